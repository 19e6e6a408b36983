import PalermoModel
import Testing

@Suite("Work on all cores")
struct ConcurrentMapTests {
  @Test("The results stand in the order of the elements", arguments: [0, 1, 2, 7, 64, 1000])
  func keepsTheOrder(_ count: Int) {
    for size in 1...9 {
      let elements = Array(0..<count)
      #expect(elements.concurrentMap(inBatchesOf: size) { $0.map { 3 * $0 } } == elements.map { 3 * $0 })
    }
  }

  @Test("An element may have no result, or several")
  func flattens() {
    let elements = Array(0..<100)
    #expect(
      elements.concurrentMap { $0.flatMap { Array(repeating: $0, count: $0 % 3) } }
        == elements.flatMap { Array(repeating: $0, count: $0 % 3) })
  }
}
