internal import Effects
internal import ToolDescriptions

extension Tool {
  static let npmLs = Tool(
    "ls",
    aliases: [
      "list", "la", "ll", "view", "v", "info", "show", "search", "s", "se", "find", "outdated",
      "explain", "why", "fund", "doctor", "ping", "whoami", "query", "root", "prefix", "bin",
      "docs", "home", "bugs", "issues", "repo", "help", "hlep", "help-search", "completion", "diff",
      "find-dupes", "sbom", "stars", "get",
    ],
    summary: "Tells about packages.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored
  )

  static let npmAudit = Tool(
    "audit",
    summary: "Looks for known weaknesses, and mends them if asked.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .list([[.npmFixes]], rest: [])
  )

  static let npmCache = Tool(
    "cache",
    summary: "Empties or checks the cache.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .reader(.task),
    verbs: [
      Verb("clean", .emptiesCache),
      Verb("clear", .emptiesCache),
      Verb("rm", .emptiesCache),
      Verb("ls"),
      Verb("verify"),
      Verb("add"),
    ]
  )

  static let npmConfig = Tool(
    "config",
    aliases: ["c", "set"],
    summary: "Reads and writes settings.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      .changesSettings
    ]
  )

  static let npmPack = Tool(
    "pack",
    summary: "Writes an archive of the package.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      Deed(.create, .fixed(.file, "package archive"), reversibility: .reversible)
    ]
  )

  static let npmVersion = Tool(
    "version",
    aliases: ["verison", "edit"],
    summary: "Changes the version of the package, and tags it.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      Deed(.modify, .fixedPath("package.json"), reversibility: .reversible)
    ]
  )

  static let npmPkg = Tool(
    "pkg",
    summary: "Reads and changes what package.json says.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .reader(.operation),
    verbs: [
      Verb("get", .looks),
      Verb("set", Deed(.modify, .fixedPath("package.json"), reversibility: .reversible)),
      Verb("delete", Deed(.modify, .fixedPath("package.json"), reversibility: .reversible)),
      Verb("fix", Deed(.modify, .fixedPath("package.json"), reversibility: .reversible)),
    ]
  )
}

extension Deed {
  /// `npm audit fix` changes dependencies.
  static let npmFixes = packages
}
