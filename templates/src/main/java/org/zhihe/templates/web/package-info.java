/** What the web demands of both programs: error pages, headers, the origin of what is sent, the reader's text size. */
package org.zhihe.templates.web;
