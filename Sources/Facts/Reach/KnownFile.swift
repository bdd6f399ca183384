internal import Effects

/// A place in which settings are kept: nothing else is read, and nothing is walked.
struct KnownFile {
  /// The path below the home or the project.
  var path: String
  var format: LeafFormat
  /// Who keeps what is found there.
  var holder: CredentialAccess.Holder

  init(_ path: String, _ format: LeafFormat, _ holder: CredentialAccess.Holder) {
    self.path = path
    self.format = format
    self.holder = holder
  }

  /// Files of the home.
  static let home: [KnownFile] =
    [
      ".bashrc", ".bash_profile", ".bash_login", ".profile", ".bash_aliases", ".zshrc", ".zshenv",
      ".zprofile", ".zlogin", ".config/fish/config.fish", ".pam_environment", ".envrc",
    ].map { KnownFile($0, .shell, .shell) }
    + agents(home: true) + [
      KnownFile(".env", .dotenv, .dotenv),
      KnownFile(".npmrc", .sections, .npm), KnownFile(".yarnrc.yml", .yaml, .npm),
      KnownFile(".pypirc", .sections, .pypi), KnownFile(".netrc", .netrc, .netrc),
      KnownFile(".config/gh/hosts.yml", .yaml, .github),
      KnownFile(".config/glab-cli/config.yml", .yaml, .gitlab),
      KnownFile(".docker/config.json", .json, .docker),
      KnownFile(".cargo/credentials.toml", .sections, .cargo),
      KnownFile(".gem/credentials", .yaml, .gem),
      KnownFile(".terraform.d/credentials.tfrc.json", .json, .terraform),
      KnownFile(".pulumi/credentials.json", .json, .terraform),
      KnownFile(".config/doctl/config.yaml", .yaml, .digitalocean),
      KnownFile(".fly/config.yml", .yaml, .fly), KnownFile(".railway/config.json", .json, .railway),
      KnownFile(".local/share/com.vercel.cli/auth.json", .json, .vercel),
      KnownFile(".wrangler/config/default.toml", .sections, .cloudflare),
      KnownFile(".config/stripe/config.toml", .sections, .stripe),
      KnownFile(".config/hcloud/cli.toml", .sections, .digitalocean),
    ]

  /// Files that hold one secret and nothing else.
  static let bare: [(path: String, holder: CredentialAccess.Holder)] = [
    (".vault-token", .vault), (".supabase/access-token", .railway),
  ]

  /// Files of a project, in the folder and in those above it up to the project's top.
  static let project: [KnownFile] =
    (DatabaseFacts.files + [
      ".env.prod", ".env.live", ".env.dev", ".env.stage", ".dev.vars", ".flaskenv", "config/.env",
      "docker/.env", "backend/.env", "server/.env", "api/.env",
    ]).map { KnownFile($0, .dotenv, .dotenv) }
    + agents(home: false) + [
      KnownFile(".envrc", .shell, .dotenv),
      KnownFile(".npmrc", .sections, .npm), KnownFile(".yarnrc.yml", .yaml, .npm),
      KnownFile(".pypirc", .sections, .pypi),
    ]
    + [
      "config/database.yml", "database.yml", "config/application.yml",
      "src/main/resources/application.yml", "src/main/resources/application-prod.yml",
      "docker-compose.yml", "docker-compose.yaml", "compose.yml", "compose.yaml",
      "docker-compose.prod.yml", "docker-compose.production.yml", "compose.prod.yml",
      "docker-compose.override.yml", "render.yaml", "app.yaml", "serverless.yml",
    ].map { KnownFile($0, .yaml, .project) }
    + [
      "config/config.json", "ormconfig.json", "appsettings.json", "appsettings.Development.json",
      "appsettings.Production.json", "app.json", "local.settings.json",
    ].map { KnownFile($0, .json, .project) }
    + [
      "alembic.ini", "fly.toml", "wrangler.toml", "diesel.toml", "terraform.tfvars",
      "prod.tfvars", "production.tfvars", "application.properties",
      "src/main/resources/application.properties",
      "src/main/resources/application-prod.properties",
    ].map { KnownFile($0, .sections, .project) }
    + [
      "settings.py", "config/settings.py", "config.py", "knexfile.js", "knexfile.ts",
      "drizzle.config.ts", "drizzle.config.js", "wp-config.php", "Makefile", "justfile",
      "Procfile", "package.json", "deploy.sh", "config/prod.exs", "config/runtime.exs",
      "prisma/schema.prisma",
    ].map { KnownFile($0, .text, .project) }
    + [
      ".gitlab-ci.yml", ".circleci/config.yml", "bitbucket-pipelines.yml", "azure-pipelines.yml",
      ".travis.yml", ".drone.yml", "cloudbuild.yaml",
    ].map { KnownFile($0, .yaml, .pipeline) }
    + [KnownFile("Jenkinsfile", .text, .pipeline)]

  /// Settings of agents and the servers that they start.
  private static func agents(home: Bool) -> [KnownFile] {
    let json = [
      ".claude/settings.json", ".claude/settings.local.json", ".cursor/mcp.json",
      ".gemini/settings.json", ".roo/mcp.json", "opencode.json",
    ]
    let own =
      home
      ? [
        ".claude.json", ".config/Code/User/mcp.json",
        ".config/Code/User/settings.json", ".config/opencode/opencode.json",
        ".codeium/windsurf/mcp_config.json", ".config/Claude/claude_desktop_config.json",
      ] : [".mcp.json", ".vscode/mcp.json", ".vscode/settings.json"]
    return (json + own).map { KnownFile($0, .json, .agent) }
      + [KnownFile(".codex/config.toml", .sections, .agent)]
      + [".aider.conf.yml", ".continue/config.yaml"].map { KnownFile($0, .yaml, .agent) }
  }
}
