import ArgumentParser
import PalermoModel

/// What editors pass to every server of the protocol, beside what this one needs.
struct ClientOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      help(Texts.LanguageServerCommand.stdio)))
  var stdio = false

  @Option(
    name: .customLong("clientProcessId"),
    help: ArgumentHelp(
      help(Texts.LanguageServerCommand.client),
      valueName: "number"))
  var client: Int?

  @Flag(
    name: .customLong("node-ipc"),
    help: .hidden)
  var usesNode = false

  @Option(
    help: .hidden)
  var pipe: String?

  @Option(
    help: .hidden)
  var socket: String?

  @Option(
    help: .hidden)
  var port: String?

  /// Messages come and go by standard input and output alone.
  func validate() throws {
    let channel =
      usesNode ? "--node-ipc" : pipe != nil ? "--pipe" : socket != nil ? "--socket" : port != nil ? "--port" : nil
    if let channel {
      throw ValidationError(help(Texts.LanguageServerCommand.onlyStandardInput(option: channel)))
    }
  }
}
