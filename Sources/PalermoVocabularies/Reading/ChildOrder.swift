import PalermoModel
import PalermoXML

/// The position reached in a sequence of children.
struct ChildOrder {
  enum Placement {
    case fits(TypeName)
    case misplaced(TypeName)
    case unknown
  }

  private let particles: [ElementType.Particle]
  private var current = 0
  private var count = 0
  private var isBroken = false

  init(_ particles: [ElementType.Particle]) {
    self.particles = particles
  }

  /// Takes the next child.
  mutating func place(_ name: Int) -> Placement {
    guard let (target, type) = find(name) else { return .unknown }
    if target == current {
      count += 1
      if count > particles[current].maximum { return misplaced(type) }
      return .fits(type)
    }
    // Out of order: an earlier element is repeated, or a required one is skipped.
    guard target > current, count >= particles[current].minimum,
      particles[(current + 1)..<target].allSatisfy({ $0.minimum == 0 })
    else { return misplaced(type) }
    (current, count) = (target, 1)
    return .fits(type)
  }

  /// The names that the parent allows at any position.
  var names: [String] { particles.flatMap { $0.elements }.map { $0.name.text } }

  /// Whether it is that of an element which holds one condition.
  var holdsOneCondition: Bool { particles.count == 1 && particles[0].maximum == 1 && names.contains(Name.any.text) }

  /// The order in words.
  var sequence: LocalizedText { .init(verbatim: names.joined(separator: ", ")) }

  /// The first required child that is missing. Nil if a misplaced child was reported, which explains the gap already.
  var missing: String? {
    guard !isBroken, !particles.isEmpty else { return nil }
    if count < particles[current].minimum { return particles[current].elements[0].name.text }
    return particles.dropFirst(current + 1).first { $0.minimum > 0 }?.elements[0].name.text
  }

  private mutating func misplaced(_ type: TypeName) -> Placement {
    isBroken = true
    return .misplaced(type)
  }

  private func find(_ name: Int) -> (Int, TypeName)? {
    // The same name never stands in two particles of one type.
    for (index, particle) in particles.enumerated() {
      for element in particle.elements where element.name.rawValue == name { return (index, element.type) }
    }
    return nil
  }
}
