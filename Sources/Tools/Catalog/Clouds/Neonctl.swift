internal import Effects
internal import ToolDescriptions

extension Tool {
  static let neonctl = Tool(
    "neonctl",
    summary: "Works on databases of Neon.",
    source: "https://neon.com/docs/reference/neon-cli, neonctl 2.9",
    grammar: .inputs,
    options: [
      .value("--config-dir", "--context-file", does: [.reads]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --color --no-color --no-analytics --psql --pooled --prisma --extended --compute
      """,
    values: """
      -o --output --api-key --project-id --org-id --branch --name --role-name --database-name
      --parent --region-id
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.paths(
        """
        me
        branches|projects|databases|roles|operations|orgs list|get
        branches schema-diff
        ip-allow list
        cs
        connection-string
        completion
        """
      ),
      Verb.paths(
        """
        auth
        set-context
        init
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        projects delete
        databases delete
        roles delete
        """,
        .deletesCloud
      ),
      Verb.paths(
        "branches delete",
        Deed(
          .delete,
          .named(.database),
          reversibility: .irreversible,
          why: "a branch goes with every row that was written in it",
          safer: "neonctl branches list, and a branch of it first"
        )
      ),
      Verb.paths(
        """
        branches reset
        branches restore
        """,
        Deed(
          .overwrite,
          .named(.database),
          reversibility: .unknown,
          why: "rows that were written since are lost unless --preserve-under-name keeps them",
          safer: "--preserve-under-name NAME"
        )
      ),
      Verb.paths(
        """
        branches rename|set-default|set-expiration|add-compute
        ip-allow add|remove|reset
        projects update
        vpc *
        """,
        .changesCloud
      ),
      Verb.paths("branches|projects|databases|roles create", .createsCloud)
    ),
    examples: [
      Example("neonctl branches delete dev", "delete database neonctl branches delete dev"),
      Example("neonctl branches list --project-id p"),
      Example("neonctl frob", "unknown text neonctl frob"),
    ]
  )
}
