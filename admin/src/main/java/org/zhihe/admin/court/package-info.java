/** What court staff do with applications for confirmation and with matters handed to the court. */
package org.zhihe.admin.court;
