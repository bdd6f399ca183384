internal import ToolDescriptions

extension Tool {
  static let bc = Tool(
    "bc",
    summary: "Calculates.",
    source: "bc(1), bc 1.07.1; dc(1)",
    options: [
      .flags("-h --interactive -i -l --mathlib -q --quiet -s --standard -w --warn -1 -3 -y -Y"),
      .flags("-j -m -M -J -A -B -N -C -b -P -x --exponents --debug --grouping --header"),
      .flags("--zero-terminated -z -v"),
      .values("-e --expression -f --file -d --delimiter --field --format --from --from-unit"),
      .values("--padding --suffix --to --to-unit --round --invalid -S --scale"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("bc"),
      Example("bc -l"),
      Example("bc a", "read a"),
      Example("bc --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
