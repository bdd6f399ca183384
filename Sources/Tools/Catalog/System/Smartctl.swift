internal import Effects
internal import ToolDescriptions

extension Tool {
  static let smartctl = Tool(
    "smartctl",
    summary: "Shows a disk's health and tests it.",
    source: "smartctl(8), smartmontools 7.3",
    options: [
      .flag("-X", "--abort"),
      .value("-s", "--set", "-o", "--offlineauto", "-S", "--saveauto", "--smart", sets: ["change"]),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -i --info -a --all -x --xall -H --health -c --capabilities -A --attributes -j --scan
      --scan-open --identify -V --copyright --license
      """,
    values: """
      -d --device -l --log -f --format -q --quietmode -T --tolerance -b --badsum -r --report -n
      --nocheck -v --vendorattribute -F --firmwarebug -P --presets -B --drivedb -t --test -g
      --get
      """,
    attached: "--json",
    operands: .each([
      Deed(.read, .path, unless: ["change"]),
      Deed(
        .modify,
        .fixed(.setting, "parameters of a disk"),
        when: ["change"],
        reversibility: .reversible
      ),
    ]),
    examples: [
      Example("smartctl -a /dev/sda", "read /dev/sda"),
      Example("smartctl --scan"),
      Example("smartctl --frob /dev/sda", "read /dev/sda", "unknown text --frob"),
    ]
  )
}
