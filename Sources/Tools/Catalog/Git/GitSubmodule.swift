internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitSubmodule = Tool(
    "submodule",
    summary: "Keeps other repositories inside this one.",
    source: "git-submodule(1), git 2.39.5",
    grammar: .negating,
    options: [
      .help
    ],
    flags: "--quiet -q --cached",
    subcommands: [
      .gitSubmoduleLook, .gitSubmoduleAdd, .gitSubmoduleUpdate, .gitSubmoduleDeinit,
      .gitSubmoduleForeach,
    ],
    examples: [
      Example("git submodule update --init --recursive", "modify git index"),
      Example(
        "git submodule foreach --recursive git clean -fd",
        "execute shell code git clean -fd"
      ),
      Example("git submodule deinit -f --all", "delete git changes"),
      Example("git submodule deinit lib", "delete lib/**"),
      Example("git submodule update -f", "modify git index", "overwrite git changes"),
    ]
  )

  static let gitSubmoduleLook = Tool(
    "status",
    aliases: ["summary"],
    summary: "Shows submodules.",
    grammar: .negating,
    flags: "--cached --recursive --files --quiet -q",
    values: "--summary-limit -n",
    operands: .ignored
  )

  static let gitSubmoduleAdd = Tool(
    "add",
    aliases: ["init", "sync", "absorbgitdirs", "set-branch", "set-url"],
    summary: "Adds a submodule, or changes its settings.",
    grammar: .negating,
    options: [
      .flag("-f", "--force", skipsQuestion: true)
    ],
    flags: "--recursive --quiet -q --default -d --progress",
    values: "-b --branch --name --reference --depth",
    operands: .ignored,
    does: [
      .gitIndexes
    ]
  )

  static let gitSubmoduleUpdate = Tool(
    "update",
    summary: "Brings submodules to the commit that is recorded.",
    grammar: .negating,
    options: [
      .flag("-f", "--force", does: [.gitDiscards()], skipsQuestion: true)
    ],
    flags: """
      --init --remote -N --no-fetch --checkout --merge --rebase --recommend-shallow
      --no-recommend-shallow --recursive --single-branch --no-single-branch --dissociate
      --progress --quiet -q --require-init
      """,
    values: "--filter --reference --depth -j --jobs",
    operands: .ignored,
    does: [
      .gitIndexes
    ]
  )

  static let gitSubmoduleDeinit = Tool(
    "deinit",
    summary: "Deletes the work trees of submodules.",
    grammar: .negating,
    options: [
      .flag("--all", does: [Deed(.delete, .git(.changes))]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: "--quiet -q",
    operands: .each([Deed(.delete, .tree)])
  )

  static let gitSubmoduleForeach = Tool(
    "foreach",
    summary: "Runs a command in every submodule.",
    grammar: .posix,
    flags: "--recursive --quiet -q",
    operands: .reader(.shellWords)
  )
}
