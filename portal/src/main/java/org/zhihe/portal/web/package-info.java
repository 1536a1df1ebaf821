/** What this program needs of the web: the visitor's cookie, multipart forms, refusals as pages. */
package org.zhihe.portal.web;
