internal import ToolDescriptions

extension Tool {
  static let colordiff = Tool(
    "colordiff",
    summary: "Prints the difference of files in colour.",
    source: "colordiff(1), colordiff 1.0.21",
    options: [.help, .version],
    flags: """
      -u -U -c -C -y -r -N -a -b -B -w -i -q -s -t -d -p --unified --side-by-side --recursive
      --brief --no-banner --new-file --text --ignore-all-space --ignore-case
      """,
    values: "--difftype --fakeexitcode --color --width -W -x --exclude -I",
    operands: .each([.reads]),
    examples: [
      Example("colordiff a b", "read a", "read b"),
      Example("colordiff"),
      Example("colordiff --frob a b", "read a", "read b", "unknown text --frob"),
    ]
  )
}
