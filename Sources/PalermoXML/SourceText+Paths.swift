extension SourceText {
  /// The elements and attributes that begin at some places, in the order of the document.
  ///
  /// - Parameter isWanted: Whether what begins at a line and column is to be named.
  /// - Complexity: O(*n*) in the bytes of the document.
  package func paths(
    where isWanted: (_ line: Int, _ column: Int) -> Bool
  ) -> [(line: Int, column: Int, path: XMLPath)] {
    withTerminatedBytes { bytes in
      var scanner = XMLScanner(UnsafeBufferPointer(rebasing: bytes.dropLast()))
      var finder = PositionFinder(self)
      var open: [OpenElement] = []
      var child = -1
      var paths: [(line: Int, column: Int, path: XMLPath)] = []
      func name(_ offset: Int, _ attribute: String?) {
        let (line, column) = finder.position(at: offset)
        guard isWanted(line, column) else { return }
        let text = open.map { "/\($0.step)" }.joined() + (attribute.map { "/@\($0)" } ?? "")
        paths.append((line, column, XMLPath(text: text, child: open.count > 1 ? child : nil)))
      }
      while let event = try? scanner.next() {
        switch event {
        case .start(let range, let offset):
          let written = scanner.string(range)
          let number = open.isEmpty ? nil : open[open.count - 1].number(ofChild: written)
          if open.count == 1 { child += 1 }
          open.append(OpenElement(step: number.map { "\(written)[\($0)]" } ?? written))
          name(offset, nil)
          for attribute in scanner.attributes { name(attribute.name.lowerBound, scanner.string(attribute.name)) }
        case .end: open.removeLast()
        case .text, .replacement, .section, .comment, .instruction: break
        }
      }
      return paths
    }
  }
}

/// An element that is not closed yet.
private struct OpenElement {
  let step: String
  private var children: [String: Int] = [:]

  init(step: String) {
    self.step = step
  }

  /// The number of the next child of a name among those of that name.
  mutating func number(ofChild name: String) -> Int {
    children[name, default: 0] += 1
    return children[name]!
  }
}
