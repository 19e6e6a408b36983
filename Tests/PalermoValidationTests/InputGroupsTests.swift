import PalermoLoading
import PalermoModel
import PalermoValidation
import TestSupport
import Testing

@Suite("Files in groups")
struct InputGroupsTests {
  private let validator = Validator()

  /// What is found when each group is checked by itself.
  private func groupwise(_ inputs: InputGroups) -> [Finding] {
    inputs.groups.indices
      .flatMap { validator.validate(CorpusLoader().load(group: $0, of: inputs)).findings }
      .deduplicatedAndOrdered()
  }

  private func whole(_ paths: [String]) -> [Finding] { validator.validate(CorpusLoader().load(paths)).findings }

  @Test(
    "The groups find what all files together find",
    arguments: ["Samples/exercise", "Samples/americas", "Samples/rules"])
  func sameFindings(sample: String) {
    let paths = [Project.root + "/" + sample]
    let inputs = InputGroups(paths, asOne: false)
    #expect(inputs.groups.count > 1 || sample == "Samples/rules")
    #expect(inputs.groups.map(\.paths.count).reduce(0, +) == inputs.paths.count)
    let found = groupwise(inputs)
    #expect(!found.isEmpty || sample == "Samples/americas")
    #expect(found == whole(paths))
  }

  private func submission(of state: String, cycle: String, before root: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>\(root)
    <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2"
                state="\(state)" cycle="\(cycle)" status="draft" date="\(cycle)-05-30">
      <source kind="exercise"/>
      <answer question="tip.5.attempt" value="\(cycle == "2025" ? "no" : "partly")">
        <explanation xml:lang="es">La tentativa no se castiga en ningún caso.</explanation>
        <evidence kind="legislation" title="Código Penal" provision="art. 27"/>
      </answer>
    </submission>
    """
  }

  @Test(
    "A state's submissions meet, however they begin",
    arguments: [
      "", "<!-- <submission state=\"XAB\"> -->", "<?note state=\"XAB\"?>",
      "<!-- " + String(repeating: "é", count: 3_000) + " -->",
    ])
  func beginnings(root: String) throws {
    let folder = TemporaryFolder()
    try folder.write(submission(of: "XAA", cycle: "2025"), to: "b.xml")
    try folder.write(submission(of: "XAA", cycle: "2026", before: root), to: "a.xml")
    try folder.write(submission(of: "XAB", cycle: "2026"), to: "c.xml")
    let found = groupwise(InputGroups([folder.path], asOne: false))
    #expect(found.map(\.rule).contains("stale-explanation"))
    #expect(found == whole([folder.path]))
  }

  @Test("With a baseline among them, files are one group")
  func baseline() throws {
    let folder = TemporaryFolder()
    try folder.write(submission(of: "XAA", cycle: "2026"), to: "a.xml")
    try folder.write("<baseline xmlns=\"urn:palermo-toolkit:1\"/>", to: "baseline.xml")
    #expect(InputGroups([folder.path], asOne: false).groups.map(\.paths.count) == [2])
    #expect(InputGroups([folder.path + "/a.xml"], asOne: true).groups.map(\.paths.count) == [1])
  }

  @Test("What cannot be read is an error of its group, and the rest is checked")
  func unreadable() throws {
    let folder = TemporaryFolder()
    try folder.write(submission(of: "XAA", cycle: "2026"), to: "a.xml")
    let inputs = InputGroups([folder.path + "/a.xml", folder.path + "/missing.xml"], asOne: false)
    let loaded = inputs.groups.indices.map { CorpusLoader().load(group: $0, of: inputs) }
    #expect(loaded.flatMap(\.errors).map(\.path) == [folder.path + "/missing.xml"])
    #expect(loaded.flatMap(\.files).count == 1)
  }
}
