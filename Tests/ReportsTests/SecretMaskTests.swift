import Testing

@testable import Reports

/// What must not get into a bug report.
@Suite struct SecretMaskTests {
  /// A text, and what is left of it.
  static let rows: [(String, String)] = [
    ("psql postgres://u:hunter2@db/x", "psql postgres://u:*******@db/x"),
    ("curl https://u:p@ss:w@host/a", "curl https://u:******@host/a"),
    ("git clone https://github.com/a/b", "git clone https://github.com/a/b"),
    ("PGPASSWORD=abc psql", "PGPASSWORD=*** psql"),
    ("export API_KEY='a b c'; x", "export API_KEY='*****'; x"),
    ("export API_KEY=$OTHER; x", "export API_KEY=$OTHER; x"),
    ("x --token abc --region eu", "x --token *** --region eu"),
    ("x --password=abc -v", "x --password=*** -v"),
    ("curl -H 'Authorization: Bearer abc.def' u", "curl -H 'Authorization: ****** abc.def' u"),
    ("curl -u me:abc u", "curl -u me:*** u"),
    ("mysql -psecret db", "mysql -p****** db"),
    ("mkdir -p a/b", "mkdir -p a/b"),
    (#"echo '{"password": "abc"}'"#, #"echo '{"password": "***"}'"#),
    ("git push https://ghp_0123456789abcdef01@h/x", "git push https://**********************@h/x"),
    ("aws AKIAIOSFODNN7EXAMPLE", "aws ********************"),
    ("cd $PWD; rm key.pem", "cd $PWD; rm key.pem"),
    ("rm -rf build", "rm -rf build"),
  ]

  @Test(arguments: rows.indices)
  func hidesByFormAndPlace(_ index: Int) {
    let (text, shown) = Self.rows[index]
    let hidden = SecretMask().hide(text)
    if text.contains("Bearer") {
      // Either word of the header may be taken for the value, but the token never stays.
      #expect(!hidden.contains("abc.def"))
    } else {
      #expect(hidden == shown)
    }
    #expect(hidden.utf8.count == text.utf8.count)
  }

  @Test func hidesValuesWhereverTheyStand() {
    let mask = SecretMask(variables: [
      (name: "DB_PASSWORD", value: "swordfish"), (name: "PWD", value: "/srv/shop"),
      (name: "SHORT_TOKEN", value: "ab"),
    ])
    #expect(mask.hide("echo swordfish > /srv/shop/ab") == "echo ********* > /srv/shop/ab")
    #expect(mask.hide("é swordfish") == "é *********")
  }

  @Test func offsetsStayRight() {
    let text = "a=1 TOKEN=äöü rm x"
    let hidden = SecretMask().hide(text)
    #expect(hidden == "a=1 TOKEN=****** rm x")
    #expect(hidden.utf8.count == text.utf8.count)
  }
}
