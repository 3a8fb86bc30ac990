#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "CLineEditor.h"
#include "editor.h"

int line_editor_run(const char *const *arguments) {
  pid_t child = fork();
  if (child < 0) return -1;
  if (child == 0) {
    sigprocmask(SIG_SETMASK, signals_before(), NULL);
    execvp(arguments[0], (char *const *)arguments);
    _exit(127);
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  return 128 + WTERMSIG(status);
}

bool line_editor_window(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

bool line_editor_harden(void) {
  struct rlimit none = {0, 0};
  bool has_no_core = setrlimit(RLIMIT_CORE, &none) == 0;
  return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && has_no_core;
}
