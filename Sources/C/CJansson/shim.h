#include <jansson.h>
#include <sys/random.h>

// Jansson's tables are seeded once in a process; by itself it opens /dev/urandom for it.
static inline void stoplog_json_seed(void) {
  size_t seed = 0;
  if (getrandom(&seed, sizeof seed, GRND_NONBLOCK) != sizeof seed) seed = 0;
  json_object_seed(seed);
}
