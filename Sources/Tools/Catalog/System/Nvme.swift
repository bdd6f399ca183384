internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nvme = Tool(
    "nvme",
    summary: "Manages NVMe drives.",
    source: "nvme(1), nvme-cli 2.3",
    grammar: .exact,
    options: [.help, .version],
    flags: "-v --verbose",
    values: "-o --output-format",
    subcommands: [.nvmeFormat, .nvmeSanitize, .nvmeWriteZeroes],
    verbs: Verb.alike(
      "list list-subsys id-ctrl id-ns list-ns list-ctrl smart-log error-log fw-log get-log get-feature show-regs self-test-log effects-log help version endurance-log telemetry-log device-self-test-log sanitize-log show-topology discover ns-descs nvm-id",
      Deed(.read, .fixed(.device, "NVMe drives"))
    )
      + Verb.alike(
        "device-self-test",
        Deed(.execute, .fixed(.device, "a test of a drive"), reversibility: .reversible)
      )
      + Verb.alike(
        "connect disconnect reset subsystem-reset ns-rescan",
        Deed(.modify, .fixed(.device, "NVMe drives"), reversibility: .unknown)
      ),
    examples: [
      Example("nvme list", "read device NVMe drives"),
      Example("nvme format /dev/nvme0n1", "overwrite /dev/nvme0n1"),
      Example("nvme --frob list", "read device NVMe drives", "unknown text --frob"),
    ]
  )

  static let nvmeFormat = Tool(
    "format",
    summary: "Erases a drive.",
    grammar: .exact,
    options: [.flag("--force", skipsQuestion: true), .help, .version],
    flags: "-r --reset -v --verbose",
    values: """
      -n --namespace-id -l --lbaf -s --ses -i --pi -p --pil -m --ms -t --timeout -b --block-size
      """,
    operands: .each([
      Deed(
        .overwrite,
        .path,
        reversibility: .irreversible,
        why: "everything on the drive is erased"
      )
    ])
  )

  static let nvmeSanitize = Tool(
    "sanitize",
    summary: "Erases a drive.",
    grammar: .exact,
    options: [.help, .version],
    flags: "-d --no-dealloc -i --oipbp -u --ause -v",
    values: "-n --owpass -a --sanact -p --ovrpat",
    operands: .each([
      Deed(
        .overwrite,
        .path,
        reversibility: .irreversible,
        why: "everything on the drive is erased"
      )
    ])
  )

  static let nvmeWriteZeroes = Tool(
    "write-zeroes",
    aliases: ["write", "write-uncor", "dsm", "delete-ns", "resv-release"],
    summary: "Writes over blocks of a drive.",
    grammar: .inputs,
    options: [.help, .version],
    operands: .each([
      Deed(.overwrite, .path, reversibility: .irreversible, why: "blocks of the drive are gone")
    ])
  )
}
