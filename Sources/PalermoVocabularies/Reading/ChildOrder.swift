import PalermoModel
import PalermoXML

/// The position reached in a sequence of children.
struct ChildOrder {
  enum Placement {
    case fits(TypeName)
    /// It stands where no other of its kind may; only the first such child is reported, as those after it follow from that.
    case misplaced(TypeName, isFirst: Bool)
    /// It fits, but a required one before it stands nowhere.
    case follows(TypeName, missing: [Name])
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
  ///
  /// - Parameter mayFollow: Whether a child of a name may stand further on.
  mutating func place(_ name: Int, _ mayFollow: (Name) -> Bool = { _ in true }) -> Placement {
    guard let (target, type) = find(name) else { return .unknown }
    if target == current {
      count += 1
      if count > particles[current].maximum { return misplaced(type) }
      return .fits(type)
    }
    // Out of order: an earlier element is repeated, or a required one is skipped.
    guard target > current else { return misplaced(type) }
    var skipped = particles[(current + 1)..<target].first { $0.minimum > 0 }
    if count < particles[current].minimum { skipped = particles[current] }
    (current, count) = (target, 1)
    guard let skipped else { return .fits(type) }
    let names = skipped.elements.map { $0.name }
    return isBroken || names.contains(where: mayFollow) ? misplaced(type) : .follows(type, missing: names)
  }

  /// The names that the parent allows at any position.
  var names: [String] { particles.flatMap { $0.elements }.map { $0.name.text } }

  /// Whether it is that of an element which holds one condition.
  var holdsOneCondition: Bool { holdsConditions && particles[0].maximum == 1 }

  /// The order in words.
  var sequence: LocalizedText { .init(verbatim: names.joined(separator: ", ")) }

  /// The first required child that is missing, by the names from which to choose. Nil if something was reported that
  /// explains the gap already.
  var missing: [Name]? {
    guard !isBroken, !particles.isEmpty else { return nil }
    if count < particles[current].minimum { return particles[current].elements.map { $0.name } }
    return particles.dropFirst(current + 1).first { $0.minimum > 0 }?.elements.map { $0.name }
  }

  /// Whether it is that of an element which holds conditions.
  var holdsConditions: Bool { particles.count == 1 && names.contains(Name.any.text) }

  /// Takes note of something reported that explains why a child is missing.
  mutating func explainGap() { isBroken = true }

  private mutating func misplaced(_ type: TypeName) -> Placement {
    defer { isBroken = true }
    return .misplaced(type, isFirst: !isBroken)
  }

  private func find(_ name: Int) -> (Int, TypeName)? {
    // The same name never stands in two particles of one type.
    for (index, particle) in particles.enumerated() {
      for element in particle.elements where element.name.rawValue == name { return (index, element.type) }
    }
    return nil
  }
}
