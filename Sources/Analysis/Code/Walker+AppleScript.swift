internal import Effects
internal import Tools

extension Walker {
  /// Follows AppleScript, line by line.
  mutating func runAppleScript(_ text: String, _ origin: Range<Int>) {
    guard text.utf8.count <= 65_536 else {
      return unknown("AppleScript", "a script of more than 64 KiB isn't followed", origin)
    }
    for act in AppleScriptReader(text).acts {
      switch act {
      case .shell(let code?): runCode(Argument(code, origin: origin), .shell, origin)
      case .shell(nil): unknown(text, "code for the shell that isn't known before it runs", origin)
      case .emptiesTrash: emptyTrash(origin)
      case .deletes(let line):
        let why = "an application deletes it; whether it keeps it isn't known"
        add(Effect(.delete, Resource(.text, line), origin: place(origin), why: why))
      case .makes:
        let made = Resource(.object, "a new object of an application")
        add(Effect(.create, made, origin: place(origin), reversibility: .reversible))
      case .unknown(let line):
        unknown(line, "what this does to the application isn't known", origin)
      }
    }
  }

  private mutating func emptyTrash(_ origin: Range<Int>) {
    var effect = Effect(.delete, Resource(.directory, "the trash"), origin: place(origin))
    effect.reversibility = .irreversible
    effect.why = "what is in the trash can't be put back any more"
    effect.traits.insert(.recursive)
    add(effect)
  }
}
