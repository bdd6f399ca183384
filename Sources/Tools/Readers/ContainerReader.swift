internal import Effects

/// Reads commands and paths inside containers (docker-run(1), docker-exec(1), docker-cp(1)).
enum ContainerReader {
  /// Reads `IMAGE [COMMAND …]`: a new container.
  static func readImage(_ invocation: inout Invocation) {
    guard let image = invocation.operands.first else { return }
    let name = invocation.values.last { $0.name == "--name" }?.value
    // One that goes by itself afterwards, or takes another's place, isn't kept by its name.
    let isKept = name != nil && invocation.modes.isDisjoint(with: ["passing", "replaces"])
    let deed = Deed(
      .create,
      .named(.container),
      reversibility: .reversible,
      traits: isKept ? [.exclusive] : []
    )
    invocation.add([deed], on: isKept ? name ?? image : image)
    var words = Array(invocation.operands.dropFirst())
    if let entry = invocation.values.last(where: { $0.name == "--entrypoint" })?.value,
      entry.text != ""
    {
      words.insert(entry, at: 0)
    }
    let setting = ContainerSetting(invocation.values)
    claim(words, in: Resource(.image, image.text), setting, &invocation)
  }

  /// Reads `CONTAINER COMMAND …`: one that exists.
  static func readCommand(_ invocation: inout Invocation) {
    guard let container = invocation.operands.first else { return }
    let words = invocation.operands.dropFirst().drop { $0.text == "--" }
    claim(orShell(Array(words)), in: Resource(.container, container.text), nil, &invocation)
  }

  /// Reads `POD -- COMMAND …`; `run` and `debug` make a container.
  static func readPod(_ invocation: inout Invocation) {
    guard let pod = invocation.operands.first else { return }
    if invocation.tool.name != "exec" {
      invocation.add([Deed(.create, .named(.container), reversibility: .reversible)], on: pod)
    }
    let words = Array(invocation.operands.dropFirst(max(1, invocation.dashed ?? 1)))
    claim(words, in: Resource(.container, pod.text), nil, &invocation)
  }

  /// Reads the words of a command on a telephone; without one there is a shell (adb(1)).
  static func readDevice(_ invocation: inout Invocation) {
    claim(orShell(invocation.operands), in: Resource(.container, "the telephone"), nil, &invocation)
  }

  /// What reads its commands from the input, where no command is named.
  private static func orShell(_ words: [Argument]) -> [Argument] {
    words.isEmpty ? [Argument("sh", origin: 0..<0)] : words
  }

  private static func claim(
    _ words: [Argument],
    in place: Resource,
    _ setting: ContainerSetting?,
    _ invocation: inout Invocation
  ) {
    guard let first = words.first else { return }
    let deed = Deed(.execute, .project)
    guard deed.happens(in: invocation.modes) else { return }
    invocation.claims.append(
      Claim(deed, .elsewhere(words, in: place, setting), origin: first.origin)
    )
  }

  /// Reads `[CONTAINER:]SOURCE [CONTAINER:]TARGET`.
  static func readCopy(_ invocation: inout Invocation) {
    guard invocation.operands.count > 1 else { return }
    let source = invocation.operands[0]
    let target = invocation.operands[1]
    if let container = container(of: source) {
      invocation.add([Deed(.read, .named(.container))], on: container)
    } else if source.text != "-" {
      invocation.add([.reads], on: source)
    }
    if let container = container(of: target) {
      invocation.add([.writesContainer], on: container)
    } else if target.text != "-" {
      invocation.add([Deed(.overwrite, .tree)], on: target)
    }
  }

  private static func container(of word: Argument) -> Argument? {
    guard let colon = word.prefix.firstIndex(of: ":"), !word.prefix.hasPrefix("/"),
      !word.prefix.hasPrefix(".")
    else { return nil }
    return Argument(String(word.prefix[..<colon]), origin: word.origin)
  }
}
