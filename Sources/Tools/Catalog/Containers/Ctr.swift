internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ctr = Tool(
    "ctr",
    summary: "Works on containers of containerd.",
    source: "ctr --help, containerd 2.0",
    grammar: .exact,
    options: [
      .value("--address", "-a", does: [.connects]),
      .value("--label-file", "--config", "--env-file", does: [.reads]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --debug -q --quiet --rm -t --tty -d --detach --all-platforms --skip-verify --plain-http -k
      --null-io --net-host --privileged --read-only --sync --all --digests --local --no-unpack
      --memory-snapshotter --dry-run --snapshot-keep -c --check
      """,
    values: """
      -n --namespace --timeout --connect-timeout --platform -u --user --snapshotter --runtime
      --env --cwd --mount --label --hosts-dir --exec-id --signal -s --base-name --index-name
      --tlscacert --tlscert --tlskey --rootfs --gpus --memory-limit --cpus --pid-file --with-ns
      --log-uri --format --output
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        images|image|i ls|list|check|usage|inspect
        containers|container|c ls|list|info
        tasks|task|t ls|list|ps|metrics|metric
        snapshots|snapshot ls|list|info|usage|tree|diff|mounts
        content ls|list|get|fetch-blob|fetch-object
        namespaces|namespace|ns ls|list
        leases ls|list
        plugins|plugin ls|list
        events|event
        version
        info
        help
        pprof *
        """
      ),
      Verb.paths(
        """
        images|image|i pull|import|tag|mount
        containers|container|c create
        snapshots|snapshot prepare|view|commit|label|unpack
        content fetch|ingest|active
        namespaces|namespace|ns create
        leases create
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        tasks|task|t start|pause|resume|attach|checkpoint
        images|image|i label|unmount
        containers|container|c label|checkpoint
        namespaces|namespace|ns label
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        tasks|task|t kill
        containers|container|c restore
        """,
        .changesCloud
      ),
      Verb.paths("images|image|i export", .writesFiles),
      Verb.paths("images|image|i push", .publishesCloud),
      Verb.paths(
        """
        images|image|i rm|remove|delete|del|prune
        snapshots|snapshot rm|remove|delete|del
        content rm|remove|delete|del|prune
        content prune references
        leases rm|delete|del|remove
        """,
        .deletesContainerd
      ),
      Verb.paths(
        """
        containers|container|c rm|remove|delete|del
        tasks|task|t rm|remove|delete|del
        namespaces|namespace|ns rm|remove
        """,
        Deed(
          .delete,
          .named(.container),
          reversibility: .unknown,
          why: "what was written inside it, and not in a volume, goes"
        )
      ),
      Verb.paths(
        """
        run
        tasks|task|t exec
        shim *
        """,
        .runsInCloud
      )
    ),
    examples: [
      Example(
        "ctr -n k8s.io images rm docker.io/library/alpine:latest",
        "delete image ctr images rm docker.io/library/alpine:latest"
      ),
      Example("ctr images ls -q"),
      Example("ctr images ls --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// An image or a part of one goes.
  static let deletesContainerd = Deed(
    .delete,
    .named(.image),
    reversibility: .unknown,
    why: "an image that was built here, or is no longer in its registry, doesn't come back"
  )
}
