import PalermoLoading
import PalermoXML
import TestSupport
import Testing

@Suite("The canonical form is the one that a program writes from its page alone")
struct CanonicalFormTests {
  /// Holds the digests of canonical forms to those of a Python program; files without a form are left out.
  private func expectSameDigests(_ files: [(name: String, text: String)]) throws {
    let folder = TemporaryFolder()
    var written: [(name: String, path: String, digest: String)] = []
    for (index, file) in files.enumerated() {
      guard let form = Loader().load(SourceText(file.text), path: file.name).canonicalText else { continue }
      let path = try folder.write(file.text, to: "\(index).xml")
      written.append((file.name, path, Digest.sha256(form)))
    }
    let (output, code) = try Program.python().run(
      ["-B", "Tests/Independent/canonical.py", "--batch"], input: written.map { $0.path + "\n" }.joined())
    #expect(code == 0)
    let digests = output.split(separator: "\n").map { String($0.prefix(64)) }
    try #require(digests.count == written.count && written.count > 100, "\(written.count): \(output.suffix(500))")
    for (digest, file) in zip(digests, written) { #expect(digest == file.digest, "\(file.name)") }
  }

  @Test("Every shipped file and sample")
  func samples() throws {
    try expectSameDigests(
      ["Questionnaires", "Samples", "Tests/Fixtures"].flatMap { Project.files(in: $0, extension: "xml") }.map {
        ($0, Project.text($0)!)
      })
  }

  @Test("2,000 mutants: of content, as far as they are valid, and of form")
  func mutants() throws {
    let changed = DifferentialTests.mutants(count: 3_000).filter {
      Loader().load(SourceText($0), path: "mutant.xml").findings.isEmpty
    }
    let spoilt = (0..<2_000 - changed.count).map { CanonicalTextTests.spoilt($0) }
    try expectSameDigests((changed + spoilt).map { ("mutant: \($0)", $0) })
  }
}
