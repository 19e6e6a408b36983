import Foundation
import TestSupport
import Testing

@testable import PalermoGeneration

/// Texts become Swift, and texts that generated code could not serve are refused.
struct TextGenerationTests {
  @Test func aTextBecomesAMemberAndAPlaceholderAParameter() throws {
    let source = try generated(
      """
      <group id="two-words"><entry id="in"><text xml:lang="en">a "b"</text></entry>
      <entry id="filled"><text xml:lang="en">{one} and {two}</text><text xml:lang="fr">{two} et\n {one}</text></entry></group>
      """)
    #expect(source.contains("public enum TwoWords {"))
    #expect(source.contains("public static var `in`: LocalizedText {"))
    #expect(source.contains(#"LocalizedText(en: "a \"b\"")"#))
    #expect(
      source.contains("public static func filled(one: some TextArgument, two: some TextArgument) -> FilledText {"))
    #expect(source.contains(#"LocalizedText(en: "{one} and {two}", fr: "{two} et {one}")"#))
    #expect(source.contains(#"TextArguments([.init("one", one), .init("two", two)])"#))
  }

  @Test func aNumberChoosesTheForm() throws {
    let source = try generated(
      """
      <group id="g"><entry id="e" plural="n"><text xml:lang="en" plural="one">one</text><text xml:lang="en">{n} of them</text></entry></group>
      """)
    #expect(source.contains("public static func e(n: Int) -> FilledText {"))
    #expect(source.contains(#"Language.en.pluralCategory(of: n) == .one ? "one" : "{n} of them""#))
  }

  @Test(arguments: [
    #"<group id="g"><entry id="e"><text xml:lang="fr">a</text></entry></group>"#,
    #"<group id="g"><entry id="e"><text xml:lang="de">a</text></entry></group>"#,
    #"<group id="g"><entry id="e"><text xml:lang="en">{a}</text><text xml:lang="es">{b}</text></entry></group>"#,
    #"<group id="g"><entry id="e"><text xml:lang="en">a</text><text xml:lang="en">b</text></entry></group>"#,
    #"<group id="g"><entry id="e" plural="n"><text xml:lang="en">a</text></entry></group>"#,
    #"<group id="g"><entry id="e" plural="n"><text xml:lang="en" plural="two">{n}</text></entry></group>"#,
    #"<group id="g" lookup="true"><entry id="e"><text xml:lang="en">{n}</text></entry></group>"#,
    #"<group id="g"/><group id="g"/>"#,
    #"<group id="g"><entry id="e"><text xml:lang="en">a</text></entry><entry id="e"><text xml:lang="en">a</text></entry></group>"#,
  ])
  func whatCannotBecomeSwiftIsRefused(texts: String) {
    #expect(throws: GenerationError.self) { try generated(texts) }
  }

  /// The Swift of a file of texts.
  private func generated(_ texts: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = folder.appending(path: "Sources/PalermoTexts/Texts")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    let languages = try #require(Project.text("Sources/PalermoTexts/Texts/languages.xml"))
    try Data(languages.utf8).write(to: files.appending(path: "languages.xml"))
    try Data("<texts xmlns=\"urn:palermo-toolkit:1\">\(texts)</texts>".utf8).write(to: files.appending(path: "t.xml"))
    return try #require(try Generator.texts.files(Repository(root: folder)).first).text
  }
}
