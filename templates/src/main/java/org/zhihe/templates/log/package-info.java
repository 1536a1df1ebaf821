/** How the two programs write their logs. */
package org.zhihe.templates.log;
