internal import Effects
internal import ToolDescriptions

extension Tool {
  static let cargoBuild = Tool(
    "build",
    aliases: ["b", "test", "t", "check", "c", "clippy", "bench", "doc", "d", "rustc", "rustdoc"],
    summary: "Compiles, tests or checks the project.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      --fix --allow-dirty --allow-staged --allow-no-vcs --broken-code --no-deps
      --future-incompat-report -v --verbose -q --quiet --workspace --all --lib --bins --examples
      --tests --benches --all-targets --all-features --no-default-features -r --release
      --keep-going --unit-graph --timings --ignore-rust-version --locked --offline --frozen
      --no-run --no-fail-fast --doc -V --version --explain -W -A -D --open
      --document-private-items
      """,
    values: """
      --message-format --color --config -Z -p --package --exclude --bin --example --test --bench
      -F --features --profile -j --jobs --target --target-dir --artifact-dir --manifest-path
      --print --crate-type
      """,
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let cargoRun = Tool(
    "run",
    aliases: ["r"],
    summary: "Runs the project.",
    grammar: .posix,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      -v --verbose -q --quiet --all-features --no-default-features --keep-going -r --release
      --unit-graph --timings --ignore-rust-version --locked --offline --frozen
      """,
    values: """
      --message-format --color --config -Z -p --package --bin --example -F --features -j --jobs
      --profile --target --target-dir --manifest-path
      """,
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let cargoNextest = Tool(
    "nextest",
    aliases: [
      "tarpaulin", "llvm-cov", "miri", "expand", "machete", "udeps", "hack", "bloat", "criterion",
      "insta", "audit", "deny", "outdated", "semver-checks", "watch", "make", "xtask", "leptos",
      "tauri", "deb", "generate-rpm", "bundle", "flamegraph", "asm", "geiger", "license", "about",
      "msrv", "careful", "fuzz", "mutants", "vet", "cyclonedx", "component", "ndk", "lipo",
      "zigbuild", "xwin", "chef", "sort", "spellcheck", "shear", "rdme", "diet", "modules", "pgo",
      "instruments", "show-asm", "rustdoc-json", "public-api",
    ],
    summary: "Runs the tests of the project, or what belongs to it.",
    grammar: .none,
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let cargoTree = Tool(
    "tree",
    aliases: [
      "metadata", "search", "fetch", "generate-lockfile", "info", "pkgid", "locate-project",
      "read-manifest", "verify-project", "help", "version", "report",
    ],
    summary: "Tells about packages.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      --no-dedupe -d --duplicates -v --verbose -q --quiet --workspace --all-features
      --no-default-features --locked --offline --frozen --no-deps --ignore-rust-version
      """,
    values: """
      -e --edges -i --invert --prune --depth --prefix --charset -f --format --color --config -Z -p
      --package --exclude -F --features --target --manifest-path --filter-platform
      --format-version --limit --index --registry --publish-time --message-format
      """,
    operands: .ignored
  )

  static let cargoAdd = Tool(
    "add",
    aliases: ["remove", "rm", "update", "vendor"],
    summary: "Changes the dependencies.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --no-default-features --default-features --optional --no-optional --public --no-public -v
      --verbose -q --quiet --ignore-rust-version --locked --offline --frozen --dev --build
      --recursive -b --breaking -w --workspace --no-delete --respect-source-config
      --versioned-dirs
      """,
    values: """
      -F --features --rename --color --config -Z --manifest-path -p --package --path --base --git
      --branch --tag --rev --registry --target --precise -s --sync
      """,
    operands: .ignored,
    does: [
      .packages
    ]
  )

  static let cargoInstall = Tool(
    "install",
    aliases: ["uninstall"],
    summary: "Installs programs.",
    grammar: .exact,
    options: [
      .value("--root", does: [.creates]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --no-track --list --debug -v --verbose -q --quiet --ignore-rust-version --locked --offline
      --frozen --bins --examples --all-features --no-default-features --keep-going --timings
      """,
    values: """
      --version --index --registry --git --branch --tag --rev --path --message-format --color
      --config -Z --bin --example -F --features -j --jobs --profile --target --target-dir -p
      --package
      """,
    operands: .ignored,
    does: [
      .programs
    ]
  )

  static let cargoPublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("--no-verify", skipsQuestion: true),
      .flag("--allow-dirty", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose -q --quiet --workspace --all-features --no-default-features --keep-going
      --locked --offline --frozen -l --list --no-metadata --exclude-lockfile
      """,
    values: """
      --index --registry --color --config -Z -p --package --exclude -F --features -j --jobs
      --target --target-dir --manifest-path --message-format
      """,
    operands: .ignored,
    does: [
      .publishes
    ]
  )

  static let cargoOwner = Tool(
    "owner",
    summary: "Gives or takes rights.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-l --list -v --verbose -q --quiet --locked --offline --frozen",
    values: "-a --add -r --remove --index --registry --token --color --config -Z",
    operands: .ignored,
    does: [
      .grantsPackage
    ]
  )

  static let cargoYank = Tool(
    "yank",
    summary: "Takes a version back; projects that use it keep it.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--undo -v --verbose -q --quiet --locked --offline --frozen",
    values: "--version --index --registry --token --color --config -Z",
    operands: .ignored,
    does: [
      .relabels
    ]
  )

  static let cargoClean = Tool(
    "clean",
    summary: "Deletes what was built.",
    modes: [.recursive],
    grammar: .exact,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .value("--target-dir", does: [Deed(.delete, .tree)]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--doc -v --verbose -q --quiet --workspace -r --release --locked --offline --frozen",
    values: "--color --config -Z -p --package --profile --target --manifest-path",
    operands: .ignored,
    does: [
      .deletesBuilt
    ]
  )

  static let cargoNew = Tool(
    "new",
    aliases: ["init"],
    summary: "Makes a package.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--bin --lib -v --verbose -q --quiet --locked --offline --frozen",
    values: "--vcs --edition --name --registry --color --config -Z",
    operands: .each([.creates])
  )

  static let cargoFmt = Tool(
    "fmt",
    summary: "Lays the code out.",
    grammar: .exact,
    options: [
      .flag("--check", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-q --quiet -v --verbose --version --all",
    values: "-p --package --manifest-path --message-format",
    operands: .ignored,
    does: [
      Deed(.modify, .here, reversibility: .reversible)
    ]
  )

  static let cargoFix = Tool(
    "fix",
    summary: "Changes the code as the compiler says.",
    grammar: .exact,
    options: [
      .flag("--allow-no-vcs", skipsQuestion: true),
      .flag("--allow-dirty", skipsQuestion: true),
      .flag("--allow-staged", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --edition --edition-idioms --broken-code -v --verbose -q --quiet --workspace --all --lib
      --bins --examples --tests --benches --all-targets --all-features --no-default-features
      --keep-going -r --release --timings --ignore-rust-version --locked --offline --frozen
      """,
    values: """
      --message-format --color --config -Z -p --package --exclude --bin --example --test --bench
      -F --features -j --jobs --profile --target --target-dir --manifest-path
      """,
    operands: .ignored,
    does: [
      Deed(.modify, .here)
    ]
  )

  static let cargoLogin = Tool(
    "login",
    aliases: ["logout"],
    summary: "Keeps or forgets a token.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-v --verbose -q --quiet --locked --offline --frozen",
    values: "--registry --color --config -Z",
    operands: .ignored,
    does: [
      .keepsToken
    ]
  )
}
