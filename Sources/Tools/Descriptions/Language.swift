/// A language in which code is given to a program.
public enum Language: String, Hashable, Sendable {
  case shell
  case postgres
  case psql
  case sqlite
  case mysql
  /// SQL that a service of a cloud runs, whatever database the project's settings name.
  case warehouse
  case python
  case javascript
  case ruby
  case perl
  case php
  case applescript
  /// JavaScript in the shell of MongoDB.
  case mongo
  case awk
  case sed
  /// Something that isn't read yet.
  case other
}
