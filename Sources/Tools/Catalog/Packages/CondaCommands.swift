internal import ToolDescriptions

extension Tool {
  static let condaEnvCreate = Tool(
    "create",
    aliases: ["update"],
    summary: "Makes an environment of a file.",
    grammar: .exact,
    options: [
      .value("--file", "-f", does: [.reads]), .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --prune --no-default-packages --json -v --verbose -q --quiet --offline --use-local
      --override-channels --no-channel-priority --strict-channel-priority --insecure -k
      --no-rc --no-env -C --use-index-cache --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    operands: .ignored,
    does: [.packages]
  )

  static let condaEnvExport = Tool(
    "export",
    summary: "Prints what is in an environment.",
    grammar: .exact,
    options: [
      .value("--file", "-f", does: [.overwrites]), .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --no-builds --from-history --ignore-channels --json -v --verbose -q --quiet --offline
      --use-local --override-channels --no-channel-priority --strict-channel-priority
      --insecure -k --no-rc --no-env -C --use-index-cache --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let condaEnvConfig = Tool(
    "config",
    aliases: ["log"],
    summary: "Works on settings.",
    grammar: .none,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --json -v --verbose -q --quiet --offline --use-local --override-channels
      --no-channel-priority --strict-channel-priority --insecure -k --no-rc --no-env -C
      --use-index-cache --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    operands: .ignored,
    does: [.changesSettings]
  )

  static let condaExport = Tool(
    "export",
    summary: "Prints what is in an environment.",
    grammar: .exact,
    options: [
      .value("--file", "-f", does: [.overwrites]), .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --no-builds --from-history --ignore-channels --json -v --verbose -q --quiet --offline
      --use-local --override-channels --no-channel-priority --strict-channel-priority
      --insecure -k --no-rc --no-env -C --use-index-cache --experimental --console
      """,
    values: """
      --format -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn
      --revision --rc-file --root-prefix
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let condaClean = Tool(
    "clean",
    summary: "Empties the cache.",
    grammar: .exact,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      -a --all -i --index-cache --packages -t --tarballs --tempfiles -l --logfiles
      --force-pkgs-dirs --trash --locks --json -v --verbose -q --quiet --offline --use-local
      --override-channels --no-channel-priority --strict-channel-priority --insecure -k
      --no-rc --no-env -C --use-index-cache --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    operands: .ignored,
    does: [.emptiesCache]
  )

  static let condaConfig = Tool(
    "config",
    summary: "Works on settings.",
    grammar: .exact,
    options: [
      .flag("--show", "--show-sources", "--describe", "--validate", "--get", sets: [.dryRun]),
      .flag("--system", "--env", "--append", "--write-default", "--stdin"),
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --json -v --verbose -q --quiet --offline --use-local --override-channels
      --no-channel-priority --strict-channel-priority --insecure -k --no-rc --no-env -C
      --use-index-cache --experimental --console
      """,
    values: """
      --set --add --prepend --remove --remove-key --file -n --name -p --prefix --solver
      --platform --subdir -c --channel --repodata-fn --revision --rc-file --root-prefix
      """,
    operands: .ignored,
    does: [.changesSettings]
  )

  static let condaRun = Tool(
    "run",
    summary: "Runs a command in an environment.",
    grammar: .posix,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --no-capture-output --live-stream --debug-wrapper-scripts --dev --json -v --verbose -q
      --quiet --offline --use-local --override-channels --no-channel-priority
      --strict-channel-priority --insecure -k --no-rc --no-env -C --use-index-cache
      --experimental --console
      """,
    values: """
      --cwd -e --env -n --name -p --prefix --solver --platform --subdir -c --channel
      --repodata-fn --revision --rc-file --root-prefix
      """,
    operands: .command(after: 0)
  )

  static let condaActivate = Tool(
    "activate",
    aliases: ["deactivate", "init", "shell", "hook", "reactivate"],
    summary: "Changes the shell.",
    grammar: .exact,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --all --stack --no-stack --reverse --system --user --no-user -s --json -v --verbose -q
      --quiet --offline --use-local --override-channels --no-channel-priority
      --strict-channel-priority --insecure -k --no-rc --no-env -C --use-index-cache
      --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    operands: .ignored,
    does: [.changesSettings]
  )

  static let condaBuild = Tool(
    "build",
    aliases: [
      "convert", "develop", "index", "inspect", "metapackage", "render", "skeleton", "debug",
    ],
    summary: "Builds packages.",
    grammar: .none,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
    ],
    flags: """
      --json -v --verbose -q --quiet --offline --use-local --override-channels
      --no-channel-priority --strict-channel-priority --insecure -k --no-rc --no-env -C
      --use-index-cache --experimental --console
      """,
    values: """
      -n --name -p --prefix --solver --platform --subdir -c --channel --repodata-fn --revision
      --rc-file --root-prefix
      """,
    operands: .ignored,
    does: [.runsProject]
  )
}
