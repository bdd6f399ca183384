internal import Effects
internal import ToolDescriptions

extension Tool {
  static let deno = Tool(
    "deno",
    summary: "Runs code of JavaScript and TypeScript.",
    source: "deno help, Deno 2",
    grammar: .exact,
    options: [
      .flag("-q", "--quiet", "--unstable"), .flag("-h", "-V", sets: [.help]), .help, .version,
      .values("-L --log-level"),
    ],
    does: [Deed(.execute, .input(.javascript))],
    verbs: [
      Verb("run", Deed(.execute, .project)), Verb("test", Deed(.execute, .project)),
      Verb("task", Deed(.execute, .project)), Verb("bench", Deed(.execute, .project)),
      Verb("serve", Deed(.execute, .project)), Verb("check", Deed(.read, .here)),
      Verb("lint", Deed(.read, .here)), Verb("info", Deed(.read, .here)),
      Verb("doc", Deed(.read, .here)), Verb("types", Deed(.read, .here)),
      Verb("cache", Deed(.create, .fixed(.package, "Deno's cache"), reversibility: .reversible)),
      Verb(
        "install",
        Deed(.create, .fixed(.package, "the project's packages"), reversibility: .reversible)
      ),
      Verb(
        "add",
        Deed(.modify, .fixed(.package, "the project's packages"), reversibility: .reversible)
      ), Verb("fmt", Deed(.modify, .here)),
    ],
    examples: [
      Example("deno run -A main.ts", "execute project deno run"),
      Example("deno test", "execute project deno test"),
      Example("deno publish", "unknown program deno publish"),
    ]
  )
}
