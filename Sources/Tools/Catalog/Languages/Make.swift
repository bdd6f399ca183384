internal import Effects
internal import ToolDescriptions

extension Tool {
  static let make = Tool(
    "make",
    summary: "Builds a project by the rules of its makefile.",
    source: "make(1), GNU Make 4.3",
    options: [
      .value("-C", "--directory", role: .directory),
      .value("-f", "--file", "--makefile", does: [.reads]),
      .value("--eval", does: [Deed(.execute, .code(.other))]),
      .optionals("-j --jobs -l --load-average --max-load -O --output-sync --debug"),
      .values("-I --include-dir -o --old-file --assume-old -W --what-if --new-file --assume-new"),
      .flags("-b -m -B --always-make -d -e --environment-overrides -E -i --ignore-errors -k"),
      .flags("--keep-going -L --check-symlink-times -n --just-print --dry-run --recon -p"),
      .flags("--print-data-base -q --question -r --no-builtin-rules -R --no-builtin-variables"),
      .flags("-s --silent --quiet --no-silent -S --no-keep-going --stop -t --touch --trace -w"),
      .flags("--print-directory --no-print-directory --warn-undefined-variables"),
      .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    operands: .reader(.make),
    examples: [
      Example("make", "execute project make"),
      Example("make -j8 test CC=clang", "execute project make test"),
      Example("make --frob all", "unknown text --frob", "execute project make all"),
    ]
  )
}
