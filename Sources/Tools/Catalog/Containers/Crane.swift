internal import Effects
internal import ToolDescriptions

extension Tool {
  static let crane = Tool(
    "crane",
    summary: "Works on images in registries.",
    source: "https://github.com/google/go-containerregistry/tree/main/cmd/crane/doc, crane 0.20",
    grammar: .pflag,
    options: [
      .value("-o", "--output", does: [Deed(.overwrite, .path, unless: ["mutates"])]),
      .value("-f", "--new_layer", "--append", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --oci-empty-base --allow-nondistributable-artifacts --insecure -v --verbose --full-ref
      --omit-digest-tags -j --annotate-ref -n --no-clobber -a --all-tags
      --set-base-image-annotations --recursive --fast --index
      """,
    values: """
      --platform --tarball --format -c --cache_path -m --manifest -u --username -p --password -b
      --base -t --new_tag -l --label -e --env --entrypoint --cmd --annotation --tag -w --workdir
      --user --repo --set-platform --exposed-ports --old_base --new_base --rebased --original
      --flatten --docker-empty-base --address --disk --blobs-to-disk --mediatype
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        manifest
        digest
        ls
        catalog
        config
        blob
        validate
        version
        completion
        help
        index list
        auth get|token
        """
      ),
      Verb.paths(
        """
        pull
        export
        """,
        .overwritesPulled
      ),
      Verb.paths("auth login|logout", .changesSettings),
      Verb.paths(
        """
        push
        copy|cp
        tag
        mutate
        append
        rebase
        flatten
        index append|filter
        optimize
        edit *
        """,
        .pushesNamedImage
      ),
      Verb.paths("delete", .deletesCloud),
      Verb.paths("registry serve", .runsInCloud)
    ),
    examples: [
      Example("crane delete r.io/app:1", "delete infrastructure crane delete r.io/app:1"),
      Example("crane manifest alpine"),
      Example("crane manifest --zap alpine", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// An image is written into a file, which is named last.
  static let overwritesPulled = Deed(
    .create,
    .fixed(.file, "image"),
    reversibility: .unknown,
    why: "a file of that name is replaced"
  )
}
