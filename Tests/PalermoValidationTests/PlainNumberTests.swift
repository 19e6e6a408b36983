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
      ("1.5e3", "1500"), ("0x10", "16"), (",5", "0.5"), ("1 234,5", "1234.5"), (" 5 ", "5"), ("- 5", "-5"),
      ("12 345 678", "12345678"),
    ])
  func hasOneForm(text: String, form: String) {
    #expect(PlainNumber.form(of: text) == form)
  }

  @Test(
    "What can be read in two ways, or is no number, is not guessed",
    arguments: [
      "1,000", "12,", "", "abc", "nan", "inf", "1-2", "5 to 6", "1e99", String(repeating: "9", count: 50), "10 20",
      "3,4,5",
      "31.12.2024", "1 2", "1234 567", "1,234,56", "1,000.000,5", "1 000,000", "5k", "5%", "1O", "3 mil", "5 años",
      "1 .5 .",
    ])
  func hasNone(text: String) {
    #expect(PlainNumber.form(of: text) == nil)
  }

  @Test("A unit is passed over where it is the one asked for")
  func units() {
    func form(_ text: String) -> String? { PlainNumber.form(of: text) { $0 == "años" } }
    #expect(form("5 años") == "5")
    #expect(form("1 000 años") == "1000")
    #expect(form("2,5 años") == "2.5")
    for text in ["30 meses", "2 millones", "2 docenas", "1.204 años", "1,204 años", "años"] {
      #expect(form(text) == nil, "\(text)")
    }
  }

  @Test("A form is a number, and its own form") func forms() {
    for number in stride(from: -20, through: 20, by: 0.125) {
      for text in ["\(number)", "\(number)".split(separator: ".").joined(separator: ",")]
      where !text.contains(/,\d{3}$/) {
        let form = PlainNumber.form(of: text)
        #expect(form.map(PlainNumber.accepts) == true)
        #expect(form.flatMap(Double.init) == number)
        #expect(form.flatMap { PlainNumber.form(of: $0) } == form)
      }
    }
  }
}
