/// A piece of a program, as far as its value and its calls matter.
public indirect enum Code: Hashable, Sendable {
  /// A text that is known.
  case text(String)
  case number(String)
  /// A variable, a function or a module; the sigil is a part of the name.
  case name(String)
  /// Texts put together.
  case joined([Code])
  /// Parts divided by a slash, as `Path(a) / b`.
  case divided([Code])
  /// What is done to a value one after the other: a member is taken, it is called.
  case chain(Code, [CodeLink])
  case list([Code])
  /// Names with values.
  case pairs([CodeArgument])
  /// A command for the shell.
  case shell(Code)
  /// A name, or names in brackets, gets a value.
  case assign(Code, Code)
  /// A name gets every element of a value.
  case each(String, Code)
  /// A module, or a part of it, gets a name here.
  case imports(module: String, member: String?, name: String)
  /// Things that are evaluated and whose value isn't known: blocks, conditions, sums.
  case group([Code])
  /// A function without a name.
  case function([Code])
  /// A regular expression.
  case pattern
}
