internal import ToolDescriptions

extension Tool {
  static let sh = Tool(
    "sh",
    summary: "Runs code of the shell.",
    source: "dash(1), dash 0.5.12",
    grammar: .posix,
    options: [
      .flag("-c", sets: ["code"]),
      .flag("-s", sets: ["stdin"]),
      .flag("-n", sets: [.dryRun]),
      .flag("-i", "-l", sets: ["interactive"]),
      .values("-o +o"),
      .flags("-a -b -e -f -m -p -q -u -v -x -C -E -I -V +a +b +e +f +m +n +u +v +x +C +E"),
      .help, .version,
    ],
    operands: .reader(.shell),
    examples: [
      Example("sh -c 'rm a'", "execute shell code rm a"),
      Example("sh script.sh a", "execute shell script script.sh a"),
      Example("sh -Z script.sh", "unknown text -Z", "execute shell script script.sh"),
    ]
  )
}
