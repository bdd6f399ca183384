internal import Effects
internal import Tools

extension Walker {
  /// Follows a program of `sed` or `awk`.
  mutating func runFilter(_ word: Argument, _ language: Language) {
    guard bounds.affords(reading: word.text.utf8.count) else {
      return unknown(language.rawValue, Self.unreadWhy, word.origin)
    }
    let acts = language == .sed ? SedProgram.acts(word.text) : AwkProgram.acts(word.text)
    for act in acts {
      switch act {
      case .writes(let name):
        claimPath(Argument(name, origin: word.origin), .overwrite, origin: word.origin)
        if let path = absolute(Argument(name, origin: word.origin)) {
          state.overlay.write(path, nil)
        }
      case .appends(let name):
        let file = Argument(name, origin: word.origin)
        claimPath(file, .modify, origin: word.origin, appends: true)
        if let path = absolute(file) { state.overlay.write(path, nil) }
      case .shell(let code?): runCode(Argument(code, origin: word.origin), .shell, word.origin)
      case .shell(nil):
        unknown(word.text, "it runs a command that isn't known before it runs", word.origin)
      case .unknown(let why): unknown(word.text, why, word.origin)
      }
    }
  }
}
