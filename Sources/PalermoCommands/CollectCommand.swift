import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoWriting
import PalermoXML

struct CollectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect",
    abstract: help(Texts.CollectCommand.abstract),
    discussion: help(Texts.CollectCommand.discussion))

  @Argument(help: ArgumentHelp(help(Texts.CollectCommand.table), valueName: "table.csv"), completion: .files)
  var table: String

  @Option(help: ArgumentHelp(help(Texts.CollectCommand.into), valueName: "file"), completion: .files)
  var into: String

  @Option(help: ArgumentHelp(help(Texts.CollectCommand.column), valueName: "column=heading"))
  var column: [String] = []

  @OptionGroup var common: CommonOptions

  func run() throws {
    let headings = try headings()
    let (text, file) = try inputs()
    guard let taken = PublishedTable(text, into: file, headings: headings) else {
      for finding in file.findings {
        Console.warn("palermo: \(into):\(finding.position.line): \(finding.message(common.language))")
      }
      guard file.findings.isEmpty else { throw ExitCode.findings }
      throw ValidationError(help(Texts.CollectCommand.noPublished(path: into)))
    }
    for fault in taken.faults {
      Console.warn("palermo: \(table):\(fault.line): \(fault.reason(common.language).printable)")
    }
    guard taken.faults.isEmpty else {
      Console.warn(Texts.CollectCommand.notWritten(common.language))
      throw ExitCode.findings
    }
    try OutputFile.replace(into, with: taken.text)
    guard !common.quiet else { return }
    let line = Texts.CollectCommand.taken(rows: taken.rows, before: taken.findings.before, after: taken.findings.after)
    Console.warn(line(common.language))
  }

  private func headings() throws -> [PublishedTable.Column: String] {
    var headings: [PublishedTable.Column: String] = [:]
    for argument in column {
      let words = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard words.count == 2, let column = PublishedTable.Column(rawValue: words[0]) else {
        let known = PublishedTable.Column.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError(help(Texts.CollectCommand.formOfColumn(value: argument, known: known)))
      }
      headings[column] = words[1]
    }
    return headings
  }

  private func inputs() throws -> (table: String, file: LoadedFile) {
    do throws(FileError) {
      let source = try InputFiles.read(table)
      return (String(decoding: source.bytes, as: UTF8.self), Loader().load(try InputFiles.read(into), path: into))
    } catch {
      Console.warn(error)
      throw ExitCode.noInput
    }
  }
}
