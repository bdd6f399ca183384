/// A rule of a makefile, for one target or one pattern.
struct MakeRule: Hashable {
  /// The target, or a pattern with `%`.
  var target: String
  /// Other targets that the same run of the recipe makes.
  var prerequisites: [String]
  /// Prerequisites that don't count for `$^`.
  var orderOnly: [String] = []
  /// The lines of the recipe, not expanded.
  var recipe: [String]
  /// Whether it was written with two colons, so that it stands beside others.
  var isDouble = false
  /// What `%` stands for, where a static pattern has said so.
  var stem = ""

  var isPattern: Bool { target.utf8.contains(37) }
}
