#include <sqlite3.h>

// sqlite3_config(3), before anything else: pages are allocated one by one as they are needed, and
// nobody asks how much memory is used. A process that reads few pages touches less memory so.
static inline void stoplog_sqlite_configure(void) {
  sqlite3_config(SQLITE_CONFIG_PAGECACHE, (void *)0, 0, 0);
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// sqlite3_db_config(3) takes a variable number of arguments, which Swift can't pass.
static inline int stoplog_sqlite_set(sqlite3 *database, int option, int value) {
  return sqlite3_db_config(database, option, value, (int *)0);
}
