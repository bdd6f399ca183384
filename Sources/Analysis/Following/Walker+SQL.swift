internal import Effects
internal import Tools

extension Walker {
  /// What statements do to the database that they are sent to.
  mutating func runSQL(_ text: String, _ language: Language, _ origin: Range<Int>) {
    unknown(text, "statements that aren't read", origin)
  }
}
