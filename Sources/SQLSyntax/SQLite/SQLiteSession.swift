/// Texts for SQLite that come one after the other on one connection.
final class SQLiteSession {
  private let scratch: SQLiteScratch

  init?(schema: [String] = []) {
    guard let scratch = SQLiteScratch() else { return nil }
    for definition in schema { scratch.define(definition) }
    scratch.startCount()
    self.scratch = scratch
  }

  /// The effects of the next text.
  ///
  /// `base`: Where it begins in what ranges speak of.
  func effects(of text: String, base: Int = 0) -> [SQLEffect] {
    SQLiteReader.effects(of: Array(text.utf8), in: scratch).map { effect in
      var effect = effect
      effect.range = base + effect.range.lowerBound..<base + effect.range.upperBound
      return effect
    }
  }
}
