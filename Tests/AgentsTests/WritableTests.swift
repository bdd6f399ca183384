import Agents
import Linux
import Testing

/// Where a settings file could be written.
@Suite struct WritableTests {
  @Test func aFileInPlaceOfAFolderIsNoPlaceToWrite() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("file", "")
    #expect(ClaudeRegistration.canWrite(scratch.path + "/new/settings.json"))
    #expect(ClaudeRegistration.canWrite(scratch.path + "/file"))
    #expect(!ClaudeRegistration.canWrite(scratch.path + "/file/settings.json"))
    #expect(!ClaudeRegistration.canWrite(scratch.path + "/file/more/settings.json"))
  }
}
