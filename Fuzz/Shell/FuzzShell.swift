internal import ShellSyntax

/// Parses and prints what libFuzzer makes up, and stops at a trap or at a byte that got lost.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzShell(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // SAFETY: libFuzzer passes `count` readable bytes, or nil and 0.
  let bytes = Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  let parsed: (script: Script, source: Source)
  do throws(ShellError) {
    parsed = try Parser.parseKeepingTrivia(bytes: bytes)
  } catch {
    precondition(!error.description.isEmpty)
    precondition(error.offset >= 0 && error.offset <= bytes.count, "an offset beyond the text")
    return 0
  }
  do {
    let printed = try Printer.print(parsed.script, source: parsed.source)
    precondition(printed == bytes, "the text came back changed")
    let plain = try Parser.parse(bytes: bytes)
    precondition(plain == parsed.script, "trivia changed the tree")
  } catch {
    preconditionFailure("\(error)")
  }
  _ = Dump.text(of: parsed.script)
  return 0
}
