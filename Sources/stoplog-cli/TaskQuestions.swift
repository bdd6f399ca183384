internal import Policy

/// Asks for a task at the terminal.
enum TaskQuestions {
  static func ask() throws(CommandError) -> TaskAnswers {
    let terminal = try Terminal(for: "the task")
    var answers = TaskAnswers()
    repeat {
      answers.goal = try terminal.ask("goal, in a sentence: ")
    } while answers.goal.allSatisfy(\.isWhitespace)
    answers.environment = try terminal.ask(
      "furthest environment that it may change (development, staging, production): "
    )
    answers.scope = try lines(
      terminal,
      "where changes belong, such as '.' or 'table:shop/orders'; an empty line ends the list"
    )
    answers.mustSurvive = try lines(
      terminal,
      "what must survive, such as 'table:shop/customers', '~/data' or 'volume:pgdata'"
    )
    while true {
      let what = try terminal.ask(
        "what is kept until something is verified (empty: nothing more): "
      )
      guard !what.allSatisfy(\.isWhitespace) else { break }
      let check = try terminal.ask("  the command that verifies it: ")
      answers.keep.append(TaskAnswers.Kept(what, check: check))
    }
    answers.rollback = try terminal.ask("how is everything taken back? ")
    answers.escalations = try lines(
      terminal,
      "what may go beyond, such as 'create,modify table:shop/log'; it takes an approver's key"
    )
    answers.approvers = try terminal.ask("whose signature loosens it (empty: any approver's)? ")
      .split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    return answers
  }

  private static func lines(
    _ terminal: borrowing Terminal,
    _ question: String
  ) throws(CommandError) -> [String] {
    var lines: [String] = []
    while true {
      let line = try terminal.ask(lines.isEmpty ? "\(question): " : "  and: ")
      guard !line.allSatisfy(\.isWhitespace) else { return lines }
      lines.append(line)
    }
  }
}
