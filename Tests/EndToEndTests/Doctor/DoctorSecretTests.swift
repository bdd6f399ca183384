import Linux
import TestSupport
import Testing

/// Secrets planted in every place that is read: none of them, and no part of one, is printed.
@Suite struct DoctorSecretTests {
  /// Every secret starts so; the rest tells where it was planted.
  private static let mark = "Zq7Xw"

  private static func secret(_ place: Int) -> String { "\(mark)9vK\(place)pLmN4rT8sB2" }

  /// A file, and its text with `@` where a secret stands.
  private static let files: [(name: String, text: String)] = [
    (".env", "DATABASE_URL=postgresql://app:@@prod.example.com/shop\nA_TOKEN=@\nB_API_KEY='@'\n"),
    (".env.local", "DB_HOST=prod.example.com\nDB_NAME=x\nDB_PASSWORD=@\nMYSQL_URL=mysql:/@/x\n"),
    (".env.production", "DATABASE_URL=postgres://u:p/@@h/x\nREDIS_URL=@\nPGSERVICE=@\nSTAGE=@\n"),
    (
      ".env.test",
      "AWS_PROFILE=@\nTF_WORKSPACE=@\nPULUMI_STACK=@\nFLY_APP=@\nPGHOST=@\nPGDATABASE=@\n"
    ),
    (
      ".envrc",
      "export X_SECRET=@\nexport U=postgres://@@prod.example.com/x\npsql -W @ postgres://h/x\n"
    ),
    (
      ".mcp.json",
      #"{"mcpServers":{"a":{"env":{"T_TOKEN":"@"},"args":["--token","@","--k=@","postgres://u:@@prod/x"],"headers":{"Authorization":"Bearer @"}}}}"#
    ),
    (".vscode/mcp.json", #"{"servers":{"a":{"env":{"API_KEY":"sk_live_@"}}}} // @"#),
    (".npmrc", "//registry.npmjs.org/:_authToken=npm_@\n_auth=@\n"),
    (
      "config/database.yml",
      "production:\n  adapter: mysql2\n  host: @.example.com\n  database: shop\n  username: @\n  password: @\n"
    ),
    (
      "docker-compose.yml",
      "services:\n  a:\n    environment:\n      - S_TOKEN=@\n      - DATABASE_URL=postgres://u:@@db/x\n"
    ),
    (
      "appsettings.json",
      #"{"ConnectionStrings":{"Main":"Server=prod;Database=x;Password=@"},"ApiKey":"@"}"#
    ),
    ("wp-config.php", "define('DB_PASSWORD', '@');\n$u = 'mysql://u:@@prod.example.com/x';\n"),
    (
      "main.tf",
      "resource \"aws_db_instance\" \"m\" {\n  password = \"@\"\n  lifecycle {\n    prevent_destroy = \"@\"\n  }\n}\n"
    ),
    ("terraform.tfvars", "db_password = \"@\"\ntoken=@\n"),
    (
      "terraform.tfstate",
      #"{"version":4,"serial":1,"lineage":"a","resources":[],"outputs":{"p":{"value":"@"}}}"#
    ),
    (
      "template.yaml",
      "Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: @\n"
    ),
    (".github/workflows/a.yml", "env:\n  C_TOKEN: @\n  D: postgres://u:@@prod.example.com/x\n"),
    (".gitlab-ci.yml", "variables: {E_TOKEN: '@', broken\n"),
    (
      "~/.bashrc",
      "export F_TOKEN=@\nexport G_PASSWORD=\"@\"\nalias x='psql postgres://u:@@prod/x'\n"
    ),
    ("~/.config/fish/config.fish", "set -gx H_TOKEN @\n"),
    ("~/.netrc", "machine @ login @ password @\n"),
    ("~/.git-credentials", "https://@:@@github.com\nhttps://@@gitlab.com\n"),
    ("~/.pgpass", "prod.example.com:5432:x:u:@\n@:1:@:u:@\n"),
    ("~/.pg_service.conf", "[live]\nhost=prod\npassword=@\n"),
    ("~/.my.cnf", "[client]\nhost=prod\npassword=\"@\"\n"),
    (
      "~/.aws/credentials",
      "[default]\naws_access_key_id=AKIA@\naws_secret_access_key=@\n[@]\naws_access_key_id=@\n"
    ),
    (
      "~/.kube/config",
      "users:\n- name: a\n  user: {token: @, password: @}\ncontexts:\n- name: prod\n  context: {cluster: a}\n"
    ),
    (
      "~/.config/gcloud/application_default_credentials.json",
      #"{"refresh_token":"@","client_secret":"@"}"#
    ),
    ("~/.config/doctl/config.yaml", "access-token: dop_v1_@\nauth-contexts:\n  prod: @\n"),
    ("~/.docker/config.json", #"{"auths":{"x":{"auth":"@"}}}"#),
    ("~/.config/gh/hosts.yml", "github.com:\n  oauth_token: gho_@\n  user: @\n"),
    (
      "~/.codex/config.toml",
      "[mcp_servers.a.env]\nI_TOKEN = \"@\"\n[mcp_servers.b]\nargs = [\"--key\", \"@\"]\n"
    ),
    (
      "~/.claude.json",
      #"{"projects":{"/x":{"history":["postgres://u:@@h/x"]}},"mcpServers":{"a":{"env":{"J_KEY":"@","K_TOKEN":"@"}}}}"#
    ),
    ("~/.ssh/id_rsa", "-----BEGIN PRIVATE KEY-----\n@\n"), ("~/.ssh/config", "Host @\n"),
    ("~/.vault-token", "hvs.@"), ("~/.cargo/credentials.toml", "[registry]\ntoken = \"@\"\n"),
  ]

  private static let environment = [
    "L_TOKEN": "@", "M_DATABASE_URL": "postgres://u:@@prod.example.com/x", "N_DB_URL": "x:@",
    "PGPASSWORD": "@", "PGHOST": "prod.example.com", "AWS_SECRET_ACCESS_KEY": "@",
    "O_PASSWORD": "@",
  ]

  @Test func noSecretIsPrinted() throws {
    let home = TemporaryFolder()
    let project = home.file("shop")
    var place = 0
    func plant(_ text: String) -> String {
      var out = ""
      // `@@` is a secret and the sign that ends it in an address.
      var rest = text[...]
      while let at = rest.firstIndex(of: "@") {
        place += 1
        out += rest[..<at] + Self.secret(place)
        rest = rest[rest.index(after: at)...]
        if rest.first == "@" {
          out += "@"
          rest = rest.dropFirst()
        }
      }
      return out + rest
    }
    for (name, text) in Self.files {
      let path = name.hasPrefix("~/") ? home.file(String(name.dropFirst(2))) : "\(project)/\(name)"
      try File.makeDirectories(Path.parent(path))
      try File.replace(path, with: plant(text).utf8)
    }
    try File.makeDirectories(project + "/.git")
    var environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    for (name, value) in Self.environment { environment[name] = plant(value) }
    #expect(place > 80)
    // Online, it would look up names on the network; the tests of rights look for secrets too.
    for options in [["--offline"], ["--json", "--offline"]] {
      let result = try Subprocess(
        Checkout.program,
        ["doctor", project, "--home", home.path, "--managed", home.path] + options,
        environment: environment,
        directory: home.path
      ).run(milliseconds: 300_000)
      let text = result.text + result.errorText
      #expect(result.status == 1)
      #expect(text.utf8.count > 5_000)
      for line in text.split(separator: "\n")
      where line.lowercased().contains(Self.mark.lowercased()) {
        Issue.record("\(line.prefix(400))")
      }
    }
  }
}
