#define _GNU_SOURCE
#include <errno.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

#include "CLineEditor.h"
#include "editor.h"

static int signal_descriptor = -1;
static sigset_t mask_before;
static bool is_entered;
static char *entered_line;

const void *signals_before(void) { return &mask_before; }

// readline measures characters by LC_CTYPE; only that category is set, so that numbers and answers
// never depend on the environment.
static void choose_character_set(void) {
  const char *name = setlocale(LC_CTYPE, "");
  if (name == NULL || strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0) {
    setlocale(LC_CTYPE, "C.UTF-8");
  }
}

static void take_line(char *line) {
  rl_callback_handler_remove();
  is_entered = true;
  entered_line = line;
}

bool line_editor_open(const char *application_name, int history_limit) {
  if (signal_descriptor >= 0) return true;
  choose_character_set();
  sigset_t mask;
  sigemptyset(&mask);
  int handled[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
  for (size_t i = 0; i < sizeof handled / sizeof *handled; i++) sigaddset(&mask, handled[i]);
  if (sigprocmask(SIG_BLOCK, &mask, &mask_before) != 0) return false;
  signal_descriptor = signalfd(-1, &mask, SFD_CLOEXEC | SFD_NONBLOCK);
  if (signal_descriptor < 0) {
    sigprocmask(SIG_SETMASK, &mask_before, NULL);
    return false;
  }
  rl_readline_name = strdup(application_name);
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  stifle_history(history_limit);
  completion_install();
  return true;
}

void line_editor_close(void) {
  if (signal_descriptor < 0) return;
  close(signal_descriptor);
  signal_descriptor = -1;
  sigprocmask(SIG_SETMASK, &mask_before, NULL);
}

static bool drop_line(void) {
  bool had_words = rl_end > 0 || RL_ISSTATE(RL_STATE_ISEARCH);
  rl_callback_sigcleanup();
  rl_point = rl_end;
  rl_redisplay();
  rl_replace_line("", 1);
  rl_point = rl_end = rl_mark = 0;
  fputs("^C", rl_outstream);
  rl_callback_handler_remove();
  fputc('\n', rl_outstream);
  fflush(rl_outstream);
  return had_words;
}

static void stop_and_go_on(void) {
  rl_cleanup_after_signal();
  fflush(rl_outstream);
  kill(getpid(), SIGSTOP);
  rl_reset_after_signal();
  rl_resize_terminal();
  rl_on_new_line();
  rl_redisplay();
}

// Returns whether the wait is over, and why in *event.
static bool take_signal(line_editor_event *event) {
  struct signalfd_siginfo info;
  if (read(signal_descriptor, &info, sizeof info) != sizeof info) return false;
  switch (info.ssi_signo) {
    case SIGINT:
      *event = drop_line() ? line_editor_dropped : line_editor_interrupted;
      return true;
    case SIGTERM:
    case SIGHUP:
      rl_callback_handler_remove();
      *event = line_editor_terminated;
      return true;
    case SIGTSTP:
      stop_and_go_on();
      return false;
    case SIGWINCH:
      rl_resize_terminal();
      return false;
    default:
      return false;
  }
}

line_editor_event line_editor_read(const char *prompt, char **line) {
  if (signal_descriptor < 0) return line_editor_failed;
  *line = NULL;
  is_entered = false;
  entered_line = NULL;
  rl_callback_handler_install(prompt, take_line);
  struct pollfd watched[] = {
      {.fd = fileno(rl_instream), .events = POLLIN},
      {.fd = signal_descriptor, .events = POLLIN},
  };
  while (!is_entered) {
    if (poll(watched, 2, -1) < 0) {
      if (errno == EINTR) continue;
      rl_callback_handler_remove();
      return line_editor_failed;
    }
    line_editor_event event = line_editor_failed;
    if (watched[1].revents & POLLIN && take_signal(&event)) return event;
    if (watched[0].revents & POLLIN) {
      rl_callback_read_char();
    } else if (watched[0].revents & (POLLHUP | POLLERR | POLLNVAL)) {
      rl_callback_handler_remove();
      return line_editor_end;
    }
  }
  if (entered_line == NULL) {
    fputc('\n', rl_outstream);
    fflush(rl_outstream);
    return line_editor_end;
  }
  *line = entered_line;
  return line_editor_line;
}

void line_editor_remember(const char *line) { add_history(line); }

void line_editor_forget(const char *line) {
  for (int i = history_length - 1; i >= 0; i--) {
    HIST_ENTRY *entry = history_get(history_base + i);
    if (entry == NULL || strcmp(entry->line, line) != 0) continue;
    HIST_ENTRY *removed = remove_history(i);
    if (removed == NULL) continue;
    if (removed->line != NULL) explicit_bzero(removed->line, strlen(removed->line));
    free_history_entry(removed);
  }
}

void line_editor_forget_all(void) { clear_history(); }
