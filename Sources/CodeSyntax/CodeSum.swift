/// What operators make of values, kept flat so that long programs don't nest.
struct CodeSum {
  /// How parts belong together.
  enum Kind {
    case single, joined, divided, group
  }

  private var parts: [Code]
  private var kind = Kind.single
  private var changes = 0

  /// How often the sort of operator may change before all of it is one group.
  private static let limit = 24

  init(_ first: Code) { parts = [first] }

  /// What was read so far.
  var value: Code {
    switch kind {
    case .single: parts[0]
    case .joined: .joined(parts)
    case .divided: .divided(parts)
    case .group: .group(parts)
    }
  }

  /// Adds what an operator joins to the rest.
  mutating func add(_ right: Code, _ kind: Kind) {
    if changes > Self.limit {
      self.kind = .group
      parts.append(right)
    } else if self.kind == kind {
      parts.append(right)
    } else {
      parts = [value, right]
      self.kind = kind
      changes += 1
    }
  }

  /// Puts what was read into something else.
  mutating func wrap(_ make: (Code) -> Code) {
    if changes > Self.limit {
      self.kind = .group
      parts.append(make(.group([])))
    } else {
      parts = [make(value)]
      kind = .single
      changes += 1
    }
  }
}
