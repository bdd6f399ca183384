extension Scenario {
  static let planMode = Scenario(
    "S05",
    date: "2025-12",
    agent: "Cursor",
    title: "70 tracked files deleted in plan mode, after 'DO NOT RUN ANYTHING'",
    build: #"""
      mkdir -p "$HOME/project/src"
      cd "$HOME/project"
      for n in {1..70}; do echo "export const n = $n" >"src/part$n.ts"; done
      repository "$PWD"
      for n in {1..5}; do echo '// a change that is nowhere else' >>"src/part$n.ts"; done
      """#,
    steps: { _ in
      [
        .incident(
          "rm -rf " + (1...70).map { "src/part\($0).ts" }.joined(separator: " "),
          loses: "test ! -e src/part1.ts && test ! -e src/part70.ts"
        ),
        .twin("git ls-files && git diff --stat"),
      ]
    }
  )
}
