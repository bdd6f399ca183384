import Effects
import Testing

@testable import Tools

/// What descriptions of claims don't show: which words aren't known, and where they come from.
@Suite struct ReaderTests {
  @Test(arguments: [
    ("xargs -I % rm -rf %", ["rm", "-rf"], ["%"]),
    ("xargs -I {} mv {} {}.bak", ["mv"], ["{}", "{}.bak"]),
    ("xargs -i cp {} dir", ["cp", "dir"], ["{}"]),
    ("xargs --replace=X rm X", ["rm"], ["X"]),
    ("xargs -I $mark rm a", [], ["rm", "a"]),
    ("find . -exec mv {} {}.bak ;", ["mv"], ["{}", "{}.bak"]),
    ("find . -exec sh -c 'rm {}' ;", ["sh", "-c"], ["rm {}"]),
    ("fd -x mv {} {.}.md", ["mv"], ["{}", "{.}.md"]),
    ("fd -x rm", ["rm"], ["{}"]),
    ("parallel mv {} {.}.bak", ["mv"], ["{}", "{.}.bak"]),
  ])
  func wordsThatAreFilledInArentKnown(command: String, known: [String], unknown: [String]) {
    let words = commandWords(of: command)
    #expect(words.filter(\.isKnown).map(\.text) == known)
    #expect(words.filter { !$0.isKnown }.map(\.text) == unknown)
  }

  @Test(arguments: [
    ("find . -name a -delete", ["-name", "a"]),
    ("find . -delete -name a", []),
    ("find . -name a -print -o -delete", ["-name", "a", "-true", "-o"]),
    ("find . -exec test {} ; -delete", ["-true"]),
    ("find . -exec test {} ; -o -delete", nil),
    ("find . -name $x -delete", nil),
    ("find . -frob -delete", nil),
  ])
  func testsBeforeAnActionNarrowIt(command: String, tests: [String]?) throws {
    let found = try #require(
      claimsOf(command).compactMap { claim -> Argument.Found? in
        guard claim.action == .delete, case .path(let word, _) = claim.subject else { return nil }
        return word.found
      }.first
    )
    #expect(found.tests == tests)
    #expect(found.roots.map(\.text) == ["."])
  }

  @Test func whatIsPickedKeepsItsPlace() throws {
    let claim = try #require(claimsOf("rm -v -f a").first)
    #expect(claim.origin == 9..<10)
    #expect(claim.force == ["-f"])
    #expect(claim.traits == [.skipsQuestion])
  }

  @Test(arguments: [
    ("http://localhost:3000/x", true), ("localhost:80", true), ("127.0.0.1/x", true),
    ("http://[::1]:80/", true), ("http://u:p@localhost/", true), ("http://0.0.0.0", true),
    ("http://localhost.example.com/", false), ("http://127.0.0.1.example.com", false),
    ("http://localhost@example.com/", false), ("https://example.com/localhost", false),
    ("http://12.0.0.1", false),
  ])
  func addressesOfThisMachine(url: String, isHere: Bool) {
    #expect(CurlReader.isHere(Argument(url, origin: 0..<url.utf8.count)) == isHere)
  }

  @Test func anAddressThatIsCutOffIsntHere() {
    #expect(!CurlReader.isHere(Argument(unknown: "$x", prefix: "http://localhost", origin: 0..<2)))
    #expect(CurlReader.isHere(Argument(unknown: "$x", prefix: "http://localhost/", origin: 0..<2)))
  }

  @Test(arguments: [
    ("644", false), ("755", false), ("777", true), ("0666", true), ("4755", true), ("2755", true),
    ("1777", true), ("000", false), ("u+s", true), ("g=rws", true), ("a+w", true), ("o+w", true),
    ("u+w", false), ("o-w", false), ("+x", false), ("go=rx,u=rwx", false), ("u=rw,o=w", true),
  ])
  func modesThatGiveRights(mode: String, gives: Bool) {
    #expect(ModeReader.givesRights(mode) == gives)
  }

  private func claimsOf(_ command: String) -> [Claim] {
    let words = Words.split(command)
    return Catalog.tool(named: words[0].text)?.claims(Array(words.dropFirst()), called: words[0])
      ?? []
  }

  private func commandWords(of command: String) -> [Argument] {
    for claim in claimsOf(command) {
      if case .command(let words, _) = claim.subject { return words }
    }
    return []
  }
}
