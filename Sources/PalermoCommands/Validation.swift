import ArgumentParser
import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoValidation

/// A run of ``ValidateCommand``.
struct Validation {
  let inputs: InputOptions
  let common: CommonOptions
  let status: Submission.Status?
  let result: FormatOptions<FindingFormat>
  let strict: Bool
  let project: ProjectOptions
  let questionnaires: QuestionnaireOptions

  /// Validates the inputs, and writes what was found.
  ///
  /// - Throws: The exit code of a run that is not clean.
  func run() throws {
    let registers = try RegisterInputs(inputs.paths, common)
    let inputs = InputGroups(
      registers.paths(common) + questionnaires.paths, asOne: project.usesBaseline, by: project.source)
    let beside = questionnaires.paths(beside: registers.paths(common))
    let everything = CorpusLoader().load(group: 0, of: inputs)
    try questionnaires.refuse(everything.files.filter { beside.contains($0.path) }, common)
    let beginning = everything.only { !beside.contains($0.path) }
    if !common.quiet { beginning.skipped.forEach(Console.warn) }
    beginning.errors.forEach(Console.warn)
    let (first, settings) = project.load(for: beginning, of: inputs.paths, named: self.inputs.paths)
    let paths = inputs.paths + first.files.dropFirst(beginning.files.count).map(\.path)
    let policy = AcceptancePolicy(isStrict: strict)
    let validator = Validator(as: status, policy: policy, settings: settings)
    if let file = project.writeBaseline {
      try project.write(
        accepting: validator.validate(first).findings, of: first, from: self.inputs.paths, to: file)
      if !first.errors.isEmpty { throw ExitCode.noInput }
      return
    }
    if let file = project.updateBaseline {
      try project.update(
        file, by: validator.validate(first).findings, of: first, settings, from: self.inputs.paths)
      if !first.errors.isEmpty { throw ExitCode.noInput }
      return
    }
    let (format, isColored, language) = (result.format, result.isColored(common), common.language)
    let (workingDirectory, width) = (ProjectOptions.workingDirectory, result.width)
    let repository = FilePath.repository(of: workingDirectory)
    let progress = Progress(isShown: !common.quiet)
    let text = OrderedText(of: paths.sorted(), isKept: result.output != nil, progress)
    let parts = Array(inputs.groups.indices).concurrentMap { groups in
      groups.map { index in
        let loaded = index == 0 ? first : CorpusLoader().load(group: index, of: inputs)
        let validation = validator.validate(loaded)
        var report = FindingReport(
          validation, of: loaded, policy: policy, language: language, version: Version.text,
          workingDirectory: workingDirectory, repository: repository, isFingerprinted: format.hasFingerprints,
          hashesLines: format.hasLineHashes)
        report.width = width
        let texts = format == .text ? FindingsText(report, isColored: isColored).textsByFile() : [:]
        text.add(texts, of: loaded.files.map(\.path) + loaded.errors.map(\.path))
        if format == .text { report.items = [] }
        return (
          report: report, verdict: policy.verdict(on: validation.findings),
          accepted: validation.acceptances.count(where: \.isAccepted), read: validation.acceptances.count
        )
      }
    }
    progress.clear()
    let report = FindingReport(merging: parts.map(\.report), inOrderOf: paths)
    try result.write(
      text.rest + report.text(as: format, isColored: isColored, showsAcceptances: !common.quiet),
      from: self.inputs.paths)
    parts.dropFirst().flatMap(\.report.unreadable).forEach(Console.warn)
    InputTotals(
      folders: beginning.folders, read: parts.map(\.read).reduce(0, +), accepted: parts.map(\.accepted).reduce(0, +),
      unreadable: report.unreadable.count, skipped: beginning.skipped
    ).report(language)
    if !report.unreadable.isEmpty { throw ExitCode.noInput }
    if parts.contains(where: { $0.verdict == .returned }) { throw ExitCode.findings }
  }
}
