/// Settings of PostgreSQL 15 that a session can change, and what that means.
enum PostgresSettings {
  /// Those by which later statements get past checks, rights or triggers, or load code.
  static let changingMeaning: Set<String> = [
    "allow_system_table_mods", "backslash_quote", "client_encoding",
    "default_transaction_read_only", "dynamic_library_path", "event_triggers",
    "extension_destdir", "ignore_checksum_failure", "ignore_system_indexes",
    "local_preload_libraries", "lo_compat_privileges", "role", "row_security",
    "session_authorization", "session_preload_libraries", "session_replication_role",
    "transaction_read_only", "transform_null_equals", "zero_damaged_pages",
  ]

  /// Whether a setting touches speed, limits, messages or formats only.
  ///
  /// A name with a dot is an application's own; PostgreSQL gives it no meaning, though
  /// row security policies may.
  static func isHarmless(_ name: String) -> Bool {
    name.utf8.contains(UInt8(ascii: ".")) || others.contains(name)
      || prefixes.contains(where: name.hasPrefix)
  }

  private static let prefixes = [
    "backend_flush", "client_connection_check", "client_min_messages", "commit_", "cpu_",
    "debug_", "default_s", "default_t", "enable_", "geqo", "gin_", "idle_", "jit", "lc_", "log_",
    "maintenance_", "max_", "min_parallel", "parallel_", "stats_", "tcp_", "temp_", "trace_",
    "track_", "vacuum_", "wal_",
  ]

  private static let others: Set<String> = [
    "application_name", "array_nulls", "bytea_output", "check_function_bodies",
    "compute_query_id", "constraint_exclusion", "cursor_tuple_fraction", "datestyle",
    "deadlock_timeout", "effective_cache_size", "effective_io_concurrency",
    "escape_string_warning", "exit_on_error", "extra_float_digits", "force_parallel_mode",
    "from_collapse_limit", "hash_mem_multiplier", "intervalstyle", "join_collapse_limit",
    "lock_timeout", "logical_decoding_work_mem", "password_encryption", "plan_cache_mode",
    "quote_all_identifiers", "random_page_cost", "recursive_worktable_factor", "seed",
    "seq_page_cost", "standard_conforming_strings", "statement_timeout", "synchronize_seqscans",
    "synchronous_commit", "timezone", "timezone_abbreviations", "transaction_deferrable",
    "transaction_isolation", "transaction_timeout", "update_process_title", "work_mem",
    "xmlbinary", "xmloption", "default_with_oids",
  ]
}
