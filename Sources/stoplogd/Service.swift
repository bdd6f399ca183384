internal import Glibc
internal import JSON
internal import Linux

/// The program: one request on standard input, one answer on standard output.
///
/// It is started for one question and ends with it. A password comes only by standard input and
/// goes only to the server: what is printed never holds one, and no core is dumped.
enum Service {
  /// The most bytes of a request.
  static let requestBytes = 4 << 20
  /// The most memory, so that a server that lies about lengths ends this process and nothing else.
  static let memory = 1 << 29

  /// Runs and gives the exit status: 0 with an answer, 2 for a wrong call.
  static func run(_ arguments: [String]) -> Int32 {
    guard let word = arguments.first, arguments.count == 1, let work = works[word] else {
      let help = """
        cannot run 'stoplogd': it takes one word
        help: stoplog starts 'stoplogd measure' and 'stoplogd rights'

        """
      write(2, help, help.utf8.count)
      return 2
    }
    restrain()
    print(answer(work).canonical)
    return 0
  }

  private typealias Work = @Sendable (MeasureRequest) throws(Trouble) -> JSONValue

  /// What can be asked for.
  private static let works: [String: Work] = [
    "measure": { request throws(Trouble) in try Measuring.answer(request).json },
    "rights": { request throws(Trouble) in try Rights.answer(request).json },
  ]

  private static func answer(_ work: Work) -> JSONValue {
    do throws(Trouble) {
      let input = try input()
      if input["kind"]?.string == "aws" {
        let request = try CloudRequest(input)
        return CloudRequest.redacted(try CloudMeasuring.answer(request), request.keys)
      }
      if input["kind"]?.string == "engine" { return try EngineThings.answer(input) }
      let request = try MeasureRequest(input)
      return request.redacted(try work(request))
    } catch {
      return ["unknown": .string(error.reason)]
    }
  }

  private static func input() throws(Trouble) -> JSONValue {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= requestBytes {
      let count = read(0, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    guard bytes.count <= requestBytes, let value = try? JSONValue(parsing: bytes) else {
      throw Trouble("the request can't be read")
    }
    return value
  }

  private static func restrain() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    var bytes = rlimit(rlim_cur: rlim_t(memory), rlim_max: rlim_t(memory))
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &bytes)
    signal(SIGPIPE, SIG_IGN)
  }
}
