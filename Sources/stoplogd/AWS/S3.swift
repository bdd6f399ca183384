/// What buckets and objects of S3 have in common.
///
/// - SeeAlso: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
enum S3 {
  /// The most objects that are counted, in pages of a thousand.
  static let pageLimit = 20

  /// Whether versions are kept, in a sentence about what is deleted.
  static func versioning(_ client: AWSClient, _ bucket: String) throws(Trouble) -> String {
    let answer = try client.get("s3", path(bucket), [("versioning", "")])
    switch answer.text("Status") {
    case "Enabled":
      return "versioning is on: what is deleted stays as an older version"
    case "Suspended":
      return "versioning is suspended: what was written since then doesn't come back"
    default: return "versioning is off: what is deleted doesn't come back"
    }
  }

  static func path(_ bucket: String) -> String { "/\(AWSClient.encoded(bucket))" }

  /// Counts the objects whose keys begin with a prefix.
  static func count(
    _ client: AWSClient,
    _ bucket: String,
    prefix: String,
    into loss: inout CloudLoss
  ) throws(Trouble) {
    var (objects, bytes, oldest, newest) = (0, 0, "9", "")
    var token: String?
    for page in 0...pageLimit {
      guard page < pageLimit else {
        loss.isPartial = true
        break
      }
      var query = [("list-type", "2")]
      if !prefix.isEmpty { query.append(("prefix", prefix)) }
      if let token { query.append(("continuation-token", token)) }
      let answer: XMLNode
      do throws(Trouble) {
        answer = try client.get("s3", path(bucket), query)
      } catch {
        guard page > 0 else { throw error }
        loss.isPartial = true
        break
      }
      for object in answer.children where object.name == "Contents" {
        objects += 1
        bytes += min(max(object.text("Size").flatMap { Int($0) } ?? 0, 0), 1 << 50)
        guard let time = object.text("LastModified") else { continue }
        (oldest, newest) = (min(oldest, time), max(newest, time))
      }
      token = answer.text("NextContinuationToken")
      if answer.text("IsTruncated") != "true" || token == nil { break }
    }
    let least = loss.isPartial ? "at least " : ""
    loss.details.append(least + CloudLoss.count(objects, "object"))
    loss.resources = objects
    loss.bytes = bytes
    // Of a part of them it isn't known how old the others are.
    if !loss.isPartial { for time in [oldest, newest] { loss.date(time) } }
    if !newest.isEmpty { loss.details.append("the newest object of \(newest.prefix(10))") }
  }
}
