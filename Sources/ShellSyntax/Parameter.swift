/// A parameter expansion: `$x`, `${x:-word}`, `${#x}`, `${!x}` or `${x[i]}`.
public struct Parameter: Hashable, Sendable {
  /// The name, a digit string, or one of the special characters `@*#?-$!`.
  public var name: String
  /// What stands between `[` and `]`.
  public var index: Word?
  /// `${#x}`: the length.
  public var isLength: Bool
  /// `${!x}`: the value is the name of another parameter.
  public var isIndirect: Bool
  /// What is done to the value.
  public var operation: Operation?

  /// Holds an expansion.
  public init(
    name: String,
    index: Word? = nil,
    isLength: Bool = false,
    isIndirect: Bool = false,
    operation: Operation? = nil
  ) {
    self.name = name
    self.index = index
    self.isLength = isLength
    self.isIndirect = isIndirect
    self.operation = operation
  }

  /// What is done to a value; the words are what follows the operator.
  public indirect enum Operation: Hashable, Sendable {
    /// `-` and `:-` (`orEmpty`)
    case fallback(Word, orEmpty: Bool)
    /// `=` and `:=`
    case assign(Word, orEmpty: Bool)
    /// `?` and `:?`
    case fail(Word, orEmpty: Bool)
    /// `+` and `:+`
    case alternative(Word, orEmpty: Bool)
    /// `#` and `##` (`longest`)
    case removePrefix(Word, longest: Bool)
    /// `%` and `%%` (`longest`)
    case removeSuffix(Word, longest: Bool)
    /// `/`, `//`, `/#` and `/%`: the operator as written, the pattern, and the replacement
    case replace(String, Word, Word?)
    /// `:offset` and `:offset:length`
    case substring(Word, Word?)
    /// `^`, `^^`, `,`, `,,`, `~` and `~~`: the operator as written and the pattern
    case changeCase(String, Word?)
    /// `@Q`, `@E`, `@P` and the others: the letter
    case transform(String)
    /// `${!prefix*}` and `${!prefix@}`: the names of variables
    case names
  }
}
