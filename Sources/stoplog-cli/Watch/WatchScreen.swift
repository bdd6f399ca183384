internal import CommandLine
internal import Holds
internal import Linux
internal import Reports
internal import Stoplog

/// The live screen: looks once a second, draws what has changed, and does what the keys say.
struct WatchScreen: ~Copyable {
  /// How long it waits for a key, in milliseconds; the size is looked at as often.
  private static let step: Int32 = 200

  private let person: Person
  private let station: Station
  private let screen: Screen
  private var watching: Watching
  private var page: WatchPage
  private var asksToReject = ""
  private var drawn = ""
  private var nextLook = 0

  /// Draws on a terminal that was taken over.
  init(
    _ person: Person,
    _ station: Station,
    _ watching: Watching,
    _ view: Watching.View,
    on screen: consuming Screen
  ) {
    self.person = person
    self.station = station
    self.watching = watching
    page = WatchPage(view: view)
    self.screen = screen
  }

  /// Runs until the person leaves, or a signal asks for the end.
  mutating func run() throws(CommandError) -> Int32 {
    do throws(SystemError) {
      while true {
        if let signal = Interrupt.seen { return 128 + signal }
        if Clock.monotonic >= nextLook { try look() }
        try draw()
        for key in WatchKey.keys(try screen.keys(milliseconds: Self.step)) {
          guard try press(key) else { return Status.allowed }
        }
      }
    } catch {
      throw .system(error)
    }
  }

  private mutating func look() throws(SystemError) {
    nextLook = Clock.monotonic + 1_000_000_000
    let chosen = page.hold?.id
    do throws(PipelineError) {
      page.view = try watching.look()
    } catch {
      page.note = "\(error.description.split(separator: "\n").first ?? "it can't be looked at")"
    }
    // The same hold stays chosen, wherever in the list it is now.
    let place = page.view.holds.firstIndex { $0.id == chosen } ?? page.chosen
    page.chosen = min(place, max(0, page.view.holds.count - 1))
  }

  private mutating func draw() throws(SystemError) {
    let size = screen.size
    var text = ""
    for (row, line) in page.lines(rows: size.rows, columns: size.columns).enumerated() {
      let isChosen = page.opened == nil && line.hasPrefix("> ")
      text += "\u{1B}[\(row + 1);1H" + (isChosen ? "\u{1B}[7m\(line)\u{1B}[0m" : line) + "\u{1B}[K"
    }
    text += "\u{1B}[J"
    guard text != drawn else { return }
    try screen.draw(text)
    drawn = text
  }

  /// Does what a key says; false to leave.
  private mutating func press(_ key: WatchKey) throws(SystemError) -> Bool {
    if !asksToReject.isEmpty {
      if key == .letter(UInt8(ascii: "y")) { reject(asksToReject) } else { page.note = "" }
      asksToReject = ""
      return true
    }
    page.note = ""
    switch key {
    case .quit: return false
    case .up: move(-1)
    case .down: move(1)
    case .pageUp: move(1 - screen.size.rows)
    case .pageDown: move(screen.size.rows - 1)
    case .enter: open()
    case .back: page.opened = nil
    case .letter(UInt8(ascii: "a")): try approve()
    case .letter(UInt8(ascii: "r")):
      guard let hold = page.hold else { break }
      asksToReject = hold.id
      page.note = "reject hold \(hold.id) for good? y: yes, any other key: no"
    case .letter: break
    }
    return true
  }

  private mutating func move(_ rows: Int) {
    if page.opened == nil {
      page.chosen = min(max(0, page.chosen + rows), max(0, page.view.holds.count - 1))
    } else {
      page.offset = max(0, page.offset + rows)
    }
  }

  private mutating func open() {
    guard page.opened == nil, let id = page.hold?.id else { return }
    do throws(PipelineError) {
      let (hold, signers) = try Approving(station).hold(id)
      let text = HoldPage.text(hold, signers: signers, now: Clock.now)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      page.opened = (id, lines)
      page.offset = 0
    } catch {
      page.note = error.description
    }
  }

  private mutating func reject(_ id: String) {
    do throws(PipelineError) {
      let name = Account.current?.name ?? "an account without a name"
      _ = try Approving(station).reject(id, by: name)
      page.note = "hold \(id) is rejected, for good"
      page.opened = nil
      nextLook = 0
    } catch {
      page.note = error.description
    }
  }

  /// Has `stoplog approve` ask, at the terminal as it was before.
  private mutating func approve() throws(SystemError) {
    guard let hold = page.hold else { return }
    var words = ["approve", hold.id, "--state", station.directory]
    if let key = person.arguments.value(Signing.option.long) { words += ["--key", key] }
    screen.leave()
    let program = person.program
    let status = try Foreground(
      "/proc/self/exe",
      words,
      environment: program.environment,
      directory: program.directory
    ).run()
    Output.print("\n" + (status == 0 ? "" : "not approved. ") + "Any key goes back to the screen.")
    try screen.enter(keepingText: true)
    while Interrupt.seen == nil, try screen.keys(milliseconds: Self.step).isEmpty {}
    screen.leave()
    try screen.enter()
    page.opened = nil
    drawn = ""
    nextLook = 0
  }
}
