internal import Effects
internal import ToolDescriptions

extension Tool {
  static let scrub = Tool(
    "scrub",
    summary: "Writes patterns over files or disks.",
    source: "scrub(1), scrub 2.6",
    grammar: .gnu,
    options: [
      .flag("-r", "--remove", sets: ["remove"]),
      .value(
        "-X",
        "--freespace",
        does: [
          Deed(
            .overwrite,
            .fixed(.device, "free space"),
            reversibility: .irreversible,
            why: "removed files can't be brought back any more"
          )
        ]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -f --force -S --no-signature -L --no-link -R --no-hwrand -t --no-threads -n --dry-run -T
      --test-sparse
      """,
    values: "-p --pattern -b --blocksize -s --device-size -D --dirent",
    operands: .each([
      Deed(.overwrite, .path, reversibility: .irreversible, why: "its bytes are overwritten")
    ]),
    examples: [
      Example("scrub a", "overwrite a"),
      Example("scrub --help"),
      Example("scrub --frob a", "overwrite a", "unknown text --frob"),
    ]
  )
}
