/// What a service answered.
struct CloudAnswer {
  var status: Int
  var body: [UInt8]

  /// The answer as XML.
  func xml() throws(Trouble) -> XMLNode {
    guard let node = XMLNode(parsing: body) else {
      throw Trouble("what answers isn't understood")
    }
    return node
  }
}
