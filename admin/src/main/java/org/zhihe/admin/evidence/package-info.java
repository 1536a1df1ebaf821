/** What is done with the bytes of evidence behind the pages: scanned for viruses, swept, compared with the database. */
package org.zhihe.admin.evidence;
