internal import Effects
internal import ToolDescriptions

extension Tool {
  static let bash = Tool(
    "bash",
    summary: "Runs code of the shell.",
    source: "bash(1), GNU bash 5.2.15",
    grammar: .posix,
    options: [
      .flag("-c", sets: ["code"]),
      .flag("-s", sets: ["stdin"]),
      .flag("-n", "-D", "--dump-strings", "--dump-po-strings", sets: [.dryRun]),
      .flag("-i", "-l", "--login", sets: ["interactive"]),
      .value(
        "--init-file",
        "--rcfile",
        does: [Deed(.execute, .script(.shell), when: ["interactive"])]
      ),
      .values("-o +o -O +O"),
      .flags("-a -b -e -f -h -k -m -p -r -t -u -v -x -B -C -E -H -P -T -y -w -g -d -q +a +b +e"),
      .flags("+f +h +k +m +n +p +t +u +v +x +B +C +E +H +P +T"),
      .flags("--debug --debugger --noediting --noprofile --norc --posix --protected"),
      .flags("--restricted --verbose --wordexp"),
      .help, .version,
    ],
    operands: .reader(.shell),
    examples: [
      Example("bash -c 'rm a'", "execute shell code rm a"),
      Example("bash script.sh -f a", "execute shell script script.sh -f a"),
      Example("bash --frob script.sh", "unknown text --frob", "execute shell script script.sh"),
    ]
  )
}
