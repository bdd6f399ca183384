internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nmap = Tool(
    "nmap",
    summary: "Looks which ports of machines are open.",
    source: "nmap(1), Nmap 7.93",
    grammar: .single,
    options: [
      .value("-oN", "-oX", "-oG", "-oS", "-oA", does: [.overwrites]),
      .value("-iL", "-excludefile", "-resume", "-stylesheet", does: [.reads]),
      .value(
        "-script",
        does: [
          Deed(
            .execute,
            .fixed(.program, "scripts of nmap"),
            reversibility: .unknown,
            why: "a script may do more than look"
          )
        ]
      ),
    ],
    flags: """
      -A -O -sS -sT -sU -sV -sC -sn -sP -sL -sA -sW -sM -sN -sF -sX -sO -sY -sZ -Pn -P0 -PE -PP
      -PM -PR -PS -PA -PU -PY -PO -n -R -F -r -6 -v -vv -d -dd -f -T0 -T1 -T2 -T3 -T4 -T5 -open
      -reason -packet-trace -iflist -append-output -traceroute -system-dns -noninteractive
      -version-all -version-light -osscan-guess -osscan-limit -badsum -send-eth -send-ip
      -privileged -unprivileged -V -h -help -version -p- -webxml -no-stylesheet -script-trace
      -script-updatedb -disable-arp-ping -resolve-all -adler32 -defeat-rst-ratelimit -log-errors
      -fuzzy
      """,
    values: """
      -p -iR -exclude -top-ports -dns-servers -min-rate -max-rate -max-retries -host-timeout
      -scan-delay -max-scan-delay -min-parallelism -max-parallelism -min-hostgroup
      -max-hostgroup -min-rtt-timeout -max-rtt-timeout -initial-rtt-timeout -script-args
      -script-help -version-intensity -stats-every -mtu -D -S -e -g -source-port -data-length
      -ttl -proxies -spoof-mac -port-ratio -exclude-ports -data -data-string -sI -b -scanflags
      -datadir -max-os-tries -script-timeout -T -PS22
      """,
    operands: .each([Deed(.read, .named(.host))]),
    examples: [
      Example("nmap host", "read host host"),
      Example("nmap -oN out host", "overwrite out", "read host host"),
      Example("nmap --frob host", "read host host", "unknown text --frob"),
    ]
  )
}
