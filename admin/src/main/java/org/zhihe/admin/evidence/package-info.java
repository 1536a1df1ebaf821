/**
 * What is in the record as evidence: lists, the page of each piece, handing it out, what is decided about it; and what is done
 * with the bytes behind the pages: scanned for viruses, swept, compared with the database.
 */
package org.zhihe.admin.evidence;
