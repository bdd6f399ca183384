internal import Effects
package import ToolDescriptions

extension Deed {
  private static let inside = "what was written inside it, and not in a volume, goes"
  private static let imageWhy =
    "an image that was built or loaded here, and pushed nowhere, doesn't come back by a pull"
  private static let imageSafer = "docker save -o FILE.tar IMAGE first"
  private static let volumeWhy = "a volume holds what containers keep, such as a database's rows"
  private static let volumeSafer = "docker run --rm -v VOLUME:/v -v .:/b alpine tar czf /b/v.tgz /v"

  /// A container is deleted.
  static let deletesContainer = Deed(
    .delete,
    .named(.container),
    reversibility: .unknown,
    why: inside,
    safer: "docker stop"
  )
  /// Every container is deleted.
  static let deletesContainers = Deed(
    .delete,
    .fixed(.container, "all containers"),
    reversibility: .unknown,
    why: inside,
    safer: "docker stop"
  )
  /// Containers that are stopped are deleted.
  static let deletesStopped = Deed(
    .delete,
    .fixed(.container, "stopped containers"),
    reversibility: .unknown,
    why: inside,
    safer: "docker ps -a --filter status=exited, to see which"
  )
  /// A container starts, stops or has another name.
  static let switchesContainer = Deed(
    .modify,
    .named(.container),
    reversibility: .reversible
  )
  /// A volume is deleted.
  static let deletesVolume = Deed(
    .delete,
    .named(.volume),
    reversibility: .irreversible,
    why: volumeWhy,
    safer: volumeSafer
  )
  /// Volumes that no container uses are deleted.
  static let deletesUnusedVolumes = Deed(
    .delete,
    .fixed(.volume, "unused volumes"),
    reversibility: .irreversible,
    why: "the volume of a container that was removed is unused too",
    safer: "docker volume ls"
  )
  /// Volumes without a name are deleted with their container.
  static let deletesAnonymousVolumes = Deed(
    .delete,
    .fixed(.volume, "anonymous volumes"),
    reversibility: .irreversible,
    why: volumeWhy,
    safer: "the same without deleting volumes"
  )
  /// The volumes of a file of compose are deleted.
  static let deletesComposeVolumes = Deed(
    .delete,
    .fixed(.volume, "compose volumes"),
    reversibility: .irreversible,
    why: volumeWhy,
    safer: "docker compose down, without -v"
  )
  /// An image is deleted; whether a registry has it too isn't known.
  static let deletesImage = Deed(
    .delete,
    .named(.image),
    reversibility: .unknown,
    why: imageWhy,
    safer: imageSafer
  )
  /// Images that nothing uses are deleted.
  static let deletesImages = Deed(
    .delete,
    .fixed(.image, "unused images"),
    reversibility: .unknown,
    why: imageWhy,
    safer: imageSafer
  )
  /// What builds kept is deleted.
  static let emptiesBuildCache = Deed(
    .delete,
    .fixed(.image, "build cache"),
    reversibility: .recoverable(.regenerate)
  )
  /// An image appears.
  static let makesImage = Deed(
    .create,
    .fixed(.image, "built image"),
    reversibility: .reversible
  )
  /// An image of a name appears.
  package static let makesNamedImage = Deed(.create, .named(.image), reversibility: .reversible)
  /// An image goes to a registry.
  static let pushesImage = Deed(
    .send,
    .fixed(.image, "built image"),
    reversibility: .irreversible,
    why: "a tag on the registry leads to another image then"
  )
  /// An image of a name goes to a registry.
  package static let pushesNamedImage = Deed(
    .send,
    .named(.image),
    reversibility: .irreversible,
    why: "a tag on the registry leads to another image then",
    safer: "a tag that isn't used yet"
  )
  /// Networks appear, go or are connected.
  static let changesNetwork = Deed(
    .modify,
    .fixed(.network, "docker networks"),
    reversibility: .reversible
  )
  /// A container gets at the whole machine.
  static let opensHost = Deed(
    .grant,
    .fixed(.container, "the host"),
    reversibility: .unknown,
    why: "such a container can change anything on this machine"
  )
  /// A container gets at a device.
  static let opensDevice = Deed(
    .modify,
    .named(.device),
    reversibility: .unknown,
    why: "such a container can write to the device"
  )
  /// A build writes its result into files.
  static let writesBuild = Deed(
    .unknown,
    .named(.text),
    why: "where a build writes its result isn't read"
  )
  /// The containers of a file of compose appear.
  static let makesComposed = Deed(
    .create,
    .fixed(.container, "compose services"),
    reversibility: .reversible
  )
  /// The containers of a file of compose start or stop.
  static let switchesComposed = Deed(
    .modify,
    .fixed(.container, "compose services"),
    reversibility: .reversible
  )
  /// The containers of a file of compose are deleted; `up` makes them again.
  static let deletesComposed = Deed(
    .delete,
    .fixed(.container, "compose services"),
    reversibility: .recoverable(.regenerate),
    why: "`docker compose up` makes them again; volumes stay"
  )
  /// Containers that a file of compose no longer names are deleted.
  static let deletesOrphans = Deed(
    .delete,
    .fixed(.container, "orphans"),
    reversibility: .unknown,
    why: inside
  )
  /// What a cluster runs changes.
  static let changesCluster = Deed(
    .modify,
    .named(.cluster),
    reversibility: .unknown,
    why: "what was running before isn't kept by the command"
  )
  /// A part of a cluster is deleted.
  static let deletesFromCluster = Deed(
    .delete,
    .named(.cluster),
    reversibility: .irreversible,
    why: "what the cluster kept of it goes"
  )
}
