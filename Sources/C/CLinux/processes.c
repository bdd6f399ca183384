#include "CLinux.h"

#include <errno.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int stoplog_open_process(pid_t process) {
  return (int)syscall(SYS_pidfd_open, process, 0);
}

int stoplog_signal_process(int descriptor, int number) {
  return syscall(SYS_pidfd_send_signal, descriptor, number, (void *)0, 0) == 0 ? 0 : errno;
}

int stoplog_adopt_orphans(void) {
  return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0 ? 0 : errno;
}
