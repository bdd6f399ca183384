internal import Effects
internal import ToolDescriptions

extension Tool {
  static let code = Tool(
    "code",
    summary: "Opens files in an editor.",
    source: "code --help, Visual Studio Code 1.94",
    grammar: .exact,
    options: [
      .value(
        "--install-extension",
        does: [Deed(.create, .named(.package), reversibility: .reversible)]
      ),
      .value(
        "--uninstall-extension",
        does: [
          Deed(
            .delete,
            .named(.package),
            reversibility: .recoverable(.regenerate),
            why: "it can be installed again"
          )
        ]
      ),
      .value(
        "--user-data-dir",
        "--extensions-dir",
        "--profile",
        "--locale",
        "--log",
        "--category",
        "--folder-uri",
        "--file-uri",
        "--sync",
        "--remote"
      ),
      .values("-g --goto"),
      .flags("-d --diff -m --merge -a --add -n --new-window -r --reuse-window -w --wait"),
      .flags("--list-extensions --show-versions --disable-extensions --verbose -s --status"),
      .flags("--disable-gpu --force --pre-release --telemetry --remove --no-sandbox"),
      .flags("--update-extensions"),
      .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("code .", "read ."),
      Example("code --install-extension pub.name", "create package pub.name"),
      Example("code --frob .", "unknown text --frob", "read ."),
    ]
  )
}
