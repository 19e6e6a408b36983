// Makes one call of the system fail: to be loaded before a program by LD_PRELOAD, on Linux with glibc.
//   FAULT_IN     which calls are watched: "files", those by which files are read and written, or "memory", those by which
//                libxml2 asks for memory
//   FAULT_AT     which of them fails, counted from 1; none when it is 0 or missing
//   FAULT_COUNT  a file that receives how many there were
// What libraries do before the program begins is not watched.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdint.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_long calls;
static long fault_at;
static int watches_files;
// Where the code of libxml2 lies; nothing lies there while its memory is not watched.
static uintptr_t library_from, library_to;

static int find_library(struct dl_phdr_info *info, size_t size, void *data) {
  (void)size, (void)data;
  if (strstr(info->dlpi_name, "libxml2") == NULL) return 0;
  for (int i = 0; i < info->dlpi_phnum; i++) {
    if (info->dlpi_phdr[i].p_type != PT_LOAD || !(info->dlpi_phdr[i].p_flags & PF_X)) continue;
    library_from = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;
    library_to = library_from + info->dlpi_phdr[i].p_memsz;
  }
  return 1;
}

__attribute__((constructor)) static void begin(void) {
  const char *at = getenv("FAULT_AT"), *in = getenv("FAULT_IN");
  fault_at = at == NULL ? 0 : atol(at);
  watches_files = in != NULL && strcmp(in, "files") == 0;
  if (in != NULL && strcmp(in, "memory") == 0) dl_iterate_phdr(find_library, NULL);
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("FAULT_COUNT");
  FILE *file = path == NULL ? NULL : fopen(path, "w");
  if (file == NULL) return;
  fprintf(file, "%ld", atomic_load(&calls));
  fclose(file);
}

static int is_next(int reason) {
  if (atomic_fetch_add(&calls, 1) + 1 != fault_at) return 0;
  errno = reason;
  return 1;
}

static int fails(int reason) { return watches_files && is_next(reason); }

static int lacks_memory(const void *caller) {
  return (uintptr_t)caller >= library_from && (uintptr_t)caller < library_to && is_next(ENOMEM);
}

void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);

void *malloc(size_t size) { return lacks_memory(__builtin_return_address(0)) ? NULL : __libc_malloc(size); }
void *calloc(size_t count, size_t size) {
  return lacks_memory(__builtin_return_address(0)) ? NULL : __libc_calloc(count, size);
}
void *realloc(void *old, size_t size) {
  return lacks_memory(__builtin_return_address(0)) ? NULL : __libc_realloc(old, size);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *bytes, size_t count) { return fails(ENOSPC) ? -1 : REAL(write)(file, bytes, count); }
ssize_t read(int file, void *bytes, size_t count) { return fails(EIO) ? -1 : REAL(read)(file, bytes, count); }
int fsync(int file) { return fails(EIO) ? -1 : REAL(fsync)(file); }
int syncfs(int file) { return fails(EIO) ? -1 : REAL(syncfs)(file); }
int close(int file) {
  // A descriptor that could not be closed is closed all the same.
  const int is_fault = fails(EIO), result = REAL(close)(file);
  if (!is_fault) return result;
  errno = EIO;
  return -1;
}
int mkdirat(int directory, const char *path, mode_t mode) {
  return fails(EACCES) ? -1 : REAL(mkdirat)(directory, path, mode);
}
int renameat(int from, const char *old, int to, const char *new) {
  return fails(EIO) ? -1 : REAL(renameat)(from, old, to, new);
}
int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
  return fails(EIO) ? -1 : REAL(renameat2)(from, old, to, new, flags);
}

static mode_t mode_of(int flags, va_list rest) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; }

#define OPEN(name)                                        \
  int name(const char *path, int flags, ...) {            \
    va_list rest;                                         \
    va_start(rest, flags);                                \
    const mode_t mode = mode_of(flags, rest);             \
    va_end(rest);                                         \
    return fails(EMFILE) ? -1 : REAL(name)(path, flags, mode); \
  }
#define OPENAT(name)                                                 \
  int name(int directory, const char *path, int flags, ...) {        \
    va_list rest;                                                    \
    va_start(rest, flags);                                           \
    const mode_t mode = mode_of(flags, rest);                        \
    va_end(rest);                                                    \
    return fails(EMFILE) ? -1 : REAL(name)(directory, path, flags, mode); \
  }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)
