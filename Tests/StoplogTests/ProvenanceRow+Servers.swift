import Policy

extension ProvenanceRow {
  private static let table = "psql -d app_dev -c 'CREATE TABLE t (a int)'"

  /// Databases that nobody answers for, so that nothing can be measured.
  static let databases: [Self] = [
    Self([.told("createdb scratch", 0)], "dropdb scratch", .allow),
    Self(
      [.told("createdb scratch", 1)],
      "dropdb scratch",
      .hold,
      says: ["1 not made by this session (scratch"]
    ),
    Self([.told("createdb scratch; true", 0)], "dropdb scratch", .hold),
    Self([.told("createdb scratch", 0)], "dropdb -h db.example.com scratch", .hold),
    Self([.told("createdb scratch", 0)], "dropdb -p 5433 scratch", .hold),
    Self([.told("createdb scratch", 0)], "PGHOST=db.example.com dropdb scratch", .hold),
    Self([.told("createdb scratch", 0)], "PGSERVICE=prod dropdb scratch", .hold),
    Self([.told("createdb scratch", 0)], "sudo -u postgres dropdb scratch", .hold),
    Self(
      [.told("createdb -h db.example.com scratch", 0)],
      "dropdb -h db.example.com scratch",
      .hold
    ),
    Self(
      [.told("createdb -h localhost app_production", 0)],
      "dropdb -h localhost app_production",
      .hold
    ),
    Self([.told("createdb scratch", 0)], "psql -c 'DROP DATABASE scratch'", .allow),
    Self([.told("createdb scratch", 0), .told("dropdb scratch", 0)], "dropdb scratch", .hold),
    Self(
      [.told("createdb a", 0)],
      "dropdb a && dropdb b",
      .hold,
      says: ["1 made by this session (a)"]
    ),
    Self([.told(table, 0)], "psql -d app_dev -c 'DROP TABLE t'", .allow),
    Self([.told(table, 0)], "psql app_dev -c 'DROP TABLE t'", .allow),
    Self([.told(table, 0)], "psql -d other_dev -c 'DROP TABLE t'", .hold),
    Self([.told(table, 0)], "psql -d app_dev -c 'DROP TABLE s.t'", .hold),
    Self([.told(table, 0)], "psql -U bob -d app_dev -c 'DROP TABLE t'", .hold),
    Self([.told(table, 0)], "psql -d app_dev bob -c 'DROP TABLE t'", .hold),
    Self(
      [.told("PGHOST=db.example.com psql postgresql:///app_dev -c 'CREATE TABLE t (a int)'", 0)],
      "psql postgresql:///app_dev -c 'DROP TABLE t'",
      .hold
    ),
    Self(
      [.told("psql postgresql://a@localhost/app_dev -c 'CREATE TABLE t (a int)'", 0)],
      "psql postgresql://b@localhost/app_dev -c 'DROP TABLE t'",
      .hold
    ),
    Self(
      [.told("psql postgresql://a@localhost/app_dev -c 'CREATE TABLE t (a int)'", 0)],
      "psql -h localhost -U a app_dev -c 'DROP TABLE t'",
      .allow
    ),
    Self([.told(table, 0)], "psql -d app_dev -c 'SET search_path = s; DROP TABLE t'", .hold),
    Self(
      [.told(table, 0)],
      "PGOPTIONS='-c search_path=s' psql -d app_dev -c 'DROP TABLE t'",
      .hold
    ),
    Self(
      [.told(table, 0)],
      "psql -d app_dev -c 'DROP TABLE t CASCADE'",
      .hold,
      says: ["this session made it, but not all that goes with it"]
    ),
    Self([.told(table, 0)], "psql -d app_dev -c 'TRUNCATE t'", .hold),
    Self(
      [.told(table, 0)],
      "psql -d app_dev -c 'DROP TABLE t, users'",
      .hold,
      says: ["1 made by this session (t)", "1 not made by this session (users"]
    ),
    Self(
      [.told("psql -d app_dev -c 'CREATE TABLE IF NOT EXISTS t (a int)'", 0)],
      "psql -d app_dev -c 'DROP TABLE t'",
      .hold
    ),
    Self(
      [.told("psql -d app_dev -c 'CREATE TEMP TABLE t (a int)'", 0)],
      "psql -d app_dev -c 'DROP TABLE t'",
      .hold
    ),
    Self(
      [.told("psql -d app_dev -c 'BEGIN; CREATE TABLE t (a int); ROLLBACK'", 0)],
      "psql -d app_dev -c 'DROP TABLE t'",
      .hold
    ),
    Self(
      [.told("psql -d app_dev -c 'CREATE TABLE t (a int)' -c 'SELECT 1'", 0)],
      "psql -d app_dev -c 'DROP TABLE t'",
      .hold
    ),
    Self(
      [.told("psql -d app_dev -v ON_ERROR_STOP=1 -c 'CREATE TABLE t (a int)' -c 'SELECT 1'", 0)],
      "psql -d app_dev -c 'DROP TABLE t'",
      .allow
    ),
    Self(
      [.told("echo 'CREATE TABLE t (a int)' | psql -d app_dev", 0)],
      "psql -d app_dev -c 'DROP TABLE t'",
      .hold
    ),
    Self([.told(table, 1)], "psql -d app_dev -c 'DROP TABLE t'", .hold),
    Self(
      [
        .told(table, 0), .told("psql -d app_dev -c 'ALTER TABLE t RENAME TO u'", 0),
        .told("psql -d app_dev -c 'ALTER TABLE users RENAME TO t'", 0),
      ],
      "psql -d app_dev -c 'DROP TABLE t'",
      .hold
    ),
    Self(
      [.told("psql -d app_dev -c 'CREATE SCHEMA s'", 0)],
      "psql -d app_dev -c 'DROP SCHEMA s'",
      .allow
    ),
    Self(
      [.told("mysql -h 127.0.0.1 app_dev -e 'CREATE TABLE t (a int)'", 0)],
      "mysql -h 127.0.0.1 app_dev -e 'DROP TABLE t'",
      .allow
    ),
    Self(
      [.told("mysql -h localhost -S /run/a app_dev -e 'CREATE TABLE t (a int)'", 0)],
      "mysql -h localhost -S /run/b app_dev -e 'DROP TABLE t'",
      .hold
    ),
    Self(
      [.told("mysql -h 127.0.0.1 app_dev -e 'CREATE TABLE t (a int)'", 0)],
      "mysql -h 127.0.0.1 other -e 'DROP TABLE t'",
      .hold
    ),
    Self(
      [.told("mysql --force -h 127.0.0.1 app_dev -e 'CREATE TABLE t (a int)'", 0)],
      "mysql -h 127.0.0.1 app_dev -e 'DROP TABLE t'",
      .hold
    ),
    Self(
      [.told("mysql -h 127.0.0.1 app_dev -e 'CREATE TABLE t (a int)'", 0)],
      "mysql -h 127.0.0.1 app_dev -e 'USE other; DROP TABLE t'",
      .hold
    ),
  ]

  private static let space = "kubectl --context dev create ns a"
  private static let rds =
    "aws rds create-db-instance --region eu-west-1 --engine postgres --db-instance-identifier x"
  private static let drop =
    "aws rds delete-db-instance --region eu-west-1 --skip-final-snapshot --db-instance-identifier x"

  /// Clusters and clouds.
  static let clouds: [Self] = [
    Self([.told(space, 0)], "kubectl --context dev delete namespace a", .allow),
    Self([.told(space, 0)], "kubectl --context other delete ns a", .hold),
    Self([.told(space, 0)], "kubectl delete ns a", .hold),
    Self([.told(space, 0)], "KUBECONFIG=/etc/k kubectl --context dev delete ns a", .hold),
    Self([.told(space, 0)], "kubectl --context dev get ns; kubectl delete ns a", .hold),
    Self([.told(space, 1)], "kubectl --context dev delete ns a", .hold),
    Self(
      [.told("kubectl --context dev create ns a --dry-run=client", 0)],
      "kubectl --context dev delete ns a",
      .hold
    ),
    Self(
      [.told("kubectl --context prod create ns a", 0)],
      "kubectl --context prod delete ns a",
      .hold
    ),
    Self(
      [.told("kubectl --context dev create deployment web --image=x -n a", 0)],
      "kubectl --context dev delete deploy web -n a",
      .allow
    ),
    Self(
      [.told("kubectl --context dev create deployment web --image=x -n a", 0)],
      "kubectl --context dev delete deploy web -n b",
      .hold
    ),
    Self(
      [.told("kubectl --context dev create secret generic k --from-literal=a=b -n a", 0)],
      "kubectl --context dev delete secret/k -n a",
      .allow
    ),
    Self(
      [.told("kubectl --context dev create deployment web --image=x", 0)],
      "kubectl --context dev delete deploy web",
      .hold
    ),
    Self([.told(rds, 0)], drop, .allow),
    Self([.told(rds, 255)], drop, .hold, says: ["1 not made by this session"]),
    Self([.told(rds, 0)], "AWS_PROFILE=prod \(drop)", .hold),
    Self([.told(rds, 0)], "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE \(drop)", .hold),
    Self(
      [.told(rds, 0)],
      "aws rds delete-db-instance --region us-east-1 --db-instance-identifier x",
      .hold
    ),
    Self([.told(rds, 0)], "aws configure set region x && \(drop)", .hold),
    Self([.told(rds, 0), .outside("mkdir ~/.aws; echo '[default]' > ~/.aws/config")], drop, .hold),
    Self(
      [.told("aws s3 mb s3://b", 0)],
      "aws s3 rb s3://b",
      .hold,
      says: ["1 of which it isn't known (s3://b)"]
    ),
    Self(
      [.told("gcloud --project p compute instances create x --zone z", 0)],
      "gcloud --project p compute instances delete x --zone z",
      .allow
    ),
    Self(
      [.told("gcloud --project p compute instances create x --zone z", 0)],
      "gcloud --project q compute instances delete x --zone z",
      .hold
    ),
    Self(
      [.told("gcloud compute instances create x --zone z", 0)],
      "gcloud compute instances delete x --zone z",
      .hold
    ),
    Self([.told("az group create -n a -l b", 0)], "az group delete -n a", .hold),
  ]
}

extension ProvenanceRow {
  private static func state(_ names: String...) -> String {
    let resources = names.map { name in
      #"{"mode":"managed","type":"t","name":"\#(name)","instances":[{}]}"#
    }
    return #"printf '{"version":4,"lineage":"l","serial":\#(names.count),"resources":["#
      + resources.joined(separator: ",") + "]}' > terraform.tfstate"
  }
  private static let declared =
    "printf 'resource \"t\" \"a\" {}\\nresource \"t\" \"b\" {}\\n' > main.tf"

  /// What comes into a state without being made is nobody's own.
  static let states: [Self] = [
    Self(
      [
        .outside("\(declared); \(state("a"))"),
        .played("terraform import t.b id", state("a", "b"), 0),
      ],
      "terraform destroy",
      .hold,
      says: ["2 of them not made by this session"]
    ),
    Self(
      [
        .outside("\(declared); \(state("a"))"),
        .played("terraform untaint t.a", state("a", "b"), 0),
      ],
      "terraform destroy",
      .hold,
      says: ["2 of them not made by this session"]
    ),
    Self(
      [.outside("\(declared); \(state("a"))")],
      "terraform destroy",
      .hold,
      says: ["what goes: 1 not made by this session (t.a; age not known)"]
    ),
  ]
}
