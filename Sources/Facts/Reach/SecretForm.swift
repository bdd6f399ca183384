internal import Effects

/// Tells by a value's form, or by what it is called, what it gives access to.
enum SecretForm {
  /// The start that a service gives its keys.
  struct Form {
    var start: String
    var kind: CredentialAccess.Kind
    var holder: CredentialAccess.Holder?
    var isLive = false
  }

  private static let forms = [
    Form(start: "sk_live_", kind: .payment, holder: .stripe, isLive: true),
    Form(start: "rk_live_", kind: .payment, holder: .stripe, isLive: true),
    Form(start: "sk_test_", kind: .payment, holder: .stripe),
    Form(start: "ghp_", kind: .token, holder: .github),
    Form(start: "gho_", kind: .token, holder: .github),
    Form(start: "ghs_", kind: .token, holder: .github),
    Form(start: "ghu_", kind: .token, holder: .github),
    Form(start: "github_pat_", kind: .token, holder: .github),
    Form(start: "glpat-", kind: .token, holder: .gitlab),
    Form(start: "AKIA", kind: .cloud, holder: .aws),
    Form(start: "ASIA", kind: .cloud, holder: .aws),
    Form(start: "AIza", kind: .token, holder: nil),
    Form(start: "ya29.", kind: .cloud, holder: .google),
    Form(start: "dop_v1_", kind: .cloud, holder: .digitalocean),
    Form(start: "npm_", kind: .token, holder: .npm),
    Form(start: "pypi-", kind: .token, holder: .pypi),
    Form(start: "dckr_pat_", kind: .token, holder: .docker),
    Form(start: "hvs.", kind: .cloud, holder: .vault),
    Form(start: "fo1_", kind: .cloud, holder: .fly),
    Form(start: "HRKU-", kind: .cloud, holder: .heroku),
    Form(start: "sk-", kind: .token, holder: nil), Form(start: "xox", kind: .token, holder: nil),
    Form(start: "hf_", kind: .token, holder: nil), Form(start: "SG.", kind: .token, holder: nil),
    Form(start: "shpat_", kind: .token, holder: nil), Form(start: "eyJ", kind: .token, holder: nil),
    Form(start: "-----BEGIN", kind: .token, holder: nil),
  ]

  /// The service that a value's start names; nil if it has none of the known ones.
  static func form(of value: String) -> Form? {
    guard value.utf8.count >= 16 else { return nil }
    return forms.first { value.utf8.starts(with: $0.start.utf8) }
  }

  private static let families: Set<String> = [
    "DB", "DATABASE", "PG", "POSTGRES", "POSTGRESQL", "MYSQL", "MARIADB", "MONGO", "MONGODB",
    "REDIS", "SQL", "MSSQL",
  ]
  private static let passwords = ["_PASSWORD", "_PASSWD", "_PASS", "_PWD", "_PASSPHRASE"]
  private static let whole: Set<String> = ["AUTHORIZATION", "IDENTITYTOKEN", "AUTH", "BEARER"]

  /// Names of what is no secret: of things beside their keys, which are what is told of.
  private static let identifiers: Set<String> = [
    "AWS_ACCESS_KEY_ID", "AWS_ROLE_ARN", "AZURE_CLIENT_ID", "ARM_CLIENT_ID",
    "ARM_SUBSCRIPTION_ID", "AZURE_SUBSCRIPTION_ID",
    // The shell's working directories.
    "PWD", "OLDPWD",
  ]

  /// What a setting gives access to; nil if it is no secret, or only stands for one.
  static func read(_ name: String, _ value: String) -> CredentialAccess.Kind? {
    guard isOwn(value), !identifiers.contains(name.uppercased()) else { return nil }
    if let form = form(of: value) { return form.kind }
    let name = snake(name)
    if let (kind, _) = CredentialSetting.read(name, value) {
      switch kind {
      case .cloud: return .cloud
      case .cluster: return .cluster
      case .payment: return .payment
      case .workspace: return .workspace
      case .token: return value.utf8.count >= 8 ? .token : nil
      case .mode: return nil
      }
    }
    let ended = "_" + name
    if CredentialSetting.endings.contains(where: ended.hasSuffix) || whole.contains(name) {
      return value.utf8.count >= 8 ? .token : nil
    }
    guard let ending = passwords.first(where: ended.hasSuffix) else { return nil }
    // The password of a database is told with the database.
    let stem = ended.dropLast(ending.count).split(separator: "_").last.map(String.init) ?? ""
    return families.contains(stem) ? nil : .token
  }

  /// Whether a value is itself what it stands for, and not a reference or a placeholder.
  static func isOwn(_ value: String) -> Bool {
    let text = value.lowercased()
    guard let first = text.utf8.first, !"$<{%!*".utf8.contains(first) else { return false }
    if text.contains("${") || text.contains("{{") || text.contains("$(") { return false }
    let starts = [
      "op://", "vault:", "enc[", "arn:", "your", "changeme", "change-me", "change_me", "xxx",
      "replace", "env:", "secretref:", "placeholder", "true", "false", "null", "none",
    ]
    return !starts.contains { text.utf8.starts(with: $0.utf8) }
  }

  /// `apiKey`, `api-key` and `--api-key` as `API_KEY`.
  static func snake(_ name: String) -> String {
    var out: [UInt8] = []
    var wasLower = false
    for byte in (name.utf8.split(separator: 58).last ?? Substring(name).utf8) {
      let isUpper = (65...90).contains(byte)
      let counts = isUpper || (97...122).contains(byte) || (48...57).contains(byte)
      if (isUpper && wasLower || !counts), out.last != 95, !out.isEmpty { out.append(95) }
      if counts { out.append((97...122).contains(byte) ? byte - 32 : byte) }
      wasLower = (97...122).contains(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
