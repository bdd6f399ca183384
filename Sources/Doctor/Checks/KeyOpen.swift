internal import Effects

extension Check {
  static let keyOpen = Check(
    "key.open",
    "A private key has no passphrase"
  ) { check, reach in
    reach.credentials.filter { $0.kind == .key }.map { access in
      check.finding(
        access.productionHost == nil ? .warning : .serious,
        access.setting,
        at: access.place,
        "whoever reads the file can log in wherever the key is accepted" + access.leads,
        fix: [
          "ssh-keygen -p -f \(reach.shown(access.place.path))",
          "better: a key for each purpose, and for production one that lives in hardware",
        ]
      )
    }
  }
}
