internal import Effects
internal import ShellSyntax
internal import Tools

/// Follows a script as bash would and collects what its commands do.
struct Walker {
  let request: Request
  let surroundings: Surroundings
  var world: World
  var state: ShellState
  var effects = EffectList()
  /// Every program that was followed.
  var runs: [Invocation] = []
  /// What the request may still cost.
  var bounds = Bounds()
  /// The tools that are described.
  var tools = Toolbox()
  /// What is noted for an explanation; nil while a request is only judged.
  var tracer: Tracer?
  /// The bytes that stand for everything found inside, while code within code is followed.
  var origin: Range<Int>?
  /// The flags and means that skip a question for the command at hand.
  var force: [String] = []
  /// The program at hand.
  var program = ""
  /// The words after its name.
  var words: [Argument] = []
  /// What its description says of them.
  var claims: [Claim] = []
  var certainty = Certainty.certain
  var input = Input.none
  /// Which of the project's own code is being followed.
  var scope = ProjectScope()
  /// Whether it is asked if the step at hand works, so that its failing ends nothing.
  var isTested = false
  /// How many loops are around the step at hand.
  var loops = 0
  /// Whether the command at hand runs with another user's rights.
  var isElevated = false
  /// Whether the code at hand stands on the line, and not in a file.
  var isInline = false
  /// The namespace of a cluster that its words name; nil if they weren't searched yet.
  var namespace: String?
  /// Where what is put somewhere comes from.
  var source = ""
  /// The commands of the request whose failure its exit status tells.
  var decisive = DecisiveSteps()
  /// Whether the command at hand is one of them, and nothing stands between it and the request.
  var isDecisive = false
  /// How many pipes the line has made that are named by a path.
  var pipes = 0
  /// What files of packages say of scripts, by their texts; nil for one that isn't understood.
  var packageFiles: [String: PackageFile.Scripts?] = [:]
  /// The bytes at which a bound was exceeded.
  private var boundOrigin: Range<Int>?

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
  /// What comes after the bound is one unknown effect: it must not pass for nothing.
  mutating func add(_ effect: Effect) {
    guard effects.count < Bounds.effects else { return bounds.exceedEffects() }
    var effect = softened(effect)
    if certainty == .possible { effect.certainty = .possible }
    if effect.program.isEmpty { effect.program = program }
    if isElevated && effect.action != .read { effect.traits.insert(.elevated) }
    if effect.source.isEmpty, effect.traits.contains(.placed) { effect.source = source }
    markSoleCopy(&effect)
    if effect.action != .read && !force.isEmpty {
      effect.force += force
      effect.traits.insert(.skipsQuestion)
    }
    let index = effects.insert(effect)
    tracer?.add(effect: index)
  }

  /// Adds an effect of something whose meaning isn't known.
  mutating func unknown(_ text: String, _ why: String, _ range: Range<Int>) {
    add(Effect(.unknown, Resource(.text, text), origin: place(range), why: why))
  }

  /// Runs a step within the bounds; beyond them the rest is unknown.
  mutating func bounded(_ range: Range<Int>, _ step: (inout Walker) -> Void) {
    guard bounds.spendCommand() else { return noteBound(range) }
    guard bounds.depth < Bounds.levels else {
      return unknown("…", "code within code beyond \(Bounds.levels) levels", range)
    }
    bounds.depth += 1
    step(&self)
    bounds.depth -= 1
    if bounds.exceeded != nil { noteBound(range) }
  }

  private mutating func noteBound(_ range: Range<Int>) {
    if boundOrigin == nil { boundOrigin = place(range) }
  }

  /// Says in one unknown effect which bound was exceeded, if one was.
  mutating func markBound() {
    guard let why = bounds.exceeded else { return }
    let origin = boundOrigin ?? 0..<request.text.utf8.count
    effects.append(Effect(.unknown, Resource(.text, "…"), origin: origin, why: why))
  }

  /// Follows text as a script.
  mutating func walkText(_ text: String) {
    let whole = 0..<text.utf8.count
    guard bounds.spend(bytes: whole.count) else { return noteBound(whole) }
    tracer?.enter(source: text)
    defer { tracer?.leaveSource() }
    do {
      let script = try Parser.parse(text)
      if bounds.depth == 0, origin == nil { decisive = DecisiveSteps(of: script) }
      bounded(whole) { $0.walk(script) }
    } catch {
      unknown(text, "\(error)".prefix { $0 != "\n" }.description, whole)
    }
  }

  /// Follows code found inside a word; everything in it gets the word's bytes.
  mutating func walkCode(_ text: String, _ range: Range<Int>) {
    let outer = origin
    origin = place(range)
    let step = openStep(.code, text: text, range)
    bounded(range) { $0.walkText(text) }
    closeStep(step)
    origin = outer
  }

  /// Runs something whose changes to the shell's state are lost afterwards.
  mutating func subshell(_ body: (inout Walker) -> Void) {
    let saved = state
    let savedInput = input
    body(&self)
    let overlay = state.overlay
    bounds.spend(comparisons: overlay.count)
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
    bounds.spend(comparisons: state.count)
    state.merge(saved)
  }

  mutating func walk(_ command: Command) {
    bounded(command.range) { walker in
      let step = walker.openStep(.command, command.range)
      defer { walker.closeStep(step) }
      let outer = walker.isDecisive
      walker.isDecisive = walker.origin == nil && walker.decisive.contains(command.range)
      defer { walker.isDecisive = outer }
      switch command {
      case .simple(let simple): walker.walk(simple)
      case .compound(let compound): walker.walk(compound)
      case .function(let function): walker.state.functions[function.name] = function.body
      case .coprocess(let coprocess): walker.subshell { $0.walk(coprocess.body) }
      }
    }
  }
}
