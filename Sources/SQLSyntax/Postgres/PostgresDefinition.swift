internal import Effects

/// A kind of statement that does one thing to one definition.
struct PostgresDefinition {
  var action: Action
  var kind: Resource.Kind
  /// The word before the name; empty where the kind says enough.
  var word: String
  /// The field that holds the name.
  var key: String?
  /// The field that holds the table whose part it is.
  var tableKey: String?
  var traits: Set<SQLTrait>
  var why: String
  var isOutsideTransactions = false

  private static func make(_ word: String, _ key: String) -> Self {
    Self(
      action: .create,
      kind: .object,
      word: word,
      key: key,
      traits: [.definition],
      why: "a \(word) is made"
    )
  }

  private static func alter(_ word: String, _ key: String?, _ table: String? = nil) -> Self {
    Self(
      action: .modify,
      kind: .object,
      word: word,
      key: key,
      tableKey: table,
      traits: [.definition],
      why: "a \(word) changes"
    )
  }

  /// Something that acts on later statements of others.
  private static func hook(
    _ action: Action,
    _ word: String,
    _ key: String,
    _ table: String? = nil
  ) -> Self {
    Self(
      action: action,
      kind: .object,
      word: word,
      key: key,
      tableKey: table,
      traits: [.definition, .changesMeaning],
      why: "a \(word) acts on later statements"
    )
  }

  /// By the name of the node in PostgreSQL 15's tree.
  static let all: [String: PostgresDefinition] = [
    "AlterCollationStmt": alter("collation", "collname"),
    "AlterDatabaseRefreshCollStmt": alter("database", "dbname"),
    "AlterDatabaseStmt": alter("database", "dbname"),
    "AlterDomainStmt": alter("domain", "typeName"),
    "AlterEnumStmt": alter("type", "typeName"),
    "AlterEventTrigStmt": hook(.modify, "event trigger", "trigname"),
    "AlterExtensionContentsStmt": alter("extension", "extname"),
    "AlterExtensionStmt": alter("extension", "extname"),
    "AlterFdwStmt": alter("foreign data wrapper", "fdwname"),
    "AlterForeignServerStmt": alter("foreign server", "servername"),
    "AlterFunctionStmt": alter("function", "func"),
    "AlterObjectDependsStmt": alter("dependency", "object"),
    "AlterOpFamilyStmt": alter("operator family", "opfamilyname"),
    "AlterOperatorStmt": alter("operator", "opername"),
    "AlterPolicyStmt": hook(.modify, "policy", "policy_name", "table"),
    "AlterPublicationStmt": alter("publication", "pubname"),
    "AlterSeqStmt": alter("sequence", "sequence"),
    "AlterStatsStmt": alter("statistics", "defnames"),
    "AlterSubscriptionStmt": alter("subscription", "subname"),
    "AlterTSConfigurationStmt": alter("text search configuration", "cfgname"),
    "AlterTSDictionaryStmt": alter("text search dictionary", "dictname"),
    "AlterTableMoveAllStmt": alter("tablespace", "orig_tablespacename"),
    "AlterTableSpaceOptionsStmt": alter("tablespace", "tablespacename"),
    "AlterTypeStmt": alter("type", "typeName"),
    "AlterUserMappingStmt": alter("user mapping", "servername"),
    "CommentStmt": alter("comment", "object"),
    "CompositeTypeStmt": make("type", "typevar"),
    "CreateAmStmt": make("access method", "amname"),
    "CreateCastStmt": hook(.create, "cast", "targettype"),
    "CreateConversionStmt": make("conversion", "conversion_name"),
    "CreateDomainStmt": make("domain", "domainname"),
    "CreateEnumStmt": make("type", "typeName"),
    "CreateEventTrigStmt": hook(.create, "event trigger", "trigname"),
    "CreateExtensionStmt": make("extension", "extname"),
    "CreateFdwStmt": make("foreign data wrapper", "fdwname"),
    "CreateForeignServerStmt": make("foreign server", "servername"),
    "CreateOpClassStmt": make("operator class", "opclassname"),
    "CreateOpFamilyStmt": make("operator family", "opfamilyname"),
    "CreatePLangStmt": make("language", "plname"),
    "CreatePolicyStmt": hook(.create, "policy", "policy_name", "table"),
    "CreatePublicationStmt": make("publication", "pubname"),
    "CreateRangeStmt": make("type", "typeName"),
    "CreateSeqStmt": make("sequence", "sequence"),
    "CreateStatsStmt": make("statistics", "defnames"),
    "CreateSubscriptionStmt": Self(
      action: .create,
      kind: .object,
      word: "subscription",
      key: "subname",
      traits: [],
      why: "rows are fetched from another server",
      isOutsideTransactions: true
    ),
    "CreateTableSpaceStmt": Self(
      action: .create,
      kind: .object,
      word: "tablespace",
      key: "tablespacename",
      traits: [.onServer],
      why: "a tablespace is made",
      isOutsideTransactions: true
    ),
    "CreateTransformStmt": make("transform", "type_name"),
    "CreateTrigStmt": hook(.create, "trigger", "trigname", "relation"),
    "CreateUserMappingStmt": make("user mapping", "servername"),
    "CreatedbStmt": Self(
      action: .create,
      kind: .database,
      word: "",
      key: "dbname",
      traits: [],
      why: "a database is made",
      isOutsideTransactions: true
    ),
    "DefineStmt": make("definition", "defnames"),
    "DropSubscriptionStmt": Self(
      action: .delete,
      kind: .object,
      word: "subscription",
      key: "subname",
      traits: [.definition],
      why: "a subscription is dropped",
      isOutsideTransactions: true
    ),
    "DropTableSpaceStmt": Self(
      action: .delete,
      kind: .object,
      word: "tablespace",
      key: "tablespacename",
      traits: [.onServer],
      why: "a tablespace is dropped",
      isOutsideTransactions: true
    ),
    "DropUserMappingStmt": Self(
      action: .delete,
      kind: .object,
      word: "user mapping",
      key: "servername",
      traits: [.definition],
      why: "a user mapping is dropped"
    ),
    "ImportForeignSchemaStmt": make("foreign tables of", "remote_schema"),
    "RuleStmt": hook(.create, "rule", "rulename", "relation"),
    "SecLabelStmt": alter("security label", "object"),
  ]
}
