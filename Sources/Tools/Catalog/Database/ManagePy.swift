internal import Effects
internal import ToolDescriptions

extension Tool {
  static let managePy = Tool(
    "manage.py",
    summary: "Runs commands of a Django project.",
    source: "https://docs.djangoproject.com/en/5.1/ref/django-admin/, Django 5.1",
    grammar: .posix,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: "--traceback --no-color --force-color --skip-checks",
    values: "--settings --pythonpath -v --verbosity",
    operands: .reader(.ownTask),
    takesOtherWords: true,
    subcommands: [
      .managePyFlush, .managePyMigrate, .managePySqlflush, .managePyDumpdata, .managePyLoaddata,
      .managePyMakemigrations, .managePyCollectstatic, .managePyShell, .managePyCreatesuperuser,
      .managePyClearsessions, .managePyTest, .managePyRunserver, .managePySendtestemail,
    ],
    examples: [
      Example("manage.py flush --noinput", "delete database"),
      Example("manage.py migrate --run-syncdb", "modify database"),
      Example("manage.py migrate --zap", "modify database", "unknown text --zap"),
    ]
  )

  static let managePyFlush = Tool(
    "flush",
    aliases: ["reset_db"],
    summary: "Deletes every row.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]), .flag("--noinput", "--no-input", skipsQuestion: true),
    ],
    flags: """
      -c --close-sessions --traceback --no-color --force-color --skip-checks
      """,
    values: """
      --database -R --router -U --user -P --password --settings --pythonpath -v --verbosity
      """,
    does: [.dropsDatabase]
  )

  static let managePyMigrate = Tool(
    "migrate",
    summary: "Applies migrations, or takes them back.",
    grammar: .exact,
    options: [
      .flag("--plan", "--check", sets: [.dryRun]), .flag("-h", "--help", sets: [.help]),
      .flag("--noinput", "--no-input", skipsQuestion: true),
    ],
    flags: """
      --fake --fake-initial --run-syncdb --prune --traceback --no-color --force-color
      --skip-checks
      """,
    values: "--database --settings --pythonpath -v --verbosity",
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let managePySqlflush = Tool(
    "sqlflush",
    aliases: [
      "sqlmigrate", "sqlsequencereset", "showmigrations", "check", "diffsettings", "inspectdb",
      "optimizemigration_check", "findstatic", "show_urls", "help", "version", "validate_templates",
      "list_model_info", "print_settings",
    ],
    summary: "Shows something.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -l --list -p --plan --deploy --list-tags --all --backwards --include-views
      --include-partitions --first --nostatic --traceback --no-color --force-color
      --skip-checks
      """,
    values: """
      --database --tag --fail-level --format --output --default --settings --pythonpath -v
      --verbosity
      """,
    operands: .ignored,
    does: [.readsDatabase]
  )

  static let managePyDumpdata = Tool(
    "dumpdata",
    summary: "Prints rows.",
    grammar: .exact,
    options: [.value("-o", "--output", does: [.overwrites]), .flag("-h", "--help", sets: [.help])],
    flags: """
      -n --natural-foreign --natural-primary -a --all --traceback --no-color --force-color
      --skip-checks
      """,
    values: """
      --format --indent --database -e --exclude --pks --settings --pythonpath -v --verbosity
      """,
    operands: .ignored,
    does: [.readsDatabase]
  )

  static let managePyLoaddata = Tool(
    "loaddata",
    summary: "Puts rows of files into the database, over those of the same key.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      -i --ignorenonexistent --traceback --no-color --force-color --skip-checks
      """,
    values: """
      --database --app -e --exclude --format --settings --pythonpath -v --verbosity
      """,
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let managePyMakemigrations = Tool(
    "makemigrations",
    aliases: [
      "startapp", "startproject", "makemessages", "compilemessages", "squashmigrations",
      "optimizemigration",
    ],
    summary: "Makes files.",
    grammar: .exact,
    options: [
      .flag("--dry-run", "--check", sets: [.dryRun]), .flag("-h", "--help", sets: [.help]),
      .flag("--noinput", "--no-input", skipsQuestion: true),
    ],
    flags: """
      --empty --merge --update --no-header --include-header -a --all --no-obsolete --no-wrap
      --no-location --no-optimize -s --symlinks --keep-pot --use-fuzzy --traceback --no-color
      --force-color --skip-checks
      """,
    values: """
      -n --name --template -e --extension -x --exclude -l --locale -i --ignore -d --domain
      --squashed-name --settings --pythonpath -v --verbosity
      """,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let managePyCollectstatic = Tool(
    "collectstatic",
    summary: "Copies static files to where they are served.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag(
        "-c",
        "--clear",
        does: [
          Deed(
            .delete,
            .fixed(.file, "collected static files"),
            reversibility: .recoverable(.regenerate)
          )
        ]
      ), .flag("-h", "--help", sets: [.help]),
      .flag("--noinput", "--no-input", skipsQuestion: true),
    ],
    flags: """
      -l --link --no-post-process --no-default-ignore --traceback --no-color --force-color
      --skip-checks
      """,
    values: "-i --ignore --settings --pythonpath -v --verbosity",
    does: [.builds]
  )

  static let managePyShell = Tool(
    "shell",
    aliases: ["shell_plus", "dbshell"],
    summary: "Reads code, or runs it.",
    grammar: .exact,
    options: [
      .value("-c", "--command", sets: ["code"], does: [Deed(.execute, .code(.python))]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --no-startup --no-imports --ipython --plain --quiet-load --print-sql --notebook
      --traceback --no-color --force-color --skip-checks
      """,
    values: "-i --interface --database --settings --pythonpath -v --verbosity",
    operands: .ignored,
    does: [Deed(.execute, .input(.python), unless: ["code"])]
  )

  static let managePyCreatesuperuser = Tool(
    "createsuperuser",
    aliases: ["changepassword"],
    summary: "Makes a user who may do everything, or changes a password.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]), .flag("--noinput", "--no-input", skipsQuestion: true),
    ],
    flags: "--traceback --no-color --force-color --skip-checks",
    values: "--username --email --database --settings --pythonpath -v --verbosity",
    operands: .ignored,
    does: [.changesUsers]
  )

  static let managePyClearsessions = Tool(
    "clearsessions",
    aliases: ["clearcache", "clear_cache", "createcachetable", "remove_stale_contenttypes"],
    summary: "Clears what has expired.",
    grammar: .exact,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .flag("-h", "--help", sets: [.help]),
      .flag("--noinput", "--no-input", skipsQuestion: true),
    ],
    flags: """
      --include-stale-apps --traceback --no-color --force-color --skip-checks
      """,
    values: "--database --settings --pythonpath -v --verbosity",
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let managePyTest = Tool(
    "test",
    aliases: ["testserver"],
    summary: "Runs tests with a database of their own.",
    grammar: .none,
    options: [.flag("--noinput", "--no-input", skipsQuestion: true)],
    flags: "--traceback --no-color --force-color --skip-checks",
    values: "--settings --pythonpath -v --verbosity",
    operands: .ignored,
    does: [.runsProject]
  )

  static let managePyRunserver = Tool(
    "runserver",
    aliases: ["runserver_plus"],
    summary: "Runs the project.",
    grammar: .none,
    flags: "--traceback --no-color --force-color --skip-checks",
    values: "--settings --pythonpath -v --verbosity",
    operands: .ignored,
    does: [.runsProject]
  )

  static let managePySendtestemail = Tool(
    "sendtestemail",
    summary: "Sends a mail.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: """
      --managers --admins --traceback --no-color --force-color --skip-checks
      """,
    values: "--settings --pythonpath -v --verbosity",
    operands: .ignored,
    does: [Deed(.send, .fixed(.host, "mail"), reversibility: .irreversible)]
  )
}
