#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4158:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


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

const path = __nccwpck_require__(6928);

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

/***/ 7336:
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

/***/ 2061:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** The levels of a finding, the mildest first. */
const levels = ['notice', 'warning', 'error'];


/***/ }),

/***/ 9526:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  Jr: () => (/* reexport */ failing),
  US: () => (/* reexport */ policyOf),
  aO: () => (/* reexport */ rules)
});

// UNUSED EXPORTS: assertKnownRules, levels, parseRequirement

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(761);
// EXTERNAL MODULE: ./src/check/finding.ts
var finding = __nccwpck_require__(2061);
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
    const { default: parse } = await __nccwpck_require__.e(/* import() */ 326).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3326, 23));
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

// EXTERNAL MODULE: ./src/core/capabilities.ts
var capabilities = __nccwpck_require__(3649);
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
function required(shape) {
    return { shape, required: true };
}
function shape_text(wanted = 'must be a text', accepts = () => true) {
    return (value, path, report) => {
        if (typeof value !== 'string' || !accepts(value))
            report(path, `${wanted}, and is ${literal(value)}`);
    };
}
function oneOf(choices) {
    return shape_text(`must be one of ${choices.join(', ')}`, (value) => choices.includes(value));
}
const absolutePath = shape_text('must be an absolute path', (value) => value.startsWith('/'));
const flag = (value, path, report) => {
    if (typeof value !== 'boolean')
        report(path, `must be true or false, and is ${literal(value)}`);
};
/** The range is that of the type that runtimes read the number into. */
function integer(minimum, maximum) {
    return (value, path, report) => {
        if (!Number.isInteger(value) || value < minimum || value > maximum) {
            const range = minimum === 0 ? 'a whole number, not negative' : 'a whole number';
            report(path, `must be ${range}${limits(minimum, maximum)}, and is ${literal(value)}`);
        }
    };
}
const uint16 = integer(0, 2 ** 16 - 1);
const uint32 = integer(0, 2 ** 32 - 1);
const uint64 = integer(0, 2 ** 64);
const int64 = integer(-(2 ** 63), 2 ** 63);
/** Null is what a runtime reads as "not there". */
function listOf(item, { atLeast = 0 } = {}) {
    return (value, path, report) => {
        if (!Array.isArray(value) || value.length < atLeast) {
            const wanted = atLeast > 0 ? 'a list that is not empty' : 'a list';
            report(path, `must be ${wanted}, and is ${literal(value)}`);
            return;
        }
        value.forEach((element, index) => {
            item(element, [...path, index], report);
        });
    };
}
function mapOf(item) {
    return (value, path, report) => {
        if (!isObject(value))
            report(path, `must be an object, and is ${literal(value)}`);
        else
            for (const [key, element] of Object.entries(value))
                item(element, [...path, key], report);
    };
}
/** Unknown fields are passed over, as runtimes do. */
function object(fields) {
    return (value, path, report) => {
        if (!isObject(value)) {
            report(path, `must be an object, and is ${literal(value)}`);
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
            const found = isObject(item) ? item[key] : undefined;
            if (typeof found === 'string' && seen.has(found)) {
                report([...path, index], `repeats the ${key} ${shown(found)} of an earlier item`);
            }
            seen.add(found);
        }
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The part of a document at a path; nothing where it is not there, or null. */
function part(value, path) {
    let current = value;
    for (const step of path) {
        if (Array.isArray(current))
            current = current[Number(step)];
        else if (isObject(current) && Object.hasOwn(current, step))
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
function literal(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return isObject(value) ? 'an object' : shown(JSON.stringify(value));
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
const anyText = shape_text();
const environmentEntry = shape_text('must be NAME=value', (value) => /^[^=\0]+=[^\0]*$/s.test(value));
/** Source: semver.org, as far as a version must have three numbers. */
const version = shape_text('must be a version such as "1.0.0"', (value) => /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(value));
const softWithinHard = (value, path, report) => {
    const soft = part(value, ['soft']);
    const hard = part(value, ['hard']);
    if (typeof soft === 'number' && typeof hard === 'number' && soft > hard) {
        report([...path, 'soft'], `must not be larger than hard, and ${soft} is larger than ${hard}`);
    }
};
const process = object({
    user: object({ uid: uint32, gid: uint32, umask: uint32, additionalGids: listOf(uint32) }),
    args: required(listOf(anyText, { atLeast: 1 })),
    cwd: required(absolutePath),
    env: listOf(environmentEntry),
    rlimits: shape_all(listOf(shape_all(object({ type: required(oneOf(rlimits)), hard: required(uint64), soft: required(uint64) }), softWithinHard)), distinct('type')),
    consoleSize: object({ height: uint32, width: uint32 }),
    noNewPrivileges: flag,
    oomScoreAdj: integer(-1000, 1000),
    apparmorProfile: anyText,
    selinuxLabel: anyText,
});
/** Types that need a file system's name; a bind mount needs the option besides. */
const mountType = (value, path, report) => {
    if (!isObject(value) || value.type === 'rbind')
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
const mountOptions = (value, path, report) => {
    if (!isObject(value) || !Array.isArray(value.options) || value.type !== 'tmpfs')
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
const mount = shape_all(object({
    destination: required(shape_text('must be a path', (value) => value !== '')),
    type: anyText,
    source: anyText,
    options: listOf(anyText),
}), mountType, mountOptions, (value, path, report) => {
    const destination = part(value, ['destination']);
    if (typeof destination !== 'string' || destination === '' || destination.startsWith('/'))
        return;
    report([...path, 'destination'], `should be an absolute path, and is "${destination}"`, 'warning');
});
const hooks = listOf(object({
    path: required(absolutePath),
    args: listOf(anyText),
    env: listOf(environmentEntry),
    timeout: integer(1, 2 ** 53),
}));
const deviceAccess = shape_text('must be made of r, w and m', (value) => /^[rwm]*$/.test(value));
const throttle = listOf(object({ major: int64, minor: int64, rate: uint64 }));
const idMappings = listOf(object({ containerID: uint32, hostID: uint32, size: uint32 }));
const resources = object({
    devices: listOf(object({
        allow: required(flag),
        type: oneOf(['a', 'b', 'c']),
        major: int64,
        minor: int64,
        access: deviceAccess,
    })),
    memory: object({
        ...{ limit: int64, reservation: int64, swap: int64, kernel: int64, kernelTCP: int64, swappiness: uint64 },
        ...{ disableOOMKiller: flag, useHierarchy: flag, checkBeforeUpdate: flag },
    }),
    cpu: object({
        ...{ shares: uint64, quota: int64, burst: uint64, period: uint64, realtimeRuntime: int64 },
        ...{ realtimePeriod: uint64, cpus: anyText, mems: anyText, idle: int64 },
    }),
    pids: object({ limit: int64 }),
    blockIO: object({
        weight: uint16,
        leafWeight: uint16,
        weightDevice: listOf(object({ major: int64, minor: int64, weight: uint16, leafWeight: uint16 })),
        ...{ throttleReadBpsDevice: throttle, throttleWriteBpsDevice: throttle },
        ...{ throttleReadIOPSDevice: throttle, throttleWriteIOPSDevice: throttle },
    }),
    hugepageLimits: listOf(object({ pageSize: required(anyText), limit: required(uint64) })),
    network: object({
        classID: uint32,
        priorities: listOf(object({ name: required(anyText), priority: uint32 })),
    }),
    unified: mapOf(anyText),
});
const actions = ['KILL', 'KILL_PROCESS', 'KILL_THREAD', 'TRAP', 'ERRNO', 'TRACE', 'ALLOW', 'LOG', 'NOTIFY'];
const seccompAction = oneOf(actions.map((name) => `SCMP_ACT_${name}`));
const architectures = [
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
const seccomp = object({
    defaultAction: required(seccompAction),
    defaultErrnoRet: uint32,
    architectures: listOf(oneOf(architectures.map((name) => `SCMP_ARCH_${name}`))),
    flags: listOf(anyText),
    listenerPath: anyText,
    listenerMetadata: anyText,
    syscalls: listOf(object({
        names: listOf(anyText),
        action: required(seccompAction),
        errnoRet: uint32,
        args: listOf(object({
            index: required(integer(0, 5)),
            value: required(uint64),
            valueTwo: uint64,
            op: required(oneOf(['NE', 'LT', 'LE', 'EQ', 'GE', 'GT', 'MASKED_EQ'].map((name) => `SCMP_CMP_${name}`))),
        })),
    })),
});
const propagations = ['private', 'shared', 'slave', 'unbindable'].flatMap((name) => [name, `r${name}`]);
const linux = object({
    namespaces: shape_all(listOf(object({
        type: required(oneOf(namespaces)),
        path: shape_text('must be an absolute path', isAbsoluteOrEmpty),
    })), distinct('type')),
    uidMappings: idMappings,
    gidMappings: idMappings,
    devices: listOf(object({
        type: required(oneOf(['b', 'c', 'p', 'u'])),
        path: required(absolutePath),
        ...{ major: int64, minor: int64, fileMode: uint32, uid: uint32, gid: uint32 },
    })),
    cgroupsPath: anyText,
    resources,
    rootfsPropagation: shape_text(`must be one of ${propagations.join(', ')}`, (value) => ['', ...propagations].includes(value)),
    seccomp,
    sysctl: mapOf(anyText),
    maskedPaths: listOf(anyText),
    readonlyPaths: listOf(anyText),
    mountLabel: anyText,
    intelRdt: object({ closID: anyText, l3CacheSchema: anyText, memBwSchema: anyText }),
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
const runtimeConfiguration = shape_all(object({
    ociVersion: required(version),
    process: required(process),
    hostname: anyText,
    domainname: anyText,
    mounts: listOf(mount),
    hooks: object({
        ...{ prestart: hooks, createRuntime: hooks, createContainer: hooks },
        ...{ startContainer: hooks, poststart: hooks, poststop: hooks },
    }),
    annotations: mapOf(anyText),
    linux,
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
            else if (!isObject(json.value)) {
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
            if (!isObject(value)) {
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
    if (!isObject(json.value))
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
var posix_ = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __nccwpck_require__(4158);
var ignore_default = /*#__PURE__*/__nccwpck_require__.n(ignore);
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

// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __nccwpck_require__(3794);
// EXTERNAL MODULE: ./src/dockerfile/final-stages.ts
var final_stages = __nccwpck_require__(9888);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
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
    if (typeof content !== 'string' && !(0,external_node_buffer_namespaceObject.isUtf8)(content))
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
            for (const path of await neededFiles(context)) {
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
            const runs = dockerfile ? (0,final_stages/* finalStages */.y)(dockerfile.parsed).flatMap((stage) => stage.runs) : [];
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
    return dockerfile ? (0,final_stages/* finalStages */.y)(dockerfile.parsed).flatMap((stage) => stage.copies) : [];
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
async function neededFiles(context) {
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
var image_files = __nccwpck_require__(6222);
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
        return copied ?? (folder && (await uncopied(folder, name)));
    }
}
/** Where people keep a file that is meant for /exports, when no Dockerfile tells. */
async function uncopied({ files }, name) {
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
                const path = await uncopied(folder, name);
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
    const own = dockerfile ? (0,final_stages/* finalStages */.y)(dockerfile.parsed).flatMap((stage) => stage.labels) : [];
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
    const labels = dockerfile && (0,final_stages/* finalStages */.y)(dockerfile.parsed).flatMap((stage) => stage.labels);
    return labels?.findLast((label) => label.name === name)?.line;
}

// EXTERNAL MODULE: ./src/installer/host-paths.ts
var host_paths = __nccwpck_require__(3641);
// EXTERNAL MODULE: ./src/installer/template.ts
var template = __nccwpck_require__(4580);
;// CONCATENATED MODULE: ./src/check/parse/tmpfiles.ts

/** Every type, and whether its lines take an argument (the seventh field). */
const types = [
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
    const rule = types.find(({ letters }) => letters.includes(type.slice(0, 1)));
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
        .filter((item) => isObject(item.mount));
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
    return ((0,host_paths/* onPlainHost */.u)(path) ||
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
var installer_values = __nccwpck_require__(8156);
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

// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 6 modules
var parse = __nccwpck_require__(293);
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
            const ids = comment.exec(line)?.[1];
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
const comment = /#[ \t]*system-image-ignore:[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)/;

// EXTERNAL MODULE: ./src/installer/manifest.ts
var installer_manifest = __nccwpck_require__(3363);
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

// EXTERNAL MODULE: ./src/dockerfile/exports.ts + 1 modules
var dockerfile_exports = __nccwpck_require__(7388);
;// CONCATENATED MODULE: ./src/check/sources.ts




/** Nothing is known of what comes into the image. */
const noSources = { paths: new Map(), more: false, moreForHost: false };
async function exportSources(dockerfile, files) {
    const stages = (0,final_stages/* finalStages */.y)(dockerfile);
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
    const copies = await (0,dockerfile_exports/* exportCopies */.e)(dockerfile, files);
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
    return { file, parsed: (0,parse/* parseDockerfile */.A)(file.text) };
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


/***/ }),

/***/ 3873:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ writtenEngine),
/* harmony export */   WO: () => (/* binding */ addEngineOptions),
/* harmony export */   bx: () => (/* binding */ engineOfFlags),
/* harmony export */   jU: () => (/* binding */ writtenManager),
/* harmony export */   ky: () => (/* binding */ engineOf)
/* harmony export */ });
/* harmony import */ var _managers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5176);

function addEngineOptions(command) {
    return command
        .option('-H, --host <address>', 'address of the engine')
        .option('--tlsverify', 'verify who the engine is');
}
/** The flags as options of the table. */
function writtenEngine({ host, tlsverify }, session) {
    const written = new Map(writtenManager(session));
    if (host !== undefined)
        written.set('host', { value: host, where: '--host' });
    if (tlsverify)
        written.set('tls-verify', { value: 'true', where: '--tlsverify' });
    return written;
}
/** What `--manager` says, as an option of the table. */
function writtenManager({ manager }) {
    if (manager === undefined)
        return new Map();
    return new Map([['engine', { value: _managers_js__WEBPACK_IMPORTED_MODULE_0__/* .managers */ .$[manager], where: '--manager' }]]);
}
/** The engine that the options choose. Ctrl-C ends what it is doing. */
async function engineOf({ engine, host, tlsVerify }, { log, signal }) {
    const { openEngine } = await __nccwpck_require__.e(/* import() */ 128).then(__nccwpck_require__.bind(__nccwpck_require__, 2128));
    return openEngine({ name: engine, host, tlsVerify, signal }, log);
}
/** The same for a command whose only options are the flags. */
function engineOfFlags({ host, tlsverify = false }, session) {
    const { manager } = session;
    return engineOf({ engine: manager ? _managers_js__WEBPACK_IMPORTED_MODULE_0__/* .managers */ .$[manager] : 'auto', host, tlsVerify: tlsverify }, session);
}


/***/ }),

/***/ 2957:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3133);

/** The entry of the command line. */
process.stdout.on('error', (error) => {
    // Whoever reads (`… | head -1`) has seen enough.
    if (error.code === 'EPIPE')
        process.exit();
    throw error;
});
process.exitCode = await (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .program */ .D)(process.argv.slice(2), process);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5176:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ managers)
/* harmony export */ });
/** What `--manager` may say, and the engine that is meant. */
const managers = { moby: 'docker', podman: 'podman', buildah: 'buildah' };


/***/ }),

/***/ 3133:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ program_program)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __nccwpck_require__(3323);
// EXTERNAL MODULE: ./src/pipeline/build.ts + 1 modules
var build = __nccwpck_require__(6141);
// EXTERNAL MODULE: ./src/pipeline/plan.ts + 2 modules
var plan = __nccwpck_require__(2951);
// EXTERNAL MODULE: ./src/options/options.ts + 1 modules
var options_options = __nccwpck_require__(4903);
// EXTERNAL MODULE: ./src/options/load.ts
var load = __nccwpck_require__(7756);
;// CONCATENATED MODULE: ./src/cli/console-log.ts
const logLevels = ['debug', 'info', 'warn', 'fatal'];
/**
 * The log of the command line: on standard error, since results go to standard output. What programs print is
 * shown from `info` on; without a level only warnings are.
 */
function consoleLog(level, stream) {
    const shows = (wanted) => logLevels.indexOf(wanted) >= logLevels.indexOf(level);
    const line = (wanted, text) => {
        if (shows(wanted))
            stream.write(`${text}\n`);
    };
    return {
        group(title, work) {
            line('info', `${title}:`);
            return work();
        },
        info: (message) => {
            line('info', message);
        },
        warning: (message) => {
            line('warn', `warning: ${message}`);
        },
        debug: (message) => {
            line('debug', message);
        },
        fence: () => passedOn(shows('info') ? stream : undefined),
    };
}
/** Nothing reads commands from a terminal, so a program's output is passed on as it comes. */
function passedOn(stream) {
    return {
        write(chunk) {
            stream?.write(chunk);
        },
        release() {
            // Nothing was held back.
        },
    };
}

// EXTERNAL MODULE: ./src/cli/managers.ts
var managers = __nccwpck_require__(5176);
;// CONCATENATED MODULE: ./src/cli/command.ts



/** A command with the options that all have, and examples (without the program's name) for its help. */
function subcommand(program, name, summary, examples) {
    const lines = examples.map((example) => `  system-image ${example}`);
    const title = lines.length === 1 ? 'Example' : 'Examples';
    return addCommonOptions(program.command(name).description(summary)).addHelpText('after', `\n${title}:\n${lines.join('\n')}`);
}
/** The program takes them too, for those who write them before the command; that is why they have no default. */
function addCommonOptions(command) {
    return command
        .addOption(new Option('--log-level <level>', 'what to say on standard error: warn if not given').choices(logLevels))
        .addOption(new Option('--manager <name>', 'what builds and saves images: the first that is installed if not given').choices(Object.keys(managers/* managers */.$)));
}
/** For options that may be given several times. */
function collect(value, before = []) {
    return [...before, value];
}

// EXTERNAL MODULE: ./src/cli/engine-options.ts
var engine_options = __nccwpck_require__(3873);
;// CONCATENATED MODULE: ./src/cli/build.ts






const addBuild = (program, session) => {
    (0,engine_options/* addEngineOptions */.WO)(subcommand(program, 'build', 'Build a System Image; System Image files that are missing are generated.', [
        'build --path agent example/agent:1.0',
    ]))
        .argument('<tag>', 'name of the image')
        .option('-p, --path <folder>', 'folder with the Dockerfile', '.')
        .action((tag, options) => build_build(tag, options, session));
};
async function build_build(tag, options, session) {
    const given = new Map([
        ['image', { value: tag, where: 'The name of the image' }],
        ['context', { value: options.path, where: '--path' }],
        ...(0,engine_options/* writtenEngine */.Qk)(options, session),
    ]);
    const asked = await (0,options_options/* readOptions */.T)(await (0,load/* writtenOptions */.Q)(given));
    const runPlan = await (0,plan/* planRun */.n)(asked);
    await (0,build/* buildImage */._)(runPlan, { engine: await (0,engine_options/* engineOf */.ky)(asked, session), log: session.log });
    session.print(asked.image.full);
}

// EXTERNAL MODULE: ./src/options/table.ts
var table = __nccwpck_require__(1434);
;// CONCATENATED MODULE: ./src/cli/option-flags.ts



/** Rows of the one table of options, in its order. */
function rowsOf(names) {
    return table/* optionTable */.sX.filter(({ name }) => names.includes(name));
}
/** Adds the flags of each row: a list's is in the singular and repeatable, a boolean has `--x` and `--no-x`. */
function addOptionFlags(command, rows) {
    for (const flag of rows.flatMap(flagsOf))
        command.addOption(flag);
    return command;
}
/** What was given on the command line, and nothing else: the table's defaults come later. */
function writtenFlags(rows, parsed) {
    return new Map(rows.flatMap((row) => {
        const [flag] = flagsOf(row);
        const value = parsed[flag.attributeName()];
        if (value === undefined)
            return [];
        const where = flag.long ?? row.name;
        // commander takes --no-cache for a cache that is off.
        const isOn = row.name.startsWith('no-') ? !value : value;
        return [[row.name, { value: typeof value === 'boolean' ? String(isOn) : value, where }]];
    }));
}
function flagsOf(row) {
    const { name, kind, choices = [] } = row;
    // commander knows no Markdown.
    const help = row.help.replaceAll('`', '');
    switch (kind) {
        case 'lines':
        case 'pairs': {
            const value = kind === 'pairs' ? 'key=value' : 'text';
            return [new Option(`--${name.replace(/s$/, '')} <${value}>`, `${help} Repeatable.`).argParser(collect)];
        }
        case 'boolean': {
            if (name.startsWith('no-')) {
                const positive = name.replace('no-', '');
                return [new Option(`--${positive}`, help).hideHelp(), new Option(`--${name}`, help)];
            }
            const isOn = row.default === 'true';
            return [new Option(`--${name}`, help).hideHelp(isOn), new Option(`--no-${name}`, help).hideHelp(!isOn)];
        }
        case 'choice':
            return [new Option(`--${name} <choice>`, help).choices(choices)];
        case 'number':
        case 'text':
            return [new Option(`--${name} <${kind}>`, help)];
    }
}

;// CONCATENATED MODULE: ./src/cli/check.ts



const rows = rowsOf(['label-profile', 'required-labels', 'rules', 'fail-on', 'report']);
const addCheck = (program, session) => {
    const command = subcommand(program, 'check', 'Check folders, images and tars; say what to mend.', [
        'check agent',
        'check --fail-on warning --report report.sarif images/',
        'check --rule label-recommended=off --required-label version:semver example/agent:1.0 agent.tar',
    ])
        .argument('<target...>', 'folder with a Dockerfile or System Image files, folder of such folders, pattern, tar, or name of an image')
        .option('--json', 'print JSON');
    (0,engine_options/* addEngineOptions */.WO)(addOptionFlags(command, rows)).action(async (words, options) => {
        const { checkTargets } = await Promise.all(/* import() */[__nccwpck_require__.e(382), __nccwpck_require__.e(236), __nccwpck_require__.e(717)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3717));
        await checkTargets(words, { ...options, written: writtenFlags(rows, options) }, session);
    });
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/generate/load-templates.ts + 1 modules
var load_templates = __nccwpck_require__(5244);
// EXTERNAL MODULE: ./src/generate/contents.ts + 1 modules
var generate_contents = __nccwpck_require__(2756);
// EXTERNAL MODULE: ./src/generate/dockerfile.ts + 2 modules
var dockerfile = __nccwpck_require__(4022);
// EXTERNAL MODULE: ./src/pipeline/generate.ts + 2 modules
var generate = __nccwpck_require__(7116);
// EXTERNAL MODULE: ./src/options/host-files.ts
var host_files = __nccwpck_require__(5140);
// EXTERNAL MODULE: ./src/options/lists.ts
var lists = __nccwpck_require__(5003);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __nccwpck_require__(3794);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./src/files/create-files.ts
var create_files = __nccwpck_require__(8833);
// EXTERNAL MODULE: ./src/files/make-folder.ts
var make_folder = __nccwpck_require__(7366);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __nccwpck_require__(8463);
;// CONCATENATED MODULE: ./src/cli/new-files.ts






/** TemplateData of a folder of which nothing is known. */
const noTemplateData = {
    name: '',
    description: '',
    baseImage: 'scratch',
    labels: new Map(),
    runtimeOptions: '',
    readFile: (path) => (0,external_node_fs_.readFileSync)(path, 'utf8'),
    defaults: new Map(),
    hostFiles: [],
    programs: [],
    process: {},
};
/** Writes files and prints their paths; one that exists is kept unless `--force` says otherwise. */
async function writeFiles(folder, files, { force = false }, session) {
    await (0,make_folder/* makeFolder */.f)(folder);
    const missing = [];
    for (const file of files) {
        const path = (0,external_node_path_.join)(folder, file.path);
        if (!(await (0,exists/* isThere */.$)(path)))
            missing.push(file);
        else if (force) {
            await (0,promises_.rm)(path);
            missing.push(file);
        }
        else
            session.log.warning(`${path} exists and was kept; --force overwrites it`);
    }
    await (0,create_files/* writeNew */.q)(folder, missing);
    for (const { path } of missing)
        session.print((0,external_node_path_.join)(folder, path));
}

;// CONCATENATED MODULE: ./src/cli/generate-dockerfile.ts












/** The values of the label distribution-scope. */
const scopes = ['private', 'authoritative-source-only', 'restricted', 'public'];
const initName = 'init.sh';
const addGenerateDockerfile = (program, session) => {
    subcommand(program, 'generate-dockerfile', 'Write a Dockerfile with the labels and files of a System Image.', ['generate-dockerfile -f scratch -S "My agent" -A agent.conf=/etc/agent.conf agent'])
        .argument('<name>', 'name of the System Image')
        .option('-o, --output <folder>', 'folder to write to', '.')
        .option('-f, --from-base <image>', 'image to start from', 'fedora:latest')
        .option('-m, --maintainer <text>', 'label maintainer')
        .option('-l, --license <text>', 'label license')
        .option('-S, --summary <text>', 'label summary')
        .option('-v, --version <text>', 'label version')
        .option('-H, --help-text <text>', 'label help')
        .option('-a, --architecture <name>', 'label architecture', (0,generate/* architecture */.s2)())
        .addOption(new Option('-s, --scope <scope>', 'label distribution-scope').choices(scopes).default('private'))
        .option('-A, --add-file <file=/path>', 'file for the host (repeatable)', collect)
        .option('--force', 'overwrite files that exist')
        .action((name, options) => generateDockerfile(name, options, session));
};
async function generateDockerfile(name, options, session) {
    const { output } = options;
    const hostFiles = await (0,lists/* parsePairs */.x)({ value: options.addFile ?? [], where: '--add-file' }, '"file=/path/on/the/host"');
    const data = {
        ...noTemplateData,
        name,
        baseImage: options.fromBase,
        labels: labelsOf(name, options),
        hostFiles: (0,host_files/* parseHostFiles */.R)(hostFiles),
        templates: await (0,load_templates/* readTemplates */.Q)(),
    };
    const present = [];
    for (const file of Object.values(system_image/* exportFiles */.S7)) {
        if (await (0,exists/* isThere */.$)((0,external_node_path_.join)(output, file)))
            present.push(file);
    }
    const content = await (0,dockerfile/* dockerfile */.TE)(data, {
        folders: new Set(),
        exportFiles: present,
        hasInitScript: true,
        hasCommand: true,
    });
    const files = [{ path: 'Dockerfile', content }];
    // The Dockerfile's command; a script that is there is the user's, and no reason to speak of --force.
    if (!(await (0,exists/* isThere */.$)((0,external_node_path_.join)(output, initName)))) {
        files.push({ path: initName, content: await (0,generate_contents/* initScript */.g5)(data), executable: true });
    }
    await writeFiles(output, files, options, session);
}
function labelsOf(name, options) {
    const labels = [
        ['name', name],
        ['maintainer', options.maintainer],
        ['license', options.license],
        ['summary', options.summary],
        ['version', options.version],
        ['help', options.helpText],
        ['architecture', options.architecture],
        ['atomic.type', 'system'],
        ['distribution-scope', options.scope],
    ];
    return new Map(labels.filter((label) => label[1] !== undefined));
}

// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 6 modules
var parse = __nccwpck_require__(293);
// EXTERNAL MODULE: ./src/runtime-spec/index.ts + 30 modules
var runtime_spec = __nccwpck_require__(4057);
;// CONCATENATED MODULE: ./src/cli/generate-files.ts











const addGenerateFiles = (program, session) => {
    subcommand(program, 'generate-files', 'Write the System Image files that a folder does not have.', [
        'generate-files -d "My agent" -c "--hostname=agent --cwd=/" -D LEVEL=info agent',
    ])
        .argument('<output>', 'folder to write to')
        .option('-d, --description <text>', 'what the service is')
        .option('-c, --config <options>', 'options of the runtime configuration: "--hostname=agent --cwd=/"')
        .option('-D, --default <key=value>', 'default value of a template variable (repeatable)', collect)
        .option('--force', 'overwrite files that exist')
        .action((output, options) => generateFiles(output, options, session));
};
async function generateFiles(output, options, session) {
    const name = (0,external_node_path_.basename)((0,external_node_path_.resolve)(output));
    const wanted = new Set(Object.keys(system_image/* exportFiles */.S7));
    const data = {
        ...noTemplateData,
        name,
        description: options.description ?? name,
        runtimeOptions: options.config ?? '',
        process: await processOf(output),
        defaults: await (0,options_options/* readDefaults */.D)({ value: options.default ?? [], where: '--default' }),
        templates: await (0,load_templates/* readTemplates */.Q)(),
    };
    const { content: contents, notices } = await (0,generate_contents/* exportContents */.H1)(wanted, data, undefined);
    for (const notice of notices)
        session.log.warning(notice);
    const files = [...contents].map(([file, content]) => ({ path: system_image/* exportFiles */.S7[file], content }));
    await writeFiles(output, files, options, session);
}
/** What the folder's Dockerfile says of the process, where it has one. */
async function processOf(folder) {
    const path = (0,external_node_path_.join)(folder, 'Dockerfile');
    if (!(await (0,exists/* isThere */.$)(path)))
        return {};
    return (0,runtime_spec/* dockerfileProcess */.u6)((0,parse/* parseDockerfile */.A)(await (0,promises_.readFile)(path, 'utf8')));
}

// EXTERNAL MODULE: ./src/check/index.ts + 32 modules
var check = __nccwpck_require__(9526);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(761);
;// CONCATENATED MODULE: ./src/cli/rules.ts





const addRules = (program, session) => {
    subcommand(program, 'rules', 'List what is checked, or explain one rule.', ['rules', 'rules label-missing'])
        .argument('[id]', 'rule to explain')
        .option('--json', 'print JSON')
        .action((id, options) => showRules(id, options, session));
};
async function showRules(id, { json }, session) {
    if (id === undefined) {
        if (json)
            session.printJson(check/* rules */.aO.map(data));
        else
            session.print(rules_table(check/* rules */.aO));
        return;
    }
    const rule = ruleOf(id);
    if (json)
        session.printJson(data(rule));
    else
        session.print(await page(rule));
}
/** What a program may want to know of a rule. */
function data({ id, level, where, summary, why }) {
    return { id, level, where, summary, why };
}
function ruleOf(id) {
    const rule = check/* rules */.aO.find((each) => each.id === id);
    if (rule)
        return rule;
    const meant = (0,nearest/* nearest */.p)(id, check/* rules */.aO.map((each) => each.id));
    const hint = meant === undefined ? '"system-image rules" lists them all.' : `Is "${meant}" meant?`;
    throw new errors/* UserError */.yo(`There is no rule "${id}". ${hint}`);
}
function rules_table(shown) {
    const width = (texts) => Math.max(...texts.map((text) => text.length));
    const idWidth = width(shown.map(({ id }) => id));
    const levelWidth = width(shown.map(({ level }) => level));
    return shown
        .map(({ id, level, summary }) => `${id.padEnd(idWidth)}  ${level.padEnd(levelWidth)}  ${summary}\n`)
        .join('');
}
/** The rule's part of the page of rules: Markdown with examples. */
async function page({ id }) {
    const path = __nccwpck_require__.ab + "rules.md";
    const sections = (await (0,promises_.readFile)(path, 'utf8')).split(/^## /m);
    const section = sections.find((each) => each.startsWith(`${id}\n`)) ?? '';
    return `${section.trimEnd()}\n\nTo change its level: --rule ${id}=off, or notice, warning, error.\n`;
}

;// CONCATENATED MODULE: ./src/cli/run.ts



/** What only a workflow run has a meaning for: the command line knows no store of artifacts. */
const workflowOnly = [
    'upload',
    'artifact-name',
    'retention-days',
    'archive',
    'compression-level',
    'overwrite',
];
const run_rows = rowsOf(table/* optionTable */.sX.map(({ name }) => name).filter((name) => !workflowOnly.includes(name)));
const addRun = (program, session) => {
    const command = subcommand(program, 'run', 'Generate, build, check and save, as system-image.yml says.', [
        'run',
        'run --image example/agent:1.0 --context agent --report report.xml --output-directory build',
    ]).option('--json', 'print JSON: all that the run came to');
    addOptionFlags(command, run_rows).action(async (options) => {
        const { runPipelineCommand } = await __nccwpck_require__.e(/* import() */ 62).then(__nccwpck_require__.bind(__nccwpck_require__, 4062));
        await runPipelineCommand({ json: options.json === true, written: writtenFlags(run_rows, options) }, session);
    });
};

;// CONCATENATED MODULE: ./src/cli/session.ts


const ends = ['SIGINT', 'SIGTERM'];
/** One run of the command line: what all commands share. */
class Session {
    streams;
    log;
    /** What builds and saves, where the user has said so. */
    manager;
    highest = 0;
    controller = new AbortController();
    abort = () => {
        this.controller.abort(new errors/* SystemError */._N('Cancelled.'));
    };
    constructor(streams) {
        this.streams = streams;
        this.log = consoleLog('warn', streams.stderr);
    }
    configure({ logLevel = 'warn', manager }) {
        this.manager = manager;
        this.log = consoleLog(logLevel, this.streams.stderr);
    }
    /** What the program will exit with, as far as is known. */
    get status() {
        return this.highest;
    }
    /** Where several things went wrong, the highest status counts. */
    raiseStatus(status) {
        this.highest = Math.max(this.highest, status);
    }
    /** Tells the user of an error, and exits with its status in the end. */
    complain(error) {
        this.streams.stderr.write(`system-image: ${error.message}\n`);
        this.raiseStatus(error.exitCode);
    }
    /** A result: a line, or a whole text. */
    print(text) {
        this.streams.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    }
    /** A result for programs. */
    printJson(value) {
        this.print(JSON.stringify(value, undefined, 2));
    }
    /** Whether results may be coloured: on a terminal, unless NO_COLOR or TERM are against it. */
    get colored() {
        return this.streams.stdout.hasColors?.() ?? false;
    }
    /**
     * Fires when the user wants the program to end. From the first look at it on, Ctrl-C does nothing else, so that
     * the work can take away what it has made.
     */
    get signal() {
        for (const end of ends) {
            if (!process.listeners(end).includes(this.abort))
                process.on(end, this.abort);
        }
        return this.controller.signal;
    }
    get cancelled() {
        return this.controller.signal.aborted;
    }
    close() {
        for (const end of ends)
            process.off(end, this.abort);
    }
}

// EXTERNAL MODULE: ./src/save/name.ts
var save_name = __nccwpck_require__(8106);
// EXTERNAL MODULE: ./src/cli/saved-image.ts + 1 modules
var saved_image = __nccwpck_require__(136);
;// CONCATENATED MODULE: ./src/cli/tar.ts




const addTar = (program, session) => {
    (0,engine_options/* addEngineOptions */.WO)(subcommand(program, 'tar', 'Save an image as a tar in this folder.', [
        'tar example/agent:1.0     writes example-agent-1.0.tar',
    ]))
        .argument('<image>', 'name of the image')
        .action((image, options) => tar(image, options, session));
};
async function tar(written, options, session) {
    const image = await (0,saved_image/* findImage */.F)(written, options, session);
    // Named as the user wrote it: without a tag there is none in the name either.
    const { path } = await (0,saved_image/* saveImage */.l)(image, (0,save_name/* archiveName */.u)(written, 'none'), session);
    session.print(path);
}

;// CONCATENATED MODULE: ./src/cli/try.ts


const addTry = (program, session) => {
    const command = subcommand(program, 'try', 'Install an image into a folder of its own and start it there, as a host would.', ['try example/agent:1.0', 'try --set LEVEL=debug --seconds 10 --command "agentctl status" agent.tar'])
        .argument('<image>', 'name of an image, or path of its tar')
        .option('--set <key=value>', 'value of a template variable (repeatable)', collect)
        .option('--seconds <number>', 'how long to watch', '5')
        .option('--command <words>', 'program that must exit with 0 in the container')
        .option('--json', 'print JSON');
    (0,engine_options/* addEngineOptions */.WO)(command).action(async (image, options) => {
        const { tryImage } = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(236), __nccwpck_require__.e(588), __nccwpck_require__.e(127)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4127));
        await tryImage(image, options, session);
    });
};

;// CONCATENATED MODULE: ./src/cli/program.ts














/** In the order of the help. */
const commands = [
    addGenerateFiles,
    addGenerateDockerfile,
    addBuild,
    addCheck,
    addTry,
    addTar,
    addRun,
    addRules,
];
const statuses = `
Exit status: 0 fine; 1 findings or a failed trial; 2 wrong use; 3 an engine or the system failed.`;
/** Exit status of wrong use, as of UserError. */
const wrongUse = 2;
/** Exit status of a bug: EX_SOFTWARE of sysexits.h. */
const bug = 70;
/** Runs the command line. @returns its exit status; whatever went wrong has been said. */
async function program_program(args, streams) {
    const session = new Session(streams);
    try {
        await commandLine(session).parseAsync(args, { from: 'user' });
    }
    catch (error) {
        explain(error, session);
    }
    finally {
        session.close();
    }
    return session.status;
}
function commandLine(session) {
    const { stdout, stderr } = session.streams;
    const program = new Command('system-image')
        .description('Generates, builds, checks and tries System Images.')
        .version(version/* version */.r)
        .addHelpText('after', statuses)
        .showHelpAfterError('(--help shows what there is)')
        // What stands after a command is the command's: generate-dockerfile has a --version of its own.
        .enablePositionalOptions()
        .exitOverride()
        .configureOutput({
        writeOut: (text) => stdout.write(text),
        writeErr: (text) => stderr.write(text),
        outputError: (text, write) => {
            write(text.replace(/^error: /, 'system-image: '));
        },
        getOutHasColors: () => stdout.hasColors?.() ?? false,
        getErrHasColors: () => stderr.hasColors?.() ?? false,
    })
        .hook('preAction', (_, command) => {
        session.configure(command.optsWithGlobals());
    });
    addCommonOptions(program);
    for (const add of commands)
        add(program, session);
    return program;
}
/** Says what went wrong, as far as it is not said yet. */
function explain(error, session) {
    if (error instanceof CommanderError)
        session.raiseStatus(error.exitCode === 0 ? 0 : wrongUse);
    else if (error instanceof errors/* UserError */.yo)
        session.complain(error);
    else if (session.cancelled)
        session.complain(new errors/* SystemError */._N('Cancelled.'));
    // What the system refuses is no bug of ours: it names a call, and mostly a path.
    else if (isSystemCall(error))
        session.complain(new errors/* SystemError */._N(error.message));
    else {
        session.streams.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
        session.raiseStatus(bug);
    }
}
function isSystemCall(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error && 'message' in error;
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findImage),
  l: () => (/* binding */ saveImage)
});

// EXTERNAL MODULE: ./src/save/compress.ts + 1 modules
var compress = __nccwpck_require__(9150);
// EXTERNAL MODULE: ./src/save/save.ts + 2 modules
var save = __nccwpck_require__(7180);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/options/image-name.ts
var image_name = __nccwpck_require__(6347);
// EXTERNAL MODULE: ./src/cli/engine-options.ts
var engine_options = __nccwpck_require__(3873);
// EXTERNAL MODULE: ./src/report/size.ts
var size = __nccwpck_require__(9437);
;// CONCATENATED MODULE: ./src/cli/save-progress.ts

/** Milliseconds between two pictures of the bar; a terminal shows no more anyway. */
const interval = 100;
/** Characters of a full bar. */
const width = 30;
/** Back to the start of the line, and away with what stands there. Source: ECMA-48, EL. */
const clearLine = '\r\u001B[K';
/** A bar with bytes and rate, on a terminal; nothing of it anywhere else. `total` is a guess, in bytes. */
function saveProgress(total, stream) {
    const started = Date.now();
    let next = started + interval;
    let shown = false;
    return {
        show: (bytes) => {
            const now = Date.now();
            if (!stream.isTTY || now < next)
                return;
            next = now + interval;
            shown = true;
            const rate = (0,size/* formatSize */.X)((bytes / (now - started)) * 1000);
            stream.write(`${clearLine}${bar(bytes, total)}${(0,size/* formatSize */.X)(bytes)}, ${rate}/s`);
        },
        end: () => {
            if (shown)
                stream.write(clearLine);
        },
    };
}
function bar(bytes, total) {
    if (!total)
        return '';
    const full = Math.min(width, Math.round((bytes / total) * width));
    return `[${'#'.repeat(full)}${' '.repeat(width - full)}] `;
}

;// CONCATENATED MODULE: ./src/cli/saved-image.ts






/** An image that an engine has. @throws UserError for a name that is none, SystemError where there is no such image. */
async function findImage(written, options, session) {
    const { full } = (0,image_name/* parseImageName */.i)(written, 'The name of the image');
    const engine = await (0,engine_options/* engineOfFlags */.bx)(options, session);
    session.log.info(`${engine.name} ${await engine.version()}`);
    const config = await engine.inspect(full);
    if (config)
        return { engine, name: full, config };
    throw new errors/* SystemError */._N(`${engine.name} has no image "${full}"; build or pull it first.`);
}
/** Saves an image by its name: that is how the tar knows what the image is called. */
async function saveImage({ engine, name, config }, path, { signal, streams }) {
    const progress = saveProgress(config.size, streams.stderr);
    try {
        return await (0,save/* saveArchive */.I)({
            engine,
            image: name,
            path,
            compressor: compress/* ways */.c.none,
            hash: false,
            onProgress: progress.show,
            signal,
        });
    }
    finally {
        progress.end();
    }
}


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ commitOf),
  b: () => (/* binding */ uncommittedFiles)
});

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
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
        const { exitCode, stdout } = await getExecOutput('git', ['-C', folder, ...args], {
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


/***/ }),

/***/ 2272:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   j: () => (/* binding */ contextReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4296);



/** Whether a path lies in a folder; both are absolute, and links in them are followed already. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}
/**
 * Reads the files that runtime options name, relative to the context.
 * @throws UserError, in words that follow "it cannot be read:", for a file that is not there or leaves the context
 */
function contextReader(root) {
    return (path) => {
        const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
        if (real === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('there is no such file in the context');
        if (!isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('it lies outside the context; copy it in and write its path in the context');
        }
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8');
    };
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3649:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   _N: () => (/* binding */ SystemError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export isBug */
/**
 * The errors a user can mend. Each message is one sentence (or a few) that quotes the bad value, says where
 * it stands and what to write instead; it is shown without a stack trace.
 */
class UserError extends Error {
    name = 'UserError';
    /** Exit status of the command line: 2 is wrong use. */
    exitCode = 2;
}
/** The engine, the file system or the artifact service did not do what was asked: exit status 3. */
class SystemError extends UserError {
    name = 'SystemError';
    exitCode = 3;
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The code of what Node throws for the system, as `ENOENT`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}
/** Whether this is a fault of the program. What the system refuses names a call, and is none. */
function isBug(error) {
    return !(error instanceof UserError || (error instanceof Error && 'syscall' in error));
}


/***/ }),

/***/ 761:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7609:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** Comments are whole lines, so they start at a line break that ends a word, or at the very start. */
const tokens = /(?<blank>(?:[ \t\n]*\n|^)[ \t]*#[^\n]*|[ \t\n]+)|(?<joint>\\\n)|\\(?<escaped>[^])|'(?<single>[^']*)'|"(?<double>(?:\\[^]|[^"\\])*)"|(?<plain>[^ \t\n\\'"]+)|(?<open>[^])/g;
/**
 * Splits text into words as a POSIX shell does, and interprets nothing else: single quotes, double quotes and
 * backslashes group words, a backslash before a line break joins lines. A line whose first character is `#` is a
 * comment.
 * Source: IEEE Std 1003.1, Shell Command Language, 2.2 Quoting
 * @throws UserError for a quote that is not closed
 */
function splitWords(options) {
    const words = [];
    let current;
    let line = 1;
    const end = () => {
        if (current)
            words.push({ text: current.text, place: `line ${String(current.line)}` });
        current = undefined;
    };
    for (const { 0: token, groups = {} } of options.replaceAll('\r\n', '\n').matchAll(tokens)) {
        if (groups.open !== undefined)
            throw openQuote(token, line);
        if (groups.blank !== undefined)
            end();
        else if (groups.joint === undefined) {
            current ??= { text: '', line };
            current.text += unquoted(groups);
        }
        line += token.split('\n').length - 1;
    }
    end();
    return words;
}
/** Words that are split already. */
function wordsOf(options) {
    return options.map((text, index) => ({ text, place: `argument ${String(index + 1)}` }));
}
/** In double quotes a backslash counts only before a character that would mean something there. */
function unquoted({ escaped, single, double, plain }) {
    return escaped ?? single ?? plain ?? (double ?? '').replaceAll(/\\([$`"\\])|\\\n/g, '$1');
}
function openQuote(character, line) {
    const place = `runtime options, line ${String(line)}`;
    return character === '\\'
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: there is nothing after the backslash at the end; remove it, or write it twice.`)
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: the quote ${character} is not closed; close it, or write \\${character} for the character itself.`);
}


/***/ }),

/***/ 3794:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 3323:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the program; a test compares it with package.json. */
const version = '0.1.0';


/***/ }),

/***/ 7388:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ exportCopies)
});

// EXTERNAL MODULE: ./src/dockerfile/final-stages.ts
var final_stages = __nccwpck_require__(9888);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/image/files.ts
var files = __nccwpck_require__(6222);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __nccwpck_require__(3794);
;// CONCATENATED MODULE: ./src/dockerfile/go-pattern.ts
/** A part of a pattern of Go's filepath.Match: an escaped character, a class, a run of stars, or one character. */
const parts = /\\(?<escaped>.)|\[(?<not>\^?)(?<members>(?:\\.|[^\\\]])+)\]|(?<stars>\*+)|(?<one>\?)|(?<plain>[^\\[*?])/gsuy;
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
    for (const { 0: text, groups = {}, index } of pattern.matchAll(parts)) {
        end = index + text.length;
        if (groups.stars !== undefined)
            source += '[^/]*';
        else if (groups.one !== undefined)
            source += '[^/]';
        else if (groups.members !== undefined)
            source += classOf(groups.members, groups.not === '^');
        else
            source += escaped(groups.escaped ?? text);
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
        return member === '-' ? String.raw `\-` : escaped(member);
    });
    return `(?!/)[${not ? '^' : ''}${inside}]`;
}
function escaped(character) {
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
    for (const copy of (0,final_stages/* finalStages */.y)(dockerfile).flatMap(({ copies }) => copies)) {
        for (const { imagePath, contextPath, exists } of await received(copy, context, found)) {
            if (isBelow(imagePath, system_image/* exportsFolder */.a6)) {
                found.set(imagePath, { imagePath, contextPath, exists, line: copy.line });
            }
        }
    }
    return [...found.values()].sort((a, b) => (a.imagePath < b.imagePath ? -1 : 1));
}
async function received(copy, context, earlier) {
    const target = (0,posix_.join)(copy.target, '.').replace(/(?<=.)\/$/, '');
    if (target !== system_image/* exportsFolder */.a6 && !isBelow(target, system_image/* exportsFolder */.a6) && !isBelow(system_image/* exportsFolder */.a6, target))
        return [];
    const intoFolder = copy.target.endsWith('/') ||
        copy.sources.length + copy.heredocs.length > 1 ||
        [...earlier.keys()].some((path) => isBelow(path, target));
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
const repository = /^git|^ssh:|\.git(#.*)?$/;
function isInContext({ instruction, from }, source) {
    return from === undefined && (instruction === 'COPY' || !(address.test(source) || archive.test(source)));
}
/** Whether a source is one file of another stage or of the network, as far as its name says. */
function isFileElsewhere({ from }, source) {
    if (from === undefined)
        return address.test(source) && !repository.test(source) && !source.endsWith('/');
    return !source.endsWith('/') && !hasWildcards(source);
}
/** What a source names in the context, links followed; a literal one also where it is not there. */
async function sourcesNamed(source, context) {
    const path = (0,posix_.join)('/', source);
    if (!hasWildcards(path)) {
        const settled = path.replace(/(?<=.)\/$/, '');
        return [{ path: settled, entry: await (0,files/* resolve */.hd)(context, settled) }];
    }
    const pattern = goPattern(path.replace(/\/$/, ''));
    if (pattern === undefined)
        return [];
    const segments = path.split('/');
    const folder = segments.slice(0, segments.findIndex(hasWildcards)).join('/');
    const entries = (await context.list(folder === '' ? '/' : folder)).filter((entry) => pattern.test(entry.path));
    return Promise.all(entries.map(async (entry) => ({ path: entry.path, entry: await (0,files/* resolve */.hd)(context, entry.path) })));
}
/** The files in a folder that go below /exports when it is copied to `target`. */
async function folderContents(folder, target, context) {
    const part = isBelow(system_image/* exportsFolder */.a6, target)
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
function isBelow(path, folder) {
    return path !== folder && path.startsWith(prefix(folder));
}
function prefix(folder) {
    return folder === '/' ? '/' : `${folder}/`;
}


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ finalStages)
/* harmony export */ });
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


/***/ }),

/***/ 293:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(761);
;// CONCATENATED MODULE: ./src/dockerfile/words.ts
/** How BuildKit's Dockerfile frontend splits words, takes quotes away and puts variables in. */
/** What docker refuses in one instruction, in one sentence. */
class DockerfileError extends Error {
}
/** What was written, in quotes; the start of it where it is long. */
function quoted(text) {
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
        return new DockerfileError(`${quoted(this.text)} ${what}.`);
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
            throw new DockerfileError(`${quoted(name)} has no value: write name="value".`);
        return [[name, value]];
    }
    return words.map((word) => {
        const equals = word.indexOf('=');
        if (equals < 0)
            throw new DockerfileError(`${quoted(word)} has no "=": write name="value".`);
        if (equals === 0)
            throw new DockerfileError(`${quoted(word)} has no name before its "=".`);
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
const longestLine = 65_535;
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
                message: `The escape is a backslash or a backtick, not ${quoted(escape)}.`,
            });
        }
        // An escape that is escaped itself continues nothing.
        this.#continued = this.escape === '`' ? /(?<!`)`[ \t]*$/ : /(?<!\\)\\[ \t]*$/;
        for (const [index, line] of this.#lines.entries()) {
            if (line.length * 3 <= longestLine || Buffer.byteLength(line) <= longestLine)
                continue;
            this.problems.push({
                line: index + 1,
                message: `A line has more than ${longestLine} bytes: break it with "${this.escape}".`,
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
            this.#problems.push({ line, message: `FROM takes an image and AS name, not ${quoted(rest)}.` });
        }
        return new StageReader(base, { escape: this.escape, buildArgs: this.buildArgs, globals: this.#globals });
    }
}
function unknown(keyword) {
    const meant = keyword.length > 20 ? undefined : (0,nearest/* nearest */.p)(keyword, Object.keys(instructions));
    const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
    return new DockerfileError(`${quoted(keyword)} is not an instruction of a Dockerfile.${hint}`);
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4296);
/* harmony import */ var _source_date_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6359);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7366);





/**
 * Writes files that do not exist yet, all or none: where one cannot be written, those before it are removed again.
 * They get the time of SOURCE_DATE_EPOCH, where it is set.
 * @throws SystemError; a file that exists is never touched.
 */
async function writeNew(folder, files) {
    const date = (0,_source_date_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceDate */ .e)(process.env);
    const written = [];
    try {
        for (const { path, content, executable } of files) {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
            await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, content, { flag: 'wx' });
            written.push(target);
            // The mode that writeFile takes is cut by the umask; the image must not depend on that.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(target, executable ? 0o755 : 0o644);
            if (date !== undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(target, date, date);
        }
    }
    catch (error) {
        for (const path of written)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SystemError */ ._N(reason(folder, error), { cause: error });
    }
}
function reason(folder, error) {
    if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'EEXIST') {
        const { path = folder } = error;
        return `"${path}" was made by somebody else meanwhile, and is kept; run one build of a folder at a time.`;
    }
    return `The generated files cannot be written to "${folder}": ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}.`;
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Whether something has this path; a link counts by what it leads to. */
function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4296);



/**
 * Makes a folder, and those above it that are missing. Node's own `recursive` never comes back where a file system
 * such as /proc says "no such file" of a folder whose parent is there.
 */
async function makeFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        // Somebody else may have made it meanwhile.
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST' || found !== undefined)
            throw error;
    }
}


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sourceDate),
/* harmony export */   k: () => (/* binding */ dateAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4296);



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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`SOURCE_DATE_EPOCH is "${text}"; write whole seconds since 1970, such as $(git log -1 --format=%ct), or unset it.`);
}
/** Gives a folder and all that is in it this time. Builders keep the times of what they copy. */
async function dateAll(folder, seconds) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true });
    for (const name of ['', ...names])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lutimes)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), seconds, seconds);
}


/***/ }),

/***/ 2756:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H1: () => (/* binding */ exportContents),
  g5: () => (/* binding */ initScript),
  x7: () => (/* binding */ initScriptPath)
});

// UNUSED EXPORTS: manifest

// EXTERNAL MODULE: ./src/runtime-spec/index.ts + 30 modules
var runtime_spec = __nccwpck_require__(4057);
// EXTERNAL MODULE: ./src/generate/render.ts
var render = __nccwpck_require__(955);
// EXTERNAL MODULE: ./src/installer/host-paths.ts
var host_paths = __nccwpck_require__(3641);
// EXTERNAL MODULE: ./src/installer/template.ts
var template = __nccwpck_require__(4580);
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
            !(0,host_paths/* onPlainHost */.u)(path) &&
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
    const { text, notices } = (0,runtime_spec/* runtimeSpec */.kh)(data.runtimeOptions, { ...process, args }, data.readFile);
    return { content: text, notices };
}
/** The unit template. */
function serviceTemplate(data) {
    return (0,render/* render */.X)(data.templates['service.template'], {
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
    return (0,render/* render */.X)(data.templates['tmpfiles.template'], { name: data.name, directories });
}
/** The first process of an image that has no command. */
function initScript(data) {
    return (0,render/* render */.X)(data.templates['init.sh'], { name: data.name });
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


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TE: () => (/* binding */ dockerfile),
  tv: () => (/* binding */ imageCommand),
  Gs: () => (/* binding */ layerDockerfile)
});

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
var system_image = __nccwpck_require__(3794);
// EXTERNAL MODULE: ./src/generate/contents.ts + 1 modules
var contents = __nccwpck_require__(2756);
;// CONCATENATED MODULE: ./src/generate/copy-line.ts
/** Words that need no quotes in a Dockerfile. */
const plain = /^[\w@%+=:,./][\w@%+=:,./-]*$/;
/**
 * The words after COPY, so that each source means exactly the file of that name. A Dockerfile expands variables and
 * takes backslashes away; what is left of a source is a pattern.
 * Source: https://docs.docker.com/reference/dockerfile/#copy, filepath.Match of Go.
 */
function copyWords(sources, target) {
    const words = [...sources.map((source) => literal(pattern(source))), literal(target)];
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
function literal(word) {
    return word.replaceAll(/[\\$"']/g, String.raw `\$&`);
}

// EXTERNAL MODULE: ./src/generate/render.ts
var render = __nccwpck_require__(955);
;// CONCATENATED MODULE: ./src/generate/dockerfile.ts





/** What the generated image runs: init.sh where there is one, else the only program, else nothing is known. */
function imageCommand(programs, hasInitScript) {
    const [only, ...others] = programs;
    return hasInitScript || only === undefined || others.length > 0 ? contents/* initScriptPath */.x7 : `/usr/bin/${only}`;
}
/** The Dockerfile for a folder that has none. Only what exists is copied. */
function dockerfile(data, parts) {
    const programs = data.programs.map((name) => copyWords([name], `/usr/bin/${name}`));
    return (0,render/* render */.X)(data.templates.Dockerfile, {
        name: data.name,
        baseImage: data.baseImage,
        labels: labelLines(data.labels),
        hostFiles: data.hostFiles.map(({ source, target }) => parts.folders.has(source)
            ? copyWords([source], `${system_image/* hostFolder */.FR}${target}/`)
            : copyWords([source], system_image/* hostFolder */.FR + target)),
        programs: parts.hasInitScript ? [...programs, copyWords(['init.sh'], contents/* initScriptPath */.x7)] : programs,
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


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readTemplates)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
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
        (0,promises_.readFile)(__nccwpck_require__.ab + "Dockerfile.hbs", 'utf8'),
        (0,promises_.readFile)(__nccwpck_require__.ab + "service.template.hbs", 'utf8'),
        (0,promises_.readFile)(__nccwpck_require__.ab + "tmpfiles.template.hbs", 'utf8'),
        (0,promises_.readFile)(__nccwpck_require__.ab + "init.sh.hbs", 'utf8'),
    ]);
    return {
        Dockerfile: { path: 'Dockerfile.hbs', text: dockerfile },
        'service.template': { path: 'service.template.hbs', text: service },
        'tmpfiles.template': { path: 'tmpfiles.template.hbs', text: tmpfiles },
        'init.sh': { path: 'init.sh.hbs', text: init },
    };
}


/***/ }),

/***/ 955:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** What handlebars says of a parse error ("Parse error on line 3:") or of a name that is not there ("… - 3:5"). */
const position = /on line (\d+)| - (\d+):\d+$/;
/**
 * Fills a Handlebars template in. Values go in as they are (no HTML escapes), and a name that is not there is an error.
 * @throws UserError that names the file and, where it is known, the line.
 */
async function render(template, variables) {
    const { default: handlebars } = await __nccwpck_require__.e(/* import() */ 508).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8508, 23));
    try {
        return handlebars.compile(template.text, { noEscape: true, strict: true })(variables);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problem(template.path, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), Object.keys(variables)), { cause: error });
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


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4629:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assertReadable),
/* harmony export */   J: () => (/* binding */ defaultLimit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

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

/***/ 4617:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 3641:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ onPlainHost)
/* harmony export */ });
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


/***/ }),

/***/ 3363:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest),
/* harmony export */   d: () => (/* binding */ emptyManifest)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

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

/***/ 4580:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8156:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9580:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ checkArtifactName),
/* harmony export */   Cs: () => (/* binding */ artifactName)
/* harmony export */ });
/* unused harmony export nextName */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** What neither GitHub nor a Windows disk takes in the name of an artifact. Source: @actions/artifact. */
const illegal = /[":<>|*?\\/\r\n]/g;
/** A legal artifact name (and file name) for an image: `registry/name:tag` gives `registry-name-tag`. */
function artifactName(image) {
    return image.replace(illegal, '-');
}
/** @throws UserError that quotes the first illegal character of a name that a user chose. */
function checkArtifactName(name) {
    if (name.trim() === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('artifact-name is empty: leave it out, or write a name.');
    const character = illegal[Symbol.match](name)?.[0];
    if (character === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`artifact-name: ${JSON.stringify(name)} holds ${JSON.stringify(character)}, which GitHub does not allow ` +
        `in the name of an artifact: write ${JSON.stringify(artifactName(name))} instead.`);
}
/** `name-retry-2`, then `name-retry-3`; the ending of an archive stays last: `name-retry-2.tar.zst`. */
function nextName(name) {
    const [, stem = '', number = '1', ending = ''] = /^(.*?)(?:-retry-(\d+))?(\.tar(?:\.\w+)?)?$/s.exec(name) ?? [];
    return `${stem}-retry-${Number(number) + 1}${ending}`;
}


/***/ }),

/***/ 5140:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseHostFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4296);


/** @throws UserError where one makes no sense, or where two of them have one target. */
function parseHostFiles(pairs) {
    const files = pairs.map(parseHostFile);
    for (const [index, { source, target, where }] of files.entries()) {
        const other = files.slice(0, index).find((each) => each.target === target);
        if (other) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} puts "${source}" at "${target}", where ${other.where} puts "${other.source}": ` +
                'leave one of them out, or give it another target.');
        }
    }
    return files;
}
/** @throws UserError where a source leaves the context, or a target is not an absolute path of a file. */
function parseHostFile({ key, value, where }) {
    const source = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(key).replace(/\/$/, '');
    const target = value.trim();
    const line = `${where} is "${key}=${value}"`;
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(source) || source === '..' || source.startsWith('../')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${line}: the source "${key}" lies outside the context; copy the file into the context.`);
    }
    if (!node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${line}: the target "${target}" is not absolute; write "${key}=/${target || 'etc/…'}".`);
    }
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(target);
    if (target.split('/').includes('..') || normal === '/') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${line}: the target must name a path on the host, without "..".`);
    }
    return {
        source,
        target: normal.endsWith('/') ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(normal, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(source)) : normal,
        where,
    };
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseImageName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/**
 * `[registry/]path[:tag]`, as docker accepts it in `--tag`.
 * Source: https://github.com/distribution/reference/blob/main/reference.go
 */
const host = String.raw `(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?`;
const component = String.raw `[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const pattern = new RegExp(`^((?:${host}/)?${component}(?:/${component})*)(?::([a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}))?$`);
/** As long as a name without its tag may be. */
const maxLength = 255;
/** @throws UserError that quotes an illegal name and says what is wrong with it. */
function parseImageName(text, where) {
    const match = pattern.exec(text);
    const [, repository, tag = 'latest'] = match ?? [];
    if (repository === undefined || repository.length > maxLength) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} is "${text}", which is not an image name: ${reason(text)}`);
    }
    return {
        repository,
        tag,
        full: `${repository}:${tag}`,
        short: repository.slice(repository.lastIndexOf('/') + 1),
    };
}
function reason(text) {
    if (text.includes('@'))
        return 'a digest cannot be built; write a name and a tag, such as "example/agent:1.2".';
    if (/\s/.test(text))
        return 'it holds white space; write it such as "example/agent:1.2".';
    const repository = text.replace(/:[^/:]*$/, '');
    if (/[A-Z]/.test(repository) && pattern.test(text.toLowerCase())) {
        return `its path must be lower case; write "${repository.toLowerCase()}${text.slice(repository.length)}".`;
    }
    if (repository.length > maxLength)
        return `it is longer than ${maxLength} characters.`;
    return 'write lower case letters, digits and . _ - between slashes, then a tag, such as "example/agent:1.2".';
}


/***/ }),

/***/ 5003:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseLines),
/* harmony export */   x: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** The first significant line of a YAML mapping; a `key=value` line never looks like this. */
const mappingStart = /^(?:\{|(?:[\w./-]+|"[^"]*"|'[^']*')\s*:(?:\s|$))/;
/** The lines of a list without empty ones and comments (a `#` that starts a line). */
function parseLines({ value, where }) {
    if (value instanceof Map) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} holds a mapping where a list of lines is expected.`);
    }
    const lines = typeof value === 'string' ? value.split(/\r?\n/) : [...value];
    return lines
        .map((text, index) => ({ text, number: index + 1 }))
        .filter(({ text }) => text.trim() !== '' && !text.trimStart().startsWith('#'));
}
/**
 * `key=value` lines, or a YAML mapping in their place. A value is everything after the first `=`, kept as it is.
 * @throws UserError that quotes a malformed line with its number.
 */
async function parsePairs(written, example) {
    const { value, where } = written;
    if (value instanceof Map)
        return mappingPairs(value, where);
    const lines = parseLines(written);
    const [first] = lines;
    if (typeof value === 'string' && first !== undefined && mappingStart.test(first.text.trimStart())) {
        const { parseYamlMapping } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(844)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3844));
        return mappingPairs(parseYamlMapping(value, where), where);
    }
    return lines.map((line) => {
        const equals = line.text.indexOf('=');
        const key = line.text.slice(0, Math.max(equals, 0)).trim();
        if (key === '') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Line ${line.number} of ${where} is "${line.text.trim()}"; write it as ${example}.`);
        }
        return { key, value: line.text.slice(equals + 1), where: `line ${line.number} of ${where}` };
    });
}
function mappingPairs(mapping, where) {
    return [...mapping].map(([key, value]) => ({ key, value, where: `"${key}" in ${where}` }));
}


/***/ }),

/***/ 7756:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ writtenOptions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4296);



const configFile = 'system-image.yml';
/**
 * What was written for a run: what was given to it wins over the system-image.yml in the context that is given, or
 * in the working directory. Paths in the file are relative to the working directory, as those that are given.
 * @throws UserError where the file cannot be read or understood
 */
async function writtenOptions(given) {
    const context = given.get('context')?.value;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(typeof context === 'string' ? context.trim() : '.', configFile);
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return given;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`, { cause: error });
    }
    const { parseConfigFile } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6854));
    return new Map([...parseConfigFile(text, path), ...given]);
}


/***/ }),

/***/ 4903:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readDefaults),
  T: () => (/* binding */ readOptions)
});

// EXTERNAL MODULE: ./src/options/artifact-name.ts
var artifact_name = __nccwpck_require__(9580);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/shell-words.ts
var shell_words = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./src/options/host-files.ts
var host_files = __nccwpck_require__(5140);
// EXTERNAL MODULE: ./src/options/image-name.ts
var image_name = __nccwpck_require__(6347);
// EXTERNAL MODULE: ./src/options/lists.ts
var lists = __nccwpck_require__(5003);
// EXTERNAL MODULE: ./src/options/table.ts
var table = __nccwpck_require__(1434);
// EXTERNAL MODULE: ./src/options/values.ts
var values = __nccwpck_require__(2262);
;// CONCATENATED MODULE: ./src/options/reader.ts




/**
 * Reads one option after the other; the table's defaults stand in for what was not written. What is wrong with any of
 * them is told at the end, in one go: in a workflow, each further mistake costs a push.
 */
class OptionReader {
    written;
    faults = [];
    constructor(written) {
        this.written = written;
    }
    get(name) {
        return this.written.get(name) ?? defaultOf(name);
    }
    need(name) {
        const value = this.get(name);
        if (value === undefined)
            throw new errors/* UserError */.yo(`"${name}" is not set; ${mendMissing[name] ?? 'set it.'}`);
        return value;
    }
    boolean(name) {
        return this.attempt(() => (0,values/* parseBoolean */.yG)(this.need(name)));
    }
    choice(name, choices) {
        return this.attempt(() => (0,values/* parseChoice */.HU)(this.need(name), choices));
    }
    number(name, lowest, highest) {
        return this.attempt(() => (0,values/* parseNumber */.$J)(this.need(name), lowest, highest));
    }
    /** Undefined where it is empty. */
    text(name) {
        return this.attempt(() => {
            const value = this.get(name);
            return value && ((0,values/* parseText */.r4)(value) || undefined);
        });
    }
    lines(name) {
        return this.attempt(() => this.parsedLines(name));
    }
    texts(name) {
        return this.attempt(() => this.parsedLines(name).map((line) => line.text.trim()));
    }
    /** `understand` makes of the pairs what they stand for. */
    async pairs(name, example, understand) {
        try {
            const value = this.get(name);
            return understand(value ? await (0,lists/* parsePairs */.x)(value, example) : []);
        }
        catch (error) {
            return this.keep(error);
        }
    }
    /** What `read` gives; what is wrong, where it throws a UserError, is kept for the end. */
    attempt(read) {
        try {
            return read();
        }
        catch (error) {
            return this.keep(error);
        }
    }
    /** @throws UserError with a line for each value that makes no sense. */
    assertNoFaults() {
        if (this.faults.length > 0)
            throw new errors/* UserError */.yo(this.faults.join('\n'));
    }
    parsedLines(name) {
        const value = this.get(name);
        return value ? (0,lists/* parseLines */.L)(value) : [];
    }
    /** Nobody gets to see the value that stands for a fault: {@link assertNoFaults} comes before. */
    keep(error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        this.faults.push(error.message);
        return undefined;
    }
}
const mendMissing = {
    image: 'say what the image is to be called, such as "example/agent:1.2".',
};
function defaultOf(name) {
    const row = table/* optionTable */.sX.find((each) => each.name === name);
    return row && 'default' in row ? { value: row.default, where: `the default of "${name}"` } : undefined;
}

;// CONCATENATED MODULE: ./src/options/options.ts









/** Label names as docker takes them: anything without white space, `=` or quotes. */
const labelName = /^[^\s="'\\]+$/;
/** What Python's string.Template can name. */
const variableName = /^[_a-zA-Z][_a-zA-Z0-9]*$/;
const variables = named(variableName, 'a variable name');
/**
 * Understands what was written; the table's defaults stand in for what was not.
 * @throws UserError with a line for each value that makes no sense.
 */
async function readOptions(written) {
    const reader = new OptionReader(written);
    const options = {
        image: reader.attempt(() => readImage(reader.need('image'))),
        context: reader.attempt(() => (0,values/* parseText */.r4)(reader.need('context'))),
        dockerfile: reader.text('dockerfile'),
        baseImage: reader.attempt(() => (0,values/* parseText */.r4)(reader.need('base-image'))),
        description: reader.text('description'),
        labels: await reader.pairs('labels', '"key=value"', named(labelName, 'a label name')),
        autoLabels: reader.boolean('auto-labels'),
        templates: reader.text('templates'),
        runtimeOptions: reader.attempt(() => asText(reader.get('runtime-options'))),
        defaults: await reader.pairs('defaults', '"KEY=value"', variables),
        hostFiles: await reader.pairs('host-files', '"source=/absolute/target"', host_files/* parseHostFiles */.R),
        build: reader.boolean('build'),
        engine: reader.choice('engine', table/* engines */.sP),
        host: reader.text('host'),
        tlsVerify: reader.boolean('tls-verify'),
        buildOptions: {
            ...given('target', reader.text('target')),
            ...given('platform', reader.text('platform')),
            ...given('provenance', reader.text('provenance')),
            buildArgs: await reader.pairs('build-args', '"NAME=value"', named(variableName, 'the name of an ARG')),
            secrets: reader.texts('secrets'),
            pull: reader.boolean('pull'),
            noCache: reader.boolean('no-cache'),
            cacheFrom: reader.texts('cache-from'),
            cacheTo: reader.texts('cache-to'),
        },
        labelProfile: reader.choice('label-profile', table/* labelProfiles */.tN),
        requiredLabels: reader.lines('required-labels'),
        rules: await reader.pairs('rules', '"rule-id=level"', (pairs) => pairs),
        failOn: reader.choice('fail-on', table/* failOnLevels */.RV),
        trial: reader.boolean('trial'),
        trialSeconds: reader.number('trial-seconds', 1, 3600),
        trialSet: await reader.pairs('trial-set', '"KEY=value"', variables),
        trialCommand: reader.attempt(() => readCommand(reader.get('trial-command'))),
        reports: reader.texts('report'),
        upload: reader.choice('upload', table/* uploadChoices */.yQ),
        artifactName: reader.attempt(() => readArtifactName(reader.get('artifact-name'))),
        retentionDays: reader.get('retention-days') && reader.number('retention-days', 1, 90),
        compression: reader.choice('compression', table/* compressions */.MG),
        archive: reader.boolean('archive'),
        compressionLevel: reader.number('compression-level', 0, 9),
        overwrite: reader.boolean('overwrite'),
        outputDirectory: reader.text('output-directory'),
    };
    reader.assertNoFaults();
    return options;
}
/** Values of template variables. @throws UserError for a name that no template can hold. */
async function readDefaults(written) {
    return variables(await (0,lists/* parsePairs */.x)(written, '"KEY=value"'));
}
function readImage(written) {
    return (0,image_name/* parseImageName */.i)((0,values/* parseText */.r4)(written), written.where);
}
/** Program and arguments; undefined where nothing is written. */
function readCommand(written) {
    const text = written && (0,values/* parseText */.r4)(written);
    return text ? (0,shell_words/* splitWords */.y)(text).map((word) => word.text) : undefined;
}
function readArtifactName(written) {
    const name = (written && (0,values/* parseText */.r4)(written)) || undefined;
    if (name !== undefined)
        (0,artifact_name/* checkArtifactName */.CN)(name);
    return name;
}
/** A property where there is a value for it, as `exactOptionalPropertyTypes` wants it. */
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
/** Makes a map of pairs; a later value of the same key wins, as with repeated options of docker. */
function named(pattern, kind) {
    return (pairs) => {
        for (const { key, value, where } of pairs) {
            if (!pattern.test(key))
                throw new errors/* UserError */.yo(`${where} is "${key}=${value}": "${key}" is not ${kind}.`);
        }
        return new Map(pairs.map(({ key, value }) => [key, value]));
    };
}
function asText(written) {
    if (written === undefined)
        return '';
    if (typeof written.value === 'string')
        return written.value;
    return (0,lists/* parseLines */.L)(written)
        .map((line) => line.text)
        .join('\n');
}


/***/ }),

/***/ 1434:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ compressions),
/* harmony export */   RV: () => (/* binding */ failOnLevels),
/* harmony export */   sP: () => (/* binding */ engines),
/* harmony export */   sX: () => (/* binding */ optionTable),
/* harmony export */   tN: () => (/* binding */ labelProfiles),
/* harmony export */   yQ: () => (/* binding */ uploadChoices)
/* harmony export */ });
/* unused harmony export groups */
/**
 * Every option, once. The inputs of the Action, the keys of system-image.yml and the options of the command line
 * are all made from this table; a test compares it with action.yml.
 */
const groups = (/* unused pure expression or super */ null && (['generate', 'build', 'check', 'trial', 'upload']));
const labelProfiles = ['system-image', 'fedora', 'none'];
const engines = ['auto', 'docker', 'podman', 'buildah'];
const compressions = ['none', 'gzip', 'zstd'];
const uploadChoices = ['true', 'false', 'required'];
const failOnLevels = ['error', 'warning', 'never'];
const optionTable = [
    {
        name: 'image',
        group: 'generate',
        kind: 'text',
        help: 'Name of the image, with its tag: `example/agent:1.2`. Without a tag it is `latest`.',
    },
    {
        name: 'context',
        group: 'generate',
        kind: 'text',
        help: 'Folder with the files of the image.',
        default: '.',
    },
    {
        name: 'dockerfile',
        group: 'generate',
        kind: 'text',
        help: 'Path of the Dockerfile, if it is not `Dockerfile` in the context.',
    },
    {
        name: 'base-image',
        group: 'generate',
        kind: 'text',
        help: 'Image that a generated Dockerfile starts from; `scratch` for a statically linked program.',
        default: 'fedora:latest',
    },
    {
        name: 'description',
        group: 'generate',
        kind: 'text',
        help: 'What the service is, in a few words: the `Description=` of its unit. Without it, the `summary` label, or the name of the image.',
    },
    {
        name: 'labels',
        group: 'generate',
        kind: 'pairs',
        help: 'Labels of the image, one `key=value` per line. A generated Dockerfile also gets `name` and `architecture`, and an image that is made a System Image here `atomic.type=system`.',
    },
    {
        name: 'auto-labels',
        group: 'generate',
        kind: 'boolean',
        help: "Whether to set `vcs-url`, `vcs-ref`, `vcs-type` and `build-date` (the commit's date) from the run.",
        default: 'false',
    },
    {
        name: 'runtime-options',
        group: 'generate',
        kind: 'lines',
        help: 'Options for `config.json.template`, as for `oci-runtime-tool generate`: `--hostname=agent --linux-namespace-remove=network`.',
    },
    {
        name: 'defaults',
        group: 'generate',
        kind: 'pairs',
        help: 'Default values of template variables, one `KEY=value` per line, for `manifest.json`.',
    },
    {
        name: 'host-files',
        group: 'generate',
        kind: 'pairs',
        help: 'Files and folders that the installer copies to the host, one `source=/absolute/target` per line; sources lie in the context. The container sees them where `runtime-options` bind them.',
    },
    {
        name: 'templates',
        group: 'generate',
        kind: 'text',
        help: 'Folder with Handlebars templates of your own, `Dockerfile.hbs`, `service.template.hbs`, `tmpfiles.template.hbs` and `init.sh.hbs`; those that are not there are the built-in ones.',
    },
    {
        name: 'build',
        group: 'build',
        kind: 'boolean',
        help: '`false` checks the folder alone: no engine is needed, there is no image and no tar, and labels are not checked.',
        default: 'true',
    },
    {
        name: 'engine',
        group: 'build',
        kind: 'choice',
        help: 'What builds and saves: `docker`, `podman` or `buildah`; `auto` takes the first of these that is installed.',
        default: 'auto',
        choices: engines,
    },
    {
        name: 'host',
        group: 'build',
        kind: 'text',
        help: 'Address of the engine, for docker and podman: `tcp://build.example.org:2376`.',
    },
    {
        name: 'tls-verify',
        group: 'build',
        kind: 'boolean',
        help: 'Whether a Docker engine at that address has to prove who it is.',
        default: 'false',
    },
    {
        name: 'target',
        group: 'build',
        kind: 'text',
        help: 'Stage of the Dockerfile to build; the last one where it is left out.',
    },
    {
        name: 'platform',
        group: 'build',
        kind: 'text',
        help: "Platform to build for: `linux/arm64`. Without it, the engine's own.",
    },
    {
        name: 'build-args',
        group: 'build',
        kind: 'pairs',
        help: 'Values of the ARGs of the Dockerfile, one `NAME=value` per line.',
    },
    {
        name: 'secrets',
        group: 'build',
        kind: 'lines',
        help: 'Secrets of the build, one per line, as for `--secret`: `id=token,src=token.txt`.',
    },
    {
        name: 'pull',
        group: 'build',
        kind: 'boolean',
        help: 'Whether to ask the registry for newer base images.',
        default: 'false',
    },
    {
        name: 'no-cache',
        group: 'build',
        kind: 'boolean',
        help: 'Whether to build every step anew.',
        default: 'false',
    },
    {
        name: 'cache-from',
        group: 'build',
        kind: 'lines',
        help: 'Where the build may take its steps from, one per line: `type=gha` with buildx, an image elsewhere.',
    },
    {
        name: 'cache-to',
        group: 'build',
        kind: 'lines',
        help: 'Where to put the steps of the build, one per line: `type=gha,mode=max`. Needs buildx.',
    },
    {
        name: 'provenance',
        group: 'build',
        kind: 'text',
        help: 'Provenance attestation, as for `--provenance`: `mode=max`. Needs buildx; older readers refuse such a tar. Without it there is none.',
    },
    {
        name: 'label-profile',
        group: 'check',
        kind: 'choice',
        help: 'Set of labels that the image must have: `system-image`, `fedora` or `none`.',
        default: 'system-image',
        choices: labelProfiles,
    },
    {
        name: 'required-labels',
        group: 'check',
        kind: 'lines',
        help: 'More labels that the image must have, one per line: `key`, `key=value`, `key=/regex/` or `key:type` (text, url, rfc3339, email, semver, spdx).',
    },
    {
        name: 'rules',
        group: 'check',
        kind: 'pairs',
        help: 'Levels of single rules, one `id=level` per line or a YAML mapping: `off`, `notice`, `warning` or `error`.',
    },
    {
        name: 'fail-on',
        group: 'check',
        kind: 'choice',
        help: 'The mildest finding that fails the step: `error`, `warning` or `never`.',
        default: 'error',
        choices: failOnLevels,
    },
    {
        name: 'report',
        group: 'check',
        kind: 'lines',
        help: 'Files to write the findings to, one per line; the ending names the format: `.json`, `.sarif`, `.xml` (JUnit) or `.txt`.',
    },
    {
        name: 'trial',
        group: 'trial',
        kind: 'boolean',
        help: 'Whether to start the image once, as the installer and its unit would, in a folder that stands for a host. Needs root or `sudo`, and runc or crun.',
        default: 'false',
    },
    {
        name: 'trial-seconds',
        group: 'trial',
        kind: 'number',
        help: 'Seconds that the service has to stay up.',
        default: '5',
    },
    {
        name: 'trial-set',
        group: 'trial',
        kind: 'pairs',
        help: 'Values of template variables for the trial, one `KEY=value` per line, as for `atomic install --set`.',
    },
    {
        name: 'trial-command',
        group: 'trial',
        kind: 'text',
        help: 'Command that must exit with 0 in the running container: `/usr/bin/agent --status`.',
    },
    {
        name: 'upload',
        group: 'upload',
        kind: 'choice',
        help: 'Whether to upload the tar as a workflow artifact. On a server that takes none the step warns and stays green; `required` makes it fail.',
        default: 'true',
        choices: uploadChoices,
    },
    {
        name: 'artifact-name',
        group: 'upload',
        kind: 'text',
        help: 'Name of the artifact. Without it, the name of the tar: `example-agent-1.2.tar`.',
    },
    {
        name: 'retention-days',
        group: 'upload',
        kind: 'number',
        help: 'Days after which the artifact expires, 1 to 90. Without it, what the repository is set to.',
    },
    {
        name: 'compression',
        group: 'upload',
        kind: 'choice',
        help: 'How the tar is compressed: `none`, `gzip` (`.tar.gz`) or `zstd` (`.tar.zst`).',
        default: 'none',
        choices: compressions,
    },
    {
        name: 'archive',
        group: 'upload',
        kind: 'boolean',
        help: 'Whether the artifact is the usual zip with the tar inside; `false` uploads the tar as it is.',
        default: 'true',
    },
    {
        name: 'compression-level',
        group: 'upload',
        kind: 'number',
        help: 'Level of that zip, 0 (stored) to 9. `compression` makes an artifact small in less time.',
        default: '0',
    },
    {
        name: 'overwrite',
        group: 'upload',
        kind: 'boolean',
        help: 'Whether to replace an artifact of the same name in this run.',
        default: 'false',
    },
    {
        name: 'output-directory',
        group: 'upload',
        kind: 'text',
        help: "Folder for the tar; it is made where it is missing. Without it, the runner's temporary folder; on the command line, the working directory.",
    },
];


/***/ }),

/***/ 2262:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** The words that actions/toolkit and YAML 1.2's core schema read as booleans. */
const booleans = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/** @throws UserError where the value is a list. */
function parseText({ value, where }) {
    if (typeof value !== 'string')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} holds a list where one text is expected.`);
    return value.trim();
}
/** @throws UserError for anything but `true` and `false`; a typo must not mean false. */
function parseBoolean(written) {
    const text = parseText(written);
    const value = booleans.get(text);
    if (value === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${written.where} is "${text}"; write "true" or "false".`);
    }
    return value;
}
/** A whole number in a range. @throws UserError for anything else. */
function parseNumber(written, lowest, highest) {
    const text = parseText(written);
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < lowest || value > highest) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${written.where} is "${text}"; write a whole number from ${lowest} to ${highest}.`);
    }
    return value;
}
/** One of a few words. @throws UserError for anything else. */
function parseChoice(written, choices) {
    const text = parseText(written);
    const choice = choices.find((each) => each === text);
    if (choice === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${written.where} is "${text}"; write one of ${choices.join(', ')}.`);
    }
    return choice;
}


/***/ }),

/***/ 6141:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ buildImage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/pipeline/generate.ts + 2 modules
var generate = __nccwpck_require__(7116);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./src/generate/contents.ts + 1 modules
var contents = __nccwpck_require__(2756);
// EXTERNAL MODULE: ./src/generate/dockerfile.ts + 2 modules
var generate_dockerfile = __nccwpck_require__(4022);
// EXTERNAL MODULE: ./src/runtime-spec/index.ts + 30 modules
var runtime_spec = __nccwpck_require__(4057);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __nccwpck_require__(3794);
// EXTERNAL MODULE: ./src/files/source-date.ts
var source_date = __nccwpck_require__(6359);
// EXTERNAL MODULE: ./src/files/create-files.ts
var create_files = __nccwpck_require__(8833);
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
            copies.push([init.path, contents/* initScriptPath */.x7]);
        const dockerfile = { path: 'Dockerfile', content: (0,generate_dockerfile/* layerDockerfile */.Gs)(request.base, copies) };
        const { platform } = runPlan.options.buildOptions;
        await makeFolder((0,external_node_path_.join)(folder, imageFolder, system_image/* exportsFolder */.a6));
        await copyFromContext((0,external_node_path_.join)(folder, imageFolder), runPlan);
        await (0,create_files/* writeNew */.q)(folder, [
            ...files.map((file) => ({ ...file, path: (0,external_node_path_.join)(imageFolder, system_image/* exportsFolder */.a6, file.path) })),
            ...(init ? [init] : []),
            dockerfile,
        ]);
        // Without a date of the user's, any will do, as long as the next build of the same files has it too.
        await (0,source_date/* dateAll */.k)(folder, (0,source_date/* sourceDate */.e)(process.env) ?? 0);
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
    const { content, notices } = await (0,contents/* exportContents */.H1)(new Set(wanted), data, config);
    return { files: [...content].map(([file, text]) => ({ path: system_image/* exportFiles */.S7[file], content: text })), notices };
}
/** The init script, where the generated configuration starts it: the user's own, or a generated one. */
async function initFile({ context, generation }, files, { baseConfig }) {
    const config = files.find(({ path }) => path === system_image/* exportFiles */.S7.config);
    if (!(0,generate/* startsInitScript */.XT)(config?.content))
        return undefined;
    const own = (await context.files.lookup('/init.sh'))?.type === 'file';
    const content = own
        ? (await context.files.read('/init.sh')).toString('utf8')
        : await (0,contents/* initScript */.g5)(generation.templateDataWith((0,runtime_spec/* imageProcess */.dR)(baseConfig)));
    return { path: 'init.sh', content, executable: true, isGenerated: !own };
}
/** The process that the image itself starts; a user's name is looked up in the image. */
function processOf(engine, image, config) {
    if (!/[^0-9:]/.test(config.user))
        return (0,runtime_spec/* imageProcess */.dR)(config);
    return engine.withFiles(image, async (files) => {
        const read = async (path) => (await files.lookup(path))?.type === 'file' ? (await files.read(path)).toString('utf8') : '';
        return (0,runtime_spec/* imageProcess */.dR)(config, { passwd: await read('/etc/passwd'), group: await read('/etc/group') });
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
    await makeFolder((0,external_node_path_.dirname)(to));
    await (0,promises_.cp)(await (0,promises_.realpath)(from), to, { recursive: true, verbatimSymlinks: true });
}
/** Makes the folders of a path that are not there, readable for everybody whatever the umask is. */
async function makeFolder(path) {
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
    const before = await (0,generate/* generateBeforeBuild */.pd)(context, generation);
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


/***/ }),

/***/ 7116:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aA: () => (/* binding */ addedByBuild),
  s2: () => (/* binding */ architecture),
  pd: () => (/* binding */ generateBeforeBuild),
  bJ: () => (/* binding */ planFor),
  XT: () => (/* binding */ startsInitScript)
});

// EXTERNAL MODULE: ./src/context/git.ts + 9 modules
var git = __nccwpck_require__(5227);
;// CONCATENATED MODULE: ./src/context/auto-labels.ts

/**
 * Labels that tell where an image comes from: of the run where it says so, else of the folder's repository.
 * `build-date` is the commit's date, so that building a commit again gives the same image.
 */
async function autoLabels(folder, env) {
    const commit = await (0,git/* commitOf */.D)(folder);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: revision } = env;
    const labels = [
        ['vcs-type', 'git'],
        ['vcs-url', server && repository ? `${server}/${repository}` : commit?.url],
        ['vcs-ref', revision || commit?.id],
        ['build-date', commit?.date],
    ];
    return new Map(labels.filter((label) => label[1] !== undefined));
}

// EXTERNAL MODULE: ./src/generate/load-templates.ts + 1 modules
var load_templates = __nccwpck_require__(5244);
// EXTERNAL MODULE: ./src/context/read-inside.ts
var read_inside = __nccwpck_require__(2272);
// EXTERNAL MODULE: ./src/generate/contents.ts + 1 modules
var generate_contents = __nccwpck_require__(2756);
// EXTERNAL MODULE: ./src/generate/dockerfile.ts + 2 modules
var dockerfile = __nccwpck_require__(4022);
// EXTERNAL MODULE: ./src/core/system-image.ts
var system_image = __nccwpck_require__(3794);
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
var manifest = __nccwpck_require__(3363);
// EXTERNAL MODULE: ./src/runtime-spec/index.ts + 30 modules
var runtime_spec = __nccwpck_require__(4057);
// EXTERNAL MODULE: ./src/files/create-files.ts
var create_files = __nccwpck_require__(8833);
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
    const templates = await (0,load_templates/* readTemplates */.Q)(options.templates);
    const labels = await buildLabels(context, options);
    const { short } = options.image;
    const templateDataWith = (process) => ({
        name: short,
        description: options.description ?? labels.get('summary') ?? short,
        baseImage: options.baseImage,
        labels,
        runtimeOptions: options.runtimeOptions,
        readFile: (0,read_inside/* contextReader */.j)(context.root),
        defaults: options.defaults,
        hostFiles: options.hostFiles,
        programs: context.programs,
        process,
        templates,
    });
    // Mounts have nothing to do with the process, which may not be known before the build.
    const tmpfiles = await (0,generate_contents/* exportContents */.H1)(new Set(['tmpfiles']), templateDataWith({}), found.get('config'));
    return {
        labels,
        plan: planGeneration({
            hasDockerfile: context.dockerfile !== undefined,
            copies: context.dockerfile?.exports ?? [],
            present: new Set(found.keys()),
            hostFiles: options.hostFiles,
            installsFilesOnly: (0,manifest/* parseManifest */.N)(found.get('manifest') ?? '{}').manifest.noContainerService,
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
const architectures = new Map([
    ['x64', 'x86_64'],
    ['amd64', 'x86_64'],
    ['arm64', 'aarch64'],
    ['arm', 'armhfp'],
    ['ppc64', 'ppc64le'],
]);
/** The architecture of a platform (`linux/arm64`), or of this machine, as the label has it. */
function architecture(platform) {
    const name = platform?.split('/')[1] ?? process.arch;
    return architectures.get(name) ?? name;
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
    await (0,create_files/* writeNew */.q)(context.root, generated.files);
    return generated;
}
async function filesBeforeBuild(context, generation) {
    const { plan, config } = generation;
    const existing = context.dockerfile;
    const hasInit = (await context.files.lookup('/init.sh')) !== undefined;
    const needsInit = !existing && !hasInit && !plan.installsFilesOnly && context.programs.length !== 1;
    const data = generation.templateDataWith(existing
        ? (0,runtime_spec/* dockerfileProcess */.u6)(existing.parsed)
        : { args: [(0,dockerfile/* imageCommand */.tv)(context.programs, hasInit || needsInit)] });
    const { content, notices } = await (0,generate_contents/* exportContents */.H1)(new Set(plan.beforeBuild.keys()), data, config);
    const files = [...content].map(([file, text]) => ({
        path: plan.beforeBuild.get(file) ?? system_image/* exportFiles */.S7[file],
        content: text,
    }));
    if (needsInit)
        files.unshift({ path: 'init.sh', content: await (0,generate_contents/* initScript */.g5)(data), executable: true });
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
    return (0,dockerfile/* dockerfile */.TE)(data, { folders, exportFiles: names, hasInitScript: hasInit, hasCommand: runs });
}
/** The System Image files that a build puts into the image besides what the Dockerfile copies, by name. */
async function addedByBuild(context, generation) {
    const { beforeBuild, onTop } = generation.plan;
    const generated = new Set([...beforeBuild.keys(), ...onTop.keys()].filter((file) => onTop.get(file) !== 'context'));
    const process = context.dockerfile ? (0,runtime_spec/* dockerfileProcess */.u6)(context.dockerfile.parsed) : {};
    const { content } = await (0,generate_contents/* exportContents */.H1)(generated, generation.templateDataWith(process), generation.config);
    const contents = new Map(content);
    for (const [file, origin] of onTop) {
        if (origin === 'context')
            contents.set(file, (await context.files.read(`/${system_image/* exportFiles */.S7[file]}`)).toString('utf8'));
    }
    return new Map([...contents].map(([file, content]) => [system_image/* exportFiles */.S7[file], content]));
}
/** Whether a generated configuration template starts the generated init script. */
function startsInitScript(config) {
    return config !== undefined && config.includes(JSON.stringify(generate_contents/* initScriptPath */.x7));
}


/***/ }),

/***/ 2951:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./src/check/index.ts + 32 modules
var check = __nccwpck_require__(9526);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/context/read-inside.ts
var read_inside = __nccwpck_require__(2272);
// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 6 modules
var parse = __nccwpck_require__(293);
// EXTERNAL MODULE: ./src/dockerfile/exports.ts + 1 modules
var dockerfile_exports = __nccwpck_require__(7388);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/image/readable.ts
var readable = __nccwpck_require__(4629);
// EXTERNAL MODULE: ./src/image/sorted-entries.ts
var sorted_entries = __nccwpck_require__(4617);
;// CONCATENATED MODULE: ./src/image/folder.ts






/**
 * A folder on disk. Nothing outside it is ever looked at: a link is an entry, and a path through one is not there.
 * Nothing is kept, so that a file that is written later is seen.
 * @param root may be a link itself. Where it is no folder, the view is empty.
 */
function folderFiles(root) {
    const place = `the folder "${root}"`;
    const base = once(() => (0,promises_.realpath)(root));
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
            const content = await ask(path, async () => readFile((0,posix_.join)(await base(), path)));
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
async function readFile(location) {
    const file = await (0,promises_.open)(location, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** The first answer, for good; a failure is asked again. */
function once(question) {
    let answer;
    return () => (answer ??= question().catch((error) => {
        answer = undefined;
        throw error;
    }));
}

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(761);
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
        dockerfile: await readDockerfile(root, files, options.dockerfile),
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
    if (!(0,read_inside/* isInside */.F)(await (0,promises_.realpath)(root), real)) {
        throw new errors/* UserError */.yo(`${where}: the host file "${source}" is a link that leaves the context; copy the file in.`);
    }
}
/** What to do about a file that is not there: the one beside it whose name is nearly the same, if there is one. */
async function workaround(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    const meant = (0,nearest/* nearest */.p)((0,external_node_path_.basename)(path), names);
    return meant === undefined ? 'Add the file, or correct its path.' : `Did you mean "${meant}"?`;
}
async function readDockerfile(root, files, given) {
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
    const parsed = (0,parse/* parseDockerfile */.A)(text);
    return { path, text, parsed, exports: await (0,dockerfile_exports/* exportCopies */.e)(parsed, files) };
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

// EXTERNAL MODULE: ./src/context/git.ts + 9 modules
var git = __nccwpck_require__(5227);
// EXTERNAL MODULE: ./src/pipeline/generate.ts + 2 modules
var generate = __nccwpck_require__(7116);
// EXTERNAL MODULE: ./src/report/index.ts + 2 modules
var report = __nccwpck_require__(3099);
;// CONCATENATED MODULE: ./src/pipeline/plan.ts





/**
 * Looks at everything that can be known before anything is done.
 * @param uncommitted tells of a folder what is not committed; for many folders it can be asked together
 * @throws UserError for whatever cannot be right
 */
async function planRun(options, uncommitted = git/* uncommittedFiles */.b) {
    const policy = (0,check/* policyOf */.US)(options, check/* rules */.aO);
    for (const path of options.reports)
        (0,report/* assertReportPath */.G)(path);
    const context = await openContext(options);
    const [generation, changed] = await Promise.all([(0,generate/* planFor */.bJ)(context, options), uncommitted(context.root)]);
    return { options, policy, context, generation, uncommitted: changed };
}


/***/ }),

/***/ 301:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName)
/* harmony export */ });
const toolName = 'system-image';


/***/ }),

/***/ 3099:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ assertReportPath),
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __nccwpck_require__(2794);
// EXTERNAL MODULE: ./src/report/context.ts
var report_context = __nccwpck_require__(301);
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
    const counts = { name: report_context/* toolName */.U, tests: cases.length, failures, errors: 0, skipped: 0 };
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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
                        name: report_context/* toolName */.U,
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

// EXTERNAL MODULE: ./src/report/text.ts + 1 modules
var report_text = __nccwpck_require__(878);
;// CONCATENATED MODULE: ./src/report/index.ts






const formats = new Map([
    ['.json', json/* json */.P],
    ['.sarif', sarif],
    ['.xml', junit],
    ['.txt', (findings) => (0,report_text/* text */.Q)(findings, false)],
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


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2061);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(301);


/** Grows when a field goes away or changes its meaning; new fields may come at any time. */
const schemaVersion = 1;
/** The findings for programs, as docs/report.schema.json describes them. */
function json(findings, { version, image, failed }) {
    const counts = _check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.map((level) => [level, findings.filter((finding) => finding.level === level).length]);
    const report = {
        schemaVersion,
        tool: { name: _context_js__WEBPACK_IMPORTED_MODULE_1__/* .toolName */ .U, version },
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


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 878:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(7336);
var picocolors_default = /*#__PURE__*/__nccwpck_require__.n(picocolors);
// EXTERNAL MODULE: ./src/check/finding.ts
var finding = __nccwpck_require__(2061);
;// CONCATENATED MODULE: ./src/report/counts.ts

/** `2 errors, 1 warning`; empty where there are no findings. */
function countText(found) {
    return [...finding/* levels */.y]
        .reverse()
        .map((level) => ({ level, count: found.filter((finding) => finding.level === level).length }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`)
        .join(', ');
}
/** The findings, the most severe first, else in their order. */
function bySeverity(found) {
    return [...found].sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
}

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
    const counts = countText(findings);
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


/***/ }),

/***/ 4057:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u6: () => (/* reexport */ dockerfileProcess),
  dR: () => (/* reexport */ imageProcess),
  kh: () => (/* binding */ runtimeSpec)
});

// UNUSED EXPORTS: runtimeOptionsHelp

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(761);
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
var capabilities = __nccwpck_require__(3649);
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
const process = object({
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
    process: always(process),
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
var shell_words = __nccwpck_require__(7609);
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

// EXTERNAL MODULE: ./src/dockerfile/final-stages.ts
var final_stages = __nccwpck_require__(9888);
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
    const configs = (0,final_stages/* finalStages */.y)(dockerfile).map(({ config }) => config);
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


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ findCompressor),
  c: () => (/* binding */ ways)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
var external_node_zlib_default = /*#__PURE__*/__nccwpck_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
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


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ archiveName)
/* harmony export */ });
/* unused harmony export endings */
/* harmony import */ var _options_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9580);

/** How an archive is compressed, and what its name then ends in. */
const endings = { none: '.tar', gzip: '.tar.gz', zstd: '.tar.zst' };
/** The file name of an image's archive: `a/b:1` gives `a-b-1.tar`, legal as an artifact's name too. */
function archiveName(image, compression) {
    return (0,_options_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactName */ .Cs)(image) + endings[compression];
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ saveArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/files/make-folder.ts
var make_folder = __nccwpck_require__(7366);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
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
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
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
    const written = write(request, file, signal);
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
function write({ engine, image, compressor: { through, transform } }, file, signal) {
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


/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2957);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
