internal import Effects
internal import ToolDescriptions

extension Tool {
  static let scrot = Tool(
    "scrot",
    summary: "Takes a picture of the screen.",
    source: "scrot(1), scrot 1.8; maim(1), grim(1), import(1), gnome-screenshot(1)",
    grammar: .exact,
    options: [
      .value("-e", "--exec", does: [Deed(.execute, .code(.shell))]),
      .value("-F", "--file", does: [.overwrites]), .flag("-o", "--overwrite"),
      .flag("--", sets: [.help]), .help, .version,
    ],
    flags: """
      -a2 -b --border -c --count -f --freeze -i --ignorekeyboard -m --multidisp -p --pointer -s
      -u --focused -v -z --silent -h -B -C -M -P -S -T -W -x -I -K -U -full -region
      """,
    values: """
      -a --autoselect -d --delay -D --display -k --stack -l --line -q --quality -t --thumb -n
      --note --select -R -w -g
      """,
    operands: .each([Deed(.overwrite, .path)]),
    does: [Deed(.create, .fixed(.file, "a picture of the screen"), reversibility: .reversible)],
    examples: [
      Example("scrot", "create file a picture of the screen"),
      Example("scrot a.png", "create file a picture of the screen", "overwrite a.png"),
      Example(
        "scrot --frob a.png",
        "create file a picture of the screen",
        "overwrite a.png",
        "unknown text --frob"
      ),
    ]
  )
}
