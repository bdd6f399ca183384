internal import Effects
internal import ToolDescriptions

extension Tool {
  static let setsebool = Tool(
    "setsebool",
    summary: "Sets switches of SELinux's policy.",
    source: "setsebool(8), SELinux 3.4",
    grammar: .exact,
    flags: "-P -N -V",
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.setting, "switches of SELinux"),
        reversibility: .unknown,
        why: "what keeps programs apart is changed"
      )
    ],
    examples: [
      Example("setsebool httpd_can_network_connect on", "modify setting switches of SELinux"),
      Example("setsebool -P httpd_can_network_connect 1", "modify setting switches of SELinux"),
      Example("setsebool --frob x 1", "modify setting switches of SELinux", "unknown text --frob"),
    ]
  )
}
