internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ethtool = Tool(
    "ethtool",
    summary: "Shows or changes how a network card works.",
    source: "ethtool(8), ethtool 6.1",
    grammar: .single,
    options: [
      .flag(
        "-s",
        "--change",
        "-K",
        "--features",
        "--offload",
        "-G",
        "--set-ring",
        "-C",
        "--coalesce",
        "-A",
        "--pause",
        "-L",
        "--set-channels",
        "-N",
        "-U",
        "--config-nfc",
        "--config-ntuple",
        "-X",
        "--set-rxfh-indir",
        "--rxfh",
        "-E",
        "--change-eeprom",
        "-f",
        "--flash",
        "-r",
        "--negotiate",
        "-p",
        "--identify",
        "-t",
        "--test",
        "--reset",
        "--set-priv-flags",
        "--set-eee",
        "--set-phy-tunable",
        "--set-fec",
        "--set-module",
        sets: ["change"]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -i --driver -S --statistics --phy-statistics -k --show-features --show-offload -g
      --show-ring -c --show-coalesce -a --show-pause -l --show-channels -n -u --show-nfc
      --show-ntuple -x --show-rxfh-indir --show-rxfh -e --eeprom-dump -d --register-dump -T
      --show-time-stamping -P --show-permaddr -m --dump-module-eeprom --module-info
      --show-priv-flags --show-eee --get-phy-tunable --show-fec --show-module --json -I
      --include-statistics
      """,
    values: "--debug",
    operands: .ignored,
    operandsIn: [
      (
        "change",
        .list(
          [
            [
              Deed(
                .modify,
                .fixed(.network, "addresses and links"),
                reversibility: .unknown,
                why: "connections may break until it is set again"
              )
            ]
          ],
          rest: []
        )
      )
    ],
    examples: [
      Example("ethtool eth0"),
      Example("ethtool -s eth0 speed 100", "modify network addresses and links"),
      Example("ethtool --frob eth0", "unknown text --frob"),
    ]
  )
}
