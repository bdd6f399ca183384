internal import ToolDescriptions

extension Tool {
  static let units = Tool(
    "units",
    summary: "Converts between units.",
    source: "units(1), GNU units 2.22",
    options: [
      .value("-f", "--file", does: [.reads]), .value("-L", "--log", does: [.overwrites]),
      .flag("-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -c --check --check-verbose --verbose-check -e --exponential -h -i --interactive -m --minus
      -p --product -q --quiet --silent -n --nolists -s --strict -1 --one-line -t --terse -r
      --round -S --show-factor --compact -v --verbose -U --unitsfile -I --info -d
      """,
    values: "-H --history -o --output-format -l --locale -u --units --digits",
    operands: .ignored,
    examples: [
      Example("units '2 ft' m"),
      Example("units -f my.units 1foo m", "read my.units"),
      Example("units --frob 1m", "unknown text --frob"),
    ]
  )
}
