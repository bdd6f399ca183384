public import Effects
internal import ShellSyntax
public import Tools

/// Works out what a request would do.
///
/// The same request, surroundings and facts give the same effects. What could not be looked up
/// is returned as a question, and taken as the worst case until it is answered.
public enum Analyzer {
  /// The effects of a request as far as the facts go.
  public static func analyze(
    _ request: Request,
    in surroundings: Surroundings,
    facts: FactTable,
    tools: Toolbox = Toolbox()
  ) -> EffectSet {
    var walker = Walker(request: request, surroundings: surroundings, facts: facts)
    walker.tools = tools
    return walker.walkRequest()
  }

  /// The same, with a trace of how it came to that.
  ///
  /// It costs more time and memory than ``analyze(_:in:facts:tools:)``, and finds the same effects.
  public static func explain(
    _ request: Request,
    in surroundings: Surroundings,
    facts: FactTable,
    tools: Toolbox = Toolbox()
  ) -> (effects: EffectSet, trace: Trace) {
    var walker = Walker(request: request, surroundings: surroundings, facts: facts)
    walker.tools = tools
    walker.startTrace()
    let effects = walker.walkRequest()
    return (effects, walker.finishTrace())
  }
}

extension Walker {
  /// Follows the whole request.
  fileprivate mutating func walkRequest() -> EffectSet {
    switch request.body {
    case .shell(let command): walkText(command)
    case .write(let path): touch(path, .overwrite)
    case .edit(let path): touch(path, .modify)
    case .read: break
    case .call(let tool, _, let hint): call(tool, hint)
    case .unreadable(let why): unknown(request.text, why, 0..<request.text.utf8.count)
    }
    markCollisions()
    markRecreations()
    markBound()
    return EffectSet(effects: effects.all, questions: world.questions, invocations: runs)
  }
}
