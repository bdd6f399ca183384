internal import Effects

extension Check {
  static let keyAgent = Check(
    "key.agent",
    "An ssh-agent lends its keys to every program of the session"
  ) { check, reach in
    reach.credentials.filter { $0.kind == .keyAgent }.map { access in
      let production = access.productionHost
      let leads = production.map { ", and .ssh/config names the production host '\($0)'" } ?? ""
      return check.finding(
        production == nil ? .note : .serious,
        access.setting,
        at: access.place,
        "its keys work without a passphrase as long as it runs; which ones it holds wasn't asked"
          + leads,
        fix: [
          "start agents without it: env -u SSH_AUTH_SOCK claude",
          "or let it ask for each use: ssh-add -c KEY",
        ]
      )
    }
  }
}
