/// A thing of a cloud that one command makes and another deletes, by the same name.
///
/// Only commands are here that fail if the name is taken. `aws s3 mb` isn't: in `us-east-1` it
/// succeeds for a bucket that one has already. `aws sqs create-queue`, `aws sns create-topic` and
/// nearly all of `az … create` succeed too, and `aws ec2 run-instances` gives no name.
public struct CloudThing: Hashable, Sendable {
  /// What it is, such as `aws rds db-instance`.
  public var sort: String
  /// Its name.
  public var name: String
  /// Whether the command makes it; else it deletes it.
  public var isMade: Bool

  /// Reads the words of a command, as effects name them: `aws rds create-db-instance courses`.
  ///
  /// Nil for a command that isn't in the table, and for one of several things or none.
  public init?(command: String) {
    for (sort, made, deleted) in Self.table {
      for (words, isMade) in [(made, true), (deleted, false)] where command.hasPrefix(words + " ") {
        let name = command.dropFirst(words.count + 1)
        guard !name.isEmpty, !name.contains(" ") else { return nil }
        self.sort = sort
        self.name = String(name)
        self.isMade = isMade
        return
      }
    }
    return nil
  }

  /// Sorts, and the commands that make and delete one.
  ///
  /// - SeeAlso: the services' API references, where each names the error for a name that is taken:
  ///   `DBInstanceAlreadyExists`, `ResourceInUseException`, `AlreadyExistsException`,
  ///   `EntityAlreadyExists`, `RepositoryAlreadyExistsException`, `ResourceConflictException`.
  private static let table: [(String, String, String)] = {
    let aws = [
      "rds db-instance", "rds db-cluster", "rds db-snapshot", "rds db-cluster-snapshot",
      "rds db-subnet-group", "rds db-parameter-group", "dynamodb table", "cloudformation stack",
      "ecr repository", "eks cluster", "lambda function", "logs log-group", "iam user",
      "iam role", "iam group", "secretsmanager secret", "elasticache cache-cluster",
      "elasticache replication-group", "redshift cluster", "kinesis stream",
    ]
    let gcloud = [
      "sql instances", "compute instances", "compute disks", "compute networks",
      "container clusters", "pubsub topics", "pubsub subscriptions", "spanner instances",
      "secrets", "artifacts repositories", "redis instances",
    ]
    return aws.map { words in
      let parts = words.split(separator: " ").map(String.init)
      return (
        "aws \(words)", "aws \(parts[0]) create-\(parts[1])", "aws \(parts[0]) delete-\(parts[1])"
      )
    } + gcloud.map { ("gcloud \($0)", "gcloud \($0) create", "gcloud \($0) delete") }
  }()
}
