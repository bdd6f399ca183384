internal import ToolDescriptions

extension Tool {
  static let ncdu = Tool(
    "ncdu",
    summary: "Shows what takes space, and lets a person remove it.",
    source: "ncdu(1), ncdu 1.18",
    grammar: .exact,
    options: [
      .value("-o", does: [.overwrites]), .value("-f", does: [.reads]),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -x --one-file-system --cross-file-system -e --extended --no-extended -L --follow-symlinks
      --no-follow-symlinks --include-caches --exclude-caches --include-kernfs --exclude-kernfs
      -0 -1 -2 -q --slow-ui-updates --fast-ui-updates --enable-shell --disable-shell
      --enable-delete --disable-delete --enable-refresh --disable-refresh -r --read-only --si
      --no-si --disk-usage --apparent-size --show-hidden --hide-hidden --show-itemcount
      --hide-itemcount --show-mtime --show-graph --confirm-quit --no-confirm-quit
      --confirm-delete
      """,
    values: """
      --exclude -X --exclude-from --sort --color --graph-style --shared-column -t --threads
      """,
    operands: .each([.reads]),
    examples: [
      Example("ncdu"),
      Example("ncdu dir", "read dir"),
      Example("ncdu --frob dir", "read dir", "unknown text --frob"),
    ]
  )
}
