// The words that the program was started with, as the C library has them. Swift's own list is read
// from /proc/self/cmdline, and is empty where that can't be read.
#include "CLinux.h"

static int kept_count;
static char **kept_words;

// glibc hands the arguments of main to constructors too, in static and dynamic programs.
__attribute__((constructor)) static void keep_arguments(int count, char **words, char **variables) {
  (void)variables;
  kept_count = count;
  kept_words = words;
}

int stoplog_argument_count(void) { return kept_count; }

const char *stoplog_argument(int index) {
  return index >= 0 && index < kept_count ? kept_words[index] : 0;
}
