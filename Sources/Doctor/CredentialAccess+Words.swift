internal import Effects

extension CredentialAccess {
  /// The access in words: no secret is known here.
  var words: String {
    let who = Self.titles[holder] ?? ""
    let title = who.isEmpty ? setting : "\(who): \(setting)"
    return name.isEmpty ? title : "\(title) '\(name)'"
  }

  private static let titles: [Holder: String] = [
    .npm: "npm", .pypi: "PyPI", .netrc: "netrc", .git: "git", .github: "GitHub",
    .gitlab: "GitLab", .docker: "Docker", .cargo: "Cargo", .gem: "RubyGems",
    .terraform: "Terraform", .vault: "Vault", .aws: "AWS", .google: "Google Cloud",
    .azure: "Azure", .digitalocean: "DigitalOcean", .fly: "Fly", .heroku: "Heroku",
    .cloudflare: "Cloudflare", .vercel: "Vercel", .railway: "Railway", .stripe: "Stripe",
    .kubernetes: "Kubernetes",
  ]

  /// Which environment it belongs to, by its names and where it stands.
  func environment(in reach: Reach) -> EnvironmentFinding {
    if isLive {
      return EnvironmentFinding(.production, reason: "'\(setting)' holds a live key")
    }
    var pieces: [EnvironmentEvidence] = hints
    switch kind {
    case .cloud: if !name.isEmpty { pieces.insert(EnvironmentEvidence(.account, name), at: 0) }
    case .cluster: pieces.insert(EnvironmentEvidence(.context, name), at: 0)
    default: if !name.isEmpty { pieces.append(EnvironmentEvidence(.resource, name)) }
    }
    pieces.append(EnvironmentEvidence(.mode, setting))
    let isHome =
      place.path.hasPrefix(reach.home + "/") && !place.path.hasPrefix(reach.project + "/")
    if place.path.hasPrefix("/"), !isHome {
      pieces.append(EnvironmentEvidence(.settings, reach.shown(place.path)))
    }
    return EnvironmentFinding.weigh(pieces, declared: reach.environments)
  }

  /// The first host among the hints that is production.
  var productionHost: String? {
    hints.first { EnvironmentFinding.weigh([$0]).environment == .production }?.text
  }

  /// Where the hints lead, to end a sentence with; empty if no host of production is among them.
  var leads: String {
    productionHost.map { ", and .ssh/config names the production host '\($0)'" } ?? ""
  }

  /// What takes it back.
  func fix(in reach: Reach) -> [String] {
    if let lines = Self.fixes[holder] { return lines }
    let at = reach.words(for: place)
    switch holder {
    case .docker:
      return ["docker logout\(name.isEmpty ? "" : " \(name)")", "use a credential helper"]
    case .git:
      return ["git config --global --unset credential.helper", "rm \(reach.shown(place.path))"]
    case .kubernetes:
      return [
        "kubectl config delete-context '\(name)'",
        "keep a kubeconfig for production out of the home, and name it with KUBECONFIG when needed",
      ]
    case .shell:
      return ["take the line out of \(at) and log in anew", "make a new one where it was issued"]
    case .environment:
      return ["start agents without it: env -u \(setting) claude", "take it out where it is set"]
    case .agent:
      return [
        "name a variable in \(at) instead of the value",
        "give the server a token of its own with read rights only, and revoke this one",
      ]
    case .pipeline: return ["move it from \(at) to the secrets of the pipeline, and make a new one"]
    default:
      return ["take it out of \(at)", "make a new one with as few rights as the work here needs"]
    }
  }

  /// What a service's own client does about it.
  private static let fixes: [Holder: [String]] = [
    .npm: ["npm token revoke ID, after 'npm token list'", "npm logout"],
    .pypi: ["remove the token at pypi.org/manage/account, then take it out of ~/.pypirc"],
    .github: ["gh auth logout", "revoke it at github.com/settings/tokens"],
    .gitlab: ["glab auth logout", "revoke it in GitLab, Access Tokens"],
    .cargo: ["cargo logout"], .gem: ["gem signout"],
    .aws: [
      "use short sessions for named roles: aws configure sso",
      "aws iam delete-access-key for every key that is kept in a file",
      "a role for agents should deny rds:Delete*, s3:DeleteBucket, ec2:Terminate*",
    ],
    .google: ["gcloud auth revoke", "gcloud auth application-default revoke"],
    .azure: ["az logout", "az account set --subscription DEVELOPMENT"],
    .digitalocean: ["doctl auth remove", "revoke it in the control panel, API"],
    .fly: ["fly auth logout"], .heroku: ["heroku logout"],
  ]
}
