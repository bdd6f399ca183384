internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pm2 = Tool(
    "pm2",
    summary: "Keeps programs running.",
    source: "pm2 --help, PM2 5",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      -a -s --silent --no-daemon --watch --no-autorestart --update-env --json --nostream --raw
      --err --out --timestamp --wait-ready --no-color --attach --merge-logs --fresh
      --highlight -m --mini-list --no-vizion --vizion
      """,
    values: """
      -n --name -i --instances -e --error -o --output -l --log --node-args --interpreter
      --interpreter-args --max-memory-restart --cron --cwd -u --user --hp -p --pid
      --exp-backoff-restart-delay --env --only --lines --kill-timeout --listen-timeout
      --restart-delay --ignore-watch --ext --namespace --parallel --max-restarts
      --service-name
      """,
    subcommands: [.pm2Start, .pm2List, .pm2Stop, .pm2Delete, .pm2Flush, .pm2Save],
    examples: [
      Example("pm2 start a.js", "execute project pm2 start a.js"),
      Example("pm2 flush", "delete file logs"),
      Example("pm2 zap", "unknown program pm2 zap"),
    ]
  )

  static let pm2Start = Tool(
    "start",
    aliases: [
      "restart", "reload", "startOrRestart", "startOrReload", "startOrGracefulReload",
      "gracefulReload", "scale", "resurrect", "serve", "deploy",
    ],
    summary: "Starts programs.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      -a -s --silent --no-daemon --watch --no-autorestart --update-env --json --nostream --raw
      --err --out --timestamp --wait-ready --no-color --attach --merge-logs --fresh
      --highlight -m --mini-list --no-vizion --vizion
      """,
    values: """
      -n --name -i --instances -e --error -o --output -l --log --node-args --interpreter
      --interpreter-args --max-memory-restart --cron --cwd -u --user --hp -p --pid
      --exp-backoff-restart-delay --env --only --lines --kill-timeout --listen-timeout
      --restart-delay --ignore-watch --ext --namespace --parallel --max-restarts
      --service-name
      """,
    operands: .ignored,
    does: [.runsProject]
  )

  static let pm2List = Tool(
    "list",
    aliases: [
      "ls", "l", "ps", "status", "show", "describe", "info", "desc", "logs", "monit", "monitor",
      "prettylist", "jlist", "env", "id", "pid", "ping", "report", "sysinfos", "imonit", "dash",
      "get", "conf",
    ],
    summary: "Shows programs.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      -a -s --silent --no-daemon --watch --no-autorestart --update-env --json --nostream --raw
      --err --out --timestamp --wait-ready --no-color --attach --merge-logs --fresh
      --highlight -m --mini-list --no-vizion --vizion
      """,
    values: """
      -n --name -i --instances -e --error -o --output -l --log --node-args --interpreter
      --interpreter-args --max-memory-restart --cron --cwd -u --user --hp -p --pid
      --exp-backoff-restart-delay --env --only --lines --kill-timeout --listen-timeout
      --restart-delay --ignore-watch --ext --namespace --parallel --max-restarts
      --service-name
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let pm2Stop = Tool(
    "stop",
    summary: "Stops programs.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      -a -s --silent --no-daemon --watch --no-autorestart --update-env --json --nostream --raw
      --err --out --timestamp --wait-ready --no-color --attach --merge-logs --fresh
      --highlight -m --mini-list --no-vizion --vizion
      """,
    values: """
      -n --name -i --instances -e --error -o --output -l --log --node-args --interpreter
      --interpreter-args --max-memory-restart --cron --cwd -u --user --hp -p --pid
      --exp-backoff-restart-delay --env --only --lines --kill-timeout --listen-timeout
      --restart-delay --ignore-watch --ext --namespace --parallel --max-restarts
      --service-name
      """,
    operands: .ignored,
    does: [.turnsProcess]
  )

  static let pm2Delete = Tool(
    "delete",
    aliases: ["del", "kill"],
    summary: "Stops programs and forgets them.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      -a -s --silent --no-daemon --watch --no-autorestart --update-env --json --nostream --raw
      --err --out --timestamp --wait-ready --no-color --attach --merge-logs --fresh
      --highlight -m --mini-list --no-vizion --vizion
      """,
    values: """
      -n --name -i --instances -e --error -o --output -l --log --node-args --interpreter
      --interpreter-args --max-memory-restart --cron --cwd -u --user --hp -p --pid
      --exp-backoff-restart-delay --env --only --lines --kill-timeout --listen-timeout
      --restart-delay --ignore-watch --ext --namespace --parallel --max-restarts
      --service-name
      """,
    operands: .ignored,
    does: [.turnsProcess]
  )

  static let pm2Flush = Tool(
    "flush",
    aliases: ["reloadLogs"],
    summary: "Empties logs.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      -a -s --silent --no-daemon --watch --no-autorestart --update-env --json --nostream --raw
      --err --out --timestamp --wait-ready --no-color --attach --merge-logs --fresh
      --highlight -m --mini-list --no-vizion --vizion
      """,
    values: """
      -n --name -i --instances -e --error -o --output -l --log --node-args --interpreter
      --interpreter-args --max-memory-restart --cron --cwd -u --user --hp -p --pid
      --exp-backoff-restart-delay --env --only --lines --kill-timeout --listen-timeout
      --restart-delay --ignore-watch --ext --namespace --parallel --max-restarts
      --service-name
      """,
    operands: .ignored,
    does: [
      Deed(.delete, .fixed(.file, "logs"), reversibility: .irreversible, why: "logs are emptied")
    ]
  )

  static let pm2Save = Tool(
    "save",
    aliases: [
      "dump", "cleardump", "startup", "unstartup", "set", "unset", "reset", "update", "updatePM2",
      "install", "uninstall", "module:update", "init", "ecosystem", "link", "unlink", "sendSignal",
      "trigger", "autoinstall", "completion",
    ],
    summary: "Changes settings.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      -a -s --silent --no-daemon --watch --no-autorestart --update-env --json --nostream --raw
      --err --out --timestamp --wait-ready --no-color --attach --merge-logs --fresh
      --highlight -m --mini-list --no-vizion --vizion
      """,
    values: """
      -n --name -i --instances -e --error -o --output -l --log --node-args --interpreter
      --interpreter-args --max-memory-restart --cron --cwd -u --user --hp -p --pid
      --exp-backoff-restart-delay --env --only --lines --kill-timeout --listen-timeout
      --restart-delay --ignore-watch --ext --namespace --parallel --max-restarts
      --service-name
      """,
    operands: .ignored,
    does: [.changesSettings]
  )
}
