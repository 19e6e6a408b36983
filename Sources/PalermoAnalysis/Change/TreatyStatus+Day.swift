import PalermoModel

extension TreatyStatus {
  /// What the state had done on a day, as far as the dates on record tell.
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
