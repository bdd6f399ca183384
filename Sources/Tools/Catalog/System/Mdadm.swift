internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mdadm = Tool(
    "mdadm",
    summary: "Manages arrays of disks.",
    source: "mdadm(8), mdadm 4.2",
    grammar: .exact,
    options: [
      .flag(
        "-D",
        "--detail",
        "-E",
        "--examine",
        "-Q",
        "--query",
        "-F",
        "--monitor",
        "--follow",
        "--examine-badblocks",
        "-X",
        "--examine-bitmap",
        "--detail-platform",
        sets: ["look"]
      ), .flag("-C", "--create", "-B", "--build", sets: ["create"]),
      .flag(
        "-A",
        "--assemble",
        "-S",
        "--stop",
        "-R",
        "--run",
        "-o",
        "--readonly",
        "-w",
        "--readwrite",
        "-G",
        "--grow",
        "-I",
        "--incremental",
        "--manage",
        "--wait",
        "-W",
        "--misc",
        sets: ["change"]
      ), .flag("--zero-superblock", "--kill-subarray", sets: ["zero"]),
      .flag(
        "-a",
        "--add",
        "--re-add",
        "--add-spare",
        "-r",
        "--remove",
        "-f",
        "--fail",
        "--set-faulty",
        "--replace",
        sets: ["change"]
      ), .flag("--force", skipsQuestion: true), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -s --scan -v --verbose -q --quiet -b --brief -t --test --oneshot --assume-clean -Y
      --export --no-degraded --syslog -1
      """,
    values: """
      -l --level -n --raid-devices -x --spare-devices -e --metadata -c --chunk -N --name -u
      --uuid -m --super-minor -z --size --bitmap --layout -p --homehost --backup-file -U
      --update --config -d --delay --mail --program --alert --array-size --consistency-policy
      """,
    operands: .eachOrAll([
      Deed(.read, .path, when: ["look"], unless: ["create", "change", "zero"]),
      Deed(
        .modify,
        .named(.volume),
        when: ["change"],
        unless: ["create", "zero"],
        reversibility: .unknown,
        why: "the array runs differently, or not at all"
      ),
      Deed(
        .overwrite,
        .path,
        when: ["create", "zero"],
        reversibility: .irreversible,
        why: "what the disks held can't be reached any more"
      ),
      Deed(
        .unknown,
        .path,
        unless: ["look", "create", "change", "zero"],
        why: "what is done to it isn't described"
      ),
    ]),
    examples: [
      Example("mdadm --detail /dev/md0", "read /dev/md0"),
      Example(
        "mdadm --create /dev/md0 --level=1 --raid-devices=2 /dev/sdb /dev/sdc",
        "overwrite /dev/md0",
        "overwrite /dev/sdb",
        "overwrite /dev/sdc"
      ),
      Example("mdadm --frob /dev/md0", "unknown /dev/md0", "unknown text --frob"),
    ]
  )
}
