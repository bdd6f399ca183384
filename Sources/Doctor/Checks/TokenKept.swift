internal import Effects

extension Check {
  static let tokenKept = Check(
    "token.kept",
    "A token or a password is kept where an agent can read it"
  ) { check, reach in
    reach.credentials.filter { $0.kind == .token }.map { access in
      let found = access.environment(in: reach)
      let isProduction = found.environment == .production
      return check.finding(
        isProduction ? .serious : .warning,
        access.words,
        at: access.place,
        isProduction
          ? found.reason
          : "whoever reads the file can do what the token may do, wherever that is",
        fix: access.fix(in: reach)
      )
    }
  }
}
