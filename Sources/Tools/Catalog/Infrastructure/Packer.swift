internal import Effects
internal import ToolDescriptions

extension Tool {
  static let packer = Tool(
    "packer",
    summary: "Builds images of machines.",
    source: "https://developer.hashicorp.com/packer/docs/commands, Packer 1.12",
    grammar: .single,
    options: [
      .flag("-force", does: [.replacesArtifacts], skipsQuestion: true),
      .value("-var-file", does: [.reads]),
      .value("-output-file", does: [.overwrites]),
      .flag("-check", sets: [.dryRun]),
      .flag("-version", "-v", sets: [.help]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: """
      -machine-readable -debug -color -timestamp-ui -syntax-only -evaluate-datasources
      -no-warn-undeclared-var -recursive -diff -upgrade -with-annotations -skip-enforcement
      -use-sequential-evaluation -ignore-prerelease-plugins -warn-on-undeclared-var
      """,
    values: "-except -only -on-error -parallel-builds -var -config-type",
    attached: "-write -validate",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        validate
        inspect
        version
        console
        fix
        plugins installed|required
        help
        """
      ),
      Verb.paths("build", .buildsImages),
      Verb.paths("fmt", .terraformFormats),
      Verb.paths(
        """
        init
        plugins install|remove
        """,
        .packages
      ),
      Verb.paths("hcl2_upgrade", .writesFiles),
      Verb.paths("execute", .runsProject)
    ),
    examples: [
      Example(
        "packer build -force a.pkr.hcl",
        "delete image artifacts of an earlier build",
        "execute infrastructure the builders of the template"
      ),
      Example("packer validate ."),
      Example("packer validate -zap .", "unknown text -zap"),
    ]
  )
}

extension Deed {
  /// Machines are started, changed by the template's scripts, and kept as images.
  static let buildsImages = Deed(
    .execute,
    .fixed(.infrastructure, "the builders of the template"),
    reversibility: .unknown,
    why: "a template starts machines, runs scripts and pays for both",
    safer: "packer validate"
  )
  /// Images of an earlier build are deleted first.
  static let replacesArtifacts = Deed(
    .delete,
    .fixed(.image, "artifacts of an earlier build"),
    reversibility: .irreversible,
    why: "-force deletes what an earlier build has made",
    safer: "the same without -force"
  )
}
