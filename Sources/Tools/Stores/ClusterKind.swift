/// Kinds of objects in a Kubernetes cluster, by the names that kubectl takes for them.
///
/// - SeeAlso: kubectl api-resources, Kubernetes 1.32.
public enum ClusterKind {
  /// What goes with an object of a kind; nil if the object holds nothing of its own.
  ///
  /// - Parameter name: A kind as manifests write it, or a name, plural or short name of it, with or
  ///   without its group.
  public static func store(of name: String) -> ManagedStore? {
    let plain = name.lowercased().split(separator: ".").first.map(String.init) ?? ""
    return types[plain].flatMap(ManagedStore.of(type:))
  }

  private static let types: [String: String] = {
    var types: [String: String] = [:]
    for (names, type) in [
      ("ns namespace namespaces", "kubernetes_namespace"),
      (
        "pvc persistentvolumeclaim persistentvolumeclaims",
        "kubernetes_persistent_volume_claim"
      ),
      ("pv persistentvolume persistentvolumes", "kubernetes_persistent_volume"),
      ("sts statefulset statefulsets", "kubernetes_stateful_set"),
      (
        "crd crds customresourcedefinition customresourcedefinitions",
        "kubernetes_manifest"
      ),
      ("secret secrets", "kubernetes_secret"),
    ] {
      for name in names.split(separator: " ") { types[String(name)] = type }
    }
    return types
  }()
}

extension ClusterKind {
  /// The one name of a kind for all that kubectl takes for it, and whether its objects belong to a
  /// namespace; nil for a kind that isn't in the table.
  public static func canonical(of name: String) -> (name: String, isNamespaced: Bool)? {
    let plain = name.lowercased()
    for (names, isNamespaced) in kinds where names.contains(plain) {
      return (names[0], isNamespaced)
    }
    return nil
  }

  private static let kinds: [([String], Bool)] =
    [
      "namespace namespaces ns", "clusterrole clusterroles",
      "clusterrolebinding clusterrolebindings", "priorityclass priorityclasses pc",
    ].map { ($0.split(separator: " ").map(String.init), false) }
    + [
      "deployment deployments deploy", "pod pods po", "configmap configmaps cm",
      "job jobs", "cronjob cronjobs cj", "serviceaccount serviceaccounts sa", "role roles",
      "rolebinding rolebindings", "ingress ingresses ing", "quota resourcequota resourcequotas",
      "poddisruptionbudget poddisruptionbudgets pdb", "secret secrets", "service services svc",
    ].map { ($0.split(separator: " ").map(String.init), true) }
}
