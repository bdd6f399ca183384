internal import Crypto

/// The variables that an approval is bound to, because a program may be led elsewhere by them.
enum BoundVariables {
  /// Their whole names.
  private static let names: Set<String> = [
    "APP_ENV", "BASH_ENV", "DATABASE_URL", "DB_URL", "DJANGO_SETTINGS_MODULE", "ENV", "ENVIRONMENT",
    "FLASK_ENV", "GOOGLE_APPLICATION_CREDENTIALS", "HOME", "IFS", "NODE_ENV", "NODE_OPTIONS",
    "PATH",
    "RACK_ENV", "RAILS_ENV", "SHELLOPTS", "STAGE",
  ]
  /// What their names begin with.
  private static let prefixes = [
    "AWS_", "AZURE_", "CDK_", "CLOUDSDK_", "COMPOSE_", "CONSUL_", "DATABASE_", "DB_",
    "DIGITALOCEAN_",
    "DOCKER_", "FLY_", "GH_", "GITHUB_", "GITLAB_", "GIT_", "HEROKU_", "HELM_", "KUBE", "LD_",
    "MONGO", "MYSQL", "NETLIFY_", "NOMAD_", "PERL5", "PG", "POSTGRES", "PRISMA_", "PULUMI_",
    "PYTHON", "RAILWAY_", "REDIS", "RUBY", "SQLITE", "SUPABASE_", "TF_", "TOFU_", "VAULT_",
    "VERCEL_", "npm_config_",
  ]

  /// The digest of each one's value; values may be secret, so they are hashed with a salt.
  static func digests(of environment: [String: String], salt: [UInt8]) -> [String: String] {
    environment.filter { name, _ in
      names.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }.reduce(into: [:]) { digests, variable in
      let text = Array("\(variable.key)=\(variable.value)".utf8)
      digests[variable.key] = Digest(of: salt + text).hex
    }
  }
}
