#include "CEmbeddingTable.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char table[] = {
#embed "table.bin"
};

static const unsigned char vocabulary[] = {
#embed "vocabulary.txt"
};

const unsigned char *embedding_table_bytes(void) { return table; }
size_t embedding_table_count(void) { return sizeof table; }
const unsigned char *embedding_vocabulary_bytes(void) { return vocabulary; }
size_t embedding_vocabulary_count(void) { return sizeof vocabulary; }
