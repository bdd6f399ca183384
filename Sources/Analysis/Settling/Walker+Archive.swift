internal import Effects
internal import Tools

extension Walker {
  /// How many members of an archive get an effect of their own.
  private static let memberLimit = 500

  /// Settles what an archive's members replace below a directory; false if its list isn't known.
  mutating func settleArchive(_ claim: Claim, _ archive: Argument, _ target: Argument) -> Bool {
    guard let path = absolute(archive), let folder = absolute(target, below: claim.directory),
      state.overlay.resolve(path) == path, state.overlay.written(path) == nil
    else { return false }
    switch world.ask(.archive(path)) {
    // Without the archive the program fails before it touches anything.
    case Answer.none?: return true
    case .paths(let members)? where members.count <= Self.memberLimit:
      guard members.allSatisfy({ !$0.split(separator: "/").contains("..") }) else { return false }
      var claim = claim
      claim.archive = nil
      claim.directory = nil
      for member in members where !member.hasSuffix("/") {
        let name = Paths.normalized(folder + "/" + member)
        settle(claim, path: name, Argument(name, origin: claim.origin), isTree: false)
      }
      return true
    default: return false
    }
  }
}
