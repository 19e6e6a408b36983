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
    let schemas = Repository.files(in: "Schemas", extension: "xsd").filter { !$0.hasSuffix("/xml.xsd") }
    let declared = schemas.flatMap { Repository.text($0).matches(of: /<xs:(?:element|attribute) name="(\w+)"/).map { String($0.1) } }
    #expect(declared.count > 100)
    #expect(Set(declared).subtracting(used).sorted() == [])
  }

  @Test("On mutated files the three give one verdict")
  func verdictsAgree() async throws {
    let folder = TemporaryFolder()
    let mutants = Self.mutants(count: 3_000)
    let paths = try mutants.enumerated().map { try folder.write($1, to: "\($0).xml") }
    async let first = Self.xerces(Array(paths[..<(paths.count / 2)]), folder, list: "first")
    async let second = Self.xerces(Array(paths[(paths.count / 2)...]), folder, list: "second")
    let libxml2 = try Self.libxml2(paths)
    let xerces = try await first + second

    let loader = Loader()
    var validCount = 0
    var departures: [String] = []
    for (index, mutant) in mutants.enumerated() {
      let findings = loader.load(SourceText(mutant), path: paths[index]).findings
      if findings.isEmpty { validCount += 1 }
      if libxml2[index] != findings.isEmpty || xerces[index] != findings.isEmpty {
        departures.append(
          "loader \(findings.first.map { "\($0.rule) \($0.message(.en)) at \($0.position)" } ?? "valid"), libxml2 \(libxml2[index]), Xerces \(xerces[index]): \(mutant)")
      }
    }
    #expect(departures.count == 0, "\(departures.prefix(10).joined(separator: "\n\n"))")
    #expect(validCount > 200, "too few of the mutants are valid to tell anything")
    #expect(validCount < 2_000, "too few of the mutants are invalid to tell anything")
  }

  static let seeds = Repository.files(in: "Tests/Fixtures/vocabularies", extension: "xml").map(Repository.text)

  /// Documents with one to three changes each; the same on every run. No two are the same.
  static func mutants(count: Int) -> [String] {
    var random = SeededRandom(seed: 2026)
    let roots = seeds.map { MutableElement($0) }
    let schema = "urn:palermo-toolkit:1 \(Repository.root)/Schemas/palermo.xsd"
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
    let output = try xmllint.run(["--noout", "--nonet", "--schema", "\(Repository.root)/Schemas/palermo.xsd"] + paths).output
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
