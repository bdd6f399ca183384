internal import CommandLine
internal import Crypto
internal import Linux
internal import Stoplog

/// What the commands of a person's terminal have in common.
struct Person {
  /// The program as it was started.
  let program: Program
  /// What the command line says.
  let arguments: Arguments

  /// The command's name, for messages.
  var command: String { (["stoplog"] + arguments.path).joined(separator: " ") }

  /// Runs the body of a command; says what went wrong and gives the status.
  static func run(
    _ program: Program,
    _ arguments: Arguments,
    _ body: (Person) throws(CommandError) -> Int32
  ) -> Int32 {
    do throws(CommandError) {
      return try body(Person(program: program, arguments: arguments))
    } catch {
      Output.complain(error.description)
      return error.status
    }
  }

  /// The state folder's path.
  func folder() throws(CommandError) -> String {
    guard let folder = StateFolder.forPerson(program, arguments) else { throw .noState }
    return folder
  }

  /// The state folder, opened.
  func station() throws(CommandError) -> Station {
    let folder = try folder()
    return try serve { () throws(PipelineError) in try Station(opening: folder) }
  }

  /// Calls a service.
  func serve<Result>(
    _ body: () throws(PipelineError) -> Result
  ) throws(CommandError) -> Result {
    do throws(PipelineError) { return try body() } catch { throw .pipeline(error) }
  }

  /// A whole number that an option gives; nil if it isn't given.
  func number(_ option: String, in range: ClosedRange<Int>) throws(CommandError) -> Int? {
    guard let text = arguments.value(option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      let wanted = "a number from \(range.lowerBound) to \(range.upperBound)"
      throw .usage(.badValue(text, option: "--" + option, wanted: wanted, command: command))
    }
    return number
  }
}
