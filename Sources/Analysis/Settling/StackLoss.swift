internal import Effects
internal import Tools

/// What is lost with resources of a state, in words.
enum StackLoss {
  /// The attributes that are shown, the most telling first; the others only tell ages and tags.
  private static let shown = [
    "prevent_destroy", "deletion_protection", "deletion_protection_enabled",
    "settings.deletion_protection_enabled", "enable_deletion_protection",
    "disable_api_termination", "termination_protection", "purge_protection_enabled",
    "skip_final_snapshot", "delete_automated_backups", "backup_retention_period",
    "snapshot_retention_limit", "force_destroy", "force_delete", "deletion_policy",
    "versioning.enabled", "versioning_configuration.status",
    "point_in_time_recovery.enabled", "deletion_window_in_days", "recovery_window_in_days",
    "soft_delete_retention_days",
  ]

  private static let ages = [
    "created_at", "create_time", "created_time", "creation_timestamp", "creation_date",
    "created_date", "create_date",
  ]

  /// What is told of one resource that goes.
  static func notes(_ item: TerraformFact.Item) -> [String] {
    var notes: [String] = []
    let store = ManagedStore.of(type: item.type)
    if let store { notes += [store.word, loss(store, item)] }
    for name in shown where !(name == store?.keptBy?.name && isKept(store, item)) {
      if let value = item.attributes[name] { notes.append("\(name) = \(value)") }
    }
    if let day = day(item) { notes.append("made \(day)") }
    if let tag = item.attributes["tags.environment"] { notes.append("tagged \(tag)") }
    if let store, !store.undelete.hasPrefix("none") {
      notes.append("comes back \(store.undelete)")
    }
    return notes
  }

  /// Who made the resources that go, and between which days the others were made.
  static func ownership(_ own: [TerraformFact.Item], _ others: [TerraformFact.Item]) -> Ownership {
    let days = others.compactMap(day)
    return Ownership(
      own: Ownership.Names(own.map(\.address)),
      others: Ownership.Names(
        others.map(\.address),
        days: Day.range(days.min(), days.max()),
        undated: others.count - days.count
      )
    )
  }

  /// How many resources weren't made by the session, and how old those are that tell it.
  static func notOwn(_ others: [TerraformFact.Item]) -> String {
    let days = others.compactMap(day)
    var text = "\(others.count) of them not made by this session"
    if let oldest = days.min(), let newest = days.max() {
      text +=
        oldest == newest ? ", of \(oldest)" : ", the oldest of \(oldest), the newest of \(newest)"
    }
    return text
  }

  /// The day on which a resource was made, if its attributes tell.
  static func day(_ item: TerraformFact.Item) -> String? {
    ages.lazy.compactMap { item.attributes[$0] }.first(where: isDate).map { String($0.prefix(10)) }
  }

  private static func isKept(_ store: ManagedStore?, _ item: TerraformFact.Item) -> Bool {
    guard let kept = store?.keptBy else { return false }
    return item.attributes[kept.name] == kept.value
  }

  private static func loss(_ store: ManagedStore, _ item: TerraformFact.Item) -> String {
    isKept(store, item) ? store.keptBy?.means ?? store.loses : store.loses
  }

  /// How many resources are told of one by one.
  private static let most = 6

  /// The resources that hold data or that others depend on, in one clause; empty if there are none.
  static func list(_ items: [TerraformFact.Item]) -> String {
    let stores = items.filter { ManagedStore.of(type: $0.type) != nil }
    // What has backups that die with it comes first.
    let sorted = stores.enumerated().sorted {
      (weight($0.element), $0.offset) < (weight($1.element), $1.offset)
    }
    let told = sorted.prefix(most).map { entry in
      "\(entry.element.address) (\(notes(entry.element).joined(separator: "; ")))"
    }
    guard !told.isEmpty else { return "" }
    let more = stores.count - told.count
    return told.joined(separator: ", ") + (more > 0 ? " and \(more) more that hold data" : "")
  }

  /// The order in which resources are told of: what holds data, then what others need.
  static func weight(_ item: TerraformFact.Item) -> Int {
    guard let store = ManagedStore.of(type: item.type) else { return 3 }
    if store.word.hasPrefix("database") { return 0 }
    return ["network", "cluster", "machine"].contains(store.word) ? 2 : 1
  }

  /// What a change would take from the protection of a resource; empty if nothing.
  static func weakened(_ item: TerraformFact.Item) -> [String] {
    var lost: [String] = []
    for name in shown + ["backup_retention_period"] {
      guard let before = item.attributes[name], let after = item.planned[name], before != after
      else { continue }
      let isLess: Bool
      switch (before, after) {
      case ("true", "false"): isLess = !loosening.contains(name)
      case ("false", "true"): isLess = loosening.contains(name)
      default: isLess = (Int(after) ?? 0) < (Int(before) ?? 0)
      }
      let text = "\(name) goes from \(before) to \(after)"
      if isLess, !lost.contains(text) { lost.append(text) }
    }
    return lost
  }

  /// Attributes that take a protection away by being true.
  private static let loosening: Set<String> = [
    "skip_final_snapshot", "delete_automated_backups", "force_destroy", "force_delete",
  ]

  private static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(5))
    return bytes.count == 5 && bytes[4] == 45 && bytes[..<4].allSatisfy { (48...57).contains($0) }
  }
}
