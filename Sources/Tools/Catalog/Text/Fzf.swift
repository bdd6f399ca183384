internal import Effects
internal import ToolDescriptions

extension Tool {
  static let fzf = Tool(
    "fzf",
    summary: "Lets a person choose among lines.",
    source: "fzf(1), fzf 0.38",
    grammar: .gnu,
    options: [
      .value(
        "--preview",
        "--with-shell",
        "--info-command",
        does: [Deed(.execute, .word(.selection))]
      ), .value("--bind", does: [Deed(.execute, .word(.binding))]),
      .value("--history", does: [.modifies]), .value("--walker"),
      .optional(
        "--listen",
        "--listen-unsafe",
        does: [
          Deed(
            .execute,
            .fixed(.network, "a port that takes commands"),
            reversibility: .unknown,
            why: "others can send it actions"
          )
        ]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -x --extended +x --no-extended -e --exact +e --no-exact -i --ignore-case +i
      --no-ignore-case --literal --no-literal +s --no-sort --tac --no-tac --disabled --enabled
      --phony +m --no-multi --cycle --no-cycle --keep-right --no-keep-right --no-hscroll
      --hscroll --filepath-word --no-filepath-word --no-mouse --reverse --no-reverse --no-bold
      --bold --black --no-black --inline-info --no-inline-info --no-info --no-border
      --no-separator --no-scrollbar --ansi --no-ansi --sync --no-sync -1 --select-1 +1
      --no-select-1 -0 --exit-0 +0 --no-exit-0 --print-query --no-print-query --read0 --no-read0
      --print0 --no-print0 --header-first --no-header-first --no-clear --no-unicode --unicode
      --no-expect --no-history --no-header --no-header-lines --no-preview --no-margin
      --no-padding --no-color +c --wrap --no-wrap --track --no-track --no-input --highlight-line
      --no-height --bash --zsh --fish --smart-case --async
      """,
    values: """
      --algo --scheme -n --nth --with-nth --accept-nth -d --delimiter --tiebreak -q --query -f
      --filter --height --min-height --layout --border-label --border-label-pos --margin
      --padding --info --separator --scrollbar --prompt --pointer --marker --marker-multi-line
      --header --header-lines --ellipsis --color --history-size --preview-window --preview-label
      --preview-label-pos --jump-labels --hscroll-off --scroll-off --tabstop --expect
      --toggle-sort --walker-skip --walker-root --style --ghost --gap --gap-line --gutter
      --list-label --input-label --header-label --footer --tail --wrap-sign --freeze-left
      --freeze-right
      """,
    attached: """
      -m --multi -s --sort --border --list-border --input-border --header-border
      --header-lines-border --footer-border --tmux
      """,
    variables: [
      Variable("FZF_DEFAULT_OPTS", addsArguments: true),
      Variable("FZF_DEFAULT_COMMAND", does: [Deed(.execute, .code(.shell))]),
    ],
    examples: [
      Example("fzf"),
      Example("fzf --preview='head -100 {}'", "execute shell code head -100 ./$(fzf)"),
      Example("fzf --frob", "unknown text --frob"),
    ]
  )
}
