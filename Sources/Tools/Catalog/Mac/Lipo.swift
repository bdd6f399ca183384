internal import ToolDescriptions

extension Tool {
  static let lipo = Tool(
    "lipo",
    summary: "Shows and changes which processors a program is for.",
    source: "lipo(1), macOS 14",
    grammar: .single,
    options: [.value("-output", "-o", does: [.overwrites])],
    flags: "-info -detailed_info -archs -create -hideARM64 -fat64 -version",
    values: "-thin -extract -remove -extract_family -verify_arch -segalign -arch",
    operands: .each([.reads]),
    examples: [
      Example("lipo -info binary", "read binary"),
      Example("lipo -create a b -output c", "overwrite c", "read a", "read b"),
      Example("lipo -frob a", "read a", "unknown text -frob"),
    ]
  )
}
