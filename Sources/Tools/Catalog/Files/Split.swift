internal import Effects
internal import ToolDescriptions

extension Tool {
  static let split = Tool(
    "split",
    summary: "Splits a file into pieces.",
    source: "split(1), GNU coreutils 9.1",
    options: [
      .value("--filter", does: [Deed(.execute, .code(.shell))], role: .plain),
      .flags("-d -x"), .optionals("--numeric-suffixes --hex-suffixes"),
      .flags("-#"),
      .flags("-e --elide-empty-files -u --unbuffered --verbose"),
      .values("-a --suffix-length"),
      .values("--additional-suffix -b --bytes -C --line-bytes -l --lines -n"),
      .values("--number -t --separator"),
      .help, .version,
    ],
    operands: .reader(.split),
    examples: [
      Example("split a", "read a", "overwrite x[0-9a-z][0-9a-z]*"),
      Example("split -b 10M a part-", "read a", "overwrite part-[0-9a-z][0-9a-z]*"),
      Example("split --fast a", "unknown text --fast", "read a", "overwrite x[0-9a-z][0-9a-z]*"),
    ]
  )
}
