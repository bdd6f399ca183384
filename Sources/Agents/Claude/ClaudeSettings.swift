internal import JSON

/// Puts our hook into the bytes of a settings file, and takes it out again.
///
/// Everything else stays as it is, byte for byte.
public enum ClaudeSettings {
  /// The bytes with the hook in them; the same bytes if it is there already.
  ///
  /// - Parameters:
  ///   - hook: The hook.
  ///   - bytes: The file's bytes; nil if there is none.
  ///   - path: The file's name, for errors.
  /// - Returns: The new bytes.
  /// - Throws: ``AgentError/malformed(path:why:)``, ``AgentError/unexpected(path:key:wanted:)``.
  public static func adding(
    _ hook: ClaudeHook,
    to bytes: [UInt8]?,
    path: String
  ) throws(AgentError) -> [UInt8] {
    var text = try open(bytes ?? Array("{}\n".utf8), path)
    let ours = hooks(in: text)
    let present = ours.count == ClaudeHook.events.count && ours.allSatisfy { $0 == hook }
    if present && isComplete(text, hook) { return text.bytes }
    removeOurs(from: &text)
    if text.member("hooks", of: text.root) == nil {
      text.append("hooks", .object([]), to: text.root)
    }
    for event in ClaudeHook.events { add(hook, for: event, to: &text) }
    return text.bytes
  }

  /// The bytes without our hook; nil if the file was made only for it.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - backup: What the file held before the hook was put in; nil if it wasn't there. Given back
  ///     as it is if nothing but our hook was changed since.
  ///   - path: The file's name, for errors.
  /// - Returns: The new bytes; nil if the file is to be removed.
  /// - Throws: ``AgentError/malformed(path:why:)``, ``AgentError/unexpected(path:key:wanted:)``.
  public static func removing(
    from bytes: [UInt8],
    backup: [UInt8]?,
    path: String
  ) throws(AgentError) -> [UInt8]? {
    var text = try open(bytes, path)
    guard let hook = hooks(in: text).first else { return bytes }
    if let backup {
      // A backup that can't be read any more only means that ours are taken out one by one.
      if (try? adding(hook, to: backup, path: path)) == bytes { return backup }
    } else if try adding(hook, to: nil, path: path) == bytes {
      return nil
    }
    removeOurs(from: &text)
    return text.bytes
  }

  /// Whether the bytes hold a hook of ours.
  public static func isRegistered(in bytes: [UInt8]) -> Bool {
    guard let text = try? SettingsText(bytes), text.value(text.root).object != nil else {
      return false
    }
    return !hooks(in: text).isEmpty
  }

  private static func open(_ bytes: [UInt8], _ path: String) throws(AgentError) -> SettingsText {
    let text: SettingsText
    do throws(JSONError) {
      text = try SettingsText(bytes)
    } catch {
      throw .malformed(path: path, why: "\(error.reason) at byte \(error.offset)")
    }
    guard let value = text.value(text.root).object else {
      throw .malformed(path: path, why: "it isn't a JSON object")
    }
    guard let hooks = value["hooks"] else { return text }
    guard let events = hooks.object else {
      throw .unexpected(path: path, key: "hooks", wanted: "an object")
    }
    for (event, groups) in events.sorted(by: { $0.key < $1.key }) where groups.array == nil {
      throw .unexpected(path: path, key: "hooks.\(event)", wanted: "a list")
    }
    return text
  }

  /// Every hook of ours in a text.
  private static func hooks(in text: SettingsText) -> [ClaudeHook] {
    let events = text.value(text.root)["hooks"]?.object ?? [:]
    return events.values.flatMap { $0.array ?? [] }.flatMap { $0["hooks"]?.array ?? [] }
      .compactMap(ClaudeHook.init(handler:))
  }

  /// Whether each event has exactly the group that we would write.
  private static func isComplete(_ text: SettingsText, _ hook: ClaudeHook) -> Bool {
    let events = text.value(text.root)["hooks"]
    return ClaudeHook.events.allSatisfy {
      events?[$0]?.array?.contains(hook.group($0).value) == true
    }
  }

  private static func add(_ hook: ClaudeHook, for event: String, to text: inout SettingsText) {
    guard let hooks = text.member("hooks", of: text.root) else { return }
    if let groups = text.member(event, of: hooks) {
      text.append(hook.group(event), to: groups)
    } else {
      text.append(event, .array([hook.group(event)]), to: hooks)
    }
  }

  /// Takes out every handler of ours, and what holds nothing any more because of that.
  private static func removeOurs(from text: inout SettingsText) {
    while let place = placeOfOurs(in: text) { place.remove(from: &text) }
  }

  private static func placeOfOurs(in text: SettingsText) -> ClaudePlace? {
    let members = text.members(text.root)
    guard let top = members.firstIndex(where: { $0.key == "hooks" }) else { return nil }
    for (event, member) in text.members(members[top].value).enumerated() {
      for (group, range) in text.elements(member.value).enumerated() {
        guard text.value(range).object != nil, let list = text.member("hooks", of: range),
          text.value(list).array != nil
        else { continue }
        for (handler, range) in text.elements(list).enumerated()
        where ClaudeHook(handler: text.value(range)) != nil {
          return ClaudePlace(top: top, event: event, group: group, handler: handler)
        }
      }
    }
    return nil
  }
}
