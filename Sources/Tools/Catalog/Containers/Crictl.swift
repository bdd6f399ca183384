internal import Effects
internal import ToolDescriptions

extension Tool {
  static let crictl = Tool(
    "crictl",
    summary: "Works on containers of a node.",
    source: "crictl --help, crictl 1.32",
    grammar: .exact,
    options: [
      .value("-r", "--runtime-endpoint", "-i", "--image-endpoint", does: [.connects]),
      .value("-c", "--config", does: [.reads]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("--prune", does: [.deletesImages]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -D --debug -a --all -q --quiet --no-trunc -l --latest --follow -t --tty --interactive
      --digests --verbose --sync -s --stdin -w --watch
      """,
    values: """
      -o --output -p --pod --name --namespace --image --label --state --last -n --tail --since
      --timeout --template --timestamps --auth --creds --annotation --pod-config --id --seconds
      --runtime --export --resources -T --auth-file
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        ps
        pods
        images|image|img
        inspect|inspecti|inspectp
        imagefsinfo
        logs
        info
        stats|statsp
        metricdescs|metricsp
        version
        events
        help
        completion
        runtime-config
        """
      ),
      Verb.paths("config", .changesSettings),
      Verb.paths(
        """
        pull
        create
        runp
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        run
        exec
        attach
        port-forward
        """,
        .runsInCloud
      ),
      Verb.paths(
        """
        start
        stop
        stopp
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        update
        update-runtime-config
        checkpoint
        """,
        .changesCloud
      ),
      Verb.paths("rmi", .deletesContainerd),
      Verb.paths(
        """
        rm
        rmp
        """,
        Deed(
          .delete,
          .named(.container),
          reversibility: .unknown,
          why: "what was written inside it, and not in a volume, goes"
        )
      )
    ),
    examples: [
      Example("crictl rmp -f 11", "delete container crictl rmp 11"),
      Example("crictl ps -a"),
      Example("crictl ps --zap", "unknown text --zap"),
    ]
  )
}
