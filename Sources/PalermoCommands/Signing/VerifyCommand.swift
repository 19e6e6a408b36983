import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoSigning
import PalermoWriting
import PalermoXML

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: help(Texts.VerifyCommand.abstract),
    discussion: help(Texts.VerifyCommand.discussion))

  @Argument(help: ArgumentHelp(help(Texts.VerifyCommand.files), valueName: "file"), completion: .files)
  var files: [String]

  @Option(help: ArgumentHelp(help(Texts.KeyCommand.keysRead), valueName: "file"), completion: .files)
  var keys: String

  @Option(help: ArgumentHelp(help(Texts.VerifyCommand.signature), valueName: "file"), completion: .files)
  var signature: String?

  @Option(help: ArgumentHelp(help(Texts.VerifyCommand.time), valueName: "moment"))
  var at: Moment?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if signature != nil && files.count != 1 { throw ValidationError(help(Texts.SignatureErrors.oneSignature)) }
  }

  func run() throws {
    var isValid = true
    let clock = Moment.ofClock()
    try clock.requirePast(at)
    try KeyFiles.reporting {
      let known = try KeyFiles.keys(keys)
      for file in files {
        let digest = Digest.sha256(Array(try InputFiles.read(file).bytes))
        let signature = try KeyFiles.signature(self.signature ?? KeyFiles.signaturePath(of: file))
        let verdict = try SignatureVerdict(
          of: signature, onFileWith: digest, keys: known, today: clock.day, seenOn: at?.day)
        if case .valid = verdict {} else { isValid = false }
        let shown = PathText.shown(PathText.bytes(ofArgument: file))
        Console.write("\(shown)\(common.language.colon)\(verdict.words(signature, common.language))\n")
      }
    }
    if !isValid { throw ExitCode.findings }
  }
}

extension SignatureVerdict {
  /// What is to be said of a signature, in words.
  fileprivate func words(_ signature: FileSignature, _ language: Language) -> String {
    let format = NumberFormat(language)
    let day = format.date(signature.time.day)
    let text: FilledText =
      switch self {
      case .valid(let key): Texts.VerifyCommand.valid(owner: key.owner, key: key.id, day: day)
      case .unknownKey: Texts.VerifyCommand.unknownKey(key: signature.key)
      case .otherFile: FilledText(Texts.VerifyCommand.otherFile)
      case .forged(let key): Texts.VerifyCommand.forged(key: key.id)
      case .tooEarly(let key): Texts.VerifyCommand.tooEarly(day: day, key: key.id)
      case .expired(let key): Texts.VerifyCommand.expired(day: day, key: key.id)
      case .tooLate(let key, let seen):
        Texts.VerifyCommand.tooLate(key: key.id, day: day, seen: format.date(seen))
      case .revoked(let key, let revocation):
        Texts.VerifyCommand.revoked(key: key.id, day: format.date(revocation.on), reason: revocation.reason)
      }
    return text(language)
  }
}
