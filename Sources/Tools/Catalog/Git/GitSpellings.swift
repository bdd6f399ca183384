internal import ToolDescriptions

extension Spellings {
  /// Options of `git diff` without an argument.
  static let gitDiffFlags: Spellings = """
    -p -u --patch -s --no-patch --raw --patch-with-raw --indent-heuristic --no-indent-heuristic
    --minimal --patience --histogram --compact-summary --numstat --shortstat --cumulative
    --summary --patch-with-stat -z --name-only --name-status --no-color --no-color-moved
    --no-color-moved-ws --no-renames --rename-empty --check --full-index --binary
    --find-copies-harder -D --irreversible-delete --pickaxe-all --pickaxe-regex -R --no-relative
    -a --text --ignore-cr-at-eol --ignore-space-at-eol -b --ignore-space-change -w
    --ignore-all-space --ignore-blank-lines -W --function-context --exit-code --quiet
    --no-ext-diff --textconv --no-textconv --no-prefix --ita-invisible-in-index -0 --follow --cc
    -c -m --dd --root --default-prefix
    """

  /// Options of `git diff` with an argument.
  static let gitDiffValues: Spellings = """
    --diff-merges -U --output-indicator-new --output-indicator-old --output-indicator-context
    --anchored --diff-algorithm --color-moved-ws --word-diff-regex --ws-error-highlight -l
    --diff-filter -S -G --find-object --skip-to --rotate-to -I --ignore-matching-lines
    --inter-hunk-context --src-prefix --dst-prefix --line-prefix --stat-width --stat-name-width
    --stat-count --stat-graph-width
    """

  /// Options of `git diff` whose argument stands in the same word.
  static let gitDiffAttached: Spellings = """
    --unified --stat -X --dirstat --dirstat-by-file --submodule --color --color-moved --word-diff
    --color-words --abbrev -B --break-rewrites -M --find-renames -C --find-copies --relative
    --ignore-submodules
    """

  /// Options of `git log` and `git rev-list` without an argument.
  static let gitLogFlags: Spellings = """
    --no-decorate --clear-decorations --source --mailmap --use-mailmap --full-diff --log-size
    --all-match --invert-grep -i --regexp-ignore-case --basic-regexp -E --extended-regexp -F
    --fixed-strings -P --perl-regexp --remove-empty --merges --no-merges --no-min-parents
    --no-max-parents --first-parent --exclude-first-parent-only --not --all --reflog
    --alternate-refs --single-worktree --ignore-missing --bisect --stdin --cherry-mark
    --cherry-pick --left-only --right-only --cherry -g --walk-reflogs --merge --boundary
    --simplify-by-decoration --show-pulls --full-history --dense --sparse --simplify-merges
    --date-order --author-date-order --topo-order --reverse --do-walk --abbrev-commit
    --no-abbrev-commit --oneline --no-expand-tabs --no-notes --standard-notes --show-signature
    --relative-date --parents --children --left-right --graph --no-diff-merges
    --combined-all-paths -t --use-bitmap-index --bisect-vars --bisect-all --objects
    --in-commit-order --objects-edge --objects-edge-aggressive --indexed-objects --unpacked
    --object-names --no-object-names --no-filter --filter-provided-objects --filter-print-omitted
    --exclude-promisor-objects --header --no-commit-header --commit-header --timestamp --count -#
    -q -h
    """

  /// Options of `git log` with an argument.
  static let gitLogValues: Spellings = """
    --decorate-refs --decorate-refs-exclude -L -n --max-count --skip --since --after
    --since-as-filter --until --before --author --committer --grep-reflog --grep --glob --exclude
    --exclude-hidden --encoding --date --max-age --min-age
    """

  /// Options of `git log` whose argument stands in the same word.
  static let gitLogAttached: Spellings = """
    --min-parents --max-parents --format --expand-tabs --decorate --branches --tags --remotes
    --ancestry-path --no-walk --pretty --notes --show-notes --show-linear-break --disk-usage
    --progress --filter --missing
    """

  /// Further options of `git format-patch` without an argument.
  static let gitPatchFlags: Spellings = """
    --no-stat -n --numbered -N --no-numbered --numbered-files -k --keep-subject --signoff
    --no-attach --no-thread --ignore-if-in-upstream --always --rfc --force-in-body-from
    --cover-letter --encode-email-headers --no-encode-email-headers --no-notes -q --no-binary
    --zero-commit -#
    """

  /// Further options of `git format-patch` with an argument.
  static let gitPatchValues: Spellings = """
    --start-number --in-reply-to --cover-from-description --subject-prefix --filename-max-length
    -v --reroll-count --to --add-header --interdiff --range-diff --creation-factor --signature
    --signature-file --suffix
    """

  /// Further options of `git format-patch` whose argument stands in the same word.
  static let gitPatchAttached: Spellings = """
    --from --progress --attach --inline --thread --notes --base
    """
}
