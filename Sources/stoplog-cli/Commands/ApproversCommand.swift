internal import CommandLine
internal import Crypto
internal import Holds
internal import Linux
internal import Stoplog

extension Command {
  static let approvers = Command(
    spec: CommandSpec(
      "approvers",
      summary: "Say who may approve, and change that",
      discussion: [
        "Who may approve stands in the ledger as signed changes. A change takes as many people as "
          + "the quorum says: the first signs with 'add', 'remove' or 'quorum', and the change waits "
          + "until others have signed it with 'sign'. It asks for the key's passphrase, or for a touch.",
        "Exit status: 0 done or signed, 1 not changed, 2 usage.",
      ],
      subcommands: [
        CommandSpec(
          "list",
          summary: "Say who may approve, and which change waits",
          options: [StateFolder.option]
        ),
        CommandSpec(
          "add",
          summary: "Let a person approve, or give a person another key",
          discussion: [
            "KEY is what 'stoplog key' printed, or a file: a sealed key, the '.pub' file of a "
              + "security key (ssh-keygen -t ed25519-sk), or one of allowed signers as git uses it. "
              + "A key that needs no touch is refused, because an agent could have it sign."
          ],
          options: signing,
          operands: [
            OperandSpec("NAME", help: "The person"), OperandSpec("KEY", help: "The public key"),
          ]
        ),
        CommandSpec(
          "remove",
          summary: "No longer let a person approve",
          options: signing,
          operands: [OperandSpec("NAME", help: "The person; all keys of theirs go")]
        ),
        CommandSpec(
          "quorum",
          summary: "Set how many people have to sign the next change",
          options: signing,
          operands: [OperandSpec("N", help: "How many")]
        ),
        CommandSpec(
          "operator",
          summary: "Say who runs the agents, and so reviews nothing that 'review: peer' asks for",
          options: signing,
          operands: [OperandSpec("NAME", help: "Everybody who does", count: .atLeastOne)]
        ),
        CommandSpec("sign", summary: "Sign the change that waits", options: signing),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, ApproversCommand.run) }
  )

  private static let signing = [StateFolder.option, Signing.option, Passphrase.option]
}

private enum ApproversCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let station = try person.station()
    let changing = Changing(station)
    if person.arguments.path.last == "list" { return try list(person, changing) }
    let change = try change(person, changing)
    let signing = try Signing(person, Approving(station))
    Output.print("change \(change.number) of the approvers: \(change)")
    let approver = try signing.approver(for: change.noteText, "a change of the approvers")
    let waiting = try person.serve { () throws(PipelineError) in
      try changing.sign(change, as: approver)
    }
    if let waiting {
      let quorum = try person.serve { () throws(PipelineError) in try changing.approvers().quorum }
      Output.print(
        "signed by \(waiting.signers.joined(separator: ", ")): \(quorum) people have to; "
          + "the next one runs 'stoplog approvers sign'"
      )
    } else {
      Output.print("signed by \(approver.owner.name): the change is made")
    }
    return Status.allowed
  }

  private static func list(_ person: Person, _ changing: Changing) throws(CommandError) -> Int32 {
    let (set, waiting) = try person.serve { () throws(PipelineError) in
      (try changing.approvers(), try changing.proposal())
    }
    for key in set.approvers { Output.print("\(key)") }
    Output.print("\(set.people.count) may approve; changes of them take \(set.quorum)")
    if !set.operators.isEmpty {
      Output.print("\(set.operators.joined(separator: ", ")): runs the agents, and is no peer")
    }
    if let waiting {
      Output.print(
        "change \(waiting.change.number) waits, signed by "
          + "\(waiting.signers.joined(separator: ", ")): \(waiting.change)"
      )
    }
    return Status.allowed
  }

  /// The change that the command line describes, or the one that waits.
  private static func change(
    _ person: Person,
    _ changing: Changing
  ) throws(CommandError) -> ApproverChange {
    let words = person.arguments.operands
    switch person.arguments.path.last {
    case "add":
      let key = try key(words[1], of: words[0], person)
      return try person.serve { () throws(PipelineError) in try changing.next(adding: [key]) }
    case "remove":
      return try person.serve { () throws(PipelineError) in
        // A quorum that nobody could reach any more would lock everybody out.
        let set = try changing.approvers()
        let left = set.people.count { $0 != words[0] }
        return try changing.next(removing: [words[0]], quorum: min(set.quorum, max(1, left)))
      }
    case "quorum":
      guard let quorum = Int(words[0]), quorum > 0 else {
        throw .usage(
          .badValue(words[0], option: "N", wanted: "a number of people", command: person.command)
        )
      }
      return try person.serve { () throws(PipelineError) in try changing.next(quorum: quorum) }
    case "operator":
      return try person.serve { () throws(PipelineError) in try changing.next(operators: words) }
    default:
      let waiting = try person.serve { () throws(PipelineError) in try changing.proposal() }
      guard let waiting else {
        throw .pipeline(.hold(.badChange(reason: "none waits for signatures")))
      }
      return waiting.change
    }
  }

  private static func key(
    _ word: String,
    of name: String,
    _ person: Person
  ) throws(CommandError) -> NamedKey {
    var text = word
    do throws(SystemError) {
      let path = person.program.absolute(word)
      if !word.isEmpty, let bytes = try File.read(path, limit: PublicKeyText.limit) {
        text = String(decoding: bytes, as: UTF8.self)
      }
    } catch {
      throw .system(error)
    }
    return try person.serve { () throws(PipelineError) in
      do throws(HoldError) {
        return try PublicKeyText.key(text, of: name)
      } catch {
        throw .hold(error)
      }
    }
  }
}
