internal import Effects
internal import Glibc
internal import Linux

/// Finds the file that a command name leads to, as execvp(3) does.
enum ProgramFacts {
  /// What is at the place where the name is found; nil if it is found nowhere.
  static func answer(_ name: String, searchPath: String) throws(Unknown) -> PathFact? {
    guard !name.utf8.contains(0), !searchPath.utf8.contains(0) else {
      throw Unknown("the name holds a NUL byte")
    }
    if name.utf8.contains(PathText.slash) {
      guard PathText.isNormal(name) else { throw Unknown("'\(name)' is not an absolute path") }
      return try isProgram(name) ? try PathFacts.answer(name) : nil
    }
    guard !name.isEmpty else { return nil }
    let folders = searchPath.utf8.split(
      separator: UInt8(ascii: ":"),
      omittingEmptySubsequences: false
    )
    for folder in folders {
      // An empty or relative folder means the working directory, which this question doesn't tell.
      guard folder.first == PathText.slash else {
        throw Unknown("the search path holds a folder that isn't absolute")
      }
      let path = Path.join(String(Substring(folder)), name)
      if try isProgram(path) { return try PathFacts.answer(path) }
    }
    return nil
  }

  /// The first of some folders' programs of a name.
  static func first(_ name: String, in folders: [String]) -> String? {
    folders.map { Path.join($0, name) }.first { (try? isProgram($0)) == true }
  }

  /// Whether a regular file that this user may run is at the path, after links.
  private static func isProgram(_ path: String) throws(Unknown) -> Bool {
    do throws(SystemError) {
      guard let status = try FileStatus(of: path, followingLinks: true) else { return false }
      return status.isFile && faccessat(AT_FDCWD, path, X_OK, AT_EACCESS) == 0
    } catch {
      // execvp(3) goes on after these.
      if error.number == EACCES || error.number == ELOOP { return false }
      throw Unknown(error)
    }
  }
}
