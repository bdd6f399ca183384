internal import Effects

/// Reads images with the sort of place where they are kept: `docker://r.io/app` (skopeo(1)).
enum ImageReader {
  /// Places that are files or folders here.
  private static let paths = ["dir", "oci", "oci-archive", "docker-archive", "sif", "tarball"]
  /// Places that hold images of this machine.
  private static let stores = ["containers-storage", "docker-daemon"]

  /// Reads a source and a target.
  static func readCopy(_ invocation: inout Invocation) {
    guard invocation.operands.count > 1 else { return }
    if let path = path(of: invocation.operands[0]) { invocation.add([.reads], on: path) }
    let target = invocation.operands[1]
    if let path = path(of: target) {
      invocation.add([Deed(.overwrite, .tree)], on: path)
    } else if stores.contains(where: { target.prefix.hasPrefix("\($0):") }) {
      invocation.add([.makesNamedImage], on: target)
    } else {
      invocation.add([.pushesNamedImage], on: target)
    }
  }

  private static func path(of word: Argument) -> Argument? {
    for sort in paths where word.prefix.hasPrefix("\(sort):") {
      let rest = word.dropping(sort.count + 1)
      guard rest.isKnown else { return rest }
      // What follows another colon is a tag.
      return Argument(String(rest.text.prefix { $0 != ":" }), origin: word.origin)
    }
    return nil
  }
}
