#include "Library.h"

#include <dlfcn.h>
#include <pthread.h>

#include "CXLSX.h"

library xlsx;
static const char *failure;
static pthread_once_t once = PTHREAD_ONCE_INIT;

#ifdef __linux__

static void load(void) {
  void *handle = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) {
    failure = dlerror();
    return;
  }
#define FIND(name) \
  if ((xlsx.name = (__typeof__(xlsx.name))dlsym(handle, #name)) == NULL) \
    failure = "libxlsxwriter has no " #name;
  LIBRARY_FUNCTIONS(FIND)
}

#else

static void load(void) {
#define TAKE(name) xlsx.name = name;
  LIBRARY_FUNCTIONS(TAKE)
}

#endif

const char *cxlsx_load(void) {
  pthread_once(&once, load);
  return failure;
}
