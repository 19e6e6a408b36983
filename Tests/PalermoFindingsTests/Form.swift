import PalermoModel
import PalermoFindings
import TestSupport
@testable import PalermoLoading
@testable import PalermoValidation

/// A form of findings, as the tests run over all of them.
enum Form: String, CaseIterable {
  case text, json, sarif, junit, github, gitlab

  func rendering(of report: FindingReport) throws -> String {
    switch self {
    case .text: FindingsText(report, isColored: false).text()
    case .json: try FindingsJSON(report).text()
    case .sarif: try FindingsSARIF(report).text()
    case .junit: FindingsJUnit(report).text()
    case .github: FindingsGitHub(report).text()
    case .gitlab: try FindingsGitLab(report).text()
    }
  }

  var golden: String {
    switch self {
    case .text: "Golden/findings.txt"
    case .json: "Golden/findings.json"
    case .sarif: "Golden/findings.sarif"
    case .junit: "Golden/junit.xml"
    case .github: "Golden/github.txt"
    case .gitlab: "Golden/gitlab.json"
    }
  }
}
