internal import JSON

/// What a command of AWS names, to be looked up.
struct AWSTarget: Equatable {
  /// What is looked up, by the name that `stoplogd` has for it.
  var sort: String
  /// The things by name: identifiers, or for objects the bucket.
  var names: [String]
  /// What else the command says of it.
  var options: [String: String] = [:]
  /// Keys of objects that are named one by one.
  var keys: [String] = []

  /// The most things of one command.
  static let limit = 20

  /// Reads a command; nil if its operation isn't among those that are looked up.
  init?(_ words: AWSWords) throws(Unknown) {
    guard let operation = AWSOperation.all["\(words.service) \(words.operation)"] else {
      return nil
    }
    if ["cli-input-json", "cli-input-yaml"].contains(where: words.has) {
      throw Unknown("what it takes is in a file of input")
    }
    sort = operation.sort
    names = []
    options = operation.deletes ? ["deletes": "1"] : [:]
    for option in operation.options where words.has(option) && option != "delete" {
      options[option] = words.options[option]?.joined(separator: " ") ?? ""
    }
    if operation.name.isEmpty {
      guard try readObjects(words) else { return nil }
    } else {
      try readNames(words.options[operation.name] ?? [], of: operation.name)
      if words.service == "s3api" { try readKeys(words) }
    }
    guard names.count <= Self.limit else {
      throw Unknown("more than \(Self.limit) things are named")
    }
  }

  private mutating func readNames(_ values: [String], of option: String) throws(Unknown) {
    guard !values.isEmpty else { throw Unknown("--\(option) isn't given") }
    for value in values {
      guard !value.isEmpty, !value.hasPrefix("file://"), !value.hasPrefix("fileb://"),
        !value.contains(where: { "[]{}\"' \n".contains($0) })
      else { throw Unknown("--\(option) isn't a plain name") }
    }
    names = values
  }

  /// Reads `s3://bucket/key`; false if nothing in the store goes.
  private mutating func readObjects(_ words: AWSWords) throws(Unknown) -> Bool {
    guard !words.has("dryrun") else { return false }
    var address = words.operands.first
    if words.operation == "sync" {
      guard words.has("delete") else { return false }
      address = words.operands.dropFirst().first
      options["sync"] = "1"
      options["recursive"] = ""
    }
    guard let address, address.hasPrefix("s3://") else {
      if words.operation == "sync" { return false }
      throw Unknown("no bucket is named")
    }
    let parts = address.dropFirst(5).split(
      separator: "/",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard let bucket = parts.first, !bucket.isEmpty, !bucket.contains(":") else {
      throw Unknown("its bucket is named by an access point")
    }
    names = [String(bucket)]
    var prefix = parts.count > 1 ? String(parts[1]) : ""
    if options["recursive"] != nil, !prefix.isEmpty, !prefix.hasSuffix("/") { prefix += "/" }
    options["prefix"] = prefix
    if words.has("exclude") || words.has("include") { options["filtered"] = "1" }
    return true
  }

  /// Reads the keys of `s3api`.
  private mutating func readKeys(_ words: AWSWords) throws(Unknown) {
    if let key = words.value("key") { keys = [key] }
    guard words.operation == "delete-objects" else { return }
    let text = words.options["delete"]?.joined(separator: " ") ?? ""
    guard let value = try? JSONValue(parsing: Array(text.utf8)),
      let objects = value["Objects"]?.array
    else { throw Unknown("the objects aren't named on the line") }
    keys = objects.compactMap { $0["Key"]?.string }
    guard keys.count == objects.count else { throw Unknown("an object has no key") }
  }

  /// The request's part for it.
  var json: JSONValue {
    [
      "sort": .string(sort), "names": .array(names.map(JSONValue.string)),
      "options": .object(options.mapValues(JSONValue.string)),
      "keys": .array(keys.map(JSONValue.string)),
    ]
  }
}
