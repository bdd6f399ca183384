extension HostileCommand {
  /// Scripts that are made to cost much.
  static let scripts = [
    HostileCommand("script of itself", "sh a.sh", files: ["a.sh": "sh a.sh; sh a.sh; rm x\n"]),
    HostileCommand(
      "source of itself",
      ". ./a.sh",
      "levels",
      files: ["a.sh": ". ./a.sh; . ./a.sh\n"]
    ),
    HostileCommand(
      "scripts of each other",
      "sh a.sh",
      files: [
        "a.sh": "sh b.sh; sh b.sh\n", "b.sh": "sh c.sh; sh c.sh", "c.sh": "sh a.sh; sh b.sh; rm x",
      ]
    ),
    HostileCommand(
      "scripts twice",
      "sh 0.sh",
      files: Dictionary(
        uniqueKeysWithValues: (0..<40).map { ("\($0).sh", "sh \($0 + 1).sh; sh \($0 + 1).sh\n") }
      )
    ),
    HostileCommand(
      "a big script often",
      times("sh a.sh;", 500),
      files: ["a.sh": times("#", 1_000_000)]
    ),
    HostileCommand(
      "a big script of commands often",
      times("sh a.sh;", 500),
      files: ["a.sh": times("true;", 100_000)]
    ),
    HostileCommand("a script of code", "python3 a.py", files: ["a.py": times("f(", 300_000)]),
    HostileCommand(
      "a big program often",
      times("python3 a.py;", 500),
      files: ["a.py": times("import os\nx = 1\n", 60_000)]
    ),
    HostileCommand(
      "text doubled in code",
      "python3 a.py",
      files: ["a.py": "import os\na = 'xxxxxxxx'\n" + times("a = a + a\n", 60) + "os.system(a)\n"]
    ),
    HostileCommand("nested code", "node a.js", files: ["a.js": times("{[(", 300_000)]),
    HostileCommand("strings of code", "ruby a.rb", files: ["a.rb": times("\"#{", 300_000)]),
    HostileCommand("Perl", "perl a.pl", files: ["a.pl": times("s{a}{b};q(", 90_000)]),
    HostileCommand("PHP", "php a.php", files: ["a.php": times("<?php ?>", 120_000)]),
    HostileCommand(
      "statements of a file",
      "psql -f a.sql",
      files: ["a.sql": numbered(40_000) { "DROP TABLE a\($0);" }]
    ),
    HostileCommand(
      "rows of one statement",
      "psql -f a.sql",
      "trees",
      files: ["a.sql": "INSERT INTO a VALUES (1)" + times(",(1)", 200_000)]
    ),
    HostileCommand("no statements", "psql -f a.sql", "read", files: ["a.sql": times("x;", 9_000)]),
    HostileCommand(
      "names of a file",
      "sqlite3 x.db < a.sql",
      files: ["a.sql": numbered(15_000) { "DELETE FROM a\($0);" }]
    ),
    HostileCommand(
      "rows of a file",
      "sqlite3 x.db < a.sql",
      files: ["a.sql": numbered(20_000) { "INSERT INTO a VALUES (\($0), 'x');\n" }]
    ),
    HostileCommand(
      "tables of a file",
      "sqlite3 x.db < a.sql",
      files: ["a.sql": numbered(20_000) { "CREATE TABLE a\($0) (x, y);\n" }]
    ),
    HostileCommand(
      "statements of MySQL",
      "mysql d < a.sql",
      files: ["a.sql": numbered(40_000) { "DROP TABLE a\($0);" }]
    ),
    HostileCommand(
      "dots of SQL",
      "sqlite3 x.db < a.sql",
      "commands",
      files: ["a.sql": "SELECT '\n" + times(".\n", 400_000)]
    ),
    HostileCommand(
      "includes of SQL",
      "psql -f a.sql",
      files: ["a.sql": times("\\i a.sql\n", 100_000)]
    ),
    HostileCommand("a file of sed", "sed -f a.sed x", files: ["a.sed": times("s/a/b/\n", 140_000)]),
    HostileCommand(
      "a file of awk",
      "awk -f a.awk x",
      files: ["a.awk": times("{print}\n", 120_000)]
    ),
    HostileCommand(
      "columns of a file",
      "sqlite3 x.db < a.sql",
      files: ["a.sql": numbered(3_000) { "SELECT c\($0) FROM a;\n" }]
    ),
  ]
}
