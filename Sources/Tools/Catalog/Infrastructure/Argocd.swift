internal import ToolDescriptions

extension Tool {
  static let argocd = Tool(
    "argocd",
    summary: "Brings clusters to what repositories say.",
    source: "https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd, argocd 2.14",
    grammar: .pflag,
    options: [
      .value("--server", does: [.connects]),
      .value("--argocd-context", "--kube-context", does: [.usesCluster]),
      .value(
        "--config",
        "--kubeconfig",
        "-f",
        "--file",
        "--local",
        "--values-literal-file",
        "--auth-token-file",
        does: [.reads]
      ),
      .flag("--prune", does: [.prunesManifest], skipsQuestion: true),
      .flag("-y", "--yes", "--force", "--upsert", "--override", skipsQuestion: true),
      .choice("--cascade", argument: .attached, of: [:]),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --grpc-web --insecure --plaintext --core --refresh --hard-refresh --show-params
      --show-operation --exit-code --follow --replace --server-side --async
      --apply-out-of-sync-only --health --sync --suspended --operation --degraded --delete
      --in-cluster --sso --skip-test-tls --name-only --all --no-headers --port-forward
      --timestamps --validate --auto-prune --self-heal --server-side-generate
      """,
    values: """
      -o --output -l --selector --revision --resource --timeout --retry-limit --auth-token
      --grpc-web-root-path --header --loglevel --logformat --port-forward-namespace --server-crt
      --client-crt --client-crt-key --repo --path --dest-server --dest-namespace --dest-name
      --project --sync-policy --sync-option --helm-set --values -p --parameter --kustomize-image
      --patch --type --resource-name --kind --namespace -N --app-namespace --group --name
      --username --password --label --tail --container --source-positions --revisions --strategy
      --propagation-policy -d --dest -s --src --account --current-password --new-password
      --expires-in --ssh-private-key-path --id
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        app list|get|diff|history|logs|manifests|resources|wait|get-resource
        app actions list
        cluster|repo|repocreds|proj|cert|gpg|account|appset|context list|get
        account get-user-info|can-i
        proj role list|get
        proj windows list
        version
        completion
        help
        admin settings *
        admin app *
        admin dashboard
        admin export
        """
      ),
      Verb.paths(
        """
        login
        logout
        relogin
        context
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        app sync|rollback|set|patch|unset|edit|add-source|remove-source|terminate-op|patch-resource
        app actions run
        repo|cluster|proj set|rotate-auth|edit
        appset create|update
        proj add-source|add-destination|remove-source|remove-destination|allow-cluster-resource|deny-cluster-resource
        proj windows *
        account update-password
        admin import
        admin redis-initial-password
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        app create
        proj create
        repo|repocreds|cert|gpg add
        cert add-ssh|add-tls
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        app delete|delete-resource
        appset delete
        proj delete
        cluster|repo|repocreds|cert|gpg rm
        account delete-token
        proj role delete
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        cluster add
        account generate-token
        proj role *
        proj role add-policy|create-token|add-group
        """,
        .grantsCloud
      )
    ),
    examples: [
      Example("argocd app delete web -y", "delete infrastructure argocd app delete web"),
      Example("argocd app get my-app"),
      Example("argocd app get my-app --zap", "unknown text --zap"),
    ]
  )
}
