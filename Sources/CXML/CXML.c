#define _GNU_SOURCE  // for memmem
#include "CXML.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <stdlib.h>
#include <string.h>

struct cxml_parser {
  xmlParserCtxtPtr libxml;
  cxml_handler handler;
  void *context;
  cxml_result result;
  int names_before;  // in libxml2's dictionary when the document begins
};

static size_t current_offset(const cxml_parser *parser) {
  const xmlParserInputPtr input = parser->libxml->input;
  return input == NULL ? 0 : (size_t)(input->cur - input->base);
}

// The place of the '<' of the tag that is being read or was just read: a raw '<' cannot occur inside a tag.
static size_t tag_offset(const cxml_parser *parser) {
  const xmlParserInputPtr input = parser->libxml->input;
  const xmlChar *at = input->cur > input->base ? input->cur - 1 : input->base;
  while (at > input->base && *at != '<') at--;
  return (size_t)(at - input->base);
}

static int is_of_input(const xmlParserInputPtr input, const xmlChar *bytes) {
  return bytes >= input->base && bytes < input->end;
}

static void stop(cxml_parser *parser, cxml_outcome outcome, size_t offset) {
  if (parser->result.outcome != CXML_COMPLETE) return;
  parser->result.outcome = outcome;
  parser->result.offset = offset;
  xmlStopParser(parser->libxml);
}

void cxml_stop(cxml_parser *parser) { stop(parser, CXML_STOPPED, tag_offset(parser)); }

static int is_too_long(const xmlChar *name) {
  return name != NULL && strnlen((const char *)name, CXML_NAME_BYTES + 1) > CXML_NAME_BYTES;
}

// Whether the names of a document go beyond a limit; it is then stopped.
static int has_excessive_names(
    cxml_parser *parser, const xmlChar *name, const xmlChar *prefix, int namespace_count, const xmlChar **namespaces,
    int attribute_count, const xmlChar **raw) {
  int too_long = is_too_long(name) || is_too_long(prefix);
  for (int i = 0; i < 2 * namespace_count; i++) too_long |= is_too_long(namespaces[i]);
  for (int i = 0; i < attribute_count; i++) too_long |= is_too_long(raw[5 * i]) || is_too_long(raw[5 * i + 1]);
  if (too_long) {
    stop(parser, CXML_NAME_TOO_LONG, tag_offset(parser));
  } else if (xmlDictSize(parser->libxml->dict) - parser->names_before > CXML_NAME_LIMIT) {
    stop(parser, CXML_TOO_MANY_NAMES, tag_offset(parser));
  } else {
    return 0;
  }
  return 1;
}

static void on_start(
    void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **raw) {
  (void)defaulted_count;
  cxml_parser *parser = data;
  const xmlParserInputPtr input = parser->libxml->input;
  cxml_attribute attributes[CXML_ATTRIBUTE_LIMIT];
  size_t count = (size_t)attribute_count;
  if (count > CXML_ATTRIBUTE_LIMIT) {
    stop(parser, CXML_TOO_MANY_ATTRIBUTES, tag_offset(parser));
    return;
  }
  if (has_excessive_names(parser, name, prefix, namespace_count, namespaces, attribute_count, raw)) return;
  // libxml2 gives five pointers an attribute: name, prefix, namespace, start and end of the value.
  for (size_t i = 0; i < count; i++) {
    const xmlChar **each = raw + 5 * i;
    attributes[i].name = (const char *)each[0];
    attributes[i].prefix = (const char *)each[1];
    attributes[i].uri = (const char *)each[2];
    attributes[i].value = (const char *)each[3];
    attributes[i].value_length = (size_t)(each[4] - each[3]);
    attributes[i].value_offset = is_of_input(input, each[3]) ? each[3] - input->base : CXML_NOWHERE;
  }
  parser->handler.start(
      parser->context, (const char *)name, (const char *)prefix, (const char *)uri, tag_offset(parser), attributes,
      count);
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)name, (void)prefix, (void)uri;
  cxml_parser *parser = data;
  parser->handler.end(parser->context);
}

static int is_blank(xmlChar byte) { return byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D; }

static int is_in_reference(xmlChar byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == '#';
}

// The place in the file of a text that libxml2 hands over as a copy, which it does for references, CDATA sections and
// texts beyond ASCII. In a copy, line breaks are a line feed each, and a reference stands for its character.
static const xmlChar *start_of_copy(
    const xmlChar *base, const xmlChar *end, const xmlChar *copy, size_t length) {
  if (end > base && end[-1] == ';') {
    const xmlChar *at = end - 1;
    while (at > base && is_in_reference(at[-1])) at--;
    if (at > base && at[-1] == '&') return at - 1;
  }
  const xmlChar *at = end;
  while (length > 0 && at > base) {
    at--, length--;
    if (copy[length] == 0x0A && *at == 0x0A && at > base && at[-1] == 0x0D) at--;
  }
  return at;
}

static void report_text(cxml_parser *parser, const xmlChar *bytes, size_t length, size_t behind) {
  const xmlParserInputPtr input = parser->libxml->input;
  ptrdiff_t start = CXML_NOWHERE;
  const xmlChar *at = bytes, *end = bytes + length;
  if (is_of_input(input, bytes)) {
    start = bytes - input->base;
  } else {
    end = input->cur - behind;
    at = start_of_copy(input->base, end, bytes, length);
    // Often nothing was replaced, and the text stands there as it is.
    if ((size_t)(end - at) == length && memcmp(at, bytes, length) == 0) start = at - input->base;
  }
  while (at < end && is_blank(*at)) at++;
  parser->handler.text(parser->context, (const char *)bytes, length, start, (size_t)(at - input->base));
}

static void on_text(void *data, const xmlChar *bytes, int length) { report_text(data, bytes, (size_t)length, 0); }

// The parser stands behind the ]]> of a section.
static void on_section(void *data, const xmlChar *bytes, int length) { report_text(data, bytes, (size_t)length, 3); }

static void on_comment(void *data, const xmlChar *text) {
  cxml_parser *parser = data;
  parser->handler.comment(parser->context, (const char *)text);
}

static void on_instruction(void *data, const xmlChar *target, const xmlChar *text) {
  cxml_parser *parser = data;
  if (has_excessive_names(parser, target, NULL, 0, NULL, 0, NULL)) return;
  if (parser->handler.instruction != NULL) {
    parser->handler.instruction(parser->context, (const char *)target, (const char *)text);
  }
}

// Fires before any entity is declared.
static void on_doctype(void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  cxml_parser *parser = data;
  const xmlParserInputPtr input = parser->libxml->input;
  const xmlChar *at = input->cur;
  // A '<' may stand in an identifier, so the whole keyword is looked for.
  while (at > input->base && strncmp((const char *)at, "<!DOCTYPE", 9) != 0) at--;
  stop(parser, CXML_DOCTYPE, (size_t)(at - input->base));
}

static size_t error_offset(const cxml_parser *parser, int code) {
  const xmlParserInputPtr input = parser->libxml->input;
  if (input == NULL) return 0;
  if (code == XML_ERR_TAG_NAME_MISMATCH) return tag_offset(parser);
  if (code == XML_ERR_MISPLACED_CDATA_END) {
    const char *found = strstr((const char *)input->cur, "]]>");
    if (found != NULL) return (size_t)((const xmlChar *)found - input->base);
  }
  return current_offset(parser);
}

#if LIBXML_VERSION >= 21200
static void on_error(void *data, const xmlError *error) {
#else
static void on_error(void *data, xmlErrorPtr error) {
#endif
  cxml_parser *parser = data;
  if (error->level == XML_ERR_WARNING || parser->result.outcome != CXML_COMPLETE) return;
  if (error->code == XML_ERR_NAME_TOO_LONG) {
    stop(parser, CXML_NAME_TOO_LONG, tag_offset(parser));
    return;
  }
  // The name of a foreign namespace is of no concern to us.
  if (error->code == XML_WAR_NS_URI || error->code == XML_WAR_NS_URI_RELATIVE) return;
  parser->result.code = error->code;
  if (error->str1) strncpy(parser->result.detail[0], error->str1, sizeof parser->result.detail[0] - 1);
  if (error->str2) strncpy(parser->result.detail[1], error->str2, sizeof parser->result.detail[1] - 1);
  stop(parser, CXML_MALFORMED, error_offset(parser, error->code));
}

static void install_handlers(xmlSAXHandlerPtr sax, const cxml_handler *handler) {
  memset(sax, 0, sizeof *sax);
  sax->initialized = XML_SAX2_MAGIC;
  sax->startElementNs = on_start;
  sax->endElementNs = on_end;
  // One function for the two: libxml2 then skips its look-ahead for blank text.
  sax->characters = on_text;
  sax->ignorableWhitespace = on_text;
  sax->cdataBlock = on_section;
  if (handler->comment != NULL) sax->comment = on_comment;
  sax->processingInstruction = on_instruction;
  sax->internalSubset = on_doctype;
  sax->serror = on_error;
}

#if LIBXML_VERSION >= 21200
static void ignore(void *data, const xmlError *error) {
#else
static void ignore(void *data, xmlErrorPtr error) {
#endif
  (void)data, (void)error;
}

cxml_parser *cxml_parser_create(void) {
  // What libxml2 has to say outside of a parser, of memory above all, it would print.
  xmlSetStructuredErrorFunc(NULL, ignore);
  xmlInitParser();
  return calloc(1, sizeof(cxml_parser));
}

// More than the names of all vocabularies take.
#define KEPT_NAMES 1024
#define KEPT_BYTES (1 << 18)

int cxml_parser_forget(cxml_parser *parser) {
  if (parser->libxml == NULL) return 0;
  const xmlDictPtr names = parser->libxml->dict;
  if (xmlDictSize(names) <= KEPT_NAMES && xmlDictGetUsage(names) <= KEPT_BYTES) return 0;
  const xmlParserCtxtPtr fresh = xmlNewParserCtxt();
  if (fresh == NULL) return 0;
  xmlFreeParserCtxt(parser->libxml);
  parser->libxml = fresh;
  return 1;
}

void cxml_parser_free(cxml_parser *parser) {
  if (parser->libxml != NULL) xmlFreeParserCtxt(parser->libxml);
  free(parser);
}

static cxml_result without_memory(cxml_parser *parser) {
  parser->result.outcome = CXML_MALFORMED;
  parser->result.code = XML_ERR_NO_MEMORY;
  return parser->result;
}

cxml_result cxml_parse(
    cxml_parser *parser, const char *bytes, size_t length, cxml_handler handler, void *context) {
  memset(&parser->result, 0, sizeof parser->result);
  parser->handler = handler;
  parser->context = context;

  if (parser->libxml == NULL) parser->libxml = xmlNewParserCtxt();
  if (parser->libxml == NULL) return without_memory(parser);
  xmlParserCtxtPtr libxml = parser->libxml;
  xmlCtxtReset(libxml);
  install_handlers(libxml->sax, &handler);
  libxml->userData = parser;
  // The encoding was checked before: only UTF-8 comes here.
  xmlCtxtUseOptions(libxml, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);

  xmlParserInputPtr input = xmlNewInputStream(libxml);
  if (input == NULL) return without_memory(parser);
  input->base = input->cur = (const xmlChar *)bytes;
  input->end = input->base + length;
  inputPush(libxml, input);
  parser->names_before = xmlDictSize(libxml->dict);
  xmlParseDocument(libxml);

  // Never trust an absent error: the flag decides.
  if (parser->result.outcome == CXML_COMPLETE && !libxml->wellFormed) {
    parser->result.outcome = CXML_MALFORMED;
    parser->result.code = libxml->errNo;
    parser->result.offset = current_offset(parser);
  }
  // To libxml2 a zero byte behind the root is the end of the file.
  if (parser->result.outcome == CXML_COMPLETE && current_offset(parser) < length) {
    parser->result.outcome = CXML_MALFORMED;
    parser->result.code = XML_ERR_INVALID_CHAR;
    parser->result.offset = current_offset(parser);
  }
  if (parser->result.offset > length) parser->result.offset = length;
  xmlCtxtReset(libxml);
  return parser->result;
}

const void *cxml_find(const void *bytes, size_t length, const void *word, size_t word_length) {
  return memmem(bytes, length, word, word_length);
}

size_t cxml_plain_text(const uint8_t *bytes, size_t length) {
  typedef int8_t block __attribute__((vector_size(16)));
  size_t index = 0;
  while (index + sizeof(block) <= length) {
    block text;
    memcpy(&text, bytes + index, sizeof text);
    // What is not ASCII is below zero. With its lowest bit set, an ampersand is an apostrophe.
    block marks = (text < 0x20) | (text == '<') | (text == ']') | (text == '"') | ((text | 1) == '\'');
    uint64_t halves[2];
    memcpy(halves, &marks, sizeof halves);
    if (!(halves[0] | halves[1])) {
      index += sizeof(block);
      continue;
    }
    // The first byte stands in the lowest bits of a number.
    index += halves[0] ? __builtin_ctzll(halves[0]) / 8 : 8 + __builtin_ctzll(halves[1]) / 8;
    if (bytes[index] < 0xC2 || bytes[index] > 0xDF) return index;
    if (index + 1 == length || (bytes[index + 1] & 0xC0) != 0x80) return index;
    index += 2;
  }
  return index;
}
