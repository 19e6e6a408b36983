import PalermoModel
import Testing

struct PlainNumberTests {
  @Test(arguments: ["0", "4", "-3", "0.25", "10.50", "123456789", "0.000000001"])
  func isANumber(text: String) {
    #expect(PlainNumber.accepts(text))
    #expect(Double(text) != nil)
  }

  @Test(
    arguments: [
      "", "-", ".5", "5.", "+5", "007", "00", "1e3", "0x10", "1,5", "1 000", "nan", "inf", "1.2.3", "--1", "1234567890",
      "٣", "５",
    ])
  func isNone(text: String) {
    #expect(!PlainNumber.accepts(text))
  }

  @Test(
    arguments: [
      ("12,5", "12.5"), ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("1.000.000", "1000000"),
      ("1,000,000", "1000000"),
      ("1 000", "1000"), ("1\u{A0}000", "1000"), ("1'000", "1000"), ("+5", "5"), ("007", "7"), ("1e3", "1000"),
      ("0x10", "16"), ("5 años", "5"), ("99%", "99"), (",5", "0.5"),
    ])
  func hasOneForm(text: String, form: String) {
    #expect(PlainNumber.form(of: text) == form)
  }

  @Test(
    "What can be read in two ways, or is no number, is not guessed",
    arguments: ["1,000", "12,", "", "abc", "nan", "inf", "1-2", "5 to 6", "1e99", String(repeating: "9", count: 50)])
  func hasNone(text: String) {
    #expect(PlainNumber.form(of: text) == nil)
  }

  @Test("A form is a number, and its own form") func forms() {
    for number in stride(from: -20, through: 20, by: 0.125) {
      for text in ["\(number)", "\(number)".split(separator: ".").joined(separator: ",")]
      where !text.contains(/,\d{3}$/) {
        let form = PlainNumber.form(of: text)
        #expect(form.map(PlainNumber.accepts) == true)
        #expect(form.flatMap(Double.init) == number)
        #expect(form.flatMap(PlainNumber.form) == form)
      }
    }
  }
}
