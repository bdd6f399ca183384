internal import ToolDescriptions

extension Tool {
  static let arecord = Tool(
    "arecord",
    summary: "Records sound.",
    source: "arecord(1), alsa-utils 1.2; parecord(1)",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      -l --list-devices -L --list-pcms -v --verbose -q --quiet -i --interactive -M --mmap -N
      --nonblock -I --separate-channels -C --fatal-errors --use-strftime --dump-hw-params
      """,
    values: """
      -D --device -t --file-type -c --channels -f --format -r --rate -d --duration -s --samples
      -V --vumeter --max-file-time --process-id-file --buffer-size --period-size -R -T -A -B -F
      """,
    operands: .each([.overwrites]),
    examples: [
      Example("arecord a.wav", "overwrite a.wav"),
      Example("arecord -l"),
      Example("arecord --frob a.wav", "overwrite a.wav", "unknown text --frob"),
    ]
  )
}
