/// Completion for bash.
///
/// - SeeAlso: bash(1), "Programmable Completion".
public enum BashCompletion {
  /// A script for bash to source.
  ///
  /// It offers the commands and options of the command that has been typed so far, and files where
  /// a value or an operand is wanted.
  ///
  /// - Parameter program: The description of the whole program.
  /// - Returns: The script, ending in a line break.
  public static func script(for program: CommandSpec) -> String {
    let function = "_" + program.name.map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
    var cases: [String] = []
    add(program, [], &cases)
    return """
      # Completion of \(program.name) for bash.
      \(function)() {
        local word=${COMP_WORDS[COMP_CWORD]} path='' index part offers
        for ((index = 1; index < COMP_CWORD; index++)); do
          part=${COMP_WORDS[index]}
          case "$path $part" in
      \(transitions(program))
          esac
        done
        case "$path" in
      \(cases.joined(separator: "\n"))
        esac
        COMPREPLY=($(compgen -W "$offers" -- "$word"))
      }
      complete -o default -F \(function) \(program.name)

      """
  }

  private static func transitions(_ program: CommandSpec) -> String {
    paths(program, []).map { path in
      let before = path.dropLast().joined(separator: " ")
      return "      '\(before) \(path.last ?? "")') path='\(path.joined(separator: " "))' ;;"
    }.joined(separator: "\n")
  }

  private static func paths(_ command: CommandSpec, _ above: [String]) -> [[String]] {
    command.subcommands.flatMap { [above + [$0.name]] + paths($0, above + [$0.name]) }
  }

  private static func add(_ command: CommandSpec, _ path: [String], _ cases: inout [String]) {
    let words = command.subcommands.map(\.name) + command.allOptions.map { "--" + $0.long }
    cases.append(
      "    '\(path.joined(separator: " "))') offers='\(words.joined(separator: " "))' ;;"
    )
    for inner in command.subcommands { add(inner, path + [inner.name], &cases) }
  }
}
