internal import Effects
internal import Tools
internal import YAML

/// Reads an option, or a variable, of a taught tool.
enum OptionParser {
  private static let keys = [
    "names", "argument", "does", "sets", "skips-question", "role", "irreversible",
  ]
  private static let forms: [(String, Option.Form)] = [
    ("none", .none), ("required", .required), ("attached", .attached), ("two", .two),
  ]
  private static let roles: [(String, Option.Role)] = [
    ("directory", .directory), ("target", .target), ("part", .part),
    ("placeholder", .placeholder), ("last", .last),
  ]

  static func option(_ node: YAMLNode, inherited: Reversibility?) throws(PolicyError) -> Option {
    let keys = try PolicyFileKeys(node, in: "the option", keys)
    let names = try ToolParser.list(try keys.require("names"), "names")
    try ToolParser.checkOptions(names, "names", node)
    let own = try DeedParser.reversibility(keys) ?? inherited
    let form = try choice(keys["argument"], "argument", of: forms) ?? .none
    var option = Option.flags(names.joined(separator: " "))
    option.argument = form
    option.sets = try ToolParser.modes(keys["sets"], "sets")
    option.role = try choice(keys["role"], "role", of: roles) ?? .plain
    if let node = keys["skips-question"] {
      option.skipsQuestion = try ToolParser.isTrue(node, "skips-question")
    }
    if let node = keys["does"] {
      option.does = try DeedParser.deeds(node, inherited: own, hasWord: form != .none)
    }
    return option
  }

  static func variable(
    _ node: YAMLNode,
    inherited: Reversibility?
  ) throws(PolicyError) -> Variable {
    let keys = try PolicyFileKeys(
      node,
      in: "the variable",
      ["name", "does", "skips-question", "adds-arguments"]
    )
    var variable = Variable(try ToolParser.word(try keys.require("name"), "name"))
    if let node = keys["skips-question"] {
      variable.skipsQuestion = try ToolParser.isTrue(node, "skips-question")
    }
    if let node = keys["adds-arguments"] {
      variable.addsArguments = try ToolParser.isTrue(node, "adds-arguments")
    }
    if let node = keys["does"] {
      variable.does = try DeedParser.deeds(node, inherited: inherited, hasWord: true)
    }
    return variable
  }

  private static func choice<Choice>(
    _ node: YAMLNode?,
    _ key: String,
    of known: [(String, Choice)]
  ) throws(PolicyError) -> Choice? {
    guard let node else { return nil }
    let word = try ToolParser.word(node, key)
    guard let choice = known.first(where: { $0.0 == word }) else {
      throw ToolParser.unknown(word, key, of: known.map(\.0), node)
    }
    return choice.1
  }
}
