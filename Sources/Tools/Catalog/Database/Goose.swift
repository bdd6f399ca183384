internal import ToolDescriptions

extension Tool {
  static let goose = Tool(
    "goose",
    summary: "Applies migrations of goose to a database.",
    source: "https://github.com/pressly/goose, goose 3.22",
    grammar: .single,
    options: [
      .value("-env", "-certfile", "-ssl-cert", "-ssl-key", does: [.reads]),
      .flag("-h", "-help", "-version", sets: [.help]),
    ],
    flags: "-v -s -allow-missing -no-versioning -no-color -timeout",
    values: "-dir -table",
    operands: .reader(.operation),
    verbs: [
      Verb("up", .migratesDatabase),
      Verb("up-by-one", .migratesDatabase),
      Verb("up-to", .migratesDatabase),
      Verb("down", .losesData),
      Verb("down-to", .losesData),
      Verb("redo", .losesData),
      Verb("reset", .dropsDatabase),
      Verb("status", .readsDatabase),
      Verb("version", .readsDatabase),
      Verb("validate", .readsDatabase),
      Verb("create", .scaffolds),
      Verb("fix", .scaffolds),
      Verb("init", .scaffolds),
    ],
    examples: [
      Example("goose up", "modify database"),
      Example("goose postgres \"user=me dbname=app\" down", "overwrite database"),
      Example("goose frob", "unknown text goose frob"),
    ]
  )
}
