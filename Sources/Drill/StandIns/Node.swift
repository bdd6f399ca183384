extension StandIn {
  /// Runs the drill's one test file, which empties the database before it looks at it.
  static let node = StandIn(
    "node",
    #"""
    if [ "${1:-}" = --test ]; then wipe "$(server)"; fi
    """#
  )
}
