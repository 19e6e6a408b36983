import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoXML

struct ReceiptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt",
    abstract: help(Texts.ReceiptCommand.abstract),
    discussion: help(Texts.ReceiptCommand.discussion))

  @Argument(help: ArgumentHelp(help(Texts.ReceiptCommand.file), valueName: "file"))
  var file: String

  @Option(name: .shortAndLong, help: ArgumentHelp(help(Texts.ReceiptCommand.output), valueName: "directory"))
  var output = "."

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
    let judged = intake.judge(ArrivedFile(name: name, archive: nil, bytes: bytes, refusal: nil))
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
}
