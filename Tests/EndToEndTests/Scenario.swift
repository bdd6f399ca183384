import Glibc
import Linux
import Testing

/// A terminal session: commands for the real bash, and what has to be seen of each.
///
/// The form of a file:
///
///     # what it shows
///     needs: strace sqlite3        programs without which it is skipped
///     if: mount -t tmpfs none x    a command without whose success it is skipped
///     init: no                     no state folder is made for it
///     $ stoplog holds              a command; lines that begin with '> ' go on with it
///     …  pending  …                what it prints, to either stream
///     [10]                         its exit status, if that isn't 0
///
/// `…` on a line of its own stands for any lines, and within a line for any text. `$` runs in one
/// shell, so variables and the folder stay. `Tests/Scenarios/prelude.sh` has the helpers.
struct Scenario: Sendable, CustomTestStringConvertible {
  /// One command and what it has to come to.
  struct Step: Sendable {
    var line: Int
    var command: String
    var output: [String] = []
    var status = 0
  }

  var name: String
  var needs: [String] = []
  var condition = "true"
  var isInitialized = true
  var steps: [Step] = []
  var testDescription: String { name }

  static let folder = Checkout.root + "/Tests/Scenarios"

  static let all: [Scenario] = ((try? Path.entries(of: folder)) ?? [])
    .filter { $0.hasSuffix(".txt") }.compactMap(Scenario.init).filter(isWanted)

  /// `STOPLOG_SCENARIO` names the only one that is to be played.
  private static func isWanted(_ scenario: Scenario) -> Bool {
    guard let name = getenv("STOPLOG_SCENARIO") else { return true }
    return String(cString: name) == scenario.name
  }

  /// Reads a file; nil if it can't be read.
  init?(_ file: String) {
    guard let bytes = try? File.read(Self.folder + "/" + file, limit: 1 << 20) else { return nil }
    name = String(file.dropLast(4))
    let text = String(decoding: bytes, as: UTF8.self)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      read(String(line), index + 1)
    }
    // The empty line before the next command is for the reader.
    for index in steps.indices {
      while steps[index].output.last == "" { steps[index].output.removeLast() }
    }
  }

  private mutating func read(_ line: String, _ number: Int) {
    if line.hasPrefix("$ ") {
      steps.append(Step(line: number, command: String(line.dropFirst(2))))
    } else if steps.isEmpty {
      if line.hasPrefix("needs: ") {
        needs = line.dropFirst(7).split(separator: " ").map(String.init)
      }
      if line.hasPrefix("if: ") { condition = String(line.dropFirst(4)) }
      if line == "init: no" { isInitialized = false }
    } else if line.hasPrefix("> "), steps[steps.count - 1].output.isEmpty {
      steps[steps.count - 1].command += "\n" + line.dropFirst(2)
    } else if line.hasPrefix("["), line.hasSuffix("]"),
      let status = Int(line.dropFirst().dropLast())
    {
      steps[steps.count - 1].status = status
    } else if !line.hasPrefix("# ") {
      steps[steps.count - 1].output.append(line)
    }
  }
}
