internal import Effects
internal import ToolDescriptions

extension Tool {
  static let fdupes = Tool(
    "fdupes",
    summary: "Finds files of the same content, and removes them if asked to.",
    source: "fdupes(1), fdupes 2.2; jdupes(1), jdupes 1.21",
    grammar: .gnu,
    options: [
      .flag("-d", "--delete", "-B", "--dedupe", sets: ["delete"]),
      .flag("-N", "--noprompt", skipsQuestion: true), .flag("-L", "--linkhard", sets: ["link"]),
      .flag("-r", "--recurse", "-R", "--recurse:", sets: [.recursive]),
      .flag("-l", "--linksoft", sets: ["link"]), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -s --symlinks -H --hardlinks -n --noempty -A --nohidden -f --omitfirst -1 --sameline -S
      --size -m --summarize -q --quiet -v -p --permissions -I --immediate -t --time -z
      --zero-match -i --reverse -u --print-unique -j --json -M --print-summarize -Q --quick -T
      --partial-only -0 --print-null -Z --soft-abort -E
      """,
    values: """
      -o --order -G --minsize -C --chunk-size -x --xsize -X --ext-filter -P --print --log
      """,
    operands: .each([
      Deed(.read, .path),
      Deed(
        .delete,
        .tree,
        when: ["delete"],
        why: "all but one of the files of the same content are removed"
      ), Deed(.modify, .tree, when: ["link"], why: "files of the same content become one file"),
    ]),
    examples: [
      Example("fdupes dir", "read dir"),
      Example("fdupes -d dir", "delete dir/**", "read dir"),
      Example("fdupes --frob dir", "read dir", "unknown text --frob"),
    ]
  )
}
