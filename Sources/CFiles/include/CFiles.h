#ifndef CFILES_H
#define CFILES_H

// What the system's headers keep from Swift.

// Exchanges two entries of directories at once, as renameat2 with RENAME_EXCHANGE does.
// Returns 0, or -1 with the reason in errno: EINVAL or ENOSYS where the file system cannot.
int cfiles_exchange(int from_directory, const char *_Nonnull from, int to_directory, const char *_Nonnull to);

// Writes what a file system holds in memory to its disk; `descriptor` is any open file of it.
// Returns 0, or -1 with the reason in errno.
int cfiles_flush_file_system(int descriptor);

#endif
