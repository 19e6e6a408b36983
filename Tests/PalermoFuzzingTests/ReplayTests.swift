import Foundation
import PalermoFuzzing
import TestSupport
import Testing

/// What fuzzing found worth keeping, the files of the project, and mutants of both, the same ones on every run: none ends
/// the program, and what each subject says of what it makes of them holds. Of new inputs .ci/fuzz makes up more each night.
@Suite struct ReplayTests {
  /// About as many as libFuzzer makes in ten seconds. Ten times as many each night.
  private static func mutants(of subject: Subject) -> Int {
    let count =
      switch subject {
      case .xml, .workbook, .collection: 5_000
      case .files: 1_000
      case .results: 300
      }
    return Project.isNightly ? 10 * count : count
  }

  /// The files of the project that are as small as those of the fuzzer, by their root elements.
  private static let files = Dictionary(
    grouping: ["Samples", "Tests/Fixtures", "Questionnaires"].flatMap { Project.files(in: $0, extension: "xml") }
      .filter { Project.bytes($0).count < 16 << 10 }
  ) { path in
    Project.text(path)?.firstMatch(of: /(?m)^<(\w+)/).map { String($0.1) } ?? ""
  }

  @Test(arguments: Subject.names) func noInputEndsTheProgram(name: String) throws {
    let subject = try #require(Subject(name))
    let folder = TemporaryFolder()
    let inputs = folder.path("inputs")
    try FileManager.default.createDirectory(atPath: inputs, withIntermediateDirectories: false)
    let kept = Project.path("Tests/Fuzzing/inputs.tar.gz")
    let unpacked = try Program("tar", package: "tar").run(
      ["-xzf", kept, "-C", inputs, "--strip-components=2", "./\(name)"],
      environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
    // Of some vocabularies none are kept.
    try #require(unpacked.code == 0 || unpacked.output.contains("Not found in archive"), "\(unpacked.output)")
    for path in Self.files[name] ?? [] {
      let copy = "\(inputs)/\(path.replacing("/", with: "_"))"
      try FileManager.default.copyItem(atPath: Project.path(path), toPath: copy)
    }
    let count = try FileManager.default.contentsOfDirectory(atPath: inputs).count
    try #require(count > 0)

    let (mutants, last) = (Self.mutants(of: subject), folder.path("last"))
    let (output, code) = try Program.built("palermo-replay").run(
      [name, inputs, "\(mutants)", last], environment: ["LANG": "C", "SWIFT_BACKTRACE": "enable=no"])
    guard code != 0 else {
      #expect(output == "\(count) inputs, \(mutants) mutants\n")
      return
    }
    let crash = Project.path(".build/fuzzing-inputs/crash-\(name)-replay")
    try FileManager.default.createDirectory(
      atPath: Project.path(".build/fuzzing-inputs"), withIntermediateDirectories: true)
    try? FileManager.default.removeItem(atPath: crash)
    try FileManager.default.copyItem(atPath: last, toPath: crash)
    Issue.record("\(name) ended with \(code), and the input is in \(crash): \(output.suffix(1_000))")
  }
}
