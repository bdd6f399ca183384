/// What is asked of a file of Compose: whether it gives a volume a name that isn't the project's.
///
/// `down -v` deletes such a volume even if somebody else made it
/// (https://docs.docker.com/reference/compose-file/volumes/#name).
enum ComposeNames {
  /// The files that are read in a folder, and those that are read along with them.
  static let files = [
    "compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml",
  ]
  static let overrides = [
    "compose.override.yaml", "compose.override.yml", "docker-compose.override.yml",
    "docker-compose.override.yaml",
  ]

  /// Whether a text has no key `name` but that of the project, and takes in no other file.
  ///
  /// Any such key counts, of whatever it is: that only asks more often.
  static func isPlain(_ text: String) -> Bool {
    var isPlain = true
    for line in text.utf8.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      for key in ["name", "include", "extends"] where isPlain {
        isPlain = !has(Array(key.utf8), in: Array(line), atStart: key != "name")
      }
    }
    return isPlain
  }

  /// Whether a line has a key, quoted or not; one at its start counts only if that is asked for.
  private static func has(_ key: [UInt8], in line: [UInt8], atStart: Bool) -> Bool {
    guard line.count >= key.count else { return false }
    for start in 0...(line.count - key.count)
    where line[start..<(start + key.count)].elementsEqual(key) {
      if start == 0, !atStart { continue }
      if start > 0, isName(line[start - 1]) { continue }
      let rest = line[(start + key.count)...].drop { " \t\"'".utf8.contains($0) }
      if rest.first == UInt8(ascii: ":") { return true }
    }
    return false
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || "_-.".utf8.contains(byte)
  }
}
