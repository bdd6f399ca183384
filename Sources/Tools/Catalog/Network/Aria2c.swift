internal import Effects
internal import ToolDescriptions

extension Tool {
  static let aria2c = Tool(
    "aria2c",
    summary: "Fetches from addresses.",
    source: "aria2c(1), aria2 1.36",
    grammar: .exact,
    options: [
      .value(
        "-o",
        "--out",
        "-l",
        "--log",
        "--save-session",
        "--server-stat-of",
        does: [.overwrites]
      ),
      .value(
        "-i",
        "--input-file",
        "-T",
        "--torrent-file",
        "-M",
        "--metalink-file",
        "--load-cookies",
        "--conf-path",
        does: [.reads]
      ),
      .value(
        "--on-download-complete",
        "--on-download-start",
        "--on-download-stop",
        "--on-download-error",
        "--on-download-pause",
        "--on-bt-download-complete",
        does: [Deed(.execute, .code(.shell))]
      ), .value("-d", "--dir"), .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    flags: """
      -c --continue -q --quiet -V --check-integrity -n --no-netrc -D --daemon -S --show-files -Z
      --force-sequential -P --parameterized-uri --http-no-cache --no-conf
      """,
    values: """
      -s --split -x --max-connection-per-server -j --max-concurrent-downloads -k
      --min-split-size -U --user-agent -t --timeout -m --header --referer --http-user
      --http-passwd --all-proxy --max-download-limit --max-overall-download-limit -u
      --max-upload-limit --checksum --listen-port --select-file --interface
      --save-session-interval --rpc-secret --rpc-listen-port --bt-tracker --index-out -O
      """,
    attached: """
      --allow-overwrite --auto-file-renaming --enable-rpc --follow-torrent --bt-seed-unverified
      --file-allocation --check-certificate --remote-time --seed-time --seed-ratio
      --summary-interval --console-log-level --max-tries --retry-wait --enable-dht
      --always-resume --conditional-get --rpc-listen-all
      """,
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
        "aria2c https://example.com/a",
        "create file what is fetched",
        "read host https://example.com/a"
      ),
      Example(
        "aria2c -o out https://example.com/a",
        "create file what is fetched",
        "overwrite out",
        "read host https://example.com/a"
      ),
      Example(
        "aria2c --frob https://example.com/a",
        "create file what is fetched",
        "read host https://example.com/a",
        "unknown text --frob"
      ),
    ]
  )
}
