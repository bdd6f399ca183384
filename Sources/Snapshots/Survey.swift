internal import Crypto

/// How the paths of a manifest compare with what was saved.
struct Survey {
  /// One state for each entry.
  var states: [Finding.State] = []
  /// For the number of each saved file: the first entry that is in place with the same bytes.
  var anchors: [Int: Int] = [:]
  /// Device and number of that entry's file.
  var identities: [Int: [UInt64]] = [:]
  /// How many entries are names of the saved file itself.
  var present: [Int: Int] = [:]
  /// The digests of files by path, where they were read.
  var digests: [[UInt8]: Digest] = [:]
}
