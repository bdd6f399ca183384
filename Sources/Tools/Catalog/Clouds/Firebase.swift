internal import Effects
internal import ToolDescriptions

extension Tool {
  static let firebase = Tool(
    "firebase",
    summary: "Works on projects of Firebase.",
    source: "https://firebase.google.com/docs/cli, firebase-tools 14",
    grammar: .inputs,
    options: [
      .flag("-f", "--force", "-y", "--yes", "--confirm", skipsQuestion: true),
      .value("-P", "--project", "--account", does: [.usesProfile]),
      .value("-c", "--config", does: [.reads]),
      .value("-o", "--output", does: [.overwrites]),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-V", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -j --json --non-interactive -i --interactive --debug --shallow -r --recursive
      --all-collections --pretty
      """,
    values: """
      --token --only --except -m --message --limit --instance --site --database -e --expires
      --import --export-on-exit
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.words(
        """
        projects:list apps:list apps:sdkconfig apps:android:sha:list functions:list functions:log
        functions:config:get hosting:sites:list hosting:sites:get hosting:channel:list
        firestore:indexes firestore:databases:list firestore:databases:get firestore:locations
        firestore:backups:list firestore:backups:get firestore:backups:schedules:list database:get
        database:profile database:instances:list remoteconfig:get remoteconfig:versions:list
        ext:list ext:info ext:sdk appdistribution:testers:list appdistribution:groups:list
        apphosting:backends:list apphosting:backends:get help open login:list
        functions:secrets:get functions:secrets:access crashlytics emulators:export
        database:settings:get target auth:get dataconnect:services:list dataconnect:sql:diff
        """
      ),
      Verb.words(
        """
        use login logout login:add login:use login:ci target:apply target:clear target:remove
        setup:emulators:database setup:emulators:firestore setup:emulators:pubsub
        setup:emulators:storage setup:emulators:ui experiments:enable experiments:disable
        """,
        .changesSettings
      ),
      Verb.words("emulators:start serve functions:shell", .runsProject),
      Verb.words("auth:export init ext:export", .writesFiles),
      Verb.words(
        """
        projects:create projects:addfirebase apps:create hosting:sites:create
        hosting:channel:create hosting:channel:deploy hosting:clone firestore:databases:create
        database:instances:create apphosting:backends:create firestore:backups:schedules:create
        firestore:databases:restore appdistribution:testers:add appdistribution:groups:create
        apps:android:sha:create
        """,
        .createsCloud
      ),
      Verb.words(
        """
        deploy database:set database:update database:push database:import database:settings:set
        auth:import functions:config:set functions:secrets:set functions:config:clone
        remoteconfig:rollback ext:install ext:configure ext:update firestore:databases:update
        firestore:backups:schedules:update database:rules:stage dataconnect:sql:migrate
        apphosting:secrets:set appdistribution:distribute database:instances:enable
        """,
        .changesCloud
      ),
      Verb.words(
        """
        functions:delete hosting:disable hosting:channel:delete hosting:sites:delete
        firestore:delete firestore:databases:delete database:remove database:instances:disable
        ext:uninstall functions:config:unset functions:secrets:destroy functions:secrets:prune
        apphosting:backends:delete appdistribution:testers:remove appdistribution:testers:delete
        appdistribution:groups:delete appdistribution:groups:remove apps:android:sha:delete
        functions:artifacts:setpolicy
        """,
        .deletesCloud
      ),
      Verb.words("firestore:backups:delete firestore:backups:schedules:delete", .deletesBackup),
      Verb.words("apphosting:secrets:grantaccess", .grantsCloud),
      Verb.paths("emulators:exec", .runsEmulated)
    ),
    examples: [
      Example(
        "firebase firestore:delete --all-collections -f",
        "delete infrastructure firebase firestore:delete"
      ),
      Example("firebase projects:list"),
      Example("firebase frob", "unknown text firebase frob"),
    ]
  )
}

extension Deed {
  /// A script runs against emulators; what it is stands in the words behind the command.
  static let runsEmulated = Deed(
    .execute,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "the script that runs isn't read"
  )
}
