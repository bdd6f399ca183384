import Effects
import Linux
import Testing

@testable import Facts

/// Which account a command acts on, as its own client would find out.
@Suite struct CloudAccountTests {
  static let config = """
    [default]
    region = eu-central-1
    [profile prod-admin]
    role_arn = arn:aws:iam::123456789012:role/ops/Admin
    source_profile = base
    region=us-east-1
    [profile sso]
    sso_account_id = 210987654321
    sso_role_name = ReadOnly
    sso_start_url = https://example.com/start
    [profile local]
    services = here
    region = eu-west-1
    aws_access_key_id = AKIAIOSFODNN7EXAMPLE
    aws_secret_access_key = CONFIGSECRET
    [profile "two words"]
    region = ap-south-1
    credential_process = /usr/bin/touch /ran
    [services here]
    rds =
      endpoint_url = http://127.0.0.1:4510
    s3 =
      endpoint_url = http://127.0.0.1:4566
    [profile fips]
    use_fips_endpoint = true
    """
  static let credentials = """
    # comment
    [default]
    aws_access_key_id = ASIAQNZGKIQY56JQ7WML
    aws_secret_access_key = FILESECRET
    [base]
    aws_access_key_id = AKIAIOSFODNN7EXAMPLE
    aws_secret_access_key = BASESECRET
    [prod]
    aws_access_key_id = AKIAIOSFODNN7EXAMPLE
    aws_secret_access_key = PRODSECRET
    aws_session_token = PRODTOKEN
    """

  /// A command, its variables, and all that is said of the account.
  struct Row: Sendable, CustomTestStringConvertible {
    var words: String
    var variables: [String: String] = [:]
    var says: String
    var testDescription: String { "\(variables) \(words)" }
  }

  static let rds = "aws rds delete-db-instance --db-instance-identifier a"
  static let kept = "keys from profile default in ~/.aws/credentials"
  static let byID = "account 029608264753 (by the access key's own id)"

  static let aws: [Row] = [
    Row(
      words: rds,
      says: "\(byID), \(kept), region eu-central-1 (profile default in ~/.aws/config), "
        + "profile default (no other is chosen)"
    ),
    Row(
      words: "\(rds) --profile prod-admin",
      says: "account 123456789012 (role_arn of profile prod-admin in ~/.aws/config), "
        + "role Admin (role_arn of profile prod-admin in ~/.aws/config), "
        + "keys from profile base in ~/.aws/credentials, "
        + "region us-east-1 (profile prod-admin in ~/.aws/config), profile prod-admin (--profile)"
    ),
    Row(
      words: "aws --profile=sso --region eu-west-2 ec2 stop-instances",
      says: "account 210987654321 (sso_account_id of profile sso in ~/.aws/config), "
        + "role ReadOnly (sso_role_name of profile sso), region eu-west-2 (--region), "
        + "profile sso (--profile)"
    ),
    Row(
      words: rds,
      variables: ["AWS_PROFILE": "prod"],
      says: "keys from profile prod in ~/.aws/credentials, profile prod (AWS_PROFILE)"
    ),
    Row(
      words: rds,
      variables: ["AWS_DEFAULT_PROFILE": "prod", "AWS_DEFAULT_REGION": "eu-north-1"],
      says: "keys from profile prod in ~/.aws/credentials, region eu-north-1 (AWS_DEFAULT_REGION), "
        + "profile prod (AWS_DEFAULT_PROFILE)"
    ),
    // The two versions of the CLI take another one of them.
    Row(
      words: rds,
      variables: ["AWS_DEFAULT_PROFILE": "prod", "AWS_PROFILE": "base"],
      says: "profile prod (AWS_DEFAULT_PROFILE, which version 1 of aws takes), "
        + "keys from profile base in ~/.aws/credentials, profile base (AWS_PROFILE), "
        + "AWS_PROFILE is 'base' and AWS_DEFAULT_PROFILE 'prod'"
    ),
    Row(
      words: rds,
      variables: ["AWS_REGION": "eu-west-3"],
      says:
        "\(byID), \(kept), region eu-west-3 (AWS_REGION), profile default (no other is chosen), "
        + "AWS_REGION is 'eu-west-3', and version 1 of aws takes 'eu-central-1'"
    ),
    // Keys in the environment count before a profile there, and not before one on the line.
    Row(
      words: rds,
      variables: [
        "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": "ENVSECRET",
        "AWS_PROFILE": "sso",
      ],
      says: "keys from the environment, before the profile, profile sso (AWS_PROFILE)"
    ),
    Row(
      words: "\(rds) --profile prod",
      variables: [
        "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": "ENVSECRET",
      ],
      says: "keys from profile prod in ~/.aws/credentials, profile prod (--profile)"
    ),
    Row(
      words: rds,
      variables: ["AWS_ACCESS_KEY_ID": "ASIAQNZGKIQY56JQ7WML", "AWS_SECRET_ACCESS_KEY": "s"],
      says: "\(byID), keys from the environment, "
        + "region eu-central-1 (profile default in ~/.aws/config)"
    ),
    // Endpoints: the line, the service's variable, the common one, a section, the profile.
    Row(
      words: "\(rds) --endpoint-url http://127.0.0.1:1 --profile prod",
      variables: ["AWS_ENDPOINT_URL": "http://127.0.0.1:2"],
      says: "keys from profile prod in ~/.aws/credentials, profile prod (--profile), "
        + "endpoint http://127.0.0.1:1 (--endpoint-url)"
    ),
    Row(
      words: "\(rds) --profile prod",
      variables: ["AWS_ENDPOINT_URL": "http://a:2", "AWS_ENDPOINT_URL_RDS": "http://a:3"],
      says: "keys from profile prod in ~/.aws/credentials, profile prod (--profile), "
        + "endpoint http://a:3 (AWS_ENDPOINT_URL_RDS)"
    ),
    Row(
      words: "\(rds) --profile local",
      says: "keys from profile local in ~/.aws/config, "
        + "region eu-west-1 (profile local in ~/.aws/config), profile local (--profile), "
        + "endpoint http://127.0.0.1:4510 (services here in ~/.aws/config)"
    ),
    Row(
      words: "aws s3api delete-bucket --bucket b --profile local",
      says: "keys from profile local in ~/.aws/config, "
        + "region eu-west-1 (profile local in ~/.aws/config), profile local (--profile), "
        + "endpoint http://127.0.0.1:4566 (services here in ~/.aws/config)"
    ),
    Row(
      words: "\(rds) --profile local",
      variables: ["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"],
      says: "keys from profile local in ~/.aws/config, "
        + "region eu-west-1 (profile local in ~/.aws/config), profile local (--profile)"
    ),
    Row(
      words: "\(rds) --profile 'two words'",
      says: "region ap-south-1 (profile two words in ~/.aws/config), "
        + "profile two words (--profile)"
    ),
    Row(
      words: "\(rds) --profile nowhere",
      says: "profile nowhere (--profile), the profile 'nowhere' is in no file"
    ),
    Row(
      words: rds,
      variables: [
        "AWS_ROLE_ARN": "arn:aws:iam::333333333333:role/ci", "AWS_WEB_IDENTITY_TOKEN_FILE": "/t",
      ],
      says: "account 333333333333 (AWS_ROLE_ARN), role ci (AWS_ROLE_ARN), "
        + "region eu-central-1 (profile default in ~/.aws/config), "
        + "profile default (no other is chosen)"
    ),
    Row(
      words: rds,
      variables: ["AWS_CONFIG_FILE": "/dev", "AWS_SHARED_CREDENTIALS_FILE": "/none"],
      says: "unknown"
    ),
    Row(
      words: rds,
      variables: ["AWS_CONFIG_FILE": "/none", "AWS_SHARED_CREDENTIALS_FILE": "/none"],
      says: ""
    ),
    // Options may be cut short, so nothing is said.
    Row(words: "\(rds) --prof prod", says: "unknown"),
    Row(words: "\(rds) --profile", says: "unknown"),
    Row(
      words: "cdk destroy --profile prod",
      says: "keys from profile prod in ~/.aws/credentials, profile prod (--profile)"
    ),
    Row(
      words: "serverless remove --aws-profile=prod --region eu-west-1",
      says: "keys from profile prod in ~/.aws/credentials, region eu-west-1 (--region), "
        + "profile prod (--profile)"
    ),
    Row(words: "terraform destroy", says: "none"),
  ]

  @Test(arguments: aws)
  func findsTheAccountOfAWS(_ row: Row) throws {
    let home = Scratch()
    try home.write(".aws/config", Self.config)
    try home.write(".aws/credentials", Self.credentials)
    let said = try Self.said(row, home)
    #expect(said == row.says)
    #expect(!said.contains("SECRET") && !said.contains("TOKEN"))
  }

  /// Files that the client itself refuses, and what it makes of unusual ones.
  static let files: [(config: String, says: String)] = [
    ("[default\nregion = a", "unknown"), ("region = a", "unknown"),
    ("[default]\nregion", "unknown"), ("[default]\nregion=a\nregion=b", "unknown"),
    ("[default]\n[default]\n", "unknown"), ("[default]\n = x", "unknown"),
    ("", ""), ("# only\n; comments\n", ""),
    ("[DEFAULT]\nregion=x1\n[default]\noutput=json", "x1"), ("[default]\nREGION : x2", "x2"),
    ("[default]\nregion = x3 # no comment", "x3 # no comment"),
    ("[default]\n\n  region = x4", "x4"), ("[default]\r\nregion=x5\r\n", "x5"),
    ("[profile default]\nregion=x6\n[default]\nregion=x7", "x7"),
    ("[default]\nregion=x7\n[profile default]\nregion=x6", "x6"),
    ("[ default ]\nregion=x", ""), ("[default]\ns3 =\n  region = no\nregion = x8", "x8"),
    ("[profiled]\nregion=x\n[default]\nregion = x9", "x9"),
    ("[default]\n\u{0}\nregion=x", "unknown"),
  ]

  @Test(arguments: files)
  func readsFilesAsTheClientDoes(_ row: (config: String, says: String)) throws {
    let home = Scratch()
    try home.write(".aws/config", row.config)
    let said = try Self.said(Row(words: Self.rds, says: ""), home)
    let region = "region \(row.says) (profile default in ~/.aws/config)"
    let isRegion = row.says.hasPrefix("x")
    #expect(isRegion ? said.hasPrefix(region) : said == row.says || said == "profile default")
  }

  static let others: [Row] = [
    Row(
      words: "gcloud sql instances delete a",
      says: "project shop-prod (configuration work in ~/.config/gcloud), "
        + "account me@example.com (configuration work in ~/.config/gcloud), "
        + "profile work (~/.config/gcloud/active_config)"
    ),
    Row(
      words: "gcloud --project=other --account you@example.com sql instances delete a",
      says: "project other (--project), account you@example.com (--account), "
        + "profile work (~/.config/gcloud/active_config)"
    ),
    Row(
      words: "gcloud sql instances delete a",
      variables: ["CLOUDSDK_CORE_PROJECT": "p", "CLOUDSDK_ACTIVE_CONFIG_NAME": "none"],
      says: "project p (CLOUDSDK_CORE_PROJECT), profile none (CLOUDSDK_ACTIVE_CONFIG_NAME)"
    ),
    Row(
      words: "gcloud --configuration ../x sql instances delete a",
      says: "unknown"
    ),
    Row(
      words: "az group delete -n a",
      says: "subscription Shop Production (the default in ~/.azure/azureProfile.json), "
        + "account 1-2 (~/.azure/azureProfile.json), "
        + "role me@example.com (~/.azure/azureProfile.json)"
    ),
    Row(
      words: "az group delete -n a --subscription shop-dev",
      says: "subscription Shop-Dev (--subscription), account 3-4 (~/.azure/azureProfile.json)"
    ),
    Row(words: "az vm delete --subscription=9", says: "subscription 9 (--subscription)"),
    Row(
      words: "az vm delete",
      variables: ["AZURE_CONFIG_DIR": "~/empty"],
      says: ""
    ),
  ]

  @Test(arguments: others)
  func findsTheAccountOfOthers(_ row: Row) throws {
    let home = Scratch()
    try home.write(".config/gcloud/active_config", "work\n")
    try home.write(
      ".config/gcloud/configurations/config_work",
      "[core]\nproject = shop-prod\naccount = me@example.com\n"
    )
    try home.write(
      ".azure/azureProfile.json",
      "\u{FEFF}"
        + #"{"subscriptions":[{"id":"1-2","name":"Shop Production","isDefault":true,"user":{"name":"me@example.com"}},"#
        + #"{"id":"3-4","name":"Shop-Dev","isDefault":false}]}"#
    )
    #expect(try Self.said(row, home) == row.says)
  }

  /// What is said of a command's account.
  static func said(_ row: Row, _ home: Scratch) throws -> String {
    var words = row.words.split(separator: " ").map(String.init)
    if let start = words.firstIndex(of: "'two") {
      words.replaceSubrange(start...start + 1, with: ["two words"])
    }
    let call = CloudCall(
      program: words.removeFirst(),
      words: words,
      variables: row.variables.merging(["HOME": home.path]) { $1 },
      directory: home.path
    )
    switch home.ask(.account(call)) {
    case .account(let account): return account.description
    case .unknown: return "unknown"
    default: return "none"
    }
  }

  /// Ids of access keys, and the account in them.
  static let ids: [(id: String, account: String?)] = [
    ("ASIAQNZGKIQY56JQ7WML", "029608264753"), ("AKIAIOSFODNN7EXAMPLE", nil), ("testing", nil),
    ("AKIAQNZGKIQY56JQ7WM", nil), ("AROAQNZGKIQY56JQ7WML", nil), ("AKIAQ1ZGKIQY56JQ7WML", nil),
  ]

  @Test(arguments: ids)
  func readsTheAccountOfAKey(_ row: (id: String, account: String?)) {
    #expect(AWSKeys.account(ofKey: row.id) == row.account)
  }
}
