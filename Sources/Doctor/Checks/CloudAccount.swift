internal import Effects

extension Check {
  static let cloudAccount = Check(
    "cloud.account",
    "A cloud's or a platform's account can be reached"
  ) { check, reach in
    reach.credentials.filter { $0.kind == .cloud }.compactMap { access in
      let found = access.environment(in: reach)
      guard found.environment != .development else { return nil }
      let isSerious = found.environment == .production || found.environment == .unknown
      let counts =
        found.environment == .unknown
        ? "nothing says what this account is for, so it counts as production"
        : found.reason
      return check.finding(
        isSerious ? .serious : .warning,
        access.words,
        at: access.place,
        counts + "; what it may do, an agent may do",
        fix: access.fix(in: reach)
      )
    }
  }
}
