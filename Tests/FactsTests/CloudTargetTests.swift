import Testing

@testable import Facts

/// What a command of AWS names, and where it is asked.
@Suite struct CloudTargetTests {
  /// The words after `aws`, and what is looked up; nil if nothing is, `?` if it can't be told.
  static let targets: [(words: [String], target: String?)] = [
    (
      ["rds", "delete-db-instance", "--db-instance-identifier", "a", "--skip-final-snapshot"],
      "rds-instance a [deletes,skip-final-snapshot]"
    ),
    (["rds", "delete-db-instance", "--db-instance-identifier=a"], "rds-instance a [deletes]"),
    (["rds", "delete-db-instance", "--db-instance", "a"], "?"),
    (["rds", "delete-db-instance", "--cli-input-json", "file://x"], "?"),
    (["rds", "delete-db-instance", "--db-instance-identifier", "file://x"], "?"),
    (["rds", "modify-db-instance", "--db-instance-identifier", "a"], "rds-instance a []"),
    (["rds", "describe-db-instances"], nil), (["rds"], nil), ([], nil),
    (
      ["ec2", "terminate-instances", "--instance-ids", "i-1", "i-2"],
      "ec2-instance i-1,i-2 [deletes]"
    ),
    (["ec2", "terminate-instances", "--instance-ids", "[\"i-1\"]"], "?"),
    (["ec2", "terminate-instances", "--instance-ids"] + (0..<21).map { "i-\($0)" }, "?"),
    (["s3", "rm", "s3://b/k"], "s3-objects b [deletes,prefix=k]"),
    (["s3", "rm", "--recursive", "s3://b/k"], "s3-objects b [deletes,prefix=k/,recursive]"),
    (["s3", "rm", "s3://b", "--recursive"], "s3-objects b [deletes,prefix,recursive]"),
    (
      ["s3", "rm", "s3://b", "--recursive", "--exclude", "x"],
      "s3-objects b [deletes,filtered=1,prefix,recursive]"
    ),
    (["s3", "rm", "s3://b", "--recursive", "--dryrun"], nil), (["s3", "rm", "b"], "?"),
    (["s3", "rm", "s3://arn:aws:s3:eu-west-1:1:accesspoint/x/k"], "?"),
    (["s3", "rb", "s3://b", "--force"], "s3-bucket b [deletes,force,prefix]"),
    (
      ["s3", "sync", ".", "s3://b/p", "--delete"],
      "s3-objects b [deletes,prefix=p/,recursive,sync=1]"
    ),
    (["s3", "sync", ".", "s3://b/p"], nil), (["s3", "sync", "s3://b", ".", "--delete"], nil),
    (["s3", "cp", "a", "s3://b/p"], nil),
    (
      ["s3api", "delete-object", "--bucket", "b", "--key", "a b"],
      "s3-objects b [deletes,key=a b] a b"
    ),
    (
      [
        "s3api", "delete-objects", "--bucket", "b", "--delete",
        #"{"Objects":[{"Key":"x"},{"Key":"y"}]}"#,
      ],
      "s3-objects b [deletes] x,y"
    ),
    (["s3api", "delete-objects", "--bucket", "b", "--delete", "file://x"], "?"),
    (
      ["kms", "schedule-key-deletion", "--key-id", "k", "--pending-window-in-days", "7"],
      "kms-key k [deletes,pending-window-in-days=7]"
    ),
  ]

  @Test(arguments: targets)
  func readsWhatACommandNames(_ row: (words: [String], target: String?)) {
    var said: String?
    do throws(Unknown) {
      said = try AWSTarget(try AWSWords(row.words)).map(Self.text)
    } catch {
      said = "?"
    }
    #expect(said == row.target)
  }

  private static func text(_ target: AWSTarget) -> String {
    let options = target.options.sorted { $0.key < $1.key }.map { key, value in
      key == "deletes" || value.isEmpty ? key : "\(key)=\(value)"
    }
    let names = target.names.joined(separator: ",")
    let keys = target.keys.isEmpty ? "" : " " + target.keys.joined(separator: ",")
    return "\(target.sort) \(names) [\(options.joined(separator: ","))]\(keys)"
  }

  /// Services and regions, and the addresses; nil if it can't be told.
  static let addresses: [(service: String, region: String?, url: String?)] = [
    ("rds", "eu-west-1", "https://rds.eu-west-1.amazonaws.com"), ("rds", nil, nil),
    ("s3", nil, "https://s3.us-east-1.amazonaws.com"),
    ("route53", "eu-west-1", "https://route53.amazonaws.com"),
    ("ec2", "cn-north-1", "https://ec2.cn-north-1.amazonaws.com.cn"),
    ("route53", "cn-north-1", nil), ("ec2", "us-iso-east-1", nil), ("ec2", "x.example.com/", nil),
    ("ec2", "EU", nil), ("ec2", "", nil), ("kms", "eusc-de-east-1", nil),
  ]

  @Test(arguments: addresses)
  func findsAddresses(_ row: (service: String, region: String?, url: String?)) {
    #expect((try? AWSAddress.standard(row.service, region: row.region))?.url == row.url)
  }

  /// Addresses from settings, and whether they are used, without and with a session token.
  static let given: [(url: String, plain: Bool, token: Bool)] = [
    ("http://127.0.0.1:4566", true, true), ("http://localhost:4566/", true, true),
    ("https://rds.eu-west-1.amazonaws.com", true, true), ("http://[::1]:1", true, true),
    ("https://minio.example.com", true, false), ("http://127.0.0.1.example.com", true, false),
    ("https://amazonaws.com.example.com", true, false),
    ("https://me:pw@rds.amazonaws.com", false, false), ("https://h/path", false, false),
    ("file:///etc/passwd", false, false), ("gopher://h", false, false), ("http://", false, false),
    ("http://h?x", false, false), ("http://h#x", false, false), ("", false, false),
    ("http://a b", false, false), ("http://h\\@x", false, false),
  ]

  @Test(arguments: given)
  func checksAddresses(_ row: (url: String, plain: Bool, token: Bool)) {
    #expect(((try? AWSAddress.checked(row.url, sendsToken: false)) != nil) == row.plain)
    #expect(((try? AWSAddress.checked(row.url, sendsToken: true)) != nil) == row.token)
  }
}
