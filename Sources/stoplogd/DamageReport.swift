internal import JSON

/// The answer to a request.
struct DamageReport {
  var server: String
  var database: String
  var settings: [String]
  var damages: [Damage]

  var json: JSONValue {
    [
      "schema": "stoplog.damage/1", "server": .string(Damage.plain(server)),
      "database": .string(Damage.plain(database)),
      "settings": .array(settings.map { .string(Damage.plain($0)) }),
      "targets": .array(damages.map(\.json)),
    ]
  }
}
