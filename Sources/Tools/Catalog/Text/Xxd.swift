internal import ToolDescriptions

extension Tool {
  static let xxd = Tool(
    "xxd",
    summary: "Prints bytes as numbers, or makes bytes of them.",
    source: "xxd(1), xxd 2022-01-14 (vim 9.0)",
    grammar: .exact,
    options: [
      .flags("-a -autoskip -b -bits -C -capitalize -d -E -EBCDIC -e -i -include -p -ps"),
      .flags("-postscript -plain -r -revert -u -uppercase"),
      .values("-c -cols -g -groupsize -l -len -n -name -o -offset -R"), .values("-s -seek -skip"),
      .flag("-h", "-help", "-v", "-version", sets: [.help]),
    ],
    operands: .list([[.reads], [.overwrites]], rest: []),
    examples: [
      Example("xxd a", "read a"),
      Example("xxd -r a b", "read a", "overwrite b"),
      Example("xxd -frob a", "unknown text -frob", "read a"),
    ]
  )
}
