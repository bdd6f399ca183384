internal import ToolDescriptions

extension Tool {
  /// Only a person at the terminal can make one of these stop a process.
  static let top = Tool(
    "top",
    summary: "Shows processes and what they take.",
    source: "top(1), procps-ng 4.0.2",
    grammar: .gnu,
    options: [
      .flags("-# -C -c -a -b -B -e -E -g -H -i -k -l -L -m -r -s -S -t -T -u -w -x -X --human"),
      .flags("--bytes --kilo --mega --giga --tebi --gibi --mebi --kibi --si --wide --total"),
      .flags("--lohi --line --committed --color --ctime --decode --facility --follow"),
      .flags("--follow-new --force-prefix --json --kernel --level --nopager --notime --raw"),
      .flags("--reltime --since --until --syslog --time-format --userspace --show-delta -f -W"),
      .flags("-z -y -Y -j -J -R -p -v -A -I -P -q -1 -o -n -d -D -0 --tree --sort-key --user"),
      .flags("--pid --delay"),
      .flags("--batch-mode --batch --cmdline-toggle --threads-show --idle-toggle -O"),
      .flags("--list-fields --accum-time-toggle --secure-mode --single-cpu-toggle"),
      .values("--scale-summary-mem --scale-task-mem --iterations --sort-override -U"),
      .values("--filter-any-user --filter-only-euser"),
      .optionals("--width"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("top -b -n 1"),
      Example("free -h"),
      Example("top --frob", "unknown text --frob"),
    ]
  )
}
