internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ditto = Tool(
    "ditto",
    summary: "Copies trees, and stores them in archives.",
    source: "ditto(1), macOS 14",
    modes: [.recursive],
    grammar: .single,
    options: [
      .flag("-c", "-ck", "-cz", sets: ["archive"]),
      .flag("-x", "-xk", "-xz", "-xj", sets: ["extract"]),
    ],
    flags: """
      -v -V -X -k -z -j -h -rsrc -norsrc -extattr -noextattr -qtn -noqtn -acl -noacl
      -sequesterRsrc -keepParent -nocache -hfsCompression -nohfsCompression
      -preserveHFSCompression -noPersistRootless -clone -noclone -password -lang-help
      -persistRootless
      """,
    values: "-arch -bom -lang -zlibCompressionLevel",
    operands: .sourcesThenTarget(
      sources: [Deed(.read, .tree)],
      target: [Deed(.overwrite, .path)],
      alone: [.reads]
    ),
    operandsIn: [
      (
        "extract",
        .sourcesThenTarget(
          sources: [.reads],
          target: [Deed(.overwrite, .tree, why: "an archive replaces files of the same names")],
          alone: [.reads]
        )
      )
    ],
    examples: [
      Example("ditto src dst", "overwrite dst from src/**", "read src/**"),
      Example("ditto -v a b dst", "overwrite dst from a/** b/**", "read a/**", "read b/**"),
      Example(
        "ditto --frob src dst",
        "overwrite dst from src/**",
        "read src/**",
        "unknown text --frob"
      ),
    ]
  )
}
