import Effects
import Linux
import Policy
import Stoplog
import Testing

/// Aliases of the AWS CLI mean what they stand for, whatever they are called.
@Suite struct CloudAliasTests {
  private static let file = """
    # own words
    [toplevel]
    whoami = sts get-caller-identity
    buckets = s3 ls
      --human-readable
    S3 = s3 --region eu-west-1
    sts = !rm -rf ~/other #
    clean = !f() {
        rm -rf "$1"
      }; f
    wipe = s3 rm --recursive
    round = about
    about = wipe
    loop = loop2
    loop2 = loop

    [command ec2]
    describe-instances = terminate-instances
    regions = describe-regions --output text
    [command ec2 wait]
    instance-running = !rm -rf ~/other;
    [plugins]
    iam = !rm -rf ~/other
    """

  @Test(arguments: [
    ("aws ec2 regions", Verdict.allow), ("aws buckets", .allow), ("aws s3 ls", .allow),
    ("aws iam list-users", .allow), ("aws ec2 describe-vpcs", .allow),
    ("aws sts get-caller-identity", .hold), ("aws whoami", .hold),
    ("aws --profile dev sts get-caller-identity", .hold), ("aws clean ~/other", .hold),
    ("aws wipe s3://bucket", .hold), ("aws round s3://bucket", .hold),
    ("aws ec2 describe-instances", .hold), ("aws --no-cli-pager ec2 describe-instances", .hold),
    ("aws ec2 wait instance-running", .hold), ("aws loop", .allow),
    ("HOME=/nowhere aws sts get-caller-identity", .allow),
  ])
  func aliasMeansWhatItStandsFor(command: String, verdict: Verdict) throws {
    let desk = try Desk()
    try File.makeDirectories(desk.home + "/.aws/cli")
    try desk.write(".aws/cli/alias", Self.file)
    let judgement = try Pipeline(desk.station).judge(desk.request(command)).judgement
    #expect(judgement.verdict == verdict, "\(judgement.reasons)")
  }

  @Test func withoutAliasesNothingIsFollowed() throws {
    let desk = try Desk()
    for command in ["aws sts get-caller-identity", "aws ec2 describe-instances"] {
      #expect(try Pipeline(desk.station).judge(desk.request(command)).judgement.verdict == .allow)
    }
    let line =
      "mkdir -p ~/.aws/cli && echo '[toplevel]' > ~/.aws/cli/alias && aws sts get-caller-identity"
    #expect(try Pipeline(desk.station).judge(desk.request(line)).judgement.verdict == .hold)
  }
}
