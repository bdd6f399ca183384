internal import ToolDescriptions

extension Tool {
  static let tree = Tool(
    "tree",
    summary: "Lists directories as trees.",
    source: "tree(1), tree 2.1.0",
    grammar: .exact,
    options: [
      .value("-o", does: [.overwrites]),
      .values("-L -P -I -H -T --charset --filelimit --timefmt --sort --gitfile --infofile"),
      .values("--hintro --houtro"),
      .flags("-a -d -l -f -x -R --gitignore --ignore-case --matchdirs --metafirst --prune"),
      .flags("--info --noreport -q -N -Q -p -u -g -s -h --si --du -D -F --inodes --device -v"),
      .flags("-t -c -U -r --dirsfirst --filesfirst -i -A -S -n -C -X -J --nolinks --fromfile"),
      .flags("--fromtabfile --fflinks --opt-toggle --hyperlink"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("tree -L 2"),
      Example("tree -o out.txt a", "overwrite out.txt", "read a"),
      Example("tree --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
