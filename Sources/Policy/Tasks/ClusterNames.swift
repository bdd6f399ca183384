/// Names of objects of a cluster, which may be written short: `ns/shop` is `namespace/shop`.
///
/// - SeeAlso: `kubectl api-resources`, Kubernetes 1.31.
enum ClusterNames {
  private static let short: [String: String] = [
    "cm": "configmap", "cj": "cronjob", "crd": "customresourcedefinition", "deploy": "deployment",
    "ds": "daemonset", "ing": "ingress", "no": "node", "ns": "namespace", "po": "pod",
    "pv": "persistentvolume", "pvc": "persistentvolumeclaim", "rs": "replicaset", "svc": "service",
    "sts": "statefulset",
  ]

  /// A name with its kind in the singular and written out, without the group of its kind.
  static func whole(_ name: String) -> String {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return name }
    var kind = (parts[0].split(separator: ".").first.map(String.init) ?? parts[0]).lowercased()
    kind = short[kind] ?? kind
    if kind.hasSuffix("sses") {
      kind = String(kind.dropLast(2))
    } else if kind.hasSuffix("s"), !kind.hasSuffix("ss") {
      kind = String(kind.dropLast())
    }
    return "\(kind)/\(parts[1])"
  }
}
