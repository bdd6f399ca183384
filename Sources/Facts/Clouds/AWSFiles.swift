internal import Linux

/// The two files in which the AWS CLI keeps profiles.
struct AWSFiles {
  /// One setting of a profile, and the file it stands in.
  struct Entry: Equatable {
    var value: String
    var source: String
  }

  /// Profiles, with what the credentials file says last.
  private(set) var profiles: [String: [String: Entry]] = [:]
  /// What the credentials file alone says.
  private(set) var credentials: [String: [String: String]] = [:]
  /// Blocks of settings of services, by name.
  private(set) var services: [String: [String: String]] = [:]
  /// How the files are called in words.
  private(set) var configName: String
  private(set) var credentialsName: String

  /// Reads the files that variables name, or those in the home.
  init(_ places: CloudPlaces) throws(Unknown) {
    let config = try places.file("AWS_CONFIG_FILE", default: ".aws/config")
    let other = try places.file("AWS_SHARED_CREDENTIALS_FILE", default: ".aws/credentials")
    (configName, credentialsName) = (config.name, other.name)
    for (section, values) in try Self.sections(config, places) {
      let words = Self.words(section)
      if section == "default" || section.hasPrefix("profile"),
        words.count == 2 || words == ["default"]
      {
        // Of `[default]` and `[profile default]` the later one counts, as a whole.
        profiles[words.last ?? "default"] = nil
        add(values, to: words.last ?? "default", source: config.name)
      } else if section.hasPrefix("services"), words.count == 2 {
        services[words[1]] = values
      }
    }
    for (section, values) in try Self.sections(other, places) {
      credentials[section] = values
      add(values, to: section, source: other.name)
    }
  }

  private mutating func add(_ values: [String: String], to profile: String, source: String) {
    var entries = profiles[profile] ?? [:]
    for (name, value) in values { entries[name] = Entry(value: value, source: source) }
    profiles[profile] = entries
  }

  /// The sections in the order of the file.
  private static func sections(
    _ file: CloudPlaces.File,
    _ places: CloudPlaces
  ) throws(Unknown) -> [(String, [String: String])] {
    guard let text = try places.text(file.path) else { return [] }
    guard let read = IniFile(text) else { throw Unknown("\(file.name) can't be read") }
    return read.order.map { ($0, read.sections[$0] ?? [:]) }
  }

  /// A section's name in words, as a shell would part them.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let done = word { words.append(done) }
    return quote == nil ? words : []
  }
}
