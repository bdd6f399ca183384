import Snapshots

/// One row: a tree, what is saved of it, and an act that destroys it.
struct RoundTrip: Sendable, CustomStringConvertible {
  let description: String
  let make: String
  var removed: [String] = []
  var rewritten: [String] = []
  let act: String
  /// Whether the folders themselves are no targets, so that their times change.
  var isPartial = true

  func targets(in work: String) -> [SnapshotTarget] {
    removed.map { SnapshotTarget("\(work)/\($0)", .removed) }
      + rewritten.map { SnapshotTarget("\(work)/\($0)", .rewritten) }
  }

  /// A tree with one of everything that is hard to bring back.
  static let zoo = #"""
    mkdir -p tree/sub/empty tree/sub/deeper outside
    echo one > tree/one; echo two > tree/sub/two; : > tree/nothing
    ln tree/one tree/sub/one-again; ln tree/one tree/sub/deeper/one-more
    ln -s nowhere/at/all tree/dangling; ln -s ../outside tree/out; ln -s /etc/passwd tree/abs
    echo precious > outside/file; ln -s sub tree/into
    echo odd > "tree/a name with spaces"; echo odd > $'tree/new\nline'; echo odd > $'tree/\xff\xfe'
    echo odd > 'tree/#hash\back=slash*[?'; echo odd > $'tree/tab\there'; echo u > 'tree/ü€😀'
    mkdir $'tree/dir\xc3\x28\n'; echo inner > $'tree/dir\xc3\x28\n/-rf'
    echo secret > tree/m000; chmod 000 tree/m000; echo read > tree/m444; chmod 444 tree/m444
    echo suid > tree/m4755; chmod 4755 tree/m4755; mkdir tree/sticky; chmod 3777 tree/sticky
    mkdir tree/ro; echo x > tree/ro/file; chmod 555 tree/ro
    echo t > tree/old; touch -d '1969-07-20 20:17:40.123456789' tree/old
    echo t > tree/future; touch -d '2300-01-01 00:00:00.000000001' tree/future
    touch -h -d '2001-02-03 04:05:06.000000007' tree/dangling
    mkfifo -m 640 tree/pipe; truncate -s 3M tree/sparse; printf end >> tree/sparse
    perl -MIO::Socket::UNIX -e 'IO::Socket::UNIX->new(Local => "tree/sock", Listen => 1)'
    head -c 700000 /dev/urandom > tree/random
    setfattr -n user.note -v hello tree/one; setfattr -n user.folder -v $'\x01=' tree/sub
    chown 12:34 tree/sub/two 2>/dev/null || true; chown -h 12:34 tree/out 2>/dev/null || true
    touch -d '2020-01-01 00:00:00.5' tree/sub/empty tree/ro tree
    """#

  static let all: [RoundTrip] = removals + rewrites + mixtures
}
