internal import Effects
internal import ShellSyntax
internal import Tools

extension Walker {
  /// How many words of a `for` are followed one by one.
  static let eachLimit = 64

  mutating func walk(_ compound: Command.Compound) {
    let outer = input
    redirect(compound.redirections)
    switch compound.body {
    case .group(let script): walk(script)
    case .subshell(let script): subshell { $0.walk(script) }
    case .conditional(let branches, let otherwise): walkBranches(branches, otherwise)
    case .loop(let condition, let body, _):
      walkLoop { walker in
        walker.walkCondition(condition)
        walker.prove(by: condition)
        walker.walk(body)
        walker.state.conclude(worked: false)
      }
    case .each(let name, let words, let body), .select(let name, let words, let body):
      walkEach(name, words, body)
    case .count(let words, let body):
      for word in words { _ = expand(word) }
      walkLoop { $0.walk(body) }
    case .choice(let word, let choices):
      _ = expandText(word)
      for choice in choices { perhaps { $0.walk(choice.body) } }
    case .arithmetic(let word): _ = expandText(word)
    case .test(let test): walk(test)
    }
    input = outer
  }

  private mutating func walkBranches(_ branches: [Command.Branch], _ otherwise: Script?) {
    for (index, branch) in branches.enumerated() {
      // The first condition always runs; a later one only if those before it failed.
      if index == 0 {
        walkCondition(branch.condition)
      } else {
        perhaps { $0.walkCondition(branch.condition) }
      }
      if branch.condition.isNegated, branch.body.leaves {
        // Whoever goes on has seen the condition's command work.
        let state = state
        perhaps { walker in
          walker.state.conclude(worked: false)
          walker.walk(branch.body)
        }
        self.state = state
        self.state.doubt = []
      } else {
        perhaps { walker in
          walker.prove(by: branch.condition)
          walker.walk(branch.body)
        }
      }
    }
    state.conclude(worked: false)
    if let otherwise { perhaps { $0.walk(otherwise) } }
  }

  /// Follows a loop's body twice: the second time with what the first one left behind.
  private mutating func walkLoop(_ body: (inout Walker) -> Void) {
    loops += 1
    perhaps(body)
    perhaps(body)
    loops -= 1
  }

  private mutating func walkEach(_ name: String, _ words: [Word]?, _ body: Script) {
    let values = words.map { $0.flatMap { expand($0) } } ?? state.positional
    guard let values, values.count <= Self.eachLimit, values.allSatisfy(\.isKnown),
      !values.contains(where: \.isPattern)
    else {
      let value = Self.common(values ?? [])
      state.variables[name] = value
      return walkLoop { walker in
        walker.state.variables[name] = value
        walker.walk(body)
      }
    }
    for value in values {
      state.variables[name] = .known(value.text)
      walk(body)
    }
  }

  /// What is known of every one of some words.
  private static func common(_ words: [Argument]) -> ShellState.Value {
    if words.count == 1, let found = words[0].found { return .found(found) }
    let areNames = !words.isEmpty && words.allSatisfy { $0.cannotBeOption && !$0.isPattern }
    return areNames ? .name : .unknown
  }

  private mutating func walk(_ test: Command.Test) {
    switch test {
    case .unary(_, let word), .word(let word): _ = expandText(word)
    case .binary(_, let left, let right):
      _ = expandText(left)
      _ = expandText(right)
    case .not(let inner), .group(let inner): walk(inner)
    case .and(let left, let right), .or(let left, let right):
      walk(left)
      walk(right)
    }
  }
}
