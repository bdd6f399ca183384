internal import Effects
internal import ToolDescriptions

extension Tool {
  static let restorecon = Tool(
    "restorecon",
    summary: "Gives files the security context that the policy says.",
    source: "restorecon(8), SELinux 3.4",
    grammar: .exact,
    options: [.flag("-r", "-R", sets: [.recursive]), .flag("-n", sets: [.dryRun])],
    flags: "-v -F -i -I -D -m -p -W -x -0 -U",
    values: "-e -f -T",
    operands: .each([
      Deed(.modify, .path, reversibility: .reversible, why: "the policy says what it becomes")
    ]),
    examples: [
      Example("restorecon a", "modify a"),
      Example("restorecon -n -R dir"),
      Example("restorecon --frob a", "modify a", "unknown text --frob"),
    ]
  )
}
