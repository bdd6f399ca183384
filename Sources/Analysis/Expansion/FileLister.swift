internal import Tools

/// Commands that print paths of files: all that they print lies at or below some folders.
enum FileLister {
  /// The programs that are known.
  static let names: Set<String> = ["find", "grep", "egrep", "fgrep", "rg", "git"]

  /// Where the paths that a command prints lie; nil if it prints anything else.
  static func search(_ name: String, _ words: [Argument]) -> Argument.Found? {
    guard words.allSatisfy({ $0.isKnown && !$0.isPattern }) else { return nil }
    let options = words.map(\.text).filter { $0.hasPrefix("-") }
    let operands = words.filter { !$0.text.hasPrefix("-") }
    switch name {
    case "grep", "egrep", "fgrep", "rg":
      // An option's value can't be told from the pattern, so none may stand in a word of its own.
      guard options.contains(where: listsFiles),
        options.allSatisfy({ $0.contains("=") || isPlain($0) })
      else { return nil }
      return found(
        operands.dropFirst(),
        isRecursive: name == "rg" || options.contains(where: isRecursive)
      )
    case "git":
      if operands.first?.text == "diff", options.contains("--name-only") {
        // The other words may be commits; all paths are seen from the top folder.
        return Argument.Found(roots: [Argument(".", origin: 0..<0)])
      }
      guard operands.first?.text == "ls-files", options.allSatisfy({ $0 != "--" && $0 != "-x" })
      else { return nil }
      return found(operands.dropFirst(), isRecursive: true)
    default: return nil
    }
  }

  /// Filters that print some of the lines that they read, unchanged.
  static func keepsLines(_ name: String, _ words: [Argument]) -> Bool {
    let texts = words.map(\.text)
    switch name {
    case "sort": return !texts.contains { $0.hasPrefix("-o") || $0.hasPrefix("--output") }
    case "uniq": return !texts.contains { $0.hasPrefix("-c") || $0.hasPrefix("--count") }
    case "head", "tail", "tac", "shuf":
      return texts.allSatisfy { $0.hasPrefix("-") || isNumber($0) }
    case "grep", "egrep", "fgrep", "rg":
      let others = [
        "-o", "--only-matching", "-c", "--count", "-n", "-H", "-b", "-l", "-L", "-r", "-R",
      ]
      return !texts.contains { text in
        others.contains(text)
          || text.hasPrefix("-") && !text.hasPrefix("--") && text.utf8.count > 2
            && text.contains { "ocnHblLrR".contains($0) }
      } && words.filter { !$0.text.hasPrefix("-") }.count < 2
    default: return false
    }
  }

  private static func found(
    _ roots: ArraySlice<Argument>,
    isRecursive: Bool
  ) -> Argument.Found? {
    if roots.isEmpty, !isRecursive { return nil }
    return Argument.Found(roots: roots.isEmpty ? [Argument(".", origin: 0..<0)] : Array(roots))
  }

  private static func listsFiles(_ option: String) -> Bool {
    if option.hasPrefix("--") {
      return ["--files-with-matches", "--files-without-match", "--files"].contains(option)
    }
    return option.contains("l") || option.contains("L")
  }

  private static func isRecursive(_ option: String) -> Bool {
    option == "--recursive"
      || !option.hasPrefix("--") && (option.contains("r") || option.contains("R"))
  }

  /// An option without a value of its own.
  private static func isPlain(_ option: String) -> Bool {
    option.hasPrefix("--")
      ? listsFiles(option) || ["--recursive", "--ignore-case", "--hidden"].contains(option)
      : option.dropFirst().allSatisfy { "rRlLiwIEFPnsqaHhZ0".contains($0) }
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
