import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Transforms the elements on all cores: for work on whole files, states or pages, each of which is worth a thread.
  ///
  /// - Parameters:
  ///   - size: How many elements are handed out at once, at least 1.
  ///   - transform: Transforms some elements one after the other, and must not depend on others. What threads cannot share
  ///     is made in it.
  /// - Returns: The results in the order of the elements, whatever the number of threads.
  public func concurrentMap<Result: Sendable>(
    inBatchesOf size: Int = 1, _ transform: @Sendable (ArraySlice<Element>) -> [Result]
  ) -> [Result] {
    let batches = Swift.stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    let results = Mutex(batches.map { _ in [Result]() })
    DispatchQueue.concurrentPerform(iterations: batches.count) { batch in
      let transformed = transform(batches[batch])
      results.withLock { $0[batch] = transformed }
    }
    return results.withLock { $0 }.flatMap(\.self)
  }
}
