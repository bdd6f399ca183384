#ifndef STOPLOG_CLINUX_H
#define STOPLOG_CLINUX_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Writes `answer` to standard output in one piece and ends the process with `status` when a
// deadly signal arrives or `milliseconds` have passed. The bytes are copied; at most 64 KiB.
// Returns 0, or an errno value if the guard could not be set up.
int stoplog_guard_arm(const char *answer, size_t length, int status, int milliseconds);

// Replaces the guard's answer; safe to call at any time.
void stoplog_guard_answer(const char *answer, size_t length, int status);

// Sets what the guard writes to standard error after the answer; at most 64 KiB. Not to be called
// while the guard is armed.
void stoplog_guard_words(const char *words, size_t length);

// Gives an armed guard another deadline, counted from now; does nothing to one that isn't armed.
void stoplog_guard_extend(int milliseconds);

// Takes the guard down: from here on signals have their usual effect.
void stoplog_guard_disarm(void);

// Starts `path` with `argv` and `envp` in `directory`, in a process group of its own if `group`.
// The three descriptors become 0, 1 and 2; -1 gives /dev/null. Everything else is closed.
// Returns the process id, or a negated errno value.
pid_t stoplog_spawn(const char *path, char *const argv[], char *const envp[],
                    const char *directory, int in, int out, int err, int group);

// renameat2(2) with RENAME_NOREPLACE or RENAME_EXCHANGE (flags 1 or 2); 0 or an errno value.
int stoplog_rename(const char *from, const char *to, unsigned int flags);

// ioctl FICLONE: shares the blocks of `source` with `target`; 0 or an errno value.
int stoplog_clone(int target, int source);

// pipe2(2) with O_CLOEXEC; 0 or an errno value.
int stoplog_pipe(int ends[2]);

// flistxattr(2), fgetxattr(2), fsetxattr(2), fremovexattr(2) and syncfs(2); errors are in errno.
ssize_t stoplog_attribute_names(int file, char *names, size_t size);
ssize_t stoplog_attribute(int file, const char *name, void *value, size_t size);
int stoplog_set_attribute(int file, const char *name, const void *value, size_t size);
int stoplog_remove_attribute(int file, const char *name);
int stoplog_sync_file_system(int file);
// Whether another file system, or another part of one, is mounted at `path`; a link is not followed.
// Returns 1 or 0, or -1 if the system can't tell.
int stoplog_is_mount(const char *path);

// From here on SIGINT, SIGTERM, SIGHUP, SIGQUIT and SIGPIPE no longer end the process; the last one
// is kept.
void stoplog_interrupt_watch(void);

// The number of the signal that was kept, or 0.
int stoplog_interrupt_seen(void);
// Puts a terminal into raw mode, with a blank screen of its own if `blank`; 0 or an errno value. A trap
// gives it back too.
int stoplog_screen_enter(int descriptor, int blank);
// Gives the terminal back as it was; does nothing if it is.
void stoplog_screen_leave(void);
// How large a terminal is; 0 or an errno value.
int stoplog_screen_size(int descriptor, int *rows, int *columns);
// sync_file_range(2): starts writing a file's content out without waiting for it.
void stoplog_start_writing(int file);

// A descriptor of a process (pidfd_open(2)), which can't come to mean another one; -1 if there is none.
int stoplog_open_process(pid_t process);
// Sends a signal by such a descriptor; 0 or an errno value.
int stoplog_signal_process(int descriptor, int number);
// From here on what children leave behind becomes this process's own child; 0 or an errno value.
int stoplog_adopt_orphans(void);

// The words that the program was started with, its own name first; null beyond the last.
int stoplog_argument_count(void);
const char *stoplog_argument(int index);

// Where some bytes begin among others, or 0.
const void *stoplog_find(const void *bytes, size_t count, const void *part, size_t length);

// Where a byte stands last, or 0.
const void *stoplog_find_last(const void *bytes, size_t count, unsigned char byte);

#endif
