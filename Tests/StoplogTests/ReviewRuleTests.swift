import Effects
import Policy
import Stoplog
import Testing

/// Which requests 'review: peer' takes a reviewer for.
@Suite struct ReviewRuleTests {
  static let rows: [(command: String, isPeer: Bool)] = [
    ("psql -h prod-db -d shop -c 'DROP TABLE users'", true),
    ("psql -h prod-db -d shop -c 'INSERT INTO users VALUES (1)'", true),
    ("psql -h prod-db -d shop -c 'SELECT 1'", false),
    ("psql -h db.example.com -d shop -c 'INSERT INTO users VALUES (1)'", true),
    ("psql -d shop_dev -c 'INSERT INTO users VALUES (1)'", false),
    ("git push origin main", false),
    ("frobnicate", true),
    ("rm f", false), ("rm -rf ../other", false), ("touch new", false), ("cat f", false),
  ]

  @Test(arguments: rows, [true, false])
  func whatIsProductionTakesAReview(
    _ row: (command: String, isPeer: Bool),
    _ isAsked: Bool
  ) throws {
    let desk = try Desk()
    let review = isAsked ? "review: peer\n" : ""
    try desk.write(
      "project/stoplog.yaml",
      "version: 1\n\(review)environments: {production: [\"prod-*\"]}\n"
    )
    try desk.write("project/f", "text")
    let judgement = try Pipeline(desk.station).judge(desk.request(row.command)).judgement
    let reasons = judgement.reasons.filter { $0.rule == RuleEngine.review }
    #expect(judgement.release.isPeer == (row.isPeer && isAsked))
    #expect(reasons.isEmpty == !(row.isPeer && isAsked))
    #expect(reasons.allSatisfy { $0.verdict == .hold })
  }
}
