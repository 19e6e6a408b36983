import PalermoModel
import Testing

@testable import PalermoCommands

/// What is escaped before it reaches a terminal.
struct TextFormTests {
  @Test func exactlyWhatIsUnsafeIsEscaped() {
    for number in (0...0x10FFFF as ClosedRange<UInt32>)
    where number < 0x3000 || number % 251 == 0 || 0xFE00...0xFFFF ~= number {
      guard let scalar = Unicode.Scalar(number) else { continue }
      let text = "é’" + String(scalar) + "…"
      // Form feeds stay, though they are found.
      #expect((TextForm.json.safe(text) == text) == (!scalar.isUnsafeInText || scalar == "\u{C}"), "\(number)")
    }
  }
}
