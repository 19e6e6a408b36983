import PalermoModel

extension TreatyStatus {
  /// The standing of the state on a day, according to the dates on record.
  func standing(on day: CalendarDate) -> TreatyStanding {
    if let denounced, denounced <= day { return .open(.denounced) }
    switch consent {
    case .unknown: return .unknown
    case .none: break
    case .ratification, .accession:
      guard let joined = consented ?? inForce else { return .unknown }
      if joined <= day { return .joined }
    }
    return .open(signed.map { $0 <= day } ?? false ? .signedOnly : .notSigned)
  }
}
