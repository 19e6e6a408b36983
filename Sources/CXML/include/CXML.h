#ifndef CXML_H
#define CXML_H

#include <stddef.h>

// The most attributes that one element may have.
#define CXML_ATTRIBUTE_LIMIT 32

// A small reading interface over libxml2's SAX2 events. No type of libxml2 is visible here.
// Everything the callbacks receive is borrowed: copy it before returning.

typedef struct {
  const char *_Nonnull name;       // local name; interned: the same pointer for the life of the parser
  const char *_Nullable prefix;    // as written; interned
  const char *_Nullable uri;       // namespace; interned
  const char *_Nonnull value;      // not terminated
  size_t value_length;
} cxml_attribute;

typedef struct {
  void (*_Nonnull start)(
      void *_Nonnull context, const char *_Nonnull name, const char *_Nullable prefix,
      const char *_Nullable uri, size_t offset, const cxml_attribute *_Nullable attributes, size_t count);
  void (*_Nonnull end)(void *_Nonnull context);
  // `offset` is that of the first byte that is not blank, if there is one.
  void (*_Nonnull text)(
      void *_Nonnull context, const char *_Nonnull bytes, size_t length, size_t offset);
  // What is no part of the data; NULL to pass over it. Texts are terminated.
  void (*_Nullable comment)(void *_Nonnull context, const char *_Nonnull text);
  void (*_Nullable instruction)(
      void *_Nonnull context, const char *_Nonnull target, const char *_Nullable data);
} cxml_handler;

typedef enum {
  CXML_COMPLETE = 0,
  CXML_MALFORMED,  // `code` is libxml2's error number
  CXML_DOCTYPE,
  CXML_STOPPED,    // by cxml_stop
  CXML_TOO_MANY_ATTRIBUTES,
} cxml_outcome;

typedef struct {
  cxml_outcome outcome;
  int code;
  size_t offset;        // of the '<' or the byte at which reading ended
  char detail[2][96];   // names that the error is about, cut if long; may be cut inside a character
} cxml_result;

typedef struct cxml_parser cxml_parser;

// One parser serves many documents, one after the other, on one thread at a time.
// Returns NULL when memory is exhausted.
cxml_parser *_Nullable cxml_parser_create(void);
void cxml_parser_free(cxml_parser *_Nonnull parser);

// Reads a document of UTF-8 bytes. `bytes[length]` must be 0.
cxml_result cxml_parse(
    cxml_parser *_Nonnull parser, const char *_Nonnull bytes, size_t length, cxml_handler handler,
    void *_Nonnull context);

// Ends reading; to be called from a handler.
void cxml_stop(cxml_parser *_Nonnull parser);

#endif
