internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mongosh = Tool(
    "mongosh",
    summary: "Reads JavaScript and runs it in MongoDB.",
    source: "mongosh --help, mongosh 2.3",
    grammar: .exact,
    options: [
      .value("--host", "-h", does: [.connects]),
      .value("--eval", sets: ["commands"], does: [Deed(.execute, .code(.mongo))]),
      .value("--file", "-f", sets: ["commands"], does: [Deed(.execute, .script(.mongo))]),
      .flag("--help", "--version", "--build-info", sets: [.help]),
    ],
    flags: """
      --shell --nodb --norc --quiet --verbose --retryWrites --tls --ssl
      --tlsAllowInvalidCertificates --tlsAllowInvalidHostnames --tlsUseSystemCA
      --skipStartupWarnings --no-quiet --oidcTrustedEndpoint
      """,
    values: """
      --port --username -u --authenticationDatabase --authenticationMechanism --gssapiServiceName
      --tlsCertificateKeyFile --tlsCertificateKeyFilePassword --tlsCAFile --tlsCRLFile
      --apiVersion --awsAccessKeyId --awsSecretAccessKey --awsSessionToken
      --sspiHostnameCanonicalization --jsContext
      """,
    attached: "--password -p --json",
    operands: .reader(.mongo),
    examples: [
      Example("mongosh --eval x", "execute mongo code x"),
      Example(
        "mongosh mongodb://h/app a.js",
        "read database mongodb://h/app",
        "execute mongo script a.js"
      ),
      Example("mongosh --zap", "execute mongo input", "unknown text --zap"),
    ]
  )
}
