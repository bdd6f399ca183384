internal import CExpat

/// An element of an XML document, with its text and what is in it.
///
/// Namespaces are left out of names. A document with a type declaration is refused, so that no
/// entity of its own is ever expanded.
///
/// - SeeAlso: https://libexpat.github.io/doc/api/latest/
struct XMLNode {
  var name: String
  var text = ""
  var children: [XMLNode] = []

  /// The most levels, and the most elements.
  static let depthLimit = 32
  static let nodeLimit = 200_000

  /// Reads a document; nil if it isn't one.
  init?(parsing bytes: [UInt8]) {
    guard !bytes.isEmpty, let parser = XML_ParserCreate("UTF-8") else { return nil }
    defer { XML_ParserFree(parser) }
    let builder = Builder(parser)
    // SAFETY: the builder outlives the parse, and the parser calls back only during it.
    XML_SetUserData(parser, Unmanaged.passUnretained(builder).toOpaque())
    XML_SetElementHandler(
      parser,
      { context, name, _ in
        guard let context, let name else { return }
        Unmanaged<Builder>.fromOpaque(context).takeUnretainedValue().open(String(cString: name))
      },
      { context, _ in
        guard let context else { return }
        Unmanaged<Builder>.fromOpaque(context).takeUnretainedValue().close()
      }
    )
    XML_SetCharacterDataHandler(parser) { context, bytes, count in
      guard let context, let bytes else { return }
      let text = UnsafeRawBufferPointer(start: bytes, count: Int(count))
      Unmanaged<Builder>.fromOpaque(context).takeUnretainedValue()
        .add(String(decoding: text, as: UTF8.self))
    }
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      guard let context else { return }
      Unmanaged<Builder>.fromOpaque(context).takeUnretainedValue().refuse()
    }
    let status = withExtendedLifetime(builder) {
      bytes.withUnsafeBytes { buffer in
        XML_Parse(
          parser,
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(buffer.count),
          1
        )
      }
    }
    guard status == XML_STATUS_OK, !builder.isRefused, let root = builder.root else { return nil }
    self = root
  }

  private init(name: String) { self.name = name }

  /// The first element of a name that is directly in it.
  subscript(_ name: String) -> XMLNode? { children.first { $0.name == name } }

  /// The text of an element that is directly in it; nil if it is empty.
  func text(_ name: String) -> String? {
    self[name].flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  /// Every element of a name below it, in the order of the document; none within another.
  func all(_ name: String) -> [XMLNode] {
    children.flatMap { $0.name == name ? [$0] : $0.all(name) }
  }

  /// The first element of a name below it.
  func first(_ name: String) -> XMLNode? {
    for child in children {
      if child.name == name { return child }
      if let found = child.first(name) { return found }
    }
    return nil
  }

  /// Builds the tree from a parser's events.
  private final class Builder {
    private let parser: XML_Parser
    private var open: [XMLNode] = []
    private var count = 0
    private(set) var root: XMLNode?
    private(set) var isRefused = false

    init(_ parser: XML_Parser) { self.parser = parser }

    func open(_ name: String) {
      count += 1
      guard open.count < XMLNode.depthLimit, count <= XMLNode.nodeLimit else { return refuse() }
      open.append(XMLNode(name: String(name.split(separator: ":").last ?? "")))
    }

    func add(_ text: String) {
      guard let last = open.indices.last, !isRefused else { return }
      open[last].text += text
    }

    func close() {
      guard var node = open.popLast() else { return }
      if !node.children.isEmpty { node.text = "" }
      if let last = open.indices.last { open[last].children.append(node) } else { root = node }
    }

    func refuse() {
      isRefused = true
      XML_StopParser(parser, 0)
    }
  }
}
