internal import ToolDescriptions

extension Tool {
  static let open = Tool(
    "open",
    summary: "Opens a file or an address with the program that belongs to it.",
    source: "open(1), macOS 14; xdg-open(1), xdg-utils 1.1.3",
    grammar: .exact,
    options: [
      .value("-a", "-b", "-s", "-n", "--env", "-u", "--stdin", "-i", "--stdout", "-o", "--stderr"),
      .flags("-e -t -f -F -W -R -g -j -h --fresh --background --hide --reveal --new"),
      .help, .version, .flag("--manual", sets: [.help]),
      .flag("--args", role: .last),
    ],
    operands: .each([.reads]),
    examples: [
      Example("open a.pdf", "read a.pdf"),
      Example("open -a Safari https://example.com", "read https://example.com"),
      Example("open --frob a", "unknown text --frob", "read a"),
    ]
  )
}
