// memmem(3) and memrchr(3), which the Swift overlay of glibc leaves out.
#define _GNU_SOURCE
#include "CLinux.h"

#include <string.h>

const void *stoplog_find(const void *bytes, size_t count, const void *part, size_t length) {
  return memmem(bytes, count, part, length);
}

const void *stoplog_find_last(const void *bytes, size_t count, unsigned char byte) {
  return memrchr(bytes, byte, count);
}
