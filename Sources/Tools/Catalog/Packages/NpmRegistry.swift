internal import Effects
internal import ToolDescriptions

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
    operands: .reader(.operation),
    verbs: [
      Verb("ls", .looks), Verb("list", .looks), Verb("get", .looks), Verb("add", .grantsPackage),
      Verb("rm", .grantsPackage), Verb("set", .grantsPackage), Verb("create", .grantsPackage),
      Verb("destroy", .grantsPackage), Verb("grant", .grantsPackage),
      Verb("revoke", .grantsPackage), Verb("delete", .grantsPackage),
      Verb("edit", .grantsPackage), Verb("update", .grantsPackage),
      Verb("public", .grantsPackage), Verb("restricted", .grantsPackage),
    ]
  )

  static let npmProfile = Tool(
    "profile",
    summary: "Shows or changes one's own account.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .reader(.operation),
    verbs: [
      Verb("get", .looks), Verb("set", .setsProfile), Verb("enable-2fa", .setsProfile),
      Verb("disable-2fa", .setsProfile),
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

extension Deed {
  /// One's own account changes: its password, or how one proves who one is.
  static let setsProfile = Deed(
    .modify,
    .fixed(.account, "registry"),
    reversibility: .unknown,
    why: "the old password or second factor is gone"
  )
}
