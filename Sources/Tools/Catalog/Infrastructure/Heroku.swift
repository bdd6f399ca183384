internal import ToolDescriptions

extension Tool {
  static let heroku = Tool(
    "heroku",
    summary: "Works on applications of Heroku.",
    source: "https://devcenter.heroku.com/articles/heroku-cli-commands, heroku 10",
    grammar: .inputs,
    options: [
      .value("-c", "--confirm", skipsQuestion: true),
      .flag("--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--json --tail -t --shell -s --no-wait --detached",
    values: """
      -a --app -r --remote --team --space --size -n --num --dyno -p --process-type -e
      --environment
      """,
    operands: .reader(.operation),
    verbs: Verb.clouds + [
      Verb("ps"), Verb("config:set", .changesCloud), Verb("apps"), Verb("addons"), Verb("releases"),
      Verb("run", .runsInCloud), Verb("on", .switchesCloud), Verb("off", .switchesCloud),
      Verb("psql", .runsInCloud),
    ],
    examples: [
      Example("heroku pg:reset -a app --confirm app", "delete infrastructure heroku pg:reset"),
      Example("heroku ps -a app"),
      Example("heroku frob", "unknown text heroku frob"),
    ]
  )
}
