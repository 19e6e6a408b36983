import Synchronization

/// Collects texts about files in any order and writes them in the order of the files, each as soon as those before it
/// are complete.
final class OrderedText: Sendable {
  private struct State {
    var texts: [String: String] = [:]
    var done = 0
    var next = 0
    var isBegun = false
    var rest = ""
  }

  private let paths: [String]
  private let separator: String
  private let isKept: Bool
  private let progress: Progress
  private let state = Mutex(State())

  /// - Parameters:
  ///   - separator: What stands between two texts.
  ///   - isKept: Whether the texts are kept for ``rest``, and not written to standard output.
  init(of paths: [String], separator: String = "", isKept: Bool, _ progress: Progress) {
    (self.paths, self.separator, self.isKept, self.progress) = (paths, separator, isKept, progress)
  }

  /// Whether there was any text.
  var isBegun: Bool { state.withLock { $0.isBegun } }

  /// The texts that were kept.
  var rest: String { state.withLock { $0.rest } }

  /// Takes the texts about some files. A file may have no text.
  func add(_ texts: [String: String], of files: [String]) {
    state.withLock { state in
      for file in files { state.texts[file] = texts[file] ?? "" }
      state.done += files.count
      var ready = ""
      while state.next < paths.count, let text = state.texts.removeValue(forKey: paths[state.next]) {
        state.next += 1
        guard !text.isEmpty else { continue }
        ready += state.isBegun ? separator + text : text
        state.isBegun = true
      }
      if isKept {
        state.rest += ready
      } else if !ready.isEmpty {
        progress.clear()
        Console.write(ready)
      }
      progress.show(min(state.done, paths.count), of: paths.count)
    }
  }
}
