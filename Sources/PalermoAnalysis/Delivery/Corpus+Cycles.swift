public import PalermoModel

extension Corpus {
  /// The cycle of a region that was delivered to last; without a submission the last one by its id. Nil if there is
  /// neither a submission nor a cycle.
  ///
  /// - Complexity: O(*n*) in the submissions.
  public func currentCycle(of region: Region) -> String? {
    submissions.filter { region[state: $0.state] != nil }.max { ($0.date, $0.cycle) < ($1.date, $1.cycle) }?.cycle
      ?? cycles.map(\.id).max()
  }

  /// The last cycle before another to which a state of the region delivered. Returns nil if there is none, or it is not
  /// known when the other one began.
  ///
  /// - Complexity: O(*n*) in the submissions.
  public func cycle(before id: String, of region: Region) -> String? {
    let ofRegion = Dictionary(grouping: submissions.filter { region[state: $0.state] != nil }, by: \.cycle)
    func start(_ id: String) -> CalendarDate? { cycle(id)?.opens ?? ofRegion[id]?.map(\.date).max() }
    guard let day = start(id) else { return nil }
    return ofRegion.keys.compactMap { id in start(id).map { (day: $0, id: id) } }.filter { $0.day < day }.max {
      $0 < $1
    }?.id
  }
}
