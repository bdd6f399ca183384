internal import Effects

/// What a saved plan says that would change.
///
/// The file is read as it is, and no program is started for it: Terraform's own `show` would run the
/// providers that lie in the folder, which the session may have put there.
///
/// - SeeAlso: Terraform's sources, `internal/plans/planproto/planfile.proto` and
///   `internal/plans/planfile`; OpenTofu's are the same as far as this goes.
struct TerraformPlan {
  /// The resources that the plan touches, in its order.
  private(set) var items: [TerraformFact.Item] = []
  /// The kind of backend that holds the state; empty if the plan doesn't say.
  private(set) var backend = ""
  /// The workspace whose state the plan is for; empty if the plan doesn't say.
  private(set) var workspace = ""
  /// The lineage of the state that the plan was made from; empty if there was none.
  private(set) var lineage = ""
  /// The serial number of that state.
  private(set) var serial = 0

  /// The program's version that made the plan.
  private var version = ""

  /// Reads a plan's file.
  init(_ bytes: [UInt8], limit: Int, budget: Budget) throws(Unknown) {
    let archive = try ZipArchive(bytes)
    guard let plan = try archive.file("tfplan", limit: limit, budget: budget) else {
      throw Unknown("it is not a saved plan")
    }
    var before: [String: [String: String]] = [:]
    if let bytes = try archive.file("tfstate", limit: limit, budget: budget) {
      try budget.check(reading: bytes.count)
      let state = try TerraformState(bytes)
      (lineage, serial) = (state.lineage, state.serial)
      for item in state.items { before[item.address] = item.attributes }
    }
    try read(plan[...], budget)
    let commands = try TerraformProvisioners.commands(in: archive, limit: limit, budget: budget)
    for index in items.indices {
      if !commands.isEmpty, items[index].actions != ["update"] {
        items[index].commands = commands[TerraformAddress.declared(items[index].address)] ?? []
      }
      if let attributes = before[items[index].address] { items[index].attributes = attributes }
    }
  }

  /// Fields of a plan that change nothing: its variables, outputs, drift, checks and the like.
  private static let passed: Set<Int> = [
    2, 4, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 25, 26, 27, 28, 31,
  ]

  private mutating func read(_ bytes: ArraySlice<UInt8>, _ budget: Budget) throws(Unknown) {
    var reader = ProtobufReader(bytes)
    var format: UInt64 = 0
    var unread: Int?
    while let field = try reader.next() {
      try budget.check()
      switch field.number {
      case 1: format = field.value
      case 3: try readChange(field.bytes)
      case 13, 29: try readBackend(field.bytes)
      case 14: version = field.text
      case 30, 32: throw Unknown("it runs actions of providers, and what they do isn't known")
      case let number where Self.passed.contains(number): break
      default: unread = field.number
      }
    }
    let maker = version.isEmpty ? "another program" : "version \(version)"
    guard format == 3 else {
      throw Unknown("\(maker) made it in format \(format), which isn't known")
    }
    if let unread { throw Unknown("\(maker) made it, and part \(unread) of it isn't known") }
  }

  private mutating func readBackend(_ bytes: ArraySlice<UInt8>) throws(Unknown) {
    var reader = ProtobufReader(bytes)
    while let field = try reader.next() {
      if field.number == 1 { backend = field.text }
      if field.number == 3 { workspace = field.text }
    }
  }

  private mutating func readChange(_ bytes: ArraySlice<UInt8>) throws(Unknown) {
    var reader = ProtobufReader(bytes)
    var address = ""
    var deposed = ""
    var reason: UInt64 = 0
    var change: ArraySlice<UInt8>?
    while let field = try reader.next() {
      switch field.number {
      case 7: deposed = field.text
      case 9: change = field.bytes
      case 12: reason = field.value
      case 13: address = field.text
      default: break
      }
    }
    guard let change, let type = TerraformAddress.type(of: address) else {
      throw Unknown("the plan holds a change in a form that isn't known")
    }
    let (action, after) = try Self.read(change: change)
    guard let actions = Self.actions[action] else {
      throw Unknown("the plan holds an action in a form that isn't known")
    }
    if actions.isEmpty { return }
    if !deposed.isEmpty { address += " (deposed \(deposed))" }
    items.append(
      TerraformFact.Item(
        address: address,
        type: type,
        actions: actions,
        planned: after,
        isUndeclared: [4, 8, 12].contains(reason)
      )
    )
  }

  /// An action's number, and what it leaves behind.
  private static func read(
    change: ArraySlice<UInt8>
  ) throws(Unknown) -> (UInt64, [String: String]) {
    var reader = ProtobufReader(change)
    var action: UInt64 = 0
    var values: [ArraySlice<UInt8>] = []
    while let field = try reader.next() {
      if field.number == 1 { action = field.value }
      if field.number == 2 { values.append(field.bytes) }
    }
    // The value afterwards is the last one; a deletion has none.
    guard action != 5, action != 8, let last = values.last else { return (action, [:]) }
    var after: [String: String] = [:]
    var value = ProtobufReader(last)
    while let field = try value.next() {
      guard field.number == 1 else { continue }
      after = try MessagePack.members(field.bytes, among: TerraformAttributes.names)
    }
    return (action, after)
  }

  /// The numbers of actions, in the words of Terraform's JSON.
  private static let actions: [UInt64: [String]] = [
    0: [], 1: ["create"], 2: ["read"], 3: ["update"], 5: ["delete"], 6: ["delete", "create"],
    7: ["create", "delete"], 8: ["forget"], 9: ["create", "forget"],
  ]
}
