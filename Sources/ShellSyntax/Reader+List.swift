extension Reader {
  /// Reads lists up to something that ends them: the end, `)`, `;;`, or a closing reserved word.
  mutating func list() throws(ShellError) -> [Script.Item] {
    var items: [Script.Item] = []
    while true {
      try skipLines()
      if endsList { return items }
      var item = try item()
      skipBlanks()
      switch here {
      case Byte.semicolon where next != Byte.semicolon && next != Byte.ampersand:
        record(.separator, at, at + 1)
        advance()
      case Byte.ampersand:
        item.isBackground = true
        advance()
      case Byte.newline: break
      default:
        items.append(item)
        return items
      }
      items.append(item)
    }
  }

  /// Reads lists, of which there must be at least one.
  mutating func body() throws(ShellError) -> Script {
    try enter()
    try skipLines()
    let start = at
    let items = try list()
    guard !items.isEmpty else { throw unexpected("a command") }
    leave()
    return Script(items: items, range: span(from: start))
  }

  /// Whether what stands here can't start a command but may end a list.
  var endsList: Bool {
    switch here {
    case 0, Byte.close: return true
    case Byte.semicolon: return next == Byte.semicolon || next == Byte.ampersand
    case Byte.closeBrace where functionSubstitutions > 0: return true
    default: break
    }
    switch keyword {
    case .then, .else, .elif, .fi, .do, .done, .esac, .close: return true
    default: return false
    }
  }

  /// Reads pipelines that `&&` and `||` tie together.
  private mutating func item() throws(ShellError) -> Script.Item {
    try count()
    let start = at
    var links = [Script.Link(.first, try pipeline())]
    while true {
      skipBlanks()
      let operation = here
      guard operation == Byte.ampersand || operation == Byte.bar, next == operation else { break }
      advance(by: 2)
      try skipLines()
      links.append(Script.Link(operation == Byte.bar ? .or : .and, try pipeline()))
    }
    return Script.Item(pipelines: links, isBackground: false, range: span(from: start))
  }

  /// Reads commands that `|` and `|&` tie together.
  private mutating func pipeline() throws(ShellError) -> Script.Pipeline {
    let start = at
    var pipeline = Script.Pipeline(
      isNegated: false,
      isTimed: false,
      commands: [],
      range: span(at, at)
    )
    readPrefixes(of: &pipeline)
    if tail > start, endsPrefixedPipeline {
      pipeline.range = span(from: start)
      return pipeline
    }
    while true {
      var command = try command()
      skipBlanks()
      guard here == Byte.bar, next != Byte.bar else {
        pipeline.commands.append(command)
        break
      }
      advance()
      if here == Byte.ampersand { joinErrors(of: &command) }
      pipeline.commands.append(command)
      try skipLines()
    }
    pipeline.range = span(from: start)
    return pipeline
  }

  /// Whether a bare `!` or `time` ends here.
  private var endsPrefixedPipeline: Bool {
    switch here {
    case 0, Byte.newline, Byte.semicolon, Byte.close: true
    default: false
    }
  }

  private mutating func readPrefixes(of pipeline: inout Script.Pipeline) {
    while true {
      let start = at
      if accept(.not) {
        pipeline.isNegated.toggle()
      } else if accept(.time) {
        pipeline.isTimed = true
        record(.prefix, start, tail)
        readTimeOptions()
        continue
      } else {
        return
      }
      record(.prefix, start, tail)
      skipBlanks()
    }
  }

  /// Takes `-p` and `--` after `time`.
  private mutating func readTimeOptions() {
    for letter in [UInt8(ascii: "p"), Byte.minus] {
      skipBlanks()
      let index = after(at)
      guard here == Byte.minus, byte(index) == letter, Byte.endsWord(byte(after(index)))
      else { continue }
      let start = at
      advance(by: 2)
      record(.prefix, start, tail)
    }
    skipBlanks()
  }

  /// Takes the `&` of `|&`, which stands for `2>&1` after all other redirections.
  private mutating func joinErrors(of command: inout Command) {
    let mark = span(at, at + 1)
    let target = Word(
      parts: [Word.Part(.literal("1"), range: mark.upperBound..<mark.upperBound)],
      range: mark.upperBound..<mark.upperBound
    )
    command.add(
      Redirection(
        descriptor: .number(2),
        kind: .duplicateOutput,
        target: target,
        range: mark
      )
    )
    advance()
  }
}

extension Command {
  /// Adds a redirection behind the others.
  fileprivate mutating func add(_ redirection: Redirection) {
    switch self {
    case .simple(var command):
      command.redirections.append(redirection)
      self = .simple(command)
    case .compound(var command):
      command.redirections.append(redirection)
      self = .compound(command)
    case .function(var command):
      command.body.add(redirection)
      self = .function(command)
    case .coprocess(var command):
      command.body.add(redirection)
      self = .coprocess(command)
    }
  }
}
