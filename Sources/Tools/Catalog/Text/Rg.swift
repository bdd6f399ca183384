internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rg = Tool(
    "rg",
    summary: "Searches directories for lines that match a pattern.",
    source: "rg(1), ripgrep 13.0.0",
    options: [
      .value("-e", "--regexp", sets: ["pattern"]),
      .value("-f", "--file", sets: ["pattern"], does: [.reads]),
      .flag("--files", "--type-list", sets: ["pattern"]),
      .value(
        "--pre",
        does: [Deed(.execute, .code(.shell), why: "runs for every file that is searched")]
      ),
      .value("--hostname-bin", does: [Deed(.execute, .code(.shell))]),
      .value("--ignore-file", does: [.reads]),
      .values("-g --glob --iglob --color --colors -A -B -C -m -M -t -T -j -r -E --sort --sortr"),
      .values("--context-separator --generate --hyperlink-format -d --max-depth"),
      .values("--stop-on-nonmatch"),
      .flags("--heading --no-heading --no-pre --no-hidden --hidden --no-context-separator"),
      .flags("--sort-files --no-stats --no-pcre2 --no-auto-hybrid-regex --no-multiline"),
      .flags("--no-search-zip -."),
      .flags("--auto-hybrid-regex --binary --block-buffered -b --byte-offset -s"),
      .flags("--case-sensitive --column -c --count --count-matches --crlf --debug -l"),
      .flags("--files-with-matches --files-without-match -F --fixed-strings -L --follow"),
      .flags("--glob-case-insensitive -h - -i --ignore-case --ignore-file-case-insensitive"),
      .flags("--include-zero -v --invert-match --json --replace --max-columns --line-buffered"),
      .flags("-n --line-number -x --line-regexp --max-columns-preview --mmap -U --multiline"),
      .flags("--multiline-dotall --no-config -I --no-filename --no-ignore --no-ignore-dot"),
      .flags("--no-ignore-exclude --no-ignore-global --no-ignore-vcs --no-ignore-files"),
      .flags("--no-ignore-messages --no-ignore-parent -N --no-line-number --no-messages"),
      .flags("--no-mmap --no-pcre2-unicode --no-require-git --no-unicode --unicode -0 --null"),
      .flags("--null-data --one-file-system -o --passthru -P --pcre2 --pcre2-version -p"),
      .flags("--pretty -q --quiet -z --search-zip -S --smart-case --stats -a --text --trim -u"),
      .flags("--unrestricted -V --vimgrep -H --with-filename -w --word-regexp"),
      .values("--after-context --before-context --context --only-matching --dfa-size-limit"),
      .values("--max-filesize --encoding --engine --field-context-separator"),
      .values("--field-match-separator --max-count --pcre2-unicode --path-separator --pre-glob"),
      .values("--regex-size-limit --threads --type --type-add --type-clear --type-not"),
      .help, .version,
    ],
    operands: .list([[]], rest: [.reads]),
    operandsIn: [("pattern", .each([.reads]))],
    examples: [
      Example("rg x"),
      Example("rg -n --hidden -g '!node_modules' x src", "read src"),
      Example("rg --frob x", "unknown text --frob"),
    ]
  )
}
