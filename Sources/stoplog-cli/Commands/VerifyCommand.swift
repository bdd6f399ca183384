internal import CommandLine
internal import Ledger
internal import Linux
internal import Stoplog

extension Command {
  static let verify = Command(
    spec: CommandSpec(
      "verify",
      summary: "Check that nobody has changed the record",
      discussion: [
        "Computes the whole record anew and compares it with what is stored, and with every "
          + "checkpoint that an approval signed. Names the first entry that does not fit.",
        "Prints the checkpoint of the record as it is now, and nothing else, to standard output. "
          + "Keep it elsewhere: entries after the last approval can be cut off by somebody who may "
          + "write the file, and only a checkpoint from elsewhere shows it. Exit status: 0 "
          + "everything fits, 1 something does not, 2 usage.",
      ],
      options: [
        StateFolder.option,
        OptionSpec(
          "checkpoint",
          value: "FILE",
          help: "A checkpoint that was kept elsewhere",
          isRepeatable: true
        ),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, VerifyCommand.run) }
  )
}

private enum VerifyCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    var kept: [Checkpoint] = []
    for path in person.arguments.values("checkpoint") { kept.append(try checkpoint(path)) }
    let station = try person.station()
    let result = try person.serve { () throws(PipelineError) in
      try Verifying(station).verify(against: kept)
    }
    if let finding = result.finding {
      Output.complain(
        """
        cannot trust 'the record': \(finding)
        help: keep the state folder as evidence; what comes before that entry fits
        """
      )
      return Status.failed
    }
    Output.complain(
      "\(result.checkpoint.size) entries fit; compared with \(result.checkpoints) checkpoints, "
        + "\(result.signatures) of them signed by an approver"
    )
    Output.print(result.checkpoint.text)
    return Status.allowed
  }

  private static func checkpoint(_ path: String) throws(CommandError) -> Checkpoint {
    let bytes: [UInt8]?
    do throws(SystemError) {
      bytes = try File.read(path, limit: 4096)
    } catch {
      throw .system(error)
    }
    guard let bytes else { throw .system(SystemError("open", path, number: 2)) }
    do throws(LedgerError) {
      return try Checkpoint(parsing: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw .ledger(error)
    }
  }
}
