extension Reader {
  /// Whether it looks for operations among the tool's verbs itself.
  var readsVerbs: Bool {
    let readers: [Reader] = [
      .cloud, .operation, .lastOperation, .task, .tasks, .ownTask, .redis, .objects,
      .clusterObjects,
    ]
    return readers.contains(self)
  }
}
