extension RoundTrip {
  /// Acts that take names away.
  static let removals: [RoundTrip] = [
    RoundTrip(
      description: "rm -rf of one of everything",
      make: zoo,
      removed: ["tree"],
      act: "rm -rf tree",
      isPartial: false
    ),
    RoundTrip(
      description: "rm -rf of one of everything, saved by copies",
      make: zoo,
      rewritten: ["tree"],
      act: "rm -rf tree",
      isPartial: false
    ),
    RoundTrip(
      description: "find -delete of the files",
      make: zoo,
      removed: ["tree"],
      act: "find tree ! -type d -delete",
      isPartial: false
    ),
    RoundTrip(
      description: "rm -rf, and other things under the same names",
      make: zoo,
      removed: ["tree"],
      act: "rm -rf tree; mkdir tree; echo new > tree/one; ln -s /etc tree/sub; mkfifo tree/old",
      isPartial: false
    ),
    RoundTrip(
      description: "rm -rf, and a link in its place",
      make: zoo,
      removed: ["tree"],
      act: "rm -rf tree; ln -s outside tree",
      isPartial: false
    ),
    RoundTrip(
      description: "rm of one name of three",
      make: zoo,
      removed: ["tree/one"],
      act: "rm tree/one"
    ),
    RoundTrip(
      description: "rm of a link, not of what it leads to",
      make: zoo,
      removed: ["tree/out"],
      act: "rm tree/out"
    ),
    RoundTrip(
      description: "rmdir",
      make: zoo,
      removed: ["tree/sub/empty"],
      act: "rmdir tree/sub/empty"
    ),
    RoundTrip(
      description: "rm -rf of 200 nested folders",
      make: "d=t; for i in $(seq 199); do d=$d/n$i; done; mkdir -p $d; echo deep > $d/file",
      removed: ["t"],
      act: "rm -rf t",
      isPartial: false
    ),
    RoundTrip(
      description: "rm -rf of a path longer than PATH_MAX",
      make: """
        mkdir t; cd t; n=$(printf 'n%.0s' $(seq 200))
        for i in $(seq 30); do mkdir $n; cd $n; done; cd ~; find t -type d | wc -l
        """,
      removed: ["t"],
      act: "rm -rf t",
      isPartial: false
    ),
    RoundTrip(
      description: "rm -rf of 2,000 files",
      make: "mkdir t; cd t; seq 2000 | split -l 1 -a 4 -",
      removed: ["t"],
      act: "rm -rf t",
      isPartial: false
    ),
    RoundTrip(
      description: "mv over a file",
      make: "echo a > a; echo b > b",
      removed: ["a", "b"],
      act: "mv a b"
    ),
    RoundTrip(
      description: "two files swap their names",
      make: "echo a > a; echo bb > b; chmod 600 b",
      removed: ["a", "b"],
      act: "mv a t; mv b a; mv t b"
    ),
    RoundTrip(
      description: "ln -sf over a file",
      make: "echo a > a; echo b > b",
      removed: ["b"],
      act: "ln -sf a b"
    ),
    RoundTrip(
      description: "chmod -R and chown -R",
      make: zoo,
      removed: ["tree"],
      act: "chmod -R 777 tree; chown -R 7:8 tree",
      isPartial: false
    ),
    RoundTrip(
      description: "git clean -fdx",
      make: "git init -q .; mkdir d; echo u > d/u; echo v > v",
      removed: ["d", "v"],
      act: "git clean -qfdx",
      isPartial: false
    ),
  ]
}
