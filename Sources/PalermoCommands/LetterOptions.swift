public import ArgumentParser
import PalermoAnalysis
import PalermoLetters
import PalermoLoading
import PalermoModel

extension LetterForm: ExpressibleByArgument {}
extension Letter.Kind: ExpressibleByArgument {}

/// The letters that a secretariat sends, and what stands on them.
struct LetterOptions: ParsableArguments {
  @Option(help: ArgumentHelp(help(Texts.LetterOptions.letters), valueName: "directory"), completion: .directory)
  var letters: String?

  @Option(help: ArgumentHelp(help(Texts.LetterOptions.kinds), valueName: "reminder|return|receipt|thanks"))
  var letterKind: [Letter.Kind] = []

  @Option(help: ArgumentHelp(help(Texts.LetterOptions.form), valueName: "text|html|fodt"))
  var letterFormat: LetterForm = .text

  @Option(help: ArgumentHelp(help(Texts.LetterOptions.templates), valueName: "directory"), completion: .directory)
  var templates: String?

  @Option(help: ArgumentHelp(help(Texts.LetterOptions.letterhead), valueName: "text"))
  var letterhead: [String] = []

  @Option(help: ArgumentHelp(help(Texts.LetterOptions.reference), valueName: "text"))
  var reference: String?

  @Option(help: ArgumentHelp(help(Texts.LetterOptions.sender), valueName: "name"))
  var sender: String?

  @Option(help: ArgumentHelp(help(Texts.LetterOptions.replyTo), valueName: "address"))
  var replyTo: String?

  @Option(help: ArgumentHelp(help(Texts.LetterOptions.replyBy), valueName: "yyyy-mm-dd"))
  var replyBy: CalendarDate?

  /// Writes the letters, if they are asked for.
  ///
  /// - Throws: The exit code for an output that cannot be written; a usage error for a template that is faulty.
  func write(_ subject: LetterSubject, state: String?, _ common: CommonOptions) throws {
    guard let letters else { return }
    let fields = LetterFields(
      letterhead: letterhead, reference: reference, sender: sender, replyTo: replyTo, replyBy: replyBy)
    let templates = try readTemplates(common)
    let kinds = letterKind.isEmpty ? Letter.Kind.usual : Letter.Kind.allCases.filter(letterKind.contains)
    let files = Letter.all(subject, kinds: kinds, fields: fields, state: state).map { letter in
      (
        "\(letter.name).\(letterFormat.ending)",
        TextForm.plain.safe(letter.text(as: letterFormat, by: templates))
      )
    }
    try OutputDirectory(path: letters).add(files, for: "palermo")
    if !common.quiet {
      Console.warn("palermo: " + Texts.LetterOptions.written(directory: letters, count: files.count)(common.language))
    }
    // A reminder of May must not go out with the thanks of June.
    let stale = state == nil ? Self.stale(in: letters, kinds, letterFormat, beside: Set(files.map(\.0))) : []
    if !stale.isEmpty {
      Console.warn(
        "palermo: "
          + Texts.LetterOptions.stale(directory: letters, files: stale.joined(separator: ", "))(common.language))
    }
  }

  /// The letters of some kinds and a form that lie in a folder beside those that were written.
  private static func stale(
    in folder: String, _ kinds: [Letter.Kind], _ form: LetterForm, beside written: Set<String>
  ) -> [String] {
    let names: [String]
    do throws(FileError) { names = try OpenDirectory(folder).names() } catch { return [] }
    return names.filter { name in
      let parts = name.split(separator: ".").map(String.init)
      return parts.count == 4 && kinds.contains { $0.rawValue == parts[1] } && Language(rawValue: parts[2]) != nil
        && parts[3] == form.ending && !written.contains(name)
    }
  }

  private func readTemplates(_ common: CommonOptions) throws -> LetterTemplates {
    let names = LetterTemplates.names
    var own: [String: String] = [:]
    if let templates {
      if InputFiles.isDirectory(templates) {
        for name in names {
          do throws(FileError) {
            own[name] = try OpenDirectory(templates).text(name, upTo: 1 << 20)
          } catch {
            Console.warn(error)
            throw ExitCode.noInput
          }
        }
      }
      if own.isEmpty {
        let files = names.compactMap { name in LetterTemplates.text(name).map { (name, $0) } }
        try OutputDirectory(path: templates).add(files, for: "palermo")
        Console.warn(
          "palermo: "
            + Texts.LetterOptions.templatesWritten(directory: templates, files: names.joined(separator: ", "))(
              common.language))
      }
    }
    do throws(LetterTemplates.Failure) {
      return try LetterTemplates(own: { own[$0] })
    } catch {
      throw ValidationError(help(Texts.LetterOptions.faultyTemplate(file: "\(templates ?? "")/\(error.name)")))
    }
  }
}
