internal import Effects
internal import ToolDescriptions

extension Tool {
  static let patch = Tool(
    "patch",
    summary: "Applies differences to files.",
    source: "patch(1), GNU patch 2.7.6",
    options: [
      .flag("--dry-run", sets: [.dryRun]),
      .value("-d", "--directory", role: .directory),
      .value("-i", "--input", does: [.reads]),
      .value("-o", "--output", sets: ["output"], does: [.overwrites]),
      .value("-r", "--reject-file", does: [.overwrites]),
      .flag("-f", "--force", "-t", "--batch", skipsQuestion: true),
      .flags("-l --ignore-whitespace -c --context -e --ed -n --normal -u --unified -N"),
      .flags("--forward -R --reverse -E --remove-empty-files -Z --set-utc -T --set-time -b"),
      .flags("--backup --backup-if-mismatch --no-backup-if-mismatch -s --quiet --silent"),
      .flags("--verbose --posix --binary --follow-symlinks"),
      .values("-p --strip -F --fuzz -D --ifdef --quoting-style -V --version-control -B --prefix"),
      .values("-Y --basename-prefix -z --suffix -g --get -x --debug --reject-format --read-only"),
      .optionals("--merge"),
      .flag("-v", sets: [.help]), .help, .version,
    ],
    operands: .list([[Deed(.modify, .path, unless: ["output"])]], rest: [.reads]),
    does: [
      Deed(
        .modify,
        .here,
        unless: ["output"],
        reversibility: .reversible,
        why: "the files that the patch names; patch --reverse takes it back"
      )
    ],
    examples: [
      Example("patch -p1", "modify ./**"),
      Example("patch -p1 -i fix.diff", "read fix.diff", "modify ./**"),
      Example("patch --loud -p1", "unknown text --loud", "modify ./**"),
    ]
  )
}
