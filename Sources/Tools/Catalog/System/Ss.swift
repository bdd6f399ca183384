internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ss = Tool(
    "ss",
    summary: "Lists sockets, and can close them.",
    source: "ss(8), iproute2 6.1.0",
    options: [
      .flag(
        "-K",
        "--kill",
        does: [
          Deed(
            .modify,
            .fixed(.network, "connections"),
            reversibility: .unknown,
            why: "connections are closed by force"
          )
        ]
      ),
      .value("-D", "--diag", does: [.overwrites]), .value("-F", "--filter", does: [.reads]),
      .values("-f --family -A --query --socket -N --net"),
      .flags("-n --numeric -r --resolve -a --all -l --listening -o --options -e --extended -m"),
      .flags("--memory -p --processes -T --threads -i --info -s --summary -b --bpf -E --events"),
      .flags("-Z --context -z --contexts -4 --ipv4 -6 --ipv6 -0 --packet -t --tcp -M --mptcp"),
      .flags("-S --sctp -u --udp -d --dccp -w --raw -x --unix --tipc --vsock --xdp"),
      .flags("--inet-sockopt -H --no-header -O --oneline --tos --cgroup"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("ss -tlnp"),
      Example("ss -K dst 10.0.0.1", "modify network connections"),
      Example("ss --frob", "unknown text --frob"),
    ]
  )
}
