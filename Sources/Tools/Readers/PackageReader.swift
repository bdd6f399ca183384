internal import Effects

/// Reads what runners of packages run: `npx`, `pnpm`, `yarn`, `bun` and others.
enum PackageReader {
  /// Reads a command; a version goes from its first word: `prisma@5`.
  static func readCommand(_ invocation: inout Invocation) {
    guard let first = invocation.operands.first else { return }
    invocation.operands[0] = withoutVersion(first)
    // npm takes `--` for itself, wherever it stands.
    if invocation.tool.name == "exec",
      let dashes = invocation.operands.firstIndex(where: { $0.text == "--" })
    {
      invocation.operands.remove(at: dashes)
    }
    runPackage(&invocation)
  }

  /// Reads names of packages; only without any do the project's own scripts run.
  static func readInstall(_ invocation: inout Invocation) {
    let isPlain = invocation.operands.isEmpty
    invocation.addAlone(isPlain ? Deed.packageInstalls : [.packages])
  }

  /// Reads a script of the package, or a file with code.
  static func readRunner(_ invocation: inout Invocation) {
    guard let word = invocation.operands.first else {
      // `yarn` alone installs.
      if invocation.tool.name == "yarn" { invocation.addAlone(Deed.packageInstalls) }
      return
    }
    let endings = [".js", ".ts", ".mjs", ".cjs", ".mts", ".cts", ".jsx", ".tsx"]
    if word.isKnown, endings.contains(where: word.text.hasSuffix) {
      let deed = Deed(.execute, .script(.javascript))
      guard deed.happens(in: invocation.modes) else { return }
      let rest = Array(invocation.operands.dropFirst())
      invocation.claims.append(
        Claim(deed, .script(word, .javascript, arguments: rest), origin: word.origin)
      )
    } else {
      invocation.add([Deed(.execute, .packageScript)], on: word)
    }
  }

  /// Reads an initializer: `npm init vite` runs `create-vite`.
  static func readStarter(_ invocation: inout Invocation) {
    guard let first = invocation.operands.first else {
      // One that is there is read, completed and written again.
      let deed = Deed(.modify, .fixedPath("package.json"), reversibility: .reversible)
      return invocation.addAlone([deed])
    }
    let word = withoutVersion(first)
    guard word.isKnown, !word.text.isEmpty, !word.text.hasPrefix("@"), !word.text.contains("/")
    else { return invocation.claims.append(Claim(unknown: word, why: "its code isn't known")) }
    invocation.operands[0] = Argument("create-\(word.text)", origin: word.origin)
    runPackage(&invocation)
  }

  /// Reads a command, a file of Python or a module.
  static func readPython(_ invocation: inout Invocation) {
    guard let first = invocation.operands.first else { return }
    let python = Argument("python", origin: invocation.name.origin)
    if invocation.modes.contains("module") {
      let words = [python, Argument("-m", origin: first.origin)] + invocation.operands
      claimCommand(words, &invocation)
    } else if first.isKnown, first.text.hasSuffix(".py") || invocation.modes.contains("script") {
      let deed = Deed(.execute, .script(.python))
      guard deed.happens(in: invocation.modes) else { return }
      let rest = Array(invocation.operands.dropFirst())
      invocation.claims.append(
        Claim(deed, .script(first, .python, arguments: rest), origin: first.origin)
      )
    } else {
      runPackage(&invocation)
    }
  }

  /// Reads the command after `--` or an option that ends the options; without one there is none.
  static func readDashed(_ invocation: inout Invocation) {
    let start = invocation.tail ?? invocation.dashed ?? invocation.operands.count
    runPackage(after: start, &invocation)
  }

  /// Reads the name of something that the project brings, or a command: a described one is both.
  static func readProject(_ invocation: inout Invocation) {
    guard let first = invocation.operands.first else { return }
    let name = first.text.split(separator: "/").last.map(String.init) ?? first.text
    if !first.isKnown || first.text.hasPrefix("/") || Catalog.tool(named: name) != nil {
      runPackage(&invocation)
    }
    invocation.runs(
      .project([invocation.name] + invocation.operands),
      origin: invocation.name.origin
    )
  }

  /// Reads `yarn node`'s words as those of `node`.
  static func readNode(_ invocation: inout Invocation) {
    let node = Argument("node", origin: invocation.name.origin)
    claimCommand([node] + invocation.operands, &invocation)
  }

  /// Reads `yarn workspace NAME WORDS` as `yarn WORDS`.
  static func readWorkspace(_ invocation: inout Invocation) {
    claimYarn(Array(invocation.operands.dropFirst()), &invocation)
  }

  /// Reads `yarn workspaces foreach -A WORDS` as `yarn WORDS`.
  static func readWorkspaces(_ invocation: inout Invocation) {
    var words = invocation.operands[...]
    guard let first = words.popFirst(), ["foreach", "run"].contains(first.text) else { return }
    if first.text == "run" { return claimYarn([first] + words, &invocation) }
    while let word = words.first, word.prefix.hasPrefix("-") {
      words.removeFirst()
      if ["-j", "--jobs", "--from", "--include", "--exclude"].contains(word.text) {
        words = words.dropFirst()
      }
    }
    claimYarn(Array(words), &invocation)
  }

  private static func runPackage(after count: Int = 0, _ invocation: inout Invocation) {
    guard invocation.operands.count > count else { return }
    invocation.operands[count].isFromPackage = true
    invocation.readCommand(after: count)
  }

  private static func claimYarn(_ words: [Argument], _ invocation: inout Invocation) {
    guard !words.isEmpty else { return }
    claimCommand([Argument("yarn", origin: invocation.name.origin)] + words, &invocation)
  }

  private static func claimCommand(_ words: [Argument], _ invocation: inout Invocation) {
    let deed = Deed(.execute, .project)
    guard deed.happens(in: invocation.modes) else { return }
    invocation.claims.append(
      Claim(deed, .command(words, hasMore: false), origin: invocation.name.origin)
    )
  }

  private static func withoutVersion(_ word: Argument) -> Argument {
    guard word.isKnown, let at = word.text.lastIndex(of: "@"), at != word.text.startIndex else {
      return word
    }
    return Argument(String(word.text[..<at]), origin: word.origin, traits: word.traits)
  }
}
