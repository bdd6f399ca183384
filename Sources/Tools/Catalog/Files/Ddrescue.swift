internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ddrescue = Tool(
    "ddrescue",
    summary: "Copies what can be read of a damaged disk.",
    source: "ddrescue(1), GNU ddrescue 1.27",
    grammar: .gnu,
    options: [
      .flag("-f", "--force", skipsQuestion: true), .flag("-h", "-V", sets: [.help]), .help,
      .version,
    ],
    flags: """
      -a2 -A --try-again -C --complete-only -d --idirect -D --odirect -J --verify-on-error -M
      --retrim -n --no-scrape -N --no-trim -O --reopen-on-error -p --preallocate -q --quiet -R
      --reverse -S --sparse -t --truncate -u --unidirectional -v --verbose -y --synchronous
      --ask
      """,
    values: """
      -a --min-read-rate -b --sector-size -c --cluster-size -e --max-errors -E --max-error-rate
      -H --test-mode -i --input-position -I --verify-input-size -K --skip-size -L --loose-domain
      -m --domain-mapfile -o --output-position -Q --max-read-rate -r --retry-passes -s --size -T
      --timeout -x --extend-outfile -X --exit-on-error --bit-bucket --cpass --delay-slow
      --log-events --log-rates --log-reads --mapfile-interval --max-bad-areas --max-slow-reads
      --pause-on-error --pause-on-pass --reset-slow --same-file
      """,
    operands: .list(
      [[.reads], [.overwrites]],
      rest: [Deed(.modify, .path, reversibility: .reversible, why: "it notes what has been read")]
    ),
    examples: [
      Example("ddrescue /dev/sdb out.img map", "modify map", "overwrite out.img", "read /dev/sdb"),
      Example("ddrescue a b", "overwrite b", "read a"),
      Example("ddrescue --frob a b", "overwrite b", "read a", "unknown text --frob"),
    ]
  )
}
