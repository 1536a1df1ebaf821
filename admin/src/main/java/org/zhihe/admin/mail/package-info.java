/** Mails: written from outbox rows after what they tell has been committed, and sent when a mail server is set. */
package org.zhihe.admin.mail;
