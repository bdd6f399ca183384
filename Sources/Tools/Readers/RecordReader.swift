internal import Effects

/// Reads commands for property lists and for records of users (PlistBuddy(8), dscl(1)).
enum RecordReader {
  private static let asks = ["print", "help", "exit", "quit", "revert"]

  static func readPropertyList(_ invocation: inout Invocation) {
    let commands = invocation.values.filter { $0.name == "-c" }.map(\.value)
    let looks =
      !commands.isEmpty
      && commands.allSatisfy { command in
        let name = command.prefix.prefix { $0 != " " }.lowercased()
        return (command.isKnown || name.count < command.prefix.count) && asks.contains(name)
      }
    for file in invocation.operands { invocation.add([looks ? .reads : .modifies], on: file) }
  }

  private static let reads: Set<String> = [
    "read", "readall", "readpl", "readpli", "list", "search", "diff", "authonly", "cd", "help",
  ]

  /// Reads `PLACE COMMAND RECORD …`.
  static func readDirectory(_ invocation: inout Invocation) {
    let words = invocation.operands
    guard words.count > 1 else { return }
    let command = words[1].text.drop { $0 == "-" }
    let record = words.count > 2 ? words[2] : words[1]
    let deed: Deed
    switch words[1].isKnown ? String(command) : "" {
    case let name where reads.contains(name): return
    case "create", "createpl", "createpli":
      deed = Deed(.modify, .named(.user), reversibility: .unknown, why: "a value is replaced")
    case "delete", "deletepl", "deletepli":
      let why = "the record has no other copy"
      deed = Deed(.delete, .named(.user), reversibility: .irreversible, why: why)
    case "append", "merge":
      let why = "rights can be used before they are taken away"
      deed = Deed(.grant, .named(.user), reversibility: .unknown, why: why)
    case "change", "changei", "passwd":
      let why = "the old value isn't kept"
      deed = Deed(.modify, .named(.user), reversibility: .unknown, why: why)
    default:
      let why = "'dscl' isn't described with it"
      return invocation.claims.append(Claim(unknown: words[1], why: why))
    }
    invocation.add([deed], on: record)
  }
}
