/// Which of the project's own code is being followed, while a walk is inside it.
struct ProjectScope {
  /// What runs, from the outermost in: `make deploy`, then `npm run release`.
  var names: [String] = []
  /// What is being followed, so that nothing is followed inside itself.
  var running: Set<String> = []
  /// Files with settings that the line itself has loaded.
  var files: [String] = []
  /// Whether a make above was told only to print, which it tells those below in `MAKEFLAGS`.
  var onlyPrints = false
  /// Parts that aren't read, with the reason.
  var unread: [String] = []

  /// Whether the walk is inside such code.
  var isInside: Bool { !names.isEmpty }
}
