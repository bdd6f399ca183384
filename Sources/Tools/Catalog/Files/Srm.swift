internal import Effects
internal import ToolDescriptions

extension Tool {
  static let srm = Tool(
    "srm",
    summary: "Overwrites files and removes them.",
    source: "srm(1), secure-delete 3.1; srm 1.2",
    grammar: .gnu,
    options: [
      .flag("-r", "-R", "--recursive", sets: [.recursive]), .flag("-h", "-V", sets: [.help]), .help,
      .version,
    ],
    flags: """
      -d -f -l -v -z -s --simple -m --medium -n --nounlink -i --interactive -x --one-file-system
      -P --openbsd -D --dod -E --doe -G --gutmann -C --rcmp --force --zero --verbose
      """,
    operands: .each([
      Deed(
        .delete,
        .path,
        reversibility: .irreversible,
        why: "its bytes are overwritten before it goes"
      )
    ]),
    examples: [
      Example("srm a", "delete a"),
      Example("srm -lz a b", "delete a", "delete b"),
      Example("srm --frob a", "delete a", "unknown text --frob"),
    ]
  )
}
