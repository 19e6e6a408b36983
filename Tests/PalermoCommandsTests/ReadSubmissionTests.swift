import PalermoModel
import Testing
@testable import PalermoCommands

struct ReadSubmissionTests {
  private struct Stub: ReadSubmission {
    let text: String
    func placed(_ finding: Finding, in file: String) -> Finding { finding }
  }

  /// What is checked has the order of the file that it was read from, however many there are.
  @Test func submissionsKeepTheirOrder() {
    let named = (0..<12).map { Stub(text: "\($0)") }.named(in: "a.xlsx")
    #expect(named.map(\.submission.text) == (0..<12).map { "\($0)" })
    #expect(named.map(\.name) == (0..<12).map { "a.xlsx#\($0)" })
  }
}
