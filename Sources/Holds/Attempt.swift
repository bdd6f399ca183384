public import Effects
public import Policy

/// A request at the moment when it wants to run, with everything resolved and measured.
public struct Attempt: Hashable, Sendable {
  /// What is asked for.
  public let request: Request
  /// What it is bound to, as of now.
  public let binding: Binding
  /// What has to be done along with the run.
  public let obligations: Obligations

  /// Describes an attempt.
  ///
  /// The binding's own record of request, directory and obligations is set from the other two.
  public init(_ request: Request, binding: Binding, obligations: Obligations = []) {
    let own = Binding(request)
    var binding = binding
    binding.kind = own.kind
    binding.request = own.request
    binding.subagent = own.subagent
    binding.directory = own.directory
    binding.obligations = Set(obligations.names)
    self.request = request
    self.binding = binding
    self.obligations = obligations
  }
}
