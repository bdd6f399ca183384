internal import CommandLine
internal import Crypto
internal import Effects
internal import Glibc
internal import Holds
internal import Linux
internal import Policy
internal import Stoplog

/// What the commands about tasks do.
enum TaskCommand {
  /// The most bytes of a task's file.
  private static let limit = 256 << 10

  static func run(_ person: Person) throws(CommandError) -> Int32 {
    _ = try Passphrase.descriptor(person)
    let tasking = Tasking(try person.station(), environment: person.program.environment)
    let words = person.arguments.operands
    switch person.arguments.path.last {
    case "list": return try list(person, tasking)
    case "new": return try open(person, tasking)
    case "check": return try check(person, tasking, try account(person, tasking, words.first))
    case "verify": return try verify(person, tasking, try account(person, tasking, words.first))
    case "release":
      return try release(person, tasking, words[0], words.count > 1 ? words[1] : nil)
    case "escalate":
      let account = try account(person, tasking, words.first)
      Output.print("for \(account.task.document.environment.rawValue)")
      for escalation in account.task.document.escalations { Output.print("\(escalation)") }
      return try sign(person, tasking, .escalate, account.task.id, "the escalations of the task")
        ? Status.allowed : Status.failed
    case "end": return try end(person, tasking, try account(person, tasking, words.first))
    default:
      show(person, try account(person, tasking, words.first))
      return Status.allowed
    }
  }

  private static func account(
    _ person: Person,
    _ tasking: Tasking,
    _ typed: String?
  ) throws(CommandError) -> Tasking.Account {
    try person.serve { () throws(PipelineError) in try tasking.account(named: typed ?? "") }
  }

  private static func show(_ person: Person, _ account: Tasking.Account) {
    if person.arguments.has("json") {
      Output.print(TaskWords.json(account))
    } else {
      Output.print(TaskWords.text(account))
    }
  }

  private static func list(_ person: Person, _ tasking: Tasking) throws(CommandError) -> Int32 {
    var accounts = try person.serve { () throws(PipelineError) in try tasking.accounts() }
    if !person.arguments.has("all") { accounts = accounts.filter(\.isOpen) }
    for account in accounts {
      if person.arguments.has("json") {
        Output.print(TaskWords.json(account))
      } else {
        Output.print(TaskWords.line(account))
      }
    }
    if accounts.isEmpty { Output.complain("no task is open") }
    return Status.allowed
  }

  private static func open(_ person: Person, _ tasking: Tasking) throws(CommandError) -> Int32 {
    let home = person.program.environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = person.program.directory
    let file = person.arguments.value("file")
    let text: [UInt8]
    if let file {
      text = try read(file, person)
    } else {
      text = Array(try TaskQuestions.ask().yaml.utf8)
    }
    let document: TaskDocument
    do throws(PolicyError) {
      document = try TaskDocument.parse(text, folder: folder, home: home)
    } catch {
      throw .pipeline(.policy(error.text(of: file ?? "what was answered")))
    }
    let owner = Account.current?.name ?? "an account without a name"
    let account = try person.serve { () throws(PipelineError) in
      try tasking.open(document, by: owner)
    }
    show(person, account)
    if document.asksForMore {
      Output.complain(
        "'stoplog task escalate \(account.task.id)' signs what goes beyond its scope and development"
      )
    }
    return Status.allowed
  }

  private static func read(_ file: String, _ person: Person) throws(CommandError) -> [UInt8] {
    do throws(SystemError) {
      guard let bytes = try File.read(person.program.absolute(file), limit: limit) else {
        throw SystemError("read", file, number: ENOENT)
      }
      return bytes
    } catch {
      throw .system(error)
    }
  }

  // MARK: Checking

  private static func check(
    _ person: Person,
    _ tasking: Tasking,
    _ account: Tasking.Account
  ) throws(CommandError) -> Int32 {
    let found = try person.serve { () throws(PipelineError) in try tasking.check(account) }
    for survival in found {
      if person.arguments.has("json") {
        Output.print(TaskWords.json(survival, account.task.id))
      } else {
        Output.print(TaskWords.line(survival))
      }
    }
    if found.isEmpty, !person.arguments.has("json") {
      Output.print("the task names nothing that must survive")
    }
    return found.contains(where: \.isLost) ? Status.failed : Status.allowed
  }

  private static func verify(
    _ person: Person,
    _ tasking: Tasking,
    _ account: Tasking.Account
  ) throws(CommandError) -> Int32 {
    let kept = account.task.kept
    if kept.isEmpty { Output.print("the task keeps nothing until it is verified") }
    var haveAllPassed = true
    for (place, keep) in kept {
      Output.print("\(keep.item): \(keep.check)")
      let status = try shell(keep.check, in: account.task.document.folder, person)
      haveAllPassed = haveAllPassed && status == 0
      Output.print(
        status == 0
          ? "  passed; 'stoplog task release \(keep.item)' lets it go"
          : "  failed, with status \(status); it is kept"
      )
      let owner = Account.current?.name ?? "an account without a name"
      try person.serve { () throws(PipelineError) in
        try tasking.verified(place, of: account.task.id, status: Int(status), by: owner)
      }
    }
    return haveAllPassed ? Status.allowed : Status.failed
  }

  /// Runs a person's command with this terminal, and gives its status.
  static func shell(
    _ command: String,
    in folder: String,
    _ person: Person
  ) throws(CommandError) -> Int32 {
    do throws(SystemError) {
      return try Foreground(
        "/bin/bash",
        ["-c", command],
        environment: person.program.environment,
        directory: folder
      ).run()
    } catch {
      throw .system(error)
    }
  }

  // MARK: Loosening

  private static func release(
    _ person: Person,
    _ tasking: Tasking,
    _ what: String,
    _ typed: String?
  ) throws(CommandError) -> Int32 {
    let account = try account(person, tasking, typed)
    guard let (place, keep) = account.task.kept.first(where: { $0.keep.item.description == what })
    else { throw .pipeline(.badTask("it keeps no '\(what)' that isn't released")) }
    Output.print("\(keep.item), whose check has passed: \(keep.check)")
    return try sign(person, tasking, .release(place), account.task.id, "the release of \(what)")
      ? Status.allowed : Status.failed
  }

  private static func end(
    _ person: Person,
    _ tasking: Tasking,
    _ account: Tasking.Account
  ) throws(CommandError) -> Int32 {
    let status = try check(person, tasking, account)
    let leases = try person.serve { () throws(PipelineError) in
      try Leasing(tasking.station).accounts()
    }
    let unused = leases.filter { $0.uses == 0 && $0.lease.until > account.task.since }
    for grant in unused { Output.print("never used: \(OrderWords.line(grant))") }
    let items = try person.serve { () throws(PipelineError) in try tasking.unused(account) }
    if person.arguments.has("json") {
      Output.print(TaskWords.unused(account, items))
    } else if !items.isEmpty {
      Output.print(TaskWords.trimming(account.task.document, unused: items))
    }
    let isDone = try sign(person, tasking, .end, account.task.id, "the end of the task")
    return isDone ? status : Status.failed
  }

  /// Signs something about a task; whether it counts now.
  private static func sign(
    _ person: Person,
    _ tasking: Tasking,
    _ wish: Tasking.Wish,
    _ id: String,
    _ what: String
  ) throws(CommandError) -> Bool {
    let mandate = try person.serve { () throws(PipelineError) in
      try tasking.statement(wish, of: id)
    }
    let signing = try Signing(person, Approving(tasking.station))
    let approver = try signing.approver(for: mandate.noteText, "\(what) \(id)")
    let outcome = try person.serve { () throws(PipelineError) in
      try tasking.sign(mandate, of: id, what, as: approver)
    }
    switch outcome {
    case .done:
      Output.print("signed by \(approver.owner.name): \(what) \(id)")
      return true
    case .waiting(let signed, let needs):
      Output.print("signed: \(signed) of \(needs) people; it doesn't count until all have")
      return false
    }
  }
}
