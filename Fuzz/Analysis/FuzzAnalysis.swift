internal import Effects
internal import Policy
internal import Reports
internal import Stoplog

/// Judges what libFuzzer makes up as a command, with nothing looked up.
///
/// Stops at a trap, at two judgements that differ, at a byte range outside the command, and at an
/// unknown effect that passes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAnalysis(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // SAFETY: libFuzzer passes `count` readable bytes, or nil and 0.
  let bytes = UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
  let command = String(decoding: bytes, as: UTF8.self)
  let request = Request(
    .shell(command),
    directory: "/home/dev/project",
    environment: ["HOME": "/home/dev", "PATH": "/usr/bin:/bin", "EMPTY": ""]
  )
  let judgement = Judge().judgePurely(request).judgement
  precondition(judgement == Judge().judgePurely(request).judgement, "two judgements differ")
  let length = command.utf8.count
  for effect in judgement.effects {
    let origin = effect.origin
    precondition(origin.lowerBound >= 0 && origin.upperBound <= length, "outside the command")
    if effect.action == .unknown {
      precondition(judgement.verdict >= .hold, "an unknown effect passes")
    }
  }
  for reason in judgement.reasons {
    precondition(judgement.verdict >= reason.verdict, "a reason is stricter than the verdict")
  }
  precondition(!JudgementReport.json(judgement).canonical.isEmpty)
  precondition(!JudgementWords.text(judgement).isEmpty)
  return 0
}
