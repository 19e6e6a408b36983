import Foundation
import TestSupport
import Testing

/// What the program says stands in Sources/PalermoTexts/Texts, not in Swift.
struct TextLiteralTests {
  @Test(arguments: Project.names(in: "Sources").filter { $0 != "PalermoTexts" })
  func noTextInSeveralLanguagesIsWrittenInSwift(module: String) throws {
    let folder = URL(filePath: Project.root).appending(path: "Sources/\(module)")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.firstMatch(of: /\b(?:en|es|fr|pt):\s*"/) == nil, "\(file.lastPathComponent)")
    }
  }
}
