internal import Effects

/// Reads words of which some name other machines; the tool's deeds say what is done.
///
/// What stands before `://`, or before a colon ahead of every slash, is another machine.
enum AddressReader {
  static func read(_ invocation: inout Invocation) {
    for word in invocation.operands {
      let isAddress = word.text.split("://").before != word.text
      if isAddress || RemoteCopyReader.isRemote(word) {
        invocation.add([Deed(.read, .named(.host))], on: word)
      } else {
        invocation.add([.reads], on: word)
      }
    }
  }

  /// Reads a file, which may have its form in front of it, as `png:a`, or an address.
  static func readWord(_ word: Argument, _ deed: Deed, _ invocation: inout Invocation) {
    if ["-", "null:", "NUL", "pipe:", "pipe:1", "pipe:0"].contains(word.text) { return }
    var deed = deed
    let parts = word.text.split("://")
    if parts.before != word.text, parts.before != "file" {
      deed.what = .named(.host)
      if deed.action != .read {
        deed.action = .send
        deed.reversibility = .unknown
        deed.why = "what is sent leaves the machine"
      }
      return invocation.add([deed], on: word)
    }
    deed.what = .path
    let form = word.prefix.prefix { $0.isLetter || $0.isNumber }
    let isForm = form.count > 1 && word.prefix.dropFirst(form.count).hasPrefix(":")
    invocation.add([deed], on: isForm ? word.dropping(form.count + 1) : word)
  }
}
