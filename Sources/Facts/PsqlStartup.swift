internal import Effects
internal import Linux

/// What `psql` does before anything else, by its start-up file.
///
/// - SeeAlso: psql(1), Files.
enum PsqlStartup: Comparable {
  /// It says how things are shown.
  case shows
  /// It sets parameters of the session, which may change what names mean.
  case sets
  /// It does something else, such as connecting elsewhere.
  case acts

  /// Commands that change how things are shown and nothing beyond.
  private static let harmless: Set<Substring> = [
    "a", "C", "echo", "encoding", "f", "H", "prompt", "pset", "qecho", "set", "t", "T", "timing",
    "unset", "warn", "x",
  ]

  /// Reads the lines of a file.
  init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(Self.init(line:))
    self = lines.max() ?? .shows
  }

  private init(line: Substring) {
    let line = line.drop(while: \.isWhitespace)
    // Of what stands in quotes only a backquote runs.
    let parts = line.split(separator: "'", omittingEmptySubsequences: false)
    let bare = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
    if line.isEmpty || line.hasPrefix("--") {
      self = .shows
    } else if line.contains("`") {
      self = .acts
    } else if line.hasPrefix("\\") {
      let command = line.dropFirst().prefix { !$0.isWhitespace }
      let isOne = !bare.dropFirst().contains("\\")
      self = isOne && Self.harmless.contains(command) ? .shows : .acts
    } else {
      let isSetting = line.lowercased().hasPrefix("set ")
      let ends = bare.filter { $0 == ";" }.count
      self = isSetting && ends == 1 && bare.trimmedEnd.hasSuffix(";") ? .sets : .acts
    }
  }

  /// What the files do that a command reads; the machine's own file is left out.
  static func of(_ query: DamageQuery, limit: Int) throws(Unknown) -> PsqlStartup {
    guard query.client == "psql", !DatabaseCall.skipsStartup(query) else { return .shows }
    var file = Path.join(query.variables["HOME"] ?? "/nonexistent", ".psqlrc")
    if let named = query.variables["PSQLRC"], !named.isEmpty {
      guard !named.hasPrefix("~") else { throw Unknown("PSQLRC isn't followed") }
      file = named.hasPrefix("/") ? named : Path.join(query.directory, named)
    }
    var worst = PsqlStartup.shows
    for ending in [""] + (10...20).map({ "-\($0)" }) {
      guard let text = try TextFacts.read(file + ending, limit: limit) else { continue }
      worst = max(worst, PsqlStartup(text))
    }
    guard worst < .acts else {
      throw Unknown("'\(file)' does more than say how psql shows things")
    }
    return worst
  }
}

extension String {
  fileprivate var trimmedEnd: Substring {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
