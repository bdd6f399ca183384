internal import ToolDescriptions

extension Tool {
  static let cksum = Tool(
    "cksum",
    summary: "Prints or checks sums of files.",
    source: "cksum(1), sha256sum(1), GNU coreutils 9.1",
    options: [
      .values("-a --algorithm -l --length -s"),
      .flags("-b --binary -c --check --tag -t --text -z --zero --ignore-missing --quiet"),
      .flags("--status --strict -w --warn -r --sysv --untagged --base64 --debug -q -U"),
      .flags("--UNIVERSAL -0 --01 -1 -2 -5"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("sha256sum a b", "read a", "read b"),
      Example("md5sum -c sums", "read sums"),
      Example("cksum --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
