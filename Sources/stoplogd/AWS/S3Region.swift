/// Where a bucket is that isn't in the region that was asked.
///
/// - SeeAlso: https://docs.aws.amazon.com/AmazonS3/latest/userguide/Redirects.html
enum S3Region {
  /// The address for a bucket, by what S3 answered; nil if it said nothing of another region.
  ///
  /// It is AWS's own for that region, or the same address of one's own with another region to sign
  /// for. No address that an answer names is ever used.
  static func place(
    _ answer: CloudAnswer,
    from place: CloudRequest.Address
  ) -> CloudRequest.Address? {
    guard [301, 307, 400].contains(answer.status) else { return nil }
    let body = XMLNode(parsing: answer.body)
    guard let region = answer.region ?? body?.text("Region"), isName(region),
      region != place.region
    else { return nil }
    guard place.url.hasSuffix(".amazonaws.com") || place.url.hasSuffix(".amazonaws.com.cn") else {
      return CloudRequest.Address(url: place.url, region: region)
    }
    let ending = place.url.hasSuffix(".cn") ? ".cn" : ""
    guard place.url == "https://s3.\(place.region).amazonaws.com\(ending)",
      partition(region) == partition(place.region)
    else { return nil }
    return CloudRequest.Address(url: "https://s3.\(region).amazonaws.com\(ending)", region: region)
  }

  /// Regions that share their accounts and the ending of their addresses.
  private static func partition(_ region: String) -> String {
    ["cn-", "us-gov-", "us-iso", "eu-iso", "eusc-"].first(where: region.hasPrefix) ?? "aws"
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count < 32
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }
}
