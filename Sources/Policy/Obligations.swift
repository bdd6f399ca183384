/// What has to be done along with the run; it comes with the verdict.
public struct Obligations: OptionSet, Hashable, Sendable {
  /// A bit for each one.
  public let rawValue: UInt8

  /// Takes bits over.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The targets are saved first, and the run is refused if they can't be.
  public static let snapshot = Obligations(rawValue: 1)

  /// The name of each one, sorted.
  public var names: [String] { contains(.snapshot) ? ["snapshot"] : [] }
}
