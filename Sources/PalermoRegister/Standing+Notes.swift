public import PalermoAnalysis
public import PalermoModel

extension [Standing] {
  /// Everything that arrived, with what became of it, in the order of the entries.
  ///
  /// - Parameter edition: For whom: a publication knows of submissions alone, of no draft, and of no name of a file.
  /// - Complexity: O(*n*) in the arrivals.
  public func arrivalNotes(for edition: Edition) -> [ArrivalNote] {
    let isPublic = edition == .public
    let counting = Set(inForce().map(\.link.digest))
    return filter { standing in
      !isPublic || (standing.claim?.isDelivery == true && standing.claim?.status != .draft)
    }.map { standing in
      let claim = standing.claim
      let kind: ContentKind? =
        if case .foreign(let kind) = standing.link.entry.received?.content { kind } else { nil }
      return ArrivalNote(
        day: standing.link.entry.time.day,
        name: isPublic ? nil : "\(standing.link.name) \(standing.link.entry.received?.name ?? "")",
        file: isPublic ? nil : standing.link.entry.received?.ownName, state: claim?.state,
        questionnaire: claim?.questionnaire, cycle: claim?.cycle,
        isFinal: claim?.status != .draft, kind: claim == nil ? kind : nil,
        outcome: standing.noted(isCounting: counting.contains(standing.link.digest)),
        isOpen: standing.isOpen)
    }
  }
}

extension Standing {
  /// - Parameter isCounting: Whether it counts until a person decides.
  fileprivate func noted(isCounting: Bool) -> ArrivalNote.Outcome {
    switch outcome {
    case .accepted: isRepeated ? .repeated : !isContested ? .accepted : isCounting ? .countsMeanwhile : .waits
    case .returned: isSettled ? .mended : .returned
    case .withdrawn: .withdrawn
    }
  }
}
