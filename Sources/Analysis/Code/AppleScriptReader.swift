/// Says what lines of AppleScript do (AppleScript Language Guide).
///
/// A line is judged by its words outside of texts: one that begins with a word that only shows or
/// reads, and holds none that acts, does nothing. Everything else that isn't described is unknown.
struct AppleScriptReader {
  /// What a line does.
  enum Act: Hashable {
    /// Code for the shell; nil if it isn't known.
    case shell(String?)
    case emptiesTrash
    /// Something is put into the trash, or deleted in an application.
    case deletes(String)
    case makes
    case unknown(String)
  }

  private(set) var acts: [Act] = []

  init(_ text: String) {
    for line in Self.lines(text) { read(Self.words(line)) }
  }

  /// A word, or a text in quotes.
  private struct Word: Hashable {
    var text: String
    var isText = false
  }

  private mutating func read(_ words: [Word]) {
    var words = words[...]
    // `tell application "X" to …` says where the rest happens.
    while words.first?.text == "tell" {
      guard let to = words.firstIndex(where: { $0.text == "to" && !$0.isText }) else { return }
      words = words[(to + 1)...]
    }
    while let first = words.first, Self.prefixes.contains(first.text), !first.isText {
      words = words.dropFirst()
    }
    guard let first = words.first else { return }
    let names = words.filter { !$0.isText }.map(\.text)
    if let place = shellPlace(words) {
      if words[..<place].contains(where: { Self.acting.contains($0.text) && !$0.isText }) {
        acts.append(.unknown(Self.line(words)))
      }
      return readShell(Array(words[(place + 3)...]))
    }
    if names.contains("script") || names.contains("run") || names.contains("shell") {
      acts.append(.unknown(Self.line(words)))
    } else if names.contains("trash"), names.first == "empty" {
      acts.append(.emptiesTrash)
    } else if names.first == "delete" {
      acts.append(.deletes(Self.line(words)))
    } else if names.contains(where: Self.acting.contains) {
      acts.append(.unknown(Self.line(words)))
    } else if names.first == "make" {
      acts.append(.makes)
    } else if names.first == "set" {
      readSet(names, words)
    } else if !Self.quiet.contains(first.text), !first.isText {
      acts.append(.unknown(Self.line(words)))
    }
  }

  /// Where the last `do shell script` of a line begins; several in one line aren't known.
  private mutating func shellPlace(_ words: ArraySlice<Word>) -> Int? {
    let code = ["do", "shell", "script"].map { Word(text: $0) }
    let places = words.indices.filter { words[$0...].starts(with: code) }
    if places.count > 1 { acts.append(.shell(nil)) }
    return places.last
  }

  /// `set volume 5` and `set x to …`; other properties belong to applications.
  private mutating func readSet(_ names: [String], _ words: ArraySlice<Word>) {
    let isVariable = names.count > 2 && names[2] == "to"
    if isVariable || names.dropFirst().first == "volume" { return }
    acts.append(.unknown(Self.line(words)))
  }

  private mutating func readShell(_ words: [Word]) {
    var text = ""
    var place = 0
    while place < words.count {
      let word = words[place]
      if word.isText {
        text += word.text
      } else if word.text == "quoted", place + 3 < words.count, words[place + 3].isText {
        // `quoted form of "x"`.
        text += words[place + 3].text.shellQuoted
        place += 3
      } else if ["with", "without", "as", "user", "password", ")"].contains(word.text) {
        break
      } else if word.text != "&", word.text != "(" {
        acts.append(.shell(nil))
        return
      }
      place += 1
    }
    acts.append(.shell(text))
  }

  private static func line(_ words: ArraySlice<Word>) -> String {
    words.map { $0.isText ? "\"\($0.text)\"" : $0.text }.joined(separator: " ")
  }

  /// The lines of a script without comments; `¬` at a line's end goes on with the next.
  private static func lines(_ text: String) -> [[Character]] {
    var lines: [[Character]] = [[]]
    var isText = false
    var depth = 0
    let all = Array(text)
    var place = 0
    while place < all.count {
      let character = all[place]
      let next = place + 1 < all.count ? all[place + 1] : " "
      if depth > 0 {
        if character == "*", next == ")" {
          depth -= 1
          place += 1
        }
      } else if isText {
        lines[lines.count - 1].append(character)
        if character == "\\" {
          lines[lines.count - 1].append(next)
          place += 1
        } else if character == "\"" {
          isText = false
        }
      } else if character == "(", next == "*" {
        depth += 1
        place += 1
      } else if character == "#" || character == "-" && next == "-" {
        while place < all.count, !all[place].isNewline { place += 1 }
        continue
      } else if character == "¬" {
        while place + 1 < all.count, all[place + 1].isWhitespace { place += 1 }
      } else if character.isNewline {
        lines.append([])
      } else {
        if character == "\"" { isText = true }
        lines[lines.count - 1].append(character)
      }
      place += 1
    }
    return lines
  }

  private static func words(_ line: [Character]) -> [Word] {
    var words: [Word] = []
    var place = 0
    while place < line.count {
      let character = line[place]
      if character == "\"" {
        var text = ""
        place += 1
        while place < line.count, line[place] != "\"" {
          if line[place] == "\\", place + 1 < line.count { place += 1 }
          text.append(line[place])
          place += 1
        }
        words.append(Word(text: text, isText: true))
        place += 1
      } else if character.isLetter || character == "_" {
        var text = ""
        while place < line.count, line[place].isLetter || line[place].isNumber || line[place] == "_"
        {
          text.append(line[place])
          place += 1
        }
        words.append(Word(text: text.lowercased()))
      } else {
        if !character.isWhitespace { words.append(Word(text: String(character))) }
        place += 1
      }
    }
    return words
  }

  private static let prefixes: Set<String> = ["then", "else", "the", "my", "to"]

  private static let quiet: Set<String> = [
    "display", "beep", "say", "delay", "return", "log", "get", "count", "exists", "activate",
    "reveal", "choose", "if", "end", "repeat", "try", "on", "error", "considering", "ignoring",
    "using", "global", "local", "property", "name", "version", "properties", "every", "first",
    "id", "current", "path", "volume", "use", "(", "{", "system", "frontmost", "bounds", "it",
    "length", "item", "window", "application", "exit", "output", "date", "tell",
  ]

  private static let acting: Set<String> = [
    "delete", "empty", "erase", "send", "keystroke", "key", "click", "perform", "move", "quit",
    "restart", "shut", "sleep", "load", "do", "eval", "evaluate", "execute", "javascript", "eject",
    "remove", "save", "close", "duplicate", "write", "open", "store", "put", "mount", "unmount",
    "launch", "clear", "import", "export", "paste", "cut", "merge", "reset", "terminate", "call",
    "upload", "download", "saving", "reply", "forward", "log out", "trash", "print", "press",
    "pick",
  ]
}
