/// What a line has done to files before the step that is looked at.
///
/// Facts describe the world before the line runs. A file that the line itself writes, moves or
/// links has to be remembered, or `ln -s ~ x; rm -rf x/*` would look harmless.
struct Overlay {
  /// Paths that now lead to what was at another path, by the new path.
  private(set) var moved: [String: String] = [:]
  /// What was written to files; nil if the text isn't known.
  private(set) var texts: [String: String?] = [:]
  /// Files of which a program changed a part.
  private(set) var edited: Set<String> = []
  /// Folders that were filled with what isn't known, such as an archive's members.
  private(set) var filled: Set<String> = []
  /// Those of the paths in `moved` that are copies, so that the original stays.
  private(set) var copies: Set<String> = []

  /// How many paths are remembered.
  var count: Int { moved.count + texts.count }

  /// Notes that a path leads to what another one names.
  mutating func place(_ path: String, from source: String, isCopy: Bool = false) {
    guard path != source else { return }
    moved[path] = resolve(source)
    if isCopy { copies.insert(path) } else { copies.remove(path) }
  }

  /// The copy that a path is or lies in, and what it was made from.
  func copy(at path: String) -> (path: String, source: String)? {
    guard !copies.isEmpty else { return nil }
    let match = copies.filter { path == $0 || path.hasPrefix($0 + "/") }
      .max { $0.utf8.count < $1.utf8.count }
    guard let match, let source = moved[match] else { return nil }
    return (match, source)
  }

  /// Notes what was written to a file.
  mutating func write(_ path: String, _ text: String?) { texts.updateValue(text, forKey: path) }

  /// Notes that a program changed a part of a file.
  mutating func edit(_ path: String) {
    if texts[path] == nil { edited.insert(path) } else { write(path, nil) }
  }

  /// Notes that a program filled a folder with what isn't known.
  mutating func fill(_ path: String) { filled.insert(path) }

  /// What the line wrote to a file: nothing, a text, or one that isn't known.
  func written(_ path: String) -> String?? {
    if let text = texts[path] { return text }
    let isFilled = filled.contains { path.hasPrefix($0 + "/") }
    return isFilled ? .some(nil) : nil
  }

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
    copies.formUnion(other.copies.filter { moved[$0] == other.moved[$0] })
    texts.merge(other.texts) { mine, other in mine == other ? mine : String?.none }
    edited.formUnion(other.edited)
    filled.formUnion(other.filled)
  }
}
