/// Buckets of S3.
///
/// - SeeAlso: https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html
enum S3Buckets {
  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    let bucket = name.hasPrefix("s3://") ? String(name.dropFirst(5)) : name
    var loss = CloudLoss(title: "S3 bucket \(bucket)", names: [bucket])
    try S3.count(client, bucket, prefix: "", into: &loss)
    loss.add("when it was made") { loss throws(Trouble) in
      // An older service that knows no prefix lists them all.
      let listed = try client.get("s3", "/", [("prefix", bucket), ("max-buckets", "1000")])
      let found = listed.all("Bucket").first { $0.text("Name") == bucket }
      loss.made(found?.text("CreationDate"))
    }
    if target.deletes {
      let isEmpty = loss.resources == 0
      if target.options["force"] != nil {
        loss.sentences.append(isEmpty ? "it is empty" : "its objects go first, then it")
      } else {
        loss.sentences.append(
          isEmpty ? "no object is in it now" : "a bucket with objects isn't deleted"
        )
        if !isEmpty { (loss.resources, loss.bytes) = (nil, nil) }
      }
    }
    loss.add("whether versions are kept") { loss throws(Trouble) in
      loss.sentences.append(try S3.versioning(client, bucket))
    }
    return loss
  }
}
