internal import Effects
internal import ToolDescriptions

extension Tool {
  static let chsh = Tool(
    "chsh",
    summary: "Changes a user's shell or name.",
    source: "chsh(1), chfn(1), shadow 4.13",
    options: [.flag("-l", "--list-shells", sets: ["look"])],
    flags: "-v",
    values: """
      -s --shell -f --full-name -r --room -w --work-phone -h --home-phone -o --other --office -R
      --root -P --prefix
      """,
    operands: .each([
      Deed(
        .modify,
        .named(.user),
        unless: ["look"],
        reversibility: .reversible,
        why: "the old value can be set again"
      )
    ]),
    does: [
      Deed(
        .modify,
        .fixed(.user, "the user's shell or name"),
        unless: ["look"],
        reversibility: .reversible,
        why: "the old value can be set again"
      )
    ],
    examples: [
      Example("chsh", "modify user the user's shell or name"),
      Example("chsh -s /bin/zsh me", "modify user me", "modify user the user's shell or name"),
      Example(
        "chsh --frob me",
        "modify user me",
        "modify user the user's shell or name",
        "unknown text --frob"
      ),
    ]
  )
}
