internal import Effects
internal import ToolDescriptions

extension Tool {
  static let man = Tool(
    "man",
    summary: "Shows the manual.",
    source: "man(1), man-db 2.11.2",
    options: [
      .value("-P", "--pager", does: [Deed(.execute, .code(.shell))]),
      .optional("-H", "--html", does: [Deed(.execute, .code(.shell))]),
      .values("-C --config-file -L --locale -m --systems -M --manpath -S -s --sections -e"),
      .values("--extension -r --prompt -E --encoding -p --preprocessor -R --recode"),
      .optionals("--warnings -T --troff-device -X --gxditview"),
      .flags("-a --all -d --debug -D --default -f --whatis -k --apropos -K --global-apropos -l"),
      .flags("--local-file -w --where --path --location -W --where-cat --location-cat -c"),
      .flags("--catman -i --ignore-case -I --match-case --regex --wildcard --names-only -u"),
      .flags("--update --no-subpages -7 --ascii --no-hyphenation --nh --no-justification --nj"),
      .flags("-t --troff -Z --ditroff"),
      .flag("-?", "-h", "-V", "--usage", sets: [.help]), .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("man ls"),
      Example("man -k copy"),
      Example("man --frob ls", "unknown text --frob"),
    ]
  )
}
