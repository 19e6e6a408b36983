import Testing

@testable import PalermoForm

struct DataBlockTests {
  @Test func everyByteComesBack() {
    for count in [0, 1, 2, 3, 4, 5, 255, 1_001, 4_099] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) }
      #expect(Array(decoded(DataBlock.text(of: bytes)).prefix(count)) == bytes)
    }
  }

  @Test func whatIsDeflatedComesBack() {
    for count in [0, 1, 70_000, 500_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) }
      #expect(bytes.deflated.inflated == bytes)
    }
  }

  @Test func theAlphabetMeansNothingElsewhere() {
    #expect(Set(DataBlock.alphabet).count == 85)
    for sign in "\"&'/<=>\\` \t".utf8 { #expect(!DataBlock.alphabet.contains(sign)) }
  }

  @Test func linesStayShort() {
    let text = DataBlock.text(of: Array(repeating: 0xA5, count: 10_000))
    #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 1_000 })
  }

  /// What `unpack.js` does.
  private func decoded(_ text: String) -> [UInt8] {
    let letters = text.utf8.filter { $0 != UInt8(ascii: "\n") }.map { DataBlock.alphabet.firstIndex(of: $0)! }
    return stride(from: 0, to: letters.count, by: 5).flatMap { start -> [UInt8] in
      let word = letters[start..<start + 5].reversed().reduce(0) { $0 * 85 + $1 }
      return (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    }
  }
}
