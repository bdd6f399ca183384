internal import Effects
internal import ToolDescriptions

extension Tool {
  static let recode = Tool(
    "recode",
    summary: "Changes the character set of files.",
    source: "recode(1), recode 3.7",
    grammar: .gnu,
    options: [.help, .version],
    flags: """
      -f --force -i --sequence=files -p -q --quiet --silent -s --strict -t --touch -v --verbose
      -d --diacritics -S --source -c --colons -g --graphics -T --find-subsets -C --copyright
      """,
    values: "-x --ignore",
    attached: "-l --list -k --known -h --header --sequence",
    operands: .list([[]], rest: [Deed(.modify, .path)]),
    examples: [
      Example("recode latin1..utf8 a", "modify a"),
      Example("recode utf8..latin1 a b", "modify a", "modify b"),
      Example("recode --frob l1..u8 a", "modify a", "unknown text --frob"),
    ]
  )
}
