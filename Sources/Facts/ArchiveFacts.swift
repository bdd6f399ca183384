internal import Effects
internal import Linux

/// Lists what an archive holds by the program that would unpack it (tar(1), unzip(1)).
enum ArchiveFacts {
  /// How many bytes of names are read.
  private static let limit = 4 << 20

  /// The members' names; nil if there is no such file.
  static func members(
    _ path: String,
    folders: [String],
    budget: Budget
  ) throws(Unknown) -> [String]? {
    let status: FileStatus?
    do throws(SystemError) {
      status = try FileStatus(of: path, followingLinks: true)
    } catch {
      throw Unknown(error)
    }
    guard let status else { return nil }
    guard status.isFile else { throw Unknown("'\(path)' is not a regular file") }
    let isZip = path.hasSuffix(".zip") || path.hasSuffix(".jar") || path.hasSuffix(".whl")
    let name = isZip ? "unzip" : "tar"
    guard let program = ProgramFacts.first(name, in: folders) else {
      throw Unknown("\(name) isn't installed in \(folders.joined(separator: ", "))")
    }
    let words =
      isZip
      ? ["-Z1", path]
      // A colon in the name is no host, and nothing but the list is asked for.
      : ["--list", "--force-local", "--quoting-style=literal", "--file=\(path)"]
    return try names(program, words, budget)
  }

  private static func names(
    _ program: String,
    _ words: [String],
    _ budget: Budget
  ) throws(Unknown) -> [String] {
    let result: Subprocess.Result
    do throws(SystemError) {
      result = try Subprocess(
        program,
        words,
        environment: ["LC_ALL": "C", "PATH": "/usr/bin:/bin"],
        directory: "/"
      ).run(milliseconds: budget.milliseconds, limit: limit)
    } catch {
      throw Unknown(error)
    }
    if result.timedOut { throw Unknown("the archive's list took longer than the time allowed") }
    guard result.status == 0 else { throw Unknown("the archive can't be listed") }
    guard result.output.count < limit else { throw Unknown("the archive's list is too long") }
    return String(decoding: result.output, as: UTF8.self).split(atByte: UInt8(ascii: "\n")).map(
      String.init
    )
  }
}
