import Agents
import Glibc
import Linux
import Testing

/// Registration in real files.
@Suite struct RegistrationTests {
  static let hook = SettingsTests.hook
  static let now = 1_700_000_000_000

  @Test func installKeepsABackupAndUndoBringsItBack() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let original = "{ \"model\":  \"opus\" }\n"
    try scratch.write("settings.json", original, mode: 0o640)
    let path = Path.join(scratch.path, "settings.json")
    let change = try ClaudeRegistration.install(Self.hook, in: path, now: Self.now)
    #expect(change.changed && change.target == nil)
    #expect(change.backup == path + ".stoplog-backup-20231114T221320Z")
    #expect(try scratch.text("settings.json.stoplog-backup-20231114T221320Z") == original)
    #expect(try FileStatus(of: path)?.mode == S_IFREG | 0o640)

    let again = try ClaudeRegistration.install(Self.hook, in: path, now: Self.now)
    #expect(!again.changed && again.backup == nil)

    let undone = try ClaudeRegistration.uninstall(from: path, now: Self.now)
    #expect(undone.changed)
    #expect(try scratch.text("settings.json") == original)
    #expect(try !ClaudeRegistration.uninstall(from: path, now: Self.now).changed)
  }

  @Test func undoKeepsWhatWasChangedSince() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("settings.json", "{\"a\": 1}")
    let path = Path.join(scratch.path, "settings.json")
    _ = try ClaudeRegistration.install(Self.hook, in: path, now: Self.now)
    let text = try #require(try scratch.text("settings.json"))
    try scratch.write("settings.json", text.replacing("\"a\": 1", with: "\"a\": 2"))
    _ = try ClaudeRegistration.uninstall(from: path, now: Self.now)
    #expect(try scratch.text("settings.json") == "{\"a\": 2}")
  }

  @Test func missingFileIsMadeAndGoesAgain() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let folders = ClaudeFolders(managed: scratch.path + "/etc/claude-code", user: "/nowhere")
    let path = try #require(folders.file(.managed))
    #expect(path.hasSuffix("/managed-settings.d/50-stoplog.json"))
    #expect(ClaudeRegistration.canWrite(path))
    let change = try ClaudeRegistration.install(Self.hook, in: path, now: Self.now)
    #expect(change.changed && change.backup == nil)
    #expect(try FileStatus(of: path)?.mode == S_IFREG | 0o644)
    #expect(try FileStatus(of: folders.managed)?.mode == S_IFDIR | 0o755)
    let undone = try ClaudeRegistration.uninstall(from: path, now: Self.now)
    #expect(undone.removed)
    #expect(try FileStatus(of: path) == nil)
  }

  @Test func linkIsFollowedAndSaid() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("dotfiles/claude.json", "{}")
    let path = Path.join(scratch.path, "settings.json")
    let real = Path.join(scratch.path, "dotfiles/claude.json")
    #expect(symlink(real, path) == 0)
    let change = try ClaudeRegistration.install(Self.hook, in: path, now: Self.now)
    #expect(change.target == Path.resolved(real))
    #expect(Path.linkTarget(path) == real)
    #expect(try scratch.text("dotfiles/claude.json")?.contains("stoplog") == true)
    _ = try ClaudeRegistration.uninstall(from: path, now: Self.now)
    #expect(try scratch.text("dotfiles/claude.json") == "{}")
    #expect(Path.linkTarget(path) == real)
  }

  @Test func brokenFilesAndLinksAreLeftAlone() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("broken.json", "{,}")
    #expect(symlink("/nowhere/at/all", Path.join(scratch.path, "dangling.json")) == 0)
    #expect(mkdir(Path.join(scratch.path, "folder.json"), 0o700) == 0)
    for name in ["broken.json", "dangling.json", "folder.json"] {
      let path = Path.join(scratch.path, name)
      let error = #expect(throws: AgentError.self) {
        try ClaudeRegistration.install(Self.hook, in: path, now: Self.now)
      }
      #expect(error?.description.contains("'\(path)'") == true)
    }
    #expect(try scratch.text("broken.json") == "{,}")
    #expect(try Path.entries(of: scratch.path) == ["broken.json", "dangling.json", "folder.json"])
  }

  @Test func secondBackupInOneSecondKeepsTheFirst() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("settings.json", "{\"n\": 1}")
    let path = Path.join(scratch.path, "settings.json")
    let first = try ClaudeRegistration.install(Self.hook, in: path, now: Self.now)
    try scratch.write("settings.json", "{\"n\": 2}")
    let second = try ClaudeRegistration.install(Self.hook, in: path, now: Self.now)
    #expect(first.backup != second.backup)
    _ = try ClaudeRegistration.uninstall(from: path, now: Self.now)
    #expect(try scratch.text("settings.json") == "{\"n\": 2}")
  }
}
