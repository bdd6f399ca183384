internal import Glibc
internal import Linux

/// Starts a program and waits for its end, measured from the one to the other.
struct Process {
  /// The program's file, then its arguments.
  var words: [String]
  /// The file that is its standard input.
  var input = "/dev/null"
  /// What it may end with.
  var status: Int32 = 0

  /// Nanoseconds from its start to its end; nil if it could not be started, or ended otherwise.
  func time() -> Int? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    var ending: Int32 = 0
    let start = Clock.monotonic
    guard let program = words[0],
      posix_spawn(&process, program, &actions, nil, &words, environ) == 0
    else { return nil }
    var use = rusage()
    while wait4(process, &ending, 0, &use) < 0 { guard errno == EINTR else { return nil } }
    let time = Clock.monotonic - start
    return ending == status << 8 ? time : nil
  }

  /// The times of several programs, one after another in each round, so that what else the
  /// machine does meets all of them; after some rounds that aren't counted.
  static func rounds(_ count: Int, warming: Int, _ processes: [Process]) -> [Sample]? {
    var times = [[Int]](repeating: [], count: processes.count)
    for round in 0..<(warming + count) {
      for (index, process) in processes.enumerated() {
        guard let time = process.time() else {
          complain("cannot measure '\(process.words.joined(separator: " "))': it failed")
          return nil
        }
        if round >= warming { times[index].append(time) }
      }
    }
    return times.map(Sample.init)
  }
}
