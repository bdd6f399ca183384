/// What a line has done to files before the step that is looked at.
///
/// Facts describe the world before the line runs. A file that the line itself writes, moves or
/// links has to be remembered, or `ln -s ~ x; rm -rf x/*` would look harmless.
struct Overlay {
  /// Paths that now lead to what was at another path, by the new path.
  private(set) var moved: [String: String] = [:]
  /// What was written to files; nil if the text isn't known.
  private(set) var texts: [String: String?] = [:]

  /// How many paths are remembered.
  var count: Int { moved.count + texts.count }

  /// Notes that a path leads to what another one names.
  mutating func place(_ path: String, from source: String) {
    if path != source { moved[path] = resolve(source) }
  }

  /// Notes what was written to a file.
  mutating func write(_ path: String, _ text: String?) { texts.updateValue(text, forKey: path) }

  /// The path as it is named before the line runs.
  ///
  /// What a path leads to is kept by such a name already, so one step is all it takes.
  func resolve(_ path: String) -> String {
    guard !moved.isEmpty else { return path }
    // From the path itself upwards, so that the nearest folder counts.
    var folder = path
    while true {
      if let source = moved[folder] {
        return source + String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
      }
      guard folder.utf8.count > 1 else { return path }
      folder = Paths.parent(folder)
    }
  }

  /// Takes over what another way through the script did.
  mutating func merge(_ other: Overlay) {
    moved.merge(other.moved) { mine, _ in mine }
    texts.merge(other.texts) { mine, other in mine == other ? mine : String?.none }
  }
}
