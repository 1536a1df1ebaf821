/** Filings that are not sent yet: where they are kept, and the ways back to them. */
package org.zhihe.portal.draft;
