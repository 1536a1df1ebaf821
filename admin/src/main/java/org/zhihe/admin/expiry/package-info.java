/** What the mere passing of time does. */
package org.zhihe.admin.expiry;
