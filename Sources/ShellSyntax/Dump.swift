/// Describes a tree in one line of text, for tests and for people.
///
/// Commands are in round brackets with a word that says what they are. The parts of a word are
/// tied by `+`; plain text stands for itself, everything else is named: `esc(…)` escaped, `sq(…)`
/// single quotes, `ansi(…)` decoded `$'…'`, `dq(…)` double quotes, `loc(…)` `$"…"`, `par(…)` a
/// parameter, `sub(…)` a command substitution, `bq(…)` backquotes, `math(…)` arithmetic,
/// `in(…)` and `out(…)` process substitutions, `ext(…)` an extended pattern. A newline is `\n`.
public struct Dump {
  /// What has been written.
  var text = ""

  /// Describes a script.
  public static func text(of script: Script) -> String {
    var dump = Dump()
    dump.script(script)
    return dump.text
  }

  /// Describes a word.
  public static func text(of word: Word) -> String {
    var dump = Dump()
    dump.word(word)
    return dump.text
  }
}

extension Dump {
  mutating func script(_ script: Script) {
    for (index, item) in script.items.enumerated() {
      if index > 0 { text += " " }
      if item.pipelines.count == 1 {
        pipeline(item.pipelines[0].pipeline)
      } else {
        text += "(list"
        for link in item.pipelines {
          switch link.condition {
          case .first: text += " "
          case .and: text += " && "
          case .or: text += " || "
          }
          pipeline(link.pipeline)
        }
        text += ")"
      }
      if item.isBackground { text += " &" }
    }
  }

  private mutating func pipeline(_ pipeline: Script.Pipeline) {
    if pipeline.isTimed { text += "(time " }
    if pipeline.isNegated { text += "(not " }
    if pipeline.commands.count == 1 {
      command(pipeline.commands[0])
    } else if !pipeline.commands.isEmpty {
      text += "(pipe"
      for command in pipeline.commands {
        text += " "
        self.command(command)
      }
      text += ")"
    }
    if pipeline.isNegated { text += ")" }
    if pipeline.isTimed { text += ")" }
  }

  private mutating func command(_ command: Command) {
    switch command {
    case .simple(let simple): self.simple(simple)
    case .compound(let compound):
      text += "("
      body(compound.body)
      redirections(compound.redirections)
      text += ")"
    case .function(let function):
      text += "(function \(function.name) "
      self.command(function.body)
      text += ")"
    case .coprocess(let coprocess):
      text += "(coproc \(coprocess.name) "
      self.command(coprocess.body)
      text += ")"
    }
  }

  private mutating func simple(_ simple: Command.Simple) {
    text += "(run"
    for assignment in simple.assignments {
      text += " " + assignment.name
      if let index = assignment.index { bracketed(index) }
      text += assignment.isAppending ? "+=" : "="
      switch assignment.value {
      case .word(let word): self.word(word)
      case .array(let words): elements(words)
      }
    }
    words(simple.words)
    redirections(simple.redirections)
    text += ")"
  }

  mutating func elements(_ words: [Word]) {
    text += "array("
    for (index, word) in words.enumerated() {
      if index > 0 { text += " " }
      self.word(word)
    }
    text += ")"
  }

  private mutating func redirections(_ redirections: [Redirection]) {
    for redirection in redirections {
      text += " "
      switch redirection.descriptor {
      case nil: break
      case .number(let number): text += String(number)
      case .variable(let name): text += "{\(name)}"
      }
      text += redirection.kind.rawValue
      word(redirection.target)
      guard let document = redirection.document else { continue }
      text += document.isQuoted ? "'{" : "{"
      parts(document.parts)
      text += "}"
    }
  }
}
