internal import Effects

extension WordReader {
  /// Claims what a word says.
  func read(_ word: Argument, _ deed: Deed, _ invocation: inout Invocation) {
    switch self {
    case .gitSetting: GitSettingReader.read(word, &invocation)
    case .gitRemote:
      invocation.add(
        [
          Deed(
            deed.action,
            .fixed(.setting, "remote.\(word.text)"),
            reversibility: deed.reversibility
          )
        ],
        on: word
      )
    case .fileOrPipe:
      if word.prefix.hasPrefix("|") {
        invocation.add([Deed(.execute, .code(.shell))], on: word.dropping(1))
      } else {
        invocation.add([.overwrites], on: word)
      }
    case .volume: MountReader.readVolume(word, deed, &invocation)
    case .mount: MountReader.readMount(word, deed, &invocation)
    case .address: AddressReader.readWord(word, deed, &invocation)
    case .assignment:
      guard word.prefix.contains("=") || !word.isKnown else { return }
      var deed = deed
      deed.what = .named(.setting)
      invocation.add([deed], on: word)
    case .moment:
      guard !word.prefix.hasPrefix("+") else { return }
      var deed = deed
      deed.what = .fixed(.setting, "the system's time")
      invocation.add([deed], on: word)
    case .editorCommand: EditorReader.readCommand(word, &invocation)
    case .selection: SelectionReader.readCommand(word, &invocation)
    case .binding: SelectionReader.readBinding(word, &invocation)
    case .channel: ChannelReader.read(word, &invocation)
    case .parents: ParentReader.read(word, deed, &invocation)
    case .debianPackage: DebianPackageReader.read(word, deed, &invocation)
    case .publicKey: PublicKeyReader.read(word, deed, &invocation)
    case .lastOperand: LastOperandReader.read(deed, &invocation)
    case .debugger: DebuggerReader.read(word, &invocation)
    }
  }
}
