internal import Effects
internal import ToolDescriptions

extension Tool {
  static let cp = Tool(
    "cp",
    summary: "Copies files and directories.",
    source: "cp(1), GNU coreutils 9.1",
    options: [
      .flag("-a", "--archive", sets: [.recursive]),
      .flag("-r", "-R", "--recursive", sets: [.recursive]),
      .flag("-f", "--force", "--remove-destination", skipsQuestion: true),
      .flag("-n", "--no-clobber", sets: [.noClobber]),
      .flag("--parents", sets: ["parents"]),
      .flag("-b", sets: ["backup"]),
      .optional("--backup", sets: ["backup"]),
      .value("-S", "--suffix", sets: ["backup"]),
      .value("-t", "--target-directory", role: .target),
      .flag("-T", "--no-target-directory", sets: [.noTargetDirectory]),
      .flags("-d -u -c -p -X --debug --keep-directory-symlink"),
      .optionals("--preserve --reflink --context --update"),
      .values("--no-preserve --sparse"),
      .flags("--attributes-only --copy-contents -i --interactive -H -l --link -L --dereference"),
      .flags("-P --no-dereference --strip-trailing-slashes -s --symbolic-link -v --verbose -x"),
      .flags("--one-file-system -Z"),
      .help, .version,
    ],
    operands: .sourcesThenTarget(
      sources: [.reads],
      target: [
        Deed(
          .overwrite,
          .path,
          unless: [.noClobber, "backup"],
          safer: "cp --no-clobber, or cp --backup=numbered"
        ), Deed(.create, .path, when: [.noClobber, "backup"]),
      ],
      alone: []
    ),
    examples: [
      Example("cp a b", "read a", "overwrite b from a"),
      Example("cp -r src dst", "read src/**", "overwrite dst from src/**"),
      Example("cp -n a b", "read a", "create b from a"),
      Example("cp --parents a/b dir", "read a/b", "overwrite dir/a/b from a/b"),
      Example("cp --frob a b", "unknown text --frob", "read a", "overwrite b from a"),
    ]
  )
}
