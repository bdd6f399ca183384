internal import CLinux

/// Lets a program tidy up before it ends by Ctrl-C or by a request to end.
///
/// It is one for the whole process. A program that watches has to look often, and to end itself.
public enum Interrupt {
  /// From here on `SIGINT`, `SIGTERM`, `SIGHUP`, `SIGQUIT` and `SIGPIPE` are only noted.
  public static func watch() { stoplog_interrupt_watch() }

  /// The number of the signal that came last; nil if none did.
  public static var seen: Int32? {
    let number = stoplog_interrupt_seen()
    return number == 0 ? nil : number
  }
}
