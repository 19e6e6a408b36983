import PalermoModel
import PalermoWriting
import Testing

@testable import PalermoCommands

/// What is escaped before it reaches a terminal.
struct TextFormTests {
  /// The colours of the program reach a terminal, and those of anybody else are text.
  @Test func coloursOfOthersAreText() {
    let painted = Paint(isOn: true).bad("x\u{1B}[8my")
    #expect(TextForm.plain.safe(painted) == "\u{1B}[31mx\\u{1B}[8my\u{1B}[0m")
    #expect(TextForm.plain.safe("\u{1B}[31m\u{1B}") == "\\u{1B}[31m\\u{1B}")
    #expect(TextForm.json.safe(Paint(isOn: true).good("x")).contains("\\u001b"))
    #expect(Paint(isOn: false).bad("x") == "x")
  }

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
