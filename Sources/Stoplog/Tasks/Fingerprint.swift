public import JSON

/// What was measured of an item of a task at a moment.
public struct Fingerprint: Hashable, Sendable {
  /// The item, as it is written.
  public var item: String
  /// Whether it was there; nil if that couldn't be told.
  public var isThere: Bool?
  /// Files in a folder.
  public var files: Int?
  /// Bytes of a file, of a folder or of tables.
  public var bytes: Int?
  /// Rows of tables.
  public var rows: Int?
  /// Tables of a database.
  public var tables: Int?
  /// Resources of a stack.
  public var resources: Int?
  /// Objects in a bucket.
  public var objects: Int?
  /// Whether a service runs; nil if it is none, or nobody can tell.
  public var isRunning: Bool?
  /// What tells the content from any other: a digest, or a commit.
  public var digest: String?
  /// What wasn't measured, and why; empty if all was.
  public var note: String

  /// Collects what was measured.
  public init(_ item: String, isThere: Bool? = nil, note: String = "") {
    self.item = item
    self.isThere = isThere
    self.note = note
  }

  /// The fingerprint as it is recorded.
  public var json: JSONValue {
    var members: [String: JSONValue] = ["item": .string(item), "note": .string(note)]
    members["there"] = isThere.map(JSONValue.bool)
    members["files"] = files.map(JSONValue.integer)
    members["bytes"] = bytes.map(JSONValue.integer)
    members["rows"] = rows.map(JSONValue.integer)
    members["tables"] = tables.map(JSONValue.integer)
    members["resources"] = resources.map(JSONValue.integer)
    members["objects"] = objects.map(JSONValue.integer)
    members["running"] = isRunning.map(JSONValue.bool)
    members["digest"] = digest.map(JSONValue.string)
    return .object(members)
  }

  /// Reads a fingerprint; nil if it is none.
  init?(_ json: JSONValue) {
    guard let item = json["item"]?.string else { return nil }
    self.init(item, isThere: json["there"]?.bool, note: json["note"]?.string ?? "")
    files = json["files"]?.integer
    bytes = json["bytes"]?.integer
    rows = json["rows"]?.integer
    tables = json["tables"]?.integer
    resources = json["resources"]?.integer
    objects = json["objects"]?.integer
    isRunning = json["running"]?.bool
    digest = json["digest"]?.string
  }

  /// The figures, in words.
  public var words: String {
    guard let isThere else { return "not measured: \(note)" }
    guard isThere else { return "not there" }
    var parts: [String] = []
    for (number, noun) in [
      (tables, "table"), (rows, "row"), (resources, "resource"), (objects, "object"),
      (files, "file"), (bytes, "byte"),
    ] {
      if let number { parts.append("\(number) \(noun)\(number == 1 ? "" : "s")") }
    }
    if let isRunning { parts.append(isRunning ? "running" : "not running") }
    if let digest { parts.append(String(digest.prefix(12))) }
    if !note.isEmpty { parts.append(note) }
    return parts.isEmpty ? "there" : parts.joined(separator: ", ")
  }
}
