internal import ToolDescriptions

extension Tool {
  static let sample = Tool(
    "sample",
    summary: "Watches what processes do and which memory they use.",
    source: "sample(1), leaks(1), heap(1), vmmap(1), macOS 14",
    grammar: .single,
    options: [.value("-file", "-output", "-o", "-outputGraph", "-saveGraph", does: [.overwrites])],
    flags: """
      -wait -mayDie -fullPaths -e -v -nocontext -nostacks -list -quiet -groupByType -hex
      -summary -wide -help -h -s -sortBySize -reveal -noSampling -timeline -onlyTarget
      -noProcessingWhileSampling -conservative -interleaved -resident -pages -allSplitLibs
      -showSizes -allSplit -stdout -processes -heap
      """,
    values: """
      -exclude -trace -addresses -diffFrom -notarget -threshold -stackLogging -i -delay
      """,
    operands: .ignored,
    examples: [
      Example("sample Safari"),
      Example("sample 1234 -file /tmp/test.txt", "overwrite /tmp/test.txt"),
      Example("sample -frob 1234", "unknown text -frob"),
    ]
  )
}
