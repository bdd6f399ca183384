extension Row {
  static let tokens: [Row] = [
    Row(
      "the working directories of a shell are no passwords",
      environment: ["PWD": "/home/dev/project", "OLDPWD": "/home/dev/another"],
      finds: []
    ),
    Row(
      "registries and hosts",
      [
        "~/.npmrc": "color=true\n//registry.npmjs.org/:_authToken=npm_0123456789abcdefghij\n",
        "~/.netrc": "machine git.example.com\n  login me\n  password hunter2hunter2\n",
        "~/.git-credentials": "https://me:hunter2@github.com\n",
        "~/.config/gh/hosts.yml": "github.com:\n    oauth_token: gho_0123456789abcdefghij\n",
        "~/.docker/config.json":
          "{\"auths\": {\n\"https://index.docker.io/v1/\": {\"auth\": \"bWU6aHVudGVyMg==\"}}}",
        "~/.pypirc": "[pypi]\nusername = __token__\npassword = pypi-0123456789abcdef\n",
        "~/.cargo/credentials.toml": "[registry]\ntoken = \"hunter2hunter2hunter2\"\n",
      ],
      finds: [
        "warning token.kept ~/.npmrc:2", "warning token.kept ~/.netrc:3",
        "warning token.kept ~/.git-credentials:1", "warning token.kept ~/.config/gh/hosts.yml:2",
        "warning token.kept ~/.docker/config.json:2", "warning token.kept ~/.pypirc:3",
        "warning token.kept ~/.cargo/credentials.toml:2",
      ],
      words: ["gh auth logout", "npm logout", "'github.com'", "'git.example.com'"]
    ),
    Row(
      "a helper keeps them",
      ["~/.docker/config.json": "{\"credsStore\": \"pass\", \"auths\": {\"x\": {}}}"],
      finds: []
    ),
    Row(
      "the shell's start files",
      [
        "~/.bashrc":
          "# export OLD_TOKEN=hunter2hunter2\nexport GITHUB_TOKEN='ghp_0123456789abcdefghij'\n",
        "~/.zshrc": "export OPENAI_API_KEY=$(pass show openai)\nexport DEPLOY_TOKEN=$OTHER\n",
        "~/.config/fish/config.fish": "set -gx PROD_API_TOKEN hunter2hunter2\n",
      ],
      finds: [
        "warning token.kept ~/.bashrc:2", "serious token.kept ~/.config/fish/config.fish:1",
      ],
      words: ["take the line out of ~/.bashrc:2"]
    ),
    Row(
      "settings of agents",
      [
        ".cursor/mcp.json":
          "{ // servers\n\"mcpServers\": {\"gh\": {\"env\": {\n\"GITHUB_TOKEN\": \"ghp_0123456789abcdefghij\",},\n"
          + "\"args\": [\"--api-key=hunter2hunter2\", \"--token\", \"hunter2hunter2\"]}}}",
        "~/.codex/config.toml":
          "model = \"x\"\n[mcp_servers.a.env]\nSENTRY_AUTH_TOKEN = \"hunter2hunter2\"\n"
          + "[mcp_servers.b]\nenv = { LINEAR_API_KEY = \"hunter2hunter2\" }\n",
      ],
      finds: [
        "warning token.kept .cursor/mcp.json:3", "warning token.kept .cursor/mcp.json:4",
        "warning token.kept .cursor/mcp.json:4", "warning token.kept ~/.codex/config.toml:3",
        "warning token.kept ~/.codex/config.toml:5", "warning agent.hook .cursor",
        "warning agent.hook ~/.codex",
      ],
      words: ["name a variable"]
    ),
    Row(
      "references and placeholders",
      [
        ".env": "API_KEY=your-key-here\nA_TOKEN=${B}\nB_TOKEN=op://vault/item\nC_SECRET=changeme\n",
        ".mcp.json": "{\"mcpServers\": {\"a\": {\"env\": {\"X_TOKEN\": \"${X_TOKEN}\"}}}}",
      ],
      finds: ["warning agent.hook .mcp.json"]
    ),
    Row(
      "a pipeline",
      [
        ".github/workflows/deploy.yml":
          "jobs:\n  a:\n    env:\n      OK_TOKEN: ${{ secrets.X }}\n      BAD_TOKEN: hunter2hunter2\n",
        ".gitlab-ci.yml": "variables:\n  DATABASE_URL: postgres://u:p@prod.example.com/x\n",
      ],
      finds: [
        "warning token.kept .github/workflows/deploy.yml:5",
        "serious database.production .gitlab-ci.yml:2",
      ]
    ),
    Row(
      "keys with a passphrase and without",
      [
        "~/.ssh/id_open":
          "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ\n-----END",
        "~/.ssh/id_kept":
          "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHI\n-----END",
        "~/.ssh/old.pem": "-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n",
        "~/.ssh/kept.pem": "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n",
        "~/.ssh/id_open.pub": "ssh-ed25519 AAAA me\n", "~/.ssh/known_hosts": "x\n",
      ],
      finds: ["warning key.open ~/.ssh/id_open:1", "warning key.open ~/.ssh/old.pem:1"],
      words: ["ssh-keygen -p -f ~/.ssh/id_open"]
    ),
    Row(
      "a key, and a production host",
      [
        "~/.ssh/id_rsa": "-----BEGIN PRIVATE KEY-----\nMIIabc\n",
        "~/.ssh/config": "Host *\n  User me\nHost prod-web\n  HostName 10.0.0.1\n",
      ],
      finds: ["serious key.open ~/.ssh/id_rsa:1"],
      words: ["prod-web"]
    ),
  ]
}
