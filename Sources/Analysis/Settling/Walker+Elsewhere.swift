internal import Effects
internal import Tools

extension Walker {
  /// Settles what runs inside a container or on another host, where nothing can be looked up.
  ///
  /// What only looks, makes something, or runs the container's own code keeps that meaning. What a
  /// new container does to its own files goes with it, and what it does to a mount is done here. All
  /// else has no way back that is known.
  ///
  /// - Parameters:
  ///   - container: Where it runs.
  ///   - setting: What a new container sees of this machine; nil if that isn't known.
  ///   - text: The command.
  ///   - origin: The bytes that cause it.
  ///   - isOwn: Whether it is the project's own code, of which only what is known counts.
  ///   - body: Runs it.
  mutating func settleElsewhere(
    in container: Resource,
    _ setting: ContainerSetting?,
    _ text: String,
    _ origin: Range<Int>,
    isOwn: Bool = false,
    _ body: (inout Walker) -> Void
  ) {
    // A container's files are its own code, as a project's are here.
    let own = Surroundings(project: container.kind == .container ? "/" : "")
    var walker = walker(in: setting?.directory ?? "/", own)
    if let setting { lend(filesOf: text, setting, to: &walker) }
    walker.bounded(origin, body)
    bounds = walker.bounds
    for found in walker.effects {
      if let setting, settleMounted(found, setting, origin) { continue }
      if isOwn, [.unknown, .execute].contains(found.action) { continue }
      addElsewhere(found, in: container, origin)
    }
  }

  /// Settles what runs on another machine, where nothing can be looked up or undone.
  ///
  /// It is one effect on that machine: a look if every part of the command only looks.
  mutating func settleRemote(_ claim: Claim, _ words: [Argument], _ host: Resource) {
    let text = words.map(\.text).joined(separator: " ")
    var claim = claim
    // Without a command there is a shell, whose commands nobody knows.
    let isBlank = text.allSatisfy { $0 == " " }
    if !isBlank, words.allSatisfy({ $0.isKnown && !$0.isPattern }) {
      var walker = walker(in: "/", Surroundings(project: ""))
      walker.bounded(claim.origin) { walker in
        // The words are sent as one text, for the shell there (ssh(1)).
        walker.runCode(Argument(text, origin: claim.origin), .shell, claim.origin)
      }
      bounds = walker.bounds
      if walker.effects.allSatisfy({ $0.action == .read }) {
        claim.action = .read
        claim.reversibility = .reversible
        claim.why = "only looks at the other machine"
      }
    }
    settleResource(claim, Resource(.host, "\(host.name) \(text)"))
  }

  /// A walker that knows nothing; what is spent in it is spent of the whole, and so is the depth.
  private mutating func walker(in directory: String, _ surroundings: Surroundings) -> Walker {
    let request = Request(request.body, directory: directory, session: request.session)
    var walker = Walker(request: request, surroundings: surroundings, facts: FactTable())
    walker.input = inputElsewhere()
    walker.bounds = bounds
    walker.tools = tools
    return walker
  }

  /// What a command elsewhere reads on its input, which comes from this machine.
  private mutating func inputElsewhere() -> Input {
    guard case .file(let word) = input else { return input }
    guard let path = absolute(word) else { return .unknown }
    if let written = state.overlay.written(path) { return written.map(Input.text) ?? .unknown }
    guard let text = world.text(state.overlay.resolve(path)),
      bounds.spend(reading: text.utf8.count)
    else { return .unknown }
    return .text(text)
  }

  /// Gives a container the files of this machine that its command names and a mount shows it.
  private mutating func lend(
    filesOf text: String,
    _ setting: ContainerSetting,
    to walker: inout Walker
  ) {
    let words = text.split { " \t\n'\";&|()".contains($0) }
    for word in words.filter({ $0.contains("/") || $0.contains(".") }).prefix(16) {
      let path = Paths.normalized(word.hasPrefix("/") ? "\(word)" : "\(setting.directory)/\(word)")
      for mount in setting.mounts where !mount.isVolume {
        let target = Paths.normalized(mount.target)
        guard Paths.isAtOrBelow(path, target), path != target,
          let folder = absolute(mount.source)
        else { continue }
        let file = Paths.normalized(folder + path.dropFirst(target.count))
        // A folder, or what isn't there, is none of its files.
        guard case .text(let found)? = world.ask(.text(state.overlay.resolve(file))),
          bounds.spend(reading: found.utf8.count)
        else { continue }
        walker.state.overlay.write(path, found)
      }
    }
  }

  private mutating func addElsewhere(
    _ found: Effect,
    in container: Resource,
    _ origin: Range<Int>
  ) {
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
    case .unknown:
      effect.reversibility = .unknown
      effect.why = "\(found.why); it happens in \(container.kind.rawValue) '\(container.name)'"
    default:
      effect.reversibility = .unknown
      effect.why =
        "it happens in \(container.kind.rawValue) '\(container.name)', where nothing "
        + "can be saved first"
    }
    add(effect)
  }

  /// Settles what a new container does to its files.
  ///
  /// - Returns: Whether it is settled; false for what is no file, and for a path that isn't known.
  private mutating func settleMounted(
    _ found: Effect,
    _ setting: ContainerSetting,
    _ origin: Range<Int>
  ) -> Bool {
    guard [.path, .file, .directory, .link].contains(found.resource.kind),
      [.delete, .overwrite, .modify, .create].contains(found.action),
      found.resource.name.hasPrefix("/")
    else { return false }
    let name = Paths.normalized(found.resource.name)
    let isTree = found.traits.contains(.recursive)
    // A name with something in it that isn't known, or that stands for several.
    let known = name.prefix { !"$`*?[".contains($0) }
    let isExact = known.count == name.count
    let top = isExact ? name : Paths.parent(String(known) + "x")
    for mount in setting.mounts where !mount.isReadOnly {
      let target = Paths.normalized(mount.target)
      let isInside = Paths.isAtOrBelow(top, target)
      let isAround = (isTree || !isExact) && Paths.isAtOrBelow(target, top)
      guard isInside || isAround else { continue }
      guard isExact else { return false }
      settleMount(
        mount,
        isInside ? String(name.dropFirst(target.count)) : "",
        found,
        isTree,
        origin
      )
    }
    return true
  }

  private mutating func settleMount(
    _ mount: ContainerSetting.Mount,
    _ rest: String,
    _ found: Effect,
    _ isTree: Bool,
    _ origin: Range<Int>
  ) {
    if mount.isVolume {
      guard found.action == .delete || found.action == .overwrite else { return }
      let deed = Deed(
        found.action,
        .named(.volume),
        reversibility: .irreversible,
        why: "a volume holds what containers keep, such as a database's rows"
      )
      let name = mount.source.text.isEmpty ? mount.target : mount.source.text
      return settle(Claim(deed, .resource(Resource(.volume, name)), origin: origin))
    }
    var path = mount.source
    path.text += rest
    path.prefix += path.isKnown ? rest : ""
    var claim = Claim(Deed(found.action, .path), .path(path, isTree: isTree), origin: origin)
    claim.force = found.force
    settle(claim)
  }
}
