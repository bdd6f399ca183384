internal import Effects
internal import ToolDescriptions

extension Tool {
  static let tshark = Tool(
    "tshark",
    summary: "Shows what passes over the network.",
    source: "tshark(1), Wireshark 4.0",
    grammar: .exact,
    options: [
      .value("-w", does: [.overwrites]), .value("-r", "-K", "-H", does: [.reads]),
      .value("-X", does: [Deed(.unknown, .path, why: "it may load code")]),
      .value("--export-objects"), .help, .version,
    ],
    flags: """
      -2 -D -L -I -n -p -P -q -Q -V -x -l -v -h -g --color --no-duplicate-keys --print
      --list-time-stamp-types
      """,
    values: """
      -a -b -B -c -d -e -E -f -F -G -i -j -J -k -N -o -O -R -s -S -t -T -u -U -W -y -Y -z -M
      --time-stamp-type --enable-protocol --disable-protocol --capture-comment
      """,
    operands: .ignored,
    examples: [
      Example("tshark"),
      Example("tshark -r a.pcap", "read a.pcap"),
      Example("tshark -X lua_script:a.lua", "unknown lua_script:a.lua"),
    ]
  )
}
