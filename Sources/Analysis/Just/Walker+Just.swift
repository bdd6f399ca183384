internal import Effects
internal import Tools

extension Walker {
  /// Follows `just` to its recipes; false if no justfile could be read.
  mutating func followJust(_ origin: Range<Int>) -> Bool {
    let valued: Set<String> = [
      "-f", "--justfile", "-d", "--working-directory", "--color", "--shell", "--shell-arg",
      "--dotenv-path", "--dotenv-filename", "-E", "-c", "--command",
    ]
    // `--set` has two words, which are taken as a name and a variable.
    let call = TaskWords(words, valued: valued, count: nil)
    guard call.options.isDisjoint(with: ["-c", "--command", "-l", "--list", "--dump", "--show"])
    else { return false }
    var found = nearestText(["justfile", "Justfile", ".justfile", "JUSTFILE"])
    if let file = call.values["-f"] ?? call.values["--justfile"] {
      found = absolute(file).flatMap { path in
        fileText(path).map { (Paths.parent(path), Paths.name(path), $0) }
      }
    }
    guard let found, let names = (call.names + (call.rest ?? [])).knownTexts else { return false }
    let file = Justfile(withImports(found.text, found.folder))
    let title = (["just"] + names.prefix(4)).joined(separator: " ")
    followProject(title, origin, key: found.folder + found.name) { walker in
      walker.walk(file, names, found.folder, origin)
    }
    return true
  }

  /// The text with those of its imports behind it.
  private mutating func withImports(_ text: String, _ folder: String) -> String {
    var text = text
    for name in Justfile(text).imports.prefix(16) {
      let path = Paths.normalized(name.hasPrefix("/") ? name : folder + "/" + name)
      if let more = fileText(path) { text += "\n" + more }
    }
    return text
  }

  private mutating func walk(
    _ file: Justfile,
    _ names: [String],
    _ folder: String,
    _ origin: Range<Int>
  ) {
    var values: [String: RecipeText] = [:]
    var words = names[...]
    while let word = words.first, let sign = word.firstIndex(of: "="), sign != word.startIndex {
      values[String(word[..<sign])] = RecipeText(String(word[word.index(after: sign)...]))
      words.removeFirst()
    }
    state.variables[RecipeText.unknownVariable] = .unknown
    let place = file.folder.map { Paths.normalized($0.hasPrefix("/") ? $0 : folder + "/" + $0) }
    state.directories = [place ?? folder]
    if let why = file.unread { scope.unread.append(why) }
    var reader = expression(file, values, folder)
    for name in (file.exportsAll ? Set(file.variables.keys) : file.exported).sorted() {
      let value = reader.value(name)
      state.variables[name] = value.known.map { .known($0) } ?? .unknown
    }
    _ = bounds.spend(bytes: reader.work)
    if words.isEmpty, let first = file.recipes.first { words = [first.name] }
    var run = JustRun(file: file, values: values, folder: folder)
    while let name = words.popFirst() {
      let recipes = file.recipes(named: name)
      guard let recipe = recipes.first else {
        scope.unread.append("no recipe '\(name)' is in the file")
        continue
      }
      let takesRest = recipe.parameters.contains(where: \.takesRest)
      let count = takesRest ? words.count : min(recipe.parameters.count, words.count)
      let arguments = words.prefix(count).map { RecipeText($0) }
      words = words.dropFirst(count)
      for recipe in recipes { self.run(recipe, arguments, origin, &run) }
    }
  }

  private func expression(
    _ file: Justfile,
    _ values: [String: RecipeText],
    _ folder: String
  ) -> JustExpression {
    JustExpression(
      variables: file.variables,
      values: values,
      environment: request.environment,
      folder: folder
    )
  }

  private mutating func run(
    _ recipe: JustRecipe,
    _ arguments: [RecipeText],
    _ origin: Range<Int>,
    _ run: inout JustRun
  ) {
    let key = recipe.name + "\0" + arguments.map(\.shell).joined(separator: "\0")
    guard bounds.exceeded == nil, run.done.insert(key).inserted else { return }
    guard run.done.count <= Justfile.recipeLimit else {
      return scope.unread.append("more than \(Justfile.recipeLimit) recipes are not followed")
    }
    var values = run.values
    var standards = expression(run.file, values, run.folder)
    for (index, parameter) in recipe.parameters.enumerated() {
      var value = RecipeText()
      if parameter.takesRest, arguments.count > index {
        for (place, word) in arguments[index...].enumerated() {
          if place > 0 { value.append(.text(" ")) }
          value.append(word)
        }
      } else if arguments.indices.contains(index) {
        value = arguments[index]
      } else if let standard = parameter.standard {
        standards.take(values)
        value = standards.value(standard)
      }
      values[parameter.name] = value
    }
    var reader = expression(run.file, values, run.folder)
    for call in recipe.before { follow(call, &reader, origin, &run) }
    walk(recipe, &reader, run.file, origin)
    for call in recipe.after { follow(call, &reader, origin, &run) }
    _ = bounds.spend(bytes: standards.work + reader.work)
  }

  private mutating func follow(
    _ call: JustRecipe.Call,
    _ reader: inout JustExpression,
    _ origin: Range<Int>,
    _ run: inout JustRun
  ) {
    guard bounds.exceeded == nil else { return }
    let arguments = call.arguments.map { reader.value($0) }
    for recipe in run.file.recipes(named: call.name) {
      bounded(origin) { $0.run(recipe, arguments, origin, &run) }
    }
  }

  private mutating func walk(
    _ recipe: JustRecipe,
    _ reader: inout JustExpression,
    _ file: Justfile,
    _ origin: Range<Int>
  ) {
    scope.names.append(recipe.name)
    defer { _ = scope.names.popLast() }
    let filled = recipe.lines.map { JustText.fill($0, &reader).shell }
    let isScript =
      filled.first?.hasPrefix("#!") ?? recipe.attributes.contains { $0.hasPrefix("script") }
    let shells: Set<String> = ["sh", "bash", "dash", "zsh", "ksh"]
    if isScript {
      let text = filled.joined(separator: "\n")
      guard text.isShellScript else { return scope.unread.append("a script in another language") }
      return subshell { $0.walkCode(text, origin) }
    }
    guard file.shell.first.map({ shells.contains(Paths.name($0)) }) ?? true else {
      return scope.unread.append("its recipes run in \(file.shell.first ?? "")")
    }
    for line in JustText.joined(filled) {
      let text = String(line.drop { "@-".contains($0) })
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      subshell { $0.walkCode(text, origin) }
    }
  }
}

extension Justfile {
  /// The recipes of a name or an alias, for the systems that this may be.
  func recipes(named name: String) -> [JustRecipe] {
    let found = (places[aliases[name] ?? name] ?? []).map { recipes[$0] }
    let others = ["windows", "macos", "openbsd"]
    let here = found.filter { recipe in !recipe.attributes.contains(where: others.contains) }
    // The last of several recipes of a name counts, where that is allowed at all.
    return here.isEmpty ? found : here
  }
}

extension [Argument] {
  /// The words as text; nil if one isn't known.
  var knownTexts: [String]? { allSatisfy(\.isKnown) ? map(\.text) : nil }
}
