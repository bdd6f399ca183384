internal import ToolDescriptions

extension Tool {
  static let getfacl = Tool(
    "getfacl",
    summary: "Prints the access lists of files.",
    source: "getfacl(1), acl 2.3.1",
    options: [.flag("-h", "-v", sets: [.help]), .help, .version],
    flags: """
      -a --access -d --default -c --omit-header -e --all-effective -E --no-effective -s
      --skip-base -R --recursive -L --logical -P --physical -t --tabular -n --numeric -p
      --absolute-names --one-file-system -
      """,
    operands: .each([.reads]),
    examples: [
      Example("getfacl a", "read a"),
      Example("getfacl -c a b", "read a", "read b"),
      Example("getfacl --frob a", "read a", "unknown text --frob"),
    ]
  )
}
