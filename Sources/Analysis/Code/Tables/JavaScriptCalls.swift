extension CallTable {
  /// JavaScript's globals, Node's modules and best-known packages (nodejs.org/api, Node.js 20).
  static let javascript = CallTable(
    """
    rm -- $1 : fs.unlink fs.unlinkSync fs.promises.unlink fs-extra.unlink fs-extra.unlinkSync
    rm -r -- $1 : fs.rm fs.rmSync fs.promises.rm fs-extra.remove fs-extra.removeSync fs-extra.rm
    rm -r -- $1 : fs-extra.emptyDir fs-extra.emptyDirSync fs-extra.rmSync rimraf rimraf.sync
    rm -r -- $1 : rimraf.rimraf rimraf.rimrafSync rimraf.native del del.sync trash
    rm -r -- $1 : fs.rmdir fs.rmdirSync fs.promises.rmdir fs-extra.rmdir fs-extra.rmdirSync
    tee -- $1 : fs.writeFile fs.writeFileSync fs.promises.writeFile fs.createWriteStream
    tee -- $1 : fs-extra.writeFile fs-extra.writeFileSync fs-extra.outputFile fs-extra.outputFileSync
    tee -- $1 : fs-extra.writeJson fs-extra.writeJsonSync fs-extra.outputJson Bun.write
    tee -- $1 : Deno.writeTextFile Deno.writeTextFileSync Deno.writeFile Deno.writeFileSync
    tee -a -- $1 : fs.appendFile fs.appendFileSync fs.promises.appendFile fs-extra.appendFile
    truncate -s 0 -- $1 : fs.truncate fs.truncateSync fs.promises.truncate
    mv -T -- $1 $2 : fs.rename fs.renameSync fs.promises.rename fs-extra.move fs-extra.moveSync
    mv -T -- $1 $2 : Deno.rename Deno.renameSync
    cp -T -- $1 $2 : fs.copyFile fs.copyFileSync fs.promises.copyFile Deno.copyFile
    cp -r -T -- $1 $2 : fs.cp fs.cpSync fs.promises.cp fs-extra.copy fs-extra.copySync
    ln -s -- $1 $2 : fs.symlink fs.symlinkSync fs.promises.symlink
    ln -- $1 $2 : fs.link fs.linkSync fs.promises.link
    mkdir -p -- $1 : fs.mkdir fs.mkdirSync fs.promises.mkdir fs-extra.ensureDir fs-extra.mkdirp
    mkdir -p -- $1 : fs-extra.ensureDirSync fs-extra.mkdirpSync Deno.mkdir mkdirp mkdirp.sync
    chmod -- $2 $1 : fs.chmod fs.chmodSync fs.promises.chmod
    chown -- $2 $1 : fs.chown fs.chownSync fs.promises.chown
    touch -- $1 : fs.utimes fs.utimesSync fs.promises.utimes fs-extra.ensureFile
    !open $1 $2 : fs.open fs.openSync fs.promises.open
    rm -r -- $1 : Deno.remove Deno.removeSync
    kill -- $1 : process.kill Deno.kill
    !shell $1 : child_process.exec child_process.execSync child_process.promises.exec shelljs.exec
    !shell $1 : execa.command execa.commandSync execa.execaCommand execa.execaCommandSync zx.$
    !spawn : child_process.spawn child_process.spawnSync child_process.execFile execa execa.execa
    !spawn : child_process.execFileSync execa.sync execa.execaSync cross-spawn cross-spawn.sync
    !run : Bun.spawn Bun.spawnSync
    !script $1 : child_process.fork worker_threads.Worker Worker importScripts
    !code $1 : eval Function vm.runInThisContext vm.runInNewContext vm.runInContext vm.Script
    !unknown : vm.* process.binding process.dlopen module.* Reflect.* Proxy v8.* repl.* inspector.*
    !unknown : process.setuid process.setgid process.mainModule.* require.main.* require.cache.*
    !unknown : cluster.fork WebAssembly.* Deno.run Deno.Command Deno.dlopen shelljs.* Bun.* zx.*
    !require : require import process.getBuiltinModule
    !quiet : require.resolve module.exports module.paths module.filename module.id import.meta.*
    !chdir $1 : process.chdir Deno.chdir
    !value here : process.cwd Deno.cwd
    !value home : os.homedir
    !value join : path.join path.resolve path.posix.join path.posix.resolve
    !value first : path.normalize path.posix.normalize String url.fileURLToPath
    !value parent : path.dirname path.posix.dirname
    !value glob : glob.sync glob.globSync fast-glob.sync fs.globSync
    !value first : util.promisify
    !value temporary : fs.mkdtempSync fs.mkdtemp fs.promises.mkdtemp
    curl -X GET -- $1 : axios.get axios.head got.get https.get http.get node-fetch.get ky.get
    curl -X POST -- $1 : axios.post got.post ky.post
    curl -X PUT -- $1 : axios.put got.put ky.put
    curl -X PATCH -- $1 : axios.patch got.patch ky.patch
    curl -X DELETE -- $1 : axios.delete got.delete ky.delete
    !request : fetch axios axios.request got node-fetch undici.request undici.fetch https.request
    !request : http.request
    !unknown : net.* tls.* dgram.* http2.* WebSocket XMLHttpRequest EventSource ws.* nodemailer.*
    !unknown : http.createServer https.createServer http.Server aws-sdk.* redis.* ioredis.*
    !unknown : mongodb.* mongoose.* kafkajs.* dockerode.* stripe.* ssh2.* @prisma.* knex.*
    !connect sqlite $1 : better-sqlite3 sqlite3.Database
    !connect sqlite $1 : sqlite.DatabaseSync bun:sqlite.Database
    !connect postgres $9 : pg.Client pg.Pool postgres
    !connect mysql $9 : mysql.createConnection mysql2.createConnection mysql.createPool
    !connect mysql $9 : mysql2.createPool mysql2.promise.createConnection
    !sql $1 : Connection#query Connection#exec Connection#run Connection#execute Connection#all
    !sql $1 : Connection#get Connection#each Connection#prepare Connection#unsafe
    !quiet : Connection#connect Connection#end Connection#close Connection#pragma Connection#on
    !quiet : console.* JSON.* Math.* Number Number.* String.* Boolean Array Array.* Object Object.*
    !quiet : Date Date.* RegExp Map Set WeakMap WeakSet Symbol Symbol.* Promise Promise.* Error
    !quiet : TypeError RangeError SyntaxError Intl.* BigInt BigInt.* parseInt parseFloat isNaN
    !quiet : isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape
    !quiet : atob btoa URL URL.* URLSearchParams TextEncoder TextDecoder Buffer Buffer.* Uint8Array
    !quiet : Uint8Array.* Int32Array Float64Array ArrayBuffer DataView structuredClone Uint16Array
    !quiet : setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask Headers
    !quiet : performance.* crypto.* AbortController AbortSignal.* Event EventTarget Blob FormData
    !quiet : process.* path.* os.* util.* url.* querystring.* assert assert.* events.* stream.*
    !quiet : string_decoder.* readline.* zlib.* buffer.* timers.* perf_hooks.* async_hooks.* dns.*
    !quiet : diagnostics_channel.* constants.* punycode.* tty.* https.* http.* worker_threads.*
    !quiet : fs.readFile fs.readFileSync fs.readdir fs.readdirSync fs.existsSync fs.exists fs.stat
    !quiet : fs.statSync fs.lstat fs.lstatSync fs.access fs.accessSync fs.realpath fs.realpathSync
    !quiet : fs.readlink fs.readlinkSync fs.createReadStream fs.read fs.readSync fs.close
    !quiet : fs.closeSync fs.constants.* fs.promises.readFile fs.promises.readdir fs.promises.stat
    !quiet : fs.promises.access fs.promises.lstat fs.promises.realpath fs.watch fs.watchFile fs.fstat
    !quiet : fs.opendir fs.opendirSync fs.promises.readlink fs.fstatSync fs.write fs.writeSync
    !quiet : fs-extra.readFile fs-extra.readFileSync fs-extra.readJson fs-extra.readJsonSync
    !quiet : fs-extra.existsSync fs-extra.pathExists fs-extra.pathExistsSync fs-extra.readdir
    !quiet : fs-extra.readdirSync fs-extra.stat Deno.readTextFile Deno.readTextFileSync Deno.args.*
    !quiet : Deno.readDir Deno.env.* Deno.exit Deno.version.* Bun.file Bun.version.* test.* it expect
    !quiet : describe before after beforeEach afterEach
    !quiet : lodash lodash.* underscore.* semver semver.* chalk chalk.* yaml.* js-yaml.* uuid.*
    !quiet : dayjs dayjs.* moment moment.* luxon.* date-fns.* ramda.* rxjs.* zod.* ajv ajv.* ini.*
    !quiet : minimist yargs.* commander.* glob glob.* fast-glob minimatch minimatch.* micromatch.*
    !quiet : cheerio.* marked.* handlebars.* ejs.* typescript.* acorn.* esprima.* react.* nanoid.*
    !quiet : @babel.parser.* prettier.format prettier.resolveConfig mime.* ms qs.* bcrypt.*
    !quiet : bcryptjs.* jsonwebtoken.* dotenv.config dotenv.parse debug axios.* better-sqlite3.*
    !quiet : sqlite3.verbose pg.types.* crypto-js.* cors helmet express.json express.Router
    !quiet : child_process.* this.* super arguments.* globalThis.* Iterator.* alert
    """,
    verbs: """
      unlink unlinkSync rmSync rmdir rmdirSync writeFile writeFileSync appendFileSync rename
      renameSync truncate deleteMany deleteOne deleteAll destroy destroyAll drop dropDatabase
      dropCollection dropTable dropAllSchemas dropSchema dropAll remove removeAll purge wipe flushall
      flushAll flushdb flushDb terminate kill execute executeRaw executeRawUnsafe $executeRaw
      $executeRawUnsafe $queryRawUnsafe query queryRaw raw rawQuery exec execSync execFile spawn
      spawnSync fork system sendMail sendMessage publish post put patch send connect listen
      createServer save insertOne insertMany updateOne updateMany replaceOne bulkWrite
      findOneAndDelete findByIdAndDelete findByIdAndRemove findOneAndRemove deleteObject
      deleteObjects deleteBucket putObject upload runCommand adminCommand sync eval compileFunction
      runInContext batchWrite emptyDir outputFile
      """
  )
}
