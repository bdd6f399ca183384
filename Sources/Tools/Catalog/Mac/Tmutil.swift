internal import Effects
internal import ToolDescriptions

extension Tool {
  static let tmutil = Tool(
    "tmutil",
    summary: "Works on backups of Time Machine.",
    source: "tmutil(1), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "list compare calculatedrift uniquesize version status machinedirectory latestbackup destinationinfo isexcluded verifychecksums help",
      Deed(.read, .fixed(.object, "backups"))
    )
      + Verb.alike(
        "startbackup snapshot localsnapshot addexclusion removeexclusion enable disable stopbackup setquota enablelocal disablelocal",
        Deed(
          .modify,
          .fixed(.object, "backups"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "delete thinlocalsnapshots",
        Deed(
          .delete,
          .fixed(.object, "snapshots of a backup"),
          reversibility: .irreversible,
          why: "what the backup held can't be restored any more",
          traits: [.protection]
        )
      )
      + Verb.alike(
        "restore",
        Deed(
          .overwrite,
          .fixed(.directory, "what is restored"),
          reversibility: .unknown,
          why: "files of the same names may be replaced"
        )
      )
      + Verb.alike(
        "setdestination removedestination inheritbackup associatedisk",
        Deed(
          .modify,
          .fixed(.object, "where backups go"),
          reversibility: .unknown,
          why: "backups stop or are replaced",
          traits: [.protection]
        )
      ),
    examples: [
      Example("tmutil listbackups", "read object backups"),
      Example("tmutil startbackup", "modify object backups"),
      Example("tmutil frobnicate", "unknown program tmutil frobnicate"),
    ]
  )
}
