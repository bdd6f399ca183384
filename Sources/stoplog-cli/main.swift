internal import Effects
internal import Facts
internal import Glibc
internal import JSON
internal import Linux
internal import Policy
internal import Reports
internal import Stoplog

// temporary: check --batch [--pure]
var environment: [String: String] = [:]
var pointer = environ
while let entry = pointer.pointee {
  let text = String(cString: entry)
  if let equals = text.firstIndex(of: "=") {
    environment[String(text[..<equals])] = String(text[text.index(after: equals)...])
  }
  pointer += 1
}
let pure = CommandLine.arguments.contains("--pure")
let judge = Judge()
func directory() -> String { Path.resolved(".") ?? "/" }
while let line = readLine() {
  guard let row = try? JSONValue(parsing: Array(line.utf8)), let command = row["command"]?.string else { continue }
  let cwd = row["cwd"]?.string ?? directory()
  let request = Request(.shell(command), directory: cwd, environment: pure ? [:] : environment)
  let judged: Judged
  if pure { judged = judge.judgePurely(request) } else {
    judged = judge.judge(request, in: SurroundingsFinder.find(directory: cwd, environment: environment))
  }
  print(JudgementReport.json(judged.judgement, id: row["id"]).canonical)
}
