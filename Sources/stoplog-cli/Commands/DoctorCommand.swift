internal import Agents
internal import CommandLine
internal import Doctor
internal import JSON
internal import Linux
internal import Reports
internal import Stoplog

extension Command {
  static let doctor = Command(
    spec: CommandSpec(
      "doctor",
      summary: "Say what an agent in a folder can reach, and how to take it back",
      discussion: [
        "Looks at settings, keys, accounts and contexts where they are usually kept, asks databases "
          + "what their roles may do, and reads the folder's infrastructure code. Changes nothing "
          + "and prints no secret. docs/doctor.md lists the checks.",
        "Exit status: 0 nothing serious, 1 production is in reach, 2 usage, 3 some place could not "
          + "be looked at.",
      ],
      options: [
        OptionSpec("home", value: "DIR", help: "The home to look in (default: $HOME)"),
        OptionSpec("offline", help: "Ask no server what a role may do"),
        OptionSpec("json", help: "Print it as a JSON object"), StateFolder.option,
        ClaudeOptions.managed,
      ],
      operands: [
        OperandSpec("folder", help: "The folder of the agent (default: this one)", count: .optional)
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, DoctorCommand.run) },
  )
}

private enum DoctorCommand {
  /// The status when something couldn't be looked at, and nothing serious was found elsewhere.
  private static let partial: Int32 = 3

  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let program = person.program
    let folder = program.absolute(person.arguments.operands.first ?? ".")
    let home = try home(person)
    for path in [folder, home] where !isFolder(path) {
      Output.complain(
        """
        cannot look at '\(path)': it isn't a folder that can be read
        help: name the folder that the agent works in, and '--home DIR' for another home
        """
      )
      return partial
    }
    let diagnosis = try diagnosis(person, folder: Path.resolved(folder) ?? folder, home: home)
    if person.arguments.has("json") {
      Output.print(DoctorReport.json(diagnosis))
    } else {
      Output.print(DoctorWords.text(diagnosis))
    }
    if diagnosis.count(.serious) > 0 { return Status.failed }
    return diagnosis.isPartial ? partial : Status.allowed
  }

  private static func diagnosis(
    _ person: Person,
    folder: String,
    home: String
  ) throws(CommandError) -> Diagnosis {
    let program = person.program
    let isHomeGiven = person.arguments.value("home") != nil
    let user = isHomeGiven ? nil : program.environment["CLAUDE_CONFIG_DIR"]
    let folders = ClaudeFolders(
      managed: person.arguments.value("managed").map(program.absolute) ?? "/etc/claude-code",
      user: user ?? Path.join(home, ".claude"),
      project: folder
    )
    let isStateGiven = person.arguments.value("state") != nil
    let state =
      isHomeGiven && !isStateGiven
      ? Path.join(home, ".local/state/stoplog") : try person.folder()
    var checkup = Checkup(
      directory: folder,
      home: home,
      environment: program.environment,
      isOffline: person.arguments.has("offline")
    )
    if isHomeGiven { checkup.declaring = home }
    return checkup.run(state: state, folders)
  }

  private static func home(_ person: Person) throws(CommandError) -> String {
    if let given = person.arguments.value("home") { return person.program.absolute(given) }
    let variable = person.program.environment["HOME"] ?? ""
    if variable.hasPrefix("/") { return variable }
    guard let home = Account.current?.home, home.hasPrefix("/") else { throw .noState }
    return home
  }

  private static func isFolder(_ path: String) -> Bool {
    ((try? FileStatus(of: path, followingLinks: true)) ?? nil)?.isDirectory == true
      && (try? Path.entries(of: path)) != nil
  }
}
