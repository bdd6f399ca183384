internal import Effects

/// Reads the mounts of a container: a host's path in it can be written from inside
/// (docker-run(1)).
enum MountReader {
  /// Reads `SOURCE:TARGET[:OPTIONS]`; a source without a slash is a volume's name.
  static func readVolume(_ word: Argument, _ deed: Deed, _ invocation: inout Invocation) {
    guard word.isKnown else { return readUnknownVolume(word, &invocation) }
    let parts = word.text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 1, isPath(parts[0]) else { return }
    let isReadOnly = parts.count > 2 && parts[2].split(separator: ",").contains("ro")
    claim(String(parts[0]), of: word, isReadOnly: isReadOnly, deed, &invocation)
  }

  /// Reads `$PWD/sub:/target`: what isn't known ends before the target.
  private static func readUnknownVolume(_ word: Argument, _ invocation: inout Invocation) {
    let source = word.text.prefix { $0 != ":" }
    let path = Argument(
      unknown: String(source),
      prefix: String(word.prefix.prefix { $0 != ":" }),
      origin: word.origin
    )
    let isReadOnly = word.text.hasSuffix(":ro") || word.text.hasSuffix(":ro\"")
    invocation.add([Deed(isReadOnly ? .read : .modify, .tree)], on: path)
  }

  /// Reads `type=bind,source=…,target=…`.
  static func readMount(_ word: Argument, _ deed: Deed, _ invocation: inout Invocation) {
    guard word.isKnown else {
      invocation.claims.append(Claim(unknown: word, why: "this mount isn't known before it runs"))
      return
    }
    var fields: [Substring: Substring] = [:]
    for part in word.text.split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      fields[pair[0]] = pair.count > 1 ? pair[1] : "true"
    }
    guard fields["type"] == "bind", let source = fields["source"] ?? fields["src"] else { return }
    let isReadOnly = (fields["readonly"] ?? fields["ro"]).map { $0 != "false" && $0 != "0" }
    claim(String(source), of: word, isReadOnly: isReadOnly ?? false, deed, &invocation)
  }

  private static func isPath(_ source: Substring) -> Bool {
    source.hasPrefix("/") || source.hasPrefix(".") || source.hasPrefix("~")
  }

  private static func claim(
    _ source: String,
    of word: Argument,
    isReadOnly: Bool,
    _ deed: Deed,
    _ invocation: inout Invocation
  ) {
    var action = deed
    action.action = isReadOnly ? .read : deed.action
    action.what = .tree
    invocation.add([action], on: Argument(source, origin: word.origin, traits: word.traits))
  }
}
