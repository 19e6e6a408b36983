import PalermoModel
import PalermoODK
import PalermoWorkbook

/// A submission that was read from a file of another kind, where what is found in it is to be mended.
protocol ReadSubmission {
  /// The submission, in canonical form.
  var text: String { get }
  /// A finding about it as one about a place of the file that it was read from.
  func placed(_ finding: Finding, in file: String) -> Finding
}

extension ImportedSubmission: ReadSubmission {}

extension CollectedSubmission: ReadSubmission {}

extension Array where Element: ReadSubmission {
  /// The submissions in their order, each under a name of its own: the tenth comes after the second.
  ///
  /// - Parameter path: The file that they were read from.
  func named(in path: String) -> [(name: String, submission: Element)] {
    enumerated().map { ("\(path)#\($0)", $1) }
  }
}
