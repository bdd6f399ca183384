#include <mariadb/mysql.h>

// mysql_optionsv(3) takes a variable number of arguments, which Swift can't pass.
static inline int stoplog_mysql_set_number(MYSQL *mysql, enum mysql_option option, unsigned value) {
  return mysql_optionsv(mysql, option, &value);
}
static inline int stoplog_mysql_set_text(MYSQL *mysql, enum mysql_option option, const char *value) {
  return mysql_optionsv(mysql, option, value);
}
static inline int stoplog_mysql_set_flag(MYSQL *mysql, enum mysql_option option, int value) {
  my_bool flag = value != 0;
  return mysql_optionsv(mysql, option, &flag);
}
