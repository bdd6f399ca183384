internal import CCurl
internal import Glibc
internal import JSON

/// Sends requests to the services of AWS, signed, within a deadline.
///
/// It follows no redirect and uses no proxy, so a request goes to the address that the command
/// itself would use and to no other; of a bucket elsewhere only the region is taken over. It is a
/// class because it holds a C handle.
///
/// - SeeAlso: https://curl.se/libcurl/c/CURLOPT_AWS_SIGV4.html
final class AWSClient {
  let deadline: Deadline
  /// What requests are signed with.
  var keys: CloudRequest.Keys
  private var services: [String: CloudRequest.Address]
  private let handle: UnsafeMutableRawPointer?

  /// The most bytes of one answer.
  static let answerBytes = 8 << 20
  /// The digest of no bytes, which S3 wants to see.
  private static let emptyDigest =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  init(_ request: CloudRequest) {
    deadline = request.deadline
    services = request.services
    keys = request.keys
    curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    handle = curl_easy_init()
  }

  deinit {
    if let handle { curl_easy_cleanup(handle) }
  }

  /// Calls an operation of a service that takes a form and answers in XML.
  func query(
    _ service: String,
    _ action: String,
    version: String,
    _ fields: [(String, String)] = []
  ) throws(Trouble) -> XMLNode {
    let pairs = [("Action", action), ("Version", version)] + fields
    let form = pairs.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
    let headers = ["Content-Type: application/x-www-form-urlencoded; charset=utf-8"]
    return try checked(try send(service, "POST", "/", headers, form)).xml()
  }

  /// Calls an operation of a service that takes and answers JSON.
  func json(
    _ service: String,
    _ operation: String,
    version: String,
    _ value: JSONValue
  ) throws(Trouble) -> JSONValue {
    let headers = [
      "Content-Type: application/x-amz-json-\(version)", "X-Amz-Target: \(operation)",
    ]
    let answer = try checked(try send(service, "POST", "/", headers, value.canonical))
    guard let value = try? JSONValue(parsing: answer.body) else {
      throw Trouble("what answers isn't understood")
    }
    return value
  }

  /// Gets what is at a path, whose query is sorted and encoded.
  func get(
    _ service: String,
    _ path: String,
    _ query: [(String, String)] = []
  ) throws(Trouble) -> XMLNode {
    let text = query.sorted { $0.0 < $1.0 }.map { "\($0)=\(Self.encoded($1))" }
    let whole = path + (text.isEmpty ? "" : "?" + text.joined(separator: "&"))
    let headers = service == "s3" ? ["x-amz-content-sha256: \(Self.emptyDigest)"] : []
    var answer = try send(service, "GET", whole, headers, nil)
    if service == "s3", let place = services[service],
      let other = S3Region.place(answer, from: place)
    {
      services[service] = other
      answer = try send(service, "GET", whole, headers, nil)
    }
    return try checked(answer).xml()
  }

  /// Text as it stands in a URL.
  static func encoded(_ text: String, keeping kept: String = "") -> String {
    let plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~\(kept)".utf8
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      if plain.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Sending

  private func send(
    _ service: String,
    _ method: String,
    _ path: String,
    _ headers: [String],
    _ body: String?
  ) throws(Trouble) -> CloudAnswer {
    try deadline.checkCloud()
    guard let handle, let place = services[service] else {
      throw Trouble("no address of '\(service)' is known")
    }
    curl_easy_reset(handle)
    prepare(handle, service, place)
    _ = stoplog_curl_text(handle, CURLOPT_URL, place.url + path)
    if let body {
      _ = stoplog_curl_number(handle, CURLOPT_POSTFIELDSIZE, body.utf8.count)
      _ = stoplog_curl_text(handle, CURLOPT_COPYPOSTFIELDS, body)
    }
    var list: UnsafeMutablePointer<curl_slist>?
    for header in headers + (keys.token.isEmpty ? [] : ["X-Amz-Security-Token: \(keys.token)"]) {
      list = curl_slist_append(list, header)
    }
    defer { curl_slist_free_all(list) }
    _ = stoplog_curl_list(handle, list)
    let sink = CurlSink(limit: Self.answerBytes)
    let status = withExtendedLifetime(sink) {
      // SAFETY: the sink outlives the call, and curl writes only within it.
      _ = stoplog_curl_write(handle, CurlSink.gather, Unmanaged.passUnretained(sink).toOpaque())
      return curl_easy_perform(handle)
    }
    if sink.isTooMuch { throw Trouble("it answers too much") }
    guard status == CURLE_OK else { throw Self.trouble(status) }
    return CloudAnswer(
      status: stoplog_curl_status(handle),
      body: sink.bytes,
      region: Self.header("x-amz-bucket-region", handle)
    )
  }

  private func prepare(
    _ handle: UnsafeMutableRawPointer,
    _ service: String,
    _ place: CloudRequest.Address
  ) {
    for (option, number) in [
      (CURLOPT_NOSIGNAL, 1), (CURLOPT_FOLLOWLOCATION, 0),
      (CURLOPT_TIMEOUT_MS, deadline.milliseconds), (CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1),
    ] { _ = stoplog_curl_number(handle, option, number) }
    for (option, text) in [
      (CURLOPT_PROXY, ""), (CURLOPT_PROTOCOLS_STR, "http,https"),
      (CURLOPT_USERAGENT, "stoplogd"), (CURLOPT_USERNAME, keys.id),
      (CURLOPT_PASSWORD, keys.secret),
      (CURLOPT_AWS_SIGV4, "aws:amz:\(place.region):\(place.service ?? service)"),
    ] { _ = stoplog_curl_text(handle, option, text) }
  }

  /// What a header of the answer says.
  private static func header(_ name: String, _ handle: UnsafeMutableRawPointer) -> String? {
    var found: UnsafeMutablePointer<curl_header>?
    guard curl_easy_header(handle, name, 0, UInt32(CURLH_HEADER), -1, &found) == CURLHE_OK,
      let value = found?.pointee.value
    else { return nil }
    return String(cString: value)
  }

  // MARK: Refusals

  private static func trouble(_ status: CURLcode) -> Trouble {
    switch status {
    case CURLE_OPERATION_TIMEDOUT: .lateCloud
    case CURLE_COULDNT_RESOLVE_HOST: Trouble("the host's name leads nowhere")
    case CURLE_COULDNT_CONNECT: Trouble("nothing answers there")
    case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE:
      Trouble("it closed the connection")
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR:
      Trouble("its certificate isn't accepted")
    default: Trouble("what answers isn't understood")
    }
  }

  /// Throws for anything but an answer, by the codes that AWS documents; no word is passed on.
  private func checked(_ answer: CloudAnswer) throws(Trouble) -> CloudAnswer {
    guard answer.status >= 300 || answer.status < 200 else { return answer }
    if (300..<400).contains(answer.status) {
      throw Trouble("it points to another address, which isn't followed")
    }
    let code = Self.code(answer)
    let known: [(String, String)] = [
      ("InvalidClientTokenId", "it doesn't know the keys"),
      ("UnrecognizedClient", "it doesn't know the keys"),
      ("InvalidAccessKeyId", "it doesn't know the keys"),
      ("AuthFailure", "it doesn't know the keys"),
      ("SignatureDoesNotMatch", "it refuses the keys"), ("ExpiredToken", "the keys have expired"),
      ("RequestExpired", "the keys have expired"), ("AccessDenied", "these keys may not read it"),
      ("UnauthorizedOperation", "these keys may not read it"),
      ("Throttl", "it is asked too often"), ("RequestLimitExceeded", "it is asked too often"),
      ("OptInRequired", "the region isn't switched on"),
    ]
    if let reason = known.first(where: { code.contains($0.0) })?.1 { throw Trouble(reason) }
    let isMissing =
      answer.status == 404 || code.contains("NotFound") || code.contains("NoSuch")
      || code.contains("DoesNotExist") || code.contains("NotExist")
    if isMissing { throw .missing }
    let isError = answer.status == 400 && code == "ValidationError"
    throw isError ? .missing : Trouble("it refuses to say (status \(answer.status))")
  }

  /// The code of an error, in XML or JSON; empty if there is none.
  private static func code(_ answer: CloudAnswer) -> String {
    if let node = XMLNode(parsing: answer.body) { return node.first("Code")?.text ?? "" }
    let value = try? JSONValue(parsing: answer.body)
    return value?["__type"]?.string ?? value?["code"]?.string ?? ""
  }
}
