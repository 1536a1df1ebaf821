/** What those do who watch over matters. */
package org.zhihe.admin.oversight;
