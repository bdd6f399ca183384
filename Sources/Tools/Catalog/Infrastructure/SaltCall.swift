internal import ToolDescriptions

extension Tool {
  static let saltCall = Tool(
    "salt-call",
    summary: "Runs functions of Salt on this machine.",
    source: "salt-call(1), Salt 3007",
    options: [
      .value(
        "-c",
        "--config-dir",
        "-f",
        "--file",
        "--pillar-root",
        "--file-root",
        "--roster-file",
        "--states-dir",
        does: [.reads]
      ),
      .value("--out-file", "--output-file", "--log-file", does: [.creates]),
      .flag("--versions-report", "-V", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose -s --static -p --progress --show-timeout --show-jid -E --pcre -L --list -G
      --grain -P --grain-pcre -N --nodegroup -I --pillar -J --pillar-pcre -C --compound -S
      --ipcidr -R --range --local --no-color --force-color --out-file-append --async --failhard
      -d --doc --documentation --state-verbose --retcode-passthrough -q --quiet --cache-only
      --refresh-grains-cache --skip-grains --hide-timeout --no-cache
      """,
    values: """
      -t --timeout -b --batch --batch-size --batch-wait --subset --out --output --out-indent
      --output-indent --state-output -l --log-level --log-file-level -a --auth --eauth -T
      --make-token --username --password --return --return_config --module-executors --id
      --master -m --module-dirs --config-only --gather-job-timeout --args-separator
      --return_kwargs --output-diff
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        test.ping|test.version|test.echo|test.versions|test.kwarg
        grains.items|grains.item|grains.get|grains.ls
        pillar.items|pillar.get|pillar.item|pillar.ls
        sys.doc|sys.list_functions|sys.list_modules|sys.argspec|sys.list_state_functions
        status.uptime|status.loadavg|status.diskusage|status.meminfo|status.version|status.all_status
        disk.usage|disk.percent|disk.inodeusage
        network.ip_addrs|network.interfaces|network.ping|network.netstat
        pkg.list_pkgs|pkg.version|pkg.list_upgrades|pkg.latest_version
        service.status|service.get_all|service.available|service.get_running
        state.show_sls|state.show_highstate|state.show_lowstate|state.show_top|state.show_states
        saltutil.running|saltutil.find_job
        file.stats|file.file_exists|file.directory_exists|file.read
        cp.list_states|cp.list_master
        """
      ),
      Verb.paths("*", .runsOnMinions)
    ),
    examples: [
      Example("salt-call --local state.apply", "execute host salt-call state.apply"),
      Example("salt-call test.ping"),
      Example("salt-call --zap test.ping", "unknown text --zap"),
    ]
  )
}
