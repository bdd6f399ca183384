internal import CodeSyntax
internal import Effects

/// The order of Alembic's revisions, as each file names the one before it.
struct AlembicOrder {
  /// The files of each revision, and the revisions before it.
  private var paths: [String: String] = [:]
  private var before: [String: [String]] = [:]

  init(_ texts: [String: String]) {
    for (path, text) in texts {
      var revision: String?
      var down: [String] = []
      for line in text.split(atByte: 10)
      where line.hasPrefix("revision") || line.hasPrefix("down_revision") {
        let values = CodeTree(String(line), .python).statements.flatMap(Self.texts)
        if line.hasPrefix("revision") { revision = values.last } else { down = values }
      }
      guard let revision else { continue }
      paths[revision] = path
      before[revision] = down
    }
  }

  private static func texts(_ code: Code) -> [String] {
    switch code {
    case .text(let text): [text]
    case .assign(_, let value): texts(value)
    case .list(let items), .group(let items), .joined(let items): items.flatMap(texts)
    default: []
    }
  }

  /// The files of the last revisions: every head, and those before it up to a number.
  func newest(_ most: Int) -> [String] {
    let followed = Set(before.values.joined())
    var round = paths.keys.filter { !followed.contains($0) }.sorted()
    var found: [String] = []
    for _ in 0..<most {
      found += round.compactMap { paths[$0] }
      round = round.flatMap { before[$0] ?? [] }
    }
    return found.isEmpty ? paths.values.sorted() : found
  }

  /// The files of some revisions and of all before them; nil if a revision isn't here.
  func upTo(_ revisions: Set<String>) -> Set<String>? {
    var open = Array(revisions)
    var seen: Set<String> = []
    while let revision = open.popLast() {
      guard paths[revision] != nil else { return nil }
      if seen.insert(revision).inserted { open += before[revision] ?? [] }
    }
    return Set(seen.compactMap { paths[$0] })
  }
}
