public import Effects
internal import ShellSyntax

/// Works out what a request would do.
///
/// The same request, surroundings and facts give the same effects. What could not be looked up
/// is returned as a question, and taken as the worst case until it is answered.
public enum Analyzer {
  /// The effects of a request as far as the facts go.
  public static func analyze(
    _ request: Request,
    in surroundings: Surroundings,
    facts: FactTable
  ) -> EffectSet {
    var walker = Walker(request: request, surroundings: surroundings, facts: facts)
    switch request.body {
    case .shell(let command): walker.walkText(command)
    case .write(let path): walker.touch(path, .overwrite)
    case .edit(let path): walker.touch(path, .modify)
    case .read: break
    case .call(let tool, _, let hint): walker.call(tool, hint)
    case .unreadable(let why): walker.unknown(request.text, why, 0..<request.text.utf8.count)
    }
    walker.markCollisions()
    walker.markRecreations()
    return EffectSet(effects: walker.effects, questions: walker.world.questions)
  }
}
