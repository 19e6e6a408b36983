import ArgumentParser
import PalermoLanguageServer
import PalermoLoading
import PalermoModel
import PalermoValidation
import PalermoXML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct LanguageServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: help(Texts.LanguageServerCommand.abstract),
    discussion: help(Texts.LanguageServerCommand.discussion))

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      help(Texts.LanguageServerCommand.language)))
  var language: Language?

  @OptionGroup var days: DayOptions
  @OptionGroup var client: ClientOptions

  /// How long nothing has to arrive before findings are sent, in milliseconds.
  private static let pause: Int32 = 80

  func run() throws {
    var framing = MessageFraming()
    var session = LanguageSession(
      chosen: language, else: .ofEnvironment, version: Version.text, surroundings: surroundings)
    var pause = Self.pause
    while session.exitCode == nil {
      switch framing.next() {
      case .message(let content):
        try session.receive(content).forEach(send)
        pause = Self.pause
        continue
      case .tooLong: send(try session.refusalOfUnreadMessage())
      case .broken:
        send(try session.refusalOfUnreadMessage())
        throw ExitCode.failure
      case nil: break
      }
      if session.isWaiting, !isInputReady(within: pause) {
        // After the first, all others follow until something arrives.
        pause = 0
        try session.publishNext().forEach(send)
        continue
      }
      guard let bytes = read(), !bytes.isEmpty else { throw ExitCode.failure }
      framing.append(bytes)
    }
    if let code = session.exitCode, code != 0 { throw ExitCode(code) }
  }

  /// What is known beside what the client opens.
  private var surroundings: Surroundings {
    let day = days.today
    return Surroundings(
      references: { InputGroups($0, asOne: false).references },
      project: { loaded in
        let project = ProjectFiles(
          for: loaded.files.map(\.path), loaded: loaded.files, configurations: .nearest, baseline: nil,
          workingDirectory: ProjectOptions.workingDirectory)
        return (CorpusLoader().adding(project, to: loaded), ProjectSettings(of: project, today: day ?? .ofClock()))
      },
      shipped: Self.shipped)
  }

  /// A file that ships, beside the program where packages put it, if it is the same.
  private static func shipped(_ name: String) -> String? {
    let folder = FilePath.directory(of: program)
    let path = FilePath.absolute("../share/palermo/\(name)", in: folder)
    guard let source = BuiltIn.source(name), let file = try? InputFiles.read(path),
      file.bytes.elementsEqual(source.bytes)
    else { return nil }
    return path
  }

  /// The path of the program from the root, without links.
  private static var program: String {
    #if canImport(Glibc)
      FilePath.resolved("/proc/self/exe")
    #else
      FilePath.resolved(FilePath.absolute(CommandLine.arguments[0], in: ProjectOptions.workingDirectory))
    #endif
  }

  private func send(_ message: String) {
    // A client that has gone away is told by the end of the input.
    _ = MessageFraming.framed(message).withUnsafeBytes { Descriptor.write($0, to: STDOUT_FILENO) }
  }

  private func isInputReady(within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) != 0
  }

  /// The bytes that have arrived. Empty at the end of the input. Returns nil for an error.
  private func read() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      #else
        let count = Darwin.read(STDIN_FILENO, &buffer, buffer.count)
      #endif
      if count < 0 && errno == EINTR { continue }
      return count < 0 ? nil : Array(buffer[..<count])
    }
  }
}
