internal import Effects

extension Rule {
  static let filesCollision = Rule(
    "files.collision",
    .hold,
    summary: "Several files put under one name leave only the last one.",
    safer: "make the folder first and go on only if that worked: mkdir DIR && mv FILES DIR/"
  ) { effect in
    effect.traits.contains(.manyToOne)
  }
}
