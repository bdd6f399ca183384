internal import ToolDescriptions

extension Tool {
  static let diff = Tool(
    "diff",
    summary: "Prints how files differ.",
    source: "diff(1), GNU diffutils 3.8",
    options: [
      .values("-U -C -W --label -L -x --exclude -S --starting-file -F --show-function-line -I"),
      .values("--ignore-matching-lines -D --ifdef --line-format --old-line-format"),
      .values("--new-line-format --unchanged-line-format --old-group-format --new-group-format"),
      .values("--unchanged-group-format --changed-group-format --horizon-lines --palette"),
      .values("--tabsize --width"), .optionals("--unified --context --color"),
      .value("-X", "--exclude-from", "--from-file", "--to-file", does: [.reads]),
      .flags("-u -c -# -H"),
      .flags("--normal -q --brief -s --report-identical-files -e --ed -n --rcs -y"),
      .flags("--side-by-side --left-column --suppress-common-lines -p --show-c-function -t"),
      .flags("--expand-tabs -T --initial-tab --suppress-blank-empty -l --paginate -r"),
      .flags("--recursive --no-dereference -N --new-file --unidirectional-new-file"),
      .flags("--ignore-file-name-case --no-ignore-file-name-case -i --ignore-case -E"),
      .flags("--ignore-tab-expansion -Z --ignore-trailing-space -b --ignore-space-change -w"),
      .flags("--ignore-all-space -B --ignore-blank-lines -a --text --strip-trailing-cr -d"),
      .flags("--minimal --speed-large-files -v"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("diff a b", "read a", "read b"),
      Example("diff -ru a b", "read a", "read b"),
      Example("diff --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
