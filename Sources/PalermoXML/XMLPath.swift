/// A place in a document in its own terms.
package struct XMLPath: Hashable, Sendable {
  /// The elements around it and it itself, each with its number among its siblings of that name, and perhaps an
  /// attribute: `/submission/answer[2]/evidence[1]/@href`.
  package let text: String
  /// The number of the child of the root that it is in, from 0; nil for the root.
  package let child: Int?
}
