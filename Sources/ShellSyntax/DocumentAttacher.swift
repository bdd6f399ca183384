/// Puts the texts of here-documents into the redirections that they belong to.
///
/// A text is read after its redirection has become part of a command, so the tree is walked once
/// more at the end, if there are any.
struct DocumentAttacher {
  /// The texts, by the offset of their redirection.
  let documents: [Int: Redirection.Document]

  func attach(to script: inout Script) {
    for item in script.items.indices {
      for link in script.items[item].pipelines.indices {
        for command in script.items[item].pipelines[link].pipeline.commands.indices {
          attach(to: &script.items[item].pipelines[link].pipeline.commands[command])
        }
      }
    }
  }

  private func attach(to command: inout Command) {
    switch command {
    case .simple(var simple):
      for index in simple.assignments.indices { attach(to: &simple.assignments[index]) }
      attach(to: &simple.words)
      attach(to: &simple.redirections)
      command = .simple(simple)
    case .compound(var compound):
      attach(to: &compound.body)
      attach(to: &compound.redirections)
      command = .compound(compound)
    case .function(var function):
      attach(to: &function.body)
      command = .function(function)
    case .coprocess(var coprocess):
      attach(to: &coprocess.body)
      command = .coprocess(coprocess)
    }
  }

  private func attach(to redirections: inout [Redirection]) {
    for index in redirections.indices {
      attach(to: &redirections[index].target)
      switch redirections[index].kind {
      case .hereDocument, .hereDocumentStripped:
        guard var document = documents[redirections[index].range.lowerBound] else { continue }
        attach(to: &document.parts)
        redirections[index].document = document
      default: break
      }
    }
  }

  private func attach(to assignment: inout Assignment) {
    if var index = assignment.index {
      attach(to: &index)
      assignment.index = index
    }
    switch assignment.value {
    case .word(var word):
      attach(to: &word)
      assignment.value = .word(word)
    case .array(var words):
      attach(to: &words)
      assignment.value = .array(words)
    }
  }

  private func attach(to body: inout Command.Body) {
    switch body {
    case .group(let script): body = .group(attached(script))
    case .subshell(let script): body = .subshell(attached(script))
    case .conditional(let branches, let otherwise):
      body = .conditional(
        branches.map {
          Command.Branch(condition: attached($0.condition), body: attached($0.body))
        },
        otherwise: otherwise.map(attached)
      )
    case .loop(let condition, let script, let isUntil):
      body = .loop(condition: attached(condition), body: attached(script), isUntil: isUntil)
    case .each(let name, let words, let script):
      body = .each(name: name, words: words.map(attached), body: attached(script))
    case .select(let name, let words, let script):
      body = .select(name: name, words: words.map(attached), body: attached(script))
    case .count(let words, let script):
      body = .count(attached(words), body: attached(script))
    case .choice(let word, var choices):
      for index in choices.indices {
        attach(to: &choices[index].patterns)
        attach(to: &choices[index].body)
      }
      body = .choice(attached(word), choices)
    case .arithmetic(let word): body = .arithmetic(attached(word))
    case .test(let test): body = .test(attached(test))
    }
  }

  private func attached(_ test: Command.Test) -> Command.Test {
    switch test {
    case .unary(let operation, let word): .unary(operation, attached(word))
    case .binary(let operation, let left, let right):
      .binary(operation, attached(left), attached(right))
    case .word(let word): .word(attached(word))
    case .not(let test): .not(attached(test))
    case .and(let left, let right): .and(attached(left), attached(right))
    case .or(let left, let right): .or(attached(left), attached(right))
    case .group(let test): .group(attached(test))
    }
  }
}

extension DocumentAttacher {
  private func attached(_ script: Script) -> Script {
    var script = script
    attach(to: &script)
    return script
  }

  private func attached(_ word: Word) -> Word {
    var word = word
    attach(to: &word)
    return word
  }

  private func attached(_ words: [Word]) -> [Word] { words.map(attached) }

  private func attach(to words: inout [Word]) {
    for index in words.indices { attach(to: &words[index]) }
  }

  private func attach(to word: inout Word) { attach(to: &word.parts) }

  private func attach(to parts: inout [Word.Part]) {
    for index in parts.indices {
      switch parts[index].kind {
      case .literal, .escaped, .singleQuoted, .ansiQuoted: break
      case .doubleQuoted(var inner):
        attach(to: &inner)
        parts[index].kind = .doubleQuoted(inner)
      case .localized(var inner):
        attach(to: &inner)
        parts[index].kind = .localized(inner)
      case .parameter(var parameter):
        attach(to: &parameter)
        parts[index].kind = .parameter(parameter)
      case .command(let script, let isBackquoted):
        parts[index].kind = .command(attached(script), isBackquoted: isBackquoted)
      case .arithmetic(let word): parts[index].kind = .arithmetic(attached(word))
      case .process(let script, let isOutput):
        parts[index].kind = .process(attached(script), isOutput: isOutput)
      case .extendedPattern(let operation, let word):
        parts[index].kind = .extendedPattern(operation, attached(word))
      case .array(let prefix, let words):
        parts[index].kind = .array(prefix, attached(words))
      }
    }
  }

  private func attach(to parameter: inout Parameter) {
    parameter.index = parameter.index.map(attached)
    switch parameter.operation {
    case nil, .transform, .names: break
    case .fallback(let word, let orEmpty):
      parameter.operation = .fallback(attached(word), orEmpty: orEmpty)
    case .assign(let word, let orEmpty):
      parameter.operation = .assign(attached(word), orEmpty: orEmpty)
    case .fail(let word, let orEmpty):
      parameter.operation = .fail(attached(word), orEmpty: orEmpty)
    case .alternative(let word, let orEmpty):
      parameter.operation = .alternative(attached(word), orEmpty: orEmpty)
    case .removePrefix(let word, let longest):
      parameter.operation = .removePrefix(attached(word), longest: longest)
    case .removeSuffix(let word, let longest):
      parameter.operation = .removeSuffix(attached(word), longest: longest)
    case .replace(let operation, let pattern, let word):
      parameter.operation = .replace(operation, attached(pattern), word.map(attached))
    case .substring(let offset, let length):
      parameter.operation = .substring(attached(offset), length.map(attached))
    case .changeCase(let operation, let pattern):
      parameter.operation = .changeCase(operation, pattern.map(attached))
    }
  }
}
