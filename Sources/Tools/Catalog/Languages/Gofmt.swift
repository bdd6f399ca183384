internal import ToolDescriptions

extension Tool {
  static let gofmt = Tool(
    "gofmt",
    summary: "Lays Go out.",
    source: "https://pkg.go.dev/cmd/gofmt, Go 1.24",
    grammar: .single,
    options: [.flag("-w", sets: ["write"]), .flag("-h", "-help", sets: [.help])],
    flags: "-d -e -l -s",
    values: "-r -cpuprofile -local -srcdir -format-only -lang -modpath -extra",
    operands: .each(Deed.checksOrWrites),
    examples: [
      Example("gofmt a.go", "read a.go/**"),
      Example("gofmt -w a.go", "modify a.go/**"),
      Example("gofmt -zap a.go", "read a.go/**", "unknown text -zap"),
    ]
  )
}
