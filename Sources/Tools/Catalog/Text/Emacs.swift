internal import Effects
internal import ToolDescriptions

extension Tool {
  static let emacs = Tool(
    "emacs",
    summary: "Edits files, by hand or by code of Lisp.",
    source: "emacs(1), GNU Emacs 28",
    grammar: .single,
    options: [
      .value("-eval", "-execute", "-f", "-funcall", "-e", does: [Deed(.execute, .code(.other))]),
      .value("-l", "-load", "-script", does: [Deed(.execute, .script(.other))]),
      .value(
        "-u",
        "-user",
        "-L",
        "-directory",
        "-chdir",
        "-T",
        "-display",
        "-fn",
        "-font",
        "-geometry",
        "-name",
        "-title",
        "-s",
        "-socket-name",
        "-a",
        "-alternate-editor",
        "-server-file",
        "-bg",
        "-fg",
        "-d",
        "-insert"
      ),
    ],
    flags: """
      -batch -nw -no-window-system -Q -q -no-init-file -no-site-file -no-site-lisp -debug-init
      -daemon -bg-daemon -fg-daemon -maximized -fullscreen -quick -c -create-frame -t -tty -n
      -no-wait -kill -x -no-desktop -no-splash -version -help -V -quiet
      """,
    operands: .each([Deed(.modify, .path)]),
    examples: [
      Example("emacs a", "modify a"),
      Example(
        "emacs --batch --eval '(delete-file \"a\")'",
        "execute other code (delete-file \"a\")"
      ),
      Example("emacs --frob a", "modify a", "unknown text --frob"),
    ]
  )
}
