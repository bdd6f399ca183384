internal import Effects
internal import ToolDescriptions

extension Tool {
  static let setenforce = Tool(
    "setenforce",
    summary: "Switches SELinux between enforcing and warning.",
    source: "setenforce(8), SELinux 3.4",
    grammar: .none,
    verbs: Verb.alike(
      "1 Enforcing enforcing ENFORCING",
      Deed(
        .modify,
        .fixed(.setting, "what SELinux enforces"),
        reversibility: .reversible,
        why: "the opposite command takes it back"
      )
    )
      + Verb.alike(
        "0 Permissive permissive PERMISSIVE",
        Deed(
          .modify,
          .fixed(.setting, "what SELinux enforces"),
          reversibility: .unknown,
          why: "what a program does meanwhile can't be taken back"
        )
      ),
    examples: [
      Example("setenforce 1", "modify setting what SELinux enforces"),
      Example("setenforce"),
      Example("setenforce $x", "unknown program setenforce $x"),
    ]
  )
}
