internal import Effects

/// Makes up the two commands that show what a rule does.
enum ConstraintExamples {
  static func example(of subjects: [ConstraintSubject]) -> ConstraintExample {
    guard let first = subjects.first else {
      return ConstraintExample(stops: .command("true"), passes: .command("true"))
    }
    switch first.what {
    case .command(let pattern): return command(pattern, first.inProduction)
    case .flag(let spellings):
      let flag = spellings.min() ?? ""
      return ConstraintExample(stops: .command("git push \(flag)"), passes: .command("git push"))
    case .branch(let verb, let names):
      let name = concrete(names.first?.pattern ?? "main")
      let pushed = verb == "commit" ? "git commit -m x" : "git \(verb) origin \(name)"
      return ConstraintExample(
        stops: .command(verb == "commit" ? "git checkout \(name) && \(pushed)" : pushed),
        passes: .command(verb == "commit" ? "git add x" : "git push origin topic/other-work")
      )
    case .effect(let pattern): return effect(pattern, first.inProduction)
    case .call(let glob):
      return ConstraintExample(stops: .call(concrete(glob.pattern)), passes: .call("another_tool"))
    }
  }

  private static func command(_ pattern: CommandPattern, _ inProduction: Bool) -> ConstraintExample
  {
    let program = concrete(pattern.program.pattern)
    var words = [program] + pattern.words.map { concrete($0.pattern) }
    words += pattern.flags.compactMap { $0.min { ($0.count, $0) < ($1.count, $1) } }
    var stops = words.map(quoted).joined(separator: " ")
    // Something else of the same line hits production, so that the condition is met.
    if inProduction { stops += " && dropdb -h prod-db.example.com shop" }
    let hasMore = !pattern.words.isEmpty || !pattern.flags.isEmpty
    let other = hasMore ? "\(quoted(program)) --version" : "git status"
    return ConstraintExample(stops: .command(stops), passes: .command(other))
  }

  private static func effect(_ pattern: EffectPattern, _ inProduction: Bool) -> ConstraintExample {
    if let path = pattern.paths.first, pattern.names.isEmpty { return file(pattern, path) }
    let name = concrete(pattern.names.first?.pattern ?? "x")
    let host = inProduction ? " -h prod-db.example.com" : ""
    let passes = ConstraintExample.Deed.command("git status")
    if pattern.onlyLosses {
      return ConstraintExample(stops: .command("dropdb\(host) shop"), passes: passes)
    }
    if pattern.actions.isEmpty {
      let stops =
        "psql -h prod-db.example.com \(pattern.names.isEmpty ? "shop" : name) -c 'SELECT 1'"
      return ConstraintExample(
        stops: .command(pattern.names.isEmpty ? stops : "psql -h \(name) shop -c 'SELECT 1'"),
        passes: passes
      )
    }
    for word in pattern.words {
      if let stops = provider(word) { return .init(stops: .command(stops), passes: passes) }
    }
    let kinds = pattern.kinds
    if let stops = kinds.lazy.compactMap({ Self.command(for: $0, name, host) }).first {
      return ConstraintExample(stops: .command(stops), passes: passes)
    }
    if inProduction {
      return ConstraintExample(stops: .command("dropdb\(host) shop"), passes: passes)
    }
    if kinds.contains(.file) || kinds.contains(.directory) || kinds.isEmpty {
      let path = pattern.paths.first.map { concrete($0.pattern) } ?? "notes/x.txt"
      if pattern.actions.contains(.modify) {
        return ConstraintExample(stops: .edit(path), passes: .read(path))
      }
      return ConstraintExample(stops: .command("rm -rf \(quoted(path))"), passes: .read(path))
    }
    return ConstraintExample(stops: .command("git stash clear"), passes: passes)
  }

  private static func file(_ pattern: EffectPattern, _ glob: Glob) -> ConstraintExample {
    let path = concrete(glob.pattern)
    let other = "some-other-folder/other-file.txt"
    if pattern.isOutside {
      let inner = glob.pattern.hasSuffix("**") ? path : path + "/x"
      if pattern.actions == [.delete] {
        let outside = glob.pattern == "**" ? "/srv/other/x" : other
        return ConstraintExample(
          stops: .command("rm -f \(outside)"),
          passes: .command("rm -f \(quoted(inner))")
        )
      }
      let outside = glob.pattern == "**" ? "/srv/other/x" : other
      return ConstraintExample(stops: .edit(outside), passes: .edit(inner))
    }
    if pattern.actions.contains(.modify) {
      return ConstraintExample(stops: .edit(path), passes: .edit(other))
    }
    if pattern.actions.isEmpty {
      return ConstraintExample(stops: .edit(path), passes: .edit(other))
    }
    if !pattern.actions.contains(.delete) {
      return ConstraintExample(
        stops: .command("echo x > \(quoted(path))"),
        passes: .command("echo x > \(other)")
      )
    }
    return ConstraintExample(
      stops: .command("rm -rf \(quoted(path))"),
      passes: .command("rm -rf \(other)")
    )
  }

  private static func command(for kind: Resource.Kind, _ name: String, _ host: String) -> String? {
    switch kind {
    case .database: "dropdb\(host) \(quoted(name))"
    case .schema: "psql\(host) -c 'DROP SCHEMA \(name) CASCADE' shop"
    case .table: "psql\(host) -c 'DROP TABLE \(name)' shop"
    case .rows: "psql\(host) -c 'DELETE FROM \(name)' shop"
    case .column: "psql\(host) -c 'ALTER TABLE t DROP COLUMN \(name)' shop"
    case .volume: "docker volume rm \(quoted(name))"
    case .bucket: "aws s3 rb s3://\(name)"
    case .container: "docker rm -f \(quoted(name))"
    case .image: "docker rmi \(quoted(name))"
    case .cluster: "aws eks delete-cluster --name \(quoted(name))"
    case .infrastructure: "aws rds delete-db-instance --db-instance-identifier \(quoted(name))"
    case .stack: "terraform destroy"
    case .package: "npm install x"
    case .ref, .commit, .reflog: "git push --force origin topic"
    case .repository: "rm -rf .git"
    default: nil
    }
  }

  private static func provider(_ word: String) -> String? {
    switch word {
    case "snapshot": "aws rds delete-db-snapshot --db-snapshot-identifier x"
    case "rds": "aws rds delete-db-instance --db-instance-identifier x"
    case "aws": "aws rds delete-db-instance --db-instance-identifier x"
    case "ec2": "aws ec2 terminate-instances --instance-ids x"
    case "s3": "aws s3 rb s3://x"
    case "gcloud": "gcloud sql instances delete x"
    case "az": "az group delete --name x"
    case "kubectl": "kubectl delete namespace x"
    case "heroku": "heroku apps:destroy x"
    case "vercel": "vercel remove x"
    default: nil
    }
  }

  /// A pattern's simplest match.
  private static func concrete(_ pattern: String) -> String {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var names: [String] = []
    for (index, part) in parts.enumerated() {
      if part == "**" {
        if index == parts.count - 1 { names.append("x") }
      } else {
        names.append(String(part.map { $0 == "*" || $0 == "?" ? "x" : $0 }))
      }
    }
    return names.joined(separator: "/")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_./:=@%+,".contains($0))
    }
    guard !isPlain || word.isEmpty else { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
      + "'"
  }
}
