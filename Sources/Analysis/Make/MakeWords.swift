/// Functions of make on words that are known (GNU Make manual, 8.2 and 8.3).
enum MakeWords {
  /// What a function gives; nil if it isn't one that can be worked out here.
  static func call(_ function: MakeFunction, _ arguments: [String], directory: String) -> String? {
    let last = arguments.last ?? ""
    let words = split(last)
    switch function {
    case .subst, .patsubst, .filter, .filterOut, .findstring, .word, .wordlist, .join:
      return several(function, arguments)
    case .sort: return join(Set(words).sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) })
    case .words: return "\(words.count)"
    case .notdir: return join(words.map(Paths.name))
    case .dir: return join(words.map { String($0.dropLast(Paths.name($0).count)) }.map(orHere))
    case .suffix: return join(words.compactMap { dot(in: $0).map { String($0.after) } })
    case .basename:
      return join(words.map { word in dot(in: word).map { String($0.before) } ?? word })
    case .abspath, .realpath:
      return join(words.map { Paths.normalized($0.hasPrefix("/") ? $0 : directory + "/" + $0) })
    default: return nil
    }
  }

  private static func several(_ function: MakeFunction, _ arguments: [String]) -> String? {
    guard arguments.count >= 2 else { return "" }
    let last = split(arguments[arguments.count - 1])
    switch function {
    case .subst:
      guard arguments.count == 3 else { return "" }
      return replace(arguments[0], with: arguments[1], in: arguments[2])
    case .patsubst:
      guard arguments.count == 3 else { return "" }
      let pattern = arguments[0].filter { $0 != " " }
      return join(
        last.map { word in
          Makefile.stem(of: word, pattern).map { Makefile.fill(arguments[1], $0) } ?? word
        }
      )
    case .filter, .filterOut:
      let patterns = split(arguments[0])
      let isWanted = function == .filter
      return join(
        last.filter { word in
          patterns.contains { Makefile.stem(of: word, $0) != nil } == isWanted
        }
      )
    case .findstring:
      let isThere = arguments[0].isEmpty || split(arguments[1], at: arguments[0]).count > 1
      return isThere ? arguments[0] : ""
    case .word:
      guard let index = Int(arguments[0].filter { $0 != " " }), last.indices.contains(index - 1)
      else { return "" }
      return last[index - 1]
    case .wordlist:
      guard arguments.count == 3, let from = Int(arguments[0].filter { $0 != " " }),
        let to = Int(arguments[1].filter { $0 != " " }), from > 0, from <= to
      else { return "" }
      return join(Array(last.dropFirst(from - 1).prefix(to - from + 1)))
    default:
      let first = split(arguments[0])
      return join(
        (0..<max(first.count, last.count)).map { index in
          (first.indices.contains(index) ? first[index] : "")
            + (last.indices.contains(index) ? last[index] : "")
        }
      )
    }
  }

  static func split(_ text: String) -> [String] {
    text.utf8.split { $0 == 32 || $0 == 9 || $0 == 10 }.map { String(Substring($0)) }
  }

  private static func join(_ words: [String]) -> String { words.joined(separator: " ") }

  private static func orHere(_ folder: String) -> String { folder.isEmpty ? "./" : folder }

  /// A name before and from its last dot; nil without a dot in its last part.
  private static func dot(in word: String) -> (before: Substring, after: Substring)? {
    guard let place = word.lastIndex(of: "."), !word[place...].contains("/") else { return nil }
    return (word[..<place], word[place...])
  }

  private static func split(_ text: String, at part: String) -> [String] {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard !part.isEmpty else { return [MakeBytes.text(text)] }
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + part.count <= text.count {
      if text[index..<(index + part.count)].elementsEqual(part) {
        parts.append(MakeBytes.text(text[start..<index]))
        index += part.count
        start = index
      } else {
        index += 1
      }
    }
    parts.append(MakeBytes.text(text[start...]))
    return parts
  }

  private static func replace(_ from: String, with to: String, in text: String) -> String? {
    let parts = split(text, at: from)
    let size = text.utf8.count + parts.count * to.utf8.count
    return size > Makefile.textLimit ? nil : parts.joined(separator: to)
  }
}
