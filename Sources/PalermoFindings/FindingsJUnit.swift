import PalermoLoading
import PalermoRules
import PalermoModel
import PalermoValidation
import PalermoWriting
import PalermoXML

/// The findings as a JUnit report, which most CI services read: one suite for each file, one case for each finding.
///
/// A finding that returns its file is a failure. Any other is a case that passes and says what was found in its output,
/// so that a warning fails no build unless warnings are to. A file without findings has one case that passes.
public struct FindingsJUnit {
  private let report: FindingReport

  /// The report for a CI service.
  public init(_ report: FindingReport) {
    self.report = report
  }

  /// The text.
  public func text() -> String {
    let byFile = Dictionary(grouping: report.items, by: \.finding.file)
    // Of what is gone there are findings, and no verdict.
    let gone = Set(byFile.keys).subtracting(report.acceptances.map(\.file)).sorted()
    let suites =
      report.unreadable.map(suite)
      + (report.acceptances.map(\.file) + gone).map { suite($0, byFile[$0] ?? []) }
    return XMLNode(
      "testsuites",
      [
        "name": "palermo", "tests": "\(suites.reduce(0) { $0 + $1.tests })",
        "failures": "\(suites.reduce(0) { $0 + $1.failures })", "errors": "\(report.unreadable.count)",
      ], suites.map(\.node)
    ).documentWithoutNamespace
  }

  private typealias Suite = (node: XMLNode, tests: Int, failures: Int)

  private func suite(_ file: String, _ items: [FindingReport.Item]) -> Suite {
    let path = report.path(of: file)
    let failures = items.count(where: isFailure)
    let clean = XMLNode("testcase", ["classname": path, "name": Texts.Findings.none(report.language), "file": path])
    let cases = items.isEmpty ? [clean] : items.map(testCase)
    return (
      XMLNode(
        "testsuite",
        [
          "name": path, "tests": "\(cases.count)", "failures": "\(failures)", "errors": "0", "skipped": "0",
        ], cases), cases.count, failures
    )
  }

  private func isFailure(_ item: FindingReport.Item) -> Bool {
    report.policy.verdict(on: item.finding.severity) == .returned
  }

  private func testCase(_ item: FindingReport.Item) -> XMLNode {
    let (finding, language) = (item.finding, report.language)
    let place = finding.isInText ? "\(item.path):\(finding.position)" : item.path
    let cell = finding.innerName ?? "\(finding.position)"
    let text = "\(place): \(finding.severity.name(language))\(language.colon)\(item.text(in: language))"
    return XMLNode(
      "testcase",
      [
        "classname": item.path, "name": "\(finding.rule) \(cell): \(finding.message(language))",
        "file": item.path, "line": "\(finding.position.line)",
      ],
      [
        isFailure(item)
          ? XMLNode("failure", ["type": finding.rule, "message": finding.message(language)], text: text)
          : XMLNode("system-out", text: text)
      ])
  }

  private func suite(_ error: FileError) -> Suite {
    let path = report.path(of: error.path)
    return (
      XMLNode(
        "testsuite", ["name": path, "tests": "1", "failures": "0", "errors": "1", "skipped": "0"],
        [
          XMLNode(
            "testcase", ["classname": path, "name": UnreadableInput.id, "file": path],
            [
              XMLNode(
                "error", ["type": UnreadableInput.id, "message": error.message(report.language)],
                text: error.message(report.language))
            ])
        ]), 1, 0
    )
  }
}
