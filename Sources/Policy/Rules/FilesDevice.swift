internal import Effects

extension Rule {
  static let filesDevice = Rule(
    "files.device",
    .deny,
    summary: "A disk or another device that holds data is never written.",
    safer: "write to a file in the project, and let a person copy it to the device"
  ) { effect in
    effect.place == .device && effect.changes
  }
}
