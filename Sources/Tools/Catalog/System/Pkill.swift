internal import ToolDescriptions

extension Tool {
  /// Where the two programs disagree on an option, it counts as one without an argument.
  static let pkill = Tool(
    "pkill",
    summary: "Sends a signal to processes by name.",
    source: "pkill(1), procps-ng 4.0.2; killall(1), psmisc 23.6",
    options: [
      .value("-u", "--euid", "--user", "-U", "--uid", "-G", "--group", "-t", "--terminal"),
      .value("-P", "--parent"),
      .values("--signal -d --delimiter --pgroup -O --older --older-than -s --session --pidfile"),
      .values("-F --runstates --cgroup --ns --nslist -y --younger-than --context --queue"),
      .flags("-# -ABRT -ALRM -CHLD -CONT -HUP -INT -KILL -QUIT -STOP -TERM -USR1 -USR2 -TSTP"),
      .flags("-WINCH -SIGABRT -SIGHUP -SIGINT -SIGKILL -SIGQUIT -SIGTERM -SIGUSR1 -SIGUSR2"),
      .flags("-SIGSTOP -SIGCONT -a -A --ignore-ancestors -c --count -e --echo -exact --exact"),
      .flags("-f --full -g -H --require-handler -i --ignore-case -I --interactive -l --list -L"),
      .flags("--logpidfile -m -n --newest -o --oldest -p --process-group -q -r -v --inverse"),
      .flags("--verbose -w --wait -x -Z --env --quiet --regexp --list-pids"),
      .flag("-0", sets: ["ask"]),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .reader(.process),
    examples: [
      Example("pkill node", "modify process node"),
      Example("pkill -9 -f 'npm run dev'", "modify process npm run dev"),
      Example("pkill --frob node", "unknown text --frob", "modify process node"),
    ]
  )
}
