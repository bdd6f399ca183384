/// Functions and pragmas of SQLite 3.40 and its shell, by what they do.
enum SQLiteFunctions {
  /// Whether a function only computes; others may be an application's own.
  static func onlyReads(_ name: String) -> Bool { names.contains(name) || own.contains(name) }

  /// What SQLite itself calls for `ALTER TABLE`; nobody else can.
  private static let own: Set<String> = [
    "sqlite_drop_column", "sqlite_rename_column", "sqlite_rename_quotefix", "sqlite_rename_table",
    "sqlite_rename_test",
  ]

  /// From `pragma_function_list` of SQLite 3.40 and the documentation of later functions.
  private static let names = Set(
    """
    abs acos acosh asin asinh atan atan2 atanh avg base64 base85 bm25 ceil ceiling changes \
    char coalesce concat concat_ws cos cosh count cume_dist current_date current_time \
    current_timestamp date datetime decimal decimal_add decimal_cmp decimal_mul decimal_sub \
    decimal_sum degrees dense_rank dtostr exp first_value floor format generate_series glob \
    group_concat hex highlight ieee754 ieee754_exponent ieee754_from_blob ieee754_mantissa \
    ieee754_to_blob ifnull iif instr is_base85 json json_array json_array_length json_each \
    json_extract json_group_array json_group_object json_insert json_object json_patch \
    json_pretty json_quote json_remove json_replace json_set json_tree json_type json_valid \
    jsonb jsonb_array jsonb_extract jsonb_group_array jsonb_group_object jsonb_insert \
    jsonb_object jsonb_patch jsonb_remove jsonb_set julianday lag last_insert_rowid last_value \
    lead length like likelihood likely ln log log10 log2 lower ltrim matchinfo max median min \
    mod nth_value ntile nullif octet_length offsets percent_rank percentile pi pow power \
    printf quote radians random randomblob rank regexp replace round row_number rtreecheck \
    rtreedepth rtreenode rtrim sha1 sha3 shell_add_schema shell_escape_crnl shell_idquote \
    shell_module_schema shell_putsnl sign sin sinh snippet soundex sqlite_compileoption_get \
    sqlite_compileoption_used sqlite_log sqlite_source_id sqlite_version sqrt strftime \
    string_agg strtod substr substring subtype sum tan tanh time timediff total total_changes \
    trim trunc typeof unhex unicode unixepoch unlikely upper usleep uuid zeroblob
    """.split(separator: " ").map(String.init)
  )

  /// Pragmas that show something, whatever their argument is.
  static let readingPragmas: Set<String> = [
    "collation_list", "compile_options", "data_version", "database_list", "foreign_key_check",
    "foreign_key_list", "freelist_count", "function_list", "index_info", "index_list",
    "index_xinfo", "integrity_check", "module_list", "page_count", "pragma_list", "quick_check",
    "table_info", "table_list", "table_xinfo",
  ]

  /// Pragmas whose value lasts as long as the connection and changes no meaning.
  static let sessionPragmas: Set<String> = [
    "analysis_limit", "automatic_index", "busy_timeout", "cache_size", "cache_spill",
    "case_sensitive_like", "cell_size_check", "checkpoint_fullfsync", "count_changes",
    "defer_foreign_keys", "empty_result_callbacks", "full_column_names", "fullfsync",
    "hard_heap_limit", "locking_mode", "mmap_size", "query_only", "read_uncommitted",
    "reverse_unordered_selects", "short_column_names", "soft_heap_limit", "temp_store", "threads",
    "wal_autocheckpoint",
  ]

  /// Pragmas that show a setting, or with a value change how rows are kept or checked.
  static let settingPragmas: Set<String> = [
    "application_id", "auto_vacuum", "default_cache_size", "encoding", "foreign_keys",
    "ignore_check_constraints", "journal_mode", "journal_size_limit", "legacy_alter_table",
    "max_page_count", "page_size", "recursive_triggers", "schema_version", "secure_delete",
    "synchronous", "temp_store_directory", "trusted_schema", "user_version", "writable_schema",
  ]
}
