internal import Effects

/// Reads what Python runs: code after `-c`, a module after `-m`, a file, or standard input.
///
/// See python3(1). Both options end the options: what follows belongs to the code or the module.
enum PythonReader {
  /// Modules that are the same program as the command of that name.
  private static let programs: Set<String> = [
    "alembic", "ansible", "black", "build", "celery", "coverage", "django", "flake8", "flask",
    "gunicorn", "ipython", "isort", "mypy", "pip", "pre_commit", "pylint", "pytest", "ruff",
    "sphinx", "tox", "twine", "uv", "uvicorn", "virtualenv",
  ]
  /// Modules that only print.
  private static let prints: Set<String> = [
    "ast", "calendar", "dis", "platform", "site", "sysconfig", "tabnanny", "this", "tokenize",
  ]

  static func read(_ invocation: inout Invocation) {
    let words = invocation.operands
    guard let first = words.first, first.text != "-" else {
      return invocation.runs(.input(.python), origin: invocation.name.origin)
    }
    if invocation.modes.contains("code") {
      invocation.runs(.code(first, .python), origin: first.origin)
    } else if invocation.modes.contains("module") {
      readModule(first, Array(words.dropFirst()), &invocation)
    } else {
      invocation.runs(
        .script(first, .python, arguments: Array(words.dropFirst())),
        origin: first.origin
      )
      invocation.runsProjectProgram(words)
    }
  }

  private static func readModule(
    _ module: Argument,
    _ rest: [Argument],
    _ invocation: inout Invocation
  ) {
    let operands = rest.filter { !$0.prefix.hasPrefix("-") }
    let isAsked = rest.contains { $0.text == "--help" || $0.text == "-h" }
    switch module.text {
    case _ where !module.isKnown:
      invocation.claims.append(Claim(unknown: module, why: "the module isn't known"))
    case let name where programs.contains(name):
      invocation.runs(.command([module] + rest, hasMore: false), origin: module.origin)
    case let name where prints.contains(name) || isAsked: break
    case "venv":
      let clears = rest.contains { $0.text == "--clear" }
      for word in operands {
        invocation.add(clears ? [Deed(.delete, .tree), .creates] : [.creates], on: word)
      }
    case "json.tool":
      if let file = operands.first { invocation.add([.reads], on: file) }
      if operands.count > 1 { invocation.add([.overwrites], on: operands[1]) }
    case "http.server":
      invocation.add(
        Deed(.read, .here, why: "serves the directory to whoever reaches the port"),
        on: nil,
        origin: module.origin
      )
    default:
      invocation.runs(
        .project([invocation.name, Argument("-m", origin: module.origin), module] + rest),
        origin: module.origin
      )
    }
  }
}
