/// What can be written at a place.
struct CompletionList: Encodable {
  let isIncomplete = false
  let items: [CompletionItem]
}
