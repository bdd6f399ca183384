import Effects
import Holds
import Policy
import Testing

@Suite struct MachineTests {
  /// One step: the state and the event, and what has to follow.
  struct Row: Sendable, CustomTestStringConvertible {
    let state: Hold.State
    let event: HoldEvent
    let now: Int
    let next: Hold.State
    let actions: [HoldAction]
    var testDescription: String { "\(state) + \(event) at \(now)" }
  }

  // The hold needs 2 people and ends at 100; an approval that was given ends at 150.
  static let open: [Row] = [
    Row(state: .pending, event: .looked, now: 99, next: .pending, actions: []),
    Row(state: .pending, event: .looked, now: 100, next: .expired, actions: [.discardApprovals]),
    Row(state: .pending, event: .approved(people: 1), now: 99, next: .pending, actions: []),
    Row(state: .pending, event: .approved(people: 2), now: 99, next: .approved, actions: []),
    Row(
      state: .pending,
      event: .approved(people: 2),
      now: 100,
      next: .expired,
      actions: [.discardApprovals, .refuse]
    ),
    Row(state: .pending, event: .rejected, now: 0, next: .rejected, actions: [.discardApprovals]),
    Row(
      state: .pending,
      event: .rejected,
      now: 100,
      next: .expired,
      actions: [.discardApprovals, .refuse]
    ),
    Row(
      state: .pending,
      event: .attempted(differs: false),
      now: 0,
      next: .pending,
      actions: [.refuse]
    ),
    Row(
      state: .pending,
      event: .attempted(differs: true),
      now: 0,
      next: .void,
      actions: [.discardApprovals, .refuse]
    ),
    Row(state: .pending, event: .clockTurnedBack, now: 0, next: .pending, actions: []),
    Row(state: .approved, event: .looked, now: 149, next: .approved, actions: []),
    Row(state: .approved, event: .looked, now: 150, next: .expired, actions: [.discardApprovals]),
    Row(
      state: .approved,
      event: .approved(people: 3),
      now: 0,
      next: .approved,
      actions: [.refuse]
    ),
    Row(
      state: .approved,
      event: .rejected,
      now: 149,
      next: .rejected,
      actions: [.discardApprovals]
    ),
    Row(
      state: .approved,
      event: .attempted(differs: false),
      now: 149,
      next: .consumed,
      actions: [.givePermit]
    ),
    Row(
      state: .approved,
      event: .attempted(differs: false),
      now: 150,
      next: .expired,
      actions: [.discardApprovals, .refuse]
    ),
    Row(
      state: .approved,
      event: .attempted(differs: true),
      now: 0,
      next: .void,
      actions: [.discardApprovals, .refuse]
    ),
    Row(
      state: .approved,
      event: .clockTurnedBack,
      now: 0,
      next: .void,
      actions: [.discardApprovals]
    ),
  ]

  static let events: [HoldEvent] = [
    .approved(people: 9), .rejected, .attempted(differs: false), .attempted(differs: true),
    .clockTurnedBack,
  ]

  static let final: [Row] = Hold.State.allCases.filter(\.isFinal).flatMap { state in
    events.map { Row(state: state, event: $0, now: 0, next: state, actions: [.refuse]) }
      + [Row(state: state, event: .looked, now: 999, next: state, actions: [])]
  }

  @Test(arguments: open + final)
  func stepLeadsWhereTheTableSays(_ row: Row) {
    let machine = HoldMachine(
      state: row.state,
      needs: 2,
      expires: 100,
      until: row.state == .approved ? 150 : nil
    )
    let (next, actions) = machine.step(row.event, now: row.now)
    #expect(next == row.next)
    #expect(actions == row.actions)
  }

  @Test func onlyAnApprovedHoldGivesAPermit() {
    for state in Hold.State.allCases {
      for event in Self.events + [.looked] {
        for now in [0, 99, 100, 149, 150, 151, Int.max] {
          let machine = HoldMachine(state: state, needs: 1, expires: 100, until: 150)
          let gives = machine.step(event, now: now).actions.contains(.givePermit)
          #expect(gives == (state == .approved && event == .attempted(differs: false) && now < 150))
        }
      }
    }
    let unsigned = HoldMachine(state: .approved, needs: 1, expires: 100)
    #expect(unsigned.step(.attempted(differs: false), now: 0).actions == [.refuse])
  }

  @Test(arguments: Verdict.allCases, Verdict.allCases)
  func gateLetsNothingPastThatIsHeldOrDenied(verdict: Verdict, reason: Verdict) throws {
    let request = Request(.shell("ls"), directory: "/")
    let judgement = Judgement(
      verdict: verdict,
      reasons: [Reason(rule: "r", verdict: reason, text: "t")],
      obligations: [.snapshot]
    )
    let strictest = max(verdict, reason)
    if strictest < .hold {
      let permit = try Gate.permit(request, judged: judgement)
      let seen = permit.use { permit in (permit.text, permit.obligations, permit.hold) }
      #expect(seen == ("ls", [.snapshot], nil))
    } else {
      let expected: HoldError = strictest == .hold ? .needsApproval : .denied
      #expect(throws: expected) {
        _ = try Gate.permit(request, judged: judgement).text
      }
    }
  }

  @Test(arguments: [
    ("7k3q", "7K3Q"), ("oIl0", "0110"), ("7K3", nil), ("7K3Q7K3QX", nil), ("7K3U", nil),
    ("7K 3Q", nil), ("", nil), ("7K3É", nil),
  ])
  func namesAreReadAsPeopleTypeThem(typed: String, id: String?) {
    #expect(HoldID.reading(typed) == id)
  }
}
