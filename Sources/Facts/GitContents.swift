internal import Glibc
internal import Linux

/// Counts files that git doesn't list one by one: those in ignored folders and in repositories
/// within the repository.
///
/// What lies in an inner repository counts as untracked, its `.git` folder too: the outer one
/// holds none of it, wherever it lies.
struct GitContents {
  private(set) var ignored = 0
  private(set) var untracked = 0

  private enum Mark: Int {
    case listed, ignored, inner
  }

  /// Counts beneath a folder of the work tree.
  init(
    of inner: [UInt8],
    root: String,
    survey: GitSurvey,
    limits: Limits,
    budget: Budget
  ) throws(Unknown) {
    var ignored = 0
    var untracked = 0
    let top = inner.isEmpty ? root : Path.join(root, String(decoding: inner, as: UTF8.self))
    let start = Self.mark(inner, under: .listed, survey)
    let wasCut = try TreeWalk.run(top, mark: start.rawValue, limit: limits.entries, budget: budget)
    {
      folder in
      let here = Self.path(folder.pending.path, below: inner)
      var mark = Mark(rawValue: folder.pending.mark) ?? .inner
      let hasRepository = !here.isEmpty && folder.listing.has(".git")
      if hasRepository && mark == .ignored { mark = .inner }
      var below: [(FolderListing.Entry, Int)] = []
      for entry in folder.listing.entries {
        let name = folder.listing.bytes(entry)
        let isRepository = name.elementsEqual(".git".utf8)
        if isRepository && here.isEmpty { continue }
        switch folder.type(of: entry) {
        case S_IFDIR:
          let path = here.isEmpty ? name : here + [PathText.slash] + name
          let next = isRepository ? .inner : Self.mark(path, under: mark, survey)
          below.append((entry, next.rawValue))
        case S_IFREG, S_IFLNK:
          if mark == .ignored { ignored += 1 }
          if mark == .inner || isRepository { untracked += 1 }
        default: break
        }
      }
      return below
    }
    guard !wasCut else { throw Unknown("'\(top)' holds too much to count in time") }
    self.ignored = ignored
    self.untracked = untracked
  }

  /// How the contents of a folder count.
  private static func mark(_ path: [UInt8], under mark: Mark, _ survey: GitSurvey) -> Mark {
    if mark == .inner || survey.repositories.covers(path) || survey.submodules.covers(path) {
      return .inner
    }
    return mark == .ignored || survey.ignoredFolders.covers(path) ? .ignored : .listed
  }

  /// A walk's path as one below the root.
  private static func path(_ relative: [CChar], below inner: [UInt8]) -> [UInt8] {
    let bytes = relative.dropLast().map { UInt8(bitPattern: $0) }
    if bytes.elementsEqual(".".utf8) { return inner }
    return inner.isEmpty ? bytes : inner + [PathText.slash] + bytes
  }
}
