#include "CDesk.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// .ci/desk leaves the engine there. Without it the program is built as well, and has no forms to write.
#ifdef __has_embed
#if __has_embed("../../.build/desk/desk.deflate")
#define HAS_ENGINE
#endif
#endif

static const unsigned char bytes[] = {
#ifdef HAS_ENGINE
#embed "../../.build/desk/desk.deflate" suffix(, )
#endif
    0};

const unsigned char *const cdesk_engine = bytes;
const size_t cdesk_engine_length = sizeof bytes - 1;
