import CommandLine
import Glibc
import Testing

/// What is generated, tried with the programs that read it.
@Suite struct GeneratedTests {
  @Test func manualPageBeginsAsMeant() {
    let page = ManPage.text(of: Sample.program, version: "1.0")
    #expect(
      page.hasPrefix(
        #"""
        .TH GATE 1 "" "gate 1.0"
        .SH NAME
        gate \- Hold what can't be undone
        .SH SYNOPSIS
        .B gate
        [options] command
        .SH DESCRIPTION
        .PP
        A gate between a worker and the world.
        .SH OPTIONS
        .TP
        \fB\-\-version\fR
        Print the version and exit.
        """#
      )
    )
    #expect(page.contains(".SS gate hold show id [part]\n"))
    #expect(page.contains("\\fB\\-C\\fR, \\fB\\-\\-cwd\\fR \\fIDIR\\fR\n"))
  }

  /// bash itself, with the completion loaded and some words typed.
  @Test(arguments: [
    ("gate ''", "check hold run --version --help"),
    ("gate ch", "check"),
    ("gate hold ''", "list show --help"),
    ("gate hold show --h", "--help"),
    ("gate check --j", "--json"),
    ("gate check hold --c", "--cwd"),
  ])
  func bashCompletes(_ typed: String, _ offers: String) throws {
    let script = """
      \(BashCompletion.script(for: Sample.program))
      COMP_WORDS=(\(typed)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _gate; echo "${COMPREPLY[@]}"
      """
    #expect(try output(of: script) == offers + "\n")
  }

  private func output(of script: String) throws -> String {
    var template = Array("/tmp/gate-completion-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { unlink(path) }
    let bytes = Array(script.utf8)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    let pipe = try #require(popen("bash --norc \(path)", "r"))
    defer { pclose(pipe) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = fread(&buffer, 1, buffer.count, pipe)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
