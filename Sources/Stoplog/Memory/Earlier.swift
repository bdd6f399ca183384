internal import Holds
internal import Policy

/// Something that a session asked for before, and that did not go through.
struct Earlier {
  /// Its text.
  var text: String
  /// The directory that it was asked for in.
  var directory: String
  /// When, in milliseconds since 1970.
  var time: Int
  /// What it would have changed.
  var touches: [Touch]
  /// What came of it.
  var end: End

  /// What came of a request that did not go through.
  enum End {
    /// A rule denied it.
    case denied
    /// It became a hold.
    case held(id: String)
    /// It ran, and failed.
    case failed
  }

  /// The text's first line, short enough for a sentence.
  var quoted: String {
    let line = text.prefix { $0 != "\n" }
    return line.count > 80 ? "'\(line.prefix(79))…'" : "'\(line)'"
  }
}
