internal import Effects

extension Check {
  static let stateLocal = Check(
    "state.local",
    "The state of infrastructure code is a file on this machine"
  ) { check, reach in
    reach.stacks.filter { $0.backend == "local" && $0.hasState }.map { stack in
      check.finding(
        .warning,
        reach.shown(stack.state),
        at: SourcePlace(stack.state),
        "it names \(stack.resources) resources and has no other copy: without it, or with another "
          + "in its place, the next apply or destroy hits the wrong things",
        fix: [
          "terraform {", "  backend \"s3\" {", "    bucket       = \"NAME-state\"",
          "    key          = \"\(stack.folder.split(separator: "/").last ?? "main")\"",
          "    region       = \"REGION\"", "    encrypt      = true",
          "    use_lockfile = true", "  }", "}",
          "then: terraform init -migrate-state; and switch versioning on for the bucket",
        ]
      )
    }
  }
}
