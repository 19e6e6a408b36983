#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is known of the terminal that the program writes to.
enum Terminal {
  /// Whether standard output is one that shows colours and whose user wants them (no-color.org).
  static var showsColor: Bool { isatty(STDOUT_FILENO) == 1 && movesCursor && !isSet("NO_COLOR") }

  /// Whether a line can be written over. One that calls itself dumb knows no more than text and line breaks.
  static var movesCursor: Bool { getenv("TERM").map { String(cString: $0) } != "dumb" }

  /// The number of columns: that of the variable COLUMNS, else what the terminal behind standard output says. Nil where
  /// there is none.
  static var width: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    if let columns = getenv("COLUMNS").flatMap({ Int(String(cString: $0)) }), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func isSet(_ name: String) -> Bool { getenv(name).map { $0[0] != 0 } ?? false }
}
