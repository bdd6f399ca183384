public import Effects
internal import Linux

/// Answers what a branch or a tag is, from the files of the repository.
struct RefFacts {
  /// The most bytes of one file.
  let limit: Int
  /// The home whose configuration git reads.
  let home: String
  let budget: Budget

  /// What a full name is in the repository around a path; nil if no repository is there.
  ///
  /// - Throws: ``Unknown`` for a repository that keeps its names in another way than files.
  func answer(_ path: String, name: String, isDated: Bool) throws(Unknown) -> RefFact? {
    guard name.utf8.starts(with: "refs/".utf8), PathText.isNormal("/" + name),
      let place = try GitPlace.find(path)
    else { return nil }
    let common = try commonFolder(of: place.root)
    var fact = RefFact(repository: common)
    fact.commit = try commit(name, in: common) ?? ""
    if isDated, !fact.commit.isEmpty { fact.made = try? made(fact.commit, in: place.root) }
    return fact
  }

  /// What a full name is in a repository's own folder, as a key keeps it.
  func answer(repository: String, name: String) throws(Unknown) -> RefFact {
    RefFact(repository: repository, commit: try commit(name, in: repository) ?? "")
  }

  /// The folder that all work trees share (gitrepository-layout(5)).
  private func commonFolder(of root: String) throws(Unknown) -> String {
    let marker = Path.join(root, ".git")
    var folder = marker
    if let text = try file(marker), text.hasPrefix("gitdir:") {
      let name = text.dropFirst("gitdir:".count).trimmingBlanks
      folder = name.hasPrefix("/") ? name : Path.join(root, name)
    }
    if let text = try file(Path.join(folder, "commondir")) {
      let name = text[...].trimmingBlanks
      folder = name.hasPrefix("/") ? name : Path.join(folder, name)
    }
    let resolved = try PathResolver.resolve(folder).path
    guard try file(Path.join(resolved, "reftable/tables.list")) == nil else {
      throw Unknown("the repository keeps its names in a reftable")
    }
    return resolved
  }

  private func commit(_ name: String, in common: String) throws(Unknown) -> String? {
    if let text = try file(Path.join(common, name)) {
      let commit = text[...].trimmingBlanks
      return commit.isEmpty ? nil : commit
    }
    guard let packed = try TextFacts.read(Path.join(common, "packed-refs"), limit: limit) else {
      return nil
    }
    try budget.check(reading: packed.utf8.count)
    let ending = Array((" " + name).utf8)
    for line in packed.utf8.split(separator: 10) where line.count > ending.count {
      if line.suffix(ending.count).elementsEqual(ending) {
        return String(decoding: line.dropLast(ending.count), as: UTF8.self)
      }
    }
    return nil
  }

  /// The text of a small file; nil if there is none, or if it is a folder.
  private func file(_ path: String) throws(Unknown) -> String? {
    let status: FileStatus?
    do throws(SystemError) {
      status = try FileStatus(of: path, followingLinks: true)
    } catch {
      throw Unknown(error)
    }
    guard status?.isFile == true else { return nil }
    return try TextFacts.read(path, limit: limit)
  }

  /// When a commit was made.
  private func made(_ commit: String, in root: String) throws(Unknown) -> Int? {
    guard commit.utf8.count >= 40, commit.allSatisfy(\.isHexDigit) else { return nil }
    let git = try GitProgram(folders: FactFinder.programFolders, home: home)
    let printed = try git.run(
      ["log", "-1", "--no-show-signature", "--format=%ct", "--end-of-options", commit],
      in: root,
      options: GitProgram.guards(root: root, filters: []),
      budget: budget.limited(to: 400)
    )
    return Int(String(decoding: printed, as: UTF8.self)[...].trimmingBlanks)
  }
}

extension Substring {
  /// The text without blanks and line ends around it.
  fileprivate var trimmingBlanks: String {
    // In a text `\r\n` would be one character, and `\n` none of it.
    func isBlank(_ character: Character) -> Bool { character.isWhitespace }
    var rest = drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }
}

extension FactFinder {
  /// The stashes in a repository's own folder; nil if there are none, or if they can't be read.
  public static func stashes(inRepository folder: String) -> StashList? {
    let path = Path.join(folder, "logs/\(StashList.ref)")
    let text = try? TextFacts.read(path, limit: Limits().text)
    guard let text = text ?? nil else { return nil }
    return StashList(log: text)
  }

  /// The commit that a full name leads to in a repository's own folder; nil if there is no such
  /// name, or if it can't be read.
  public static func commit(_ name: String, inRepository folder: String) -> String? {
    let facts = RefFacts(
      limit: Limits().state,
      home: "/nonexistent",
      budget: Budget(milliseconds: 1_000)
    )
    let found = try? facts.answer(repository: folder, name: name).commit
    return found.flatMap { $0.isEmpty ? nil : $0 }
  }
}
