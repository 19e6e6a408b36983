#ifndef CZLIB_H
#define CZLIB_H

#include <zlib.h>

// A stream of deflate without a frame, which the macros of zlib hide from Swift.
static inline int czlib_begin_deflating(z_stream *_Nonnull stream) {
  return deflateInit2(stream, Z_BEST_COMPRESSION, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
}

// A stream of inflate without a frame.
static inline int czlib_begin_inflating(z_stream *_Nonnull stream) {
  return inflateInit2(stream, -15);
}

#endif
