internal import Effects
internal import JSON

/// What a state file of version 4 says.
struct TerraformState {
  let lineage: String
  let serial: Int
  /// The managed resources, one item for each instance.
  private(set) var items: [TerraformFact.Item] = []

  /// Reads a state file.
  init(_ bytes: [UInt8]) throws(Unknown) {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONValue(parsing: bytes)
    } catch {
      throw Unknown("the state is not JSON: \(error.reason) at byte \(error.offset)")
    }
    if root["encrypted_data"] != nil { throw Unknown("the state is encrypted") }
    if let version = root["version"]?.integer, version > 4 {
      throw Unknown("the state is of version \(version), and only version 4 is known")
    }
    guard root["version"]?.integer == 4, let lineage = root["lineage"]?.string,
      let serial = root["serial"]?.integer
    else { throw Unknown("the state is not of version 4") }
    self.lineage = lineage
    self.serial = serial
    for resource in root["resources"]?.array ?? [] {
      guard let mode = resource["mode"]?.string, let type = resource["type"]?.string,
        let name = resource["name"]?.string, let instances = resource["instances"]?.array
      else { throw Unknown("the state holds a resource in a form that isn't known") }
      guard mode == "managed" else { continue }
      let module = resource["module"]?.string ?? ""
      let address = (module.isEmpty ? "" : module + ".") + type + "." + name
      for instance in instances {
        let full = try address + Self.index(instance)
        let attributes = TerraformAttributes.kept(of: instance["attributes"])
        var item = TerraformFact.Item(address: full, type: type, attributes: attributes)
        item.needs = (instance["dependencies"]?.array ?? []).compactMap(\.string)
        items.append(item)
      }
    }
  }

  /// The part of an address that tells instances of one resource apart.
  private static func index(_ instance: JSONValue) throws(Unknown) -> String {
    let index: String
    switch instance["index_key"] {
    case nil, .null?: index = ""
    case .integer(let number)?: index = "[\(number)]"
    case .string(let key)?: index = "[\(quoted(key))]"
    default: throw Unknown("the state holds an index in a form that isn't known")
    }
    // An object that a replacement has left behind; it is still real.
    return index + (instance["deposed"]?.string.map { " (deposed \($0))" } ?? "")
  }

  /// A string as Terraform writes it in addresses.
  private static func quoted(_ key: String) -> String {
    var out = "\""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default: out.unicodeScalars.append(scalar)
      }
    }
    // References would start at these.
    out = out.split(separator: "${", omittingEmptySubsequences: false).joined(separator: "$${")
    out = out.split(separator: "%{", omittingEmptySubsequences: false).joined(separator: "%%{")
    return out + "\""
  }
}
