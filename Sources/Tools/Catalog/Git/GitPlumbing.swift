internal import ToolDescriptions

extension Tool {
  static let gitRevParse = Tool(
    "rev-parse",
    summary: "Turns names into hashes.",
    source: "git-rev-parse(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitVar = Tool(
    "var",
    summary: "Shows a variable of git.",
    source: "git-var(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitNameRev = Tool(
    "name-rev",
    summary: "Names commits.",
    source: "git-name-rev(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitMergeBase = Tool(
    "merge-base",
    summary: "Finds common ancestors.",
    source: "git-merge-base(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitCherry = Tool(
    "cherry",
    summary: "Finds commits that are not upstream.",
    source: "git-cherry(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitCountObjects = Tool(
    "count-objects",
    summary: "Counts objects.",
    source: "git-count-objects(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitCheckIgnore = Tool(
    "check-ignore",
    summary: "Says what is ignored.",
    source: "git-check-ignore(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitCheckAttr = Tool(
    "check-attr",
    summary: "Shows attributes.",
    source: "git-check-attr(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitCheckRefFormat = Tool(
    "check-ref-format",
    summary: "Checks a name.",
    source: "git-check-ref-format(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitCheckMailmap = Tool(
    "check-mailmap",
    summary: "Shows names.",
    source: "git-check-mailmap(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitVerifyCommit = Tool(
    "verify-commit",
    summary: "Checks signatures of commits.",
    source: "git-verify-commit(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitVerifyTag = Tool(
    "verify-tag",
    summary: "Checks signatures of tags.",
    source: "git-verify-tag(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitVerifyPack = Tool(
    "verify-pack",
    summary: "Checks packs.",
    source: "git-verify-pack(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitVersion = Tool(
    "version",
    summary: "Shows the version.",
    source: "git-version(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitHelp = Tool(
    "help",
    summary: "Shows the manual.",
    source: "git-help(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitMergeTree = Tool(
    "merge-tree",
    summary: "Merges without touching anything.",
    source: "git-merge-tree(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitShowBranch = Tool(
    "show-branch",
    summary: "Shows branches.",
    source: "git-show-branch(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitStripspace = Tool(
    "stripspace",
    summary: "Strips blanks.",
    source: "git-stripspace(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitPatchId = Tool(
    "patch-id",
    summary: "Hashes a patch.",
    source: "git-patch-id(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitColumn = Tool(
    "column",
    summary: "Writes columns.",
    source: "git-column(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitGetTarCommitId = Tool(
    "get-tar-commit-id",
    summary: "Reads an archive.",
    source: "git-get-tar-commit-id(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitFmtMergeMsg = Tool(
    "fmt-merge-msg",
    summary: "Makes a message.",
    source: "git-fmt-merge-msg(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitShowIndex = Tool(
    "show-index",
    summary: "Shows a pack index.",
    source: "git-show-index(1), git 2.39.5",
    grammar: .none,
    operands: .ignored
  )

  static let gitWriteTree = Tool(
    "write-tree",
    aliases: [
      "commit-tree", "mktree", "mktag", "hash-object", "commit-graph", "pack-refs", "pack-objects",
      "index-pack", "prune-packed", "update-server-info", "multi-pack-index", "unpack-file",
      "rerere", "unpack-objects",
    ],
    summary: "Makes objects; nothing refers to them yet.",
    source: "git-write-tree(1), git 2.39.5",
    grammar: .none,
    operands: .ignored,
    does: [
      .gitIndexes
    ]
  )
}
