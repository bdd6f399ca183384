internal import ToolDescriptions

extension Tool {
  static let uvicorn = Tool(
    "uvicorn",
    summary: "Serves a project of Python.",
    source: "uvicorn --help, Uvicorn 0.32",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("uvicorn app:app", "execute project uvicorn app:app"),
      Example("uvicorn app:app --reload", "execute project uvicorn app:app --reload"),
      Example(
        "uvicorn --host 0.0.0.0 --port 80 app:app",
        "execute project uvicorn --host 0.0.0.0 --port 80 app:app"
      ),
    ]
  )
}
