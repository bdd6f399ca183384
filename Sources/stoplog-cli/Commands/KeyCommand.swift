internal import CommandLine
internal import Crypto
internal import Holds
internal import Stoplog

extension Command {
  static let key = Command(
    spec: CommandSpec(
      "key",
      summary: "Make a sealed key for another person who is to approve",
      discussion: [
        "Makes a new file with the key, sealed with a passphrase that is asked for twice at the "
          + "terminal, and prints the public key. Whoever approves already takes it in with "
          + "'stoplog approvers add'. The first approver's key is made by 'stoplog init'."
      ],
      options: [Passphrase.option],
      operands: [
        OperandSpec("NAME", help: "Whose key it is"),
        OperandSpec("FILE", help: "Where the sealed key goes; nothing may be there yet"),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, KeyCommand.run) }
  )
}

private enum KeyCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let name = person.arguments.operands.first ?? ""
    let file = person.program.absolute(person.arguments.operands.last ?? "")
    let secret = try Passphrase.read(person, asking: "new passphrase for \(name)", isNew: true)
    let key = try person.serve { () throws(PipelineError) in
      try KeyMaking.newKey(name, secret, in: file)
    }
    Output.print("\(key.owner)")
    return Status.allowed
  }
}
