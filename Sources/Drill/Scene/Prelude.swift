/// What the drill's own bash scripts have in common.
enum Prelude {
  /// Functions that build repositories and databases, and look into them.
  ///
  /// A database is a real SQLite file, or a file of lines where `sqlite3` isn't installed.
  static let text = #"""
    set -eu
    export GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=drill GIT_AUTHOR_EMAIL=drill@localhost \
      GIT_COMMITTER_NAME=drill GIT_COMMITTER_EMAIL=drill@localhost
    # repository FOLDER: commits everything in it and pushes that to a bare neighbour.
    repository() {
      local origin="$WORLD/origins/${1##*/}.git"
      git init -q --bare "$origin"
      git -C "$1" init -q -b main
      git -C "$1" add -A
      git -C "$1" commit -q -m 'what there was'
      git -C "$1" remote add origin "$origin"
      git -C "$1" push -q -u origin main
    }
    # database FILE TABLE ROWS: adds a table with rows.
    database() {
      mkdir -p "${1%/*}"
      if type -P sqlite3 >/dev/null; then
        sqlite3 "$1" "CREATE TABLE $2(id INTEGER PRIMARY KEY, name TEXT);
          WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $3)
          INSERT INTO $2 SELECT i, '$2 ' || i FROM n;"
      else
        seq -f "$2 %g" "$3" >>"$1"
      fi
    }
    # rows FILE TABLE: how many rows there are; 0 if there is no such table.
    rows() {
      if type -P sqlite3 >/dev/null; then
        sqlite3 "$1" "SELECT count(*) FROM $2" 2>/dev/null || echo 0
      else
        grep -c "^$2 " "$1" || true
      fi
    }
    # wipe FILE: takes every table out of a database.
    wipe() {
      if type -P sqlite3 >/dev/null; then
        sqlite3 "$1" "SELECT name FROM sqlite_master WHERE type = 'table'" | while read -r table; do
          echo "DROP TABLE \"$table\";"
        done | sqlite3 "$1"
      else
        : >"$1"
      fi
    }

    """#
}
