internal import ToolDescriptions

extension Tool {
  static let less = Tool(
    "less",
    summary: "Shows files page by page; a person at the terminal can start commands from it.",
    source: "less(1), less 590",
    grammar: .exact,
    options: [
      .value("-o", "-O", "--log-file", "--LOG-FILE", does: [.overwrites]),
      .value("-k", "-T", "--lesskey-file", "--lesskey-src", "--tag-file", does: [.reads]),
      .values("-b -h -j -p -P -t -x -y -z -D -# --buffers --max-back-scroll --jump-target"),
      .values("--pattern --prompt --tag --tabs --max-forw-scroll --window --color --shift"),
      .values("--rscroll --header --mouse-scroll-lines --wheel-lines --line-num-width"),
      .values("--status-col-width --intr"),
      .flags("-a -A -B -c -C -d -e -E -f -F -g -G -i -I -J -K -L -m -M -n -N -q -Q -r -R -s -S"),
      .flags("-u -U -w -W -X -~ --search-skip-screen --clear-screen --dumb --quit-at-eof"),
      .flags("--QUIT-AT-EOF --force --quit-if-one-screen --hilite-search --ignore-case"),
      .flags("--IGNORE-CASE --status-column --quit-on-intr --no-lessopen --long-prompt"),
      .flags("--line-numbers --LINE-NUMBERS --quiet --silent --raw-control-chars"),
      .flags("--RAW-CONTROL-CHARS --squeeze-blank-lines --chop-long-lines --no-init --tilde"),
      .flags("--incsearch --follow-name --mouse --no-keypad --use-backslash --save-marks"),
      .flags("--no-histdups"),
      .optional("+F", "+G", "+/", "+"),
      .flag("-V", "-?", sets: [.help]), .help, .version,
      .flags("--SEARCH-SKIP-SCREEN --auto-buffers --CLEAR-SCREEN --HILITE-SEARCH"),
      .flags("--LONG-PROMPT --QUIET --SILENT --underline-special --UNDERLINE-SPECIAL"),
      .flags("--hilite-unread --HILITE-UNREAD --file-size --MOUSE --use-color"),
    ],
    operands: .each([.reads]),
    examples: [
      Example("less a", "read a"),
      Example("less -R +G a", "read a"),
      Example("less --frob a", "unknown text --frob", "read a"),
    ]
  )
}
