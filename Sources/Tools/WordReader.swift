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
}
