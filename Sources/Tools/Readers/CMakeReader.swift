internal import Effects

/// Reads `cmake -E`, whose commands do the same as programs of the system (cmake(1)).
enum CMakeReader {
  /// The program that each command equals, with the options that it implies.
  private static let programs: [String: [String]] = [
    "cat": ["cat"], "compare_files": ["cmp"], "copy": ["cp"], "copy_directory": ["cp", "-r", "-T"],
    "copy_if_different": ["cp"], "create_hardlink": ["ln"], "create_symlink": ["ln", "-s"],
    "echo": ["echo"], "echo_append": ["echo"], "env": ["env"], "false": ["false"],
    "make_directory": ["mkdir", "-p"], "md5sum": ["md5sum"], "remove": ["rm"],
    "remove_directory": ["rm", "-r"], "rename": ["mv"], "rm": ["rm"], "sha1sum": ["sha1sum"],
    "sha256sum": ["sha256sum"], "sha512sum": ["sha512sum"], "sleep": ["sleep"], "tar": ["tar"],
    "time": ["time"], "touch": ["touch"], "touch_nocreate": ["touch", "-c"], "true": ["true"],
  ]
  private static let prints: Set<String> = ["capabilities", "environment", "server"]

  static func read(_ invocation: inout Invocation) {
    guard let first = invocation.operands.first else { return }
    if prints.contains(first.text) { return }
    guard first.isKnown, let program = programs[first.text] else {
      let why = "'cmake -E' isn't described with it"
      return invocation.claims.append(Claim(unknown: first, why: why))
    }
    let words = program.map { Argument($0, origin: first.origin) }
    invocation.runs(
      .command(words + invocation.operands.dropFirst(), hasMore: false),
      origin: first.origin
    )
  }
}
