internal import Agents
internal import CommandLine
internal import Crypto
internal import Ledger
internal import Linux
internal import Stoplog

/// Why a command of a person's terminal was not carried out.
enum CommandError: Error {
  /// The command line is not understood.
  case usage(UsageError)
  /// The state folder's place is not known.
  case noState
  /// The pipeline's services failed.
  case pipeline(PipelineError)
  /// An agent's settings were not read or changed.
  case agent(AgentError)
  /// A file or the terminal failed.
  case system(SystemError)
  /// A passphrase can't be kept.
  case crypto(CryptoError)
  /// A text is no checkpoint.
  case ledger(LedgerError)
  /// There is no terminal to ask at.
  case noTerminal(what: String)
  /// There is no terminal, and nothing else will do.
  case terminalOnly(what: String)
  /// There is no terminal to draw on.
  case noScreen(reason: String)
  /// The person did not confirm.
  case unconfirmed(what: String)
  /// The two passphrases differ.
  case differentPassphrases
  /// A security key has signed nothing.
  case unsigned(name: String, status: Int32)
  /// The program's file has another name than the one by which its hook is found again.
  case renamed(path: String)

  /// The exit status.
  var status: Int32 {
    if case .usage = self { UsageError.status } else { Status.failed }
  }
}

extension CommandError: CustomStringConvertible {
  /// What failed and why, and what to do about it.
  var description: String {
    switch self {
    case .usage(let error): error.description
    case .noState: StateFolder.missing
    case .pipeline(let error): error.description
    case .agent(let error): error.description
    case .system(let error): error.description
    case .crypto(let error): error.description
    case .ledger(let error): error.description
    case .noTerminal(let what):
      """
      cannot ask for '\(what)': there is no terminal
      help: run it in a terminal, or give '--passphrase-fd N'
      """
    case .terminalOnly(let what):
      """
      cannot ask for '\(what)': there is no terminal
      help: run it in a terminal of your own; it works nowhere else
      """
    case .noScreen(let reason):
      """
      cannot draw 'the screen': \(reason)
      help: run it in a terminal, or give '--once' for one screen as plain text
      """
    case .unconfirmed(let what):
      """
      cannot approve '\(what)': something else was typed
      help: read it again, and type the name that is asked for if it should run
      """
    case .differentPassphrases:
      """
      cannot seal 'the approver's key': the two passphrases differ
      help: run the command again
      """
    case .unsigned(let name, let status):
      """
      cannot sign as '\(name)': 'ssh-keygen' made no signature (status \(status))
      help: plug the security key in, run it again and touch the key when it blinks
      """
    case .renamed(let path):
      """
      cannot register '\(path)': the program's file has to be called 'stoplog'
      help: rename it, then run it again
      """
    }
  }
}
