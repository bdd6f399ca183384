extension Makefile {
  /// Reads a text; what it says comes after what was read before.
  mutating func read(_ text: String) {
    let bytes = Array(text.utf8)
    var position = 0
    while position < bytes.count {
      lines += 1
      guard lines <= Self.lineLimit else {
        return skip("more than \(Self.lineLimit) lines are not read")
      }
      if isRecipe(bytes[position]), open != nil {
        let line = recipeLine(bytes, &position)
        if isActive { addRecipe(line) }
        continue
      }
      let line = logicalLine(bytes, &position)
      readLine(line, bytes, &position)
    }
    conditions = []
  }

  private var isActive: Bool { conditions.last?.isActive ?? true }

  private func isRecipe(_ byte: UInt8) -> Bool {
    guard case .simple(let text)? = variables[".RECIPEPREFIX"]?.value,
      let first = text.known?.utf8.first
    else { return byte == MakeBytes.tab }
    return byte == first
  }

  /// A line with those that a backslash joins to it, and blanks where they were joined.
  private func logicalLine(_ bytes: [UInt8], _ position: inout Int) -> [UInt8] {
    var line: [UInt8] = []
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: MakeBytes.newline) ?? bytes.count
      let part = bytes[position..<end]
      position = end + 1
      let backslashes = part.reversed().prefix { $0 == MakeBytes.backslash }.count
      guard backslashes % 2 == 1, end < bytes.count else {
        line += line.isEmpty ? part[...] : part.drop(while: MakeBytes.isBlank)
        break
      }
      var kept = line.isEmpty ? part : part.drop(while: MakeBytes.isBlank)
      kept = kept.dropLast()
      while let last = kept.last, MakeBytes.isBlank(last) { kept.removeLast() }
      line += kept + [32]
    }
    return line
  }

  /// A line of a recipe; backslashes and newlines stay for the shell.
  private func recipeLine(_ bytes: [UInt8], _ position: inout Int) -> [UInt8] {
    var line: [UInt8] = []
    position += 1
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: MakeBytes.newline) ?? bytes.count
      let part = bytes[position..<end]
      position = end + 1
      line += part
      let backslashes = part.reversed().prefix { $0 == MakeBytes.backslash }.count
      guard backslashes % 2 == 1, end < bytes.count else { break }
      line.append(MakeBytes.newline)
      if position < bytes.count, isRecipe(bytes[position]) { position += 1 }
    }
    return line
  }

  private mutating func addRecipe(_ line: [UInt8]) {
    guard let open, line.contains(where: { !MakeBytes.isBlank($0) }) else { return }
    let text = MakeBytes.text(line)
    guard spend(line.count + open.count * Self.wordCost) else { return }
    for index in open { rules[index].recipe.append(text) }
  }

  /// Reads one line that is no recipe.
  private mutating func readLine(_ whole: [UInt8], _ bytes: [UInt8], _ position: inout Int) {
    let trimmed = MakeBytes.trim(whole[...])
    let word = MakeBytes.text(trimmed.prefix { !MakeBytes.isBlank($0) })
    if readCondition(word, trimmed) { return }
    if word == "define" || word == "override" && Self.second(trimmed) == "define" {
      return readDefinition(trimmed, bytes, &position)
    }
    guard isActive else { return }
    let line = MakeBytes.trimStart(MakeBytes.withoutComment(whole[...]))
    guard !line.isEmpty else { return }
    readStatement(line)
  }

  private static func second(_ line: ArraySlice<UInt8>) -> String {
    let words = line.split(whereSeparator: MakeBytes.isBlank)
    return words.count > 1 ? MakeBytes.text(words[1]) : ""
  }

  /// Reads a statement without comment or condition.
  mutating func readStatement(_ line: ArraySlice<UInt8>) {
    let word = MakeBytes.text(line.prefix { !MakeBytes.isBlank($0) })
    let rest = MakeBytes.trimStart(line.dropFirst(word.utf8.count))
    if !isAssignment(rest) {
      switch word {
      case "include", "-include", "sinclude": return include(rest, isOptional: word != "include")
      case "export": return export(rest)
      case "unexport", "undefine", "vpath": return
      case "load", "-load":
        return skip("it loads a program into make")
      default: break
      }
    }
    if assign(line, origin: .file) { return }
    readRule(line)
  }

  private func isAssignment(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    return first == 61 || [58, 43, 63, 33].contains(first) && rest.contains(61)
  }

  private mutating func export(_ rest: ArraySlice<UInt8>) {
    if rest.isEmpty { return exportsAll = true }
    if assign(rest, origin: .file) {
      let name = rest.prefix { !MakeBytes.isBlank($0) && ![58, 43, 63, 33, 61].contains($0) }
      exported.insert(MakeBytes.text(name))
      return
    }
    for word in expand(rest).words { if let name = word.known { exported.insert(name) } }
  }

  private mutating func include(_ rest: ArraySlice<UInt8>, isOptional: Bool) {
    for word in expand(rest).words {
      guard let name = word.known, !name.isEmpty else {
        skip("it includes a file whose name isn't known")
        knowsEnvironment = false
        continue
      }
      let path = Paths.normalized(name.hasPrefix("/") ? name : directory + "/" + name)
      guard included < Self.includeLimit else {
        return skip("more than \(Self.includeLimit) included files are not read")
      }
      included += 1
      // What such a file holds is nobody's business here; that it sets variables is enough.
      guard !Paths.name(path).hasPrefix(".env"), !name.contains("*") else {
        knowsEnvironment = false
        continue
      }
      guard let text = texts[path] else {
        if !missing.contains(path) { missing.append(path) }
        continue
      }
      let outer = conditions
      conditions = []
      if let text {
        read(text)
      } else if !isOptional {
        skip("it includes '\(name)', which isn't there")
      }
      conditions = outer
      open = nil
    }
  }

  private mutating func readDefinition(
    _ line: ArraySlice<UInt8>,
    _ bytes: [UInt8],
    _ position: inout Int
  ) {
    var body: [UInt8] = []
    var level = 1
    while position < bytes.count {
      lines += 1
      let start = position
      let part = logicalLine(bytes, &position)
      let word = MakeBytes.text(MakeBytes.trim(part[...]).prefix { !MakeBytes.isBlank($0) })
      if word == "define" { level += 1 }
      if word == "endef" { level -= 1 }
      if level == 0 { break }
      if !body.isEmpty { body.append(MakeBytes.newline) }
      let end = min(position - 1, bytes.count)
      body += bytes[start..<max(start, end)]
    }
    guard isActive else { return }
    var words = line.split(whereSeparator: MakeBytes.isBlank).map { MakeBytes.text($0) }
    words.removeAll { $0 == "define" || $0 == "override" }
    guard let name = words.first else { return }
    if words.count > 1, words[1].hasPrefix(":") {
      let value = expand(body[...])
      define(name, .simple(value), .file)
    } else {
      define(name, .recursive(MakeBytes.text(body)), .file)
    }
  }
}
