internal import ToolDescriptions

extension Tool {
  static let gitPush = Tool(
    "push",
    summary: "Sends commits to another repository.",
    source: "git-push(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--repo", sets: ["repository"]),
      .flag("--mirror", sets: ["mirror"], skipsQuestion: true),
      .flag("-d", "--delete", sets: ["delete"]),
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .optional("--force-with-lease", sets: ["force"], skipsQuestion: true),
      .flag("--force-if-includes"),
      .value("--receive-pack", does: [.runsThere]),
      .value("--exec", does: [.runsThere]),
      .flag("--prune", sets: ["prune"]),
      .flag("--no-verify", skipsQuestion: true),
      .flag("--branches"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose -q --quiet --all --tags --porcelain --thin -u --set-upstream --progress
      --follow-tags --atomic -4 --ipv4 -6 --ipv6
      """,
    values: "--recurse-submodules -o --push-option",
    attached: "--signed",
    operands: .reader(.gitPush),
    examples: [
      Example("git push", "send git remote"),
      Example("git push -u origin main", "send git remote origin main"),
      Example("git push origin main --force", "overwrite git remote origin main"),
      Example("git push --force-with-lease origin main", "overwrite git remote origin main"),
      Example("git push origin +main", "overwrite git remote origin +main"),
      Example("git push origin :old", "delete git remote origin :old"),
      Example("git push origin -d old", "delete git remote origin old"),
      Example(
        "git push --mirror origin",
        "overwrite git remote origin",
        "delete git remote origin"
      ),
      Example("git push -nf origin main"),
      Example("git push --no-force origin main", "send git remote origin main"),
    ]
  )
}
