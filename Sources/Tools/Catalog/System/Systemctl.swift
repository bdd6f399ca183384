internal import ToolDescriptions

extension Tool {
  static let systemctl = Tool(
    "systemctl",
    summary: "Controls the system's services.",
    source: "systemctl(1), systemd 252",
    options: [
      .value("--root", "--image"),
      .flag("-f", "--force", skipsQuestion: true),
      .values("-H --host -M --machine -t --type --state -p --property -P --signal -s"),
      .values("--kill-whom --kill-who --what -n --lines -o --output --job-mode"),
      .values("--check-inhibitors --preset-mode --timestamp --message --reboot-argument"),
      .values("--boot-loader-menu --boot-loader-entry --drop-in --when --legend"),
      .flags("--user --system --global -a --all -r --recursive --reverse --after --before -l"),
      .flags("--full --show-types --value --now --no-block --wait --no-wall --no-reload"),
      .flags("--no-legend --no-pager --no-ask-password --runtime --plain --dry-run --failed"),
      .flags("--fail --irreversible --quiet -q --read-only --mkdir --marked"),
      .flags("--with-dependencies --show-transaction --no-warn -i -T"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    does: [],
    verbs: Verb.systemctl,
    examples: [
      Example("systemctl status nginx", "read service services"),
      Example("systemctl restart nginx", "modify service a service"),
      Example("systemctl --frob status", "unknown text --frob", "read service services"),
    ]
  )
}
