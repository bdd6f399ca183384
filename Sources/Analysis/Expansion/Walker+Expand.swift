internal import Effects
internal import ShellSyntax
internal import Tools

extension Walker {
  /// The words that a word becomes: braces, tilde, parameters, commands, splitting, patterns.
  mutating func expand(_ word: Word) -> [Argument] {
    let origin = place(word.range)
    guard bounds.exceeded == nil else { return [Argument(unknown: "…", origin: origin)] }
    if case .literal(let text)? = word.parts.first?.kind, word.parts.count == 1, text.isPlain {
      _ = bounds.spend(words: 1, bytes: text.utf8.count)
      return [Argument(text, origin: origin)]
    }
    guard let variants = Braces.expand(word.parts) else {
      return [Argument(unknown: source(word.range), origin: origin)]
    }
    let words = variants.flatMap { parts in
      bounds.exceeded == nil
        ? fields(parts, isAssignment: false).flatMap { matches($0, origin) } : []
    }
    _ = bounds.spend(words: words.count)
    return words
  }

  /// The single word that an unsplit word becomes; nil if it would be none or several.
  mutating func expandOne(_ word: Word) -> Argument? {
    let words = expand(word)
    return words.count == 1 ? words[0] : nil
  }

  /// The text of a word where no splitting and no patterns apply; nil if it isn't known.
  mutating func expandText(_ word: Word, isAssignment: Bool = false) -> String? {
    expandText(word.parts, in: word.range, isAssignment: isAssignment)
  }

  /// The text of some pieces where no splitting and no patterns apply; nil if it isn't known.
  mutating func expandText(
    _ parts: [Word.Part],
    in range: Range<Int>,
    isAssignment: Bool = false
  ) -> String? {
    var builder = FieldBuilder(splits: false)
    append(parts, to: &builder, quoted: false, isAssignment: isAssignment)
    let field = builder.finish().first ?? Field()
    return field.isKnown ? field.text : nil
  }

  /// What a variable gets that a word is assigned to.
  mutating func expandField(_ word: Word) -> Field {
    var builder = FieldBuilder(splits: false)
    append(word.parts, to: &builder, quoted: false, isAssignment: true)
    return builder.finish().first ?? Field()
  }

  /// The fields of some pieces, split, before patterns are matched.
  private mutating func fields(_ parts: [Word.Part], isAssignment: Bool) -> [Field] {
    var builder = FieldBuilder(splits: true, separators: separators)
    append(parts, to: &builder, quoted: false, isAssignment: isAssignment)
    return builder.finish()
  }

  /// What separates fields here; nil if that isn't known.
  private var separators: [Unicode.Scalar]? {
    switch state.variables["IFS"] {
    case .known(let text)?: Array(text.unicodeScalars)
    case .unset?, nil: [" ", "\t", "\n"]
    case .list?, .found?, .name?, .unknown?: nil
    }
  }

  private mutating func append(
    _ parts: [Word.Part],
    to builder: inout FieldBuilder,
    quoted: Bool,
    isAssignment: Bool
  ) {
    for (index, part) in parts.enumerated() {
      if index == 0, !quoted, case .literal(let text) = part.kind, text.hasPrefix("~") {
        append(tilde: text, isWhole: parts.count == 1, to: &builder)
      } else {
        append(part, to: &builder, quoted: quoted)
      }
    }
  }

  private mutating func append(_ part: Word.Part, to builder: inout FieldBuilder, quoted: Bool) {
    switch part.kind {
    case .literal(let text):
      _ = bounds.spend(bytes: text.utf8.count)
      builder.append(text, quoted: quoted)
    case .escaped(let text), .singleQuoted(let text):
      _ = bounds.spend(bytes: text.utf8.count)
      builder.append(text, quoted: true)
    case .ansiQuoted(let bytes):
      builder.append(String(decoding: bytes, as: UTF8.self), quoted: true)
    case .doubleQuoted(let parts), .localized(let parts):
      builder.append("", quoted: true)
      append(parts, to: &builder, quoted: true, isAssignment: false)
    case .parameter(let parameter):
      append(value(of: parameter, quoted: quoted), part, to: &builder, quoted: quoted)
    case .command(let script, _):
      append(output(of: script), part, to: &builder, quoted: quoted)
    case .arithmetic(let word):
      _ = expandText(word)
      append(.unknown, part, to: &builder, quoted: true)
    case .process(let script, let isOutput):
      builder.append(pipe(script, isOutput: isOutput), quoted: true)
    case .extendedPattern(let sign, let word):
      builder.append(unknown: "\(sign)(\(source(word.range)))")
    case .array(let name, let words):
      for word in words { _ = expand(word) }
      builder.append(unknown: name + "(…)")
    }
  }

  private mutating func append(
    _ value: Expansion,
    _ part: Word.Part,
    to builder: inout FieldBuilder,
    quoted: Bool
  ) {
    switch value {
    case .text(let text) where !spend(text, splits: !quoted):
      builder.append(unknown: source(part.range))
    case .list(let texts) where !texts.allSatisfy({ spend($0, splits: true) }):
      builder.append(unknown: source(part.range))
    case .text(let text):
      if text.isEmpty { builder.note(.emptyVariable) }
      if quoted { builder.append(text, quoted: true) } else { builder.appendSplitting(text) }
    case .list(let texts):
      builder.append(list: texts, quoted: quoted)
    case .found(let found):
      builder.append(unknown: source(part.range))
      builder.note(found)
    case .name: builder.append(name: source(part.range))
    case .unknown: builder.append(unknown: source(part.range))
    }
  }

  /// Counts what an expansion gives, before it is put anywhere.
  private mutating func spend(_ text: String, splits: Bool) -> Bool {
    let blanks = splits ? text.utf8.count { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A } : 0
    return bounds.spend(words: splits ? blanks + 1 : 0, bytes: text.utf8.count)
  }

  private mutating func append(
    tilde text: String,
    isWhole: Bool,
    to builder: inout FieldBuilder
  ) {
    let name = text.dropFirst().prefix { $0 != "/" }
    let rest = String(text.dropFirst(name.count + 1))
    // `~$USER` and `~"x"` are not expanded by bash.
    guard isWhole || !rest.isEmpty else { return builder.append(text, quoted: false) }
    if let home = home(String(name)) {
      builder.append(home, quoted: true)
    } else {
      builder.append(unknown: "~\(name)")
    }
    builder.append(rest, quoted: false)
  }

  mutating func home(_ name: String) -> String? {
    switch name {
    case "":
      if case .known(let home)? = state.variables["HOME"] { return home }
      return surroundings.homes.first
    case "+": return state.directories.count == 1 ? state.directories[0] : nil
    case "-":
      if case .known(let old)? = state.variables["OLDPWD"] { return old }
      return nil
    default:
      switch world.ask(.home(user: name)) {
      case .text(let home)?: return home
      // An unknown user's tilde stays as it is.
      case Answer.none?: return "~\(name)"
      default: return nil
      }
    }
  }

  /// The paths that a field matches, if it is a pattern.
  private mutating func matches(_ field: Field, _ origin: Range<Int>) -> [Argument] {
    guard field.isPattern, field.isKnown else { return [field.argument(origin)] }
    guard state.directories.count == 1 || field.text.hasPrefix("/") else {
      return [Argument(unknown: field.text, prefix: "", origin: origin)]
    }
    let base = field.text.hasPrefix("/") ? "" : state.directories[0] + "/"
    let pattern = Paths.normalizedPattern(base.patternEscaped + field.pattern)
    switch world.ask(.glob(pattern)) {
    case .paths(let paths)?:
      if paths.isEmpty { return [Argument(field.text, origin: origin, traits: field.traits)] }
      let prefix = Paths.normalized(base.isEmpty ? "/" : base)
      return paths.map { path in
        let isBelow = !base.isEmpty && path.hasPrefix(prefix == "/" ? "/" : prefix + "/")
        let text = isBelow ? String(path.dropFirst(prefix == "/" ? 1 : prefix.count + 1)) : path
        return Argument(text, origin: origin, traits: field.traits)
      }
    case Answer.none?: return [Argument(field.text, origin: origin, traits: field.traits)]
    default: return [Argument(pattern: field.text, origin: origin, traits: field.traits)]
    }
  }

  /// The bytes of the request at a range, if it is not inside followed code; the beginning of
  /// many.
  func source(_ range: Range<Int>) -> String {
    let text = request.text.utf8
    let range = place(range)
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return "…" }
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    let count = min(range.count, Self.sourceLimit)
    let end = text.index(start, offsetBy: count)
    return String(decoding: text[start..<end], as: UTF8.self) + (count < range.count ? "…" : "")
  }

  /// How many bytes of a word that isn't known are shown.
  private static let sourceLimit = 1_024
}

extension String {
  /// Whether expansion leaves it as it is.
  var isPlain: Bool {
    utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "~"), UInt8(ascii: "{"), UInt8(ascii: "*"), UInt8(ascii: "?"),
        UInt8(ascii: "["), UInt8(ascii: "\\"):
        false
      default: true
      }
    }
  }

  /// The text with a backslash before every character that patterns treat specially.
  var patternEscaped: String {
    guard utf8.contains(where: \.isPatternMark) else { return self }
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count + 16)
    for byte in utf8 {
      if byte.isPatternMark { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether it makes a word a pattern.
  var startsPattern: Bool {
    self == UInt8(ascii: "*") || self == UInt8(ascii: "?") || self == UInt8(ascii: "[")
  }

  /// Whether patterns treat it specially.
  fileprivate var isPatternMark: Bool {
    startsPattern || self == UInt8(ascii: "]") || self == UInt8(ascii: "\\")
  }
}
