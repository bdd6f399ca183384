internal import CodeSyntax
internal import Tools

/// The arguments of one call.
struct CodeCall {
  /// The full name of what is called.
  var name: String
  /// By position, with what they are in the text.
  var given: [(value: CodeValue, code: Code)] = []
  /// By name; those of a map at the end too.
  var options: [String: CodeValue] = [:]
  /// Whether one argument stands for several that aren't known.
  var isOpen = false
  /// The object whose method it is.
  var receiver: CodeValue?
  /// The sort of object that comes back.
  var result: String?

  /// An argument by its place, counted from 1, or by its name.
  func value(_ place: Int, _ name: String = "") -> CodeValue? {
    if let value = options[name] { return value }
    if place == 0 { return receiver }
    return place <= given.count ? given[place - 1].value : nil
  }
}

extension CodeReader {
  /// What becomes of a value by taking members, calling and indexing.
  mutating func chain(_ base: Code, _ links: [CodeLink]) -> CodeValue {
    var current = value(of: base)
    var place = 0
    while place < links.count {
      switch links[place] {
      case .member(let name):
        if place + 1 < links.count, case .call(let arguments) = links[place + 1] {
          current = method(current, name, arguments)
          place += 1
        } else if callsWithoutBrackets(current, name) {
          current = method(current, name, [])
        } else {
          current = member(current, name)
        }
      case .call(let arguments): current = call(current, base, arguments)
      case .index(let items): current = index(current, items.map { key($0) })
      }
      place += 1
    }
    return current
  }

  /// A key in brackets; in Perl a bare word there is a text.
  private mutating func key(_ code: Code) -> CodeValue {
    if language == .perl, case .name(let name) = code, name.first?.isLetter == true {
      return .text(name)
    }
    return used(code)
  }

  /// Whether naming a member calls it: in Ruby, and methods in Perl.
  private func callsWithoutBrackets(_ value: CodeValue, _ name: String) -> Bool {
    let isConstant = name.first?.isUppercase == true
    return (language == .ruby && !isConstant) || language == .perl
  }

  private mutating func call(_ callee: CodeValue, _ base: Code, _ arguments: [CodeArgument])
    -> CodeValue
  {
    switch callee {
    case .reference(let name): return callNamed(name, arguments, nil)
    case .text(let name) where language == .php: return callNamed(name, arguments, nil)
    case .either(let values):
      for case .reference(let name) in values { _ = callNamed(name, arguments, nil) }
      return .unknown
    default:
      if language == .php, case .name(let name) = base, name.hasPrefix("$"), callee != .local {
        unknown(name, "it isn't known which function '\(name)' is")
      }
      _ = read(arguments, "")
      return .unknown
    }
  }

  /// Evaluates arguments.
  mutating func read(_ arguments: [CodeArgument], _ name: String) -> CodeCall {
    var call = CodeCall(name: name)
    let looks = Self.lookers.contains(name)
    for argument in arguments {
      let value = name == "util.promisify" ? self.value(of: argument.value) : used(argument.value)
      if case .reference(let module) = value, calls.modules.contains(module), !looks {
        unknown(module, "'\(module)' is handed on, so it isn't known what is called in it")
      }
      if let name = argument.name {
        call.options[name] = value
      } else if argument.isSpread, case .list(let items) = value {
        call.given += items.map { ($0, .group([])) }
      } else {
        call.given.append((value, argument.value))
        if case .pattern = value { continue }
        if argument.isSpread { call.isOpen = true }
      }
    }
    if case .options(let last)? = call.given.last?.value {
      call.options.merge(last) { mine, _ in mine }
    }
    return call
  }

  /// Functions that only look at a module they are given.
  private static let lookers: Set<String> = [
    "print", "dir", "help", "type", "str", "repr", "id", "getattr", "hasattr", "isinstance",
    "console.log", "Object.keys", "util.inspect", "puts", "p", "inspect.getsource",
    "importlib.reload", "include", "extend", "prepend",
  ]

  /// Calls a method of an object.
  private mutating func method(_ receiver: CodeValue, _ name: String, _ arguments: [CodeArgument])
    -> CodeValue
  {
    if isHidden(name) { return .unknown }
    if Self.reflecting.contains(name) { unknown(name, "'\(name)' may run any code") }
    switch receiver {
    case .reference(let full):
      if language == .ruby, let value = sendByName(receiver, name, arguments) { return value }
      if name == "new", language == .ruby { return callNamed("\(full).new", arguments, nil) }
      // Functions have methods that call them.
      if language == .javascript, ["call", "apply", "bind"].contains(name),
        calls.deed(of: full)?.isQuiet == false
      {
        unknown(full, "'\(full)' is called by other means")
      }
      if full == "process.env" || full == "os.environ" || full == "ENV" {
        return environmentMethod(name, arguments)
      }
      return callNamed("\(full).\(name)", arguments, nil)
    case .object(let type, _): return methodOf(type, receiver, name, arguments)
    case .either(let values):
      for value in values.prefix(64) { _ = method(value, name, arguments) }
      return .unknown
    default: return otherMethod(receiver, name, arguments)
    }
  }

  private mutating func environmentMethod(_ name: String, _ arguments: [CodeArgument]) -> CodeValue
  {
    let call = read(arguments, name)
    if case .text(let key)? = call.value(1) { return variable(key) }
    return .data
  }

  private mutating func methodOf(
    _ type: String,
    _ receiver: CodeValue,
    _ name: String,
    _ arguments: [CodeArgument]
  ) -> CodeValue {
    guard calls.deed(of: "\(type)#\(name)") != nil else {
      return otherMethod(receiver, name, arguments)
    }
    return callNamed("\(type)#\(name)", arguments, receiver)
  }

  /// A method of data, or of an object of which nothing is known.
  private mutating func otherMethod(
    _ receiver: CodeValue,
    _ name: String,
    _ arguments: [CodeArgument]
  ) -> CodeValue {
    if language == .ruby, let value = sendByName(receiver, name, arguments) { return value }
    let call = read(arguments, name)
    if receiver.isData { return dataMethod(receiver, name, call) }
    let isAlone = call.given.isEmpty && ["delete", "remove"].contains(name)
    if calls.verbs.contains(name) || isAlone, !tree.functions.contains(name) {
      suspect(receiver, name, call)
    }
    return .unknown
  }

  /// A method whose name says that it may change something.
  private mutating func suspect(_ receiver: CodeValue, _ name: String, _ call: CodeCall) {
    let isQuery = ["execute", "executescript", "executemany", "query", "exec", "do"].contains(name)
    if isQuery, case .text? = call.value(1), let first = call.given.first {
      return add(.sql(argument(first.value, first.code), .other, target: nil))
    }
    unknown("\(name)(…)", "what '\(name)' does to an object that isn't known isn't known")
  }

  /// Methods that call, or make, functions by name.
  private static let reflecting: Set<String> = [
    "constructor", "instance_eval", "class_eval", "module_eval", "instance_exec", "class_exec",
    "define_method", "const_get", "binding", "__import__", "__call__", "load_module", "exec_module",
    "runInNewContext", "runInThisContext", "runInContext", "_compile",
  ]

  /// `send(:name, …)` of Ruby; nil if it isn't that.
  private mutating func sendByName(
    _ receiver: CodeValue,
    _ name: String,
    _ arguments: [CodeArgument]
  ) -> CodeValue? {
    guard ["send", "__send__", "public_send", "method"].contains(name) else { return nil }
    guard let first = arguments.first, case .text(let called) = value(of: first.value) else {
      unknown(name, "the method's name isn't known before it runs")
      return .unknown
    }
    if name == "method" { unknown(called, "'\(called)' is handed on") }
    let rest = Array(arguments.dropFirst())
    if case .reference(let full) = receiver, full != "Kernel", full != "self" {
      return callNamed("\(full).\(called)", rest, nil)
    }
    if calls.deed(of: called) != nil { return callNamed(called, rest, nil) }
    return otherMethod(receiver, called, rest)
  }

  /// Calls a function by its full name.
  mutating func callNamed(
    _ name: String,
    _ arguments: [CodeArgument],
    _ receiver: CodeValue?
  ) -> CodeValue {
    var name = rooted(name)
    if language == .php, receiver == nil {
      name = name.split(separator: "\\").last.map { $0.lowercased() } ?? name
    }
    if language == .ruby, name.hasPrefix("Kernel.") { name = String(name.dropFirst(7)) }
    var call = read(arguments, name)
    call.receiver = receiver
    if language == .perl, name.hasPrefix("&") { name = String(name.dropFirst()) }
    call.name = name
    let root = String(name.prefix { $0 != "." })
    if tree.functions.contains(name) || (root != name && tree.functions.contains(root)) {
      return .unknown
    }
    guard let deed = calls.deed(of: name) else { return callUndescribed(name, root, call) }
    call.result = deed.result
    return run(deed, call)
  }

  /// The name as the tables have it: what one module took from another is the other's.
  private func rooted(_ name: String) -> String {
    switch language {
    case .python:
      let parts = name.split(separator: ".")
      guard parts.count > 2 else { return name }
      for (index, part) in parts.enumerated().dropFirst().dropLast() {
        let bare = part.hasPrefix("_") ? part.dropFirst() : part
        if ["os", "sys", "subprocess", "shutil", "builtins", "importlib"].contains(bare) {
          return ([bare] + parts[(index + 1)...]).joined(separator: ".")
        }
      }
      return name
    case .javascript:
      for prefix in ["globalThis.", "global.", "window.", "self."] where name.hasPrefix(prefix) {
        return String(name.dropFirst(prefix.count))
      }
      return name
    case .ruby, .perl, .php: return name
    }
  }

  private mutating func callUndescribed(_ name: String, _ root: String, _ call: CodeCall)
    -> CodeValue
  {
    if language == .ruby || language == .perl || language == .php, name.contains("."),
      let last = name.split(separator: ".").last, !calls.modules.contains(root)
    {
      // Classes of libraries: what their names say counts.
      if calls.verbs.contains(String(last)) { suspect(.unknown, String(last), call) }
      add(.module(root, call: name))
      return .unknown
    }
    let isModule = values.values.contains { value in
      if case .reference(let full) = value { return full == root || full.hasPrefix(root + ".") }
      return false
    }
    if isModule, !calls.modules.contains(root) {
      add(.module(root, call: name))
    } else {
      unknown(name, "nothing describes the function '\(name)'")
    }
    return .unknown
  }
}
