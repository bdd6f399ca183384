internal import ToolDescriptions

extension Tool {
  static let dust = Tool(
    "dust",
    summary: "Shows what takes space.",
    source: "dust(1), dust 0.8",
    grammar: .exact,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: """
      -p --full-paths -L --dereference-links -x --limit-filesystem -s --apparent-size -r
      --reverse -c --no-colors -C --force-colors -b --no-percent-bars -B --bars-on-right -R
      --screen-reader --skip-total -f --filecount -i --ignore_hidden -t --file_types -H -P
      --no-progress -D --only-dir -F --only-file -j --output-json --print-errors
      """,
    values: """
      -d --depth -n --number-of-lines -X --ignore-directory -I --ignore-all-in-file -z
      --min-size -v --invert-filter -e --filter -w --terminal_width -S --stack-size -T --threads
      -o --output-format -M --mtime -A --atime -y --ctime --config --collapse
      """,
    operands: .each([.reads]),
    examples: [
      Example("dust"),
      Example("dust dir", "read dir"),
      Example("dust --frob dir", "read dir", "unknown text --frob"),
    ]
  )
}
