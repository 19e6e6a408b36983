#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>

// The files that ship inside the program: questionnaires, reference data, page templates.

typedef struct {
  const char *_Nonnull name;            // path from the root of the project
  const unsigned char *_Nonnull bytes;  // followed by a 0
  size_t length;
} cresources_file;

extern const cresources_file *_Nonnull const cresources_files;
extern const size_t cresources_count;

#endif
