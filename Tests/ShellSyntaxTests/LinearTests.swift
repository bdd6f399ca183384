import ShellSyntax
import Testing

/// Texts that invite a parser to look at the same bytes again and again.
@Suite(.serialized) struct LinearTests {
  static let size = 32 << 10

  @Test(arguments: Trap.all)
  func trapTakesNoMoreThanPlainText(_ trap: Trap) {
    let clock = ContinuousClock()
    let bytes = Array(trap.text.utf8.prefix(Parser.maximumBytes))
    let plain = clock.measure { _ = Outcome(Trap.plain) }
    let time = clock.measure { _ = Outcome(bytes) }
    // Quadratic time would be thousands of times more; the bound only has to tell these apart.
    #expect(time < plain * 12 + .milliseconds(100), "\(time) against \(plain)")
  }
}

/// A text of about ``LinearTests/size`` bytes.
struct Trap: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  private init(_ unit: String, before: String = "", after: String = "") {
    self.testDescription = before + unit + after
    let count = LinearTests.size / unit.utf8.count
    self.text = before + String(repeating: unit, count: count) + after
  }

  static let plain = Array(Trap("echo a bc d; ").text.utf8)

  /// Backquotes in backquotes, as deep as the doubling of backslashes lets them go.
  private static let backquotes: String = {
    var text = "a"
    for _ in 0..<10 {
      text = text.replacing("\\", with: "\\\\").replacing("`", with: "\\`")
      text = "`\(text)`"
    }
    return text
  }()

  private static func nested(_ opener: String, _ closer: String, _ count: Int = 30) -> String {
    String(repeating: opener, count: count) + "a" + String(repeating: closer, count: count)
  }

  static let all = [
    Trap(nested("$(", ")") + " "), Trap(nested("\"$(", ")\"") + " "),
    Trap(nested("((", "))") + ";"), Trap(nested("((", ") )") + ";"),
    Trap(nested("$((", "))") + " "), Trap(nested("$((", ") )") + " "),
    Trap(nested("${x:-", "}") + " "), Trap(backquotes + " "),
    Trap("((a)"), Trap("((a);b);"), Trap("((a #' "), Trap("(( ' ((\" "), Trap("$(( "),
    Trap("$(("), Trap("$("), Trap("<#"), Trap("`"), Trap("\"a"), Trap("'a"), Trap("$'a"),
    Trap("{a "), Trap("{aa"), Trap("1"), Trap("\\\n"), Trap("a\\\n"), Trap("a["), Trap("a=(["),
    Trap("! "), Trap("time "), Trap("coproc "), Trap("f() "), Trap("&&"), Trap("a|"), Trap("\n"),
    Trap("<<A ", before: "cat "), Trap("cat <<A\n"), Trap("$(cat <<A\n"),
    Trap("cat <<-A\n\t$(x\n"), Trap("`cat <<A\n"), Trap("cat <<A\nx\nA\n"),
    Trap("A\n", before: "cat <<B <<C\n"), Trap("A\\\n", before: "cat <<AAAAAAAAB\n"),
    Trap("\tx\n", before: "cat <<-A\n"), Trap("a) b;; ", before: "case x in "),
    Trap("elif a; then b; ", before: "if a; then b; "), Trap("a && ", before: "[[ "),
    Trap("a|", before: "[[ x =~ "), Trap("@(a)"), Trap("\"${x:-'"), Trap("${x/"), Trap("${x:a?"),
  ]
}
