internal import Effects
internal import ShellSyntax

extension Walker {
  mutating func walk(_ script: Script) {
    for (index, item) in script.items.enumerated() {
      // Whether the last step works matters only to whoever comes after the whole script.
      if index > 0 { conclude(script.items[index - 1]) }
      walk(item)
    }
  }

  /// Follows a script of which it is asked whether it works.
  mutating func walkCondition(_ script: Script) {
    let outer = isTested
    isTested = true
    walk(script)
    isTested = outer
  }

  /// Goes on where a condition held.
  mutating func prove(by condition: Script) {
    guard !condition.isNegated else { return state.conclude(worked: false) }
    state.doubt = []
    if condition.items.last?.pipelines.last?.pipeline.isCheck == true { state.proveSaves() }
  }

  /// A step is over, and the next one runs whether or not it has worked.
  private mutating func conclude(_ item: Script.Item) {
    let isAlone = item.pipelines.count == 1 && item.pipelines[0].pipeline.isNegated == false
    let isWatched = state.stopsAtFailure && !isTested && isAlone && !item.isBackground
    state.conclude(worked: item.leavesOnFailure || isWatched)
  }

  private mutating func walk(_ item: Script.Item) {
    if item.isBackground {
      return subshell { $0.walkLinks(item.pipelines) }
    }
    walkLinks(item.pipelines)
  }

  private mutating func walkLinks(_ links: [Script.Link]) {
    let outer = isTested
    defer { isTested = outer }
    for (index, link) in links.enumerated() {
      isTested = outer || index < links.count - 1 || link.pipeline.isNegated
      switch link.condition {
      case .first: walk(link.pipeline)
      case .and:
        rely(on: links[index - 1].pipeline)
        walk(link.pipeline)
      case .or: walkAlternative(link.pipeline)
      }
    }
  }

  /// Goes on where a pipeline has succeeded.
  private mutating func rely(on pipeline: Script.Pipeline) {
    guard !pipeline.isNegated else { return state.conclude(worked: false) }
    state.doubt = []
    if pipeline.isCheck { state.proveSaves() }
  }

  /// What runs if the pipeline before it has failed.
  private mutating func walkAlternative(_ pipeline: Script.Pipeline) {
    let saved = state
    perhaps { walker in
      walker.state.conclude(worked: false)
      walker.walk(pipeline)
    }
    // Nothing that follows comes from there.
    if pipeline.leaves { state = saved }
  }

  private mutating func walk(_ pipeline: Script.Pipeline) {
    let before = effects.count
    defer { noteSave(since: before) }
    guard pipeline.commands.count > 1 else {
      if let command = pipeline.commands.first { walk(command) }
      return
    }
    let outer = input
    var flowing = input
    for command in pipeline.commands {
      subshell { walker in
        walker.input = flowing
        walker.walk(command)
      }
      flowing = output(of: command, input: flowing)
    }
    input = outer
  }

  private mutating func noteSave(since before: Int) {
    guard before < effects.count, let save = Save(effects.all[before...]) else { return }
    guard state.saves.count < Save.limit, !state.saves.contains(save) else { return }
    state.saves.append(save)
  }

  /// Marks the deletion of what an earlier step was to save, if that step may have failed.
  func markSoleCopy(_ effect: inout Effect) {
    guard !state.saves.isEmpty, effect.action == .delete, !effect.traits.contains(.moved),
      effect.place != .temporary, !effect.traits.contains(.ownWork)
    else { return }
    switch effect.reversibility {
    case .irreversible, .unknown, .recoverable(.snapshot): break
    default: return
    }
    let found = state.saves.contains { !$0.isProven && $0.comes(from: effect) }
    guard found else { return }
    effect.traits.insert(.afterFailure)
    let why = "if the step before failed, this is the only copy"
    effect.why = effect.why.isEmpty ? why : "\(effect.why); \(why)"
  }
}

extension Script {
  /// Whether it holds where its last command fails.
  var isNegated: Bool { items.last?.pipelines.last?.pipeline.isNegated == true }

  /// Whether nothing that follows it runs.
  var leaves: Bool { items.last?.pipelines.last.map { $0.pipeline.leaves } ?? false }
}

extension Script.Item {
  /// Whether the script goes no further if anything of it fails, as in `cd x || exit`.
  var leavesOnFailure: Bool {
    guard !isBackground, pipelines.count > 1, let last = pipelines.last, last.condition == .or,
      last.pipeline.leaves
    else { return false }
    return pipelines.dropLast().allSatisfy { $0.condition != .or && !$0.pipeline.isNegated }
  }
}

extension Script.Pipeline {
  /// Commands that look whether something is as it should be.
  private static let checks: Set<String> = ["[", "cmp", "diff", "test"]
  /// Commands after which nothing of the list runs.
  private static let leaving: Set<String> = ["break", "continue", "exit", "return"]

  /// Whether it only looks whether something is as it should be.
  var isCheck: Bool {
    guard commands.count == 1, !isNegated else { return false }
    switch commands[0] {
    case .simple(let simple):
      return simple.words.first?.staticText.map(Self.checks.contains) ?? false
    case .compound(let compound):
      if case .test = compound.body { return true }
      return false
    default: return false
    }
  }

  /// Whether nothing after it runs.
  var leaves: Bool {
    guard commands.count == 1, !isNegated else { return false }
    switch commands[0] {
    case .simple(let simple):
      return simple.words.first?.staticText.map(Self.leaving.contains) ?? false
    case .compound(let compound):
      if case .group(let script) = compound.body { return script.leaves }
      return false
    default: return false
    }
  }
}
