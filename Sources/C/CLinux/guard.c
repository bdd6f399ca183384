// The last line of defence of a hook: an answer that is written even when the program traps,
// overflows its stack or runs out of time. Only async-signal-safe calls are made
// (signal-safety(7)).
#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#define GUARD_LIMIT (64 * 1024)

// In one place, the small before the large, so that a hook touches few pages of it.
static struct {
  volatile sig_atomic_t current;
  volatile sig_atomic_t armed;
  int statuses[2];
  size_t lengths[2];
  size_t words_length;
  char words[GUARD_LIMIT];
  char answers[2][GUARD_LIMIT];
  char stack[64 * 1024];
} guard;
static const int guard_signals[] = {SIGILL,  SIGTRAP, SIGABRT, SIGBUS,  SIGFPE,  SIGSEGV,
                                    SIGSYS,  SIGTERM, SIGINT,  SIGHUP,  SIGQUIT, SIGALRM,
                                    SIGXCPU, SIGXFSZ, SIGPIPE};

static void guard_write(int descriptor, const char *bytes, size_t length) {
  size_t done = 0;
  while (done < length) {
    ssize_t written = write(descriptor, bytes + done, length - done);
    if (written < 0) {
      if (errno == EINTR) continue;
      break;
    }
    done += (size_t)written;
  }
}

static void guard_fire(int signal_number) {
  (void)signal_number;
  int which = guard.current;
  guard_write(1, guard.answers[which], guard.lengths[which]);
  guard_write(2, guard.words, guard.words_length);
  _exit(guard.statuses[which]);
}

void stoplog_guard_words(const char *words, size_t length) {
  if (length > GUARD_LIMIT) length = GUARD_LIMIT;
  guard.words_length = 0;
  memcpy(guard.words, words, length);
  guard.words_length = length;
}

void stoplog_guard_answer(const char *answer, size_t length, int status) {
  int next = 1 - guard.current;
  if (length > GUARD_LIMIT) length = GUARD_LIMIT;
  memcpy(guard.answers[next], answer, length);
  guard.lengths[next] = length;
  guard.statuses[next] = status;
  guard.current = next;
}

int stoplog_guard_arm(const char *answer, size_t length, int status, int milliseconds) {
  stoplog_guard_answer(answer, length, status);
  stack_t stack = {.ss_sp = guard.stack, .ss_size = sizeof guard.stack};
  if (sigaltstack(&stack, NULL) != 0) return errno;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = guard_fire;
  action.sa_flags = SA_ONSTACK;
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < sizeof guard_signals / sizeof *guard_signals; i++) {
    if (sigaction(guard_signals[i], &action, NULL) != 0) return errno;
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  struct itimerval timer = {{0, 0}, {milliseconds / 1000, (milliseconds % 1000) * 1000}};
  if (setitimer(ITIMER_REAL, &timer, NULL) != 0) return errno;
  guard.armed = 1;
  return 0;
}

void stoplog_guard_extend(int milliseconds) {
  if (!guard.armed) return;
  struct itimerval timer = {{0, 0}, {milliseconds / 1000, (milliseconds % 1000) * 1000}};
  setitimer(ITIMER_REAL, &timer, NULL);
}

void stoplog_guard_disarm(void) {
  guard.armed = 0;
  struct itimerval timer = {{0, 0}, {0, 0}};
  setitimer(ITIMER_REAL, &timer, NULL);
  for (size_t i = 0; i < sizeof guard_signals / sizeof *guard_signals; i++) {
    signal(guard_signals[i], SIG_DFL);
  }
}
