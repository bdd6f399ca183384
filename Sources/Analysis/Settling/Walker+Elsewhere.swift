internal import Effects
internal import Tools

extension Walker {
  /// Settles a command inside a container or on another host, where nothing can be looked up.
  ///
  /// What only looks, makes something, or runs the container's own code keeps that meaning. All
  /// else has no way back that is known.
  mutating func settleElsewhere(_ words: [Argument], in container: Resource, _ origin: Range<Int>) {
    let inner = Request(request.body, directory: "/", session: request.session)
    // A container's files are its own code, as a project's are here.
    let own = Surroundings(project: container.kind == .container ? "/" : "")
    var walker = Walker(request: inner, surroundings: own, facts: FactTable())
    // What is spent there is spent of the whole, and so is the depth.
    walker.bounds = bounds
    walker.tools = tools
    walker.bounded(origin) { $0.run(words) }
    bounds = walker.bounds
    for found in walker.effects {
      var effect = found
      effect.origin = place(origin)
      effect.place = .none
      effect.resource.name = "\(container.name): \(found.resource.name)"
      effect.traits.remove(.recursive)
      switch effect.action {
      case .read, .create: effect.reversibility = .reversible
      case .execute where effect.resource.kind == .program:
        effect.reversibility = .reversible
        effect.environment = .unknown
        effect.why = "the code of \(container.kind.rawValue) '\(container.name)'"
      case .modify where found.reversibility == .reversible: break
      default:
        effect.reversibility = .unknown
        effect.why =
          "it happens in \(container.kind.rawValue) '\(container.name)', where nothing "
          + "can be saved first"
      }
      add(effect)
    }
  }
}
