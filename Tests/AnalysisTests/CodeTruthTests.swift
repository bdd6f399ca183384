import Analysis
import Effects
import Foundation
import Linux
import TestSupport
import Testing

/// What real interpreters do to a folder, beside what was predicted.
@Suite struct CodeTruthTests {
  private static func installed(_ name: String) -> String? {
    ["/usr/bin/", "/usr/local/bin/", "/bin/"].map { $0 + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program in a folder with the files `a`, `b`, `c`, the folder `d` with `d/x`, and the
  /// empty folder `e`, and compares.
  private func check(_ program: String, _ option: String, _ code: String) throws {
    let path = try #require(Self.installed(program))
    let folder = TemporaryFolder()
    for name in ["d", "e"] {
      try FileManager.default.createDirectory(
        atPath: folder.file(name),
        withIntermediateDirectories: true
      )
    }
    for name in ["a", "b", "c", "d/x"] {
      try "old \(name)\n".write(toFile: folder.file(name), atomically: false, encoding: .utf8)
    }
    let before = contents(folder.path)
    let run = try Subprocess(
      path,
      [option, code],
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path + "/home"],
      directory: folder.path
    ).run(milliseconds: 60_000)
    #expect(run.status == 0, "\(code): \(run.errorText)")
    let after = contents(folder.path)
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    let effects = predicted("\(program) \(option) \(quoted(code))", folder.path)
    for name in changed {
      #expect(
        effects.contains { covers($0, folder.path + "/" + name) },
        "\(code) changed '\(name)', predicted: \(effects)"
      )
    }
    for effect in effects where effect.action != .unknown {
      let name = String(effect.resource.name.dropFirst(folder.path.count + 1))
      let isTouched = changed.contains { $0 == name || $0.hasPrefix(name + "/") }
      #expect(isTouched, "\(code) was to \(effect), and nothing changed there")
    }
    #expect(!effects.contains { $0.action == .unknown }, "\(code): \(effects)")
  }

  private func covers(_ effect: Effect, _ path: String) -> Bool {
    effect.resource.name == path
      || (effect.traits.contains(.recursive) && path.hasPrefix(effect.resource.name + "/"))
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: #"'\''"#) + "'"
  }

  private func predicted(_ command: String, _ folder: String) -> [Effect] {
    let request = Request(
      .shell(command),
      directory: folder,
      environment: ["HOME": folder + "/home"]
    )
    let surroundings = Surroundings(project: folder, homes: [folder + "/home"])
    return Analyzer.analyze(request, in: surroundings, facts: FactTable()).effects
      .filter { ![.read, .execute].contains($0.action) }
  }

  /// Every file below a folder with its content, and every folder with nothing.
  private func contents(_ folder: String) -> [String: String] {
    var found: [String: String] = [:]
    for name in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? []
    {
      let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      found[name] = text ?? "a folder"
    }
    return found
  }

  @Test(
    .enabled(if: installed("python3") != nil, "python3 isn't installed: apt-get install python3"),
    arguments: [
      "import os; os.remove('a'); os.unlink(\"b\")",
      "import shutil; shutil.rmtree('d')",
      "import os; os.rmdir('e')",
      "from shutil import rmtree as r; r(path='d')",
      "open('a', 'w').write('new')",
      "open('a', 'a').write('more')",
      "from pathlib import Path; Path('a').write_text('new'); Path('b').unlink(); (Path('d') / 'x').unlink()",
      "import os; os.rename('a', 'b')",
      "import shutil; shutil.copy('a', 'b'); shutil.move('c', 'new')",
      "import os; os.system('rm -f a')",
      "import subprocess; subprocess.run(['rm', '-r', 'd']); subprocess.run('rm a', shell=True)",
      "import os\nfor f in ['a', 'b']:\n    os.remove(f)",
      "import os; p = 'd'; os.remove(os.path.join(p, 'x')); os.truncate('c', 0)",
      "exec(\"import os; os.remove('a')\")",
      "import os; getattr(os, 'rem' + 'ove')('a')",
    ]
  )
  func python(_ code: String) throws { try check("python3", "-c", code) }

  @Test(
    .enabled(if: installed("node") != nil, "node isn't installed: apt-get install nodejs"),
    arguments: [
      "require('fs').unlinkSync('a')",
      "const {rmSync: r, unlinkSync} = require('node:fs'); r('d', {recursive: true}); unlinkSync('b')",
      "const fs = require('fs'); fs.writeFileSync('a', 'new'); fs.appendFileSync('b', 'more')",
      "const fs = require('fs'); fs.renameSync('a', 'b'); fs.copyFileSync('b', 'c')",
      "require('fs').promises.rm('a')",
      "require('child_process').execSync('rm -r d')",
      "require('child_process').spawnSync('rm', ['a', 'b'])",
      "for (const f of ['a', 'b']) require('fs').unlinkSync(f)",
      "const p = require('path'); require('fs').rmSync(p.join('d', 'x'))",
      "require('fs').rmdirSync('e'); require('fs').truncateSync('c')",
      "eval(\"require('fs').unlinkSync('a')\")",
      "require('fs')['unlink' + 'Sync'](`a`)",
    ]
  )
  func javascript(_ code: String) throws { try check("node", "-e", code) }

  @Test(
    .enabled(if: installed("ruby") != nil, "ruby isn't installed: apt-get install ruby"),
    arguments: [
      "File.delete 'a'; File.unlink('b', 'c')",
      "require 'fileutils'; FileUtils.rm_rf 'd'",
      "require 'fileutils'; FileUtils.rm_r(['d', 'a'])",
      "Dir.rmdir('e')",
      "File.write('a', 'new'); File.open('b', 'a') { |f| f.puts 'more' }",
      "File.rename('a', 'b')",
      "require 'fileutils'; FileUtils.cp 'a', 'b'; FileUtils.mv('c', 'new')",
      "system 'rm a'; system('rm', 'b')",
      "`rm -r d`",
      "require 'pathname'; Pathname.new('a').delete",
      "File.delete(*%w[a b]) if File.exist? 'a'",
      "File.send(:delete, 'a')",
      "File.truncate('a', 0)",
    ]
  )
  func ruby(_ code: String) throws { try check("ruby", "-e", code) }

  @Test(
    .enabled(if: installed("perl") != nil, "perl isn't installed: apt-get install perl"),
    arguments: [
      "unlink 'a'; unlink(\"b\", 'c')",
      "unlink qw(a b)",
      "use File::Path qw(remove_tree); remove_tree('d')",
      "rmdir 'e'",
      "open(my $f, '>', 'a') or die; print $f 'new'; open(G, '>>b'); print G 'more'",
      "rename 'a', 'b'",
      "use File::Copy; copy('a', 'b'); move 'c', 'new'",
      "system 'rm a'; system('rm', 'b')",
      "my $o = `rm -r d`",
      "for my $f ('a', 'b') { unlink $f }",
      "eval \"unlink 'a'\"; unlink 'b' or die",
      "truncate 'a', 0",
      "my $d = 'd'; unlink \"$d/x\"",
    ]
  )
  func perl(_ code: String) throws { try check("perl", "-e", code) }

  @Test(
    .enabled(if: installed("php") != nil, "php isn't installed: apt-get install php-cli"),
    arguments: [
      "unlink('a'); \\unlink(\"b\");",
      "rmdir('e');",
      "rename('a', 'b'); copy('c', 'a');",
      "file_put_contents('a', 'new'); file_put_contents('b', 'more', FILE_APPEND);",
      "$f = fopen('a', 'w'); fwrite($f, 'new');",
      "system('rm a'); exec(\"rm b\"); shell_exec('rm c');",
      "echo `rm -r d`;",
      "foreach (['a', 'b'] as $f) { unlink($f); }",
      "$f = 'unlink'; $f('a');",
      "$d = 'd'; unlink(\"$d/x\"); unlink(\"{$d}/../a\");",
      "eval(\"unlink('a');\");",
    ]
  )
  func php(_ code: String) throws { try check("php", "-r", code) }
}
