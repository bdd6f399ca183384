/// What stands between two brackets.
struct CodeItems {
  var items: [CodeArgument] = []
  /// Whether it is nothing but values with commas between them.
  var isPlain = true
  /// Whether the last sign before the bracket is a comma.
  var endsWithComma = false
}
