internal import ToolDescriptions

extension Tool {
  static let ag = Tool(
    "ag",
    summary: "Searches directories for lines that match a pattern.",
    source: "ag(1), the_silver_searcher 2.2.0",
    options: [
      .flag("-g", sets: []),
      .values("-A --after -B --before -C --context -G --file-search-regex --depth --ignore"),
      .values("--ignore-dir -m --max-count -p --path-to-ignore --pager -W --width --workers"),
      .values("--color-line-number --color-match --color-path"),
      .flags("-a --all-types -c --count -f --follow -F --fixed-strings --filename --nofilename"),
      .flags("-h -H --heading --noheading --hidden -i --ignore-case -l --files-with-matches -L"),
      .flags("--files-without-matches -n --norecurse --no-numbers --nonumbers -o"),
      .flags("--only-matching --passthrough --passthru --print-long-lines -Q --literal -r -R"),
      .flags("--recurse -s --case-sensitive -S --smart-case --search-binary --search-files"),
      .flags("--silent --stats --stats-only -t --all-text -u --unrestricted -U"),
      .flags("--skip-vcs-ignores -v --invert-match --vimgrep -w --word-regexp -z --search-zip"),
      .flags("-0 --null --ackmate --color --nocolor --column --group --nogroup --break"),
      .flags("--nobreak --numbers --print-all-files --one-device --affinity --noaffinity"),
      .flags("--mmap --nomultiline --multiline --parallel -D --debug --list-file-types"),
      .flag("-V", sets: [.help]), .help, .version,
      .flags("--print0"),
      .values("--filename-pattern"),
    ],
    operands: .list([[]], rest: [.reads]),
    examples: [
      Example("ag x"),
      Example("ag -i x src", "read src"),
      Example("ag --frob x", "unknown text --frob"),
    ]
  )
}
