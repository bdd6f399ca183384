#include <sqlite3.h>
#include <sys/stat.h>

// Opens a file as SQLite does (sqlite3_vfs, xOpen), but doesn't say of a log that holds something
// already that it is made now: the commit that began it has synced its folder.
static inline int stoplog_sqlite_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file,
                                      int flags, int *out) {
  sqlite3_vfs *system = sqlite3_vfs_find("unix");
  struct stat status;
  if ((flags & SQLITE_OPEN_WAL) && name && stat(name, &status) == 0 && status.st_size > 0) {
    int code = system->xOpen(vfs, name, file, flags & ~SQLITE_OPEN_CREATE, out);
    if (code == SQLITE_OK) return code;
  }
  return system->xOpen(vfs, name, file, flags, out);
}

// sqlite3_config(3), before anything else: pages are allocated one by one as they are needed, and
// nobody asks how much memory is used. A process that reads few pages touches less memory so.
static inline void stoplog_sqlite_configure(void) {
  sqlite3_config(SQLITE_CONFIG_PAGECACHE, (void *)0, 0, 0);
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  static sqlite3_vfs vfs;
  sqlite3_vfs *system = sqlite3_vfs_find("unix");
  if (!system) return;
  vfs = *system;
  vfs.zName = "stoplog";
  vfs.xOpen = stoplog_sqlite_open;
  sqlite3_vfs_register(&vfs, 1);
}

// sqlite3_db_config(3) takes a variable number of arguments, which Swift can't pass.
static inline int stoplog_sqlite_set(sqlite3 *database, int option, int value) {
  return sqlite3_db_config(database, option, value, (int *)0);
}
