// Extended attributes (xattr(7)), syncfs(2) and sync_file_range(2), which the Swift overlay of glibc leaves out.
#define _GNU_SOURCE
#include "CLinux.h"

#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

ssize_t stoplog_attribute_names(int file, char *names, size_t size) {
  return flistxattr(file, names, size);
}

ssize_t stoplog_attribute(int file, const char *name, void *value, size_t size) {
  return fgetxattr(file, name, value, size);
}

int stoplog_set_attribute(int file, const char *name, const void *value, size_t size) {
  return fsetxattr(file, name, value, size, 0);
}

int stoplog_remove_attribute(int file, const char *name) { return fremovexattr(file, name); }

int stoplog_sync_file_system(int file) { return syncfs(file); }

void stoplog_start_writing(int file) { sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE); }
