internal import Effects

/// What PostgreSQL's own functions do when they are called.
enum PostgresFunctions {
  /// Whether a function of `pg_catalog` only reads.
  ///
  /// The names lie in one sorted text, so that nothing has to be built before the first look-up.
  static func onlyReads(_ name: String) -> Bool {
    let wanted = Array(name.utf8)
    guard !wanted.isEmpty else { return false }
    return PostgresFunctionNames.sorted.withUTF8Buffer { names in
      var low = 0
      var high = names.count
      while low < high {
        var start = (low + high) / 2
        while start > low, names[start - 1] != 0x20 { start -= 1 }
        var end = start
        while end < names.count, names[end] != 0x20 { end += 1 }
        if names[start..<end].elementsEqual(wanted) { return true }
        if names[start..<end].lexicographicallyPrecedes(wanted) {
          low = end + 1
        } else {
          high = start
        }
      }
      return false
    }
  }

  /// A function that does something else than read.
  struct Deed {
    var action: Action
    var kind: Resource.Kind
    var name: String
    var traits: Set<SQLTrait> = []
    var why: String
  }

  /// Which argument holds SQL text that the function runs; nil if it isn't of that sort.
  static func textArgument(of name: String) -> Int? {
    switch name {
    case "query_to_xml", "query_to_xml_and_xmlschema", "query_to_xmlschema", "ts_stat": 0
    case "ts_rewrite": 1
    default: nil
    }
  }

  /// What a function does besides reading; nil if nothing is known of it.
  ///
  /// `first`: The first argument, if it is a constant.
  /// - SeeAlso: PostgreSQL 15, sections 9.17, 9.27 and 35.4.
  static func deed(of name: String, first: String) -> Deed? {
    switch name {
    case "nextval", "setval":
      Deed(
        action: .modify,
        kind: .object,
        name: "sequence \(first)",
        why: "a sequence moves on"
      )
    case "pg_notify":
      Deed(
        action: .modify,
        kind: .object,
        name: "channel \(first)",
        traits: [.session],
        why: "listeners get a message"
      )
    case "lo_unlink": largeObject(.delete, "a large object is deleted")
    case "lo_truncate", "lo_truncate64": largeObject(.overwrite, "a large object is cut short")
    case "lo_put", "lowrite": largeObject(.modify, "a part of a large object is written")
    case "lo_creat", "lo_create", "lo_from_bytea", "lo_import":
      largeObject(.create, "a large object is made")
    case "lo_export":
      Deed(
        action: .overwrite,
        kind: .path,
        name: "",
        traits: [.onServer],
        why: "a file on the server is written"
      )
    case "pg_read_file", "pg_read_binary_file", "pg_read_file_old", "pg_ls_dir", "pg_stat_file",
      "pg_ls_logdir", "pg_ls_waldir", "pg_ls_tmpdir", "pg_ls_archive_statusdir",
      "pg_ls_logicalmapdir", "pg_ls_logicalsnapdir", "pg_ls_replslotdir", "pg_hba_file_rules",
      "pg_ident_file_mappings", "pg_show_all_file_settings":
      Deed(
        action: .read,
        kind: .path,
        name: first,
        traits: [.onServer],
        why: "a file of the server is read"
      )
    case "pg_terminate_backend", "pg_cancel_backend":
      Deed(
        action: .delete,
        kind: .process,
        name: "session \(first)",
        traits: [.onServer],
        why: "another session's work is ended"
      )
    default: administration(name, first)
    }
  }

  private static func administration(_ name: String, _ first: String) -> Deed? {
    switch name {
    case "pg_drop_replication_slot", "pg_replication_origin_drop":
      Deed(
        action: .delete,
        kind: .object,
        name: "replication slot \(first)",
        why: "a replica may lose its place"
      )
    case "pg_create_logical_replication_slot", "pg_create_physical_replication_slot",
      "pg_copy_logical_replication_slot", "pg_copy_physical_replication_slot":
      Deed(
        action: .create,
        kind: .object,
        name: "replication slot \(first)",
        why: "a replication slot is made"
      )
    case "pg_stat_reset", "pg_stat_reset_shared", "pg_stat_reset_slru",
      "pg_stat_reset_single_table_counters", "pg_stat_reset_single_function_counters",
      "pg_stat_reset_replication_slot", "pg_stat_reset_subscription_stats":
      Deed(
        action: .modify,
        kind: .object,
        name: "statistics",
        traits: [.upkeep],
        why: "activity counters start from zero"
      )
    case "pg_reload_conf", "pg_rotate_logfile", "pg_switch_wal", "pg_create_restore_point",
      "pg_wal_replay_pause", "pg_wal_replay_resume", "pg_promote", "pg_backup_start",
      "pg_backup_stop", "pg_log_backend_memory_contexts":
      Deed(
        action: .modify,
        kind: .service,
        name: "postgresql",
        traits: [.onServer],
        why: "the server itself is told to do something"
      )
    case "brin_summarize_new_values", "brin_summarize_range", "brin_desummarize_range",
      "gin_clean_pending_list":
      Deed(
        action: .modify,
        kind: .object,
        name: "index \(first)",
        traits: [.upkeep],
        why: "an index is tidied"
      )
    default: nil
    }
  }

  private static func largeObject(_ action: Action, _ why: String) -> Deed {
    Deed(action: action, kind: .object, name: "large object", why: why)
  }
}
