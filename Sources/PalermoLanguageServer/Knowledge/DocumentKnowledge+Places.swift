import PalermoVocabularies

extension DocumentKnowledge {
  /// The word of a value at a byte, which may be empty. Words are separated by blanks.
  func word(at offset: Int, in value: Range<Int>) -> Range<Int> {
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
    var (start, end) = (offset, offset)
    while start > value.lowerBound, !isBlank(outline.bytes[start - 1]) { start -= 1 }
    while end < value.upperBound, !isBlank(outline.bytes[end]) { end += 1 }
    return start..<end
  }

  /// The elements that may stand at a place, in the order of the schema.
  ///
  /// - Parameters:
  ///   - offset: Where the `<` stands.
  ///   - parent: The element that holds the place.
  func children(at offset: Int, in parent: Int?) -> [(name: Name, type: TypeName)] {
    guard let parent else { return Root.allCases.map { ($0.name, $0.type) } }
    guard let particles = type(ofTag: parent)?.type.particles else { return [] }
    var (first, last) = (0, particles.count - 1)
    var counts = particles.map { _ in 0 }
    for child in outline.children(of: parent) where outline.tags[child].range.lowerBound != offset {
      let name = Name(spelled: outline.name(of: outline.tags[child]))
      guard let place = particles.firstIndex(where: { $0.elements.contains { $0.name == name } }) else { continue }
      counts[place] += 1
      if outline.tags[child].range.lowerBound < offset { first = max(first, place) } else { last = min(last, place) }
    }
    guard first <= last else { return particles.flatMap(\.elements) }
    return (first...last).filter { counts[$0] < particles[$0].maximum }.flatMap { particles[$0].elements }
  }
}
