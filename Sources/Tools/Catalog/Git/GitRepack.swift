internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitRepack = Tool(
    "repack",
    summary: "Packs objects.",
    source: "git-repack(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-a", sets: ["all"]),
      .flag(
        "-d",
        does: [
          Deed(
            .delete,
            .git(.history),
            when: ["all"],
            why: "objects that nothing refers to are left out"
          )
        ]
      ),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -A --cruft -f -F -n -q --quiet -l --local -b --write-bitmap-index -i --delta-islands -k
      --keep-unreachable --pack-kept-objects -m --write-midx
      """,
    values: """
      --cruft-expiration --unpack-unreachable --window --window-memory --depth --threads
      --max-pack-size --keep-pack -g --geometric --expire-to
      """,
    operands: .ignored,
    does: [
      .gitIndexes
    ],
    examples: [
      Example("git repack -ad", "modify git index", "delete git history"),
      Example("git repack -d", "modify git index"),
    ]
  )
}
