import Testing
import YAML

/// Texts in YAML, and what is read of them by plain rules and by others.
@Suite struct YAMLReaderTests {
  private static let bounds = YAMLRules(bytes: 200, depth: 4, nodes: 12)

  /// A text, and its documents; or why it isn't taken.
  static let texts: [(text: String, read: String)] = [
    ("", ""), ("a", "a"), ("a: 1", "{a:1}"), ("- a\n- b: c", "[a,{b:c}]"), ("---\n", ""),
    ("'a': \"b\\n\"", "{a:b\n}"), ("a: 1\na: 2", "{a:1,a:2}"),
    ("a: &x [1]\nb: *x", "{a:&x[1],b:*x}"), ("*x : 1", "{*x:1}"), ("? [a]\n: b", "{[a]:b}"),
    ("a\n---\nb", "a;b"), ("!!str a", "a"), ("%YAML 1.1\n---\na", "a"),
    ("[[[a]]]", "[[[a]]]"), ("[[[[a]]]]", "line 1: it is nested over 4 levels deep"),
    ("{a: {b: {c: d}}}", "{a:{b:{c:d}}}"),
    ("- {a: {b: {c: d}}}", "line 1: it is nested over 4 levels deep"),
    ("[1,2,3,4,5,6,7,8,9,10,11]", "[1,2,3,4,5,6,7,8,9,10,11]"),
    ("[1,2,3,4,5,6,7,8,9,10,\n11,12]", "line 2: it has over 12 parts"),
    ("a: 1\n---\n[1,2,3,4,5,6,7,8,9]", "line 3: it has over 12 parts"),
    (String(repeating: "x", count: 201), "its 201 bytes are over the limit of 200"),
    ("a: [", "line 2: it is not YAML: did not find expected node content"),
    ("a: b: c", "line 1: it is not YAML: mapping values are not allowed in this context"),
  ]

  @Test(arguments: texts)
  func reads(_ row: (text: String, read: String)) {
    #expect(read(row.text, Self.bounds) == row.read)
  }

  /// A text that plain rules refuse, and why; or what they read.
  static let plain: [(text: String, read: String)] = [
    ("a: [1, {b: c}]", "{a:[1,{b:c}]}"), ("", ""),
    ("a: 1\na: 2", "line 2: the key 'a' is already on line 1"),
    ("a: &x 1", "line 1: an anchor or a tag is not taken here"),
    ("a: !!int 1", "line 1: an anchor or a tag is not taken here"),
    ("a: *x\nb: [", "line 1: an alias is not taken here"),
    ("? [a]\n: b", "line 1: a key that isn't a word is not taken here"),
    ("a\n---\nb", "line 2: a second document is not taken here"),
    ("%YAML 1.1\n---\na", "line 1: a directive is not taken here"),
  ]

  @Test(arguments: plain)
  func refusesWhatIsNotPlain(_ row: (text: String, read: String)) {
    var rules = Self.bounds
    rules.isPlain = true
    #expect(read(row.text, rules) == row.read)
  }

  @Test func tellsPlaces() throws {
    let root = try YAMLReader.documents(Array("# x\na:\n  - b".utf8), Self.bounds).first
    guard case .mapping(let members)? = root?.content, let member = members.first,
      case .sequence(let nodes) = member.value.content
    else {
      Issue.record("\(String(describing: root))")
      return
    }
    #expect([member.line, nodes[0].line, nodes[0].column] == [2, 3, 5])
  }

  private func read(_ text: String, _ rules: YAMLRules) -> String {
    do throws(YAMLError) {
      return try YAMLReader.documents(Array(text.utf8), rules).map(Self.text).joined(separator: ";")
    } catch {
      return error.reason
    }
  }

  private static func text(_ node: YAMLNode) -> String {
    let content =
      switch node.content {
      case .scalar(let text): text
      case .sequence(let nodes): "[" + nodes.map(text).joined(separator: ",") + "]"
      case .mapping(let members):
        "{" + members.map { "\(text($0.name)):\(text($0.value))" }.joined(separator: ",") + "}"
      case .alias(let name): "*\(name)"
      }
    return (node.anchor.map { "&\($0)" } ?? "") + content
  }
}
