internal import ToolDescriptions

extension Tool {
  static let gitBundle = Tool(
    "bundle",
    summary: "Moves commits in a file.",
    source: "git-bundle(1), git 2.39.5",
    grammar: .negating,
    options: [
      .help
    ],
    subcommands: [
      .gitBundleCreate, .gitBundleRead, .gitBundleUnbundle,
    ],
    examples: [
      Example("git bundle create a.bundle --all", "overwrite a.bundle"),
      Example("git bundle verify a.bundle", "read a.bundle"),
    ]
  )

  static let gitBundleCreate = Tool(
    "create",
    summary: "Writes commits into a file.",
    grammar: .negating,
    flags: """
      -q --quiet --progress --all-progress --all-progress-implied --all --branches --tags
      --remotes --not --stdin
      """,
    values: "--version --since --until --max-count -n",
    operands: .list([[.overwrites]], rest: [])
  )

  static let gitBundleRead = Tool(
    "verify",
    aliases: ["list-heads"],
    summary: "Checks or lists a bundle.",
    grammar: .negating,
    flags: "-q --quiet",
    operands: .list([[.reads]], rest: [])
  )

  static let gitBundleUnbundle = Tool(
    "unbundle",
    summary: "Takes commits out of a file.",
    grammar: .negating,
    flags: "--progress",
    operands: .list([[.reads]], rest: []),
    does: [
      .gitIndexes
    ]
  )
}
