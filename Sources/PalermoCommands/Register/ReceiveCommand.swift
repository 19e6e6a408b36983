import ArgumentParser
import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoRules
import PalermoValidation
import PalermoVocabularies
import PalermoXML

struct ReceiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: help(Texts.ReceiveCommand.abstract),
    discussion: help(Texts.ReceiveCommand.discussion))

  @Argument(help: ArgumentHelp(help(Texts.ReceiveCommand.paths), valueName: "path"), completion: .files)
  var paths: [String]

  @Option(
    name: .customLong("into"), help: ArgumentHelp(help(Texts.ReceiveCommand.register), valueName: "register"),
    completion: .directory)
  var register: String

  @OptionGroup var arrival: ArrivalOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let found = InputFiles.find(paths, takesAll: true)
    if !common.quiet { found.skipped.forEach(Console.warn) }
    var errors = found.errors
    let clock = Moment.ofClock()
    let intake = try arrival.intake(into: RegisterFolder(path: register), at: clock, common)
    var arrived: [ArrivedFile] = []
    var skipped = found.skipped
    // A register inside a folder of arrivals has not itself arrived.
    let inside = FilePath.absolute(register, in: ProjectOptions.workingDirectory) + "/"
    let files = found.files.filter {
      !FilePath.absolute($0.path, in: ProjectOptions.workingDirectory).hasPrefix(inside)
    }
    for file in files {
      do throws(FileError) {
        let bytes = Array(try InputFiles.read(file).bytes)
        guard bytes.count <= XMLLimits.bytes else {
          throw FileError(path: file.path, reason: FilledText(Texts.Register.tooLarge))
        }
        let opened = ArrivedFile.all(file.path, bytes)
        arrived += opened.files
        skipped += opened.skipped
        if !common.quiet { opened.skipped.forEach(Console.warn) }
      } catch {
        errors.append(error)
      }
    }
    errors.forEach(Console.warn)
    var accepted = 0
    try intake.folder.locked { writer in
      let register = try writer.opened(at: clock, by: intake.receiver)
      try register.requireSound(common)
      try intake.take(arrived, into: writer, after: register) { outcome in
        if outcome.link.entry.verdict?.isAccepted == true { accepted += 1 }
        if !common.quiet { Console.write(line(outcome) + "\n") }
      }
    }
    InputTotals(
      folders: max(1, found.folders), read: arrived.count, accepted: accepted, unreadable: errors.count,
      skipped: skipped
    ).report(common.language)
    if !errors.isEmpty { throw ExitCode.noInput }
    if accepted < arrived.count { throw ExitCode.findings }
  }

  /// What became of one file.
  private func line(_ outcome: Intake.Outcome) -> String {
    let language = common.language
    let entry = outcome.link.entry
    let verdict: Verdict = entry.verdict?.isAccepted == true ? .accepted : .returned
    var notes: [String] = []
    let fault = verdict == .returned ? outcome.findings.first { $0.severity == .error } : nil
    // What is no file of ours, or empty, is named by what is said of it.
    let isNamed = fault?.rule == Rule.foreignFile.id || entry.received?.content == .foreign(.empty)
    if let received = entry.received, received.content != .submission, !isNamed {
      notes.append(received.content.name(language))
    }
    if let claim = entry.claim {
      notes.append([claim.state, claim.questionnaire, claim.cycle].compactMap(\.self).joined(separator: " "))
    }
    if let fault {
      notes.append(fault.message(language))
      // What is no file of ours is answered by what to do with it.
      if [Rule.foreignFile.id, Rule.wrongEncoding.id].contains(fault.rule), let advice = fault.fix?(language) {
        notes.append(advice)
      }
    }
    if let refusal = outcome.file.refusal { notes.append(refusal.name(language)) }
    if entry.received?.same != nil { notes.append(Texts.Register.sameContents(language)) }
    switch outcome.rival {
    case .counts(let other): notes.append(Texts.Register.otherCounts(entry: other.name)(language))
    case .isLevel(let other): notes.append(Texts.Register.toBeDecided(entry: other.name)(language))
    case nil: if entry.supersedes != nil { notes.append(Texts.Register.takesThePlace(language)) }
    }
    return "\(verdict.name(language))  \(outcome.link.name)  \(outcome.file.path)  (\(notes.joined(separator: "; ")))"
  }
}

extension Register {
  /// Ends a command that would add to a register that is broken, or has two ends.
  ///
  /// - Throws: The exit code for findings.
  func requireSound(_ common: CommonOptions) throws {
    guard faults.isEmpty else {
      for fault in faults { Console.warn("palermo: " + fault.message(common.language)) }
      throw ExitCode.findings
    }
    guard heads.count > 1 else { return }
    Console.warn(
      "palermo: " + Texts.Register.twoHeads(heads: heads.map(\.name).joined(separator: ", "))(common.language))
    throw ExitCode.findings
  }
}
