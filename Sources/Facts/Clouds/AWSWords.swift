/// The words of a command of the AWS CLI.
///
/// - SeeAlso: aws help, aws-cli 1.45.11 and 2.9.19.
struct AWSWords: Equatable {
  /// The service, such as `rds`; empty if there is none.
  private(set) var service = ""
  /// The operation, such as `delete-db-instance`.
  private(set) var operation = ""
  /// The words that are no options and no values, after the operation.
  private(set) var operands: [String] = []
  /// The values of the options, by name without dashes; a flag has none.
  private(set) var options: [String: [String]] = [:]

  /// Options of every command with a value, and without.
  private static let common: Set<String> = [
    "profile", "region", "endpoint-url", "output", "query", "color", "ca-bundle",
    "cli-read-timeout", "cli-connect-timeout", "cli-binary-format",
  ]
  private static let commonFlags: Set<String> = [
    "debug", "no-verify-ssl", "no-paginate", "no-sign-request", "no-cli-pager", "version",
    "cli-auto-prompt", "no-cli-auto-prompt",
  ]
  /// Flags of `aws s3`; every other option of it has a value.
  private static let objectFlags: Set<String> = [
    "recursive", "dryrun", "quiet", "no-guess-mime-type", "no-progress", "only-show-errors",
    "force-glacier-transfer", "ignore-glacier-warnings", "follow-symlinks", "no-follow-symlinks",
    "exact-timestamps", "size-only", "human-readable", "summarize", "delete", "force",
    "validate-same-s3-paths",
  ]
  /// Those that choose the account; a beginning of one means it too.
  private static let choosing = ["profile", "region", "endpoint-url"]

  /// Reads the words after `aws`.
  init(_ words: [String]) throws(Unknown) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word.hasPrefix("--"), word.count > 2 {
        try read(option: word.dropFirst(2), &rest)
      } else if service.isEmpty {
        service = word
      } else if operation.isEmpty {
        operation = word
      } else {
        operands.append(word)
      }
    }
  }

  private mutating func read(
    option: Substring,
    _ rest: inout ArraySlice<String>
  ) throws(Unknown) {
    let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let isCommon = Self.common.contains(name) || Self.commonFlags.contains(name)
    if !isCommon, Self.choosing.contains(where: { $0.hasPrefix(name) }) {
      throw Unknown("'--\(name)' is an option cut short")
    }
    if parts.count == 2 {
      options[name] = [String(parts[1])]
    } else if Self.common.contains(name) || takesOne(name) {
      guard let value = rest.popFirst() else { throw Unknown("'--\(name)' has no value") }
      options[name] = [value]
    } else if isCommon || isObjects {
      options[name] = []
    } else {
      var values: [String] = []
      while let word = rest.first, !word.hasPrefix("--") {
        values.append(word)
        rest.removeFirst()
      }
      options[name] = values
    }
  }

  private var isObjects: Bool { service == "s3" }

  private func takesOne(_ name: String) -> Bool { isObjects && !Self.objectFlags.contains(name) }

  /// The last value of an option; nil if it isn't there.
  func value(_ name: String) -> String? { options[name]?.last }

  /// Whether an option is there.
  func has(_ name: String) -> Bool { options[name] != nil }
}
