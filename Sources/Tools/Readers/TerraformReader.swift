/// Reads what `terraform apply` applies: a saved plan, or whatever it works out
/// (`terraform apply -help`).
enum TerraformReader {
  static func read(_ invocation: inout Invocation) {
    if invocation.modes.contains("destroy") {
      return invocation.addAlone([.terraformDestroys])
    }
    if invocation.modes.contains("refresh-only") {
      return invocation.addAlone([.terraformRefreshes])
    }
    guard let plan = invocation.operands.first else {
      return invocation.addAlone([.terraformApplies])
    }
    invocation.add([.terraformAppliesPlan], on: plan)
  }
}
