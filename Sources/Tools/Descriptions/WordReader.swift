/// Readers for one word that has a form of its own, such as the argument of an option.
public enum WordReader: String, Hashable, Sendable {
  /// `key=value`, a setting of git's; some of them run code.
  case gitSetting
  /// The name of a remote.
  case gitRemote
  /// A file that is written, or `|` and a command that gets what would be written.
  case fileOrPipe
  /// `SOURCE:TARGET[:OPTIONS]`, a volume of a container.
  case volume
  /// `type=bind,source=…,target=…`, a mount of a container.
  case mount
  /// A file, or an address of something elsewhere.
  case address
  /// `NAME=VALUE` does something; another word only asks.
  case assignment
  /// A moment that the clock is set to; one behind `+` is only a format, as of `date`.
  case moment
  /// A command of `ex`, as of `vim -c`.
  case editorCommand = "editor-command"
  /// A command of `fzf`, in which braces stand for what is selected.
  case selection
  /// `KEY:ACTION(…)`, of which some actions run commands, as of `fzf --bind`.
  case binding
  /// One end of a connection: a file, a port or a command, as of `socat`.
  case channel
  /// A path whose last part doesn't count: the deed is done to each folder above, as of `rmdir -p`.
  case parents
  /// What `dpkg-deb` is given alone, from which the name of what it writes follows.
  case debianPackage = "debian-package"
  /// The name of a private key: the deed is done to the public one beside it.
  case publicKey = "public-key"
  /// The last word of the command: the deed is done to the file of that name.
  case lastOperand = "last-operand"
  /// A command of a debugger, as of `gdb -ex`.
  case debugger
}
