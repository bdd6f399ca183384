internal import Effects
internal import ToolDescriptions

extension Tool {
  static let softwareupdate = Tool(
    "softwareupdate",
    summary: "Lists and installs updates of macOS.",
    source: "softwareupdate(8), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "-l --list --history --list-full-installers --schedule --help -h --dump-state",
      Deed(.read, .fixed(.package, "updates"))
    )
      + Verb.alike(
        "-i --install -ia -r -R --recommended --restart -d --download --fetch-full-installer --install-rosetta --background --clear-catalog --set-catalog --reset-ignored --ignore -a --all --agree-to-license",
        Deed(
          .modify,
          .fixed(.package, "macOS"),
          reversibility: .irreversible,
          why: "an update can't be taken back, and may restart the machine"
        )
      ),
    examples: [
      Example("softwareupdate -l", "read package updates"),
      Example("softwareupdate -i -a", "modify package macOS"),
      Example("softwareupdate --frob", "unknown program softwareupdate --frob"),
    ]
  )
}
