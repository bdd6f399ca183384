internal import JSON

extension SettingsText {
  /// Appends a member to the object in a range.
  mutating func append(_ key: String, _ value: OrderedJSON, to object: Range<Int>) {
    let name = OrderedJSON.leaf(.string(key)).text(depth: 0, unit: nil)
    append(last: members(object).last?.value, in: object) { depth, unit in
      name + ": " + value.text(depth: depth, unit: unit)
    }
  }

  /// Appends an element to the array in a range.
  mutating func append(_ value: OrderedJSON, to array: Range<Int>) {
    append(last: elements(array).last, in: array) { value.text(depth: $0, unit: $1) }
  }

  /// Takes the member with an index out of the object in a range.
  mutating func removeMember(_ index: Int, of object: Range<Int>) {
    remove(index, of: members(object).map { $0.start..<$0.value.upperBound }, in: object)
  }

  /// Takes the element with an index out of the array in a range.
  mutating func removeElement(_ index: Int, of array: Range<Int>) {
    remove(index, of: elements(array), in: array)
  }

  private mutating func remove(_ index: Int, of parts: [Range<Int>], in whole: Range<Int>) {
    if parts.count == 1 {
      replace(whole.lowerBound + 1..<whole.upperBound - 1, with: [])
    } else if index > 0 {
      replace(parts[index - 1].upperBound..<parts[index].upperBound, with: [])
    } else {
      replace(parts[0].lowerBound..<parts[1].lowerBound, with: [])
    }
  }

  private mutating func append(
    last: Range<Int>?,
    in whole: Range<Int>,
    _ text: (_ depth: Int, _ unit: String?) -> String
  ) {
    let unit = self.unit
    let depth = self.depth(of: whole.lowerBound) + 1
    let part = text(depth, unit)
    let lead = unit.map { "\n" + String(repeating: $0, count: depth) }
    if let last {
      replace(last.upperBound..<last.upperBound, with: ("," + (lead ?? " ") + part).utf8)
    } else {
      let tail = unit.map { "\n" + String(repeating: $0, count: depth - 1) } ?? ""
      let inside = whole.lowerBound + 1..<whole.upperBound - 1
      replace(inside, with: ((lead ?? "") + part + tail).utf8)
    }
  }

  /// How one level is indented; nil if the text is all on one line.
  private var unit: String? {
    guard let first = members(root).first else { return "  " }
    let before = bytes[root.lowerBound..<first.start]
    guard let newline = before.lastIndex(of: 0x0A) else { return nil }
    let unit = String(decoding: before[(newline + 1)...], as: UTF8.self)
    return unit.isEmpty ? "  " : unit
  }

  /// How many objects and arrays are open around a place.
  private func depth(of place: Int) -> Int {
    var depth = 0
    var inText = false
    var escaped = false
    for byte in bytes[..<place] {
      if escaped {
        escaped = false
      } else if byte == UInt8(ascii: "\\") {
        escaped = true
      } else if byte == UInt8(ascii: "\"") {
        inText.toggle()
      } else if !inText {
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
      }
    }
    return depth
  }
}
