/// A type of elements: its attributes and what stands inside.
struct ComplexType {
  enum Content {
    /// A text, its type as Swift source.
    case text(String)
    /// Elements, or nothing.
    case elements([Particle])
  }

  let name: String
  let attributes: [AttributeDeclaration]
  let content: Content

  /// The elements that may stand directly inside, each name once.
  var children: [ElementDeclaration] {
    switch content {
    case .text: []
    case .elements(let particles): particles.flatMap(\.elements)
    }
  }
}
