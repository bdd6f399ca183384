internal import Effects
internal import ToolDescriptions

extension Tool {
  static let axel = Tool(
    "axel",
    summary: "Fetches from addresses.",
    source: "axel(1), axel 2.17",
    grammar: .exact,
    options: [
      .value("-o", "--output", does: [.overwrites]), .flag("-h", "-V", sets: [.help]), .help,
      .version,
    ],
    flags: """
      -q --quiet -v --verbose -a --alternate -c --no-clobber -k --insecure -4 --ipv4 -6 --ipv6
      -p --percentage -N --no-proxy
      """,
    values: """
      -s --max-speed -n --num-connections -H --header -U --user-agent -T --timeout
      --max-redirect
      """,
    attached: "-S --search",
    operands: .each([Deed(.read, .named(.host))]),
    does: [
      Deed(
        .create,
        .fixed(.file, "what is fetched"),
        reversibility: .reversible,
        why: "it gets another name if there is one"
      )
    ],
    examples: [
      Example(
        "axel https://example.com/a",
        "create file what is fetched",
        "read host https://example.com/a"
      ),
      Example(
        "axel -o out https://example.com/a",
        "create file what is fetched",
        "overwrite out",
        "read host https://example.com/a"
      ),
      Example(
        "axel --frob https://example.com/a",
        "create file what is fetched",
        "read host https://example.com/a",
        "unknown text --frob"
      ),
    ]
  )
}
