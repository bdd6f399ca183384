internal import JSON
internal import Tools

/// An object that a manifest of Kubernetes declares.
struct ClusterObject {
  let kind: String
  let name: String
  /// The namespace that the manifest gives; empty if it gives none.
  let namespace: String
  private let value: JSONValue

  /// The objects of a file in YAML or JSON, lists taken apart; nil if anything isn't an object.
  static func all(in text: String) -> [ClusterObject]? {
    guard let documents = YAMLText.documents(text) else { return nil }
    var objects: [ClusterObject] = []
    for document in documents {
      // An empty document is a comment or nothing.
      if document.string == "" { continue }
      let isList = document["kind"]?.string?.hasSuffix("List") == true
      let members = isList ? document["items"]?.array : nil
      for value in members ?? [document] {
        guard let object = ClusterObject(value) else { return nil }
        objects.append(object)
      }
    }
    return objects
  }

  private init?(_ value: JSONValue) {
    guard let kind = value["kind"]?.string, let metadata = value["metadata"],
      let name = metadata["name"]?.string ?? metadata["generateName"]?.string
    else { return nil }
    self.kind = kind
    self.name = name
    namespace = metadata["namespace"]?.string ?? ""
    self.value = value
  }

  /// The kind and the name, as kubectl prints them.
  var title: String {
    kind.lowercased() + "/" + name + (namespace.isEmpty ? "" : " in namespace \(namespace)")
  }

  /// What goes with it, in words; empty if it holds nothing of its own.
  var loss: String {
    guard let store = ClusterKind.store(of: kind) else { return "" }
    let spec = value["spec"]
    switch kind {
    case "PersistentVolume" where spec?["persistentVolumeReclaimPolicy"]?.string == "Retain":
      return "volume: its disk stays, because its reclaim policy is Retain"
    case "PersistentVolumeClaim":
      let size = spec?["resources"]?["requests"]?["storage"]?.string.map { " of \($0)" } ?? ""
      return "volume claim\(size): \(store.loses)"
    case "StatefulSet":
      let policy = spec?["persistentVolumeClaimRetentionPolicy"]?["whenDeleted"]?.string
      let claims = spec?["volumeClaimTemplates"]?.array?.count ?? 0
      guard claims > 0 else { return "stateful set: its pods go, and it claims no volume" }
      return policy == "Delete"
        ? "stateful set: its claims and their volumes go with it (whenDeleted is Delete)"
        : "stateful set: its pods go; its claims stay"
    default: return "\(store.word): \(store.loses)"
    }
  }
}
