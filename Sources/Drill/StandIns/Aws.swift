extension StandIn {
  /// CloudFormation: a stack is a folder in the scene's cloud.
  static let aws = StandIn(
    "aws",
    #"""
    stack='' before=''
    for word in "$@"; do
      if [ "$before" = --stack-name ]; then stack=$word; fi
      before=$word
    done
    case ${2:-} in
      delete-stack) rm -rf "$WORLD/cloud/$stack" ;;
      create-stack) mkdir -p "$WORLD/cloud/$stack" ;;
      describe-stacks) ls "$WORLD/cloud/$stack" ;;
    esac
    """#
  )
}
