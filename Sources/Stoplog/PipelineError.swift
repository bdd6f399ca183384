public import Execution
public import Holds
public import Ledger
public import Linux
public import Snapshots
public import Storage

/// Why the pipeline could not come to a decision or carry it out; whatever asked is then held.
public enum PipelineError: Error, Sendable {
  /// The database failed.
  case storage(StorageError)
  /// The record can't be kept.
  case ledger(LedgerError)
  /// A hold could not be opened, decided or used.
  case hold(HoldError)
  /// What would be lost can't be saved, or what was saved can't be put back.
  case snapshot(SnapshotError)
  /// The state folder is there, but the ledger in it is gone.
  case lost(directory: String)
  /// There is no state folder yet.
  case missing(directory: String)
  /// There is nothing to undo, or no such snapshot.
  case nothingToUndo(String)
  /// A released command could not be started.
  case execution(ExecutionError)
  /// The project's policy file is not understood.
  case policy(String)
  /// A file of the state folder can't be read or written.
  case file(SystemError)
  /// There is no approver's key in the state folder.
  case noKey(path: String)
  /// Others approve in this ledger, and their key is not the one in the state folder.
  case foreignKey(path: String, approvers: [String])
  /// The hold is of a call that could not be read, so nobody knows what would be approved.
  case unreadable(hold: String)
  /// The hold is of something that no person can run at a terminal.
  case notByHand(hold: String)
  /// No order or lease of that name stands.
  case unknownOrder(String)
  /// The lease can't be granted like this.
  case badLease(String)
  /// No task of that name is open, or several are and none was named.
  case unknownTask(String)
  /// The task can't be opened or changed like this.
  case badTask(String)
  /// A restore that was tried doesn't count.
  case badReceipt(String)
  /// The glass can't be broken like this.
  case badGlass(String)
  /// There is no incident of that name that this could be done with.
  case unknownIncident(String, why: String)
  /// The passphrase has fewer bytes than this.
  case shortPassphrase(Int)
}

extension PipelineError: StorageFailure {
  /// Wraps an error of the database.
  public init(_ error: StorageError) { self = .storage(error) }
}

extension PipelineError: CustomStringConvertible {
  /// What failed and why, and what to do about it.
  public var description: String {
    switch self {
    case .storage(let error): error.description
    case .ledger(let error): error.description
    case .hold(let error): error.description
    case .snapshot(let error): error.description
    case .execution(let error): error.description
    case .policy(let text): text
    case .lost(let directory):
      """
      cannot open 'the ledger': \(directory) is there, but its ledger is gone
      help: find out who removed it; keep the folder, and start another with 'stoplog init'
      """
    case .missing(let directory):
      """
      cannot open 'the ledger': there is no folder \(directory)
      help: run 'stoplog init' once in a terminal
      """
    case .file(let error): error.description
    case .noKey(let path):
      """
      cannot open 'the approver's key': there is no file \(path)
      help: run 'stoplog init' once in a terminal
      """
    case .foreignKey(let path, let approvers):
      """
      cannot make '\(path)': \(approvers.joined(separator: ", ")) approves in this ledger already
      help: put that key's file back; a lost key takes a new state folder
      """
    case .unreadable(let hold):
      """
      cannot approve 'hold \(hold)': what would run could not be read
      help: let the agent make the call in another way, or run it yourself
      """
    case .notByHand(let hold):
      """
      cannot run 'hold \(hold)': it is no command that can be given at a terminal in full
      help: do it by your own means, or release it with 'stoplog approve \(hold)'
      """
    case .unknownOrder(let name):
      """
      cannot find '\(name)': no order or lease of that name stands
      help: run 'stoplog states' and 'stoplog leases' to see what does
      """
    case .badLease(let why):
      """
      cannot grant 'the lease': \(why)
      help: lease less, and grant it again when that is used up
      """
    case .unknownTask(let name):
      """
      cannot find '\(name)': \(name.isEmpty ? "no task, or more than one, is" : "no such task is") open
      help: run 'stoplog task list' to see which are, and name one
      """
    case .badTask(let why):
      """
      cannot go on with 'the task': \(why)
      help: run 'stoplog task show' to see what it says and what is missing
      """
    case .badReceipt(let why):
      """
      cannot record 'the restore': \(why)
      help: restore into a scratch target, check what is in it, and run it again
      """
    case .badGlass(let why):
      """
      cannot break 'the glass': \(why)
      help: see 'stoplog break-glass --help'
      """
    case .unknownIncident(let name, let why):
      """
      cannot find '\(name)': \(why)
      help: run 'stoplog incidents' to see which there are
      """
    case .shortPassphrase(let least):
      """
      cannot seal 'the approver's key': the passphrase has fewer than \(least) bytes
      help: choose a longer one, such as four words that don't belong together
      """
    case .nothingToUndo(let what):
      """
      cannot undo '\(what)': there is no snapshot for it
      help: run 'stoplog log --changing' to see what can be undone
      """
    }
  }
}
