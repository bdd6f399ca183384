internal import CCurl
internal import JSON

/// Gets what an engine of containers says of itself, through its socket, within a deadline.
///
/// It is a class because it holds a C handle.
///
/// - SeeAlso: https://docs.docker.com/reference/api/engine/
final class EngineClient {
  private let socket: String
  private let deadline: Deadline
  private let handle: UnsafeMutableRawPointer?

  /// The most bytes of one answer.
  static let answerBytes = 4 << 20

  init(socket: String, deadline: Deadline) {
    self.socket = socket
    self.deadline = deadline
    curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    handle = curl_easy_init()
  }

  deinit {
    if let handle { curl_easy_cleanup(handle) }
  }

  /// What is at a path; nil if there is no such thing.
  func get(_ path: String) throws(Trouble) -> JSONValue? {
    guard let handle, deadline.milliseconds > 0 else { throw .lateEngine }
    curl_easy_reset(handle)
    for (option, number) in [
      (CURLOPT_NOSIGNAL, 1), (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_PATH_AS_IS, 1),
      (CURLOPT_TIMEOUT_MS, deadline.milliseconds), (CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1),
    ] { _ = stoplog_curl_number(handle, option, number) }
    for (option, text) in [
      (CURLOPT_UNIX_SOCKET_PATH, socket), (CURLOPT_PROXY, ""), (CURLOPT_PROTOCOLS_STR, "http"),
      (CURLOPT_USERAGENT, "stoplogd"), (CURLOPT_URL, "http://localhost" + path),
    ] { _ = stoplog_curl_text(handle, option, text) }
    let sink = CurlSink(limit: Self.answerBytes)
    let result = withExtendedLifetime(sink) {
      // SAFETY: the sink outlives the call, and curl writes only within it.
      _ = stoplog_curl_write(handle, CurlSink.gather, Unmanaged.passUnretained(sink).toOpaque())
      return curl_easy_perform(handle)
    }
    if sink.isTooMuch { throw Trouble("the engine answers too much") }
    guard result == CURLE_OK else {
      throw result == CURLE_OPERATION_TIMEDOUT ? .lateEngine : Trouble("no engine answers there")
    }
    let status = stoplog_curl_status(handle)
    if status == 404 { return nil }
    guard status == 200, let value = try? JSONValue(parsing: sink.bytes) else {
      throw Trouble("what the engine answers isn't understood (status \(status))")
    }
    return value
  }
}
