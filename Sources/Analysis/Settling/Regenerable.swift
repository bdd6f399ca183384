internal import Effects

/// Folders and files that a build, an install or a test run makes again.
enum Regenerable {
  /// Names that nobody gives to work of their own.
  private static let names: Set<String> = [
    "node_modules", "__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".tox", ".nox",
    ".venv", "venv", ".eggs", ".gradle", ".next", ".nuxt", ".svelte-kit", ".turbo", ".parcel-cache",
    ".angular", ".cache", ".nyc_output", "htmlcov", ".build", "DerivedData", "Pods", "target",
    "dist", "build", "out", "coverage", ".coverage", ".DS_Store", ".terragrunt-cache", "_build",
    "bower_components", ".dart_tool", ".ipynb_checkpoints", "cmake-build-debug",
    "cmake-build-release", ".serverless", ".output", ".vite", ".docusaurus", ".eslintcache",
    "obj", "tmp", ".sass-cache", ".stack-work", "zig-cache", "zig-out", "elm-stuff",
  ]

  /// Names that a build makes in most projects, but that people also use for sources.
  private static let ambiguous: Set<String> = [
    "build", "out", "target", "dist", "obj", "tmp", "venv",
  ]

  /// Endings of files that a tool makes from sources.
  private static let endings = [
    ".pyc", ".pyo", ".o", ".class", ".tsbuildinfo", ".egg-info", ".swp", ".orig", ".gcda", ".gcno",
  ]

  /// Whether a path is, or lies in, something that is made again, inside a project.
  ///
  /// - Parameter pattern: Tests that narrow a search; `-name` with such a name counts too.
  static func contains(_ path: String, below project: String, _ pattern: String?) -> Bool {
    guard !project.isEmpty, Paths.isAtOrBelow(path, project) else { return false }
    if let pattern {
      return endings.contains { pattern.hasSuffix("*" + $0) }
    }
    let parts = path.dropFirst(project.count).split(atByte: UInt8(ascii: "/")).map(String.init)
    guard let last = parts.last else { return false }
    if endings.contains(where: last.hasSuffix) { return true }
    if parts.contains(where: { names.contains($0) && !ambiguous.contains($0) }) { return true }
    // `build` and its like count at the project's top or a package's, not deep inside sources.
    return parts.count <= 3 && (ambiguous.contains(last) || ambiguous.contains(parts[0]))
  }
}
