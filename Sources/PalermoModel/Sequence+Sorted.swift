#if hasFeature(Embedded)
  // The library has a copy of its sorting for each type and each order: a fifteenth of the engine of forms. There one function
  // sorts the places of the elements, for all of them.

  extension Sequence {
    /// The elements in an order; those that are equal in it stay as they are.
    ///
    /// - Complexity: O(*n* log *n*).
    package func sorted(by areInOrder: (Element, Element) -> Bool) -> [Element] {
      let elements = Array(self)
      return withoutActuallyEscaping(areInOrder) { areInOrder in
        PlaceOrder(of: elements.count) { areInOrder(elements[$0], elements[$1]) }.places.map { elements[$0] }
      }
    }
  }

  extension Sequence where Element: Comparable {
    /// The elements from the least to the greatest.
    ///
    /// - Complexity: O(*n* log *n*).
    package func sorted() -> [Element] { sorted { $0 < $1 } }
  }

  /// The places of some elements in an order. It is an object, so that no copy is made for each order.
  private final class PlaceOrder {
    private let areInOrder: (Int, Int) -> Bool
    private(set) var places: [Int]

    init(of count: Int, by areInOrder: @escaping (Int, Int) -> Bool) {
      self.areInOrder = areInOrder
      places = Array(0..<count)
      sort()
    }

    @inline(never) private func sort() { places.sort { areInOrder($0, $1) } }
  }
#endif
