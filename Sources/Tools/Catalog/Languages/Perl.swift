internal import Effects
internal import ToolDescriptions

extension Tool {
  static let perl = Tool(
    "perl",
    summary: "Runs code of Perl.",
    source: "perlrun(1), Perl 5.36.0",
    grammar: .posix,
    options: [
      .value("-e", "-E", sets: ["code"], does: [Deed(.execute, .code(.perl))]),
      .optional("-i", sets: ["in-place"]),
      .flag("-c", sets: [.dryRun]),
      .values("-I"), .optionals("-C -d -D -F -M -m -x -V"),
      .flags("-0 -1 -2 -3 -4 -5 -6 -7 -a -f -g -l -n -p -s -S -t -T -u -U -w -W -X"),
      .flag("-h", "-v", "-?", sets: [.help]), .help, .version,
    ],
    operands: .reader(.node),
    operandsIn: [("in-place", .each([.modifies])), ("code", .each([.reads]))],
    examples: [
      Example("perl script.pl a", "execute perl script script.pl a"),
      Example("perl -pi -e 's/a/b/' f g", "execute perl code s/a/b/", "modify f", "modify g"),
      Example("perl --frob script.pl", "unknown text --frob", "execute perl script script.pl"),
    ]
  )
}
