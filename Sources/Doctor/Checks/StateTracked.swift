internal import Effects

extension Check {
  static let stateTracked = Check(
    "state.tracked",
    "The state of infrastructure code is held by git"
  ) { check, reach in
    reach.stacks.filter { $0.isTracked == true }.map { stack in
      check.finding(
        .warning,
        reach.shown(stack.state),
        at: SourcePlace(stack.state),
        "a state holds passwords in clear, and a checkout or a merge puts an old one in its place",
        fix: [
          "move it to a remote backend: terraform init -migrate-state",
          "git rm --cached \(reach.shown(stack.state))",
          "echo '*.tfstate*' >> .gitignore",
        ]
      )
    }
  }
}
