internal import ToolDescriptions

extension Tool {
  static let fd = Tool(
    "fd",
    summary: "Searches directories by a pattern, and can run commands on what it finds.",
    source: "fd(1), fd-find 8.6.0",
    options: [
      .flag("-x", "--exec", "-X", "--exec-batch", sets: ["exec"], role: .last),
      .flag("-V", sets: [.help]), .flag("-h", sets: [.help]),
      .value("--base-directory", "-C", role: .directory),
      .value("--ignore-file", does: [.reads]),
      .value("--search-path"),
      .flags("--no-global-ignore-file --no-ignore-parent --no-require-git --absolute-path"),
      .flags("--hyperlink --list-details"),
      .values("-j --threads --format --and --newer --older --max-buffer-time --gen-completions"),
      .flags("-H --hidden -I --no-ignore -u --unrestricted --no-ignore-vcs -s --case-sensitive"),
      .flags("-i --ignore-case -g --glob --regex -F --fixed-strings -a -l -L --follow -p"),
      .flags("--full-path -0 --print0 -1 -q --quiet --show-errors --strip-cwd-prefix"),
      .flags("--one-file-system --mount --xdev --prune"),
      .values("--max-results -d --max-depth --min-depth --exact-depth -t --type -e --extension"),
      .values("-E --exclude -c --color -S --size --changed-within --changed-before -o --owner"),
      .values("--path-separator --batch-size"),
      .help, .version,
    ],
    operands: .reader(.fd),
    examples: [
      Example("fd pattern", "read ."),
      Example("fd -e o -x rm", "read .", "execute command rm {}"),
      Example("fd -0 --frob pattern", "unknown text --frob", "read ."),
    ]
  )
}
