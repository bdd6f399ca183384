import Glibc
import JSON
import Linux
import TestSupport
import Testing

/// What is said of commands on a cloud: the cloud answers, answers badly, or isn't asked at all.
///
/// `make infra` compares the look-ups with what commands really do to a mock of AWS.
@Suite struct CloudTests {
  static let secret = "S3cretWord/+"
  static let token = "T0kenWord/+=="
  static let keys = [
    "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": secret,
    "AWS_SESSION_TOKEN": token, "AWS_DEFAULT_REGION": "eu-central-1",
  ]
  static let delete = "rds delete-db-instance --db-instance-identifier app --skip-final-snapshot"

  static func http(_ body: String, status: String = "200 OK", _ headers: String = "") -> String {
    "HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\(headers)\r\n"
      + body
  }

  /// One answer that serves every question about a database.
  static let database = """
    <DescribeResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><DescribeResult>
    <Account>123456789012</Account><DBInstances><DBInstance>
    <DBInstanceIdentifier>app</DBInstanceIdentifier><Engine>postgres</Engine>
    <EngineVersion>15.4</EngineVersion><AllocatedStorage>100</AllocatedStorage>
    <InstanceCreateTime>2019-01-01T08:00:00Z</InstanceCreateTime>
    <BackupRetentionPeriod>7</BackupRetentionPeriod><DeletionProtection>false</DeletionProtection>
    <TagList><Tag><Key>Environment</Key><Value>production</Value></Tag></TagList>
    </DBInstance></DBInstances><DBSnapshots>
    <DBSnapshot><DBSnapshotIdentifier>rds:app-1</DBSnapshotIdentifier>
    <SnapshotType>automated</SnapshotType></DBSnapshot>
    <DBSnapshot><DBSnapshotIdentifier>rds:app-2</DBSnapshotIdentifier>
    <SnapshotType>automated</SnapshotType></DBSnapshot>
    </DBSnapshots></DescribeResult></DescribeResponse>
    """

  @Test func saysWhatTheCloudSays() throws {
    let server = HostileServer(.says, Self.http(Self.database))
    defer { server.end() }
    let checked = try Self.check(Self.delete, server)
    #expect(checked.verdict == "hold")
    for words in [
      "RDS instance app (postgres 15.4, 100 GiB, created 2019-01-01, ", " years old)",
      "its 2 automated backups die with it", "0 manual snapshots remain",
      "no final snapshot is taken", "deletion protection is off",
      "account 123456789012 (as the cloud says)", "region eu-central-1 (AWS_DEFAULT_REGION)",
      "keys from the environment",
    ] { #expect(checked.shown.contains(words), "\(words): \(checked.shown)") }
    #expect(checked.effects.contains { $0["environment"]?.string == "production" })
    #expect(!checked.text.contains(Self.secret) && !checked.text.contains(Self.token))
    let heard = String(decoding: server.heard, as: UTF8.self)
    #expect(heard.contains("Credential=AKIAIOSFODNN7EXAMPLE/"))
    #expect(!heard.contains(Self.secret))
  }

  /// Commands, an answer that serves all of their questions, and how old what goes is said to be.
  static let ages: [(words: String, answer: String, says: String)] = [
    (delete, database, "(aws rds delete-db-instance app; of 2019-01-01)"),
    (
      "ec2 terminate-instances --instance-ids i-1 --instance-ids i-2",
      """
      <R><instancesSet><item><launchTime>2024-05-06T00:00:00Z</launchTime><blockDeviceMapping>
      <item><ebs><volumeId>v</volumeId><attachTime>2017-01-02T00:00:00Z</attachTime></ebs></item>
      </blockDeviceMapping></item></instancesSet></R>
      """,
      "; of 2017-01-02)"
    ),
    (
      "s3 rb s3://b --force",
      """
      <R><Contents><Key>k</Key><LastModified>2021-03-04T00:00:00Z</LastModified></Contents>
      <Buckets><Bucket><Name>a</Name><CreationDate>2001-01-01T00:00:00Z</CreationDate></Bucket>
      <Bucket><Name>b</Name><CreationDate>2016-01-01T00:00:00Z</CreationDate></Bucket></Buckets></R>
      """,
      "; the oldest of 2016-01-01, the newest of 2021-03-04, 1 of unknown age)"
    ),
    (
      "dynamodb delete-table --table-name t",
      #"{"Table":{"CreationDateTime":1.5E9,"ItemCount":1}}"#, "; of 2017-07-14)"
    ),
    (
      "dynamodb delete-table --table-name t",
      #"{"Table":{"CreationDateTime":-1,"ItemCount":1}}"#, "; age not known)"
    ),
    (
      "kms schedule-key-deletion --key-id k",
      #"{"KeyMetadata":{"KeyId":"k","CreationDate":1000000000}}"#, "; of 2001-09-09)"
    ),
    (
      "cloudformation delete-stack --stack-name s",
      "<R><Stacks><member><CreationTime>2020-02-02T00:00:00Z</CreationTime></member></Stacks></R>",
      "; of 2020-02-02)"
    ),
    (
      "ec2 delete-volume --volume-id v",
      "<R><volumeSet><item><createTime>2018-08-08T00:00:00Z</createTime></item></volumeSet></R>",
      "; of 2018-08-08)"
    ),
    (
      "ec2 delete-volume --volume-id v",
      "<R><volumeSet><item><createTime>last week</createTime></item></volumeSet></R>",
      "(aws ec2 delete-volume v)"
    ),
  ]

  @Test(arguments: ages)
  func saysHowOldItIs(_ row: (words: String, answer: String, says: String)) throws {
    let server = HostileServer(.says, Self.http(row.answer))
    defer { server.end() }
    let checked = try Self.check(row.words, server)
    #expect(checked.verdict == "hold")
    let targets = (try? JSONValue(parsing: Array(checked.text.utf8)))?["targets"]
    #expect(targets?["text"]?.string?.contains(row.says) == true, "\(row.says): \(checked.text)")
  }

  /// How a server answers, and a part of the reason that is given.
  static let bad: [(manner: HostileServer.Manner, text: String, says: String)] = [
    (.silent, "", "longer than the time allowed"), (.closes, "", "closed the connection"),
    (.garbage, "", "isn't understood"), (.lies, "", "isn't known:"),
    (.says, http(""), "isn't understood"), (.says, http("{}"), "isn't understood"),
    (.says, http("<a><b></a>"), "isn't understood"),
    (
      .says,
      http("<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"),
      "isn't understood"
    ),
    (.says, http(String(repeating: "<a>", count: 10_000)), "isn't understood"),
    (.says, http(secret), "isn't understood"),
    (
      .says,
      http("<E><Code>ExpiredToken</Code><Message>\(secret)</Message></E>", status: "403 Forbidden"),
      "the keys have expired"
    ),
    (
      .says,
      http("<E><Code>AccessDenied</Code></E>", status: "403 Forbidden"),
      "these keys may not read it"
    ),
    (.says, http("<E><Code>Odd</Code></E>", status: "500 No"), "refuses to say (status 500)"),
    (
      .says,
      http("<E><Code>DBInstanceNotFound</Code></E>", status: "404 Not Found"),
      "no such thing is there now"
    ),
    (.says, "HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n<a>", "closed the connection"),
    (.floods, "HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n", "answers too much"),
    (.floods, "HTTP/1.1 200 OK\r\nX: ", "isn't known:"),
  ]

  @Test(arguments: bad)
  func holdsInTimeAndSaysWhy(
    _ row: (manner: HostileServer.Manner, text: String, says: String)
  ) throws {
    let server = HostileServer(row.manner, row.text)
    let start = Clock.monotonic
    let checked = try Self.check(Self.delete, server)
    let milliseconds = (Clock.monotonic - start) / 1_000_000
    server.end()
    #expect(checked.verdict == "hold")
    #expect(checked.shown.contains(row.says), "\(row): \(checked.shown)")
    #expect(!checked.text.contains(Self.secret) && !checked.text.contains(Self.token))
    // The bound is two seconds; a busy machine takes longer to start programs.
    #expect(milliseconds < 20_000, "\(row)")
  }

  @Test func followsNoRedirect() throws {
    let other = HostileServer(.says, Self.http(Self.database))
    let to = "Location: http://127.0.0.1:\(other.port)/\r\n"
    let server = HostileServer(.says, Self.http("", status: "307 Elsewhere", to))
    defer {
      server.end()
      other.end()
    }
    let checked = try Self.check(Self.delete, server)
    #expect(checked.verdict == "hold")
    #expect(checked.shown.contains("points to another address, which isn't followed"))
    #expect(other.visits == 0)
  }

  /// A bucket elsewhere is asked once more, signed for its region, at no address that is told.
  @Test(arguments: [
    ("301 Moved", "", "x-amz-bucket-region: eu-west-3\r\nLocation: http://127.0.0.1:1/\r\n"),
    ("400 Bad", "<E><Code>AuthorizationHeaderMalformed</Code><Region>eu-west-3</Region></E>", ""),
  ])
  func followsABucketsRegion(_ row: (status: String, body: String, headers: String)) throws {
    let server = HostileServer(.says, Self.http(row.body, status: row.status, row.headers))
    defer { server.end() }
    let checked = try Self.check("s3 rm s3://b --recursive", server)
    #expect(checked.verdict == "hold")
    let heard = String(decoding: server.heard, as: UTF8.self)
    #expect(heard.contains("/eu-central-1/s3/aws4_request"))
    #expect(heard.contains("/eu-west-3/s3/aws4_request"), "\(heard)")
    #expect(server.visits == 2)
  }

  @Test(arguments: ["Eu-West-3", "eu-west-3.example.com", "eu-central-1", ""])
  func aRegionThatIsNoneIsNotFollowed(_ region: String) throws {
    let headers = "x-amz-bucket-region: \(region)\r\n"
    let server = HostileServer(.says, Self.http("", status: "301 Moved", headers))
    defer { server.end() }
    let checked = try Self.check("s3 rm s3://b --recursive", server)
    #expect(checked.shown.contains("points to another address, which isn't followed"))
    #expect(server.visits == 1)
  }

  static let roleKeys = """
    <Credentials><AccessKeyId>ASIAROLEROLEROLEROLE</AccessKeyId>
    <SecretAccessKey>R0leSecret</SecretAccessKey><SessionToken>R0leToken</SessionToken>
    </Credentials><DBInstance><Engine>R0leToken</Engine></DBInstance>
    """
  static let profiles = """
    [profile r]
    role_arn=arn:aws:iam::123456789012:role/Ops
    source_profile=base
    external_id=a b
    duration_seconds=900
    role_session_name=me
    [profile plain]
    role_arn=arn:aws:iam::123456789012:role/Ops
    source_profile=base
    [profile coded]
    role_arn=arn:aws:iam::123456789012:role/Ops
    source_profile=base
    mfa_serial=arn:aws:iam::123456789012:mfa/me
    [profile machine]
    role_arn=arn:aws:iam::123456789012:role/Ops
    credential_source=Ec2InstanceMetadata
    [profile chain]
    role_arn=arn:aws:iam::123456789012:role/Ops
    source_profile=r
    [profile lost]
    role_arn=arn:aws:iam::123456789012:role/Ops
    source_profile=nowhere
    [profile base]
    aws_access_key_id=AKIAIOSFODNN7EXAMPLE
    aws_secret_access_key=\(secret)
    """

  private static func check(
    profile: String,
    _ server: HostileServer,
    sts: HostileServer
  ) throws -> (checked: Checked, sts: String, asked: String) {
    let home = TemporaryFolder()
    try File.makeDirectories(home.file(".aws"))
    try File.replace(home.file(".aws/config"), with: profiles.utf8)
    let checked = try Checked(
      "aws --region eu-west-1 --endpoint-url http://127.0.0.1:\(server.port) "
        + "--profile \(profile) \(delete)",
      environment: ["HOME": home.path, "AWS_ENDPOINT_URL_STS": "http://127.0.0.1:\(sts.port)"]
    )
    return (
      checked, String(decoding: sts.heard, as: UTF8.self),
      String(decoding: server.heard, as: UTF8.self)
    )
  }

  @Test func takesOnTheRoleOfAProfile() throws {
    let sts = HostileServer(.says, Self.http("<R>\(Self.roleKeys)</R>"))
    let server = HostileServer(.says, Self.http(Self.database))
    defer {
      server.end()
      sts.end()
    }
    let found = try Self.check(profile: "r", server, sts: sts)
    #expect(found.checked.verdict == "hold")
    #expect(found.checked.shown.contains("RDS instance app"), "\(found.checked.shown)")
    for words in [
      "Credential=AKIAIOSFODNN7EXAMPLE/", "/eu-west-1/sts/aws4_request", "Action=AssumeRole",
      "RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FOps", "RoleSessionName=me",
      "ExternalId=a%20b", "DurationSeconds=900",
    ] { #expect(found.sts.contains(words), "\(words): \(found.sts)") }
    #expect(found.asked.contains("Credential=ASIAROLEROLEROLEROLE/"))
    #expect(found.asked.contains("X-Amz-Security-Token: R0leToken"))
    for secret in [Self.secret, "R0leSecret", "R0leToken"] {
      #expect(!found.checked.text.contains(secret))
    }
    #expect(!found.sts.contains(Self.secret) && !found.asked.contains("R0leSecret"))
  }

  /// What a service that is asked with a role's keys says back isn't passed on.
  @Test func aRolesKeysAreNotShown() throws {
    let sts = HostileServer(.says, Self.http("<R>\(Self.roleKeys)</R>"))
    let server = HostileServer(.says, Self.http("<R>\(Self.roleKeys)</R>"))
    defer {
      server.end()
      sts.end()
    }
    let found = try Self.check(profile: "plain", server, sts: sts)
    #expect(found.sts.contains("RoleSessionName=stoplog"))
    #expect(found.checked.verdict == "hold" && !found.checked.text.contains("R0leToken"))
  }

  @Test(arguments: [
    ("coded", "a role that asks for a code (mfa_serial)"),
    ("machine", "a role whose keys come from 'Ec2InstanceMetadata' (credential_source)"),
    ("chain", "a role from profile r, which takes on another one"),
    ("lost", "a role from profile nowhere, which is in no file"),
  ])
  func saysWhyARoleIsNotTakenOn(_ row: (profile: String, says: String)) throws {
    let server = HostileServer(.says, Self.http(Self.database))
    defer { server.end() }
    let found = try Self.check(profile: row.profile, server, sts: server)
    #expect(found.checked.verdict == "hold")
    #expect(
      found.checked.shown.contains("its keys come by \(row.says), which isn't done here"),
      "\(found.checked.shown)"
    )
    #expect(server.visits == 0)
  }

  /// Another address than the one that is acted on could name any account as one's own.
  @Test func anAccountIsNotTakenFromAnotherAddress() throws {
    let sts = HostileServer(.says, Self.http(Self.database))
    let server = HostileServer(.says, Self.http(Self.database))
    defer {
      server.end()
      sts.end()
    }
    let checked = try Checked(
      "aws \(Self.delete)",
      environment: Self.keys.merging([
        "AWS_ENDPOINT_URL_RDS": "http://127.0.0.1:\(server.port)",
        "AWS_ENDPOINT_URL_STS": "http://127.0.0.1:\(sts.port)",
      ]) { $1 }
    )
    #expect(checked.shown.contains("RDS instance app"))
    #expect(!checked.shown.contains("as the cloud says"))
  }

  /// Commands after `aws` that ask nothing of the cloud.
  static let quiet = [
    "rds describe-db-instances", "s3 ls s3://b", "ec2 run-instances --image-id ami-1",
    "ec2 stop-instances --instance-ids i-1", "s3 rm --dryrun --recursive s3://b",
    "ec2 terminate-instances --dry-run --instance-ids i-1", "s3 mb s3://b",
    "sts get-caller-identity",
    "s3 cp s3://b/k .", "s3 sync s3://b .", "rds delete-db-instance help",
    "dynamodb scan --table-name a", "ec2 create-tags --resources i-1 --tags Key=a,Value=b",
  ]

  @Test func nothingIsAskedWithoutNeed() throws {
    let server = HostileServer(.says, Self.http(Self.database))
    defer { server.end() }
    for words in Self.quiet { _ = try Self.check(words, server) }
    // Which things are meant isn't known before, or the keys aren't here.
    for words in [
      "ec2 terminate-instances --instance-ids $(cat list)", "\(Self.delete) --profile $P",
      "rds delete-db-instance --cli-input-json file://x",
    ] { #expect(try Self.check(words, server).verdict == "hold") }
    let pure = try Subprocess(
      Checkout.program,
      [
        "check", "--pure", "--",
        "aws --endpoint-url http://127.0.0.1:\(server.port) \(Self.delete)",
      ],
      environment: Self.keys
    ).run(milliseconds: 20_000)
    #expect(pure.status == 10)
    #expect(server.visits == 0)
  }

  @Test func noProgramIsRunForKeys() throws {
    let server = HostileServer(.says, Self.http(Self.database))
    defer { server.end() }
    let home = TemporaryFolder()
    try File.makeDirectories(home.file(".aws"))
    let text =
      "[profile p]\nregion=eu-west-1\ncredential_process=/usr/bin/touch \(home.file("ran"))\n"
    try File.replace(home.file(".aws/config"), with: text.utf8)
    let checked = try Checked(
      "aws --endpoint-url http://127.0.0.1:\(server.port) --profile p \(Self.delete)",
      environment: ["HOME": home.path]
    )
    #expect(checked.verdict == "hold")
    #expect(checked.shown.contains("its keys come from a program, which isn't run here"))
    #expect(checked.shown.contains("profile p (--profile)"))
    #expect(try FileStatus(of: home.file("ran")) == nil)
    #expect(server.visits == 0)
  }

  @Test func aTokenGoesOnlyToAmazonAndThisMachine() throws {
    // The name leads to this machine, and isn't known to.
    let server = HostileServer(.says, Self.http(Self.database))
    defer { server.end() }
    let command = "aws --endpoint-url http://ip6-localhost:\(server.port) \(Self.delete)"
    let checked = try Checked(command, environment: Self.keys)
    #expect(checked.shown.contains("the session token isn't sent there"))
    #expect(server.visits == 0)
  }

  private static func check(_ words: String, _ server: HostileServer) throws -> Checked {
    try Checked("aws --endpoint-url http://127.0.0.1:\(server.port) \(words)", environment: keys)
  }
}
