extension Rule {
  /// Every rule that needs no configuration, in the order in which reasons are shown.
  public static let all: [Rule] = [
    .filesRoot,
    .filesHome,
    .filesDevice,
    .gateChange,
    .filesProjectRoot,
    .filesRepository,
    .filesCollision,
    .filesAfterFailure,
    .filesOutside,
    .filesLost,
    .filesUnknown,
    .databaseDestroy,
    .databaseChange,
    .infrastructureDestroy,
    .infrastructureChange,
    .remoteRewrite,
    .environmentProduction,
    .questionSkipped,
    .effectIrreversible,
    .effectUnknown,
    .effectByCustom,
    .filesSnapshot,
  ]
}
