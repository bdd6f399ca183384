/// Reads `.netrc`: each password by the machine that it is for.
///
/// - SeeAlso: The GNU inetutils manual, section 12.3 ".netrc".
enum NetrcLeaves {
  static func read(_ text: String) -> [Leaf] {
    var leaves: [Leaf] = []
    var machine = "default"
    var before = ""
    var number = 0
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      if leaves.count > LeafFormat.limit { break }
      for word in Substring(line).split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }) {
        switch before {
        case "machine": machine = String(word)
        case "password": leaves.append(Leaf(path: [machine], value: String(word), line: number))
        default:
          before = String(word)
          continue
        }
        before = ""
      }
    }
    return leaves
  }
}
