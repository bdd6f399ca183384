import Effects
import Holds
import Ledger
import Linux
import Policy
import Stoplog
import Testing

/// What a session was refused, failed at, moved and took away counts for what it asks for later.
@Suite struct SessionTests {
  /// Other ways to `rm -rf ../other`, which has a file `a` and a folder `sub`.
  static let rewrites = [
    "rm -r ../other", "rm -fr ../other/", "rm --recursive --force ../other", "rm -rf ./../other",
    "rm -rf ../../home/other", "rm -rf $HOME/other", "rm -rf ~/other", "rm -rf \"$HOME\"/oth*",
    "rm -rf ../other/*", "rm ../other/a", "rm -rf ../other/sub", "cd .. && rm -rf other",
    "cd ../other && rm -rf *", "(cd ~; rm -rf other)", "bash -c 'rm -rf ../other'",
    "sh -c \"bash -c 'rm -rf ../other'\"", "eval 'rm -rf ../other'", "X=../other; rm -rf \"$X\"",
    "c=rm; $c -rf ../other", "r''m -rf ../'other'", "$'\\x72m' -rf ../other",
    "sudo rm -rf ../other", "env A=1 rm -rf ../other", "nohup rm -rf ../other &",
    "timeout 9 rm -rf ../other", "command rm -rf ../other", "/bin/rm -rf ../other",
    "find ../other -delete", "find .. -maxdepth 1 -name other -exec rm -rf {} +",
    "find ../other -type f | xargs rm -f", "f() { rm -rf \"$1\"; }; f ../other",
    "for d in ../other; do rm -rf $d; done", "bash <<< 'rm -rf ../other'",
    "echo 'rm -rf ../other' > s.sh; sh s.sh", "echo 'rm -rf ../other' | bash",
    "source <(echo 'rm -rf ../other')", "IFS=,; c=rm,-rf,../other; $c",
    "ln -s ../other l; rm -rf l/", "mv ../other /tmp/elsewhere", "mv ../other here && rm -rf here",
    "rsync -a --delete nothing/ ../other/", "truncate -s 0 ../other/a", ": > ../other/a",
    "cp /dev/null ../other/a", "shred -u ../other/a", "rm -rf ../other ../more",
  ]

  @Test func aRejectionHoldsForEverySpelling() throws {
    let desk = try Desk()
    try File.makeDirectories(desk.home + "/other/sub")
    try File.makeDirectories(desk.project + "/nothing")
    try desk.write("other/sub/b", "two")
    let hold = try #require(try desk.held("rm -rf ../other"))
    try Approving(desk.station).reject(hold.id, by: "alice", reason: "it is needed")
    #expect(Self.rewrites.count >= 30)
    for command in Self.rewrites {
      let decision = try Pipeline(desk.station).submit(desk.request(command))
      guard case .denied(let judged, let note) = decision else {
        Issue.record("not denied: \(command)")
        continue
      }
      #expect(judged.judgement.reasons.contains { $0.rule == "session.denied" }, "\(command)")
      #expect(note.contains(hold.id) && note.contains("it is needed"), "\(command)")
    }
    #expect(try desk.text("other/a") == "one")
  }

  @Test func whatHasNothingToDoWithItGoesOn() throws {
    let desk = try Desk()
    try desk.write("project/new", "text")
    let hold = try #require(try desk.held("rm -rf ../other"))
    try Approving(desk.station).reject(hold.id, by: "alice")
    for command in ["ls ../other", "cat ../other/a", "rm new", "cp -r ../other mine", "rm -r mine"]
    {
      let decision = try Pipeline(desk.station).submit(desk.request(command))
      guard case .run = decision else {
        Issue.record("stopped: \(command)")
        continue
      }
    }
  }

  /// A rejection ends with an approver's signature, and only then.
  @Test func aRejectionIsTakenBackByAnApprover() throws {
    let desk = try Desk()
    _ = try desk.makeKey()
    let approving = Approving(desk.station)
    let key = try approving.key()
    let hold = try #require(try desk.held("rm -rf ../other"))
    let approver = try approving.unlock(key, try Desk.secret("correct horse"), for: "hold")
    let clearance = Clearance(of: hold, by: "alice", now: Clock.now)
    #expect(throws: PipelineError.self) { try approving.clear(clearance, as: approver) }
    try approving.reject(hold.id, by: "alice")
    #expect(try desk.held("rm -r ../other") == nil)
    #expect(try approving.clear(clearance, as: approver).state == .void)
    #expect(throws: PipelineError.self) { try approving.clear(clearance, as: approver) }
    let again = try #require(try desk.held("rm -r ../other"))
    try approving.approve(again, as: approver)
    #expect(try desk.run("rm -r ../other") != nil)
    #expect(try Verifying(desk.station).verify().isSound)
  }

  @Test func anotherWayWaitsForTheSameAnswer() throws {
    let desk = try Desk()
    let hold = try #require(try desk.held("rm -rf ../other"))
    let decision = try Pipeline(desk.station).submit(desk.request("mv ../other /tmp/elsewhere"))
    guard case .held(let judged, _, _) = decision else {
      Issue.record("not held")
      return
    }
    let reason = judged.judgement.reasons.first { $0.rule == "session.held" }
    #expect(reason?.text.contains(hold.id) == true)
    // The same call is the same hold, with nothing added to it.
    #expect(try desk.held("rm -rf ../other")?.id == hold.id)
  }

  /// What failed first, and what may not follow it in silence.
  struct Pair: Sendable, CustomTestStringConvertible {
    var first: String
    var second: String
    var isRaised: Bool
    var testDescription: String { "\(first) → \(second)" }
  }

  static let pairs = [
    Pair(first: "rm mine", second: "rm -rf mine", isRaised: true),
    Pair(first: "rm -r mine", second: "sudo rm -r mine", isRaised: true),
    Pair(first: "rm -r mine", second: "rm -rf mine", isRaised: true),
    Pair(first: "rm -r mine", second: "find mine -delete", isRaised: true),
    Pair(first: "mv note mine", second: "rm -rf mine", isRaised: true),
    Pair(first: "git push origin main", second: "git push --force origin main", isRaised: true),
    Pair(first: "git push origin main", second: "git push --no-verify origin main", isRaised: true),
    Pair(first: "rm -r mine", second: "rm -r mine", isRaised: false),
    Pair(first: "rm -r mine", second: "rm note", isRaised: false),
    Pair(first: "rm mine/a", second: "echo x >> mine/a", isRaised: false),
    Pair(first: "git push origin main", second: "git push -u origin main", isRaised: false),
    Pair(first: "rm -r build", second: "rm -rf build", isRaised: false),
    Pair(first: "make", second: "rm -rf mine", isRaised: false),
  ]

  @Test(arguments: pairs)
  func aMoreDrasticWayAfterAFailureIsRaised(_ pair: Pair) throws {
    let desk = try Desk()
    try File.makeDirectories(desk.project + "/mine")
    try File.makeDirectories(desk.project + "/build")
    try desk.write("project/mine/a", "text")
    try desk.write("project/build/a.o", "object")
    try desk.write("project/note", "text")
    let pipeline = Pipeline(desk.station)
    var first = desk.request(pair.first)
    first.call = "one"
    _ = try pipeline.submit(first)
    try pipeline.record(.told(status: 1, succeeded: false, output: "no"), of: first)
    var second = desk.request(pair.second)
    second.call = "two"
    let judged = try pipeline.judge(second)
    let reason = judged.judgement.reasons.first { $0.rule == "session.escalation" }
    #expect((reason != nil) == pair.isRaised, "\(judged.judgement.reasons)")
    #expect(!pair.isRaised || judged.judgement.verdict >= .hold)
    #expect(!pair.isRaised || reason?.text.contains("'\(pair.first)' failed") == true)
  }

  @Test func aFailureThatWasMadeGoodIsForgotten() throws {
    let desk = try Desk()
    try desk.write("project/note", "text")
    let pipeline = Pipeline(desk.station)
    for (call, status) in [("one", 1), ("two", 0)] {
      var request = desk.request("rm note")
      request.call = call
      _ = try pipeline.submit(request)
      try pipeline.record(.told(status: status, succeeded: status == 0, output: ""), of: request)
    }
    let judged = try pipeline.judge(desk.request("rm -f note"))
    #expect(judged.judgement.verdict < .hold)
  }

  @Test func rightsThatWereChangedMakeTheSameCommandAnother() throws {
    let desk = try Desk()
    try desk.write("project/note", "text")
    let pipeline = Pipeline(desk.station)
    for (call, command, status) in [("one", "rm note", 1), ("two", "chmod u+w note", 0)] {
      var request = desk.request(command)
      request.call = call
      _ = try pipeline.submit(request)
      try pipeline.record(.told(status: status, succeeded: status == 0, output: ""), of: request)
    }
    let judged = try pipeline.judge(desk.request("rm note"))
    #expect(judged.judgement.reasons.contains { $0.rule == "session.escalation" })
  }

  @Test func whatWasMovedIsNoTemporaryFile() throws {
    let desk = try Desk()
    let away = desk.home + "/project/away"
    _ = try desk.run("mv ../other \(away)")
    _ = try desk.run("mv \(away) \(away)2")
    #expect(try desk.text("project/away2/a") == "one")
    let judged = try Pipeline(desk.station).judge(desk.request("rm -rf away2"))
    let reason = judged.judgement.reasons.first { $0.rule == "files.outside" }
    #expect(judged.judgement.verdict == .hold)
    #expect(reason?.text.contains("it was at '\(desk.home)/other'") == true)
  }

  @Test func aCopyIsOwnWorkUntilItIsTheLastOne() throws {
    let desk = try Desk()
    _ = try desk.run("cp -r ../other ../copy")
    let early = try Pipeline(desk.station).judge(desk.request("rm -rf ../copy"))
    #expect(early.judgement.verdict < .hold)
    _ = try Subprocess("/bin/rm", ["-r", desk.home + "/other"]).run(milliseconds: 9_000)
    let late = try Pipeline(desk.station).judge(desk.request("rm -rf ../copy"))
    #expect(late.judgement.verdict == .hold)
  }

  /// A command that failed because the name was taken has made nothing.
  @Test func whatWasThereBeforeIsNotOwnWork() throws {
    let desk = try Desk()
    _ = try desk.run("mkdir ../other")
    let judged = try Pipeline(desk.station).judge(desk.request("rm -rf ../other"))
    #expect(judged.judgement.verdict == .hold)
  }
}
