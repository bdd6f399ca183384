extension Row {
  private static let state = """
    {"version": 4, "terraform_version": "1.9.0", "serial": 3,
     "lineage": "3f8c1e9a-0b1d-4c55-9d70-2f7b0e1c9a11", "outputs": {}, "resources": []}
    """

  private static let kept = """
    resource "aws_db_instance" "main" {
      deletion_protection      = true # it stays
      skip_final_snapshot      = false
      final_snapshot_identifier = "main-final"
      delete_automated_backups = false
      backup_retention_period  = 14
      lifecycle {
        prevent_destroy = true
      }
    }
    resource "aws_backup_plan" "p" {}
    """

  static let stacks: [Row] = [
    Row(
      "nothing protects it",
      [
        "main.tf": """
        # the site

        resource "aws_db_instance" "main" {
          skip_final_snapshot = true
          password = "hunter2"
        }
        """,
        "terraform.tfstate": state,
      ],
      finds: [
        "warning resource.deletable main.tf:3", "warning resource.nothing-left main.tf:3",
        "warning backup.shared main.tf:3", "warning state.local terraform.tfstate",
      ],
      words: [
        "deletion_protection = true", "prevent_destroy = true", "skip_final_snapshot = false",
        "final_snapshot_identifier = \"main-final\"", "delete_automated_backups = false",
        "backup_retention_period = 7", "it says skip_final_snapshot = true",
        "source_db_instance_arn = aws_db_instance.main.arn", "terraform init -migrate-state",
      ]
    ),
    Row(
      "everything protects it",
      [
        "main.tf": kept,
        "backend.tf": """
        terraform {
          backend "s3" {
            encrypt      = true
            use_lockfile = true
          }
        }
        """,
      ],
      finds: []
    ),
    Row(
      "what a variable says isn't judged",
      [
        "main.tf": """
        resource "aws_dynamodb_table" "t" {
          deletion_protection_enabled = var.keep
          point_in_time_recovery {
            enabled = true
          }
          lifecycle { prevent_destroy = true }
        }
        """,
        "terraform.tfstate": state,
      ],
      finds: ["warning state.local terraform.tfstate"]
    ),
    Row(
      "buckets",
      [
        "infra/s3.tf": """
        resource "aws_s3_bucket" "a" {
          force_destroy = true
          lifecycle { prevent_destroy = true }
        }
        resource "aws_s3_bucket" "b" {
          lifecycle { prevent_destroy = true }
        }
        resource "aws_s3_bucket_versioning" "b" {
          bucket = aws_s3_bucket.b.id
        }
        """
      ],
      finds: [
        "warning resource.deletable infra/s3.tf:1", "warning resource.nothing-left infra/s3.tf:1",
        "warning state.missing infra/s3.tf",
      ],
      words: ["force_destroy = false", "aws_s3_bucket_versioning"]
    ),
    Row(
      "a backend without a lock, and production selected",
      [
        "main.tf":
          "variable \"a\" {}\nterraform {\n  backend \"s3\" {\n    bucket = \"x\"\n  }\n}\n",
        ".terraform/environment": "production",
      ],
      finds: ["serious workspace.production main.tf:2", "warning state.backend main.tf:2"],
      words: ["encrypt = true", "use_lockfile = true"]
    ),
    Row(
      "a template of CloudFormation",
      [
        "template.yaml": """
        Resources:
          Main:
            Type: AWS::RDS::DBInstance
            Properties:
              MasterUserPassword: !Ref Password
          Kept:
            Type: AWS::DynamoDB::Table
            DeletionPolicy: Retain
        """
      ],
      finds: ["warning resource.deletable template.yaml:3"],
      words: ["DeletionPolicy: Retain", "DeletionProtection: true"]
    ),
    Row(
      "backups in the project",
      ["backups/shop.sql": "x", "old.dump": "x"],
      finds: ["warning backup.project backups", "warning backup.project old.dump"]
    ),
    Row(
      "jobs that dump",
      [
        "/etc/cron.d/dump": """
        # pg_dump shop > /var/backups/old
        0 3 * * * root pg_dump shop > /var/backups/shop.sql
        0 4 * * * root mysqldump shop | restic backup --stdin
        0 5 * * * root tar czf /var/backups/www.tgz /srv
        """,
        "/var/backups/old": "x",
      ],
      finds: ["warning backup.disk /etc/cron.d/dump:2"]
    ),
  ]

  static let others: [Row] = [
    Row(
      "agents",
      ["~/.claude/settings.json": "{}", ".gemini/settings.json": "{}"],
      finds: ["warning agent.hook ~/.claude", "warning agent.hook .gemini"],
      words: ["stoplog has no hook for Gemini CLI"]
    ),
    Row(
      "files that can't be read in their form",
      [
        ".env": "A=\u{0}\n", ".mcp.json": "{\"mcpServers\": ", "~/.kube/config": "a: [\n",
        "main.tf": "resource \"a\" {",
      ],
      finds: [
        "warning place.unread .env", "warning place.unread .mcp.json",
        "warning place.unread ~/.kube/config", "warning place.unread main.tf",
        "warning agent.hook .mcp.json",
      ]
    ),
  ]
}
