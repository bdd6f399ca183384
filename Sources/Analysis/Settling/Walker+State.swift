internal import Effects
internal import Tools

extension Walker {
  /// Programs whose state is Terraform's.
  static let stackPrograms: Set<String> = ["terraform", "tofu", "terragrunt"]

  /// Has the file in which a tool keeps its state, and the copy beside it, saved before they change.
  ///
  /// A state that a backend keeps elsewhere isn't a file here, and stays as it is.
  mutating func keepState(_ claim: Claim) {
    guard claim.action != .read, let directory = state.directories.first else { return }
    guard case .terraform(let state)? = world.ask(.terraform(directory)), state.backend == "local",
      !state.path.isEmpty
    else { return }
    var files = [state.path, state.path + ".backup"]
    if case .resource(let resource) = claim.subject,
      words.contains(where: { $0.text == "workspace" })
    {
      let other = "\(directory)/terraform.tfstate.d/\(resource.name)/terraform.tfstate"
      if Paths.isNormal(other) { files.append(other) }
    }
    for file in files { keep(file, claim, "backend 'local' keeps the state in this file alone") }
  }

  /// Has the folder of a local backend of Pulumi's saved before its state changes.
  mutating func keepPulumiState(_ claim: Claim) {
    guard claim.action != .read, let directory = state.directories.first,
      let address = pulumiBackend(directory), address.hasPrefix("file://")
    else { return }
    var folder = String(address.dropFirst("file://".count))
    if folder.hasPrefix("~"), case .known(let home)? = state.variables["HOME"] {
      folder = home + folder.dropFirst()
    }
    let path = Paths.normalized(folder.hasPrefix("/") ? folder : "\(directory)/\(folder)")
    keep(path + "/.pulumi/stacks", claim, "a backend in files keeps the state in this folder alone")
  }

  private mutating func pulumiBackend(_ directory: String) -> String? {
    if case .known(let address)? = state.variables["PULUMI_BACKEND_URL"] { return address }
    guard let text = world.text(directory + "/Pulumi.yaml") else { return nil }
    var isBackend = false
    for line in text.split(separator: "\n") {
      if !line.hasPrefix(" ") { isBackend = line.hasPrefix("backend:") }
      let entry = line.drop { $0 == " " }
      if isBackend, entry.hasPrefix("url:") {
        return String(entry.dropFirst(4).filter { !" \"'\r".contains($0) })
      }
    }
    return nil
  }

  private mutating func keep(_ path: String, _ claim: Claim, _ place: String) {
    guard let fact = world.path(path), [.file, .directory].contains(fact.kind) else { return }
    var effect = Effect(
      .modify,
      Resource(fact.kind == .file ? .file : .directory, path),
      origin: self.place(claim.origin),
      environment: .development,
      place: PlaceFinder.place(of: fact.resolved, fact, surroundings),
      reversibility: .recoverable(.snapshot),
      why: "\(place); 'stoplog undo' brings back the state, and not what it describes",
      traits: fact.kind == .file ? [.bookkeeping] : [.bookkeeping, .recursive]
    )
    if fact.kind == .file { effect.measured = Measure(files: 1, bytes: fact.size) }
    effect.real = fact.resolved
    let outer = force
    force = []
    add(effect)
    force = outer
  }
}
