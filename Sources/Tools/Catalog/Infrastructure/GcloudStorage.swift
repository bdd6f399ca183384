internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gcloudStorage = Tool(
    "storage",
    summary: "Works on objects of Google Cloud Storage.",
    source: "gcloud storage --help, Google Cloud SDK 528",
    grammar: .inputs,
    options: Option.gcloud,
    flags: .gcloudFlags,
    values: .gcloudValues,
    operands: .reader(.operation),
    subcommands: [.gcloudCp, .gcloudMv, .gcloudRm, .gcloudRsync],
    verbs: Verb.all(
      Verb.clouds,
      Verb.words("cat du hash sign-url"),
      Verb.words("rewrite", .changesCloud)
    )
  )

  static let gcloudCp = Tool(
    "cp",
    summary: "Copies objects.",
    grammar: .exact,
    options: Option.gcloud + [.flag("-r", "-R", "--recursive", sets: [.recursive])],
    flags: .gcloudFlags + .objectFlags,
    values: .gcloudValues + .objectValues,
    operands: .reader(.objectCopy)
  )

  static let gcloudMv = Tool(
    "mv",
    summary: "Moves objects.",
    modes: ["move", .recursive],
    grammar: .exact,
    options: Option.gcloud,
    flags: .gcloudFlags + .objectFlags + "-r -R --recursive",
    values: .gcloudValues + .objectValues,
    operands: .reader(.objectCopy)
  )

  static let gcloudRm = Tool(
    "rm",
    summary: "Deletes objects, and buckets with everything in them.",
    grammar: .exact,
    options: Option.gcloud + [.flag("-r", "-R", "--recursive", sets: [.recursive])],
    flags: .gcloudFlags + .objectFlags,
    values: .gcloudValues + .objectValues,
    operands: .reader(.objects),
    verbs: [Verb("", .deletesObjects)]
  )

  static let gcloudRsync = Tool(
    "rsync",
    summary: "Makes one tree of objects like another.",
    modes: [.recursive],
    grammar: .exact,
    options: Option.gcloud + [
      .flag("--dry-run", sets: [.dryRun]),
      .flag(
        "--delete-unmatched-destination-objects",
        sets: ["delete-extra"],
        skipsQuestion: true
      ),
    ],
    flags: .gcloudFlags + .objectFlags + "-r -R --recursive",
    values: .gcloudValues + .objectValues,
    operands: .reader(.objectCopy)
  )
}

extension Spellings {
  /// Options of commands on objects of Google's store without an argument.
  static let objectFlags: Spellings = """
    -n --no-clobber -c --continue-on-error --exclude-managed-folders --ignore-symlinks
    --preserve-posix -P -U --skip-unsupported --all-versions -a -I --read-paths-from-stdin
    --gzip-in-flight-all -J --gzip-local-all -Z --daisy-chain -D --print-created-message
    --checksums-only --no-ignore-existing --preserve-acl -p -e -C -u --skip-if-dest-has-newer-mtime
    """
  /// Options of commands on objects of Google's store with an argument.
  static let objectValues: Spellings = """
    -s --storage-class --canned-acl --predefined-acl --cache-control --content-disposition
    --content-encoding --content-language --content-type --custom-metadata --exclude -x
    --encryption-key --decryption-keys --if-generation-match --if-metageneration-match
    --gzip-in-flight -j --gzip-local -z --manifest-path --custom-time --additional-headers
    """
}
