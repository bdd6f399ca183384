import Effects
import Testing

@testable import Tools

/// Variables that a tool reads, as claims.
@Suite struct VariableTests {
  struct Row: CustomStringConvertible, Sendable {
    let variable: String
    let value: String
    let command: String
    let claims: [String]
    var force: [String] = []

    var description: String { "\(variable)=\(value) \(command)" }
  }

  static let rows = [
    Row(
      variable: "TF_CLI_ARGS_apply",
      value: "-auto-approve -destroy",
      command: "terraform apply",
      claims: ["delete stack"],
      force: ["-auto-approve"]
    ),
    Row(
      variable: "TF_CLI_ARGS_apply",
      value: "-auto-approve",
      command: "terraform plan",
      claims: ["read stack"]
    ),
    Row(
      variable: "TF_CLI_ARGS",
      value: "-target=a.b",
      command: "terraform destroy",
      claims: ["delete stack a.b"]
    ),
    Row(
      variable: "TF_WORKSPACE",
      value: "prod",
      command: "terraform destroy",
      claims: ["delete stack", "unknown state prod"]
    ),
    Row(
      variable: "GIT_SSH_COMMAND",
      value: "rm",
      command: "git fetch",
      claims: ["create git refs", "execute shell code rm"]
    ),
    Row(
      variable: "GIT_DIR",
      value: "/x",
      command: "git status",
      claims: ["unknown text /x"]
    ),
    Row(
      variable: "npm_config_yes",
      value: "true",
      command: "npx a",
      claims: ["execute command a"],
      force: ["npm_config_yes=true"]
    ),
    Row(
      variable: "npm_config_yes",
      value: "",
      command: "npx a",
      claims: ["execute command a"]
    ),
    Row(
      variable: "PRISMA_USER_CONSENT_FOR_DANGEROUS_AI_ACTION",
      value: "yes",
      command: "prisma migrate reset",
      claims: ["delete database"],
      force: ["PRISMA_USER_CONSENT_FOR_DANGEROUS_AI_ACTION=yes"]
    ),
    Row(
      variable: "DOCKER_HOST",
      value: "ssh://prod",
      command: "docker volume rm a",
      claims: ["delete volume a", "read host ssh://prod"]
    ),
    Row(variable: "OTHER", value: "x", command: "git status", claims: []),
  ]

  @Test(arguments: rows)
  func everyVariableIsRead(row: Row) throws {
    let words = Words.split(row.command)
    let tool = try #require(Catalog.tool(named: words[0].text))
    let value = Argument(row.value, origin: 0..<0)
    let claims = tool.claims(
      Array(words.dropFirst()),
      called: words[0],
      variables: [row.variable: value]
    )
    #expect(claims.map(\.description).sorted() == row.claims)
    #expect(claims.filter { $0.action != .read }.flatMap(\.force) == row.force)
  }
}
