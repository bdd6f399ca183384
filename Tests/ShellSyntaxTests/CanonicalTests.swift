import Linux
import ShellSyntax
import Testing

/// bash prints the functions it has parsed; read again, its words must be the same tree.
@Suite struct CanonicalTests {
  @Test(arguments: TableRow.trees.filter { Canonical.isComparable($0) })
  func bashPrintsTheSameTree(_ row: TableRow) throws {
    let function = "zqf() {\n\(row.text)\n}"
    let expected = Canonical.normal("(function zqf (group \(row.expected)))")
    // The function is only defined, never called; this makes sure that nothing stands behind it.
    try #require(Canonical.normal(Dump.text(of: Parser.parse(function))) == expected)
    let bash = Subprocess(
      "/bin/bash",
      ["-r", "-O", "extglob"],
      environment: ["LC_ALL": "C.UTF-8"],
      input: Array("\(function)\ndeclare -f zqf\n".utf8)
    )
    let printed = try bash.run(milliseconds: 20_000).text
    #expect(Canonical.normal(Dump.text(of: try Parser.parse(printed))) == expected)
  }
}

/// What bash changes when it prints.
enum Canonical {
  /// Whether a row holds nothing that bash spells another way, such as `>&3` as `1>&3`.
  static func isComparable(_ row: TableRow) -> Bool {
    let respelled = [
      "(test", "(count", "elif", "(coproc", "x do", "<<", ">&", "<&", "<>", "1>", "(not )", "';'",
    ]
    // bash puts the body of a function into braces if it has none.
    let hasBareBody = row.expected.split(separator: "(function ").dropFirst()
      .contains { !$0.contains(" (group") }
    return !row.expected.isEmpty && !row.text.hasSuffix("\\") && !row.text.contains("\\'")
      && !hasBareBody && !respelled.contains { row.expected.contains($0) }
  }

  /// A tree's text with `$'…'` and `$"…"` as the plain quotes that bash prints for them.
  static func normal(_ text: String) -> String {
    text.replacing("ansi(", with: "sq(").replacing("loc(", with: "dq(")
      .replacing(";;]", with: "]").replacing(" => ]", with: " =>]")
  }
}
