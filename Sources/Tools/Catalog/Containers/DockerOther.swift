internal import Effects
internal import ToolDescriptions

extension Tool {
  static let dockerTrust = Tool(
    "trust",
    summary: "Signs images.",
    grammar: .pflag,
    options: [
      .flag("-y", "--yes", skipsQuestion: true),
      .value("--key", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--pretty --local",
    values: "--dir --name -f --format",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths("inspect|view"),
      Verb.paths("sign", .publishesCloud),
      Verb.paths("revoke", .deletesCloud),
      Verb.paths("key generate", .writesFiles),
      Verb.paths("key load", .changesSettings),
      Verb.paths("signer add", .grantsCloud),
      Verb.paths("signer remove", .changesCloud)
    )
  )

  static let dockerScout = Tool(
    "scout",
    summary: "Looks for weaknesses in images.",
    grammar: .pflag,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .value("--vex-location", "--sbom", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -e --exit-code --only-fixed --only-unfixed --only-base --ignore-base --ignore-unchanged
      --only-package-type-all --details --locations --hide-policies --only-cisa-kev --epss
      --ignore-suppressed --multi-stage --only-stage-all --verbose --debug --force --all
      """,
    values: """
      --format --only-severity --only-cve-id --only-package --only-policy --only-metric
      --only-package-type --only-stage --only-vex-affected --vex-author --platform --ref --org
      --to --to-env --to-latest --to-ref --to-stream --type -x --env --stream --tag --epss-score
      --epss-percentile --epss-date --registry --author --file
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths("cves|quickview|qv|compare|recommendations|policy|sbom|version|help"),
      Verb.paths("repo list"),
      Verb.paths("config", .changesSettings),
      Verb.paths("cache df"),
      Verb.paths("cache prune", .emptiesCache),
      Verb.paths("attestation list|get"),
      Verb.paths("attestation add", .publishesCloud),
      Verb.paths("environment|watch|push|stream|enroll|integration *", .changesCloud),
      Verb.paths("repo enable|disable", .changesCloud)
    )
  )

  static let dockerExtras = Tool(
    "sbom",
    aliases: ["desktop", "artifact", "apparmor"],
    summary: "Looks into registries, or at what comes with Docker.",
    grammar: .pflag,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--no-trunc --list-tags --compatible -q --quiet -D --force",
    values: "-f --filter --format --limit --layers --exclude --platform --checkpoint-dir",
    operands: .ignored
  )

  static let podmanMachine = Tool(
    "machine",
    summary: "Manages the virtual machine in which podman's containers run.",
    source: "podman-machine(1), podman 5.4",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", "--save-ignition", "--save-image", skipsQuestion: true),
      .value("--ignition-path", "-i", "--identity", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --rootful --now -q --quiet --noheading -n --user-mode-networking --no-info --all-providers
      --update-connection --restart --recursive -r
      """,
    values: """
      --cpus --disk-size -m --memory --image --image-path --timezone -v --volume --username --format
      --usb --volume-driver --playbook --swap
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths("list|ls|info|inspect"),
      Verb.paths("init", .createsCloud),
      Verb.paths("start|stop|set", .switchesCloud),
      Verb.paths("os *", .changesCloud),
      Verb.paths("ssh", .runsInCloud),
      Verb.paths("cp", .runsInCloud),
      Verb.paths("rm", .deletesMachine),
      Verb.paths("reset", .deletesMachine)
    )
  )

  static let podmanPod = Tool(
    "pod",
    summary: "Manages pods of podman.",
    source: "podman-pod(1), podman 5.4",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -a --all -i --ignore -q --quiet -l --latest --no-trunc --ns --replace --infra --share-parent
      --ctr-ids --ctr-names --ctr-status --timestamps --follow --names --no-stream --no-reset
      --noheading --read-only --no-hosts
      """,
    values: """
      -n --name -p --publish --network --share --label --filter --format --sort -t --time --signal -s
      --pod-id-file --infra-image --infra-command --infra-name --hostname --dns --add-host --ip
      -v --volume --userns --cpus -m --memory --since --tail -c --container --until --exit-policy
      --restart --security-opt --uidmap --gidmap --uts --sysctl --device --shm-size
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths("ps|ls|list|inspect|logs|stats|top|exists"),
      Verb.paths("create|clone", .createsCloud),
      Verb.paths("start|stop|restart|pause|unpause", .switchesCloud),
      Verb.paths("kill", .switchesCloud),
      Verb.paths("rm|prune", .deletesPods)
    )
  )

  static let podmanKube = Tool(
    "kube",
    aliases: ["play"],
    summary: "Makes pods of a file of Kubernetes.",
    source: "podman-kube(1), podman 5.4",
    grammar: .pflag,
    options: [
      .value("--configmap", "--authfile", "--seccomp-profile-root", does: [.reads]),
      .flag("--down", "--force", "--replace", does: [.deletesPodsOfFile]),
      .value("-f", "--filename", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --build --start -q --quiet --tls-verify --no-hosts --no-hostname --publish-all --wait -w -s
      --service --no-trunc --podman-only
      """,
    values: """
      --annotation --cert-dir --context-dir --creds --ip --log-driver --log-opt --mac-address
      --network --publish --userns --replicas --type -t --kubeconfig -n --namespace
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths("play|kube", .createsCloud),
      Verb.paths("generate"),
      Verb.paths("down", .deletesPods),
      Verb.paths("apply", .changesCloud)
    )
  )

  static let podmanGenerate = Tool(
    "generate",
    summary: "Prints or writes a file that makes containers again.",
    source: "podman-generate(1), podman 5.4",
    grammar: .pflag,
    options: [
      .value("--filename", does: [.overwrites]), .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-s --service --new -n --name --no-header --podman-only --files -f",
    values: """
      --format --restart-policy --restart-sec --start-timeout --stop-timeout -t --time -e --env
      --after --before --requires --wants --container-prefix --pod-prefix --separator --type
      --template --replicas
      """,
    operands: .ignored,
    does: [.writesFiles]
  )

  static let podmanExtras = Tool(
    "mount",
    aliases: ["unmount", "umount", "auto-update", "farm", "quadlet"],
    summary: "Mounts containers, or manages what podman runs for others.",
    source: "podman(1), podman 5.4",
    grammar: .pflag,
    options: [.flag("--dry-run", sets: [.dryRun]), .flag("-h", "--help", sets: [.help])],
    flags: "-a --all -f --force -l --latest --notruncate --no-trunc --rollback --tls-verify",
    values: "--format --authfile",
    operands: .ignored,
    does: [.switchesComposed]
  )

  static let podmanUnshare = Tool(
    "unshare",
    summary: "Runs a command here, as another user.",
    source: "podman-unshare(1), podman 5.4",
    grammar: .pflagFirst,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--rootless-netns",
    operands: .command(after: 0)
  )

  static let nerdctlNamespace = Tool(
    "namespace",
    aliases: ["ns"],
    summary: "Manages namespaces of containerd.",
    source: "nerdctl namespace --help, nerdctl 2.0",
    grammar: .pflag,
    options: [.flag("-c", "--cgroup"), .flag("-h", "--help", sets: [.help])],
    flags: "-q --quiet",
    values: "-l --label -f --format",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths("ls|list|inspect"),
      Verb.paths("create|update", .createsCloud),
      Verb.paths("rm|remove", .deletesCloud)
    )
  )
}

extension Deed {
  /// Pods go with their containers.
  static let deletesPods = Deed(
    .delete,
    .named(.container),
    reversibility: .unknown,
    why: "what was written inside their containers, and not in a volume, goes"
  )
  /// The pods that a file names go first.
  static let deletesPodsOfFile = Deed(
    .delete,
    .fixed(.container, "the pods of the file"),
    reversibility: .unknown,
    why: "with --force volumes go too"
  )
}
