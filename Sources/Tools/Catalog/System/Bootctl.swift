internal import Effects
internal import ToolDescriptions

extension Tool {
  static let bootctl = Tool(
    "bootctl",
    summary: "Shows and installs what starts the machine.",
    source: "bootctl(1), systemd 252",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --no-pager --no-variables --graceful -q --quiet --dry-run -p --print-esp-path -x
      --print-boot-path -R --print-root-device
      """,
    values: """
      --path --esp-path --boot-path --root --image --install-source --make-entry-directory
      --entry-token --efi-boot-option-description --json --random-seed --all-architectures
      """,
    verbs: Verb.alike(
      "status list is-installed systemd-efi-options reboot-to-firmware kernel-identify kernel-inspect",
      Deed(.read, .fixed(.setting, "what starts the machine"))
    )
      + Verb.alike(
        "install update random-seed set-",
        Deed(
          .modify,
          .fixed(.setting, "what starts the machine"),
          reversibility: .unknown,
          why: "a machine that doesn't start can't be repaired from here"
        )
      )
      + Verb.alike(
        "remove unlink cleanup",
        Deed(
          .delete,
          .fixed(.setting, "what starts the machine"),
          reversibility: .irreversible,
          why: "a machine that doesn't start can't be repaired from here"
        )
      ),
    examples: [
      Example("bootctl"),
      Example("bootctl status", "read setting what starts the machine"),
      Example(
        "bootctl --frob status",
        "read setting what starts the machine",
        "unknown text --frob"
      ),
    ]
  )
}
