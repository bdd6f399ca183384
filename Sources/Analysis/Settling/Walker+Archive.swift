internal import Effects
internal import Tools

extension Walker {
  /// How many members of an archive get an effect of their own.
  private static let memberLimit = 500

  /// Settles what an archive's members replace below a directory; false if its list isn't known.
  mutating func settleArchive(_ claim: Claim, _ archive: Argument, _ target: Argument) -> Bool {
    guard isPlainFile(archive), let path = absolute(archive),
      let folder = absolute(target, below: claim.directory),
      state.overlay.resolve(path) == path, state.overlay.written(path) == nil
    else { return false }
    switch world.ask(.archive(path)) {
    // Without the archive the program fails before it touches anything.
    case Answer.none?: return true
    case .paths(let members)? where members.count <= Self.memberLimit:
      guard members.allSatisfy({ !$0.split(atByte: UInt8(ascii: "/")).contains("..") }) else {
        return false
      }
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

  /// Whether a word is an archive's own name: not standard input, a device, another machine's file,
  /// a pattern that the program expands, or a name to which it adds an ending.
  private func isPlainFile(_ archive: Argument) -> Bool {
    let text = archive.text
    let name = text.split(atByte: UInt8(ascii: "/")).last ?? ""
    return text != "-" && !text.hasPrefix("/dev/") && !text.hasPrefix("/proc/")
      && !text.contains { ":*?[".contains($0) } && name.dropFirst().contains(".")
  }
}
