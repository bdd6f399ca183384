internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rsync = Tool(
    "rsync",
    summary: "Copies trees, here or between machines, and can make the target equal to the source.",
    source: "rsync(1), rsync 3.5.0",
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("-a", "-r", "--archive", "--recursive", sets: [.recursive]),
      .flag(
        "--del",
        "--delete",
        "--delete-before",
        "--delete-during",
        "--delete-delay",
        "--delete-after",
        "--delete-excluded",
        "--delete-missing-args",
        sets: ["mirror"]
      ),
      .flag("--remove-source-files", sets: ["move"]),
      .flag("--ignore-existing", sets: [.noClobber]),
      .flag("--force", "--ignore-errors", skipsQuestion: true),
      .value("-e", "--rsh", does: [Deed(.execute, .code(.shell))]),
      .value("--rsync-path", "--early-input"),
      .value(
        "--files-from",
        "--include-from",
        "--exclude-from",
        "--password-file",
        "--read-batch",
        does: [.reads]
      ),
      .value(
        "--log-file",
        does: [Deed(.modify, .path, reversibility: .reversible, why: "it is only added to")]
      ),
      .value("--write-batch", "--only-write-batch", does: [.overwrites]),
      .flags("-h --human-readable --no-p --no-o --no-g --no-t --no-l --no-r --no-perms"),
      .flags("--no-owner --no-group --no-times --no-links --no-recursive --no-relative --no-R"),
      .flags("--no-D --no-devices --no-specials --no-compress --no-z --no-inplace --no-partial"),
      .flags("--no-progress --no-human-readable --no-h --no-v --no-verbose --msgs2stderr"),
      .flags("--no-msgs2stderr --protect-args --no-protect-args"),
      .flags("--verbose -v --quiet -q --no-motd --checksum -c --inc-recursive --i-r"),
      .flags("--no-inc-recursive --no-i-r --relative -R --no-implied-dirs --backup -b --update"),
      .flags("-u --inplace --append --append-verify --dirs -d --old-dirs --old-d --mkpath"),
      .flags("--links -l --copy-links -L --copy-unsafe-links --safe-links --insecure-links"),
      .flags("--munge-links --copy-dirlinks -k --keep-dirlinks -K --hard-links -H --perms -p"),
      .flags("--executability -E --acls -A --xattrs -X --owner -o --group -g --devices"),
      .flags("--copy-devices --write-devices --specials --drop-D -D --times -t --atimes -U"),
      .flags("--open-noatime --crtimes -N --omit-dir-times -O --omit-link-times -J --super"),
      .flags("--fake-super --sparse -S --preallocate --whole-file -W --no-whole-file --no-W"),
      .flags("--one-file-system -x --existing --ignore-non-existing --ignore-missing-args"),
      .flags("--partial --delay-updates --prune-empty-dirs -m --numeric-ids --ignore-times -I"),
      .flags("--size-only --fuzzy -y --compress -z --cvs-exclude -C -F --from0 -0 --old-args"),
      .flags("--secluded-args -s --trust-sender --blocking-io --stats --8-bit-output -8"),
      .flags("--progress -P --itemize-changes -i --list-only --fsync --ipv4 -4 --ipv6 -6"),
      .values("--filter --info --debug --stderr --backup-dir --suffix --confine-root --chmod"),
      .values("--checksum-choice --block-size -B --max-delete --max-size --min-size --max-alloc"),
      .values("--partial-dir --usermap --groupmap --chown --timeout --contimeout"),
      .values("--modify-window -@ --temp-dir -T --compare-dest --copy-dest --link-dest"),
      .values("--compress-choice --compress-level --compress-threads --skip-compress -f"),
      .values("--exclude --include --copy-as --address --port --sockopts --outbuf"),
      .values("--remote-option -M --out-format --log-file-format --bwlimit --stop-after"),
      .values("--stop-at --protocol --iconv --checksum-seed --cc --zc --zl --zt"),
      .flag("-V", sets: [.help]), .help, .version,
    ],
    operands: .reader(.remoteCopy),
    examples: [
      Example("rsync -a src/ dst/", "read src//**", "overwrite dst/ from src//**"),
      Example(
        "rsync -av --delete src/ dst",
        "read src//**",
        "overwrite dst from src//**",
        "delete dst/**"
      ),
      Example("rsync -a src host:/srv", "read src/**", "send host host:/srv"),
      Example("rsync --frob a b", "unknown text --frob", "read a", "overwrite b from a"),
    ]
  )
}
