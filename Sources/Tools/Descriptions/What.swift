public import Effects

/// What a deed is done to, seen from the option or operand that causes it.
public enum What: Hashable, Sendable {
  /// The path given by the word; its tree, if the mode `recursive` is on.
  case path
  /// The path given by the word, with everything beneath it.
  case tree
  /// A thing of another sort, named by the word.
  case named(Resource.Kind)
  /// A thing that no word names.
  case fixed(Resource.Kind, String)
  /// A path that no word names, such as `.gitattributes`.
  case fixedPath(String)
  /// The working directory, with everything beneath it.
  case here
  /// A part of git's world.
  case git(GitScope)
  /// The word is code.
  case code(Language)
  /// The word is the path of a file with code.
  case script(Language)
  /// Code comes from standard input if there is no operand.
  case input(Language)
  /// Code of the project itself runs: its tests, its build, its tasks.
  case project
  /// The package script that the word names.
  case packageScript
  /// A package script that no word names, such as `test` of `npm test`.
  case fixedScript(String)
  /// What a reader makes of the word.
  case word(WordReader)
  /// The database that the project's settings name.
  case database
  /// Everything in the Terraform state of the working directory.
  case stack
  /// The resource in the Terraform state whose address the word is.
  case stackPart
  /// What the saved plan at the path would do.
  case plan
  /// The objects of a cluster that the manifest at the path declares.
  case manifest

  /// Whether it means nothing without a word to name it.
  package var needsWord: Bool {
    switch self {
    case .path, .tree, .named, .code, .script, .plan, .packageScript, .manifest: true
    default: false
    }
  }

  /// A part of git's world that a subcommand acts on.
  public enum GitScope: String, Hashable, Sendable {
    /// Tracked files that differ from the last commit.
    case changes
    /// Tracked files that differ from the last commit, if the word is a path and no branch.
    case changesIfPath = "changes-if-path"
    /// Files that git neither tracks nor ignores.
    case untracked
    /// Files that git doesn't track, ignored ones too.
    case ignored
    /// Commits that only this repository has.
    case history
    /// Names of commits, stashes or reflogs in this repository.
    case refs
    /// The branch that the word names.
    case branches
    /// The tag that the word names.
    case tags
    /// The index, or other state that git makes again.
    case index
    /// What a server holds.
    case remote
  }
}
