extension Tool {
  /// The words of a command line that aren't options, and whether a mode is on.
  ///
  /// For those who have to know them again after the claims were made.
  public func reading(_ arguments: [Argument], mode: Mode) -> (operands: [Argument], isOn: Bool) {
    var invocation = Invocation(self, name: Argument(name, origin: 0..<0))
    _ = invocation.scan(arguments)
    return (invocation.operands, invocation.modes.contains(mode))
  }
}
