internal import Effects
internal import ToolDescriptions

extension Tool {
  static let git = Tool(
    "git",
    summary: "Keeps the history of files.",
    source: "git(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("-C", role: .directory),
      .value("-c", does: [Deed(.modify, .word(.gitSetting))]),
      .value("--config-env", does: [Deed(.modify, .word(.gitSetting))]),
      .optional("--exec-path", does: [.gitElsewhere]),
      .value("--git-dir", does: [.gitElsewhere]),
      .value("--work-tree", role: .directory),
      .value("--super-prefix"),
      .flag("-h", "--help", sets: [.help]),
      .flag("-v", "--version", sets: [.help]),
      .flag("--html-path", "--man-path", "--info-path", sets: [.help]),
    ],
    flags: """
      -p --paginate -P --no-pager --bare --no-replace-objects --literal-pathspecs --glob-pathspecs
      --noglob-pathspecs --icase-pathspecs --no-optional-locks --no-lazy-fetch --no-advice
      """,
    values: "--namespace --list-cmds --attr-source",
    subcommands: [
      .gitAdd, .gitAm, .gitApply, .gitArchive, .gitBisect, .gitBlame, .gitBranch,
      .gitBundle, .gitCatFile, .gitCheckAttr, .gitCheckIgnore, .gitCheckMailmap,
      .gitCheckRefFormat, .gitCheckout, .gitCheckoutIndex, .gitCherry, .gitCherryPick,
      .gitClean, .gitClone, .gitColumn, .gitCommit, .gitConfig, .gitCountObjects,
      .gitDescribe, .gitDiff, .gitDiffTree, .gitDifftool, .gitFetch, .gitFilterBranch,
      .gitFilterRepo, .gitFmtMergeMsg, .gitForEachRef, .gitFormatPatch, .gitFsck, .gitGc,
      .gitGetTarCommitId, .gitGrep, .gitHelp, .gitHook, .gitInit, .gitLfs, .gitLog,
      .gitLsFiles, .gitLsRemote, .gitLsTree, .gitMaintenance, .gitMerge, .gitMergeBase,
      .gitMergeTree, .gitMergetool, .gitMv, .gitNameRev, .gitNotes, .gitPatchId, .gitPrune,
      .gitPull, .gitPush, .gitRangeDiff, .gitReadTree, .gitRebase, .gitReflog, .gitRemote,
      .gitRepack, .gitReplace, .gitReset, .gitRestore, .gitRevList, .gitRevParse,
      .gitRevert, .gitRm, .gitShortlog, .gitShow, .gitShowBranch, .gitShowIndex,
      .gitShowRef, .gitSparseCheckout, .gitStash, .gitStatus, .gitStripspace, .gitSubmodule,
      .gitSwitch, .gitSymbolicRef, .gitTag, .gitUpdateIndex, .gitUpdateRef, .gitVar,
      .gitVerifyCommit, .gitVerifyPack, .gitVerifyTag, .gitVersion, .gitWorktree,
      .gitWriteTree,
    ],
    variables: [
      Variable("GIT_SSH_COMMAND", does: [.runsShell]),
      Variable("GIT_SSH", does: [.runsShell]),
      Variable("GIT_EXTERNAL_DIFF", does: [.runsShell]),
      Variable("GIT_PAGER", does: [.runsShell]),
      Variable("PAGER", does: [.runsShell]),
      Variable("GIT_EDITOR", does: [.runsShell]),
      Variable("GIT_SEQUENCE_EDITOR", does: [.runsShell]),
      Variable("EDITOR", does: [.runsShell]),
      Variable("VISUAL", does: [.runsShell]),
      Variable("GIT_ASKPASS", does: [.runsShell]),
      Variable("GIT_PROXY_COMMAND", does: [.runsShell]),
      Variable("GIT_EXEC_PATH", does: [.gitElsewhere]),
      Variable("GIT_TEMPLATE_DIR", does: [.gitHooksFrom]),
      Variable("GIT_DIR", does: [.gitElsewhere]),
      Variable("GIT_WORK_TREE", does: [.gitElsewhere]),
      Variable("GIT_INDEX_FILE", does: [.gitElsewhere]),
      Variable("GIT_CONFIG_COUNT", does: [.gitElsewhere]),
      Variable("GIT_CONFIG_PARAMETERS", does: [.gitElsewhere]),
      Variable("GIT_CONFIG_GLOBAL", does: [.gitElsewhere]),
      Variable("HUSKY", skipsQuestion: true),
      Variable("HUSKY_SKIP_HOOKS", skipsQuestion: true),
      Variable("HUSKY_BYPASS", skipsQuestion: true),
      Variable("LEFTHOOK", skipsQuestion: true),
      Variable("LEFTHOOK_EXCLUDE", skipsQuestion: true),
      Variable("OVERCOMMIT_DISABLE", skipsQuestion: true),
      Variable("SKIP", skipsQuestion: true),
      Variable("PRE_COMMIT_ALLOW_NO_CONFIG", skipsQuestion: true),
      Variable("GIT_TERMINAL_PROMPT", skipsQuestion: true),
      Variable("GIT_MERGE_AUTOEDIT", skipsQuestion: true),
      Variable("GIT_ALLOW_PROTOCOL", skipsQuestion: true),
      Variable("GIT_SSL_NO_VERIFY", skipsQuestion: true),
    ],
    examples: [
      Example("git -C sub status"),
      Example("git -c core.pager=less log", "execute shell code less"),
      Example("git -c color.ui=always log --oneline"),
      Example("git --no-pager diff"),
      Example("git undo", "unknown program git undo"),
      Example("git --help"),
    ]
  )
}

extension Deed {
  /// The value leads git to settings, programs or a repository that aren't the ones here.
  static let gitElsewhere = Deed(
    .unknown,
    .named(.text),
    why: "git takes its repository, settings or programs from elsewhere"
  )
  /// The value is a command that the tool gives to the shell.
  static let runsShell = Deed(.execute, .code(.shell))
}
