// Signals that ask the process to end, kept until it has tidied up (signal-safety(7)).
#define _GNU_SOURCE
#include "CLinux.h"

#include <signal.h>
#include <string.h>

static volatile sig_atomic_t interrupt_seen;

static void interrupt_keep(int signal_number) { interrupt_seen = signal_number; }

void stoplog_interrupt_watch(void) {
  static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE};
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = interrupt_keep;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    sigaction(signals[i], &action, NULL);
  }
}

int stoplog_interrupt_seen(void) { return interrupt_seen; }
