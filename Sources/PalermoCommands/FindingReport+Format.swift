import ArgumentParser
import PalermoFindings

extension FindingReport {
  /// The findings in a form.
  ///
  /// - Parameters:
  ///   - isColored: Whether the form for people has the colours of a terminal.
  ///   - showsAcceptances: Whether it says of each file if it is accepted.
  func text(as format: FindingFormat, isColored: Bool, showsAcceptances: Bool) throws -> String {
    switch format {
    case .text: FindingsText(self, isColored: isColored, showsAcceptances: showsAcceptances).text()
    case .json: try FindingsJSON(self).text()
    case .sarif: try FindingsSARIF(self).text()
    case .junit: FindingsJUnit(self).text()
    case .github: FindingsGitHub(self).text()
    case .gitlab: try FindingsGitLab(self).text()
    }
  }
}
