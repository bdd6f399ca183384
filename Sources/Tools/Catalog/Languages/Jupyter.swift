internal import Effects
internal import ToolDescriptions

extension Tool {
  static let jupyter = Tool(
    "jupyter",
    summary: "Opens, runs or converts notebooks.",
    source: "jupyter --help, Jupyter 7",
    grammar: .posix,
    options: [
      .flag(
        "-h",
        "--help",
        "--version",
        "--paths",
        "--json",
        "--runtime-dir",
        "--data-dir",
        "--config-dir",
        sets: [.help]
      )
    ],
    subcommands: [.jupyterNotebook, .jupyterNbconvert, .jupyterKernelspec, .jupyterTroubleshoot],
    examples: [
      Example(
        "jupyter nbconvert --to html a.ipynb",
        "overwrite file the converted notebook",
        "read a.ipynb"
      ),
      Example("jupyter notebook", "execute project jupyter notebook"),
      Example(
        "jupyter nbconvert --zap a.ipynb",
        "overwrite file the converted notebook",
        "read a.ipynb",
        "unknown text --zap"
      ),
    ]
  )

  static let jupyterNotebook = Tool(
    "notebook",
    aliases: [
      "lab", "console", "qtconsole", "execute", "run", "server", "nbclassic", "voila", "dejavu",
      "labhub",
    ],
    summary: "Opens or runs notebooks.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let jupyterNbconvert = Tool(
    "nbconvert",
    summary: "Converts notebooks.",
    grammar: .exact,
    options: [
      .value("--output", does: [.overwrites]), .value("--output-dir", does: [.creates]),
      .flag("--execute", does: [.runsProject]),
      .flag("--inplace", "--clear-output", sets: ["write"]), .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --stdout --stdin --no-prompt --no-input --allow-errors --debug --generate-config
      --show-input --coalesce-streams --allow-chromium-download --embed-images --sanitize-html
      --disable-chromium-sandbox -y
      """,
    values: """
      --to --template --template-file --config --log-level --theme --writer --post --nbformat
      """,
    attached: """
      --ExecutePreprocessor.timeout --ExecutePreprocessor.kernel_name
      --TagRemovePreprocessor.remove_cell_tags
      """,
    operands: .each([Deed(.read, .path, unless: ["write"]), Deed(.modify, .path, when: ["write"])]),
    does: [
      Deed(
        .overwrite,
        .fixed(.file, "the converted notebook"),
        unless: ["write"],
        reversibility: .recoverable(.regenerate)
      )
    ]
  )

  static let jupyterKernelspec = Tool(
    "kernelspec",
    aliases: [
      "labextension", "nbextension", "serverextension", "server-extension", "bundlerextension",
      "trust", "migrate", "lab-build",
    ],
    summary: "Works on settings.",
    grammar: .none,
    operands: .reader(.operation),
    verbs: [
      Verb("list", .tells),
      Verb("check", .tells),
      Verb("provisioners", .tells),
      Verb("install", .programs),
      Verb("uninstall", .programs),
      Verb("remove", .programs),
      Verb("enable", .programs),
      Verb("disable", .programs),
      Verb("update", .programs),
      Verb("link", .programs),
      Verb("unlink", .programs),
      Verb("develop", .programs),
      Verb("build", .programs),
      Verb("lock", .programs),
      Verb("unlock", .programs),
      Verb("install-self", .programs),
    ]
  )

  static let jupyterTroubleshoot = Tool(
    "troubleshoot",
    aliases: ["--paths"],
    summary: "Shows settings.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.tells]
  )
}
