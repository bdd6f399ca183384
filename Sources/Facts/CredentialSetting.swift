internal import Effects

/// Tells from a variable what it gives access to, and by which name.
enum CredentialSetting {
  /// Variables whose value is a name and no secret, with what they are for.
  private static let names: [String: CredentialFact.Kind] = [
    "AWS_PROFILE": .cloud, "AWS_DEFAULT_PROFILE": .cloud, "AWS_VAULT": .cloud,
    "GOOGLE_CLOUD_PROJECT": .cloud, "GCLOUD_PROJECT": .cloud, "GCP_PROJECT": .cloud,
    "CLOUDSDK_CORE_PROJECT": .cloud, "CLOUDSDK_ACTIVE_CONFIG_NAME": .cloud,
    "FIREBASE_PROJECT": .cloud, "HEROKU_APP": .cloud, "FLY_APP": .cloud, "FLY_APP_NAME": .cloud,
    "VERCEL_ENV": .mode, "RAILWAY_ENVIRONMENT": .cloud, "CLOUDFLARE_ENV": .cloud,
    "AZURE_ENV_NAME": .cloud, "TF_WORKSPACE": .workspace, "PULUMI_STACK": .workspace,
    "SLS_STAGE": .workspace, "STAGE": .workspace, "DEPLOY_ENV": .workspace,
    "KUBE_CONTEXT": .cluster, "KUBECONTEXT": .cluster, "HELM_KUBECONTEXT": .cluster,
    "DOCKER_CONTEXT": .cluster, "NOMAD_NAMESPACE": .cluster, "CONSUL_NAMESPACE": .cluster,
    "NODE_ENV": .mode, "RAILS_ENV": .mode, "RACK_ENV": .mode, "APP_ENV": .mode, "MIX_ENV": .mode,
    "FLASK_ENV": .mode, "DJANGO_ENV": .mode, "DJANGO_SETTINGS_MODULE": .mode, "ENVIRONMENT": .mode,
    "ENV": .mode,
    "ASPNETCORE_ENVIRONMENT": .mode, "DOTNET_ENVIRONMENT": .mode, "SYMFONY_ENV": .mode,
    "CI_ENVIRONMENT": .mode, "HANAMI_ENV": .mode, "NEXT_PUBLIC_ENV": .mode,
  ]

  /// Variables that hold or lead to a key of a cloud.
  private static let clouds: Set<String> = [
    "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_ROLE_ARN",
    "AWS_WEB_IDENTITY_TOKEN_FILE", "AZURE_CLIENT_SECRET", "AZURE_CLIENT_ID",
    "ARM_CLIENT_SECRET", "ARM_SUBSCRIPTION_ID", "AZURE_SUBSCRIPTION_ID",
    "CLOUDFLARE_API_TOKEN", "DIGITALOCEAN_TOKEN", "DIGITALOCEAN_ACCESS_TOKEN", "HCLOUD_TOKEN",
    "LINODE_TOKEN", "HEROKU_API_KEY", "FLY_API_TOKEN", "VERCEL_TOKEN", "NETLIFY_AUTH_TOKEN",
    "RAILWAY_TOKEN", "RENDER_API_KEY", "SUPABASE_ACCESS_TOKEN", "SUPABASE_SERVICE_ROLE_KEY",
    "FIREBASE_TOKEN", "PULUMI_ACCESS_TOKEN", "VAULT_TOKEN",
  ]

  static let endings = [
    "_API_KEY", "_SECRET_KEY", "_ACCESS_KEY", "_ACCESS_TOKEN", "_AUTH_TOKEN", "_API_TOKEN",
    "_TOKEN", "_SECRET", "_PRIVATE_KEY", "_WEBHOOK_URL",
  ]

  /// The kind and the name; nil if the variable gives access to nothing that is known.
  static func read(_ setting: String, _ value: String) -> (CredentialFact.Kind, String)? {
    let setting = setting.uppercased()
    for (prefix, name) in [("sk_live_", "live"), ("rk_live_", "live"), ("sk_test_", "test")]
    where value.hasPrefix(prefix) {
      return (.payment, name)
    }
    if let kind = names[setting] { return (kind, String(value.prefix(64))) }
    if setting == "GOOGLE_APPLICATION_CREDENTIALS" {
      return (.cloud, String(value.split(separator: "/").last ?? ""))
    }
    if clouds.contains(setting) { return (.cloud, "") }
    if endings.contains(where: setting.hasSuffix) { return (.token, "") }
    return nil
  }
}
