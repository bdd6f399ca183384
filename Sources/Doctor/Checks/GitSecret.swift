internal import Effects

extension Check {
  static let gitSecret = Check(
    "git.secret",
    "A file with a secret in it is held by git"
  ) { check, reach in
    reach.tracked.map { place in
      check.finding(
        .warning,
        reach.shown(place.path),
        at: place,
        "every clone has the secret, and so has everybody who ever gets the repository",
        fix: [
          "git rm --cached \(reach.shown(place.path))",
          "echo '\(reach.shown(place.path))' >> .gitignore",
          "change the secret: taking it out of the last commit leaves it in the history",
        ]
      )
    }
  }
}
