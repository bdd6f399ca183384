public import Effects
public import Policy

/// Leave to run one request, once.
///
/// Only a consumed approval or a verdict that needs none can make one. It can't be copied, and
/// running consumes it: a program that runs something without leave, or twice, does not compile.
public struct Permit: ~Copyable, Sendable {
  /// The request, byte for byte as it was judged.
  public let request: Request
  /// What has to be done along with the run.
  public let obligations: Obligations
  /// The hold whose approval was consumed; nil if none was needed.
  public let hold: String?

  init(_ request: Request, obligations: Obligations, hold: String?) {
    self.request = request
    self.obligations = obligations
    self.hold = hold
  }

  /// The exact text that may run.
  public var text: String { request.text }

  /// Uses the permit up for one run.
  public consuming func use<Result: ~Copyable, Failure>(
    _ run: (borrowing Permit) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try run(self)
  }
}
