import PalermoModel
import PalermoXML
import TestSupport
import Testing

@testable import PalermoLoading
@testable import PalermoVocabularies

/// The limits that the security page states.
struct LimitsTests {
  private static let place = SourcePosition(line: 1, column: 1)

  @Test func findingsBeyondTheLimitAreOneMore() {
    let finding = Finding(.unknownElement, file: "a.xml", at: Self.place)
    let most = Array(repeating: finding, count: Finding.limit)
    #expect(most.withinLimit() == most)
    let more = (most + [finding, finding]).withinLimit()
    #expect(more.count == Finding.limit + 1 && more.last?.rule == Rule.limitExceeded.id)
  }

  @Test func whatIsQuotedIsCut() {
    let word = String(repeating: "é", count: 100_000)
    let finding = Finding(
      .unknownElement, file: "a.xml", at: Self.place,
      Texts.UnknownElement.arguments(name: word, parent: "", suggestion: "", allowed: ""))
    #expect(finding.message(.en).filter { $0 == "é" }.count == 1_000)
  }

  @Test func theSecurityPageStatesThem() throws {
    let page = try #require(Project.text(".github/SECURITY.md"))
    for line in [
      "| a file | \(XMLLimits.bytes >> 20) MiB, 1,048,576 elements, \(XMLLimits.depth) of them inside each other |",
      "| an element | \(XMLLimits.attributes) attributes |",
      "| a text or an attribute value | \(XMLLimits.textBytes >> 20) MiB |",
      "| the findings of one file | 10,000, each quoting at most 1,000 characters at a time |",
    ] { #expect(page.contains(line)) }
    #expect(XMLLimits.elements == 1_048_576 && Finding.limit == 10_000)
  }
}
