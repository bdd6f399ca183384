internal import JSON

/// What a role may do in a database.
struct RightsReport {
  var server: String
  var database: String
  var role: String
  var isSuperuser = false
  var dropsDatabase = false
  var tables = 0
  var droppable = 0
  var deletable = 0
  var updatable = 0
  var schemas: [String] = []
  var others: [String] = []

  var json: JSONValue {
    [
      "schema": "stoplog.rights/1", "server": .string(Damage.plain(server)),
      "database": .string(Damage.plain(database)), "role": .string(Damage.plain(role)),
      "superuser": .bool(isSuperuser), "drops": .bool(dropsDatabase), "tables": .integer(tables),
      "droppable": .integer(droppable), "deletable": .integer(deletable),
      "updatable": .integer(updatable),
      "schemas": .array(schemas.map { .string(Damage.plain($0)) }),
      "others": .array(others.map { .string(Damage.plain($0)) }),
    ]
  }
}
