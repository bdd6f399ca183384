internal import Effects
internal import ToolDescriptions

extension Tool {
  static let updateGrub = Tool(
    "update-grub",
    summary: "Writes what the machine can start, or what it needs to start, anew.",
    source: "update-grub(8), GRUB 2.06; update-initramfs(8), mkinitcpio(8), dracut(8)",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.setting, "what the machine needs to start"),
        reversibility: .unknown,
        why: "a machine that doesn't start can't be repaired from here"
      )
    ],
    examples: [
      Example("update-grub", "modify setting what the machine needs to start"),
      Example("update-grub2", "modify setting what the machine needs to start"),
      Example("update-initramfs -u", "modify setting what the machine needs to start"),
    ]
  )
}
