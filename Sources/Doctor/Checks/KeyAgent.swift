internal import Effects

extension Check {
  static let keyAgent = Check(
    "key.agent",
    "An ssh-agent lends its keys to every program of the session"
  ) { check, reach in
    reach.credentials.filter { $0.kind == .keyAgent }.map { access in
      check.finding(
        access.productionHost == nil ? .note : .serious,
        access.setting,
        at: access.place,
        "its keys work without a passphrase as long as it runs; which ones it holds wasn't asked"
          + access.leads,
        fix: [
          "start agents without it: env -u SSH_AUTH_SOCK claude",
          "or let it ask for each use: ssh-add -c KEY",
        ]
      )
    }
  }
}
