/// Words by which people name what reaches beyond a build or a test.
///
/// The names of scripts and the words of programs that nothing describes are looked through for
/// them: they decide nothing by themselves but how an unknown counts.
enum DeedWords {
  /// Something is published or changed elsewhere.
  private static let outward: Set<String> = [
    "deploy", "deployment", "release", "publish", "promote", "rollout", "rollback", "ship",
    "provision", "apply", "upload", "sync", "undeploy",
  ]
  /// What data holds is changed.
  private static let data: Set<String> = [
    "migrate", "migration", "migrations", "seed", "seeds", "reset", "drop", "truncate", "restore",
    "flush", "populate", "backfill", "push",
  ]
  /// Something goes for good.
  private static let removing: Set<String> = [
    "destroy", "delete", "nuke", "wipe", "purge", "teardown", "terminate", "erase", "prune",
    "uninstall", "kill", "del", "remove", "rm", "obliterate", "unpublish", "evict",
  ]

  /// Whether a script of such a name acts on what lies outside the project's files.
  static func actsOutside(_ name: String) -> Bool {
    let words = words(name)
    return words.contains { outward.contains($0) || data.contains($0) || isRemoval($0) }
  }

  /// Whether such a name says that something is published or changed elsewhere.
  static func isOutward(_ name: String) -> Bool {
    words(name).contains { outward.contains($0) || isRemoval($0) }
  }

  /// Whether words of a program that nothing describes name a removal, or skip a question.
  ///
  /// Paths don't count: a test may well be called `delete.test.js`.
  static func areForbidding(_ texts: [String]) -> Bool {
    texts.contains { text in
      if ["-f", "-y", "-rf", "-fr", "--force", "--yes"].contains(text) { return true }
      if text.contains("/") || text.contains(".") { return false }
      let isOption = text.hasPrefix("-")
      return words(text).contains { word in
        isRemoval(word) || ["delete", "drop", "truncate"].contains(word)
          || !isOption && (removing.contains(word) || outward.contains(word) || data.contains(word))
      }
    }
  }

  private static let drastic: Set<String> = [
    "destroy", "nuke", "wipe", "purge", "teardown", "terminate", "erase", "obliterate", "undeploy",
    "unpublish",
  ]

  private static func isRemoval(_ word: String) -> Bool {
    drastic.contains(word)
  }

  /// The words of a name: `db:drop-all` has three, and so has `dbDropAll`.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var current = ""
    var wasLower = false
    for character in text {
      guard character.isLetter || character.isNumber else {
        if !current.isEmpty { words.append(current) }
        current = ""
        wasLower = false
        continue
      }
      if character.isUppercase, wasLower {
        words.append(current)
        current = ""
      }
      wasLower = character.isLowercase || character.isNumber
      current += character.lowercased()
    }
    if !current.isEmpty { words.append(current) }
    return words
  }
}
