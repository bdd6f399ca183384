internal import Linux

/// Where a client of a cloud finds its files, as seen from a command.
struct CloudPlaces {
  /// A file, and how it is called in words.
  struct File {
    var path: String
    var name: String
  }

  /// The command's own variables.
  let variables: [String: String]
  /// The home of the account, where no variable names one.
  let home: String
  let directory: String
  let limit: Int
  let budget: Budget

  /// A variable's text; nil if it isn't set or is empty.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The file or folder that a variable names, or else one in the home.
  func file(_ name: String, default path: String) throws(Unknown) -> File {
    guard let given = variable(name) else {
      return File(path: Path.join(variable("HOME") ?? home, path), name: "~/\(path)")
    }
    guard !given.contains("$"), !given.hasPrefix("~") || given.hasPrefix("~/") else {
      throw Unknown("\(name) is a path that isn't followed")
    }
    let shown = "\(given) from \(name)"
    if given.hasPrefix("~/") {
      let rest = String(given.dropFirst(2))
      return File(path: Path.join(variable("HOME") ?? home, rest), name: shown)
    }
    return File(path: given.hasPrefix("/") ? given : Path.join(directory, given), name: shown)
  }

  /// The text of a file; nil if there is none.
  func text(_ path: String) throws(Unknown) -> String? {
    try budget.check()
    return try TextFacts.read(path, limit: limit)
  }
}
