/// What requests to stores that speak HTTP ask for: Elasticsearch, OpenSearch, CouchDB, GraphQL.
///
/// The method says little with them: a search is a `POST`, and so is the deletion of all it finds.
///
/// - SeeAlso: Elasticsearch 8 REST APIs; CouchDB 3 API; GraphQL, October 2021, section 2.
enum WebStore {
  /// What a request amounts to.
  enum Kind: Hashable {
    /// It only looks.
    case reads
    /// It deletes what it matches, or what the mutations of these names do.
    case deletes(mutations: [String])
    /// It changes what it matches.
    case changes
  }

  /// The last part of a path that only looks, whatever the method.
  private static let looks: Set<Substring> = [
    "_search", "_msearch", "_count", "_mget", "_explain", "_field_caps", "_termvectors",
    "_mtermvectors", "_analyze", "_rank_eval", "_knn_search", "_validate", "_find", "_all_docs",
  ]

  /// What a request asks for, if its address and body say so.
  ///
  /// `body`: What is sent, if it is all known; a file's contents aren't.
  static func kind(of url: String, body: String?, sends: Bool) -> Kind? {
    let parts = path(of: url)
    guard let last = parts.last else { return nil }
    if last.lowercased().hasPrefix("graphql") || parts.dropLast().last == "graphql" {
      return body.flatMap { graph($0) }
    }
    guard sends else { return nil }
    switch last {
    case "_delete_by_query", "_purge": return .deletes(mutations: [])
    case "_update_by_query", "_reindex", "_restore", "_rollover", "_close", "_shrink":
      return .changes
    default: return looks.contains(last) && body != nil ? .reads : nil
    }
  }

  private static func path(of url: String) -> [Substring] {
    let rest = url.split("://").after
    let whole = (rest.isEmpty ? url[...] : rest[...]).prefix { $0 != "?" && $0 != "#" }
    return Array(whole.split(separator: "/").dropFirst())
  }

  /// What a body with GraphQL in it asks for; nil where that can't be told.
  private static func graph(_ body: String) -> Kind? {
    documents(in: body).flatMap { graph(documents: $0) }
  }

  /// What documents of GraphQL ask for; nil where that can't be told.
  static func graph(documents: [String]) -> Kind? {
    guard !documents.isEmpty else { return nil }
    var fields: [String] = []
    var isMutation = false
    for document in documents {
      guard let read = operations(of: document) else { return nil }
      isMutation = isMutation || read.isMutation
      fields += read.fields
    }
    guard isMutation else { return .reads }
    let deleting = fields.filter { field in losses.contains { field.lowercased().contains($0) } }
    return deleting.isEmpty ? nil : .deletes(mutations: deleting)
  }

  /// Parts of names that say that something is lost.
  private static let losses = [
    "delete", "remove", "destroy", "drop", "purge", "wipe", "reset", "truncate", "clear", "erase",
  ]

  /// Other ways to name a document, which a server may prefer to the text.
  private static let others = [
    "\"extensions\"", "\"documentId\"", "\"doc_id\"", "\"persistedQuery\"",
  ]

  /// The documents of a body: a form's `query=…`, or every `"query"` of JSON.
  private static func documents(in body: String) -> [String]? {
    if body.hasPrefix("query=") {
      let text = body.dropFirst(6)
      return text.contains("%") || text.contains("&") || text.hasPrefix("@") ? nil : [String(text)]
    }
    guard body.hasPrefix("{") || body.hasPrefix("["), !body.contains("\\u"),
      !others.contains(where: body.contains)
    else { return nil }
    var found: [String] = []
    let bytes = Array(body.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x22 else {
        index += 1
        continue
      }
      guard let (text, end) = string(bytes, index) else { return nil }
      index = end
      guard text == "query" else { continue }
      var next = skip(bytes, end)
      // A value and not a key.
      guard next < bytes.count, bytes[next] == 0x3A else { continue }
      next = skip(bytes, next + 1)
      guard next < bytes.count, let (document, after) = string(bytes, next) else { return nil }
      found.append(document)
      index = after
    }
    return found
  }

  private static func skip(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    return index
  }

  /// A constant of JSON that begins somewhere, and where it ends.
  private static func string(_ bytes: [UInt8], _ start: Int) -> (String, Int)? {
    guard bytes[start] == 0x22 else { return nil }
    var text: [UInt8] = []
    var index = start + 1
    while index < bytes.count, bytes[index] != 0x22 {
      if bytes[index] == 0x5C, index + 1 < bytes.count {
        index += 1
        let isBlank = [UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t")].contains(
          bytes[index]
        )
        text.append(isBlank ? 0x0A : bytes[index])
      } else {
        text.append(bytes[index])
      }
      index += 1
    }
    return index < bytes.count ? (String(decoding: text, as: UTF8.self), index + 1) : nil
  }

  /// Whether a document holds a mutation, and the names one brace deep; nil if it isn't GraphQL.
  private static func operations(of document: String) -> (isMutation: Bool, fields: [String])? {
    var depth = 0
    var isMutation = false
    var hasAny = false
    var fields: [String] = []
    let bytes = Array(document.utf8)
    var index = 0
    while index < bytes.count {
      if isLetter(bytes[index]) {
        let word = bytes[index...].prefix(while: isLetter)
        let text = String(decoding: word, as: UTF8.self)
        if depth == 0, text == "mutation" || text == "subscription" { isMutation = true }
        if depth == 1 { fields.append(text) }
        index += word.count
        continue
      }
      switch bytes[index] {
      case 0x7B:
        depth += 1
        hasAny = true
      case 0x7D: depth -= 1
      case 0x23: while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      case 0x22:
        index += 1
        while index < bytes.count, bytes[index] != 0x22 { index += bytes[index] == 0x5C ? 2 : 1 }
      default: break
      }
      index += 1
    }
    return hasAny && depth == 0 ? (isMutation, fields) : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}
