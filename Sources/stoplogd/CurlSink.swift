internal import CCurl

/// Gathers what curl receives, up to a bound.
final class CurlSink {
  private(set) var bytes: [UInt8] = []
  private(set) var isTooMuch = false
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// What curl calls with a part of the answer and with the sink.
  static let gather: stoplog_curl_sink = { bytes, size, count, context in
    guard let bytes, let context else { return 0 }
    let sink = Unmanaged<CurlSink>.fromOpaque(context).takeUnretainedValue()
    guard sink.bytes.count + size * count <= sink.limit else {
      sink.isTooMuch = true
      return 0
    }
    UnsafeBufferPointer(start: bytes, count: size * count).withMemoryRebound(to: UInt8.self) {
      sink.bytes += $0
    }
    return size * count
  }
}
