/// The hashes by which code scanning on GitHub knows lines again: those of its own program, which calculates them for
/// results without any and tells of others that differ.
///
/// The hash of a line goes over the first ``window`` characters from its start, which may be those of later lines, without
/// blanks and with every line break as a line feed; then follow a mark of the end and zeros. Lines with the same hash are
/// numbered.
struct LineHashes {
  /// The number of characters that count.
  private static let window = 100
  private static let factor: UInt64 = 37
  /// The factor of the character that leaves the window.
  private static let first = (0..<Self.window).reduce(1 as UInt64) { power, _ in power &* Self.factor }

  private var hashes: [Int: String] = [:]

  /// The hashes of some lines of a text.
  ///
  /// - Complexity: O(*n*) in the characters of the text.
  init(of lines: Set<Int>, in text: String) {
    var characters = [UInt64](repeating: 0, count: Self.window)
    var starts = [Int?](repeating: nil, count: Self.window)
    var (hash, place, line) = (0 as UInt64, 0, 0)
    var seen: [UInt64: Int] = [:]
    var found: [Int: String] = [:]
    func output() {
      guard let start = starts[place] else { return }
      seen[hash, default: 0] += 1
      if lines.contains(start) { found[start] = "\(String(hash, radix: 16)):\(seen[hash]!)" }
      starts[place] = nil
    }
    func update(_ character: UInt64) {
      hash = hash &* Self.factor &+ character &- Self.first &* characters[place]
      characters[place] = character
      place = (place + 1) % Self.window
    }
    var (isStart, wasReturn) = (true, false)
    func take(_ unit: UInt16) {
      let isBreak = unit == 0x0A || unit == 0x0D
      let isSkipped = unit == 0x20 || unit == 0x09 || (wasReturn && unit == 0x0A)
      wasReturn = unit == 0x0D
      if isSkipped { return }
      output()
      if isStart {
        line += 1
        starts[place] = line
      }
      isStart = isBreak
      update(isBreak ? 0x0A : UInt64(unit))
    }
    for unit in text.utf16 { take(unit) }
    take(.max)
    for _ in 0..<Self.window {
      output()
      update(0)
    }
    hashes = found
  }

  /// The hash of a line that was asked for. Returns nil if the text has no such line.
  subscript(line: Int) -> String? { hashes[line] }
}
