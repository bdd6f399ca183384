/// Programs that a framework puts into a project, whose names tell what their words mean.
public enum ProjectProgram {
  private static let names: Set<String> = ["artisan", "manage.py", "rails", "rake"]

  /// The tool that the file at a path is: `rails` for `bin/rails`, `console` for `bin/console`.
  public static func name(at path: String) -> String? {
    let parts = path.split(separator: "/")
    guard let last = parts.last.map(String.init) else { return nil }
    if last == "console", parts.dropLast().last == "bin" { return last }
    return names.contains(last) ? last : nil
  }
}
