#if hasFeature(Embedded)
  // What the standard library asks of its surroundings, and WebAssembly by itself does not give.

  @_extern(c, "strtod")
  private func strtod(
    _ text: UnsafePointer<CChar>, _ end: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) -> Double

  /// Reads a number as the standard library does elsewhere.
  @_cdecl("_swift_stdlib_strtod_clocale")
  func readNumber(_ text: UnsafePointer<CChar>, _ number: UnsafeMutablePointer<Double>) -> UnsafePointer<CChar>? {
    var end: UnsafePointer<CChar>?
    number.pointee = strtod(text, &end)
    return end == text ? nil : end
  }

  /// Ends the program when its stack was overwritten.
  @_cdecl("__stack_chk_fail")
  func stackWasOverwritten() { fatalError() }
#endif
