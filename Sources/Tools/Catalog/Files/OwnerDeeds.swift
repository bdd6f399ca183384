internal import Effects
internal import ToolDescriptions

extension Deed {
  /// What `chown` and `chgrp` do to a path.
  static let changesOwner = [
    Deed(.modify, .path, unless: [.recursive], reversibility: .reversible),
    // The owners of a tree differ and are not kept anywhere.
    Deed(.modify, .path, when: [.recursive], why: "the owners that files had aren't kept"),
  ]
}
