internal import Effects
internal import ToolDescriptions

extension Tool {
  static let bpftool = Tool(
    "bpftool",
    summary: "Looks at programs and maps in the kernel, and changes them.",
    source: "bpftool(8), bpftool 7.1",
    grammar: .posix,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: """
      -j --json -p --pretty -f --bpffs -m --mapcompat -n --nomount -d --debug -l --legacy
      """,
    subcommands: [
      .bpftoolProg, .bpftoolMap, .bpftoolLink, .bpftoolCgroup, .bpftoolNet, .bpftoolPerf,
      .bpftoolBtf, .bpftoolFeature, .bpftoolStructOps, .bpftoolIter, .bpftoolGen,
    ],
    verbs: Verb.alike("version help", Deed(.read, .fixed(.process, "programs in the kernel"))),
    examples: [
      Example("bpftool prog list", "read process programs in the kernel"),
      Example("bpftool map delete id 1 key 0", "modify process maps in the kernel"),
      Example(
        "bpftool --frob prog list",
        "read process programs in the kernel",
        "unknown text --frob"
      ),
    ]
  )

  static let bpftoolProg = Tool(
    "prog",
    summary: "Works on programs in the kernel.",
    grammar: .posix,
    flags: "-j --json -p --pretty",
    verbs: Verb.alike(
      "show list dump tracelog lookup getnext peek help tree probe file",
      Deed(.read, .fixed(.process, "programs in the kernel"))
    )
      + Verb.alike(
        "load loadall pin attach detach create update delete push pop enqueue dequeue freeze run register unregister object min_core_btf skeleton subskeleton",
        Deed(
          .modify,
          .fixed(.process, "programs in the kernel"),
          reversibility: .unknown,
          why: "what runs in the kernel is changed"
        )
      )
  )

  static let bpftoolMap = Tool(
    "map",
    summary: "Works on maps in the kernel.",
    grammar: .posix,
    flags: "-j --json -p --pretty",
    verbs: Verb.alike(
      "show list dump tracelog lookup getnext peek help tree probe file",
      Deed(.read, .fixed(.process, "maps in the kernel"))
    )
      + Verb.alike(
        "load loadall pin attach detach create update delete push pop enqueue dequeue freeze run register unregister object min_core_btf skeleton subskeleton",
        Deed(
          .modify,
          .fixed(.process, "maps in the kernel"),
          reversibility: .unknown,
          why: "what runs in the kernel is changed"
        )
      )
  )

  static let bpftoolLink = Tool(
    "link",
    summary: "Works on links in the kernel.",
    grammar: .posix,
    flags: "-j --json -p --pretty",
    verbs: Verb.alike(
      "show list dump tracelog lookup getnext peek help tree probe file",
      Deed(.read, .fixed(.process, "links in the kernel"))
    )
      + Verb.alike(
        "load loadall pin attach detach create update delete push pop enqueue dequeue freeze run register unregister object min_core_btf skeleton subskeleton",
        Deed(
          .modify,
          .fixed(.process, "links in the kernel"),
          reversibility: .unknown,
          why: "what runs in the kernel is changed"
        )
      )
  )

  static let bpftoolCgroup = Tool(
    "cgroup",
    summary: "Works on programs of groups.",
    grammar: .posix,
    flags: "-j --json -p --pretty",
    verbs: Verb.alike(
      "show list dump tracelog lookup getnext peek help tree probe file",
      Deed(.read, .fixed(.process, "programs of groups"))
    )
      + Verb.alike(
        "load loadall pin attach detach create update delete push pop enqueue dequeue freeze run register unregister object min_core_btf skeleton subskeleton",
        Deed(
          .modify,
          .fixed(.process, "programs of groups"),
          reversibility: .unknown,
          why: "what runs in the kernel is changed"
        )
      )
  )

  static let bpftoolNet = Tool(
    "net",
    summary: "Works on programs of the network.",
    grammar: .posix,
    flags: "-j --json -p --pretty",
    verbs: Verb.alike(
      "show list dump tracelog lookup getnext peek help tree probe file",
      Deed(.read, .fixed(.process, "programs of the network"))
    )
      + Verb.alike(
        "load loadall pin attach detach create update delete push pop enqueue dequeue freeze run register unregister object min_core_btf skeleton subskeleton",
        Deed(
          .modify,
          .fixed(.process, "programs of the network"),
          reversibility: .unknown,
          why: "what runs in the kernel is changed"
        )
      )
  )

  static let bpftoolPerf = Tool(
    "perf",
    summary: "Works on programs of events.",
    grammar: .posix,
    flags: "-j --json -p --pretty",
    verbs: Verb.alike(
      "show list dump tracelog lookup getnext peek help tree probe file",
      Deed(.read, .fixed(.process, "programs of events"))
    )
      + Verb.alike(
        "load loadall pin attach detach create update delete push pop enqueue dequeue freeze run register unregister object min_core_btf skeleton subskeleton",
        Deed(
          .modify,
          .fixed(.process, "programs of events"),
          reversibility: .unknown,
          why: "what runs in the kernel is changed"
        )
      )
  )

  static let bpftoolBtf = Tool(
    "btf",
    summary: "Works on types.",
    grammar: .posix,
    flags: "-j --json -p --pretty",
    verbs: Verb.alike(
      "show list dump tracelog lookup getnext peek help tree probe file",
      Deed(.read, .fixed(.process, "types"))
    )
      + Verb.alike(
        "load loadall pin attach detach create update delete push pop enqueue dequeue freeze run register unregister object min_core_btf skeleton subskeleton",
        Deed(
          .modify,
          .fixed(.process, "types"),
          reversibility: .unknown,
          why: "what runs in the kernel is changed"
        )
      )
  )

  static let bpftoolFeature = Tool(
    "feature",
    summary: "Works on what the kernel can do.",
    grammar: .posix,
    flags: "-j --json -p --pretty",
    verbs: Verb.alike(
      "show list dump tracelog lookup getnext peek help tree probe file",
      Deed(.read, .fixed(.process, "what the kernel can do"))
    )
      + Verb.alike(
        "load loadall pin attach detach create update delete push pop enqueue dequeue freeze run register unregister object min_core_btf skeleton subskeleton",
        Deed(
          .modify,
          .fixed(.process, "what the kernel can do"),
          reversibility: .unknown,
          why: "what runs in the kernel is changed"
        )
      )
  )

  static let bpftoolStructOps = Tool(
    "struct_ops",
    summary: "Works on operations in the kernel.",
    grammar: .posix,
    flags: "-j --json -p --pretty",
    verbs: Verb.alike(
      "show list dump tracelog lookup getnext peek help tree probe file",
      Deed(.read, .fixed(.process, "operations in the kernel"))
    )
      + Verb.alike(
        "load loadall pin attach detach create update delete push pop enqueue dequeue freeze run register unregister object min_core_btf skeleton subskeleton",
        Deed(
          .modify,
          .fixed(.process, "operations in the kernel"),
          reversibility: .unknown,
          why: "what runs in the kernel is changed"
        )
      )
  )

  static let bpftoolIter = Tool(
    "iter",
    summary: "Works on iterators.",
    grammar: .posix,
    flags: "-j --json -p --pretty",
    verbs: Verb.alike(
      "show list dump tracelog lookup getnext peek help tree probe file",
      Deed(.read, .fixed(.process, "iterators"))
    )
      + Verb.alike(
        "load loadall pin attach detach create update delete push pop enqueue dequeue freeze run register unregister object min_core_btf skeleton subskeleton",
        Deed(
          .modify,
          .fixed(.process, "iterators"),
          reversibility: .unknown,
          why: "what runs in the kernel is changed"
        )
      )
  )

  static let bpftoolGen = Tool(
    "gen",
    summary: "Works on code that is made.",
    grammar: .posix,
    flags: "-j --json -p --pretty",
    verbs: Verb.alike(
      "show list dump tracelog lookup getnext peek help tree probe file",
      Deed(.read, .fixed(.process, "code that is made"))
    )
      + Verb.alike(
        "load loadall pin attach detach create update delete push pop enqueue dequeue freeze run register unregister object min_core_btf skeleton subskeleton",
        Deed(
          .modify,
          .fixed(.process, "code that is made"),
          reversibility: .unknown,
          why: "what runs in the kernel is changed"
        )
      )
  )
}
