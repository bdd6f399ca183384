internal import CommandLine
internal import Glibc
internal import Linux

/// The program as it was started: its words, its variables, its folder, its descriptors.
struct Program {
  /// The words after the program's own name.
  var words: [String]
  /// The environment.
  var environment: [String: String]
  /// The working directory.
  var directory: String
  /// The program's own file.
  var file: String

  /// The running program.
  static var current: Program {
    Program(
      words: StartWords.all,
      environment: variables,
      directory: Path.resolved(".") ?? "/",
      file: Path.program ?? "stoplog"
    )
  }

  /// The environment of the process; of a name that is set twice, the first one counts.
  private static var variables: [String: String] {
    var variables = [String: String](minimumCapacity: 64)
    var pointer = environ
    while let entry = pointer.pointee {
      // By bytes: a character of Swift can be an equals sign together with what follows it.
      if let equals = strchr(entry, Int32(UInt8(ascii: "="))) {
        let name = UnsafeRawBufferPointer(start: entry, count: equals - entry)
        let key = String(decoding: name, as: UTF8.self)
        if variables[key] == nil { variables[key] = String(cString: equals + 1) }
      }
      pointer += 1
    }
    return variables
  }

  /// Runs the command that the words name and gives its exit status.
  func run() -> Int32 {
    // The hook is told apart first: whatever its words are, its answer has to come.
    if words.first == "hook" { return HookCommand.run(self) }
    let spec = CommandList.spec
    do throws(UsageError) {
      if words == ["--help"] || words == ["-h"] {
        Output.print(HelpText.text(of: spec))
        return 0
      }
      // Never status 0: whoever started it meant something, and it was not done.
      if words.isEmpty { Output.complain(HelpText.text(of: spec)) }
      var known = words == ["--version"] ? ["version"] : words
      // Without a command of its own, 'task' shows the one that is open.
      let next = known.count > 1 ? known[1] : "--"
      if known.first == "task", next.hasPrefix("--"), next != "--help" {
        known.insert("show", at: 1)
      }
      let arguments = try CommandParser.parse(known, as: spec)
      if arguments.wantsHelp {
        Output.print(HelpText.text(of: spec, path: arguments.path))
        return 0
      }
      guard let name = arguments.path.first, let command = CommandList.named(name) else {
        throw .missingCommand(command: spec.name)
      }
      return command.run(self, arguments)
    } catch {
      Output.complain(error.description)
      return UsageError.status
    }
  }

  /// A path as it is meant from the working directory.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : Path.join(directory, path)
  }
}
