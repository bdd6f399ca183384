internal import Effects
internal import JSON

/// Who may do what: roles, grants and owners.
extension PostgresReader {
  mutating func changeRights(_ type: String, _ fields: JSONValue) {
    switch type {
    case "GrantStmt": grant(fields, "objects")
    case "AlterDefaultPrivilegesStmt": grant(fields["action"] ?? .null, nil)
    case "GrantRoleStmt": grantRoles(fields)
    case "ReassignOwnedStmt":
      for role in fields["roles"]?.array ?? [] {
        add(
          .grant,
          .object,
          "everything owned by \(role.dottedName ?? "")",
          why: "\(fields["newrole"]?.dottedName ?? "") becomes the owner"
        )
      }
    case "AlterOwnerStmt":
      let object = fields["object"]?.dottedName ?? fields["relation"]?.dottedName ?? ""
      add(
        .grant,
        .object,
        "\(Self.word(fields["objectType"])) \(object)",
        why: "\(fields["newowner"]?.dottedName ?? "") becomes the owner"
      )
    case "AlterRoleSetStmt":
      add(
        .modify,
        .role,
        fields["role"]?.dottedName ?? "all",
        traits: [.changesMeaning],
        why: "the setting \(setting(of: fields)) changes for the role's later sessions"
      )
    default: changeRole(type, fields)
    }
  }

  private mutating func changeRole(_ type: String, _ fields: JSONValue) {
    let powers = ["superuser", "createrole", "bypassrls", "isreplication", "createdb", "addroleto"]
    let options = fields["options"]
    let isPowerful = powers.contains { options?.option($0).map(\.isOn) ?? false }
    let name = fields["role"]?.dottedName ?? ""
    let isNew = type == "CreateRoleStmt"
    add(
      isPowerful ? .grant : isNew ? .create : .modify,
      .role,
      name,
      traits: [.definition],
      why: isPowerful ? "a role gets wide rights" : isNew ? "a role is made" : "a role changes"
    )
  }

  static func word(_ type: JSONValue?) -> String {
    let name = type?.string ?? "OBJECT_OBJECT"
    return String(name.dropFirst("OBJECT_".count).lowercased().map { $0 == "_" ? " " : $0 })
  }

  private mutating func grant(_ fields: JSONValue, _ key: String?) {
    let isGrant = fields["is_grant"]?.bool ?? false
    let roles = (fields["grantees"]?.array ?? []).compactMap(\.dottedName)
    let who = roles.joined(separator: ", ")
    let why = isGrant ? "\(who) gets rights" : "\(who) loses rights"
    // Large objects go by numbers; what has no name at all is still granted.
    let named = key.map { (fields[$0]?.array ?? []).map { $0.dottedName ?? Self.digits($0) } }
    let objects = named.map { $0.isEmpty ? [""] : $0 } ?? ["new objects"]
    let isAll = fields["targtype"]?.string == "ACL_TARGET_ALL_IN_SCHEMA"
    let kind: Resource.Kind =
      switch fields["objtype"]?.string {
      case "OBJECT_TABLE" where key != nil && !isAll: .table
      case "OBJECT_SCHEMA": .schema
      case "OBJECT_DATABASE": .database
      default: .object
      }
    for object in objects {
      let label =
        kind != .object
        ? object
        : key == nil
          ? object : isAll ? "all in schema \(object)" : "\(Self.word(fields["objtype"])) \(object)"
      add(
        isGrant ? .grant : .modify,
        kind,
        label,
        traits: isGrant ? [.definition] : [.definition, .changesMeaning],
        why: why
      )
    }
  }

  private static func digits(_ node: JSONValue) -> String {
    if let number = node["Integer"]?["ival"]?.integer { return String(number) }
    return node["Float"]?["fval"]?.string ?? ""
  }

  private mutating func grantRoles(_ fields: JSONValue) {
    let isGrant = fields["is_grant"]?.bool ?? false
    let members = (fields["grantee_roles"]?.array ?? []).compactMap(\.dottedName)
    let who = members.joined(separator: ", ")
    for role in fields["granted_roles"]?.array ?? [] {
      add(
        isGrant ? .grant : .modify,
        .role,
        role["AccessPriv"]?["priv_name"]?.string ?? "",
        traits: [.definition],
        why: isGrant ? "\(who) becomes a member" : "\(who) is removed"
      )
    }
  }
}
