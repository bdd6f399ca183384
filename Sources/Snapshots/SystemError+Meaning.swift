internal import Glibc
internal import Linux

extension SystemError {
  /// Whether the path, or a folder on the way to it, is not there.
  var isAbsence: Bool { number == ENOENT || number == ENOTDIR || number == ELOOP }

  /// Whether a second name can't be made here, though a copy might: another file system, one
  /// without links, too many names, or a file that is not one's own (`fs.protected_hardlinks`).
  var refusesLink: Bool {
    [EXDEV, EPERM, EACCES, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(number)
  }
}

extension SystemError {
  /// Whether there is nothing of this name.
  var isMissing: Bool { number == ENOENT }

  /// Whether the process lacks the right, as when giving a file to somebody else.
  var isForbidden: Bool { number == EPERM || number == EACCES }

  /// Whether a folder could not be removed because something is in it.
  var isOccupied: Bool { number == ENOTEMPTY || number == EEXIST }

  /// Whether the file system can't do what was asked.
  var isUnsupported: Bool { number == ENOTSUP || number == EOPNOTSUPP }
}
