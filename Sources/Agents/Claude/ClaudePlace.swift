/// Where a handler stands in a settings file, as the index at each level.
struct ClaudePlace {
  let top: Int
  let event: Int
  let group: Int
  let handler: Int

  /// Takes the handler out, and with it the group, the event and `hooks` if they become empty.
  func remove(from text: inout SettingsText) {
    let root = text.root
    let hooks = text.members(root)[top].value
    let groups = text.members(hooks)[event].value
    let parts = text.elements(groups)
    guard let list = text.member("hooks", of: parts[group]) else { return }
    if text.elements(list).count > 1 {
      text.removeElement(handler, of: list)
    } else if parts.count > 1 {
      text.removeElement(group, of: groups)
    } else if text.members(hooks).count > 1 {
      text.removeMember(event, of: hooks)
    } else {
      text.removeMember(top, of: root)
    }
  }
}
