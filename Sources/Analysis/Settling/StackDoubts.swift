internal import Effects

/// Signs that a state isn't the one that belongs to what runs: missing, swapped, or an old copy.
///
/// A state file is evidence and not the truth: whoever puts another one there makes Terraform
/// destroy other things, or build everything again beside what exists.
enum StackDoubts {
  /// What is doubtful about a state, in words; empty if nothing is.
  ///
  /// - Parameters:
  ///   - state: What the folder holds.
  ///   - surroundings: What the session has made and moved.
  /// - Returns: One clause for each sign.
  static func of(_ state: TerraformFact, in surroundings: Surroundings) -> [String] {
    var doubts: [String] = []
    let isMissing = state.lineage.isEmpty
    if let earlier = state.earlierLineage {
      // Elsewhere the lineage isn't known here, so that nothing can be said of it.
      if !isMissing {
        doubts.append(
          "the state was replaced: its lineage is \(state.lineage), it was \(earlier)"
        )
      } else if state.backend == "local" {
        doubts.append("the state is missing: its lineage was \(earlier) at the last look")
      }
    }
    if let earlier = state.earlierSerial {
      doubts.append("the state is an old copy: its serial is \(state.serial), it was \(earlier)")
    }
    if let backup = state.backup, let doubt = doubt(state, backup) { doubts.append(doubt) }
    if !state.path.isEmpty {
      if let source = surroundings.brought[state.path] {
        doubts.append("this session put the state there; it was \(source) before")
      } else if surroundings.created.contains(ResourceKey(text: state.path).text) {
        doubts.append("this session put the state file there itself, by an archive or a copy")
      }
    }
    return doubts
  }

  /// What to do before anything else where a state is known of and isn't here; nil if none is missed.
  static func help(_ state: TerraformFact) -> String? {
    guard state.lineage.isEmpty, state.backend == "local",
      state.earlierLineage != nil || state.backup?.resources ?? 0 > 0
    else { return nil }
    return
      "find the state first: see that the folder and the workspace are the right ones, look for "
      + "'\(state.path)' and its '.backup', bring it back from there, from version control or with "
      + "'stoplog undo', and check it with 'terraform state list'"
  }

  private static func doubt(_ state: TerraformFact, _ backup: TerraformFact.Copy) -> String? {
    if state.lineage.isEmpty {
      guard backup.resources > 0 else { return nil }
      return "the state is missing, and the backup beside it holds "
        + backup.resources.counted("resource")
    }
    if backup.lineage != state.lineage {
      guard backup.resources > 0, !backup.lineage.isEmpty else { return nil }
      return "the backup beside the state has another lineage, \(backup.lineage), and holds "
        + backup.resources.counted("resource")
    }
    guard backup.serial > state.serial else { return nil }
    return "the state is older than the backup beside it: its serial is \(state.serial), "
      + "the backup's \(backup.serial)"
  }
}
