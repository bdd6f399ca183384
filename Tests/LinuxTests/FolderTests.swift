import Glibc
import Linux
import Testing

@Suite struct FolderTests {
  private func folder(_ scratch: Scratch) throws -> Folder {
    try Folder(Array(scratch.path.utf8))
  }

  @Test func namesKeepTheirBytes() throws {
    let scratch = try Scratch()
    try scratch.bash(#"touch $'\xff\xfe' $'a\nb'; mkdir d; ln -s x l"#)
    let names = try folder(scratch).names()
    #expect(names.map(\.bytes) == [[0x61, 0x0A, 0x62], [0x64], [0x6C], [0xFF, 0xFE]])
    #expect(names.map(\.kind) == [Folder.Name.file, Folder.Name.folder, 10, Folder.Name.file])
    #expect(try folder(scratch).status([0xFF, 0xFE])?.inode == names[3].inode)
    #expect(try folder(scratch).linkTarget([0x6C]) == [0x78])
  }

  @Test func linksAreNeverFollowed() throws {
    let scratch = try Scratch()
    try scratch.bash("mkdir d; echo x > d/f; ln -s d l; ln -s d/f lf")
    let folder = try folder(scratch)
    #expect(throws: SystemError.self) { try folder.folder(Array("l".utf8)) }
    #expect(throws: SystemError.self) { try folder.open(Array("lf".utf8)) }
    #expect(throws: SystemError.self) { try Folder(Array("\(scratch.path)/l".utf8)) }
    #expect(throws: SystemError.self) { try Folder.descending(Array("\(scratch.path)/l/x".utf8)) }
    try folder.setModified(Array("lf".utf8), Moment(seconds: 5, nanoseconds: 6))
    #expect(try scratch.bash("stat -c %.9Y lf; test $(stat -c %Y d/f) != 5") == "5.000000006\n")
  }

  /// ext4 keeps times up to 2446, more than 64 bits of nanoseconds hold.
  @Test func farTimesDoNotTrap() throws {
    let scratch = try Scratch()
    try scratch.bash("touch -d '2400-01-01 00:00:00.5 UTC' f; touch -d '1910-01-01 UTC' g")
    let far = try #require(try FileStatus(of: scratch.path + "/f"))
    #expect(far.modification == Moment(seconds: 13_569_465_600, nanoseconds: 500_000_000))
    #expect(far.modified == .max)
    #expect(try FileStatus(of: scratch.path + "/g").map { $0.modified < 0 } == true)
    #expect(Moment(seconds: .min, nanoseconds: 0).total == .min)
  }

  @Test func attributesComeAndGo() throws {
    let scratch = try Scratch()
    let file = try folder(scratch).create([0x66])
    let large = [UInt8](repeating: 7, count: 2000)
    try file.setAttribute("user.a", to: [])
    try file.setAttribute("user.b", to: large)
    #expect(try file.attributes() == ["user.a": [], "user.b": large])
    try file.setAttribute("user.a", to: nil)
    try file.setAttribute("user.a", to: nil)
    #expect(try file.attributes() == ["user.b": large])
  }

  @Test func oneProcessHasTheLock() throws {
    let scratch = try Scratch()
    let first = try folder(scratch)
    #expect(first.lock())
    #expect(try !folder(scratch).lock())
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (951_782_400_000, "2000-02-29T00:00:00Z"), (253_402_300_799_999, "9999-12-31T23:59:59Z"),
    (-62_135_596_800_000, "0001-01-01T00:00:00Z"),
  ])
  func timesAsText(_ milliseconds: Int, _ text: String) {
    #expect(Clock.text(milliseconds) == text)
  }

  @Test func accountsAreRead() throws {
    let scratch = try Scratch()
    try scratch.bash(#"printf 'a:x:7:8::/h:/s\nbad\n\nb:x:-1:8::/h:/s\nc:x:8:8::/\xcc\x81:' > p"#)
    let accounts = Account.all(file: scratch.path + "/p")
    #expect(accounts.map(\.name) == ["a", "c"])
    #expect(accounts.map(\.number) == [7, 8])
    #expect(accounts.map(\.home) == ["/h", "/\u{301}"])
    #expect(Account.all(file: scratch.path + "/none").isEmpty)
    #expect(Account.current?.number == getuid())
  }
}
