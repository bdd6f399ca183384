internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mkdocs = Tool(
    "mkdocs",
    summary: "Makes documents of a project.",
    source: "mkdocs --help, MkDocs 1.6",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--force", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --color --no-color -c --clean --dirty --use-directory-urls
      --no-directory-urls -s --strict --no-strict -o --open --dirtyreload --livereload
      --no-livereload --watch-theme --shell --ignore-version --no-history
      """,
    values: """
      -f --config-file -t --theme -d --site-dir -a --dev-addr -m --message -b --remote-branch
      -r --remote-name -w --watch
      """,
    subcommands: [.mkdocsBuild, .mkdocsNew, .mkdocsGhDeploy],
    examples: [
      Example("mkdocs build", "execute project mkdocs build"),
      Example(
        "mkdocs gh-deploy --force",
        "execute project mkdocs gh-deploy",
        "overwrite repository gh-pages"
      ),
      Example("mkdocs build --zap", "execute project mkdocs build", "unknown text --zap"),
    ]
  )

  static let mkdocsBuild = Tool(
    "build",
    aliases: ["serve", "get-deps"],
    summary: "Makes documents, or serves them.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--force", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --color --no-color -c --clean --dirty --use-directory-urls
      --no-directory-urls -s --strict --no-strict -o --open --dirtyreload --livereload
      --no-livereload --watch-theme --shell --ignore-version --no-history
      """,
    values: """
      -f --config-file -t --theme -d --site-dir -a --dev-addr -m --message -b --remote-branch
      -r --remote-name -w --watch
      """,
    operands: .ignored,
    does: [.runsProject]
  )

  static let mkdocsNew = Tool(
    "new",
    summary: "Makes a project.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--force", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --color --no-color -c --clean --dirty --use-directory-urls
      --no-directory-urls -s --strict --no-strict -o --open --dirtyreload --livereload
      --no-livereload --watch-theme --shell --ignore-version --no-history
      """,
    values: """
      -f --config-file -t --theme -d --site-dir -a --dev-addr -m --message -b --remote-branch
      -r --remote-name -w --watch
      """,
    operands: .each([.creates])
  )

  static let mkdocsGhDeploy = Tool(
    "gh-deploy",
    summary: "Puts documents into a branch, and pushes it.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--force", skipsQuestion: true),
    ],
    flags: """
      -q --quiet -v --verbose --color --no-color -c --clean --dirty --use-directory-urls
      --no-directory-urls -s --strict --no-strict -o --open --dirtyreload --livereload
      --no-livereload --watch-theme --shell --ignore-version --no-history
      """,
    values: """
      -f --config-file -t --theme -d --site-dir -a --dev-addr -m --message -b --remote-branch
      -r --remote-name -w --watch
      """,
    operands: .ignored,
    does: [
      .runsProject,
      Deed(
        .overwrite,
        .fixed(.repository, "gh-pages"),
        reversibility: .unknown,
        why: "the branch that is served is replaced",
        traits: [.remote]
      ),
    ]
  )
}
