internal import Effects
package import ToolDescriptions

extension Deed {
  private static let manifests = "manifests"

  /// A cluster is chosen by name or address.
  static let usesCluster = Deed(.read, .named(.cluster))
  /// An object is deleted; whether a controller makes it again isn't known.
  static let deletesObject = Deed(
    .delete,
    .named(.infrastructure),
    reversibility: .irreversible,
    why: "a claim, a namespace or a bare pod goes with what it holds",
    safer: "kubectl get -o yaml first, and kubectl delete --dry-run=server"
  )
  /// The objects of a file are deleted.
  static let deletesManifest = Deed(
    .delete,
    .fixed(.infrastructure, manifests),
    reversibility: .irreversible,
    why: "objects that are deleted go with what they hold",
    safer: "kubectl diff -f FILE"
  )
  /// The objects that the file declares are deleted.
  static let deletesDeclared = Deed(
    .delete,
    .manifest,
    reversibility: .irreversible,
    why: "objects that are deleted go with what they hold",
    safer: "kubectl diff -f FILE"
  )
  /// Objects that a file no longer names are deleted.
  static let prunesManifest = Deed(
    .delete,
    .fixed(.infrastructure, "objects that the manifests lack"),
    reversibility: .irreversible,
    why: "objects that are deleted go with what they hold",
    safer: "kubectl diff --prune -f FILE"
  )
  /// The objects that the file declares are made or changed.
  static let changesDeclared = Deed(
    .modify,
    .manifest,
    reversibility: .unknown,
    why: "what the objects were before isn't kept",
    safer: "kubectl diff -f FILE"
  )
  /// The objects of a file are made or changed.
  static let changesManifest = Deed(
    .modify,
    .fixed(.infrastructure, manifests),
    reversibility: .unknown,
    why: "what the objects were before isn't kept",
    safer: "kubectl diff -f FILE"
  )
  /// An object is changed.
  static let changesObject = Deed(
    .modify,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "what the object was before isn't kept",
    safer: "kubectl get -o yaml first"
  )
  /// An object appears, if there is none of its name.
  package static let createsObject = Deed(
    .create,
    .named(.infrastructure),
    reversibility: .reversible,
    traits: [.exclusive]
  )
  /// Objects appear.
  package static let createsObjects = Deed(
    .create,
    .fixed(.infrastructure, "objects"),
    reversibility: .reversible
  )
  /// Objects change in a way that the same command undoes.
  static let switchesObjects = Deed(
    .modify,
    .fixed(.infrastructure, "objects"),
    reversibility: .reversible
  )
  /// Local data of pods goes with them.
  static let deletesEmptyDirs = Deed(
    .delete,
    .fixed(.infrastructure, "emptyDir volumes"),
    reversibility: .irreversible,
    why: "local data of the pods is deleted with them",
    safer: "kubectl drain, without the option"
  )
  /// Somebody gets rights in a cluster.
  static let grantsCluster = Deed(
    .grant,
    .fixed(.cluster, "rights"),
    reversibility: .unknown
  )
}
