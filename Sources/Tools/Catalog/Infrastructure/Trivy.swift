internal import ToolDescriptions

extension Tool {
  static let trivy = Tool(
    "trivy",
    summary: "Looks for weaknesses in images and files.",
    source: "https://trivy.dev/latest/docs/references/configuration/cli, trivy 0.61",
    grammar: .pflag,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .value(
        "-c",
        "--config",
        "-i",
        "--input",
        "--ignorefile",
        "--secret-config",
        "--ignore-policy",
        "--kubeconfig",
        "--config-check",
        "--config-policy",
        "--config-data",
        "--vex",
        "--tf-vars",
        "--helm-values",
        does: [.reads]
      ),
      .flag("--reset", "--clear-cache", "-a", does: [.emptiesCache]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --generate-default-config --insecure -q --quiet -d --debug --offline-scan --ignore-unfixed
      --list-all-pkgs --no-progress --skip-db-update --skip-java-db-update --download-db-only
      --download-java-db-only --removed-pkgs --dependency-tree --include-dev-deps
      --include-non-failures --trace --light --no-tls --all --vuln-db --java-db --checks-bundle
      --scan-cache --skip-check-update --skip-policy-update --skip-version-check
      --disable-telemetry --disable-node-collector --show-suppressed --redis-tls
      --rego-skip-policy --all-namespaces -A --license-full --tf-exclude-downloaded-modules
      --include-deprecated-checks --vex-repo
      """,
    values: """
      --cache-dir --cache-backend --cache-ttl --timeout --token --token-header --server -f
      --format -t --template -s --severity --scanners --security-checks --pkg-types --vuln-type
      --exit-code --exit-on-eol --skip-dirs --skip-files --db-repository --java-db-repository
      --platform --username --password --registry-token --ignore-status --ignored-licenses
      --image-src --docker-host --podman-host --image-config-scanners --compliance --report
      --branch --commit --tag --file-patterns --parallel --rekor-url --sbom-sources
      --detection-priority --distro --helm-set --helm-api-versions --helm-kube-version
      --check-namespaces --custom-headers --listen --context --namespace -n --components
      --include-namespaces --exclude-namespaces --include-kinds --exclude-kinds --burst --qps
      --tolerations --node-collector-namespace --aws-region --region --account --arn --service
      --max-image-size --module-dir --pkg-relationships --misconfig-scanners --render-cause
      --cf-params --trace-http --license-confidence-level
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        image|i|fs|filesystem|repo|repository|config|conf|rootfs|sbom|vm|k8s|kubernetes|aws|convert|version|help|client|c
        plugin list|info|search
        completion
        vex repo list
        """
      ),
      Verb.paths("clean", .emptiesCache),
      Verb.paths(
        """
        plugin install|uninstall|upgrade|update
        module install|uninstall
        vex repo init|download
        """,
        .packages
      ),
      Verb.paths("registry login|logout", .changesSettings),
      Verb.paths(
        """
        server
        plugin run
        """,
        .runsInCloud
      )
    ),
    examples: [
      Example("trivy image alpine"),
      Example("trivy fs -o out.json .", "overwrite out.json"),
      Example("trivy image --zap alpine", "unknown text --zap"),
    ]
  )
}
