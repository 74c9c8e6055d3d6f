/** A page that does nothing by itself: two hundred posts, no script, no picture. What is measured on it is not its own. */

const POSTS = 200;

const post = (i: number) =>
  `<article><h2><a href="/p/post-${i}/">A post, number ${i}</a></h2><p>${'Something about nothing much. '.repeat(6)}</p></article>`;

export const still = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A light page</title>
<style>body{margin:0;font:16px/1.5 sans-serif}main{max-width:600px;margin:auto}article{height:380px;border-bottom:1px solid #ccc}</style>
<main>${Array.from({ length: POSTS }, (_, i) => post(i)).join('')}</main></html>`;
