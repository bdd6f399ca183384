internal import ToolDescriptions

extension Tool {
  static let grubMkconfig = Tool(
    "grub-mkconfig",
    summary: "Makes the list of what can be started.",
    source: "grub-mkconfig(8), update-grub(8), GRUB 2.06",
    options: [
      .value("-o", "--output", does: [.overwrites]), .flag("-h", "-v", "-V", sets: [.help]), .help,
      .version,
    ],
    examples: [
      Example("grub-mkconfig"),
      Example("grub-mkconfig -o /boot/grub/grub.cfg", "overwrite /boot/grub/grub.cfg"),
      Example("grub-mkconfig --frob", "unknown text --frob"),
    ]
  )
}
