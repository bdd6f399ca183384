internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ruby = Tool(
    "ruby",
    summary: "Runs code of Ruby.",
    source: "ruby(1), Ruby 3.1",
    grammar: .posix,
    options: [
      .value("-e", sets: ["code"], does: [Deed(.execute, .code(.ruby))]),
      .flag("-c", sets: [.dryRun]),
      .optional("-i", sets: ["in-place"]),
      .value("-C", role: .directory),
      .values("-E -I -r --encoding --external-encoding --internal-encoding --enable --disable"),
      .optionals("-0 -F -K -T -W -x --yjit --jit"),
      .flags("-a -d --debug -l -n -p -s -S -U -v -w --verbose --enable-frozen-string-literal"),
      .flags("--disable-gems"),
      .flag("-h", "--copyright", sets: [.help]), .help, .version,
    ],
    operands: .reader(.node),
    operandsIn: [("in-place", .each([.modifies]))],
    examples: [
      Example("ruby app.rb a", "execute ruby script app.rb a"),
      Example("ruby -e 'puts 1' a", "execute ruby code puts 1"),
      Example("ruby --frob app.rb", "unknown text --frob", "execute ruby script app.rb"),
    ]
  )
}
