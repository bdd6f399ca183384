import Crypto
import Testing

@testable import Ledger

@Suite struct MerkleTests {
  /// The leaves that the implementations of Certificate Transparency test with.
  static let inputs: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    Array(0x50...0x57), Array(0x60...0x6F),
  ]
  static let leaves = inputs.map(NaiveTree.leaf)
  static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test(arguments: 0...8)
  func knownRoot(_ size: Int) {
    var frontier = Frontier()
    for input in Self.inputs.prefix(size) { frontier.append(leaf: MerkleHash.leaf(input)) }
    #expect(frontier.size == size)
    #expect(frontier.root.hex == Self.roots[size])
    #expect(NaiveTree.root(Self.leaves.prefix(size)).hex == Self.roots[size])
  }

  @Test func frontierAgreesWithTheDefinition() {
    var frontier = Frontier()
    var leaves: [Digest] = []
    for index in 0..<130 {
      let leaf = Digest(of: "\(index)")
      leaves.append(leaf)
      let node = frontier.append(leaf: leaf)
      #expect(frontier.root == NaiveTree.root(leaves[...]))
      let size = leaves.count & -leaves.count
      #expect(node == NaiveTree.root(leaves.suffix(size)))
    }
    #expect(Frontier(size: 3, roots: []) == nil)
    #expect(Frontier(size: -1, roots: []) == nil)
  }

  @Test func inclusionProofsLeadToTheRootAndNowhereElse() {
    let leaves = (0..<20).map { Digest(of: "\($0)") }
    for size in 1...20 {
      let root = NaiveTree.root(leaves.prefix(size))
      for index in 0..<size {
        let path = NaiveTree.path(index, leaves.prefix(size))
        let proof = InclusionProof(index: index, size: size, path: path)
        #expect(proof.leads(from: leaves[index], to: root))
        #expect(!proof.leads(from: Digest(of: "other"), to: root))
        #expect(!proof.leads(from: leaves[index], to: Digest(of: "other")))
        for other in 0..<size where other != index {
          let wrong = InclusionProof(index: other, size: size, path: path)
          #expect(!wrong.leads(from: leaves[index], to: root))
        }
        for bad in [path + [root], Array(path.dropLast()), Array(path.reversed())]
        where bad != path {
          let wrong = InclusionProof(index: index, size: size, path: bad)
          #expect(!wrong.leads(from: leaves[index], to: root))
        }
      }
    }
    let outside = InclusionProof(index: 1, size: 1, path: [])
    #expect(!outside.leads(from: leaves[0], to: leaves[0]))
    #expect(!InclusionProof(index: -1, size: 1, path: []).leads(from: leaves[0], to: leaves[0]))
  }

  @Test func consistencyProofsLeadToTheRootsAndNowhereElse() {
    let leaves = (0..<20).map { Digest(of: "\($0)") }
    for second in 0...20 {
      let new = NaiveTree.root(leaves.prefix(second))
      for first in 0...second {
        let old = NaiveTree.root(leaves.prefix(first))
        let path = NaiveTree.proof(first, leaves.prefix(second))
        let proof = ConsistencyProof(first: first, second: second, path: path)
        #expect(proof.leads(from: old, to: new))
        #expect(!proof.leads(from: Digest(of: "other"), to: new))
        if first > 0 { #expect(!proof.leads(from: old, to: Digest(of: "other"))) }
        for bad in [path + [new], Array(path.dropLast()), Array(path.reversed())]
        where bad != path {
          let wrong = ConsistencyProof(first: first, second: second, path: bad)
          #expect(!wrong.leads(from: old, to: new))
        }
      }
    }
    #expect(!ConsistencyProof(first: 2, second: 1, path: []).leads(from: leaves[0], to: leaves[0]))
  }

  @Test(arguments: [
    "", "a\n1\n", "a\n1\nAAAA\n", "\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nmore\n",
  ])
  func otherCheckpointsAreRefused(_ text: String) {
    #expect(throws: LedgerError.self) { try Checkpoint(parsing: text) }
  }

  @Test func checkpointsOfOthersAreRead() throws {
    // The example of c2sp.org/tlog-checkpoint.
    let text =
      "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    let checkpoint = try Checkpoint(parsing: text)
    #expect(checkpoint.size == 20_852_163)
    #expect(checkpoint.text == text)
    let key = try SigningKey()
    let note = try checkpoint.signed(as: checkpoint.origin, with: key)
    let named = try NamedKey(checkpoint.origin, key.publicKey)
    #expect(try note.verify(with: [named]) == [named])
  }
}
