import Foundation
import PalermoLoading
import PalermoModel
import TestSupport
import Testing

struct ProjectFilesTests {
  private let folder = TemporaryFolder()

  private func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      atPath: FilePath.directory(of: folder.path(path)), withIntermediateDirectories: true)
    try folder.write(text, to: path)
  }

  private func configuration(_ rule: String) -> String {
    "<configuration xmlns=\"urn:palermo-toolkit:1\"><rule id=\"\(rule)\" severity=\"off\"/></configuration>"
  }

  private func project(
    _ source: ProjectFiles.ConfigurationSource = .nearest, baseline: String? = nil, inputs: [String]
  ) -> ProjectFiles {
    let loaded = CorpusLoader().load(inputs.map { folder.path($0) })
    return ProjectFiles(
      for: loaded.files.map(\.path), loaded: loaded.files, configurations: source, baseline: baseline,
      workingDirectory: folder.path)
  }

  @Test func theOutermostConfigurationDecidesAndOthersRaise() throws {
    try write(configuration("outer"), to: ".palermo.xml")
    try write(configuration("inner"), to: "a/b/.palermo.xml")
    for path in ["x.xml", "a/x.xml", "a/b/x.xml", "a/b/c/x.xml"] { try write("<x/>", to: path) }
    let found = project(inputs: ["x.xml", "a/x.xml", "a/b/x.xml", "a/b/c/x.xml"])
    let names = ["x.xml", "a/x.xml", "a/b/x.xml", "a/b/c/x.xml"].map { folder.path($0) }
    #expect(names.map { found.configurations[$0]?.settings[0].rule } == ["outer", "outer", "outer", "outer"])
    #expect(names.map { found.raising[$0]?.map(\.settings[0].rule) } == [nil, nil, ["inner"], ["inner"]])
    #expect(found.files.map(\.path) == [".palermo.xml", "a/b/.palermo.xml"], "each is read once")
    #expect(found.errors.isEmpty)
  }

  /// What lies in a directory that was sent, or in a repository within a repository, was sent with it.
  @Test func aConfigurationThatWasSentOnlyRaises() throws {
    try write(configuration("sent"), to: "sent/.palermo.xml")
    try write("<x/>", to: "sent/x.xml")
    func found(named: [String]) -> (deciding: String?, raising: [String]) {
      let loaded = CorpusLoader().load(named.map { folder.path($0) })
      let files = ProjectFiles(
        for: loaded.files.map(\.path), loaded: loaded.files, named: named.map { folder.path($0) },
        configurations: .nearest, baseline: nil, workingDirectory: "/")
      let path = folder.path("sent/x.xml")
      return (files.configurations[path]?.settings[0].rule, files.raising[path]?.map(\.settings[0].rule) ?? [])
    }
    #expect(found(named: ["sent"]) == (nil, ["sent"]))
    #expect(found(named: ["sent/x.xml"]) == ("sent", []))
    try write("", to: "sent/.git")
    #expect(found(named: ["sent"]) == ("sent", []))
    try write("", to: ".git")
    #expect(found(named: ["sent"]) == (nil, ["sent"]) && found(named: ["sent/x.xml"]) == (nil, ["sent"]))
    try write(configuration("own"), to: ".palermo.xml")
    #expect(found(named: ["sent"]) == ("own", ["sent"]))
  }

  /// A folder that a state sends may hold what looks like a repository.
  @Test(arguments: [("/", nil), ("all/sent", "sent")] as [(String, String?)])
  func aRepositoryThatWasSentOnlyRaises(workingDirectory: String, deciding: String?) throws {
    try write(configuration("sent"), to: "all/sent/.palermo.xml")
    try write("", to: "all/sent/.git")
    try write("<x/>", to: "all/sent/x.xml")
    let loaded = CorpusLoader().load([folder.path("all")])
    let files = ProjectFiles(
      for: loaded.files.map(\.path), loaded: loaded.files, named: [folder.path("all")], configurations: .nearest,
      baseline: nil, workingDirectory: workingDirectory == "/" ? "/" : folder.path(workingDirectory))
    let found = try #require(files.configurations.keys.first ?? files.raising.keys.first)
    #expect(files.configurations[found]?.settings[0].rule == deciding)
    #expect(files.raising[found]?.map(\.settings[0].rule) ?? [] == (deciding == nil ? ["sent"] : []))
  }

  @Test func theSearchEndsAtTheRootOfARepository() throws {
    try write(configuration("outer"), to: ".palermo.xml")
    try write("", to: "a/.git")
    try write("<x/>", to: "a/b/x.xml")
    #expect(project(inputs: ["a/b/x.xml"]).configurations.isEmpty)
    try write(configuration("own"), to: "a/.palermo.xml")
    #expect(project(inputs: ["a/b/x.xml"]).configurations[folder.path("a/b/x.xml")]?.settings[0].rule == "own")
  }

  @Test func aFileNamedHoldsForAllInputs() throws {
    try write(configuration("outer"), to: ".palermo.xml")
    try write(configuration("named"), to: "other.xml")
    try write("<x/>", to: "x.xml")
    for path in ["other.xml", "./a/../other.xml", folder.path("other.xml")] {
      let found = project(.file(path), inputs: ["x.xml"])
      #expect(found.configurations[folder.path("x.xml")]?.settings.map(\.rule) == ["named"])
      #expect(found.files.map(\.path) == [path])
    }
    #expect(project(.file("none.xml"), inputs: ["x.xml"]).errors.map(\.path) == ["none.xml"])
    #expect(project(.none, inputs: ["x.xml"]).configurations.isEmpty)
  }

  @Test func anotherRootIsAnError() throws {
    try write(configuration("x"), to: "c.xml")
    try write("<baseline xmlns=\"urn:palermo-toolkit:1\"/>", to: "b.xml")
    try write("<x/>", to: "x.xml")
    let swapped = project(.file(folder.path("b.xml")), baseline: folder.path("c.xml"), inputs: ["x.xml"])
    #expect(swapped.configurations.isEmpty && swapped.baseline == nil)
    let reasons = swapped.errors.map { $0.reason(.en) }
    #expect(reasons == ["baseline", "configuration"].map { "the root element is not <\($0)>" })
  }

  @Test func aFileAmongTheInputsIsNotReadTwice() throws {
    try write("<baseline xmlns=\"urn:palermo-toolkit:1\"/>", to: "b.xml")
    let found = project(baseline: folder.path("./b.xml"), inputs: ["b.xml"])
    #expect(found.files.isEmpty)
    #expect(found.baseline?.file == folder.path("b.xml"))
  }
}
