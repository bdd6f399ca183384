import Linux
import TestSupport
import Testing

@testable import Drill

@Suite struct TreeHashTests {
  static let changes = [
    "echo y >a", "printf x >a", "chmod 600 a", "mv a b", "rm a", "touch c", "mkdir c",
    "ln -sfn d link", "rm link; echo b >link", "mv sub/deep sub/other", "chmod 700 sub",
  ]

  @Test(arguments: changes)
  func everyChangeIsSeen(change: String) throws {
    let folder = TemporaryFolder()
    try bash("umask 022; echo x >a; ln -s b link; mkdir sub; echo z >sub/deep", folder)
    let before = try TreeHash.of(folder.path)
    #expect(try TreeHash.of(folder.path) == before)
    try bash(change, folder)
    #expect(try TreeHash.of(folder.path) != before)
  }

  private func bash(_ text: String, _ folder: TemporaryFolder) throws {
    let result = try Subprocess(
      "/bin/bash",
      ["-c", text],
      environment: ["PATH": "/usr/bin:/bin"],
      directory: folder.path
    ).run(milliseconds: 5_000)
    #expect(result.status == 0)
  }
}
