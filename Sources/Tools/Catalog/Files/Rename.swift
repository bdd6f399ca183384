internal import Effects
internal import ToolDescriptions

extension Tool {
  /// Two programs bear this name.
  ///
  /// One takes Perl code, the other two texts; what the names become isn't known, so an older
  /// file may be replaced.
  static let rename = Tool(
    "rename",
    summary: "Renames files by a part of their names, or by code of Perl.",
    source: "rename(1), util-linux 2.38.1; file-rename(1p), Perl 5.36",
    options: [
      .flag("-n", "--nono", "--no-act", "--just-print", sets: [.dryRun]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .flag("-o", "--no-overwrite", sets: [.noClobber]),
      .value("-e", sets: ["code"], does: [Deed(.execute, .code(.perl))]),
      .flag("-s", "--symlink", sets: ["link"]), .flag("-h", "-V", "-m", "--man", sets: [.help]),
      .help, .version,
    ],
    flags: """
      -v --verbose -i --interactive -0 --null -d --filename --nopath --nofullpath --path
      --fullpath -u --unicode -a --all -l --last
      """,
    operands: .reader(.rename),
    examples: [
      Example("rename 's/a/b/' *.txt", "delete *.txt"),
      Example("rename -n 's/a/b/' *.txt"),
      Example("rename -f 's/a/b/' a", "delete a", "unknown text s/a/b/"),
    ]
  )
}
