internal import Effects
internal import ToolDescriptions

extension Tool {
  static let wipe = Tool(
    "wipe",
    summary: "Overwrites files and removes them.",
    source: "wipe(1), wipe 0.24",
    grammar: .gnu,
    options: [.flag("-r", sets: [.recursive]), .flag("-h", "-V", sets: [.help]), .help, .version],
    flags: "-f -c -s -i -D -e -F -k -z -q",
    values: "-S -C -R -M -K -l -o -b -Q -p",
    operands: .each([
      Deed(
        .delete,
        .path,
        reversibility: .irreversible,
        why: "its bytes are overwritten before it goes"
      )
    ]),
    examples: [
      Example("wipe a", "delete a"),
      Example("wipe a b", "delete a", "delete b"),
      Example("wipe --frob a", "delete a", "unknown text --frob"),
    ]
  )
}
