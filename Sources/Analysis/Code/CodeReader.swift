internal import CodeSyntax
internal import Tools

/// Follows the calls of a program in another language and says what they do.
///
/// Only what the text itself says is known: literals, names that get one value, and what is put
/// together of those. A call that nothing describes, and whatever hides which function is called,
/// is an event of its own.
struct CodeReader {
  let language: CodeLanguage
  let tree: CodeTree
  let calls: CallTable
  let origin: Range<Int>
  /// Variables of the environment that are known.
  let environment: [String: String]
  var values: [String: CodeValue] = [:]
  var events: [CodeEvent] = []
  private var depth = 0
  private var steps = 0

  /// How many values are looked at.
  static let stepLimit = 400_000
  /// How many events are kept.
  static let eventLimit = 1_000
  /// How deep values are followed.
  private static let depthLimit = 400

  /// What a program does, in the order of its text.
  static func events(
    of text: String,
    in language: CodeLanguage,
    isFile: Bool = false,
    environment: [String: String] = [:],
    origin: Range<Int> = 0..<0
  ) -> [CodeEvent] {
    let tree = CodeTree(text, language, isFile: isFile)
    var reader = CodeReader(language, tree, environment, origin)
    if !tree.isSure {
      reader.unknown("…", "a part of this \(language.rawValue) code can't be read for sure")
    }
    for statement in tree.statements { _ = reader.stated(statement) }
    return reader.events
  }

  private init(
    _ language: CodeLanguage,
    _ tree: CodeTree,
    _ environment: [String: String],
    _ origin: Range<Int>
  ) {
    self.language = language
    self.tree = tree
    self.environment = environment
    self.origin = origin
    calls = language.calls
  }

  mutating func add(_ event: CodeEvent) {
    if events.count == Self.eventLimit {
      events.append(.unknown("…", why: "more than \(Self.eventLimit) calls are not followed"))
    }
    guard events.count < Self.eventLimit, !events.contains(event) else { return }
    events.append(event)
  }

  mutating func unknown(_ text: String, _ why: String) { add(.unknown(text, why: why)) }

  /// The value of something that isn't called itself.
  ///
  /// A function that is handed on may be called with anything.
  mutating func used(_ code: Code) -> CodeValue {
    let value = value(of: code)
    if case .reference(let name) = value, let deed = calls.deed(of: name), !deed.isQuiet,
      !tree.functions.contains(name)
    {
      unknown(name, "'\(name)' is handed on, so it isn't known what it is called with")
    }
    return value
  }

  /// The value of a statement; an assignment's is used by nobody.
  private mutating func stated(_ code: Code) -> CodeValue {
    guard case .assign = code else { return used(code) }
    let value = value(of: code)
    return value.isData ? value : .unknown
  }

  mutating func value(of code: Code) -> CodeValue {
    depth += 1
    defer { depth -= 1 }
    steps += 1
    guard depth < Self.depthLimit, steps < Self.stepLimit else {
      unknown("…", "this is more code than is followed")
      return .unknown
    }
    switch code {
    case .text(let text): return .text(text)
    case .number(let text): return .number(text)
    case .name(let name): return named(name)
    case .joined(let parts): return joined(parts)
    case .divided(let parts): return divided(parts)
    case .chain(let base, let links): return chain(base, links)
    case .list(let items): return .list(items.map { used($0) })
    case .pairs(let items): return pairs(items)
    case .shell(let inner):
      add(.shell(argument(value(of: inner), inner)))
      return .data
    case .assign(let target, let inner): return assign(target, inner)
    case .each(let name, let inner): return each(name, used(inner))
    case .imports(let module, let member, let name):
      imports(module, member, as: name)
      return .data
    case .group(let items):
      return items.map { stated($0) }.allSatisfy(\.isData) ? .data : .unknown
    case .function(let items):
      for item in items { _ = stated(item) }
      return .local
    case .pattern: return .data
    }
  }

  private mutating func named(_ name: String) -> CodeValue {
    if let value = values[name] { return value }
    if tree.functions.contains(name) { return .local }
    if language == .perl || language == .php, name.hasPrefix("$") || name.hasPrefix("@") {
      return special(name)
    }
    if language == .perl, name.hasPrefix("&") { return .reference(String(name.dropFirst())) }
    if language == .ruby, name.hasPrefix("@") { return .unknown }
    if tree.bindings[name] != nil { return .unknown }
    return ["true", "false", "True", "False", "None", "null", "nil", "undefined"].contains(name)
      ? .data : .reference(name)
  }

  private func special(_ name: String) -> CodeValue {
    switch name {
    case "$ENV", "$_ENV", "$_SERVER", "%ENV": .reference("$ENV")
    case "@ARGV", "$0", "$_", "@_", "$argv", "$argc", "$_GET", "$_POST": .data
    default: .unknown
    }
  }

  private mutating func pairs(_ items: [CodeArgument]) -> CodeValue {
    var found: [String: CodeValue] = [:]
    for item in items {
      let value = used(item.value)
      if let name = item.name, !name.isEmpty { found[name] = value }
    }
    return .options(found)
  }

  private mutating func joined(_ parts: [Code]) -> CodeValue {
    let values = parts.map { used($0) }
    if case .list? = values.first { return joinedLists(values) }
    var text = ""
    for value in values {
      switch value {
      case .text(let part), .number(let part): text += part
      case .starts(let part):
        return .starts(text + part)
      case .object("Path", _):
        guard let path = value.path else { return .starts(text) }
        text += path
      default:
        if !text.isEmpty { return .starts(text) }
        return values.allSatisfy(\.isData) ? .data : .unknown
      }
    }
    return .text(text)
  }

  private func joinedLists(_ values: [CodeValue]) -> CodeValue {
    var found: [CodeValue] = []
    for value in values {
      if case .list(let items) = value { found += items } else { found.append(.unknown) }
    }
    return .list(found)
  }

  private mutating func divided(_ parts: [Code]) -> CodeValue {
    let values = parts.map { used($0) }
    let isPath = values.contains {
      if case .object("Path", _) = $0 { return true }
      return false
    }
    guard isPath else { return values.allSatisfy(\.isData) ? .data : .unknown }
    return .object("Path", [joinedPath(values)])
  }

  /// Path components put together; an absolute one begins anew.
  func joinedPath(_ values: [CodeValue]) -> CodeValue {
    var path = ""
    for value in values {
      guard let part = value.path else {
        if case .pattern(let pattern) = value { return .pattern(path + "/" + pattern) }
        return path.isEmpty ? .data : .starts(path + "/")
      }
      if part.hasPrefix("/") || path.isEmpty {
        path = part
      } else if !part.isEmpty {
        path += (path.hasSuffix("/") ? "" : "/") + part
      }
    }
    return .text(path)
  }
}

extension CodeLanguage {
  /// What the functions of the language do.
  var calls: CallTable {
    switch self {
    case .python: CallTable.python
    case .javascript: CallTable.javascript
    case .ruby: CallTable.ruby
    case .perl: CallTable.perl
    case .php: CallTable.php
    }
  }
}
