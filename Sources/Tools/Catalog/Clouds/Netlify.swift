internal import ToolDescriptions

extension Tool {
  static let netlify = Tool(
    "netlify",
    summary: "Works on sites of Netlify.",
    source: "https://cli.netlify.com, netlify-cli 20",
    grammar: .inputs,
    options: [
      .flag("-f", "--force", "-y", "--yes", "--skip-confirmation", skipsQuestion: true),
      .flag("-p", "--prod", "--prod-if-unlocked", does: [.changesProduction]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --json --debug --silent --open --plain --build --no-build --dry --offline --verbose
      """,
    values: """
      -s --site -a --auth -m --message -d --dir --functions --filter --alias --context --scope
      --http-proxy -o --offline-env
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.words("dev dev:exec serve", .runsInCloud),
      Verb.words("switch completion recipes", .changesSettings),
      Verb.paths(
        """
        status
        status:hooks
        logs *
        logs:*
        watch
        open
        open:admin
        open:site
        env:list|env:get
        sites:list|sites:search
        functions:list
        blobs:list|blobs:get
        help
        """
      ),
      Verb.paths(
        """
        api
        env:set|env:import|env:clone
        blobs:set
        deploy
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        sites:delete
        env:unset
        blobs:delete
        """,
        .deletesCloud
      ),
      Verb.paths("build", .runsProject),
      Verb.paths(
        """
        dev
        serve
        functions:invoke
        functions:serve
        """,
        .runsInCloud
      ),
      Verb.paths(
        """
        link
        unlink
        login
        logout
        switch
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        functions:create
        sites:create
        init
        """,
        .createsCloud
      )
    ),
    examples: [
      Example("netlify sites:delete 11 --force", "delete infrastructure netlify sites:delete 11"),
      Example("netlify status"),
      Example("netlify frob", "unknown text netlify frob"),
    ]
  )
}
