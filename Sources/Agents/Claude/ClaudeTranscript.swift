internal import JSON

/// What a person typed in a session, out of the file in which Claude Code keeps it.
///
/// Only lines that the client marks as typed by a person count: never results of tools, what the
/// model wrote, what a subagent was told, or the summary of a conversation.
///
/// - SeeAlso: the form is internal to the client; looked at with 2.1.329.
public enum ClaudeTranscript {
  /// The most bytes of a message that is read; a longer one was pasted.
  static let messageLimit = 16 << 10

  /// The messages in some whole lines.
  public static func messages(_ bytes: ArraySlice<UInt8>) -> [String] {
    var messages: [String] = []
    var rest = bytes
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest.dropFirst(line.count + 1)
      if holds(line, mark), let message = message(line) { messages.append(message) }
    }
    return messages
  }

  private static let mark = Array(#""user""#.utf8)

  private static func holds(_ line: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
    // The mark stands near the start or the end of the outer object; lines of tools are long.
    var rest = line
    while let start = rest.firstIndex(of: part[0]) {
      rest = rest[start...]
      if rest.starts(with: part) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  private static func message(_ line: ArraySlice<UInt8>) -> String? {
    guard let value = try? JSONValue(parsing: Array(line)), value["type"]?.string == "user",
      value["userType"]?.string ?? "external" == "external",
      !["isSidechain", "isMeta", "isCompactSummary", "isVisibleInTranscriptOnly"]
        .contains(where: { value[$0]?.bool == true }),
      value["toolUseResult"] == nil, value["sourceToolAssistantUUID"] == nil,
      let content = value["message"]?["content"], value["message"]?["role"]?.string == "user"
    else { return nil }
    let text: String
    if let plain = content.string {
      text = plain
    } else {
      let blocks = content.array ?? []
      guard !blocks.contains(where: { $0["type"]?.string == "tool_result" }) else { return nil }
      text = blocks.compactMap { $0["type"]?.string == "text" ? $0["text"]?.string : nil }
        .filter { !$0.hasPrefix("<") }.joined(separator: "\n")
    }
    // What the client puts in the person's place begins with a tag.
    guard !text.isEmpty, !text.hasPrefix("<"), !text.hasPrefix("[Request interrupted"),
      !text.hasPrefix("Caveat:"), text.utf8.count <= messageLimit
    else { return nil }
    return text
  }
}
