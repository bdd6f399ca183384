internal import JSON
internal import Linux

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
    bytes.withUnsafeBytes { bytes in
      var messages: [String] = []
      var rest = UnsafeRawBufferPointer(rebasing: bytes[...])
      // Every call reads some of this, and most lines are what tools and the model wrote.
      while let mark = rest.first(of: user) {
        let start = rest.last(newline, before: mark).map { $0 + 1 } ?? 0
        let end = rest.first(newline, from: mark) ?? rest.count
        let line = UnsafeRawBufferPointer(rebasing: rest[start..<end])
        rest = UnsafeRawBufferPointer(rebasing: rest[end...])
        if results.allSatisfy({ line.first(of: $0) == nil }), let message = message(line) {
          messages.append(message)
        }
      }
      return messages
    }
  }

  private static let newline = UInt8(ascii: "\n")
  /// What the line of a message holds.
  private static let user: StaticString = #""user""#
  /// What only the line of a tool's result holds; in a text a backslash is before each mark.
  private static let results: [StaticString] = [#""tool_result""#, #""toolUseResult""#]

  private static func message(_ line: UnsafeRawBufferPointer) -> String? {
    guard let value = try? JSONValue(parsing: Array(line)), value["type"]?.string == "user",
      value["userType"]?.string ?? "external" == "external",
      !["isSidechain", "isMeta", "isCompactSummary", "isVisibleInTranscriptOnly"]
        .contains(where: { value[$0]?.bool == true }),
      value["sourceToolAssistantUUID"] == nil,
      let content = value["message"]?["content"], value["message"]?["role"]?.string == "user"
    else { return nil }
    let text: String
    if let plain = content.string {
      text = plain
    } else {
      text = (content.array ?? [])
        .compactMap { $0["type"]?.string == "text" ? $0["text"]?.string : nil }
        .filter { !$0.hasPrefix("<") }.joined(separator: "\n")
    }
    // What the client puts in the person's place begins with a tag.
    guard !text.isEmpty, !text.hasPrefix("<"), !text.hasPrefix("[Request interrupted"),
      !text.hasPrefix("Caveat:"), text.utf8.count <= messageLimit
    else { return nil }
    return text
  }
}
