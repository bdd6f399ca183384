internal import ToolDescriptions

extension Tool {
  static let pv = Tool(
    "pv",
    summary: "Prints files and says how much has passed.",
    source: "pv(1), pv 1.6",
    grammar: .gnu,
    options: [
      .value("-P", "--pidfile", does: [.overwrites]), .value("-o", "--output", does: [.overwrites]),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -p --progress -t --timer -e --eta -I --fineta -r --rate -a --average-rate -b --bytes -T
      --buffer-percent -n --numeric -q --quiet -W --wait -l --line-mode -0 --null -f --force -c
      --cursor -S --stop-at-size -E --skip-errors -C --no-splice -8 --bits -X --discard --gauge
      """,
    values: """
      -A --last-written -F --format -D --delay-start -s --size -L --rate-limit -B --buffer-size
      -i --interval -w --width -H --height -N --name -R --remote -d --watchfd -m
      --average-rate-window
      """,
    operands: .each([.reads]),
    examples: [
      Example("pv a", "read a"),
      Example("pv a b", "read a", "read b"),
      Example("pv --frob a", "read a", "unknown text --frob"),
    ]
  )
}
