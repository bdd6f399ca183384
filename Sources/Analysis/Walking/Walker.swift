internal import Effects
internal import ShellSyntax
internal import Tools

/// Follows a script as bash would and collects what its commands do.
struct Walker {
  let request: Request
  let surroundings: Surroundings
  var world: World
  var state: ShellState
  var effects: [Effect] = []
  /// The bytes that stand for everything found inside, while code within code is followed.
  var origin: Range<Int>?
  /// The flags and means that skip a question for the command at hand.
  var force: [String] = []
  /// The program at hand.
  var program = ""
  /// The words after its name.
  var words: [Argument] = []
  var certainty = Certainty.certain
  var input = Input.none
  /// Whether it is asked if the step at hand works, so that its failing ends nothing.
  var isTested = false
  /// How many loops are around the step at hand.
  var loops = 0
  /// Whether the command at hand runs with another user's rights.
  var isElevated = false
  /// Where what is put somewhere comes from.
  var source = ""
  /// How many pipes the line has made that are named by a path.
  var pipes = 0
  private(set) var depth = 0
  private var steps = 0

  /// How deep code may hold code.
  static let depthLimit = 24
  /// How many commands are followed in all.
  static let stepLimit = 5_000
  /// How many effects are kept.
  static let effectLimit = 2_000

  init(request: Request, surroundings: Surroundings, facts: FactTable) {
    self.request = request
    self.surroundings = surroundings
    world = World(facts)
    state = ShellState(directories: [request.directory])
    state.variables = request.environment.mapValues { .known($0) }
    // The shell doesn't take this one from the environment.
    state.variables["IFS"] = .known(" \t\n")
  }

  /// The bytes to name for something found at a range.
  func place(_ range: Range<Int>) -> Range<Int> { origin ?? range }

  /// Adds an effect, marked with how sure it is and what forces it.
  ///
  /// What comes after the limit is one unknown effect: it must not pass for nothing.
  mutating func add(_ effect: Effect) {
    guard effects.count < Self.effectLimit else {
      if effects.count == Self.effectLimit {
        let why = "more than \(Self.effectLimit) effects are not kept"
        effects.append(Effect(.unknown, Resource(.text, "…"), origin: effect.origin, why: why))
      }
      return
    }
    var effect = effect
    if certainty == .possible { effect.certainty = .possible }
    if effect.program.isEmpty { effect.program = program }
    if isElevated && effect.action != .read { effect.traits.insert(.elevated) }
    if effect.source.isEmpty, effect.traits.contains(.placed) { effect.source = source }
    markSoleCopy(&effect)
    if effect.action != .read && !force.isEmpty {
      effect.force += force
      effect.traits.insert(.skipsQuestion)
    }
    if !effects.contains(effect) { effects.append(effect) }
  }

  /// Adds an effect of something whose meaning isn't known.
  mutating func unknown(_ text: String, _ why: String, _ range: Range<Int>) {
    add(Effect(.unknown, Resource(.text, text), origin: place(range), why: why))
  }

  /// Runs a step within the bounds; beyond them the rest is unknown.
  mutating func bounded(_ range: Range<Int>, _ step: (inout Walker) -> Void) {
    steps += 1
    if steps > Self.stepLimit {
      if steps == Self.stepLimit + 1 {
        unknown("…", "more than \(Self.stepLimit) commands are not followed", range)
      }
      return
    }
    if depth >= Self.depthLimit {
      return unknown("…", "code within code beyond \(Self.depthLimit) levels", range)
    }
    depth += 1
    step(&self)
    depth -= 1
  }

  /// Follows text as a script.
  mutating func walkText(_ text: String) {
    let whole = 0..<text.utf8.count
    do {
      let script = try Parser.parse(text)
      bounded(whole) { $0.walk(script) }
    } catch {
      unknown(text, "\(error)".prefix { $0 != "\n" }.description, whole)
    }
  }

  /// Follows code found inside a word; everything in it gets the word's bytes.
  mutating func walkCode(_ text: String, _ range: Range<Int>) {
    let outer = origin
    origin = place(range)
    bounded(range) { $0.walkText(text) }
    origin = outer
  }

  /// Runs something whose changes to the shell's state are lost afterwards.
  mutating func subshell(_ body: (inout Walker) -> Void) {
    let saved = state
    let savedInput = input
    body(&self)
    let overlay = state.overlay
    state = saved
    state.overlay.merge(overlay)
    input = savedInput
  }

  /// Runs something that may not happen, and merges what it leaves with what was.
  mutating func perhaps(_ body: (inout Walker) -> Void) {
    let saved = state
    let savedCertainty = certainty
    certainty = .possible
    body(&self)
    certainty = savedCertainty
    state.merge(saved)
  }

  mutating func walk(_ command: Command) {
    bounded(command.range) { walker in
      switch command {
      case .simple(let simple): walker.walk(simple)
      case .compound(let compound): walker.walk(compound)
      case .function(let function): walker.state.functions[function.name] = function.body
      case .coprocess(let coprocess): walker.subshell { $0.walk(coprocess.body) }
      }
    }
  }
}
