extension RoundTrip {
  private static let file = "seq 5000 > f; chmod 640 f; touch -d '2021-03-04 05:06:07.8' f; "

  private static func rewrite(
    _ act: String,
    make: String = "",
    targets: [String] = ["f"]
  ) -> RoundTrip {
    RoundTrip(description: act, make: file + make, rewritten: targets, act: act)
  }

  /// Acts that write into files.
  static let rewrites: [RoundTrip] = [
    rewrite("> f"),
    rewrite("echo more >> f"),
    rewrite("sed -i s/1/2/ f"),
    rewrite("echo x | tee f"),
    rewrite("truncate -s 10 f"),
    rewrite("truncate -s 30M f"),
    rewrite("dd if=/dev/zero of=f bs=1 count=3 conv=notrunc status=none"),
    rewrite("cp g f", make: "echo g > g"),
    rewrite("cp -p g f", make: "echo g > g"),
    rewrite("perl -pi -e 's/1/2/' f"),
    rewrite("touch f"),
    rewrite("setfattr -n user.a -v new f", make: "setfattr -n user.a -v old f"),
    rewrite("setfattr -x user.a f", make: "setfattr -n user.a -v old f"),
    rewrite("shred -u f"),
    rewrite("rm f"),
    rewrite("rm f; ln -s /etc/passwd f"),
    rewrite("tar -xf a.tar", make: "echo t > f2; tar -cf a.tar --transform s/f2/f/ f2; "),
    rewrite("echo x > link", make: "ln -s f link", targets: ["link"]),
    rewrite("sed -i s/1/2/ link", make: "ln -s f link", targets: ["link"]),
    rewrite("> g", make: "ln f g", targets: ["f", "g"]),
    rewrite("sed -i s/1/2/ g", make: "ln f g", targets: ["f", "g"]),
    rewrite("chmod 000 f; chown 3:4 f"),
    rewrite("setfacl -m u:12:rw f || chmod 7 f", make: "setfacl -m u:13:r f || true"),
  ]

  /// Acts that do both.
  static let mixtures: [RoundTrip] = [
    RoundTrip(
      description: "rm of a name whose file is then written under a name elsewhere",
      make: "mkdir d; echo kept > d/f; ln d/f other",
      removed: ["d"],
      act: "rm -r d; chmod 600 other",
      isPartial: false
    ),
    RoundTrip(
      description: "rm of one name, rewriting of another",
      make: "echo kept > a; ln a b",
      removed: ["a"],
      rewritten: ["b"],
      act: "rm a; echo new > b"
    ),
    RoundTrip(
      description: "rm -rf of a folder after one file in it was rewritten",
      make: zoo,
      removed: ["tree"],
      rewritten: ["tree/random", "tree/sub"],
      act: "echo x > tree/random; echo x > tree/sub/two; rm -rf tree",
      isPartial: false
    ),
    RoundTrip(
      description: "a target that isn't there",
      make: "echo a > a",
      removed: ["a", "missing", "no/such/folder"],
      act: "rm a"
    ),
    RoundTrip(
      description: "the same target twice",
      make: "echo a > a",
      removed: ["a", "a"],
      rewritten: ["a"],
      act: "echo b > a"
    ),
    RoundTrip(
      description: "mv of a folder",
      make: zoo + "\nmkdir keep; touch -r tree keep",
      removed: ["tree"],
      act: "mv tree keep/; rm -rf keep/tree",
      isPartial: true
    ),
  ]
}
