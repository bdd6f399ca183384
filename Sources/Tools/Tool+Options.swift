internal import Effects

extension Grammar {
  /// Whether the first operand ends the options.
  var stopsAtOperand: Bool { self == .posix || self == .pflagFirst }
  /// Whether `-o=value` means what `-o value` does.
  var stripsEquals: Bool { self == .pflag || self == .pflagFirst }
  /// Whether long options may be abbreviated.
  var abbreviates: Bool { self == .gnu || self == .posix || self == .negating }
}

extension Tool {
  /// Whether the first operand names an operation, which says what the other words mean.
  var takesOperation: Bool {
    if case .reader(let reader) = operands, reader.readsVerbs { return !subcommands.isEmpty }
    return !subcommands.isEmpty || !verbs.isEmpty
  }

  /// The option with exactly this spelling.
  func option(_ spelling: String) -> Option? {
    if let option = options.first(where: { $0.names.contains(spelling) }) { return option }
    if flags.contains(spelling) { return .flag(spelling) }
    if values.contains(spelling) { return .value(spelling) }
    if attached.contains(spelling) { return .optional(spelling) }
    return nil
  }

  /// The option of several letters whose value is joined to it, as of `-Xmx1g`.
  ///
  /// The longest spelling counts. One with two dashes has to end in a colon: `--external:fs`.
  func joinedOption(_ word: String) -> (option: Option, count: Int)? {
    let spelled = options.filter { $0.argument == .attached }.flatMap(\.names)
    let names = spelled + attached.list.map(String.init)
    let fitting = names.filter { name in
      name.count > 2 && word.hasPrefix(name) && (!name.hasPrefix("--") || name.hasSuffix(":"))
    }
    guard let name = fitting.max(by: { $0.count < $1.count }), let option = option(name) else {
      return nil
    }
    return (option, name.count)
  }

  /// The long option that a spelling means, abbreviated where the grammar accepts that.
  func longOption(_ spelling: String, dashes: Int) -> Option? {
    if let exact = option(spelling) { return exact }
    if grammar == .single {
      let other = dashes == 2 ? String(spelling.dropFirst()) : "-" + spelling
      return option(other)
    }
    guard grammar.abbreviates, spelling.count > 2 else { return nil }
    return abbreviated(spelling)
  }

  /// The only option that begins so.
  private func abbreviated(_ spelling: String) -> Option? {
    let candidates = options.filter { $0.names.contains { $0.hasPrefix(spelling) } }
    let plain = [flags, values, attached].flatMap(\.list).filter { $0.hasPrefix(spelling) }
    if candidates.count == 1 && plain.isEmpty { return candidates[0] }
    return candidates.isEmpty && plain.count == 1 ? option(String(plain[0])) : nil
  }

  /// Whether words are nothing but the option that asks this tool for help.
  ///
  /// Such an option reaches a subcommand that isn't described, too.
  func asksHelp(_ words: [Argument]) -> Bool {
    guard words.count == 1, words[0].isKnown, ["-h", "--help"].contains(words[0].text) else {
      return false
    }
    return option(words[0].text)?.sets.contains(.help) ?? false
  }

  /// Whether some option makes the tool do more than look.
  var hasChangingOptions: Bool {
    options.contains { option in
      option.does.contains { $0.action != .read }
        || !option.sets.allSatisfy { $0 == .help || $0 == .dryRun } && changes
    }
  }

  /// Whether some option without a value makes the tool do more than look.
  var hasChangingFlags: Bool {
    options.contains { option in
      option.argument == .none
        && (option.does.contains { $0.action != .read }
          || !option.sets.allSatisfy { $0 == .help || $0 == .dryRun } && changes)
    }
  }

  /// Whether operands may be more than looked at, in any mode.
  private var changes: Bool {
    does.contains { $0.action != .read } || operands.changes
      || operandsIn.contains { $0.operands.changes }
  }
}

extension Operands {
  /// Whether words may be more than looked at.
  fileprivate var changes: Bool {
    switch self {
    case .none, .ignored: false
    case .each(let deeds), .eachOrAll(let deeds): deeds.contains { $0.action != .read }
    case .eachOr(let deeds, let others): (deeds + others).contains { $0.action != .read }
    case .list(let first, let rest):
      (first + [rest]).contains { $0.contains { $0.action != .read } }
    case .sourcesThenTarget, .command, .code, .script, .reader: true
    }
  }
}

extension Character {
  /// Whether it is one of `0` to `9`.
  var isASCIIDigit: Bool { isASCII && isNumber }
}
