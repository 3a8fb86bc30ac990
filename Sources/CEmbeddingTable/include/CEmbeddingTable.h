#ifndef C_EMBEDDING_TABLE_H
#define C_EMBEDDING_TABLE_H

#include <stddef.h>

// The static wordpiece table and its vocabulary, compiled into the program.
// Derived from sentence-transformers/all-MiniLM-L6-v2, Apache License 2.0; see NOTICE.

const unsigned char *embedding_table_bytes(void);
size_t embedding_table_count(void);
const unsigned char *embedding_vocabulary_bytes(void);
size_t embedding_vocabulary_count(void);

#endif
