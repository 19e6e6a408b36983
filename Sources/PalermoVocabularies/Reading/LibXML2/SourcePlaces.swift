package import PalermoModel
package import PalermoXML

/// Where the elements and attributes of a file stand: for what is found later and is about more than the element whose
/// place was kept.
package struct SourcePlaces: Sendable {
  /// One step on the way from an element to what is in it.
  package enum Step: Sendable {
    case attribute(Name)
    /// The first child of this name, or the first in whose attribute this word stands.
    case child(Name, with: Name? = nil, word: String = "")
    /// The last child of this name in whose attribute this word stands.
    case lastChild(Name, with: Name, word: String)
    /// The element itself or the first inside, at any depth, of this name if one is given, in whose attribute this word stands.
    case holder(of: Name, word: String, named: Name? = nil)
  }

  private struct Element {
    let name: Int
    let position: SourcePosition
    var attributes: [(name: Int, words: [Substring], position: SourcePosition)] = []
    var children: [Int] = []
    /// The index of the first element after everything inside.
    var next = 0
  }

  private var elements: [Element] = []
  private var index: [SourcePosition: Int] = [:]
  /// The texts that stand in square brackets as a whole, in the order of the file, each with the name of its element.
  package let bracketed: [(element: String, text: String, position: SourcePosition)]

  /// The places of a file, as far as it can be read.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  package init(of source: SourceText) {
    var recorder = Recorder(source)
    _ = XMLReader(namespace: toolkitNamespace, names: Name.forReaders).read(source, visitor: &recorder)
    elements = recorder.elements
    bracketed = recorder.bracketed
    for (place, element) in elements.enumerated() { index[element.position] = place }
  }

  /// Where the root stands.
  package var root: SourcePosition { elements.first?.position ?? .start }

  /// The place at the end of a way. Where a step leads nowhere, the place before it.
  ///
  /// - Complexity: O(*n*) in the elements inside the first.
  package func position(from start: SourcePosition, _ steps: [Step]) -> SourcePosition {
    guard var place = index[start] else { return start }
    for step in steps {
      let element = elements[place]
      switch step {
      case .attribute(let name):
        return element.attributes.first { $0.name == name.rawValue }?.position ?? element.position
      case .child(let name, let attribute, let word):
        let child = element.children.first { child in
          guard elements[child].name == name.rawValue else { return false }
          return attribute.map { has(word, at: $0, of: elements[child]) } ?? true
        }
        guard let child else { return element.position }
        place = child
      case .lastChild(let name, let attribute, let word):
        let child = element.children.last { child in
          elements[child].name == name.rawValue && has(word, at: attribute, of: elements[child])
        }
        guard let child else { return element.position }
        place = child
      case .holder(let attribute, let word, let name):
        let holder = (place..<max(place + 1, element.next)).first { inner in
          (name == nil || elements[inner].name == name?.rawValue) && has(word, at: attribute, of: elements[inner])
        }
        guard let inner = holder else { return element.position }
        place = inner
      }
    }
    return elements[place].position
  }

  /// The attributes of this name that have the value that one of an element of the same name beside it had before, each
  /// with the name of its element.
  ///
  /// - Complexity: O(*n*) in the elements.
  package func repetitions(of name: Name) -> [(element: String, value: String, position: SourcePosition)] {
    var repetitions: [(element: String, value: String, position: SourcePosition)] = []
    for element in elements {
      var seen: Set<[Substring]> = []
      for child in element.children {
        guard let attribute = elements[child].attributes.first(where: { $0.name == name.rawValue }),
          let kind = Name(rawValue: elements[child].name)?.text
        else { continue }
        if seen.insert([Substring(kind)] + attribute.words).inserted { continue }
        repetitions.append((kind, attribute.words.joined(separator: " "), attribute.position))
      }
    }
    return repetitions
  }

  /// Every attribute of this name, with the name of its element and its value.
  ///
  /// - Complexity: O(*n*) in the elements.
  package func values(of name: Name) -> [(element: String, value: String, position: SourcePosition)] {
    elements.compactMap { element in
      guard let attribute = element.attributes.first(where: { $0.name == name.rawValue }),
        let kind = Name(rawValue: element.name)?.text
      else { return nil }
      return (kind, attribute.words.joined(separator: " "), attribute.position)
    }
  }

  /// The words that stand a second time in an attribute, of those of some names.
  ///
  /// - Complexity: O(*n*) in the bytes of the attributes.
  package func repeatedWords(
    in names: Set<Name>
  ) -> [(word: String, attribute: String, position: SourcePosition)] {
    elements.flatMap(\.attributes).flatMap { attribute -> [(String, String, SourcePosition)] in
      guard attribute.words.count > 1, let name = Name(rawValue: attribute.name), names.contains(name) else {
        return []
      }
      var seen: Set<Substring> = []
      return attribute.words.filter { !seen.insert($0).inserted }.map { (String($0), name.text, attribute.position) }
    }
  }

  /// The elements of a name that have none of some attributes, though they have another, if one is given.
  ///
  /// - Complexity: O(*n*) in the elements.
  package func elements(_ name: Name, having other: Name? = nil, without attributes: [Name]) -> [SourcePosition] {
    func has(_ element: Element, _ attribute: Name) -> Bool {
      element.attributes.contains { $0.name == attribute.rawValue }
    }
    return elements.filter { element in
      element.name == name.rawValue && !attributes.contains { has(element, $0) }
        && other.map { has(element, $0) } ?? true
    }.map(\.position)
  }

  /// The texts that stand in some languages and not in others of the four, each with the languages that it lacks and what
  /// its parent is called.
  ///
  /// - Complexity: O(*n*) in the elements.
  package func incompleteTexts() -> [(element: String, owner: String, missing: [Language], position: SourcePosition)] {
    var incomplete: [(element: String, owner: String, missing: [Language], position: SourcePosition)] = []
    for parent in elements {
      var (names, languages): ([Int], [Int: Set<Substring>]) = ([], [:])
      var places: [Int: SourcePosition] = [:]
      for child in parent.children.map({ elements[$0] }) {
        guard let language = child.attributes.first(where: { $0.name == Name.xmlLang.rawValue }) else { continue }
        if places[child.name] == nil {
          names.append(child.name)
          places[child.name] = child.position
        }
        languages[child.name, default: []].formUnion(language.words)
      }
      for name in names {
        let missing = Language.allCases.filter { !languages[name]!.contains(Substring($0.rawValue)) }
        guard !missing.isEmpty, let element = Name(rawValue: name)?.text else { continue }
        incomplete.append((element, owner(of: parent), missing, places[name]!))
      }
    }
    return incomplete
  }

  private func owner(of element: Element) -> String {
    for name in [Name.id, .code, .number, .instrument] {
      if let attribute = element.attributes.first(where: { $0.name == name.rawValue }) {
        return attribute.words.joined(separator: " ")
      }
    }
    return Name(rawValue: element.name)?.text ?? ""
  }

  /// How many children of a name the element at the end of a way has.
  ///
  /// - Complexity: O(*n*) in the elements inside the first.
  package func count(of name: Name, from start: SourcePosition, _ steps: [Step]) -> Int {
    guard let place = index[position(from: start, steps)] else { return 0 }
    return elements[place].children.count { elements[$0].name == name.rawValue }
  }

  private func has(_ word: String, at attribute: Name, of element: Element) -> Bool {
    element.attributes.contains { $0.name == attribute.rawValue && $0.words.contains { $0 == word } }
  }

  /// Takes down the places as the file is read.
  private struct Recorder: XMLVisitor {
    let source: SourceText
    var decoder: Decoder
    var elements: [Element] = []
    var bracketed: [(element: String, text: String, position: SourcePosition)] = []

    init(_ source: SourceText) {
      (self.source, decoder) = (source, Decoder(source))
    }

    mutating func root(_ element: XMLElement) {
      elements.append(record(element))
      elements[0].next = 1
    }

    mutating func child(_ element: XMLElement) {
      add(element, to: 0)
      elements[0].next = elements.count
    }

    mutating func strayText(at offset: Int) {}

    private mutating func add(_ element: XMLElement, to parent: Int) {
      let place = elements.count
      elements[parent].children.append(place)
      elements.append(record(element))
      for child in element.children { add(child, to: place) }
      elements[place].next = elements.count
    }

    private mutating func record(_ element: XMLElement) -> Element {
      var recorded = Element(name: element.name, position: decoder.position(of: element))
      if let name = Name(rawValue: element.name), let text = element.textBytes.inBrackets {
        bracketed.append((name.text, text, recorded.position))
      }
      for attribute in element.attributes {
        guard let name = Name(rawValue: attribute.name) else { continue }
        recorded.attributes.append(
          (
            name.rawValue, attribute.value.split(whereSeparator: \.isWhitespace),
            decoder.position(of: name, in: element)
          ))
      }
      return recorded
    }
  }
}

extension ArraySlice<UInt8> {
  /// The text with the square brackets around it. Returns nil if it does not stand in them.
  fileprivate var inBrackets: String? {
    // A look at the first byte that is not blank spares most texts the rest.
    guard first(where: { !$0.isBlank }) == UInt8(ascii: "[") else { return nil }
    let text = collapsed
    return text.hasSuffix("]") ? text : nil
  }
}
