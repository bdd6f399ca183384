internal import Effects
internal import ToolDescriptions

extension Tool {
  static let adb = Tool(
    "adb",
    summary: "Works on telephones with Android.",
    source: "adb(1), platform-tools 34",
    grammar: .posix,
    flags: "-a -d -e",
    values: "-s -t -H -P -L",
    subcommands: [
      .adbShell, .adbPush, .adbPull, .adbUninstall, .adbDevices, .adbStartServer, .adbInstall,
      .adbReboot,
    ],
    examples: [
      Example("adb devices", "read host the telephone"),
      Example("adb shell ls /sdcard", "execute elsewhere container the telephone: ls /sdcard"),
      Example("adb --frob devices", "read host the telephone", "unknown text --frob"),
    ]
  )

  static let adbShell = Tool(
    "shell",
    summary: "Runs a command on the telephone.",
    grammar: .posix,
    flags: "-t -T -n -x",
    values: "-e",
    operands: .reader(.deviceCommand)
  )

  static let adbPush = Tool(
    "push",
    summary: "Copies files to the telephone.",
    grammar: .exact,
    flags: "--sync -n -z -Z -a -p",
    operands: .sourcesThenTarget(sources: [.reads], target: [], alone: [.reads]),
    does: [
      Deed(
        .send,
        .fixed(.host, "the telephone"),
        reversibility: .unknown,
        why: "files of the same names are replaced there"
      )
    ]
  )

  static let adbPull = Tool(
    "pull",
    summary: "Copies files from the telephone.",
    grammar: .exact,
    flags: "-a -p -z -Z",
    operands: .list([[], [.overwrites]], rest: [.overwrites])
  )

  static let adbUninstall = Tool(
    "uninstall",
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.package, "an application and its data on the telephone"),
        reversibility: .irreversible,
        why: "its data has no other copy"
      )
    ]
  )

  static let adbDevices = Tool(
    "devices",
    aliases: [
      "logcat", "version", "help", "get-state", "get-serialno", "get-devpath", "features",
      "host-features", "jdwp", "wait-for-device", "wait-for-any",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.host, "the telephone"))]
  )

  static let adbStartServer = Tool(
    "start-server",
    aliases: [
      "mdns", "bugreport", "reconnect", "forward", "reverse", "connect", "disconnect",
      "kill-server", "pair", "usb", "tcpip", "keygen",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.process, "the connection to the telephone"),
        reversibility: .reversible,
        why: "the opposite command takes it back"
      )
    ]
  )

  static let adbInstall = Tool(
    "install",
    aliases: ["install-multiple", "install-multi-package"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .create,
        .fixed(.package, "an application on the telephone"),
        reversibility: .reversible,
        why: "it can be removed again"
      )
    ]
  )

  static let adbReboot = Tool(
    "reboot",
    aliases: [
      "root", "unroot", "remount", "disable-verity", "enable-verity", "sideload", "backup",
      "restore", "emu",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.host, "the telephone"),
        reversibility: .unknown,
        why: "what isn't saved there is gone"
      )
    ]
  )
}
