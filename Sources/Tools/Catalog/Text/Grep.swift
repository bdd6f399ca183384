internal import ToolDescriptions

extension Tool {
  static let grep = Tool(
    "grep",
    summary: "Prints lines that match a pattern.",
    source: "grep(1), GNU grep 3.8",
    options: [
      .value("-e", "--regexp", sets: ["pattern"]),
      .value("-f", "--file", sets: ["pattern"], does: [.reads]),
      .value("--exclude-from", does: [.reads]),
      .flags("-# -y -V --no-ignore-case -U"), .optionals("--color --colour"),
      .values("-C --context -A -B -m -d -D --binary-files --label"),
      .flags("-E --extended-regexp -F --fixed-strings -G --basic-regexp -P --perl-regexp -i"),
      .flags("--ignore-case -w --word-regexp -x --line-regexp -z --null-data -s --no-messages"),
      .flags("-v --invert-match -b --byte-offset -n --line-number --line-buffered -H"),
      .flags("--with-filename -h --no-filename -o --only-matching -q --quiet --silent -a"),
      .flags("--text -I -r --recursive -R --dereference-recursive -L --files-without-match -l"),
      .flags("--files-with-matches -c --count -T --initial-tab -Z --null -NUM"),
      .flags("--no-group-separator --binary"),
      .values("--max-count --directories --devices --include --exclude --exclude-dir"),
      .values("--before-context --after-context --group-separator"),
      .help, .version,
    ],
    operands: .list([[]], rest: [.reads]),
    operandsIn: [("pattern", .each([.reads]))],
    examples: [
      Example("grep x a", "read a"),
      Example("grep -rn --include=*.c x src", "read src"),
      Example("grep --frob x a", "unknown text --frob", "read a"),
    ]
  )
}
