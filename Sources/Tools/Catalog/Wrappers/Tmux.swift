internal import Effects
internal import ToolDescriptions

extension Tool {
  static let tmux = Tool(
    "tmux",
    summary: "Keeps terminals that go on when nobody looks.",
    source: "tmux(1), tmux 3.3",
    grammar: .posix,
    options: [.value("-c", does: [Deed(.execute, .code(.shell))]), .value("-f", does: [.reads])],
    flags: "-2 -C -CC -D -l -N -u -v -V",
    values: "-L -S -T",
    subcommands: [
      .tmuxNewSession, .tmuxRunShell, .tmuxSendKeys, .tmuxPipePane, .tmuxLs, .tmuxSetOption,
      .tmuxSaveBuffer, .tmuxPasteBuffer, .tmuxKillSession, .tmuxKillServer, .tmuxDeleteBuffer,
    ],
    examples: [
      Example("tmux"),
      Example("tmux ls", "read process terminals"),
      Example("tmux source-file x.conf", "unknown program commands of tmux"),
    ]
  )

  static let tmuxNewSession = Tool(
    "new-session",
    aliases: [
      "new", "new-window", "neww", "split-window", "splitw", "respawn-pane", "respawnp",
      "respawn-window", "respawnw", "popup", "display-popup",
    ],
    summary: "Makes a terminal, and runs code in it.",
    grammar: .posix,
    flags: "-A -d -D -E -P -X -a -b -k -S -h -v -f -I -Z -B -C -EE",
    values: "-c -e -F -n -s -t -x -y -l -p -T -w",
    operands: .reader(.shellWords)
  )

  static let tmuxRunShell = Tool(
    "run-shell",
    aliases: ["run", "if-shell", "if"],
    summary: "Runs code.",
    grammar: .posix,
    flags: "-b -C -F",
    values: "-d -t -c",
    operands: .list(
      [[Deed(.execute, .code(.shell))]],
      rest: [Deed(.unknown, .path, why: "commands of tmux")]
    )
  )

  static let tmuxSendKeys = Tool(
    "send-keys",
    aliases: ["send"],
    summary: "Types keys into a terminal.",
    grammar: .posix,
    flags: "-F -H -K -l -M -R -X",
    values: "-c -N -t",
    operands: .reader(.keys)
  )

  static let tmuxPipePane = Tool(
    "pipe-pane",
    aliases: ["pipep"],
    summary: "Sends what a terminal shows to a command.",
    grammar: .posix,
    flags: "-I -O -o",
    values: "-t",
    operands: .reader(.shellWords)
  )

  static let tmuxLs = Tool(
    "ls",
    aliases: [
      "list-sessions", "list-windows", "lsw", "list-panes", "lsp", "list-clients", "lsc",
      "list-keys", "lsk", "list-commands", "lscm", "list-buffers", "lsb", "show-options", "show",
      "show-environment", "showenv", "show-messages", "showmsgs", "show-window-options", "showw",
      "show-buffer", "showb", "display-message", "display", "capture-pane", "capturep",
      "has-session", "has", "info", "server-info", "attach-session", "attach", "a", "at",
      "detach-client", "detach", "select-window", "selectw", "select-pane", "selectp",
      "last-window", "last", "next-window", "next", "n", "previous-window", "prev", "p",
      "rename-session", "rename", "rename-window", "renamew", "resize-pane", "resizep",
      "resize-window", "resizew", "swap-pane", "swapp", "swap-window", "swapw", "switch-client",
      "switchc", "clock-mode", "copy-mode", "refresh-client", "refresh", "choose-tree",
      "choose-buffer", "choose-client", "display-panes", "displayp", "find-window", "findw",
      "start-server", "start", "suspend-client", "suspendc", "lock-server", "lock", "wait-for",
      "wait", "select-layout", "selectl", "next-layout", "previous-layout", "rotate-window",
      "rotatew", "break-pane", "breakp", "join-pane", "joinp", "move-pane", "movep", "move-window",
      "movew", "link-window", "linkw", "unlink-window", "unlinkw", "set-buffer", "setb",
      "load-buffer", "loadb", "clear-history", "clearhist", "customize-mode", "show-hooks",
      "show-prompt-history",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.process, "terminals"))]
  )

  static let tmuxSetOption = Tool(
    "set-option",
    aliases: [
      "set", "set-window-option", "setw", "bind-key", "bind", "unbind-key", "unbind",
      "set-environment", "setenv",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.setting, "settings of tmux"),
        reversibility: .reversible,
        why: "it can be set again"
      )
    ]
  )

  static let tmuxSaveBuffer = Tool(
    "save-buffer",
    aliases: ["saveb"],
    summary: "Writes what was copied to a file.",
    grammar: .posix,
    flags: "-a",
    values: "-b",
    operands: .each([.overwrites])
  )

  static let tmuxPasteBuffer = Tool(
    "paste-buffer",
    aliases: [
      "pasteb", "source-file", "source", "set-hook", "confirm-before", "confirm", "command-prompt",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(.unknown, .fixed(.program, "commands of tmux"), why: "what is typed or run isn't known")
    ]
  )

  static let tmuxKillSession = Tool(
    "kill-session",
    aliases: ["kill-window", "killw", "kill-pane", "killp"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.process, "terminals"),
        reversibility: .reversible,
        why: "what runs in them ends; it can be started again"
      )
    ]
  )

  static let tmuxKillServer = Tool(
    "kill-server",
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.process, "every terminal of tmux"),
        reversibility: .irreversible,
        why: "everything that runs in them ends"
      )
    ]
  )

  static let tmuxDeleteBuffer = Tool(
    "delete-buffer",
    aliases: ["deleteb"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.setting, "what was copied"),
        reversibility: .irreversible,
        why: "it has no other copy"
      )
    ]
  )
}
