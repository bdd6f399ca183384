internal import Effects
internal import ToolDescriptions

extension Tool {
  static let scutil = Tool(
    "scutil",
    summary: "Asks for and sets names and the state of the network.",
    source: "scutil(8), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "--get --dns --proxy -r -w --nwi -W --advisory --help -h",
      Deed(.read, .fixed(.network, "the state of the network"))
    )
      + Verb.alike(
        "--set --prefs --renew --disable-until-needed",
        Deed(
          .modify,
          .fixed(.setting, "the machine's name"),
          reversibility: .reversible,
          why: "it can be set again"
        )
      ),
    examples: [
      Example("scutil --get ComputerName", "read network the state of the network"),
      Example("scutil --set HostName web", "modify setting the machine's name"),
      Example("scutil --frob", "unknown program scutil --frob"),
    ]
  )
}
