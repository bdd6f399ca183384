internal import ToolDescriptions

extension Tool {
  static let base64 = Tool(
    "base64",
    summary: "Encodes or decodes data.",
    source: "base64(1), GNU coreutils 9.1",
    options: [
      .flag("-D", sets: []), .values("-b --break"), .value("-o", "--output", does: [.overwrites]),
      .values("-w --wrap"),
      .flags(
        "--encode --base64 --base64url --base32 --base32hex --base16 --base2msbf --base2lsbf --z85"
      ),
      .flags("-d --decode -i --ignore-garbage"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("base64 -d a", "read a"),
      Example("base64 -w0 a", "read a"),
      Example("base64 --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
