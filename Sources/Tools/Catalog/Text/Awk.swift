internal import Effects
internal import ToolDescriptions

extension Tool {
  static let awk = Tool(
    "awk",
    summary: "Runs a program for every line of its input.",
    source: "gawk(1), GNU Awk 5.2.1; mawk(1), mawk 1.3.4",
    grammar: .posix,
    options: [
      .value(
        "-f",
        "--file",
        "-E",
        "--exec",
        sets: ["program"],
        does: [Deed(.execute, .script(.awk))]
      ),
      .value("-e", "--source", sets: ["program"], does: [Deed(.execute, .code(.awk))]),
      .value("-i", "--include", "-l", "--load", does: [Deed(.execute, .script(.awk))]),
      .values("-F --field-separator -v --assign -W"),
      .optionals("-D --debug -L --lint"),
      .flags("-b --characters-as-bytes -c --traditional -g --gen-pot -I --trace -k --csv -M"),
      .flags("--bignum -n --non-decimal-data -N --use-lc-numeric -O --optimize -P --posix -r"),
      .flags("--re-interval -s --no-optimize -S --sandbox -t --lint-old"),
      .flag("-V", "-C", "-h", "--copyright", sets: [.help]), .help, .version,
    ],
    operands: .reader(.awk),
    examples: [
      Example("awk '{print $1}' f", "execute awk code {print $1}", "read f"),
      Example("awk -F: -v n=1 '{print $n}' f g", "execute awk code {print $n}", "read f", "read g"),
      Example("awk --frob 1 f", "unknown text --frob", "execute awk code 1", "read f"),
    ]
  )
}
