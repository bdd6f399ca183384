internal import ToolDescriptions

extension Tool {
  static let zcat = Tool(
    "zcat",
    summary: "Prints compressed files.",
    source: "zcat(1), gzip 1.12",
    options: [
      .flags("-f --force -q --quiet -r --recursive -v --verbose -l --list -t --test -c -d -k"),
      .flags("-n -s --small"), .values("-S --suffix -T --threads -M"),
      .flags("--synchronous -a --ascii --stdout --to-stdout --decompress --uncompress"),
      .flags("--keep --no-name -N --name --rsyncable -z"),
      .flag("-h", "-L", "--license", "-V", sets: [.help]), .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("zcat a.gz b.gz", "read a.gz", "read b.gz"),
      Example("zcat -f a", "read a"),
      Example("zcat --no-such-option a.gz", "unknown text --no-such-option", "read a.gz"),
    ]
  )
}
