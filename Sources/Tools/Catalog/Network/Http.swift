internal import Effects
internal import ToolDescriptions

extension Tool {
  static let http = Tool(
    "http",
    summary: "Sends requests to addresses.",
    source: "http(1), HTTPie 3.2; xh(1), curlie",
    grammar: .exact,
    options: [
      .value("-o", "--output", sets: ["file"], does: [.overwrites]),
      .flag(
        "-d",
        "--download",
        sets: ["download"],
        does: [
          Deed(
            .create,
            .fixed(.file, "what is fetched"),
            reversibility: .reversible,
            why: "it gets another name if there is one"
          )
        ]
      ), .value("--session", "--session-read-only"), .value("--cert", "--cert-key", does: [.reads]),
      .flag("--offline", sets: ["look"]), .flag("--", sets: [.help]), .help, .version,
    ],
    flags: """
      -j --json -f --form --multipart -x --compress -h --headers -b --body -v --verbose -vv
      --all -S --stream -c --continue -F --follow -I --ignore-stdin --check-status --debug
      --traceback -m --meta -q --quiet --unsorted --sorted --ignore-netrc --path-as-is --chunked
      --https --curl -4 -6
      """,
    values: """
      -p --print -a --auth -A --auth-type --timeout --max-redirects --max-headers --proxy
      --verify --ssl --ciphers --cert-key-pass --default-scheme --pretty -s --style
      --format-options --response-charset --response-mime --boundary --raw --http-version
      --resolve --interface
      """,
    operands: .reader(.request),
    examples: [
      Example("http https://example.com", "read host https://example.com"),
      Example("http POST https://example.com a=b", "send host https://example.com"),
      Example(
        "http --frob https://example.com",
        "read host https://example.com",
        "unknown text --frob"
      ),
    ]
  )
}
