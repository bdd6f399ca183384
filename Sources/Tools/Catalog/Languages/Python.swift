internal import ToolDescriptions

extension Tool {
  static let python = Tool(
    "python",
    summary: "Runs code of Python.",
    source: "python3(1), Python 3.11.2",
    grammar: .posix,
    options: [
      .value("-c", sets: ["code"], role: .last),
      .value("-m", sets: ["module"], role: .last),
      .values("-W -X -Q --check-hash-based-pycs"),
      .flags("-b -bb -B -d -E -i -I -O -OO -P -q -R -s -S -t -u -v -x -3"),
      .flag("-h", "-?", "-V", "-VV", "--help-env", "--help-xoptions", "--help-all", sets: [.help]),
      .help, .version,
    ],
    operands: .reader(.python),
    examples: [
      Example("python script.py -x", "execute python script script.py -x"),
      Example("python -c 'print(1)' a", "execute python code print(1)"),
      Example("python --frob script.py", "unknown text --frob", "execute python script script.py"),
    ]
  )
}
