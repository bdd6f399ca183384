internal import Effects
internal import Tools

extension Walker {
  private static let containerCommands: Set<String> = [
    "build", "compose", "container", "create", "image", "remove", "rename", "rm", "rmi", "run",
    "volume",
  ]

  /// Notes who made a container, a volume, an image or what belongs to a project, and how old it
  /// is as the engine says.
  mutating func settleContainerOwner(_ effect: inout Effect) {
    guard let thing = engineThing(effect) else { return settleOwner(&effect, nil) }
    // Docker takes a volume that is there; Podman refuses it (podman-volume-create(1)).
    if effect.resource.kind == .volume, effect.action == .create, program == "podman" {
      effect.traits.insert(.exclusive)
    }
    let key = containerKey(thing)
    guard effect.action == .create || effect.action == .delete else {
      settleOwner(&effect, key)
      if effect.action == .modify, words.contains(where: { $0.text == "rename" }) {
        effect.traits.insert(.moved)
      }
      return
    }
    // What is deleted along with its project is whose the project is.
    if let key, effect.resource.name == "compose services", let last = effects.last,
      last.resource.name == "compose volumes", last.key == key.text, last.program == program
    {
      effect.key = key.text
      effect.ownership = last.ownership
      effect.ownership?.rename([effect.resource.name])
      if last.traits.contains(.ownWork) { effect.traits.insert(.ownWork) }
      return
    }
    if effect.action == .create {
      if thing.sort == .container || effect.traits.contains(.exclusive) {
        return settleOwner(&effect, key)
      }
      // Podman's client works without the service, which may keep its things elsewhere.
      guard program != "podman", isDecisive, let key, asksPlainly(effect, thing),
        let engine = engine(about: things(with: thing)), engine.things[thing]?.isThere == false
      else { return settleOwner(&effect, nil) }
      effect.traits.insert(.exclusive)
      return settleOwner(&effect, key)
    }
    settleOwner(&effect, key)
    if effect.resource.name == "compose volumes", effect.traits.contains(.ownWork),
      !namesNoVolume()
    {
      effect.traits.remove(.ownWork)
      effect.ownership = Ownership(unknown: Ownership.Names([effect.resource.name]))
    }
    guard !effect.traits.contains(.ownWork), key != nil else { return }
    if let days = engine(about: things(with: thing))?.things[thing]?.days {
      effect.ownership?.date(days)
    }
  }

  /// What an effect means, as an engine is asked for it; nil if no one thing is meant by name.
  private func engineThing(_ effect: Effect) -> EngineQuery.Thing? {
    let name = effect.resource.name
    if Self.composed.contains(name) {
      return composeProject.map { EngineQuery.Thing(.project, $0) }
    }
    if name == "built image" {
      let tags = values(of: ["-t", "--tag"])
      guard tags.count == 1, let tag = tags.first.flatMap(Self.tagged) else { return nil }
      return EngineQuery.Thing(.image, tag)
    }
    guard !name.contains(" ") else { return nil }
    switch effect.resource.kind {
    case .container: return EngineQuery.Thing(.container, name)
    case .volume: return EngineQuery.Thing(.volume, name)
    default: return Self.tagged(name).map { EngineQuery.Thing(.image, $0) }
    }
  }

  /// What effects on all that belongs to a project are called.
  private static let composed: Set<String> = ["compose services", "compose volumes"]

  /// A tag with what its name leaves out; nil for a digest.
  private static func tagged(_ name: String) -> String? {
    guard !name.isEmpty, !name.contains("@") else { return nil }
    let last = name.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return last.contains(":") ? name : name + ":latest"
  }

  /// The name that the line or a variable gives to a project of Compose; nil if neither does.
  private var composeProject: String? {
    let given = values(of: ["-p", "--project-name"])
    let isGlued = words.contains { $0.text.hasPrefix("-p") && $0.text.count > 2 }
    guard given.count < 2, !isGlued, let name = given.first ?? variable("COMPOSE_PROJECT_NAME"),
      !name.isEmpty
    else { return nil }
    return name
  }

  /// Whether the files of Compose that the command at hand reads are known, and give no volume a
  /// name of its own.
  private mutating func namesNoVolume() -> Bool {
    let options = ["-f", "--file", "--project-directory", "--workdir", "--env-file"]
    let isElsewhere = words.contains { word in
      options.contains { word.text == $0 || word.text.hasPrefix($0 + "=") }
        || word.text.hasPrefix("-f")
    }
    guard !isElsewhere, variable("COMPOSE_FILE") == "", let folder = state.directories.first,
      state.directories.count == 1
    else { return false }
    var found = 0
    for name in ComposeNames.files + ComposeNames.overrides + [".env"] {
      switch world.ask(.text(Paths.normalized("\(folder)/\(name)"))) {
      case Answer.none?: continue
      case .text(let text)? where name == ".env":
        if text.contains("COMPOSE_") { return false }
      case .text(let text)?:
        guard ComposeNames.isPlain(text) else { return false }
        found += 1
      default: return false
      }
    }
    return found > 0
  }

  /// Whether nothing says that a command makes something else than what its name says, or makes it
  /// elsewhere.
  private mutating func asksPlainly(_ effect: Effect, _ thing: EngineQuery.Thing) -> Bool {
    switch thing.sort {
    case .container: return false
    // `up` alone makes what the project has; with services, only a part of it.
    case .project: return words.contains { $0.text == "up" }
    case .volume: return words.contains { $0.text == "create" }
    case .image where effect.resource.name != "built image": return false
    case .image:
      let elsewhere = ["--push", "--output", "-o", "--builder", "--load", "--print", "--call"]
      let isElsewhere = words.contains { word in
        elsewhere.contains { word.text == $0 || word.text.hasPrefix($0 + "=") }
      }
      guard !isElsewhere, !words.contains(where: { $0.text == "buildx" }),
        variable("BUILDX_BUILDER") == "", let home = variable("HOME"), home.hasPrefix("/")
      else { return false }
      // Another builder than the engine's own keeps its images elsewhere.
      switch world.ask(.text(Paths.normalized(home + "/.docker/buildx/current"))) {
      case Answer.none?: return true
      case .text(let text)?: return text.contains(#""Name":"""#)
      default: return false
      }
    }
  }

  /// Everything that the command at hand may name of a sort, so that one question is enough.
  private func things(with thing: EngineQuery.Thing) -> [EngineQuery.Thing] {
    var things = [thing]
    let sort = thing.sort
    guard sort != .project, !words.contains(where: { $0.text == "build" }) else { return things }
    for word in words where !word.text.hasPrefix("-") {
      guard !Self.containerCommands.contains(word.text),
        let name = sort == .image ? Self.tagged(word.text) : word.text
      else { continue }
      let thing = EngineQuery.Thing(sort, name)
      if !things.contains(thing) { things.append(thing) }
    }
    // The question is the same whichever of them it is asked for.
    return things.sorted { $0.name < $1.name }
  }

  /// What the engine says that the command at hand would reach; nil if it can't be asked.
  private mutating func engine(about things: [EngineQuery.Thing]) -> EngineFact? {
    guard let names = EngineQuery.choosing[program], !things.isEmpty,
      things.count <= EngineQuery.limit, isPlace(of: things)
    else { return nil }
    var variables: [String: String] = [:]
    for name in names + EngineQuery.places {
      guard let value = variable(name) else { return nil }
      if !value.isEmpty { variables[name] = value }
    }
    let program = program == "podman" ? "podman" : "docker"
    let query = EngineQuery(program: program, variables: variables, things: things)
    guard case .engine(let fact)? = world.ask(.engine(query)) else { return nil }
    return fact
  }

  /// Whether no word of the line chooses another engine than the settings do.
  private func isPlace(of things: [EngineQuery.Thing]) -> Bool {
    let isCompose = things.first?.sort == .project
    if !isCompose { return words.first.map { Self.containerCommands.contains($0.text) } ?? false }
    let choosing = [
      "-H", "--host", "-c", "--context", "--config", "--tls", "--tlsverify", "--tlscert",
    ]
    return !words.contains { word in
      choosing.contains { word.text == $0 || word.text.hasPrefix($0 + "=") }
    }
  }

  private mutating func containerKey(_ thing: EngineQuery.Thing) -> ResourceKey? {
    guard let variables = EngineQuery.choosing[program], !thing.name.contains(" "),
      !isElevated, tellsOwners
    else { return nil }
    var scope = [program == "podman" ? program : "docker"]
    for name in variables {
      guard let value = variable(name) else { return nil }
      if !value.isEmpty { scope.append("\(name)=\(value)") }
    }
    // What stands before the subcommand may choose another place.
    if program != "docker-compose" {
      scope += words.prefix { !Self.containerCommands.contains($0.text) }.map(\.text)
    }
    if program != "podman", scope.count == 1 {
      guard let context = dockerContext() else { return nil }
      scope.append(context)
    }
    // That such a thing is new is only the engine's word, so it holds for that engine.
    if program != "podman", thing.sort != .container, let found = engine(about: things(with: thing))
    {
      scope.append(found.engine)
    }
    guard let kind = Self.kind(of: thing.sort) else {
      return isPlace(of: [thing]) ? ResourceKey(.stack, in: scope, thing.name) : nil
    }
    return ResourceKey(kind, in: scope, thing.name)
  }

  private static func kind(of sort: EngineQuery.Thing.Sort) -> Resource.Kind? {
    switch sort {
    case .container: .container
    case .volume: .volume
    case .image: .image
    case .project: nil
    }
  }

  /// The context that Docker's own settings choose; nil if they can't be read.
  private mutating func dockerContext() -> String? {
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    switch world.ask(.text(Paths.normalized(home + "/.docker/config.json"))) {
    case Answer.none?: return "default"
    case .text(let text)?:
      let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
      guard let index = parts.firstIndex(of: "currentContext") else { return "default" }
      return index + 2 < parts.count ? String(parts[index + 2]) : nil
    default: return nil
    }
  }
}
