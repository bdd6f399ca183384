/// What was found for a question.
public enum Answer: Hashable, Sendable {
  case path(PathFact)
  case tree(Measure)
  case paths([String])
  case text(String)
  case git(GitFact)
  case databases([DatabaseFact])
  case credentials([CredentialFact])
  case terraform(TerraformFact)
  case damage(DamageFact)
  case ref(RefFact)
  case account(CloudAccount)
  case cloud(CloudFact)
  case engine(EngineFact)
  /// Looked up, and there is no such thing.
  case none
  /// Could not be found out, with the reason: too slow, not readable, too large.
  case unknown(String)
}
