internal import Effects
internal import ToolDescriptions

extension Tool {
  static let networksetup = Tool(
    "networksetup",
    summary: "Shows and sets how the network works.",
    source: "networksetup(8), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "-list -get -show -is -help -print -version -detect",
      Deed(.read, .fixed(.network, "settings"))
    )
      + Verb.alike(
        "-set -create -connect -switch -order -rename -add -duplicate",
        Deed(
          .modify,
          .fixed(.network, "addresses and links"),
          reversibility: .unknown,
          why: "connections may break until it is set again"
        )
      )
      + Verb.alike(
        "-remove -delete",
        Deed(
          .delete,
          .fixed(.network, "settings of the network"),
          reversibility: .unknown,
          why: "connections may break until it is set again"
        )
      ),
    examples: [
      Example("networksetup -listallhardwareports", "read network settings"),
      Example("networksetup -setairportpower en0 off", "modify network addresses and links"),
      Example("networksetup -frob", "unknown program networksetup -frob"),
    ]
  )
}
