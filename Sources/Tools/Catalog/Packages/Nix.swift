internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nix = Tool(
    "nix",
    summary: "Builds and installs packages.",
    source: "nix(1), Nix 2.18",
    grammar: .posix,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --option --extra-experimental-features --experimental-features -f --file --expr -E --arg
      --argstr --override-input --update-input --inputs-from -I --include --store --profile
      --max-jobs -j --cores --log-format --system --reference-lock-file --output-lock-file
      --eval-store --builders
      """,
    subcommands: [
      .nixBuild, .nixRun, .nixDevelop, .nixEval, .nixFlake, .nixProfile, .nixStore, .nixCopy,
      .nixRegistry,
    ],
    examples: [
      Example("nix build .#a", "execute project nix build .#a"),
      Example("nix profile wipe-history", "delete package earlier versions"),
      Example("nix zap", "unknown program nix zap"),
    ]
  )

  static let nixBuild = Tool(
    "build",
    aliases: ["fmt", "bundle", "check", "print-dev-env"],
    summary: "Builds.",
    grammar: .none,
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --option --extra-experimental-features --experimental-features -f --file --expr -E --arg
      --argstr --override-input --update-input --inputs-from -I --include --store --profile
      --max-jobs -j --cores --log-format --system --reference-lock-file --output-lock-file
      --eval-store --builders
      """,
    operands: .ignored,
    does: [.runsProject]
  )

  static let nixRun = Tool(
    "run",
    summary: "Runs a program of a package.",
    grammar: .none,
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --option --extra-experimental-features --experimental-features -f --file --expr -E --arg
      --argstr --override-input --update-input --inputs-from -I --include --store --profile
      --max-jobs -j --cores --log-format --system --reference-lock-file --output-lock-file
      --eval-store --builders
      """,
    operands: .ignored,
    does: [.runsUnknown]
  )

  static let nixDevelop = Tool(
    "develop",
    aliases: ["shell"],
    summary: "Opens a shell with packages, or runs a command in it.",
    grammar: .exact,
    options: [.value("-c", "--command", role: .last), .flag("--help", "--version", sets: [.help])],
    flags: """
      -i --ignore-environment --ignore-env -v --verbose --debug --quiet --print-build-logs -L
      --offline --refresh --impure --no-write-lock-file --no-update-lock-file
      --recreate-lock-file --no-registries --commit-lock-file --json --show-trace
      --accept-flake-config --keep-going -k --repair --rebuild --no-link --print-out-paths
      --raw --recursive -r --closure-size -S --size -s -h --human-readable --all --no-net
      --fallback
      """,
    values: """
      --keep --phase -u --unset --option --extra-experimental-features --experimental-features
      -f --file --expr -E --arg --argstr --override-input --update-input --inputs-from -I
      --include --store --profile --max-jobs -j --cores --log-format --system
      --reference-lock-file --output-lock-file --eval-store --builders
      """,
    operands: .reader(.dashCommand)
  )

  static let nixEval = Tool(
    "eval",
    aliases: [
      "search", "log", "path-info", "derivation", "show-config", "why-depends", "hash", "nar",
      "config", "doctor", "help", "help-stores", "edit", "repl", "ping", "realisation",
      "show-derivation",
    ],
    summary: "Shows something.",
    grammar: .none,
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --option --extra-experimental-features --experimental-features -f --file --expr -E --arg
      --argstr --override-input --update-input --inputs-from -I --include --store --profile
      --max-jobs -j --cores --log-format --system --reference-lock-file --output-lock-file
      --eval-store --builders
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let nixFlake = Tool(
    "flake",
    summary: "Works on flakes.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --option --extra-experimental-features --experimental-features -f --file --expr -E --arg
      --argstr --override-input --update-input --inputs-from -I --include --store --profile
      --max-jobs -j --cores --log-format --system --reference-lock-file --output-lock-file
      --eval-store --builders
      """,
    subcommands: [.nixFlakeShow, .nixFlakeUpdate]
  )

  static let nixFlakeShow = Tool(
    "show",
    aliases: ["metadata", "info", "check", "archive", "prefetch", "clone"],
    summary: "Shows, or checks.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --option --extra-experimental-features --experimental-features -f --file --expr -E --arg
      --argstr --override-input --update-input --inputs-from -I --include --store --profile
      --max-jobs -j --cores --log-format --system --reference-lock-file --output-lock-file
      --eval-store --builders
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let nixFlakeUpdate = Tool(
    "update",
    aliases: ["lock", "init", "new"],
    summary: "Changes what a flake pins, or makes one.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      -t --template --option --extra-experimental-features --experimental-features -f --file
      --expr -E --arg --argstr --override-input --update-input --inputs-from -I --include
      --store --profile --max-jobs -j --cores --log-format --system --reference-lock-file
      --output-lock-file --eval-store --builders
      """,
    operands: .ignored,
    does: [.packages]
  )

  static let nixProfile = Tool(
    "profile",
    summary: "Works on programs of the person.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --option --extra-experimental-features --experimental-features -f --file --expr -E --arg
      --argstr --override-input --update-input --inputs-from -I --include --store --profile
      --max-jobs -j --cores --log-format --system --reference-lock-file --output-lock-file
      --eval-store --builders
      """,
    subcommands: [.nixProfileList, .nixProfileInstall, .nixProfileWipeHistory]
  )

  static let nixProfileList = Tool(
    "list",
    aliases: ["diff-closures", "history"],
    summary: "Shows.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --option --extra-experimental-features --experimental-features -f --file --expr -E --arg
      --argstr --override-input --update-input --inputs-from -I --include --store --profile
      --max-jobs -j --cores --log-format --system --reference-lock-file --output-lock-file
      --eval-store --builders
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let nixProfileInstall = Tool(
    "install",
    aliases: ["add", "remove", "upgrade", "rollback"],
    summary: "Changes.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --priority --to --option --extra-experimental-features --experimental-features -f --file
      --expr -E --arg --argstr --override-input --update-input --inputs-from -I --include
      --store --profile --max-jobs -j --cores --log-format --system --reference-lock-file
      --output-lock-file --eval-store --builders
      """,
    operands: .ignored,
    does: [.programs]
  )

  static let nixProfileWipeHistory = Tool(
    "wipe-history",
    summary: "Deletes earlier versions.",
    grammar: .exact,
    options: [.flag("--help", "--version", sets: [.help])],
    flags: """
      --dry-run -v --verbose --debug --quiet --print-build-logs -L --offline --refresh
      --impure --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --older-than --option --extra-experimental-features --experimental-features -f --file
      --expr -E --arg --argstr --override-input --update-input --inputs-from -I --include
      --store --profile --max-jobs -j --cores --log-format --system --reference-lock-file
      --output-lock-file --eval-store --builders
      """,
    does: [
      Deed(
        .delete,
        .fixed(.package, "earlier versions"),
        reversibility: .irreversible,
        why: "no rollback to them is possible"
      )
    ]
  )

  static let nixStore = Tool(
    "store",
    summary: "Works on the store.",
    grammar: .none,
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --option --extra-experimental-features --experimental-features -f --file --expr -E --arg
      --argstr --override-input --update-input --inputs-from -I --include --store --profile
      --max-jobs -j --cores --log-format --system --reference-lock-file --output-lock-file
      --eval-store --builders
      """,
    operands: .reader(.operation),
    takesOtherWords: true,
    verbs: [
      Verb("ls", .tells),
      Verb("cat", .tells),
      Verb("diff-closures", .tells),
      Verb("dump-path", .tells),
      Verb("info", .tells),
      Verb("ping", .tells),
      Verb("verify", .tells),
      Verb("path-from-hash-part", .tells),
      Verb("make-content-addressed", .tells),
      Verb("copy-log", .tells),
      Verb("gc", .emptiesCache),
      Verb("delete", .emptiesCache),
      Verb("optimise", .emptiesCache),
      Verb("repair", .emptiesCache),
      Verb("add", .emptiesCache),
      Verb("add-file", .emptiesCache),
      Verb("add-path", .emptiesCache),
      Verb("prefetch-file", .emptiesCache),
      Verb("copy-sigs", .emptiesCache),
      Verb("sign", .emptiesCache),
    ]
  )

  static let nixCopy = Tool(
    "copy",
    aliases: ["upload"],
    summary: "Copies packages to another store.",
    grammar: .none,
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --option --extra-experimental-features --experimental-features -f --file --expr -E --arg
      --argstr --override-input --update-input --inputs-from -I --include --store --profile
      --max-jobs -j --cores --log-format --system --reference-lock-file --output-lock-file
      --eval-store --builders
      """,
    operands: .ignored,
    does: [Deed(.send, .fixed(.package, "store"), reversibility: .reversible)]
  )

  static let nixRegistry = Tool(
    "registry",
    aliases: ["key", "daemon", "upgrade-nix"],
    summary: "Changes settings.",
    grammar: .none,
    flags: """
      -v --verbose --debug --quiet --print-build-logs -L --offline --refresh --impure
      --no-write-lock-file --no-update-lock-file --recreate-lock-file --no-registries
      --commit-lock-file --json --show-trace --accept-flake-config --keep-going -k --repair
      --rebuild --no-link --print-out-paths --raw --recursive -r --closure-size -S --size -s
      -h --human-readable --all --no-net --fallback
      """,
    values: """
      --option --extra-experimental-features --experimental-features -f --file --expr -E --arg
      --argstr --override-input --update-input --inputs-from -I --include --store --profile
      --max-jobs -j --cores --log-format --system --reference-lock-file --output-lock-file
      --eval-store --builders
      """,
    operands: .ignored,
    does: [.changesSettings]
  )
}
