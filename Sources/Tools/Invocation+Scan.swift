internal import Effects

extension Invocation {
  /// Splits words into options and operands; what follows a subcommand's name is given back.
  mutating func scan(_ arguments: [Argument]) -> [Argument] {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if tool.grammar == .none {
        operands.append(word)
      } else if !word.isKnown {
        if scanUnknown(word) { continue }
      } else if word.isPattern, word.text.hasPrefix("-") {
        // Such as `--include=*.c`: what is fixed in it tells which option it is.
        let fixed = String(word.text.prefix { !"*?[".contains($0) })
        if scanUnknown(Argument(unknown: word.text, prefix: fixed, origin: word.origin)) {
          continue
        }
      } else if word.text == "--" {
        dashed = operands.count
        operands += rest
        return []
      } else if isOption(word) {
        scanOption(word, &rest)
        continue
      } else {
        operands.append(word)
      }
      let takesOperation = tool.takesOperation && !isCommandKnown
      let stops = tool.grammar.stopsAtOperand || takesOperation
      if stops, let last = operands.last, last == word {
        if takesOperation { return Array(rest) }
        operands += rest
        return []
      }
    }
    return []
  }

  private func isOption(_ word: Argument) -> Bool {
    if word.isPattern || word.text.utf8.count < 2 { return false }
    if word.text.hasPrefix("-") { return true }
    // Few tools have options with a plus sign; to the others such a word is an operand.
    return word.text.hasPrefix("+") && tool.option(String(word.text.prefix(2))) != nil
  }

  /// Reads a word that isn't known as a whole; says whether it was an option.
  private mutating func scanUnknown(_ word: Argument) -> Bool {
    if word.prefix.hasPrefix("-") {
      if takeUnknownValue(word) || !tool.hasChangingOptions { return true }
      claims.append(Claim(unknown: word, why: "this option isn't known before it runs"))
      return true
    }
    operands.append(word)
    // A word that isn't known may be an option that changes what the tool does.
    if !word.cannotBeOption && tool.hasChangingOptions { suspects.append((word, tool)) }
    return false
  }

  /// Takes a known option whose value isn't known, such as `--output=$file` or `-j$(nproc)`.
  private mutating func takeUnknownValue(_ word: Argument) -> Bool {
    if let equals = word.prefix.firstIndex(of: "=") {
      let name = String(word.prefix[..<equals])
      let dashes = name.hasPrefix("--") ? 2 : 1
      if dashes == 2 || tool.grammar == .single || tool.option(name) != nil {
        guard let option = tool.longOption(name, dashes: dashes) else { return false }
        take(option, spelled: word, value: word.dropping(name.count + 1))
        return true
      }
    }
    guard tool.grammar != .single, !word.prefix.hasPrefix("--") else { return false }
    var before: [Option] = []
    for (index, letter) in word.prefix.dropFirst().enumerated() {
      guard let option = tool.option("-\(letter)") else { return false }
      if option.argument == .none {
        before.append(option)
        continue
      }
      for option in before { take(option, spelled: word, value: nil) }
      take(option, spelled: word, value: word.dropping(index + 2))
      return true
    }
    return false
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
      if negates(name) { return }
      if let found = tool.joinedOption(word.text) {
        return take(found.option, spelled: word, value: word.dropping(found.count), &rest)
      }
      if tool.grammar == .inputs { return equals == nil ? takeInputs(name, &rest) : () }
      claims.append(Claim(unknown: word, why: "'\(tool.name)' isn't described with '\(name)'"))
      return
    }
    if isVersionInput(option) { return equals == nil ? takeInputs(name, &rest) : () }
    if let equals, option.argument != .two {
      let value = word.dropping(
        word.text.distance(from: word.text.startIndex, to: equals) + 1
      )
      take(option, spelled: word, value: value, &rest)
    } else {
      takeSeparate(option, spelled: word, &rest)
    }
  }

  /// Reads `--no-NAME`, which takes back what `--NAME` has switched on.
  private mutating func negates(_ name: String) -> Bool {
    guard tool.grammar == .negating, name.hasPrefix("--no-"),
      let option = tool.longOption("--" + name.dropFirst(5), dashes: 2)
    else { return false }
    modes.subtract(option.sets)
    return true
  }

  /// Whether an option that shows the tool's version is an input of an operation instead, since it
  /// stands behind one: `gcloud app deploy --version=v1`.
  private func isVersionInput(_ option: Option) -> Bool {
    tool.grammar == .inputs && !operands.isEmpty && option.names.contains("--version")
  }

  /// Takes the values of an input of a remote operation; the first that names things is kept.
  private mutating func takeInputs(_ name: String, _ rest: inout ArraySlice<Argument>) {
    let names = ["-id", "-ids", "-identifier", "-name", "-names", "-arn", "-arns", "--bucket"]
    let isName = inputs.isEmpty && (name == "-n" || names.contains(where: name.hasSuffix))
    hasInputs = true
    var count = 0
    while let word = rest.first, !word.prefix.hasPrefix("-") || word.text == "--" {
      count += 1
      if isName { inputs.append(word) }
      if count > 1 { lastInput = word }
      rest.removeFirst()
    }
    if !rest.isEmpty { lastInput = nil }
  }

  private mutating func scanBundle(_ word: Argument, _ rest: inout ArraySlice<Argument>) {
    var letters = word.text.dropFirst()
    if letters.allSatisfy(\.isASCIIDigit), let option = tool.option("-#") {
      return take(option, spelled: word, value: nil)
    }
    if scanWhole(word, &rest) { return }
    let sign = word.text.hasPrefix("+") ? "+" : "-"
    while let letter = letters.popFirst() {
      let found = tool.option("\(sign)\(letter)")
      if let found, isVersionInput(found) { return takeInputs(word.text, &rest) }
      guard let option = found else {
        if tool.grammar == .inputs { return takeInputs(word.text, &rest) }
        claims.append(
          Claim(unknown: word, why: "'\(tool.name)' isn't described with '\(sign)\(letter)'")
        )
        return
      }
      if option.argument == .none {
        take(option, spelled: word, value: nil, &rest)
      } else if letters.isEmpty {
        return takeSeparate(option, spelled: word, &rest)
      } else {
        let value = word.dropping(word.text.count - letters.count)
        return take(option, spelled: word, value: value, &rest)
      }
    }
  }

  /// Takes a word such as `-std=c11` or `-include` that an option spells as a whole.
  private mutating func scanWhole(
    _ word: Argument,
    _ rest: inout ArraySlice<Argument>
  ) -> Bool {
    guard word.text.count > 2 else { return false }
    if let option = tool.option(word.text) {
      takeSeparate(option, spelled: word, &rest)
      return true
    }
    if let equals = word.text.firstIndex(of: "=") {
      let name = String(word.text[..<equals])
      if name.count > 2, let option = tool.option(name) {
        take(option, spelled: word, value: word.dropping(name.count + 1), &rest)
        return true
      }
    }
    guard let found = tool.joinedOption(word.text) else { return false }
    take(found.option, spelled: word, value: word.dropping(found.count), &rest)
    return true
  }

  /// Takes an option whose arguments, if it has any, are words of their own.
  private mutating func takeSeparate(
    _ option: Option,
    spelled word: Argument,
    _ rest: inout ArraySlice<Argument>
  ) {
    var value: Argument?
    switch option.argument {
    case .none, .attached: break
    case .two:
      _ = rest.popFirst()
      fallthrough
    case .required:
      value = rest.popFirst()
      // Without its argument the tool prints how it is used, and does nothing.
      if value == nil { return }
    }
    take(option, spelled: word, value: value, &rest)
  }

  private mutating func take(
    _ option: Option,
    spelled word: Argument,
    value: Argument?,
    _ rest: inout ArraySlice<Argument>
  ) {
    take(option, spelled: word, value: value)
    if option.role == .last {
      tail = tail ?? operands.count
      operands += rest
      rest = []
    }
  }

  private mutating func take(_ option: Option, spelled word: Argument, value: Argument?) {
    var value = value
    if tool.grammar.stripsEquals, !word.text.hasPrefix("--"), value?.text.hasPrefix("=") == true {
      value = value?.dropping(1)
    }
    if option.argument == .none, let value {
      // `--flag=false`, as Go's flags take it.
      if ["false", "FALSE", "False", "f", "F", "0"].contains(value.text) { return }
      if !value.isKnown, !option.sets.isEmpty || !option.does.isEmpty {
        claims.append(Claim(unknown: word, why: "this option isn't known before it runs"))
        return
      }
    }
    modes.formUnion(option.sets)
    if let value { choose(option, value) }
    if option.skipsQuestion { force.append(word.text) }
    if let value { values.append((option.names[0], value)) }
    for deed in option.does {
      pending.append((deed, value ?? word, isValue: value != nil))
    }
    switch option.role {
    case .plain: break
    case .part: if let value { parts.append(value) }
    case .directory: directory = value.map { directory?.appending($0) ?? $0 }
    case .target:
      target = value
      modes.insert(.targetDirectory)
    case .placeholder: placeholder = value
    case .last: if let value { operands.append(value) }
    }
  }

  /// Switches on the modes that an argument stands for; all that do more, if it isn't known.
  private mutating func choose(_ option: Option, _ value: Argument) {
    if value.isKnown {
      modes.formUnion(option.chooses[value.text] ?? [])
    } else {
      modes.formUnion(option.chooses.values.joined().filter { $0 != .dryRun && $0 != .help })
    }
  }
}
