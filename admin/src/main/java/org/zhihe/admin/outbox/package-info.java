/** The mails there are, as they go or went. */
package org.zhihe.admin.outbox;
