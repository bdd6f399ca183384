/// One step of a script that a client program reads: SQL, or a command of the client itself.
///
/// Ranges are bytes of the script, from 0.
public enum SQLScriptItem: Hashable, Sendable {
  /// A statement for the server. Where variables were put in, the text isn't that of the range.
  case sql(String, Range<Int>)
  /// A command line that the client gives to a shell.
  case shell(String, Range<Int>)
  /// Another script that the client reads.
  case include(String, Range<Int>)
  /// A file of this machine that is read.
  case readsFile(String, Range<Int>)
  /// A file of this machine that is written, over whatever is there.
  case writesFile(String, Range<Int>)
  /// A command that touches nothing but the client's own state or output; its name.
  case other(String, Range<Int>)
  /// What the bytes do isn't known, and why.
  case unknown(String, Range<Int>)
}
