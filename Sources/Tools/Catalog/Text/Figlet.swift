internal import ToolDescriptions

extension Tool {
  static let figlet = Tool(
    "figlet",
    summary: "Prints words large, in colours or in the mouth of a cow.",
    source: "figlet(6), figlet 2.2; cowsay(6), lolcat(6), toilet(1), banner(1), fortune(6)",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      -c -l -r -x -k -o -p -n -s -S -t -v -L -R -X -W -D -E -N -b -d -g -y -a -i --gay --metal
      """,
    values: "-f -m -w -I -C -e -T --font --filter --spread --freq --seed -H -P",
    operands: .ignored,
    examples: [
      Example("figlet hello"),
      Example("figlet -f slant hello"),
      Example("figlet --frob hello", "unknown text --frob"),
    ]
  )
}
