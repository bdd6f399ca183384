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
    let inner = Request(
      request.body,
      directory: setting?.directory ?? "/",
      session: request.session
    )
    // A container's files are its own code, as a project's are here.
    let own = Surroundings(project: container.kind == .container ? "/" : "")
    var walker = Walker(request: inner, surroundings: own, facts: FactTable())
    // What is spent there is spent of the whole, and so is the depth.
    walker.bounds = bounds
    walker.tools = tools
    if let setting { lend(filesOf: text, setting, to: &walker) }
    walker.bounded(origin, body)
    bounds = walker.bounds
    for found in walker.effects {
      if let setting, settleMounted(found, setting, origin) { continue }
      if isOwn, [.unknown, .execute].contains(found.action) { continue }
      addElsewhere(found, in: container, origin)
    }
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
