internal import Effects
internal import ToolDescriptions

extension Tool {
  /// Two programs have this name, and the options of both are listed.
  ///
  /// Words that may be files are read or, with `-i`, changed.
  static let yq = Tool(
    "yq",
    summary: "Reads and changes YAML by a filter.",
    source: "yq(1), yq 3 (kislyuk) and yq 4 (mikefarah)",
    options: [
      .flag("-i", "--in-place", "--inplace", sets: ["in-place"]),
      .flags("-y --yaml-output --yml-output -Y --yaml-roundtrip --yml-roundtrip --indentless"),
      .flags("--indentless-lists --explicit-start --explicit-end --no-explicit-start"),
      .flags("--no-explicit-end -n --null-input -e --exit-status -s --slurp -r --raw-output"),
      .flags("--unwrapScalar -R --raw-input -c -C --colors -M --no-colors -S -a -j --tojson -P"),
      .flags("--prettyPrint -N --no-doc -v --verbose --tab --args --jsonargs -x --xml-output"),
      .flags("-t --toml-output"),
      .values("--width -w --yaml-output-grammar-version --yml-out-ver -o --output-format -p"),
      .values("--input-format -I --indent --front-matter -f --from-file --expression"),
      .values("--header-preprocess --xml-attribute-prefix --xml-root --xml-item-depth"),
      .values("--csv-separator"),
      .pairs("--arg --argjson"), .pairs("--slurpfile --rawfile", does: [.reads]),
      .flag("-V", "-h", sets: [.help]), .help, .version,
    ],
    operands: .list(
      [[]],
      rest: [Deed(.modify, .path, when: ["in-place"]), Deed(.read, .path, unless: ["in-place"])]
    ),
    examples: [
      Example("yq .a f.yml", "read f.yml"),
      Example("yq -i '.a = 1' f.yml", "modify f.yml"),
      Example("yq --frob .a f.yml", "unknown text --frob", "read f.yml"),
    ]
  )
}
