/// A recipe of a justfile.
struct JustRecipe: Hashable {
  var name: String
  var parameters: [Parameter] = []
  /// Recipes that run before it, with their arguments, not worked out.
  var before: [Call] = []
  /// Recipes that run after it.
  var after: [Call] = []
  /// The lines without their indentation.
  var lines: [String] = []
  /// Attributes such as `confirm` and `windows`.
  var attributes: [String] = []

  /// A parameter: `name`, `name='default'`, `+name` or `*name`.
  struct Parameter: Hashable {
    var name: String
    var standard: String?
    var takesRest = false
    var isExported = false
  }

  /// A recipe that another one needs.
  struct Call: Hashable {
    var name: String
    var arguments: [String] = []
  }
}
