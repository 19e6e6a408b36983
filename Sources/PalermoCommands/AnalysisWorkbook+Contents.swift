import ArgumentParser
import PalermoExports

extension AnalysisWorkbook {
  /// The workbook as a file to be written.
  ///
  /// - Throws: The exit code for an output that cannot be written, when there is no room for it; why is told.
  func contents() throws -> FileContents {
    do throws(Failure) {
      return .bytes(try bytes())
    } catch {
      Console.warn("palermo: \(error.description)")
      throw ExitCode.cannotCreate
    }
  }
}
