import ArgumentParser
import PalermoLoading
import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct FmtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: help(Texts.FmtCommand.abstract),
    discussion: help(Texts.FmtCommand.discussion))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var common: CommonOptions

  @Flag(
    help: ArgumentHelp(
      help(Texts.FmtCommand.check)))
  var check = false

  func run() throws {
    let loader = Loader()
    let found = InputFiles.find(inputs.paths)
    if !common.quiet { found.skipped.forEach(Console.warn) }
    var errors = found.errors
    var exit: ExitCode?
    for input in found.files {
      let path = input.path
      let file: LoadedFile
      do throws(FileError) {
        file = loader.load(try InputFiles.read(input), path: path)
      } catch {
        errors.append(error)
        continue
      }
      guard let text = file.canonicalText else {
        // On standard error, since standard output may be the formatted file.
        file.warn(common)
        exit = exit ?? .findings
        continue
      }
      if path == "-" && !check {
        Console.write(text, as: .verbatim)
      } else if !file.isCanonical {
        if check {
          exit = exit ?? .findings
        } else {
          do {
            try replace(input, with: text)
          } catch let error as ExitCode {
            exit = error
            continue
          }
        }
        if check || !common.quiet { Console.write("\(path)\n") }
      }
    }
    errors.forEach(Console.warn)
    InputTotals(
      folders: found.folders, read: found.files.count, unreadable: errors.count, skipped: found.skipped
    ).report(common.language)
    if !errors.isEmpty { throw ExitCode.noInput }
    if let exit { throw exit }
  }

  private func replace(_ file: InputFile, with text: String) throws {
    guard let path = file.systemPath else { throw FileError(path: file.path, errno: EILSEQ).reported(by: "palermo") }
    try OutputFile.replace(path, with: text)
  }
}
