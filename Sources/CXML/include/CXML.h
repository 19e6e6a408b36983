#ifndef CXML_H
#define CXML_H

#include <stddef.h>
#include <stdint.h>

// The most attributes that one element may have.
#define CXML_ATTRIBUTE_LIMIT 32

// The most different names, prefixes and namespaces in one document, and the most bytes of each.
#define CXML_NAME_LIMIT 4096
#define CXML_NAME_BYTES 1024

// The place of what stands nowhere in the document as it is handed over.
#define CXML_NOWHERE (-1)

// A small reading interface over libxml2's SAX2 events. No type of libxml2 is visible here.
// Everything the callbacks receive is borrowed: copy it before returning.

typedef struct {
  const char *_Nonnull name;       // local name; interned: the same pointer for the life of the parser
  const char *_Nullable prefix;    // as written; interned
  const char *_Nullable uri;       // namespace; interned
  const char *_Nonnull value;      // not terminated
  size_t value_length;
  ptrdiff_t value_offset;          // CXML_NOWHERE for a copy, which holds what references stand for
} cxml_attribute;

typedef struct {
  void (*_Nonnull start)(
      void *_Nonnull context, const char *_Nonnull name, const char *_Nullable prefix,
      const char *_Nullable uri, size_t offset, const cxml_attribute *_Nullable attributes, size_t count);
  void (*_Nonnull end)(void *_Nonnull context);
  // `start` is the offset of the first byte, or CXML_NOWHERE for a copy; `offset` that of the first byte that is not
  // blank, if there is one.
  void (*_Nonnull text)(
      void *_Nonnull context, const char *_Nonnull bytes, size_t length, ptrdiff_t start, size_t offset);
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
  CXML_TOO_MANY_NAMES,
  CXML_NAME_TOO_LONG,
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

// Forgets the names that documents have brought along, when they take much memory: libxml2 keeps them for the life of a
// parser, and refuses new ones beyond a limit. Returns whether it did; interned pointers are then no longer valid.
int cxml_parser_forget(cxml_parser *_Nonnull parser);
void cxml_parser_free(cxml_parser *_Nonnull parser);

// Reads a document of UTF-8 bytes. `bytes[length]` must be 0.
cxml_result cxml_parse(
    cxml_parser *_Nonnull parser, const char *_Nonnull bytes, size_t length, cxml_handler handler,
    void *_Nonnull context);

// Where a word stands first in some bytes, or NULL.
const void *_Nullable cxml_find(
    const void *_Nonnull bytes, size_t length, const void *_Nonnull word, size_t word_length);

// How many bytes of plain text a text begins with: ASCII that means nothing in XML (no `<`, `&`, `]`, quotation mark or
// control character), and characters of two bytes. Those at the end of the text may be left over.
size_t cxml_plain_text(const uint8_t *_Nonnull bytes, size_t length);

// Ends reading; to be called from a handler.
void cxml_stop(cxml_parser *_Nonnull parser);

#endif
