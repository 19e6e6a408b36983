import PalermoModel
package import PalermoXML

extension TreatyStatus {
  convenience init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let instrument = element.string(.instrument), let consent = element.value(.consent, as: Consent.self),
      let confidence = element.value(.confidence, as: Confidence.self)
    else { return nil }
    self.init(
      instrument: instrument, consent: consent, signed: element.date(.signed), consented: element.date(.consented),
      inForce: element.date(.inForce), isInForceComputed: element.flag(.inForceComputed) ?? false,
      denounced: element.date(.denounced), hasReservations: element.string(.reservations).map { $0 == "yes" },
      reservations: element.children(.reservation).map { Reservation($0) }, asOf: element.string(.asOf),
      confidence: confidence, sources: element.children(.source).map { $0.textBytes.collapsed },
      note: LocalizedText(.note, in: element), position: decoder.position(of: element))
  }

  /// Its element.
  package var xml: XMLNode {
    .treaty(
      instrument: instrument, consent: consent.rawValue, signed: signed?.description,
      consented: consented?.description, inForce: inForce?.description, inForceComputed: isInForceComputed.mark,
      denounced: denounced?.description, reservations: hasReservations.map { $0 ? "yes" : "no" }, asOf: asOf,
      confidence: confidence.rawValue,
      reservations.map { $0.xml } + sources.map { .sourceText($0) } + note.xml(.note))
  }
}

extension Reservation {
  init(_ element: XMLElement) {
    self.init(
      provisions: element.words(.provisions), from: element.date(.from), withdrawn: element.date(.withdrawn))
  }

  var xml: XMLNode {
    .reservation(
      provisions: provisions.joined(separator: " "), from: from?.description, withdrawn: withdrawn?.description)
  }
}
