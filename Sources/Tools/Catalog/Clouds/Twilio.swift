internal import ToolDescriptions

extension Tool {
  static let twilio = Tool(
    "twilio",
    summary: "Works on phone numbers and messages of Twilio.",
    source: "https://www.twilio.com/docs/twilio-cli, twilio-cli 5.22",
    grammar: .inputs,
    options: [
      .value("-p", "--profile", does: [.usesProfile]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--silent --no-header",
    values: "-l --cli-log-level -o --cli-output-format --properties --limit",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.words(
        """
        list fetch profiles:list plugins available-phone-numbers help search debugger:logs:list
        """
      ),
      Verb.words("create", .createsCloud),
      Verb.words("update phone-numbers:update", .changesCloud),
      Verb.words("remove delete", .deletesCloud),
      Verb.words("email:send phone-numbers:buy", .publishesCloud),
      Verb.words(
        """
        login profiles:use profiles:create profiles:remove plugins:install plugins:remove
        plugins:uninstall plugins:update plugins:link autocomplete config:set
        """,
        .changesSettings
      ),
      Verb.words("serverless:deploy serverless:activate flex:plugins:deploy", .runsInCloud),
      Verb.paths(
        """
        api:core:messages:create
        api:core:calls:create
        api:v2010:accounts:messages:create
        api:v2010:accounts:calls:create
        """,
        .publishesCloud
      ),
      Verb.paths(
        """
        profiles:use|profiles:create|profiles:remove
        plugins:install|plugins:remove|plugins:uninstall|plugins:update
        """,
        .changesSettings
      ),
      Verb.paths("serverless:start", .runsProject),
      Verb.paths("serverless:init", .writesFiles),
      Verb.paths(
        """
        profiles:list
        serverless:list
        """
      )
    ),
    examples: [
      Example(
        "twilio api:core:messages:create --to +1 --from +2 --body x",
        "send infrastructure twilio api:core:messages:create"
      ),
      Example("twilio phone-numbers:list"),
      Example("twilio frob", "unknown text twilio frob"),
    ]
  )
}
