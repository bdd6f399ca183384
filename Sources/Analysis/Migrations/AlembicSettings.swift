/// The part of an `alembic.ini` that counts.
struct AlembicSettings {
  /// The file.
  var file: String
  /// Its values.
  var values: [String: String]

  /// A path of the settings, absolute.
  func path(_ text: String) -> String {
    let folder = Paths.parent(file)
    let parts = text.split(separator: "%(here)s", omittingEmptySubsequences: false)
    let whole = parts.map(String.init).joined(separator: folder)
    return Paths.normalized(whole.hasPrefix("/") ? whole : folder + "/" + whole)
  }
}
