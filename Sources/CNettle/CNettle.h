#ifndef CNETTLE_H
#define CNETTLE_H

#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <nettle/version.h>
#include <stddef.h>
#include <stdint.h>

// The two hashes that we need of libnettle, each in one call. From its version 4 on, a hash is not asked for its length.
#if NETTLE_VERSION_MAJOR >= 4
#define CNETTLE_FINISH(hash, context, digest, length) hash(context, digest)
#else
#define CNETTLE_FINISH(hash, context, digest, length) hash(context, length, digest)
#endif

static inline void cnettle_sha256(const uint8_t *_Nullable bytes, size_t count, uint8_t *_Nonnull digest) {
  struct sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, count, bytes);
  CNETTLE_FINISH(sha256_digest, &context, digest, SHA256_DIGEST_SIZE);
}

static inline void cnettle_sha1(const uint8_t *_Nullable bytes, size_t count, uint8_t *_Nonnull digest) {
  struct sha1_ctx context;
  sha1_init(&context);
  sha1_update(&context, count, bytes);
  CNETTLE_FINISH(sha1_digest, &context, digest, SHA1_DIGEST_SIZE);
}

#endif
