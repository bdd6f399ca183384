internal import Effects
internal import ToolDescriptions

extension Tool {
  static let kustomize = Tool(
    "kustomize",
    summary: "Puts manifests together.",
    source: "https://kubectl.docs.kubernetes.io/references/kustomize, kustomize 5.6",
    grammar: .pflag,
    options: [
      .value("-o", "--output", does: [Deed(.overwrite, .path)]),
      .flag("--enable-exec", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --enable-helm --enable-alpha-plugins --as-current-user --enable-star --network
      --autodetect --recursive --stack-trace --namesuffix -r --no-verify --force -f
      """,
    values: """
      -e --env --helm-command --load-restrictor --mount --network-name --reorder
      --helm-api-versions --helm-kube-version --resources --namespace --nameprefix --annotations
      --labels --log-steps --image --fn-path --helm-debug
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        build
        version
        completion
        help
        cfg cat|count|grep|tree
        config cat|count|grep|tree
        openapi fetch|info
        """
      ),
      Verb.paths(
        """
        create
        localize
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        edit *
        edit add|remove|set|fix *
        fix
        cfg *
        fn *
        """,
        .editsManifests
      )
    ),
    examples: [
      Example("kustomize build overlays/prod"),
      Example("kustomize build overlays/prod -o all.yaml", "overwrite all.yaml"),
      Example("kustomize build --zap .", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// The file that says how manifests are put together is rewritten.
  static let editsManifests = Deed(
    .modify,
    .fixedPath("kustomization.yaml")
  )
}
