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
    for (let key2 of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key2) && key2 !== except && __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
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

// src/policy/prose.generated.ts
var whys, init_prose_generated = __esm({
  "src/policy/prose.generated.ts"() {
    whys = () => `{"ai/new-use":"AI counts as innovative technology: what it does to people is not fully known yet, and it needs a showing that it is necessary and proportionate. So a person looks when it first works on personal data, and when it gets more.","children/new-subject":"Children understand less of what happens to their data and can defend themselves less. A service that they use, or that is offered to them, must put their interests first from the design on, so a person looks when they first appear.","children/default-on":"Where children may use a service, the private setting is the default. Turning profiling, recommendations, location or advertising on takes a compelling reason in the best interests of the child, such as protecting them. Oversight by adults, editors or a regulator and an opt-out are no such reason, and keeping children engaged or advertising to them never is.","children/marketing":"Children see less well what is done with them and what a message wants. Using their data for marketing, to profile them for advertising, or to decide about them automatically is among the uses that the regulator lists as likely to be high risk, so the data protection officer looks.","criminal-offence/new-field":"Convictions and allegations follow people into work, housing and credit, and allegations may not even be true. The law gives this data protection of its own, so a person should look before it is collected.","criminal-offence/new-use":"A record of an offence follows people wherever it goes, and the condition for one use does not cover the next. When an activity, a purpose or a recipient newly gets it, someone has to see whether it is needed there and what allows it.","criminal-offence/no-condition":"Like special category data, data about offences needs more than a lawful basis: either official authority or a condition that domestic law names. Without one the use is unlawful.","dpia/automatic":"Three kinds of processing always need an assessment before they start: extensive automated evaluation of people on which weighty decisions rest, special category or criminal offence data on a large scale, and watching public places on a large scale.","dpia/listed":"The Commissioner lists ten operations that call for an assessment, some by themselves and some together with another one or with a criterion of the European guidelines.","dpia/criteria":"Two of the nine criteria of the European guidelines usually mean that an assessment is needed; whoever is confident that it is not may say why instead. Where people are vulnerable, anything else on top makes it a must.","dpia/scale-unstated":"A large scale alone can make a DPIA a must. Where a use reaches across the country, or very many people, whoever declares it can say whether it is large: by number, volume, variety, duration and extent, for there is no threshold.","dpia/waived":"Leaving an assessment out is allowed only where the reasons are documented, or where every condition of an exemption is met: a statute that regulates this very operation and was assessed when it was made, or an earlier assessment that matches in nature, scope, context and purposes. A reason of one's own answers the criteria, never the law's own cases, the Commissioner's list, or vulnerable people together with another criterion.","dpia/outdated":"An assessment is about the processing as it was then. When data, people, recipients, scale or decisions change, it has to be reviewed at least where the risk has changed.","dpia/removed":"The assessment is the record of how the risk to people is handled. While the processing goes on, the record has to stay.","governance/declaration-added":"Declaring the truth must never be punished, so a first declaration is one question and not hundreds. Someone reads the whole of it once; what the other rules find in it is existing risk.","governance/declaration-removed":"Without a declaration nothing is judged any more, while the data is still there.","governance/claim-narrowed":"Calling data something milder, or dropping the fact that woke a rule, silences every rule that read it. It may well be true; someone accountable has to agree that it is.","governance/unknown-fact":"Saying \`unknown\` is honest, and better than a guess. It is not an answer: someone accountable has to agree that the work goes on without one.","governance/unused-data":"Every rule about purposes, recipients and lawful bases looks at activities. A field that none of them uses passes all of these rules by; either an activity is not declared, or the data is not needed.","governance/document-missing":"A contract or an assessment that nobody can open proves nothing. What is named as a file of the repository has to be there, and to have something in it.","governance/date-ahead":"A test, a check or an assessment counts because somebody did it. With a day still to come it is a plan, and an answer that holds for ever is none.","governance/gate-changed":"Whoever changes the workflow, the configuration, the policies or the owners changes what is asked of everybody. It is judged by the rules that held before, and someone accountable has to agree.","governance/risk-accepted":"A finding that is left to stand is a decision, and decisions have an owner and an end. An entry covers one finding, by its fingerprint, for twelve months at most; accepting it again, or for longer, is a new decision.","governance/acceptance-unused":"The finding that was accepted is gone, or has changed and is no longer covered. An entry that covers nothing only hides that.","governance/acceptance-expired":"The day until which the risk was accepted has passed, and its finding counts again.","lawful-basis/missing":"Every use of personal data needs one of the lawful bases, determined before it starts. It decides what people are told and which rights they have, so it cannot be found afterwards. Pseudonymised data needs one as well.","lawful-basis/changed":"People were told on what basis their data is used. Swapping it later is only right with a good reason, such as a genuine change of circumstances or a purpose nobody could foresee, and that reason must be documented.","lawful-basis/consent-imbalance":"Consent counts only when it is freely given. Employees, residents, patients and others who depend on the organisation may agree because they fear what a no would bring, so consent from them needs a second look, or another basis.","lawful-basis/consent-detriment":"Whoever can only say yes has not chosen. Where the service is refused without consent, or whoever refuses is worse off (cannot do their job, cannot visit a relative), it is no consent at all.","lawful-basis/consent-capacity":"Whoever does not understand what they agree to has not consented. Among children and other vulnerable people some may not be able to, so it has to be said whether everyone asked can, and what happens with those who cannot.","lawful-basis/consent-bundled":"Explicit consent needs a clear statement of its own, apart from everything else that people agree to. Tucked into a contract it is neither seen nor free, so the guidance recommends keeping it out.","lawful-basis/consent-no-withdrawal":"People must be able to take consent back at any time, and as easily as they gave it. Where nothing says how, they cannot.","lawful-basis/no-lia":"Legitimate interests is the basis that the organisation grants itself. It holds only after a test in three parts: an interest, a need for this use of data to serve it, and a balance with the people concerned that does not tip against them. The assessment is where that is shown.","lawful-basis/less-intrusive-means":"Cameras in rooms where people live, recognition of passing faces and constant tracking of workers reach deep into private life. Where the aim can reasonably be reached by less intrusive means there is no lawful basis for them, so somebody has to have looked, in a necessity assessment or a DPIA.","lawful-basis/recognised-interest":"Since February 2026 a closed list of interests (among them crime, emergencies and the safeguarding of vulnerable people) is a basis of its own that needs no balancing test. It is narrow, so a person checks that the purpose is really on the list. Before that date no such basis existed.","marketing/no-consent":"A message that is directed at particular people and urges them to buy or use something is direct marketing, and the rules for electronic marketing ask for consent. The same words shown to everybody, or a neutral message that lays out several options, are not.","marketing/automated-call":"No part of a marketing call may be recorded matter unless the person called has agreed to exactly that; a few seconds of greeting in a synthesised voice count, however good the reason for them.","marketing/new":"Whether a message is direct marketing depends on how it is sent, to whom, and in what tone. When one of these changes so that it is, the marketing rules begin to apply, and someone should look.","monitoring/facial-recognition":"Live facial recognition reads a person's unique features without their doing anything, in places where they shop or meet, and can single them out at once; the law sets a high bar for it. Unlocking one's own phone, or checking one face against one document, is another matter.","monitoring/no-objection":"People may object at any time to being recognised by live facial recognition, to direct marketing, and to being profiled by a political campaign. A right that nobody can use is none.","monitoring/employees":"Someone who depends on an employer can hardly refuse to be watched, which makes workers vulnerable in the law's eyes. Following a vehicle that people also use in their own time follows the person.","monitoring/invisible":"People who do not know that their data is used cannot use their rights. They have to be told, unless that is impossible or takes disproportionate effort; then the privacy information must at least be published and the risk assessed.","monitoring/political":"Combining the register, bought data and interviews draws a picture of a voter that the voter does not see, and messages that follow from it can sway an election. People should know of it and be able to object.","people/new-vulnerable":"Patients, residents, employees, debtors and others may not be able to agree or object freely, or to see what follows from it. Once they are among the people concerned, a DPIA is due as soon as anything else about the use is risky.","personal-data/claimed-not-personal":"Data that no name stands beside can still single people out: a number plate, a property reference or a cookie identifier does, as soon as it can be combined with something else. Calling it anonymous takes it out of the law's protection, so the claim needs an assessment of whether people can still be found in it, and no link back to them.","personal-data/pseudonymised-as-anonymous":"Where the organisation can still link records back to people, by combining them with what it holds or by undoing a reference, the data is pseudonymised and remains personal data with every duty attached. Declared as anonymised, those duties would be passed over by mistake.","personal-data/anonymisation-untested":"Once data has left, nobody can take back a record that turns out to name someone. The guidance recommends a motivated intruder test before sharing: trained people try to find individuals with everything an attacker could reach. Free text needs it most, since details about a person hide anywhere in it.","personal-data/anonymisation-stale":"What is anonymous today may not be tomorrow: new techniques appear and new information gets published that the data can be matched with. The guidance recommends regular checks that the anonymisation still holds.","personal-data/people-in-business-roles":"A company is not protected, but the people who act for it are. A director's name or a work address with a name in it relates to that person, as does everything about a sole trader, so it is personal data even on a business record.","personal-data/identity-theft-set":"A name, a postal address and a date of birth are together enough to pose as someone: to open accounts, take out cards or claim benefits in their name. Where all three are needed, they deserve more care than each one alone.","personal-data/new-field":"Whatever tells something about a living person who could be found, if only by combining it, is personal data and comes with duties: a purpose, a lawful basis, a time to delete it. A new field is the moment to think of them.","personal-data/new-highly-personal":"Bank and card data, someone's exact whereabouts, the content of messages, passwords and the like can do real harm when they leak. Sensitive and highly personal data is one of the criteria for processing that is likely to be high risk, so a person should look before it is collected.","purpose/changed":"People gave their data for a stated purpose. Using it for another one is only allowed where the two are compatible, and that takes an assessment. Pseudonymised data that stays inside is good practice and a smaller matter, but it is still personal data with a new purpose.","purpose/single-purpose-data":"People left their details so that they could be warned of an infection, often because the law made them. That data is for contact tracing alone. Marketing with it, or passing it to someone who sells or targets, breaks the reason they gave it; whoever wants to send offers asks for details separately.","retention/missing":"Data may be kept no longer than it is needed, and people should know how long that is. A dataset without a period is kept until someone thinks of it.","retention/extended":"People were told one period, and now it is longer, or there is none any more. Someone should agree that the purpose still needs the data.","rights/no-privacy-notice":"People should know what is collected about them, why, and for how long it is kept. Where that is written down for them, the declaration should say.","rights/sar-health-opinion":"Health data that people do not know yet can hurt them. It may be released only after a suitable health professional has said that it will do no serious harm, in an opinion from the six months before the request. Withholding for research, or because a request is unfounded or excessive, releases nothing and needs none.","rights/sar-research":"The exemption for research holds only with safeguards for people and where the results decide nothing about them. Requests may be refused as unfounded or excessive too, but each one on its own facts, never all of a kind.","roles/new-recipient":"Each organisation that gets personal data is one more that people must trust, that can lose it or use it otherwise. Before the first record leaves, it has to be settled who answers for what, and in which agreement.","roles/new-sub-processor":"What an organisation holds as a processor belongs to somebody else's decisions. Handing it to a further processor needs the customers' authorisation, and they must be told early enough to object.","roles/same-entity-claim":"Between offices of one legal entity nothing is transferred, so the claim takes a recipient out of every rule on transfers and contracts. A subsidiary or a parent company is another entity, however close.","roles/changed":"Who decides why and how data is used carries the duties. When a supplier turns from processor into controller, or the organisation itself from controller into processor, duties move with it, and people's rights have another address.","roles/processor-own-purposes":"A processor acts on instructions alone. As soon as it uses the data for anything else, building another model for example, it is a controller for that, with everything that follows. A declaration that calls it a processor and names purposes of its own contradicts itself.","roles/no-processor-contract":"A written contract is what binds a processor to instructions, to secrecy and to giving the data back. Without one the organisation cannot say what happens to people's data there.","roles/no-sharing-agreement":"Between controllers an agreement is good practice: it says what the data is for, what happens to it at each stage and who answers people. Joint controllers have to settle that between them, and should before anything is shared.","roles/decides-but-not-controller":"The role follows from who decides, not from what is written. Whoever settles why data is used, how long it is kept or what people may do with it is likely a controller, and so is a health body that uses what patients enter in an app it recommends. Choosing technical details that do not matter to the purpose leaves a processor a processor.","roles/not-responsible-claim":"Whoever is not responsible is asked for no lawful basis, no condition and no DPIA. Who handles data about people is a controller or a processor in nearly every case, so somebody looks when the claim is made.","roles/household-claim":"Data that someone uses for purely personal matters is outside the law. Footage that is posted for everyone to see, or a vehicle that carries out business, goes beyond that, and then the law applies in full.","security/encryption-removed":"Encryption is what stands between people's data and whoever gets hold of a disk or a line. Taking it away, or no longer saying that it is there, needs someone who answers for security.","security/cloud-unencrypted":"In someone else's data centre encryption at rest and in transit is what the guidance on cloud services expects. Where it is missing for special category or criminal offence data, someone has to answer for that.","security/nis-review":"Whoever offers something as a service should find out whether the Network and Information Systems Regulations apply to them.","sharing/outside-agreement":"A data sharing agreement covers those it names. When its data goes to somebody else, neither the partners nor the people know of it, and nobody has settled what happens there; it has to be extended first.","sharing/new-data":"What is shared should be no more than its purpose needs. A recipient that was agreed for some data is not thereby agreed for more, even where nobody decided it and a pattern in the file just happens to match another field.","sharing/model-training":"What a model has learnt cannot easily be taken back. Sharing for it needs a lawful basis before it starts and, so that both sides know what the data may be used for, an agreement; anonymised data does in many cases.","sharing/clean-room":"A clean room tells organisations whether they know the same person without showing either the other's list. That only holds when each list stays apart, and when techniques such as private set intersection keep people from being singled out by what is compared.","special-category/new-field":"Health, ethnicity, beliefs, sexuality, union membership, genetic and biometric data can be used to hurt or exclude people, so the law asks for more protection. A field becomes special by what it holds, by what is deliberately inferred from it or used to treat people differently, by what a text may contain, and by templates that identify people.","special-category/new-use":"A condition that covers one use of special category data does not cover the next. When an activity, a purpose or a recipient newly gets it, someone accountable has to see whether the data is needed there and what allows it.","special-category/no-condition":"A lawful basis is not enough for special category data: a second condition, from a closed list, must allow it. Legitimate interests has no equivalent there. Without a condition the use is unlawful, whatever it is good for.","special-category/explicit-consent-imbalance":"Explicit consent has to be freely given. Employees, patients or residents of a care home may feel that saying no will cost them, so the guidance calls explicit consent unlikely to be appropriate where one side holds the power.","special-category/necessity-undocumented":"Whoever relies on substantial public interest must show that the use is necessary and why consent does not do, with specific arguments about who benefits and how many. A general appeal to the public good is not enough.","special-category/biometric-reasoning":"Pictures and voices are not biometric data by themselves; they become so once they are processed into a template that can identify someone. Where software works on them and no template is made, the guidance asks to document why the use is not biometric, and to look at it again when the software changes. Recognising a person always takes a template.","tracking/new-technology":"Cookies, SDKs, extensions and the like reach into people's own devices. What is strictly necessary for the service people asked for may be there; anything beyond that needs a decision, and so does collecting more than before, or calling a means of following people necessary.","tracking/no-consent":"What is not strictly necessary may be stored or read only after people have agreed by a clear act of their own, such as an opt-in; an opt-out comes too late. Since 5 February 2026 statistics about the service, appearance and emergencies are excepted under conditions: people are told, can object simply, and nobody uses it for anything else.","tracking/no-notice":"People must be told which technologies are there, what they do and why, before anything is stored or read.","tracking/necessity-stretched":"Strictly necessary means essential for the service that people asked for, and nothing else; security and communication are excepted only as far as they are. Advertising, profiling or any use of the provider's own are other uses, and those need consent.","tracking/new-tracking":"Following where people are or what they do, and drawing a picture of them from it, reaches deep into their lives and is on the list of operations that call for an assessment. Someone should look before it starts.","transfers/new-restricted":"People lose the protection of UK law when a separate organisation abroad handles their data, so the safeguards and exceptions have to be weighed before anything is sent. It is a transfer even when people hand the data over themselves, because the organisation chose the supplier. Receiving data from abroad, or moving it within one legal entity, is none.","transfers/country-unknown":"Whether a transfer is restricted, and which safeguard it needs, hangs on the country of the organisation that receives the data. A recipient that the customer chooses (a webhook, forwarding) is left out: it is not the organisation that sends the data there.","transfers/no-safeguard":"Where a country has no adequacy, data may go there only under an appropriate safeguard, such as an international data transfer agreement, or in narrow cases under an exception. That people hand the data to the supplier themselves changes nothing.","transfers/no-risk-assessment":"Standard clauses bind the recipient, not the law of its country. The first step in using them is to assess whether the data stays protected there.","transfers/data-bridge-unverified":"The UK Extension covers only US organisations that are certified under it, and certifications lapse every year. Whoever relies on it has to look the recipient up; elsewhere the bridge covers nobody.","transfers/wrong-adequacy":"Adequacy is a decision about a country, not a wish. Where there is none, the data goes out unprotected; for the US only the data bridge counts, and only for certified organisations.","transfers/partial-adequacy":"For Canada and Japan adequacy reaches only recipients and data under certain laws of theirs. Whether this recipient is one of them has to be known before adequacy is relied on.","transfers/exception-used":"The exceptions are for narrow cases; a transfer that rests on one gives people no protection in the other country. Someone who is accountable has to agree that the case is one of them.","transfers/safeguard-weakened":"The transfer goes on while what made it lawful goes away. That is seldom meant, and people cannot see it.","transfers/could-be-anonymised":"Data should go abroad only where it must. Research, model training and statistics can often do with data that identifies nobody, and then there is nothing to transfer.","transfers/storage-abroad":"Where a cloud service keeps the data decides whose law reaches it. A new country is worth a look; where the UK has found the country adequate, it is only worth knowing."}`;
  }
});

// src/policy/builtin-prose.ts
function builtinWhys() {
  return JSON.parse(whys());
}
var init_builtin_prose = __esm({
  "src/policy/builtin-prose.ts"() {
    init_prose_generated();
  }
});

// node_modules/universal-user-agent/index.js
function getUserAgent(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var init_universal_user_agent=__esm({"node_modules/universal-user-agent/index.js"(){}});
// node_modules/@octokit/endpoint/dist-bundle/index.js
function q(e){return e?Object.keys(e).reduce((t,n2)=>(t[n2.toLowerCase()]=e[n2],t),{}):{}}function C(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return false;let t=Object.getPrototypeOf(e);if(t===null)return true;let n2=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n2=="function"&&n2 instanceof n2&&Function.prototype.call(n2)===Function.prototype.call(e)}function g(e,t){let n2=Object.assign({},e);return Object.keys(t).forEach(i3=>{C(t[i3])?i3 in e?n2[i3]=g(e[i3],t[i3]):Object.assign(n2,{[i3]:t[i3]}):Object.assign(n2,{[i3]:t[i3]})}),n2}function y(e){for(let t in e)e[t]===void 0&&delete e[t];return e}function d(e,t,n2){if(typeof t=="string"){let[r,s3]=t.split(" ");n2=Object.assign(s3?{method:r,url:s3}:{url:r},n2)}else n2=Object.assign({},t);n2.headers=q(n2.headers),y(n2),y(n2.headers);let i3=g(e||{},n2);return n2.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(i3.mediaType.previews=e.mediaType.previews.filter(r=>!i3.mediaType.previews.includes(r)).concat(i3.mediaType.previews)),i3.mediaType.previews=(i3.mediaType.previews||[]).map(r=>r.replace(/-preview/,""))),i3}function D(e,t){let n2=/\?/.test(e)?"&":"?",i3=Object.keys(t);return i3.length===0?e:e+n2+i3.map(r=>r==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${r}=${encodeURIComponent(t[r])}`).join("&")}function R(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function F(e){let t=e.match(P);return t?t.map(R).reduce((n2,i3)=>n2.concat(i3),[]):[]}function b(e,t){let n2={__proto__:null};for(let i3 of Object.keys(e))t.indexOf(i3)===-1&&(n2[i3]=e[i3]);return n2}function j(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function l(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function p(e,t,n2){return t=e==="+"||e==="#"?j(t):l(t),n2?l(n2)+"="+t:t}function o(e){return e!=null}function h(e){return e===";"||e==="&"||e==="?"}function S(e,t,n2,i3){var r=e[n2],s3=[];if(o(r)&&r!=="")if(typeof r=="string"||typeof r=="number"||typeof r=="bigint"||typeof r=="boolean")r=r.toString(),i3&&i3!=="*"&&(r=r.substring(0,parseInt(i3,10))),s3.push(p(t,r,h(t)?n2:""));else if(i3==="*")Array.isArray(r)?r.filter(o).forEach(function(c2){s3.push(p(t,c2,h(t)?n2:""))}):Object.keys(r).forEach(function(c2){o(r[c2])&&s3.push(p(t,r[c2],c2))});else{let c2=[];Array.isArray(r)?r.filter(o).forEach(function(a2){c2.push(p(t,a2))}):Object.keys(r).forEach(function(a2){o(r[a2])&&(c2.push(l(a2)),c2.push(p(t,r[a2].toString())))}),h(t)?s3.push(l(n2)+"="+c2.join(",")):c2.length!==0&&s3.push(c2.join(","))}else t===";"?o(r)&&s3.push(l(n2)):r===""&&(t==="&"||t==="?")?s3.push(l(n2)+"="):r===""&&s3.push("");return s3}function I(e){return{expand:V.bind(null,e)}}function V(e,t){var n2=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(i3,r,s3){if(r){let a2="",u=[];if(n2.indexOf(r.charAt(0))!==-1&&(a2=r.charAt(0),r=r.substr(1)),r.split(/,/g).forEach(function(m7){var f6=/([^:\*]*)(?::(\d+)|(\*))?/.exec(m7);u.push(S(t,a2,f6[1],f6[2]||f6[3]))}),a2&&a2!=="+"){var c2=",";return a2==="?"?c2="&":a2!=="#"&&(c2=a2),(u.length!==0?a2:"")+u.join(c2)}else return u.join(",")}else return j(s3)}),e==="/"?e:e.replace(/\/$/,"")}function v(e){let t=e.method.toUpperCase(),n2=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),i3=Object.assign({},e.headers),r,s3=b(e,["method","baseUrl","url","headers","request","mediaType"]),c2=F(n2);n2=I(n2).expand(s3),/^http/.test(n2)||(n2=e.baseUrl+n2);let a2=Object.keys(e).filter(f6=>c2.includes(f6)).concat("baseUrl"),u=b(s3,a2);if(!/application\/octet-stream/i.test(i3.accept)&&(e.mediaType.format&&(i3.accept=i3.accept.split(/,/).map(f6=>f6.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n2.endsWith("/graphql")&&e.mediaType.previews?.length)){let f6=i3.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];i3.accept=f6.concat(e.mediaType.previews).map(T5=>{let w5=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${T5}-preview${w5}`}).join(",")}return["GET","HEAD"].includes(t)?n2=D(n2,u):"data"in u?r=u.data:Object.keys(u).length&&(r=u),!i3["content-type"]&&typeof r<"u"&&(i3["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof r>"u"&&(r=""),Object.assign({method:t,url:n2,headers:i3},typeof r<"u"?{body:r}:null,e.request?{request:e.request}:null)}function W(e,t,n2){return v(d(e,t,n2))}function O(e,t){let n2=d(e,t),i3=W.bind(null,n2);return Object.assign(i3,{DEFAULTS:n2,defaults:O.bind(null,n2),merge:d.bind(null,n2),parse:v})}var A,$,E,P,_,init_dist_bundle=__esm({"node_modules/@octokit/endpoint/dist-bundle/index.js"(){init_universal_user_agent();A="0.0.0-development",$=`octokit-endpoint.js/${A} ${getUserAgent()}`,E={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":$},mediaType:{format:""}};P=/\{[^{}}]+\}/g;_=O(null,E)}});
// node_modules/content-type/dist/index.js
var require_dist=__commonJS({"node_modules/content-type/dist/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true}),exports.format=format,exports.parse=parse3;var TEXT_REGEXP=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,TOKEN_REGEXP=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,QUOTE_REGEXP=/[\\"]/g,TYPE_REGEXP=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,NullObject=(()=>{let o4=function(){};return o4.prototype=Object.create(null),o4})();function format(o4){let{type:c2,parameters:t}=o4;if(!c2||!TYPE_REGEXP.test(c2))throw new TypeError(`Invalid type: ${c2}`);let r=c2;if(t)for(let s3 of Object.keys(t)){if(!TOKEN_REGEXP.test(s3))throw new TypeError(`Invalid parameter name: ${s3}`);r+=`; ${s3}=${qstring(t[s3])}`}return r}function parse3(o4,c2){let t=c2?.comma===true?COMMA:65536,r=o4.length,s3=skipOWS(o4,c2?.start??0,r),e=s3;s3=skipValue(o4,s3,r,t);let u=trailingOWS(o4,e,s3),n2=o4.slice(e,u).toLowerCase();return c2?.parameters===false?{type:n2,index:s3,parameters:new NullObject}:parseParameters(o4,n2,s3,r,t)}var SP=32,HTAB=9,SEMI=59,EQ=61,DQUOTE=34,BSLASH=92,COMMA=44;function parseParameters(o4,c2,t,r,s3){let e=new NullObject;t:for(;t<r&&o4.charCodeAt(t)!==s3;){t=skipOWS(o4,t+1,r);let u=t;for(;t<r;){let n2=o4.charCodeAt(t);if(n2===s3)break t;if(n2===SEMI)continue t;if(n2===EQ){let p4=trailingOWS(o4,u,t),f6=o4.slice(u,p4).toLowerCase();if(t=skipOWS(o4,t+1,r),t<r&&o4.charCodeAt(t)===DQUOTE){t++;let a2="";for(;t<r;){let l6=o4.charCodeAt(t++);if(l6===DQUOTE){t=skipValue(o4,t,r,s3),e[f6]===void 0&&(e[f6]=a2);break}if(l6===BSLASH&&t<r){a2+=o4[t++];continue}a2+=String.fromCharCode(l6)}continue t}let i3=t;if(t=skipValue(o4,t,r,s3),e[f6]===void 0){let a2=trailingOWS(o4,i3,t);e[f6]=o4.slice(i3,a2)}continue t}t++}}return{type:c2,index:t,parameters:e}}function skipValue(o4,c2,t,r){for(;c2<t;){let s3=o4.charCodeAt(c2);if(s3===SEMI||s3===r)break;c2++}return c2}function skipOWS(o4,c2,t){for(;c2<t;){let r=o4.charCodeAt(c2);if(r!==SP&&r!==HTAB)break;c2++}return c2}function trailingOWS(o4,c2,t){for(;t>c2;){let r=o4.charCodeAt(t-1);if(r!==SP&&r!==HTAB)break;t--}return t}function qstring(o4){if(TOKEN_REGEXP.test(o4))return o4;if(TEXT_REGEXP.test(o4))return`"${o4.replace(QUOTE_REGEXP,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${o4}`)}}});
// node_modules/json-with-bigint/json-with-bigint.js
var JSONParse,JSONStringify,init_json_with_bigint=__esm({"node_modules/json-with-bigint/json-with-bigint.js"(){({parse:JSONParse,stringify:JSONStringify}=JSON)}});
// node_modules/@octokit/request-error/dist-src/index.js
var a,init_dist_src=__esm({"node_modules/@octokit/request-error/dist-src/index.js"(){a=class extends Error{name;status;request;response;constructor(r,t,e){super(r,{cause:e.cause}),this.name="HttpError",this.status=Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0);"response"in e&&(this.response=e.response);let s3=Object.assign({},e.request);e.request.headers.authorization&&(s3.headers=Object.assign({},e.request.headers,{authorization:e.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s3.url=s3.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s3}}}});
// node_modules/@octokit/request/dist-bundle/index.js
function x(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return false;let o4=Object.getPrototypeOf(e);if(o4===null)return true;let t=Object.prototype.hasOwnProperty.call(o4,"constructor")&&o4.constructor;return typeof t=="function"&&t instanceof t&&Function.prototype.call(t)===Function.prototype.call(e)}async function w(e){let o4=e.request?.fetch||globalThis.fetch;if(!o4)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let t=e.request?.log||console,i3=e.request?.parseSuccessResponseBody!==false,u=x(e.body)||Array.isArray(e.body)?JSONStringify(e.body):e.body,p4=Object.fromEntries(Object.entries(e.headers).map(([r,a2])=>[r,String(a2)])),n2;try{n2=await o4(e.url,{method:e.method,body:u,redirect:e.request?.redirect,headers:p4,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(r){let a2="Unknown Error";if(r instanceof Error){if(r.name==="AbortError")throw r.status=500,r;a2=r.message,r.name==="TypeError"&&"cause"in r&&(r.cause instanceof Error?a2=r.cause.message:typeof r.cause=="string"&&(a2=r.cause))}let m7=new a(a2,500,{request:e});throw m7.cause=r,m7}let s3=n2.status,d7=n2.url,f6={};for(let[r,a2]of n2.headers)f6[r]=a2;let c2={url:d7,status:s3,headers:f6,data:""};if("deprecation"in f6){let r=f6.link&&f6.link.match(/<([^<>]+)>; rel="deprecation"/),a2=r&&r.pop();t.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${f6.sunset}${a2?`. See ${a2}`:""}`)}if(s3===204||s3===205)return c2;if(e.method==="HEAD"){if(s3<400)return c2;throw new a(n2.statusText,s3,{response:c2,request:e})}if(s3===304)throw c2.data=await h2(n2),new a("Not modified",s3,{response:c2,request:e});if(s3>=400)throw c2.data=await h2(n2),new a(N(c2.data),s3,{response:c2,request:e});return c2.data=i3?await h2(n2):n2.body,c2}async function h2(e){let o4=e.headers.get("content-type");if(!o4)return e.text().catch(g2);let t=(0,import_content_type.parse)(o4);if(R2(t)){let i3="";try{return i3=await e.text(),JSONParse(i3)}catch{return i3}}else return t.type.startsWith("text/")||t.parameters.charset?.toLowerCase()==="utf-8"&&t.type!=="application/octet-stream"?e.text().catch(g2):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function R2(e){return e.type==="application/json"||e.type==="application/scim+json"}function N(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){let o4=e,t="documentation_url"in o4?` - ${o4.documentation_url}`:"";return Array.isArray(o4.errors)?`${o4.message}: ${o4.errors.map(i3=>JSON.stringify(i3)).join(", ")}${t}`:`${o4.message}${t}`}return`Unknown error: ${JSON.stringify(e)}`}function y2(e,o4){let t=e.defaults(o4);return Object.assign(function(u,p4){let n2=t.merge(u,p4);if(!n2.request||!n2.request.hook)return w(t.parse(n2));let s3=(d7,f6)=>w(t.parse(t.merge(d7,f6)));return Object.assign(s3,{endpoint:t,defaults:y2.bind(null,t)}),n2.request.hook(s3,n2)},{endpoint:t,defaults:y2.bind(null,t)})}var import_content_type,k,$2,g2,B,init_dist_bundle2=__esm({"node_modules/@octokit/request/dist-bundle/index.js"(){init_dist_bundle();init_universal_user_agent();import_content_type=__toESM(require_dist(),1);init_json_with_bigint();init_dist_src();k="10.0.13",$2={headers:{"user-agent":`octokit-request.js/${k} ${getUserAgent()}`}};g2=()=>"";B=y2(_,$2)}});
// src/github/client.ts
import { setTimeout as sleep } from "node:timers/promises";
function connect({ token, apiUrl, graphqlUrl, repository, userAgent, counted: counted2 }) {
  let [owner = "", repo = ""] = repository.split("/"), headers = { authorization: `bearer ${token}`, "user-agent": userAgent, "x-github-api-version": "2022-11-28" }, hook = async (send, options) => {
    for (let attempt2 = 1; ; attempt2++) {
      counted2?.();
      try {
        return await send({ ...options, request: { ...options.request, signal: AbortSignal.timeout(timeout) } });
      } catch (error) {
        let wait = attempt2 < attempts ? waitAfter(error, options, attempt2) : void 0;
        if (wait === void 0) throw failure(error, options);
        await sleep(wait);
      }
    }
  };
  return { owner, repo, graphqlUrl, ask: B.defaults({ baseUrl: apiUrl, headers, request: { hook } }) };
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
function failure({ status = 0, message: message2, response }, { method, url = "" }) {
  let what = `${method} ${url}`;
  if (!response) return new GitHubFailure(`GitHub could not be reached (${what}): ${message2}`, 0);
  let permission2 = permissions.find(([pattern2]) => pattern2.test(`${method === "GET" ? "" : "write "}${url}`))?.[1], hints = {
    401: " The token is not valid, or has expired: check the input that it comes from, `github-token` or `team-token`.",
    403: ` The workflow's token may lack a permission: it needs \`${permission2}\`.`,
    404: ` Either it is not there, or the token may not see it: it needs \`${permission2}\`.`
  };
  return new GitHubFailure(`GitHub answered ${status} to ${what}: ${message2}.${hints[status] ?? ""}`, status);
}
async function askGraphql({ ask: ask2, graphqlUrl }, query, variables) {
  let { data } = await ask2({ method: "POST", baseUrl: "", url: graphqlUrl, query, variables }), errors = data?.errors ?? [], [first] = errors;
  if (first) {
    let status = first.type === "NOT_FOUND" ? 404 : 403;
    throw new GitHubFailure(`GitHub does not say ${first.path?.join(".") ?? "what was asked"}: ${first.message}`, status);
  }
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
    init_dist_bundle2();
    GitHubFailure = class extends Error {
      /** HTTP status; 0 when there was no usable answer. */
      status;
      constructor(message2, status = 0) {
        super(message2), this.status = status;
      }
    }, attempts = 5, firstWait = 500, longestWait = 6e4, timeout = 3e4;
    permissions = [
      [/\/statuses/, "statuses: write"],
      [/\/issues$/, "issues: write"],
      [/\/(?:pulls|issues)\//, "pull-requests: write"],
      [/^write .*\/git\//, "contents: write"],
      [/./, "contents: read"]
    ];
  }
});

// src/github/pull-request.ts
async function readHead({ ask: ask2, owner, repo }, number2) {
  let { data } = await ask2("GET /repos/{owner}/{repo}/pulls/{pull_number}", { owner, repo, pull_number: number2 });
  return { state: data.state, head: data.head.sha, base: data.base.ref };
}
async function compare({ ask: ask2, owner, repo }, { number: number2, base: base2, head }) {
  let { data } = await ask2("GET /repos/{owner}/{repo}/compare/{basehead}", { owner, repo, basehead: `${base2}...${head}`, per_page: 1 }), listed = data.files ?? [], files = listed.length < comparedFiles ? listed : await allPages(
    (page2) => ask2("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { owner, repo, pull_number: number2, per_page: 100, page: page2 })
  );
  return {
    mergeBase: commitId(data.merge_base_commit.sha),
    files: files.map(({ filename, previous_filename, patch }) => ({ path: filename, before: previous_filename, patch }))
  };
}
async function wasEverThere({ ask: ask2, owner, repo }, commit, path) {
  let { data } = await ask2("GET /repos/{owner}/{repo}/commits", { owner, repo, sha: commit, path, per_page: 1 });
  return data.length > 0;
}
function commitId(text2) {
  if (typeof text2 == "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text2)) return text2;
  throw new GitHubFailure(`GitHub named a commit that is none: ${JSON.stringify(text2)}`);
}
async function openPullRequests({ ask: ask2, owner, repo }, which = {}) {
  return (await allPages(
    (page2) => ask2("GET /repos/{owner}/{repo}/pulls", { owner, repo, state: "open", per_page: 100, page: page2, ...which })
  )).map((pull) => ({ number: pull.number, head: commitId(pull.head.sha) }));
}
var comparedFiles, init_pull_request = __esm({
  "src/github/pull-request.ts"() {
    init_client();
    comparedFiles = 300;
  }
});

// src/history/line.ts
import { createHash } from "node:crypto";
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map((one2) => canonical(one2 ?? null)).join(",")}]`;
  if (typeof value != "object" || value === null) return JSON.stringify(value);
  let members = Object.entries(value).filter(([, one2]) => one2 !== void 0);
  return members.sort(([a2], [b7]) => a2 < b7 ? -1 : 1), `{${members.map(([key2, one2]) => `${JSON.stringify(key2)}:${canonical(one2)}`).join(",")}}`;
}
function extended(text2, entries) {
  let before = linesOf(text2), sequence = before.length, last2 = before.at(-1), added = text2 === "" || text2.endsWith(`
`) ? "" : `
`;
  for (let entry2 of entries) {
    let line = canonical({ ...entry2, sequence: ++sequence, previous: last2 === void 0 ? null : digestOf(last2) });
    added += `${line}
`, last2 = line;
  }
  return text2 + added;
}
var historyBranch, historyFile, digestOf, linesOf, init_line = __esm({
  "src/history/line.ts"() {
    historyBranch = "privacy-history", historyFile = "records.ndjson";
    digestOf = (line) => createHash("sha256").update(line).digest("hex"), linesOf = (text2) => text2 === "" ? [] : text2.replace(/\n$/, "").split(`
`);
  }
});

// src/declaration/nearest.ts
function didYouMean(word, known4) {
  let near = nearest(word, known4);
  return near === void 0 ? void 0 : `Did you mean \`${near}\`?`;
}
function nearest(word, known4) {
  let best, least = Number.POSITIVE_INFINITY;
  for (let candidate of known4) {
    let most7 = Math.max(1, Math.floor(candidate.length / 3));
    if (Math.abs(candidate.length - word.length) > most7) continue;
    let distance = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    distance <= most7 && distance < least && ([best, least] = [candidate, distance]);
  }
  return best;
}
function editsBetween(a2, b7) {
  let beforeLast = [], last2 = Array.from({ length: b7.length + 1 }, (_8, column) => column);
  for (let row = 1; row <= a2.length; row++) {
    let current = [row];
    for (let column = 1; column <= b7.length; column++) {
      let replaced = (last2[column - 1] ?? 0) + (a2[row - 1] === b7[column - 1] ? 0 : 1), least = Math.min((last2[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced);
      row > 1 && column > 1 && a2[row - 1] === b7[column - 2] && a2[row - 2] === b7[column - 1] && (least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1)), current.push(least);
    }
    beforeLast = last2, last2 = current;
  }
  return last2[b7.length] ?? 0;
}
var init_nearest = __esm({
  "src/declaration/nearest.ts"() {
  }
});

// src/signoff/commands.ts
function parseCommand(body) {
  let lines = body.split(/\r\n|[\n\r]/), line = lines.find((one2) => one2.trim() !== "") ?? "", [, name, rest = ""] = /^\/([\p{L}\p{M}\p{Cf}-]+)(?:\s+(.*))?$/u.exec(line.trimEnd()) ?? [];
  if (name === void 0) return lines.some((one2) => attempt.test(one2)) ? malformed(misplaced(line)) : void 0;
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
      return first === "all" ? malformed("errors are overridden one by one: name the finding") : isName(first) ? reason === "" ? malformed("an override needs a reason") : { kind: "override", findings: [first.toLowerCase()], reason } : malformed(unnamed(name));
    default:
      return first === "all" ? { kind: name, findings: ["all"], reason } : isName(first) ? { kind: name, ...namedIn(rest) } : malformed(unnamed(name));
  }
}
function namedIn(rest) {
  let words5 = rest.split(/\s+/), end = words5.findIndex((word) => !isName(word));
  return { findings: (end < 0 ? words5 : words5.slice(0, end)).map((word) => word.toLowerCase()), reason: end < 0 ? "" : words5.slice(end).join(" ") };
}
function breakGlass(rest) {
  let [reason, deadline] = [rest.slice(0, -10), rest.slice(-10)];
  if (!/\S\s/.test(reason) || !/^\d{4}-\d{2}-\d{2}$/.test(deadline))
    return malformed("write `/break-glass <reason> <deadline>`, the deadline as YYYY-MM-DD");
  let day3 = /* @__PURE__ */ new Date(`${deadline}T00:00:00Z`);
  return Number.isNaN(day3.getTime()) || !day3.toISOString().startsWith(deadline) ? malformed(`${deadline} is no day`) : { kind: "break-glass", reason: reason.trim(), deadline };
}
var names, attempt, unseen, isName, unnamed, malformed, init_commands = __esm({
  "src/signoff/commands.ts"() {
    init_nearest();
    names = ["sign-off", "reject", "withdraw", "override", "not-author", "break-glass"], attempt = new RegExp(`^[\\s>*+\\-\\d.]*(?:<[^>]*>\\s*|<!--\\s*)?/(?:${names.join("|")})(?![\\w-])`, "i"), unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
    isName = (text2) => /^[0-9a-f]{8,64}$/i.test(text2), unnamed = (name) => `/${name} names no finding: write the first 8 or more characters of its fingerprint${name === "override" ? "" : ", or `all`"}`;
    malformed = (why2) => ({ kind: "malformed", why: why2 });
  }
});

// src/github/queries.ts
var account, pullRequestQuery, teamQuery, mergeQueueQuery, pinnedFileQuery, minimiseMutation, init_queries = __esm({
  "src/github/queries.ts"() {
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
      newest: commits(last: 1) {
        nodes {
          commit {
            associatedPullRequests(first: 100) { totalCount nodes { number state baseRefName headRefOid } }
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
}`, pinnedFileQuery = `query PinnedFile($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    visibility
    defaultBranchRef { name target { oid } }
    object(expression: $expression) {
      __typename
      ... on Blob { text isBinary isTruncated }
    }
  }
}`, minimiseMutation = `mutation Minimise($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;
  }
});

// src/github/content.ts
import { createHash as createHash2 } from "node:crypto";
async function readTree({ ask: ask2, owner, repo }, commit) {
  let { data } = await ask2("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { owner, repo, tree_sha: commit, recursive: "1" });
  if (data.truncated !== !1)
    throw new GitHubFailure(`The files of commit ${commit} are too many for GitHub to list, so they cannot be judged`);
  return new Map(
    data.tree.filter(({ type }) => type === "blob").map(({ path, sha, mode, size }) => [path, { blob: sha, link: mode === "120000", size: size ?? 0 }])
  );
}
async function readBlob({ ask: ask2, owner, repo }, id) {
  let { data } = await ask2("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { owner, repo, file_sha: id }), bytes = Buffer.from(data.content, "base64");
  if (!isBlob(id, bytes)) throw new GitHubFailure(`GitHub's bytes of blob ${id} are not the ones that it names`);
  return bytes;
}
async function readTexts(client, ids) {
  let { owner, repo: name } = client, texts2 = /* @__PURE__ */ new Map();
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    let asked2 = ids.slice(from, from + mostAtOnce).filter((id) => /^[0-9a-f]+$/.test(id)), query = `query Texts($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${asked2.map((id, index) => `b${index}: object(expression: "${id}") { ... on Blob { text isTruncated } }`).join(" ")} } }`, { repository } = await askGraphql(client, query, {
      owner,
      name
    });
    for (let [index, id] of asked2.entries()) {
      let { text: text2, isTruncated } = repository?.[`b${index}`] ?? {}, bytes = typeof text2 == "string" && isTruncated === !1 ? Buffer.from(text2) : void 0;
      bytes && isBlob(id, bytes) && texts2.set(id, bytes);
    }
  }
  return texts2;
}
function isBlob(id, bytes) {
  return createHash2(id.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === id;
}
async function readFileAt(client, branch, path) {
  let { ask: ask2, owner, repo } = client;
  try {
    let { data } = await ask2("GET /repos/{owner}/{repo}/contents/{path}", { owner, repo, path, ref: branch });
    if (Array.isArray(data) || data.type !== "file") throw new GitHubFailure(`${path} of ${branch} is not a file`);
    return data.encoding !== "base64" ? await readBlob(client, data.sha) : Buffer.from(data.content, "base64");
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return;
    throw error;
  }
}
var mostAtOnce, init_content = __esm({
  "src/github/content.ts"() {
    init_client();
    mostAtOnce = 50;
  }
});

// src/app/snapshots/github-snapshot.ts
async function readAhead(client, blobs, paths) {
  let ids = paths.flatMap(([snapshot, files]) => files.flatMap((path) => snapshot.blobOf(path) ?? [])), missing2 = [...new Set(ids)].filter((id) => !blobs.has(id));
  if (!(missing2.length < 2))
    for (let [id, bytes] of await readTexts(client, missing2)) blobs.set(id, Promise.resolve(bytes));
}
function changedPaths(before, after) {
  return [.../* @__PURE__ */ new Set([...before.files.keys(), ...after.files.keys()])].filter((path) => {
    let [a2, b7] = [before.files.get(path), after.files.get(path)];
    return a2?.blob !== b7?.blob || a2?.link !== b7?.link;
  });
}
function branchSnapshot(client, branch) {
  return {
    name: branch,
    read: (path) => readFileAt(client, branch, path),
    list: async () => [...(await readTree(client, branch)).keys()]
  };
}
var GitHubSnapshot, init_github_snapshot = __esm({
  "src/app/snapshots/github-snapshot.ts"() {
    init_content();
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
      async read(path) {
        let id = await this.blob(path);
        if (id === void 0) return;
        let bytes = this.#blobs.get(id) ?? readBlob(this.#client, id);
        return this.#blobs.set(id, bytes), bytes;
      }
      async list() {
        return [...this.files].filter(([, { link }]) => !link).map(([path]) => path);
      }
      async blob(path) {
        let file = this.files.get(path);
        return file && !file.link ? file.blob : void 0;
      }
      async isLink(path) {
        return this.files.get(path)?.link === !0;
      }
      blobOf(path) {
        let file = this.files.get(path);
        return file !== void 0 && !file.link && file.size > 0 ? file.blob : void 0;
      }
    };
  }
});

// src/declaration/shown.ts
function shown(value) {
  return typeof value == "object" && value !== null ? Array.isArray(value) ? "a list" : "a map" : typeof value == "string" ? JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}\u2026` : value) : String(value);
}
var init_shown = __esm({
  "src/declaration/shown.ts"() {
  }
});

// src/app/configuration/problems.ts
function knownKeys(map, known4, name, { source, errors }) {
  for (let key2 of Object.keys(map)) {
    if (known4.includes(key2)) continue;
    let hint3 = didYouMean(key2, known4) ?? `Known here: ${known4.join(", ")}`;
    errors.push({
      ...problem("config/unknown-key", `${shown(key2)} is no key of ${name}`, hint3),
      ...source.placeOf(map, key2, "key") ?? start(source)
    });
  }
}
function say({ source, errors }, holder, key2, code2, message2, hint3) {
  errors.push({
    ...problem(code2, message2, hint3),
    ...source.placeOf(holder, key2, "value") ?? source.placeOf(holder, key2) ?? start(source)
  });
}
var problem, start, isMap, init_problems = __esm({
  "src/app/configuration/problems.ts"() {
    init_nearest();
    init_shown();
    problem = (code2, message2, hint3) => ({ code: code2, message: message2, hint: hint3 }), start = (source) => ({ file: source.path, line: 1, column: 1, endLine: 1, endColumn: 1 }), isMap = (value) => typeof value == "object" && value !== null && !Array.isArray(value);
  }
});

// src/signoff/contributors.ts
function contributionsTo({ before }, pull, notAuthors) {
  let people = /* @__PURE__ */ new Map(), doubts = pull.pushers === "unreadable" ? [{ kind: "pushers-unreadable" }] : [], add = (account3, part, commit) => people.has(account3.id) || people.set(account3.id, { part, commit });
  for (let account3 of [pull.opener, ...pull.alsoOpenedBy ?? []]) account3 && add(account3, "opener");
  for (let commit of pull.commits)
    if (!before?.has(commit.id))
      for (let { account: account3, part, bot } of commit.contributors)
        isExempt(commit, part) || (bot ? doubts.push({ kind: "requester-unknown", commit: commit.id, bot }) : account3 ? (part !== "co-author" || !notAuthors.has(account3.id)) && add(account3, part, commit.id) : doubts.push({ kind: "no-account", commit: commit.id, part }));
  return { people, doubts };
}
var isExempt, isNamedByTrailer, init_contributors = __esm({
  "src/signoff/contributors.ts"() {
    isExempt = ({ kind }, part) => kind === "update-branch" || kind === "suggestion" && part === "co-author", isNamedByTrailer = ({ commits }, id) => commits.some(({ contributors }) => contributors.some(({ part, account: account3 }) => part === "co-author" && account3?.id === id));
  }
});

// src/signoff/acts.ts
function readActs(pull, tool) {
  let moves = [], lost = pull.deletions.map(({ at, author: author2 }) => ({ kind: "comment-deleted", at, time: Date.parse(at), author: author2 })), notAuthors = /* @__PURE__ */ new Map(), refused3 = [];
  for (let act of pull.acts.filter(({ by: by2 }) => by2?.id !== tool)) {
    if (act.pullRequest !== pull.number) {
      refused3.push({ act, why: { kind: "other-pull-request", number: act.pullRequest } });
      continue;
    }
    let { edited } = act, voided = act.removed ? { kind: "removed", how: act.removed.how } : edited && { kind: "edited", by: edited.by }, add = (intent, at = act.at) => moves.push({ act, time: Date.parse(at), intent, voided });
    act.review === "approved" && add({ kind: "approve" }), act.review === "changes-requested" && add({ kind: "request-changes" }), edited && !edited.earlier && act.by && lost.push({ kind: "comment-rewritten", at: edited.at, time: Date.parse(edited.at), author: act.by.id });
    for (let text2 of /* @__PURE__ */ new Set([act.body, ...edited?.earlier ?? []])) {
      let command2 = parseCommand(text2);
      command2 && (command2.kind === "malformed" ? text2 === act.body && refused3.push({ act, why: command2 }) : act.byMail ? refused3.push({ act, why: { kind: "mail" } }) : command2.kind === "not-author" ? voided ? refused3.push({ act, why: voided }) : act.by?.kind === "user" && isNamedByTrailer(pull, act.by.id) ? notAuthors.set(act.by.id, act) : refused3.push({ act, why: { kind: "not-named" } }) : add(command2, objects(command2) ? edited?.at : void 0));
    }
  }
  return { moves, lost, notAuthors, refused: refused3 };
}
var objects, init_acts = __esm({
  "src/signoff/acts.ts"() {
    init_commands();
    init_contributors();
    objects = ({ kind }) => kind === "reject" || kind === "withdraw";
  }
});

// src/signoff/asked.ts
function asked(comparisons, rootOf) {
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
    keyOf = ({ root, fingerprint: fingerprint2 }) => `${root}\0${fingerprint2}`, keyOfAsked = ({ root, finding }) => keyOf({ root, fingerprint: finding.fingerprint });
  }
});

// src/signoff/publication.ts
import { createHash as createHash3 } from "node:crypto";
function hashOfSet(findings) {
  let keys2 = [...new Set(findings.map(keyOf))].sort();
  return createHash3("sha256").update(JSON.stringify(keys2)).digest("hex").slice(0, 32);
}
function seen(publications, tool, head) {
  let headHash = hashOfSet(head);
  return publications.filter(({ by: by2 }) => by2 === tool).map((publication) => {
    let { hash: hash2, findings } = publication, held = hashOfSet(findings) === hash2 ? findings : headHash === hash2 ? head : [];
    return { ...publication, findings: held, time: Date.parse(publication.at), keys: new Set(held.map(keyOf)) };
  }).sort((left, right) => left.time - right.time);
}
var standingAt, namedBy, init_publication = __esm({
  "src/signoff/publication.ts"() {
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
    return named(intent.findings, before, void 0);
  }
  if (intent.kind === "request-changes") return { keys: /* @__PURE__ */ new Set(), standing: void 0 };
  let standing2 = standingAt(all2, time);
  return standing2 ? standing2.branch !== branch ? { kind: "other-branch", branch: standing2.branch } : named("findings" in intent ? intent.findings : ["all"], standing2.findings, standing2) : { kind: "nothing-published" };
}
function named(names2, findings, standing2) {
  let keys2 = /* @__PURE__ */ new Set();
  for (let name of names2) {
    let fingerprints = name === "all" ? [...new Set(findings.map(({ fingerprint: fingerprint2 }) => fingerprint2))] : namedBy(findings, name);
    if (name !== "all" && fingerprints.length === 0) return { kind: "unknown-finding", named: name };
    if (name !== "all" && fingerprints.length > 1) return { kind: "ambiguous", named: name, fingerprints };
    for (let one2 of findings) fingerprints.includes(one2.fingerprint) && keys2.add(keyOf(one2));
  }
  return { keys: keys2, standing: standing2 };
}
var init_aim = __esm({
  "src/signoff/aim.ts"() {
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
    missingFor = (holders2) => [
      ...new Set(holders2.teams.flatMap(({ members }) => "missing" in members ? [members.missing] : []))
    ], holds = ({ people, teams }, id) => people.includes(id) || teams.some(({ members }) => "active" in members && members.active.includes(id)), isInvited = ({ teams }, id) => teams.some(({ members }) => "pending" in members && members.pending.includes(id));
  }
});

// src/signoff/moved.ts
function movedBetween(was, is, changes) {
  let lines = [
    ...was.level === is.level ? [] : [`level: ${was.level} \u2192 ${is.level}`],
    ...was.role === is.role ? [] : [`role: ${was.role} \u2192 ${is.role}`],
    ...[.../* @__PURE__ */ new Set([...Object.keys(was.values), ...Object.keys(is.values)])].sort().filter((path) => told(was.values[path]) !== told(is.values[path])).map((path) => `${path}: ${told(was.values[path])} \u2192 ${told(is.values[path])}`),
    ...is.witnesses.filter((one2) => !was.witnesses.includes(one2)).map((one2) => `now also ${one2}`),
    ...was.witnesses.filter((one2) => !is.witnesses.includes(one2)).map((one2) => `no longer ${one2}`)
  ];
  if (lines.length > 0) return lines;
  let here = changes.filter(({ at }) => at === is.at), rest = (here.length > 0 ? here : changes).map(({ summary: summary2 }) => summary2);
  return rest.length > 0 ? rest : ["something that it refers to, such as a name, a contract, a role, people, a purpose or a document"];
}
function told(value) {
  return value === void 0 || value === "" || Array.isArray(value) && value.length === 0 ? "nothing" : Array.isArray(value) ? [...value].sort().join(", ") : String(value);
}
var replaces, init_moved = __esm({
  "src/signoff/moved.ts"() {
    replaces = (is, was) => is.rule === was.rule && is.at === was.at;
  }
});

// src/facts/known.ts
function unknownBehind(view, key2) {
  return unknowns.get(view)?.get(key2);
}
function markUnknown(view, key2, origin) {
  let keys2 = unknowns.get(view);
  keys2 === void 0 ? unknowns.set(view, /* @__PURE__ */ new Map([[key2, origin]])) : keys2.set(key2, origin);
}
function clearUnknown(view, key2) {
  unknowns.get(view)?.delete(key2);
}
function markUnknowns(view, declared2, at, path = []) {
  if (declared2 !== void 0)
    for (let key2 in declared2) {
      let value = declared2[key2];
      (Array.isArray(value) && value.length === 1 ? value[0] : isDocument(value) ? value.document : value) === "unknown" && key2 in view && markUnknown(view, key2, { at, path: [...path, key2] });
    }
}
function text(value) {
  return typeof value == "string" ? value === "unknown" ? "" : value : isDocument(value) ? text(value.document) : typeof value == "number" ? String(value) : "";
}
function yesNo(value) {
  return value === !0 ? "yes" : value === !1 ? "no" : "";
}
function list(value) {
  return typeof value == "string" ? value === "unknown" ? none : [value] : Array.isArray(value) ? value.length < 2 && value[0] !== "unknown" ? value : value.filter((item3) => item3 !== "unknown").sort() : none;
}
function has(list2, item3) {
  if (list2.length <= long) return list2.includes(item3);
  let set = sets.get(list2);
  return set === void 0 && (set = new Set(list2), sets.set(list2, set)), set.has(item3);
}
function any(left, right) {
  for (let item3 of left) if (has(right, item3)) return !0;
  return !1;
}
function both(left, right) {
  return left.length === 0 ? none : left.filter((item3) => has(right, item3));
}
function distinct(items) {
  if (Array.isArray(items) && items.length < 2) return items;
  let all2 = [...items instanceof Set ? items : new Set(items)];
  return all2.length < 2 ? all2 : all2.sort();
}
var unknowns, isDocument, none, long, sets, init_known = __esm({
  "src/facts/known.ts"() {
    unknowns = /* @__PURE__ */ new WeakMap();
    isDocument = (value) => typeof value == "object" && value !== null && "document" in value;
    none = [];
    long = 64, sets = /* @__PURE__ */ new WeakMap();
  }
});

// src/policy/expression.ts
function addMonths(date, months) {
  let first = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  if (first < 0) return "0000-01-01";
  if (first >= 12e4) return "9999-12-31";
  let target = new Date(Date.UTC(2e3, first - 24e3, 1)), last2 = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate(), day3 = Math.min(Number(date.slice(8, 10)), last2);
  return `${target.toISOString().slice(0, 8)}${String(day3).padStart(2, "0")}`;
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
      let [inner, key2] = operands;
      if (inner[0] === "id" && inner[1] !== "asOf") {
        let name = inner[1];
        return (scope) => scope.variables[name][key2];
      }
      let object = compile(inner);
      return (scope) => object(scope)[key2];
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
      if (operands.every((operand) => isConstant(operand))) {
        let constant = operands.map((operand) => operand[1]);
        return () => constant;
      }
      return (scope) => items.map((item3) => item3(scope));
    }
    case "==":
      return compileEquality(operands);
    case "in":
      return compileMembership(operands);
    case "call": {
      let [name, ...rest] = operands;
      if (name === "unknown") return compileUnknown(rest[0]);
      let implementation = functions[name], values = rest.map(compile), [left, right] = values;
      return left !== void 0 && right !== void 0 && values.length === 2 ? (scope) => implementation(scope, left(scope), right(scope)) : (scope) => implementation(scope, ...values.map((value) => value(scope)));
    }
    case "rcall": {
      let [name, receiver3, ...rest] = operands, implementation = methods[name], values = [receiver3, ...rest].map(compile);
      return (scope) => implementation(...values.map((value) => value(scope)));
    }
    default: {
      let apply = binary[operator], [left, right] = operands.map((operand) => compile(operand));
      return (scope) => apply(left(scope), right(scope));
    }
  }
}
function noteUnknown(read3, scope, object) {
  let view = object(scope);
  if (typeof view != "object") return;
  let unknown = unknownBehind(view, read3[2]);
  unknown !== void 0 && scope.unknowns.push(unknown);
}
function compileUnknown(read3) {
  let object = compile(read3[1]);
  return (scope) => {
    let mark = scope.unknowns.length;
    return noteUnknown(read3, scope, object), scope.unknowns.length > mark;
  };
}
function compileEquality([leftTree, rightTree]) {
  let left = compile(leftTree), right = compile(rightTree), read3 = isEmptyText(rightTree) && leftTree[0] === "." ? leftTree : isEmptyText(leftTree) && rightTree[0] === "." ? rightTree : void 0;
  if (read3 === void 0) {
    let [constant, other] = isConstant(rightTree) ? [rightTree[1], left] : [leftTree[1], right];
    return isConstant(leftTree) || isConstant(rightTree) ? (scope) => other(scope) === constant : (scope) => equal(left(scope), right(scope));
  }
  let object = compile(read3[1]);
  return (scope) => left(scope) !== right(scope) ? !1 : (noteUnknown(read3, scope, object), !0);
}
function compileMembership([itemTree, listTree]) {
  let item3 = compile(itemTree), items = compile(listTree);
  if (!(itemTree[0] === "." && listTree[0] === "list" && listTree.slice(1).some(isEmptyText))) return (scope) => has(items(scope), item3(scope));
  let object = compile(itemTree[1]);
  return (scope) => {
    let value = item3(scope);
    return has(items(scope), value) ? (value === "" && noteUnknown(itemTree, scope, object), !0) : !1;
  };
}
function equal(left, right) {
  return !Array.isArray(left) || !Array.isArray(right) ? left === right : left.length === right.length && left.every((item3, index) => item3 === right[index]);
}
function relaxed(tree, isOpen3) {
  let [operator, left, right] = tree;
  if (operator === "&&" || operator === "||") {
    let one2 = relaxed(left, isOpen3), other = relaxed(right, isOpen3);
    return one2 === left && other === right ? tree : [operator, one2, other];
  }
  return reads(tree, isOpen3) ? operator === "in" && !reads(right, isOpen3) ? [">", ["call", "size", right], ["value", 0]] : ["value", !0] : tree;
}
function reads(tree, asked2) {
  let path = pathOf(tree);
  return path !== void 0 ? asked2(path) : tree.some((operand) => Array.isArray(operand) && reads(operand, asked2));
}
function readsOf(tree, into = /* @__PURE__ */ new Set()) {
  let path = pathOf(tree);
  if (path !== void 0)
    return into.add(path), into;
  for (let operand of tree.slice(1)) Array.isArray(operand) && readsOf(operand, into);
  return into;
}
function pathOf(tree) {
  if (tree[0] === "id") return tree[1];
  if (tree[0] !== ".") return;
  let inner = pathOf(tree[1]);
  return inner === void 0 ? void 0 : `${inner}.${tree[2]}`;
}
var day, functions, signatures, methods, knownMethods, knownFunctions, binary, knownOperators, isConstant, isEmptyText, init_expression = __esm({
  "src/policy/expression.ts"() {
    init_known();
    day = /^\d{4}-\d\d-\d\d$/, functions = {
      any: (_scope, left, right) => any(left, right),
      both: (_scope, left, right) => both(left, right),
      without: (_scope, left, right) => left.filter((item3) => !has(right, item3)),
      within_months: (_scope, date, months, reference2) => day.test(date) && day.test(reference2) && date <= reference2 && addMonths(date, months) >= reference2,
      older_than: (scope, date, months) => day.test(date) && addMonths(date, months) < scope.asOf,
      listed: (scope, list2, value) => scope.listed(list2, value),
      // Compiled by itself: it asks for what stands behind a fact, not for its value.
      unknown: () => !1,
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
      { signature: "listed(string, string): bool", handler: () => !1 },
      { signature: "unknown(string): bool", handler: () => !1 },
      { signature: "unknown(bool): bool", handler: () => !1 },
      { signature: "unknown(list<string>): bool", handler: () => !1 }
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
    isConstant = (tree) => tree[0] === "value", isEmptyText = (tree) => tree[0] === "value" && tree[1] === "";
  }
});

// src/signoff/signoffs.ts
function stateOf(asked2, context) {
  let { finding } = asked2, role = finding.role ?? "dpo", contributions = contributionsTo(asked2, context.pull, new Set(context.reading.notAuthors.keys())), fold2 = new Fold(asked2, role, contributions, context);
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
      constructor(asked2, role, contributions, context) {
        this.#asked = asked2, this.#key = keyOfAsked(asked2), this.#role = role, this.#holders = Object.hasOwn(context.rules.roles, role) ? context.rules.roles[role] : void 0, this.#contributions = contributions, this.#context = context;
      }
      lose({ kind, at, time, author: author2 }) {
        if (author2 !== void 0 && !(this.#holders && holds(this.#holders, author2)) || !this.#context.published.some((one2) => one2.time < time && one2.keys.has(this.#key))) return;
        let hold2 = this.#standing()?.hold;
        this.#drop({ kind, at }, () => !0), this.#glass = void 0, this.#against = { time, at, hold: hold2 };
      }
      take(move) {
        let { intent, act } = move, aim = this.#context.aims.get(move), aimed = aim !== void 0 && "keys" in aim && aim.keys.has(this.#key);
        if (intent.kind === "request-changes") this.#drop({ kind: "changes-requested", at: act.at }, ({ by: by2 }) => by2.id === act.by?.id);
        else if (intent.kind === "approve" || intent.kind === "sign-off" || intent.kind === "override") this.#sign(move, aim, aimed);
        else if (aimed) intent.kind === "break-glass" ? this.#break(move, intent) : intent.kind === "reject" ? this.#reject(move, intent.reason) : this.#withdraw(move, intent.reason);
        else return;
      }
      #sign(move, aim, aimed) {
        let { act, intent } = move;
        if (intent.kind === "approve" || "findings" in intent && intent.findings[0] === "all" ? !this.#speaks(act.by) : !aimed) return;
        let unaimed = aimed ? void 0 : aim && "kind" in aim ? aim : { kind: "unpublished" }, why2 = mayNotSign(act.by, this.#role, this.#holders, this.#contributions) ?? unaimed ?? this.#unfit(move) ?? move.voided;
        if (why2) {
          this.#refuse(act, why2);
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
        let { level: level3 } = this.#asked.finding;
        if (intent.kind === "override")
          return level3 !== "error" ? { kind: "no-error" } : lastDay(act) < this.#context.today ? { kind: "lapsed", until: lastDay(act) } : void 0;
        if (intent.kind === "approve") {
          if (!(level3 !== "error" && this.#role !== "dpo" && this.#context.rules.byReview.includes(this.#role))) return { kind: "explicit-needed" };
          let against = this.#standing();
          return against && { kind: "held", since: against.at };
        }
        return level3 === "error" ? { kind: "override-needed" } : this.#role === "dpo" && !("reason" in intent && intent.reason !== "") ? { kind: "reason-needed" } : void 0;
      }
      #reject({ act, time }, reason) {
        let outside = outsideRole(act.by, this.#role, this.#holders);
        outside ? this.#refuse(act, outside) : (this.#drop({ kind: "rejected-later", at: act.at }, () => !0), this.#glass = void 0, this.#against = { time, at: act.at, hold: { kind: "rejected", by: act.by, act, reason } });
      }
      /** Holds what anyone who answers for it takes back, whether their sign-off still stood or not. */
      #withdraw({ act, time }, reason) {
        let isOwn2 = ({ by: by2 }) => by2.id === act.by?.id, brokeGlass = this.#glass !== void 0 && isOwn2(this.#glass);
        brokeGlass && (this.#glass = void 0);
        let outside = outsideRole(act.by, this.#role, this.#holders);
        outside ? brokeGlass || this.#refuse(act, outside) : (this.#drop({ kind: "withdrawn", at: act.at }, isOwn2), this.#against = { time, at: act.at, hold: { kind: "withdrawn", by: act.by, act, reason } });
      }
      #break({ act, voided }, { reason, deadline }) {
        let late = deadline < dayOf(act) || deadline < this.#context.today, why2 = this.#mayNotBreak(act.by) ?? (late ? { kind: "deadline-passed", deadline } : voided);
        why2 ? this.#refuse(act, why2) : this.#glass = { by: act.by, act, reason, deadline };
      }
      #mayNotBreak(account3) {
        let { roles, breakGlass: breakGlass2 } = this.#context.rules, [role = "", ...others] = breakGlass2, reasons3 = [role, ...others].map((one2) => mayNotSign(account3, one2, roles[one2], this.#contributions));
        return reasons3.includes(void 0) ? void 0 : reasons3.find((why2) => why2?.kind === "contributor") ?? reasons3[0];
      }
      /** What stands against it and was not lifted: by a command that still counts itself. */
      #standing() {
        let against = this.#against, lifts = ({ how, act }) => how !== "review" && Date.parse(act.at) > (against?.time ?? 0);
        return this.#signatures.some(lifts) ? void 0 : against;
      }
      #speaks(account3) {
        return account3 !== void 0 && this.#holders !== void 0 && holds(this.#holders, account3.id);
      }
      #refuse(act, why2) {
        this.#refused.push({ act, why: why2 }), voidings.has(why2.kind) && (this.#voided = { cause: why2, act });
      }
      #drop(cause, which) {
        for (let signature2 of this.#signatures.filter(which)) this.#refuse(signature2.act, cause);
        this.#signatures = this.#signatures.filter((signature2) => !which(signature2));
      }
      result() {
        let { root, finding } = this.#asked, level3 = finding.level === "error" ? "error" : "sign-off", signatures2 = [...new Map(this.#signatures.map((one2) => [one2.by.id, one2])).values()], needs = Math.max(1, this.#holders?.needs?.[level3] ?? 1), { doubts } = this.#contributions;
        return {
          root,
          finding,
          needs,
          signatures: signatures2,
          glass: this.#glass,
          against: this.#standing()?.at,
          doubts,
          refused: this.#refused,
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
        let lacksIndependent = doubtful && !signatures2.some(({ by: by2 }) => holds(independent, by2.id));
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
  let heads = pull.asked.map(headKey), published2 = seen(pull.publications, rules2.tool, heads), reading2 = readActs(pull, rules2.tool), aims = new Map(reading2.moves.map((move) => [move, aimOf(move, published2, pull.branch)])), context = { pull, rules: rules2, reading: reading2, published: published2, aims, today: new Date(now).toISOString().slice(0, 10) }, earlier = earlierStates(context), findings = pull.asked.map((asked2) => withMoved(stateOf(asked2, context), earlier)), unsigned = findings.filter(({ state }) => state.kind !== "signed");
  return { verdict: unsigned.length === 0 ? "green" : unsigned.every(({ glass }) => glass) ? "break-glass" : "red", findings, acts: outcomes(context, findings), hash: hashOfSet(heads) };
}
function earlierStates(context) {
  let known4 = new Set(context.pull.asked.map(keyOfAsked)), former = [];
  for (let publication of context.published.toReversed())
    if (publication.branch === context.pull.branch)
      for (let { root, fingerprint: fingerprint2, finding } of publication.findings)
        !finding || known4.has(keyOf({ root, fingerprint: fingerprint2 })) || (known4.add(keyOf({ root, fingerprint: fingerprint2 })), former.push({ state: stateOf({ root, finding: { ...finding, fingerprint: fingerprint2 } }, context), publication }));
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
    let known4 = byAct.get(act) ?? { counted: [], refused: [] };
    return byAct.set(act, known4), known4;
  };
  for (let { act, why: why2 } of [...reading2.refused, ...refusedWhole(aims, rules2)]) of(act).refused.push({ finding: void 0, why: why2 });
  let notAuthors = new Set(reading2.notAuthors.values());
  for (let act of notAuthors) of(act);
  for (let { root, finding, state, signatures: signatures2, glass, refused: refused3 } of findings) {
    let key2 = { root, fingerprint: finding.fingerprint }, held = state.kind === "rejected" || state.kind === "withdrawn" ? [state.act] : [];
    for (let act of /* @__PURE__ */ new Set([...signatures2.map((one2) => one2.act), ...glass ? [glass.act] : [], ...held])) of(act).counted.push(key2);
    for (let { act, why: why2 } of refused3) of(act).refused.push({ finding: key2, why: why2 });
  }
  return [...byAct].map(([act, { counted: counted2, refused: refused3 }]) => ({
    act,
    counted: counted2,
    refused: refused3,
    notAuthor: notAuthors.has(act),
    answer: isInsider(act.by, pull, rules2)
  })).sort((left, right) => Date.parse(left.act.at) - Date.parse(right.act.at) || (left.act.id < right.act.id ? -1 : 1));
}
function refusedWhole(aims, rules2) {
  return [...aims].flatMap(([{ act, intent }, aim]) => intent.kind === "approve" || intent.kind === "request-changes" ? [] : "keys" in aim ? "findings" in intent && intent.findings[0] === "all" && !holdsAny(act.by, rules2) ? [{ act, why: { kind: "outside-role", role: void 0 } }] : [] : [{ act, why: aim }]);
}
var headKey, holdsAny, isInsider, init_gate = __esm({
  "src/signoff/gate.ts"() {
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

// src/app/configuration/reviewers.ts
function reviewersOf(written) {
  let { independent = nobody, ...roles } = Object.fromEntries(
    Object.entries(written.reviewers ?? {}).map(([role, one2]) => [role, { ...nobody, ...one2 }])
  );
  return {
    roles,
    independent,
    reviewSigns: written.review_signs ?? noReviewers.reviewSigns,
    breakGlass: written.break_glass ?? []
  };
}
function reviewersShape(value, reading2) {
  let { reviewers = {} } = value;
  if (!isMap(reviewers))
    say(
      reading2,
      value,
      "reviewers",
      "config/wrong-type",
      "`reviewers` must be a map from roles to people and teams",
      "Write `reviewers: { privacy: { users: { login: id } } }`"
    );
  else for (let role of Object.keys(reviewers)) roleShape(reviewers, role, reading2);
  for (let key2 of roleLists) rolesShape(value, key2, reading2);
}
function roleShape(reviewers, role, reading2) {
  let one2 = reviewers[role];
  if (!isMap(one2)) {
    say(
      reading2,
      reviewers,
      role,
      "config/wrong-type",
      `${shown(role)} must be a map`,
      "Write `users: { login: id }`, `teams: [organisation/team]`"
    );
    return;
  }
  if (knownKeys(one2, ["users", "teams", "nested", "needs"], shown(role), reading2), "users" in one2 && usersShape(one2, reading2), "teams" in one2) {
    let { teams } = one2;
    if (!Array.isArray(teams))
      say(reading2, one2, "teams", "config/wrong-type", "`teams` must be a list", "Write `teams: [organisation/team]`");
    else
      for (let [index, team] of teams.entries())
        (typeof team != "string" || !/^[\w.-]+\/[\w.-]+$/.test(team)) && say(reading2, teams, index, "config/wrong-type", `${shown(team)} is no team`, "Write it as `organisation/team`");
  }
  if ("nested" in one2 && typeof one2.nested != "boolean" && say(
    reading2,
    one2,
    "nested",
    "config/wrong-type",
    "`nested` must be true or false",
    "Write `nested: true` where members of child teams count"
  ), "needs" in one2)
    if (!isMap(one2.needs))
      say(
        reading2,
        one2,
        "needs",
        "config/wrong-type",
        "`needs` must be a map from levels to numbers of people",
        "Write `needs: { sign-off: 2 }`"
      );
    else {
      knownKeys(one2.needs, ["error", "sign-off"], "`needs`", reading2);
      for (let [level3, number2] of Object.entries(one2.needs))
        (!isCount(number2) || number2 > 20) && say(reading2, one2.needs, level3, "config/wrong-type", `${shown(number2)} is no number of people`, "Write a whole number from 1 to 20");
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
    let hint3 = `A login can be renamed and taken over, so the id decides: \`privacy-lint doctor --fix\` adds it; it is also at https://api.github.com/users/${login}`;
    say(reading2, users, login, "config/no-id", `${shown(login)} has no numeric id`, hint3);
  }
}
function rolesShape(value, key2, reading2) {
  if (!(key2 in value)) return;
  let roles = value[key2];
  if (!Array.isArray(roles)) {
    say(reading2, value, key2, "config/wrong-type", `\`${key2}\` must be a list of roles`, `Write \`${key2}: [privacy]\``);
    return;
  }
  for (let [index, role] of roles.entries())
    typeof role != "string" ? say(reading2, roles, index, "config/wrong-type", `${shown(role)} is no role`, "Name one of `reviewers`") : key2 === "review_signs" && role === "dpo" && say(
      reading2,
      roles,
      index,
      "config/wrong-value",
      "the dpo role signs explicitly and with a reason, never by a review",
      "Leave it out"
    );
}
function unnamedRoles({ roles, independent }, files) {
  let errors = [], known4 = [...Object.keys(roles), ...independent === nobody ? [] : ["independent"]];
  for (let { value, source } of files)
    for (let key2 of roleLists) {
      let listed = value[key2] ?? [];
      for (let [index, role] of listed.entries()) {
        let message2 = `nobody is named for the role ${shown(role)}`;
        known4.includes(role) || say({ source, errors }, listed, index, "config/unknown-value", message2, "Name someone under `reviewers`");
      }
    }
  return errors;
}
var roleLists, nobody, noReviewers, isCount, init_reviewers = __esm({
  "src/app/configuration/reviewers.ts"() {
    init_shown();
    init_problems();
    roleLists = ["review_signs", "break_glass"], nobody = { users: {}, teams: [], nested: !1, needs: {} }, noReviewers = { roles: {}, independent: nobody, reviewSigns: ["privacy"], breakGlass: [] };
    isCount = (value) => typeof value == "number" && Number.isSafeInteger(value) && value > 0;
  }
});

// src/github/issues.ts
async function hasIssue({ ask: ask2, owner, repo }, label3, words5) {
  let { data } = await ask2("GET /repos/{owner}/{repo}/issues", { owner, repo, labels: label3, state: "all", per_page: 100 });
  return data.some(({ body }) => body?.includes(words5));
}
async function openIssue({ ask: ask2, owner, repo }, title2, body, label3) {
  await ask2("POST /repos/{owner}/{repo}/issues", { owner, repo, title: title2, body, labels: [label3] });
}
var init_issues = __esm({
  "src/github/issues.ts"() {
  }
});

// src/report/inert.ts
function visible(text2) {
  return (seen2.test(text2) ? text2 : escaped(text2)).replaceAll("##[", "## [");
}
function escaped(text2) {
  return text2.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, (character) => character === "	" ? " " : character === `
` ? "\u23CE" : `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
function prose2(text2) {
  return text2.split(/(`[^`]+`)/).map((part, index) => index % 2 === 1 ? code(part.slice(1, -1)) : plain(part)).join("");
}
function plain(text2) {
  return visible(text2).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]|~$]/g, "\\$&").replace(/^(\s*)([-+=])/, "$1\\$2").replace(/^(\s*\d+)\./, "$1\\.").replace(/[@#]/g, "$&&#8203;").replace(/:(?=\/\/)/g, ":&#8203;").replace(/\b(www|GH|gh)(?=[.-])/gi, "$1&#8203;");
}
function code(text2) {
  let shown3 = visible(text2), fence = "`".repeat(longestRun(shown3) + 1), padding = shown3.startsWith("`") || shown3.endsWith("`") || shown3.trim() === "" ? " " : "";
  return `${fence}${padding}${shown3}${padding}${fence}`;
}
function fenced(text2, language) {
  let shown3 = text2.split(`
`).map(visible).join(`
`), fence = "`".repeat(Math.max(3, longestRun(shown3) + 1));
  return `${fence}${language}
${shown3}
${fence}`;
}
function longestRun(text2) {
  return Math.max(0, ...(text2.match(/`+/g) ?? []).map((run) => run.length));
}
var seen2, barless, clipped, init_inert = __esm({
  "src/report/inert.ts"() {
    seen2 = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff]*$/;
    barless = (text2) => text2.replaceAll("|", "\xA6"), clipped = (text2, most7) => text2.length > most7 ? `${text2.slice(0, most7 - 1).trimEnd()}\u2026` : text2;
  }
});

// src/app/pull-request/broken-glass.ts
async function reportBrokenGlass(client, { number: number2, url }, { verdict, findings }) {
  if (verdict !== "break-glass") return [];
  let open2 = findings.filter(({ state }) => state.kind !== "signed"), [glass] = open2.flatMap((one2) => one2.glass ?? []);
  if (!glass) return [];
  let marker = `<!-- privacy-lint:glass ${number2} ${glass.act.id} -->`, lines = open2.map(
    ({ finding }) => `- [ ] ${code(finding.at)}: ${prose2(finding.message)} (${code(finding.rule)}, ${prose2(finding.role ?? "dpo")})`
  ), body = [
    `#${number2} was let through **without a sign-off** by ${code(glass.by.login)}: \u201C${prose2(glass.reason)}\u201D. What follows is to be signed off, or taken back, by **${glass.deadline}**.`,
    lines.join(`
`),
    `[The pull request](${url}): a sign-off there counts after its merge too.`,
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
  "src/app/pull-request/broken-glass.ts"() {
    init_client();
    init_issues();
    init_inert();
    label = "privacy-break-glass";
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
    if (!more) return reading(viewer, repository, pull, lists2, await twinsOf(client, pull));
  }
}
async function twinsOf(client, { number: number2, baseRefName, headRefOid, newest }) {
  let { totalCount = 0, nodes = [] } = newest.nodes[0]?.commit.associatedPullRequests ?? {};
  return (nodes.length === totalCount && nodes.some((one2) => one2.number === number2) ? nodes.filter((one2) => one2.state === "OPEN" && one2.baseRefName === baseRefName).map((one2) => ({ number: one2.number, head: one2.headRefOid })) : await openPullRequests(client, { base: baseRefName })).filter((one2) => one2.head === headRefOid && one2.number !== number2).map((one2) => one2.number).sort((left, right) => left - right);
}
function reading(viewer, repository, pull, lists2, twins) {
  let { configuration: file } = repository, dismissals = new Map(
    lists2.timeline.flatMap(
      (one2) => one2.__typename === "ReviewDismissedEvent" && one2.review ? [[one2.review.id, { at: one2.createdAt, before: one2.previousReviewState }]] : []
    )
  ), requested = [
    ...pull.reviewRequests.nodes.flatMap((one2) => nameOf(one2.requestedReviewer).map((who2) => ({ who: who2, at: void 0 }))),
    ...lists2.timeline.flatMap(
      (one2) => one2.__typename === "ReviewRequestedEvent" ? nameOf(one2.requestedReviewer).map((who2) => ({ who: who2, at: one2.createdAt })) : []
    )
  ];
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
    twins,
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
    init_client();
    init_pull_request();
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

// src/github/status.ts
async function readStatuses({ ask: ask2, owner, repo }, commit) {
  return (await allPages(
    (page2) => ask2("GET /repos/{owner}/{repo}/commits/{ref}/statuses", { owner, repo, ref: commit, per_page: 100, page: page2 })
  )).map(({ context, state, description, target_url, created_at, creator }) => ({
    context,
    state,
    description: description ?? "",
    url: target_url ?? void 0,
    at: created_at,
    by: creator ? Number(creator.id) : void 0
  }));
}
async function writeStatus({ ask: ask2, owner, repo }, commit, context, status) {
  let { data } = await ask2("POST /repos/{owner}/{repo}/statuses/{sha}", {
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
    init_client();
    longestDescription = 140;
  }
});

// src/app/pull-request/publications.ts
import { deflateRawSync, inflateRawSync } from "node:zlib";
function keep(before, head, asked2, open2, now) {
  let set = asked2.map(({ root, finding }) => ({ root, fingerprint: finding.fingerprint, finding: told2(finding) })), hash2 = hashOfSet(set), { [hash2]: _8, ...others } = before.sets;
  return {
    sets: { ...others, [hash2]: set },
    commits: [...before.commits.filter((one2) => one2 !== head), head].slice(-20),
    open: Object.fromEntries(open2.map((one2) => [one2, before.open?.[one2] ?? now]))
  };
}
function hidden(kept2) {
  let bare = (set) => set.map(({ root, fingerprint: fingerprint2 }) => ({ root, fingerprint: fingerprint2 })), all2 = Object.entries(kept2.sets), slim = all2.map(([hash2, set]) => [hash2, bare(set)]);
  for (let sets2 of [all2, ...slim.map((_8, given) => slim.slice(given)), []]) {
    let text2 = deflateRawSync(JSON.stringify({ ...kept2, sets: Object.fromEntries(sets2) })).toString("base64");
    if (text2.length <= room || sets2.length === 0) return `<!-- privacy-lint:published ${text2} -->`;
  }
  return "";
}
function keptIn(body) {
  let text2 = pattern.exec(body ?? "")?.[1];
  if (text2 === void 0) return nothingKept;
  try {
    let { sets: sets2, commits, open: open2 } = JSON.parse(
      inflateRawSync(Buffer.from(text2, "base64"), { maxOutputLength: 4e6 }).toString()
    ), isSet = (set) => Array.isArray(set) && set.every((one2) => typeof one2?.root == "string" && typeof one2.fingerprint == "string" && isTold(one2.finding)), sound = Object.entries(sets2).filter(([hash2, set]) => isSet(set) && hashOfSet(set) === hash2), waits2 = Object.entries(open2 ?? {}).filter(([one2, since]) => /^[0-9a-f]{32}$/.test(one2) && !Number.isNaN(Date.parse(since)));
    return {
      sets: Object.fromEntries(sound),
      commits: commits.filter((one2) => /^[0-9a-f]{40,64}$/.test(one2)),
      ...open2 && { open: Object.fromEntries(waits2) }
    };
  } catch {
    return nothingKept;
  }
}
async function readPublications(client, reading2, kept2) {
  let listed = reading2.commits.filter(({ statuses }) => statuses.some(({ context }) => context.startsWith(prefix))).map(({ id }) => id), commits = [.../* @__PURE__ */ new Set([...kept2.commits, ...listed])];
  return (await Promise.all(commits.map(async (commit) => ({ commit, statuses: await readStatuses(client, commit) })))).flatMap(
    ({ commit, statuses }) => statuses.flatMap(({ context, at, by: by2, url = "" }) => {
      let [page2, hash2] = published.exec(url)?.slice(1) ?? [];
      return !context.startsWith(prefix) || by2 === void 0 || hash2 === void 0 || page2 !== reading2.url ? [] : [{ at, by: by2, commit, branch: context.slice(prefix.length), hash: hash2, findings: kept2.sets[hash2] ?? [] }];
    })
  );
}
var prefix, contextOf, publishedUrl, published, publishedHash, nothingKept, room, pattern, told2, isTold, init_publications = __esm({
  "src/app/pull-request/publications.ts"() {
    init_status();
    init_publication();
    prefix = "privacy-lint: ", contextOf = (branch) => `${prefix}${branch}`, publishedUrl = (pull, hash2, summaryUrl) => `${pull}?findings=${hash2}${summaryUrl?.match(/#[\w-]+$/)?.[0] ?? ""}`, published = /^(.*)\?findings=([0-9a-f]{32})(?:#|$)/, publishedHash = (url) => published.exec(url ?? "")?.[2], nothingKept = { sets: {}, commits: [] }, room = 16e3, pattern = /<!-- privacy-lint:published ([\w+/=]+) -->/;
    told2 = ({ rule, level: level3, role, at, declaration, message: message2, values, witnesses }) => ({ rule, level: level3, role, at, declaration, message: message2, values, witnesses });
    isTold = (one2) => one2 === void 0 || typeof one2.rule == "string" && typeof one2.at == "string" && typeof one2.values == "object" && one2.values !== null && Array.isArray(one2.witnesses);
  }
});

// src/app/pull-request/closed.ts
async function endSignOffs(client, reading2) {
  let context = contextOf(reading2.baseBranch), commit = reading2.commits.find(({ id }) => id === reading2.head), standing2 = commit && standingOf(commit, context);
  !(standing2?.by?.id === reading2.self.id && standing2.state === "success") || publishedHash(standing2.url) === hashOfSet([]) || await writeStatus(client, reading2.head, context, {
    state: "failure",
    description: `#${reading2.number} was closed, and a sign-off ends with its pull request`,
    url: void 0
  });
}
var init_closed = __esm({
  "src/app/pull-request/closed.ts"() {
    init_reading();
    init_status();
    init_publication();
    init_publications();
  }
});

// src/github/history.ts
async function readHistory(client, branch, file) {
  let tip = await tipOf(client, branch);
  if (tip === void 0) return;
  let bytes = await readFileAt(client, tip, file);
  return { tip, text: bytes ? new TextDecoder().decode(bytes) : "" };
}
async function readRecords({ ask: ask2, owner, repo }, branch, file, most7) {
  let options = { mediaType: { format: "raw" }, request: { parseSuccessResponseBody: !1 } };
  try {
    let answer = await ask2("GET /repos/{owner}/{repo}/contents/{path}", { owner, repo, path: file, ref: branch, ...options }), decoder = new TextDecoder(), [text2, length] = ["", 0];
    for await (let part of answer.data) {
      if (length += part.length, length > most7) return;
      text2 += decoder.decode(part, { stream: !0 });
    }
    return text2 + decoder.decode();
  } catch {
    return;
  }
}
async function tipOf({ ask: ask2, owner, repo }, branch) {
  try {
    let { data } = await ask2("GET /repos/{owner}/{repo}/git/ref/{ref}", { owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return;
    throw error;
  }
}
async function writeHistory(client, branch, file, tip, message2) {
  let { ask: ask2, owner, repo } = client, here = { owner, repo }, content = Buffer.from(file.text).toString("base64"), blob = await ask2("POST /repos/{owner}/{repo}/git/blobs", { ...here, content, encoding: "base64" }), parent = tip && await ask2("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { ...here, commit_sha: tip }), tree = await ask2("POST /repos/{owner}/{repo}/git/trees", {
    ...here,
    ...parent ? { base_tree: parent.data.tree.sha } : {},
    tree: [{ path: file.path, mode: "100644", type: "blob", sha: blob.data.sha }]
  }), parents = tip === void 0 ? [] : [tip], commit = await ask2("POST /repos/{owner}/{repo}/git/commits", { ...here, message: message2, tree: tree.data.sha, parents }), { sha } = commit.data;
  try {
    return tip === void 0 ? await ask2("POST /repos/{owner}/{repo}/git/refs", { ...here, ref: `refs/heads/${branch}`, sha }) : await ask2("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...here, ref: `heads/${branch}`, sha, force: !1 }), sha;
  } catch (error) {
    if (!(error instanceof GitHubFailure && error.status === 422)) throw error;
    if (await tipOf(client, branch) === tip) throw new GitHubFailure(`${branch} cannot be written: ${error.message}`, 422);
    return;
  }
}
async function branchTip(client, branch) {
  let tip = await tipOf(client, branch);
  if (tip === void 0) throw new GitHubFailure(`${client.owner}/${client.repo} has no branch ${branch}`, 404);
  return tip;
}
async function* firstParents({ ask: ask2, owner, repo }, from, until) {
  let known4 = /* @__PURE__ */ new Map(), page2 = 0, more = !0;
  for (let next = from; next !== void 0 && !until(next); ) {
    for (; !known4.has(next) && more; ) {
      let { data, headers } = await ask2("GET /repos/{owner}/{repo}/commits", { owner, repo, sha: from, per_page: 100, page: ++page2 });
      for (let { sha, parents, author: author2, commit } of data) {
        let at = commit.committer?.date ?? commit.author?.date ?? "";
        known4.set(sha, { id: sha, parents: parents.map((one2) => one2.sha), by: accountOf(author2, commit.author?.name), at });
      }
      more = headers.link?.includes('rel="next"') === !0;
    }
    let found = known4.get(next);
    if (!found) throw new GitHubFailure(`GitHub lists the commits that lead to ${from}, but not ${next}`);
    yield found, next = found.parents[0];
  }
}
async function bringersOf({ ask: ask2, owner, repo }, commit, branch) {
  let { data } = await ask2("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { owner, repo, commit_sha: commit });
  return data.flatMap(
    ({ number: number2, merged_at, merge_commit_sha: merge, base: base2 }) => merged_at && merge && base2.ref === branch ? [{ number: number2, merge }] : []
  );
}
async function pusherOf({ ask: ask2, owner, repo }, commit, branch) {
  try {
    let { data } = await ask2("GET /repos/{owner}/{repo}/activity", { owner, repo, ref: `refs/heads/${branch}`, per_page: 100 }), push = data.find(({ after }) => after === commit);
    return push?.actor ? accountOf(push.actor) : void 0;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status >= 400 && error.status < 500) return;
    throw error;
  }
}
async function readMergedPull({ ask: ask2, owner, repo }, number2) {
  try {
    let { data } = await ask2("GET /repos/{owner}/{repo}/pulls/{pull_number}", { owner, repo, pull_number: number2 });
    return {
      number: number2,
      url: data.html_url,
      author: accountOf(data.user),
      head: data.head.sha,
      merge: data.merged ? data.merge_commit_sha : null,
      mergedBy: data.merged_by ? accountOf(data.merged_by) : null,
      mergedAt: data.merged_at ?? ""
    };
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return;
    throw error;
  }
}
async function readRepository({ ask: ask2, owner, repo }) {
  let { data } = await ask2("GET /repos/{owner}/{repo}", { owner, repo });
  return { id: Number(data.id), defaultBranch: data.default_branch };
}
var accountOf, init_history = __esm({
  "src/github/history.ts"() {
    init_client();
    init_content();
    accountOf = (given, name = "nobody") => given && "id" in given && "login" in given ? { id: Number(given.id), login: String(given.login) } : { id: 0, login: name };
  }
});

// src/dashboard/record.ts
var init_record = __esm({
  "src/dashboard/record.ts"() {
  }
});

// src/history/later.ts
function wrongLater(record, earlier) {
  let [first] = earlier, { commits, merged: merged3, findings, acts } = record;
  if (!first) return ["it signs a merge that has no record"];
  let standing2 = standingOf2(earlier);
  return [
    ...commits.base !== first.commits.base || merged3.at !== first.merged.at ? ["it tells of the merge otherwise than its first record"] : [],
    ...acts.flatMap(
      ({ at, by: by2, kind }) => Date.parse(at) < Date.parse(merged3.at) ? [`the ${kind} of ${by2.login} in it was made before the merge`] : []
    ),
    ...findings.flatMap((one2) => {
      let was = standing2.get(nameOf2(one2))?.state;
      return isOpen(was) && isSigned(one2.state) || isSigned(was) && isOpen(one2.state) ? [] : [`${one2.rule} at ${one2.at} is ${one2.state} in it, and was ${was ?? "not there"} before`];
    })
  ];
}
var isLater, isOpen, isSigned, nameOf2, standingOf2, init_later = __esm({
  "src/history/later.ts"() {
    isLater = ({ kind }) => kind === "signed-later", isOpen = (state) => state === "open" || state === "rejected", isSigned = (state) => state === "signed" || state === "overridden", nameOf2 = ({ declaration, fingerprint: fingerprint2 }) => `${declaration} ${fingerprint2}`, standingOf2 = (records) => new Map(records.flatMap(({ findings }) => findings.map((one2) => [nameOf2(one2), one2])));
  }
});

// src/history/chain.ts
function readChain(text2, shape) {
  let kept2 = [], problems = [], before;
  for (let [index, written] of linesOf(text2).entries()) {
    let line = index + 1, read3 = recordOf(written, shape);
    typeof read3 == "string" ? problems.push({ kind: "unreadable", line, message: read3 }) : (kept2.push({ line, record: read3 }), problems.push(...linkProblems(read3, written, line, before))), before = written;
  }
  return text2 !== "" && !text2.endsWith(`
`) && problems.push({ kind: "broken-chain", line: linesOf(text2).length, message: "the last line was cut short" }), { kept: kept2, problems: [...problems, ...strangers(kept2)] };
}
function recordOf(text2, shape) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    return "this line is no JSON";
  }
  let version = value?.version;
  if (typeof version == "number" && version > 1)
    return `this record is of version ${version}, and this release reads up to ${1}: use a later release`;
  let wrong2 = shape(value);
  return wrong2.length > 0 ? `this line is no record: ${wrong2.join("; ")}` : value;
}
function linkProblems(record, written, line, before) {
  let { sequence, previous } = record, found = (message2) => ({
    kind: "broken-chain",
    line,
    commit: record.commits.merge,
    pull: record.pull?.number,
    message: message2
  }), problems = [];
  return sequence !== line && problems.push(found(`record ${sequence} stands on line ${line}: a line was added, removed or moved`)), before === void 0 && previous !== null && problems.push(found("the first record names one before it: the beginning was cut off")), before !== void 0 && previous !== digestOf(before) && problems.push(found(`line ${line} does not hold the hash of line ${line - 1}: one of the two was changed after it was written`)), canonical(record) !== written && problems.push(found("this line is not written as the tool writes it: somebody edited it")), problems;
}
function strangers(kept2) {
  let first = kept2[0]?.record.repository.id, seen3 = /* @__PURE__ */ new Map();
  return kept2.flatMap((one2) => {
    let { line, record } = one2, { merge } = record.commits, earlier = seen3.get(merge);
    (!isLater(record) || earlier) && seen3.set(merge, earlier ? [...earlier, one2] : [one2]);
    let place = { line, commit: merge, pull: record.pull?.number }, problems = [];
    if (record.repository.id !== first && problems.push({
      ...place,
      kind: "broken-chain",
      message: `this record is of another repository (${record.repository.owner}/${record.repository.name})`
    }), isLater(record)) {
      let wrong2 = wrongLater(
        record,
        (earlier ?? []).map((before) => before.record)
      );
      problems.push(
        ...wrong2.map((what) => ({ ...place, kind: "forged", message: `this record came after the merge, and ${what}` }))
      );
    } else earlier && problems.push({
      ...place,
      kind: "broken-chain",
      message: `commit ${merge.slice(0, 10)} already has a record, on line ${earlier[0].line}`
    });
    return problems;
  });
}
var init_chain = __esm({
  "src/history/chain.ts"() {
    init_record();
    init_later();
    init_line();
  }
});

// src/history/outline.ts
function wrongOutline(value) {
  if (!isMap2(value)) return ["the record must be an object"];
  let { sequence, previous, kind, repository, commits, merged: merged3, findings, acts, pull } = value;
  return [
    ["sequence", Number.isInteger(sequence)],
    ["previous", previous === null || isText(previous)],
    ["kind", isText(kind)],
    ["repository", isMap2(repository) && Number.isInteger(repository.id) && isText(repository.owner) && isText(repository.name)],
    ["pull", pull === null || isMap2(pull) && Number.isInteger(pull.number)],
    ["commits", isMap2(commits) && isText(commits.merge) && isText(commits.base)],
    ["merged", isMap2(merged3) && isText(merged3.at)],
    ["findings", isListOf(findings, (one2) => ["rule", "at", "level", "state", "fingerprint"].every((key2) => isText(one2[key2])))],
    ["acts", isListOf(acts, (one2) => isText(one2.kind) && isText(one2.at) && isMap2(one2.by) && Array.isArray(one2.findings))]
  ].flatMap(([name, right]) => right ? [] : [`${name} is not as a record has it`]);
}
var isMap2, isText, isListOf, init_outline = __esm({
  "src/history/outline.ts"() {
    isMap2 = (value) => typeof value == "object" && value !== null && !Array.isArray(value), isText = (value) => typeof value == "string", isListOf = (value, one2) => Array.isArray(value) && value.every((item3) => isMap2(item3) && one2(item3));
  }
});

// src/signoff/offers.ts
function withOffers(gate, earlier) {
  let offered = (one2) => earlier.find((before) => keyOf(before) === keyOfAsked(one2));
  return { ...gate, findings: gate.findings.map((one2) => isOffered(one2) ? { ...one2, offered: offered(one2) } : one2) };
}
var isOffered, init_offers = __esm({
  "src/signoff/offers.ts"() {
    init_asked();
    isOffered = ({ state: { kind } }) => kind === "open" || kind === "moved" || kind === "void";
  }
});

// src/app/pull-request/earlier.ts
async function withEarlier(client, gate) {
  let open2 = gate.findings.filter(isOffered);
  if (open2.length === 0) return gate;
  let text2 = await readRecords(client, historyBranch, historyFile, largest);
  if (text2 === void 0) return gate;
  let keys2 = open2.map(({ root, finding }) => ({ root, fingerprint: finding.fingerprint }));
  return withOffers(gate, earlierIn(text2, `${client.owner}/${client.repo}`, keys2));
}
function earlierIn(text2, repository, keys2) {
  let { kept: kept2, problems } = readChain(text2, wrongOutline);
  if (problems.length > 0) return [];
  let records = kept2.map(({ record }) => record).filter((one2) => isOf(one2, repository)).reverse();
  return keys2.flatMap((key2) => newestOf(records, key2) ?? []);
}
function newestOf(records, key2) {
  let told4 = /* @__PURE__ */ new Set();
  for (let record of records) {
    let { findings, commits } = record, finding = findings.find((one2) => one2.declaration === key2.root && one2.fingerprint === key2.fingerprint);
    if (!finding || told4.has(commits.merge)) continue;
    told4.add(commits.merge);
    let signed4 = isSigned(finding.state) ? signedIn(record, key2) : void 0;
    if (signed4) return signed4;
  }
}
function signedIn({ acts, pull }, { root, fingerprint: fingerprint2 }) {
  let act = acts.findLast((one2) => signs(one2) && one2.findings.includes(fingerprint2));
  if (!(!pull || !act || !isTold2(act)))
    return { root, fingerprint: fingerprint2, pullRequest: pull.number, by: { ...act.by, kind: "user" }, at: act.at };
}
var largest, isOf, signs, isTold2, init_earlier = __esm({
  "src/app/pull-request/earlier.ts"() {
    init_history();
    init_chain();
    init_later();
    init_line();
    init_outline();
    init_offers();
    largest = 2e7;
    isOf = ({ repository: { owner, name } }, repository) => `${owner}/${name}`.toLowerCase() === repository.toLowerCase();
    signs = ({ kind, counted: counted2 }) => counted2 === !0 && (kind === "approve" || kind === "sign-off" || kind === "override"), isTold2 = ({ by: by2, at }) => Number.isInteger(by2.id) && typeof by2.login == "string" && /^[\w.-]{1,100}(?:\[bot\])?$/.test(by2.login) && /^\d{4}-\d\d-\d\dT/.test(at);
  }
});

// src/declaration/vocabulary.ts
var subjects, categories, features, lawfulBases, specialCategoryConditions, vulnerable, powerImbalance, vulnerableAdults, notCoveredByLaw, highlyPersonal, special, criminal, notPersonal, eu, eea, countries, wanted, listKeys, init_vocabulary = __esm({
  "src/declaration/vocabulary.ts"() {
    subjects = "customers service-users website-visitors members-of-public visitors employees workers job-applicants contractors students children patients care-home-residents vulnerable-adults older-people disabled-people debtors research-participants voters drivers business-contacts directors sole-traders suspects victims deceased organisations".split(
      " "
    ), categories = Object.fromEntries(
      Object.entries({
        identity: "name username government-id customer-id external-account-id employee-id signature",
        contact: "email corporate-email phone postal-address messenger-handle",
        "online-identifier": "ip-address cookie-id device-id mac-address advertising-id browser-fingerprint user-agent session-data",
        "asset-identifier": "vehicle-registration vehicle-id property-reference",
        demographic: "date-of-birth age gender nationality marital-status locale",
        location: "precise-location approximate-location movements",
        financial: "bank-account payment-card account-balance transactions investments income credit",
        behaviour: "browsing-history usage purchase-history preferences interactions driving-history lifestyle possessions referral-source",
        communications: "message-content call-recording free-text document error-report technical-log",
        social: "relationships family",
        media: "photo video voice-recording",
        "work-and-study": "job-title salary performance attendance employment-history education grades",
        credentials: "password authentication-token second-factor security-answer",
        derived: "profile score inference vulnerability-flag",
        special: "racial-origin ethnic-origin political-opinion religious-belief philosophical-belief trade-union-membership genetic biometric health sex-life sexual-orientation",
        criminal: "criminal-conviction criminal-allegation",
        "not-personal": "company-name company-number aggregate-statistics machine-data"
      }).flatMap(([group, words5]) => words5.split(" ").map((word) => [word, group]))
    ), features = "profiling scoring risk-ranking automated-decision location-tracking behaviour-tracking employee-monitoring public-monitoring video-surveillance facial-recognition live-facial-recognition biometric-identification watchlist ai generative-ai model-training data-matching data-broker-data recommender targeted-advertising social-media-targeting political-campaigning direct-marketing research clean-room contact-tracing anonymised-sharing clinical-use external-app".split(
      " "
    ), lawfulBases = "consent contract legal-obligation vital-interests public-task legitimate-interests recognised-legitimate-interests unknown".split(" "), specialCategoryConditions = "explicit-consent employment-social-security vital-interests not-for-profit made-public legal-claims substantial-public-interest health-or-social-care public-health archiving-research-statistics unknown".split(
      " "
    ), vulnerable = "employees workers job-applicants children patients care-home-residents vulnerable-adults older-people disabled-people debtors".split(
      " "
    ), powerImbalance = "employees workers job-applicants contractors patients care-home-residents".split(" "), vulnerableAdults = "patients care-home-residents vulnerable-adults older-people disabled-people debtors".split(" "), notCoveredByLaw = "deceased organisations".split(" "), highlyPersonal = "government-id precise-location movements bank-account payment-card account-balance message-content call-recording password authentication-token second-factor security-answer".split(
      " "
    ), special = "racial-origin ethnic-origin political-opinion religious-belief philosophical-belief trade-union-membership genetic biometric health sex-life sexual-orientation".split(
      " "
    ), criminal = "criminal-conviction criminal-allegation".split(" "), notPersonal = "company-name company-number aggregate-statistics machine-data".split(" "), eu = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "), eea = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
      " "
    ), countries = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(
      " "
    ), wanted = {
      "^(?!x-)[A-Za-z][A-Za-z0-9_-]{0,99}$": {
        form: "Id",
        hint: "An id is a letter, then letters, digits, `_` or `-`, at most 100 characters in all, and does not begin with `x-`"
      },
      "\\S": { form: "Text", hint: "This must not be empty" },
      "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|unknown)$": { form: "Date", hint: "Write a date that exists, as YYYY-MM-DD, or `unknown`" },
      "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$": { form: "Day", hint: "Write a date that exists, as YYYY-MM-DD" },
      "^(?:(?:[1-9]\\d* (?:day|week|month|year)s?|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)(?: after (?:account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement))?|account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement|unknown)$": {
        form: "Retention",
        hint: "Write a length (`2 years`, `P2Y`), an event (`account-closure`, `contract-end`, `last-activity`, `purpose-fulfilled`, `legal-requirement`), both (`2 years after account-closure`), or `unknown`"
      },
      "^[A-Za-z0-9_\\-*?]{1,100}(?:\\.[A-Za-z0-9_\\-*?]{1,100})?$": {
        form: "DataReference",
        hint: "Write a dataset, `dataset.field`, or a pattern such as `dataset.*`, in which `*` stands for any characters and `?` for one"
      },
      "^[0-9a-f]{32,}$": {
        form: "Fingerprint",
        hint: "A fingerprint is at least 32 hexadecimal digits; `privacy-lint accept` writes the entry"
      }
    }, listKeys = new Set(
      "agreements category collects data decides derived_from features grounds held_in infers kind may_contain own_purposes processed_in recipients similar source subjects technical_processing techniques technologies".split(
        " "
      )
    );
  }
});

// src/facts/screening.ts
function reasons(...parts3) {
  let found;
  for (let part of parts3)
    typeof part == "object" && (found ??= [], found.push(part));
  return found ?? nothing;
}
function having(items, wanted2, key2, label3, fields2) {
  if (items.length === 0) return !1;
  let found = both(items, wanted2);
  return fact(found.length > 0, key2, said(label3, found), fields2);
}
function automatedDecisions(activity) {
  let { automation } = activity.decisions;
  return automation === "assisted" || automation === "sole" ? { key: "decisions", text: `decisions with ${automation} automation` } : having(activity.features, ["automated-decision"], "features", "features:");
}
function criteriaOf(activity, offeredToChildren) {
  let automated = automatedDecisions(activity), { effect } = activity.decisions, weighty = effect === "significant" || effect === "legal";
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
        activity.special && { key: "data", text: said("special category data:", activity.special_kinds), fields: isSpecial },
        fact(activity.criminal, "data", "criminal offence data", isCriminal),
        having(activity.categories, highlyPersonal2, "data", "highly personal data:", isHighlyPersonal)
      )
    ),
    limb("criteria", 5, "large scale", reasons(fact(activity.large_scale, "scale", "declared large"))),
    limb("criteria", 6, "matching or combining datasets", reasons(having(activity.features, matching, "features", "features:"))),
    limb(
      "criteria",
      7,
      "vulnerable people",
      reasons(
        activity.vulnerable.length > 0 && { key: "subjects", text: said("people:", activity.vulnerable) },
        fact(offeredToChildren, "subjects", "the service is offered to children")
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
  let extensive = activity.large_scale || activity.scale.individual_professional !== "yes" && ["national", "international"].includes(activity.scale.extent), { effect } = activity.decisions, evaluation = having(activity.features, evaluating, "features", "features:");
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
        activity.special && { key: "data", text: said("special category data:", activity.special_kinds), fields: isSpecial },
        fact(activity.criminal, "data", "criminal offence data", isCriminal),
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
function combines(item3, { number: number2 }, activity) {
  let restated = restating[item3.number];
  return restated?.criterion !== number2 || restated.beyond(activity);
}
function listedOf(activity, offeredToChildren, criteria) {
  let automated = automatedDecisions(activity), profiling = having(activity.features, evaluating, "features", "features:"), children = offeredToChildren && { key: "subjects", text: "the service is offered to children" }, promoted = activity.marketing && !any(activity.features, targeting) && { key: "features", text: "a promotional communication" }, targeted = activity.vulnerable.length > 0 && reasons(having(activity.features, targeting, "features", "features:"), promoted, automated), biometric = activity.special_kinds.includes("biometric") || activity.technical_processing.length > 0, alone = present([
    limb(
      "listed",
      2,
      "denial of service",
      activity.decisions.gates_access === "yes" && (automated || profiling || activity.special) ? reasons(
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
      profiling && activity.large_scale ? reasons(profiling, { key: "scale", text: "declared large" }) : []
    ),
    limb("listed", 6, "data matching", reasons(having(activity.features, matching, "features", "features:"))),
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
  ]), invisible = activity.indirect_source && activity.article_14 !== "provided" ? reasons(
    { key: "data", text: "data from third parties or public sources", fields: isIndirect },
    {
      key: "article_14",
      text: activity.article_14 === "" ? "nothing says that people are told" : `people are not told: ${activity.article_14}`
    }
  ) : [], effort = activity.article_14 === "disproportionate-effort", combining = present([
    limb("listed", 1, "innovative technology", innovation(activity)),
    limb("listed", 4, "biometrics", reasons(fact(biometric, "data", "biometric data or templates", isBiometric))),
    limb(
      "listed",
      5,
      "genetic data",
      reasons(
        fact(
          activity.special_kinds.includes("genetic") && activity.scale.individual_professional !== "yes",
          "data",
          "genetic data",
          isGenetic
        )
      )
    ),
    limb("listed", 7, "invisible processing", effort ? [] : invisible),
    limb("listed", 8, "tracking", reasons(having(activity.features, tracking, "features", "features:")))
  ]), untold = present([effort ? limb("listed", 7, "invisible processing", invisible) : void 0]), listed = [...alone, ...untold], listedAlone = [];
  for (let item3 of combining) {
    let partners = [
      ...criteria.filter((criterion) => combines(item3, criterion, activity)),
      ...[...alone, ...combining, ...untold].filter((other) => other !== item3)
    ].map((partner) => partner.name);
    partners.length > 0 ? listed.push({ ...item3, with: [...new Set(partners)] }) : listedAlone.push(item3);
  }
  return { listed: listed.sort((a2, b7) => a2.number - b7.number), listedAlone };
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
function screen(activity, offeredToChildren, exemption, waiver) {
  let limbs = activity.personal ? screenLimbs(activity, offeredToChildren) : noLimbs, { automatic, listed, listedAlone, criteria } = limbs, { large, individual_professional } = activity.scale;
  return {
    outcome: outcomeOf(limbs),
    automatic,
    listed,
    listedAlone,
    criteria,
    largeScale: individual_professional === "yes" || large === "no" ? "no" : large === "yes" ? "yes" : "unknown",
    vulnerable: criteria.some((criterion) => criterion.number === 7),
    exemptionClaimed: exemption !== void 0,
    exemptionGaps: exemption === void 0 ? [] : gapsOf(activity, exemption),
    waived: waiver !== ""
  };
}
function limbsOf({ automatic, listed, criteria }) {
  return [...automatic, ...listed, ...criteria.length > 1 ? criteria : []];
}
function screenLimbs(activity, offeredToChildren) {
  let criteria = criteriaOf(activity, offeredToChildren), { listed, listedAlone } = listedOf(activity, offeredToChildren, criteria);
  return { automatic: automaticOf(activity), listed, listedAlone, criteria };
}
function outcomeOf(limbs) {
  return limbs.automatic.length > 0 ? "automatic" : limbs.listed.length > 0 ? "listed" : limbs.criteria.length > 1 ? "criteria" : limbs.criteria.length === 1 ? "one-criterion" : "none";
}
var evaluating, monitoring, tracking, matching, innovative, targeting, highlyPersonal2, said, nothing, isSpecial, isCriminal, isBiometric, isGenetic, isIndirect, isHighlyPersonal, fact, limb, present, apartFrom, restating, noLimbs, init_screening = __esm({
  "src/facts/screening.ts"() {
    init_known();
    evaluating = ["profiling", "scoring", "risk-ranking", "targeted-advertising", "social-media-targeting"], monitoring = [
      "location-tracking",
      "behaviour-tracking",
      "employee-monitoring",
      "public-monitoring",
      "video-surveillance",
      "live-facial-recognition"
    ], tracking = ["location-tracking", "behaviour-tracking", "employee-monitoring"], matching = ["data-matching", "data-broker-data", "clean-room"], innovative = ["ai", "generative-ai", "model-training"], targeting = [...evaluating, "direct-marketing", "recommender", "automated-decision"], highlyPersonal2 = ["precise-location", "movements", "message-content", "call-recording", "bank-account", "payment-card"], said = (label3, items) => `${label3} ${items.join(", ")}`, nothing = [];
    isSpecial = (field) => field.special, isCriminal = (field) => field.criminal, isBiometric = (field) => field.special_kinds.includes("biometric") || field.technical_processing.length > 0, isGenetic = (field) => field.special_kinds.includes("genetic"), isIndirect = (field) => field.personal && any(field.dataset.source, ["third-party", "public"]), isHighlyPersonal = (field) => any(field.categories, highlyPersonal2), fact = (holds2, key2, text2, fields2) => holds2 && { key: key2, text: text2, ...fields2 === void 0 ? {} : { fields: fields2 } };
    limb = (route, number2, name, because) => because.length > 0 ? { route, number: number2, name, because } : void 0, present = (limbs) => limbs.filter((item3) => item3 !== void 0);
    apartFrom = (kind) => (activity) => activity.special_kinds.some((other) => other !== kind) || activity.criminal || any(activity.categories, highlyPersonal2), restating = {
      1: { criterion: 8, beyond: () => !1 },
      4: { criterion: 4, beyond: apartFrom("biometric") },
      5: { criterion: 4, beyond: apartFrom("genetic") },
      8: { criterion: 3, beyond: ({ features: features2 }) => features2.some((name) => monitoring.includes(name) && !tracking.includes(name)) }
    };
    noLimbs = { automatic: [], listed: [], listedAlone: [], criteria: [] };
  }
});

// src/declaration/data-reference.ts
function dataReference(written) {
  let dot = written.indexOf(".");
  return dot < 0 ? { dataset: written, field: void 0 } : { dataset: written.slice(0, dot), field: written.slice(dot + 1) };
}
function matchesPattern(pattern2, text2) {
  let p4 = 0, t = 0, star = -1, resume = 0;
  for (; t < text2.length; )
    if (p4 < pattern2.length && (pattern2[p4] === "?" || pattern2[p4] === text2[t]) && pattern2[p4] !== "*")
      p4 += 1, t += 1;
    else if (pattern2[p4] === "*")
      star = p4, p4 += 1, resume = t;
    else if (star >= 0)
      p4 = star + 1, resume += 1, t = resume;
    else return !1;
  for (; pattern2[p4] === "*"; ) p4 += 1;
  return p4 === pattern2.length;
}
var isPattern, ReferencedData, init_data_reference = __esm({
  "src/declaration/data-reference.ts"() {
    isPattern = (id) => /[*?]/.test(id);
    ReferencedData = class {
      comparisons = 0;
      #datasets;
      constructor(datasets) {
        this.#datasets = datasets;
      }
      /** @returns how many fields a reference names; `undefined` when it names no dataset, or no field where it asks for one */
      count(written) {
        let { dataset, field } = dataReference(written), count2;
        for (let named4 of this.#matching(this.#datasets, dataset)) {
          let some3 = field === void 0 ? named4.said.ids.length : this.#matching(named4.fields, field).length;
          (some3 > 0 || field === void 0) && (count2 = (count2 ?? 0) + some3);
        }
        return count2;
      }
      /** @returns the fields that references name */
      fields(references) {
        let found = /* @__PURE__ */ new Set();
        for (let { dataset, field } of references.map(dataReference))
          for (let { fields: fields2 } of this.#matching(this.#datasets, dataset))
            for (let one2 of field === void 0 ? fields2.values() : this.#matching(fields2, field)) found.add(one2);
        return found;
      }
      #matching(among, id) {
        let one2 = among.get(id);
        return isPattern(id) ? (this.comparisons += among.size, [...among].filter(([other]) => matchesPattern(id, other)).map(([, value]) => value)) : one2 === void 0 ? [] : [one2];
      }
    };
  }
});

// src/facts/summary.ts
function summaryOf(contents2) {
  let personal3 = contents2.every(isPersonal) ? contents2 : contents2.filter(isPersonal), datasets = /* @__PURE__ */ new Set();
  for (let { dataset } of personal3) datasets.add(dataset);
  let indirect = [...datasets].filter(({ source }) => any(source, elsewhere)).length === 0 ? [] : personal3.filter(({ dataset }) => any(dataset.source, elsewhere));
  return {
    subjects: united(contents2, "subjects"),
    personal: personal3.length > 0,
    people: united(personal3, "subjects"),
    categories: united(personal3, "categories"),
    special_kinds: united(personal3, "special_kinds"),
    criminal: personal3.some((content) => content.criminal),
    technical_processing: united(personal3, "technical_processing"),
    all_pseudonymised: personal3.length > 0 && personal3.every((content) => content.pseudonymised),
    indirect: indirect.length > 0,
    indirect_people: united(indirect, "subjects").filter((subject) => !notCoveredByLaw.includes(subject)),
    datasets: [...datasets]
  };
}
function united(contents2, key2) {
  let all2, last2;
  for (let content of contents2) {
    let list2 = content[key2];
    if (!(list2 === last2 || list2.length === 0)) {
      all2 ??= /* @__PURE__ */ new Set();
      for (let item3 of list2) all2.add(item3);
      last2 = list2;
    }
  }
  return all2 === void 0 ? [] : distinct(all2);
}
var isPersonal, elsewhere, init_summary = __esm({
  "src/facts/summary.ts"() {
    init_vocabulary();
    init_known();
    isPersonal = (content) => content.personal, elsewhere = ["third-party", "public"];
  }
});

// src/facts/selection.ts
function selectFields(references, datasets) {
  let selection = new Selection();
  return references.forEach((reference2, index) => {
    let dot = reference2.indexOf("."), datasetPattern = dot < 0 ? reference2 : reference2.slice(0, dot), fieldPattern = dot < 0 ? "*" : reference2.slice(dot + 1);
    for (let dataset of matching2(datasets, datasetPattern))
      selection.add(dataset, fieldPattern === "*" ? "all" : matching2(dataset.fields, fieldPattern), index);
  }), selection;
}
function matching2(items, pattern2) {
  if (isPattern(pattern2)) return [...items].filter(([id]) => matchesPattern(pattern2, id)).map(([, item3]) => item3);
  let named4 = items.get(pattern2);
  return named4 === void 0 ? [] : [named4];
}
var Selection, init_selection = __esm({
  "src/facts/selection.ts"() {
    init_data_reference();
    init_summary();
    Selection = class {
      #named = [];
      #summary;
      #has = /* @__PURE__ */ new Map();
      add(dataset, fields2, reference2) {
        if (fields2 === "all" ? dataset.size === 0 : fields2.length === 0) return;
        let known4 = this.#has.get(dataset);
        if (known4 !== "all")
          if (known4 === void 0)
            this.#has.set(dataset, fields2 === "all" ? "all" : new Set(fields2)), this.#named.push({ dataset, fields: fields2, reference: reference2 });
          else {
            let further2 = (fields2 === "all" ? [...dataset.fields.values()] : fields2).filter((field) => !known4.has(field));
            for (let field of further2) known4.add(field);
            further2.length > 0 && this.#named.push({ dataset, fields: further2, reference: reference2 });
          }
      }
      /** Adds what another selection has; what named it there is forgotten. */
      addAll(other) {
        for (let [dataset, fields2] of other.#has) this.add(dataset, fields2 === "all" ? fields2 : [...fields2], 0);
      }
      get isEmpty() {
        return this.#named.length === 0;
      }
      has(field) {
        let known4 = this.#has.get(field.dataset);
        return known4 === "all" || known4?.has(field) === !0;
      }
      /** Whether a field is in both. */
      overlaps(other) {
        for (let [dataset, here] of this.#has) {
          let there = other.of(dataset);
          if (there !== void 0) {
            if (here === "all" || there === "all") return !0;
            for (let field of here) if (there.has(field)) return !0;
          }
        }
        return !1;
      }
      datasets() {
        return this.#has.keys();
      }
      /** What is selected of a dataset. */
      of(dataset) {
        return this.#has.get(dataset);
      }
      /** What the fields say, each content once. */
      contents() {
        let parts3 = this.#named.map(({ dataset, fields: fields2 }) => fields2 === "all" ? dataset.contents : fields2.map(({ content }) => content));
        return parts3.length === 1 && this.#named[0]?.fields === "all" ? parts3[0] : [...new Set(parts3.flat())];
      }
      /** What the fields say together. Nothing may be added to the selection any more. */
      get summary() {
        let [first] = this.#named, one2 = this.#named.length === 1 && first?.fields === "all" ? first.dataset : void 0;
        return this.#summary ??= one2 === void 0 ? summaryOf(this.contents()) : one2.summary, this.#summary;
      }
      *fields() {
        for (let { dataset, fields: fields2 } of this.#named) yield* fields2 === "all" ? dataset.fields.values() : fields2;
      }
      /** Each field with the index of the reference that named it first. */
      *[Symbol.iterator]() {
        for (let { dataset, fields: fields2, reference: reference2 } of this.#named)
          for (let field of fields2 === "all" ? dataset.fields.values() : fields2) yield [field, reference2];
      }
    };
  }
});

// src/facts/unanswered.ts
function untoldOf(at, activity, system) {
  let { individuals, extent, large } = activity.scale ?? {}, begged = extent === "national" || extent === "international" || typeof individuals == "number" && individuals >= worthAsking, isUnknown = (declared2, path) => path.reduce((inner, key2) => inner?.[key2], declared2) === "unknown";
  return [
    ...ofActivity.filter((path) => isUnknown(activity, path)).map((path) => ({ at, path })),
    ...begged && large === void 0 ? [{ at, path: ofActivity[0], leftOut: !0 }] : [],
    ...isUnknown(system, ofSystem) ? [{ at: "system", path: ofSystem }] : []
  ];
}
function unanswered(activity, offeredToChildren, untold) {
  if (untold.length === 0 || !activity.personal) return [];
  let nameOf5 = ({ route, number: number2 }) => `${route} ${number2}`, found = (answers2) => {
    let paths = answers2.map(({ path }) => path.join("."));
    return limbsOf(screenLimbs(gravely(activity, paths), offeredToChildren || paths.includes("offered_to_children")));
  }, known4 = new Set(found([]).map(nameOf5)), without = untold.map((one2) => ({ one: one2, left: new Set(found(untold.filter((other) => other !== one2)).map(nameOf5)) }));
  return found(untold).filter((limb2) => !known4.has(nameOf5(limb2))).map((limb2) => {
    let needed = without.filter(({ left }) => !left.has(nameOf5(limb2))).map(({ one: one2 }) => one2);
    return { limb: limb2, untold: needed.length > 0 ? needed : untold };
  });
}
function statedLimbs({ screening, unanswered: unanswered3 }) {
  let sure = limbsOf(screening);
  return sure.length + unanswered3.length === 0 ? nothing2 : [
    ...sure.map((limb2) => ({ ...limb2, stated: "yes" })),
    ...unanswered3.flatMap(
      ({ limb: limb2, untold: all2 }) => all2.map((untold) => ({ ...limb2, stated: untold.leftOut ? "left-out" : "", untold }))
    )
  ];
}
function gravely(activity, asked2) {
  let answer = (path, gravest3, said3) => asked2.includes(path) ? gravest3 : said3, { scale, decisions } = activity, large = answer("scale.large", "yes", scale.large);
  return {
    ...activity,
    scale: { ...scale, large },
    large_scale: large === "yes" && scale.individual_professional !== "yes",
    decisions: {
      automation: answer("decisions.automation", "sole", decisions.automation),
      effect: answer("decisions.effect", "legal", decisions.effect),
      gates_access: answer("decisions.gates_access", "yes", decisions.gates_access)
    },
    new_technology: answer("new_technology", "yes", activity.new_technology),
    risk_of_physical_harm: answer("risk_of_physical_harm", "yes", activity.risk_of_physical_harm)
  };
}
var worthAsking, ofActivity, ofSystem, nothing2, init_unanswered = __esm({
  "src/facts/unanswered.ts"() {
    init_screening();
    worthAsking = 1e4, ofActivity = [
      ["scale", "large"],
      ["decisions", "automation"],
      ["decisions", "effect"],
      ["decisions", "gates_access"],
      ["new_technology"],
      ["risk_of_physical_harm"]
    ], ofSystem = ["offered_to_children"];
    nothing2 = [];
  }
});

// src/facts/activities.ts
function activityNode(entity, around) {
  let { value } = entity, uses3 = selectFields(value.data ?? [], around.datasets), recipients = /* @__PURE__ */ new Map();
  for (let [id, only] of Object.entries(value.recipients ?? {}))
    recipients.set(id, only === null ? uses3 : selectFields(only, around.datasets));
  return { at: entity.at, entity, uses: uses3, recipients, ...activityView(entity, around, uses3, recipients) };
}
function activityView(entity, around, uses3, recipients) {
  let { value } = entity, { summary: summary2 } = uses3, datasets = [...uses3.datasets()], dataSubjects = summary2.subjects, subjects2 = value.subjects === void 0 ? dataSubjects : list(value.subjects), role = text(value.role) || strictest(datasets.map((dataset) => dataset.view.role)) || around.system.role, features2 = list(value.features), separate2 = [...recipients.keys()].filter((id) => text(around.declaration.recipients.get(id)?.value.role) !== "same-entity"), scale = scaleView(value), base2 = {
    id: entity.id,
    purpose: text(value.purpose),
    role,
    own_role: text(value.role),
    controller: role === "controller" || role === "joint-controller",
    personal: summary2.personal,
    special: summary2.special_kinds.length > 0,
    special_kinds: summary2.special_kinds,
    criminal: summary2.criminal,
    categories: summary2.categories,
    technical_processing: summary2.technical_processing,
    subjects: subjects2,
    added_subjects: value.subjects === void 0 ? [] : subjects2.filter((subject) => !dataSubjects.includes(subject)),
    vulnerable: both(subjects2, vulnerable),
    vulnerable_adults: both(subjects2, vulnerableAdults),
    power_imbalance: underPowerImbalance(subjects2),
    children: subjects2.includes("children") || around.system.offered_to_children === "yes",
    lawful_basis: text(value.lawful_basis),
    special_category_condition: text(value.special_category_condition),
    criminal_offence_condition: text(value.criminal_offence_condition),
    consent: consentView(value),
    relies_on_consent: value.lawful_basis === "consent" || value.special_category_condition === "explicit-consent",
    features: features2,
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
    indirect_source: summary2.indirect,
    indirect_people: summary2.indirect_people,
    clean_room: { lists_separated: yesNo(value.clean_room?.lists_separated), techniques: list(value.clean_room?.techniques) },
    sar_exemption: sarView(value),
    has_sar_exemption: value.sar_exemption !== void 0,
    health: summary2.special_kinds.includes("health"),
    objection: text(value.objection),
    assessments: assessmentsView(value),
    has_dpia: text(value.assessments?.dpia) !== "",
    privacy_notice: around.system.privacy_notice,
    all_pseudonymised: summary2.all_pseudonymised,
    inside: separate2.length === 0,
    marketing: any(features2, ["direct-marketing", "targeted-advertising", "social-media-targeting"]) || around.promoted.has(entity.id)
  }, exemption = value.dpia_exemption, screening = screen(
    base2,
    around.system.offered_to_children === "yes",
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
  ), untold = untoldOf(entity.at, value, around.declaration.system.value), dpia = {
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
  }, view = Object.assign(base2, { dpia });
  markAll(view, entity);
  let unsourced = summary2.datasets.find((dataset) => unknownBehind(dataset, "source") !== void 0);
  return unsourced !== void 0 && !summary2.indirect && markUnknown(view, "indirect_source", { at: `datasets.${unsourced.id}`, path: ["source"] }), { view, screening, unanswered: unanswered(base2, around.system.offered_to_children === "yes", untold) };
}
function underPowerImbalance(subjects2) {
  let placeOfCare = subjects2.includes("care-home-residents") || subjects2.includes("patients");
  return subjects2.filter((subject) => powerImbalance.includes(subject) || placeOfCare && subject === "visitors");
}
function reselling(recipients, declaration) {
  let names2 = [];
  for (let id of recipients.keys()) {
    let recipient2 = declaration.recipients.get(id)?.value;
    any(list(recipient2?.own_purposes), selling) && names2.push(text(recipient2?.name) || id);
  }
  return names2;
}
function markAll(view, { value, at }) {
  markUnknowns(view, value, at);
  for (let key2 of ["consent", "decisions", "scale", "clean_room", "sar_exemption", "assessments"])
    value[key2] !== void 0 && markUnknowns(view[key2], value[key2], at, [key2]);
}
var strictness, strictest, selling, consentView, scaleView, sarView, assessmentsView, init_activities = __esm({
  "src/facts/activities.ts"() {
    init_vocabulary();
    init_known();
    init_screening();
    init_selection();
    init_unanswered();
    strictness = ["controller", "joint-controller", "processor", "not-responsible"];
    strictest = (roles) => strictness.find((role) => roles.includes(role)) ?? "";
    selling = ["resale", "advertising"], consentView = ({ consent }) => ({
      condition_of_service: yesNo(consent?.condition_of_service),
      refusal_detriment: yesNo(consent?.refusal_detriment),
      withdrawal: text(consent?.withdrawal),
      capacity: text(consent?.capacity),
      bundled_in_contract: yesNo(consent?.bundled_in_contract)
    }), scaleView = ({ scale }) => ({
      individuals: typeof scale?.individuals == "number" ? scale.individuals : -1,
      extent: text(scale?.extent),
      large: yesNo(scale?.large),
      individual_professional: yesNo(scale?.individual_professional),
      said: [typeof scale?.individuals == "number" ? `${scale.individuals} people` : "", text(scale?.extent)].filter((part) => part !== "").join(", ")
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
    unitDays = { day: 1, week: 7, month: 30.4375, year: 365.25 };
  }
});

// src/facts/fields.ts
function categoryFacts(names2) {
  let key2 = names2.length === 1 ? names2[0] : names2.join(" "), known4 = byCategories.get(key2);
  if (known4 !== void 0) return known4;
  let groups2 = distinct(names2.map((name) => categories[name] ?? "")), facts = {
    groups: groups2,
    personal: names2.length === 0 || names2.some((name) => !notPersonal.includes(name)),
    special: distinct(both(names2, special)),
    criminal: distinct(both(names2, criminal)),
    highlyPersonal: distinct(both(names2, highlyPersonal)),
    identifies: any(groups2, ["identity", "contact"])
  };
  return byCategories.set(key2, facts), facts;
}
function fieldView(entity, content) {
  let view = { ...content, id: entity.id };
  return markUnknowns(view, entity.value, entity.at), view;
}
function fieldContents(values, dataset, datasetSubjects, publicAuthority) {
  let claimsCount = dataset.anonymisation.assessment !== "" && dataset.anonymisation.linkable === "no", outside = dataset.medium === "unstructured-paper" && !publicAuthority, lent = `${claimsCount} ${outside} ${dataset.retention_days} ${datasetSubjects.join(" ")} ${dataset.retention}`;
  return values.map((value) => {
    let contents2 = known2.get(value);
    contents2 === void 0 && (contents2 = /* @__PURE__ */ new Map(), known2.set(value, contents2));
    let same = contents2.get(lent), content = same === void 0 ? fieldContent(value, dataset, datasetSubjects, { claimsCount, outside }) : { ...same, dataset };
    return same === void 0 && contents2.set(lent, content), markUnknowns(content, value, ""), content;
  });
}
function fieldContent(value, dataset, datasetSubjects, { claimsCount, outside }) {
  let names2 = list(value.category), facts = categoryFacts(names2), state = text(value.state) || "identifiable", subjects2 = value.subjects === void 0 ? datasetSubjects : list(value.subjects), inference = text(value.inference), infers = list(value.infers), mayContain = list(value.may_contain), processing = list(value.technical_processing), kept2 = value.retention === void 0 ? dataset.retention : text(value.retention), days = value.retention === void 0 ? dataset.retention_days : retentionDays(kept2), living = subjects2.length === 0 || subjects2.some((subject) => !notCoveredByLaw.includes(subject)), personalCategory = (facts.personal || mayContain.length > 0) && living && !outside, claimed = state === "anonymised" || state === "not-personal", identified = state === "anonymised" && facts.identifies, claimCounts = claimed && claimsCount && !identified, personal3 = personalCategory && !claimCounts, inferred = inference === "deliberate" || inference === "used" ? infers : none, templated = processing.length > 0 ? ["biometric"] : none, specialKinds = personal3 && facts.special.length + inferred.length + mayContain.length + templated.length > 0 ? distinct([...facts.special, ...inferred, ...both(mayContain, special), ...templated]) : none, criminalKinds = personal3 && facts.criminal.length + mayContain.length > 0 ? distinct([...facts.criminal, ...both(mayContain, criminal)]) : none;
  return {
    id: "",
    dataset,
    categories: names2,
    groups: facts.groups,
    state,
    may_contain: mayContain,
    subjects: subjects2,
    retention: text(value.retention),
    kept: kept2,
    kept_days: days,
    kept_open: kept2 !== "" && days < 0,
    inference,
    infers,
    technical_processing: processing,
    personal: personal3,
    personal_category: personalCategory,
    claimed,
    claim_counts: claimCounts,
    pseudonymised: state === "pseudonymised",
    special: specialKinds.length > 0,
    special_kinds: specialKinds,
    criminal: criminalKinds.length > 0,
    criminal_kinds: criminalKinds,
    highly_personal: personal3 ? facts.highlyPersonal : none,
    business_people: both(subjects2, businessPeople),
    identifies_directly: facts.identifies
  };
}
var businessPeople, byCategories, known2, init_fields = __esm({
  "src/facts/fields.ts"() {
    init_vocabulary();
    init_known();
    init_retention();
    businessPeople = ["sole-traders", "directors", "employees", "business-contacts"], byCategories = /* @__PURE__ */ new Map();
    known2 = /* @__PURE__ */ new WeakMap();
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
    anonymised_fields: none,
    shared: !1,
    shared_anonymised_fields: none,
    unused_fields: none,
    unretained_fields: none,
    vulnerable: none,
    children: !1
  };
  value.retention === void 0 && markUnknowns(view, { retention: defaults2?.retention }, "system", ["defaults"]), value.held_in === void 0 && markUnknowns(view, { held_in: defaults2?.held_in }, "system", ["defaults"]), markUnknowns(view, value, at);
  let contents2 = fieldContents(entity.said.distinct, view, ownSubjects, system.public_authority === "yes"), node = new DatasetNode(entity, view, contents2);
  return summarise(view, node), node;
}
function securityView(entity, declaration) {
  let own2 = entity.value.security, merged3 = { ...declaration.defaults?.value.security, ...own2 }, view = {
    cloud: yesNo(merged3.cloud),
    encrypted_at_rest: yesNo(merged3.encrypted_at_rest),
    encrypted_in_transit: yesNo(merged3.encrypted_in_transit)
  };
  markUnknowns(view, declaration.defaults?.value.security, "system", ["defaults", "security"]);
  for (let key2 in own2) clearUnknown(view, key2);
  return markUnknowns(view, own2, entity.at, ["security"]), view;
}
function summarise(view, node) {
  let { subjects: subjects2, personal: personal3, special_kinds, criminal: criminal2 } = node.summary;
  view.subjects !== subjects2 && (view.subjects = distinct([...view.subjects, ...subjects2])), view.personal = personal3, view.special = special_kinds.length > 0, view.criminal = criminal2, view.anonymised_fields = node.idsWhere((content) => content.state === "anonymised"), view.claims_anonymised = view.anonymised_fields.length > 0, view.unretained_fields = view.retention === "" ? node.idsWhere((content) => content.personal && content.retention === "") : none, view.vulnerable = both(view.subjects, vulnerable).filter((subject) => subject !== "children"), view.children = view.subjects.includes("children");
}
function completeDataset(node, flows2) {
  Object.assign(node.view, flows2);
}
var FieldNode, DatasetNode, init_datasets = __esm({
  "src/facts/datasets.ts"() {
    init_vocabulary();
    init_fields();
    init_known();
    init_retention();
    init_summary();
    FieldNode = class {
      entity;
      /** One object for all fields of a dataset that say the same. */
      content;
      dataset;
      #view;
      constructor(entity, content, dataset) {
        this.entity = entity, this.content = content, this.dataset = dataset;
      }
      get at() {
        return this.entity.at;
      }
      /** Its facts; most fields are judged by their content, and never asked for their own. */
      get view() {
        return this.#view ??= fieldView(this.entity, this.content), this.#view;
      }
    }, DatasetNode = class {
      at;
      entity;
      view;
      /** What its fields say, each content once, beside `entity.said.distinct`: what is asked of a field is asked once of all that say the same. */
      contents;
      #fields;
      #summary;
      constructor(entity, view, contents2) {
        this.at = entity.at, this.entity = entity, this.view = view, this.contents = contents2;
      }
      /** How many fields it has. */
      get size() {
        return this.entity.said.ids.length;
      }
      /** What its fields say together. */
      get summary() {
        return this.#summary ??= summaryOf(this.contents), this.#summary;
      }
      get fields() {
        if (this.#fields === void 0) {
          let contentOf2 = new Map(this.entity.said.distinct.map((value, index) => [value, this.contents[index]])), node = (field) => new FieldNode(field, contentOf2.get(field.value), this);
          this.#fields = new Map([...this.entity.fields].map(([id, field]) => [id, node(field)]));
        }
        return this.#fields;
      }
      /** Ids of the fields that say what is asked for, in the order of the file. */
      idsWhere(says) {
        let { ids, values, distinct: distinct4 } = this.entity.said, asked2 = distinct4.filter((_8, index) => says(this.contents[index]));
        if (asked2.length === 0) return none;
        if (asked2.length === distinct4.length) return ids;
        let among = new Set(asked2);
        return ids.filter((_8, index) => among.has(values[index]));
      }
    };
  }
});

// src/facts/flows.ts
function technologyData(declaration, datasets) {
  let all2 = /* @__PURE__ */ new Map();
  for (let [id, entity] of declaration.technologies)
    all2.set(id, { entity, collects: selectFields(entity.value.collects ?? [], datasets) });
  return all2;
}
function waysByRecipient(recipients, activities, technologies) {
  let ways = /* @__PURE__ */ new Map();
  for (let id of recipients.keys()) ways.set(id, []);
  for (let node of activities.values())
    for (let [id, fields2] of node.recipients) fields2.isEmpty || ways.get(id)?.push({ via: { kind: "activity", node }, fields: fields2 });
  for (let { entity, collects } of technologies.values())
    ways.get(entity.value.provider ?? "")?.push({ via: { kind: "technology", entity }, fields: collects });
  return ways;
}
function* edgesOf(ways) {
  for (let { via, fields: fields2 } of ways) {
    fields2.isEmpty && (yield { field: void 0, via, item: -1 });
    for (let [field, item3] of fields2) yield { field, via, item: item3 };
  }
}
var init_flows = __esm({
  "src/facts/flows.ts"() {
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
      members = new Set(entries.filter(({ from, until }) => (from ?? "") <= asOf && asOf <= (until ?? "9999")).map((entry2) => entry2.value)), inForce2.set(name, members);
    }
    return members.has(value);
  };
}
function adequacyOf(country, listed) {
  if (country === "GB") return "home";
  let name = country === "EU" || country === "EEA" ? "DE" : country;
  return listed("adequacy-full", name) ? "full" : listed("adequacy-partial", name) ? "partial" : "none";
}
function weakest(levels3) {
  return levels3.reduce((worst, level3) => worst === "" || order.indexOf(level3) > order.indexOf(worst) ? level3 : worst, "");
}
var order, init_lists = __esm({
  "src/facts/lists.ts"() {
    order = ["home", "full", "partial", "none"];
  }
});

// src/facts/recipients.ts
function recipientNode(entity, ways, listed) {
  let { value, at } = entity, role = text(value.role), separate2 = role !== "same-entity", sent = separate2 && value.chosen_by_customer !== !0, country = text(value.country), processedIn = list(value.processed_in), countries2 = distinct(country === "" ? processedIn : [country, ...processedIn]), adequacy = countries2.map((name) => adequacyOf(name, listed)), restrictedCountries = countries2.filter((_8, index) => adequacy[index] === "none" || adequacy[index] === "partial"), personal3 = ways.filter(({ fields: fields2 }) => fields2.isEmpty || fields2.summary.personal), activities = personal3.flatMap(({ via }) => via.kind === "activity" ? [via.node] : []), datasets = [...new Set(personal3.flatMap(({ fields: fields2 }) => fields2.summary.datasets))], namedIn2 = (dataset) => dataset.agreement_recipients.includes(entity.id), agreement = text(value.data_sharing_agreement), ownPurposes = list(value.own_purposes), transfer = {
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
    receives_personal: personal3.length > 0,
    separate: separate2,
    processor: role === "processor" || role === "sub-processor",
    restricted: sent && restrictedCountries.length > 0,
    abroad: countries2.some((name) => name !== "GB"),
    restricted_countries: sent ? restrictedCountries : none,
    adequacy: weakest(adequacy),
    covered_by_agreement: agreement !== "" || datasets.length > 0 && datasets.every(namedIn2),
    named_in_all_agreements: datasets.every((dataset) => !dataset.has_agreements || namedIn2(dataset)),
    lawful_basis_everywhere: activities.every((node) => node.view.lawful_basis !== ""),
    anonymisable_use: ownPurposes.includes("model-training") || activities.some((node) => any(node.view.features, anonymisable)),
    people: distinct(personal3.flatMap(({ fields: fields2 }) => fields2.summary.people)),
    via: distinct(personal3.map(({ via }) => via.kind === "activity" ? via.node.at : via.entity.at))
  };
  markUnknowns(view, value, at);
  let destinations = personal3.length === 0 ? [] : countries2.map((name, index) => ({
    country: name,
    role,
    adequacy: adequacy[index],
    restricted: view.restricted_countries.includes(name)
  }));
  return { at, entity, view, ways, destinations };
}
var anonymisable, init_recipients = __esm({
  "src/facts/recipients.ts"() {
    init_known();
    init_lists();
    anonymisable = ["research", "model-training"];
  }
});

// src/facts/technologies.ts
function technologyNode({ entity, collects }, around) {
  let { value } = entity, kind = list(value.kind), purpose = text(value.purpose), notice = text(value.notice ?? around.system.technologies_notice), objection2 = text(value.objection), named4 = around.naming.get(entity.id) ?? [], users = collects.isEmpty ? named4 : around.activities.filter((node) => named4.includes(node) || collects.overlaps(node.uses)), usedFor = distinct(users.flatMap((node) => node.view.features)), stores = kind.some((name) => name !== "hardware-tracker"), others = otherUses(around.provider, usedFor), storage = stores ? storageRules(purpose, notice, objection2, others, around.listed) : { needsNotice: !1, reason: "" }, view = {
    id: entity.id,
    kind,
    purpose,
    provider: text(value.provider),
    collects: collects.isEmpty ? none : Array.from(collects.fields(), (field) => field.at).sort(),
    consent: text(value.consent),
    notice,
    objection: objection2,
    enabled_by_default: value.by_default?.enabled !== !1,
    provider_own_purposes: around.provider?.own_purposes ?? [],
    used_for: usedFor,
    needs_consent: storage.reason !== "",
    needs_notice: storage.needsNotice,
    consent_reason: storage.reason,
    stores_on_device: stores,
    children: around.system.offered_to_children === "yes" || users.some((node) => node.view.subjects.includes("children"))
  };
  markUnknowns(view, value, entity.at);
  let purposes = around.provider === void 0 ? void 0 : unknownBehind(around.provider, "own_purposes");
  return purposes !== void 0 && markUnknown(view, "provider_own_purposes", purposes), { at: entity.at, entity, view, collects };
}
function otherUses(provider, usedFor) {
  let used = both(usedFor, beyondTheService), own2 = provider?.own_purposes ?? [];
  return [
    ...own2.length > 0 ? [`its provider has purposes of its own (${own2.join(", ")})`] : [],
    ...own2.length === 0 && decides(provider) ? [`its provider is a ${provider?.role}, and so decides what it is for`] : [],
    ...used.length > 0 ? [`what it collects is used for ${used.join(", ")}`] : []
  ];
}
function storageRules(purpose, notice, objection2, others, listed) {
  let needsNotice = !listed("notice-exempt", purpose);
  if (listed("consent-exempt-always", purpose)) return { needsNotice, reason: "" };
  if (!listed("consent-exempt-conditions", purpose))
    return { needsNotice, reason: `${purpose || "its purpose"} has no exception from consent` };
  if (purpose === "emergency") return { needsNotice, reason: "" };
  let lacking = [
    ...notice === "" ? ["people are not told"] : [],
    ...objection2 === "" ? ["there is no simple way to object"] : [],
    ...others
  ];
  return { needsNotice, reason: lacking.length === 0 ? "" : `the exception for ${purpose} does not apply: ${lacking.join(", ")}` };
}
var decides, beyondTheService, init_technologies = __esm({
  "src/facts/technologies.ts"() {
    init_known();
    decides = (provider) => ["controller", "joint-controller"].includes(provider?.role ?? ""), beyondTheService = ["targeted-advertising", "social-media-targeting", "direct-marketing", "profiling"];
  }
});

// src/facts/facts.ts
function factsOf(declaration, lists2, asOf, first = !1) {
  let listed = listedAt(lists2, asOf), system = systemView(declaration, first), datasets = datasetNodes(declaration, system), communications = new Map([...declaration.communications].map(([id, entity]) => [id, communicationNode(entity)])), promoted = new Set([...communications.values()].filter((node) => node.view.directed_promotion).map((node) => node.view.activity)), activities = /* @__PURE__ */ new Map();
  for (let [id, entity] of declaration.activities) activities.set(id, activityNode(entity, { declaration, system, datasets, promoted }));
  let technologyInputs = technologyData(declaration, datasets), ways = waysByRecipient(declaration.recipients, activities, technologyInputs), recipients = /* @__PURE__ */ new Map();
  for (let [id, entity] of declaration.recipients) recipients.set(id, recipientNode(entity, ways.get(id) ?? [], listed));
  let technologies = /* @__PURE__ */ new Map(), users = [...activities.values()], naming = /* @__PURE__ */ new Map();
  for (let node of users)
    for (let id of node.view.technologies) {
      let others = naming.get(id);
      others === void 0 ? naming.set(id, [node]) : others.push(node);
    }
  for (let [id, input] of technologyInputs) {
    let provider = recipients.get(text(input.entity.value.provider))?.view;
    technologies.set(id, technologyNode(input, { system, activities: users, naming, provider, listed }));
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
  let known4 = /* @__PURE__ */ new Map();
  return (node) => {
    let all2 = known4.get(node);
    if (all2 === void 0) {
      all2 = /* @__PURE__ */ new Set([node]);
      for (let member2 of all2)
        for (let id of member2.view.derived_from) {
          let source = datasets.get(id);
          source !== void 0 && all2.add(source);
        }
      known4.set(node, all2);
    }
    return all2;
  };
}
function usesOf(activities, ancestors) {
  let featured = [...activities.values()].filter((node) => node.view.features.length > 0);
  if (featured.length === 0) return () => [];
  let byDataset2 = /* @__PURE__ */ new Map();
  return (field) => {
    let direct = featured.filter((node) => node.uses.has(field)).flatMap((node) => node.view.features), inherited = byDataset2.get(field.dataset);
    if (inherited === void 0) {
      let sources = [...ancestors(field.dataset)].filter((dataset) => dataset !== field.dataset);
      inherited = (sources.length === 0 ? [] : featured.filter((node) => sources.some((dataset) => node.uses.of(dataset) !== void 0))).flatMap((node) => node.view.features), byDataset2.set(field.dataset, inherited);
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
    // Left out counts as directed, as in the rules on marketing.
    directed_promotion: content === "promotional" && audience !== "indiscriminate"
  };
  return markUnknowns(view, value, entity.at), { at: entity.at, entity, view };
}
function completeDatasets(datasets, ancestors, activities, technologies, recipients) {
  let used = new Selection();
  for (let { uses: uses3 } of activities.values()) used.addAll(uses3);
  for (let { collects } of technologies.values()) used.addAll(collects);
  let shared = new Selection();
  for (let { view, ways } of recipients.values()) if (view.separate) for (let { fields: fields2 } of ways) shared.addAll(fields2);
  for (let node of datasets.values()) {
    let isUsed = used.of(node) === "all";
    completeDataset(node, {
      shared: shared.of(node) !== void 0,
      shared_anonymised_fields: node.view.anonymised_fields.filter((id) => isIn(shared, node, id)),
      unused_fields: isUsed ? none : node.idsWhere(({ personal: personal3 }) => personal3).filter((id) => !isIn(used, node, id)),
      ...node.view.derived_from.length > 0 && agreementsOf(ancestors(node))
    });
  }
}
function agreementsOf(sources) {
  let agreements = [...sources].flatMap(({ entity }) => entity.value.agreements ?? []);
  return {
    has_agreements: agreements.length > 0,
    agreement_recipients: distinct(agreements.flatMap(({ recipients }) => list(recipients)))
  };
}
function completeSystem(view, datasets, activities, declaration) {
  let personal3 = 0;
  for (let node of datasets.values()) personal3 += node.idsWhere((content) => content.personal).length;
  view.personal = personal3 > 0, view.clinical_use = [...activities.values()].some((node) => node.view.features.includes("clinical-use")), view.inventory = [
    counted(datasets.size, "dataset", "datasets"),
    counted(personal3, "personal field", "personal fields"),
    counted(declaration.recipients.size, "recipient", "recipients"),
    counted(declaration.technologies.size, "technology", "technologies"),
    counted(activities.size, "activity", "activities")
  ].join(", ");
}
var isIn, counted, init_facts = __esm({
  "src/facts/facts.ts"() {
    init_activities();
    init_datasets();
    init_flows();
    init_known();
    init_lists();
    init_recipients();
    init_selection();
    init_technologies();
    isIn = (selection, dataset, id) => selection.has(dataset.fields.get(id)), counted = (count2, one2, many) => `${count2} ${count2 === 1 ? one2 : many}`;
  }
});

// src/declaration/grouped.ts
function grouped(items, keyOf3) {
  let groups2 = /* @__PURE__ */ new Map();
  for (let item3 of items) {
    let key2 = keyOf3(item3), group = groups2.get(key2);
    group === void 0 ? groups2.set(key2, [item3]) : group.push(item3);
  }
  return groups2;
}
var init_grouped = __esm({
  "src/declaration/grouped.ts"() {
  }
});

// src/policy/finding.ts
var levels, init_finding = __esm({
  "src/policy/finding.ts"() {
    levels = ["error", "sign-off", "warning", "notice"];
  }
});

// src/report/words.ts
function asks(level3, role) {
  return level3 === "sign-off" ? `sign-off (${role})` : level3;
}
function tally(items) {
  let facets = items.flatMap((item3) => item3.facets), parts3 = levels.flatMap((level3) => {
    let found = facets.filter((facet2) => facet2.level === level3);
    if (found.length === 0) return [];
    let number2 = found.reduce((sum, facet2) => sum + facet2.findings.length, 0), roles = level3 === "sign-off" ? ` (${[...new Set(found.map((facet2) => facet2.role))].sort().join(", ")})` : "";
    return [`${count(number2, level3)}${roles}`];
  });
  return parts3.length === 0 ? "Nothing found" : `${parts3.join(", ")} in ${count(items.length, "item")}`;
}
function uncounted(existing) {
  let accepted = existing.filter((one2) => one2.accepted !== void 0).length, before = existing.length - accepted;
  return [
    ...before > 0 ? [`${count(before, "risk")} that stood before`] : [],
    ...accepted > 0 ? [count(accepted, "accepted risk")] : []
  ];
}
var count, verdictWords, shownOfFacet, init_words = __esm({
  "src/report/words.ts"() {
    init_finding();
    count = (number2, one2, many = `${one2}s`) => `${number2} ${number2 === 1 ? one2 : many}`;
    verdictWords = {
      pass: "pass",
      "sign-off": "waits for sign-off",
      fail: "fail"
    }, shownOfFacet = 3;
  }
});

// src/report/graph.ts
function flowGraph(facts) {
  return {
    declaration: facts.declaration.root,
    name: facts.system.view.name,
    nodes: nodesOf(facts),
    arrows: [...derivations(facts), ...uses(facts), ...disclosures(facts)]
  };
}
function newGraph(after, before) {
  let known4 = { nodes: new Set(before.nodes.map(shown2)), names: new Set(before.nodes.map(named2)), arrows: new Set(arrowsOf(before)) }, nodes = new Map(after.nodes.map((node) => [node.at, node])), isNews = (at) => {
    let node = nodes.get(at);
    return node !== void 0 && node.kind !== "dataset" && !known4.nodes.has(shown2(node));
  }, told4 = arrowsOf(after), news = new Set(
    after.arrows.filter(({ from, to }, index) => isNews(from) || isNews(to) || !known4.arrows.has(told4[index]))
  ), sources = new Set([...news].map(({ from }) => from)), arrows = after.arrows.filter((arrow) => news.has(arrow) || sources.has(arrow.to) && !arrow.derived), drawn = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  return {
    ...after,
    nodes: after.nodes.filter(({ at }) => drawn.has(at) || isNews(at)).map((node) => ({ ...node, isNew: !known4.names.has(named2(node)) })),
    arrows
  };
}
function arrowsOf({ nodes, arrows }) {
  let names2 = new Map(nodes.map((node) => [node.at, named2(node)]));
  return arrows.map(({ from, to, label: label3, grave }) => JSON.stringify([names2.get(from), names2.get(to), label3, grave]));
}
function nodesOf(facts) {
  return [
    ...[...facts.datasets.values()].filter(({ view }) => view.personal).map(({ at, view, fields: fields2 }) => {
      let grave = view.special || view.criminal, detail = [view.subjects.join(", "), count(personal(fields2.values()).length, "field"), ...grave ? [sensitive(view)] : []];
      return { at, kind: "dataset", name: view.id, detail: detail.filter((part) => part !== "").join(" \xB7 "), grave };
    }),
    ...[...facts.activities.values()].map(
      ({ at, view }) => ({ at, kind: "activity", name: view.id, detail: view.purpose, grave: !1 })
    ),
    ...[...facts.technologies.values()].map(
      ({ at, view }) => ({
        at,
        kind: "technology",
        name: view.id,
        detail: `${view.kind.join(", ")} for ${view.purpose}`,
        grave: !1
      })
    ),
    ...[...facts.recipients.values()].map(recipient)
  ];
}
function recipient({ at, view }) {
  let countries2 = [.../* @__PURE__ */ new Set([view.country, ...view.processed_in])].filter((country) => country !== "").join(", "), { mechanism } = view.transfer, unprotected = view.restricted && (mechanism === "" || mechanism === "none"), safeguard = view.restricted ? [unprotected ? "no safeguard" : mechanism] : [], detail = [view.role, ...countries2 === "" ? [] : [countries2], ...safeguard].join(" \xB7 ");
  return { at, kind: "recipient", name: view.name, detail, group: groupOf(view), grave: unprotected };
}
function groupOf({ separate: separate2, restricted, adequacy }) {
  return separate2 ? restricted ? "restricted" : adequacy === "" ? "unknown" : adequacy === "home" ? "home" : "adequate" : "same";
}
function derivations({ datasets }) {
  return [...datasets.values()].flatMap(
    (node) => node.view.derived_from.flatMap((id) => {
      let source = datasets.get(id);
      return !source?.view.personal || !node.view.personal || source === node ? [] : [{ from: source.at, to: node.at, label: "derived", grave: source.view.special || source.view.criminal, derived: !0 }];
    })
  );
}
function uses({ activities, technologies }) {
  return [
    ...[...activities.values()].flatMap((node) => byDataset(node.uses.fields(), node.at)),
    ...[...technologies.values()].flatMap((node) => byDataset(node.collects.fields(), node.at))
  ];
}
function byDataset(fields2, to) {
  return [...grouped(personal(fields2), ({ dataset }) => dataset)].map(([dataset, some3]) => ({
    from: dataset.at,
    to,
    label: share(some3.length, personal(dataset.fields.values()).length),
    grave: some3.some(isGrave),
    derived: !1
  }));
}
function disclosures({ recipients, activities }) {
  return [...recipients.values()].flatMap(({ at, ways: given }) => [...grouped(edgesOf(given), ({ via }) => via.kind === "activity" ? via.node.at : via.entity.at)].flatMap(([from, some3]) => {
    let fields2 = personal(some3.flatMap(({ field }) => field ?? [])), unnamed2 = some3.some(({ field }) => field === void 0);
    if (fields2.length === 0 && !unnamed2) return [];
    let all2 = personal(activities.get(from.replace("activities.", ""))?.uses.fields() ?? fields2).length, label3 = unnamed2 ? "not said what" : share(fields2.length, all2);
    return [{ from, to: at, label: label3, grave: fields2.some(isGrave), derived: !1 }];
  }));
}
var groups, named2, shown2, isGrave, personal, sensitive, share, init_graph = __esm({
  "src/report/graph.ts"() {
    init_grouped();
    init_flows();
    init_words();
    groups = {
      same: "The same organisation",
      home: "In the United Kingdom",
      adequate: "Covered by adequacy regulations",
      restricted: "Restricted transfer",
      unknown: "Country not declared"
    };
    named2 = ({ kind, name }) => JSON.stringify([kind, name]), shown2 = ({ kind, name, detail, group }) => JSON.stringify([kind, name, detail, group]);
    isGrave = ({ view }) => view.special || view.criminal, personal = (fields2) => [...fields2].filter(({ view }) => view.personal);
    sensitive = ({ special: special2, criminal: criminal2 }) => [...special2 ? ["special category"] : [], ...criminal2 ? ["criminal offence"] : []].join(", ");
    share = (some3, all2) => some3 === all2 ? "" : `${some3} of ${count(all2, "field")}`;
  }
});

// src/report/graph-mermaid.ts
function newFlowsMermaid(after, before) {
  let graph = before ? newGraph(flowGraph(after), flowGraph(before)) : flowGraph(after);
  return graph.nodes.length === 0 ? "" : mermaid([graph]);
}
function mermaid(graphs) {
  let lines = ["flowchart LR"], marked = { new: [], grave: [] };
  graphs.forEach((graph, index) => {
    let ids = new Map(graph.nodes.map(({ at }, number2) => [at, `n${index}_${number2}`])), idOf2 = (at) => ids.get(at) ?? "", body = [...nodeLines(graph, index, idOf2), ...arrowLines(graph, idOf2)];
    lines.push(...graphs.length === 1 ? body : boxed(`d${index}`, `${graph.name} (${graph.declaration})`, body)), marked.new.push(...graph.nodes.filter((node) => node.isNew).map(({ at }) => idOf2(at))), marked.grave.push(...graph.nodes.filter((node) => node.grave).map(({ at }) => idOf2(at)));
  });
  for (let [name, ids] of Object.entries(marked))
    ids.length > 0 && lines.push(`  classDef ${name} ${styles[name]}`, `  class ${ids.join(",")} ${name}`);
  return `${lines.join(`
`)}
`;
}
function nodeLines({ nodes }, index, idOf2) {
  let line = ({ at, kind, name, detail }) => {
    let [open2, close] = shapes[kind];
    return `  ${idOf2(at)}${open2}"${label2(name)}${detail === "" ? "" : `<br>${label2(detail)}`}"${close}`;
  };
  return [
    ...nodes.filter(({ group }) => group === void 0).map(line),
    ...Object.keys(groups).flatMap((group) => {
      let members = nodes.filter((node) => node.group === group);
      return members.length === 0 ? [] : boxed(`g${index}_${group}`, groups[group], members.map(line));
    })
  ];
}
var shapes, styles, arrowLines, boxed, longestLabel, label2, init_graph_mermaid = __esm({
  "src/report/graph-mermaid.ts"() {
    init_graph();
    init_inert();
    shapes = {
      dataset: ["[(", ")]"],
      activity: ["(", ")"],
      technology: ["{{", "}}"],
      recipient: ["[", "]"]
    }, styles = {
      new: "stroke:#1a7f37,stroke-width:3px",
      grave: "fill:#fde8e8,stroke:#b42318,color:#7a1710"
    };
    arrowLines = ({ arrows }, idOf2) => arrows.map(({ from, to, label: said3, grave, derived: derived2 }) => {
      let line = derived2 ? "-.->" : grave ? "==>" : "-->";
      return `  ${idOf2(from)} ${line}${said3 === "" ? "" : `|"${label2(said3)}"|`} ${idOf2(to)}`;
    }), boxed = (id, title2, body) => [
      `  subgraph ${id}["${label2(title2)}"]`,
      ...body.map((line) => `  ${line}`),
      "  end"
    ], longestLabel = 120, label2 = (text2) => visible(clipped(text2, longestLabel)).replace(/\$(?=\$)|:(?=fa-)|\\(?=n)/gi, "$& ").replace(/(?<![\p{L}\p{N}])[-.]|[-.](?![\p{L}\p{N}])|[^\p{L}\p{N} ,()/·.-]/gu, (character) => `#${character.codePointAt(0)};`);
  }
});

// src/report/new-flows.ts
function newFlows(after, before) {
  let known4 = new Set(before ? [...before.recipients.values()].flatMap((node) => stepsTo(node).map(({ key: key2 }) => key2)) : []), names2 = new Set([...before?.recipients.values() ?? []].map(({ view }) => view.name)), disclosed = [...after.recipients.values()].flatMap((node) => {
    let steps = stepsTo(node).filter(({ key: key2 }) => !known4.has(key2));
    return steps.length === 0 ? [] : [flow(steps, receiver(node, !names2.has(node.view.name)), node.view.own_purposes)];
  }), order5 = (one2) => one2.to?.safeguard === "none" ? 0 : one2.to?.safeguard !== void 0 ? 1 : 2;
  return [...disclosed.sort((a2, b7) => order5(a2) - order5(b7)), ...keptFlows(after, before)];
}
function keptFlows(after, before) {
  let known4 = new Set(before ? usesOf2(before).flatMap(({ steps }) => steps.map(({ key: key2 }) => key2)) : []);
  return usesOf2(after).flatMap(({ steps, shared }) => {
    let fresh = steps.filter(({ key: key2, field }) => !known4.has(key2) && !(field && shared.has(field)));
    return fresh.length === 0 ? [] : [flow(fresh, void 0)];
  });
}
function usesOf2({ activities, technologies, recipients }) {
  let use = (fields2, why2, shared) => ({
    steps: [...fields2.fields()].filter(personal2).map((field) => ({ key: key(toldOf(field), why2), field, why: why2 })),
    shared
  });
  return [
    ...[...activities.values()].map(
      (node) => use(node.uses, node.view.purpose, new Set([...node.recipients.values()].flatMap((fields2) => [...fields2.fields()])))
    ),
    ...[...technologies.values()].map(
      ({ collects, view }) => use(collects, view.purpose, recipients.has(view.provider) ? new Set(collects.fields()) : /* @__PURE__ */ new Set())
    )
  ];
}
function stepsTo({ view, ways }) {
  let { name, role, country, processed_in, transfer, own_purposes } = view, terms = [name, role, country, ...processed_in, transfer.mechanism, ...own_purposes];
  return [...edgesOf(ways)].filter(({ field }) => personal2(field)).map(({ field, via }) => {
    let why2 = purposeOf(via);
    return { key: key(terms, field ? toldOf(field) : "", why2), field, why: why2 };
  });
}
function flow(steps, to, ownWhy = []) {
  let fields2 = [...new Set(steps.flatMap(({ field }) => field ?? []))];
  return {
    people: [...new Set(fields2.flatMap(({ content }) => content.subjects))].sort(),
    data: fields2.map(({ view, content }) => ({ name: view.id, kinds: kindsOf(content), grave: view.special || view.criminal })),
    to,
    why: [...new Set(steps.map(({ why: why2 }) => why2))].filter((why2) => why2 !== ""),
    ownWhy
  };
}
function kindsOf({ categories: categories2, special_kinds, criminal_kinds }) {
  let grave = [...special_kinds, ...criminal_kinds];
  return grave.length > 0 ? grave : categories2;
}
function receiver({ view }, isNew2) {
  let { mechanism } = view.transfer;
  return {
    name: view.name,
    role: view.role,
    isNew: isNew2,
    countries: [.../* @__PURE__ */ new Set([view.country, ...view.processed_in])].filter((country) => country !== ""),
    safeguard: view.restricted ? mechanism || "none" : void 0
  };
}
var personal2, key, toldOf, purposeOf, init_new_flows = __esm({
  "src/report/new-flows.ts"() {
    init_flows();
    personal2 = (field) => field === void 0 || field.view.personal, key = (...parts3) => JSON.stringify(parts3), toldOf = ({ view, content, dataset }) => [dataset.view.id, view.id, ...kindsOf(content), ...content.subjects];
    purposeOf = (via) => (via.kind === "activity" ? via.node.view.purpose : via.entity.value.purpose) ?? "";
  }
});

// src/policy/verdict.ts
function verdictOf(findings) {
  let open2 = findings.filter((finding) => !finding.existing);
  return open2.some((finding) => finding.level === "error") ? "fail" : open2.some((finding) => finding.level === "sign-off") ? "sign-off" : "pass";
}
function inForce(rules2, asOf) {
  return (last.of !== rules2 || last.asOf !== asOf) && (last = { of: rules2, asOf, rules: rules2.filter(({ effective: { from, until } }) => (from ?? "") <= asOf && asOf <= (until ?? "9999")) }), last.rules;
}
function sorted(findings) {
  let key2 = (finding) => `${levels.indexOf(finding.level)} ${finding.place.file} ${String(finding.place.line).padStart(8, "0")} ${finding.rule} ${finding.at} ${finding.fingerprint}`;
  return findings.map((finding) => [key2(finding), finding]).sort(([left], [right]) => left < right ? -1 : left > right ? 1 : 0).map(([, finding]) => finding);
}
var last, init_verdict = __esm({
  "src/policy/verdict.ts"() {
    init_finding();
    last = { asOf: "", rules: [] };
  }
});

// src/report/items.ts
function fold(findings, changes = []) {
  let fresh = findings.filter((one2) => !one2.existing).sort(gravestFirst), groups2 = grouped(fresh, ({ declaration, at }) => JSON.stringify([declaration, entityOf(at)])), changed = /* @__PURE__ */ new Map();
  for (let change of changes) !changed.has(change.at) && !isAboutOthers(change) && changed.set(change.at, change);
  return { items: [...groups2.values()].map((group) => item(group, changed)), existing: findings.filter((one2) => one2.existing) };
}
function entityOf(at) {
  return /^(datasets\.[^.]+)\.fields\./.exec(at)?.[1] ?? at;
}
function item(group, changes) {
  let [first] = group, at = entityOf(first.at), facets = grouped(group, ({ rule, level: level3, role }) => `${rule} ${level3} ${role}`);
  return {
    declaration: first.declaration,
    at,
    title: changes.get(at)?.summary ?? title(at),
    level: first.level,
    roles: [...new Set(group.flatMap(({ role }) => role ?? []))].sort(),
    facets: [...facets.values()].map((findings) => facet(findings))
  };
}
function facet(findings) {
  let [{ rule, level: level3, role }] = findings;
  return { rule, level: level3, role, findings };
}
function title(at) {
  if (at === "system") return "The system as a whole";
  if (at === "gate") return "What the check rests on";
  if (at.startsWith("accepted.")) return `Accepted risk: ${at.slice(9).replace("@", " at ")}`;
  let [section = "", id] = at.split(".");
  return `${nouns[section] ?? section} ${id}`;
}
function gravestFirst(a2, b7) {
  return levels.indexOf(a2.level) - levels.indexOf(b7.level) || order2(a2.declaration, b7.declaration) || order2(a2.place.file, b7.place.file) || a2.place.line - b7.place.line || a2.place.column - b7.place.column || order2(a2.at, b7.at) || order2(a2.rule, b7.rule);
}
var isAboutOthers, nouns, order2, init_items = __esm({
  "src/report/items.ts"() {
    init_grouped();
    init_finding();
    isAboutOthers = ({ kind, entity, keys: keys2 = [] }) => kind === "changed" && entity === "activity" && keys2.every((key2) => key2 === "recipients" || key2 === "technologies");
    nouns = {
      datasets: "Dataset",
      recipients: "Recipient",
      technologies: "Technology",
      activities: "Activity",
      communications: "Communication"
    };
    order2 = (a2, b7) => a2 < b7 ? -1 : a2 > b7 ? 1 : 0;
  }
});

// node_modules/js-yaml/lib/common.js
var require_common=__commonJS({"node_modules/js-yaml/lib/common.js"(exports,module){"use strict";function isNothing(e){return typeof e>"u"||e===null}function isObject(e){return typeof e=="object"&&e!==null}function toArray(e){return Array.isArray(e)?e:isNothing(e)?[]:[e]}function extend(e,r){if(r){let o4=Object.keys(r);for(let t=0,i3=o4.length;t<i3;t+=1){let n2=o4[t];e[n2]=r[n2]}}return e}function repeat(e,r){let o4="";for(let t=0;t<r;t+=1)o4+=e;return o4}function isNegativeZero(e){return e===0&&Number.NEGATIVE_INFINITY===1/e}module.exports.isNothing=isNothing,module.exports.isObject=isObject,module.exports.toArray=toArray,module.exports.repeat=repeat,module.exports.isNegativeZero=isNegativeZero,module.exports.extend=extend}});
// node_modules/js-yaml/lib/exception.js
var require_exception=__commonJS({"node_modules/js-yaml/lib/exception.js"(exports,module){"use strict";function formatError(r,t){let s3="",a2=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(s3+='in "'+r.mark.name+'" '),s3+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!t&&r.mark.snippet&&(s3+=`

`+r.mark.snippet),a2+" "+s3):a2}function YAMLException2(r,t){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=t,this.message=formatError(this,false),Error.captureStackTrace?Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}YAMLException2.prototype=Object.create(Error.prototype),YAMLException2.prototype.constructor=YAMLException2,YAMLException2.prototype.toString=function(t){return this.name+": "+formatError(this,t)},module.exports=YAMLException2}});
// node_modules/js-yaml/lib/snippet.js
var require_snippet=__commonJS({"node_modules/js-yaml/lib/snippet.js"(exports,module){"use strict";var common=require_common();function getLine(t,e,c2,l6,u){let i3="",n2="",r=Math.floor(u/2)-1;return l6-e>r&&(i3=" ... ",e=l6-r+i3.length),c2-l6>r&&(n2=" ...",c2=l6+r-n2.length),{str:i3+t.slice(e,c2).replace(/\t/g,"\u2192")+n2,pos:l6-e+i3.length}}function padStart(t,e){return common.repeat(" ",e-t.length)+t}function makeSnippet(t,e){if(e=Object.create(e||null),!t.buffer)return null;e.maxLength||(e.maxLength=79),typeof e.indent!="number"&&(e.indent=1),typeof e.linesBefore!="number"&&(e.linesBefore=3),typeof e.linesAfter!="number"&&(e.linesAfter=2);let c2=/\r?\n|\r|\0/g,l6=[0],u=[],i3,n2=-1;for(;i3=c2.exec(t.buffer);)u.push(i3.index),l6.push(i3.index+i3[0].length),t.position<=i3.index&&n2<0&&(n2=l6.length-2);n2<0&&(n2=l6.length-1);let r="",h5=Math.min(t.line+e.linesAfter,u.length).toString().length,g6=e.maxLength-(e.indent+h5+3);for(let f6=1;f6<=e.linesBefore&&!(n2-f6<0);f6++){let d7=getLine(t.buffer,l6[n2-f6],u[n2-f6],t.position-(l6[n2]-l6[n2-f6]),g6);r=common.repeat(" ",e.indent)+padStart((t.line-f6+1).toString(),h5)+" | "+d7.str+`
`+r}let s3=getLine(t.buffer,l6[n2],u[n2],t.position,g6);r+=common.repeat(" ",e.indent)+padStart((t.line+1).toString(),h5)+" | "+s3.str+`
`,r+=common.repeat("-",e.indent+h5+3+s3.pos)+`^
`;for(let f6=1;f6<=e.linesAfter&&!(n2+f6>=u.length);f6++){let d7=getLine(t.buffer,l6[n2+f6],u[n2+f6],t.position-(l6[n2]-l6[n2+f6]),g6);r+=common.repeat(" ",e.indent)+padStart((t.line+f6+1).toString(),h5)+" | "+d7.str+`
`}return r.replace(/\n$/,"")}module.exports=makeSnippet}});
// node_modules/js-yaml/lib/type.js
var require_type=__commonJS({"node_modules/js-yaml/lib/type.js"(exports,module){"use strict";var YAMLException2=require_exception(),TYPE_CONSTRUCTOR_OPTIONS=["kind","multi","resolve","construct","instanceOf","predicate","represent","representName","defaultStyle","styleAliases"],YAML_NODE_KINDS=["scalar","sequence","mapping"];function compileStyleAliases(t){let e={};return t!==null&&Object.keys(t).forEach(function(n2){t[n2].forEach(function(i3){e[String(i3)]=n2})}),e}function Type3(t,e){if(e=e||{},Object.keys(e).forEach(function(n2){if(TYPE_CONSTRUCTOR_OPTIONS.indexOf(n2)===-1)throw new YAMLException2('Unknown option "'+n2+'" is met in definition of "'+t+'" YAML type.')}),this.options=e,this.tag=t,this.kind=e.kind||null,this.resolve=e.resolve||function(){return true},this.construct=e.construct||function(n2){return n2},this.instanceOf=e.instanceOf||null,this.predicate=e.predicate||null,this.represent=e.represent||null,this.representName=e.representName||null,this.defaultStyle=e.defaultStyle||null,this.multi=e.multi||false,this.styleAliases=compileStyleAliases(e.styleAliases||null),YAML_NODE_KINDS.indexOf(this.kind)===-1)throw new YAMLException2('Unknown kind "'+this.kind+'" is specified for "'+t+'" YAML type.')}module.exports=Type3}});
// node_modules/js-yaml/lib/schema.js
var require_schema=__commonJS({"node_modules/js-yaml/lib/schema.js"(exports,module){"use strict";var YAMLException2=require_exception(),Type3=require_type();function compileList(l6,t){let i3=[];return l6[t].forEach(function(e){let c2=i3.length;i3.forEach(function(a2,n2){a2.tag===e.tag&&a2.kind===e.kind&&a2.multi===e.multi&&(c2=n2)}),i3[c2]=e}),i3}function compileMap(){let l6={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function t(i3){i3.multi?(l6.multi[i3.kind].push(i3),l6.multi.fallback.push(i3)):l6[i3.kind][i3.tag]=l6.fallback[i3.tag]=i3}for(let i3=0,e=arguments.length;i3<e;i3+=1)arguments[i3].forEach(t);return l6}function Schema(l6){return this.extend(l6)}Schema.prototype.extend=function(t){let i3=[],e=[];if(t instanceof Type3)e.push(t);else if(Array.isArray(t))e=e.concat(t);else if(t&&(Array.isArray(t.implicit)||Array.isArray(t.explicit)))t.implicit&&(i3=i3.concat(t.implicit)),t.explicit&&(e=e.concat(t.explicit));else throw new YAMLException2("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");i3.forEach(function(a2){if(!(a2 instanceof Type3))throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");if(a2.loadKind&&a2.loadKind!=="scalar")throw new YAMLException2("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");if(a2.multi)throw new YAMLException2("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}),e.forEach(function(a2){if(!(a2 instanceof Type3))throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.")});let c2=Object.create(Schema.prototype);return c2.implicit=(this.implicit||[]).concat(i3),c2.explicit=(this.explicit||[]).concat(e),c2.compiledImplicit=compileList(c2,"implicit"),c2.compiledExplicit=compileList(c2,"explicit"),c2.compiledTypeMap=compileMap(c2.compiledImplicit,c2.compiledExplicit),c2},module.exports=Schema}});
// node_modules/js-yaml/lib/type/str.js
var require_str=__commonJS({"node_modules/js-yaml/lib/type/str.js"(exports,module){"use strict";var Type3=require_type();module.exports=new Type3("tag:yaml.org,2002:str",{kind:"scalar",construct:function(r){return r!==null?r:""}})}});
// node_modules/js-yaml/lib/type/seq.js
var require_seq=__commonJS({"node_modules/js-yaml/lib/type/seq.js"(exports,module){"use strict";var Type3=require_type();module.exports=new Type3("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(e){return e!==null?e:[]}})}});
// node_modules/js-yaml/lib/type/map.js
var require_map=__commonJS({"node_modules/js-yaml/lib/type/map.js"(exports,module){"use strict";var Type3=require_type();module.exports=new Type3("tag:yaml.org,2002:map",{kind:"mapping",construct:function(e){return e!==null?e:{}}})}});
// node_modules/js-yaml/lib/schema/failsafe.js
var require_failsafe=__commonJS({"node_modules/js-yaml/lib/schema/failsafe.js"(exports,module){"use strict";var Schema=require_schema();module.exports=new Schema({explicit:[require_str(),require_seq(),require_map()]})}});
// node_modules/js-yaml/lib/type/null.js
var require_null=__commonJS({"node_modules/js-yaml/lib/type/null.js"(exports,module){"use strict";var Type3=require_type();function resolveYamlNull(n2){if(n2===null)return true;let e=n2.length;return e===1&&n2==="~"||e===4&&(n2==="null"||n2==="Null"||n2==="NULL")}function constructYamlNull(){return null}function isNull(n2){return n2===null}module.exports=new Type3("tag:yaml.org,2002:null",{kind:"scalar",resolve:resolveYamlNull,construct:constructYamlNull,predicate:isNull,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"})}});
// node_modules/js-yaml/lib/type/bool.js
var require_bool=__commonJS({"node_modules/js-yaml/lib/type/bool.js"(exports,module){"use strict";var Type3=require_type();function resolveYamlBoolean(e){if(e===null)return false;let r=e.length;return r===4&&(e==="true"||e==="True"||e==="TRUE")||r===5&&(e==="false"||e==="False"||e==="FALSE")}function constructYamlBoolean(e){return e==="true"||e==="True"||e==="TRUE"}function isBoolean(e){return Object.prototype.toString.call(e)==="[object Boolean]"}module.exports=new Type3("tag:yaml.org,2002:bool",{kind:"scalar",resolve:resolveYamlBoolean,construct:constructYamlBoolean,predicate:isBoolean,represent:{lowercase:function(e){return e?"true":"false"},uppercase:function(e){return e?"TRUE":"FALSE"},camelcase:function(e){return e?"True":"False"}},defaultStyle:"lowercase"})}});
// node_modules/js-yaml/lib/type/int.js
var require_int=__commonJS({"node_modules/js-yaml/lib/type/int.js"(exports,module){"use strict";var common=require_common(),Type3=require_type();function isHexCode(e){return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102}function isOctCode(e){return e>=48&&e<=55}function isDecCode(e){return e>=48&&e<=57}function resolveYamlInteger(e){if(e===null)return false;let t=e.length,r=0,n2=false;if(!t)return false;let i3=e[r];if((i3==="-"||i3==="+")&&(i3=e[++r]),i3==="0"){if(r+1===t)return true;if(i3=e[++r],i3==="b"){for(r++;r<t;r++){if(i3=e[r],i3!=="0"&&i3!=="1")return false;n2=true}return n2&&isFinite(parseYamlInteger(e))}if(i3==="x"){for(r++;r<t;r++){if(!isHexCode(e.charCodeAt(r)))return false;n2=true}return n2&&isFinite(parseYamlInteger(e))}if(i3==="o"){for(r++;r<t;r++){if(!isOctCode(e.charCodeAt(r)))return false;n2=true}return n2&&isFinite(parseYamlInteger(e))}}for(;r<t;r++){if(!isDecCode(e.charCodeAt(r)))return false;n2=true}return n2?isFinite(parseYamlInteger(e)):false}function parseYamlInteger(e){let t=e,r=1,n2=t[0];if((n2==="-"||n2==="+")&&(n2==="-"&&(r=-1),t=t.slice(1),n2=t[0]),t==="0")return 0;if(n2==="0"){if(t[1]==="b")return r*parseInt(t.slice(2),2);if(t[1]==="x")return r*parseInt(t.slice(2),16);if(t[1]==="o")return r*parseInt(t.slice(2),8)}return r*parseInt(t,10)}function constructYamlInteger(e){return parseYamlInteger(e)}function isInteger(e){return Object.prototype.toString.call(e)==="[object Number]"&&e%1===0&&!common.isNegativeZero(e)}module.exports=new Type3("tag:yaml.org,2002:int",{kind:"scalar",resolve:resolveYamlInteger,construct:constructYamlInteger,predicate:isInteger,represent:{binary:function(e){return e>=0?"0b"+e.toString(2):"-0b"+e.toString(2).slice(1)},octal:function(e){return e>=0?"0o"+e.toString(8):"-0o"+e.toString(8).slice(1)},decimal:function(e){return e.toString(10)},hexadecimal:function(e){return e>=0?"0x"+e.toString(16).toUpperCase():"-0x"+e.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}})}});
// node_modules/js-yaml/lib/type/float.js
var require_float=__commonJS({"node_modules/js-yaml/lib/type/float.js"(exports,module){"use strict";var common=require_common(),Type3=require_type(),YAML_FLOAT_PATTERN=new RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),YAML_FLOAT_SPECIAL_PATTERN=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function resolveYamlFloat(e){return e===null||!YAML_FLOAT_PATTERN.test(e)?false:isFinite(parseFloat(e,10))?true:YAML_FLOAT_SPECIAL_PATTERN.test(e)}function constructYamlFloat(e){let r=e.toLowerCase(),n2=r[0]==="-"?-1:1;return"+-".indexOf(r[0])>=0&&(r=r.slice(1)),r===".inf"?n2===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:r===".nan"?NaN:n2*parseFloat(r,10)}var SCIENTIFIC_WITHOUT_DOT=/^[-+]?[0-9]+e/;function representYamlFloat(e,r){if(isNaN(e))switch(r){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===e)switch(r){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===e)switch(r){case"lowercase":return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(common.isNegativeZero(e))return"-0.0";let n2=e.toString(10);return SCIENTIFIC_WITHOUT_DOT.test(n2)?n2.replace("e",".e"):n2}function isFloat(e){return Object.prototype.toString.call(e)==="[object Number]"&&(e%1!==0||common.isNegativeZero(e))}module.exports=new Type3("tag:yaml.org,2002:float",{kind:"scalar",resolve:resolveYamlFloat,construct:constructYamlFloat,predicate:isFloat,represent:representYamlFloat,defaultStyle:"lowercase"})}});
// node_modules/js-yaml/lib/schema/json.js
var require_json=__commonJS({"node_modules/js-yaml/lib/schema/json.js"(exports,module){"use strict";module.exports=require_failsafe().extend({implicit:[require_null(),require_bool(),require_int(),require_float()]})}});
// node_modules/js-yaml/lib/schema/core.js
var require_core=__commonJS({"node_modules/js-yaml/lib/schema/core.js"(exports,module){"use strict";module.exports=require_json()}});
// node_modules/js-yaml/lib/type/timestamp.js
var require_timestamp=__commonJS({"node_modules/js-yaml/lib/type/timestamp.js"(exports,module){"use strict";var Type3=require_type(),YAML_DATE_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),YAML_TIMESTAMP_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function resolveYamlTimestamp(t){return t===null?false:YAML_DATE_REGEXP.exec(t)!==null||YAML_TIMESTAMP_REGEXP.exec(t)!==null}function constructYamlTimestamp(t){let n2=0,r=null,e=YAML_DATE_REGEXP.exec(t);if(e===null&&(e=YAML_TIMESTAMP_REGEXP.exec(t)),e===null)throw new Error("Date resolve error");let o4=+e[1],c2=+e[2]-1,l6=+e[3];if(!e[4])return new Date(Date.UTC(o4,c2,l6));let i3=+e[4],u=+e[5],a2=+e[6];if(e[7]){for(n2=e[7].slice(0,3);n2.length<3;)n2+="0";n2=+n2}if(e[9]){let m7=+e[10],f6=+(e[11]||0);r=(m7*60+f6)*6e4,e[9]==="-"&&(r=-r)}let s3=new Date(Date.UTC(o4,c2,l6,i3,u,a2,n2));return r&&s3.setTime(s3.getTime()-r),s3}function representYamlTimestamp(t){return t.toISOString()}module.exports=new Type3("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:resolveYamlTimestamp,construct:constructYamlTimestamp,instanceOf:Date,represent:representYamlTimestamp})}});
// node_modules/js-yaml/lib/type/merge.js
var require_merge=__commonJS({"node_modules/js-yaml/lib/type/merge.js"(exports,module){"use strict";var Type3=require_type();function resolveYamlMerge(e){return e==="<<"||e===null}module.exports=new Type3("tag:yaml.org,2002:merge",{kind:"scalar",resolve:resolveYamlMerge})}});
// node_modules/js-yaml/lib/type/binary.js
var require_binary=__commonJS({"node_modules/js-yaml/lib/type/binary.js"(exports,module){"use strict";var Type3=require_type(),BASE64_MAP=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function resolveYamlBinary(s3){if(s3===null)return false;let e=0,n2=s3.length,l6=BASE64_MAP;for(let t=0;t<n2;t++){let r=l6.indexOf(s3.charAt(t));if(!(r>64)){if(r<0)return false;e+=6}}return e%8===0}function constructYamlBinary(s3){let e=s3.replace(/[\r\n=]/g,""),n2=e.length,l6=BASE64_MAP,t=0,r=[];for(let o4=0;o4<n2;o4++)o4%4===0&&o4&&(r.push(t>>16&255),r.push(t>>8&255),r.push(t&255)),t=t<<6|l6.indexOf(e.charAt(o4));let i3=n2%4*6;return i3===0?(r.push(t>>16&255),r.push(t>>8&255),r.push(t&255)):i3===18?(r.push(t>>10&255),r.push(t>>2&255)):i3===12&&r.push(t>>4&255),new Uint8Array(r)}function representYamlBinary(s3){let e="",n2=0,l6=s3.length,t=BASE64_MAP;for(let i3=0;i3<l6;i3++)i3%3===0&&i3&&(e+=t[n2>>18&63],e+=t[n2>>12&63],e+=t[n2>>6&63],e+=t[n2&63]),n2=(n2<<8)+s3[i3];let r=l6%3;return r===0?(e+=t[n2>>18&63],e+=t[n2>>12&63],e+=t[n2>>6&63],e+=t[n2&63]):r===2?(e+=t[n2>>10&63],e+=t[n2>>4&63],e+=t[n2<<2&63],e+=t[64]):r===1&&(e+=t[n2>>2&63],e+=t[n2<<4&63],e+=t[64],e+=t[64]),e}function isBinary(s3){return Object.prototype.toString.call(s3)==="[object Uint8Array]"}module.exports=new Type3("tag:yaml.org,2002:binary",{kind:"scalar",resolve:resolveYamlBinary,construct:constructYamlBinary,predicate:isBinary,represent:representYamlBinary})}});
// node_modules/js-yaml/lib/type/omap.js
var require_omap=__commonJS({"node_modules/js-yaml/lib/type/omap.js"(exports,module){"use strict";var Type3=require_type(),_hasOwnProperty=Object.prototype.hasOwnProperty,_toString=Object.prototype.toString;function resolveYamlOmap(e){if(e===null)return true;let l6={},c2=e;for(let r=0,s3=c2.length;r<s3;r+=1){let n2=c2[r],o4=false;if(_toString.call(n2)!=="[object Object]")return false;let t;for(t in n2)if(_hasOwnProperty.call(n2,t))if(!o4)o4=true;else return false;if(!o4||_hasOwnProperty.call(l6,t))return false;Object.defineProperty(l6,t,{value:true})}return true}function constructYamlOmap(e){return e!==null?e:[]}module.exports=new Type3("tag:yaml.org,2002:omap",{kind:"sequence",resolve:resolveYamlOmap,construct:constructYamlOmap})}});
// node_modules/js-yaml/lib/type/pairs.js
var require_pairs=__commonJS({"node_modules/js-yaml/lib/type/pairs.js"(exports,module){"use strict";var Type3=require_type(),_toString=Object.prototype.toString;function resolveYamlPairs(s3){if(s3===null)return true;let t=s3,o4=new Array(t.length);for(let e=0,c2=t.length;e<c2;e+=1){let n2=t[e];if(_toString.call(n2)!=="[object Object]")return false;let r=Object.keys(n2);if(r.length!==1)return false;o4[e]=[r[0],n2[r[0]]]}return true}function constructYamlPairs(s3){if(s3===null)return[];let t=s3,o4=new Array(t.length);for(let e=0,c2=t.length;e<c2;e+=1){let n2=t[e],r=Object.keys(n2);o4[e]=[r[0],n2[r[0]]]}return o4}module.exports=new Type3("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:resolveYamlPairs,construct:constructYamlPairs})}});
// node_modules/js-yaml/lib/type/set.js
var require_set=__commonJS({"node_modules/js-yaml/lib/type/set.js"(exports,module){"use strict";var Type3=require_type(),_hasOwnProperty=Object.prototype.hasOwnProperty;function resolveYamlSet(e){if(e===null)return true;let t=e;for(let r in t)if(_hasOwnProperty.call(t,r)&&t[r]!==null)return false;return true}function constructYamlSet(e){return e!==null?e:{}}module.exports=new Type3("tag:yaml.org,2002:set",{kind:"mapping",resolve:resolveYamlSet,construct:constructYamlSet})}});
// node_modules/js-yaml/lib/schema/default.js
var require_default=__commonJS({"node_modules/js-yaml/lib/schema/default.js"(exports,module){"use strict";module.exports=require_core().extend({implicit:[require_timestamp(),require_merge()],explicit:[require_binary(),require_omap(),require_pairs(),require_set()]})}});
// node_modules/js-yaml/lib/loader.js
var require_loader=__commonJS({"node_modules/js-yaml/lib/loader.js"(exports,module){"use strict";var common=require_common(),YAMLException2=require_exception(),makeSnippet=require_snippet(),DEFAULT_SCHEMA=require_default(),_hasOwnProperty=Object.prototype.hasOwnProperty,CONTEXT_FLOW_IN=1,CONTEXT_FLOW_OUT=2,CONTEXT_BLOCK_IN=3,CONTEXT_BLOCK_OUT=4,CHOMPING_CLIP=1,CHOMPING_STRIP=2,CHOMPING_KEEP=3,PATTERN_NON_PRINTABLE=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,PATTERN_NON_ASCII_LINE_BREAKS=/[\x85\u2028\u2029]/,PATTERN_FLOW_INDICATORS=/[,\[\]{}]/,PATTERN_TAG_HANDLE=/^(?:!|!!|![0-9A-Za-z-]+!)$/,PATTERN_TAG_URI=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function _class(i3){return Object.prototype.toString.call(i3)}function isEol(i3){return i3===10||i3===13}function isWhiteSpace(i3){return i3===9||i3===32}function isWsOrEol(i3){return i3===9||i3===32||i3===10||i3===13}function isFlowIndicator(i3){return i3===44||i3===91||i3===93||i3===123||i3===125}function fromHexCode(i3){if(i3>=48&&i3<=57)return i3-48;let n2=i3|32;return n2>=97&&n2<=102?n2-97+10:-1}function escapedHexLen(i3){return i3===120?2:i3===117?4:i3===85?8:0}function fromDecimalCode(i3){return i3>=48&&i3<=57?i3-48:-1}function simpleEscapeSequence(i3){switch(i3){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function charFromCodepoint(i3){return i3<=65535?String.fromCharCode(i3):String.fromCharCode((i3-65536>>10)+55296,(i3-65536&1023)+56320)}function setProperty(i3,n2,o4){n2==="__proto__"?Object.defineProperty(i3,n2,{configurable:true,enumerable:true,writable:true,value:o4}):i3[n2]=o4}var simpleEscapeCheck=new Array(256),simpleEscapeMap=new Array(256);for(let i3=0;i3<256;i3++)simpleEscapeCheck[i3]=simpleEscapeSequence(i3)?1:0,simpleEscapeMap[i3]=simpleEscapeSequence(i3);function State(i3,n2){this.input=i3,this.filename=n2.filename||null,this.schema=n2.schema||DEFAULT_SCHEMA,this.onWarning=n2.onWarning||null,this.legacy=n2.legacy||false,this.json=n2.json||false,this.listener=n2.listener||null,this.maxDepth=typeof n2.maxDepth=="number"?n2.maxDepth:100,this.maxTotalMergeKeys=typeof n2.maxTotalMergeKeys=="number"?n2.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=this.schema.compiledTypeMap,this.length=i3.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=-1,this.documents=[],this.anchorMapTransactions=[]}function generateError(i3,n2){let o4={name:i3.filename,buffer:i3.input.slice(0,-1),position:i3.position,line:i3.line,column:i3.position-i3.lineStart};return o4.snippet=makeSnippet(o4),new YAMLException2(n2,o4)}function throwError(i3,n2){throw generateError(i3,n2)}function throwWarning(i3,n2){i3.onWarning&&i3.onWarning.call(null,generateError(i3,n2))}function storeAnchor(i3,n2,o4){let r=i3.anchorMapTransactions;if(r.length!==0){let e=r[r.length-1];_hasOwnProperty.call(e,n2)||(e[n2]={existed:_hasOwnProperty.call(i3.anchorMap,n2),value:i3.anchorMap[n2]})}i3.anchorMap[n2]=o4}function beginAnchorTransaction(i3){i3.anchorMapTransactions.push(Object.create(null))}function commitAnchorTransaction(i3){let n2=i3.anchorMapTransactions.pop(),o4=i3.anchorMapTransactions;if(o4.length===0)return;let r=o4[o4.length-1],e=Object.keys(n2);for(let l6=0,u=e.length;l6<u;l6+=1){let c2=e[l6];_hasOwnProperty.call(r,c2)||(r[c2]=n2[c2])}}function rollbackAnchorTransaction(i3){let n2=i3.anchorMapTransactions.pop(),o4=Object.keys(n2);for(let r=o4.length-1;r>=0;r-=1){let e=n2[o4[r]];e.existed?i3.anchorMap[o4[r]]=e.value:delete i3.anchorMap[o4[r]]}}function snapshotState(i3){return{position:i3.position,line:i3.line,lineStart:i3.lineStart,lineIndent:i3.lineIndent,firstTabInLine:i3.firstTabInLine,tag:i3.tag,anchor:i3.anchor,kind:i3.kind,result:i3.result}}function restoreState(i3,n2){i3.position=n2.position,i3.line=n2.line,i3.lineStart=n2.lineStart,i3.lineIndent=n2.lineIndent,i3.firstTabInLine=n2.firstTabInLine,i3.tag=n2.tag,i3.anchor=n2.anchor,i3.kind=n2.kind,i3.result=n2.result}var directiveHandlers={YAML:function(n2,o4,r){n2.version!==null&&throwError(n2,"duplication of %YAML directive"),r.length!==1&&throwError(n2,"YAML directive accepts exactly one argument");let e=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);e===null&&throwError(n2,"ill-formed argument of the YAML directive");let l6=parseInt(e[1],10),u=parseInt(e[2],10);l6!==1&&throwError(n2,"unacceptable YAML version of the document"),n2.version=r[0],n2.checkLineBreaks=u<2,u!==1&&u!==2&&throwWarning(n2,"unsupported YAML version of the document")},TAG:function(n2,o4,r){let e;r.length!==2&&throwError(n2,"TAG directive accepts exactly two arguments");let l6=r[0];e=r[1],PATTERN_TAG_HANDLE.test(l6)||throwError(n2,"ill-formed tag handle (first argument) of the TAG directive"),_hasOwnProperty.call(n2.tagMap,l6)&&throwError(n2,'there is a previously declared suffix for "'+l6+'" tag handle'),PATTERN_TAG_URI.test(e)||throwError(n2,"ill-formed tag prefix (second argument) of the TAG directive");try{e=decodeURIComponent(e)}catch{throwError(n2,"tag prefix is malformed: "+e)}n2.tagMap[l6]=e}};function captureSegment(i3,n2,o4,r){if(n2<o4){let e=i3.input.slice(n2,o4);if(r)for(let l6=0,u=e.length;l6<u;l6+=1){let c2=e.charCodeAt(l6);c2===9||c2>=32&&c2<=1114111||throwError(i3,"expected valid JSON character")}else PATTERN_NON_PRINTABLE.test(e)&&throwError(i3,"the stream contains non-printable characters");i3.result+=e}}function chargeMergeWork(i3){i3.totalMergeKeys++,i3.maxTotalMergeKeys!==-1&&i3.totalMergeKeys>i3.maxTotalMergeKeys&&throwError(i3,"merge keys exceeded maxTotalMergeKeys ("+i3.maxTotalMergeKeys+")")}function mergeMappings(i3,n2,o4,r){common.isObject(o4)||throwError(i3,"cannot merge mappings; the provided source object is unacceptable"),chargeMergeWork(i3);let e=Object.keys(o4);for(let l6=0,u=e.length;l6<u;l6+=1){let c2=e[l6];chargeMergeWork(i3),_hasOwnProperty.call(n2,c2)||(setProperty(n2,c2,o4[c2]),r[c2]=true)}}function storeMappingPair(i3,n2,o4,r,e,l6,u,c2,g6){if(Array.isArray(e)){e=Array.prototype.slice.call(e);for(let h5=0,p4=e.length;h5<p4;h5+=1)Array.isArray(e[h5])&&throwError(i3,"nested arrays are not supported inside keys"),typeof e=="object"&&_class(e[h5])==="[object Object]"&&(e[h5]="[object Object]")}if(typeof e=="object"&&_class(e)==="[object Object]"&&(e="[object Object]"),e=String(e),n2===null&&(n2={}),r==="tag:yaml.org,2002:merge")if(Array.isArray(l6)){l6.length>100&&throwError(i3,"abnormal merge sequence size");for(let h5=0,p4=l6.length;h5<p4;h5+=1)mergeMappings(i3,n2,l6[h5],o4)}else mergeMappings(i3,n2,l6,o4);else!i3.json&&!_hasOwnProperty.call(o4,e)&&_hasOwnProperty.call(n2,e)&&(i3.line=u||i3.line,i3.lineStart=c2||i3.lineStart,i3.position=g6||i3.position,throwError(i3,"duplicated mapping key")),setProperty(n2,e,l6),delete o4[e];return n2}function readLineBreak(i3){let n2=i3.input.charCodeAt(i3.position);n2===10?i3.position++:n2===13?(i3.position++,i3.input.charCodeAt(i3.position)===10&&i3.position++):throwError(i3,"a line break is expected"),i3.line+=1,i3.lineStart=i3.position,i3.firstTabInLine=-1}function skipSeparationSpace(i3,n2,o4){let r=0,e=i3.input.charCodeAt(i3.position);for(;e!==0;){for(;isWhiteSpace(e);)e===9&&i3.firstTabInLine===-1&&(i3.firstTabInLine=i3.position),e=i3.input.charCodeAt(++i3.position);if(n2&&e===35)do e=i3.input.charCodeAt(++i3.position);while(e!==10&&e!==13&&e!==0);if(isEol(e))for(readLineBreak(i3),e=i3.input.charCodeAt(i3.position),r++,i3.lineIndent=0;e===32;)i3.lineIndent++,e=i3.input.charCodeAt(++i3.position);else break}return o4!==-1&&r!==0&&i3.lineIndent<o4&&throwWarning(i3,"deficient indentation"),r}function testDocumentSeparator(i3){let n2=i3.position,o4=i3.input.charCodeAt(n2);return!!((o4===45||o4===46)&&o4===i3.input.charCodeAt(n2+1)&&o4===i3.input.charCodeAt(n2+2)&&(n2+=3,o4=i3.input.charCodeAt(n2),o4===0||isWsOrEol(o4)))}function writeFoldedLines(i3,n2){n2===1?i3.result+=" ":n2>1&&(i3.result+=common.repeat(`
`,n2-1))}function readPlainScalar(i3,n2,o4){let r,e,l6,u,c2,g6,h5=i3.kind,p4=i3.result,f6=i3.input.charCodeAt(i3.position);if(isWsOrEol(f6)||isFlowIndicator(f6)||f6===35||f6===38||f6===42||f6===33||f6===124||f6===62||f6===39||f6===34||f6===37||f6===64||f6===96)return false;if(f6===63||f6===45){let d7=i3.input.charCodeAt(i3.position+1);if(isWsOrEol(d7)||o4&&isFlowIndicator(d7))return false}for(i3.kind="scalar",i3.result="",r=e=i3.position,l6=false;f6!==0;){if(f6===58){let d7=i3.input.charCodeAt(i3.position+1);if(isWsOrEol(d7)||o4&&isFlowIndicator(d7))break}else if(f6===35){let d7=i3.input.charCodeAt(i3.position-1);if(isWsOrEol(d7))break}else{if(i3.position===i3.lineStart&&testDocumentSeparator(i3)||o4&&isFlowIndicator(f6))break;if(isEol(f6))if(u=i3.line,c2=i3.lineStart,g6=i3.lineIndent,skipSeparationSpace(i3,false,-1),i3.lineIndent>=n2){l6=true,f6=i3.input.charCodeAt(i3.position);continue}else{i3.position=e,i3.line=u,i3.lineStart=c2,i3.lineIndent=g6;break}}l6&&(captureSegment(i3,r,e,false),writeFoldedLines(i3,i3.line-u),r=e=i3.position,l6=false),isWhiteSpace(f6)||(e=i3.position+1),f6=i3.input.charCodeAt(++i3.position)}return captureSegment(i3,r,e,false),i3.result?true:(i3.kind=h5,i3.result=p4,false)}function readSingleQuotedScalar(i3,n2){let o4,r,e=i3.input.charCodeAt(i3.position);if(e!==39)return false;for(i3.kind="scalar",i3.result="",i3.position++,o4=r=i3.position;(e=i3.input.charCodeAt(i3.position))!==0;)if(e===39)if(captureSegment(i3,o4,i3.position,true),e=i3.input.charCodeAt(++i3.position),e===39)o4=i3.position,i3.position++,r=i3.position;else return true;else isEol(e)?(captureSegment(i3,o4,r,true),writeFoldedLines(i3,skipSeparationSpace(i3,false,n2)),o4=r=i3.position):i3.position===i3.lineStart&&testDocumentSeparator(i3)?throwError(i3,"unexpected end of the document within a single quoted scalar"):(i3.position++,isWhiteSpace(e)||(r=i3.position));throwError(i3,"unexpected end of the stream within a single quoted scalar")}function readDoubleQuotedScalar(i3,n2){let o4,r,e,l6=i3.input.charCodeAt(i3.position);if(l6!==34)return false;for(i3.kind="scalar",i3.result="",i3.position++,o4=r=i3.position;(l6=i3.input.charCodeAt(i3.position))!==0;){if(l6===34)return captureSegment(i3,o4,i3.position,true),i3.position++,true;if(l6===92){if(captureSegment(i3,o4,i3.position,true),l6=i3.input.charCodeAt(++i3.position),isEol(l6))skipSeparationSpace(i3,false,n2);else if(l6<256&&simpleEscapeCheck[l6])i3.result+=simpleEscapeMap[l6],i3.position++;else if((e=escapedHexLen(l6))>0){let u=e,c2=0;for(;u>0;u--)l6=i3.input.charCodeAt(++i3.position),(e=fromHexCode(l6))>=0?c2=(c2<<4)+e:throwError(i3,"expected hexadecimal character");i3.result+=charFromCodepoint(c2),i3.position++}else throwError(i3,"unknown escape sequence");o4=r=i3.position}else isEol(l6)?(captureSegment(i3,o4,r,true),writeFoldedLines(i3,skipSeparationSpace(i3,false,n2)),o4=r=i3.position):i3.position===i3.lineStart&&testDocumentSeparator(i3)?throwError(i3,"unexpected end of the document within a double quoted scalar"):(i3.position++,isWhiteSpace(l6)||(r=i3.position))}throwError(i3,"unexpected end of the stream within a double quoted scalar")}function readFlowCollection(i3,n2){let o4=true,r,e,l6,u=i3.tag,c2,g6=i3.anchor,h5,p4,f6,d7,A4=Object.create(null),m7,a2,x3,t=i3.input.charCodeAt(i3.position);if(t===91)h5=93,d7=false,c2=[];else if(t===123)h5=125,d7=true,c2={};else return false;for(i3.anchor!==null&&storeAnchor(i3,i3.anchor,c2),t=i3.input.charCodeAt(++i3.position);t!==0;){if(skipSeparationSpace(i3,true,n2),t=i3.input.charCodeAt(i3.position),t===h5)return i3.position++,i3.tag=u,i3.anchor=g6,i3.kind=d7?"mapping":"sequence",i3.result=c2,true;if(o4?t===44&&throwError(i3,"expected the node content, but found ','"):throwError(i3,"missed comma between flow collection entries"),a2=m7=x3=null,p4=f6=false,t===63){let C6=i3.input.charCodeAt(i3.position+1);isWsOrEol(C6)&&(p4=f6=true,i3.position++,skipSeparationSpace(i3,true,n2))}r=i3.line,e=i3.lineStart,l6=i3.position,composeNode(i3,n2,CONTEXT_FLOW_IN,false,true),a2=i3.tag,m7=i3.result,skipSeparationSpace(i3,true,n2),t=i3.input.charCodeAt(i3.position),(f6||i3.line===r)&&t===58&&(p4=true,t=i3.input.charCodeAt(++i3.position),skipSeparationSpace(i3,true,n2),composeNode(i3,n2,CONTEXT_FLOW_IN,false,true),x3=i3.result),d7?storeMappingPair(i3,c2,A4,a2,m7,x3,r,e,l6):p4?c2.push(storeMappingPair(i3,null,A4,a2,m7,x3,r,e,l6)):c2.push(m7),skipSeparationSpace(i3,true,n2),t=i3.input.charCodeAt(i3.position),t===44?(o4=true,t=i3.input.charCodeAt(++i3.position)):o4=false}throwError(i3,"unexpected end of the stream within a flow collection")}function readBlockScalar(i3,n2){let o4,r=CHOMPING_CLIP,e=false,l6=false,u=n2,c2=0,g6=false,h5,p4=i3.input.charCodeAt(i3.position);if(p4===124)o4=false;else if(p4===62)o4=true;else return false;for(i3.kind="scalar",i3.result="";p4!==0;)if(p4=i3.input.charCodeAt(++i3.position),p4===43||p4===45)CHOMPING_CLIP===r?r=p4===43?CHOMPING_KEEP:CHOMPING_STRIP:throwError(i3,"repeat of a chomping mode identifier");else if((h5=fromDecimalCode(p4))>=0)h5===0?throwError(i3,"bad explicit indentation width of a block scalar; it cannot be less than one"):l6?throwError(i3,"repeat of an indentation width identifier"):(u=n2+h5-1,l6=true);else break;if(isWhiteSpace(p4)){do p4=i3.input.charCodeAt(++i3.position);while(isWhiteSpace(p4));if(p4===35)do p4=i3.input.charCodeAt(++i3.position);while(!isEol(p4)&&p4!==0)}for(;p4!==0;){for(readLineBreak(i3),i3.lineIndent=0,p4=i3.input.charCodeAt(i3.position);(!l6||i3.lineIndent<u)&&p4===32;)i3.lineIndent++,p4=i3.input.charCodeAt(++i3.position);if(!l6&&i3.lineIndent>u&&(u=i3.lineIndent),isEol(p4)){c2++;continue}if(!l6&&u===0&&throwError(i3,"missing indentation for block scalar"),i3.lineIndent<u){r===CHOMPING_KEEP?i3.result+=common.repeat(`
`,e?1+c2:c2):r===CHOMPING_CLIP&&e&&(i3.result+=`
`);break}o4?isWhiteSpace(p4)?(g6=true,i3.result+=common.repeat(`
`,e?1+c2:c2)):g6?(g6=false,i3.result+=common.repeat(`
`,c2+1)):c2===0?e&&(i3.result+=" "):i3.result+=common.repeat(`
`,c2):i3.result+=common.repeat(`
`,e?1+c2:c2),e=true,l6=true,c2=0;let f6=i3.position;for(;!isEol(p4)&&p4!==0;)p4=i3.input.charCodeAt(++i3.position);captureSegment(i3,f6,i3.position,false)}return true}function readBlockSequence(i3,n2){let o4=i3.tag,r=i3.anchor,e=[],l6=false;if(i3.firstTabInLine!==-1)return false;i3.anchor!==null&&storeAnchor(i3,i3.anchor,e);let u=i3.input.charCodeAt(i3.position);for(;u!==0&&(i3.firstTabInLine!==-1&&(i3.position=i3.firstTabInLine,throwError(i3,"tab characters must not be used in indentation")),u===45);){let c2=i3.input.charCodeAt(i3.position+1);if(!isWsOrEol(c2))break;if(l6=true,i3.position++,skipSeparationSpace(i3,true,-1)&&i3.lineIndent<=n2){e.push(null),u=i3.input.charCodeAt(i3.position);continue}let g6=i3.line;if(composeNode(i3,n2,CONTEXT_BLOCK_IN,false,true),e.push(i3.result),skipSeparationSpace(i3,true,-1),u=i3.input.charCodeAt(i3.position),(i3.line===g6||i3.lineIndent>n2)&&u!==0)throwError(i3,"bad indentation of a sequence entry");else if(i3.lineIndent<n2)break}return l6?(i3.tag=o4,i3.anchor=r,i3.kind="sequence",i3.result=e,true):false}function readBlockMapping(i3,n2,o4){let r,e,l6,u,c2=i3.tag,g6=i3.anchor,h5={},p4=Object.create(null),f6=null,d7=null,A4=null,m7=false,a2=false;if(i3.firstTabInLine!==-1)return false;i3.anchor!==null&&storeAnchor(i3,i3.anchor,h5);let x3=i3.input.charCodeAt(i3.position);for(;x3!==0;){!m7&&i3.firstTabInLine!==-1&&(i3.position=i3.firstTabInLine,throwError(i3,"tab characters must not be used in indentation"));let t=i3.input.charCodeAt(i3.position+1),C6=i3.line;if((x3===63||x3===58)&&isWsOrEol(t))x3===63?(m7&&(storeMappingPair(i3,h5,p4,f6,d7,null,e,l6,u),f6=d7=A4=null),a2=true,m7=true,r=true):m7?(m7=false,r=true):throwError(i3,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),i3.position+=1,x3=t;else{if(e=i3.line,l6=i3.lineStart,u=i3.position,!composeNode(i3,o4,CONTEXT_FLOW_OUT,false,true))break;if(i3.line===C6){for(x3=i3.input.charCodeAt(i3.position);isWhiteSpace(x3);)x3=i3.input.charCodeAt(++i3.position);if(x3===58)x3=i3.input.charCodeAt(++i3.position),isWsOrEol(x3)||throwError(i3,"a whitespace character is expected after the key-value separator within a block mapping"),m7&&(storeMappingPair(i3,h5,p4,f6,d7,null,e,l6,u),f6=d7=A4=null),a2=true,m7=false,r=false,f6=i3.tag,d7=i3.result;else if(a2)throwError(i3,"can not read an implicit mapping pair; a colon is missed");else return i3.tag=c2,i3.anchor=g6,true}else if(a2)throwError(i3,"can not read a block mapping entry; a multiline key may not be an implicit key");else return i3.tag=c2,i3.anchor=g6,true}if((i3.line===C6||i3.lineIndent>n2)&&(m7&&(e=i3.line,l6=i3.lineStart,u=i3.position),composeNode(i3,n2,CONTEXT_BLOCK_OUT,true,r)&&(m7?d7=i3.result:A4=i3.result),m7||(storeMappingPair(i3,h5,p4,f6,d7,A4,e,l6,u),f6=d7=A4=null),skipSeparationSpace(i3,true,-1),x3=i3.input.charCodeAt(i3.position)),(i3.line===C6||i3.lineIndent>n2)&&x3!==0)throwError(i3,"bad indentation of a mapping entry");else if(i3.lineIndent<n2)break}return m7&&storeMappingPair(i3,h5,p4,f6,d7,null,e,l6,u),a2&&(i3.tag=c2,i3.anchor=g6,i3.kind="mapping",i3.result=h5),a2}function readTagProperty(i3){let n2=false,o4=false,r,e,l6=i3.input.charCodeAt(i3.position);if(l6!==33)return false;i3.tag!==null&&throwError(i3,"duplication of a tag property"),l6=i3.input.charCodeAt(++i3.position),l6===60?(n2=true,l6=i3.input.charCodeAt(++i3.position)):l6===33?(o4=true,r="!!",l6=i3.input.charCodeAt(++i3.position)):r="!";let u=i3.position;if(n2){do l6=i3.input.charCodeAt(++i3.position);while(l6!==0&&l6!==62);i3.position<i3.length?(e=i3.input.slice(u,i3.position),l6=i3.input.charCodeAt(++i3.position)):throwError(i3,"unexpected end of the stream within a verbatim tag")}else{for(;l6!==0&&!isWsOrEol(l6);)l6===33&&(o4?throwError(i3,"tag suffix cannot contain exclamation marks"):(r=i3.input.slice(u-1,i3.position+1),PATTERN_TAG_HANDLE.test(r)||throwError(i3,"named tag handle cannot contain such characters"),o4=true,u=i3.position+1)),l6=i3.input.charCodeAt(++i3.position);e=i3.input.slice(u,i3.position),PATTERN_FLOW_INDICATORS.test(e)&&throwError(i3,"tag suffix cannot contain flow indicator characters")}e&&!PATTERN_TAG_URI.test(e)&&throwError(i3,"tag name cannot contain such characters: "+e);try{e=decodeURIComponent(e)}catch{throwError(i3,"tag name is malformed: "+e)}return n2?i3.tag=e:_hasOwnProperty.call(i3.tagMap,r)?i3.tag=i3.tagMap[r]+e:r==="!"?i3.tag="!"+e:r==="!!"?i3.tag="tag:yaml.org,2002:"+e:throwError(i3,'undeclared tag handle "'+r+'"'),true}function readAnchorProperty(i3){let n2=i3.input.charCodeAt(i3.position);if(n2!==38)return false;i3.anchor!==null&&throwError(i3,"duplication of an anchor property"),n2=i3.input.charCodeAt(++i3.position);let o4=i3.position;for(;n2!==0&&!isWsOrEol(n2)&&!isFlowIndicator(n2);)n2=i3.input.charCodeAt(++i3.position);return i3.position===o4&&throwError(i3,"name of an anchor node must contain at least one character"),i3.anchor=i3.input.slice(o4,i3.position),true}function readAlias(i3){let n2=i3.input.charCodeAt(i3.position);if(n2!==42)return false;n2=i3.input.charCodeAt(++i3.position);let o4=i3.position;for(;n2!==0&&!isWsOrEol(n2)&&!isFlowIndicator(n2);)n2=i3.input.charCodeAt(++i3.position);i3.position===o4&&throwError(i3,"name of an alias node must contain at least one character");let r=i3.input.slice(o4,i3.position);return _hasOwnProperty.call(i3.anchorMap,r)||throwError(i3,'unidentified alias "'+r+'"'),i3.result=i3.anchorMap[r],skipSeparationSpace(i3,true,-1),true}function tryReadBlockMappingFromProperty(i3,n2,o4,r){let e=snapshotState(i3);return beginAnchorTransaction(i3),restoreState(i3,n2),i3.tag=null,i3.anchor=null,i3.kind=null,i3.result=null,readBlockMapping(i3,o4,r)&&i3.kind==="mapping"?(commitAnchorTransaction(i3),true):(rollbackAnchorTransaction(i3),restoreState(i3,e),false)}function composeNode(i3,n2,o4,r,e){let l6,u,c2=1,g6=false,h5=false,p4=null,f6,d7,A4;i3.depth>=i3.maxDepth&&throwError(i3,"nesting exceeded maxDepth ("+i3.maxDepth+")"),i3.depth+=1,i3.listener!==null&&i3.listener("open",i3),i3.tag=null,i3.anchor=null,i3.kind=null,i3.result=null;let m7=l6=u=CONTEXT_BLOCK_OUT===o4||CONTEXT_BLOCK_IN===o4;if(r&&skipSeparationSpace(i3,true,-1)&&(g6=true,i3.lineIndent>n2?c2=1:i3.lineIndent===n2?c2=0:i3.lineIndent<n2&&(c2=-1)),c2===1)for(;;){let a2=i3.input.charCodeAt(i3.position),x3=snapshotState(i3);if(g6&&(a2===33&&i3.tag!==null||a2===38&&i3.anchor!==null)||!readTagProperty(i3)&&!readAnchorProperty(i3))break;p4===null&&(p4=x3),skipSeparationSpace(i3,true,-1)?(g6=true,u=m7,i3.lineIndent>n2?c2=1:i3.lineIndent===n2?c2=0:i3.lineIndent<n2&&(c2=-1)):u=false}if(u&&(u=g6||e),c2===1||CONTEXT_BLOCK_OUT===o4)if(CONTEXT_FLOW_IN===o4||CONTEXT_FLOW_OUT===o4?d7=n2:d7=n2+1,A4=i3.position-i3.lineStart,c2===1)if(u&&(readBlockSequence(i3,A4)||readBlockMapping(i3,A4,d7))||readFlowCollection(i3,d7))h5=true;else{let a2=i3.input.charCodeAt(i3.position);p4!==null&&m7&&!u&&a2!==124&&a2!==62&&tryReadBlockMappingFromProperty(i3,p4,p4.position-p4.lineStart,d7)||l6&&readBlockScalar(i3,d7)||readSingleQuotedScalar(i3,d7)||readDoubleQuotedScalar(i3,d7)?h5=true:readAlias(i3)?(h5=true,(i3.tag!==null||i3.anchor!==null)&&throwError(i3,"alias node should not have any properties")):readPlainScalar(i3,d7,CONTEXT_FLOW_IN===o4)&&(h5=true,i3.tag===null&&(i3.tag="?")),i3.anchor!==null&&storeAnchor(i3,i3.anchor,i3.result)}else c2===0&&(h5=u&&readBlockSequence(i3,A4));if(i3.tag===null)i3.anchor!==null&&storeAnchor(i3,i3.anchor,i3.result);else if(i3.tag==="?"){i3.result!==null&&i3.kind!=="scalar"&&throwError(i3,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+i3.kind+'"');for(let a2=0,x3=i3.implicitTypes.length;a2<x3;a2+=1)if(f6=i3.implicitTypes[a2],f6.resolve(i3.result)){i3.result=f6.construct(i3.result),i3.tag=f6.tag,i3.anchor!==null&&storeAnchor(i3,i3.anchor,i3.result);break}}else if(i3.tag!=="!"){if(_hasOwnProperty.call(i3.typeMap[i3.kind||"fallback"],i3.tag))f6=i3.typeMap[i3.kind||"fallback"][i3.tag];else{f6=null;let a2=i3.typeMap.multi[i3.kind||"fallback"];for(let x3=0,t=a2.length;x3<t;x3+=1)if(i3.tag.slice(0,a2[x3].tag.length)===a2[x3].tag){f6=a2[x3];break}}f6||throwError(i3,"unknown tag !<"+i3.tag+">"),i3.result!==null&&f6.kind!==i3.kind&&throwError(i3,"unacceptable node kind for !<"+i3.tag+'> tag; it should be "'+f6.kind+'", not "'+i3.kind+'"'),f6.resolve(i3.result,i3.tag)?(i3.result=f6.construct(i3.result,i3.tag),i3.anchor!==null&&storeAnchor(i3,i3.anchor,i3.result)):throwError(i3,"cannot resolve a node with !<"+i3.tag+"> explicit tag")}return i3.listener!==null&&i3.listener("close",i3),i3.depth-=1,i3.tag!==null||i3.anchor!==null||h5}function readDocument(i3){let n2=i3.position,o4=false,r;for(i3.version=null,i3.checkLineBreaks=i3.legacy,i3.tagMap=Object.create(null),i3.anchorMap=Object.create(null);(r=i3.input.charCodeAt(i3.position))!==0&&(skipSeparationSpace(i3,true,-1),r=i3.input.charCodeAt(i3.position),!(i3.lineIndent>0||r!==37));){o4=true,r=i3.input.charCodeAt(++i3.position);let e=i3.position;for(;r!==0&&!isWsOrEol(r);)r=i3.input.charCodeAt(++i3.position);let l6=i3.input.slice(e,i3.position),u=[];for(l6.length<1&&throwError(i3,"directive name must not be less than one character in length");r!==0;){for(;isWhiteSpace(r);)r=i3.input.charCodeAt(++i3.position);if(r===35){do r=i3.input.charCodeAt(++i3.position);while(r!==0&&!isEol(r));break}if(isEol(r))break;for(e=i3.position;r!==0&&!isWsOrEol(r);)r=i3.input.charCodeAt(++i3.position);u.push(i3.input.slice(e,i3.position))}r!==0&&readLineBreak(i3),_hasOwnProperty.call(directiveHandlers,l6)?directiveHandlers[l6](i3,l6,u):throwWarning(i3,'unknown document directive "'+l6+'"')}if(skipSeparationSpace(i3,true,-1),i3.lineIndent===0&&i3.input.charCodeAt(i3.position)===45&&i3.input.charCodeAt(i3.position+1)===45&&i3.input.charCodeAt(i3.position+2)===45?(i3.position+=3,skipSeparationSpace(i3,true,-1)):o4&&throwError(i3,"directives end mark is expected"),composeNode(i3,i3.lineIndent-1,CONTEXT_BLOCK_OUT,false,true),skipSeparationSpace(i3,true,-1),i3.checkLineBreaks&&PATTERN_NON_ASCII_LINE_BREAKS.test(i3.input.slice(n2,i3.position))&&throwWarning(i3,"non-ASCII line breaks are interpreted as content"),i3.documents.push(i3.result),i3.position===i3.lineStart&&testDocumentSeparator(i3)){i3.input.charCodeAt(i3.position)===46&&(i3.position+=3,skipSeparationSpace(i3,true,-1));return}i3.position<i3.length-1&&throwError(i3,"end of the stream or a document separator is expected")}function loadDocuments(i3,n2){i3=String(i3),n2=n2||{},i3.length!==0&&(i3.charCodeAt(i3.length-1)!==10&&i3.charCodeAt(i3.length-1)!==13&&(i3+=`
`),i3.charCodeAt(0)===65279&&(i3=i3.slice(1)));let o4=new State(i3,n2),r=i3.indexOf("\0");for(r!==-1&&(o4.position=r,throwError(o4,"null byte is not allowed in input")),o4.input+="\0";o4.input.charCodeAt(o4.position)===32;)o4.lineIndent+=1,o4.position+=1;for(;o4.position<o4.length-1;)readDocument(o4);return o4.documents}function loadAll(i3,n2,o4){n2!==null&&typeof n2=="object"&&typeof o4>"u"&&(o4=n2,n2=null);let r=loadDocuments(i3,o4);if(typeof n2!="function")return r;for(let e=0,l6=r.length;e<l6;e+=1)n2(r[e])}function load3(i3,n2){let o4=loadDocuments(i3,n2);if(o4.length!==0){if(o4.length===1)return o4[0];throw new YAMLException2("expected a single document in the stream, but found more")}}module.exports.loadAll=loadAll,module.exports.load=load3}});
// node_modules/js-yaml/dist/js-yaml.mjs
var import_loader,import_exception,import_type,import_failsafe,init_js_yaml=__esm({"node_modules/js-yaml/dist/js-yaml.mjs"(){import_loader=__toESM(require_loader(),1),import_exception=__toESM(require_exception(),1),import_type=__toESM(require_type(),1),import_failsafe=__toESM(require_failsafe(),1)}});
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
    blankLine = /\n +\r?\n/, blockScalar = /[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/;
  }
});

// src/declaration/entity.ts
function startOf(file) {
  return { file: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function isMap3(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function partFor(container, value) {
  return Array.isArray(container) ? "value" : typeof value == "object" && value !== null ? "key" : "entry";
}
var FileEntity, init_entity = __esm({
  "src/declaration/entity.ts"() {
    FileEntity = class {
      kind;
      id;
      at;
      value;
      file;
      #container;
      #key;
      #named;
      constructor(kind, id, at, value, { file, container, key: key2, named: named4 }) {
        this.kind = kind, this.id = id, this.at = at, this.value = value, this.file = file, this.#container = container, this.#key = key2, this.#named = named4;
      }
      get place() {
        return this.#member(this.#container, this.#key, this.#named) ?? startOf(this.file);
      }
      /** An item of a list may be asked for by its position or, where others say it with a map, by what it says. */
      placeOf(path) {
        let written = this.#container[this.#key], steps = path, place = this.place;
        this.kind === "field" && path[0] === "category" && !isMap3(written) && (place = this.#member(this.#container, this.#key, "value") ?? place, steps = path.slice(1));
        for (let step of steps) {
          if (typeof written != "object" || written === null) return place;
          if (typeof step == "number" && !Array.isArray(written)) continue;
          let key2 = Array.isArray(written) && typeof step == "string" ? written.indexOf(step) : step;
          if (!Object.hasOwn(written, key2)) return place;
          let container = written;
          written = container[key2], place = this.#member(container, key2, partFor(container, written)) ?? place;
        }
        return place;
      }
      #member(container, key2, part) {
        return this.file.placeOf(container, key2, part);
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
  }
});

// src/declaration/flow-indentation.ts
function shallowLine(input, start3, end) {
  let line = input.indexOf(`
`, start3) + 1;
  if (line === 0 || line >= end) return;
  let least = leastColumn(input, start3);
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
function leastColumn(input, start3) {
  let before = input.slice(input.lastIndexOf(`
`, start3 - 1) + 1, start3), [dashes = ""] = /^ *(?:- +){0,}/.exec(before) ?? [];
  return dashes.length < before.length ? dashes.length + 1 : dashes.includes("-") ? dashes.lastIndexOf("-") + 1 : before.length;
}
var init_flow_indentation = __esm({
  "src/declaration/flow-indentation.ts"() {
  }
});

// src/declaration/node-marks.ts
var NodeMarks, init_node_marks = __esm({
  "src/declaration/node-marks.ts"() {
    NodeMarks = class {
      /** Start, end and number of nodes inside (itself included; negative for lists and maps), in the order in which nodes end. */
      marks;
      count = 0;
      /** The node of each list and map. */
      containers = /* @__PURE__ */ new Map();
      /** @param length of the text, from which the number of nodes is guessed */
      constructor(length) {
        this.marks = new Int32Array(Math.max(96, length >> 1));
      }
      /** @returns the index of the node */
      add(start3, end, nodes) {
        let index = this.count++, at = index * 3;
        return at + 3 > this.marks.length && this.#grow(), this.marks[at] = start3, this.marks[at + 1] = end, this.marks[at + 2] = nodes, index;
      }
      /** Notes nodes once more, from the first to the last, for what is written alike further on. */
      repeat(first, last2, moved) {
        for (let node = first; node <= last2; node++)
          this.add(this.marks[node * 3] + moved, this.marks[node * 3 + 1] + moved, this.marks[node * 3 + 2]);
      }
      #grow() {
        let larger = new Int32Array(this.marks.length * 2);
        larger.set(this.marks), this.marks = larger;
      }
    };
  }
});

// src/declaration/yaml-scalars.ts
function numberOf2(text2) {
  let word = text2.replace(/^[-+]/, "").toLowerCase();
  return word === ".inf" ? text2.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY : word === ".nan" ? Number.NaN : Number(text2);
}
function plainValue(text2) {
  return isWord(text2) ? words[text2] : isNumber(text2) ? numberOf2(text2) : text2;
}
function coreSchema() {
  return schema ??= import_failsafe.default.extend({
    implicit: [
      new import_type.default(`${ownTags}word`, {
        kind: "scalar",
        resolve: (text2) => text2 === null || isWord(text2),
        construct: (text2) => text2 === null ? null : words[text2]
      }),
      new import_type.default(`${ownTags}number`, {
        kind: "scalar",
        resolve: (text2) => text2 !== null && isNumber(text2),
        construct: numberOf2
      })
    ]
  }), schema;
}
var ownTags, number, words, isWord, isNumber, schema, init_yaml_scalars = __esm({
  "src/declaration/yaml-scalars.ts"() {
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
    }, isWord = (text2) => text2.length < 6 && words[text2] !== void 0, isNumber = (text2) => text2.charCodeAt(0) < 58 && number.test(text2);
  }
});

// src/declaration/node-log.ts
function opens(code2) {
  return code2 === 91 || code2 === 123 || code2 === 34 || code2 === 39;
}
function refuseKey(state, start3) {
  let after = state.position;
  for (; state.input.charCodeAt(after) === space || state.input.charCodeAt(after) === tab; ) after++;
  if (!(state.input.charCodeAt(after) !== colon || !separates(state.input, after, state.position)))
    throw state.result === "<<" ? new Refusal("merge-key", "merge keys (`<<`) are not supported", "Write the keys out, or use `defaults`", start3) : state.anchor !== null ? new Refusal("anchor", "an anchor stands before a key", "Put it after the colon of the key above", start3) : state.input.charAt(start3) === "*" ? new Refusal("alias-key", "an alias stands as a key", "Write the key out", start3) : new Refusal("key-not-text", "a key is not text", "Write the key in quotes", start3);
}
function refuseHalf(result2, start3) {
  if (!(typeof result2 != "string" || !new RegExp("\\p{Surrogate}", "u").test(result2)))
    throw new Refusal("half-character", "an escape writes half of a character", "Write the whole character", start3);
}
function refuseTrailing({ input, position }) {
  let after = position;
  for (; input.charCodeAt(after) === space || input.charCodeAt(after) === tab; ) after++;
  if (!`\r
\0,]}:#`.includes(input.charAt(after)))
    throw new Refusal(
      "trailing-text",
      "something follows the closing bracket or quotation on its line",
      "Put it on a line of its own",
      after
    );
}
function separates(input, at, end) {
  return ` 	\r
\0,[]{}`.includes(input.charAt(at + 1)) || "}]".includes(input.charAt(end - 1));
}
function refuseTag({ tag }, start3) {
  if (tag === null || tag === "?" || tag.startsWith(ownTags)) return;
  let written = tag.replace("tag:yaml.org,2002:", "!!");
  throw new Refusal("unknown-tag", `the tag \`${written}\` is not known here`, "Remove it; put text that begins with `!` in quotes", start3);
}
var Refusal, mostRepeated, mostLevels, twoAnchors, tab, space, colon, questionMark, asterisk, quotation, NodeLog, init_node_log = __esm({
  "src/declaration/node-log.ts"() {
    init_js_yaml();
    init_flow_indentation();
    init_node_marks();
    init_yaml_scalars();
    Refusal = class extends import_exception.default {
      code;
      hint;
      offset;
      constructor(code2, message2, hint3, offset) {
        super(message2), this.code = code2, this.hint = hint3, this.offset = offset;
      }
    }, mostRepeated = 1e5, mostLevels = 128, twoAnchors = /^(?:\s|#[^\n]*\n)*&\S+(?:\s|#[^\n]*\n)+&/, tab = 9, space = 32, colon = 58, questionMark = 63, asterisk = 42, quotation = 34, NodeLog = class extends NodeMarks {
      #opened = new Int32Array(mostLevels);
      #first = new Int32Array(mostLevels);
      /** Nodes inside, anchors repeated as often as they are referred to. */
      #weight = new Float64Array(mostLevels);
      #anchored = /* @__PURE__ */ new Map();
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
        let { depth, result: result2, kind } = state, start3 = this.#opened[depth], nodes = this.count + 1 - this.#first[depth], isContainer = kind === "mapping" || kind === "sequence", index = this.add(start3, kind === null && result2 === null ? start3 : state.position, isContainer ? -nodes : nodes);
        isContainer && !this.containers.has(result2) && (this.containers.set(result2, index), this.#refuseMissing(result2, index)), (typeof result2 != "string" || result2 === "<<" || state.anchor !== null) && refuseKey(state, start3), state.tag !== null && refuseTag(state, start3);
        let opening = start3;
        for (; state.input.charCodeAt(opening) === space; ) opening++;
        let first = state.input.charCodeAt(opening);
        first === asterisk && refuseKey(state, start3), opens(first) && (first === quotation && refuseHalf(result2, start3), this.#refuseShallow(state, opening), refuseTrailing(state)), this.#weigh(state, !isContainer && typeof result2 == "object" && result2 !== null, start3);
      }
      #weigh(state, alias, start3) {
        let { depth, result: result2, anchor } = state;
        if (alias && !this.containers.has(result2))
          throw new Refusal("alias-loop", "an alias refers to something that it is itself a part of", "Write the value out", start3);
        let weight2 = 1 + (alias ? this.#anchored.get(result2) ?? 0 : this.#weight[depth]);
        if (weight2 > this.count + mostRepeated)
          throw new Refusal("alias-explosion", "aliases repeat too much: the file would grow beyond all bounds", "Write the values out", start3);
        if (anchor !== null) {
          if (twoAnchors.test(state.input.slice(start3, state.position)))
            throw new Refusal("anchor", "two anchors stand before one value", "Keep one of the two", start3);
          typeof result2 == "object" && this.#anchored.set(result2, weight2);
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
        let start3 = this.marks[index * 3];
        if (Array.isArray(container) && nodes !== container.length)
          throw new Refusal("list-item", "an item of a list is empty, or a pair without braces", "Write each item out", start3);
        if (nodes < Object.keys(container).length * 2 && !Array.isArray(container))
          throw new Refusal("key-alone", "a key without a value stands in braces", "Write `key: value`", start3);
      }
    };
  }
});

// src/declaration/plain-text.ts
function keyEnd(text2, start3) {
  let at = start3, code2 = text2.charCodeAt(at);
  if (!isLetter(code2)) return -1;
  for (; isLetter(code2) || isDigit(code2) || code2 === dash || code2 === 95 || code2 === 46 || code2 === 47 || code2 === 42; )
    code2 = text2.charCodeAt(++at);
  return code2 !== colon2 ? -1 : (code2 = text2.charCodeAt(at + 1), code2 === space2 || endsLine(code2) ? at : -1);
}
function plainEnd(text2, start3, inFlow) {
  let at = start3, code2 = text2.charCodeAt(at);
  if (!isLetter(code2) && notFirst.includes(text2[at]) && !(code2 === dash && isDigit(text2.charCodeAt(at + 1)))) throw notPlain;
  let end = at;
  for (; ; code2 = text2.charCodeAt(++at))
    if (isLetter(code2) || isDigit(code2)) end = at + 1;
    else {
      if (endsLine(code2)) break;
      if (code2 === colon2) {
        let next = text2.charCodeAt(at + 1);
        if (next === space2 || endsLine(next) || inFlow && isFlow(next)) throw notPlain;
        end = at + 1;
      } else if (code2 === hash && text2.charCodeAt(at - 1) === space2) {
        if (inFlow) throw notPlain;
        break;
      } else if (inFlow && isFlow(code2)) {
        if (code2 === openBrace || code2 === openBracket) throw notPlain;
        break;
      } else if (isText2(code2)) code2 !== space2 && (end = at + 1);
      else throw notPlain;
    }
  return end;
}
function quotedEnd(text2, start3) {
  let mark = text2.charCodeAt(start3), at = start3 + 1;
  for (let code2 = text2.charCodeAt(at); code2 !== mark; code2 = text2.charCodeAt(++at))
    if (!isText2(code2) || code2 === backslash && mark === quotation2) throw notPlain;
  if (mark === apostrophe && text2.charCodeAt(at + 1) === apostrophe) throw notPlain;
  return at + 1;
}
function nextLine(text2, at) {
  if (text2.charCodeAt(at) === carriageReturn && at++, text2.charCodeAt(at) !== lineFeed) throw notPlain;
  return at + 1;
}
function commentEnd(text2, start3) {
  let at = start3 + 1;
  for (let code2 = text2.charCodeAt(at); !endsLine(code2); code2 = text2.charCodeAt(++at)) if (!isText2(code2)) throw notPlain;
  return at;
}
var notPlain, lineFeed, carriageReturn, space2, quotation2, hash, apostrophe, comma, dash, colon2, greater, openBracket, backslash, closeBracket, openBrace, bar, closeBrace, endsLine, isLetter, isDigit, isFlow, isText2, notFirst, init_plain_text = __esm({
  "src/declaration/plain-text.ts"() {
    notPlain = new Error("not plain"), lineFeed = 10, carriageReturn = 13, space2 = 32, quotation2 = 34, hash = 35, apostrophe = 39, comma = 44, dash = 45, colon2 = 58, greater = 62, openBracket = 91, backslash = 92, closeBracket = 93, openBrace = 123, bar = 124, closeBrace = 125, endsLine = (code2) => code2 === lineFeed || code2 === carriageReturn, isLetter = (code2) => (code2 | 32) >= 97 && (code2 | 32) <= 122, isDigit = (code2) => code2 >= 48 && code2 <= 57, isFlow = (code2) => code2 === comma || code2 === openBracket || code2 === closeBracket || code2 === openBrace || code2 === closeBrace, isText2 = (code2) => code2 >= space2 && code2 <= 126 || code2 > 160 && code2 < 8192 || code2 > 8207 && code2 < 8232 || code2 > 8239 && code2 < 65279, notFirst = ` \r
#,[]{}&*!|>'"%@\`-?:`;
  }
});

// src/declaration/plain-block.ts
function readBlock(text2, start3, indent) {
  let isFolded = text2.charCodeAt(start3) === greater, isStripped = text2.charCodeAt(start3 + 1) === dash, end = start3 + (isStripped ? 2 : 1), column = 0, value = "", blank = 0;
  for (let line = nextLine(text2, end), at = line; line < text2.length; line = at = nextLine(text2, at)) {
    for (; text2.charCodeAt(at) === space2; ) at++;
    if (column === 0 && (column = at - line), column <= indent) throw notPlain;
    if (endsLine(text2.charCodeAt(at))) {
      if (at > line) throw notPlain;
      blank++;
      continue;
    }
    if (at - line < column) break;
    if (at - line > column) throw notPlain;
    for (; isText2(text2.charCodeAt(at)); ) at++;
    value !== "" && (value += blank === 0 && isFolded ? " " : `
`.repeat(isFolded ? blank : blank + 1)), value += text2.slice(line + column, at), blank = 0, end = at;
  }
  if (value === "") throw notPlain;
  return { value: isStripped ? value : `${value}
`, end };
}
var init_plain_block = __esm({
  "src/declaration/plain-block.ts"() {
    init_plain_text();
  }
});

// src/declaration/plain-reader.ts
function readPlain(text2, like) {
  try {
    return new PlainReader(text2, like).read();
  } catch (error) {
    if (error === notPlain) return;
    throw error;
  }
}
var sections, usual, mostLevels2, PlainReader, init_plain_reader = __esm({
  "src/declaration/plain-reader.ts"() {
    init_node_marks();
    init_plain_block();
    init_plain_text();
    init_yaml_scalars();
    sections = /* @__PURE__ */ new Set(["datasets", "recipients", "technologies", "activities", "communications"]);
    usual = /([A-Za-z][\w-]*): ([A-Za-z][\w ,./'()&-]*[\w./)]|\{[\w ,:./-]*\})\r?\n( *)(?![ #\r\n])/y, mostLevels2 = 20, PlainReader = class {
      #text;
      #like;
      #endsOpen;
      #marks;
      #entries = /* @__PURE__ */ new Map();
      #shared = [];
      /** What members say, by how it is written: thousands of fields may say the same. */
      #written = /* @__PURE__ */ new Map();
      #alike = /* @__PURE__ */ new Map();
      /** Where to read on: between lines, at the first character that a line says. */
      #at = 0;
      /** Its column, counted from 0; -1 behind the last line. */
      #column = 0;
      /** Where the last node ends, and the line that it stands on. */
      #nodeEnd = 0;
      #lineEnd = 0;
      #level = 0;
      constructor(text2, like) {
        this.#endsOpen = !text2.endsWith(`
`), this.#text = this.#endsOpen ? `${text2}
` : text2, this.#like = like, this.#marks = new NodeMarks(text2.length);
      }
      read() {
        if (this.#toNextLine(0), this.#column !== 0) throw notPlain;
        let value = this.#map(0, "file");
        return {
          text: this.#text,
          value,
          marks: this.#marks,
          entries: this.#entries,
          shared: this.#shared,
          alike: this.#alike
        };
      }
      /** @param holds what its members are: sections, or entries of one */
      #map(indent, holds2) {
        if (++this.#level > mostLevels2) throw notPlain;
        let map = {}, first = this.#marks.count, start3 = this.#at;
        do {
          if (holds2 === void 0 && this.#usual(map)) continue;
          let keyStart = this.#at, key2 = this.#key();
          if (Object.hasOwn(map, key2)) throw notPlain;
          holds2 === void 0 ? map[key2] = this.#member(indent) : holds2 === "file" ? map[key2] = this.#member(indent, sections.has(key2) ? key2 : void 0) : map[key2] = this.#entry(`${holds2}.${key2}`, keyStart, indent);
        } while (this.#column === indent);
        if (this.#column > indent) throw notPlain;
        return this.#close(map, start3, first), map;
      }
      /** Reads a member as most are written, and goes to the next line. @returns whether it is such a one */
      #usual(map) {
        let start3 = this.#at;
        usual.lastIndex = start3;
        let found = usual.exec(this.#text);
        if (found === null) return !1;
        let key2 = found[1], written = found[2], known4 = this.#written.get(written);
        if (isWord(key2) || known4 === void 0 && (written.charCodeAt(0) === openBrace || isWord(written))) return !1;
        let keyEnd2 = start3 + key2.length, valueStart = keyEnd2 + 2, value;
        if (typeof known4 == "object" ? (value = { ...known4.map }, this.#alike.set(value, known4.map), this.#marks.add(start3, keyEnd2, 1), this.#marks.repeat(known4.first, known4.last, valueStart - known4.start), this.#marks.containers.set(value, this.#marks.count - 1)) : (value = known4 ?? written, known4 === void 0 && this.#written.set(written, written), this.#marks.add(start3, keyEnd2, 1), this.#marks.add(valueStart, valueStart + written.length, 1)), Object.hasOwn(map, key2)) throw notPlain;
        return map[key2] = value, this.#nodeEnd = valueStart + written.length, this.#at = usual.lastIndex, this.#column = found[3].length, this.#lineEnd = this.#at - this.#column, this.#at === this.#text.length && (this.#column = -1), !0;
      }
      /** The key of a member, to behind its colon. */
      #key() {
        let start3 = this.#at, end = keyEnd(this.#text, start3);
        if (end < 0) throw notPlain;
        let key2 = this.#text.slice(start3, end);
        if (isWord(key2)) throw notPlain;
        return this.#marks.add(start3, end, 1), this.#at = end + 1, key2;
      }
      /** The value of a member whose key has been read, and to the next line. @param section its name if its members are entries */
      #member(indent, section) {
        let text2 = this.#text, at = this.#at;
        for (; text2.charCodeAt(at) === space2; ) at++;
        let first = text2.charCodeAt(at);
        if (!endsLine(first) && first !== hash)
          return this.#at = at, this.#inline(indent, indent + 1);
        this.#endLine();
        let column = this.#column, opening = text2.charCodeAt(this.#at);
        if (opening === dash && column >= indent) return this.#list(column);
        if (column <= indent) throw notPlain;
        return opening === openBrace || opening === openBracket ? this.#inline(indent, column) : this.#map(column, section);
      }
      #list(indent) {
        if (++this.#level > mostLevels2) throw notPlain;
        let list2 = [], text2 = this.#text, first = this.#marks.count, start3 = this.#at;
        do {
          let at = this.#at + 1;
          if (text2.charCodeAt(at) !== space2) throw notPlain;
          for (; text2.charCodeAt(at) === space2; ) at++;
          let column = indent + at - this.#at;
          this.#at = at, list2.push(keyEnd(text2, at) < 0 ? this.#inline(indent, indent + 1) : this.#map(column));
        } while (this.#column === indent && text2.charCodeAt(this.#at) === dash);
        if (this.#column > indent) throw notPlain;
        return this.#close(list2, start3, first), list2;
      }
      #close(container, start3, first) {
        this.#level--, this.#marks.containers.set(container, this.#marks.add(start3, this.#nodeEnd, first - this.#marks.count - 1));
      }
      /** The value of an entry whose key has been read, and to the next line. */
      #entry(name, keyStart, indent) {
        let start3 = keyStart - indent, known4 = this.#like?.entries.get(name);
        if (known4 !== void 0 && this.#stands(known4, start3, indent)) {
          let moved = start3 - known4.start;
          return this.#nodeEnd = known4.valueEnd + moved, this.#marks.add(known4.valueStart + moved, this.#nodeEnd, 1), this.#shared.push({ entry: known4, moved }), known4.value;
        }
        let value = this.#member(indent), valueStart = this.#marks.marks[(this.#marks.count - 1) * 3];
        return this.#entries.set(name, { value, start: start3, end: this.#lineEnd, valueStart, valueEnd: this.#nodeEnd }), value;
      }
      /** Whether the lines of an entry stand here too, and behind them none that belong to it; if so, goes to the next line. */
      #stands(entry2, start3, indent) {
        let end = start3 + entry2.end - entry2.start;
        if (this.#text.slice(start3, end) !== this.#like?.text.slice(entry2.start, entry2.end)) return !1;
        let at = this.#at;
        return this.#toNextLine(end), this.#column <= indent ? !0 : (this.#at = at, !1);
      }
      /** A value that begins on this line, and to the next one. @param least the column at which further lines of a bracket may begin */
      #inline(indent, least) {
        let start3 = this.#at, first = this.#text.charCodeAt(start3), value;
        if (first === openBrace || first === openBracket) {
          let node = this.#marks.count;
          value = this.#flow(least), first === openBrace && Object.values(value).every((member2) => typeof member2 != "object") && this.#written.set(this.#text.slice(start3, this.#at), { map: value, start: start3, first: node, last: this.#marks.count - 1 });
        } else value = first === bar || first === greater ? this.#block(indent) : this.#scalar(!1);
        if (this.#nodeEnd = this.#at, this.#endLine(), this.#column > indent) throw notPlain;
        return value;
      }
      /** A list or map in brackets, to behind its end. */
      #flow(least) {
        if (++this.#level > mostLevels2) throw notPlain;
        let first = this.#marks.count, start3 = this.#at++, isMap5 = this.#text.charCodeAt(start3) === openBrace, closing2 = isMap5 ? closeBrace : closeBracket, map = {}, list2 = [], next = this.#within(least);
        for (; next !== closing2; ) {
          let key2 = isMap5 ? this.#key() : "";
          if (isMap5 && Object.hasOwn(map, key2)) throw notPlain;
          isMap5 && (next = this.#within(least));
          let value = next === openBrace || next === openBracket ? this.#flow(least) : this.#scalar(!0);
          if (isMap5 ? map[key2] = value : list2.push(value), next = this.#within(least), next === comma) {
            if (this.#at++, next = this.#within(least), next === closing2) throw notPlain;
          } else if (next !== closing2) throw notPlain;
        }
        this.#nodeEnd = ++this.#at;
        let container = isMap5 ? map : list2;
        return this.#close(container, start3, first), container;
      }
      /** Goes over blanks within brackets, and to the next line at the most. @returns the character behind them */
      #within(least) {
        let text2 = this.#text, at = this.#at;
        for (; text2.charCodeAt(at) === space2; ) at++;
        let code2 = text2.charCodeAt(at);
        if (endsLine(code2)) {
          let line = nextLine(text2, at);
          for (at = line; text2.charCodeAt(at) === space2; ) at++;
          if (code2 = text2.charCodeAt(at), at - line < least - (code2 === closeBrace || code2 === closeBracket ? 1 : 0)) throw notPlain;
        }
        return this.#at = at, code2;
      }
      /** A scalar on one line, to behind its end. */
      #scalar(inFlow) {
        let text2 = this.#text, start3 = this.#at, first = text2.charCodeAt(start3), isQuoted = first === quotation2 || first === apostrophe, end = isQuoted ? quotedEnd(text2, start3) : plainEnd(text2, start3, inFlow);
        return this.#marks.add(start3, end, 1), this.#at = end, isQuoted ? text2.slice(start3 + 1, end - 1) : plainValue(text2.slice(start3, end));
      }
      #block(indent) {
        let start3 = this.#at, { value, end } = readBlock(this.#text, start3, indent);
        if (this.#endsOpen && end + 1 === this.#text.length) throw notPlain;
        return this.#marks.add(start3, end, 1), this.#at = end, value;
      }
      /** What may follow on a line, and what says nothing behind it. */
      #endLine() {
        let text2 = this.#text, at = this.#at;
        if (text2.charCodeAt(at) === space2) {
          for (; text2.charCodeAt(at) === space2; ) at++;
          text2.charCodeAt(at) === hash && (at = commentEnd(text2, at));
        }
        this.#toNextLine(nextLine(text2, at));
      }
      /** @param from where a line begins */
      #toNextLine(from) {
        let text2 = this.#text;
        this.#lineEnd = from;
        let at = from;
        for (let line = from; line < text2.length; line = at = nextLine(text2, at)) {
          for (; text2.charCodeAt(at) === space2; ) at++;
          let code2 = text2.charCodeAt(at);
          if (code2 === hash) at = commentEnd(text2, at);
          else if (endsLine(code2)) {
            if (at > line) throw notPlain;
          } else {
            this.#at = at, this.#column = at - line;
            return;
          }
        }
        this.#at = text2.length, this.#column = -1;
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
    init_js_yaml();
    YamlSource = class {
      path;
      text;
      #log;
      #members = /* @__PURE__ */ new Map();
      #lineStarts;
      constructor(path, text2, log) {
        this.path = path, this.text = text2, this.#log = log;
      }
      placeOf(container, key2, part) {
        return this.#placeOf(this.rangeOf(container, key2, part));
      }
      placeOfContainer(container) {
        return this.#placeOf(this.rangeOfContainer(container));
      }
      rangeOf(container, key2, part = "entry") {
        let member2 = this.#membersOf(container)?.get(key2);
        if (member2 === void 0) return;
        let first = part === "value" || member2.key < 0 ? member2.value : member2.key, last2 = part === "key" || member2.value < 0 ? member2.key : member2.value;
        return { start: this.#start(first < 0 ? last2 : first), end: this.#end(last2 < 0 ? first : last2) };
      }
      rangeOfContainer(container) {
        let node = this.#log.containers.get(container);
        return node === void 0 ? void 0 : { start: this.#start(node), end: this.#end(node) };
      }
      #placeOf(range2) {
        return range2 && this.placeBetween(range2.start, range2.end);
      }
      /** The place between two offsets of the text. */
      placeBetween(start3, end) {
        let [line, column] = this.#position(start3), [endLine, endColumn] = this.#position(Math.max(start3, end));
        return { file: this.path, line, column, endLine, endColumn };
      }
      /** Keys that stand more than once in a map: the places of the first and of each further one. Of a log whose parser let them pass. */
      repeatedKeys() {
        let found = [];
        for (let [container, node] of this.#log.containers) {
          if (Array.isArray(container)) continue;
          let seen3 = /* @__PURE__ */ new Map();
          for (let { key: key2 } of this.#pairs(node)) {
            let text2 = this.#keyText(key2), first = seen3.get(text2);
            first === void 0 ? seen3.set(text2, key2) : found.push({ key: text2, first: this.#placeOfNode(first), again: this.#placeOfNode(key2) });
          }
        }
        return found;
      }
      #placeOfNode(node) {
        return this.placeBetween(this.#start(node), this.#end(node));
      }
      #membersOf(container) {
        let known4 = this.#members.get(container);
        if (known4 !== void 0) return known4;
        let node = this.#log.containers.get(container);
        if (node === void 0) return;
        let members = /* @__PURE__ */ new Map();
        if (Array.isArray(container)) {
          let items = this.#children(node);
          if (items.length === container.length) for (let [index, value] of items.entries()) members.set(index, { key: -1, value });
        } else {
          let pairs = this.#pairs(node);
          for (let pair2 of pairs) members.set(this.#keyText(pair2.key), pair2);
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
        let pairs = [], children = this.#children(node);
        for (let index = 0; index < children.length; index++) {
          let key2 = children[index];
          if (this.#mark(key2, 0) === this.#mark(key2, 1)) continue;
          let after = this.#mark(key2, 1);
          for (; this.text[after] === " " || this.text[after] === "	"; ) after++;
          pairs.push({ key: key2, value: this.text[after] === ":" ? children[++index] ?? -1 : -1 });
        }
        return pairs;
      }
      /** What a key says: plain, or in quotes. */
      #keyText(node) {
        let written = this.text.slice(this.#start(node), this.#end(node));
        if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
        if (!written.startsWith('"')) return written;
        try {
          return JSON.parse(written);
        } catch {
          return String((0, import_loader.load)(written, { schema: import_failsafe.default }));
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
        let start3 = this.#start(node), opening = this.text[start3];
        if (opening === "*") return start3 + (/^\*[^ \t\r\n,[\]{}]{0,}/.exec(this.text.slice(start3, start3 + 200))?.[0].length ?? 1);
        let last2 = this.#mark(node, 2) < 0 && opening !== "[" && opening !== "{" ? this.#children(node).findLast((child) => this.#isWritten(child)) : void 0;
        return last2 === void 0 ? this.#trimmed(start3, this.#mark(node, 1)) : this.#end(last2);
      }
      /** Whether a node is there, if only as an empty value after its colon. */
      #isWritten(node) {
        let start3 = this.#mark(node, 0);
        return start3 !== this.#mark(node, 1) || this.text[start3 - 1] === ":";
      }
      #trimmed(start3, end) {
        let last2 = Math.min(end, this.text.length);
        for (; last2 > start3 && ` 	\r
`.includes(this.text[last2 - 1]); ) last2--;
        return last2;
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

// src/declaration/shared-source.ts
var SharedSource, init_shared_source = __esm({
  "src/declaration/shared-source.ts"() {
    init_source();
    SharedSource = class {
      path;
      text;
      #own;
      #other;
      /** In the order of the other file. */
      #shared;
      constructor(path, text2, { marks: marks3, shared }, like) {
        this.path = path, this.text = text2, this.#own = new YamlSource(path, text2, marks3), this.#other = new YamlSource(path, like.text, like.marks), this.#shared = shared.toSorted((one2, other) => one2.entry.start - other.entry.start);
      }
      placeOf(container, key2, part) {
        return this.#placeOf(this.#own.rangeOf(container, key2, part), () => this.#other.rangeOf(container, key2, part));
      }
      placeOfContainer(container) {
        return this.#placeOf(this.#own.rangeOfContainer(container), () => this.#other.rangeOfContainer(container));
      }
      #placeOf(own2, other) {
        let range2 = own2 ?? this.#moved(other());
        return range2 && this.#own.placeBetween(range2.start, range2.end);
      }
      #moved(range2) {
        if (range2 === void 0) return;
        let low = 0, high = this.#shared.length - 1;
        for (; low < high; ) {
          let middle = low + high + 1 >> 1;
          this.#shared[middle].entry.start <= range2.start ? low = middle : high = middle - 1;
        }
        let { moved } = this.#shared[low];
        return { start: range2.start + moved, end: range2.end + moved };
      }
    };
  }
});

// src/declaration/stray-comment.ts
function strayComment(text2, nodes) {
  let { marks: marks3, count: count2 } = nodes, node = 0;
  for (let { index } of text2.matchAll(/#(?<=[[\]{},"']#)/g)) {
    for (; node < count2 && (marks3[node * 3 + 1] <= index || marks3[node * 3 + 2] < 0); ) node++;
    if ((node === count2 || marks3[node * 3] > index) && !isInComment(text2, index, nodes, node)) return index;
  }
}
function isInComment(text2, offset, nodes, next) {
  let line = text2.lastIndexOf(`
`, offset) + 1;
  for (let at = text2.indexOf("#", line); at < offset; at = text2.indexOf("#", at + 1))
    if ((at === line || text2[at - 1] === " " || text2[at - 1] === "	") && !isInScalar(at, nodes, next)) return !0;
  return !1;
}
function isInScalar(offset, { marks: marks3, count: count2 }, next) {
  for (let node = Math.min(next, count2 - 1); node >= 0; node--) {
    let [start3, end, size] = marks3.subarray(node * 3, node * 3 + 3);
    if (!(size < 0)) {
      if (end <= offset) return !1;
      if (start3 <= offset) return !0;
    }
  }
  return !1;
}
var init_stray_comment = __esm({
  "src/declaration/stray-comment.ts"() {
  }
});

// src/declaration/yaml-bytes.ts
function asText(path, bytes) {
  if (bytes.length > 5242880) {
    let size = (bytes.length / 1024 / 1024).toFixed(1);
    return failed(path, "too-large", `the file has ${size} MB; at most 5 MB are read`, "Split it with `include`", "", 0);
  }
  let text2;
  try {
    text2 = new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    let lax = new TextDecoder().decode(bytes);
    return failed(path, "not-utf8", "the file is not UTF-8", "Save it as UTF-8", lax, firstInvalid(bytes, lax));
  }
  for (let { pattern: pattern2, quick, code: code2, message: message2, hint: hint3 } of unwelcome) {
    let at = quick === void 0 || text2.includes(quick) ? text2.search(pattern2) : -1;
    if (at !== -1) return failed(path, code2, message2, hint3, text2, at);
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
function failed(path, code2, message2, hint3, text2, at) {
  let line = text2.slice(0, at).split(`
`).length, column = at - text2.lastIndexOf(`
`, at - 1);
  return { ok: !1, errors: [{
    code: code2,
    message: message2,
    hint: hint3,
    file: path,
    line,
    column: Math.max(1, column),
    endLine: line,
    endColumn: Math.max(1, column) + 1
  }] };
}
var unwelcome, init_yaml_bytes = __esm({
  "src/declaration/yaml-bytes.ts"() {
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
  if (alias !== void 0)
    return {
      code: "unknown-alias",
      message: `the alias \`*${alias}\` refers to no anchor`,
      hint: "Add the anchor (`&\u2026`) before it; put text that begins with `*` in quotes",
      offset: text2.lastIndexOf(`*${alias}`, offset)
    };
  if ("@`%".includes(text2[offset] ?? " "))
    return { code: "syntax", message: `text cannot begin with ${text2[offset]}`, hint: "Put it in quotes", offset };
  if (reason.startsWith("bad indentation of a mapping entry") && text2[offset] === ":")
    return { code: "syntax", message: "a second `:` stands in this value", hint: "Put the value in quotes", offset };
  let known4 = explanations.find(([pattern2]) => pattern2.test(reason))?.[1];
  return known4?.code === "control-character" ? { ...known4, offset: lastControl(text2, offset) } : { ...known4 ?? {
    code: "syntax",
    message: `this is not YAML: ${reason}`,
    hint: "Put text with special characters in quotes"
  }, offset: /colon is missed|multiline key/.test(reason) ? lineBefore(text2, offset) : offset };
}
function lastControl(text2, offset) {
  return [...text2.slice(0, offset + 1).matchAll(/(?![\t\n\r\x85])[\p{Cc}\ufffe\uffff]/gu)].at(-1)?.index ?? offset;
}
function lineBefore(text2, offset) {
  let end = text2.slice(0, offset).trimEnd().length, start3 = text2.lastIndexOf(`
`, end - 1) + 1;
  return start3 + text2.slice(start3, end).search(/\S/);
}
var explanations, init_yaml_syntax = __esm({
  "src/declaration/yaml-syntax.ts"() {
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
        /end of the stream or a document separator/,
        {
          code: "syntax",
          message: "this line does not go on with what stands above it",
          hint: "Look for a missing `:` above, for a list and a map side by side, or for a bracket or quotation mark too many"
        }
      ],
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
function parseYaml(path, content, like) {
  let text2 = asText(path, typeof content == "string" ? new TextEncoder().encode(content) : content);
  if (!text2.ok) return text2;
  let plain3 = parsePlain(path, text2.value, like);
  return plain3 === void 0 ? parseAny(path, text2.value) : { ok: !0, value: plain3 };
}
function parsePlain(path, text2, like) {
  let plain3 = readPlain(text2, like?.plain);
  if (plain3 === void 0) return;
  let { value, marks: marks3, shared } = plain3;
  if (shared.length === 0 || like?.plain === void 0) return { value, plain: plain3, source: new YamlSource(path, text2, marks3) };
  let sound = new Set(shared.map(({ entry: entry2 }) => entry2.value).filter(isMap3));
  return { value, plain: plain3, sound, source: new SharedSource(path, text2, plain3, like.plain) };
}
function parseAny(path, text2) {
  let file = sourceOf(path, text2);
  try {
    return { ok: !0, value: parse(text2, file) };
  } catch (error) {
    if (!(error instanceof import_exception.default)) throw error;
    let repeated = error.reason === "duplicated mapping key" ? repeatedKeys(path, text2) : [];
    return { ok: !1, errors: repeated.length > 0 ? repeated : [syntaxError(file.source, error)] };
  }
}
function sourceOf(path, text2) {
  let log = new NodeLog(text2.length);
  return { log, source: new YamlSource(path, text2, log) };
}
function parse(text2, { log, source }) {
  let blank = overIndented(text2);
  if (blank !== void 0)
    throw new Refusal("indentation", "a blank line above is indented further than this text", "Remove its spaces", blank);
  let value = read(text2, log, !1), stray = strayComment(text2, log);
  if (stray !== void 0) throw new Refusal("comment", "a comment begins without a space before it", "Write a space before `#`", stray);
  if (value != null && typeof value != "object")
    throw new Refusal("wrong-type", "the file is neither a map nor a list", "Write `key: value`", 0);
  return { value, source };
}
function read(text2, log, repeatedKeysPass) {
  return (0, import_loader.load)(text2, { schema: coreSchema(), json: repeatedKeysPass, listener: log.listener });
}
function repeatedKeys(path, text2) {
  let { log, source } = sourceOf(path, text2);
  try {
    read(text2, log, !0);
  } catch (error) {
    if (!(error instanceof import_exception.default)) throw error;
    return [syntaxError(source, error)];
  }
  let repeated = source.repeatedKeys().map(({ key: key2, first, again: again2 }) => ({
    code: "duplicate-key",
    message: `${JSON.stringify(key2.slice(0, 60))} stands here a second time: it is on line ${first.line}, column ${first.column} already`,
    hint: "Keep one of the two",
    ...again2
  }));
  return firstOf(repeated);
}
function syntaxError(source, error) {
  if (error instanceof Refusal) {
    let { code: code2, message: message2, hint: hint3 } = error, offset2 = error.offset + source.text.slice(error.offset).search(/[^ \t\r\n]|$/);
    return { code: code2, message: message2, hint: hint3, ...source.placeBetween(offset2, offset2 + 1) };
  }
  let { offset, ...problem2 } = explained(error.reason, source.text, error.mark.position);
  return { ...problem2, ...source.placeBetween(offset, offset + 1) };
}
var init_yaml = __esm({
  "src/declaration/yaml.ts"() {
    init_js_yaml();
    init_blank_lines();
    init_entity();
    init_most_errors();
    init_node_log();
    init_plain_reader();
    init_shared_source();
    init_source();
    init_stray_comment();
    init_yaml_bytes();
    init_yaml_scalars();
    init_yaml_syntax();
  }
});

// src/app/configuration/extends.ts
function referenceOf(text2, place) {
  let [, repository = "", path = "", commit = ""] = whole.exec(text2) ?? [];
  return { repository, path, commit, place };
}
function extendsShape(value, reading2) {
  let written = value.extends;
  if (typeof written == "string" && whole.test(written)) return;
  let [file = "", commit] = typeof written == "string" ? written.split(/@(?=[^@]*$)/) : [], [message2, hint3] = wrong(file, commit);
  say(reading2, value, "extends", "config/extends", message2, hint3);
}
function wrong(file, commit) {
  let form = "Write `extends: owner/repository/path/of/file.yml@<commit>`, the commit in full (40 digits)";
  return file.split("/").length < 3 ? ["`extends` names no file of a repository", form] : commit === void 0 ? ["`extends` is not pinned: it names no commit", form] : /^[0-9a-f]{4,39}$/.test(commit) ? [`\`extends\` is pinned by a shortened commit, ${commit}: another one can begin the same`, "Write all 40 digits of it"] : /^[0-9a-f]{40}$/.test(commit) ? ["`extends` names no file that a repository can hold", form] : [
    `\`extends\` is not pinned: "${commit}" is no commit, and what it means can change unseen`,
    "Write the full commit in place of the branch or tag: 40 digits, letters small"
  ];
}
var allowances, shownAs, whole, init_extends = __esm({
  "src/app/configuration/extends.ts"() {
    init_problems();
    allowances = ["ignore", "rules", "reviewers", "break_glass"], shownAs = ({ repository, commit }, path) => `${repository}/${path}@${commit.slice(0, 10)}`, whole = /^([\w-]+\/(?!\.{1,2}\/)[\w.-]+)\/((?:(?!\.{1,2}[/@])[\w.-]+\/)*(?!\.{1,2}@)[\w.-]+)@([0-9a-f]{40})$/;
  }
});

// src/app/configuration/shape.ts
var shape_exports = {};
__export(shape_exports, {
  readShaped: () => readShaped
});
function readShaped(path, bytes) {
  let parsed3 = parseYaml(path, bytes);
  if (!parsed3.ok) return parsed3;
  let { value, source } = parsed3.value, errors = [], reading2 = { source, errors };
  return isMap(value) ? shapeOf(value, reading2) : errors.push({
    ...problem("config/wrong-type", "the configuration must be a map (`key: value`)", "Begin with `version: 1`"),
    ...start(source)
  }), errors.length > 0 ? { ok: !1, errors } : { ok: !0, value: { value, source } };
}
function shapeOf(value, reading2) {
  knownKeys(value, keys, "the configuration", reading2), "version" in value ? value.version !== 1 && say(reading2, value, "version", "config/version", "this release reads version 1", "Write `version: 1`, or use a later release") : reading2.errors.push({
    ...problem("config/missing-key", "the configuration has no `version`", "Add `version: 1`"),
    ...start(reading2.source)
  }), "extends" in value && extendsShape(value, reading2), "allow" in value && allowShape(value, reading2);
  for (let key2 of lists) key2 in value && listOfWords(value, key2, reading2);
  if (reviewersShape(value, reading2), "catalogue" in value && (typeof value.catalogue != "string" || value.catalogue === "") && say(reading2, value, "catalogue", "config/wrong-type", "`catalogue` is the path of a file", "Write it from the top of the repository"), "rules" in value)
    if (!isMap(value.rules))
      say(
        reading2,
        value,
        "rules",
        "config/wrong-type",
        "`rules` must be a map from rules to levels",
        "Write `rules: { topic/name: warning }`"
      );
    else for (let rule of Object.keys(value.rules)) tuning(value.rules, rule, reading2);
}
function allowShape(value, reading2) {
  let { allow } = value;
  if ("extends" in value)
    say(
      reading2,
      value,
      "allow",
      "config/not-allowed",
      "a repository that extends a configuration allows nothing itself",
      "`allow` belongs into the shared file"
    );
  else if (!Array.isArray(allow))
    say(reading2, value, "allow", "config/wrong-type", "`allow` must be a list", `Write some of [${allowances.join(", ")}]`);
  else
    for (let [index, one2] of allow.entries())
      if (!allowances.some((known4) => known4 === one2)) {
        let hint3 = typeof one2 == "string" && didYouMean(one2, allowances) || `It is one of ${allowances.join(", ")}`;
        say(reading2, allow, index, "config/unknown-value", `${shown(one2)} cannot be allowed`, hint3);
      }
}
function listOfWords(value, key2, reading2) {
  let list2 = value[key2];
  if (!Array.isArray(list2)) {
    say(reading2, value, key2, "config/wrong-type", `\`${key2}\` must be a list`, `Write \`${key2}: [...]\``);
    return;
  }
  key2 === "paths" && list2.length === 0 && say(
    reading2,
    value,
    key2,
    "config/no-value",
    "`paths` is empty, so nothing would be judged",
    "Remove it for the default, `**/privacy.yml`"
  );
  for (let [index, item3] of list2.entries())
    (typeof item3 != "string" || item3 === "") && say(reading2, list2, index, "config/wrong-type", `\`${key2}\` must be a list of texts`, "Put it in quotes");
}
function tuning(rules2, rule, reading2) {
  let how = rules2[rule];
  isMap(how) ? (knownKeys(how, ["level", "reason"], shown(rule), reading2), "level" in how ? level(how, "level", [...levels, "off"], reading2) : say(
    reading2,
    rules2,
    rule,
    "config/missing-key",
    `${shown(rule)} has no \`level\``,
    "Add one: error, sign-off, warning, notice or off"
  ), (typeof how.reason != "string" || how.reason === "") && say(reading2, rules2, rule, "config/missing-key", `${shown(rule)} has no \`reason\``, "Say why it has another level here")) : how === "off" ? say(reading2, rules2, rule, "config/missing-key", "a rule is not switched off without a reason", "Write `{ level: off, reason: \u2026 }`") : level(rules2, rule, levels, reading2);
}
function level(map, key2, allowed, reading2) {
  let value = map[key2];
  if (allowed.some((one2) => one2 === value)) return;
  let hint3 = typeof value == "string" && didYouMean(value, allowed) || `It is one of ${allowed.join(", ")}`;
  say(reading2, map, key2, "config/unknown-value", `${shown(value)} is no level`, hint3);
}
var keys, lists, init_shape = __esm({
  "src/app/configuration/shape.ts"() {
    init_nearest();
    init_shown();
    init_yaml();
    init_finding();
    init_extends();
    init_problems();
    init_reviewers();
    keys = [
      "version",
      "extends",
      "allow",
      "paths",
      "ignore",
      "policies",
      "rules",
      "reviewers",
      "review_signs",
      "break_glass",
      "catalogue"
    ], lists = ["paths", "ignore", "policies"];
  }
});

// src/app/configuration/merge.ts
var merge_exports = {};
__export(merge_exports, {
  extended: () => extended2
});
async function extended2(written, shared) {
  let { value, source } = written, reference2 = referenceOf(value.extends, source.placeOf(value, "extends", "value") ?? start(source)), files = await shared(reference2);
  if (!files.ok) return files;
  let bytes = await files.value.read(reference2.path);
  if (!bytes) {
    let message2 = `${reference2.repository} has no file ${reference2.path} at commit ${reference2.commit}`;
    return { ok: !1, errors: [{ ...problem("config/extends", message2, "Mend the path or the commit"), ...reference2.place }] };
  }
  let base2 = readShaped(shownAs(reference2, reference2.path), bytes);
  if (!base2.ok) return base2;
  if ("extends" in base2.value.value) return { ok: !1, errors: [chained(base2.value)] };
  let organisation = { ...organisationOf(base2.value, reference2), snapshot: files.value };
  return merged(organisation, base2.value, written);
}
function chained({ value, source }) {
  return { ...problem("config/extends", "a shared configuration extends no other one", "Copy what it needs into it: who looks at a repository\u2019s configuration should find the rest in one file"), ...source.placeOf(value, "extends") ?? start(source) };
}
function organisationOf(written, reference2) {
  let { paths, policies: policies2, policyPlaces, rules: rules2, catalogue, cataloguePlace } = configurationOf(written), allow = written.value.allow ?? [];
  return { reference: reference2, paths, policies: policies2, policyPlaces, rules: rules2, catalogue, cataloguePlace, allow };
}
function merged(organisation, base2, written) {
  let theirs = configurationOf(base2), own2 = configurationOf(written), weakening = new Weakening(organisation, written);
  own2.ignore.length > 0 && weakening.unlessAllowed("ignore", written.value, "ignore", "it would leave out files that are to be judged"), own2.catalogue !== void 0 && weakening.refuse(written.value, "catalogue", "the catalogue of vetted recipients is the organisation\u2019s");
  let reviewers = mergedReviewers(theirs.reviewers, own2.reviewers, weakening), errors = [...weakening.errors, ...unnamedRoles(reviewers, [base2, written])];
  return errors.length > 0 ? { ok: !1, errors } : { ok: !0, value: {
    ...own2,
    paths: distinct2([...theirs.paths, ...own2.choosesPaths ? own2.paths : []]),
    choosesPaths: theirs.choosesPaths || own2.choosesPaths,
    ignore: distinct2([...theirs.ignore, ...own2.ignore]),
    reviewers,
    organisation
  } };
}
function mergedReviewers(theirs, own2, weakening) {
  let { value } = weakening.written, role = (name, base2, mine) => mergedRole(name, base2, mine, weakening), roles = Object.entries(own2.roles).map(([name, mine]) => {
    let base2 = Object.hasOwn(theirs.roles, name) ? theirs.roles[name] : void 0;
    return [name, base2 ? role(name, base2, mine) : mine];
  }), names2 = (one2) => Object.keys(one2.users).length + one2.teams.length > 0, signing2 = [...theirs.reviewSigns, ...Object.keys(own2.roles).filter((name) => !Object.hasOwn(theirs.roles, name))], beyond = own2.reviewSigns.filter((one2) => !signing2.includes(one2));
  "review_signs" in value && beyond.length > 0 && weakening.refuse(value, "review_signs", `a review alone would sign for ${beyond.join(", ")}`);
  let breaking = own2.breakGlass.filter((one2) => !theirs.breakGlass.includes(one2));
  return breaking.length > 0 && weakening.unlessAllowed("break_glass", value, "break_glass", `the glass could be broken by ${breaking.join(", ")}`), {
    roles: { ...theirs.roles, ...Object.fromEntries(roles) },
    independent: names2(theirs.independent) ? role("independent", theirs.independent, own2.independent) : own2.independent,
    reviewSigns: "review_signs" in value ? own2.reviewSigns : theirs.reviewSigns,
    breakGlass: "break_glass" in value ? own2.breakGlass : theirs.breakGlass
  };
}
function mergedRole(name, base2, mine, weakening) {
  let named4 = weakening.written.value.reviewers ?? {}, written = named4[name] ?? {}, added = [...Object.keys(mine.users), ...mine.teams];
  added.length > 0 && weakening.unlessAllowed("reviewers", named4, name, `${added.join(", ")} could sign off too`);
  let other = Object.entries(mine.users).filter(([login, id]) => (base2.users[login] ?? id) !== id);
  other.length > 0 && weakening.refuse(written, "users", `${other.map(([login]) => login).join(", ")} would be someone else`), mine.nested && !base2.nested && weakening.refuse(written, "nested", "members of child teams could sign off too");
  let needs = { ...base2.needs };
  for (let [level3, count2] of Object.entries(mine.needs)) {
    let least = needs[level3] ?? 1;
    count2 < least && weakening.refuse(mine.needs, level3, `${count2} would be enough in place of ${least}`), needs[level3] = count2;
  }
  return {
    users: { ...mine.users, ...base2.users },
    teams: distinct2([...base2.teams, ...mine.teams]),
    nested: base2.nested && written.nested !== !1,
    needs
  };
}
var distinct2, Weakening, init_merge = __esm({
  "src/app/configuration/merge.ts"() {
    init_configuration();
    init_extends();
    init_problems();
    init_reviewers();
    init_shape();
    distinct2 = (values) => [...new Set(values)], Weakening = class {
      errors = [];
      written;
      #organisation;
      #reading;
      constructor(organisation, written) {
        this.#organisation = organisation, this.written = written, this.#reading = { source: written.source, errors: this.errors };
      }
      /** @returns whether the organisation lets the repository do it */
      unlessAllowed(allowance, map, key2, why2) {
        let allowed = this.#organisation.allow.includes(allowance);
        return allowed || this.refuse(map, key2, why2, `, or have \`allow: [${allowance}]\` written there`), allowed;
      }
      refuse(map, key2, why2, or2 = "") {
        let { reference: reference2 } = this.#organisation, file = shownAs(reference2, reference2.path);
        say(this.#reading, map, key2, "config/not-allowed", `\`${key2}\`: ${why2}, and ${file} is what holds`, `Take it out${or2}`);
      }
    };
  }
});

// src/app/configuration/configuration.ts
async function readConfiguration(snapshot, shared, path = configurationPath) {
  let bytes = await snapshot.read(path);
  if (!bytes) return await snapshot.isLink?.(path) ? { ok: !1, errors: [linked(path)] } : { ok: !0, value: defaultConfiguration };
  let { readShaped: readShaped2 } = await Promise.resolve().then(() => (init_shape(), shape_exports)), read3 = readShaped2(path, bytes);
  if (!read3.ok) return read3;
  if ("extends" in read3.value.value) {
    let { extended: extended3 } = await Promise.resolve().then(() => (init_merge(), merge_exports));
    return extended3(read3.value, shared);
  }
  let value = configurationOf(read3.value), unnamed2 = unnamedRoles(value.reviewers, [read3.value]);
  return unnamed2.length > 0 ? { ok: !1, errors: unnamed2 } : { ok: !0, value };
}
function configurationOf({ value, source }) {
  let written = value, rules2 = Object.entries(written.rules ?? {}).map(([rule, how]) => {
    let place = source.placeOf(written.rules, rule, "key");
    return { rule, ...typeof how == "object" ? how : how && { level: how }, ...place && { place } };
  });
  return {
    paths: written.paths ?? defaultConfiguration.paths,
    choosesPaths: written.paths !== void 0,
    ignore: written.ignore ?? [],
    policies: written.policies ?? [],
    policyPlaces: (written.policies ?? []).map((_8, index) => source.placeOf(written.policies, index, "value")),
    rules: rules2,
    reviewers: reviewersOf(value),
    catalogue: written.catalogue,
    cataloguePlace: source.placeOf(value, "catalogue", "value")
  };
}
var configurationPath, defaultConfiguration, linked, init_configuration = __esm({
  "src/app/configuration/configuration.ts"() {
    init_reviewers();
    configurationPath = ".github/privacy-lint.yml", defaultConfiguration = {
      paths: ["**/privacy.yml"],
      choosesPaths: !1,
      ignore: [],
      policies: [],
      policyPlaces: [],
      rules: [],
      reviewers: noReviewers
    };
    linked = (path) => ({
      code: "config/link",
      message: `${path} is a link: links are not followed`,
      hint: "Put the file itself in its place",
      file: path,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1
    });
  }
});

// src/policy/builtin.generated.ts
var rules, levels2, init_builtin_generated = __esm({
  "src/policy/builtin.generated.ts"() {
    rules = () => `{"lists":{"adequacy-full":[{"value":"AT","from":"2018-05-25"},{"value":"BE","from":"2018-05-25"},{"value":"BG","from":"2018-05-25"},{"value":"CY","from":"2018-05-25"},{"value":"CZ","from":"2018-05-25"},{"value":"DE","from":"2018-05-25"},{"value":"DK","from":"2018-05-25"},{"value":"EE","from":"2018-05-25"},{"value":"ES","from":"2018-05-25"},{"value":"FI","from":"2018-05-25"},{"value":"FR","from":"2018-05-25"},{"value":"GR","from":"2018-05-25"},{"value":"HR","from":"2018-05-25"},{"value":"HU","from":"2018-05-25"},{"value":"IE","from":"2018-05-25"},{"value":"IS","from":"2018-05-25"},{"value":"IT","from":"2018-05-25"},{"value":"LI","from":"2018-05-25"},{"value":"LT","from":"2018-05-25"},{"value":"LU","from":"2018-05-25"},{"value":"LV","from":"2018-05-25"},{"value":"MT","from":"2018-05-25"},{"value":"NL","from":"2018-05-25"},{"value":"NO","from":"2018-05-25"},{"value":"PL","from":"2018-05-25"},{"value":"PT","from":"2018-05-25"},{"value":"RO","from":"2018-05-25"},{"value":"SE","from":"2018-05-25"},{"value":"SI","from":"2018-05-25"},{"value":"SK","from":"2018-05-25"},{"value":"AD","from":"2018-05-25"},{"value":"AR","from":"2018-05-25"},{"value":"CH","from":"2018-05-25"},{"value":"FO","from":"2018-05-25"},{"value":"GG","from":"2018-05-25"},{"value":"GI","from":"2018-05-25"},{"value":"IL","from":"2018-05-25"},{"value":"IM","from":"2018-05-25"},{"value":"JE","from":"2018-05-25"},{"value":"NZ","from":"2018-05-25"},{"value":"UY","from":"2018-05-25"},{"value":"KR","from":"2022-12-19"}],"adequacy-partial":[{"value":"CA","from":"2018-05-25"},{"value":"JP","from":"2019-01-23"}],"data-bridge":[{"value":"US","from":"2023-10-12"}],"consent-exempt-always":[{"value":"strictly-necessary"},{"value":"communication"},{"value":"security"}],"consent-exempt-conditions":[{"value":"analytics","from":"2026-02-05"},{"value":"appearance","from":"2026-02-05"},{"value":"functional","from":"2026-02-05"},{"value":"emergency","from":"2026-02-05"}],"notice-exempt":[{"value":"strictly-necessary"},{"value":"communication"}]},"narrowing":[{"quiet":[],"entity":"field","key":"category","from":"personal-category","to":["not-personal-category","lesser-category"]},{"quiet":[],"entity":"field","key":"may_contain","from":"any","to":"absent"},{"quiet":[],"entity":"field","key":"technical_processing","from":"any","to":"absent"},{"quiet":[],"entity":"field","key":"inference","from":["deliberate","used"],"to":"any"},{"quiet":[],"entity":"dataset","key":"medium","from":["electronic","filing-system"],"to":"unstructured-paper"},{"quiet":["tracking/new-technology"],"entity":"technology","key":"purpose","from":["functional","appearance","analytics","diagnostics","support","advertising","social-media","emergency"],"to":["strictly-necessary","communication","security"]},{"quiet":[],"entity":"communication","key":"content","from":"promotional","to":"any"},{"quiet":[],"entity":"communication","key":"audience","from":["absent","directed"],"to":"indiscriminate"},{"quiet":[],"entity":"dataset","key":"subjects","from":"people","to":["no-people","organisations","deceased"]},{"quiet":[],"entity":"field","key":"subjects","from":"people","to":["no-people","organisations","deceased"]},{"quiet":[],"entity":"activity","key":"subjects","from":"people","to":["no-people","organisations","deceased"]},{"quiet":[],"entity":"field","key":"state","from":"any","to":["anonymised","not-personal"]},{"quiet":[],"entity":"dataset","key":"anonymisation.linkable","from":"yes","to":"any"},{"quiet":[],"entity":"recipient","key":"country","from":"any","to":["GB","absent"]},{"quiet":[],"entity":"recipient","key":"processed_in","from":"any","to":["GB","absent"]},{"quiet":["roles/changed"],"entity":"recipient","key":"role","from":"any","to":["same-entity","processor"]},{"quiet":["roles/changed"],"entity":"system","key":"role","from":"any","to":["processor","not-responsible"]},{"quiet":["roles/changed"],"entity":"dataset","key":"role","from":"any","to":["processor","not-responsible"]},{"quiet":["roles/changed"],"entity":"activity","key":"role","from":"any","to":["processor","not-responsible"]},{"quiet":[],"entity":"system","key":"household_use","from":["absent","no"],"to":"yes"},{"quiet":[],"entity":"recipient","key":"chosen_by_customer","from":["absent","no"],"to":"yes"},{"quiet":[],"entity":"activity","key":"features","from":["ai","generative-ai"],"to":"absent"},{"quiet":[],"entity":"dataset","key":"subjects","from":"children","to":"absent"},{"quiet":[],"entity":"field","key":"subjects","from":"children","to":"absent"},{"quiet":[],"entity":"activity","key":"subjects","from":"children","to":"absent"},{"quiet":[],"entity":"activity","key":"features","from":["profiling","scoring","risk-ranking","automated-decision","location-tracking","behaviour-tracking","employee-monitoring","public-monitoring","video-surveillance","facial-recognition","live-facial-recognition","biometric-identification","watchlist","model-training","data-matching","data-broker-data","recommender","targeted-advertising","social-media-targeting","political-campaigning","direct-marketing","clean-room","contact-tracing","clinical-use"],"to":"dropped"},{"quiet":[],"entity":"dataset","key":"subjects","from":["patients","care-home-residents","vulnerable-adults","older-people","disabled-people","debtors","employees","workers","job-applicants"],"to":"dropped"},{"quiet":[],"entity":"field","key":"subjects","from":["patients","care-home-residents","vulnerable-adults","older-people","disabled-people","debtors","employees","workers","job-applicants"],"to":"dropped"},{"quiet":[],"entity":"activity","key":"subjects","from":["patients","care-home-residents","vulnerable-adults","older-people","disabled-people","debtors","employees","workers","job-applicants"],"to":"dropped"},{"quiet":[],"entity":"dataset","key":"source","from":["third-party","public"],"to":"dropped"},{"quiet":["roles/changed"],"entity":"system","key":"decides","from":["purposes","essential-means","retention","use-limits"],"to":"dropped"},{"quiet":[],"entity":"system","key":"public_authority","from":"yes","to":"any"},{"quiet":[],"entity":"activity","key":"consent.condition_of_service","from":"yes","to":"any"},{"quiet":[],"entity":"activity","key":"consent.refusal_detriment","from":"yes","to":"any"},{"quiet":[],"entity":"activity","key":"consent.capacity","from":"some","to":"any"},{"quiet":[],"entity":"activity","key":"clean_room.lists_separated","from":"no","to":"any"},{"quiet":[],"entity":"communication","key":"recorded_material","from":"yes","to":"any"},{"quiet":[],"entity":"dataset","key":"security.cloud","from":"yes","to":"any"},{"quiet":[],"entity":"activity","key":"scale.large","from":"yes","to":"any"},{"quiet":[],"entity":"activity","key":"decisions.automation","from":["assisted","sole"],"to":["none","absent"]},{"quiet":[],"entity":"activity","key":"decisions.effect","from":["significant","legal"],"to":["none","absent"]},{"quiet":[],"entity":"activity","key":"decisions.gates_access","from":"yes","to":"any"},{"quiet":[],"entity":"activity","key":"new_technology","from":"yes","to":"any"},{"quiet":[],"entity":"activity","key":"risk_of_physical_harm","from":"yes","to":"any"},{"quiet":[],"entity":"recipient","key":"own_purposes","from":"any","to":"absent"},{"quiet":[],"entity":"system","key":"offered_to_children","from":"yes","to":"any"}],"sources":{"innovation-advice":{"title":"Innovation advice: previously asked questions","publisher":"Information Commissioner's Office","url":"https://ico.org.uk/for-organisations/advice-and-services/innovation-advice/previously-asked-questions/","published":"2024-04-11"},"what-is-personal-data":{"title":"What is personal data?","publisher":"Information Commissioner's Office","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/what-is-personal-data/"},"when-do-we-need-a-dpia":{"title":"When do we need to do a DPIA?","publisher":"Information Commissioner's Office","url":"https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/when-do-we-need-to-do-a-dpia/"},"your-data-matters":{"title":"Your data matters","publisher":"Information Commissioner's Office","url":"https://ico.org.uk/for-the-public/your-data-matters-blog/","published":"2021-06-18"},"uk-gdpr":{"title":"UK General Data Protection Regulation","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/eur/2016/679/contents"},"dpa-2018":{"title":"Data Protection Act 2018","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/ukpga/2018/12/contents","published":"2018-05-23"},"pecr":{"title":"Privacy and Electronic Communications (EC Directive) Regulations 2003","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/uksi/2003/2426/contents","published":"2003-09-18"},"duaa-2025":{"title":"Data (Use and Access) Act 2025","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/ukpga/2025/18/contents","published":"2025-06-19"},"si-2023-1028":{"title":"Data Protection (Adequacy) (United States of America) Regulations 2023","publisher":"legislation.gov.uk","url":"https://www.legislation.gov.uk/uksi/2023/1028/contents/made","published":"2023-09-21"},"design":{"title":"How the linter keeps its own ground","publisher":"privacy-lint","url":"docs/governance.md"}},"version":"0.1.0","digest":"4742658e35e4a638eee77749fad59077","rules":[{"id":"ai/new-use","title":"AI newly works on personal data","sources":[0,1],"cases":[{"kind":"newly","target":"activity","each":["uses"],"if":["&&",[".",["id","use"],"personal"],["call","any",[".",["id","activity"],"features"],["list",["value","ai"],["value","generative-ai"]]]]},{"kind":"newly","target":"activity","each":["features"],"when":"further","if":["&&",[".",["id","activity"],"personal"],["in",["id","feature"],["list",["value","ai"],["value","generative-ai"]]]]}]},{"id":"children/new-subject","title":"Children are newly concerned","sources":[2,3],"cases":[{"kind":"newly","target":"system","each":["people"],"if":["==",["id","subject"],["value","children"]]},{"kind":"newly","target":"dataset","each":["people"],"if":["&&",[".",["id","dataset"],"personal"],["==",["id","subject"],["value","children"]]]},{"kind":"newly","target":"activity","each":["people"],"if":["&&",[".",["id","activity"],"personal"],["==",["id","subject"],["value","children"]]]}],"once":true},{"id":"children/default-on","title":"On by default where children are likely","sources":[2],"cases":[{"kind":"state","target":"activity","each":["features"],"if":["&&",["&&",["&&",[".",["id","activity"],"personal"],["||",[".",["id","activity"],"children"],["call","unknown",[".",["id","system"],"offered_to_children"]]]],[".",[".",["id","activity"],"by_default"],"enabled"]],["in",["id","feature"],["list",["value","profiling"],["value","recommender"],["value","location-tracking"],["value","behaviour-tracking"],["value","targeted-advertising"],["value","social-media-targeting"]]]]},{"kind":"state","target":"technology","each":["self"],"if":["&&",["&&",["||",[".",["id","technology"],"children"],["call","unknown",[".",["id","system"],"offered_to_children"]]],[".",["id","technology"],"enabled_by_default"]],["in",[".",["id","technology"],"purpose"],["list",["value","advertising"],["value","social-media"]]]]}]},{"id":"children/marketing","title":"Marketing or automated decisions that aim at children","sources":[4,3],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",[".",["id","activity"],"personal"],["||",[".",["id","activity"],"children"],["call","unknown",[".",["id","system"],"offered_to_children"]]]],["||",["||",[".",["id","activity"],"marketing"],["==",[".",[".",["id","activity"],"decisions"],"automation"],["value","sole"]]],["in",["value","automated-decision"],[".",["id","activity"],"features"]]]]},{"kind":"state","target":"communication","each":["self"],"if":["&&",["&&",[".",["id","communication"],"directed_promotion"],["==",[".",["id","communication"],"activity"],["value",""]]],["==",[".",["id","system"],"offered_to_children"],["value","yes"]]]}]},{"id":"criminal-offence/new-field","title":"A field holds criminal offence data now","sources":[5,6],"cases":[{"kind":"newly","target":"field","each":["criminal_kinds"],"if":["&&",[".",["id","field"],"personal"],[".",["id","field"],"criminal"]]}]},{"id":"criminal-offence/new-use","title":"Criminal offence data gets a new use","sources":[6],"cases":[{"kind":"newly","target":"activity","each":["flows"],"by":[[".",["id","activity"],"purpose"]],"if":["&&",["&&",[".",["id","flow"],"personal"],[".",[".",["id","flow"],"field"],"criminal"]],["||",["==",[".",[".",["id","flow"],"recipient"],"id"],["value",""]],[".",[".",["id","flow"],"recipient"],"separate"]]]}],"unless":[{"rule":"criminal-offence/new-field","same":"field"},{"rule":"special-category/new-field","same":"field"},{"rule":"special-category/new-use","same":"field"}]},{"id":"criminal-offence/no-condition","title":"Criminal offence data with no condition","sources":[7,5],"cases":[{"kind":"state","target":"activity","each":["uses"],"if":["&&",["&&",[".",["id","use"],"personal"],[".",[".",["id","use"],"field"],"criminal"]],["in",[".",["id","activity"],"criminal_offence_condition"],["list",["value",""],["value","none"],["value","n/a"],["value","tbd"],["value","todo"],["value","?"],["value","-"]]]]}],"judges":["controller","joint-controller"]},{"id":"dpia/automatic","title":"The law itself requires a DPIA, and there is none","sources":[8],"cases":[{"kind":"state","target":"activity","each":["limbs"],"if":["&&",["&&",["&&",["==",[".",["id","limb"],"route"],["value","automatic"]],["in",[".",["id","limb"],"stated"],["list",["value","yes"],["value",""]]]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]],["!_",[".",[".",["id","activity"],"dpia"],"exempt"]]]}],"unless":[{"rule":"dpia/waived","same":"entity"}],"judges":["controller","joint-controller"]},{"id":"dpia/listed","title":"An operation on the Commissioner's list, and no DPIA","sources":[4],"cases":[{"kind":"state","target":"activity","each":["limbs"],"if":["&&",["&&",["&&",["==",[".",["id","limb"],"route"],["value","listed"]],["in",[".",["id","limb"],"stated"],["list",["value","yes"],["value",""]]]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]],["!_",[".",[".",["id","activity"],"dpia"],"exempt"]]]}],"unless":[{"rule":"dpia/automatic","same":"entity"},{"rule":"dpia/waived","same":"entity"}],"judges":["controller","joint-controller"]},{"id":"dpia/criteria","title":"Several signs of high risk, and no DPIA","sources":[9,10],"cases":[{"kind":"state","target":"activity","each":["limbs"],"if":["&&",["&&",["&&",["&&",["==",[".",["id","limb"],"route"],["value","criteria"]],["in",[".",["id","limb"],"stated"],["list",["value","yes"],["value",""]]]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]],["||",["!_",[".",[".",["id","activity"],"dpia"],"waived"]],[".",[".",["id","activity"],"dpia"],"vulnerable"]]],["!_",[".",[".",["id","activity"],"dpia"],"exempt"]]]}],"unless":[{"rule":"dpia/automatic","same":"entity"},{"rule":"dpia/listed","same":"entity"},{"rule":"dpia/waived","same":"entity"}],"judges":["controller","joint-controller"]},{"id":"dpia/scale-unstated","title":"Much is said of the scale, and not whether it is large","sources":[11],"cases":[{"kind":"state","target":"activity","each":["limbs"],"if":["&&",["&&",["==",[".",["id","limb"],"stated"],["value","left-out"]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]],["!_",[".",[".",["id","activity"],"dpia"],"exempt"]]]}],"unless":[{"rule":"dpia/automatic","same":"entity"},{"rule":"dpia/listed","same":"entity"},{"rule":"dpia/criteria","same":"entity"}],"judges":["controller","joint-controller"]},{"id":"dpia/waived","title":"A needed DPIA is left out, with a reason or an exemption","sources":[12],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]],["||",["&&",[".",[".",["id","activity"],"dpia"],"exemption_claimed"],["in",[".",[".",["id","activity"],"dpia"],"outcome"],["list",["value","automatic"],["value","listed"],["value","criteria"]]]],["&&",["&&",[".",[".",["id","activity"],"dpia"],"waived"],["==",[".",[".",["id","activity"],"dpia"],"outcome"],["value","criteria"]]],["!_",[".",[".",["id","activity"],"dpia"],"vulnerable"]]]]]}],"judges":["controller","joint-controller"]},{"id":"dpia/outdated","title":"The processing changed and its DPIA did not","sources":[13],"cases":[{"kind":"transition","target":"activity","each":["self"],"changed":["data","features","recipients","technologies","purpose","decisions","scale","subjects"],"if":["&&",["&&",["!=",[".",[".",["id","before"],"assessments"],"dpia"],["value",""]],["!=",[".",[".",["id","after"],"assessments"],"dpia"],["value",""]]],["<=",[".",[".",["id","after"],"assessments"],"dpia_date"],[".",[".",["id","before"],"assessments"],"dpia_date"]]]}],"judges":["controller","joint-controller"]},{"id":"dpia/removed","title":"A DPIA disappears while the processing stays","sources":[14],"cases":[{"kind":"transition","target":"activity","each":["self"],"changed":["assessments"],"if":["&&",["!=",[".",[".",["id","before"],"assessments"],"dpia"],["value",""]],["==",[".",[".",["id","after"],"assessments"],"dpia"],["value",""]]]}],"judges":["controller","joint-controller"]},{"id":"governance/declaration-added","title":"A repository declares its personal data for the first time","sources":[15],"cases":[{"kind":"newly","target":"system","each":["self"],"if":["&&",[".",["id","system"],"first_declaration"],["!=",[".",["id","system"],"digest"],["value",""]]]}]},{"id":"governance/declaration-removed","title":"The declaration goes away","sources":[16],"cases":[{"kind":"transition","target":"system","each":["self"],"changed":["declaration"],"if":[".",["id","before"],"personal"]}]},{"id":"governance/claim-narrowed","title":"A claim is narrowed, so that rules go quiet","sources":[17,18],"cases":[{"kind":"transition","target":"system","each":["self"],"changed":["claims"],"if":["!=",["id","key"],["value",""]]}]},{"id":"governance/unknown-fact","title":"A fact that a rule needs is unknown","sources":[19],"cases":[{"kind":"state","target":"system","each":["unknowns"],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"dataset","each":["unknowns"],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"field","each":["unknowns"],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"recipient","each":["unknowns"],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"technology","each":["unknowns"],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"activity","each":["unknowns"],"if":["!=",[".",["id","unknown"],"key"],["value",""]]},{"kind":"state","target":"communication","each":["unknowns"],"if":["!=",[".",["id","unknown"],"key"],["value",""]]}]},{"id":"governance/unused-data","title":"Personal data that no activity uses","sources":[20],"cases":[{"kind":"state","target":"dataset","each":["fields"],"if":["in",[".",["id","field"],"id"],[".",["id","dataset"],"unused_fields"]]}]},{"id":"governance/document-missing","title":"A document that is named is not there","sources":[21],"cases":[{"kind":"state","target":"dataset","each":["documents"],"if":[".",["id","document"],"missing"]},{"kind":"state","target":"recipient","each":["documents"],"if":[".",["id","document"],"missing"]},{"kind":"state","target":"activity","each":["documents"],"if":[".",["id","document"],"missing"]}]},{"id":"governance/date-ahead","title":"Something is said to be done on a day that has not come","sources":[22],"cases":[{"kind":"state","target":"dataset","each":["self"],"if":["||",[">",[".",[".",["id","dataset"],"anonymisation"],"motivated_intruder_test"],["id","asOf"]],[">",[".",[".",["id","dataset"],"anonymisation"],"reviewed"],["id","asOf"]]]},{"kind":"state","target":"recipient","each":["self"],"if":[">",[".",[".",["id","recipient"],"transfer"],"verified"],["id","asOf"]]},{"kind":"state","target":"activity","each":["self"],"if":["||",[">",[".",[".",["id","activity"],"assessments"],"dpia_date"],["id","asOf"]],[">",[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"],["id","asOf"]]]}]},{"id":"governance/gate-changed","title":"What the check rests on changes","sources":[23],"cases":[{"kind":"newly","target":"gate","each":["self"],"if":["!=",[".",["id","gate"],"path"],["value",""]]}]},{"id":"governance/risk-accepted","title":"A risk is accepted","sources":[24],"cases":[{"kind":"newly","target":"accepted","each":["self"],"if":["!=",[".",["id","accepted"],"finding"],["value",""]]}]},{"id":"governance/acceptance-unused","title":"An accepted risk matches no finding","sources":[24],"cases":[{"kind":"state","target":"accepted","each":["self"],"if":["&&",["!_",[".",["id","accepted"],"matches"]],["!_",[".",["id","accepted"],"expired"]]]}]},{"id":"governance/acceptance-expired","title":"An accepted risk has run out","sources":[24],"cases":[{"kind":"state","target":"accepted","each":["self"],"if":[".",["id","accepted"],"expired"]}]},{"id":"lawful-basis/missing","title":"Personal data is used with no lawful basis","sources":[7,6],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"lawful_basis"],["value",""]]]}],"judges":["controller","joint-controller"]},{"id":"lawful-basis/changed","title":"An activity swaps its lawful basis or condition","sources":[7],"cases":[{"kind":"transition","target":"activity","each":["self"],"changed":["lawful_basis","special_category_condition"],"if":["||",["&&",["&&",["!=",[".",["id","before"],"lawful_basis"],["value",""]],["!=",[".",["id","after"],"lawful_basis"],["value",""]]],["!=",[".",["id","before"],"lawful_basis"],[".",["id","after"],"lawful_basis"]]],["&&",["&&",["!=",[".",["id","before"],"special_category_condition"],["value",""]],["!=",[".",["id","after"],"special_category_condition"],["value",""]]],["!=",[".",["id","before"],"special_category_condition"],[".",["id","after"],"special_category_condition"]]]]}],"judges":["controller","joint-controller"]},{"id":"lawful-basis/consent-imbalance","title":"Consent from people who can hardly refuse","sources":[7],"cases":[{"kind":"state","target":"activity","each":["subjects"],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"lawful_basis"],["value","consent"]]],["in",["id","subject"],[".",["id","activity"],"power_imbalance"]]]}],"judges":["controller","joint-controller"]},{"id":"lawful-basis/consent-detriment","title":"Refusing consent costs something","sources":[7,0],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"relies_on_consent"]],["||",["||",["||",["==",[".",[".",["id","activity"],"consent"],"condition_of_service"],["value","yes"]],["==",[".",[".",["id","activity"],"consent"],"refusal_detriment"],["value","yes"]]],["call","unknown",[".",[".",["id","activity"],"consent"],"condition_of_service"]]],["call","unknown",[".",[".",["id","activity"],"consent"],"refusal_detriment"]]]]}],"judges":["controller","joint-controller"]},{"id":"lawful-basis/consent-capacity","title":"Consent from people who may not understand it","sources":[7,10],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"relies_on_consent"]],["||",["||",["==",[".",[".",["id","activity"],"consent"],"capacity"],["value","some"]],["call","unknown",[".",[".",["id","activity"],"consent"],"capacity"]]],["&&",[">",["call","size",["call","without",[".",["id","activity"],"vulnerable"],["list",["value","employees"],["value","workers"],["value","job-applicants"]]]],["value",0]],["==",[".",[".",["id","activity"],"consent"],"capacity"],["value",""]]]]]}],"judges":["controller","joint-controller"]},{"id":"lawful-basis/consent-bundled","title":"Explicit consent sits inside the contract","sources":[0],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"special_category_condition"],["value","explicit-consent"]]],["||",["==",[".",[".",["id","activity"],"consent"],"bundled_in_contract"],["value","yes"]],["call","unknown",[".",[".",["id","activity"],"consent"],"bundled_in_contract"]]]]}],"judges":["controller","joint-controller"]},{"id":"lawful-basis/consent-no-withdrawal","title":"Consent that cannot be withdrawn","sources":[0],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",[".",["id","activity"],"personal"],[".",["id","activity"],"relies_on_consent"]],["==",[".",[".",["id","activity"],"consent"],"withdrawal"],["value",""]]]}],"judges":["controller","joint-controller"]},{"id":"lawful-basis/no-lia","title":"Legitimate interests with no assessment","sources":[7,0],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"lawful_basis"],["value","legitimate-interests"]]],["==",[".",[".",["id","activity"],"assessments"],"lia"],["value",""]]]}],"judges":["controller","joint-controller"]},{"id":"lawful-basis/less-intrusive-means","title":"Watching people with nothing that shows it is necessary","sources":[7,10],"cases":[{"kind":"state","target":"activity","each":["features"],"if":["&&",["&&",["&&",[".",["id","activity"],"personal"],["==",[".",[".",["id","activity"],"assessments"],"necessity"],["value",""]]],["!_",[".",["id","activity"],"has_dpia"]]],["||",["||",["in",["id","feature"],["list",["value","employee-monitoring"],["value","live-facial-recognition"]]],["&&",["==",["id","feature"],["value","location-tracking"]],["call","any",[".",["id","activity"],"subjects"],["list",["value","employees"],["value","workers"],["value","contractors"],["value","drivers"]]]]],["&&",["in",["value","care-home-residents"],[".",["id","activity"],"subjects"]],["||",["==",["id","feature"],["value","video-surveillance"]],["&&",["&&",["==",["id","feature"],["value","ai"]],["in",["value","video"],[".",["id","activity"],"categories"]]],["!_",["in",["value","video-surveillance"],[".",["id","activity"],"features"]]]]]]]]}],"judges":["controller","joint-controller"]},{"id":"lawful-basis/recognised-interest","title":"Recognised legitimate interests as the basis","sources":[25],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"lawful_basis"],["value","recognised-legitimate-interests"]]]}],"judges":["controller","joint-controller"]},{"id":"marketing/no-consent","title":"Promotion is sent to people who did not agree","sources":[26,27],"cases":[{"kind":"state","target":"communication","each":["self"],"if":["&&",["&&",["&&",["in",[".",["id","communication"],"content"],["list",["value","promotional"],["value",""]]],["||",["==",[".",["id","communication"],"audience"],["value","directed"]],["==",[".",["id","communication"],"audience"],["value",""]]]],["in",[".",["id","communication"],"channel"],["list",["value","email"],["value","sms"],["value","push"],["value","automated-call"],["value","phone"]]]],["||",["==",[".",["id","communication"],"consent"],["value",""]],["==",[".",["id","communication"],"consent"],["value","none"]]]]}],"unless":[{"rule":"marketing/automated-call","same":"entity"}]},{"id":"marketing/automated-call","title":"A marketing call plays recorded or synthesised speech without consent","sources":[28,29],"cases":[{"kind":"state","target":"communication","each":["self"],"if":["&&",["&&",["&&",["==",[".",["id","communication"],"content"],["value","promotional"]],["||",["==",[".",["id","communication"],"audience"],["value","directed"]],["==",[".",["id","communication"],"audience"],["value",""]]]],["||",["&&",["==",[".",["id","communication"],"channel"],["value","phone"]],["||",["==",[".",["id","communication"],"recorded_material"],["value","yes"]],["call","unknown",[".",["id","communication"],"recorded_material"]]]],["&&",["==",[".",["id","communication"],"channel"],["value","automated-call"]],["!=",[".",["id","communication"],"recorded_material"],["value","no"]]]]],["||",["==",[".",["id","communication"],"consent"],["value",""]],["!=",[".",["id","communication"],"consent"],["value","opt-in"]]]]}]},{"id":"marketing/new","title":"Promotion is newly directed at particular people","sources":[26],"cases":[{"kind":"newly","target":"communication","each":["facets"],"if":["&&",["==",[".",["id","communication"],"content"],["value","promotional"]],["||",["==",[".",["id","communication"],"audience"],["value","directed"]],["==",[".",["id","communication"],"audience"],["value",""]]]]}]},{"id":"monitoring/facial-recognition","title":"Faces of people who pass are newly recognised","sources":[30],"cases":[{"kind":"newly","target":"activity","each":["features"],"if":["in",["id","feature"],["list",["value","live-facial-recognition"],["value","watchlist"]]]}]},{"id":"monitoring/no-objection","title":"People cannot object where they have the right to","sources":[31,32],"cases":[{"kind":"state","target":"activity","each":["features"],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"objection"],["value",""]]],["||",["||",["in",["id","feature"],["list",["value","live-facial-recognition"],["value","watchlist"],["value","direct-marketing"],["value","targeted-advertising"],["value","social-media-targeting"]]],["&&",["==",["id","feature"],["value","political-campaigning"]],["call","any",[".",["id","activity"],"features"],["list",["value","profiling"],["value","data-matching"],["value","data-broker-data"]]]]],["&&",["&&",["==",["id","feature"],["value","profiling"]],["in",["value","voters"],[".",["id","activity"],"subjects"]]],["!_",["in",["value","political-campaigning"],[".",["id","activity"],"features"]]]]]]},{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"objection"],["value",""]]],[".",["id","activity"],"marketing"]],["!_",["call","any",[".",["id","activity"],"features"],["list",["value","live-facial-recognition"],["value","watchlist"],["value","direct-marketing"],["value","targeted-advertising"],["value","social-media-targeting"],["value","political-campaigning"]]]]]}]},{"id":"monitoring/employees","title":"Workers are newly monitored or tracked","sources":[10],"cases":[{"kind":"newly","target":"activity","each":["features","subjects"],"if":["&&",["&&",[".",["id","activity"],"personal"],["in",["id","feature"],["list",["value","employee-monitoring"],["value","location-tracking"],["value","behaviour-tracking"]]]],["in",["id","subject"],["list",["value","employees"],["value","workers"],["value","contractors"],["value","drivers"]]]]},{"kind":"newly","target":"activity","each":["features"],"if":["&&",["&&",[".",["id","activity"],"personal"],["==",["id","feature"],["value","employee-monitoring"]]],["!_",["call","any",[".",["id","activity"],"subjects"],["list",["value","employees"],["value","workers"],["value","contractors"],["value","drivers"]]]]]}]},{"id":"monitoring/invisible","title":"Data comes from elsewhere, and people are not told","sources":[33,32],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",["||",[".",["id","activity"],"indirect_source"],["call","unknown",[".",["id","activity"],"indirect_source"]]],["||",["==",[".",["id","activity"],"article_14"],["value",""]],["&&",["!=",[".",["id","activity"],"article_14"],["value","provided"]],["||",["==",[".",["id","activity"],"privacy_notice"],["value",""]],["==",[".",[".",["id","activity"],"assessments"],"dpia"],["value",""]]]]]]}],"judges":["controller","joint-controller"]},{"id":"monitoring/political","title":"A political campaign newly profiles or targets voters","sources":[32],"cases":[{"kind":"newly","target":"activity","each":["features"],"if":["||",["&&",["in",["value","political-campaigning"],[".",["id","activity"],"features"]],["in",["id","feature"],["list",["value","profiling"],["value","data-matching"],["value","data-broker-data"],["value","social-media-targeting"]]]],["&&",["in",["value","voters"],[".",["id","activity"],"subjects"]],["in",["id","feature"],["list",["value","profiling"],["value","social-media-targeting"]]]]]}]},{"id":"people/new-vulnerable","title":"Vulnerable people are newly concerned","sources":[10],"cases":[{"kind":"newly","target":"dataset","each":["people"],"if":["&&",[".",["id","dataset"],"personal"],["in",["id","subject"],[".",["id","dataset"],"vulnerable"]]]},{"kind":"newly","target":"activity","each":["people"],"if":["&&",["&&",[".",["id","activity"],"personal"],["!=",["id","subject"],["value","children"]]],["in",["id","subject"],[".",["id","activity"],"vulnerable"]]]}],"once":true},{"id":"personal-data/claimed-not-personal","title":"A claim that data is anonymous or not personal, with nothing behind it","sources":[34,7,6,26,35,36],"cases":[{"kind":"state","target":"field","each":["self"],"if":["&&",["&&",[".",["id","field"],"personal_category"],[".",["id","field"],"claimed"]],["||",["||",["||",["==",[".",[".",[".",["id","field"],"dataset"],"anonymisation"],"assessment"],["value",""]],["==",[".",[".",[".",["id","field"],"dataset"],"anonymisation"],"linkable"],["value","yes"]]],["==",[".",[".",[".",["id","field"],"dataset"],"anonymisation"],"linkable"],["value",""]]],["&&",["==",[".",["id","field"],"state"],["value","anonymised"]],[".",["id","field"],"identifies_directly"]]]]}],"unless":[{"rule":"personal-data/pseudonymised-as-anonymous","same":"field"},{"rule":"personal-data/people-in-business-roles","same":"field"}]},{"id":"personal-data/pseudonymised-as-anonymous","title":"Pseudonymised data declared as anonymised","sources":[35,37,7],"cases":[{"kind":"state","target":"field","each":["self"],"if":["&&",["&&",[".",["id","field"],"personal_category"],["==",[".",["id","field"],"state"],["value","anonymised"]]],["==",[".",[".",[".",["id","field"],"dataset"],"anonymisation"],"linkable"],["value","yes"]]]}]},{"id":"personal-data/anonymisation-untested","title":"Anonymised data is shared untested","sources":[36],"cases":[{"kind":"state","target":"dataset","each":["fields"],"if":["&&",["&&",["in",[".",["id","field"],"id"],[".",["id","dataset"],"shared_anonymised_fields"]],["==",[".",[".",["id","dataset"],"anonymisation"],"motivated_intruder_test"],["value",""]]],["!=",[".",[".",["id","dataset"],"anonymisation"],"linkable"],["value","yes"]]]}]},{"id":"personal-data/anonymisation-stale","title":"Anonymisation was last reviewed long ago","sources":[36],"cases":[{"kind":"state","target":"dataset","each":["self"],"if":["&&",[".",["id","dataset"],"claims_anonymised"],["||",["call","older_than",[".",[".",["id","dataset"],"anonymisation"],"reviewed"],["value",12]],["&&",["==",[".",[".",["id","dataset"],"anonymisation"],"reviewed"],["value",""]],["call","older_than",[".",[".",["id","dataset"],"anonymisation"],"motivated_intruder_test"],["value",12]]]]]}]},{"id":"personal-data/people-in-business-roles","title":"People in a business role declared as not personal","sources":[38],"cases":[{"kind":"state","target":"field","each":["self"],"if":["||",["&&",["&&",["&&",[".",["id","field"],"personal_category"],["==",[".",["id","field"],"state"],["value","not-personal"]]],[".",["id","field"],"identifies_directly"]],[">",["call","size",[".",["id","field"],"business_people"]],["value",0]]],["&&",["in",["value","sole-traders"],[".",["id","field"],"subjects"]],["call","any",[".",["id","field"],"categories"],["list",["value","company-name"],["value","company-number"]]]]]}]},{"id":"personal-data/identity-theft-set","title":"Name, address and date of birth come together","sources":[39],"cases":[{"kind":"newly","target":"activity","each":["self"],"if":["&&",["&&",["in",["value","name"],[".",["id","activity"],"categories"]],["in",["value","postal-address"],[".",["id","activity"],"categories"]]],["in",["value","date-of-birth"],[".",["id","activity"],"categories"]]]}]},{"id":"personal-data/new-field","title":"A new field of personal data","sources":[18,40],"cases":[{"kind":"newly","target":"field","each":["self"],"if":[".",["id","field"],"personal"]}],"unless":[{"rule":"personal-data/new-highly-personal","same":"field"},{"rule":"special-category/new-field","same":"field"},{"rule":"criminal-offence/new-field","same":"field"},{"rule":"personal-data/claimed-not-personal","same":"field"},{"rule":"personal-data/pseudonymised-as-anonymous","same":"field"},{"rule":"personal-data/people-in-business-roles","same":"field"}]},{"id":"personal-data/new-highly-personal","title":"New highly personal data","sources":[9],"cases":[{"kind":"newly","target":"field","each":["highly_personal"],"if":[".",["id","field"],"personal"]}],"unless":[{"rule":"special-category/new-field","same":"field"},{"rule":"criminal-offence/new-field","same":"field"},{"rule":"personal-data/claimed-not-personal","same":"field"},{"rule":"personal-data/pseudonymised-as-anonymous","same":"field"}]},{"id":"purpose/changed","title":"Data that was there gets a new purpose","sources":[6,37],"cases":[{"kind":"newly","target":"activity","each":["uses"],"by":[[".",["id","activity"],"purpose"]],"if":["&&",["&&",[".",["id","use"],"personal"],[".",["id","use"],"existing_data"]],["==",[".",[".",["id","activity"],"assessments"],"compatibility"],["value",""]]]},{"kind":"transition","target":"activity","each":["self"],"changed":["purpose"],"if":["&&",["&&",["&&",[".",["id","after"],"personal"],["!=",[".",["id","before"],"purpose"],[".",["id","after"],"purpose"]]],["!=",[".",[".",["id","after"],"assessments"],"compatibility"],["value",""]]],["==",[".",[".",["id","before"],"assessments"],"compatibility"],[".",[".",["id","after"],"assessments"],"compatibility"]]]}],"unless":[{"rule":"purpose/single-purpose-data","same":"entity"}]},{"id":"purpose/single-purpose-data","title":"Contact-tracing data is used for something else","sources":[41],"cases":[{"kind":"state","target":"activity","each":["uses"],"if":["&&",["&&",[".",["id","use"],"personal"],["in",["value","contact-tracing"],[".",["id","use"],"used_for"]]],["||",["||",[".",["id","activity"],"marketing"],[">",["call","size",[".",["id","activity"],"reselling_recipients"]],["value",0]]],["call","any",[".",["id","activity"],"features"],["list",["value","profiling"],["value","scoring"],["value","behaviour-tracking"],["value","recommender"],["value","model-training"],["value","data-matching"],["value","political-campaigning"]]]]]}]},{"id":"retention/missing","title":"Nothing says how long personal data is kept","sources":[6,42],"cases":[{"kind":"state","target":"dataset","each":["fields"],"if":["&&",["==",[".",["id","dataset"],"retention"],["value",""]],["in",[".",["id","field"],"id"],[".",["id","dataset"],"unretained_fields"]]]}]},{"id":"retention/extended","title":"Personal data is kept longer than before","sources":[6],"cases":[{"kind":"transition","target":"dataset","each":["self"],"changed":["retention"],"if":["&&",["&&",[".",["id","after"],"personal"],["!=",[".",["id","before"],"retention"],["value",""]]],["||",["||",["||",["==",[".",["id","after"],"retention"],["value",""]],["&&",[">=",[".",["id","before"],"retention_days"],["value",0]],["||",[".",["id","after"],"retention_open"],[">",[".",["id","after"],"retention_days"],[".",["id","before"],"retention_days"]]]]],["&&",["&&",[">=",[".",["id","before"],"retention_days"],["value",0]],["rcall","contains",[".",["id","after"],"retention"],["value"," after "]]],["!_",["rcall","contains",[".",["id","before"],"retention"],["value"," after "]]]]],["&&",[".",["id","before"],"retention_open"],["rcall","endsWith",[".",["id","after"],"retention"],["+",["value"," after "],[".",["id","before"],"retention"]]]]]]},{"kind":"transition","target":"field","each":["self"],"changed":["retention"],"if":["&&",["&&",[".",["id","after"],"personal"],["!=",[".",["id","before"],"kept"],["value",""]]],["||",["||",["||",["==",[".",["id","after"],"kept"],["value",""]],["&&",[">=",[".",["id","before"],"kept_days"],["value",0]],["||",[".",["id","after"],"kept_open"],[">",[".",["id","after"],"kept_days"],[".",["id","before"],"kept_days"]]]]],["&&",["&&",[">=",[".",["id","before"],"kept_days"],["value",0]],["rcall","contains",[".",["id","after"],"kept"],["value"," after "]]],["!_",["rcall","contains",[".",["id","before"],"kept"],["value"," after "]]]]],["&&",[".",["id","before"],"kept_open"],["rcall","endsWith",[".",["id","after"],"kept"],["+",["value"," after "],[".",["id","before"],"kept"]]]]]]}]},{"id":"rights/no-privacy-notice","title":"No privacy notice is named","sources":[42,32],"cases":[{"kind":"state","target":"system","each":["self"],"if":["&&",[".",["id","system"],"personal"],["==",[".",["id","system"],"privacy_notice"],["value",""]]]}],"judges":["controller","joint-controller"]},{"id":"rights/sar-health-opinion","title":"Health data in an access request without a recent opinion","sources":[43,44],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",[".",["id","activity"],"has_sar_exemption"],[".",["id","activity"],"health"]],["||",["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"],["value",""]],["!_",["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"action"],["value","withhold"]],["in",[".",[".",["id","activity"],"sar_exemption"],"ground"],["list",["value","research"],["value","unfounded"],["value","excessive"]]]]]],["&&",["!=",[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"],["value",""]],["||",["==",[".",[".",["id","activity"],"sar_exemption"],"request"],["value",""]],["!_",["call","within_months",[".",[".",["id","activity"],"sar_exemption"],"health_professional_opinion"],["value",6],[".",[".",["id","activity"],"sar_exemption"],"request"]]]]]]]}],"judges":["controller","joint-controller"]},{"id":"rights/sar-research","title":"Access is refused under an exemption that does not hold as declared","sources":[43],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["||",["&&",["&&",["==",[".",[".",["id","activity"],"sar_exemption"],"ground"],["value","research"]],["!=",[".",[".",["id","activity"],"sar_exemption"],"action"],["value","release"]]],["||",["||",["==",[".",[".",["id","activity"],"sar_exemption"],"decisions_about_people"],["value","yes"]],["==",[".",[".",["id","activity"],"sar_exemption"],"safeguards"],["value",""]]],["==",[".",[".",["id","activity"],"sar_exemption"],"decisions_about_people"],["value",""]]]],["&&",["&&",["in",[".",[".",["id","activity"],"sar_exemption"],"ground"],["list",["value","unfounded"],["value","excessive"]]],["!=",[".",[".",["id","activity"],"sar_exemption"],"action"],["value","release"]]],["||",["==",[".",[".",["id","activity"],"sar_exemption"],"blanket"],["value",""]],["==",[".",[".",["id","activity"],"sar_exemption"],"blanket"],["value","yes"]]]]]}],"judges":["controller","joint-controller"]},{"id":"roles/new-recipient","title":"Personal data reaches a new recipient","sources":[45,6],"cases":[{"kind":"newly","target":"recipient","each":["flows"],"when":"first","if":["&&",[".",["id","flow"],"personal"],[".",["id","recipient"],"separate"]]}],"unless":[{"rule":"roles/new-sub-processor","same":"entity"}]},{"id":"roles/new-sub-processor","title":"A customer's data reaches a further processor","sources":[46],"cases":[{"kind":"newly","target":"recipient","each":["flows"],"when":"first","if":["&&",["&&",[".",["id","flow"],"personal"],[".",["id","flow"],"as_processor"]],[".",["id","recipient"],"processor"]]}]},{"id":"roles/same-entity-claim","title":"A recipient abroad is claimed to be the same legal entity","sources":[47],"cases":[{"kind":"newly","target":"recipient","each":["self"],"if":["&&",["==",[".",["id","recipient"],"role"],["value","same-entity"]],["||",["!_",["in",[".",["id","recipient"],"country"],["list",["value",""],["value","GB"]]]],[">",["call","size",["call","without",[".",["id","recipient"],"processed_in"],["list",["value","GB"]]]],["value",0]]]]}]},{"id":"roles/changed","title":"Somebody's role moves","sources":[45],"cases":[{"kind":"transition","target":"recipient","each":["self"],"changed":["role"],"if":["&&",["!=",[".",["id","before"],"role"],["value",""]],["!=",[".",["id","before"],"role"],[".",["id","after"],"role"]]]},{"kind":"transition","target":"system","each":["self"],"changed":["role"],"if":["!=",[".",["id","before"],"role"],[".",["id","after"],"role"]]},{"kind":"transition","target":"dataset","each":["self"],"changed":["role"],"if":["&&",["!=",[".",["id","before"],"role"],[".",["id","after"],"role"]],["!=",[".",["id","before"],"own_role"],[".",["id","after"],"own_role"]]]},{"kind":"transition","target":"activity","each":["self"],"changed":["role"],"if":["&&",["!=",[".",["id","before"],"role"],[".",["id","after"],"role"]],["!=",[".",["id","before"],"own_role"],[".",["id","after"],"own_role"]]]}]},{"id":"roles/processor-own-purposes","title":"A processor uses the data for purposes of its own","sources":[45],"cases":[{"kind":"state","target":"recipient","each":["own_purposes"],"if":["&&",["&&",[".",["id","recipient"],"processor"],[".",["id","recipient"],"receives_personal"]],["in",[".",["id","recipient"],"own_purposes_role"],["list",["value",""],["value","processor"],["value","sub-processor"],["value","same-entity"]]]]},{"kind":"state","target":"recipient","each":["self"],"if":["&&",["&&",[".",["id","recipient"],"processor"],[".",["id","recipient"],"receives_personal"]],["call","unknown",[".",["id","recipient"],"own_purposes"]]]}]},{"id":"roles/no-processor-contract","title":"A processor without a contract","sources":[45],"cases":[{"kind":"state","target":"recipient","each":["self"],"if":["&&",["&&",[".",["id","recipient"],"processor"],[".",["id","recipient"],"receives_personal"]],["==",[".",["id","recipient"],"contract"],["value",""]]]}]},{"id":"roles/no-sharing-agreement","title":"Data is shared without an agreement","sources":[45,6],"cases":[{"kind":"state","target":"recipient","each":["self"],"if":["&&",["&&",["&&",["&&",[".",["id","recipient"],"receives_personal"],["==",[".",["id","recipient"],"data_sharing_agreement"],["value",""]]],["!_",[".",["id","recipient"],"covered_by_agreement"]]],["!=",[".",["id","recipient"],"chosen_by_customer"],["value","yes"]]],["||",["in",[".",["id","recipient"],"role"],["list",["value","controller"],["value","joint-controller"]]],["&&",[">",["call","size",[".",["id","recipient"],"own_purposes"]],["value",0]],["in",[".",["id","recipient"],"own_purposes_role"],["list",["value","controller"],["value","joint-controller"]]]]]]}],"unless":[{"rule":"sharing/outside-agreement","same":"entity"}]},{"id":"roles/decides-but-not-controller","title":"Decides like a controller and claims to be none","sources":[45],"cases":[{"kind":"state","target":"system","each":["self"],"if":["&&",["in",[".",["id","system"],"role"],["list",["value","processor"],["value","not-responsible"]]],["call","any",[".",["id","system"],"decides"],["list",["value","purposes"],["value","essential-means"],["value","retention"],["value","use-limits"]]]]},{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",["in",[".",["id","activity"],"role"],["list",["value","processor"],["value","not-responsible"]]],["call","any",[".",["id","activity"],"features"],["list",["value","clinical-use"],["value","external-app"]]]],["||",[".",["id","system"],"controller"],["!_",["call","any",[".",["id","system"],"decides"],["list",["value","purposes"],["value","essential-means"],["value","retention"],["value","use-limits"]]]]]]},{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",[".",["id","system"],"controller"],["in",[".",["id","activity"],"own_role"],["list",["value","processor"],["value","not-responsible"]]]],["call","any",[".",["id","system"],"decides"],["list",["value","purposes"],["value","essential-means"],["value","retention"],["value","use-limits"]]]]},{"kind":"state","target":"dataset","each":["self"],"if":["&&",["&&",[".",["id","system"],"controller"],["in",[".",["id","dataset"],"own_role"],["list",["value","processor"],["value","not-responsible"]]]],["call","any",[".",["id","system"],"decides"],["list",["value","purposes"],["value","essential-means"],["value","retention"],["value","use-limits"]]]]}]},{"id":"roles/not-responsible-claim","title":"Data is newly declared, and responsibility for it denied","sources":[45],"cases":[{"kind":"newly","target":"dataset","each":["self"],"if":["&&",[".",["id","dataset"],"personal"],["==",[".",["id","dataset"],"own_role"],["value","not-responsible"]]]},{"kind":"newly","target":"activity","each":["self"],"if":["&&",[".",["id","activity"],"personal"],["==",[".",["id","activity"],"own_role"],["value","not-responsible"]]]}],"unless":[{"rule":"roles/changed","same":"entity"},{"rule":"roles/decides-but-not-controller","same":"entity"}]},{"id":"roles/household-claim","title":"The household exemption together with more than household use","sources":[45],"cases":[{"kind":"state","target":"system","each":["self"],"if":["&&",["==",[".",["id","system"],"household_use"],["value","yes"]],["||",["||",["||",["==",[".",["id","system"],"business_use"],["value","yes"]],["==",[".",["id","system"],"posted_publicly"],["value","yes"]]],["call","unknown",[".",["id","system"],"business_use"]]],["call","unknown",[".",["id","system"],"posted_publicly"]]]]}]},{"id":"security/encryption-removed","title":"Encryption of personal data goes away","sources":[48],"cases":[{"kind":"transition","target":"dataset","each":["self"],"changed":["security"],"if":["&&",[".",["id","after"],"personal"],["||",["||",["||",["&&",["==",[".",[".",["id","before"],"security"],"encrypted_at_rest"],["value","yes"]],["==",[".",[".",["id","after"],"security"],"encrypted_at_rest"],["value","no"]]],["&&",["==",[".",[".",["id","before"],"security"],"encrypted_in_transit"],["value","yes"]],["==",[".",[".",["id","after"],"security"],"encrypted_in_transit"],["value","no"]]]],["&&",["==",[".",[".",["id","before"],"security"],"encrypted_at_rest"],["value","yes"]],["==",[".",[".",["id","after"],"security"],"encrypted_at_rest"],["value",""]]]],["&&",["==",[".",[".",["id","before"],"security"],"encrypted_in_transit"],["value","yes"]],["==",[".",[".",["id","after"],"security"],"encrypted_in_transit"],["value",""]]]]]}]},{"id":"security/cloud-unencrypted","title":"Personal data lies in a cloud without encryption","sources":[48],"cases":[{"kind":"state","target":"dataset","each":["self"],"if":["&&",["&&",[".",["id","dataset"],"personal"],["||",["==",[".",[".",["id","dataset"],"security"],"cloud"],["value","yes"]],["call","unknown",[".",[".",["id","dataset"],"security"],"cloud"]]]],["||",["||",["||",["==",[".",[".",["id","dataset"],"security"],"encrypted_at_rest"],["value","no"]],["==",[".",[".",["id","dataset"],"security"],"encrypted_in_transit"],["value","no"]]],["==",[".",[".",["id","dataset"],"security"],"encrypted_at_rest"],["value",""]]],["==",[".",[".",["id","dataset"],"security"],"encrypted_in_transit"],["value",""]]]]}]},{"id":"security/nis-review","title":"Something is offered as a service","sources":[48],"cases":[{"kind":"newly","target":"system","each":["self"],"by":[[".",["id","system"],"provides_service"]],"if":["in",[".",["id","system"],"provides_service"],["list",["value","saas"],["value","paas"],["value","iaas"],["value","other"]]]}]},{"id":"sharing/outside-agreement","title":"A recipient that the agreement does not name","sources":[6],"cases":[{"kind":"newly","target":"recipient","each":["flows"],"if":["&&",["&&",["&&",["&&",[".",["id","flow"],"personal"],["in",[".",["id","recipient"],"role"],["list",["value","controller"],["value","joint-controller"]]]],[".",[".",[".",["id","flow"],"field"],"dataset"],"has_agreements"]],["!_",["in",[".",["id","recipient"],"id"],[".",[".",[".",["id","flow"],"field"],"dataset"],"agreement_recipients"]]]],["==",[".",["id","recipient"],"data_sharing_agreement"],["value",""]]]}]},{"id":"sharing/new-data","title":"A recipient gets further data","sources":[6],"cases":[{"kind":"newly","target":"recipient","each":["received"],"when":"further","if":["&&",[".",["id","flow"],"personal"],[".",["id","recipient"],"separate"]]}],"unless":[{"rule":"roles/new-sub-processor","same":"field"}]},{"id":"sharing/model-training","title":"Personal data is shared to train a model","sources":[6,45],"cases":[{"kind":"state","target":"recipient","each":["received"],"if":["&&",["&&",[".",["id","flow"],"personal"],[".",["id","recipient"],"separate"]],["||",["||",["in",["value","model-training"],[".",["id","recipient"],"own_purposes"]],["&&",["||",["in",["value","product-improvement"],[".",["id","recipient"],"own_purposes"]],["call","unknown",[".",["id","recipient"],"own_purposes"]]],["call","any",[".",[".",["id","flow"],"activity"],"features"],["list",["value","ai"],["value","generative-ai"]]]]],["&&",["!_",[".",["id","recipient"],"processor"]],["in",["value","model-training"],[".",[".",["id","flow"],"activity"],"features"]]]]]}]},{"id":"sharing/clean-room","title":"A clean room that does not keep the lists apart","sources":[6,49],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",[".",["id","activity"],"personal"],["in",["value","clean-room"],[".",["id","activity"],"features"]]],["||",["||",["==",[".",[".",["id","activity"],"clean_room"],"lists_separated"],["value","no"]],["==",[".",[".",["id","activity"],"clean_room"],"lists_separated"],["value",""]]],["==",["call","size",[".",[".",["id","activity"],"clean_room"],"techniques"]],["value",0]]]]}]},{"id":"special-category/new-field","title":"A field is special category data now","sources":[5,50,51],"cases":[{"kind":"newly","target":"field","each":["special_kinds"],"if":["&&",[".",["id","field"],"personal"],[".",["id","field"],"special"]]},{"kind":"state","target":"field","each":["self"],"if":["&&",[".",["id","field"],"personal"],["||",["call","unknown",[".",["id","field"],"inference"]],["&&",["in",[".",["id","field"],"inference"],["list",["value","deliberate"],["value","used"]]],["==",["call","size",[".",["id","field"],"infers"]],["value",0]]]]]}]},{"id":"special-category/new-use","title":"Special category data gets a new use","sources":[6,0],"cases":[{"kind":"newly","target":"activity","each":["flows"],"by":[[".",["id","activity"],"purpose"]],"if":["&&",["&&",[".",["id","flow"],"personal"],[".",[".",["id","flow"],"field"],"special"]],["||",["==",[".",[".",["id","flow"],"recipient"],"id"],["value",""]],[".",[".",["id","flow"],"recipient"],"separate"]]]}],"unless":[{"rule":"special-category/new-field","same":"field"}]},{"id":"special-category/no-condition","title":"Special category data with no condition","sources":[7,0],"cases":[{"kind":"state","target":"activity","each":["uses"],"if":["&&",["&&",[".",["id","use"],"personal"],[".",[".",["id","use"],"field"],"special"]],["==",[".",["id","activity"],"special_category_condition"],["value",""]]]}],"judges":["controller","joint-controller"]},{"id":"special-category/explicit-consent-imbalance","title":"Explicit consent from people who can hardly refuse","sources":[7],"cases":[{"kind":"state","target":"activity","each":["subjects"],"if":["&&",["&&",[".",["id","activity"],"special"],["==",[".",["id","activity"],"special_category_condition"],["value","explicit-consent"]]],["in",["id","subject"],[".",["id","activity"],"power_imbalance"]]]}]},{"id":"special-category/necessity-undocumented","title":"Substantial public interest with no necessity assessment","sources":[7],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",[".",["id","activity"],"special"],["==",[".",["id","activity"],"special_category_condition"],["value","substantial-public-interest"]]],["==",[".",[".",["id","activity"],"assessments"],"necessity"],["value",""]]]}]},{"id":"special-category/biometric-reasoning","title":"Biometric data that is not declared, or nothing says why it is none","sources":[51,30],"cases":[{"kind":"state","target":"activity","each":["self"],"if":["&&",["&&",[".",["id","activity"],"personal"],["!_",["in",["value","biometric"],[".",["id","activity"],"special_kinds"]]]],["||",["call","any",[".",["id","activity"],"features"],["list",["value","facial-recognition"],["value","live-facial-recognition"],["value","biometric-identification"]]],["&&",["&&",["call","any",[".",["id","activity"],"categories"],["list",["value","photo"],["value","video"],["value","voice-recording"],["value","call-recording"]]],["call","any",[".",["id","activity"],"features"],["list",["value","ai"],["value","generative-ai"]]]],["==",[".",[".",["id","activity"],"assessments"],"biometric"],["value",""]]]]]}]},{"id":"tracking/new-technology","title":"A technology newly stores or reads something on people's devices","sources":[52],"cases":[{"kind":"newly","target":"technology","each":["facets"],"if":["&&",[".",["id","technology"],"stores_on_device"],["||",["||",["!=",[".",["id","technology"],"purpose"],["value","strictly-necessary"]],["&&",[".",["id","facet"],"existed"],["==",[".",["id","facet"],"key"],["value","collects"]]]],["call","any",[".",["id","technology"],"kind"],["list",["value","session-replay"],["value","fingerprinting"],["value","link-decoration"],["value","pixel"]]]]]}]},{"id":"tracking/no-consent","title":"Storage or access on people's devices without consent","sources":[52,53],"cases":[{"kind":"state","target":"technology","each":["self"],"if":["&&",[".",["id","technology"],"needs_consent"],["||",["==",[".",["id","technology"],"consent"],["value",""]],["!=",[".",["id","technology"],"consent"],["value","opt-in"]]]]}]},{"id":"tracking/no-notice","title":"People are not told about a technology on their devices","sources":[52],"cases":[{"kind":"state","target":"technology","each":["self"],"if":["&&",[".",["id","technology"],"needs_notice"],["==",[".",["id","technology"],"notice"],["value",""]]]}]},{"id":"tracking/necessity-stretched","title":"Called necessary, and used for more","sources":[52],"cases":[{"kind":"state","target":"technology","each":["self"],"if":["&&",["&&",[".",["id","technology"],"stores_on_device"],["in",[".",["id","technology"],"purpose"],["list",["value","strictly-necessary"],["value","security"],["value","communication"]]]],["||",["||",[">",["call","size",["call","without",[".",["id","technology"],"provider_own_purposes"],["list",["value","legal-duty"]]]],["value",0]],["call","unknown",[".",["id","technology"],"provider_own_purposes"]]],["call","any",[".",["id","technology"],"used_for"],["list",["value","targeted-advertising"],["value","social-media-targeting"],["value","profiling"]]]]]}]},{"id":"tracking/new-tracking","title":"People are newly tracked or profiled","sources":[4,26],"cases":[{"kind":"newly","target":"activity","each":["features"],"if":["&&",[".",["id","activity"],"personal"],["in",["id","feature"],["list",["value","location-tracking"],["value","behaviour-tracking"],["value","profiling"],["value","targeted-advertising"],["value","employee-monitoring"]]]]}]},{"id":"transfers/new-restricted","title":"Personal data newly goes to a country without full adequacy","sources":[47],"cases":[{"kind":"newly","target":"recipient","each":["destinations"],"by":[[".",["id","destination"],"role"]],"if":[".",["id","destination"],"restricted"]}]},{"id":"transfers/country-unknown","title":"Nobody has said where a recipient is","sources":[47],"cases":[{"kind":"state","target":"recipient","each":["self"],"if":["&&",["&&",[".",["id","recipient"],"receives_personal"],["||",["==",[".",["id","recipient"],"country"],["value",""]],["call","unknown",[".",["id","recipient"],"processed_in"]]]],["!=",[".",["id","recipient"],"chosen_by_customer"],["value","yes"]]]}]},{"id":"transfers/no-safeguard","title":"Personal data goes abroad without a safeguard","sources":[47,54],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"if":["&&",[".",["id","destination"],"restricted"],["||",["in",[".",[".",["id","recipient"],"transfer"],"mechanism"],["list",["value",""],["value","none"]]],["&&",["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","uk-us-data-bridge"]],["!_",["call","listed",["value","data-bridge"],["value","US"]]]]]]}]},{"id":"transfers/no-risk-assessment","title":"A transfer agreement without a risk assessment","sources":[47],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"if":["&&",["&&",[".",["id","destination"],"restricted"],["in",[".",[".",["id","recipient"],"transfer"],"mechanism"],["list",["value","idta"],["value","addendum"],["value","bcr"]]]],["==",[".",[".",["id","recipient"],"transfer"],"risk_assessment"],["value",""]]]}]},{"id":"transfers/data-bridge-unverified","title":"The data bridge is claimed and was not checked lately","sources":[55,47],"cases":[{"kind":"state","target":"recipient","each":["self"],"if":["&&",["&&",["&&",[".",["id","recipient"],"receives_personal"],[".",["id","recipient"],"separate"]],["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","uk-us-data-bridge"]]],["||",["||",["||",["&&",["!=",[".",["id","recipient"],"country"],["value","US"]],["!=",[".",["id","recipient"],"country"],["value",""]]],[">",["call","size",["call","without",[".",["id","recipient"],"restricted_countries"],["list",["value","US"]]]],["value",0]]],["==",[".",[".",["id","recipient"],"transfer"],"verified"],["value",""]]],["call","older_than",[".",[".",["id","recipient"],"transfer"],"verified"],["value",12]]]]}],"effective":{"from":"2023-10-12"}},{"id":"transfers/wrong-adequacy","title":"Adequacy is claimed for a country that has none","sources":[47],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"if":["&&",["&&",[".",["id","destination"],"restricted"],["==",[".",["id","destination"],"adequacy"],["value","none"]]],["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","adequacy"]]]}]},{"id":"transfers/partial-adequacy","title":"Adequacy that covers only some recipients","sources":[56],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"if":["&&",["&&",["&&",[".",["id","destination"],"restricted"],["==",[".",["id","destination"],"adequacy"],["value","partial"]]],["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","adequacy"]]],["||",["==",[".",[".",["id","recipient"],"transfer"],"verified"],["value",""]],["call","older_than",[".",[".",["id","recipient"],"transfer"],"verified"],["value",12]]]]}]},{"id":"transfers/exception-used","title":"An exception stands in for a safeguard","sources":[47,57],"cases":[{"kind":"state","target":"recipient","each":["destinations"],"if":["&&",[".",["id","destination"],"restricted"],["==",[".",[".",["id","recipient"],"transfer"],"mechanism"],["value","exception"]]]}]},{"id":"transfers/safeguard-weakened","title":"A transfer loses its safeguard or its risk assessment","sources":[47],"cases":[{"kind":"transition","target":"recipient","each":["self"],"changed":["transfer"],"if":["&&",["&&",[".",["id","after"],"receives_personal"],[".",["id","after"],"restricted"]],["||",["&&",["&&",["!=",[".",[".",["id","before"],"transfer"],"mechanism"],["value",""]],["!=",[".",[".",["id","before"],"transfer"],"mechanism"],["value","none"]]],["in",[".",[".",["id","after"],"transfer"],"mechanism"],["list",["value",""],["value","none"]]]],["&&",["&&",["!=",[".",[".",["id","before"],"transfer"],"risk_assessment"],["value",""]],["in",[".",[".",["id","after"],"transfer"],"mechanism"],["list",["value","idta"],["value","addendum"],["value","bcr"]]]],["==",[".",[".",["id","after"],"transfer"],"risk_assessment"],["value",""]]]]]}]},{"id":"transfers/could-be-anonymised","title":"Identifiable data goes abroad for research, training or statistics","sources":[47],"cases":[{"kind":"newly","target":"recipient","each":["flows"],"if":["&&",["&&",["&&",[".",["id","flow"],"identifiable"],[".",["id","recipient"],"separate"]],[".",["id","recipient"],"abroad"]],["||",["call","any",[".",[".",["id","flow"],"activity"],"features"],["list",["value","research"],["value","model-training"]]],["call","any",[".",["id","recipient"],"own_purposes"],["list",["value","model-training"],["value","analytics"]]]]]}]},{"id":"transfers/storage-abroad","title":"Personal data is newly held outside the UK","sources":[48],"cases":[{"kind":"newly","target":"dataset","each":["holdings"],"if":["&&",[".",["id","dataset"],"personal"],["||",["==",[".",["id","holding"],"adequacy"],["value",""]],["!=",[".",["id","holding"],"adequacy"],["value","home"]]]]}]}],"passages":[["innovation-advice","Lawful basis in generative AI"],["when-do-we-need-a-dpia","What does \\u2018innovative technologies\\u2019 mean?"],["innovation-advice","Children\\u2019s data"],["your-data-matters","Safer Internet Day - 11 February 2020"],["when-do-we-need-a-dpia","What does the ICO consider likely to result in high risk?"],["what-is-personal-data","Are there categories of personal data?"],["innovation-advice","Data sharing"],["innovation-advice","Lawful basis"],["when-do-we-need-a-dpia","What types of processing automatically require a DPIA?"],["when-do-we-need-a-dpia","What other factors might indicate likely high risk?"],["when-do-we-need-a-dpia","What does \\u2018vulnerable individual\\u2019 mean?"],["when-do-we-need-a-dpia","What does \\u2018large scale\\u2019 mean?"],["when-do-we-need-a-dpia","Are there any exceptions?"],["uk-gdpr","Article 35(11)"],["when-do-we-need-a-dpia","What is the general rule?"],["design","The first declaration"],["design","A declaration that goes away"],["design","Narrowing a claim"],["what-is-personal-data","What does the UK GDPR say?"],["design","Unknown is not fine"],["design","Data that nothing uses"],["design","Documents"],["design","Days to come"],["design","The gate"],["design","Accepted risks"],["duaa-2025","Section 70 and Schedule 4"],["innovation-advice","Is this direct marketing?"],["pecr","Regulations 21 and 22"],["innovation-advice","Privacy and Electronic Communications Regulations (PECR)"],["pecr","Regulation 19"],["your-data-matters","Live facial recognition technology and personal data; what you need to know \\u2013 18 June 2021"],["your-data-matters","What are my data rights when LFR is in use?"],["your-data-matters","Political parties and personal data; what you need to know - 11 November 2020"],["when-do-we-need-a-dpia","What does \\u2018invisible processing\\u2019 mean?"],["innovation-advice","Is it personal data?"],["what-is-personal-data","What about anonymised data?"],["innovation-advice","Effective anonymisation"],["what-is-personal-data","Is pseudonymised data still personal data?"],["what-is-personal-data","What about information about companies?"],["your-data-matters","This Valentine\\u2019s day, don\\u2019t let your date steal your data! - 14 February 2020"],["what-is-personal-data","What about unstructured paper records?"],["your-data-matters","Contact tracing and coronavirus: your data rights \\u2013 24 September 2020"],["your-data-matters","You should understand how your personal data will be used"],["innovation-advice","Subject access requests"],["dpa-2018","Schedule 3, Part 2"],["innovation-advice","Controllers and processors"],["uk-gdpr","Article 28(2)"],["innovation-advice","Restricted transfers"],["innovation-advice","Cloud storage"],["innovation-advice","Data clean rooms"],["innovation-advice","Special category data"],["innovation-advice","Biometric data"],["innovation-advice","PECR Regulation 6 requirements"],["duaa-2025","Section 112 and Schedule 12"],["uk-gdpr","Article 46"],["si-2023-1028","Regulation 3"],["dpa-2018","Schedule 21, Part 3"],["uk-gdpr","Article 49"]]}`, levels2 = () => ['[{"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," (\\u201c",{"tree":"@activity.purpose"},"\\u201d) newly works with ",{"tree":["call","both","@activity.features","@[ai,generative-ai]"]}," on personal data of ",{"tree":"@activity.subjects"},": ",{"tree":["id","witnesses"]}],"fix":["Check that the purpose needs AI and these fields, that people are told, and that the DPIA covers it"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@system.name"}," newly concerns ",{"tree":["id","witnesses"]},": their interests come first in the design"],"fix":["Check the defaults (high privacy), the words children read, and whether a DPIA is due"]}]', '[{"target":"technology","level":"error","role":"dpo","message":[{"tree":"@technology.id"}," (for ",{"tree":"@technology.purpose"},") is on by default on a service that children use"],"fix":["Turn it off by default; nothing makes that acceptable"],"suggestion":["by_default:\\n  enabled: false"]},{"if":["in",["id","feature"],"@[targeted-advertising,social-media-targeting]"],"target":"activity","level":"error","role":"dpo","message":[{"tree":"@activity.id"}," has ",{"tree":["id","witnesses"]}," on by default where children are likely; nothing makes that acceptable"],"fix":["Turn it off by default"],"suggestion":["by_default:\\n  enabled: false"]},{"if":["==",["call","size","@activity.by_default.grounds"],["value",0]],"target":"activity","level":"error","role":"dpo","message":[{"tree":"@activity.id"}," has ",{"tree":["id","witnesses"]}," on by default where children are likely, with no compelling reason"],"fix":["Turn it off by default, or show that being on protects children"],"suggestion":["by_default:\\n  enabled: false"]},{"if":["||",["!_",["in",["value","child-protection"],"@activity.by_default.grounds"]],["call","any","@activity.by_default.grounds","@[engagement,advertising]"]],"target":"activity","level":"error","role":"dpo","message":[{"tree":"@activity.id"}," has ",{"tree":["id","witnesses"]}," on by default where children are likely; ",{"tree":["call","without","@activity.by_default.grounds","@[child-protection]"]}," cannot be the compelling reason"],"fix":["Turn it off by default, or show that being on protects children"],"suggestion":["by_default:\\n  enabled: false"]},{"if":["==",["call","size","@activity.by_default.document"],["value",0]],"target":"activity","level":"error","role":"dpo","message":[{"tree":"@activity.id"}," has ",{"tree":["id","witnesses"]}," on by default where children are likely, to protect them, and no document shows how"],"fix":["Write down how being on by default is in the best interests of the child, and name the document; or turn it off by default"],"suggestion":["by_default:\\n  compelling_reason:\\n    document: docs/\\u2026\\n    grounds: [child-protection]"]},{"target":"activity","level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," has ",{"tree":["id","witnesses"]}," on by default where children are likely, to protect them, for the reason in ",{"tree":"@activity.by_default.document"}],"fix":["Check that the document shows how being on by default is in the best interests of the child"]}]', '[{"target":"communication","level":"sign-off","role":"dpo","message":[{"tree":"@communication.id"}," directs promotion by ",{"tree":"@communication.channel"}," at people who use a service for children"],"fix":["Leave children out of it, and name the `activity` that it belongs to, whose people and data are then known"]},{"if":"@activity.marketing","target":"activity","level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," (\\u201c",{"tree":"@activity.purpose"},"\\u201d) markets or advertises with data of ",{"tree":"@activity.subjects"},", and children are among them or use the service"],"fix":["Leave children out of it, or show in the DPIA why it is in their best interests"]},{"target":"activity","level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," (\\u201c",{"tree":"@activity.purpose"},"\\u201d) decides automatically about ",{"tree":"@activity.subjects"},", and children are among them or use the service"],"fix":["Have a person decide about children, or show in the DPIA why it is in their best interests"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," (",{"tree":"@field.categories"}," of ",{"tree":"@field.subjects"},") now holds criminal offence data: ",{"tree":["id","witnesses"]}],"fix":["Make sure the purpose cannot do without it, and name the condition in every activity that uses it"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," (\\u201c",{"tree":"@activity.purpose"},"\\u201d) newly uses or passes on criminal offence data: ",{"tree":["id","witnesses"]}],"fix":["Leave these fields out of `data` or `recipients` where the purpose can do without them; else check that the condition covers this use"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," uses criminal offence data in ",{"tree":["id","witnesses"]}," and names no condition for it"],"fix":["Name the condition that allows it under `criminal_offence_condition`, or take these fields out of the activity"],"suggestion":["criminal_offence_condition: \\u2026   # the condition by name, or official-authority"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," always needs a DPIA and has none: ",{"tree":["id","witnesses"]}],"fix":["Do the DPIA before this starts, and name it under `assessments.dpia`"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\\u2026\\n    date: \\u2026"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," is on the list of operations that need a DPIA and has none: ",{"tree":["id","witnesses"]}],"fix":["Do the DPIA before this starts, and name it under `assessments.dpia`"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\\u2026\\n    date: \\u2026"]}]', '[{"if":"@activity.dpia.vulnerable","level":"error","role":"dpo","message":[{"tree":"@activity.id"}," concerns vulnerable people and meets further criteria of high risk, with no DPIA: ",{"tree":"@activity.dpia.criteria"}],"fix":["Do the DPIA before this starts, and name it under `assessments.dpia`"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\\u2026\\n    date: \\u2026"],"cites":2},{"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," meets several criteria of high risk, with no DPIA and no reason why not: ",{"tree":"@activity.dpia.criteria"}],"fix":["Do the DPIA and name it under `assessments.dpia`, or say under `dpia_not_required` why the risk is not high"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\\u2026\\n    date: \\u2026"]}]', '[{"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," (",{"tree":"@activity.scale.said"},") does not say whether its scale is large; if it is, a DPIA is due: ",{"tree":["id","witnesses"]}],"fix":["Say under `scale.large` whether it is, by number, volume, variety, duration and extent; in doubt, do the DPIA"],"suggestion":["scale:\\n  large: \\u2026   # true or false"]}]', '[{"if":["&&","@activity.dpia.exemption_claimed",["!_","@activity.dpia.exempt"]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," claims an exemption from the DPIA (",{"tree":"@activity.dpia.exemption_ground"},") that lacks ",{"tree":"@activity.dpia.exemption_gaps"}],"fix":["State what is missing if it is so, or do the DPIA and name it under `assessments.dpia`"]},{"if":"@activity.dpia.exemption_claimed","level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," needs a DPIA (",{"tree":"@activity.dpia.outcome"},") and claims the exemption ",{"tree":"@activity.dpia.exemption_ground"},", resting on ",{"tree":"@activity.dpia.exemption_basis"}],"fix":["Check that the exemption covers this operation; then sign off, or do the DPIA"]},{"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," meets ",{"tree":"@activity.dpia.criteria"}," and does without a DPIA: ",{"tree":"@activity.dpia.waiver"}],"fix":["Check that the reason holds; then sign off, or do the DPIA"]}]', '[{"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," changes its ",{"tree":["id","keys"]},", and its DPIA ",{"tree":"@after.assessments.dpia"}," ",{"tree":["?:",[">",["call","size","@after.assessments.dpia_date"],["value",0]],["+",["value","is still of "],"@after.assessments.dpia_date"],["value","has no date that shows a review"]]}],"fix":["Review the DPIA and write the new date under `assessments.dpia`, or sign off that the risk is the same"],"suggestion":["assessments:\\n  dpia:\\n    document: ",{"tree":"@after.assessments.dpia"},"\\n    date: \\u2026"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," goes on, and its DPIA ",{"tree":"@before.assessments.dpia"}," is no longer named"],"fix":["Name the DPIA again, or the one that replaces it"],"suggestion":["assessments:\\n  dpia:\\n    document: ",{"tree":"@before.assessments.dpia"},"\\n    date: \\u2026"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@system.name"}," declares for the first time: ",{"tree":"@system.inventory"}],"fix":["Read the whole declaration once, and sign off that it is a fair picture"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@before.name"}," no longer declares its personal data; it had ",{"tree":"@before.inventory"}],"fix":["Keep the file; where the system is gone for good, the `dpo` role overrides this with the reason"]}]', '[{"level":"sign-off","role":"dpo","message":[{"tree":["id","key"]}," changes from ",{"tree":["id","from"]}," to ",{"tree":["id","to"]},", which can quiet what reads it: ",{"tree":["id","rules"]}],"fix":["Check that the new statement is true, and sign off with what shows it; or put the former one back"]}]', '[{"level":"sign-off","role":"dpo","message":[{"tree":"@unknown.key"}," is stated as unknown, and ",{"tree":"@unknown.rules"}," cannot be judged without it"],"fix":["Find out and write it down, or sign off that it may stay unknown for now"]}]', '[{"level":"sign-off","role":"privacy","message":["No activity uses ",{"tree":["id","witnesses"]}],"fix":["Add the fields to the activity that uses them, or stop keeping them"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@document.key"}," names ",{"tree":"@document.path"},", which is not in the repository or is empty"],"fix":["Add the document, or correct its path; a document that is kept elsewhere is named by its URL"]}]', `[{"target":"dataset","level":"error","role":"dpo","message":[{"tree":"@dataset.id"}," names ",{"tree":["?:",[">","@dataset.anonymisation.motivated_intruder_test",["id","asOf"]],"@dataset.anonymisation.motivated_intruder_test","@dataset.anonymisation.reviewed"]}," as the day of its last ",{"tree":["?:",[">","@dataset.anonymisation.motivated_intruder_test",["id","asOf"]],["value","motivated intruder test"],["value","review"]]},", which has not come yet"],"fix":["Write the day on which it was done, and leave it out until then"]},{"target":"recipient","level":"error","role":"dpo","message":[{"tree":"@recipient.name"}," is said to have been verified on ",{"tree":"@recipient.transfer.verified"},", which has not come yet"],"fix":["Write the day on which it was done, and leave it out until then"]},{"target":"activity","level":"error","role":"dpo","message":[{"tree":"@activity.id"}," names ",{"tree":["?:",[">","@activity.assessments.dpia_date",["id","asOf"]],"@activity.assessments.dpia_date","@activity.sar_exemption.health_professional_opinion"]}," as the day of its ",{"tree":["?:",[">","@activity.assessments.dpia_date",["id","asOf"]],["value","DPIA"],["value","health professional's opinion"]]},", which has not come yet"],"fix":["Write the day on which it was done, and leave it out until then"]}]`, '[{"level":"sign-off","role":"dpo","message":[{"tree":"@gate.path"}," changes, and the check rests on it (",{"tree":"@gate.what"},")"],"fix":["Check that the change weakens nothing; then sign off"]}]', '[{"if":"@accepted.too_long","level":"error","role":"dpo","message":[{"tree":"@accepted.rule"}," at ",{"tree":"@accepted.at"}," is accepted until ",{"tree":"@accepted.until"},", more than 12 months from now"],"fix":["Choose a day at most 12 months away"]},{"level":"sign-off","role":"dpo","message":[{"tree":"@accepted.rule"}," at ",{"tree":"@accepted.at"}," is accepted until ",{"tree":"@accepted.until"},": ",{"tree":"@accepted.reason"}],"fix":["Sign off that the risk may stay until then, or mend the finding"]}]', '[{"level":"warning","role":null,"message":["Nothing that ",{"tree":"@accepted.rule"}," finds at ",{"tree":"@accepted.at"}," has the accepted fingerprint ",{"tree":"@accepted.finding"}],"fix":["Remove the entry; where the finding has changed, decide about it anew"]}]', '[{"level":"warning","role":null,"message":[{"tree":"@accepted.rule"}," at ",{"tree":"@accepted.at"}," was accepted until ",{"tree":"@accepted.until"}," only"],"fix":["Mend the finding, or accept it again with a new day"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," (\\u201c",{"tree":"@activity.purpose"},"\\u201d) uses personal data of ",{"tree":"@activity.subjects"}," and names no lawful basis"],"fix":["Name the basis it rests on under `lawful_basis`"],"suggestion":["lawful_basis: \\u2026   # contract, consent, legal-obligation, vital-interests, public-task or legitimate-interests"]}]', '[{"if":["==","@after.assessments.basis_change",["value",""]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," swaps ",{"tree":["call","without",["list","@before.lawful_basis","@before.special_category_condition"],["list","@after.lawful_basis","@after.special_category_condition",["value",""]]]}," for ",{"tree":["call","without",["list","@after.lawful_basis","@after.special_category_condition"],["list","@before.lawful_basis","@before.special_category_condition",["value",""]]]}," with no written reason"],"fix":["Go back to the former one, or document the change of circumstances that justifies the swap"],"suggestion":["assessments:\\n  basis_change: docs/basis-change.md"]},{"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," swaps ",{"tree":["call","without",["list","@before.lawful_basis","@before.special_category_condition"],["list","@after.lawful_basis","@after.special_category_condition",["value",""]]]}," for ",{"tree":["call","without",["list","@after.lawful_basis","@after.special_category_condition"],["list","@before.lawful_basis","@before.special_category_condition",["value",""]]]},", for the reason in ",{"tree":"@after.assessments.basis_change"}],"fix":["Check that the written reason is a genuine change of circumstances, and that people are told"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," relies on consent from ",{"tree":["id","witnesses"]},", who may not feel free to refuse it"],"fix":["Rely on another lawful basis, or show whoever signs off that refusing costs nobody anything"]}]', '[{"if":["==","@activity.consent.condition_of_service",["value","yes"]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," relies on consent of ",{"tree":"@activity.subjects"}," and makes it a condition of the service, so it is not freely given"],"fix":["Offer the service without this consent, or rely on another lawful basis"]},{"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," relies on consent of ",{"tree":"@activity.subjects"}," although whoever refuses is worse off, so it is not freely given"],"fix":["See to it that refusing has no disadvantage, or rely on another lawful basis"]}]', '[{"if":["==","@activity.consent.capacity",["value","some"]],"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," relies on consent of ",{"tree":"@activity.subjects"},", not all of whom can understand what they agree to"],"fix":["Rely on another lawful basis for those who cannot consent"]},{"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," relies on consent of ",{"tree":["call","without","@activity.vulnerable","@[employees,workers,job-applicants]"]},", and nothing says whether they can all understand what they agree to"],"fix":["Say whether everyone who is asked can understand it (`all` or `some`; a parent may be asked for a child), or rely on another lawful basis"],"suggestion":["consent:\\n  capacity: \\u2026   # all or some"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," asks ",{"tree":"@activity.subjects"}," for explicit consent inside the contract"],"fix":["Ask for it in a statement of its own, outside the contract"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," relies on consent of ",{"tree":"@activity.subjects"},", and nothing says how to withdraw it"],"fix":["Offer a way to withdraw and name it"],"suggestion":["consent:\\n  withdrawal: https://\\u2026"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," rests on legitimate interests in data of ",{"tree":"@activity.subjects"}," with no assessment"],"fix":["Write the legitimate interests assessment (purpose, necessity, balance) and name the document"],"suggestion":["assessments:\\n  lia: docs/lia.md"]}]', '[{"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," uses ",{"tree":["id","witnesses"]}," on ",{"tree":"@activity.subjects"},", and neither a necessity assessment nor a DPIA shows that nothing less intrusive would do"],"fix":["Look for a less intrusive way, and write down why it would not do"],"suggestion":["assessments:\\n  necessity: docs/necessity.md"]}]', '[{"if":["<",["id","asOf"],["value","2026-02-05"]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," rests on recognised legitimate interests, a basis that does not exist before 2026-02-05"],"fix":["Name another lawful basis until then"]},{"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," (\\u201c",{"tree":"@activity.purpose"},"\\u201d) rests on recognised legitimate interests, which cover a closed list of purposes only"],"fix":["Check that the purpose is one of those that the law recognises; else rely on legitimate interests with an assessment"]}]', '[{"if":["==","@communication.content",["value",""]],"level":"sign-off","role":"privacy","message":[{"tree":"@communication.id"}," goes by ",{"tree":"@communication.channel"}," to particular people without opt-in, and nothing says whether it promotes anything"],"fix":["Say under `content` what it is (`promotional`, `neutral` or `service`), and ask for consent where it is promotion"],"suggestion":["content: \\u2026"]},{"if":["!=","@communication.channel",["value","phone"]],"level":"error","role":"dpo","message":[{"tree":"@communication.id"}," promotes by ",{"tree":"@communication.channel"}," to particular people without opt-in or soft opt-in"],"fix":["Ask for consent first, show the message to everybody instead, or make it neutral"],"suggestion":["consent: opt-in"]},{"level":"warning","role":null,"message":[{"tree":"@communication.id"}," promotes by live phone call to people who did not agree to it"],"fix":["Screen the numbers against the preference services and people\'s own objections, or ask for consent"],"cites":2}]', '[{"level":"error","role":"dpo","message":[{"tree":"@communication.id"}," (",{"tree":"@communication.channel"},") plays recorded or synthesised material to people who have not opted in to it"],"fix":["Ask for consent to such calls, or have a person speak from the first second"],"suggestion":["consent: opt-in"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@communication.id"}," newly directs promotion at particular people by ",{"tree":"@communication.channel"}," (consent: ",{"tree":["?:",[">",["call","size","@communication.consent"],["value",0]],"@communication.consent",["value","not stated"]]},")"],"fix":["Check that it should be sent, and on which consent; then sign off"]}]', `[{"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," newly uses ",{"tree":["id","witnesses"]}," on ",{"tree":"@activity.subjects"}],"fix":["Check that the law's high bar is met and that nothing gentler would do; then sign off"]}]`, '[{"if":["&&","@activity.marketing",["!_",["call","any","@activity.features","@[live-facial-recognition,watchlist,direct-marketing,targeted-advertising,social-media-targeting,political-campaigning]"]]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," has promotion sent to ",{"tree":"@activity.subjects"},", who have no way to object"],"fix":["Give people a simple way to object and name it under `objection`"],"suggestion":["objection: https://\\u2026"]},{"if":["!_",["call","any","@activity.features","@[live-facial-recognition,watchlist,direct-marketing,targeted-advertising,social-media-targeting]"]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," uses ",{"tree":["id","witnesses"]},", and ",{"tree":"@activity.subjects"}," have no way to object"],"fix":["Give people a simple way to object and name it under `objection`"],"suggestion":["objection: https://\\u2026"],"cites":2},{"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," uses ",{"tree":["id","witnesses"]},", and ",{"tree":"@activity.subjects"}," have no way to object"],"fix":["Give people a simple way to object and name it under `objection`"],"suggestion":["objection: https://\\u2026"]}]', '[{"if":["call","any","@activity.subjects","@[employees,workers,contractors,drivers]"],"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," newly monitors ",{"tree":["call","both","@activity.subjects","@[employees,workers,contractors,drivers]"]}," (",{"tree":["call","both","@activity.features","@[employee-monitoring,location-tracking,behaviour-tracking]"]},")"],"fix":["Check that it is needed, limited to working time, and known to the people; then sign off"]},{"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," newly monitors people at work, whom it does not name among its subjects"],"fix":["Check that it is needed, limited to working time, and known to the people; then sign off"]}]', '[{"if":["==",["call","size","@activity.article_14"],["value",0]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," uses data about ",{"tree":"@activity.indirect_people"}," that comes from third parties or public sources, and nothing says that they are told"],"fix":["Tell people, within a month at most, and say so under `article_14`"],"suggestion":["article_14: \\u2026   # provided, impossible or disproportionate-effort"]},{"if":["&&",["==","@activity.article_14",["value","impossible"]],[">",["call","size","@activity.privacy_notice"],["value",0]]],"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," says that telling ",{"tree":"@activity.indirect_people"}," about data from elsewhere is impossible, which is rare, and no DPIA looks into it"],"fix":["Tell people where there is any reasonable way to reach them; else do a DPIA, or sign off that there is none"],"suggestion":["assessments:\\n  dpia:\\n    document: docs/\\u2026\\n    date: \\u2026"]},{"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," does not tell ",{"tree":"@activity.indirect_people"}," about data from elsewhere (",{"tree":"@activity.article_14"},"), without ",{"tree":["?:",["==",["call","size","@activity.privacy_notice"],["value",0]],["value","a published privacy notice"],["value","a DPIA"]]}],"fix":["Publish the privacy information and do a DPIA, or tell people after all"]}]', '[{"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," uses ",{"tree":["id","witnesses"]}," on ",{"tree":"@activity.subjects"}," in a political campaign"],"fix":["Check that voters know and can object, and that the data may be used; then sign off"]}]', '[{"level":"sign-off","role":"privacy","message":["Vulnerable people are newly among those concerned: ",{"tree":["id","witnesses"]}],"fix":["Check what they can refuse and understand, and whether a DPIA is due"]}]', '[{"if":["==","@field.dataset.anonymisation.assessment",["value",""]],"level":"sign-off","role":"privacy","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," (",{"tree":"@field.categories"}," of ",{"tree":"@field.subjects"},") is declared ",{"tree":"@field.state"},", but no assessment shows that nobody can be found in it"],"fix":["Assess whether people can be identified, alone or with other data, and name the document; or leave out `state`, so that it counts as personal data"],"suggestion":["anonymisation:\\n  assessment: docs/anonymisation.md\\n  linkable: \\u2026   # true while anyone here can link records back to people"]},{"if":["==","@field.dataset.anonymisation.linkable",["value",""]],"level":"sign-off","role":"privacy","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," (",{"tree":"@field.categories"}," of ",{"tree":"@field.subjects"},") is declared ",{"tree":"@field.state"},", and nothing says whether records can still be linked back to people"],"fix":["Say under `linkable` whether anyone here can still link records back to people; until then the field counts as personal data"],"suggestion":["anonymisation:\\n  assessment: ",{"tree":"@field.dataset.anonymisation.assessment"},"\\n  linkable: \\u2026   # true while anyone here can link records back to people"]},{"if":["==","@field.dataset.anonymisation.linkable",["value","no"]],"level":"sign-off","role":"privacy","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," (",{"tree":"@field.categories"}," of ",{"tree":"@field.subjects"},") is declared anonymised, but what it holds identifies people by itself"],"fix":["Take the field out; where something stands in its place, declare it `pseudonymised`"],"cites":6},{"level":"sign-off","role":"privacy","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," (",{"tree":"@field.categories"}," of ",{"tree":"@field.subjects"},") is declared ",{"tree":"@field.state"},", but records can still be linked back to people"],"fix":["Destroy the link, or declare the field `pseudonymised`, which stays personal data"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," (",{"tree":"@field.categories"}," of ",{"tree":"@field.subjects"},") is declared anonymised although records can still be linked back to people: it is pseudonymised, so still personal data"],"fix":["Declare the field `pseudonymised`, or destroy the link and set `linkable` to false with an assessment"],"suggestion":["state: pseudonymised"]}]', '[{"if":["call","any","@field.categories","@[free-text,document]"],"level":"sign-off","role":"privacy","message":[{"tree":"@dataset.id"}," is shared as anonymised (",{"tree":["id","witnesses"]},") and holds free text, with no motivated intruder test"],"fix":["Have trained people try to identify someone from the anonymised text, and note the date"],"suggestion":["anonymisation:\\n  motivated_intruder_test: YYYY-MM-DD"]},{"level":"warning","role":null,"message":[{"tree":"@dataset.id"}," is shared as anonymised (",{"tree":["id","witnesses"]},") with no motivated intruder test"],"fix":["Have trained people try to identify someone from the anonymised data, and note the date"],"suggestion":["anonymisation:\\n  motivated_intruder_test: YYYY-MM-DD"]}]', '[{"if":["==",["call","size","@dataset.anonymisation.reviewed"],["value",0]],"level":"warning","role":null,"message":[{"tree":"@dataset.id"}," is declared anonymised (",{"tree":"@dataset.anonymised_fields"},"), last tested on ",{"tree":"@dataset.anonymisation.motivated_intruder_test"},", more than 12 months ago, and never reviewed since"],"fix":["Check that nobody can be identified with what is available today, and note the date under `anonymisation.reviewed`"],"suggestion":["anonymisation:\\n  reviewed: ",{"tree":["id","asOf"]}]},{"level":"warning","role":null,"message":[{"tree":"@dataset.id"}," is declared anonymised (",{"tree":"@dataset.anonymised_fields"},"), last reviewed on ",{"tree":"@dataset.anonymisation.reviewed"},", more than 12 months ago"],"fix":["Check that nobody can be identified with what is available today, and note the date under `anonymisation.reviewed`"],"suggestion":["anonymisation:\\n  reviewed: ",{"tree":["id","asOf"]}]}]', '[{"if":["!_","@field.personal_category"],"level":"sign-off","role":"privacy","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," (",{"tree":"@field.categories"},") counts as a company\'s, but sole traders are among its people, and what a sole trader is called is about a person"],"fix":["Declare the sole traders\' names and numbers as personal data (`name`, `customer-id`), or say under `subjects` of the field that it is about organisations alone"]},{"level":"sign-off","role":"privacy","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," (",{"tree":"@field.categories"},") is declared not-personal, but it identifies ",{"tree":"@field.business_people"},", who are people"],"fix":["Leave out `state`, so that it counts as personal data; keep `not-personal` for the company\'s own name, number and shared mailboxes"]}]', '[{"level":"notice","role":null,"message":[{"tree":"@activity.id"}," now brings name, postal address and date of birth together: enough to pose as someone else"],"fix":["Leave out what the purpose does not need (an age band often does), or keep the three apart"]}]', '[{"level":"notice","role":null,"message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," is new personal data: ",{"tree":"@field.categories"}," of ",{"tree":"@field.subjects"}],"fix":["Check that the purpose needs it, and that the privacy notice and the retention cover it"]}]', '[{"if":["in",["value","credentials"],"@field.groups"],"level":"sign-off","role":"privacy","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," is new, and whoever has it gets in: ",{"tree":["id","witnesses"]}," of ",{"tree":"@field.subjects"}],"fix":["Check that it is kept hashed or encrypted, expires and can be withdrawn; then sign off"]},{"level":"sign-off","role":"privacy","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," is new highly personal data: ",{"tree":["id","witnesses"]}," of ",{"tree":"@field.subjects"}],"fix":["Collect something less revealing (an approximate location, the last four digits) where that does, and say how it is protected"]}]', '[{"if":[">",["call","size","@activity.assessments.compatibility"],["value",0]],"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," is now for \\u201c",{"tree":"@activity.purpose"},"\\u201d, and its compatibility assessment ",{"tree":"@activity.assessments.compatibility"}," was there for the former purpose"],"fix":["Assess the new purpose and name that document; or sign off that the assessment covers it"]},{"if":["!_",["&&","@activity.all_pseudonymised","@activity.inside"]],"level":"sign-off","role":"privacy","message":["Data of ",{"tree":"@activity.subjects"}," that was there already is newly used for \\u201c",{"tree":"@activity.purpose"},"\\u201d, with no compatibility assessment: ",{"tree":["id","witnesses"]}],"fix":["Assess whether the new purpose is compatible with the one the data was collected for, and name the document"],"suggestion":["assessments:\\n  compatibility: docs/compatibility.md"]},{"level":"notice","role":null,"message":["Data of ",{"tree":"@activity.subjects"}," is newly used for \\u201c",{"tree":"@activity.purpose"},"\\u201d, pseudonymised and inside the organisation, which keeps it personal data: ",{"tree":["id","witnesses"]}],"fix":["Keep what links it back to people apart, and note why the purposes are compatible"],"cites":2}]', '[{"if":"@activity.marketing","level":"error","role":"dpo","message":[{"tree":"@activity.id"}," (\\u201c",{"tree":"@activity.purpose"},"\\u201d) markets with data that was collected for contact tracing: ",{"tree":["id","witnesses"]}],"fix":["Collect details for offers separately and with consent, and take the contact-tracing data out"]},{"if":["==",["call","size","@activity.reselling_recipients"],["value",0]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," (\\u201c",{"tree":"@activity.purpose"},"\\u201d) uses data that was collected for contact tracing for ",{"tree":["call","both","@activity.features","@[profiling,scoring,behaviour-tracking,recommender,model-training,data-matching,political-campaigning]"]},": ",{"tree":["id","witnesses"]}],"fix":["Take the contact-tracing data out; what else is wanted is collected for that, and said so"]},{"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," passes data that was collected for contact tracing on to ",{"tree":"@activity.reselling_recipients"},", who sell it or advertise with it: ",{"tree":["id","witnesses"]}],"fix":["Take these recipients out, or rule the resale and advertising out"]}]', '[{"level":"warning","role":null,"message":[{"tree":"@dataset.id"}," does not say how long ",{"tree":"@dataset.unretained_fields"}," of ",{"tree":"@dataset.subjects"}," will be kept"],"fix":["Give the dataset, or `defaults`, a period or the event that ends it"],"suggestion":["retention: \\u2026"]}]', '[{"if":["==",["call","size","@after.kept"],["value",0]],"target":"field","level":"sign-off","role":"privacy","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," was kept ",{"tree":["?:","@before.kept_open",["value","until "],["value",""]]},{"tree":"@before.kept"},", and now nothing limits it"],"fix":["State the period again"],"suggestion":["retention: ",{"tree":"@before.kept"}]},{"target":"field","level":"sign-off","role":"privacy","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," was kept ",{"tree":["?:","@before.kept_open",["value","until "],["value",""]]},{"tree":"@before.kept"}," and is now kept ",{"tree":["?:","@after.kept_open",["value","until "],["value",""]]},{"tree":"@after.kept"}],"fix":["Check that the purpose needs it that long and that people are told; then sign off"]},{"if":["==",["call","size","@after.retention"],["value",0]],"target":"dataset","level":"sign-off","role":"privacy","message":[{"tree":"@dataset.id"}," was kept ",{"tree":["?:","@before.retention_open",["value","until "],["value",""]]},{"tree":"@before.retention"},", and now nothing limits it"],"fix":["State the period again"],"suggestion":["retention: ",{"tree":"@before.retention"}]},{"target":"dataset","level":"sign-off","role":"privacy","message":[{"tree":"@dataset.id"}," was kept ",{"tree":["?:","@before.retention_open",["value","until "],["value",""]]},{"tree":"@before.retention"}," and is now kept ",{"tree":["?:","@after.retention_open",["value","until "],["value",""]]},{"tree":"@after.retention"}],"fix":["Check that the purpose needs the data that long and that people are told; then sign off"]}]', '[{"level":"warning","role":null,"message":[{"tree":"@system.name"}," processes personal data and names no privacy notice"],"fix":["Name the published notice under `system.privacy_notice`"],"suggestion":["privacy_notice: https://\\u2026"]}]', '[{"if":["==",["call","size","@activity.sar_exemption.health_professional_opinion"],["value",0]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," answers access requests for health data without a health professional\'s opinion"],"fix":["Get the opinion before anything is released, and write its day under `sar_exemption.health_professional_opinion`"],"suggestion":["sar_exemption:\\n  health_professional_opinion: \\u2026"]},{"if":["==",["call","size","@activity.sar_exemption.request"],["value",0]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," has a health professional\'s opinion of ",{"tree":"@activity.sar_exemption.health_professional_opinion"},", and the day of the request is not stated"],"fix":["Write the day of the request under `sar_exemption.request`"],"suggestion":["sar_exemption:\\n  request: \\u2026"]},{"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," has a health professional\'s opinion of ",{"tree":"@activity.sar_exemption.health_professional_opinion"},", which is not from the six months before the request of ",{"tree":"@activity.sar_exemption.request"}],"fix":["Get a new opinion before anything is released"]}]', '[{"if":["&&",["==","@activity.sar_exemption.ground",["value","research"]],["==","@activity.sar_exemption.decisions_about_people",["value","yes"]]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," refuses access for research, and the results are used for decisions about people"],"fix":["Answer the requests, or keep the results out of decisions about people"]},{"if":["&&",["==","@activity.sar_exemption.ground",["value","research"]],["==",["call","size","@activity.sar_exemption.safeguards"],["value",0]]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," refuses access for research, and no safeguards for people are named"],"fix":["Name the document with the safeguards under `sar_exemption.safeguards`"],"suggestion":["sar_exemption:\\n  safeguards: docs/\\u2026"]},{"if":["==","@activity.sar_exemption.ground",["value","research"]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," refuses access for research, and nothing says that the results decide nothing about people"],"fix":["Say whether they do under `sar_exemption.decisions_about_people`; the exemption holds only where they do not"],"suggestion":["sar_exemption:\\n  decisions_about_people: \\u2026   # true or false"]},{"if":["==","@activity.sar_exemption.blanket",["value","yes"]],"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," refuses access requests as ",{"tree":"@activity.sar_exemption.ground"}," without looking at each of them"],"fix":["Decide request by request, and say `blanket` is false"]},{"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," refuses access requests as ",{"tree":"@activity.sar_exemption.ground"},", and nothing says that each is looked at"],"fix":["Decide request by request, and say `blanket` is false"],"suggestion":["sar_exemption:\\n  blanket: \\u2026   # true or false"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@recipient.name"}," (",{"tree":"@recipient.role"},{"tree":["?:",["==","@recipient.country",["value",""]],["value",""],["+",["value",", "],"@recipient.country"]]},{"tree":["?:",["==","@recipient.chosen_by_customer",["value","yes"]],["value",", chosen by the customer"],["value",""]]},") newly receives personal data of ",{"tree":"@recipient.people"},": ",{"tree":["id","witnesses"]}],"fix":["Check that the purpose needs this recipient and all of these fields, and that contract, safeguards and privacy notice name it"]}]', `[{"level":"sign-off","role":"privacy","message":[{"tree":"@recipient.name"},{"tree":["?:",["==","@recipient.country",["value",""]],["value",""],["+",["+",["value"," ("],"@recipient.country"],["value",")"]]]}," newly processes what is held for customers: ",{"tree":["id","witnesses"]}],"fix":["Check that the customers' contracts allow it, and tell them before it starts"]}]`, '[{"level":"sign-off","role":"privacy","message":[{"tree":"@recipient.name"}," (",{"tree":["call","without",["+",["list","@recipient.country"],"@recipient.processed_in"],"@[GB,]"]},") is declared part of the same legal entity, so no transfer rule applies to it"],"fix":["Check that it is not a company of its own; a subsidiary is a processor or controller"]}]', '[{"target":"recipient","level":"sign-off","role":"dpo","message":["The role of ",{"tree":"@after.name"}," moves from ",{"tree":"@before.role"}," to ",{"tree":"@after.role"}],"fix":["Check that it is who decides why and how that has changed, and that contracts and agreements say the same"]},{"target":"system","level":"sign-off","role":"dpo","message":["The role of ",{"tree":"@after.name"}," moves from ",{"tree":"@before.role"}," to ",{"tree":"@after.role"}],"fix":["Check that it is who decides why and how that has changed, and that contracts and agreements say the same"]},{"target":"dataset","level":"sign-off","role":"dpo","message":["The role of the dataset ",{"tree":"@after.id"}," moves from ",{"tree":"@before.role"}," to ",{"tree":"@after.role"}],"fix":["Check that it is who decides why and how that has changed, and that contracts and agreements say the same"]},{"target":"activity","level":"sign-off","role":"dpo","message":["The role of the activity ",{"tree":"@after.id"}," moves from ",{"tree":"@before.role"}," to ",{"tree":"@after.role"}],"fix":["Check that it is who decides why and how that has changed, and that contracts and agreements say the same"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@recipient.name"}," is declared a ",{"tree":"@recipient.role"},", yet uses the data for purposes of its own: ",{"tree":["id","witnesses"]}],"fix":["Rule the purposes out in the contract and leave them out, or name its role for them (controller or joint-controller)"],"suggestion":["own_purposes_role: controller"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@recipient.name"}," (",{"tree":"@recipient.role"},") receives personal data through ",{"tree":"@recipient.via"}," with no written contract"],"fix":["Conclude a data processing contract and name the document, or `signed` where it is kept elsewhere"],"suggestion":["contract: signed"]}]', '[{"if":["||",["==","@recipient.role",["value","joint-controller"]],["==","@recipient.own_purposes_role",["value","joint-controller"]]],"level":"sign-off","role":"privacy","message":[{"tree":"@recipient.name"}," is a joint controller for data of ",{"tree":"@recipient.people"}," with no agreement between you"],"fix":["Agree who does what, and name the document here or under the dataset\'s `agreements`"],"suggestion":["data_sharing_agreement: docs/agreement.md"]},{"level":"warning","role":null,"message":[{"tree":"@recipient.name"}," receives data of ",{"tree":"@recipient.people"}," as a controller with no data sharing agreement"],"fix":["Conclude a data sharing agreement, and name the document here or under the dataset\'s `agreements`"],"suggestion":["data_sharing_agreement: docs/agreement.md"]}]', '[{"if":["in",["value","purposes"],"@system.decides"],"target":"system","level":"error","role":"dpo","message":[{"tree":"@system.name"}," claims to be ",{"tree":["?:",["==","@system.role",["value","processor"]],["value","a processor"],["value","not responsible"]]},", yet the organisation decides the purposes: that makes it a controller"],"fix":["Declare the role `controller` or `joint-controller`, or take `purposes` out of `decides` where somebody else decides them"],"suggestion":["role: controller"]},{"target":"system","level":"sign-off","role":"dpo","message":[{"tree":"@system.name"}," claims to be ",{"tree":["?:",["==","@system.role",["value","processor"]],["value","a processor"],["value","not responsible"]]},", yet the organisation decides ",{"tree":["call","both","@system.decides","@[essential-means,retention,use-limits]"]},", as a controller does"],"fix":["Declare the role `controller` or `joint-controller`, or have it confirmed that these decisions are somebody else\'s"],"suggestion":["role: controller"]},{"target":"dataset","level":"sign-off","role":"dpo","message":[{"tree":"@dataset.id"}," is held as ",{"tree":["?:",["==","@dataset.own_role",["value","processor"]],["value","a processor"],["value","somebody not responsible"]]},", yet the organisation decides ",{"tree":["call","both","@system.decides","@[purposes,essential-means,retention,use-limits]"]},", as a controller does"],"fix":["Declare the role `controller` or `joint-controller`, or have it confirmed that for this data these decisions are somebody else\'s"],"suggestion":["role: controller"]},{"if":["!_",["call","any","@activity.features","@[clinical-use,external-app]"]],"target":"activity","level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," is declared ",{"tree":["?:",["==","@activity.own_role",["value","processor"]],["value","a processor\'s"],["value","not the organisation\'s responsibility"]]},", yet the organisation decides ",{"tree":["call","both","@system.decides","@[purposes,essential-means,retention,use-limits]"]},", as a controller does"],"fix":["Declare the role `controller` or `joint-controller`, or have it confirmed that for this data these decisions are somebody else\'s"],"suggestion":["role: controller"]},{"target":"activity","level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," ",{"tree":["?:",["in",["value","clinical-use"],"@activity.features"],["value","makes clinical decisions with"],["value","has an external app collect"]]}," data of ",{"tree":"@activity.subjects"},", yet the organisation claims to be ",{"tree":["?:",["==","@activity.role",["value","processor"]],["value","a processor"],["value","not responsible"]]}," for it"],"fix":["Declare the role `controller` or `joint-controller`, or have it confirmed that somebody else answers for this use"],"suggestion":["role: controller"]}]', '[{"target":"dataset","level":"sign-off","role":"privacy","message":[{"tree":"@dataset.id"}," holds personal data of ",{"tree":"@dataset.subjects"},", and the organisation claims to be not responsible for it"],"fix":["Check who decides about this data; whoever only acts on instruction is a processor"]},{"target":"activity","level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," uses personal data of ",{"tree":"@activity.subjects"},", and the organisation claims to be not responsible for it"],"fix":["Check who decides about this data; whoever only acts on instruction is a processor"]}]', '[{"if":["==","@system.business_use",["value","yes"]],"level":"error","role":"dpo","message":[{"tree":"@system.name"}," claims purely personal or household use and is used for business as well"],"fix":["Take `household_use` back, and declare who the controller is"],"suggestion":["household_use: false"]},{"level":"error","role":"dpo","message":[{"tree":"@system.name"}," claims purely personal or household use although what people record is posted publicly"],"fix":["Take `household_use` back, and declare who the controller is"],"suggestion":["household_use: false"]}]', '[{"if":["&&",["&&",["&&",["==","@before.security.encrypted_at_rest",["value","yes"]],["!=","@after.security.encrypted_at_rest",["value","yes"]]],["==","@before.security.encrypted_in_transit",["value","yes"]]],["!=","@after.security.encrypted_in_transit",["value","yes"]]],"level":"sign-off","role":"security","message":[{"tree":"@dataset.id"}," was encrypted at rest and in transit, and neither is stated any more"],"fix":["Put the encryption back, or sign off with what protects the data instead"]},{"if":["&&",["==","@before.security.encrypted_at_rest",["value","yes"]],["!=","@after.security.encrypted_at_rest",["value","yes"]]],"level":"sign-off","role":"security","message":[{"tree":"@dataset.id"}," was encrypted at rest, and that is no longer so"],"fix":["Put the encryption back, or sign off with what protects the data instead"]},{"level":"sign-off","role":"security","message":[{"tree":"@dataset.id"}," was encrypted in transit, and that is no longer so"],"fix":["Put the encryption back, or sign off with what protects the data instead"]}]', '[{"if":["&&",["||","@dataset.special","@dataset.criminal"],["||",["==","@dataset.security.encrypted_at_rest",["value","no"]],["==","@dataset.security.encrypted_in_transit",["value","no"]]]],"level":"sign-off","role":"security","message":[{"tree":"@dataset.id"}," holds ",{"tree":["?:","@dataset.special",["value","special category"],["value","criminal offence"]]}," data in the cloud without full encryption (at rest: ",{"tree":["?:",[">",["call","size","@dataset.security.encrypted_at_rest"],["value",0]],"@dataset.security.encrypted_at_rest",["value","not stated"]]},", in transit: ",{"tree":["?:",[">",["call","size","@dataset.security.encrypted_in_transit"],["value",0]],"@dataset.security.encrypted_in_transit",["value","not stated"]]},")"],"fix":["Encrypt it at rest and in transit, or sign off with what protects it instead"]},{"level":"warning","role":null,"message":[{"tree":"@dataset.id"}," lies in the cloud without full encryption (at rest: ",{"tree":["?:",[">",["call","size","@dataset.security.encrypted_at_rest"],["value",0]],"@dataset.security.encrypted_at_rest",["value","not stated"]]},", in transit: ",{"tree":["?:",[">",["call","size","@dataset.security.encrypted_in_transit"],["value",0]],"@dataset.security.encrypted_in_transit",["value","not stated"]]},")"],"fix":["Encrypt it at rest and in transit, and say so under `security`"],"suggestion":["security: { cloud: true, encrypted_at_rest: \\u2026, encrypted_in_transit: \\u2026 }"]}]', '[{"level":"notice","role":null,"message":[{"tree":"@system.name"}," is newly offered as a service (",{"tree":"@system.provides_service"},")"],"fix":["Review whether the Network and Information Systems Regulations apply"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@recipient.name"}," newly receives ",{"tree":["id","witnesses"]},", whose data sharing agreement names ",{"tree":"@flow.field.dataset.agreement_recipients"}," and not ",{"tree":"@recipient.name"}],"fix":["Have the agreement extended to this recipient and name it under `agreements`, or conclude one of its own"],"suggestion":["data_sharing_agreement: docs/agreement.md"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@recipient.name"}," (",{"tree":"@recipient.role"},") now also receives ",{"tree":["id","witnesses"]}],"fix":["Name only the fields that this recipient needs under `recipients`, and check that contract or agreement covers the new ones"]}]', '[{"if":["!_","@recipient.covered_by_agreement"],"level":"sign-off","role":"dpo","message":[{"tree":"@recipient.name"}," receives ",{"tree":["id","witnesses"]}," to train or improve its model, with no data sharing agreement",{"tree":["?:","@recipient.lawful_basis_everywhere",["value",""],["value"," and no lawful basis"]]}],"fix":["Share anonymised data if that does; else name the lawful basis, and an agreement that says what the data may be used for"],"suggestion":["data_sharing_agreement: docs/agreement.md"]},{"if":["!_","@recipient.lawful_basis_everywhere"],"level":"sign-off","role":"dpo","message":[{"tree":"@recipient.name"}," receives ",{"tree":["id","witnesses"]}," to train or improve its model, with no lawful basis"],"fix":["Share anonymised data if that does; else name the lawful basis of each activity that sends it"]},{"level":"notice","role":null,"message":[{"tree":"@recipient.name"}," receives ",{"tree":["id","witnesses"]}," to train or improve its model, under an agreement and with a lawful basis"],"fix":["Check whether anonymised data would do"]}]', `[{"if":["==","@activity.clean_room.lists_separated",["value","no"]],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," pools the lists of ",{"tree":"@activity.subjects"}," in its clean room, so each organisation can reach the others'"],"fix":["Keep each organisation's list apart, and let the clean room only confirm matches"],"suggestion":["clean_room:\\n  lists_separated: true\\n  techniques: [private-set-intersection]"]},{"if":["==","@activity.clean_room.lists_separated",["value",""]],"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," compares lists of ",{"tree":"@activity.subjects"}," in a clean room, and nothing says that each list stays apart"],"fix":["Say whether the lists are kept apart, and by which techniques"],"suggestion":["clean_room:\\n  lists_separated: \\u2026   # true or false\\n  techniques: [\\u2026]   # private-set-intersection, homomorphic-encryption \\u2026"]},{"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," compares lists of ",{"tree":"@activity.subjects"}," in a clean room with no privacy-enhancing technique"],"fix":["Use a technique such as private set intersection or homomorphic encryption, and name it"],"suggestion":["clean_room:\\n  techniques: [private-set-intersection]"]}]`, '[{"if":["&&",["in","@field.inference","@[deliberate,used]"],["==",["call","size","@field.infers"],["value",0]]],"level":"sign-off","role":"privacy","message":["Something is inferred about ",{"tree":"@field.subjects"}," from ",{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," (",{"tree":"@field.categories"},"; inference: ",{"tree":"@field.inference"},"), and nothing says what"],"fix":["Say under `infers` which special category it tells of; where it tells of none, leave `inference` out"],"cites":2},{"level":"sign-off","role":"privacy","message":[{"tree":"@field.dataset.id"},".",{"tree":"@field.id"}," (",{"tree":"@field.categories"}," of ",{"tree":"@field.subjects"},") is now special category data: ",{"tree":["id","witnesses"]}],"fix":["Make sure the purpose cannot do without it, and name the condition in every activity that uses it"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," (\\u201c",{"tree":"@activity.purpose"},"\\u201d) newly uses or passes on special category data (",{"tree":"@activity.special_kinds"},"): ",{"tree":["id","witnesses"]}],"fix":["Leave the special fields out of `data` or `recipients` where the purpose can do without them; else check that the condition covers this use"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," uses special category data (",{"tree":"@activity.special_kinds"},") in ",{"tree":["id","witnesses"]}," and names no condition for it"],"fix":["Name the condition that allows it under `special_category_condition`, or take these fields out of the activity"],"suggestion":["special_category_condition: \\u2026   # explicit-consent, employment-social-security, health-or-social-care, substantial-public-interest \\u2026"]}]', '[{"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," relies on explicit consent from ",{"tree":["id","witnesses"]},", who may not feel free to refuse it"],"fix":["Rely on another condition, or show whoever signs off that refusing costs nobody anything"]}]', '[{"level":"sign-off","role":"dpo","message":[{"tree":"@activity.id"}," uses ",{"tree":"@activity.special_kinds"}," data in the substantial public interest with no assessment of why that is necessary"],"fix":["Write down why nothing else would do, consent included, and name the document"],"suggestion":["assessments:\\n  necessity: docs/necessity.md"]}]', '[{"if":["call","any","@activity.features","@[facial-recognition,live-facial-recognition,biometric-identification]"],"level":"error","role":"dpo","message":[{"tree":"@activity.id"}," uses ",{"tree":["call","both","@activity.features","@[facial-recognition,live-facial-recognition,biometric-identification]"]}," on ",{"tree":"@activity.subjects"},", and none of its data is declared biometric"],"fix":["Declare the template under `technical_processing` of the field it is made from, or a field of the category `biometric`; recognising people takes one"]},{"level":"warning","role":null,"message":[{"tree":"@activity.id"}," uses ",{"tree":["call","both","@activity.features","@[ai,generative-ai]"]}," on ",{"tree":["call","both","@activity.categories","@[photo,video,voice-recording,call-recording]"]},", and nothing says why that is not biometric data"],"fix":["Write down why nobody can be identified by it, or declare the template under `technical_processing`"],"suggestion":["assessments:\\n  biometric: docs/biometric.md"]}]', `[{"if":"@facet.existed","level":"sign-off","role":"privacy","message":[{"tree":"@technology.id"}," now does more on people's devices, for ",{"tree":"@technology.purpose"},": ",{"tree":["id","witnesses"]}],"fix":["Check that the change is needed and that consent and notice still fit; then sign off"]},{"level":"sign-off","role":"privacy","message":[{"tree":"@technology.id"}," (",{"tree":"@technology.kind"},") newly runs on people's devices for ",{"tree":"@technology.purpose"}],"fix":["Check that it is needed and that consent and notice fit its purpose; then sign off"]}]`, '[{"if":["==","@technology.consent",["value",""]],"level":"error","role":"dpo","message":[{"tree":"@technology.id"}," needs consent, and nothing is said about it: ",{"tree":"@technology.consent_reason"}],"fix":["Ask for an opt-in before anything is stored or read, or meet the conditions of an exception"],"suggestion":["consent: opt-in"]},{"level":"error","role":"dpo","message":[{"tree":"@technology.id"}," needs an opt-in and has ",{"tree":"@technology.consent"},": ",{"tree":"@technology.consent_reason"}],"fix":["Ask for an opt-in before anything is stored or read, or meet the conditions of an exception"],"suggestion":["consent: opt-in"]}]', '[{"level":"error","role":"dpo","message":["Nothing tells people about ",{"tree":"@technology.id"}," (",{"tree":"@technology.kind"},", for ",{"tree":"@technology.purpose"},")"],"fix":["Name the page that tells them, under `notice` or, for all technologies, `system.technologies_notice`"],"suggestion":["notice: https://\\u2026"]}]', `[{"if":[">",["call","size",["call","without","@technology.provider_own_purposes","@[legal-duty]"]],["value",0]],"level":"error","role":"dpo","message":[{"tree":"@technology.id"}," needs no consent as ",{"tree":"@technology.purpose"},", yet its provider ",{"tree":"@technology.provider"}," uses what it collects for ",{"tree":["call","without","@technology.provider_own_purposes","@[legal-duty]"]}," of its own"],"fix":["Declare the purpose it also serves and ask for consent, or end the provider's own use"]},{"level":"error","role":"dpo","message":[{"tree":"@technology.id"}," needs no consent as ",{"tree":"@technology.purpose"},", yet an activity uses it or what it collects for ",{"tree":["call","both","@technology.used_for","@[targeted-advertising,social-media-targeting,profiling]"]}],"fix":["Declare the purpose it also serves and ask for consent, or keep that activity away from what it collects"]}]`, '[{"level":"sign-off","role":"privacy","message":[{"tree":"@activity.id"}," newly uses ",{"tree":["id","witnesses"]}," on ",{"tree":"@activity.subjects"}],"fix":["Check that it is needed, that people know, and whether a DPIA covers it; then sign off"]}]', '[{"level":"sign-off","role":"privacy","message":[{"tree":"@recipient.name"}," (",{"tree":"@recipient.role"},") newly receives personal data of ",{"tree":"@recipient.people"}," in ",{"tree":["id","witnesses"]},", without full UK adequacy"],"fix":["Check that the transfer is needed at all and that its safeguard holds; then sign off"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@recipient.name"}," receives personal data of ",{"tree":"@recipient.people"},", and its country is not stated"],"fix":["Say in which country the recipient is established, and where it handles the data if that is elsewhere"],"suggestion":["country: \\u2026"]}]', '[{"if":["==","@recipient.transfer.mechanism",["value","uk-us-data-bridge"]],"level":"error","role":"dpo","message":[{"tree":"@recipient.name"}," receives personal data in ",{"tree":["id","witnesses"]}," under the data bridge, which did not exist yet"],"fix":["Name another safeguard under `transfer.mechanism`, with its risk assessment"]},{"level":"error","role":"dpo","message":[{"tree":"@recipient.name"}," receives personal data of ",{"tree":"@recipient.people"}," in ",{"tree":["id","witnesses"]}," with no transfer safeguard"],"fix":["Name the safeguard under `transfer.mechanism`, and its risk assessment; or do without the transfer, for instance by anonymising"],"suggestion":["transfer:\\n  mechanism: \\u2026   # idta, addendum, bcr, or the data bridge for a certified company in the US\\n  risk_assessment: docs/\\u2026"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@recipient.name"}," receives personal data in ",{"tree":["id","witnesses"]}," under ",{"tree":"@recipient.transfer.mechanism"}," with no transfer risk assessment"],"fix":["Do the transfer risk assessment and name it under `transfer.risk_assessment`"],"suggestion":["transfer:\\n  mechanism: ",{"tree":"@recipient.transfer.mechanism"},"\\n  risk_assessment: docs/\\u2026"]}]', '[{"if":["&&",["!=","@recipient.country",["value","US"]],["!=","@recipient.country",["value",""]]],"level":"error","role":"dpo","message":[{"tree":"@recipient.name"}," is established in ",{"tree":"@recipient.country"},", and the data bridge covers recipients in the US only"],"fix":["Name the safeguard that covers this country under `transfer.mechanism`"]},{"if":[">",["call","size",["call","without","@recipient.restricted_countries","@[US]"]],["value",0]],"level":"error","role":"dpo","message":[{"tree":"@recipient.name"}," also handles the data in ",{"tree":["call","without","@recipient.restricted_countries","@[US]"]},", and the data bridge covers the US only"],"fix":["Name a safeguard that covers these countries too under `transfer.mechanism`, or keep the data out of them"]},{"if":["==","@recipient.transfer.verified",["value",""]],"level":"sign-off","role":"privacy","message":[{"tree":"@recipient.name"}," is said to be certified for the data bridge, and nobody has recorded when that was checked"],"fix":["Look the recipient up in the list of the Data Privacy Framework and write the day under `transfer.verified`"],"suggestion":["transfer:\\n  mechanism: uk-us-data-bridge\\n  verified: \\u2026"]},{"level":"sign-off","role":"privacy","message":["The data bridge certification of ",{"tree":"@recipient.name"}," was last checked on ",{"tree":"@recipient.transfer.verified"},", and that holds for 12 months"],"fix":["Look the recipient up again and write the day under `transfer.verified`"]}]', '[{"level":"error","role":"dpo","message":[{"tree":"@recipient.name"}," relies on adequacy for ",{"tree":["id","witnesses"]},", where no UK adequacy regulations apply"],"fix":["Name the safeguard that holds under `transfer.mechanism`: for a certified recipient in the US the data bridge, else an IDTA or the addendum"]}]', '[{"level":"warning","role":null,"message":[{"tree":"@recipient.name"}," relies on adequacy for ",{"tree":["id","witnesses"]},", which covers only some recipients there, and ",{"tree":["?:",["==",["call","size","@recipient.transfer.verified"],["value",0]],["value","nobody has recorded when that was checked"],["+",["value","that was last checked on "],"@recipient.transfer.verified"]]}],"fix":["Check that the recipient is covered (Canada, the federal law for private organisations; Japan, the law on personal information) and write the day under `transfer.verified`, or name another safeguard"],"suggestion":["transfer:\\n  mechanism: adequacy\\n  verified: \\u2026"]}]', '[{"level":"sign-off","role":"dpo","message":[{"tree":"@recipient.name"}," receives personal data of ",{"tree":"@recipient.people"}," in ",{"tree":["id","witnesses"]}," under an exception instead of a safeguard"],"fix":["Use a safeguard if one can be had; otherwise record which exception applies and why"]}]', '[{"if":["in","@after.transfer.mechanism","@[,none]"],"level":"sign-off","role":"dpo","message":[{"tree":"@after.name"}," still receives personal data in ",{"tree":"@after.restricted_countries"},", and its safeguard ",{"tree":"@before.transfer.mechanism"}," is gone"],"fix":["Put the safeguard back, or end the transfer"]},{"level":"sign-off","role":"dpo","message":[{"tree":"@after.name"}," still receives personal data in ",{"tree":"@after.restricted_countries"},", and the risk assessment ",{"tree":"@before.transfer.risk_assessment"}," is gone"],"fix":["Put the risk assessment back, or name the one that replaces it"]}]', '[{"level":"warning","role":null,"message":[{"tree":"@recipient.name"}," newly receives identifiable data abroad for research, model training or statistics: ",{"tree":["id","witnesses"]}],"fix":["Send anonymised data if the same result can be had with it, or keep the data in the UK"]}]', '[{"if":["!=","@holding.adequacy",["value","full"]],"level":"sign-off","role":"privacy","message":[{"tree":"@dataset.id"}," is newly held in ",{"tree":["id","witnesses"]}],"fix":["Keep the data in the UK or an adequate country, or say which safeguard covers the host"]},{"level":"notice","role":null,"message":[{"tree":"@dataset.id"}," is newly held in ",{"tree":["id","witnesses"]},", which the UK finds adequate"],"fix":["Nothing has to be done; check that the privacy notice says so"]}]'];
  }
});

// src/policy/packed.ts
function unpack({ rules: rules2, passages: named4, ...set }, levels3) {
  let passages = named4.map(([key2, section]) => {
    let { title: document, url, published: published2 } = set.sources[key2];
    return published2 === void 0 ? { document, section, url } : { document, section, url, published: published2 };
  });
  return { ...set, rules: rules2.map((rule, index) => new KeptRule(rule, levels3[index], passages)) };
}
function inFull(value) {
  if (typeof value == "string") return short.test(value) ? treeOf(value) : value;
  if (typeof value != "object" || value === null) return value;
  let parts3 = value;
  for (let key2 of Object.keys(parts3)) parts3[key2] = inFull(parts3[key2]);
  return parts3;
}
function treeOf(text2) {
  if (text2[1] === "[")
    return [
      "list",
      ...text2.slice(2, -1).split(",").map((word) => ["value", word])
    ];
  let [variable, ...names2] = text2.slice(1).split(".");
  return names2.reduce((tree, name) => [".", tree, name], ["id", variable]);
}
var usualRule, usualCase, KeptRule, keptCase, short, init_packed = __esm({
  "src/policy/packed.ts"() {
    usualRule = { unless: [], judges: [], once: !1, effective: {} }, usualCase = { by: [], changed: [] };
    KeptRule = class {
      id;
      title;
      sources;
      cases;
      unless;
      judges;
      once;
      effective;
      #levels;
      constructor(rule, levels3, passages) {
        this.id = rule.id, this.title = rule.title, this.sources = rule.sources.map((place) => passages[place]), this.cases = rule.cases.map(keptCase), this.unless = rule.unless ?? usualRule.unless, this.judges = rule.judges ?? usualRule.judges, this.once = rule.once ?? usualRule.once, this.effective = rule.effective ?? usualRule.effective, this.#levels = levels3;
      }
      get levels() {
        return typeof this.#levels == "string" && (this.#levels = inFull(JSON.parse(this.#levels))), this.#levels;
      }
    }, keptCase = ({ kind, target, each, when, by: by2, changed, if: condition }) => ({
      kind,
      target,
      each,
      when,
      by: by2 ?? usualCase.by,
      changed: changed ?? usualCase.changed,
      if: condition
    }), short = /^@(\w+(\.\w+)+|\[[\w,-]+\])$/;
  }
});

// src/policy/builtin.ts
function builtin() {
  return policies ??= unpack(JSON.parse(rules()), levels2()), policies;
}
var policies, init_builtin = __esm({
  "src/policy/builtin.ts"() {
    init_builtin_generated();
    init_packed();
  }
});

// src/app/lint/outcome.ts
function whole2(file, code2, message2, hint3) {
  return { code: code2, message: message2, hint: hint3, file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
var init_outcome = __esm({
  "src/app/lint/outcome.ts"() {
  }
});

// src/app/snapshots/file-snapshot.ts
import { closeSync, lstatSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join, posix, resolve } from "node:path";
function standingAt2(path, { follow: follow2 }) {
  if (!path.includes("\0"))
    try {
      return follow2 ? statSync(path) : lstatSync(path);
    } catch (error) {
      if (leadsNowhere.includes(error.code ?? "")) return;
      throw error;
    }
}
function* walk(folder, prefix2) {
  for (let entry2 of readdirSync(join(folder, prefix2), { withFileTypes: !0 }).sort((a2, b7) => a2.name < b7.name ? -1 : 1)) {
    if (entry2.name === ".git" || entry2.name === "node_modules") continue;
    let path = prefix2 === "" ? entry2.name : `${prefix2}/${entry2.name}`;
    entry2.isDirectory() ? yield* walk(folder, path) : entry2.isFile() && (yield path);
  }
}
function readBytes(file) {
  let descriptor = typeof file == "number" ? file : openSync(file, "r");
  try {
    let chunks = [], total = 0;
    for (; ; ) {
      let length = readChunk(descriptor, scratch);
      if (length === 0 || total > mostRead) break;
      chunks.push(Buffer.from(scratch.subarray(0, length))), total += length;
    }
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
  } finally {
    typeof file == "string" && closeSync(descriptor);
  }
}
function readChunk(descriptor, chunk) {
  for (; ; )
    try {
      return readSync(descriptor, chunk, 0, chunk.length, null);
    } catch (error) {
      let { code: code2 } = error;
      if (code2 === "EOF") return 0;
      if (code2 !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
}
var mostRead, leadsNowhere, FolderSnapshot, LooseSnapshot, scratch, init_file_snapshot = __esm({
  "src/app/snapshots/file-snapshot.ts"() {
    mostRead = 64 * 1024 * 1024, leadsNowhere = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"];
    FolderSnapshot = class {
      name;
      #folder;
      #listed;
      #paths;
      /** Folders on the way to files that are no links. */
      #folders = /* @__PURE__ */ new Set();
      constructor(folder, name = folder, listed) {
        this.#folder = folder, this.name = name, this.#listed = listed;
      }
      async read(path) {
        return this.kind(path) === "file" ? readBytes(join(this.#folder, path)) : void 0;
      }
      list() {
        return this.#paths ??= this.#listed ? this.#listed() : Promise.resolve([...walk(this.#folder, "")]), this.#paths;
      }
      async isLink(path) {
        return this.kind(path) === "link";
      }
      /** What stands at a path; `link` also where a folder on the way is one. */
      kind(path) {
        let seen3 = this.#folder, steps = path.split("/");
        if (!steps.includes(".."))
          for (let [index, step] of steps.entries()) {
            if (seen3 = join(seen3, step), index < steps.length - 1 && this.#folders.has(seen3)) continue;
            let found = standingAt2(seen3, { follow: !1 });
            if (!found) return;
            if (found.isSymbolicLink()) return "link";
            if (index === steps.length - 1) return found.isFile() ? "file" : void 0;
            if (!found.isDirectory()) return;
            this.#folders.add(seen3);
          }
      }
      size(path) {
        return lstatSync(join(this.#folder, path)).size;
      }
    };
    LooseSnapshot = class {
      name;
      #folder;
      /** @param name the path as typed @param folder where it was typed */
      constructor(name, folder) {
        this.name = name, this.#folder = folder;
      }
      async read(path) {
        let file = resolve(this.#folder, path), found = standingAt2(file, { follow: !1 });
        if (!(!found || found.isSymbolicLink() && path !== this.name || found.isDirectory()) && !(found.isSymbolicLink() && standingAt2(file, { follow: !0 })?.isDirectory() !== !1))
          return readBytes(file);
      }
      async list() {
        let folder = posix.dirname(this.name);
        return [...walk(resolve(this.#folder, folder), "")].map((path) => posix.join(folder, path));
      }
    }, scratch = Buffer.allocUnsafe(64 * 1024);
  }
});

// src/facts/meaning.ts
function canonical2(value) {
  return Array.isArray(value) ? `[${value.map(canonical2).sort().join(",")}]` : typeof value == "object" && value !== null ? `{${Object.entries(value).filter(([key2, item3]) => item3 !== void 0 && !key2.startsWith("x-")).map(([key2, item3]) => `${JSON.stringify(key2)}:${canonical2(item3)}`).sort().join(",")}}` : JSON.stringify(value) ?? "null";
}
function meaningOf(declaration) {
  return canonical2({
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
    contents = (entities) => Object.fromEntries(
      [...entities].map(([id, { value, fields: fields2 }]) => [id, fields2 === void 0 ? value : { ...value, fields: contents(fields2) }])
    );
  }
});

// src/policy/day.ts
function isDay(value) {
  let time = typeof value == "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
var init_day = __esm({
  "src/policy/day.ts"() {
  }
});

// src/policy/form.ts
function misshapen(form, value, name, place, file) {
  let held = new Held(file);
  return held.against(form, value, name, place), held.errors;
}
var Held, mostChoices, isText3, scalars, init_form = __esm({
  "src/policy/form.ts"() {
    init_entity();
    init_nearest();
    init_shown();
    init_day();
    Held = class {
      errors = [];
      #file;
      constructor(file) {
        this.#file = file;
      }
      against(form, value, name, place) {
        let say2 = (message2, hint3) => this.#say(place, message2, hint3);
        if (typeof form == "function") this.against(form(value), value, name, place);
        else {
          if (form === "any") return;
          if (value === null) say2(`${name} has no value`, "Give it one, or remove the key");
          else if (typeof form == "string") {
            let [kind, hint3, fits2] = scalars[form];
            fits2(value) || say2(`${name} must be ${kind}`, hint3);
          } else "pattern" in form ? (typeof value != "string" || !form.pattern.test(value)) && say2(`${shown(value)} is not what ${name} can say`, form.hint) : "among" in form ? this.#among(form.among, value, name, place) : "list" in form ? this.#list(form, value, name, place) : isMap3(value) ? this.#map(form, value, name, place) : say2(`${name} must be a map (\`key: value\`)`, "Write its keys below it, indented");
        }
      }
      #among(choices, value, name, place) {
        if (choices.includes(value)) return;
        let near = typeof value == "string" ? didYouMean(value, choices.map(String)) : void 0, more = choices.length > mostChoices ? " and others: your editor lists them" : "";
        this.#say(place, `${shown(value)} is not what ${name} can say`, near ?? `It may be ${choices.slice(0, mostChoices).join(", ")}${more}`);
      }
      #list(form, value, name, place) {
        if (!Array.isArray(value)) {
          form.alone ? this.against(form.list, value, name, place) : this.#say(place, `${name} must be a list`, "Write each entry on a line of its own, after `- `");
          return;
        }
        value.length === 0 && !form.none && this.#say(place, `${name} is an empty list`, "Name at least one"), form.most !== void 0 && value.length > form.most && this.#say(place, `${name} names more than ${form.most}`, "Name fewer");
        for (let [index, one2] of value.entries())
          this.against(form.list, one2, `an entry of ${name}`, this.#file.placeOf(value, index, "value") ?? place);
      }
      #map(form, value, name, place) {
        let keys2 = "keys" in form ? form.keys : void 0;
        for (let key2 of "needs" in form ? form.needs : [])
          Object.hasOwn(value, key2) || this.#say(place, `${name} has no \`${key2}\``, `Add \`${key2}: \u2026\``);
        for (let key2 of Object.keys(value)) {
          let of = "named" in form ? form.named : Object.hasOwn(form.keys, key2) ? form.keys[key2] : void 0, part = of === void 0 || value[key2] === null ? "key" : "value", where2 = this.#file.placeOf(value, key2, part) ?? place;
          if (of !== void 0) this.against(of, value[key2], key2.length > 60 ? shown(key2) : `\`${key2}\``, where2);
          else if (!key2.startsWith("x-")) {
            let known4 = Object.keys(keys2 ?? {});
            this.#say(where2, `${shown(key2)} is no key of ${name}`, didYouMean(key2, known4) ?? `Known here: ${known4.join(", ")}`);
          }
        }
      }
      #say(place, message2, hint3) {
        this.errors.push({ code: "wrong-shape", message: message2, hint: hint3, ...place });
      }
    }, mostChoices = 12, isText3 = (value) => typeof value == "string", scalars = {
      text: [
        "text, and not empty",
        "Write some words; put what YAML takes for something else in quotes",
        (value) => isText3(value) && /\S/.test(value)
      ],
      blank: ["text", "Put it in quotes, or below it after `|`", isText3],
      flag: ["true or false", "Write true or false", (value) => typeof value == "boolean"],
      day: ["a day", "Write it as YYYY-MM-DD", isDay]
    };
  }
});

// src/policy/module-lists.ts
function collectLists(all2, taken, errors) {
  let lists2 = {};
  for (let { lists: stated, source } of all2)
    for (let [name, { entries }] of Object.entries(stated)) {
      if (name.startsWith("x-")) continue;
      let place = source.placeOf(stated, name, "key") ?? { file: source.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
      (Object.hasOwn(lists2, name) || taken.includes(name)) && errors.push({ code: "policy-module", message: `the list ${shown(name)} is there already`, hint: "Choose another name", ...place }), lists2[name] = entries.map(({ value, from, until }) => ({
        value,
        ...from === void 0 ? {} : { from },
        ...until === void 0 ? {} : { until }
      }));
    }
  return lists2;
}
var init_module_lists = __esm({
  "src/policy/module-lists.ts"() {
    init_shown();
  }
});

// src/facts/vocabulary.ts
var typed, vocabulary, init_vocabulary2 = __esm({
  "src/facts/vocabulary.ts"() {
    typed = (all2) => Object.fromEntries(Object.entries(all2).flatMap(([type, keys2]) => keys2.split(" ").map((key2) => [key2, [type]]))), vocabulary = {
      System: typed({ string: "id name organisation role country privacy_notice technologies_notice offered_to_children household_use business_use posted_publicly public_authority provides_service digest inventory", "list<string>": "decides children", bool: "personal clinical_use controller first_declaration" }),
      Security: typed({ string: "cloud encrypted_at_rest encrypted_in_transit" }),
      Anonymisation: typed({ string: "assessment motivated_intruder_test reviewed linkable" }),
      Dataset: typed({ string: "id description role medium retention own_role", "list<string>": "subjects source derived_from held_in agreement_recipients anonymised_fields unused_fields unretained_fields shared_anonymised_fields vulnerable", int: "retention_days", bool: "retention_open has_agreements personal special criminal claims_anonymised shared children", Security: "security", Anonymisation: "anonymisation" }),
      Field: typed({ string: "id state retention kept inference", Dataset: "dataset", "list<string>": "categories groups may_contain subjects infers technical_processing special_kinds criminal_kinds highly_personal business_people", int: "kept_days", bool: "kept_open personal personal_category claimed claim_counts pseudonymised special criminal identifies_directly" }),
      Transfer: typed({ string: "mechanism risk_assessment verified" }),
      Recipient: typed({ string: "id name role country contract data_sharing_agreement own_purposes_role collects_directly optional chosen_by_customer adequacy", "list<string>": "processed_in own_purposes restricted_countries people via", Transfer: "transfer", bool: "receives_personal separate processor restricted abroad covered_by_agreement named_in_all_agreements lawful_basis_everywhere anonymisable_use" }),
      Flow: typed({ Field: "field", string: "field_at via", Activity: "activity", Recipient: "recipient", bool: "personal identifiable as_processor" }),
      Destination: typed({ string: "country role adequacy", bool: "restricted" }),
      Holding: typed({ string: "country adequacy" }),
      Technology: typed({ string: "id purpose provider consent notice objection consent_reason", "list<string>": "kind collects provider_own_purposes used_for", bool: "enabled_by_default needs_consent needs_notice stores_on_device children" }),
      Facet: typed({ string: "key value", bool: "existed" }),
      Consent: typed({ string: "condition_of_service refusal_detriment withdrawal capacity bundled_in_contract" }),
      Decisions: typed({ string: "automation effect gates_access" }),
      Scale: typed({ int: "individuals", string: "extent large individual_professional said" }),
      ByDefault: typed({ bool: "enabled", string: "document", "list<string>": "grounds" }),
      CleanRoom: typed({ string: "lists_separated", "list<string>": "techniques" }),
      SarExemption: typed({ string: "ground action health_professional_opinion request safeguards decisions_about_people blanket" }),
      Assessments: typed({ string: "dpia dpia_date lia compatibility necessity basis_change biometric" }),
      Screening: typed({ string: "outcome waiver exemption_ground exemption_basis", bool: "exempt exemption_claimed waived vulnerable", "list<string>": "exemption_gaps criteria" }),
      Limb: typed({ string: "route name stated", int: "number" }),
      Activity: typed({ string: "id purpose role lawful_basis special_category_condition criminal_offence_condition risk_of_physical_harm new_technology article_14 objection privacy_notice own_role", bool: "controller personal special criminal children relies_on_consent large_scale indirect_source has_sar_exemption health has_dpia all_pseudonymised inside marketing", "list<string>": "special_kinds categories technical_processing subjects added_subjects vulnerable vulnerable_adults power_imbalance features technologies recipients separate_recipients reselling_recipients indirect_people", Consent: "consent", Decisions: "decisions", Scale: "scale", ByDefault: "by_default", CleanRoom: "clean_room", SarExemption: "sar_exemption", Assessments: "assessments", Screening: "dpia" }),
      Use: typed({ Field: "field", string: "field_at", Activity: "activity", bool: "personal existing_data", "list<string>": "used_for" }),
      Communication: typed({ string: "id channel audience content recorded_material consent activity", bool: "directed_promotion" }),
      Document: typed({ string: "key path", bool: "missing" }),
      UnknownFact: typed({ string: "key", "list<string>": "rules" }),
      AcceptedRisk: typed({ string: "rule at finding reason until", bool: "expired too_long matches" }),
      GateFile: typed({ string: "path what" })
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/errors.js
function h3(t,r,e,n2,s3){if(typeof e=="string")return{name:t,code:r,message:e,node:n2,cause:s3};let o4=e;if(typeof o4!="object")throw new Error("First param to error must be a string or object");return{name:t,code:o4.code||r,message:o4.message,node:o4.node,cause:o4.cause,range:o4.range}}function parseError(t,r,e){return typeof t=="object"?new ParseError(t):new ParseError({code:t,message:r,node:e})}function evaluationError(t,r,e){return typeof t=="object"?new EvaluationError(t):new EvaluationError({code:t,message:r,node:e})}function typeError(t,r,e){return typeof t=="object"?new TypeError2(t):new TypeError2({code:t,message:r,node:e})}function f(t){let r=t?.pos??t?.start;if(typeof r!="number")return;let e=typeof t.end=="number"?t.end:r;return{start:r,end:e}}function l2(t,r,e){let n2=r.pos??e?.start;if(typeof n2!="number")return t;let s3=r.input,o4=1,i3=0,p4=0;for(;i3<n2;)s3[i3]===`
`?(o4++,p4=0):p4++,i3++;let u=n2,a2=n2;for(;u>0&&s3[u-1]!==`
`;)u--;for(;a2<s3.length&&s3[a2]!==`
`;)a2++;let E7=s3.slice(u,a2),g6=`> ${`${o4}`.padStart(4," ")} | ${E7}
${" ".repeat(9+p4)}^`;return`${t}

${g6}`}function attachErrorAst(t,r){return t instanceof c?t.withAst(r):t}var c,ParseError,EvaluationError,TypeError2,init_errors=__esm({"node_modules/@marcbachmann/cel-js/lib/errors.js"(){c=class extends Error{#r;#n;#t;#e;constructor({name:r,code:e,message:n2,node:s3,cause:o4,range:i3}){super(n2,o4?{cause:o4}:void 0),this.name=r,this.#n=e,this.#e=n2,this.#r=s3,this.#t=i3&&f(i3)||f(s3),s3?.input&&(this.message=l2(this.#e,s3,this.#t))}get node(){return this.#r}get code(){return this.#n}get range(){return this.#t}get summary(){return this.#e}withAst(r){return this.#r||!r?.input?this:(this.#r=r,this.#t??=f(r),this.message=l2(this.#e,r,this.#t),this)}};ParseError=class extends c{constructor(r,e,n2){super(h3("ParseError","parse_error",r,e,n2))}},EvaluationError=class extends c{constructor(r,e,n2){super(h3("EvaluationError","evaluation_error",r,e,n2))}},TypeError2=class extends c{constructor(r,e,n2){super(h3("TypeError","type_error",r,e,n2))}}}});
// node_modules/@marcbachmann/cel-js/lib/optional.js
function toggleOptionalTypes(r,a2){let l6=a2?O2:void 0;r.deleteVariable("optional"),r.registerConstant("optional","OptionalNamespace",l6)}function register(r){let a2={async:false},l6=(e,n2)=>r.registerFunctionOverload(e,n2,a2),h5=r.enableOptionalTypes?O2:void 0;r.registerType("OptionalNamespace",y3),r.registerConstant("optional","OptionalNamespace",h5),l6("optional.hasValue(): bool",e=>e.hasValue()),l6("optional<A>.value(): A",e=>e.value()),r.registerFunctionOverload("OptionalNamespace.none(): optional<T>",()=>Optional.none()),l6("OptionalNamespace.of(A): optional<A>",(e,n2)=>Optional.of(n2));function u(e,n2,t){if(e instanceof Optional)return e;throw evaluationError("optional_expected",`${t} must be optional`,n2)}function d7(e,n2,t){let i3=e.run(n2.receiver,t);return i3 instanceof Promise?i3.then(o4=>v6(o4,e,n2,t)):v6(i3,e,n2,t)}function v6(e,n2,t,i3){let o4=u(e,t.receiver,`${t.functionDesc} receiver`);return o4.hasValue()?t.onHasValue(o4):t.onEmpty(n2,t,i3)}function p4(e,n2,t,i3){let o4=e.check(n2,t);if(o4.kind==="optional")return o4;if(o4.kind==="dyn")return e.getType("optional");throw e.createError("optional_expected",`${i3} must be optional, got '${o4}'`,n2)}function g6({functionDesc:e,evaluate:n2,typeCheck:t,onHasValue:i3,onEmpty:o4}){return({ast:s3,args:V6,receiver:N8})=>({ast:s3,functionDesc:e,receiver:N8,arg:V6[0],evaluate:n2,typeCheck:t,onHasValue:i3,onEmpty:o4})}let m7="optional.orValue() receiver",b7="optional.or(optional) receiver",c2="optional.or(optional) argument";r.registerFunctionOverload("optional.or(ast): optional<dyn>",g6({functionDesc:"optional.or(optional)",evaluate:d7,typeCheck(e,n2,t){let i3=p4(e,n2.receiver,t,b7),o4=p4(e,n2.arg,t,c2);n2.receiver.maybeAsync||n2.arg.maybeAsync||n2.ast.setMeta("async",false);let s3=i3.unify(e.registry,o4);if(s3)return s3;throw e.createError("incompatible_argument_type",`${n2.functionDesc} argument must be compatible type, got '${i3}' and '${o4}'`,n2.arg)},onHasValue:e=>e,onEmpty(e,n2,t){let i3=n2.arg,o4=e.run(i3,t);return o4 instanceof Promise?o4.then(s3=>u(s3,i3,c2)):u(o4,i3,c2)}})),r.registerFunctionOverload("optional.orValue(ast): dyn",g6({functionDesc:"optional.orValue(value)",onHasValue:e=>e.value(),onEmpty(e,n2,t){return e.run(n2.arg,t)},evaluate:d7,typeCheck(e,n2,t){let i3=p4(e,n2.receiver,t,m7).valueType,o4=e.check(n2.arg,t);n2.receiver.maybeAsync||n2.arg.maybeAsync||n2.ast.setMeta("async",false);let s3=i3.unify(e.registry,o4);if(s3)return s3;throw e.createError("incompatible_argument_type",`${n2.functionDesc} argument must be compatible type, got '${i3}' and '${o4}'`,n2.arg)}}))}var Optional,OPTIONAL_NONE,y3,O2,init_optional=__esm({"node_modules/@marcbachmann/cel-js/lib/optional.js"(){init_errors();Optional=class _Optional{#e;constructor(a2){this.#e=a2}static of(a2){return a2===void 0?OPTIONAL_NONE:new _Optional(a2)}static none(){return OPTIONAL_NONE}hasValue(){return this.#e!==void 0}value(){if(this.#e===void 0)throw evaluationError("optional_value_missing","Optional value is not present");return this.#e}or(a2){if(this.#e!==void 0)return this;if(a2 instanceof _Optional)return a2;throw evaluationError("invalid_optional_argument","Optional.or must be called with an Optional argument")}orValue(a2){return this.#e===void 0?a2:this.#e}get[Symbol.toStringTag](){return"optional"}[Symbol.for("nodejs.util.inspect.custom")](){return this.#e===void 0?"Optional { none }":`Optional { value: ${JSON.stringify(this.#e)} }`}},OPTIONAL_NONE=Object.freeze(new Optional),y3=class{},O2=new y3}});
// node_modules/@marcbachmann/cel-js/lib/globals.js
function isAsync(o4,t){return o4?.[Symbol.toStringTag]==="AsyncFunction"?true:typeof t=="boolean"?t:true}var hasOwn,objKeys,objFreeze,objEntries,isArray,arrayFrom,MIN_UINT,MAX_UINT,MAX_INT,MIN_INT,RESERVED,init_globals=__esm({"node_modules/@marcbachmann/cel-js/lib/globals.js"(){hasOwn=Object.hasOwn,objKeys=Object.keys,objFreeze=Object.freeze,objEntries=Object.entries,isArray=Array.isArray,arrayFrom=Array.from,MIN_UINT=0n,MAX_UINT=18446744073709551615n,MAX_INT=9223372036854775807n,MIN_INT=-9223372036854775808n;RESERVED=new Set(["as","break","const","continue","else","for","function","if","import","let","loop","package","namespace","return","var","void","while","__proto__","prototype"])}});
// node_modules/@marcbachmann/cel-js/lib/functions.js
function registerFunctions(l6){let r={async:false},n2=(t,e)=>l6.registerFunctionOverload(t,e,r),g6=t=>t;n2("dyn(dyn): dyn",g6);for(let t in TYPES){let e=TYPES[t];e instanceof Type2&&n2(`type(${e.name}): type`,()=>e)}n2("bool(bool): bool",g6),n2("bool(string): bool",t=>{switch(t){case"1":case"t":case"true":case"TRUE":case"True":return true;case"0":case"f":case"false":case"FALSE":case"False":return false;default:throw evaluationError("bool_conversion_error",`bool() conversion error: invalid string value "${t}"`)}}),n2("size(string): int",t=>BigInt(N2(t))),n2("size(bytes): int",t=>BigInt(t.length)),n2("size(list): int",t=>BigInt(t.length??t.size)),n2("size(map): int",t=>BigInt(t instanceof Map?t.size:objKeys(t).length)),n2("string.size(): int",t=>BigInt(N2(t))),n2("bytes.size(): int",t=>BigInt(t.length)),n2("list.size(): int",t=>BigInt(t.length??t.size)),n2("map.size(): int",t=>BigInt(t instanceof Map?t.size:objKeys(t).length)),n2("bytes(string): bytes",t=>c2.fromString(t)),n2("bytes(bytes): bytes",g6),n2("double(double): double",g6),n2("double(int): double",t=>Number(t)),n2("double(uint): double",t=>Number(t)),n2("double(string): double",t=>{if(!t||t!==t.trim())throw evaluationError("double_conversion_error","double() type error: cannot convert to double");switch(t.toLowerCase()){case"inf":case"+inf":case"infinity":case"+infinity":return Number.POSITIVE_INFINITY;case"-inf":case"-infinity":return Number.NEGATIVE_INFINITY;case"nan":return Number.NaN;default:{let i3=Number(t);if(!Number.isNaN(i3))return i3;throw evaluationError("double_conversion_error","double() type error: cannot convert to double")}}}),n2("int(int): int",g6),n2("int(double): int",t=>{if(Number.isFinite(t))return BigInt(Math.trunc(t));throw evaluationError("numeric_overflow","int() type error: integer overflow")}),n2("int(string): int",t=>{if(t!==t.trim()||t.length>20||t.includes("0x"))throw evaluationError("int_conversion_error","int() type error: cannot convert to int");try{let e=BigInt(t);if(e<=MAX_INT&&e>=MIN_INT)return e}catch{}throw evaluationError("int_conversion_error","int() type error: cannot convert to int")}),n2("uint(uint): uint",g6),n2("uint(int): uint",t=>{try{return new UnsignedInt(t)}catch{throw evaluationError("uint_conversion_error","uint() type error: cannot convert to uint")}}),n2("uint(double): uint",t=>{try{return new UnsignedInt(Math.trunc(t))}catch{throw evaluationError("numeric_overflow","uint() type error: unsigned integer overflow")}}),n2("uint(string): uint",t=>{if(t!==t.trim()||t.length>20||t.includes("0x"))throw evaluationError("uint_conversion_error","uint() type error: cannot convert to uint");try{return new UnsignedInt(t)}catch{throw evaluationError("uint_conversion_error","uint() type error: cannot convert to uint")}}),n2("string(string): string",g6),n2("string(bool): string",t=>`${t}`),n2("string(int): string",t=>`${t}`),n2("string(uint): string",t=>`${t}`),n2("string(bytes): string",t=>c2.toUtf8(t)),n2("string(double): string",t=>t===1/0?"+Inf":t===-1/0?"-Inf":`${t}`),n2("string.startsWith(string): bool",(t,e)=>t.startsWith(e)),n2("string.endsWith(string): bool",(t,e)=>t.endsWith(e)),n2("string.contains(string): bool",(t,e)=>t.includes(e)),n2("string.lowerAscii(): string",t=>t.toLowerCase()),n2("string.upperAscii(): string",t=>t.toUpperCase()),n2("string.trim(): string",t=>t.trim()),n2("string.indexOf(string): int",(t,e)=>BigInt(t.indexOf(e))),n2("string.indexOf(string, int): int",(t,e,i3)=>{if(e==="")return i3;if(i3=Number(i3),i3<0||i3>=t.length)throw evaluationError("index_out_of_range","string.indexOf(search, fromIndex): fromIndex out of range");return BigInt(t.indexOf(e,i3))}),n2("string.lastIndexOf(string): int",(t,e)=>BigInt(t.lastIndexOf(e))),n2("string.lastIndexOf(string, int): int",(t,e,i3)=>{if(e==="")return i3;if(i3=Number(i3),i3<0||i3>=t.length)throw evaluationError("index_out_of_range","string.lastIndexOf(search, fromIndex): fromIndex out of range");return BigInt(t.lastIndexOf(e,i3))}),n2("string.substring(int): string",(t,e)=>{if(e=Number(e),e<0||e>t.length)throw evaluationError("index_out_of_range","string.substring(start, end): start index out of range");return t.substring(e)}),n2("string.substring(int, int): string",(t,e,i3)=>{if(e=Number(e),e<0||e>t.length)throw evaluationError("index_out_of_range","string.substring(start, end): start index out of range");if(i3=Number(i3),i3<e||i3>t.length)throw evaluationError("index_out_of_range","string.substring(start, end): end index out of range");return t.substring(e,i3)}),n2("string.matches(string): bool",(t,e)=>{try{return new RegExp(e).test(t)}catch{throw evaluationError("invalid_regular_expression",`Invalid regular expression: ${e}`)}}),n2("string.split(string): list<string>",(t,e)=>t.split(e)),n2("string.split(string, int): list<string>",(t,e,i3)=>{if(i3=Number(i3),i3===0)return[];let u=t.split(e);if(i3<0||u.length<=i3)return u;let p4=u.slice(0,i3-1);return p4.push(u.slice(i3-1).join(e)),p4}),n2("list<string>.join(): string",t=>{for(let e=0;e<t.length;e++)if(typeof t[e]!="string")throw evaluationError("invalid_list_element_type","string.join(): list must contain only strings");return t.join("")}),n2("list<string>.join(string): string",(t,e)=>{for(let i3=0;i3<t.length;i3++)if(typeof t[i3]!="string")throw evaluationError("invalid_list_element_type","string.join(separator): list must contain only strings");return t.join(e)});let h5=new TextEncoder("utf8"),T5=new TextDecoder("utf8"),c2=typeof Buffer<"u"?{byteLength:t=>Buffer.byteLength(t),fromString:t=>Buffer.from(t,"utf8"),toHex:t=>Buffer.prototype.hexSlice.call(t,0,t.length),toBase64:t=>Buffer.prototype.base64Slice.call(t,0,t.length),toUtf8:t=>Buffer.prototype.utf8Slice.call(t,0,t.length),jsonParse:t=>JSON.parse(t)}:{textEncoder:new TextEncoder("utf8"),byteLength:t=>h5.encode(t).length,fromString:t=>h5.encode(t),toHex:Uint8Array.prototype.toHex?t=>t.toHex():t=>arrayFrom(t,e=>e.toString(16).padStart(2,"0")).join(""),toBase64:Uint8Array.prototype.toBase64?t=>t.toBase64():t=>btoa(arrayFrom(t,e=>String.fromCodePoint(e)).join("")),toUtf8:t=>T5.decode(t),jsonParse:t=>JSON.parse(h5.decode(t))};n2("bytes.json(): map",c2.jsonParse),n2("bytes.hex(): string",c2.toHex),n2("bytes.string(): string",c2.toUtf8),n2("bytes.base64(): string",c2.toBase64),n2("bytes.at(int): int",(t,e)=>{if(e<0||e>=t.length)throw evaluationError("index_out_of_range","Bytes index out of range");return BigInt(t[e])});let s3="google.protobuf.Timestamp",D5="google.protobuf.Duration",S4=l6.registerType(s3,Date).typeType,x3=l6.registerType(D5,Duration).typeType;l6.registerConstant("google","map<string, map<string, type>>",{protobuf:{Duration:x3,Timestamp:S4}});function a2(t,e){return new Date(t.toLocaleString("en-US",{timeZone:e}))}function b7(t,e){let i3=e?a2(t,e):new Date(t.getUTCFullYear(),t.getUTCMonth(),t.getUTCDate()),u=new Date(i3.getFullYear(),0,0);return BigInt(Math.floor((i3-u)/864e5)-1)}n2(`timestamp(string): ${s3}`,t=>{if(t.length<20||t.length>30)throw evaluationError("invalid_timestamp","timestamp() requires a string in ISO 8601 format");let e=new Date(t);if(e<=0xe677d21fdbff&&e>=-621355968e5)return e;throw evaluationError("invalid_timestamp","timestamp() requires a string in ISO 8601 format")}),n2(`timestamp(int): ${s3}`,t=>{if(t=Number(t)*1e3,t<=0xe677d21fdbff&&t>=-621355968e5)return new Date(t);throw evaluationError("invalid_timestamp","timestamp() requires a valid integer unix timestamp")}),n2(`${s3}.getDate(): int`,t=>BigInt(t.getUTCDate())),n2(`${s3}.getDate(string): int`,(t,e)=>BigInt(a2(t,e).getDate())),n2(`${s3}.getDayOfMonth(): int`,t=>BigInt(t.getUTCDate()-1)),n2(`${s3}.getDayOfMonth(string): int`,(t,e)=>BigInt(a2(t,e).getDate()-1)),n2(`${s3}.getDayOfWeek(): int`,t=>BigInt(t.getUTCDay())),n2(`${s3}.getDayOfWeek(string): int`,(t,e)=>BigInt(a2(t,e).getDay())),n2(`${s3}.getDayOfYear(): int`,b7),n2(`${s3}.getDayOfYear(string): int`,b7),n2(`${s3}.getFullYear(): int`,t=>BigInt(t.getUTCFullYear())),n2(`${s3}.getFullYear(string): int`,(t,e)=>BigInt(a2(t,e).getFullYear())),n2(`${s3}.getHours(): int`,t=>BigInt(t.getUTCHours())),n2(`${s3}.getHours(string): int`,(t,e)=>BigInt(a2(t,e).getHours())),n2(`${s3}.getMilliseconds(): int`,t=>BigInt(t.getUTCMilliseconds())),n2(`${s3}.getMilliseconds(string): int`,t=>BigInt(t.getUTCMilliseconds())),n2(`${s3}.getMinutes(): int`,t=>BigInt(t.getUTCMinutes())),n2(`${s3}.getMinutes(string): int`,(t,e)=>BigInt(a2(t,e).getMinutes())),n2(`${s3}.getMonth(): int`,t=>BigInt(t.getUTCMonth())),n2(`${s3}.getMonth(string): int`,(t,e)=>BigInt(a2(t,e).getMonth())),n2(`${s3}.getSeconds(): int`,t=>BigInt(t.getUTCSeconds())),n2(`${s3}.getSeconds(string): int`,(t,e)=>BigInt(a2(t,e).getSeconds()));let $8=/(\d*\.?\d*)(ns|us|µs|ms|s|m|h)/;function M6(t){if(!t)throw evaluationError("invalid_duration","Invalid duration string: ''");let e=t[0]==="-";(t[0]==="-"||t[0]==="+")&&(t=t.slice(1));let i3=BigInt(0);for(;;){let m7=$8.exec(t);if(!m7)throw evaluationError("invalid_duration",`Invalid duration string: ${t}`);if(m7.index!==0)throw evaluationError("invalid_duration",`Invalid duration string: ${t}`);t=t.slice(m7[0].length);let _8=Y[m7[2]],[O8="0",y7=""]=m7[1].split("."),U6=BigInt(O8)*_8,C6=y7?BigInt(y7.slice(0,13).padEnd(13,"0"))*_8/10000000000000n:0n;if(i3+=U6+C6,t==="")break}let u=i3>=d2?i3/d2:0n,p4=Number(i3%d2);return e?new Duration(-u,-p4):new Duration(u,p4)}n2("duration(string): google.protobuf.Duration",t=>M6(t)),n2("google.protobuf.Duration.getHours(): int",t=>t.getHours()),n2("google.protobuf.Duration.getMinutes(): int",t=>t.getMinutes()),n2("google.protobuf.Duration.getSeconds(): int",t=>t.getSeconds()),n2("google.protobuf.Duration.getMilliseconds(): int",t=>t.getMilliseconds()),register(l6)}function N2(l6){let r=0;for(let n2 of l6)r++;return r}var UnsignedInt,f2,d2,Y,Duration,init_functions=__esm({"node_modules/@marcbachmann/cel-js/lib/functions.js"(){init_errors();init_registry();init_optional();init_globals();UnsignedInt=class{#t;constructor(r){this.verify(typeof r=="bigint"?r:BigInt(r))}get value(){return this.#t}valueOf(){return this.#t}toString(){return`${this.#t}`}verify(r){if(r<MIN_UINT||r>MAX_UINT)throw evaluationError("numeric_overflow","Unsigned integer overflow");this.#t=r}get[Symbol.toStringTag](){return`value = ${this.#t}`}[Symbol.for("nodejs.util.inspect.custom")](){return`UnsignedInteger { value: ${this.#t} }`}},f2=1e9,d2=1000000000n,Y={h:3600000000000n,m:60000000000n,s:d2,ms:1000000n,us:1000n,\u00B5s:1000n,ns:1n},Duration=class _Duration{#t;#n;constructor(r,n2=0){this.#t=BigInt(r),this.#n=n2}get seconds(){return this.#t}get nanos(){return this.#n}valueOf(){return Number(this.#t)*1e3+this.#n/1e6}static fromMilliseconds(r){let n2=BigInt(Math.trunc(r*1e6)),g6=n2/d2,h5=Number(n2%d2);return new _Duration(g6,h5)}addDuration(r){let n2=this.#n+r.nanos;return new _Duration(this.#t+r.seconds+BigInt(Math.floor(n2/f2)),n2%f2)}subtractDuration(r){let n2=this.#n-r.nanos;return new _Duration(this.#t-r.seconds+BigInt(Math.floor(n2/f2)),(n2+f2)%f2)}extendTimestamp(r){return new Date(r.getTime()+Number(this.#t)*1e3+Math.floor(this.#n/1e6))}subtractTimestamp(r){return new Date(r.getTime()-Number(this.#t)*1e3-Math.floor(this.#n/1e6))}toString(){let r=this.#n?(this.#n/f2).toLocaleString("en-US",{useGrouping:false,maximumFractionDigits:9}).slice(1):"";return`${this.#t}${r}s`}getHours(){return this.#t/3600n}getMinutes(){return this.#t/60n}getSeconds(){return this.#t}getMilliseconds(){return this.#t*1000n+BigInt(Math.floor(this.#n/1e6))}get[Symbol.toStringTag](){return"google.protobuf.Duration"}[Symbol.for("nodejs.util.inspect.custom")](){return`google.protobuf.Duration { seconds: ${this.#t}, nanos: ${this.#n} }`}}}});
// node_modules/@marcbachmann/cel-js/lib/registry.js
function G(i3,e){let t=`Macro '${i3}' must`;return function(n2){let s3=e(n2);if(!s3||typeof s3!="object")throw new Error(`${t} return an object.`);if(s3.callAst)return s3;if(!s3.evaluate)throw new Error(`${t} ${J}`);if(!s3.typeCheck)throw new Error(`${t} ${Y2}`);return s3}}function M(i3){return new TypeDeclaration({kind:"list",name:`list<${i3}>`,type:"list",valueType:i3})}function d3(i3){return new TypeDeclaration({kind:"primitive",name:i3,type:i3})}function H(i3){return new TypeDeclaration({kind:"message",name:i3,type:i3})}function B2(i3){let e=i3?`dyn<${i3}>`:"dyn";return new TypeDeclaration({kind:"dyn",name:e,type:e,valueType:i3})}function F2(i3){let e=`optional<${i3}>`;return new TypeDeclaration({kind:"optional",name:e,type:"optional",valueType:i3})}function j2(i3,e){return new TypeDeclaration({kind:"map",name:`map<${i3}, ${e}>`,type:"map",keyType:i3,valueType:e})}function Q(i3){return new TypeDeclaration({kind:"param",name:i3,type:i3})}function _2(i3){let e=[],t="",r=0;for(let n2 of i3){if(n2==="<")r++;else if(n2===">")r--;else if(n2===","&&r===0){e.push(t.trim()),t="";continue}t+=n2}return t&&e.push(t.trim()),e}function createRegistry(i3){return new Registry(i3)}function re(i3){let e;if(i3.map){let t=P2(i3.keyType,i3.resolvedKeyType),r=P2(i3.type,i3.resolvedType);e=`map<${t}, ${r}>`}else e=P2(i3.type,i3.resolvedType);return{type:i3.repeated?`list<${e}>`:e}}function P2(i3,e){switch(i3){case"string":return"string";case"bytes":return"bytes";case"bool":return"bool";case"double":case"float":case"int32":case"int64":case"sint32":case"sint64":case"sfixed32":case"sfixed64":case"uint32":case"uint64":case"fixed32":case"fixed64":return"double";default:switch(e?.constructor.name){case"Type":return e.fullName.slice(1);case"Enum":return"int"}return i3?.includes(".")?i3:"dyn"}}var Type2,TYPES,Z,$3,TypeDeclaration,J,Y2,VariableDeclaration,FunctionDeclaration,OperatorDeclaration,l3,z,I2,L,celTypes,S2,U,X,ee,k2,O3,te,Registry,N3,RootContext,E3,init_registry=__esm({"node_modules/@marcbachmann/cel-js/lib/registry.js"(){init_errors();init_functions();init_optional();init_globals();Type2=class{#e;constructor(e){this.#e=e,objFreeze(this)}get name(){return this.#e}get[Symbol.toStringTag](){return`Type<${this.#e}>`}toString(){return`Type<${this.#e}>`}},TYPES={string:new Type2("string"),bool:new Type2("bool"),int:new Type2("int"),uint:new Type2("uint"),double:new Type2("double"),map:new Type2("map"),list:new Type2("list"),bytes:new Type2("bytes"),null_type:new Type2("null"),type:new Type2("type")},Z=new Type2("optional"),$3={dyn(i3,e){switch(typeof i3){case"string":case"bigint":case"number":case"boolean":return true;case"object":switch(i3&&i3.constructor){case null:case void 0:case Object:case Map:case Array:case Set:return true;default:if(e.objectTypesByConstructor.get(i3.constructor))return true}}return!!e.debugType(i3)},string(i3){return typeof i3=="string"},int(i3){return typeof i3=="bigint"},double(i3){return typeof i3=="number"},bool(i3){return typeof i3=="boolean"},null(i3){return i3===null},bytes(i3){return i3 instanceof Uint8Array},uint(i3){return i3 instanceof UnsignedInt},type(i3){return i3 instanceof Type2},list(i3){switch(i3?.constructor){case Array:case Set:return true;default:return false}},map(i3){switch(typeof i3=="object"&&i3?i3.constructor:null){case void 0:case Object:case Map:return true;default:return false}},optional(i3){return i3 instanceof Optional},message(i3,e){return this===e.debugType(i3)}};$3.param=$3.dyn;TypeDeclaration=class{#e=new WeakMap;constructor({kind:e,type:t,name:r,keyType:n2,valueType:s3}){this.kind=e,this.type=t,this.name=r,this.keyType=n2,this.valueType=s3,this.unwrappedType=e==="dyn"&&s3?s3.unwrappedType:this,this.wrappedType=e==="dyn"?this:B2(this.unwrappedType),this.hasDynType=this.kind==="dyn"||this.valueType?.hasDynType||this.keyType?.hasDynType||false,this.hasPlaceholderType=this.kind==="param"||this.keyType?.hasPlaceholderType||this.valueType?.hasPlaceholderType||false,e==="list"?this.fieldLazy=this.#a:e==="map"?this.fieldLazy=this.#r:e==="message"?this.fieldLazy=this.#i:e==="optional"&&(this.fieldLazy=this.#t),this.matchesValueType=$3[r]||$3[e],objFreeze(this)}isDynOrBool(){return this.type==="bool"||this.kind==="dyn"}isEmpty(){return this.valueType&&this.valueType.kind==="param"}unify(e,t){let r=this;if(r===t||r.kind==="dyn"||t.kind==="param")return r;if(t.kind==="dyn"||r.kind==="param")return t;if(r.kind!==t.kind||!(r.hasPlaceholderType||t.hasPlaceholderType||r.hasDynType||t.hasDynType))return null;let n2=r.valueType.unify(e,t.valueType);if(!n2)return null;switch(r.kind){case"optional":return e.getOptionalType(n2);case"list":return e.getListType(n2);case"map":let s3=r.keyType.unify(e,t.keyType);return s3?e.getMapType(s3,n2):null}}templated(e,t){if(!this.hasPlaceholderType)return this;switch(this.kind){case"dyn":return this.valueType.templated(e,t);case"param":return t?.get(this.name)||this;case"map":return e.getMapType(this.keyType.templated(e,t),this.valueType.templated(e,t));case"list":return e.getListType(this.valueType.templated(e,t));case"optional":return e.getOptionalType(this.valueType.templated(e,t));default:return this}}toString(){return this.name}#t(e,t,r,n2){if(e=e instanceof Optional?e.orValue():e,e===void 0)return OPTIONAL_NONE;let s3=n2.debugType(e);try{return Optional.of(s3.fieldLazy(e,t,r,n2))}catch(a2){if(a2 instanceof EvaluationError)return OPTIONAL_NONE;throw a2}}#i(e,t,r,n2){let s3=e?n2.objectTypesByConstructor.get(e.constructor):void 0;if(!s3)return;let a2=s3.fields?s3.fields[t]:l3;if(!a2)return;let o4=e instanceof Map?e.get(t):e[t];if(o4!==void 0){if(a2.matchesValueType(o4,n2))return o4;throw evaluationError("field_type_mismatch",`Field '${t}' is not of type '${a2}', got '${n2.debugType(o4)}'`,r)}}#r(e,t,r,n2){let s3=e instanceof Map?e.get(t):e&&hasOwn(e,t)?e[t]:void 0;if(s3!==void 0){if(this.valueType.matchesValueType(s3,n2))return s3;throw evaluationError("field_type_mismatch",`Field '${t}' is not of type '${this.valueType}', got '${n2.debugType(s3)}'`,r)}}#s(e,t){switch(e?.constructor){case Array:return e[t];case Set:{let r=0;for(let n2 of e)if(r++===t)return n2}}}#a(e,t,r,n2){if(typeof t=="bigint")t=Number(t);else if(typeof t!="number")return;let s3=this.#s(e,t);if(s3===void 0){if(!e)return;throw evaluationError("index_out_of_bounds",`No such key: index out of bounds, index ${t} ${t<0?"< 0":`>= size ${e.length||e.size}`}`,r)}if(this.valueType.matchesValueType(s3,n2))return s3;throw evaluationError("list_item_type_mismatch",`List item with index '${t}' is not of type '${this.valueType}', got '${n2.debugType(s3)}'`,r)}fieldLazy(){}field(e,t,r,n2){let s3=this.fieldLazy(e,t,r,n2);if(s3!==void 0)return s3;throw evaluationError("no_such_key",`No such key: ${t}`,r)}matchesBoth(e){return this.matches(e)&&e.matches(this)}matches(e){let t=this.unwrappedType;return e=e.unwrappedType,t===e||t.kind==="dyn"||e.kind==="dyn"||e.kind==="param"?true:this.#e.get(e)??this.#e.set(e,this.#o(t,e)).get(e)}#o(e,t){switch(e.kind){case"dyn":case"param":return true;case"list":return t.kind==="list"&&e.valueType.matches(t.valueType);case"map":return t.kind==="map"&&e.keyType.matches(t.keyType)&&e.valueType.matches(t.valueType);case"optional":return t.kind==="optional"&&e.valueType.matches(t.valueType);default:return e.name===t.name}}},J="have a .callAst property or .evaluate(checker, macro, ctx) method.",Y2="have a .callAst property or .typeCheck(checker, macro, ctx) method.";VariableDeclaration=class{constructor(e,t,r,n2){this.name=e,this.type=t,this.description=r??null,this.constant=n2!==void 0,this.value=n2,objFreeze(this)}},FunctionDeclaration=class{constructor({name:e,receiverType:t,returnType:r,handler:n2,description:s3,params:a2,async:o4}){if(typeof e!="string")throw new Error("name must be a string");if(typeof n2!="function")throw new Error("handler must be a function");this.name=e,this.async=isAsync(n2,o4),this.receiverType=t??null,this.returnType=r,this.description=s3??null,this.params=a2,this.argTypes=a2.map(u=>u.type),this.macro=this.argTypes.includes(z);let h5=t?`${t}.`:"";this.signature=`${h5}${e}(${this.argTypes.join(", ")}): ${r}`,this.handler=this.macro?G(this.signature,n2):n2,this.partitionKey=`${t?"rcall":"call"}:${e}:${a2.length}`,this.hasPlaceholderType=this.returnType.hasPlaceholderType||this.receiverType?.hasPlaceholderType||this.argTypes.some(u=>u.hasPlaceholderType)||false,objFreeze(this)}matchesArgs(e){return e.length===this.argTypes.length&&this.argTypes.every((t,r)=>t.matches(e[r]))?this:null}},OperatorDeclaration=class{constructor({op:e,leftType:t,rightType:r,handler:n2,returnType:s3,async:a2}){this.operator=e,this.leftType=t,this.rightType=r||null,this.handler=n2,this.async=isAsync(n2,a2),this.returnType=s3,r?this.signature=`${t} ${e} ${r}: ${s3}`:this.signature=`${e}${t}: ${s3}`,this.hasPlaceholderType=this.leftType.hasPlaceholderType||this.rightType?.hasPlaceholderType||false,objFreeze(this)}equals(e){return this.operator===e.operator&&this.leftType===e.leftType&&this.rightType===e.rightType}};l3=B2(),z=d3("ast"),I2=M(l3),L=j2(l3,l3),celTypes={string:d3("string"),bool:d3("bool"),int:d3("int"),uint:d3("uint"),double:d3("double"),bytes:d3("bytes"),dyn:l3,null:d3("null"),type:d3("type"),optional:F2(l3),list:I2,"list<dyn>":I2,map:L,"map<dyn, dyn>":L};for(let i3 of[celTypes.string,celTypes.double,celTypes.int]){let e=M(i3),t=j2(celTypes.string,i3);celTypes[e.name]=e,celTypes[t.name]=t}Object.freeze(celTypes);S2=class{returnType=null;async=false;macro=false;#e=null;#t=null;declarations=[];constructor(e){this.registry=e}[Symbol.iterator](){return this.declarations[Symbol.iterator]()}add(e){this.returnType=(this.returnType||e.returnType).unify(this.registry,e.returnType)||l3,e.macro&&(this.macro=e),e.async&&!this.async&&(this.async=true),this.declarations.push(e),this.#e?.clear(),this.#t?.clear()}findFunction(e,t=null){for(let r=0;r<this.declarations.length;r++){let n2=this.#l(this.declarations[r],e,t);if(n2)return n2}return null}findUnaryOverload(e){let t=(this.#e??=new Map).get(e);if(t!==void 0)return t;let r=false;for(let n2 of this.declarations)if(n2.leftType===e){r=n2;break}return this.#e.set(e,r),r}findBinaryOverload(e,t){return e.kind==="dyn"&&e.valueType?t=t.wrappedType:t.kind==="dyn"&&t.valueType&&(e=e.wrappedType),(this.#e??=new Map).get(e)?.get(t)??this.#i(this.#e,e,t,this.#r(e,t))}checkBinaryOverload(e,t){return(this.#t??=new Map).get(e)?.get(t)??this.#i(this.#t,e,t,this.#s(e,t))}#i(e,t,r,n2){return(e.get(t)||e.set(t,new Map).get(t)).set(r,n2),n2}#r(e,t){let r=this.#a(e,t);if(r.length===0)return false;if(r.length===1)return r[0];throw new Error(`Operator overload '${r[0].signature}' overlaps with '${r[1].signature}'.`)}#s(e,t){let r=this.#a(e,t);if(r.length===0)return false;let n2=r[0].returnType;for(let s3=1;s3<r.length;s3++)n2=n2.unify(this.registry,r[s3].returnType)||l3;return n2}#a(e,t){let r=[];for(let n2 of this.declarations){if(n2.leftType===e&&n2.rightType===t)return[n2];let s3=this.#o(n2,e,t);s3&&r.push(s3)}if(r.length===0){let n2=this.declarations[0]?.operator;if((n2==="=="||n2==="!=")&&e.kind==="dyn")return te[n2]}return r}#o(e,t,r){let n2=e.hasPlaceholderType?new Map:null,s3=this.#h(e.leftType,t,n2);if(!s3)return;let a2=this.#h(e.rightType,r,n2);if(a2)return(e.operator==="=="||e.operator==="!=")&&e.leftType.kind==="dyn"&&e.leftType.valueType&&t.kind!=="dyn"&&r.kind!=="dyn"?false:e.hasPlaceholderType?{async:e.async,signature:e.signature,handler:e.handler,leftType:s3,rightType:a2,returnType:e.returnType.templated(this.registry,n2)}:e}#l(e,t,r){if(e.hasPlaceholderType)return this.#c(e,t,r);if(!(r&&e.receiverType&&!r.matches(e.receiverType)))return e.matchesArgs(t)}#c(e,t,r){let n2=new Map;if(r&&e.receiverType&&!this.#h(e.receiverType,r,n2))return null;for(let s3=0;s3<t.length;s3++)if(!this.#h(e.argTypes[s3],t[s3],n2))return null;return{async:e.async,handler:e.handler,signature:e.signature,returnType:e.returnType.templated(this.registry,n2)}}#h(e,t,r){if(!e.hasPlaceholderType)return t.matches(e)?t:null;let n2=t.kind==="dyn";return this.#u(e,t,r,n2)&&(n2||t.matches(e.templated(this.registry,r)))?t:null}#u(e,t,r,n2=false){if(!e.hasPlaceholderType)return true;if(!t)return false;let s3=n2||t.kind==="dyn";switch(t=t.unwrappedType,e.kind){case"param":{let a2=s3?l3:t,o4=r.get(e.name);return o4?o4.kind==="dyn"||a2.kind==="dyn"?true:o4.matchesBoth(a2):r.set(e.name,a2)&&true}case"list":return t.name==="dyn"&&(t=e),t.kind!=="list"?false:this.#u(e.valueType,t.valueType,r,s3);case"map":return t.name==="dyn"&&(t=e),t.kind!=="map"?false:this.#u(e.keyType,t.keyType,r,s3)&&this.#u(e.valueType,t.valueType,r,s3);case"optional":return t.name==="dyn"&&(t=e),t.kind!=="optional"?false:this.#u(e.valueType,t.valueType,r,s3)}return true}};U=[[UnsignedInt,"uint",TYPES.uint,celTypes.uint],[Type2,"type",TYPES.type,celTypes.type],[Optional,"optional",Z,celTypes.optional],[Uint8Array,"bytes",TYPES.bytes,celTypes.bytes],...typeof Buffer<"u"?[[Buffer,"bytes",TYPES.bytes,celTypes.bytes]]:[]].map(([i3,e,t,r])=>Object.freeze({name:e,typeType:t,type:r,ctor:i3})),X=U.map(i3=>[i3.name,i3]),ee=U.map(i3=>[i3.ctor,i3]),k2=i3=>new Error(`Invalid variable declaration: ${i3}`),O3=i3=>new Error(`Invalid type declaration: ${i3}`),te={"==":[{handler:(i3,e)=>i3===e,returnType:celTypes.bool}],"!=":[{handler:(i3,e)=>i3!==e,returnType:celTypes.bool}]},Registry=class _Registry{#e=null;#t;#i=true;#r=null;#s=null;#a=null;#o=null;#l=null;#c=null;#h=null;#u=null;#p=false;constructor(e={}){this.enableOptionalTypes=e.enableOptionalTypes??false,this.unlistedVariablesAreDyn=e.unlistedVariablesAreDyn??false;let t=e.parent instanceof _Registry?e.parent:null;if(t){this.#e=t;let r=t;for(;r&&!r.#r;)r=r.#e;let n2=t;for(;n2&&!n2.#s;)n2=n2.#e;this.#a=t.#a,this.#o=t.#o,this.#u={operators:r.#r,functions:n2.#s},this.objectTypes=new Map(t.objectTypes),this.objectTypesByConstructor=new Map(t.objectTypesByConstructor),this.variables=t.variables,this.#i=false,this.#t=t.#t,this.#l=t.#l,this.#c=t.#c,this.#h=t.#h,(this.enableOptionalTypes!==t.enableOptionalTypes||this.unlistedVariablesAreDyn!==t.unlistedVariablesAreDyn)&&toggleOptionalTypes(this,this.enableOptionalTypes)}else{this.#r=[],this.#s=[],this.objectTypes=new Map(X),this.objectTypesByConstructor=new Map(ee),this.#t=new Map(objEntries(celTypes)),this.#l=new Map,this.#c=new Map,this.#h=new Map,this.variables=new Map,this.variables.dyn=this.unlistedVariablesAreDyn;for(let r in TYPES)this.registerConstant(r,"type",TYPES[r])}}#w(){this.#i||(this.variables=new Map(this.variables),this.variables.dyn=this.unlistedVariablesAreDyn,this.#i=true)}deleteVariable(e){this.#w(),this.variables.delete(e)}#T(e){this.#r||(this.#a=null),this.operatorCandidates(e.operator).add(e),this.#r.push(e)}#$(e){this.#s||(this.#o=null),this.#g(e.partitionKey).add(e),this.#s.push(e)}#y(e,t){return e.get(t)||e.set(t,new S2(this)).get(t)}#k(){return this.#r?this.#r:this.#r=[...this.#u.operators]}#b(){return this.#s?this.#s:this.#s=[...this.#u.functions]}operatorCandidates(e){if(this.#a)return this.#y(this.#a,e);let t=this.#a=new Map;for(let r of this.#k())this.#y(t,r.operator).add(r);return this.#y(t,e)}functionCandidates(e,t,r){return this.#g(`${e?"rcall":"call"}:${t}:${r}`)}#g(e){if(this.#o)return this.#y(this.#o,e);let t=this.#o=new Map;for(let r of this.#b())this.#y(t,r.partitionKey).add(r);return this.#y(t,e)}registerVariable(e,t,r){if(this.#p)throw new Error("Cannot modify frozen registry");let n2=r?.description,s3;if(typeof e=="string"&&typeof t=="object"&&!(t instanceof TypeDeclaration)?(n2=t.description,s3=t.value,t.schema?t=this.registerType({name:`$${e}`,schema:t.schema}).type:t=t.type):typeof e=="object"&&(e.schema?t=this.registerType({name:`$${e.name}`,schema:e.schema}).type:t=e.type,n2=e.description,s3=e.value,e=e.name),typeof e!="string"||!e)throw k2("name must be a string");if(RESERVED.has(e))throw k2(`'${e}' is a reserved name`);if(this.variables.get(e)!==void 0)throw k2(`'${e}' is already registered`);if(typeof t=="string")t=this.getType(t);else if(!(t instanceof TypeDeclaration))throw k2("type is required");return this.#w(),this.variables.set(e,new VariableDeclaration(e,t,n2,s3)),this}#O(e,t){let r=Object.create(null);for(let n2 of objKeys(t)){let s3=t[n2];if(typeof s3=="object"&&s3)r[n2]=this.registerType({name:`${e}.${n2}`,schema:s3}).type.name;else if(typeof s3=="string")r[n2]=s3;else throw new Error(`Invalid field definition for '${e}.${n2}'`)}return r}registerConstant(e,t,r){return typeof e=="object"?this.registerVariable(e):this.registerVariable({name:e,type:t,value:r}),this}getType(e){return this.#n(e,true)}getListType(e){return this.#l.get(e)||this.#l.set(e,this.#n(`list<${e}>`,true)).get(e)}getMapType(e,t){return this.#c.get(e)?.get(t)||(this.#c.get(e)||this.#c.set(e,new Map).get(e)).set(t,this.#n(`map<${e}, ${t}>`,true)).get(t)}getOptionalType(e){return this.#h.get(e)||this.#h.set(e,this.#n(`optional<${e}>`,true)).get(e)}assertType(e,t,r){try{return this.#n(e,true)}catch(n2){throw n2.message=`Invalid ${t} '${n2.unknownType||e}' in '${r}'`,n2}}getFunctionType(e){if(e==="ast")return z;let t=this.#n(e,true);if(t.kind==="dyn"&&t.valueType)throw new Error(`type '${t.name}' is not supported`);return t}registerType(e,t){if(this.#p)throw new Error("Cannot modify frozen registry");if(typeof e=="object"&&(t=e,e=t.fullName||t.name||t.ctor?.name),typeof e=="string"&&e[0]==="."&&(e=e.slice(1)),typeof e!="string"||e.length<2||RESERVED.has(e))throw O3(`name '${e}' is not valid`);if(this.objectTypes.has(e))throw O3(`type '${e}' already registered`);let r=this.#n(e,false);if(r.kind!=="message")throw O3(`type '${e}' is not valid`);let n2={name:e,typeType:new Type2(e),type:r,ctor:typeof t=="function"?t:t?.ctor,convert:typeof t=="function"?void 0:t?.convert,fields:typeof t?.schema=="object"?this.#v(e,this.#O(e,t.schema)):this.#v(e,typeof t=="function"?void 0:t?.fields)};if(typeof n2.ctor!="function"){if(!n2.fields)throw O3(`type '${e}' requires a constructor or fields`);Object.assign(n2,this.#C(e,n2.fields))}return this.objectTypes.set(e,Object.freeze(n2)),this.objectTypesByConstructor.set(n2.ctor,n2),this.registerFunctionOverload(`type(${e}): type`,()=>n2.typeType,{async:false}),n2}#n(e,t=true){let r=this.#t.get(e);if(r)return r;if(typeof e!="string"||!e.length)throw new Error("Invalid type: must be a string");if(r=e.match(/^[A-Z]$/),r)return this.#f(Q,e,e);if(r=e.match(/^(dyn|list|map|optional)<(.+)>$/),!r){if(t){let a2=new Error(`Unknown type: ${e}`);throw a2.unknownType=e,a2}return this.#f(H,e,e)}let n2=r[1],s3=r[2].trim();switch(n2){case"dyn":{let a2=this.#n(s3,t).wrappedType;return this.#t.set(a2.name,a2),a2}case"list":{let a2=this.#n(s3,t);return this.#f(M,`list<${a2}>`,a2)}case"map":{let a2=_2(s3);if(a2.length!==2)throw new Error(`Invalid map type: ${e}`);let o4=this.#n(a2[0],t),h5=this.#n(a2[1],t);return this.#f(j2,`map<${o4}, ${h5}>`,o4,h5)}case"optional":{let a2=this.#n(s3,t);return this.#f(F2,`optional<${a2}>`,a2)}}}#f(e,t,...r){return this.#t.get(t)||this.#t.set(t,e(...r)).get(t)}findMacro(e,t,r){return this.functionCandidates(t,e,r).macro}findUnaryOverload(e,t){return this.operatorCandidates(e).findUnaryOverload(t)}findBinaryOverload(e,t,r){return this.operatorCandidates(e).findBinaryOverload(t,r)}#E(e){return typeof e=="string"?{type:e}:e.id?re(e):e}#V(e,t,r,n2=false){try{let s3=this.#E(t[r]);if(typeof s3?.type!="string")throw new Error("unsupported declaration");return this.#n(s3.type,n2)}catch(s3){throw s3.message=`Field '${r}' in type '${e}' has unsupported declaration: ${JSON.stringify(t[r])}`,s3}}#v(e,t){if(!t)return;let r=Object.create(null);for(let n2 of objKeys(t))r[n2]=this.#V(e,t,n2);return r}#C(e,t){let r=objKeys(t),n2=Object.create(null);for(let a2 of r){let o4=t[a2],h5=o4.kind==="message"&&this.objectTypes.get(o4.name);h5===false?n2[a2]=false:n2[a2]=h5.convert?h5:false}let s3={[e]:class extends Map{#d;constructor(a2){super(),this.#d=a2}[Symbol.iterator](){if(this.size!==r.length)for(let a2 of r)this.get(a2);return super[Symbol.iterator]()}get(a2){let o4=super.get(a2);if(o4!==void 0||this.has(a2))return o4;let h5=n2[a2];if(h5!==void 0){if(o4=this.#d instanceof Map?this.#d.get(a2):this.#d?.[a2],h5&&o4&&typeof o4=="object")switch(o4.constructor){case void 0:case Object:case Map:o4=h5.convert(o4)}return super.set(a2,o4),o4}}}}[e];return{ctor:s3,convert(a2){if(a2)return a2.constructor===s3?a2:new s3(a2)}}}clone(e){return this.#p=true,new _Registry({parent:this,unlistedVariablesAreDyn:e.unlistedVariablesAreDyn,enableOptionalTypes:e.enableOptionalTypes})}getDefinitions(){let e=[],t=[];for(let[,r]of this.variables)r&&e.push({name:r.name,description:r.description||null,type:r.type.name});for(let r of this.#b())t.push({signature:r.signature,name:r.name,description:r.description,receiverType:r.receiverType?r.receiverType.name:null,returnType:r.returnType.name,params:r.params.map(n2=>({name:n2.name,type:n2.type.name,description:n2.description}))});return{variables:e,functions:t}}#M(e){if(typeof e!="string")throw new Error("Invalid signature: must be a string");let t=e.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);if(!t)throw new Error(`Invalid signature: ${e}`);let r=t[4].trim();if(!r)throw new Error(`Invalid signature: ${e}`);return{receiverType:t[1]||null,name:t[2],argTypes:_2(t[3]),returnType:r}}#j(e,t){return e.name!==t.name||e.argTypes.length!==t.argTypes.length||(e.receiverType||t.receiverType)&&(!e.receiverType||!t.receiverType)?false:!(e.receiverType!==t.receiverType&&e.receiverType!==l3&&t.receiverType!==l3)&&(t.macro||e.macro||t.argTypes.every((n2,s3)=>{let a2=e.argTypes[s3];return n2===a2||n2===l3||a2===l3}))}#P(e){for(let t of this.#g(e.partitionKey))if(this.#j(t,e))throw new Error(`Function signature '${e.signature}' overlaps with existing overload '${t.signature}'.`)}#D(e,t,r){if(!r)return{type:this.getFunctionType(t),name:`arg${e}`,description:null};let n2=r.type||t;if(!n2)throw new Error(`params[${e}].type is required`);if(t&&n2!==t)throw new Error(`params[${e}].type not equal to signature type`);return{name:r.name||`arg${e}`,type:this.getFunctionType(n2),description:r.description??null}}registerFunctionOverload(e,t,r){if(this.#p)throw new Error("Cannot modify frozen registry");typeof e=="object"?r=e:typeof t=="object"?r=t:r||(r={});let n2=typeof e=="string"?e:r.signature??void 0,s3=n2!==void 0?this.#M(n2):void 0,a2=s3?.name||r.name,o4=s3?.receiverType||r.receiverType,h5=s3?.argTypes,u=s3?.returnType||r.returnType,p4=r.params;t=typeof t=="function"?t:r.handler;let f6;try{if(!a2)throw new Error("signature or name are required");if(!u)throw new Error("must have a returnType");if(p4){if(h5&&p4.length!==h5.length)throw new Error("mismatched length in params and args in signature")}else if(!h5)throw new Error("signature or params are required");f6=new FunctionDeclaration({name:a2,async:r?.async,receiverType:o4?this.getType(o4):null,returnType:this.getType(u),handler:t,description:r.description,params:(h5||p4).map((c2,y7)=>this.#D(y7,h5?.[y7],p4?.[y7]))})}catch(c2){throw typeof n2=="string"?c2.message=`Invalid function declaration '${n2}': ${c2.message}`:a2?c2.message=`Invalid function declaration '${a2}': ${c2.message}`:c2.message=`Invalid function declaration: ${c2.message}`,c2}this.#P(f6),this.#$(f6)}registerOperatorOverload(e,t,r){let n2=e.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);if(n2){let[,p4,f6,c2]=n2;return this.unaryOverload(p4,f6,t,c2,r?.async)}let s3=e.match(/^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/);if(!s3)throw new Error(`Operator overload invalid: ${e}`);let[,a2,o4,h5,u]=s3;return this.binaryOverload(a2,o4,h5,t,u)}unaryOverload(e,t,r,n2,s3){if(this.#p)throw new Error("Cannot modify frozen registry");let a2=this.assertType(t,"type",`${e}${t}`),o4=this.assertType(n2||t,"return type",`${e}${t}: ${n2||t}`),h5=new OperatorDeclaration({op:`${e}_`,leftType:a2,returnType:o4,handler:r,async:s3});this.#T(this.#m(h5))}#x(e){for(let t of this.operatorCandidates(e.operator))if(e.equals(t))return true;return false}#m(e){if(!this.#x(e))return e;throw new Error(`Operator overload already registered: ${e.signature}`)}binaryOverload(e,t,r,n2,s3,a2){if(this.#p)throw new Error("Cannot modify frozen registry");s3??=N3.has(t)?"bool":e;let o4=`${e} ${t} ${r}: ${s3}`,h5=this.assertType(e,"left type",o4),u=this.assertType(r,"right type",o4),p4=this.assertType(s3,"return type",o4);if(h5.kind==="dyn"&&h5.valueType?u=u.wrappedType:u.kind==="dyn"&&u.valueType&&(h5=h5.wrappedType),N3.has(t)&&p4.type!=="bool")throw new Error(`Comparison operator '${t}' must return 'bool', got '${p4.type}'`);let f6=new OperatorDeclaration({op:t,leftType:h5,rightType:u,returnType:p4,handler:n2,async:a2});if(f6.hasPlaceholderType&&!(u.hasPlaceholderType&&h5.hasPlaceholderType))throw new Error(`Operator overload with placeholders must use them in both left and right types: ${o4}`);if(this.#m(f6),t==="=="){let c2=[new OperatorDeclaration({op:"!=",leftType:h5,rightType:u,handler(y7,g6,m7,w5){return!n2(y7,g6,m7,w5)},returnType:p4,async:a2})];h5!==u&&c2.push(new OperatorDeclaration({op:"==",leftType:u,rightType:h5,handler(y7,g6,m7,w5){return n2(g6,y7,m7,w5)},returnType:p4,async:a2}),new OperatorDeclaration({op:"!=",leftType:u,rightType:h5,handler(y7,g6,m7,w5){return!n2(g6,y7,m7,w5)},returnType:p4,async:a2}));for(let y7 of c2)this.#m(y7);for(let y7 of c2)this.#T(y7)}this.#T(f6)}},N3=new Set(["<","<=",">",">=","==","!=","in"]);RootContext=class{#e;#t;#i;#r;constructor(e,t){if(this.#e=e.variables,t!=null){if(typeof t!="object")throw evaluationError("invalid_context","Context must be an object");t instanceof Map?this.#i=t:this.#t=t}}getValue(e){return this.#r?.get(e)||(this.#t?this.#t[e]:this.#i?.get(e))}getVariable(e){return this.#e.get(e)??(this.#e.dyn&&!RESERVED.has(e)?new VariableDeclaration(e,l3):void 0)}getCheckedValue(e,t){let r=this.getValue(t.args);if(r===void 0)throw e.createError("unknown_variable",`Unknown variable: ${t.args}`,t);if(t.checkedType.matchesValueType(r,e))return r;let n2=t.checkedType,s3=e.debugType(r);if(n2.kind==="message"&&s3.kind==="map"){let a2=e.objectTypes.get(n2.name)?.convert?.(r);if(a2)return(this.#r??=new Map).set(t.args,a2),a2}throw e.createError("variable_type_mismatch",`Variable '${t.args}' is not of type '${n2}', got '${s3}'`,t)}forkWithVariable(e,t){return new E3(this,e,t)}},E3=class _E{#e;accuType;accuValue;iterValue;constructor(e,t,r){this.#e=e,this.iterVar=t,this.iterType=r}forkWithVariable(e,t){return new _E(this,e,t)}reuse(e){if(!this.async)return this.#e=e,this;let t=new _E(e,this.iterVar,this.iterType);return t.accuType=this.accuType,t}setIterValue(e,t){if(this.iterType.matchesValueType(e,t))return this.iterValue=e,this;let r=this.iterType,n2=t.debugType(e);if(r.kind==="message"&&n2.kind==="map"){let s3=t.objectTypes.get(r.name)?.convert?.(e);if(s3)return this.iterValue=s3,this}throw t.createError("variable_type_mismatch",`Variable '${this.iterVar}' is not of type '${r}', got '${n2}'`)}setAccuType(e){return this.accuType=e,this}setAccuValue(e){return this.accuValue=e,this}getValue(e){return this.iterVar===e?this.iterValue:this.#e.getValue(e)}getCheckedValue(e,t){return this.iterVar===t.args?this.iterValue:this.#e.getCheckedValue(e,t)}getVariable(e){return this.iterVar===e?new VariableDeclaration(e,this.iterType):this.#e.getVariable(e)}}}});
// node_modules/@marcbachmann/cel-js/lib/operators.js
function g3(r,e){throw r.createError("unsupported_type",`Unsupported type: ${e}`)}function f3(r,e,n2){return e===true||e&&(e?.maybeAsync||k3(e))?W2(n2):r===true||r&&(r?.maybeAsync||k3(r))?q2(n2):n2}function W2(r){return r.__asyncBoth??=function(n2,t,o4,i3){return n2 instanceof Promise||t instanceof Promise?t instanceof Promise?n2 instanceof Promise?Promise.all([n2,t]).then(a2=>r(a2[0],a2[1],o4,i3)):t.then(a2=>r(n2,a2,o4,i3)):n2.then(a2=>r(a2,t,o4,i3)):r(n2,t,o4,i3)}}function q2(r){return r.__asyncFirst??=function(n2,t,o4,i3){return n2 instanceof Promise?n2.then(a2=>r(a2,t,o4,i3)):r(n2,t,o4,i3)}}function $4(r,e,n2){e.right=e.args[1];let t=r.check(e.left=e.args[0],n2);return e.op==="[]"&&r.check(e.right,n2),e.handle=f3(e.left,e.op==="[]"?e.right:false,t!==A2?ie:ce),t.kind!=="optional"?r.checkAccessOnType(e,n2,t):r.registry.getOptionalType(r.checkAccessOnType(e,n2,t.valueType,true))}function v2(r,e,n2){e.right=e.args[1];let t=r.check(e.left=e.args[0],n2);e.op==="[?]"&&r.check(e.right,n2),e.handle=f3(e.left,e.op==="[?]"?e.right:false,oe);let o4=t.kind==="optional"?t.valueType:t;return r.registry.getOptionalType(r.checkAccessOnType(e,n2,o4,true))}function O4(r,e,n2,t,o4){let i3=r.check(t,e);if(i3===n2||n2.isEmpty())return i3;if(i3.isEmpty())return n2;throw r.createError(o4,`${H2[o4]} expected type '${r.formatType(n2)}' but found '${r.formatType(i3)}'`,t)}function P3(r,e,n2,t){return n2.unify(r.registry,r.check(t,e))||A2}function Q2(r,e,n2){let t=r.debugRuntimeType(e);return r.createError("invalid_condition_type",`${n2.meta.label||"Ternary condition must be bool"}, got '${t}'`,n2)}function K(r,e,n2,t){if(r===true)return e.run(n2.left,t);if(r===false)return e.run(n2.right,t);throw Q2(e,r,n2.condition)}function T(r,e,n2){let t=r.debugRuntimeType(e);return r.createError("invalid_logical_operand",`Logical operator requires bool operands, got '${t}'`,n2)}function C2(r,e,n2){return e instanceof Error?e:T(r,e,n2)}function p2(r,e,n2,t,o4){if(o4===r)return r;if(o4===!r){if(t===o4)return o4;throw C2(e,t,n2.left)}if(o4 instanceof Promise)return o4.then(i3=>G2(r,e,n2,t,i3));throw T(e,o4,n2.left)}function G2(r,e,n2,t,o4){if(o4===r)return r;if(typeof o4!="boolean")throw T(e,o4,n2.right);if(typeof t!="boolean")throw C2(e,t,n2.left);return!r}function B3(r,e,n2){let t=r.check(e.left=e.args[0],n2),o4=r.check(e.right=e.args[1],n2);if(!t.isDynOrBool())throw r.createError("invalid_logical_operand",`Logical operator requires bool operands, got '${r.formatType(t)}'`,e);if(!o4.isDynOrBool())throw r.createError("invalid_logical_operand",`Logical operator requires bool operands, got '${r.formatType(o4)}'`,e);return r.boolType}function V2(r,e,n2){let t=e.op,o4=r.check(e.args,n2);if(e.candidates=r.registry.operatorCandidates(t),o4.kind==="dyn")return e.handle=f3(e.args,false,X2),e.candidates.returnType;let i3=e.candidates.findUnaryOverload(o4);if(!i3)throw r.createError("no_such_overload",`no such overload: ${t[0]}${r.formatType(o4)}`,e);return e.handle=f3(e.args,false,i3.handler),i3.returnType}function X2(r,e,n2){let t=n2.debugRuntimeType(r,e.args.checkedType),o4=e.candidates.findUnaryOverload(t);if(o4)return o4.handler(r);throw n2.createError("no_such_overload",`no such overload: ${e.op[0]}${t}`,e)}function j3(r,e,n2){return e.handle(r.run(e.args,n2),e,r)}function z2(r,e,n2){let t=e.op,o4=r.check(e.left=e.args[0],n2),i3=r.check(e.right=e.args[1],n2);e.candidates=r.registry.operatorCandidates(t);let a2=o4.hasDynType||i3.hasDynType?void 0:e.candidates.findBinaryOverload(o4,i3);if(e.handle=f3(e.left,e.right,a2?.handler||J2),a2)return a2.returnType;let c2=e.candidates.checkBinaryOverload(o4,i3);if(o4.hasDynType||(e.leftStaticType=o4),i3.hasDynType||(e.rightStaticType=i3),c2)return c2;throw r.createError("no_such_overload",`no such overload: ${r.formatType(o4)} ${t} ${r.formatType(i3)}`,e)}function m(r,e,n2){return e.handle(r.run(e.left,n2),r.run(e.right,n2),e,r)}function L2(r,e,n2){return e.handle(r.run(e.left,n2),e.right,e,r)}function J2(r,e,n2,t){let o4=n2.leftStaticType||t.debugTypeDeep(r).wrappedType,i3=n2.rightStaticType||t.debugTypeDeep(e).wrappedType,a2=n2.candidates.findBinaryOverload(o4,i3);if(a2)return a2.handler(r,e,n2,t);throw t.createError("no_such_overload",`no such overload: ${o4} ${n2.op} ${i3}`,n2)}function d4(r,e,n2,t){try{let o4=r.apply(e,n2);return o4 instanceof Promise?o4.catch(i3=>{throw attachErrorAst(i3,t)}):o4}catch(o4){throw attachErrorAst(o4,t)}}function Y3(r,e,n2){let t=e.args[1],o4=e.argTypes,i3=t.length;for(;i3--;)o4[i3]=n2.debugRuntimeType(r[i3],t[i3].checkedType);let a2=e.candidates.findFunction(o4);if(a2)return d4(a2.handler,n2,r,e);throw n2.createError("no_matching_overload",`found no matching overload for '${e.args[0]}(${o4.map(c2=>c2.unwrappedType).join(", ")})'`,e)}function Z2(r,e,n2){let[,t,o4]=n2.args,i3=n2.argTypes;for(let u=0;u<i3.length;u++)i3[u]=e.debugRuntimeType(r[u+1],o4[u].checkedType);let a2=e.debugRuntimeType(r[0],t.checkedType),c2=n2.candidates.findFunction(i3,a2);if(c2)return d4(c2.handler,e,r,n2);throw e.createError("no_matching_overload",`found no matching overload for '${a2.type}.${n2.args[0]}(${i3.map(u=>u.unwrappedType).join(", ")})'`,n2)}function b2(r,e,n2,t=e.length){if(t===0)return[];let o4,i3=new Array(t);for(;t--;)(i3[t]=r.run(e[t],n2))instanceof Promise&&(o4??=true);return o4?Promise.all(i3):i3}function F3(r){let e={};for(let n2=0;n2<r.length;n2++){let[t,o4]=r[n2];t==="__proto__"||t==="constructor"||t==="prototype"||(e[t]=o4)}return e}function x2(r,e,n2){let t=r.check(e,n2);if(t.kind==="dyn")return t;if(t.kind==="list")return t.valueType;if(t.kind==="map")return t.keyType;throw r.createError("invalid_comprehension_range",`Expression of type '${r.formatType(t)}' cannot be range of a comprehension (must be list, map, or dynamic).`,e)}function M2(r,e,n2){if(n2 instanceof Set)return[...n2];if(n2 instanceof Map)return[...n2.keys()];if(n2&&typeof n2=="object")return objKeys(n2);throw r.createError("invalid_comprehension_range",`Expression of type '${r.debugType(n2)}' cannot be range of a comprehension (must be list, map, or dynamic).`,e.iterable)}function ee2(r,e,n2,t){isArray(r)||(r=M2(n2,e,r));let o4=n2.run(e.init,t=e.iterCtx.reuse(t));return t.accuValue=o4,t===e.iterCtx?te2(n2,t,e,r,o4,0):D2(n2,t,e,r,o4,0)}function re2(r,e,n2,t){isArray(r)||(r=M2(n2,e,r));let o4=n2.run(e.init,t=e.iterCtx.reuse(t));return t.accuValue=o4,t===e.iterCtx?ne(n2,t,e,r,o4,0):S3(n2,t,e,r,o4,0)}function ne(r,e,n2,t,o4,i3){let a2=n2.condition,c2=n2.step,u=t.length;for(;i3<u&&!(a2&&!a2(o4));)if(o4=r.run(c2,e.setIterValue(t[i3++],r)),o4 instanceof Promise)return S3(r,e,n2,t,o4,i3);return n2.result(o4)}async function S3(r,e,n2,t,o4,i3){e===n2.iterCtx&&(e.async=true);let a2=n2.condition,c2=n2.step,u=t.length;for(o4=await o4;i3<u;){if(a2&&!a2(o4))return n2.result(o4);o4=r.run(c2,e.setIterValue(t[i3++],r)),o4 instanceof Promise&&(o4=await o4)}return n2.result(o4)}function te2(r,e,n2,t,o4,i3,a2,c2){let u=n2.condition,s3=n2.step,l6=t.length;for(;i3<l6;){if(!u(o4))return n2.result(o4);if(c2=r.tryEval(s3,e.setIterValue(t[i3++],r)),c2 instanceof Promise)return D2(r,e,n2,t,o4,i3,a2,c2);c2 instanceof Error&&(a2??=c2)||(o4=c2)}if(a2&&u(o4))throw a2;return n2.result(o4)}async function D2(r,e,n2,t,o4,i3,a2,c2){e===n2.iterCtx&&(e.async=true);let u=n2.condition,s3=n2.step,l6=t.length;for(c2=await c2,c2 instanceof Error?a2??=c2:o4=c2;i3<l6;){if(!u(o4))return n2.result(o4);c2=r.tryEval(s3,e.setIterValue(t[i3++],r)),c2 instanceof Promise&&(c2=await c2),!(c2 instanceof Error&&(a2??=c2))&&(o4=c2)}if(a2&&u(o4))throw a2;return n2.result(o4)}function oe(r,e,n2,t){return t.optionalType.field(r,e,n2,t)}function ie(r,e,n2,t){return n2.left.checkedType.field(r,e,n2,t)}function ce(r,e,n2,t){switch(r?.constructor){case void 0:case Object:{let i3=hasOwn(r||ae,e)?r[e]:void 0;if(i3!==void 0)return t.debugType(i3),i3;break}case Map:{let i3=r.get(e);if(i3!==void 0)return t.debugType(i3),i3;break}case Array:case Set:return t.listType.field(r,e,n2,t);default:let o4=t.objectTypesByConstructor.get(r.constructor);if(o4)return o4.type.field(r,e,n2,t);typeof r=="object"&&g3(t,r.constructor.name)}throw t.createError("no_such_key",`No such key: ${e}`,n2)}var A2,Base,k3,H2,ae,ue,se,OPERATORS,le,init_operators=__esm({"node_modules/@marcbachmann/cel-js/lib/operators.js"(){init_registry();init_globals();init_errors();A2=celTypes.dyn,Base=class{dynType=celTypes.dyn;optionalType=celTypes.optional;stringType=celTypes.string;intType=celTypes.int;doubleType=celTypes.double;boolType=celTypes.bool;nullType=celTypes.null;listType=celTypes.list;mapType=celTypes.map;constructor(e){this.opts=e.opts,this.registry=e.registry,this.objectTypes=this.registry.objectTypes,this.objectTypesByConstructor=this.registry.objectTypesByConstructor}getType(e){return this.registry.getType(e)}debugType(e){switch(typeof e){case"string":return this.stringType;case"bigint":return this.intType;case"number":return this.doubleType;case"boolean":return this.boolType;case"object":if(e===null)return this.nullType;switch(e.constructor){case void 0:case Object:case Map:return this.mapType;case Array:case Set:return this.listType;default:return this.objectTypesByConstructor.get(e.constructor)?.type||g3(this,e.constructor?.name||typeof e)}default:g3(this,typeof e)}}};k3=r=>Array.isArray(r)?r.some(e=>e.maybeAsync):false;H2={heterogeneous_list_element:"List elements must have the same type,",heterogeneous_map_key:"Map key uses wrong type,",heterogeneous_map_value:"Map value uses wrong type,"};ae=Object.create(null);ue=()=>[],se=()=>({}),OPERATORS={value:{check(r,e){return r.debugType(e.args)},evaluate(r,e){return e.args}},id:{check(r,e,n2){let t=n2.getVariable(e.args);if(!t)throw r.createError("unknown_variable",`Unknown variable: ${e.args}`,e);if(t.constant){let o4=e.clone(OPERATORS.value,t.value);return e.setMeta("alternate",o4),r.check(o4,n2)}return t.type},evaluate(r,e,n2){return n2.getCheckedValue(r,e)}},".":{alias:"fieldAccess",check:$4,evaluate:L2},".?":{alias:"optionalFieldAccess",check:v2,evaluate:L2},"[]":{alias:"bracketAccess",check:$4,evaluate:m},"[?]":{alias:"optionalBracketAccess",check:v2,evaluate:m},call:{check(r,e,n2){let[t,o4]=e.args,i3=e.candidates=r.registry.functionCandidates(false,t,o4.length),a2=e.argTypes=o4.map(s3=>r.check(s3,n2)),c2=i3.findFunction(a2);if(!c2)throw r.createError("no_matching_overload",`found no matching overload for '${t}(${r.formatTypeList(a2)})'`,e);let u=a2.some(s3=>s3.hasDynType)?Y3:c2.handler.__handle??=(s3,l6,h5)=>d4(c2.handler,h5,s3,l6);return e.handle=f3(o4,false,u),c2.returnType},evaluate(r,e,n2){return e.handle(b2(r,e.args[1],n2),e,r)}},rcall:{check(r,e,n2){let[t,o4,i3]=e.args,a2=r.check(o4,n2),c2=e.candidates=r.registry.functionCandidates(true,t,i3.length),u=e.argTypes=i3.map(l6=>r.check(l6,n2));if(e.receiverWithArgs=[o4,...i3],e.handle=f3(e.receiverWithArgs,false,Z2),a2.kind==="dyn"&&c2.returnType)return c2.returnType;let s3=c2.findFunction(u,a2);if(!s3)throw r.createError("no_matching_overload",`found no matching overload for '${a2.type}.${t}(${r.formatTypeList(u)})'`,e);if(!a2.hasPlaceholderType&&!u.some(l6=>l6.hasDynType)){let l6=s3.handler,h5=l6.__handle??=(R7,N8,U6)=>d4(l6,N8,R7,U6);e.handle=f3(e.receiverWithArgs,false,h5)}return s3.returnType},evaluate(r,e,n2){return e.handle(b2(r,e.receiverWithArgs,n2),r,e)}},list:{check(r,e,n2){let t=e.args,o4=t.length;if(o4===0)return e.setMeta("evaluate",ue)&&r.getType("list<T>");let i3=r.check(t[0],n2),a2=r.opts.homogeneousAggregateLiterals?O4:P3;for(let c2=1;c2<o4;c2++)i3=a2(r,n2,i3,t[c2],"heterogeneous_list_element");return r.registry.getListType(i3)},evaluate(r,e,n2){return b2(r,e.args,n2)}},map:{check(r,e,n2){let t=e.args,o4=t.length;if(o4===0)return e.setMeta("evaluate",se)&&r.getType("map<K, V>");let i3=r.opts.homogeneousAggregateLiterals?O4:P3,a2=r.check(t[0][0],n2),c2=r.check(t[0][1],n2);for(let u=1;u<o4;u++){let s3=t[u];a2=i3(r,n2,a2,s3[0],"heterogeneous_map_key"),c2=i3(r,n2,c2,s3[1],"heterogeneous_map_value")}return r.registry.getMapType(a2,c2)},evaluate(r,e,n2){let t=e.args,o4=t.length,i3=new Array(o4),a2;for(let c2=0;c2<o4;c2++){let u=t[c2],s3=r.run(u[0],n2),l6=r.run(u[1],n2);s3 instanceof Promise||l6 instanceof Promise?(i3[c2]=Promise.all([s3,l6]),a2??=true):i3[c2]=[s3,l6]}return a2?Promise.all(i3).then(F3):F3(i3)}},comprehension:{check(r,e,n2){let t=e.args;t.iterCtx=n2.forkWithVariable(t.iterVarName,x2(r,t.iterable,n2)).setAccuType(r.check(t.init,n2));let o4=r.check(t.step,t.iterCtx),i3=t.errorsAreFatal?re2:ee2;return e.handle=f3(t.iterable,false,i3),t.kind==="quantifier"?r.boolType:o4},evaluate(r,e,n2){return e.handle(r.run(e.args.iterable,n2),e.args,r,n2)}},accuValue:{check(r,e,n2){return n2.accuType},evaluate(r,e,n2){return n2.accuValue}},accuInc:{check(r,e,n2){return n2.accuType},evaluate(r,e,n2){return n2.accuValue+=1}},accuPush:{check(r,e,n2){let t=n2.accuType,o4=r.check(e.args,n2);return e.args.maybeAsync||e.setMeta("evaluate",OPERATORS.accuPush.evaluateSync),t.kind==="list"&&t.valueType.kind!=="param"?t:r.registry.getListType(o4)},evaluateSync(r,e,n2){return n2.accuValue.push(r.run(e.args,n2)),n2.accuValue},evaluate(r,e,n2){let t=n2.accuValue,o4=r.run(e.args,n2);return o4 instanceof Promise?o4.then(i3=>t.push(i3)&&t):(t.push(o4),t)}},"?:":{alias:"ternary",check(r,e,n2){let t=e.condition=e.args[0],o4=e.left=e.args[1],i3=e.right=e.args[2],a2=r.check(t,n2);if(!a2.isDynOrBool())throw r.createError("invalid_condition_type",`${t.meta.label||"Ternary condition must be bool"}, got '${r.formatType(a2)}'`,t);let c2=r.check(o4,n2),u=r.check(i3,n2),s3=c2.unify(r.registry,u);if(e.handle=f3(t,false,K),s3)return s3;throw r.createError("incompatible_ternary_branches",`Ternary branches must have the same type, got '${r.formatType(c2)}' and '${r.formatType(u)}'`,e)},evaluate(r,e,n2){return e.handle(r.run(e.condition,n2),r,e,n2)}},"||":{check:B3,evaluate(r,e,n2){let t=r.tryEval(e.left,n2);if(t===true)return true;if(t===false){let o4=r.run(e.right,n2);return typeof o4=="boolean"?o4:p2(true,r,e,t,o4)}return t instanceof Promise?t.then(o4=>o4===true?o4:p2(true,r,e,o4,r.run(e.right,n2))):p2(true,r,e,t,r.run(e.right,n2))}},"&&":{check:B3,evaluate(r,e,n2){let t=r.tryEval(e.left,n2);if(t===false)return false;if(t===true){let o4=r.run(e.right,n2);return typeof o4=="boolean"?o4:p2(false,r,e,t,o4)}return t instanceof Promise?t.then(o4=>o4===false?o4:p2(false,r,e,o4,r.run(e.right,n2))):p2(false,r,e,t,r.run(e.right,n2))}},"!_":{alias:"unaryNot",check:V2,evaluate:j3},"-_":{alias:"unaryMinus",check:V2,evaluate:j3}},le=["!=","==","in","+","-","*","/","%","<","<=",">",">="];for(let r of le)OPERATORS[r]={check:z2,evaluate:m};for(let r of objKeys(OPERATORS)){let e=OPERATORS[r];e.name=r,e.alias&&(OPERATORS[e.alias]=e)}}});
// node_modules/@marcbachmann/cel-js/lib/macros.js
function b3(a2,s3){if(a2.op==="id")return a2.args;throw parseError("invalid_macro_argument",s3,a2)}function h4(a2){let s3=a2?"map(var, filter, transform)":"map(var, transform)",p4=`${s3} invalid predicate iteration variable`,i3=`${s3} filter predicate must return bool`;return({args:f6,receiver:c2,ast:r})=>{let[l6,e,t]=a2?f6:[f6[0],null,f6[1]],n2=t.clone(OPERATORS.accuPush,t);if(e){let u=e.clone(OPERATORS.accuValue);n2=e.clone(OPERATORS.ternary,[e.setMeta("label",i3),n2,u])}return{callAst:r.clone(OPERATORS.comprehension,{errorsAreFatal:true,iterable:c2,iterVarName:b3(l6,p4),init:r.clone(OPERATORS.list,[]),step:n2,result:v3})}}}function C3(){let a2="filter(var, predicate)",s3=`${a2} invalid predicate iteration variable`,p4=`${a2} predicate must return bool`;return({args:i3,receiver:f6,ast:c2})=>{let r=b3(i3[0],s3),l6=c2.clone(OPERATORS.accuValue),e=i3[1].setMeta("label",p4),t=c2.clone(OPERATORS.accuPush,c2.clone(OPERATORS.id,r)),n2=e.clone(OPERATORS.ternary,[e,t,l6]);return{callAst:c2.clone(OPERATORS.comprehension,{errorsAreFatal:true,iterable:f6,iterVarName:r,init:c2.clone(OPERATORS.list,[]),step:n2,result:v3})}}}function y4(a2){let s3=`${a2.name}(var, predicate) invalid predicate iteration variable`,p4=`${a2.name}(var, predicate) predicate must return bool`;return({args:i3,receiver:f6,ast:c2})=>{let r=i3[1].setMeta("label",p4),l6=a2.transform({args:i3,ast:c2,predicate:r,opts:a2});return{callAst:c2.clone(OPERATORS.comprehension,{kind:"quantifier",errorsAreFatal:a2.errorsAreFatal||false,iterable:f6,iterVarName:b3(i3[0],s3),init:l6.init,condition:l6.condition,step:l6.step,result:l6.result||v3})}}}function _3(){let a2="has() invalid argument";function s3(i3,f6,c2){let r=f6.macroHasProps,l6=r.length,e=i3.run(r[--l6],c2),t;for(;l6--;){let n2=r[l6];if(n2.op===".?"&&(t??=true),e=i3.debugType(e).fieldLazy(e,n2.args[1],n2,i3),e===void 0){if(!(!t&&l6&&n2.op==="."))break;throw evaluationError("no_such_key",`No such key: ${n2.args[1]}`,n2)}}return e!==void 0}function p4(i3,f6,c2){let r=f6.args[0];if(r.op!==".")throw i3.createError("invalid_macro_argument",a2,r);if(!f6.macroHasProps){let l6=[];for(;r.op==="."||r.op===".?";)r=l6.push(r)&&r.args[0];if(r.op!=="id")throw i3.createError("invalid_macro_argument",a2,r);i3.check(r,c2),l6.push(r),f6.macroHasProps=l6}return i3.getType("bool")}return function({args:i3}){return{args:i3,evaluate:s3,typeCheck:p4,async:false}}}function registerMacros(a2){let s3=(e,t)=>a2.registerFunctionOverload(e,t);s3("has(ast): bool",_3()),s3("list.all(ast, ast): bool",y4({name:"all",transform({ast:e,predicate:t,opts:n2}){return{init:e.clone(OPERATORS.value,true),condition:v3,step:t.clone(OPERATORS.ternary,[t,t.clone(OPERATORS.value,true),t.clone(OPERATORS.value,false)])}}})),s3("list.exists(ast, ast): bool",y4({name:"exists",condition(e){return!e},transform({ast:e,predicate:t,opts:n2}){return{init:e.clone(OPERATORS.value,false),condition:n2.condition,step:t.clone(OPERATORS.ternary,[t,t.clone(OPERATORS.value,true),t.clone(OPERATORS.value,false)])}}})),s3("list.exists_one(ast, ast): bool",y4({name:"exists_one",errorsAreFatal:true,result(e){return e===1},transform({ast:e,predicate:t,opts:n2}){let u=e.clone(OPERATORS.accuValue);return{init:e.clone(OPERATORS.value,0),step:t.clone(OPERATORS.ternary,[t,e.clone(OPERATORS.accuInc),u]),result:n2.result}}})),s3("list.map(ast, ast): list<dyn>",h4(false)),s3("list.map(ast, ast, ast): list<dyn>",h4(true)),s3("list.filter(ast, ast): list<dyn>",C3());class p4{}let i3=new p4;a2.registerType("CelNamespace",p4),a2.registerConstant("cel","CelNamespace",i3);function f6(e,t,n2){t.bindCtx=n2.forkWithVariable(t.var,e.check(t.val,n2));let u=e.check(t.exp,t.bindCtx);return t.val.maybeAsync||t.exp.maybeAsync||(t.ast.setMeta("async",false),t.evaluate=l6),u}function c2(e,t,n2,u,d7){let m7=e.run(t,u=n2.reuse(u).setIterValue(d7,e));return m7 instanceof Promise&&u===n2&&(u.async=true),m7}function r(e,{val:t,exp:n2,bindCtx:u},d7){let m7=e.run(t,d7);return m7 instanceof Promise?m7.then(V6=>c2(e,n2,u,d7,V6)):c2(e,n2,u,d7,m7)}function l6(e,{val:t,exp:n2,bindCtx:u},d7){return e.run(n2,u.reuse(d7).setIterValue(e.run(t,d7),e))}s3("CelNamespace.bind(ast, dyn, ast): dyn",({ast:e,args:t})=>({ast:e,var:b3(t[0],"invalid variable argument"),val:t[1],exp:t[2],bindCtx:void 0,typeCheck:f6,evaluate:r}))}var v3,init_macros=__esm({"node_modules/@marcbachmann/cel-js/lib/macros.js"(){init_errors();init_operators();v3=a2=>a2}});
// node_modules/@marcbachmann/cel-js/lib/overloads.js
function registerOverloads(a2){let s3=(e,t,n2,i3)=>a2.unaryOverload(e,t,n2,i3,false),r=(e,t,n2,i3,l6)=>a2.binaryOverload(e,t,n2,i3,l6,false);function c2(e,t){if(e<=MAX_INT&&e>=MIN_INT)return e;throw evaluationError("numeric_overflow",`integer overflow: ${e}`,t)}function g6(e){throw evaluationError("division_by_zero","division by zero",e)}function p4(e){throw evaluationError("modulo_by_zero","modulo by zero",e)}s3("!","bool",e=>!e),s3("-","int",e=>-e),r("dyn<int>","==","double",(e,t)=>e==t),r("dyn<int>","==","uint",(e,t)=>e==t.valueOf()),r("int","*","int",(e,t,n2)=>c2(e*t,n2)),r("int","+","int",(e,t,n2)=>c2(e+t,n2)),r("int","-","int",(e,t,n2)=>c2(e-t,n2)),r("int","/","int",(e,t,n2)=>t===MIN_UINT?g6(n2):e/t),r("int","%","int",(e,t,n2)=>t===MIN_UINT?p4(n2):e%t),s3("-","double",e=>-e),r("double","*","double",(e,t)=>e*t),r("double","+","double",(e,t)=>e+t),r("double","-","double",(e,t)=>e-t),r("double","/","double",(e,t)=>e/t),r("string","+","string",(e,t)=>e+t),r("list<V>","+","list<V>",(e,t)=>[...e,...t]),r("bytes","+","bytes",(e,t)=>{if(!e.length)return t;if(!t.length)return e;let n2=new Uint8Array(e.length+t.length);return n2.set(e,0),n2.set(t,e.length),n2});let u="google.protobuf.Duration";r(u,"+",u,(e,t)=>e.addDuration(t)),r(u,"-",u,(e,t)=>e.subtractDuration(t)),r(u,"==",u,(e,t)=>e.seconds===t.seconds&&e.nanos===t.nanos);let d7="google.protobuf.Timestamp";r(d7,"==",d7,(e,t)=>e.getTime()===t.getTime()),r(d7,"-",d7,(e,t)=>Duration.fromMilliseconds(e.getTime()-t.getTime()),u),r(d7,"-",u,(e,t)=>t.subtractTimestamp(e)),r(d7,"+",u,(e,t)=>t.extendTimestamp(e)),r(u,"+",d7,(e,t)=>e.extendTimestamp(t));function M6(e,t,n2,i3){if(t instanceof Set&&t.has(e))return true;for(let l6 of t)if(m2(e,l6,n2,i3))return true;return false}function z6(e,t){return t instanceof Map?t.get(e)!==void 0:hasOwn(t,e)?t[e]!==void 0:false}function _8(e,t,n2,i3){return M6(e,t,n2,i3)}r("V","in","list<V>",_8),r("K","in","map<K, V>",z6);for(let e of["type","null","bool","string","int","double"])r(e,"==",e,(t,n2)=>t===n2);r("bytes","==","bytes",(e,t)=>{if(e===t)return true;let n2=e.length;if(n2!==t.length)return false;for(;n2--;)if(e[n2]!==t[n2])return false;return true}),r("list<V>","==","list<V>",(e,t,n2,i3)=>{if(e===t)return true;if(isArray(e)&&isArray(t)){let o4=e.length;if(o4!==t.length)return false;for(let f6=0;f6<o4;f6++)if(!m2(e[f6],t[f6],n2,i3))return false;return true}if(e instanceof Set&&t instanceof Set){if(e.size!==t.size)return false;for(let o4 of e)if(!t.has(o4))return false;return true}let l6=e instanceof Set?t:e,h5=e instanceof Set?e:t;if(!isArray(l6)||l6.length!==h5?.size)return false;for(let o4=0;o4<l6.length;o4++)if(!h5.has(l6[o4]))return false;return true}),r("map<K, V>","==","map<K, V>",(e,t,n2,i3)=>{if(e===t)return true;if(e instanceof Map&&t instanceof Map){if(e.size!==t.size)return false;for(let[o4,f6]of e)if(!(t.has(o4)&&m2(f6,t.get(o4),n2,i3)))return false;return true}if(e instanceof Map||t instanceof Map){let o4=e instanceof Map?t:e,f6=e instanceof Map?e:t,I7=objKeys(o4);if(f6.size!==I7.length)return false;for(let[b7,V6]of f6)if(!(b7 in o4&&m2(V6,o4[b7],n2,i3)))return false;return true}let l6=objKeys(e),h5=objKeys(t);if(l6.length!==h5.length)return false;for(let o4=0;o4<l6.length;o4++){let f6=l6[o4];if(!(f6 in t&&m2(e[f6],t[f6],n2,i3)))return false}return true}),r("uint","==","uint",(e,t)=>e.valueOf()===t.valueOf()),r("dyn<uint>","==","double",(e,t)=>e.valueOf()==t),r("uint","+","uint",(e,t)=>new UnsignedInt(e.valueOf()+t.valueOf())),r("uint","-","uint",(e,t)=>new UnsignedInt(e.valueOf()-t.valueOf())),r("uint","*","uint",(e,t)=>new UnsignedInt(e.valueOf()*t.valueOf())),r("uint","/","uint",(e,t,n2)=>t.valueOf()===MIN_UINT?g6(n2):new UnsignedInt(e.valueOf()/t.valueOf())),r("uint","%","uint",(e,t,n2)=>t.valueOf()===MIN_UINT?p4(n2):new UnsignedInt(e.valueOf()%t.valueOf()));for(let[e,t]of[["bool","bool"],["int","int"],["uint","uint"],["double","double"],["string","string"],["google.protobuf.Timestamp","google.protobuf.Timestamp"],["google.protobuf.Duration","google.protobuf.Duration"],["int","uint"],["int","double"],["double","int"],["double","uint"],["uint","int"],["uint","double"]])r(e,"<",t,(n2,i3)=>n2<i3),r(e,"<=",t,(n2,i3)=>n2<=i3),r(e,">",t,(n2,i3)=>n2>i3),r(e,">=",t,(n2,i3)=>n2>=i3)}function m2(a2,s3,r,c2){if(a2===s3)return true;switch(typeof a2){case"undefined":case"string":case"boolean":return false;case"bigint":return typeof s3=="number"?a2==s3:false;case"number":return typeof s3=="bigint"?a2==s3:false;case"object":if(typeof s3!="object")return false;let g6=c2.debugType(a2),p4=c2.debugType(s3);if(g6!==p4)return false;let u=c2.registry.findBinaryOverload("==",g6,p4);return u?u.handler(a2,s3,r,c2):false}throw evaluationError("invalid_comparison_type",`Cannot compare values of type ${typeof a2}`,r)}var init_overloads=__esm({"node_modules/@marcbachmann/cel-js/lib/overloads.js"(){init_functions();init_errors();init_globals()}});
// node_modules/@marcbachmann/cel-js/lib/type-checker.js
var d5,TypeChecker,init_type_checker=__esm({"node_modules/@marcbachmann/cel-js/lib/type-checker.js"(){init_errors();init_operators();d5=new Map().set("A","dyn").set("T","dyn").set("K","dyn").set("V","dyn"),TypeChecker=class extends Base{constructor(e,t){super(e),this.createError=t?evaluationError:typeError}check(e,t){try{return e.checkedType??=e.check(this,e,t)}catch(r){throw attachErrorAst(r,e)}}checkAccessOnType(e,t,r,c2=false){if(r===this.dynType)return r;let i3=(e.op==="[]"||e.op==="[?]"?this.check(e.args[1],t):this.stringType).type;if(r.kind==="list"){if(i3==="int"||i3==="dyn")return r.valueType;throw this.createError("invalid_index_type",`List index must be int, got '${i3}'`,e)}if(r.kind==="map")return r.valueType;let o4=this.objectTypes.get(r.name);if(o4){if(!(i3==="string"||i3==="dyn"))throw this.createError("invalid_index_type",`Cannot index type '${r.name}' with type '${i3}'`,e);if(o4.fields){let n2;if(e.op==="."||e.op===".?"?n2=e.args[1]:e.args[1].op==="value"&&(n2=e.args[1].args),typeof n2=="string"){let s3=o4.fields[n2];if(s3)return s3;if(c2)return this.dynType;throw this.createError("no_such_key",`No such key: ${n2}`,e)}}return this.dynType}throw this.createError("cannot_index_type",`Cannot index type '${this.formatType(r)}'`,e)}formatType(e){return e.hasPlaceholderType?e.templated(this.registry,d5).name:e.name}formatTypeList(e){return e.map(t=>this.formatType(t)).join(", ")}}}});
// node_modules/@marcbachmann/cel-js/lib/parser.js
var i,d6,E4,g4,y5,f4,ASTNode,N4,_4,Parser,init_parser=__esm({"node_modules/@marcbachmann/cel-js/lib/parser.js"(){init_functions();init_errors();init_operators();init_globals();i={EOF:0,NUMBER:1,STRING:2,BOOLEAN:3,NULL:4,IDENTIFIER:5,PLUS:6,MINUS:7,MULTIPLY:8,DIVIDE:9,MODULO:10,EQ:11,NE:12,LT:13,LE:14,GT:15,GE:16,AND:17,OR:18,NOT:19,IN:20,LPAREN:21,RPAREN:22,LBRACKET:23,RBRACKET:24,LBRACE:25,RBRACE:26,DOT:27,COMMA:28,COLON:29,QUESTION:30,BYTES:31},d6={[i.EQ]:OPERATORS["=="],[i.PLUS]:OPERATORS["+"],[i.MINUS]:OPERATORS["-"],[i.MULTIPLY]:OPERATORS["*"],[i.DIVIDE]:OPERATORS["/"],[i.MODULO]:OPERATORS["%"],[i.LE]:OPERATORS["<="],[i.LT]:OPERATORS["<"],[i.GE]:OPERATORS[">="],[i.GT]:OPERATORS[">"],[i.NE]:OPERATORS["!="],[i.IN]:OPERATORS.in},E4={};for(let p4 in i)E4[i[p4]]=p4;g4=new Uint8Array(128);for(let p4 of"0123456789abcdefABCDEF")g4[p4.charCodeAt(0)]=1;y5={bytes_unicode_escape:p4=>`\\${p4} not allowed in bytes literals`,invalid_unicode_escape:p4=>`Invalid Unicode escape: \\${p4}`,invalid_unicode_surrogate:p4=>`Invalid Unicode surrogate: \\${p4}`,invalid_hex_escape:p4=>`Invalid hex escape: \\${p4}`,invalid_octal_escape:()=>"Octal escape must be 3 digits",octal_escape_out_of_range:p4=>`Octal escape out of range: \\${p4}`,invalid_escape_sequence:p4=>`Invalid escape sequence: \\${p4}`},f4={"\\":"\\","?":"?",'"':'"',"'":"'","`":"`",a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"},ASTNode=class _ASTNode{#t;#s;constructor(t,e,s3,r,n2,a2){this.#t={check:n2.check,evaluate:n2.evaluate},this.#s=t,this.op=n2.name,this.args=a2,this.pos=e,this.start=s3,this.end=r}clone(t,e){return new _ASTNode(this.#s,this.pos,this.start,this.end,t,e)}get meta(){return this.#t}get input(){return this.#s}#i(){let t=this.#t.alternate??this;switch(t.op){case"value":case"id":case"accuValue":case"accuInc":return false;case"accuPush":return t.args.maybeAsync;case"!_":case"-_":return t.candidates?.async!==false?true:t.args.maybeAsync;case"!=":case"==":case"in":case"+":case"-":case"*":case"/":case"%":case"<":case"<=":case">":case">=":return t.candidates?.async!==false?true:t.args.some(e=>e.maybeAsync);case"call":case"rcall":return t.candidates?.async!==false?true:(t.receiverWithArgs||t.args[1]).some(e=>e.maybeAsync);case"comprehension":return t.args.iterable.maybeAsync||t.args.step.maybeAsync;case".":case".?":return t.args[0].maybeAsync;case"?:":case"list":case"[]":case"[?]":return t.args.some(e=>e.maybeAsync);case"||":case"&&":return t.args.some(e=>e.maybeAsync);case"map":return t.args.some(e=>e[0].maybeAsync||e[1].maybeAsync);default:return true}}get maybeAsync(){return this.#t.async??=this.#i()}check(t,e,s3){let r=this.#t;return r.alternate?t.check(r.alternate,s3):r.macro?r.macro.typeCheck(t,r.macro,s3):r.check(t,e,s3)}evaluate(t,e,s3){let r=this.#t;return r.alternate?this.evaluate=this.#n:r.macro?this.evaluate=this.#r:this.evaluate=r.evaluate,this.evaluate(t,e,s3)}#n(t,e,s3){return(e=this.#t.alternate).evaluate(t,e,s3)}#r(t,e,s3){return(e=this.#t.macro).evaluate(t,e,s3)}setMeta(t,e){return this.#t[t]=e,this}get range(){return{start:this.start,end:this.end}}toOldStructure(){let t=Array.isArray(this.args)?this.args:[this.args];return[this.op,...t.map(e=>e instanceof _ASTNode?e.toOldStructure():e)]}},N4=class{input;pos;length;tokenPos;tokenType;tokenValue;reset(t){return this.pos=0,this.input=t,this.length=t.length,t}token(t,e,s3){return this.tokenPos=t,this.tokenType=e,this.tokenValue=s3,this}nextToken(){for(;;){let{pos:t,input:e,length:s3}=this;if(t>=s3)return this.token(t,i.EOF);let r=e[t];switch(r){case" ":case"	":case`
`:case"\r":this.pos++;continue;case"=":if(e[t+1]!=="=")break;return this.token((this.pos+=2)-2,i.EQ);case"&":if(e[t+1]!=="&")break;return this.token((this.pos+=2)-2,i.AND);case"|":if(e[t+1]!=="|")break;return this.token((this.pos+=2)-2,i.OR);case"+":return this.token(this.pos++,i.PLUS);case"-":return this.token(this.pos++,i.MINUS);case"*":return this.token(this.pos++,i.MULTIPLY);case"/":if(e[t+1]==="/"){for(;this.pos<s3&&this.input[this.pos]!==`
`;)this.pos++;continue}return this.token(this.pos++,i.DIVIDE);case"%":return this.token(this.pos++,i.MODULO);case"<":return e[t+1]==="="?this.token((this.pos+=2)-2,i.LE):this.token(this.pos++,i.LT);case">":return e[t+1]==="="?this.token((this.pos+=2)-2,i.GE):this.token(this.pos++,i.GT);case"!":return e[t+1]==="="?this.token((this.pos+=2)-2,i.NE):this.token(this.pos++,i.NOT);case"(":return this.token(this.pos++,i.LPAREN);case")":return this.token(this.pos++,i.RPAREN);case"[":return this.token(this.pos++,i.LBRACKET);case"]":return this.token(this.pos++,i.RBRACKET);case"{":return this.token(this.pos++,i.LBRACE);case"}":return this.token(this.pos++,i.RBRACE);case".":return this.token(this.pos++,i.DOT);case",":return this.token(this.pos++,i.COMMA);case":":return this.token(this.pos++,i.COLON);case"?":return this.token(this.pos++,i.QUESTION);case'"':case"'":return this.readString(r);case"b":case"B":case"r":case"R":{let n2=e[t+1];return n2==='"'||n2==="'"?++this.pos&&this.readString(n2,r):this.readIdentifier()}default:{let n2=r.charCodeAt(0);if(n2<=57&&n2>=48)return this.readNumber();if(this._isIdentifierCharCode(n2))return this.readIdentifier()}}throw parseError("unexpected_character",`Unexpected character: ${r}`,{pos:t,start:t,end:t+1,input:e})}}_isIdentifierCharCode(t){return t<48||t>122?false:t>=97||t>=65&&t<=90||t<=57||t===95}_parseAsDouble(t,e){let s3=Number(this.input.substring(t,e));if(Number.isFinite(s3))return this.token(t,i.NUMBER,s3);throw parseError("invalid_number",`Invalid number: ${s3}`,{pos:t,start:t,end:e,input:this.input})}_parseAsBigInt(t,e,s3,r){let n2=this.input.substring(t,e);if(r==="u"||r==="U"){this.pos++;try{return this.token(t,i.NUMBER,new UnsignedInt(n2))}catch{}}else try{return this.token(t,i.NUMBER,BigInt(n2))}catch{}throw parseError(s3?"invalid_hex_integer":"invalid_integer",s3?`Invalid hex integer: ${n2}`:`Invalid integer: ${n2}`,{pos:t,start:t,end:this.pos,input:this.input})}_readDigits(t,e,s3,r){for(;s3<e&&(r=t.charCodeAt(s3))&&!(r>57||r<48);)s3++;return s3}_readExponent(t,e,s3){let r=s3<e&&t[s3];if(r==="e"||r==="E"){r=++s3<e&&t[s3],(r==="-"||r==="+")&&s3++;let n2=s3;if(s3=this._readDigits(t,e,s3),n2===s3)throw parseError("invalid_exponent","Invalid exponent",{pos:s3,start:s3,end:Math.min(s3+1,t.length),input:t})}return s3}readNumber(){let{input:t,length:e,pos:s3}=this,r=s3;if(t[r]==="0"&&(t[r+1]==="x"||t[r+1]==="X")){for(r+=2;r<e&&g4[t[r].charCodeAt(0)];)r++;return this._parseAsBigInt(s3,this.pos=r,true,t[r])}if(r=this._readDigits(t,e,r),r+1<e){let n2=false,a2=t[r]==="."?this._readDigits(t,e,r+1):r+1;if(a2!==r+1&&(n2=true)&&(r=a2),a2=this._readExponent(t,e,r),a2!==r&&(n2=true)&&(r=a2),n2)return this._parseAsDouble(s3,this.pos=r)}return this._parseAsBigInt(s3,this.pos=r,false,t[r])}readString(t,e){let{input:s3,pos:r}=this;return s3[r+1]===t&&s3[r+2]===t?this.readTripleQuotedString(t,e):this.readSingleQuotedString(t,e)}_closeQuotedString(t,e,s3,r){switch(s3){case"b":case"B":{let n2=this.processEscapes(t,e,true),a2=new Uint8Array(n2.length);for(let h5=0;h5<n2.length;h5++)a2[h5]=n2.charCodeAt(h5)&255;return this.token(r-1,i.BYTES,a2)}case"r":case"R":return this.token(r-1,i.STRING,e);default:{let n2=this.processEscapes(t,e,false);return this.token(r,i.STRING,n2)}}}readSingleQuotedString(t,e){let{input:s3,length:r,pos:n2}=this,a2,h5=this.pos+1;for(;h5<r&&(a2=s3[h5]);){switch(a2){case t:let c2=n2+1,u=s3.slice(c2,h5);return this.pos=++h5,this._closeQuotedString(c2,u,e,n2);case`
`:case"\r":throw parseError("newline_in_string","Newlines not allowed in single-quoted strings",{pos:h5,start:h5,end:h5+1,input:s3});case"\\":h5++}h5++}throw parseError("unterminated_string","Unterminated string",{pos:n2,start:n2,end:s3.length,input:s3})}readTripleQuotedString(t,e){let{input:s3,length:r,pos:n2}=this,a2,h5=this.pos+3;for(;h5<r&&(a2=s3[h5]);){switch(a2){case t:if(s3[h5+1]===t&&s3[h5+2]===t){let c2=n2+3,u=s3.slice(c2,h5);return this.pos=h5+3,this._closeQuotedString(c2,u,e,n2)}break;case"\\":h5++}h5++}throw parseError("unterminated_triple_quoted_string","Unterminated triple-quoted string",{pos:n2,start:n2,end:s3.length,input:s3})}#t(t,e,s3,r,n2,a2){let h5=e+r;return parseError(t,y5[t](a2),{input:this.input,pos:h5,start:h5,end:Math.min(h5+n2,e+s3)})}processEscapes(t,e,s3){if(!e.includes("\\"))return e;let r=e.length,n2="",a2=0;for(;a2<r;){if(e[a2]!=="\\"||a2+1>=r){n2+=e[a2++];continue}let h5=e[a2+1];if(f4[h5])n2+=f4[h5],a2+=2;else if(h5==="u"||h5==="U"){if(s3)throw this.#t("bytes_unicode_escape",t,r,a2,2,h5);let c2=h5==="u"?4:8,u=e.substring(a2+2,a2+2+c2),m7=Number.parseInt(u,16);if(u.length!==c2||!/^[0-9a-fA-F]+$/.test(u)||m7>1114111)throw this.#t("invalid_unicode_escape",t,r,a2,2+c2,h5+u);if(m7>=55296&&m7<=57343)throw this.#t("invalid_unicode_surrogate",t,r,a2,2+c2,h5+u);n2+=String.fromCodePoint(m7),a2+=2+c2}else if(h5==="x"||h5==="X"){let c2=e.substring(a2+2,a2+4);if(!/^[0-9a-fA-F]{2}$/.test(c2))throw this.#t("invalid_hex_escape",t,r,a2,4,h5+c2);n2+=String.fromCharCode(Number.parseInt(c2,16)),a2+=4}else if(h5>="0"&&h5<="7"){let c2=e.substring(a2+1,a2+4);if(!/^[0-7]{3}$/.test(c2))throw this.#t("invalid_octal_escape",t,r,a2,4);let u=Number.parseInt(c2,8);if(u>255)throw this.#t("octal_escape_out_of_range",t,r,a2,4,c2);n2+=String.fromCharCode(u),a2+=4}else throw this.#t("invalid_escape_sequence",t,r,a2,2,h5)}return n2}readIdentifier(){let{pos:t,input:e,length:s3}=this,r=t;for(;r<s3&&this._isIdentifierCharCode(e[r].charCodeAt(0));)r++;let n2=e.substring(t,this.pos=r);switch(n2){case"true":return this.token(t,i.BOOLEAN,true);case"false":return this.token(t,i.BOOLEAN,false);case"null":return this.token(t,i.NULL,null);case"in":return this.token(t,i.IN);default:return this.token(t,i.IDENTIFIER,n2)}}},_4=new N4,Parser=class{lexer=_4;input=null;maxDepthRemaining=null;astNodesRemaining=null;type=null;pos=null;constructor(t,e){this.limits=t,this.registry=e}#t(t,e=this.pos){throw parseError("limit_exceeded",`Exceeded ${t} (${this.limits[t]})`,{pos:e,start:e,end:e,input:this.input})}#s(t,e,s3,r,n2=t){let a2=new ASTNode(this.input,n2,t,e,s3,r);return this.astNodesRemaining--||this.#t("maxAstNodes",n2),a2}#i(t,e,s3){return this.#s(e.start,s3.end,t,[e,s3])}#n(t,e,s3){return this.#s(t.start,s3.end,OPERATORS.ternary,[t,e,s3])}#r(t,e,s3){return this.#s(t,s3.end,e,s3)}#a(t,e,s3,r,n2=e.start){return this.#s(e.start,r,t,[e,s3],n2)}#e(t=this.pos){let e=this.lexer.nextToken();return this.pos=e.tokenPos,this.type=e.tokenType,t}get value(){return this.lexer.tokenValue}consume(t){if(this.type===t)return this.#e();throw parseError("expected_token",`Expected ${E4[t]}, got ${E4[this.type]}`,{pos:this.pos,start:this.pos,end:this.lexer.pos,input:this.input})}match(t){return this.type===t}parse(t){if(typeof t!="string")throw parseError("expression_must_be_string","Expression must be a string");this.input=this.lexer.reset(t),this.#e(),this.maxDepthRemaining=this.limits.maxDepth,this.astNodesRemaining=this.limits.maxAstNodes;let e=this.parseExpression();if(this.match(i.EOF))return e;throw parseError("unexpected_character",`Unexpected character: '${this.input[this.lexer.pos-1]}'`,{pos:this.pos,start:this.pos,end:this.lexer.pos,input:this.input})}#h(t,e,s3,r){let n2=r[0],a2=s3===OPERATORS.rcall?r[1]:null,h5=s3===OPERATORS.rcall?r[2]:r[1],c2=this.registry.findMacro(n2,!!a2,h5.length),u=this.#s(t,e,s3,r);if(!c2)return u;let m7=c2.handler({ast:u,args:h5,receiver:a2,methodName:n2,parser:this});return m7.callAst?u.setMeta("alternate",m7.callAst):u.setMeta("macro",m7).setMeta("async",isAsync(m7.evaluate,m7.async))}parseExpression(){this.maxDepthRemaining--||this.#t("maxDepth");let t=this.parseLogicalOr();if(!this.match(i.QUESTION))return++this.maxDepthRemaining&&t;this.#e();let e=this.parseExpression();this.consume(i.COLON);let s3=this.parseExpression();return this.maxDepthRemaining++,this.#n(t,e,s3)}parseLogicalOr(){let t=this.parseLogicalAnd();for(;this.match(i.OR);)this.#e(),t=this.#i(OPERATORS["||"],t,this.parseLogicalAnd());return t}parseLogicalAnd(){let t=this.parseEquality();for(;this.match(i.AND);)this.#e(),t=this.#i(OPERATORS["&&"],t,this.parseEquality());return t}parseEquality(){let t=this.parseRelational();for(;this.match(i.EQ)||this.match(i.NE);){let e=d6[this.type];this.#e(),t=this.#i(e,t,this.parseRelational())}return t}parseRelational(){let t=this.parseAdditive();for(;this.match(i.LT)||this.match(i.LE)||this.match(i.GT)||this.match(i.GE)||this.match(i.IN);){let e=d6[this.type];this.#e(),t=this.#i(e,t,this.parseAdditive())}return t}parseAdditive(){let t=this.parseMultiplicative();for(;this.match(i.PLUS)||this.match(i.MINUS);){let e=d6[this.type];this.#e(),t=this.#i(e,t,this.parseMultiplicative())}return t}parseMultiplicative(){let t=this.parseUnary();for(;this.match(i.MULTIPLY)||this.match(i.DIVIDE)||this.match(i.MODULO);){let e=d6[this.type];this.#e(),t=this.#i(e,t,this.parseUnary())}return t}parseUnary(){return this.type===i.NOT?this.#r(this.#e(),OPERATORS.unaryNot,this.parseUnary()):this.type===i.MINUS?this.#r(this.#e(),OPERATORS.unaryMinus,this.parseUnary()):this.parsePostfix()}parsePostfix(){let t=this.parsePrimary(),e=this.maxDepthRemaining;for(;;){if(this.match(i.DOT)){let s3=this.#e();this.maxDepthRemaining--||this.#t("maxDepth",s3);let r=this.match(i.QUESTION)&&this.registry.enableOptionalTypes&&this.#e()?OPERATORS.optionalFieldAccess:OPERATORS.fieldAccess,n2=this.value,a2=this.pos,h5=this.lexer.pos;if(this.consume(i.IDENTIFIER),r===OPERATORS.fieldAccess&&this.match(i.LPAREN)&&this.#e()){let c2=this.parseArgumentList(),u=this.lexer.pos;this.consume(i.RPAREN),t=this.#h(t.start,u,OPERATORS.rcall,[n2,t,c2])}else t=this.#a(r,t,n2,h5,a2);continue}if(this.match(i.LBRACKET)){let s3=this.#e();this.maxDepthRemaining--||this.#t("maxDepth",s3);let r=this.match(i.QUESTION)&&this.registry.enableOptionalTypes&&this.#e()?OPERATORS.optionalBracketAccess:OPERATORS.bracketAccess,n2=this.parseExpression(),a2=this.lexer.pos;this.consume(i.RBRACKET),t=this.#a(r,t,n2,a2);continue}break}return this.maxDepthRemaining=e,t}parsePrimary(){switch(this.type){case i.NUMBER:case i.STRING:case i.BYTES:case i.BOOLEAN:case i.NULL:return this.#o();case i.IDENTIFIER:return this.#c();case i.LPAREN:return this.#u();case i.LBRACKET:return this.parseList();case i.LBRACE:return this.parseMap()}throw parseError("unexpected_token",`Unexpected token: ${E4[this.type]}`,{pos:this.pos,start:this.pos,end:this.lexer.pos,input:this.input})}#o(){return this.#e(this.#s(this.pos,this.lexer.pos,OPERATORS.value,this.value))}#c(){let t=this.value,e=this.lexer.pos,s3=this.consume(i.IDENTIFIER);if(RESERVED.has(t))throw parseError("reserved_identifier",`Reserved identifier: ${t}`,{pos:s3,start:s3,end:e,input:this.input});if(!this.match(i.LPAREN))return this.#s(s3,e,OPERATORS.id,t);this.#e();let r=this.parseArgumentList(),n2=this.lexer.pos;return this.consume(i.RPAREN),this.#h(s3,n2,OPERATORS.call,[t,r])}#u(){this.consume(i.LPAREN);let t=this.parseExpression();return this.consume(i.RPAREN),t}parseList(){let t=this.consume(i.LBRACKET),e=[],s3=this.limits.maxListElements;if(!this.match(i.RBRACKET))for(e.push(this.parseExpression()),s3--||this.#t("maxListElements",e.at(-1).pos);this.match(i.COMMA)&&(this.#e(),!this.match(i.RBRACKET));)e.push(this.parseExpression()),s3--||this.#t("maxListElements",e.at(-1).pos);let r=this.lexer.pos;return this.consume(i.RBRACKET),this.#s(t,r,OPERATORS.list,e)}parseMap(){let t=this.consume(i.LBRACE),e=[],s3=this.limits.maxMapEntries;if(!this.match(i.RBRACE))for(e.push(this.parseProperty()),s3--||this.#t("maxMapEntries",e.at(-1)[0].pos);this.match(i.COMMA)&&(this.#e(),!this.match(i.RBRACE));)e.push(this.parseProperty()),s3--||this.#t("maxMapEntries",e.at(-1)[0].pos);let r=this.lexer.pos;return this.consume(i.RBRACE),this.#s(t,r,OPERATORS.map,e)}parseProperty(){return[this.parseExpression(),(this.consume(i.COLON),this.parseExpression())]}parseArgumentList(){let t=[],e=this.limits.maxCallArguments;if(!this.match(i.RPAREN))for(t.push(this.parseExpression()),e--||this.#t("maxCallArguments",t.at(-1).pos);this.match(i.COMMA)&&(this.#e(),!this.match(i.RPAREN));)t.push(this.parseExpression()),e--||this.#t("maxCallArguments",t.at(-1).pos);return t}}}});
// node_modules/@marcbachmann/cel-js/lib/options.js
function f5(e,n2=l4){let t=e?objKeys(e):void 0;if(!t?.length)return n2;let o4={...n2};for(let i3 of t){if(!m3.has(i3))throw new TypeError(`Unknown limits option: ${i3}`);let a2=e[i3];typeof a2=="number"&&(o4[i3]=a2)}return objFreeze(o4)}function s(e,n2,t){let o4=e?.[t]??n2?.[t];if(typeof o4!="boolean")throw new TypeError(`Invalid option: ${t}`);return o4}function createOptions(e,n2=g5){return e?objFreeze({unlistedVariablesAreDyn:s(e,n2,"unlistedVariablesAreDyn"),homogeneousAggregateLiterals:s(e,n2,"homogeneousAggregateLiterals"),enableOptionalTypes:s(e,n2,"enableOptionalTypes"),limits:f5(e.limits,n2.limits)}):n2}var l4,m3,g5,init_options=__esm({"node_modules/@marcbachmann/cel-js/lib/options.js"(){init_globals();l4=objFreeze({maxAstNodes:1e5,maxDepth:250,maxListElements:1e3,maxMapEntries:1e3,maxCallArguments:32}),m3=new Set(objKeys(l4));g5=objFreeze({unlistedVariablesAreDyn:false,homogeneousAggregateLiterals:true,enableOptionalTypes:false,limits:l4})}});
// node_modules/@marcbachmann/cel-js/lib/evaluator.js
var n,i2,b4,o2,init_evaluator=__esm({"node_modules/@marcbachmann/cel-js/lib/evaluator.js"(){init_registry();init_errors();init_functions();init_macros();init_overloads();init_type_checker();init_parser();init_options();init_operators();n=createRegistry({enableOptionalTypes:false});registerFunctions(n),registerOverloads(n),registerMacros(n);i2=class _i{#e;#r;#s;#i;#t;constructor(e,t){this.opts=createOptions(e,t?.opts),this.#e=(t instanceof _i?t.#e:n).clone(this.opts);let r={registry:this.#e,opts:this.opts};this.#s=new TypeChecker(r),this.#i=new TypeChecker(r,true),this.#r=new b4(r),this.#t=new Parser(this.opts.limits,this.#e),Object.freeze(this)}clone(e){return new _i(e,this)}registerFunction(e,t,r){return this.#e.registerFunctionOverload(e,t,r),this}registerOperator(e,t,r){return this.#e.registerOperatorOverload(e,t,r),this}registerType(e,t){return this.#e.registerType(e,t),this}registerVariable(e,t,r){return this.#e.registerVariable(e,t,r),this}registerConstant(e,t,r){return this.#e.registerConstant(e,t,r),this}hasVariable(e){return this.#e.variables.has(e)}getDefinitions(){return this.#e.getDefinitions()}check(e){try{return this.#n(this.#t.parse(e))}catch(t){return{valid:false,error:t}}}#n(e){try{let t=this.#s.check(e,new RootContext(this.#e));return{valid:true,type:this.#o(t)}}catch(t){return{valid:false,error:t}}}#o(e){return e.name==="list<dyn>"?"list":e.name==="map<dyn, dyn>"?"map":e.name}parse(e){let t=this.#t.parse(e),r=this.#a.bind(this,t);return r.check=this.#n.bind(this,t),r.ast=t,r}evaluate(e,t){return this.#a(this.#t.parse(e),t)}#a(e,t){return e.checkedType?e.evaluate(this.#r,e,new RootContext(this.#e,t)):(this.#i.check(e,t=new RootContext(this.#e,t)),e.evaluate(this.#r,e,t))}},b4=class extends Base{constructor(e){super(e),this.createError=evaluationError}#e(e){if(e instanceof Map)return e.entries().next().value;for(let t in e)return[t,e[t]]}debugRuntimeType(e,t){return t?.hasDynType===false?t:this.debugTypeDeep(e)}debugTypeDeep(e){let t=this.debugType(e);switch(t.kind){case"list":{let r=e instanceof Array?e[0]:e.values().next().value;return r===void 0?t:this.registry.getListType(this.debugTypeDeep(r))}case"map":{let r=this.#e(e);return r?this.registry.getMapType(t.keyType.hasDynType?this.debugTypeDeep(r[0]):t.keyType,t.valueType.hasDynType?this.debugTypeDeep(r[1]):t.valueType):t}default:return t}}tryEval(e,t){try{let r=this.run(e,t);return r instanceof Promise?r.catch(c2=>c2):r}catch(r){return r}}run(e,t){return e.evaluate(this,e,t)}},o2=new i2({unlistedVariablesAreDyn:true})}});
// node_modules/@marcbachmann/cel-js/lib/serialize.js
var init_serialize=__esm({"node_modules/@marcbachmann/cel-js/lib/serialize.js"(){init_functions();init_optional()}});
// node_modules/@marcbachmann/cel-js/lib/index.js
var init_lib=__esm({"node_modules/@marcbachmann/cel-js/lib/index.js"(){init_errors();init_evaluator();init_serialize();init_optional()}});
// src/policy/check.ts
function environment(variables) {
  let key2 = JSON.stringify(variables), known4 = environments.get(key2);
  if (known4 !== void 0) return known4;
  base ??= baseEnvironment();
  let made2 = base.clone();
  for (let [name, type] of Object.entries(variables)) made2.registerVariable(name, type);
  return environments.set(key2, made2), made2;
}
function baseEnvironment() {
  let made2 = new i2({ limits });
  for (let [name, members] of inOrder())
    made2.registerType(name, { fields: Object.fromEntries(Object.entries(members).map(([key2, row]) => [key2, row[0]])) });
  for (let { signature: signature2, handler } of signatures) made2.registerFunction(signature2, handler);
  return made2.registerVariable("asOf", "string").registerVariable("system", "System");
}
function inOrder() {
  let entries = Object.entries(vocabulary), names2 = new Set(entries.map(([name]) => name)), ordered = [], placed = /* @__PURE__ */ new Set();
  for (; ordered.length < entries.length; )
    for (let entry2 of entries) {
      let needs = Object.values(entry2[1]).map(([type]) => type).filter((type) => names2.has(type));
      !placed.has(entry2[0]) && needs.every((type) => placed.has(type)) && (ordered.push(entry2), placed.add(entry2[0]));
    }
  return ordered;
}
function checkExpression(text2, variables, allowed) {
  let env = environment(variables), outcome2 = env.check(text2);
  if (!outcome2.valid) return { ok: !1, message: inALine(outcome2.error?.message ?? "not a valid expression") };
  let type = String(outcome2.type);
  if (!allowed.includes(type)) return { ok: !1, message: `gives ${type}, but ${allowed.join(" or ")} is needed` };
  try {
    return { ok: !0, tree: toTree(env.parse(text2).ast), type };
  } catch (error) {
    return { ok: !1, message: error instanceof Refused ? error.message : String(error) };
  }
}
function inALine(message2) {
  let said3 = message2.split(`
`, 1)[0]?.trim() ?? message2;
  if (/call stack/.test(said3)) return "the expression is nested too deep";
  let limit = /^Exceeded max(\w+) \((\d+)\)/.exec(said3);
  return limit ? `the expression is larger than it may be: at most ${limit[2]} ${limitsInWords[limit[1]] ?? limit[1]}` : /^(Expected|Unexpected) /.test(said3) ? `this is no CEL expression: ${said3}` : said3;
}
function toTree({ op, args }) {
  if (op === "value") {
    if (!["string", "boolean", "bigint"].includes(typeof args)) throw new Refused("values are text, whole numbers, true and false");
    return ["value", typeof args == "bigint" ? Number(args) : args];
  }
  if (op === "id") return ["id", args];
  if (op === ".") {
    let [object, key2] = args;
    return [".", toTree(object), key2];
  }
  if (op === "call") {
    let [name, operands2] = args;
    if (!knownFunctions.has(name))
      throw new Refused(`the function ${name}() is not available; there are ${[...knownFunctions].join(", ")}`);
    if (name === "unknown" && operands2[0]?.op !== ".") throw new Refused("unknown() asks about a fact: unknown(recipient.country)");
    return ["call", name, ...operands2.map(toTree)];
  }
  if (op === "rcall") {
    let [name, receiver3, operands2] = args;
    if (!knownMethods.has(name))
      throw new Refused(
        `.${name}() is not available: the engine goes through \`each\`, so that the member that made a rule true is always known; there are ${[...knownMethods].map((method) => `.${method}()`).join(", ")}`
      );
    return ["rcall", name, toTree(receiver3), ...operands2.map(toTree)];
  }
  if (!knownOperators.has(op)) throw new Refused(`the operator ${op} is not available`);
  let operands = Array.isArray(args) ? args : [args];
  return [op, ...operands.map(toTree)];
}
var limits, base, environments, limitsInWords, Refused, init_check = __esm({
  "src/policy/check.ts"() {
    init_lib();
    init_vocabulary2();
    init_expression();
    limits = { maxAstNodes: 400, maxDepth: 40, maxListElements: 100, maxCallArguments: 8 }, environments = /* @__PURE__ */ new Map();
    limitsInWords = {
      AstNodes: "operations and values",
      Depth: "levels of brackets",
      ListElements: "members of one list",
      CallArguments: "arguments of one function"
    };
    Refused = class extends Error {
    };
  }
});

// src/policy/rule.ts
var targetTypes, collections, init_rule = __esm({
  "src/policy/rule.ts"() {
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
        type: "string"
      },
      special_kinds: { on: ["field"], variable: "kind", type: "string" },
      criminal_kinds: { on: ["field"], variable: "kind", type: "string" },
      highly_personal: { on: ["field"], variable: "kind", type: "string" },
      fields: { on: ["dataset"], variable: "field", type: "Field" },
      holdings: { on: ["dataset"], variable: "holding", type: "Holding" },
      people: {
        on: ["system", "dataset", "activity"],
        variable: "subject",
        type: "string"
      },
      subjects: { on: ["dataset", "activity"], variable: "subject", type: "string" },
      features: { on: ["activity"], variable: "feature", type: "string" },
      uses: { on: ["activity"], variable: "use", type: "Use" },
      flows: {
        on: ["recipient", "activity"],
        variable: "flow",
        type: "Flow"
      },
      received: {
        on: ["recipient"],
        variable: "flow",
        type: "Flow"
      },
      own_purposes: { on: ["recipient"], variable: "purpose", type: "string" },
      destinations: {
        on: ["recipient"],
        variable: "destination",
        type: "Destination"
      },
      facets: { on: ["technology", "communication"], variable: "facet", type: "Facet" },
      limbs: {
        on: ["activity"],
        variable: "limb",
        type: "Limb"
      },
      documents: {
        on: ["dataset", "recipient", "activity"],
        variable: "document",
        type: "Document"
      },
      unknowns: {
        on: ["system", "dataset", "field", "recipient", "technology", "activity", "communication"],
        variable: "unknown",
        type: "UnknownFact"
      }
    };
  }
});

// src/policy/module-shape.ts
var words2, caseKeys, level2, example, ruleKeys, ruleNeeds, ruleForm, entry, listForm, moduleForm, sourcesForm, init_module_shape = __esm({
  "src/policy/module-shape.ts"() {
    init_entity();
    init_finding();
    init_rule();
    words2 = { list: "text", alone: !0 }, caseKeys = {
      kind: { among: ["state", "newly", "transition"] },
      target: { among: Object.keys(targetTypes) },
      each: { list: { among: Object.keys(collections) }, alone: !0, most: 2 },
      when: { among: ["first", "further"] },
      by: words2,
      changed: words2,
      if: "text"
    }, level2 = {
      keys: {
        if: "text",
        target: caseKeys.target,
        level: { among: levels },
        signoff: "text",
        message: "text",
        fix: "text",
        suggestion: "text",
        cites: { among: [1, 2, 3, 4, 5, 6, 7, 8, 9] }
      },
      needs: ["level", "message", "fix"]
    }, example = {
      keys: {
        name: "text",
        asOf: "day",
        before: "blank",
        after: "blank",
        files: { list: "text", none: !0 },
        first: "flag",
        gate: { list: { keys: { path: "text", what: "text" }, needs: ["path", "what"] } },
        finds: { list: { keys: { at: "text", level: { among: levels }, message: "text" }, needs: ["at", "level"] }, none: !0 }
      },
      needs: ["name", "after", "finds"]
    }, ruleKeys = {
      id: { pattern: /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, hint: "Write topic/name in small letters, digits and -" },
      title: "text",
      why: "text",
      source: {
        list: (source) => isMap3(source) && "url" in source ? { keys: { document: "text", section: "text", url: "text" }, needs: ["document", "section", "url"] } : { keys: { document: "text", section: "text" }, needs: ["document", "section"] },
        alone: !0
      },
      levels: { list: level2 },
      unless: {
        list: { keys: { rule: "text", same: { among: ["entity", "field", "declaration"] } }, needs: ["rule"] }
      },
      judges: { list: { among: ["controller", "joint-controller", "processor", "not-responsible"] }, alone: !0 },
      once: "flag",
      effective: { keys: { from: "day", until: "day" }, needs: [] },
      examples: { list: example }
    }, ruleNeeds = ["id", "title", "why", "source", "levels", "examples"], ruleForm = (rule) => isMap3(rule) && "cases" in rule ? { keys: { ...ruleKeys, cases: { list: { keys: caseKeys, needs: ["kind", "target", "if"] } } }, needs: ruleNeeds } : { keys: { ...ruleKeys, ...caseKeys }, needs: [...ruleNeeds, "kind", "target", "if"] }, entry = { keys: { value: "text", from: "day", until: "day", conditions: "text" }, needs: ["value"] }, listForm = {
      keys: { description: "text", source: ruleKeys.source, entries: { list: entry, none: !0 } },
      needs: ["entries"]
    }, moduleForm = {
      keys: { module: "text", title: "text", description: "text", lists: { named: listForm }, rules: { list: () => "any", none: !0 } },
      needs: ["module"]
    }, sourcesForm = {
      named: { keys: { title: "text", publisher: "text", url: "text", published: "day" }, needs: ["title", "url"] }
    };
  }
});

// src/policy/template.ts
function inWords(items) {
  return items.length === 0 ? "nothing" : items.length > mostNamed ? `${items.slice(0, mostNamed).join(", ")} and ${items.length - mostNamed} more` : items.length === 1 ? items[0] : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
function render(template, scope) {
  return template.map((part) => typeof part == "string" ? part : words3(compile(part.tree)(scope), part.tree)).join("");
}
function words3(value, [operator, , key2]) {
  return Array.isArray(value) ? value.length === 0 && operator === "." && ofPeople.includes(key2) ? "unnamed people" : inWords(value) : value === void 0 ? "" : String(value);
}
function valuesOf(template, scope) {
  return template.flatMap((part) => typeof part == "string" ? [] : [compile(part.tree)(scope)]);
}
function splitTemplate(text2) {
  let parts3 = [], plain3 = "";
  for (let index = 0; index < text2.length; index += 1) {
    let two = text2.slice(index, index + 2);
    if (two === "{{" || two === "}}")
      plain3 += two[0], index += 1;
    else if (text2[index] === "{") {
      let end = closing(text2, index);
      if (end < 0) return { ok: !1, message: "a { without its }" };
      plain3 !== "" && parts3.push(plain3), plain3 = "", parts3.push({ expression: text2.slice(index + 1, end) }), index = end;
    } else plain3 += text2[index];
  }
  return plain3 !== "" && parts3.push(plain3), { ok: !0, parts: parts3 };
}
function closing(text2, open2) {
  let quote = "";
  for (let index = open2 + 1; index < text2.length; index += 1) {
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
var mostNamed, ofPeople, init_template = __esm({
  "src/policy/template.ts"() {
    init_expression();
    mostNamed = 6;
    ofPeople = ["subjects", "people", "indirect_people"];
  }
});

// src/policy/module-reader.ts
function hint(word, known4) {
  let near = nearest(word, known4);
  return near === void 0 ? void 0 : `Did you mean "${near}"?`;
}
function namedLists(tree) {
  if (tree[0] === "call" && tree[1] === "listed") {
    let argument = tree[2];
    return argument[0] === "value" ? [String(argument[1])] : [];
  }
  return tree.slice(1).flatMap((operand) => Array.isArray(operand) ? namedLists(operand) : []);
}
var claimVariables, ModuleReader, everyFact, unplaced, listOf, init_module_reader = __esm({
  "src/policy/module-reader.ts"() {
    init_nearest();
    init_shown();
    init_vocabulary2();
    init_check();
    init_form();
    init_module_shape();
    init_rule();
    init_template();
    claimVariables = { key: "string", from: "string", to: "string", rules: "list<string>" }, ModuleReader = class {
      #sources;
      #lists;
      #errors;
      /** Ids of the rules that are there already. */
      #known;
      #ids = /* @__PURE__ */ new Map();
      #unless = [];
      /** @param known ids of the rules that stand beside these */
      constructor(sources, lists2, known4, errors) {
        this.#sources = sources, this.#lists = lists2, this.#known = known4, this.#errors = errors;
      }
      /** @param value a module whose shape holds, but for its rules */
      read(value, file) {
        let { module, rules: rules2 = [], lists: lists2 } = value;
        return rules2.length === 0 && lists2 === void 0 && this.#report(file, value, "rules", "the module has no rules, so it would judge nothing", "Add a rule, or take the module out"), rules2.flatMap((rule, index) => {
          let before = this.#errors.length, place = file.placeOf(rules2, index) ?? unplaced(file);
          for (let error of misshapen(ruleForm, rule, "the rule", place, file)) this.#errors.push(error);
          if (this.#errors.length > before) return [];
          let read3 = this.#rule(rule, module, file);
          return this.#errors.length === before ? [read3] : [];
        });
      }
      /** `unless` may only name rules that exist. */
      checkReferences() {
        if (this.#errors.length > 0) return;
        let ids = [...this.#ids.keys(), ...this.#known];
        for (let { rule, place } of this.#unless)
          ids.includes(rule) || this.#push(place, `there is no rule ${shown(rule)}`, hint(rule, ids) ?? "privacy-lint rules lists them");
      }
      #newId(raw, file) {
        let id = raw.id, first = this.#ids.get(id);
        return first !== void 0 ? this.#report(file, raw, "id", `a rule with the id ${id} is there already: ${first.file}, line ${first.line}`, "Choose another id") : this.#known.includes(id) && this.#report(file, raw, "id", `the rule ${id} is there already, and cannot be defined anew`, "Choose another id"), this.#ids.set(id, file.placeOf(raw, "id") ?? unplaced(file)), id;
      }
      #rule(raw, module, file) {
        let id = this.#newId(raw, file), { title: title2, why: why2 } = raw, cases2 = raw.cases === void 0 ? [raw] : raw.cases, prepared = cases2.map((one2) => this.#case(one2, file)), levels3 = raw.levels.map((level3) => this.#level(level3, prepared, listOf(raw.source).length, file)), examples = this.#examples(raw, file), effective2 = raw.effective ?? {};
        effective2.from !== void 0 && effective2.until !== void 0 && effective2.from > effective2.until && this.#report(file, raw, "effective", "the rule is in force until a day before its first", "Mend `from` or `until`");
        let place = file.placeOf(raw, "id", "entry"), rule = {
          id,
          title: title2,
          sources: this.#sourcesOf(raw, file),
          cases: prepared.map((one2) => one2.prepared),
          levels: levels3,
          unless: this.#unlessOf(raw, file),
          judges: listOf(raw.judges),
          once: raw.once === !0,
          effective: effective2
        }, conditions = cases2.map((one2) => one2.if.trim());
        return { rule, documentation: { id, module, why: why2.trim(), file: file.path, line: place?.line ?? 1, examples, conditions } };
      }
      #case(raw, file) {
        let { kind, target, when } = raw, each = raw.each === void 0 ? ["self"] : listOf(raw.each), variables = { [target]: targetTypes[target] };
        target === "system" && delete variables.system;
        for (let name of each) {
          let { on, variable, type } = collections[name];
          on.includes(target) || this.#report(file, raw, "each", `a ${target} has no ${name}`, `It belongs to ${on.join(", ")}`), each.length > 1 && (type !== "string" || variable === "" || variable in variables) && this.#report(
            file,
            raw,
            "each",
            `${each.join(" and ")} cannot be crossed`,
            "Cross two different collections of words, such as features and subjects"
          ), variable !== "" && (variables[variable] = type);
        }
        let changed = listOf(raw.changed);
        kind === "transition" && Object.assign(variables, { before: targetTypes[target], after: targetTypes[target], keys: "list<string>" }), changed.includes("claims") && Object.assign(variables, claimVariables), when !== void 0 && kind !== "newly" && this.#report(file, raw, "when", "`when` is of a rule of kind newly", "Take it out, or write `kind: newly`"), changed.length > 0 != (kind === "transition") && this.#report(
          file,
          raw,
          changed.length > 0 ? "changed" : "kind",
          "a transition, and nothing else, says under `changed` which keys wake it",
          "Without one it would never wake"
        );
        let condition = this.#check(raw.if, variables, ["bool"], file.placeOf(raw, "if") ?? unplaced(file)), by2 = listOf(raw.by).map(
          (text2) => this.#check(text2, variables, ["string", "list<string>", "int", "bool"], file.placeOf(raw, "by") ?? unplaced(file))
        );
        return { prepared: { kind, target, each, when, by: by2, changed, if: condition }, variables };
      }
      #level(raw, cases2, sources, file) {
        let { level: level3, target, signoff } = raw, environments2 = cases2.filter((one2) => target === void 0 || one2.prepared.target === target).map((one2) => one2.variables);
        environments2.length === 0 && this.#report(file, raw, "target", `the rule looks at no ${target}`, "Name the target of one of its cases"), (raw.cites ?? 1) > sources && this.#report(file, raw, "cites", `the rule names ${sources} source${sources === 1 ? "" : "s"}`, "Cite one of them, counted from 1"), level3 === "sign-off" && signoff === void 0 && this.#report(file, raw, "level", "a sign-off level names who signs", "Add `signoff: privacy` (or dpo, security, a role of yours)"), level3 !== "sign-off" && signoff !== void 0 && this.#report(
          file,
          raw,
          "signoff",
          `only the level sign-off names who signs; ${level3} does not`,
          "Take it out, or write `level: sign-off`"
        );
        let place = file.placeOf(raw, "if") ?? unplaced(file), trees = environments2.map(
          (variables) => raw.if === void 0 ? void 0 : this.#check(raw.if, variables, ["bool"], place)
        ), text2 = (key2) => environments2.map((variables) => this.#template(raw, key2, variables, file))[0] ?? [];
        return {
          if: trees[0],
          target,
          level: level3,
          role: level3 === "error" ? "dpo" : level3 === "sign-off" ? signoff ?? null : null,
          message: text2("message"),
          fix: text2("fix"),
          ...raw.suggestion === void 0 ? {} : { suggestion: text2("suggestion") },
          ...raw.cites === void 0 ? {} : { cites: raw.cites }
        };
      }
      #template(raw, key2, variables, file) {
        let place = file.placeOf(raw, key2) ?? unplaced(file), split = splitTemplate(raw[key2]);
        if (!split.ok)
          return this.#push(place, `\`${key2}\`: ${split.message}`, "Close it with }, or write {{ for a brace"), [];
        let all2 = { ...variables, witnesses: "list<string>" };
        return split.parts.map(
          (part) => typeof part == "string" ? part : { tree: this.#check(part.expression, all2, ["string", "int", "list<string>"], place) }
        );
      }
      #check(text2, variables, allowed, place) {
        let outcome2 = checkExpression(text2, variables, allowed);
        if (!outcome2.ok) {
          let name = /No such key: (\w+)|Unknown variable: (\w+)/.exec(outcome2.message), wrong2 = name?.[1] ?? name?.[2];
          return this.#push(place, outcome2.message, wrong2 === void 0 ? void 0 : hint(wrong2, [...everyFact, ...Object.keys(variables)])), ["value", !1];
        }
        for (let list2 of namedLists(outcome2.tree))
          this.#lists.has(list2) || this.#push(place, `there is no list ${shown(list2)}`, hint(list2, [...this.#lists]));
        return outcome2.tree;
      }
      #sourcesOf(raw, file) {
        return [raw.source].flat().flatMap(({ document, section, url }) => {
          if (url !== void 0) return [{ document, section, url }];
          let known4 = Object.hasOwn(this.#sources, document) ? this.#sources[document] : void 0;
          if (known4 === void 0) {
            let next = hint(document, Object.keys(this.#sources)) ?? "Give its `url` here, or describe it in a file of documents: `key: { title: \u2026, url: \u2026 }`";
            return this.#report(file, raw, "source", `there is no source ${shown(document)}`, next), [];
          }
          let { title: title2, published: published2 } = known4;
          return [{ document: title2, section, url: known4.url, ...published2 === void 0 ? {} : { published: published2 } }];
        });
      }
      #unlessOf(raw, file) {
        let beaten = raw.unless ?? [];
        return beaten.map(({ rule, same }, index) => (this.#unless.push({ rule, place: file.placeOf(beaten, index) ?? unplaced(file) }), { rule, same: same ?? "entity" }));
      }
      #examples(raw, file) {
        let examples = raw.examples;
        return (!examples.some(({ finds }) => finds.length > 0) || !examples.some(({ finds }) => finds.length === 0)) && this.#report(
          file,
          raw,
          "examples",
          "a rule has at least one example that finds something and one that stays quiet",
          "Add the one that is missing: `finds: [{ at, level }]`, or `finds: []`"
        ), examples;
      }
      #report(file, container, key2, message2, next) {
        this.#push(file.placeOf(container, key2, "entry") ?? file.placeOfContainer(container) ?? unplaced(file), message2, next);
      }
      #push(place, message2, next = "The docs of policy modules list what expressions may do, and the facts") {
        let error = { code: "policy-module", message: message2, hint: next, ...place };
        this.#errors.some((known4) => known4.message === message2 && known4.line === place.line && known4.file === place.file) || this.#errors.push(error);
      }
    }, everyFact = [...new Set(Object.values(vocabulary).flatMap((members) => Object.keys(members)))], unplaced = (file) => ({ file: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 }), listOf = (value) => value === void 0 ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
  }
});

// src/policy/tune.ts
import { createHash as createHash4 } from "node:crypto";
function tune(policies2, tuning2) {
  let byRule = new Map(tuning2.map((entry2) => [entry2.rule, entry2])), errors = unknownRules(policies2, tuning2);
  if (errors.length > 0) return { ok: !1, errors };
  if (tuning2.length === 0) return { ok: !0, value: policies2 };
  let rules2 = policies2.rules.flatMap((rule) => {
    let level3 = byRule.get(rule.id)?.level;
    return level3 === "off" ? [] : level3 === void 0 ? [rule] : [atLevel(rule, level3)];
  }), said3 = tuning2.map(({ rule, level: level3, reason }) => ({ rule, level: level3, reason })), digest = createHash4("sha256").update(`${policies2.digest} ${JSON.stringify(said3)}`).digest("hex").slice(0, 32);
  return { ok: !0, value: { ...policies2, rules: rules2, digest } };
}
function stricter(policies2, base2, own2, organisation) {
  let set = new Map(base2.map((entry2) => [entry2.rule, entry2])), errors = unknownRules(policies2, [...base2, ...own2]);
  for (let entry2 of own2) {
    let rule = policies2.rules.find(({ id }) => id === entry2.rule);
    if (!rule) continue;
    let before = set.get(entry2.rule)?.level ?? gravest(rule);
    set.set(entry2.rule, entry2);
    let now = entry2.level ?? before;
    if (order3.indexOf(now) <= order3.indexOf(before) || organisation.weaker && entry2.reason) continue;
    let hint3 = organisation.weaker ? `Give a reason: { level: ${now}, reason: \u2026 }` : "Take it out, or have the level changed there, or `allow: [rules]` written";
    errors.push({
      ...placeOf(entry2),
      code: "config/not-allowed",
      message: `${entry2.rule} would be weaker here (${now}) than by ${organisation.by} (${before})`,
      hint: hint3
    });
  }
  return errors.length > 0 ? { ok: !1, errors } : { ok: !0, value: [...set.values()] };
}
function unknownRules(policies2, tuning2) {
  let ids = policies2.rules.map((rule) => rule.id);
  return tuning2.filter((entry2) => !ids.includes(entry2.rule)).map((entry2) => ({
    ...placeOf(entry2),
    code: "config/unknown-rule",
    message: `there is no rule ${shown(entry2.rule)}`,
    hint: suggested(entry2.rule, ids)
  }));
}
function atLevel(rule, level3) {
  let role = (was) => level3 === "error" ? "dpo" : level3 === "sign-off" ? was ?? "privacy" : null;
  return { ...rule, levels: rule.levels.map((entry2) => ({ ...entry2, level: level3, role: role(entry2.role) })) };
}
function suggested(id, ids) {
  let near = nearest(id, ids);
  return near === void 0 ? "See `privacy-lint rules` for the rules there are." : `Did you mean "${near}"?`;
}
var order3, gravest, placeOf, init_tune = __esm({
  "src/policy/tune.ts"() {
    init_nearest();
    init_shown();
    init_finding();
    order3 = [...levels, "off"], gravest = (rule) => levels.find((level3) => rule.levels.some((one2) => one2.level === level3)) ?? "notice", placeOf = ({ place }) => place ?? { file: "configuration", line: 1, column: 1, endLine: 1, endColumn: 1 };
  }
});

// src/policy/load.ts
var load_exports = {};
__export(load_exports, {
  combine: () => combine,
  loadModules: () => loadModules,
  stricter: () => stricter,
  tune: () => tune
});
import { createHash as createHash5 } from "node:crypto";
function loadModules(files, beside) {
  let errors = [], written = files.flatMap((file) => parsed2(file, errors)), narrowing = beside === void 0 ? written.filter(({ value }) => "rows" in value) : [], documents = written.filter(({ value }) => isSources(value)), sources = { ...beside?.sources, ...collectSources(documents, Object.keys(beside?.sources ?? {}), errors) }, modules = written.filter((one2) => !documents.includes(one2) && !narrowing.includes(one2)), sound = modules.filter((one2) => fits(moduleForm, "the module", one2, errors)), stated = sound.flatMap(({ value, source }) => value.lists === void 0 ? [] : [{ lists: value.lists, source }]), known4 = Object.keys(beside?.lists ?? {}), lists2 = collectLists(stated, known4, errors), named4 = modules.flatMap(({ value }) => isMap3(value.lists) ? Object.keys(value.lists) : []), ids = (beside?.rules ?? []).map((rule) => rule.id), reader = new ModuleReader(sources, /* @__PURE__ */ new Set([...named4, ...known4]), ids, errors), read3 = sound.flatMap(({ value, source }) => reader.read(value, source));
  if (reader.checkReferences(), errors.length > 0) return { ok: !1, errors: firstOf(errors) };
  let rules2 = read3.map(({ rule }) => rule), rows = narrowing.flatMap(({ value }) => value.rows.map((row) => ({ quiet: [], ...row }))), digest = createHash5("sha256").update(canonical2([rules2, lists2, rows])).digest("hex").slice(0, 32), documentation = read3.map(({ documentation: text2 }) => text2);
  return { ok: !0, value: { rules: rules2, lists: lists2, narrowing: rows, sources, version: "", digest, documentation } };
}
function parsed2({ path, text: text2 }, errors) {
  let result2 = parseYaml(path, text2);
  if (!result2.ok)
    return errors.push(...result2.errors), [];
  let { value, source } = result2.value;
  return isMap3(value) ? [{ value, source }] : (errors.push({ code: "policy-module", message: "this is no policy module: it is not a map", hint: "Write `module: \u2026` and `rules:`; privacy-lint policy new writes a module that is right", ...startOf(source) }), []);
}
function fits(form, name, { value, source }, errors) {
  let found = misshapen(form, value, name, startOf(source), source);
  for (let error of found) errors.push(error);
  return found.length === 0;
}
function collectSources(written, taken, errors) {
  let sources = {};
  for (let one2 of written) {
    if (!fits(sourcesForm, "the file of documents", one2, errors)) continue;
    let { value, source } = one2;
    for (let [key2, document] of Object.entries(value))
      (Object.hasOwn(sources, key2) || taken.includes(key2)) && errors.push({
        code: "policy-module",
        message: `the document ${shown(key2)} is there already`,
        hint: "Choose another key",
        ...source.placeOf(value, key2, "key") ?? startOf(source)
      }), sources[key2] = document;
  }
  return sources;
}
function combine(first, ...others) {
  let all2 = [first, ...others], digest = createHash5("sha256").update(all2.map((set) => set.digest).join(" ")).digest("hex").slice(0, 32);
  return {
    ...first,
    rules: all2.flatMap(({ rules: rules2 }) => rules2),
    lists: Object.assign({}, ...all2.map(({ lists: lists2 }) => lists2)),
    sources: Object.assign({}, ...all2.map(({ sources }) => sources)),
    narrowing: all2.flatMap((set) => set.narrowing),
    digest
  };
}
var isSources, init_load = __esm({
  "src/policy/load.ts"() {
    init_entity();
    init_most_errors();
    init_shown();
    init_yaml();
    init_meaning();
    init_form();
    init_module_lists();
    init_module_reader();
    init_module_shape();
    init_tune();
    isSources = (value) => !["module", "rules", "lists", "rows"].some((key2) => key2 in value) && Object.keys(value).length > 0 && Object.values(value).every(isMap3);
  }
});

// node_modules/balanced-match/dist/esm/index.js
var range,init_esm=__esm({"node_modules/balanced-match/dist/esm/index.js"(){range=(l6,t,e)=>{let i3,c2,n2,g6,u,f6=e.indexOf(l6),o4=e.indexOf(t,f6+1),d7=f6;if(f6>=0&&o4>0){if(l6===t)return[f6,o4];for(i3=[],n2=e.length;d7>=0&&!u;){if(d7===f6)i3.push(d7),f6=e.indexOf(l6,d7+1);else if(i3.length===1){let p4=i3.pop();p4!==void 0&&(u=[p4,o4])}else c2=i3.pop(),c2!==void 0&&c2<n2&&(n2=c2,g6=o4),o4=e.indexOf(t,d7+1);d7=f6<o4&&f6>=0?f6:o4}i3.length&&g6!==void 0&&(u=[n2,g6])}return u}}});
// node_modules/brace-expansion/dist/esm/index.js
function w2(e){return isNaN(e)?e.charCodeAt(0):parseInt(e,10)}function V3(e){return e.replace(Z3,q3).replace(U2,v4).replace(J3,y6).replace(K2,T2).replace(L3,$5)}function Y4(e){return e.replace(b5,"\\").replace(j4,"{").replace(D3,"}").replace(G3,",").replace(W3,".")}function I3(e,t){for(let n2=0;n2<t.length;n2++)e.push(t[n2])}function z3(e,t,n2){if(n2.remaining<0)return;let i3=range("{","}",t),s3=i3!==void 0&&t.indexOf("{")<i3[0];if(n2.remaining-=i3&&!s3?i3[1]+1:e.length,!(!i3||n2.remaining<0))return{end:i3[1],pre:e.slice(0,i3[0]),body:e.slice(i3[0]+1,i3[1]),post:e.slice(i3[1]+1),unmatched:s3}}function ee3(e,t){t.remaining-=e.length;let n2=[];for(let c2=0;c2<e.length;c2++){let r=e.charCodeAt(c2);r===123?n2.push(c2):r===125&&n2.length&&n2.pop()}let i3="",s3=0;for(let c2=0;c2<n2.length;c2++){let r=n2[c2];i3+=e.slice(s3,r)+"\0",s3=r+1}return i3+e.slice(s3)}function ne2(e,t){if(t.remaining-=e.length,t.remaining<0)return false;let n2=false;for(let i3=e.length-1;i3>=0;i3--){let s3=e.charCodeAt(i3);if(s3===125)n2=true;else if(s3===10||s3===13||s3===8232||s3===8233)n2=false;else if(s3===44&&n2&&e.charCodeAt(i3+1)!==44)return true}return false}function te3(e,t){let n2=[],i3="";for(;;){let s3=z3(e,e,t);if(t.remaining<0)return;if(!s3){let h5=e.split(",");return h5[0]=i3+h5[0],I3(n2,h5),n2}let{pre:c2,body:r,post:u}=s3,l6=c2.split(",");if(l6[0]=i3+l6[0],l6[l6.length-1]+="{"+r+"}",!u.length)return I3(n2,l6),n2;i3=l6.pop(),I3(n2,l6),e=u}}function N5(e,t){return e===void 0||isNaN(e)?t:e}function expand(e,t={}){if(!e)return[];let n2=N5(t.max,EXPANSION_MAX),i3=N5(t.maxLength,EXPANSION_MAX_LENGTH),s3=N5(t.maxDepth,EXPANSION_MAX_DEPTH),c2=N5(t.maxRewrites,EXPANSION_MAX_REWRITES),r=N5(t.maxSteps,EXPANSION_MAX_STEPS);return e.slice(0,2)==="{}"&&(e="\\{\\}"+e.slice(2)),R3(V3(e),n2,i3,s3,0,c2,{remaining:r},true).map(Y4)}function oe2(e){return"{"+e+"}"}function re3(e){return/^-?0\d/.test(e)}function ie2(e,t){return e<=t}function ce2(e,t){return e>=t}function _5(e,t,n2,i3,s3,c2,r){let u=[],l6=0,h5;e:for(let p4=0;p4<e.length;p4++){let m7=e[p4]+t,a2=n2;c2&&!m7&&(h5||(h5=n2.filter(o4=>o4)),a2=h5);for(let o4=0;o4<a2.length;o4++){if(u.length>=i3)break e;let d7=m7+a2[o4];if(l6+d7.length>s3)break e;u.push(d7),l6+=d7.length}}return r.remaining-=u.length,u}function se2(e,t,n2,i3,s3){let c2=e.split(/\.\./),r=[];if(c2[0]===void 0||c2[1]===void 0)return r;let u=w2(c2[0]),l6=w2(c2[1]),h5=Math.max(c2[0].length,c2[1].length),p4=c2.length===3&&c2[2]!==void 0?Math.max(Math.abs(w2(c2[2])),1):1,m7=ie2;l6<u&&(p4*=-1,m7=ce2);let o4=c2.some(re3),d7=o4?h5:1,g6=0;for(let S4=u;m7(S4,l6)&&r.length<n2;S4+=p4){if(s3.remaining-=d7,s3.remaining<0)return;let f6;if(t)f6=String.fromCharCode(S4),f6==="\\"&&(f6="");else if(f6=String(S4),o4){let A4=h5-f6.length;if(A4>0){let M6=new Array(A4+1).join("0");S4<0?f6="-"+M6+f6.slice(1):f6=M6+f6}}if(g6+f6.length>i3)break;r.push(f6),g6+=f6.length}return r}function R3(e,t,n2,i3,s3,c2,r,u){if(r.remaining-=Q3,s3>i3)return[e];let l6=[""],h5=0,p4=false,m7=true,a2=e;for(;;){let o4=z3(e,a2,r);if(!o4)return _5(l6,e,[""],t,n2,p4,r);o4.unmatched&&(a2=ee3(a2,r));let d7=o4.pre,g6=()=>_5(l6,d7+"{"+o4.body+"}"+o4.post,[""],t,n2,p4,r);if(/\$$/.test(d7)){if(l6=_5(l6,d7+"{"+o4.body+"}",[""],t,n2,p4&&!o4.post.length,r),m7=false,!o4.post.length)break;e=o4.post,a2=a2.slice(o4.end+1);continue}let S4=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(o4.body),f6=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(o4.body),A4=S4||f6,M6=o4.body.indexOf(",")>=0;if(!A4&&!M6){if(h5<c2&&ne2(o4.post,r)){h5++,e=o4.pre+"{"+o4.body+y6+o4.post,a2=a2.slice(0,o4.end)+y6+a2.slice(o4.end+1),u=true;continue}return g6()}m7&&(p4=u&&!A4,m7=false);let E7;if(A4){if(E7=se2(o4.body,f6,t,n2,r),!E7)return g6()}else{let x3=te3(o4.body,r);if(!x3)return g6();if(x3.length===1&&x3[0]!==void 0){if(x3=R3(x3[0],t,n2,i3,s3+1,c2,r,false).map(oe2),r.remaining<0)return g6();if(x3.length===1){let P7=_5(l6,d7+x3[0],[""],t,n2,p4&&!o4.post.length,r);if(r.remaining<0)return g6();if(l6=P7,!o4.post.length)break;e=o4.post,a2=a2.slice(o4.end+1);continue}}let C6=p4&&!o4.post.length&&!d7;for(let P7=0;C6&&P7<l6.length;P7++)l6[P7]&&(C6=false);E7=[];let F6=0;e:for(let P7=0;P7<x3.length;P7++){let k5=R3(x3[P7],t,n2,i3,s3+1,c2,r,false);if(r.remaining<0)return g6();for(let X5=0;X5<k5.length;X5++){let O8=k5[X5];if(!(C6&&!O8)){if(E7.length>=t||F6+O8.length>n2)break e;E7.push(O8),F6+=O8.length}}}}let B5=_5(l6,d7,E7,t,n2,p4&&!o4.post.length,r);if(r.remaining<0)return g6();if(l6=B5,!o4.post.length)break;e=o4.post,a2=a2.slice(o4.end+1)}return l6}var q3,v4,y6,T2,$5,b5,j4,D3,G3,W3,Z3,U2,J3,K2,L3,EXPANSION_MAX,EXPANSION_MAX_LENGTH,EXPANSION_MAX_DEPTH,EXPANSION_MAX_REWRITES,EXPANSION_MAX_STEPS,Q3,init_esm2=__esm({"node_modules/brace-expansion/dist/esm/index.js"(){init_esm();q3="\0SLASH"+Math.random().toFixed(16)+"\0",v4="\0OPEN"+Math.random().toFixed(16)+"\0",y6="\0CLOSE"+Math.random().toFixed(16)+"\0",T2="\0COMMA"+Math.random().toFixed(16)+"\0",$5="\0PERIOD"+Math.random().toFixed(16)+"\0",b5=new RegExp(q3,"g"),j4=new RegExp(v4,"g"),D3=new RegExp(y6,"g"),G3=new RegExp(T2,"g"),W3=new RegExp($5,"g"),Z3=/\\\\/g,U2=/\\{/g,J3=/\\}/g,K2=/\\,/g,L3=/\\\./g,EXPANSION_MAX=1e5,EXPANSION_MAX_LENGTH=4e6,EXPANSION_MAX_DEPTH=1e3,EXPANSION_MAX_REWRITES=1e3,EXPANSION_MAX_STEPS=2e7,Q3=16}});
// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var assertValidPattern,init_assert_valid_pattern=__esm({"node_modules/minimatch/dist/esm/assert-valid-pattern.js"(){assertValidPattern=t=>{if(typeof t!="string")throw new TypeError("invalid pattern");if(t.length>65536)throw new TypeError("pattern is too long")}}});
// node_modules/minimatch/dist/esm/brace-expressions.js
var L4,p3,m4,w3,parseClass,init_brace_expressions=__esm({"node_modules/minimatch/dist/esm/brace-expressions.js"(){L4={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",true],"[:alpha:]":["\\p{L}\\p{Nl}",true],"[:ascii:]":["\\x00-\\x7f",false],"[:blank:]":["\\p{Zs}\\t",true],"[:cntrl:]":["\\p{Cc}",true],"[:digit:]":["\\p{Nd}",true],"[:graph:]":["\\p{Z}\\p{C}",true,true],"[:lower:]":["\\p{Ll}",true],"[:print:]":["\\p{C}",true],"[:punct:]":["\\p{P}",true],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",true],"[:upper:]":["\\p{Lu}",true],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",true],"[:xdigit:]":["A-Fa-f0-9",false]},p3=t=>t.replace(/[[\]\\-]/g,"\\$&"),m4=t=>t.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),w3=t=>t.join(""),parseClass=(t,N8)=>{let r=N8;if(t.charAt(r)!=="[")throw new Error("not in a brace expression");let s3=[],i3=[],e=r+1,o4=false,f6=false,l6=false,u=false,c2=r,a2="";e:for(;e<t.length;){let n2=t.charAt(e);if((n2==="!"||n2==="^")&&e===r+1){u=true,e++;continue}if(n2==="]"&&o4&&!l6){c2=e+1;break}if(o4=true,n2==="\\"&&!l6){l6=true,e++;continue}if(n2==="["&&!l6){for(let[d7,[x3,$8,C6]]of Object.entries(L4))if(t.startsWith(d7,e)){if(a2)return["$.",false,t.length-r,true];e+=d7.length,C6?i3.push(x3):s3.push(x3),f6=f6||$8;continue e}}if(l6=false,a2){n2>a2?s3.push(p3(a2)+"-"+p3(n2)):n2===a2&&s3.push(p3(n2)),a2="",e++;continue}if(t.startsWith("-]",e+1)){s3.push(p3(n2+"-")),e+=2;continue}if(t.startsWith("-",e+1)){a2=n2,e+=2;continue}s3.push(p3(n2)),e++}if(c2<e)return["",false,0,false];if(!s3.length&&!i3.length)return["$.",false,t.length-r,true];if(i3.length===0&&s3.length===1&&/^\\?.$/.test(s3[0])&&!u){let n2=s3[0].length===2?s3[0].slice(-1):s3[0];return[m4(n2),false,c2-r,false]}let h5="["+(u?"^":"")+w3(s3)+"]",g6="["+(u?"":"^")+w3(i3)+"]";return[s3.length&&i3.length?"("+h5+"|"+g6+")":s3.length?h5:g6,f6,c2-r,true]}}});
// node_modules/minimatch/dist/esm/unescape.js
var unescape,init_unescape=__esm({"node_modules/minimatch/dist/esm/unescape.js"(){unescape=(e,{windowsPathsNoEscape:r=false,magicalBraces:$8=true}={})=>$8?r?e.replace(/\[([^/\\])\]/g,"$1"):e.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$1"):r?e.replace(/\[([^/\\{}])\]/g,"$1"):e.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1")}});
// node_modules/minimatch/dist/esm/ast.js
var l5,v5,b6,j5,_6,I4,O5,T3,W4,E5,U3,C4,J4,P4,M3,N6,R4,k4,AST,init_ast=__esm({"node_modules/minimatch/dist/esm/ast.js"(){init_brace_expressions();init_unescape();v5=new Set(["!","?","+","*","@"]),b6=w5=>v5.has(w5),j5=w5=>b6(w5.type),_6=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),I4=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),O5=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),T3=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]),W4="(?!(?:^|/)\\.\\.?(?:$|/))",E5="(?!\\.)",U3=new Set(["[","."]),C4=new Set(["..","."]),J4=new Set("().*{}+?[]^$\\!"),P4=w5=>w5.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),M3="[^/]",N6=M3+"*?",R4=M3+"+?",k4=0,AST=class{type;#s;#i;#h=false;#t=[];#e;#o;#f;#c=false;#n;#r;#p=false;id=++k4;get depth(){return(this.#e?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#s.id,parent:this.#e?.id,depth:this.depth,partsLength:this.#t.length,parts:this.#t}}constructor(t,e,s3={}){this.type=t,t&&(this.#i=true),this.#e=e,this.#s=this.#e?this.#e.#s:this,this.#n=this.#s===this?s3:this.#s.#n,this.#f=this.#s===this?[]:this.#s.#f,t==="!"&&!this.#s.#c&&this.#f.push(this),this.#o=this.#e?this.#e.#t.length:0}get hasMagic(){if(this.#i!==void 0)return this.#i;for(let t of this.#t)if(typeof t!="string"&&(t.type||t.hasMagic))return this.#i=true;return this.#i}toString(){return this.#r!==void 0?this.#r:this.type?this.#r=this.type+"("+this.#t.map(t=>String(t)).join("|")+")":this.#r=this.#t.map(t=>String(t)).join("")}#S(){if(this!==this.#s)throw new Error("should only call on root");if(this.#c)return this;this.toString(),this.#c=true;let t;for(;t=this.#f.pop();){if(t.type!=="!")continue;let e=t,s3=e.#e;for(;s3;){for(let i3=e.#o+1;!s3.type&&i3<s3.#t.length;i3++)for(let n2 of t.#t){if(typeof n2=="string")throw new Error("string part in extglob AST??");n2.copyIn(s3.#t[i3])}e=s3,s3=e.#e}}return this}push(...t){for(let e of t)if(e!==""){if(typeof e!="string"&&!(e instanceof l5&&e.#e===this))throw new Error("invalid part: "+e);this.#t.push(e)}}toJSON(){let t=this.type===null?this.#t.slice().map(e=>typeof e=="string"?e:e.toJSON()):[this.type,...this.#t.map(e=>e.toJSON())];return this.isStart()&&!this.type&&t.unshift([]),this.isEnd()&&(this===this.#s||this.#s.#c&&this.#e?.type==="!")&&t.push({}),t}isStart(){if(this.#s===this)return true;if(!this.#e?.isStart())return false;if(this.#o===0)return true;let t=this.#e;for(let e=0;e<this.#o;e++){let s3=t.#t[e];if(!(s3 instanceof l5&&s3.type==="!"))return false}return true}isEnd(){if(this.#s===this||this.#e?.type==="!")return true;if(!this.#e?.isEnd())return false;if(!this.type)return this.#e?.isEnd();let t=this.#e?this.#e.#t.length:0;return this.#o===t-1}copyIn(t){typeof t=="string"?this.push(t):this.push(t.clone(this))}clone(t){let e=new l5(this.type,t);for(let s3 of this.#t)e.copyIn(s3);return e}static#a(t,e,s3,i3,n2){let f6=i3.maxExtglobRecursion??2,p4=false,o4=false,h5=-1,d7=false;if(e.type===null){let r=s3,g6="";for(;r<t.length;){let u=t.charAt(r++);if(p4||u==="\\"){p4=!p4,g6+=u;continue}if(o4){r===h5+1?(u==="^"||u==="!")&&(d7=true):u==="]"&&!(r===h5+2&&d7)&&(o4=false),g6+=u;continue}else if(u==="["){o4=true,h5=r,d7=false,g6+=u;continue}if(!i3.noext&&b6(u)&&t.charAt(r)==="("&&n2<=f6){e.push(g6),g6="";let x3=new l5(u,e);r=l5.#a(t,x3,r,i3,n2+1),e.push(x3);continue}g6+=u}return e.push(g6),r}let a2=s3+1,y7=new l5(null,e),S4=[],c2="";for(;a2<t.length;){let r=t.charAt(a2++);if(p4||r==="\\"){p4=!p4,c2+=r;continue}if(o4){a2===h5+1?(r==="^"||r==="!")&&(d7=true):r==="]"&&!(a2===h5+2&&d7)&&(o4=false),c2+=r;continue}else if(r==="["){o4=true,h5=a2,d7=false,c2+=r;continue}if(!i3.noext&&b6(r)&&t.charAt(a2)==="("&&(n2<=f6||e&&e.#u(r))){let u=e&&e.#u(r)?0:1;y7.push(c2),c2="";let A4=new l5(r,y7);y7.push(A4),a2=l5.#a(t,A4,a2,i3,n2+u);continue}if(r==="|"){y7.push(c2),c2="",S4.push(y7),y7=new l5(null,e);continue}if(r===")")return c2===""&&e.#t.length===0&&(e.#p=true),y7.push(c2),c2="",e.push(...S4,y7),a2;c2+=r}return e.type=null,e.#i=void 0,e.#t=[t.substring(s3-1)],a2}#w(t){return this.#y(t,I4)}#y(t,e=_6){if(!t||typeof t!="object"||t.type!==null||t.#t.length!==1||this.type===null)return false;let s3=t.#t[0];return!s3||typeof s3!="object"||s3.type===null?false:this.#u(s3.type,e)}#u(t,e=O5){return!!e.get(this.type)?.includes(t)}#m(t,e){let s3=t.#t[0],i3=new l5(null,s3,this.options);i3.#t.push(""),s3.push(i3),this.#g(t,e)}#g(t,e){let s3=t.#t[0];this.#t.splice(e,1,...s3.#t);for(let i3 of s3.#t)typeof i3=="object"&&(i3.#e=this);this.#r=void 0}#E(t){return!!T3.get(this.type)?.has(t)}#A(t){if(!t||typeof t!="object"||t.type!==null||t.#t.length!==1||this.type===null||this.#t.length!==1)return false;let e=t.#t[0];return!e||typeof e!="object"||e.type===null?false:this.#E(e.type)}#b(t){let e=T3.get(this.type),s3=t.#t[0],i3=e?.get(s3.type);if(!i3)return false;this.#t=s3.#t;for(let n2 of this.#t)typeof n2=="object"&&(n2.#e=this);this.type=i3,this.#r=void 0,this.#p=false}static fromGlob(t,e={}){let s3=new l5(null,void 0,e);return l5.#a(t,s3,0,e,0),s3}toMMPattern(){if(this!==this.#s)return this.#s.toMMPattern();let t=this.toString(),[e,s3,i3,n2]=this.toRegExpSource();if(!(i3||this.#i||this.#n.nocase&&!this.#n.nocaseMagicOnly&&t.toUpperCase()!==t.toLowerCase()))return s3;let p4=(this.#n.nocase?"i":"")+(n2?"u":"");return Object.assign(new RegExp(`^${e}$`,p4),{_src:e,_glob:t})}get options(){return this.#n}toRegExpSource(t){let e=t??!!this.#n.dot;if(this.#s===this&&(this.#l(),this.#S()),!j5(this)){let o4=this.isStart()&&this.isEnd()&&!this.#t.some(S4=>typeof S4!="string"),h5=this.#t.map(S4=>{let[c2,r,g6,u]=typeof S4=="string"?l5.#M(S4,this.#i,o4):S4.toRegExpSource(t);return this.#i=this.#i||g6,this.#h=this.#h||u,c2}).join(""),d7="";if(this.isStart()&&typeof this.#t[0]=="string"&&!(this.#t.length===1&&C4.has(this.#t[0]))){let c2=U3,r=e&&c2.has(h5.charAt(0))||h5.startsWith("\\.")&&c2.has(h5.charAt(2))||h5.startsWith("\\.\\.")&&c2.has(h5.charAt(4)),g6=!e&&!t&&c2.has(h5.charAt(0));d7=r?W4:g6?E5:""}let a2="";return this.isEnd()&&this.#s.#c&&this.#e?.type==="!"&&(a2="(?:$|\\/)"),[d7+h5+a2,unescape(h5),this.#i=!!this.#i,this.#h]}let s3=this.type==="*"||this.type==="+",i3=this.type==="!"?"(?:(?!(?:":"(?:",n2=this.#d(e);if(this.isStart()&&this.isEnd()&&!n2&&this.type!=="!"){let o4=this.toString(),h5=this;return h5.#t=[o4],h5.type=null,h5.#i=void 0,[o4,unescape(this.toString()),false,false]}let f6=!s3||t||e||!E5?"":this.#d(true);f6===n2&&(f6=""),f6&&(n2=`(?:${n2})(?:${f6})*?`);let p4="";if(this.type==="!"&&this.#p)p4=(this.isStart()&&!e?E5:"")+R4;else{let o4=this.type==="!"?"))"+(this.isStart()&&!e&&!t?E5:"")+N6+")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&f6?")":this.type==="*"&&f6?")?":`)${this.type}`;p4=i3+n2+o4}return[p4,unescape(n2),this.#i=!!this.#i,this.#h]}#l(){if(j5(this)){let t=0,e=false;do{e=true;for(let s3=0;s3<this.#t.length;s3++){let i3=this.#t[s3];typeof i3=="object"&&(i3.#l(),this.#y(i3)?(e=false,this.#g(i3,s3)):this.#w(i3)?(e=false,this.#m(i3,s3)):this.#A(i3)&&(e=false,this.#b(i3)))}}while(!e&&++t<10)}else for(let t of this.#t)typeof t=="object"&&t.#l();this.#r=void 0}#d(t){return this.#t.map(e=>{if(typeof e=="string")throw new Error("string type in extglob ast??");let[s3,i3,n2,f6]=e.toRegExpSource(t);return this.#h=this.#h||f6,s3}).filter(e=>!(this.isStart()&&this.isEnd())||!!e).join("|")}static#M(t,e,s3=false){let i3=false,n2="",f6=false,p4=false;for(let o4=0;o4<t.length;o4++){let h5=t.charAt(o4);if(i3){i3=false,n2+=(J4.has(h5)?"\\":"")+h5;continue}if(h5==="*"){if(p4)continue;p4=true,n2+=s3&&/^[*]+$/.test(t)?R4:N6,e=true;continue}else p4=false;if(h5==="\\"){o4===t.length-1?n2+="\\\\":i3=true;continue}if(h5==="["){let[d7,a2,y7,S4]=parseClass(t,o4);if(y7){n2+=d7,f6=f6||a2,o4+=y7-1,e=e||S4;continue}}if(h5==="?"){n2+=M3,e=true;continue}n2+=P4(h5)}return[n2,unescape(t),!!e,f6]}};l5=AST}});
// node_modules/minimatch/dist/esm/escape.js
var escape,init_escape=__esm({"node_modules/minimatch/dist/esm/escape.js"(){escape=(e,{windowsPathsNoEscape:r=false,magicalBraces:l6=false}={})=>l6?r?e.replace(/[?*()[\]{}]/g,"[$&]"):e.replace(/[?*()[\]\\{}]/g,"\\$&"):r?e.replace(/[?*()[\]]/g,"[$&]"):e.replace(/[?*()[\]\\]/g,"\\$&")}});
// node_modules/minimatch/dist/esm/index.js
var esm_exports={};__export(esm_exports,{AST:()=>AST,GLOBSTAR:()=>GLOBSTAR,Minimatch:()=>Minimatch,braceExpand:()=>braceExpand,defaults:()=>defaults,escape:()=>escape,filter:()=>filter,makeRe:()=>makeRe,match:()=>match,minimatch:()=>minimatch,sep:()=>sep,unescape:()=>unescape});var minimatch,j6,A3,G4,L5,$6,z4,C5,P5,_7,q4,B4,F4,U4,H3,V4,J5,K3,Q4,T4,M4,W5,O6,sep,GLOBSTAR,X3,Y5,Z4,I5,filter,m5,defaults,braceExpand,makeRe,match,R5,tt,Minimatch,init_esm3=__esm({"node_modules/minimatch/dist/esm/index.js"(){init_esm2();init_assert_valid_pattern();init_ast();init_escape();init_unescape();init_ast();init_escape();init_unescape();minimatch=(o4,t,e={})=>(assertValidPattern(t),!e.nocomment&&t.charAt(0)==="#"?false:new Minimatch(t,e).match(o4)),j6=/^\*+([^+@!?*[(]*)$/,A3=o4=>t=>!t.startsWith(".")&&t.endsWith(o4),G4=o4=>t=>t.endsWith(o4),L5=o4=>(o4=o4.toLowerCase(),t=>!t.startsWith(".")&&t.toLowerCase().endsWith(o4)),$6=o4=>(o4=o4.toLowerCase(),t=>t.toLowerCase().endsWith(o4)),z4=/^\*+\.\*+$/,C5=o4=>!o4.startsWith(".")&&o4.includes("."),P5=o4=>o4!=="."&&o4!==".."&&o4.includes("."),_7=/^\.\*+$/,q4=o4=>o4!=="."&&o4!==".."&&o4.startsWith("."),B4=/^\*+$/,F4=o4=>o4.length!==0&&!o4.startsWith("."),U4=o4=>o4.length!==0&&o4!=="."&&o4!=="..",H3=/^\?+([^+@!?*[(]*)?$/,V4=([o4,t=""])=>{let e=T4([o4]);return t?(t=t.toLowerCase(),s3=>e(s3)&&s3.toLowerCase().endsWith(t)):e},J5=([o4,t=""])=>{let e=M4([o4]);return t?(t=t.toLowerCase(),s3=>e(s3)&&s3.toLowerCase().endsWith(t)):e},K3=([o4,t=""])=>{let e=M4([o4]);return t?s3=>e(s3)&&s3.endsWith(t):e},Q4=([o4,t=""])=>{let e=T4([o4]);return t?s3=>e(s3)&&s3.endsWith(t):e},T4=([o4])=>{let t=o4.length;return e=>e.length===t&&!e.startsWith(".")},M4=([o4])=>{let t=o4.length;return e=>e.length===t&&e!=="."&&e!==".."},W5=typeof process=="object"&&process?typeof process.env=="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix",O6={win32:{sep:"\\"},posix:{sep:"/"}},sep=W5==="win32"?O6.win32.sep:O6.posix.sep;minimatch.sep=sep;GLOBSTAR=Symbol("globstar **");minimatch.GLOBSTAR=GLOBSTAR;X3="[^/]",Y5=X3+"*?",Z4="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",I5="(?:(?!(?:\\/|^)\\.).)*?",filter=(o4,t={})=>e=>minimatch(e,o4,t);minimatch.filter=filter;m5=(o4,t={})=>Object.assign({},o4,t),defaults=o4=>{if(!o4||typeof o4!="object"||!Object.keys(o4).length)return minimatch;let t=minimatch;return Object.assign((s3,i3,n2={})=>t(s3,i3,m5(o4,n2)),{Minimatch:class extends t.Minimatch{constructor(i3,n2={}){super(i3,m5(o4,n2))}static defaults(i3){return t.defaults(m5(o4,i3)).Minimatch}},AST:class extends t.AST{constructor(i3,n2,r={}){super(i3,n2,m5(o4,r))}static fromGlob(i3,n2={}){return t.AST.fromGlob(i3,m5(o4,n2))}},unescape:(s3,i3={})=>t.unescape(s3,m5(o4,i3)),escape:(s3,i3={})=>t.escape(s3,m5(o4,i3)),filter:(s3,i3={})=>t.filter(s3,m5(o4,i3)),defaults:s3=>t.defaults(m5(o4,s3)),makeRe:(s3,i3={})=>t.makeRe(s3,m5(o4,i3)),braceExpand:(s3,i3={})=>t.braceExpand(s3,m5(o4,i3)),match:(s3,i3,n2={})=>t.match(s3,i3,m5(o4,n2)),sep:t.sep,GLOBSTAR})};minimatch.defaults=defaults;braceExpand=(o4,t={})=>(assertValidPattern(o4),t.nobrace||!/\{(?:(?!\{).)*\}/.test(o4)?[o4]:expand(o4,{max:t.braceExpandMax}));minimatch.braceExpand=braceExpand;makeRe=(o4,t={})=>new Minimatch(o4,t).makeRe();minimatch.makeRe=makeRe;match=(o4,t,e={})=>{let s3=new Minimatch(t,e);return o4=o4.filter(i3=>s3.match(i3)),s3.options.nonull&&!o4.length&&o4.push(t),o4};minimatch.match=match;R5=/[?*]|[+@!]\(.*?\)|\[|\]/,tt=o4=>o4.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),Minimatch=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(t,e={}){assertValidPattern(t),e=e||{},this.options=e,this.maxGlobstarRecursion=e.maxGlobstarRecursion??200,this.pattern=t,this.platform=e.platform||W5,this.isWindows=this.platform==="win32";let s3="allowWindowsEscape";this.windowsPathsNoEscape=!!e.windowsPathsNoEscape||e[s3]===false,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!e.preserveMultipleSlashes,this.regexp=null,this.negate=false,this.nonegate=!!e.nonegate,this.comment=false,this.empty=false,this.partial=!!e.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=e.windowsNoMagicRoot!==void 0?e.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.set=[],this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return true;for(let t of this.set)for(let e of t)if(typeof e!="string")return true;return false}debug(...t){}make(){let t=this.pattern,e=this.options;if(!e.nocomment&&t.charAt(0)==="#"){this.comment=true;return}if(!t){this.empty=true;return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],e.debug&&(this.debug=(...n2)=>console.error(...n2)),this.debug(this.pattern,this.globSet);let s3=this.globSet.map(n2=>this.slashSplit(n2));this.globParts=this.preprocess(s3),this.debug(this.pattern,this.globParts);let i3=this.globParts.map((n2,r,h5)=>{if(this.isWindows&&this.windowsNoMagicRoot){let u=n2[0]===""&&n2[1]===""&&(n2[2]==="?"||!R5.test(n2[2]))&&!R5.test(n2[3]),f6=/^[a-z]:/i.test(n2[0]);if(u)return[...n2.slice(0,4),...n2.slice(4).map(a2=>this.parse(a2))];if(f6)return[n2[0],...n2.slice(1).map(a2=>this.parse(a2))]}return n2.map(u=>this.parse(u))});if(this.debug(this.pattern,i3),this.set=i3.filter(n2=>n2.indexOf(false)===-1),this.isWindows)for(let n2=0;n2<this.set.length;n2++){let r=this.set[n2];r[0]===""&&r[1]===""&&this.globParts[n2][2]==="?"&&typeof r[3]=="string"&&/^[a-z]:$/i.test(r[3])&&(r[2]="?")}this.debug(this.pattern,this.set)}preprocess(t){if(this.options.noglobstar)for(let s3 of t)for(let i3=0;i3<s3.length;i3++)s3[i3]==="**"&&(s3[i3]="*");let{optimizationLevel:e=1}=this.options;return e>=2?(t=this.firstPhasePreProcess(t),t=this.secondPhasePreProcess(t)):e>=1?t=this.levelOneOptimize(t):t=this.adjascentGlobstarOptimize(t),t}adjascentGlobstarOptimize(t){return t.map(e=>{let s3=-1;for(;(s3=e.indexOf("**",s3+1))!==-1;){let i3=s3;for(;e[i3+1]==="**";)i3++;i3!==s3&&e.splice(s3,i3-s3)}return e})}levelOneOptimize(t){return t.map(e=>(e=e.reduce((s3,i3)=>{let n2=s3[s3.length-1];return i3==="**"&&n2==="**"?s3:i3===".."&&n2&&n2!==".."&&n2!=="."&&n2!=="**"?(s3.pop(),s3):(s3.push(i3),s3)},[]),e.length===0?[""]:e))}levelTwoFileOptimize(t){Array.isArray(t)||(t=this.slashSplit(t));let e=false;do{if(e=false,!this.preserveMultipleSlashes){for(let i3=1;i3<t.length-1;i3++){let n2=t[i3];i3===1&&n2===""&&t[0]===""||(n2==="."||n2==="")&&(e=true,t.splice(i3,1),i3--)}t[0]==="."&&t.length===2&&(t[1]==="."||t[1]==="")&&(e=true,t.pop())}let s3=0;for(;(s3=t.indexOf("..",s3+1))!==-1;){let i3=t[s3-1];i3&&i3!=="."&&i3!==".."&&i3!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(i3))&&(e=true,t.splice(s3-1,2),s3-=2)}}while(e);return t.length===0?[""]:t}firstPhasePreProcess(t){let e=false;do{e=false;for(let s3 of t){let i3=-1;for(;(i3=s3.indexOf("**",i3+1))!==-1;){let r=i3;for(;s3[r+1]==="**";)r++;r>i3&&s3.splice(i3+1,r-i3);let h5=s3[i3+1],u=s3[i3+2],f6=s3[i3+3];if(h5!==".."||!u||u==="."||u===".."||!f6||f6==="."||f6==="..")continue;e=true,s3.splice(i3,1);let a2=s3.slice(0);a2[i3]="**",t.push(a2),i3--}if(!this.preserveMultipleSlashes){for(let r=1;r<s3.length-1;r++){let h5=s3[r];r===1&&h5===""&&s3[0]===""||(h5==="."||h5==="")&&(e=true,s3.splice(r,1),r--)}s3[0]==="."&&s3.length===2&&(s3[1]==="."||s3[1]==="")&&(e=true,s3.pop())}let n2=0;for(;(n2=s3.indexOf("..",n2+1))!==-1;){let r=s3[n2-1];if(r&&r!=="."&&r!==".."&&r!=="**"){e=true;let u=n2===1&&s3[n2+1]==="**"?["."]:[];s3.splice(n2-1,2,...u),s3.length===0&&s3.push(""),n2-=2}}}}while(e);return t}secondPhasePreProcess(t){for(let e=0;e<t.length-1;e++)for(let s3=e+1;s3<t.length;s3++){let i3=this.partsMatch(t[e],t[s3],!this.preserveMultipleSlashes);if(i3){t[e]=[],t[s3]=i3;break}}return t.filter(e=>e.length)}partsMatch(t,e,s3=false){let i3=0,n2=0,r=[],h5="";for(;i3<t.length&&n2<e.length;)if(t[i3]===e[n2])r.push(h5==="b"?e[n2]:t[i3]),i3++,n2++;else if(s3&&t[i3]==="**"&&e[n2]===t[i3+1])r.push(t[i3]),i3++;else if(s3&&e[n2]==="**"&&t[i3]===e[n2+1])r.push(e[n2]),n2++;else if(t[i3]==="*"&&e[n2]&&(this.options.dot||!e[n2].startsWith("."))&&e[n2]!=="**"){if(h5==="b")return false;h5="a",r.push(t[i3]),i3++,n2++}else if(e[n2]==="*"&&t[i3]&&(this.options.dot||!t[i3].startsWith("."))&&t[i3]!=="**"){if(h5==="a")return false;h5="b",r.push(e[n2]),i3++,n2++}else return false;return t.length===e.length&&r}parseNegate(){if(this.nonegate)return;let t=this.pattern,e=false,s3=0;for(let i3=0;i3<t.length&&t.charAt(i3)==="!";i3++)e=!e,s3++;s3&&(this.pattern=t.slice(s3)),this.negate=e}matchOne(t,e,s3=false){let i3=0,n2=0;if(this.isWindows){let h5=typeof t[0]=="string"&&/^[a-z]:$/i.test(t[0]),u=!h5&&t[0]===""&&t[1]===""&&t[2]==="?"&&/^[a-z]:$/i.test(t[3]),f6=typeof e[0]=="string"&&/^[a-z]:$/i.test(e[0]),a2=!f6&&e[0]===""&&e[1]===""&&e[2]==="?"&&typeof e[3]=="string"&&/^[a-z]:$/i.test(e[3]),l6=u?3:h5?0:void 0,c2=a2?3:f6?0:void 0;if(typeof l6=="number"&&typeof c2=="number"){let[p4,d7]=[t[l6],e[c2]];p4.toLowerCase()===d7.toLowerCase()&&(e[c2]=p4,n2=c2,i3=l6)}}let{optimizationLevel:r=1}=this.options;return r>=2&&(t=this.levelTwoFileOptimize(t)),e.includes(GLOBSTAR)?this.#s(t,e,s3,i3,n2):this.#t(t,e,s3,i3,n2)}#s(t,e,s3,i3,n2){let r=e.indexOf(GLOBSTAR,n2),h5=e.lastIndexOf(GLOBSTAR),[u,f6,a2]=s3?[e.slice(n2,r),e.slice(r+1),[]]:[e.slice(n2,r),e.slice(r+1,h5),e.slice(h5+1)];if(u.length){let g6=t.slice(i3,i3+u.length);if(!this.#t(g6,u,s3,0,0))return false;i3+=u.length,n2+=u.length}let l6=0;if(a2.length){if(a2.length+i3>t.length)return false;let g6=t.length-a2.length;if(this.#t(t,a2,s3,g6,0))l6=a2.length;else{if(t[t.length-1]!==""||i3+a2.length===t.length||(g6--,!this.#t(t,a2,s3,g6,0)))return false;l6=a2.length+1}}if(!f6.length){let g6=!!l6;for(let S4=i3;S4<t.length-l6;S4++){let x3=String(t[S4]);if(g6=true,x3==="."||x3===".."||!this.options.dot&&x3.startsWith("."))return false}return s3||g6}let c2=[[[],0]],p4=c2[0],d7=0,b7=[0];for(let g6 of f6)g6===GLOBSTAR?(b7.push(d7),p4=[[],0],c2.push(p4)):(p4[0].push(g6),d7++);let y7=c2.length-1,N8=t.length-l6;for(let g6 of c2)g6[1]=N8-(b7[y7--]+g6[0].length);return!!this.#e(t,c2,i3,0,s3,0,!!l6)}#e(t,e,s3,i3,n2,r,h5){let u=e[i3];if(!u){for(let l6=s3;l6<t.length;l6++){h5=true;let c2=t[l6];if(c2==="."||c2===".."||!this.options.dot&&c2.startsWith("."))return false}return h5}let[f6,a2]=u;for(;s3<=a2;){if(this.#t(t.slice(0,s3+f6.length),f6,n2,s3,0)&&r<this.maxGlobstarRecursion){let p4=this.#e(t,e,s3+f6.length,i3+1,n2,r+1,h5);if(p4!==false)return p4}let c2=t[s3];if(c2==="."||c2===".."||!this.options.dot&&c2.startsWith("."))return false;s3++}return n2||null}#t(t,e,s3,i3,n2){let r,h5,u,f6;for(r=i3,h5=n2,f6=t.length,u=e.length;r<f6&&h5<u;r++,h5++){this.debug("matchOne loop");let a2=e[h5],l6=t[r];if(this.debug(e,a2,l6),a2===false||a2===GLOBSTAR)return false;let c2;if(typeof a2=="string"?(c2=l6===a2,this.debug("string match",a2,l6,c2)):(c2=a2.test(l6),this.debug("pattern match",a2,l6,c2)),!c2)return false}if(r===f6&&h5===u)return true;if(r===f6)return s3;if(h5===u)return r===f6-1&&t[r]==="";throw new Error("wtf?")}braceExpand(){return braceExpand(this.pattern,this.options)}parse(t){assertValidPattern(t);let e=this.options;if(t==="**")return GLOBSTAR;if(t==="")return"";let s3,i3=null;(s3=t.match(B4))?i3=e.dot?U4:F4:(s3=t.match(j6))?i3=(e.nocase?e.dot?$6:L5:e.dot?G4:A3)(s3[1]):(s3=t.match(H3))?i3=(e.nocase?e.dot?J5:V4:e.dot?K3:Q4)(s3):(s3=t.match(z4))?i3=e.dot?P5:C5:(s3=t.match(_7))&&(i3=q4);let n2=AST.fromGlob(t,this.options).toMMPattern();return i3&&typeof n2=="object"&&Reflect.defineProperty(n2,"test",{value:i3}),n2}makeRe(){if(this.regexp||this.regexp===false)return this.regexp;let t=this.set;if(!t.length)return this.regexp=false,this.regexp;let e=this.options,s3=e.noglobstar?Y5:e.dot?Z4:I5,i3=new Set(e.nocase?["i"]:[]),n2=t.map(u=>{let f6=u.map(l6=>{if(l6 instanceof RegExp)for(let c2 of l6.flags.split(""))i3.add(c2);return typeof l6=="string"?tt(l6):l6===GLOBSTAR?GLOBSTAR:l6._src});f6.forEach((l6,c2)=>{let p4=f6[c2+1],d7=f6[c2-1];l6!==GLOBSTAR||d7===GLOBSTAR||(d7===void 0?p4!==void 0&&p4!==GLOBSTAR?f6[c2+1]="(?:\\/|"+s3+"\\/)?"+p4:f6[c2]=s3:p4===void 0?f6[c2-1]=d7+"(?:\\/|\\/"+s3+")?":p4!==GLOBSTAR&&(f6[c2-1]=d7+"(?:\\/|\\/"+s3+"\\/)"+p4,f6[c2+1]=GLOBSTAR))});let a2=f6.filter(l6=>l6!==GLOBSTAR);if(this.partial&&a2.length>=1){let l6=[];for(let c2=1;c2<=a2.length;c2++)l6.push(a2.slice(0,c2).join("/"));return"(?:"+l6.join("|")+")"}return a2.join("/")}).join("|"),[r,h5]=t.length>1?["(?:",")"]:["",""];n2="^"+r+n2+h5+"$",this.partial&&(n2="^(?:\\/|"+r+n2.slice(1,-1)+h5+")$"),this.negate&&(n2="^(?!"+n2+").+$");try{this.regexp=new RegExp(n2,[...i3].join(""))}catch{this.regexp=false}return this.regexp}slashSplit(t){return this.preserveMultipleSlashes?t.split("/"):this.isWindows&&/^\/\/[^/]+/.test(t)?["",...t.split(/\/+/)]:t.split(/\/+/)}match(t,e=this.partial){if(this.debug("match",t,this.pattern),this.comment)return false;if(this.empty)return t==="";if(t==="/"&&e)return true;let s3=this.options;this.isWindows&&(t=t.split("\\").join("/"));let i3=this.slashSplit(t);this.debug(this.pattern,"split",i3);let n2=this.set;this.debug(this.pattern,"set",n2);let r=i3[i3.length-1];if(!r)for(let h5=i3.length-2;!r&&h5>=0;h5--)r=i3[h5];for(let h5 of n2){let u=i3;if(s3.matchBase&&h5.length===1&&(u=[r]),this.matchOne(u,h5,e))return s3.flipNegate?true:!this.negate}return s3.flipNegate?false:this.negate}static defaults(t){return minimatch.defaults(t).Minimatch}};minimatch.AST=AST,minimatch.Minimatch=Minimatch,minimatch.escape=escape,minimatch.unescape=unescape}});
// src/app/pull-request/gate-files.ts
var gate_files_exports = {};
__export(gate_files_exports, {
  covers: () => covers,
  decisive: () => decisive,
  gateChanges: () => gateChanges
});
async function gateChanges({ changed, configuration, policies: policies2, texts: texts2, content }) {
  let kind = async (path) => {
    if (path === configuration) return "configuration";
    if (policies2.some((policy) => covers(policy, path))) return "policy";
    if (owners.includes(path)) return "owners";
    if (path.split("/").at(-1) === ".gitattributes") return "attributes";
    if (runs.some((glob2) => minimatch(path, glob2, { dot: !0 })) && (await texts2(path)).some((text2) => text2.includes("privacy-lint")))
      return "workflow";
  }, found = [];
  for (let path of [...new Set(changed)].sort()) {
    let what = await kind(path);
    what && found.push({ path, what, content: await content(path) });
  }
  return found;
}
function covers(policy, path) {
  let plain3 = policy.replace(/^\.\//, "").replace(/\/+$/, "");
  return path === plain3 || path.startsWith(`${plain3}/`) || minimatch(path, plain3, { dot: !0 });
}
var decisive, owners, runs, init_gate_files = __esm({
  "src/app/pull-request/gate-files.ts"() {
    init_esm3();
    decisive = ({ policies: policies2, catalogue }) => [
      ...policies2,
      ...catalogue === void 0 ? [] : [catalogue]
    ], owners = ["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS"], runs = [".github/workflows/*.{yml,yaml}", ".github/actions/**"];
  }
});

// src/app/configuration/policies.ts
import { statSync as statSync2 } from "node:fs";
import { join as join2 } from "node:path";
async function loadPolicies(configuration, snapshot, more = []) {
  let plain3 = { ...builtin(), ownDocumentation: [] }, { organisation, policies: policies2, rules: rules2 } = configuration;
  if (!organisation && policies2.length === 0 && rules2.length === 0 && more.length === 0) return { ok: !0, value: plain3 };
  let shared = organisation ? await withShared(plain3, organisation) : { ok: !0, value: plain3 };
  if (!shared.ok) return shared;
  let own2 = await configuredModules(configuration, snapshot, configurationPath, (path) => path), all2 = await withModules(shared.value, [...own2, ...await Promise.all(more.map(modulesAt))]);
  if (!all2.ok) return all2;
  let { stricter: stricter2, tune: tune2 } = await Promise.resolve().then(() => (init_load(), load_exports)), tuning2 = organisation ? stricter2(all2.value, organisation.rules, rules2, permission(organisation)) : { ok: !0, value: rules2 };
  if (!tuning2.ok) return tuning2;
  let tuned = tune2(all2.value, tuning2.value);
  return tuned.ok ? { ok: !0, value: { ...tuned.value, ownDocumentation: all2.value.ownDocumentation } } : tuned;
}
async function withModules(known4, found) {
  let errors = found.flatMap((one2) => one2.ok ? [] : one2.errors);
  if (errors.length > 0) return { ok: !1, errors };
  if (found.length === 0) return { ok: !0, value: known4 };
  let { combine: combine2, loadModules: loadModules2 } = await Promise.resolve().then(() => (init_load(), load_exports)), files = new Map(found.flatMap((one2) => one2.ok ? one2.value : []).map((file) => [file.path, file])), more = loadModules2([...files.values()], known4);
  if (!more.ok) return more;
  let ownDocumentation = [...known4.ownDocumentation, ...more.value.documentation];
  return { ok: !0, value: { ...combine2(known4, more.value), ownDocumentation } };
}
function withShared(plain3, organisation) {
  let { reference: reference2, snapshot } = organisation, found = async () => withModules(
    plain3,
    await configuredModules(organisation, snapshot, shownAs(reference2, reference2.path), (path) => shownAs(reference2, path))
  ), all2 = checked.get(snapshot) ?? found();
  return checked.set(snapshot, all2), all2.catch(() => checked.delete(snapshot)), all2;
}
async function configuredModules({ policies: policies2, policyPlaces }, snapshot, file, shown3) {
  if (policies2.length === 0) return [];
  let { covers: covers2 } = await Promise.resolve().then(() => (init_gate_files(), gate_files_exports)), found = [];
  for (let [index, policy] of policies2.entries()) {
    let paths = (await snapshot.list(policy) ?? []).filter((path) => /\.ya?ml$/.test(path)).sort(), files = [];
    for (let path of paths.filter((path2) => covers2(policy, path2))) {
      let bytes = await snapshot.read(path);
      bytes && files.push({ path: shown3(path), text: bytes });
    }
    found.push(files.length > 0 ? { ok: !0, value: files } : missing(policy, file, policyPlaces[index]));
  }
  return found;
}
async function modulesAt(path) {
  let folder = statSync2(path, { throwIfNoEntry: !1 })?.isDirectory() === !0, files = folder ? new FolderSnapshot(path) : new LooseSnapshot(path, "."), names2 = folder ? (await files.list()).filter((name) => /\.ya?ml$/.test(name)) : [path], found = [];
  for (let name of names2) {
    let bytes = await files.read(name);
    bytes && found.push({ path: folder ? join2(path, name) : name, text: bytes });
  }
  return found.length > 0 ? { ok: !0, value: found } : missing(path, path);
}
function missing(policy, file, place) {
  return { ok: !1, errors: [{ ...whole2(
    file,
    "policy/not-found",
    `no policy module is at ${shown(policy)}`,
    "Name a YAML file, or a folder that holds some."
  ), ...place }] };
}
var checked, permission, init_policies = __esm({
  "src/app/configuration/policies.ts"() {
    init_shown();
    init_builtin();
    init_outcome();
    init_file_snapshot();
    init_configuration();
    init_extends();
    checked = /* @__PURE__ */ new WeakMap();
    permission = ({ reference: reference2, allow }) => ({
      by: shownAs(reference2, reference2.path),
      weaker: allow.includes("rules")
    });
  }
});

// package.json
var package_default, init_package = __esm({
  "package.json"() {
    package_default = { version: "0.1.0" };
  }
});

// src/app/version.ts
var toolVersion, init_version = __esm({
  "src/app/version.ts"() {
    init_package();
    toolVersion = package_default.version;
  }
});

// src/app/lint/text-of.ts
async function textOf(snapshot, path) {
  let bytes = await snapshot.read(path);
  return bytes && new TextDecoder().decode(bytes);
}
var init_text_of = __esm({
  "src/app/lint/text-of.ts"() {
  }
});

// src/app/lint/judging.ts
import { resolve as resolve2, sep as sep2 } from "node:path";
async function outcome(request, policies2, judged2, snapshots = []) {
  let { judgements, gate = [], errors, verified } = judged2, changes = judgements.flatMap((one2) => one2.changes), findings = [...gate, ...judgements.flatMap((one2) => one2.findings)].sort(gravestFirst), texts2 = {
    head: new Map(judged2.head.flatMap((one2) => one2.files).map((file) => [file.path, file.text])),
    base: new Map((judged2.base ?? []).flatMap((one2) => one2.files).map((file) => [file.path, file.text]))
  };
  for (let { file } of errors)
    for (let snapshot of isTyped(request, file) ? [new LooseSnapshot(file, request.folder)] : snapshots) {
      let text2 = texts2.head.get(file) ?? await textOf(snapshot, file);
      text2 !== void 0 && texts2.head.set(file, text2);
    }
  return { report: {
    tool: toolVersion,
    asOf: request.asOf,
    verdict: errors.length > 0 ? "fail" : verdictOf(findings),
    verified,
    policies: policies2 ? { version: policies2.version, digest: policies2.digest } : {},
    changes,
    findings,
    errors,
    text: (side2, file) => texts2[side2].get(file)
  }, policies: policies2, remarks: judged2.remarks ?? [] };
}
function isTyped({ folder, config, policies: policies2 }, file) {
  let path = resolve2(folder, file);
  return [...config === void 0 ? [] : [config], ...policies2].map((one2) => resolve2(folder, one2)).some((one2) => path === one2 || path.startsWith(`${one2}${sep2}`));
}
function notJudged(request, errors, snapshots = []) {
  return outcome(request, void 0, { judgements: [], errors, verified: !1, head: [] }, snapshots);
}
var init_judging = __esm({
  "src/app/lint/judging.ts"() {
    init_verdict();
    init_items();
    init_configuration();
    init_policies();
    init_file_snapshot();
    init_version();
    init_outcome();
    init_text_of();
  }
});

// src/declaration/repeated-id.ts
function repeatedId(at, first, again2) {
  return {
    code: "repeated-id",
    message: `\`${at}\` is declared a second time: ${first.file} declares it on line ${first.line} already`,
    hint: "Give one of the two another id, or remove it",
    ...again2
  };
}
var init_repeated_id = __esm({
  "src/declaration/repeated-id.ts"() {
  }
});

// src/declaration/shorthand.ts
function inFull2(raw) {
  let full = {};
  for (let key2 of Object.keys(raw)) key2.startsWith("x-") || (full[key2] = member(key2, raw[key2]));
  return full;
}
function activityInFull({ recipients, assessments, scale, ...raw }) {
  let full = inFull2(raw);
  return recipients !== void 0 && (full.recipients = recipientsInFull(recipients)), isMap3(assessments) && (full.assessments = assessmentsInFull(inFull2(assessments))), scale === "unknown" ? full.scale = { individuals: "unknown", extent: "unknown", large: "unknown" } : isMap3(scale) && (full.scale = inFull2(scale)), full;
}
function member(key2, value) {
  return listKeys.has(key2) ? asList(value).map((item3) => isMap3(item3) ? inFull2(item3) : item3) : isMap3(value) ? inFull2(value) : value;
}
function asList(value) {
  return Array.isArray(value) ? value : [value];
}
function recipientsInFull(written) {
  let recipients = /* @__PURE__ */ Object.create(null);
  if (isMap3(written)) for (let [id, data] of Object.entries(written)) recipients[id] = asList(data);
  else for (let id of asList(written)) recipients[id] = null;
  return recipients;
}
function assessmentsInFull(assessments) {
  return Object.fromEntries(Object.entries(assessments).map(([key2, value]) => [key2, isMap3(value) ? value : { document: value }]));
}
var init_shorthand = __esm({
  "src/declaration/shorthand.ts"() {
    init_entity();
    init_vocabulary();
  }
});

// src/declaration/dataset-entity.ts
function datasetEntity(id, raw, written, said3, errors) {
  let dataset = new FileDataset(id, raw, written, said3);
  return errors.push(...dataset.repeated()), dataset;
}
function* writtenFields({ fields: fields2, by_category }, file) {
  if (isMap3(fields2)) for (let key2 of Object.keys(fields2)) yield [key2, { file, container: fields2, key: key2, named: "key" }];
  if (isMap3(by_category))
    for (let category of Object.keys(by_category)) {
      let list2 = by_category[category];
      for (let [index, id] of asList(list2).entries()) {
        let place = Array.isArray(list2) ? { container: list2, key: index } : { container: by_category, key: category };
        yield [id, { file, ...place, named: "value" }];
      }
    }
}
var FileDataset, init_dataset_entity = __esm({
  "src/declaration/dataset-entity.ts"() {
    init_entity();
    init_repeated_id();
    init_shorthand();
    FileDataset = class extends FileEntity {
      said;
      #raw;
      #fields;
      constructor(id, raw, written, said3) {
        let { fields: fields2, by_category, ...rest } = raw;
        super("dataset", id, `datasets.${id}`, inFull2(rest), written), this.#raw = raw, this.said = said3;
      }
      get fields() {
        return this.#fields ??= this.#read([]), this.#fields;
      }
      /** Fields that are declared twice: the keys of one map are distinct, but categories may name what stands elsewhere too. */
      repeated() {
        let errors = [];
        return isMap3(this.#raw.by_category) && (this.#fields = this.#read(errors)), errors;
      }
      /** A field may stand under `fields` or under `by_category`. */
      placeOf(path) {
        let field = path[0] === "fields" ? this.fields.get(String(path[1])) : void 0;
        return field === void 0 ? super.placeOf(path) : path.length === 2 ? field.place : field.placeOf(path.slice(2));
      }
      #read(errors) {
        let fields2 = /* @__PURE__ */ new Map(), index = 0;
        for (let [id, written] of writtenFields(this.#raw, this.file)) {
          let entity = new FileEntity("field", id, `${this.at}.fields.${id}`, this.said.values[index++], written), first = fields2.get(id);
          first === void 0 ? fields2.set(id, entity) : errors.push(repeatedId(entity.at, first.place, entity.place));
        }
        return fields2;
      }
    };
  }
});

// src/declaration/fields-said.ts
function textOf2(value) {
  let [category] = value.category;
  return Object.keys(value).length === 1 && value.category.length === 1 ? category : JSON.stringify(value);
}
var FieldValues, init_fields_said = __esm({
  "src/declaration/fields-said.ts"() {
    init_entity();
    init_shorthand();
    FieldValues = class {
      #byText = /* @__PURE__ */ new Map();
      #byWritten = /* @__PURE__ */ new Map();
      #alike;
      /** @param alike of maps that are written alike the one that stands for them */
      constructor(alike = /* @__PURE__ */ new Map()) {
        this.#alike = alike;
      }
      /** @param raw a dataset as it was written */
      saidBy({ fields: fields2, by_category }) {
        let ids = [], values = [], add = (id, written) => {
          ids.push(id), values.push(this.#valueOf(written));
        };
        if (isMap3(fields2)) for (let id of Object.keys(fields2)) add(id, fields2[id]);
        if (isMap3(by_category))
          for (let category of Object.keys(by_category)) for (let id of asList(by_category[category])) add(id, category);
        return { ids, values, distinct: [...new Set(values)] };
      }
      #valueOf(written) {
        let one2 = typeof written == "string" ? written : this.#alike.get(written) ?? written, value = this.#byWritten.get(one2);
        return value === void 0 && (value = this.#shared(isMap3(one2) ? inFull2(one2) : { category: asList(one2) }), this.#byWritten.set(one2, value)), value;
      }
      #shared(value) {
        let text2 = textOf2(value), same = this.#byText.get(text2);
        return same === void 0 && this.#byText.set(text2, value), same ?? value;
      }
    };
  }
});

// src/declaration/too-much.ts
function tooMuch(uses3, comparisons) {
  if (uses3 > 4e6)
    return {
      code: "too-much",
      message: `together, activities, recipients and technologies use more than ${4e6.toLocaleString("en")} fields, each counted as often as it is used`,
      hint: hint2
    };
  if (comparisons > 5e6)
    return {
      code: "too-much",
      message: `patterns would have to be held against more than ${5e6.toLocaleString("en")} ids`,
      hint: hint2
    };
}
function tooManySources(datasets) {
  let steps = 0;
  for (let dataset of datasets.values()) {
    if (dataset.value.derived_from === void 0) continue;
    let sources = new Set(dataset.value.derived_from);
    for (let id of sources) {
      for (let further2 of datasets.get(id)?.value.derived_from ?? []) sources.add(further2);
      if (steps += 1, steps <= 1e6) continue;
      return { code: "too-much", message: `datasets are derived from each other through more than ${1e6.toLocaleString("en")} steps`, hint: "Name only what each is derived from directly", ...dataset.placeOf(["derived_from"]) };
    }
  }
}
var hint2, init_too_much = __esm({
  "src/declaration/too-much.ts"() {
    hint2 = "Split the file into declarations of their own, or name whole datasets";
  }
});

// src/declaration/references.ts
function referenceErrors(declaration) {
  let { datasets, recipients, technologies, activities } = declaration, errors = [], referenced = new ReferencedData(datasets), uses3 = 0, endless = tooManySources(datasets);
  if (endless !== void 0) return [endless];
  for (let dataset of datasets.values()) {
    for (let [index, id] of (dataset.value.derived_from ?? []).entries())
      known4(dataset, ["derived_from", index], id, datasets, "dataset");
    for (let [agreement, { recipients: named4 = [] }] of (dataset.value.agreements ?? []).entries())
      for (let [index, id] of named4.entries())
        known4(dataset, ["agreements", agreement, "recipients", index], id, recipients, "recipient");
  }
  for (let technology of technologies.values())
    if (technology.value.provider !== void 0 && known4(technology, ["provider"], technology.value.provider, recipients, "recipient"), uses3 += allData(technology, ["collects"], technology.value.collects), isTooMuch(technology)) return errors;
  for (let activity of activities.values()) {
    let all2 = allData(activity, ["data"], activity.value.data);
    uses3 += all2;
    for (let [index, id] of (activity.value.technologies ?? []).entries())
      known4(activity, ["technologies", index], id, technologies, "technology", "technologies");
    for (let [id, named4] of Object.entries(activity.value.recipients ?? {}))
      known4(activity, ["recipients", id], id, recipients, "recipient"), uses3 += named4 === null ? all2 : allData(activity, ["recipients", id], named4);
    if (isTooMuch(activity)) return errors;
    within(activity);
  }
  for (let communication of declaration.communications.values())
    communication.value.activity !== void 0 && known4(communication, ["activity"], communication.value.activity, activities, "activity", "activities");
  return errors;
  function near(word, ids) {
    return errors.length < 10 ? didYouMean(word, ids) : void 0;
  }
  function known4(entity, path, id, among, kind, section = `${kind}s`) {
    if (among.has(id) || errors.length > 100) return;
    let hint3 = near(id, among.keys()) ?? `Declare it under \`${section}\`, or remove the reference`;
    errors.push({ code: "dangling-reference", message: `there is no ${kind} \`${id}\``, hint: hint3, ...entity.placeOf(path) });
  }
  function allData(entity, path, references = []) {
    let count2 = 0;
    for (let [index, reference2] of references.entries()) {
      if (tooMuch(count2, referenced.comparisons) !== void 0) break;
      let named4 = referenced.count(reference2);
      named4 === void 0 ? nothing6(entity, [...path, index], reference2) : count2 += named4;
    }
    return count2;
  }
  function nothing6(entity, path, reference2) {
    if (errors.length > 100) return;
    let [id = "", field] = reference2.split("."), dataset = datasets.get(id);
    if (dataset === void 0 && !isPattern(id)) known4(entity, path, id, datasets, "dataset");
    else if (dataset === void 0 || field === void 0 || isPattern(field)) {
      let message2 = `no ${field === void 0 ? "dataset" : "field"} matches \`${reference2}\``;
      errors.push({ code: "dangling-reference", message: message2, hint: "Mend the pattern, or remove it", ...entity.placeOf(path) });
    } else {
      let hint3 = near(field, dataset.fields.keys()) ?? `Declare it under \`datasets.${id}.fields\`, or remove the reference`;
      errors.push({ code: "dangling-reference", message: `dataset \`${id}\` has no field \`${field}\``, hint: hint3, ...entity.placeOf(path) });
    }
  }
  function within(activity) {
    let only = Object.entries(activity.value.recipients ?? {}).flatMap(([id, named4]) => named4 === null ? [] : [{ id, named: named4 }]);
    if (only.length === 0 || errors.length > 100) return;
    let all2 = referenced.fields(activity.value.data ?? []);
    for (let { id, named: named4 } of only)
      for (let [index, reference2] of named4.entries()) {
        let further2 = [...referenced.fields([reference2])].find((field) => !all2.has(field));
        if (further2 === void 0) continue;
        let message2 = `recipient \`${id}\` gets \`${reference2}\`, and ${further2.at.replace(/^datasets\.|fields\./g, "")} is not in the activity's \`data\``;
        errors.push({ code: "outside-data", message: message2, hint: "Add it to `data`, or name less here", ...activity.placeOf(["recipients", id, index]) });
      }
  }
  function isTooMuch(entity) {
    let problem2 = tooMuch(uses3, referenced.comparisons);
    return problem2 !== void 0 && errors.push({ ...problem2, ...entity.place }), problem2 !== void 0;
  }
}
var init_references = __esm({
  "src/declaration/references.ts"() {
    init_data_reference();
    init_most_errors();
    init_nearest();
    init_too_much();
  }
});

// src/declaration/validate.generated.js
function m6(t,a2=""){let e=null,r=0;return typeof t=="string"?Ur.test(t)||(e=s2(e,{instancePath:a2,keyword:"pattern",params:{pattern:"\\S"}}),r++):(e=s2(e,{instancePath:a2,keyword:"type",params:{type:"string"}}),r++),m6.errors=e,r===0}function W6(t,a2=""){let e=null,r=0;return Ke.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:Ke}}),r++),W6.errors=e,r===0}function I6(t,a2=""){let e=null,r=0;return Te.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:Te}}),r++),I6.errors=e,r===0}function q5(t,a2=""){let e=null,r=0;return Ce.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:Ce}}),r++),q5.errors=e,r===0}function w4(t,a2=""){let e=null,r=0;return Ee.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:Ee}}),r++),w4.errors=e,r===0}function oe3(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"name"}}),r++),t.name!==void 0&&(m6(t.name,a2+"/name")||(e=o3(e,m6.errors),r=e.length)),t.description!==void 0&&(m6(t.description,a2+"/description")||(e=o3(e,m6.errors),r=e.length)),t.organisation!==void 0&&(m6(t.organisation,a2+"/organisation")||(e=o3(e,m6.errors),r=e.length)),t.role!==void 0&&(W6(t.role,a2+"/role")||(e=o3(e,W6.errors),r=e.length)),t.decides!==void 0){let p4=t.decides,u=r,v6=true,k5=r;Array.isArray(p4)||(e=s2(e,{}),r++);var n2=k5===r;if(r=u,e!==null&&(u?e.length=u:e=null),n2){let f6=r;if(Array.isArray(p4)){let c2=p4.length;for(let i3=0;i3<c2;i3++)I6(p4[i3],a2+"/decides/"+i3)||(e=o3(e,I6.errors),r=e.length)}else{let c2={instancePath:a2+"/decides",keyword:"type",params:{type:"array"}};e=s2(e,c2),r++}var n2=f6===r;v6=n2}else{let f6=r;I6(p4,a2+"/decides")||(e=o3(e,I6.errors),r=e.length);var n2=f6===r;v6=n2}}if(t.country!==void 0&&(q5(t.country,a2+"/country")||(e=o3(e,q5.errors),r=e.length)),t.contact!==void 0&&(m6(t.contact,a2+"/contact")||(e=o3(e,m6.errors),r=e.length)),t.privacy_notice!==void 0&&(m6(t.privacy_notice,a2+"/privacy_notice")||(e=o3(e,m6.errors),r=e.length)),t.technologies_notice!==void 0&&(m6(t.technologies_notice,a2+"/technologies_notice")||(e=o3(e,m6.errors),r=e.length)),t.offered_to_children!==void 0&&(w4(t.offered_to_children,a2+"/offered_to_children")||(e=o3(e,w4.errors),r=e.length)),t.household_use!==void 0&&(w4(t.household_use,a2+"/household_use")||(e=o3(e,w4.errors),r=e.length)),t.business_use!==void 0&&(w4(t.business_use,a2+"/business_use")||(e=o3(e,w4.errors),r=e.length)),t.posted_publicly!==void 0&&(w4(t.posted_publicly,a2+"/posted_publicly")||(e=o3(e,w4.errors),r=e.length)),t.public_authority!==void 0&&(w4(t.public_authority,a2+"/public_authority")||(e=o3(e,w4.errors),r=e.length)),t.provides_service!==void 0&&!Be.has(t.provides_service)){let p4={instancePath:a2+"/provides_service",keyword:"enum",params:{allowedValues:Be}};e=s2(e,p4),r++}for(let p4 in t)!We.has(p4)&&!p4.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:p4,known:We}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return oe3.errors=e,r===0}function M5(t,a2=""){let e=null,r=0;return Re.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:Re}}),r++),M5.errors=e,r===0}function N7(t,a2=""){let e=null,r=0;return Le.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:Le}}),r++),N7.errors=e,r===0}function R6(t,a2=""){let e=null,r=0;return typeof t=="string"?Dr.test(t)||(e=s2(e,{instancePath:a2,keyword:"pattern",params:{pattern:"^(?:(?:[1-9]\\d* (?:day|week|month|year)s?|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)(?: after (?:account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement))?|account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement|unknown)$"}}),r++):(e=s2(e,{instancePath:a2,keyword:"type",params:{type:"string"}}),r++),R6.errors=e,r===0}function Z5(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.cloud!==void 0&&(w4(t.cloud,a2+"/cloud")||(e=o3(e,w4.errors),r=e.length)),t.encrypted_at_rest!==void 0&&(w4(t.encrypted_at_rest,a2+"/encrypted_at_rest")||(e=o3(e,w4.errors),r=e.length)),t.encrypted_in_transit!==void 0&&(w4(t.encrypted_in_transit,a2+"/encrypted_in_transit")||(e=o3(e,w4.errors),r=e.length));for(let n2 in t)!Ie.has(n2)&&!n2.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:n2,known:Ie}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return Z5.errors=e,r===0}function ne3(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.subjects!==void 0){let u=t.subjects,v6=r,k5=true,f6=r;Array.isArray(u)||(e=s2(e,{}),r++);var n2=f6===r;if(r=v6,e!==null&&(v6?e.length=v6:e=null),n2){let y7=r;if(Array.isArray(u)){let i3=u.length;for(let l6=0;l6<i3;l6++)M5(u[l6],a2+"/subjects/"+l6)||(e=o3(e,M5.errors),r=e.length)}else{let i3={instancePath:a2+"/subjects",keyword:"type",params:{type:"array"}};e=s2(e,i3),r++}var n2=y7===r;k5=n2}else{let y7=r;M5(u,a2+"/subjects")||(e=o3(e,M5.errors),r=e.length);var n2=y7===r;k5=n2}}if(t.held_in!==void 0){let u=t.held_in,v6=r,k5=true,f6=r;Array.isArray(u)||(e=s2(e,{}),r++);var p4=f6===r;if(r=v6,e!==null&&(v6?e.length=v6:e=null),p4){let y7=r;if(Array.isArray(u)){let i3=u.length;for(let l6=0;l6<i3;l6++)N7(u[l6],a2+"/held_in/"+l6)||(e=o3(e,N7.errors),r=e.length)}else{let i3={instancePath:a2+"/held_in",keyword:"type",params:{type:"array"}};e=s2(e,i3),r++}var p4=y7===r;k5=p4}else{let y7=r;N7(u,a2+"/held_in")||(e=o3(e,N7.errors),r=e.length);var p4=y7===r;k5=p4}}t.retention!==void 0&&(R6(t.retention,a2+"/retention")||(e=o3(e,R6.errors),r=e.length)),t.security!==void 0&&(Z5(t.security,a2+"/security")||(e=o3(e,Z5.errors),r=e.length));for(let u in t)!qe.has(u)&&!u.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:u,known:qe}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return ne3.errors=e,r===0}function P6(t,a2=""){let e=null,r=0;return typeof t=="string"?Hr.test(t)||(e=s2(e,{instancePath:a2,keyword:"pattern",params:{pattern:"^(?!x-)[A-Za-z][A-Za-z0-9_-]{0,99}$"}}),r++):(e=s2(e,{instancePath:a2,keyword:"type",params:{type:"string"}}),r++),P6.errors=e,r===0}function F5(t,a2=""){let e=null,r=0;return Ze.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:Ze}}),r++),F5.errors=e,r===0}function U5(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.document===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"document"}}),r++),t.document!==void 0&&(m6(t.document,a2+"/document")||(e=o3(e,m6.errors),r=e.length)),t.recipients!==void 0){let p4=t.recipients,u=r,v6=true,k5=r;Array.isArray(p4)||(e=s2(e,{}),r++);var n2=k5===r;if(r=u,e!==null&&(u?e.length=u:e=null),n2){let f6=r;if(Array.isArray(p4)){let c2=p4.length;for(let i3=0;i3<c2;i3++)P6(p4[i3],a2+"/recipients/"+i3)||(e=o3(e,P6.errors),r=e.length)}else{let c2={instancePath:a2+"/recipients",keyword:"type",params:{type:"array"}};e=s2(e,c2),r++}var n2=f6===r;v6=n2}else{let f6=r;P6(p4,a2+"/recipients")||(e=o3(e,P6.errors),r=e.length);var n2=f6===r;v6=n2}}for(let p4 in t)!Fe.has(p4)&&!p4.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:p4,known:Fe}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return U5.errors=e,r===0}function G5(t,a2=""){let e=null,r=0;return typeof t=="string"?Or.test(t)||(e=s2(e,{instancePath:a2,keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|unknown)$"}}),r++):(e=s2(e,{instancePath:a2,keyword:"type",params:{type:"string"}}),r++),G5.errors=e,r===0}function le2(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.assessment!==void 0&&(m6(t.assessment,a2+"/assessment")||(e=o3(e,m6.errors),r=e.length)),t.motivated_intruder_test!==void 0&&(G5(t.motivated_intruder_test,a2+"/motivated_intruder_test")||(e=o3(e,G5.errors),r=e.length)),t.reviewed!==void 0&&(G5(t.reviewed,a2+"/reviewed")||(e=o3(e,G5.errors),r=e.length)),t.linkable!==void 0&&(w4(t.linkable,a2+"/linkable")||(e=o3(e,w4.errors),r=e.length));for(let n2 in t)!Ue.has(n2)&&!n2.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:n2,known:Ue}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return le2.errors=e,r===0}function E6(t,a2=""){let e=null,r=0;return De.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:De}}),r++),E6.errors=e,r===0}function D4(t,a2=""){let e=null,r=0;return He.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:He}}),r++),D4.errors=e,r===0}function H4(t,a2=""){let e=null,r=0;return Oe.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:Oe}}),r++),H4.errors=e,r===0}function O7(t,a2=""){let e=null,r=0;return Ye.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:Ye}}),r++),O7.errors=e,r===0}function ie3(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.category===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"category"}}),r++),t.category!==void 0){let f6=t.category,y7=r,c2=true,i3=r;Array.isArray(f6)||(e=s2(e,{}),r++);var n2=i3===r;if(r=y7,e!==null&&(y7?e.length=y7:e=null),n2){let l6=r;if(Array.isArray(f6)){let h5=f6.length;for(let g6=0;g6<h5;g6++)E6(f6[g6],a2+"/category/"+g6)||(e=o3(e,E6.errors),r=e.length)}else{let h5={instancePath:a2+"/category",keyword:"type",params:{type:"array"}};e=s2(e,h5),r++}var n2=l6===r;c2=n2}else{let l6=r;E6(f6,a2+"/category")||(e=o3(e,E6.errors),r=e.length);var n2=l6===r;c2=n2}}if(t.state!==void 0&&!Je.has(t.state)){let f6={instancePath:a2+"/state",keyword:"enum",params:{allowedValues:Je}};e=s2(e,f6),r++}if(t.may_contain!==void 0){let f6=t.may_contain,y7=r,c2=true,i3=r;Array.isArray(f6)||(e=s2(e,{}),r++);var p4=i3===r;if(r=y7,e!==null&&(y7?e.length=y7:e=null),p4){let l6=r;if(Array.isArray(f6)){let h5=f6.length;for(let g6=0;g6<h5;g6++)D4(f6[g6],a2+"/may_contain/"+g6)||(e=o3(e,D4.errors),r=e.length)}else{let h5={instancePath:a2+"/may_contain",keyword:"type",params:{type:"array"}};e=s2(e,h5),r++}var p4=l6===r;c2=p4}else{let l6=r;D4(f6,a2+"/may_contain")||(e=o3(e,D4.errors),r=e.length);var p4=l6===r;c2=p4}}if(t.subjects!==void 0){let f6=t.subjects,y7=r,c2=true,i3=r;Array.isArray(f6)||(e=s2(e,{}),r++);var u=i3===r;if(r=y7,e!==null&&(y7?e.length=y7:e=null),u){let l6=r;if(Array.isArray(f6)){let h5=f6.length;for(let g6=0;g6<h5;g6++)M5(f6[g6],a2+"/subjects/"+g6)||(e=o3(e,M5.errors),r=e.length)}else{let h5={instancePath:a2+"/subjects",keyword:"type",params:{type:"array"}};e=s2(e,h5),r++}var u=l6===r;c2=u}else{let l6=r;M5(f6,a2+"/subjects")||(e=o3(e,M5.errors),r=e.length);var u=l6===r;c2=u}}if(t.retention!==void 0&&(R6(t.retention,a2+"/retention")||(e=o3(e,R6.errors),r=e.length)),t.inference!==void 0&&!Qe.has(t.inference)){let f6={instancePath:a2+"/inference",keyword:"enum",params:{allowedValues:Qe}};e=s2(e,f6),r++}if(t.infers!==void 0){let f6=t.infers,y7=r,c2=true,i3=r;Array.isArray(f6)||(e=s2(e,{}),r++);var v6=i3===r;if(r=y7,e!==null&&(y7?e.length=y7:e=null),v6){let l6=r;if(Array.isArray(f6)){let h5=f6.length;for(let g6=0;g6<h5;g6++)H4(f6[g6],a2+"/infers/"+g6)||(e=o3(e,H4.errors),r=e.length)}else{let h5={instancePath:a2+"/infers",keyword:"type",params:{type:"array"}};e=s2(e,h5),r++}var v6=l6===r;c2=v6}else{let l6=r;H4(f6,a2+"/infers")||(e=o3(e,H4.errors),r=e.length);var v6=l6===r;c2=v6}}if(t.technical_processing!==void 0){let f6=t.technical_processing,y7=r,c2=true,i3=r;Array.isArray(f6)||(e=s2(e,{}),r++);var k5=i3===r;if(r=y7,e!==null&&(y7?e.length=y7:e=null),k5){let l6=r;if(Array.isArray(f6)){let h5=f6.length;for(let g6=0;g6<h5;g6++)O7(f6[g6],a2+"/technical_processing/"+g6)||(e=o3(e,O7.errors),r=e.length)}else{let h5={instancePath:a2+"/technical_processing",keyword:"type",params:{type:"array"}};e=s2(e,h5),r++}var k5=l6===r;c2=k5}else{let l6=r;O7(f6,a2+"/technical_processing")||(e=o3(e,O7.errors),r=e.length);var k5=l6===r;c2=k5}}for(let f6 in t)!$e.has(f6)&&!f6.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:f6,known:$e}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return ie3.errors=e,r===0}function ce3(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.description!==void 0&&(m6(t.description,a2+"/description")||(e=o3(e,m6.errors),r=e.length)),t.role!==void 0&&(W6(t.role,a2+"/role")||(e=o3(e,W6.errors),r=e.length)),t.subjects!==void 0){let d7=t.subjects,h5=r,g6=true,A4=r;Array.isArray(d7)||(e=s2(e,{}),r++);var n2=A4===r;if(r=h5,e!==null&&(h5?e.length=h5:e=null),n2){let b7=r;if(Array.isArray(d7)){let _8=d7.length;for(let j7=0;j7<_8;j7++)M5(d7[j7],a2+"/subjects/"+j7)||(e=o3(e,M5.errors),r=e.length)}else{let _8={instancePath:a2+"/subjects",keyword:"type",params:{type:"array"}};e=s2(e,_8),r++}var n2=b7===r;g6=n2}else{let b7=r;M5(d7,a2+"/subjects")||(e=o3(e,M5.errors),r=e.length);var n2=b7===r;g6=n2}}if(t.source!==void 0){let d7=t.source,h5=r,g6=true,A4=r;Array.isArray(d7)||(e=s2(e,{}),r++);var p4=A4===r;if(r=h5,e!==null&&(h5?e.length=h5:e=null),p4){let b7=r;if(Array.isArray(d7)){let _8=d7.length;for(let j7=0;j7<_8;j7++)F5(d7[j7],a2+"/source/"+j7)||(e=o3(e,F5.errors),r=e.length)}else{let _8={instancePath:a2+"/source",keyword:"type",params:{type:"array"}};e=s2(e,_8),r++}var p4=b7===r;g6=p4}else{let b7=r;F5(d7,a2+"/source")||(e=o3(e,F5.errors),r=e.length);var p4=b7===r;g6=p4}}if(t.derived_from!==void 0){let d7=t.derived_from,h5=r,g6=true,A4=r;Array.isArray(d7)||(e=s2(e,{}),r++);var u=A4===r;if(r=h5,e!==null&&(h5?e.length=h5:e=null),u){let b7=r;if(Array.isArray(d7)){let _8=d7.length;for(let j7=0;j7<_8;j7++)P6(d7[j7],a2+"/derived_from/"+j7)||(e=o3(e,P6.errors),r=e.length)}else{let _8={instancePath:a2+"/derived_from",keyword:"type",params:{type:"array"}};e=s2(e,_8),r++}var u=b7===r;g6=u}else{let b7=r;P6(d7,a2+"/derived_from")||(e=o3(e,P6.errors),r=e.length);var u=b7===r;g6=u}}if(t.medium!==void 0&&!ze.has(t.medium)){let d7={instancePath:a2+"/medium",keyword:"enum",params:{allowedValues:ze}};e=s2(e,d7),r++}if(t.held_in!==void 0){let d7=t.held_in,h5=r,g6=true,A4=r;Array.isArray(d7)||(e=s2(e,{}),r++);var v6=A4===r;if(r=h5,e!==null&&(h5?e.length=h5:e=null),v6){let b7=r;if(Array.isArray(d7)){let _8=d7.length;for(let j7=0;j7<_8;j7++)N7(d7[j7],a2+"/held_in/"+j7)||(e=o3(e,N7.errors),r=e.length)}else{let _8={instancePath:a2+"/held_in",keyword:"type",params:{type:"array"}};e=s2(e,_8),r++}var v6=b7===r;g6=v6}else{let b7=r;N7(d7,a2+"/held_in")||(e=o3(e,N7.errors),r=e.length);var v6=b7===r;g6=v6}}if(t.retention!==void 0&&(R6(t.retention,a2+"/retention")||(e=o3(e,R6.errors),r=e.length)),t.agreements!==void 0){let d7=t.agreements,h5=r,g6=true,A4=r;Array.isArray(d7)||(e=s2(e,{}),r++);var k5=A4===r;if(r=h5,e!==null&&(h5?e.length=h5:e=null),k5){let b7=r;if(Array.isArray(d7)){let _8=d7.length;for(let j7=0;j7<_8;j7++)U5(d7[j7],a2+"/agreements/"+j7)||(e=o3(e,U5.errors),r=e.length)}else{let _8={instancePath:a2+"/agreements",keyword:"type",params:{type:"array"}};e=s2(e,_8),r++}var k5=b7===r;g6=k5}else{let b7=r;U5(d7,a2+"/agreements")||(e=o3(e,U5.errors),r=e.length);var k5=b7===r;g6=k5}}if(t.security!==void 0&&(Z5(t.security,a2+"/security")||(e=o3(e,Z5.errors),r=e.length)),t.anonymisation!==void 0&&(le2(t.anonymisation,a2+"/anonymisation")||(e=o3(e,le2.errors),r=e.length)),t.fields!==void 0){let d7=t.fields;if(d7&&typeof d7=="object"&&!Array.isArray(d7)){for(let h5 in d7){let g6=r;P6(h5,a2+"/fields")||(e=o3(e,P6.errors),r=e.length);var f6=g6===r;if(!f6){let A4={instancePath:a2+"/fields",keyword:"propertyNames",params:{propertyName:h5}};e=s2(e,A4),r++}}for(let h5 in d7){let g6=d7[h5],A4=r,b7=true,S4=r;Array.isArray(g6)||(e=s2(e,{}),r++);var y7=S4===r;if(r=A4,e!==null&&(A4?e.length=A4:e=null),y7){let _8=r;if(Array.isArray(g6)){let x3=g6.length;for(let T5=0;T5<x3;T5++)E6(g6[T5],a2+"/fields/"+h5+"/"+T5)||(e=o3(e,E6.errors),r=e.length)}else{let x3={instancePath:a2+"/fields/"+h5,keyword:"type",params:{type:"array"}};e=s2(e,x3),r++}var y7=_8===r;b7=y7}else{let _8=r,j7=r,x3=true,T5=r;g6&&typeof g6=="object"&&!Array.isArray(g6)||(e=s2(e,{}),r++);var c2=T5===r;if(r=j7,e!==null&&(j7?e.length=j7:e=null),c2){let C6=r;ie3(g6,a2+"/fields/"+h5)||(e=o3(e,ie3.errors),r=e.length);var c2=C6===r;x3=c2}else{let C6=r;E6(g6,a2+"/fields/"+h5)||(e=o3(e,E6.errors),r=e.length);var c2=C6===r;x3=c2}var y7=_8===r;b7=y7}}}else{let h5={instancePath:a2+"/fields",keyword:"type",params:{type:"object"}};e=s2(e,h5),r++}}if(t.by_category!==void 0){let d7=t.by_category;if(d7&&typeof d7=="object"&&!Array.isArray(d7)){for(let h5 in d7){let g6=r;E6(h5,a2+"/by_category")||(e=o3(e,E6.errors),r=e.length);var i3=g6===r;if(!i3){let A4={instancePath:a2+"/by_category",keyword:"propertyNames",params:{propertyName:h5}};e=s2(e,A4),r++}}for(let h5 in d7){let g6=d7[h5],A4=r,b7=true,S4=r;Array.isArray(g6)||(e=s2(e,{}),r++);var l6=S4===r;if(r=A4,e!==null&&(A4?e.length=A4:e=null),l6){let _8=r;if(Array.isArray(g6)){let x3=g6.length;for(let T5=0;T5<x3;T5++)P6(g6[T5],a2+"/by_category/"+h5+"/"+T5)||(e=o3(e,P6.errors),r=e.length)}else{let x3={instancePath:a2+"/by_category/"+h5,keyword:"type",params:{type:"array"}};e=s2(e,x3),r++}var l6=_8===r;b7=l6}else{let _8=r;P6(g6,a2+"/by_category/"+h5)||(e=o3(e,P6.errors),r=e.length);var l6=_8===r;b7=l6}}}else{let h5={instancePath:a2+"/by_category",keyword:"type",params:{type:"object"}};e=s2(e,h5),r++}}for(let d7 in t)!Xe.has(d7)&&!d7.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:d7,known:Xe}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return ce3.errors=e,r===0}function Y6(t,a2=""){let e=null,r=0;return er.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:er}}),r++),Y6.errors=e,r===0}function J6(t,a2=""){let e=null,r=0;return rr.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:rr}}),r++),J6.errors=e,r===0}function de(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.mechanism!==void 0&&!tr.has(t.mechanism)){let n2={instancePath:a2+"/mechanism",keyword:"enum",params:{allowedValues:tr}};e=s2(e,n2),r++}t.risk_assessment!==void 0&&(m6(t.risk_assessment,a2+"/risk_assessment")||(e=o3(e,m6.errors),r=e.length)),t.verified!==void 0&&(G5(t.verified,a2+"/verified")||(e=o3(e,G5.errors),r=e.length));for(let n2 in t)!ar.has(n2)&&!n2.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:n2,known:ar}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return de.errors=e,r===0}function ye(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"name"}}),r++),t.role===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"role"}}),r++),t.name!==void 0&&(m6(t.name,a2+"/name")||(e=o3(e,m6.errors),r=e.length)),t.role!==void 0&&(Y6(t.role,a2+"/role")||(e=o3(e,Y6.errors),r=e.length)),t.country!==void 0&&(q5(t.country,a2+"/country")||(e=o3(e,q5.errors),r=e.length)),t.processed_in!==void 0){let u=t.processed_in,v6=r,k5=true,f6=r;Array.isArray(u)||(e=s2(e,{}),r++);var n2=f6===r;if(r=v6,e!==null&&(v6?e.length=v6:e=null),n2){let y7=r;if(Array.isArray(u)){let i3=u.length;for(let l6=0;l6<i3;l6++)N7(u[l6],a2+"/processed_in/"+l6)||(e=o3(e,N7.errors),r=e.length)}else{let i3={instancePath:a2+"/processed_in",keyword:"type",params:{type:"array"}};e=s2(e,i3),r++}var n2=y7===r;k5=n2}else{let y7=r;N7(u,a2+"/processed_in")||(e=o3(e,N7.errors),r=e.length);var n2=y7===r;k5=n2}}if(t.contract!==void 0&&(m6(t.contract,a2+"/contract")||(e=o3(e,m6.errors),r=e.length)),t.data_sharing_agreement!==void 0&&(m6(t.data_sharing_agreement,a2+"/data_sharing_agreement")||(e=o3(e,m6.errors),r=e.length)),t.own_purposes!==void 0){let u=t.own_purposes,v6=r,k5=true,f6=r;Array.isArray(u)||(e=s2(e,{}),r++);var p4=f6===r;if(r=v6,e!==null&&(v6?e.length=v6:e=null),p4){let y7=r;if(Array.isArray(u)){let i3=u.length;for(let l6=0;l6<i3;l6++)J6(u[l6],a2+"/own_purposes/"+l6)||(e=o3(e,J6.errors),r=e.length)}else{let i3={instancePath:a2+"/own_purposes",keyword:"type",params:{type:"array"}};e=s2(e,i3),r++}var p4=y7===r;k5=p4}else{let y7=r;J6(u,a2+"/own_purposes")||(e=o3(e,J6.errors),r=e.length);var p4=y7===r;k5=p4}}t.own_purposes_role!==void 0&&(Y6(t.own_purposes_role,a2+"/own_purposes_role")||(e=o3(e,Y6.errors),r=e.length)),t.collects_directly!==void 0&&(w4(t.collects_directly,a2+"/collects_directly")||(e=o3(e,w4.errors),r=e.length)),t.optional!==void 0&&(w4(t.optional,a2+"/optional")||(e=o3(e,w4.errors),r=e.length)),t.chosen_by_customer!==void 0&&(w4(t.chosen_by_customer,a2+"/chosen_by_customer")||(e=o3(e,w4.errors),r=e.length)),t.transfer!==void 0&&(de(t.transfer,a2+"/transfer")||(e=o3(e,de.errors),r=e.length));for(let u in t)!sr.has(u)&&!u.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:u,known:sr}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return ye.errors=e,r===0}function Q5(t,a2=""){let e=null,r=0;return or.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:or}}),r++),Q5.errors=e,r===0}function V5(t,a2=""){let e=null,r=0;return typeof t=="string"?Yr.test(t)||(e=s2(e,{instancePath:a2,keyword:"pattern",params:{pattern:"^[A-Za-z0-9_\\-*?]{1,100}(?:\\.[A-Za-z0-9_\\-*?]{1,100})?$"}}),r++):(e=s2(e,{instancePath:a2,keyword:"type",params:{type:"string"}}),r++),V5.errors=e,r===0}function $7(t,a2=""){let e=null,r=0;return nr.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:nr}}),r++),$7.errors=e,r===0}function pe(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.document!==void 0&&(m6(t.document,a2+"/document")||(e=o3(e,m6.errors),r=e.length)),t.grounds!==void 0){let p4=t.grounds,u=r,v6=true,k5=r;Array.isArray(p4)||(e=s2(e,{}),r++);var n2=k5===r;if(r=u,e!==null&&(u?e.length=u:e=null),n2){let f6=r;if(Array.isArray(p4)){let c2=p4.length;for(let i3=0;i3<c2;i3++)$7(p4[i3],a2+"/grounds/"+i3)||(e=o3(e,$7.errors),r=e.length)}else{let c2={instancePath:a2+"/grounds",keyword:"type",params:{type:"array"}};e=s2(e,c2),r++}var n2=f6===r;v6=n2}else{let f6=r;$7(p4,a2+"/grounds")||(e=o3(e,$7.errors),r=e.length);var n2=f6===r;v6=n2}}for(let p4 in t)!lr.has(p4)&&!p4.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:p4,known:lr}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return pe.errors=e,r===0}function z5(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.enabled!==void 0&&(w4(t.enabled,a2+"/enabled")||(e=o3(e,w4.errors),r=e.length)),t.compelling_reason!==void 0&&(pe(t.compelling_reason,a2+"/compelling_reason")||(e=o3(e,pe.errors),r=e.length));for(let n2 in t)!ir.has(n2)&&!n2.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:n2,known:ir}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return z5.errors=e,r===0}function ue2(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"kind"}}),r++),t.purpose===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"purpose"}}),r++),t.kind!==void 0){let u=t.kind,v6=r,k5=true,f6=r;Array.isArray(u)||(e=s2(e,{}),r++);var n2=f6===r;if(r=v6,e!==null&&(v6?e.length=v6:e=null),n2){let y7=r;if(Array.isArray(u)){let i3=u.length;for(let l6=0;l6<i3;l6++)Q5(u[l6],a2+"/kind/"+l6)||(e=o3(e,Q5.errors),r=e.length)}else{let i3={instancePath:a2+"/kind",keyword:"type",params:{type:"array"}};e=s2(e,i3),r++}var n2=y7===r;k5=n2}else{let y7=r;Q5(u,a2+"/kind")||(e=o3(e,Q5.errors),r=e.length);var n2=y7===r;k5=n2}}if(t.purpose!==void 0&&!cr.has(t.purpose)){let u={instancePath:a2+"/purpose",keyword:"enum",params:{allowedValues:cr}};e=s2(e,u),r++}if(t.provider!==void 0&&(P6(t.provider,a2+"/provider")||(e=o3(e,P6.errors),r=e.length)),t.collects!==void 0){let u=t.collects,v6=r,k5=true,f6=r;Array.isArray(u)||(e=s2(e,{}),r++);var p4=f6===r;if(r=v6,e!==null&&(v6?e.length=v6:e=null),p4){let y7=r;if(Array.isArray(u)){let i3=u.length;for(let l6=0;l6<i3;l6++)V5(u[l6],a2+"/collects/"+l6)||(e=o3(e,V5.errors),r=e.length)}else{let i3={instancePath:a2+"/collects",keyword:"type",params:{type:"array"}};e=s2(e,i3),r++}var p4=y7===r;k5=p4}else{let y7=r;V5(u,a2+"/collects")||(e=o3(e,V5.errors),r=e.length);var p4=y7===r;k5=p4}}if(t.consent!==void 0&&!dr.has(t.consent)){let u={instancePath:a2+"/consent",keyword:"enum",params:{allowedValues:dr}};e=s2(e,u),r++}t.notice!==void 0&&(m6(t.notice,a2+"/notice")||(e=o3(e,m6.errors),r=e.length)),t.objection!==void 0&&(m6(t.objection,a2+"/objection")||(e=o3(e,m6.errors),r=e.length)),t.by_default!==void 0&&(z5(t.by_default,a2+"/by_default")||(e=o3(e,z5.errors),r=e.length));for(let u in t)!yr.has(u)&&!u.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:u,known:yr}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return ue2.errors=e,r===0}function he(t,a2=""){let e=null,r=0;return pr.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:pr}}),r++),he.errors=e,r===0}function fe(t,a2=""){let e=null,r=0;return ur.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:ur}}),r++),fe.errors=e,r===0}function me(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.condition_of_service!==void 0&&(w4(t.condition_of_service,a2+"/condition_of_service")||(e=o3(e,w4.errors),r=e.length)),t.refusal_detriment!==void 0&&(w4(t.refusal_detriment,a2+"/refusal_detriment")||(e=o3(e,w4.errors),r=e.length)),t.withdrawal!==void 0&&(m6(t.withdrawal,a2+"/withdrawal")||(e=o3(e,m6.errors),r=e.length)),t.capacity!==void 0&&!hr.has(t.capacity)){let n2={instancePath:a2+"/capacity",keyword:"enum",params:{allowedValues:hr}};e=s2(e,n2),r++}t.bundled_in_contract!==void 0&&(w4(t.bundled_in_contract,a2+"/bundled_in_contract")||(e=o3(e,w4.errors),r=e.length));for(let n2 in t)!fr.has(n2)&&!n2.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:n2,known:fr}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return me.errors=e,r===0}function X4(t,a2=""){let e=null,r=0;return mr.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:mr}}),r++),X4.errors=e,r===0}function ge(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.automation!==void 0&&!gr.has(t.automation)){let n2={instancePath:a2+"/automation",keyword:"enum",params:{allowedValues:gr}};e=s2(e,n2),r++}if(t.effect!==void 0&&!vr.has(t.effect)){let n2={instancePath:a2+"/effect",keyword:"enum",params:{allowedValues:vr}};e=s2(e,n2),r++}t.gates_access!==void 0&&(w4(t.gates_access,a2+"/gates_access")||(e=o3(e,w4.errors),r=e.length));for(let n2 in t)!wr.has(n2)&&!n2.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:n2,known:wr}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return ge.errors=e,r===0}function ve(t,a2=""){let e=null,r=0,n2=r,p4=true,u=r;typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)||(e=s2(e,{}),r++);var v6=u===r;if(r=n2,e!==null&&(n2?e.length=n2:e=null),v6){let k5=r;typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)||(e=s2(e,{instancePath:a2,keyword:"type",params:{type:"integer"}}),r++),typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))&&(e=s2(e,{instancePath:a2,keyword:"minimum",params:{comparison:">=",limit:0}}),r++);var v6=k5===r;p4=v6}else{let k5=r;_r.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:_r}}),r++);var v6=k5===r;p4=v6}return ve.errors=e,r===0}function we(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.individuals!==void 0&&(ve(t.individuals,a2+"/individuals")||(e=o3(e,ve.errors),r=e.length)),t.volume!==void 0&&(m6(t.volume,a2+"/volume")||(e=o3(e,m6.errors),r=e.length)),t.variety!==void 0&&(m6(t.variety,a2+"/variety")||(e=o3(e,m6.errors),r=e.length)),t.duration!==void 0&&(m6(t.duration,a2+"/duration")||(e=o3(e,m6.errors),r=e.length)),t.extent!==void 0&&!kr.has(t.extent)){let n2={instancePath:a2+"/extent",keyword:"enum",params:{allowedValues:kr}};e=s2(e,n2),r++}t.large!==void 0&&(w4(t.large,a2+"/large")||(e=o3(e,w4.errors),r=e.length)),t.individual_professional!==void 0&&(w4(t.individual_professional,a2+"/individual_professional")||(e=o3(e,w4.errors),r=e.length));for(let n2 in t)!Ar.has(n2)&&!n2.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:n2,known:Ar}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return we.errors=e,r===0}function _e(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.lists_separated!==void 0&&(w4(t.lists_separated,a2+"/lists_separated")||(e=o3(e,w4.errors),r=e.length)),t.techniques!==void 0){let p4=t.techniques,u=r,v6=true,k5=r;Array.isArray(p4)||(e=s2(e,{}),r++);var n2=k5===r;if(r=u,e!==null&&(u?e.length=u:e=null),n2){let f6=r;if(Array.isArray(p4)){let c2=p4.length;for(let i3=0;i3<c2;i3++)m6(p4[i3],a2+"/techniques/"+i3)||(e=o3(e,m6.errors),r=e.length)}else{let c2={instancePath:a2+"/techniques",keyword:"type",params:{type:"array"}};e=s2(e,c2),r++}var n2=f6===r;v6=n2}else{let f6=r;m6(p4,a2+"/techniques")||(e=o3(e,m6.errors),r=e.length);var n2=f6===r;v6=n2}}for(let p4 in t)!br.has(p4)&&!p4.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:p4,known:br}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return _e.errors=e,r===0}function ke(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ground!==void 0&&!Pr.has(t.ground)){let n2={instancePath:a2+"/ground",keyword:"enum",params:{allowedValues:Pr}};e=s2(e,n2),r++}if(t.action!==void 0&&!Sr.has(t.action)){let n2={instancePath:a2+"/action",keyword:"enum",params:{allowedValues:Sr}};e=s2(e,n2),r++}t.health_professional_opinion!==void 0&&(G5(t.health_professional_opinion,a2+"/health_professional_opinion")||(e=o3(e,G5.errors),r=e.length)),t.request!==void 0&&(G5(t.request,a2+"/request")||(e=o3(e,G5.errors),r=e.length)),t.safeguards!==void 0&&(m6(t.safeguards,a2+"/safeguards")||(e=o3(e,m6.errors),r=e.length)),t.decisions_about_people!==void 0&&(w4(t.decisions_about_people,a2+"/decisions_about_people")||(e=o3(e,w4.errors),r=e.length)),t.blanket!==void 0&&(w4(t.blanket,a2+"/blanket")||(e=o3(e,w4.errors),r=e.length));for(let n2 in t)!jr.has(n2)&&!n2.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:n2,known:jr}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return ke.errors=e,r===0}function K4(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.document===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"document"}}),r++),t.document!==void 0&&(m6(t.document,a2+"/document")||(e=o3(e,m6.errors),r=e.length)),t.date!==void 0&&(G5(t.date,a2+"/date")||(e=o3(e,G5.errors),r=e.length));for(let n2 in t)!Mr.has(n2)&&!n2.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:n2,known:Mr}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return K4.errors=e,r===0}function Ae(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.dpia!==void 0){let y7=t.dpia,c2=r,i3=true,l6=r;y7&&typeof y7=="object"&&!Array.isArray(y7)||(e=s2(e,{}),r++);var n2=l6===r;if(r=c2,e!==null&&(c2?e.length=c2:e=null),n2){let d7=r;K4(y7,a2+"/dpia")||(e=o3(e,K4.errors),r=e.length);var n2=d7===r;i3=n2}else{let d7=r;m6(y7,a2+"/dpia")||(e=o3(e,m6.errors),r=e.length);var n2=d7===r;i3=n2}}if(t.lia!==void 0){let y7=t.lia,c2=r,i3=true,l6=r;y7&&typeof y7=="object"&&!Array.isArray(y7)||(e=s2(e,{}),r++);var p4=l6===r;if(r=c2,e!==null&&(c2?e.length=c2:e=null),p4){let d7=r;K4(y7,a2+"/lia")||(e=o3(e,K4.errors),r=e.length);var p4=d7===r;i3=p4}else{let d7=r;m6(y7,a2+"/lia")||(e=o3(e,m6.errors),r=e.length);var p4=d7===r;i3=p4}}if(t.compatibility!==void 0){let y7=t.compatibility,c2=r,i3=true,l6=r;y7&&typeof y7=="object"&&!Array.isArray(y7)||(e=s2(e,{}),r++);var u=l6===r;if(r=c2,e!==null&&(c2?e.length=c2:e=null),u){let d7=r;K4(y7,a2+"/compatibility")||(e=o3(e,K4.errors),r=e.length);var u=d7===r;i3=u}else{let d7=r;m6(y7,a2+"/compatibility")||(e=o3(e,m6.errors),r=e.length);var u=d7===r;i3=u}}if(t.necessity!==void 0){let y7=t.necessity,c2=r,i3=true,l6=r;y7&&typeof y7=="object"&&!Array.isArray(y7)||(e=s2(e,{}),r++);var v6=l6===r;if(r=c2,e!==null&&(c2?e.length=c2:e=null),v6){let d7=r;K4(y7,a2+"/necessity")||(e=o3(e,K4.errors),r=e.length);var v6=d7===r;i3=v6}else{let d7=r;m6(y7,a2+"/necessity")||(e=o3(e,m6.errors),r=e.length);var v6=d7===r;i3=v6}}if(t.basis_change!==void 0){let y7=t.basis_change,c2=r,i3=true,l6=r;y7&&typeof y7=="object"&&!Array.isArray(y7)||(e=s2(e,{}),r++);var k5=l6===r;if(r=c2,e!==null&&(c2?e.length=c2:e=null),k5){let d7=r;K4(y7,a2+"/basis_change")||(e=o3(e,K4.errors),r=e.length);var k5=d7===r;i3=k5}else{let d7=r;m6(y7,a2+"/basis_change")||(e=o3(e,m6.errors),r=e.length);var k5=d7===r;i3=k5}}if(t.biometric!==void 0){let y7=t.biometric,c2=r,i3=true,l6=r;y7&&typeof y7=="object"&&!Array.isArray(y7)||(e=s2(e,{}),r++);var f6=l6===r;if(r=c2,e!==null&&(c2?e.length=c2:e=null),f6){let d7=r;K4(y7,a2+"/biometric")||(e=o3(e,K4.errors),r=e.length);var f6=d7===r;i3=f6}else{let d7=r;m6(y7,a2+"/biometric")||(e=o3(e,m6.errors),r=e.length);var f6=d7===r;i3=f6}}for(let y7 in t)!xr.has(y7)&&!y7.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:y7,known:xr}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return Ae.errors=e,r===0}function ee4(t,a2=""){let e=null,r=0;return Vr.has(t)||(e=s2(e,{instancePath:a2,keyword:"enum",params:{allowedValues:Vr}}),r++),ee4.errors=e,r===0}function be(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ground===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"ground"}}),r++),t.ground!==void 0&&!Nr.has(t.ground)){let p4={instancePath:a2+"/ground",keyword:"enum",params:{allowedValues:Nr}};e=s2(e,p4),r++}if(t.statute!==void 0&&(m6(t.statute,a2+"/statute")||(e=o3(e,m6.errors),r=e.length)),t.regulates_operation!==void 0&&(w4(t.regulates_operation,a2+"/regulates_operation")||(e=o3(e,w4.errors),r=e.length)),t.assessed_at_adoption!==void 0&&(w4(t.assessed_at_adoption,a2+"/assessed_at_adoption")||(e=o3(e,w4.errors),r=e.length)),t.other_dpia_duty!==void 0&&(w4(t.other_dpia_duty,a2+"/other_dpia_duty")||(e=o3(e,w4.errors),r=e.length)),t.document!==void 0&&(m6(t.document,a2+"/document")||(e=o3(e,m6.errors),r=e.length)),t.similar!==void 0){let p4=t.similar,u=r,v6=true,k5=r;Array.isArray(p4)||(e=s2(e,{}),r++);var n2=k5===r;if(r=u,e!==null&&(u?e.length=u:e=null),n2){let f6=r;if(Array.isArray(p4)){let c2=p4.length;for(let i3=0;i3<c2;i3++)ee4(p4[i3],a2+"/similar/"+i3)||(e=o3(e,ee4.errors),r=e.length)}else{let c2={instancePath:a2+"/similar",keyword:"type",params:{type:"array"}};e=s2(e,c2),r++}var n2=f6===r;v6=n2}else{let f6=r;ee4(p4,a2+"/similar")||(e=o3(e,ee4.errors),r=e.length);var n2=f6===r;v6=n2}}for(let p4 in t)!Gr.has(p4)&&!p4.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:p4,known:Gr}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return be.errors=e,r===0}function Pe(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.purpose===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"purpose"}}),r++),t.purpose!==void 0&&(m6(t.purpose,a2+"/purpose")||(e=o3(e,m6.errors),r=e.length)),t.role!==void 0&&(W6(t.role,a2+"/role")||(e=o3(e,W6.errors),r=e.length)),t.data!==void 0){let l6=t.data,d7=r,h5=true,g6=r;Array.isArray(l6)||(e=s2(e,{}),r++);var n2=g6===r;if(r=d7,e!==null&&(d7?e.length=d7:e=null),n2){let A4=r;if(Array.isArray(l6)){let S4=l6.length;for(let _8=0;_8<S4;_8++)V5(l6[_8],a2+"/data/"+_8)||(e=o3(e,V5.errors),r=e.length)}else{let S4={instancePath:a2+"/data",keyword:"type",params:{type:"array"}};e=s2(e,S4),r++}var n2=A4===r;h5=n2}else{let A4=r;V5(l6,a2+"/data")||(e=o3(e,V5.errors),r=e.length);var n2=A4===r;h5=n2}}if(t.subjects!==void 0){let l6=t.subjects,d7=r,h5=true,g6=r;Array.isArray(l6)||(e=s2(e,{}),r++);var p4=g6===r;if(r=d7,e!==null&&(d7?e.length=d7:e=null),p4){let A4=r;if(Array.isArray(l6)){let S4=l6.length;for(let _8=0;_8<S4;_8++)M5(l6[_8],a2+"/subjects/"+_8)||(e=o3(e,M5.errors),r=e.length)}else{let S4={instancePath:a2+"/subjects",keyword:"type",params:{type:"array"}};e=s2(e,S4),r++}var p4=A4===r;h5=p4}else{let A4=r;M5(l6,a2+"/subjects")||(e=o3(e,M5.errors),r=e.length);var p4=A4===r;h5=p4}}if(t.lawful_basis!==void 0&&(he(t.lawful_basis,a2+"/lawful_basis")||(e=o3(e,he.errors),r=e.length)),t.special_category_condition!==void 0&&(fe(t.special_category_condition,a2+"/special_category_condition")||(e=o3(e,fe.errors),r=e.length)),t.criminal_offence_condition!==void 0&&(m6(t.criminal_offence_condition,a2+"/criminal_offence_condition")||(e=o3(e,m6.errors),r=e.length)),t.consent!==void 0&&(me(t.consent,a2+"/consent")||(e=o3(e,me.errors),r=e.length)),t.recipients!==void 0){let l6=t.recipients,d7=r,h5=true,g6=r;Array.isArray(l6)||(e=s2(e,{}),r++);var u=g6===r;if(r=d7,e!==null&&(d7?e.length=d7:e=null),u){let A4=r;if(Array.isArray(l6)){let S4=l6.length;for(let _8=0;_8<S4;_8++)P6(l6[_8],a2+"/recipients/"+_8)||(e=o3(e,P6.errors),r=e.length)}else{let S4={instancePath:a2+"/recipients",keyword:"type",params:{type:"array"}};e=s2(e,S4),r++}var u=A4===r;h5=u}else{let A4=r,b7=r,S4=true,_8=r;l6&&typeof l6=="object"&&!Array.isArray(l6)||(e=s2(e,{}),r++);var v6=_8===r;if(r=b7,e!==null&&(b7?e.length=b7:e=null),v6){let x3=r;if(l6&&typeof l6=="object"&&!Array.isArray(l6)){for(let B5 in l6){let C6=r;P6(B5,a2+"/recipients")||(e=o3(e,P6.errors),r=e.length);var k5=C6===r;if(!k5){let L6={instancePath:a2+"/recipients",keyword:"propertyNames",params:{propertyName:B5}};e=s2(e,L6),r++}}for(let B5 in l6){let C6=l6[B5],L6=r,Ne=true,qr=r;Array.isArray(C6)||(e=s2(e,{}),r++);var f6=qr===r;if(r=L6,e!==null&&(L6?e.length=L6:e=null),f6){let ae2=r;if(Array.isArray(C6)){let se3=C6.length;for(let te4=0;te4<se3;te4++)V5(C6[te4],a2+"/recipients/"+B5+"/"+te4)||(e=o3(e,V5.errors),r=e.length)}else{let se3={instancePath:a2+"/recipients/"+B5,keyword:"type",params:{type:"array"}};e=s2(e,se3),r++}var f6=ae2===r;Ne=f6}else{let ae2=r;V5(C6,a2+"/recipients/"+B5)||(e=o3(e,V5.errors),r=e.length);var f6=ae2===r;Ne=f6}}}else{let B5={instancePath:a2+"/recipients",keyword:"type",params:{type:"object"}};e=s2(e,B5),r++}var v6=x3===r;S4=v6}else{let x3=r;P6(l6,a2+"/recipients")||(e=o3(e,P6.errors),r=e.length);var v6=x3===r;S4=v6}var u=A4===r;h5=u}}if(t.technologies!==void 0){let l6=t.technologies,d7=r,h5=true,g6=r;Array.isArray(l6)||(e=s2(e,{}),r++);var y7=g6===r;if(r=d7,e!==null&&(d7?e.length=d7:e=null),y7){let A4=r;if(Array.isArray(l6)){let S4=l6.length;for(let _8=0;_8<S4;_8++)P6(l6[_8],a2+"/technologies/"+_8)||(e=o3(e,P6.errors),r=e.length)}else{let S4={instancePath:a2+"/technologies",keyword:"type",params:{type:"array"}};e=s2(e,S4),r++}var y7=A4===r;h5=y7}else{let A4=r;P6(l6,a2+"/technologies")||(e=o3(e,P6.errors),r=e.length);var y7=A4===r;h5=y7}}if(t.features!==void 0){let l6=t.features,d7=r,h5=true,g6=r;Array.isArray(l6)||(e=s2(e,{}),r++);var c2=g6===r;if(r=d7,e!==null&&(d7?e.length=d7:e=null),c2){let A4=r;if(Array.isArray(l6)){let S4=l6.length;for(let _8=0;_8<S4;_8++)X4(l6[_8],a2+"/features/"+_8)||(e=o3(e,X4.errors),r=e.length)}else{let S4={instancePath:a2+"/features",keyword:"type",params:{type:"array"}};e=s2(e,S4),r++}var c2=A4===r;h5=c2}else{let A4=r;X4(l6,a2+"/features")||(e=o3(e,X4.errors),r=e.length);var c2=A4===r;h5=c2}}if(t.decisions!==void 0&&(ge(t.decisions,a2+"/decisions")||(e=o3(e,ge.errors),r=e.length)),t.scale!==void 0){let l6=t.scale,d7=r,h5=true,g6=r;l6&&typeof l6=="object"&&!Array.isArray(l6)||(e=s2(e,{}),r++);var i3=g6===r;if(r=d7,e!==null&&(d7?e.length=d7:e=null),i3){let A4=r;we(l6,a2+"/scale")||(e=o3(e,we.errors),r=e.length);var i3=A4===r;h5=i3}else{let A4=r;if(!Kr.has(l6)){let S4={instancePath:a2+"/scale",keyword:"enum",params:{allowedValues:Kr}};e=s2(e,S4),r++}var i3=A4===r;h5=i3}}if(t.by_default!==void 0&&(z5(t.by_default,a2+"/by_default")||(e=o3(e,z5.errors),r=e.length)),t.risk_of_physical_harm!==void 0&&(w4(t.risk_of_physical_harm,a2+"/risk_of_physical_harm")||(e=o3(e,w4.errors),r=e.length)),t.new_technology!==void 0&&(w4(t.new_technology,a2+"/new_technology")||(e=o3(e,w4.errors),r=e.length)),t.article_14!==void 0&&!Tr.has(t.article_14)){let l6={instancePath:a2+"/article_14",keyword:"enum",params:{allowedValues:Tr}};e=s2(e,l6),r++}t.clean_room!==void 0&&(_e(t.clean_room,a2+"/clean_room")||(e=o3(e,_e.errors),r=e.length)),t.sar_exemption!==void 0&&(ke(t.sar_exemption,a2+"/sar_exemption")||(e=o3(e,ke.errors),r=e.length)),t.objection!==void 0&&(m6(t.objection,a2+"/objection")||(e=o3(e,m6.errors),r=e.length)),t.assessments!==void 0&&(Ae(t.assessments,a2+"/assessments")||(e=o3(e,Ae.errors),r=e.length)),t.dpia_not_required!==void 0&&(m6(t.dpia_not_required,a2+"/dpia_not_required")||(e=o3(e,m6.errors),r=e.length)),t.dpia_exemption!==void 0&&(be(t.dpia_exemption,a2+"/dpia_exemption")||(e=o3(e,be.errors),r=e.length));for(let l6 in t)!Cr.has(l6)&&!l6.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:l6,known:Cr}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return Pe.errors=e,r===0}function Se(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.channel===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"channel"}}),r++),t.channel!==void 0&&!Er.has(t.channel)){let n2={instancePath:a2+"/channel",keyword:"enum",params:{allowedValues:Er}};e=s2(e,n2),r++}if(t.audience!==void 0&&!Br.has(t.audience)){let n2={instancePath:a2+"/audience",keyword:"enum",params:{allowedValues:Br}};e=s2(e,n2),r++}if(t.content!==void 0&&!Wr.has(t.content)){let n2={instancePath:a2+"/content",keyword:"enum",params:{allowedValues:Wr}};e=s2(e,n2),r++}if(t.recorded_material!==void 0&&(w4(t.recorded_material,a2+"/recorded_material")||(e=o3(e,w4.errors),r=e.length)),t.consent!==void 0&&!Rr.has(t.consent)){let n2={instancePath:a2+"/consent",keyword:"enum",params:{allowedValues:Rr}};e=s2(e,n2),r++}t.activity!==void 0&&(P6(t.activity,a2+"/activity")||(e=o3(e,P6.errors),r=e.length));for(let n2 in t)!Lr.has(n2)&&!n2.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:n2,known:Lr}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return Se.errors=e,r===0}function je(t,a2=""){let e=null,r=0;return typeof t=="string"?Jr.test(t)||(e=s2(e,{instancePath:a2,keyword:"pattern",params:{pattern:"^[0-9a-f]{32,}$"}}),r++):(e=s2(e,{instancePath:a2,keyword:"type",params:{type:"string"}}),r++),je.errors=e,r===0}function Me(t,a2=""){let e=null,r=0;return typeof t=="string"?Qr.test(t)||(e=s2(e,{instancePath:a2,keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"}}),r++):(e=s2(e,{instancePath:a2,keyword:"type",params:{type:"string"}}),r++),Me.errors=e,r===0}function re4(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){t.rule===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"rule"}}),r++),t.at===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"at"}}),r++),t.finding===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"finding"}}),r++),t.reason===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"reason"}}),r++),t.until===void 0&&(e=s2(e,{instancePath:a2,keyword:"required",params:{missingProperty:"until"}}),r++),t.rule!==void 0&&(m6(t.rule,a2+"/rule")||(e=o3(e,m6.errors),r=e.length)),t.at!==void 0&&(m6(t.at,a2+"/at")||(e=o3(e,m6.errors),r=e.length)),t.finding!==void 0&&(je(t.finding,a2+"/finding")||(e=o3(e,je.errors),r=e.length)),t.reason!==void 0&&(m6(t.reason,a2+"/reason")||(e=o3(e,m6.errors),r=e.length)),t.until!==void 0&&(Me(t.until,a2+"/until")||(e=o3(e,Me.errors),r=e.length));for(let n2 in t)!Ir.has(n2)&&!n2.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:n2,known:Ir}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return re4.errors=e,r===0}function xe(t,a2=""){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.version!==void 0&&!Ge.has(t.version)){let c2={instancePath:a2+"/version",keyword:"enum",params:{allowedValues:Ge}};e=s2(e,c2),r++}if(t.include!==void 0){let c2=t.include,i3=r,l6=true,d7=r;Array.isArray(c2)||(e=s2(e,{}),r++);var n2=d7===r;if(r=i3,e!==null&&(i3?e.length=i3:e=null),n2){let h5=r;if(Array.isArray(c2)){let A4=c2.length;for(let b7=0;b7<A4;b7++)m6(c2[b7],a2+"/include/"+b7)||(e=o3(e,m6.errors),r=e.length)}else{let A4={instancePath:a2+"/include",keyword:"type",params:{type:"array"}};e=s2(e,A4),r++}var n2=h5===r;l6=n2}else{let h5=r;m6(c2,a2+"/include")||(e=o3(e,m6.errors),r=e.length);var n2=h5===r;l6=n2}}if(t.system!==void 0&&(oe3(t.system,a2+"/system")||(e=o3(e,oe3.errors),r=e.length)),t.defaults!==void 0&&(ne3(t.defaults,a2+"/defaults")||(e=o3(e,ne3.errors),r=e.length)),t.datasets!==void 0){let c2=t.datasets;if(c2&&typeof c2=="object"&&!Array.isArray(c2)){for(let i3 in c2){let l6=r;P6(i3,a2+"/datasets")||(e=o3(e,P6.errors),r=e.length);var p4=l6===r;if(!p4){let d7={instancePath:a2+"/datasets",keyword:"propertyNames",params:{propertyName:i3}};e=s2(e,d7),r++}}for(let i3 in c2)ce3(c2[i3],a2+"/datasets/"+i3)||(e=o3(e,ce3.errors),r=e.length)}else{let i3={instancePath:a2+"/datasets",keyword:"type",params:{type:"object"}};e=s2(e,i3),r++}}if(t.recipients!==void 0){let c2=t.recipients;if(c2&&typeof c2=="object"&&!Array.isArray(c2)){for(let i3 in c2){let l6=r;P6(i3,a2+"/recipients")||(e=o3(e,P6.errors),r=e.length);var u=l6===r;if(!u){let d7={instancePath:a2+"/recipients",keyword:"propertyNames",params:{propertyName:i3}};e=s2(e,d7),r++}}for(let i3 in c2)ye(c2[i3],a2+"/recipients/"+i3)||(e=o3(e,ye.errors),r=e.length)}else{let i3={instancePath:a2+"/recipients",keyword:"type",params:{type:"object"}};e=s2(e,i3),r++}}if(t.technologies!==void 0){let c2=t.technologies;if(c2&&typeof c2=="object"&&!Array.isArray(c2)){for(let i3 in c2){let l6=r;P6(i3,a2+"/technologies")||(e=o3(e,P6.errors),r=e.length);var v6=l6===r;if(!v6){let d7={instancePath:a2+"/technologies",keyword:"propertyNames",params:{propertyName:i3}};e=s2(e,d7),r++}}for(let i3 in c2)ue2(c2[i3],a2+"/technologies/"+i3)||(e=o3(e,ue2.errors),r=e.length)}else{let i3={instancePath:a2+"/technologies",keyword:"type",params:{type:"object"}};e=s2(e,i3),r++}}if(t.activities!==void 0){let c2=t.activities;if(c2&&typeof c2=="object"&&!Array.isArray(c2)){for(let i3 in c2){let l6=r;P6(i3,a2+"/activities")||(e=o3(e,P6.errors),r=e.length);var k5=l6===r;if(!k5){let d7={instancePath:a2+"/activities",keyword:"propertyNames",params:{propertyName:i3}};e=s2(e,d7),r++}}for(let i3 in c2)Pe(c2[i3],a2+"/activities/"+i3)||(e=o3(e,Pe.errors),r=e.length)}else{let i3={instancePath:a2+"/activities",keyword:"type",params:{type:"object"}};e=s2(e,i3),r++}}if(t.communications!==void 0){let c2=t.communications;if(c2&&typeof c2=="object"&&!Array.isArray(c2)){for(let i3 in c2){let l6=r;P6(i3,a2+"/communications")||(e=o3(e,P6.errors),r=e.length);var f6=l6===r;if(!f6){let d7={instancePath:a2+"/communications",keyword:"propertyNames",params:{propertyName:i3}};e=s2(e,d7),r++}}for(let i3 in c2)Se(c2[i3],a2+"/communications/"+i3)||(e=o3(e,Se.errors),r=e.length)}else{let i3={instancePath:a2+"/communications",keyword:"type",params:{type:"object"}};e=s2(e,i3),r++}}if(t.accepted!==void 0){let c2=t.accepted,i3=r,l6=true,d7=r;Array.isArray(c2)||(e=s2(e,{}),r++);var y7=d7===r;if(r=i3,e!==null&&(i3?e.length=i3:e=null),y7){let h5=r;if(Array.isArray(c2)){let A4=c2.length;for(let b7=0;b7<A4;b7++)re4(c2[b7],a2+"/accepted/"+b7)||(e=o3(e,re4.errors),r=e.length)}else{let A4={instancePath:a2+"/accepted",keyword:"type",params:{type:"array"}};e=s2(e,A4),r++}var y7=h5===r;l6=y7}else{let h5=r;re4(c2,a2+"/accepted")||(e=o3(e,re4.errors),r=e.length);var y7=h5===r;l6=y7}}for(let c2 in t)!Ve.has(c2)&&!c2.startsWith("x-")&&(e=s2(e,{instancePath:a2,keyword:"x-onlyKeys",params:{key:c2,known:Ve}}),r++)}else e=s2(e,{instancePath:a2,keyword:"type",params:{type:"object"}}),r++;return xe.errors=e,r===0}var s2,o3,Zr,Ge,Ve,Ur,Ke,Te,Ce,Ee,Be,We,Re,Le,Dr,Ie,qe,Hr,Ze,Fe,Or,Ue,De,He,Oe,Ye,Je,Qe,$e,ze,Xe,er,rr,tr,ar,sr,or,Yr,nr,lr,ir,cr,dr,yr,pr,ur,hr,fr,mr,gr,vr,wr,_r,kr,Ar,br,Pr,Sr,jr,Mr,xr,Nr,Gr,Vr,Kr,Tr,Cr,Er,Br,Wr,Rr,Lr,Jr,Qr,Ir,init_validate_generated=__esm({"src/declaration/validate.generated.js"(){s2=(t,a2)=>t===null?[a2]:(t.push(a2),t),o3=(t,a2)=>{if(t===null)return a2;for(let e of a2)t.length<1e3&&t.push(e);return t},Zr=xe,Ge=new Set([1]),Ve=new Set(["version","include","system","defaults","datasets","recipients","technologies","activities","communications","accepted"]),Ur=new RegExp("\\S","");Ke=new Set(["controller","joint-controller","processor","not-responsible"]);Te=new Set(["purposes","essential-means","non-essential-means","retention","use-limits","recipients"]);Ce=new Set(["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","YE","YT","ZA","ZM","ZW","unknown"]);Ee=new Set([true,false,"unknown"]);Be=new Set(["saas","paas","iaas","other","none","unknown"]),We=new Set(["name","description","organisation","role","decides","country","contact","privacy_notice","technologies_notice","offered_to_children","household_use","business_use","posted_publicly","public_authority","provides_service"]);Re=new Set(["customers","service-users","website-visitors","members-of-public","visitors","employees","workers","job-applicants","contractors","students","children","patients","care-home-residents","vulnerable-adults","older-people","disabled-people","debtors","research-participants","voters","drivers","business-contacts","directors","sole-traders","suspects","victims","deceased","organisations"]);Le=new Set(["EU","EEA","AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","YE","YT","ZA","ZM","ZW","unknown"]);Dr=new RegExp("^(?:(?:[1-9]\\d* (?:day|week|month|year)s?|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)(?: after (?:account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement))?|account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement|unknown)$","");Ie=new Set(["cloud","encrypted_at_rest","encrypted_in_transit"]);qe=new Set(["subjects","held_in","retention","security"]);Hr=new RegExp("^(?!x-)[A-Za-z][A-Za-z0-9_-]{0,99}$","");Ze=new Set(["direct","observed","inferred","third-party","public","derived","unknown"]);Fe=new Set(["document","recipients"]);Or=new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|unknown)$","");Ue=new Set(["assessment","motivated_intruder_test","reviewed","linkable"]);De=new Set(["name","username","government-id","customer-id","external-account-id","employee-id","signature","email","corporate-email","phone","postal-address","messenger-handle","ip-address","cookie-id","device-id","mac-address","advertising-id","browser-fingerprint","user-agent","session-data","vehicle-registration","vehicle-id","property-reference","date-of-birth","age","gender","nationality","marital-status","locale","precise-location","approximate-location","movements","bank-account","payment-card","account-balance","transactions","investments","income","credit","browsing-history","usage","purchase-history","preferences","interactions","driving-history","lifestyle","possessions","referral-source","message-content","call-recording","free-text","document","error-report","technical-log","relationships","family","photo","video","voice-recording","job-title","salary","performance","attendance","employment-history","education","grades","password","authentication-token","second-factor","security-answer","profile","score","inference","vulnerability-flag","racial-origin","ethnic-origin","political-opinion","religious-belief","philosophical-belief","trade-union-membership","genetic","biometric","health","sex-life","sexual-orientation","criminal-conviction","criminal-allegation","company-name","company-number","aggregate-statistics","machine-data"]);He=new Set(["racial-origin","ethnic-origin","political-opinion","religious-belief","philosophical-belief","trade-union-membership","genetic","biometric","health","sex-life","sexual-orientation","criminal-conviction","criminal-allegation"]);Oe=new Set(["racial-origin","ethnic-origin","political-opinion","religious-belief","philosophical-belief","trade-union-membership","genetic","biometric","health","sex-life","sexual-orientation"]);Ye=new Set(["face-template","voice-template","fingerprint-template","gait-template","other-template"]);Je=new Set(["identifiable","pseudonymised","anonymised","not-personal"]),Qe=new Set(["none","incidental","deliberate","used","unknown"]),$e=new Set(["category","state","may_contain","subjects","retention","inference","infers","technical_processing"]);ze=new Set(["electronic","filing-system","unstructured-paper"]),Xe=new Set(["description","role","subjects","source","derived_from","medium","held_in","retention","agreements","security","anonymisation","fields","by_category"]);er=new Set(["processor","sub-processor","controller","joint-controller","same-entity"]);rr=new Set(["model-training","product-improvement","analytics","advertising","resale","legal-duty","other","unknown"]);tr=new Set(["adequacy","uk-us-data-bridge","idta","addendum","bcr","exception","none","unknown"]),ar=new Set(["mechanism","risk_assessment","verified"]);sr=new Set(["name","role","country","processed_in","contract","data_sharing_agreement","own_purposes","own_purposes_role","collects_directly","optional","chosen_by_customer","transfer"]);or=new Set(["cookie","local-storage","pixel","sdk","fingerprinting","link-decoration","script","browser-extension","device-permission","chat-widget","captcha","session-replay","hardware-tracker"]);Yr=new RegExp("^[A-Za-z0-9_\\-*?]{1,100}(?:\\.[A-Za-z0-9_\\-*?]{1,100})?$","");nr=new Set(["child-protection","adult-oversight","editorial-control","regulatory-oversight","opt-out","engagement","advertising"]);lr=new Set(["document","grounds"]);ir=new Set(["enabled","compelling_reason"]);cr=new Set(["strictly-necessary","security","communication","functional","appearance","analytics","diagnostics","support","advertising","social-media","emergency"]),dr=new Set(["opt-in","opt-out","none","unknown"]),yr=new Set(["kind","purpose","provider","collects","consent","notice","objection","by_default"]);pr=new Set(["consent","contract","legal-obligation","vital-interests","public-task","legitimate-interests","recognised-legitimate-interests","unknown"]);ur=new Set(["explicit-consent","employment-social-security","vital-interests","not-for-profit","made-public","legal-claims","substantial-public-interest","health-or-social-care","public-health","archiving-research-statistics","unknown"]);hr=new Set(["all","some","unknown"]),fr=new Set(["condition_of_service","refusal_detriment","withdrawal","capacity","bundled_in_contract"]);mr=new Set(["profiling","scoring","risk-ranking","automated-decision","location-tracking","behaviour-tracking","employee-monitoring","public-monitoring","video-surveillance","facial-recognition","live-facial-recognition","biometric-identification","watchlist","ai","generative-ai","model-training","data-matching","data-broker-data","recommender","targeted-advertising","social-media-targeting","political-campaigning","direct-marketing","research","clean-room","contact-tracing","anonymised-sharing","clinical-use","external-app"]);gr=new Set(["none","assisted","sole","unknown"]),vr=new Set(["none","significant","legal","unknown"]),wr=new Set(["automation","effect","gates_access"]);_r=new Set(["unknown"]);kr=new Set(["local","regional","national","international","unknown"]),Ar=new Set(["individuals","volume","variety","duration","extent","large","individual_professional"]);br=new Set(["lists_separated","techniques"]);Pr=new Set(["research","serious-harm","unfounded","excessive","unknown"]),Sr=new Set(["release","withhold","unknown"]),jr=new Set(["ground","action","health_professional_opinion","request","safeguards","decisions_about_people","blanket"]);Mr=new Set(["document","date"]);xr=new Set(["dpia","lia","compatibility","necessity","basis_change","biometric"]);Nr=new Set(["legal-basis-assessed","similar-dpia"]),Gr=new Set(["ground","statute","regulates_operation","assessed_at_adoption","other_dpia_duty","document","similar"]),Vr=new Set(["nature","scope","context","purposes"]);Kr=new Set(["unknown"]),Tr=new Set(["provided","impossible","disproportionate-effort","unknown"]),Cr=new Set(["purpose","role","data","subjects","lawful_basis","special_category_condition","criminal_offence_condition","consent","recipients","technologies","features","decisions","scale","by_default","risk_of_physical_harm","new_technology","article_14","clean_room","sar_exemption","objection","assessments","dpia_not_required","dpia_exemption"]);Er=new Set(["email","sms","phone","automated-call","post","push","in-app","web-page","social-media"]),Br=new Set(["directed","indiscriminate","unknown"]),Wr=new Set(["promotional","neutral","service","unknown"]),Rr=new Set(["opt-in","soft-opt-in","none","unknown"]),Lr=new Set(["channel","audience","content","recorded_material","consent","activity"]);Jr=new RegExp("^[0-9a-f]{32,}$","");Qr=new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$","");Ir=new Set(["rule","at","finding","reason","until"])}});
// src/declaration/shape.ts
function shapeErrors(value, source, sound = /* @__PURE__ */ new Set(), alike = /* @__PURE__ */ new Map()) {
  let rest = withoutSound(value, sound);
  if (Zr(withoutPlainFields(rest, alike))) return [];
  alike.size > 0 && Zr(withoutPlainFields(rest, /* @__PURE__ */ new Map()));
  let located = own(Zr.errors ?? []).slice(0, 1e3).map((error) => ({ error, subject: subjectOf(value, error.instancePath) })).map(({ error, subject }) => ({ error, subject, place: placeOf2(error, subject, source) })).sort((a2, b7) => a2.place.line - b7.place.line || a2.place.column - b7.place.column);
  return firstOf(located.slice(0, 101).map(({ error, subject, place }) => ({ ...problemOf(error, subject), ...place })));
}
function withoutSound(value, sound) {
  if (sound.size === 0) return value;
  let rest = { ...value };
  for (let section of sections) {
    let entries = rest[section];
    isMap3(entries) && (rest[section] = Object.fromEntries(Object.entries(entries).filter(([, entry2]) => !sound.has(entry2))));
  }
  return rest;
}
function withoutPlainFields(value, alike) {
  if (!isMap3(value.datasets)) return value;
  let datasets = /* @__PURE__ */ Object.create(null), seen3 = new Set(Object.keys(categories));
  for (let [id, dataset] of Object.entries(value.datasets))
    datasets[id] = isMap3(dataset) && isMap3(dataset.fields) ? { ...dataset, fields: otherFields(dataset.fields, alike, seen3) } : dataset;
  return { ...value, datasets };
}
function otherFields(fields2, alike, seen3) {
  let others = /* @__PURE__ */ Object.create(null);
  for (let id of Object.keys(fields2)) {
    let said3 = fields2[id], one2 = alike.get(said3) ?? said3;
    seen3.has(one2) && plainId.test(id) || (others[id] = said3, isMap3(one2) && seen3.add(one2));
  }
  return others;
}
function own(errors) {
  let kept2 = [];
  for (let error of errors)
    error.keyword !== "propertyNames" ? kept2.push(error) : kept2.push({ ...error, params: { ...error.params, ...kept2.pop()?.params } });
  return kept2;
}
function subjectOf(root, path) {
  let subject = { container: root, name: "", key: void 0, value: root }, steps = path.split("/");
  for (let index = 1; index < steps.length; index++) {
    let container = subject.value;
    if (typeof container != "object" || container === null) break;
    let isList = Array.isArray(container), step = steps[index];
    for (; !Object.hasOwn(container, step) && index + 1 < steps.length; ) step += `/${steps[++index]}`;
    let key2 = isList ? Number(step) : step;
    subject = { container, key: key2, name: isList ? subject.name : step, value: container[key2] };
  }
  return /^\/datasets\/[^/]+\/fields\/[^/]+(?:\/\d+)?$/.test(path) ? { ...subject, name: "category" } : subject;
}
function placeOf2(error, { container, key: key2, value }, source) {
  let start3 = { file: source.path, line: 1, column: 1, endLine: 1, endColumn: 1 }, inside = error.params.key ?? error.params.propertyName;
  if (inside !== void 0) return source.placeOf(value, String(inside), "key") ?? start3;
  if (key2 === void 0) return source.placeOfContainer(container) ?? start3;
  let part = error.keyword === "required" || value === null ? "key" : "value";
  return source.placeOf(container, key2, part) ?? source.placeOfContainer(container) ?? start3;
}
function problemOf({ keyword, params }, { name, value }) {
  let key2 = name === "" ? "the file" : `\`${shown(name).slice(1, -1)}\``;
  if (keyword === "x-onlyKeys") return unknownKey(key2, String(params.key), params.known);
  if (keyword === "propertyNames") return unknownName(key2, String(params.propertyName), params);
  if (keyword === "required") {
    let missing2 = String(params.missingProperty);
    return { code: "missing-key", message: `${key2} has no \`${missing2}\``, hint: `Add \`${missing2}: \u2026\`` };
  }
  if (value === null)
    return {
      code: "no-value",
      message: `${key2} has no value`,
      hint: "Give it one, write `unknown` where that may stand, or remove the key"
    };
  if (keyword === "enum") return unknownValue(key2, value, params.allowedValues);
  if (keyword === "pattern") {
    let { form = "", hint: hint3 = "" } = wanted[String(params.pattern)] ?? {};
    return form === "Text" ? { code: "no-value", message: `${key2} is empty`, hint: "Write something, or remove the key" } : { code: form === "Id" ? "invalid-id" : form.startsWith("Da") && form !== "DataReference" ? "invalid-date" : "invalid-value", message: `${shown(value)} is not what ${key2} can say`, hint: hint3 };
  }
  if (keyword === "minimum") return { code: "invalid-value", message: `${key2} is negative`, hint: "Write 0 or more" };
  let kind = kinds2[String(params.type)] ?? String(params.type);
  return { code: "wrong-type", message: `${key2} must be ${kind}, not ${kindOf(value)}`, hint: quoteHint(params.type, value) };
}
function unknownKey(key2, written, known4) {
  let hint3 = didYouMean(written, known4) ?? `Known here: ${[...known4].join(", ")}; keys of your own begin with \`x-\``;
  return { code: "unknown-key", message: `${shown(written)} is no key of ${key2}`, hint: hint3 };
}
function unknownName(key2, written, params) {
  return params.allowedValues instanceof Set ? unknownValue(key2, written, params.allowedValues) : { code: "invalid-id", message: `${shown(written)} cannot be an id in ${key2}`, hint: wanted[String(params.pattern)]?.hint };
}
function unknownValue(key2, value, allowed) {
  let words5 = [...allowed].map(String);
  if (words5.length === 1 && words5[0] === "unknown")
    return { code: "invalid-value", message: `${shown(value)} is not what ${key2} can say`, hint: "Write a whole number, or `unknown`" };
  let choices = words5.length > mostChoices2 ? `Your editor lists the ${words5.length} values; so does the reference` : `It is one of ${words5.join(", ")}`;
  if (typeof value == "object") return { code: "wrong-type", message: `${key2} must be one word, not ${kindOf(value)}`, hint: choices };
  let written = String(value), other = otherNames[written], near = other !== void 0 && words5.includes(other) ? `Did you mean \`${other}\`?` : didYouMean(written, words5);
  return { code: "unknown-value", message: `${shown(value)} is no value of ${key2}`, hint: near ?? choices };
}
function kindOf(value) {
  return Array.isArray(value) ? "a list" : typeof value == "object" ? "a map" : { string: "text", number: "a number", boolean: "yes or no" }[typeof value] ?? "that";
}
function quoteHint(type, value) {
  return type === "string" && typeof value != "object" ? "Put it in quotes" : type === "object" ? "Write its keys below it, indented" : "See what your editor offers here, or the reference";
}
var mostChoices2, kinds2, plainId, otherNames, init_shape2 = __esm({
  "src/declaration/shape.ts"() {
    init_entity();
    init_most_errors();
    init_nearest();
    init_plain_reader();
    init_shown();
    init_validate_generated();
    init_vocabulary();
    mostChoices2 = 14, kinds2 = {
      object: "a map (`key: value`)",
      array: "a list",
      string: "text",
      integer: "a whole number"
    }, plainId = /^[A-Za-wyz]\w*$/, otherNames = { UK: "GB", EL: "GR", yes: "true", on: "true", no: "false", off: "false" };
  }
});

// src/declaration/build.ts
function buildDeclaration(root, files, like) {
  let errors = files.flatMap((file, index) => fileErrors(file, index === 0));
  if (errors.length > 0) return { ok: !1, errors };
  let raw = files.map((file) => ({ ...file, value: file.value, values: new FieldValues(file.plain?.alike) })), [first] = raw;
  if (first === void 0) throw new Error("a declaration has a root file");
  let sections2 = new Sections(raw), written = (key2) => ({ file: first.source, container: first.value, key: key2, named: "key" }), single = (key2, value) => new FileEntity(key2 === "system" ? "system" : "dataset", key2, key2, inFull2(value), written(key2)), declaration = {
    root,
    files: files.map(({ source }) => source),
    parsed: files,
    system: single("system", first.value.system ?? {}),
    defaults: first.value.defaults && single("defaults", first.value.defaults),
    datasets: sections2.read("datasets", (id, raw2, file, container, errors2) => {
      let said3 = (file.sound?.has(raw2) ? like?.datasets.get(id)?.said : void 0) ?? file.values.saidBy(raw2);
      return datasetEntity(id, raw2, { file: file.source, container, key: id, named: "key" }, said3, errors2);
    }),
    recipients: sections2.plain("recipients", "recipient"),
    technologies: sections2.plain("technologies", "technology"),
    activities: sections2.plain("activities", "activity", activityInFull),
    communications: sections2.plain("communications", "communication"),
    accepted: acceptedRisks(first.value, first.source)
  }, wrong2 = [...sections2.errors, ...referenceErrors(declaration)];
  return wrong2.length > 0 ? { ok: !1, errors: firstOf(inOrder2(wrong2, declaration)) } : { ok: !0, value: declaration };
}
function inOrder2(errors, { files }) {
  let rank = new Map(files.map(({ path }, index) => [path, index]));
  return errors.toSorted((a2, b7) => (rank.get(a2.file) ?? 0) - (rank.get(b7.file) ?? 0) || a2.line - b7.line || a2.column - b7.column);
}
function fileErrors({ value, source, sound, plain: plain3 }, isRoot) {
  let start3 = startOf(source);
  if (value == null)
    return [{ code: "empty-file", message: "the file is empty", hint: "Begin with `version: 1` and `system: { name: \u2026 }`", ...start3 }];
  if (!isMap3(value))
    return [{ code: "wrong-type", message: "the file is not a map", hint: "Begin with `version: 1` and `system: { name: \u2026 }`", ...start3 }];
  let version = versionError(value, source, isRoot);
  if (version !== void 0) return [version];
  let errors = shapeErrors(value, source, sound, plain3?.alike);
  return isRoot && value.system === void 0 && errors.unshift({ code: "missing-key", message: "the file has no `system`", hint: "Add `system: { name: \u2026 }`", ...start3 }), isRoot ? errors : [...misplaced2(value, source), ...errors];
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
  return rootKeys.filter((key2) => Object.hasOwn(value, key2)).map((key2) => ({
    code: "not-in-included",
    message: `\`${key2}\` stands in a file that another one includes`,
    hint: "Move it to the root file: an included file holds datasets, recipients, technologies and activities alone",
    ...source.placeOf(value, key2, "key") ?? startOf(source)
  }));
}
function acceptedRisks(value, file) {
  let { accepted = [] } = value;
  return asList(accepted).map((entry2, index) => {
    let raw = entry2, id = `${raw.rule}@${raw.at}`, written = Array.isArray(accepted) ? { container: accepted, key: index, named: "value" } : { container: value, key: "accepted", named: "key" };
    return new FileEntity("accepted", id, `accepted.${id}`, inFull2(raw), { file, ...written });
  });
}
var rootKeys, Sections, init_build = __esm({
  "src/declaration/build.ts"() {
    init_dataset_entity();
    init_entity();
    init_fields_said();
    init_most_errors();
    init_references();
    init_repeated_id();
    init_shape2();
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
        for (let file of this.#files) {
          let container = file.value[section] ?? {};
          for (let id of Object.keys(container)) {
            let made2 = make(id, container[id], file, container, this.errors), first = entities.get(id);
            first === void 0 ? entities.set(id, made2) : this.errors.push(repeatedId(`${section}.${id}`, first.place, made2.place));
          }
        }
        return entities;
      }
      plain(section, kind, full = inFull2) {
        return this.read(
          section,
          (id, raw, file, container) => new FileEntity(kind, id, `${section}.${id}`, full(raw), { file: file.source, container, key: id, named: "key" })
        );
      }
    };
  }
});

// src/declaration/include.ts
import { posix as posix2 } from "node:path";
function includesOf({ value, source }) {
  let includes = [], errors = [];
  if (!isMap3(value) || value.include === void 0) return { includes, errors };
  let all2 = asList(value.include);
  if (all2.length > mostIncludes) {
    let message2 = `the file includes more than ${mostIncludes} paths and globs`, place = source.placeOf(value, "include", "key") ?? startOf(source);
    return { includes, errors: [{ code: "too-much", message: message2, hint: "Name them by a glob, such as `apps/*/privacy.yml`", ...place }] };
  }
  for (let [index, written] of all2.entries()) {
    if (typeof written != "string" || written.trim() === "") continue;
    let list2 = value.include, place = (Array.isArray(list2) ? source.placeOf(list2, index, "value") : source.placeOf(value, "include", "value")) ?? startOf(source), pattern2 = posix2.join(posix2.dirname(source.path), written);
    isOutside(written, pattern2, source.path) ? errors.push({
      code: "include-outside",
      message: `${JSON.stringify(written)} lies outside the repository`,
      hint: "Include files of this repository, by paths with `/` relative to this file",
      ...place
    }) : glob.test(written) && isHeavy(written) ? errors.push({
      code: "include-glob",
      message: `${JSON.stringify(written.slice(0, 60))} is more than a glob here may be`,
      hint: "Use `**` twice at the most, `*` twice at the most between two `/`, one pair of braces with up to 20 words, and no `+(\u2026)`",
      ...place
    }) : includes.push({ pattern: pattern2, isGlob: glob.test(written), place });
  }
  return { includes, errors };
}
function isHeavy(written) {
  let braces = written.match(/\{[^{}]*\}/g) ?? [], segments = written.split("/");
  return /[!?*+@]\(/.test(written) || (written.match(/\{/g) ?? []).length > 1 || braces.some((one2) => one2.split(",").length > 20 || one2.includes("..")) || segments.filter((segment) => segment === "**").length > 2 || segments.some((segment) => segment !== "**" && (segment.match(/\*/g) ?? []).length > 2);
}
function isOutside(written, pattern2, includer) {
  return written.startsWith("/") || written.includes("\\") || written.includes("\0") || pattern2.startsWith("../") ? !0 : posix2.isAbsolute(includer) && !pattern2.startsWith(`${posix2.dirname(includer)}/`);
}
async function resolveIncludes(snapshot, root, includes) {
  let paths = /* @__PURE__ */ new Set(), errors = [];
  for (let { pattern: pattern2, isGlob, place } of includes) {
    let matched = isGlob ? await matching3(snapshot, pattern2) : [pattern2];
    if (matched === void 0)
      errors.push({
        code: "include-glob",
        message: "globs need a repository: here the files cannot be listed",
        hint: "Name each file, or compare revisions",
        ...place
      });
    else if (!isGlob && pattern2 === root)
      errors.push({ code: "include-itself", message: "the file includes itself", hint: "Remove this path", ...place });
    else for (let path of matched) path !== root && paths.add(path);
  }
  return { paths: [...paths].sort(), errors };
}
async function matching3(snapshot, pattern2) {
  return (await snapshot.list(pattern2))?.filter(await matcher(pattern2));
}
async function matcher(pattern2) {
  if (!glob.test(pattern2)) return (path) => path === pattern2;
  let anywhere = /^\*\*\/([^*?[{/!()]+)$/.exec(pattern2)?.[1];
  if (anywhere !== void 0) return (path) => path === anywhere || path.endsWith(`/${anywhere}`);
  let { Minimatch: Minimatch2 } = await Promise.resolve().then(() => (init_esm3(), esm_exports)), compiled = new Minimatch2(pattern2, { dot: !0, nonegate: !0, nocomment: !0 });
  return (path) => path === pattern2 || compiled.match(path);
}
var glob, mostIncludes, init_include = __esm({
  "src/declaration/include.ts"() {
    init_entity();
    init_shorthand();
    glob = /[*?[{]/, mostIncludes = 1e3;
  }
});

// src/declaration/read.ts
async function readDeclaration(snapshot, root, like) {
  let read3 = await readAs(snapshot, root, like);
  return read3.ok || like === void 0 ? read3 : readAs(snapshot, root, void 0);
}
async function readAs(snapshot, root, like) {
  let likeOf = (path) => path === root ? like?.parsed[0] : like?.parsed.find(({ source }) => source.path === path), first = await readFile(snapshot, root, { file: root, line: 1, column: 1, endLine: 1, endColumn: 1 }, likeOf(root));
  if (!first.ok) return first;
  let { includes, errors: outside } = includesOf(first.value), { paths, errors: missing2 } = await resolveIncludes(snapshot, root, includes), errors = [...outside, ...missing2], files = [first.value];
  for (let path of paths) {
    let file = await readFile(snapshot, path, includes.find((include) => include.pattern === path)?.place, likeOf(path));
    file.ok ? files.push(file.value) : errors.push(...file.errors);
  }
  let built = buildDeclaration(root, files, like);
  if (errors.length === 0) return built;
  let others = built.ok ? [] : built.errors.filter(({ code: code2 }) => code2 !== "dangling-reference");
  return { ok: !1, errors: [...errors, ...others] };
}
async function readFile(snapshot, path, named4, like) {
  let bytes = await snapshot.read(path);
  if (bytes !== void 0) return parseYaml(path, bytes, like);
  let place = named4 ?? { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ok: !1, errors: [{ ...await snapshot.isLink?.(path) ?? !1 ? { code: "link", message: `${path} is a link: links are not followed`, hint: "Put the file itself in its place" } : { code: "file-missing", message: `${path} is not there`, hint: `Add it, or mend the path (looked in: ${snapshot.name})` }, ...place }] };
}
async function findRoots(snapshot, choice) {
  let candidates = await pathsMeant(snapshot, choice);
  if (candidates === void 0)
    return { ok: !1, errors: [{ code: "cannot-list", message: "the files here cannot be listed", hint: "Name the file", ...{ file: snapshot.name, line: 1, column: 1, endLine: 1, endColumn: 1 } }] };
  let included = /* @__PURE__ */ new Set(), including = /* @__PURE__ */ new Set();
  for (let path of candidates) {
    let found = await includedBy(snapshot, path);
    found.length > 0 && including.add(path);
    for (let one2 of found) included.add(one2);
  }
  return { ok: !0, value: candidates.filter((path) => !included.has(path) || including.has(path)) };
}
async function pathsMeant(snapshot, choice) {
  return (await snapshot.list())?.filter(await meantBy(choice)).sort();
}
async function meantBy(choice) {
  let wanted2 = await Promise.all(choice.paths.map(matcher)), ignored = await Promise.all(choice.ignore.map(matcher));
  return (path) => wanted2.some((matches) => matches(path)) && !isWorkflow(path) && !ignored.some((matches) => matches(path));
}
async function includedBy(snapshot, path) {
  let bytes = await snapshot.read(path);
  if (bytes === void 0 || !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("include")) return [];
  let parsed3 = parseYaml(path, bytes);
  return parsed3.ok ? (await resolveIncludes(snapshot, path, includesOf(parsed3.value).includes)).paths : [];
}
var isWorkflow, init_read = __esm({
  "src/declaration/read.ts"() {
    init_build();
    init_include();
    init_yaml();
    init_build();
    init_yaml();
    isWorkflow = (path) => path.startsWith(".github/workflows/");
  }
});

// src/changes/content.ts
function sameMeaning(left, right) {
  return sameWriting(left, right) || canonical2(left) === canonical2(right);
}
function sameWriting(left, right) {
  if (left === right) return !0;
  if (typeof left != "object" || typeof right != "object" || left === null || right === null) return !1;
  if (Array.isArray(left))
    return Array.isArray(right) && left.length === right.length && left.every((item3, index) => sameWriting(item3, right[index]));
  let keys2 = Object.keys(left);
  return keys2.length === Object.keys(right).length && keys2.every((key2) => sameWriting(left[key2], right[key2]));
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
var init_content2 = __esm({
  "src/changes/content.ts"() {
    init_meaning();
  }
});

// src/changes/paired.ts
var fields, PairedPaths, init_paired = __esm({
  "src/changes/paired.ts"() {
    fields = ".fields.", PairedPaths = class {
      #paths = /* @__PURE__ */ new Map();
      #datasets = /* @__PURE__ */ new Map();
      join(here, there) {
        this.#paths.set(here, there);
      }
      joinFields(here, there) {
        this.#datasets.set(here.at, { here, there });
      }
      get(at) {
        return this.#paths.get(at) ?? this.#fieldOf(at);
      }
      has(at) {
        return this.get(at) !== void 0;
      }
      #fieldOf(at) {
        let end = at.indexOf(fields), pair2 = end < 0 ? void 0 : this.#datasets.get(at.slice(0, end));
        if (pair2 === void 0) return;
        let id = at.slice(end + fields.length);
        return pair2.here.fields.has(id) ? pair2.there.fields.get(id)?.at : void 0;
      }
    };
  }
});

// src/changes/pairing.ts
function normalisedName(name) {
  return (/^[ -~]*$/.test(name) ? name : name.normalize("NFKC")).toLowerCase().replace(/[\s.,'’&-]+/g, " ").trim();
}
function pair(base2, head) {
  let building = {
    baseOf: new PairedPaths(),
    headOf: new PairedPaths(),
    datasets: /* @__PURE__ */ new Map(),
    candidates: /* @__PURE__ */ new Map(),
    renames: { datasets: /* @__PURE__ */ new Map(), recipients: /* @__PURE__ */ new Map(), technologies: /* @__PURE__ */ new Map(), activities: /* @__PURE__ */ new Map(), fields: /* @__PURE__ */ new Map() }
  };
  join3(building, base2.system, head.system), pairSection("recipients", base2.recipients, head.recipients, building), pairSection("datasets", base2.datasets, head.datasets, building);
  for (let headDataset of head.datasets.values()) {
    let baseAt = building.baseOf.get(headDataset.at), baseDataset = baseAt === void 0 ? void 0 : base2.datasets.get(baseAt.slice(9));
    baseDataset !== void 0 && pairFields(baseDataset, headDataset, building);
  }
  return pairSection("technologies", base2.technologies, head.technologies, building), pairSection("activities", base2.activities, head.activities, building), pairSection("communications", base2.communications, head.communications, building), building;
}
function join3(building, base2, head) {
  building.baseOf.join(head.at, base2.at), building.headOf.join(base2.at, head.at);
}
function pairSection(section, base2, head, building) {
  let samePerson = (left, right) => section !== "recipients" || nameOf3(left) === nameOf3(right), added = [];
  for (let entity of head.values()) {
    let before = base2.get(entity.id);
    before !== void 0 && samePerson(before, entity) ? join3(building, before, entity) : added.push(entity);
  }
  let removed = [...base2.values()].filter((entity) => !building.headOf.has(entity.at)), renamed = matchUp(removed, added, building, (left, right) => samePerson(left, right));
  if (section !== "communications")
    for (let [before, after] of renamed) building.renames[section].set(before.id, after.id);
}
function pairFields(base2, head, building) {
  building.baseOf.joinFields(head, base2), building.headOf.joinFields(base2, head);
  let added = further(head, base2), removed = further(base2, head), sameIds = base2.id === head.id && added.length === 0 && removed.length === 0;
  building.datasets.set(head.at, { base: base2, head, sameIds });
  let rename = (before, after) => building.renames.fields.set(`${base2.id}.${before}`, `${head.id}.${after}`);
  if (base2.id !== head.id) for (let id of head.said.ids) base2.fields.has(id) && rename(id, id);
  let renamed = matchUp(removed.filter(mayBeRenamed), added.filter(mayBeRenamed), building, () => !0);
  for (let [before, after] of renamed) rename(before.id, after.id);
}
function further(dataset, other) {
  if (dataset.said === other.said) return [];
  let known4 = new Set(other.said.ids);
  return dataset.said.ids.filter((id) => !known4.has(id)).map((id) => dataset.fields.get(id));
}
function mayBeRenamed(field) {
  let { category, ...rest } = field.value, grave = [...special, ...criminal, ...highlyPersonal];
  return Object.keys(rest).length > 0 || !(category ?? []).some((name) => grave.includes(name));
}
function matchUp(removed, added, building, allowed) {
  if (removed.length === 0 || added.length === 0) return [];
  let matches = matchExact(removed, added, building, allowed), taken = new Set(matches.flat()), left = removed.filter((entity) => !taken.has(entity)), right = added.filter((entity) => !taken.has(entity) && !building.candidates.has(entity.at));
  left.length * right.length <= mostComparisons && matches.push(...matchOverlap(left, right, building, allowed));
  for (let [before, after] of matches) join3(building, before, after);
  return matches;
}
function matchExact(removed, added, building, allowed) {
  let bySignature = /* @__PURE__ */ new Map(), put = (entity, side2) => {
    let signature2 = canonical2(signed(entity, contentOf(entity.kind, entity, building, side2 === "before" ? "base" : "head"))), group = bySignature.get(signature2) ?? { before: [], after: [] };
    group[side2].push(entity), bySignature.set(signature2, group);
  };
  for (let entity of removed) put(entity, "before");
  for (let entity of added) put(entity, "after");
  let matches = [];
  for (let { before, after } of bySignature.values())
    if (!(before.length === 0 || after.length === 0)) {
      if (before.length === 1 && after.length === 1)
        allowed(before[0], after[0]) && matches.push([before[0], after[0]]);
      else if (before.length * after.length <= mostComparisons) {
        let candidates = before.map((candidate) => candidate.at);
        for (let entity of after) building.candidates.set(entity.at, candidates);
      }
    }
  return matches;
}
function signed(entity, content) {
  return "fields" in entity ? { ...content, fields: fieldContents2(entity.fields) } : content;
}
function matchOverlap(removed, added, building, allowed) {
  let tokens = /* @__PURE__ */ new Map();
  for (let entity of removed) tokens.set(entity, tokensOf(signed(entity, contentOf(entity.kind, entity, building, "base"))));
  for (let entity of added) tokens.set(entity, tokensOf(signed(entity, contentOf(entity.kind, entity, building, "head"))));
  let best = /* @__PURE__ */ new Map(), consider = (entity, other, score) => {
    let known4 = best.get(entity);
    known4 === void 0 || score > known4.score ? best.set(entity, { score, with: [other] }) : score === known4.score && known4.with.push(other);
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
function tokensOf(content, path = "", into = /* @__PURE__ */ new Set()) {
  if (Array.isArray(content)) for (let item3 of content) tokensOf(item3, path, into);
  else if (typeof content == "object" && content !== null)
    for (let [key2, value] of Object.entries(content)) tokensOf(value, `${path}.${key2}`, into);
  else into.add(`${path}=${String(content)}`);
  return into;
}
function overlap(left, right) {
  let shared = 0;
  for (let token of left) right.has(token) && (shared += 1);
  let most7 = Math.max(left.size, right.size);
  return most7 === 0 ? 0 : shared / most7;
}
var unpaired, mostComparisons, nameOf3, contentOf, fieldContents2, init_pairing = __esm({
  "src/changes/pairing.ts"() {
    init_vocabulary();
    init_meaning();
    init_content2();
    init_paired();
    unpaired = {
      baseOf: new PairedPaths(),
      headOf: new PairedPaths(),
      datasets: /* @__PURE__ */ new Map(),
      candidates: /* @__PURE__ */ new Map(),
      renames: { datasets: /* @__PURE__ */ new Map(), recipients: /* @__PURE__ */ new Map(), technologies: /* @__PURE__ */ new Map(), activities: /* @__PURE__ */ new Map(), fields: /* @__PURE__ */ new Map() }
    }, mostComparisons = 25e4;
    nameOf3 = (entity) => normalisedName(String(entity.value.name ?? entity.id));
    contentOf = (kind, entity, building, side2) => side2 === "base" ? inHeadTerms(kind, entity.value, building.renames) : entity.value;
    fieldContents2 = (fields2) => Object.fromEntries([...fields2].map(([id, field]) => [id, field.value]));
  }
});

// src/policy/member.ts
function plain2(key2, label3, variables, said3 = []) {
  return { key: key2, label: label3, variables, field: void 0, said: said3 };
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
    shortPath = (at) => at.replace(/^datasets\.(.+)\.fields\./, "$1.").replace(/^(recipients|technologies|activities|communications|datasets)\./, "");
    FieldMember = class {
      key;
      variables;
      field;
      #edges;
      /** @param edges where it is said before the field itself */
      constructor(key2, field, variables, edges) {
        this.key = key2, this.field = field, this.variables = variables, this.#edges = edges;
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

// src/policy/sha256.generated.ts
var wasm, init_sha256_generated = __esm({
  "src/policy/sha256.generated.ts"() {
    wasm = "AGFzbQEAAAABBQFgAX8AAwIBAAUDAQABBxECBm1lbW9yeQIABGhhc2gAAAr0AwHxAwEMf0GACCEBA0BBACECA0AgAiABIAJqKAIAQRh4Qf+B/AdxIAEgAmooAgBBCHhBgP6DeHFyNgLAAiACQQRqIQIgAkHAAEkNAAtBwAAhAgNAIAIgAigCuAJBEXggAigCuAJBE3hzIAIoArgCQQp2cyACKAKkAmogAigChAJBB3ggAigChAJBEnhzIAIoAoQCQQN2c2ogAigCgAJqNgLAAiACQQRqIQIgAkGAAkkNAAtBACgCACEDQQAoAgQhBEEAKAIIIQVBACgCDCEGQQAoAhAhB0EAKAIUIQhBACgCGCEJQQAoAhwhCkEAIQIDQCAKIAdBBnggB0ELeHMgB0EZeHNqIAkgByAIIAlzcXNqIAIoAkBqIAIoAsACaiELIANBAnggA0ENeHMgA0EWeHMgAyAEcSAFIAMgBHJxcmohDCAJIQogCCEJIAchCCAGIAtqIQcgBSEGIAQhBSADIQQgCyAMaiEDIAJBBGohAiACQYACSQ0AC0EAQQAoAgAgA2o2AgBBAEEAKAIEIARqNgIEQQBBACgCCCAFajYCCEEAQQAoAgwgBmo2AgxBAEEAKAIQIAdqNgIQQQBBACgCFCAIajYCFEEAQQAoAhggCWo2AhhBAEEAKAIcIApqNgIcIAFBwABqIQEgAEF/aiEAIAANAAsLC4gCAQBBwAALgAKYL4pCkUQ3cc/7wLWl27XpW8JWOfER8Vmkgj+S1V4cq5iqB9gBW4MSvoUxJMN9DFV0Xb5y/rHegKcG3Jt08ZvBwWmb5IZHvu/GncEPzKEMJG8s6S2qhHRK3KmwXNqI+XZSUT6YbcYxqMgnA7DHf1m/8wvgxkeRp9VRY8oGZykpFIUKtyc4IRsu/G0sTRMNOFNUcwpluwpqdi7JwoGFLHKSoei/oktmGqhwi0vCo1FsxxnoktEkBpnWhTUO9HCgahAWwaQZCGw3Hkx3SCe1vLA0swwcOUqq2E5Pypxb828uaO6Cj3RvY6V4FHjIhAgCx4z6/76Q62xQpPej+b7yeHHG";
  }
});

// src/policy/sha256.ts
function load2() {
  return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, "base64"))).exports;
}
function sha256(text2) {
  loaded ??= load2();
  let { memory, hash: hash2 } = loaded, padded = paddedBytes(text2), state = new DataView(memory.buffer);
  start2.forEach((word, index) => {
    state.setUint32(index * 4, word, !0);
  });
  let step = mostBlocks * blockLength;
  for (let at = 0; at < padded.length; at += step) {
    let part = padded.subarray(at, at + step);
    new Uint8Array(memory.buffer).set(part, message), hash2(part.length / blockLength);
  }
  return start2.map(
    (_8, index) => state.getUint32(index * 4, !0).toString(16).padStart(8, "0")
  ).join("");
}
function paddedBytes(text2) {
  let bytes = new TextEncoder().encode(text2), padded = new Uint8Array(Math.ceil((bytes.length + 9) / blockLength) * blockLength);
  return padded.set(bytes), padded[bytes.length] = 128, new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n), padded;
}
var blockLength, message, mostBlocks, start2, WebAssembly, loaded, init_sha256 = __esm({
  "src/policy/sha256.ts"() {
    init_sha256_generated();
    blockLength = 64, message = 1024, mostBlocks = (65536 - message) / blockLength, start2 = [1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225], { WebAssembly } = globalThis;
  }
});

// src/policy/catalogue.ts
function vet(judgement, head, catalogue, policies2, asOf) {
  let asked2 = (finding) => !finding.existing && finding.level === "sign-off" && answered.has(finding.rule);
  if (head === void 0 || catalogue.size === 0 || !judgement.findings.some(asked2)) return judgement;
  let { recipients } = factsOf(head, policies2.lists, asOf), findings = judgement.findings.map((finding) => {
    let node = asked2(finding) ? recipients.get(finding.at.replace("recipients.", "")) : void 0, entry2 = node && catalogue.get(normalisedName(node.view.name));
    return node && entry2 ? compared(finding, entry2, differencesOf(node, entry2, asOf)) : finding;
  });
  return { ...judgement, findings: sorted(findings), verdict: verdictOf(findings) };
}
function compared(finding, entry2, differences2) {
  let { vettedBy, until } = entry2, said3 = { "catalogue.vetted_by": vettedBy, "catalogue.until": until, "catalogue.differs": differences2 }, fingerprint2 = sha256(canonical2([finding.fingerprint, said3])).slice(0, 32), values = { ...finding.values, ...said3 };
  if (differences2.length > 0) {
    let message3 = `${finding.message}. It is not as ${vettedBy} vetted it: ${differences2.join("; ")}`;
    return { ...finding, message: message3, values, fingerprint: fingerprint2 };
  }
  let message2 = `${finding.message}. Vetted for that by ${vettedBy}, until ${until}`;
  return { ...finding, level: "notice", role: null, message: message2, fix: "Nothing has to be done; the catalogue of vetted recipients covers it", values, fingerprint: fingerprint2 };
}
function differencesOf({ view, ways }, entry2, asOf) {
  let differences2 = [], is = (what, here, vetted) => {
    here !== vetted && differences2.push(`its ${what} is ${here || "not stated"}, vetted: ${vetted || "none"}`);
  }, within = (what, here, covered2) => {
    let beyond = here.filter((one2) => !covered2(one2));
    beyond.length > 0 && differences2.push(`${what}: ${beyond.join(", ")}`);
  };
  entry2.until < asOf && differences2.push(`the vetting ended on ${entry2.until}`), is("role", view.role, entry2.role), is("country", view.country, entry2.country), within(
    "not vetted to handle data in",
    view.processed_in,
    (place) => [entry2.country, ...entry2.processedIn].some((one2) => lies(place, one2))
  ), is("safeguard", view.transfer.mechanism === "none" ? "" : view.transfer.mechanism, entry2.safeguard), within("own purposes that are not vetted", view.own_purposes, (one2) => entry2.ownPurposes.includes(one2));
  let personal3 = [...edgesOf(ways)].filter(({ field }) => field === void 0 || field.view.personal), fields2 = [...new Set(personal3.flatMap(({ field }) => field ?? []))], untold = personal3.flatMap(({ field, via }) => field === void 0 && via.kind === "technology" ? [via.entity.id] : []);
  within("it is not stated what is collected by", distinct(untold), () => !1);
  let carried = fields2.flatMap(
    ({ at, view: { categories: categories2, special_kinds, criminal_kinds } }) => [...categories2, ...special_kinds, ...criminal_kinds].filter((one2) => !entry2.categories.includes(one2)).map((one2) => `${one2} (${shortPath(at)})`)
  );
  within("data that is not vetted", distinct(carried), () => !1), within(
    "people who are not vetted",
    distinct(fields2.flatMap(({ view: { subjects: subjects2 } }) => subjects2)),
    (one2) => entry2.subjects.includes(one2)
  );
  let unpeopled = fields2.filter(({ view: { subjects: subjects2 } }) => subjects2.length === 0).map(({ at }) => shortPath(at));
  within("it is not stated whose data is in", distinct(unpeopled), () => !1);
  let purposes = personal3.map(({ via }) => via.kind === "activity" ? via.node.view.purpose : text(via.entity.value.purpose)), known4 = new Set(entry2.purposes.map(plainly));
  return within("purposes that are not vetted", distinct(purposes), (one2) => known4.has(plainly(one2))), differences2;
}
var answered, lies, plainly, init_catalogue = __esm({
  "src/policy/catalogue.ts"() {
    init_pairing();
    init_vocabulary();
    init_facts();
    init_flows();
    init_known();
    init_meaning();
    init_member();
    init_sha256();
    init_verdict();
    answered = /* @__PURE__ */ new Set([
      "roles/new-recipient",
      "transfers/new-restricted",
      "sharing/new-data",
      "sharing/outside-agreement"
    ]);
    lies = (place, within) => place === within || within === "EEA" && (place === "EU" || eea.includes(place) || eu.includes(place)) || within === "EU" && eu.includes(place), plainly = (purpose) => purpose.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  }
});

// src/changes/summary.ts
function named3(entity) {
  let value = entity.value, id = entity.kind === "field" ? entity.at.replace(/^datasets\.(.+)\.fields\./, "$1.") : entity.kind === "accepted" ? entity.at.slice(9) : entity.id;
  if (entity.kind === "system") return "The system";
  let name = typeof value.name == "string" && value.name !== entity.id ? ` (${value.name})` : "";
  return `${nouns2[entity.kind]} ${id}${name}`;
}
function words4(value) {
  return value === void 0 || value === "" || Array.isArray(value) && value.length === 0 ? "nothing" : value === null ? "all of its data" : Array.isArray(value) ? value.map(words4).join(", ") : typeof value == "object" ? Object.entries(value).filter(([, item3]) => item3 !== "" && item3 !== void 0).map(([key2, item3]) => `${key2}: ${words4(item3)}`).join(", ") || "nothing" : value === !0 || value === "yes" ? "yes" : value === !1 || value === "no" ? "no" : String(value);
}
function describeAdded(entity) {
  let value = entity.value, facts = (telling[entity.kind] ?? []).filter((key2) => value[key2] !== void 0).map((key2) => words4(value[key2])), fields2 = "fields" in entity ? ` with ${entity.fields.size} field${entity.fields.size === 1 ? "" : "s"}` : "", about = entity.kind === "dataset" && value.subjects !== void 0 ? `, about ${words4(value.subjects)}` : "";
  return entity.kind === "system" ? `The system ${words4(value.name)} is declared` : `${named3(entity)} is new${fields2}${about}${facts.length === 0 ? "" : `: ${facts.join("; ")}`}`;
}
function describeChanged(before, after, keys2, beforeView = {}, afterView = {}) {
  let left = { ...before.value }, right = { ...after.value };
  for (let key2 of keys2)
    left[key2] !== void 0 || right[key2] !== void 0 || (left[key2] = beforeView[key2], right[key2] = afterView[key2]);
  let parts3 = keys2.flatMap((key2) => differences(key2, left[key2], right[key2])), renamed = before.id === after.id ? "" : ` (before: ${before.id})`;
  return `${named3(after)}${renamed}: ${parts3.join("; ")}`;
}
function differences(key2, before, after) {
  if (sameMeaning(before, after)) return [];
  let left = known3(before), right = known3(after);
  return key2 === "recipients" && isMap4(left ?? {}) && isMap4(right ?? {}) ? receiverDifferences(left ?? {}, right ?? {}) : isMap4(left) && isMap4(right) ? [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((name) => differences(`${key2}.${name}`, left[name], right[name])) : Array.isArray(left ?? []) && Array.isArray(right ?? []) ? [listDifference(key2, left ?? [], right ?? [])] : left === void 0 ? [isMap4(right) ? `${key2} is new: ${words4(right)}` : `${key2} is now ${words4(right)}`] : right === void 0 ? [`${key2} ${words4(left)} is gone`] : [`${key2} changes from ${words4(left)} to ${words4(right)}`];
}
function listDifference(key2, before, after) {
  let [left, right] = [before.map(words4), after.map(words4)], gone = left.filter((item3) => !right.includes(item3)), come = right.filter((item3) => !left.includes(item3)), parts3 = [...come.length > 0 ? [`adds ${come.join(", ")}`] : [], ...gone.length > 0 ? [`drops ${gone.join(", ")}`] : []];
  return `${key2} ${parts3.join(" and ")}`;
}
function receiverDifferences(before, after) {
  let named4 = (id, only) => only == null ? id : `${id} (${words4(only)})`, come = Object.keys(after).filter((id) => !Object.hasOwn(before, id)), gone = Object.keys(before).filter((id) => !Object.hasOwn(after, id)), stayed = Object.keys(after).filter((id) => Object.hasOwn(before, id));
  return [
    ...come.length > 0 ? [`recipients adds ${come.map((id) => named4(id, after[id])).join(", ")}`] : [],
    ...gone.length > 0 ? [`recipients drops ${gone.join(", ")}`] : [],
    ...stayed.flatMap((id) => {
      let [left, right] = [before[id], after[id]];
      return Array.isArray(left) && Array.isArray(right) ? differences(`recipients.${id}`, left, right) : sameMeaning(left, right) ? [] : [`recipients.${id} changes from ${words4(left)} to ${words4(right)}`];
    })
  ];
}
var nouns2, telling, describeRemoved, describeRenamed, known3, isMap4, init_summary2 = __esm({
  "src/changes/summary.ts"() {
    init_content2();
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
      accepted: ["until", "reason"]
    };
    describeRemoved = (entity) => `${named3(entity)} is gone`, describeRenamed = (before, after) => `${named3(before)} is now called ${after.id}`;
    known3 = (value) => value === "" || value === -1 ? void 0 : value, isMap4 = (value) => typeof value == "object" && value !== null && !Array.isArray(value);
  }
});

// src/changes/changes.ts
function changesBetween(base2, head, differences2) {
  let { pairing } = differences2;
  return [
    ...differences2.different.flatMap((node) => changeOf(node, differences2)),
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
function* entitiesOf(declaration, withFields = () => !0) {
  yield declaration.system;
  for (let dataset of declaration.datasets.values())
    yield dataset, withFields(dataset) && (yield* dataset.fields.values());
  yield* declaration.recipients.values(), yield* declaration.technologies.values(), yield* declaration.activities.values(), yield* declaration.communications.values();
}
function changeOf(after, differences2) {
  let entity = after.entity, { at, kind, place } = entity, common = { entity: kind, at, place, side: "head" }, before = differences2.before(after);
  if (before === void 0) return [{ ...common, kind: "added", summary: describeAdded(entity) }];
  let keys2 = statedKeys(before, after, differences2), renamed = before.entity.id !== after.entity.id, from = renamed ? { from: before.at } : {};
  if (keys2.length > 0) {
    let summary2 = describeChanged(before.entity, entity, keys2, before.view, after.view);
    return [{ ...common, ...from, kind: "changed", keys: keys2, place: entity.placeOf([keys2[0]]), summary: summary2 }];
  }
  return renamed ? [{ ...common, ...from, kind: "renamed", summary: describeRenamed(before.entity, entity) }] : [];
}
function statedKeys(before, after, differences2) {
  let inherited = after.entity.kind === "activity" ? ["data", "subjects", "recipients", "role"] : after.entity.kind === "technology" ? ["collects", "notice"] : after.entity.kind === "field" || after.entity.kind === "dataset" ? ["subjects"] : [], keys2 = differences2.keysOf(after.at);
  if (!keys2.some((key2) => inherited.includes(key2))) return keys2;
  let left = inHeadTerms(after.entity.kind, before.entity.value, differences2.pairing.renames), right = after.entity.value;
  return keys2.filter(
    (key2) => !inherited.includes(key2) || after.entity.kind === "dataset" && right[key2] === void 0 || !sameMeaning(left[key2], right[key2])
  );
}
function removals(base2, pairing) {
  return [...entitiesOf(base2.declaration, ({ at }) => pairing.datasets.get(pairing.headOf.get(at) ?? "")?.sameIds !== !0)].filter((entity) => !pairing.headOf.has(entity.at)).map((entity) => ({
    kind: "removed",
    entity: entity.kind,
    at: entity.at,
    place: entity.place,
    side: "base",
    summary: describeRemoved(entity)
  }));
}
function acceptedChanges(base2, head) {
  let key2 = (entity) => canonical2({ ...entity.value, until: void 0, reason: void 0 }), before = new Map(base2.accepted.map((entity) => [key2(entity), entity])), after = new Map(head.accepted.map((entity) => [key2(entity), entity])), changes = [];
  for (let [id, entity] of after) {
    let known4 = before.get(id), common = { entity: "accepted", at: entity.at, place: entity.place, side: "head" };
    if (known4 === void 0) changes.push({ ...common, kind: "added", summary: describeAdded(entity) });
    else if (!sameMeaning(known4.value, entity.value)) {
      let keys2 = ["reason", "until"].filter((name) => !sameMeaning(known4.value[name], entity.value[name]));
      changes.push({ ...common, kind: "changed", keys: keys2, summary: describeChanged(known4, entity, keys2) });
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
    init_meaning();
    init_content2();
    init_summary2();
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
function* entitiesOf2(facts) {
  yield facts.system, yield* facts.datasets.values(), yield* facts.recipients.values(), yield* facts.technologies.values(), yield* facts.activities.values(), yield* facts.communications.values();
}
function changedKeys(before, after, pairing) {
  if (after.entity.kind === "field" && sameMeaning(before.entity.value, after.entity.value) && sameInherited(before, after))
    return [];
  let { kind } = after.entity, [left, right] = [inHeadTerms(kind, before.entity.value, pairing.renames), after.entity.value], [inherits, inherited] = [effective(before, baseNames(pairing)), effective(after, headNames(pairing))];
  return [
    ...(sameWriting(left, right) ? [] : Object.keys({ ...left, ...right }).filter((key2) => !(key2 in inherited) && !key2.startsWith("x-"))).filter((key2) => !sameMeaning(left[key2], right[key2])),
    ...Object.keys(inherited).filter((key2) => !sameMeaning(inherits[key2], inherited[key2]))
  ].sort();
}
function namesOf(selection, names2) {
  return [...selection.datasets()].flatMap((dataset) => {
    let selected = selection.of(dataset) ?? /* @__PURE__ */ new Set(), whole4 = selected === "all" || selected.size === dataset.size ? names2.wholeDataset(dataset.at) : void 0;
    return whole4 !== void 0 ? [whole4] : [...selected === "all" ? dataset.fields.values() : selected].map((field) => names2.field(field.at));
  });
}
function effective(node, names2) {
  let view = node.view;
  switch (node.entity.kind) {
    case "dataset": {
      let security = view.security;
      return {
        held_in: told3(view, "held_in"),
        retention: told3(view, "retention"),
        role: told3(view, "role"),
        security: Object.fromEntries(Object.keys(security).map((key2) => [key2, told3(security, key2)])),
        subjects: view.subjects
      };
    }
    case "field":
      return { subjects: view.subjects };
    case "activity": {
      let { uses: uses3, recipients } = node;
      return {
        data: namesOf(uses3, names2),
        subjects: view.subjects,
        role: view.role,
        recipients: Object.fromEntries([...recipients].map(([id, fields2]) => [names2.recipient(id), namesOf(fields2, names2)]))
      };
    }
    case "technology":
      return { notice: view.notice, collects: namesOf(node.collects, names2) };
    case "system":
      return { role: view.role, country: view.country };
    default:
      return {};
  }
}
var Differences, sameInherited, told3, wholeDataset, headNames, baseNames, init_keys = __esm({
  "src/changes/keys.ts"() {
    init_known();
    init_content2();
    Differences = class {
      pairing;
      changed;
      /** Entities of the head that are new, changed or called otherwise, in the order of the file. */
      different;
      #base;
      #fields = /* @__PURE__ */ new Map();
      #byAt;
      constructor(base2, head, pairing) {
        this.pairing = pairing, this.#base = base2;
        let changed = [], different = [], look = (after) => {
          let before = this.before(after);
          if (before === void 0)
            different.push(after), changed.push(...this.#ambiguous(after));
          else {
            let keys2 = after.entity.kind === "field" ? this.#fieldKeys(before, after) : changedKeys(before, after, pairing);
            keys2.length > 0 && changed.push({ before, after, keys: keys2, ambiguous: !1 }), (keys2.length > 0 || before.entity.id !== after.entity.id) && different.push(after);
          }
        };
        for (let node of entitiesOf2(head))
          if (look(node), node.entity.kind === "dataset" && !this.#sameFields(node))
            for (let field of node.fields.values()) look(field);
        this.changed = changed, this.different = different, this.#byAt = new Map(changed.filter((one2) => !one2.ambiguous).map((one2) => [one2.after.at, one2]));
      }
      #ambiguous(after) {
        return (this.pairing.candidates.get(after.at) ?? []).flatMap((at) => {
          let before = nodeAt(this.#base, at);
          return before === void 0 ? [] : [{ before, after, keys: changedKeys(before, after, this.pairing), ambiguous: !0 }];
        });
      }
      /** Whether the fields of a dataset were read from the same lines and inherit the same. */
      #sameFields(after) {
        let pair2 = this.pairing.datasets.get(after.at), before = pair2?.sameIds ? this.#base.datasets.get(pair2.base.id) : void 0;
        return before === void 0 || before.entity.said !== after.entity.said ? !1 : before.contents.every(({ subjects: subjects2 }, index) => sameMeaning(subjects2, after.contents[index]?.subjects));
      }
      /** Fields of a dataset that say the same changed alike. */
      #fieldKeys(before, after) {
        let known4 = this.#fields.get(before.content)?.get(after.content);
        if (known4 !== void 0) return known4;
        let keys2 = changedKeys(before, after, this.pairing), byContent = this.#fields.get(before.content) ?? /* @__PURE__ */ new Map();
        return this.#fields.set(before.content, byContent.set(after.content, keys2)), keys2;
      }
      /** What an entity of the head was; `undefined` when it is new. */
      before(after) {
        let { dataset } = after, pair2 = dataset && this.pairing.datasets.get(dataset.at);
        if (pair2?.base.fields.has(after.entity.id)) return this.#base.datasets.get(pair2.base.id)?.fields.get(after.entity.id);
        let at = this.pairing.baseOf.get(after.at);
        return at === void 0 ? void 0 : nodeAt(this.#base, at);
      }
      keysOf(at) {
        return this.#byAt.get(at)?.keys ?? [];
      }
      /** The entity of the head at a path, where it was there before and changed. */
      changedAt(at) {
        return this.#byAt.get(at)?.after;
      }
    };
    sameInherited = (before, after) => sameMeaning(before.view.subjects, after.view.subjects), told3 = (view, key2) => unknownBehind(view, key2) === void 0 ? view[key2] : "unknown", wholeDataset = (pair2) => pair2?.sameIds ? `${pair2.head.at}.fields` : void 0, headNames = ({ datasets }) => ({
      recipient: (id) => id,
      field: (at) => at,
      wholeDataset: (at) => wholeDataset(datasets.get(at))
    }), baseNames = ({ datasets, headOf: headOf3, renames }) => ({
      recipient: (id) => renames.recipients.get(id) ?? id,
      field: (at) => headOf3.get(at) ?? `${at} before`,
      wholeDataset: (at) => wholeDataset(datasets.get(headOf3.get(at) ?? ""))
    });
  }
});

// src/declaration/empty.ts
function emptyDeclaration(root) {
  let file = new YamlSource(root, "", new NodeMarks(0)), none2 = /* @__PURE__ */ new Map();
  return {
    root,
    files: [file],
    parsed: [],
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
    init_entity();
    init_node_marks();
    init_source();
  }
});

// src/facts/documents.ts
function namedDocuments(entity) {
  let value = entity.value;
  return (places[entity.kind] ?? []).filter(([key2]) => value[key2] !== void 0).flatMap((place) => follow(value, place, [])).filter(({ document }) => isPath(document));
}
function follow(value, place, path) {
  let [key2, ...rest] = place;
  return key2 === void 0 ? typeof value == "string" ? [{ path, document: value }] : [] : typeof value != "object" || value === null ? [] : key2 !== "*" ? follow(value[key2], rest, [...path, key2]) : (Array.isArray(value) ? value.map((item3, index) => [index, item3]) : Object.entries(value)).flatMap(([name, item3]) => follow(item3, rest, [...path, name]));
}
var places, isPath, init_documents = __esm({
  "src/facts/documents.ts"() {
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
        shared: !0,
        unused_fields: [],
        unretained_fields: [],
        shared_anonymised_fields: [],
        vulnerable: [],
        children: !1
      },
      categories: [],
      groups: [],
      state: "identifiable",
      may_contain: [],
      subjects: [],
      retention: "",
      kept: "",
      kept_days: -1,
      kept_open: !1,
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
      scale: { individuals: -1, extent: "", large: "", individual_professional: "", said: "" },
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
function usesOf3(node, side2) {
  return [...node.uses].map(
    ([field, index]) => new FieldMember(side2.name(field.at), field, { use: new Use(field, node.view, side2) }, () => [dataItem(node.entity, index)])
  );
}
function flowsOf(node, side2) {
  let alone = [...node.uses].map(
    ([field, index]) => flowMember(field, node.at, node.view, emptyRecipient, `${side2.name(field.at)}>`, () => [dataItem(node.entity, index)])
  ), onward = [...node.recipients].flatMap(([id, fields2]) => {
    let recipient2 = side2.facts.recipients.get(id);
    if (recipient2 === void 0) return [];
    let to = side2.name(recipient2.at);
    return [...fields2].map(
      ([field, index]) => flowMember(field, node.at, node.view, recipient2.view, `${side2.name(field.at)}>${to}`, () => [
        { entity: node.entity, path: ["recipients", id] },
        dataItem(node.entity, index)
      ])
    );
  });
  return [...alone, ...onward];
}
function flowsInto(node, side2) {
  return Array.from(edgesOf(node.ways), (edge) => {
    if (edge.via.kind === "technology") return technologyFlow(edge, edge.via.entity, node, side2);
    let { node: activity } = edge.via, field = edge.field;
    return flowMember(field, activity.at, activity.view, node.view, `${side2.name(field.at)}>${side2.name(activity.at)}`, () => [
      { entity: activity.entity, path: ["recipients", node.entity.id] },
      dataItem(activity.entity, edge.item)
    ]);
  });
}
function receivedBy(node, side2) {
  let once2 = /* @__PURE__ */ new Map();
  for (let member2 of flowsInto(node, side2)) {
    let field = member2.key.slice(0, member2.key.indexOf(">")), known4 = once2.get(field);
    (known4 === void 0 || member2.key < known4.key) && once2.set(field, member2);
  }
  return [...once2].map(
    ([key2, member2]) => member2.field === void 0 ? { ...member2, key: key2 } : new FieldMember(key2, member2.field, member2.variables, () => member2.said.slice(0, -1))
  );
}
function flowMember(field, via, activity, recipient2, key2, edges) {
  return new FieldMember(key2, field, { flow: flowView(field.view, field.at, via, activity, recipient2) }, edges);
}
function flowView(field, field_at, via, activity, recipient2) {
  return {
    field,
    field_at,
    activity,
    via,
    recipient: recipient2,
    personal: field.personal,
    identifiable: field.personal && !field.pseudonymised,
    as_processor: activity.role === "processor" || field.dataset.role === "processor"
  };
}
function collecting(entity, { facts }) {
  let { role, controller, privacy_notice } = facts.system.view;
  return {
    ...emptyActivity,
    id: entity.id,
    purpose: String(entity.value.purpose),
    role,
    controller,
    privacy_notice
  };
}
function technologyFlow(edge, entity, node, side2) {
  let activity = collecting(entity, side2), provider = { entity, path: ["provider"] }, via = side2.name(entity.at);
  return edge.field !== void 0 ? flowMember(edge.field, entity.at, activity, node.view, `${side2.name(edge.field.at)}>${via}`, () => [
    provider,
    { entity, path: ["collects", edge.item] }
  ]) : plain2(`${via}>${via}`, entity.id, { flow: unnamedFlow(entity, activity, node.view) }, [provider]);
}
var Use, dataItem, unnamedFlow, init_flow_members = __esm({
  "src/policy/flow-members.ts"() {
    init_empty2();
    init_flows();
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
    unnamedFlow = (entity, activity, recipient2) => ({
      field: { ...emptyField, id: entity.id },
      field_at: entity.at,
      activity,
      via: entity.at,
      recipient: recipient2,
      personal: !0,
      identifiable: !0,
      as_processor: activity.role === "processor"
    });
  }
});

// src/policy/members.ts
function membersOf(collection, node, side2) {
  return collection === "self" ? self : smallCollection(collection, node, side2) ?? fieldCollection(collection, node, side2);
}
function fieldCollection(collection, node, side2) {
  switch (collection) {
    case "fields":
      return [...node.fields.values()].map(
        (field) => new FieldMember(side2.name(field.at), field, { field: field.view }, noFields)
      );
    case "uses":
      return usesOf3(node, side2);
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
      return holdingsOf(node, side2);
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
      return limbMembers(node);
    case "documents":
      return namedDocuments(node.entity).map(({ path, document }) => {
        let missing2 = side2.documents(document) === "missing";
        return plain2(`${path.join(".")} ${document}`, document, { document: { key: path.join("."), path: document, missing: missing2 } }, [
          { entity: node.entity, path }
        ]);
      });
    case "unknowns":
      return [...side2.unknowns.get(node.at) ?? []].map(([key2, rules2]) => {
        let { defaults: defaults2 } = side2.facts.declaration, said3 = key2.startsWith("defaults.") && defaults2 !== void 0 ? { entity: defaults2, path: key2.split(".").slice(1) } : { entity: node.entity, path: key2.split(".") };
        return plain2(key2, key2, { unknown: { key: key2, rules: [...rules2].sort() } }, [said3]);
      });
    default:
      return;
  }
}
function item2(node, key2, value) {
  let items = node.entity.value[key2], index = Array.isArray(items) ? items.indexOf(value) : -1;
  return { entity: node.entity, path: index < 0 ? [key2] : [key2, index] };
}
function strings(values, variable, node, key2) {
  return values.map((value) => plain2(value, value, { [variable]: value }, key2 === void 0 ? [] : [item2(node, key2, value)]));
}
function holdingsOf(node, { facts }) {
  let unknown = unknownBehind(node.view, "held_in");
  if (unknown !== void 0) {
    let holding = { country: "", adequacy: "" };
    return markUnknown(holding, "adequacy", unknown), [plain2("", "", { holding })];
  }
  return node.view.held_in.map(
    (country) => plain2(country, country, { holding: { country, adequacy: adequacyOf(country, facts.listed) } }, [item2(node, "held_in", country)])
  );
}
function peopleOf(node) {
  if (node.entity.kind === "system")
    return node.view.children.map(
      (subject) => plain2(subject, subject, { subject }, [{ entity: node.entity, path: ["offered_to_children"] }])
    );
  if (node.entity.kind === "activity") return strings(node.view.added_subjects, "subject", node, "subjects");
  let { fields: fields2, value } = node.entity;
  return node.view.subjects.map((subject) => {
    let field = value.subjects?.includes(subject) ? void 0 : [...fields2.values()].find((candidate) => candidate.value.subjects?.includes(subject));
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
  return keys2.flatMap((key2) => (Array.isArray(view[key2]) ? view[key2] : [view[key2]]).filter((value) => value !== "").map(
    (value) => plain2(`${key2}=${facetName(key2, value, side2)}`, key2 === "collects" ? shortPath(value) : value, { facet: { key: key2, value, existed } }, [
      item2(node, key2, value)
    ])
  ));
}
function limbMembers(node) {
  return statedLimbs(node).map(({ route, number: number2, name, because, stated, untold }) => {
    let view = { route, number: number2, name, stated };
    return untold !== void 0 && !untold.leftOut && markUnknown(view, "stated", untold), plain2(
      `${route} ${number2}`,
      name,
      { limb: view },
      because.map(({ key: key2 }) => ({ entity: node.entity, path: [key2] }))
    );
  });
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
var self, noFields, apart, facetName, init_members = __esm({
  "src/policy/members.ts"() {
    init_documents();
    init_known();
    init_lists();
    init_unanswered();
    init_flow_members();
    init_member();
    self = [plain2("", "", {})], noFields = () => [];
    apart = /* @__PURE__ */ new Set(["documents", "unknowns"]);
    facetName = (key2, value, side2) => key2 === "provider" ? side2.name(`recipients.${value}`) : key2 === "collects" ? side2.name(value) : value;
  }
});

// src/policy/samples.ts
function samplesOf(collection, node, side2) {
  switch (collection) {
    case "fields":
      return node.contents.map((content) => ({ content, name: "field", value: content }));
    case "uses":
      return usesOf4(node);
    case "flows":
      return node.entity.kind === "recipient" ? flowsInto2(node, side2) : flowsOf2(node, side2);
    case "received":
      return flowsInto2(node, side2);
    default:
      return;
  }
}
function usesOf4({ uses: uses3, view: activity }) {
  return uses3.contents().map((field) => ({ content: field, name: "use", value: { field, activity, personal: field.personal } }));
}
function flowsOf2(node, { facts }) {
  let onward = [...node.recipients].flatMap(([id, fields2]) => {
    let recipient2 = facts.recipients.get(id);
    return recipient2 === void 0 ? [] : flows(fields2.contents(), node.at, node.view, recipient2.view);
  });
  return [...flows(node.uses.contents(), node.at, node.view, emptyRecipient), ...onward];
}
function flowsInto2({ ways, view }, side2) {
  return ways.flatMap(({ via, fields: fields2 }) => {
    if (via.kind === "activity") return flows(fields2.contents(), via.node.at, via.node.view, view);
    let activity = collecting(via.entity, side2);
    return fields2.isEmpty ? [{ content: void 0, name: "flow", value: unnamedFlow(via.entity, activity, view) }] : flows(fields2.contents(), via.entity.at, activity, view);
  });
}
var isTelling, flows, init_samples = __esm({
  "src/policy/samples.ts"() {
    init_empty2();
    init_flow_members();
    isTelling = (path) => /(?:^|\.)field\.id$|\.(?:field_at|via|used_for|existing_data)$|^(?:use|flow|field)$/.test(path);
    flows = (contents2, via, activity, recipient2) => contents2.map((content) => ({ content, name: "flow", value: flowView(content, "", via, activity, recipient2) }));
  }
});

// src/policy/tests.ts
function testOf(tree) {
  let test = made.get(tree);
  return test === void 0 && (test = compile(tree), made.set(tree, test)), test;
}
function casesOf(rule) {
  let known4 = cases.get(rule);
  return known4 === void 0 && (known4 = rule.cases.map((one2, index) => ({
    ...one2,
    rule,
    written: one2,
    index,
    collection: one2.each[0] ?? "self",
    asked: 0,
    shortcuts: {}
  })), cases.set(rule, known4)), known4;
}
function ofEntity({ shortcuts, target, if: condition }) {
  return shortcuts.ofEntity ??= compile(relaxed(condition, (path) => !isOf2(target, path.split(".")[0]))), shortcuts.ofEntity;
}
function ofSample({ shortcuts, if: condition }) {
  return shortcuts.ofSample ??= compile(relaxed(condition, isTelling)), shortcuts.ofSample;
}
var made, cases, enough, isOf2, init_tests = __esm({
  "src/policy/tests.ts"() {
    init_expression();
    init_samples();
    made = /* @__PURE__ */ new WeakMap();
    cases = /* @__PURE__ */ new WeakMap();
    enough = 128;
    isOf2 = (target, variable) => variable === target || variable === "system" || variable === "asOf";
  }
});

// src/policy/evaluate.ts
function targetsOf(target, side2) {
  let { facts } = side2;
  switch (target) {
    case "system":
      return [facts.system];
    case "dataset":
      return facts.datasets.values();
    case "field":
      return [...facts.datasets.values()].flatMap(({ fields: fields2 }) => [...fields2.values()]);
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
function roleFor(node, side2) {
  let view = node.view;
  return node.entity.kind === "activity" || node.entity.kind === "dataset" ? view.role ?? "" : view.dataset?.role ?? side2.facts.system.view.role;
}
function scopeOf(hit, witness, side2, more = {}) {
  let target = hit.rule.cases[witness.case].target;
  return { variables: { system: side2.facts.system.view, [target]: hit.node.view, ...witness.extra, ...witness.member.variables, ...more }, asOf: side2.facts.asOf, listed: side2.facts.listed, unknowns: [] };
}
function membersOfCase(one2, node, side2) {
  let members = membersOf(one2.each[0], node, side2), second = one2.each[1];
  if (second === void 0) return members;
  let others = membersOf(second, node, side2);
  return members.flatMap((left) => others.map((right) => crossed(left, right)));
}
function hitsOf(rules2, kinds3, side2, found, among = {}) {
  let hits = /* @__PURE__ */ new Map(), onSide = new Evaluation(side2, found);
  for (let rule of rules2) {
    let byEntity;
    for (let one2 of casesOf(rule))
      if (!(!kinds3.includes(one2.kind) || among.may?.(one2.written) === !1))
        for (let node of onSide.among(one2, among.nodes?.(one2.target) ?? holdersOf(one2.target, side2))) {
          let witnesses = onSide.witnessesAt(one2, node);
          witnesses.length !== 0 && (byEntity ??= /* @__PURE__ */ new Map(), addHit(byEntity, rule, node, witnesses));
        }
    byEntity !== void 0 && hits.set(rule, byEntity);
  }
  return hits;
}
function addHit(byEntity, rule, node, witnesses) {
  if (witnesses.length === 0) return;
  let hit = byEntity.get(node.at) ?? { rule, node, witnesses: /* @__PURE__ */ new Map() };
  for (let witness of witnesses) {
    let known4 = hit.witnesses.get(witness.key);
    (known4 === void 0 || witness.level < known4.level) && hit.witnesses.set(witness.key, witness);
  }
  byEntity.set(node.at, hit);
}
function union(...parts3) {
  let all2 = /* @__PURE__ */ new Map();
  for (let part of parts3)
    for (let [rule, byEntity] of part) {
      let into = all2.get(rule) ?? /* @__PURE__ */ new Map();
      for (let hit of byEntity.values()) addHit(into, rule, hit.node, [...hit.witnesses.values()]);
      all2.set(rule, into);
    }
  return all2;
}
var UnknownFacts, holdersOf, Evaluation, noWitnesses, fewFields, keyWith, init_evaluate = __esm({
  "src/policy/evaluate.ts"() {
    init_member();
    init_members();
    init_samples();
    init_tests();
    UnknownFacts = class {
      byEntity = /* @__PURE__ */ new Map();
      asked = [];
      remember(unknowns2, rule, node) {
        this.asked.push({ rule, node });
        for (let { at, path } of unknowns2) {
          let keys2 = this.byEntity.get(at) ?? /* @__PURE__ */ new Map(), key2 = path.join(".");
          keys2.set(key2, (keys2.get(key2) ?? /* @__PURE__ */ new Set()).add(rule.id)), this.byEntity.set(at, keys2);
        }
      }
    };
    holdersOf = (target, side2) => targetsOf(target === "field" ? "dataset" : target, side2);
    Evaluation = class {
      #side;
      #found;
      #variables;
      #scope;
      #large;
      /** @param found where a witness goes whose truth rests on an explicit `unknown` */
      constructor(side2, found) {
        this.#side = side2, this.#found = found, this.#variables = { system: side2.facts.system.view }, this.#scope = { variables: this.#variables, asOf: side2.facts.asOf, listed: side2.facts.listed, unknowns: [] };
      }
      /** Whether so many fields are declared that an entity may have too many members to look at one by one. */
      get #isLarge() {
        if (this.#large === void 0) {
          let fields2 = 0;
          for (let { size } of this.#side.facts.datasets.values()) fields2 += size;
          this.#large = fields2 > fewFields;
        }
        return this.#large;
      }
      /** Of the entities that a case looks at those at which it may find something. @param targets its targets, or the holders of them */
      among(one2, targets) {
        return this.#side.unknowns.size === 0 && one2.each.includes("unknowns") ? [] : one2.target === "field" ? this.#fieldsOf(one2, targets) : targets;
      }
      #fieldsOf(one2, datasets) {
        let fields2 = [];
        for (let dataset of datasets) {
          let possible = dataset.contents.filter((content) => this.#mayHold(one2, content));
          if (possible.length !== 0)
            for (let field of dataset.fields.values()) possible.includes(field.content) && fields2.push(field);
        }
        return fields2;
      }
      /** Whether a case may find something at fields that say this. */
      #mayHold(one2, content) {
        return this.#variables.field = content, one2.collection === "self" ? this.#holds(ofSample(one2)) : one2.collection === "unknowns" ? !0 : content[one2.collection].some((kind) => (this.#variables.kind = kind, this.#holds(ofSample(one2))));
      }
      /** Whether something holds; what it asked for is not remembered. */
      #holds(test) {
        let scope = this.#scope, holds2 = test(scope) === !0;
        return scope.unknowns.length > 0 && (scope.unknowns.length = 0), holds2;
      }
      /** @param extra further variables (`before`, `after`, `keys` of a transition) */
      witnessesAt(one2, node, extra) {
        let { judges } = one2.rule;
        if (judges.length > 0 && !judges.includes(roleFor(node, this.#side))) return noWitnesses;
        let variables = this.#variables;
        variables[one2.target] = node.view, extra !== void 0 && Object.assign(variables, extra);
        let { collection } = one2;
        if (collection === "self" || !(one2.asked >= enough || this.#isLarge))
          return this.#witnessesOf(one2, node, membersOfCase(one2, node, this.#side), extra);
        if (!this.#holds(ofEntity(one2))) return noWitnesses;
        let samples = samplesOf(collection, node, this.#side);
        if (samples === void 0) return this.#witnessesOf(one2, node, membersOfCase(one2, node, this.#side), extra);
        let possible;
        for (let { name, value, content } of samples)
          variables[name] = value, this.#holds(ofSample(one2)) && (possible ??= /* @__PURE__ */ new Set(), possible.add(content));
        if (possible === void 0) return noWitnesses;
        let members = membersOf(collection, node, this.#side).filter(({ field }) => possible.has(field?.content));
        return this.#witnessesOf(one2, node, members, extra);
      }
      #witnessesOf(one2, node, members, extra) {
        let scope = this.#scope, holds2 = testOf(one2.if);
        one2.asked += members.length;
        let witnesses;
        for (let member2 of members) {
          for (let name in member2.variables) this.#variables[name] = member2.variables[name];
          if (holds2(scope) !== !0) continue;
          let level3 = this.#level(one2);
          level3 >= 0 && scope.unknowns.length > 0 ? this.#found.remember(scope.unknowns, one2.rule, node) : level3 >= 0 && (witnesses ??= [], witnesses.push({ key: keyWith(`${one2.index}${member2.key}`, one2.by, scope), case: one2.index, member: member2, level: level3, extra })), scope.unknowns.length > 0 && (scope.unknowns.length = 0);
        }
        return witnesses ?? noWitnesses;
      }
      /** The first level that holds; -1 when none does. */
      #level({ rule, target }) {
        return rule.levels.findIndex(
          (level3) => (level3.target ?? target) === target && (level3.if === void 0 || testOf(level3.if)(this.#scope) === !0)
        );
      }
    }, noWitnesses = [], fewFields = 200, keyWith = (key2, by2, scope) => by2.length === 0 ? key2 : [key2, ...by2.map((tree) => String(testOf(tree)(scope)))].join("");
  }
});

// src/policy/accepted.ts
function markAccepted(findings, head, before) {
  let earlier = before?.facts.accepted ?? [];
  if (head.accepted.length === 0 && earlier.length === 0) return [...findings];
  let earlierKeys = new Set(earlier.map(keyOfEntry)), covered2 = (finding) => earlierKeys.has(keyOfFinding(finding)), entries = /* @__PURE__ */ new Map();
  for (let entity of head.accepted.toReversed())
    !isExpired(entity, head.asOf) && !isTooLong(entity, head.asOf) && entries.set(keyOfEntry(entity), entity);
  return findings.map((finding) => {
    let entry2 = entries.get(keyOfFinding(finding));
    return entry2 !== void 0 ? { ...finding, existing: !0, accepted: entry2.value.until } : finding.existing && earlier.length > 0 && [finding, ...before?.found(finding) ?? []].some(covered2) ? { ...finding, existing: !1 } : finding;
  });
}
function acceptedHits(rules2, kinds3, head, findings, base2) {
  let hits = /* @__PURE__ */ new Map();
  if (head.facts.accepted.length === 0) return hits;
  let found = new Set(findings.map(keyOfFinding)), earlier = grouped(base2?.accepted ?? [], keyOfEntry), targeted = rules2.filter((rule) => rule.cases.some((one2) => one2.target === "accepted"));
  for (let entity of head.facts.accepted) {
    let { asOf } = head.facts, { value } = entity, view = {
      rule: value.rule,
      at: value.at,
      finding: value.finding,
      reason: value.reason,
      until: value.until,
      expired: isExpired(entity, asOf),
      too_long: isTooLong(entity, asOf),
      matches: found.has(keyOfEntry(entity))
    }, known4 = earlier.get(keyOfEntry(entity))?.some((one2) => one2.value.until >= value.until) === !0, node = { at: entity.at, entity, view };
    for (let [rule, byEntity] of hitsOf(targeted, known4 ? kinds3.filter((kind) => kind !== "newly") : kinds3, head, new UnknownFacts(), {
      nodes: (target) => target === "accepted" ? [node] : []
    })) {
      let into = hits.get(rule) ?? /* @__PURE__ */ new Map();
      for (let hit of byEntity.values()) addHit(into, rule, node, [...hit.witnesses.values()]);
      hits.set(rule, into);
    }
  }
  return hits;
}
var keyOf2, keyOfEntry, keyOfFinding, isExpired, isTooLong, init_accepted = __esm({
  "src/policy/accepted.ts"() {
    init_grouped();
    init_evaluate();
    init_expression();
    keyOf2 = (rule, at, fingerprint2) => `${rule} ${at} ${fingerprint2}`, keyOfEntry = ({ value }) => keyOf2(value.rule, value.at, value.finding), keyOfFinding = ({ rule, at, fingerprint: fingerprint2 }) => keyOf2(rule, at, fingerprint2);
    isExpired = (entity, asOf) => entity.value.until < asOf, isTooLong = (entity, asOf) => entity.value.until > addMonths(asOf, 12);
  }
});

// src/changes/reach.ts
function reachOf(base2, head, differences2) {
  let { pairing, changed } = differences2;
  if (head.declaration.accepted.length + base2.declaration.accepted.length > 0 || !pairing.baseOf.has("system") || changed.some((one2) => one2.after.entity.kind === "system")) return () => !0;
  let groups2 = new Groups();
  joinReferences(head, groups2, (at) => at), joinReferences(base2, groups2, (at) => pairing.headOf.get(at) ?? `${at} before`);
  let touched = /* @__PURE__ */ new Set();
  for (let { after } of changed) touched.add(groups2.rootOf(entityOf2(after.at)));
  for (let { at } of entitiesOf2(head)) pairing.baseOf.get(at) !== at && touched.add(groups2.rootOf(at));
  for (let { at } of entitiesOf2(base2)) pairing.headOf.has(at) || touched.add(groups2.rootOf(`${at} before`));
  for (let [at, { sameIds }] of pairing.datasets) sameIds || touched.add(groups2.rootOf(at));
  return touched.size === 0 ? () => !1 : (at) => at === "system" || touched.has(groups2.rootOf(entityOf2(at)));
}
function entityOf2(at) {
  let fields2 = at.indexOf(".fields.");
  return fields2 < 0 ? at : at.slice(0, fields2);
}
function joinReferences(facts, groups2, name) {
  for (let { at, uses: uses3, recipients, view } of facts.activities.values()) {
    for (let dataset of uses3.datasets()) groups2.join(name(at), name(dataset.at));
    for (let id of recipients.keys()) groups2.join(name(at), name(`recipients.${id}`));
    for (let id of view.technologies) groups2.join(name(at), name(`technologies.${id}`));
  }
  for (let { at, view, collects } of facts.technologies.values()) {
    view.provider !== "" && groups2.join(name(at), name(`recipients.${view.provider}`));
    for (let dataset of collects.datasets()) groups2.join(name(at), name(dataset.at));
  }
  for (let { at, view } of facts.datasets.values()) {
    for (let id of view.derived_from) groups2.join(name(at), name(`datasets.${id}`));
    for (let id of view.agreement_recipients) groups2.join(name(at), name(`recipients.${id}`));
  }
  for (let { at, view } of facts.communications.values())
    view.activity !== "" && groups2.join(name(at), name(`activities.${view.activity}`));
}
var Groups, init_reach = __esm({
  "src/changes/reach.ts"() {
    init_keys();
    Groups = class {
      #parents = /* @__PURE__ */ new Map();
      #sizes = /* @__PURE__ */ new Map();
      rootOf(at) {
        let root = at;
        for (let parent = this.#parents.get(root); parent !== void 0 && parent !== root; parent = this.#parents.get(root)) root = parent;
        return root !== at && this.#parents.set(at, root), root;
      }
      join(left, right) {
        let [one2, other] = [this.rootOf(left), this.rootOf(right)];
        if (one2 === other) return;
        let [size, most7] = [this.#sizes.get(one2) ?? 1, this.#sizes.get(other) ?? 1];
        this.#parents.set(size > most7 ? other : one2, size > most7 ? one2 : other), this.#sizes.set(size > most7 ? one2 : other, size + most7);
      }
    };
  }
});

// src/policy/compare.ts
function compareSides(rules2, base2, head, differences2) {
  let reached = reachOf(base2.facts, head.facts, differences2), all2 = kept((target) => [...holdersOf(target, head)]), touched = kept((target) => all2(target).filter(({ at }) => reached(at))), compared2 = { head: /* @__PURE__ */ new Map(), base: /* @__PURE__ */ new Map(), unknown: { head: new UnknownFacts(), base: new UnknownFacts() } }, onHead = new Evaluation(head, compared2.unknown.head), onBase = new Evaluation(base2, compared2.unknown.base);
  for (let rule of rules2) {
    let found = { head: /* @__PURE__ */ new Map(), base: /* @__PURE__ */ new Map() };
    for (let one2 of casesOf(rule)) {
      if (one2.kind === "transition") continue;
      let nodes = one2.kind === "newly" ? touched(one2.target) : all2(one2.target), documents = one2.each.includes("documents");
      for (let node of onHead.among(one2, nodes)) {
        let untouched = one2.kind === "state" && !documents && !reached(node.at), asked2 = compared2.unknown.head.asked.length, witnesses = onHead.witnessesAt(one2, node);
        if (witnesses.length === 0 && compared2.unknown.head.asked.length === asked2) continue;
        let before = differences2.before(node), earlier = before !== void 0 && (!untouched || compared2.unknown.head.asked.length > asked2) ? onBase.witnessesAt(one2, before) : untouched ? witnesses : [];
        one2.kind === "newly" ? addHit(found.head, rule, node, onlyNew(witnesses, earlier, one2.when)) : (addHit(found.head, rule, node, witnesses), before !== void 0 && addHit(found.base, rule, before, earlier));
      }
    }
    found.head.size > 0 && compared2.head.set(rule, rule.once ? saidOnce(found.head) : found.head), found.base.size > 0 && compared2.base.set(rule, found.base);
  }
  return compared2;
}
function kept(find) {
  let found = /* @__PURE__ */ new Map();
  return (target) => {
    let known4 = found.get(target) ?? find(target);
    return found.set(target, known4), known4;
  };
}
function onlyNew(witnesses, earlier, when) {
  if (when !== void 0 && earlier.length > 0 != (when === "further")) return [];
  if (earlier.length === 0) return witnesses;
  if (witnesses.length === 1 && earlier.length === 1) return witnesses[0]?.key === earlier[0]?.key ? [] : witnesses;
  let known4 = new Set(earlier.map((witness) => witness.key));
  return witnesses.filter((witness) => !known4.has(witness.key));
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
    init_reach();
    init_evaluate();
    init_tests();
    upstream = ["system", "dataset", "activity"];
  }
});

// src/policy/fingerprint.ts
function readsOfRule(rule, cases2, level3) {
  let byUse = reads2.get(rule) ?? /* @__PURE__ */ new Map();
  reads2.set(rule, byUse);
  let use = `${cases2.join()} ${level3}`, known4 = byUse.get(use);
  if (known4 === void 0) {
    let all2 = /* @__PURE__ */ new Set(), targets = cases2.map((index) => rule.cases[index]?.target);
    for (let index of cases2)
      for (let tree of [rule.cases[index]?.if, ...rule.cases[index]?.by ?? []]) tree !== void 0 && readsOf(tree, all2);
    rule.levels.slice(0, level3 + 1).forEach((one2, index) => {
      if (!(one2.target !== void 0 && !targets.includes(one2.target)) && (one2.if !== void 0 && readsOf(one2.if, all2), index === level3))
        for (let path of templateReads(one2.message)) all2.add(path);
    }), all2.delete("asOf"), all2.delete("witnesses"), known4 = [...all2].sort(), byUse.set(use, known4);
  }
  return known4;
}
function usedBy(hit) {
  let use = uses2.get(hit);
  if (use === void 0) {
    let cases2 = /* @__PURE__ */ new Set();
    for (let witness of hit.witnesses.values()) cases2.add(witness.case);
    use = [[...cases2].sort(), gravestOf(hit)], uses2.set(hit, use);
  }
  return use;
}
function gravestOf({ witnesses }) {
  let gravest3 = Number.POSITIVE_INFINITY;
  for (let { level: level3 } of witnesses.values()) gravest3 = Math.min(gravest3, level3);
  return gravest3;
}
function keysRead(rule, variable) {
  let all2 = /* @__PURE__ */ new Set();
  for (let one2 of rule.cases) for (let tree of [one2.if, ...one2.by]) readsOf(tree, all2);
  for (let level3 of rule.levels) level3.if !== void 0 && readsOf(level3.if, all2);
  return [...all2].flatMap((path) => {
    let keys2 = path.split("."), at = keys2.indexOf(variable);
    return at < 0 || at + 1 === keys2.length ? [] : [keys2[at + 1]];
  });
}
function valuesRead(hit, variables, only) {
  let values = {};
  for (let path of readsOfRule(hit.rule, ...usedBy(hit))) {
    let [variable, ...keys2] = path.split(".");
    if (only !== void 0 && !only(variable)) continue;
    let value = variables[variable];
    for (let key2 of keys2) value = value?.[key2];
    (typeof value == "string" || typeof value == "number" || typeof value == "boolean" || Array.isArray(value)) && (values[path] = value);
  }
  return values;
}
function documentsRead(hit, values, lookup) {
  let read3 = new Set(Object.values(values)), contents2 = {};
  for (let { document } of namedDocuments(hit.node.entity)) {
    let state = read3.has(document) ? lookup(document) : "unknown";
    typeof state == "object" && (contents2[document] = state.blob);
  }
  return contents2;
}
function fingerprint(hit, level3, scope, documents) {
  let members = {}, entities = /* @__PURE__ */ new Map([[hit.node.view, hit.node.at === "gate" ? "gate" : hit.node.entity.kind]]);
  for (let { key: key2, member: member2 } of hit.witnesses.values())
    members[key2] = valuesRead(hit, member2.variables, (variable) => variable in member2.variables), addEntities(member2, entities);
  let content = {
    rule: hit.rule.id,
    at: hit.node.at,
    level: level3.level,
    role: level3.role,
    values: valuesRead(hit, scope.variables),
    named: { ...valuesOf(level3.message, scope).filter((value) => typeof value != "object" || Array.isArray(value)) },
    documents,
    members,
    entities: [...entities].map(([view, kind]) => identityOf(kind, view))
  };
  return sha256(canonical2(content)).slice(0, 32);
}
function addEntities({ variables }, into) {
  let flow2 = variables.flow, use = variables.use;
  flow2 !== void 0 ? into.set(flow2.field, "field").set(flow2.activity, "activity").set(flow2.recipient, "recipient") : use !== void 0 ? into.set(use.field, "field").set(use.activity, "activity") : variables.field !== void 0 && into.set(variables.field, "field");
}
var reads2, uses2, identities, identityOf, init_fingerprint = __esm({
  "src/policy/fingerprint.ts"() {
    init_documents();
    init_meaning();
    init_expression();
    init_sha256();
    init_template();
    reads2 = /* @__PURE__ */ new WeakMap();
    uses2 = /* @__PURE__ */ new WeakMap();
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
    }, identityOf = (kind, view) => ({
      kind,
      ...Object.fromEntries((identities[kind] ?? []).map((key2) => [key2, view[key2]]))
    });
  }
});

// src/policy/places.ts
function newnessOf(base2, differences2) {
  let { pairing } = differences2;
  return {
    pairing,
    keysOf: (at) => differences2.keysOf(at),
    changedAt: (at) => differences2.changedAt(at)?.entity,
    saidBefore: (entity, path) => {
      let before = nodeAt(base2, pairing.baseOf.get(entity.at) ?? "");
      return before !== void 0 && said2(inHeadTerms(entity.kind, before.entity.value, pairing.renames), entity.value, path);
    }
  };
}
function said2(before, after, path) {
  let left = before, right = after;
  for (let step of path) {
    if (typeof right != "object" || right === null || left === void 0 || left === null) return !1;
    if (typeof step == "number") {
      let item3 = right[step];
      return Array.isArray(left) && left.some((other) => sameMeaning(other, item3));
    }
    if (!Object.hasOwn(left, step)) return !Object.hasOwn(right, step);
    left = left[step], right = right[step];
  }
  return sameMeaning(left, right);
}
function placeOfHit(hit, newness, kind, existing) {
  let { node, rule } = hit, first = hit.witnesses.values().next().value;
  if (apart.has(rule.cases[first.case]?.each[0] ?? "")) return saidPlace(first, 0) ?? node.entity.place;
  if (newness === void 0 || !newness.pairing.baseOf.has(node.at)) return node.entity.place;
  if (kind === "newly") {
    let edge = newestEdge(hit, newness);
    if (edge !== void 0) return edge;
  }
  let changed = newness.keysOf(node.at), key2 = rewritten(
    node.entity,
    keysRead(rule, node.entity.kind).filter((one2) => changed.includes(one2)),
    newness
  ) ?? (kind === "newly" ? rewritten(node.entity, changed, newness) : void 0);
  return key2 !== void 0 ? keyPlace(node.entity, key2, newness) : (kind === "state" ? newestEdge(hit, newness) ?? (existing || changed.length > 0 ? void 0 : causeElsewhere(hit, newness)) : void 0) ?? node.entity.place;
}
function rewritten(entity, keys2, newness) {
  return keys2.find((one2) => !newness.saidBefore(entity, [one2])) ?? keys2[0];
}
function causeElsewhere(hit, newness) {
  let ats = /* @__PURE__ */ new Set();
  for (let { member: member2 } of hit.witnesses.values()) for (let { entity } of member2.said) ats.add(entity.at);
  let { uses: uses3 } = hit.node;
  for (let field of uses3?.fields() ?? []) ats.add(field.at).add(field.dataset.at);
  hit.node.entity.kind !== "recipient" && ats.add("system");
  for (let at of ats) {
    let entity = newness.changedAt(at);
    if (entity === void 0 || at === hit.node.at) continue;
    let key2 = rewritten(
      entity,
      newness.keysOf(at).filter((one2) => !prose3.includes(one2)),
      newness
    );
    if (key2 !== void 0) return keyPlace(entity, key2, newness);
  }
}
function placeOfTransition(hit, newness) {
  let keys2 = hit.witnesses.values().next().value.extra?.keys ?? [];
  return keys2.length === 0 ? hit.node.entity.place : keyPlace(hit.node.entity, keys2[0], newness);
}
function keyPlace(entity, key2, newness) {
  let path = [key2], value = entity.value[key2];
  for (; newness !== void 0 && typeof value == "object" && value !== null && !Array.isArray(value); ) {
    let fresh = Object.keys(value).find((name) => !newness.saidBefore(entity, [...path, name]));
    if (fresh === void 0 || Object.keys(value).every((name) => !newness.saidBefore(entity, [...path, name]))) break;
    path.push(fresh), value = value[fresh];
  }
  return entity.placeOf(path);
}
function saidPlace({ member: member2 }, index) {
  let said3 = member2.said[index];
  return said3 === void 0 ? void 0 : said3.path.length === 0 ? said3.entity.place : said3.entity.placeOf(said3.path);
}
function newestEdge(hit, newness) {
  for (let witness of hit.witnesses.values())
    for (let { entity, path } of witness.member.said)
      if (!newness.pairing.baseOf.has(entity.at) || path.length > 0 && !newness.saidBefore(entity, path))
        return path.length === 0 ? entity.place : entity.placeOf(path);
}
function relatedOf(hit, place) {
  let related = [];
  for (let { member: member2 } of hit.witnesses.values())
    for (let { entity, path } of member2.said) {
      if (related.length === mostRelated) return related;
      let where2 = path.length === 0 ? entity.place : entity.placeOf(path);
      where2.line === place.line && where2.file === place.file || related.some((known4) => known4.place?.line === where2.line && known4.place.file === where2.file) || related.push({ summary: path.length === 0 ? shortPath(entity.at) : `${shortPath(entity.at)}: ${path.join(".")}`, place: where2 });
    }
  return related;
}
var prose3, mostRelated, init_places = __esm({
  "src/policy/places.ts"() {
    init_content2();
    init_keys();
    init_fingerprint();
    init_member();
    init_members();
    prose3 = ["name", "description", "contact", "organisation"];
    mostRelated = 10;
  }
});

// src/policy/findings.ts
function toFindings(hits, context) {
  return [...hits.values()].flatMap((byEntity) => [...byEntity.values()].flatMap(separate).map((hit) => toFinding(hit, context)));
}
function separate(hit) {
  return [...hit.witnesses.values()].every((witness) => caseOf(hit.rule, witness).each.some((name) => apart.has(name))) ? [...hit.witnesses].map(([key2, witness]) => ({ ...hit, witnesses: /* @__PURE__ */ new Map([[key2, witness]]) })) : [hit];
}
function toFinding(hit, context) {
  let { rule, node } = hit, index = gravestOf(hit), level3 = rule.levels[index], gravest3 = [...hit.witnesses.values()].filter((witness) => witness.level === index).sort((left, right) => left.key < right.key ? -1 : 1), first = gravest3[0], labels = [...new Set(gravest3.map((witness) => witness.member.label || node.entity.id))].sort(), scope = scopeOf(hit, first, context.side, { witnesses: labels }), kind = caseOf(rule, first).kind, existing = isExisting(hit, index, context), place = kind === "transition" ? placeOfTransition(hit, context.newness) : placeOfHit(hit, context.newness, kind, existing), values = valuesRead(hit, scope.variables), documents = documentsRead(hit, values, context.side.documents);
  return {
    rule: rule.id,
    level: level3.level,
    role: level3.role,
    declaration: context.root,
    at: node.at,
    place,
    side: context.removed ? "base" : "head",
    message: render(level3.message, scope),
    fix: render(level3.fix, scope),
    source: rule.sources[(level3.cites ?? 1) - 1],
    witnesses: [...new Set([...hit.witnesses.values()].map((witness) => witness.member.label || node.entity.id))].sort(),
    values: { ...values, ...documents },
    related: relatedOf(hit, place),
    ...level3.suggestion === void 0 ? {} : { suggestion: render(level3.suggestion, scope) },
    fingerprint: fingerprint(hit, level3, scope, documents),
    existing
  };
}
function isExisting(hit, level3, { first, before, newness }) {
  if ([...hit.witnesses.values()].some((witness) => caseOf(hit.rule, witness).kind !== "state")) return !1;
  if (first) return !0;
  let baseAt = newness?.pairing.baseOf.get(hit.node.at), earlier = baseAt === void 0 ? void 0 : before?.get(hit.rule)?.get(baseAt);
  return earlier === void 0 || gravestOf(earlier) > level3 ? !1 : [...hit.witnesses.keys()].every((key2) => earlier.witnesses.has(key2));
}
var caseOf, init_findings = __esm({
  "src/policy/findings.ts"() {
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
  let louder = new Set(rows.flatMap(({ quiet }) => quiet)), said3 = new Set(found.flatMap(({ rule, at }) => louder.has(rule) ? [`${rule} ${at}`] : []));
  for (let { before, after, ambiguous } of differences2.changed)
    if (!ambiguous)
      for (let row of rows) {
        if (row.entity !== after.entity.kind || row.quiet.some((rule) => said3.has(`${rule} ${after.at}`))) continue;
        let values = narrowed(row, before, after);
        if (values !== void 0)
          for (let rule of woken) addNarrowing(hits, rule, row, after, head, { ...values, rules: rulesReading(rules2, row) });
      }
  return hits;
}
function addNarrowing(hits, rule, row, node, side2, said3) {
  let woken = casesOf(rule).find((one2) => one2.changed.includes("claims")), extra = { ...said3, key: row.key, keys: row.key.split(".").slice(0, 1), system: side2.facts.system.view }, byEntity = hits.get(rule) ?? /* @__PURE__ */ new Map();
  for (let witness of new Evaluation(side2, new UnknownFacts()).witnessesAt(woken, node, extra)) {
    let key2 = `${row.key} ${said3.from} ${said3.to}`;
    byEntity.set(`${node.at} ${row.key}`, {
      rule,
      node,
      witnesses: /* @__PURE__ */ new Map([[key2, { ...witness, key: key2, member: plain2("", row.key, {}) }]])
    });
  }
  hits.set(rule, byEntity);
}
function narrowed(row, before, after) {
  let [stated] = row.key.split("."), rawBefore = before.entity.value[stated], rawAfter = after.entity.value[stated];
  if ((row.entity === "field" || row.entity === "activity" || row.key === "role") && sameMeaning(rawBefore, rawAfter)) return;
  let left = valuesOf2(row.key, before), right = valuesOf2(row.key, after);
  if (sameMeaning(left, right)) return;
  let tos = [row.to].flat();
  return matchesFrom([row.from].flat(), left) && tos.some((to) => matchesTo(to, [row.from].flat(), left, right)) ? { from: inWords(left), to: inWords(right) } : void 0;
}
function valuesOf2(key2, node) {
  let path = (key2 === "category" ? "categories" : key2).split("."), values = list(path.reduce((inner, name) => inner[name], node.view)), unheard = key2 === "scale.large" && !node.view.large_scale;
  return values.filter((value) => value !== "" && !(unheard && value === "yes"));
}
function matchesFrom(from, left) {
  return from.some((one2) => one2 === "any" ? left.length > 0 : one2 === "absent" ? left.length === 0 : one2 === "personal-category" ? left.some(isPersonal2) : one2 === "people" ? left.some((subject) => !isOutside2(subject)) : left.includes(one2));
}
function matchesTo(to, from, left, right) {
  switch (to) {
    case "absent":
      return from.includes("any") ? left.some((value) => !right.includes(value)) && (right.length === 0 || left.length > 1) : !from.some((value) => right.includes(value));
    case "dropped":
      return from.some((value) => left.includes(value) && !right.includes(value));
    case "any":
      return !from.some((value) => right.includes(value));
    case "not-personal-category":
      return right.length > 0 && !right.some(isPersonal2);
    case "lesser-category":
      return right.length > 0 && gravest2(right) < gravest2(left);
    case "no-people":
      return right.length > 0 && right.every(isOutside2);
    default:
      return right.includes(to) && !left.includes(to);
  }
}
function rulesReading(rules2, row) {
  let key2 = row.key.split(".", 1)[0], facts = derived[key2] ?? [key2], through = row.entity === "activity" ? [] : ofActivities[key2] ?? [], onward = row.entity === "recipient" ? ofDestinations[key2] ?? [] : [], reads3 = (rule) => keysRead(rule, row.entity).some((one2) => facts.includes(one2)) || keysRead(rule, "activity").some((one2) => through.includes(one2)) || keysRead(rule, "destination").some((one2) => onward.includes(one2));
  return rules2.filter((rule) => !rule.id.startsWith("governance/") && reads3(rule)).map((rule) => rule.id);
}
var isOutside2, isPersonal2, weight, gravest2, derived, ofActivities, ofDestinations, init_narrowing = __esm({
  "src/policy/narrowing.ts"() {
    init_content2();
    init_vocabulary();
    init_known();
    init_evaluate();
    init_fingerprint();
    init_member();
    init_template();
    init_tests();
    isOutside2 = (subject) => notCoveredByLaw.includes(subject), isPersonal2 = (category) => !notPersonal.includes(category);
    weight = (category) => special.includes(category) || criminal.includes(category) ? 3 : highlyPersonal.includes(category) ? 2 : isPersonal2(category) ? 1 : 0, gravest2 = (categories2) => Math.max(...categories2.map(weight)), derived = {
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
      offered_to_children: ["offered_to_children", "children"],
      may_contain: ["special", "special_kinds", "criminal", "criminal_kinds"],
      technical_processing: ["technical_processing", "special", "special_kinds"],
      inference: ["special", "special_kinds"],
      medium: ["personal"],
      source: ["source"],
      features: ["features", "marketing", "dpia"],
      purpose: ["purpose", "needs_consent", "needs_notice"],
      ...Object.fromEntries(["decisions", "scale", "new_technology", "risk_of_physical_harm"].map((key2) => [key2, [key2, "dpia"]]))
    }, ofActivities = {
      subjects: ["vulnerable", "power_imbalance", "children", "dpia"],
      category: ["special", "special_kinds", "criminal", "categories"],
      may_contain: ["special", "special_kinds", "criminal"],
      technical_processing: ["special", "special_kinds", "technical_processing"],
      inference: ["special", "special_kinds"],
      source: ["indirect_source"]
    }, ofDestinations = Object.fromEntries(
      ["country", "processed_in", "role", "chosen_by_customer"].map((key2) => [key2, ["restricted", "adequacy"]])
    );
  }
});

// src/policy/precedence.ts
function applyPrecedence(hits) {
  let byId = /* @__PURE__ */ new Map();
  for (let [rule, byEntity] of hits) byId.set(rule.id, byEntity);
  let left = /* @__PURE__ */ new Map();
  for (let [rule, byEntity] of hits) {
    let kept2 = rule.unless.length === 0 ? byEntity : keep2(rule, byEntity, byId);
    kept2.size > 0 && left.set(rule, kept2);
  }
  return left;
}
function keep2(rule, byEntity, byId) {
  let beaten = rule.unless.flatMap(({ rule: id, same }) => {
    let winners = byId.get(id);
    return winners === void 0 ? [] : [{ winners, same, fields: same === "field" ? fieldsOf(winners.values()) : void 0 }];
  }), kept2 = /* @__PURE__ */ new Map();
  for (let [at, hit] of byEntity) {
    let loses = beaten.map(({ winners, same, fields: fields2 }) => {
      if (same === "declaration") return () => !0;
      if (fields2 !== void 0) return (witness) => fields2.has(fieldOf(witness, hit) ?? "");
      let winner = winners.get(at);
      if (winner === void 0) return () => !1;
      if (!comparable(winner, hit)) return () => !0;
      let keys2 = /* @__PURE__ */ new Set();
      for (let { member: member2 } of winner.witnesses.values()) keys2.add(member2.key);
      return (witness) => keys2.has(witness.member.key);
    }), witnesses = new Map([...hit.witnesses].filter(([, witness]) => !loses.some((one2) => one2(witness))));
    witnesses.size > 0 && kept2.set(at, { ...hit, witnesses });
  }
  return kept2;
}
function fieldsOf(hits) {
  let fields2 = /* @__PURE__ */ new Set();
  for (let hit of hits)
    for (let witness of hit.witnesses.values()) {
      let field = fieldOf(witness, hit);
      field !== void 0 && fields2.add(field);
    }
  return fields2;
}
function comparable(left, right) {
  let kinds3 = /* @__PURE__ */ new Set();
  for (let hit of [left, right]) for (let witness of hit.witnesses.values()) kinds3.add(hit.rule.cases[witness.case]?.each.join());
  return kinds3.size === 1 && !whole3.some((name) => kinds3.has(name));
}
var whole3, fieldOf, init_precedence = __esm({
  "src/policy/precedence.ts"() {
    whole3 = ["self", "limbs"];
    fieldOf = (witness, hit) => witness.member.field?.at ?? (hit.node.entity.kind === "field" ? hit.node.at : void 0);
  }
});

// src/policy/transitions.ts
function transitionHits(rules2, head, differences2, found) {
  let hits = /* @__PURE__ */ new Map(), onHead = new Evaluation(head, found);
  for (let rule of rules2) {
    let byEntity = /* @__PURE__ */ new Map();
    for (let one2 of casesOf(rule))
      if (one2.kind === "transition")
        for (let { before, after, keys: all2 } of differences2.changed) {
          if (after.entity.kind !== one2.target) continue;
          let keys2 = all2.filter((key2) => one2.changed.includes(key2));
          keys2.length !== 0 && addHit(byEntity, rule, after, onHead.witnessesAt(one2, after, { before: before.view, after: after.view, keys: keys2 }));
        }
    byEntity.size > 0 && hits.set(rule, byEntity);
  }
  return hits;
}
var init_transitions = __esm({
  "src/policy/transitions.ts"() {
    init_evaluate();
    init_tests();
  }
});

// src/policy/judge.ts
function judge(comparison, policies2, asOf) {
  let { base: base2, head, root } = comparison, rules2 = inForce(policies2.rules, asOf);
  if (head === void 0) return judgeRemoval(comparison, policies2, rules2, asOf);
  let sides = sidesOf(comparison, head, policies2, asOf), findings = sorted(compare2(rules2, sides, comparison, policies2)), changes = base2 === void 0 ? wholeDeclaration(sides.head.facts, "added") : changesBetween(sides.base.facts, sides.head.facts, sides.differences);
  return { root, changes, findings, verdict: verdictOf(findings) };
}
function check2(declaration, documents, policies2, asOf, sieve) {
  let rules2 = inForce(policies2.rules, asOf), facts = factsOf(declaration, policies2.lists, asOf), side2 = { facts, documents, name: (at) => at, existed: () => !0, unknowns: /* @__PURE__ */ new Map() }, unknown = new UnknownFacts(), hits = hitsOf(rules2, ["state"], side2, unknown, { may: sieve?.(side2) });
  if (hits.size + unknown.asked.length + facts.accepted.length === 0)
    return { root: declaration.root, changes: [], findings: [], verdict: "pass" };
  let all2 = applyPrecedence(union(hits, unknownHits(rules2, side2, unknown))), context = { root: declaration.root, side: side2 }, found = markAccepted(toFindings(all2, context), facts), findings = sorted([...found, ...toFindings(acceptedHits(rules2, ["state"], side2, found), context)]);
  return { root: declaration.root, changes: [], findings, verdict: verdictOf(findings) };
}
function sidesOf({ base: base2, documents, root, first }, head, policies2, asOf) {
  let pairing = base2 === void 0 ? unpaired : pair(base2, head), headFacts = factsOf(head, policies2.lists, asOf, first);
  first && Object.assign(headFacts.system.view, { digest: meaningOf(head) });
  let baseFacts = factsOf(base2 ?? emptyDeclaration(root), policies2.lists, asOf);
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
  let compared2 = compareSides(rules2, base2, head, differences2), transitions = first ? /* @__PURE__ */ new Map() : transitionHits(rules2, head, differences2, compared2.unknown.head), asked2 = unknownHits(rules2, head, compared2.unknown.head), askedBefore = unknownHits(rules2, base2, compared2.unknown.base), hits = applyPrecedence(union(first ? declared(compared2.head) : compared2.head, transitions, asked2)), before = union(compared2.base, askedBefore), context = { root, side: head, newness: newnessOf(base2.facts, differences2), before, first }, standing2 = base2.facts.accepted.length > 0 ? toFindings(applyPrecedence(before), { root, side: base2 }) : [], stood = grouped(standing2, ({ rule, at }) => `${rule} ${at}`), found = markAccepted(toFindings(hits, context), head.facts, {
    facts: base2.facts,
    found: ({ rule, at }) => stood.get(`${rule} ${differences2.pairing.baseOf.get(at)}`) ?? []
  }), accepted = toFindings(acceptedHits(rules2, ["state", "newly"], head, found, base2.facts), context), narrowed2 = first ? [] : toFindings(narrowingHits(rules2, policies2.narrowing, head, differences2, found), context);
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
    let standing2 = (hit) => new Map([...hit.witnesses].filter(([, witness]) => rule.cases[witness.case]?.kind === "state")), left = [...byEntity].map(([at, hit]) => [at, { ...hit, witnesses: standing2(hit) }]).filter(([, hit]) => hit.witnesses.size > 0);
    rule.id === "governance/declaration-added" ? kept2.set(rule, byEntity) : left.length > 0 && kept2.set(rule, new Map(left));
  }
  return kept2;
}
function judgeRemoval({ base: base2, documents, root }, policies2, rules2, asOf) {
  if (base2 === void 0) return { root, changes: [], findings: [], verdict: "pass" };
  let facts = factsOf(base2, policies2.lists, asOf), side2 = { facts, documents: documents.base, name: (at) => at, existed: () => !0, unknowns: /* @__PURE__ */ new Map() }, after = factsOf(emptyDeclaration(root), policies2.lists, asOf).system.view, hits = /* @__PURE__ */ new Map();
  for (let rule of rules2) {
    let byEntity = /* @__PURE__ */ new Map();
    for (let one2 of casesOf(rule)) {
      if (!one2.changed.includes("declaration")) continue;
      let witnesses = new Evaluation(side2, new UnknownFacts()).witnessesAt(one2, facts.system, {
        before: facts.system.view,
        after,
        keys: ["declaration"]
      });
      witnesses.length > 0 && addHit(byEntity, rule, facts.system, witnesses);
    }
    byEntity.size > 0 && hits.set(rule, byEntity);
  }
  let findings = sorted(toFindings(hits, { root, side: side2, removed: !0 }));
  return { root, changes: wholeDeclaration(facts, "removed"), findings, verdict: verdictOf(findings) };
}
var init_judge = __esm({
  "src/policy/judge.ts"() {
    init_changes();
    init_keys();
    init_pairing();
    init_empty();
    init_grouped();
    init_facts();
    init_meaning();
    init_accepted();
    init_compare();
    init_evaluate();
    init_findings();
    init_narrowing();
    init_places();
    init_precedence();
    init_tests();
    init_transitions();
    init_verdict();
  }
});

// src/policy/judge-gate.ts
function judgeGate(changes, policies2, asOf, root) {
  let rules2 = inForce(policies2.rules, asOf).filter((rule) => rule.cases.some((one2) => one2.target === "gate")), side2 = { facts: factsOf(emptyDeclaration(root), policies2.lists, asOf), documents: () => "unknown", name: (at) => at, existed: () => !0, unknowns: /* @__PURE__ */ new Map() };
  return gateNodes(changes).flatMap(
    (node) => toFindings(hitsOf(rules2, ["state", "newly"], side2, new UnknownFacts(), { nodes: (target) => target === "gate" ? [node] : [] }), {
      root,
      side: side2
    })
  );
}
var init_judge_gate = __esm({
  "src/policy/judge-gate.ts"() {
    init_empty();
    init_facts();
    init_evaluate();
    init_findings();
    init_members();
    init_verdict();
  }
});

// src/policy/catalogue-reader.ts
var catalogue_reader_exports = {};
__export(catalogue_reader_exports, {
  readCatalogue: () => readCatalogue
});
function readCatalogue(path, bytes) {
  let parsed3 = parseYaml(path, bytes);
  if (!parsed3.ok) return parsed3;
  let { value, source } = parsed3.value, errors = misshapen(catalogueForm, value ?? null, "the catalogue", startOf(source), source);
  if (errors.length > 0) return { ok: !1, errors };
  let catalogue = /* @__PURE__ */ new Map();
  for (let entry2 of Object.values(value.recipients)) {
    let name = normalisedName(entry2.name);
    if (catalogue.has(name)) {
      let place = source.placeOf(entry2, "name") ?? startOf(source);
      errors.push({ code: "catalogue", message: `${shown(entry2.name)} is vetted twice`, hint: "Put both into one entry", ...place });
    }
    catalogue.set(name, vettedOf(entry2));
  }
  return errors.length > 0 ? { ok: !1, errors } : { ok: !0, value: catalogue };
}
function vettedOf(entry2) {
  let all2 = (value = []) => [value].flat();
  return {
    name: entry2.name,
    role: entry2.role,
    country: entry2.country,
    processedIn: all2(entry2.processed_in),
    safeguard: entry2.safeguard ?? "",
    ownPurposes: all2(entry2.own_purposes),
    categories: all2(entry2.categories),
    subjects: all2(entry2.subjects),
    purposes: all2(entry2.purposes),
    until: entry2.until,
    vettedBy: entry2.vetted_by
  };
}
var some, any2, vettedForm, catalogueForm, init_catalogue_reader = __esm({
  "src/policy/catalogue-reader.ts"() {
    init_pairing();
    init_entity();
    init_shown();
    init_vocabulary();
    init_yaml();
    init_form();
    some = (among) => ({ list: { among }, alone: !0 }), any2 = (among) => ({ list: { among }, alone: !0, none: !0 }), vettedForm = {
      keys: {
        name: "text",
        role: { among: ["processor", "sub-processor", "controller", "joint-controller"] },
        country: { among: countries },
        processed_in: any2([...countries, "EU", "EEA"]),
        safeguard: { among: ["adequacy", "uk-us-data-bridge", "idta", "addendum", "bcr", "exception"] },
        own_purposes: any2(["model-training", "product-improvement", "analytics", "advertising", "resale", "legal-duty", "other"]),
        categories: some(Object.keys(categories)),
        subjects: some(subjects),
        purposes: { list: "text", alone: !0 },
        until: "day",
        vetted_by: "text"
      },
      // Vetting is for something, and until a day.
      needs: ["name", "role", "country", "categories", "subjects", "purposes", "until", "vetted_by"]
    }, catalogueForm = {
      keys: { version: { among: [1] }, recipients: { named: vettedForm } },
      needs: ["version", "recipients"]
    };
  }
});

// src/app/configuration/catalogue.ts
async function loadCatalogue({ catalogue, cataloguePlace, organisation }, rules2) {
  return organisation ? read2(organisation.catalogue, organisation.cataloguePlace, organisation.snapshot, (path) => shownAs(organisation.reference, path)) : read2(catalogue, cataloguePlace, rules2, (path) => path);
}
async function read2(path, place, files, named4) {
  if (path === void 0) return { ok: !0, value: /* @__PURE__ */ new Map() };
  let bytes = await files.read(path);
  if (!bytes)
    return { ok: !1, errors: [{ ...whole2(configurationPath, "config/not-found", `no catalogue is at ${shown(path)}`, "Mend `catalogue`, or add the file."), ...place }] };
  let { readCatalogue: readCatalogue2 } = await Promise.resolve().then(() => (init_catalogue_reader(), catalogue_reader_exports));
  return readCatalogue2(named4(path), bytes);
}
var init_catalogue2 = __esm({
  "src/app/configuration/catalogue.ts"() {
    init_shown();
    init_outcome();
    init_configuration();
    init_extends();
  }
});

// src/app/lint/pair-roots.ts
function pairRoots(removed, added) {
  let pairs = /* @__PURE__ */ new Map(), byText = grouped(
    [...removed].sort((a2, b7) => order4(a2.path, b7.path)),
    ({ text: text2 }) => text2
  );
  for (let head of [...added].sort((a2, b7) => order4(a2.path, b7.path))) {
    let base2 = byText.get(head.text)?.shift();
    base2 !== void 0 && pairs.set(head.path, base2.path);
  }
  let taken = new Set(pairs.values()), gone = removed.filter(({ path }) => !taken.has(path)).map(linesOf2), come = added.filter(({ path }) => !pairs.has(path)).map(linesOf2);
  if (gone.length * come.length > mostPairs) return pairs;
  let likenesses = come.flatMap((head) => gone.map((base2) => ({ head: head.path, base: base2.path, likeness: likeness(base2, head) }))).filter((one2) => one2.likeness >= 0.5).sort((a2, b7) => b7.likeness - a2.likeness || order4(a2.head, b7.head) || order4(a2.base, b7.base));
  for (let { head, base: base2 } of likenesses)
    pairs.has(head) || taken.has(base2) || (pairs.set(head, base2), taken.add(base2));
  return pairs;
}
function linesOf2({ path, text: text2 }) {
  let counts = /* @__PURE__ */ new Map(), total = 0;
  for (let written of text2.split(`
`)) {
    let line = written.trim();
    line !== "" && (counts.set(line, (counts.get(line) ?? 0) + 1), total++);
  }
  return { path, total, counts };
}
function likeness(a2, b7) {
  let common = 0;
  for (let [line, count2] of a2.counts) common += Math.min(count2, b7.counts.get(line) ?? 0);
  return 2 * common / Math.max(1, a2.total + b7.total);
}
var mostPairs, order4, init_pair_roots = __esm({
  "src/app/lint/pair-roots.ts"() {
    init_grouped();
    mostPairs = 1e4;
    order4 = (a2, b7) => a2 < b7 ? -1 : a2 > b7 ? 1 : 0;
  }
});

// src/app/lint/compare.ts
async function compare3(base2, head, choice, first) {
  let errors = [], unreadable3 = [], before = take(await findRoots(base2.snapshot, choice), unreadable3) ?? [], after = take(await findRoots(head.snapshot, choice), errors);
  if (!after) return { comparisons: [], errors, unreadable: unreadable3 };
  let [earlier, later] = [new Set(before), new Set(after)], gone = before.filter((path) => !later.has(path)), renamed = pairRoots(
    await texts(base2.snapshot, gone),
    await texts(
      head.snapshot,
      after.filter((path) => !earlier.has(path))
    )
  ), baseOf = (path) => earlier.has(path) ? path : renamed.get(path), moved = new Set(renamed.values()), removed = gone.filter((path) => !moved.has(path)), comparisons = [], documents = { base: base2.documents, head: head.documents };
  for (let root of after) {
    let from = baseOf(root), headRead = take(await readDeclaration(head.snapshot, root), errors), baseRead = from === void 0 ? void 0 : take(await readDeclaration(base2.snapshot, from, headRead), unreadable3);
    headRead && comparisons.push({ root, base: baseRead, head: headRead, first: first && before.length === 0 && unreadable3.length === 0, documents });
  }
  for (let root of removed) {
    let baseRead = take(await readDeclaration(base2.snapshot, root), errors);
    baseRead && comparisons.push({ root, base: baseRead, head: void 0, first: !1, documents });
  }
  return { comparisons, errors, unreadable: unreadable3 };
}
function take(result2, errors) {
  if (result2.ok) return result2.value;
  errors.push(...result2.errors);
}
async function texts(snapshot, paths) {
  let found = [];
  for (let path of paths) {
    let bytes = await snapshot.read(path);
    bytes && found.push({ path, text: Buffer.from(bytes).toString("utf8") });
  }
  return found;
}
var init_compare2 = __esm({
  "src/app/lint/compare.ts"() {
    init_read();
    init_pair_roots();
  }
});

// src/app/lint/documents.ts
import { posix as posix3 } from "node:path";
function documentsOf(snapshot) {
  return (document) => {
    let blob = snapshot.blobOf(filePath(document));
    return blob === void 0 ? "missing" : { blob };
  };
}
function filePath(document) {
  return posix3.normalize(document.replace(/#.*$/, "")).replace(/^\/+/, "");
}
var init_documents2 = __esm({
  "src/app/lint/documents.ts"() {
  }
});

// src/app/pull-request/judge-change.ts
async function readRules(snapshot, judging) {
  let read3 = await readConfiguration(snapshot, judging.shared, judging.configuration);
  if (!read3.ok) return { ...read3, configuration: void 0 };
  let configuration = judging.paths.length > 0 ? chosen(read3.value, judging.paths) : read3.value, policies2 = await loadPolicies(configuration, snapshot);
  if (!policies2.ok) return { ...policies2, configuration };
  let catalogue = await loadCatalogue(configuration, snapshot);
  return catalogue.ok ? { ok: !0, value: { configuration, policies: policies2.value, catalogue: catalogue.value } } : { ...catalogue, configuration };
}
async function judgeChange({ base: base2, head, rules: rules2, judging }, first) {
  let compared2 = await compareSides2(base2, head, rules2, first), gate = await gateFindings({ base: base2, head, rules: rules2, judging }, compared2.comparisons[0]?.root);
  return { compared: compared2, judgements: judgementsOf(compared2, rules2, judging.asOf), gate };
}
async function readDeclarations(client, blobs, snapshots, { configuration }) {
  let meant = snapshots.map(async (snapshot) => [snapshot, await pathsMeant(snapshot, configuration) ?? []]);
  await readAhead(client, blobs, await Promise.all(meant));
}
async function neverDeclared(client, { base: base2, head, rules: { configuration } }) {
  let before = await findRoots(base2, configuration);
  if (!before.ok || before.value.length > 0) return !1;
  let after = await findRoots(head, configuration), named4 = configuration.paths.map((glob2) => glob2.replace(/^(?:\*\*\/)+/, "")).filter((path) => !/[*?[\]{}()!]/.test(path)), paths = /* @__PURE__ */ new Set([...after.ok ? after.value : [], ...named4]);
  return !(await Promise.all([...paths].map((path) => wasEverThere(client, base2.name, path)))).includes(!0);
}
async function gateFindings({ base: base2, head, rules: rules2, judging }, root = "privacy.yml") {
  let changes = await gateChanges({
    changed: changedPaths(base2, head),
    configuration: judging.configuration,
    policies: decisive(rules2.configuration),
    texts: async (path) => [await textOf(base2, path), await textOf(head, path)].filter((text2) => text2 !== void 0),
    content: (path) => head.blob(path)
  });
  return changes.length === 0 ? [] : judgeGate(changes, rules2.policies, judging.asOf, root);
}
var chosen, compareSides2, side, judgementsOf, init_judge_change = __esm({
  "src/app/pull-request/judge-change.ts"() {
    init_read();
    init_pull_request();
    init_catalogue();
    init_judge();
    init_judge_gate();
    init_catalogue2();
    init_configuration();
    init_policies();
    init_compare2();
    init_documents2();
    init_text_of();
    init_github_snapshot();
    init_gate_files();
    chosen = (configuration, paths) => ({
      ...configuration,
      paths: [...configuration.organisation?.paths ?? [], ...paths],
      choosesPaths: !0
    });
    compareSides2 = (base2, head, { configuration }, first) => compare3(side(base2), side(head), configuration, first), side = (snapshot) => ({ snapshot, documents: documentsOf(snapshot) }), judgementsOf = ({ comparisons }, { policies: policies2, catalogue }, asOf) => comparisons.map((comparison) => vet(judge(comparison, policies2, asOf), comparison.head, catalogue, policies2, asOf));
  }
});

// src/app/pull-request/judge-pull-request.ts
async function judgePullRequest(client, reading2, mergeBase, judging) {
  let request = { folder: ".", asOf: judging.asOf, policies: [] }, blobs = /* @__PURE__ */ new Map(), [read3, base2, head] = await Promise.all([
    readRules(rulesSnapshot(client, reading2, judging.configuration), judging),
    GitHubSnapshot.open(client, mergeBase, blobs),
    GitHubSnapshot.open(client, reading2.head, blobs)
  ]), not = async (errors, known5) => ({
    outcome: await notJudged(request, errors),
    asked: [],
    configuration: known5,
    combined: /* @__PURE__ */ new Set(),
    flows: noFlows,
    ends: void 0
  });
  if (!read3.ok) return not(read3.errors, read3.configuration);
  let { value: rules2 } = read3, { configuration: choice, policies: policies2 } = rules2;
  await readDeclarations(client, blobs, [base2, head], rules2);
  let change = { base: base2, head, rules: rules2, judging }, first = await neverDeclared(client, change), { compared: compared2, judgements, gate } = await judgeChange(change, first), merged3 = await mergeResult(client, reading2, mergeBase, rules2, first, blobs);
  if (compared2.comparisons.length === 0 && compared2.errors.length === 0 && choice.choosesPaths) {
    let message2 = `no file matches ${choice.paths.join(", ")}`;
    return not([whole2(judging.configuration, "input/no-declaration", message2, "Mend `paths`, or add the file.")], choice);
  }
  let rootOf = (declaration) => compared2.comparisons.find(({ root }) => root === declaration)?.base?.root ?? declaration, shown3 = [...gate, ...judgements.flatMap(({ findings }) => findings)], known4 = new Set(
    shown3.filter(({ existing }) => !existing).map((one2) => keyOf({ root: rootOf(one2.declaration), fingerprint: one2.fingerprint }))
  ), combined = (merged3 ? judgementsOf(merged3, rules2, judging.asOf) : []).flatMap(({ findings }) => findings).filter((one2) => asks2(one2) && !known4.has(keyOf({ root: rootOf(one2.declaration), fingerprint: one2.fingerprint }))), both2 = [compared2, ...merged3 ? [merged3] : []], result2 = await outcome(
    request,
    policies2,
    {
      judgements,
      gate: [...gate, ...combined],
      errors: [
        ...compared2.errors,
        ...(merged3?.errors ?? []).filter(({ file, line }) => !compared2.errors.some((one2) => one2.file === file && one2.line === line))
      ],
      verified: !0,
      base: both2.flatMap(({ comparisons }) => comparisons.flatMap((one2) => one2.base ?? [])),
      head: both2.toReversed().flatMap(({ comparisons }) => comparisons.flatMap((one2) => one2.head ?? [])),
      remarks: remarksOn(compared2, combined, reading2.baseBranch)
    },
    [head, base2]
  ), alone = new Set(combined);
  return {
    outcome: result2,
    asked: asked([[...gate, ...judgements.flatMap(({ findings }) => findings)], combined], rootOf),
    configuration: choice,
    combined: alone,
    flows: shown3.some(asks2) ? flowsOf3(compared2, policies2, judging.asOf) : noFlows,
    ends: { change, first, blobs, combined: alone }
  };
}
function judgeGroup(client, reading2, commit, judging) {
  let { base: base2 } = reading2;
  return judgePullRequest(client, { ...reading2, head: commit, testMerge: void 0, mergeable: "MERGEABLE" }, base2, judging);
}
function flowsOf3({ comparisons }, { lists: lists2 }, asOf) {
  let sides = comparisons.flatMap(({ head, base: base2, first }) => {
    let factsIn = (side2) => side2 && factsOf(side2, lists2, asOf, first), after = factsIn(head);
    return after ? [{ after, before: factsIn(base2) }] : [];
  });
  return {
    rows: sides.flatMap(({ after, before }) => newFlows(after, before)),
    pictures: sides.map(({ after, before }) => newFlowsMermaid(after, before)).filter((chart) => chart !== "")
  };
}
function remarksOn({ unreadable: unreadable3 }, combined, branch) {
  let unread = unreadable3.map(
    ({ file, line, message: message2 }) => `${file}:${line} of the base cannot be read (${message2}), so all of it counts as added.`
  );
  if (combined.length === 0) return unread;
  let named4 = combined.map(({ at, rule }) => `${at} (${rule})`).join(", ");
  return [...unread, `Only together with what was merged into ${branch} meanwhile: ${named4}.`];
}
function rulesSnapshot(client, { defaultBranch, configuration }, path) {
  let branch = branchSnapshot(client, defaultBranch);
  if (configuration === "too-large") return branch;
  let text2 = configuration === void 0 ? void 0 : new TextEncoder().encode(configuration);
  return { ...branch, read: async (asked2) => asked2 === path ? text2 : branch.read(asked2) };
}
async function mergeResult(client, { testMerge, base: base2, head, mergeable, baseBranch }, mergeBase, rules2, first, blobs) {
  if (base2 === mergeBase) return;
  if (mergeable === "CONFLICTING") {
    let message2 = `the branch is in conflict with ${baseBranch}, so what merging would make cannot be judged`;
    return {
      comparisons: [],
      unreadable: [],
      errors: [whole2("privacy.yml", "input/conflict", message2, "Resolve the conflict: this check runs again.")]
    };
  }
  if (!testMerge || testMerge.parents[0] !== base2 || testMerge.parents[1] !== head)
    throw new GitHubFailure("GitHub has not made the test merge yet: run this again in a minute");
  let [tip, merged3] = await Promise.all([GitHubSnapshot.open(client, base2, blobs), GitHubSnapshot.open(client, testMerge.id, blobs)]);
  return await readDeclarations(client, blobs, [tip, merged3], rules2), compareSides2(tip, merged3, rules2, first);
}
var noFlows, asks2, init_judge_pull_request = __esm({
  "src/app/pull-request/judge-pull-request.ts"() {
    init_facts();
    init_client();
    init_graph_mermaid();
    init_new_flows();
    init_asked();
    init_judging();
    init_outcome();
    init_github_snapshot();
    init_judge_change();
    noFlows = { rows: [], pictures: [] };
    asks2 = ({ existing, level: level3 }) => !existing && (level3 === "error" || level3 === "sign-off");
  }
});

// src/app/pull-request/moved-since.ts
async function movedSince(client, gate, head, { configuration, outcome: outcome2 }) {
  let commits = gate.findings.flatMap(({ state }) => state.kind === "moved" ? state.signatures.map(({ commit }) => commit) : []), moved = /* @__PURE__ */ new Map(), { policies: policies2, report } = outcome2;
  if (!configuration || !policies2) return moved;
  for (let commit of [...new Set(commits)].filter((one2) => one2 !== "" && one2 !== head).slice(0, most))
    try {
      let [before, after] = await Promise.all([commit, head].map((one2) => GitHubSnapshot.open(client, one2, /* @__PURE__ */ new Map())));
      if (!before || !after) continue;
      let side2 = (snapshot) => ({ snapshot, documents: documentsOf(snapshot) }), { comparisons } = await compare3(side2(before), side2(after), configuration, !1);
      moved.set(
        commit,
        comparisons.flatMap((one2) => judge(one2, policies2, report.asOf).changes)
      );
    } catch (error) {
      if (!(error instanceof GitHubFailure) || error.status >= 500) throw error;
    }
  return moved;
}
var most, init_moved_since = __esm({
  "src/app/pull-request/moved-since.ts"() {
    init_client();
    init_judge();
    init_compare2();
    init_documents2();
    init_github_snapshot();
    most = 2;
  }
});

// src/signoff/together.ts
function together(all2) {
  let inOrder3 = all2.toSorted((left, right) => left.number - right.number), objecting = inOrder3.filter(({ gate }) => gate.findings.some(isObjectedTo)), objected = new Set(objecting.flatMap(({ gate }) => gate.findings.filter(isObjectedTo).map(keyOfAsked))), of = (verdict) => inOrder3.find(({ gate }) => gate.verdict === verdict), [objection2] = objecting;
  if (objection2) return { verdict: "red", decides: objection2, objected };
  let decides2 = of("green") ?? of("break-glass") ?? inOrder3.toSorted((left, right) => open(left) - open(right))[0] ?? all2[0];
  return { verdict: decides2.gate.verdict, decides: decides2, objected };
}
var isObjectedTo, open, init_together = __esm({
  "src/signoff/together.ts"() {
    init_asked();
    isObjectedTo = ({ against, glass }) => against !== void 0 && !glass, open = ({ gate }) => gate.findings.filter(({ state }) => state.kind !== "signed").length;
  }
});

// src/github/discussion.ts
async function postReview({ ask: ask2, owner, repo }, number2, commit, notes) {
  await ask2("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    owner,
    repo,
    pull_number: number2,
    commit_id: commit,
    event: "COMMENT",
    comments: [...notes]
  });
}
async function editLineComment({ ask: ask2, owner, repo }, id, body) {
  await ask2("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", { owner, repo, comment_id: id, body });
}
async function postComment({ ask: ask2, owner, repo }, number2, body) {
  let { data } = await ask2("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { owner, repo, issue_number: number2, body });
  return data.html_url;
}
async function editComment({ ask: ask2, owner, repo }, id, body) {
  await ask2("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id, body });
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
    init_client();
    init_queries();
  }
});

// src/report/comment.ts
import { createHash as createHash6 } from "node:crypto";
function fitted(all2, marker) {
  let rest = "There is more than a comment can hold: the summary of the workflow run has all of it.", room2 = longest - marker.length - rest.length - 4, shown3 = [], length = 0;
  for (let part of all2) {
    if (length += part.length + 2, length > room2) return [...shown3, rest, marker].join(`

`);
    shown3.push(part);
  }
  return [...shown3, marker].join(`

`);
}
var longest, summaryMarker, itemMarker, markerOf, settledComment, replacedComment, init_comment = __esm({
  "src/report/comment.ts"() {
    longest = 65536, summaryMarker = "<!-- privacy-lint:summary -->", itemMarker = ({ declaration, at }) => `<!-- privacy-lint:${createHash6("sha256").update(`${declaration}\0${at}`).digest("hex").slice(0, 20)} -->`, markerOf = (body) => /<!-- privacy-lint:\w+ -->$/.exec(body.trimEnd())?.[0], settledComment = (marker) => `**No longer found here.** The change that this was about is gone, was mended, or stands on another line now.

${marker}`, replacedComment = "**This summary no longer counts.** Someone other than this check had edited it, or it stood here twice. The summary that counts is another comment.";
  }
});

// src/app/pull-request/publish.ts
async function publish(client, reading2, wanted2, again2) {
  let now = reading2;
  for (let attempt2 = 1; ; attempt2++)
    try {
      return await converge(client, now, wanted2);
    } catch (error) {
      if (!(error instanceof GitHubFailure && error.status >= 500) || attempt2 === attempts2) throw error;
      now = await again2();
    }
}
async function converge(client, reading2, wanted2) {
  let standing2 = await editNotes(client, reading2, wanted2.notes), missing2 = [...wanted2.notes].filter(([marker]) => !standing2.has(marker)), posted = await postNotes(client, reading2, missing2), summary2 = wanted2.summary(/* @__PURE__ */ new Set([...standing2, ...posted])), earlier = standingSummary(reading2), others = reading2.comments.filter((one2) => one2 !== earlier && isOwn(one2, reading2.self.id) && markerOf(one2.body) === summaryMarker);
  for (let one2 of others)
    await editComment(client, one2.id, replacedComment), one2.minimised || await minimise(client, one2.nodeId);
  return earlier ? (earlier.body !== summary2 && await editComment(client, earlier.id, summary2), earlier.url) : wanted2.announce ? postComment(client, reading2.number, summary2) : void 0;
}
async function editNotes(client, { threads, self: self2 }, notes) {
  let standing2 = /* @__PURE__ */ new Set();
  for (let { outdated, comments } of threads) {
    let [comment] = comments, marker = comment && isOwn(comment, self2.id) ? markerOf(comment.body) : void 0;
    if (!comment || !marker) continue;
    let note = !outdated && !standing2.has(marker) && !isTampered(comment, self2.id) ? notes.get(marker) : void 0, body = note?.body ?? settledComment(marker);
    comment.body !== body && await editLineComment(client, comment.id, body), note ? standing2.add(marker) : comment.minimised || await minimise(client, comment.nodeId);
  }
  return standing2;
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
  "src/app/pull-request/publish.ts"() {
    init_client();
    init_discussion();
    init_comment();
    attempts2 = 3;
    standingSummary = ({ comments, self: self2 }) => comments.find((one2) => isOwn(one2, self2.id) && !isTampered(one2, self2.id) && markerOf(one2.body) === summaryMarker), isOwn = ({ by: by2 }, self2) => by2?.id === self2, isTampered = ({ edited }, self2) => edited !== void 0 && edited.by?.id !== self2;
  }
});

// src/github/agents.ts
function agentOf({ id, login }) {
  return id === copilot ? "copilot" : login === "dependabot[bot]" ? "dependabot" : "other";
}
async function readRequesters({ ask: ask2, owner, repo }, number2) {
  let people = (await allPages(
    (page2) => ask2("GET /repos/{owner}/{repo}/issues/{issue_number}/timeline", { owner, repo, issue_number: number2, per_page: 100, page: page2 })
  )).flatMap((one2) => {
    let actor = one2.event === "copilot_work_started" && "actor" in one2 ? one2.actor : void 0;
    return actor?.type !== "User" ? [] : [[Number(actor.id), { id: Number(actor.id), login: actor.login, kind: "user" }]];
  });
  return [...new Map(people).values()];
}
var copilot, init_agents = __esm({
  "src/github/agents.ts"() {
    init_client();
    copilot = 198982749;
  }
});

// src/github/people.ts
async function readTeam(client, name, nested) {
  let [organisation = "", slug = ""] = name.split("/"), active = [], after = null;
  try {
    for (; ; ) {
      let team = (await askGraphql(client, teamQuery, { organisation, slug, membership: nested ? "ALL" : "IMMEDIATE", after })).organization?.team;
      if (!team)
        return { missing: `a \`team-token\` that may see the team \`${name}\` (it is not there, or hidden from this one)`, unseen: !0 };
      active.push(...team.members.nodes.map(({ databaseId }) => databaseId));
      let { hasNextPage, endCursor } = team.members.pageInfo;
      if (!hasNextPage) {
        let pending = team.invitations?.nodes.flatMap(({ invitee }) => invitee?.databaseId ?? []) ?? [];
        return { id: team.databaseId, active, pending };
      }
      after = endCursor;
    }
  } catch (error) {
    if (error instanceof GitHubFailure && error.status < 500 && error.status > 0)
      return { missing: `the permission \`members: read\` of the organisation, for the input \`team-token\` (team \`${name}\`)` };
    throw error;
  }
}
async function readPushes({ ask: ask2, owner, repo }, branch, head, mergedAt) {
  try {
    let { data } = await ask2("GET /repos/{owner}/{repo}/activity", { owner, repo, ref: `refs/heads/${branch}`, per_page: page }), end = mergedAt === void 0 ? Number.POSITIVE_INFINITY : Date.parse(mergedAt), until = data.filter(({ timestamp, after }) => Date.parse(timestamp) < end || after === head && Date.parse(timestamp) === end), created = until.findIndex(({ activity_type }) => activity_type === "branch_creation");
    return !(created >= 0 || data.length < page) || until[0]?.after !== head ? "unreadable" : until.map(({ actor, before, after }, index) => ({
      by: actor ? { id: Number(actor.id), login: actor.login, kind: actor.type === "User" ? "user" : "bot" } : void 0,
      before,
      after,
      current: created < 0 || index <= created
    }));
  } catch (error) {
    if (error instanceof GitHubFailure && error.status >= 400 && error.status < 500) return "unreadable";
    throw error;
  }
}
async function requestReviews({ ask: ask2, owner, repo }, number2, users, teams) {
  try {
    await ask2("POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", {
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
    init_client();
    init_queries();
    page = 100;
  }
});

// src/app/pull-request/before-cause.ts
async function beforeCause(client, gate, facts, commits, ends2) {
  let wanted2 = gate.findings.filter(({ finding }) => !ends2.combined.has(finding)).flatMap((state) => inTheWay(state, facts)), graph = new Map(commits.map((commit) => [commit.id, commit])), looked = ancestry2(graph, wanted2);
  if (looked.length === 0 || looked.length > most2) return facts.asked;
  let traces = await tracesOf(client, looked, ends2);
  return facts.asked.map((asked2) => {
    if (ends2.combined.has(asked2.finding)) return asked2;
    let before = /* @__PURE__ */ new Set();
    for (let id of looked) {
      let trace = traces.get(id), parents = (graph.get(id)?.parents ?? []).filter((parent) => graph.has(parent));
      trace && parents.every((parent) => before.has(parent)) && isWithout(trace, asked2.finding) && before.add(id);
    }
    return { ...asked2, before };
  });
}
function inTheWay({ state, refused: refused3, doubts }, { commits, head }) {
  if (state.kind === "signed") return [];
  let isLast = (id) => id === head || id === commits.at(-1)?.id, groups2 = [...new Set(
    refused3.flatMap(({ act, why: why2 }) => why2.kind === "contributor" && why2.part !== "opener" ? act.by?.id ?? [] : [])
  )].map(
    (person2) => commits.filter((commit) => commit.contributors.some(({ account: account3, part }) => account3?.id === person2 && !isExempt(commit, part)))
  ), unknown = doubts.map((doubt) => "commit" in doubt ? doubt.commit : head), independent = state.kind === "open" && state.independent;
  return [...groups2.map((group) => group.map(({ id }) => id)), ...independent ? [unknown] : []].filter((ids) => !ids.some(isLast)).flat();
}
function ancestry2(graph, ids) {
  let found = /* @__PURE__ */ new Set(), visit = (id) => {
    if (!found.has(id)) {
      for (let parent of graph.get(id)?.parents ?? []) graph.has(parent) && visit(parent);
      found.add(id);
    }
  };
  for (let id of ids) visit(id);
  return [...found];
}
async function tracesOf(client, ids, { change, first, blobs }) {
  let traces = /* @__PURE__ */ new Map();
  try {
    for (let id of ids) {
      let commit = await GitHubSnapshot.open(client, id, blobs), until = await judgeChange({ ...change, head: commit }, first);
      traces.set(id, { until, since: await judgeChange({ ...change, base: commit }, first) });
    }
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.status >= 500) throw error;
  }
  return traces;
}
function isWithout({ until, since }, { rule, at, fingerprint: fingerprint2 }) {
  if (until.compared.errors.length > 0 || since.compared.errors.length > 0) return !1;
  let touched = until.judgements.flatMap(({ changes }) => changes).some((change) => kindOf2(change.at) === kindOf2(at)), found = (judged2) => [...judged2.gate, ...judged2.judgements.flatMap(({ findings }) => findings)].filter(({ existing }) => !existing), traced = found(until).some((one2) => one2.rule === rule || kindOf2(one2.at) === kindOf2(at));
  return !touched && !traced && found(since).some((one2) => one2.fingerprint === fingerprint2);
}
var most2, kindOf2, init_before_cause = __esm({
  "src/app/pull-request/before-cause.ts"() {
    init_client();
    init_contributors();
    init_github_snapshot();
    init_judge_change();
    most2 = 10;
    kindOf2 = (at) => at.split(".")[0];
  }
});

// src/app/pull-request/contributors.ts
function commitsOf(reading2, { pushes: told4, plainMerges: plainMerges2, requesters }) {
  let pushes = told4 === "unreadable" ? [] : told4, ids = new Set(reading2.commits.map(({ id }) => id)), bringing = broughtBy(reading2.commits, pushes), commits = reading2.commits.map((commit) => {
    let push = bringing.get(commit.id), bot = push?.by?.kind === "bot" ? push.by : void 0, [author2, ...others] = commit.authors, contributors = [
      // No account stands behind the address of a bot: what a bot pushed, it wrote, or someone who is named.
      { account: author2 ?? bot, part: "author" },
      ...others.map((account3) => ({ account: account3, part: "co-author" })),
      // What GitHub made and signed in someone's name has nobody else behind it.
      ...commit.web ? [] : [{ account: commit.committer ?? bot, part: "committer" }],
      ...push ? requestersOf(push, requesters) : [],
      ...pushes.filter(({ after }) => after === commit.id).map(({ by: by2 }) => ({ account: by2, part: "pusher" }))
    ];
    return { id: commit.id, kind: kindOf3(commit, ids, plainMerges2), contributors };
  }), untold = reading2.allCommits ? [] : [{ account: void 0, part: "author" }], last2 = commits.at(-1) ?? { id: reading2.head, kind: "written", contributors: [] }, below = /* @__PURE__ */ new Set([reading2.base, ...reading2.commits.flatMap(({ parents }) => parents)]), gone = pushes.filter(({ after, current }) => current && !ids.has(after) && !below.has(after)), back = pushes.filter(
    ({ after }, index) => ids.has(after) && (bringing.get(after) !== pushes[index] || pushes.slice(index + 1).some((one2) => gone.includes(one2)))
  ), formerly = [...gone, ...back].flatMap((push) => [
    { account: push.by, part: "pusher" },
    ...requestersOf(push, requesters)
  ]);
  return [...commits.slice(0, -1), { ...last2, contributors: [...last2.contributors, ...formerly, ...untold] }];
}
function broughtBy(commits, pushes) {
  let byId = new Map(commits.map((commit) => [commit.id, commit])), brought = /* @__PURE__ */ new Map();
  for (let push of pushes.toReversed()) {
    let left = [push.after];
    for (let id = left.pop(); id !== void 0; id = left.pop()) {
      let commit = byId.get(id);
      !commit || brought.has(id) || (brought.set(id, push), left.push(...commit.parents));
    }
  }
  return brought;
}
function requestersOf({ by: by2 }, copilots) {
  if (by2?.kind !== "bot") return [];
  let agent = agentOf(by2);
  if (agent === "dependabot") return [];
  let known4 = agent === "copilot" ? copilots.map((account3) => ({ account: account3, part: "requester" })) : [];
  return known4.length > 0 ? known4 : [{ account: void 0, part: "requester", bot: by2 }];
}
function kindOf3({ id, web, parents, authors }, ids, plainMerges2) {
  let [, merged3] = parents;
  return merged3 !== void 0 ? plainMerges2.has(id) && !ids.has(merged3) ? "update-branch" : "written" : web && authors.length > 1 ? "suggestion" : "written";
}
var noHands, agentsOf, init_contributors2 = __esm({
  "src/app/pull-request/contributors.ts"() {
    init_agents();
    noHands = { pushes: [], plainMerges: /* @__PURE__ */ new Set(), requesters: [] }, agentsOf = (pushes) => new Set(pushes === "unreadable" ? [] : pushes.flatMap(({ by: by2 }) => by2?.kind === "bot" ? [agentOf(by2)] : []));
  }
});

// src/app/pull-request/gate-facts.ts
function factsOf2(reading2, asked2, publications, hands) {
  return {
    number: reading2.number,
    head: reading2.head,
    branch: reading2.baseBranch,
    opener: reading2.opener,
    asked: asked2,
    publications,
    acts: actsOf(reading2),
    deletions: reading2.deletions,
    commits: commitsOf(reading2, hands),
    pushers: hands.pushes === "unreadable" ? "unreadable" : "known"
  };
}
function actsOf(reading2) {
  let { number: number2, self: self2 } = reading2, common = ({ by: by2, at, body, byMail, edited }) => ({ pullRequest: number2, by: by2, at, body, byMail, edited }), comments = reading2.comments.map((one2) => ({ id: `comment ${one2.id}`, ...common(one2) })), replies = reading2.threads.flatMap((thread) => thread.comments).map((one2) => ({ id: `reply ${one2.id}`, ...common(one2) })), reviews = reading2.reviews.map((one2) => {
    let { state, dismissed, commit } = one2, said3 = state === "DISMISSED" ? dismissed?.before ?? "CHANGES_REQUESTED" : state;
    return {
      id: `review ${one2.id}`,
      ...common(one2),
      review: said3 === "APPROVED" ? "approved" : said3 === "COMMENTED" ? "commented" : "changes-requested",
      commit,
      ...state === "DISMISSED" ? { removed: { how: "dismissed", at: dismissed?.at ?? one2.at } } : {}
    };
  });
  return [...comments, ...replies, ...reviews].filter(({ by: by2 }) => by2?.id !== self2.id);
}
var isDecided, init_gate_facts = __esm({
  "src/app/pull-request/gate-facts.ts"() {
    init_commands();
    init_contributors2();
    isDecided = (reading2, since = "") => actsOf(reading2).some(
      ({ at, review, body }) => !(Date.parse(at) < Date.parse(since)) && (review === "approved" || review === "changes-requested" || parseCommand(body) !== void 0)
    );
  }
});

// src/app/pull-request/responsibilities.ts
async function responsibilitiesOf(reviewers, tool, client, asked2) {
  let read3 = /* @__PURE__ */ new Map(), teamOf2 = (name, nested) => {
    let key2 = `${name} ${nested}`, team = read3.get(key2) ?? membersOf2(client, name, nested, asked2);
    return read3.set(key2, team), team;
  }, holders2 = async ({ users, teams, nested }) => ({
    people: Object.values(users),
    teams: await Promise.all(teams.map((name) => teamOf2(name, nested)))
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
async function membersOf2(client, name, nested, asked2) {
  return asked2 ? client ? { name, members: await readTeam(client, name, nested) } : { name, members: { missing: `the input \`team-token\`, to read the team \`${name}\`,` } } : { name, members: { active: [], pending: [] } };
}
var init_responsibilities = __esm({
  "src/app/pull-request/responsibilities.ts"() {
    init_people();
  }
});

// src/app/pull-request/update-branch.ts
async function plainMerges(client, { commits }) {
  let plain3 = /* @__PURE__ */ new Set();
  for (let { id, web, parents } of commits) {
    let [first, second, ...more] = parents;
    if (!web || first === void 0 || second === void 0 || more.length > 0) continue;
    let [merge, left, right] = await Promise.all([id, first, second].map((commit) => readTree(client, commit))), paths = new Set([merge, left, right].flatMap((tree) => [...tree?.keys() ?? []])), isEither = (path) => {
      let [is, one2, other] = [merge, left, right].map((tree) => tree?.get(path));
      return [one2, other].some((side2) => side2?.blob === is?.blob && side2?.link === is?.link);
    };
    [...paths].every(isEither) && plain3.add(id);
  }
  return plain3;
}
var init_update_branch = __esm({
  "src/app/pull-request/update-branch.ts"() {
    init_content();
  }
});

// src/app/pull-request/who-signed.ts
async function decideWhoSigned(client, run, reading2, question) {
  let { asked: asked2, configuration, kept: kept2, ends: ends2, alsoOpenedBy, now, mergedAt } = question, needed = asked2.length > 0 && isDecided(reading2), teams = run.teamToken ? connect({ ...run.connection, token: run.teamToken }) : void 0, [rules2, publications, hands] = await Promise.all([
    responsibilitiesOf(configuration?.reviewers ?? noReviewers, reading2.self.id, teams, needed),
    needed ? readPublications(client, reading2, kept2) : [],
    needed ? handsOf(client, reading2, mergedAt) : noHands
  ]), standing2 = publications.filter(({ at }) => mergedAt === void 0 || Date.parse(at) < Date.parse(mergedAt)), facts = { ...factsOf2(reading2, asked2, standing2, hands), alsoOpenedBy }, gate = gateOf(facts, rules2, now);
  if (!needed || !ends2) return { gate, facts, rules: rules2 };
  let since = { ...facts, asked: await beforeCause(client, gate, facts, reading2.commits, ends2) };
  return since.asked === facts.asked ? { gate, facts, rules: rules2 } : { gate: gateOf(since, rules2, now), facts: since, rules: rules2 };
}
async function handsOf(client, reading2, mergedAt) {
  let own2 = reading2.headRepository === `${client.owner}/${client.repo}`, [pushes, merges] = await Promise.all([
    own2 ? readPushes(client, reading2.headBranch, reading2.head, mergedAt) : "unreadable",
    plainMerges(client, reading2)
  ]), requesters = agentsOf(pushes).has("copilot") ? await readRequesters(client, reading2.number) : [];
  return { pushes, plainMerges: merges, requesters };
}
var init_who_signed = __esm({
  "src/app/pull-request/who-signed.ts"() {
    init_agents();
    init_client();
    init_people();
    init_gate();
    init_reviewers();
    init_before_cause();
    init_contributors2();
    init_gate_facts();
    init_publications();
    init_responsibilities();
    init_update_branch();
  }
});

// src/app/pull-request/one-commit.ts
async function readTogether(client, number2, configuration) {
  let reading2 = await readAll(client, number2, configuration), others = await Promise.all(reading2.twins.map((twin) => readAll(client, twin, configuration)));
  return [reading2, ...others.filter((one2) => one2.state === "OPEN" && one2.head === reading2.head && one2.baseBranch === reading2.baseBranch)];
}
async function decideTogether(client, run, [reading2, ...others], own2, question) {
  let told4 = others.map(async (other) => {
    let kept2 = keptIn(standingSummary(other)?.body), alsoOpenedBy = openersOf([reading2, ...others].filter((one2) => one2 !== other)), { gate } = await decideWhoSigned(client, run, other, { ...question, kept: kept2, alsoOpenedBy });
    return { number: other.number, gate };
  });
  return together([{ number: reading2.number, gate: own2 }, ...await Promise.all(told4)]);
}
function sharedRemark([reading2, ...others], { verdict, decides: decides2, objected }) {
  if (others.length === 0) return [];
  let here = decides2.number === reading2.number ? "this one" : `#${decides2.number}`, why2 = objected.size > 0 ? `it waits, since ${here} has an objection` : verdict === "green" ? `it may, since ${here} is signed off` : verdict === "break-glass" ? `it may, since the glass was broken on ${here}` : "none of them is wholly signed off";
  return [`This commit is the head of ${others.map(({ number: number2 }) => `#${number2}`).join(", ")} too. One status says of all of them whether it may enter ${reading2.baseBranch}: ${why2}.`];
}
var openersOf, init_one_commit = __esm({
  "src/app/pull-request/one-commit.ts"() {
    init_reading();
    init_together();
    init_publications();
    init_publish();
    init_who_signed();
    openersOf = (readings) => readings.flatMap(({ opener }) => opener ?? []);
  }
});

// src/app/pull-request/review-requests.ts
async function askForReviews(client, reading2, gate, { roles }) {
  let waiting = gate.verdict === "green" ? [] : gate.findings.filter(({ state }) => state.kind !== "signed"), named4 = [...new Set(waiting.map(({ finding }) => finding.role ?? "dpo"))].flatMap((name) => roles[name] ?? []), everAsked = new Set(reading2.requested.map(({ who: who2 }) => who2)), spoke = new Set([...reading2.reviews, ...reading2.comments].map(({ by: by2 }) => by2?.id)), first = named4.flatMap((role) => Object.entries(role.users)).filter(([login, id]) => id !== reading2.opener?.id && !everAsked.has(login) && !spoke.has(id)).map(([login]) => login), users = /* @__PURE__ */ new Set([...first, ...again(waiting, reading2)]), teams = new Set(named4.flatMap((role) => role.teams).filter((team) => !everAsked.has(team)));
  if (users.size + teams.size === 0) return [];
  let slugs = [...teams].map((team) => team.split("/")[1] ?? team), refused3 = await requestReviews(client, reading2.number, [...users].slice(0, most3), slugs.slice(0, most3));
  return refused3 ? [`Nobody could be asked for a review: ${refused3}`] : [];
}
function again(waiting, { requested, opener }) {
  let voided = waiting.flatMap(
    ({ state }) => state.kind === "moved" ? state.signatures.map(({ act }) => act) : state.kind === "void" ? [state.act] : []
  ), askedSince = (login, { at }) => requested.some((one2) => one2.who === login && (one2.at === void 0 || Date.parse(one2.at) > Date.parse(at)));
  return voided.flatMap(
    (act) => act.by?.kind === "user" && act.by.id !== opener?.id && !askedSince(act.by.login, act) ? [act.by.login] : []
  );
}
var most3, init_review_requests = __esm({
  "src/app/pull-request/review-requests.ts"() {
    init_people();
    most3 = 10;
  }
});

// src/app/pull-request/inputs-digest.ts
import { createHash as createHash7 } from "node:crypto";
function inputsOf(reading2) {
  let { head, base: base2, baseBranch, state, configuration, deletions, mergeable, commits, twins } = reading2, contributors = commits.map(({ id, authors, committer }) => [id, authors, committer]);
  return [head, base2, baseBranch, state, configuration, deletions, mergeable, twins, contributors, actsOf(reading2)];
}
var digestOf2, init_inputs_digest = __esm({
  "src/app/pull-request/inputs-digest.ts"() {
    init_gate_facts();
    digestOf2 = (readings) => createHash7("sha256").update(JSON.stringify(readings.map(inputsOf))).digest("hex");
  }
});

// src/app/pull-request/standing.ts
async function latestOf(client, reading2) {
  let context = contextOf(reading2.baseBranch), commit = reading2.commits.find(({ id }) => id === reading2.head);
  if (commit) return standingOf(commit, context);
  let found = (await readStatuses(client, reading2.head)).find((one2) => one2.context === context);
  return found && { ...found, by: found.by === void 0 ? void 0 : { id: found.by, login: `account ${found.by}`, kind: "app" } };
}
var Standing, signature, init_standing = __esm({
  "src/app/pull-request/standing.ts"() {
    init_reading();
    init_status();
    init_inputs_digest();
    init_publications();
    Standing = class _Standing {
      #client;
      #reading;
      #digest;
      #shared;
      #context;
      /** What stood at first; of someone else: nothing that counts. */
      before;
      /** Someone else wrote it. */
      foreign;
      #latest;
      constructor(client, readings, found) {
        let [reading2] = readings;
        this.#client = client, this.#reading = reading2, this.#digest = digestOf2(readings), this.#shared = readings.length > 1, this.#context = contextOf(reading2.baseBranch);
        let own2 = found?.by?.id === reading2.self.id;
        this.before = own2 ? found : void 0, this.foreign = found && !own2 ? found.by?.login ?? "an account that is gone" : void 0, this.#latest = signature(found);
      }
      /** Pending first, where nothing of the tool's own stands. */
      static async open(client, readings) {
        let standing2 = new _Standing(client, readings, await latestOf(client, readings[0]));
        return standing2.before || await standing2.#write({ state: "pending", description: "Judging what changes for people", url: void 0 }), standing2;
      }
      /** Before anything is said that a green status would contradict. */
      async prepare(state) {
        this.before?.state === "success" && state !== "success" && await this.#write({ state: "pending", description: "Judging again: something changed", url: void 0 });
      }
      /** @param again reads the pull requests anew @returns false where it is outdated: then nothing was written, or it was taken back */
      async close(status, again2) {
        let said3 = { ...status, description: shortened(status.description) };
        return await this.#stands(said3) ? !0 : status.state !== "success" ? (await this.#write(said3), !0) : await this.#isCurrent(again2) ? (await this.#write(said3), await this.#isCurrent(again2) ? !0 : (await this.#write({ state: "pending", description: "Judging again: something changed", url: void 0 }), !1)) : !1;
      }
      /** Whether it is said already: here, or in the name of another pull request of the same commit after this one had said so itself. */
      async #stands(said3) {
        let { before } = this;
        if (!before || this.#latest !== signature(before)) return !1;
        if (signature(before) === signature(said3)) return !0;
        if (!this.#shared || before.state !== said3.state || before.description !== said3.description || said3.url === void 0) return !1;
        let page2 = said3.url.replace(/[?#].*$/, "");
        return (await readStatuses(this.#client, this.#reading.head)).find(
          ({ context, by: by2, url }) => context === this.#context && by2 === this.#reading.self.id && url?.replace(/[?#].*$/, "") === page2
        )?.url === said3.url;
      }
      async #isCurrent(again2) {
        let now = await again2(), expected = [this.#latest, signature(this.before)];
        return digestOf2(now) === this.#digest && expected.includes(signature(await latestOf(this.#client, now[0])));
      }
      async #write(status) {
        await writeStatus(this.#client, this.#reading.head, this.#context, status), this.#latest = signature(status);
      }
    }, signature = (status) => status ? JSON.stringify([status.state, status.description, status.url]) : "";
  }
});

// src/app/pull-request/status-words.ts
function statusOf(report, { verdict, decides: decides2, objected }, several) {
  let [first] = report.errors;
  if (first) return { state: "failure", description: `${first.file}:${first.line}:${first.column}: ${first.message}` };
  if (!several) return wordsOf2(report, decides2.gate);
  if (objected.size > 0) return { state: "failure", description: `Objected to on #${decides2.number}` };
  let { state, description } = wordsOf2(report, { ...decides2.gate, verdict });
  return { state, description: decides2.gate.findings.length > 0 ? `${description} on #${decides2.number}` : description };
}
function wordsOf2({ findings }, { verdict, findings: states }) {
  if (verdict === "break-glass") {
    let glass = states.flatMap((one2) => one2.state.kind !== "signed" && one2.glass ? [one2.glass] : [])[0];
    return { state: "success", description: `NOT signed off: ${glass?.by.login} broke the glass, to be signed by ${glass?.deadline}` };
  }
  let open2 = states.filter(({ state }) => state.kind !== "signed"), of = (level3) => open2.filter(({ finding }) => finding.level === level3).length, [errorCount, signOffs] = [of("error"), of("sign-off")], rejecting = [...new Set(open2.flatMap(({ state }) => state.kind === "rejected" ? [state.by.login] : []))], roles = [...new Set(open2.flatMap(({ finding }) => finding.level === "sign-off" ? [finding.role ?? "dpo"] : []))].sort(), parts3 = [
    ...rejecting.length > 0 ? [`Rejected by ${rejecting.join(", ")}`] : [],
    ...errorCount > 0 ? [`${count(errorCount, "error")} to mend`] : [],
    ...signOffs > 0 ? [`${count(signOffs, "sign-off")} needed (${roles.join(", ")})`] : []
  ];
  if (parts3.length > 0) return { state: "failure", description: parts3.join(", ") };
  let signers = [...new Set(states.flatMap(({ signatures: signatures2 }) => signatures2.map(({ by: by2 }) => by2.login)))].sort();
  if (signers.length > 0) return { state: "success", description: `Signed off by ${signers.join(", ")}` };
  let rest = findings.filter((finding) => !finding.existing).length;
  return { state: "success", description: rest > 0 ? `Nothing holds this up; ${count(rest, "remark")}` : "Nothing found" };
}
var init_status_words = __esm({
  "src/app/pull-request/status-words.ts"() {
    init_words();
  }
});

// src/app/pull-request/unread.ts
async function sayUnread(client, number2, why2) {
  let description = shortened(`Not judged: ${why2 instanceof Error ? why2.message : why2}`);
  try {
    let { state, head, base: base2 } = await readHead(client, number2);
    if (state !== "open") return;
    let context = contextOf(base2), standing2 = (await readStatuses(client, head)).find((one2) => one2.context === context);
    if (standing2?.state === "error" && standing2.description === description) return;
    await writeStatus(client, head, context, { state: "error", description, url: void 0 });
  } catch {
  }
}
var init_unread = __esm({
  "src/app/pull-request/unread.ts"() {
    init_pull_request();
    init_status();
    init_publications();
  }
});

// src/signoff/names.ts
function namesOf2(fingerprints) {
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
  }
});

// src/report/flows-markdown.ts
function flowsMarkdown(flows2) {
  if (flows2.length === 0) return [];
  let rows = flows2.slice(0, most4.rows).map((flow2) => `| ${[whose(flow2), receiver2(flow2.to), where(flow2.to), why(flow2)].join(" | ")} |`), more = flows2.length - most4.rows;
  return [
    `| Whose data | To whom | Where | Why |
| --- | --- | --- | --- |
${rows.join(`
`)}`,
    ...more > 0 ? [`and ${more} more ways that data goes`] : []
  ];
}
function whose({ people, data }) {
  let names2 = data.slice(0, most4.data).map(({ name, kinds: kinds3, grave }) => {
    let other = kinds3.filter((kind) => kind !== name), text2 = cell(other.length === 0 ? name : `${name} (${other.join(", ")})`);
    return grave ? `**${text2}**` : text2;
  }), more = data.length - most4.data, what = [...names2, ...more > 0 ? [`and ${more} more`] : []].join(", ") || "not said what";
  return `${people.length === 0 ? "people whom nobody names" : cell(people.join(", "))}: ${what}`;
}
function receiver2(to) {
  return to ? `**${cell(to.name)}**, ${to.isNew ? "new " : ""}${cell(to.role) || "role not said"}` : "nobody outside";
}
function where(to) {
  if (!to) return "";
  let countries2 = to.countries.length === 0 ? "country not said" : cell(to.countries.join(", "));
  return to.safeguard === void 0 ? countries2 : `${countries2}, ${to.safeguard === "none" ? "**no safeguard**" : `covered by ${cell(to.safeguard)}`}`;
}
function why({ why: purposes, ownWhy }) {
  return [...purposes, ...ownWhy.map((own2) => `for itself: ${own2}`)].map(cell).join("; ") || "not said why";
}
function pictureMarkdown(charts) {
  let shown3 = charts.filter(({ length }) => length <= longest2.chart).slice(0, most4.charts);
  if (shown3.length === 0) return [];
  let open2 = shown3.every((chart) => chart.trimEnd().split(`
`).length <= longest2.open), fences = shown3.map((one2) => `\`\`\`mermaid
${one2.trimEnd()}
\`\`\``).join(`

`);
  return [`<details${open2 ? " open" : ""}><summary>${legend(fences)}</summary>

${fences}

</details>`];
}
function legend(charts) {
  let means = [
    ...charts.includes(`
  classDef new `) ? ["a green edge is new"] : [],
    ...charts.includes(`
  classDef grave `) ? ["red is grave"] : []
  ];
  return ["The same as a picture", ...means.length > 0 ? [means.join(", ")] : []].join(": ");
}
var most4, longest2, cell, init_flows_markdown = __esm({
  "src/report/flows-markdown.ts"() {
    init_inert();
    most4 = { rows: 12, data: 8, charts: 3 }, longest2 = { chart: 12e3, open: 20 };
    cell = (text2) => prose2(clipped(barless(text2), 80));
  }
});

// src/signoff/explain.ts
function explainDoubt(doubt) {
  return doubt.kind === "pushers-unreadable" ? "It cannot be read who pushed to this branch, as on a fork." : doubt.kind === "requester-unknown" ? `The bot ${doubt.bot.login.replace(/\[bot\]$/, "")} pushed ${short2(doubt.commit)}, and GitHub does not tell who had it do so: whoever answers for the change can make the commit again in their own name.` : `No account belongs to the ${doubt.part} of ${short2(doubt.commit)}: add its e-mail address to an account, or make the commit again with one that has one.`;
}
function howToSign({ finding: { level: level3, role } }, name, byReview) {
  return level3 === "error" ? `\`/override ${name} <reason>\`` : role === "dpo" ? `\`/sign-off ${name} <reason>\`` : `${role !== null && byReview.includes(role) ? "an approving review, or " : ""}\`/sign-off ${name}\``;
}
function explainState({ finding, state, signatures: signatures2, glass, doubts, offered }) {
  let passed = glass ? [`Not signed off: ${who(glass.by)} broke the glass (\u201C${glass.reason}\u201D), to be signed by ${glass.deadline}.`] : [], has2 = signatures2.length > 0 ? [`${sentence(signatures2.map(signed2).join("; "))}.`] : [];
  switch (state.kind) {
    case "signed":
      return has2.join(" ");
    case "rejected":
    case "withdrawn": {
      let said3 = state.reason === "" ? "" : ` (\u201C${state.reason}\u201D)`, what = state.kind === "rejected" ? "Rejected" : "Sign-off withdrawn";
      return [
        ...passed,
        `${what} by ${who(state.by)} on ${day2(state.act.at)}${said3}. A newer command by someone who may sign lifts it.`
      ].join(" ");
    }
    case "void":
      return [...passed, `The sign-off by ${who(state.act.by)} is void: ${explainReason(state.cause)}.`].join(" ");
    case "moved": {
      let were = state.signatures.map(({ by: by2, commit }) => `${who(by2)} (at ${short2(commit)})`).join(", ");
      return [...passed, `The sign-off by ${were} is void. Since then: ${state.moved.join("; ")}.`].join(" ");
    }
    case "unreadable":
      return [...passed, `It cannot be read who holds the role ${state.role}: ${state.missing} is missing.`].join(" ");
    case "open": {
      let independent = state.independent ? [...doubts.map(explainDoubt), "A reviewer who is named independent has to sign."] : [], before = offered ? [explainOffer(offered)] : [], people = state.people === 1 ? "one person" : `${state.people} people`;
      return [...passed, ...has2, `Waits for ${people} of the role ${finding.role}.`, ...independent, ...before].join(" ");
    }
  }
}
function answersTo({ act, refused: refused3, answer }) {
  return answer ? [...new Set(refused3.map(({ why: why2 }) => `${deed(act)} by ${who(act.by)} on ${day2(act.at)} does not count: ${explainReason(why2)}.`))] : [];
}
function deed({ review, body }) {
  if (review === "approved") return "The approving review";
  let said3 = (body.split(/[\r\n]+/).find((one2) => one2.trim() !== "")?.trim() ?? "").replaceAll("`", "").slice(0, longestQuote);
  return said3 === "" ? "What was done" : `\`${said3}\``;
}
var who, day2, short2, parts, contributed, reasons2, explainReason, signed2, howToSignAgain, explainOffer, sentence, longestQuote, init_explain = __esm({
  "src/signoff/explain.ts"() {
    who = (account3) => account3?.login ?? "an account that is gone", day2 = (at) => at.slice(0, 10), short2 = (commit) => `\`${commit.slice(0, 7)}\``, parts = {
      opener: "opened this pull request, or another of the same commit",
      author: "is an author of",
      committer: "committed",
      "co-author": "is named as co-author of",
      pusher: "pushed",
      requester: "had a bot make"
    }, contributed = ({ part, commit }) => commit === void 0 ? parts[part] : `${parts[part]} ${short2(commit)}`, reasons2 = {
      malformed: ({ why: why2 }) => why2,
      mail: () => "it came in by mail, where quotes and signatures get mixed in: write it on the page",
      "other-pull-request": ({ number: number2 }) => `it was made on #${number2}, and a sign-off ends with its pull request`,
      "unknown-finding": ({ named: named4 }) => `no finding that was published before it is named \`${named4}\``,
      ambiguous: ({ named: named4, fingerprints }) => `\`${named4}\` could mean ${fingerprints.length} findings: write more of the fingerprint`,
      unpublished: () => "this was not published here when it was made: nobody signs what they could not have seen",
      "other-branch": ({ branch }) => `the pull request was to enter \`${branch}\` then`,
      "nothing-published": () => "no finding had been published before it",
      "reason-needed": () => "the dpo role signs with a reason",
      "explicit-needed": () => "an approving review does not cover this: it is signed off by a command of its own",
      "override-needed": () => "an error is mended, or overridden by the dpo role with `/override`",
      "no-error": () => "only errors are overridden: this one is signed off with `/sign-off`",
      held: ({ since }) => `what was said or deleted on ${day2(since)} stands against it, and only a command lifts that`,
      "not-named": () => "no trailer names them as co-author",
      "deadline-passed": ({ deadline }) => `its deadline, ${deadline}, has passed`,
      "account-gone": () => "its account is gone",
      "no-person": () => "bots and apps never count",
      "outside-role": ({ role }) => role ? `they do not hold the role ${role}` : "they hold no role here",
      invited: ({ role }) => `they were invited to a team of the role ${role} and have not joined yet`,
      unreadable: ({ role, missing: missing2 }) => `it cannot be read who holds the role ${role}: ${missing2} is missing`,
      contributor: (why2) => `the person ${contributed(why2)}${why2.part === "co-author" ? "; if a trailer names them for nothing, they can answer `/not-author`" : ""}`,
      edited: ({ by: by2 }) => `${who(by2)} edited it after it was written: write it again`,
      removed: ({ how }) => `it was ${how}`,
      "rejected-later": ({ at }) => `a rejection followed on ${day2(at)}`,
      withdrawn: ({ at }) => `it was withdrawn on ${day2(at)}`,
      "changes-requested": ({ at }) => `the same person requested changes on ${day2(at)}`,
      "comment-deleted": ({ at }) => `a comment of a reviewer of this role was deleted on ${day2(at)}, and nobody can tell what it said`,
      "comment-rewritten": ({ at }) => `a comment of a reviewer of this role was rewritten on ${day2(at)}, and nobody can tell what it had said`,
      lapsed: ({ until }) => `the risk was accepted until ${until}`
    }, explainReason = (why2) => reasons2[why2.kind](why2);
    signed2 = ({ by: by2, how, act, commit, carried, until }) => `${how === "override" ? "overridden" : "signed off"} by ${who(by2)} on ${day2(act.at)}${carried ? ` at ${short2(commit)}, carried over` : ""}${until ? `, as a risk accepted until ${until}` : ""}`;
    howToSignAgain = ({ finding: { level: level3 } }, name, { pullRequest }) => `/${level3 === "error" ? "override" : "sign-off"} ${name} as on #${pullRequest}`, explainOffer = ({ by: by2, pullRequest, at }) => `${who(by2)} signed off an identical finding on #${pullRequest} (${day2(at)}); it does not count here until it is signed again.`;
    sentence = (text2) => text2.charAt(0).toUpperCase() + text2.slice(1);
    longestQuote = 60;
  }
});

// src/report/gate.ts
function facetState({ findings }, gate) {
  let own2 = new Set(findings.map(({ fingerprint: fingerprint2 }) => fingerprint2)), states = gate.findings.filter(({ finding }) => own2.has(finding.fingerprint));
  return [...new Set(states.map(({ state }) => state.kind))].map((kind) => {
    let those = states.filter(({ state }) => state.kind === kind);
    return `${marks[kind]}${by(kind, those)}${kind !== "signed" && those.length > 1 ? ` (${those.length})` : ""}`;
  }).join("<br>");
}
function by(kind, states) {
  let logins = states.flatMap(({ state, signatures: signatures2 }) => kind === "signed" ? signatures2.map((one2) => one2.by.login) : state.kind === "rejected" || state.kind === "withdrawn" ? [state.by.login] : []);
  return logins.length === 0 ? "" : ` by ${[...new Set(logins)].map((login) => code(barless(login))).join(", ")}`;
}
function findingsMarkdown({ findings }, nameOf5, reviewSigns, room2 = longest3) {
  if (findings.length === 0) return [];
  let rows = [], length = 0;
  for (let one2 of findings) {
    let { finding, state } = one2, name = nameOf5(finding.fingerprint), how = state.kind === "signed" ? "" : prose2(barless(howToSign(one2, name, reviewSigns))), row = `| ${code(name)} | ${code(barless(finding.at))}<br>${code(finding.rule)} | ${marks[state.kind]}. ${prose2(barless(explainState(one2)))} | ${how} |`;
    if (length += row.length + 1, length > room2) break;
    rows.push(row);
  }
  let more = findings.length - rows.length, table = `| Finding | About | State | Signed with |
| --- | --- | --- | --- |
${rows.join(`
`)}`, rest = more > 0 ? `

and ${more} more, which the summary of the workflow run names` : "";
  return [
    `<details><summary>One by one: ${count(findings.length, "finding")} and how each is signed</summary>

${table}${rest}

</details>`
  ];
}
function refusedMarkdown({ findings, acts }) {
  let open2 = findings.filter(({ state }) => state.kind !== "signed"), lines = [...new Set(acts.flatMap((act) => answersTo(unsaid(act, open2))))].map((line) => `- ${prose2(line)}`);
  if (lines.length === 0) return [];
  let shown3 = lines.slice(-mostRefused).join(`
`);
  return [`<details${open2.length > 0 ? " open" : ""}><summary>What did not count, and why</summary>

${shown3}

</details>`];
}
function unsaid(outcome2, open2) {
  let byKey = new Map(open2.map((one2) => [one2.finding.fingerprint, one2])), told4 = ({ state }) => state.kind === "void" ? state.act.id === outcome2.act.id : state.kind === "moved" && state.signatures.some(({ act }) => act.id === outcome2.act.id);
  return {
    ...outcome2,
    refused: outcome2.refused.filter(({ finding }) => {
      let state = finding && byKey.get(finding.fingerprint);
      return finding === void 0 || state !== void 0 && !told4(state);
    })
  };
}
var marks, longest3, mostRefused, init_gate2 = __esm({
  "src/report/gate.ts"() {
    init_explain();
    init_inert();
    init_words();
    marks = {
      signed: "\u2705 signed off",
      // On one line, however narrow its column is.
      open: "\u23F3\xA0open",
      rejected: "\u26D4 rejected",
      withdrawn: "\u26D4 withdrawn",
      void: "\u267B\uFE0F void",
      moved: "\u267B\uFE0F changed since its sign-off",
      unreadable: "\u26A0\uFE0F cannot be read"
    };
    longest3 = 24e3;
    mostRefused = 20;
  }
});

// src/report/excerpt.ts
function excerpt(text2, place) {
  let line = lineOf(text2, place.line);
  if (line === void 0) return;
  let from = Math.min(place.column - 1, line.length), to = place.endLine > place.line ? line.trimEnd().length : Math.min(place.endColumn - 1, line.length), start3 = from > shownWidth - 40 ? from - 40 : 0, end = Math.min(line.length, start3 + shownWidth), cut = { before: start3 > 0 ? "\u2026 " : "", after: end < line.length ? " \u2026" : "" }, marked = Math.max(from, Math.min(to, end));
  return {
    number: place.line,
    line: `${cut.before}${visible(line.slice(start3, end))}${cut.after}`.trimEnd(),
    underline: " ".repeat(cut.before.length + width(line.slice(start3, from))) + "^".repeat(Math.max(1, width(line.slice(from, marked))))
  };
}
function lineOf(text2, number2) {
  let start3 = 0;
  for (let line = 1; line < number2; line++)
    if (start3 = text2.indexOf(`
`, start3) + 1, start3 === 0) return;
  let end = text2.indexOf(`
`, start3);
  return text2.slice(start3, end === -1 ? void 0 : end).replace(/\r$/, "");
}
function width(text2) {
  let shown3 = visible(text2);
  if (/^[ -~]*$/.test(shown3)) return shown3.length;
  let wide = new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]", "u"), columns = 0;
  for (let character of shown3) columns += wide.test(character) ? 2 : 1;
  return columns;
}
var shownWidth, init_excerpt = __esm({
  "src/report/excerpt.ts"() {
    init_inert();
    shownWidth = 120;
  }
});

// src/report/markdown.ts
function markdown(report, only) {
  let findings = only ? report.findings.filter(({ level: level3 }) => only.includes(level3)) : report.findings, { items, existing } = fold(findings, report.changes);
  if (report.errors.length > 0) return blocks(notJudged2(report));
  let asking = items.filter(({ level: level3 }) => level3 !== "notice"), noted = items.filter(({ level: level3 }) => level3 === "notice").flatMap(({ facets }) => facets);
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
  return `${prose2(clipped(item3.title, longest4.title))} ${code(item3.at)}`;
}
function itemMarkdown(item3) {
  return item3.facets.map((facet2) => {
    let [finding] = facet2.findings, lines = finding.suggestion ? [fenced(finding.suggestion, "yaml")] : [];
    return [facetMarkdown(facet2), ...lines, `<sub>${code(`${finding.place.file}:${finding.place.line}`)} \xB7 ${cited(facet2)}</sub>`].join(
      `

`
    );
  }).join(`

`);
}
function facetMarkdown({ level: level3, role, findings }) {
  let [finding] = findings, messages = [...new Set(findings.map(({ message: message2 }) => clipped(message2, longest4.message)))], [first = "", ...rest] = messages.slice(0, shownOfFacet).map(prose2), more = messages.length - shownOfFacet, said3 = rest.length === 0 ? `: ${first}<br>` : `:
${[first, ...rest, ...more > 0 ? [`and ${more} more`] : []].map((line) => `- ${line}`).join(`
`)}

`;
  return `${marks2[level3]} **${asks(level3, role)}**${said3}\u2192 ${prose2(finding.fix)}`;
}
function cited({ rule, findings: [{ source }] }) {
  return `${code(rule)} \xB7 ${linked2(`${prose2(source.document)}, ${prose2(source.section)}`, source.url)}`;
}
function noticeMarkdown({ rule, findings }) {
  let [{ message: message2, place }] = findings, more = findings.length > 1 ? `, and ${findings.length - 1} more` : "";
  return `- ${marks2.notice} ${prose2(clipped(message2, longest4.message))}${more} (${code(`${place.file}:${place.line}`)}, ${code(rule)})`;
}
function changesMarkdown({ changes }) {
  if (changes.length === 0) return [];
  let lines = changes.slice(0, changesShown).map(({ summary: summary2 }) => `- ${prose2(clipped(summary2, longest4.title))}`);
  return changes.length > changesShown && lines.push(`- and ${changes.length - changesShown} more`), [`<details><summary>${count(changes.length, "change")}</summary>

${lines.join(`
`)}

</details>`];
}
function existingMarkdown(existing) {
  let lines = existing.map(({ at, message: message2, rule, accepted }) => {
    let until = accepted === void 0 ? "" : `, accepted until ${accepted}`;
    return `- ${code(at)}: ${prose2(clipped(message2, longest4.message))} (${code(rule)}${until})`;
  });
  return `<details><summary>${uncounted(existing).join(", ")}</summary>

${lines.join(`
`)}

</details>`;
}
function errorMarkdown(error, report) {
  let { file, line, column, message: message2, hint: hint3 } = error, source = report.text("head", file), shown3 = source === void 0 ? void 0 : excerpt(source, error);
  return [
    `${code(`${file}:${line}:${column}`)} ${prose2(message2)}`,
    ...shown3 ? [fenced(`${shown3.line}
${shown3.underline}`, "")] : [],
    ...hint3 ? [`\u2192 ${prose2(hint3)}`] : []
  ].join(`

`);
}
var marks2, changesShown, longest4, notJudged2, blocks, linked2, init_markdown = __esm({
  "src/report/markdown.ts"() {
    init_excerpt();
    init_inert();
    init_items();
    init_words();
    marks2 = { error: "\u274C", "sign-off": "\u270B", warning: "\u26A0\uFE0F", notice: "\u2139\uFE0F" }, changesShown = 20, longest4 = { title: 200, message: 1e3 };
    notJudged2 = (report) => [
      "## \u274C Privacy: not judged",
      ...report.errors.map((error) => errorMarkdown(error, report))
    ], blocks = (parts3) => `${parts3.join(`

`)}
`;
    linked2 = (text2, url) => /^https?:/.test(url) ? `<a href="${encodeURI(url)}">${text2}</a>` : text2;
  }
});

// src/report/next-steps.ts
function whatHappened({ findings }) {
  let glass = findings.flatMap((one2) => one2.state.kind !== "signed" && one2.glass ? [one2.glass] : []), held = findings.flatMap(
    ({ state, finding }) => state.kind === "rejected" || state.kind === "withdrawn" ? [{ state, at: finding.at }] : []
  ), ended = findings.filter(({ state }) => state.kind === "void" || state.kind === "unreadable");
  return [
    ...[...grouped(glass, ({ act }) => act.id).values()].map(
      ([one2]) => one2 ? `\u{1F6A8} ${code(one2.by.login)} broke the glass: \u201C${prose2(one2.reason)}\u201D. Whoever answers for it signs by ${one2.deadline}.` : ""
    ),
    ...[...grouped(held, ({ state }) => state.act.id).values()].map(objection),
    ...movedLines(findings),
    ...[...grouped(ended, explainState)].map(([said3, ones]) => `\u267B\uFE0F ${prose2(said3)} (${places2(ones)})`)
  ];
}
function objection(held) {
  let [first] = held;
  if (!first) return "";
  let { by: by2, kind, reason } = first.state, what = kind === "rejected" ? "rejected this" : "withdrew the sign-off", about = [...new Set(held.map(({ at }) => code(at)))].join(", ");
  return `\u26D4 **${code(by2.login)} ${what}**: ${about}${reason === "" ? "" : ` (\u201C${prose2(reason)}\u201D)`}. A newer command by someone who may sign lifts it.`;
}
function movedLines(findings) {
  let moved = findings.flatMap((one2) => one2.state.kind === "moved" ? [{ at: one2.finding.at, state: one2.state }] : []), stays = findings.filter(({ state }) => state.kind === "signed").length;
  return [...grouped(moved, ({ state: { signatures: signatures2 } }) => signatures2.map(({ by: by2, commit }) => `${code(by2.login)} signed off at ${code(commit.slice(0, 7))}`).join(" and "))].map(([who2, ones]) => {
    let what = [...grouped(ones, ({ at }) => at)].map(([at, same]) => {
      let lines = new Set(same.flatMap(({ state }) => state.moved));
      return `${code(at)}: ${[...lines].map(prose2).join("; ")}`;
    }), rest = stays > 0 ? ` The other ${count(stays, "finding")} ${stays === 1 ? "stays" : "stay"} signed off.` : "";
    return `\u267B\uFE0F **Since ${who2}, only this moved**: ${what.join("; ")}.${rest}`;
  });
}
function nextSteps(view) {
  let open2 = view.gate.findings.filter(({ state }) => state.kind !== "signed");
  if (open2.length === 0) return [];
  let roles = [...grouped(open2, ({ finding }) => finding.role ?? "dpo")].sort(([a2], [b7]) => a2 < b7 ? -1 : 1);
  return [[author(open2), ...roles.map(([role, own2]) => reviewer(role, own2, view)), ...independence(open2, view.reviewers.independent)].map((line) => `- ${line}`).join(`
`)];
}
function author(open2) {
  let errors = open2.filter(({ finding }) => finding.level === "error"), objected = open2.some(isHeld), doubts = open2.flatMap((one2) => one2.doubts.filter(({ kind }) => kind !== "pushers-unreadable")), unknown = [...grouped(doubts, (doubt) => "commit" in doubt ? doubt.commit : "").values()].map(([first]) => first), todo = [
    ...errors.length > 0 ? [`mend ${count(errors.length, "error")} as the comments say, and push; this check runs again by itself.`] : [],
    ...objected ? ["settle what was rejected, or change it."] : [],
    ...unknown.flatMap((doubt) => doubt ? [prose2(explainDoubt(doubt))] : [])
  ];
  return `**Author**: ${todo.length > 0 ? todo.join(" ") : "nothing to mend. What you push from now on may ask again."}`;
}
function reviewer(role, own2, { nameOf: nameOf5, reviewers }) {
  let signOffs = own2.filter(({ finding }) => finding.level === "sign-off"), errors = own2.filter(({ finding }) => finding.level === "error"), nameIn = ({ finding }) => nameOf5(finding.fingerprint), override = errors.length === 1 && errors[0] ? `/override ${nameIn(errors[0])} <reason>` : "/override <finding> <reason>", ways = [
    ...signOffs.length > 0 ? [signing(role, signOffs.map(nameIn), own2.some(isHeld) ? [] : reviewers.reviewSigns)] : [],
    ...errors.length > 0 ? [`errors are mended; to accept one as a risk instead, comment ${code(override)}`] : []
  ], signed4 = [...new Set(own2.flatMap(({ signatures: signatures2 }) => signatures2.map(({ by: by2 }) => by2.login)))], so = signed4.length > 0 ? ` ${signed4.map(code).join(", ")} signed; more is needed.` : "";
  return `${`**Reviewer** (${prose2(role)}${holders(role, Object.hasOwn(reviewers.roles, role) ? reviewers.roles[role] : void 0)})`}: ${ways.join("; ")}. To object: ${code("/reject <finding> <reason>")}.${so}`;
}
function signing(role, names2, reviewSigns) {
  return role === "dpo" ? `comment ${code(`/sign-off ${names2.length === 1 ? names2[0] : "all"} <reason>`)}` : `${reviewSigns.includes(role) ? "approve this pull request, or comment " : "comment "}${code("/sign-off all")}`;
}
function independence(open2, independent) {
  let asked2 = open2.filter(({ state }) => state.kind === "open" && state.independent);
  if (asked2.length === 0) return [];
  let said3 = `signs off as well, since it is not known who had a hand in this. ${[...new Set(asked2.flatMap(({ doubts: all2 }) => all2.filter(({ kind }) => kind === "pushers-unreadable").map(explainDoubt)))].map(prose2).join(" ")}`.trimEnd();
  return [`**Reviewer** (independent${holders("independent", independent)}): ${said3}`];
}
function holders(role, named4) {
  let names2 = [...Object.keys(named4?.users ?? {}), ...(named4?.teams ?? []).map((team) => `team ${team}`)];
  return names2.length === 0 ? `; nobody is named for it: add \`reviewers: { ${role}: \u2026 }\` to the configuration` : `: ${names2.map((name) => code(name)).join(", ")}`;
}
var places2, isHeld, init_next_steps = __esm({
  "src/report/next-steps.ts"() {
    init_grouped();
    init_explain();
    init_inert();
    init_words();
    places2 = (ones) => [...new Set(ones.map(({ finding }) => code(finding.at)))].join(", ");
    isHeld = ({ state }) => state.kind === "rejected" || state.kind === "withdrawn";
  }
});

// src/report/offers.ts
function offersMarkdown({ findings }, nameOf5) {
  let blocks2 = findings.flatMap((one2) => {
    let { offered, finding } = one2;
    if (!offered) return [];
    let line = howToSignAgain(one2, nameOf5(finding.fingerprint), offered);
    return [`${code(finding.at)}: ${prose2(explainOffer(offered))}

${fenced(line, "")}`];
  });
  if (blocks2.length === 0) return [];
  let left = blocks2.length - most5, rest = left > 0 ? [`and ${left} more, once these are signed`] : [], shown3 = ["Whoever may sign can copy a line and comment it, one line a comment.", ...blocks2.slice(0, most5), ...rest].join(`

`);
  return [`<details open><summary>Signed off before: ${count(blocks2.length, "finding")}</summary>

${shown3}

</details>`];
}
var most5, init_offers2 = __esm({
  "src/report/offers.ts"() {
    init_explain();
    init_inert();
    init_words();
    most5 = 10;
  }
});

// src/report/pull-request.ts
function summary(shown3) {
  let { inline, hidden: hidden2 } = shown3;
  return fitted(parts2(shown3, { rows: 40, spelledOut: (item3) => !inline.has(itemMarker(item3)) }), `${hidden2}
${summaryMarker}`);
}
function parts2(shown3, { rows, spelledOut }) {
  let { report, remarks, branch, commit, gate, reviewers, flows: flows2 } = shown3;
  if (report.errors.length > 0)
    return [...notJudged2(report), `Nothing enters ${code(branch)} unread: mend the file, and this check runs again.`];
  let { items: all2, existing } = fold(report.findings, report.changes), items = all2.filter(({ level: level3 }) => level3 !== "notice"), notices = all2.filter(({ level: level3 }) => level3 === "notice").flatMap(({ facets }) => facets), names2 = namesOf2(gate.findings.map(({ finding }) => finding.fingerprint)), nameOf5 = (fingerprint2) => names2.get(fingerprint2) ?? fingerprint2, told4 = items.filter(spelledOut);
  return [
    `## ${headline(gate, all2, branch)}`,
    ...remarks.map((remark) => `\u26A0\uFE0F ${prose2(remark)}`),
    ...whatHappened(gate),
    ...nextSteps({ gate, reviewers, nameOf: nameOf5 }),
    ...offersMarkdown(gate, nameOf5),
    ...flowsMarkdown(flows2.rows),
    ...pictureMarkdown(flows2.pictures),
    ...askedMarkdown(items, shown3, rows),
    ...told4.length > 0 && told4.length < items.length ? ["### Not on a changed line"] : [],
    ...told4.map((item3) => `#### ${heading(item3)}

${itemMarkdown(item3)}`),
    ...notices.length > 0 ? [notices.map(noticeMarkdown).join(`
`)] : [],
    ...refusedMarkdown(gate),
    ...findingsMarkdown(gate, nameOf5, reviewers.reviewSigns, Number.isFinite(rows) ? void 0 : 1 / 0),
    ...changesMarkdown(report),
    ...existing.length > 0 ? [existingMarkdown(existing)] : [],
    `<sub>privacy-lint ${report.tool} \xB7 commit ${commit.slice(0, 7)} \xB7 by the law and deadlines of ${report.asOf}</sub>`
  ];
}
function headline({ verdict, findings }, items, branch) {
  let open2 = findings.filter(({ state }) => state.kind !== "signed"), of = (level3) => open2.filter(({ finding }) => finding.level === level3).length, [errors, signOffs] = [of("error"), of("sign-off")], into = `before this may enter ${code(branch)}`, needed = `${count(signOffs, "sign-off")} needed`;
  return verdict === "green" ? findings.length > 0 ? `\u2705 Privacy: signed off, this may enter ${code(branch)}` : items.length > 0 ? "\u2705 Privacy: nothing holds this up" : "\u2705 Privacy: nothing found" : verdict === "break-glass" ? `\u{1F6A8} Privacy: let through, not signed off (${count(open2.length, "finding")} open)` : open2.some(({ state }) => state.kind === "rejected") ? `\u26D4 Privacy: rejected, so this may not enter ${code(branch)}` : errors > 0 ? `\u274C Privacy: ${count(errors, "error")} to mend${signOffs > 0 ? ` and ${needed}` : ""} ${into}` : signOffs > 0 ? `\u270B Privacy: ${needed} ${into}` : `\u270B Privacy: objected to on another pull request of this commit, so it may not enter ${code(branch)}`;
}
function askedMarkdown(items, { gate, inline, whereOf: whereOf3 }, most7) {
  let all2 = items.flatMap(
    (item3) => item3.facets.filter(({ level: level3 }) => level3 !== "notice").map((facet2, index) => ({ item: item3, facet: facet2, index }))
  );
  if (all2.length === 0) return [];
  let rows = all2.slice(0, most7).map(({ item: item3, facet: facet2, index }) => {
    let [{ message: message2 }] = facet2.findings, more = facet2.findings.length > 1 ? `, and ${facet2.findings.length - 1} more` : "", where2 = `${code(barless(item3.at))}<br>${inline.has(itemMarker(item3)) ? "\u{1F4AC} " : ""}${linked3(whereOf3(item3))}`;
    return `| ${index === 0 ? where2 : ""} | ${marks2[facet2.level]} ${prose2(clipped(barless(message2), longestMessage))}${more} | ${answers(facet2)} | ${facetState(facet2, gate)} |`;
  }), rest = all2.length - rows.length;
  return [
    `| Where | What was found | For | State |
| --- | --- | --- | --- |
${rows.join(`
`)}`,
    ...rest > 0 ? [`and ${rest} more: the summary of the workflow run has all of them.`] : []
  ];
}
function answers({ level: level3, role }) {
  return level3 === "error" ? "the author" : level3 === "sign-off" ? prose2(barless(role ?? "dpo")) : "a look";
}
var runSummary, longestMessage, linked3, init_pull_request2 = __esm({
  "src/report/pull-request.ts"() {
    init_names();
    init_comment();
    init_flows_markdown();
    init_gate2();
    init_inert();
    init_items();
    init_markdown();
    init_next_steps();
    init_offers2();
    init_words();
    runSummary = (shown3) => `${parts2({ ...shown3, inline: /* @__PURE__ */ new Set() }, { rows: 1 / 0, spelledOut: () => !0 }).join(`

`)}
`;
    longestMessage = 200;
    linked3 = ({ path, line, url }) => `[${code(barless(`${path}:${line}`))}](${url})`;
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
  }
});

// src/report/suggestion.ts
function suggestionBlock({ at, facets }, text2, line) {
  let missing2 = merged2(facets.flatMap(({ findings }) => findings.flatMap(({ suggestion }) => suggestion ?? []).slice(0, 1))), [section = "", id = ""] = at.split("."), lines = text2.split(`
`), [key2 = "", ...below] = lines.slice(line - 1), indent = indentOf(key2), isKey = key2.trim() === `${id}:` && headOf(lines.slice(0, line - 1), indent) === `${section}:`;
  if (missing2.size === 0 || !isKey || text2.includes("\r") || visible(key2) !== key2) return;
  let block = below.slice(0, ends(below, indent)), inner = /^( +)\S/.exec(block.find((one2) => !isBlank(one2)) ?? "")?.[1];
  if (inner === void 0 || inner.length <= indent || block.some((one2) => [...missing2.keys()].some((name) => one2.startsWith(`${inner}${name}:`)))) return;
  let added = [...missing2].flatMap(([name, rest]) => rest.map((one2, index) => `${inner}${index === 0 ? `${name}:` : ""}${one2}`));
  return fenced([key2, ...added].map(honest).join(`
`), "suggestion");
}
function ends(lines, indent) {
  let end = lines.findIndex((one2) => !isBlank(one2) && indentOf(one2) <= indent);
  return end < 0 ? lines.length : end;
}
function merged2(suggestions) {
  let keys2 = /* @__PURE__ */ new Map();
  for (let suggestion of suggestions) {
    let current = [];
    for (let line of suggestion.trimEnd().split(`
`)) {
      let [, name, rest = ""] = /^(\w+):(.*)$/.exec(line) ?? [];
      if (name === void 0) {
        current.includes(line) || current.push(line);
        continue;
      }
      current = keys2.get(name) ?? [rest], keys2.set(name, current);
    }
  }
  return keys2;
}
var honest, indentOf, isBlank, headOf, init_suggestion = __esm({
  "src/report/suggestion.ts"() {
    init_inert();
    honest = (line) => line.replace(/^(\s*\w+:) (\S+)(\s+# )or (.*)$/, "$1 unknown$3$2, $4"), indentOf = (line) => line.search(/\S|$/), isBlank = (line) => /^\s*(#|$)/.test(line), headOf = (above, indent) => above.findLast((one2) => !isBlank(one2) && indentOf(one2) < indent)?.trim();
  }
});

// src/report/line-comment.ts
function lineComment(item3, told4, line) {
  let suggestion = line && suggestionBlock(item3, line.text, line.number), facets = item3.facets.map((facet2) => {
    let [{ suggestion: lines }] = facet2.findings;
    return [facetMarkdown(facet2), ...lines && !suggestion ? [fenced(lines, "yaml")] : []].join(`

`);
  }), whys2 = [...new Map(item3.facets.map((facet2) => [facet2.rule, facet2])).values()].map((facet2) => {
    let why2 = told4.whyOf(facet2.rule)?.trim();
    return `- ${why2 ? `${prose2(why2)} ` : ""}${cited(facet2)}`;
  }), parts3 = [
    `**${heading(item3)}**`,
    ...facets,
    ...suggestion ? [`One click puts what is missing in its place; then fill it in, as it is true:

${suggestion}`] : [],
    `<details><summary>Why, and where it says so</summary>

${whys2.join(`
`)}

</details>`,
    ...signed3(item3, told4)
  ];
  return fitted(parts3, itemMarker(item3));
}
function signed3({ facets }, { nameOf: nameOf5, reviewSigns }) {
  let asked2 = facets.filter(({ level: level3 }) => level3 === "sign-off"), lines = [...grouped(asked2, ({ role }) => role ?? "dpo")].flatMap(([role, own2]) => {
    let names2 = own2.flatMap(({ findings }) => findings.map(({ fingerprint: fingerprint2 }) => nameOf5(fingerprint2))), command2 = code(`/sign-off ${names2.join(" ")}${role === "dpo" ? " <reason>" : ""}`);
    return names2.length > mostNames ? [] : [
      `${prose2(role)} ${reviewSigns.includes(role) ? "signs this off by approving, or by itself with" : "signs this off with"} ${command2}`
    ];
  });
  return lines.length === 0 ? [] : [`<sub>${lines.join("<br>")}</sub>`];
}
var mostNames, init_line_comment = __esm({
  "src/report/line-comment.ts"() {
    init_grouped();
    init_comment();
    init_inert();
    init_markdown();
    init_suggestion();
    mostNames = 10;
  }
});

// src/app/pull-request/notes.ts
function notesOf(items, files, elsewhere2, told4) {
  let notes = /* @__PURE__ */ new Map();
  for (let item3 of items) {
    let line = item3.level === "notice" ? void 0 : lineInDiff(item3, files, elsewhere2);
    if (!line || notes.size >= mostNotes) continue;
    let text2 = line.side === "RIGHT" ? told4.text("head", line.path) : void 0, stands = text2 === void 0 ? void 0 : { text: text2, number: line.line };
    notes.set(itemMarker(item3), { ...line, body: lineComment(item3, told4, stands) });
  }
  return notes;
}
function lineInDiff(item3, files, elsewhere2) {
  for (let finding of item3.facets.flatMap(({ findings }) => findings)) {
    let file = elsewhere2.has(finding) ? void 0 : files.find((one2) => fileOn(finding, one2) === finding.place.file);
    if (!file?.patch) continue;
    let { left, right } = diffLines(file.patch), { line } = finding.place;
    if (finding.side === "base" ? left.has(line) : right.has(line))
      return { path: file.path, line, side: finding.side === "base" ? "LEFT" : "RIGHT" };
  }
}
function whereOf({ repository, head, base: base2 }, item3, note) {
  let [{ place, side: side2 }] = item3.facets[0].findings, { path, line } = note ?? { path: place.file, line: place.line }, left = note ? note.side === "LEFT" : side2 === "base", file = path.split("/").map(encodeURIComponent).join("/").replace(/[()]/g, (one2) => `%${one2.charCodeAt(0).toString(16)}`);
  return { path, line, url: `${repository}/blob/${left ? base2 : head}/${file}#L${line}` };
}
var mostNotes, fileOn, init_notes = __esm({
  "src/app/pull-request/notes.ts"() {
    init_diff_lines();
    init_comment();
    init_line_comment();
    mostNotes = 20;
    fileOn = ({ side: side2 }, { path, before = path }) => side2 === "base" ? before : path;
  }
});

// src/app/pull-request/words-on.ts
function wordsOn(run, { reading: reading2, comparison, judged: judged2, gate, kept: kept2, told: ofStatus }) {
  let { report, remarks } = judged2.outcome, { items } = fold(report.findings, report.changes), reviewers = judged2.configuration?.reviewers ?? noReviewers, names2 = namesOf2(gate.findings.map(({ finding }) => finding.fingerprint)), whys2 = builtinWhys(), told4 = {
    whyOf: (rule) => whys2[rule],
    nameOf: (fingerprint2) => names2.get(fingerprint2) ?? fingerprint2,
    reviewSigns: reviewers.reviewSigns,
    text: report.text
  }, notes = report.errors.length > 0 ? /* @__PURE__ */ new Map() : notesOf(items, comparison.files, judged2.combined, told4), pages = { repository: `${run.serverUrl}/${run.connection.repository}`, base: reading2.base, head: reading2.head }, shown3 = {
    report,
    remarks: [...ofStatus, ...remarks],
    branch: reading2.baseBranch,
    commit: reading2.head,
    gate,
    reviewers,
    flows: judged2.flows,
    hidden: hidden(keep(kept2, reading2.head, judged2.asked, openIn(gate), run.now))
  }, whereIn = (inline) => (item3) => whereOf(pages, item3, inline.has(itemMarker(item3)) ? notes.get(itemMarker(item3)) : void 0);
  return {
    notes,
    summary: (inline) => summary({ ...shown3, inline, whereOf: whereIn(inline) }),
    announce: run.comment === "always" || items.length > 0 || report.errors.length > 0 || ofStatus.length > 0,
    ofRun: runSummary({ ...shown3, whereOf: whereIn(/* @__PURE__ */ new Set()) })
  };
}
var openIn, init_words_on = __esm({
  "src/app/pull-request/words-on.ts"() {
    init_builtin_prose();
    init_comment();
    init_items();
    init_pull_request2();
    init_names();
    init_reviewers();
    init_notes();
    init_publications();
    openIn = ({ findings }) => findings.flatMap(({ state, finding }) => state.kind === "signed" ? [] : [finding.fingerprint]);
  }
});

// src/app/pull-request/pull-request.ts
async function runPullRequest(run, number2) {
  let client = connect(run.connection);
  for (let attempt2 = 1; attempt2 <= attempts3; attempt2++) {
    let readings = await readTogether(client, number2, run.judging.configuration).catch(async (error) => {
      throw await sayUnread(client, number2, error), error;
    }), [{ state, twins }] = readings;
    if (state === "CLOSED" && twins[0] !== void 0) return runPullRequest(run, twins[0]);
    if (state === "CLOSED" && await endSignOffs(client, readings[0]), state !== "OPEN") return;
    let held = await hold(client, run, readings);
    if (held) return held;
  }
  throw new GitHubFailure("The pull request changes faster than it can be judged: the next event judges it again");
}
async function hold(client, run, readings) {
  let [reading2] = readings, standing2 = await Standing.open(client, readings), again2 = () => readTogether(client, reading2.number, run.judging.configuration);
  try {
    let comparison = await compare(client, reading2), judged2 = await judgePullRequest(client, reading2, comparison.mergeBase, run.judging), kept2 = keptIn(standingSummary(reading2)?.body), { gate: decided, shared } = await decide(client, run, readings, judged2, kept2), gate = run.comment === "never" ? decided : await withEarlier(client, decided), status = statusOf(judged2.outcome.report, shared, readings.length > 1);
    await standing2.prepare(status.state);
    let told4 = [...alarms(standing2.foreign), ...sharedRemark(readings, shared)], said3 = wordsOn(run, { reading: reading2, comparison, judged: judged2, gate, kept: kept2, told: told4 }), anew = async () => (await again2())[0], summaryUrl = run.comment === "never" ? void 0 : await publish(client, reading2, said3, anew), url = publishedUrl(reading2.url, gate.hash, summaryUrl);
    if (!await standing2.close({ ...status, url }, again2)) return;
    let refused3 = await askForReviews(client, reading2, gate, judged2.configuration?.reviewers ?? noReviewers), glass = await reportBrokenGlass(client, reading2, gate), { outcome: outcome2 } = judged2;
    return { ...outcome2, remarks: [...outcome2.remarks, ...refused3, ...glass], gate, summary: said3.ofRun };
  } catch (error) {
    let description = `Not judged: ${error instanceof Error ? error.message : error}`;
    throw await standing2.close({ state: "error", description, url: void 0 }, again2).catch(() => {
    }), error;
  }
}
async function decideOn(client, run, readings) {
  let [reading2] = readings, { mergeBase } = await compare(client, reading2), judged2 = await judgePullRequest(client, { ...reading2, base: mergeBase }, mergeBase, run.judging), { shared } = await decide(client, run, readings, judged2, keptIn(standingSummary(reading2)?.body));
  return { judged: judged2, shared };
}
async function decide(client, run, readings, judged2, kept2) {
  let [reading2, ...others] = readings, question = { asked: judged2.asked, configuration: judged2.configuration, ends: judged2.ends, now: run.now }, decided = await decideWhoSigned(client, run, reading2, { ...question, kept: kept2, alsoOpenedBy: openersOf(others) }), { facts, rules: rules2 } = decided, moved = await movedSince(client, decided.gate, reading2.head, judged2), publications = facts.publications.map((one2) => ({ ...one2, changes: moved.get(one2.commit) })), own2 = moved.size === 0 ? decided.gate : gateOf({ ...facts, publications }, rules2, run.now), shared = await decideTogether(client, run, readings, own2, question);
  return { gate: { ...own2, verdict: shared.verdict }, shared };
}
var attempts3, alarms, init_pull_request3 = __esm({
  "src/app/pull-request/pull-request.ts"() {
    init_client();
    init_pull_request();
    init_gate();
    init_reviewers();
    init_broken_glass();
    init_closed();
    init_earlier();
    init_judge_pull_request();
    init_moved_since();
    init_one_commit();
    init_publications();
    init_publish();
    init_review_requests();
    init_standing();
    init_status_words();
    init_unread();
    init_who_signed();
    init_words_on();
    attempts3 = 4;
    alarms = (foreign) => foreign ? [`The status of this commit had been set by ${foreign}, and not by this check. It was set again.`] : [];
  }
});

// src/github/merge-queue.ts
async function readQueue(client, branch) {
  let { owner, repo: name } = client, { repository } = await askGraphql(client, mergeQueueQuery, { owner, name, branch });
  return [...repository?.mergeQueue?.entries?.nodes ?? []].sort((left, right) => left.position - right.position).flatMap(({ pullRequest, headCommit }) => pullRequest ? [{ number: pullRequest.number, head: headCommit?.oid }] : []);
}
var init_merge_queue = __esm({
  "src/github/merge-queue.ts"() {
    init_client();
    init_queries();
  }
});

// src/app/pull-request/merge-group.ts
var merge_group_exports = {};
__export(merge_group_exports, {
  runMergeGroup: () => runMergeGroup
});
async function runMergeGroup(run, group) {
  let client = connect(run.connection), [, base2, number2] = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(group.branch) ?? [];
  if (base2 === void 0 || number2 === void 0) throw new GitHubFailure(`${group.branch} is no branch of a merge queue`);
  let context = contextOf(base2);
  try {
    let numbers = membersOf3(await readQueue(client, base2), group.commit, Number(number2)), signed4 = /* @__PURE__ */ new Set();
    for (let one2 of numbers) {
      let { shared } = await decideOn(client, run, await readTogether(client, one2, run.judging.configuration)), { verdict, decides: decides2, objected } = shared;
      for (let { root, finding, state, glass } of decides2.gate.findings) {
        let key2 = keyOf({ root, fingerprint: finding.fingerprint });
        !objected.has(key2) && (state.kind === "signed" || verdict === "break-glass" && glass) && signed4.add(key2);
      }
    }
    let reading2 = await readAll(client, Number(number2), run.judging.configuration), judged2 = await judgeGroup(client, reading2, group.commit, run.judging), open2 = judged2.asked.filter(({ root, finding }) => !signed4.has(keyOf({ root, fingerprint: finding.fingerprint }))), [first] = judged2.outcome.report.errors, failed2 = open2.length > 0 || first !== void 0, description = first ? `${first.file}:${first.line}: ${first.message}` : failed2 ? `${open2.length} of the group not signed off on #${numbers.join(", #")}: ${open2[0]?.finding.at}` : `As signed off on #${numbers.join(", #")}`;
    await writeStatus(client, group.commit, context, { state: failed2 ? "failure" : "success", description, url: reading2.url });
    let gate = { verdict: failed2 ? "red" : "green", findings: [], acts: [], hash: "" };
    return [{ ...judged2.outcome, gate, summary: `## ${failed2 ? "\u274C" : "\u2705"} ${prose2(description)}

${markdown(judged2.outcome.report)}` }];
  } catch (error) {
    let description = `Not judged: ${error instanceof Error ? error.message : error}`;
    throw await writeStatus(client, group.commit, context, { state: "error", description, url: void 0 }).catch(() => {
    }), error;
  }
}
function membersOf3(queue, commit, last2) {
  let end = queue.findIndex(({ head, number: number2 }) => head === commit || head === void 0 && number2 === last2);
  return end < 0 ? [last2] : queue.slice(0, end + 1).map(({ number: number2 }) => number2);
}
var init_merge_group = __esm({
  "src/app/pull-request/merge-group.ts"() {
    init_client();
    init_merge_queue();
    init_reading();
    init_status();
    init_inert();
    init_markdown();
    init_asked();
    init_judge_pull_request();
    init_one_commit();
    init_publications();
    init_pull_request3();
  }
});

// src/policy/dpia.ts
function screened(facts) {
  let offered = facts.system.view.offered_to_children === "yes";
  return [...facts.activities.values()].map((node) => {
    let { screening, view } = node, conclusion = conclusionOf(view, screening.outcome, screening.vulnerable), limbsIfLarge = view.personal ? outcomeOf(screenLimbs(gravely(view, ["scale.large"]), offered)) : "none", ifLarge = conclusionOf(view, limbsIfLarge, screening.vulnerable), evidenced = (limb2) => ({ ...limb2, evidence: limb2.because.flatMap((because) => evidenceOf(because, node, facts)) });
    return {
      node,
      screening,
      conclusion,
      limbs: [...screening.automatic, ...screening.listed, ...screening.criteria].map(evidenced),
      alone: screening.listedAlone.map(evidenced),
      undecided: screening.largeScale === "unknown" && ifLarge !== conclusion ? decidesScale : [],
      ifLarge
    };
  });
}
function conclusionOf({ controller }, outcome2, vulnerable2) {
  if (!controller) return "not-controller";
  switch (outcome2) {
    case "automatic":
    case "listed":
      return "required";
    case "criteria":
      return vulnerable2 ? "required" : "likely";
    case "one-criterion":
      return "one-criterion";
    case "none":
      return "not-indicated";
  }
}
function evidenceOf({ key: key2, text: text2, fields: fields2 }, node, facts) {
  if (key2 === "data")
    return [...node.uses.fields()].filter(({ view }) => fields2?.(view) ?? !0).map((field) => ({
      summary: `${shortPath(field.at)}: ${field.view.categories.join(", ") || "no category"}`,
      place: field.entity.place
    }));
  if (key2 === "subjects" && node.entity.value.subjects === void 0) {
    let datasets = [...node.uses.datasets()].filter((dataset) => dataset.view.vulnerable.length > 0 || dataset.view.children);
    if (datasets.length > 0) return datasets.map((dataset) => ({ summary: text2, place: dataset.entity.placeOf(["subjects"]) }));
    if (facts.system.view.offered_to_children === "yes")
      return [{ summary: text2, place: facts.system.entity.placeOf(["offered_to_children"]) }];
  }
  return [{ summary: text2, place: node.entity.placeOf([key2]) }];
}
var decidesScale, init_dpia = __esm({
  "src/policy/dpia.ts"() {
    init_screening();
    init_unanswered();
    init_member();
    decidesScale = ["the number of people", "the volume of data", "its variety", "how long it lasts", "its geographical extent"];
  }
});

// src/app/organisation/collect-check.ts
async function checkRepository(snapshot, documents, choice, policies2, asOf) {
  let roots = await findRoots(snapshot, choice);
  if (!roots.ok) return { ...nothing3, errors: roots.errors.map(unreadable) };
  let declarations = [], findings = [], accepted = [], errors = [], files = [];
  for (let root of roots.value) {
    let read3 = await readDeclaration(snapshot, root);
    if (!read3.ok) {
      errors.push(...read3.errors);
      continue;
    }
    files.push(...read3.value.files.map(({ path }) => ({ root, path }))), declarations.push(inventoryOf(read3.value, policies2, asOf)), accepted.push(...acceptancesOf(read3.value));
    for (let { rule, level: level3, role, at, message: message2, fingerprint: fingerprint2, place } of check2(read3.value, documents, policies2, asOf).findings)
      findings.push({ rule, level: level3, role, at, message: message2, fingerprint: fingerprint2, ...spot(place) });
  }
  return { declarations, findings, accepted, errors: errors.map(unreadable), files };
}
function acceptancesOf({ accepted }) {
  return accepted.map(({ value, place }) => {
    let { rule, at, finding, until, reason } = value;
    return { rule, at, fingerprint: finding, until, reason, ...spot(place) };
  });
}
function inventoryOf(declaration, policies2, asOf) {
  let facts = factsOf(declaration, policies2.lists, asOf);
  return {
    path: declaration.root,
    system: facts.system.view.name,
    categories: categoriesOf(facts),
    recipients: [...facts.recipients.values()].map(({ view, entity, ways }) => ({
      id: view.id,
      name: view.name,
      role: view.role,
      ...view.country === "" ? {} : { country: view.country },
      processedIn: view.processed_in,
      ...view.transfer.mechanism === "" ? {} : { mechanism: view.transfer.mechanism },
      categories: distinct3(ways.flatMap(({ fields: fields2 }) => fields2.contents()).flatMap((content) => content.categories)),
      ...spot(entity.place)
    })),
    technologies: [...facts.technologies.values()].map(({ entity }) => {
      let { kind, purpose, provider, consent } = entity.value, known4 = provider === void 0 ? void 0 : facts.recipients.get(provider)?.view.name ?? provider;
      return {
        id: entity.id,
        kinds: kind,
        purpose,
        ...known4 === void 0 ? {} : { provider: known4 },
        ...consent === void 0 ? {} : { consent },
        ...spot(entity.place)
      };
    }),
    activities: screened(facts).map(activityOf)
  };
}
function categoriesOf(facts) {
  let found = /* @__PURE__ */ new Map();
  for (let dataset of facts.datasets.values())
    for (let { entity, view } of dataset.fields.values())
      for (let category of view.categories) {
        let known4 = found.get(category) ?? { category, datasets: [], ...spot(entity.place) };
        found.set(category, known4), known4.datasets.includes(dataset.view.id) || known4.datasets.push(dataset.view.id);
      }
  return [...found.values()].sort((a2, b7) => a2.category < b7.category ? -1 : 1);
}
function activityOf({ node, conclusion, limbs }) {
  let { view, entity } = node, { dpia, dpia_date } = view.assessments, waiver = entity.value.dpia_not_required;
  return {
    id: view.id,
    purpose: view.purpose,
    ...view.lawful_basis === "" ? {} : { lawfulBasis: view.lawful_basis },
    subjects: view.subjects,
    categories: distinct3(node.uses.contents().flatMap((content) => content.categories)),
    screening: {
      conclusion,
      because: limbs.map(({ name }) => name),
      ...view.has_dpia ? { document: dpia } : {},
      ...view.has_dpia && /^\d{4}-\d{2}-\d{2}$/.test(dpia_date) ? { date: dpia_date } : {},
      ...view.dpia.waived && waiver !== void 0 ? { waived: String(waiver) } : {}
    },
    ...spot(entity.place)
  };
}
var nothing3, unreadable, spot, distinct3, init_collect_check = __esm({
  "src/app/organisation/collect-check.ts"() {
    init_read();
    init_facts();
    init_dpia();
    init_judge();
    nothing3 = { declarations: [], findings: [], accepted: [], errors: [], files: [] }, unreadable = ({ file, line, message: message2 }) => ({ stage: "declaration", file, line, message: message2 }), spot = ({ file, line }) => ({ file, line });
    distinct3 = (values) => [...new Set(values)].sort();
  }
});

// src/app/records/at-merge.ts
function atMerge(reading2, mergedAt) {
  let end = Date.parse(mergedAt), before = ({ at }) => Date.parse(at) < end;
  return {
    ...reading2,
    comments: reading2.comments.filter(before),
    threads: reading2.threads.map((thread) => ({ ...thread, comments: thread.comments.filter(before) })),
    reviews: reading2.reviews.filter(before).map((review) => standing(review, before))
  };
}
function standing(review, before) {
  let { dismissed } = review;
  return !dismissed || before(dismissed) ? review : { ...review, state: dismissed.before, dismissed: void 0 };
}
var init_at_merge = __esm({
  "src/app/records/at-merge.ts"() {
  }
});

// src/app/records/recorded-acts.ts
function answersOf(decision) {
  let { findings, acts } = decision.gate, named4 = (some3) => some3.map(({ root, finding }) => keyOf({ root, fingerprint: finding.fingerprint }));
  return {
    acts: [...acts, ...objections(decision)].sort((left, right) => Date.parse(left.act.at) - Date.parse(right.act.at)).flatMap((outcome2) => recordedActs(outcome2, decision)),
    states: new Map(findings.map((one2) => [keyOf({ root: one2.root, fingerprint: one2.finding.fingerprint }), stateOf2(one2)])),
    passed: new Set(named4(findings.filter(({ glass }) => glass !== void 0)))
  };
}
function objections({ gate, facts, rules: rules2 }) {
  let known4 = new Set(gate.acts.map(({ act }) => act.id)), speaks = (account3) => account3 !== void 0 && Object.values(rules2.roles).some((role) => holds(role, account3.id));
  return facts.acts.filter(({ id, review, by: by2 }) => review === "changes-requested" && !known4.has(id) && speaks(by2)).map((act) => ({ act, counted: [], notAuthor: !1, refused: [], answer: !1 }));
}
function stateOf2({ state, signatures: signatures2 }) {
  return state.kind === "signed" ? signatures2.some(({ how }) => how === "override") ? "overridden" : "signed" : state.kind === "rejected" ? "rejected" : "open";
}
function recordedActs(outcome2, decision) {
  let { act, refused: refused3 } = outcome2, about = refused3.flatMap(({ finding }) => finding ? [finding.fingerprint] : []), whys2 = [...new Set(refused3.map(({ why: why2 }) => explainReason(why2)))], kinds3 = kindsOf2(act), counting = kinds3.map((kind) => ({ kind, counted: countedFor(kind, outcome2, decision.gate) }));
  return counting.map(({ kind, counted: counted2 }) => {
    let did = counted2.length > 0 || kind === "not-author" && outcome2.notAuthor, left = kinds3.length === 1 || !did ? about.filter((one2) => !counting.some((other) => other.counted.includes(one2))) : [], findings = [.../* @__PURE__ */ new Set([...counted2, ...left])], concerned = decision.gate.findings.filter(({ finding }) => findings.includes(finding.fingerprint)), said3 = whys2.length > 0 ? whys2.join("; ") : did ? void 0 : "it changed nothing here", why2 = said3 !== void 0 && (!did || kinds3.length === 1) ? { why: said3 } : {}, command2 = parseCommand(act.body);
    return {
      kind,
      ...whereOf2(act, decision.reading),
      at: new Date(act.at).toISOString(),
      by: personOf(act.by),
      ...authorityOf(act.by, kind, concerned, decision),
      head: headOf2(act, decision),
      text: act.body,
      counted: did,
      ...why2,
      findings,
      ...kind === "break-glass" && command2?.kind === "break-glass" ? { deadline: command2.deadline } : {}
    };
  });
}
function kindsOf2(act) {
  let command2 = parseCommand(act.body)?.kind, review = act.review === "approved" ? "approve" : act.review === "changes-requested" ? "request-changes" : void 0, kinds3 = [...review ? [review] : [], ...command2 && command2 !== "malformed" ? [command2] : []];
  return kinds3.length > 0 ? kinds3 : ["comment"];
}
function countedFor(kind, { act }, { findings, acts }) {
  let lifted = acts.flatMap(
    ({ refused: refused3 }) => refused3.flatMap(({ finding, why: why2 }) => finding && why2.kind === "changes-requested" && why2.at === act.at ? [finding.fingerprint] : [])
  );
  return kind === "request-changes" ? [...new Set(lifted)] : findings.filter(({ signatures: signatures2, state, glass }) => kind === "break-glass" ? glass?.act === act : kind === "reject" ? state.kind === "rejected" && state.act === act : kind === "withdraw" ? state.kind === "withdrawn" && state.act === act : signatures2.some((one2) => one2.act === act && one2.how === hows[kind])).map(({ finding }) => finding.fingerprint);
}
function whereOf2({ id }, { comments, threads, url }) {
  let [kind, number2] = id.split(" "), said3 = (kind === "comment" ? comments : threads.flatMap((thread) => thread.comments)).find((one2) => one2.id === Number(number2));
  return { id: Number(number2), url: kind === "review" || !said3 ? `${url}#pullrequestreview-${number2}` : said3.url };
}
function authorityOf(account3, kind, concerned, { rules: rules2, authority }) {
  let wanted2 = kind === "break-glass" ? rules2.breakGlass : concerned.map(({ finding }) => finding.role ?? "dpo"), held = Object.entries(rules2.roles).filter(([, holders3]) => account3 !== void 0 && holds(holders3, account3.id)), [role, holders2] = held.find(([name]) => wanted2.includes(name)) ?? held[0] ?? [];
  if (role === void 0 || !holders2 || !account3) return {};
  let team = teamOf(account3, holders2);
  return { role, ...team ? { team } : {}, authority };
}
function teamOf({ id }, { people, teams }) {
  if (people.includes(id)) return;
  let team = teams.find(({ members }) => "active" in members && members.active.includes(id));
  return team && "id" in team.members ? { id: team.members.id ?? 0, slug: team.name } : void 0;
}
function headOf2(act, { facts, reading: reading2, gate }) {
  let signed4 = gate.findings.flatMap(({ signatures: signatures2 }) => signatures2).find((one2) => one2.act === act), published2 = facts.publications.filter(({ at }) => Date.parse(at) < Date.parse(act.at)).sort((a2, b7) => Date.parse(a2.at) - Date.parse(b7.at));
  return signed4?.commit || published2.at(-1)?.commit || act.commit || reading2.head;
}
var noAnswers, hows, personOf, init_recorded_acts = __esm({
  "src/app/records/recorded-acts.ts"() {
    init_asked();
    init_commands();
    init_eligibility();
    init_explain();
    noAnswers = { acts: [], states: /* @__PURE__ */ new Map(), passed: /* @__PURE__ */ new Set() };
    hows = { approve: "review", "sign-off": "command", override: "override" };
    personOf = (account3) => account3 ? { id: account3.id, login: account3.login } : { id: 0, login: "nobody" };
  }
});

// src/app/records/merged-pull.ts
async function answersAtMerge(client, asking, pulls, change, brought, blobs, since) {
  let [first] = pulls, read3 = async (number2, mergedAt) => {
    let reading2 = await readAll(client, number2, change.judging.configuration);
    return since ? reading2 : atMerge(reading2, mergedAt);
  }, { configuration, authority } = since ?? { configuration: change.rules.configuration, authority: change.base.name }, merged3 = await Promise.all(pulls.map(({ number: number2, mergedAt }) => read3(number2, mergedAt))), twins = (merged3[0]?.twins ?? []).filter((twin) => !pulls.some(({ number: number2 }) => number2 === twin)), readings = [...merged3, ...await Promise.all(twins.map((twin) => read3(twin, first.mergedAt)))], ofMerge = asked([brought.found], brought.roots), decided = ofMerge.length > 0 && readings.some((reading2) => isDecided(reading2)), plain3 = { asked: ofMerge, ends: { change, first: brought.first, blobs, combined: /* @__PURE__ */ new Set() } }, { asked: all2, ends: ends2 } = decided ? await askedOn(client, first, change, plain3) : plain3, told4 = await Promise.all(
    readings.map(async (reading2) => {
      let alsoOpenedBy = openersOf(readings.filter((one2) => one2 !== reading2)), { mergedAt } = pulls.find(({ number: number2 }) => number2 === reading2.number) ?? first, kept2 = keptIn(standingSummary(reading2)?.body), question = { asked: all2, configuration, kept: kept2, ends: ends2, alsoOpenedBy, now: since?.now ?? mergedAt, mergedAt }, { gate, facts, rules: rules2 } = await decideWhoSigned(client, asking, reading2, question), unread = unreadIn(rules2);
      if (unread !== void 0) throw new GitHubFailure(`it cannot be read who signed it: ${unread} is missing`);
      return answersOf({ gate, facts, rules: rules2, reading: reading2, authority });
    })
  ), rejected = told4.flatMap(({ states }) => [...states].filter(([, state]) => state === "rejected")), signed4 = told4.findIndex(({ states }, index) => index < pulls.length && [...states.values()].every((state) => state !== "open")), answers2 = told4[Math.max(0, signed4)] ?? noAnswers;
  return { pull: pulls[Math.max(0, signed4)] ?? first, answers: { ...answers2, states: new Map([...answers2.states, ...rejected]) } };
}
async function askedOn(client, pull, change, plain3) {
  let { asked: ofMerge, ends: ends2 } = plain3, { blobs } = ends2, { mergeBase } = await compare(client, { number: pull.number, base: change.base.name, head: pull.head }), [base2, head] = await Promise.all([mergeBase, pull.head].map((commit) => GitHubSnapshot.open(client, commit, blobs)));
  if (!base2 || !head || mergeBase === change.base.name && changedPaths(head, change.head).length === 0) return plain3;
  let own2 = { ...change, base: base2, head }, first = await neverDeclared(client, own2), { compared: compared2, gate, judgements } = await judgeChange(own2, first), ofHead = asked([[...gate, ...judgements.flatMap(({ findings }) => findings)]], rootsOf(compared2)), known4 = new Set(ofHead.map(({ root, finding }) => `${root}\0${finding.fingerprint}`)), more = ofMerge.filter(({ root, finding }) => !known4.has(`${root}\0${finding.fingerprint}`));
  return { asked: [...ofHead, ...more], ends: { change: own2, first, blobs, combined: new Set(more.map(({ finding }) => finding)) } };
}
function unreadIn({ roles, independent }) {
  return [...Object.values(roles), independent].flatMap((one2) => one2.teams).flatMap(({ members }) => "missing" in members && members.unseen !== !0 ? [members.missing] : [])[0];
}
var rootsOf, init_merged_pull = __esm({
  "src/app/records/merged-pull.ts"() {
    init_client();
    init_pull_request();
    init_reading();
    init_asked();
    init_gate_facts();
    init_judge_change();
    init_one_commit();
    init_publications();
    init_publish();
    init_who_signed();
    init_github_snapshot();
    init_at_merge();
    init_recorded_acts();
    rootsOf = ({ comparisons }) => (declaration) => comparisons.find(({ root }) => root === declaration)?.base?.root ?? declaration;
  }
});

// src/app/records/record-units.ts
import { setTimeout as sleep2 } from "node:timers/promises";
async function* unitsOf(commits, bringers) {
  let held = [];
  for (let [place, commit] of commits.entries()) {
    let pulls = await bringers.of(commit), own2 = pulls.find(({ merge }) => merge === commit.id);
    held.push(commit);
    let later = commits.slice(place + 1);
    if (!own2 && pulls.some(({ merge }) => later.some(({ id }) => id === merge))) continue;
    let first = own2 && commit.parents.length < 2 ? await startOf2(held, own2, bringers) : held.length - 1;
    for (let one2 of held.slice(0, first)) yield { commits: [one2], pulls: [] };
    let [start3 = commit, ...rest] = held.slice(first), ends2 = pulls.filter(({ merge }) => merge === commit.id).map(({ number: number2 }) => number2);
    yield { commits: [start3, ...rest], pulls: ends2 }, held = [];
  }
}
async function startOf2(held, { number: number2 }, bringers) {
  let first = held.length - 1;
  for (; first > 0 && (await bringers.of(held[first - 1])).some((one2) => one2.number === number2); first--)
    ;
  return first;
}
var young, waits, Bringers, init_record_units = __esm({
  "src/app/records/record-units.ts"() {
    init_history();
    young = 12e4, waits = [1e3, 2e3, 4e3], Bringers = class {
      #client;
      #branch;
      #now;
      #known = /* @__PURE__ */ new Map();
      #waits = [...waits];
      /** @param now ISO 8601 */
      constructor(client, branch, now) {
        this.#client = client, this.#branch = branch, this.#now = Date.parse(now);
      }
      of(commit) {
        let known4 = this.#known.get(commit.id) ?? this.#ask(commit);
        return this.#known.set(commit.id, known4), known4;
      }
      async #ask(commit) {
        for (; ; ) {
          let found = await bringersOf(this.#client, commit.id, this.#branch), wait = found.length === 0 && this.#now - Date.parse(commit.at) < young ? this.#waits.shift() : void 0;
          if (wait === void 0) return found;
          await sleep2(wait);
        }
      }
    };
  }
});

// src/app/records/record.ts
async function appendRecords(client, branch, push, now, draftOf) {
  let bringers = new Bringers(client, branch, now), drafts = /* @__PURE__ */ new Map();
  return append(client, async (chain) => {
    let { commits, kindOf: kindOf4 } = await missingFrom(client, branch, chain, push), units = [];
    for await (let unit of unitsOf(commits, bringers)) if (units.push(unit) === batch) break;
    let earlier = chain.kept.map(({ record }) => record), entries = [];
    for (let unit of units) {
      let id = lastOf(unit).id, draft = drafts.get(id) ?? draftOf(unit, kindOf4(id));
      drafts.set(id, draft);
      let entry2 = (await draft)(earlier, chain.problems.length > 0);
      entries.push(entry2), earlier.push(entry2);
    }
    return entries;
  });
}
async function append(client, next) {
  let written = [];
  for (let moved = 0; moved < attempts4; ) {
    let history = await readHistory(client, historyBranch, historyFile), text2 = history?.text ?? "", { kept: kept2, problems } = readChain(text2, wrongOutline), entries = await next({ kept: kept2, problems });
    if (entries.length === 0) return { entries: written, kept: kept2, problems };
    let file = { path: historyFile, text: extended(text2, entries) };
    await writeHistory(client, historyBranch, file, history?.tip, messageOf(entries)) ? written.push(...entries) : moved++;
  }
  throw new GitHubFailure(`${historyBranch} moved ${attempts4} times while a record was being appended; run the workflow again`);
}
async function missingFrom(client, branch, { kept: kept2 }, push) {
  let tip = await branchTip(client, branch), [first] = kept2;
  if (!first) return beginning(client, tip, push);
  let recorded2 = /* @__PURE__ */ new Set([first.record.commits.base, ...kept2.map(({ record }) => record.commits.merge)]), { commits, met } = await walk2(client, tip, furthest, (id) => recorded2.has(id));
  if (!met) return beginning(client, tip, push);
  let last2 = push ? commits.findIndex(({ id }) => id === push.after) + 1 : commits.length, since = push ? commits.findIndex(({ id }) => id === push.before) : commits.length - 1, missed = new Set(commits.slice(0, since + 1).map(({ id }) => id));
  return { commits: commits.slice(0, last2), kindOf: (id) => missed.has(id) ? "reconciled" : "merge" };
}
async function beginning(client, tip, push) {
  if (!push) return { commits: (await walk2(client, tip, 1, () => !1)).commits, kindOf: () => "reconciled" };
  let { commits, met } = await walk2(client, push.after, firstOnes, (id) => id === push.before);
  return { commits: met ? commits : commits.slice(-1), kindOf: () => "merge" };
}
async function walk2(client, from, most7, until) {
  let commits = [], met = !1, isEnd = (id) => (met ||= until(id), met);
  for await (let commit of firstParents(client, from, isEnd)) if (commits.unshift(commit) >= most7) break;
  return { commits, met };
}
function messageOf(entries) {
  let [only] = entries;
  return only && isLater(only) ? `Record what was signed after ${entries.length === 1 ? `the merge of #${only.pull?.number}` : "merges"}` : entries.length !== 1 || !only ? `Record ${entries.length} merges` : only.pull ? `Record the merge of #${only.pull.number}` : `Record ${only.commits.merge.slice(0, 10)}`;
}
var attempts4, batch, firstOnes, furthest, lastOf, init_record2 = __esm({
  "src/app/records/record.ts"() {
    init_client();
    init_history();
    init_chain();
    init_later();
    init_line();
    init_outline();
    init_record_units();
    attempts4 = 10, batch = 20, [firstOnes, furthest] = [100, 5e3];
    lastOf = ({ commits }) => commits.at(-1) ?? commits[0];
  }
});

// src/app/lint/unruled.ts
var unruled, init_unruled = __esm({
  "src/app/lint/unruled.ts"() {
    init_builtin();
    init_configuration();
    unruled = (paths) => ({
      configuration: paths.length > 0 ? { ...defaultConfiguration, paths, choosesPaths: !0 } : defaultConfiguration,
      policies: { ...builtin(), ownDocumentation: [] },
      catalogue: /* @__PURE__ */ new Map()
    });
  }
});

// src/dashboard/status.ts
function riskOf(repository, asOf) {
  let { findings, gaps, pulls, unlooked } = repository, isDeclared = repository.declarations.length > 0, accepted = repository.accepted.filter(({ until }) => until >= asOf), expired = repository.accepted.filter(({ until }) => until < asOf), uncovered = findings.filter((finding) => !covered(finding, accepted)), errors = uncovered.filter(({ level: level3 }) => level3 === "error").length, back = uncovered.filter(({ level: level3, signed: signed4 }) => level3 === "sign-off" && signed4 === void 0).filter((finding) => !covered(finding, expired)).length, flagged = pulls.filter(isFlagged).length, apply = [
    ["failed-to-collect", repository.errors.filter(({ stage }) => stage === "collect").length, () => "the last collection failed"],
    ["stale", isStale(repository.collectedAt, asOf) ? 1 : 0, () => `last collected on ${repository.collectedAt.slice(0, 10)}`],
    ["failing", errors, (n2) => some2(n2, "error on the default branch", "errors on the default branch")],
    ["failing", gaps.length, (n2) => some2(n2, "merge without sign-off", "merges without sign-off")],
    ["unreadable", repository.errors.filter(({ stage }) => stage === "declaration").length, () => "a declaration cannot be read"],
    [
      isDeclared ? "unreadable" : "undeclared",
      unlooked?.folders ?? 0,
      (n2) => `${some2(n2, "folder was", "folders were")} not looked into yet (${unlooked?.first})`
    ],
    [
      "undeclared",
      repository.declarations.length === 0 && !unreadable2(repository) ? 1 : 0,
      () => unlooked ? "no declaration found" : "no declaration"
    ],
    ["waiting", flagged, (n2) => some2(n2, "open flagged pull request", "open flagged pull requests")],
    ["waiting", expired.length, (n2) => some2(n2, "acceptance has expired", "acceptances have expired")],
    ["waiting", back, (n2) => some2(n2, "risk was never signed off", "risks were never signed off")],
    ["accepted", accepted.length, (n2) => some2(n2, "risk is accepted until a date", "risks are accepted until a date")]
  ].filter(([, count2]) => count2 > 0).sort((a2, b7) => riskStatuses.indexOf(a2[0]) - riskStatuses.indexOf(b7[0]));
  return {
    status: apply[0]?.[0] ?? "clear",
    reasons: apply.map(([, count2, say2]) => say2(count2)),
    errors: errors + gaps.length,
    waiting: flagged + expired.length + back,
    accepted: accepted.length
  };
}
function isStale(collectedAt, asOf) {
  return !((Date.parse(asOf) - Date.parse(collectedAt.slice(0, 10))) / 864e5 <= 7);
}
var riskStatuses, isFlagged, unreadable2, covered, some2, init_status2 = __esm({
  "src/dashboard/status.ts"() {
    riskStatuses = ["failed-to-collect", "stale", "failing", "unreadable", "undeclared", "waiting", "accepted", "clear"];
    isFlagged = ({ waits: waits2 }) => waits2.some(({ findings }) => findings.length > 0), unreadable2 = ({ errors }) => errors.some(({ stage }) => stage === "declaration"), covered = (finding, acceptances) => acceptances.some(({ rule, at, fingerprint: fingerprint2 }) => fingerprint2 === finding.fingerprint && rule === finding.rule && at === finding.at), some2 = (count2, one2, many) => count2 === 1 ? `1 ${one2}` : `${count2} ${many}`;
  }
});

// src/app/records/record-gaps.ts
function signaturesOf(records) {
  let acts = records.flatMap((record) => record.acts).filter(({ counted: counted2, kind }) => counted2 && signs2.includes(kind));
  return new Map(acts.flatMap(({ findings, at, by: by2 }) => findings.map((one2) => [one2, { on: at.slice(0, 10), by: by2.login }])));
}
function overridesIn(records, { findings: standing2, accepted }) {
  let declared2 = new Set(accepted.map(({ fingerprint: fingerprint2 }) => fingerprint2)), found = new Map(standing2.filter(({ fingerprint: fingerprint2 }) => !declared2.has(fingerprint2)).map((one2) => [one2.fingerprint, one2])), all2 = records.flatMap(
    ({ acts }) => acts.filter(({ kind, counted: counted2 }) => kind === "override" && counted2).flatMap(
      ({ findings, at, by: by2, text: text2 }) => findings.flatMap((fingerprint2) => {
        let finding = found.get(fingerprint2);
        if (!finding) return [];
        let { rule, at: entity, file, line } = finding, command2 = parseCommand(text2), reason = command2?.kind === "override" ? command2.reason : text2, on = at.slice(0, 10);
        return [[fingerprint2, { rule, at: entity, fingerprint: fingerprint2, until: addMonths(on, 12), reason, by: by2.login, on, file, line }]];
      })
    )
  );
  return [...new Map(all2).values()];
}
function gapsIn(records) {
  let signedSince = /* @__PURE__ */ new Set(), judgedSince = !1, gaps = [];
  for (let record of records.toReversed()) {
    gaps.unshift(...gapsOf2(record, signedSince), ...judgedSince ? [] : unjudged(record)), judgedSince ||= record.errors === void 0 && !isLater(record);
    for (let { state, fingerprint: fingerprint2 } of record.findings) isSigned(state) && signedSince.add(fingerprint2);
  }
  return gaps;
}
function mendable(records) {
  let open2 = new Set(gapsIn(records).map(({ commit }) => commit)), mended = new Set(records.filter(isLater).map(({ commits }) => commits.merge)), own2 = records.filter((one2) => !isLater(one2) && one2.pull !== null && !one2.errors).toReversed(), isGap = ({ commits }) => open2.has(commits.merge);
  return [...own2.filter(isGap), ...own2.filter((one2) => !isGap(one2) && mended.has(one2.commits.merge))];
}
function riskAfter(records, standing2, asOf, broken) {
  let signed4 = signaturesOf(records), findings = standing2.findings.map((one2) => {
    let on = signed4.get(one2.fingerprint)?.on;
    return on === void 0 ? one2 : { ...one2, signed: on };
  }), gaps = gapsIn(records), alarm = broken ? [{ kind: "broken-chain", commit: "", at: asOf, message: "the chain of records is broken" }] : [], taken = [...standing2.accepted, ...overridesIn(records, standing2)], { status, errors, waiting, accepted } = riskOf(
    { ...standing2, findings, accepted: taken, collectedAt: asOf, pulls: [], gaps: [...alarm, ...gaps] },
    asOf
  );
  return { status, errors, waiting, accepted };
}
function gapsOf2({ findings, commits, merged: merged3, pull, acts }, signed4) {
  let open2 = findings.filter(
    ({ state, level: level3, fingerprint: fingerprint2 }) => isOpen(state) && (level3 === "error" || level3 === "sign-off") && !signed4.has(fingerprint2)
  );
  if (open2.length === 0) return [];
  let passed = new Set(acts.filter(({ kind: kind2, counted: counted2 }) => kind2 === "break-glass" && counted2).flatMap((act) => act.findings)), glass = open2.every(({ fingerprint: fingerprint2 }) => passed.has(fingerprint2)), kind = glass ? "break-glass" : merged3.pastRules ? "past-rules" : "unsigned", rules2 = [...new Set(open2.map(({ rule }) => rule))].join(", "), how = glass ? "Merged by breaking the glass, and not signed since" : pull ? "Merged without the sign-off it needed" : "Pushed past any pull request, without the sign-off it needed";
  return [
    {
      kind,
      commit: commits.merge,
      at: merged3.at,
      message: `${how}: ${rules2}`,
      by: merged3.by.login,
      ...pull ? { pull: pull.number } : {}
    }
  ];
}
var signs2, unjudged, init_record_gaps = __esm({
  "src/app/records/record-gaps.ts"() {
    init_status2();
    init_later();
    init_expression();
    init_commands();
    signs2 = ["approve", "sign-off", "override"];
    unjudged = ({ errors, commits, merged: merged3, pull }) => (errors ?? []).slice(0, 1).map(({ file, line, message: message2 }) => ({
      kind: "past-rules",
      commit: commits.merge,
      at: merged3.at,
      message: `Merged although it could not be judged: ${file}:${line}: ${message2}`,
      by: merged3.by.login,
      ...pull ? { pull: pull.number } : {}
    }));
  }
});

// src/app/records/record-entry.ts
import { createHash as createHash8 } from "node:crypto";
function draftsOf(client, recording) {
  let blobs = /* @__PURE__ */ new Map();
  return async (unit, kind) => {
    let [merged3, ...twins] = (await Promise.all(unit.pulls.map((number2) => readMergedPull(client, number2)))).flatMap((one2) => one2 ?? []), entered = await judged(client, recording, unit, merged3, blobs), { change, read: read3, asOf, compared: compared2, found, first } = entered, roots = rootsOf(compared2), { pull, answers: answers2 } = merged3 && read3.ok ? await answersAtMerge(client, recording.asking, [merged3, ...twins], change, { found, first, roots }, blobs) : { pull: merged3, answers: noAnswers }, findings = found.map((one2) => recorded(one2, stateIn(answers2, one2, roots(one2.declaration)))), errors = [...read3.ok ? [] : read3.errors, ...compared2.errors], standing2 = await checkRepository(change.head, documentsOf(change.head), change.rules.configuration, change.rules.policies, asOf), entry2 = {
      version: 1,
      kind,
      writtenAt: recording.now,
      repository: recording.repository,
      branch: recording.branch,
      pull: pull ? { number: pull.number, url: pull.url, author: pull.author } : null,
      commits: { base: change.base.name, head: pull?.head ?? null, merge: change.head.name },
      ...await sourcesOf(entered, standing2, recording),
      asOf,
      verdict: errors.length > 0 ? "fail" : verdictOf(found),
      ...errors.length > 0 ? { errors: errors.map(({ file, line, message: message2 }) => ({ file, line, message: message2 })) } : {},
      findings,
      acts: answers2.acts,
      merged: {
        by: await personWho(client, recording.branch, unit, pull),
        at: timeOf(pull?.mergedAt || lastOf2(unit).at || recording.now),
        pastRules: errors.length > 0 || found.some((one2) => isOpen2(one2, answers2, roots(one2.declaration)))
      }
    };
    return (earlier, broken) => {
      let risk = { status: "clear", errors: 0, waiting: 0, accepted: 0 };
      return { ...entry2, risk: riskAfter([...earlier, { ...entry2, risk }], standing2, asOf, broken) };
    };
  };
}
async function judged(client, { judging, now, branch }, unit, pull, blobs) {
  let last2 = lastOf2(unit), before = unit.commits[0].parents[0] ?? last2.id, [base2, head] = await Promise.all([GitHubSnapshot.open(client, before, blobs), GitHubSnapshot.open(client, last2.id, blobs)]), read3 = await readRules(base2, judging);
  if (isUnseen(read3) && isUnseen(await readRules(branchSnapshot(client, branch), judging)))
    throw new GitHubFailure(`${last2.id.slice(0, 10)} cannot be recorded: ${read3.errors[0]?.message}. ${read3.errors[0]?.hint ?? ""}`);
  let rules2 = read3.ok ? read3.value : unruled(judging.paths), time = Date.parse(pull?.mergedAt || last2.at || now), asOf = new Date(Math.min(time, Date.parse(now))).toISOString().slice(0, 10), change = { base: base2, head, rules: rules2, judging: { ...judging, asOf } }, first = await neverDeclared(client, change), { compared: compared2, gate, judgements } = await judgeChange(change, first);
  return { change, read: read3, asOf, compared: compared2, first, found: [...gate, ...judgements.flatMap(({ findings }) => findings)] };
}
async function sourcesOf({ change, read: read3 }, { files }, { toolDigest }) {
  let { base: base2, head, rules: rules2, judging } = change, configuration = await base2.read(judging.configuration), catalogue = read3.ok ? await catalogueOf(base2, read3.value.configuration) : null;
  return {
    declarations: files.map(({ root, path }) => ({ root, path, blob: head.files.get(path)?.blob ?? "" })),
    tool: { version: toolVersion, digest: toolDigest },
    policies: { version: rules2.policies.version, digest: rules2.policies.digest },
    configuration: configuration ? { path: judging.configuration, commit: base2.name, digest: sha2562(configuration) } : null,
    catalogue
  };
}
async function catalogueOf(base2, { catalogue, organisation }) {
  let path = organisation ? organisation.catalogue : catalogue, bytes = path === void 0 ? void 0 : await (organisation?.snapshot ?? base2).read(path);
  return path === void 0 || bytes === void 0 ? null : { source: organisation ? shownAs(organisation.reference, path) : path, digest: sha2562(bytes) };
}
async function personWho(client, branch, unit, pull) {
  if (pull) return pull.mergedBy ?? { id: 0, login: "nobody" };
  let last2 = lastOf2(unit);
  return await pusherOf(client, last2.id, branch) ?? last2.by;
}
function isOpen2(finding, answers2, root) {
  return asks3(finding) ? !answers2.passed.has(keyOf({ root, fingerprint: finding.fingerprint })) && ["open", "rejected"].includes(stateIn(answers2, finding, root)) : !1;
}
function recorded(finding, answered3) {
  let { rule, level: level3, role, declaration, at, place, side: side2, message: message2, fingerprint: fingerprint2, witnesses, values, existing, accepted } = finding, { file, line, column, endLine, endColumn } = place, vetted = level3 === "notice" && "catalogue.vetted_by" in values, state = accepted ? "accepted" : existing ? "existing" : vetted ? "vetted" : asks3(finding) ? answered3 : "not-asked";
  return {
    rule,
    level: level3,
    role,
    declaration,
    at,
    file,
    line,
    column,
    endLine,
    endColumn,
    side: side2,
    message: message2,
    fingerprint: fingerprint2,
    evidence: { witnesses, values },
    existing,
    ...accepted ? { accepted } : {},
    state
  };
}
var isUnseen, lastOf2, timeOf, sha2562, asks3, stateIn, init_record_entry = __esm({
  "src/app/records/record-entry.ts"() {
    init_client();
    init_history();
    init_verdict();
    init_asked();
    init_extends();
    init_documents2();
    init_unruled();
    init_collect_check();
    init_judge_change();
    init_github_snapshot();
    init_version();
    init_merged_pull();
    init_record_gaps();
    init_recorded_acts();
    isUnseen = (read3) => !read3.ok && read3.errors.some(({ code: code2 }) => code2 === "config/not-readable"), lastOf2 = ({ commits }) => commits.at(-1) ?? commits[0], timeOf = (time) => new Date(time).toISOString(), sha2562 = (data) => createHash8("sha256").update(data).digest("hex");
    asks3 = ({ existing, level: level3 }) => !existing && (level3 === "error" || level3 === "sign-off"), stateIn = ({ states }, { fingerprint: fingerprint2 }, root) => states.get(keyOf({ root, fingerprint: fingerprint2 })) ?? "open";
  }
});

// src/app/records/later-sign-offs.ts
async function appendLater(client, recording) {
  let today = once(() => readToday(client, recording)), heard = /* @__PURE__ */ new Map(), failures = /* @__PURE__ */ new Map(), left = 0, { entries } = await append(client, async ({ kept: kept2, problems }) => {
    let records = kept2.map(({ record }) => record), all2 = mendable(records);
    left = Math.max(0, all2.length - most6);
    let drafts = [];
    for (let record of all2.slice(0, most6)) {
      let { merge } = record.commits, answer = heard.get(merge) ?? hear(client, recording, record, today);
      heard.set(merge, answer);
      try {
        let own2 = await answer, told4 = records.filter(({ commits }) => commits.merge === merge), entry2 = own2 && entryOf(record, told4, own2, recording);
        if (!entry2) continue;
        let { standing: standing2, since } = await today();
        drafts.push({ ...entry2, risk: riskAfter([...records, ...drafts, entry2], standing2, since.now.slice(0, 10), problems.length > 0) });
      } catch (error) {
        if (!(error instanceof GitHubFailure)) throw error;
        failures.set(merge, `#${record.pull?.number}, which is merged, cannot be looked at again: ${error.message}`);
      }
    }
    return drafts;
  }), more = `${left} older merges that wait for a sign-off, or got one later, were not looked at again: a run looks at the newest ${most6}`;
  return { entries, failures: [...failures.values()], remarks: left > 0 ? [more] : [] };
}
function once(make) {
  let made2;
  return () => (made2 ??= make(), made2);
}
async function readToday(client, { branch, judging, now }) {
  let tip = await GitHubSnapshot.open(client, await branchTip(client, branch), /* @__PURE__ */ new Map()), read3 = await readRules(tip, judging);
  if (!read3.ok) {
    let [error] = read3.errors;
    throw new GitHubFailure(`it cannot be read who may sign: ${error?.file}:${error?.line}: ${error?.message}`);
  }
  let { configuration, policies: policies2 } = read3.value, standing2 = await checkRepository(tip, documentsOf(tip), configuration, policies2, now.slice(0, 10));
  return { since: { now, configuration, authority: tip.name }, standing: standing2 };
}
async function hear(client, recording, record, today) {
  let { commits, merged: merged3 } = record, numbers = (await bringersOf(client, commits.merge, recording.branch).catch((error) => {
    if (error instanceof GitHubFailure && (error.status === 404 || error.status === 422)) return [];
    throw error;
  })).filter(({ merge }) => merge === commits.merge).map(({ number: number2 }) => number2), pulls = (await Promise.all(numbers.map((number2) => readMergedPull(client, number2)))).flatMap((one3) => one3 ?? []), [pull, ...twins] = pulls, readings = await Promise.all(pulls.map(({ number: number2 }) => readAll(client, number2, recording.judging.configuration)));
  if (!pull || !readings.some((reading2) => isDecided(reading2, pull.mergedAt))) return;
  let { since } = await today(), blobs = /* @__PURE__ */ new Map(), one2 = { id: commits.merge, parents: [commits.base], by: merged3.by, at: merged3.at }, { change, read: read3, compared: compared2, found, first } = await judged(client, recording, { commits: [one2], pulls: numbers }, pull, blobs);
  if (!read3.ok) return;
  let roots = rootsOf(compared2), told4 = await answersAtMerge(client, recording.asking, [pull, ...twins], change, { found, first, roots }, blobs, since), { version, digest } = change.rules.policies;
  return {
    pull: told4.pull,
    acts: told4.answers.acts.filter(({ at }) => Date.parse(at) >= Date.parse(told4.pull.mergedAt)),
    states: new Map(found.map((finding) => [nameOf2(finding), stateIn(told4.answers, finding, roots(finding.declaration))])),
    policies: { version, digest }
  };
}
function entryOf(record, told4, { pull, acts: said3, states, policies: policies2 }, { now, toolDigest }) {
  let wordOf = ({ kind, url }) => `${kind} ${url}`, known4 = new Set(told4.flatMap(({ acts: acts2 }) => acts2.map(wordOf))), acts = said3.filter((act) => !known4.has(wordOf(act))), later = standingOf2(told4.filter(isLater)), findings = [...standingOf2(told4)].flatMap(([name, one2]) => {
    let state = states.get(name), signed4 = isOpen(one2.state) && isSigned(state), back = later.has(name) && isSigned(one2.state) && isOpen(state), kinds3 = signed4 ? signs2 : back ? takesBack : [];
    return acts.some(({ kind, counted: counted2, findings: about }) => counted2 && kinds3.includes(kind) && about.includes(one2.fingerprint)) && state ? [{ ...one2, state }] : [];
  });
  if (findings.length === 0) return;
  let { sequence: _8, previous: __, ...own2 } = record;
  return {
    ...own2,
    kind: "signed-later",
    writtenAt: now,
    pull: { number: pull.number, url: pull.url, author: pull.author },
    tool: { version: toolVersion, digest: toolDigest },
    policies: policies2,
    findings,
    acts
  };
}
var most6, takesBack, init_later_sign_offs = __esm({
  "src/app/records/later-sign-offs.ts"() {
    init_client();
    init_history();
    init_reading();
    init_later();
    init_documents2();
    init_collect_check();
    init_gate_facts();
    init_judge_change();
    init_github_snapshot();
    init_version();
    init_merged_pull();
    init_record2();
    init_record_entry();
    init_record_gaps();
    most6 = 20;
    takesBack = ["withdraw", "reject", "request-changes"];
  }
});

// src/app/records/keep-records.ts
var keep_records_exports = {};
__export(keep_records_exports, {
  keepRecords: () => keepRecords
});
async function keepRecords(client, keeping, push) {
  let { id, defaultBranch } = await readRepository(client), repository = { id, owner: client.owner, name: client.repo }, recording = { ...keeping, repository, branch: defaultBranch };
  try {
    let { entries, kept: kept2, problems } = await appendRecords(client, defaultBranch, push, keeping.now, draftsOf(client, recording)), later = mendable(kept2.map(({ record }) => record)).length > 0 ? await appendLater(client, recording) : nothing4;
    return { ...later, entries: [...entries, ...later.entries], problems };
  } catch (error) {
    throw error instanceof GitHubFailure && error.status === 403 && error.message.includes("contents: write") ? refused2(error) : error;
  }
}
var nothing4, refused2, init_keep_records = __esm({
  "src/app/records/keep-records.ts"() {
    init_client();
    init_history();
    init_line();
    init_later_sign_offs();
    init_record2();
    init_record_entry();
    init_record_gaps();
    nothing4 = { entries: [], failures: [], remarks: [] };
    refused2 = ({ message: message2, status }) => new GitHubFailure(
      `${message2} Records are kept on the branch ${historyBranch}: let the job \`record\` of docs/workflows/privacy-lint.yml write them, or say \`history: off\`.`,
      status
    );
  }
});

// action/main.ts
import { createHash as createHash9 } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join as join4, resolve as resolve3 } from "node:path";
import { fileURLToPath } from "node:url";

// src/app/lint/rule-words.ts
init_builtin_prose();
function wordsOf(policies2) {
  let whys2 = builtinWhys();
  return (id) => {
    let rule = policies2?.rules.find((one2) => one2.id === id), own2 = policies2?.ownDocumentation.find((one2) => one2.id === id);
    return rule && { title: rule.title, why: own2?.why ?? whys2[id] ?? "", sources: rule.sources };
  };
}

// src/app/pull-request/woken.ts
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
      return event.text("ref") === `refs/heads/${event.text("repository", "default_branch")}` ? { kind: "sweep", push: { before: event.text("before"), after: event.text("after") } } : { kind: "nothing", why: "the push was not to the default branch" };
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
  let run = (...path) => event.text("workflow_run", ...path), [commit, branch] = [run("head_sha"), run("head_branch")];
  return run("event") === "merge_group" ? { kind: "merge-group", commit, branch } : run("event").startsWith("pull_request") ? { kind: "head", owner: run("head_repository", "owner", "login"), branch, commit } : { kind: "nothing", why: `the other workflow was woken by ${run("event")}` };
}
var Payload = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  at(...path) {
    return path.reduce(
      (node, key2) => typeof node == "object" && node !== null ? node[key2] : void 0,
      this.#value
    );
  }
  text(...path) {
    let value = this.at(...path);
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

// src/app/pull-request/woken.ts
init_pull_request();
init_line();
init_commands();

// src/app/configuration/extends-github.ts
init_client();

// src/github/pinned-file.ts
init_client();
init_queries();
async function readPinnedFile(client, path, commit) {
  let repository = await ask(client, `${commit}:${path}`);
  if (typeof repository == "string") return { kind: "no-repository", why: repository };
  if (!repository?.defaultBranchRef) return { kind: "no-repository", why: "it has no branch that the token may see" };
  let { defaultBranchRef: branch, object } = repository, tip = branch.target?.oid ?? "", behind = await commitsSince(client, tip, commit);
  return behind === void 0 ? { kind: "not-reachable", branch: branch.name } : object?.__typename !== "Blob" ? { kind: "no-file" } : object.isTruncated !== !1 || typeof object.text != "string" ? { kind: "not-whole" } : { kind: "file", text: object.text, branch: branch.name, tip, behind, isPublic: repository.visibility === "PUBLIC" };
}
async function ask(client, expression) {
  let { owner, repo: name } = client;
  try {
    return (await askGraphql(client, pinnedFileQuery, { owner, name, expression })).repository;
  } catch (error) {
    if (error instanceof GitHubFailure && [401, 403, 404].includes(error.status)) return error.message;
    throw error;
  }
}
async function commitsSince({ ask: ask2, owner, repo }, tip, commit) {
  let basehead = `${tip}...${commit}`;
  try {
    let { data } = await ask2("GET /repos/{owner}/{repo}/compare/{basehead}", { owner, repo, basehead, per_page: 1 }), { status, ahead_by, behind_by, merge_base_commit } = data;
    return (status === "identical" || status === "behind") && ahead_by === 0 && merge_base_commit.sha === commit ? behind_by : void 0;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return;
    throw error;
  }
}

// src/app/configuration/extends-github.ts
init_github_snapshot();
init_problems();
function sharedOnGitHub(connection, otherToken) {
  return async (reference2) => {
    let { repository, path, commit } = reference2;
    if (repository.toLowerCase() === connection.repository.toLowerCase()) return refused(reference2, itself);
    let { client, file } = await pinnedFile({ ...connection, repository }, otherToken, path, commit);
    if (file.kind !== "file") return refused(reference2, whyNot(file, reference2));
    let files = branchSnapshot(client, commit), text2 = new TextEncoder().encode(file.text);
    return { ok: !0, value: { ...files, read: async (asked2) => asked2 === path ? text2 : files.read(asked2) } };
  };
}
async function pinnedFile(connection, otherToken, path, commit) {
  let client = connect(connection), file = await readPinnedFile(client, path, commit);
  if (file.kind !== "no-repository" || !otherToken) return { client, file };
  let other = connect({ ...connection, token: otherToken });
  return { client: other, file: await readPinnedFile(other, path, commit) };
}
var itself = [
  "config/extends",
  "this configuration extends a file of its own repository",
  "Write what it says here, or keep it in a repository that all of the organisation shares"
];
function whyNot(file, { repository, path, commit }) {
  switch (file.kind) {
    case "no-repository":
      return [
        "config/not-readable",
        `${repository} is not there, or the token may not see it (${file.why})`,
        "Mend the name. The workflow\u2019s own token sees public repositories alone: for any other one, let `team-token` be one with `contents: read` on it"
      ];
    case "not-reachable":
      return [
        "config/not-reachable",
        `${file.branch} of ${repository} does not lead to the commit ${commit}`,
        "Pin a commit of that branch: one of a fork, a pull request or another branch is not what the organisation agreed to"
      ];
    case "no-file":
      return ["config/extends", `${repository} has no file ${path} at commit ${commit}`, "Mend the path or the commit"];
    case "not-whole":
      return ["config/not-readable", `${path} of ${repository} is no text, or longer than GitHub tells`, "Take out what is not needed"];
  }
}
function refused({ place }, [code2, message2, hint3]) {
  return { ok: !1, errors: [{ ...problem(code2, message2, hint3), ...place }] };
}

// src/app/configuration/extends-remembered.ts
function remembering(source, known4 = /* @__PURE__ */ new Map()) {
  let read3 = /* @__PURE__ */ new Map(), snapshots = /* @__PURE__ */ new Map();
  return async (reference2) => {
    let key2 = referenceKey(reference2), before = known4.get(key2), asked2 = () => {
      let answer = read3.get(key2) ?? source(reference2);
      return read3.set(key2, answer), answer.catch(() => read3.delete(key2)), answer;
    }, entry2 = before ?? { files: {} };
    if (!before) {
      let answer = await asked2();
      answer.ok || (entry2.refused = answer.errors), known4.set(key2, entry2);
    }
    let { place } = reference2;
    if (entry2.refused) return { ok: !1, errors: entry2.refused.map((error) => ({ ...error, ...place })) };
    let snapshot = snapshots.get(key2) ?? snapshotOf(reference2, entry2, asked2);
    return snapshots.set(key2, snapshot), { ok: !0, value: snapshot };
  };
}
var referenceKey = ({ repository, path, commit }) => `${repository.toLowerCase()}/${path}@${commit}`;
function snapshotOf({ repository }, entry2, asked2) {
  let source = async () => {
    let answer = await asked2();
    return answer.ok ? answer.value : void 0;
  };
  return {
    name: repository,
    read: async (path) => {
      if (entry2.files[path] === void 0) {
        let bytes = await (await source())?.read(path);
        entry2.files[path] = bytes ? Buffer.from(bytes).toString("base64") : null;
      }
      let kept2 = entry2.files[path];
      return kept2 == null ? void 0 : Buffer.from(kept2, "base64");
    },
    list: async () => (entry2.paths ??= await (await source())?.list(), entry2.paths)
  };
}

// src/app/pull-request/woken.ts
init_pull_request3();
async function runWoken({ judging, ...given }) {
  let { connection, teamToken, event } = given, shared = remembering(sharedOnGitHub(connection, teamToken)), run = { ...given, judging: { ...judging, shared } }, woken = wokenBy(event.name, event.payload);
  if (run.history === "only" && woken.kind !== "sweep")
    return idle("records are kept on pushes to the default branch, by schedule and by hand");
  switch (woken.kind) {
    case "nothing":
      return idle(woken.why);
    case "comment":
      return parseCommand(woken.body) === void 0 ? idle("the comment is no command") : one(run, woken.number);
    case "pull-request":
      return one(run, woken.number);
    case "head": {
      let pulls = await openPullRequests(connect(run.connection), { head: `${woken.owner}:${woken.branch}` });
      return all(
        run,
        pulls.filter(({ head }) => head === woken.commit).map(({ number: number2 }) => number2)
      );
    }
    case "merge-group": {
      let { runMergeGroup: runMergeGroup2 } = await Promise.resolve().then(() => (init_merge_group(), merge_group_exports));
      return { ...nothing5, held: await runMergeGroup2(run, woken) };
    }
    case "sweep":
      return sweep(run, woken.push);
  }
}
var nothing5 = { held: [], failures: [], idle: void 0, recorded: [], remarks: [] }, idle = (why2) => ({ ...nothing5, idle: why2 });
async function sweep(run, push) {
  let client = connect(run.connection), judged2 = run.history === "only" ? idle("every commit has its record") : await all(
    run,
    (await openPullRequests(client)).map(({ number: number2 }) => number2)
  );
  if (run.history === "off") return judged2;
  try {
    let { keepRecords: keepRecords2 } = await Promise.resolve().then(() => (init_keep_records(), keep_records_exports)), { judging, now, toolDigest } = run, { entries, problems, failures, remarks } = await keepRecords2(client, { asking: run, judging, now, toolDigest }, push), said3 = problems.map(
      ({ line, message: message2 }) => `${historyBranch}${line === void 0 ? "" : `, line ${line}`}: ${message2}. ${brokenRecords}`
    );
    return {
      ...judged2,
      failures: [...judged2.failures, ...said3, ...failures],
      remarks,
      idle: entries.length + said3.length + failures.length > 0 ? void 0 : judged2.idle,
      recorded: entries
    };
  } catch (error) {
    return { ...judged2, failures: [...judged2.failures, error instanceof Error ? error.message : String(error)], idle: void 0 };
  }
}
var brokenRecords = "New merges go on being recorded after it, and the dashboard shows the repository as failing. Find out who wrote that branch, and take their commit back with `git revert`; never force the branch.";
async function one(run, number2) {
  let held = await runPullRequest(run, number2);
  return held ? { ...nothing5, held: [held] } : idle(`pull request ${number2} is no longer open; what is signed on a merged one is recorded by the next sweep`);
}
async function all(run, numbers) {
  let held = [], failures = [];
  for (let number2 of numbers)
    try {
      held.push(...(await one(run, number2)).held);
    } catch (error) {
      failures.push(`#${number2}: ${error instanceof Error ? error.message : error}`);
    }
  return { ...nothing5, held, failures, idle: numbers.length === 0 ? "no open pull request is concerned" : void 0 };
}

// action/main.ts
init_version();
init_finding();

// src/report/github.ts
init_inert();
init_items();
init_words();
var commands = { error: "error", "sign-off": "warning", warning: "warning", notice: "notice" };
function github(report, only) {
  let findings = only ? report.findings.filter(({ level: level3 }) => only.includes(level3)) : report.findings;
  return [...report.errors.map(errorCommand), ...fold(findings, report.changes).items.map(itemCommand)].join("");
}
function itemCommand(item3) {
  let [finding] = item3.facets[0].findings, message2 = item3.facets.flatMap((facet2) => [
    ...facet2.findings.map((one2) => `${asks(facet2.level, facet2.role)}: ${visible(one2.message)} (${facet2.rule})`),
    `Fix: ${visible(facet2.findings[0].fix)}`
  ]), place = finding.side === "head" ? finding.place : void 0;
  return command(commands[item3.level], place, `${asks(item3.level, finding.role)}: ${visible(item3.title)}`, message2.join(`
`));
}
function errorCommand(error) {
  let hint3 = error.hint ? `
${visible(error.hint)}` : "";
  return command("error", error, "privacy-lint could not judge", visible(error.message) + hint3);
}
function command(name, place, title2, message2) {
  let properties = {
    ...place && { file: place.file, line: place.line, endLine: place.endLine },
    // GitHub refuses columns of a place that spans lines.
    ...place && place.line === place.endLine && { col: place.column, endColumn: place.endColumn },
    title: title2
  }, list2 = Object.entries(properties).map(([key2, value]) => `${key2}=${escapeProperty(String(value))}`);
  return `::${name} ${list2.join(",")}::${escapeMessage(message2)}
`;
}
var escapeMessage = (text2) => text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A"), escapeProperty = (text2) => escapeMessage(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/report/json.ts
function json(report) {
  let { verdict, asOf, verified, policies: policies2, changes, findings, errors } = report, shown3 = {
    verdict,
    asOf,
    verified,
    policies: policies2,
    changes: changes.map(changeJson),
    findings: findings.map(findingJson),
    ...errors.length > 0 && { errors: errors.map(errorJson) }
  };
  return `${JSON.stringify(shown3, null, 2)}
`;
}
function changeJson({ kind, at, from, keys: keys2, summary: summary2 }) {
  return { kind, at, ...from !== void 0 && { from }, ...keys2 && { keys: keys2 }, summary: summary2 };
}
function findingJson(finding) {
  let { rule, level: level3, role, declaration, at, place, message: message2, fix, source, fingerprint: fingerprint2, existing } = finding;
  return {
    rule,
    level: level3,
    role,
    declaration,
    at,
    ...place,
    message: message2,
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
function errorJson({ code: code2, message: message2, hint: hint3, file, line, column, endLine, endColumn }) {
  return { code: code2, message: message2, ...hint3 !== void 0 && { hint: hint3 }, file, line, column, endLine, endColumn };
}

// src/report/records.ts
init_inert();
var unanswered2 = ({ findings }) => findings.filter(({ state, level: level3 }) => (state === "open" || state === "rejected") && (level3 === "error" || level3 === "sign-off")), nameOf4 = ({ pull, commits }) => pull ? `#${pull.number}` : commits.merge.slice(0, 10);
function complaintOf(record) {
  let { errors, merged: merged3, acts, pull } = record, open2 = unanswered2(record), name = nameOf4(record), [error] = errors ?? [];
  if (error) return `${name} was merged although it could not be judged: ${error.file}:${error.line}: ${error.message}`;
  if (open2.length === 0) return;
  let what = open2.map(({ at, rule }) => `${at} (${rule})`).join(", "), glass = acts.find(({ kind, counted: counted2 }) => kind === "break-glass" && counted2);
  return !merged3.pastRules && glass ? `${name} was let through by ${glass.by.login}, who broke the glass; to be signed by ${glass.deadline}: ${what}` : `${name} was ${pull ? "merged" : "pushed past any pull request"} without the sign-off it needed: ${what}`;
}
function recordsMarkdown(records, branch) {
  let lines = records.map((record) => {
    let complaint = complaintOf(record), later = { merge: "", reconciled: " (filled in later)", "signed-later": " (after the merge)" }[record.kind];
    return `- **${prose2(nameOf4(record))}**${later}: ${complaint ? `\u26A0\uFE0F ${prose2(complaint)}` : answered2(record)}`;
  });
  return `### Recorded on ${code(branch)}

${lines.join(`
`)}
`;
}
function answered2({ findings, acts }) {
  let asked2 = findings.filter(({ existing, level: level3 }) => !existing && (level3 === "error" || level3 === "sign-off"));
  if (asked2.length === 0) return "nothing needed a sign-off";
  let signs3 = acts.filter(({ counted: counted2, kind, findings: about }) => counted2 && kind in deeds && about.length > 0), who2 = [...new Set(signs3.map((act) => `${deeds[act.kind]} by ${code(act.by.login)}${act.role ? ` (${prose2(act.role)})` : ""}`))];
  return `${asked2.length} ${asked2.length === 1 ? "finding" : "findings"}, ${who2.join(", ") || "accepted"}`;
}
var deeds = { approve: "signed off", "sign-off": "signed off", override: "overridden" };

// src/report/sarif.ts
init_inert();
var severities = {
  error: "error",
  "sign-off": "warning",
  warning: "warning",
  notice: "note"
}, driver = { name: "privacy-lint", informationUri: "https://github.com/privacy-lint/privacy-lint" };
function sarif(report, describe) {
  let rules2 = [...new Set(report.findings.map(({ rule }) => rule))].sort(), log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { ...driver, version: report.tool, rules: rules2.map((id) => ruleDescriptor(id, describe(id))) } },
        // The category that code scanning keeps these results under.
        automationDetails: { id: "privacy-lint/" },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: report.errors.length === 0, toolExecutionNotifications: report.errors.map(notification) }],
        results: report.findings.map((finding) => result(finding, rules2.indexOf(finding.rule))),
        properties: { verdict: report.verdict, asOf: report.asOf, verified: report.verified, policies: report.policies }
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function ruleDescriptor(id, rule) {
  let [source] = rule?.sources ?? [];
  return {
    id,
    ...rule && {
      shortDescription: { text: rule.title },
      fullDescription: { text: rule.why },
      help: { text: [rule.why, ...rule.sources.map(citation)].join(`
`) }
    },
    ...source && /^https?:/.test(source.url) && { helpUri: source.url }
  };
}
var citation = ({ document, section, url }) => `Source: ${document}, \u201C${section}\u201D, ${url}`;
function result(finding, ruleIndex) {
  let { rule, level: level3, role, at, declaration, place, side: side2, message: message2, fix, fingerprint: fingerprint2, existing } = finding, head = side2 === "head";
  return {
    ruleId: rule,
    ruleIndex,
    level: severities[level3],
    message: { text: `${visible(message2)}. ${visible(fix)}` },
    // A line that the change took away is in no file of the head: the beginning of the file stands for it, since GitHub takes no result without a line.
    locations: [location(head ? place : { ...place, line: 1, column: 1, endLine: 1, endColumn: 1 })],
    relatedLocations: finding.related.flatMap(
      (one2) => one2.place && head ? [{ ...location(one2.place), message: { text: visible(one2.summary) } }] : []
    ),
    partialFingerprints: { "privacyLint/v1": fingerprint2 },
    baselineState: existing ? "unchanged" : "new",
    properties: { level: level3, role, at, declaration }
  };
}
function notification(error) {
  return {
    level: "error",
    descriptor: { id: error.code },
    message: {
      text: [error.message, error.hint].filter((part) => part !== void 0).map(visible).join(". ")
    },
    locations: [location(error)]
  };
}
function location(place) {
  let { file, line, column, endLine, endColumn } = place;
  return {
    physicalLocation: {
      artifactLocation: {
        uri: file.split("/").map(encodeURIComponent).join("/"),
        ...!file.startsWith("/") && { uriBaseId: "%SRCROOT%" }
      },
      region: { startLine: line, startColumn: column, endLine, endColumn }
    }
  };
}

// action/inputs.ts
function chosen2(name, given, words5) {
  let found = words5.find((word) => word === (given || words5[0]));
  if (found) return found;
  throw new Error(`The input \`${name}\` is one of ${words5.join(", ")}, and not "${given}"`);
}
function globs(text2) {
  return text2.split(/\n|,(?![^{]*\})/).map((glob2) => glob2.trim()).filter((glob2) => glob2 !== "");
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
    let fits2 = markdown2.length <= longestSummary;
    this.#append(
      "GITHUB_STEP_SUMMARY",
      fits2 ? markdown2 : `${markdown2.slice(0, longestSummary)}

There is more: the report has all of it.
`
    );
  }
  /** An error on the whole run, not on a line. */
  error(message2) {
    this.#annotate("error", message2);
  }
  warning(message2) {
    this.#annotate("warning", message2);
  }
  notice(message2) {
    this.#annotate("notice", message2);
  }
  #annotate(command2, message2) {
    let escaped2 = visible(message2).replaceAll("%", "%25");
    process.stdout.write(`::${command2} title=privacy-lint::${escaped2}
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
  let failOn = chosen2("fail-on", runner.input("fail-on"), ["never", "error", "sign-off", "warning"]), woken = await runWoken({
    connection: {
      token: runner.input("github-token"),
      apiUrl: runner.variable("GITHUB_API_URL"),
      graphqlUrl: runner.variable("GITHUB_GRAPHQL_URL"),
      repository: runner.variable("GITHUB_REPOSITORY"),
      userAgent: `privacy-lint/${toolVersion}`
    },
    teamToken: runner.input("team-token") || void 0,
    serverUrl: runner.variable("GITHUB_SERVER_URL"),
    event: { name: runner.variable("GITHUB_EVENT_NAME"), payload: readFileSync(runner.variable("GITHUB_EVENT_PATH"), "utf8") },
    judging: {
      asOf: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
      configuration: runner.input("config-file") || ".github/privacy-lint.yml",
      paths: globs(runner.input("paths"))
    },
    now: (/* @__PURE__ */ new Date()).toISOString(),
    comment: chosen2("comment", runner.input("comment"), ["on-findings", "always", "never"]),
    history: chosen2("history", runner.input("history"), ["on", "off", "only"]),
    toolDigest: createHash9("sha256").update(readFileSync(fileURLToPath(import.meta.url))).digest("hex")
  }), { held, failures, idle: idle2, recorded: recorded2, remarks } = woken;
  idle2 && runner.notice(`Nothing to do: ${idle2}.`);
  for (let failure2 of failures) runner.error(failure2);
  for (let remark of remarks) runner.warning(remark);
  for (let { report, remarks: remarks2, summary: summary2 } of held) {
    process.stdout.write(github(report));
    for (let remark of remarks2) runner.warning(remark);
    runner.summary(summary2);
  }
  recorded2.length > 0 && runner.summary(recordsMarkdown(recorded2, historyBranch));
  for (let record of recorded2) {
    let complaint = complaintOf(record);
    complaint !== void 0 && runner.warning(complaint);
  }
  if (output(woken), failures.length > 0 || held.some(({ report }) => report.errors.length > 0)) return 2;
  let counted2 = levels.slice(0, levels.indexOf(failOn) + 1);
  return failOn !== "never" && held.some(({ report }) => isNew(report, counted2).length > 0) ? 1 : 0;
}
function output({ held, failures, recorded: recorded2 }) {
  let verdicts = [
    ...held.map(({ report, gate }) => report.errors.length === 0 && gate.verdict === "green" ? "pass" : report.verdict),
    ...recorded2.map((record) => complaintOf(record) === void 0 ? "pass" : record.verdict)
  ], sum = (...counts) => String(counts.reduce((total, one2) => total + one2, 0));
  runner.output(
    "verdict",
    failures.length > 0 ? "fail" : ["fail", "sign-off"].find((one2) => verdicts.some((verdict) => verdict === one2)) ?? "pass"
  );
  let isFresh = ({ existing }) => !existing;
  runner.output(
    "findings",
    sum(...held.map(({ report }) => isNew(report, levels).length), ...recorded2.map(({ findings }) => findings.filter(isFresh).length))
  ), runner.output(
    "unsigned",
    sum(
      ...held.map(({ gate }) => gate.findings.filter(({ state }) => state.kind !== "signed").length),
      ...recorded2.map((one2) => unanswered2(one2).length)
    )
  );
  let last2 = held.at(-1);
  if (!last2) return;
  let file = join4(runner.variable("RUNNER_TEMP"), "privacy-lint-report.json");
  writeFileSync(file, json(last2.report)), runner.output("report", file);
  let asSarif = runner.input("sarif-file");
  if (asSarif === "") return;
  let path = resolve3(runner.variable("GITHUB_WORKSPACE"), asSarif);
  mkdirSync(dirname(path), { recursive: !0 }), writeFileSync(path, sarif(last2.report, wordsOf(last2.policies)));
}
var isNew = ({ findings }, among) => findings.filter(({ existing, level: level3 }) => !existing && among.includes(level3));
try {
  process.exitCode = await main();
} catch (error) {
  runner.error(error instanceof Error ? error.message : String(error)), process.exitCode = 2;
}
