import Testing

@testable import Tools

/// How words become options, whatever the tool is.
@Suite struct ScanTests {
  /// Words that tools could stumble over.
  private static let words = [
    "", "-", "--", "---", "--=", "-=", "--a=", "+", "+x", "-x-", "é", "--é=ü", "-é", "a=b", "=",
    ":",
    "@", "a@", "@a/b@1", "s3://", "a:b:c", ":a", "+a", ".", "..", "/", "~", "*", "-*", "--x=*",
    "type=bind", "=,=", "a,b", "--no-", "--no-a", "-1", "-12x", "{}", ";", "%", "0", "x/", "help",
  ]

  /// Every tool reads words of every sort, in any order, without a trap.
  @Test(arguments: Catalog.names)
  func nothingTraps(name: String) throws {
    let tool = try #require(Catalog.tool(named: name))
    var random = Lottery(seed: name.utf8.reduce(7) { ($0 &* 31) &+ UInt64($1) })
    for part in tool.withSubcommands {
      let spellings =
        part.options.flatMap(\.names)
        + [part.flags, part.values, part.attached].flatMap(\.list).map(String.init)
      for _ in 0..<20 {
        let count = Int(random.next() % 6)
        let words = (0..<count).map { _ in Self.word(spellings, &random) }
        let called = Argument(part.name, origin: 0..<4)
        for claim in part.claims(words, called: called) {
          #expect(!claim.description.isEmpty)
          #expect(claim.origin.upperBound <= 8)
        }
      }
    }
  }

  private static func word(_ spellings: [String], _ random: inout Lottery) -> Argument {
    var text = random.pick(words)
    if !spellings.isEmpty, random.next() % 2 == 0 {
      let join = ["", "=", " "][Int(random.next() % 3)]
      text = random.pick(spellings) + (join == " " ? "" : join + text)
    }
    switch random.next() % 4 {
    case 0:
      let known = text.prefix(Int(random.next() % UInt64(text.count + 1)))
      return Argument(unknown: "\(known)$x", prefix: String(known), origin: 4..<8)
    case 1 where text.contains("*"): return Argument(pattern: text, origin: 4..<8)
    default: return Argument(text, origin: 4..<8)
    }
  }

  /// A row of numbers that is the same every time.
  private struct Lottery {
    var seed: UInt64

    mutating func next() -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return seed >> 33
    }

    mutating func pick(_ words: [String]) -> String {
      words[Int(next() % UInt64(words.count))]
    }
  }

  @Test func directoriesAddUp() {
    #expect(claims(of: "git -C a -C b restore c") == ["overwrite git changes c in a/b"])
    #expect(claims(of: "git -C a -C /b restore c") == ["overwrite git changes c in /b"])
  }

  @Test func negationsTakeBack() {
    #expect(claims(of: "git clean -n --no-dry-run") == ["delete git untracked"])
    #expect(claims(of: "git push --no-delete origin a") == ["send git remote origin a"])
    #expect(claims(of: "npm publish --dry-run --no-dry-run") == ["send package registry"])
  }

  @Test func choicesDecide() {
    #expect(claims(of: "kubectl delete ns a --dry-run=client").isEmpty)
    #expect(claims(of: "kubectl delete ns a --dry-run") == ["delete infrastructure ns/a"])
    #expect(claims(of: "terraform fmt -write=false").isEmpty)
  }

  @Test func falseSwitchesNothingOn() {
    #expect(claims(of: "terraform apply -destroy=false") == ["modify stack"])
    #expect(claims(of: "docker compose down --volumes=false").count == 1)
  }
}
