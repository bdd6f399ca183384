// The package manager makes a program's main another name for NAME_main, which a fuzzer has not:
// libFuzzer brings a main of its own. These lead from the one to the other.
// https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);
int LLVMFuzzerRunDriver(int *count, char ***words,
                        int (*test)(const uint8_t *bytes, size_t count));

static int run(int count, char **words) {
  return LLVMFuzzerRunDriver(&count, &words, LLVMFuzzerTestOneInput);
}

int FuzzShell_main(int count, char **words) { return run(count, words); }
int FuzzAnalysis_main(int count, char **words) { return run(count, words); }
int FuzzHook_main(int count, char **words) { return run(count, words); }
