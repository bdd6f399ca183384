internal import ToolDescriptions

extension Tool {
  static let pr = Tool(
    "pr",
    summary: "Prints files in pages or columns.",
    source: "pr(1), GNU coreutils 9.1",
    options: [.help, .version],
    flags: """
      -a --across -c --show-control-chars -d --double-space -f -F --form-feed -J --join-lines -m
      --merge -r --no-file-warnings -t --omit-header -T --omit-pagination -v --show-nonprinting
      -#
      """,
    values: """
      --pages --columns -D --date-format -h --header -l --length -N --first-line-number -o
      --indent -w --width -W --page-width
      """,
    attached: """
      -e --expand-tabs -i --output-tabs -n --number-lines -s --separator -S --sep-string +1 +2
      +3 +4 +5 +6 +7 +8 +9
      """,
    operands: .each([.reads]),
    examples: [
      Example("pr a", "read a"),
      Example("pr -m a b", "read a", "read b"),
      Example("pr --frob a", "read a", "unknown text --frob"),
    ]
  )
}
