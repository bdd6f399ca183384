internal import Effects
internal import Tools

extension Walker {
  /// Follows an alias of the AWS CLI; false if the words are none.
  ///
  /// An alias may hide a service or an operation of the CLI itself, and `!` runs a shell command.
  ///
  /// - SeeAlso: `awscli/alias.py` of AWS CLI 2.
  mutating func runCloudAlias(_ tool: Tool, _ name: Argument, _ arguments: [Argument]) -> Bool {
    guard case .known(let home)? = state.variables["HOME"] else { return false }
    let file = "\(home)/.aws/cli/alias"
    if state.overlay.written(file) != nil {
      unknown(name.text, "its aliases are written by the line itself", name.origin)
      return false
    }
    let text: String
    switch world.ask(.text(file)) {
    case .text(let found)?: text = found
    case .unknown(let reason)?:
      unknown(name.text, "its aliases can't be read: \(reason)", name.origin)
      return false
    default: return false
    }
    let aliases = CloudAliases(text)
    var spoken: [String] = []
    for index in Self.spoken(arguments, tool) {
      let word = arguments[index].text
      let mark = (["aws"] + spoken + [word]).joined(separator: " ")
      // One that uses its own name means what it hides.
      if let body = aliases.body(of: word, below: spoken), !scope.running.contains(mark) {
        followCloudAlias(body, arguments, index, mark)
        return true
      }
      spoken.append(word)
    }
    return false
  }

  private mutating func followCloudAlias(
    _ body: String,
    _ arguments: [Argument],
    _ index: Int,
    _ mark: String
  ) {
    let origin = arguments[index].origin
    guard arguments.allSatisfy(\.isKnown) else {
      return unknown(arguments[index].text, "an alias with words that aren't known", origin)
    }
    let after = arguments[(index + 1)...].map { " " + $0.text.shellQuoted }.joined()
    if body.hasPrefix("!") {
      return subshell { $0.walkCode(String(body.dropFirst()) + after, origin) }
    }
    // Its lines are one command, and what stood before it stays, such as a profile.
    let words = String(body.map { $0 == "\n" ? " " : $0 })
    let before = arguments[..<index].map { " " + $0.text.shellQuoted }.joined()
    subshell {
      $0.scope.running.insert(mark)
      $0.walkCode("aws\(before) \(words)\(after)", origin)
      $0.scope.running.remove(mark)
    }
  }

  /// The places of the first words that are no options, nor arguments of the CLI's own options.
  private static func spoken(_ arguments: [Argument], _ tool: Tool) -> [Int] {
    var places: [Int] = []
    var index = 0
    while index < arguments.count, places.count < 3, arguments[index].isKnown {
      let text = arguments[index].text
      if !text.hasPrefix("-") {
        places.append(index)
      } else if tool.options.contains(where: { $0.argument == .required && $0.names.contains(text) }
      ) {
        index += 1
      }
      index += 1
    }
    return places
  }
}

/// The file of aliases of the AWS CLI: `[toplevel]`, and `[command ec2]` for a service's own.
private struct CloudAliases {
  private var bodies: [[String]: [String: String]] = [:]

  init(_ text: String) {
    var section: [String]?
    var name = ""
    for line in text.split(atByte: UInt8(ascii: "\n")) {
      let bare = line.filter { $0 != "\r" }
      let words = String(bare).words
      guard let first = words.first, !first.hasPrefix("#"), !first.hasPrefix(";") else { continue }
      if bare.hasPrefix("["), let end = bare.firstIndex(of: "]") {
        let title = String(bare[bare.index(after: bare.startIndex)..<end]).words
        section = title == ["toplevel"] ? [] : title.first == "command" ? title : nil
        name = ""
        continue
      }
      guard let section else { continue }
      if bare.first == " " || bare.first == "\t" {
        // A value goes on in lines that are set in.
        if !name.isEmpty { bodies[section]?[name]? += "\n" + words.joined(separator: " ") }
        continue
      }
      guard let mark = bare.firstIndex(where: { $0 == "=" || $0 == ":" }) else { continue }
      name = String(bare[..<mark]).words.joined(separator: " ").lowercased()
      let value = String(bare[bare.index(after: mark)...]).words.joined(separator: " ")
      bodies[section, default: [:]][name] = value
    }
  }

  /// What an alias stands for; nil if there is none of that name below a command.
  func body(of name: String, below command: [String]) -> String? {
    bodies[command.isEmpty ? [] : ["command"] + command]?[name]
  }
}
