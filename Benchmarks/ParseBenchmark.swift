internal import Glibc
internal import Linux
internal import ShellSyntax

/// Parsing of the machine's own shell scripts, beside `shfmt` on the same files.
enum ParseBenchmark {
  private static let folders = [
    "/usr/bin", "/usr/sbin", "/etc/init.d", "/usr/share/bash-completion",
  ]
  private static let rounds = 10

  static func run() throws(SystemError) -> Bool {
    var scripts: [(path: String, text: String)] = []
    for folder in folders {
      for name in (try? Path.entries(of: folder)) ?? [] {
        let path = folder + "/" + name
        guard let text = script(at: path), (try? Parser.parse(text)) != nil else { continue }
        scripts.append((path, text))
      }
    }
    let bytes = scripts.reduce(0) { $0 + $1.text.utf8.count }
    guard bytes > 0 else { return true }
    var times: [Int] = []
    for _ in 0..<rounds {
      let start = Clock.monotonic
      for script in scripts { _ = try? Parser.parse(script.text) }
      times.append(Clock.monotonic - start)
    }
    let own = Sample(times)
    Table.head("Parsing \(scripts.count) scripts, \(bytes / 1_000) kB, in all", last: "p95")
    Table.row("stoplog's parser, in process", own, at: 0.95, against: nil)
    print("  \(speed(bytes, own)) MB/s")
    guard access("/usr/bin/shfmt", X_OK) == 0 else {
      print("  shfmt isn't installed")
      return true
    }
    // It exits with 1 where it can't read a file, so the status is not asked for.
    let words = ["/bin/sh", "-c", "shfmt -l \"$@\" >/dev/null 2>&1; :", "sh"] + scripts.map(\.path)
    guard let samples = Process.rounds(rounds, warming: 1, [Process(words: words)]) else {
      return false
    }
    Table.row("shfmt -l, as a process", samples[0], at: 0.95, against: own)
    print("  \(speed(bytes, samples[0])) MB/s")
    return true
  }

  private static func script(at path: String) -> String? {
    guard let bytes = try? File.read(path, limit: 1 << 20), bytes.starts(with: Array("#!".utf8)),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let first = text.prefix { $0 != "\n" }
    return first.hasSuffix("/sh") || first.hasSuffix("/bash") ? text : nil
  }

  /// Bytes a microsecond, which is megabytes a second, with one digit behind the point.
  private static func speed(_ bytes: Int, _ sample: Sample) -> String {
    let tenths = bytes * 10_000 / max(1, sample.median)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
