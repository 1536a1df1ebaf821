/** What is in the record as evidence: lists, the page of each piece, handing it out, and what is decided about it. */
package org.zhihe.admin.evidence;
