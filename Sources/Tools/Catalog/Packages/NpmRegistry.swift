internal import Effects

extension Tool {
  static let npmPublish = Tool(
    "publish",
    summary: "Publishes a package.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      .publishes
    ]
  )

  static let npmUnpublish = Tool(
    "unpublish",
    summary: "Takes a published package away.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      .unpublishes
    ]
  )

  static let npmDeprecate = Tool(
    "deprecate",
    aliases: ["dist-tag", "dist-tags", "star", "unstar", "undeprecate"],
    summary: "Changes what the registry says of a package.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      .relabels
    ]
  )

  static let npmOwner = Tool(
    "owner",
    aliases: ["author", "access", "org", "ogr", "team", "hook", "token", "trust"],
    summary: "Gives or takes rights.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      .grantsPackage
    ]
  )

  static let npmLogin = Tool(
    "login",
    aliases: ["adduser", "add-user"],
    summary: "Keeps a token.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      .keepsToken
    ]
  )

  static let npmLogout = Tool(
    "logout",
    summary: "Forgets a token.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      Deed(.delete, .fixed(.secret, "registry token"), reversibility: .reversible)
    ]
  )
}
