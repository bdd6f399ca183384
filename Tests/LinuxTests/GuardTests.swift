import Glibc
import Linux
import Testing

/// Faults in a real child process: the guard's answer must come, whatever ends the program.
///
/// The child is compiled here from the same sources, because a test process can't trap itself.
@Suite struct GuardTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let fault: String
    var output = "held"
    var errors = "why"
    var status: Int32 = 2
    var testDescription: String { fault }
  }

  static let rows = [
    Row(fault: "index"),
    Row(fault: "overflow"),
    Row(fault: "nil"),
    Row(fault: "null-pointer"),
    Row(fault: "recursion"),
    Row(fault: "abort"),
    Row(fault: "terminate"),
    Row(fault: "interrupt"),
    Row(fault: "stall"),
    Row(fault: "busy"),
    Row(fault: "closed-pipe"),
    Row(fault: "replaced", output: "other", status: 7),
    Row(fault: "half-printed", output: "hahheld"),
    Row(fault: "disarmed", output: "fine", errors: "", status: 0),
    Row(fault: "no-time", output: "refused", errors: "", status: 1),
  ]

  @Test func everyFaultIsAnswered() throws {
    var name = Array("/tmp/stoplog-guard-XXXXXX".utf8CString)
    let folder = String(cString: try #require(mkdtemp(&name)))
    defer { _ = try? Subprocess("/bin/rm", ["-rf", folder]).run(milliseconds: 10_000) }
    let program = try Self.compile(in: folder)
    for row in Self.rows {
      let result = try Subprocess(program, [row.fault]).run(milliseconds: 20_000)
      #expect(!result.timedOut, "\(row.fault)")
      #expect(result.status == row.status, "\(row.fault)")
      #expect(result.text == row.output, "\(row.fault)")
      // A Swift trap may print its own words first.
      #expect(result.errorText.hasSuffix(row.errors), "\(row.fault): \(result.errorText)")
    }
  }

  private static func compile(in folder: String) throws -> String {
    let top = Path.parent(Path.parent(Path.parent(String(describing: #filePath))))
    let headers = "\(top)/Sources/C/CLinux"
    let map = #"module CLinux { header "\#(headers)/include/CLinux.h" export * }"#
    try File.replace("\(folder)/module.modulemap", with: Array(map.utf8))
    try File.replace("\(folder)/main.swift", with: Array(child.utf8))
    let sources = ["Guard", "SystemError"].map { "\(top)/Sources/Linux/\($0).swift" }
    let program = "\(folder)/child"
    try tool([
      "cc", "-O1", "-c", "\(headers)/guard.c", "-I\(headers)/include", "-o", "\(folder)/g.o",
    ])
    try tool(
      [
        "swiftc", "-swift-version", "6", "-O", "-enable-upcoming-feature",
        "InternalImportsByDefault",
      ]
        + ["-Xcc", "-fmodule-map-file=\(folder)/module.modulemap", "\(folder)/main.swift"]
        + sources + ["\(folder)/g.o", "-o", program]
    )
    return program
  }

  private static func tool(_ words: [String]) throws {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let result = try Subprocess("/usr/bin/env", words, environment: ["PATH": path, "HOME": "/tmp"])
      .run(milliseconds: 300_000)
    try #require(result.status == 0, "\(words[0]): \(result.errorText)")
  }

  private static let child = """
    import Glibc

    @inline(never) func deep(_ n: Int) -> Int { n < 0 ? 0 : deep(n &+ 1) &+ n &* deep(n &+ 2) }
    let fault = CommandLine.arguments[1]
    let one = CommandLine.arguments.count - 1
    func say(_ text: String) { _ = text.withCString { write(1, $0, strlen($0)) } }

    do {
      try Guard.arm(
        output: Array("held".utf8), errors: Array("why".utf8), status: 2,
        milliseconds: fault == "no-time" ? 0 : fault == "stall" || fault == "busy" ? 300 : 15_000)
    } catch {
      say("refused")
      exit(1)
    }
    switch fault {
    case "index": print([1, 2][one + 5])
    case "overflow": print(UInt8(one) - 2)
    case "nil": print(([] as [Int]).first!)
    case "null-pointer": UnsafeMutablePointer<Int>(bitPattern: one * 8)!.pointee = 1
    case "recursion": print(deep(one))
    case "abort": abort()
    case "terminate": kill(getpid(), SIGTERM)
    case "interrupt": kill(getpid(), SIGINT)
    case "stall": sleep(30)
    case "busy": while getpid() > 0 {}
    case "closed-pipe":
      var ends: [Int32] = [0, 0]
      pipe(&ends)
      close(ends[0])
      _ = write(ends[1], "x", 1)
    case "replaced":
      Guard.replace(output: Array("other".utf8), status: 7)
      abort()
    case "half-printed":
      say("hah")
      abort()
    case "disarmed":
      Guard.disarm()
      say("fine")
      exit(0)
    default: break
    }
    say("came through")
    """
}
