/// Every check, by name.
public enum CheckList {
  /// The checks in the order of their names, which is that of findings of one severity.
  public static let all: [Check] = [
    .agentHook,
    .backupDisk,
    .backupProject,
    .backupShared,
    .cloudAccount,
    .clusterContext,
    .databaseNeighbour,
    .databaseProduction,
    .databaseRights,
    .databaseShared,
    .gitSecret,
    .guardState,
    .keyAgent,
    .keyOpen,
    .paymentLive,
    .placeUnread,
    .resourceDeletable,
    .resourceNothingLeft,
    .stateBackend,
    .stateLocal,
    .stateMissing,
    .stateTracked,
    .tokenKept,
    .workspaceProduction,
  ]
}
