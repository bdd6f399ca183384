internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gsutil = Tool(
    "gsutil",
    summary: "Works on objects of Google Cloud Storage.",
    source: "https://cloud.google.com/storage/docs/gsutil, gsutil 5.33",
    grammar: .exact,
    options: [
      .value("-u", does: [.usesProfile]),
      .flag("-v", "--version", sets: [.help]),
      .flag("--help", sets: [.help]),
    ],
    flags: "-m -q -d -D -DD",
    values: "-o -h -i",
    operands: .reader(.operation),
    subcommands: [.gsutilLook, .gsutilCp, .gsutilMv, .gsutilRm, .gsutilRsync, .gsutilRb],
    verbs: Verb.all(
      Verb.words("help version test"),
      Verb.words("mb compose", .createsCloud),
      Verb.words("config update", .changesSettings),
      Verb.words("rewrite setmeta web cors logging defstorageclass rpo ubla pap", .changesCloud),
      Verb.words("label lifecycle retention versioning kms requesterpays autoclass", .changesCloud),
      Verb.words("acl defacl iam hmac", .grantsCloud),
      Verb.words("notification perfdiag bucketpolicyonly", .changesCloud),
      Verb.paths(
        """
        acl|defacl|iam|cors|lifecycle|logging|versioning|label|ubla|pap|rpo|autoclass|web get
        kms encryption
        kms serviceaccount
        notification list
        hmac list|get
        defstorageclass|requesterpays get
        retention get
        """
      )
    ),
    examples: [
      Example("gsutil rm -r gs://b/photos", "delete object gs://b/photos/**"),
      Example("gsutil ls gs://b"),
      Example("gsutil frob gs://b", "unknown text gsutil frob gs://b"),
    ]
  )

  static let gsutilLook = Tool(
    "ls",
    aliases: ["cat", "du", "stat", "hash", "signurl", "dir", "list"],
    summary: "Shows objects.",
    grammar: .exact,
    flags: "-l -L -b -d -e -a -p -r -R -c -o -s -u -h -m",
    values: "-X -x",
    operands: .ignored
  )

  static let gsutilCp = Tool(
    "cp",
    summary: "Copies objects.",
    grammar: .exact,
    options: [.flag("-r", "-R", sets: [.recursive]), .value("-L", does: [.overwrites])],
    flags: "-a -A -c -D -e -I -J -n -p -P -U -v -Z",
    values: "-j -s -z",
    operands: .reader(.objectCopy)
  )

  static let gsutilMv = Tool(
    "mv",
    summary: "Moves objects.",
    modes: ["move", .recursive],
    grammar: .exact,
    options: [.value("-L", does: [.overwrites])],
    flags: "-a -A -c -D -e -I -J -n -p -P -r -R -U -v -Z",
    values: "-j -s -z",
    operands: .reader(.objectCopy)
  )

  static let gsutilRm = Tool(
    "rm",
    summary: "Deletes objects, and buckets with everything in them.",
    grammar: .exact,
    options: [.flag("-r", "-R", sets: [.recursive]), .flag("-f", skipsQuestion: true)],
    flags: "-a -I",
    operands: .reader(.objects),
    verbs: [Verb("", .deletesObjects)]
  )

  static let gsutilRb = Tool(
    "rb",
    summary: "Deletes buckets.",
    grammar: .exact,
    options: [.flag("-f", skipsQuestion: true)],
    operands: .each([.deletesBucket])
  )

  static let gsutilRsync = Tool(
    "rsync",
    summary: "Makes one tree of objects like another.",
    modes: [.recursive],
    grammar: .exact,
    options: [
      .flag("-n", sets: [.dryRun]),
      .flag("-d", sets: ["delete-extra"], skipsQuestion: true),
    ],
    flags: "-r -R -a -c -C -e -i -J -p -P -u -U",
    values: "-j -x -y",
    operands: .reader(.objectCopy)
  )
}
