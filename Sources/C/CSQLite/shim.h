#include <sqlite3.h>

// sqlite3_db_config(3) takes a variable number of arguments, which Swift can't pass.
static inline int stoplog_sqlite_set(sqlite3 *database, int option, int value) {
  return sqlite3_db_config(database, option, value, (int *)0);
}
