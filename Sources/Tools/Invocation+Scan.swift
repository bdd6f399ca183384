internal import Effects

extension Invocation {
  /// Splits words into options and operands; what follows a subcommand's name is given back.
  mutating func scan(_ arguments: [Argument]) -> [Argument] {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if tool.grammar == .none {
        operands.append(word)
      } else if !word.isKnown {
        scanUnknown(word)
      } else if word.text == "--" && tool.grammar != .single {
        operands += rest
        return []
      } else if word.text.hasPrefix("-"), word.text.utf8.count > 1, !word.isPattern {
        scanOption(word, &rest)
        continue
      } else {
        operands.append(word)
      }
      let stops = tool.grammar == .posix || !tool.subcommands.isEmpty
      if stops, let last = operands.last, last == word {
        if !tool.subcommands.isEmpty { return Array(rest) }
        operands += rest
        return []
      }
    }
    return []
  }

  private mutating func scanUnknown(_ word: Argument) {
    if word.prefix.hasPrefix("-") {
      claims.append(Claim(unknown: word, why: "this option isn't known before it runs"))
    } else {
      operands.append(word)
      // A word that isn't known may be an option that changes what the tool does.
      if word.prefix.isEmpty && tool.hasChangingOptions {
        claims.append(Claim(unknown: word, why: "this word may turn out to be an option"))
      }
    }
  }

  private mutating func scanOption(_ word: Argument, _ rest: inout ArraySlice<Argument>) {
    if tool.grammar == .single {
      scanLong(word, dashes: word.text.hasPrefix("--") ? 2 : 1, &rest)
    } else if word.text.hasPrefix("--") {
      scanLong(word, dashes: 2, &rest)
    } else {
      scanBundle(word, &rest)
    }
  }

  private mutating func scanLong(
    _ word: Argument,
    dashes: Int,
    _ rest: inout ArraySlice<Argument>
  ) {
    let equals = word.text.firstIndex(of: "=")
    let name = equals.map { String(word.text[..<$0]) } ?? word.text
    guard let option = tool.longOption(name, dashes: dashes) else {
      claims.append(Claim(unknown: word, why: "'\(tool.name)' isn't described with '\(name)'"))
      return
    }
    if let equals {
      let value = word.dropping(word.text.distance(from: word.text.startIndex, to: equals) + 1)
      take(option, spelled: word, value: value)
    } else if option.argument == .required {
      takeNext(option, spelled: word, &rest)
    } else {
      take(option, spelled: word, value: nil)
    }
  }

  private mutating func scanBundle(_ word: Argument, _ rest: inout ArraySlice<Argument>) {
    var letters = word.text.dropFirst()
    if letters.allSatisfy(\.isASCIIDigit), let option = tool.option("-#") {
      return take(option, spelled: word, value: nil)
    }
    if let option = tool.option(word.text), letters.count > 1 {
      return option.argument == .required
        ? takeNext(option, spelled: word, &rest) : take(option, spelled: word, value: nil)
    }
    while let letter = letters.popFirst() {
      guard let option = tool.option("-\(letter)") else {
        claims.append(
          Claim(unknown: word, why: "'\(tool.name)' isn't described with '-\(letter)'")
        )
        return
      }
      switch option.argument {
      case .none: take(option, spelled: word, value: nil)
      case .attached:
        let value = letters.isEmpty ? nil : word.dropping(word.text.count - letters.count)
        return take(option, spelled: word, value: value)
      case .required:
        if letters.isEmpty { return takeNext(option, spelled: word, &rest) }
        return take(
          option,
          spelled: word,
          value: word.dropping(word.text.count - letters.count)
        )
      }
    }
  }

  private mutating func takeNext(
    _ option: Option,
    spelled word: Argument,
    _ rest: inout ArraySlice<Argument>
  ) {
    guard let value = rest.popFirst() else {
      claims.append(Claim(unknown: word, why: "an argument is missing"))
      return
    }
    take(option, spelled: word, value: value)
  }

  private mutating func take(_ option: Option, spelled word: Argument, value: Argument?) {
    modes.formUnion(option.sets)
    if option.skipsQuestion { force.append(word.text) }
    for deed in option.does {
      pending.append((deed, value ?? word, isValue: value != nil))
    }
    switch option.role {
    case .plain: break
    case .directory: directory = value
    case .target:
      target = value
      modes.insert(.targetDirectory)
    }
  }
}

extension Tool {
  /// The option with exactly this spelling.
  func option(_ spelling: String) -> Option? {
    options.first { $0.names.contains(spelling) }
  }

  /// The long option that a spelling means, abbreviated where the grammar accepts that.
  func longOption(_ spelling: String, dashes: Int) -> Option? {
    if let exact = option(spelling) { return exact }
    if grammar == .single {
      let other = dashes == 2 ? String(spelling.dropFirst()) : "-" + spelling
      return option(other)
    }
    guard grammar == .gnu || grammar == .posix, spelling.count > 2 else { return nil }
    let candidates = options.filter { $0.names.contains { $0.hasPrefix(spelling) } }
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// Whether some option makes the tool do more than look.
  var hasChangingOptions: Bool {
    options.contains { option in
      !option.sets.allSatisfy { $0 == .help || $0 == .dryRun }
        || option.does.contains { $0.action != .read }
    }
  }
}

extension Character {
  /// Whether it is one of `0` to `9`.
  var isASCIIDigit: Bool { isASCII && isNumber }
}
