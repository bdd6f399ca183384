/// What a new container sees of this machine, and where its command starts.
public struct ContainerSetting: Hashable, Sendable {
  /// One thing of this machine inside the container.
  public struct Mount: Hashable, Sendable {
    /// The path here, or the name of a volume.
    public var source: Argument
    /// The path inside.
    public var target: String
    /// Whether the source is the name of a volume.
    public var isVolume: Bool
    /// Whether nothing can be changed through it.
    public var isReadOnly: Bool

    /// Describes a mount.
    public init(_ source: Argument, at target: String, isVolume: Bool, isReadOnly: Bool) {
      self.source = source
      self.target = target
      self.isVolume = isVolume
      self.isReadOnly = isReadOnly
    }

    /// Reads `SOURCE:TARGET[:OPTIONS]`, or `TARGET` of a volume without a name; nil if a part that
    /// counts isn't known.
    public init?(short word: Argument) {
      guard word.isKnown else {
        self.init(unknown: word)
        return
      }
      let parts = word.text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count > 1 else {
        self.init(
          Argument("", origin: word.origin),
          at: word.text,
          isVolume: true,
          isReadOnly: false
        )
        return
      }
      let isPath = parts[0].first.map { "/.~".contains($0) } ?? false
      self.init(
        Argument(parts[0], origin: word.origin),
        at: parts[1],
        isVolume: !isPath,
        isReadOnly: parts.count > 2 && parts[2].split(separator: ",").contains("ro")
      )
    }

    /// Reads `$SOURCE:/target`: a source that isn't known in front of a target that is.
    private init?(unknown word: Argument) {
      let parts = word.text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard (2...3).contains(parts.count), parts[1].hasPrefix("/"),
        !parts[1].contains(where: { "$`*?\"'".contains($0) })
      else { return nil }
      let prefix = String(word.prefix.prefix { $0 != ":" })
      self.init(
        Argument(unknown: parts[0], prefix: prefix, origin: word.origin),
        at: parts[1],
        isVolume: false,
        isReadOnly: false
      )
    }

    /// Reads `type=bind,source=…,target=…`; nil if it isn't known.
    public init?(long word: Argument) {
      guard word.isKnown else { return nil }
      var fields: [Substring: Substring] = [:]
      for part in word.text.split(separator: ",") {
        let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        fields[pair[0]] = pair.count > 1 ? pair[1] : "true"
      }
      guard let target = fields["target"] ?? fields["dst"] ?? fields["destination"] else {
        return nil
      }
      let readOnly = fields["readonly"] ?? fields["ro"] ?? "false"
      self.init(
        Argument(String(fields["source"] ?? fields["src"] ?? ""), origin: word.origin),
        at: String(target),
        isVolume: fields["type"] != "bind",
        isReadOnly: readOnly != "false" && readOnly != "0"
      )
    }
  }

  /// What is mounted.
  public var mounts: [Mount]
  /// The directory inside in which the command starts.
  public var directory: String

  /// Describes a new container.
  public init(mounts: [Mount], directory: String) {
    self.mounts = mounts
    self.directory = directory
  }
}

extension ContainerSetting {
  /// The setting that the options of `docker run` and the like make; nil if a mount isn't known.
  init?(_ values: [(name: String, value: Argument)]) {
    mounts = []
    directory = "/"
    for (name, value) in values {
      switch name {
      case "-v", "--volume":
        guard let mount = Mount(short: value) else { return nil }
        mounts.append(mount)
      case "--mount":
        guard let mount = Mount(long: value) else { return nil }
        mounts.append(mount)
      case "--volumes-from", "--device": return nil
      case "-w", "--workdir":
        guard value.isKnown, value.text.hasPrefix("/") else { return nil }
        directory = value.text
      default: break
      }
    }
  }
}
