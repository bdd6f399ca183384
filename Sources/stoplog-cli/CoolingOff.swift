internal import Holds
internal import Linux
internal import Stoplog

/// Counts down until an approval is good; an interrupt takes it back.
struct CoolingOff {
  private let approving: Approving
  private let hold: Hold

  init(_ approving: Approving, _ hold: Hold) {
    self.approving = approving
    self.hold = hold
  }

  /// Waits, and shows each second that is left.
  func wait() throws(CommandError) {
    let name = Account.current?.name ?? "an account without a name"
    let seconds = hold.coolingOff / 1000
    Output.print("it is good in \(seconds) seconds; Ctrl-C takes it back")
    Interrupt.watch()
    for left in stride(from: seconds, to: 0, by: -1) {
      if left % 10 == 0 || left <= 5 { Output.print("\(left)") }
      Clock.sleep(milliseconds: 1000)
      if Interrupt.seen != nil {
        do throws(PipelineError) {
          _ = try approving.reject(hold.id, by: name, reason: "taken back while it could be")
        } catch {
          throw .pipeline(error)
        }
        Output.print("taken back: hold \(hold.id) is rejected")
        return
      }
    }
    Output.print("it is good now")
  }
}
