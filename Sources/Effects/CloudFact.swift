/// What a cloud itself says of the things that a command would delete or change.
public struct CloudFact: Hashable, Sendable {
  /// The account, as the cloud names it to the keys that the command would use; empty if it didn't.
  public var account: String
  /// What was looked up, in the order of the command's words.
  public var losses: [CloudLoss]

  /// Collects what was found.
  public init(account: String, losses: [CloudLoss]) {
    self.account = account
    self.losses = losses
  }
}
