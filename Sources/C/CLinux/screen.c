// A terminal in raw mode, which every way to end gives back as it was (signal-safety(7): write(2) and
// tcsetattr(3) are safe in a handler).
#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static const char screen_enter[] = "\033[?1049h\033[?25l\033[2J";
static const char screen_leave[] = "\033[0m\033[?25h\033[?1049l";
static volatile sig_atomic_t screen_blank;
static const int screen_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};
static struct termios screen_before;
static volatile sig_atomic_t screen_descriptor = -1;
static char screen_stack[64 * 1024];

static void screen_restore(void) {
  int descriptor = screen_descriptor;
  if (descriptor < 0) return;
  screen_descriptor = -1;
  if (screen_blank) {
    ssize_t written = write(descriptor, screen_leave, sizeof screen_leave - 1);
    (void)written;
  }
  tcsetattr(descriptor, TCSAFLUSH, &screen_before);
}

static void screen_crash(int number) {
  screen_restore();
  signal(number, SIG_DFL);
  raise(number);
}

int stoplog_screen_enter(int descriptor, int blank) {
  if (tcgetattr(descriptor, &screen_before) != 0) return errno;
  struct termios raw = screen_before;
  cfmakeraw(&raw);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  screen_blank = blank;
  screen_descriptor = descriptor;
  stack_t stack = {.ss_sp = screen_stack, .ss_size = sizeof screen_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = screen_crash;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (size_t i = 0; i < sizeof screen_signals / sizeof *screen_signals; i++) {
    sigaction(screen_signals[i], &action, NULL);
  }
  // The keyboard can't stop a raw terminal; who else asks for a stop would leave it behind raw.
  signal(SIGTSTP, SIG_IGN);
  if (tcsetattr(descriptor, TCSAFLUSH, &raw) != 0) {
    int failure = errno;
    stoplog_screen_leave();
    return failure;
  }
  if (blank) {
    ssize_t written = write(descriptor, screen_enter, sizeof screen_enter - 1);
    (void)written;
  }
  return 0;
}

void stoplog_screen_leave(void) {
  screen_restore();
  for (size_t i = 0; i < sizeof screen_signals / sizeof *screen_signals; i++) {
    signal(screen_signals[i], SIG_DFL);
  }
  signal(SIGTSTP, SIG_DFL);
}

int stoplog_screen_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return errno;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}
