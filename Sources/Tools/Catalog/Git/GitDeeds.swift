internal import Effects
package import ToolDescriptions

extension Deed {
  /// The index, or clean files of the work tree, change; git makes them again.
  package static let gitIndexes = Deed(.modify, .git(.index), reversibility: .reversible)
  /// A reference moves or appears; the reflog keeps where it was.
  static let gitNames = Deed(.modify, .git(.refs), reversibility: .reversible)
  /// The last commit is made anew; the reflog keeps the one before.
  static let gitAmends = Deed(
    .modify,
    .git(.refs),
    reversibility: .reversible,
    why: "the commit before stays in the reflog"
  )
  /// A branch appears; git refuses if there is one of that name.
  static let gitMakesBranch = Deed(.create, .git(.branches), reversibility: .reversible)
  /// A branch that may exist leads to another commit; its reflog keeps where it was.
  static let gitMovesBranch = Deed(
    .overwrite,
    .git(.refs),
    why: "a branch of that name leads somewhere else afterwards"
  )
  /// `reset` with a mode that moves the branch.
  static let gitResets = Deed(
    .modify,
    .git(.refs),
    when: ["moves"],
    reversibility: .reversible,
    why: "commits that are left behind stay in the reflog"
  )
  /// Names of commits of a remote change.
  static let gitFetches = Deed(.create, .git(.refs), reversibility: .reversible)
  /// A patch changes files; applied in reverse it takes that back.
  static let gitPatches = gitPatches(unless: [])
  /// Changes are put aside.
  static let gitStashes = Deed(
    .modify,
    .git(.refs),
    reversibility: .reversible,
    why: "`git stash pop` brings them back"
  )
  /// The newest stash goes; what it held is in the work tree then.
  static let gitPops = Deed(
    .delete,
    .git(.refs),
    reversibility: .reversible,
    why: "what was stashed is in the work tree then",
    traits: [.moved]
  )
  /// Stashes are thrown away.
  static let gitDrops = Deed(
    .delete,
    .git(.refs),
    why: "a stash that is dropped has no name any more",
    safer: "git stash list"
  )
  /// Files that git doesn't track are deleted.
  static let gitCleans = Deed(
    .delete,
    .git(.untracked),
    why: "git has no copy of files that it doesn't track",
    safer: "git clean -nd to look first, or git stash -u"
  )
  /// The same, with ignored files.
  static let gitCleansIgnored = Deed(
    .delete,
    .git(.ignored),
    why: "git has no copy of files that it doesn't track",
    safer: "git clean -ndX to look first, or git stash -a"
  )
  /// Every tracked file's changes are replaced, whatever words there are.
  static let gitDiscardsAll = gitDiscards(when: ["paths", "file"])
  /// Objects or reflog entries that nothing refers to are deleted.
  static let gitForgets = Deed(
    .delete,
    .git(.history),
    why: "commits that only the reflog or nothing refers to can't be found any more",
    safer: "git gc, which keeps what is younger than two weeks"
  )
  /// A repository's remote has other settings.
  static let gitRemoteSetting = Deed(
    .modify,
    .word(.gitRemote),
    reversibility: .reversible
  )
  /// The value is a command that the other side of a connection runs.
  static let runsThere = Deed(
    .unknown,
    .named(.text),
    why: "the other side of the connection runs this command"
  )
  /// A directory whose hooks are copied into a repository, which then runs them.
  static let gitHooksFrom = Deed(
    .unknown,
    .named(.text),
    why: "git copies hooks from there, and runs them later"
  )

  /// Changes that aren't committed are replaced.
  package static func gitDiscards(when: [Mode] = [], unless: [Mode] = []) -> Deed {
    Deed(
      .overwrite,
      .git(.changes),
      when: when,
      unless: unless,
      why: "changes that aren't committed are replaced",
      safer: "git stash"
    )
  }

  /// A patch changes files.
  static func gitPatches(unless: [Mode]) -> Deed {
    Deed(
      .modify,
      .git(.changes),
      unless: unless,
      reversibility: .reversible,
      why: "`git apply -R` takes it back"
    )
  }

  /// Every commit is made anew.
  static let gitRewrites = gitRewrites(unless: [])

  /// Every commit is made anew, and the old ones may go.
  static func gitRewrites(unless: [Mode]) -> Deed {
    Deed(
      .overwrite,
      .git(.history),
      unless: unless,
      why: "the commits of every branch named are replaced by others",
      safer: "git clone --mirror . into another directory first"
    )
  }
}
