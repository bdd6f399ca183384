internal import Effects
internal import ToolDescriptions

extension Tool {
  static let grubInstall = Tool(
    "grub-install",
    summary: "Makes a disk start the machine.",
    source: "grub-install(8), grub-mkconfig(8), GRUB 2.06",
    options: [
      .flag("--force", skipsQuestion: true), .flag("--skip-fs-probe", "--allow-floppy"),
      .flag(
        "-v",
        "--verbose",
        "-s",
        "--no-floppy",
        "--recheck",
        "--removable",
        "--no-nvram",
        "--no-bootsector",
        "--no-uefi-secure-boot",
        "--uefi-secure-boot"
      ), .flag("-V", sets: [.help]), .help, .version,
    ],
    values: """
      --boot-directory --efi-directory --target --bootloader-id --root-directory -d --directory
      --modules --install-modules --themes --fonts --locales --compress --core-compress
      --disk-module --label-font --label-color --grub-mkimage --grub-probe --grub-editenv
      --pubkey -k
      """,
    operands: .each([Deed(.overwrite, .path, why: "what starts the machine is replaced")]),
    does: [
      Deed(
        .modify,
        .fixed(.setting, "what starts the machine"),
        reversibility: .unknown,
        why: "a machine that doesn't start can't be repaired from here"
      )
    ],
    examples: [
      Example(
        "grub-install /dev/sda",
        "modify setting what starts the machine",
        "overwrite /dev/sda"
      ),
      Example(
        "grub-install --target=x86_64-efi --efi-directory=/boot/efi",
        "modify setting what starts the machine"
      ),
      Example(
        "grub-install --frob /dev/sda",
        "modify setting what starts the machine",
        "overwrite /dev/sda",
        "unknown text --frob"
      ),
    ]
  )
}
