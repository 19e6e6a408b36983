#ifndef CSIGNATURES_H
#define CSIGNATURES_H

#include <stddef.h>
#include <stdint.h>

// Ed25519 (RFC 8032) of libhogweed, the part of libnettle for public keys.

enum { CSIGNATURES_KEY_SIZE = 32, CSIGNATURES_SIGNATURE_SIZE = 64 };

/// Makes the functions below usable. Returns NULL, or why the library is not there.
const char *_Nullable csignatures_load(void);

/// The public key of a private one.
void csignatures_public_key(const uint8_t *_Nonnull private_key, uint8_t *_Nonnull public_key);

/// Signs a message.
void csignatures_sign(const uint8_t *_Nonnull private_key, const uint8_t *_Nonnull public_key,
                      const uint8_t *_Nonnull message, size_t length, uint8_t *_Nonnull signature);

/// Returns whether a signature is of this message and by this key.
int csignatures_verify(const uint8_t *_Nonnull public_key, const uint8_t *_Nonnull message, size_t length,
                       const uint8_t *_Nonnull signature);

/// The length of some bytes in base64.
size_t csignatures_base64_length(size_t length);

/// Writes bytes in base64.
void csignatures_base64_encode(const uint8_t *_Nonnull bytes, size_t length, char *_Nonnull text);

/// Reads base64. Returns the number of bytes, or -1 if it is none; there must be room for three quarters of the length and
/// three more.
ptrdiff_t csignatures_base64_decode(const char *_Nonnull text, size_t length, uint8_t *_Nonnull bytes);

#endif
