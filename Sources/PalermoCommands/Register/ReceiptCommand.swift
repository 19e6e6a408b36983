import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoVocabularies
import PalermoXML

struct ReceiptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt",
    abstract: help(Texts.ReceiptCommand.abstract),
    discussion: help(Texts.ReceiptCommand.discussion))

  @Argument(help: ArgumentHelp(help(Texts.ReceiptCommand.file), valueName: "file"), completion: .files)
  var file: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp(help(Texts.ReceiptCommand.output), valueName: "directory"),
    completion: .directory)
  var output = "."

  @Option(help: ArgumentHelp(help(Texts.ReceiptCommand.after), valueName: "receipt"), completion: .files)
  var after: String?

  @OptionGroup var arrival: ArrivalOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let intake = try arrival.intake(into: RegisterFolder(path: ""), at: .ofClock(), common)
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = Array(try InputFiles.read(file).bytes)
    } catch {
      Console.warn(error)
      throw ExitCode.noInput
    }
    let name = PathText.shown(PathText.bytes(ofArgument: file))
    let judged = intake.judge(
      ArrivedFile(name: name.unlessBlank ?? "#1", archive: nil, bytes: bytes, refusal: nil),
      after: try after.map(digest))
    guard let receipt = intake.maker.receipt(for: judged.entry, nil, judged.read, bytes, judged.findings) else {
      return
    }
    let files = intake.maker.files(of: receipt, named: "receipt-\(receipt.digest.prefix(12))")
    try OutputDirectory(path: output).add(files, for: "palermo")
    if !common.quiet {
      for file in files {
        Console.write(Texts.ReceiptCommand.written(file: "\(output)/\(file.path)")(common.language) + "\n")
      }
    }
    if !receipt.verdict.isAccepted { throw ExitCode.findings }
  }

  /// The digest of the receipt before this one.
  ///
  /// - Throws: The exit code for one that cannot be read; a usage error for what is none.
  private func digest(ofReceipt path: String) throws -> String {
    do throws(FileError) {
      let file = Loader().load(try InputFiles.read(path), path: path)
      if case .receipt = file.document, file.findings.isEmpty { return Digest.sha256(Array(file.bytes)) }
    } catch {
      Console.warn(error)
      throw ExitCode.noInput
    }
    throw ValidationError(help(Texts.ReceiptCommand.noReceipt(file: path)))
  }
}
