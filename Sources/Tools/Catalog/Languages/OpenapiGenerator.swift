internal import Effects
internal import ToolDescriptions

extension Tool {
  static let openapiGenerator = Tool(
    "openapi-generator",
    summary: "Makes code of descriptions of interfaces.",
    source: "https://openapi-generator.tech/docs/usage, OpenAPI Generator 7",
    grammar: .posix,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    subcommands: [.openapiGeneratorGenerate, .openapiGeneratorList],
    examples: [
      Example("openapi-generator generate -i a.yaml -g go -o out", "overwrite out/**"),
      Example("openapi-generator list", "read setting project"),
      Example("openapi-generator generate --zap", "unknown text --zap"),
    ]
  )

  static let openapiGeneratorGenerate = Tool(
    "generate",
    aliases: ["batch", "meta"],
    summary: "Makes code.",
    grammar: .exact,
    options: [
      .value("-o", "--output", does: [Deed(.overwrite, .tree, why: "generated code")]),
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --skip-validate-spec --enable-post-process-file --minimal-update --strict-spec
      --skip-operation-example -s --skip-overwrite --remove-operation-id-prefix
      --generate-alias-as-model -v --verbose
      """,
    values: """
      -i --input-spec -g --generator-name -t --template-dir --additional-properties -p
      --global-property --type-mappings --import-mappings --model-package --api-package
      --package-name --library --git-user-id --git-repo-id --group-id --artifact-id
      --artifact-version --invoker-package --model-name-prefix --model-name-suffix
      --name-mappings --server-variables --openapi-normalizer --reserved-words-mappings
      --schema-mappings --inline-schema-options --language-specific-primitives
      --ignore-file-override --auth -n -l --lang
      """,
    operands: .ignored
  )

  static let openapiGeneratorList = Tool(
    "list",
    aliases: ["help", "config-help", "version", "validate", "author"],
    summary: "Shows something.",
    grammar: .none,
    operands: .ignored,
    does: [.looks]
  )
}
