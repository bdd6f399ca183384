internal import Effects
internal import ToolDescriptions

extension Tool {
  /// Plugins add options, so one that isn't known is nothing but a part of how the project's tests run.
  static let pytest = Tool(
    "pytest",
    summary: "Runs a project's tests.",
    source: "pytest --help, pytest 8",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)],
    examples: [
      Example("pytest", "execute project pytest"),
      Example("pytest -x tests", "execute project pytest -x tests"),
      Example(
        "pytest --cov=src tests/test_a.py",
        "execute project pytest --cov=src tests/test_a.py"
      ),
    ]
  )
}
