import ArgumentParser
import PalermoLoading
import PalermoModel

struct NewGlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: help(Texts.NewFileCommand.glossary),
    discussion: help(Texts.NewFileCommand.how))

  @OptionGroup var file: StartingFileOptions

  func run() throws {
    try file.write(.glossary(in: file.common.language), from: [])
  }
}
