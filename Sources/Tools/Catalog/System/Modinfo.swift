internal import ToolDescriptions

extension Tool {
  static let modinfo = Tool(
    "modinfo",
    summary: "Prints what a module of the kernel says of itself.",
    source: "modinfo(8), kmod 30",
    options: [.flag("-V", "-h", sets: [.help]), .help, .version],
    flags: """
      -a --author -d --description -l --license -p --parameters -n --filename -0 --null
      """,
    values: "-F --field -k --set-version -b --basedir",
    operands: .ignored,
    examples: [
      Example("modinfo loop"),
      Example("modinfo -F version loop"),
      Example("modinfo --frob loop", "unknown text --frob"),
    ]
  )
}
