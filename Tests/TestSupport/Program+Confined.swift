import Foundation

extension Program {
  /// What a program may use, and what is watched while it runs.
  public struct Confinement: Sendable {
    /// Mebibytes of address space.
    public var memory = 4_096
    /// Seconds of processor time: far beyond what any input needs, to end one that would never end.
    public var seconds = 60

    public init() {}
  }

  /// Whether the system lets a program be watched: some containers do not. Without strace it is for the test to say so.
  public static let canBeWatched: Bool = {
    guard let strace = try? Program("strace", package: "strace") else { return true }
    return (try? strace.run(["-qq", "-o", "/dev/null", "true"]))?.code == 0
  }()

  /// Runs it within limits that the system enforces, and records the files and networks that it reaches for.
  ///
  /// - Parameters:
  ///   - arguments: What follows its name.
  ///   - confinement: The limits.
  ///   - input: A command of the shell whose output it reads from standard input.
  ///   - folder: The folder that it runs in.
  /// - Returns: Its output, its exit code, the paths that it opened, or tried to, and its calls to networks.
  /// - Throws: ``Missing`` without strace.
  public func runWatched(
    _ arguments: [String], within confinement: Confinement = Confinement(), input: String = "true",
    in folder: TemporaryFolder
  ) throws -> (output: String, code: Int32, opened: Set<String>, network: [Substring]) {
    let strace = try Program("strace", package: "strace").path
    let log = TemporaryFolder()
    let trace = log.path("trace")
    let script = """
      ulimit -v \(confinement.memory << 10); ulimit -t \(confinement.seconds); ulimit -c 0
      \(input) | (shift; exec "$0" -f -qq -s 4096 -e trace=open,openat,openat2,creat,execve,%network -o '\(trace)' "$@")
      """
    let (output, code) = try Program("sh", package: "dash").run(
      ["-c", script, strace, "--", path] + arguments, in: folder.path,
      environment: ["LANG": "C", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"])
    let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    let opened = calls.compactMap {
      $0.firstMatch(of: /\b(?:open|openat|openat2|creat|execve)\((?:AT_FDCWD, )?"([^"]*)"/).map { String($0.1) }
    }
    let network = calls.filter { $0.contains(/\b(?:socket|connect|bind|sendto|sendmsg)\(/) }
    return (output, code, Set(opened), network)
  }
}
