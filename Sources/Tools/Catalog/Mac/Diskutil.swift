internal import Effects
internal import ToolDescriptions

extension Tool {
  static let diskutil = Tool(
    "diskutil",
    summary: "Shows, changes and erases disks.",
    source: "diskutil(8), macOS 14",
    grammar: .exact,
    flags: "quiet -quiet",
    subcommands: [
      .diskutilList, .diskutilEraseDisk, .diskutilMount, .diskutilRepairVolume, .diskutilApfs,
      .diskutilCoreStorage, .diskutilAppleRAID,
    ],
    examples: [
      Example("diskutil list", "read device disks"),
      Example("diskutil eraseDisk APFS X disk2", "overwrite device a disk"),
      Example("diskutil frobnicate", "unknown program diskutil frobnicate"),
    ]
  )

  static let diskutilList = Tool(
    "list",
    aliases: [
      "info", "information", "activity", "listFilesystems", "listfilesystems", "verifyVolume",
      "verifyvolume", "verifyDisk", "verifydisk", "verifyPermissions", "help",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.device, "disks"))]
  )

  static let diskutilEraseDisk = Tool(
    "eraseDisk",
    aliases: [
      "erasedisk", "eraseVolume", "erasevolume", "reformat", "eraseOptical", "secureErase",
      "secureerase", "zeroDisk", "zerodisk", "randomDisk", "randomdisk", "partitionDisk",
      "partitiondisk", "splitPartition", "splitpartition", "mergePartitions", "mergepartitions",
      "addPartition", "resizeVolume", "resizevolume",
    ],
    summary: "Erases or divides disks.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .overwrite,
        .fixed(.device, "a disk"),
        reversibility: .irreversible,
        why: "what the disk or volume holds can't be reached any more"
      )
    ]
  )

  static let diskutilMount = Tool(
    "mount",
    aliases: [
      "unmount", "umount", "unmountDisk", "umountDisk", "unmountdisk", "mountDisk", "mountdisk",
      "eject", "enableJournal", "disableJournal", "moveJournal", "enableOwnership",
      "disableOwnership", "rename", "renameVolume",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.device, "disks and volumes"),
        reversibility: .reversible,
        why: "the opposite command takes it back"
      )
    ]
  )

  static let diskutilRepairVolume = Tool(
    "repairVolume",
    aliases: [
      "repairvolume", "repairDisk", "repairdisk", "repairPermissions", "resetUserPermissions",
      "resetFusion",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.device, "a disk"),
        reversibility: .unknown,
        why: "a repair can lose what could have been saved"
      )
    ]
  )

  static let diskutilApfs = Tool(
    "apfs",
    aliases: ["ap"],
    summary: "Works on volumes of APFS.",
    grammar: .exact,
    subcommands: [
      .diskutilApfsList, .diskutilApfsDeleteVolume, .diskutilApfsAddVolume,
      .diskutilApfsUnlockVolume,
    ]
  )

  static let diskutilCoreStorage = Tool(
    "coreStorage",
    aliases: ["corestorage", "cs"],
    summary: "Works on volumes of Core Storage.",
    grammar: .exact,
    subcommands: [.diskutilCoreStorageList, .diskutilCoreStorageDelete, .diskutilCoreStorageCreate]
  )

  static let diskutilAppleRAID = Tool(
    "appleRAID",
    aliases: ["appleraid", "ar"],
    summary: "Works on arrays of disks.",
    grammar: .exact,
    subcommands: [.diskutilAppleRAIDList, .diskutilAppleRAIDCreate]
  )

  static let diskutilApfsList = Tool(
    "list",
    aliases: [
      "listUsers", "listCryptoUsers", "listSnapshots", "listsnapshots", "listVolumeGroups", "show",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.volume, "volumes"))]
  )

  static let diskutilApfsDeleteVolume = Tool(
    "deleteVolume",
    aliases: [
      "deletevolume", "deleteContainer", "deletecontainer", "eraseVolume", "erasevolume",
      "deleteVolumeGroup", "deleteSnapshot", "deletesnapshot",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.volume, "a volume"),
        reversibility: .irreversible,
        why: "what the disk or volume holds can't be reached any more"
      )
    ]
  )

  static let diskutilApfsAddVolume = Tool(
    "addVolume",
    aliases: [
      "addvolume", "createContainer", "createVolume", "convert", "resizeContainer", "defragment",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.volume, "volumes"),
        reversibility: .unknown,
        why: "a volume or its size changes"
      )
    ]
  )

  static let diskutilApfsUnlockVolume = Tool(
    "unlockVolume",
    aliases: [
      "lockVolume", "changePassphrase", "setPassphraseHint", "encryptVolume", "decryptVolume",
      "enableFileVault", "disableFileVault", "updatePreboot", "changeVolumeRole",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.volume, "volumes"),
        reversibility: .unknown,
        why: "a key that is lost closes the volume for good"
      )
    ]
  )

  static let diskutilCoreStorageList = Tool(
    "list",
    aliases: ["info", "information"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.volume, "volumes"))]
  )

  static let diskutilCoreStorageDelete = Tool(
    "delete",
    aliases: ["deleteLVG", "deleteVolume", "deleteLV", "revert"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.volume, "a volume"),
        reversibility: .irreversible,
        why: "what the disk or volume holds can't be reached any more"
      )
    ]
  )

  static let diskutilCoreStorageCreate = Tool(
    "create",
    aliases: [
      "createLVG", "convert", "createVolume", "resizeVolume", "resizeStack", "unlockVolume",
      "changeVolumePassphrase", "encryptVolume", "decryptVolume",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.volume, "volumes"),
        reversibility: .unknown,
        why: "the opposite command takes it back"
      )
    ]
  )

  static let diskutilAppleRAIDList = Tool(
    "list",
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.volume, "arrays"))]
  )

  static let diskutilAppleRAIDCreate = Tool(
    "create",
    aliases: ["delete", "repairMirror", "add", "remove", "enable", "update"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .overwrite,
        .fixed(.volume, "an array of disks"),
        reversibility: .irreversible,
        why: "what the disk or volume holds can't be reached any more"
      )
    ]
  )
}
