internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mount = Tool(
    "mount",
    summary: "Attaches file systems.",
    source: "mount(8), util-linux 2.38.1",
    options: [
      .flag("-h", "-V", sets: [.help]),
      .value(
        "-o",
        "--options",
        "-O",
        "--test-opts",
        "-t",
        "--types",
        "-L",
        "--label",
        "-U",
        "--uuid",
        "-T",
        "--fstab",
        "-N",
        "--namespace",
        "--target",
        "--source",
        "--target-prefix",
        "--options-mode",
        "--options-source",
        "--map-groups",
        "--map-users"
      ),
      .flag(
        "-a",
        "--all",
        "-B",
        "--bind",
        "-M",
        "--move",
        "-R",
        "--rbind",
        sets: ["changes"],
        does: [
          Deed(
            .modify,
            .fixed(.setting, "what is mounted where"),
            reversibility: .reversible,
            why: "umount takes it back"
          )
        ]
      ),
      .flag("-f", "--fake", sets: [.dryRun]),
      .optionals("-m --mkdir"),
      .flags("-c --no-canonicalize -F --fork -i --internal-only -l --show-labels -n --no-mtab"),
      .flags("--options-source-force --onlyonce -r --read-only -w --rw --read-write -s -v"),
      .flags("--verbose --make-shared --make-slave --make-private --make-unbindable"),
      .flags("--make-rshared --make-rslave --make-rprivate --make-runbindable"),
      .help, .version,
    ],
    operands: .list(
      [
        [.mounts],
        [
          .mounts,
          // What is there is hidden, with everything beneath it.
          Deed(
            .modify,
            .path,
            reversibility: .reversible,
            why: "what is there is hidden until umount takes it back",
            traits: [.moved]
          ),
        ],
      ],
      rest: [.mounts]
    ),
    examples: [
      Example("mount"),
      Example(
        "mount /dev/sdb1 /mnt",
        "modify setting what is mounted where",
        "modify setting what is mounted where",
        "modify /mnt"
      ),
      Example(
        "mount --frob a b",
        "unknown text --frob",
        "modify setting what is mounted where",
        "modify setting what is mounted where",
        "modify b"
      ),
    ]
  )
}

extension Deed {
  /// Something is attached somewhere.
  fileprivate static let mounts = Deed(
    .modify,
    .fixed(.setting, "what is mounted where"),
    reversibility: .reversible,
    why: "umount takes it back"
  )
}
