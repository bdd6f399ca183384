internal import Effects
internal import ToolDescriptions

extension Tool {
  static let parallel = Tool(
    "parallel",
    summary: "Runs a command for many words at a time.",
    source: "parallel(1), GNU parallel 20221122",
    grammar: .posix,
    options: [
      .value("-I", role: .placeholder),
      .value("-a", "--arg-file", does: [.reads]),
      .value("--joblog", "--jl", does: [.overwrites]),
      .value("--results", "--res", does: [Deed(.create, .tree)]),
      .flag("--dry-run", "--dryrun", sets: [.dryRun]),
      .value(
        "-S",
        "--sshlogin",
        "--slf",
        "--sshloginfile",
        does: [
          Deed(
            .execute,
            .named(.host),
            reversibility: .unknown,
            why: "commands run on other machines"
          )
        ]
      ),
      .flag("-q", "--quote", sets: ["quote"]),
      .flags("-0 --null -k --keep-order -u --ungroup --group --line-buffer --lb --linebuffer"),
      .flags("-X --xargs -m -t --verbose -v --bar --progress --eta -r --no-run-if-empty"),
      .flags("--will-cite --tty --tag --shuf --link --plus --semaphore --fg --bg --pipe"),
      .flags("--resume --resume-failed --header -p --interactive --no-notice --bibtex"),
      .flags("--citation --ctag --dry --files --silent"),
      .values("-j --jobs -P --max-procs -n --max-args -N --max-replace-args -L -l --max-lines"),
      .values("-d --delimiter -C --colsep -s --max-chars --delay --timeout --retries --halt"),
      .values("--halt-on-error --load --memfree --nice --tagstring --tmpdir --env --workdir"),
      .values("--wd --block --recstart --recend --rpl -E --eof --shellquote --arg-sep"),
      .values("--arg-file-sep --tempdir --max-line-length-allowed --profile -J --seqreplace"),
      .values("--basenamereplace --dirnamereplace --termseq"),
      .flags("--color --color-failed --cf --csv --embed --filter-hosts --gnu --hostgroups"),
      .flags("--hgrp --latest-line --ll --xapply --controlmaster -M --open-tty -o"),
      .flags("--spreadstdin --round-robin --round --plain --number-of-sockets"),
      .flags("--number-of-threads --no-keep-order --noswap --regexp --remove-rec-sep"),
      .flags("--removerecsep --rrs --show-limits --skip-first-line --total-jobs --total"),
      .flags("--use-sockets-instead-of-threads --use-cores-instead-of-threads"),
      .flags("--use-cpus-instead-of-cores --exit -x --bin"),
      .values("--block-size --block-timeout --bt --trim --ctagstring --group-by --limit"),
      .values("--memsuspend --process-slot-var --ssh-delay --semaphore-name --id"),
      .values("--semaphore-timeout --st --shard"),
      .help,
      .flag(
        "-V",
        "--version",
        "--number-of-cores",
        "--number-of-cpus",
        "--minversion",
        sets: [.help]
      ),
    ],
    operands: .reader(.parallel),
    examples: [
      Example("parallel gzip", "execute command gzip …"),
      Example(
        "parallel rm -rf {} ::: build dist",
        "execute shell code rm -rf build",
        "execute shell code rm -rf dist"
      ),
      Example("parallel --frob rm ::: a", "unknown text --frob", "execute shell code rm a"),
    ]
  )
}
