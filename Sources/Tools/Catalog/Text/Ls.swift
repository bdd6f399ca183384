internal import ToolDescriptions

extension Tool {
  static let ls = Tool(
    "ls",
    summary: "Lists directories.",
    source: "ls(1), GNU coreutils 9.1",
    options: [
      .values("-I --ignore --hide -T --tabsize -w --width --block-size --format"),
      .values("--indicator-style --quoting-style --sort --time --time-style"),
      .optionals("--color --hyperlink --classify"),
      .flags("-p -# -1 -F --smart-group --icons --git --tree"),
      .flags("-a --all -A --almost-all --author -b --escape -B --ignore-backups -c -C -d"),
      .flags("--directory -D --dired -f --file-type --full-time -g --group-directories-first"),
      .flags("-G --no-group -h --human-readable --si -H --dereference-command-line"),
      .flags("--dereference-command-line-symlink-to-dir -i --inode -k --kibibytes -l -L"),
      .flags("--dereference -m -n --numeric-uid-gid -N --literal -o -q --hide-control-chars"),
      .flags("--show-control-chars -Q --quote-name -r --reverse -R --recursive -s --size -S -t"),
      .flags("-u -U -v -x -X -Z --context --zero"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("ls -la"),
      Example("ls a", "read a"),
      Example("ls --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
