internal import Effects
internal import ToolDescriptions

extension Tool {
  static let efibootmgr = Tool(
    "efibootmgr",
    summary: "Shows or changes which systems the machine can start.",
    source: "efibootmgr(8), efibootmgr 17",
    grammar: .exact,
    options: [
      .flag(
        "-B",
        "--delete-bootnum",
        does: [
          Deed(
            .delete,
            .fixed(.setting, "an entry of what the machine can start"),
            reversibility: .irreversible,
            why: "the entry has no other copy"
          )
        ]
      ),
      .flag(
        "-O",
        "--delete-bootorder",
        "-N",
        "--delete-bootnext",
        "-D",
        "--remove-dups",
        "-T",
        "--delete-timeout",
        does: [
          Deed(
            .delete,
            .fixed(.setting, "the order in which the machine starts systems"),
            reversibility: .irreversible,
            why: "the order has no other copy"
          )
        ]
      ),
      .flag(
        "-c",
        "--create",
        "-C",
        "--create-only",
        does: [
          Deed(
            .create,
            .fixed(.setting, "an entry of what the machine can start"),
            reversibility: .reversible
          )
        ]
      ),
      .value(
        "-o",
        "--bootorder",
        "-n",
        "--bootnext",
        "-t",
        "--timeout",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "the order in which the machine starts systems"),
            reversibility: .reversible,
            why: "the old order can be set again"
          )
        ]
      ),
      .flag(
        "-a",
        "--active",
        "-A",
        "--inactive",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "an entry of what the machine can start"),
            reversibility: .reversible,
            why: "the opposite command takes it back"
          )
        ]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -v --verbose -q --quiet -g --gpt -w --write-signature -y --sysprep -r --driver -k --keep
      """,
    values: """
      -b --bootnum -d --disk -p --part -l --loader -L --label -u --unicode -e --edd -E --device
      -f --reconnect -F --no-reconnect -i --iface -I -m --mirror-below-4G -M -@
      --append-binary-args
      """,
    operands: .ignored,
    examples: [
      Example("efibootmgr"),
      Example("efibootmgr -b 0003 -B", "delete setting an entry of what the machine can start"),
      Example("efibootmgr --frob", "unknown text --frob"),
    ]
  )
}
