/** What lies on a desk, most pressing first. */
package org.zhihe.admin.queue;
