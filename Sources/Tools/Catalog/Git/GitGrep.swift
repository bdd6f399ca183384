internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitGrep = Tool(
    "grep",
    summary: "Searches tracked files.",
    source: "git-grep(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("-f", does: [.reads]),
      .optional("-O", "--open-files-in-pager", does: [Deed(.execute, .code(.shell))]),
      .help,
    ],
    flags: """
      --cached --no-index --untracked --exclude-standard --recurse-submodules -v --invert-match -i
      --ignore-case -w --word-regexp -a --text -I --textconv -r --recursive -E --extended-regexp
      -G --basic-regexp -F --fixed-strings -P --perl-regexp -n --line-number --column -h -H
      --full-name -l --files-with-matches --name-only -L --files-without-match -z --null -o
      --only-matching -c --count --break --heading -# -p --show-function -W --function-context
      --and --or --not -q --quiet --all-match --ext-grep
      """,
    values: """
      --max-depth -C --context -B --before-context -A --after-context --threads -e -m --max-count
      """,
    attached: "--color",
    operands: .ignored,
    examples: [
      Example("git grep -n -e a -- src"),
      Example("git grep -Oless a", "execute shell code less"),
    ]
  )
}
