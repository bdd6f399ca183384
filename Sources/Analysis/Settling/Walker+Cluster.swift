internal import Effects
internal import Tools

extension Walker {
  /// Programs whose objects are in the cluster that a kubeconfig or an option chooses.
  static let clusterPrograms: Set<String> = ["kubectl", "oc", "helm", "helmfile", "flux"]
  /// How many objects of a manifest are effects of their own.
  private static let objectLimit = 60

  /// Settles what happens to a thing that isn't a path, with what goes with it.
  mutating func settleResource(_ claim: Claim, _ resource: Resource) {
    let url = resource.name.droppingJDBC
    if resource.kind == .database, DatabaseCode.isAddress(url) { return settleAddress(claim, url) }
    var effect = effect(claim, resource)
    if resource.kind == .infrastructure, claim.action == .delete { explain(&effect) }
    measureNamed(&effect)
    place(&effect)
    settleNamedOwner(&effect)
    placeInCloud(&effect)
    add(effect)
    if resource.kind == .state, Self.stackPrograms.contains(program), resource.name != "lock" {
      keepState(claim)
    }
    if program == "pulumi" { keepPulumiState(claim) }
  }

  /// Says what goes with a thing that a command deletes.
  private func explain(_ effect: inout Effect) {
    let name = effect.resource.name
    var parts: [String] = []
    if let store = ManagedStore.of(command: name) {
      let unless = store.keptBy == nil ? "" : ", unless the command says otherwise"
      parts.append("\(store.word): \(store.loses)\(unless)")
      parts.append(
        store.undelete.hasPrefix("none") ? "no undelete" : "comes back \(store.undelete)"
      )
    } else if Self.clusterPrograms.contains(program), let store = object(named: name) {
      parts.append("\(store.word): \(store.loses)")
    }
    guard !parts.isEmpty else { return }
    if !effect.why.isEmpty { parts.append(effect.why) }
    effect.why = parts.joined(separator: "; ")
  }

  /// What an object of a cluster is, by its name with the kind before it.
  private func object(named name: String) -> ManagedStore? {
    if program == "helm" { return ManagedStore.of(type: "helm_release") }
    return name.split(separator: "/").first.flatMap { ClusterKind.store(of: String($0)) }
  }

  /// Says which cluster it is in, and of which environment, by the names of the context and of the
  /// namespace.
  private mutating func place(_ effect: inout Effect, in namespace: String = "") {
    guard Self.clusterPrograms.contains(program), effect.action != .read, effect.action != .create,
      effect.resource.kind == .infrastructure
    else { return }
    var evidence: [EnvironmentEvidence] = []
    if let context = clusterName() {
      effect.why += (effect.why.isEmpty ? "" : "; ") + "in the cluster '\(context)'"
      evidence.append(EnvironmentEvidence(.context, context))
    }
    let named = namedNamespace()
    let shown = named.isEmpty ? namespace : named
    if !shown.isEmpty { evidence.append(EnvironmentEvidence(.namespace, shown)) }
    if !evidence.isEmpty { weigh(evidence, &effect) }
  }

  /// The namespace that the words of the command at hand name; they are searched once.
  private mutating func namedNamespace() -> String {
    if let namespace { return namespace }
    let joined = words.first { $0.text.hasPrefix("-n") && $0.text.utf8.count > 2 }
    let found =
      values(of: ["-n", "--namespace"]).last ?? joined.map { String($0.text.dropFirst(2)) } ?? ""
    namespace = found
    return found
  }

  /// The cluster that an option of this command or the kubeconfig chooses; nil if none is known.
  mutating func clusterName() -> String? {
    let chosen = effects.last { effect in
      effect.resource.kind == .cluster && effect.action == .read && effect.program == program
    }
    if let chosen { return chosen.resource.name }
    guard let directory = state.directories.first,
      case .credentials(let facts)? = world.ask(.credentials(directory))
    else { return nil }
    return facts.first { $0.kind == .cluster }?.name
  }

  /// Settles what happens to the objects that a manifest, or every manifest of a folder, declares.
  mutating func settleManifest(_ claim: Claim, _ word: Argument) {
    guard word.isKnown, word.text != "-", !word.text.contains("://"), let path = absolute(word)
    else { return settleResource(claim, Resource(.infrastructure, "manifests")) }
    var files = [path]
    if world.path(path)?.resolvedKind == .directory {
      files = ["yaml", "yml", "json"].flatMap { ending -> [String] in
        guard case .paths(let found)? = world.ask(.glob("\(path)/*.\(ending)")) else { return [] }
        return found
      }
    }
    var objects: [ClusterObject] = []
    for file in files {
      guard let found = world.text(file).flatMap(ClusterObject.all) else {
        return settleResource(claim, Resource(.infrastructure, "manifests"))
      }
      objects += found
    }
    guard !objects.isEmpty else {
      return settleResource(claim, Resource(.infrastructure, "manifests"))
    }
    // What takes data with it comes first.
    let sorted = objects.filter { !$0.loss.isEmpty } + objects.filter { $0.loss.isEmpty }
    for object in sorted.prefix(Self.objectLimit) {
      var effect = effect(claim, Resource(.infrastructure, object.title))
      if !object.loss.isEmpty { effect.why = object.loss }
      place(&effect, in: object.namespace)
      add(effect)
    }
    let rest = sorted.count - Self.objectLimit
    guard rest > 0 else { return }
    var effect = effect(claim, Resource(.infrastructure, rest.counted("more object")))
    effect.measured.resources = rest
    place(&effect)
    add(effect)
  }
}
