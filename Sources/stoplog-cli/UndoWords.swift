internal import Crypto
internal import Linux
internal import Reports
internal import Snapshots
internal import Stoplog

/// An undo in words: what it is going to do, and what it did.
enum UndoWords {
  private static let limit = 20

  /// What is going to be put back.
  static func before(_ way: Undoing.WayBack) -> String {
    let snapshot = way.snapshot
    var lines = ["snapshot \(snapshot.id), taken \(Clock.text(snapshot.taken))"]
    if !way.text.isEmpty { lines[0] += ", before: \(Visible.line(way.text))" }
    lines.append("it has \(count(snapshot.counts))")
    if way.findings.isEmpty {
      lines.append("everything that was saved is as it was; it is read again to be sure")
    } else {
      lines.append("puts back:")
      lines += list(way.findings.map(what))
    }
    return lines.joined(separator: "\n")
  }

  /// What was put back.
  static func after(_ receipt: Receipt) -> String {
    var lines = [
      "done: \(receipt.restored) of \(receipt.counts.entries) were put back; all were read again",
      "sha256 of all paths and contents: \(receipt.digest.hex)",
    ]
    if let replaced = receipt.replaced {
      lines.append("what was there instead is kept; 'stoplog undo \(replaced)' brings it back")
    }
    if !receipt.appeared.isEmpty {
      lines.append("was not there before, and stays:")
      lines += list(receipt.appeared.map { Visible.line(RawPath.text($0)) })
    }
    if !receipt.differences.isEmpty {
      lines.append("differs from what was saved:")
      lines += list(receipt.differences.map { Visible.line($0.description) })
    }
    return lines.joined(separator: "\n")
  }

  private static func what(_ finding: Finding) -> String {
    let path = Visible.line(RawPath.text(finding.path))
    return switch finding.state {
    case .same: "\(path): is as it was"
    case .missing: "\(path)"
    case .appeared: "\(path): was not there"
    case .differs(let aspects) where aspects.isDisjoint(with: [.kind, .content, .names]):
      "\(path): its \(words(aspects))"
    case .differs: "\(path): what is there now is kept in another snapshot"
    case .left(let why): "\(path): is left alone, \(Visible.line(why))"
    }
  }

  private static func words(_ aspects: Set<Finding.Aspect>) -> String {
    aspects.sorted().map(\.rawValue).joined(separator: ", ")
  }

  private static func count(_ counts: Snapshot.Counts) -> String {
    let parts = [
      (counts.files, "file"), (counts.directories, "folder"), (counts.links, "link"),
      (counts.nodes, "pipe or socket"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" + ($0.0 == 1 ? "" : "s") }
    return (words.isEmpty ? "nothing" : words.joined(separator: ", "))
      + " (\(counts.bytes) bytes)"
  }

  private static func list(_ lines: [String]) -> [String] {
    let shown = lines.prefix(limit).map { "  " + $0 }
    return lines.count > limit ? shown + ["  and \(lines.count - limit) more"] : Array(shown)
  }
}
