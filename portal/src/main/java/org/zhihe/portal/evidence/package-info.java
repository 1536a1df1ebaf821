/** A party hands in files and gets its own back. */
package org.zhihe.portal.evidence;
