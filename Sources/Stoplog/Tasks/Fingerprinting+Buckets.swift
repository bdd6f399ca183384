internal import Effects
internal import Linux
internal import Policy

extension Fingerprinting {
  /// A bucket of S3: its objects and their bytes, as `stoplogd` counts them by reading alone.
  func bucket(_ item: TaskItem) -> Fingerprint {
    var words = item.through.split(separator: " ").map(String.init)
    if words.isEmpty { words = ["aws"] }
    var name = item.what.name.pattern
    if name.hasPrefix("s3://") { name = String(name.dropFirst(5)) }
    guard Path.name(words[0]) == "aws", !name.isEmpty,
      name.utf8.allSatisfy({ $0 < 0x7F && $0 > 0x20 && !"/*?:".utf8.contains($0) })
    else { return Fingerprint(item.description, note: "only whole buckets of S3 are looked at") }
    // What deleting it would take is what is in it; nothing is deleted by asking.
    let call = CloudCall(
      program: "aws",
      words: words.dropFirst() + ["s3", "rb", "s3://\(name)", "--force"],
      variables: environment.filter { $0.key.hasPrefix("AWS_") || $0.key == "HOME" },
      directory: folder
    )
    switch answer(.cloud(call)) {
    case .cloud(let fact):
      guard let loss = fact.losses.first else { break }
      guard !loss.isMissing else { return Fingerprint(item.description, isThere: false) }
      guard let objects = loss.resources else {
        return Fingerprint(item.description, note: loss.note)
      }
      var found = Fingerprint(item.description, isThere: true)
      found.objects = objects
      found.bytes = loss.bytes
      if loss.isPartial { found.note = "there are more than were counted" }
      return found
    case .unknown(let why): return Fingerprint(item.description, note: why)
    default: break
    }
    return Fingerprint(item.description, note: "it can't be measured")
  }
}
