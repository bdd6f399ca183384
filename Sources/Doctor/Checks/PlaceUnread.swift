internal import Effects

extension Check {
  static let placeUnread = Check(
    "place.unread",
    "A place that is usually looked at could not be read"
  ) { check, reach in
    reach.unread.map { unread in
      check.finding(
        unread.isForbidden ? .note : .warning,
        reach.shown(unread.place.path),
        at: unread.place,
        "it was not read: \(unread.reason)"
          + (unread.isForbidden
            ? "; an agent of this account can't read it either" : "; what it holds isn't known"),
        fix: unread.isForbidden ? ["nothing has to be done"] : ["mend it, or take it away"]
      )
    }
  }
}
