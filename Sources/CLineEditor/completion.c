#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <readline/readline.h>

#include "CLineEditor.h"
#include "editor.h"

typedef struct word_list {
  line_editor_place place;
  char *command;
  char **words;
  size_t count;
  struct word_list *next;
} word_list;

static word_list *lists;
static const word_list *current;
static size_t position;

static word_list *find(line_editor_place place, const char *command) {
  for (word_list *list = lists; list != NULL; list = list->next) {
    if (list->place != place) continue;
    if (place != line_editor_arguments || strcmp(list->command, command) == 0) return list;
  }
  return NULL;
}

static void release_words(word_list *list) {
  for (size_t i = 0; i < list->count; i++) free(list->words[i]);
  free(list->words);
  list->words = NULL;
  list->count = 0;
}

bool line_editor_complete(line_editor_place place, const char *command, const char *const *words,
                          size_t count) {
  word_list *list = find(place, command);
  if (list == NULL) {
    list = calloc(1, sizeof *list);
    if (list == NULL) return false;
    list->place = place;
    list->command = strdup(command);
    list->next = lists;
    lists = list;
  }
  release_words(list);
  list->words = calloc(count + 1, sizeof *list->words);
  if (list->words == NULL) return false;
  for (size_t i = 0; i < count; i++) {
    list->words[i] = strdup(words[i]);
    if (list->words[i] == NULL) return false;
    list->count = i + 1;
  }
  return true;
}

static char *next_match(const char *text, int state) {
  if (state == 0) position = 0;
  size_t length = strlen(text);
  while (current != NULL && position < current->count) {
    const char *word = current->words[position++];
    if (strncasecmp(word, text, length) == 0) return strdup(word);
  }
  return NULL;
}

static const word_list *list_at(int start) {
  const char *line = rl_line_buffer;
  if (line[strspn(line, " ")] == '\0') return find(line_editor_examples, "");
  if (line[0] != '/') return find(line_editor_vocabulary, "");
  size_t length = strcspn(line, " ");
  if (start < (int)length) return find(line_editor_commands, "");
  char *command = strndup(line, length);
  if (command == NULL) return NULL;
  const word_list *list = find(line_editor_arguments, command);
  free(command);
  return list;
}

static char **complete(const char *text, int start, int end) {
  (void)end;
  rl_attempted_completion_over = 1;
  current = list_at(start);
  return current == NULL ? NULL : rl_completion_matches(text, next_match);
}

void completion_install(void) {
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = strdup(" \t\n,;?!");
  rl_completer_quote_characters = "";
  rl_variable_bind("completion-ignore-case", "on");
}
