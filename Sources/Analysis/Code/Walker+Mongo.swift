internal import CodeSyntax
internal import Effects
internal import Tools

extension Walker {
  /// Follows JavaScript in the shell of MongoDB: `db.COLLECTION.METHOD(…)` and what is around it.
  mutating func runMongo(_ text: String, _ origin: Range<Int>) {
    let tree = CodeTree(text, .javascript)
    guard tree.isSure, text.utf8.count <= Self.codeLimit else {
      return unknown(text, "this code can't be read for sure", origin)
    }
    var reader = MongoReader(functions: tree.functions, origin: origin)
    for statement in tree.statements { reader.read(statement) }
    for claim in reader.claims { settle(claim) }
  }
}

/// Says what calls in the shell of MongoDB do (mongodb.com/docs/mongodb-shell/reference/methods).
struct MongoReader {
  let functions: Set<String>
  let origin: Range<Int>
  private(set) var claims: [Claim] = []

  init(functions: Set<String>, origin: Range<Int>) {
    self.functions = functions
    self.origin = origin
  }

  mutating func read(_ code: Code) {
    switch code {
    case .text, .number, .name, .pattern, .imports: return
    case .joined(let parts), .divided(let parts), .list(let parts), .group(let parts),
      .function(let parts):
      for part in parts { read(part) }
    case .pairs(let items): for item in items { read(item.value) }
    case .shell(let inner): read(inner)
    case .assign(let target, let inner):
      read(target)
      read(inner)
    case .each(_, let inner): read(inner)
    case .chain(let base, let links): readChain(base, links)
    }
  }

  private mutating func readChain(_ base: Code, _ links: [CodeLink]) {
    read(base)
    for link in links {
      switch link {
      case .call(let arguments): for argument in arguments { read(argument.value) }
      case .index(let items): for item in items { read(item) }
      case .member: break
      }
    }
    guard case .name(let name) = base else { return }
    if ["db", "rs", "sh"].contains(name) { return readDatabase(name, links) }
    let isCalled = links.contains {
      if case .call = $0 { return true }
      return false
    }
    if isCalled, !Self.quiet.contains(name), !functions.contains(name) {
      note(.unknown, .text, name, "nothing describes what '\(name)' does")
    }
  }

  private mutating func readDatabase(_ base: String, _ links: [CodeLink]) {
    var names: [String] = [base]
    var isDone = false
    for (place, link) in links.enumerated() {
      switch link {
      case .member(let name): names.append(name)
      case .index(let items):
        if case .text(let name)? = items.first { names.append(name) } else { names.append("?") }
      case .call(let arguments):
        let method = names.count > 1 ? names.removeLast() : "?"
        isDone = note(method, names.joined(separator: "."), arguments, place) || isDone
      }
    }
  }

  /// Claims what a method does to what its names lead to; false if it only leads on.
  private mutating func note(
    _ method: String,
    _ target: String,
    _ arguments: [CodeArgument],
    _ place: Int
  ) -> Bool {
    switch method {
    case "getSiblingDB", "getCollection", "getMongo", "getDB": return false
    case "dropDatabase":
      note(.delete, .database, target, "every collection goes, and comes back only from a backup")
    case "drop", "dropCollection":
      note(.delete, .table, target, "the collection goes with every document in it")
    case "deleteMany", "deleteOne", "remove", "findOneAndDelete", "bulkDelete":
      note(.delete, .rows, target, "deleted documents aren't kept")
    case "dropIndex", "dropIndexes", "dropUser", "dropAllUsers", "dropRole", "dropAllRoles":
      note(.delete, .setting, target, "it has to be made anew")
    case "insertOne", "insertMany", "insert", "createCollection", "createIndex", "createIndexes",
      "createView", "ensureIndex":
      note(.create, .rows, target, "")
    case "updateOne", "updateMany", "update", "replaceOne", "save", "bulkWrite", "findAndModify",
      "findOneAndUpdate", "findOneAndReplace", "renameCollection":
      note(.modify, .rows, target, "a document's earlier value isn't kept")
    case "aggregate" where arguments.contains(where: Self.writes):
      note(.overwrite, .table, target, "the result replaces a collection")
    case _ where Self.reading.contains(method): return true
    default: note(.unknown, .text, "\(target).\(method)", "nothing describes this method")
    }
    return true
  }

  private mutating func note(
    _ action: Action,
    _ kind: Resource.Kind,
    _ name: String,
    _ why: String
  ) {
    let back: Reversibility =
      action == .create ? .reversible : action == .modify ? .unknown : .irreversible
    let deed = Deed(action, .project, reversibility: action == .unknown ? nil : back, why: why)
    claims.append(Claim(deed, .resource(Resource(kind, name)), origin: origin))
  }

  /// Whether stages of an aggregation hold one that writes, or aren't all known.
  private static func writes(_ argument: CodeArgument) -> Bool { writes(argument.value) }

  private static func writes(_ code: Code) -> Bool {
    switch code {
    case .text, .number, .pattern: return false
    case .pairs(let items):
      return items.contains {
        $0.name == "$out" || $0.name == "$merge" || writes($0.value)
      }
    case .list(let items), .joined(let items), .group(let items):
      return items.contains(where: writes)
    case .name(let name): return !["true", "false", "null", "undefined"].contains(name)
    case .chain(.name(let name), let links):
      return !["ISODate", "ObjectId", "Date", "NumberInt", "NumberLong"].contains(name)
        || links.count > 1
    default: return true
    }
  }

  private static let reading: Set<String> = [
    "find", "findOne", "aggregate", "count", "countDocuments", "estimatedDocumentCount", "distinct",
    "stats", "getIndexes", "explain", "dataSize", "totalSize", "storageSize", "isCapped", "watch",
    "latencyStats", "getCollectionNames", "getCollectionInfos", "getName", "serverStatus",
    "hostInfo", "version", "currentOp", "listCommands", "getUsers", "getUser", "getRoles",
    "getRole",
    "help", "isMaster", "hello", "status", "conf", "limit", "sort", "skip", "toArray", "pretty",
    "forEach", "map", "size", "hasNext", "next", "itcount", "projection", "hint", "batchSize",
    "maxTimeMS", "collation", "filter", "length", "join", "totalIndexSize", "getProfilingStatus",
    "serverBuildInfo", "getReplicationInfo", "printReplicationInfo", "getFreeMonitoringStatus",
    "comment", "readPref", "slice", "toString", "getShardDistribution", "listDatabases", "keys",
    "printSecondaryReplicationInfo", "getSecondaryOk", "getLogComponents", "validate", "reduce",
  ]

  private static let quiet: Set<String> = [
    "print", "printjson", "tojson", "JSON", "EJSON", "console", "ObjectId", "ISODate", "Date",
    "NumberInt", "NumberLong", "NumberDecimal", "UUID", "Timestamp", "Math", "Object", "Array",
    "String", "Number", "quit", "exit", "sleep", "Long", "Decimal128", "BinData", "RegExp", "show",
    "use", "it", "help", "version", "parseInt", "parseFloat", "isNaN",
  ]
}
