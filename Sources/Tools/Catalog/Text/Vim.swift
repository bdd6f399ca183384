internal import Effects
internal import ToolDescriptions

extension Tool {
  static let vim = Tool(
    "vim",
    summary: "Edits files, by hand or by commands.",
    source: "vim(1), vim 9.0",
    grammar: .exact,
    options: [
      .value("-c", "--cmd", does: [Deed(.execute, .word(.editorCommand))]),
      .flag("-es", "-Es", sets: ["commands"]), .flag("-e", "-E", sets: ["ex"]),
      .flag("-R", "-M", sets: ["read-only"]),
      .value(
        "-S",
        "-s",
        "-l",
        does: [Deed(.unknown, .path, why: "a file with commands for the editor")]
      ), .value("-u", "-U", does: [.reads]),
      .value("-w", "-W", "--startuptime", does: [.overwrites]),
      .value("-i", "-r", "-t", "-q", "-T", "-L", "--servername", "--listen"),
      .value(
        "--remote-send",
        "--remote-expr",
        does: [Deed(.unknown, .path, why: "commands for another editor")]
      ), .help, .version,
    ],
    flags: """
      -b -C -d -f -F -g -h -H -m -n -N -O -o -p -v -x -X -y -Z -A -D --clean --noplugin --nofork
      --remote --remote-silent --remote-wait --remote-tab --serverlist --literal --not-a-term
      --headless --embed --ttyfail -p2 -o2 -O2 -V1 -V0
      """,
    operands: .reader(.editor),
    examples: [
      Example("vim a", "modify a"),
      Example("vim -R a", "read a"),
      Example("vim -c 'call system(\"rm a\")' a", "modify a", "unknown text call system(\"rm a\")"),
    ]
  )
}
