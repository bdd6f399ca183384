import Glibc
import Linux
import Testing

@Suite struct FileTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let script: String
    let errno: Int32
  }

  @Test(arguments: [
    Refusal(testDescription: "a folder", script: "mkdir f", errno: EISDIR),
    Refusal(testDescription: "a pipe nobody writes to", script: "mkfifo f", errno: EINVAL),
    Refusal(testDescription: "a device", script: "ln -s /dev/zero f", errno: EINVAL),
    Refusal(testDescription: "over the limit", script: "seq 100 > f", errno: EFBIG),
    Refusal(testDescription: "links in a circle", script: "ln -s f f", errno: ELOOP),
  ])
  func readRefuses(_ row: Refusal) throws {
    let scratch = try Scratch()
    try scratch.bash(row.script)
    do throws(SystemError) {
      _ = try File.read(scratch.path + "/f", limit: 10)
      Issue.record("it was read")
    } catch { #expect(error.number == row.errno) }
  }

  @Test func readGivesExactlyTheBytes() throws {
    let scratch = try Scratch()
    let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try File.replace(scratch.path + "/f", with: bytes)
    #expect(try File.read(scratch.path + "/f", limit: 70_000) == bytes)
    #expect(try File.read(scratch.path + "/none", limit: 1) == nil)
    #expect(try File.read(scratch.path + "/f/none", limit: 1) == nil)
    #expect(try File.read("/proc/self/stat", limit: 4096)?.isEmpty == false)
  }

  /// A NUL byte would end the path, and another file would be used.
  @Test func nulByteIsRefusedEverywhere() throws {
    let scratch = try Scratch()
    try scratch.bash("echo secret > f")
    let path = scratch.path + "/f\0.txt"
    #expect(throws: SystemError.self) { try File.read(path, limit: 100) }
    #expect(throws: SystemError.self) { try File.replace(path, with: []) }
    #expect(throws: SystemError.self) { try File.makeDirectories(scratch.path + "/d\0") }
    #expect(throws: SystemError.self) { try FileStatus(of: path) }
    #expect(throws: SystemError.self) { try Path.entries(of: scratch.path + "\0") }
    #expect(throws: SystemError.self) { try Folder(Array(scratch.path.utf8)).status([0x66, 0]) }
    #expect(Path.resolved(path) == nil)
    #expect(RawPath.resolved(Array(path.utf8)) == nil)
    #expect(Path.linkTarget(path) == nil)
    #expect(try scratch.bash("ls; cat f") == "f\nsecret\n")
  }

  @Test func replaceIsWholeAndPrivate() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/f"
    let litter = "\(path).\(getpid()).new"
    try scratch.bash("echo old > f; echo litter > \(litter); chmod 666 \(litter)")
    try File.replace(path, with: Array("new".utf8))
    #expect(try scratch.bash("stat -c %a f; cat f; echo; ls") == "600\nnew\nf\n")
    try scratch.bash("rm f; mkdir f; touch f/x")
    #expect(throws: SystemError.self) { try File.replace(path, with: []) }
    #expect(try scratch.bash("ls") == "f\n")
  }

  @Test func directoriesAreMadeOnceAndOnlyThen() throws {
    let scratch = try Scratch()
    try File.makeDirectories(scratch.path + "/a/b/c")
    try File.makeDirectories(scratch.path + "/a/b/c")
    try scratch.bash("ln -s a link; echo > file")
    try File.makeDirectories(scratch.path + "/link/d")
    #expect(try scratch.bash("stat -c %a a/b a/d") == "700\n700\n")
    for path in ["/file", "/file/x"] {
      do throws(SystemError) {
        try File.makeDirectories(scratch.path + path)
        Issue.record("it was made")
      } catch { #expect(error.number == ENOTDIR) }
    }
  }
}
