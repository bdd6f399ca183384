internal import ToolDescriptions

extension Tool {
  static let djangoAdmin = Tool(
    "django-admin",
    summary: "Runs commands of Django.",
    source: "https://docs.djangoproject.com/en/5.1/ref/django-admin/, Django 5.1",
    grammar: .posix,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    values: "--settings --pythonpath -v --verbosity",
    operands: .reader(.ownTask),
    takesOtherWords: true,
    subcommands: [
      .djangoAdminFlush, .djangoAdminMigrate, .djangoAdminStartproject, .djangoAdminCheck,
    ],
    examples: [
      Example("django-admin startproject app .", "create file generated files"),
      Example("django-admin flush --noinput", "delete database"),
      Example("django-admin flush --zap", "delete database", "unknown text --zap"),
    ]
  )

  static let djangoAdminFlush = Tool(
    "flush",
    aliases: ["reset_db"],
    summary: "Deletes every row.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]), .flag("--noinput", "--no-input", skipsQuestion: true),
    ],
    values: "--settings --pythonpath --database",
    does: [.dropsDatabase]
  )

  static let djangoAdminMigrate = Tool(
    "migrate",
    summary: "Applies migrations.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]), .flag("--noinput", "--no-input", skipsQuestion: true),
    ],
    flags: "--fake --fake-initial --run-syncdb --plan --check --prune",
    values: "--settings --pythonpath --database",
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let djangoAdminStartproject = Tool(
    "startproject",
    aliases: ["startapp", "makemessages", "compilemessages", "makemigrations"],
    summary: "Makes files.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    values: """
      --template -e --extension -n --name -x --exclude -l --locale --settings --pythonpath
      """,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let djangoAdminCheck = Tool(
    "check",
    aliases: [
      "showmigrations", "sqlmigrate", "sqlflush", "dumpdata", "diffsettings", "help", "version",
    ],
    summary: "Shows something.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--deploy --all -l --list",
    values: "--settings --pythonpath --database",
    operands: .ignored,
    does: [.readsDatabase]
  )
}
