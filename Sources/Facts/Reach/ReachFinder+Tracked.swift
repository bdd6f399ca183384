internal import Effects
internal import Linux

/// Whether git holds what should not be in every clone.
extension ReachFinder {
  mutating func findTracked() {
    let files = secretFiles.filter { PathText.isWithin($0.path, reach.project) }
    let states = reach.stacks.map(\.state).filter { !$0.isEmpty }
    let paths = Set(files.map(\.path) + states)
    guard !paths.isEmpty, let place = try? GitPlace.find(reach.folder) else { return }
    let inner = paths.filter { PathText.isWithin($0, place.root) }.sorted()
    do throws(Unknown) {
      let git = try GitProgram(folders: FactFinder.programFolders, home: reach.home)
      let output = try git.run(
        ["ls-files", "-z", "--"] + inner.prefix(500),
        in: place.root,
        options: GitProgram.guards(root: place.root, filters: []),
        budget: budget.limited(to: 500)
      )
      let held = Set(
        output.split(separator: 0).map {
          Path.join(place.root, String(decoding: $0, as: UTF8.self))
        }
      )
      var seen: Set<String> = []
      reach.tracked = files.filter { held.contains($0.path) && seen.insert($0.path).inserted }
      for index in reach.stacks.indices {
        let state = reach.stacks[index].state
        if !state.isEmpty { reach.stacks[index].isTracked = held.contains(state) }
      }
    } catch {
      let reason = "whether git holds files with secrets isn't known: \(error.reason)"
      note(Path.join(place.root, ".git"), reason, mayHide: false)
    }
  }
}
