import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoSigning
import PalermoVocabularies
import PalermoXML

struct SignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: help(Texts.SignCommand.abstract),
    discussion: help(Texts.SignCommand.discussion))

  @Argument(help: ArgumentHelp(help(Texts.SignCommand.files), valueName: "file"), completion: .files)
  var files: [String]

  @Option(
    name: .customLong("private"), help: ArgumentHelp(help(Texts.SignCommand.private), valueName: "file"),
    completion: .files)
  var privateKey: String

  @Option(help: ArgumentHelp(help(Texts.KeyCommand.keysRead), valueName: "file"), completion: .files)
  var keys: String

  @Option(help: ArgumentHelp(help(Texts.SignCommand.time), valueName: "moment"))
  var at: Moment?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let time = at ?? .ofClock()
    try KeyFiles.reporting {
      let (secret, known) = (try KeyFiles.privateKey(privateKey), try KeyFiles.keys(keys))
      let publicKey = try secret.publicKey().hexadecimal
      guard let key = known.keys.first(where: { $0.publicKey == publicKey }) else {
        throw ValidationError(help(Texts.SignatureErrors.notListed(keys: keys)))
      }
      guard key.isGood(on: time.day) else {
        throw ValidationError(help(Texts.SignatureErrors.notGood(id: key.id, day: time.day.description)))
      }
      for file in files {
        let digest = Digest.sha256(Array(try InputFiles.read(file).bytes))
        let message = FileSignature.message(key: key.id, time: time, digest: digest)
        let value = try secret.sign(Array(message.utf8)).hexadecimal
        let shown = PathText.shown(PathText.bytes(ofArgument: file))
        let name = shown.split(separator: "/").last.map(String.init) ?? shown
        let signature = FileSignature(file: name, key: key.id, time: time, digest: digest, value: value)
        let path = KeyFiles.signaturePath(of: file)
        try OutputGuard(inputs: files, results: ["signature"], keepsAll: true).check(path)
        try OutputFile.writeUnlinked(signature.text, to: path)
        if !common.quiet { Console.write(Texts.SignCommand.written(file: path)(common.language) + "\n") }
      }
    }
  }
}

extension KeyRing.Key {
  /// Whether something may be signed with it on a day.
  fileprivate func isGood(on day: CalendarDate) -> Bool {
    from <= day && (until.map { day <= $0 } ?? true) && revocation == nil
  }
}
