/// What a service answered.
struct CloudAnswer {
  var status: Int
  var body: [UInt8]
  /// The region of a bucket, where S3 names one.
  var region: String?

  /// The answer as XML.
  func xml() throws(Trouble) -> XMLNode {
    guard let node = XMLNode(parsing: body) else {
      throw Trouble("what answers isn't understood")
    }
    return node
  }
}
