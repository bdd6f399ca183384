/// The forms of settings files, and how each is cut into its values.
enum LeafFormat {
  /// `.env`.
  case dotenv
  /// JSON, also with comments and commas at the end.
  case json
  case yaml
  /// Sections and `key = value`: INI, TOML, properties.
  case sections
  /// Lines of a shell that set variables.
  case shell
  /// `machine … login … password …` (netrc).
  case netrc
  /// Any text: only addresses of databases are looked for.
  case text

  /// How many values of one file are looked at.
  static let limit = 20_000

  /// The values of a text.
  ///
  /// - Throws: ``Unknown`` if the text isn't in this form.
  func leaves(_ text: String, at path: String) throws(Unknown) -> [Leaf] {
    let found: [Leaf]
    switch self {
    case .dotenv: found = try Self.variables(text, at: path)
    case .json: found = try JSONLeaves.read(text)
    case .yaml: found = try YAMLLeaves.read(text)
    case .sections: found = SectionLeaves.read(text)
    case .shell: found = ShellLeaves.read(text)
    case .netrc: found = NetrcLeaves.read(text)
    case .text: found = AddressLeaves.read(text)
    }
    guard found.count <= Self.limit else {
      throw Unknown("it holds more than \(Self.limit) values")
    }
    return found
  }

  private static func variables(_ text: String, at path: String) throws(Unknown) -> [Leaf] {
    let file = try Dotenv(text, at: path, environment: [:])
    return file.values.sorted { $0.key < $1.key }.map { key, value in
      Leaf(path: [key], value: value, line: file.lines[key] ?? 0)
    }
  }
}
