internal import Effects
internal import ToolDescriptions

extension Tool {
  static let semanage = Tool(
    "semanage",
    summary: "Manages the policy of SELinux.",
    source: "semanage(8), SELinux 3.4",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    subcommands: [.semanagePort],
    verbs: Verb.alike("export", Deed(.read, .fixed(.setting, "rules of SELinux")))
      + Verb.alike(
        "import",
        Deed(
          .overwrite,
          .fixed(.setting, "rules of SELinux"),
          reversibility: .unknown,
          why: "what keeps programs apart is changed"
        )
      ),
    examples: [
      Example("semanage port -l"),
      Example("semanage port -a -t http_port_t -p tcp 8080", "modify setting rules of SELinux"),
      Example("semanage port --frob -l", "unknown text --frob"),
    ]
  )

  static let semanagePort = Tool(
    "port",
    aliases: [
      "fcontext", "boolean", "login", "user", "interface", "module", "node", "permissive",
      "dontaudit", "ibpkey",
    ],
    summary: "Manages a part of the policy.",
    grammar: .exact,
    options: [
      .flag("-l", "--list", "-E", "--extract", "-C", "--locallist", sets: ["look"]),
      .flag(
        "-d",
        "--delete",
        sets: ["change"],
        does: [
          Deed(
            .delete,
            .fixed(.setting, "rules of SELinux"),
            reversibility: .unknown,
            why: "what keeps programs apart is changed"
          )
        ]
      ),
      .flag(
        "-D",
        "--deleteall",
        sets: ["change"],
        does: [
          Deed(
            .delete,
            .fixed(.setting, "rules of SELinux"),
            reversibility: .irreversible,
            why: "every own rule is removed"
          )
        ]
      ),
      .flag(
        "-a",
        "--add",
        "-m",
        "--modify",
        "-1",
        "--on",
        "-0",
        "--off",
        "--enable",
        "--disable",
        sets: ["change"],
        does: [
          Deed(
            .modify,
            .fixed(.setting, "rules of SELinux"),
            reversibility: .unknown,
            why: "what keeps programs apart is changed"
          )
        ]
      ), .help, .version,
    ],
    flags: "-n --noheading -N --noreload",
    values: """
      -t --type -s --seuser -r --range -p --proto -f --ftype -e --equal -S --store -R --roles -P
      --priority
      """,
    operands: .ignored
  )
}
