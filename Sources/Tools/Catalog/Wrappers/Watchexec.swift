internal import ToolDescriptions

extension Tool {
  static let watchexec = Tool(
    "watchexec",
    summary: "Runs a command when files change.",
    source: "watchexec(1), watchexec 1.22",
    grammar: .posix,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: """
      -c --clear -r --restart -p --postpone -k --kill -n -N --notify -q --quiet -v --verbose
      --no-vcs-ignore --no-project-ignore --no-ignore --no-default-ignore --no-global-ignore
      --no-meta --no-environment --no-process-group -W --watch-when-idle --once -1
      --print-events --shell=none
      """,
    values: """
      -e --exts -w --watch -f --filter -i --ignore -s --signal -d --debounce -o --on-busy-update
      --stop-signal --stop-timeout --shell --workdir --emit-events-to -E --env --project-origin
      --fs-events --poll --filter-file --ignore-file --delay-run --completions --log-file
      --wrap-process --color
      """,
    operands: .reader(.shellWords),
    examples: [
      Example("watchexec make", "execute shell code make"),
      Example("watchexec -h"),
      Example("watchexec --frob make", "execute shell code make", "unknown text --frob"),
    ]
  )
}
