/// Names of which each leads to the next, and the last to the first.
struct ReferenceCircle {
  /// The names, at least one.
  let names: [String]

  /// The first name.
  var start: String { names[0] }

  /// A circle for each reference that closes one.
  ///
  /// - Parameters:
  ///   - names: Where to begin.
  ///   - next: What a name leads to.
  /// - Complexity: O(*n*) in the references, and in the lengths of the circles.
  static func all(from names: [String], _ next: (String) -> [String]) -> [ReferenceCircle] {
    var circles: [ReferenceCircle] = []
    var done: Set<String> = []
    for name in names where !done.contains(name) {
      var way = [(name: name, rest: next(name)[...])]
      var isOnWay: Set = [name]
      while let last = way.last {
        if let following = way[way.count - 1].rest.popFirst() {
          if isOnWay.contains(following) {
            circles.append(ReferenceCircle(names: way.map(\.name).drop { $0 != following }.map { $0 }))
          } else if !done.contains(following) {
            way.append((following, next(following)[...]))
            isOnWay.insert(following)
          }
        } else {
          isOnWay.remove(last.name)
          done.insert(last.name)
          way.removeLast()
        }
      }
    }
    return circles
  }
}
