#ifndef C_LINE_EDITOR_PRIVATE_H
#define C_LINE_EDITOR_PRIVATE_H

/// Hooks readline's completion to the lists of completion.c.
void completion_install(void);

/// The signal mask from before the editor, for programs that it starts.
const void *signals_before(void);

#endif
