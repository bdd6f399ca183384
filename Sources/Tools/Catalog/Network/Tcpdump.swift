internal import Effects
internal import ToolDescriptions

extension Tool {
  static let tcpdump = Tool(
    "tcpdump",
    summary: "Shows what passes over the network.",
    source: "tcpdump(8), tcpdump 4.99; tshark(1), Wireshark 4.0",
    grammar: .exact,
    options: [
      .value("-w", does: [.overwrites]), .value("-r", "-F", "-V", does: [.reads]),
      .value("-z", does: [Deed(.execute, .code(.shell))]), .help, .version,
    ],
    flags: """
      -A -b -d -dd -ddd -D -e -f -h -H -I -J -K -l -L -n -nn -nnn -N -O -p -q -S -t -tt -ttt
      -tttt -u -U -v -vv -vvv -x -xx -X -XX -# --print --list-interfaces --number -P -2
      --lengths --immediate-mode
      """,
    values: """
      -B -c -C -E -G -i --interface -j -k -m -M -s --snapshot-length -T -W -y -Y -Z -Q -R -o -a
      --count
      """,
    operands: .ignored,
    examples: [
      Example("tcpdump -i eth0"),
      Example("tcpdump -i eth0 -w out.pcap", "overwrite out.pcap"),
      Example("tcpdump --frob", "unknown text --frob"),
    ]
  )
}
