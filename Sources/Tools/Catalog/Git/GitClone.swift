internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitClone = Tool(
    "clone",
    summary: "Copies a repository into a new directory.",
    source: "git-clone(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("--bare", sets: ["bare"]),
      .flag("--mirror", sets: ["bare"]),
      .value("--template", does: [.gitHooksFrom]),
      .value("-u", "--upload-pack", does: [.runsThere]),
      .value("--separate-git-dir", does: [.creates]),
      .value("-c", "--config", does: [Deed(.modify, .word(.gitSetting))]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose -q --quiet --progress --reject-shallow -n --no-checkout --naked -l --local
      --no-hardlinks -s --shared --dissociate --single-branch --no-tags --shallow-submodules -4
      --ipv4 -6 --ipv6 --also-filter-submodules --remote-submodules --sparse
      """,
    values: """
      -j --jobs --reference --reference-if-able -o --origin -b --branch --depth --shallow-since
      --shallow-exclude --server-option --filter --bundle-uri
      """,
    attached: "--recurse-submodules --recursive",
    operands: .reader(.gitClone),
    examples: [
      Example("git clone --depth 1 https://host/a/b.git", "create b"),
      Example("git clone git@host:a/b c", "create c"),
      Example("git clone -c core.pager=x u c", "create c", "execute shell code x"),
    ]
  )
}
