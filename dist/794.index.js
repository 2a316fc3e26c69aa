export const id = 794;
export const ids = [794];
export const modules = {

/***/ 44158:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Balena Ltd.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *    http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 * ------------------------------------------------------------------------
 *
 * Copyright 2018 Zeit, Inc.
 * Licensed under the MIT License. See file LICENSE.md for a full copy.
 *
 * ------------------------------------------------------------------------
 */

/**
 * This module implements the [dockerignore
 * spec](https://docs.docker.com/engine/reference/builder/#dockerignore-file),
 * closely following Docker's (Moby) Golang implementation:
 * https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/archive/archive.go#L825
 *
 * Something the spec is not clear about, but we discovered by reading source code
 * and testing against the "docker build" command, is the handling of backslashes and
 * forward slashes as path separators and escape characters in the .dockerignore file
 * across platforms including Windows, Linux and macOS:
 *
 * * On Linux and macOS, only forward slashes can be used as path separators in the
 *   .dockerignore file, and the backslash works as an escape character.
 * * On Windows, both forward slashes and backslashes are allowed as path separators
 *   in the .dockerignore file, and the backslash is not used as an escape character.
 *
 * This is consistent with how Windows works generally: both forward slashes and
 * backslashes are accepted as path separators by the cmd.exe Command Prompt or
 * PowerShell, and by library functions like the Golang filepath.Clean or the
 * Node.js path.normalize.
 *
 * Similarly, path strings provided to the IgnoreBase.ignores() and IgnoreBase.filter()
 * methods can use either forward slashes or backslashes as path separators on Windows,
 * but only forward slashes are accepted as path separators on Linux and macOS.
 */

const path = __webpack_require__(16928);

const factory = options => new IgnoreBase(options); // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L538-L539
// Fixes typescript module import


factory.default = factory;
module.exports = factory;

function make_array(subject) {
  return Array.isArray(subject) ? subject : [subject];
}

const REGEX_TRAILING_SLASH = /(?<=.)\/$/;
const REGEX_TRAILING_BACKSLASH = /(?<=.)\\$/;
const REGEX_TRAILING_PATH_SEP = path.sep === '\\' ? REGEX_TRAILING_BACKSLASH : REGEX_TRAILING_SLASH;
const KEY_IGNORE = typeof Symbol !== 'undefined' ? Symbol.for('dockerignore') : 'dockerignore'; // An implementation of Go's filepath.Clean
// https://golang.org/pkg/path/filepath/#Clean
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Note that, like Go, on Windows this function converts forward slashes
// to backslashes.

function cleanPath(file) {
  return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP, '');
} // Javascript port of Golang's filepath.ToSlash
// https://golang.org/pkg/path/filepath/#ToSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Convert any OS-specific path separator to '/'. Backslash is converted
// to forward slash on Windows, but not on Linux/macOS.
// Note that both forward slashes and backslashes are valid path separators on
// Windows. As a result, code such as `pattern.split(path.sep).join('/')` fails
// on Windows when forward slashes are used as path separators.


function toSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\\/g, '/');
} // Javascript port of Golang's filepath.FromSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go


function fromSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\//g, path.sep);
}

class IgnoreBase {
  constructor({
    // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L372
    ignorecase = true
  } = {}) {
    this._rules = [];
    this._ignorecase = ignorecase;
    this[KEY_IGNORE] = true;

    this._initCache();
  }

  _initCache() {
    this._cache = {};
  } // @param {Array.<string>|string|Ignore} pattern


  add(pattern) {
    this._added = false;

    if (typeof pattern === 'string') {
      pattern = pattern.split(/\r?\n/g);
    }

    make_array(pattern).forEach(this._addPattern, this); // Some rules have just added to the ignore,
    // making the behavior changed.

    if (this._added) {
      this._initCache();
    }

    return this;
  } // legacy


  addPattern(pattern) {
    return this.add(pattern);
  }

  _addPattern(pattern) {
    // https://github.com/kaelzhang/node-ignore/issues/32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules);
      this._added = true;
      return;
    }

    if (this._checkPattern(pattern)) {
      const rule = this._createRule(pattern.trim());

      if (rule !== null) {
        this._added = true;

        this._rules.push(rule);
      }
    }
  }

  _checkPattern(pattern) {
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L34-L40
    return pattern && typeof pattern === 'string' && pattern.indexOf('#') !== 0 && pattern.trim() !== "";
  }

  filter(paths) {
    return make_array(paths).filter(path => this._filter(path));
  }

  createFilter() {
    return path => this._filter(path);
  }

  ignores(path) {
    return !this._filter(path);
  } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L41-L53
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L29-L55


  _createRule(pattern) {
    const origin = pattern;
    let negative = false; // > An optional prefix "!" which negates the pattern;
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L43-L46

    if (pattern[0] === '!') {
      negative = true;
      pattern = pattern.substring(1).trim();
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L47-L53


    if (pattern.length > 0) {
      pattern = cleanPath(pattern);
      pattern = toSlash(pattern);

      if (pattern.length > 1 && pattern[0] === '/') {
        pattern = pattern.slice(1);
      }
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L54-L55


    if (negative) {
      pattern = '!' + pattern;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L30


    pattern = pattern.trim();

    if (pattern === "") {
      return null;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L34
    // convert forward slashes to backslashes on Windows


    pattern = cleanPath(pattern); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L36-L42

    if (pattern[0] === '!') {
      if (pattern.length === 1) {
        return null;
      }

      negative = true;
      pattern = pattern.substring(1);
    } else {
      negative = false;
    }

    return {
      origin,
      pattern,
      // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L54
      dirs: pattern.split(path.sep),
      negative
    };
  } // @returns `Boolean` true if the `path` is NOT ignored


  _filter(path) {
    if (!path) {
      return false;
    }

    if (path in this._cache) {
      return this._cache[path];
    }

    return this._cache[path] = this._test(path);
  } // @returns {Boolean} true if a file is NOT ignored
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L62


  _test(file) {
    file = fromSlash(file); // equivalent to golang filepath.Dir() https://golang.org/src/path/filepath/path.go

    const parentPath = cleanPath(path.dirname(file));
    const parentPathDirs = parentPath.split(path.sep);
    let matched = false;

    this._rules.forEach(rule => {
      let match = this._match(file, rule); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L80


      if (!match && parentPath !== ".") {
        // Check to see if the pattern matches one of our parent dirs.
        if (rule.dirs.includes('**')) {
          // Ah shucks! We have to test every possible parent path that has 
          // a number of dirs _n_ where 
          // `rule.dirs.filter(doubleStar).length <= _n_ <= parentPathDirs.length`
          // since the ** can imply any number of directories including 0
          for (let i = rule.dirs.filter(x => x !== '**').length; i <= parentPathDirs.length; i++) {
            match = match || this._match(parentPathDirs.slice(0, i).join(path.sep), rule);
          }
        } else if (rule.dirs.length <= parentPathDirs.length) {
          // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L83
          match = this._match(parentPathDirs.slice(0, rule.dirs.length).join(path.sep), rule);
        }
      }

      if (match) {
        matched = !rule.negative;
      }
    });

    return !matched;
  } // @returns {Boolean} true if a file is matched by a rule


  _match(file, rule) {
    return this._compile(rule).regexp.test(file);
  } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L139


  _compile(rule) {
    if (rule.regexp) {
      return rule;
    }

    let regStr = '^'; // Go through the pattern and convert it to a regexp.

    let escapedSlash = path.sep === '\\' ? '\\\\' : path.sep;

    for (let i = 0; i < rule.pattern.length; i++) {
      const ch = rule.pattern[i];

      if (ch === '*') {
        if (rule.pattern[i + 1] === '*') {
          // is some flavor of "**"
          i++; // Treat **/ as ** so eat the "/"

          if (rule.pattern[i + 1] === path.sep) {
            i++;
          }

          if (rule.pattern[i + 1] === undefined) {
            // is "**EOF" - to align with .gitignore just accept all
            regStr += ".*";
          } else {
            // is "**"
            // Note that this allows for any # of /'s (even 0) because
            // the .* will eat everything, even /'s
            regStr += `(.*${escapedSlash})?`;
          }
        } else {
          // is "*" so map it to anything but "/"
          regStr += `[^${escapedSlash}]*`;
        }
      } else if (ch === '?') {
        // "?" is any char except "/"
        regStr += `[^${escapedSlash}]`;
      } else if (ch === '.' || ch === '$') {
        // Escape some regexp special chars that have no meaning
        // in golang's filepath.Match
        regStr += `\\${ch}`;
      } else if (ch === '\\') {
        // escape next char. Note that a trailing \ in the pattern
        // will be left alone (but need to escape it)
        if (path.sep === '\\') {
          // On windows map "\" to "\\", meaning an escaped backslash,
          // and then just continue because filepath.Match on
          // Windows doesn't allow escaping at all
          regStr += escapedSlash;
          continue;
        }

        if (rule.pattern[i + 1] !== undefined) {
          regStr += '\\' + rule.pattern[i + 1];
          i++;
        } else {
          regStr += '\\';
        }
      } else {
        regStr += ch;
      }
    }

    regStr += "$";
    rule.regexp = new RegExp(regStr, this._ignorecase ? 'i' : '');
    return rule;
  }

}


/***/ }),

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 22061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** The levels of a finding, the mildest first. */
const levels = ['notice', 'warning', 'error'];


/***/ }),

/***/ 63649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ capabilitySets),
/* harmony export */   o7: () => (/* binding */ defaultCapabilities),
/* harmony export */   qA: () => (/* binding */ newerCapabilities),
/* harmony export */   su: () => (/* binding */ privilegedCapabilities)
/* harmony export */ });
const capabilitySets = ['ambient', 'bounding', 'effective', 'inheritable', 'permitted'];
/**
 * What a privileged container has: every capability that the reference knows, by number, see capabilities(7). An older
 * kernel or runtime refuses a container that asks for more.
 */
const privilegedCapabilities = [
    'CAP_CHOWN',
    'CAP_DAC_OVERRIDE',
    'CAP_DAC_READ_SEARCH',
    'CAP_FOWNER',
    'CAP_FSETID',
    'CAP_KILL',
    'CAP_SETGID',
    'CAP_SETUID',
    'CAP_SETPCAP',
    'CAP_LINUX_IMMUTABLE',
    'CAP_NET_BIND_SERVICE',
    'CAP_NET_BROADCAST',
    'CAP_NET_ADMIN',
    'CAP_NET_RAW',
    'CAP_IPC_LOCK',
    'CAP_IPC_OWNER',
    'CAP_SYS_MODULE',
    'CAP_SYS_RAWIO',
    'CAP_SYS_CHROOT',
    'CAP_SYS_PTRACE',
    'CAP_SYS_PACCT',
    'CAP_SYS_ADMIN',
    'CAP_SYS_BOOT',
    'CAP_SYS_NICE',
    'CAP_SYS_RESOURCE',
    'CAP_SYS_TIME',
    'CAP_SYS_TTY_CONFIG',
    'CAP_MKNOD',
    'CAP_LEASE',
    'CAP_AUDIT_WRITE',
    'CAP_AUDIT_CONTROL',
    'CAP_SETFCAP',
    'CAP_MAC_OVERRIDE',
    'CAP_MAC_ADMIN',
    'CAP_SYSLOG',
    'CAP_WAKE_ALARM',
    'CAP_BLOCK_SUSPEND',
    'CAP_AUDIT_READ',
];
/** Capabilities since Linux 5.8 and 5.9, for who asks for them by name. */
const newerCapabilities = ['CAP_PERFMON', 'CAP_BPF', 'CAP_CHECKPOINT_RESTORE'];
/** What a container has that asks for nothing. */
const defaultCapabilities = [
    'CAP_CHOWN',
    'CAP_DAC_OVERRIDE',
    'CAP_FSETID',
    'CAP_FOWNER',
    'CAP_MKNOD',
    'CAP_NET_RAW',
    'CAP_SETGID',
    'CAP_SETUID',
    'CAP_SETFCAP',
    'CAP_SETPCAP',
    'CAP_NET_BIND_SERVICE',
    'CAP_SYS_CHROOT',
    'CAP_KILL',
    'CAP_AUDIT_WRITE',
];


/***/ }),

/***/ 90761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that a mistyped word most likely meant, for "did you mean" in error messages.
 * Case does not count. Undefined when nothing is close: a wrong guess helps less than none.
 */
function nearest(word, candidates) {
    const wanted = word.toLowerCase();
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        // The lengths alone are that far apart.
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/**
 * How many letters must be added, removed, replaced or swapped with their neighbour to turn one
 * word into the other (optimal string alignment distance).
 */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Infinity));
        }
        beforeLast = last;
        last = current;
    }
    return at(last, to.length);
}
const at = (row, column) => row[column] ?? Infinity;


/***/ }),

/***/ 13794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ hostFolder),
/* harmony export */   S7: () => (/* binding */ exportFiles),
/* harmony export */   a6: () => (/* binding */ exportsFolder)
/* harmony export */ });
/** The names that make a container image a System Image. Source: FILES.md of atomic-system-containers. */
/** The folder in the image that the installer reads. */
const exportsFolder = '/exports';
/** Files below this folder are copied to `/` of the host. */
const hostFolder = '/exports/hostfs';
/** The System Image files, by what they hold. Each lies in {@link exportsFolder} under this name. */
const exportFiles = {
    config: 'config.json.template',
    service: 'service.template',
    manifest: 'manifest.json',
    tmpfiles: 'tmpfiles.template',
};


/***/ }),

/***/ 37567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ ProgramFailed),
/* harmony export */   Xh: () => (/* binding */ ProgramMissing),
/* harmony export */   ni: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** A program that ended with something other than 0. */
class ProgramFailed extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemError */ ._N {
    program;
    status;
    output;
    constructor(program, status, 
    /** Its last lines. */
    output) {
        const how = typeof status === 'number' ? `exit code ${status}` : status;
        super(`"${program}" failed (${how})${output === '' ? '.' : `; its last lines:\n${output}`}`);
        this.program = program;
        this.status = status;
        this.output = output;
    }
}
/** A program that is not on the search path. */
class ProgramMissing extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemError */ ._N {
}
/** How long a program may take to clean up after SIGTERM before SIGKILL. */
const grace = 5000;
/** Starts a program by `launch`, and watches it until it ends; `signal` ends it. @throws SystemError */
function start(program, signal, launch) {
    if (signal?.aborted)
        throw stopped(program, signal);
    let child;
    try {
        child = launch();
    }
    catch (error) {
        throw cannotStart(program, error);
    }
    const tail = new Tail();
    tail.follow(child.stderr);
    let kill;
    const stop = () => {
        if (!child.kill())
            return;
        kill ??= setTimeout(() => child.kill('SIGKILL'), grace);
    };
    signal?.addEventListener('abort', stop);
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => {
            reject(cannotStart(program, error));
        });
        child.once('close', (code, killedBy) => {
            clearTimeout(kill);
            signal?.removeEventListener('abort', stop);
            if (signal?.aborted)
                reject(stopped(program, signal));
            else
                resolve(code ?? killedBy ?? 'unknown status');
        });
    });
    ended.catch(() => undefined);
    const endedWell = async () => {
        const status = await ended;
        if (status !== 0)
            throw new ProgramFailed(program, status, tail.text());
    };
    const end = async () => {
        stop();
        await ended.catch(() => undefined);
    };
    return { child, ended, tail, endedWell, end };
}
function cannotStart(program, error) {
    if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) === 'ENOENT') {
        return new ProgramMissing(`There is no "${program}" on this machine.`, { cause: error });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemError */ ._N(`"${program}" cannot be started: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}.`, { cause: error });
}
function stopped(program, signal) {
    const reason = signal.reason;
    const late = reason?.name === 'TimeoutError';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemError */ ._N(late ? `"${program}" did not answer in time.` : `"${program}" was stopped.`, {
        cause: reason,
    });
}
/** Keeps the end of what a program prints. */
class Tail {
    static bytes = 16 * 1024;
    static lines = 12;
    kept = Buffer.alloc(0);
    follow(stream) {
        stream.on('data', (chunk) => {
            this.kept = Buffer.concat([this.kept, chunk]).subarray(-Tail.bytes);
        });
    }
    text() {
        return this.kept.toString('utf8').trimEnd().split(/\r*\n/).slice(-Tail.lines).join('\n');
    }
}


/***/ }),

/***/ 76222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   _V: () => (/* binding */ maxLinks),
/* harmony export */   hd: () => (/* binding */ resolve)
/* harmony export */ });
/** One read-only view of a tree of files: a folder on disk, an image in an engine, or a docker-save tar. */
/** As many links as Linux follows before it answers ELOOP (path_resolution(7)). */
const maxLinks = 40;
/** The entry that a process with this root would find at `path`: links are followed, and `..` stops at the root. */
async function resolve(files, path) {
    let pending = segments(path);
    let current = [];
    let entry;
    let links = 0;
    while (pending.length > 0) {
        const [segment, ...rest] = pending;
        pending = rest;
        if (segment === '..') {
            current = current.slice(0, -1);
            continue;
        }
        entry = await files.lookup(`/${[...current, segment].join('/')}`);
        if (entry === undefined)
            return undefined;
        if (entry.type !== 'symlink') {
            current = [...current, segment];
            continue;
        }
        links += 1;
        if (links > maxLinks)
            return undefined;
        const target = entry.target ?? '';
        if (target.startsWith('/'))
            current = [];
        pending = [...segments(target), ...pending];
    }
    const settled = `/${current.join('/')}`;
    return entry?.path === settled ? entry : files.lookup(settled);
}
/** The parts of a path without empty ones and `.`. */
function segments(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}


/***/ }),

/***/ 44629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assertReadable),
/* harmony export */   J: () => (/* binding */ defaultLimit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Bytes that a file may have where the reader names no limit of its own. */
const defaultLimit = 16 * 1024 * 1024;
/**
 * Makes sure that an entry is a regular file of at most `limit` bytes.
 * @param place what the path lies in, for the message: `the folder "hello"`.
 * @throws UserError where it is not.
 */
function assertReadable(entry, path, place, limit) {
    if (entry === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no file "${path}" in ${place}.`);
    if (entry.type !== 'file') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${path}" in ${place} is no regular file but ${nouns[entry.type]}.`);
    }
    if (entry.size > limit) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${path}" in ${place} has ${entry.size} bytes; a file that is read here may have ${limit} at most.`);
    }
}
const nouns = {
    file: 'a file',
    directory: 'a directory',
    symlink: 'a symbolic link',
    other: 'a device, pipe or socket',
};


/***/ }),

/***/ 24617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sortByPath)
/* harmony export */ });
/* unused harmony export entriesBelow */
/** Entries in the order of their paths, by UTF-16 units as `<` compares: all that a directory holds lies together. */
function sortByPath(entries) {
    return [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** The part of sorted entries that lies below a directory, found without looking at the others. */
function entriesBelow(sorted, directory) {
    const prefix = directory === '/' ? '/' : `${directory}/`;
    const start = firstIndex(sorted, (path) => path > prefix);
    const length = firstIndex(sorted, (path) => path > prefix && !path.startsWith(prefix)) - start;
    return sorted.slice(start, start + length);
}
/** The first index from which on `reached` holds; it must not hold again for a smaller path. */
function firstIndex(sorted, reached) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (reached(sorted[middle]?.path ?? ''))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 83363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest),
/* harmony export */   d: () => (/* binding */ emptyManifest)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** What the installer goes by where an image has no manifest. */
const emptyManifest = {
    defaultValues: new Map(),
    renameFiles: new Map(),
    installedFilesTemplate: [],
    noContainerService: false,
    useLinks: true,
};
const manifestKeys = ['version', ...Object.keys(emptyManifest)];
/** Reads a `manifest.json`, and goes on where the installer would stop. */
function parseManifest(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        return refused('syntax', `manifest.json is not JSON: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}.`);
    }
    if (!isObject(json))
        return refused('type', `manifest.json must be an object, and is ${typeName(json)}.`);
    const problems = Object.keys(json)
        .filter((key) => !manifestKeys.includes(key))
        .map((key) => ({
        kind: 'unknown-key',
        path: [key],
        message: `"${key}" is not a key that the installer knows.`,
    }));
    const report = (path, wanted, value) => {
        const name = path.join('.');
        problems.push({
            kind: 'type',
            path,
            message: `"${name}" in manifest.json must be ${wanted}, and is ${typeName(value)}.`,
        });
    };
    const read = new Reader(json, report);
    const manifest = {
        defaultValues: read.mapping('defaultValues', templateText, 'text'),
        renameFiles: read.mapping('renameFiles', plainText, 'text'),
        installedFilesTemplate: read.list('installedFilesTemplate'),
        noContainerService: read.flag('noContainerService', emptyManifest.noContainerService),
        useLinks: read.flag('useLinks', emptyManifest.useLinks),
    };
    return { manifest, problems };
}
/** Reads the keys of a manifest one by one and reports what is of the wrong type. */
class Reader {
    json;
    report;
    constructor(json, report) {
        this.json = json;
        this.report = report;
    }
    mapping(key, convert, wanted) {
        const value = this.json[key];
        const result = new Map();
        if (value === undefined)
            return result;
        if (!isObject(value)) {
            this.report([key], 'an object', value);
            return result;
        }
        for (const [name, item] of Object.entries(value)) {
            const text = convert(item);
            if (text === undefined)
                this.report([key, name], wanted, item);
            else
                result.set(name, text);
        }
        return result;
    }
    list(key) {
        const value = this.json[key];
        if (value === undefined)
            return [];
        if (!Array.isArray(value)) {
            this.report([key], 'a list of paths', value);
            return [];
        }
        value.forEach((item, index) => {
            if (typeof item !== 'string')
                this.report([key, String(index)], 'a path', item);
        });
        return value.filter((item) => typeof item === 'string');
    }
    flag(key, standard) {
        const value = this.json[key];
        if (value === undefined)
            return standard;
        if (typeof value === 'boolean')
            return value;
        this.report([key], 'true or false', value);
        return standard;
    }
}
/**
 * A default value as the installer's Python writes it into a template: `True`, not `true`. Text is the only kind
 * that is always kept as written; a fraction or null is not, so these are refused.
 */
function templateText(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    return Number.isSafeInteger(value) ? String(value) : undefined;
}
function plainText(value) {
    return typeof value === 'string' ? value : undefined;
}
function refused(kind, message) {
    return { manifest: emptyManifest, problems: [{ kind, path: [], message }] };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function typeName(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : JSON.stringify(value);
}


/***/ }),

/***/ 24580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/**
 * The installer's templates: Python's string.Template, which `atomic install --system` fills in.
 * Source: https://docs.python.org/3/library/string.html#template-strings-strings
 */
// A name is ASCII only, as the installer's pattern says; the last alternative is any other `$`.
const placeholder = /\$(?:(\$)|([_a-zA-Z][_a-zA-Z0-9]*)|\{([_a-zA-Z][_a-zA-Z0-9]*)\}|)/g;
/** Fills a template in as the installer does, and goes on where the installer would stop. */
function fillTemplate(template, values) {
    const pieces = [];
    const problems = [];
    const names = new Set();
    let text = '';
    const add = (piece, origin, literal) => {
        pieces.push({ start: text.length, end: text.length + piece.length, origin, literal });
        text += piece;
    };
    let last = 0;
    for (const match of template.matchAll(placeholder)) {
        const [whole, escaped, bare, braced] = match;
        add(template.slice(last, match.index), last, true);
        last = match.index + whole.length;
        const name = bare ?? braced;
        if (escaped !== undefined) {
            add('$', match.index, false);
        }
        else if (name === undefined) {
            problems.push({ kind: 'invalid', text: `$${characterAt(template, last)}`, offset: match.index });
            add(whole, match.index, true);
        }
        else {
            names.add(name);
            const value = values.get(name);
            if (value === undefined)
                problems.push({ kind: 'undefined', text: name, offset: match.index });
            add(value ?? whole, match.index, value === undefined);
        }
    }
    add(template.slice(last), last, true);
    return {
        text,
        problems,
        names: [...names],
        origin(offset) {
            const piece = pieces.find(({ start, end }) => offset >= start && offset < end) ?? pieces.at(-1);
            if (piece === undefined)
                return 0;
            return piece.literal ? piece.origin + (offset - piece.start) : piece.origin;
        },
    };
}
/** The whole character at an offset, also where it takes two UTF-16 units; empty at the end. */
function characterAt(text, offset) {
    const point = text.codePointAt(offset);
    return point === undefined ? '' : String.fromCodePoint(point);
}


/***/ }),

/***/ 28156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ reservedNames),
/* harmony export */   nX: () => (/* binding */ templateValues),
/* harmony export */   u8: () => (/* binding */ usesPidFile),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/* unused harmony exports overridableNames, valueNames */
/**
 * The values that the installer puts into its templates.
 * Source: `atomic install --system`, atomic-system-containers' description of the variables.
 */
/** Always set by the installer, whatever `defaultValues` or `--set` say. */
const reservedNames = new Set([
    'DESTDIR',
    'NAME',
    'EXEC_START',
    'EXEC_STOP',
    'EXEC_STARTPRE',
    'EXEC_STOPPOST',
    'HOST_UID',
    'HOST_GID',
    'IMAGE_NAME',
    'IMAGE_ID',
]);
/** Set by the installer where neither `--set` nor `defaultValues` says otherwise. */
const overridableNames = new Set([
    'RUN_DIRECTORY',
    'STATE_DIRECTORY',
    'CONF_DIRECTORY',
    'PIDFILE',
    'UUID',
    'ALL_PROCESS_CAPABILITIES',
    'RUNTIME',
    'ATOMIC',
]);
/** Every name and its value for one installation by root. */
function templateValues(installation) {
    const { name, imageName, imageId, destination, capabilities, uuid, runtime, atomic } = installation;
    const chosen = new Map([...(installation.defaults ?? []), ...(installation.set ?? [])]);
    const runDirectory = chosen.get('RUN_DIRECTORY') ?? '/run';
    const values = new Map([
        ['RUN_DIRECTORY', runDirectory],
        ['STATE_DIRECTORY', '/var/lib'],
        ['CONF_DIRECTORY', '/etc'],
        ['PIDFILE', `${runDirectory}/container-${name}.pid`],
        ['UUID', uuid],
        ['ALL_PROCESS_CAPABILITIES', capabilities.map((capability) => `"${capability}"`).join(',\n')],
        ['RUNTIME', runtime],
        ['ATOMIC', atomic],
        ...chosen,
        ['DESTDIR', destination],
        ['NAME', name],
        ['HOST_UID', '0'],
        ['HOST_GID', '0'],
        ['IMAGE_NAME', imageName],
        ['IMAGE_ID', imageId],
    ]);
    for (const [key, command] of unitCommands(installation, values.get('PIDFILE') ?? '')) {
        values.set(key, command);
    }
    return values;
}
/** What the unit runs. With a pid file the unit's manager stops the process itself, and the runtime only tidies up. */
function unitCommands(installation, pidFile) {
    const { name, runtime, systemdCgroup, withPidFile } = installation;
    const command = systemdCgroup ? `${runtime} --systemd-cgroup` : runtime;
    return [
        ['EXEC_STARTPRE', ''],
        ['EXEC_START', `${command} run ${withPidFile ? `-d --pid-file ${pidFile} ` : ''}'${name}'`],
        ['EXEC_STOP', withPidFile ? '' : `${command} kill '${name}'`],
        ['EXEC_STOPPOST', withPidFile ? `${runtime} delete '${name}'` : ''],
    ];
}
/** Whether the installer starts the container in the background for this unit: it looks for both names as written. */
function usesPidFile(unitTemplate) {
    return unitTemplate.includes('$EXEC_STOPPOST') && unitTemplate.includes('$PIDFILE');
}
/** Every name that has a value when an image with this manifest is installed without `--set`. */
function valueNames(manifest) {
    return new Set([...reservedNames, ...overridableNames, ...manifest.defaultValues.keys()]);
}
/** The name that the installer gives a container without `--name`: the last part of the image's, and its tag if it tells. */
function containerName(imageName) {
    const withoutDigest = imageName.replace(/@.*$/, '');
    const [name = '', tag = 'latest'] = (withoutDigest.split('/').at(-1) ?? '').split(':');
    return tag === 'latest' ? name : `${name}-${tag}`;
}


/***/ }),

/***/ 97794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/save/frames.ts
/**
 * Compression on several cores: gzip and zstd both allow a file to be a row of independent parts, so parts of
 * a stream are compressed at the same time and written one after the other. Sources: RFC 1952, 2.2; RFC 8878, 3.
 */
/** Joins a stream's chunks to parts of at least `size` bytes; the last one may be smaller, also empty. */
async function* inFrames(source, size) {
    let chunks = [];
    let length = 0;
    let frames = 0;
    for await (const chunk of source) {
        chunks.push(chunk);
        length += chunk.length;
        if (length < size)
            continue;
        yield Buffer.concat(chunks, length);
        frames += 1;
        chunks = [];
        length = 0;
    }
    if (length > 0 || frames === 0)
        yield Buffer.concat(chunks, length);
}
/** Works on up to `limit` items at once and gives the results in the items' order. */
async function* mapInOrder(items, work, limit) {
    const running = [];
    for await (const item of items) {
        const result = work(item);
        // Whoever awaits it in its turn sees the failure; until then it must not count as unhandled.
        result.catch(() => undefined);
        running.push(result);
        if (running.length >= limit)
            yield* nextOf(running);
    }
    while (running.length > 0)
        yield* nextOf(running);
}
async function* nextOf(running) {
    const first = running.shift();
    if (first !== undefined)
        yield await first;
}

;// CONCATENATED MODULE: ./src/save/compress.ts







/** Levels at which compression keeps up with the engine that writes the tar. */
const levels = { gzip: 1, zstd: 1 };
const megabyte = 1024 * 1024;
/** Megabytes that a core compresses at a time: with many more parts, cores wait for the engine and it for them. */
const zstdPart = 8;
/** Node's own thread pool has four threads; one more part waits, so that none of them does. */
const partsAtOnce = Math.min((0,external_node_os_.availableParallelism)(), 4) + 1;
/** Exported so that tests can take each way; {@link findCompressor} chooses. */
const ways = {
    none: {},
    pigz: { through: { program: 'pigz', args: [`-${levels.gzip}`, '-c'] } },
    zstdProgram: {
        through: { program: 'zstd', args: ['-T0', `-B${zstdPart}M`, `-${levels.zstd}`, '-q', '-c'] },
    },
    gzipParts: {
        transform: (tar) => {
            const gzip = (0,external_node_util_.promisify)((external_node_zlib_default()).gzip);
            return mapInOrder(inFrames(tar, megabyte), (part) => gzip(part, { level: levels.gzip }), partsAtOnce);
        },
    },
    zstdParts: {
        transform: (tar) => {
            const zstd = (0,external_node_util_.promisify)((external_node_zlib_default()).zstdCompress);
            const params = { [(external_node_zlib_default()).constants.ZSTD_c_compressionLevel]: levels.zstd };
            return mapInOrder(inFrames(tar, zstdPart * megabyte), (part) => zstd(part, { params }), partsAtOnce);
        },
    },
};
/**
 * The fastest way there is here: the programs where they are installed, else Node's own zlib.
 *
 * @throws UserError where zstd is asked for and neither has it
 */
async function findCompressor(compression, here = { searchPath: process.env.PATH ?? '', hasZstd: "zstdCompress" in (external_node_zlib_default()) }) {
    switch (compression) {
        case 'none':
            return ways.none;
        case 'gzip':
            return (await isInstalled('pigz', here.searchPath)) ? ways.pigz : ways.gzipParts;
        case 'zstd':
            if (await isInstalled('zstd', here.searchPath))
                return ways.zstdProgram;
            if (here.hasZstd)
                return ways.zstdParts;
            throw new errors/* UserError */.yo(`compression: zstd needs the program zstd, or Node 22.15 or later (this is ${process.version}): ` +
                'install zstd, or write compression: gzip.');
    }
}
async function isInstalled(program, searchPath) {
    const tries = searchPath.split(external_node_path_.delimiter).map((folder) => (0,promises_.access)((0,external_node_path_.join)(folder, program), promises_.constants.X_OK));
    return (await Promise.allSettled(tries)).some(({ status }) => status === 'fulfilled');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
var exec = __webpack_require__(22876);
;// CONCATENATED MODULE: ./src/context/git.ts

/** The commit of a folder; undefined where there is no repository, no commit, or no git. */
async function commitOf(folder) {
    const [id, date] = (await git(folder, 'log', '-1', '--format=%H%n%cI'))?.split('\n') ?? [];
    if (!id || !date)
        return undefined;
    const url = await git(folder, 'remote', 'get-url', 'origin');
    return { id, date, url: url && withoutCredentials(url) };
}
/**
 * Paths below a folder, `/`-rooted there, whose changes are not committed; `no-git` where there is no repository,
 * and undefined where git does not tell.
 */
async function uncommittedFiles(folder) {
    const prefix = await git(folder, 'rev-parse', '--show-prefix');
    if (prefix === undefined)
        return 'no-git';
    const status = await git(folder, 'status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--', '.');
    // Each record is two letters of status, a space, and a path from the top of the repository.
    const paths = status
        ?.split('\0')
        .filter((record) => record.length > 3)
        .map((record) => record.slice(3));
    return paths && new Set(paths.map((path) => `/${path.slice(prefix.length)}`));
}
async function git(folder, ...args) {
    try {
        const { exitCode, stdout } = await (0,exec/* getExecOutput */.H)('git', ['-C', folder, ...args], {
            silent: true,
            ignoreReturnCode: true,
        });
        return exitCode === 0 ? stdout.replace(/\n$/, '') : undefined;
    }
    catch {
        // Without git there is no repository as far as anybody can tell.
        return undefined;
    }
}
function withoutCredentials(url) {
    if (!URL.canParse(url))
        return url;
    const parsed = new URL(url);
    parsed.username = '';
    parsed.password = '';
    return parsed.href;
}

;// CONCATENATED MODULE: ./src/context/auto-labels.ts

/**
 * Labels that tell where an image comes from: of the run where it says so, else of the folder's repository.
 * `build-date` is the commit's date, so that building a commit again gives the same image.
 */
async function autoLabels(folder, env) {
    const commit = await commitOf(folder);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: revision } = env;
    const labels = [
        ['vcs-type', 'git'],
        ['vcs-url', server && repository ? `${server}/${repository}` : commit?.url],
        ['vcs-ref', revision || commit?.id],
        ['build-date', commit?.date],
    ];
    return new Map(labels.filter((label) => label[1] !== undefined));
}

;// CONCATENATED MODULE: ./src/generate/template-data.ts
/** The templates of the files that are rendered, by the name of the file. */
const templateNames = ['Dockerfile', 'service.template', 'tmpfiles.template', 'init.sh'];

;// CONCATENATED MODULE: ./src/generate/load-templates.ts




/**
 * The templates of generated files: those in the user's folder, and the built-in ones for the rest.
 * @throws UserError where the folder is not there
 */
async function readTemplates(folder) {
    const builtin = await builtinTemplates();
    if (folder === undefined)
        return builtin;
    if (!(await (0,promises_.stat)(folder).catch(() => undefined))?.isDirectory()) {
        throw new errors/* UserError */.yo(`The templates folder "${folder}" does not exist; name the folder that holds your templates.`);
    }
    const entries = await Promise.all(templateNames.map(async (name) => [name, (await ownTemplate(folder, name)) ?? builtin[name]]));
    return Object.fromEntries(entries);
}
async function ownTemplate(folder, name) {
    const path = (0,external_node_path_.join)(folder, `${name}.hbs`);
    try {
        return { path, text: await (0,promises_.readFile)(path, 'utf8') };
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw new errors/* UserError */.yo(`The template "${path}" cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    }
}
async function builtinTemplates() {
    // Each address is written out, so that the bundler finds the file and puts it beside the bundle.
    const [dockerfile, service, tmpfiles, init] = await Promise.all([
        (0,promises_.readFile)(__webpack_require__.ab + "Dockerfile.hbs", 'utf8'),
        (0,promises_.readFile)(__webpack_require__.ab + "service.template.hbs", 'utf8'),
        (0,promises_.readFile)(__webpack_require__.ab + "tmpfiles.template.hbs", 'utf8'),
        (0,promises_.readFile)(__webpack_require__.ab + "init.sh.hbs", 'utf8'),
    ]);
    return {
        Dockerfile: { path: 'Dockerfile.hbs', text: dockerfile },
        'service.template': { path: 'service.template.hbs', text: service },
        'tmpfiles.template': { path: 'tmpfiles.template.hbs', text: tmpfiles },
        'init.sh': { path: 'init.sh.hbs', text: init },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/context/read-inside.ts



/** Whether a path lies in a folder; both are absolute, and links in them are followed already. */
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`);
}
/**
 * Reads the files that runtime options name, relative to the context.
 * @throws UserError, in words that follow "it cannot be read:", for a file that is not there or leaves the context
 */
function contextReader(root) {
    return (path) => {
        const real = realPath((0,external_node_path_.resolve)(root, path));
        if (real === undefined)
            throw new errors/* UserError */.yo('there is no such file in the context');
        if (!isInside((0,external_node_fs_.realpathSync)(root), real)) {
            throw new errors/* UserError */.yo('it lies outside the context; copy it in and write its path in the context');
        }
        return (0,external_node_fs_.readFileSync)(real, 'utf8');
    };
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
;// CONCATENATED MODULE: ./src/runtime-spec/integer.ts
const ranges = {
    uint16: [0n, 2n ** 16n - 1n],
    uint32: [0n, 2n ** 32n - 1n],
    uint64: [0n, 2n ** 64n - 1n],
    int32: [-(2n ** 31n), 2n ** 31n - 1n],
    int64: [-(2n ** 63n), 2n ** 63n - 1n],
    /** What is stored signed and must not be negative. */
    uint63: [0n, 2n ** 63n - 1n],
};
const decimal = /^[+-]?\d+$/;
const based = /^(0x[\da-f]+|0b[01]+|0o?[0-7]+|0|[1-9]\d*)$/i;
/** A decimal whole number in the range, or undefined. */
function parseDecimal(text, range) {
    return decimal.test(text) ? inRange(BigInt(text.replace('+', '')), range) : undefined;
}
/**
 * A whole number in the range as the reference's own number options take it: 0x, 0b, 0o or a leading 0 set the base,
 * `_` may stand between digits.
 */
function parseNumber(text, range) {
    const [, sign = '', written = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
    const digits = written.replaceAll(/(?<=[\da-f])_(?=[\da-f])|(?<=^0[xbo])_/gi, '');
    if (!based.test(digits) || (sign !== '' && range[0] === 0n))
        return undefined;
    const magnitude = BigInt(digits.replace(/^0(?=[0-7]+$)/, '0o'));
    return inRange(sign === '-' ? -magnitude : magnitude, range);
}
function inRange(value, [from, to]) {
    return value < from || value > to ? undefined : toInteger(value);
}
/** A number where it is exact, so that equal values are equal by `===`. */
function toInteger(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
/** A negative number as the unsigned 64-bit number of the same bits: -1 is the largest, which means no limit. */
function asUnsigned(value) {
    return value < 0 ? toInteger(BigInt.asUintN(64, BigInt(value))) : value;
}

;// CONCATENATED MODULE: ./src/runtime-spec/option.ts

/** A value that an option cannot use; where it stands is added by who knows. */
class WrongValue extends Error {
    /** @param expected what to write instead, to follow "write" */
    constructor(expected) {
        super(`write ${expected}`);
    }
}
function once(row, apply) {
    return option_option(row, 'once', (draft, values) => {
        values.at(-1)?.check((text) => {
            apply(draft.spec, text, draft);
        });
    });
}
function number(row, apply) {
    const [from, to] = row.range;
    const expected = `a whole number from ${String(from)} to ${String(to)}, without a unit`;
    return option_option(row, 'number', (draft, values) => {
        const numbers = values.map(({ check }) => check((text) => given(parseNumber(text, row.range), expected)));
        const last = numbers.at(-1);
        if (last !== undefined)
            apply(draft.spec, last);
    });
}
function list(row, apply) {
    return option_option(row, 'list', (draft, values) => {
        const last = values.at(-1);
        const counting = values.filter((value) => value === last || (value.byOldName && last?.byOldName));
        for (const value of counting)
            value.check((text) => {
                for (const item of text.split(','))
                    apply(draft.spec, item);
            });
    });
}
function repeated(row, apply, before) {
    return option_option(row, 'repeated', (draft, values) => {
        before?.(draft.spec, values.map(({ text }) => text));
        for (const value of values)
            value.check((text) => {
                apply(draft.spec, text, draft);
            });
    });
}
function toggle(row, apply) {
    return option_option({ ...row, hint: 'true|false' }, 'switch', (draft, values) => {
        const expected = 'true or false, or nothing at all';
        const switches = values.map((value) => ({
            ...value,
            on: value.check((text) => given(flags.get(text), expected)),
        }));
        const last = switches.at(-1);
        last?.check(() => {
            apply(draft.spec, last.on);
        });
    });
}
const flags = new Map([
    ...['1', 't', 'T', 'true', 'TRUE', 'True'].map((word) => [word, true]),
    ...['0', 'f', 'F', 'false', 'FALSE', 'False'].map((word) => [word, false]),
]);
function option_option(row, kind, apply) {
    const { name, oldNames = [], hint, help } = row;
    return { name, oldNames, kind, hint, help, apply };
}
/** The parts of a value between colons. @throws WrongValue where their number is wrong or the first one is empty */
function parts(value, count, expected) {
    const found = value.split(':');
    if (found.length !== count || found[0] === '')
        throw new WrongValue(expected);
    return found;
}
/** @throws WrongValue where there is none */
function given(value, expected) {
    if (value === undefined)
        throw new WrongValue(expected);
    return value;
}

;// CONCATENATED MODULE: ./src/runtime-spec/old-names.ts

const namespaceTypes = ['network', 'mount', 'pid', 'ipc', 'user', 'uts'];
const stages = ['prestart', 'poststart', 'poststop'];
const tmpfsOptions = ['rw', 'noexec', 'nosuid', 'nodev', 'size=65536k'];
const cgroupOptions = ['nosuid', 'noexec', 'nodev', 'relatime'];
const old_names_oldForms = [
    ...namespaceTypes.map((type) => ({
        name: type,
        hint: 'PATH|host',
        today: `linux-namespace-add=${type}:PATH; linux-namespace-remove=${type} for host`,
        translate: (value) => value === 'host'
            ? { name: 'linux-namespace-remove', value: type }
            : { name: 'linux-namespace-add', value: `${type}:${value}` },
    })),
    {
        name: 'tmpfs',
        hint: 'DEST[:OPT,OPT]',
        today: 'mounts-add with type tmpfs',
        translate: (value) => {
            const [destination = '', options, ...rest] = value.split(':');
            if (destination === '' || rest.length > 0)
                throw new WrongValue('DEST[:OPT,OPT], as in /tmp:rw,size=1m');
            return addMount(destination, 'tmpfs', 'tmpfs', options?.split(',') ?? tmpfsOptions);
        },
    },
    ...['bind', 'mount-bind'].map((name) => ({
        name,
        hint: 'SRC:DEST[:OPT:OPT]',
        today: 'mounts-add with type bind',
        translate: (value) => {
            const [source = '', destination = '', ...options] = value.split(':');
            if (source === '' || destination === '')
                throw new WrongValue('SRC:DEST[:OPT:OPT], as in /var/lib/app:/data:rw');
            return addMount(destination, 'bind', source, withBind(options.length > 0 ? options : ['rw']));
        },
    })),
    {
        name: 'mount-cgroups',
        hint: 'ro|rw|no',
        today: 'mounts-add with type cgroup',
        translate: (mode) => {
            if (mode === 'no')
                return undefined;
            if (mode !== 'ro' && mode !== 'rw')
                throw new WrongValue('one of ro, rw, no');
            return addMount('/sys/fs/cgroup', 'cgroup', 'cgroup', [...cgroupOptions, mode]);
        },
    },
    ...stages.map((stage) => ({
        name: stage,
        hint: 'PATH[:ARG:ARG]',
        today: `hooks-${stage}-add`,
        translate: (value) => {
            const [path = '', ...args] = value.split(':');
            if (path === '')
                throw new WrongValue('PATH[:ARG:ARG], as in /usr/bin/notify:started');
            return { name: `hooks-${stage}-add`, value: JSON.stringify({ path, args }) };
        },
    })),
];
function addMount(destination, type, source, options) {
    return { name: 'mounts-add', value: JSON.stringify({ destination, type, source, options }) };
}
function withBind(options) {
    return options.includes('bind') || options.includes('rbind') ? options : [...options, 'bind'];
}
/** Options that the runtime specification has dropped: accepted, without effect. */
const old_names_droppedOptions = new Map([
    ['arch', 'the runtime specification dropped it'],
]);

;// CONCATENATED MODULE: ./src/runtime-spec/without-first.ts
/** The list without the first item that matches. */
function withoutFirst(items, matches) {
    const found = items?.findIndex(matches) ?? -1;
    return items?.filter((_item, index) => index !== found) ?? [];
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/block-io.ts



const weights = [
    {
        name: 'linux-blkio-leaf-weight',
        field: 'leafWeight',
        other: 'weight',
        of: 'processes outside inner groups',
    },
    { name: 'linux-blkio-weight', field: 'weight', other: 'leafWeight', of: 'the container' },
];
const throttles = [
    ['linux-blkio-read-bps-device', 'throttleReadBpsDevice', 'bytes read from a device in a second'],
    ['linux-blkio-read-iops-device', 'throttleReadIOPSDevice', 'reads from a device in a second'],
    ['linux-blkio-write-bps-device', 'throttleWriteBpsDevice', 'bytes written to a device in a second'],
    ['linux-blkio-write-iops-device', 'throttleWriteIOPSDevice', 'writes to a device in a second'],
];
/** Weights and limits of block devices. A weight or limit of -1 takes away what was set for that device. */
const blockIOOptions = [
    ...weights.flatMap(({ name, field, other, of }) => [
        number({ name, hint: '10-1000', range: ranges.uint16, help: `weight of ${of} on block devices` }, (spec, weight) => {
            blockIO(spec)[field] = weight;
        }),
        repeated({
            name: `${name}-device`,
            hint: 'MAJOR:MINOR:WEIGHT',
            help: `weight of ${of} on one block device; -1 removes it`,
        }, (spec, value) => {
            const [major, minor, weight] = deviceNumber(value, 'MAJOR:MINOR:WEIGHT, as in 8:0:500', ranges.uint16);
            if (weight === -1)
                removeWeight(spec, major, minor, field, other);
            else
                setWeight(spec, major, minor, field, weight);
        }),
    ]),
    ...throttles.map(([name, field, what]) => repeated({ name, hint: 'MAJOR:MINOR:RATE', help: `limit of ${what}; -1 removes it` }, (spec, value) => {
        const [major, minor, rate] = deviceNumber(value, 'MAJOR:MINOR:RATE, as in 8:0:1048576', ranges.uint63);
        const isIt = sameDevice(major, minor);
        const existing = spec.linux.resources?.blockIO;
        if (rate !== -1)
            setRate((blockIO(spec)[field] ??= []), { major, minor, rate });
        else if (existing)
            existing[field] = withoutFirst(existing[field], isIt);
    })),
];
const blockIO = (spec) => ((spec.linux.resources ??= {}).blockIO ??= {});
function deviceNumber(value, form, [, to]) {
    const [major = '', minor = '', number = ''] = parts(value, 3, form);
    return [
        given(parseDecimal(major, ranges.int64), form),
        given(parseDecimal(minor, ranges.int64), form),
        given(parseDecimal(number, [-1n, to]), form),
    ];
}
function sameDevice(major, minor) {
    return (device) => device.major === major && device.minor === minor;
}
function setWeight(spec, major, minor, field, weight) {
    const devices = (blockIO(spec).weightDevice ??= []);
    const existing = devices.find(sameDevice(major, minor));
    if (existing)
        existing[field] = weight;
    else
        devices.push({ major, minor, [field]: weight });
}
/** A device with the other weight keeps its entry. */
function removeWeight(spec, major, minor, field, other) {
    const existing = spec.linux.resources?.blockIO;
    const device = existing?.weightDevice?.find(sameDevice(major, minor));
    if (!existing || !device)
        return;
    if (device[other] === undefined)
        existing.weightDevice = withoutFirst(existing.weightDevice, (each) => each === device);
    else
        device[field] = undefined;
}
function setRate(throttles, throttle) {
    const existing = throttles.find(sameDevice(throttle.major, throttle.minor));
    if (existing)
        existing.rate = throttle.rate;
    else
        throttles.push(throttle);
}

// EXTERNAL MODULE: ./src/core/capabilities.ts
var capabilities = __webpack_require__(63649);
;// CONCATENATED MODULE: ./src/runtime-spec/options/capabilities.ts


const exampleHint = 'CAP_NAME,...';
/** `privileged` comes first: it resets what the others then add and drop. */
const capabilityOptions = [
    toggle({
        name: 'privileged',
        help: 'give the process all capabilities, and take SELinux label, AppArmor profile and seccomp filter away',
    }, (spec, on) => {
        if (!on)
            return;
        setAll(spec, capabilities/* privilegedCapabilities */.su);
        delete spec.process.selinuxLabel;
        delete spec.process.apparmorProfile;
        delete spec.linux.seccomp;
    }),
    toggle({
        name: 'process-cap-drop-all',
        oldNames: ['cap-drop-all'],
        help: 'drop all capabilities, before any is added',
    }, (spec, on) => {
        if (on && spec.process.capabilities)
            setAll(spec, []);
    }),
    list({
        name: 'process-cap-add',
        oldNames: ['cap-add'],
        hint: exampleHint,
        help: 'add capabilities to all five sets',
    }, (spec, name) => {
        add(spec, name, capabilities/* capabilitySets */.E4);
    }),
    ...capabilities/* capabilitySets */.E4.map((set) => list({ name: `process-cap-add-${set}`, hint: exampleHint, help: `add capabilities to the ${set} set` }, (spec, name) => {
        add(spec, name, [set]);
    })),
    list({
        name: 'process-cap-drop',
        oldNames: ['cap-drop'],
        hint: exampleHint,
        help: 'drop capabilities from all five sets',
    }, (spec, name) => {
        drop(spec, name, capabilities/* capabilitySets */.E4);
    }),
    ...capabilities/* capabilitySets */.E4.map((set) => list({ name: `process-cap-drop-${set}`, hint: exampleHint, help: `drop capabilities from the ${set} set` }, (spec, name) => {
        drop(spec, name, [set]);
    })),
];
function setAll(spec, names) {
    spec.process.capabilities = Object.fromEntries(capabilities/* capabilitySets */.E4.map((set) => [set, [...names]]));
}
function add(spec, written, sets) {
    const name = capability(written);
    const capabilities = (spec.process.capabilities ??= {});
    for (const set of sets) {
        const names = (capabilities[set] ??= []);
        if (!names.includes(name))
            names.push(name);
    }
}
/** The last capability takes the place of the one that goes. */
function drop(spec, written, sets) {
    const name = capability(written);
    for (const set of sets) {
        const names = spec.process.capabilities?.[set] ?? [];
        const place = names.indexOf(name);
        const last = names.at(-1);
        if (place === -1 || last === undefined)
            continue;
        names[place] = last;
        names.pop();
    }
}
function capability(written) {
    const name = written.toUpperCase();
    if (!capabilities/* privilegedCapabilities */.su.includes(name) && !capabilities/* newerCapabilities */.qA.includes(name))
        throw new WrongValue('capabilities by name, as in CAP_NET_ADMIN,CAP_SYS_TIME; see capabilities(7)');
    return name;
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/devices.ts



const deviceForm = 'TYPE:MAJOR:MINOR:PATH[:fileMode=N][:uid=N][:gid=N], numbers decimal, as in c:10:229:/dev/fuse:fileMode=438';
const ruleForm = 'allow or deny[,type=a|b|c][,major=N][,minor=N][,access=rwm], as in allow,type=c,major=10,access=rw';
/** Devices, and the rules for what may be done with them. */
const deviceOptions = [
    repeated({
        name: 'linux-device-cgroup-add',
        hint: 'RULE',
        help: 'add a rule for the use of devices: allow or deny, then any of type=, major=, minor=, access= after commas',
    }, (spec, value) => {
        const resources = (spec.linux.resources ??= {});
        (resources.devices ??= []).push(deviceRule(value));
    }),
    repeated({
        name: 'linux-device-cgroup-remove',
        hint: 'RULE',
        help: 'remove the first rule for the use of devices that says exactly this',
    }, (spec, value) => {
        const rule = deviceRule(value);
        const { resources } = spec.linux;
        if (resources)
            resources.devices = withoutFirst(resources.devices, (other) => sameRule(rule, other));
    }),
    toggle({ name: 'linux-device-remove-all', oldNames: ['device-remove-all'], help: 'remove all devices' }, (spec, on) => {
        if (on)
            delete spec.linux.devices;
    }),
    repeated({
        name: 'linux-device-add',
        oldNames: ['device-add'],
        hint: 'TYPE:MAJOR:MINOR:PATH[:fileMode=N][:uid=N][:gid=N]',
        help: 'make a device in the container; in place of one of the same path',
    }, (spec, value) => {
        const device = parseDevice(value);
        const devices = (spec.linux.devices ??= []);
        const place = devices.findIndex(({ path }) => path === device.path);
        if (place === -1)
            devices.push(device);
        else
            devices[place] = device;
    }),
    repeated({ name: 'linux-device-remove', oldNames: ['device-remove'], hint: 'PATH', help: 'remove a device' }, (spec, path) => {
        spec.linux.devices = withoutFirst(spec.linux.devices, (device) => device.path === path);
    }),
];
function parseDevice(value) {
    const [type = '', major = '', minor = '', path, ...details] = value.split(':');
    if (path === undefined || !/^[bcup]$/.test(type))
        throw new WrongValue(deviceForm);
    const device = {
        path,
        type,
        major: given(parseDecimal(major, ranges.int64), deviceForm),
        minor: given(parseDecimal(minor, ranges.int64), deviceForm),
    };
    for (const detail of details) {
        const [, name, number] = given(/^(fileMode|uid|gid)=(.*)$/.exec(detail) ?? undefined, deviceForm);
        const parsed = given(parseDecimal(number ?? '', [0n, 2n ** 31n - 1n]), deviceForm);
        device[name] = parsed;
    }
    return device;
}
function deviceRule(value) {
    const [verdict, ...conditions] = value.split(',');
    if (verdict !== 'allow' && verdict !== 'deny')
        throw new WrongValue(ruleForm);
    const rule = { allow: verdict === 'allow' };
    for (const condition of conditions.map((each) => each.trim()).filter((each) => each !== '')) {
        const [, name, setting = ''] = given(/^([^=]*)=(.*)$/s.exec(condition) ?? undefined, ruleForm);
        setCondition(rule, name ?? '', setting);
    }
    return rule;
}
function setCondition(rule, name, setting) {
    switch (name) {
        case 'type':
            rule.type = given(/^[abc]$/.exec(setting)?.[0], ruleForm);
            break;
        case 'access':
            rule.access = given(/^[rwm]*$/.exec(setting)?.[0], ruleForm);
            break;
        case 'major':
        case 'minor':
            rule[name] = given(parseDecimal(setting, ranges.int64), ruleForm);
            break;
        default:
            throw new WrongValue(ruleForm);
    }
}
function sameRule(a, b) {
    return (a.allow === b.allow &&
        (a.type ?? '') === (b.type ?? '') &&
        (a.access ?? '') === (b.access ?? '') &&
        a.major === b.major &&
        a.minor === b.minor);
}

;// CONCATENATED MODULE: ./src/runtime-spec/default-syscalls.ts
/** The system calls that every container may make, as the reference's default profile for amd64 has them. */
const defaultSyscalls = `
  accept accept4 access alarm bind brk capget capset chdir chmod chown chown32 clock_getres clock_gettime
  clock_nanosleep close connect copy_file_range creat dup dup2 dup3 epoll_create epoll_create1 epoll_ctl
  epoll_ctl_old epoll_pwait epoll_wait epoll_wait_old eventfd eventfd2 execve execveat exit exit_group
  faccessat fadvise64 fadvise64_64 fallocate fanotify_mark fchdir fchmod fchmodat fchown fchown32 fchownat
  fcntl fcntl64 fdatasync fgetxattr flistxattr flock fork fremovexattr fsetxattr fstat fstat64 fstatat64
  fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futimesat getcpu getcwd getdents getdents64 getegid
  getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getitimer getpeername getpgid getpgrp
  getpid getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit get_robust_list
  getrusage getsid getsockname getsockopt get_thread_area gettid gettimeofday getuid getuid32 getxattr
  inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel ioctl io_destroy io_getevents
  ioprio_get ioprio_set io_setup io_submit ipc kill lchown lchown32 lgetxattr link linkat listen listxattr
  llistxattr _llseek lremovexattr lseek lsetxattr lstat lstat64 madvise memfd_create mincore mkdir mkdirat
  mknod mknodat mlock mlock2 mlockall mmap mmap2 mprotect mq_getsetattr mq_notify mq_open mq_timedreceive
  mq_timedsend mq_unlink mremap msgctl msgget msgrcv msgsnd msync munlock munlockall munmap nanosleep
  newfstatat _newselect open openat pause pipe pipe2 poll ppoll prctl pread64 preadv prlimit64 pselect6
  pwrite64 pwritev read readahead readlink readlinkat readv recv recvfrom recvmmsg recvmsg remap_file_pages
  removexattr rename renameat renameat2 restart_syscall rmdir rt_sigaction rt_sigpending rt_sigprocmask
  rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo sched_getaffinity
  sched_getattr sched_getparam sched_get_priority_max sched_get_priority_min sched_getscheduler
  sched_rr_get_interval sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield
  seccomp select semctl semget semop semtimedop send sendfile sendfile64 sendmmsg sendmsg sendto setfsgid
  setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 setitimer setpgid setpriority
  setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit
  set_robust_list setsid setsockopt set_thread_area set_tid_address setuid setuid32 setxattr shmat shmctl
  shmdt shmget shutdown sigaltstack signalfd signalfd4 sigreturn socket socketcall socketpair splice stat
  stat64 statfs statfs64 symlink symlinkat sync sync_file_range syncfs sysinfo syslog tee tgkill time
  timer_create timer_delete timerfd_create timerfd_gettime timerfd_settime timer_getoverrun timer_gettime
  timer_settime times tkill truncate truncate64 ugetrlimit umask uname unlink unlinkat utime utimensat
  utimes vfork vmsplice wait4 waitid waitpid write writev
`
    .trim()
    .split(/\s+/);

;// CONCATENATED MODULE: ./src/runtime-spec/default-spec.ts


const allow = 'SCMP_ACT_ALLOW';
const equal = 'SCMP_CMP_EQ';
/** clone(2) with any of CLONE_NEWNS, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET. */
const newNamespaceFlags = 0x7c020000;
/** The configuration that the options start from: what the reference prints, with a read-only root. */
function defaultSpec() {
    return {
        ociVersion: '1.0.1',
        process: {
            terminal: false,
            user: { uid: 0, gid: 0 },
            args: ['sh'],
            env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'TERM=xterm'],
            cwd: '/',
            capabilities: {
                bounding: [...capabilities/* defaultCapabilities */.o7],
                effective: [...capabilities/* defaultCapabilities */.o7],
                inheritable: [...capabilities/* defaultCapabilities */.o7],
                permitted: [...capabilities/* defaultCapabilities */.o7],
                ambient: [...capabilities/* defaultCapabilities */.o7],
            },
            rlimits: [{ type: 'RLIMIT_NOFILE', hard: 1024, soft: 1024 }],
        },
        root: { path: 'rootfs', readonly: true },
        hostname: 'mrsdalloway',
        mounts: defaultMounts(),
        linux: {
            resources: { devices: [{ allow: false, access: 'rwm' }] },
            namespaces: ['pid', 'network', 'ipc', 'uts', 'mount'].map((type) => ({ type })),
            seccomp: defaultSeccomp(),
        },
    };
}
function defaultMounts() {
    const hardened = ['nosuid', 'noexec', 'nodev'];
    return [
        { destination: '/proc', type: 'proc', source: 'proc', options: [...hardened] },
        {
            destination: '/dev',
            type: 'tmpfs',
            source: 'tmpfs',
            options: ['nosuid', 'strictatime', 'mode=755', 'size=65536k'],
        },
        {
            destination: '/dev/pts',
            type: 'devpts',
            source: 'devpts',
            options: ['nosuid', 'noexec', 'newinstance', 'ptmxmode=0666', 'mode=0620', 'gid=5'],
        },
        {
            destination: '/dev/shm',
            type: 'tmpfs',
            source: 'shm',
            options: [...hardened, 'mode=1777', 'size=65536k'],
        },
        { destination: '/dev/mqueue', type: 'mqueue', source: 'mqueue', options: [...hardened] },
        { destination: '/sys', type: 'sysfs', source: 'sysfs', options: [...hardened, 'ro'] },
    ];
}
/** Everything is refused but the usual system calls, a few values of personality(2), and clone(2) without namespaces. */
function defaultSeccomp() {
    const personalities = [0x0, 0x8, 0xffffffff];
    return {
        defaultAction: 'SCMP_ACT_ERRNO',
        architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32'],
        syscalls: [
            { names: [...defaultSyscalls], action: allow, args: [] },
            {
                names: ['personality'],
                action: allow,
                args: personalities.map((value) => ({ index: 0, value, valueTwo: 0, op: equal })),
            },
            { names: ['chroot'], action: allow, args: [] },
            {
                names: ['clone'],
                action: allow,
                args: [{ index: 0, value: newNamespaceFlags, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }],
            },
            { names: ['arch_prctl'], action: allow, args: [] },
            { names: ['modify_ldt'], action: allow, args: [] },
        ],
    };
}

;// CONCATENATED MODULE: ./src/runtime-spec/environment.ts

/** Sets the variable of a `NAME=value` entry, where it stands if there is one of that name. @throws WrongValue */
function setVariable(spec, entry) {
    if (entry.indexOf('=') < 1)
        throw new WrongValue('NAME=VALUE, as in PORT=8080; the value may be empty');
    spec.process.env = withVariable(spec.process.env ?? [], entry);
}
/** The entries with another one, at the place of the one of the same name if there is one. */
function withVariable(entries, entry) {
    const prefix = entry.slice(0, entry.indexOf('=') + 1);
    const place = entries.findIndex((other) => other.startsWith(prefix));
    return place === -1 ? [...entries, entry] : entries.with(place, entry);
}
/**
 * The entries of an environment file: lines of `NAME=value`, comments and empty lines left out. Nothing is quoted or
 * unquoted. @throws WrongValue for a line without `=`, or with white space in the name
 */
function environmentLines(content) {
    return content
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .flatMap((line, index) => {
        const entry = line.trimStart();
        if (entry === '' || entry.startsWith('#'))
            return [];
        if (!/^[^\s=]+=/.test(entry))
            throw new WrongValue(`a file of NAME=VALUE lines: its line ${String(index + 1)} is ${JSON.stringify(line)}`);
        return [entry];
    });
}

;// CONCATENATED MODULE: ./src/runtime-spec/shape.ts
const shape_text = { type: 'text' };
const flag = { type: 'flag' };
const integer = { type: 'integer' };
const texts = { type: 'texts' };
const shape_list = (item) => ({ type: 'list', item });
const object = (fields) => ({ type: 'object', fields });
const always = (shape) => ({ presence: 'always', shape });
const unlessEmpty = (shape) => ({
    presence: 'unless-empty',
    shape,
});
const ifSet = (shape) => ({ presence: 'if-set', shape });

;// CONCATENATED MODULE: ./src/runtime-spec/read.ts




/**
 * Reads JSON of a shape. Names of fields count without regard to case, as the reference reads them; `null` counts as
 * not there; what is missing and must be there is empty.
 * @throws UserError with what is wrong and where in the JSON, to be completed with where the JSON stands
 */
function read(json, shape) {
    return readValue(parse(json), shape, '');
}
/** Any JSON; whole numbers that JSON.parse would round become text after {@link wide}. @throws UserError */
function parse(json) {
    try {
        return JSON.parse(json.replaceAll(stringOrWide, (token) => (token.startsWith('"') ? token : `"\\u0000${token}"`)));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`it is not JSON (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
/** Starts the text of a number with more digits than a number can hold; no text of a configuration has it. */
const wide = '\0';
const wideText = /^\0-?\d+$/;
const stringOrWide = /"(?:\\.|[^"\\])*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
function integerOf(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? value : undefined;
    return typeof value === 'string' && wideText.test(value) ? toInteger(BigInt(value.slice(1))) : undefined;
}
function readValue(value, shape, path) {
    if (value === null || value === undefined)
        return emptyOf(shape);
    const wrong = () => new errors/* UserError */.yo(`${path === '' ? 'the JSON' : path} must be ${names[shape.type]}`);
    switch (shape.type) {
        case 'text':
            return wanted(typeof value === 'string' && !value.startsWith(wide) ? value : undefined, wrong);
        case 'flag':
            return wanted(typeof value === 'boolean' ? value : undefined, wrong);
        case 'integer':
            return wanted(integerOf(value), wrong);
        case 'list':
            if (!Array.isArray(value))
                throw wrong();
            return value.map((item, index) => readValue(item, shape.item, `${path}[${String(index)}]`));
        case 'texts':
            if (!isObject(value))
                throw wrong();
            return new Map(Object.entries(value).map(([name, item]) => [name, readValue(item, shape_text, within(path, name))]));
        case 'object':
            if (!isObject(value))
                throw wrong();
            return readObject(value, shape, path);
    }
}
function wanted(value, wrong) {
    if (value === undefined)
        throw wrong();
    return value;
}
function within(path, name) {
    return path === '' ? name : `${path}.${name}`;
}
function readObject(value, shape, path) {
    const known = new Map(Object.keys(shape.fields).map((name) => [name.toLowerCase(), name]));
    const unknown = Object.keys(value).find((name) => !known.has(name.toLowerCase()));
    if (unknown !== undefined) {
        const meant = (0,nearest/* nearest */.p)(unknown, known.values());
        throw new errors/* UserError */.yo(`${within(path, unknown)} is not a field here${meant === undefined ? '' : `, but ${meant} is`}`);
    }
    const given = new Map(Object.entries(value).map(([name, item]) => [name.toLowerCase(), item]));
    return Object.fromEntries(Object.entries(shape.fields).flatMap(([name, field]) => {
        const item = given.get(name.toLowerCase());
        if ((item === undefined || item === null) && field.presence !== 'always')
            return [];
        return [[name, readValue(item, field.shape, within(path, name))]];
    }));
}
const names = {
    text: 'a string',
    flag: 'true or false',
    integer: 'a whole number',
    list: 'a list',
    texts: 'an object of strings',
    object: 'an object',
};
function emptyOf(shape) {
    switch (shape.type) {
        case 'text':
            return '';
        case 'flag':
            return false;
        case 'integer':
            return 0;
        case 'list':
            return [];
        case 'texts':
            return new Map();
        case 'object':
            return readObject({}, shape, '');
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/runtime-spec/spec.ts
/**
 * The part of the OCI runtime configuration that this project writes, fields in the order of the specification.
 * Source: https://github.com/opencontainers/runtime-spec/blob/main/config.md, config-linux.md
 */

const mount = object({
    destination: always(shape_text),
    type: unlessEmpty(shape_text),
    source: unlessEmpty(shape_text),
    options: unlessEmpty(shape_list(shape_text)),
});
const hook = object({
    path: always(shape_text),
    args: unlessEmpty(shape_list(shape_text)),
    env: unlessEmpty(shape_list(shape_text)),
    timeout: ifSet(integer),
});
const user = object({
    uid: always(integer),
    gid: always(integer),
    additionalGids: unlessEmpty(shape_list(integer)),
    username: unlessEmpty(shape_text),
});
const spec_capabilities = object({
    bounding: unlessEmpty(shape_list(shape_text)),
    effective: unlessEmpty(shape_list(shape_text)),
    inheritable: unlessEmpty(shape_list(shape_text)),
    permitted: unlessEmpty(shape_list(shape_text)),
    ambient: unlessEmpty(shape_list(shape_text)),
});
const rlimit = object({ type: always(shape_text), hard: always(integer), soft: always(integer) });
const spec_process = object({
    terminal: always(flag),
    consoleSize: ifSet(object({ height: always(integer), width: always(integer) })),
    user: always(user),
    args: always(shape_list(shape_text)),
    env: unlessEmpty(shape_list(shape_text)),
    cwd: always(shape_text),
    capabilities: ifSet(spec_capabilities),
    rlimits: unlessEmpty(shape_list(rlimit)),
    noNewPrivileges: unlessEmpty(flag),
    apparmorProfile: unlessEmpty(shape_text),
    oomScoreAdj: ifSet(integer),
    selinuxLabel: unlessEmpty(shape_text),
});
const spec_deviceRule = object({
    allow: always(flag),
    type: unlessEmpty(shape_text),
    major: ifSet(integer),
    minor: ifSet(integer),
    access: unlessEmpty(shape_text),
});
const memory = object({
    limit: ifSet(integer),
    reservation: ifSet(integer),
    swap: ifSet(integer),
    kernel: ifSet(integer),
    kernelTCP: ifSet(integer),
    swappiness: ifSet(integer),
    disableOOMKiller: ifSet(flag),
});
const cpu = object({
    shares: ifSet(integer),
    quota: ifSet(integer),
    period: ifSet(integer),
    realtimeRuntime: ifSet(integer),
    realtimePeriod: ifSet(integer),
    cpus: unlessEmpty(shape_text),
    mems: unlessEmpty(shape_text),
});
const weightDevice = object({
    major: always(integer),
    minor: always(integer),
    weight: ifSet(integer),
    leafWeight: ifSet(integer),
});
const throttleDevice = object({ major: always(integer), minor: always(integer), rate: always(integer) });
const spec_blockIO = object({
    weight: ifSet(integer),
    leafWeight: ifSet(integer),
    weightDevice: unlessEmpty(shape_list(weightDevice)),
    throttleReadBpsDevice: unlessEmpty(shape_list(throttleDevice)),
    throttleWriteBpsDevice: unlessEmpty(shape_list(throttleDevice)),
    throttleReadIOPSDevice: unlessEmpty(shape_list(throttleDevice)),
    throttleWriteIOPSDevice: unlessEmpty(shape_list(throttleDevice)),
});
const network = object({
    classID: ifSet(integer),
    priorities: unlessEmpty(shape_list(object({ name: always(shape_text), priority: always(integer) }))),
});
const resources = object({
    devices: unlessEmpty(shape_list(spec_deviceRule)),
    memory: ifSet(memory),
    cpu: ifSet(cpu),
    pids: ifSet(object({ limit: always(integer) })),
    blockIO: ifSet(spec_blockIO),
    hugepageLimits: unlessEmpty(shape_list(object({ pageSize: always(shape_text), limit: always(integer) }))),
    network: ifSet(network),
});
const idMapping = object({ containerID: always(integer), hostID: always(integer), size: always(integer) });
const device = object({
    path: always(shape_text),
    type: always(shape_text),
    major: always(integer),
    minor: always(integer),
    fileMode: ifSet(integer),
    uid: ifSet(integer),
    gid: ifSet(integer),
});
const syscall = object({
    names: always(shape_list(shape_text)),
    action: always(shape_text),
    args: unlessEmpty(shape_list(object({
        index: always(integer),
        value: always(integer),
        valueTwo: unlessEmpty(integer),
        op: always(shape_text),
    }))),
});
const seccomp = object({
    defaultAction: always(shape_text),
    architectures: unlessEmpty(shape_list(shape_text)),
    syscalls: unlessEmpty(shape_list(syscall)),
});
const linux = object({
    uidMappings: unlessEmpty(shape_list(idMapping)),
    gidMappings: unlessEmpty(shape_list(idMapping)),
    sysctl: unlessEmpty(texts),
    resources: ifSet(resources),
    cgroupsPath: unlessEmpty(shape_text),
    namespaces: unlessEmpty(shape_list(object({ type: always(shape_text), path: unlessEmpty(shape_text) }))),
    devices: unlessEmpty(shape_list(device)),
    seccomp: ifSet(seccomp),
    rootfsPropagation: unlessEmpty(shape_text),
    maskedPaths: unlessEmpty(shape_list(shape_text)),
    readonlyPaths: unlessEmpty(shape_list(shape_text)),
    mountLabel: unlessEmpty(shape_text),
    intelRdt: ifSet(object({ l3CacheSchema: unlessEmpty(shape_text) })),
});
const hooks = object({
    prestart: unlessEmpty(shape_list(hook)),
    poststart: unlessEmpty(shape_list(hook)),
    poststop: unlessEmpty(shape_list(hook)),
});
const spec_spec = object({
    ociVersion: always(shape_text),
    process: always(spec_process),
    root: always(object({ path: always(shape_text), readonly: always(flag) })),
    hostname: unlessEmpty(shape_text),
    mounts: unlessEmpty(shape_list(mount)),
    hooks: ifSet(hooks),
    annotations: unlessEmpty(texts),
    linux: always(linux),
});

;// CONCATENATED MODULE: ./src/runtime-spec/template-spec.ts





/** The default configuration with what the image says of its process; its PATH wins, TERM stays. */
function imageSpec(image) {
    const spec = defaultSpec();
    spec.process.env = (image.env ?? []).reduce(withVariable, spec.process.env ?? []);
    spec.process.args = [...(image.args ?? spec.process.args)];
    spec.process.cwd = image.cwd ?? spec.process.cwd;
    if (image.user)
        spec.process.user = userOf(image.user);
    return spec;
}
/** The user's own configuration; what it does not say of the process, the image does. @throws WrongValue */
function templateSpec(json, image) {
    const own = parse(json);
    if (!template_spec_isObject(own))
        throw new WrongValue('a JSON file with a runtime configuration');
    const process = template_spec_isObject(own.process) ? own.process : {};
    const ownEnv = Array.isArray(process.env)
        ? process.env.filter((entry) => typeof entry === 'string')
        : [];
    const { args, cwd, user } = imageSpec(image).process;
    const env = ownEnv.reduce(withVariable, [...(image.env ?? [])]);
    const spec = read(JSON.stringify({ ...own, process: { args, cwd, user, ...process, env } }), spec_spec);
    const { ociVersion, root } = defaultSpec();
    return {
        ...spec,
        ociVersion: spec.ociVersion === '' ? ociVersion : spec.ociVersion,
        process: { ...spec.process, terminal: false },
        root,
    };
}
function userOf({ uid, gid, additionalGids }) {
    return { uid, gid, ...(additionalGids && { additionalGids: [...additionalGids] }) };
}
function template_spec_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/general.ts


const required = 'the installer requires it';
/** The base, the root file system and what describes the container. */
const generalOptions = [
    once({
        name: 'template',
        hint: 'FILE',
        help: 'start from the runtime configuration in this JSON file instead of the default one',
    }, (_spec, path, draft) => {
        draft.spec = templateSpec(draft.readFile(path), draft.image);
    }),
    once({
        name: 'os',
        hint: 'linux',
        help: 'operating system of the container; a System Image runs on Linux only',
    }, (_spec, value) => {
        if (value !== 'linux')
            throw new WrongValue('linux; a System Image always runs on a Linux host');
    }),
    once({
        name: 'oci-version',
        hint: 'VERSION',
        help: 'version of the runtime specification that is written down',
    }, (spec, value) => {
        spec.ociVersion = value;
    }),
    once({ name: 'hostname', hint: 'NAME', help: 'host name in the container' }, (spec, value) => {
        spec.hostname = value;
    }),
    repeated({ name: 'label', hint: 'KEY=VALUE', help: 'add an annotation to the configuration' }, (spec, value) => {
        const [, key, text] = given(/^([^=]+)=(.*)$/s.exec(value) ?? undefined, 'KEY=VALUE');
        (spec.annotations ??= new Map()).set(key ?? '', text ?? '');
    }),
    once({
        name: 'rootfs-path',
        oldNames: ['rootfs'],
        hint: 'rootfs',
        help: `path of the root file system, always rootfs: ${required}`,
    }, (_spec, value) => {
        if (value !== 'rootfs')
            throw new WrongValue(`rootfs, or leave it out; ${required}`);
    }),
    toggle({
        name: 'rootfs-readonly',
        oldNames: ['read-only'],
        help: `mount the root file system read-only, always: ${required}`,
    }, (_spec, on) => {
        if (!on)
            throw new WrongValue(`true, or leave it out; ${required}`);
    }),
];

;// CONCATENATED MODULE: ./src/runtime-spec/options/hooks.ts



const hooks_stages = [
    { stage: 'poststart', when: 'after the process has started' },
    { stage: 'poststop', when: 'after the container is deleted' },
    { stage: 'prestart', when: 'before the process starts' },
];
/** Commands that the runtime runs on the host at stages of the container's life. */
const hookOptions = hooks_stages.flatMap(({ stage, when }) => [
    toggle({
        name: `hooks-${stage}-remove-all`,
        help: `remove all hooks that run ${when}; so does =false, as in the reference`,
    }, (spec) => {
        if (spec.hooks)
            spec.hooks[stage] = [];
    }),
    repeated({
        name: `hooks-${stage}-add`,
        hint: 'JSON',
        help: `run a command of the host ${when}: {"path": PATH, "args": [WORD, ...], "env": [NAME=VALUE, ...], "timeout": SECONDS}`,
    }, (spec, json) => {
        ((spec.hooks ??= {})[stage] ??= []).push(read(json, hook));
    }),
]);

;// CONCATENATED MODULE: ./src/runtime-spec/options/linux.ts

const propagations = [
    'private',
    'rprivate',
    'slave',
    'rslave',
    'shared',
    'rshared',
    'unbindable',
    'runbindable',
];
/** What concerns the kernel's side of the container as a whole. */
const linuxOptions = [
    once({
        name: 'linux-cgroups-path',
        oldNames: ['cgroups-path'],
        hint: 'PATH',
        help: 'where the control group of the container goes; SLICE:PREFIX:NAME under systemd',
    }, (spec, path) => {
        spec.linux.cgroupsPath = path;
    }),
    repeated({
        name: 'linux-masked-paths',
        oldNames: ['masked-paths'],
        hint: 'PATH',
        help: 'make a path unreadable in the container',
    }, (spec, path) => {
        (spec.linux.maskedPaths ??= []).push(path);
    }),
    repeated({
        name: 'linux-readonly-paths',
        oldNames: ['readonly-paths'],
        hint: 'PATH',
        help: 'make a path read-only in the container',
    }, (spec, path) => {
        (spec.linux.readonlyPaths ??= []).push(path);
    }),
    once({
        name: 'linux-mount-label',
        oldNames: ['mount-label'],
        hint: 'LABEL',
        help: 'SELinux label of the mounts',
    }, (spec, label) => {
        spec.linux.mountLabel = label;
    }),
    repeated({
        name: 'linux-sysctl',
        oldNames: ['sysctl'],
        hint: 'NAME=VALUE',
        help: 'set a kernel parameter of the namespaces of the container',
    }, (spec, value) => {
        const [, name = '', setting = ''] = given(/^([^=]*)=([^=]*)$/.exec(value) ?? undefined, 'NAME=VALUE, as in net.ipv4.ip_forward=1');
        (spec.linux.sysctl ??= new Map()).set(name, setting);
    }),
    once({
        name: 'linux-rootfs-propagation',
        oldNames: ['rootfs-propagation', 'root-propagation'],
        hint: 'MODE',
        help: `propagation of mounts between host and container: ${propagations.join(', ')}`,
    }, (spec, mode) => {
        if (mode !== '' && !propagations.includes(mode))
            throw new WrongValue(`one of ${propagations.join(', ')}`);
        spec.linux.rootfsPropagation = mode;
    }),
    once({
        name: 'linux-intelRdt-l3CacheSchema',
        hint: 'SCHEMA',
        help: 'share of the L3 cache, as in L3:0=ffff0;1=3ff',
    }, (spec, schema) => {
        spec.linux.intelRdt = { l3CacheSchema: schema };
    }),
];

;// CONCATENATED MODULE: ./src/runtime-spec/options/mounts.ts




/** Mounts: all are removed first, then some, then new ones are added. */
const mountOptions = [
    toggle({
        name: 'mounts-remove-all',
        help: 'remove all mounts, the default ones too; so does =false, as in the reference',
    }, (spec) => {
        spec.mounts = [];
    }),
    repeated({ name: 'mounts-remove', hint: 'PATH', help: 'remove the first mount on this path of the container' }, (spec, path) => {
        spec.mounts = withoutFirst(spec.mounts, ({ destination }) => destination === path);
    }),
    repeated({
        name: 'mounts-add',
        hint: 'JSON',
        help: 'add a mount: {"destination": PATH, "type": TYPE, "source": PATH, "options": [OPTION, ...]}',
    }, (spec, json) => {
        (spec.mounts ??= []).push(read(json, mount));
    }),
];

;// CONCATENATED MODULE: ./src/runtime-spec/options/namespaces.ts



const types = ['network', 'pid', 'mount', 'ipc', 'uts', 'user', 'cgroup'];
const mappingHint = 'HOST:CONTAINER:SIZE';
/** Id mappings come first: they ask for a user namespace, which the options after them can still remove. */
const namespaceOptions = [
    repeated({
        name: 'linux-uidmappings',
        oldNames: ['uidmappings'],
        hint: mappingHint,
        help: 'map user ids of the host to the container, in a user namespace',
    }, (spec, value) => {
        (spec.linux.uidMappings ??= []).push(namespaces_idMapping(value));
    }, (spec) => {
        setNamespace(spec, 'user', '');
    }),
    repeated({
        name: 'linux-gidmappings',
        oldNames: ['gidmappings'],
        hint: mappingHint,
        help: 'map group ids of the host to the container, in a user namespace',
    }, (spec, value) => {
        (spec.linux.gidMappings ??= []).push(namespaces_idMapping(value));
    }, (spec) => {
        setNamespace(spec, 'user', '');
    }),
    toggle({ name: 'linux-namespace-remove-all', help: 'share all namespaces with the host, unless they are added' }, (spec, on) => {
        if (on)
            spec.linux.namespaces = [];
    }),
    repeated({
        name: 'linux-namespace-add',
        hint: 'TYPE[:PATH]',
        help: `give the container a namespace of its own, or the one at PATH; ${types.join(', ')}`,
    }, (spec, value) => {
        const [, type = '', path = ''] = /^([^:]*):?(.*)$/s.exec(value) ?? [];
        setNamespace(spec, namespaceType(type), path);
    }),
    repeated({
        name: 'linux-namespace-remove',
        hint: 'TYPE',
        help: 'share a namespace with the host, as in network for a service that listens on its ports',
    }, (spec, value) => {
        const type = namespaceType(value);
        spec.linux.namespaces = withoutFirst(spec.linux.namespaces, (namespace) => namespace.type === type);
    }),
];
function setNamespace(spec, type, path) {
    const namespaces = (spec.linux.namespaces ??= []);
    const existing = namespaces.find((namespace) => namespace.type === type);
    if (existing)
        existing.path = path;
    else
        namespaces.push({ type, path });
}
function namespaceType(value) {
    if (!types.includes(value))
        throw new WrongValue(`one of ${types.join(', ')}`);
    return value;
}
function namespaces_idMapping(value) {
    const form = `${mappingHint}, as in 100000:0:65536`;
    const [hostID = 0, containerID = 0, size = 0] = parts(value, 3, form).map((part) => given(parseDecimal(part, ranges.uint32), form));
    return { containerID, hostID, size };
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/process.ts




const rlimitForm = 'TYPE:HARD:SOFT, as in RLIMIT_NOFILE:65536:1024';
/** What runs, as whom and within which limits. */
const processOptions = [
    number({
        name: 'process-uid',
        oldNames: ['uid'],
        hint: 'UID',
        range: ranges.uint32,
        help: 'user id of the process',
    }, (spec, uid) => {
        spec.process.user.uid = uid;
    }),
    once({
        name: 'process-username',
        hint: 'NAME',
        help: 'user name of the process; no effect on Linux, set the ids',
    }, (spec, name) => {
        spec.process.user.username = name;
    }),
    number({
        name: 'process-gid',
        oldNames: ['gid'],
        hint: 'GID',
        range: ranges.uint32,
        help: 'group id of the process',
    }, (spec, gid) => {
        spec.process.user.gid = gid;
    }),
    once({
        name: 'linux-selinux-label',
        oldNames: ['selinux-label'],
        hint: 'LABEL',
        help: 'SELinux label of the process',
    }, (spec, label) => {
        spec.process.selinuxLabel = label;
    }),
    once({
        name: 'process-cwd',
        oldNames: ['cwd'],
        hint: 'PATH',
        help: 'working directory, absolute; else that of the image, else /',
    }, (spec, path) => {
        spec.process.cwd = path;
    }),
    once({
        name: 'linux-apparmor',
        oldNames: ['apparmor'],
        hint: 'PROFILE',
        help: 'AppArmor profile of the process',
    }, (spec, profile) => {
        spec.process.apparmorProfile = profile;
    }),
    toggle({
        name: 'process-no-new-privileges',
        oldNames: ['no-new-privileges'],
        help: 'keep the process from gaining privileges, as by setuid programs',
    }, (spec, on) => {
        spec.process.noNewPrivileges = on;
    }),
    toggle({
        name: 'process-terminal',
        oldNames: ['tty'],
        help: 'always false: a System Image is a service without a terminal',
    }, (_spec, on) => {
        if (on)
            throw new WrongValue('false, or leave it out; the installer requires it, because a service has no terminal');
    }),
    repeated({ name: 'args', hint: 'WORD', help: 'one word of the command; else the command of the image' }, (spec, word) => {
        spec.process.args.push(word);
    }, (spec) => {
        spec.process.args = [];
    }),
    repeated({
        name: 'env-file',
        hint: 'FILE',
        help: 'set the variables in this file, one NAME=VALUE in a line; a line that starts with # is a comment',
    }, (spec, path, draft) => {
        for (const entry of environmentLines(draft.readFile(path)))
            setVariable(spec, entry);
    }),
    repeated({ name: 'env', hint: 'NAME=VALUE', help: 'set an environment variable, on top of those of the image' }, setVariable),
    repeated({
        name: 'process-groups',
        oldNames: ['groups'],
        hint: 'GID',
        help: 'add a supplementary group of the process',
    }, (spec, value) => {
        const gid = given(parseDecimal(value, ranges.uint32), 'a group id, as in 10; one for each option');
        const groups = (spec.process.user.additionalGids ??= []);
        if (!groups.includes(gid))
            groups.push(gid);
    }),
    once({
        name: 'process-consolesize',
        hint: 'WIDTH:HEIGHT',
        help: 'size of the console in characters; without a terminal it has no effect',
    }, (spec, value) => {
        const form = 'WIDTH:HEIGHT, as in 80:40';
        const [width, height] = parts(value, 2, form).map((part) => given(parseDecimal(part, ranges.uint63), form));
        spec.process.consoleSize = { height: height ?? 0, width: width ?? 0 };
    }),
    number({
        name: 'linux-oom-score-adj',
        oldNames: ['oom-score-adj'],
        hint: 'NUMBER',
        range: ranges.int64,
        help: 'how soon the kernel ends the process when memory runs out, from -1000 (never) to 1000',
    }, (spec, value) => {
        spec.process.oomScoreAdj = value;
    }),
    toggle({
        name: 'process-rlimits-remove-all',
        oldNames: ['rlimits-remove-all'],
        help: 'remove all resource limits of the process',
    }, (spec, on) => {
        if (on)
            spec.process.rlimits = [];
    }),
    repeated({
        name: 'process-rlimits-add',
        oldNames: ['rlimits-add'],
        hint: 'TYPE:HARD:SOFT',
        help: 'set a resource limit of the process; -1 is no limit',
    }, (spec, value) => {
        const [type = '', ...numbers] = parts(value, 3, rlimitForm);
        const [hard = 0, soft = 0] = numbers.map((part) => asUnsigned(given(parseDecimal(part, ranges.int64), rlimitForm)));
        const limits = (spec.process.rlimits ??= []);
        const existing = limits.find((limit) => limit.type === type);
        if (existing)
            Object.assign(existing, { hard, soft });
        else
            limits.push({ type, hard, soft });
    }),
    repeated({
        name: 'process-rlimits-remove',
        oldNames: ['rlimits-remove'],
        hint: 'TYPE',
        help: 'remove a resource limit of the process',
    }, (spec, type) => {
        spec.process.rlimits = withoutFirst(spec.process.rlimits, (limit) => limit.type === type);
    }),
];

;// CONCATENATED MODULE: ./src/runtime-spec/options/resources.ts



const { uint32, uint63, uint64, int64 } = ranges;
/** Memory, in bytes. */
const memoryLimits = [
    ['linux-mem-limit', 'limit', 'memory'],
    ['linux-mem-reservation', 'reservation', 'memory that is kept to when it is scarce'],
    ['linux-mem-swap', 'swap', 'memory and swap together'],
    ['linux-mem-kernel-limit', 'kernel', 'kernel memory'],
    ['linux-mem-kernel-tcp', 'kernelTCP', 'kernel memory for TCP buffers'],
];
/** Processor time: periods, quota and runtimes in microseconds. */
const cpuNumbers = [
    ['linux-cpu-shares', 'shares', uint64, 'WEIGHT', 'share of processor time, relative to others (1024)'],
    ['linux-cpu-period', 'period', uint64, 'MICROSECONDS', 'length of the period that the quota is for'],
    ['linux-cpu-quota', 'quota', uint63, 'MICROSECONDS', 'processor time in a period'],
    [
        'linux-realtime-runtime',
        'realtimeRuntime',
        int64,
        'MICROSECONDS',
        'real-time processor time in a period',
    ],
    [
        'linux-realtime-period',
        'realtimePeriod',
        uint63,
        'MICROSECONDS',
        'length of the period of real-time scheduling',
    ],
];
const cpuSets = [
    ['linux-cpus', 'cpus', 'processors to run on, as in 0-3,5'],
    ['linux-mems', 'mems', 'memory nodes to use, as in 0,1'],
];
const resources_resources = (spec) => (spec.linux.resources ??= {});
const resources_memory = (spec) => (resources_resources(spec).memory ??= {});
const resources_cpu = (spec) => (resources_resources(spec).cpu ??= {});
const resources_network = (spec) => (resources_resources(spec).network ??= {});
/** Limits of the control group: memory, processors, processes, network. */
const resourceOptions = [
    ...memoryLimits.map(([name, field, what]) => number({ name, hint: 'BYTES', range: uint63, help: `limit of ${what}, in bytes` }, (spec, value) => {
        resources_memory(spec)[field] = value;
    })),
    number({
        name: 'linux-mem-swappiness',
        hint: '0-100',
        range: uint64,
        help: 'how readily the kernel swaps the memory out',
    }, (spec, value) => {
        resources_memory(spec).swappiness = value;
    }),
    toggle({
        name: 'linux-disable-oom-kill',
        oldNames: ['disable-oom-kill'],
        help: 'let processes wait instead of ending one when the memory limit is reached',
    }, (spec, on) => {
        resources_memory(spec).disableOOMKiller = on;
    }),
    ...cpuNumbers.map(([name, field, range, hint, help]) => number({ name, hint, range, help }, (spec, value) => {
        resources_cpu(spec)[field] = value;
    })),
    ...cpuSets.map(([name, field, help]) => once({ name, hint: 'LIST', help }, (spec, value) => {
        resources_cpu(spec)[field] = value;
    })),
    number({ name: 'linux-pids-limit', hint: 'NUMBER', range: int64, help: 'limit of the number of processes' }, (spec, limit) => {
        resources_resources(spec).pids = { limit };
    }),
    repeated({
        name: 'linux-hugepage-limits-add',
        hint: 'PAGESIZE:BYTES',
        help: 'limit of huge pages of a size, as in 2MB:209715200',
    }, (spec, value) => {
        const form = 'PAGESIZE:BYTES, as in 2MB:209715200';
        const [pageSize = '', bytes = ''] = given(/^([^:]*):([^:]*)$/s.exec(value)?.slice(1), form);
        const limit = asUnsigned(given(parseDecimal(bytes, int64), form));
        const limits = (resources_resources(spec).hugepageLimits ??= []);
        const existing = limits.find((other) => other.pageSize === pageSize);
        if (existing)
            existing.limit = limit;
        else
            limits.push({ pageSize, limit });
    }),
    repeated({
        name: 'linux-hugepage-limits-drop',
        hint: 'PAGESIZE',
        help: 'remove the limit of huge pages of a size',
    }, (spec, pageSize) => {
        const { resources: existing } = spec.linux;
        if (existing)
            existing.hugepageLimits = withoutFirst(existing.hugepageLimits, (limit) => limit.pageSize === pageSize);
    }),
    number({
        name: 'linux-network-classid',
        hint: 'NUMBER',
        range: uint32,
        help: 'class of the network packets, for traffic control on the host',
    }, (spec, value) => {
        resources_network(spec).classID = value;
    }),
    repeated({
        name: 'linux-network-priorities',
        hint: 'INTERFACE:PRIORITY',
        help: 'priority of the traffic on a network interface; -1 removes it',
    }, (spec, value) => {
        const form = 'INTERFACE:PRIORITY, as in eth0:5; -1 removes it';
        const [name = '', text = ''] = parts(value, 2, form);
        const priority = given(parseDecimal(text, [-1n, uint32[1]]), form);
        setPriority(spec, name, priority);
    }),
];
function setPriority(spec, name, priority) {
    if (priority === -1) {
        const existing = spec.linux.resources?.network;
        if (existing)
            existing.priorities = withoutFirst(existing.priorities, (other) => other.name === name);
        return;
    }
    const priorities = (resources_network(spec).priorities ??= []);
    const existing = priorities.find((other) => other.name === name);
    if (existing)
        existing.priority = priority;
    else
        priorities.push({ name, priority });
}

;// CONCATENATED MODULE: ./src/runtime-spec/seccomp.ts


/** What happens to a system call. Source: seccomp(2). */
const actions = new Map(['allow', 'errno', 'kill', 'trace', 'trap'].map((name) => [name, `SCMP_ACT_${name.toUpperCase()}`]));
const operators = new Map([
    ['NE', 'SCMP_CMP_NE'],
    ['LT', 'SCMP_CMP_LT'],
    ['LE', 'SCMP_CMP_LE'],
    ['EQ', 'SCMP_CMP_EQ'],
    ['GE', 'SCMP_CMP_GE'],
    ['GT', 'SCMP_CMP_GT'],
    ['ME', 'SCMP_CMP_MASKED_EQ'],
]);
const seccomp_form = 'system calls by name, as in mount,umount2, or NAME:INDEX:VALUE:VALUE2:OPERATOR with one of NE, LT, LE, EQ, GE, GT, ME';
/**
 * Adds a rule for a system call, or puts it in the place of one for the same call and arguments. A rule without
 * arguments for what happens by default is not needed.
 */
function addRule(seccomp, written, action) {
    const [name = '', ...condition] = written.split(':');
    if (action === seccomp.defaultAction && condition.length === 0)
        return;
    const rule = { names: [name], action, args: argumentsOf(condition) };
    const rules = (seccomp.syscalls ??= []);
    const sameCall = rules.filter(({ names }) => same(names, rule.names));
    if (sameCall.some((other) => other.action === action && (same(other.args, rule.args) || !other.args)))
        return;
    const replaced = sameCall.find((other) => other.action !== action && same(other.args, rule.args));
    if (replaced)
        rules[rules.indexOf(replaced)] = rule;
    else
        rules.push(rule);
}
function argumentsOf(condition) {
    if (condition.length === 0)
        return [];
    const [index = '', value = '', valueTwo = '', operator = ''] = condition;
    if (condition.length !== 4)
        throw new WrongValue(seccomp_form);
    return [
        {
            index: given(parseDecimal(index, ranges.uint64), seccomp_form),
            value: given(parseDecimal(value, ranges.uint64), seccomp_form),
            valueTwo: given(parseDecimal(valueTwo, ranges.uint64), seccomp_form),
            op: given(operators.get(operator), seccomp_form),
        },
    ];
}
/** Removes the rules for exactly these system calls. */
function removeRules(seccomp, names) {
    const rules = seccomp.syscalls ?? [];
    const walk = { rules, length: rules.length };
    removeWhile(walk, names);
    rules.length = walk.length;
}
/**
 * Removes the rules with an action. The reference walks the list while it shrinks, and so leaves some of the rules out;
 * what it leaves is part of what it prints.
 */
function removeRulesOf(seccomp, action) {
    const rules = seccomp.syscalls ?? [];
    const walk = { rules, length: rules.length };
    for (const place of rules.keys()) {
        const rule = rules[place];
        if (rule?.action === action)
            removeWhile(walk, rule.names);
    }
    rules.length = walk.length;
}
function removeWhile(walk, names) {
    const { rules, length } = walk;
    for (let place = 0; place < length && place < walk.length; place++) {
        if (!same(rules[place]?.names, names))
            continue;
        rules.copyWithin(place, place + 1, walk.length);
        walk.length--;
    }
}
function same(a, b) {
    return JSON.stringify(a, bigintText) === JSON.stringify(b, bigintText);
}
function bigintText(_key, value) {
    return typeof value === 'bigint' ? `${String(value)}n` : value;
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/seccomp.ts


const architectures = new Map([
    ['x86', 'SCMP_ARCH_X86'],
    ['amd64', 'SCMP_ARCH_X86_64'],
    ['x32', 'SCMP_ARCH_X32'],
    ['arm', 'SCMP_ARCH_ARM'],
    ['arm64', 'SCMP_ARCH_AARCH64'],
    ['mips', 'SCMP_ARCH_MIPS'],
    ['mips64', 'SCMP_ARCH_MIPS64'],
    ['mips64n32', 'SCMP_ARCH_MIPS64N32'],
    ['mipsel', 'SCMP_ARCH_MIPSEL'],
    ['mipsel64', 'SCMP_ARCH_MIPSEL64'],
    ['mipsel64n32', 'SCMP_ARCH_MIPSEL64N32'],
    ['parisc', 'SCMP_ARCH_PARISC'],
    ['parisc64', 'SCMP_ARCH_PARISC64'],
    ['ppc', 'SCMP_ARCH_PPC'],
    ['ppc64', 'SCMP_ARCH_PPC64'],
    ['ppc64le', 'SCMP_ARCH_PPC64LE'],
    ['s390', 'SCMP_ARCH_S390'],
    ['s390x', 'SCMP_ARCH_S390X'],
]);
const actionNames = [...actions.keys()].join(', ');
/** What is done with the system calls of a rule, in the order in which the reference adds rules. */
const verdicts = [
    ['errno', 'fail with an error'],
    ['kill', 'end the process'],
    ['trace', 'are left to a tracer'],
    ['trap', 'send the process SIGSYS'],
    ['allow', 'are allowed'],
];
/** The filter of system calls. It comes after `privileged`, which takes the default one away. */
const seccompOptions = [
    toggle({
        name: 'linux-seccomp-remove-all',
        oldNames: ['seccomp-remove-all'],
        help: 'remove all rules for system calls',
    }, (spec, on) => {
        if (on)
            seccomp_seccomp(spec).syscalls = [];
    }),
    once({
        name: 'linux-seccomp-default-force',
        oldNames: ['seccomp-default-force'],
        hint: 'ACTION',
        help: 'set what happens to system calls without a rule, and keep all rules; linux-seccomp-default wins',
    }, (spec, name) => {
        const filter = seccomp_seccomp(spec);
        if (name !== '')
            filter.defaultAction = action(name);
    }),
    once({
        name: 'linux-seccomp-default',
        oldNames: ['seccomp-default'],
        hint: 'ACTION',
        help: `set what happens to system calls without a rule (${actionNames}), and remove rules of that action`,
    }, (spec, name) => {
        const filter = seccomp_seccomp(spec);
        if (name === '')
            return;
        filter.defaultAction = action(name);
        removeRulesOf(filter, filter.defaultAction);
    }),
    list({
        name: 'linux-seccomp-arch',
        oldNames: ['seccomp-arch'],
        hint: 'ARCH,...',
        help: `add architectures whose system calls are taken: ${[...architectures.keys()].join(', ')}`,
    }, (spec, name) => {
        const architecture = given(architectures.get(name), `architectures, as in amd64,arm64; known are ${[...architectures.keys()].join(', ')}`);
        const existing = (seccomp_seccomp(spec).architectures ??= []);
        if (!existing.includes(architecture))
            existing.push(architecture);
    }),
    ...verdicts.map(([name, effect]) => list({
        name: `linux-seccomp-${name}`,
        oldNames: [`seccomp-${name}`],
        hint: 'SYSCALL,...',
        help: `system calls that ${effect}; a condition follows as :INDEX:VALUE:VALUE2:OPERATOR`,
    }, (spec, written) => {
        addRule(seccomp_seccomp(spec), written, action(name));
    })),
    once({
        name: 'linux-seccomp-remove',
        oldNames: ['seccomp-remove'],
        hint: 'SYSCALL,...',
        help: 'remove the rules that are for exactly these system calls',
    }, (spec, names) => {
        removeRules(seccomp_seccomp(spec), names.split(','));
    }),
];
const seccomp_seccomp = (spec) => (spec.linux.seccomp ??= { defaultAction: '' });
function action(name) {
    const found = actions.get(name);
    if (found === undefined)
        throw new WrongValue(`one of ${actionNames}`);
    return found;
}

;// CONCATENATED MODULE: ./src/runtime-spec/options/table.ts











/**
 * All runtime options by subject, in the order in which they are applied. The order on the command line does not
 * count, except among the values of one option; so it is in the reference.
 */
const table_subjects = [
    ['Base and root file system', generalOptions],
    ['Process', processOptions],
    ['Capabilities', capabilityOptions],
    ['Mounts', mountOptions],
    ['Hooks', hookOptions],
    ['Namespaces', namespaceOptions],
    ['Linux', linuxOptions],
    ['Resources', resourceOptions],
    ['Block devices', blockIOOptions],
    ['Devices', deviceOptions],
    ['System calls', seccompOptions],
];
const runtimeOptions = table_subjects.flatMap(([, options]) => options);

;// CONCATENATED MODULE: ./src/runtime-spec/refused.ts
/** Options of the reference that are of no use to a System Image, by prefix or name, with the reason. */
const refusals = [
    [
        /^windows-/,
        'a System Image always runs on a Linux host, so options for Windows have no use; leave it out',
    ],
    [
        /^solaris-/,
        'a System Image always runs on a Linux host, so options for Solaris have no use; leave it out',
    ],
    [
        /^vm-/,
        'a System Image is run by a runtime for Linux containers, so options for virtual machines have no use; leave it out',
    ],
    [
        /^(linux-)?seccomp-only$/,
        'a System Image needs the whole configuration, not its system call filter alone; leave it out',
    ],
    [/^output$/, 'the file is always config.json.template; leave it out'],
];
function refusalOf(name) {
    return refusals.find(([pattern]) => pattern.test(name))?.[1];
}

;// CONCATENATED MODULE: ./src/runtime-spec/calls.ts






const byName = new Map(runtimeOptions.map((option) => [option.name, option]));
const byOldName = new Map(runtimeOptions.flatMap((option) => option.oldNames.map((name) => [name, option])));
const formByName = new Map(old_names_oldForms.map((form) => [form.name, form]));
const allNames = new Set([byName, byOldName, formByName, old_names_droppedOptions].flatMap((names) => [...names.keys()]));
/**
 * Reads words as options: `--name=value`, `--name value`, with one dash as well; a switch takes a value only after
 * `=`.
 * @throws UserError that quotes the word and says where it stands
 */
function readCalls(words) {
    const values = new Map();
    const notices = [];
    const rest = words[Symbol.iterator]();
    for (const word of rest) {
        const { name, attached } = splitWord(word);
        const value = attached ?? (isSwitch(name) ? 'true' : nextValue(word, rest));
        const dropped = old_names_droppedOptions.get(name);
        if (dropped !== undefined)
            notices.push(`${at(word)}: "${word.text}" has no effect: ${dropped}.`);
        const call = dropped === undefined ? translate(word, name, value) : undefined;
        if (!call)
            continue;
        const earlier = values.get(call.option) ?? [];
        values.set(call.option, [...earlier, call.value]);
    }
    return { values, notices };
}
/** The name of an option that is known, and the value after the `=`. */
function splitWord(word) {
    const [, name, , attached] = /^--?([^-=][^=]*)(=([^]*))?$/.exec(word.text) ?? [];
    if (name === undefined)
        throw new errors/* UserError */.yo(`${at(word)}: "${word.text}" is no option; write --NAME=VALUE, and quotes around a value with spaces.`);
    const reason = refusalOf(name);
    if (reason !== undefined)
        throw new errors/* UserError */.yo(`${at(word)}: "${word.text}" is not for a System Image: ${reason}.`);
    if (!allNames.has(name)) {
        const meant = (0,nearest/* nearest */.p)(name, allNames);
        const help = meant === undefined ? 'docs/runtime-options.md lists them all.' : `did you mean --${meant}?`;
        throw new errors/* UserError */.yo(`${at(word)}: there is no option "${word.text}"; ${help}`);
    }
    return { name, attached };
}
function isSwitch(name) {
    return (byName.get(name) ?? byOldName.get(name))?.kind === 'switch';
}
function nextValue(word, rest) {
    const next = rest.next();
    if (next.done)
        throw new errors/* UserError */.yo(`${at(word)}: "${word.text}" has no value; write ${word.text}=VALUE.`);
    return next.value.text;
}
/** The option of today and the value for it; undefined where nothing is asked for. */
function translate(word, name, written) {
    const form = formByName.get(name);
    const today = form ? checked(word, name, written, form.translate) : { name, value: written };
    const option = today && (byName.get(today.name) ?? byOldName.get(today.name));
    if (!option)
        return undefined;
    const { value } = today;
    return {
        option,
        value: {
            text: value,
            byOldName: option.name !== name,
            check: (use) => checked(word, name, value, use),
        },
    };
}
/** Runs a function with a value; where that is wrong, says which one and where it stands. */
function checked(word, name, value, use) {
    try {
        return use(value);
    }
    catch (error) {
        if (error instanceof WrongValue || error instanceof errors/* UserError */.yo)
            throw new errors/* UserError */.yo(`${at(word)}: --${name} does not take "${value}": ${error.message}.`);
        throw error;
    }
}
function at({ place }) {
    return `runtime options, ${place}`;
}

// EXTERNAL MODULE: ./src/core/shell-words.ts
var shell_words = __webpack_require__(77609);
;// CONCATENATED MODULE: ./src/runtime-spec/write.ts
/**
 * JSON with two-space indent, fields in the order of the shape, and a final newline. Whole numbers beyond 2^53 keep
 * all their digits.
 */
function write(value, shape) {
    return `${writeValue(value, shape, '')}\n`;
}
function writeValue(value, shape, indent) {
    const inner = `${indent}  `;
    switch (shape.type) {
        case 'integer':
            return String(value);
        case 'text':
        case 'flag':
            return JSON.stringify(value);
        case 'list': {
            const items = value.map((item) => writeValue(item, shape.item, inner));
            return bracket('[', items, ']', indent);
        }
        case 'texts': {
            const entries = [...value].sort(([a], [b]) => (a < b ? -1 : 1));
            const members = entries.map(([name, item]) => `${JSON.stringify(name)}: ${JSON.stringify(item)}`);
            return bracket('{', members, '}', indent);
        }
        case 'object':
            return bracket('{', writeMembers(value, shape, inner), '}', indent);
    }
}
function writeMembers(value, shape, indent) {
    return Object.entries(shape.fields).flatMap(([name, field]) => {
        const member = value[name];
        if (member === undefined || (field.presence === 'unless-empty' && isEmpty(member)))
            return [];
        return [`${JSON.stringify(name)}: ${writeValue(member, field.shape, indent)}`];
    });
}
function isEmpty(value) {
    if (Array.isArray(value))
        return value.length === 0;
    if (value instanceof Map)
        return value.size === 0;
    return value === '' || value === false || value === 0;
}
function bracket(open, items, close, indent) {
    if (items.length === 0)
        return open + close;
    return `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;
}

;// CONCATENATED MODULE: ./src/dockerfile/final-stages.ts
/** The stages that the image is made of: the last one and those of the same file that it is FROM, the lowest first. */
function finalStages({ stages }) {
    const chain = [];
    let stage = stages.at(-1);
    while (stage !== undefined) {
        chain.unshift(stage);
        stage = stage.parent === undefined ? undefined : stages[stage.parent];
    }
    return chain;
}

;// CONCATENATED MODULE: ./src/runtime-spec/accounts.ts
const accounts_number = /^\d+$/;
/**
 * Who `USER` means: `user[:group]`, each a name or a number. A number needs no account; its group is then the
 * account's where there is one, else 0. Supplementary groups count where no group is written.
 * @returns undefined where a name is not among the accounts
 */
function lookUpUser(written, { passwd, group } = { passwd: '', group: '' }) {
    const [user = '', wantedGroup] = written.split(':');
    const account = accounts(passwd).find(({ name, uid }) => name === user || String(uid) === user);
    const uid = account?.uid ?? (accounts_number.test(user) ? Number(user) : undefined);
    if (uid === undefined)
        return undefined;
    if (wantedGroup !== undefined && wantedGroup !== '') {
        const gid = groups(group).find(({ name }) => name === wantedGroup)?.gid ?? accounts_parse(wantedGroup);
        return gid === undefined ? undefined : { uid, gid };
    }
    const gid = account?.gid ?? 0;
    const additionalGids = groups(group)
        .filter(({ members, gid: other }) => account && other !== gid && members.includes(account.name))
        .map((each) => each.gid);
    return { uid, gid, ...(additionalGids.length > 0 && { additionalGids }) };
}
function accounts(passwd) {
    return records(passwd).flatMap(([name = '', , uid = '', gid = '']) => accounts_number.test(uid) && accounts_number.test(gid) ? [{ name, uid: Number(uid), gid: Number(gid) }] : []);
}
function groups(text) {
    return records(text).flatMap(([name = '', , gid = '', members = '']) => accounts_number.test(gid) ? [{ name, gid: Number(gid), members: members.split(',') }] : []);
}
function records(text) {
    return text
        .split(/\r?\n/)
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split(':'));
}
function accounts_parse(text) {
    return accounts_number.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./src/runtime-spec/process.ts


/**
 * The process as the image's own configuration has it. `accounts` are the image's, for a USER that is a name.
 * Without an entry point and a command there are no `args`: the caller decides.
 */
function imageProcess(config, accounts) {
    return {
        ...argsOf(config),
        env: config.env,
        cwd: config.workingDirectory || '/',
        ...process_userOf(config.user, accounts),
    };
}
/**
 * The process as the last stage of a Dockerfile, and the stages that it starts from, have it. What the image after
 * FROM sets is not known here.
 */
function dockerfileProcess(dockerfile) {
    const configs = finalStages(dockerfile).map(({ config }) => config);
    const last = (key) => configs.map((config) => config[key]).findLast((value) => value !== undefined);
    const env = new Map(configs.flatMap((config) => [...config.env]));
    return {
        ...argsOf(configs.reduce(inherit, { entrypoint: [], command: [] })),
        env: [...env].map(([name, value]) => `${name}=${value}`),
        cwd: last('workingDirectory') ?? '/',
        ...process_userOf(last('user') ?? ''),
    };
}
/** An ENTRYPOINT takes the CMD away that was inherited. Source: Dockerfile reference, "CMD and ENTRYPOINT". */
function inherit(below, { entrypoint, command }) {
    return {
        entrypoint: entrypoint ?? below.entrypoint,
        command: command ?? (entrypoint === undefined ? below.command : []),
    };
}
function argsOf({ entrypoint, command }) {
    // The shell form's one word is the whole command; what follows it is never looked at.
    const isShellForm = entrypoint.length === 3 && entrypoint[1] === '-c' && entrypoint[0]?.endsWith('sh') === true;
    const args = isShellForm ? entrypoint : [...entrypoint, ...command];
    return args.length > 0 ? { args } : {};
}
function process_userOf(user, accounts) {
    if (user === '')
        return {};
    const found = lookUpUser(user, accounts);
    if (found)
        return { user: found };
    const why = accounts
        ? 'the image has no such account'
        : 'the image is not there yet to look the account up';
    return {
        notices: [
            `USER "${user}" is a name and ${why}: the process runs as root; set --process-uid and --process-gid in runtime-options.`,
        ],
    };
}

;// CONCATENATED MODULE: ./src/runtime-spec/help.ts


/** All options for the command line's help, by subject. */
function runtimeOptionsHelp() {
    return subjects
        .map(([title, options]) => [`${title}:`, ...options.flatMap(helpLines)].join('\n'))
        .join('\n\n')
        .concat('\n');
}
function helpLines(option) {
    return [`  ${written(option)}`, `      ${option.help}${note(option)}`];
}
function written({ name, kind, hint }) {
    return kind === 'switch' ? `--${name}[=${hint}]` : `--${name}=${hint}`;
}
function note({ kind }) {
    return kind === 'repeated' ? ' (can be repeated)' : '';
}
/** docs/runtime-options.md. */
function runtimeOptionsPage() {
    return [
        introduction,
        ...subjects.map(([title, options]) => section(title, options)),
        oldNames(),
        help_refusals,
    ].join('\n');
}
const introduction = (/* unused pure expression or super */ null && (`# Runtime options

\`runtime-options\` says what the runtime configuration of a System Image (\`/exports/config.json.template\`) holds. The
options are those of \`oci-runtime-tool generate\`, with the names of today and of 2016 and 2017, and do the same.

- \`--name=value\` or \`--name value\`; one dash does as well. A switch takes a value only after \`=\`.
- Quotes group words as in a POSIX shell: \`'...'\`, \`"..."\` and a backslash. Nothing else of a shell is interpreted.
- Options may stand on several lines. A line that starts with \`#\` is a comment.
- \`$NAME\` in a value is filled in by the installer, \`$$\` is a literal \`$\`.
- An option that is given twice counts the last time, unless its row says that it can be repeated.
- The order of options does not count. They are applied in the order of this page.
- Command, environment, working directory and user are those of the image where no option says otherwise.

\`\`\`yaml
runtime-options: |
  # one service on the network of the host
  --linux-namespace-remove=network
  --process-cap-add=CAP_NET_ADMIN
  --env="GREETING=Hello, world" --env=PORT=$PORT
  --mounts-add='{"destination": "/data", "type": "bind", "source": "\${STATE_DIRECTORY}/app", "options": ["rbind", "rw"]}'
\`\`\`
`));
function section(title, options) {
    const rows = options.map((option) => `| ${code(written(option))} | ${cell(`${option.help}${note(option)}`)} | ${option.oldNames.map(code).join(', ')} |`);
    return [`## ${title}\n`, '| option | what it does | older name |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
function oldNames() {
    const rows = oldForms.map(({ name, hint, today }) => `| ${code(`--${name}=${hint}`)} | ${cell(today)} |`);
    const dropped = [...droppedOptions].map(([name, reason]) => `| ${code(`--${name}`)} | nothing: ${cell(reason)} |`);
    return [
        '## Older options in other words\n',
        '| older option | today |',
        '| --- | --- |',
        ...rows,
        ...dropped,
        '',
    ].join('\n');
}
const help_refusals = (/* unused pure expression or super */ null && (`## Not for System Images

Options for Windows, Solaris and virtual machines, \`linux-seccomp-only\` and \`output\` are refused. So are a terminal, a
root file system that can be written, and one that is not at \`rootfs\`: the installer requires it so.
`));
function code(text) {
    return `\`${cell(text)}\``;
}
/** A pipe would end the cell of the table. */
function cell(text) {
    return text.replaceAll('|', String.raw `\|`);
}

;// CONCATENATED MODULE: ./src/runtime-spec/index.ts









/**
 * The runtime configuration template of a System Image.
 * @param options runtime options, as text or as words that are split already
 * @param process what the image says of its process; the options win over it
 * @param readFile reads a file that an option names; without it such options are refused
 * @returns JSON with a final newline, in which `$NAME` is left for the installer, and notices, a sentence each
 * @throws UserError that quotes the wrong word and says where it stands
 */
function runtimeSpec(options, process = {}, readFile) {
    const { values, notices } = readCalls(typeof options === 'string' ? (0,shell_words/* splitWords */.y)(options) : (0,shell_words/* wordsOf */.Z)(options));
    const image = literal(process);
    const draft = { spec: imageSpec(image), image, readFile: checkedReader(readFile) };
    for (const option of runtimeOptions) {
        const given = values.get(option);
        if (given)
            option.apply(draft, given);
    }
    return { text: write(draft.spec, spec_spec), notices: [...(process.notices ?? []), ...notices] };
}
/** What comes from an image is meant as it is: the installer makes `$` of `$$`. */
function literal({ args, env, cwd, ...others }) {
    const escape = (value) => value.replaceAll('$', '$$$$');
    return {
        ...others,
        ...(args && { args: args.map(escape) }),
        ...(env && { env: env.map(escape) }),
        ...(cwd !== undefined && { cwd: escape(cwd) }),
    };
}
function checkedReader(readFile) {
    return (path) => {
        if (!readFile)
            throw new errors/* UserError */.yo('no files are read here; write the content of the file as options of their own');
        try {
            return readFile(path);
        }
        catch (error) {
            throw new errors/* UserError */.yo(`it cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    };
}

;// CONCATENATED MODULE: ./src/generate/render.ts

/** What handlebars says of a parse error ("Parse error on line 3:") or of a name that is not there ("… - 3:5"). */
const position = /on line (\d+)| - (\d+):\d+$/;
/**
 * Fills a Handlebars template in. Values go in as they are (no HTML escapes), and a name that is not there is an error.
 * @throws UserError that names the file and, where it is known, the line.
 */
async function render(template, variables) {
    const { default: handlebars } = await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.t.bind(__webpack_require__, 88508, 23));
    try {
        return handlebars.compile(template.text, { noEscape: true, strict: true })(variables);
    }
    catch (error) {
        throw new errors/* UserError */.yo(problem(template.path, (0,errors/* messageOf */.bD)(error), Object.keys(variables)), { cause: error });
    }
}
function problem(path, message, names) {
    const lines = message.split('\n');
    const found = position.exec(lines[0] ?? '');
    const line = found?.[1] ?? found?.[2];
    const place = line === undefined ? path : `${path}:${line}`;
    const unknown = /^"(.*)" not defined in /.exec(message)?.[1];
    if (unknown !== undefined) {
        return `${place}: there is no variable "${unknown}"; the template can use ${names.join(', ')}.`;
    }
    // The first line of a parse error only says where; the last one says what was expected.
    return `${place}: ${(lines.at(-1) ?? '').replace(position, '')}; see https://handlebarsjs.com/guide/expressions.html.`;
}

;// CONCATENATED MODULE: ./src/installer/host-paths.ts
/** Folders that a host with systemd has with all they hold, as far as anybody can tell. Source: file-hierarchy(7). */
const wholeFolders = /^\/(?:dev|proc|sys|usr|bin|sbin|lib|lib64|boot|run\/systemd|run\/udev|run\/dbus|run\/lock|run\/user)(?:\/|$)/;
/** Single paths of any such host. */
const hostPaths = new Set([
    '/',
    '/etc',
    '/etc/adjtime',
    '/etc/cron.d',
    '/etc/environment',
    '/etc/fstab',
    '/etc/group',
    '/etc/gshadow',
    '/etc/hostname',
    '/etc/hosts',
    '/etc/locale.conf',
    '/etc/localtime',
    '/etc/logrotate.d',
    '/etc/machine-id',
    '/etc/modprobe.d',
    '/etc/modules-load.d',
    '/etc/mtab',
    '/etc/nsswitch.conf',
    '/etc/os-release',
    '/etc/pam.d',
    '/etc/passwd',
    '/etc/pki',
    '/etc/profile',
    '/etc/profile.d',
    '/etc/redhat-release',
    '/etc/resolv.conf',
    '/etc/selinux',
    '/etc/services',
    '/etc/shadow',
    '/etc/ssh',
    '/etc/ssl',
    '/etc/sudoers',
    '/etc/sysconfig',
    '/etc/sysctl.d',
    '/etc/system-release',
    '/etc/systemd',
    '/etc/systemd/system',
    '/etc/tmpfiles.d',
    '/etc/udev',
    '/etc/yum.repos.d',
    '/home',
    '/media',
    '/mnt',
    '/opt',
    '/root',
    '/run',
    '/srv',
    '/tmp',
    '/var',
    '/var/cache',
    '/var/lib',
    '/var/lib/systemd',
    '/var/log',
    '/var/log/journal',
    '/var/spool',
    '/var/tmp',
]);
/** Whether a host has this path before anything is installed. The path is absolute and holds no variables. */
function onPlainHost(path) {
    return hostPaths.has(path) || wholeFolders.test(path);
}

// EXTERNAL MODULE: ./src/installer/template.ts
var template = __webpack_require__(24580);
;// CONCATENATED MODULE: ./src/generate/bind-sources.ts


/**
 * The bind sources of a configuration template that neither the installer, nor a plain host, nor a host file
 * provides, in order of first use. A template that is no JSON before it is filled in has none that can be known.
 */
function bindSources(config, hostFiles, defaults) {
    const values = new Map([...folders, ...defaults]);
    const installed = hostFiles.map(({ target }) => target);
    const sources = mounts(config)
        .filter(isBind)
        .map(({ source }) => source)
        .filter((source) => typeof source === 'string')
        .filter((source) => {
        const path = (0,template/* fillTemplate */.o)(source, values).text.replaceAll(/(?<=.)\/+$/g, '');
        return (
        // What stays a variable lies in the checkout, or nobody can tell where.
        path.startsWith('/') &&
            !onPlainHost(path) &&
            !installed.some((file) => `${file}/`.startsWith(`${path}/`)));
    });
    return [...new Set(sources)];
}
/** What the installer's folders are called on a plain host. */
const folders = new Map([
    ['RUN_DIRECTORY', '/run'],
    ['STATE_DIRECTORY', '/var/lib'],
    ['CONF_DIRECTORY', '/etc'],
]);
function mounts(config) {
    try {
        const { mounts: found } = JSON.parse(config);
        return Array.isArray(found)
            ? found.filter((mount) => typeof mount === 'object' && mount !== null)
            : [];
    }
    catch {
        return [];
    }
}
function isBind({ type, options }) {
    return (type === 'bind' || (Array.isArray(options) && (options.includes('bind') || options.includes('rbind'))));
}

;// CONCATENATED MODULE: ./src/generate/contents.ts



/** The command of an image that has none of its own; it is generated and put there. */
const initScriptPath = '/usr/bin/init.sh';
/** The runtime configuration template: the options, on top of what the image says of its process. */
function configTemplate(data) {
    const { args = [initScriptPath], ...process } = data.process;
    const { text, notices } = runtimeSpec(data.runtimeOptions, { ...process, args }, data.readFile);
    return { content: text, notices };
}
/** The unit template. */
function serviceTemplate(data) {
    return render(data.templates['service.template'], {
        name: data.name,
        description: unitText(data.description),
    });
}
/** The manifest: version and default values. */
function manifest(data) {
    const content = { version: '1.0', defaultValues: Object.fromEntries(data.defaults) };
    return `${JSON.stringify(content, null, 2)}\n`;
}
/** The tmpfiles template, or undefined where every bind source of the configuration is made by somebody else. */
async function tmpfilesTemplate(data, config) {
    const directories = bindSources(config, data.hostFiles, data.defaults).map(tmpfilesPath);
    if (directories.length === 0)
        return undefined;
    return render(data.templates['tmpfiles.template'], { name: data.name, directories });
}
/** The first process of an image that has no command. */
function initScript(data) {
    return render(data.templates['init.sh'], { name: data.name });
}
/** The content of each System Image file that is asked for; `config` is the user's configuration template, if any. */
async function exportContents(wanted, data, config) {
    const contents = new Map();
    const generated = config === undefined ? configTemplate(data) : { content: config, notices: [] };
    if (wanted.has('config'))
        contents.set('config', generated.content);
    if (wanted.has('service'))
        contents.set('service', await serviceTemplate(data));
    if (wanted.has('manifest'))
        contents.set('manifest', manifest(data));
    const tmpfiles = wanted.has('tmpfiles') ? await tmpfilesTemplate(data, generated.content) : undefined;
    if (tmpfiles !== undefined)
        contents.set('tmpfiles', tmpfiles);
    return { content: contents, notices: wanted.has('config') ? generated.notices : [] };
}
/** A text as the value of a unit's setting, in a template: on one line, without specifiers or variables. */
function unitText(text) {
    return text.replaceAll(/\s+/g, ' ').trim().replaceAll('%', '%%').replaceAll('$', '$$$$').replace(/\\$/, '');
}
/** A path as a field of tmpfiles.d(5): white space and backslashes escaped, specifiers doubled. */
function tmpfilesPath(path) {
    return path
        .replaceAll(/[\\ \t"']/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
        .replaceAll('%', '%%');
}

;// CONCATENATED MODULE: ./src/dockerfile/quote.ts
/** Names that need no quotes: what label keys are made of by custom, and nothing that the shell lexer knows. */
const plainName = /^[\w./-]+$/;
/** Docker reads lines of up to 65535 bytes; this leaves room for the instruction and the continuation. */
const longestLine = 65_000;
/**
 * The words `name="value"` as they stand in a LABEL instruction of a Dockerfile whose escape is the backslash.
 * Undefined where no Dockerfile can say it: a line feed in it, a name that is empty or has `=` in it, text that is no
 * Unicode, or a line that is longer than docker reads. Also for carriage returns and NULs: docker takes them, but an
 * editor that the file goes through may not leave them as they are. Such a label needs `--label`.
 */
function labelLine(name, value) {
    if (name === '' || name.includes('='))
        return undefined;
    const words = `${plainName.test(name) ? name : quoted(name)}=${quoted(value)}`;
    if (/[\0\r\n]|\p{Surrogate}/u.test(words))
        return undefined;
    return Buffer.byteLength(words) > longestLine ? undefined : words;
}
/** Between double quotes only these three characters mean anything. */
function quoted(text) {
    return `"${text.replace(/["\\$]/g, '\\$&')}"`;
}

// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __webpack_require__(13794);
;// CONCATENATED MODULE: ./src/generate/copy-line.ts
/** Words that need no quotes in a Dockerfile. */
const plain = /^[\w@%+=:,./][\w@%+=:,./-]*$/;
/**
 * The words after COPY, so that each source means exactly the file of that name. A Dockerfile expands variables and
 * takes backslashes away; what is left of a source is a pattern.
 * Source: https://docs.docker.com/reference/dockerfile/#copy, filepath.Match of Go.
 */
function copyWords(sources, target) {
    const words = [...sources.map((source) => copy_line_literal(pattern(source))), copy_line_literal(target)];
    return words.every((word) => plain.test(word)) ? words.join(' ') : JSON.stringify(words);
}
/**
 * In classes of one character: the classic builder looks for a pattern without wildcards with its backslashes. The
 * backslash in the class is for BuildKit, which also takes the pattern as one of .dockerignore, where a class does
 * not keep a star from being one; COPY then copies nothing, and says nothing.
 */
function pattern(path) {
    return path.replaceAll(/[*?[\\]/g, String.raw `[\$&]`);
}
function copy_line_literal(word) {
    return word.replaceAll(/[\\$"']/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./src/generate/dockerfile.ts





/** What the generated image runs: init.sh where there is one, else the only program, else nothing is known. */
function imageCommand(programs, hasInitScript) {
    const [only, ...others] = programs;
    return hasInitScript || only === undefined || others.length > 0 ? initScriptPath : `/usr/bin/${only}`;
}
/** The Dockerfile for a folder that has none. Only what exists is copied. */
function dockerfile(data, parts) {
    const programs = data.programs.map((name) => copyWords([name], `/usr/bin/${name}`));
    return render(data.templates.Dockerfile, {
        name: data.name,
        baseImage: data.baseImage,
        labels: labelLines(data.labels),
        hostFiles: data.hostFiles.map(({ source, target }) => parts.folders.has(source)
            ? copyWords([source], `${system_image/* hostFolder */.FR}${target}/`)
            : copyWords([source], system_image/* hostFolder */.FR + target)),
        programs: parts.hasInitScript ? [...programs, copyWords(['init.sh'], initScriptPath)] : programs,
        exportFiles: parts.exportFiles.length > 0 ? copyWords(parts.exportFiles, `${system_image/* exportsFolder */.a6}/`) : '',
        command: parts.hasCommand ? JSON.stringify([imageCommand(data.programs, parts.hasInitScript)]) : '',
    });
}
/** The lines of one LABEL instruction. A value that no Dockerfile can hold is left to the build's `--label`. */
function labelLines(labels) {
    const lines = [...labels]
        .map(([name, value]) => labelLine(name, value))
        .filter((line) => line !== undefined);
    return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}
/** The Dockerfile of a layer on top of an image: each source of the layer's context goes to its target. */
function layerDockerfile(base, copies) {
    return [
        `FROM ${base}`,
        ...copies.map(([source, target]) => `COPY ${copyWords([source], target)}`),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/generate/plan.ts

/**
 * Decides which System Image files are missing and how each gets into the image. A file that exists is the user's
 * and is never generated again. Without a Dockerfile one is generated, which copies everything.
 */
function planGeneration(existing) {
    const beforeBuild = new Map();
    const onTop = new Map();
    for (const file of neededFiles(existing)) {
        const name = system_image/* exportFiles */.S7[file];
        const copy = existing.copies.find(({ imagePath }) => imagePath === `${system_image/* exportsFolder */.a6}/${name}`);
        if (!existing.hasDockerfile) {
            if (!existing.present.has(file))
                beforeBuild.set(file, name);
        }
        else if (copy === undefined) {
            onTop.set(file, existing.present.has(file) ? 'context' : 'generated');
        }
        else if (copy.contextPath !== undefined && !copy.exists) {
            beforeBuild.set(file, copy.contextPath.replace(/^\//, ''));
        }
    }
    return {
        installsFilesOnly: existing.installsFilesOnly,
        beforeBuild,
        onTop,
        hostFilesOnTop: existing.hasDockerfile ? uncopied(existing) : [],
    };
}
/** The files that the installer reads, in the order in which they are shown. */
function neededFiles({ installsFilesOnly, needsTmpfiles, present }) {
    const all = ['config', 'service', 'manifest', 'tmpfiles'];
    const needed = (file) => !installsFilesOnly && (file !== 'tmpfiles' || needsTmpfiles);
    return all.filter((file) => present.has(file) || needed(file));
}
function uncopied({ hostFiles, copies }) {
    const copied = new Set(copies.map(({ imagePath }) => imagePath));
    return hostFiles.filter(({ target }) => !copied.has(system_image/* hostFolder */.FR + target));
}

// EXTERNAL MODULE: ./src/installer/manifest.ts
var installer_manifest = __webpack_require__(83363);
;// CONCATENATED MODULE: ./src/files/source-date.ts



/**
 * The time that everything made in a build is to have, seconds since 1970; undefined where nobody asks for one.
 * Source: https://reproducible-builds.org/specs/source-date-epoch/
 * @throws UserError for anything but a whole number
 */
function sourceDate({ SOURCE_DATE_EPOCH: text }) {
    if (text === undefined || text === '')
        return undefined;
    if (/^\d{1,12}$/.test(text))
        return Number(text);
    throw new errors/* UserError */.yo(`SOURCE_DATE_EPOCH is "${text}"; write whole seconds since 1970, such as $(git log -1 --format=%ct), or unset it.`);
}
/** Gives a folder and all that is in it this time. Builders keep the times of what they copy. */
async function dateAll(folder, seconds) {
    const names = await (0,promises_.readdir)(folder, { recursive: true });
    for (const name of ['', ...names])
        await (0,promises_.lutimes)((0,external_node_path_.join)(folder, name), seconds, seconds);
}

;// CONCATENATED MODULE: ./src/files/make-folder.ts



/**
 * Makes a folder, and those above it that are missing. Node's own `recursive` never comes back where a file system
 * such as /proc says "no such file" of a folder whose parent is there.
 */
async function makeFolder(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return;
    if ((0,external_node_path_.dirname)(path) !== path)
        await makeFolder((0,external_node_path_.dirname)(path));
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        // Somebody else may have made it meanwhile.
        if ((0,errors/* codeOf */.$N)(error) !== 'EEXIST' || found !== undefined)
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/files/create-files.ts





/**
 * Writes files that do not exist yet, all or none: where one cannot be written, those before it are removed again.
 * They get the time of SOURCE_DATE_EPOCH, where it is set.
 * @throws SystemError; a file that exists is never touched.
 */
async function writeNew(folder, files) {
    const date = sourceDate(process.env);
    const written = [];
    try {
        for (const { path, content, executable } of files) {
            const target = (0,external_node_path_.join)(folder, path);
            await makeFolder((0,external_node_path_.dirname)(target));
            await (0,promises_.writeFile)(target, content, { flag: 'wx' });
            written.push(target);
            // The mode that writeFile takes is cut by the umask; the image must not depend on that.
            await (0,promises_.chmod)(target, executable ? 0o755 : 0o644);
            if (date !== undefined)
                await (0,promises_.utimes)(target, date, date);
        }
    }
    catch (error) {
        for (const path of written)
            await (0,promises_.rm)(path, { force: true });
        throw new errors/* SystemError */._N(reason(folder, error), { cause: error });
    }
}
function reason(folder, error) {
    if ((0,errors/* codeOf */.$N)(error) === 'EEXIST') {
        const { path = folder } = error;
        return `"${path}" was made by somebody else meanwhile, and is kept; run one build of a folder at a time.`;
    }
    return `The generated files cannot be written to "${folder}": ${(0,errors/* messageOf */.bD)(error)}.`;
}

;// CONCATENATED MODULE: ./src/pipeline/generate.ts










const fileKinds = Object.keys(system_image/* exportFiles */.S7);
/** Finds out which System Image files are missing; writes nothing. */
async function planFor(context, options) {
    const found = new Map();
    for (const file of fileKinds) {
        const path = sourcePath(context, file);
        if (path !== undefined && (await context.files.lookup(path))?.type === 'file') {
            found.set(file, (await context.files.read(path)).toString('utf8'));
        }
    }
    const templates = await readTemplates(options.templates);
    const labels = await buildLabels(context, options);
    const { short } = options.image;
    const templateDataWith = (process) => ({
        name: short,
        description: options.description ?? labels.get('summary') ?? short,
        baseImage: options.baseImage,
        labels,
        runtimeOptions: options.runtimeOptions,
        readFile: contextReader(context.root),
        defaults: options.defaults,
        hostFiles: options.hostFiles,
        programs: context.programs,
        process,
        templates,
    });
    // Mounts have nothing to do with the process, which may not be known before the build.
    const tmpfiles = await exportContents(new Set(['tmpfiles']), templateDataWith({}), found.get('config'));
    return {
        labels,
        plan: planGeneration({
            hasDockerfile: context.dockerfile !== undefined,
            copies: context.dockerfile?.exports ?? [],
            present: new Set(found.keys()),
            hostFiles: options.hostFiles,
            installsFilesOnly: (0,installer_manifest/* parseManifest */.N)(found.get('manifest') ?? '{}').manifest.noContainerService,
            needsTmpfiles: tmpfiles.content.has('tmpfiles'),
        }),
        config: found.get('config'),
        templateDataWith,
    };
}
/** The path in the context that a System Image file is taken from: where the Dockerfile copies it from, or the top. */
function sourcePath({ dockerfile: existing }, file) {
    const name = system_image/* exportFiles */.S7[file];
    const copy = existing?.exports.find(({ imagePath }) => imagePath === `/exports/${name}`);
    return copy ? copy.contextPath : `/${name}`;
}
/** By the names of Node and of platforms, where the label has another one. */
const generate_architectures = new Map([
    ['x64', 'x86_64'],
    ['amd64', 'x86_64'],
    ['arm64', 'aarch64'],
    ['arm', 'armhfp'],
    ['ppc64', 'ppc64le'],
]);
/** The architecture of a platform (`linux/arm64`), or of this machine, as the label has it. */
function architecture(platform) {
    const name = platform?.split('/')[1] ?? process.arch;
    return generate_architectures.get(name) ?? name;
}
/**
 * The labels of a build. An image whose Dockerfile knows of System Images sets its own; one that does not
 * is made a System Image here, and says so; where there is no Dockerfile the image is also named.
 */
async function buildLabels(context, options) {
    const { dockerfile: existing } = context;
    const labels = new Map();
    if (!existing) {
        labels.set('name', options.image.short);
        labels.set('architecture', architecture(options.buildOptions.platform));
    }
    const own = new Set(existing?.parsed.stages.at(-1)?.labels.map(({ name }) => name));
    if ((existing?.exports.length ?? 0) === 0 && !own.has('atomic.type'))
        labels.set('atomic.type', 'system');
    const fromRun = options.autoLabels ? await autoLabels(context.root, process.env) : [];
    return new Map([...labels, ...fromRun, ...options.labels]);
}
/**
 * Generates what has to lie in the context before the build: everything where there is no Dockerfile, else the files
 * that the Dockerfile copies and that are not there.
 */
async function generateBeforeBuild(context, generation) {
    const generated = await filesBeforeBuild(context, generation);
    await writeNew(context.root, generated.files);
    return generated;
}
async function filesBeforeBuild(context, generation) {
    const { plan, config } = generation;
    const existing = context.dockerfile;
    const hasInit = (await context.files.lookup('/init.sh')) !== undefined;
    const needsInit = !existing && !hasInit && !plan.installsFilesOnly && context.programs.length !== 1;
    const data = generation.templateDataWith(existing
        ? dockerfileProcess(existing.parsed)
        : { args: [imageCommand(context.programs, hasInit || needsInit)] });
    const { content, notices } = await exportContents(new Set(plan.beforeBuild.keys()), data, config);
    const files = [...content].map(([file, text]) => ({
        path: plan.beforeBuild.get(file) ?? system_image/* exportFiles */.S7[file],
        content: text,
    }));
    if (needsInit)
        files.unshift({ path: 'init.sh', content: await initScript(data), executable: true });
    if (!existing) {
        const content = await newDockerfile(context, data, {
            generated: files,
            hasInit: hasInit || needsInit,
            runs: !plan.installsFilesOnly,
        });
        files.unshift({ path: 'Dockerfile', content });
    }
    return { files, notices };
}
async function newDockerfile(context, data, { generated, hasInit, runs, }) {
    const made = new Set(generated.map(({ path }) => path));
    const names = [];
    for (const name of Object.values(system_image/* exportFiles */.S7)) {
        if (made.has(name) || (await context.files.lookup(`/${name}`)))
            names.push(name);
    }
    const folders = new Set();
    for (const { source } of data.hostFiles) {
        if ((await context.files.lookup(`/${source}`))?.type === 'directory')
            folders.add(source);
    }
    return dockerfile(data, { folders, exportFiles: names, hasInitScript: hasInit, hasCommand: runs });
}
/** The System Image files that a build puts into the image besides what the Dockerfile copies, by name. */
async function addedByBuild(context, generation) {
    const { beforeBuild, onTop } = generation.plan;
    const generated = new Set([...beforeBuild.keys(), ...onTop.keys()].filter((file) => onTop.get(file) !== 'context'));
    const process = context.dockerfile ? dockerfileProcess(context.dockerfile.parsed) : {};
    const { content } = await exportContents(generated, generation.templateDataWith(process), generation.config);
    const contents = new Map(content);
    for (const [file, origin] of onTop) {
        if (origin === 'context')
            contents.set(file, (await context.files.read(`/${system_image/* exportFiles */.S7[file]}`)).toString('utf8'));
    }
    return new Map([...contents].map(([file, content]) => [system_image/* exportFiles */.S7[file], content]));
}
/** Whether a generated configuration template starts the generated init script. */
function startsInitScript(config) {
    return config !== undefined && config.includes(JSON.stringify(initScriptPath));
}

;// CONCATENATED MODULE: ./src/pipeline/exports-layer.ts










/** The folder of the layer's context that holds what goes into the image, by its path there. */
const imageFolder = 'image';
/** Whether the image needs a layer that makes a System Image of it. */
function needsLayer({ plan }) {
    return plan.onTop.size > 0 || plan.hostFilesOnTop.length > 0;
}
/**
 * Adds one layer with the System Image files and host files that the Dockerfile does not copy. The user's Dockerfile
 * and folder are not touched: the layer has a temporary context of its own.
 */
async function addLayer(engine, runPlan, request) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'system-image-layer-'));
    try {
        const { files, notices } = await generatedFiles(engine, runPlan, request);
        // From the root on, so that /exports itself has the time that it has here, and not that of the build.
        const copies = [[`${imageFolder}/`, '/']];
        const init = await initFile(runPlan, files, request);
        if (init)
            copies.push([init.path, initScriptPath]);
        const dockerfile = { path: 'Dockerfile', content: layerDockerfile(request.base, copies) };
        const { platform } = runPlan.options.buildOptions;
        await exports_layer_makeFolder((0,external_node_path_.join)(folder, imageFolder, system_image/* exportsFolder */.a6));
        await copyFromContext((0,external_node_path_.join)(folder, imageFolder), runPlan);
        await writeNew(folder, [
            ...files.map((file) => ({ ...file, path: (0,external_node_path_.join)(imageFolder, system_image/* exportsFolder */.a6, file.path) })),
            ...(init ? [init] : []),
            dockerfile,
        ]);
        // Without a date of the user's, any will do, as long as the next build of the same files has it too.
        await dateAll(folder, sourceDate(process.env) ?? 0);
        await engine.build({
            context: folder,
            dockerfile: (0,external_node_path_.join)(folder, dockerfile.path),
            tag: request.tag,
            labels: request.labels,
            fromLocal: true,
            ...(platform !== undefined && { platform }),
        });
        return { files: init?.isGenerated ? [...files, init] : files, notices };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The System Image files that have to be generated, by their names in `/exports`. */
async function generatedFiles(engine, { generation: { plan, config, templateDataWith } }, { base, baseConfig }) {
    const data = templateDataWith(await processOf(engine, base, baseConfig));
    const wanted = [...plan.onTop].filter(([, origin]) => origin === 'generated').map(([file]) => file);
    const { content, notices } = await exportContents(new Set(wanted), data, config);
    return { files: [...content].map(([file, text]) => ({ path: system_image/* exportFiles */.S7[file], content: text })), notices };
}
/** The init script, where the generated configuration starts it: the user's own, or a generated one. */
async function initFile({ context, generation }, files, { baseConfig }) {
    const config = files.find(({ path }) => path === system_image/* exportFiles */.S7.config);
    if (!startsInitScript(config?.content))
        return undefined;
    const own = (await context.files.lookup('/init.sh'))?.type === 'file';
    const content = own
        ? (await context.files.read('/init.sh')).toString('utf8')
        : await initScript(generation.templateDataWith(imageProcess(baseConfig)));
    return { path: 'init.sh', content, executable: true, isGenerated: !own };
}
/** The process that the image itself starts; a user's name is looked up in the image. */
function processOf(engine, image, config) {
    if (!/[^0-9:]/.test(config.user))
        return imageProcess(config);
    return engine.withFiles(image, async (files) => {
        const read = async (path) => (await files.lookup(path))?.type === 'file' ? (await files.read(path)).toString('utf8') : '';
        return imageProcess(config, { passwd: await read('/etc/passwd'), group: await read('/etc/group') });
    });
}
async function copyFromContext(folder, { context, generation: { plan } }) {
    for (const [file, origin] of plan.onTop) {
        if (origin === 'context')
            await copy((0,external_node_path_.join)(context.root, system_image/* exportFiles */.S7[file]), (0,external_node_path_.join)(folder, system_image/* exportsFolder */.a6, system_image/* exportFiles */.S7[file]));
    }
    for (const { source, target } of plan.hostFilesOnTop) {
        await copy((0,external_node_path_.join)(context.root, source), (0,external_node_path_.join)(folder, system_image/* hostFolder */.FR, target));
    }
}
/** Copies what a path leads to, as COPY does, with its modes; links in a folder stay as they are written. */
async function copy(from, to) {
    await exports_layer_makeFolder((0,external_node_path_.dirname)(to));
    await (0,promises_.cp)(await (0,promises_.realpath)(from), to, { recursive: true, verbatimSymlinks: true });
}
/** Makes the folders of a path that are not there, readable for everybody whatever the umask is. */
async function exports_layer_makeFolder(path) {
    const first = await (0,promises_.mkdir)(path, { recursive: true });
    if (first === undefined)
        return;
    for (let made = path; made.length >= first.length; made = (0,external_node_path_.dirname)(made))
        await (0,promises_.chmod)(made, 0o755);
}

;// CONCATENATED MODULE: ./src/pipeline/build.ts





/** Generates what is missing, builds, and adds the layer that makes a System Image of the result. */
async function buildImage(runPlan, { engine, log }) {
    const { context, generation, options } = runPlan;
    log.info(`${engine.name} ${await engine.version()}`);
    const before = await generateBeforeBuild(context, generation);
    logGenerated(log, before);
    const generatedFiles = before.files.map(({ path }) => path);
    const request = {
        context: context.root,
        dockerfile: context.dockerfile?.path ?? (0,external_node_path_.join)(context.root, 'Dockerfile'),
        tag: options.image.full,
        labels: generation.labels,
    };
    if (!needsLayer(generation)) {
        await engine.build({ ...request, ...options.buildOptions });
        return { generatedFiles, config: await inspected(engine, request.tag) };
    }
    // The user's own image never gets the final name: a build that fails half-way leaves that name as it was.
    const base = `localhost/system-image-action:${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await engine.build({ ...request, ...options.buildOptions, tag: base, labels: new Map() });
        const baseConfig = await inspected(engine, base);
        const onTop = await addLayer(engine, runPlan, { ...request, base, baseConfig });
        logGenerated(log, onTop);
        return {
            generatedFiles: [...generatedFiles, ...onTop.files.map(({ path }) => path)],
            config: await inspected(engine, request.tag),
        };
    }
    finally {
        await engine.untag(base);
    }
}
function logGenerated(log, { files, notices }) {
    if (files.length > 0)
        log.info(`Generated ${files.map(({ path }) => path).join(', ')}.`);
    for (const notice of notices)
        log.warning(notice);
}
async function inspected(engine, image) {
    const config = await engine.inspect(image);
    if (config)
        return config;
    throw new errors/* SystemError */._N(`The build ended well, but ${engine.name} has no image "${image}": the builder in use does not load what it ` +
        'builds; choose one that does, such as the default builder.');
}

// EXTERNAL MODULE: ./src/check/finding.ts
var finding = __webpack_require__(22061);
;// CONCATENATED MODULE: ./src/check/labels/values.ts
/** The types that a label's value can be asked to have, each with what a good value looks like. */
const valueTypes = {
    text: { noun: 'a text', example: 'some text', accepts: (value) => value.trim() !== '' },
    url: { noun: 'a URL', example: 'https://example.org/', accepts: isUrl },
    rfc3339: { noun: 'a date of RFC 3339', example: '2026-01-31T12:00:00Z', accepts: isRfc3339 },
    email: {
        noun: 'an e-mail address',
        example: 'Jane Doe <jane@example.org>',
        accepts: isEmail,
    },
    semver: {
        noun: 'a semantic version',
        example: '1.2.3',
        // Source: semver.org, section 2, 9 and 10.
        accepts: (value) => /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*))*)?(?:\+[\da-zA-Z-]+(?:\.[\da-zA-Z-]+)*)?$/.test(value),
    },
    spdx: { noun: 'an SPDX licence expression', example: 'Apache-2.0', accepts: isSpdx },
};
function isValueType(name) {
    return Object.hasOwn(valueTypes, name);
}
function isUrl(value) {
    return /^[a-z][a-z\d+.-]*:\/\/[^\s/]/i.test(value) && URL.canParse(value);
}
/** The address alone, or a name and the address in angle brackets. */
function isEmail(value) {
    const address = /^[^<>]*<([^<>]*)>$/.exec(value)?.[1] ?? value;
    return /^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)*$/.test(address);
}
const time = String.raw `(?:[01]\d|2[0-3]):[0-5]\d`;
const rfc3339 = new RegExp(String.raw `^(\d{4}-\d\d-\d\d)[Tt ]${time}:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-]${time})$`);
/** Source: RFC 3339, section 5.6; a leap second is allowed. */
function isRfc3339(value) {
    const day = rfc3339.exec(value)?.[1];
    // A day that its month does not have comes back as another.
    const date = new Date(`${day ?? ''}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}
async function isSpdx(value) {
    const { default: parse } = await __webpack_require__.e(/* import() */ 326).then(__webpack_require__.t.bind(__webpack_require__, 93326, 23));
    try {
        parse(value);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/check/labels/requirement.ts


const requirement_forms = 'write "key", "key=value", "key=/regex/" or "key:type"';
/**
 * One line of `required-labels`: `key`, `key=value`, `key=/regex/` (found anywhere in the value unless it says
 * otherwise with ^ and $) or `key:type`. A key that holds a colon itself needs its type written out: `a:b:text`.
 * @throws UserError
 */
function parseRequirement(line) {
    const written = line.trim();
    const equals = written.indexOf('=');
    if (equals >= 0) {
        const key = checkedKey(written.slice(0, equals).trim(), written);
        const value = written.slice(equals + 1);
        const regex = /^\/(.+)\/$/s.exec(value)?.[1];
        if (regex === undefined)
            return { key, written, kind: 'value', value };
        return { key, written, kind: 'pattern', pattern: compile(regex, written) };
    }
    const colon = written.lastIndexOf(':');
    if (colon < 0)
        return { key: checkedKey(written, written), written, kind: 'present' };
    const type = written.slice(colon + 1).trim();
    if (!isValueType(type)) {
        const names = Object.keys(valueTypes).join(', ');
        throw new errors/* UserError */.yo(`"${written}" in required-labels asks for a type "${type}"; there are ${names}.`);
    }
    return { key: checkedKey(written.slice(0, colon).trim(), written), written, kind: 'type', type };
}
/** What is wrong with the value, as the rest of a sentence that starts with the label; nothing where it is fine. */
async function refusal(requirement, value) {
    switch (requirement.kind) {
        case 'present':
            return undefined;
        case 'value':
            return value === requirement.value ? undefined : `must be "${requirement.value}"`;
        case 'pattern':
            return requirement.pattern.test(value) ? undefined : `must match /${requirement.pattern.source}/`;
        case 'type': {
            const type = valueTypes[requirement.type];
            return (await type.accepts(value)) ? undefined : `must be ${type.noun}, such as "${type.example}"`;
        }
    }
}
function checkedKey(key, written) {
    if (key !== '' && !/\s/.test(key))
        return key;
    throw new errors/* UserError */.yo(`"${written}" in required-labels names no label; ${requirement_forms}.`);
}
function compile(source, written) {
    try {
        return new RegExp(source, 'u');
    }
    catch (error) {
        throw new errors/* UserError */.yo(`"${written}" in required-labels holds no regular expression: ${(0,errors/* messageOf */.bD)(error)}.`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./src/check/policy.ts




/** What the options ask of an image. @throws UserError that quotes a malformed requirement, rule or level. */
function policyOf({ labelProfile, requiredLabels, rules: chosen }, rules) {
    const policy = {
        profile: labelProfile,
        requiredLabels: requiredLabels.map(({ text }) => parseRequirement(text)),
        levels: new Map(chosen.map(({ key, value, where }) => [key, parseLevel(value.trim(), where)])),
    };
    assertKnownRules(policy, rules);
    return policy;
}
/** @throws UserError for an id that no rule has. */
function assertKnownRules(policy, rules) {
    const known = rules.map(({ id }) => id);
    for (const id of policy.levels.keys()) {
        if (known.includes(id))
            continue;
        const meant = (0,nearest/* nearest */.p)(id, known);
        const hint = meant === undefined ? 'The page of rules lists them all.' : `Is "${meant}" meant?`;
        throw new errors/* UserError */.yo(`There is no rule "${id}" to set a level for. ${hint}`);
    }
}
/** Whether these findings are to fail the run. */
function failing(findings, failOn) {
    if (failOn === 'never')
        return false;
    const mildest = finding/* levels */.y.indexOf(failOn);
    return findings.some(({ level }) => finding/* levels */.y.indexOf(level) >= mildest);
}
function parseLevel(text, where) {
    const level = ['off', ...finding/* levels */.y].find((each) => each === text);
    if (level === undefined) {
        throw new errors/* UserError */.yo(`${where} sets the level "${text}"; write off, ${finding/* levels */.y.join(', ')}.`);
    }
    return level;
}

;// CONCATENATED MODULE: ./src/check/config/names.ts

/** Names that Linux and the OCI runtime specification know. */
/** Source: capabilities(7) of Linux 6.12. */
const names_capabilities = [...capabilities/* privilegedCapabilities */.su, ...capabilities/* newerCapabilities */.qA];
/** Source: getrlimit(2). */
const rlimits = [
    ...['AS', 'CORE', 'CPU', 'DATA', 'FSIZE', 'LOCKS', 'MEMLOCK', 'MSGQUEUE', 'NICE', 'NOFILE', 'NPROC', 'RSS'],
    ...['RTPRIO', 'RTTIME', 'SIGPENDING', 'STACK'],
].map((name) => `RLIMIT_${name}`);
const namespaces = [
    'pid',
    'network',
    'mount',
    'ipc',
    'uts',
    'user',
    'cgroup',
    'time',
];

;// CONCATENATED MODULE: ./src/check/parse/text.ts
/** How many backslashes stand right before an offset. */
function backslashesBefore(text, offset) {
    let start = offset;
    while (start > 0 && text[start - 1] === '\\')
        start -= 1;
    return offset - start;
}
/** A piece of the user's text, short enough for a message. */
function shown(text) {
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

;// CONCATENATED MODULE: ./src/check/config/shape.ts

/** A field that must be there; in {@link object}, other fields need not. */
function shape_required(shape) {
    return { shape, required: true };
}
function config_shape_text(wanted = 'must be a text', accepts = () => true) {
    return (value, path, report) => {
        if (typeof value !== 'string' || !accepts(value))
            report(path, `${wanted}, and is ${shape_literal(value)}`);
    };
}
function oneOf(choices) {
    return config_shape_text(`must be one of ${choices.join(', ')}`, (value) => choices.includes(value));
}
const absolutePath = config_shape_text('must be an absolute path', (value) => value.startsWith('/'));
const shape_flag = (value, path, report) => {
    if (typeof value !== 'boolean')
        report(path, `must be true or false, and is ${shape_literal(value)}`);
};
/** The range is that of the type that runtimes read the number into. */
function shape_integer(minimum, maximum) {
    return (value, path, report) => {
        if (!Number.isInteger(value) || value < minimum || value > maximum) {
            const range = minimum === 0 ? 'a whole number, not negative' : 'a whole number';
            report(path, `must be ${range}${limits(minimum, maximum)}, and is ${shape_literal(value)}`);
        }
    };
}
const uint16 = shape_integer(0, 2 ** 16 - 1);
const shape_uint32 = shape_integer(0, 2 ** 32 - 1);
const shape_uint64 = shape_integer(0, 2 ** 64);
const shape_int64 = shape_integer(-(2 ** 63), 2 ** 63);
/** Null is what a runtime reads as "not there". */
function listOf(item, { atLeast = 0 } = {}) {
    return (value, path, report) => {
        if (!Array.isArray(value) || value.length < atLeast) {
            const wanted = atLeast > 0 ? 'a list that is not empty' : 'a list';
            report(path, `must be ${wanted}, and is ${shape_literal(value)}`);
            return;
        }
        value.forEach((element, index) => {
            item(element, [...path, index], report);
        });
    };
}
function mapOf(item) {
    return (value, path, report) => {
        if (!shape_isObject(value))
            report(path, `must be an object, and is ${shape_literal(value)}`);
        else
            for (const [key, element] of Object.entries(value))
                item(element, [...path, key], report);
    };
}
/** Unknown fields are passed over, as runtimes do. */
function shape_object(fields) {
    return (value, path, report) => {
        if (!shape_isObject(value)) {
            report(path, `must be an object, and is ${shape_literal(value)}`);
            return;
        }
        for (const [key, field] of Object.entries(fields)) {
            const { shape, required: needed } = typeof field === 'function' ? { shape: field, required: false } : field;
            const element = Object.hasOwn(value, key) ? value[key] : undefined;
            if (element !== undefined && element !== null)
                shape(element, [...path, key], report);
            else if (needed)
                report([...path, key], 'is missing');
        }
    };
}
/** Several views of one value, each looked at. */
function shape_all(...shapes) {
    return (value, path, report) => {
        for (const shape of shapes)
            shape(value, path, report);
    };
}
/** No two items of a list may have the same key. */
function distinct(key) {
    return (value, path, report) => {
        const seen = new Set();
        for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
            const found = shape_isObject(item) ? item[key] : undefined;
            if (typeof found === 'string' && seen.has(found)) {
                report([...path, index], `repeats the ${key} ${shown(found)} of an earlier item`);
            }
            seen.add(found);
        }
    };
}
function shape_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The part of a document at a path; nothing where it is not there, or null. */
function part(value, path) {
    let current = value;
    for (const step of path) {
        if (Array.isArray(current))
            current = current[Number(step)];
        else if (shape_isObject(current) && Object.hasOwn(current, step))
            current = current[step];
        else
            return undefined;
    }
    return current ?? undefined;
}
/** A list's items; nothing where it is no list. */
function items(value, path) {
    const list = part(value, path);
    return Array.isArray(list) ? list : [];
}
/** `mounts[2].type` */
function pathName(path) {
    return path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
        .join('')
        .replace(/^\./, '');
}
function shape_literal(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return shape_isObject(value) ? 'an object' : shown(JSON.stringify(value));
}
function limits(minimum, maximum) {
    return maximum <= 2 ** 32 - 1 ? ` (${minimum} to ${maximum})` : '';
}

;// CONCATENATED MODULE: ./src/check/config/runtime-spec.ts


/**
 * The runtime configuration as far as runc and crun refuse what breaks it. `root`, `process.terminal` and
 * `process.capabilities` have rules of their own.
 * Source: https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md and config-linux.md
 */
const anyText = config_shape_text();
const environmentEntry = config_shape_text('must be NAME=value', (value) => /^[^=\0]+=[^\0]*$/s.test(value));
/** Source: semver.org, as far as a version must have three numbers. */
const version = config_shape_text('must be a version such as "1.0.0"', (value) => /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(value));
const softWithinHard = (value, path, report) => {
    const soft = part(value, ['soft']);
    const hard = part(value, ['hard']);
    if (typeof soft === 'number' && typeof hard === 'number' && soft > hard) {
        report([...path, 'soft'], `must not be larger than hard, and ${soft} is larger than ${hard}`);
    }
};
const runtime_spec_process = shape_object({
    user: shape_object({ uid: shape_uint32, gid: shape_uint32, umask: shape_uint32, additionalGids: listOf(shape_uint32) }),
    args: shape_required(listOf(anyText, { atLeast: 1 })),
    cwd: shape_required(absolutePath),
    env: listOf(environmentEntry),
    rlimits: shape_all(listOf(shape_all(shape_object({ type: shape_required(oneOf(rlimits)), hard: shape_required(shape_uint64), soft: shape_required(shape_uint64) }), softWithinHard)), distinct('type')),
    consoleSize: shape_object({ height: shape_uint32, width: shape_uint32 }),
    noNewPrivileges: shape_flag,
    oomScoreAdj: shape_integer(-1000, 1000),
    apparmorProfile: anyText,
    selinuxLabel: anyText,
});
/** Types that need a file system's name; a bind mount needs the option besides. */
const mountType = (value, path, report) => {
    if (!shape_isObject(value) || value.type === 'rbind')
        return;
    const { type, options } = value;
    const binds = Array.isArray(options) && options.some((option) => option === 'bind' || option === 'rbind');
    if (type === 'bind' && !binds)
        report(path, 'has type bind, but neither bind nor rbind among its options');
    if ((type === undefined || type === null || type === '') && !binds)
        report([...path, 'type'], 'is missing');
};
/** What tmpfs takes besides the flags of every mount. Source: tmpfs(5). */
const tmpfsOption = /^(?:size|nr_blocks|nr_inodes|mode|gid|uid|huge|mpol)=.+$|^(?:inode32|inode64|noswap)$/;
/** Source: config.md, "Linux mount options", and mount(8). */
const mountFlags = new Set([
    ...[
        'async',
        'atime',
        'bind',
        'defaults',
        'dev',
        'diratime',
        'dirsync',
        'exec',
        'iversion',
        'lazytime',
        'loud',
    ],
    ...['mand', 'noatime', 'nodev', 'nodiratime', 'noexec', 'noiversion', 'nolazytime', 'nomand', 'norelatime'],
    ...[
        'nostrictatime',
        'nosuid',
        'nosymfollow',
        'private',
        'ratime',
        'rbind',
        'rdev',
        'rdiratime',
        'relatime',
    ],
    ...['remount', 'rexec', 'rnoatime', 'rnodev', 'rnodiratime', 'rnoexec', 'rnorelatime', 'rnostrictatime'],
    ...['rnosuid', 'rnosymfollow', 'ro', 'rprivate', 'rrelatime', 'rro', 'rrw', 'rshared', 'rslave'],
    ...['rstrictatime', 'rsuid', 'rsymfollow', 'runbindable', 'rw', 'shared', 'silent', 'slave', 'strictatime'],
    ...['suid', 'symfollow', 'sync', 'tmpcopyup', 'unbindable', 'idmap', 'ridmap', 'copy-symlink'],
]);
const runtime_spec_mountOptions = (value, path, report) => {
    if (!shape_isObject(value) || !Array.isArray(value.options) || value.type !== 'tmpfs')
        return;
    const options = value.options;
    for (const [index, option] of options.entries()) {
        if (typeof option !== 'string' || mountFlags.has(option) || tmpfsOption.test(option))
            continue;
        if (options.includes('bind') || options.includes('rbind'))
            return;
        report([...path, 'options', index], `is "${option}", which tmpfs does not take`);
    }
};
const runtime_spec_mount = shape_all(shape_object({
    destination: shape_required(config_shape_text('must be a path', (value) => value !== '')),
    type: anyText,
    source: anyText,
    options: listOf(anyText),
}), mountType, runtime_spec_mountOptions, (value, path, report) => {
    const destination = part(value, ['destination']);
    if (typeof destination !== 'string' || destination === '' || destination.startsWith('/'))
        return;
    report([...path, 'destination'], `should be an absolute path, and is "${destination}"`, 'warning');
});
const runtime_spec_hooks = listOf(shape_object({
    path: shape_required(absolutePath),
    args: listOf(anyText),
    env: listOf(environmentEntry),
    timeout: shape_integer(1, 2 ** 53),
}));
const deviceAccess = config_shape_text('must be made of r, w and m', (value) => /^[rwm]*$/.test(value));
const throttle = listOf(shape_object({ major: shape_int64, minor: shape_int64, rate: shape_uint64 }));
const idMappings = listOf(shape_object({ containerID: shape_uint32, hostID: shape_uint32, size: shape_uint32 }));
const runtime_spec_resources = shape_object({
    devices: listOf(shape_object({
        allow: shape_required(shape_flag),
        type: oneOf(['a', 'b', 'c']),
        major: shape_int64,
        minor: shape_int64,
        access: deviceAccess,
    })),
    memory: shape_object({
        ...{ limit: shape_int64, reservation: shape_int64, swap: shape_int64, kernel: shape_int64, kernelTCP: shape_int64, swappiness: shape_uint64 },
        ...{ disableOOMKiller: shape_flag, useHierarchy: shape_flag, checkBeforeUpdate: shape_flag },
    }),
    cpu: shape_object({
        ...{ shares: shape_uint64, quota: shape_int64, burst: shape_uint64, period: shape_uint64, realtimeRuntime: shape_int64 },
        ...{ realtimePeriod: shape_uint64, cpus: anyText, mems: anyText, idle: shape_int64 },
    }),
    pids: shape_object({ limit: shape_int64 }),
    blockIO: shape_object({
        weight: uint16,
        leafWeight: uint16,
        weightDevice: listOf(shape_object({ major: shape_int64, minor: shape_int64, weight: uint16, leafWeight: uint16 })),
        ...{ throttleReadBpsDevice: throttle, throttleWriteBpsDevice: throttle },
        ...{ throttleReadIOPSDevice: throttle, throttleWriteIOPSDevice: throttle },
    }),
    hugepageLimits: listOf(shape_object({ pageSize: shape_required(anyText), limit: shape_required(shape_uint64) })),
    network: shape_object({
        classID: shape_uint32,
        priorities: listOf(shape_object({ name: shape_required(anyText), priority: shape_uint32 })),
    }),
    unified: mapOf(anyText),
});
const runtime_spec_actions = ['KILL', 'KILL_PROCESS', 'KILL_THREAD', 'TRAP', 'ERRNO', 'TRACE', 'ALLOW', 'LOG', 'NOTIFY'];
const seccompAction = oneOf(runtime_spec_actions.map((name) => `SCMP_ACT_${name}`));
const runtime_spec_architectures = [
    ...[
        'X86',
        'X86_64',
        'X32',
        'ARM',
        'AARCH64',
        'MIPS',
        'MIPS64',
        'MIPS64N32',
        'MIPSEL',
        'MIPSEL64',
        'MIPSEL64N32',
    ],
    ...['PPC', 'PPC64', 'PPC64LE', 'S390', 'S390X', 'PARISC', 'PARISC64', 'RISCV64', 'LOONGARCH64'],
];
const runtime_spec_seccomp = shape_object({
    defaultAction: shape_required(seccompAction),
    defaultErrnoRet: shape_uint32,
    architectures: listOf(oneOf(runtime_spec_architectures.map((name) => `SCMP_ARCH_${name}`))),
    flags: listOf(anyText),
    listenerPath: anyText,
    listenerMetadata: anyText,
    syscalls: listOf(shape_object({
        names: listOf(anyText),
        action: shape_required(seccompAction),
        errnoRet: shape_uint32,
        args: listOf(shape_object({
            index: shape_required(shape_integer(0, 5)),
            value: shape_required(shape_uint64),
            valueTwo: shape_uint64,
            op: shape_required(oneOf(['NE', 'LT', 'LE', 'EQ', 'GE', 'GT', 'MASKED_EQ'].map((name) => `SCMP_CMP_${name}`))),
        })),
    })),
});
const runtime_spec_propagations = ['private', 'shared', 'slave', 'unbindable'].flatMap((name) => [name, `r${name}`]);
const runtime_spec_linux = shape_object({
    namespaces: shape_all(listOf(shape_object({
        type: shape_required(oneOf(namespaces)),
        path: config_shape_text('must be an absolute path', isAbsoluteOrEmpty),
    })), distinct('type')),
    uidMappings: idMappings,
    gidMappings: idMappings,
    devices: listOf(shape_object({
        type: shape_required(oneOf(['b', 'c', 'p', 'u'])),
        path: shape_required(absolutePath),
        ...{ major: shape_int64, minor: shape_int64, fileMode: shape_uint32, uid: shape_uint32, gid: shape_uint32 },
    })),
    cgroupsPath: anyText,
    resources: runtime_spec_resources,
    rootfsPropagation: config_shape_text(`must be one of ${runtime_spec_propagations.join(', ')}`, (value) => ['', ...runtime_spec_propagations].includes(value)),
    seccomp: runtime_spec_seccomp,
    sysctl: mapOf(anyText),
    maskedPaths: listOf(anyText),
    readonlyPaths: listOf(anyText),
    mountLabel: anyText,
    intelRdt: shape_object({ closID: anyText, l3CacheSchema: anyText, memBwSchema: anyText }),
});
/** What only makes sense in a namespace of one's own: runtimes refuse it, but some hosts' users know what they do. */
const hostnameNeedsNamespace = (value, _path, report) => {
    const list = part(value, ['linux', 'namespaces']);
    const own = Array.isArray(list) && list.some((item) => part(item, ['type']) === 'uts');
    const hostname = part(value, ['hostname']);
    if (typeof hostname === 'string' && hostname !== '' && !own) {
        report(['hostname'], 'needs a uts namespace in linux.namespaces', 'warning');
    }
};
const runtimeConfiguration = shape_all(shape_object({
    ociVersion: shape_required(version),
    process: shape_required(runtime_spec_process),
    hostname: anyText,
    domainname: anyText,
    mounts: listOf(runtime_spec_mount),
    hooks: shape_object({
        ...{ prestart: runtime_spec_hooks, createRuntime: runtime_spec_hooks, createContainer: runtime_spec_hooks },
        ...{ startContainer: runtime_spec_hooks, poststart: runtime_spec_hooks, poststop: runtime_spec_hooks },
    }),
    annotations: mapOf(anyText),
    linux: runtime_spec_linux,
}), hostnameNeedsNamespace);
function isAbsoluteOrEmpty(path) {
    return path === '' || path.startsWith('/');
}

;// CONCATENATED MODULE: ./src/check/parse/json.ts

/** The installer is Python, whose JSON parser gives up at about a thousand levels. */
const maxDepth = 500;
function parseJson(text) {
    const tree = new Reader(text).read();
    if ('message' in tree)
        return tree;
    return {
        value: JSON.parse(text),
        offset(path) {
            let node = tree;
            for (const step of path) {
                const child = node.children.get(step);
                if (child === undefined)
                    break;
                node = child;
            }
            return node.offset;
        },
    };
}
function isJsonError(result) {
    return 'message' in result;
}
/** Reads without recursion, so that no depth of nesting can exhaust the stack. */
class Reader {
    #text;
    #root = { offset: 0, children: new Map() };
    #open = [];
    #offset = 0;
    #expected = 'value';
    /** The name that waits for its value. */
    #name;
    constructor(text) {
        this.#text = text;
    }
    read() {
        if (this.#text.startsWith('\uFEFF'))
            return this.#error('it starts with a byte order mark');
        for (;;) {
            this.#skipSpace();
            if (this.#offset === this.#text.length)
                break;
            const problem = this.#step();
            if (problem !== undefined)
                return this.#error(problem);
        }
        if (this.#expected === 'end')
            return this.#root.children.get(0) ?? this.#root;
        return this.#error(this.#text.trim() === '' ? 'it is empty' : `it ends where ${nouns[this.#expected]} is expected`);
    }
    /** Reads one token; answers what is wrong with it. */
    #step() {
        const character = this.#text.charAt(this.#offset);
        if (character === this.#open.at(-1)?.close && closable.has(this.#expected)) {
            this.#open.pop();
            this.#offset += 1;
            this.#afterValue();
            return undefined;
        }
        switch (this.#expected) {
            case 'value':
            case 'first value':
                return this.#value(character);
            case 'name':
            case 'first name':
                return character === '"' ? this.#readName() : this.#unexpected();
            case 'colon':
                return this.#punctuation(':', 'value');
            case 'comma':
                return this.#punctuation(',', this.#open.at(-1)?.close === '}' ? 'name' : 'value');
            case 'end':
                return 'something follows its end';
        }
    }
    #value(character) {
        if (character === '{' || character === '[') {
            const close = character === '{' ? '}' : ']';
            this.#open.push({ ...this.#add(), close });
            this.#offset += 1;
            this.#expected = close === '}' ? 'first name' : 'first value';
            return this.#open.length > maxDepth ? `it is nested deeper than ${maxDepth} levels` : undefined;
        }
        const end = character === '"' ? this.#stringEnd() : this.#wordEnd();
        if (end === undefined)
            return 'a string is not closed';
        const problem = scalarProblem(this.#text.slice(this.#offset, end));
        if (problem !== undefined)
            return end === this.#offset ? this.#unexpected() : problem;
        this.#add();
        this.#offset = end;
        this.#afterValue();
        return undefined;
    }
    #readName() {
        const end = this.#stringEnd();
        if (end === undefined)
            return 'a string is not closed';
        const literal = this.#text.slice(this.#offset, end);
        const problem = scalarProblem(literal);
        if (problem !== undefined)
            return problem;
        this.#name = JSON.parse(literal);
        this.#offset = end;
        this.#expected = 'colon';
        return undefined;
    }
    #punctuation(wanted, next) {
        if (this.#text.charAt(this.#offset) !== wanted)
            return this.#unexpected();
        this.#offset += 1;
        this.#expected = next;
        return undefined;
    }
    /** Hangs a node for the value that starts here into its container. */
    #add() {
        const parent = this.#open.at(-1) ?? this.#root;
        const node = { offset: this.#offset, children: new Map() };
        parent.children.set(this.#name ?? parent.children.size, node);
        this.#name = undefined;
        return node;
    }
    #afterValue() {
        this.#expected = this.#open.length === 0 ? 'end' : 'comma';
    }
    #skipSpace() {
        while (' \t\n\r'.includes(this.#text.charAt(this.#offset)) && this.#offset < this.#text.length) {
            this.#offset += 1;
        }
    }
    #stringEnd() {
        let quote = this.#text.indexOf('"', this.#offset + 1);
        while (quote >= 0 && backslashesBefore(this.#text, quote) % 2 === 1) {
            quote = this.#text.indexOf('"', quote + 1);
        }
        return quote < 0 ? undefined : quote + 1;
    }
    #wordEnd() {
        let end = this.#offset;
        while (/[\w.+-]/.test(this.#text.charAt(end)))
            end += 1;
        return end;
    }
    #unexpected() {
        const character = this.#text.charAt(this.#offset);
        const found = character === '"' ? 'a string' : `"${character}"`;
        return `there is ${found} where ${nouns[this.#expected]} is expected`;
    }
    #error(message) {
        return { message, offset: this.#offset };
    }
}
const closable = new Set(['first value', 'first name', 'comma']);
const nouns = {
    value: 'a value',
    'first value': 'a value or "]"',
    name: 'a name in double quotes',
    'first name': 'a name in double quotes or "}"',
    colon: 'a colon',
    comma: 'a comma or the closing bracket',
    end: 'nothing more',
};
/** A string, number, true, false or null, on its own. */
function scalarProblem(literal) {
    try {
        JSON.parse(literal);
        return undefined;
    }
    catch {
        return literal.startsWith('"')
            ? 'a string holds a line break, another control character, or an escape that JSON does not have'
            : `"${shown(literal)}" is no value`;
    }
}

;// CONCATENATED MODULE: ./src/check/rules/config.ts




/** Rules about the runtime configuration, once filled in. */
const configRules = [
    {
        id: 'config-json',
        level: 'error',
        where: 'either',
        summary: 'the configuration is not JSON once filled in',
        why: 'The installer parses the file once it is filled in, and stops.',
        *find({ config }) {
            if (config === undefined)
                return;
            const { file, json } = config;
            if (file.encodingProblem !== undefined) {
                yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
            }
            else if (isJsonError(json)) {
                yield {
                    message: `Once filled in, ${file.name} is not JSON: ${json.message}.`,
                    help: 'Correct the syntax; mind the values that variables stand for.',
                    at: config.at(json.offset),
                };
            }
            else if (!shape_isObject(json.value)) {
                yield {
                    message: `Once filled in, ${file.name} is JSON, but no object.`,
                    help: 'Write the configuration between { and }.',
                    at: file.atLine(1),
                };
            }
        },
    },
    {
        id: 'config-root',
        level: 'error',
        where: 'either',
        summary: 'root.path is not rootfs, or root.readonly is not true',
        why: 'The installer refuses the image: the checkout is shared, and the container must not write to it.',
        *find(context) {
            const config = configOf(context);
            if (config === undefined)
                return;
            for (const [key, wanted] of [
                ['path', 'rootfs'],
                ['readonly', true],
            ]) {
                const value = part(config.value, ['root', key]);
                if (value === wanted)
                    continue;
                yield {
                    message: `root.${key} is ${value === undefined ? 'missing' : JSON.stringify(value)}, and the installer refuses the image.`,
                    help: `Set it to ${JSON.stringify(wanted)}.`,
                    at: config.at(['root', key]),
                };
            }
        },
    },
    {
        id: 'config-terminal',
        level: 'error',
        where: 'either',
        summary: 'process.terminal is not false',
        why: 'A unit has no terminal: the runtime fails to open one, and the service does not start.',
        *find(context) {
            const config = configOf(context);
            const value = part(config?.value, ['process', 'terminal']);
            if (value === undefined || value === false)
                return;
            yield {
                message: `process.terminal is ${JSON.stringify(value)}, but a service has no terminal.`,
                help: 'Set it to false.',
                at: config?.at(['process', 'terminal']),
            };
        },
    },
    {
        id: 'config-capabilities',
        level: 'error',
        where: 'either',
        summary: 'the capabilities are a list, the form of before 1.0, or name one that Linux does not have',
        why: 'Runtimes of today cannot read the list form; names that Linux does not have are refused by some runtimes, and dropped by others.',
        *find(context) {
            const config = configOf(context);
            const path = ['process', 'capabilities'];
            const value = part(config?.value, path);
            if (config === undefined || value === undefined)
                return;
            if (!shape_isObject(value)) {
                const form = Array.isArray(value) ? 'a list, the form of before 1.0.0' : JSON.stringify(value);
                yield {
                    message: `process.capabilities is ${form}; runc and crun refuse it.`,
                    help: 'Write an object with the lists bounding, effective, permitted, inheritable and ambient.',
                    at: config.at(path),
                };
                return;
            }
            for (const [set, list] of Object.entries(value))
                yield* capabilityFinds(config, [...path, set], list);
        },
    },
    {
        id: 'config-schema',
        level: 'error',
        where: 'either',
        summary: 'a part breaks the runtime specification: missing, of the wrong type, or with a value that is not allowed',
        why: 'runc or crun refuses the configuration, and the service does not start.',
        *find(context) {
            const config = configOf(context);
            if (config === undefined)
                return;
            const finds = [];
            runtimeConfiguration(config.value, [], (path, wanted, level) => {
                finds.push({
                    message: `${pathName(path)} ${wanted}.`,
                    help: 'Write it as the OCI runtime specification says.',
                    at: config.at(path),
                    ...(level !== undefined && { level }),
                });
            });
            yield* finds;
        },
    },
    {
        id: 'config-stale',
        level: 'warning',
        where: 'either',
        summary: 'a field is where an old draft of the specification had it, or ociVersion is before 1.0.0',
        why: 'Runtimes pass over what they do not know: the service runs without what the field was meant to do.',
        *find(context) {
            const config = configOf(context);
            if (config === undefined)
                return;
            for (const { path, help, level } of staleFields) {
                if (part(config.value, path) === undefined)
                    continue;
                yield {
                    message: `${pathName(path)} is of an old draft of the specification, and is not read today.`,
                    help,
                    at: config.at(path),
                    ...(level !== undefined && { level }),
                };
            }
            for (const [index, rule] of items(config.value, ['linux', 'seccomp', 'syscalls']).entries()) {
                if (part(rule, ['name']) === undefined || part(rule, ['names']) !== undefined)
                    continue;
                const path = ['linux', 'seccomp', 'syscalls', index, 'name'];
                yield {
                    message: `${pathName(path)} is of an old draft of the specification, and is not read today.`,
                    help: 'Write names, with a list.',
                    at: config.at(path),
                };
            }
            const version = part(config.value, ['ociVersion']);
            if (typeof version !== 'string' || !/^0\.|^1\.0\.0-/.test(version))
                return;
            yield {
                message: `ociVersion is "${version}", a draft of before 1.0.0.`,
                help: 'Write the configuration as 1.0.0 has it, and say so.',
                at: config.at(['ociVersion']),
            };
        },
    },
];
/** The configuration, where it is a JSON object. */
function configOf({ config }) {
    if (config === undefined || isJsonError(config.json))
        return undefined;
    const { json } = config;
    if (!shape_isObject(json.value))
        return undefined;
    return {
        value: json.value,
        at: (path) => config.at(json.offset(path)),
        isWritten: (path) => config.isWritten(json.offset(path) + 1),
    };
}
/** Where drafts of before 1.0.0 had what is elsewhere today. */
const staleFields = [
    { path: ['platform'], help: 'Remove it.' },
    { path: ['linux', 'capabilities'], help: 'Move it to process.capabilities.' },
    { path: ['linux', 'rlimits'], help: 'Move it to process.rlimits.' },
    { path: ['linux', 'apparmorProfile'], help: 'Move it to process.apparmorProfile.' },
    // The service runs without the confinement that was asked for.
    { path: ['linux', 'selinuxProcessLabel'], help: 'Move it to process.selinuxLabel.', level: 'error' },
    { path: ['linux', 'noNewPrivileges'], help: 'Move it to process.noNewPrivileges.' },
    { path: ['linux', 'resources', 'oomScoreAdj'], help: 'Move it to process.oomScoreAdj.' },
    {
        path: ['linux', 'resources', 'disableOOMKiller'],
        help: 'Move it to linux.resources.memory.disableOOMKiller.',
    },
];
function* capabilityFinds(config, path, list) {
    if (list === null)
        return;
    if (!Array.isArray(list)) {
        yield {
            message: `${pathName(path)} must be a list of capabilities.`,
            help: 'Write the names, such as "CAP_CHOWN", between [ and ].',
            at: config.at(path),
        };
        return;
    }
    for (const [index, name] of list.entries()) {
        if (typeof name === 'string' && names_capabilities.includes(name))
            continue;
        const meant = typeof name === 'string' ? name.toUpperCase().replace(/^(?!CAP_)/, 'CAP_') : '';
        yield {
            message: `${JSON.stringify(name)} in ${pathName(path)} is no capability of Linux.`,
            help: names_capabilities.includes(meant) ? `Write "${meant}".` : 'Remove it, or correct its name.',
            at: config.at([...path, index]),
        };
    }
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(44158);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
;// CONCATENATED MODULE: ./src/dockerfile/ignore.ts

/**
 * The pattern of a .dockerignore that keeps a file out of the build: the last one that matches it or a folder it is in,
 * unless that one starts with `!`.
 * @param path of the file in the context, with or without a slash at its start.
 */
function ignoredBy(text, path) {
    const relative = path.replace(/^\/+/, '');
    let found;
    for (const [index, line] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const pattern = line.trim();
        if (pattern === '' || line.startsWith('#'))
            continue;
        const isException = pattern.startsWith('!');
        if (!matches(pattern.slice(isException ? 1 : 0).trim(), relative))
            continue;
        found = isException ? undefined : { pattern, line: index + 1 };
    }
    return found;
}
function matches(pattern, path) {
    try {
        // Each pattern by itself, as the library does not say which one matched. Docker minds upper and lower case; and a
        // `#` after white space starts no comment, which the library sees only where the white space is.
        return ignore_default()["default"]({ ignorecase: false })
            .add([` ${literally(pattern)}`])
            .ignores(path);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false; // The build refuses such a pattern, and says so itself.
        throw error;
    }
}
/** The library leaves these to the regular expression that it makes; in a pattern they mean themselves. */
function literally(pattern) {
    return pattern.replace(/\\.|[+(){}|]/gs, (found) => (found.startsWith('\\') ? found : `\\${found}`));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/check/text-file.ts

/** A text whose offsets can be told as lines and columns of the file that the user edits. */
class TextFile {
    name;
    home;
    text;
    /** Why the bytes are no text, as a whole sentence. */
    encodingProblem;
    #starts;
    /** @param name how messages name the file: `service.template`. */
    constructor(name, content, home) {
        this.name = name;
        this.home = home;
        this.text = content.toString();
        this.encodingProblem = encodingProblem(name, content, this.text);
    }
    /** @param offset in UTF-16 units, from 0. */
    at(offset) {
        const starts = (this.#starts ??= lineStarts(this.text));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >>> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return this.#place(low + 1, offset - (starts[low] ?? 0) + 1);
    }
    /** @param line from 1. */
    atLine(line) {
        return this.#place(line);
    }
    /** The offset of a line's first character; the line is counted from 1. */
    lineStart(line) {
        return (this.#starts ??= lineStarts(this.text))[line - 1] ?? 0;
    }
    #place(line, column) {
        const { file, instead } = this.home;
        if (instead !== undefined) {
            return { file, line: instead.line, inside: `line ${line} of ${instead.path} in the image` };
        }
        return { file, line, ...(column !== undefined && { column }) };
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
function encodingProblem(name, content, text) {
    if (typeof content !== 'string' && !(0,external_node_buffer_.isUtf8)(content))
        return `${name} is not UTF-8.`;
    return text.includes('\0') ? `${name} holds a NUL byte.` : undefined;
}

;// CONCATENATED MODULE: ./src/check/rules/dockerfile.ts





/** Rules about how the image is built. */
const dockerfileRules = [
    {
        id: 'dockerfile-syntax',
        level: 'error',
        where: 'folder',
        summary: 'the Dockerfile does not parse, or has an unknown instruction',
        why: 'The build stops.',
        *find({ dockerfile }) {
            for (const { line, message } of dockerfile?.parsed.problems ?? []) {
                yield {
                    message,
                    help: 'Correct the instruction; the build stops here.',
                    at: dockerfile?.file.atLine(line),
                };
            }
        },
    },
    {
        id: 'exports-misspelled',
        level: 'error',
        where: 'either',
        summary: '/export is written where /exports is meant',
        why: 'The installer reads `/exports` alone: the files are in the image, and never looked at.',
        async *find(context) {
            const copies = copiesOf(context).filter(isMisspelled);
            for (const { instruction, target, line } of copies) {
                yield {
                    message: `${instruction} puts files into ${target}, where the installer does not look.`,
                    help: `Write ${system_image/* exportsFolder */.a6}${target.replace(/^\/[^/]*/, '')}.`,
                    at: context.dockerfile?.file.atLine(line),
                };
            }
            if (copies.length === 0)
                yield* misspelledInImage(context);
        },
    },
    {
        id: 'exports-slash',
        level: 'warning',
        where: 'folder',
        summary: 'files are copied to /exports without the closing slash',
        why: 'Where `/exports` is not there yet, the file itself becomes `/exports`, and there is no folder to read.',
        async *find(context) {
            const files = context.folder?.files;
            for (const copy of copiesOf(context)) {
                if (copy.target !== system_image/* exportsFolder */.a6 && copy.target !== system_image/* hostFolder */.FR)
                    continue;
                if (!(await copiesFile(copy, files)))
                    continue;
                yield {
                    message: `${copy.instruction} to ${copy.destination} makes a file of that name where the folder is not there yet.`,
                    help: `Close the path with a slash: ${copy.destination}/.`,
                    at: context.dockerfile?.file.atLine(copy.line),
                };
            }
        },
    },
    {
        id: 'exports-add',
        level: 'warning',
        where: 'folder',
        summary: 'ADD puts files into /exports where COPY would do',
        why: 'ADD unpacks archives and fetches URLs: a template that changes its name can become something else in the image.',
        *find(context) {
            for (const { instruction, sources, target, line } of copiesOf(context)) {
                const inExports = `${target}/`.startsWith(`${system_image/* exportsFolder */.a6}/`);
                if (instruction !== 'ADD' || !inExports || sources.some(needsAdd))
                    continue;
                yield {
                    message: `ADD copies ${sources.join(', ')} to ${target}, and would unpack an archive or fetch a URL.`,
                    help: 'Write COPY in place of ADD.',
                    at: context.dockerfile?.file.atLine(line),
                };
            }
        },
    },
    {
        id: 'dockerignored',
        level: 'error',
        where: 'folder',
        summary: '.dockerignore keeps out a file that the image needs',
        why: 'The build does not see the file: COPY fails, or copies a folder without it.',
        async *find(context) {
            const ignore = await readIgnoreFile(context);
            if (ignore === undefined)
                return;
            for (const path of await dockerfile_neededFiles(context)) {
                const pattern = ignoredBy(ignore.text, path);
                if (pattern === undefined)
                    continue;
                yield {
                    message: `${ignore.name} keeps ${path} out of the build by the pattern "${pattern.pattern}", but the image needs it.`,
                    help: `Add the line !${path} to the end of ${ignore.name}.`,
                    at: ignore.atLine(pattern.line),
                };
            }
        },
    },
    {
        id: 'dockerfile-maintainer',
        level: 'warning',
        where: 'folder',
        summary: 'MAINTAINER is used in place of the label',
        why: 'The instruction sets a field that nothing reads; tools read the label.',
        *find({ dockerfile }) {
            for (const line of dockerfile?.parsed.stages.flatMap(({ maintainers }) => maintainers) ?? []) {
                yield {
                    message: 'MAINTAINER is deprecated, and sets no label.',
                    help: 'Write LABEL maintainer="NAME <EMAIL>".',
                    at: dockerfile?.file.atLine(line),
                };
            }
        },
    },
    {
        id: 'dockerfile-docs',
        level: 'warning',
        where: 'folder',
        summary: 'dnf or yum installs packages with their documentation',
        why: 'Every host downloads and keeps manual pages that no one can read there.',
        *find({ dockerfile }) {
            const runs = dockerfile ? finalStages(dockerfile.parsed).flatMap((stage) => stage.runs) : [];
            const configured = runs.findIndex(({ command }) => configuresNodocs.test(command));
            for (const run of configured < 0 ? runs : runs.slice(0, configured)) {
                const tool = installingTool(run);
                if (tool === undefined)
                    continue;
                yield {
                    message: `${tool} installs documentation that nobody reads in a container.`,
                    help: `Write ${tool} install --setopt=tsflags=nodocs.`,
                    at: dockerfile?.file.atLine(run.line),
                };
            }
        },
    },
];
/** COPY and ADD of what becomes the image. */
function copiesOf({ dockerfile }) {
    return dockerfile ? finalStages(dockerfile.parsed).flatMap((stage) => stage.copies) : [];
}
/** Other spellings of the folder, where what is copied belongs into it: an image may have an /export of its own. */
function isMisspelled({ target, sources, heredocs }) {
    const folder = /^\/([^/]*)(?=\/|$)/.exec(target)?.[1] ?? '';
    if (folder === 'exports' || !/^exports?$|^exprots?$/i.test(folder))
        return false;
    if (/^\/[^/]*\/hostfs(?:\/|$)/.test(target))
        return true;
    const names = ['config.json', 'exports', 'hostfs', ...Object.values(system_image/* exportFiles */.S7)];
    const meant = [...sources, ...heredocs, target].map((path) => (0,posix_.basename)(path));
    return meant.some((name) => names.includes(name) || /[*?]|^\.$/.test(name));
}
/** A folder /export that holds what belongs into /exports. */
async function* misspelledInImage({ image }) {
    if (image === undefined)
        return;
    for (const name of ['hostfs', ...Object.values(system_image/* exportFiles */.S7)]) {
        if ((await image.files.lookup(`/export/${name}`)) === undefined)
            continue;
        yield {
            message: `The image has /export/${name}, where the installer does not look.`,
            help: `Put it into ${system_image/* exportsFolder */.a6}/${name}.`,
        };
    }
}
/** Whether a single file is copied, so that the target becomes its name. */
async function copiesFile({ sources, from, heredocs }, files) {
    if (heredocs.length > 0)
        return true;
    const names = Object.values(system_image/* exportFiles */.S7);
    if (from !== undefined)
        return sources.some((source) => names.some((name) => source.endsWith(`/${name}`)));
    for (const source of sources) {
        const entry = await files?.lookup((0,posix_.join)('/', source).replace(/(?<=.)\/$/, ''));
        if (entry?.type === 'file' || (entry === undefined && /[^/]\*|\.\w+$/.test(source)))
            return true;
    }
    return false;
}
function needsAdd(source) {
    return /^(?:https?|ftp|git):\/\/|^git@|\.git(?:#.*)?$|\.(?:tar|tgz|tbz2?|txz|tar\.\w+)$/i.test(source);
}
async function readIgnoreFile({ folder }) {
    if (folder === undefined)
        return undefined;
    const { files, path, dockerfile = '/Dockerfile' } = folder;
    for (const candidate of [`${dockerfile}.dockerignore`, '/.dockerignore']) {
        if ((await files.lookup(candidate))?.type !== 'file')
            continue;
        const name = candidate.slice(1);
        return new TextFile(name, await files.read(candidate), { file: (0,posix_.join)(path, name) });
    }
    return undefined;
}
/** Files that a COPY or ADD names, and System Image files that the build may add, as paths in the context. */
async function dockerfile_neededFiles(context) {
    const needed = new Set([...context.sources.paths.values()].map((path) => path.slice(1)));
    for (const { sources, from } of copiesOf(context)) {
        for (const source of from === undefined ? sources : []) {
            const path = (0,posix_.join)('/', source);
            if ((await context.folder?.files.lookup(path))?.type === 'file')
                needed.add(path.slice(1));
        }
    }
    return [...needed];
}
const configuresNodocs = /tsflags\s*=\s*nodocs[^&;|]*>+\s*\S*(?:dnf|yum)|config-manager\s[^&;|]*tsflags\s*=\s*nodocs/;
/** The package manager that a RUN calls to install with documentation. */
function installingTool({ command }) {
    for (const part of command.split(/&&|\|\||[;|\n]/)) {
        const call = /(?:^|[\s/(])((?:micro)?dnf5?|yum)\s(?:.*\s)?(?:group)?install(?:\s|$)/s.exec(part);
        if (call !== null && !/nodocs/.test(part))
            return call[1];
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/image/files.ts
var image_files = __webpack_require__(76222);
;// CONCATENATED MODULE: ./src/check/export-files.ts




/** Reads what an image has, or will have, below /exports: from the image where there is one, else from its sources. */
class ExportReader {
    input;
    sources;
    fallback;
    constructor(input, sources, fallback) {
        this.input = input;
        this.sources = sources;
        this.fallback = fallback;
    }
    /** @param name below /exports: `service.template`, `hostfs/etc/agent.conf`. */
    async read(name) {
        const { folder, image, added } = this.input;
        const path = (0,posix_.join)(system_image/* exportsFolder */.a6, name);
        const source = await this.source(name);
        const home = folder && source !== undefined
            ? { file: (0,posix_.join)(folder.path, source.slice(1)) }
            : { file: this.fallback.file, instead: { line: this.fallback.line, path } };
        if (image !== undefined) {
            const content = await readFile(image.files, path);
            return content && new TextFile(name, content, home);
        }
        const content = folder && source !== undefined ? await readFile(folder.files, source) : added?.get(name);
        return content === undefined ? undefined : new TextFile(name, content, home);
    }
    /** The path in the folder of a file that is, or is meant to be, below /exports. */
    async source(name) {
        const { folder } = this.input;
        const copied = this.sources.paths.get((0,posix_.join)(system_image/* exportsFolder */.a6, name));
        return copied ?? (folder && (await export_files_uncopied(folder, name)));
    }
}
/** Where people keep a file that is meant for /exports, when no Dockerfile tells. */
async function export_files_uncopied({ files }, name) {
    for (const path of [`/${name}`, (0,posix_.join)(system_image/* exportsFolder */.a6, name)]) {
        if ((await files.lookup(path))?.type === 'file')
            return path;
    }
    return undefined;
}
/** A link is followed as the installer would, but never out of the tree. */
async function readFile(files, path) {
    const entry = await (0,image_files/* resolve */.hd)(files, path);
    return entry?.type === 'file' ? files.read(entry.path) : undefined;
}

;// CONCATENATED MODULE: ./src/check/rules/files.ts




/** Rules about which System Image files there are, and whether they get into the image. */
const fileRules = [
    {
        id: 'config-template-missing',
        level: 'error',
        where: 'either',
        summary: 'there is no config.json.template',
        why: 'The installer writes a configuration that runs `run.sh` with no mounts; the service does not start, or not as meant.',
        *find(context) {
            if (context.config !== undefined || context.settings.noContainerService || maySlipIn(context))
                return;
            yield missing(system_image/* exportFiles */.S7.config, 'the installer makes up a configuration that runs run.sh');
        },
    },
    {
        id: 'config-not-template',
        level: 'error',
        where: 'either',
        summary: 'config.json stands in place of config.json.template, so that nothing is filled in',
        why: 'The installer copies the file as it is: names, folders and defaults of the host are not filled in, and the template is ignored.',
        *find({ config }) {
            if (config === undefined || config.template !== undefined)
                return;
            yield {
                message: 'The configuration is named config.json, so that the installer fills nothing in.',
                help: 'Rename it to config.json.template.',
                at: config.file.atLine(1),
            };
        },
    },
    {
        id: 'service-template-missing',
        level: 'error',
        where: 'either',
        summary: 'there is no service.template, and noContainerService is not set',
        why: 'The installer writes a unit that has no dependencies, no description and no restart policy of yours.',
        *find(context) {
            if (context.service !== undefined || context.settings.noContainerService || maySlipIn(context))
                return;
            if (runsOnce(context))
                return;
            yield missing(system_image/* exportFiles */.S7.service, 'the installer makes up a unit that knows nothing of this service');
        },
    },
    {
        id: 'manifest-missing',
        level: 'notice',
        where: 'either',
        summary: 'there is no manifest.json',
        why: "Every variable of one's own must then be given with `--set`, or the installation stops.",
        *find(context) {
            if (context.manifest !== undefined || maySlipIn(context))
                return;
            yield missing(system_image/* exportFiles */.S7.manifest, 'no variable has a default value');
        },
    },
    {
        id: 'export-not-copied',
        level: 'error',
        where: 'folder',
        summary: 'a System Image file is in the folder, but neither the Dockerfile nor the build puts it into /exports',
        why: 'The installer reads `/exports` of the image; a file that stays in the folder plays no part.',
        async *find(context) {
            const { folder, dockerfile, sources, added } = context;
            if (folder === undefined || dockerfile === undefined || sources.more)
                return;
            for (const name of Object.values(system_image/* exportFiles */.S7)) {
                if (sources.paths.has((0,posix_.join)(system_image/* exportsFolder */.a6, name)) || added?.has(name))
                    continue;
                const path = await export_files_uncopied(folder, name);
                if (path === undefined)
                    continue;
                yield {
                    message: `${path.slice(1)} is in the folder, but nothing puts it into ${system_image/* exportsFolder */.a6}.`,
                    help: `Add COPY ${path.slice(1)} ${system_image/* exportsFolder */.a6}/ to the Dockerfile.`,
                    at: dockerfile.file.atLine(dockerfile.parsed.stages.at(-1)?.line ?? 1),
                };
            }
        },
    },
    {
        id: 'git-uncommitted',
        level: 'notice',
        where: 'folder',
        summary: 'a System Image file has changes that are not committed, or the folder is in no git repository',
        why: 'The image cannot be built again from what the repository holds.',
        async *find({ folder, reader }) {
            if (folder?.uncommitted === undefined)
                return;
            if (folder.uncommitted === 'no-git') {
                yield {
                    message: 'The folder is in no git repository, so that nobody can tell what the image was built from.',
                    help: 'Put the folder under version control.',
                };
                return;
            }
            for (const name of Object.values(system_image/* exportFiles */.S7)) {
                const source = await reader.source(name);
                if (source === undefined || !folder.uncommitted.has(source))
                    continue;
                yield {
                    message: `${name} has changes that are not committed.`,
                    help: 'Commit them, so that the image can be built again from its revision.',
                    at: { file: (0,posix_.join)(folder.path, source.slice(1)), line: 1 },
                };
            }
        },
    },
];
/** The sources alone cannot tell whether a file gets in: a RUN or another stage may bring it. */
function maySlipIn({ image, sources }) {
    return image === undefined && sources.more;
}
/** An image that is run once when it is installed leaves no service. */
function runsOnce({ labels, dockerfile, addedLabels }) {
    const own = dockerfile ? finalStages(dockerfile.parsed).flatMap((stage) => stage.labels) : [];
    const label = own.findLast(({ name }) => name === 'atomic.run')?.value;
    return [labels.get('atomic.run'), addedLabels?.get('atomic.run'), label].includes('once');
}
function missing(name, consequence) {
    return {
        message: `There is no ${name}: ${consequence}.`,
        help: `Write one, or let generate-files write it, and COPY it to ${system_image/* exportsFolder */.a6}/.`,
    };
}

;// CONCATENATED MODULE: ./src/check/labels/known.ts

const known_text = () => undefined;
const url = (value) => valueTypes.url.accepts(value) ? undefined : `must be a URL, such as "${valueTypes.url.example}"`;
/** Git's own short form, `git@host:path`, is taken too. */
const repository = (value) => (/^[\w.-]+@[\w.-]+:[^\s]+$/.test(value) ? undefined : url(value));
const date = (value) => valueTypes.rfc3339.accepts(value)
    ? undefined
    : `must be a date of RFC 3339, such as "${valueTypes.rfc3339.example}"`;
function known_oneOf(...choices) {
    const [only] = choices;
    const wanted = choices.length === 1 ? `"${String(only)}"` : `one of ${choices.join(', ')}`;
    return (value) => (choices.includes(value) ? undefined : `must be ${wanted}`);
}
/** Every known label, and what its value must be. */
const knownLabels = new Map([
    ['atomic.type', known_oneOf('system')],
    ['atomic.run', known_oneOf('once')],
    ['distribution-scope', known_oneOf('private', 'authoritative-source-only', 'restricted', 'public')],
    ['sigstore-type', known_oneOf('docker', 'atomic')],
    ['build-date', date],
    ['url', url],
    ['vcs-url', repository],
    ['authoritative-source-url', url],
    ['pubkey-url', url],
    ...[
        ...[
            'architecture',
            'name',
            'license',
            'maintainer',
            'summary',
            'version',
            'release',
            'com.redhat.component',
        ],
        ...[
            'uninstall',
            'vcs-type',
            'vcs-ref',
            'help',
            'usage',
            'description',
            'vendor',
            'debug',
            'install',
            'run',
        ],
        ...[
            'stop',
            'run_opts_file',
            'pubkey-id',
            'pubkey-fingerprint',
            'sigstore-url',
            'atomic.has_install_files',
        ],
    ].map((name) => [name, known_text]),
]);
/** rpm's names of architectures, by Go's. */
const rpmArchitectures = new Map([
    ['amd64', 'x86_64'],
    ['arm64', 'aarch64'],
    ['ppc64le', 'ppc64le'],
    ['s390x', 's390x'],
    ['arm', 'armhfp'],
    ['riscv64', 'riscv64'],
]);

;// CONCATENATED MODULE: ./src/check/labels/profiles.ts
/** Which labels an image must and should have. Source: LABELS.md of atomic-system-containers; Fedora's container guidelines. */
/** A required label is never added in a minor release: images that passed must go on passing. */
const profiles = {
    'system-image': {
        required: ['atomic.type'],
        recommended: ['architecture', 'name', 'license', 'maintainer', 'summary', 'version'],
    },
    fedora: {
        required: ['atomic.type', 'architecture', 'name', 'version', 'release', 'com.redhat.component'],
        recommended: ['license', 'maintainer', 'summary'],
    },
    none: { required: [], recommended: [] },
};

;// CONCATENATED MODULE: ./src/check/rules/labels.ts





/** Rules about the labels of a built image. Sources alone cannot tell: a build can add labels, and a base has its own. */
const labelRules = [
    {
        id: 'label-missing',
        level: 'error',
        where: 'image',
        summary: 'a label that the profile or required-labels requires is not on the image',
        why: 'Whoever ships, scans or installs the image goes by this label; without `atomic.type` the installer takes the image for an ordinary container.',
        *find(context, policy) {
            for (const name of requiredNames(policy)) {
                if (!context.labels.has(name))
                    yield labels_missing(context, name, 'required');
            }
        },
    },
    {
        id: 'label-recommended',
        level: 'warning',
        where: 'image',
        summary: 'a recommended label is not on the image',
        why: 'People and tools that meet the image on a host ask what it is, which version, and who looks after it.',
        *find(context, policy) {
            for (const name of recommendedNames(policy)) {
                if (!context.labels.has(name))
                    yield labels_missing(context, name, 'recommended');
            }
        },
    },
    {
        id: 'label-empty',
        level: 'error',
        where: 'image',
        summary: 'a required or recommended label has an empty value',
        why: 'An empty value tells as little as no label, and hides that one is missing.',
        *find(context, policy) {
            for (const name of [...requiredNames(policy), ...recommendedNames(policy)]) {
                if (context.labels.get(name)?.trim() !== '')
                    continue;
                yield {
                    message: `The label "${name}" is empty.`,
                    help: `Give it a value: ${setting(context, name)}.`,
                    label: name,
                    at: placeOf(context, name),
                };
            }
        },
    },
    {
        id: 'label-value',
        level: 'error',
        where: 'image',
        summary: "a value breaks the label's own rule, or one of required-labels",
        why: 'Tools that read the label act on the exact value: `atomic.type=System` is not `system`.',
        async *find(context, policy) {
            const complain = (name, problem, source) => ({
                message: `The label "${name}" ${problem}, and is "${shown(context.labels.get(name) ?? '')}".`,
                help: `Change the value where the label is set${source}.`,
                label: name,
                at: placeOf(context, name),
            });
            for (const [name, value] of context.labels) {
                if (value === '' || isInherited(context, name))
                    continue;
                const problem = name === 'architecture' ? rpmName(context, value) : knownLabels.get(name)?.(value);
                if (problem !== undefined)
                    yield complain(name, problem, '');
            }
            for (const requirement of policy.requiredLabels) {
                const value = context.labels.get(requirement.key);
                if (value === undefined || value.trim() === '')
                    continue;
                const problem = await refusal(requirement, value);
                if (problem === undefined)
                    continue;
                yield complain(requirement.key, problem, `, or the line "${requirement.written}" of required-labels`);
            }
        },
    },
    {
        id: 'label-inherited',
        level: 'warning',
        where: 'image',
        summary: "a required label has come from the base image, with the base's value",
        why: 'The image passes for its base: a scanner reports the name and version of the base image in its place.',
        *find(context, policy) {
            for (const name of requiredNames(policy)) {
                if (!isInherited(context, name))
                    continue;
                const value = context.labels.get(name) ?? '';
                yield {
                    message: `The label "${name}" describes the base image: its value "${shown(value)}" comes from there.`,
                    help: `Set it for this image: ${setting(context, name)}.`,
                    label: name,
                    at: placeOf(context, name),
                };
            }
        },
    },
    {
        id: 'label-case',
        level: 'warning',
        where: 'image',
        summary: 'a label differs from a known one by case alone',
        why: 'Labels are compared letter by letter, so that nothing reads `Version` where `version` is asked for.',
        *find(context, policy) {
            const known = new Set([...knownLabels.keys(), ...requiredNames(policy)]);
            for (const name of context.labels.keys()) {
                const meant = name.toLowerCase();
                if (known.has(name) || !known.has(meant) || isInherited(context, name))
                    continue;
                yield {
                    message: `The label "${name}" differs from the known label "${meant}" by case alone.`,
                    help: `Write "${meant}" in place of "${name}".`,
                    label: name,
                    at: placeOf(context, name),
                };
            }
        },
    },
    {
        id: 'label-uninstall-missing',
        level: 'error',
        where: 'image',
        summary: 'the label install is there without uninstall',
        why: 'What `install` did to a host, nothing undoes.',
        *find(context) {
            const install = context.labels.get('install');
            const uninstall = context.labels.get('uninstall');
            if (!install || uninstall)
                return;
            yield {
                message: 'The image has the label "install" without "uninstall".',
                help: `Tell how to undo the installation: ${setting(context, 'uninstall')}.`,
                label: 'uninstall',
                at: placeOf(context, uninstall === undefined ? 'install' : 'uninstall'),
            };
        },
    },
    {
        id: 'label-architecture',
        level: 'error',
        where: 'image',
        summary: "the label architecture disagrees with the image's own",
        why: 'A host picks the image by its label, and then cannot run the program.',
        *find(context) {
            const value = context.labels.get('architecture');
            const actual = context.image?.config.architecture;
            if (!value || !actual)
                return;
            const wanted = rpmArchitectures.get(actual) ?? actual;
            if (value === wanted || value === actual)
                return;
            yield {
                message: `The label "architecture" is "${shown(value)}", but the image is built for ${wanted}.`,
                help: `Set it to "${wanted}", or build the image for that architecture.`,
                label: 'architecture',
                at: placeOf(context, 'architecture'),
            };
        },
    },
];
/** Of the profile, then of the user's own list; each once. */
function requiredNames({ profile, requiredLabels }) {
    return [...new Set([...profiles[profile].required, ...requiredLabels.map(({ key }) => key)])];
}
function recommendedNames(policy) {
    const required = requiredNames(policy);
    return profiles[policy.profile].recommended.filter((name) => !required.includes(name));
}
/** The base has the same value, and nothing sets the label again. */
function isInherited(context, name) {
    const base = new Map(Object.entries(context.base?.labels ?? {}));
    if (!base.has(name) || base.get(name) !== context.labels.get(name))
        return false;
    return !context.addedLabels?.has(name) && dockerfileLine(context, name) === undefined;
}
/** The name of Go (amd64) in place of rpm's (x86_64). */
function rpmName(context, value) {
    const wanted = rpmArchitectures.get(value);
    if (wanted === undefined || wanted === value || value !== context.image?.config.architecture)
        return undefined;
    return `must be "${wanted}", rpm's name of the architecture`;
}
function labels_missing(context, name, kind) {
    return {
        message: `The ${kind} label "${name}" is missing.`,
        help: `Add it: ${setting(context, name)}.`,
        label: name,
        at: placeOf(context, name),
    };
}
const examples = {
    'atomic.type': 'system',
    maintainer: 'Jane Doe <jane@example.org>',
    license: 'MIT',
    version: '1.0',
    release: '1',
};
/** How to set a label, with a value that would do for many. */
function setting(context, name) {
    const own = name === 'architecture' && rpmArchitectures.get(context.image?.config.architecture ?? '');
    const value = own || (examples[name] ?? '...');
    return `the line ${name}=${value} in "labels", or LABEL ${name}="${value}" in the Dockerfile`;
}
/** The label's line in the Dockerfile; else where one would add it: the last LABEL, or the FROM of the last stage. */
function placeOf(context, name) {
    const { dockerfile } = context;
    const stage = dockerfile?.parsed.stages.at(-1);
    if (dockerfile === undefined || stage === undefined)
        return undefined;
    const line = dockerfileLine(context, name) ?? stage.labels.at(-1)?.line ?? stage.line;
    return dockerfile.file.atLine(line);
}
/** The line of the last stage, or of the stages that it is built on, that sets this label. */
function dockerfileLine({ dockerfile }, name) {
    const labels = dockerfile && finalStages(dockerfile.parsed).flatMap((stage) => stage.labels);
    return labels?.findLast((label) => label.name === name)?.line;
}

;// CONCATENATED MODULE: ./src/check/parse/tmpfiles.ts

/** Every type, and whether its lines take an argument (the seventh field). */
const tmpfiles_types = [
    { letters: 'dDevqQpxXrRzZ', argument: 'none' },
    { letters: 'fFLC', argument: 'optional' },
    { letters: 'wcbtTaAhH', argument: 'required' },
];
/** Types that make what they name, and the directories above it. */
const creatingTypes = 'fFdDvqQpLcbC';
function parseTmpfiles(text) {
    const lines = [];
    const problems = [];
    text.split(/\r\n|[\n\r\0]/).forEach((raw, index) => {
        const content = raw.trim();
        if (content === '' || content.startsWith('#'))
            return;
        const line = index + 1;
        const fields = splitFields(content);
        const message = fields === undefined ? 'A quote is not closed.' : problemOf(fields);
        if (message !== undefined)
            problems.push({ line, message });
        const [type = '', path = ''] = fields ?? [];
        if (path.startsWith('/'))
            lines.push({ line, type: type.slice(0, 1), path });
    });
    return { lines, problems };
}
/** Whether a line makes its path. */
function isCreating({ type }) {
    return creatingTypes.includes(type);
}
/** The first thing that is wrong with a line. */
function problemOf([type = '', path = '', mode, , , age, argument]) {
    const rule = tmpfiles_types.find(({ letters }) => letters.includes(type.slice(0, 1)));
    if (rule === undefined)
        return `"${shown(type)}" is no type of line.`;
    if (!/^(?:([+!\-=~^?$])(?!.*\1))*$/.test(type.slice(1))) {
        return `"${shown(type)}" is no type of line: only +, !, -, =, ~ and ^ may follow the letter.`;
    }
    return (pathProblem(path) ??
        fieldProblem(mode, /^[~:]*0*[0-7]{1,4}$/, 'mode', 'octal, such as 0755') ??
        fieldProblem(age, agePattern, 'age', 'a time span, such as 10d') ??
        argumentProblem(type, rule.argument, argument));
}
const agePattern = /^~?(?:[abcmABCM]+:)?(?:\d+(?:\.\d+)?\s*[a-zA-Zµμ]+\s*)*(?:\d+(?:\.\d+)?)?$/;
function pathProblem(path) {
    if (path === '')
        return 'The line names no path.';
    // A specifier such as %t stands for an absolute path.
    return /^(?:\/|%[a-zA-Z])/.test(path) ? undefined : `The path "${shown(path)}" is not absolute.`;
}
function fieldProblem(field, good, name, wanted) {
    return !isGiven(field) || good.test(field) ? undefined : `The ${name} "${shown(field)}" is not ${wanted}.`;
}
function argumentProblem(type, rule, argument) {
    if (rule === 'required' && !isGiven(argument))
        return `A line of type ${type} needs an argument.`;
    if (rule !== 'none' || !isGiven(argument))
        return undefined;
    return `There are too many fields: a line of type ${type} ends after the age, and "${shown(argument)}" follows.`;
}
function isGiven(field) {
    return field !== undefined && field !== '' && field !== '-';
}
const escaped = /\\(.)/gs;
/** Six fields, quoted and escaped as in C, and the rest of the line as it is; nothing where a quote is not closed. */
function splitFields(line) {
    const fields = [];
    let offset = 0;
    while (fields.length < 6 && offset < line.length) {
        let field = '';
        while (offset < line.length && !isSpace(line.charAt(offset))) {
            const quote = line.charAt(offset);
            if (quote === '"' || quote === "'") {
                const end = closingQuote(line, offset);
                if (end === undefined)
                    return undefined;
                field += line.slice(offset + 1, end).replace(escaped, '$1');
                offset = end + 1;
            }
            else {
                if (quote === '\\')
                    offset += 1;
                field += line.charAt(offset);
                offset += 1;
            }
        }
        fields.push(field);
        while (isSpace(line.charAt(offset)))
            offset += 1;
    }
    return offset < line.length ? [...fields, line.slice(offset)] : fields;
}
function closingQuote(line, start) {
    const quote = line.charAt(start);
    let end = line.indexOf(quote, start + 1);
    while (end >= 0 && backslashesBefore(line, end) % 2 === 1)
        end = line.indexOf(quote, end + 1);
    return end < 0 ? undefined : end;
}
function isSpace(character) {
    return character === ' ' || character === '\t';
}

;// CONCATENATED MODULE: ./src/check/parse/unit.ts

function parseUnit(text) {
    const sections = new Map();
    const assignments = [];
    const problems = [];
    let section;
    for (const { text: content, line } of logicalLines(text)) {
        // Other programs' sections may hold anything.
        const foreign = section?.startsWith('X-') === true && !content.startsWith('[');
        const message = foreign ? undefined : unit_problemOf(content, section);
        if (message !== undefined)
            problems.push({ line, message });
        else if (content.startsWith('[')) {
            section = content.slice(1, -1);
            if (!sections.has(section))
                sections.set(section, line);
        }
        else if (!foreign)
            assignments.push({ section: section ?? '', ...splitAssignment(content), line });
    }
    return { sections, assignments, problems };
}
function unit_problemOf(content, section) {
    if (content.startsWith('['))
        return content.endsWith(']') ? undefined : `"${shown(content)}" has no closing bracket.`;
    if (!content.includes('='))
        return `"${shown(content)}" is no section, assignment or comment.`;
    if (section === undefined)
        return `"${shown(content)}" stands before the first section.`;
    return splitAssignment(content).key === '' ? `"${shown(content)}" names nothing to assign to.` : undefined;
}
function splitAssignment(content) {
    const equals = content.indexOf('=');
    return { key: content.slice(0, equals).trim(), value: content.slice(equals + 1).trim() };
}
/** The assignments that are in force for a setting that makes a list: an empty one drops those before it. */
function settings({ assignments }, section, key) {
    const all = assignments.filter((candidate) => candidate.section === section && candidate.key === key);
    return all.slice(all.findLastIndex(({ value }) => value === '') + 1);
}
/**
 * Lines with a backslash at their end joined with the next. Comments and, but for ending a continuation, empty
 * lines are left out; a comment between two continued lines does not part them.
 */
function* logicalLines(text) {
    let pending;
    let line = 0;
    for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\0]/)) {
        line += 1;
        if (/^\s*[#;]/.test(raw))
            continue;
        const continues = endsInContinuation(raw);
        pending ??= { parts: [], line };
        pending.parts.push(continues ? raw.slice(0, -1) : raw);
        if (continues)
            continue;
        const joined = pending.parts.join(' ').trim();
        if (joined !== '')
            yield { text: joined, line: pending.line };
        pending = undefined;
    }
    const rest = pending?.parts.join(' ').trim() ?? '';
    if (pending !== undefined && rest !== '')
        yield { text: rest, line: pending.line };
}
/** A backslash that is itself escaped does not count. */
function endsInContinuation(line) {
    return backslashesBefore(line, line.length) % 2 === 1;
}

;// CONCATENATED MODULE: ./src/check/rules/mounts.ts






/** Rules about the mounts of the runtime configuration. */
const mountRules = [
    {
        id: 'config-mount-rbind',
        level: 'error',
        where: 'either',
        summary: 'a mount has the type rbind',
        why: '`rbind` is an option, and not a type: the kernel knows no such file system, and the container does not start.',
        *find(context) {
            const config = configOf(context);
            for (const { index, mount } of mountsOf(config)) {
                if (mount.type !== 'rbind')
                    continue;
                yield {
                    message: `The mount of ${String(mount.destination)} has the type rbind, which no runtime knows.`,
                    help: 'Set the type to bind, and add "rbind" to the options.',
                    at: config?.at(['mounts', index, 'type']),
                };
            }
        },
    },
    {
        id: 'config-mount-state',
        level: 'warning',
        where: 'either',
        summary: 'a bind source lies under /var/lib in place of ${STATE_DIRECTORY}',
        why: 'An installation that keeps its state elsewhere, such as one of a user, binds the wrong folder.',
        find: (context) => fixedSources(context, 'STATE_DIRECTORY', /^\/var\/lib(?=\/.)/),
    },
    {
        id: 'config-mount-run',
        level: 'warning',
        where: 'either',
        summary: 'a bind source lies under /run in place of ${RUN_DIRECTORY}',
        why: 'An installation that has its run-time files elsewhere, such as one of a user, binds the wrong folder.',
        find: (context) => fixedSources(context, 'RUN_DIRECTORY', /^(?:\/var)?\/run(?=\/.)/),
    },
    {
        id: 'config-mount-source',
        level: 'warning',
        where: 'either',
        summary: 'a bind source is made by neither tmpfiles.template nor the installer, and a plain host does not have it',
        why: 'A runtime makes no bind sources: the container does not start. The installer makes them only for images that have no tmpfiles.template.',
        *find(context) {
            // Without a tmpfiles.template the installer makes every source that is not there.
            if (context.tmpfiles === undefined || context.settings.noContainerService)
                return;
            // What a RUN brings to /exports/hostfs, only the image tells.
            if (context.image === undefined && context.sources.moreForHost)
                return;
            const config = configOf(context);
            for (const { index, source } of bindsOf(config)) {
                if (isProvided(context, source))
                    continue;
                yield {
                    message: `Nothing makes ${source}, and the service does not start without it.`,
                    help: `Add the line d ${withVariables(source)} 0700 root root - - to tmpfiles.template.`,
                    at: config?.at(['mounts', index, 'source']),
                };
            }
        },
    },
];
function mountsOf(config) {
    return items(config?.value, ['mounts'])
        .map((mount, index) => ({ index, mount }))
        .filter((item) => shape_isObject(item.mount));
}
/** Bind mounts whose source is a path of the host; a relative one lies in the checkout. */
function bindsOf(config) {
    return mountsOf(config).flatMap(({ index, mount: { type, options, source } }) => {
        const binds = String(type).includes('bind') || (Array.isArray(options) && /\br?bind\b/.test(options.join()));
        return binds && typeof source === 'string' && source.startsWith('/')
            ? [{ index, source: tidy(source) }]
            : [];
    });
}
/** Sources that are written out, where a variable would follow a host that has the folder elsewhere. */
function* fixedSources(context, variable, folder) {
    const config = configOf(context);
    // In a config.json nothing is filled in: that is another rule's.
    if (config === undefined || context.config?.template === undefined)
        return;
    for (const { index, source } of bindsOf(config)) {
        if (!folder.test(source) || !config.isWritten(['mounts', index, 'source']))
            continue;
        yield {
            message: `The bind source ${source} is written out, and not under \${${variable}}.`,
            help: `Write ${withVariables(source)}.`,
            at: config.at(['mounts', index, 'source']),
        };
    }
}
function isProvided(context, source) {
    const path = canonical(source);
    const made = [
        ...context.hostPaths,
        ...renamedPaths(context),
        ...createdPaths(context),
        ...madeByService(context),
    ];
    return (onPlainHost(path) ||
        made.some((other) => `${canonical(other)}/`.startsWith(`${path}/`)) ||
        mentionedBeforeStart(context, source));
}
/** New names that the installer gives to files for the host. */
function renamedPaths({ settings, values }) {
    return [...settings.renameFiles.values()].map((name) => (0,template/* fillTemplate */.o)(name, values).text);
}
/** What tmpfiles.template makes; systemd-tmpfiles makes the folders above as well. */
function createdPaths({ tmpfiles }) {
    return (tmpfiles?.parsed.lines ?? []).filter(isCreating).map(({ path }) => path);
}
/** /var/run is a link to /run. */
function canonical(path) {
    return path.replace(/^\/var\/run(?=\/|$)/, '/run');
}
/** Folders that systemd makes for the unit. Source: systemd.exec(5). */
const unitFolders = [
    ['RuntimeDirectory', '/run'],
    ['StateDirectory', '/var/lib'],
    ['CacheDirectory', '/var/cache'],
    ['LogsDirectory', '/var/log'],
    ['ConfigurationDirectory', '/etc'],
];
function madeByService({ service }) {
    if (service === undefined)
        return [];
    return unitFolders.flatMap(([key, parent]) => settings(service.parsed, 'Service', key)
        .flatMap(({ value }) => value.split(/\s+/))
        .map((name) => `${parent}/${name}`));
}
/** A command before the start, such as mkdir, may make it. */
function mentionedBeforeStart({ service }, source) {
    const commands = service ? settings(service.parsed, 'Service', 'ExecStartPre') : [];
    return commands.some(({ value }) => value.includes(source));
}
function withVariables(source) {
    return source
        .replace(/^\/var\/lib(?=\/)/, '${STATE_DIRECTORY}')
        .replace(/^(?:\/var)?\/run(?=\/)/, '${RUN_DIRECTORY}');
}
function tidy(path) {
    return path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
}

;// CONCATENATED MODULE: ./src/check/rules/process.ts




/** Rules that hold the configuration's process against the image that it runs in. */
const processRules = [
    {
        id: 'config-args',
        level: 'error',
        where: 'image',
        summary: 'process.args[0] is not in the image, is not executable, or its interpreter is missing',
        why: 'The container ends at once, with an error of the runtime.',
        async *find(context) {
            const config = configOf(context);
            const { image } = context;
            const program = part(config?.value, ['process', 'args', 0]);
            if (config === undefined || image === undefined || typeof program !== 'string' || program === '')
                return;
            // A name without a value is another rule's; what it would stand for is not known here.
            if (program.includes('$') || context.settings.noContainerService)
                return;
            const found = await programProblem(image, config, program);
            if (found !== undefined)
                yield { ...found, at: config.at(['process', 'args', 0]) };
        },
    },
    {
        id: 'config-user',
        level: 'warning',
        where: 'image',
        summary: "process.user differs from the image's USER",
        why: 'The service runs with other rights than the image was built for: files that it owns cannot be read, or it is root without need.',
        async *find(context) {
            const config = configOf(context);
            const { image } = context;
            if (config === undefined || image === undefined || image.config.user === '')
                return;
            const wanted = await numericUser(image);
            const actual = part(config.value, ['process', 'user', 'uid']) ?? 0;
            if (wanted === undefined || typeof actual !== 'number' || actual === wanted)
                return;
            yield {
                message: `The service runs as user ${actual}, but the image's USER is ${image.config.user}.`,
                help: `Set process.user.uid to ${wanted}, or USER in the Dockerfile to what the service needs.`,
                at: config.at(['process', 'user', 'uid']),
            };
        },
    },
];
/** Looks the program up as runc does: along PATH, or from the working directory where the name has a slash. */
async function programProblem(image, config, program) {
    const candidates = candidatePaths(config, program);
    if (candidates.some((path) => isMountedOver(config, path)))
        return undefined;
    let inexecutable;
    for (const path of candidates) {
        const entry = await (0,image_files/* resolve */.hd)(image.files, path);
        if (entry?.type !== 'file')
            continue;
        if ((entry.mode & 0o111) !== 0)
            return interpreterProblem(image, config, program, entry);
        inexecutable ??= entry;
    }
    if (inexecutable !== undefined) {
        return {
            message: `${inexecutable.path}, which the service runs, is not executable.`,
            help: `Make it executable: RUN chmod +x ${inexecutable.path}, or COPY --chmod=755.`,
        };
    }
    const where = program.includes('/') ? '' : ' along PATH';
    return {
        message: `The service runs ${program}, which is not in the image${where}.`,
        help: 'Set process.args to the program of the image; its ENTRYPOINT and CMD play no part.',
    };
}
function candidatePaths(config, program) {
    if ((0,posix_.isAbsolute)(program))
        return [program];
    const directory = part(config.value, ['process', 'cwd']);
    const cwd = typeof directory === 'string' ? directory : '/';
    if (program.includes('/'))
        return [(0,posix_.join)(cwd, program)];
    const entries = items(config.value, ['process', 'env']).filter((entry) => typeof entry === 'string');
    const path = entries.findLast((entry) => entry.startsWith('PATH='))?.slice('PATH='.length) ?? '';
    return path.split(':').map((folder) => (0,posix_.join)(cwd, (0,posix_.isAbsolute)(folder) ? '/' : '', folder, program));
}
/** Whether a mount hides what the image has at a path; then the host has the say. */
function isMountedOver(config, path) {
    return items(config.value, ['mounts']).some((mount) => {
        const destination = part(mount, ['destination']);
        return typeof destination === 'string' && destination !== '' && isBelow(path, (0,posix_.join)('/', destination));
    });
}
function isBelow(path, folder) {
    return `${path}/`.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
/** Larger files are programs, not scripts, as far as it matters. */
const maxScript = 1024 * 1024;
async function interpreterProblem(image, config, program, entry) {
    if (entry.size > maxScript)
        return undefined;
    const head = (await image.files.read(entry.path, maxScript)).subarray(0, 256).toString('latin1');
    const interpreter = /^#![ \t]*([^\s]+)/.exec(head)?.[1];
    if (interpreter === undefined || !(0,posix_.isAbsolute)(interpreter) || isMountedOver(config, interpreter))
        return undefined;
    const found = await (0,image_files/* resolve */.hd)(image.files, interpreter);
    if (found?.type === 'file' && (found.mode & 0o111) !== 0)
        return undefined;
    return {
        message: `${program} is run by ${interpreter}, which is not in the image.`,
        help: `Install ${interpreter}, or change the first line of ${program}.`,
    };
}
/** The number of the image's USER, by its own /etc/passwd; nothing where that cannot be told. */
async function numericUser({ config, files }) {
    const [name = ''] = config.user.split(':');
    if (/^\d+$/.test(name))
        return Number(name);
    const passwd = await (0,image_files/* resolve */.hd)(files, '/etc/passwd');
    if (passwd?.type !== 'file')
        return name === 'root' ? 0 : undefined;
    const lines = (await files.read(passwd.path)).toString().split('\n');
    const uid = lines.map((line) => line.split(':')).find(([user]) => user === name)?.[2];
    return uid !== undefined && /^\d+$/.test(uid) ? Number(uid) : undefined;
}

// EXTERNAL MODULE: ./src/installer/values.ts
var installer_values = __webpack_require__(28156);
;// CONCATENATED MODULE: ./src/check/rules/service.ts


/** Rules about service.template, once filled in. */
const serviceRules = [
    {
        id: 'service-syntax',
        level: 'error',
        where: 'either',
        summary: 'a line is no section, assignment or comment, stands before a section, or is in an unknown section',
        why: 'systemd passes over the line with a warning that nobody sees, and the unit does less than it says.',
        *find({ service }) {
            if (service === undefined)
                return;
            const { template, parsed } = service;
            const { file } = template;
            if (file.encodingProblem !== undefined) {
                yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
            }
            for (const { line, message } of parsed.problems) {
                yield { message, help: 'Correct the line; systemd passes over it.', at: template.atLine(line) };
            }
            for (const [name, line] of parsed.sections) {
                if (knownSections.has(name) || name.startsWith('X-'))
                    continue;
                yield {
                    message: `[${name}] is no section of a service unit.`,
                    help: 'Write [Unit], [Service] or [Install].',
                    at: template.atLine(line),
                };
            }
        },
    },
    {
        id: 'service-exec-start',
        level: 'warning',
        where: 'either',
        summary: "ExecStart is missing, or is not the installer's $EXEC_START",
        why: "`$EXEC_START` knows the host's runtime and the container's name; a path that is written out is missing on hosts that have crun only.",
        find: ({ service, values }) => wantsVariable(service, 'ExecStart', 'EXEC_START', values.get('EXEC_START')),
    },
    {
        id: 'service-exec-stop',
        level: 'warning',
        where: 'either',
        summary: "ExecStop is missing, or is not the installer's $EXEC_STOP",
        why: "Without it systemd kills the runtime, and the container's own processes may go on.",
        *find({ service, values }) {
            if (service === undefined)
                return;
            // With a pid file systemd stops the process itself, and $EXEC_STOP is empty.
            const followsPidFile = (0,installer_values/* usesPidFile */.u8)(service.template.file.text);
            if (followsPidFile && settings(service.parsed, 'Service', 'ExecStop').length === 0)
                return;
            yield* wantsVariable(service, 'ExecStop', 'EXEC_STOP', values.get('EXEC_STOP'));
        },
    },
    {
        id: 'service-working-directory',
        level: 'warning',
        where: 'either',
        summary: "WorkingDirectory is missing, or is not the installer's $DESTDIR",
        why: 'The runtime looks for `config.json` and the root file system in its working directory.',
        find: ({ service, values }) => wantsVariable(service, 'WorkingDirectory', 'DESTDIR', values.get('DESTDIR')),
    },
    {
        id: 'service-install',
        level: 'warning',
        where: 'either',
        summary: 'there is no [Install] section, so that enabling the unit does nothing',
        why: '`systemctl enable` does nothing, so that the service does not come back after a restart of the host.',
        *find({ service }) {
            if (service === undefined)
                return;
            const { template, parsed } = service;
            if (parsed.assignments.some(({ section, value }) => section === 'Install' && value !== ''))
                return;
            yield {
                message: 'The unit has no [Install] section, so that it is not started at boot.',
                help: 'Add [Install] with WantedBy=multi-user.target.',
                at: template.atLine(parsed.sections.get('Install') ?? 1),
            };
        },
    },
    {
        id: 'service-pidfile',
        level: 'warning',
        where: 'either',
        summary: 'only one of $PIDFILE and $EXEC_STOPPOST is used, or Type=forking without both',
        why: 'The installer starts the container in the background only where the template has both; with one of them systemd waits for a file that nobody writes, or tidies up nothing.',
        *find({ service }) {
            if (service === undefined || (0,installer_values/* usesPidFile */.u8)(service.template.file.text))
                return;
            const names = ['PIDFILE', 'EXEC_STOPPOST'].filter((name) => service.template.filled.names.includes(name));
            if (names.length > 0)
                yield pidFileFound(service, names);
            const type = settings(service.parsed, 'Service', 'Type').at(-1);
            if (names.length === 0 && type?.value === 'forking') {
                yield {
                    message: 'Type=forking waits for a pid file, but $PIDFILE and $EXEC_STOPPOST are not both used.',
                    help: 'Remove Type=forking, or add PIDFile=$PIDFILE and ExecStopPost=$EXEC_STOPPOST.',
                    at: service.template.atLine(type.line),
                };
            }
        },
    },
];
const knownSections = new Set(['Unit', 'Service', 'Install']);
/** The installer looks for `$NAME`; `${NAME}` is filled in, but does not make it follow a pid file. */
function pidFileFound({ template }, names) {
    const text = template.file.text;
    const [name = ''] = names;
    const offset = Math.max(0, text.search(new RegExp(`\\$\\{?${name}`)));
    if (names.length === 2) {
        return {
            message: 'The installer follows a pid file for $PIDFILE and $EXEC_STOPPOST only, not for names in braces.',
            help: 'Write $PIDFILE and $EXEC_STOPPOST.',
            at: template.file.at(offset),
        };
    }
    const other = name === 'PIDFILE' ? 'EXEC_STOPPOST' : 'PIDFILE';
    return {
        message: `$${name} is used without $${other}, so that the installer follows no pid file.`,
        help: 'Use both, as in PIDFile=$PIDFILE and ExecStopPost=$EXEC_STOPPOST, or neither.',
        at: template.file.at(offset),
    };
}
function* wantsVariable(service, key, variable, value) {
    if (service === undefined || value === undefined)
        return;
    const { template, parsed } = service;
    const given = settings(parsed, 'Service', key);
    if (given.some((assignment) => uses(assignment, value)))
        return;
    const last = given.at(-1);
    const at = template.atLine(last?.line ?? parsed.sections.get('Service') ?? 1);
    yield {
        message: last === undefined
            ? `The unit has no ${key}=$${variable}.`
            : `${key} is not the installer's $${variable}.`,
        help: `Write ${key}=$${variable} in [Service].`,
        at,
    };
}
/** A command may wrap the installer's; a directory must be the very one. */
function uses({ key, value }, wanted) {
    if (key !== 'WorkingDirectory')
        return value.includes(wanted);
    return (value
        .replace(/^-/, '')
        .replace(/^(["'])(.*)\1$/, '$2')
        .replace(/\/$/, '') === wanted);
}

;// CONCATENATED MODULE: ./src/check/rules/tmpfiles.ts
/** Rules about tmpfiles.template, once filled in. */
const tmpfilesRules = [
    {
        id: 'tmpfiles-syntax',
        level: 'error',
        where: 'either',
        summary: 'a line has an unknown type, a path that is not absolute, a malformed mode, or too many fields',
        why: 'systemd-tmpfiles passes over the line, and what it was to make is not there when the container starts.',
        *find({ tmpfiles }) {
            if (tmpfiles === undefined)
                return;
            const { template, parsed } = tmpfiles;
            const { file } = template;
            if (file.encodingProblem !== undefined) {
                yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
            }
            for (const { line, message } of parsed.problems) {
                yield {
                    message,
                    help: 'Write the line as TYPE PATH MODE USER GROUP AGE ARGUMENT.',
                    at: template.atLine(line),
                };
            }
        },
    },
];

;// CONCATENATED MODULE: ./src/check/rules/variables.ts




/** Rules about manifest.json, and the variables that it and the installer give to the templates. */
const variableRules = [
    {
        id: 'manifest-invalid',
        level: 'error',
        where: 'either',
        summary: 'manifest.json is not JSON, or has values of the wrong type or unknown keys',
        why: 'The installer stops, or passes over a key that it does not know.',
        *find({ manifest }) {
            if (manifest === undefined)
                return;
            const { file, json, problems } = manifest;
            if (file.encodingProblem !== undefined) {
                yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
            }
            else if (isJsonError(json)) {
                yield {
                    message: `manifest.json is not JSON: ${json.message}.`,
                    help: 'Correct the syntax; the installer stops here.',
                    at: file.at(json.offset),
                };
            }
            for (const { kind, path, message } of problems) {
                if (isJsonError(json))
                    continue;
                const help = kind === 'unknown-key'
                    ? 'Remove it, or correct its name.'
                    : 'Give it the type that the installer reads.';
                const at = file.at(json.offset(path.map((step) => (/^\d+$/.test(step) ? Number(step) : step))));
                yield { message, help, at, ...(kind === 'unknown-key' && { level: 'warning' }) };
            }
        },
    },
    {
        id: 'variable-undefined',
        level: 'error',
        where: 'either',
        summary: 'a template uses a name that has no value',
        why: "The installer fills templates in with Python's `string.Template`, and stops at a name without a value.",
        *find(context) {
            if (context.manifest?.unreadable)
                return;
            for (const { text, place, name } of templateProblems(context, 'undefined')) {
                yield {
                    message: `$${text} in ${name} has no value, and the installer stops.`,
                    help: `Give it one in defaultValues of manifest.json, or write $$${text} where the service is to see $${text}.`,
                    at: place,
                };
            }
        },
    },
    {
        id: 'variable-invalid',
        level: 'error',
        where: 'either',
        summary: 'a template has a $ that starts no name and is not $$',
        why: 'A `$` must start a name, or be written `$$`; at any other the installer stops.',
        *find(context) {
            for (const { text, place, name } of templateProblems(context, 'invalid')) {
                yield {
                    message: `"${text.trim()}" in ${name} starts no variable, and the installer stops.`,
                    help: 'Write $$ where a dollar sign is meant.',
                    at: place,
                };
            }
        },
    },
    {
        id: 'variable-reserved',
        level: 'error',
        where: 'either',
        summary: 'defaultValues sets a variable that the installer always overwrites',
        why: 'The installer sets this variable after it has read the defaults, so that the default never counts.',
        *find(context) {
            for (const name of context.settings.defaultValues.keys()) {
                if (!installer_values/* reservedNames */.hD.has(name))
                    continue;
                yield {
                    message: `The default of ${name} is never used: the installer always sets this variable itself.`,
                    help: 'Use a name of your own, in the templates too.',
                    at: inManifest(context, ['defaultValues', name]),
                };
            }
        },
    },
    {
        id: 'variable-unused',
        level: 'warning',
        where: 'either',
        summary: 'defaultValues has a variable that no template uses',
        why: 'It looks as if the service could be configured by a name that changes nothing; often it is a misspelling.',
        *find(context) {
            if (!knowsAllTemplates(context))
                return;
            const used = usedNames(context);
            for (const name of context.settings.defaultValues.keys()) {
                if (used.has(name) || installer_values/* reservedNames */.hD.has(name))
                    continue;
                yield {
                    message: `The default of ${name} is used by no template.`,
                    help: `Remove it, or write $${name} where it is meant.`,
                    at: inManifest(context, ['defaultValues', name]),
                };
            }
        },
    },
    {
        id: 'rename-unknown',
        level: 'warning',
        where: 'image',
        summary: 'renameFiles or installedFilesTemplate names a path that /exports/hostfs does not have',
        why: 'The installer goes through the files of `/exports/hostfs`; a name that is not there is passed over, and nothing is renamed or filled in.',
        *find(context) {
            const { renameFiles, installedFilesTemplate } = context.settings;
            const renamed = [...renameFiles.values()].map((name) => (0,template/* fillTemplate */.o)(name, context.values).text);
            const known = new Set([...context.hostPaths, ...renamed]);
            for (const path of renameFiles.keys()) {
                if (!context.hostPaths.has(path))
                    yield unknownPath(context, ['renameFiles', path], path);
            }
            for (const [index, path] of installedFilesTemplate.entries()) {
                if (!known.has(path))
                    yield unknownPath(context, ['installedFilesTemplate', index], path);
            }
        },
    },
];
/** What the installer cannot fill in: each name once for a file. */
function* templateProblems(context, kind) {
    for (const { file, filled } of context.templates) {
        for (const { text, offset } of problemsOf(filled, kind)) {
            yield { text, place: file.at(offset), name: file.name };
        }
    }
    for (const [from, to] of context.settings.renameFiles) {
        for (const { text } of problemsOf((0,template/* fillTemplate */.o)(to, context.values), kind)) {
            yield {
                text,
                place: inManifest(context, ['renameFiles', from]),
                name: `renameFiles of ${system_image/* exportFiles */.S7.manifest}`,
            };
        }
    }
}
function problemsOf({ problems }, kind) {
    const texts = new Set();
    return problems.filter((problem) => {
        if (problem.kind !== kind || texts.has(problem.text))
            return false;
        texts.add(problem.text);
        return true;
    });
}
function usedNames({ templates, settings, values }) {
    const filled = [
        ...templates.map((template) => template.filled),
        ...[...settings.renameFiles.values()].map((name) => (0,template/* fillTemplate */.o)(name, values)),
    ];
    const used = new Set(filled.flatMap(({ names }) => names));
    // The default path of the pid file starts with it.
    if (used.has('PIDFILE'))
        used.add('RUN_DIRECTORY');
    return used;
}
/** Sources may lack files that only the build brings. */
function knowsAllTemplates({ image, sources, templates, config, service, tmpfiles, settings, }) {
    if (image !== undefined)
        return true;
    const own = [config?.template, service?.template, tmpfiles?.template].filter((template) => template !== undefined);
    // A file that is not among the sources counts as well: it could use any name.
    return !sources.more && templates.length - own.length === settings.installedFilesTemplate.length;
}
function unknownPath(context, path, name) {
    return {
        message: `${path[0]} names ${name}, but /exports/hostfs has no such path.`,
        help: 'Write the path as it is on the host, from the slash on, or add the file to /exports/hostfs.',
        at: inManifest(context, path),
    };
}
function inManifest({ manifest }, path) {
    if (manifest === undefined)
        return undefined;
    const { file, json } = manifest;
    return isJsonError(json) ? file.atLine(1) : file.at(json.offset(path));
}

;// CONCATENATED MODULE: ./src/check/rules/index.ts









/** Every rule, in the order in which pages and reports show them. */
const rules = [
    ...labelRules,
    ...fileRules,
    ...dockerfileRules,
    ...variableRules,
    ...configRules,
    ...mountRules,
    ...processRules,
    ...serviceRules,
    ...tmpfilesRules,
];

;// CONCATENATED MODULE: ./src/dockerfile/words.ts
/** How BuildKit's Dockerfile frontend splits words, takes quotes away and puts variables in. */
/** What docker refuses in one instruction, in one sentence. */
class DockerfileError extends Error {
}
/** What was written, in quotes; the start of it where it is long. */
function words_quoted(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
/** As Go's unicode.IsSpace has it. */
const whiteSpace = /\p{White_Space}/u;
/** Splits at white space outside quotes; quotes and escapes stay in the words. */
function splitWords(text, escape) {
    const words = [];
    let start;
    let quote;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (quote === undefined && whiteSpace.test(character)) {
            if (start !== undefined)
                words.push(text.slice(start, at));
            start = undefined;
            continue;
        }
        start ??= at;
        if (character === escape && quote !== "'")
            at += 1;
        else if (character === quote)
            quote = undefined;
        else if (quote === undefined && (character === '"' || character === "'"))
            quote = character;
    }
    if (start !== undefined)
        words.push(text.slice(start));
    return words;
}
/** A variable's name, or one of the shell's own parameters. */
const nameAt = /\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy;
/** Deeper defaults in defaults, and longer values, are refused: nobody writes them by hand. */
const deepest = 50;
const longestValue = 1 << 20;
/**
 * Takes quotes and escapes away and puts variables in; one that is not known stays as it is written.
 * @throws DockerfileError for a quote or brace that is not closed.
 */
function expand(word, escape, lookup) {
    return new Expansion(word, escape, lookup).until(undefined);
}
class Expansion {
    text;
    escape;
    lookup;
    #at = 0;
    #depth = 0;
    constructor(text, escape, lookup) {
        this.text = text;
        this.escape = escape;
        this.lookup = lookup;
    }
    /** Everything up to the end, or past the closing character that is outside quotes. */
    until(close) {
        let result = '';
        while (this.#at < this.text.length) {
            if (result.length > longestValue)
                throw this.#fault(`comes to more than ${longestValue} characters`);
            const character = this.#next();
            if (character === close)
                return result;
            if (character === "'")
                result += this.#singleQuoted();
            else if (character === '"')
                result += this.#doubleQuoted();
            else if (character === '$')
                result += this.#variable();
            else
                result += character === this.escape ? this.#next() : character;
        }
        if (close !== undefined)
            throw this.#fault(`has a "\${" that "${close}" does not close`);
        return result;
    }
    #fault(what) {
        return new DockerfileError(`${words_quoted(this.text)} ${what}.`);
    }
    #next() {
        return this.text.charAt(this.#at++);
    }
    #singleQuoted() {
        const end = this.text.indexOf("'", this.#at);
        if (end < 0)
            throw this.#fault('has a single quote that is not closed');
        const content = this.text.slice(this.#at, end);
        this.#at = end + 1;
        return content;
    }
    #doubleQuoted() {
        let result = '';
        while (this.#at < this.text.length) {
            if (result.length > longestValue)
                throw this.#fault(`comes to more than ${longestValue} characters`);
            const character = this.#next();
            if (character === '"')
                return result;
            if (character === '$')
                result += this.#variable();
            else if (character === this.escape && ['"', '$', this.escape].includes(this.text.charAt(this.#at))) {
                result += this.#next();
            }
            else
                result += character;
        }
        throw this.#fault('has a double quote that is not closed');
    }
    /** What follows a `$`. */
    #variable() {
        const start = this.#at - 1;
        const braced = this.text.charAt(this.#at) === '{';
        if (braced)
            this.#at += 1;
        const name = this.#name();
        if (!braced)
            return name === '' ? '$' : (this.#value(name) ?? `$${name}`);
        if (name === '')
            throw this.#fault('has a "${" without a name');
        const value = this.#value(name);
        if (this.text.charAt(this.#at) === '}') {
            this.#at += 1;
            return value ?? this.text.slice(start, this.#at);
        }
        return this.#modified(value) ?? this.text.slice(start, this.#at);
    }
    /** The shell's own parameters, as `$1` and `$$`, are empty in a build. */
    #value(name) {
        return this.lookup(name) ?? (/^[\p{L}_]/u.test(name) ? undefined : '');
    }
    #name() {
        nameAt.lastIndex = this.#at;
        const name = nameAt.exec(this.text)?.[0] ?? '';
        this.#at += name.length;
        return name;
    }
    /** A value with `:-word`, `+word` and the like; undefined for what is not worked out, as `#pattern`. */
    #modified(value) {
        const emptyIsUnset = this.text.charAt(this.#at) === ':';
        if (emptyIsUnset)
            this.#at += 1;
        const operator = this.#next();
        this.#depth += 1;
        if (this.#depth > deepest)
            throw this.#fault(`has more than ${deepest} "\${" in each other`);
        const word = this.until('}');
        this.#depth -= 1;
        const isSet = value !== undefined && !(emptyIsUnset && value === '');
        if (operator === '-')
            return isSet ? value : word;
        if (operator === '+')
            return isSet ? word : '';
        if (operator === '?')
            return isSet ? value : undefined;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/arguments.ts

/** The flags of an instruction by name (`--chown=1:1`), and what follows them. */
function splitFlags(rest) {
    const flags = new Map();
    let pending = rest;
    while (pending.startsWith('--')) {
        const [flag, next = ''] = splitOnce(pending);
        const [, name = '', value = ''] = /^--([^=]*)=?(.*)$/s.exec(flag) ?? [];
        flags.set(name, value);
        pending = next;
    }
    return { flags, rest: pending };
}
/** The words of `["a", "b"]`; undefined for anything else, which docker takes for a shell form. */
function jsonWords(rest) {
    if (!rest.startsWith('['))
        return undefined;
    try {
        const words = JSON.parse(rest);
        return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined;
    }
    catch {
        return undefined;
    }
}
/** Words between white space, where quotes mean nothing, as COPY and ADD have them; or those of a JSON array. */
function plainWords(rest) {
    return jsonWords(rest) ?? rest.split(/[\t\v\f\r ]+/).filter((word) => word !== '');
}
/** `name=value name=value`, or the old `name value` to the end of the line; quotes and variables stay. */
function splitPairs(rest, escape) {
    const words = splitWords(rest, escape);
    if (words[0]?.includes('=') !== true) {
        const [name, value] = splitOnce(rest);
        if (value === undefined)
            throw new DockerfileError(`${words_quoted(name)} has no value: write name="value".`);
        return [[name, value]];
    }
    return words.map((word) => {
        const equals = word.indexOf('=');
        if (equals < 0)
            throw new DockerfileError(`${words_quoted(word)} has no "=": write name="value".`);
        if (equals === 0)
            throw new DockerfileError(`${words_quoted(word)} has no name before its "=".`);
        return [word.slice(0, equals), word.slice(equals + 1)];
    });
}
/** A text at its first white space: before it and after it. */
function splitOnce(text) {
    const found = /[\t\v\f\r ]+/.exec(text);
    return found === null ? [text] : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}
/** `<<name`, also with a file descriptor, `-` and quotes. */
const heredoc = /^\d*<<(-?)(["']?)([^<"']+)\2$/;
/** The heredoc that a word starts, where it does. */
function heredocOf(word) {
    const [, dash, , name] = heredoc.exec(word) ?? [];
    return name === undefined ? undefined : { name, indented: dash === '-' };
}
/** The heredocs that an instruction starts: ADD, COPY and RUN, also after ONBUILD, have them. */
function heredocsOf(keyword, rest, escape) {
    if (keyword === 'ONBUILD') {
        const [trigger, triggered = ''] = splitOnce(rest);
        return trigger.toUpperCase() === 'ONBUILD' ? [] : heredocsOf(trigger.toUpperCase(), triggered, escape);
    }
    if (!['ADD', 'COPY', 'RUN'].includes(keyword) || !rest.includes('<<') || jsonWords(rest) !== undefined)
        return [];
    return splitWords(rest, escape)
        .map(heredocOf)
        .filter((found) => found !== undefined);
}

;// CONCATENATED MODULE: ./src/dockerfile/keywords.ts
/** Every instruction that docker knows, with an example and how many arguments (flags aside) it needs at least. */
const instructions = {
    ADD: { needs: 2, example: 'ADD source /destination' },
    ARG: { needs: 1, example: 'ARG VERSION=1' },
    CMD: { needs: 0, example: 'CMD ["/usr/bin/program"]' },
    COPY: { needs: 2, example: 'COPY source /destination' },
    ENTRYPOINT: { needs: 0, example: 'ENTRYPOINT ["/usr/bin/program"]' },
    ENV: { needs: 1, example: 'ENV NAME=value' },
    EXPOSE: { needs: 1, example: 'EXPOSE 8080' },
    FROM: { needs: 1, example: 'FROM image' },
    HEALTHCHECK: { needs: 1, example: 'HEALTHCHECK NONE' },
    LABEL: { needs: 1, example: 'LABEL name="value"' },
    MAINTAINER: { needs: 1, example: 'LABEL maintainer="name"' },
    ONBUILD: { needs: 1, example: 'ONBUILD RUN command' },
    RUN: { needs: 1, example: 'RUN command' },
    SHELL: { needs: 1, example: 'SHELL ["/bin/bash", "-c"]' },
    STOPSIGNAL: { needs: 1, example: 'STOPSIGNAL SIGTERM' },
    USER: { needs: 1, example: 'USER name' },
    VOLUME: { needs: 1, example: 'VOLUME /data' },
    WORKDIR: { needs: 1, example: 'WORKDIR /folder' },
};
function isKeyword(word) {
    return Object.hasOwn(instructions, word);
}

;// CONCATENATED MODULE: ./src/dockerfile/lines.ts


const directive = /^#\s*(syntax|escape|check)\s*=\s*(\S+)\s*$/i;
const comment = /^\s*#/;
/** Docker refuses a file with a longer line; in bytes, without the line break. */
const lines_longestLine = 65_535;
/**
 * Splits a Dockerfile into instructions as BuildKit's parser does, in time that is linear in its length. (That is why
 * no library does it: dockerfile-ast 0.7 takes seconds for a megabyte of words, and minutes for one of FROM lines.)
 */
class InstructionReader {
    /** The character that escapes and continues lines: a backslash, or the backtick where a directive says so. */
    escape;
    /** What docker refuses, as far as it has been read. */
    problems = [];
    #lines;
    #continued;
    /** The next line's index. */
    #at = 0;
    constructor(text) {
        this.#lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
        const escape = this.#directives().get('escape') ?? '\\';
        this.escape = escape === '`' ? escape : '\\';
        if (escape !== this.escape) {
            this.problems.push({
                line: 1,
                message: `The escape is a backslash or a backtick, not ${words_quoted(escape)}.`,
            });
        }
        // An escape that is escaped itself continues nothing.
        this.#continued = this.escape === '`' ? /(?<!`)`[ \t]*$/ : /(?<!\\)\\[ \t]*$/;
        for (const [index, line] of this.#lines.entries()) {
            if (line.length * 3 <= lines_longestLine || Buffer.byteLength(line) <= lines_longestLine)
                continue;
            this.problems.push({
                line: index + 1,
                message: `A line has more than ${lines_longestLine} bytes: break it with "${this.escape}".`,
            });
        }
    }
    *instructions() {
        while (this.#at < this.#lines.length) {
            const line = this.#at + 1;
            const text = this.#logicalLine();
            if (text === '')
                continue;
            const [keyword, rest = ''] = splitOnce(text);
            yield {
                keyword: keyword.toUpperCase(),
                line,
                rest,
                body: this.#heredocs(keyword.toUpperCase(), rest, line),
            };
        }
    }
    /** `# name=value` lines at the very start; an unknown name is a comment, after which there are no more. */
    #directives() {
        const found = new Map();
        for (let match; (match = directive.exec(this.#lines[this.#at] ?? '')) !== null; this.#at += 1) {
            const [, name = '', value = ''] = match;
            found.set(name.toLowerCase(), value);
        }
        return found;
    }
    /** The next line and those that continue it. */
    #logicalLine() {
        const parts = [];
        let more = true;
        for (; more && this.#at < this.#lines.length; this.#at += 1) {
            const line = this.#lines[this.#at] ?? '';
            if (comment.test(line) || line.trim() === '') {
                more = parts.length > 0;
                continue;
            }
            more = this.#continued.test(line);
            parts.push(more ? line.replace(this.#continued, '') : line);
        }
        return parts.join('').trim();
    }
    /** The lines up to the delimiter of the last heredoc that an instruction starts. */
    #heredocs(keyword, rest, line) {
        const start = this.#at;
        for (const { name, indented } of heredocsOf(keyword, rest, this.escape)) {
            let ended = false;
            for (; !ended && this.#at < this.#lines.length; this.#at += 1) {
                const text = this.#lines[this.#at] ?? '';
                ended = (indented ? text.replace(/^\t+/, '') : text) === name;
            }
            if (!ended)
                this.problems.push({
                    line,
                    message: `The heredoc ${name} has no end: write a line with ${name} alone.`,
                });
        }
        return this.#lines.slice(start, this.#at);
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/variables.ts
/** What ARG and ENV make known, with what is known further out (the parent stage) behind it. */
class Variables {
    outer;
    #args = new Map();
    #env = new Map();
    constructor(outer) {
        this.outer = outer;
    }
    setArg(name, value) {
        this.#args.set(name, value);
    }
    setEnv(name, value) {
        this.#env.set(name, value);
    }
    /** An ENV wins over every ARG, also over one that is declared after it. */
    lookup = (name) => this.#envOf(name) ?? this.#argOf(name);
    #envOf(name) {
        return this.#env.get(name) ?? (this.outer === undefined ? undefined : this.outer.#envOf(name));
    }
    #argOf(name) {
        return this.#args.get(name) ?? (this.outer === undefined ? undefined : this.outer.#argOf(name));
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/stage.ts




/** PATH_MAX of Linux, limits.h(0p). */
const longestPath = 4096;
/** Reads the instructions of one stage, one after the other. */
class StageReader {
    base;
    surroundings;
    #variables;
    #copies = [];
    #labels = [];
    #runs = [];
    #maintainers = [];
    #env = new Map();
    #config = {};
    #shell;
    /** Where a relative path is below; undefined where only the base image knows. */
    #folder;
    constructor(base, surroundings) {
        this.base = base;
        this.surroundings = surroundings;
        const parent = base.parent?.stage;
        this.#variables = new Variables(parent === undefined ? undefined : parent.#variables);
        this.#shell = parent === undefined ? ['/bin/sh', '-c'] : parent.#shell;
        this.#folder = parent === undefined ? (base.from === 'scratch' ? '/' : undefined) : parent.#folder;
    }
    /** @throws DockerfileError for what docker refuses. */
    read(keyword, instruction) {
        this.#readers[keyword]?.(instruction);
    }
    stage() {
        const { from, name, line, parent } = this.base;
        return {
            from,
            ...(name !== undefined && { name }),
            ...(parent !== undefined && { parent: parent.index }),
            line,
            copies: this.#copies,
            labels: this.#labels,
            runs: this.#runs,
            maintainers: this.#maintainers,
            config: { ...this.#config, env: this.#env },
        };
    }
    /** Instructions that are not here say nothing that a System Image is made of; ONBUILD is for later builds. */
    #readers = {
        ADD: (instruction) => this.#copies.push(this.#copy('ADD', instruction)),
        COPY: (instruction) => this.#copies.push(this.#copy('COPY', instruction)),
        ARG: ({ rest }) => {
            const { escape, buildArgs, globals } = this.surroundings;
            readArgs(rest, escape, buildArgs, this.#variables, globals);
        },
        ENV: ({ rest }) => {
            for (const [name, value] of this.#pairs(rest)) {
                this.#env.set(name, value);
                this.#variables.setEnv(name, value);
            }
        },
        LABEL: ({ rest, line }) => {
            for (const [name, value] of this.#pairs(rest))
                this.#labels.push({ line, name, value });
        },
        MAINTAINER: ({ line }) => this.#maintainers.push(line),
        RUN: ({ rest, body, line }) => {
            const { rest: command } = splitFlags(rest);
            this.#runs.push({ line, command: [command, ...body].join('\n') });
        },
        SHELL: ({ rest }) => {
            const shell = jsonWords(rest);
            if (shell === undefined)
                throw new DockerfileError('SHELL needs a JSON array, as in SHELL ["/bin/bash", "-c"].');
            this.#shell = shell;
        },
        CMD: ({ rest }) => {
            this.#config = { ...this.#config, command: this.#process(rest) };
        },
        ENTRYPOINT: ({ rest }) => {
            this.#config = { ...this.#config, entrypoint: this.#process(rest) };
        },
        USER: ({ rest }) => {
            this.#config = { ...this.#config, user: this.#expand(rest) };
        },
        WORKDIR: ({ rest }) => {
            const written = this.#expand(rest);
            const folder = external_node_path_.posix
                .join(written.startsWith('/') ? '' : (this.#folder ?? ''), written)
                .replace(/(?<=.)\/$/, '');
            this.#folder = folder.length > longestPath ? '/' : folder;
            if (folder.length > longestPath) {
                throw new DockerfileError(`WORKDIR leads to a path of more than ${longestPath} characters.`);
            }
            this.#config = { ...this.#config, workingDirectory: folder };
        },
    };
    #expand(word) {
        return expand(word, this.surroundings.escape, this.#variables.lookup);
    }
    /** All values of one instruction see the variables as they are before it. */
    #pairs(rest) {
        return splitPairs(rest, this.surroundings.escape).map(([name, value]) => [
            this.#expand(name),
            this.#expand(value),
        ]);
    }
    #process(rest) {
        return jsonWords(rest) ?? [...this.#shell, rest];
    }
    /** `.` and `..` are folders too: they get a closing slash. */
    #target(destination) {
        const folder = destination.startsWith('/') ? '/' : (this.#folder ?? '/');
        return external_node_path_.posix.join('/', folder, destination, /(^|\/)\.{1,2}$/.test(destination) ? '/' : '');
    }
    #copy(instruction, { rest, line }) {
        const { flags, rest: paths } = splitFlags(rest);
        const words = plainWords(paths);
        const heredocs = jsonWords(paths) === undefined ? words.slice(0, -1).map(heredocOf) : [];
        const expanded = words.map((word) => this.#expand(word));
        const destination = expanded.at(-1) ?? '';
        const from = flags.get('from');
        return {
            instruction,
            line,
            sources: expanded.slice(0, -1).filter((_, index) => heredocs[index] === undefined),
            destination,
            target: this.#target(destination),
            ...(from !== undefined && { from: this.#expand(from) }),
            heredocs: heredocs.flatMap((heredoc) => heredoc?.name ?? []),
        };
    }
}
/** Declares ARGs: a build argument wins over the default, which wins over the ARG of that name before the first FROM. */
function readArgs(rest, escape, buildArgs, variables, globals) {
    for (const word of splitWords(rest, escape)) {
        const equals = word.indexOf('=');
        const name = expand(equals < 0 ? word : word.slice(0, equals), escape, variables.lookup);
        const written = equals < 0 ? undefined : expand(word.slice(equals + 1), escape, variables.lookup);
        const value = buildArgs.get(name) ?? written ?? globals?.lookup(name);
        if (value !== undefined)
            variables.setArg(name, value);
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/parse.ts







/** Nobody writes more, and what a stage costs grows with the stages that it stands on. */
const mostStages = 1000;
/**
 * Reads a Dockerfile as BuildKit does. Nothing is thrown: what docker would refuse is in `problems`.
 * @param buildArgs What the build is given as `--build-arg`.
 */
function parseDockerfile(text, buildArgs = new Map()) {
    const source = new InstructionReader(text);
    const reader = new DockerfileReader(source.escape, buildArgs);
    for (const instruction of source.instructions())
        reader.read(instruction);
    return reader.dockerfile(source.problems);
}
class DockerfileReader {
    escape;
    buildArgs;
    #stages = [];
    /** The index of the last stage of each name. */
    #byName = new Map();
    #problems = [];
    #globals = new Variables();
    constructor(escape, buildArgs) {
        this.escape = escape;
        this.buildArgs = buildArgs;
    }
    read(instruction) {
        if (this.#stages.length > mostStages)
            return;
        try {
            this.#dispatch(instruction);
        }
        catch (error) {
            if (!(error instanceof DockerfileError))
                throw error;
            this.#problems.push({ line: instruction.line, message: error.message });
        }
    }
    dockerfile(moreProblems) {
        const problems = [...this.#problems, ...moreProblems].sort((a, b) => a.line - b.line);
        if (this.#stages.length === 0)
            problems.push({ line: 1, message: 'The Dockerfile has no FROM.' });
        return { stages: this.#stages.map((stage) => stage.stage()), problems };
    }
    #dispatch(instruction) {
        const { keyword, rest } = instruction;
        if (!isKeyword(keyword))
            throw unknown(keyword);
        const { needs, example } = instructions[keyword];
        if (plainWords(splitFlags(rest).rest).length < needs) {
            throw new DockerfileError(`${keyword} needs ${needs === 1 ? 'an argument' : 'two arguments'}, as in ${example}.`);
        }
        const stage = this.#stages.at(-1);
        if (keyword === 'FROM')
            this.#add(this.#from(instruction));
        else if (stage !== undefined)
            stage.read(keyword, instruction);
        else if (keyword === 'ARG')
            readArgs(rest, this.escape, this.buildArgs, this.#globals);
        else
            throw new DockerfileError(`${keyword} stands before the first FROM, where only ARG may be.`);
    }
    #add(stage) {
        if (stage.base.name !== undefined)
            this.#byName.set(stage.base.name, this.#stages.length);
        this.#stages.push(stage);
        if (this.#stages.length > mostStages) {
            throw new DockerfileError(`More than ${mostStages} stages are not read.`);
        }
    }
    #from({ rest, line }) {
        const [written = '', as, name, ...more] = plainWords(splitFlags(rest).rest);
        const from = expand(written, this.escape, this.#globals.lookup);
        const index = this.#byName.get(from.toLowerCase());
        const stage = index === undefined ? undefined : this.#stages[index];
        const base = {
            from,
            name: name?.toLowerCase(),
            line,
            parent: index === undefined || stage === undefined ? undefined : { index, stage },
        };
        if (as !== undefined && (as.toUpperCase() !== 'AS' || name === undefined || more.length > 0)) {
            this.#problems.push({ line, message: `FROM takes an image and AS name, not ${words_quoted(rest)}.` });
        }
        return new StageReader(base, { escape: this.escape, buildArgs: this.buildArgs, globals: this.#globals });
    }
}
function unknown(keyword) {
    const meant = keyword.length > 20 ? undefined : (0,nearest/* nearest */.p)(keyword, Object.keys(instructions));
    const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
    return new DockerfileError(`${words_quoted(keyword)} is not an instruction of a Dockerfile.${hint}`);
}

;// CONCATENATED MODULE: ./src/check/template.ts


/** A template as the installer fills it in; what is found in the result is shown where it stands in the template. */
class Template {
    file;
    filled;
    #lines;
    constructor(file, values) {
        this.file = file;
        this.filled = (0,template/* fillTemplate */.o)(file.text, values);
        this.#lines = new TextFile(file.name, this.filled.text, file.home);
    }
    /** @param offset in the filled-in text. */
    at(offset) {
        return this.file.at(this.filled.origin(offset));
    }
    /** @param line of the filled-in text, from 1. */
    atLine(line) {
        return withoutColumn(this.at(this.#lines.lineStart(line)));
    }
}
function withoutColumn({ file, line, inside }) {
    return { file, line, ...(inside !== undefined && { inside }) };
}

;// CONCATENATED MODULE: ./src/check/config-view.ts


/** config.json, which the installer takes as it is and prefers. */
function plainConfig(file) {
    return {
        template: undefined,
        file,
        json: parseJson(file.text),
        at: (offset) => file.at(offset),
        isWritten: () => true,
    };
}
/** config.json.template, filled in. */
function filledConfig(template, values) {
    const { file } = template;
    const views = [template, ...withMissingValues(template, values)].map((attempt) => {
        const { filled } = attempt;
        return {
            template,
            file,
            json: parseJson(filled.text),
            at: (offset) => attempt.at(offset),
            isWritten: (offset) => file.text[filled.origin(offset)] === filled.text[offset],
        };
    });
    return views.find(({ json }) => !isJsonError(json)) ?? views[0];
}
/** A name without a value is a find by itself: what it could stand for must not break the JSON as well. */
function withMissingValues({ file, filled }, values) {
    const missing = new Set(filled.problems.filter(({ kind }) => kind === 'undefined').map(({ text }) => text));
    if (missing.size === 0)
        return [];
    return ['', 'null'].map((value) => new Template(file, new Map([...values, ...Array.from(missing, (name) => [name, value])])));
}

;// CONCATENATED MODULE: ./src/check/ignore.ts
/**
 * Comments by which a file silences rules for one line: `# system-image-ignore: id[, id]` on the line itself or on
 * the one above. JSON has no comments; there, a rule can be set to `off`.
 */
class IgnoreComments {
    /** By file, and by line from 1. */
    #files = new Map();
    /** @param file as findings name it. */
    add(file, text) {
        if (!text.includes(marker))
            return;
        const lines = new Map();
        text.split('\n').forEach((line, index) => {
            const ids = ignore_comment.exec(line)?.[1];
            if (ids !== undefined)
                lines.set(index + 1, new Set(ids.split(/[\s,]+/)));
        });
        this.#files.set(file, lines);
    }
    silences(rule, { file, line }) {
        const lines = this.#files.get(file);
        return lines !== undefined && [line, line - 1].some((number) => lines.get(number)?.has(rule));
    }
}
const marker = 'system-image-ignore:';
const ignore_comment = /#[ \t]*system-image-ignore:[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)/;

;// CONCATENATED MODULE: ./src/check/manifest-view.ts




/** Reads manifest.json, and goes on where the installer would stop. */
function readManifest(file) {
    if (file === undefined)
        return { settings: installer_manifest/* emptyManifest */.d, view: undefined };
    const json = parseJson(file.text);
    if (isJsonError(json)) {
        return { settings: installer_manifest/* emptyManifest */.d, view: { unreadable: true, file, json, problems: [] } };
    }
    const { manifest, problems } = (0,installer_manifest/* parseManifest */.N)(file.text);
    const unreadable = problems.some(({ kind, path: [key = 'defaultValues', name] }) => kind !== 'unknown-key' && key === 'defaultValues' && name === undefined);
    return { settings: manifest, view: { unreadable, file, json, problems } };
}
/** An installation on a host that knows every capability, without `--set`. */
function installationValues(image, manifest) {
    const imageName = image?.name ?? 'example/agent:latest';
    const name = (0,installer_values/* containerName */.xN)(imageName);
    // Defaults of a wrong type: that is said where they stand, and not again wherever they are used.
    const unreadable = (manifest.view?.problems ?? []).flatMap(({ kind, path: [key, name] }) => kind === 'type' && key === 'defaultValues' && name !== undefined ? [[name, '']] : []);
    return (0,installer_values/* templateValues */.nX)({
        name,
        imageName,
        imageId: image?.config.id.replace(/^sha256:/, '') ?? '0'.repeat(64),
        destination: `/var/lib/containers/atomic/${name}.0`,
        defaults: new Map([...unreadable, ...manifest.settings.defaultValues]),
        capabilities: names_capabilities,
        uuid: '00000000-0000-0000-0000-000000000000',
        runtime: '/usr/bin/runc',
        atomic: '/usr/bin/atomic',
        systemdCgroup: false,
        withPidFile: false,
    });
}

;// CONCATENATED MODULE: ./src/dockerfile/go-pattern.ts
/** A part of a pattern of Go's filepath.Match: an escaped character, a class, a run of stars, or one character. */
const go_pattern_parts = /\\(?<escaped>.)|\[(?<not>\^?)(?<members>(?:\\.|[^\\\]])+)\]|(?<stars>\*+)|(?<one>\?)|(?<plain>[^\\[*?])/gsuy;
/** Whether a path has wildcards of filepath.Match. */
function hasWildcards(path) {
    return /[*?[\\]/.test(path);
}
/**
 * The paths that a pattern of Go's filepath.Match names; no wildcard reaches over a slash. Undefined for a pattern that
 * Go refuses. Source: https://pkg.go.dev/path/filepath#Match
 */
function goPattern(pattern) {
    let source = '';
    let end = 0;
    for (const { 0: text, groups = {}, index } of pattern.matchAll(go_pattern_parts)) {
        end = index + text.length;
        if (groups.stars !== undefined)
            source += '[^/]*';
        else if (groups.one !== undefined)
            source += '[^/]';
        else if (groups.members !== undefined)
            source += classOf(groups.members, groups.not === '^');
        else
            source += go_pattern_escaped(groups.escaped ?? text);
    }
    if (end < pattern.length)
        return undefined;
    try {
        return new RegExp(`^${source}$`, 'su');
    }
    catch {
        // A range that runs backwards, as [z-a].
        return undefined;
    }
}
/** A class in the words of a regular expression: only `-` and escapes mean anything in one of Go. */
function classOf(members, not) {
    const inside = members.replace(/\\(.)|([^-])/gsu, (_, quoted, plain) => {
        const member = quoted ?? plain ?? '';
        return member === '-' ? String.raw `\-` : go_pattern_escaped(member);
    });
    return `(?!/)[${not ? '^' : ''}${inside}]`;
}
function go_pattern_escaped(character) {
    return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

;// CONCATENATED MODULE: ./src/dockerfile/exports.ts





/**
 * What the final image receives below /exports from COPY and ADD, in order of imagePath; a later copy of the same file
 * wins. A literal source that is not in the context is taken for a file, unless it ends with a slash. What is in an archive that ADD unpacks, or in
 * a folder of another stage, is not known and not listed; a source of another stage that has no closing slash is taken
 * for a file.
 */
async function exportCopies(dockerfile, context) {
    const found = new Map();
    for (const copy of finalStages(dockerfile).flatMap(({ copies }) => copies)) {
        for (const { imagePath, contextPath, exists } of await received(copy, context, found)) {
            if (exports_isBelow(imagePath, system_image/* exportsFolder */.a6)) {
                found.set(imagePath, { imagePath, contextPath, exists, line: copy.line });
            }
        }
    }
    return [...found.values()].sort((a, b) => (a.imagePath < b.imagePath ? -1 : 1));
}
async function received(copy, context, earlier) {
    const target = (0,posix_.join)(copy.target, '.').replace(/(?<=.)\/$/, '');
    if (target !== system_image/* exportsFolder */.a6 && !exports_isBelow(target, system_image/* exportsFolder */.a6) && !exports_isBelow(system_image/* exportsFolder */.a6, target))
        return [];
    const intoFolder = copy.target.endsWith('/') ||
        copy.sources.length + copy.heredocs.length > 1 ||
        [...earlier.keys()].some((path) => exports_isBelow(path, target));
    const place = (source) => (intoFolder ? (0,posix_.join)(target, (0,posix_.basename)(source)) : target);
    const elsewhere = [...copy.heredocs, ...copy.sources.filter((source) => isFileElsewhere(copy, source))];
    const results = elsewhere.map((source) => ({
        imagePath: place(source),
        contextPath: undefined,
        exists: false,
    }));
    for (const source of copy.sources.filter((source) => isInContext(copy, source))) {
        for (const { path, entry } of await sourcesNamed(source, context)) {
            if (entry?.type === 'directory')
                results.push(...(await folderContents(entry.path, target, context)));
            else if (entry !== undefined || !source.endsWith('/'))
                results.push({ imagePath: place(path), contextPath: path, exists: entry !== undefined });
        }
    }
    return results;
}
const address = /^(https?|git|ssh):\/\/|^git@/;
const archive = /\.(tar|tgz|tbz2?|txz|tar\.(gz|bz2|xz|zst))$/;
const exports_repository = /^git|^ssh:|\.git(#.*)?$/;
function isInContext({ instruction, from }, source) {
    return from === undefined && (instruction === 'COPY' || !(address.test(source) || archive.test(source)));
}
/** Whether a source is one file of another stage or of the network, as far as its name says. */
function isFileElsewhere({ from }, source) {
    if (from === undefined)
        return address.test(source) && !exports_repository.test(source) && !source.endsWith('/');
    return !source.endsWith('/') && !hasWildcards(source);
}
/** What a source names in the context, links followed; a literal one also where it is not there. */
async function sourcesNamed(source, context) {
    const path = (0,posix_.join)('/', source);
    if (!hasWildcards(path)) {
        const settled = path.replace(/(?<=.)\/$/, '');
        return [{ path: settled, entry: await (0,image_files/* resolve */.hd)(context, settled) }];
    }
    const pattern = goPattern(path.replace(/\/$/, ''));
    if (pattern === undefined)
        return [];
    const segments = path.split('/');
    const folder = segments.slice(0, segments.findIndex(hasWildcards)).join('/');
    const entries = (await context.list(folder === '' ? '/' : folder)).filter((entry) => pattern.test(entry.path));
    return Promise.all(entries.map(async (entry) => ({ path: entry.path, entry: await (0,image_files/* resolve */.hd)(context, entry.path) })));
}
/** The files in a folder that go below /exports when it is copied to `target`. */
async function folderContents(folder, target, context) {
    const part = exports_isBelow(system_image/* exportsFolder */.a6, target)
        ? (0,posix_.join)(folder, system_image/* exportsFolder */.a6.slice(prefix(target).length))
        : folder;
    return (await context.list(part))
        .filter(({ type }) => type !== 'directory')
        .map(({ path }) => ({
        imagePath: (0,posix_.join)(target, path.slice(prefix(folder).length)),
        contextPath: path,
        exists: true,
    }));
}
function exports_isBelow(path, folder) {
    return path !== folder && path.startsWith(prefix(folder));
}
function prefix(folder) {
    return folder === '/' ? '/' : `${folder}/`;
}

;// CONCATENATED MODULE: ./src/check/sources.ts




/** Nothing is known of what comes into the image. */
const noSources = { paths: new Map(), more: false, moreForHost: false };
async function exportSources(dockerfile, files) {
    const stages = finalStages(dockerfile);
    const paths = new Map();
    // A file that is copied to /exports without the closing slash is meant for the folder: that has a rule of its own.
    for (const { sources } of stages
        .flatMap(({ copies }) => copies)
        .filter(({ target }) => target === system_image/* exportsFolder */.a6)) {
        for (const source of sources) {
            const path = (0,posix_.join)('/', source);
            if ((await files.lookup(path))?.type === 'file')
                paths.set((0,posix_.join)(system_image/* exportsFolder */.a6, (0,posix_.basename)(source)), path);
        }
    }
    const copies = await exportCopies(dockerfile, files);
    for (const { imagePath, contextPath, exists } of copies) {
        if (contextPath !== undefined && exists)
            paths.set(imagePath, contextPath);
    }
    const unknown = [
        ...copies.filter(({ contextPath }) => contextPath === undefined).map(({ imagePath }) => imagePath),
        ...stages.flatMap(({ copies: all }) => all.filter(({ from }) => from !== undefined).map(({ target }) => target)),
        ...stages.flatMap(({ runs }) => runs.flatMap(({ command }) => namedPaths(command))),
    ];
    return {
        paths,
        more: unknown.some((path) => !isWithin(path, system_image/* hostFolder */.FR) && overlaps(path, system_image/* exportsFolder */.a6)),
        moreForHost: unknown.some((path) => overlaps(path, system_image/* hostFolder */.FR)),
    };
}
/** Paths below /exports that a command may write to; a folder that it only makes holds no System Image file. */
function namedPaths(command) {
    return command.split(/&&|\|\||[;|\n]/).flatMap((part) => {
        const paths = part.match(/\/exports[^\s"';&|>)]*/g) ?? [];
        return /^\s*mkdir\s/.test(part) ? paths.filter((path) => isWithin(path, system_image/* hostFolder */.FR)) : paths;
    });
}
/** Whether what is copied to one path can end up in the other, or the other way round. */
function overlaps(path, folder) {
    return isWithin(path, folder) || isWithin(folder, path);
}
function isWithin(path, folder) {
    return (0,posix_.join)(path, '/').startsWith((0,posix_.join)(folder, '/'));
}

;// CONCATENATED MODULE: ./src/check/check-context.ts













/** Reads what the rules need. */
async function prepare(input) {
    const { folder, image } = input;
    const dockerfile = folder && (await readDockerfile(folder));
    const sources = folder && dockerfile ? await exportSources(dockerfile.parsed, folder.files) : noSources;
    const fallback = { file: fallbackFile(input, dockerfile), line: 1 };
    const reader = new ExportReader(input, sources, fallback);
    const [plainFile, configFile, serviceFile, manifestFile, tmpfilesFile] = await Promise.all(['config.json', ...exportNames].map((name) => reader.read(name)));
    const manifest = readManifest(manifestFile);
    const values = installationValues(image, manifest);
    const asTemplate = (file) => new Template(file, values);
    const config = plainFile
        ? plainConfig(plainFile)
        : configFile && filledConfig(asTemplate(configFile), values);
    const service = serviceFile && unitView(asTemplate(serviceFile));
    const tmpfiles = tmpfilesFile && tmpfilesView(asTemplate(tmpfilesFile));
    const installed = await readInstalledTemplates(manifest.settings, values, reader);
    return {
        ...input,
        ...{ fallback, dockerfile, sources, reader, values, config, service, tmpfiles },
        labels: new Map(Object.entries(image?.config.labels ?? {})),
        manifest: manifest.view,
        settings: manifest.settings,
        templates: [config?.template, service?.template, tmpfiles?.template, ...installed.map(asTemplate)].filter((template) => template !== undefined),
        hostPaths: await listHostPaths(input, sources),
        ignored: ignoreComments([dockerfile?.file, serviceFile, tmpfilesFile]),
    };
}
function fallbackFile({ name, image, folder }, dockerfile) {
    if (dockerfile !== undefined)
        return dockerfile.file.home.file;
    return name ?? image?.name ?? (folder ? (0,posix_.join)(folder.path, 'Dockerfile') : 'image');
}
function unitView(template) {
    return { template, parsed: parseUnit(template.filled.text) };
}
function tmpfilesView(template) {
    return { template, parsed: parseTmpfiles(template.filled.text) };
}
/** Comments count in files that the user has. */
function ignoreComments(files) {
    const ignored = new IgnoreComments();
    for (const file of files) {
        if (file?.home.instead === undefined && file !== undefined)
            ignored.add(file.home.file, file.text);
    }
    return ignored;
}
const exportNames = [system_image/* exportFiles */.S7.config, system_image/* exportFiles */.S7.service, system_image/* exportFiles */.S7.manifest, system_image/* exportFiles */.S7.tmpfiles];
async function readDockerfile(folder) {
    const { files, path, dockerfile = '/Dockerfile', dockerfileText } = folder;
    if (dockerfileText === undefined && (await files.lookup(dockerfile))?.type !== 'file')
        return undefined;
    const content = dockerfileText === undefined ? await files.read(dockerfile) : Buffer.from(dockerfileText);
    const file = new TextFile('The Dockerfile', content, { file: (0,posix_.join)(path, dockerfile.slice(1)) });
    return { file, parsed: parseDockerfile(file.text) };
}
async function listHostPaths({ image }, { paths }) {
    const all = image ? (await image.files.list(system_image/* hostFolder */.FR)).map(({ path }) => path) : [...paths.keys()];
    return new Set(all.filter((path) => path.startsWith(`${system_image/* hostFolder */.FR}/`)).map((path) => path.slice(system_image/* hostFolder */.FR.length)));
}
/** The files of installedFilesTemplate, which names them as they are after renameFiles. */
async function readInstalledTemplates({ installedFilesTemplate, renameFiles }, values, reader) {
    const oldNames = new Map([...renameFiles].map(([from, to]) => [(0,template/* fillTemplate */.o)(to, values).text, from]));
    const files = installedFilesTemplate.map(async (path) => (await reader.read((0,posix_.join)('hostfs', oldNames.get(path) ?? path))) ?? reader.read((0,posix_.join)('hostfs', path)));
    return (await Promise.all(files)).filter((file) => file !== undefined);
}

;// CONCATENATED MODULE: ./src/check/index.ts








/**
 * Everything that the rules find, by file and line.
 * @throws UserError where the policy names a rule that is not there.
 */
async function check(input, policy) {
    assertKnownRules(policy, rules);
    const context = await prepare(input);
    const findings = [];
    for (const rule of rules.filter((candidate) => applies(candidate, input))) {
        const chosen = policy.levels.get(rule.id);
        if (chosen === 'off')
            continue;
        const level = (found) => chosen ?? found.level ?? rule.level;
        const finds = (await collect(rule.find(context, policy))).filter(({ at = context.fallback }) => !context.ignored.silences(rule.id, at));
        for (const found of capped(finds))
            findings.push({ ...check_finding(rule, found, context), level: level(found) });
    }
    return findings.sort(byPlace);
}
async function collect(items) {
    const all = [];
    for await (const item of items)
        all.push(item);
    return all;
}
/** A broken file can break a rule on every line: nobody reads on after the first hundred. */
const maxFinds = 100;
function capped(finds) {
    const rest = finds.slice(maxFinds);
    const [next] = rest;
    if (next === undefined)
        return finds;
    const closing = {
        ...next,
        message: `There are ${rest.length} more finds of this rule.`,
        help: 'Mend those above first.',
    };
    return [...finds.slice(0, maxFinds), closing];
}
function applies({ where }, { folder, image }) {
    if (where === 'folder')
        return folder !== undefined;
    return image !== undefined || (where === 'either' && folder !== undefined);
}
function check_finding(rule, { message, help, at, label }, context) {
    const { file, line, column, inside } = at ?? context.fallback;
    const whole = inside === undefined ? message : `${message} (${inside})`;
    return {
        ...{ rule: rule.id, message: oneLine(whole), help: oneLine(help), file, line },
        ...(column !== undefined && { column }),
        ...(label !== undefined && { label }),
    };
}
/** What is quoted may hold line breaks, and control characters that a terminal would act on. */
function oneLine(text) {
    return text.replace(/[\s\p{Cc}]+/gu, ' ');
}
/** Findings of one place stay in the order of the rules. */
function byPlace(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./src/report/counts.ts
var report_counts = __webpack_require__(65132);
;// CONCATENATED MODULE: ./src/report/text.ts


const paints = {
    error: (colors) => colors.red,
    warning: (colors) => colors.yellow,
    notice: (colors) => colors.blue,
};
/**
 * The findings for people: `FILE:LINE:COLUMN: LEVEL RULE: MESSAGE`, as compilers write it and editors find it, with
 * the help below, and the counts at the end.
 */
function text_text(findings, colored) {
    const colors = picocolors_default().createColors(colored);
    const blocks = findings.map(({ file, line, column, level, rule, message, help }) => {
        const place = [fileText(file), line, ...(column === undefined ? [] : [column])].join(':');
        const head = `${colors.bold(`${place}:`)} ${paints[level](colors)(level)} ${colors.dim(`${rule}:`)}`;
        return `${head} ${visible(message)}\n    ${visible(help)}\n`;
    });
    const counts = (0,report_counts/* countText */.l)(findings);
    return `${blocks.join('')}${counts === '' ? 'Nothing found.' : counts}\n`;
}
/** A line that starts with a colon or `##` could be a command to whoever runs this. */
function fileText(file) {
    return visible(/^[:#]/.test(file) ? `./${file}` : file);
}
/** One line, whatever a file holds: what moves a terminal's cursor or colours it is shown by its number. */
function visible(value) {
    return value
        .replaceAll(/\r\n|[\n\r\t]/g, ' ')
        .replaceAll(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./src/report/context.ts
const toolName = 'system-image';

;// CONCATENATED MODULE: ./src/report/json.ts


/** Grows when a field goes away or changes its meaning; new fields may come at any time. */
const schemaVersion = 1;
/** The findings for programs, as docs/report.schema.json describes them. */
function json(findings, { version, image, failed }) {
    const counts = finding/* levels */.y.map((level) => [level, findings.filter((finding) => finding.level === level).length]);
    const report = {
        schemaVersion,
        tool: { name: toolName, version },
        ...(image !== undefined && { image }),
        failed,
        counts: Object.fromEntries(counts),
        // Field by field, so that the order is always the same and nothing undocumented slips in.
        findings: findings.map(({ rule, level, message, help, file, line, column, label }) => ({
            ...{ rule, level, message, help, file, line },
            ...(column !== undefined && { column }),
            ...(label !== undefined && { label }),
        })),
    };
    return `${JSON.stringify(report, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./src/report/junit.ts

/**
 * The findings for test reports: JUnit's XML. Each rule without a finding is a test that passed; each finding is a
 * test of its own, which fails where it is an error, and passes with an output where it is milder.
 * Source: https://github.com/testmoapp/junitxml, since there is no specification.
 */
function junit(findings, { rules }) {
    const found = new Set(findings.map(({ rule }) => rule));
    const passed = rules.filter(({ id }) => !found.has(id));
    const cases = [
        ...findings.map(foundCase),
        ...passed.map(({ id, summary }) => junit_element('testcase', { classname: id, name: summary })),
    ];
    const failures = findings.filter(({ level }) => level === 'error').length;
    const counts = { name: toolName, tests: cases.length, failures, errors: 0, skipped: 0 };
    const suite = junit_element('testsuite', counts, cases);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${junit_element('testsuites', counts, [suite])}\n`;
}
function foundCase({ rule, level, message, help, file, line, column }) {
    const place = [file, line, ...(column === undefined ? [] : [column])].join(':');
    const details = junit_escape(`${place}: ${level}: ${message}\n${help}`);
    const content = level === 'error'
        ? junit_element('failure', { type: rule, message }, details)
        : junit_element('system-out', {}, details);
    return junit_element('testcase', { classname: rule, name: message, file, line }, [content]);
}
/** @param content elements, each on lines of its own, or text that is escaped already. */
function junit_element(name, attributes, content = []) {
    const fields = Object.entries(attributes).map(([key, value]) => ` ${key}="${junit_escape(String(value))}"`);
    const start = `<${name}${fields.join('')}`;
    if (content.length === 0)
        return `${start}/>`;
    const inside = typeof content === 'string' ? content : `\n${indent(content.join('\n'))}\n`;
    return `${start}>${inside}</${name}>`;
}
/** A line break inside a text or a value is escaped, so every line here is one of markup. */
function indent(xml) {
    return `  ${xml.replaceAll('\n', '\n  ')}`;
}
/** What XML 1.0 takes as it is inside a text or a quoted value. */
const special = /[&<>"'\t\n\r]/g;
/** What XML 1.0 cannot hold in any way; a lone surrogate is no character. Source: section 2.2. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
function junit_escape(value) {
    return value
        .replaceAll(impossible, '\ufffd')
        .replaceAll(special, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./src/report/sarif.ts


const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * The findings for code scanning: SARIF 2.1.0, with what GitHub wants of it.
 * Sources: OASIS SARIF 2.1.0; GitHub's documentation, "SARIF support for code scanning".
 */
function sarif(findings, context) {
    const known = new Map(context.rules.map((rule) => [rule.id, rule]));
    for (const { rule: id, level } of findings) {
        if (!known.has(id))
            known.set(id, { id, level, summary: id });
    }
    const index = new Map([...known.keys()].map((id, position) => [id, position]));
    const prints = fingerprints(findings);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: toolName,
                        version: context.version,
                        rules: [...known.values()].map((rule) => descriptor(rule, context.rulesPage)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding, position) => ({
                    ...result(finding, index.get(finding.rule) ?? 0),
                    partialFingerprints: { primaryLocationLineHash: prints[position] ?? '' },
                })),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
function descriptor({ id, level, summary }, rulesPage) {
    const page = rulesPage === undefined ? undefined : `${rulesPage}#${id}`;
    return {
        id,
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        defaultConfiguration: { level: sarifLevels[level] },
        help: {
            text: page === undefined ? summary : `${summary}. See ${page}`,
            markdown: page === undefined ? summary : `${summary}. See [${id}](${page}).`,
        },
        ...(page !== undefined && { helpUri: page }),
    };
}
/** GitHub refuses a result without a place, so a line that is none is the first. */
function result({ rule, level, message, help, file, line, column }, ruleIndex) {
    return {
        ruleId: rule,
        ruleIndex,
        level: sarifLevels[level],
        message: { text: `${message} ${help}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(file) },
                    region: {
                        startLine: Math.max(1, line),
                        ...(column !== undefined && { startColumn: Math.max(1, column) }),
                    },
                },
            },
        ],
    };
}
/** Relative to the root of the sources, or with its scheme where the path is absolute. */
function uriOf(file) {
    // Half of a surrogate pair is no text, and could not be encoded.
    const wellFormed = Buffer.from(file.replace(/^(\.\/+)+/, '')).toString();
    const encoded = wellFormed.split('/').map(encodeURIComponent).join('/');
    return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
/**
 * Tell a finding from others in a way that outlives moved lines: by rule, file and message; equal ones are numbered
 * in their order. Without them GitHub makes one of several findings on one line.
 */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map(({ rule, file, message }) => {
        const hash = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([rule, file, message]))
            .digest('hex')
            .slice(0, 16);
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    });
}

;// CONCATENATED MODULE: ./src/report/index.ts






const formats = new Map([
    ['.json', json],
    ['.sarif', sarif],
    ['.xml', junit],
    ['.txt', (findings) => text_text(findings, false)],
]);
/** @throws UserError where a report's path has no extension that names a format; ask before the work starts. */
function assertReportPath(path) {
    formatOf(path);
}
/**
 * The content of a report.
 * @param path its extension names the format: `.json`, `.sarif`, `.xml` (JUnit) or `.txt`.
 * @throws UserError for another extension.
 */
function renderReport(path, findings, context) {
    return formatOf(path)(findings, context);
}
function formatOf(path) {
    const format = formats.get((0,external_node_path_.extname)(path).toLowerCase());
    if (format !== undefined)
        return format;
    throw new errors/* UserError */.yo(`The report "${path}" must end in ${[...formats.keys()].join(', ')}: its ending names the format.`);
}

;// CONCATENATED MODULE: ./src/core/version.ts
/** The version of the program; a test compares it with package.json. */
const version_version = '0.1.0';

;// CONCATENATED MODULE: ./src/pipeline/report.ts







/** Where the rules are explained; each has its id as an anchor. */
const rulesPage = 'https://github.com/system-image-action/system-image-action/blob/main/docs/rules.md';
/** Writes the findings to files whose endings name the formats. @throws SystemError where one cannot be written. */
async function writeReports(paths, findings, data) {
    for (const path of paths) {
        const content = renderReport(path, findings, { ...data, rules: rules, version: version_version, rulesPage });
        try {
            await makeFolder((0,external_node_path_.dirname)(path));
            await (0,promises_.writeFile)(path, content);
        }
        catch (error) {
            throw new errors/* SystemError */._N(`The report "${path}" cannot be written: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
        }
    }
}

;// CONCATENATED MODULE: ./src/pipeline/check.ts






/** Checks the folder alone, with what a build would generate taken as there. */
async function checkFolder(runPlan, log) {
    return check_checked(runPlan, log, await folderInput(runPlan));
}
/** What a check of a folder alone leaves open, where the user asks for it; undefined where that is nothing. */
function leftOpen({ requiredLabels }) {
    if (requiredLabels.length === 0)
        return undefined;
    return 'required-labels were not checked: labels belong to a built image, and a build may add or inherit them.';
}
/** Checks the built image, with the folder for what only the folder can tell and for the places of findings. */
async function checkImage(runPlan, config, { engine, log }) {
    const name = runPlan.options.image.full;
    const input = await folderInput(runPlan);
    const base = await baseConfig(runPlan, engine);
    return engine.withFiles(name, (files) => check_checked(runPlan, log, { ...input, image: { name, config, files }, ...(base && { base }) }));
}
async function check_checked({ options, policy }, log, input) {
    const findings = await check(input, policy);
    log.info(text_text(findings, false).trimEnd());
    const failed = failing(findings, options.failOn);
    await writeReports(options.reports, findings, { failed, image: options.image.full });
    return { findings, failed, reports: options.reports };
}
async function folderInput({ context, generation, uncommitted }) {
    return {
        folder: { ...sourceFolder(context), ...(uncommitted && { uncommitted }) },
        added: await addedByBuild(context, generation),
        addedLabels: generation.labels,
    };
}
function sourceFolder({ files, shown, root, dockerfile }) {
    return {
        files,
        path: shown === '.' ? '' : shown,
        ...(dockerfile && {
            dockerfile: `/${(0,external_node_path_.relative)(root, dockerfile.path)}`,
            dockerfileText: dockerfile.text,
        }),
    };
}
/** The configuration of the image that the last stage starts from, where the engine happens to have it. */
async function baseConfig({ context, options }, engine) {
    const [lowest] = context.dockerfile ? finalStages(context.dockerfile.parsed) : [];
    const from = lowest?.from ?? options.baseImage;
    return from === 'scratch' ? undefined : engine.inspect(from);
}

// EXTERNAL MODULE: ./src/exec/child.ts
var child = __webpack_require__(37567);
// EXTERNAL MODULE: ./src/image/readable.ts
var readable = __webpack_require__(44629);
// EXTERNAL MODULE: ./src/image/sorted-entries.ts
var sorted_entries = __webpack_require__(24617);
;// CONCATENATED MODULE: ./src/image/folder.ts






/**
 * A folder on disk. Nothing outside it is ever looked at: a link is an entry, and a path through one is not there.
 * Nothing is kept, so that a file that is written later is seen.
 * @param root may be a link itself. Where it is no folder, the view is empty.
 */
function folderFiles(root) {
    const place = `the folder "${root}"`;
    const base = folder_once(() => (0,promises_.realpath)(root));
    /** The path on disk, where no link leads there. */
    async function locate(path) {
        if (!isSettled(path))
            return undefined;
        const folder = await base();
        const parent = (0,posix_.dirname)(path);
        // One call for all parents: where it answers anything else, one of them is a link.
        if (parent !== '/' && (await (0,promises_.realpath)((0,posix_.join)(folder, parent))) !== (0,posix_.join)(folder, parent))
            return undefined;
        return (0,posix_.join)(folder, path);
    }
    /** The answer to a question about `path`; undefined where there is nothing to ask about. */
    async function ask(path, question) {
        try {
            return await question();
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                throw error;
            if (absent.has(error.code ?? ''))
                return undefined;
            throw new errors/* UserError */.yo(`"${path}" in ${place} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`);
        }
    }
    function lookup(path) {
        return ask(path, async () => {
            const location = await locate(path);
            return location === undefined ? undefined : describe(path, location);
        });
    }
    /** What one directory holds. Names are bytes on disk, and need not be UTF-8. */
    async function children(directory, location) {
        const names = await ask(directory, () => (0,promises_.readdir)(location, { encoding: 'buffer' }));
        const found = await Promise.all((names ?? []).map(async (name) => {
            const path = (0,posix_.join)(directory, name.toString());
            const child = Buffer.concat([location, slash, name]);
            const entry = await ask(path, () => describe(path, child));
            return entry && { entry, location: child };
        }));
        return found.filter((child) => child !== undefined);
    }
    return {
        lookup,
        async list(directory) {
            const top = await lookup(directory);
            const location = await ask(directory, () => locate(directory));
            if (top?.type !== 'directory' || location === undefined)
                return [];
            const entries = [];
            const pending = [{ entry: top, location: Buffer.from(location) }];
            for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
                for (const child of await children(next.entry.path, next.location)) {
                    entries.push(child.entry);
                    if (child.entry.type === 'directory')
                        pending.push(child);
                }
            }
            return (0,sorted_entries/* sortByPath */.$)(entries);
        },
        async read(path, limit = readable/* defaultLimit */.J) {
            (0,readable/* assertReadable */.D)(await lookup(path), path, place, limit);
            const content = await ask(path, async () => folder_readFile((0,posix_.join)(await base(), path)));
            if (content === undefined)
                throw new errors/* UserError */.yo(`"${path}" in ${place} vanished while it was read.`);
            return content;
        },
    };
}
/** Whether a path is one that an entry could have. */
function isSettled(path) {
    return path === '/' || (path === (0,posix_.normalize)(`/${path}`) && !path.endsWith('/') && !path.includes('\0'));
}
const slash = Buffer.from('/');
/** What the system answers where there is no such file: also below a file, and for names that cannot be. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);
async function describe(path, location) {
    const stats = await (0,promises_.lstat)(location);
    const type = typeOf(stats);
    return {
        path,
        type,
        mode: stats.mode & 0o7777,
        uid: stats.uid,
        gid: stats.gid,
        size: type === 'file' ? stats.size : 0,
        ...(type === 'symlink' && { target: await (0,promises_.readlink)(location) }),
    };
}
function typeOf(stats) {
    if (stats.isFile())
        return 'file';
    if (stats.isDirectory())
        return 'directory';
    return stats.isSymbolicLink() ? 'symlink' : 'other';
}
/** Opened so that a link or pipe that took the file's place meanwhile is neither followed nor waited for. */
async function folder_readFile(location) {
    const file = await (0,promises_.open)(location, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** The first answer, for good; a failure is asked again. */
function folder_once(question) {
    let answer;
    return () => (answer ??= question().catch((error) => {
        answer = undefined;
        throw error;
    }));
}

;// CONCATENATED MODULE: ./src/context/context.ts









/** Files at the top of a context that are no programs, whatever their mode. */
const notPrograms = /^\.|^init\.sh$|^Dockerfile|^system-image\.ya?ml$|\.(?:template|json|md|txt)$/;
/**
 * Looks at the context and what the options name in it.
 * @throws UserError where the folder, the Dockerfile or a host file is not there.
 */
async function openContext(options) {
    const root = await existingFolder(options.context);
    for (const file of options.hostFiles)
        await checkHostFile(root, file);
    const files = folderFiles(root);
    return {
        root,
        shown: (0,external_node_path_.relative)(process.cwd(), root) || '.',
        files,
        dockerfile: await context_readDockerfile(root, files, options.dockerfile),
        programs: await findPrograms(root, options.hostFiles),
    };
}
async function existingFolder(path) {
    const root = (0,external_node_path_.resolve)(path);
    const found = await (0,promises_.stat)(root).catch(() => undefined);
    if (!found?.isDirectory()) {
        const what = found ? 'is not a folder' : 'does not exist';
        throw new errors/* UserError */.yo(`The context "${path}" ${what} (looked for ${root}); name the folder that holds the image's files. Was the repository checked out?`);
    }
    return root;
}
async function checkHostFile(root, { source, where }) {
    const path = (0,external_node_path_.join)(root, source);
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    if (real === undefined) {
        throw new errors/* UserError */.yo(`${where}: the host file "${source}" does not exist in the context (looked for ${path}). ${await workaround(path)}`);
    }
    if (!isInside(await (0,promises_.realpath)(root), real)) {
        throw new errors/* UserError */.yo(`${where}: the host file "${source}" is a link that leaves the context; copy the file in.`);
    }
}
/** What to do about a file that is not there: the one beside it whose name is nearly the same, if there is one. */
async function workaround(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    const meant = (0,nearest/* nearest */.p)((0,external_node_path_.basename)(path), names);
    return meant === undefined ? 'Add the file, or correct its path.' : `Did you mean "${meant}"?`;
}
async function context_readDockerfile(root, files, given) {
    const path = given === undefined ? (0,external_node_path_.join)(root, 'Dockerfile') : (0,external_node_path_.resolve)(given);
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const isMissing = (0,errors/* codeOf */.$N)(error) === 'ENOENT';
        if (given === undefined && isMissing)
            return undefined;
        if (isMissing) {
            throw new errors/* UserError */.yo(`The Dockerfile "${given ?? path}" does not exist (looked for ${path}). ${await workaround(path)}`);
        }
        throw new errors/* UserError */.yo(`The Dockerfile "${given ?? path}" cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`, {
            cause: error,
        });
    }
    const parsed = parseDockerfile(text);
    return { path, text, parsed, exports: await exportCopies(parsed, files) };
}
async function findPrograms(root, hostFiles) {
    const installed = new Set(hostFiles.map(({ source }) => source));
    const names = [];
    for (const entry of await (0,promises_.readdir)(root, { withFileTypes: true })) {
        if (!entry.isFile() || notPrograms.test(entry.name) || installed.has(entry.name))
            continue;
        const executable = await (0,promises_.access)((0,external_node_path_.join)(root, entry.name), external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (executable)
            names.push(entry.name);
    }
    return names.sort();
}

;// CONCATENATED MODULE: ./src/pipeline/plan.ts





/**
 * Looks at everything that can be known before anything is done.
 * @param uncommitted tells of a folder what is not committed; for many folders it can be asked together
 * @throws UserError for whatever cannot be right
 */
async function planRun(options, uncommitted = uncommittedFiles) {
    const policy = policyOf(options, rules);
    for (const path of options.reports)
        assertReportPath(path);
    const context = await openContext(options);
    const [generation, changed] = await Promise.all([planFor(context, options), uncommitted(context.root)]);
    return { options, policy, context, generation, uncommitted: changed };
}

// EXTERNAL MODULE: ./src/options/artifact-name.ts
var artifact_name = __webpack_require__(69580);
;// CONCATENATED MODULE: ./src/save/name.ts

/** How an archive is compressed, and what its name then ends in. */
const endings = { none: '.tar', gzip: '.tar.gz', zstd: '.tar.zst' };
/** The file name of an image's archive: `a/b:1` gives `a-b-1.tar`, legal as an artifact's name too. */
function archiveName(image, compression) {
    return (0,artifact_name/* artifactName */.Cs)(image) + endings[compression];
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/save/follow.ts


/** Milliseconds until a file that has been read to its end is looked at again. */
const interval = 20;
/** Large enough that reading costs little, small enough that memory stays flat. */
const readBuffer = 4 * 1024 * 1024;
/**
 * Reads a file from its start while something else writes it, until `written` settles: what was just written is still
 * in memory, so that its hash costs no second reading of the disk, and whoever writes need not wait for it.
 *
 * @throws what `written` is rejected with
 */
async function follow(file, written, onProgress) {
    const state = { isWhole: false };
    const end = written.then(() => {
        state.isWhole = true;
    });
    end.catch(() => undefined);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(readBuffer);
    let size = 0;
    for (;;) {
        const wasWhole = state.isWhole;
        const { bytesRead } = await file.read(buffer, 0, buffer.length, size);
        hash.update(buffer.subarray(0, bytesRead));
        size += bytesRead;
        if (bytesRead > 0)
            onProgress?.(size);
        else if (wasWhole)
            return { size, sha256: hash.digest('hex') };
        if (bytesRead < buffer.length)
            await Promise.race([end, (0,external_node_timers_promises_.setTimeout)(interval)]);
    }
}

;// CONCATENATED MODULE: ./src/save/watch.ts

/** Milliseconds between two looks at the size of the file; more would show nobody more. */
const watch_interval = 100;
/**
 * Looks at how far a file has grown while something else writes it, until `written` settles.
 *
 * @returns the size of the file, in bytes
 * @throws what `written` is rejected with
 */
async function watch(file, written, onProgress) {
    const end = written.then(() => true);
    let shown = 0;
    for (;;) {
        const isWhole = await Promise.race([end, (0,external_node_timers_promises_.setTimeout)(watch_interval, false, { ref: false })]);
        const { size } = await file.stat();
        if (size > shown)
            onProgress?.(size);
        shown = size;
        if (isWhole)
            return size;
    }
}

;// CONCATENATED MODULE: ./src/save/save.ts







/**
 * Writes an image's archive: saving, compressing, writing and hashing go on at the same time. The file has another
 * name until it is whole; nothing is left of one that never was.
 *
 * @throws SystemError where engine or disk fail
 */
async function saveArchive(request) {
    const { path, signal } = request;
    const partial = `${path}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    try {
        await makeFolder((0,external_node_path_.dirname)(path));
        const file = await (0,promises_.open)(partial, 'wx+');
        try {
            const archive = await writeAndMeasure(request, file);
            await (0,promises_.rename)(partial, path);
            return { path, ...archive };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const failure = await explained(error, path, partial);
        await removeIfThere(partial);
        if (signal?.aborted)
            throw new errors/* SystemError */._N(`The save of ${path} was cancelled.`, { cause: error });
        throw failure;
    }
}
/** Whatever fails, nobody writes to the file any more when this settles. */
async function writeAndMeasure(request, file) {
    const stop = new AbortController();
    const signal = request.signal ? AbortSignal.any([request.signal, stop.signal]) : stop.signal;
    const written = save_write(request, file, signal);
    try {
        if (request.hash)
            return await follow(file, written, request.onProgress);
        return { size: await watch(file, written, request.onProgress) };
    }
    finally {
        stop.abort();
        await Promise.allSettled([written]);
    }
}
/** Programs write to the file themselves; only what is compressed here passes through this process. */
function save_write({ engine, image, compressor: { through, transform } }, file, signal) {
    if (transform === undefined)
        return engine.save(image, file.fd, { signal, through });
    return file.writeFile(transform(engine.stream(image, signal)), { signal });
}
/** Also fine where not even its folder could be made. */
async function removeIfThere(path) {
    await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
}
/** A sentence that says what to do about a failure of the disk; other failures bring their own. */
async function explained(error, path, partial) {
    const folder = (0,external_node_path_.dirname)(path);
    if (await isFull(folder, (0,errors/* messageOf */.bD)(error))) {
        // There may have been no room even for the file itself.
        const { size } = await (0,promises_.stat)(partial).catch(() => ({ size: 0 }));
        return new errors/* SystemError */._N(`The disk of ${folder} is full: the archive is larger than the ${inMegabytes(size)} that were free there. ` +
            'Set output-directory to a folder on another disk, or free some space.', { cause: error });
    }
    if (error instanceof errors/* UserError */.yo)
        return error;
    return new errors/* SystemError */._N(`${path} cannot be written: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
}
/** Bytes that a full disk may have left, as file systems count in blocks of their own. */
const fullDisk = 16e6;
/** Whether a message, of Node or of a program that writes, is about the disk of this folder. */
async function isFull(folder, message) {
    // A quota can be used up on a disk that has room.
    if (/disk quota exceeded|EDQUOT/i.test(message))
        return true;
    if (!/no space left on device|ENOSPC/i.test(message))
        return false;
    // An engine can also run out of space elsewhere, and says so itself.
    const disk = await (0,promises_.statfs)(folder).catch(() => undefined);
    return disk !== undefined && disk.bavail * disk.bsize < fullDisk;
}
function inMegabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./src/save/sha256.ts



/** The SHA-256 of a file, in hexadecimal digits. @throws Error of Node where it cannot be read */
async function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(29437);
;// CONCATENATED MODULE: ./src/pipeline/save.ts





/** A save of a large image says how far it is, at most this often. */
const progressInterval = 2000;
/** Saves the built image by its name, so that whoever loads the tar gets that name. */
async function saveImage(options, config, tools) {
    const { engine, compressor, hash, log, signal } = tools;
    const name = options.image.full;
    const folder = (0,external_node_path_.resolve)(options.outputDirectory ?? tools.outputDirectory);
    const archive = await saveArchive({
        engine,
        image: name,
        path: (0,external_node_path_.join)(folder, archiveName(name, options.compression)),
        compressor,
        hash,
        // How small a compressed one will be, nobody knows.
        onProgress: progress(log, options.compression === 'none' ? config.size : undefined),
        signal,
    });
    const { path, size, sha256 } = archive;
    log.info(`Saved ${path}: ${(0,report_size/* formatSize */.X)(size)}${sha256 === undefined ? '' : `, SHA-256 ${sha256}`}`);
    return archive;
}
/**
 * The archive with its hash: that of the artifact it was uploaded as, byte for byte; without one, it is read again.
 * Where it cannot be read any more it stays as it was: whatever ended the run matters more.
 */
async function hashed(archive, uploaded) {
    const known = /^sha256:([0-9a-f]{64})$/.exec(uploaded?.digest ?? '')?.[1];
    try {
        return { ...archive, sha256: known ?? (await sha256Of(archive.path)) };
    }
    catch {
        return archive;
    }
}
function progress(log, total) {
    let next = Date.now() + progressInterval;
    return (bytes) => {
        const now = Date.now();
        if (now < next)
            return;
        next = now + progressInterval;
        const share = total
            ? ` of about ${(0,report_size/* formatSize */.X)(total)} (${Math.min(99, Math.floor((bytes / total) * 100))} %)`
            : '';
        log.info(`${(0,report_size/* formatSize */.X)(bytes)}${share}`);
    };
}

;// CONCATENATED MODULE: ./src/pipeline/trial.ts

/** Asked before anything is built. @throws SystemError where this machine cannot make a trial. */
async function assertTrialPossible() {
    const { trialProblem } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(588)]).then(__webpack_require__.bind(__webpack_require__, 94588));
    const problem = await trialProblem();
    if (problem !== undefined)
        throw new errors/* SystemError */._N(problem);
}
/** Starts what is in the tar, since that is what a host gets. */
async function tryArchive({ path }, options, { log, signal }) {
    const [{ trial }, { openTar }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(588)]).then(__webpack_require__.bind(__webpack_require__, 94588)),
        __webpack_require__.e(/* import() */ 236).then(__webpack_require__.bind(__webpack_require__, 49236)),
    ]);
    const image = await openTar(path);
    try {
        const result = await trial(image, {
            seconds: options.trialSeconds,
            set: options.trialSet,
            ...(signal && { signal }),
            ...(options.trialCommand && { command: options.trialCommand }),
        });
        logTrial(result, log);
        return { trial: result, failed: !result.passed };
    }
    finally {
        await image.close();
    }
}
/** Tells what happened; what the container printed is fenced, for nobody knows what that is. */
function logTrial({ summary, advice, output, changed, shared, notices }, log) {
    for (const sentence of [...changed, ...shared, ...notices])
        log.info(sentence);
    if (output !== '') {
        const fence = log.fence();
        fence.write(Buffer.from(output));
        fence.release();
    }
    log.info(advice === undefined ? summary : `${summary} ${advice}`);
}

;// CONCATENATED MODULE: ./src/pipeline/run.ts








/**
 * The road from options to an artifact. `report` is called with what is known after each step, so that a run that
 * fails can still say how far it got.
 * @throws UserError or SystemError where a step cannot be done; findings are no errors.
 */
async function runPipeline(options, tools, report) {
    const { log } = tools;
    let result = {
        image: options.image.full,
        context: options.context,
        generatedFiles: [],
        findings: [],
        reports: [],
        failed: false,
    };
    const learn = (news) => {
        result = { ...result, ...news };
        report(result);
    };
    learn({});
    const runPlan = await planRun(options);
    if (tools.engine === undefined) {
        learn(await log.group('Check the folder', () => checkFolder(runPlan, log)));
        const open = leftOpen(options);
        if (open !== undefined)
            log.warning(open);
        return result;
    }
    if (options.trial)
        await assertTrialPossible();
    const compressor = await findCompressor(options.compression);
    const uploader = uploaderOf(options, tools, learn);
    const engine = await tools.engine;
    const built = await log
        .group('Build', () => buildImage(runPlan, { engine, log }))
        .catch(async (error) => {
        // What keeps a build from working is often something that the rules can name and docker cannot.
        if (isBuildFailure(error))
            learn(await log.group('Check the folder', () => checkFolder(runPlan, log)));
        throw error;
    });
    learn(built);
    learn(await log.group('Check', () => checkImage(runPlan, built.config, { engine, log })));
    if (result.failed)
        return result;
    uploader?.prepare();
    // An upload hashes what it uploads: of the archive itself, that is the hash.
    const hash = uploader === undefined || options.archive;
    const archive = await log.group('Save', () => saveImage(options, built.config, { ...tools, engine, compressor, hash }));
    learn({ archive });
    try {
        const tried = options.trial
            ? await log.group('Trial', () => tryArchive(archive, options, tools))
            : undefined;
        if (tried)
            learn(tried);
        if (uploader && !tried?.failed) {
            learn({ artifact: await log.group('Upload', () => uploader.upload(archive, options)) });
        }
    }
    finally {
        if (!hash)
            learn({ archive: await hashed(archive, result.artifact) });
    }
    return result;
}
/**
 * The store, where something is to be uploaded and its server takes artifacts. That is found out before anything is
 * built; where the server does not, the tar is made all the same, and the step stays green.
 *
 * @throws SystemError where the server does not and the options require it
 */
function uploaderOf({ upload }, { store, log }, learn) {
    if (upload === 'false' || store === undefined)
        return undefined;
    if (store.obstacle === undefined)
        return store;
    if (upload === 'required')
        throw new errors/* SystemError */._N(store.obstacle);
    log.warning(store.obstacle);
    learn({ notUploaded: store.obstacle });
    return undefined;
}
/** Whether the engine was there and the build itself went wrong. */
function isBuildFailure(error) {
    return error instanceof errors/* SystemError */._N && error.cause instanceof child/* ProgramFailed */.Oh;
}


/***/ }),

/***/ 65132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   l: () => (/* binding */ countText)
/* harmony export */ });
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22061);

/** `2 errors, 1 warning`; empty where there are no findings. */
function countText(found) {
    return [..._check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y]
        .reverse()
        .map((level) => ({ level, count: found.filter((finding) => finding.level === level).length }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`)
        .join(', ');
}
/** The findings, the most severe first, else in their order. */
function bySeverity(found) {
    return [...found].sort((a, b) => _check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(b.level) - _check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(a.level));
}


/***/ }),

/***/ 29437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A number of bytes for people, in powers of 1000 as docker shows sizes: `1.2 MB`. */
function formatSize(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    const digits = unit === 0 || value >= 99.95 ? 0 : 1;
    return `${value.toFixed(digits)} ${units[unit] ?? 'B'}`;
}


/***/ })

};
