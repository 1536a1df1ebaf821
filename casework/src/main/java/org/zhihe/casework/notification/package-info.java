/** Mails, written in the transaction of the fact they tell and sent after it. */
package org.zhihe.casework.notification;
