/// Objects of S3.
///
/// - SeeAlso: https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjects.html
enum S3Objects {
  /// The most objects that are looked up one by one.
  static let keyLimit = 20

  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ bucket: String
  ) throws(Trouble) -> CloudLoss {
    var loss = CloudLoss(title: "", names: [bucket])
    let prefix = target.options["prefix"] ?? ""
    if target.options["recursive"] != nil {
      loss.title = "S3 objects s3://\(bucket)/\(prefix)**"
      try S3.count(client, bucket, prefix: prefix, into: &loss)
      if target.options["sync"] != nil {
        loss.sentences.append("at most these: only what the source doesn't have goes")
      } else if target.options["filtered"] != nil {
        loss.sentences.append("at most these: --exclude leaves some out")
      }
    } else {
      try lookUp(target.keys.isEmpty ? [prefix] : target.keys, client, bucket, &loss)
    }
    if target.options["version-id"] != nil {
      loss.sentences.append("the version that is named doesn't come back")
    } else {
      loss.add("whether versions are kept") { loss throws(Trouble) in
        loss.sentences.append(try S3.versioning(client, bucket))
      }
    }
    return loss
  }

  /// Looks up single objects: the first key of a listing by its own name is itself.
  private static func lookUp(
    _ keys: [String],
    _ client: AWSClient,
    _ bucket: String,
    _ loss: inout CloudLoss
  ) throws(Trouble) {
    loss.title = "S3 object s3://\(bucket)/\(CloudLoss.list(keys))"
    var (objects, bytes) = (0, 0)
    for key in keys.prefix(keyLimit) {
      let query = [("list-type", "2"), ("max-keys", "1"), ("prefix", key)]
      let answer = try client.get("s3", S3.path(bucket), query)
      guard let found = answer["Contents"], found.text("Key") == key else {
        loss.sentences.append("no object '\(key)' is there now")
        continue
      }
      objects += 1
      bytes += min(max(found.text("Size").flatMap { Int($0) } ?? 0, 0), 1 << 50)
      loss.date(found.text("LastModified"))
      if keys.count == 1, let made = found.text("LastModified") {
        loss.details.append("of \(made.prefix(10))")
      }
    }
    loss.resources = objects
    loss.bytes = bytes
    loss.isPartial = keys.count > keyLimit
  }
}
