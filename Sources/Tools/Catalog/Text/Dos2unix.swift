internal import Effects
internal import ToolDescriptions

extension Tool {
  static let dos2unix = Tool(
    "dos2unix",
    summary: "Changes line ends of files.",
    source: "dos2unix(1), dos2unix 7.4; unix2dos(1), mac2unix(1)",
    grammar: .exact,
    options: [
      .flag("-n", "--newfile", sets: ["new"]), .optional("-i", "--info", sets: ["look"]),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -o --oldfile -k --keepdate -q --quiet -v --verbose -b --keep-bom -m --add-bom -r
      --remove-bom -f --force -s --safe -l --newline -ascii -iso -7 -437 -850 -u --keep-utf16
      --assume-utf16le --assume-utf16be -S --skip-symlink -F --follow-symlink -R
      --replace-symlink --no-add-eol --add-eol -e --allow-chown --no-allow-chown -O --to-stdout
      -L --license -gb -1252 -860 -863 -865
      """,
    values: "-c --convmode -D --display-enc",
    operands: .each([Deed(.modify, .path, unless: ["look"]), Deed(.read, .path, when: ["look"])]),
    operandsIn: [
      ("new", .list([[.reads], [.overwrites], [.reads], [.overwrites]], rest: [.overwrites]))
    ],
    examples: [
      Example("dos2unix a", "modify a"),
      Example("dos2unix a b", "modify a", "modify b"),
      Example("dos2unix --frob a", "modify a", "unknown text --frob"),
    ]
  )
}
