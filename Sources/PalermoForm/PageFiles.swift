import CResources

/// The sources of the page by their names: a template, a style sheet and modules of JavaScript.
enum PageFiles {
  static let all: [String: String] = {
    let folder = "Page/"
    let files = UnsafeBufferPointer(start: cresources_files, count: cresources_count).map { file in
      (String(cString: file.name), UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
    return Dictionary(
      uniqueKeysWithValues: files.filter { $0.0.hasPrefix(folder) }.map { path, bytes in
        (String(path.dropFirst(folder.count)), String(decoding: bytes, as: UTF8.self))
      })
  }()

  /// The module of a name and all that it imports as one script, each once, behind what it imports.
  ///
  /// A page opened from a disk cannot import a file, and a policy of hashes no part of itself. So each module becomes a
  /// function that is called once and gives what it exports; its other names stay its own.
  ///
  /// - Complexity: O(*n*) in the length of the modules.
  static func script(from name: String) -> String {
    var seen: Set<String> = []
    var parts: [String] = []
    func add(_ name: String) {
      guard seen.insert(name).inserted, let text = all[name] else { return }
      var body: [String] = []
      var exports: [Substring] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if let (names, module) = imported(line) {
          add(module)
          body.append("const \(names) = \(variable(module));")
        } else if line.hasPrefix("export ") {
          let declaration = line.dropFirst("export ".count)
          body.append(String(declaration))
          exports +=
            declaration.split { !$0.isLetter && !$0.isNumber }.first { !keywords.contains($0) }.map { [$0] } ?? []
        } else {
          body.append(String(line))
        }
      }
      let rest = body.joined(separator: "\n")
      parts.append(
        "// \(name)\nconst \(variable(name)) = (() => {\n\(rest)return { \(exports.joined(separator: ", ")) };\n})();\n"
      )
    }
    add(name)
    return parts.joined(separator: "\n")
  }

  private static let keywords: Set<Substring> = ["async", "class", "const", "function"]

  /// What a line imports, in braces, and from which module. Returns nil for any other line.
  private static func imported(_ line: Substring) -> (names: Substring, module: String)? {
    guard line.hasPrefix("import "), let end = line.firstIndex(of: "}"), let start = line.firstRange(of: "\"./"),
      let close = line[start.upperBound...].firstIndex(of: "\"")
    else { return nil }
    return (line.dropFirst("import ".count)[...end], String(line[start.upperBound..<close]))
  }

  /// The name that a module has in the script: `question-view.js` is `questionView`.
  private static func variable(_ module: String) -> String {
    let words = module.prefix { $0 != "." }.split(separator: "-")
    return words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Module"
  }
}
