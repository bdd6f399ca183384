internal import Effects
internal import Linux

/// Settings in the environment and in files of the home and the project.
extension ReachFinder {
  mutating func findVariables() {
    let leaves = environment.sorted { $0.key < $1.key }.map {
      Leaf(path: [$0.key], value: $0.value, line: 0)
    }
    take(leaves, of: "environment", holder: .environment, isFlat: true)
  }

  mutating func findFiles() {
    for folder in folders {
      for file in KnownFile.project { take(file, in: folder) }
      let workflows = Path.join(folder, ".github/workflows")
      for name in names(workflows) where name.hasSuffix(".yml") || name.hasSuffix(".yaml") {
        take(KnownFile(name, .yaml, .pipeline), in: workflows)
      }
    }
    guard !folders.contains(reach.home) else { return takeHome(without: KnownFile.project) }
    takeHome(without: [])
  }

  private mutating func takeHome(without done: [KnownFile]) {
    let known = Set(done.map(\.path))
    for file in KnownFile.home where !known.contains(file.path) { take(file, in: reach.home) }
    for file in KnownFile.bare {
      let path = Path.join(reach.home, file.path)
      guard let text = text(path), !text.isEmpty else { continue }
      let place = SourcePlace(path, line: 1)
      add(CredentialAccess(.cloud, file.holder, setting: Path.name(path), at: place))
    }
    for name in [".git-credentials", ".config/git/credentials"] {
      takeGit(Path.join(reach.home, name))
    }
  }

  /// `https://user:token@host`, a line each (git-credential-store(1)).
  private mutating func takeGit(_ path: String) {
    guard let text = text(path) else { return }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let url = DatabaseURL(String(line)), url.password ?? url.user != nil else { continue }
      let host = PlainName.of(url.host ?? "")
      let place = SourcePlace(path, line: index + 1)
      add(CredentialAccess(.token, .git, setting: "a password", at: place, name: host))
    }
  }

  private mutating func take(_ file: KnownFile, in folder: String) {
    let path = Path.join(folder, file.path)
    var leaves = leaves(path, file.format)
    guard !leaves.isEmpty else { return }
    // The rest of it is what was typed in sessions.
    if Path.name(path) == ".claude.json" {
      leaves = leaves.filter { $0.path.contains("mcpServers") }
    }
    if path.hasSuffix("/schema.prisma"), let text = text(path), PrismaSchema(text) == nil {
      note(path, "it names a database in a form that isn't known")
    }
    let isFlat = [LeafFormat.dotenv, .shell].contains(file.format)
    take(leaves, of: path, holder: file.holder, isFlat: isFlat)
  }

  /// Takes the databases and credentials among the values of one source.
  private mutating func take(
    _ leaves: [Leaf],
    of source: String,
    holder: CredentialAccess.Holder,
    isFlat: Bool
  ) {
    let leaves = isFlat ? leaves : leaves.map(Self.variable)
    var groups: [[String]: LeafGroup] = [:]
    for leaf in leaves {
      groups[isFlat ? [] : Array(leaf.path.dropLast()), default: LeafGroup()].add(leaf)
    }
    var told = 0
    for (index, leaf) in leaves.enumerated() {
      let parent = isFlat ? [] : Array(leaf.path.dropLast())
      let group = groups[parent] ?? LeafGroup()
      if database(leaf, group, source, isFlat: isFlat) { continue }
      // The password of a database is told with the database.
      if group.namesDatabase, leaf.name.lowercased() == "password" { continue }
      let before = index > 0 ? leaves[index - 1] : nil
      guard told < Self.toldLimit, let access = credential(leaf, before, source, holder) else {
        continue
      }
      told += 1
      add(access)
    }
    if told == Self.toldLimit { note(source, "only its first \(told) credentials are listed") }
  }

  /// An element `KEY=value` of a list, as in a service's `environment`, as a variable.
  private static func variable(_ leaf: Leaf) -> Leaf {
    guard let last = leaf.path.last, Int(last) != nil,
      let sign = leaf.value.utf8.firstIndex(of: 61)
    else { return leaf }
    let name = leaf.value[..<sign]
    guard !name.isEmpty, name.utf8.allSatisfy({ (65...90).contains($0) || $0 == 95 }) else {
      return leaf
    }
    let value = leaf.value[leaf.value.utf8.index(after: sign)...]
    return Leaf(path: leaf.path.dropLast() + [String(name)], value: String(value), line: leaf.line)
  }

  mutating func add(_ access: CredentialAccess) {
    let isKnown = reach.credentials.contains {
      $0.setting == access.setting && $0.place.path == access.place.path && $0.name == access.name
    }
    guard !isKnown else { return }
    reach.credentials.append(access)
    if access.kind == .cloud || access.kind == .token || access.kind == .payment {
      secretFiles.append(access.place)
    }
  }

  private func credential(
    _ leaf: Leaf,
    _ before: Leaf?,
    _ source: String,
    _ holder: CredentialAccess.Holder
  ) -> CredentialAccess? {
    var name = leaf.name
    var value = leaf.value
    let isElement = leaf.path.last.flatMap { Int($0) } != nil
    if isElement, value.utf8.starts(with: "--".utf8), let sign = value.utf8.firstIndex(of: 61) {
      name = String(value[..<sign])
      value = String(value[value.utf8.index(after: sign)...])
    } else if isElement, let before, before.value.utf8.starts(with: "--".utf8),
      before.path.dropLast() == leaf.path.dropLast()
    {
      name = before.value
    }
    if holder == .netrc { name = "password" }
    guard let kind = SecretForm.read(name, value) else { return nil }
    let form = SecretForm.form(of: value)
    let chosen = CredentialSetting.read(name, value)?.1 ?? ""
    let isName = kind == .workspace || kind == .cluster || kind == .cloud && !chosen.isEmpty
    let clouds: Set<CredentialAccess.Holder> = [
      .digitalocean, .fly, .railway, .vercel, .cloudflare, .terraform,
    ]
    var setting = leaf.shown
    if isElement, name.utf8.starts(with: "--".utf8) { setting += " \(name)" }
    // A variable that only chooses a name opens nothing by itself.
    let opened = isName ? .workspace : clouds.contains(holder) && kind == .token ? .cloud : kind
    return CredentialAccess(
      opened,
      holder,
      setting: PlainName.of(setting),
      at: SourcePlace(source, line: leaf.line),
      name: isName ? PlainName.of(chosen) : holder == .netrc ? PlainName.of(leaf.name) : "",
      isLive: form?.isLive ?? (kind == .payment && chosen == "live")
    )
  }
}
