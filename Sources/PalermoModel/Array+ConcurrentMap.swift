#if !hasFeature(Embedded)
  import Dispatch
#endif

extension Array where Element: Sendable {
  /// Transforms the elements on all cores: for work on whole files, states or pages, each of which is worth a thread.
  /// Where there are no threads, as in a browser, it transforms one batch after the other.
  ///
  /// - Parameters:
  ///   - size: How many elements are handed out at once, at least 1.
  ///   - transform: Transforms some elements one after the other, and must not depend on others. What threads cannot share
  ///     is made in it.
  /// - Returns: The results in the order of the elements, whatever the number of threads.
  public func concurrentMap<Result: Sendable>(
    inBatchesOf size: Int = 1, _ transform: @Sendable (ArraySlice<Element>) -> [Result]
  ) -> [Result] {
    guard !isEmpty else { return [] }
    // One batch needs no other thread.
    guard count > size else { return transform(self[...]) }
    let batches = (0..<(count + size - 1) / size).map { self[$0 * size..<Swift.min(($0 + 1) * size, count)] }
    #if !hasFeature(Embedded)
      let results = [[Result]](unsafeUninitializedCapacity: batches.count) { places, initialized in
        // Each thread writes only to the slots of its own batches, and the slots are read after all threads have ended.
        nonisolated(unsafe) let places = places
        DispatchQueue.concurrentPerform(iterations: batches.count) { batch in
          places.initializeElement(at: batch, to: transform(batches[batch]))
        }
        initialized = batches.count
      }
    #else
      let results = batches.map(transform)
    #endif
    return results.flatMap { $0 }
  }
}
