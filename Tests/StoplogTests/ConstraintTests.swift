import Effects
import Policy
import Stoplog
import Testing

/// Every sentence of `Tests/Tables/constraints`, and the commands that its rule stops.
@Suite struct ConstraintTests {
  @Test(arguments: ConstraintRow.all)
  func sentenceIsReadAsTheTableSays(row: ConstraintRow) throws {
    let readings = Wording.readings(of: "- " + row.sentence)
    #expect((readings.first?.meaning.word ?? "nothing") == row.meaning)
    guard let constraint = readings.first?.constraint else {
      return #expect(row.stops.isEmpty && row.passes.isEmpty)
    }
    #expect(!row.stops.isEmpty && !row.passes.isEmpty)
    for deed in row.stops { #expect(Self.stops(deed, constraint), "should stop: \(deed)") }
    for deed in row.passes { #expect(!Self.stops(deed, constraint), "should pass: \(deed)") }
  }

  /// Whether a rule is among the reasons against a deed.
  static func stops(_ deed: String, _ constraint: Constraint) -> Bool {
    let project = "/home/user/project"
    var engine = RuleEngine(project: project)
    engine.constraints = [constraint]
    engine.branch = "topic"
    let body: Request.Body =
      deed.hasPrefix("edit ") ? .edit(path: "\(project)/\(deed.dropFirst(5))") : .shell(deed)
    let judged = Judge(engine: engine).judgePurely(Request(body, directory: project))
    let reasons = judged.judgement.reasons.filter { $0.rule == constraint.rule }
    return reasons.contains {
      $0.verdict == constraint.verdict && $0.text.contains(constraint.shown)
    }
  }

  @Test func tablesHoldEveryMeaningAndLanguage() {
    let meanings = Set(ConstraintRow.all.map(\.meaning))
    #expect(meanings == ["hold", "deny", "style", "nothing", "loosens", "vague", "unclear"])
    let languages = ConstraintRow.all.compactMap {
      Wording.readings(of: "- " + $0.sentence).first?.constraint?.language
    }
    let known = [
      "English", "German", "French", "Spanish", "Portuguese", "Polish", "Chinese",
    ]
    #expect(Set(languages) == Set(known))
  }

  /// What stands around a sentence in a file.
  @Test(arguments: [
    ("Never run:\n- `terraform destroy`\n- `dropdb`", [2, 3]),
    ("## Never\n\n- delete `data/`", [3]),
    ("Never run:\n```sh\ndocker compose down -v\n```", [3]),
    ("```\nNever run `ls`\n```", []),
    ("<!-- Never run `ls` -->", []),
    ("**Never** run `terraform destroy`", [1]),
    ("> 1. Never run `terraform destroy`", [1]),
    ("- Never run `terraform destroy`\n  without my approval", [1]),
    ("Intro. Never run `terraform destroy`. Tests are in tests/.", [1]),
    ("- `.env` holds secrets. Never commit.", []),
    ("- Do not push.", [1]),
    ("- Never run `terraform destroy`,\n  except in a sandbox", []),
  ])
  func marksOfMarkdownDontMatter(text: String, lines: [Int]) {
    let rules = Wording.readings(of: text).filter { $0.constraint != nil }
    #expect(rules.map(\.source.line) == lines)
  }

  @Test func approvalOnTheNextLineIsRead() {
    let readings = Wording.readings(of: "- Never run `terraform destroy`\n  without my approval")
    #expect(readings.first?.constraint?.verdict == .hold)
  }

  /// Texts of other kinds, cut and joined in every way, never crash, and bind only by whole sentences.
  @Test func tornTextIsRead() {
    let whole = ConstraintRow.all.map(\.sentence).joined(separator: " ")
    let characters = Array(whole)
    for start in stride(from: 0, to: characters.count, by: 97) {
      _ = Wording.readings(of: String(characters[start..<min(start + 300, characters.count)]))
    }
    for text in [
      "`", "\"", "- ", "#", "never", "never `", "«", "never run ``", "\u{0}", "never\u{301}",
    ] {
      #expect(Wording.readings(of: text).allSatisfy { $0.constraint == nil })
    }
  }
}
