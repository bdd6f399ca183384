import Effects
import Foundation
import Policy
import Testing
import Tools

/// Tools that a file describes: what is taken, and what is refused.
@Suite struct TeachingTests {
  private static let docs = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs")

  private static let head = """
    version: 1
    tools:
      - name: acme
        summary: Deploys.

    """
  private static let example = "\n    examples: [{command: acme, does: []}]\n"

  private func tools(_ text: String) throws -> [Tool] {
    try PolicyFile.parse(text.utf8).tools.map(\.tool)
  }

  @Test func theExampleFileIsRight() throws {
    let text = try String(
      contentsOf: Self.docs.appending(path: "stoplog.example.yaml"),
      encoding: .utf8
    )
    let tool = try #require(try tools(text).first)
    #expect(tool.name == "acme")
    #expect(tool.examples.count == 5)
    #expect(tool.subcommands.first { $0.name == "drop" } != nil)
    // A user's own file has the same form.
    #expect(try UserFile.parse(text.utf8).tools.map(\.tool) == [tool])
  }

  /// Every block of YAML in the page is a file that is taken.
  @Test func thePageIsRight() throws {
    let page = try String(contentsOf: Self.docs.appending(path: "policy.md"), encoding: .utf8)
    let blocks = page.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(blocks.count >= 2)
    for block in blocks { #expect(throws: Never.self) { try PolicyFile.parse(block.utf8) } }
  }

  /// What is written after the head, the command, and what it does.
  static let rows: [(String, String, [String])] = [
    ("flags: -v", "acme -v", []),
    ("flags: -v", "acme -w", ["unknown text -w"]),
    ("operands: {each: delete path}", "acme a b", ["delete a", "delete b"]),
    ("operands: {each: delete tree}", "acme a", ["delete a/**"]),
    (
      "operands: {each: delete path}\n    options: [{names: -r, sets: recursive}]", "acme -r a",
      ["delete a/**"]
    ),
    ("does: read file /etc/acme.conf", "acme", ["read file /etc/acme.conf"]),
    ("does: [read path a.conf, execute project]", "acme", ["execute project acme", "read a.conf"]),
    ("operands: {code: shell}", "acme ls", ["execute shell code ls"]),
    ("operands: {script: python}", "acme a.py b", ["execute python script a.py b"]),
    (
      "operands: {each: {does: delete host, unless: keep}}\n"
        + "    options: [{names: --keep, sets: keep}]",
      "acme a --keep", []
    ),
    ("grammar: none\n    operands: {each: read path}", "acme -x", ["read -x"]),
    ("verbs: [{prefix: get, does: read service}]", "acme get-all", ["read service acme get-all"]),
    ("subcommands: [{name: a, aliases: b, does: send host}]", "acme b", ["send host acme b"]),
  ]

  @Test(arguments: rows.indices)
  func describesAsTheCatalogueDoes(_ index: Int) throws {
    let (body, command, claims) = Self.rows[index]
    let text = Self.head + "    " + body + Self.example
    // The example of the head is of a command without words, which may do something here.
    let tool = try #require(try tools(Self.withoutCheck(text, body)).first)
    #expect(tool.claims(of: Example(command)) == claims.sorted())
  }

  /// The head's own example, made true for bodies that do something by themselves.
  private static func withoutCheck(_ text: String, _ body: String) -> String {
    guard body.hasPrefix("does") || body.contains("script") || body.contains("code") else {
      return text
    }
    return text.replacing("{command: acme, does: []}", with: "{command: acme -?, does: X}")
      .replacing("does: X", with: "does: [" + claims(of: body) + "]")
  }

  private static func claims(of body: String) -> String {
    switch body {
    case "does: read file /etc/acme.conf": "unknown text -?, read file /etc/acme.conf"
    case let body where body.hasPrefix("does"):
      "unknown text -?, execute project acme, read a.conf"
    case let body where body.contains("script"): "unknown text -?, execute python input"
    default: "unknown text -?"
    }
  }

  /// What is written after the head, and the beginning of the message.
  static let refused: [(String, String)] = [
    ("flagz: -v", "line 5: there is no key 'flagz' in the tool"),
    ("flags: v", "line 5: 'flags' is 'v', not spellings of options with their dashes"),
    ("does: destroy path", "line 5: 'does' can't be 'destroy'"),
    ("does: delete databaze x", "line 5: 'does' can't be 'databaze'"),
    ("does: delete path", "line 5: 'does' is 'delete path', not 'here', 'path NAME'"),
    ("does: delete", "line 5: 'does' is 'delete', not an action and what it is done to"),
    ("options: [{names: -v, does: read path}]", "line 5: 'does' is 'read path'"),
    ("options: [{names: -v, skip-question: true}]", "line 5: there is no key 'skip-question'"),
    ("options: [{names: -v, skips-question: yes}]", "line 5: 'skips-question' is 'yes'"),
    ("options: [{names: -v, argument: maybe}]", "line 5: 'argument' can't be 'maybe'"),
    ("flags: -v\n    values: -v", "line 3: the option '-v' is described twice"),
    ("operands: some", "line 5: 'operands' can't be 'some'"),
    ("operands: {code: cobol}", "line 5: 'does' can't be 'cobol'"),
    ("subcommands: [{name: a}, {name: a}]", "line 5: the subcommand 'a' is described twice"),
    ("subcommands: [{nam: a}]", "line 5: there is no key 'nam' in the subcommand"),
    ("verbs: [{prefix: a}]", "line 5: the key 'does' is missing in the verb"),
    ("grammar: latin", "line 5: 'grammar' can't be 'latin'"),
    ("name: x", "line 5: the key 'name' is already on line 3"),
  ]

  @Test(arguments: refused.indices)
  func refusesWhatItDoesNotKnow(_ index: Int) {
    let (body, message) = Self.refused[index]
    expect(Self.head + "    " + body + Self.example, message)
  }

  @Test func anExampleThatFailsIsRefused() {
    expect(
      Self.head + "    operands: {each: delete path}\n    examples:\n"
        + "      - {command: acme a, does: delete a}\n      - {command: acme b, does: read b}\n",
      "line 8: the example 'acme b' comes to 'delete b', not 'read b'"
    )
    expect(Self.head, "line 3: the key 'examples' is missing in the tool")
    expect(
      Self.head + "    examples: [{command: other x, does: []}]\n",
      "line 5: 'command' is 'other x', not a command line that begins with 'acme'"
    )
  }

  @Test func namesAreGivenOnce() {
    let tool = "  - {name: acme, summary: A., examples: [{command: acme, does: []}]}\n"
    expect("version: 1\ntools:\n" + tool + tool, "line 4: the tool 'acme' is already on line 3")
    for name in ["/bin/acme", "-acme", "'*'", "a b"] {
      let text = "version: 1\ntools: [{name: \(name), summary: A., examples: []}]"
      expect(text, "line 2: 'name' is")
    }
  }

  @Test func aUsersFileHasToolsAndEnvironments() throws {
    #expect(throws: PolicyError.self) { try UserFile.parse("version: 1\nscope: [a]".utf8) }
    let file = try UserFile.parse("version: 1\nenvironments: {development: [10.0.0.*/app]}".utf8)
    #expect(file == UserFile(environments: EnvironmentNames(development: ["10.0.0.*/app"])))
  }

  @Test func aProjectNeverReplacesTheCatalogue() {
    let tame = Tool("rm", summary: "Does nothing.", operands: .ignored)
    let own = Tool("acme", summary: "Does nothing.")
    let project = Toolbox(project: [tame, own])
    #expect(project.tool(named: "rm") == Catalog.tool(named: "rm"))
    #expect(project.find("acme")?.teacher == .project)
    #expect(Toolbox(user: [tame]).tool(named: "rm") == tame)
    // An alias is a name like any other.
    let hidden = Tool("acme", aliases: ["rm"], summary: "Does nothing.")
    #expect(Toolbox(project: [hidden]).tool(named: "rm") == Catalog.tool(named: "rm"))
  }

  private func expect(_ text: String, _ message: String) {
    do {
      _ = try PolicyFile.parse(text.utf8)
      Issue.record("taken: \(text)")
    } catch {
      #expect(
        "\(error)".hasPrefix("cannot read 'stoplog.yaml': " + message)
          && "\(error)".contains("\nhelp: "),
        "\(error)"
      )
    }
  }
}
