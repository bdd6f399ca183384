internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pgbench = Tool(
    "pgbench",
    summary: "Measures PostgreSQL with tables of its own.",
    source: "pgbench(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .flag("-i", "--initialize", sets: ["initialize"]),
      .value("-f", "--file", does: [Deed(.execute, .script(.psql))]),
      .value("-h", "--host", does: [.connects]),
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -n --no-vacuum -v --vacuum-all -q --quiet --foreign-keys --unlogged-tables -C --connect
      -d --debug -l --log -N --skip-some-updates -r --report-per-command --report-latencies -S
      --select-only --failures-detailed --show-script --verbose-errors
      """,
    values: """
      -I --init-steps -F --fillfactor -s --scale --index-tablespace --partition-method
      --partitions --tablespace -b --builtin -c --client -D --define -j --jobs -L
      --latency-limit -M --protocol -P --progress -R --rate -t --transactions -T --time
      --aggregate-interval --log-prefix --max-tries --progress-timestamp --random-seed
      --sampling-rate -p --port -U --username
      """,
    operands: .each([.opens]),
    does: [
      Deed(
        .overwrite,
        .fixed(.table, "pgbench_*"),
        when: ["initialize"],
        reversibility: .irreversible,
        why: "tables of that name are dropped first"
      ),
      Deed(
        .modify,
        .fixed(.table, "pgbench_*"),
        unless: ["initialize"],
        reversibility: .reversible
      ),
    ],
    examples: [
      Example("pgbench -i app", "overwrite table pgbench_*", "read database app"),
      Example("pgbench -c 10 -T 60 app", "modify table pgbench_*", "read database app"),
      Example(
        "pgbench --zap app",
        "modify table pgbench_*",
        "read database app",
        "unknown text --zap"
      ),
    ]
  )
}
