internal import Effects

extension Effect {
  /// The effect with the table in place of its rows and columns, which belong to it; any other effect
  /// as it is.
  var ofTable: Effect {
    guard resource.kind == .rows || resource.kind == .column else { return self }
    var table = self
    table.resource.kind = .table
    if resource.kind == .column {
      table.resource.name = resource.name.split(separator: ".").dropLast().joined(separator: ".")
    }
    return table
  }
}
