import PalermoModel
import PalermoVocabularies

/// An element of a file, or an attribute or element inside it, that a finding is about.
struct Place {
  /// Where the element stands.
  let element: SourcePosition
  /// The way from there.
  private(set) var steps: [SourcePlaces.Step] = []

  /// The element that stands here.
  init(_ element: SourcePosition) {
    self.element = element
  }

  /// An attribute; the element itself if it has none of that name.
  func attribute(_ name: Name) -> Place { adding(.attribute(name)) }

  /// A child; the element itself if it has none of that name.
  func child(_ name: Name) -> Place { adding(.child(name)) }

  /// The child in whose attribute a word stands.
  func child(_ name: Name, with attribute: Name, _ word: String) -> Place {
    adding(.child(name, with: attribute, word: word))
  }

  /// The last child in whose attribute a word stands.
  func lastChild(_ name: Name, with attribute: Name, _ word: String) -> Place {
    adding(.lastChild(name, with: attribute, word: word))
  }

  /// The element of a name, anywhere inside, in whose attribute a word stands.
  func holder(of attribute: Name, _ word: String, named name: Name) -> Place {
    adding(.holder(of: attribute, word: word, named: name))
  }

  /// An attribute, of the element or whichever inside, in which a word stands.
  func attribute(_ name: Name, holding word: String) -> Place {
    adding(.holder(of: name, word: word)).adding(.attribute(name))
  }

  private func adding(_ step: SourcePlaces.Step) -> Place {
    var place = self
    place.steps.append(step)
    return place
  }
}
