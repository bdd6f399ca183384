internal import Effects
internal import ToolDescriptions

extension Tool {
  static let file = Tool(
    "file",
    summary: "Says what sort of data files hold.",
    source: "file(1), file 5.44",
    options: [
      .flag(
        "-C",
        "--compile",
        does: [
          Deed(
            .overwrite,
            .fixed(.file, "magic.mgc"),
            reversibility: .unknown,
            why: "writes a compiled magic file"
          )
        ]
      ),
      .value("-m", "--magic-file", "-f", "--files-from", does: [.reads]),
      .values("-P --parameter -e --exclude --exclude-quiet -F --separator"), .flags("-E -s"),
      .flags("-z --uncompress -Z --uncompress-noreport -b --brief -c --checking-printout -i"),
      .flags("--mime --apple --extension --mime-type --mime-encoding -k --keep-going -l --list"),
      .flags("-L --dereference -h --no-dereference -n --no-buffer -N --no-pad -0 --print0 -p"),
      .flags("--preserve-date -r --raw --special-files -S --no-sandbox -d --debug"),
      .flag("-v", sets: [.help]), .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("file -b a", "read a"),
      Example("file --mime-type a", "read a"),
      Example("file --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
