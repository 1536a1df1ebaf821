/**
 * Everything a person reads: the words, and the one renderer that turns a page model into HTML or plain text. FreeMarker
 * templates lie under {@code /views}, words under {@code words/}, styles and scripts under {@code /assets}.
 */
package org.zhihe.templates;
