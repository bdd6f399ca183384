internal import JSON
internal import Ledger
internal import Linux

extension Judged {
  /// Puts entries that claim to loosen something, and don't count, on record as alarms; once each.
  func raiseFaults(_ station: Station) throws(PipelineError) {
    guard !faults.isEmpty else { return }
    var known: Set<Int> = []
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(kind: .alarm)) { entry in
        if let index = entry.body["entry"]?.integer { known.insert(index) }
        return true
      }
    }
    let news = faults.filter { !known.contains($0.index) }
    guard !news.isEmpty else { return }
    try station.record(
      news.map { fault in
        Draft(
          .alarm,
          time: Clock.now,
          body: ["entry": .integer(fault.index), "text": .string(fault.text)]
        )
      }
    )
  }
}
