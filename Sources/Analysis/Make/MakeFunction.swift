/// Functions of make (GNU Make manual, chapter 8); one that isn't here is a variable's name.
enum MakeFunction: String {
  case subst, patsubst, strip, findstring, filter, sort, word, words, wordlist, firstword, lastword
  case filterOut = "filter-out"
  case dir, notdir, suffix, basename, addsuffix, addprefix, join, wildcard, realpath, abspath
  case `if`, or, and, foreach, call, value, eval, origin, flavor, shell, info, warning, error, file
  case guile, intcmp, `let`

  /// How many arguments commas separate; the last one takes the rest.
  var arity: Int {
    switch self {
    case .subst, .patsubst, .wordlist, .if, .foreach, .let: 3
    case .findstring, .filter, .filterOut, .word, .addsuffix, .addprefix, .join, .file: 2
    case .or, .and, .call, .intcmp: 32
    default: 1
    }
  }
}
