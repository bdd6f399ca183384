internal import Effects
internal import ToolDescriptions

extension Tool {
  static let zypper = Tool(
    "zypper",
    summary: "Installs and removes packages of openSUSE.",
    source: "zypper(8), zypper 1.14",
    grammar: .exact,
    options: [
      .flag(
        "-y",
        "--no-confirm",
        "-n",
        "--non-interactive",
        "--no-gpg-checks",
        "--gpg-auto-import-keys",
        "--force-resolution",
        "--auto-agree-with-licenses",
        "-l",
        skipsQuestion: true
      ), .flag("-D", "--dry-run", "-d", "--download-only", sets: [.dryRun]),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -v --verbose -q --quiet --no-refresh -x --xmlout -i --ignore-unknown --terse -s
      --installed-only -u --clean-deps --force -f --no-recommends --replacefiles --details
      """,
    values: """
      -R --root -c --config -p --plus-repo --reposd-dir -r --repo --from -t --type
      """,
    subcommands: [.zypperSearch, .zypperInstall, .zypperRemove, .zypperRemoverepo, .zypperClean],
    examples: [
      Example("zypper search nginx", "read package packages"),
      Example("zypper install nginx", "create package packages of the system"),
      Example("zypper --frob search x", "read package packages", "unknown text --frob"),
    ]
  )

  static let zypperSearch = Tool(
    "search",
    aliases: [
      "se", "info", "if", "list-updates", "lu", "list-patches", "lp", "packages", "pa", "patterns",
      "pt", "products", "pd", "repos", "lr", "what-provides", "wp", "services", "ls", "locks", "ll",
      "licenses", "targetos", "tos", "help", "?", "refresh", "ref", "verify-list", "ps",
      "needs-rebooting", "patch-check", "pchk", "versioncmp", "vcmp", "patch-info", "product-info",
      "pattern-info",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.package, "packages"))]
  )

  static let zypperInstall = Tool(
    "install",
    aliases: [
      "in", "update", "up", "patch", "dist-upgrade", "dup", "addrepo", "ar", "addservice", "as",
      "addlock", "al", "source-install", "si", "install-new-recommends", "inr", "modifyrepo", "mr",
      "renamerepo", "nr", "verify", "ve", "modifyservice", "ms", "refresh-services", "refs",
      "download",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .create,
        .fixed(.package, "packages of the system"),
        reversibility: .reversible,
        why: "they can be removed again"
      )
    ]
  )

  static let zypperRemove = Tool(
    "remove",
    aliases: ["rm", "purge-kernels"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.package, "packages of the system"),
        reversibility: .recoverable(.regenerate),
        why: "they can be installed again; their settings stay"
      )
    ]
  )

  static let zypperRemoverepo = Tool(
    "removerepo",
    aliases: ["rr", "removeservice", "rs", "removelock", "rl", "cleanlocks", "cl"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.package, "where packages come from"),
        reversibility: .reversible,
        why: "it can be added again"
      )
    ]
  )

  static let zypperClean = Tool(
    "clean",
    aliases: ["cc"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.package, "downloaded packages"),
        reversibility: .recoverable(.regenerate),
        why: "they are downloaded again"
      )
    ]
  )
}
