internal import JSON

/// A role that a profile takes on with the keys of another one.
///
/// - SeeAlso: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-role.html
struct AWSRole: Equatable {
  var arn: String
  /// How the session is called.
  var name: String
  var externalID: String?
  var seconds: Int?

  /// Reads a profile with `role_arn`; nil if it has none.
  init?(_ values: [String: AWSFiles.Entry]) {
    guard let arn = values["role_arn"]?.value else { return nil }
    self.arn = arn
    name = values["role_session_name"]?.value ?? "stoplog"
    externalID = values["external_id"]?.value
    seconds = values["duration_seconds"].flatMap { Int($0.value) }
  }

  /// Why keys can't be had by a profile's role here; nil if they may.
  static func hindrance(_ values: [String: AWSFiles.Entry], source: [String: AWSFiles.Entry]?)
    -> String?
  {
    if values["mfa_serial"] != nil { return "a role that asks for a code (mfa_serial)" }
    if let kind = values["credential_source"] {
      return "a role whose keys come from '\(kind.value)' (credential_source)"
    }
    guard let name = values["source_profile"]?.value else {
      return "a role without a source_profile"
    }
    guard let source else { return "a role from profile \(name), which is in no file" }
    let isFixed = source["aws_access_key_id"] != nil
    if source["web_identity_token_file"] != nil {
      return "a role from profile \(name), which uses a web identity"
    }
    if source.keys.contains(where: { $0.hasPrefix("sso_") }) {
      return "a role from profile \(name), which signs in (sso)"
    }
    if isFixed { return nil }
    if source["role_arn"] != nil {
      return "a role from profile \(name), which takes on another one"
    }
    if source["credential_process"] != nil {
      return "a role from profile \(name), which runs a program (credential_process)"
    }
    return "a role from profile \(name), which has no keys"
  }

  /// The request's part for it.
  var json: JSONValue {
    var members: [String: JSONValue] = ["arn": .string(arn), "name": .string(name)]
    members["externalID"] = externalID.map(JSONValue.string)
    members["seconds"] = seconds.map(JSONValue.integer)
    return .object(members)
  }
}
