import Linux
import Reports
import Testing

/// What a person copies, read by the real bash.
@Suite struct ShellQuoteTests {
  static let texts: [String] = [
    "", " ", "rm -rf a", "it's", "'", "''", "!", "wow! '!!'", "\\", "a\\", "\\'!",
    "$HOME `id` $(id)",
    "a\nb\n", "\t\r\u{1B}[31m", "\u{7F}\u{1}", "é", "e\u{301}", "\u{202E}txt.exe", "\u{200B}",
    "日本 7",
    "🙂7", "\u{1}7", "-n", "~", "*", "printf '%s\\n' \"x\"\\\n  y",
    String(repeating: "'é!", count: 9_000),
  ]

  @Test(arguments: texts)
  func isTheSameBytesInBash(_ text: String) throws {
    let word = ShellQuote.word(text)
    let result = try Subprocess("/bin/bash", ["-s"], input: Array("printf %s \(word)".utf8))
      .run(milliseconds: 30_000)
    #expect(result.output == Array(text.utf8), "\(word.prefix(200))")
    #expect(word.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
  }
}
