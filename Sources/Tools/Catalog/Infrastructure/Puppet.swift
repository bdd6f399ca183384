internal import Effects
internal import ToolDescriptions

extension Tool {
  static let puppet = Tool(
    "puppet",
    summary: "Brings machines to what manifests say.",
    source: "puppet help, Puppet 8",
    grammar: .exact,
    options: [
      .flag("--noop", sets: [.dryRun]),
      .flag("-f", "--force", skipsQuestion: true),
      .value("-e", "--execute", does: [.runsManifest]),
      .value("--logdest", "-l", "--write_catalog_summary", "--catalog", does: [.creates]),
      .value("--version"),
      .flag("-V", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose -d --debug -t --test --onetime --no-daemonize --show_diff
      --detailed-exitcodes --no-usecacheonfailure --no-splay --ignore-dependencies
      --ignore-changes --tree --legacy --explain --all --strict_variables --no-deep-merge
      --timing --no-external-facts --json --yaml --trace --evaltrace --profile --color --to_yaml
      -y --list --types --local --loadclasses --compile
      """,
    values: """
      --environment --modulepath --vardir --confdir --certname --server --tags --skip_tags
      --section --render-as --ca-host --fingerprint --fqdn --waitforcert --disable --masterport
      --serverport --runinterval --node --facts --merge --type --default --knock-out-prefix
      --hiera_config --manifest --target-dir -i --values --target --install_options
      --module_repository --custom-dir --external-dir
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        help
        parser validate|dump
        lookup
        facts
        facts show|find|diff
        config print
        module list|search|changes|build
        describe
        doc
        epp validate|dump|render
        node find|search
        man
        catalog find|compile
        ssl show|verify|generate_request
        cert list|print|fingerprint
        plugin list
        status find
        strings
        """
      ),
      Verb.paths("resource", .describesResource),
      Verb.paths("config set|delete", .changesSettings),
      Verb.paths(
        """
        module generate
        catalog download
        generate types
        plugin download
        """,
        .writesFiles
      ),
      Verb.paths("module install|upgrade", .packages),
      Verb.paths(
        "module uninstall",
        Deed(.delete, .fixed(.package, "module"), reversibility: .recoverable(.regenerate))
      ),
      Verb.paths(
        """
        apply
        agent
        device
        filebucket restore
        script run
        """,
        .runsManifest
      ),
      Verb.paths(
        """
        cert sign
        ssl bootstrap|submit_request
        ca sign
        """,
        .grantsCloud
      ),
      Verb.paths(
        """
        cert clean|revoke
        ssl clean
        node clean|deactivate|purge
        ca clean|revoke
        filebucket delete
        """,
        .deletesCloud
      )
    ),
    examples: [
      Example("puppet apply site.pp", "execute host this machine, by manifests"),
      Example("puppet parser validate site.pp"),
      Example("puppet parser validate --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// This machine becomes what a manifest says.
  static let runsManifest = Deed(
    .execute,
    .fixed(.host, "this machine, by manifests"),
    reversibility: .unknown,
    why: "what the manifests change isn't looked up",
    safer: "the same with --noop"
  )
  /// A resource of this machine is shown, or changed where attributes are given.
  static let describesResource = Deed(
    .execute,
    .named(.host),
    reversibility: .unknown,
    why: "with attributes such as `ensure=absent` it changes the machine"
  )
}
