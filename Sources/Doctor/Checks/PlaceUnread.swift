internal import Effects

extension Check {
  static let placeUnread = Check(
    "place.unread",
    "A place that is usually looked at could not be read"
  ) { check, reach in
    reach.unread.map { unread in
      check.finding(
        unread.mayHide ? .warning : .note,
        reach.shown(unread.place.path),
        at: unread.place,
        "it was not read: \(unread.reason)" + (unread.mayHide ? "; what it holds isn't known" : ""),
        fix: [unread.mayHide ? "mend it, or take it away" : "nothing has to be done"]
      )
    }
  }
}
