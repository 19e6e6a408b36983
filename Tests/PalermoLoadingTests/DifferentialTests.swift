import Foundation
import PalermoLoading
import PalermoModel
import PalermoXML
import TestSupport
import Testing

/// Holds the loader to the verdict that libxml2 and Xerces reach with the published schemas.
@Suite("The loader and the schemas agree")
struct DifferentialTests {
  @Test("The documents that are mutated use every element and attribute of the schemas")
  func seedsAreComplete() {
    let seeds = Self.seeds.map { MutableElement($0) }.flatMap(\.all)
    let used = Set(seeds.map(\.name) + seeds.flatMap(\.attributes).map(\.name))
    let schemas = Project.files(in: "Schemas", extension: "xsd").filter { !$0.hasSuffix("/xml.xsd") }
    let declared = schemas.flatMap {
      Project.text($0)!.matches(of: /<xs:(?:element|attribute) name="(\w+)"/).map { String($0.1) }
    }
    #expect(declared.count > 100)
    #expect(Set(declared).subtracting(used).sorted() == [])
  }

  /// Xerces, which reads the schemas anew for each file, is asked by day about every fourth, and about those on which the
  /// other two differ.
  @Test("On mutated files the three give one verdict")
  func verdictsAgree() async throws {
    let folder = TemporaryFolder()
    let mutants = Self.mutants(count: 3_000)
    let paths = try mutants.enumerated().map { try folder.write($1, to: "\($0).xml") }
    let libxml2 = try Self.libxml2(paths)
    let loader = Loader()
    let findings = mutants.indices.map { loader.load(SourceText(mutants[$0]), path: paths[$0]).findings }
    let asked = mutants.indices.filter {
      Project.isNightly || $0 % 4 == 0 || findings[$0].isEmpty != libxml2[$0]
    }
    let middle = asked.count / 2
    async let first = Self.xerces(asked[..<middle].map { paths[$0] }, folder, list: "first")
    async let second = Self.xerces(asked[middle...].map { paths[$0] }, folder, list: "second")
    let xerces = try await first + second

    let validCount = findings.count { $0.isEmpty }
    var disagreements: [String] = []
    var missing = Self.acceptedDeviations
    for (index, xerces) in zip(asked, xerces) {
      let verdict = Verdict(loader: findings[index].isEmpty, libxml2: libxml2[index], xerces: xerces)
      if verdict.isUnanimous { continue }
      let mutant = mutants[index]
      if let known = Self.acceptedDeviations.first(where: { $0.verdict == verdict && $0.concerns(mutant) }) {
        missing.removeAll { $0.reason == known.reason }
      } else {
        let said = findings[index].first.map { "\($0.rule) at \($0.position)" } ?? "nothing"
        disagreements.append("\(verdict), the loader says \(said): \(mutant)")
      }
    }
    #expect(disagreements.isEmpty, "\(disagreements.count): \(disagreements.prefix(10).joined(separator: "\n\n"))")
    #expect(missing.map(\.reason) == [], "no longer seen: remove it from the list")
    #expect(validCount > 200, "too few of the mutants are valid to tell anything")
    #expect(validCount < 2_000, "too few of the mutants are invalid to tell anything")
  }

  @Test("Every attribute takes the same values for libxml2 and for us")
  func valuesAgree() throws {
    let folder = TemporaryFolder()
    var documents: [(name: String, text: String)] = []
    var seen: Set<String> = []
    let values = Mutation.values + Mutation.languages
    for root in Self.seeds.map({ MutableElement($0) }) {
      for element in root.all {
        for index in element.attributes.indices where element.attributes[index].name != "xmlns" {
          let (name, old) = element.attributes[index]
          guard seen.insert("\(element.name) \(name)").inserted else { continue }
          element.attributes[index].value = "@"
          let mark = root.text
          element.attributes[index].value = old
          let place = mark.firstRange(of: "\"@\"")!
          // A third of the values for each attribute, in turn: there are several attributes of each type.
          for (number, value) in values.enumerated() where number % 3 == seen.count % 3 {
            let text = mark[..<place.lowerBound] + "\"\(value)\"" + mark[place.upperBound...]
            documents.append(("\(element.name) \(name)=\(value)", String(text)))
          }
        }
      }
    }
    let paths = try documents.enumerated().map { try folder.write($1.text, to: "\($0)") }
    let verdicts = try Self.libxml2(paths)
    let loader = Loader()
    let disagreements = documents.indices.filter { index in
      loader.load(SourceText(documents[index].text), path: paths[index]).findings.isEmpty != verdicts[index]
    }
    #expect(documents.count > 3_000)
    #expect(disagreements.map { "\(documents[$0].name.prefix(80)), libxml2 \(verdicts[$0])" } == [])
  }

  struct Verdict: Equatable {
    let loader, libxml2, xerces: Bool
    var isUnanimous: Bool { loader == libxml2 && loader == xerces }
  }

  struct Deviation: Sendable {
    let reason: String
    let verdict: Verdict
    let concerns: @Sendable (String) -> Bool
  }

  static let acceptedDeviations = [
    Deviation(
      reason: """
        A CDATA section that is empty or blank, among elements or in an empty element. XSD is defined on characters and \
        knows no sections, so it stands for what is in it, which does not matter there. Both engines refuse any section.
        """,
      verdict: Verdict(loader: true, libxml2: false, xerces: false),
      concerns: { $0.contains("<![CDATA[]]>") || $0.contains("<![CDATA[ ]]>") }),
    Deviation(
      reason: """
        Blanks in the root of a signature, which is always empty. The loader hands blanks of a root to nobody, and nothing \
        is lost with them.
        """,
      verdict: Verdict(loader: true, libxml2: false, xerces: false),
      concerns: { $0.contains("<signature ") }),
  ]

  static let seeds = Project.files(in: "Tests/Fixtures/vocabularies", extension: "xml").compactMap(Project.text)

  /// Documents with one to three changes each; the same on every run. No two are the same.
  static func mutants(count: Int) -> [String] {
    var random = SeededRandom(seed: 2026)
    let roots = seeds.map { MutableElement($0) }
    let schema = "urn:palermo-toolkit:1 \(Project.root)/Schemas/palermo.xsd"
    var mutants: [String] = []
    var seen: Set<String> = []
    while mutants.count < count {
      let root = roots.randomElement(using: &random)!.copy
      for _ in 0..<[1, 1, 1, 2, 3].randomElement(using: &random)! {
        Mutation.allCases.randomElement(using: &random)!.apply(to: root, &random)
      }
      root.attributes += [
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"), ("xsi:schemaLocation", schema),
      ]
      let text = root.text
      if seen.insert(text).inserted { mutants.append(text) }
    }
    return mutants
  }

  static func libxml2(_ paths: [String]) throws -> [Bool] {
    let xmllint = try Program("xmllint", package: "libxml2-utils")
    let output = try xmllint.run(["--noout", "--nonet", "--schema", "\(Project.root)/Schemas/palermo.xsd"] + paths)
      .output
    let valid = Set(output.split(separator: "\n").filter { $0.hasSuffix(" validates") }.map { String($0.dropLast(10)) })
    return paths.map(valid.contains)
  }

  static func xerces(_ paths: [String], _ folder: TemporaryFolder, list: String) throws -> [Bool] {
    let counter = try Program("DOMCount", package: "libxerces-c-samples")
    let list = try folder.write(paths.joined(separator: "\n") + "\n", to: list)
    let output = try counter.run(["-v=always", "-n", "-s", "-f", "-l", list]).output
    var invalid: Set<String> = []
    var checked: Set<String> = []
    for line in output.split(separator: "\n") {
      if line.hasPrefix("==Parsing== ") { checked.insert(String(line.dropFirst(12))) }
      for start in ["Error at file ", "Fatal Error at file "] where line.hasPrefix(start) {
        invalid.insert(String(line.dropFirst(start.count).prefix { $0 != "," }))
      }
    }
    return try paths.map { path in
      _ = try #require(checked.contains(path) ? path : nil, "Xerces did not reach \(path)")
      return !invalid.contains(path)
    }
  }
}
