/// Something that analysis has to look up in the world to settle an effect.
///
/// Paths are absolute and normalised, with no `.` or `..` in them. A question is a value, so the
/// answers of one judgement can be kept beside it and judged again later with the same result.
public enum Question: Hashable, Sendable {
  /// What is at a path, and where it leads.
  case path(String)
  /// How much lies beneath a directory.
  case tree(String)
  /// Which paths match an absolute shell pattern, sorted bytewise.
  case glob(String)
  /// Which paths `find` would print below a directory for tests that only look.
  case find(String, tests: [String])
  /// The names of an archive's members, as `tar` or `unzip` would make them.
  case archive(String)
  /// The home directory of a user.
  case home(user: String)
  /// The text of a file.
  case text(String)
  /// What git knows of a path and everything beneath it.
  case git(String)
  /// What `git clean` would remove below a directory.
  case untracked(String, ignoredToo: Bool)
  /// The tracked files below a directory that differ from the last commit.
  case changes(String)
  /// The value that git's configuration gives a key, seen from a directory.
  case gitConfig(String, key: String)
  /// The file that a command name leads to on a search path.
  case program(String, searchPath: String)
  /// The settings that name databases, as a program in the directory would find them.
  case databases(String)
  /// The settings that give a program in the directory access to something beyond it.
  case credentials(String)
  /// The state of the Terraform or OpenTofu configuration in a directory.
  case terraform(String)
  /// What a saved Terraform plan would do; the path of the plan, and its directory.
  case plan(String, directory: String)
  /// Which database on which server a client's command connects to, and as whom; the query's
  /// targets don't matter.
  case connection(DamageQuery)
  /// How much a request would destroy in a database.
  case damage(DamageQuery)
  /// What a full name such as `refs/heads/main` is in the repository around a path, and how old its
  /// commit is if that is wanted.
  case ref(String, name: String, isDated: Bool)
  /// Which account a command for a cloud would act on, by its words and settings.
  case account(CloudCall)
  /// What a command for a cloud would take, as the cloud itself says.
  case cloud(CloudCall)
  /// Which things an engine of containers has, and how old they are.
  case engine(EngineQuery)
}
