internal import Effects
internal import ToolDescriptions

extension Tool {
  static let bq = Tool(
    "bq",
    summary: "Works on datasets and tables of BigQuery.",
    source: "https://cloud.google.com/bigquery/docs/reference/bq-cli-reference, bq 2.1",
    grammar: .single,
    options: Option.bq,
    flags: .bqFlags,
    values: .bqValues,
    operands: .reader(.operation),
    subcommands: [.bqCp, .bqLoad, .bqQuery, .bqRm, .bqHelp],
    verbs: Verb.all(
      Verb.words("ls show head wait version info get-iam-policy"),
      Verb.words("mk undelete extract", .createsCloud),
      Verb.words("update cancel insert partition", .changesCloud),
      Verb.words("set-iam-policy add-iam-policy-binding remove-iam-policy-binding", .grantsCloud),
      Verb.words("truncate", .deletesKept),
      Verb.words("init", .changesSettings),
      Verb.words("shell", .runsInCloud),
      Verb.words("mkdef")
    ),
    examples: [
      Example("bq rm -r -f -d sales", "delete infrastructure sales"),
      Example("bq ls --format=prettyjson"),
      Example("bq --zap ls", "unknown text --zap"),
    ]
  )

  static let bqRm = Tool(
    "rm",
    summary: "Deletes datasets, tables and models; tables can be had back for 7 days.",
    grammar: .single,
    options: Option.bq,
    flags: .bqFlags,
    values: .bqValues,
    operands: .each([.deletesKept])
  )

  static let bqHelp = Tool(
    "help",
    summary: "Shows help.",
    grammar: .single,
    operands: .ignored
  )

  static let bqCp = Tool(
    "cp",
    summary: "Copies tables.",
    grammar: .single,
    options: Option.bq,
    flags: .bqFlags,
    values: .bqValues,
    operands: .list([[]], rest: [.replacesTable])
  )

  static let bqLoad = Tool(
    "load",
    summary: "Fills a table.",
    grammar: .single,
    options: Option.bq + [.flag("-replace", sets: ["replace"], skipsQuestion: true)],
    flags: .bqFlags,
    values: .bqValues,
    operands: .list(
      [[.replacesTable.narrowed(to: "replace"), .addsRows]],
      rest: []
    )
  )

  static let bqQuery = Tool(
    "query",
    summary: "Runs statements.",
    grammar: .single,
    options: Option.bq + [
      .flag("-dry_run", sets: [.dryRun]),
      .flag("-replace", sets: ["replace"], skipsQuestion: true),
      .value("-destination_table", does: [.replacesTable.narrowed(to: "replace")]),
      .value("-flagfile", does: [.reads]),
    ],
    flags: .bqFlags,
    values: .bqValues,
    operands: .each([.runsWarehouse])
  )
}

extension Option {
  /// Options of every command of bq that do something.
  static let bq: [Option] = [
    .flag("-f", "-force", skipsQuestion: true),
    .value("-project_id", does: [.usesProfile]),
    .flag("-version", sets: [.help]),
    .flag("-h", "-help", sets: [.help]),
  ]
}

extension Spellings {
  /// Options of commands of bq without an argument.
  static let bqFlags: Spellings = """
    -q -quiet -headless -sync -nosync -noreplace -use_legacy_sql -nouse_legacy_sql -batch -n
    -allow_large_results -flatten_results -noflatten_results -use_cache -nouse_cache -autodetect
    -noautodetect -r -recursive -d -dataset -t -table -m -model -c -capacity_commitment -a -all
    -j -jobs -p -projects -view -schema -require_cache -append_table -noappend_table -no_clobber
    -skip_gcloud_credentials -debug_mode -transfer_config -routine -reservation -connection
    -row_access_policies -models -routines -print_header -noprint_header -snapshot -restore
    -clone -external_table_definition_only -nodry_run
    """
  /// Options of commands of bq with an argument.
  static let bqValues: Spellings = """
    -api -apilog -bigqueryrc -dataset_id -format -job_id -location -filter -max_results
    -start_row -s -selected_fields -destination_schema -destination_kms_key -label -expiration
    -description -schema_update_option -source_format -field_delimiter -skip_leading_rows
    -max_bad_records -encoding -null_marker -time_partitioning_type -time_partitioning_field
    -clustering_fields -parameter -maximum_bytes_billed -max_rows -page_token
    -write_disposition -compression -destination_format -default_table_expiration -set_label
    """
}

extension Deed {
  /// A table becomes what was loaded or asked for.
  static let replacesTable = Deed(
    .overwrite,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "rows that the table had are replaced; earlier ones can be read for 7 days",
    safer: "a new table"
  )
  /// A table gets more rows, or appears.
  static let addsRows = Deed(
    .create,
    .named(.infrastructure),
    unless: ["replace"],
    reversibility: .reversible
  )

  /// The same, only in a mode.
  func narrowed(to mode: Mode) -> Deed {
    var deed = self
    deed.when = [mode]
    return deed
  }
}
