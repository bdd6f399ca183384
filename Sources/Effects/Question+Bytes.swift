extension Question {
  /// Whether two questions are the same, byte for byte.
  ///
  /// Swift takes two spellings of `é` for one text, but they name two files.
  public static func == (one: Question, other: Question) -> Bool {
    one.bytes == other.bytes
  }

  /// Mixes in the bytes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytes)
  }

  /// What is asked, as bytes; the parts are kept apart by a NUL, which no path holds.
  private var bytes: [UInt8] {
    let parts: [String] =
      switch self {
      case .path(let path): ["path", path]
      case .tree(let path): ["tree", path]
      case .glob(let pattern): ["glob", pattern]
      case .find(let path, let tests): ["find", path] + tests
      case .archive(let path): ["archive", path]
      case .home(let user): ["home", user]
      case .text(let path): ["text", path]
      case .git(let path): ["git", path]
      case .untracked(let path, let ignoredToo): ["untracked", path, ignoredToo ? "1" : "0"]
      case .changes(let path): ["changes", path]
      case .gitConfig(let path, let key): ["gitConfig", path, key]
      case .program(let name, let searchPath): ["program", name, searchPath]
      case .databases(let path): ["databases", path]
      case .credentials(let path): ["credentials", path]
      case .terraform(let path): ["terraform", path]
      case .plan(let path, let directory): ["plan", path, directory]
      case .connection(let query): ["connection"] + query.parts
      case .damage(let query): ["damage"] + query.parts
      case .ref(let path, let name, let isDated): ["ref", path, name, isDated ? "1" : "0"]
      case .account(let call): ["account"] + call.parts
      case .cloud(let call): ["cloud"] + call.parts
      case .engine(let query): ["engine"] + query.parts
      }
    return Array(parts.map(\.utf8).joined(separator: [0]))
  }
}
