internal import Glibc

extension File {
  /// Makes a file that must not exist yet, durably: it is there complete, or not at all.
  ///
  /// - Throws: ``SystemError``; `EEXIST` if something is at the path, which is left alone.
  public static func create(
    _ path: String,
    with bytes: some Collection<UInt8>,
    mode: UInt32 = 0o600
  ) throws(SystemError) {
    let scratch = "\(path).\(getpid()).\(UInt32.random(in: 0 ... .max)).made"
    try replace(scratch, with: bytes, mode: mode)
    // link(2) never replaces, so the first of two wins and the second is told.
    let failed = link(scratch, path) != 0
    let error = failed ? SystemError("create", path) : nil
    unlink(scratch)
    if let error { throw error }
    syncDirectory(Path.parent(path))
  }
}
