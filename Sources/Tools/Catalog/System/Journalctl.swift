internal import Effects
internal import ToolDescriptions

extension Tool {
  static let journalctl = Tool(
    "journalctl",
    summary: "Prints the system's log, or removes old parts of it.",
    source: "journalctl(1), systemd 252",
    options: [
      .value(
        "--vacuum-size",
        "--vacuum-time",
        "--vacuum-files",
        does: [
          Deed(
            .delete,
            .fixed(.file, "old journal files"),
            reversibility: .irreversible,
            why: "what is vacuumed from the log has no other copy"
          )
        ]
      ),
      .flag(
        "--rotate",
        "--flush",
        "--relinquish-var",
        "--smart-relinquish-var",
        "--sync",
        "--update-catalog",
        "--setup-keys",
        does: [Deed(.modify, .fixed(.file, "the journal"), reversibility: .reversible)]
      ),
      .values("-u --unit --user-unit -p --priority -S --since -U --until -o --output -g --grep"),
      .values("-t --identifier -T --facility -c --cursor --after-cursor --cursor-file -D"),
      .values("--directory --file --root --image --namespace -M --machine -F --field --interval"),
      .values("--verify-key --output-fields"),
      .flags("-#"), .optionals("-n --lines -b --boot --case-sensitive"),
      .flags("-f --follow -k --dmesg -r --reverse -e --pager-end -x --catalog -a --all -l"),
      .flags("--full --no-full --no-pager --no-tail --no-hostname --show-cursor --utc -q"),
      .flags("--quiet -m --merge --system --user --list-boots --disk-usage -N --fields"),
      .flags("--list-catalog --dump-catalog --header --new-id128 --verify --force"),
      .flags("--truncate-newline --list-invocations"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("journalctl -u nginx"),
      Example("journalctl --vacuum-time=1d", "delete file old journal files"),
      Example("journalctl --frob", "unknown text --frob"),
    ]
  )
}
