#include "CSignatures.h"

#include <dlfcn.h>
#include <nettle/base64.h>
#include <nettle/eddsa.h>
#include <pthread.h>

static __typeof__(ed25519_sha512_public_key) *public_key_of;
static __typeof__(ed25519_sha512_sign) *sign;
static __typeof__(ed25519_sha512_verify) *verify;
static const char *failure;
static pthread_once_t once = PTHREAD_ONCE_INIT;

#ifdef __linux__

// It is looked up when the first signature is made or checked, for it brings another library along, and every other start of
// the program would pay for both.

static void load(void) {
  void *handle = dlopen("libhogweed.so.6", RTLD_NOW | RTLD_LOCAL);
  // The name that goes with version 4 of libnettle.
  if (handle == NULL) handle = dlopen("libhogweed.so.7", RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) {
    failure = dlerror();
    return;
  }
  public_key_of = (__typeof__(public_key_of))dlsym(handle, "nettle_ed25519_sha512_public_key");
  sign = (__typeof__(sign))dlsym(handle, "nettle_ed25519_sha512_sign");
  verify = (__typeof__(verify))dlsym(handle, "nettle_ed25519_sha512_verify");
  if (public_key_of == NULL || sign == NULL || verify == NULL) failure = "libhogweed has no Ed25519";
}

#else

static void load(void) {
  public_key_of = ed25519_sha512_public_key;
  sign = ed25519_sha512_sign;
  verify = ed25519_sha512_verify;
}

#endif

const char *csignatures_load(void) {
  pthread_once(&once, load);
  return failure;
}

void csignatures_public_key(const uint8_t *private_key, uint8_t *public_key) {
  public_key_of(public_key, private_key);
}

void csignatures_sign(const uint8_t *private_key, const uint8_t *public_key, const uint8_t *message, size_t length,
                      uint8_t *signature) {
  sign(public_key, private_key, length, message, signature);
}

int csignatures_verify(const uint8_t *public_key, const uint8_t *message, size_t length, const uint8_t *signature) {
  return verify(public_key, length, message, signature);
}

size_t csignatures_base64_length(size_t length) { return BASE64_ENCODE_RAW_LENGTH(length); }

void csignatures_base64_encode(const uint8_t *bytes, size_t length, char *text) {
  base64_encode_raw(text, length, bytes);
}

ptrdiff_t csignatures_base64_decode(const char *text, size_t length, uint8_t *bytes) {
  struct base64_decode_ctx context;
  size_t written = 0;
  base64_decode_init(&context);
  if (!base64_decode_update(&context, &written, bytes, length, text) || !base64_decode_final(&context)) return -1;
  return (ptrdiff_t)written;
}
