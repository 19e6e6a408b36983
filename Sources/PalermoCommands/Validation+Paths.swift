import ArgumentParser

extension Validation {
  /// A run with paths and perhaps `--quiet`, as the parser of arguments makes it. That looks at every option by
  /// reflection, which takes longer than to validate a file.
  ///
  /// - Parameter arguments: The arguments after the name of the command. Returns nil if there is anything else.
  init?(paths arguments: ArraySlice<String>) {
    let paths = arguments.filter { !$0.hasPrefix("-") }
    let isQuiet = arguments.contains("--quiet")
    guard !paths.isEmpty, paths.count == arguments.count - (isQuiet ? 1 : 0) else { return nil }
    var (inputs, common, result) = (InputOptions(), CommonOptions(), FormatOptions<FindingFormat>())
    var (project, questionnaires) = (ProjectOptions(), QuestionnaireOptions())
    inputs.paths = paths
    (common.language, common.color, common.quiet) = (.ofEnvironment, .auto, isQuiet)
    (result.format, result.output) = (.text, nil)
    (project.config, project.noConfig, project.today) = (nil, false, nil)
    (project.baseline, project.writeBaseline, project.updateBaseline) = (nil, nil, nil)
    (project.reason, project.expires) = (nil, nil)
    questionnaires.paths = []
    self.init(
      inputs: inputs, common: common, status: nil, result: result, strict: false, project: project,
      questionnaires: questionnaires)
  }
}
