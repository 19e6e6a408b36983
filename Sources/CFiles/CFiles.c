#define _GNU_SOURCE  // for renameat2 and syncfs
#include "CFiles.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int cfiles_exchange(int from_directory, const char *from, int to_directory, const char *to) {
#if defined(__APPLE__)
  return renameatx_np(from_directory, from, to_directory, to, RENAME_SWAP);
#else
  return renameat2(from_directory, from, to_directory, to, RENAME_EXCHANGE);
#endif
}

int cfiles_flush_file_system(int descriptor) {
#if defined(__APPLE__)
  return fsync(descriptor);
#else
  return syncfs(descriptor);
#endif
}
