internal import Effects
internal import ToolDescriptions

extension Tool {
  static let modprobe = Tool(
    "modprobe",
    summary: "Loads modules into the kernel, or removes them.",
    source: "modprobe(8), rmmod(8), insmod(8), kmod 30",
    options: [
      .flag("-f", "--force", "--force-modversion", "--force-vermagic", skipsQuestion: true),
      .flag("-n", "--dry-run", "--show", sets: [.dryRun]),
      .flag(
        "-c",
        "--showconfig",
        "-D",
        "--show-depends",
        "-R",
        "--resolve-alias",
        "--show-modversions",
        "--dump-modversions",
        "--show-exports",
        sets: ["look"]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -a --all -b --use-blacklist -i --ignore-install --ignore-remove -q --quiet -r --remove
      --remove-holders -s --syslog -v --verbose --first-time -w --wait
      """,
    values: "-C --config -d --dirname -S --set-version",
    operands: .list(
      [
        [
          Deed(
            .modify,
            .fixed(.setting, "modules of the kernel"),
            unless: ["look"],
            reversibility: .reversible,
            why: "the opposite command takes it back"
          )
        ]
      ],
      rest: []
    ),
    examples: [
      Example("modprobe loop", "modify setting modules of the kernel"),
      Example("modprobe -n loop"),
      Example(
        "modprobe --frob loop",
        "modify setting modules of the kernel",
        "unknown text --frob"
      ),
    ]
  )
}
