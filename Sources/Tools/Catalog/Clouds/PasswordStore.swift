internal import Effects
internal import ToolDescriptions

extension Tool {
  static let passwordStore = Tool(
    "pass",
    summary: "Keeps passwords in files of a folder, encrypted.",
    source: "pass(1), pass 1.7.4",
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -c --clip -q --qrcode -m --multiline -e --echo -n --no-symbols -i --in-place -r
      --recursive
      """,
    values: "-p --path",
    operands: .reader(.operation),
    subcommands: [.passGit],
    verbs: Verb.all(
      Verb.paths(
        """
        ls|list|show
        find|search
        grep
        help
        version
        """
      ),
      Verb.paths("init", .createsCloud),
      Verb.paths(
        """
        edit
        insert|add
        cp|copy
        generate
        mv|rename
        """,
        .changesPassword
      ),
      Verb.paths("rm|remove|delete", .deletesPassword)
    ),
    examples: [
      Example("pass rm -rf mail", "delete secret pass rm mail"),
      Example("pass ls"),
      Example("pass ls --zap", "unknown text --zap"),
    ]
  )
}

extension Tool {
  static let passGit = Tool(
    "git",
    summary: "Runs git in the folder of passwords.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.unknown, .fixed(.repository, "password store"), why: "what git does isn't read")]
  )
}

extension Deed {
  /// A password goes; git may hold it.
  static let deletesPassword = Deed(
    .delete,
    .named(.secret),
    reversibility: .unknown,
    why: "it comes back only if the store is a repository"
  )
  /// A password is another one, or has another name.
  static let changesPassword = Deed(
    .modify,
    .named(.secret),
    reversibility: .unknown,
    why: "the earlier one comes back only if the store is a repository"
  )
}
