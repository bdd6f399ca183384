internal import Effects
internal import ShellSyntax
internal import Tools

extension Walker {
  /// Notes what redirections read and write, and what the command then finds on its input.
  mutating func redirect(_ redirections: [Redirection], writing text: String? = nil) {
    for redirection in redirections { redirect(redirection, writing: text) }
  }

  private mutating func redirect(_ redirection: Redirection, writing text: String?) {
    switch redirection.kind {
    case .hereDocument, .hereDocumentStripped:
      let text = redirection.document.flatMap { expandText($0.parts, in: $0.range) }
      setInput(redirection, text.map { .text($0) } ?? .unknown)
    case .hereString:
      let text = expandText(redirection.target)
      setInput(redirection, text.map { .text($0 + "\n") } ?? .unknown)
    case .input:
      guard let word = expandOne(redirection.target) else { return }
      claimPath(word, .read, origin: redirection.range)
      setInput(redirection, .file(fixed(word)))
    case .output, .clobber, .outputBoth:
      write(redirection, .overwrite, text: text)
    case .append, .appendBoth: write(redirection, .modify, text: text)
    case .readWrite: write(redirection, .modify, text: nil)
    case .duplicateOutput:
      let isNumber = redirection.target.staticText.map { text in
        text == "-" || text.allSatisfy { $0.isNumber || $0 == "-" }
      }
      if isNumber != true { write(redirection, .overwrite, text: text) }
      // `0>&1` makes input of what the output was opened on, such as a connection.
      if redirection.descriptor == .number(0) { setInput(redirection, .unknown) }
    case .duplicateInput:
      // What another descriptor was opened on isn't followed.
      if redirection.target.staticText != "-" { setInput(redirection, .unknown) }
    }
  }

  private mutating func setInput(_ redirection: Redirection, _ new: Input) {
    guard let descriptor = redirection.descriptor, descriptor != .number(0) else {
      return input = new
    }
    // Under this name its text may be code, as what the line wrote into a file.
    guard case .number(let number) = descriptor else { return }
    var text: String?
    if case .text(let known) = new { text = known }
    state.overlay.write("/dev/fd/\(number)", text)
  }

  /// A file by its whole path, which stays the same wherever the commands that read it go.
  mutating func fixed(_ word: Argument) -> Argument {
    guard word.isKnown, !word.isPattern, let path = absolute(word) else { return word }
    return Argument(path, origin: word.origin, traits: word.traits)
  }

  private mutating func write(_ redirection: Redirection, _ action: Action, text: String?) {
    guard let word = expandOne(redirection.target) else {
      return unknown("", "the file that output goes to isn't known", redirection.range)
    }
    claimPath(word, action, origin: redirection.range, appends: action == .modify)
    let isOutput = redirection.descriptor == nil || redirection.descriptor == .number(1)
    if let path = absolute(word) {
      state.overlay.write(path, isOutput && action == .overwrite ? text : nil)
      if isOutput, let text { follow(text, into: path, redirection.range) }
    }
  }

  /// Reads what is written into a file that the user's shells run when they start.
  ///
  /// What it takes away or does to the gate counts as if it ran now; the rest is the user's to run.
  private mutating func follow(_ text: String, into path: String, _ origin: Range<Int>) {
    guard Paths.isShellStart(path, homes: surroundings.homes) else { return }
    subshell { walker in
      let first = walker.effects.endIndex
      walker.walkCode(text, origin)
      walker.effects.remove(from: first) { effect in
        effect.action != .delete && effect.action != .overwrite && !effect.traits.contains(.gate)
      }
    }
  }
}
