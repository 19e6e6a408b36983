/// Decides whether confidential answers may be counted by what they say.
///
/// Every other answer is published by state, and who answered in confidence is too. So a total tells how the confidential
/// answers are divided, whatever is added to it: the division itself has to be safe. Two conditions make it so. Each
/// answer that occurs occurs at least three times; and at least two different answers occur. Then no state's answer
/// follows from the total, and not even two of the states that answered in confidence find out about a third by taking
/// away their own. Totals of subregions and groupings hold no confidential answers at all, for these could be taken away
/// from the total of the region.
///
/// The threshold of three is the smallest that statistical offices use for tables of counts (Hundepool and others,
/// Statistical Disclosure Control, Wiley, 2012, chapter 5); that all in a cell may have said the same is their group
/// disclosure.
enum Disclosure {
  /// The smallest number of confidential answers of one kind that are counted.
  static let smallestCell = 3

  /// Whether the division may be published.
  ///
  /// - Parameter counts: The number of confidential answers of each kind.
  static func permits(_ counts: some Collection<Int>) -> Bool {
    let occurring = counts.filter { $0 > 0 }
    return occurring.count >= 2 && occurring.allSatisfy { $0 >= smallestCell }
  }
}
