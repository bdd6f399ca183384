import Glibc
import Linux
import Testing

@Suite struct PathTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let path: String
    let parent: String
    let name: String
    var testDescription: String { path }
  }

  @Test(arguments: [
    Row(path: "/a/b", parent: "/a", name: "b"), Row(path: "/a", parent: "/", name: "a"),
    Row(path: "a", parent: ".", name: "a"), Row(path: "/", parent: "/", name: ""),
    Row(path: "", parent: ".", name: ""), Row(path: "/ü/😀", parent: "/ü", name: "😀"),
    Row(path: "a/", parent: "a", name: ""), Row(path: "/a\r\n/b", parent: "/a\r\n", name: "b"),
  ])
  func partsOfAPath(_ row: Row) {
    #expect(Path.parent(row.path) == row.parent)
    #expect(Path.name(row.path) == row.name)
    #expect(RawPath.parent(Array(row.path.utf8)) == Array(row.parent.utf8))
    #expect(RawPath.name(Array(row.path.utf8)) == Array(row.name.utf8))
  }

  @Test(arguments: [
    ("/a/b", "/a", true), ("/a", "/a", true), ("/ab", "/a", false), ("/", "/a", false),
    ("/a", "/", true), ("a", "/", false),
  ])
  func insideByText(_ path: String, _ directory: String, _ isInside: Bool) {
    #expect(RawPath.isInside(Array(path.utf8), Array(directory.utf8)) == isInside)
  }

  @Test(
    arguments: [
      (Array("/a b".utf8), "/a b"), (Array("/ü".utf8), "/ü"), ([0x2F, 0xFF], #"/\377"#),
      ([0x2F, 0x0A, 0x41], #"/\012A"#), ([0x2F, 0xC2, 0x9B], #"/\302\233"#),
      (Array("/a\u{202E}b".utf8), #"/a\342\200\256b"#), ([], ""),
    ] as [([UInt8], String)]
  )
  func textIsFitToBeShown(_ path: [UInt8], _ text: String) {
    #expect(RawPath.text(path) == text)
  }

  @Test func linksAndEntries() throws {
    let scratch = try Scratch()
    try scratch.bash("mkdir d; ln -s d l; ln -s nowhere n; : > d/b; : > d/a; : > d/.c")
    #expect(Path.resolved(scratch.path + "/l/../l/a") == scratch.path + "/d/a")
    #expect(Path.resolved(scratch.path + "/n") == nil)
    #expect(Path.linkTarget(scratch.path + "/n") == "nowhere")
    #expect(Path.linkTarget(scratch.path + "/d") == nil)
    #expect(try Path.entries(of: scratch.path + "/l") == [".c", "a", "b"])
    #expect(throws: SystemError.self) { try Path.entries(of: scratch.path + "/d/a") }
    #expect(throws: SystemError.self) { try Path.entries(of: scratch.path + "/none") }
  }
}
