/// A page before it becomes text.
struct PageView<Page: Encodable>: Encodable {
  let frame: FrameView
  let page: Page
}
