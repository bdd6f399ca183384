internal import Glibc
internal import Linux

/// `stoplog doctor` in a large home: deep trees, many files, and settings in every known place.
enum DoctorBenchmark {
  private static let runs = 20
  private static let folders = 400
  private static let perFolder = 250
  private static let depth = 40

  static func run(_ program: String, in scratch: Scratch) throws(SystemError) -> Bool {
    let small = scratch.file("small")
    let large = scratch.file("large")
    for home in [small, large] { try settings(home) }
    try fill(large)
    let processes = [small, large].map { home in
      Process(
        words: [program, "doctor", home + "/shop", "--home", home, "--offline"],
        status: 1
      )
    }
    guard let samples = Process.rounds(runs, warming: 3, processes) else { return false }
    let files = folders * perFolder
    Table.head("Doctor, cold, offline, with settings in every known place", last: "p95")
    Table.row("a home of 60 files", samples[0], at: 0.95, against: nil)
    Table.row(
      "a home of \(files) files, \(depth) levels",
      samples[1],
      at: 0.95,
      against: samples[0]
    )
    Table.budget("a large home takes less than 2 s", isKept: samples[1].most < 2_000_000_000)
    return true
  }

  /// Settings in many places, among them one for production.
  private static func settings(_ home: String) throws(SystemError) {
    let project = home + "/shop"
    try File.makeDirectories(project + "/.git")
    let variables = (0..<40).map { "KEY_\($0)_TOKEN=abcdefgh\($0)\n" }.joined()
    let address = "DATABASE_URL=postgresql://u:p@prod.example.com/shop\n"
    let files = [
      "shop/.env": address + variables, "shop/.env.production": address + variables,
      "shop/.mcp.json": "{\"mcpServers\": {}}", ".bashrc": "export A_TOKEN=abcdefgh\n",
      ".aws/credentials": "[default]\naws_access_key_id=x\n",
      "shop/main.tf": (0..<200).map {
        "resource \"aws_db_instance\" \"d\($0)\" {\n  skip_final_snapshot = true\n}\n"
      }.joined(),
      // What an agent keeps of its sessions grows to megabytes.
      ".claude.json": "{\"projects\": {"
        + (0..<2_000).map {
          "\"/p/\($0)\": {\"history\": [\"\(String(repeating: "x", count: 400))\"]}"
        }
        .joined(separator: ",") + "}}",
    ]
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { try write(home, name, text) }
    for index in 0..<50 { try write(home, ".ssh/key\(index).pub", "ssh-ed25519 AAAA\n") }
  }

  private static func write(_ home: String, _ name: String, _ text: String) throws(SystemError) {
    let path = home + "/" + name
    try File.makeDirectories(Path.parent(path))
    try File.replace(path, with: text.utf8)
  }

  /// Many files, some folders deep in each other, in the home and in the project.
  private static func fill(_ home: String) throws(SystemError) {
    var deep = home + "/shop/node_modules"
    for level in 0..<folders {
      let folder: String
      if level < depth {
        deep += "/d\(level)"
        folder = deep
      } else {
        folder = home + (level % 2 == 0 ? "/shop/src/m\(level)" : "/Documents/m\(level)")
      }
      try File.makeDirectories(folder)
      for index in 0..<perFolder {
        // Not durable: a hundred thousand syncs would take minutes.
        let made = open("\(folder)/f\(index).txt", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard made >= 0 else { throw SystemError("create", folder) }
        close(made)
      }
    }
  }
}
