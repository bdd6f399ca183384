extension Scenario {
  /// Every scenario, in the order of the accidents' numbers.
  public static let all: [Scenario] = [
    .swappedState,
    .firmwareHome,
    .oldPackages,
    .codeFreeze,
    .planMode,
    .costExplorer,
    .familyPhotos,
    .outOfScope,
    .failedMkdir,
    .wholeVolume,
    .drizzleForce,
    .drizzlePush,
    .prismaReset,
    .prismaAcceptLoss,
    .testRun,
  ]

  /// The accidents whose command was never published, with what is known.
  static let unpublished: [(id: String, what: String)] = [
    ("S08", "Amazon Q Developer, 2025: a second disruption at AWS"),
    ("S09", "unnamed agent, October 2024: a startup's live database"),
  ]
}
