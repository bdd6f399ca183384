internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sudo = Tool(
    "sudo",
    summary: "Runs a command as another user.",
    source: "sudo(8), sudo 1.9.13",
    grammar: .posix,
    options: [
      .flag("-e", "--edit", sets: ["edit"]),
      .flag("-s", "--shell", "-i", "--login", sets: ["shell"]),
      .flag(
        "-l",
        "--list",
        "-v",
        "--validate",
        "-k",
        "--reset-timestamp",
        "-K",
        "--remove-timestamp",
        "-V",
        sets: ["no-command"]
      ),
      .flag("-n", "--non-interactive", "-A", "--askpass", "-S", "--stdin"),
      .value("-D", "--chdir", role: .directory),
      .value(
        "-R",
        "--chroot",
        does: [Deed(.unknown, .named(.directory), why: "paths mean something else in another root")]
      ),
      .values("-u --user -g --group -p --prompt -C --close-from -h --host -r --role -t --type"),
      .values("-T --command-timeout -U --other-user -a --auth-type -c --login-class"),
      .flags("-b --background -B --bell -E -H --set-home -N --no-update -P --preserve-groups"),
      .optionals("--preserve-env"),
      .help, .version,
    ],
    operands: .reader(.env),
    operandsIn: [
      ("edit", .each([.modifies])), ("no-command", .ignored), ("shell", .reader(.shellWords)),
    ],
    examples: [
      Example("sudo rm -rf /srv", "execute command rm -rf /srv"),
      Example("sudo -u app FOO=1 tool -x", "read variable FOO=1", "execute command tool -x"),
      Example("sudo --frob rm a", "unknown text --frob", "execute command rm a"),
    ]
  )
}
