internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sox = Tool(
    "sox",
    summary: "Turns sound into other forms, records and plays it.",
    source: "sox(1), SoX 14.4",
    grammar: .exact,
    flags: """
      -S -V -q -G -D -M -m -T --norm --show-progress --no-show-progress --multi-threaded
      --single-threaded --no-dither --ignore-length --no-clobber --clobber --version -R -d
      --default-device --null -V3 -V1 --guard --help
      """,
    values: """
      -b -c -e -r -t -v -C --bits --channels --encoding --rate --type --buffer --input-buffer
      --combine --effects-file --temp --comment --endian --replay-gain --volume
      """,
    operands: .list([[Deed(.read, .path)], [Deed(.overwrite, .path)]], rest: []),
    examples: [
      Example("sox a.wav b.mp3", "overwrite b.mp3", "read a.wav"),
      Example("sox --version"),
      Example("sox --frob a.wav b.wav", "overwrite b.wav", "read a.wav", "unknown text --frob"),
    ]
  )
}
