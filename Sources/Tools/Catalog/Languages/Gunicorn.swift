internal import ToolDescriptions

extension Tool {
  static let gunicorn = Tool(
    "gunicorn",
    summary: "Serves a project of Python.",
    source: "gunicorn --help, Gunicorn 23",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("gunicorn app:app", "execute project gunicorn app:app"),
      Example(
        "gunicorn -w 4 -b 0.0.0.0:8000 app:app",
        "execute project gunicorn -w 4 -b 0.0.0.0:8000 app:app"
      ),
      Example("gunicorn --reload app.wsgi", "execute project gunicorn --reload app.wsgi"),
    ]
  )
}
