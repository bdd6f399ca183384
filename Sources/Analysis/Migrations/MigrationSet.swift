/// Which migrations would run, as far as files and git tell, and what they take away.
struct MigrationSet {
  /// How many files there are.
  var count = 0
  /// Which of them were read, in words.
  var chosen = ""
  /// Whether they are the ones that git has in no commit.
  var isUncommitted = false
  /// What those take away, and what of them can't be read.
  var changes: [MigrationChange] = []
  /// Whether every file that counts was read.
  var isRead = false
}
