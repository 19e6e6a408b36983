#include "Library.h"

#include <dlfcn.h>
#include <pthread.h>

#include "CXLSX.h"

library xlsx;
static const char *failure;
static pthread_once_t once = PTHREAD_ONCE_INIT;

#ifdef __linux__

// A program that was built on one system runs on others, which have the library by another name: 4 is version 1.1.4 (Debian
// 12, Ubuntu 22.04), 5 is 1.1.5 (Ubuntu 24.04), 8 is 1.2.1 (Debian 13), 10 is 1.2.3. In all of them the functions of
// LIBRARY_FUNCTIONS take the same arguments, and the structures and numbers handed to them are laid out alike: their headers
// differ by const and by one number of an error. A later one is added here when it has been compared.
static const char *const names[] = {"libxlsxwriter.so." LXW_SOVERSION, "libxlsxwriter.so.4", "libxlsxwriter.so.5",
                                    "libxlsxwriter.so.6", "libxlsxwriter.so.7", "libxlsxwriter.so.8",
                                    "libxlsxwriter.so.9", "libxlsxwriter.so.10"};

static void load(void) {
  void *handle = NULL;
  for (size_t i = 0; handle == NULL && i < sizeof names / sizeof *names; i++)
    handle = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
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
