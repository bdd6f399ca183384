internal import Effects

/// Reads a `Procfile`: a process a line, as `web: command`.
enum Procfile {
  static func read(_ text: String) -> TaskList {
    var list = TaskList()
    for line in text.split(atByte: UInt8(ascii: "\n")).prefix(500) {
      guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("#") else { continue }
      let name = line[..<colon].filter { $0 != " " }
      let command = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      if !name.isEmpty { list.tasks[String(name)] = ProjectTask([.shell(String(command))]) }
    }
    return list
  }
}
