// The least that reading a file by libxml2 costs: every file is read into one buffer and parsed through SAX2 with
// callbacks that do nothing. Ends with 0 if and only if every file is well-formed.

#include <fcntl.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void on_start(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
    const xmlChar **namespace, int attributes, int defaulted, const xmlChar **attribute) {
  (void)context, (void)name, (void)prefix, (void)uri, (void)namespaces, (void)namespace;
  (void)attributes, (void)defaulted, (void)attribute;
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)context, (void)name, (void)prefix, (void)uri;
}

static void on_text(void *context, const xmlChar *text, int length) {
  (void)context, (void)text, (void)length;
}

// What was read of a file, with room for a zero behind it.
typedef struct {
  char *bytes;
  size_t length, capacity;
} buffer;

static int read_file(const char *path, buffer *buffer) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) return 0;
  size_t size = (size_t)status.st_size;
  if (size + 1 > buffer->capacity) {
    buffer->capacity = 2 * size + 1;
    buffer->bytes = realloc(buffer->bytes, buffer->capacity);
    if (buffer->bytes == NULL) exit(70);
  }
  buffer->length = 0;
  for (ssize_t count; buffer->length < size; buffer->length += (size_t)count) {
    count = read(file, buffer->bytes + buffer->length, size - buffer->length);
    if (count <= 0) break;
  }
  buffer->bytes[buffer->length] = 0;
  close(file);
  return buffer->length == size;
}

int main(int count, char **arguments) {
  xmlParserCtxtPtr parser = xmlNewParserCtxt();
  if (parser == NULL) return 70;
  buffer buffer = {0};
  int accepts = 1;
  for (int index = 1; index < count; index++) {
    if (!read_file(arguments[index], &buffer)) return 66;
    xmlCtxtReset(parser);
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->initialized = XML_SAX2_MAGIC;
    parser->sax->startElementNs = on_start;
    parser->sax->endElementNs = on_end;
    // One function for both: libxml2 then does not look ahead whether white space may be left out.
    parser->sax->characters = on_text;
    parser->sax->ignorableWhitespace = on_text;
    xmlCtxtUseOptions(parser, XML_PARSE_NONET);
    // The bytes stay where they are: xmlCtxtReadMemory would copy them.
    xmlParserInputPtr input = xmlNewInputStream(parser);
    if (input == NULL) return 70;
    input->base = input->cur = (const xmlChar *)buffer.bytes;
    input->end = input->base + buffer.length;
    inputPush(parser, input);
    xmlParseDocument(parser);
    accepts = accepts && parser->wellFormed;
  }
  xmlFreeParserCtxt(parser);
  free(buffer.bytes);
  return accepts ? 0 : 1;
}
