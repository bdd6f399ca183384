internal import Effects
internal import ToolDescriptions

extension Tool {
  static let eject = Tool(
    "eject",
    summary: "Opens a drive or lets go of a disk.",
    source: "eject(1), util-linux 2.38.1",
    options: [
      .flag("-n", "--noop", sets: [.dryRun]), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -d --default -f --floppy -F --force -m --no-unmount -M --no-partitions-unmount -p --proc
      -q --tape -r --cdrom -s --scsi -T --traytoggle -t --trayclose -v --verbose -X --listspeed
      """,
    values: "-c --changerslot -i --manualeject -x --cdspeed -a --auto",
    operands: .ignored,
    does: [Deed(.modify, .fixed(.device, "a drive"), reversibility: .reversible)],
    examples: [
      Example("eject", "modify device a drive"),
      Example("eject -n"),
      Example("eject --frob", "modify device a drive", "unknown text --frob"),
    ]
  )
}
