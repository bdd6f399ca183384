internal import Effects
internal import ToolDescriptions

extension Tool {
  static let hdparm = Tool(
    "hdparm",
    summary: "Shows or sets parameters of a disk.",
    source: "hdparm(8), hdparm 9.65",
    grammar: .exact,
    options: [
      .flag(
        "-i",
        "-I",
        "-t",
        "-T",
        "-g",
        "-v",
        "-V",
        "-C",
        "-H",
        "-F",
        "-q",
        "--Istdout",
        "--direct",
        "--verbose",
        "--fibmap",
        "-n"
      ), .flag("-y", "-Y", "-f", "-z", "-w", sets: ["change"]),
      .value("-S", "-B", "-M", sets: ["change"]),
      .optional(
        "-A",
        "-W",
        "-a",
        "-c",
        "-d",
        "-k",
        "-K",
        "-m",
        "-Q",
        "-r",
        "-J",
        "-N",
        "-u",
        "-X",
        sets: ["change"]
      ),
      .value(
        "--security-erase",
        "--security-erase-enhanced",
        "--security-set-pass",
        "--security-unlock",
        "--security-disable",
        "--security-mode",
        "--user-master",
        "--write-sector",
        "--repair-sector",
        "--make-bad-sector",
        "--trim-sector-ranges",
        "--fwdownload",
        "--dco-restore",
        "--sanitize-block-erase",
        "--sanitize-crypto-scramble",
        sets: ["erase"]
      ),
      .flag(
        "--trim-sector-ranges-stdin",
        "--security-freeze",
        "--sanitize-freeze-lock",
        "--sanitize-overwrite-passes",
        "--drq-hsm-error",
        "--idle-immediate",
        "--idle-unload",
        sets: ["erase"]
      ), .flag("--please-destroy-my-drive", "--yes-i-know-what-i-am-doing", skipsQuestion: true),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    values: "--read-sector --offset --prefer-ata12",
    operands: .each([
      Deed(
        .overwrite,
        .path,
        when: ["erase"],
        reversibility: .irreversible,
        why: "the disk is erased or locked"
      ),
      Deed(
        .modify,
        .fixed(.setting, "parameters of a disk"),
        when: ["change"],
        unless: ["erase"],
        reversibility: .reversible
      ), Deed(.read, .path, unless: ["erase", "change"]),
    ]),
    examples: [
      Example("hdparm -I /dev/sda", "read /dev/sda"),
      Example("hdparm --security-erase pass /dev/sda", "overwrite /dev/sda"),
      Example("hdparm --frob /dev/sda", "read /dev/sda", "unknown text --frob"),
    ]
  )
}
