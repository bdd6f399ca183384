internal import Effects
internal import JSON

/// What `terraform show -json` says of a saved plan.
struct TerraformPlan {
  /// The resources that the plan touches, in its order.
  private(set) var items: [TerraformFact.Item] = []

  /// Reads the output; a state's, which looks alike, is refused.
  ///
  /// - SeeAlso: Terraform's documentation, JSON Output Format, Plan Representation.
  init(_ bytes: [UInt8]) throws(Unknown) {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONValue(parsing: bytes)
    } catch {
      throw Unknown("the plan can't be read: \(error.reason)")
    }
    guard root["format_version"] ?? root["plan_format_version"] != nil, root["values"] == nil else {
      throw Unknown("it is not a saved plan")
    }
    // A plan without changes may leave the list out.
    for change in root["resource_changes"]?.array ?? [] {
      guard let address = change["address"]?.string, let type = change["type"]?.string,
        let actions = change["change"]?["actions"]?.array
      else { throw Unknown("the plan holds a change in a form that isn't known") }
      let names = actions.compactMap(\.string)
      guard names.count == actions.count, !names.isEmpty else {
        throw Unknown("the plan holds an action in a form that isn't known")
      }
      if names == ["no-op"] { continue }
      let deposed = change["deposed"]?.string.map { " (deposed \($0))" } ?? ""
      items.append(TerraformFact.Item(address: address + deposed, type: type, actions: names))
    }
  }
}
