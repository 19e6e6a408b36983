import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A line that counts files on a terminal; nothing in a pipe.
struct Progress: Sendable {
  private let isShown: Bool

  init(isShown: Bool) {
    self.isShown = isShown && isatty(STDERR_FILENO) == 1 && Terminal.movesCursor
  }

  func show(_ done: Int, of all: Int) {
    guard isShown, all > 20 else { return }
    Console.put("\r\(done)/\(all)", to: STDERR_FILENO)
  }

  func clear() {
    if isShown { Console.put("\r\u{1B}[K", to: STDERR_FILENO) }
  }
}
