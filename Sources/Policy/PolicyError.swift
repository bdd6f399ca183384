public import YAML

/// Why a `stoplog.yaml` is not taken; none of it is in force then.
public enum PolicyError: Error, Hashable, Sendable {
  /// The text isn't YAML, or not as plain or as small as it has to be.
  case notRead(YAMLError)
  /// It has too many parts.
  case tooMany(limit: Int, line: Int)
  /// There is no such key.
  case unknownKey(String, in: String, suggestion: String, line: Int)
  /// A key that is needed isn't there.
  case missingKey(String, in: String, line: Int)
  /// A value has the wrong form.
  case wrongForm(key: String, wanted: String, found: String, line: Int)
  /// A word that isn't among those a key takes.
  case unknownWord(String, key: String, suggestion: String, line: Int)
  /// A backup lies in what it is a backup of, or in what holds that.
  case backupWithin(String, holder: String, line: Int)
  /// Two rules have one name.
  case duplicateRule(String, line: Int, first: Int)
  /// Two tools have one name.
  case duplicateTool(String, line: Int, first: Int)
  /// A name or a spelling within a tool stands twice.
  case usedTwice(String, what: String, line: Int)
  /// An example doesn't come to what it says.
  case exampleFails(String, wanted: [String], found: [String], line: Int)
  /// The file is of a later version.
  case unknownVersion(String, line: Int)
}

extension PolicyError: CustomStringConvertible {
  /// What is wrong and where on the first line, what to do about it on the second.
  public var description: String { text(of: "stoplog.yaml") }

  /// The same for a file of another name.
  public func text(of file: String) -> String {
    "cannot read '\(file)': \(reason)\nhelp: \(help)"
  }

  private var reason: String {
    switch self {
    case .notRead(let error): error.reason
    case .tooMany(let limit, let line): "line \(line): it has over \(limit) parts"
    case .unknownKey(let key, let place, _, let line):
      "line \(line): there is no key '\(key)' in \(place)"
    case .missingKey(let key, let place, let line):
      "line \(line): the key '\(key)' is missing in \(place)"
    case .wrongForm(let key, let wanted, let found, let line):
      "line \(line): '\(key)' is \(found), not \(wanted)"
    case .unknownWord(let word, let key, _, let line):
      "line \(line): '\(key)' can't be '\(word)'"
    case .backupWithin(let place, let holder, let line):
      "line \(line): the backup '\(place)' is in the same blast radius as '\(holder)'"
    case .duplicateRule(let name, let line, let first):
      "line \(line): the rule '\(name)' is already on line \(first)"
    case .duplicateTool(let name, let line, let first):
      "line \(line): the tool '\(name)' is already on line \(first)"
    case .usedTwice(let name, let what, let line):
      "line \(line): the \(what) '\(name)' is described twice"
    case .exampleFails(let command, let wanted, let found, let line):
      "line \(line): the example '\(command)' comes to \(Self.list(found)), not "
        + Self.list(wanted)
    case .unknownVersion(let version, let line): "line \(line): version '\(version)' is not known"
    }
  }

  private static func list(_ claims: [String]) -> String {
    claims.isEmpty ? "nothing" : claims.map { "'\($0)'" }.joined(separator: ", ")
  }

  private var help: String {
    switch self {
    case .notRead(.notYAML):
      "check the indentation and the quotes on that line and the one before"
    case .notRead(.tooLarge), .notRead(.tooDeep), .notRead(.tooMany), .tooMany:
      "keep only what this project needs"
    case .notRead(.notTaken): "write the value out in plain keys, lists and words"
    case .notRead(.duplicateKey): "put both values under one key"
    case .unknownKey(_, _, let suggestion, _), .unknownWord(_, _, let suggestion, _): suggestion
    case .missingKey(let key, _, _): "add '\(key)'"
    case .wrongForm(let key, let wanted, _, _): "give '\(key)' \(wanted)"
    case .backupWithin: "name a backup that a loss would spare, or leave it out"
    case .duplicateRule: "give each rule its own name"
    case .duplicateTool: "describe each tool once"
    case .usedTwice(_, let what, _): "describe each \(what) once"
    case .exampleFails: "correct the description, or the example if it is wrong"
    case .unknownVersion: "write 'version: 1', or use a newer stoplog"
    }
  }
}
