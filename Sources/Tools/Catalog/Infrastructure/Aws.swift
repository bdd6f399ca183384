internal import ToolDescriptions

extension Tool {
  static let aws = Tool(
    "aws",
    summary: "Works on the services of AWS.",
    source: "aws help, aws-cli 1.45.11, and the models of botocore 1.43.11",
    modes: [.helpWord],
    grammar: .exact,
    options: Option.aws,
    flags: .awsFlags,
    values: .awsValues,
    subcommands: [
      .awsConfigure, .awsHelp, .awsHistory, .awsS3, .awsAthena, .awsService,
    ],
    variables: [
      Variable("AWS_PROFILE", does: [.usesProfile]),
      Variable("AWS_ENDPOINT_URL", does: [.connects]),
    ],
    examples: [
      Example("aws s3 rm s3://b --recursive", "delete object s3://b/**"),
      Example(
        "aws rds delete-db-instance --db-instance-identifier app --skip-final-snapshot",
        "delete infrastructure aws rds delete-db-instance app",
        "delete object final snapshot"
      ),
      Example("aws sts get-caller-identity"),
      Example("aws ec2 explode-instances --zap", "unknown text aws ec2 explode-instances"),
    ]
  )
}
