import Foundation
import TestSupport
import Testing

/// What the program says stands in Sources/PalermoTexts/Texts, not in Swift.
struct TextLiteralTests {
  /// Modules of which every text has moved.
  private static let modules = [
    "PalermoWriting", "PalermoFindings", "PalermoResults", "PalermoSite", "PalermoExports", "PalermoExercise",
    "PalermoModel", "PalermoAnalysis", "PalermoScoring",
  ]

  @Test(arguments: modules) func noTextInSeveralLanguagesIsWrittenInSwift(module: String) throws {
    let folder = URL(filePath: Project.root).appending(path: "Sources/\(module)")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var read = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.firstMatch(of: /\b(?:en|es|fr|pt):\s*"/) == nil, "\(file.lastPathComponent)")
      read += 1
    }
    #expect(read > 0)
  }
}
