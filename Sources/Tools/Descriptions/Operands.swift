/// What the words that aren't options mean to a tool.
public indirect enum Operands: Hashable, Sendable {
  /// The tool takes none; one that stands there anyway isn't described.
  case none
  /// Words without an effect, as of `echo`.
  case ignored
  /// Each one is treated alike.
  case each([Deed])
  /// Each one is treated alike; without any, the deeds happen on everything they could name.
  case eachOrAll([Deed])
  /// Each one is treated alike; without any, other deeds happen.
  case eachOr([Deed], without: [Deed])
  /// The first words have meanings of their own; those after them are treated alike.
  case list([[Deed]], rest: [Deed])
  /// The last one is what the others go to, as of `cp`; with one operand only, `alone` happens.
  case sourcesThenTarget(sources: [Deed], target: [Deed], alone: [Deed])
  /// A command with its arguments, after some words that aren't part of it.
  case command(after: Int)
  /// The first word is code unless an option brought it; the others are treated alike.
  case code(Language, unless: [Mode], rest: [Deed])
  /// The first word is a file with code; the others are its arguments. Without any, standard
  /// input is read as code.
  case script(Language)
  /// What data can't say, read by a function that tools share.
  case reader(Reader)
}
