internal import JSON
internal import Linux

/// Where a Terraform folder keeps its state.
struct TerraformBackend {
  /// The kind, such as `local` or `s3`.
  var kind = "local"
  /// The selected workspace.
  var workspace = "default"
  /// The state file; nil if the state isn't on this machine.
  var file: String?
  /// Whether `terraform init` has noted a backend here.
  var isNoted = false

  /// Finds out from what `terraform init` and `terraform workspace` left in the data folder.
  ///
  /// - SeeAlso: Terraform's documentation, Backends and Workspaces; `TF_WORKSPACE` selects one too.
  init(
    _ directory: String,
    data: String,
    environment: [String: String],
    limit: Int
  ) throws(Unknown) {
    var path = "terraform.tfstate"
    var folder = "terraform.tfstate.d"
    let notes = Path.join(data, "terraform.tfstate")
    if let bytes = try TextFacts.bytes(notes, limit: limit) {
      guard let root = try? JSONValue(parsing: bytes) else {
        throw Unknown("'\(notes)' isn't JSON")
      }
      if let backend = root["backend"], let kind = backend["type"]?.string {
        self.kind = kind
        isNoted = true
        path = backend["config"]?["path"]?.string ?? path
        folder = backend["config"]?["workspace_dir"]?.string ?? folder
      }
    }
    let selected = try TextFacts.read(Path.join(data, "environment"), limit: limit) ?? ""
    let given = environment["TF_WORKSPACE"] ?? ""
    let name = given.isEmpty ? Self.trimmed(selected) : given
    if !name.isEmpty { workspace = name }
    guard kind == "local" else { return }
    if workspace != "default" {
      guard !workspace.utf8.contains(PathText.slash), workspace != "..", workspace != "." else {
        throw Unknown("the workspace '\(workspace)' can't be one")
      }
      path = Path.join(Path.join(folder, workspace), "terraform.tfstate")
    }
    file = path.hasPrefix("/") ? path : Path.join(directory, path)
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
