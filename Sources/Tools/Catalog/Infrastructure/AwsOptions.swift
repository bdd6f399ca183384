internal import Effects
internal import ToolDescriptions

extension Option {
  /// Options of every command of aws that do something.
  static let aws: [Option] = [
    .value("--profile", does: [.usesProfile]),
    .value("--endpoint-url", does: [.connects]),
    .flag("--version", "--help", sets: [.help]),
  ]
}

extension Spellings {
  /// Options of every command of aws without an argument.
  static let awsFlags: Spellings = """
    --debug --no-verify-ssl --no-paginate --no-sign-request --no-cli-pager --cli-auto-prompt
    --no-cli-auto-prompt
    """
  /// Options of every command of aws with an argument.
  static let awsValues: Spellings = """
    --output --query --region --color --ca-bundle --cli-read-timeout --cli-connect-timeout
    --cli-binary-format
    """
}
