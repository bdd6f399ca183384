internal import Effects
internal import ToolDescriptions

extension Tool {
  static let dmesg = Tool(
    "dmesg",
    summary: "Prints the kernel's messages, or clears them.",
    source: "dmesg(1), util-linux 2.38.1",
    options: [
      .flag(
        "-C",
        "--clear",
        "-c",
        "--read-clear",
        does: [
          Deed(
            .delete,
            .fixed(.setting, "the kernel's messages"),
            reversibility: .irreversible,
            why: "messages that are cleared aren't kept by the kernel",
            safer: "dmesg without it prints them and keeps them"
          )
        ]
      ),
      .value("-F", "--file", "-K", "--kmsg-file", does: [.reads]),
      .flags("-D --console-off -d --show-delta -E --console-on -e --reltime -H --human -J"),
      .flags("--json -k --kernel -P --nopager -p --force-prefix -r --raw --noescape -S"),
      .flags("--syslog -t --notime -T --ctime -u --userspace -w --follow -W --follow-new -x"),
      .flags("--decode"), .optionals("-L --color"),
      .values("-f --facility -l --level -n --console-level -s --buffer-size --since --until"),
      .values("--time-format"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .none,
    examples: [
      Example("dmesg"),
      Example("dmesg -T"),
      Example("dmesg --frob", "unknown text --frob"),
    ]
  )
}
