internal import Glibc

/// Runs one piece of work on many threads at once, all let go at the same moment.
public enum Contenders {
  /// Runs the work `count` times and gives the results in the order of the threads.
  public static func run<Result: Sendable>(
    _ count: Int,
    _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let gate = Gate(count: count)
    let boxes = (0..<count).map { Box(index: $0, gate: gate, work: work) }
    let threads = boxes.map { box in
      var thread = pthread_t()
      pthread_create(
        &thread,
        nil,
        { context in
          // SAFETY: the retain below is balanced here.
          guard let context else { return nil }
          Unmanaged<Starter>.fromOpaque(context).takeRetainedValue().start()
          return nil
        },
        Unmanaged.passRetained(box as Starter).toOpaque()
      )
      return thread
    }
    for thread in threads { pthread_join(thread, nil) }
    return boxes.compactMap(\.result)
  }
}

private final class Gate: @unchecked Sendable {
  private let barrier = UnsafeMutablePointer<pthread_barrier_t>.allocate(capacity: 1)
  init(count: Int) { pthread_barrier_init(barrier, nil, UInt32(count)) }
  func wait() { pthread_barrier_wait(barrier) }
  deinit {
    pthread_barrier_destroy(barrier)
    barrier.deallocate()
  }
}

private class Starter {
  func start() {}
}

private final class Box<Result: Sendable>: Starter {
  private let index: Int
  private let gate: Gate
  private let work: @Sendable (Int) -> Result
  private(set) var result: Result?

  init(index: Int, gate: Gate, work: @escaping @Sendable (Int) -> Result) {
    self.index = index
    self.gate = gate
    self.work = work
  }

  override func start() {
    gate.wait()
    result = work(index)
  }
}
