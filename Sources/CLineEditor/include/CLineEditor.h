#ifndef C_LINE_EDITOR_H
#define C_LINE_EDITOR_H

#include <stdbool.h>
#include <stddef.h>

// GNU readline behind a few functions. All of its globals stay on this side. One editor a process,
// used from one thread, the one that called line_editor_open.

/// What ended the wait for a line.
typedef enum {
  /// A line was entered; its text is in *line and is the caller's to free.
  line_editor_line = 0,
  /// Ctrl-D on an empty line, or the terminal went away.
  line_editor_end = 1,
  /// Ctrl-C with words on the line, which were dropped.
  line_editor_dropped = 2,
  /// Ctrl-C on an empty line.
  line_editor_interrupted = 3,
  /// SIGTERM or SIGHUP; the terminal is as it was before.
  line_editor_terminated = 4,
  /// The editor could not be used.
  line_editor_failed = 5,
} line_editor_event;

/// Where a list of completions counts.
typedef enum {
  /// The first word of a line that starts with '/'.
  line_editor_commands = 0,
  /// Any word of any other line.
  line_editor_vocabulary = 1,
  /// An empty line.
  line_editor_examples = 2,
  /// The words after a command; the command is named beside the list.
  line_editor_arguments = 3,
} line_editor_place;

/// Readies the editor: character set, application name for inputrc, completion, signals.
bool line_editor_open(const char *application_name, int history_limit);

/// Gives the signals back; afterwards the editor can't be used.
void line_editor_close(void);

/// Waits for a line. SIGINT, SIGTERM, SIGTSTP, SIGCONT and SIGWINCH are handled while it waits.
line_editor_event line_editor_read(const char *prompt, char **line);

/// Replaces the completions of a place; the words are copied.
bool line_editor_complete(line_editor_place place, const char *command, const char *const *words,
                          size_t count);

/// Adds a line to what the arrow keys and Ctrl-R find.
void line_editor_remember(const char *line);

/// Takes all lines with this text out again.
void line_editor_forget(const char *line);

/// Takes all lines out.
void line_editor_forget_all(void);

/// Runs a program with the terminal, signals as they were before the editor; returns its exit
/// status, or -1 when it could not be started.
int line_editor_run(const char *const *arguments);

/// Columns and rows of the terminal on a descriptor; false when there is none.
bool line_editor_window(int descriptor, int *columns, int *rows);

/// Keeps the process from leaving an image of its memory: no core file, no reading by others.
bool line_editor_harden(void);

#endif
