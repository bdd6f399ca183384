internal import ToolDescriptions

extension Tool {
  static let iperf3 = Tool(
    "iperf3",
    summary: "Measures how fast the network is.",
    source: "iperf3(1), iperf 3.12",
    grammar: .exact,
    options: [
      .value("--logfile", does: [.modifies]), .value("-F", "--file", does: [.reads]),
      .value("-I", "--pidfile", does: [.overwrites]), .flag("-h", "-v", sets: [.help]), .help,
      .version,
    ],
    flags: """
      -s --server -D --daemon -1 --one-off -u --udp -J --json -V --verbose -R --reverse --bidir
      -4 -6 -d --debug -Z --zerocopy -N --no-delay --get-server-output --forceflush -r
      --tradeoff
      """,
    values: """
      -c --client -p --port -f --format -i --interval -t --time -n --bytes -k --blockcount -P
      --parallel -b --bitrate --bandwidth -l --length -w --window -M --set-mss -C --congestion
      -B --bind -O --omit -T --title -A --affinity --cport --connect-timeout -S --tos
      --timestamps
      """,
    operands: .ignored,
    examples: [
      Example("iperf3 -s"),
      Example("iperf3 -s --logfile log", "modify log"),
      Example("iperf3 --frob", "unknown text --frob"),
    ]
  )
}
