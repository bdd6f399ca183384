extension Row {
  static let clouds: [Row] = [
    Row(
      "profiles of AWS",
      [
        "~/.aws/credentials": """
        [default]
        aws_access_key_id = AKIAAAAABBBBCCCCDDDD
        aws_secret_access_key = hunter2
        [acme-prod]
        aws_access_key_id = AKIAAAAABBBBCCCCEEEE
        """,
        "~/.aws/config":
          "[profile dev]\nsso_start_url = https://x\nsso_account_id = 111111111111\n",
      ],
      finds: [
        "serious cloud.account ~/.aws/credentials:2", "serious cloud.account ~/.aws/credentials:5",
      ],
      words: ["counts as production", "AWS: profile 'acme-prod'", "aws configure sso"]
    ),
    Row(
      "a project of Google",
      [
        "~/.config/gcloud/configurations/config_default": "[core]\nproject = acme-prod\n",
        "~/.config/gcloud/application_default_credentials.json":
          "{\n \"client_id\": \"x\",\n \"refresh_token\": \"hunter2hunter2\"\n}",
      ],
      finds: [
        "serious cloud.account ~/.config/gcloud/configurations/config_default:2",
        "serious cloud.account ~/.config/gcloud/application_default_credentials.json:3",
      ]
    ),
    Row(
      "subscriptions of Azure",
      [
        "~/.azure/azureProfile.json":
          "\u{FEFF}{\"subscriptions\": [\n{\"name\": \"Acme Production\"},\n{\"name\": \"dev\"}]}"
      ],
      finds: ["serious cloud.account ~/.azure/azureProfile.json:2"]
    ),
    Row(
      "a platform's token in a file that has nothing to do with it",
      [".env": "RAILWAY_TOKEN=0b5c7a52-6f0e-4b8a-9a53-5a5d1c3f2e10\n"],
      finds: ["serious cloud.account .env:1"]
    ),
    Row(
      "a platform's own file",
      ["~/.config/doctl/config.yaml": "access-token: dop_v1_0123456789abcdef0123\n"],
      finds: ["serious cloud.account ~/.config/doctl/config.yaml:1"],
      words: ["doctl auth remove"]
    ),
    Row(
      "contexts of clusters",
      [
        "~/.kube/config": """
        apiVersion: v1
        clusters:
        - name: a
          cluster: {server: "https://10.1.2.3:6443", token: x}
        - name: b
          cluster: {server: "https://127.0.0.1:6443"}
        contexts:
        - name: acme-production
          context: {cluster: a, user: u}
        - name: kind-dev
          context: {cluster: b, user: u}
        current-context: kind-dev
        """
      ],
      finds: ["serious cluster.context ~/.kube/config:8"],
      words: ["'--context' reaches it", "kubectl config delete-context 'acme-production'"]
    ),
    Row(
      "a selected workspace",
      [".env": "TF_WORKSPACE=prod\nSTAGE=dev\n"],
      finds: ["serious workspace.production .env:1"]
    ),
    Row(
      "names without keys",
      [
        ".env":
          "AWS_PROFILE=acme-prod\nFIREBASE_PROJECT=shop\nAWS_ROLE_ARN=arn:aws:iam::1:role/prod\n"
      ],
      finds: ["serious workspace.production .env:1"]
    ),
    Row(
      "a live key and one for tests",
      [".env": "STRIPE_KEY=sk_live_0123456789abcdefgh\nOTHER=sk_test_0123456789abcdefgh\n"],
      finds: ["serious payment.live .env:1"]
    ),
  ]
}
