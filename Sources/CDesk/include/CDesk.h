#ifndef CDESK_H
#define CDESK_H

#include <stddef.h>

// The engine for a page (.ci/desk), if it was made before the program was.

extern const unsigned char *_Nonnull const cdesk_engine;
extern const size_t cdesk_engine_length;  // 0 without one

#endif
