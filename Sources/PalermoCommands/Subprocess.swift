#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs another program, found on the PATH, without a shell.
enum Subprocess {
  /// The output of a program and its exit status.
  struct Outcome {
    let output: [UInt8]
    let errors: String
    let code: Int32
  }

  /// Runs a program to its end with empty standard input.
  ///
  /// - Returns: Nil if there is no such program or it cannot be started.
  static func run(_ program: String, _ arguments: [String]) -> Outcome? {
    guard let output = Pipe(), let errors = Pipe() else { return nil }
    defer { for end in [output.read, errors.read] { close(end) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.write, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.write, STDERR_FILENO)

    let words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, program, &actions, nil, words + [nil], environ)
    for end in [output.write, errors.write] { close(end) }
    guard failure == 0 else { return nil }

    let texts = drain([output.read, errors.read])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let hasExited = status & 0x7F == 0
    return Outcome(
      output: texts[0], errors: String(decoding: texts[1], as: UTF8.self), code: hasExited ? status >> 8 & 0xFF : -1)
  }

  /// Reads several descriptors to their ends at once, so that none fills up while another is waited for.
  private static func drain(_ descriptors: [Int32]) -> [[UInt8]] {
    var texts = [[UInt8]](repeating: [], count: descriptors.count)
    var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while polls.contains(where: { $0.fd >= 0 }) {
      guard poll(&polls, nfds_t(polls.count), -1) >= 0 || errno == EINTR else { break }
      for index in polls.indices where polls[index].fd >= 0 && polls[index].revents != 0 {
        let count = read(polls[index].fd, &buffer, buffer.count)
        if count > 0 {
          texts[index] += buffer[..<count]
        } else if count == 0 || errno != EINTR {
          polls[index].fd = -1
        }
      }
    }
    return texts
  }

  /// Both ends of a pipe, which no other program inherits.
  private struct Pipe {
    let read: Int32
    let write: Int32

    init?() {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (read, write) = (ends[0], ends[1])
    }
  }
}
