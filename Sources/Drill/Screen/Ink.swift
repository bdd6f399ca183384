/// Colours for a terminal, or none (no-color.org).
struct Ink: Sendable {
  let isColoured: Bool

  func bold(_ text: String) -> String { with("1", text) }
  func faint(_ text: String) -> String { with("2", text) }
  func red(_ text: String) -> String { with("31;1", text) }
  func green(_ text: String) -> String { with("32", text) }
  func amber(_ text: String) -> String { with("33", text) }
  func blue(_ text: String) -> String { with("36", text) }

  private func with(_ code: String, _ text: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
