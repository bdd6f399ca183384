internal import CodeSyntax
internal import Tools

extension CodeReader {
  /// Gives a name a value.
  mutating func assign(_ target: Code, _ inner: Code) -> CodeValue {
    switch target {
    case .name(let name) where tree.bindings[name] == 1:
      let value = value(of: inner)
      values[name] = value
      return value
    case .name(let name):
      let value = used(inner)
      // A name with several values is plain data as long as all of them are.
      let isData = value.isData && (values[name] ?? .data).isData && tree.bindings[name] != nil
      values[name] = isData ? .data : .unknown
      return value
    case .pairs(let items):
      let value = value(of: inner)
      for item in items {
        guard item.name == nil, case .name(let name) = item.value else {
          take(item.name ?? "", item.value, from: value)
          continue
        }
        take(name, item.value, from: value)
      }
      return value
    case .group(let names) where isPlain(names) && language == .javascript:
      let value = value(of: inner)
      for case .name(let name) in names { take(name, .name(name), from: value) }
      return value
    case .list(let names) where isPlain(names):
      let value = used(inner)
      for case .name(let name) in names where values[name] == nil {
        values[name] = value.isData ? .data : .unknown
      }
      return value
    default:
      _ = used(target)
      return used(inner)
    }
  }

  private func isPlain(_ names: [Code]) -> Bool {
    names.allSatisfy {
      if case .name = $0 { return true }
      return false
    }
  }

  /// `const { member: target } = value`.
  private mutating func take(_ member: String, _ target: Code, from value: CodeValue) {
    guard case .name(let name) = target else { return }
    let found = self.member(value, member)
    if tree.bindings[name] == 1 {
      values[name] = found
    } else {
      if case .reference(let full) = found, calls.deed(of: full)?.isQuiet == false {
        unknown(full, "'\(full)' gets a name that has other values too")
      }
      values[name] = .unknown
    }
  }

  /// A name gets every element of a value.
  mutating func each(_ name: String, _ over: CodeValue) -> CodeValue {
    let isOne = tree.bindings[name] == 1
    switch over {
    case .list(let items) where isOne && !items.isEmpty && items.count <= 64:
      values[name] = .either(items)
    case .pattern where isOne, .object("Path", _) where isOne: values[name] = over
    default: values[name] = over.isData ? .data : .unknown
    }
    return .data
  }

  /// A module, or a part of it, gets a name.
  mutating func imports(_ module: String, _ member: String?, as name: String) {
    let path = moduleName(module)
    if !calls.knows(path), !calls.knows(String(path.split(separator: ".").first ?? "")) {
      add(.module(module, call: nil))
    }
    guard !name.isEmpty else { return }
    if member == "*" {
      return unknown("*", "every name of '\(module)' gets a meaning here")
    }
    let full = member.map { $0 == "default" ? path : "\(path)\(separator)\($0)" } ?? path
    // A function that a module gives and that is described under its own name needs no other.
    if language == .perl { return }
    values[name] = .reference(full)
  }

  private var separator: String { language == .perl ? "::" : "." }

  /// The name under which the tables have a module.
  func moduleName(_ module: String) -> String {
    guard language == .javascript else { return module }
    var name = module[...]
    if name.hasPrefix("node:") { name = name.dropFirst(5) }
    let isFile = name.hasPrefix(".") || name.hasPrefix("/")
    return isFile ? String(name) : name.split(separator: "/").joined(separator: ".")
  }

  /// A member that is taken and not called.
  mutating func member(_ value: CodeValue, _ name: String) -> CodeValue {
    if isHidden(name) { return .unknown }
    switch value {
    case .reference(let full):
      if full == "process.env" { return variable(name) }
      if name == "default", language == .javascript { return value }
      if ["os.sep", "path.sep", "File.SEPARATOR"].contains("\(full).\(name)") { return .text("/") }
      return .reference("\(full).\(name)")
    case .object("Path", _):
      if name == "parents" { return .object("Path", [.data]) }
      return name == "parent" ? value.mapping { Self.parent($0) } : .data
    case .object(let type, let parts):
      return calls.deed(of: "\(type)#\(name)") == nil ? .unknown : .object(type, parts)
    case .options(let found): return found[name] ?? (value.isData ? .data : .unknown)
    case .local, .unknown: return .unknown
    default: return value.isData ? .data : .unknown
    }
  }

  /// Whether any function can be reached by a member; notes it.
  mutating func isHidden(_ name: String) -> Bool {
    guard Self.hidden.contains(name) else { return false }
    unknown(name, "'\(name)' leads to functions that can't be told from here")
    return true
  }

  static func parent(_ path: String) -> String? {
    path.contains("/") ? Paths.parent(path) : "."
  }

  /// Members by which any function can be reached.
  private static let hidden: Set<String> = [
    "__globals__", "__builtins__", "__subclasses__", "__import__", "__dict__", "__getattribute__",
    "__reduce__", "__loader__", "__spec__", "__code__", "__mro__", "__bases__", "mainModule",
    "__self__", "f_globals", "f_builtins", "_load", "_linkedBinding", "binding", "dlopen",
  ]

  /// A variable of the environment.
  func variable(_ name: String) -> CodeValue {
    environment[name].map { .text($0) } ?? .data
  }

  /// An element that is taken.
  mutating func index(_ value: CodeValue, _ items: [CodeValue]) -> CodeValue {
    switch value {
    case .reference(let full):
      if ["os.environ", "ENV", "process.env", "$ENV"].contains(full) {
        guard case .text(let name)? = items.first else { return .data }
        return variable(name)
      }
      if case .text(let name)? = items.first, language == .javascript {
        return member(value, name)
      }
      if full == "sys.modules", case .text(let name)? = items.first { return .reference(name) }
      if calls.modules.contains(full) || full == "globalThis" || full == "global" {
        unknown(full, "it isn't known which part of '\(full)' is taken")
        return .unknown
      }
      return .data
    case .list(let found):
      if case .number(let text)? = items.first, let place = Int(text), found.indices.contains(place)
      {
        return found[place]
      }
      return value.isData ? .data : .unknown
    case .options(let found):
      if case .text(let name)? = items.first, let item = found[name] { return item }
      return value.isData ? .data : .unknown
    case .object("Path", _): return value
    default: return value.isData ? .data : .unknown
    }
  }
}
