/// What is known of a value in a program.
indirect enum CodeValue: Hashable {
  case text(String)
  case number(String)
  /// Every path that matches a pattern.
  case pattern(String)
  /// A text of which only the beginning is known.
  case starts(String)
  case list([CodeValue])
  case options([String: CodeValue])
  /// A function, a class or a module, by its full name.
  case reference(String)
  /// An object of a described sort, and what it was made of.
  case object(String, [CodeValue])
  /// One of these.
  case either([CodeValue])
  /// A function or a class of the program itself.
  case local
  /// Plain data: texts, numbers, lists and maps of them.
  case data
  case unknown
}

extension CodeValue {
  /// Whether nothing but plain data can be in it, so that its methods do nothing to the world.
  var isData: Bool {
    switch self {
    case .text, .number, .pattern, .starts, .data: true
    case .list(let values), .either(let values): values.allSatisfy(\.isData)
    case .options(let values): values.values.allSatisfy(\.isData)
    case .reference, .object, .local, .unknown: false
    }
  }

  /// The text, or the path that an object stands for.
  var path: String? {
    switch self {
    case .text(let text): text
    case .object("Path", let parts): parts.first?.path
    default: nil
    }
  }

  /// The value with a text put before or behind it by a function.
  func mapping(_ change: (String) -> String?) -> CodeValue {
    switch self {
    case .text(let text): change(text).map { .text($0) } ?? .data
    case .object("Path", let parts): .object("Path", [(parts.first ?? .data).mapping(change)])
    case .pattern(let text): change(text).map { .pattern($0) } ?? .data
    case .either(let values): .either(values.map { $0.mapping(change) })
    case .starts(let text): .starts(text)
    default: isData ? .data : .unknown
    }
  }
}
