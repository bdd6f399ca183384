/// Which account, project or subscription a command would act on, by its words and settings.
public struct CloudAccount: Hashable, Sendable {
  /// What was found, in the order in which a person should read it.
  public var settings: [CloudSetting]
  /// What makes it doubtful, in words; empty if nothing does.
  public var doubts: [String]

  /// Collects what was found.
  public init(settings: [CloudSetting] = [], doubts: [String] = []) {
    self.settings = settings
    self.doubts = doubts
  }

  /// The same with the account that the cloud itself names; empty if it named none.
  public func confirmed(_ number: String) -> CloudAccount {
    guard !number.isEmpty else { return self }
    let sure = CloudSetting(.account, number, source: "as the cloud says")
    return CloudAccount(settings: [sure] + settings.filter { $0.kind != .account }, doubts: doubts)
  }

  /// All of it in words.
  public var description: String {
    (settings.map(\.description) + doubts).joined(separator: ", ")
  }
}
