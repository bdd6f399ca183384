internal import Linux

/// How a path differs from what was saved of it.
public struct Finding: Hashable, Sendable {
  /// The absolute path.
  public var path: [UInt8]
  /// What is there now.
  public var state: State

  /// The ways in which a path compares with what was saved.
  public enum State: Hashable, Sendable {
    /// It is as it was.
    case same
    /// There is nothing.
    case missing
    /// There is something, which differs in these aspects.
    case differs(Set<Aspect>)
    /// It was not there when the snapshot was taken.
    case appeared
    /// It was left alone, as the rules of the restore say.
    case left(String)
  }

  /// What can be told apart.
  public enum Aspect: String, Comparable, Hashable, Sendable {
    /// It is another kind of thing, such as a folder instead of a file.
    case kind
    /// The bytes, or where a link points.
    case content
    /// Names of one file have become names of different files.
    case names
    case mode
    case owner
    case time
    case attributes

    /// Orders aspects by their names.
    public static func < (left: Aspect, right: Aspect) -> Bool { left.rawValue < right.rawValue }
  }
}

extension Finding: CustomStringConvertible {
  /// The path and what is different, on one line.
  public var description: String {
    switch state {
    case .same: "\(RawPath.text(path)): as it was"
    case .missing: "\(RawPath.text(path)): missing"
    case .appeared: "\(RawPath.text(path)): was not there"
    case .differs(let aspects):
      "\(RawPath.text(path)): other \(aspects.sorted().map(\.rawValue).joined(separator: ", "))"
    case .left(let why): "\(RawPath.text(path)): left alone, \(why)"
    }
  }
}

extension Finding.State {
  /// The aspects that differ.
  var aspects: Set<Finding.Aspect> {
    if case .differs(let aspects) = self { aspects } else { [] }
  }

  /// Whether what is there would have to make way, and not only get other permissions or times.
  var isReplaced: Bool { !aspects.isDisjoint(with: [.kind, .content, .names]) }
}
