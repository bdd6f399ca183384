extension Scenario {
  static let failedMkdir = Scenario(
    "S11",
    date: "2025-07-21",
    agent: "Gemini CLI",
    title: "mkdir failed unnoticed, and every file was moved onto the same name",
    build: #"""
      mkdir -p "$HOME/project"
      cd "$HOME/project"
      for name in a b c d e; do echo "experiment $name" >"$name.txt"; done
      git init -q
      # Something is in the way, so the folder can't be made: for root as for everybody.
      echo 'not a folder' >"$HOME/new"
      """#,
    steps: { _ in
      [
        .incident(
          #"mkdir ../new 2>/dev/null; for f in *; do mv "$f" ../new; done"#,
          loses: "test ! -e a.txt && grep -q 'experiment e' ../new"
        ),
        .twin(
          "mkdir sub && mv a.txt b.txt sub/",
          shows: "grep -q 'experiment a' sub/a.txt && grep -q 'experiment b' sub/b.txt"
        ),
      ]
    }
  )
}
