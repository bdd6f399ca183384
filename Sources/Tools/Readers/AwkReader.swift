internal import Effects

/// Reads `awk`'s program and files; with the extension `inplace` it changes them (gawk(1)).
enum AwkReader {
  static func read(_ invocation: inout Invocation) {
    let changes = invocation.values.contains { option in
      ["-i", "--include"].contains(option.name)
        && ["inplace", "inplace.awk"].contains(option.value.text)
    }
    invocation.readCode(.awk, unless: ["program"], rest: [changes ? .modifies : .reads])
  }
}
