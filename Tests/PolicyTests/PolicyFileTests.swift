import Effects
import Policy
import Testing

/// A project's own file: what it says, and what is refused.
@Suite struct PolicyFileTests {
  static let full = """
    # What this project needs.
    version: 1
    scope: [src/app, ./tests/]
    environments:
      production: ["db.prod.example.com", "*/app_prod"]
      staging: "stage-*"
      development: ["localhost/app_dev", "*_test"]
    rules:
      - name: no-deploy
        match: {program: "deploy.sh"}
        verdict: hold
        why: "deploys are done by people"
        instead: "ask in #releases"
      - name: build-output
        match:
          action: [delete, overwrite]
          kind: file
          path: ["build/**", "*.o"]
          environment: development
          trait: [regenerable]
        verdict: allow
    mass: 20
    snapshot: {files: 1000, bytes: 2GB}
    outside: read-only
    """

  @Test func everythingIsRead() throws {
    let file = try PolicyFile.parse(Self.full.utf8)
    #expect(
      file
        == PolicyFile(
          scope: ["src/app", "tests"],
          environments: EnvironmentNames(
            production: ["db.prod.example.com", "*/app_prod"],
            staging: ["stage-*"],
            development: ["localhost/app_dev", "*_test"]
          ),
          rules: [
            ProjectRule(
              name: "no-deploy",
              match: Match(program: [Glob("deploy.sh")]),
              verdict: .hold,
              why: "deploys are done by people",
              instead: "ask in #releases",
              line: 9
            ),
            ProjectRule(
              name: "build-output",
              match: Match(
                action: [.delete, .overwrite],
                kind: [.file],
                path: [Glob("build/**"), Glob("*.o")],
                environment: [.development],
                trait: [.regenerable]
              ),
              verdict: .allow,
              line: 14
            ),
          ],
          mass: 20,
          snapshot: SnapshotLimits(files: 1000, bytes: 2_000_000_000),
          isOutsideReadOnly: true
        )
    )
  }

  @Test func aShortFileIsTheDefault() throws {
    #expect(try PolicyFile.parse("version: 1".utf8) == PolicyFile())
  }

  /// A file that is refused, and the message.
  struct Bad: Sendable, CustomTestStringConvertible {
    var text: String
    var message: String
    var testDescription: String { text.prefix(60).split(separator: "\n").joined(separator: " / ") }

    init(_ text: String, _ reason: String, help: String) {
      self.text = text
      message = "cannot read 'stoplog.yaml': \(reason)\nhelp: \(help)"
    }
  }

  static let rule = "version: 1\nrules:\n  - name: x\n    verdict: hold\n    why: y\n"

  static let bad = [
    Bad("", "line 1: the key 'version' is missing in the file", help: "add 'version'"),
    Bad("scope: [a]", "line 1: the key 'version' is missing in the file", help: "add 'version'"),
    Bad(
      "version: 2",
      "line 1: version '2' is not known",
      help: "write 'version: 1', or use a newer stoplog"
    ),
    Bad(
      "- version",
      "line 1: 'the file' is a list, not keys with values",
      help: "give 'the file' keys with values"
    ),
    Bad(
      "version: 1\nrulez: []",
      "line 2: there is no key 'rulez' in the file",
      help: "did you mean 'rules'?"
    ),
    Bad(
      "version: 1\nquorum: 2",
      "line 2: there is no key 'quorum' in the file",
      help: "use one of: version, scope, environments, rules, mass, snapshot, tools, outside, "
        + "production-in-reach, restore-proof, review, wait"
    ),
    Bad(
      "version: 1\nreview: none",
      "line 2: 'review' is 'none', not the word 'peer'",
      help: "give 'review' the word 'peer'"
    ),
    Bad(
      "version: 1\nwait: 11m",
      "line 2: 'wait' is '11m', not a number from 0 to 600 seconds, with a unit of s, m",
      help: "give 'wait' a number from 0 to 600 seconds, with a unit of s, m"
    ),
    Bad(
      "version: 1\noutside: read-write",
      "line 2: 'outside' is 'read-write', not the word 'read-only'",
      help: "give 'outside' the word 'read-only'"
    ),
    Bad(
      "version: 1\noutside: [read-only]",
      "line 2: 'outside' is 'a list', not the word 'read-only'",
      help: "give 'outside' the word 'read-only'"
    ),
    Bad(
      "version: 1\nmass: 1\nmass: 2",
      "line 3: the key 'mass' is already on line 2",
      help: "put both values under one key"
    ),
    Bad(
      "version: 1\nmass: many",
      "line 2: 'mass' is 'many', not a whole number from 1",
      help: "give 'mass' a whole number from 1"
    ),
    Bad(
      "version: 1\nmass: 0",
      "line 2: 'mass' is '0', not a whole number from 1",
      help: "give 'mass' a whole number from 1"
    ),
    Bad(
      "version: 1\nmass: 99999999999999999999",
      "line 2: 'mass' is '99999999999999999999', not a whole number from 1",
      help: "give 'mass' a whole number from 1"
    ),
    Bad(
      "version: 1\nscope:",
      "line 2: 'scope' is nothing, not words",
      help: "give 'scope' words"
    ),
    Bad(
      "version: 1\nscope: [../x]",
      "line 2: 'scope' is '../x', not folders within the project",
      help: "give 'scope' folders within the project"
    ),
    Bad(
      "version: 1\nscope: [/etc]",
      "line 2: 'scope' is '/etc', not folders within the project",
      help: "give 'scope' folders within the project"
    ),
    Bad(
      "version: 1\nenvironments:\n  prod: [x]",
      "line 3: there is no key 'prod' in 'environments'",
      help: "use one of: production, staging, development"
    ),
    Bad(
      "version: 1\nsnapshot: {bytes: lots}",
      "line 2: 'bytes' is 'lots', not a size such as 500MB or 2GB",
      help: "give 'bytes' a size such as 500MB or 2GB"
    ),
    Bad(
      "version: 1\nsnapshot: {bytes: 9999999999GB}",
      "line 2: 'bytes' is '9999999999GB', not a size such as 500MB or 2GB",
      help: "give 'bytes' a size such as 500MB or 2GB"
    ),
    Bad(
      "version: 1\nrules: {}",
      "line 2: 'rules' is keys with values, not a list of rules",
      help: "give 'rules' a list of rules"
    ),
    Bad(
      rule,
      "line 3: the key 'match' is missing in the rule",
      help: "add 'match'"
    ),
    Bad(
      rule + "    match: {}",
      "line 6: 'match' is empty, not at least one key",
      help: "give 'match' at least one key"
    ),
    Bad(
      rule + "    match: {pth: rm}",
      "line 6: there is no key 'pth' in 'match'",
      help: "did you mean 'path'?"
    ),
    Bad(
      rule + "    match: {action: destroy}",
      "line 6: 'action' can't be 'destroy'",
      help: "use one of: read, create, modify, overwrite, delete, execute, send, grant, unknown"
    ),
    Bad(
      rule + "    match: {action: [delete,\n      delet]}",
      "line 7: 'action' can't be 'delet'",
      help: "did you mean 'delete'?"
    ),
    Bad(
      rule + "    match: {environment: prod}",
      "line 6: 'environment' can't be 'prod'",
      help: "use one of: production, staging, development, unknown"
    ),
    Bad(
      "version: 1\nrules:\n  - name: x\n    verdict: block\n    match: {kind: file}",
      "line 4: 'verdict' can't be 'block'",
      help: "use one of: allow, notify, hold, deny"
    ),
    Bad(
      "version: 1\nrules:\n  - name: x\n    verdict: hold\n    match: {kind: file}",
      "line 3: the key 'why' is missing in the rule",
      help: "add 'why'"
    ),
    Bad(
      "version: 1\nrules:\n  - name: No Deploy\n    verdict: allow\n    match: {kind: file}",
      "line 3: 'name' is 'No Deploy', not small letters, digits and dashes",
      help: "give 'name' small letters, digits and dashes"
    ),
    Bad(
      rule + "    match: {kind: file}\n  - {name: x, verdict: allow, match: {kind: file}}",
      "line 7: the rule 'x' is already on line 3",
      help: "give each rule its own name"
    ),
    Bad(
      "version: 1\nscope: &a [x]",
      "line 2: an anchor or a tag is not taken here",
      help: "write the value out in plain keys, lists and words"
    ),
    Bad(
      "version: 1\nscope: *a",
      "line 2: an alias is not taken here",
      help: "write the value out in plain keys, lists and words"
    ),
    Bad(
      "version: !!int 1",
      "line 1: an anchor or a tag is not taken here",
      help: "write the value out in plain keys, lists and words"
    ),
    Bad(
      "version: 1\n---\nversion: 1",
      "line 2: a second document is not taken here",
      help: "write the value out in plain keys, lists and words"
    ),
    Bad(
      "%YAML 1.1\n---\nversion: 1",
      "line 1: a directive is not taken here",
      help: "write the value out in plain keys, lists and words"
    ),
    Bad(
      "version: 1\n? [a]\n: b",
      "line 2: a key that isn't a word is not taken here",
      help: "write the value out in plain keys, lists and words"
    ),
    Bad(
      "version: 1\nscope: " + String(repeating: "[", count: 20_000),
      "line 2: it is nested over 16 levels deep",
      help: "keep only what this project needs"
    ),
    Bad(
      "version: 1\nscope: [" + String(repeating: "x,", count: 30_000) + "x]",
      "line 2: it has over 20000 parts",
      help: "keep only what this project needs"
    ),
    Bad(
      "version: 1\n#" + String(repeating: "x", count: 300_000),
      "its 300012 bytes are over the limit of 262144",
      help: "keep only what this project needs"
    ),
    Bad(
      "version: 1\n scope: [",
      "line 2: it is not YAML: mapping values are not allowed in this context",
      help: "check the indentation and the quotes on that line and the one before"
    ),
    Bad(
      "version: \"1",
      "line 1: it is not YAML: found unexpected end of stream",
      help: "check the indentation and the quotes on that line and the one before"
    ),
  ]

  @Test(arguments: bad)
  func isRefusedWithTheReason(_ one: Bad) {
    let error = #expect(throws: PolicyError.self) { try PolicyFile.parse(one.text.utf8) }
    #expect(error.map { "\($0)" } == one.message)
  }

  @Test func bytesThatArentTextAreRefused() {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x76], [0x00], [0x76, 0x3A, 0x20, 0xC3]] {
      #expect(throws: PolicyError.self) { try PolicyFile.parse(bytes) }
    }
  }

  /// Every beginning of a good file either is read or is refused; nothing crashes.
  @Test func everyBeginningIsTakenOrRefused() {
    for count in 0...Self.full.utf8.count {
      _ = try? PolicyFile.parse(Self.full.utf8.prefix(count))
    }
  }
}
