import Foundation
import Testing
import Tools

/// The table of providers and the page that shows it.
@Suite struct ProvidersPageTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/providers.md")

  /// The page as it should be.
  static let page: String = {
    var lines = [
      "# What providers keep",
      "",
      "For each managed kind of thing: what its deletion takes with it, whether it can be set back to",
      "a moment in the past while it exists, and how it comes back once it is deleted. Reasons use",
      "these words, so that a person reads what is at stake and not only a name. The table is",
      "`Sources/Tools/Stores`; a test compares this page with it.",
      "",
      "Providers change what they do, and the rows say what their pages said when they were written.",
      "Check the source before you rely on a way back: a backup that has never been restored is none.",
      "",
    ]
    for store in ManagedStore.all {
      lines.append("## \(store.name)")
      lines.append("")
      lines.append("- a deletion: \(store.loses)")
      if let kept = store.keptBy {
        lines.append("- unless `\(kept.name) = \(kept.value)`: \(kept.means)")
      }
      lines.append("- point in time: \(store.pointInTime)")
      lines.append("- once deleted: \(store.undelete)")
      if !store.types.isEmpty {
        lines.append("- in Terraform: \(store.types.map { "`\($0)`" }.joined(separator: ", "))")
      }
      if !store.commands.isEmpty {
        lines.append("- commands: \(store.commands.map { "`\($0)`" }.joined(separator: ", "))")
      }
      lines.append("- source: <\(store.source)>")
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }()

  /// `STOPLOG_WRITE_PAGES=1` writes it.
  @Test func thePageIsTheTable() throws {
    if ProcessInfo.processInfo.environment["STOPLOG_WRITE_PAGES"] != nil {
      try Self.page.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let found = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(found == Self.page, "run this test with STOPLOG_WRITE_PAGES=1 and commit the page")
  }

  @Test func noTypeOrCommandStandsTwice() {
    let types = ManagedStore.all.flatMap(\.types)
    let commands = ManagedStore.all.flatMap(\.commands)
    #expect(Set(types).count == types.count && Set(commands).count == commands.count)
    #expect(types.count >= 100)
  }

  @Test(arguments: ManagedStore.all.map(\.name))
  func everyRowIsWhole(_ name: String) throws {
    let store = try #require(ManagedStore.all.first { $0.name == name })
    let texts = [store.word, store.loses, store.pointInTime, store.undelete]
    #expect(texts.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
    #expect(store.source.hasPrefix("https://") && !(store.types + store.commands).isEmpty)
    for type in store.types { #expect(ManagedStore.of(type: type) == store) }
    for command in store.commands {
      #expect(ManagedStore.of(command: command + " name --yes") == store)
    }
  }

  /// A name of a kind in a cluster, and the type that stands for it.
  @Test(arguments: [
    ("ns", "kubernetes_namespace"), ("Namespace", "kubernetes_namespace"),
    ("persistentvolumeclaims", "kubernetes_persistent_volume_claim"),
    ("statefulsets.apps", "kubernetes_stateful_set"), ("crd", "kubernetes_manifest"),
    ("pod", nil), ("", nil),
  ])
  func knowsKinds(_ name: String, _ type: String?) {
    #expect(ClusterKind.store(of: name) == type.flatMap(ManagedStore.of(type:)))
  }
}
