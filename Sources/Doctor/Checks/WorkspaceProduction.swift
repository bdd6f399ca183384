internal import Effects

extension Check {
  static let workspaceProduction = Check(
    "workspace.production",
    "A selected workspace or stage is production"
  ) { check, reach in
    let selected = reach.credentials.filter { $0.kind == .workspace }.compactMap { access in
      finding(check, reach, access.words, access.name, at: access.place)
    }
    let stacks = reach.stacks.compactMap { stack in
      finding(check, reach, "workspace '\(stack.workspace)'", stack.workspace, at: stack.place)
    }
    return selected + stacks
  }

  private static func finding(
    _ check: Check,
    _ reach: Reach,
    _ subject: String,
    _ name: String,
    at place: SourcePlace
  ) -> Finding? {
    let evidence = [EnvironmentEvidence(.workspace, name)]
    let found = EnvironmentFinding.weigh(evidence, declared: reach.environments)
    guard found.environment == .production else { return nil }
    return check.finding(
      .serious,
      subject,
      at: place,
      found.reason + ": commands hit it without being told to",
      fix: ["select another one for everyday work, such as 'terraform workspace select dev'"]
    )
  }
}
