internal import Effects
internal import ToolDescriptions

extension Tool {
  static let fdesetup = Tool(
    "fdesetup",
    summary: "Says or sets whether the disk is encrypted.",
    source: "fdesetup(8), macOS 14",
    grammar: .none,
    verbs: Verb.alike(
      "status list isactive hasinstitutionalrecoverykey haspersonalrecoverykey usingrecoverykey validaterecovery supportsauthrestart version help showdeferralinfo",
      Deed(.read, .fixed(.setting, "encryption of the disk"))
    )
      + Verb.alike(
        "enable disable sync authrestart",
        Deed(
          .modify,
          .fixed(.setting, "encryption of the disk"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      )
      + Verb.alike(
        "add remove changerecovery removerecovery",
        Deed(
          .modify,
          .fixed(.setting, "who can open the disk"),
          reversibility: .unknown,
          why: "a key that is lost closes the disk for good"
        )
      ),
    examples: [
      Example("fdesetup status", "read setting encryption of the disk"),
      Example("fdesetup disable", "modify setting encryption of the disk"),
      Example("fdesetup frobnicate", "unknown program fdesetup frobnicate"),
    ]
  )
}
