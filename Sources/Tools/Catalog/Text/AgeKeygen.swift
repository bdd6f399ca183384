internal import ToolDescriptions

extension Tool {
  static let ageKeygen = Tool(
    "age-keygen",
    summary: "Makes a key for age.",
    source: "age-keygen(1), age 1.1",
    grammar: .single,
    options: [.value("-o", "-output", does: [.creates]), .flag("-y")],
    flags: "-version -pq",
    operands: .each([.reads]),
    examples: [
      Example("age-keygen"),
      Example("age-keygen -o key", "create key"),
      Example("age-keygen --frob", "unknown text --frob"),
    ]
  )
}
