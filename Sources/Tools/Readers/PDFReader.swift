internal import Effects

/// Reads what makes PDF files out of others (pdftk(1), gs(1)).
enum PDFReader {
  private static let operations: Set<String> = [
    "cat", "shuffle", "burst", "rotate", "generate_fdf", "fill_form", "background",
    "multibackground", "stamp", "multistamp", "dump_data", "dump_data_utf8", "dump_data_fields",
    "dump_data_fields_utf8", "dump_data_annots", "update_info", "update_info_utf8",
    "attach_files", "unpack_files", "output", "input_pw",
  ]
  /// Operations that a file follows.
  private static let reading: Set<String> = [
    "fill_form", "background", "multibackground", "stamp", "multistamp", "update_info",
    "update_info_utf8", "attach_files",
  ]

  static func readPdftk(_ invocation: inout Invocation) {
    let words = invocation.operands
    guard let first = words.first, !first.prefix.hasPrefix("--") else { return }
    let inputs = words.prefix { !$0.isKnown || !operations.contains($0.text) }
    guard let operation = words.dropFirst(inputs.count).first else {
      return invocation.claims.append(Claim(unknown: first, why: "no operation is described"))
    }
    for word in inputs {
      // A letter in front stands for the file: `A=a.pdf`.
      let name = word.prefix.prefix { $0.isLetter }
      let isNamed = word.prefix.dropFirst(name.count).hasPrefix("=")
      invocation.add([.reads], on: isNamed ? word.dropping(name.count + 1) : word)
    }
    for (word, next) in zip(words, words.dropFirst()) where next.text != "-" {
      if word.text == "output" { invocation.add([.overwrites], on: next) }
      if reading.contains(word.text) { invocation.add([.reads], on: next) }
    }
    if operation.text == "burst", !words.contains(where: { $0.text == "output" }) {
      let pages = Argument(pattern: "pg_[0-9][0-9][0-9][0-9].pdf", origin: operation.origin)
      invocation.add([.overwrites], on: pages)
    }
  }

  static func readGhostscript(_ invocation: inout Invocation) {
    var rest = invocation.operands[...]
    while let word = rest.popFirst() {
      let text = word.prefix
      if text.hasPrefix("-sOutputFile=") {
        writeOutput(word.dropping(13), &invocation)
      } else if text == "-o", word.isKnown {
        if let target = rest.popFirst() { writeOutput(target, &invocation) }
      } else if text.hasPrefix("-o"), text.count > 2 {
        writeOutput(word.dropping(2), &invocation)
      } else if text == "-c" {
        readCode(word, &rest, &invocation)
      } else if ["-dNOSAFER", "-dDELAYSAFER"].contains(text) || text.hasPrefix("@")
        || text.hasPrefix("--permit-file")
      {
        let why = "a page may then run commands, or change files"
        invocation.claims.append(Claim(unknown: word, why: why))
      } else if !text.hasPrefix("-") {
        invocation.add([.reads], on: word)
      }
    }
  }

  /// What follows `-c` is a program, up to `-f`.
  private static func readCode(
    _ option: Argument,
    _ rest: inout ArraySlice<Argument>,
    _ invocation: inout Invocation
  ) {
    var program: [Argument] = []
    while let word = rest.first, word.text != "-f" {
      program.append(word)
      rest.removeFirst()
    }
    guard program.map(\.text) != ["quit"] else { return }
    invocation.runs(.code(program.first ?? option, .other), origin: option.origin)
  }

  private static func writeOutput(_ word: Argument, _ invocation: inout Invocation) {
    if ["-", "%stdout", "%stdout%"].contains(word.text) { return }
    for mark in ["%pipe%", "|"] where word.prefix.hasPrefix(mark) {
      return invocation.runs(.code(word.dropping(mark.count), .shell), origin: word.origin)
    }
    invocation.add([.overwrites], on: word)
  }
}
