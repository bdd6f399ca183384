internal import Effects
internal import ToolDescriptions

extension Tool {
  static let composeBuild = Tool(
    "build",
    summary: "Makes images.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: """
      --no-cache --pull --push --quiet -q --with-dependencies --check --print --force-rm --no-rm
      --parallel --compress
      """,
    values: "--build-arg --builder -m --memory --ssh --progress --provenance --sbom",
    operands: .ignored,
    does: [
      .makesImage
    ]
  )

  static let composeConfig = Tool(
    "config",
    aliases: ["convert"],
    summary: "Shows the settings that come together.",
    grammar: .pflag,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: """
      --services --volumes --profiles --images --quiet -q --no-interpolate --no-normalize
      --no-path-resolution --no-consistency --resolve-image-digests --environment --variables
      --networks --models --lock-image-digests --no-env-resolution
      """,
    values: "--format --hash",
    operands: .ignored
  )

  static let composeCp = Tool(
    "cp",
    summary: "Copies files into or out of a service.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: "-a --archive -L --follow-link --all",
    values: "--index",
    operands: .reader(.containerCopy)
  )

  static let composeDown = Tool(
    "down",
    summary: "Deletes the containers and networks.",
    grammar: .pflag,
    options: [
      .flag("-v", "--volumes", does: [.deletesComposeVolumes]),
      .value("--rmi", does: [.deletesImages]),
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: "--remove-orphans",
    values: "-t --timeout",
    operands: .ignored,
    does: [
      .deletesComposed
    ]
  )

  static let composeExec = Tool(
    "exec",
    summary: "Runs a command in a service.",
    grammar: .pflagFirst,
    options: [
      .flag("--privileged", does: [.opensHost]),
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: "-d --detach -T --no-TTY --no-tty -i --interactive -t --tty",
    values: "-e --env --index -u --user -w --workdir",
    operands: .reader(.containerCommand)
  )

  static let composePs = Tool(
    "ps",
    aliases: [
      "logs", "top", "events", "images", "port", "version", "ls", "stats", "volumes", "attach",
    ],
    summary: "Shows the services.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: """
      -a --all --no-orphans --orphans --services -q --quiet --no-trunc -f --follow --no-color
      --no-log-prefix -t --timestamps --json --short --dry-run-all --no-stream
      """,
    values: "--filter --format --status --index --protocol --since --until -n --tail",
    operands: .ignored
  )

  static let composePush = Tool(
    "push",
    aliases: ["publish"],
    summary: "Sends images to a registry.",
    grammar: .pflag,
    options: [
      .flag("-y", "--yes", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: """
      --include-deps --ignore-push-failures -q --quiet --resolve-image-digests --with-env --app
      """,
    values: "--oci-version",
    operands: .ignored,
    does: [
      .pushesImage
    ]
  )

  static let composePull = Tool(
    "pull",
    summary: "Gets images.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: """
      --ignore-buildable --ignore-pull-failures --include-deps -q --quiet --parallel --no-parallel
      """,
    values: "--policy",
    operands: .ignored,
    does: [
      .makesImage
    ]
  )

  static let composeRm = Tool(
    "rm",
    summary: "Deletes containers that are stopped.",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-v", "--volumes", does: [.deletesAnonymousVolumes]),
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: "-s --stop -a",
    operands: .ignored,
    does: [
      .deletesComposed
    ]
  )

  static let composeRun = Tool(
    "run",
    summary: "Runs a command in a new container of a service.",
    grammar: .pflagFirst,
    options: [
      .value("-v", "--volume", does: [Deed(.modify, .word(.volume))]),
      .value("--env-from-file", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: """
      --build -d --detach -i --interactive -T --no-TTY --no-deps --no-tty --quiet-pull --quiet
      --remove-orphans --rm -P --service-ports --use-aliases --quiet-build -q
      """,
    values: """
      --cap-add --cap-drop -e --env -l --label --name -p --publish --pull -u --user -w --workdir
      --entrypoint
      """,
    operands: .reader(.services)
  )

  static let composeStop = Tool(
    "stop",
    aliases: ["start", "restart", "kill", "pause", "unpause", "scale", "wait"],
    summary: "Starts or stops services.",
    grammar: .pflag,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: "--no-deps --wait",
    values: "-t --timeout -s --signal --remove-orphans --wait-timeout --down-project",
    operands: .ignored,
    does: [
      .switchesComposed
    ]
  )

  static let composeUp = Tool(
    "up",
    aliases: ["create", "watch"],
    summary: "Makes and starts the containers.",
    grammar: .pflag,
    options: [
      .flag("-y", "--yes", skipsQuestion: true),
      .flag("-V", "--renew-anon-volumes", does: [.deletesAnonymousVolumes]),
      .flag("--remove-orphans", does: [.deletesOrphans]),
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
    ],
    flags: """
      -d --detach --build --no-build --no-color --no-log-prefix --no-start --no-deps --quiet-pull
      --wait --abort-on-container-exit --abort-on-container-failure --attach-dependencies --menu
      -w --watch --timestamps --no-recreate --force-recreate --always-recreate-deps
      --no-attach-all --quiet-build
      """,
    values: "--attach --no-attach --exit-code-from --pull --scale -t --timeout --wait-timeout",
    operands: .reader(.services),
    does: [
      .makesComposed
    ]
  )
}
