internal import Effects
internal import ToolDescriptions

extension Tool {
  static let unshare = Tool(
    "unshare",
    summary: "Runs a command in namespaces of its own.",
    source: "unshare(1), util-linux 2.38.1",
    grammar: .posix,
    options: [
      .value(
        "-R",
        "--root",
        does: [Deed(.unknown, .named(.directory), why: "paths mean something else in another root")]
      ),
      .value("-w", "--wd", role: .directory),
      .optionals("-m --mount -u --uts -i --ipc -n --net -p --pid -U --user -C --cgroup -T --time"),
      .optionals("--kill-child --mount-proc"),
      .values("--map-user --map-group --map-users --map-groups --propagation --setgroups -S"),
      .values("--setuid -G --setgid --monotonic --boottime"),
      .flags("-f --fork -r --map-root-user -c --map-current-user --map-auto --keep-caps"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .command(after: 0),
    examples: [
      Example("unshare -r id", "execute command id"),
      Example("unshare -mpf --mount-proc rm a", "execute command rm a"),
      Example("unshare --frob rm a", "unknown text --frob", "execute command rm a"),
    ]
  )
}
